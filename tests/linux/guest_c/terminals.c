// Pseudo-terminals: attributes of all kinds, sizes, sessions, process groups, packet mode, a shell behind one.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#define BAD ((void *)0x10)
#define GET2 0x802C542A  // TCGETS2, TCSETS2: their structure is in no header that agrees with termios.h
#define SET2 0x402C542B
struct attributes2 { unsigned in, out, control, local; unsigned char line, chars[19]; unsigned in_speed, out_speed; };

static const char *say(long result) { return result < 0 ? strerrorname_np(errno) : "ok"; }
static volatile int resized, interrupted;
static void note(int signo) { signo == SIGWINCH ? resized++ : interrupted++; }

static void attributes(void)
{
    int master = posix_openpt(O_RDWR | O_NOCTTY), number = -1, locked = -1;
    printf("ptmx %s", say(master));
    printf(" number %s", say(ioctl(master, TIOCGPTN, &number)));
    printf(" %d", number >= 0);
    ioctl(master, TIOCGPTLCK, &locked);
    printf(" locked %d", locked);
    locked = 0;
    ioctl(master, TIOCSPTLCK, &locked);
    int slave = ioctl(master, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
    char path[64];
    ptsname_r(master, path, sizeof path);
    printf(" peer %s %d cloexec %d\n", say(slave), !strcmp(ttyname(slave), path), fcntl(slave, F_GETFD));
    struct termios flags;
    printf("tcgetattr %s", say(tcgetattr(slave, &flags)));
    printf(" echo %d speed %d", !!(flags.c_lflag & ECHO), cfgetospeed(&flags) == B38400);
    cfmakeraw(&flags);
    cfsetspeed(&flags, B9600);
    printf(" set %s", say(tcsetattr(slave, TCSADRAIN, &flags)));
    memset(&flags, 0xff, sizeof flags);
    tcgetattr(slave, &flags);
    printf(" echo %d speed %d", !!(flags.c_lflag & ECHO), cfgetospeed(&flags) == B9600);
    struct attributes2 two;
    printf(" two %s", say(ioctl(slave, GET2, &two)));
    printf(" %u", two.out_speed);
    two.out_speed = two.in_speed = 12345;
    two.control = (two.control & ~CBAUD) | 010000;  // BOTHER
    ioctl(slave, SET2, &two);
    memset(&two, 0, sizeof two);
    ioctl(slave, GET2, &two);
    printf(" odd speed %u", two.out_speed);
    struct { unsigned short in, out, control, local; unsigned char line, chars[8]; } old;
    printf(" old %s", say(ioctl(slave, TCGETA, &old)));
    printf(" bad %s", say(ioctl(slave, TCGETS, BAD)));
    printf(" %s\n", say(ioctl(slave, TCSETS, BAD)));
    struct winsize size = {24, 80, 1, 2};
    printf("size %s", say(ioctl(master, TIOCSWINSZ, &size)));
    memset(&size, 0, sizeof size);
    ioctl(slave, TIOCGWINSZ, &size);
    printf(" %d %d %d %d", size.ws_row, size.ws_col, size.ws_xpixel, size.ws_ypixel);
    write(master, "typed", 5);
    int waiting = 0;
    poll(&(struct pollfd){slave, POLLIN, 0}, 1, 1000);
    ioctl(slave, FIONREAD, &waiting);
    printf(" waiting %d", waiting);
    ioctl(slave, TIOCINQ, &waiting);
    printf(" %d", waiting);
    printf(" flush %s", say(tcflush(slave, TCIFLUSH)));
    ioctl(slave, FIONREAD, &waiting);
    printf(" %d", waiting);
    printf(" drain %s", say(tcdrain(slave)));
    printf(" flow %s", say(tcflow(slave, TCOOFF)));
    printf(" %s", say(tcflow(slave, TCOON)));
    printf(" break %s\n", say(tcsendbreak(slave, 0)));
    int on = 1, discipline = -1, device = 0;
    printf("packet %s", say(ioctl(master, TIOCPKT, &on)));
    char text[16];
    write(slave, "out", 3);
    poll(&(struct pollfd){master, POLLIN, 0}, 1, 1000);
    int got = read(master, text, sizeof text);
    printf(" %d %d %.3s", got, text[0], text + 1);
    ioctl(master, TIOCGPKT, &on);
    ioctl(slave, TIOCGETD, &discipline);
    ioctl(master, TIOCGDEV, &device);
    printf(" on %d line %d device %d", on, discipline, device != 0);
    printf(" exclusive %s", say(ioctl(slave, TIOCEXCL)));
    ioctl(slave, TIOCGEXCL, &on);
    printf(" %d", on);
    printf(" %s", say(ioctl(slave, TIOCNXCL)));
    printf(" cloexec %s", say(ioctl(slave, FIONCLEX)));
    printf(" %d", fcntl(slave, F_GETFD));
    on = 1;
    printf(" nonblock %s", say(ioctl(slave, FIONBIO, &on)));
    printf(" read %s", say(read(slave, text, 1)));
    printf(" no terminal %s", say(tcgetattr(open("/dev/null", O_RDONLY), &flags)));
    printf(" %s", say(ioctl(slave, TIOCMGET, &on)));
    printf(" own %s", say(ioctl(slave, TIOCGPGRP, &on)));
    printf(" %d\n", isatty(slave) + 2 * isatty(0x7ff0));
    close(slave);
    printf("closed %s", say(read(master, text, 1)));
    struct pollfd end = {master, POLLIN, 0};
    poll(&end, 1, 0);
    printf(" %x\n", end.revents & POLLHUP);
    close(master);
}

static void session(void)
{
    int master;
    struct winsize size = {10, 20, 0, 0};
    pid_t child = forkpty(&master, NULL, NULL, &size);
    if (child == 0) {
        struct sigaction act = {.sa_handler = note, .sa_flags = SA_RESTART};
        sigaction(SIGWINCH, &act, NULL), sigaction(SIGINT, &act, NULL);
        printf("leader %d group %d session %d terminal %d\n", getsid(0) == getpid(), tcgetpgrp(0) == getpgrp(),
               tcgetsid(0) == getpid(), open("/dev/tty", O_RDWR) > 0);
        fflush(stdout);
        char line[64];
        fgets(line, sizeof line, stdin);
        printf("read %sresized %d interrupted %d\n", line, resized, interrupted);
        fflush(stdout);
        // a child in the background that reads is stopped; put in front it goes on
        pid_t back = fork();
        if (back == 0) {
            setpgid(0, 0);
            char byte;
            _exit(read(0, &byte, 1) == 1 ? byte : 0);
        }
        int status;
        waitpid(back, &status, WUNTRACED);
        printf("stopped %d by %d\n", WIFSTOPPED(status), WSTOPSIG(status) == SIGTTIN);
        signal(SIGTTOU, SIG_IGN);
        printf("front %s\n", say(tcsetpgrp(0, back)));
        fflush(stdout);
        kill(back, SIGCONT);
        waitpid(back, &status, 0);
        printf("went on %d %d\n", WIFEXITED(status), WEXITSTATUS(status));
        tcsetpgrp(0, getpgrp());
        fflush(stdout);
        _exit(5);
    }
    char text[4096];
    int length = 0, stage = 0, got;
    while ((got = read(master, text + length, sizeof text - 1 - length)) > 0) {
        text[length += got] = 0;
        if (stage == 0 && strstr(text, "terminal 1\r\n")) {
            stage = 1;
            size.ws_row = 11;
            ioctl(master, TIOCSWINSZ, &size);
            write(master, "\003", 1);
            usleep(100000);
            write(master, "wrxong\177\177\177\177ong\n", 14);  // rubbed out in part
        }
        if (stage == 1 && strstr(text, "front ok")) {
            stage = 2;
            usleep(20000);
            write(master, "A\n", 2);
        }
    }
    int status;
    waitpid(child, &status, 0);
    for (char *c = text; *c; c++)
        if (*c != '\r' && *c != '\b') putchar(*c);
    printf("end %s exit %d\n", got < 0 ? strerrorname_np(errno) : "none", WEXITSTATUS(status));
    fflush(stdout);
    // nothing to lead: who has no terminal, and who leads none
    if (fork() == 0) {
        setsid();
        int pair[2], group;
        openpty(&pair[0], &pair[1], NULL, NULL, NULL);
        printf("no terminal %s", say(open("/dev/tty", O_RDWR)));
        printf(" take %s", say(ioctl(pair[1], TIOCSCTTY, 0)));
        printf(" tty %d", open("/dev/tty", O_RDWR) > 0);
        printf(" group %s", say(ioctl(pair[1], TIOCGPGRP, &group)));
        printf(" %d", group == getpgrp());
        group = 999999;
        printf(" strange %s", say(ioctl(pair[1], TIOCSPGRP, &group)));
        signal(SIGHUP, SIG_IGN);
        printf(" give up %s", say(ioctl(pair[1], TIOCNOTTY)));
        printf(" %s\n", say(open("/dev/tty", O_RDWR)));
        fflush(stdout);
        _exit(0);
    }
    wait(NULL);
}

int main(void)
{
    setvbuf(stdout, NULL, _IOFBF, 65536);
    alarm(60);
    attributes();
    fflush(stdout);
    session();
    return 0;
}
