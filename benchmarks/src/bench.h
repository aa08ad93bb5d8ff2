/* What every workload shares: random numbers, mixing of checksums, and main.
 *
 * A workload includes this once and defines NAME, EXPECT and work(). main calls work() `rounds` times (the only argument,
 * 100 when there is none) with the same seed; each call must return EXPECT. One line is printed: name, checksum,
 * milliseconds of all rounds. A wrong checksum is one line on standard error and exit status 1.
 * A round takes between half a millisecond and twenty natively; its result depends on neither the host nor the libc. */
#ifndef BENCH_H
#define BENCH_H

#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define NOINLINE __attribute__((noinline))

static NOINLINE uint64_t work(uint32_t seed);

/* A linear congruential generator, its upper bits. */
static inline uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

/* Fold a value into a checksum, order-dependent. */
static inline uint64_t mix(uint64_t sum, uint64_t value)
{
    sum ^= value + 0x9e3779b97f4a7c15ull + (sum << 6) + (sum >> 2);
    return sum * 0xff51afd7ed558ccdull;
}

static inline uint64_t mix_double(uint64_t sum, double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return mix(sum, bits);
}

/* The host's square root instruction: no call of libm, correctly rounded everywhere. */
static inline double root(double x)
{
    double r;
#if defined __riscv
    __asm__("fsqrt.d %0, %1" : "=f"(r) : "f"(x));
#elif defined __x86_64__
    __asm__("sqrtsd %1, %0" : "=x"(r) : "x"(x));
#elif defined __aarch64__
    __asm__("fsqrt %d0, %d1" : "=w"(r) : "w"(x));
#else
    r = __builtin_sqrt(x);
#endif
    return r;
}

static volatile uint32_t first_seed = 12345; /* volatile: every round is computed anew */

int main(int argc, char **argv)
{
    long rounds = argc > 1 ? strtol(argv[1], NULL, 10) : 100;
    if (rounds < 1 || argc > 2) {
        fprintf(stderr, "usage: %s [rounds]\n", NAME);
        return 2;
    }
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (long i = 0; i < rounds; i++) {
        uint64_t got = work(first_seed);
        if (got != EXPECT) {
            fprintf(stderr, "%s: wrong: %016" PRIx64 " instead of %016" PRIx64 "\n", NAME, got, (uint64_t)EXPECT);
            return 1;
        }
    }
    clock_gettime(CLOCK_MONOTONIC, &to);
    double ms = (double)(to.tv_sec - from.tv_sec) * 1e3 + (double)(to.tv_nsec - from.tv_nsec) * 1e-6;
    printf("%s %016" PRIx64 " %.1f\n", NAME, (uint64_t)EXPECT, ms);
    return 0;
}

#endif
