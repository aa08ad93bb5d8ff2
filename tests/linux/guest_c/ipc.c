// System V shared memory, semaphores and message queues; POSIX message queues and shared memory.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define BAD ((void *)0x10)
static const char *say(long result) { return result == -1 ? strerrorname_np(errno) : "ok"; }
static volatile int hits, value, code;
static void caught(int signo, siginfo_t *info, void *context) { hits++, value = info->si_value.sival_int, code = info->si_code; }
static void nothing(int signo) { }
union semun { int val; struct semid_ds *buf; unsigned short *array; struct seminfo *info; };

static int mapped(const char *word)
{
    char line[512];
    int count = 0;
    FILE *maps = fopen("/proc/self/maps", "r");
    while (fgets(line, sizeof line, maps)) count += strstr(line, word) != NULL;
    fclose(maps);
    return count;
}

static void segments(void)
{
    int id = shmget(IPC_PRIVATE, 3 * 4096 - 100, IPC_CREAT | 0600);
    printf("shmget %s", say(id));
    char *at = shmat(id, NULL, 0);
    printf(" shmat %d maps %d", at != (void *)-1, mapped("/SYSV00000000"));
    if (fork() == 0) {
        strcpy(at + 8000, "from the child");
        _exit(shmdt(at));
    }
    int status;
    wait(&status);
    printf(" %s child %d\n", at + 8000, status);
    struct shmid_ds info;
    printf("stat %s", say(shmctl(id, IPC_STAT, &info)));
    printf(" size %zu mode %o attached %d creator %d last %d\n", info.shm_segsz, info.shm_perm.mode & 0777,
           (int)info.shm_nattch, info.shm_cpid == getpid(), info.shm_lpid > 0);
    char *reader = shmat(id, NULL, SHM_RDONLY);
    printf("again %d same %d", reader != at, !strcmp(reader + 8000, at + 8000));
    int null = open("/dev/zero", O_RDONLY);
    printf(" read only %s", say(read(null, reader, 4)));
    printf(" protect %s\n", say(mprotect(reader, 4096, PROT_READ | PROT_WRITE)));
    // at a place of ours
    char *room = mmap(NULL, 16 * 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    printf("taken %s", say((long)shmat(id, room + 4096, 0)));
    printf(" odd %s", say((long)shmat(id, room + 4096 + 12, 0)));
    printf(" remap null %s", say((long)shmat(id, NULL, SHM_REMAP)));
    char *there = shmat(id, room + 4096 + 12, SHM_RND | SHM_REMAP);
    printf(" rounded %ld %s", (long)(there - room), there + 8000);
    munmap(room + 10 * 4096, 4 * 4096);
    there = shmat(id, room + 10 * 4096, 0);
    printf(" free %ld", (long)(there - room));
    // in pieces: what is left goes at once
    munmap(there + 4096, 4096);
    shmctl(id, IPC_STAT, &info);
    printf(" attached %d", (int)info.shm_nattch);
    printf(" detach %s", say(shmdt(there)));
    printf(" twice %s", say(shmdt(there)));
    printf(" middle %s", say(shmdt(room + 2 * 4096)));
    printf(" odd %s\n", say(shmdt(room + 4096 + 12)));
    shmdt(room + 4096), shmdt(reader);
    printf("remove %s", say(shmctl(id, IPC_RMID, NULL)));
    shmctl(id, IPC_STAT, &info);
    printf(" attached %d dest %d %s", (int)info.shm_nattch, !!(info.shm_perm.mode & SHM_DEST), at + 8000);
    printf(" detach %s", say(shmdt(at)));
    printf(" gone %s %s", say((long)shmat(id, NULL, 0)), say(shmctl(id, IPC_STAT, &info)));
    printf(" maps %d\n", mapped("/SYSV"));
    printf("bad %s", say(shmctl(0x7ffffff, IPC_STAT, &info)));
    id = shmget(IPC_PRIVATE, 100, 0600);
    printf(" %s", say(shmctl(id, IPC_STAT, BAD)));
    printf(" %s", say(shmctl(id, 99, &info)));
    info.shm_perm.uid = getuid(), info.shm_perm.gid = getgid(), info.shm_perm.mode = 0640;
    printf(" set %s", say(shmctl(id, IPC_SET, &info)));
    shmctl(id, IPC_STAT, &info);
    printf(" %o", info.shm_perm.mode & 0777);
    struct shminfo limits;
    printf(" info %d", shmctl(0, IPC_INFO, (void *)&limits) >= 0);
    printf(" %d", limits.shmmin == 1);
    printf(" range %s", say((long)shmat(id, (void *)(1ul << 62), 0)));
    shmctl(id, IPC_RMID, NULL);
    printf(" size %s\n", say(shmget(IPC_PRIVATE, 0, 0600)));
}

static void semaphores(void)
{
    int id = semget(IPC_PRIVATE, 3, IPC_CREAT | 0600);
    unsigned short values[3] = {1, 0, 7};
    printf("semget %s", say(id));
    printf(" setall %s", say(semctl(id, 0, SETALL, (union semun){.array = values})));
    memset(values, 0, sizeof values);
    semctl(id, 0, GETALL, (union semun){.array = values});
    printf(" getall %d %d %d", values[0], values[1], values[2]);
    semctl(id, 1, SETVAL, (union semun){.val = 5});
    printf(" value %d pid %d\n", semctl(id, 1, GETVAL), semctl(id, 1, GETPID) == getpid());
    struct sembuf take = {0, -1, SEM_UNDO}, again = {0, -1, IPC_NOWAIT}, wait0 = {0, 0, 0}, wild = {9, 1, 0};
    printf("take %s", say(semop(id, &take, 1)));
    printf(" nowait %s", say(semop(id, &again, 1)));
    printf(" zero %s", say(semop(id, &wait0, 1)));
    printf(" range %s", say(semop(id, &wild, 1)));
    printf(" bad %s", say(semop(id, BAD, 1)));
    printf(" none %s", say(semop(id, &take, 0)));
    struct timespec limit = {0, 20000000};
    take.sem_flg = 0;
    printf(" timed %s", say(semtimedop(id, &take, 1, &limit)));
    signal(SIGALRM, nothing);  // restarts what can be restarted
    struct itimerval soon = {{0, 0}, {0, 20000}};
    setitimer(ITIMER_REAL, &soon, NULL);
    printf(" interrupted %s\n", say(semop(id, &take, 1)));
    if (fork() == 0) {
        usleep(20000);
        semop(id, &(struct sembuf){0, 1, 0}, 1);
        semop(id, &(struct sembuf){2, -3, SEM_UNDO}, 1);
        _exit(0);
    }
    printf("handed %s", say(semop(id, &take, 1)));
    wait(NULL);
    printf(" undone %d", semctl(id, 2, GETVAL));
    struct semid_ds info;
    memset(&info, 0xff, sizeof info);
    printf(" stat %s", say(semctl(id, 0, IPC_STAT, (union semun){.buf = &info})));
    time_t now = time(NULL);
    printf(" %d %o times %d %d", (int)info.sem_nsems, info.sem_perm.mode & 0777, now - info.sem_otime < 60,
           now - info.sem_ctime < 60);
    info.sem_perm.mode = 0604;
    printf(" set %s", say(semctl(id, 0, IPC_SET, (union semun){.buf = &info})));
    semctl(id, 0, IPC_STAT, (union semun){.buf = &info});
    printf(" %o\n", info.sem_perm.mode & 0777);
    struct seminfo limits;
    printf("info %d", semctl(0, 0, IPC_INFO, (union semun){.info = &limits}) >= 0);
    printf(" %d", limits.semmsl > 0);
    printf(" %d", semctl(0, 0, SEM_INFO, (union semun){.info = &limits}) >= 0);
    printf(" bad %s", say(semctl(id, 0, IPC_STAT, (union semun){.buf = BAD})));
    printf(" %s", say(semctl(id, 0, GETALL, (union semun){.array = BAD})));
    printf(" %s", say(semctl(id, 0, IPC_SET, (union semun){.buf = BAD})));
    printf(" command %s", say(semctl(id, 0, 77, 0)));
    printf(" waiting %d %d", semctl(id, 0, GETNCNT), semctl(id, 0, GETZCNT));
    printf(" remove %s", say(semctl(id, 0, IPC_RMID)));
    printf(" gone %s\n", say(semctl(id, 0, GETVAL)));
}

static void queues(void)
{
    struct { long kind; char text[16]; } message = {3, "third"};
    int id = msgget(IPC_PRIVATE, IPC_CREAT | 0600);
    printf("msgsnd %s", say(msgsnd(id, &message, 6, 0)));
    message.kind = 5, strcpy(message.text, "fifth");
    msgsnd(id, &message, 6, 0);
    int got = msgrcv(id, &message, 16, 5, 0);
    printf(" msgrcv %d %ld %s", got, message.kind, message.text);
    printf(" none %s", say(msgrcv(id, &message, 16, 5, IPC_NOWAIT)));
    printf(" big %s", say(msgrcv(id, &message, 2, 0, 0)));
    got = msgrcv(id, &message, 2, -4, MSG_NOERROR);
    printf(" cut %d %ld\n", got, message.kind);
    message.kind = 0;
    printf("kind %s", say(msgsnd(id, &message, 6, 0)));
    printf(" bad %s", say(msgsnd(id, BAD, 6, 0)));
    printf(" %s", say(msgrcv(id, BAD, 6, 0, IPC_NOWAIT)));
    printf(" size %s", say(msgsnd(id, &message, -1, 0)));
    struct itimerval soon = {{0, 0}, {0, 20000}};
    setitimer(ITIMER_REAL, &soon, NULL);
    printf(" interrupted %s", say(msgrcv(id, &message, 16, 0, 0)));
    struct msqid_ds info;
    printf(" stat %s", say(msgctl(id, IPC_STAT, &info)));
    printf(" %d %d %d", (int)info.msg_qnum, info.msg_lspid == getpid(), info.msg_qbytes > 1000);
    info.msg_qbytes = 512;
    printf(" set %s", say(msgctl(id, IPC_SET, &info)));
    msgctl(id, IPC_STAT, &info);
    printf(" %d", (int)info.msg_qbytes);
    struct msginfo limits;
    printf(" info %d", msgctl(0, IPC_INFO, (void *)&limits) >= 0);
    printf(" bad %s", say(msgctl(id, IPC_STAT, BAD)));
    printf(" remove %s", say(msgctl(id, IPC_RMID, NULL)));
    printf(" gone %s\n", say(msgrcv(id, &message, 16, 0, 0)));
}

static void posix(void)
{
    char name[32], text[64];
    sprintf(name, "/guest-%d", (int)getpid());
    struct mq_attr attr = {0, 4, 32}, now;
    mqd_t queue = mq_open(name, O_RDWR | O_CREAT | O_EXCL | O_NONBLOCK, 0600, &attr);
    printf("mq_open %s", say(queue));
    printf(" again %s", say(mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr)));
    unsigned priority = 0;
    mq_send(queue, "low", 4, 1), mq_send(queue, "high", 5, 9);
    printf(" poll %d", poll(&(struct pollfd){queue, POLLIN, 0}, 1, 0));
    int got = mq_receive(queue, text, 64, &priority);
    printf(" receive %d %s %d", got, text, priority);
    printf(" short %s", say(mq_receive(queue, text, 8, &priority)));
    printf(" long %s", say(mq_send(queue, text, 33, 0)));
    printf(" attr %s", say(mq_getattr(queue, &now)));
    printf(" %ld %ld %ld %lx\n", now.mq_maxmsg, now.mq_msgsize, now.mq_curmsgs, now.mq_flags & O_NONBLOCK);
    mq_receive(queue, text, 64, NULL);
    printf("empty %s", say(mq_receive(queue, text, 64, NULL)));
    attr.mq_flags = 0;
    mq_setattr(queue, &attr, &now);
    struct timespec limit;
    clock_gettime(CLOCK_REALTIME, &limit);
    limit.tv_nsec += 20000000;
    if (limit.tv_nsec >= 1000000000) limit.tv_sec++, limit.tv_nsec -= 1000000000;
    printf(" timed %s", say(mq_timedreceive(queue, text, 64, NULL, &limit)));
    printf(" bad %s", say(mq_send(queue, BAD, 4, 1)));
    struct sigaction act = {.sa_sigaction = caught, .sa_flags = SA_SIGINFO};
    sigaction(SIGUSR1, &act, NULL);
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1, .sigev_value.sival_int = 99};
    printf(" notify %s", say(mq_notify(queue, &event)));
    printf(" busy %s", say(mq_notify(queue, &event)));
    if (fork() == 0) { mq_send(queue, "wake", 5, 0); _exit(0); }
    while (!hits) usleep(1000);
    wait(NULL);
    printf(" value %d code %d", value, code == SI_MESGQ);
    // what the C library's SIGEV_THREAD does: 32 bytes come out of a netlink socket
    mq_receive(queue, text, 64, NULL);
    int netlink = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, 0);
    char cookie[32] = "the cookie", back[32] = "";
    event = (struct sigevent){.sigev_notify = SIGEV_THREAD, .sigev_signo = netlink, .sigev_value.sival_ptr = cookie};
    printf(" thread %s", say(syscall(SYS_mq_notify, queue, &event)));
    mq_send(queue, "x", 1, 0);
    recv(netlink, back, 32, 0);
    printf(" %s %d", back, back[31]);
    event.sigev_value.sival_ptr = BAD;
    printf(" bad %s", say(syscall(SYS_mq_notify, queue, &event)));
    printf(" %s", say(syscall(SYS_mq_notify, queue, BAD)));
    printf(" cancel %s", say(mq_notify(queue, NULL)));
    printf(" unlink %s", say(mq_unlink(name)));
    printf(" %s\n", say(mq_unlink(name)));
    mq_close(queue);

    int fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
    printf("shm_open %s", say(fd));
    ftruncate(fd, 8192);
    int *at = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (fork() == 0) { at[1000] = 1234; _exit(0); }
    wait(NULL);
    printf(" %d", at[1000]);
    printf(" unlink %s", say(shm_unlink(name)));
    printf(" %s\n", say(shm_open(name, O_RDWR, 0)));
}

int main(void)
{
    setvbuf(stdout, NULL, _IOFBF, 65536);
    segments();
    semaphores();
    queues();
    posix();
    return 0;
}
