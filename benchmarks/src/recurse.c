/* Direct calls and recursion: Fibonacci, Ackermann, Takeuchi, and the queens problem by backtracking. */
#define NAME "recurse"
#define EXPECT 0xb6778ce24ee19092ull
#include "bench.h"

static NOINLINE unsigned fib(unsigned n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

static NOINLINE unsigned ackermann(unsigned m, unsigned n)
{
    if (m == 0) return n + 1;
    if (n == 0) return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
}

static NOINLINE int tak(int x, int y, int z)
{
    if (y >= x) return z;
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}

static NOINLINE unsigned queens(unsigned row, unsigned n, unsigned columns, unsigned left, unsigned right)
{
    if (row == n) return 1;
    unsigned found = 0, open = ((1u << n) - 1) & ~(columns | left | right);
    while (open) {
        unsigned bit = open & -open;
        open ^= bit;
        found += queens(row + 1, n, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return found;
}

static uint64_t work(uint32_t seed)
{
    unsigned zero = seed >> 31; /* unknown to the compiler */
    uint64_t sum = mix(1, fib(26 + zero));
    sum = mix(sum, ackermann(2 + zero, 200));
    sum = mix(sum, (unsigned)tak(16 + (int)zero, 11, 5));
    return mix(sum, queens(0, 9 + zero, 0, 0, 0));
}
