// More hot code than the code arena holds, made and run by several threads, while others wait in calls deep inside
// translated functions. Run with a small arena: every flush takes code away that those have frames in.
// They wait so deep that unwinding takes as long as a flush.
#include "check.h"
#include <linux/futex.h>
#include <pthread.h>

#define FUNCTIONS 120
#define WORKERS 3
#define DEPTH 40000

typedef long function(long);
static function *made[FUNCTIONS];
static long expected[FUNCTIONS];
static volatile int over, word;
static volatile long wrong;
static int pipes[2];

// f(n): n rounds of x = (x + a) ^ b, for 60 pairs a, b of its own.
static void make(unsigned *at, int k)
{
    unsigned seed = (unsigned)k * 2654435761u + 1;
    made[k] = (function *)at;
    *at++ = 0x00000593;  // li a1, 0
    unsigned *loop = at;
    int numbers[60][2];
    for (int j = 0; j < 60; j++) {
        for (int i = 0; i < 2; i++) numbers[j][i] = (int)((seed = seed * 1103515245 + 12345) >> 21);
        *at++ = 0x00058593 | (unsigned)numbers[j][0] << 20 >> 1 & 0x7ff00000;  // addi a1, a1, a
        *at++ = 0x0005c593 | (unsigned)numbers[j][1] << 20 >> 1 & 0x7ff00000;  // xori a1, a1, b
        for (int i = 0; i < 2; i++) numbers[j][i] = numbers[j][i] << 20 >> 1 & 0x7ff00000, numbers[j][i] >>= 20;
    }
    *at++ = 0xfff50513;  // addi a0, a0, -1
    int back = (int)((char *)loop - (char *)at);
    *at++ = 0x00051063 | ((unsigned)back >> 12 & 1) << 31 | ((unsigned)back >> 5 & 63) << 25 | ((unsigned)back >> 1 & 15) << 8
            | ((unsigned)back >> 11 & 1) << 7;  // bnez a0, loop
    *at++ = 0x00058513;  // mv a0, a1
    *at++ = 0x00008067;  // ret
    long x = 0;
    for (int n = 0; n < 300; n++)
        for (int j = 0; j < 60; j++) x = (x + numbers[j][0]) ^ numbers[j][1];
    expected[k] = x;
}

static void *worker(void *seed)
{
    long first = (long)seed;
    for (int round = 0; round < 20; round++)
        for (int k = 0; k < FUNCTIONS; k++) {
            int which = (int)((k + first * FUNCTIONS / WORKERS) % FUNCTIONS);
            for (int n = 0; n < 60; n++)
                if (made[which](300) != expected[which]) wrong++;
        }
    return NULL;
}

__attribute__((noinline)) static long deep_read(int depth)
{
    char byte = 0;
    if (!depth) return read(pipes[0], &byte, 1) == 1 ? byte : -1;
    long below = deep_read(depth - 1);
    __asm__ volatile("" ::: "memory");
    return below + depth;
}

static void *reader(void *unused)
{
    while (!over)
        if (deep_read(DEPTH) != 'x' + DEPTH * (DEPTH + 1) / 2) wrong++;
    return NULL;
}

__attribute__((noinline)) static long deep_wait(int depth)
{
    if (!depth) {
        int seen = word;
        if (over) return 0;
        syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, seen, NULL, NULL, 0);
        return 0;
    }
    long below = deep_wait(depth - 1);
    __asm__ volatile("" ::: "memory");
    return below + depth;
}

static void *waiter(void *unused)
{
    while (!over)
        if (deep_wait(DEPTH) != DEPTH * (DEPTH + 1) / 2) wrong++;
    return NULL;
}

static void *waker(void *unused)
{
    for (;;) {
        int last = over;
        __atomic_add_fetch(&word, 1, __ATOMIC_SEQ_CST);
        syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, 10, NULL, NULL, 0);
        write(pipes[1], "x", 1);
        if (last) return NULL;
        usleep(100);
    }
}

int main(void)
{
    pthread_t workers[WORKERS], waiting[3];
    pipe(pipes);
    unsigned *code = mmap(NULL, FUNCTIONS * 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
                          MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (int k = 0; k < FUNCTIONS; k++) make(code + k * 1024, k);
    __builtin___clear_cache((char *)code, (char *)(code + FUNCTIONS * 1024));
    pthread_create(&waiting[0], NULL, reader, NULL);
    pthread_create(&waiting[1], NULL, waiter, NULL);
    pthread_create(&waiting[2], NULL, waker, NULL);
    for (long k = 0; k < WORKERS; k++) pthread_create(&workers[k], NULL, worker, (void *)k);
    for (int k = 0; k < WORKERS; k++) pthread_join(workers[k], NULL);
    over = 1;
    for (int k = 0; k < 3; k++) pthread_join(waiting[k], NULL);
    printf("wrong %ld\n", wrong);
    return 0;
}
