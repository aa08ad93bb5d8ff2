/* Maps more than 4 GiB and uses both ends of it; grows while a hot loop runs. Prints a checksum. */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

static uint64_t churn(volatile uint64_t *p, uint64_t n)
{
    uint64_t sum = 0;
    for (uint64_t i = 0; i < n; i++) { p[i & 511] += i; sum += p[(i * 7) & 511]; }
    return sum;
}

int main(void)
{
    static uint64_t small[512];
    uint64_t sum = churn(small, 3000000);
    for (int round = 0; round < 3; round++) {
        uint64_t size = 5ull << 30;
        char *p = mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (p == MAP_FAILED) { perror("mmap"); return 1; }
        sum += churn((uint64_t *)p, 1000000) + churn((uint64_t *)(p + size - 4096), 1000000);
        if (p + size <= (char *)(1ull << 32)) return 2;
    }
    printf("%016llx\n", (unsigned long long)(sum + churn(small, 1000000)));
    void *far = mmap((void *)(1ull << 36), 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    printf("fixed at %p\n", far);
    strcpy(far, "far away");
    puts(far);
    return 0;
}
