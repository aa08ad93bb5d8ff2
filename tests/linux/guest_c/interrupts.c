// Faults by the thousand and what they say; calls that a handler, a stop or a timer comes into; all kinds of timers.
#include "caught.h"
#include <ucontext.h>
#include <sys/time.h>
#include <sys/resource.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <pthread.h>
static char alt[65536];
static long kb(void)
{
    FILE *f = fopen("/proc/self/status", "r");
    char l[200];
    long r = 0;
    while (fgets(l, 200, f))
        if (sscanf(l, "VmRSS: %ld", &r) == 1) break;
    fclose(f);
    return r;
}
static void storm(int flags, int rounds)
{
    act(SIGSEGV, jump, flags);
    n = 0;
    long before = 0;
    for (volatile int k = 0; k < rounds; k++) {
        if (k == rounds / 10) before = kb();
        if (!sigsetjmp(env, 1)) {
            *(volatile int *)(uintptr_t)(0x100 + k % 64 * 8) = 1;
            puts("no");
        }
    }
    printf("storm %d grew %d\n", n, kb() - before > 3000);
}
#define PAGE 4096
static int probe_r(void *p)
{
    n = 0;
    if (!sigsetjmp(env, 1)) {
        *(volatile char *)p;
        return 0;
    }
    return last * 100 + code;
}
static int probe_w(void *p)
{
    n = 0;
    if (!sigsetjmp(env, 1)) {
        *(volatile char *)p = 1;
        return 0;
    }
    return last * 100 + code;
}
static int probe_x(void *p)
{
    n = 0;
    if (!sigsetjmp(env, 1)) {
        ((void (*)(void))p)();
        return 0;
    }
    return last * 100 + code;
}
static void codes(void)
{
    act(SIGSEGV, jump, 0);
    act(SIGBUS, jump, 0);
    char *m = mmap(0, 8 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mprotect(m + PAGE, PAGE, PROT_READ);
    mprotect(m + 2 * PAGE, PAGE, PROT_READ | PROT_WRITE);
    munmap(m + 5 * PAGE, PAGE);
    for (int k = 0; k < 6; k++) {
        addr = 0;
        int r = probe_r(m + k * PAGE + 7);
        printf("r%d %d %d ", k, r, addr == 0 ? -1 : (int)((char *)addr - m) % PAGE);
        addr = 0;
        int w = probe_w(m + k * PAGE + 4095);
        printf("w %d %d ", w, addr == 0 ? -1 : (int)((char *)addr - m) % PAGE);
        addr = 0;
        int x = k == 2 || k == 0 || k == 5 ? probe_x(m + k * PAGE + 8) : 0;
        printf("x %d %d\n", x, addr == 0 ? -1 : (int)((char *)addr - m) % PAGE);
    }
    // across a page boundary: the address of the first bad byte
    addr = 0;
    n = 0;
    if (!sigsetjmp(env, 1)) {
        *(volatile uint64_t *)(m + 3 * PAGE - 4) = 5;
    }
    printf("across %d %ld\n", last * 100 + code, (long)((char *)addr - m));
    addr = 0;
    n = 0;
    if (!sigsetjmp(env, 1)) {
        volatile uint64_t v = *(volatile uint64_t *)(m + 3 * PAGE - 4);
    }
    printf("across %d %ld\n", last * 100 + code, (long)((char *)addr - m));
    int fd = open("f", O_RDWR | O_CREAT | O_TRUNC, 0600);
    ftruncate(fd, PAGE + 10);
    char *f = mmap(0, 4 * PAGE, 3, MAP_SHARED, fd, 0);
    printf("bus %d %d %d\n", probe_r(f + PAGE + 100), probe_r(f + 2 * PAGE), probe_w(f + 3 * PAGE));
    printf("%d\n", (int)((char *)addr - f) % PAGE);
    printf("high %d\n", probe_r((void *)0x7ffffffff000));
    printf("high %d\n", probe_w((void *)0x7ffffffff000));
    printf("null %d %d\n", probe_r(0), probe_x(0));
}
static void gc_h(int s, siginfo_t *i, void *u)
{
    n++;
    mprotect((void *)((uintptr_t)i->si_addr & -PAGE), PAGE, 3);
}
static void gc(void)
{
    enum { N = 512 };
    char *m = mmap(0, N * PAGE, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    act(SIGSEGV, gc_h, 0);
    int total = 0;
    for (int r = 0; r < 10; r++) {
        mprotect(m, N * PAGE, r & 1 ? PROT_NONE : PROT_READ);
        n = 0;
        unsigned x = r;
        for (int k = 0; k < 5000; k++) {
            x = x * 1103515245 + 12345;
            m[(x >> 8) % (N * PAGE)]++;
        }
        printf("gc %d\n", n);
        for (int k = 0; k < N; k++) mprotect(m + k * PAGE, PAGE, 3);
        for (int k = 0; k < N * PAGE; k += 97) total += m[k];
    }
    printf("%d\n", total);
}
static long ms(struct timespec *a)
{
    struct timespec b;
    clock_gettime(CLOCK_MONOTONIC, &b);
    return (b.tv_sec - a->tv_sec) * 1000 + (b.tv_nsec - a->tv_nsec) / 1000000;
}
static void alarm_ms(int m)
{
    struct itimerval t = {{0, 0}, {0, m * 1000}};
    setitimer(ITIMER_REAL, &t, 0);
}
static void waits(void)
{
    struct timespec t0, req = {0, 180000000}, rem;
    int p[2];
    pipe(p);
    struct pollfd pf = {p[0], POLLIN};
    int ep = epoll_create1(0);
    struct epoll_event ev = {EPOLLIN};
    epoll_ctl(ep, EPOLL_CTL_ADD, p[0], &ev);
    fd_set fs;
    int r;
    for (int restart = 0; restart < 2; restart++) {
        act(SIGALRM, count, restart ? SA_RESTART : 0);
#define W(what, e)                                                                                                     \
    do {                                                                                                               \
        n = 0;                                                                                                         \
        errno = 0;                                                                                                     \
        clock_gettime(CLOCK_MONOTONIC, &t0);                                                                           \
        alarm_ms(60);                                                                                                  \
        r = (e);                                                                                                       \
        {                                                                                                              \
            int en = errno;                                                                                            \
            long d = ms(&t0);                                                                                          \
            printf("%s %d: %d %s n %d %s\n", what, restart, r, r < 0 ? strerrorname_np(en) : "", n,                    \
                   d >= 55 && d < 170 ? "short"                                                                        \
                   : d >= 178         ? "long"                                                                         \
                                      : "odd");                                                                        \
        }                                                                                                              \
    } while (0)
        W("nanosleep", nanosleep(&req, &rem));
        printf("rem %d\n", rem.tv_nsec > 90000000 && rem.tv_nsec < 140000000);
        W("clock_nanosleep", clock_nanosleep(CLOCK_MONOTONIC, 0, &req, &rem));
        struct timespec ab;
        clock_gettime(CLOCK_MONOTONIC, &ab);
        ab.tv_nsec += 180000000;
        if (ab.tv_nsec >= 1000000000) ab.tv_sec++, ab.tv_nsec -= 1000000000;
        W("clock_nanosleep abs", clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &ab, 0));
        W("poll", poll(&pf, 1, 180));
        struct timespec to = {0, 180000000};
        W("ppoll", ppoll(&pf, 1, &to, 0));
        to = (struct timespec){0, 180000000};
        W("raw ppoll", syscall(SYS_ppoll, &pf, 1, &to, 0, 8));
        printf("left %d\n", to.tv_nsec > 90000000 && to.tv_nsec < 140000000);
        struct timeval tv = {0, 180000};
        FD_ZERO(&fs);
        FD_SET(p[0], &fs);
        W("select", select(p[0] + 1, &fs, 0, 0, &tv));
        printf("left %d isset %d\n", tv.tv_usec > 90000 && tv.tv_usec < 140000, !!FD_ISSET(p[0], &fs));
        W("epoll_wait", epoll_wait(ep, &ev, 1, 180));
        sigset_t s;
        sigemptyset(&s);
        sigaddset(&s, SIGUSR2);
        to = (struct timespec){0, 180000000};
        W("sigtimedwait", sigtimedwait(&s, 0, &to));
        W("pause", pause());
        sigemptyset(&s);
        W("sigsuspend", sigsuspend(&s));
        sigaddset(&s, SIGALRM);
        sigprocmask(SIG_BLOCK, &s, 0);
        sigset_t none;
        sigemptyset(&none);
        FD_ZERO(&fs);
        FD_SET(p[0], &fs);
        W("pselect", pselect(p[0] + 1, &fs, 0, 0, &req, &none));
        W("epoll_pwait", epoll_pwait(ep, &ev, 1, 300, &none));
        W("ppoll mask", ppoll(&pf, 1, &req, &none));
        W("blocked poll", poll(&pf, 1, 180));
        sigset_t pd;
        sigpending(&pd);
        printf("pending %d\n", sigismember(&pd, SIGALRM));
        n = 0;
        sigprocmask(SIG_UNBLOCK, &s, 0);
        printf("then %d\n", n);
        uint32_t word = 0;
        W("futex", syscall(SYS_futex, &word, 0, 0, &req, 0, 0));
        if (!restart) W("futex forever", syscall(SYS_futex, &word, 0, 0, 0, 0, 0));
        int sv[2];
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        if (!restart) {
            char c;
            W("recv", recv(sv[0], &c, 1, 0));
            W("waitpid", (fflush(stdout), fork()) ? waitpid(-1, 0, 0) > 0 : (usleep(300000), _exit(0), 0));
        }
        int tf = timerfd_create(CLOCK_MONOTONIC, 0);
        struct itimerspec its = {{0}, {0, 180000000}};
        timerfd_settime(tf, 0, &its, 0);
        uint64_t v;
        W("timerfd", read(tf, &v, 8));
        while (waitpid(-1, 0, 0) > 0);
    }
    // stop and continue in the middle: sleeps go on, epoll and semop do not
    fflush(stdout);
    pid_t me = getpid();
    pid_t c = fork();
    if (!c) {
        for (int k = 0; k < 2; k++) {
            usleep(50000);
            kill(me, SIGSTOP);
            usleep(50000);
            kill(me, SIGCONT);
            usleep(250000);
        }
        _exit(0);
    }
    clock_gettime(CLOCK_MONOTONIC, &t0);
    T(nanosleep(&req, 0));
    printf("%d\n", ms(&t0) >= 179);
    T(poll(&pf, 1, 180));
    waitpid(c, 0, 0);
}
static volatile int ticks, over;
static void tick(int s, siginfo_t *i, void *u)
{
    ticks++;
    over += i->si_overrun;
    code = i->si_code;
    last = s;
}
static void *burn(void *a)
{
    sigset_t s;
    sigemptyset(&s);
    sigaddset(&s, SIGRTMIN);
    pthread_sigmask(SIG_UNBLOCK, &s, 0);
    *(int *)a = gettid();
    while (!ticks) usleep(1000);
    return (void *)(long)(ticks > 0);
}
static void timers(void)
{
    struct itimerval t = {{0, 5000}, {0, 5000}}, o;
    act(SIGVTALRM, count, 0);
    act(SIGPROF, count, 0);
    n = 0;
    setitimer(ITIMER_VIRTUAL, &t, 0);
    while (n < 3);
    printf("virtual %d\n", last == SIGVTALRM);
    t = (struct itimerval){0};
    T(setitimer(ITIMER_VIRTUAL, &t, &o));
    printf("%d\n", o.it_interval.tv_usec == 5000 || o.it_interval.tv_usec > 3999);
    t = (struct itimerval){{0, 5000}, {0, 5000}};
    n = 0;
    setitimer(ITIMER_PROF, &t, 0);
    while (n < 3);
    printf("prof %d\n", last == SIGPROF);
    t = (struct itimerval){0};
    setitimer(ITIMER_PROF, &t, 0);
    T(setitimer(3, &t, 0));
    T(getitimer(0, 0));
    t.it_value.tv_usec = 1000000;
    T(setitimer(0, &t, 0));
    act(SIGRTMIN, tick, 0);
    timer_t tm;
    struct sigevent e = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN};
    T(timer_create(CLOCK_MONOTONIC, &e, &tm));
    sigset_t s;
    sigemptyset(&s);
    sigaddset(&s, SIGRTMIN);
    sigprocmask(SIG_BLOCK, &s, 0);
    struct itimerspec ts = {{0, 2000000}, {0, 2000000}};
    T(timer_settime(tm, 0, &ts, 0));
    usleep(50000);
    ts = (struct itimerspec){0};
    timer_settime(tm, 0, &ts, 0);
    sigprocmask(SIG_UNBLOCK, &s, 0);
    printf("ticks %d over %d code %d\n", ticks, over > 10 && over < 40, code);
    T(timer_getoverrun(tm) >= 0);
    T(timer_delete(tm));
    T(syscall(SYS_timer_delete, 77));
    int tid = 0;
    ticks = 0;
    sigprocmask(SIG_BLOCK, &s, 0);
    pthread_t th;
    pthread_create(&th, 0, burn, &tid);
    while (!tid) usleep(100);
    e.sigev_notify = SIGEV_THREAD_ID;
    e._sigev_un._tid = tid;
    T(timer_create(CLOCK_MONOTONIC, &e, &tm));
    ts = (struct itimerspec){{0}, {0, 1000000}};
    timer_settime(tm, 0, &ts, 0);
    void *res;
    pthread_join(th, &res);
    printf("thread %d\n", res == (void *)1);
    timer_delete(tm);
    e._sigev_un._tid = 1;
    T(timer_create(CLOCK_MONOTONIC, &e, &tm));
    T(timer_create(77, &e, &tm));
    e.sigev_notify = 99;
    T(timer_create(CLOCK_MONOTONIC, &e, &tm));
    T(timer_create(CLOCK_THREAD_CPUTIME_ID, 0, &tm));
    act(SIGALRM, tick, 0);
    ticks = 0;
    ts = (struct itimerspec){{0}, {0, 5000000}};
    T(timer_settime(tm, 0, &ts, 0));
    while (!ticks);
    printf("cpu %d %d\n", last == SIGALRM, code);
    fflush(stdout);
    if (!fork()) {
        T(timer_settime(tm, 0, &ts, 0));
        T(getitimer(ITIMER_REAL, &o));
        exit(0);
    }
    wait(0);
}
int main(void)
{
    setvbuf(stdout, 0, _IOLBF, 0);
    alarm(0);
    storm(0, 5000);
    sigaltstack(&(stack_t){.ss_sp = alt, .ss_size = sizeof alt}, 0);
    storm(SA_ONSTACK, 3000);
    storm(SA_NODEFER | SA_ONSTACK, 20000);
    codes();
    gc();
    waits();
    timers();
    return 0;
}
