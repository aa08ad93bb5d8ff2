/* Indirect calls: objects with tables of methods, a table of functions, a sort with a comparison function. */
#define NAME "indirect"
#define EXPECT 0x58d4b91f20675b1bull
#include "bench.h"

struct shape;
struct methods {
    uint64_t (*area)(const struct shape *);
    void (*grow)(struct shape *, uint32_t);
    uint32_t (*kind)(const struct shape *);
};
struct shape {
    const struct methods *is;
    uint32_t a, b;
};

static uint64_t square_area(const struct shape *s) { return (uint64_t)s->a * s->a; }
static uint64_t box_area(const struct shape *s) { return (uint64_t)s->a * s->b; }
static uint64_t triangle_area(const struct shape *s) { return (uint64_t)s->a * s->b / 2; }
static uint64_t ring_area(const struct shape *s) { return 3u * ((uint64_t)s->a * s->a - s->b); }
static void grow_one(struct shape *s, uint32_t by) { s->a += by & 7; }
static void grow_both(struct shape *s, uint32_t by)
{
    s->a += by & 3;
    s->b ^= by >> 4;
}
static uint32_t kind_a(const struct shape *s) { return s->a & 1; }
static uint32_t kind_b(const struct shape *s) { return (s->b >> 3) & 3; }
static const struct methods table[] = {
    {square_area, grow_one, kind_a}, {box_area, grow_both, kind_b},
    {triangle_area, grow_both, kind_a}, {ring_area, grow_one, kind_b}};

static uint64_t op_add(uint64_t a, uint64_t b) { return a + b; }
static uint64_t op_xor(uint64_t a, uint64_t b) { return a ^ b; }
static uint64_t op_mul(uint64_t a, uint64_t b) { return a * (b | 1); }
static uint64_t op_rot(uint64_t a, uint64_t b) { return a << (b & 63) | a >> (-b & 63); }
static uint64_t (*const ops[])(uint64_t, uint64_t) = {op_add, op_xor, op_mul, op_rot};

enum { SHAPES = 1000, WORDS = 6000 };
static struct shape shapes[SHAPES];
static uint32_t words[WORDS];

static int upwards(uint32_t a, uint32_t b) { return a < b ? -1 : a > b; }
static int by_low_bits(uint32_t a, uint32_t b) { return (int)(a & 0xfff) - (int)(b & 0xfff); }

static NOINLINE void insertion_by(uint32_t *v, int n, int (*order)(uint32_t, uint32_t))
{
    for (int gap = 1750; gap > 0; gap = gap == 2 ? 1 : gap * 10 / 23)
        for (int i = gap; i < n; i++) {
            uint32_t x = v[i];
            int j = i;
            for (; j >= gap && order(v[j - gap], x) > 0; j -= gap) v[j] = v[j - gap];
            v[j] = x;
        }
}

static uint64_t work(uint32_t seed)
{
    uint64_t sum = 1;
    for (int i = 0; i < SHAPES; i++)
        shapes[i] = (struct shape){&table[next_random(&seed) & 3], next_random(&seed) & 1023, next_random(&seed) & 1023};
    for (int round = 0; round < 220; round++)
        for (int i = 0; i < SHAPES; i++) {
            struct shape *s = &shapes[i];
            sum += s->is->area(s) + s->is->kind(s);
            if ((i + round) % 5 == 0) s->is->grow(s, (uint32_t)sum);
        }
    for (int i = 0; i < 700000; i++) sum = ops[(sum >> 5) & 3](sum, (uint64_t)i);
    for (int i = 0; i < WORDS; i++) words[i] = next_random(&seed);
    insertion_by(words, WORDS, upwards);
    sum = mix(sum, words[WORDS / 3]);
    insertion_by(words, WORDS, by_low_bits);
    for (int i = 1; i < WORDS; i++)
        if (by_low_bits(words[i - 1], words[i]) > 0) return 0;
    return mix(sum, words[WORDS / 2] & 0xfff);
}
