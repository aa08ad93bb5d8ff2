/* Dies in the way its argument says: what a crash looks like from outside. */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static volatile int depth;

#pragma clang diagnostic ignored "-Winfinite-recursion"
__attribute__((noinline)) static int overrun(int n)
{
    volatile char pad[256];
    pad[0] = (char)n;
    depth++;
    return overrun(n + 1) + pad[0];
}

__attribute__((noinline)) static void write_to(volatile int *p) { *p = 1; }

int main(int argc, char **argv)
{
    const char *how = argc > 1 ? argv[1] : "null";
    if (!strcmp(how, "null")) write_to((int *)0);
    if (!strcmp(how, "high")) write_to((int *)(uintptr_t)0x123456789abcull);
    if (!strcmp(how, "readonly")) write_to((int *)(uintptr_t)main);
    if (!strcmp(how, "jump")) ((void (*)(void))(uintptr_t)0x40)();
    if (!strcmp(how, "data")) { static int code[4] = {0x8082, 0, 0, 0}; ((void (*)(void))(uintptr_t)code)(); }
    if (!strcmp(how, "illegal")) __asm__ volatile(".4byte 0xffffffff");
    if (!strcmp(how, "stack")) return overrun(0);
    if (!strcmp(how, "abort")) abort();
    if (!strcmp(how, "term")) raise(SIGTERM);
    if (!strcmp(how, "kill")) kill(getpid(), SIGKILL);
    if (!strcmp(how, "trap")) __asm__ volatile("ebreak");
    if (!strcmp(how, "exit")) return argc > 2 ? atoi(argv[2]) : 7;
    printf("survived %s\n", how);
    return 0;
}
