/* Counts primes below N with a sieve, then by trial division: integer loops, memory, calls. Self-checking. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int is_prime(unsigned n)
{
    if (n < 2) return 0;
    for (unsigned d = 2; d * d <= n; d++)
        if (n % d == 0) return 0;
    return 1;
}

int main(int argc, char **argv)
{
    unsigned n = argc > 1 ? (unsigned)strtoul(argv[1], 0, 0) : 200000;
    unsigned char *composite = calloc(n + 1, 1);
    if (!composite) return 2;
    unsigned sieve = 0, trial = 0;
    for (unsigned i = 2; i <= n; i++) {
        if (composite[i]) continue;
        sieve++;
        for (unsigned long j = (unsigned long)i * i; j <= n; j += i) composite[j] = 1;
    }
    for (unsigned i = 2; i <= n; i++) trial += is_prime(i);
    printf("%u primes up to %u\n", sieve, n);
    free(composite);
    return sieve == trial ? 0 : 1;
}
