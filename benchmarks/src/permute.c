/* Permutations: pancake flips over every arrangement of nine, in small arrays. */
#define NAME "permute"
#define EXPECT 0x4f50eeed1c785011ull
#include "bench.h"

enum { N = 9 };

static uint64_t work(uint32_t seed)
{
    uint8_t order[N], flipped[N], turns[N];
    int most = 0, parity = 0, n = N;
    int64_t check = 0;
    for (int i = 0; i < N; i++) order[i] = (uint8_t)(((uint32_t)i + seed % N) % N), turns[i] = 0;
    for (;;) {
        while (n > 1) turns[n - 1] = (uint8_t)n, n--;
        memcpy(flipped, order, N);
        int flips = 0;
        for (int k = flipped[0]; k; k = flipped[0]) {
            for (int i = 0, j = k; i < j; i++, j--) {
                uint8_t t = flipped[i];
                flipped[i] = flipped[j];
                flipped[j] = t;
            }
            flips++;
        }
        if (flips > most) most = flips;
        check += parity ? -flips : flips;
        parity ^= 1;
        for (;; n++) {
            if (n == N) return mix((uint64_t)check, (uint64_t)most);
            uint8_t first = order[0];
            for (int i = 0; i < n; i++) order[i] = order[i + 1];
            order[n] = first;
            if (--turns[n] > 0) break;
        }
    }
}
