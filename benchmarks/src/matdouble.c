/* Matrices of doubles: products, and a solution of linear equations by elimination with pivots. */
#define NAME "matdouble"
#define EXPECT 0xc148928e54005224ull
#include "bench.h"

enum { N = 120 };
static double a[N][N], b[N][N], c[N][N], x[N];

static NOINLINE void multiply(void)
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            double t = 0;
            for (int k = 0; k < N; k++) t += a[i][k] * b[k][j];
            c[i][j] = t;
        }
}

static NOINLINE void multiply_rows(void)
{
    memset(c, 0, sizeof c);
    for (int i = 0; i < N; i++)
        for (int k = 0; k < N; k++) {
            double t = a[i][k];
            for (int j = 0; j < N; j++) c[i][j] += t * b[k][j];
        }
}

static NOINLINE int solve(double (*m)[N], double *v)
{
    for (int k = 0; k < N; k++) {
        int p = k;
        for (int i = k + 1; i < N; i++)
            if ((m[i][k] < 0 ? -m[i][k] : m[i][k]) > (m[p][k] < 0 ? -m[p][k] : m[p][k])) p = i;
        if (m[p][k] == 0) return 0;
        for (int j = 0; j < N; j++) {
            double t = m[k][j];
            m[k][j] = m[p][j];
            m[p][j] = t;
        }
        double t = v[k];
        v[k] = v[p];
        v[p] = t;
        for (int i = k + 1; i < N; i++) {
            double f = m[i][k] / m[k][k];
            for (int j = k; j < N; j++) m[i][j] -= f * m[k][j];
            v[i] -= f * v[k];
        }
    }
    for (int i = N - 1; i >= 0; i--) {
        for (int j = i + 1; j < N; j++) v[i] -= m[i][j] * v[j];
        v[i] /= m[i][i];
    }
    return 1;
}

static uint64_t work(uint32_t seed)
{
    uint64_t sum = 0;
    for (int i = 0; i < N; i++) {
        x[i] = 1 + i % 5;
        for (int j = 0; j < N; j++) {
            a[i][j] = (double)(next_random(&seed) & 1023) / 64 - 8;
            b[i][j] = (double)(next_random(&seed) & 1023) / 64 - 8;
        }
    }
    for (int round = 0; round < 3; round++) {
        multiply();
        sum = mix_double(sum, c[round][N - 1 - round]);
        multiply_rows();
        sum = mix_double(sum, c[N / 2][round]);
        a[round][round] += 1;
    }
    if (!solve(c, x)) return 0;
    for (int i = 0; i < N; i++) sum = mix_double(sum, x[i]);
    return sum;
}
