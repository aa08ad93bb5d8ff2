/* Integer arithmetic in registers: xorshift, a bitwise CRC, division, a Collatz walk. */
#define NAME "arith"
#define EXPECT 0x6664d1a979acf56dull
#include "bench.h"

static uint64_t work(uint32_t seed)
{
    uint64_t x = seed | 1, sum = 0;
    uint32_t crc = ~0u;
    for (int i = 0; i < 600000; i++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        crc ^= (uint32_t)x & 0xff;
        for (int k = 0; k < 4; k++) crc = crc & 1 ? (crc >> 1) ^ 0xedb88320u : crc >> 1;
        sum += crc ^ (x >> 40);
        if ((i & 15) == 0) sum += x % (crc | 1);
    }
    for (uint64_t n = 1; n < 9000; n++)
        for (uint64_t v = n; v != 1; v = v & 1 ? 3 * v + 1 : v >> 1) sum++;
    return mix(sum, x);
}
