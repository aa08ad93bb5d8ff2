/* Gravity: five bodies in doubles with square roots and divisions, and a cloud of 64 in single precision. */
#define NAME "nbody"
#define EXPECT 0xe287ba099cb36932ull
#include "bench.h"

struct body { double p[3], v[3], m; };
enum { CLOUD = 64 };
static float px[CLOUD], py[CLOUD], vx[CLOUD], vy[CLOUD];

static NOINLINE void advance(struct body *s, int n, double dt)
{
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++) {
            double d[3], q = 0;
            for (int k = 0; k < 3; k++) {
                d[k] = s[i].p[k] - s[j].p[k];
                q += d[k] * d[k];
            }
            double f = dt / (q * root(q));
            for (int k = 0; k < 3; k++) {
                s[i].v[k] -= d[k] * s[j].m * f;
                s[j].v[k] += d[k] * s[i].m * f;
            }
        }
    for (int i = 0; i < n; i++)
        for (int k = 0; k < 3; k++) s[i].p[k] += dt * s[i].v[k];
}

static NOINLINE void drift(void)
{
    for (int i = 0; i < CLOUD; i++) {
        float ax = 0, ay = 0;
        for (int j = 0; j < CLOUD; j++) {
            float dx = px[j] - px[i], dy = py[j] - py[i], q = dx * dx + dy * dy + 0.05f;
            ax += dx / q;
            ay += dy / q;
        }
        vx[i] += ax * 0.001f;
        vy[i] += ay * 0.001f;
    }
    for (int i = 0; i < CLOUD; i++) {
        px[i] += vx[i] * 0.01f;
        py[i] += vy[i] * 0.01f;
    }
}

static uint64_t work(uint32_t seed)
{
    struct body s[5] = {{{0, 0, 0}, {0, 0, 0}, 39.5},
                        {{4.8, -1.2, -0.1}, {0.6, 2.8, -0.02}, 0.037},
                        {{8.3, 4.1, -0.4}, {-1.0, 1.8, 0.008}, 0.011},
                        {{12.9, -15.1, -0.2}, {1.1, 0.9, -0.01}, 0.0017},
                        {{15.4, -25.9, 0.2}, {1.0, 0.6, -0.03}, 0.002}};
    uint64_t sum = 0;
    for (int i = 0; i < 60000; i++) advance(s, 5, 0.001);
    for (int i = 0; i < 5; i++) sum = mix_double(sum, s[i].p[0] + s[i].v[1]);
    for (int i = 0; i < CLOUD; i++) {
        px[i] = (float)(next_random(&seed) & 1023) / 256;
        py[i] = (float)(next_random(&seed) & 1023) / 256;
        vx[i] = vy[i] = 0;
    }
    for (int i = 0; i < 250; i++) drift();
    for (int i = 0; i < CLOUD; i++) sum = mix_double(sum, px[i]);
    return sum;
}
