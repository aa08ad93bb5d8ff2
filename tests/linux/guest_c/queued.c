// Signals that wait: real-time ones queue with their values and in order, the others wait once; in this thread and
// in another, handled, waited for, and left to their default.
#include "check.h"
#include <pthread.h>

static volatile int count, order[100], values[100];
static volatile int ready, received;

static void handler(int signo, siginfo_t *info, void *context)
{
    int k = count++;
    order[k] = signo >= SIGRTMIN ? signo - SIGRTMIN + 100 : signo;
    values[k] = info->si_code == SI_QUEUE ? info->si_value.sival_int : -info->si_code;
}

static void show(const char *what)
{
    printf("%s:", what);
    for (int k = 0; k < count; k++) printf(" %d=%d", order[k], values[k]);
    printf("\n");
    count = 0;
}

static void queue(int signo, int value)
{
    if (sigqueue(getpid(), signo, (union sigval){.sival_int = value})) printf("sigqueue: %s\n", strerrorname_np(errno));
}

static void send_all(void)
{
    for (int k = 1; k <= 4; k++) queue(SIGRTMIN + 2, k);
    for (int k = 5; k <= 7; k++) queue(SIGRTMIN + 1, k);
    kill(getpid(), SIGUSR1);
    kill(getpid(), SIGUSR1);
    raise(SIGRTMIN + 2);
}

static void pending(const sigset_t *of)
{
    sigset_t set;
    sigpending(&set);
    printf("pending:");
    for (int k = 1; k < 65; k++)
        if (sigismember(of, k) == 1) printf(" %d", sigismember(&set, k));
    printf("\n");
}

static void *waits(void *of)
{
    siginfo_t info;
    ready = 1;
    for (int k = 0; k < 6; k++) {
        int signo = sigwaitinfo(of, &info);
        printf("waited for %d value %d\n", signo - SIGRTMIN, info.si_code == SI_QUEUE ? info.si_value.sival_int : -1);
        received++;
    }
    return NULL;
}

static void *handles(void *of)
{
    pthread_sigmask(SIG_BLOCK, of, NULL);
    ready = 1;
    while (ready != 2) usleep(1000);
    pthread_sigmask(SIG_UNBLOCK, of, NULL);
    show("another thread");
    return NULL;
}

static void install(int flags)
{
    struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | flags};
    sigaction(SIGRTMIN + 1, &action, NULL);
    sigaction(SIGRTMIN + 2, &action, NULL);
    sigaction(SIGUSR1, &action, NULL);
}

int main(void)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGRTMIN + 1);
    sigaddset(&set, SIGRTMIN + 2);
    sigaddset(&set, SIGUSR1);
    siginfo_t info;
    struct timespec none = {0, 0};
    for (int round = 0; round < 2; round++) {
        int flags = round ? SA_NODEFER : 0;
        install(flags);
        sigprocmask(SIG_UNBLOCK, &set, NULL);
        send_all();
        show("at once");
        sigprocmask(SIG_BLOCK, &set, NULL);
        send_all();
        pending(&set);
        sigprocmask(SIG_UNBLOCK, &set, NULL);
        printf("%d handled\n", count);
        if (!flags) show("unblocked");  // else they nest
        count = 0;
        sigprocmask(SIG_BLOCK, &set, NULL);
        send_all();
        for (int k = 0; k < 12; k++) {
            int signo = sigtimedwait(&set, &info, &none);
            if (signo < 0) printf("%s\n", strerrorname_np(errno));
            else printf("took %d value %d\n", signo > 30 ? signo - SIGRTMIN + 100 : signo,
                        info.si_code == SI_QUEUE ? info.si_value.sival_int : -1);
        }
        pending(&set);
    }
    signal(SIGRTMIN + 1, SIG_DFL);
    for (int k = 1; k <= 3; k++) queue(SIGRTMIN + 1, 10 * k);
    while (sigtimedwait(&set, &info, &none) > 0) printf("of no handler: %d\n", info.si_value.sival_int);
    install(0);

    pthread_t thread;
    pthread_create(&thread, NULL, waits, &set);
    while (!ready) usleep(1000);
    usleep(50000);
    for (int k = 1; k <= 3; k++) {
        pthread_sigqueue(thread, SIGRTMIN + 1, (union sigval){.sival_int = k});
        while (received < k) usleep(1000);
    }
    queue(SIGRTMIN + 2, 77);  // for the process
    while (received < 4) usleep(1000);
    for (int k = 4; k <= 5; k++) pthread_sigqueue(thread, SIGRTMIN + 1, (union sigval){.sival_int = k});
    pthread_join(thread, NULL);

    ready = 0;
    pthread_create(&thread, NULL, handles, &set);
    while (!ready) usleep(1000);
    for (int k = 1; k <= 9; k++) pthread_sigqueue(thread, SIGRTMIN + 1 + k % 2, (union sigval){.sival_int = k});
    pthread_kill(thread, SIGUSR1);
    pthread_kill(thread, SIGUSR1);
    ready = 2;
    pthread_join(thread, NULL);
    return 0;
}
