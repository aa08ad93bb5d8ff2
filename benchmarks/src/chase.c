/* Pointer chasing: a linked list in shuffled order (2 MiB) and searches in an unbalanced binary tree. */
#define NAME "chase"
#define EXPECT 0x954871cfd87b0398ull
#include "bench.h"

enum { NODES = 1 << 16, KEYS = 12000 };

struct node {
    struct node *next;
    uint64_t value, pad[2];
};
struct tree {
    struct tree *child[2];
    uint32_t key, count;
};
static struct node nodes[NODES];
static struct tree trees[KEYS];
static uint32_t order[NODES];

static uint64_t work(uint32_t seed)
{
    uint64_t sum = 0;
    for (uint32_t i = 0; i < NODES; i++) order[i] = i;
    for (uint32_t i = NODES - 1; i > 0; i--) {
        uint32_t j = next_random(&seed) % (i + 1), t = order[i];
        order[i] = order[j];
        order[j] = t;
    }
    for (uint32_t i = 0; i < NODES; i++) {
        nodes[order[i]].next = &nodes[order[(i + 1) % NODES]];
        nodes[order[i]].value = i;
    }
    const struct node *p = nodes;
    for (int i = 0; i < 8 * NODES; i++) {
        sum += p->value ^ (uint64_t)i;
        p = p->next;
    }
    struct tree *top = NULL;
    int used = 0;
    for (int i = 0; i < KEYS; i++) {
        uint32_t key = next_random(&seed);
        struct tree **at = &top;
        while (*at && (*at)->key != key) at = &(*at)->child[key > (*at)->key];
        if (*at) {
            (*at)->count++;
            continue;
        }
        *at = &trees[used++];
        **at = (struct tree){{NULL, NULL}, key, 1};
    }
    for (int i = 0; i < 2 * KEYS; i++) {
        uint32_t key = next_random(&seed), depth = 0;
        const struct tree *t = top;
        while (t && t->key != key) {
            t = t->child[key > t->key];
            depth++;
        }
        sum = mix(sum, depth);
    }
    return mix(sum, (uint64_t)used);
}
