// Processes as programs use them: fork, vfork, posix_spawn and its errors, pipes, exec, memory that is shared or not.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static int finish(pid_t pid) {
    int status;
    if (waitpid(pid, &status, 0) != pid) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

int main(int argc, char **argv) {
    if (argc > 1 && !strcmp(argv[1], "child")) {
        struct utsname name;
        uname(&name);
        printf("child %s %s %s\n", argv[0], name.machine, getenv("MARK") ? getenv("MARK") : "-");
        return 21;
    }
    setvbuf(stdout, NULL, _IONBF, 0);
    char self[4096];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    self[n] = 0;

    int *shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    int private = 1;
    pid_t pid = fork();
    if (!pid) {
        *shared = private = 5;
        _exit(7);
    }
    int code = finish(pid);
    printf("fork %d shared %d private %d\n", code, *shared, private);

    volatile int seen = 0;
    pid = vfork();
    if (!pid) {
        seen = 1;
        _exit(3);
    }
    code = finish(pid);
    printf("vfork %d seen %d\n", code, seen);

    char *command[] = {"zero", "child", NULL};
    char *environment[] = {"MARK=m", NULL};
    int error = posix_spawn(&pid, self, NULL, NULL, command, environment);
    printf("spawn %d\n", error);
    printf("spawned %d\n", finish(pid));
    error = posix_spawn(&pid, "/nonexistent/program", NULL, NULL, command, environ);
    printf("spawn of nothing: %s\n", strerror(error));
    error = posix_spawnp(&pid, "true", NULL, NULL, (char *[]){"true", NULL}, environ);
    printf("host program %d %d\n", error, finish(pid));

    int fds[2];
    if (pipe2(fds, O_CLOEXEC)) return 1;
    pid = fork();
    if (!pid) {
        dup2(fds[1], 1);
        execl(self, "piped", "child", NULL);
        _exit(99);
    }
    close(fds[1]);
    char buffer[100];
    size_t got = 0;
    while ((n = read(fds[0], buffer + got, sizeof buffer - got)) > 0) got += (size_t)n;
    printf("through a pipe: %.*s", (int)got, buffer);
    printf("exec %d\n", finish(pid));

    FILE *script = fopen("script", "w");
    fprintf(script, "#!%s child\n", self);
    fclose(script);
    chmod("script", 0755);
    pid = fork();
    if (!pid) {
        execl("./script", "ignored", NULL);
        _exit(98);
    }
    printf("script %d\n", finish(pid));

    int fd = open("/proc/self/maps", O_RDONLY);
    got = (size_t)read(fd, buffer, sizeof buffer);
    printf("maps %d\n", got > 20 && strtoul(buffer, NULL, 16) < 0x20000000);
    for (int k = 3; k < 1100; k++) close(k);
    pid = fork();
    if (!pid) _exit(system("exit 5") == 5 << 8 ? 0 : 1);
    printf("system %d\n", finish(pid));
    pid = fork();
    if (!pid) abort();
    printf("abort %d\n", finish(pid));
    return 0;
}
