// The memory calls: what is mapped where, what faults and how; output as from a native build.
#include "check.h"
#include <sys/resource.h>

#define PAGE 4096
#define RW (PROT_READ | PROT_WRITE)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

static sigjmp_buf back;
static volatile int fault_signal, fault_code;
static char *volatile fault_address;

static void faulted(int signo, siginfo_t *info, void *context)
{
    fault_signal = signo;
    fault_code = info->si_code;
    fault_address = info->si_addr;
    siglongjmp(back, 1);
}

static int load(volatile char *at)
{
    return sigsetjmp(back, 1) ? -fault_signal * 10 - fault_code : *at;
}
static int store(volatile char *at)
{
    return sigsetjmp(back, 1) ? -fault_signal * 10 - fault_code : (*at = 'w');
}

#define MAP(...) (mmap(__VA_ARGS__) == MAP_FAILED ? -1 : 0)

static void lengths(void)
{
    T(MAP(NULL, 0, RW, ANON, -1, 0));
    T(MAP(NULL, -1, RW, ANON, -1, 0));
    T(MAP(NULL, -4096, RW, ANON, -1, 0));
    T(MAP(NULL, 1ul << 47, RW, ANON, -1, 0));
    T(MAP(NULL, 1ul << 63, RW, ANON, -1, 0));
    T(MAP(NULL, PAGE, RW, 0, -1, 0));
    T(MAP(NULL, PAGE, RW, MAP_ANONYMOUS, -1, 0));
    T(MAP(NULL, PAGE, RW, MAP_SHARED | ANON, -1, 0));
    T(MAP(NULL, PAGE, RW, ANON, -1, 1));
    T(MAP(NULL, PAGE, RW, MAP_PRIVATE, -1, 0));
    T(MAP(NULL, PAGE, RW, MAP_PRIVATE, 99, 0));
    T(MAP((void *)5, PAGE, RW, ANON | MAP_FIXED, -1, 0));
    T(MAP((void *)0x1000, PAGE, RW, ANON | MAP_FIXED_NOREPLACE, -1, 0) >= -1);
    T(MAP((void *)-4096, PAGE, RW, ANON | MAP_FIXED, -1, 0));
    T(MAP((void *)-4096, PAGE, RW, ANON, -1, 0));
    T(MAP((void *)(1ul << 62), PAGE, RW, ANON, -1, 0));
    T(MAP((void *)7, PAGE, RW, ANON, -1, 0));
    T(MAP(NULL, PAGE, RW, ANON | 0x10000000, -1, 0));
    T(MAP(NULL, PAGE, RW, MAP_SHARED_VALIDATE | MAP_ANONYMOUS, -1, 0));
    T(MAP(NULL, PAGE, RW | 0x100, ANON, -1, 0));
    T(MAP(NULL, PAGE, PROT_NONE, ANON | MAP_NORESERVE, -1, 0));
    T(MAP(NULL, 1ul << 32, RW, ANON | MAP_NORESERVE, -1, 0));
    T(munmap(NULL, 0));
    T(munmap((void *)0x100000, 0));
    T(munmap((void *)5, PAGE));
    T(munmap((void *)0x7f0000000000, -1));
    T(munmap((void *)-4096, PAGE));
    T(munmap((void *)0x40000, PAGE));
    T(mprotect((void *)5, PAGE, RW));
    T(mprotect((void *)0x40000, PAGE, RW));
    T(mprotect((void *)0x40000, 0, RW));
    T(mprotect((void *)0x40000, -1, RW));
    T(mprotect((void *)0x40000, -4096, RW));
    T(mprotect((void *)0x40000, 0, 0x40000000));
    T(madvise((void *)5, PAGE, MADV_DONTNEED));
    T(madvise((void *)0x40000, 0, MADV_DONTNEED));
    T(madvise((void *)0x40000, PAGE, MADV_DONTNEED));
    T(madvise((void *)0x40000, PAGE, 99));
    T(madvise((void *)0x40000, -1, MADV_DONTNEED));
    T(madvise((void *)0x40000, -4096, MADV_DONTNEED));
    T(msync((void *)0x40000, PAGE, MS_SYNC));
    T(msync((void *)5, PAGE, MS_SYNC));
    T(msync((void *)0x40000, 0, MS_SYNC));
    T(msync((void *)0x40000, -1, MS_SYNC));
    T(msync((void *)0x40000, 0, MS_SYNC | MS_ASYNC));
    T(msync((void *)0x40000, 0, 8));
    T(mlock((void *)0x40000, PAGE));
    T(mlock((void *)0x40000, 0));
    T(mlock((void *)0x40000, -1));
    T(munlock((void *)0x40000, PAGE));
    T(syscall(SYS_mlock2, 0x40000L, 0L, 9));
    unsigned char vec[8];
    T(mincore((void *)5, PAGE, vec));
    T(mincore((void *)0x40000, PAGE, vec));
    T(mincore((void *)0x40000, 0, vec));
    T(mincore((void *)0x40000, -1, vec));
    T(syscall(SYS_mremap, 0x40000L, PAGE, PAGE, 0, 0));
    T(syscall(SYS_mremap, 5L, PAGE, PAGE, 0, 0));
    T(syscall(SYS_mremap, 0x40000L, PAGE, 0, 0, 0));
    T(syscall(SYS_mremap, 0x40000L, PAGE, PAGE, 0x10, 0));
    T(syscall(SYS_mremap, 0x40000L, PAGE, PAGE, MREMAP_FIXED, 0));
}

static void places(void)
{
    char *at = mmap(NULL, 16 * PAGE, RW, ANON, -1, 0);
    T(munmap(at + 4 * PAGE, 4 * PAGE));
    T(load(at + 4 * PAGE));
    T((fault_address - at) / PAGE);
    T(store(at + 8 * PAGE - 1));
    T(fault_address == at + 8 * PAGE - 1);
    T(mmap(at + 4 * PAGE, PAGE, RW, ANON, -1, 0) == at + 4 * PAGE);  // a hint that is free
    T(mmap(at + 4 * PAGE, 4 * PAGE, RW, ANON, -1, 0) == at + 4 * PAGE);  // one that is not; too long for the hole
    T(mmap(at + 5 * PAGE + 17, PAGE, RW, ANON, -1, 0) == at + 5 * PAGE);
    T(mmap(at + 6 * PAGE + 17, PAGE, RW, ANON, -1, 0) == at + 6 * PAGE);
    T(MAP(at + 3 * PAGE, 4 * PAGE, RW, ANON | MAP_FIXED_NOREPLACE, -1, 0));
    T(mmap(at + 7 * PAGE, PAGE, RW, ANON | MAP_FIXED_NOREPLACE, -1, 0) == at + 7 * PAGE);
    strcpy(at, "first");
    strcpy(at + 15 * PAGE, "last");
    T(mmap(at, 16 * PAGE, PROT_READ, ANON | MAP_FIXED, -1, 0) == at);
    T(load(at));
    T(load(at + 15 * PAGE));
    T(store(at));
    T(mprotect(at + 2 * PAGE, 2 * PAGE, PROT_NONE));
    T(load(at + 2 * PAGE));
    T(load(at + 4 * PAGE));
    T(mprotect(at + 2 * PAGE, PAGE, RW));
    T(store(at + 2 * PAGE));
    T(munmap(at + 14 * PAGE, PAGE));
    T(mprotect(at + 13 * PAGE, 3 * PAGE, RW));
    T(store(at + 13 * PAGE));
    T(store(at + 15 * PAGE));
    T(madvise(at + 13 * PAGE, 3 * PAGE, MADV_DONTNEED));
    T(load(at + 13 * PAGE));
    T(mlock(at + 12 * PAGE, 4 * PAGE));
    T(munlock(at + 12 * PAGE, 4 * PAGE));
    T(msync(at + 12 * PAGE, 4 * PAGE, MS_ASYNC));
    unsigned char vec[16];
    T(mincore(at, 16 * PAGE, vec));
    memset(at + 2 * PAGE, 1, 1);
    T(mincore(at + 2 * PAGE, PAGE, vec));
    T(vec[0] & 1);
    T(mincore(at + 2 * PAGE, PAGE, BAD));
    T(munmap(at, 16 * PAGE));
    T(munmap(at, 16 * PAGE));
    T(mprotect(at, PAGE, RW));
    at = mmap(NULL, 4 * PAGE, PROT_READ, ANON, -1, 0);
    for (int k = 0; k < 2000; k++) {
        mprotect(at + PAGE, PAGE, k & 1 ? PROT_READ : RW);
        if (store(at + PAGE) != (k & 1 ? -SIGSEGV * 10 - SEGV_ACCERR : 'w')) {
            puts("wrong protection");
            break;
        }
    }
    T(mprotect(at, PAGE, PROT_WRITE));
    T(store(at));
    // much memory that is never touched, and pieces in it
    char *big = mmap(NULL, 1ul << 34, PROT_NONE, ANON | MAP_NORESERVE, -1, 0);
    T(big != MAP_FAILED);
    T(mprotect(big + (1ul << 33), PAGE, RW));
    T(store(big + (1ul << 33)));
    T(load(big + (1ul << 33) + PAGE));
    T(munmap(big, 1ul << 34));
    T(load(big + (1ul << 33)));
    for (int k = 0; k < 20000; k++) {
        char *one = mmap(NULL, PAGE * (1 + k % 3), RW, ANON, -1, 0);
        one[0] = one[PAGE * (1 + k % 3) - 1] = k;
        if (k % 2) munmap(one, PAGE * (1 + k % 3));
    }
}

static void files(void)
{
    int fd = open("mapped", O_CREAT | O_RDWR | O_TRUNC, 0600), reader = open("mapped", O_RDONLY),
        writer = open("mapped", O_WRONLY);
    char page[PAGE];
    for (int k = 0; k < 3; k++) {
        memset(page, 'a' + k, PAGE);
        if (write(fd, page, k == 2 ? 100 : PAGE) < 0) return;
    }
    char *shared = mmap(NULL, 4 * PAGE, RW, MAP_SHARED, fd, 0), *private = mmap(NULL, 4 * PAGE, RW, MAP_PRIVATE, fd, 0);
    T(load(shared));
    T(load(shared + PAGE));
    T(load(shared + 2 * PAGE + 99));
    T(load(shared + 2 * PAGE + 100));
    T(load(shared + 3 * PAGE));
    T(fault_address == shared + 3 * PAGE);
    T(store(private + 3 * PAGE));
    T(fault_address == private + 3 * PAGE);
    T(read(reader, shared + 3 * PAGE, 10));
    T(write(fd, shared + 3 * PAGE, 10));
    T(lseek(reader, 0, SEEK_SET));
    struct timespec *late = (void *)(shared + 3 * PAGE);
    T(syscall(SYS_clock_gettime, 0, late));
    T(syscall(SYS_nanosleep, late, NULL));
    T(open(shared + 3 * PAGE, 0));
    T(stat(".", (void *)late));
    T(store(private));
    T(load(shared));
    T(store(shared + PAGE));
    T(load(private + PAGE));
    T(pread(fd, page, 1, PAGE));
    T(page[0]);
    T(pread(fd, page, 1, 0));
    T(page[0]);
    page[0] = 'z';
    T(pwrite(fd, page, 1, PAGE + 5));
    T(load(shared + PAGE + 5));
    T(load(private + PAGE + 5));
    T(msync(shared, 4 * PAGE, MS_SYNC));
    T(msync(shared, 4 * PAGE, MS_SYNC | MS_INVALIDATE));
    T(ftruncate(fd, PAGE));
    T(load(shared + PAGE));
    T(store(shared + PAGE));
    T(load(private));
    T(load(private + PAGE));
    T(ftruncate(fd, 4 * PAGE));
    T(load(shared + PAGE));
    T(store(shared + 3 * PAGE));
    T(load(private + 3 * PAGE));
    T(MAP(NULL, PAGE, RW, MAP_SHARED, reader, 0));
    T(MAP(NULL, PAGE, PROT_READ, MAP_SHARED, writer, 0));
    T(MAP(NULL, PAGE, PROT_READ, MAP_PRIVATE, writer, 0));
    T(MAP(NULL, PAGE, RW, MAP_PRIVATE, reader, 0));
    T(MAP(NULL, PAGE, RW, MAP_PRIVATE, reader, 17));
    T(MAP(NULL, PAGE, RW, MAP_PRIVATE, reader, -4096l));
    T(MAP(NULL, PAGE, PROT_READ, MAP_PRIVATE, reader, 1 << 20));
    T(MAP(NULL, PAGE, PROT_READ, MAP_PRIVATE, open(".", O_RDONLY), 0));
    int ends[2];
    pipe(ends);
    T(MAP(NULL, PAGE, PROT_READ, MAP_PRIVATE, ends[0], 0));
    T(MAP(NULL, PAGE, PROT_READ, MAP_PRIVATE, open("mapped", O_PATH), 0));
    char *only = mmap(NULL, PAGE, PROT_READ, MAP_SHARED, reader, 0);
    T(mprotect(only, PAGE, RW));
    T(load(only));
    char *null = mmap(NULL, 2 * PAGE, RW, MAP_PRIVATE, open("/dev/zero", O_RDWR), 0);
    T(load(null + PAGE));
    T(store(null + PAGE));
    T(MAP(NULL, PAGE, RW, MAP_SHARED_VALIDATE, fd, 0));
    T(MAP(NULL, PAGE, RW, MAP_SHARED_VALIDATE | 0x10000000, fd, 0));
    T(MAP(NULL, PAGE, RW, MAP_SHARED_VALIDATE | 0x80000, fd, 0));
    // a child sees what is shared, and its own of what is not
    char *both = mmap(NULL, PAGE, RW, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    fflush(stdout);
    if (!fork()) {
        both[0] = 'c';
        private[0] = 'c';
        shared[1] = 'c';
        _exit(0);
    }
    wait(NULL);
    T(both[0]);
    T(private[0]);
    T(shared[1]);
    // growing and shrinking of mapped files
    char *grown = mremap(shared, 4 * PAGE, 8 * PAGE, MREMAP_MAYMOVE);
    T(grown != MAP_FAILED);
    T(load(grown + PAGE));
    T(load(grown + 5 * PAGE));
    T(ftruncate(fd, 8 * PAGE));
    T(load(grown + 5 * PAGE));
    T(store(grown + 5 * PAGE));
    T(pread(fd, page, 1, 5 * PAGE));
    T(page[0]);
    if (grown != shared) T(load(shared));
    shared = mremap(grown, 8 * PAGE, 2 * PAGE, 0);
    T(shared == grown);
    T(load(grown + 2 * PAGE));
    // parts of mappings, offsets kept
    char *parts = mmap(NULL, 8 * PAGE, RW, MAP_SHARED, fd, 0);
    for (int k = 0; k < 8; k++) parts[k * PAGE] = '0' + k;
    char *target = mmap(NULL, 4 * PAGE, PROT_NONE, ANON, -1, 0);
    T(mremap(parts + 2 * PAGE, PAGE, PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, target + PAGE) == target + PAGE);
    T(load(target + PAGE));
    T(load(parts + 2 * PAGE));
    T(load(parts + 3 * PAGE));
    T(mremap(parts, 0, PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, target) == target);
    T(load(target));
    T(store(target));
    T(load(parts));
    T(mremap(private, 0, PAGE, MREMAP_MAYMOVE) == MAP_FAILED);
    T(syscall(SYS_remap_file_pages, parts + 4 * PAGE, PAGE, 0, 6, 0));
    T(load(parts + 4 * PAGE));
    T(load(parts + 6 * PAGE));
    T(syscall(SYS_remap_file_pages, parts, PAGE, 1, 0, 0));
    T(syscall(SYS_remap_file_pages, private, PAGE, 0, 0, 0));
    T(syscall(SYS_remap_file_pages, 0x40000L, PAGE, 0, 0, 0));
    T(madvise(parts, PAGE, MADV_REMOVE));
    T(load(parts));
    T(madvise(private, PAGE, MADV_DONTNEED));
    T(load(private));
    T(madvise(private, PAGE, MADV_REMOVE));
    T(madvise(parts, PAGE, MADV_WILLNEED));
    T(madvise(parts, PAGE, MADV_FREE));
    T(madvise(private, PAGE, MADV_POPULATE_WRITE));
    close(fd);
    T(load(parts + PAGE));
    T(MAP(NULL, PAGE, RW, MAP_PRIVATE, fd, 0));
}

static void moving(void)
{
    char *area = mmap(NULL, 64 * PAGE, PROT_NONE, ANON, -1, 0), *at;
    T(mmap(area, 4 * PAGE, RW, ANON | MAP_FIXED, -1, 0) == area);
    for (int k = 0; k < 4; k++) area[k * PAGE] = '0' + k;
    T(mremap(area, 4 * PAGE, 8 * PAGE, 0) == MAP_FAILED);
    T(munmap(area + 4 * PAGE, 8 * PAGE));
    T(mremap(area, 4 * PAGE, 8 * PAGE, 0) == area);
    T(load(area + 7 * PAGE));
    T(load(area + 3 * PAGE));
    T(mremap(area, 8 * PAGE, 3 * PAGE, 0) == area);
    T(load(area + 3 * PAGE));
    T(load(area + 2 * PAGE));
    T(mremap(area, 3 * PAGE, 6 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, area + 20 * PAGE) == area + 20 * PAGE);
    T(load(area));
    T(load(area + 22 * PAGE));
    T(load(area + 25 * PAGE));
    T(load(area + 26 * PAGE));
    T(mremap(area + 20 * PAGE, 6 * PAGE, 6 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, area + 22 * PAGE) == MAP_FAILED);
    T(mremap(area + 20 * PAGE, 6 * PAGE, 2 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, area + 40 * PAGE) ==
      area + 40 * PAGE);
    T(load(area + 41 * PAGE));
    T(load(area + 42 * PAGE));
    T(load(area + 20 * PAGE));
    T(load(area + 25 * PAGE));
    T(mremap(area + 40 * PAGE, 2 * PAGE, 2 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, area + 41 * PAGE) == MAP_FAILED);
    T(mremap(area + 40 * PAGE, 2 * PAGE, 2 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, area + 5) == MAP_FAILED);
    at = mremap(area + 40 * PAGE, 2 * PAGE, 2 * PAGE, MREMAP_MAYMOVE | MREMAP_DONTUNMAP, 0);
    T(at != MAP_FAILED);
    T(load(at));
    T(load(at + PAGE));
    T(load(area + 40 * PAGE));
    T(store(area + 40 * PAGE));
    T(mremap(area + 40 * PAGE, 2 * PAGE, 3 * PAGE, MREMAP_MAYMOVE | MREMAP_DONTUNMAP, 0) == MAP_FAILED);
    T(mremap(area + 40 * PAGE, -4096ul, 3 * PAGE, MREMAP_MAYMOVE) == MAP_FAILED);
    T(mremap(at, 2 * PAGE, 1ul << 47, MREMAP_MAYMOVE) == MAP_FAILED);
    T(mremap(at, 2 * PAGE, 2 * PAGE, 0) == at);
    T(mremap(at, 20, 30, 0) == at);
    T(mremap(at, 3 * PAGE, 4 * PAGE, MREMAP_MAYMOVE) == MAP_FAILED);
    at = mremap(at, 2 * PAGE, 600 * PAGE, MREMAP_MAYMOVE);
    T(at != MAP_FAILED);
    T(load(at));
    T(store(at + 599 * PAGE));
    // growing with different protections
    T(mprotect(at + PAGE, PAGE, PROT_READ));
    T(mremap(at, 2 * PAGE, 3 * PAGE, MREMAP_MAYMOVE) == MAP_FAILED);
    T(mremap(at, PAGE, 3 * PAGE, MREMAP_MAYMOVE) != at);
    T(load(at));
    char *big = mmap(NULL, 1000 * PAGE, RW, ANON, -1, 0);
    for (int k = 0; k < 1000; k++) big[k * PAGE] = k;
    big = mremap(big, 1000 * PAGE, 5000 * PAGE, MREMAP_MAYMOVE);
    int sum = 0;
    for (int k = 0; k < 1000; k++) sum += big[k * PAGE] == (char)k;
    T(sum);
    T(store(big + 4999 * PAGE));
    T(madvise(big, 1000 * PAGE, MADV_DONTNEED));
    T(load(big + 5 * PAGE));
    T(madvise(big, PAGE, MADV_DONTFORK));
    T(madvise(big + PAGE, PAGE, MADV_WIPEONFORK));
    big[0] = big[PAGE] = big[2 * PAGE] = 'k';
    fflush(stdout);
    if (!fork()) {
        T(load(big));
        T(load(big + PAGE));
        T(load(big + 2 * PAGE));
        T(mincore(big, PAGE, (void *)(big + 2 * PAGE)));
        T(mmap(big, PAGE, RW, ANON | MAP_FIXED, -1, 0) == big);
        T(load(big));
        exit(0);
    }
    wait(NULL);
    T(madvise(big, PAGE, MADV_DOFORK));
    T(madvise(big + PAGE, PAGE, MADV_KEEPONFORK));
    fflush(stdout);
    if (!fork()) {
        T(load(big));
        T(load(big + PAGE));
        exit(0);
    }
    wait(NULL);
    T(madvise(big, PAGE, MADV_HUGEPAGE) == 0 || errno == EINVAL);
    T(madvise(big, PAGE, MADV_COLD));
    T(madvise(big, PAGE, MADV_PAGEOUT));
    T(madvise(big, PAGE, MADV_FREE));
    T(madvise(big, PAGE, MADV_MERGEABLE) == 0 || errno == EINVAL);
    T(madvise(big, 2 * PAGE, MADV_POPULATE_READ));
    T(madvise(big, PAGE, MADV_DONTDUMP));
    T(madvise(big, PAGE, MADV_DODUMP));
}

static char *grow_page;

static void heap(void)
{
    char *start = sbrk(0), *page = (char *)(((uintptr_t)start + PAGE - 1) & -PAGE);
    T(brk(page + 10 * PAGE));
    T((char *)sbrk(0) == page + 10 * PAGE);
    T(store(page + 10 * PAGE - 1));
    T(load(page + 10 * PAGE));
    T(brk(page + 3 * PAGE + 5));
    T(load(page + 4 * PAGE));
    T(load(page + 3 * PAGE));
    T(brk(page + 10 * PAGE));
    T(load(page + 9 * PAGE));
    T(load(page + 10 * PAGE - 1));
    T(syscall(SYS_brk, 0) == (long)page + 10 * PAGE);
    T(syscall(SYS_brk, 1ul << 46) == (long)page + 10 * PAGE);
    T(syscall(SYS_brk, -1l) == (long)page + 10 * PAGE);
    // into a mapping: refused, nothing of it changes
    char *wall = mmap(page + 40 * PAGE, PAGE, RW, ANON | MAP_FIXED_NOREPLACE, -1, 0);
    T(wall == page + 40 * PAGE);
    strcpy(wall, "wall");
    T(brk(page + 60 * PAGE));
    T((char *)sbrk(0) == page + 10 * PAGE);
    T(strcmp(wall, "wall"));
    T(brk(page + 30 * PAGE));
    T(store(page + 30 * PAGE - 1));
    T(munmap(wall, PAGE));
    T(brk(page + 60 * PAGE));
    T(store(page + 60 * PAGE - 1));
    // unmapped in the middle, protected: the heap goes on
    T(munmap(page + 20 * PAGE, 5 * PAGE));
    T(brk(page + 70 * PAGE));
    T(load(page + 22 * PAGE));
    T(brk(page + 10 * PAGE));
    T(brk(page + 70 * PAGE));
    T(load(page + 22 * PAGE));
    T(load(page + 69 * PAGE));
    T(mprotect(page + 30 * PAGE, PAGE, PROT_READ));
    T(store(page + 30 * PAGE));
    T(brk(page));
    T(brk(page + 40 * PAGE));
    T(store(page + 30 * PAGE));
    struct rlimit old, limit;
    getrlimit(RLIMIT_DATA, &old);
    limit = old;
    limit.rlim_cur = 1 << 20;
    T(setrlimit(RLIMIT_DATA, &limit));
    T(brk(page + 4000 * PAGE));
    T(setrlimit(RLIMIT_DATA, &old));
    T(brk(page + 4000 * PAGE));
    T(brk(start));
}

// steps down through memory, much of it in registers
static __attribute__((noinline)) unsigned descend(char *from, int steps, int by)
{
    unsigned a = 1, b = 2, c = 3;
    for (int k = 0; k < steps; k++) {
        a = a * 31 + k;
        b ^= a << (k & 7);
        c += b >> 3;
        from -= by;
        *(unsigned *)from = a ^ b ^ c;
    }
    return a + b + c;
}

static void growing(void)
{
    char *plain = mmap(NULL, 64 * PAGE, RW, ANON, -1, 0);
    unsigned sum = 0;
    for (int k = 0; k < 2000; k++) sum += descend(plain + 64 * PAGE, 64, PAGE);  // hot before anything grows
    printf("%u\n", sum);
    char *area = mmap(NULL, 1024 * PAGE, PROT_NONE, ANON, -1, 0);
    T(munmap(area, 1000 * PAGE));
    T(mmap(area + 990 * PAGE, 4 * PAGE, RW, ANON | MAP_FIXED | MAP_GROWSDOWN, -1, 0) == area + 990 * PAGE);
    printf("%u\n", descend(area + 991 * PAGE, 5, PAGE));
    printf("%u\n", descend(area + 989 * PAGE, 12000, 4));
    T(*(unsigned *)(area + 988 * PAGE));
    T(store(area + 990 * PAGE));
    T(store(area + 989 * PAGE + 100));
    T(store(area + 980 * PAGE));
    T(load(area + 985 * PAGE));
    T(mmap(area + 400 * PAGE, PAGE, RW, ANON | MAP_FIXED, -1, 0) == area + 400 * PAGE);
    T(store(area + 600 * PAGE));
    T(store(area + 657 * PAGE));
    T(store(area + 656 * PAGE));
    T(mprotect(area + 990 * PAGE, PAGE, PROT_READ | PROT_GROWSDOWN));
    T(store(area + 700 * PAGE));
    T(load(area + 657 * PAGE));
    T(store(area + 991 * PAGE));
    T(mprotect(area + 400 * PAGE, PAGE, PROT_READ | PROT_GROWSDOWN));
    T(munmap(area, 1024 * PAGE));
}

static void locking(void)
{
    T(mlockall(0));
    T(mlockall(8));
    T(mlockall(MCL_ONFAULT));
    T(mlockall(MCL_CURRENT | MCL_ONFAULT));
    T(munlockall());
    T(mlockall(MCL_FUTURE));
    char *later = mmap(NULL, 4 * PAGE, RW, ANON, -1, 0);
    unsigned char in[4];
    T(mincore(later, 4 * PAGE, in));
    T(in[3] & 1);
    T(munlockall());
    char *at = mmap(NULL, 4 * PAGE, RW, ANON | MAP_LOCKED, -1, 0);
    T(load(at));
    T(mlock(at + 5, PAGE));
    T(syscall(SYS_mlock2, at, PAGE, 1));
    T(syscall(SYS_mlock2, at, PAGE, 2));
    T(munlock(at, 4 * PAGE));
    T(madvise(at, PAGE, MADV_DONTNEED));
    T(munmap(at, 4 * PAGE));
    at = mmap(NULL, 4 * PAGE, RW, ANON, -1, 0);
    unsigned char vec[4];
    T(mlockall(MCL_CURRENT));
    T(mincore(at, 4 * PAGE, vec));
    T(vec[3] & 1);
    T(munlockall());
}

static void processes(void)
{
    char from[32] = "from here", to[32] = "";
    struct iovec local[2] = {{to, 4}, {to + 4, 10}}, remote[2] = {{from, 2}, {from + 2, 20}};
    T(process_vm_readv(getpid(), local, 2, remote, 2, 0));
    T(strcmp(to, "from here"));
    strcpy(to, "back again");
    T(process_vm_writev(getpid(), local, 2, remote, 2, 0));
    T(strcmp(from, "back again"));
    T(process_vm_readv(getpid(), local, 2, remote, 2, 1));
    T(process_vm_readv(getpid(), local, 2000, remote, 2, 0));
    T(process_vm_readv(getpid(), BAD, 2, remote, 2, 0));
    T(process_vm_readv(getpid(), local, 2, BAD, 2, 0));
    T(process_vm_readv(999999, local, 2, remote, 2, 0));
    remote[1].iov_base = BAD;
    T(process_vm_readv(getpid(), local, 2, remote, 2, 0));
    remote[0].iov_base = BAD;
    T(process_vm_readv(getpid(), local, 2, remote, 2, 0));
    T(process_vm_readv(getpid(), local, 0, remote, 2, 0));
    T(process_vm_readv(getpid(), local, 2, remote, 0, 0));
    remote[0].iov_base = from;
    local[1].iov_base = BAD;
    T(process_vm_readv(getpid(), local, 2, remote, 1, 0));
    local[0].iov_base = HIGH;
    T(process_vm_readv(getpid(), local, 2, remote, 1, 0));
    int ends[2];
    pipe(ends);
    fflush(stdout);
    char *page = mmap(NULL, 2 * PAGE, RW, ANON, -1, 0);
    strcpy(page, "parent");
    pid_t child = fork();
    if (!child) {
        char c;
        strcpy(page, "child");
        write(ends[1], "x", 1);
        pause();
        exit(0);
    }
    char c;
    read(ends[0], &c, 1);
    local[0] = (struct iovec){to, 6};
    remote[0] = (struct iovec){page, 6};
    T(process_vm_readv(child, local, 1, remote, 1, 0));
    printf("%s\n", to);
    strcpy(to, "other");
    T(process_vm_writev(child, local, 1, remote, 1, 0));
    T(process_vm_readv(child, local, 1, remote, 1, 0));
    printf("%s %s\n", to, page);
    kill(child, SIGKILL);
    wait(NULL);
}

int main(void)
{
    struct sigaction act = {.sa_sigaction = faulted, .sa_flags = SA_SIGINFO};
    sigaction(SIGSEGV, &act, NULL);
    sigaction(SIGBUS, &act, NULL);
    lengths();
    places();
    files();
    moving();
    heap();
    growing();
    locking();
    processes();
    return 0;
}
