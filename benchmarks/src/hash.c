/* Hash tables: open addressing with deletion, and three hash functions over short and long keys. */
#define NAME "hash"
#define EXPECT 0x491202d865240917ull
#include "bench.h"

enum { SLOTS = 1 << 15, BYTES = 1 << 15 };
struct slot { uint64_t key; uint32_t value, used; };
static struct slot slots[SLOTS];
static uint8_t bytes[BYTES];

static inline uint64_t avalanche(uint64_t k)
{
    k ^= k >> 33;
    k *= 0xff51afd7ed558ccdull;
    k ^= k >> 33;
    k *= 0xc4ceb9fe1a85ec53ull;
    return k ^ k >> 33;
}

static NOINLINE struct slot *find(uint64_t key)
{
    uint64_t at = avalanche(key) & (SLOTS - 1);
    while (slots[at].used && slots[at].key != key) at = (at + 1) & (SLOTS - 1);
    return &slots[at];
}

static NOINLINE void erase(struct slot *gone)
{
    uint64_t hole = (uint64_t)(gone - slots), at = hole;
    for (;;) { /* backward shift: no tombstones */
        at = (at + 1) & (SLOTS - 1);
        if (!slots[at].used) break;
        uint64_t home = avalanche(slots[at].key) & (SLOTS - 1);
        if (((at - home) & (SLOTS - 1)) < ((at - hole) & (SLOTS - 1))) continue;
        slots[hole] = slots[at];
        hole = at;
    }
    slots[hole].used = 0;
}

static NOINLINE uint32_t fnv(const uint8_t *p, size_t n)
{
    uint32_t h = 2166136261u;
    while (n--) h = (h ^ *p++) * 16777619u;
    return h;
}

static NOINLINE uint32_t adler(const uint8_t *p, size_t n)
{
    uint32_t a = 1, b = 0;
    while (n) {
        size_t some = n < 5552 ? n : 5552;
        n -= some;
        while (some--) {
            a += *p++;
            b += a;
        }
        a %= 65521;
        b %= 65521;
    }
    return b << 16 | a;
}

static NOINLINE uint64_t words(const uint8_t *p, size_t n)
{
    uint64_t h = n * 0x9e3779b97f4a7c15ull;
    for (; n >= 8; n -= 8, p += 8) {
        uint64_t w;
        memcpy(&w, p, 8);
        h ^= avalanche(w);
        h = (h << 27 | h >> 37) * 5 + 0x52dce729;
    }
    return avalanche(h);
}

static uint64_t work(uint32_t seed)
{
    uint64_t sum = 0;
    memset(slots, 0, sizeof slots);
    for (int i = 0; i < BYTES; i++) bytes[i] = (uint8_t)next_random(&seed);
    for (int i = 0; i < 330000; i++) {
        uint64_t key = next_random(&seed) & 0x7fff;
        struct slot *s = find(key);
        if (!s->used) *s = (struct slot){key, 1, 1};
        else if (s->value++ % 3 == 2) erase(s);
    }
    for (int i = 0; i < SLOTS; i++) sum += slots[i].used ? slots[i].value * (uint64_t)i : 0;
    for (int i = 0; i < 12; i++) {
        sum = mix(sum, fnv(bytes + i, BYTES / 2));
        sum = mix(sum, adler(bytes, BYTES - (size_t)i));
        for (int k = 0; k < 4; k++) sum = mix(sum, words(bytes + i * 8, BYTES / 2 + (size_t)k * 64));
    }
    return sum;
}
