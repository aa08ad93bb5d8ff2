// Waiting: epoll, poll, select, eventfd, timerfd, signalfd, timers of all kinds, sleeping; with masks and signals.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define TICKS 0x40085400  // TFD_IOC_SET_TICKS
#define BAD ((void *)0x10)
static const char *say(long result) { return result < 0 ? strerrorname_np(errno) : "ok"; }

static volatile int hits[65], order[16], orders, value, code, overrun;
static void caught(int signo, siginfo_t *info, void *context)
{
    hits[signo]++;
    if (orders < 16) order[orders++] = signo;
    code = info->si_code, value = info->si_value.sival_int, overrun = info->si_overrun;
}
static void handle(int signo, int flags)
{
    struct sigaction act = {.sa_sigaction = caught, .sa_flags = flags | SA_SIGINFO};
    sigaction(signo, &act, NULL);
}
static sigset_t set_of(int a, int b)
{
    sigset_t set;
    sigemptyset(&set);
    if (a) sigaddset(&set, a);
    if (b) sigaddset(&set, b);
    return set;
}
static long ms_since(struct timespec *from)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (now.tv_sec - from->tv_sec) * 1000 + (now.tv_nsec - from->tv_nsec) / 1000000;
}

static void epolls(void)
{
    int ep = epoll_create1(EPOLL_CLOEXEC), ends[2], ends2[2];
    pipe(ends), pipe(ends2);
    struct epoll_event event = {EPOLLIN, {.u64 = 0x1122334455667788}}, found[4];
    printf("add %s", say(epoll_ctl(ep, EPOLL_CTL_ADD, ends[0], &event)));
    printf(" again %s", say(epoll_ctl(ep, EPOLL_CTL_ADD, ends[0], &event)));
    printf(" self %s", say(epoll_ctl(ep, EPOLL_CTL_ADD, ep, &event)));
    printf(" bad %s", say(epoll_ctl(ep, EPOLL_CTL_ADD, ends2[0], BAD)));
    printf(" op %s", say(epoll_ctl(ep, 77, ends2[0], &event)));
    printf(" none %s", say(epoll_ctl(ep, EPOLL_CTL_MOD, ends2[0], &event)));
    printf(" file %s\n", say(epoll_ctl(ep, EPOLL_CTL_ADD, open("/etc/passwd", O_RDONLY), &event)));
    printf("idle %d", epoll_wait(ep, found, 4, 0));
    event.events = EPOLLIN | EPOLLET | EPOLLONESHOT, event.data.u64 = 2;
    epoll_ctl(ep, EPOLL_CTL_ADD, ends2[0], &event);
    write(ends[1], "a", 1), write(ends2[1], "b", 1);
    printf(" unwritable %s", say(epoll_wait(ep, BAD, 4, 100)));
    int n = epoll_wait(ep, found, 4, 100);
    uint64_t sum = 0;
    for (int k = 0; k < n; k++) sum += found[k].data.u64;
    printf(" both %d %llx events %x", n, (unsigned long long)sum, found[0].events);
    printf(" oneshot %d", epoll_wait(ep, found, 4, 0));
    event.events = EPOLLIN, event.data.u64 = 3;
    epoll_ctl(ep, EPOLL_CTL_MOD, ends2[0], &event);
    // room for one event only before memory that cannot be written: none is lost
    char *pages = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mprotect(pages + 4096, 4096, PROT_NONE);
    struct epoll_event *last = (void *)(pages + 4096 - sizeof *last);
    n = epoll_wait(ep, last, 4, 0);
    sum = last->data.u64;
    int m = epoll_wait(ep, last, 4, 0);
    printf(" edge %d %d %llx\n", n, m, (unsigned long long)(sum + last->data.u64));
    close(ends2[1]);
    epoll_wait(ep, found, 4, 0);
    printf("counts %s", say(epoll_wait(ep, found, 0, 0)));
    printf(" %s", say(epoll_wait(ends[0], found, 1, 0)));
    printf(" del %s", say(epoll_ctl(ep, EPOLL_CTL_DEL, ends[0], NULL)));
    printf(" hup %d", epoll_wait(ep, found, 4, 0));
    printf(" %x\n", found[0].events);
    close(ep), close(ends2[0]);
    ep = epoll_create1(0);
    // a signal that only the waiting call lets in
    handle(SIGUSR1, 0), handle(SIGUSR2, 0);
    sigset_t both = set_of(SIGUSR1, SIGUSR2), none = set_of(0, 0), old;
    sigprocmask(SIG_BLOCK, &both, NULL);
    raise(SIGUSR1), raise(SIGUSR2);
    printf("masked %d", epoll_wait(ep, found, 4, 10));
    printf(" let in %s", say(epoll_pwait(ep, found, 4, 1000, &none)));
    sigprocmask(SIG_BLOCK, NULL, &old);
    printf(" %d %d blocked %d", hits[SIGUSR1], hits[SIGUSR2], sigismember(&old, SIGUSR1));
    raise(SIGUSR1);
    struct timespec second = {1, 0};
    printf(" second %s", say(syscall(SYS_epoll_pwait2, ep, found, 4, &second, &none, 8)));
    printf(" %d size %s", hits[SIGUSR1], say(syscall(SYS_epoll_pwait, ep, found, 4, 0, &none, 4)));
    printf(" bad %s\n", say(syscall(SYS_epoll_pwait, ep, found, 4, 0, BAD, 8)));
    sigprocmask(SIG_UNBLOCK, &both, NULL);
    close(ep), close(ends[0]), close(ends[1]);
}

static void polls(void)
{
    int ends[2];
    pipe(ends);
    struct pollfd fds[4] = {{ends[0], POLLIN, 9}, {ends[1], POLLOUT, 9}, {0x7ff0, POLLIN, 9}, {-1, POLLIN, 9}};
    printf("poll %d", poll(fds, 4, 0));
    printf(" %x %x %x %x", fds[0].revents, fds[1].revents, fds[2].revents, fds[3].revents);
    struct timespec left = {0, 30000000}, zero = {0, 0};
    int n = syscall(SYS_ppoll, fds, 1, &left, NULL, 8);
    printf(" timeout %d left %ld", n, (long)left.tv_nsec);
    printf(" bad %s", say(poll(BAD, 1, 0)));
    printf(" %s", say(syscall(SYS_ppoll, fds, 1, BAD, NULL, 8)));
    left.tv_nsec = 2000000000;
    printf(" %s", say(syscall(SYS_ppoll, fds, 1, &left, NULL, 8)));
    printf(" many %s", say(syscall(SYS_ppoll, fds, 100000000, &zero, NULL, 8)));
    printf(" none %d\n", (int)syscall(SYS_ppoll, NULL, 0, &zero, NULL, 8));
    sigset_t both = set_of(SIGUSR1, SIGUSR2), none = set_of(0, 0);
    memset((void *)hits, 0, sizeof hits), orders = 0;
    sigprocmask(SIG_BLOCK, &both, NULL);
    raise(SIGUSR2), raise(SIGUSR1);
    left = (struct timespec){1, 0};
    printf("ppoll %s", say(ppoll(fds, 1, &left, &none)));
    printf(" hits %d %d", hits[SIGUSR1], hits[SIGUSR2]);
    raise(SIGUSR1);
    fd_set in, out;
    FD_ZERO(&in);
    FD_ZERO(&out);
    FD_SET(ends[0], &in);
    FD_SET(ends[1], &out);
    printf(" pselect %s", say(pselect(ends[1] + 1, &in, NULL, NULL, &left, &none)));
    printf(" hits %d", hits[SIGUSR1]);
    raise(SIGUSR1);
    printf(" sigsuspend %s", say(sigsuspend(&none)));
    printf(" hits %d\n", hits[SIGUSR1]);
    sigprocmask(SIG_UNBLOCK, &both, NULL);
    struct timeval tv = {0, 0};
    printf("select %d", select(ends[1] + 1, &in, &out, NULL, &tv));
    printf(" %d %d", FD_ISSET(ends[0], &in) != 0, FD_ISSET(ends[1], &out) != 0);
    int gone = dup(ends[0]);
    close(gone);
    FD_SET(gone, &in);
    printf(" closed %s", say(select(gone + 1, &in, NULL, NULL, &tv)));
    printf(" bad %s", say(select(4, BAD, NULL, NULL, &tv)));
    printf(" negative %s\n", say(select(-1, NULL, NULL, NULL, &tv)));
    close(ends[0]);
    fds[0].fd = ends[1], fds[0].events = POLLOUT;
    poll(fds, 1, 0);
    printf("broken %x\n", fds[0].revents);
    close(ends[1]);
}

static void counters(void)
{
    uint64_t many = 5;
    int fd = eventfd(3, EFD_NONBLOCK | EFD_SEMAPHORE);
    write(fd, &many, 8);
    read(fd, &many, 8);
    printf("eventfd %llu", (unsigned long long)many);
    for (many = 0; read(fd, &(uint64_t){0}, 8) == 8;) many++;
    printf(" more %llu then %s", (unsigned long long)many, strerrorname_np(errno));
    printf(" short %s", say(read(fd, &many, 4)));
    many = ~0ull;
    printf(" huge %s", say(write(fd, &many, 8)));
    printf(" flags %s\n", say(eventfd(0, 0x123)));
    close(fd);

    fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    struct itimerspec set = {{0, 10000000}, {0, 20000000}}, old;
    printf("timerfd %s", say(timerfd_settime(fd, 0, &set, NULL)));
    usleep(65000);
    read(fd, &many, 8);
    printf(" expired %d", many >= 4);
    set = (struct itimerspec){{0, 0}, {100, 0}};
    timerfd_settime(fd, 0, &set, &old);
    printf(" interval %ld", (long)old.it_interval.tv_nsec);
    timerfd_gettime(fd, &old);
    printf(" left %d", old.it_value.tv_sec >= 98);
    many = 7;
    printf(" ticks %s", say(ioctl(fd, TICKS, &many)));
    many = 0;
    if (poll(&(struct pollfd){fd, POLLIN, 0}, 1, 0) == 1) read(fd, &many, 8);
    printf(" %llu", (unsigned long long)many);
    printf(" bad %s", say(timerfd_settime(fd, 0, BAD, NULL)));
    set.it_value.tv_nsec = 1000000000;
    printf(" %s", say(timerfd_settime(fd, 0, &set, NULL)));
    printf(" %s", say(timerfd_settime(0x7ff0, 0, &set, NULL)));
    printf(" %s\n", say(timerfd_create(99, 0)));
    close(fd);
    fd = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK);
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    set = (struct itimerspec){{0, 0}, {now.tv_sec - 5, 0}};
    timerfd_settime(fd, TFD_TIMER_ABSTIME, &set, NULL);
    printf("past %d", (int)read(fd, &many, 8));
    printf(" %llu\n", (unsigned long long)many);
    close(fd);

    sigset_t two = set_of(SIGUSR1, SIGRTMIN + 3), one = set_of(SIGUSR2, 0);
    sigprocmask(SIG_BLOCK, &two, NULL);
    fd = signalfd(-1, &two, SFD_NONBLOCK | SFD_CLOEXEC);
    struct signalfd_siginfo info[4];
    printf("signalfd none %s", say(read(fd, info, sizeof info)));
    raise(SIGUSR1);
    sigqueue(getpid(), SIGRTMIN + 3, (union sigval){.sival_int = 77});
    sigqueue(getpid(), SIGRTMIN + 3, (union sigval){.sival_int = 78});
    printf(" short %s", say(read(fd, info, 100)));
    int n = read(fd, info, sizeof info) / sizeof *info;
    printf(" got %d:", n);
    for (int k = 0; k < n; k++)
        printf(" %d/%d/%d/%d", info[k].ssi_signo, info[k].ssi_int, info[k].ssi_code, info[k].ssi_pid == getpid());
    sigprocmask(SIG_BLOCK, &one, NULL);
    printf(" change %d", signalfd(fd, &one, 0) == fd);
    raise(SIGUSR2);
    printf(" read %d", (int)read(fd, info, sizeof info));
    printf(" size %s", say(syscall(SYS_signalfd4, -1, &one, 4, 0)));
    printf(" bad %s", say(syscall(SYS_signalfd4, -1, BAD, 8, 0)));
    printf(" not one %s\n", say(syscall(SYS_signalfd4, 0, &one, 8, 0)));
    close(fd);
    sigprocmask(SIG_UNBLOCK, &two, NULL), sigprocmask(SIG_UNBLOCK, &one, NULL);
}

static void timers(void)
{
    timer_t id, other;
    memset((void *)hits, 0, sizeof hits);
    handle(SIGRTMIN + 5, 0), handle(SIGALRM, 0), handle(SIGVTALRM, 0), handle(SIGPROF, 0);
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN + 5, .sigev_value.sival_int = 4242};
    printf("timer %s", say(timer_create(CLOCK_MONOTONIC, &event, &id)));
    struct itimerspec set = {{0, 0}, {0, 10000000}}, old;
    timer_settime(id, 0, &set, NULL);
    while (!hits[SIGRTMIN + 5]) pause();
    printf(" value %d code %d", value, code == SI_TIMER);
    sigset_t block = set_of(SIGRTMIN + 5, 0);
    sigprocmask(SIG_BLOCK, &block, NULL);
    set.it_interval.tv_nsec = 5000000;
    timer_settime(id, 0, &set, NULL);
    usleep(60000);
    set = (struct itimerspec){{0, 0}, {50, 0}};
    siginfo_t info;
    int got = sigwaitinfo(&block, &info);
    printf(" waited %d overrun %d %d", got == SIGRTMIN + 5, info.si_overrun >= 5, timer_getoverrun(id) >= 5);
    timer_settime(id, 0, &set, &old);
    printf(" interval %ld", (long)old.it_interval.tv_nsec);
    timer_gettime(id, &old);
    printf(" left %d\n", old.it_value.tv_sec >= 48);
    sigprocmask(SIG_UNBLOCK, &block, NULL);
    memset(&event, 0, sizeof event);
    event.sigev_notify = SIGEV_THREAD_ID, event.sigev_signo = SIGRTMIN + 5;
    event._sigev_un._tid = syscall(SYS_gettid), event.sigev_value.sival_int = 7;
    hits[SIGRTMIN + 5] = 0;
    printf("thread %s", say(timer_create(CLOCK_REALTIME, &event, &other)));
    set = (struct itimerspec){{0, 0}, {0, 1000000}};
    timer_settime(other, 0, &set, NULL);
    while (!hits[SIGRTMIN + 5]) usleep(1000);
    printf(" value %d", value);
    event._sigev_un._tid = 1;
    timer_t wrong;
    printf(" foreign %s", say(timer_create(CLOCK_REALTIME, &event, &wrong)));
    event.sigev_notify = SIGEV_NONE;
    printf(" none %s", say(timer_create(CLOCK_REALTIME, &event, &wrong)));
    printf(" delete %s", say(timer_delete(wrong)));
    printf(" again %s", say(syscall(SYS_timer_delete, 12345)));
    printf(" bad %s", say(syscall(SYS_timer_create, CLOCK_REALTIME, BAD, &wrong)));
    printf(" %s", say(syscall(SYS_timer_create, CLOCK_REALTIME, NULL, BAD)));
    printf(" clock %s\n", say(syscall(SYS_timer_create, 99, NULL, &wrong)));
    // a child has no timers; and what setitimer set does not travel either
    if (fork() == 0) _exit(timer_gettime(id, &old) == 0 || (getitimer(ITIMER_REAL, (void *)&old), old.it_value.tv_sec));
    int status;
    wait(&status);
    printf("child %d\n", status);
    struct itimerval real = {{0, 0}, {0, 10000}}, before;
    setitimer(ITIMER_REAL, &real, NULL);
    real.it_value.tv_usec = 20000;
    setitimer(ITIMER_REAL, &real, &before);
    printf("itimer %d", before.it_value.tv_usec <= 10000 && before.it_value.tv_usec > 0);
    while (!hits[SIGALRM]) pause();
    setitimer(ITIMER_VIRTUAL, &real, NULL), setitimer(ITIMER_PROF, &real, NULL);
    while (!hits[SIGVTALRM] || !hits[SIGPROF]);
    printf(" all %d %d %d", hits[SIGALRM], hits[SIGVTALRM], hits[SIGPROF]);
    printf(" bad %s", say(setitimer(9, &real, NULL)));
    real.it_value.tv_usec = 2000000;
    printf(" %s", say(setitimer(ITIMER_REAL, &real, NULL)));
    printf(" %s\n", say(syscall(SYS_setitimer, ITIMER_REAL, BAD, NULL)));
}

static void sleeps(void)
{
    struct timespec from, until, rest = {9, 9};
    clock_gettime(CLOCK_MONOTONIC, &from);
    until = from;
    until.tv_nsec += 30000000;
    if (until.tv_nsec >= 1000000000) until.tv_sec++, until.tv_nsec -= 1000000000;
    printf("absolute %d", clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL));
    printf(" %d", ms_since(&from) >= 29);
    printf(" past %d", clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &from, NULL));
    printf(" clock %s", strerrorname_np(clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, &until, NULL)));
    until = (struct timespec){0, 1000000000};
    printf(" range %s", strerrorname_np(clock_nanosleep(CLOCK_REALTIME, 0, &until, NULL)));
    printf(" bad %s", strerrorname_np(clock_nanosleep(CLOCK_REALTIME, 0, BAD, NULL)));
    struct itimerval soon = {{0, 0}, {0, 20000}};
    handle(SIGALRM, SA_RESTART);
    until = (struct timespec){5, 0};
    setitimer(ITIMER_REAL, &soon, NULL);
    printf(" cut %s", strerrorname_np(clock_nanosleep(CLOCK_MONOTONIC, 0, &until, &rest)));
    printf(" rest %ld", (long)rest.tv_sec);
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += 5;
    rest.tv_sec = 77;
    setitimer(ITIMER_REAL, &soon, NULL);
    printf(" absolute %s", strerrorname_np(clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &until, &rest)));
    printf(" rest %ld\n", (long)rest.tv_sec);
    // clocks of processes
    clockid_t clock;
    pid_t child = fork();
    if (child == 0) { pause(); _exit(0); }
    printf("clock %s", strerrorname_np(clock_getcpuclockid(child, &clock)));
    printf(" %s", say(clock_gettime(clock, &rest)));
    printf(" small %d", rest.tv_sec < 5);
    kill(child, SIGKILL);
    wait(NULL);
    printf(" gone %s", say(clock_gettime(clock, &rest)));
    printf(" %s", say(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &rest)));
    printf(" %s", say(clock_getres(CLOCK_THREAD_CPUTIME_ID, &rest)));
    printf(" none %s", say(clock_gettime(77, &rest)));
    printf(" bad %s\n", say(syscall(SYS_clock_gettime, CLOCK_PROCESS_CPUTIME_ID, BAD)));
}

static void restarts(void)
{
    // which calls go on after a handler with SA_RESTART, and which do not
    int ends[2], ep = epoll_create1(0);
    char byte;
    struct epoll_event event;
    struct itimerval soon = {{0, 0}, {0, 20000}};
    pipe(ends);
    handle(SIGALRM, SA_RESTART);
    setitimer(ITIMER_REAL, &soon, NULL);
    printf("epoll %s", say(epoll_wait(ep, &event, 1, 5000)));
    setitimer(ITIMER_REAL, &soon, NULL);
    printf(" poll %s", say(poll(NULL, 0, 5000)));
    setitimer(ITIMER_REAL, &soon, NULL);
    printf(" select %s", say(select(0, NULL, NULL, NULL, &(struct timeval){5, 0})));
    if (fork() == 0) { usleep(80000); write(ends[1], "r", 1); _exit(0); }
    setitimer(ITIMER_REAL, &soon, NULL);
    printf(" read %d\n", (int)read(ends[0], &byte, 1));
    wait(NULL);
}

int main(void)
{
    setvbuf(stdout, NULL, _IOFBF, 65536);
    epolls();
    polls();
    counters();
    fflush(stdout);
    timers();
    fflush(stdout);
    sleeps();
    fflush(stdout);
    restarts();
    return 0;
}
