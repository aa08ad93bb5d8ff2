/* Matrix products of 32-bit integers, plain and blocked, and a transposition. */
#define NAME "matint"
#define EXPECT 0x98b6e5198b13458aull
#include "bench.h"

enum { N = 160, BLOCK = 32 };
static int32_t a[N][N], b[N][N], c[N][N], d[N][N];

static NOINLINE void multiply(int32_t (*r)[N], int32_t (*x)[N], int32_t (*y)[N])
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            int32_t t = 0;
            for (int k = 0; k < N; k++) t += x[i][k] * y[k][j];
            r[i][j] = t & 0xffff;
        }
}

static NOINLINE void multiply_blocked(int32_t (*r)[N], int32_t (*x)[N], int32_t (*y)[N])
{
    memset(r, 0, sizeof c);
    for (int kk = 0; kk < N; kk += BLOCK)
        for (int i = 0; i < N; i++)
            for (int k = kk; k < kk + BLOCK; k++) {
                int32_t t = x[i][k] & 0xff;
                for (int j = 0; j < N; j++) r[i][j] += t * (y[k][j] & 0xff);
            }
}

static uint64_t work(uint32_t seed)
{
    uint64_t sum = 0;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) a[i][j] = (int32_t)(next_random(&seed) & 127), b[i][j] = (int32_t)(next_random(&seed) & 127);
    multiply(c, a, b);
    multiply_blocked(d, c, a);
    for (int i = 0; i < N; i++)
        for (int j = 0; j < i; j++) {
            int32_t t = d[i][j];
            d[i][j] = d[j][i];
            d[j][i] = t;
        }
    for (int i = 0; i < N; i++) d[i][i] &= 0xffff;
    multiply_blocked(c, d, b);
    for (int i = 0; i < N; i++) sum = mix(sum, (uint32_t)c[i][N - 1 - i]);
    return sum;
}
