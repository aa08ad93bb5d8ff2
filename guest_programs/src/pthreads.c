/* Threads: atomics, locks, signals, ends. Prints a line per step; the argument scales the work of the hammers. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MAX = 16 };
static long rounds = 20000;
static int threads = 4;

/* ---- hammers ---- */
static atomic_long counter;
static _Atomic uint8_t byte_counter;
static _Atomic uint16_t half_counter;
static long guarded;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void *count(void *unused)
{
    for (long i = 0; i < rounds; i++) {
        atomic_fetch_add(&counter, 1);
        atomic_fetch_add(&byte_counter, 1);
        long seen = atomic_load(&counter);
        while (!atomic_compare_exchange_weak(&counter, &seen, seen + 1)) { }
        atomic_fetch_add(&half_counter, 3);
        if (i % 8 == 0) {
            pthread_mutex_lock(&lock);
            guarded++;
            pthread_mutex_unlock(&lock);
        }
    }
    return unused;
}

/* A lock-free stack: the head carries a tag, so that a node that went and came back is told apart. */
struct node { uint32_t next; long value; };
static struct node nodes[1 + MAX * 64];
static _Atomic uint64_t head;

static void push(uint32_t n)
{
    uint64_t old = atomic_load(&head), new;
    do {
        nodes[n].next = (uint32_t)old;
        new = ((old >> 32) + 1) << 32 | n;
    } while (!atomic_compare_exchange_weak(&head, &old, new));
}

static uint32_t pop(void)
{
    uint64_t old = atomic_load(&head), new;
    do {
        if (!(uint32_t)old)
            return 0;
        new = ((old >> 32) + 1) << 32 | *(volatile uint32_t *)&nodes[(uint32_t)old].next;
    } while (!atomic_compare_exchange_weak(&head, &old, new));
    return (uint32_t)old;
}

static void *stack_work(void *unused)
{
    for (long i = 0; i < rounds; i++) {
        uint32_t n = pop();
        if (n) {
            nodes[n].value++;
            push(n);
        }
    }
    return unused;
}

/* A sequence lock: readers must never see halves of two writes. */
static atomic_uint sequence;
static atomic_long left, right;
static atomic_int writing = 1;
static atomic_long torn;

static void *seq_write(void *unused)
{
    for (long i = 1; i <= rounds; i++) {
        atomic_fetch_add_explicit(&sequence, 1, memory_order_acq_rel);
        atomic_thread_fence(memory_order_release);
        atomic_store_explicit(&left, i, memory_order_relaxed);
        atomic_store_explicit(&right, -i, memory_order_relaxed);
        atomic_fetch_add_explicit(&sequence, 1, memory_order_release);
    }
    writing = 0;
    return unused;
}

static void *seq_read(void *unused)
{
    while (writing) {
        unsigned before = atomic_load_explicit(&sequence, memory_order_acquire);
        long a = atomic_load_explicit(&left, memory_order_relaxed);
        long b = atomic_load_explicit(&right, memory_order_relaxed);
        atomic_thread_fence(memory_order_acquire);
        if (!(before & 1) && before == atomic_load_explicit(&sequence, memory_order_relaxed) && a + b)
            torn++;
    }
    return unused;
}

/* Store buffering: with full fences both cannot read the old value. */
static atomic_int fx, fy, fr, fs;
static pthread_barrier_t barrier;
static long both;

static void *buffer_x(void *unused)
{
    for (long i = 0; i < rounds / 100; i++) {
        pthread_barrier_wait(&barrier);
        fx = 1;
        fr = fy;
        pthread_barrier_wait(&barrier);
    }
    return unused;
}

static void *buffer_y(void *unused)
{
    for (long i = 0; i < rounds / 100; i++) {
        fx = fy = 0;
        pthread_barrier_wait(&barrier);
        fy = 1;
        fs = fx;
        pthread_barrier_wait(&barrier);
        both += !fr && !fs;
    }
    return unused;
}

static void run(int n, void *(*first)(void *), void *(*others)(void *))
{
    pthread_t ids[MAX];
    for (int i = 0; i < n; i++)
        if (pthread_create(ids + i, 0, i ? others : first, 0))
            exit(99);
    for (int i = 0; i < n; i++)
        pthread_join(ids[i], 0);
}

/* ---- waiting ---- */
static volatile int plain;
static void *spin(void *unused) { while (!plain) { } return unused; }

static pthread_cond_t wake = PTHREAD_COND_INITIALIZER;
static int turn;
static void *ping(void *me)
{
    for (int i = 0; i < 200; i++) {
        pthread_mutex_lock(&lock);
        while (turn != (int)(intptr_t)me)
            pthread_cond_wait(&wake, &lock);
        turn = !turn;
        pthread_cond_broadcast(&wake);
        pthread_mutex_unlock(&lock);
    }
    return me;
}

/* ---- signals ---- */
static volatile sig_atomic_t got;
static volatile pid_t got_by;
static int values[64];
static volatile int taken;
static sem_t ready;

static void on_signal(int sig, siginfo_t *info, void *context)
{
    (void)context;
    got = sig;
    got_by = (pid_t)syscall(SYS_gettid);
    if (sig >= SIGRTMIN && taken < 64)
        values[taken++] = info->si_value.sival_int;
}

static void *reader(void *fd)
{
    char c;
    sem_post(&ready);
    return (void *)(intptr_t)(read((int)(intptr_t)fd, &c, 1) < 0 ? errno : 0);
}

static void *sleeper(void *tid)
{
    *(pid_t *)tid = (pid_t)syscall(SYS_gettid);
    sem_post(&ready);
    for (;;)
        pause();
}

static void *quit(void *unused) { (void)unused; usleep(20000); exit(42); }
static void *forker(void *unused)
{
    pid_t child = fork();
    if (!child)
        _exit(17);
    int status;
    waitpid(child, &status, 0);
    (void)unused;
    return (void *)(intptr_t)WEXITSTATUS(status);
}
static void *hold(void *mutex) { pthread_mutex_lock(mutex); return 0; }

int main(int argc, char **argv)
{
    if (argc > 1)
        rounds = atol(argv[1]);
    if (argc > 2)
        threads = atoi(argv[2]);

    run(threads, count, count);
    printf("counter: %ld, byte %d, half %d, guarded %ld\n", (long)counter - 2 * threads * rounds,
           (uint8_t)(byte_counter - threads * rounds), (uint16_t)(half_counter - 3 * threads * rounds),
           guarded - threads * ((rounds + 7) / 8));

    for (uint32_t n = 1; n <= 64; n++)
        push(n);
    run(threads, stack_work, stack_work);
    long popped = 0, sum = 0;
    for (uint32_t n; (n = pop());) {
        popped++;
        sum += nodes[n].value;
    }
    printf("stack: %ld nodes, %s\n", popped, sum == threads * rounds ? "all rounds" : "fewer rounds");

    run(threads, seq_write, seq_read);
    printf("sequence lock: %ld torn\n", (long)torn);

    pthread_barrier_init(&barrier, 0, 2);
    run(2, buffer_x, buffer_y);
    printf("store buffering: %ld\n", both);

    pthread_t id, other;
    void *result;
    pthread_create(&id, 0, spin, 0);
    usleep(50000);
    plain = 1;
    pthread_join(id, 0);
    puts("spin on a plain load: ended");

    pthread_create(&id, 0, ping, (void *)0);
    pthread_create(&other, 0, ping, (void *)1);
    pthread_join(id, 0);
    pthread_join(other, 0);
    puts("condition variable: ended");

    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_nsec += 20000000;
    if (until.tv_nsec >= 1000000000)
        until.tv_sec++, until.tv_nsec -= 1000000000;
    pthread_mutex_lock(&lock);
    printf("timed wait: %s\n", strerror(pthread_cond_timedwait(&wake, &lock, &until)));
    pthread_mutex_unlock(&lock);

    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_signal;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGUSR1, &action, 0);
    sigaction(SIGSEGV, &action, 0);
    sigaction(SIGRTMIN + 3, &action, 0);
    int pipes[2];
    sem_init(&ready, 0, 0);
    if (pipe(pipes))
        return 1;
    pthread_create(&id, 0, reader, (void *)(intptr_t)pipes[0]);
    sem_wait(&ready);
    usleep(20000);
    pthread_kill(id, SIGUSR1);
    pthread_join(id, &result);
    printf("blocked read: %s\n", strerror((int)(intptr_t)result));

    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGRTMIN + 3);
    sigaddset(&set, SIGUSR1);
    pid_t tid = 0;
    pthread_create(&id, 0, sleeper, &tid);
    sem_wait(&ready);
    pthread_sigmask(SIG_BLOCK, &set, 0);
    got_by = 0;
    kill(getpid(), SIGUSR1);
    for (int i = 0; i < 500 && !got_by; i++)
        usleep(1000);
    printf("for the process, blocked here: by %s\n", got_by == tid ? "the other thread" : "nobody else");
    pthread_kill(id, SIGSEGV);
    for (int i = 0; i < 500 && got != SIGSEGV; i++)
        usleep(1000);
    printf("sent SIGSEGV: %s\n", got == SIGSEGV && got_by == tid ? "handled there" : "lost");
    pthread_cancel(id);
    pthread_join(id, &result);
    printf("cancelled: %d\n", result == PTHREAD_CANCELED);

    for (int i = 0; i < 10; i++) {
        union sigval value = {.sival_int = i};
        sigqueue(getpid(), SIGRTMIN + 3, value);
    }
    printf("queued: %d before", taken);
    pthread_sigmask(SIG_UNBLOCK, &set, 0);
    printf(", %d after:", taken);
    for (int i = 0; i < taken; i++)
        printf(" %d", values[i]);
    taken = 0;
    for (int i = 0; i < 50; i++) {
        union sigval value = {.sival_int = i};
        sigqueue(getpid(), SIGRTMIN + 3, value);
    }
    printf("\nburst: %d\n", taken);

    pthread_mutexattr_t attributes;
    pthread_mutex_t robust;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST);
    pthread_mutex_init(&robust, &attributes);
    pthread_create(&id, 0, hold, &robust);
    pthread_join(id, 0);
    printf("robust: %s\n", pthread_mutex_lock(&robust) == EOWNERDEAD ? "owner died" : "not told");

    pthread_create(&id, 0, forker, 0);
    pthread_join(id, &result);
    printf("fork in a thread: %d\n", (int)(intptr_t)result);

    for (int i = 0; i < 200; i++) {
        pthread_create(&id, 0, hold, &(pthread_mutex_t){0});
        pthread_join(id, 0);
    }
    puts("created and joined: 200");
    fflush(stdout);

    pthread_create(&id, 0, quit, 0);
    for (;;)
        sched_yield();
}
