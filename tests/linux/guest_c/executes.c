// exec of programs and scripts of all kinds; what passes to the new program and what does not.
#include "forks.h"
#include <sched.h>
#include <linux/sched.h>
#include <pthread.h>
#include <sys/resource.h>
#include <sys/prctl.h>
#include <sys/time.h>
extern char **environ;
static char self[4096];
#define ATTEMPT(what, ...)                                                                                             \
    do {                                                                                                               \
        fflush(stdout);                                                                                                \
        pid_t p_ = fork();                                                                                             \
        if (!p_) {                                                                                                     \
            __VA_ARGS__;                                                                                               \
            printf("%s: errno %s\n", what, strerrorname_np(errno));                                                    \
            fflush(stdout);                                                                                            \
            _exit(77);                                                                                                 \
        }                                                                                                              \
        printf("%s -> %d\n", what, fin(p_));                                                                           \
        fflush(stdout);                                                                                                \
    } while (0)
static void script(const char *n, const char *t)
{
    put(n, t);
    chmod(n, 0755);
}
static void *exec_thread(void *a)
{
    execl(self, "from-thread", "show", 0);
    return 0;
}
static void *spin(void *a)
{
    for (volatile long k = 0;; k++);
    return 0;
}
static void *sleeper(void *a)
{
    pause();
    return 0;
}
static int show(int argc, char **argv)
{
    printf("argc %d:", argc);
    for (int k = 0; k < argc; k++)
        printf(" [%.40s]%s",
               strncmp(argv[k], "/tmp", 4) && !strstr(argv[k], ".nat") && !strstr(argv[k], ".rv") ? argv[k] : "self",
               strlen(argv[k]) > 40 ? "..." : "");
    puts("");
    sigset_t s;
    sigprocmask(0, 0, &s);
    printf("mask");
    for (int k = 1; k < 65; k++)
        if (sigismember(&s, k) > 0) printf(" %d", k);
    printf(" ign");
    for (int k = 1; k < 65; k++) {
        struct sigaction a;
        if (k != 32 && k != 33 && !sigaction(k, 0, &a) && a.sa_handler == SIG_IGN) printf(" %d", k);
    }
    sigpending(&s);
    printf(" pend");
    for (int k = 1; k < 65; k++)
        if (sigismember(&s, k) > 0) printf(" %d", k);
    puts("");
    printf("fds");
    for (int k = 0; k < 1100; k++)
        if (fcntl(k, F_GETFD) >= 0) printf(" %d", k);
    puts("");
    printf("env %s tid %d nice %d\n", getenv("MARK") ? getenv("MARK") : "-", getpid() == gettid(),
           getpriority(PRIO_PROCESS, 0));
    struct itimerval it;
    getitimer(0, &it);
    printf("timer %d alt ", it.it_value.tv_sec > 0);
    stack_t o;
    sigaltstack(0, &o);
    printf("%x ", o.ss_flags);
    char nm[17];
    prctl(PR_GET_NAME, nm);
    printf("name %s umask %o pds ", strchr(nm, 46) || argc > 2 && strstr(argv[2], "/dev/fd") ? "self" : nm, umask(0));
    int pd = -1;
    prctl(PR_GET_PDEATHSIG, &pd);
    printf("%d\n", pd);
    fflush(stdout);
    return 21;
}
int main(int argc, char **argv)
{
    for (int k = 1; k < argc; k++)
        if (!strcmp(argv[k], "show")) return show(argc, argv);
    if (argc == 0 || (argc == 1 && !*argv[0])) {
        printf("empty argc %d\n", argc);
        return show(argc, argv);
    }
    setvbuf(stdout, 0, _IOFBF, 65536);
    readlink("/proc/self/exe", self, 4095);
    char t[5000];
    for (int k = 3; k < 1100; k++) close(k);
    ATTEMPT("plain", execl(self, "name", "show", "a b", "", 0));
    ATTEMPT("argv empty", char *none[] = {0}; execve(self, none, environ));
    ATTEMPT("env null", syscall(SYS_execve, self, ((char *[]){"x", "show", 0}), 0));
    sprintf(t, "#!%s one two  three \nx", self);
    script("script1", t);
    ATTEMPT("script", execl("./script1", "zero", "show", "arg", 0));
    sprintf(t, "#! \t %s\t\nx", self);
    script("script2", t);
    script("nested", "#!./script1 opt\n");
    ATTEMPT("nested", execl("./nested", "zero", "show", "arg", 0));
    char nm[20] = "./nested";
    for (int k = 0; k < 7; k++) {
        char to[20];
        sprintf(to, "./n%d", k);
        sprintf(t, "#!%s\n", nm);
        script(to, t);
        strcpy(nm, to);
        if (k == 2 || k == 3) ATTEMPT(to, execl(to, "z", "show", 0));
    }
    script("loop", "#!./loop\n");
    ATTEMPT("loop", execl("./loop", "z", 0));
    script("noint", "#!/nonexistent\n");
    ATTEMPT("noint", execl("./noint", "z", 0));
    script("empty", "");
    ATTEMPT("empty", execl("./empty", "z", 0));
    script("text", "hello\n");
    ATTEMPT("text", execl("./text", "z", 0));
    script("bang", "#!\n");
    ATTEMPT("bang", execl("./bang", "z", 0));
    script("bang2", "#!   \n");
    ATTEMPT("bang2", execl("./bang2", "z", 0));
    script("elf", "\177ELF");
    ATTEMPT("elf", execl("./elf", "z", 0));
    put("noexec", "#!/bin/sh\n");
    chmod("noexec", 0644);
    ATTEMPT("noexec", execl("./noexec", "z", 0));
    ATTEMPT("dir", execl(".", "z", 0));
    ATTEMPT("none", execl("./none", "z", 0));
    ATTEMPT("notdir", execl("./text/x", "z", 0));
    ATTEMPT("emptyname", execl("", "z", 0));
    symlink("lo", "lo");
    ATTEMPT("eloop", execl("./lo", "z", 0));
    memset(t, 'a', 4999);
    t[4999] = 0;
    ATTEMPT("toolong", execl(t, "z", 0));
    t[300] = 0;
    ATTEMPT("namelong", execl(t, "z", 0));
    ATTEMPT("efault", execve((void *)8, argv, environ));
    ATTEMPT("efault argv", execve(self, (void *)8, environ));
    ATTEMPT("efault env", execve(self, argv, (void *)8));
    ATTEMPT("efault arg", char *v[] = {"x", (void *)8, 0}; execve(self, v, environ));
    mkfifo("fifo", 0777);
    ATTEMPT("fifo", execl("./fifo", "z", 0));
    ATTEMPT("devnull", execl("/dev/null", "z", 0));
    char *big = malloc(200000);
    memset(big, 'b', 200000);
    big[131071] = 0;
    ATTEMPT("128k arg", execl(self, "x", "show", big, 0));
    big[131071] = 'b';
    big[131072] = 0;
    ATTEMPT("128k+1 arg", execl(self, "x", "show", big, 0));
    char **many = malloc(8 * 3000);
    for (int k = 0; k < 2999; k++) many[k] = big + 131072 - 3000;
    many[0] = "x";
    many[1] = "show";
    many[2999] = 0;
    ATTEMPT("9M args", execve(self, many, environ));
    many[100] = 0;
    ATTEMPT("300k args", execve(self, many, environ));
    struct rlimit rl;
    getrlimit(RLIMIT_STACK, &rl);
    struct rlimit small = {400000, rl.rlim_max};
    many[100] = big + 131072 - 3000;
    many[120] = 0;
    ATTEMPT("small stack", setrlimit(RLIMIT_STACK, &small); execve(self, many, environ));
    // what passes and what does not
    int keep = open("/dev/null", O_RDONLY), drop = open("/dev/null", O_RDONLY | O_CLOEXEC);
    ATTEMPT("state", sigset_t s; sigemptyset(&s); sigaddset(&s, SIGUSR1); sigaddset(&s, SIGSEGV); sigaddset(&s, SIGRTMIN);
        sigprocmask(SIG_BLOCK, &s, 0); signal(SIGUSR2, SIG_IGN); signal(SIGPIPE, SIG_IGN); signal(SIGCHLD, SIG_IGN);
        signal(SIGSEGV, SIG_IGN); signal(SIGINT, SIG_IGN); signal(SIGTERM, exit); raise(SIGUSR1); raise(SIGRTMIN);
        setenv("MARK", "m", 1); nice(3); struct itimerval it = {{0}, {100, 0}}; setitimer(0, &it, 0); umask(027);
        static char alt[16384]; sigaltstack(&(stack_t){.ss_sp = alt, .ss_size = 16384}, 0);
        prctl(PR_SET_PDEATHSIG, SIGUSR2); prctl(PR_SET_NAME, "given"); execl(self, "x", "show", 0));
    ATTEMPT("thread exec", pthread_t th[3]; pthread_create(&th[0], 0, spin, 0); pthread_create(&th[1], 0, sleeper, 0);
        pthread_create(&th[2], 0, exec_thread, 0); for (;;) pause());
    ATTEMPT("thread exec while main ended", pthread_t th; pthread_create(&th, 0, spin, 0); usleep(1000);
        pthread_create(&th, 0, exec_thread, 0); syscall(SYS_exit, 0));
    // execveat
    int fd = open(self, O_RDONLY), here = open(".", O_RDONLY | O_DIRECTORY), sfd = open("script1", O_RDONLY),
        scl = open("script1", O_RDONLY | O_CLOEXEC), opath = open(self, O_PATH);
    char *v[] = {"x", "show", 0};
#define EAT(d, n, f) syscall(SYS_execveat, d, n, v, environ, f)
    ATTEMPT("at empty", EAT(fd, "", AT_EMPTY_PATH));
    ATTEMPT("at empty no flag", EAT(fd, "", 0));
    ATTEMPT("at opath", EAT(opath, "", AT_EMPTY_PATH));
    ATTEMPT("at name", EAT(here, "script1", 0));
    ATTEMPT("at script fd", EAT(sfd, "", AT_EMPTY_PATH));
    ATTEMPT("at script cloexec", EAT(scl, "", AT_EMPTY_PATH));
    ATTEMPT("at bad", EAT(500, "x", 0));
    ATTEMPT("at bad empty", EAT(500, "", AT_EMPTY_PATH));
    ATTEMPT("at flags", EAT(fd, "", 0x8000));
    ATTEMPT("at abs", EAT(500, self, 0));
    ATTEMPT("at notdir", EAT(fd, "x", 0));
    symlink("script1", "ln");
    ATTEMPT("at nofollow", EAT(here, "ln", AT_SYMLINK_NOFOLLOW));
    ATTEMPT("at cwd empty", EAT(AT_FDCWD, "", AT_EMPTY_PATH));
    ATTEMPT("at null", syscall(SYS_execveat, fd, 0, v, environ, AT_EMPTY_PATH));
    int null0 = open("/dev/null", O_WRONLY);
    ATTEMPT("at devnull", EAT(null0, "", AT_EMPTY_PATH));
    ATTEMPT("at dir", EAT(here, "", AT_EMPTY_PATH));
    // deleted program, unlinked while running
    sprintf(t, "cp %s ./copy", self);
    system(t);
    int dfd = open("copy", O_RDONLY);
    unlink("copy");
    ATTEMPT("deleted", EAT(dfd, "", AT_EMPTY_PATH));
    // host program
    ATTEMPT("host", setenv("MARK", "h", 1);
        execl("/bin/sh", "sh", "-c", "echo host $MARK $0 $1; exit 5", "zero", "one", 0));
    return 0;
}
