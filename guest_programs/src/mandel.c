/* The Mandelbrot set in characters: double-precision arithmetic. */
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    int limit = argc > 1 ? atoi(argv[1]) : 200;
    for (int row = 0; row < 24; row++) {
        for (int col = 0; col < 79; col++) {
            double cr = -2.2 + col * (3.2 / 78), ci = -1.2 + row * (2.4 / 23), zr = 0, zi = 0;
            int n = 0;
            while (n < limit && zr * zr + zi * zi < 4.0) {
                double t = zr * zr - zi * zi + cr;
                zi = 2 * zr * zi + ci;
                zr = t;
                n++;
            }
            putchar(n == limit ? '#' : " .:-=+*%"[n < 8 ? n : 7]);
        }
        putchar('\n');
    }
    return 0;
}
