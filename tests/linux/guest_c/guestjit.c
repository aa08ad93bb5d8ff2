// A program that makes code, runs it, changes it, and puts other code in its place: every way that memory can change.
#include "check.h"

#define PAGE 4096
#define RWX (PROT_READ | PROT_WRITE | PROT_EXEC)
#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)
typedef int (*code)(int);

// int f(int x) { return x + n; }, for 0 <= n < 1000; its size
static int emit(void *at, int n)
{
#ifdef __riscv
    uint32_t words[] = {0x00050513 | (uint32_t)n << 20, 0x00008067};  // addi a0, a0, n; ret
#else
    uint8_t words[] = {0x8d, 0x87, n, n >> 8, 0, 0, 0xc3};  // lea eax, [rdi + n]; ret
#endif
    memcpy(at, words, sizeof words);
    return sizeof words;
}

static void ready(void *at) { __builtin___clear_cache(at, (char *)at + PAGE); }

static int hot(void *at)  // the sum of enough calls to be translated
{
    int sum = 0;
    for (int k = 0; k < 3000; k++) sum += ((code)at)(k & 1);
    return sum;
}

static sigjmp_buf back;
static void faulted(int signo, siginfo_t *info, void *context) { siglongjmp(back, signo * 10 + info->si_code); }
static int run(void *at) { int signo = sigsetjmp(back, 1); return signo ? -signo : ((code)at)(0); }

int main(void)
{
    struct sigaction act = {.sa_sigaction = faulted, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigaction(SIGSEGV, &act, NULL); sigaction(SIGBUS, &act, NULL);
    char *at = mmap(NULL, 8 * PAGE, RWX, ANON, -1, 0), *other;
    // written again and again
    for (int k = 0; k < 5; k++) { emit(at, k); ready(at); T(hot(at)); }
    int sum = 0;
    for (int k = 0; k < 2000; k++) { emit(at, k % 900); ready(at); sum += ((code)at)(1); }
    T(sum);
    // never writable and executable at the same time
    for (int k = 10; k < 14; k++) { mprotect(at, PAGE, PROT_READ | PROT_WRITE); T(run(at)); emit(at, k); mprotect(at, PAGE, PROT_READ | PROT_EXEC); ready(at); T(hot(at)); }
    T(sigsetjmp(back, 1) ? -1 : emit(at, 5) >= 0); T(run(at));
    T(mprotect(at, PAGE, PROT_NONE)); T(run(at)); T(mprotect(at, PAGE, RWX)); T(hot(at));
    // other memory at the same place
    T(munmap(at, PAGE)); T(run(at)); T(mmap(at, PAGE, RWX, ANON | MAP_FIXED, -1, 0) == at); emit(at, 20); ready(at); T(hot(at));
    T(mmap(at, PAGE, RWX, ANON | MAP_FIXED, -1, 0) == at); emit(at, 21); ready(at); T(hot(at));
    T(madvise(at, PAGE, MADV_DONTNEED)); T(at[0]); emit(at, 22); ready(at); T(hot(at));
    // moved, and what is moved over it
    other = at + 4 * PAGE; emit(other, 30); ready(other); T(hot(other));
    T(mremap(other, PAGE, PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, at) == at); T(hot(at)); T(run(other));
    // a file, private and shared
    int fd = memfd_create("code", 0); char page[PAGE] = {0};
    emit(page, 40); pwrite(fd, page, PAGE, 0); emit(page, 41); pwrite(fd, page, PAGE, PAGE);
    char *shared = mmap(NULL, 2 * PAGE, PROT_READ | PROT_EXEC, MAP_SHARED, fd, 0), *writable = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    T(hot(shared)); T(hot(shared + PAGE));
    for (int k = 42; k < 46; k++) { emit(writable, k); ready(shared); T(hot(shared)); emit(writable + PAGE, k + 100); ready(shared + PAGE); T(hot(shared + PAGE)); }
    emit(page, 50); T(pwrite(fd, page, 16, 0)); ready(shared); T(hot(shared)); T(ftruncate(fd, PAGE)); T(hot(shared)); T(ftruncate(fd, 2 * PAGE));
    T(syscall(SYS_remap_file_pages, shared, PAGE, 0, 1, 0)); emit(writable + PAGE, 60); ready(shared); T(hot(shared));
    char *private = mmap(NULL, PAGE, RWX, MAP_PRIVATE, fd, 0); T(hot(private)); emit(private, 51); ready(private); T(hot(private));
    // what calls put there
    lseek(fd, 0, SEEK_SET); T(read(fd, private, 16)); ready(private); T(hot(private)); emit(page, 70); struct iovec from = {page, 16}, to = {private, 16};
    T(process_vm_writev(getpid(), &from, 1, &to, 1, 0)); ready(private); T(hot(private)); emit(page, 71); T(process_vm_readv(getpid(), &to, 1, &from, 1, 0)); ready(private); T(hot(private));
    int ends[2]; pipe(ends); emit(page, 72); write(ends[1], page, 16); T(readv(ends[0], &to, 1)); ready(private); T(hot(private));
    // a child has its own
    fflush(stdout);
    if (!fork()) { emit(private, 80); ready(private); T(hot(private)); exit(0); }
    wait(NULL); T(hot(private));
    // code in the heap and on the stack, and code that runs out of its page
    char *heap = (char *)(((uintptr_t)sbrk(4 * PAGE) + PAGE - 1) & -PAGE); T(mprotect(heap, PAGE, RWX)); emit(heap, 90); ready(heap); T(hot(heap)); emit(heap, 91); ready(heap); T(hot(heap));
    char stack[3 * PAGE], *inside = (char *)(((uintptr_t)stack + PAGE - 1) & -PAGE); T(mprotect(inside, PAGE, RWX)); emit(inside, 92); ready(inside); T(hot(inside)); emit(inside, 93); ready(inside); T(hot(inside)); T(mprotect(inside, PAGE, PROT_READ | PROT_WRITE)); T(run(inside));
    T(munmap(at + PAGE, PAGE)); T(run(at + 2 * PAGE - 4)); T(run(at + PAGE));
    // two functions that call each other's neighbour, one of them replaced while hot
    char *one = mmap(NULL, 2 * PAGE, RWX, ANON, -1, 0), *two = one + PAGE; sum = 0;
    emit(one, 1); emit(two, 2); ready(one); ready(two);
    for (int k = 0; k < 20000; k++) { if (k % 1000 == 500) { emit(two, k / 1000); ready(two); } sum += ((code)one)(k) ^ ((code)two)(k); }
    T(sum);
    return 0;
}
