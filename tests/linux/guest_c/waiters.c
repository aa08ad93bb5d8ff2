// Threads that wait: in sockets, epoll, poll, semaphores and queues, each woken by another; what the C library starts
// threads for (timers and notifications with SIGEV_THREAD); a signal for one thread only.
#define _GNU_SOURCE
#include <errno.h>
#include <mqueue.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int pair[2], event, epoll, group, queue;
static volatile int fired, value, interrupted[3];
static __thread volatile int mine;

static void *echo(void *arg)
{
    char text[16];
    long got;
    while ((got = recv(pair[1], text, sizeof text, 0)) > 0) send(pair[1], text, got, 0);
    return NULL;
}
static void *in_epoll(void *arg)
{
    struct epoll_event found;
    return (void *)(long)epoll_wait(epoll, &found, 1, 10000);
}
static void *in_semop(void *arg) { return (void *)(long)semop(group, &(struct sembuf){0, -1, 0}, 1); }
static void *in_msgrcv(void *arg)
{
    struct { long kind; char text[8]; } message;
    return (void *)(long)msgrcv(queue, &message, 8, 0, 0);
}
static void *in_poll(void *arg) { return (void *)(long)poll(&(struct pollfd){event, POLLIN, 0}, 1, 10000); }
static void tick(union sigval given) { value = given.sival_int; __sync_fetch_and_add(&fired, 1); }
static void caught(int signo) { mine++; }
static void *receiver(void *arg)
{
    char byte;
    sem_t *ready = arg;
    sem_post(ready);
    long got = recv(pair[1], &byte, 1, 0);
    interrupted[0] = got < 0 && errno == EINTR, interrupted[1] = mine;
    return NULL;
}

int main(void)
{
    pthread_t thread, four[4];
    char text[16];
    int good = 0;
    socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair);
    pthread_create(&thread, NULL, echo, NULL);
    for (int k = 0; k < 500; k++) {
        int length = sprintf(text, "%d", k), got = 0;
        send(pair[0], text, length, 0);
        char back[16] = "";
        got = recv(pair[0], back, sizeof back, 0);
        good += got == length && !strcmp(back, text);
    }
    shutdown(pair[0], SHUT_WR);
    pthread_join(thread, NULL);
    printf("echoed %d\n", good);
    close(pair[0]), close(pair[1]);

    event = eventfd(0, EFD_SEMAPHORE), epoll = epoll_create1(0);
    epoll_ctl(epoll, EPOLL_CTL_ADD, event, &(struct epoll_event){EPOLLIN, {.u32 = 1}});
    group = semget(IPC_PRIVATE, 1, 0600), queue = msgget(IPC_PRIVATE, 0600);
    void *(*waits[4])(void *) = {in_epoll, in_semop, in_msgrcv, in_poll};
    for (int k = 0; k < 4; k++) pthread_create(&four[k], NULL, waits[k], NULL);
    usleep(50000);
    struct { long kind; char text[8]; } message = {1, "woken"};
    semop(group, &(struct sembuf){0, 1, 0}, 1);
    msgsnd(queue, &message, 6, 0);
    eventfd_write(event, 1);
    for (int k = 0; k < 4; k++) {
        void *result;
        pthread_join(four[k], &result);
        printf("woken %ld\n", (long)result);
    }
    semctl(group, 0, IPC_RMID), msgctl(queue, IPC_RMID, NULL);

    struct sigevent notify = {.sigev_notify = SIGEV_THREAD, .sigev_notify_function = tick, .sigev_value.sival_int = 31};
    timer_t timer;
    struct itimerspec set = {{0, 5000000}, {0, 5000000}};
    timer_create(CLOCK_MONOTONIC, &notify, &timer);
    timer_settime(timer, 0, &set, NULL);
    for (int k = 0; k < 5000 && fired < 5; k++) usleep(1000);
    timer_delete(timer);
    usleep(20000);
    printf("timer %d %d\n", fired >= 5, value);

    char name[32];
    sprintf(name, "/waiters-%d", (int)getpid());
    struct mq_attr attr = {0, 4, 16};
    mqd_t mail = mq_open(name, O_RDWR | O_CREAT, 0600, &attr);
    fired = 0, notify.sigev_value.sival_int = 32;
    int result = mq_notify(mail, &notify);
    mq_send(mail, "x", 1, 0);
    for (int k = 0; k < 5000 && !fired; k++) usleep(1000);
    printf("mail %d %d %d\n", result, fired, value);
    mq_close(mail), mq_unlink(name);

    // a signal that is for one thread ends that thread's call, and runs there
    struct sigaction act = {.sa_handler = caught};
    sigaction(SIGUSR1, &act, NULL);
    socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
    sem_t ready;
    sem_init(&ready, 0, 0);
    pthread_create(&thread, NULL, receiver, &ready);
    sem_wait(&ready);
    usleep(50000);
    pthread_kill(thread, SIGUSR1);
    pthread_join(thread, NULL);
    printf("interrupted %d there %d here %d\n", interrupted[0], interrupted[1], mine);
    return 0;
}
