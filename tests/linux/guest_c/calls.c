// System calls often enough that native code makes them: interrupted, into code, in a child, without a reader.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static volatile int count;

static void counted(int signo) { count += signo != 0; }

static void handle(int signo, int flags)
{
    struct sigaction act = {.sa_handler = counted, .sa_flags = flags};
    sigaction(signo, &act, NULL);
}

static void alarm_in(long us)
{
    struct itimerval once = {{0, 0}, {us / 1000000, us % 1000000}};
    setitimer(ITIMER_REAL, &once, NULL);
}

int main(void)
{
    // what a read puts over code that has run is what runs next: no fence between them
    int fd = memfd_create("code", 0);
    unsigned code[2][2] = {{0x00100513, 0x00008067}, {0x00200513, 0x00008067}};  // li a0, 1; ret / li a0, 2; ret
    if (write(fd, code, sizeof code) != sizeof code) return 1;
    char *at = mmap(NULL, 8192, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int (*run)(void) = (int (*)(void))(at + 4096);
    int sum = 0;
    for (int k = 0; k < 200; k++) {
        struct iovec parts[2] = {{at, 8}, {at + 4096, 8}};
        if (k % 3 == 0) pread(fd, at + 4096, 8, 0);
        if (k % 3 == 1) { lseek(fd, 8, SEEK_SET); read(fd, at + 4096, 8); }
        if (k % 3 == 2) { lseek(fd, 0, SEEK_SET); readv(fd, parts, 2); }
        for (int n = 0; n < 20; n++) sum += run() == (k % 3 == 0 ? 1 : 2);
    }
    printf("code %d\n", sum);

    // a blocking read is interrupted each time, then restarted each time
    int fds[2], cut = 0;
    char byte;
    if (pipe(fds)) return 1;
    handle(SIGALRM, 0);
    struct itimerval often = {{0, 500}, {0, 500}};
    setitimer(ITIMER_REAL, &often, NULL);
    for (int k = 0; k < 200; k++) {
        int before = count;
        cut += read(fds[0], &byte, 1) == -1 && errno == EINTR && count > before;
    }
    alarm_in(0);
    printf("interrupted %d\n", cut);
    handle(SIGALRM, SA_RESTART);
    fflush(stdout);
    pid_t parent = getpid();
    if (!fork()) {
        int good = 1;
        for (int k = 0; k < 100; k++) good &= getpid() != parent && getppid() == parent;
        usleep(100000);
        if (write(fds[1], good ? "y" : "n", 1) != 1) _exit(1);
        _exit(0);
    }
    often.it_interval.tv_usec = often.it_value.tv_usec = 3000;
    count = 0;
    setitimer(ITIMER_REAL, &often, NULL);
    ssize_t n = read(fds[0], &byte, 1);
    alarm_in(0);
    wait(NULL);
    printf("restarted %zd %c %d\n", n, byte, count > 3);

    // a writer without a reader hears of it before its next instruction
    handle(SIGPIPE, 0);
    close(fds[0]);
    count = 0;
    cut = 0;
    for (int k = 0; k < 200; k++) cut += write(fds[1], "x", 1) == -1 && errno == EPIPE && count == k + 1;
    printf("broken %d\n", cut);

    // a handler without SA_RESTART while calls that do not block are made
    count = 0;
    int odd = 0, zero = open("/dev/zero", O_RDONLY);
    handle(SIGALRM, 0);
    often.it_interval.tv_usec = often.it_value.tv_usec = 500;
    setitimer(ITIMER_REAL, &often, NULL);
    struct timespec last = {0, 0}, now;
    struct stat facts;
    while (count < 50) {
        byte = 1;
        odd += read(zero, &byte, 1) != 1 || byte;
        odd += syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now) != 0;
        odd += now.tv_sec < last.tv_sec || (now.tv_sec == last.tv_sec && now.tv_nsec < last.tv_nsec);
        odd += syscall(SYS_fstat, zero, &facts) != 0 || !S_ISCHR(facts.st_mode);
        last = now;
    }
    alarm_in(0);
    printf("odd %d\n", odd);
    return 0;
}
