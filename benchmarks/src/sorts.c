/* Sorting: quicksort, mergesort, heapsort and a radix sort of 32-bit keys; all four must agree. */
#define NAME "sorts"
#define EXPECT 0x42bfefb38b67406cull
#include "bench.h"

enum { N = 32000 };
static uint32_t keys[N], one[N], two[N], three[N], four[N], spare[N];

static NOINLINE void quick(uint32_t *v, int n)
{
    while (n > 16) {
        uint32_t a = v[0], b = v[n / 2], c = v[n - 1];
        uint32_t pivot = a < b ? (b < c ? b : a < c ? c : a) : (a < c ? a : b < c ? c : b);
        int i = 0, j = n - 1;
        for (;;) {
            while (v[i] < pivot) i++;
            while (v[j] > pivot) j--;
            if (i >= j) break;
            uint32_t t = v[i];
            v[i++] = v[j];
            v[j--] = t;
        }
        int low = j + 1;
        if (low < n - low) {
            quick(v, low);
            v += low;
            n -= low;
        } else {
            quick(v + low, n - low);
            n = low;
        }
    }
    for (int i = 1; i < n; i++) {
        uint32_t x = v[i];
        int j = i;
        for (; j && v[j - 1] > x; j--) v[j] = v[j - 1];
        v[j] = x;
    }
}

static NOINLINE void merge(uint32_t *v, uint32_t *tmp, int n)
{
    if (n < 2) return;
    int half = n / 2, i = 0, j = half, k = 0;
    merge(v, tmp, half);
    merge(v + half, tmp, n - half);
    while (i < half && j < n) tmp[k++] = v[j] < v[i] ? v[j++] : v[i++];
    while (i < half) tmp[k++] = v[i++];
    for (i = 0; i < k; i++) v[i] = tmp[i];
}

static NOINLINE void heap(uint32_t *v, int n)
{
    for (int start = n / 2 - 1, end = n; end > 1;) {
        if (start < 0) {
            uint32_t t = v[--end];
            v[end] = v[0];
            v[0] = t;
        }
        int at = start < 0 ? 0 : start--;
        for (int child; (child = 2 * at + 1) < end; at = child) {
            if (child + 1 < end && v[child + 1] > v[child]) child++;
            if (v[at] >= v[child]) break;
            uint32_t t = v[at];
            v[at] = v[child];
            v[child] = t;
        }
    }
}

static NOINLINE void radix(uint32_t *v, uint32_t *tmp, int n)
{
    for (int shift = 0; shift < 32; shift += 8) {
        uint32_t at[256] = {0}, sum = 0;
        for (int i = 0; i < n; i++) at[v[i] >> shift & 255]++;
        for (int i = 0; i < 256; i++) {
            uint32_t t = at[i];
            at[i] = sum;
            sum += t;
        }
        for (int i = 0; i < n; i++) tmp[at[v[i] >> shift & 255]++] = v[i];
        uint32_t *t = v;
        v = tmp;
        tmp = t;
    }
}

static uint64_t work(uint32_t seed)
{
    uint64_t sum = 0;
    for (int i = 0; i < N; i++) keys[i] = next_random(&seed) << 7 ^ next_random(&seed);
    for (int i = 0; i < N; i++) one[i] = two[i] = three[i] = four[i] = keys[i];
    quick(one, N);
    merge(two, spare, N);
    heap(three, N);
    radix(four, spare, N);
    for (int i = 0; i < N; i++) {
        if (one[i] != two[i] || one[i] != three[i] || one[i] != four[i]) return 0;
        if (i && one[i - 1] > one[i]) return 0;
        sum = mix(sum, one[i]);
    }
    return sum;
}
