// Code that programs write: two views of a file, patched by other threads, moved, protected; handlers that change
// registers.
#include "check.h"
#include <pthread.h>
#include <ucontext.h>
#include <fenv.h>
#define P 4096
#ifdef __riscv
static void li_ret(void *w, int v)
{
    uint32_t *c = w;
    c[0] = (uint32_t)v << 20 | 0x513;
    c[1] = 0x8067;
}
static void flush(void *a, void *b)
{
    __builtin___clear_cache(a, b);
}
#define FENCEI asm volatile("fence.i" ::: "memory")
#else
static void li_ret(void *w, int v)
{
    unsigned char *c = w;
    c[0] = 0xb8;
    memcpy(c + 1, &v, 4);
    c[5] = 0xc3;
}
static void flush(void *a, void *b) {}
#define FENCEI asm volatile("" ::: "memory")
#endif
static sigjmp_buf env;
static volatile int code, last;
static void *volatile addr;
static void jump(int s, siginfo_t *i, void *u)
{
    code = i->si_code;
    last = s;
    addr = i->si_addr;
    siglongjmp(env, 1);
}
static int call(void *p)
{
    if (!sigsetjmp(env, 1)) return ((int (*)(void))p)();
    return -last * 10 - code;
}
static char *rw, *rx;
static volatile int want, seen, stop;
static void *caller(void *a)
{
    while (!stop) {
        int w = want;
        FENCEI;
        if (((int (*)(void))rx)() == w) seen = w;
    }
    return 0;
}
static void *many(void *a)
{
    char *p = a;
    long s = 0;
    for (int k = 0; k < 3000; k++) {
        li_ret(p, k % 2000);
        flush(p, p + 8);
        s += ((int (*)(void))p)();
    }
    return (void *)s;
}
// handlers that change what they return to
static void change(int s, siginfo_t *i, void *u)
{
    ucontext_t *c = u;
#ifdef __riscv
    c->uc_mcontext.__gregs[0] += 4;
    c->uc_mcontext.__gregs[10] = 4242;
    c->uc_mcontext.__fpregs.__d.__f[10] = 0x4009000000000000;
    c->uc_mcontext.__fpregs.__d.__fcsr = 0x1f | 3 << 5;
#endif
}
static void changes(void)
{
#ifdef __riscv
    struct sigaction a = {.sa_sigaction = change, .sa_flags = SA_SIGINFO};
    sigaction(SIGSEGV, &a, 0);
    sigaction(SIGILL, &a, 0);
    sigaction(SIGTRAP, &a, 0);
    for (int k = 0; k < 300; k++) {
        long r, f;
        double d;
        asm volatile("fscsr x0\n.option push\n.option norvc\nld a0, 0(zero)\n.option pop\nmv %0, a0\nfmv.d %1, "
                     "fa0\nfrcsr %2\nfscsr x0"
                     : "=r"(r), "=f"(d), "=r"(f)::"a0", "fa0", "memory");
        if (r != 4242 || d != 3.125 || f != 0x7f) {
            printf("wrong %ld %g %lx\n", r, d, f);
            break;
        }
    }
    long r;
    asm volatile(".option push\n.option norvc\n.4byte 0\nmv %0, a0\n.option pop" : "=r"(r)::"a0", "fa0");
    if (r != 4242) puts("wrong ill");
    asm volatile(".option push\n.option norvc\nebreak\nmv %0, a0\n.option pop" : "=r"(r)::"a0", "fa0");
    if (r != 4242) puts("wrong trap");
    asm volatile("fscsr x0");  // hostile frames: sp anywhere at rt_sigreturn
    for (int k = 0; k < 4; k++) {
        fflush(stdout);
        pid_t c = fork();
        if (!c) {
            close(2);
            signal(SIGSEGV, SIG_DFL);
            long sp = k == 0 ? 0 : k == 1 ? -4096 : k == 2 ? 0x7ffffffffff0 : 8;
            asm volatile("mv sp, %0\nli a7, 139\necall" ::"r"(sp) : "a7");
            _exit(1);
        }
        int st;
        waitpid(c, &st, 0);
        if (!WIFSIGNALED(st) || WTERMSIG(st) != SIGSEGV) printf("wrong return %d %x\n", k, st);
    }
    {
        fflush(stdout);
        pid_t c = fork();
        if (!c) {
            close(2);
            static char frame[4096] __attribute__((aligned(16)));
            memset(frame, 0xff, sizeof frame);
            signal(SIGSEGV, SIG_DFL);
            signal(SIGILL, SIG_DFL);
            signal(SIGBUS, SIG_DFL);
            asm volatile("mv sp, %0\nli a7, 139\necall" ::"r"(frame) : "a7");
            _exit(1);
        }
        int st;
        waitpid(c, &st, 0);
        if (!WIFSIGNALED(st)) printf("wrong ones %x\n", st);
    }
#endif
    puts("changed");
}
int main(void)
{
    setvbuf(stdout, 0, _IOLBF, 0);
    alarm(60);
    struct sigaction a = {.sa_sigaction = jump, .sa_flags = SA_SIGINFO};
    sigaction(SIGSEGV, &a, 0);
    sigaction(SIGBUS, &a, 0);
    sigaction(SIGILL, &a, 0);
    int fd = memfd_create("jit", 0);
    ftruncate(fd, 4 * P);
    rw = mmap(0, 4 * P, 3, MAP_SHARED, fd, 0);
    rx = mmap(0, 4 * P, PROT_READ | PROT_EXEC, MAP_SHARED, fd, 0);
    int bad = 0;
    for (int k = 0; k < 3000; k++) {
        li_ret(rw, k % 2000);
        flush(rx, rx + 8);
        int got = call(rx);
        if (got != k % 2000) {
            if (!bad++) printf("view: %d for %d\n", got, k % 2000);
        }
    }
    printf("view bad %d\n", bad);
    bad = 0;
    for (int k = 0; k < 500; k++) {
        char b[16];
        li_ret(b, k);
        pwrite(fd, b, 8, 64);
        flush(rx + 64, rx + 72);
        bad += call(rx + 64) != k;
    }
    printf("written bad %d\n", bad);
    bad = 0;
    char *p = mmap(0, P, 7, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (int k = 0; k < 3000; k++) {
        li_ret(p + k % 100 * 8, k % 1000);
        FENCEI;
        bad += call(p + k % 100 * 8) != k % 1000;
    }
    printf("fence bad %d\n", bad);
    bad = 0;
    for (int k = 0; k < 500; k++) {
        mprotect(p, P, 3);
        li_ret(p, k);
        mprotect(p, P, 5);
        flush(p, p + 8);
        bad += call(p) != k;
    }
    printf("w^x bad %d\n", bad);
    bad = 0;
    mprotect(p, P, 3);
    T(call(p));
    T(addr == p);
    mprotect(p, P, 0);
    T(call(p));
    munmap(p, P);
    T(call(p));
    char *q = mmap(p, P, 7, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    li_ret(q, 5);
    flush(q, q + 8);
    T(call(q));
    q = mremap(q, P, P, MREMAP_MAYMOVE | MREMAP_FIXED, rw + 2 * P);
    T(call(rw + 2 * P));
    T(call(p));
    T(madvise(rw + 2 * P, P, MADV_DONTNEED));
    T(call(rw + 2 * P) <= 0);
    // patched by another thread
    li_ret(rw, 1);
    want = 1;
    pthread_t t;
    pthread_create(&t, 0, caller, 0);
    for (int k = 1; k < 300; k++) {
        li_ret(rw, k);
        flush(rx, rx + 8);
        want = k;
        while (seen != k) sched_yield();
    }
    stop = 1;
    pthread_join(t, 0);
    puts("patched");
    pthread_t ts[4];
    char *area = mmap(0, 4 * P, 7, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (int k = 0; k < 4; k++) pthread_create(&ts[k], 0, many, area + k * P);
    for (int k = 0; k < 4; k++) {
        void *r;
        pthread_join(ts[k], &r);
        printf("%ld\n", (long)r);
    }
    // a child and its parent write their own
    li_ret(area, 7);
    flush(area, area + 8);
    T(call(area));
    fflush(stdout);
    pid_t c = fork();
    if (!c) {
        li_ret(area, 8);
        flush(area, area + 8);
        _exit(call(area));
    }
    int st;
    waitpid(c, &st, 0);
    T(WEXITSTATUS(st));
    T(call(area));
    c = fork();
    if (!c) {
        li_ret(rw + 128, 99);
        _exit(0);
    }
    waitpid(c, &st, 0);
    flush(rx + 128, rx + 136);
    T(call(rx + 128));
    ftruncate(fd, 0);
    T(call(rx));
    changes();
    return 0;
}
