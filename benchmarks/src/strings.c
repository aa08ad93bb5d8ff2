/* Strings by hand-written loops: copies, comparisons, Knuth-Morris-Pratt, tokens and their counts, numbers to text and
 * back, base64. No function of the libc in the loops, so that all peers run the same code. */
#define NAME "strings"
#define EXPECT 0x96b5cfdba8a9df5bull
#include "bench.h"

enum { TEXT = 60000, NAMES = 1 << 14 };
static char text[TEXT + 1], other[TEXT + 1], encoded[TEXT * 2];
static struct { char name[16]; uint32_t count; } names[NAMES];

static NOINLINE size_t length(const char *s)
{
    const char *p = s;
    while (*p) p++;
    return (size_t)(p - s);
}

static NOINLINE int compare(const char *a, const char *b)
{
    while (*a && *a == *b) a++, b++;
    return (unsigned char)*a - (unsigned char)*b;
}

static NOINLINE char *copy(char *to, const char *from)
{
    while ((*to = *from)) to++, from++;
    return to;
}

static NOINLINE unsigned occurrences(const char *hay, const char *needle)
{
    int fail[32], n = (int)length(needle), k = 0;
    unsigned found = 0;
    fail[0] = 0;
    for (int i = 1; i < n; i++) {
        while (k && needle[i] != needle[k]) k = fail[k - 1];
        if (needle[i] == needle[k]) k++;
        fail[i] = k;
    }
    for (k = 0; *hay; hay++) {
        while (k && *hay != needle[k]) k = fail[k - 1];
        if (*hay == needle[k]) k++;
        if (k == n) {
            found++;
            k = fail[k - 1];
        }
    }
    return found;
}

static NOINLINE char *decimal(char *to, uint32_t value)
{
    char digits[12];
    int n = 0;
    do digits[n++] = (char)('0' + value % 10);
    while (value /= 10);
    while (n) *to++ = digits[--n];
    *to = 0;
    return to;
}

static NOINLINE uint32_t number(const char *s)
{
    uint32_t value = 0;
    for (; *s >= '0' && *s <= '9'; s++) value = value * 10 + (uint32_t)(*s - '0');
    return value;
}

static NOINLINE void count_word(const char *word)
{
    uint32_t h = 2166136261u;
    for (const char *p = word; *p; p++) h = (h ^ (unsigned char)*p) * 16777619u;
    for (h &= NAMES - 1; names[h].count; h = (h + 1) & (NAMES - 1))
        if (!compare(names[h].name, word)) break;
    if (!names[h].count) copy(names[h].name, word);
    names[h].count++;
}

static NOINLINE size_t base64(char *to, const char *from, size_t n)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char *p = to;
    for (size_t i = 0; i + 2 < n; i += 3) {
        uint32_t v = (uint32_t)(unsigned char)from[i] << 16 | (uint32_t)(unsigned char)from[i + 1] << 8 |
                     (unsigned char)from[i + 2];
        for (int k = 18; k >= 0; k -= 6) *p++ = digits[v >> k & 63];
    }
    *p = 0;
    return (size_t)(p - to);
}

static uint64_t work(uint32_t seed)
{
    static const char *const syllables[] = {"ba", "re", "ti", "mo", "lun", "ka", "so", "wen"};
    uint64_t sum = 0;
    char *p = text;
    while (p < text + TEXT - 24) {
        uint32_t r = next_random(&seed);
        for (uint32_t k = 1 + r % 3; k; k--, r >>= 3) p = copy(p, syllables[r >> 4 & 7]);
        if (r & 1) p = decimal(p, r >> 8 & 0xf);
        *p++ = r & 2 ? ' ' : '\n';
    }
    *p = 0;
    memset(names, 0, sizeof names);
    char word[16];
    for (const char *s = text; *s;) {
        int n = 0;
        while (*s && *s != ' ' && *s != '\n') word[n++ & 15] = *s++;
        word[n & 15] = 0;
        if (*s) s++;
        count_word(word);
    }
    for (int i = 0; i < NAMES; i++) sum = mix(sum, names[i].count);
    sum = mix(sum, occurrences(text, "tiba"));
    sum = mix(sum, occurrences(text, "lunlun"));
    for (int i = 0; i < 12; i++) {
        copy(other, text);
        other[length(other) - (size_t)(i & 7)] = '!';
        sum = mix(sum, (uint64_t)(compare(text, other) < 0));
    }
    for (uint32_t i = 0; i < 40000; i++) {
        char digits[12];
        decimal(digits, next_random(&seed));
        sum += number(digits) + (uint32_t)length(digits);
    }
    for (int i = 0; i < 12; i++) {
        size_t n = base64(encoded, text + i, TEXT - 1000);
        sum = mix(sum, (uint64_t)encoded[n / 2] + n);
    }
    return sum;
}
