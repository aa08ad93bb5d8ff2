/* A spectral norm by the power method (divisions), Simpson's rule, and conversions between integers and doubles. */
#define NAME "spectral"
#define EXPECT 0x4f3bd311aea18aa5ull
#include "bench.h"

enum { N = 220 };
static double u[N], v[N], w[N];

static inline double element(int i, int j) { return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1); }

static NOINLINE void times(double *to, const double *from, int transposed)
{
    for (int i = 0; i < N; i++) {
        double t = 0;
        for (int j = 0; j < N; j++) t += (transposed ? element(j, i) : element(i, j)) * from[j];
        to[i] = t;
    }
}

static NOINLINE double simpson(double from, double to, int steps)
{
    double h = (to - from) / steps, sum = 0;
    for (int i = 0; i <= steps; i++) {
        double x = from + i * h, y = 4 / (1 + x * x);
        sum += i == 0 || i == steps ? y : i & 1 ? 4 * y : 2 * y;
    }
    return sum * h / 3;
}

static uint64_t work(uint32_t seed)
{
    uint64_t sum = 0;
    for (int i = 0; i < N; i++) u[i] = 1 + (double)(seed & 1) * 0;
    for (int i = 0; i < 12; i++) {
        times(w, u, 0);
        times(v, w, 1);
        times(w, v, 0);
        times(u, w, 1);
    }
    double uv = 0, vv = 0;
    for (int i = 0; i < N; i++) uv += u[i] * v[i], vv += v[i] * v[i];
    sum = mix_double(sum, root(uv / vv));
    sum = mix_double(sum, simpson(0, 1, 200000));
    double total = 0;
    for (int i = 0; i < 200000; i++) {
        int32_t k = (int32_t)(next_random(&seed) & 0xfffff);
        float f = (float)k * 0.37f;
        int64_t back = (int64_t)(f * 16);
        total += (double)back / 3 + (double)(uint32_t)k;
        sum += (uint64_t)back;
    }
    return mix_double(sum, total);
}
