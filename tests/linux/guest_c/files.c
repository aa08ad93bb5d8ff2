// Files by name and by descriptor, as the kernel has them: run in an empty folder, output as from a native build.
#include "check.h"
#include <dirent.h>
#include <linux/openat2.h>
#include <sys/inotify.h>
#include <sys/sendfile.h>
#include <sys/statfs.h>
#include <sys/xattr.h>

static char buf[65536];

static void names(void)
{
    struct stat st;
    int dir, fd;
    T(mkdir("d", 0750));
    T(mkdir("d", 0750));
    dir = open("d", O_RDONLY | O_DIRECTORY);
    fd = openat(dir, "f", O_CREAT | O_EXCL | O_RDWR, 0640);
    T(write(fd, "hello", 5));
    T(openat(dir, "f", O_CREAT | O_EXCL, 0));
    T(openat(dir, "f", O_DIRECTORY));
    T(openat(fd, "f", 0));
    T(openat(99, "f", 0));
    T(openat(dir, "", 0));
    T(syscall(SYS_openat, dir, BAD, 0, 0));
    T(syscall(SYS_openat, dir, NULL, 0, 0));
    T(syscall(SYS_openat, dir, HIGH, 0, 0));
    memset(buf, 'x', 5000); buf[5000] = 0;
    T(openat(dir, buf, 0));
    buf[300] = 0;
    T(openat(dir, buf, 0));
    T(symlinkat("f", dir, "s"));
    T(symlinkat("", dir, "t"));
    T(symlinkat("nowhere", dir, "dangling"));
    T(symlinkat("loop", dir, "loop"));
    T(openat(dir, "loop", 0));
    T(openat(dir, "s", O_NOFOLLOW));
    Z(openat(dir, "s", O_NOFOLLOW | O_PATH));
    T(readlinkat(dir, "s", buf, 100));
    T(readlinkat(dir, "f", buf, 100));
    T(readlinkat(dir, "s", buf, 0));
    T(syscall(SYS_readlinkat, dir, "s", BAD, 100));
    int path = openat(dir, "s", O_NOFOLLOW | O_PATH);
    T(readlinkat(path, "", buf, 100));
    T(linkat(dir, "f", dir, "l", 0));
    T(linkat(dir, "f", dir, "l", 0));
    T(linkat(dir, "s", dir, "ls", 0));
    T(linkat(dir, "s", dir, "lf", AT_SYMLINK_FOLLOW));
    T(linkat(dir, "f", dir, "x", 0x8000));
    T(linkat(fd, "", dir, "e", AT_EMPTY_PATH));
    T(fstatat(dir, "lf", &st, AT_SYMLINK_NOFOLLOW)); printf("%d %o\n", (int)st.st_nlink, st.st_mode);
    T(fstatat(dir, "ls", &st, AT_SYMLINK_NOFOLLOW)); printf("%d %o\n", (int)st.st_nlink, st.st_mode);
    T(fstatat(fd, "", &st, AT_EMPTY_PATH)); printf("%d %o %ld\n", (int)st.st_nlink, st.st_mode, (long)st.st_size);
    T(fstatat(fd, "", &st, 0));
    T(syscall(SYS_newfstatat, fd, NULL, &st, AT_EMPTY_PATH));
    T(syscall(SYS_newfstatat, dir, "f", BAD, 0));
    T(fstatat(dir, "f", &st, 0x10000));
    T(fstatat(dir, "nothing", &st, 0));
    T(fstatat(dir, "f/x", &st, 0));
    T(renameat(dir, "l", dir, "m"));
    T(syscall(SYS_renameat2, dir, "m", dir, "e", 1));
    T(syscall(SYS_renameat2, dir, "m", dir, "s", 2));
    T(syscall(SYS_renameat2, dir, "m", dir, "s", 3));
    T(syscall(SYS_renameat2, dir, "m", dir, "zz", 2));
    T(syscall(SYS_renameat2, dir, "m", dir, "zz", 8));
    T(readlinkat(dir, "m", buf, 100));
    T(renameat(dir, "m", dir, "s"));
    T(unlinkat(dir, "ls", 0));
    T(unlinkat(dir, "ls", 0));
    T(unlinkat(AT_FDCWD, "d", 0));
    T(unlinkat(AT_FDCWD, "d", AT_REMOVEDIR));
    T(unlinkat(dir, "f", 1));
    T(mkdirat(dir, "sub", 0777));
    T(fstatat(dir, "sub", &st, 0)); printf("%o\n", st.st_mode);
    T(unlinkat(dir, "sub", AT_REMOVEDIR));
    T(mknodat(dir, "fifo", S_IFIFO | 0600, 0));
    T(mknodat(dir, "plain", S_IFREG | 0600, 0));
    T(mknodat(dir, "bad", S_IFDIR | 0600, 0));
    T(fchmodat(dir, "plain", 0604, 0));
    T(syscall(SYS_fchmodat, dir, "plain", 0605));
    T(syscall(452, dir, "plain", 0606, 0));
    T(syscall(452, dir, "dangling", 0606, AT_SYMLINK_NOFOLLOW));
    T(syscall(452, dir, "plain", 0606, 0x8000));
    T(fstatat(dir, "plain", &st, 0)); printf("%o\n", st.st_mode);
    T(fchownat(dir, "dangling", -1, -1, AT_SYMLINK_NOFOLLOW));
    T(fchownat(dir, "dangling", -1, -1, 0));
    T(fchownat(fd, "", -1, -1, AT_EMPTY_PATH));
    T(faccessat(dir, "plain", R_OK | W_OK, 0));
    T(faccessat(dir, "plain", 8, 0));
    T(syscall(SYS_faccessat2, dir, "dangling", F_OK, AT_SYMLINK_NOFOLLOW));
    T(syscall(SYS_faccessat2, dir, "dangling", F_OK, 0));
    T(syscall(SYS_faccessat2, fd, "", R_OK, AT_EMPTY_PATH));
    T(syscall(SYS_faccessat2, dir, "plain", R_OK, 0x10));
    struct timespec when[2] = {{1000000007, 123456789}, {2000000009, 987654321}};
    T(utimensat(dir, "plain", when, 0));
    T(fstatat(dir, "plain", &st, 0));
    printf("%ld %ld %ld %ld\n", st.st_atim.tv_sec, st.st_atim.tv_nsec, st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
    when[0].tv_nsec = UTIME_OMIT; when[1] = (struct timespec){5, 1000000000};
    T(utimensat(dir, "plain", when, 0));
    when[1] = (struct timespec){5, 5};
    T(utimensat(dir, "dangling", when, AT_SYMLINK_NOFOLLOW));
    T(utimensat(dir, "dangling", when, 0));
    T(syscall(SYS_utimensat, fd, NULL, when, 0));
    T(syscall(SYS_utimensat, fd, NULL, when, AT_SYMLINK_NOFOLLOW));
    T(syscall(SYS_utimensat, AT_FDCWD, NULL, when, 0));
    T(syscall(SYS_utimensat, fd, NULL, BAD, 0));
    T(truncate("d/plain", 10)); T(truncate("d/plain", -1)); T(truncate("d", 1)); T(truncate("d/none", 1));
    T(ftruncate(fd, 3)); T(ftruncate(dir, 3)); T(ftruncate(fd, -1));
    char *cwd = getcwd(buf, sizeof buf);
    long length = cwd ? strlen(cwd) : 0;
    T(syscall(SYS_getcwd, buf, 1));
    T(syscall(SYS_getcwd, buf, length + 1) == length + 1);
    T(syscall(SYS_getcwd, BAD, 4096));
    T(chdir("d/plain")); T(chdir("d/none")); T(chdir("d")); T(chdir("..")); T(fchdir(fd)); T(fchdir(dir)); T(chdir(".."));
    struct statfs fs;
    T(statfs("d", &fs)); T(fs.f_namelen); T(statfs("none", &fs)); T(fstatfs(fd, &fs)); T(fstatfs(99, &fs));
    T(syscall(SYS_statfs, "d", BAD));
    int tmp = openat(dir, ".", O_TMPFILE | O_RDWR, 0600);
    T(write(tmp, "tmp", 3));
    char proc[64];
    sprintf(proc, "/proc/self/fd/%d", tmp);
    T(linkat(AT_FDCWD, proc, dir, "fromtmp", AT_SYMLINK_FOLLOW));
    T(fstatat(dir, "fromtmp", &st, 0)); T(st.st_size);
    close(tmp); close(fd); close(dir); close(path);
}

static void at2(void)
{
    int dir = open("d", O_PATH | O_DIRECTORY);
    struct open_how how = {.flags = O_RDONLY};
    Z(syscall(SYS_openat2, dir, "f", &how, sizeof how));
    T(syscall(SYS_openat2, dir, "f", &how, 8));
    T(syscall(SYS_openat2, dir, "f", &how, 0));
    T(syscall(SYS_openat2, dir, "f", BAD, sizeof how));
    char longer[64] = {0};
    memcpy(longer, &how, sizeof how);
    Z(syscall(SYS_openat2, dir, "f", longer, sizeof longer));
    longer[60] = 1;
    T(syscall(SYS_openat2, dir, "f", longer, sizeof longer));
    T(syscall(SYS_openat2, dir, "f", longer, 5000000));
    how.flags = 1ull << 40; T(syscall(SYS_openat2, dir, "f", &how, sizeof how));
    how.flags = 0; how.mode = 0600; T(syscall(SYS_openat2, dir, "f", &how, sizeof how));
    how.mode = 0; how.resolve = 0x1000; T(syscall(SYS_openat2, dir, "f", &how, sizeof how));
    how.resolve = RESOLVE_BENEATH; T(syscall(SYS_openat2, dir, "../d/f", &how, sizeof how));
    T(syscall(SYS_openat2, dir, "/etc/passwd", &how, sizeof how));
    how.resolve = RESOLVE_IN_ROOT; T(syscall(SYS_openat2, dir, "/none", &how, sizeof how));
    Z(syscall(SYS_openat2, dir, "/../f", &how, sizeof how));
    how.resolve = RESOLVE_NO_SYMLINKS; T(syscall(SYS_openat2, dir, "dangling", &how, sizeof how));
    how.resolve = RESOLVE_NO_MAGICLINKS; T(syscall(SYS_openat2, dir, "/proc/self/fd/0", &how, sizeof how));
    T(syscall(SYS_openat2, dir, "/proc/self/exe", &how, sizeof how));
    how.resolve = RESOLVE_NO_XDEV; T(syscall(SYS_openat2, AT_FDCWD, "/proc/self/maps", &how, sizeof how));
    how.resolve = 0; how.flags = O_CREAT | O_RDWR; how.mode = 0600;
    Z(syscall(SYS_openat2, dir, "made", &how, sizeof how));
    struct statx sx;
    T(statx(dir, "made", 0, STATX_BASIC_STATS | STATX_BTIME, &sx));
    printf("%o %d %d\n", sx.stx_mode, (int)sx.stx_nlink, (sx.stx_mask & STATX_BASIC_STATS) == STATX_BASIC_STATS);
    T(statx(dir, "", AT_EMPTY_PATH, STATX_TYPE, &sx));
    T(statx(dir, "", 0, STATX_TYPE, &sx));
    T(syscall(SYS_statx, dir, NULL, AT_EMPTY_PATH, STATX_TYPE, &sx));
    T(statx(dir, "made", 0x6000, STATX_TYPE, &sx));
    T(statx(dir, "made", 0, 0x80000000, &sx));
    T(syscall(SYS_statx, dir, "made", 0, STATX_TYPE, BAD));
    T(statx(dir, "dangling", AT_SYMLINK_NOFOLLOW, STATX_TYPE, &sx)); printf("%o\n", sx.stx_mode & S_IFMT);
    T(statx(dir, "dangling", AT_STATX_FORCE_SYNC, STATX_TYPE, &sx));
    close(dir);
}

static int compare(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void listing(void)
{
    mkdir("many", 0755);
    for (int k = 0; k < 300; k++) {
        sprintf(buf, "many/file-with-a-longer-name-%03d", k);
        close(open(buf, O_CREAT, 0600));
    }
    int fd = open("many", O_RDONLY), total = 0, calls = 0;
    long n;
    char *seen[400];
    T(syscall(SYS_getdents64, fd, buf, 10));
    T(syscall(SYS_getdents64, fd, BAD, 4096));
    lseek(fd, 0, SEEK_SET);
    while ((n = syscall(SYS_getdents64, fd, buf, 1000)) > 0) {
        calls++;
        for (long at = 0; at < n; total++) {
            struct dirent64 *e = (void *)(buf + at);
            seen[total] = strdup(e->d_name);
            if (e->d_type != (e->d_name[0] == '.' ? DT_DIR : DT_REG)) printf("type of %s: %d\n", e->d_name, e->d_type);
            at += e->d_reclen;
        }
    }
    qsort(seen, total, sizeof *seen, compare);
    printf("%d entries in more than %d calls, last %s\n", total, calls > 10 ? 10 : calls, seen[total - 1]);
    T(syscall(SYS_getdents64, fd, buf, 1000));
    lseek(fd, 0, SEEK_SET);
    Z(syscall(SYS_getdents64, fd, buf, 1000));
    close(fd);
    fd = open("d/f", O_RDONLY);
    T(syscall(SYS_getdents64, fd, buf, 1000));
    close(fd);
}

static void transfers(void)
{
    int fd = open("data", O_CREAT | O_RDWR | O_TRUNC, 0600), out = open("out", O_CREAT | O_RDWR | O_TRUNC, 0600);
    int pipe1[2], pipe2_[2];
    for (int k = 0; k < 20000; k++) buf[k] = 'a' + k % 26;
    T(write(fd, buf, 20000));
    struct iovec v[3] = {{buf, 5}, {NULL, 0}, {buf + 100, 7}};
    T(preadv(fd, v, 3, 3)); printf("%.5s %.7s\n", buf, buf + 100);
    T(pwritev(fd, v, 3, 20000));
    T(preadv2(fd, v, 3, -1, 0)); printf("%ld\n", (long)lseek(fd, 0, SEEK_CUR));
    lseek(fd, 0, SEEK_SET); T(preadv2(fd, v, 3, -1, 0)); printf("%ld\n", (long)lseek(fd, 0, SEEK_CUR));
    Z(preadv2(fd, v, 3, 3, RWF_NOWAIT));
    T(preadv2(fd, v, 3, 3, 0x10000)); T(preadv2(fd, v, 3, -2, 0));
    T(pwritev2(fd, v, 1, 0, RWF_APPEND)); T(pwritev2(fd, v, 1, 0, RWF_DSYNC));
    v[1] = (struct iovec){BAD, 5};
    T(preadv(fd, v, 3, 3)); T(pwritev(out, v, 3, 0)); T(ftruncate(out, 0));
    T(preadv(fd, v, 0, 0)); T(preadv(fd, v, -1, 0)); T(preadv(fd, v, 1025, 0)); T(preadv(fd, BAD, 1, 0));
    v[1] = (struct iovec){buf, -5}; T(preadv(fd, v, 3, 0));
    v[1] = (struct iovec){buf, 0x7fffffff}; T(readv(99, v, 2));
    T(pread(fd, buf, 10, -1)); T(pread(99, buf, 10, 0)); T(pread(fd, BAD, 10, 0)); T(pwrite(out, BAD, 10, 0));
    T(read(fd, buf, 0)); T(lseek(fd, -1, SEEK_SET)); T(lseek(fd, 0, 9)); T(lseek(fd, 0, SEEK_END));

    off_t from = 10, to = 3;
    lseek(fd, 0, SEEK_SET);
    T(sendfile(out, fd, &from, 100)); T(from); T(lseek(fd, 0, SEEK_CUR));
    T(sendfile(out, fd, NULL, 50)); T(lseek(fd, 0, SEEK_CUR)); T(lseek(out, 0, SEEK_CUR));
    T(syscall(SYS_sendfile, out, fd, BAD, 50));
    from = -1; T(sendfile(out, fd, &from, 50)); T(sendfile(99, fd, NULL, 50));
    T(copy_file_range(fd, &from, out, &to, 10, 0));
    from = 0; T(copy_file_range(fd, &from, out, &to, 10000, 0)); printf("%ld %ld\n", (long)from, (long)to);
    T(copy_file_range(fd, NULL, out, NULL, 100, 0)); T(copy_file_range(fd, NULL, out, NULL, 100, 1));
    from = 0; to = 5; T(copy_file_range(fd, &from, fd, &to, 10, 0));
    T(syscall(SYS_copy_file_range, fd, BAD, out, NULL, 10, 0));
    T(pipe2(pipe1, O_CLOEXEC)); T(pipe(pipe2_)); T(pipe2(pipe1, 0x40)); T(syscall(SYS_pipe2, BAD, 0));
    from = 26; T(splice(fd, &from, pipe1[1], NULL, 1000, 0)); T(from);
    T(tee(pipe1[0], pipe2_[1], 500, 0)); T(tee(pipe1[0], pipe1[1], 500, 0)); T(tee(fd, pipe1[1], 5, 0));
    to = 0; T(splice(pipe1[0], NULL, out, &to, 1000, SPLICE_F_MOVE)); T(to);
    T(read(pipe2_[0], buf, 1000)); printf("%.26s\n", buf);
    T(splice(fd, &from, out, &to, 10, 0)); T(splice(fd, NULL, pipe1[1], &to, 10, 0));
    T(syscall(SYS_splice, fd, BAD, pipe1[1], NULL, 10, 0)); T(splice(pipe1[0], NULL, out, NULL, 10, SPLICE_F_NONBLOCK));
    v[0] = (struct iovec){buf, 10}; v[1] = (struct iovec){buf + 10, 20};
    T(vmsplice(pipe1[1], v, 2, 0)); T(read(pipe1[0], buf + 1000, 100)); printf("%.30s\n", buf + 1000);
    T(vmsplice(fd, v, 2, 0)); T(write(pipe1[1], "for vmsplice", 12)); T(vmsplice(pipe1[0], v, 1, 0)); printf("%.10s\n", buf);
    T(read(pipe1[0], buf, 2));
    T(vmsplice(pipe1[1], BAD, 2, 0)); T(vmsplice(pipe1[1], v, 2000, 0)); T(vmsplice(pipe1[0], v, 1, SPLICE_F_NONBLOCK));
    close(pipe1[0]); signal(SIGPIPE, SIG_IGN); T(write(pipe1[1], "x", 1));

    T(fallocate(out, 0, 0, 100000)); struct stat st; fstat(out, &st); T(st.st_size);
    T(fallocate(out, FALLOC_FL_KEEP_SIZE, 200000, 4096)); fstat(out, &st); T(st.st_size);
    T(fallocate(out, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 4096, 8192)); T(fallocate(out, FALLOC_FL_PUNCH_HOLE, 0, 10));
    T(fallocate(out, 0, 0, 0)); T(fallocate(out, 0, -1, 10)); T(fallocate(out, 0, 1, INT64_MAX)); T(fallocate(pipe2_[1], 0, 0, 10));
    T(fallocate(out, 0x1000, 0, 10));
    T(ftruncate(out, 0)); T(ftruncate(out, 1 << 20)); T(pwrite(out, "x", 1, 1 << 19));
    T(lseek(out, 0, SEEK_DATA)); T(lseek(out, 1 << 19, SEEK_HOLE)); T(lseek(out, 1 << 20, SEEK_DATA));
    T(posix_fadvise(out, 0, 0, POSIX_FADV_WILLNEED)); T(syscall(SYS_fadvise64, out, 0L, 0L, 99)); T(readahead(out, 0, 4096));
    T(sync_file_range(out, 0, 0, SYNC_FILE_RANGE_WRITE)); T(sync_file_range(out, 0, 0, 99)); T(fsync(out)); T(fdatasync(99));
    T(syncfs(out));
    close(fd); close(out); close(pipe1[1]); close(pipe2_[0]); close(pipe2_[1]);
}

static void attributes(void)
{
    int fd = open("d/f", O_RDWR);
    T(setxattr("d/f", "user.one", "value", 5, 0)); T(setxattr("d/f", "user.one", "other", 5, XATTR_CREATE));
    T(setxattr("d/f", "user.two", "x", 1, XATTR_REPLACE)); T(fsetxattr(fd, "user.two", NULL, 0, 0));
    T(setxattr("d/f", "user.one", BAD, 5, 0)); T(setxattr("d/f", BAD, "x", 1, 0)); T(setxattr("d/f", "strange", "x", 1, 0));
    T(getxattr("d/f", "user.one", buf, 100)); printf("%.5s\n", buf);
    T(getxattr("d/f", "user.one", NULL, 0)); T(getxattr("d/f", "user.one", buf, 2)); T(getxattr("d/f", "user.none", buf, 9));
    T(getxattr("d/f", "user.one", BAD, 100)); T(fgetxattr(fd, "user.two", buf, 100)); T(fgetxattr(99, "user.two", buf, 100));
    T(listxattr("d/f", NULL, 0)); T(listxattr("d/f", buf, 5)); T(flistxattr(fd, buf, 100));
    T(lsetxattr("d/dangling", "user.x", "y", 1, 0)); T(lgetxattr("d/dangling", "user.x", buf, 9));
    T(setxattr("d/dangling", "user.x", "y", 1, 0)); T(llistxattr("d/dangling", buf, 9));
    T(removexattr("d/f", "user.one")); T(removexattr("d/f", "user.one")); T(fremovexattr(fd, "user.two"));
    T(lremovexattr("d/dangling", "user.x")); T(listxattr("d/f", buf, 100));
    T(setxattr("d/f", "user.big", buf, 70000, 0));
    close(fd);
}

static void memfd(void)
{
    int fd = memfd_create("name", MFD_ALLOW_SEALING | MFD_CLOEXEC);
    char path[64];
    sprintf(path, "/proc/self/fd/%d", fd);
    long n = readlink(path, buf, 100);
    printf("%.*s\n", (int)n, buf);
    T(ftruncate(fd, 8192)); T(fcntl(fd, F_GET_SEALS)); T(fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK)); T(ftruncate(fd, 4096));
    char *at = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    T(fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE)); munmap(at, 8192); T(fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW));
    T(write(fd, "x", 1)); T(mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) == MAP_FAILED); T(fcntl(fd, F_GET_SEALS));
    T(ftruncate(fd, 9000)); T(fcntl(fd, F_ADD_SEALS, F_SEAL_SEAL)); T(fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK));
    T(fcntl(0, F_GET_SEALS) == -1 && errno == EINVAL);
    memset(buf, 'n', 300); buf[300] = 0;
    T(memfd_create(buf, 0)); buf[249] = 0; Z(memfd_create(buf, 0)); T(memfd_create("x", 0x100)); T(syscall(SYS_memfd_create, BAD, 0));
    close(fd);
}

static void handles(void)
{
    struct { struct file_handle h; char room[128]; } h = {.h = {.handle_bytes = 0}};
    int mount_id = -1, dir = open(".", O_RDONLY);
    T(name_to_handle_at(AT_FDCWD, "d/f", &h.h, &mount_id, 0)); T(h.h.handle_bytes > 0 && mount_id >= 0);
    T(name_to_handle_at(AT_FDCWD, "d/f", &h.h, &mount_id, 0));
    int fd = open_by_handle_at(dir, &h.h, O_RDONLY);
    T(fd >= 0); T(read(fd, buf, 10));
    h.h.handle_bytes = 1000; T(name_to_handle_at(AT_FDCWD, "d/f", &h.h, &mount_id, 0)); T(open_by_handle_at(dir, &h.h, 0));
    h.h.handle_bytes = 100; T(name_to_handle_at(AT_FDCWD, "none", &h.h, &mount_id, 0));
    T(name_to_handle_at(AT_FDCWD, "d/f", &h.h, &mount_id, 0x10)); T(syscall(SYS_name_to_handle_at, AT_FDCWD, "d/f", BAD, &mount_id, 0));
    T(syscall(SYS_name_to_handle_at, AT_FDCWD, "d/f", &h, BAD, 0)); T(syscall(SYS_open_by_handle_at, dir, BAD, 0));
    T(name_to_handle_at(dir, "", &h.h, &mount_id, AT_EMPTY_PATH));
    close(fd); close(dir);
}

static void watching(void)
{
    int fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    T(inotify_init1(0x10)); T(inotify_add_watch(fd, "none", IN_CREATE)); T(inotify_add_watch(fd, "many", 0));
    int wd = inotify_add_watch(fd, "many", IN_ALL_EVENTS);
    T(wd); T(inotify_add_watch(fd, "many", IN_ALL_EVENTS | IN_MASK_CREATE)); T(inotify_add_watch(0, "many", IN_CREATE));
    T(syscall(SYS_inotify_add_watch, fd, BAD, IN_CREATE));
    int made = open("many/new", O_CREAT | O_WRONLY, 0600);
    if (write(made, "x", 1) != 1) return;
    close(made); rename("many/new", "many/newer"); unlink("many/newer"); mkdir("many/dir", 0700); rmdir("many/dir");
    T(read(fd, buf, 8));
    for (long n, at = 0; (n = read(fd, buf, sizeof buf)) > 0;)
        for (at = 0; at < n;) {
            struct inotify_event *e = (void *)(buf + at);
            printf("%d %x %d %u %s\n", e->wd, e->mask, e->cookie != 0, e->len, e->len ? e->name : "");
            at += sizeof *e + e->len;
        }
    int all = syscall(SYS_fanotify_init, 0x200, O_RDONLY);  // FAN_REPORT_FID
    Z(all); T(syscall(SYS_fanotify_init, -1, 0)); T(syscall(SYS_fanotify_mark, all, 1, 0x100UL, AT_FDCWD, "many")); T(syscall(SYS_fanotify_mark, all, 1, 0x100UL, AT_FDCWD, "none")); T(syscall(SYS_fanotify_mark, all, 1, 0x100UL, AT_FDCWD, BAD)); T(syscall(SYS_fanotify_mark, 99, 1, 0x100UL, AT_FDCWD, "many"));
    close(open("many/seen", O_CREAT, 0600)); T(read(all, buf, sizeof buf) > 0); close(all); unlink("many/seen");
    while (read(fd, buf, sizeof buf) > 0) {}
    T(read(fd, buf, sizeof buf)); T(inotify_rm_watch(fd, wd)); T(inotify_rm_watch(fd, wd)); T(read(fd, buf, sizeof buf));
    close(fd);
}

static void descriptors(void)
{
    int fd = open("data", O_RDWR);
    T(dup(99)); T(dup3(fd, fd, 0)); T(dup3(fd, 50, O_CLOEXEC)); T(fcntl(50, F_GETFD)); T(dup3(fd, 50, 1)); T(dup2(50, 50));
    T(dup2(fd, -1)); T(dup2(fd, 1 << 30)); T(fcntl(fd, F_DUPFD, 60)); T(fcntl(fd, F_DUPFD_CLOEXEC, 60)); T(fcntl(61, F_GETFD));
    T(fcntl(fd, F_DUPFD, -1)); T(fcntl(fd, F_DUPFD, 1 << 30)); T(fcntl(61, F_SETFD, 0)); T(fcntl(61, F_GETFD));
    T(fcntl(fd, F_SETFL, O_APPEND | O_NONBLOCK) | (fcntl(fd, F_GETFL) & ~O_LARGEFILE) << 4);
    T(syscall(SYS_close_range, 50, 61, 2)); T(syscall(SYS_close_range, 50, 55, 4)); T(fcntl(50, F_GETFD)); T(syscall(SYS_close_range, 61, 50, 0));
    T(syscall(SYS_close_range, 50, 61, 0)); T(close(50)); T(close(-1)); T(close(99)); T(syscall(SYS_close_range, 50, 61, 8));
    T(syscall(SYS_close_range, 70, ~0u, 0));
    umask(027); T(umask(022));
}

int main(void)
{
    umask(022);
    names(); at2(); listing(); transfers(); attributes(); memfd(); handles(); watching(); descriptors();
    return 0;
}
