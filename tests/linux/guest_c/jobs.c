// Job control: stopped and continued children, orphaned groups, terminals in the background; who waits for whom.
#include "check.h"
#include <termios.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
static void show(const char *w, int r, siginfo_t *i, pid_t p)
{
    if (r < 0)
        printf("%s: %s\n", w, strerrorname_np(errno));
    else
        printf("%s: %d pid %d signo %d code %d status %d\n", w, r, i->si_pid == p, i->si_signo, i->si_code,
               i->si_status);
    fflush(stdout);
}
static volatile int conts, chlds, codes[10], stats[10];
static void cont(int s)
{
    conts++;
}
static void chld(int s, siginfo_t *i, void *u)
{
    if (chlds < 10) {
        codes[chlds] = i->si_code;
        stats[chlds] = i->si_status;
    }
    chlds++;
}
static void wait_stop(int *p)
{
    char c;
    read(p[0], &c, 1);
}
int main(void)
{
    setvbuf(stdout, 0, _IOFBF, 65536);
    alarm(60);
    siginfo_t i = {0};
    int p[2], go[2];
    pipe(p);
    pipe(go);
    pid_t c;
    int st;
    struct sigaction a = {.sa_sigaction = chld, .sa_flags = SA_SIGINFO | SA_RESTART};
    sigaction(SIGCHLD, &a, 0);
    fflush(stdout);
    if (!(c = fork())) {
        setpgid(0, 0);
        signal(SIGCONT, cont);
        write(p[1], "x", 1);
        raise(SIGSTOP);
        read(go[0], &i, 1);
        write(p[1], "y", 1);
        kill(getpid(), SIGTSTP);
        write(p[1], conts == 1 || conts == 2 ? "z" : "?", 1);
        for (;;) pause();
    }
    wait_stop(p);
    show("stopped nowait", waitid(P_PID, c, &i, WSTOPPED | WNOWAIT), &i, c);
    show("stopped", waitid(P_PID, c, &i, WSTOPPED), &i, c);
    i.si_pid = 0;
    show("again", waitid(P_PID, c, &i, WSTOPPED | WNOHANG), &i, 0);
    kill(c, SIGCONT);
    show("continued", waitid(P_PID, c, &i, WCONTINUED), &i, c);
    write(go[1], "g", 1);
    wait_stop(p);
    T(waitpid(c, &st, WUNTRACED) == c);
    printf("%d %d %d\n", WIFSTOPPED(st), WSTOPSIG(st), WIFCONTINUED(st));
    kill(c, SIGCONT);
    T(waitpid(c, &st, WCONTINUED) == c);
    printf("%d %d\n", WIFCONTINUED(st), WIFSTOPPED(st));
    wait_stop(p);
    kill(c, SIGTERM);
    show("ended nowait", waitid(P_PID, c, &i, WEXITED | WNOWAIT), &i, c);
    show("ended", waitid(P_PID, c, &i, WEXITED), &i, c);
    show("none", waitid(P_PID, c, &i, WEXITED), &i, c);
    // NOCLDSTOP
    chlds = 0;
    a.sa_flags |= SA_NOCLDSTOP;
    sigaction(SIGCHLD, &a, 0);
    fflush(stdout);
    if (!(c = fork())) {
        raise(SIGSTOP);
        _exit(3);
    }
    waitid(P_PID, c, &i, WSTOPPED);
    kill(c, SIGCONT);
    waitpid(c, &st, 0);
    printf("nocldstop %d code %d status %d\n", chlds, codes[0], stats[0]);
    // NOCLDWAIT
    chlds = 0;
    a.sa_flags |= SA_NOCLDWAIT;
    sigaction(SIGCHLD, &a, 0);
    fflush(stdout);
    if (!(c = fork())) _exit(3);
    T(waitpid(c, &st, 0));
    printf("nocldwait %d\n", chlds);
    signal(SIGCHLD, SIG_IGN);
    fflush(stdout);
    if (!(c = fork())) _exit(3);
    T(waitpid(c, &st, 0));
    T(wait(&st));
    signal(SIGCHLD, SIG_DFL);
    fflush(stdout);
    if (!(c = fork())) _exit(3);
    T(waitpid(c, &st, 0) == c);
    printf("%x\n", st);
    // waitid options
    T(waitid(P_PID, 1, &i, 0));
    T(waitid(P_ALL, 0, &i, WEXITED));
    T(waitid(99, 0, &i, WEXITED));
    T(waitpid(-1, &st, 0x100));
    T(waitpid(1, &st, 0));
    T(waitpid(-99999, &st, 0));
    T(syscall(SYS_wait4, INT32_MIN, &st, 0, 0));
    fflush(stdout);
    if (!(c = fork())) {
        setpgid(0, 0);
        _exit(4);
    }
    setpgid(c, c);
    T(waitid(P_PGID, c, &i, WEXITED));
    printf("%d %d\n", i.si_status, i.si_uid == getuid());
    T(waitid(P_PGID, 0, &i, WEXITED));
    // orphaned process group: a stopped member gets HUP and CONT
    fflush(stdout);
    int q[2];
    pipe(q);
    if (!(c = fork())) {
        setsid();
        pid_t m = fork();
        if (!m) {  // leader of an own group in this session
            setpgid(0, 0);
            pid_t g = fork();
            if (!g) {
                struct sigaction h = {.sa_sigaction = chld, .sa_flags = SA_SIGINFO};
                sigaction(SIGHUP, &h, 0);
                sigaction(SIGCONT, &h, 0);
                write(q[1], "r", 1);
                raise(SIGSTOP);
                for (int k = 0; k < 200 && chlds < 2; k++) usleep(10000);
                char o[40];
                sprintf(o, "got%d", chlds);
                write(q[1], o, 4);
                // now orphaned: tty stops are ignored
                raise(SIGTSTP);
                raise(SIGTTIN);
                write(q[1], "ignored", 7);
                _exit(0);
            }
            usleep(50000);
            waitid(P_PID, g, &i, WSTOPPED);
            _exit(0);
        }
        waitpid(m, &st, 0);
        usleep(200000);
        _exit(0);
    }
    close(q[1]);
    waitpid(c, &st, 0);
    char buf[100];
    int n = 0, r;
    while ((r = read(q[0], buf + n, 99 - n)) > 0) n += r;
    buf[n] = 0;
    printf("orphan %s\n", buf);
    // tty from background
    int master, slave;
    T(openpty(&master, &slave, 0, 0, 0));
    fflush(stdout);
    if (!(c = fork())) {
        close(master);
        setsid();
        T(ioctl(slave, TIOCSCTTY, 0));
        signal(SIGCHLD, SIG_DFL);
        T(tcgetsid(slave) == getpid());
        T(tcsetpgrp(slave, getpid()));
        T(setsid());
        T(setpgid(0, 0));
        T(setpgid(0, 1));
        T(setpgid(getppid(), 0));
        T(getpgid(999999));
        T(getsid(0) == getpid());
        pid_t b;
        fflush(stdout);
        struct termios t;
        for (int k = 0; k < 6; k++) {
            if (!(b = fork())) {
                setpgid(0, 0);
                if (k == 0) {
                    char x;
                    T(read(slave, &x, 1));
                }
                if (k == 1) {
                    tcgetattr(slave, &t);
                    T(tcsetattr(slave, TCSANOW, &t));
                }
                if (k == 2) {
                    signal(SIGTTOU, SIG_IGN);
                    T(tcsetpgrp(slave, getpid()));
                    T(tcgetpgrp(slave) == getpid());
                }
                if (k == 3) {
                    signal(SIGTTIN, SIG_IGN);
                    char x;
                    T(read(slave, &x, 1));
                }
                if (k == 4) {
                    tcgetattr(slave, &t);
                    signal(SIGTTOU, SIG_IGN);
                    t.c_lflag |= TOSTOP;
                    tcsetattr(slave, TCSANOW, &t);
                    signal(SIGTTOU, SIG_DFL);
                    T(write(slave, "x", 1));
                }
                if (k == 5) {
                    sigset_t s;
                    sigemptyset(&s);
                    sigaddset(&s, SIGTTOU);
                    sigprocmask(SIG_BLOCK, &s, 0);
                    T(tcsetpgrp(slave, getpid()));
                }
                fflush(stdout);
                _exit(0);
            }
            setpgid(b, b);
            int r = waitpid(b, &st, WUNTRACED);
            printf("%d: stopped %d %d\n", k, WIFSTOPPED(st), WIFSTOPPED(st) ? WSTOPSIG(st) : 0);
            fflush(stdout);
            if (WIFSTOPPED(st)) {
                kill(b, SIGKILL);
                kill(b, SIGCONT);
                waitpid(b, &st, 0);
            }
            signal(SIGTTOU, SIG_IGN);
            tcsetpgrp(slave, getpid());
            signal(SIGTTOU, SIG_DFL);
        }
        fflush(stdout);
        // leader's end hangs up the foreground
        _exit(0);
    }
    waitpid(c, &st, 0);
    printf("leader %x\n", st);
    // pdeathsig, subreaper
    fflush(stdout);
    pipe(q);
    if (!(c = fork())) {
        prctl(PR_SET_CHILD_SUBREAPER, 1);
        pid_t m = fork();
        if (!m) {
            pid_t g = fork();
            if (!g) {
                usleep(50000);
                _exit(17);
            }
            _exit(g & 0);
        }
        waitpid(m, &st, 0);
        pid_t g;
        while ((g = wait(&st)) > 0 && WEXITSTATUS(st) != 17);
        _exit(g > 0 ? 5 : 6);
    }
    waitpid(c, &st, 0);
    printf("subreaper %d\n", WEXITSTATUS(st));
    if (!(c = fork())) {
        pid_t g = fork();
        if (!g) {
            sigset_t s;
            sigemptyset(&s);
            sigaddset(&s, SIGUSR1);
            sigprocmask(SIG_BLOCK, &s, 0);
            prctl(PR_SET_PDEATHSIG, SIGUSR1);
            write(q[1], "r", 1);
            int sig = sigtimedwait(&s, 0, &(struct timespec){5, 0});
            write(q[1], sig == SIGUSR1 ? "d" : "n", 1);
            _exit(0);
        }
        char x;
        read(q[0], &x, 1);
        _exit(0);
    }
    waitpid(c, &st, 0);
    char x = 0;
    read(q[0], &x, 1);
    printf("pdeath %c\n", x);
    return 0;
}
