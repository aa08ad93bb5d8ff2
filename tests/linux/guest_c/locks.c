// Locks on files and what fcntl does besides: two processes, output as from a native build.
#include "check.h"
#include <sys/file.h>

static int a[2], b[2];

static void tell(int *ends) { if (write(ends[1], "x", 1) != 1) exit(4); }
static void hear(int *ends) { char c; if (read(ends[0], &c, 1) != 1) exit(5); }

static struct flock lock(short type, long start, long length)
{
    return (struct flock){.l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
}

static void show(const char *what, struct flock *l, pid_t other)
{
    printf("%s: type %d whence %d start %ld len %ld %s\n", what, l->l_type, l->l_whence, (long)l->l_start, (long)l->l_len,
           l->l_pid == 0 ? "nobody" : l->l_pid == -1 ? "description" : l->l_pid == other ? "other" : "somebody");
    fflush(stdout);
}

static void until_waiting(pid_t pid)  // for a lock: a line "1: -> POSIX ..." of /proc/locks
{
    char line[200], wanted[20];
    sprintf(wanted, " %d ", pid);
    for (int found = 0; !found; usleep(1000)) {
        FILE *file = fopen("/proc/locks", "r");
        while (fgets(line, sizeof line, file)) found |= strstr(line, "->") && strstr(line, wanted);
        fclose(file);
    }
}

static volatile sig_atomic_t signals, last_fd, last_code;

static void caught(int signo, siginfo_t *info, void *context)
{
    signals++;
    last_fd = info->si_fd;
    last_code = info->si_code;
}

static void empty(int signo) { signals++; }

static void ranges(void)
{
    int fd = open("file", O_CREAT | O_RDWR, 0600);
    struct flock l = lock(F_WRLCK, 10, 10);
    T(fcntl(fd, F_SETLK, &l));
    l = lock(F_RDLCK, 30, 0); T(fcntl(fd, F_SETLK, &l));
    fflush(stdout);
    pid_t parent = getpid(), child = fork();
    if (!child) {
        l = lock(F_WRLCK, 0, 15); T(fcntl(fd, F_SETLK, &l));
        l = lock(F_WRLCK, 0, 15); T(fcntl(fd, F_GETLK, &l)); show("get", &l, parent);
        l = lock(F_RDLCK, 40, 5); T(fcntl(fd, F_SETLK, &l)); T(fcntl(fd, F_GETLK, &l)); show("get", &l, parent);
        l = lock(F_WRLCK, 0, 10); T(fcntl(fd, F_SETLK, &l));
        l = lock(F_WRLCK, 100, 1); T(fcntl(fd, F_SETLK, &l));
        tell(a);
        l = lock(F_WRLCK, 12, 1); T(fcntl(fd, F_SETLKW, &l));  // waits for the parent
        tell(a);
        hear(b);
        exit(0);
    }
    hear(a);
    until_waiting(child);
    l = lock(F_WRLCK, 5, 1); T(fcntl(fd, F_SETLK, &l));
    l = lock(F_WRLCK, 5, 1); T(fcntl(fd, F_SETLKW, &l));  // the child waits for us: deadlock
    l = lock(F_UNLCK, 10, 10);
    fcntl(fd, F_SETLK, &l);
    hear(a);
    l = lock(F_RDLCK, 12, 2); T(fcntl(fd, F_GETLK, &l)); show("get", &l, child);
    // an interrupted wait, and one that goes on
    struct sigaction act = {.sa_handler = empty};
    sigaction(SIGALRM, &act, NULL);
    ualarm(50000, 50000);
    l = lock(F_WRLCK, 12, 2); T(fcntl(fd, F_SETLKW, &l)); T(signals > 0);
    ualarm(0, 0);
    tell(b);
    waitpid(child, NULL, 0);
    l = lock(F_WRLCK, 12, 2); T(fcntl(fd, F_SETLKW, &l));
    l = lock(9, 12, 2); T(fcntl(fd, F_SETLK, &l)); T(fcntl(fd, F_SETLK, BAD)); T(fcntl(99, F_SETLK, &l)); T(fcntl(fd, F_GETLK, HIGH));
    l = lock(F_WRLCK, -5, 2); T(fcntl(fd, F_SETLK, &l));
    l = lock(F_WRLCK, 5, INT64_MAX); T(fcntl(fd, F_SETLK, &l));
    l = lock(F_WRLCK, 20, -5); T(fcntl(fd, F_SETLK, &l));
    int reader = open("file", O_RDONLY);
    l = lock(F_WRLCK, 0, 1); T(fcntl(reader, F_SETLK, &l));
    close(reader); close(fd);
}

static void descriptions(void)
{
    int fd = open("file", O_RDWR), other = open("file", O_RDWR), status;
    struct flock l = lock(F_WRLCK, 0, 10);
    T(fcntl(fd, F_OFD_SETLK, &l));
    T(fcntl(other, F_OFD_SETLK, &l));
    T(fcntl(other, F_OFD_GETLK, &l)); show("ofd", &l, 0);
    l = lock(F_WRLCK, 0, 10); l.l_pid = 5; T(fcntl(other, F_OFD_SETLK, &l));
    l = lock(F_WRLCK, 5, 1); T(fcntl(other, F_SETLK, &l)); T(fcntl(other, F_GETLK, &l)); show("posix", &l, 0);
    fflush(stdout);
    if (!fork()) {
        l = lock(F_RDLCK, 0, 10); T(fcntl(fd, F_OFD_SETLK, &l));  // of the description: the child's too
        l = lock(F_RDLCK, 0, 10); T(fcntl(other, F_OFD_SETLKW, &l));
        l = lock(F_UNLCK, 0, 10); T(fcntl(fd, F_OFD_SETLK, &l));
        exit(0);
    }
    wait(&status);
    l = lock(F_UNLCK, 0, 0); T(fcntl(other, F_OFD_SETLK, &l));
    l = lock(F_WRLCK, 0, 10); T(fcntl(fd, F_OFD_SETLKW, &l)); T(fcntl(fd, F_OFD_SETLK, BAD));
    close(fd);
    l = lock(F_WRLCK, 0, 10); T(fcntl(other, F_OFD_SETLK, &l));
    close(other);
}

static void whole(void)
{
    int fd = open("file", O_RDWR), other = open("file", O_RDWR);
    T(flock(fd, LOCK_SH)); T(flock(other, LOCK_SH | LOCK_NB)); T(flock(other, LOCK_EX | LOCK_NB)); T(flock(fd, LOCK_UN));
    T(flock(other, LOCK_EX)); T(flock(fd, LOCK_SH | LOCK_NB)); T(flock(fd, 99)); T(flock(99, LOCK_SH));
    fflush(stdout);
    pid_t child = fork();
    if (!child) {
        close(other);
        tell(a);
        T(flock(fd, LOCK_EX));
        exit(0);
    }
    hear(a);
    until_waiting(child);
    puts("unlocking"); fflush(stdout);
    flock(other, LOCK_UN);
    wait(NULL);
    T(flock(other, LOCK_EX | LOCK_NB));
    close(fd); close(other);
}

static void leases(void)
{
    int fd = open("leased", O_CREAT | O_RDONLY, 0600);
    struct sigaction act = {.sa_sigaction = caught, .sa_flags = SA_SIGINFO | SA_RESTART};
    sigaction(SIGRTMIN + 3, &act, NULL);
    T(fcntl(fd, F_GETLEASE)); T(fcntl(fd, F_SETSIG, SIGRTMIN + 3)); T(fcntl(fd, F_GETSIG) == SIGRTMIN + 3); T(fcntl(fd, F_SETSIG, 99));
    T(fcntl(fd, F_SETLEASE, F_RDLCK)); T(fcntl(fd, F_GETLEASE)); T(fcntl(fd, F_SETLEASE, 7));
    signals = 0;
    fflush(stdout);
    if (!fork()) {
        T(open("leased", O_WRONLY | O_NONBLOCK));
        tell(a);
        Z(open("leased", O_WRONLY));  // waits until the lease is given back
        exit(0);
    }
    while (!signals) usleep(1000);
    hear(a);
    printf("broken %d fd %d\n", signals, last_fd == fd); fflush(stdout);
    T(fcntl(fd, F_GETLEASE));
    usleep(50000);
    puts("giving it back"); fflush(stdout);
    fcntl(fd, F_SETLEASE, F_UNLCK);
    wait(NULL);
    close(fd);
    int dir = open(".", O_RDONLY);
    T(fcntl(dir, F_SETSIG, SIGRTMIN + 3)); T(fcntl(dir, F_NOTIFY, DN_CREATE)); signals = 0; close(open("created", O_CREAT, 0600));
    while (!signals) usleep(1000);
    printf("notified %d fd %d\n", signals, last_fd == dir);
    close(dir);
}

static void owners(void)
{
    int ends[2], fd = open("file", O_RDWR);
    struct f_owner_ex owner = {F_OWNER_PID, getpid()};
    struct sigaction act = {.sa_sigaction = caught, .sa_flags = SA_SIGINFO};
    sigaction(SIGUSR1, &act, NULL);
    pipe(ends);
    T(fcntl(ends[0], F_SETOWN, getpid())); T(fcntl(ends[0], F_GETOWN) == getpid()); T(fcntl(ends[0], F_SETOWN, -getpgrp()));
    T(syscall(SYS_fcntl, ends[0], F_GETOWN) == -getpgrp() || errno);
    T(fcntl(ends[0], F_SETOWN_EX, &owner)); owner.pid = 1; T(fcntl(ends[0], F_GETOWN_EX, &owner)); T(owner.type == F_OWNER_PID && owner.pid == getpid());
    owner.type = 9; T(fcntl(ends[0], F_SETOWN_EX, &owner)); T(fcntl(ends[0], F_SETOWN_EX, BAD)); T(fcntl(ends[0], F_SETSIG, SIGUSR1));
    T(fcntl(ends[0], F_SETFL, O_ASYNC)); signals = 0; T(write(ends[1], "x", 1)); while (!signals) usleep(1000);
    printf("io %d fd %d code %d\n", signals, last_fd == ends[0], last_code == POLL_IN);
    T(fcntl(ends[0], F_SETFL, 0));
    uint32_t ids[2] = {9, 9}; T(fcntl(ends[0], 17, ids)); printf("%d %d\n", ids[0] == getuid(), ids[1] == getuid()); T(fcntl(ends[0], 17, BAD));
    T(fcntl(ends[0], F_SETPIPE_SZ, 10000)); T(fcntl(ends[0], F_GETPIPE_SZ)); T(fcntl(fd, F_GETPIPE_SZ));
    uint64_t hint = 3; T(fcntl(fd, F_SET_RW_HINT, &hint)); hint = 0; T(fcntl(fd, F_GET_RW_HINT, &hint)); T(hint);
    hint = 99; T(fcntl(fd, F_SET_RW_HINT, &hint)); T(fcntl(fd, F_SET_RW_HINT, BAD)); T(fcntl(fd, F_SET_FILE_RW_HINT, &hint)); T(fcntl(fd, F_GET_FILE_RW_HINT, &hint));
    T(fcntl(fd, 9999, 0)); T(fcntl(fd, 1027, dup(fd))); T(fcntl(fd, 1028, 0)); T(fcntl(99, 9999, 0)); T(fcntl(fd, 1029, 0)); T(fcntl(fd, 12, 0));
    int same = open("file", O_RDWR); T(fcntl(fd, 1027, same)); close(same);
    T(fcntl(open("file", O_PATH), F_SETLK, &owner)); T(fcntl(open("file", O_PATH), F_GETFD));
}

int main(void)
{
    if (pipe(a) || pipe(b)) return 1;
    ranges(); descriptions(); whole(); leases(); owners();
    return 0;
}
