// For programs that count what their handlers see: how many signals, and number, code and address of the last one.
#ifndef CAUGHT_H
#define CAUGHT_H
#include "check.h"
static volatile int n, code, last;
static void *volatile addr;
static sigjmp_buf env;

static void act(int s, void (*h)(int, siginfo_t *, void *), int flags)
{
    struct sigaction a = {.sa_sigaction = h, .sa_flags = flags | SA_SIGINFO};
    sigaction(s, &a, 0);
}
static void count(int s, siginfo_t *i, void *u)
{
    n++;
    code = i->si_code;
    last = s;
    addr = i->si_addr;
}
static void jump(int s, siginfo_t *i, void *u)
{
    n++;
    code = i->si_code;
    last = s;
    addr = i->si_addr;
    siglongjmp(env, 1);
}
#endif
