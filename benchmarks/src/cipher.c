/* Ciphers: AES-128 by byte tables (computed from the field) and the ChaCha20 stream, over a buffer. */
#define NAME "cipher"
#define EXPECT 0xd3711e89df417a3full
#include "bench.h"

enum { BYTES = 1 << 16 };
static uint8_t sbox[256], data[BYTES];

static uint8_t twice(uint8_t x) { return (uint8_t)(x << 1 ^ (x >> 7) * 0x1b); }

static void make_sbox(void)
{
    uint8_t p = 1, q = 1; /* q = 1 / p */
    do {
        p = (uint8_t)(p ^ twice(p)); /* times 3 */
        q ^= (uint8_t)(q << 1);
        q ^= (uint8_t)(q << 2);
        q ^= (uint8_t)(q << 4);
        if (q & 0x80) q ^= 0x09;
        uint8_t x = q;
        for (int k = 1; k < 5; k++) x ^= (uint8_t)(q << k | q >> (8 - k));
        sbox[p] = x ^ 0x63;
    } while (p != 1);
    sbox[0] = 0x63;
}

static void expand(uint8_t *keys, const uint8_t *key)
{
    uint8_t turn = 1;
    memcpy(keys, key, 16);
    for (int i = 16; i < 176; i += 4) {
        uint8_t t[4];
        memcpy(t, keys + i - 4, 4);
        if (i % 16 == 0) {
            uint8_t first = t[0];
            t[0] = sbox[t[1]] ^ turn;
            t[1] = sbox[t[2]];
            t[2] = sbox[t[3]];
            t[3] = sbox[first];
            turn = twice(turn);
        }
        for (int k = 0; k < 4; k++) keys[i + k] = keys[i + k - 16] ^ t[k];
    }
}

static NOINLINE void encrypt(uint8_t *s, const uint8_t *keys)
{
    uint8_t t[16];
    for (int i = 0; i < 16; i++) s[i] ^= keys[i];
    for (int round = 1; round <= 10; round++) {
        for (int i = 0; i < 16; i++) t[i] = sbox[s[(i + (i & 3) * 4) & 15]];
        if (round < 10)
            for (int c = 0; c < 16; c += 4) {
                uint8_t all = t[c] ^ t[c + 1] ^ t[c + 2] ^ t[c + 3], first = t[c];
                for (int k = 0; k < 3; k++) t[c + k] ^= all ^ twice(t[c + k] ^ t[c + k + 1]);
                t[c + 3] ^= all ^ twice(t[c + 3] ^ first);
            }
        for (int i = 0; i < 16; i++) s[i] = t[i] ^ keys[round * 16 + i];
    }
}

static inline uint32_t rol(uint32_t x, int n) { return x << n | x >> (32 - n); }

#define QUARTER(a, b, c, d)                                                                                            \
    x[a] += x[b], x[d] = rol(x[d] ^ x[a], 16), x[c] += x[d], x[b] = rol(x[b] ^ x[c], 12), x[a] += x[b],                 \
    x[d] = rol(x[d] ^ x[a], 8), x[c] += x[d], x[b] = rol(x[b] ^ x[c], 7)

static NOINLINE void chacha(uint32_t *out, const uint32_t *in)
{
    uint32_t x[16];
    memcpy(x, in, sizeof x);
    for (int i = 0; i < 10; i++) {
        QUARTER(0, 4, 8, 12);
        QUARTER(1, 5, 9, 13);
        QUARTER(2, 6, 10, 14);
        QUARTER(3, 7, 11, 15);
        QUARTER(0, 5, 10, 15);
        QUARTER(1, 6, 11, 12);
        QUARTER(2, 7, 8, 13);
        QUARTER(3, 4, 9, 14);
    }
    for (int i = 0; i < 16; i++) out[i] = x[i] + in[i];
}

static uint64_t work(uint32_t seed)
{
    uint8_t key[16], keys[176], block[16];
    uint64_t sum = 0;
    if (!sbox[0]) make_sbox();
    /* The standard's own example (FIPS 197, C.1): key 00 01 .. 0f, text 00 11 .. ff. */
    for (int i = 0; i < 16; i++) key[i] = (uint8_t)i, block[i] = (uint8_t)(i * 17);
    expand(keys, key);
    encrypt(block, keys);
    if (block[0] != 0x69 || block[1] != 0xc4 || block[15] != 0x5a) return 0;
    for (int i = 0; i < BYTES; i++) data[i] = (uint8_t)next_random(&seed);
    for (int i = 0; i < BYTES; i += 16) {
        for (int k = 0; k < 16; k++) block[k] ^= data[i + k];
        encrypt(block, keys);
        memcpy(data + i, block, 16);
    }
    uint32_t state[16] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574}, stream[16];
    for (int i = 4; i < 16; i++) state[i] = next_random(&seed);
    for (int turn = 0; turn < 18; turn++)
        for (int i = 0; i < BYTES; i += 64) {
            state[12]++;
            chacha(stream, state);
            for (int k = 0; k < 16; k++) {
                uint32_t w;
                memcpy(&w, data + i + k * 4, 4);
                w ^= stream[k];
                memcpy(data + i + k * 4, &w, 4);
            }
        }
    for (int i = 0; i < BYTES; i += 64) sum = mix(sum, data[i]);
    return sum;
}
