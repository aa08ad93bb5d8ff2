// For programs that try things in children: how one ended, and a block that runs in one.
#ifndef FORKS_H
#define FORKS_H
#include "check.h"

// Its exit status, or 1000 and the signal that ended it.
static int fin(pid_t p)
{
    int st;
    if (waitpid(p, &st, __WALL) != p) return -errno;
    return WIFEXITED(st) ? WEXITSTATUS(st) : 1000 + WTERMSIG(st);
}

#define RUN(what, ...)                                                                                                 \
    do {                                                                                                               \
        fflush(stdout);                                                                                                \
        pid_t p_ = fork();                                                                                             \
        if (!p_) {                                                                                                     \
            close(2);                                                                                                  \
            __VA_ARGS__;                                                                                               \
            fflush(stdout);                                                                                            \
            _exit(77);                                                                                                 \
        }                                                                                                              \
        printf("%s -> %d\n", what, fin(p_));                                                                           \
        fflush(stdout);                                                                                                \
    } while (0)
#endif
