"""Names of flags and constants, for `strace.py` alone. The generic Linux values; bits first match first."""

from __future__ import annotations

import signal as _signal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

FILE_TYPES: Final = {
    0o140000: "S_IFSOCK", 0o120000: "S_IFLNK", 0o100000: "S_IFREG", 0o060000: "S_IFBLK", 0o040000: "S_IFDIR",
    0o020000: "S_IFCHR", 0o010000: "S_IFIFO",
}  # fmt: skip


def _bits(text: str, prefix: str) -> tuple[str, dict[int, str]]:
    """`NAME=value` pairs of flags that combine."""
    return "bits", {int(v, 0): prefix + n for n, v in (pair.split("=") for pair in text.split())}


def _enum(text: str, prefix: str) -> tuple[str, dict[int, str]]:
    """`NAME=value` pairs of which one applies."""
    return "enum", {int(v, 0): prefix + n for n, v in (pair.split("=") for pair in text.split())}


_FLAGS: Final[dict[str, tuple[str, dict[int, str]]]] = {
    "open": _bits(
        "CREAT=0o100 EXCL=0o200 NOCTTY=0o400 TRUNC=0o1000 APPEND=0o2000 NONBLOCK=0o4000 SYNC=0o4010000 DSYNC=0o10000 "
        "DIRECT=0o40000 LARGEFILE=0o100000 TMPFILE=0o20200000 DIRECTORY=0o200000 NOFOLLOW=0o400000 NOATIME=0o1000000 "
        "CLOEXEC=0o2000000 PATH=0o10000000",
        "O_",
    ),
    "at": _bits(
        "SYMLINK_NOFOLLOW=0x100 REMOVEDIR=0x200 SYMLINK_FOLLOW=0x400 NO_AUTOMOUNT=0x800 EMPTY_PATH=0x1000",
        "AT_",
   ),
    "prot": _bits("READ=1 WRITE=2 EXEC=4", "PROT_"),
    "map": _bits(
        "SHARED=1 PRIVATE=2 FIXED=0x10 ANONYMOUS=0x20 GROWSDOWN=0x100 DENYWRITE=0x800 LOCKED=0x2000 NORESERVE=0x4000 "
        "POPULATE=0x8000 NONBLOCK=0x10000 STACK=0x20000 HUGETLB=0x40000 FIXED_NOREPLACE=0x100000",
        "MAP_",
    ),
    "mremap": _bits("MAYMOVE=1 FIXED=2 DONTUNMAP=4", "MREMAP_"),
    "access": _bits("X_OK=1 W_OK=2 R_OK=4", ""),
    "clone": _bits(
        "VM=0x100 FS=0x200 FILES=0x400 SIGHAND=0x800 PIDFD=0x1000 VFORK=0x4000 PARENT=0x8000 THREAD=0x10000 "
        "NEWNS=0x20000 SYSVSEM=0x40000 SETTLS=0x80000 PARENT_SETTID=0x100000 "
        "CHILD_CLEARTID=0x200000 CHILD_SETTID=0x1000000",
        "CLONE_",
    ),
    "sa": _bits(
        "NOCLDSTOP=1 NOCLDWAIT=2 SIGINFO=4 ONSTACK=0x08000000 RESTART=0x10000000 NODEFER=0x40000000 "
        "RESETHAND=0x80000000",
        "SA_",
    ),
    "efd": _bits("SEMAPHORE=1 NONBLOCK=0o4000 CLOEXEC=0o2000000", "EFD_"),
    "epoll": _bits("CLOEXEC=0o2000000", "EPOLL_"),
    "memfd": _bits("CLOEXEC=1 ALLOW_SEALING=2 HUGETLB=4", "MFD_"),
    "wait": _bits("NOHANG=1 STOPPED=2 EXITED=4 CONTINUED=8 NOWAIT=0x1000000", "W"),
    "msg": _bits(
        "OOB=1 PEEK=2 DONTROUTE=4 TRUNC=0x20 DONTWAIT=0x40 WAITALL=0x100 NOSIGNAL=0x4000 CMSG_CLOEXEC=0x40000000",
        "MSG_",
    ),
    "flock": _bits("SH=1 EX=2 NB=4 UN=8", "LOCK_"),
    "close_range": _bits("UNSHARE=2 CLOEXEC=4", "CLOSE_RANGE_"),
    "epoll_op": _enum("ADD=1 DEL=2 MOD=3", "EPOLL_CTL_"),
    "seek": _enum("SET=0 CUR=1 END=2 DATA=3 HOLE=4", "SEEK_"),
    "sighow": _enum("BLOCK=0 UNBLOCK=1 SETMASK=2", "SIG_"),
    "clock": _enum(
        "REALTIME=0 MONOTONIC=1 PROCESS_CPUTIME_ID=2 THREAD_CPUTIME_ID=3 MONOTONIC_RAW=4 REALTIME_COARSE=5 "
        "MONOTONIC_COARSE=6 BOOTTIME=7 REALTIME_ALARM=8 BOOTTIME_ALARM=9 TAI=11",
        "CLOCK_",
    ),
    "itimer": _enum("REAL=0 VIRTUAL=1 PROF=2", "ITIMER_"),
    "waitid": _enum("ALL=0 PID=1 PGID=2 PIDFD=3", "P_"),
    "rlimit": _enum(
        "CPU=0 FSIZE=1 DATA=2 STACK=3 CORE=4 RSS=5 NPROC=6 NOFILE=7 MEMLOCK=8 AS=9 LOCKS=10 SIGPENDING=11 MSGQUEUE=12 "
        "NICE=13 RTPRIO=14 RTTIME=15",
        "RLIMIT_",
    ),
    "futex": _enum(
        "WAIT=0 WAKE=1 REQUEUE=3 CMP_REQUEUE=4 WAKE_OP=5 WAIT_BITSET=9 WAKE_BITSET=10 WAIT_PRIVATE=128 "
        "WAKE_PRIVATE=129 REQUEUE_PRIVATE=131 CMP_REQUEUE_PRIVATE=132 WAKE_OP_PRIVATE=133 WAIT_BITSET_PRIVATE=137 "
        "WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME=393 WAKE_BITSET_PRIVATE=138",
        "FUTEX_",
    ),
    "fcntl": _enum(
        "DUPFD=0 GETFD=1 SETFD=2 GETFL=3 SETFL=4 GETLK=5 SETLK=6 SETLKW=7 SETOWN=8 GETOWN=9 SETSIG=10 GETSIG=11 "
        "SETOWN_EX=15 GETOWN_EX=16 OFD_GETLK=36 OFD_SETLK=37 OFD_SETLKW=38 SETLEASE=1024 GETLEASE=1025 "
        "DUPFD_CLOEXEC=1030 SETPIPE_SZ=1031 GETPIPE_SZ=1032 ADD_SEALS=1033 GET_SEALS=1034",
        "F_",
    ),
    "ioctl": _enum(
        "TCGETS=0x5401 TCSETS=0x5402 TCSETSW=0x5403 TCSETSF=0x5404 TIOCSCTTY=0x540E TIOCGPGRP=0x540F TIOCSPGRP=0x5410 "
        "TIOCGWINSZ=0x5413 TIOCSWINSZ=0x5414 FIONREAD=0x541B FIONBIO=0x5421 TIOCNOTTY=0x5422 FIONCLEX=0x5450 "
        "FIOCLEX=0x5451 TIOCGPTN=0x80045430 FICLONE=0x40049409",
        "",
    ),
    "madvise": _enum(
        "NORMAL=0 RANDOM=1 SEQUENTIAL=2 WILLNEED=3 DONTNEED=4 FREE=8 REMOVE=9 DONTFORK=10 DOFORK=11 HUGEPAGE=14 "
        "NOHUGEPAGE=15 COLD=20 PAGEOUT=21",
        "MADV_",
    ),
    "prctl": _enum("SET_PDEATHSIG=1 GET_DUMPABLE=3 SET_DUMPABLE=4 SET_NAME=15 GET_NAME=16 CAPBSET_READ=23", "PR_"),
    "socket_domain": _enum("UNIX=1 INET=2 INET6=10 NETLINK=16 PACKET=17", "AF_"),
    "socket_type": _bits("STREAM=1 DGRAM=2 NONBLOCK=0o4000 CLOEXEC=0o2000000", "SOCK_"),
}
_OPEN_MODES: Final = ("O_RDONLY", "O_WRONLY", "O_RDWR", "O_ACCMODE")


def flags(table: str, value: int) -> str:
    """A value by the names of its table, `A|B|0x40`."""
    kind, names = _FLAGS[table]
    value &= 0xFFFF_FFFF if table not in ("sa", "clone") else value
    if kind == "enum":
        return names.get(value, hex(value))
    parts = []
    if table == "open":
        parts.append(_OPEN_MODES[value & 3])
        value &= ~3
    elif table == "clone":
        if value & 0xFF:
            parts.append(signal(value & 0xFF))
        value &= ~0xFF
    for bits, name in names.items():
        if value & bits == bits:
            parts.append(name)
            value &= ~bits
    if value:
        parts.append(hex(value))
    if table == "prot" and not parts:
        return "PROT_NONE"
    if table == "access" and not parts:
        return "F_OK"
    return "|".join(parts) or "0"


def signal(number: int) -> str:
    """SIGINT for 2, SIGRT_3 for 35, 0 for 0."""
    try:
        return _signal.Signals(number).name
    except ValueError:
        return f"SIGRT_{number - 32}" if 32 <= number <= 64 else str(number)
