// Limits of memory and the stack, tens of thousands of mappings, files of holes; clone with flags of all kinds.
#include "forks.h"
#include <sys/resource.h>
#include <pthread.h>
#include <linux/sched.h>
#define P 4096
static sigjmp_buf env;
static volatile int code, last;
static void *volatile addr;
static char alt[65536];
static void jump(int s, siginfo_t *i, void *u)
{
    code = i->si_code;
    last = s;
    addr = i->si_addr;
    siglongjmp(env, 1);
}
static int probe(void *p)
{
    if (!sigsetjmp(env, 1)) {
        *(volatile char *)p += 1;
        return 0;
    }
    return last * 100 + code;
}
static int deep(long k, char *top)
{
    volatile char b[2000];
    b[0] = k;
    if (k == 0) return 0;
    return deep(k - 1, top) + b[0] - b[0];
}
static char *lowest;
static int endless(void)
{
    volatile char b[3000];
    lowest = (char *)b;
    b[5] = 1;
    return endless() + b[5];
}
static void over(int mb)
{
    struct rlimit r = {(long)mb << 20, RLIM_INFINITY};
    T(setrlimit(RLIMIT_STACK, &r));
    sigaltstack(&(stack_t){.ss_sp = alt, .ss_size = sizeof alt}, 0);
    struct sigaction a = {.sa_sigaction = jump, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigaction(SIGSEGV, &a, 0);
    char here;
    for (int k = 0; k < 3; k++) {
        if (!sigsetjmp(env, 1)) endless();
        long used = &here - lowest;
        printf("%d over %d %d used %d addr %d\n", mb, last, code,
               used > (mb << 20) - 300000 && used <= (mb << 20) + 10000,
               (char *)addr <= lowest + 4096 && (char *)addr > lowest - 8192);
    }
}
static void limits(void)
{
    struct rlimit r = {200 << 20, RLIM_INFINITY}, o;
    T(setrlimit(RLIMIT_AS, &r));
    T(mmap(0, 1 << 30, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED);
    printf("%s\n", strerrorname_np(errno));
    void *a = mmap(0, 50 << 20, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    T(a != MAP_FAILED);
    T(mremap(a, 50 << 20, 500 << 20, MREMAP_MAYMOVE) == MAP_FAILED);
    T(malloc(1 << 30) == 0);
    T(mmap(0, 1 << 30, 0, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) == MAP_FAILED);
    T(getrlimit(RLIMIT_AS, &o));
    T(o.rlim_cur);
    r.rlim_cur = RLIM_INFINITY;
    T(setrlimit(RLIMIT_AS, &r));
    a = mmap(0, 1 << 30, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    T(a != MAP_FAILED);
    r.rlim_cur = 64 << 20;
    T(setrlimit(RLIMIT_DATA, &r));
    T(mmap(0, 1 << 28, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED);
    T(mmap(0, 1 << 28, 1, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED);
    T(mmap(0, 1 << 28, 3, MAP_SHARED | MAP_ANONYMOUS, -1, 0) == MAP_FAILED);
    r.rlim_cur = r.rlim_max = 5 << 20;
    T(setrlimit(RLIMIT_AS, &r));
    pid_t c = fork();
    if (!c) _exit(getrlimit(RLIMIT_AS, &o) || o.rlim_cur != 5 << 20);
    T(fin(c));
    r.rlim_cur = 6 << 20;
    T(setrlimit(RLIMIT_AS, &r));
}
static void many(void)
{
    enum { N = 20000 };
    char *m = mmap(0, (long)N * 2 * P, 0, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    T(m != MAP_FAILED);
    int bad = 0;
    for (int k = 0; k < N; k++) bad += mprotect(m + 2L * k * P, P, 3) != 0;
    printf("bad %d\n", bad);
    for (int k = 0; k < N; k += 7) m[2L * k * P] = k;
    int wrong = 0;
    for (int k = 0; k < N; k += 7) wrong += m[2L * k * P] != (char)k;
    printf("wrong %d\n", wrong);
    T(probe(m + P));
    T(munmap(m + P, (long)(N - 1) * 2 * P));
    T(probe(m + 2 * P));
    T(probe(m));
    T(probe(m + 2L * (N - 1) * P));
    T(munmap(m, (long)N * 2 * P));
    bad = 0;
    for (int k = 0; k < 100000 && !bad; k++) {
        char *a = mmap(0, P, k & 1 ? 3 : 1, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (a == MAP_FAILED) {
            bad = errno;
            printf("limit at %d\n", k > 60000);
        }
    }
    puts(bad ? strerrorname_np(bad) : "none");
}
static void sparse(void)
{
    int fd = memfd_create("s", 0);
    T(ftruncate(fd, 3L << 30));
    char *m = mmap(0, 3L << 30, 3, MAP_SHARED, fd, 0);
    T(m != MAP_FAILED);
    for (long k = 0; k < 3; k++) m[(k << 30) + 5] = k + 1;
    char b;
    T(pread(fd, &b, 1, (2L << 30) + 5));
    T(b);
    struct stat st;
    fstat(fd, &st);
    T(st.st_blocks < 100);
    T(madvise(m + (1L << 30), P, MADV_REMOVE));
    T(m[(1L << 30) + 5]);
    T(pwrite(fd, "z", 1, 77));
    T(m[77]);
    T(munmap(m, 3L << 30));
    m = mmap(0, 1L << 30, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    unsigned long s = 0;
    for (long k = 0; k < 1L << 30; k += 1 << 24) m[k] = 1;
    for (long k = 0; k < 1L << 30; k += 1 << 23) s += m[k];
    T(s);
    T(madvise(m, 1L << 30, MADV_DONTNEED));
    T(m[1 << 24]);
    T(munmap(m, 1L << 30));
}
static int cl(long flags, int *ptid, int *ctid)
{
#ifdef __riscv
    return syscall(SYS_clone, flags, 0, ptid, 0, ctid);
#else
    return syscall(SYS_clone, flags, 0, ptid, ctid, 0);
#endif
}
static volatile int usr1;
static void onusr(int s)
{
    usr1++;
}
#define CL(what, flags, ...)                                                                                           \
    do {                                                                                                               \
        fflush(stdout);                                                                                                \
        int pt = 0, ct = 0;                                                                                            \
        int c_ = cl(flags, &pt, &ct);                                                                                  \
        int e_ = errno;                                                                                                \
        if (!c_) {                                                                                                     \
            __VA_ARGS__;                                                                                               \
            fflush(stdout);                                                                                            \
            _exit(33);                                                                                                 \
        }                                                                                                              \
        printf("%s: %s", what, c_ < 0 ? strerrorname_np(e_) : "ok");                                                   \
        if (c_ > 0) printf(" %d pt %d ct %d", fin(c_), pt == c_, ct);                                                  \
        puts("");                                                                                                      \
        fflush(stdout);                                                                                                \
    } while (0)
static void clones(void)
{
    int st;
    CL("plain", SIGCHLD);
    CL("settid", SIGCHLD | CLONE_PARENT_SETTID | CLONE_CHILD_SETTID, _exit(ct == gettid() ? 1 : 2));
    CL("cleartid", SIGCHLD | CLONE_CHILD_CLEARTID);
    signal(SIGUSR1, onusr);
    CL("usr1 exit", SIGUSR1);
    printf("usr1 %d\n", usr1);
    CL("no exit signal", 0);
    fflush(stdout);
    int c = cl(0, 0, 0);
    if (!c) _exit(3);
    usleep(30000);
    T(waitpid(c, &st, 0));
    T(waitpid(c, &st, __WCLONE) == c);
    CL("fs", SIGCHLD | CLONE_FS, T(chdir("/")));
    char b[100];
    T(strcmp(getcwd(b, 100), "/"));
    CL("sighand alone", SIGCHLD | CLONE_SIGHAND);
    CL("thread alone", SIGCHLD | CLONE_THREAD);
    CL("newns fs", SIGCHLD | CLONE_NEWNS | CLONE_FS);
    CL("io", SIGCHLD | CLONE_IO);
    CL("sysvsem", SIGCHLD | CLONE_SYSVSEM);
    CL("untraced", SIGCHLD | CLONE_UNTRACED);
    CL("newuts", SIGCHLD | CLONE_NEWUTS, _exit(sethostname("x", 1) ? 5 : 6));
    gethostname(b, 100);
    T(strcmp(b, "x") == 0);
    CL("newpid", SIGCHLD | CLONE_NEWPID, _exit(getpid()));
    CL("newuser", SIGCHLD | CLONE_NEWUSER, _exit(getuid() != 0));
    CL("vfork no vm", SIGCHLD | CLONE_VFORK);
    CL("parent", SIGCHLD | CLONE_PARENT, _exit(9));
    struct clone_args a;
    int pfd = -1;
    memset(&a, 0, sizeof a);
    a.exit_signal = SIGCHLD;
    a.flags = CLONE_PIDFD;
    a.pidfd = (uintptr_t)&pfd;
    fflush(stdout);
    c = syscall(SYS_clone3, &a, sizeof a);
    if (!c) _exit(12);
    siginfo_t si;
    T(pfd >= 0);
    T(waitid(P_PIDFD, pfd, &si, WEXITED));
    T(si.si_status);
    T(fcntl(pfd, F_GETFD));
    memset(&a, 0, sizeof a);
    T(syscall(SYS_clone3, &a, 63));
    T(syscall(SYS_clone3, &a, 5000));
    T(syscall(SYS_clone3, 8, 64));
    a.exit_signal = 65;
    T(syscall(SYS_clone3, &a, sizeof a));
    a.exit_signal = 0;
    a.flags = CLONE_DETACHED;
    T(syscall(SYS_clone3, &a, sizeof a));
    a.flags = SIGCHLD;
    T(syscall(SYS_clone3, &a, sizeof a));
    a.flags = 0;
    a.stack = 4096;
    T(syscall(SYS_clone3, &a, sizeof a));
    a.stack = 0;
    struct {
        struct clone_args a;
        long more;
    } big = {0};
    big.more = 1;
    T(syscall(SYS_clone3, &big, sizeof big));
    a.set_tid_size = 1;
    T(syscall(SYS_clone3, &a, sizeof a));
    int depth = 0;
    fflush(stdout);
    pid_t p;
    while (depth < 200 && !(p = fork())) depth++;
    if (p) {
        int s;
        waitpid(p, &s, 0);
        int e = WEXITSTATUS(s);
        if (depth) _exit(e == 255 ? 1 : e);
        printf("nested %d\n", e);
    } else
        _exit(42);
}
int main(int argc, char **argv)
{
    setvbuf(stdout, 0, _IOFBF, 65536);
    alarm(150);  // from an empty cache on a busy machine it takes long
    struct sigaction a = {.sa_sigaction = jump, .sa_flags = SA_SIGINFO};
    sigaction(SIGSEGV, &a, 0);
    sigaction(SIGBUS, &a, 0);
    RUN("over 8", over(8));
    RUN("over 20", over(20));
    RUN("deep", struct rlimit r = {64 << 20, RLIM_INFINITY}; setrlimit(RLIMIT_STACK, &r);
        printf("%d\n", deep(20000, 0)));
    RUN("limits", limits());
    RUN("many", many());
    RUN("sparse", sparse());
    RUN("clones", clones());
    return 0;
}
