// A MAP_GROWSDOWN mapping that the kernel touches below its begin, by the pointer of a call: it grows as under the
// program's own stores.
#include "check.h"
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/utsname.h>

#define PAGES 2048
static char *area, *stack;

// One page that grows, in the middle of nothing.
static char *fresh(void)
{
    if (area) munmap(area, PAGES * 4096);
    area = mmap(NULL, PAGES * 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    munmap(area, PAGES * 4096);
    return stack = mmap(area + 1500 * 4096, 4096, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_GROWSDOWN, -1, 0);
}

static int pages(void)
{
    int found = 0;
    unsigned char there;
    for (char *page = stack - 4096; mincore(page, 4096, &there) == 0; page -= 4096) found++;
    return found;
}

#define G(e) do { fresh(); said(#e, (errno = 0, (long)(e))); printf("  and %d pages more\n", pages()); } while (0)

int main(void)
{
    int pipes[2], pair[2], file = open("file", O_RDWR | O_CREAT, 0600);
    static char data[5 * 4096];
    for (int k = 0; k < (int)sizeof data; k++) data[k] = (char)(k / 4096 + 1);
    write(file, data, sizeof data);
    pipe(pipes);
    socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
    for (int round = 0; round < 2; round++) {  // calls that native code may make the second time
        G(pread(file, stack - 4096, 4096, 0));
        printf("%d\n", stack[-1]);
        G(pread(file, stack - 3 * 4096, 4 * 4096, 0));
        printf("%d %d\n", stack[-1], stack[4095]);
        write(pipes[1], data, 100);
        G(read(pipes[0], stack - 64, 100));
        G(write(pipes[1], stack - 5000, 10));
        G(read(pipes[0], stack - 8, 4));
        write(pipes[1], data, 100);
        G(readv(pipes[0], &(struct iovec){stack - 4, 8}, 1));
        G(readv(pipes[0], (struct iovec *)(stack - 32), 2));
        G(pwrite(file, stack - 4000, 4, 0));
        G(lseek(file, 0, SEEK_SET));
        send(pair[1], "datagram", 8, 0);
        G(recv(pair[0], stack - 8, 8, 0));
        printf("%.8s\n", stack - 8);
        send(pair[1], "datagram", 8, 0);
        G(recvmsg(pair[0], &(struct msghdr){.msg_iov = &(struct iovec){stack - 300, 8}, .msg_iovlen = 1}, 0));
        G(recvmsg(pair[0], (struct msghdr *)(stack - 100), MSG_DONTWAIT));
        G(syscall(SYS_clock_gettime, CLOCK_REALTIME, stack - 16));
        G(syscall(SYS_gettimeofday, stack - 16, NULL));
    }
    G(fstat(file, (struct stat *)(stack - 200)));
    G(stat("file", (struct stat *)(stack - 200)));
    G(uname((struct utsname *)(stack - 4096)));
    G(access(stack - 100, F_OK));
    G(syscall(SYS_getcwd, stack - 4096, 4096) > 0);
    G(pipe2((int *)(stack - 8), O_CLOEXEC) == 0);
    G(poll((struct pollfd *)(stack - 8), 1, 0));
    G(nanosleep((struct timespec *)(stack - 16), NULL));
    G(sigaction(SIGUSR1, NULL, (struct sigaction *)(stack - 200)));
    G(sigprocmask(SIG_BLOCK, NULL, (sigset_t *)(stack - 200)));
    G(syscall(SYS_getrandom, stack - 100, 100, 0));
    G(getrlimit(RLIMIT_CORE, (struct rlimit *)(stack - 16)));
    G(syscall(SYS_rt_sigaction, SIGUSR2, stack - 100, NULL, 8));
    G(getsockopt(pair[0], SOL_SOCKET, SO_TYPE, stack - 4, &(socklen_t){4}));
    G(getsockopt(pair[0], SOL_SOCKET, SO_TYPE, &(int){0}, (socklen_t *)(stack - 4)));
    int ep = epoll_create1(0);
    struct epoll_event event = {EPOLLOUT};
    epoll_ctl(ep, EPOLL_CTL_ADD, pipes[1], &event);
    G(epoll_wait(ep, (struct epoll_event *)(stack - 64), 1, 0));
    G(epoll_ctl(ep, EPOLL_CTL_MOD, pipes[1], (struct epoll_event *)(stack - 64)));
    pid_t child = fork();
    if (!child) _exit(3);
    G(waitpid(child, (int *)(stack - 4), 0) == child);
    printf("%d\n", WEXITSTATUS(*(int *)(stack - 4)));
    // and what does not grow
    G(pread(file, stack + 4096, 100, 0));
    G(pread(file, area + 4096 * 1520, 100, 0));
    struct rlimit few = {64 * 4096, 64 * 4096};
    setrlimit(RLIMIT_STACK, &few);
    G(pread(file, stack - 62 * 4096, 100, 0));
    G(pread(file, stack - 80 * 4096, 100, 0));
    fresh();
    mmap(stack - 8 * 4096, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    T(pread(file, stack - 2 * 4096, 100, 0));
    mprotect(stack, 4096, PROT_READ);
    T(pread(file, stack - 10, 5, 0));
    return 0;
}
