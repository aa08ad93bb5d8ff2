"""Runs one command and writes down what it took; started as a small process of its own, so that memory can be told.

    python -I -S runner.py REPORT TIMEOUT STDIN STDOUT STDERR COMMAND...

The kernel counts the memory of the process that forked into the peak of a new program: this one is as small as Python
gets (some 9 MiB; a smaller peak cannot be told). REPORT gets one line: wait status, or "timeout"; wall
seconds; user seconds; system seconds; peak resident KiB. Called by `measure`; imports nothing of the package.
"""

import os
import signal
import sys
import time


class Late(Exception):
    """The time is over."""


def late(number: int, frame: object) -> None:
    raise Late


def main() -> None:
    report, timeout, stdin, stdout, stderr = sys.argv[1:6]
    command = sys.argv[6:]
    make = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, stdin, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, stdout, make, 0o600),
        (os.POSIX_SPAWN_OPEN, 2, stderr, make, 0o600),
    ]
    signal.signal(signal.SIGALRM, late)
    status = "timeout"
    begin = time.perf_counter()
    try:
        child = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
    except OSError as error:
        with open(stderr, "w") as file:
            file.write(f"{command[0]}: {error.strerror}\n")
        with open(report, "w") as file:
            file.write("32512 0 0 0 0\n")  # the shell's 127
        return
    try:
        signal.setitimer(signal.ITIMER_REAL, float(timeout))
        _, raw, usage = os.wait4(child, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        status = str(raw)
    except Late:
        os.kill(child, signal.SIGKILL)
        _, _, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - begin
    with open(report, "w") as file:
        file.write(f"{status} {seconds:.6f} {usage.ru_utime:.6f} {usage.ru_stime:.6f} {usage.ru_maxrss}\n")


if __name__ == "__main__":
    main()
