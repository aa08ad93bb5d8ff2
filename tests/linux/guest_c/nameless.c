// A program that lies in memory: executed, asked for its name, executed once more.
#include "check.h"
#include <dirent.h>
int main(int c, char **v)
{
    char b[200] = {0};
    if (c > 1) {
        printf("%zd ", readlink("/proc/self/exe", b, 199));
        puts(b);
        printf("%d\n", open("/proc/self/exe", O_RDONLY) >= 0);
        T(fcntl(1000, F_GETFD));
        T(fcntl(1001, F_GETFD));
        T(fcntl(1002, F_GETFD));
        DIR *d = opendir("/proc/self/fd");
        for (struct dirent *e; e = readdir(d);) printf("%s ", e->d_name);
        puts("");
        execve("/proc/self/exe", (char *[]){"x", 0}, 0);
        return 0;
    }
    if (!strcmp(v[0], "x")) {
        puts("again");
        return 0;
    }
    int fd = memfd_create("memprog", MFD_CLOEXEC), in = open("/proc/self/exe", O_RDONLY);
    long n;
    static char buf[1 << 20];
    while ((n = read(in, buf, sizeof buf)) > 0) write(fd, buf, n);
    close(in);
    fexecve(fd, (char *[]){"m", "1", 0}, (char *[]){0});
    perror("fexecve");
}
