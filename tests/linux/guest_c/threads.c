// Threads that end, die, fork, are sent signals, named and scheduled; futexes; locks whose owners die.
#include "forks.h"
#include <pthread.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <linux/futex.h>
#include <linux/membarrier.h>
#include <dirent.h>
#include <semaphore.h>
static int tasks(void)
{
    int n = 0;
    DIR *d = opendir("/proc/self/task");
    for (struct dirent *e; e = readdir(d);) n += e->d_name[0] != '.';
    closedir(d);
    return n;
}
static char state_of(int tid)
{
    char p[64], b[512] = {0};
    sprintf(p, "/proc/self/task/%d/stat", tid);
    int f = open(p, O_RDONLY);
    if (f < 0) return '-';
    read(f, b, 511);
    close(f);
    return strrchr(b, ')')[2];
}
static volatile int started, hit[65], stop;
static __thread int mine;
static void *spin(void *a)
{
    __sync_fetch_and_add(&started, 1);
    while (!stop);
    return 0;
}
static void *asleep(void *a)
{
    __sync_fetch_and_add(&started, 1);
    for (;;) pause();
}
static void *nuller(void *a)
{
    usleep(20000);
    *(volatile int *)8 = 1;
    return 0;
}
static void *exiter(void *a)
{
    usleep(20000);
    exit((long)a);
}
static void *late(void *a)
{
    usleep(50000);
    printf("tasks %d\n", tasks());
    fflush(stdout);
    syscall(SYS_exit, 5);
    return 0;
}
static void *grouper(void *a)
{
    while (!started);
    syscall(SYS_exit_group, (long)a);
    return 0;
}
static void on(int s, siginfo_t *i, void *u)
{
    mine++;
    hit[s] = gettid();
}
static void *target(void *a)
{
    *(int *)a = gettid();
    sigset_t s;
    while (!mine) usleep(1000);
    return (void *)(long)(mine == 1 && hit[SIGUSR1] == gettid());
}
static void *named(void *a)
{
    prctl(PR_SET_NAME, "worker-name-is-too-long");
    *(volatile int *)a = gettid();
    while (!stop) usleep(500);
    return 0;
}
static pthread_mutex_t rob;
static void *robber(void *a)
{
    pthread_mutex_lock(&rob);
    return 0;
}
static void *forker(void *a)
{
    fflush(stdout);
    pid_t p = fork();
    if (!p) _exit(tasks() == 1 && getpid() == gettid() ? 11 : 12);
    return (void *)(long)fin(p);
}
static int prep, par, chi;
static void fp(void)
{
    prep++;
}
static void fpa(void)
{
    par++;
}
static void fc(void)
{
    chi++;
}
static uint32_t f1, f2;
static volatile int woken;
static void *waiter(void *a)
{
    long r;
    __sync_fetch_and_add(&started, 1);
    r = syscall(SYS_futex, &f1, FUTEX_WAIT_PRIVATE, 0, 0, 0, 0);
    __sync_fetch_and_add(&woken, 1);
    return (void *)r;
}
static void *mutexer(void *a)
{
    for (int k = 0; k < 2000; k++) {
        pthread_mutex_lock(a);
        hit[0]++;
        pthread_mutex_unlock(a);
    }
    return 0;
}
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static pthread_mutex_t cm = PTHREAD_MUTEX_INITIALIZER;
static int gen;
static void *condw(void *a)
{
    pthread_mutex_lock(&cm);
    for (int k = 0; k < 50; k++) {
        int g = gen;
        started++;
        while (g == gen) pthread_cond_wait(&cond, &cm);
    }
    pthread_mutex_unlock(&cm);
    return 0;
}
static void pi(void)
{
    pthread_mutexattr_t at;
    pthread_mutexattr_init(&at);
    pthread_mutexattr_setprotocol(&at, PTHREAD_PRIO_INHERIT);
    pthread_mutexattr_setrobust(&at, PTHREAD_MUTEX_ROBUST);
    T(pthread_mutex_init(&rob, &at));
    pthread_t t[4];
    hit[0] = 0;
    for (int k = 0; k < 4; k++) pthread_create(&t[k], 0, mutexer, &rob);
    for (int k = 0; k < 4; k++) pthread_join(t[k], 0);
    printf("pi %d\n", hit[0]);
    pthread_create(&t[0], 0, robber, 0);
    pthread_join(t[0], 0);
    T(pthread_mutex_lock(&rob) == EOWNERDEAD);
    T(pthread_mutex_consistent(&rob));
    T(pthread_mutex_unlock(&rob));
    struct timespec ts;
    clock_gettime(CLOCK_REALTIME, &ts);
    T(pthread_mutex_lock(&rob));
    T(pthread_mutex_timedlock(&rob, &ts) == EDEADLK);
    T(pthread_mutex_unlock(&rob));
}
static void robust_shared(void)
{
    pthread_mutexattr_t at;
    pthread_mutexattr_init(&at);
    pthread_mutexattr_setrobust(&at, PTHREAD_MUTEX_ROBUST);
    pthread_mutexattr_setpshared(&at, 1);
    pthread_mutex_t *m = mmap(0, 4096, 3, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    pthread_mutex_init(m, &at);
    int how;
    for (how = 0; how < 4; how++) {
        if (how == 1 || how == 3) continue;
        fflush(stdout);
        pid_t p = fork();
        if (!p) {
            close(2);
            pthread_mutex_lock(m);
            if (how == 0) _exit(0);
            if (how == 1) kill(getpid(), SIGKILL);
            if (how == 2) *(volatile int *)8 = 1;
            if (how == 3) {
                execl("/bin/true", "true", 0);
                _exit(1);
            }
        }
        waitpid(p, 0, 0);
        int r = pthread_mutex_lock(m);
        printf("robust %d %d\n", how, r == EOWNERDEAD);
        if (r == EOWNERDEAD) pthread_mutex_consistent(m);
        if (r == 0 || r == EOWNERDEAD) pthread_mutex_unlock(m);
    }
}
int main(void)
{
    setvbuf(stdout, 0, _IOFBF, 65536);
    alarm(60);
    pthread_t t[16];
    RUN("main ends first", pthread_create(t, 0, late, 0); syscall(SYS_exit, 3));
    RUN("pthread_exit", pthread_create(t, 0, exiter, (void *)6); syscall(SYS_exit, 0));
    RUN("fault in thread", pthread_create(t, 0, spin, 0); pthread_create(t + 1, 0, asleep, 0);
        pthread_create(t + 2, 0, nuller, 0); pause());
    RUN("exit from thread", pthread_create(t, 0, spin, 0); pthread_create(t + 2, 0, exiter, (void *)9); for (;;););
    for (int k = 0; k < 5; k++)
        RUN("group race", for (int j = 0; j < 6; j++) pthread_create(t + j, 0, j & 1 ? spin : grouper, (void *)13L);
            pause());
    RUN("killed", pthread_create(t, 0, spin, 0); kill(getpid(), SIGTERM); pause());
    RUN("killed by kill", pthread_create(t, 0, spin, 0); pthread_kill(t[0], SIGKILL); pause());
    struct sigaction a = {.sa_sigaction = on, .sa_flags = SA_SIGINFO};
    sigaction(SIGUSR1, &a, 0);
    sigaction(SIGUSR2, &a, 0);
    static int tid;
    void *r;
    pthread_create(t, 0, target, &tid);
    while (!*(volatile int *)&tid);
    T(syscall(SYS_tgkill, getpid(), tid, 0));
    T(syscall(SYS_tgkill, getpid() + 1, tid, SIGUSR1));
    T(syscall(SYS_tgkill, getpid(), tid, 65));
    T(syscall(SYS_tgkill, -1, tid, 1));
    T(syscall(SYS_tkill, 0, 1));
    T(syscall(SYS_tgkill, getpid(), tid, SIGUSR1));
    pthread_join(t[0], &r);
    printf("directed %ld main %d\n", (long)r, mine);
    for (int k = 0; k < 5000 && syscall(SYS_tgkill, getpid(), tid, 0) == 0; k++)
        usleep(1000); /* joined is not yet gone */
    T(syscall(SYS_tgkill, getpid(), tid, SIGUSR1));
    // blocked here: goes to the one that takes it
    sigset_t s;
    sigemptyset(&s);
    sigaddset(&s, SIGUSR1);
    tid = 0;
    pthread_create(t, 0, target, &tid);
    while (!*(volatile int *)&tid);
    sigprocmask(SIG_BLOCK, &s, 0);
    kill(getpid(), SIGUSR1);
    pthread_join(t[0], &r);
    printf("other %ld main %d\n", (long)r, mine);
    raise(SIGUSR1);
    printf("blocked %d\n", mine);
    kill(getpid(), SIGUSR1);
    sigset_t pd;
    sigpending(&pd);
    T(sigismember(&pd, SIGUSR1));
    siginfo_t si;
    T(sigwaitinfo(&s, &si));
    printf("code %d\n", si.si_code);
    T(sigtimedwait(&s, &si, &(struct timespec){0}));
    printf("code %d\n", si.si_code);
    T(sigtimedwait(&s, &si, &(struct timespec){0}));
    sigprocmask(SIG_UNBLOCK, &s, 0);
    // names
    tid = 0;
    pthread_create(t, 0, named, &tid);
    while (!*(volatile int *)&tid);
    char p[64], b[64] = {0};
    sprintf(p, "/proc/self/task/%d/comm", tid);
    int f = open(p, O_RDWR);
    T(read(f, b, 63));
    printf("%s", b);
    T(write(f, "renamed", 7));
    lseek(f, 0, 0);
    memset(b, 0, 64);
    read(f, b, 63);
    printf("%s", b);
    T(pthread_getname_np(t[0], b, 64));
    puts(b);
    T(tasks());
    sprintf(p, "/proc/%d/task/%d/status", getpid(), tid);
    T(access(p, R_OK));
    sprintf(p, "/proc/%d/comm", tid);
    T(access(p, R_OK));
    stop = 1;
    pthread_join(t[0], 0);
    stop = 0;
    pthread_setname_np(pthread_self(), "mainly");
    f = open("/proc/self/comm", O_RDONLY);
    memset(b, 0, 64);
    read(f, b, 63);
    printf("%s", b);
    f = open("/proc/thread-self/comm", O_RDONLY);
    memset(b, 0, 64);
    read(f, b, 63);
    printf("%s", b);
    // scheduling
    cpu_set_t c;
    CPU_ZERO(&c);
    CPU_SET(0, &c);
    T(sched_setaffinity(0, sizeof c, &c));
    T(sched_getcpu());
    cpu_set_t g;
    T(sched_getaffinity(0, sizeof g, &g));
    T(CPU_COUNT(&g));
    T(sched_getaffinity(0, 3, &g));
    CPU_ZERO(&c);
    T(sched_setaffinity(0, sizeof c, &c));
    T(sched_setaffinity(999999, sizeof g, &g));
    struct sched_param sp = {0};
    T(sched_getscheduler(0));
    T(sched_setscheduler(0, SCHED_BATCH, &sp));
    T(sched_getscheduler(0));
    T(sched_setscheduler(0, 99, &sp));
    sp.sched_priority = 5;
    T(sched_setscheduler(0, SCHED_OTHER, &sp));
    T(sched_getparam(0, 0));
    T(sched_get_priority_max(SCHED_FIFO));
    sp.sched_priority = 0;
    sched_setscheduler(0, SCHED_OTHER, &sp);
    memset(&c, 0xff, sizeof c);
    sched_setaffinity(0, sizeof c, &c);
    T(syscall(SYS_membarrier, MEMBARRIER_CMD_QUERY, 0, 0) & MEMBARRIER_CMD_PRIVATE_EXPEDITED);
    T(syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0));
    T(syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0));
    T(syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0));
    T(syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL, 0, 0));
    T(syscall(SYS_membarrier, 0x40000000, 0, 0));
    // fork with threads
    pthread_atfork(fp, fpa, fc);
    started = 0;
    for (int k = 0; k < 3; k++) pthread_create(t + k, 0, spin, 0);
    pthread_create(t + 3, 0, forker, 0);
    pthread_join(t[3], &r);
    printf("forked %ld\n", (long)r);
    for (int k = 0; k < 20; k++) {
        if ((long)forker(0) != 11) puts("wrong");
    }
    printf("atfork %d %d %d\n", prep, par, chi);
    RUN("fork in fork", pid_t q = fork(); if (!q) _exit(chi); _exit(fin(q)));
    stop = 1;
    for (int k = 0; k < 3; k++) pthread_join(t[k], 0);
    stop = 0;
    // futexes
    started = 0;
    for (int k = 0; k < 10; k++) pthread_create(t + k, 0, waiter, 0);
    while (started < 10) usleep(1000);
    usleep(100000);
    T(syscall(SYS_futex, &f1, FUTEX_CMP_REQUEUE_PRIVATE, 3, 4L, &f2, 0));
    usleep(50000);
    T(woken);
    T(syscall(SYS_futex, &f1, FUTEX_CMP_REQUEUE_PRIVATE, 3, 4L, &f2, 1));
    T(syscall(SYS_futex, &f2, FUTEX_WAKE_PRIVATE, 2));
    T(syscall(SYS_futex, &f1, FUTEX_REQUEUE_PRIVATE, 0, 100L, &f2));
    T(syscall(SYS_futex, &f2, FUTEX_WAKE_PRIVATE, 100));
    for (int k = 0; k < 10; k++) pthread_join(t[k], 0);
    T(woken);
    T(syscall(SYS_futex, (char *)&f1 + 1, FUTEX_WAKE, 1));
    T(syscall(SYS_futex, 8, FUTEX_WAIT, 1, 0));
    T(syscall(SYS_futex, &f1, 99, 1));
    T(syscall(SYS_futex, &f1, FUTEX_WAIT, 5, 0, 0, 0));
    T(syscall(SYS_futex, &f1, FUTEX_WAIT, 0, &(struct timespec){0, 1000000001}));
    T(syscall(SYS_futex, &f1, FUTEX_WAIT_BITSET, 0, 0, 0, 0));
    T(syscall(SYS_futex, &f1, FUTEX_UNLOCK_PI));
    started = 0;
    for (int k = 0; k < 8; k++) pthread_create(t + k, 0, condw, 0);
    for (int k = 0; k < 50; k++) {
        for (;;) {
            pthread_mutex_lock(&cm);
            if (started >= 8 * (k + 1)) break;
            pthread_mutex_unlock(&cm);
            sched_yield();
        }
        gen++;
        pthread_cond_broadcast(&cond);
        pthread_mutex_unlock(&cm);
    }
    for (int k = 0; k < 8; k++) pthread_join(t[k], 0);
    printf("cond %d\n", started);
    pi();
    robust_shared();
    struct {
        uint32_t cpu[8];
    } rs = {0};
    T(syscall(293, 0, 0, 0, 0) < 0);
    return 0;
}
