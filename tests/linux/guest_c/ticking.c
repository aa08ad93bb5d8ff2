// The program ends while signals that it handles still come: how it ends is
// what it said.
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <unistd.h>
static void count(int s) {}
int main(void) {
  signal(SIGALRM, count);
  setitimer(ITIMER_REAL, &(struct itimerval){{0, 200}, {0, 200}}, 0);
  pause();
  puts("done");
  return 0;
}
