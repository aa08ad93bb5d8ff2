// Signals as programs use them: faults, alternate stacks, restarts, jumps out of handlers, children.
#define _GNU_SOURCE
#include <errno.h>
#include <fenv.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

static volatile int count, last;
static volatile void *address;
static sigjmp_buf env;

static void on_count(int n) { count++; last = n; }

static void on_fault(int n, siginfo_t *info, void *context) {
    address = info->si_addr;
    last = info->si_code;
    (void)n, (void)context;
    siglongjmp(env, 1);
}

static char *page;
static void on_protected(int n, siginfo_t *info, void *context) {
    (void)n, (void)context;
    address = info->si_addr;
    last = info->si_code;
    mprotect(page, 4096, PROT_READ | PROT_WRITE);
    count++;
}

static void on_skip(int n, siginfo_t *info, void *context) {
    ucontext_t *uc = context;
    (void)n, (void)info;
    uc->uc_mcontext.__gregs[0] += 4;  // the faulting load below is four bytes long
    uc->uc_mcontext.__gregs[10] = 777;
}

static int recurse(int depth) {
    volatile char big[4096];
    big[0] = (char)depth;
    return recurse(depth + 1) + big[0];
}

static void install(int signo, void (*handler)(int, siginfo_t *, void *), int flags) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO | flags;
    sigaction(signo, &action, NULL);
}

static void simple(int signo, int flags) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_count;
    action.sa_flags = flags;
    sigaction(signo, &action, NULL);
}

static void alarm_in(int ms) {
    struct itimerval timer = {{0, 0}, {0, ms * 1000}};
    setitimer(ITIMER_REAL, &timer, NULL);
}

int main(void) {
    // a read of nothing, caught, with the address
    install(SIGSEGV, on_fault, 0);
    for (int k = 0; k < 3; k++)
        if (!sigsetjmp(env, 1)) {
            *(volatile int *)(uintptr_t)(0x1234 + 4096 * k);
            puts("not reached");
        } else
            printf("segv %p code %d\n", (void *)address, last);

    // a write into a protected page is repaired and goes on
    page = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    install(SIGSEGV, on_protected, 0);
    count = 0;
    for (int k = 0; k < 100; k++) page[k] = (char)k;
    printf("write %d %d code %d right %d\n", count, page[99], last, address == page);

    // the handler steps over the instruction and sets a register
    install(SIGSEGV, on_skip, 0);
    register long result asm("a0") = 5;
    asm volatile(".option push\n.option norvc\nld a0, 0(zero)\n.option pop" : "+r"(result)::"memory");
    printf("skipped %ld\n", result);

    // the stack overflows; the handler runs on another one
    stack_t stack = {.ss_sp = malloc(1 << 16), .ss_size = 1 << 16};
    sigaltstack(&stack, NULL);
    install(SIGSEGV, on_fault, SA_ONSTACK);
    if (!sigsetjmp(env, 1)) {
        recurse(0);
    } else
        printf("stack overflow caught\n");

    // floating-point state survives a handler; the interrupted loop too
    simple(SIGALRM, SA_RESTART);
    count = 0;
    struct itimerval often = {{0, 2000}, {0, 2000}};
    setitimer(ITIMER_REAL, &often, NULL);
    double sum = 0;
    unsigned long mix = 1;
    while (count < 20) {
        for (int k = 1; k < 2000; k++) {
            sum += 1.0 / k;
            mix = mix * 6364136223846793005UL + 1442695040888963407UL;
        }
        double again = 0;
        for (int k = 1; k < 2000; k++) again += 1.0 / k;
        if (again + sum != sum + again || again < 8.17 || again > 8.18) puts("damaged");
    }
    alarm_in(0);
    printf("loop survived %d\n", mix != 0 && sum > 0);

    // a raise per round, each delivered before raise returns
    simple(SIGUSR1, 0);
    count = 0;
    for (int k = 0; k < 2000; k++) {
        raise(SIGUSR1);
        if (count != k + 1) { puts("lost"); break; }
    }
    printf("raised %d\n", count);

    // read interrupted: EINTR without SA_RESTART, restarted with
    int fds[2];
    char byte;
    if (pipe(fds)) return 1;
    simple(SIGALRM, 0);
    alarm_in(30);
    ssize_t n = read(fds[0], &byte, 1);
    printf("read %zd %s\n", n, n < 0 ? strerror(errno) : "");
    simple(SIGALRM, SA_RESTART);
    pid_t child = fork();
    if (!child) {
        usleep(120000);
        if (write(fds[1], "x", 1) != 1) _exit(1);
        _exit(0);
    }
    count = 0;
    alarm_in(30);
    n = read(fds[0], &byte, 1);
    printf("restarted %zd %c handlers %d\n", n, byte, count);
    int status;
    waitpid(child, &status, 0);
    printf("child %d\n", WIFEXITED(status) && WEXITSTATUS(status) == 0);
    struct timespec long_time = {5, 0}, rest;
    alarm_in(30);
    n = nanosleep(&long_time, &rest);
    printf("sleep %zd %s rest %ld\n", n, strerror(errno), rest.tv_sec);

    // SIGCHLD with its facts; a child that dies of a signal
    simple(SIGCHLD, 0);
    sigset_t blocked, old;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGCHLD);
    sigprocmask(SIG_BLOCK, &blocked, &old);
    count = 0;
    child = fork();
    if (!child) {
        signal(SIGSEGV, SIG_DFL);
        raise(SIGSEGV);
    }
    while (!count) sigsuspend(&old);
    sigprocmask(SIG_SETMASK, &old, NULL);
    waitpid(child, &status, 0);
    printf("chld %d signalled %d by %d\n", count, WIFSIGNALED(status), WTERMSIG(status));

    // ignored, then waited for with a timeout, then taken synchronously
    signal(SIGUSR2, SIG_IGN);
    raise(SIGUSR2);
    signal(SIGUSR2, SIG_DFL);
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGUSR2);
    sigprocmask(SIG_BLOCK, &blocked, NULL);
    struct timespec soon = {0, 1000000};
    n = sigtimedwait(&blocked, NULL, &soon);
    printf("timed wait %zd %s\n", n, strerror(errno));
    raise(SIGUSR2);
    siginfo_t info;
    n = sigwaitinfo(&blocked, &info);
    printf("waited %d from self %d\n", n == SIGUSR2, info.si_pid == getpid());

    // an illegal instruction and a breakpoint
    install(SIGILL, on_fault, 0);
    if (!sigsetjmp(env, 1)) asm volatile(".4byte 0");
    else printf("ill %d\n", last);
    install(SIGTRAP, on_fault, 0);
    if (!sigsetjmp(env, 1)) asm volatile("ebreak");
    else printf("trap %d\n", last);
    fflush(stdout);

    // the default action ends us
    signal(SIGTERM, SIG_DFL);
    kill(getpid(), SIGTERM);
    puts("not reached");
    return 0;
}
