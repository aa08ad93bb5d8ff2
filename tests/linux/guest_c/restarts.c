// What a signal's handler does to the call it interrupts, with SA_RESTART: calls that go on, and those that never do -
// on a socket with a time limit, futexes with one, sleeps, polls.
#include "check.h"
#include <linux/futex.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/epoll.h>
#include <sys/msg.h>
#include <sys/sem.h>

static volatile int handled;
static int wakes = -1;  // a descriptor that is written to by the second signal, so that a restarted call ends
static int *futex_word;
static int unblock = -1;  // one that is read empty by it

static void handler(int signo)
{
    static char drained[1 << 20];
    int before = errno;
    if (++handled == 2) {
        if (wakes >= 0) write(wakes, "x", 1);
        if (unblock >= 0) while (recv(unblock, drained, sizeof drained, MSG_DONTWAIT) > 0);
        if (futex_word) {
            *futex_word = 1;
            syscall(SYS_futex, futex_word, FUTEX_WAKE, 1, 0, 0, 0);
        }
    }
    errno = before;
}

static void start(void)
{
    handled = 0;
    struct itimerval often = {{0, 25000}, {0, 25000}};
    setitimer(ITIMER_REAL, &often, NULL);
}

static void report(const char *name, long result)
{
    int error = errno;
    struct itimerval none = {{0, 0}, {0, 0}};
    setitimer(ITIMER_REAL, &none, NULL);
    if (result < 0) printf("%s: %s\n", name, strerrorname_np(error));
    else printf("%s: goes on %d\n", name, handled >= 2);
}

#define R(name, e) do { start(); long result_ = (e); report(name, result_); } while (0)

static void limit(int fd, int which, int on)
{
    struct timeval time = {on ? 5 : 0, 0};
    setsockopt(fd, SOL_SOCKET, which, &time, sizeof time);
}

static void reads(const char *what, int on)
{
    int pair[2], pipes[2];
    char buffer[16], name[64];
    struct iovec vector = {buffer, sizeof buffer};
    struct msghdr message = {.msg_iov = &vector, .msg_iovlen = 1};
    socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
    pipe(pipes);
    limit(pair[0], SO_RCVTIMEO, on);
    wakes = on ? -1 : pair[1];
    printf("-- %s\n", what);
    for (int k = 0; k < 2; k++) {  // the second time native code may make the call
        R("read", read(pair[0], buffer, 1));
        R("readv", readv(pair[0], &vector, 1));
        R("recv", recv(pair[0], buffer, 1, 0));
        R("recvmsg", recvmsg(pair[0], &message, 0));
    }
    R("preadv2", preadv2(pair[0], &vector, 1, -1, 0));
    R("splice", splice(pair[0], NULL, pipes[1], NULL, 1, 0));
    for (int k = 0; k < 2; k++) close(pair[k]), close(pipes[k]);
    wakes = -1;
}

static void full(int fd)
{
    static char data[1 << 16];
    while (send(fd, data, sizeof data, MSG_DONTWAIT) > 0);
    while (send(fd, data, 1, MSG_DONTWAIT) > 0);
}

static void writes(const char *what, int on)
{
    int pair[2];
    static char data[4096];
    struct iovec vector = {data, sizeof data};
    struct msghdr message = {.msg_iov = &vector, .msg_iovlen = 1};
    socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
    limit(pair[0], SO_SNDTIMEO, on);
    unblock = on ? -1 : pair[1];
    printf("-- %s\n", what);
    for (int k = 0; k < 2; k++) {
        full(pair[0]);
        R("write", write(pair[0], data, sizeof data));
        full(pair[0]);
        R("writev", writev(pair[0], &vector, 1));
        full(pair[0]);
        R("send", send(pair[0], data, sizeof data, 0));
        full(pair[0]);
        R("sendmsg", sendmsg(pair[0], &message, 0));
    }
    unblock = -1;
    close(pair[0]);
    close(pair[1]);
}

static void accepts(void)
{
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    int server = socket(AF_UNIX, SOCK_STREAM, 0);
    bind(server, (void *)&name, sizeof name.sun_family);
    listen(server, 0);
    limit(server, SO_RCVTIMEO, 1);
    R("accept with a limit", accept(server, NULL, NULL));
    socklen_t length = sizeof name;
    getsockname(server, (void *)&name, &length);
    int client = socket(AF_UNIX, SOCK_STREAM, 0), more = socket(AF_UNIX, SOCK_STREAM, 0);
    connect(client, (void *)&name, length);
    limit(more, SO_SNDTIMEO, 1);
    R("connect with a limit", connect(more, (void *)&name, length));
    close(server);
    close(client);
    close(more);
}

static void futexes(void)
{
    int word = 0;
    struct timespec five = {5, 0}, late;
    clock_gettime(CLOCK_MONOTONIC, &late);
    late.tv_sec += 5;
    for (int k = 0; k < 2; k++) {
        word = 0;
        futex_word = &word;
        R("futex", syscall(SYS_futex, &word, FUTEX_WAIT, 0, NULL, NULL, 0) && errno != EAGAIN ? -1 : 0);
        futex_word = NULL;
        word = 0;
        R("futex with a limit", syscall(SYS_futex, &word, FUTEX_WAIT, 0, &five, NULL, 0) && errno != EAGAIN ? -1 : 0);
        word = 0;
        R("futex until", syscall(SYS_futex, &word, FUTEX_WAIT_BITSET, 0, &late, NULL, -1) && errno != EAGAIN ? -1 : 0);
    }
}

static void others(void)
{
    struct timespec five = {5, 0}, left = {0, 0};
    int pipes[2];
    pipe(pipes);
    struct pollfd one = {pipes[0], POLLIN, 0};
    struct epoll_event event = {EPOLLIN};
    sigset_t none;
    sigemptyset(&none);
    wakes = pipes[1];
    char byte;
    R("pipe", read(pipes[0], &byte, 1));
    R("pipe", read(pipes[0], &byte, 1));
    wakes = -1;
    R("nanosleep", nanosleep(&five, &left));
    printf("left %ld\n", (long)left.tv_sec);
    R("clock_nanosleep", (errno = clock_nanosleep(CLOCK_MONOTONIC, 0, &five, NULL)) ? -1 : 0);
    R("poll", poll(&one, 1, 5000));
    R("ppoll", ppoll(&one, 1, &five, NULL));
    fd_set set;
    FD_ZERO(&set);
    FD_SET(pipes[0], &set);
    struct timeval wait = {5, 0};
    R("select", select(pipes[0] + 1, &set, NULL, NULL, &wait));
    int ep = epoll_create1(0);
    epoll_ctl(ep, EPOLL_CTL_ADD, pipes[0], &event);
    R("epoll_wait", epoll_wait(ep, &event, 1, 5000));
    R("sigsuspend", sigsuspend(&none));
    R("pause", pause());
    sigset_t usr1;
    sigemptyset(&usr1);
    sigaddset(&usr1, SIGUSR1);
    sigprocmask(SIG_BLOCK, &usr1, NULL);
    R("sigtimedwait", sigtimedwait(&usr1, NULL, &five));
    int queue = msgget(IPC_PRIVATE, 0600), sem = semget(IPC_PRIVATE, 1, 0600);
    struct { long type; char text[8]; } message;
    struct sembuf down = {0, -1, 0};
    R("msgrcv", msgrcv(queue, &message, 8, 0, 0));
    R("semop", semop(sem, &down, 1));
    R("semtimedop", semtimedop(sem, &down, 1, &five));
    msgctl(queue, IPC_RMID, NULL);
    semctl(sem, 0, IPC_RMID);
    pid_t child = fork();
    if (!child) {
        usleep(300000);
        _exit(0);
    }
    R("waitpid", waitpid(child, NULL, 0));
}

int main(void)
{
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
    sigaction(SIGALRM, &action, NULL);
    reads("no limit", 0);
    reads("limit", 1);
    writes("no limit", 0);
    writes("limit", 1);
    accepts();
    futexes();
    others();
    return 0;
}
