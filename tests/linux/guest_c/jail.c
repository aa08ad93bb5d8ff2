/* A program in a jail: where it starts, what it sees, what its children are. Prints one line a finding. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *outside;

static const char *try_open(const char *name)
{
    int fd = open(name, O_RDONLY);
    if (fd < 0)
        return strerror(errno);
    close(fd);
    return "OPENED";
}

static void look(const char *who)
{
    char cwd[4096], exe[4096], path[4200];
    ssize_t n = readlink("/proc/self/exe", exe, sizeof exe - 1);
    exe[n < 0 ? 0 : n] = 0;
    printf("%s: cwd %s exe %s outside %s", who, getcwd(cwd, sizeof cwd), exe, try_open(outside));
    snprintf(path, sizeof path, "../../../../../../../..%s", outside);
    printf(" dots %s", try_open(path));
    snprintf(path, sizeof path, "/proc/self/root%s", outside);
    printf(" root %s", try_open(path));
    printf(" link %s", try_open("/lure"));
    printf(" own %s null %s\n", try_open("/etc/own"), try_open("/dev/null"));
    fflush(stdout);
}

static void spawn(const char *path, char *const argv[], char *const envp[])
{
    pid_t pid = fork();
    if (pid == 0) {
        execve(path, argv, envp);
        printf("execve %s: %s\n", path, strerror(errno));
        fflush(stdout);
        _exit(9);
    }
    int status;
    waitpid(pid, &status, 0);
    printf("ended %d\n", status);
    fflush(stdout);
}

int main(int argc, char **argv)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    outside = argv[1];
    if (argc > 2) {
        printf("child %s %s environment %s\n", argv[0], argv[2], getenv("LD_PRELOAD") ? getenv("LD_PRELOAD") : "-");
        look("child");
        return 5;
    }
    look("start");
    char *const child[] = {"named", argv[1], "again", NULL};
    char *const env[] = {"LD_PRELOAD=/evil.so", "PYTHONHOME=/evil", "TRANSLATOR_JAIL=0", NULL};
    spawn("/bin/jail", child, env);
    spawn("/bin/link", child, env);
    spawn("/bin/script", child, env);
    spawn("/bin/native", child, env);
    spawn("/lure", child, env);
    mkdir("/sub", 0700);
    printf("chdir %d\n", chdir("/sub"));
    spawn("../bin/jail", child, env);
    int fd = open("/bin/jail", O_PATH);
    char *const plain[] = {"by descriptor", argv[1], "x", NULL};
    pid_t pid = fork();
    if (pid == 0) {
        fexecve(fd, plain, env);
        _exit(8);
    }
    int status;
    waitpid(pid, &status, 0);
    printf("ended %d\n", status);
    printf("chroot %d %s\n", chroot("/sub"), strerror(errno));
    return 0;
}
