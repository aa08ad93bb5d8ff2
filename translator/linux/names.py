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
    return "bits " + prefix, {int(v, 0): prefix + n for n, v in (pair.split("=") for pair in text.split())}


def _enum(text: str, prefix: str) -> tuple[str, dict[int, str]]:
    """`NAME=value` pairs of which one applies."""
    return "enum " + prefix, {int(v, 0): prefix + n for n, v in (pair.split("=") for pair in text.split())}


def _kinds(kinds: str, bits: str, mask: int, prefix: str) -> tuple[str, dict[int, str]]:
    """Names of the values below `mask`, and of the bits above."""
    found = {int(v, 0) | mask << 32: prefix + n for n, v in (pair.split("=") for pair in kinds.split())}
    return "kinds", {**found, **_bits(bits, prefix)[1]}


_FLAGS: Final[dict[str, tuple[str, dict[int, str]]]] = {
    "open": _bits(
        "CREAT=0o100 EXCL=0o200 NOCTTY=0o400 TRUNC=0o1000 APPEND=0o2000 NONBLOCK=0o4000 SYNC=0o4010000 DSYNC=0o10000 "
        "DIRECT=0o40000 LARGEFILE=0o100000 NOFOLLOW=0o400000 NOATIME=0o1000000 CLOEXEC=0o2000000 PATH=0o10000000 "
        "TMPFILE=0o20200000 DIRECTORY=0o200000",
        "O_",
    ),
    "fd_open": _bits("CLOEXEC=0o2000000 NONBLOCK=0o4000 DIRECT=0o40000", "O_"),
    "resolve": _bits("NO_XDEV=1 NO_MAGICLINKS=2 NO_SYMLINKS=4 BENEATH=8 IN_ROOT=0x10 CACHED=0x20", "RESOLVE_"),
    "at": _bits(
        "SYMLINK_NOFOLLOW=0x100 REMOVEDIR=0x200 SYMLINK_FOLLOW=0x400 NO_AUTOMOUNT=0x800 EMPTY_PATH=0x1000 "
        "STATX_FORCE_SYNC=0x2000 STATX_DONT_SYNC=0x4000",
        "AT_",
    ),
    "at_access": _bits("SYMLINK_NOFOLLOW=0x100 EACCESS=0x200 EMPTY_PATH=0x1000", "AT_"),
    "statx_flags": _bits(
        "STATX_FORCE_SYNC=0x2000 STATX_DONT_SYNC=0x4000 SYMLINK_NOFOLLOW=0x100 NO_AUTOMOUNT=0x800 EMPTY_PATH=0x1000",
        "AT_",
    ),
    "rename": _bits("NOREPLACE=1 EXCHANGE=2 WHITEOUT=4", "RENAME_"),
    "xattr": _bits("CREATE=1 REPLACE=2", "XATTR_"),
    "fallocate": _bits(
        "KEEP_SIZE=1 PUNCH_HOLE=2 COLLAPSE_RANGE=8 ZERO_RANGE=0x10 INSERT_RANGE=0x20 UNSHARE_RANGE=0x40", "FALLOC_FL_"
    ),
    "fd_flags": _bits("CLOEXEC=1", "FD_"),
    "prot": _bits("READ=1 WRITE=2 EXEC=4 GROWSDOWN=0x01000000 GROWSUP=0x02000000", "PROT_"),
    "map": _bits(
        "SHARED=1 PRIVATE=2 FIXED=0x10 ANONYMOUS=0x20 GROWSDOWN=0x100 DENYWRITE=0x800 EXECUTABLE=0x1000 LOCKED=0x2000 "
        "NORESERVE=0x4000 POPULATE=0x8000 NONBLOCK=0x10000 STACK=0x20000 HUGETLB=0x40000 SYNC=0x80000 "
        "FIXED_NOREPLACE=0x100000",
        "MAP_",
    ),
    "mremap": _bits("MAYMOVE=1 FIXED=2 DONTUNMAP=4", "MREMAP_"),
    "msync": _bits("ASYNC=1 INVALIDATE=2 SYNC=4", "MS_"),
    "access": _bits("R_OK=4 W_OK=2 X_OK=1", ""),
    "clone": _bits(
        "VM=0x100 FS=0x200 FILES=0x400 SIGHAND=0x800 PIDFD=0x1000 PTRACE=0x2000 VFORK=0x4000 PARENT=0x8000 "
        "THREAD=0x10000 NEWNS=0x20000 SYSVSEM=0x40000 SETTLS=0x80000 PARENT_SETTID=0x100000 "
        "CHILD_CLEARTID=0x200000 DETACHED=0x400000 UNTRACED=0x800000 CHILD_SETTID=0x1000000 NEWCGROUP=0x2000000 "
        "NEWUTS=0x4000000 NEWIPC=0x8000000 NEWUSER=0x10000000 NEWPID=0x20000000 NEWNET=0x40000000 IO=0x80000000 "
        "CLEAR_SIGHAND=0x100000000 INTO_CGROUP=0x200000000",
        "CLONE_",
    ),
    "sa": _bits(
        "RESTORER=0x04000000 ONSTACK=0x08000000 RESTART=0x10000000 NODEFER=0x40000000 RESETHAND=0x80000000 SIGINFO=4 "
        "NOCLDSTOP=1 NOCLDWAIT=2",
        "SA_",
    ),
    "ss": _bits("ONSTACK=1 DISABLE=2 AUTODISARM=0x80000000", "SS_"),
    "sigev": _enum("SIGNAL=0 NONE=1 THREAD=2 THREAD_ID=4", "SIGEV_"),
    "efd": _bits("SEMAPHORE=1 CLOEXEC=0o2000000 NONBLOCK=0o4000", "EFD_"),
    "sfd": _bits("CLOEXEC=0o2000000 NONBLOCK=0o4000", "SFD_"),
    "tfd": _bits("CLOEXEC=0o2000000 NONBLOCK=0o4000", "TFD_"),
    "in": _bits("CLOEXEC=0o2000000 NONBLOCK=0o4000", "IN_"),
    "inotify": _bits(
        "ACCESS=1 MODIFY=2 ATTRIB=4 CLOSE_WRITE=8 CLOSE_NOWRITE=0x10 OPEN=0x20 MOVED_FROM=0x40 MOVED_TO=0x80 "
        "CREATE=0x100 DELETE=0x200 DELETE_SELF=0x400 MOVE_SELF=0x800 ONLYDIR=0x01000000 DONT_FOLLOW=0x02000000 "
        "EXCL_UNLINK=0x04000000 MASK_ADD=0x20000000 ISDIR=0x40000000 ONESHOT=0x80000000",
        "IN_",
    ),
    "epoll": _bits("CLOEXEC=0o2000000", "EPOLL_"),
    "epoll_events": _bits(
        "IN=1 PRI=2 OUT=4 ERR=8 HUP=0x10 RDNORM=0x40 RDBAND=0x80 WRNORM=0x100 WRBAND=0x200 MSG=0x400 RDHUP=0x2000 "
        "EXCLUSIVE=0x10000000 WAKEUP=0x20000000 ONESHOT=0x40000000 ET=0x80000000",
        "EPOLL",
    ),
    "poll": _bits(
        "IN=1 PRI=2 OUT=4 RDNORM=0x40 RDBAND=0x80 WRNORM=0x100 WRBAND=0x200 ERR=8 HUP=0x10 NVAL=0x20 MSG=0x400 "
        "RDHUP=0x2000",
        "POLL",
    ),
    "memfd": _bits("CLOEXEC=1 ALLOW_SEALING=2 HUGETLB=4 NOEXEC_SEAL=8 EXEC=0x10", "MFD_"),
    "seals": _bits("SEAL=1 SHRINK=2 GROW=4 WRITE=8 FUTURE_WRITE=0x10", "F_SEAL_"),
    "grnd": _bits("NONBLOCK=1 RANDOM=2 INSECURE=4", "GRND_"),
    "wait": _bits(
        "WNOHANG=1 WSTOPPED=2 WEXITED=4 WCONTINUED=8 WNOWAIT=0x1000000 __WNOTHREAD=0x20000000 __WALL=0x40000000 "
        "__WCLONE=0x80000000",
        "",
    ),
    "msg": _bits(
        "OOB=1 PEEK=2 DONTROUTE=4 CTRUNC=8 TRUNC=0x20 DONTWAIT=0x40 EOR=0x80 WAITALL=0x100 ERRQUEUE=0x2000 "
        "NOSIGNAL=0x4000 MORE=0x8000 WAITFORONE=0x10000 FASTOPEN=0x20000000 CMSG_CLOEXEC=0x40000000",
        "MSG_",
    ),
    "flock": _bits("SH=1 EX=2 UN=8 NB=4", "LOCK_"),
    "lock_type": _enum("RDLCK=0 WRLCK=1 UNLCK=2", "F_"),
    "close_range": _bits("UNSHARE=2 CLOEXEC=4", "CLOSE_RANGE_"),
    "rwf": _bits("HIPRI=1 DSYNC=2 SYNC=4 NOWAIT=8 APPEND=0x10", "RWF_"),
    "splice": _bits("MOVE=1 NONBLOCK=2 MORE=4 GIFT=8", "SPLICE_F_"),
    "timer_flags": _bits("ABSTIME=1", "TIMER_"),
    "statx_mask": _bits(
        "ALL=0xfff BASIC_STATS=0x7ff TYPE=1 MODE=2 NLINK=4 UID=8 GID=0x10 ATIME=0x20 MTIME=0x40 CTIME=0x80 INO=0x100 "
        "SIZE=0x200 BLOCKS=0x400 BTIME=0x800 MNT_ID=0x1000 DIOALIGN=0x2000",
        "STATX_",
    ),
    "statfs_flags": _bits(
        "VALID=0x20 RDONLY=1 NOSUID=2 NODEV=4 NOEXEC=8 SYNCHRONOUS=0x10 MANDLOCK=0x40 NOATIME=0x400 NODIRATIME=0x800 "
        "RELATIME=0x1000",
        "ST_",
    ),
    "iflag": _bits(
        "IGNBRK=1 BRKINT=2 IGNPAR=4 PARMRK=8 INPCK=0x10 ISTRIP=0x20 INLCR=0x40 IGNCR=0x80 ICRNL=0x100 IUCLC=0x200 "
        "IXON=0x400 IXANY=0x800 IXOFF=0x1000 IMAXBEL=0x2000 IUTF8=0x4000",
        "",
    ),
    "oflag": _bits("OPOST=1 OLCUC=2 ONLCR=4 OCRNL=8 ONOCR=0x10 ONLRET=0x20 OFILL=0x40 OFDEL=0x80", ""),
    "cflag": _bits(
        "CSTOPB=0x40 CREAD=0x80 PARENB=0x100 PARODD=0x200 HUPCL=0x400 CLOCAL=0x800 CRTSCTS=0x80000000", ""
    ),
    "lflag": _bits(
        "ISIG=1 ICANON=2 XCASE=4 ECHO=8 ECHOE=0x10 ECHOK=0x20 ECHONL=0x40 NOFLSH=0x80 TOSTOP=0x100 ECHOCTL=0x200 "
        "ECHOPRT=0x400 ECHOKE=0x800 FLUSHO=0x1000 PENDIN=0x4000 IEXTEN=0x8000",
        "",
    ),
    "fs_magic": _enum(
        "EXT2_SUPER_MAGIC=0xef53 TMPFS_MAGIC=0x01021994 PROC_SUPER_MAGIC=0x9fa0 XFS_SUPER_MAGIC=0x58465342 "
        "BTRFS_SUPER_MAGIC=0x9123683e OVERLAYFS_SUPER_MAGIC=0x794c7630 SYSFS_MAGIC=0x62656572 "
        "DEVPTS_SUPER_MAGIC=0x1cd1 NFS_SUPER_MAGIC=0x6969 RAMFS_MAGIC=0x858458f6",
        "",
    ),
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
    "rusage_who": _enum("SELF=0 THREAD=1 CHILDREN=0xffffffff BOTH=0xfffffffe", "RUSAGE_"),
    "priority": _enum("PROCESS=0 PGRP=1 USER=2", "PRIO_"),
    "sched": _enum("OTHER=0 FIFO=1 RR=2 BATCH=3 IDLE=5 DEADLINE=6", "SCHED_"),
    "shut": _enum("RD=0 WR=1 RDWR=2", "SHUT_"),
    "futex": _enum(
        "WAIT=0 WAKE=1 FD=2 REQUEUE=3 CMP_REQUEUE=4 WAKE_OP=5 LOCK_PI=6 UNLOCK_PI=7 TRYLOCK_PI=8 WAIT_BITSET=9 "
        "WAKE_BITSET=10 WAIT_REQUEUE_PI=11 CMP_REQUEUE_PI=12 LOCK_PI2=13",
        "FUTEX_",
    ),
    "fcntl": _enum(
        "DUPFD=0 GETFD=1 SETFD=2 GETFL=3 SETFL=4 GETLK=5 SETLK=6 SETLKW=7 SETOWN=8 GETOWN=9 SETSIG=10 GETSIG=11 "
        "SETOWN_EX=15 GETOWN_EX=16 OFD_GETLK=36 OFD_SETLK=37 OFD_SETLKW=38 SETLEASE=1024 GETLEASE=1025 NOTIFY=1026 "
        "DUPFD_CLOEXEC=1030 SETPIPE_SZ=1031 GETPIPE_SZ=1032 ADD_SEALS=1033 GET_SEALS=1034 GET_RW_HINT=1035 "
        "SET_RW_HINT=1036 GET_FILE_RW_HINT=1037 SET_FILE_RW_HINT=1038",
        "F_",
    ),
    "madvise": _enum(
        "NORMAL=0 RANDOM=1 SEQUENTIAL=2 WILLNEED=3 DONTNEED=4 FREE=8 REMOVE=9 DONTFORK=10 DOFORK=11 MERGEABLE=12 "
        "UNMERGEABLE=13 HUGEPAGE=14 NOHUGEPAGE=15 DONTDUMP=16 DODUMP=17 WIPEONFORK=18 KEEPONFORK=19 COLD=20 PAGEOUT=21 "
        "POPULATE_READ=22 POPULATE_WRITE=23 DONTNEED_LOCKED=24 COLLAPSE=25 HWPOISON=100",
        "MADV_",
    ),
    "fadvise": _enum("NORMAL=0 RANDOM=1 SEQUENTIAL=2 WILLNEED=3 DONTNEED=4 NOREUSE=5", "POSIX_FADV_"),
    "prctl": _enum(
        "SET_PDEATHSIG=1 GET_PDEATHSIG=2 GET_DUMPABLE=3 SET_DUMPABLE=4 GET_KEEPCAPS=7 SET_KEEPCAPS=8 SET_NAME=15 "
        "GET_NAME=16 GET_SECCOMP=21 SET_SECCOMP=22 CAPBSET_READ=23 CAPBSET_DROP=24 GET_SECUREBITS=27 SET_SECUREBITS=28 "
        "SET_TIMERSLACK=29 GET_TIMERSLACK=30 SET_MM=35 SET_CHILD_SUBREAPER=36 GET_CHILD_SUBREAPER=37 "
        "SET_NO_NEW_PRIVS=38 GET_NO_NEW_PRIVS=39 SET_THP_DISABLE=41 GET_THP_DISABLE=42 CAP_AMBIENT=47 "
        "SET_VMA=0x53564d41",
        "PR_",
    ),
    "membarrier": _enum(
        "QUERY=0 GLOBAL=1 GLOBAL_EXPEDITED=2 REGISTER_GLOBAL_EXPEDITED=4 PRIVATE_EXPEDITED=8 "
        "REGISTER_PRIVATE_EXPEDITED=16 PRIVATE_EXPEDITED_SYNC_CORE=32 REGISTER_PRIVATE_EXPEDITED_SYNC_CORE=64",
        "MEMBARRIER_CMD_",
    ),
    "socket_domain": _enum(
        "UNSPEC=0 UNIX=1 INET=2 AX25=3 IPX=4 INET6=10 KEY=15 NETLINK=16 PACKET=17 ALG=38 VSOCK=40", "AF_"
    ),
    "socket_type": _kinds(
        "STREAM=1 DGRAM=2 RAW=3 RDM=4 SEQPACKET=5 DCCP=6 PACKET=10", "NONBLOCK=0o4000 CLOEXEC=0o2000000", 15, "SOCK_"
    ),
    "socket_flags": _bits("NONBLOCK=0o4000 CLOEXEC=0o2000000", "SOCK_"),
    "inet_protocol": _enum("IP=0 ICMP=1 TCP=6 UDP=17 IPV6=41 ICMPV6=58 UDPLITE=136 RAW=255", "IPPROTO_"),
    "netlink_protocol": _enum("ROUTE=0 SOCK_DIAG=4 AUDIT=9 NETFILTER=12 KOBJECT_UEVENT=15 GENERIC=16", "NETLINK_"),
    "socket_level": _enum("SOL_IP=0 SOL_SOCKET=1 SOL_TCP=6 SOL_UDP=17 SOL_IPV6=41 SOL_RAW=255 SOL_PACKET=263 "
                          "SOL_NETLINK=270", ""),
    "socket_option": _enum(
        "DEBUG=1 REUSEADDR=2 TYPE=3 ERROR=4 DONTROUTE=5 BROADCAST=6 SNDBUF=7 RCVBUF=8 KEEPALIVE=9 OOBINLINE=10 "
        "NO_CHECK=11 PRIORITY=12 LINGER=13 BSDCOMPAT=14 REUSEPORT=15 PASSCRED=16 PEERCRED=17 RCVLOWAT=18 SNDLOWAT=19 "
        "RCVTIMEO_OLD=20 SNDTIMEO_OLD=21 BINDTODEVICE=25 ATTACH_FILTER=26 DETACH_FILTER=27 PEERNAME=28 "
        "TIMESTAMP_OLD=29 ACCEPTCONN=30 PEERSEC=31 SNDBUFFORCE=32 RCVBUFFORCE=33 PASSSEC=34 TIMESTAMPNS_OLD=35 MARK=36 "
        "TIMESTAMPING_OLD=37 PROTOCOL=38 DOMAIN=39 RXQ_OVFL=40 PEEK_OFF=42 BUSY_POLL=46 INCOMING_CPU=49 "
        "PEERGROUPS=59 ZEROCOPY=60",
        "SO_",
    ),
    "tcp_option": _enum(
        "NODELAY=1 MAXSEG=2 CORK=3 KEEPIDLE=4 KEEPINTVL=5 KEEPCNT=6 SYNCNT=7 LINGER2=8 DEFER_ACCEPT=9 WINDOW_CLAMP=10 "
        "INFO=11 QUICKACK=12 CONGESTION=13 USER_TIMEOUT=18 FASTOPEN=23",
        "TCP_",
    ),
    "ip_option": _enum(
        "TOS=1 TTL=2 HDRINCL=3 OPTIONS=4 RECVOPTS=6 PKTINFO=8 MTU_DISCOVER=10 RECVERR=11 RECVTTL=12 RECVTOS=13 MTU=14 "
        "FREEBIND=15 TRANSPARENT=19 BIND_ADDRESS_NO_PORT=24 MULTICAST_IF=32 MULTICAST_TTL=33 MULTICAST_LOOP=34 "
        "ADD_MEMBERSHIP=35 DROP_MEMBERSHIP=36",
        "IP_",
    ),
    "ipv6_option": _enum(
        "UNICAST_HOPS=16 MULTICAST_IF=17 MULTICAST_HOPS=18 MULTICAST_LOOP=19 ADD_MEMBERSHIP=20 DROP_MEMBERSHIP=21 "
        "MTU_DISCOVER=23 MTU=24 RECVERR=25 V6ONLY=26 RECVPKTINFO=49 PKTINFO=50 RECVHOPLIMIT=51 HOPLIMIT=52 TCLASS=67",
        "IPV6_",
    ),
    "scm": _enum("SCM_RIGHTS=1 SCM_CREDENTIALS=2 SCM_SECURITY=3 SO_TIMESTAMP_OLD=29 SO_TIMESTAMPNS_OLD=35 "
                 "SO_TIMESTAMPING_OLD=37", ""),
}
# What the rows of the table do not say: a table of names, a structure, or `hex`, by call and argument.
_NOT_IN_ROWS = """
    setxattr.flags=xattr lsetxattr.flags=xattr fsetxattr.flags=xattr renameat2.flags=rename fallocate.mode=fallocate
    faccessat2.flags=at_access inotify_init1.flags=in inotify_add_watch.mask=inotify signalfd4.flags=sfd
    timerfd_create.flags=tfd timerfd_settime.flags=timer_flags timer_settime.flags=timer_flags
    clock_nanosleep.flags=timer_flags utimensat.times=utimes msync.flags=msync getrandom.flags=grnd
    preadv2.flags=rwf pwritev2.flags=rwf splice.flags=splice tee.flags=splice vmsplice.flags=splice
    statx.flags=statx_flags statx.mask=statx_mask getrusage.who=rusage_who getpriority.which=priority
    setpriority.which=priority sched_setscheduler.policy=sched sched_get_priority_max.policy=sched
    sched_get_priority_min.policy=sched shutdown.how=shut fadvise64.advice=fadvise membarrier.command=membarrier
    dup3.flags=fd_open pipe2.flags=fd_open rt_sigpending.set=sigset
accept4.flags=socket_flags clone3.args=clone_args openat2.how=open_how
"""
SHOWN: Final = dict(pair.split("=") for pair in _NOT_IN_ROWS.split())
HIDDEN: Final = {"preadv": 4, "pwritev": 4}  # arguments behind these say nothing
DUMPS: Final = frozenset((3, 4, 5, 6, 7, 8, 11, 24, 25, 31))  # signals that end with a core dump

# ioctl requests: name; `value`, `none`, or the structure behind the argument; whether the call writes it
_IOCTL = {
    0x5401: ("TCGETS", "termios", True), 0x5402: ("TCSETS", "termios", False), 0x5403: ("TCSETSW", "termios", False),
    0x5404: ("TCSETSF", "termios", False), 0x5409: ("TCSBRK", "value", False), 0x540A: ("TCXONC", "value", False),
    0x540B: ("TCFLSH", "value", False), 0x540C: ("TIOCEXCL", "none", False), 0x540D: ("TIOCNXCL", "none", False),
    0x540E: ("TIOCSCTTY", "value", False), 0x540F: ("TIOCGPGRP", "int", True), 0x5410: ("TIOCSPGRP", "int", False),
    0x5411: ("TIOCOUTQ", "int", True), 0x5413: ("TIOCGWINSZ", "winsize", True),
    0x5414: ("TIOCSWINSZ", "winsize", False), 0x541B: ("FIONREAD", "int", True), 0x5420: ("TIOCPKT", "int", False),
    0x5421: ("FIONBIO", "int", False), 0x5422: ("TIOCNOTTY", "none", False), 0x5429: ("TIOCGSID", "int", True),
    0x5441: ("TIOCGPTPEER", "value", False), 0x5450: ("FIONCLEX", "none", False), 0x5451: ("FIOCLEX", "none", False),
    0x5452: ("FIOASYNC", "int", False), 0x80045430: ("TIOCGPTN", "int", True),
    0x40045431: ("TIOCSPTLCK", "int", False), 0x40049409: ("FICLONE", "value", False),
    0x4020940D: ("FICLONERANGE", "", False), 0x8901: ("FIOSETOWN", "int", False), 0x8903: ("FIOGETOWN", "int", True),
    0x8905: ("SIOCATMARK", "int", True), 0x8912: ("SIOCGIFCONF", "", True), 0x8913: ("SIOCGIFFLAGS", "", True),
    0x8915: ("SIOCGIFADDR", "", True), 0x8933: ("SIOCGIFINDEX", "", True), 0x80086601: ("FS_IOC_GETFLAGS", "", True),
    0x40086602: ("FS_IOC_SETFLAGS", "", False), 0xC020660B: ("FS_IOC_FIEMAP", "", True),
    0x1260: ("BLKGETSIZE", "", True), 0x80081272: ("BLKGETSIZE64", "", True), 0x802C542A: ("TCGETS2", "termios", True),
    0x402C542B: ("TCSETS2", "termios", False),
}  # fmt: skip
IOCTLS: Final = {request: (kind, writes) for request, (_, kind, writes) in _IOCTL.items()}
_CODES: Final = {
    0: "SI_USER", 0x80: "SI_KERNEL", -1: "SI_QUEUE", -2: "SI_TIMER", -3: "SI_MESGQ", -4: "SI_ASYNCIO", -5: "SI_SIGIO",
    -6: "SI_TKILL", -60: "SI_ASYNCNL",
}  # fmt: skip
_SIGNAL_CODES: Final = {
    4: ("ILL", "ILLOPC ILLOPN ILLADR ILLTRP PRVOPC PRVREG COPROC BADSTK"), 5: ("TRAP", "BRKPT TRACE BRANCH HWBKPT"),
    7: ("BUS", "ADRALN ADRERR OBJERR MCEERR_AR MCEERR_AO"),
    8: ("FPE", "INTDIV INTOVF FLTDIV FLTOVF FLTUND FLTRES FLTINV FLTSUB"), 11: ("SEGV", "MAPERR ACCERR BNDERR PKUERR"),
    17: ("CLD", "EXITED KILLED DUMPED TRAPPED STOPPED CONTINUED"), 29: ("POLL", "IN OUT MSG ERR PRI HUP"),
}  # fmt: skip
_OPEN_MODES: Final = ("O_RDONLY", "O_WRONLY", "O_RDWR", "O_ACCMODE")


def flags(table: str, value: int) -> str:
    """A value by the names of its table, `A|B|0x40`."""
    kind, names = _FLAGS[table]
    kind, _, prefix = kind.partition(" ")
    unknown = f" /* {prefix}??? */" if prefix else ""
    if table not in ("sa", "clone"):
        value &= 0xFFFF_FFFF
    if kind == "enum":
        return names.get(value) or hex(value) + unknown
    parts = []
    if kind == "kinds":  # the lower bits are one value: named under 15 << 32
        parts.append(names.get(value & 15 | 15 << 32, hex(value & 15)))
        value &= ~15
    if table == "open":
        parts.append(_OPEN_MODES[value & 3])
        value &= ~3
    last = ""
    if table == "clone":
        last = signal(value & 0xFF) if value & 0xFF else ""
        value &= ~0xFF
    for bits, name in names.items():
        if value & bits == bits:
            parts.append(name)
            value &= ~bits
    if value:
        parts.append(hex(value) + ("" if parts else unknown))
    if last:
        parts.append(last)
    if table == "prot" and not parts:
        return "PROT_NONE"
    if table == "access" and not parts:
        return "F_OK"
    return "|".join(parts) or "0"


def signal(number: int) -> str:
    """SIGINT for 2, SIGRT_3 for 35, 0 for 0."""
    if 34 <= number <= 64:  # the C library's SIGRTMIN is 34
        return f"SIGRT_{number - 32}"
    try:
        return _signal.Signals(number).name
    except ValueError:
        return f"SIGRT_{number - 32}" if 33 <= number <= 64 else "SIGRTMIN" if number == 32 else str(number)


def short_signal(number: int) -> str:
    """As a signal set names it: INT, RTMIN, RT_3."""
    name = signal(number)
    return name.removeprefix("SIG")


def signal_code(signo: int, code: int) -> str:
    """si_code by name."""
    if code in _CODES:
        return _CODES[code]
    prefix, words = _SIGNAL_CODES.get(signo, ("", ""))
    listed = words.split()
    return f"{prefix}_{listed[code - 1]}" if 1 <= code <= len(listed) else hex(code) if code > 0 else str(code)


def ioctl(request: int) -> str:
    """A request by name, or taken apart."""
    known = _IOCTL.get(request)
    if known is not None:
        return known[0]
    direction = ("_IOC_NONE", "_IOC_WRITE", "_IOC_READ", "_IOC_READ|_IOC_WRITE")[request >> 30]
    kind, number, size = request >> 8 & 0xFF, request & 0xFF, request >> 16 & 0x3FFF
    shown = ", ".join(hex(value) if value else "0" for value in (kind, number, size))
    return f"_IOC({direction}, {shown})"


def control_flags(value: int) -> str:
    """c_cflag: speed, size of a character, flags."""
    speeds = {0: "B0", 13: "B9600", 14: "B19200", 15: "B38400", 0x1001: "B57600", 0x1002: "B115200"}
    rest = flags("cflag", value & ~0x103F)
    parts = [speeds.get(value & 0x100F, hex(value & 0x100F)), ("CS5", "CS6", "CS7", "CS8")[value >> 4 & 3]]
    return "|".join([*parts, *([rest] if rest != "0" else [])])
