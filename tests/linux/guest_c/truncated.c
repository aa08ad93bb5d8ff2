// Code in a file that becomes shorter: executing what lay behind its end is SIGBUS, cold or hot.
#include "check.h"
#include <pthread.h>

#if defined(__riscv)
#define CODE(k) (unsigned[]){0x00000513 | (unsigned)(k) << 20, 0x00008067}  // li a0, k; ret
#elif defined(__x86_64__)
#define CODE(k) (unsigned char[]){0xb8, (k), 0, 0, 0, 0xc3, 0x90, 0x90}  // mov eax, k; ret
#endif

typedef int function(void);
static sigjmp_buf back;
static volatile int code;
static void *volatile where;

static void caught(int signo, siginfo_t *info, void *context)
{
    code = info->si_code;
    where = info->si_addr;
    siglongjmp(back, signo);
}

static void call(const char *what, function *f, int times)
{
    int signo = sigsetjmp(back, 1);
    if (signo) {
        long at = (char *)where - (char *)f;  // the first instruction or the second
        printf("%s: signal %d code %d there %d\n", what, signo, code, at >= 0 && at < 8);
        return;
    }
    long sum = 0;
    for (int k = 0; k < times; k++) sum += f();
    printf("%s: %ld\n", what, sum / times);
}

static char *map(int fd, int flags)
{
    return mmap(NULL, 3 * 4096, PROT_READ | PROT_EXEC, flags, fd, 0);
}

static void fill(int fd)
{
    for (int k = 0; k < 3; k++) pwrite(fd, CODE(k + 1), 8, 4096 * k + 64);
    ftruncate(fd, 3 * 4096);
}

static void *cut(void *fd)
{
    ftruncate((int)(long)fd, 4096);
    return NULL;
}

static void by_thread(int fd)
{
    pthread_t thread;
    pthread_create(&thread, NULL, cut, (void *)(long)fd);
    pthread_join(thread, NULL);
}

static void *calls(void *f)
{
    call("on and on", f, 2000000000);
    return NULL;
}

static void under_a_thread(void)
{
    int fd = open("code", O_RDWR | O_CREAT, 0700);
    fill(fd);
    pthread_t thread;
    pthread_create(&thread, NULL, calls, map(fd, MAP_SHARED) + 4096 + 64);
    usleep(300000);
    ftruncate(fd, 4096);
    pthread_join(thread, NULL);
    close(fd);
    unlink("code");
}

static void round_of(const char *what, int flags, int way, int times)
{
    int fd = open("code", O_RDWR | O_CREAT, 0700);
    fill(fd);
    char *at = map(fd, flags);
    printf("-- %s %d, %d times\n", what, way, times);
    for (int k = 0; k < 3; k++) call("whole", (function *)(at + 4096 * k + 64), times);
    int other;
    switch (way) {
    case 0: ftruncate(fd, 4096); break;
    case 1: truncate("code", 4096); break;
    case 2: close(open("code", O_RDWR | O_TRUNC)); break;
    case 3: by_thread(fd); break;
    case 4:  // the second call of a kind may be made without a look at it
        other = open("other", O_RDWR | O_CREAT, 0700);
        for (int k = 0; k < 3; k++) ftruncate(other, k);
        close(other);
        ftruncate(fd, 4096);
        break;
    }
    for (int k = 0; k < 3; k++) call("short", (function *)(at + 4096 * k + 64), times);
    fill(fd);
    __builtin___clear_cache(at, at + 3 * 4096);
    for (int k = 0; k < 3; k++) call("again", (function *)(at + 4096 * k + 64), times);
    munmap(at, 3 * 4096);
    close(fd);
    unlink("code");
    unlink("other");
}

int main(void)
{
    struct sigaction action = {.sa_sigaction = caught, .sa_flags = SA_SIGINFO};
    sigaction(SIGBUS, &action, NULL);
    sigaction(SIGSEGV, &action, NULL);
    sigaction(SIGILL, &action, NULL);
    for (int way = 0; way < 5; way++) {
        for (int times = 1; times <= 300000; times += 299999) {
            round_of("shared", MAP_SHARED, way, times);
            round_of("private", MAP_PRIVATE, way, times);
        }
    }
    under_a_thread();
    signal(SIGBUS, SIG_DFL);
    int fd = open("code", O_RDWR | O_CREAT, 0700);
    fill(fd);
    char *at = map(fd, MAP_PRIVATE);
    function *f = (function *)(at + 4096 + 64);
    call("whole", f, 300000);
    pid_t pid = fork();
    if (!pid) {
        struct { long now, most; } none = {0, 0};
        syscall(SYS_prlimit64, 0, 4, &none, NULL);  // no core
        dup2(open("/dev/null", O_WRONLY), 2);  // no report either
        ftruncate(fd, 4096);
        _exit(f());
    }
    int status;
    waitpid(pid, &status, 0);
    printf("ended by signal %d\n", WTERMSIG(status));
    unlink("code");
    return 0;
}
