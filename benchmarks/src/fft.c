/* A fast Fourier transform of doubles, radix 2, forth and back; its twiddle factors come from square roots alone. */
#define NAME "fft"
#define EXPECT 0x7f8a52cd3f05660aull
#include "bench.h"

enum { LOG = 12, N = 1 << LOG };
struct complex { double re, im; };
static struct complex values[N], twiddles[N / 2];

/* exp(-2 pi i k / N): halve the angle from a quarter turn down, then multiply powers together. */
static void make_twiddles(void)
{
    struct complex power[LOG];
    double c = 0; /* cosine of a quarter turn */
    power[LOG - 2] = (struct complex){0, -1};
    for (int k = LOG - 3; k >= 0; k--) {
        double half = root((1 + c) / 2);
        power[k] = (struct complex){half, -root((1 - c) / 2)};
        c = half;
    }
    for (int k = 0; k < N / 2; k++) {
        struct complex t = {1, 0};
        for (int bit = 0; bit < LOG - 1; bit++)
            if (k >> bit & 1) {
                struct complex p = power[bit];
                t = (struct complex){t.re * p.re - t.im * p.im, t.re * p.im + t.im * p.re};
            }
        twiddles[k] = t;
    }
}

static NOINLINE void transform(struct complex *v, int back)
{
    for (uint32_t i = 1, j = 0; i < N; i++) {
        uint32_t bit = N >> 1;
        for (; j & bit; bit >>= 1) j ^= bit;
        j ^= bit;
        if (i < j) {
            struct complex t = v[i];
            v[i] = v[j];
            v[j] = t;
        }
    }
    for (int size = 2; size <= N; size *= 2)
        for (int start = 0; start < N; start += size)
            for (int k = 0; k < size / 2; k++) {
                struct complex w = twiddles[k * (N / size)], *a = &v[start + k], *b = a + size / 2;
                if (back) w.im = -w.im;
                struct complex t = {b->re * w.re - b->im * w.im, b->re * w.im + b->im * w.re};
                *b = (struct complex){a->re - t.re, a->im - t.im};
                *a = (struct complex){a->re + t.re, a->im + t.im};
            }
}

static uint64_t work(uint32_t seed)
{
    uint64_t sum = 0;
    make_twiddles();
    uint32_t same = seed;
    for (int i = 0; i < N; i++) values[i] = (struct complex){(double)(next_random(&seed) & 0xffff), 0};
    for (int round = 0; round < 14; round++) {
        transform(values, 0);
        for (int i = 0; i < N; i += 128) sum = mix_double(sum, values[i].re);
        transform(values, 1);
        for (int i = 0; i < N; i++) values[i].re /= N, values[i].im /= N;
    }
    for (int i = 0; i < N; i++) {
        double wrong = values[i].re - (double)(next_random(&same) & 0xffff);
        if (wrong > 1e-3 || wrong < -1e-3) return 0;
    }
    return sum;
}
