// What the programs that are compared with a native build share: a call, its result, and the errno by name.
#ifndef CHECK_H
#define CHECK_H
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define T(e) said(#e, (errno = 0, (long)(e)))  // the result as it is: for what is the same everywhere
#define Z(e) said_sign(#e, (errno = 0, (long)(e)))  // only whether it failed: for descriptors and addresses

static long said(const char *what, long result)
{
    if (result == -1 && errno) printf("%s: %s\n", what, strerrorname_np(errno));
    else printf("%s: %ld\n", what, result);
    fflush(stdout);
    return result;
}

__attribute__((unused)) static long said_sign(const char *what, long result)
{
    if (result == -1 && errno) printf("%s: %s\n", what, strerrorname_np(errno));
    else printf("%s: ok\n", what);
    fflush(stdout);
    return result;
}

__attribute__((unused)) static void put(const char *name, const char *content)
{
    int fd = open(name, O_CREAT | O_WRONLY | O_TRUNC, 0644);
    if (fd < 0 || write(fd, content, strlen(content)) != (ssize_t)strlen(content)) { perror(name); exit(3); }
    close(fd);
}
#define BAD ((void *)8)
#define HIGH ((void *)0x7ffffffff000)  // not mapped here or there
#endif
