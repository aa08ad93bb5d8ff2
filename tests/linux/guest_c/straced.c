/* Calls whose arguments strace decodes, one after the other. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysinfo.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/times.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#define S(...) syscall(__VA_ARGS__)
static void handler(int n) { (void)n; }

int main(void)
{
    static char buf[4096];
    struct stat st;
    struct timespec ts = {0, 1000};
    int status, fds[2], one = 1;
    write(1, "BEGIN\n", 6);
    /* files */
    S(SYS_mkdirat, AT_FDCWD, "d", 0755);
    int fd = S(SYS_openat, AT_FDCWD, "d/file", O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    S(SYS_openat, AT_FDCWD, "no\nwhere", O_WRONLY | O_APPEND | O_NONBLOCK);
    S(SYS_openat, AT_FDCWD, "d", O_RDWR | O_TMPFILE, 0600);
    S(SYS_write, fd, "hello \"world\"\0\1\377 this is a longer text, cut by strace", 60);
    S(SYS_pwrite64, fd, "ab", 2, 10L);
    S(SYS_lseek, fd, 3L, SEEK_SET);
    S(SYS_read, fd, buf, 5);
    S(SYS_pread64, fd, buf, 100, 0L);
    struct iovec iov[2] = {{buf, 3}, {buf + 10, 4}};
    S(SYS_writev, fd, iov, 2);
    S(SYS_lseek, fd, 0L, SEEK_SET);
    S(SYS_readv, fd, iov, 2);
    S(SYS_preadv, fd, iov, 2, 1L, 0L);
    S(SYS_newfstatat, AT_FDCWD, "d/file", &st, AT_SYMLINK_NOFOLLOW);
    S(SYS_newfstatat, AT_FDCWD, "/dev/null", &st, 0);
    S(SYS_fstat, 99, &st);
    S(SYS_faccessat, AT_FDCWD, "d/file", R_OK | W_OK);
    S(SYS_faccessat2, AT_FDCWD, "d", F_OK, AT_EACCESS);
    S(SYS_symlinkat, "file", AT_FDCWD, "d/link");
    S(SYS_readlinkat, AT_FDCWD, "d/link", buf, 100);
    S(SYS_linkat, AT_FDCWD, "d/file", AT_FDCWD, "d/hard", AT_SYMLINK_FOLLOW);
    S(SYS_renameat2, AT_FDCWD, "d/hard", AT_FDCWD, "d/hard2", RENAME_NOREPLACE);
    S(SYS_fchmodat, AT_FDCWD, "d/file", 0600);
    S(SYS_fchownat, AT_FDCWD, "d/file", -1, -1, 0);
    S(SYS_utimensat, AT_FDCWD, "d/file", NULL, 0);
    struct timespec two[2] = {{1, 2}, {0, UTIME_OMIT}};
    S(SYS_utimensat, AT_FDCWD, "d/file", two, 0);
    S(SYS_mknodat, AT_FDCWD, "d/fifo", S_IFIFO | 0600, 0);
    S(SYS_unlinkat, AT_FDCWD, "d/hard2", 0);
    S(SYS_unlinkat, AT_FDCWD, "d/none", AT_REMOVEDIR);
    S(SYS_ftruncate, fd, 10L);
    S(SYS_fallocate, fd, FALLOC_FL_KEEP_SIZE, 0L, 100L);
    S(SYS_fcntl, fd, F_GETFL);
    S(SYS_fcntl, fd, F_GETFD);
    S(SYS_fcntl, fd, F_SETFD, FD_CLOEXEC);
    S(SYS_fcntl, fd, F_SETFL, O_RDWR | O_APPEND);
    S(SYS_fcntl, fd, F_DUPFD_CLOEXEC, 50);
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 10};
    S(SYS_fcntl, fd, F_SETLK, &lock);
    S(SYS_fcntl, fd, F_GETLK, &lock);
    S(SYS_flock, fd, LOCK_EX | LOCK_NB);
    S(SYS_setxattr, "d/none", "user.a", "value", 5, XATTR_CREATE);
    S(SYS_getxattr, "d/none", "user.a", buf, 10);
    S(SYS_ioctl, fd, TCGETS, buf);
    S(SYS_ioctl, fd, FIONREAD, &one);
    S(SYS_ioctl, fd, TIOCGWINSZ, buf);
    S(SYS_ioctl, fd, 0x1234, 5);
    S(SYS_copy_file_range, fd, NULL, fd, NULL, 0L, 0);
    S(SYS_close, fd);
    S(SYS_close, -1);
    S(SYS_dup3, 1, 60, O_CLOEXEC);
    S(SYS_close_range, 60, 61, 0);
    S(SYS_pipe2, fds, O_NONBLOCK);
    S(SYS_getcwd, buf, 1);
    S(SYS_chdir, "/nonexistent");
    S(SYS_umask, 022);
    /* memory */
    void *m = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    mprotect(m, 4096, PROT_NONE);
    mprotect(m, 4096, PROT_READ | PROT_EXEC);
    madvise(m, 4096, MADV_DONTNEED);
    msync(m, 4096, MS_SYNC);
    munmap(m, 8192);
    m = mmap(NULL, 8192, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mremap(m, 8192, 4096, MREMAP_MAYMOVE);
    munmap(m, 8192);
    mmap((void *)1, 0, 0, MAP_SHARED | MAP_FIXED, 3, 4096);
    int mem = S(SYS_memfd_create, "name", 1);
    S(SYS_close, mem);
    S(SYS_getrandom, buf, 4, GRND_NONBLOCK | 8);
    /* time */
    S(SYS_clock_gettime, CLOCK_MONOTONIC, (void *)1);
    S(SYS_clock_getres, CLOCK_PROCESS_CPUTIME_ID, &ts);
    ts.tv_sec = 0, ts.tv_nsec = 1000;
    S(SYS_nanosleep, &ts, NULL);
    S(SYS_clock_nanosleep, CLOCK_REALTIME, TIMER_ABSTIME, &ts, NULL);
    struct itimerval itv = {{0, 0}, {0, 0}};
    S(SYS_setitimer, ITIMER_REAL, &itv, NULL);
    S(SYS_getitimer, ITIMER_PROF, &itv);
    int tfd = S(SYS_timerfd_create, CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
    struct itimerspec its = {{1, 0}, {5, 7}};
    S(SYS_timerfd_settime, tfd, 0, &its, NULL);
    S(SYS_close, tfd);
    /* signals */
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGRTMIN + 1);
    sigprocmask(SIG_BLOCK, &set, NULL);
    sigprocmask(SIG_SETMASK, NULL, &set);
    sigfillset(&set);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    struct sigaction sa = {.sa_handler = SIG_IGN, .sa_flags = SA_RESTART | SA_NOCLDSTOP};
    sigaction(SIGUSR2, &sa, NULL);
    sa.sa_handler = SIG_DFL;
    sa.sa_flags = 0;
    sigaddset(&sa.sa_mask, SIGTERM);
    sigaction(SIGUSR2, &sa, &sa);
    S(SYS_rt_sigpending, &set, 8);
    stack_t ss = {.ss_flags = SS_DISABLE};
    S(SYS_sigaltstack, &ss, NULL);
    S(SYS_sigaltstack, NULL, &ss);
    S(SYS_kill, getpid(), 0);
    S(SYS_tgkill, getpid(), getpid(), 65);
    ts.tv_nsec = 0;
    sigemptyset(&set), sigaddset(&set, SIGWINCH);
    S(SYS_rt_sigtimedwait, &set, NULL, &ts, 8);
    int sfd = S(SYS_signalfd4, -1, &set, 8, SFD_CLOEXEC);
    S(SYS_close, sfd);
    /* waiting */
    struct pollfd pfd[2] = {{fds[0], POLLIN | POLLPRI, 0}, {fds[1], POLLOUT, 0}};
    S(SYS_ppoll, pfd, 2, NULL, NULL, 0L);
    S(SYS_ppoll, pfd, 1, &ts, NULL, 0L);
    fd_set rs, ws;
    FD_ZERO(&rs); FD_SET(fds[0], &rs);
    FD_ZERO(&ws); FD_SET(fds[1], &ws);
    S(SYS_pselect6, fds[1] + 1, &rs, &ws, NULL, &ts, NULL);
    int ep = S(SYS_epoll_create1, EPOLL_CLOEXEC);
    struct epoll_event ev = {EPOLLIN | EPOLLET, {.u64 = 7}}, evs[4];
    S(SYS_epoll_ctl, ep, EPOLL_CTL_ADD, fds[0], &ev);
    ev.events = EPOLLOUT, ev.data.u64 = 9;
    S(SYS_epoll_ctl, ep, EPOLL_CTL_ADD, fds[1], &ev);
    S(SYS_epoll_pwait, ep, evs, 4, 0, NULL, 8L);
    S(SYS_epoll_ctl, ep, EPOLL_CTL_DEL, fds[0], NULL);
    S(SYS_close, ep);
    int ev2 = S(SYS_eventfd2, 3, EFD_CLOEXEC | EFD_SEMAPHORE);
    S(SYS_close, ev2);
    int in = S(SYS_inotify_init1, IN_NONBLOCK);
    S(SYS_inotify_add_watch, in, "d", IN_CREATE | IN_DELETE);
    S(SYS_inotify_rm_watch, in, 77);
    S(SYS_close, in);
    int word = 0;
    S(SYS_futex, &word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
    S(SYS_futex, &word, FUTEX_WAIT_PRIVATE, 5, NULL, NULL, 0);
    S(SYS_futex, &word, FUTEX_WAIT_BITSET_PRIVATE | FUTEX_CLOCK_REALTIME, 0, &ts, NULL, FUTEX_BITSET_MATCH_ANY);
    S(SYS_futex, &word, FUTEX_CMP_REQUEUE, 1, 2, &one, 0);
    /* sockets */
    int un = S(SYS_socket, AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_un sun = {AF_UNIX, "d/socket"};
    S(SYS_bind, un, &sun, sizeof sun);
    S(SYS_listen, un, 5);
    socklen_t len = sizeof sun;
    S(SYS_getsockname, un, &sun, &len);
    S(SYS_close, un);
    int inet = S(SYS_socket, AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    struct sockaddr_in sin = {AF_INET, htons(9), {htonl(INADDR_LOOPBACK)}};
    S(SYS_connect, inet, &sin, sizeof sin);
    S(SYS_setsockopt, inet, SOL_SOCKET, SO_REUSEADDR, &one, 4);
    len = 4;
    S(SYS_getsockopt, inet, SOL_SOCKET, SO_ERROR, &one, &len);
    S(SYS_sendto, inet, "x", 1, MSG_DONTWAIT | MSG_NOSIGNAL, &sin, sizeof sin);
    struct sockaddr_in6 sin6 = {AF_INET6, htons(80), 0, IN6ADDR_LOOPBACK_INIT, 0};
    S(SYS_connect, inet, &sin6, sizeof sin6);
    S(SYS_close, inet);
    int sv[2];
    S(SYS_socketpair, AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, sv);
    struct iovec io = {"message", 7};
    struct msghdr mh = {.msg_iov = &io, .msg_iovlen = 1};
    char control[CMSG_SPACE(sizeof(int))] __attribute__((aligned(8)));
    memset(control, 0, sizeof control);
    mh.msg_control = control, mh.msg_controllen = sizeof control;
    struct cmsghdr *c = CMSG_FIRSTHDR(&mh);
    c->cmsg_level = SOL_SOCKET, c->cmsg_type = SCM_RIGHTS, c->cmsg_len = CMSG_LEN(sizeof(int));
    *(int *)CMSG_DATA(c) = 1;
    S(SYS_sendmsg, sv[0], &mh, MSG_NOSIGNAL);
    io.iov_base = buf, io.iov_len = 100;
    mh.msg_controllen = sizeof control;
    S(SYS_recvmsg, sv[1], &mh, MSG_CMSG_CLOEXEC);
    S(SYS_recvfrom, sv[1], buf, 10, 0, NULL, NULL);
    S(SYS_shutdown, sv[0], SHUT_WR);
    S(SYS_close, sv[0]);
    /* processes */
    struct rlimit rl;
    S(SYS_prlimit64, 0, RLIMIT_NOFILE, NULL, &rl);
    rl.rlim_cur = rl.rlim_max = RLIM_INFINITY;
    S(SYS_prlimit64, 0, RLIMIT_CORE, NULL, &rl);
    S(SYS_getrusage, 77, NULL);
    S(SYS_prctl, PR_SET_NAME, "sample");
    S(SYS_prctl, PR_GET_DUMPABLE, 0, 0, 0, 0);
    S(SYS_setpgid, 0, 0);
    S(SYS_getpriority, PRIO_PROCESS, 0);
    S(SYS_sched_getaffinity, 0, 4, buf);
    S(SYS_sched_getscheduler, 0);
    S(SYS_getgroups, 0, NULL);
    S(SYS_setresuid, -1, -1, -1);
    S(SYS_uname, buf);
    S(SYS_sched_yield);
    S(SYS_gettid);
    S(SYS_personality, 0xffffffff);
    S(SYS_wait4, -1, &status, WNOHANG, NULL);
    S(SYS_waitid, P_ALL, 0, NULL, WEXITED | WNOHANG, NULL);
    pid_t pid = S(SYS_clone, SIGCHLD, 0, 0, 0, 0);
    if (pid == 0)
        S(SYS_exit_group, 3);
    S(SYS_wait4, pid, &status, 0, NULL);
    char *argv[] = {"prog", "arg\n", NULL}, *envp[] = {"A=1", NULL};
    S(SYS_execve, "/nonexistent", argv, envp);
    sa.sa_handler = handler;
    sa.sa_flags = SA_RESTART;
    sigaction(SIGUSR1, &sa, NULL);
    S(SYS_tgkill, getpid(), getpid(), SIGUSR1);
    S(SYS_unlinkat, AT_FDCWD, "d/file", 0);
    S(SYS_exit_group, 7);
    return 0;
}
