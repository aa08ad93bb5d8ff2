/* Handlers, masks, restarts, alternate stack, recovery from a fault, timers, children. Prints a line per step. */
#define _GNU_SOURCE
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t got, on_alt;
static sigjmp_buf back;
static char alt[65536];
static void *volatile fault_address;

static void count(int sig) { (void)sig; got++; }
static void alt_handler(int sig)
{
    char here;
    (void)sig;
    on_alt = &here >= alt && &here < alt + sizeof alt;
}
static void fault(int sig, siginfo_t *info, void *context)
{
    (void)sig; (void)context;
    fault_address = info->si_addr;
    siglongjmp(back, 1);
}
static void install(int sig, void (*handler)(int), int flags)
{
    struct sigaction a;
    memset(&a, 0, sizeof a);
    a.sa_handler = handler;
    a.sa_flags = flags;
    sigaction(sig, &a, 0);
}

int main(void)
{
    install(SIGUSR1, count, 0);
    raise(SIGUSR1);
    printf("raise: %d\n", got);

    sigset_t set, old;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigprocmask(SIG_BLOCK, &set, &old);
    raise(SIGUSR1);
    printf("blocked: %d\n", got);
    sigprocmask(SIG_SETMASK, &old, 0);
    printf("unblocked: %d\n", got);

    stack_t ss = {.ss_sp = alt, .ss_size = sizeof alt};
    sigaltstack(&ss, 0);
    install(SIGUSR2, alt_handler, SA_ONSTACK);
    raise(SIGUSR2);
    printf("alternate stack: %d\n", on_alt);

    struct sigaction a;
    memset(&a, 0, sizeof a);
    a.sa_sigaction = fault;
    a.sa_flags = SA_SIGINFO;
    sigaction(SIGSEGV, &a, 0);
    if (!sigsetjmp(back, 1)) {
        *(volatile int *)0x1234 = 1;
        printf("not reached\n");
    }
    printf("fault at %p\n", fault_address);

    got = 0;
    install(SIGALRM, count, 0);
    struct itimerval timer = {{0, 0}, {0, 20000}};
    sigaddset(&set, SIGALRM);
    sigprocmask(SIG_BLOCK, &set, &old); /* it may come before we wait for it */
    setitimer(ITIMER_REAL, &timer, 0);
    int result = sigsuspend(&old);
    printf("sigsuspend: %d %s, alarms %d\n", result, errno == EINTR ? "EINTR" : "?", got);
    sigprocmask(SIG_SETMASK, &old, 0);

    got = 0;
    timer.it_value.tv_usec = 30000;
    setitimer(ITIMER_REAL, &timer, 0);
    volatile unsigned long spins = 0;
    while (!got) spins++;
    printf("spin ended by alarm: %d\n", got);

    got = 0;
    install(SIGCHLD, count, SA_RESTART);
    pid_t child = fork();
    if (child == 0) _exit(42);
    int status = 0;
    waitpid(child, &status, 0);
    printf("child: %d, SIGCHLD %d\n", WEXITSTATUS(status), got);

    int pipes[2];
    char byte;
    if (pipe(pipes)) return 1;
    install(SIGALRM, count, SA_RESTART);
    child = fork();
    if (child == 0) {
        usleep(80000);
        if (write(pipes[1], "x", 1) != 1) _exit(1);
        _exit(0);
    }
    timer.it_value.tv_usec = 20000;
    setitimer(ITIMER_REAL, &timer, 0);
    got = 0;
    ssize_t n = read(pipes[0], &byte, 1);
    printf("restarted read: %zd %c, alarms at least one: %d\n", n, byte, got >= 1);
    waitpid(child, &status, 0);
    return 0;
}
