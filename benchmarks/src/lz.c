/* Compression and decompression: Lempel-Ziv with hash chains, then canonical Huffman codes over the bytes. */
#define NAME "lz"
#define EXPECT 0x1389871bd30686ceull
#include "bench.h"

enum { SIZE = 40000, HASH = 1 << 13, WINDOW = 1 << 15, CHAIN = 24, SHORTEST = 4 };
static uint8_t plain[SIZE], packed[SIZE * 2], coded[SIZE * 2 + 64], again[SIZE * 2], result[SIZE];
static int32_t head[HASH], previous[WINDOW];

static inline uint32_t hash4(const uint8_t *p)
{
    return ((uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24) * 2654435761u >> 19;
}

/* Token: literals, length - SHORTEST, distance (2 bytes); a count of 255 goes on in the next byte. */
static uint8_t *put_count(uint8_t *to, uint32_t n)
{
    for (; n >= 255; n -= 255) *to++ = 255;
    *to++ = (uint8_t)n;
    return to;
}

static NOINLINE size_t compress(uint8_t *to, const uint8_t *from, int n)
{
    uint8_t *out = to;
    int literal = 0, at = 0;
    for (int i = 0; i < HASH; i++) head[i] = -1;
    while (at + SHORTEST <= n) {
        uint32_t h = hash4(from + at);
        int best = 0, where = 0, tries = CHAIN;
        for (int32_t c = head[h]; c >= 0 && at - c < WINDOW - 1 && tries--; c = previous[c & (WINDOW - 1)]) {
            int same = 0;
            while (at + same < n && from[c + same] == from[at + same] && same < 1000) same++;
            if (same > best) {
                best = same;
                where = c;
            }
        }
        int step = best >= SHORTEST ? best : 1;
        if (best >= SHORTEST) {
            out = put_count(out, (uint32_t)(at - literal));
            for (; literal < at; literal++) *out++ = from[literal];
            out = put_count(out, (uint32_t)(best - SHORTEST));
            *out++ = (uint8_t)(at - where);
            *out++ = (uint8_t)((at - where) >> 8);
            literal = at + best;
        }
        for (; step && at + SHORTEST <= n; step--, at++) {
            h = hash4(from + at);
            previous[at & (WINDOW - 1)] = head[h];
            head[h] = at;
        }
        at += step;
    }
    out = put_count(out, (uint32_t)(n - literal));
    for (; literal < n; literal++) *out++ = from[literal];
    return (size_t)(out - to);
}

static NOINLINE size_t decompress(uint8_t *to, const uint8_t *from, size_t n)
{
    const uint8_t *end = from + n;
    uint8_t *out = to;
    while (from < end) {
        uint32_t count = 0, more;
        do count += more = *from++;
        while (more == 255);
        while (count--) *out++ = *from++;
        if (from >= end) break;
        count = SHORTEST;
        do count += more = *from++;
        while (more == 255);
        const uint8_t *back = out - (from[0] | from[1] << 8);
        from += 2;
        while (count--) *out++ = *back++;
    }
    return (size_t)(out - to);
}

/* Code lengths by repeated joining of the two rarest trees; at most 256 leaves. */
static NOINLINE void lengths_of(const uint32_t *count, uint8_t *bits)
{
    uint32_t weight[512];
    int parent[512], live[512], n = 0, used = 256;
    for (int i = 0; i < 256; i++) {
        weight[i] = count[i];
        bits[i] = 0;
        if (count[i]) live[n++] = i;
    }
    while (n > 1) {
        int least[2];
        for (int k = 0; k < 2; k++) {
            int at = 0;
            for (int i = 1; i < n; i++)
                if (weight[live[i]] < weight[live[at]]) at = i;
            least[k] = live[at];
            live[at] = live[--n];
        }
        weight[used] = weight[least[0]] + weight[least[1]];
        parent[least[0]] = parent[least[1]] = used;
        live[n++] = used++;
    }
    for (int i = 0; i < 256; i++)
        if (count[i])
            for (int p = i; p != used - 1; p = parent[p]) bits[i]++;
}

/* Canonical codes: first code and first symbol by length. */
static void codes_of(const uint8_t *bits, uint32_t *code, uint32_t *first, int *offset, uint8_t *symbols)
{
    uint32_t next = 0;
    int n = 0;
    for (int length = 1; length < 33; length++) {
        next <<= 1;
        first[length] = next;
        offset[length] = n;
        for (int i = 0; i < 256; i++)
            if (bits[i] == length) {
                code[i] = next++;
                symbols[n++] = (uint8_t)i;
            }
    }
    offset[33] = n;
}

static uint64_t work(uint32_t seed)
{
    static const char *const parts[] = {"the quick ", "brown fox ", "jumps over ", "a lazy dog. ", "lorem ", "ipsum ",
                                        "0123456789", "\n"};
    for (int i = 0; i < SIZE;) {
        uint32_t r = next_random(&seed);
        if (r % 7 == 0) plain[i++] = (uint8_t)(r >> 9);
        else
            for (const char *p = parts[r >> 6 & 7]; *p && i < SIZE;) plain[i++] = (uint8_t)*p++;
    }
    size_t n = compress(packed, plain, SIZE);
    uint32_t count[256] = {0}, code[256], first[34];
    uint8_t bits[256], symbols[256];
    int offset[34];
    for (size_t i = 0; i < n; i++) count[packed[i]]++;
    lengths_of(count, bits);
    codes_of(bits, code, first, offset, symbols);
    uint64_t window = 0, sum = 0;
    size_t out = 0;
    int held = 0;
    for (size_t i = 0; i < n; i++) {
        window = window << bits[packed[i]] | code[packed[i]];
        for (held += bits[packed[i]]; held >= 8; held -= 8) coded[out++] = (uint8_t)(window >> (held - 8));
    }
    coded[out++] = (uint8_t)(window << (8 - held));
    size_t in = 0;
    uint32_t value = 0;
    int length = 0, bit = 0;
    for (size_t made = 0; made < n;) {
        value = value << 1 | (coded[in] >> (7 - bit) & 1u);
        if (++bit == 8) {
            bit = 0;
            in++;
        }
        length++;
        int have = offset[length + 1] - offset[length];
        if (value - first[length] < (uint32_t)have) {
            again[made++] = symbols[offset[length] + (int)(value - first[length])];
            value = 0;
            length = 0;
        }
    }
    if (decompress(result, again, n) != SIZE || memcmp(result, plain, SIZE)) return 0;
    for (size_t i = 0; i < out; i += 16) sum = mix(sum, coded[i]);
    return mix(mix(sum, n), out);
}
