/* Allocation: a red-black tree whose nodes, and strings of many sizes, come from a small allocator of the workload's own
 * (size classes with free lists): libcs differ too much to compare programs by theirs. */
#define NAME "alloc"
#define EXPECT 0x382bc9cbc8f38330ull
#include "bench.h"
#include <stddef.h>

enum { ARENA = 1 << 21, CLASSES = 32, LIVE = 2048 };
union cell { union cell *next; max_align_t aligned; };
static union cell arena[ARENA / sizeof(union cell)];
static union cell *lists[CLASSES];
static size_t used;

static NOINLINE void *take(size_t bytes)
{
    size_t class = (bytes + 15) / 16;
    if (lists[class]) {
        union cell *c = lists[class];
        lists[class] = c->next;
        return c;
    }
    if (used + class > ARENA / sizeof(union cell)) return NULL;
    used += class;
    return &arena[used - class];
}

static NOINLINE void give(void *p, size_t bytes)
{
    union cell *c = p;
    c->next = lists[(bytes + 15) / 16];
    lists[(bytes + 15) / 16] = c;
}

struct node {
    struct node *child[2];
    uint32_t key, size;
    uint8_t *text;
    uint8_t red;
};

static int is_red(const struct node *n) { return n && n->red; }

static struct node *rotate(struct node *n, int way)
{
    struct node *up = n->child[!way];
    n->child[!way] = up->child[way];
    up->child[way] = n;
    up->red = n->red;
    n->red = 1;
    return up;
}

static struct node *fresh(uint32_t key)
{
    struct node *n = take(sizeof *n);
    uint32_t size = 8 + key % 200;
    *n = (struct node){{NULL, NULL}, key, size, take(size), 1};
    for (uint32_t i = 0; i < size; i += 8) n->text[i] = (uint8_t)(key + i);
    return n;
}

/* Left-leaning insertion. */
static NOINLINE struct node *insert(struct node *n, uint32_t key)
{
    if (!n) return fresh(key);
    if (key != n->key) n->child[key > n->key] = insert(n->child[key > n->key], key);
    if (is_red(n->child[1]) && !is_red(n->child[0])) n = rotate(n, 0);
    if (is_red(n->child[0]) && is_red(n->child[0]->child[0])) n = rotate(n, 1);
    if (is_red(n->child[0]) && is_red(n->child[1])) {
        n->red = 1;
        n->child[0]->red = n->child[1]->red = 0;
    }
    return n;
}

static NOINLINE uint64_t tear_down(struct node *n, int depth)
{
    if (!n) return 0;
    uint64_t sum = tear_down(n->child[0], depth + 1);
    sum = mix(sum, n->key + (uint64_t)depth + n->text[n->size & ~7u & (n->size - 1)]);
    sum += tear_down(n->child[1], depth + 1);
    give(n->text, n->size);
    give(n, sizeof *n);
    return sum;
}

static uint64_t work(uint32_t seed)
{
    static struct { void *p; uint32_t size; } live[LIVE];
    uint64_t sum = 0;
    memset(lists, 0, sizeof lists);
    memset(live, 0, sizeof live);
    used = 0;
    for (int round = 0; round < 8; round++) {
        struct node *top = NULL;
        for (int i = 0; i < 3500; i++) {
            top = insert(top, next_random(&seed));
            top->red = 0;
        }
        sum = mix(sum, tear_down(top, 0));
    }
    for (int i = 0; i < 350000; i++) {
        uint32_t r = next_random(&seed), at = r % LIVE;
        if (live[at].p) {
            sum += *(uint8_t *)live[at].p;
            give(live[at].p, live[at].size);
            live[at].p = NULL;
        } else {
            live[at].size = 16 + (r >> 11) % 256;
            live[at].p = take(live[at].size);
            if (!live[at].p) return 0;
            *(uint8_t *)live[at].p = (uint8_t)r;
        }
    }
    return mix(sum, used);
}
