/* Threads: two workers add under a mutex and with atomics, and hand values through a queue with condition variables. */
#define NAME "threads"
#define EXPECT 0x04a381cfcd98ecaaull
#include "bench.h"
#include <pthread.h>
#include <stdatomic.h>

enum { EACH = 60000, ITEMS = 1500, ROOM = 16 };
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static uint64_t guarded, consumed;
static _Atomic uint64_t counted;
static uint32_t queue[ROOM];
static int first, held;

static void *adder(void *argument)
{
    uint32_t seed = *(const uint32_t *)argument;
    uint64_t own = 0;
    for (int i = 0; i < EACH; i++) {
        own += next_random(&seed);
        atomic_fetch_add_explicit(&counted, own & 7, memory_order_relaxed);
        if (i % 32 == 0) {
            pthread_mutex_lock(&lock);
            guarded += own & 0xff;
            pthread_mutex_unlock(&lock);
        }
    }
    return NULL;
}

static void *consumer(void *argument)
{
    (void)argument;
    for (int i = 0; i < ITEMS; i++) {
        pthread_mutex_lock(&lock);
        while (!held) pthread_cond_wait(&changed, &lock);
        consumed = mix(consumed, queue[first]);
        first = (first + 1) % ROOM;
        held--;
        pthread_cond_broadcast(&changed);
        pthread_mutex_unlock(&lock);
    }
    return NULL;
}

static uint64_t work(uint32_t seed)
{
    pthread_t workers[3];
    uint32_t seeds[2] = {seed, seed + 1};
    guarded = consumed = 0;
    counted = 0;
    first = held = 0;
    for (int i = 0; i < 3; i++) {
        int error = pthread_create(&workers[i], NULL, i < 2 ? adder : consumer, i < 2 ? &seeds[i] : NULL);
        if (error) {
            fprintf(stderr, "threads: pthread_create: %s\n", strerror(error));
            exit(1);
        }
    }
    for (int i = 0; i < ITEMS; i++) {
        pthread_mutex_lock(&lock);
        while (held == ROOM) pthread_cond_wait(&changed, &lock);
        queue[(first + held++) % ROOM] = next_random(&seed);
        pthread_cond_broadcast(&changed);
        pthread_mutex_unlock(&lock);
    }
    for (int i = 0; i < 3; i++) pthread_join(workers[i], NULL);
    return mix(mix(guarded, counted), consumed);
}
