/* Registers as a SIGSEGV handler sees them, while the code that faults becomes hot: counts what is wrong. */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <ucontext.h>

static volatile unsigned long seen_count, seen_other, wrong;

static void handler(int sig, siginfo_t *info, void *context)
{
    ucontext_t *uc = context;
    (void)sig;
    seen_count = uc->uc_mcontext.__gregs[10]; /* a0 */
    seen_other = uc->uc_mcontext.__gregs[28]; /* t3 */
    if (info->si_addr != (void *)0x1238) wrong++;
    uc->uc_mcontext.__gregs[0] += 4;          /* past the load */
    uc->uc_mcontext.__gregs[13] = seen_count; /* what the load would have read: a3 */
}

__attribute__((noinline)) static unsigned long fault_after(unsigned long rounds)
{
    register unsigned long a0 __asm__("a0") = 0, a1 __asm__("a1") = rounds, a3 __asm__("a3") = 7;
    __asm__ volatile(
        "li t3, 3\n"
        "1: addi a0, a0, 1\n"
        "add t3, t3, a0\n"
        "bne a0, a1, 1b\n"
        "li a2, 0x1238\n"
        "bnez a2, 2f\n"
        "nop\n"
        "2:\n"
        ".option push\n.option norvc\n"
        "lw a3, 0(a2)\n"
        ".option pop\n"
        : "+r"(a0), "+r"(a1), "+r"(a3) : : "a2", "t3", "memory");
    return a3;
}

int main(void)
{
    struct sigaction a;
    memset(&a, 0, sizeof a);
    a.sa_sigaction = handler;
    a.sa_flags = SA_SIGINFO;
    sigaction(SIGSEGV, &a, 0);
    for (unsigned long i = 1; i <= 30000; i++) {
        unsigned long rounds = i % 37 + 5;
        unsigned long got = fault_after(rounds);
        if (got != rounds || seen_count != rounds || seen_other != 3 + rounds * (rounds + 1) / 2) wrong++;
    }
    printf("wrong: %lu\n", wrong);
    return wrong != 0;
}
