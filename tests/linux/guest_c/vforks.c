// vfork: the parent goes on when the child executes or ends, however it does, and neither needs a free descriptor.
#include "check.h"
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>

extern char **environ;

static int finish(pid_t pid)
{
    int status;
    if (pid <= 0) return -2;  // and no call with it: kill(-1) is everybody
    if (waitpid(pid, &status, 0) != pid) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static long elapsed(struct timespec from)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (now.tv_sec - from.tv_sec) * 1000 + (now.tv_nsec - from.tv_nsec) / 1000000;
}

static void all(char *self)
{
    volatile int seen = 0;
    struct timespec begin;
    pid_t pid = vfork();
    if (!pid) {
        seen = 1;
        _exit(3);
    }
    printf("vfork %d\n", pid > 0 ? 1 : -errno);
    printf("ended %d seen %d\n", finish(pid), seen);

    clock_gettime(CLOCK_MONOTONIC, &begin);
    pid = vfork();
    if (!pid) {
        usleep(200000);
        raise(SIGKILL);
    }
    printf("waited for one that is killed %d\n", elapsed(begin) >= 200);
    printf("killed %d\n", finish(pid));

    clock_gettime(CLOCK_MONOTONIC, &begin);
    pid = vfork();
    if (!pid) {
        usleep(200000);
        execl("/bin/sleep", "sleep", "7", NULL);
        _exit(99);
    }
    long took = elapsed(begin);
    printf("waited for exec %d and not longer %d\n", took >= 200, took < 5000);
    if (pid > 0) kill(pid, SIGTERM);
    printf("executed %d\n", finish(pid));

    pid = vfork();
    if (!pid) {
        execl("/nonexistent/program", "program", NULL);
        seen = errno;
        pid_t inner = vfork();
        if (!inner) _exit(5);
        _exit(finish(inner) + 10);
    }
    printf("nested %d", finish(pid));
    printf(" errno %s\n", strerrorname_np(seen));

    int error = posix_spawn(&pid, self, NULL, NULL, (char *[]){self, "child", NULL}, environ);
    printf("spawned %d %d\n", error, error ? 0 : finish(pid));
    error = posix_spawn(&pid, "/nonexistent/program", NULL, NULL, (char *[]){self, NULL}, environ);
    printf("spawn of nothing: %s\n", strerrorname_np(error));
}

int main(int argc, char **argv)
{
    if (argc > 1) return 21;
    setvbuf(stdout, NULL, _IONBF, 0);
    char self[4096] = "";
    readlink("/proc/self/exe", self, sizeof self - 1);
    all(self);
    signal(SIGCHLD, SIG_IGN);  // no child leaves a status behind
    pid_t pid = vfork();
    if (!pid) _exit(1);
    printf("nothing to wait for %d\n", pid > 0 && wait(NULL) == -1);
    signal(SIGCHLD, SIG_DFL);
    struct rlimit few = {64, 64};
    setrlimit(RLIMIT_NOFILE, &few);
    int last = 0;
    for (int fd; (fd = fcntl(0, F_DUPFD_CLOEXEC, 0)) >= 0;) last = fd;
    printf("descriptors up to %d: %s\n", last, strerrorname_np(errno));
    all(self);
    return 0;
}
