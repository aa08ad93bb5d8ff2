"""Random calls with random arguments, plausible and wild: nothing of ours may break, hang or be lost.

hypothesis makes sequences of calls; each runs in a forked child over a fresh guest in a scratch folder: one half in a
jail, with names that lead anywhere; the other without, with names that stay in the folder. Random calls can do real
harm, so the child gives up the rights of root first, and names that leave the folder are for the jail only.
Afterwards no Python exception but those that the kernel layer handles has come up, an alarm has not gone off,
descriptors and mappings are those that the results account for, and the guest goes on. A few seconds in the suite;
`python -m tests.linux.test_fuzz SECONDS [SEED]` goes on for longer and prints what it finds.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import socket
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.guest.stand_in import Elf
from tests.linux.conftest import DATA, READ_ONLY, Guest
from tests.linux.test_table import HOST, ROWS, UNTOUCHED
from translator.guest import host
from translator.linux.jail import JailPaths
from translator.linux.jailed import kernel_of

M64 = (1 << 64) - 1
# Calls that would end, stop, rename, slow down or starve the process (or machine) the test runs in, or wait for ever.
LEFT_OUT = UNTOUCHED | {
    "kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_send_signal", "rt_sigreturn", "exit",
    "exit_group", "clone", "clone3", "execve", "execveat", "wait4", "waitid", "rt_sigsuspend", "setrlimit", "unshare",
    "prlimit64", "setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "setfsuid", "setfsgid",
    "setgroups", "capset", "setpgid", "setsid", "setpriority", "ioprio_set", "sched_setparam", "sched_setscheduler",
    "sched_setattr", "sched_setaffinity", "nanosleep", "clock_nanosleep", "ppoll", "pselect6", "epoll_pwait",
    "epoll_pwait2", "rt_sigtimedwait", "futex", "sync", "syncfs", "msgrcv", "msgsnd", "semop", "semtimedop", "msgget",
    "semget", "shmget", "mq_open", "mq_unlink", "mq_timedreceive", "mq_timedsend", "setitimer", "personality", "reboot",
    "prctl", "accept", "accept4", "flock", "mlock", "mlock2", "mlockall", "chroot", "timer_settime", "setns",
    "swapon", "swapoff", "kexec_load", "timerfd_settime", "fchownat", "fchown", "mknodat", "ptrace", "seccomp",
    "process_vm_writev", "pidfd_getfd", "quotactl", "bpf", "membarrier", "umask", "msgctl", "semctl", "shmctl",
    "recvmmsg", "mq_notify", "recvfrom", "recvmsg", "connect", "sendto", "sendmsg", "sendmmsg", "fallocate",
    "pivot_root", "sync_file_range", "getrandom", "memfd_secret", "open_by_handle_at",
}  # fmt: skip
CALLS = [row for row in ROWS if row.name not in LEFT_OUT]
WILD = (0, 1, 2, 3, 7, 8, 16, 24, 64, 255, 256, 4095, 4096, 4097, 65536, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1 << 32,
        (1 << 63) - 1, 1 << 63, M64, M64 - 4095, 0x5401, 0x5413, 0x541B, 0o2000000)  # fmt: skip
HARMLESS = ("file", "dir", "link", "dangling", "dir/below", "", "x" * 300, "new", "dir/", "loop", "a/" * 2100, "user.x")
NAMES = (*HARMLESS, ".", "..", "/", "/proc/self/fd", "/dev/null", "/proc/self/maps", "../../etc/passwd", "/file",
         "/proc/self/root/etc", "/proc/self/fd/4/..", "/dev/fd/3", "/proc/self/cwd/file")  # fmt: skip
CLIMBS = {"chdir", "fchdir"}  # from elsewhere, names that stay in the folder do not
NOBODY = 65534
POINTERS = (0, 0x1000, DATA, DATA + 4, DATA + 0x1FF, DATA + 0xFFF8, DATA + 0xFFFF, READ_ONLY, READ_ONLY + 0xFF8,
            0xFFFF_FFF8, 1 << 32, 1 << 40, M64, M64 - 7, 0x10000)  # fmt: skip

numbers = st.one_of(st.sampled_from(WILD), st.integers(0, 40), st.integers(0, M64))
pointers = st.one_of(st.sampled_from(POINTERS), st.integers(DATA, DATA + 0xFFFF), st.integers(0, M64))
choice = st.tuples(numbers, pointers, st.integers(0, 99))
call = st.tuples(st.sampled_from(range(len(CALLS))), st.lists(choice, min_size=6, max_size=6))
Call = tuple[int, list[tuple[int, int, int]]]


def scratch(folder: Path) -> list[int]:
    """Files to play with, and descriptors of all kinds."""
    (folder / "file").write_bytes(b"0123456789" * 100)
    (folder / "dir").mkdir()
    (folder / "dir/below").write_bytes(b"")
    for name, target in (("link", "file"), ("dangling", "nothing"), ("loop", "loop")):
        (folder / name).symlink_to(target)
    left, right = socket.socketpair()
    left.setblocking(False)
    right.setblocking(False)
    fds = [os.open(folder / "file", os.O_RDWR), os.open(folder, os.O_RDONLY), os.open("/dev/null", os.O_RDWR)]
    return [
        *fds, left.detach(), right.detach(), *os.pipe2(os.O_NONBLOCK), os.memfd_create("m"),
        host.call(HOST.NUMBERS["eventfd2"], 3, os.O_NONBLOCK),
    ]  # fmt: skip


def arguments(
    guest: Guest, row: Any, choices: list[tuple[int, int, int]], fds: list[int], names: tuple[str, ...]
) -> list[int]:
    """Numbers of the right kind most of the time, and anything at all otherwise."""
    values = []
    for arg, (number, pointer, taste) in zip(row.args, choices, strict=False):
        value = number
        if taste < 4:
            value = pointer
        elif arg.kind == "fd":
            value = fds[number % len(fds)] if taste < 90 else number % 3000 + 20
        elif arg.kind == "dirfd":
            value = -100 & M64 if taste < 60 else fds[number % len(fds)]
        elif arg.kind in ("path", "lpath", "str") and taste < 90:
            where = DATA + 0x8000 + 0x2000 * (len(values) & 3)
            guest.space.write(where, names[number % len(names)].encode() + b"\0")
            value = where
        elif arg.is_pointer or arg.kind == "addr":
            value = pointer
        elif arg.kind in ("flags", "hex") and taste < 60:
            value = number & 3 if arg.detail != "map" else 0x22 | number & 0x10000
        elif arg.kind in ("size", "off") and taste < 70:
            value = (0, 8, 16, 24, 64, 128, 512, 4096)[number % 8]
        elif arg.kind in ("size", "uint", "int", "sig", "pid") and taste < 90:
            value = number % 30
        values.append(value)
    if row.name in ("close", "dup3", "close_range"):  # not those that the test lives on
        values[0 if row.name != "dup3" else 1] |= 0x400
    if row.name == "close_range":
        values[1] = values[0] + values[1] % 5
    return values


def give_up_root(folder: str) -> None:
    """What a random call does to the machine, it shall not do as root."""
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
        os.chmod(os.path.dirname(folder), 0o711)
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
        ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # dumpable again: /proc/self is ours
    assert os.geteuid() != 0


def play(calls: list[Call], folder: str, jailed: bool) -> str:
    """Make the calls; empty, or what went wrong. In a process of its own."""
    os.chdir(folder)
    give_up_root(folder)
    program = Elf().segment().segment(kind=0x6474E551, flags=6, filesz=0).write(Path(folder) / "prog")
    fds = scratch(Path(folder))
    kernel = {"kernel": kernel_of(JailPaths(folder, False), None)} if jailed else {}
    guest = Guest(program, trace=jailed, **kernel)
    names = NAMES if jailed else HARMLESS
    guest.kernel.quiet = True
    opened: set[int] = set()
    made = []
    for index, choices in calls:
        row = CALLS[index]
        if not jailed and row.name in CLIMBS:
            continue
        if guest.space.find(DATA) is None or not guest.space.page_flags[DATA >> 12] & 2:
            guest.space.map(DATA, 0x10000, 3, 0x32)
        if not guest.space.is_mapped(DATA, DATA + 0x10000):
            guest.space.map(DATA, 0x10000, 3, 0x32)
        else:
            guest.space.protect(DATA, 0x10000, 3)
        values = arguments(guest, row, choices, fds, names)
        made.append(f"{row.name}({', '.join(map(hex, values))})")
        before = set(os.listdir("/proc/self/fd"))
        signal.alarm(6)
        try:
            result = guest.call(row.name, *values)
        except BaseException:
            return "\n".join([*made[-5:], traceback.format_exc()])
        finally:
            signal.alarm(0)
        after = set(os.listdir("/proc/self/fd"))
        if result < 0 and after - before:
            return f"{made[-1]} = {result}: descriptors left: {after - before}"
        if len(after) > len(before) + 2:
            return f"{made[-1]} = {result}: many descriptors: {after - before}"
        opened |= {int(name) for name in after - before}
        if guest.kernel.fatal_signal is not None or guest.kernel.exit_status is not None:
            return f"{made[-1]} = {result}: the guest ended"
        flags = guest.space.page_flags
        for mapping in guest.space.mappings():
            if mapping.prot & 1 and not flags[mapping.start >> 12] & 1:
                return f"{made[-1]} = {result}: flags of {mapping.start:#x} are wrong"
        for fd in [fd for fd in opened if fd > 60]:
            opened.discard(fd)
        for fd in sorted(opened)[:-12]:  # a guest closes what it opens
            opened.discard(fd)
            host.call(HOST.NUMBERS["close"], fd)
    if jailed and not (os.getcwd() + "/").startswith(folder + "/"):
        return f"the current directory is {os.getcwd()}"
    host_maps = Path("/proc/self/maps").read_bytes().count(b"\n")
    return f"{host_maps} mappings of the host" if host_maps > 3000 else ""


def in_child(calls: list[Call], jailed: bool) -> str:
    """`play` in a forked child: what it says, or how it ended."""
    outer = os.path.realpath(tempfile.mkdtemp(prefix="fuzz-"))
    folder = outer + "/scratch"
    os.mkdir(folder)
    reader, writer = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            for fd in (0, 2):
                os.dup2(os.open(os.devnull, os.O_RDWR), fd)
            os.close(reader)
            writer = os.dup2(writer, 900, inheritable=False)
            os.write(writer, play(calls, folder, jailed).encode())
        except BaseException:
            os.write(writer, traceback.format_exc().encode())
        finally:
            os._exit(0)
    os.close(writer)
    said = b""
    while part := os.read(reader, 65536):
        said += part
    os.close(reader)
    _, status = os.waitpid(pid, 0)
    shutil.rmtree(outer, ignore_errors=True)
    if status:
        names = ", ".join(CALLS[index].name for index, _ in calls)
        return f"ended with status {status:#x} ({said.decode(errors='replace')}) in {names}"
    return said.decode(errors="replace")


SETTINGS: dict[str, Any] = {
    "deadline": None, "suppress_health_check": list(HealthCheck), "database": None, "report_multiple_bugs": False,
    "phases": (Phase.generate,),  # no shrinking: the call and the four before it are said
}  # fmt: skip


@pytest.mark.timeout(120)
@settings(max_examples=60, derandomize=True, **SETTINGS)
@given(st.lists(call, min_size=5, max_size=25), st.booleans())
def test_random_calls(calls: list[Call], jailed: bool) -> None:
    problem = in_child(calls, jailed)
    assert not problem, problem


def main() -> None:
    """As long as asked for."""
    import random
    import time

    seconds = float(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time())
    rand = random.Random(seed)
    end = time.monotonic() + seconds
    rounds, found = 0, set()
    while time.monotonic() < end:
        calls = []
        for _ in range(60):
            taste = [
                (
                    rand.choice((rand.choice(WILD), rand.randrange(40), rand.getrandbits(64))),
                    rand.choice((rand.choice(POINTERS), DATA + rand.randrange(0x10000), rand.getrandbits(64))),
                    rand.randrange(100),
                )
                for _ in range(6)
            ]
            calls.append((rand.randrange(len(CALLS)), taste))
        rounds += 1
        problem = in_child(calls, rounds % 2 == 0)
        if problem and problem not in found:
            found.add(problem)
            print(f"seed {seed}, round {rounds}:\n{problem}\n", flush=True)
    print(f"{rounds} rounds of 60 calls, {len(found)} problems")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
