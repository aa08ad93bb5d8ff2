// /proc as a program finds itself and its children in it; output as from a native build.
#include "check.h"
#include <sys/prctl.h>

static char text[1 << 20];
static int in_data = 7;

static char *load(const char *path)
{
    int fd = open(path, O_RDONLY);
    long n, total = 0;
    if (fd < 0) {
        printf("%s: %s\n", path, strerrorname_np(errno));
        return strcpy(text, "");
    }
    while ((n = read(fd, text + total, sizeof text - 1 - total)) > 0) total += n;
    close(fd);
    for (long k = 0; k < total; k++)
        if (!text[k]) text[k] = '|';
    text[total] = 0;
    return text;
}

static char *of(pid_t pid, const char *name)
{
    char path[100];
    sprintf(path, "/proc/%d/%s", pid, name);
    return load(path);
}

static const char *base(const char *path)
{
    return strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
}

// the line of `maps` that holds an address: its rights, and what is named
static void line(char *maps, const void *address, int named)
{
    unsigned long start, end, offset;
    char rights[5], name[500];
    for (char *at = strtok(maps, "\n"); at; at = strtok(NULL, "\n")) {
        name[0] = 0;
        if (sscanf(at, "%lx-%lx %4s %lx %*s %*s %499[^\n]", &start, &end, rights, &offset, name) < 4)
            continue;  // what smaps counts
        if ((uintptr_t)address >= start && (uintptr_t)address < end) {
            printf("%s %s\n", rights, named ? base(name) : "");
            return;
        }
    }
    puts("not mapped");
}

static char *key(char *status, const char *name)
{
    static char value[200];
    char *at = strstr(status, name);
    value[0] = 0;
    if (at) sscanf(at + strlen(name), "%199[^\n]", value);
    return value;
}

static char *field(char *stat, int number)
{
    static char value[200];
    char *at = strrchr(stat, ')') + 2;
    for (int k = 3; k < number; k++) at = strchr(at, ' ') + 1;
    sscanf(at, "%199s", value);
    return value;
}

static void link_of(const char *path, const char *self)
{
    char target[1000];
    long n = readlink(path, target, sizeof target - 1);
    if (n < 0) {
        printf("link: %s\n", strerrorname_np(errno));
        return;
    }
    target[n] = 0;
    printf("link %s\n", strcmp(base(target), self) ? target : "our program");
}

static void handler(int signo) {}

int main(int argc, char **argv)
{
    char path[200], self[500], *name = self;
    long n = readlink("/proc/self/exe", self, sizeof self - 1);
    self[n] = 0;
    name = strdup(base(self));
    if (argc > 1 && !strcmp(argv[1], "wait")) {
        if (write(3, "x", 1) != 1) return 1;
        pause();
        return 0;
    }
    link_of("/proc/self/exe", name);
    link_of("/proc/thread-self/exe", name);
    sprintf(path, "/proc/%d/exe", getpid());
    link_of(path, name);
    sprintf(path, "/proc/%d/task/%d/exe", getpid(), getpid());
    link_of(path, name);
    printf("%d\n", !strcmp(base(load("/proc/self/comm")), strcat(strncpy(path, name, 15), "\n")));
    printf("comm %s", load("/proc/self/comm"));
    T(prctl(PR_SET_NAME, "renamed"));
    printf("comm %s", load("/proc/self/comm"));
    printf("stat %.12s\n", strchr(load("/proc/self/stat"), ')') - 9);
    printf("status %s\n", key(load("/proc/self/status"), "Name:\t"));
    line(load("/proc/self/maps"), main, 0);
    line(load("/proc/self/maps"), &in_data, 0);
    line(load("/proc/self/maps"), &argc, 1);
    line(load("/proc/self/maps"), sbrk(0) - 1, 1);
    void *at = mmap(NULL, 8192, PROT_READ | PROT_EXEC, MAP_SHARED, open("/proc/self/exe", O_RDONLY), 4096);
    line(load("/proc/self/maps"), at, 0);
    line(load("/proc/self/smaps"), at, 0);
    munmap(at, 8192);
    line(load("/proc/self/maps"), at, 0);
    printf("%d\n", strstr(load("/proc/self/smaps"), "Rss:") != NULL);
    printf("%d\n", strstr(load("/proc/self/smaps_rollup"), "[rollup]") != NULL);
    printf("%d\n", !strncmp(load("/proc/self/cmdline"), argv[0], strlen(argv[0])));
    printf("%d\n", strstr(load("/proc/self/environ"), "PATH=") != NULL);
    unsigned long *auxv = (void *)text;
    int fd = open("/proc/self/auxv", O_RDONLY);
    T(read(fd, text, sizeof text) % 16);
    printf("%d\n", auxv[0] != 0);
    close(fd);
    printf("threads %s %s\n", field(load("/proc/self/stat"), 20), key(load("/proc/self/status"), "Threads:\t"));
    printf("sizes agree %d\n", atol(load("/proc/self/statm")) == atol(field(load("/proc/self/stat"), 23)) / 4096);
    signal(SIGUSR1, handler);
    signal(SIGUSR2, SIG_IGN);
    printf("signals %s", key(load("/proc/self/status"), "SigCgt:\t"));
    printf(" %s\n", key(load("/proc/self/status"), "SigIgn:\t"));
    // by descriptors and from folders
    int dir = open("/proc/self", O_RDONLY | O_DIRECTORY), task = open("/proc/self/task", O_RDONLY), maps;
    T(openat(dir, "maps", O_WRONLY) >= 0 || errno);
    maps = openat(dir, "maps", O_RDONLY);
    T(maps >= 0);
    n = read(maps, text, 60);
    printf("%d\n", strstr(text, "-") != NULL && strtoul(text, NULL, 16) < 0x7f0000000000);
    sprintf(path, "/proc/self/fd/%d", maps);
    char shown[100];
    n = readlink(path, shown, 99);
    shown[n > 0 ? n : 0] = 0;
    sprintf(path, "/proc/%d/maps", getpid());
    printf("%d\n", !strcmp(shown, path));
    n = readlinkat(dir, "exe", text, 1000);
    text[n] = 0;
    printf("%d\n", !strcmp(base(text), name));
    sprintf(path, "%d/status", getpid());
    fd = openat(task, path, O_RDONLY);
    n = read(fd, text, 12);
    text[n] = 0;
    printf("%s", text);
    puts("");
    T(openat(dir, "none", O_RDONLY));
    T(openat(dir, "maps", O_RDONLY | O_DIRECTORY));
    T(open("/proc/self/maps/x", O_RDONLY));
    T(open("/proc/999999999/maps", O_RDONLY));
    T(open("/proc/self/task/1/maps", O_RDONLY));
    T(chdir("/proc/self"));
    printf("%d\n", strtoul(load("maps"), NULL, 16) < 0x7f0000000000);
    T(chdir("/"));
    T(access("/proc/self/exe", X_OK));
    struct stat st;
    T(stat("/proc/self/exe", &st));
    printf("%ld\n", (long)S_ISREG(st.st_mode));
    T(lstat("/proc/self/exe", &st));
    printf("%ld\n", (long)S_ISLNK(st.st_mode));
    // children: one that is a copy, one that executed
    int ends[2], ready[2];
    pipe(ends);
    pipe(ready);
    fflush(stdout);
    pid_t copy = fork();
    if (!copy) {
        at = mmap((void *)0x41000000, 8192, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
                  -1, 0);
        prctl(PR_SET_NAME, "a copy");
        write(ready[1], "x", 1);
        pause();
    }
    read(ready[0], text, 1);
    pid_t other = fork();
    if (!other) {
        dup2(ready[1], 3);
        char *args[] = {"another name", "wait", "with an argument", NULL}, *vars[] = {"ONLY=this", NULL};
        execve("/proc/self/exe", args, vars);
        _exit(9);
    }
    read(ready[0], text, 1);
    sprintf(path, "/proc/%d/exe", copy);
    link_of(path, name);
    sprintf(path, "/proc/%d/exe", other);
    link_of(path, name);
    printf("%d\n", !strncmp(of(copy, "cmdline"), argv[0], strlen(argv[0])));
    printf("%s\n", of(copy, "comm"));
    printf("%s\n", of(other, "cmdline"));
    printf("%s\n", of(other, "environ"));
    printf("%d\n", atoi(of(other, "stat")) == other);
    printf("parent %d %d\n", atoi(field(of(other, "stat"), 4)) == getpid(),
           atoi(key(of(other, "status"), "PPid:\t")) == getpid());
    line(of(copy, "maps"), (void *)0x41000000, 0);
    line(of(copy, "maps"), main, 0);
    line(of(copy, "maps"), &in_data, 0);
    line(of(copy, "maps"), &argc, 1);
    line(of(other, "maps"), (void *)0x41000000, 0);
    printf("%d\n", strstr(of(other, "maps"), name) != NULL);
    printf("%d\n", strstr(of(other, "maps"), "python") != NULL);
    sprintf(path, "/proc/%d/exe", other);
    T(stat(path, &st));
    T(open(path, O_RDONLY) >= 0);
    sprintf(path, "%d/exe", other);
    n = readlinkat(open("/proc", O_PATH), path, text, 1000);
    text[n > 0 ? n : 0] = 0;
    printf("%d\n", !strcmp(base(text), name));
    kill(copy, SIGKILL);
    kill(other, SIGKILL);
    wait(NULL);
    wait(NULL);
    T(open(path, O_RDONLY));
    printf("pid 1 %d\n", strstr(of(1, "status"), "Name:") != NULL);
    // a title in the place of the arguments
    memset(argv[0], 't', strlen(argv[0]));
    printf("%d\n", load("/proc/self/cmdline")[0] == 't');
    return 0;
}
