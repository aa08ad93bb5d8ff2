// Loops over pages that a SIGSEGV handler makes accessible one by one: each goes on where it was, with every register as it
// was, and does nothing twice. The kinds of loop are those that a precise translation treats differently: loads only,
// stores among them, a store through what was loaded, a call in every round, an atomic, floating point.
#include "check.h"
enum { PAGES = 24, PAGE = 4096, BYTES = PAGES * PAGE, WORDS = BYTES / 8, ROUNDS = 12 };
static unsigned char *memory;
static volatile long faults;
static sigjmp_buf away;
static volatile int escapes;

static void pager(int signo, siginfo_t *info, void *context)
{
    unsigned char *at = info->si_addr;
    if (at < memory || at >= memory + 3 * BYTES) {
        if (escapes) siglongjmp(away, 1);
        _exit(9);
    }
    faults++;
    mprotect(memory + (at - memory) / PAGE * PAGE, PAGE, PROT_READ | PROT_WRITE);
}

static void hide(void) { mprotect(memory, 3 * BYTES, PROT_NONE); faults = 0; }

#define LOOP(name) __attribute__((noinline)) static uint64_t name(uint64_t *a, uint64_t *b, uint64_t *c)

LOOP(sum) { uint64_t s = 1; for (long i = 0; i < WORDS; i++) s = s * 3 + a[i]; return s; }
LOOP(both) { uint64_t s = 1; for (long i = 0; i < WORDS; i++) s = s * 5 + a[i] - b[WORDS - 1 - i]; return s; }
LOOP(until) { long i = 0; while (a[i] != 1000003) i++; return i; }
LOOP(bytes) { uint64_t s = 0; unsigned char *p = (void *)a; for (long i = 0; i < BYTES; i += 3) s = s * 7 + p[i]; return s; }
LOOP(add) { uint64_t k = 1; for (long i = 0; i < WORDS; i++) { c[i] += a[i] * k; k = k * 3 + b[i]; } return k; }
LOOP(move) { uint64_t n = 0; for (long i = 0; i < WORDS; i++) { uint64_t v = a[i]; a[i] = b[i]; b[i] = v; n += v; } return n; }
LOOP(through) { uint64_t n = 0; for (long i = 0; i < WORDS; i++) { uint64_t *p = c + a[i] % WORDS; *p += ++n; n ^= b[i]; } return n; }
__attribute__((noinline)) static uint64_t step(uint64_t *p, uint64_t n) { *p ^= n; return *p * 11 + n; }
LOOP(calls) { uint64_t n = 1; for (long i = 0; i < WORDS; i++) n = step(c + i, n) + a[i]; return n; }
LOOP(atomics) { uint64_t n = 1; for (long i = 0; i < WORDS; i++) n += __atomic_fetch_add(a + i, n, __ATOMIC_SEQ_CST) ^ b[i]; return n; }
LOOP(floats) { double s = 0; for (long i = 0; i < WORDS; i++) { s = s * 0.5 + (double)(a[i] & 1023); ((double *)c)[i] = s; } return (uint64_t)(s * 1024); }
LOOP(nested) { uint64_t n = 0; for (long i = 0; i < WORDS; i += 512) { for (long j = i; j < i + 512; j++) n = n * 9 + b[j]; c[i] = n; } return n; }
__attribute__((noinline)) static uint64_t deep(uint64_t *p, int n) { return n ? deep(p + WORDS / PAGES, n - 1) * 3 + *p : *p; }
LOOP(recursion) { uint64_t n = 0; for (int i = 0; i < 200; i++) n += deep(a, PAGES - 1) + (c[i] = n); return n; }

static struct { const char *name; uint64_t (*run)(uint64_t *, uint64_t *, uint64_t *); } kinds[] = {
    {"sum", sum}, {"both", both}, {"until", until}, {"bytes", bytes}, {"add", add}, {"move", move}, {"through", through},
    {"calls", calls}, {"atomics", atomics}, {"floats", floats}, {"nested", nested}, {"recursion", recursion},
};

static uint64_t digest(void)
{
    uint64_t d = 0;
    for (long i = 0; i < 3 * WORDS; i++) d = d * 31 + ((uint64_t *)memory)[i];
    return d;
}

int main(void)
{
    struct sigaction action = {.sa_sigaction = pager, .sa_flags = SA_SIGINFO};
    memory = mmap(0, 3 * BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    uint64_t *a = (void *)memory, *b = a + WORDS, *c = b + WORDS;
    sigaction(SIGSEGV, &action, 0);
    for (int kind = 0; kind < sizeof kinds / sizeof *kinds; kind++) {
        for (long i = 0; i < WORDS; i++) { a[i] = i * 2654435761u >> 7; b[i] = i * 40503u ^ 77; c[i] = i; }
        a[WORDS - 5] = 1000003;
        uint64_t got = 0;
        long count = 0;
        for (int round = 0; round < ROUNDS; round++) {
            hide();
            got = got * 13 + kinds[kind].run(a, b, c);
            count += faults;
            mprotect(memory, 3 * BYTES, PROT_READ | PROT_WRITE);
        }
        printf("%s: %016lx after %ld faults, memory %016lx\n", kinds[kind].name, (long)got, count, (long)digest());
    }
    // Out of the middle of a loop, with what it has stored so far.
    escapes = 1;
    volatile long begun = 0, ended = 0;
    for (int round = 0; round < 3000; round++) {
        long *from = mmap(0, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        munmap((char *)from + PAGE, PAGE);
        mmap((char *)from + PAGE, PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        begun++;
        if (!sigsetjmp(away, 1)) {
            for (long i = 0; i < 1000; i++) from[i] = i + round;
            ended++;
        }
        if (from[511] != 511 + round) puts("a store is missing");
        munmap(from, 2 * PAGE);
    }
    printf("escapes: %ld begun, %ld ended\n", begun, ended);
    return 0;
}
