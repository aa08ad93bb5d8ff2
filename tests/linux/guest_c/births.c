/* How threads begin and end: many makers, the words that tell of it, masks that are handed on, robust locks that an end
   without the library releases, signals meanwhile, and whose status is the process's. */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

static atomic_int ran, handled;

static void *once(void *a)
{
    atomic_fetch_add(&ran, 1);
    return (char *)a + 1;
}

static void *maker(void *a)
{
    uintptr_t sum = 0;
    for (int i = 0; i < 300; i++) {
        pthread_t t[2];
        void *r;
        for (int k = 0; k < 2; k++)
            if (pthread_create(&t[k], NULL, once, (void *)(uintptr_t)i)) return NULL;
        for (int k = 0; k < 2; k++) {
            pthread_join(t[k], &r);
            sum += (uintptr_t)r;
        }
    }
    return (void *)sum;
}

static void makers(void)
{
    pthread_t t[4];
    void *r;
    for (int k = 0; k < 4; k++) pthread_create(&t[k], NULL, maker, NULL);
    for (int k = 0; k < 4; k++) {
        pthread_join(t[k], &r);
        printf("made %lu\n", (unsigned long)(uintptr_t)r);
    }
    printf("ran %d\n", ran);
}

/* No thread of the library's: it must not use what it shares with its maker. */
static _Atomic int begun;
static int bare(void *a)
{
    begun = *(int *)a;
    syscall(SYS_exit, 3);
    return 0;
}

static void words(void)
{
    static int parent_word, word = 77;
    char *stack = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM;
    for (int i = 0; i < 3; i++) {
        word = 77;
        int tid = clone(bare, stack + 65536, flags | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID, &word, &parent_word,
                        NULL, &word);
        while (__atomic_load_n(&word, __ATOMIC_ACQUIRE) == 77) syscall(SYS_futex, &word, FUTEX_WAIT, 77, NULL, NULL, 0);
        printf("words %d %d %d\n", tid > 0, parent_word == tid, begun);
        while (!syscall(SYS_tgkill, getpid(), tid, 0)) sched_yield();
        printf("gone %d\n", errno == ESRCH);
    }
    printf("%d\n", clone(bare, stack + 65536, CLONE_THREAD | CLONE_VM, NULL) == -1 ? errno : 0);
}

static void on(int s) { atomic_fetch_add(&handled, 1); }

static uint64_t mask_now(void)
{
    uint64_t m = 0;
    syscall(SYS_rt_sigprocmask, SIG_BLOCK, NULL, &m, 8);
    return m;
}

static void *masked(void *a)
{
    *(uint64_t *)a = mask_now();
    return NULL;
}

static void failing(long r) { printf("%ld %d\n", r, r ? errno : 0); }

static void masks(void)
{
    uint64_t set, old = 0, seen;
    pthread_t t;
    set = ~0ull;
    failing(syscall(SYS_rt_sigprocmask, SIG_BLOCK, &set, &old, 8));
    printf("%lx %lx\n", (long)old, (long)mask_now());
    set = 1ull << (SIGUSR1 - 1) | 1ull << (SIGUSR2 - 1);
    failing(syscall(SYS_rt_sigprocmask, SIG_SETMASK, &set, &old, 8));
    printf("%lx %lx\n", (long)old, (long)mask_now());
    pthread_create(&t, NULL, masked, &seen);
    pthread_join(t, NULL);
    printf("child %lx\n", (long)seen);
    signal(SIGUSR1, on);
    raise(SIGUSR1);
    raise(SIGUSR1);
    printf("blocked %d\n", handled);
    set = 1ull << (SIGUSR1 - 1);
    syscall(SYS_rt_sigprocmask, SIG_UNBLOCK, &set, &old, 8);
    printf("opened %d %lx %lx\n", handled, (long)old, (long)mask_now());
    raise(SIGUSR1);
    printf("open %d\n", handled);
    for (int how = -1; how < 4; how++) {
        int r = syscall(SYS_rt_sigprocmask, how, &set, NULL, 8);
        printf("how %d: %d %d\n", how, r, r ? errno : 0);
    }
    failing(syscall(SYS_rt_sigprocmask, 9, NULL, &old, 8));
    failing(syscall(SYS_rt_sigprocmask, 0, &set, &old, 4));
    failing(syscall(SYS_rt_sigprocmask, 0, 8, &old, 8));
    set = 1ull << (SIGUSR2 - 1) | 1ull << (SIGHUP - 1);
    failing(syscall(SYS_rt_sigprocmask, 2, &set, 8, 8));
    printf("set all the same %lx\n", (long)mask_now());
    set = 0;
    syscall(SYS_rt_sigprocmask, SIG_SETMASK, &set, &set, 8);
    printf("one word %lx %lx\n", (long)set, (long)mask_now());
    failing(syscall(SYS_set_robust_list, &set, 23));
}

/* A blocked SIGSEGV that is sent waits as any other. */
static void engines(void)
{
    uint64_t set = 1ull << (SIGSEGV - 1), none = 0;
    struct sigaction act = {.sa_handler = on}, old;
    int before = handled;
    sigaction(SIGSEGV, &act, &old);
    for (int i = 0; i < 2; i++) {
        syscall(SYS_rt_sigprocmask, SIG_BLOCK, &set, NULL, 8);
        syscall(SYS_tgkill, getpid(), gettid(), SIGSEGV);
        printf("waits %d\n", handled - before);
        syscall(SYS_rt_sigprocmask, SIG_SETMASK, &none, NULL, 8);
        printf("taken %d\n", handled - before);
    }
    sigaction(SIGSEGV, &old, NULL);
}

static pthread_mutex_t robust;
static void *holder(void *a)
{
    pthread_mutex_lock(&robust);
    syscall(SYS_exit, 0);
    return NULL;
}

static void locks(void)
{
    pthread_mutexattr_t a;
    pthread_t t;
    pthread_mutexattr_init(&a);
    pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST);
    pthread_mutex_init(&robust, &a);
    for (int i = 0; i < 3; i++) {
        pthread_create(&t, NULL, holder, NULL);
        pthread_join(t, NULL);
        printf("lock %d\n", pthread_mutex_lock(&robust));
        pthread_mutex_consistent(&robust);
        pthread_mutex_unlock(&robust);
    }
}

static void storm(void)
{
    struct itimerval every = {{0, 300}, {0, 300}}, never = {{0, 0}, {0, 0}};
    struct sigaction act = {.sa_handler = on, .sa_flags = SA_RESTART};
    int before = handled;
    sigaction(SIGALRM, &act, NULL);
    setitimer(ITIMER_REAL, &every, NULL);
    ran = 0;
    maker(NULL);
    for (int i = 0; i < 20 || handled == before; i++) usleep(500);
    setitimer(ITIMER_REAL, &never, NULL);
    printf("storm %d %d\n", ran, handled > before);
}

static void *later(void *a)
{
    usleep(30000);
    if (a) syscall(SYS_exit, 7);
    return NULL;
}

static void lasts(void)
{
    fflush(stdout);
    for (int how = 0; how < 4; how++) {
        int status = 0;
        pid_t pid = fork();
        if (!pid) {
            pthread_t t;
            for (int i = 0; i < 3; i++) pthread_create(&t, NULL, later, how & 1 ? &t : NULL);
            if (how & 2) syscall(SYS_exit, 5);
            pthread_exit(NULL);
        }
        waitpid(pid, &status, 0);
        printf("last %d: %x\n", how, status);
    }
}

int main(void)
{
    makers();
    words();
    masks();
    locks();
    storm();
    lasts();
    engines();
    makers();
    return 0;
}
