/* The Mandelbrot set and a Julia set in doubles: branches that depend on floating point. */
#define NAME "mandelbrot"
#define EXPECT 0x7360017c47a7d18cull
#include "bench.h"

enum { WIDE = 128, HIGH = 96, LIMIT = 200 };

static NOINLINE unsigned escape(double zr, double zi, double cr, double ci)
{
    unsigned n = 0;
    while (n < LIMIT) {
        double rr = zr * zr, ii = zi * zi;
        if (rr + ii > 4.0) break;
        zi = 2 * zr * zi + ci;
        zr = rr - ii + cr;
        n++;
    }
    return n;
}

static uint64_t work(uint32_t seed)
{
    uint64_t sum = 0;
    double shift = (double)(seed & 3) / 1024;
    for (int y = 0; y < HIGH; y++)
        for (int x = 0; x < WIDE; x++) {
            double cr = -2.2 + x * (3.2 / WIDE) + shift, ci = -1.2 + y * (2.4 / HIGH);
            unsigned n = escape(0, 0, cr, ci), m = escape(cr * 0.7, ci * 0.7, -0.8, 0.156);
            sum = mix(sum, n * 1000 + m);
        }
    return sum;
}
