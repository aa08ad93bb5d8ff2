/* The compute-bound program of the acceptance test: integer, memory, calls and floating point, each part timed alone.
 * usage: compute [scale] [part...]; prints "part checksum milliseconds". The checksums do not depend on the host. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}

/* -- integer: an xorshift generator, a CRC and a collatz walk ------------------------------------------------- */
static uint64_t integer(int scale)
{
    uint64_t x = 88172645463325252ull, sum = 0;
    uint32_t crc = ~0u;
    for (int i = 0; i < 4000000 * scale; i++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        crc ^= (uint32_t)x & 0xff;
        for (int k = 0; k < 4; k++) crc = crc & 1 ? (crc >> 1) ^ 0xedb88320u : crc >> 1;
        sum += x % 1000 + crc;
    }
    for (unsigned n = 1; n < 60000u * scale; n++)
        for (uint64_t v = n; v != 1; v = v & 1 ? 3 * v + 1 : v >> 1) sum++;
    return sum;
}

/* -- memory: hash table inserts and a linked list walk in shuffled order --------------------------------------- */
static uint64_t memory(int scale)
{
    enum { N = 1 << 16 };
    static uint32_t next[N], table[N * 2];
    uint64_t sum = 0;
    uint32_t seed = 12345;
    for (uint32_t i = 0; i < N; i++) next[i] = i;
    for (uint32_t i = N - 1; i > 0; i--) {
        seed = seed * 1664525u + 1013904223u;
        uint32_t j = seed % i, t = next[i];
        next[i] = next[j];
        next[j] = t;
    }
    for (int round = 0; round < 60 * scale; round++) {
        uint32_t p = 0;
        for (int i = 0; i < N; i++) { p = next[p]; sum += p ^ (uint32_t)i; }
        memset(table, 0, sizeof table);
        for (int i = 0; i < N; i++) {
            seed = seed * 1664525u + 1013904223u;
            uint32_t h = (seed >> 13) & (2 * N - 1);
            while (table[h]) h = (h + 1) & (2 * N - 1);
            table[h] = seed | 1;
        }
        sum += table[round & (N - 1)];
    }
    return sum;
}

/* -- calls: naive fibonacci, indirect calls through a table, quicksort with a comparison function --------------- */
__attribute__((noinline)) static unsigned fib(unsigned n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
__attribute__((noinline)) static uint64_t op_add(uint64_t a, uint64_t b) { return a + b; }
__attribute__((noinline)) static uint64_t op_xor(uint64_t a, uint64_t b) { return a ^ b; }
__attribute__((noinline)) static uint64_t op_mul(uint64_t a, uint64_t b) { return a * (b | 1); }
__attribute__((noinline)) static uint64_t op_rot(uint64_t a, uint64_t b) { return a << (b & 63) | a >> (-b & 63); }
static int compare(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}
static uint64_t calls(int scale)
{
    static uint64_t (*const ops[])(uint64_t, uint64_t) = {op_add, op_xor, op_mul, op_rot};
    static uint32_t data[100000];
    uint64_t sum = 1;
    for (int i = 0; i < scale; i++) sum += fib(32);
    for (int i = 0; i < 8000000 * scale; i++) sum = ops[(sum >> 5) & 3](sum, (uint64_t)i);
    uint32_t seed = 1;
    for (int round = 0; round < 6 * scale; round++) {
        for (int i = 0; i < 100000; i++) data[i] = seed = seed * 1103515245u + 12345u;
        qsort(data, 100000, sizeof data[0], compare);
        sum += data[50000];
    }
    return sum;
}

/* -- floating point: n-body, a matrix product, a Mandelbrot count ------------------------------------------------ */
static double root(double x)
{
    double r;
#if defined __riscv
    __asm__("fsqrt.d %0, %1" : "=f"(r) : "f"(x));
#elif defined __x86_64__
    __asm__("sqrtsd %1, %0" : "=x"(r) : "x"(x));
#else
    r = __builtin_sqrt(x);
#endif
    return r;
}
struct body { double p[3], v[3], m; };
static uint64_t floating(int scale)
{
    static double a[120][120], b[120][120], c[120][120];
    struct body s[5] = {
        {{0, 0, 0}, {0, 0, 0}, 39.47}, {{4.84, -1.16, -0.10}, {0.60, 2.81, -0.02}, 0.037},
        {{8.34, 4.12, -0.40}, {-1.01, 1.82, 0.008}, 0.011}, {{12.89, -15.11, -0.22}, {1.08, 0.86, -0.01}, 0.0017},
        {{15.37, -25.9, 0.17}, {0.97, 0.59, -0.03}, 0.0020}};
    for (int step = 0; step < 400000 * scale; step++) {
        for (int i = 0; i < 5; i++)
            for (int j = i + 1; j < 5; j++) {
                double d[3], q = 0;
                for (int k = 0; k < 3; k++) { d[k] = s[i].p[k] - s[j].p[k]; q += d[k] * d[k]; }
                double f = 0.001 / (q * root(q));
                for (int k = 0; k < 3; k++) { s[i].v[k] -= d[k] * s[j].m * f; s[j].v[k] += d[k] * s[i].m * f; }
            }
        for (int i = 0; i < 5; i++)
            for (int k = 0; k < 3; k++) s[i].p[k] += 0.001 * s[i].v[k];
    }
    for (int i = 0; i < 120; i++)
        for (int j = 0; j < 120; j++) { a[i][j] = i + 0.5 * j; b[i][j] = i - 0.25 * j; }
    for (int round = 0; round < 12 * scale; round++)
        for (int i = 0; i < 120; i++)
            for (int j = 0; j < 120; j++) {
                double t = 0;
                for (int k = 0; k < 120; k++) t += a[i][k] * b[k][j];
                c[i][j] = t + round;
            }
    uint64_t inside = 0;
    for (int row = 0; row < 300; row++)
        for (int col = 0; col < 300; col++) {
            double cr = -2.0 + col * 0.01, ci = -1.5 + row * 0.01, zr = 0, zi = 0;
            int n = 0;
            while (n < 60 * scale && zr * zr + zi * zi < 4.0) {
                double t = zr * zr - zi * zi + cr;
                zi = 2 * zr * zi + ci;
                zr = t;
                n++;
            }
            inside += (uint64_t)n;
        }
    return inside + (uint64_t)(int64_t)(c[7][9] * 16) + (uint64_t)(int64_t)(s[1].p[0] * 1e6);
}

int main(int argc, char **argv)
{
    static const struct { const char *name; uint64_t (*run)(int); } parts[] = {
        {"integer", integer}, {"memory", memory}, {"calls", calls}, {"float", floating}};
    int scale = argc > 1 ? atoi(argv[1]) : 1;
    for (unsigned i = 0; i < 4; i++) {
        int wanted = argc < 3;
        for (int k = 2; k < argc; k++) wanted |= !strcmp(argv[k], parts[i].name);
        if (!wanted) continue;
        double t = now();
        uint64_t sum = parts[i].run(scale);
        printf("%s %016llx %.1f\n", parts[i].name, (unsigned long long)sum, now() - t);
    }
    return 0;
}
