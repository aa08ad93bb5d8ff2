// What handlers may count on: where they run, what comes in which order, frames that do not fit, ends as a parent sees
// them.
#include "caught.h"
#include <ucontext.h>
#include <sys/time.h>
#include <sys/resource.h>
static volatile int on;
static char alt[65536], alt2[65536];
static void where(int s, siginfo_t *i, void *u)
{
    char c;
    on = &c >= alt && &c < alt + sizeof alt ? 1 : &c >= alt2 && &c < alt2 + sizeof alt2 ? 2 : 0;
}
static int depth;
static void nodefer(int s, siginfo_t *i, void *u)
{
    if (depth < 5) {
        depth++;
        raise(s);
    }
    n++;
}
static void nested(int s, siginfo_t *i, void *u)
{
    stack_t o;
    sigaltstack(0, &o);
    printf("nested on %d flags %x set %ld\n", s, o.ss_flags,
           (long)sigaltstack(&(stack_t){.ss_sp = alt2, .ss_size = sizeof alt2}, 0));
    if (s == SIGUSR1) raise(SIGUSR2);
    where(s, i, u);
    printf("on %d\n", on);
}
static void disarm(int s, siginfo_t *i, void *u)
{
    stack_t o;
    sigaltstack(0, &o);
    printf("disarmed flags %x size %ld\n", o.ss_flags, (long)o.ss_size);
    printf("set %ld\n", (long)sigaltstack(&(stack_t){.ss_sp = alt2, .ss_size = sizeof alt2}, 0));
    ucontext_t *c = u;
    printf("uc flags %x %d\n", c->uc_stack.ss_flags, c->uc_stack.ss_sp == alt);
    if (s == SIGUSR1) raise(SIGUSR2);
    where(s, i, u);
    printf("on %d\n", on);
}
static void child(const char *what, void (*f)(void))
{
    fflush(stdout);
    pid_t p = fork();
    if (!p) {
        close(2);
        f();
        fflush(stdout);
        _exit(42);
    }
    int st;
    waitpid(p, &st, 0);
    printf("%s: exited %d %d signalled %d %d\n", what, WIFEXITED(st), WIFEXITED(st) ? WEXITSTATUS(st) : 0,
           WIFSIGNALED(st), WIFSIGNALED(st) ? WTERMSIG(st) : 0);
}
static void nul(void)
{
    *(volatile int *)8 = 1;
}
static void blockedfault(void)
{
    sigset_t s;
    sigfillset(&s);
    sigprocmask(SIG_BLOCK, &s, 0);
    act(SIGSEGV, count, 0);
    nul();
}
static void ignoredfault(void)
{
    signal(SIGSEGV, SIG_IGN);
    nul();
}
static void ignoredsent(void)
{
    signal(SIGSEGV, SIG_IGN);
    raise(SIGSEGV);
    kill(getpid(), SIGSEGV);
}
static void dfltsent(void)
{
    raise(SIGSEGV);
}
static void blockedsent(void)
{
    sigset_t s;
    sigfillset(&s);
    sigprocmask(SIG_BLOCK, &s, 0);
    raise(SIGSEGV);
    kill(getpid(), SIGBUS);
    sigset_t p;
    sigpending(&p);
    printf("pending %d %d\n", sigismember(&p, SIGSEGV), sigismember(&p, SIGBUS));
    signal(SIGSEGV, SIG_IGN);
    signal(SIGBUS, SIG_IGN);
    sigpending(&p);
    printf("pending %d %d\n", sigismember(&p, SIGSEGV), sigismember(&p, SIGBUS));
    sigprocmask(SIG_UNBLOCK, &s, 0);
}
static void badstack_h(int s, siginfo_t *i, void *u)
{
    printf("segv handler code %d addr %p\n", i->si_code, i->si_addr);
    fflush(stdout);
    _exit(9);
}
static void altfull(void)
{  // frame does not fit: SIGSEGV
    sigaltstack(&(stack_t){.ss_sp = (void *)0x1000, .ss_size = 65536}, 0);
    act(SIGUSR1, count, SA_ONSTACK);
    act(SIGSEGV, badstack_h, 0);
    raise(SIGUSR1);
}
static void altfull2(void)
{
    sigaltstack(&(stack_t){.ss_sp = (void *)0x1000, .ss_size = 65536}, 0);
    act(SIGUSR1, count, SA_ONSTACK);
    act(SIGSEGV, badstack_h, SA_ONSTACK);
    raise(SIGUSR1);
}
static int deep(int k)
{
    volatile char b[512];
    b[0] = k;
    return deep(k + 1) + b[0];
}
static void overflow_alt_h(int s, siginfo_t *i, void *u)
{
    deep(0);
}
static void altover(void)
{
    char *m = mmap(0, 65536 * 2, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mprotect(m + 65536, 65536, 3);
    sigaltstack(&(stack_t){.ss_sp = m + 65536, .ss_size = 65536}, 0);
    act(SIGUSR1, overflow_alt_h, SA_ONSTACK);
    raise(SIGUSR1);
}
static void altover_h(int s, siginfo_t *i, void *u)
{
    n++;
    if (n < 3) deep(0);
    _exit(n);
}
static void altover2(void)
{
    char *m = mmap(0, 65536 * 2, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mprotect(m + 65536, 65536, 3);
    sigaltstack(&(stack_t){.ss_sp = m + 65536, .ss_size = 65536}, 0);
    act(SIGUSR1, overflow_alt_h, SA_ONSTACK);
    act(SIGSEGV, altover_h, SA_ONSTACK | SA_NODEFER);
    raise(SIGUSR1);
}
static void stackover(void)
{
    struct rlimit r = {1 << 20, 1 << 20};
    setrlimit(RLIMIT_STACK, &r);
    sigaltstack(&(stack_t){.ss_sp = alt, .ss_size = sizeof alt}, 0);
    act(SIGSEGV, jump, SA_ONSTACK);
    if (!sigsetjmp(env, 1)) deep(0);
    printf("over %d code %d\n", last, code);
    if (!sigsetjmp(env, 1)) deep(0);
    printf("over %d code %d\n", last, code);
}
static void stacknoalt(void)
{
    struct rlimit r = {1 << 20, 1 << 20};
    setrlimit(RLIMIT_STACK, &r);
    act(SIGSEGV, badstack_h, 0);
    deep(0);
}
static void resethand(void)
{
    act(SIGUSR1, count, SA_RESETHAND);
    raise(SIGUSR1);
    struct sigaction o;
    sigaction(SIGUSR1, 0, &o);
    printf("reset %d flags %x n %d\n", o.sa_handler == SIG_DFL, o.sa_flags & ~0x04000000, n);
    raise(SIGUSR1);
}
static void resetsegv(void)
{
    act(SIGSEGV, jump, SA_RESETHAND);
    if (!sigsetjmp(env, 1)) nul();
    puts("once");
    fflush(stdout);
    nul();
}
static void rtorder_h(int s, siginfo_t *i, void *u)
{
    printf("%d:%d code %d\n", s - SIGRTMIN, i->si_value.sival_int, i->si_code);
}
static void rtorder(void)
{
    sigset_t s;
    sigfillset(&s);
    sigprocmask(SIG_BLOCK, &s, 0);
    for (int k = 0; k < 3; k++) act(SIGRTMIN + k, rtorder_h, 0);
    for (int k = 0; k < 5; k++)
        for (int j = 2; j >= 0; j--) sigqueue(getpid(), SIGRTMIN + j, (union sigval){.sival_int = k * 10 + j});
    kill(getpid(), SIGRTMIN + 1);
    sigprocmask(SIG_UNBLOCK, &s, 0);
    puts("after");
}
static void rtblock(void)
{
    for (int k = 0; k < 3; k++) {
        struct sigaction a = {.sa_sigaction = rtorder_h, .sa_flags = SA_SIGINFO};
        sigfillset(&a.sa_mask);
        sigaction(SIGRTMIN + k, &a, 0);
    }
    sigset_t s;
    sigfillset(&s);
    sigprocmask(SIG_BLOCK, &s, 0);
    for (int k = 0; k < 5; k++)
        for (int j = 2; j >= 0; j--) sigqueue(getpid(), SIGRTMIN + j, (union sigval){.sival_int = k * 10 + j});
    sigprocmask(SIG_UNBLOCK, &s, 0);
}
static void abrt(void)
{
    abort();
}
static void killself(void)
{
    kill(getpid(), SIGKILL);
}
static void trap(void)
{
#ifdef __riscv
    asm volatile("ebreak");
#else
    raise(SIGTRAP);
#endif
}
static void ill(void)
{
#ifdef __riscv
    asm volatile(".4byte 0");
#else
    asm volatile("ud2");
#endif
}
static void core(void)
{
    struct rlimit r = {0, 0};
    setrlimit(RLIMIT_CORE, &r);
    nul();
}
int main(void)
{
    setvbuf(stdout, 0, _IOLBF, 0);
    act(SIGUSR1, nodefer, SA_NODEFER);
    raise(SIGUSR1);
    printf("nodefer depth %d n %d\n", depth, n);
    depth = n = 0;
    act(SIGUSR1, nodefer, 0);
    raise(SIGUSR1);
    printf("defer depth %d n %d\n", depth, n);
    T(sigaltstack(&(stack_t){.ss_sp = alt, .ss_size = sizeof alt}, 0));
    act(SIGUSR1, nested, SA_ONSTACK);
    act(SIGUSR2, nested, SA_ONSTACK);
    raise(SIGUSR1);
    T(sigaltstack(&(stack_t){.ss_sp = alt, .ss_size = sizeof alt, .ss_flags = (1u << 31)}, 0));
    act(SIGUSR1, disarm, SA_ONSTACK);
    act(SIGUSR2, disarm, SA_ONSTACK);
    raise(SIGUSR1);
    stack_t o;
    sigaltstack(0, &o);
    printf("after %x %d\n", o.ss_flags, o.ss_sp == alt);
    T(sigaltstack(&(stack_t){.ss_sp = alt, .ss_size = sizeof alt, .ss_flags = SS_ONSTACK}, 0));
    sigaltstack(0, &o);
    printf("%x\n", o.ss_flags);
    T(sigaltstack(&(stack_t){.ss_sp = alt, .ss_size = sizeof alt, .ss_flags = 4}, 0));
    T(sigaltstack(&(stack_t){.ss_sp = alt, .ss_size = sizeof alt, .ss_flags = SS_DISABLE | SS_ONSTACK}, 0));
    T(sigaltstack(&(stack_t){.ss_flags = SS_DISABLE}, &o));
    T(sigaltstack(0, 0));
    T(sigaltstack((void *)8, 0));
    T(sigaltstack(0, (void *)8));
    child("nul", nul);
    child("blockedfault", blockedfault);
    child("ignoredfault", ignoredfault);
    child("ignoredsent", ignoredsent);
    child("dfltsent", dfltsent);
    child("blockedsent", blockedsent);
    child("altfull", altfull);
    child("altfull2", altfull2);
    child("altover", altover);
    child("altover2", altover2);
    child("stackover", stackover);
    child("stacknoalt", stacknoalt);
    n = 0;
    child("resethand", resethand);
    child("resetsegv", resetsegv);
    child("rtorder", rtorder);
    child("rtblock", rtblock);
    child("abort", abrt);
    child("kill", killself);
    child("trap", trap);
    child("ill", ill);
    child("core", core);
    return 0;
}
