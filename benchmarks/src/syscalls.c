/* System calls: getppid, the clock (by system call, never by a vDSO), reads and writes of a byte, seeks and stats. */
#define _GNU_SOURCE
#define NAME "syscalls"
#define EXPECT 0xfeadb4734bde53ecull
#include "bench.h"
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static uint64_t work(uint32_t seed)
{
    uint64_t sum = seed;
    int zero = open("/dev/zero", O_RDONLY), null = open("/dev/null", O_WRONLY);
    if (zero < 0 || null < 0) return 0;
    long parent = syscall(SYS_getppid);
    for (int i = 0; i < 5000; i++) {
        struct timespec t;
        struct stat facts;
        char byte = 1, many[512];
        sum += syscall(SYS_getppid) == parent;
        sum += syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &t) == 0 && t.tv_nsec < 1000000000;
        sum += read(zero, &byte, 1) == 1 && byte == 0;
        sum += write(null, &byte, 1) == 1;
        if (i % 4 == 0) {
            sum += read(zero, many, sizeof many) == sizeof many && many[511] == 0;
            sum += lseek(zero, 0, SEEK_SET) == 0;
            sum += fstat(zero, &facts) == 0 && S_ISCHR(facts.st_mode);
        }
        if (i % 16 == 0) sum += access("/", F_OK) == 0;
    }
    close(zero);
    close(null);
    return mix(sum, 1);
}
