// Rounding modes: set by cold code for hot code, by handlers, by threads that differ, inherited.
#include "check.h"
#include <fenv.h>
#include <pthread.h>
#include <sys/time.h>
static volatile int stop;
static volatile double one = 1, three = 3;
static volatile long alarms;
static __attribute__((noinline)) double third(void)
{
    return one / three;
}
static __attribute__((noinline)) long count(double wanted, int n)
{
    long bad = 0;
    for (int k = 0; k < n; k++) bad += third() != wanted;
    return bad;
}
static double up, down, near;
static void h(int s)
{
    fesetround(FE_UPWARD);
    alarms += third() == up;
}
static void *other(void *mode)
{
    fesetround((long)mode);
    return (void *)count((long)mode == FE_UPWARD ? up : (long)mode == FE_DOWNWARD ? down : near, 1000000);
}
static void *fresh(void *a)
{
    return (void *)(long)(fegetround() == (long)a);
}
int main(void)
{
    near = third();
    fesetround(FE_UPWARD);
    up = third();
    fesetround(FE_DOWNWARD);
    down = third();
    fesetround(FE_TONEAREST);
    printf("%d %d\n", up > near || down < near, up != down);
    for (int k = 0; k < 2; k++) {
        printf("%ld\n", count(near, 1200000));
        fesetround(FE_UPWARD);
        printf("%ld\n", count(up, 1200000));
        fesetround(FE_DOWNWARD);
        printf("%ld\n", count(down, 1200000));
        fesetround(FE_TONEAREST);
    }
    for (int k = 0; k < 200; k++) {
        fesetround(FE_UPWARD);
        long a = count(up, 1000);
        fesetround(FE_TONEAREST);
        long b = count(near, 1000);
        if (a || b) {
            printf("bad %d %ld %ld\n", k, a, b);
            break;
        }
    }
    count(near, 300000);
    fesetround(FE_UPWARD);
    count(up, 300000);
    fesetround(FE_TONEAREST);
    signal(SIGALRM, h);
    struct itimerval t = {{0, 2000}, {0, 2000}};
    setitimer(0, &t, 0);
    long bad = 0;
    while (alarms < 50) bad += count(near, 10000);
    t.it_value.tv_usec = 0;
    setitimer(0, &t, 0);
    printf("after handlers bad %ld mode %d\n", bad, fegetround() == FE_TONEAREST);
    pthread_t th[3];
    long modes[3] = {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD};
    for (int k = 0; k < 3; k++) pthread_create(&th[k], 0, other, (void *)modes[k]);
    for (int k = 0; k < 3; k++) {
        void *r;
        pthread_join(th[k], &r);
        printf("thread %d bad %ld\n", k, (long)r);
    }
    fesetround(FE_UPWARD);
    void *r;
    pthread_create(th, 0, fresh, (void *)(long)FE_UPWARD);
    pthread_join(th[0], &r);
    printf("inherits %ld\n", (long)r);
    fflush(stdout);
    if (!fork()) _exit(count(up, 1000) != 0);
    int st;
    wait(&st);
    printf("fork %x\n", st);
    return 0;
}
