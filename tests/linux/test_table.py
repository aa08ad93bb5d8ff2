"""What the rows of the table promise: coverage is complete, and no bad pointer does harm. Generated from the rows."""

from __future__ import annotations

import ctypes
import errno
import os
import random
import select
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.linux.conftest import DATA, READ_ONLY, Guest
from translator.linux import abi as abis
from translator.linux.coverage import coverage, markdown
from translator.linux.kernel import Kernel
from translator.linux.table import QUIET, Row, Table

ABI = abis.load(243)
TABLE = Table(ABI.ROWS)
HOST = abis.load_host()
ROWS = [TABLE.get(name) for name in TABLE.names()]

# Calls that say something else first, and rightly so: the pointer is looked at later, or for a result.
E = errno
SAYS: dict[tuple[str, str], set[int]] = {
    ("wait4", "status"): {E.ECHILD}, ("wait4", "rusage"): {E.ECHILD}, ("waitid", "rusage"): {E.ECHILD},
    ("waitid", "info"): {E.EFAULT, E.ECHILD}, ("nanosleep", "remaining"): {0}, ("clock_nanosleep", "remaining"): {0},
    ("getgroups", "list"): {E.EFAULT, 0}, ("rt_sigtimedwait", "info"): {E.EAGAIN},
    ("splice", "offin"): {0}, ("splice", "offout"): {0},  # nothing to move
    ("process_vm_readv", "remote"): {0}, ("process_vm_writev", "remote"): {0}, ("fanotify_mark", "path"): {E.EINVAL},
    ("pidfd_send_signal", "info"): {E.EBADF}, ("msgrcv", "msg"): {E.EINVAL}, ("mq_timedsend", "msg"): {E.EBADF},
    ("mq_timedreceive", "msg"): {E.EBADF}, ("mq_timedreceive", "prio"): {E.EBADF},
    ("mq_getsetattr", "old"): {E.EBADF},
    ("timer_settime", "old"): {E.EINVAL}, ("timer_gettime", "value"): {E.EINVAL}, ("accept", "addr"): {E.EINVAL},
    ("accept", "len"): {E.EINVAL}, ("accept4", "addr"): {E.EINVAL}, ("accept4", "len"): {E.EINVAL},
    ("recvfrom", "addr"): {0}, ("recvfrom", "len"): {0},  # a pair's end has no name to tell
    ("inotify_add_watch", "path"): {E.EINVAL},  # the descriptor is none of inotify's
    ("name_to_handle_at", "mount"): {E.EFAULT, E.EOVERFLOW, E.EOPNOTSUPP},
    **{(name, "list"): {E.EFAULT, E.EOPNOTSUPP} for name in ("listxattr", "llistxattr", "flistxattr")},
    **{(name, "value"): {E.EFAULT, E.EOPNOTSUPP} for name in ("getxattr", "lgetxattr", "fgetxattr")},
}  # fmt: skip
SOCKETS = {"bind", "getsockname", "getpeername", "sendto", "recvfrom", "setsockopt", "getsockopt", "accept", "accept4",
           "sendmsg", "recvmsg", "sendmmsg", "recvmmsg", "connect"}  # fmt: skip
# Never called here, whatever the pointers: they would change the machine the tests run on.
UNTOUCHED = {"clock_settime", "settimeofday", "adjtimex", "clock_adjtime", "sethostname", "setdomainname", "mount",
             "umount2", "acct", "syslog", "vhangup"}  # fmt: skip


def test_every_number_is_covered() -> None:
    rows = coverage(ABI)
    assert [number for number, *_ in rows] == sorted(ABI.NUMBERS.values())
    assert {status for _, _, status, _ in rows} == {"implemented", "partial", "ENOSYS"}
    by_name = {name: (status, reason) for _, name, status, reason in rows}
    assert by_name["read"] == ("implemented", "")
    assert by_name["clone"][0] == "partial" and "descriptors" in by_name["clone"][1]
    assert by_name["rseq"] == ("ENOSYS", "")
    assert all(reason for status, reason in by_name.values() if status == "partial")
    assert sum(status != "ENOSYS" for status, _ in by_name.values()) > 220


def test_the_document_is_true() -> None:
    """`translator syscalls --markdown > translator/linux/SYSCALLS.md` makes it so."""
    path = Path(coverage.__code__.co_filename).with_name("SYSCALLS.md")
    assert path.read_text() == markdown(ABI), "run: translator syscalls --markdown > translator/linux/SYSCALLS.md"


def test_rows_and_methods_belong_together() -> None:
    names = {row.name for row in ROWS}
    assert len(names) == len(ROWS)
    for row in ROWS:
        assert row.name in ABI.NUMBERS, f"{row.name} is no call of this architecture"
        assert hasattr(Kernel, "sys_" + row.handler) or row.name in HOST.NUMBERS, row.name
        for arg in row.args:
            if isinstance(arg.size, tuple):
                assert arg.size[0] < len(row.args)
    handlers = {row.handler for row in ROWS}
    orphans = {name[4:] for name in dir(Kernel) if name.startswith("sys_")} - handlers
    assert not orphans
    assert not QUIET & names


def _benign(guest: Guest, row: Row, fd: int) -> list[int]:
    """Arguments that do no harm and let the call get as far as its pointers."""
    values: list[int] = []
    sizes = {arg.size[0] for arg in row.args if isinstance(arg.size, tuple)}
    for k, arg in enumerate(row.args):
        known = VALUES.get((row.name, arg.name))
        if known is not None:
            values.append(guest.put(known) if isinstance(known, (bytes, str)) else known)
        elif arg.kind in ("path", "lpath"):
            values.append(guest.put("file"))
        elif arg.kind == "str":
            values.append(guest.put("user.x"))
        elif arg.is_pointer:
            values.append(0 if arg.nullable else guest.room(512))
        elif arg.kind == "fd":
            values.append(fd)
        elif arg.kind == "dirfd":
            values.append(-100 & (1 << 64) - 1)
        elif k in sizes or ("size" in arg.name and arg.kind == "size"):
            values.append(8)
        else:
            values.append(0)
    return values


VALUES: dict[tuple[str, str], int | bytes | str] = {
    ("sched_setattr", "attr"): bytes(48), ("sched_getattr", "size"): 48, ("openat2", "size"): 24,
    ("clone3", "size"): 64,
    ("set_robust_list", "size"): 24, ("getcwd", "size"): 4096, ("mincore", "addr"): DATA, ("mincore", "length"): 4096,
    ("getrlimit", "resource"): 7, ("setrlimit", "resource"): 7, ("prlimit64", "resource"): 7,
    ("rt_sigaction", "sig"): 10,
    ("pselect6", "n"): 8, ("futex", "op"): 3, ("futex", "timeout"): 1, ("futex", "val"): 1, ("sendto", "addr"): 0,
    ("capget", "header"): bytes.fromhex("22050820") + bytes(4),
    ("capset", "header"): bytes.fromhex("22050820") + bytes(4),
    ("rt_sigtimedwait", "timeout"): bytes(16), ("readlinkat", "path"): "link", ("getdents64", "size"): 512,
    ("waitid", "options"): 4,
    ("epoll_ctl", "op"): 1, ("setsockopt", "level"): 1, ("setsockopt", "name"): 2, ("getsockopt", "level"): 1,
    ("getsockopt", "name"): 3, ("getsockopt", "len"): (8).to_bytes(4, "little"),
    ("getsockname", "len"): (8).to_bytes(4, "little"), ("getpeername", "len"): (8).to_bytes(4, "little"),
    ("symlinkat", "target"): "new", ("timer_create", "clock"): 1, ("execve", "path"): "/bin/true",
    ("execveat", "path"): "/bin/true",
}  # fmt: skip


class Descriptors:
    """What a call's descriptor should be for the call to get far."""

    def __init__(self, folder: Path) -> None:
        (folder / "file").write_bytes(b"0123456789")
        (folder / "link").symlink_to("file")
        self.folder = folder
        self.open: list[int] = []
        self.left, self.right = socket.socketpair()
        self.right.send(b"0123456789" * 100)
        try:
            os.setxattr(folder / "file", "user.x", b"value")
        except OSError:
            pass

    def make(self, name: str) -> int:
        """A descriptor for one call."""
        if name in SOCKETS:
            return self.left.fileno()
        if name.startswith("epoll_pwait"):
            poll = select.epoll()
            poll.register(self.left.fileno(), select.EPOLLIN)
            self.open.append(os.dup(poll.fileno()))
            poll.close()
        elif name == "getdents64":
            self.open.append(os.open(self.folder, os.O_RDONLY))
        elif name.startswith("timerfd"):
            self.open.append(timerfd_create(1, 0))
        else:
            self.open.append(os.open(self.folder / "file", os.O_RDWR))
        return self.open[-1]

    def close(self) -> None:
        """All of them."""
        self.left.close()
        self.right.close()
        for fd in self.open:
            os.close(fd)


timerfd_create = ctypes.CDLL(None).timerfd_create
CASES = [(row.name, arg.name) for row in ROWS if row.name not in UNTOUCHED for arg in row.args if arg.is_pointer]


@pytest.mark.timeout(20)
@pytest.mark.parametrize(("name", "argument"), CASES)
def test_bad_pointer(guest: Guest, tmp_path: Path, name: str, argument: str) -> None:
    """Unmapped, beyond the guest's space, and (for results) read-only: -EFAULT, and nothing of ours is hurt."""
    row = TABLE.get(name)
    assert row is not None
    at = [arg.name for arg in row.args].index(argument)
    descriptors = Descriptors(tmp_path)
    ours = ctypes.create_string_buffer(b"ours" * 512)  # what lies beyond the guest's space on the host
    bad = [0x1000, guest.space.limit + 64, (1 << 64) - 4096, (ctypes.addressof(ours) - guest.space.base) % (1 << 64)]
    if row.args[at].direction == "out":
        bad.append(READ_ONLY)
    try:
        for address in bad:
            fd = descriptors.make(name)
            before = sorted(os.listdir("/proc/self/fd"))
            maps = guest.space.mapped_bytes
            values = _benign(guest, row, fd)
            values[at] = address
            result = guest.call(name, *values)
            shown = f"{name}({', '.join(map(hex, values))}) = {result} {errno.errorcode.get(-result, '')}"
            assert -min(result, 0) in SAYS.get((name, argument), set()) | {errno.EFAULT}, shown
            assert guest.kernel.exit_status is None and guest.kernel.fatal_signal is None
            assert sorted(os.listdir("/proc/self/fd")) == before, "a descriptor leaked"
            assert guest.space.mapped_bytes == maps
            assert ours.raw == b"ours" * 512 + b"\0"
            guest._free = DATA
    finally:
        descriptors.close()


@pytest.mark.timeout(120)
def test_random_calls(make_guest: Callable[..., Guest], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bounded fuzzer over the calls that cannot hurt the machine: no exception of ours, no descriptor left over."""
    monkeypatch.chdir(tmp_path)
    rand = random.Random(7)
    guest = make_guest()
    guest.kernel.tracer = None
    safe = [row for row in ROWS if row.name in FUZZED]
    assert len(safe) == len(FUZZED)
    pool = [0, 1, 7, 8, 4095, 4096, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1 << 63,
    (1 << 64) - 1, 0x1000, DATA, DATA + 4090,
            READ_ONLY, guest.space.limit - 8, guest.space.limit, 0x5FFF0000]  # fmt: skip
    spare = os.open(tmp_path, os.O_RDONLY)
    for _ in range(3000):
        row = rand.choice(safe)
        values = []
        for arg in row.args:
            value = rand.choice(pool) if rand.random() < 0.8 else rand.getrandbits(64)
            if arg.kind in ("fd", "dirfd"):
                value = rand.choice((spare, spare, 987654, (1 << 64) - 1))
            values.append(value)
        guest.space.map(DATA, 4096, 3, 0x32)
        guest.space.write(DATA, rand.randbytes(64))
        guest.call(row.name, *values)
        assert guest.kernel.fatal_signal is None
    os.close(spare)


FUZZED = {
    "fstat", "newfstatat", "readlinkat", "getcwd", "getdents64", "lseek", "pread64", "preadv", "readv",
    "mprotect", "madvise",
    "mincore", "msync", "mremap", "mmap", "munmap", "brk", "sigaltstack", "rt_sigprocmask", "rt_sigaction",
    "rt_sigpending",
    "clock_gettime", "clock_getres", "gettimeofday", "getrusage", "times", "uname", "sysinfo", "getrlimit",
    "prlimit64",
    "sched_getaffinity", "getrandom", "getitimer", "statx", "statfs", "fstatfs", "faccessat2", "getgroups",
    "getresuid",
    "riscv_hwprobe", "riscv_flush_icache", "set_robust_list", "get_robust_list", "epoll_ctl", "getsockopt", "ioctl",
}  # fmt: skip
