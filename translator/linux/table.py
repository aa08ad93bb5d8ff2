"""One row per system call: names and kinds of its arguments. Everything that knows calls derives from these rows.

A number's name selects a row; the kernel makes a handler of it (`kernel.py`: a method `sys_<name>` where one exists,
otherwise the host's call of that name with pointers translated), `strace.py` prints by it, `coverage.py` and the
bad-pointer test list it. Rows are parsed when first used.

    name  argument:kind ...  ; option ...

Kinds: int uint hex long size off fd dirfd pid sig mode addr ptr; `path` (follows a last symbolic link), `lpath` (does
not), `path@N` (does unless argument N has AT_SYMLINK_NOFOLLOW, 0x100; `path!N`: only when it has AT_SYMLINK_FOLLOW,
0x400), `str`; `name.flags` prints by the table of flags of that name; in[S] out[S] inout[S] are pointers to S bytes, S
a number or `$N`, `$N*K` for argument N; `in.timespec` and so on print as that structure. `?` after in/out/path: may be
null. `ptr` is only checked to lie in the guest's space; `addr` is an address the call does not access.

Options: `partial=...` (rest of line: what is missing); `handler=NAME`: another method; `nohand`: an interrupted call
never restarts once a handler ran; `noreturn`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

STRUCT_SIZES: Final = {
    "timespec": 16, "timeval": 16, "timezone": 8, "itimerspec": 32, "itimerval": 32, "rusage": 144, "sigset": 8,
    "siginfo": 128, "stat": 0, "statx": 256, "statfs": 120, "rlimit": 16, "sysinfo": 112, "utsname": 390, "tms": 32,
    "timex": 208, "int": 4, "u64": 8, "fds2": 8, "flock": 32, "stack": 24, "sigaction": 0, "epoll": 0, "sockaddr": 0,
    "sigevent": 64, "iovec": 16, "msghdr": 56,
}  # fmt: skip

COMMON: Final = """
setxattr path:path name:str value:in?[$3] size:size flags:int
lsetxattr path:lpath name:str value:in?[$3] size:size flags:int
fsetxattr fd:fd name:str value:in?[$3] size:size flags:int
getxattr path:path name:str value:out?[$3] size:size
lgetxattr path:lpath name:str value:out?[$3] size:size
fgetxattr fd:fd name:str value:out?[$3] size:size
listxattr path:path list:out?[$2] size:size
llistxattr path:lpath list:out?[$2] size:size
flistxattr fd:fd list:out?[$2] size:size
removexattr path:path name:str
lremovexattr path:lpath name:str
fremovexattr fd:fd name:str
getcwd buf:out[$1] size:size
eventfd2 count:uint flags:efd.flags
epoll_create1 flags:epoll.flags
epoll_ctl epfd:fd op:epoll_op.flags fd:fd event:in?.epoll
epoll_pwait epfd:fd events:out[$2*16] maxevents:int timeout:int sigmask:in?.sigset sigsetsize:size ; nohand
epoll_pwait2 epfd:fd events:out[$2*16] maxevents:int timeout:in?.timespec sigmask:in?.sigset sigsetsize:size ; nohand
dup fd:fd
dup3 oldfd:fd newfd:fd flags:open.flags
fcntl fd:fd cmd:fcntl.flags arg:hex
inotify_init1 flags:open.flags
inotify_add_watch fd:fd path:path mask:hex
inotify_rm_watch fd:fd wd:int
ioctl fd:fd request:ioctl.flags arg:hex ; partial=terminals, files, sockets and interfaces, tun; no other devices
ioprio_set which:int who:int prio:int
ioprio_get which:int who:int
flock fd:fd operation:flock.flags
mknodat dirfd:dirfd path:lpath mode:mode dev:hex
mkdirat dirfd:dirfd path:lpath mode:mode
unlinkat dirfd:dirfd path:lpath flags:at.flags
symlinkat target:str newdirfd:dirfd linkpath:lpath
linkat olddirfd:dirfd oldpath:path!4 newdirfd:dirfd newpath:lpath flags:at.flags
umount2 path:path flags:hex
mount source:str? target:path type:str? flags:hex data:str?
statfs path:path buf:out.statfs
fstatfs fd:fd buf:out.statfs
truncate path:path length:off
ftruncate fd:fd length:off
fallocate fd:fd mode:hex offset:off length:off
faccessat dirfd:dirfd path:path mode:access.flags
faccessat2 dirfd:dirfd path:path@3 mode:access.flags flags:at.flags
chdir path:path
fchdir fd:fd
fchmod fd:fd mode:mode
fchmodat dirfd:dirfd path:path mode:mode
fchmodat2 dirfd:dirfd path:path@3 mode:mode flags:at.flags
fchownat dirfd:dirfd path:path@4 owner:int group:int flags:at.flags
fchown fd:fd owner:int group:int
openat dirfd:dirfd path:path flags:open.flags mode:mode ; partial=/proc/PID/mem, pagemap and numa_maps of guests
openat2 dirfd:dirfd path:path how:in[$3] size:size
close fd:fd
close_range first:uint last:uint flags:close_range.flags
vhangup
pipe2 fds:out.fds2 flags:open.flags
getdents64 fd:fd buf:out[$2] size:uint
lseek fd:fd offset:off whence:seek.flags
read fd:fd buf:out[$2] count:size
write fd:fd buf:in[$2] count:size
readv fd:fd iov:in[$2*16] count:int
writev fd:fd iov:in[$2*16] count:int
pread64 fd:fd buf:out[$2] count:size offset:off
pwrite64 fd:fd buf:in[$2] count:size offset:off
preadv fd:fd iov:in[$2*16] count:int low:off high:off
pwritev fd:fd iov:in[$2*16] count:int low:off high:off
preadv2 fd:fd iov:in[$2*16] count:int low:off high:off flags:hex
pwritev2 fd:fd iov:in[$2*16] count:int low:off high:off flags:hex
sendfile out:fd in:fd offset:inout?.u64 count:size
pselect6 n:int reads:inout?[128] writes:inout?[128] excepts:inout?[128] timeout:inout?.timespec mask:in?[16] ; nohand
ppoll fds:inout?[$1*8] n:uint timeout:inout?.timespec sigmask:in?.sigset sigsetsize:size ; nohand
signalfd4 fd:fd mask:in.sigset size:size flags:open.flags ; partial=not SIGILL, SIGBUS, SIGFPE, SIGSEGV
vmsplice fd:fd iov:in[$2*16] count:size flags:hex
splice in:fd offin:inout?.u64 out:fd offout:inout?.u64 count:size flags:hex
tee in:fd out:fd count:size flags:hex
readlinkat dirfd:dirfd path:lpath buf:out[$3] size:int
newfstatat dirfd:dirfd path:path@3? buf:out.stat flags:at.flags
fstat fd:fd buf:out.stat
sync
fsync fd:fd
fdatasync fd:fd
syncfs fd:fd
sync_file_range fd:fd offset:off length:off flags:hex
timerfd_create clock:clock.flags flags:open.flags
timerfd_settime fd:fd flags:int new:in.itimerspec old:out?.itimerspec
timerfd_gettime fd:fd value:out.itimerspec
utimensat dirfd:dirfd path:path@3? times:in?[32] flags:at.flags
acct path:path?
capget header:inout[8] data:out?[24]
capset header:inout[8] data:in[24]
personality persona:hex
exit status:int ; noreturn
exit_group status:int ; noreturn
waitid which:waitid.flags pid:pid info:out?.siginfo options:wait.flags rusage:out?.rusage
set_tid_address tid:addr
unshare flags:clone.flags
futex uaddr:ptr op:futex.flags val:uint timeout:hex uaddr2:ptr? val3:uint
futex_waitv waiters:in[$1*24] count:uint flags:hex timeout:in?.timespec clock:clock.flags
set_robust_list head:addr size:size ; partial=not when exec or a signal from outside ends it
get_robust_list pid:pid head:out.u64 size:out.u64
nanosleep request:in.timespec remaining:out?.timespec ; nohand
getitimer which:itimer.flags value:out.itimerval
setitimer which:itimer.flags new:in?.itimerval old:out?.itimerval
timer_create clock:clock.flags event:in?.sigevent timer:out.int
timer_gettime timer:int value:out.itimerspec
timer_getoverrun timer:int
timer_settime timer:int flags:int new:in?.itimerspec old:out?.itimerspec
timer_delete timer:int
clock_settime clock:clock.flags time:in.timespec
clock_gettime clock:clock.flags time:out.timespec
clock_getres clock:clock.flags res:out?.timespec
clock_nanosleep clock:clock.flags flags:int request:in.timespec remaining:out?.timespec ; nohand
clock_adjtime clock:clock.flags buf:inout.timex
adjtimex buf:inout.timex
syslog type:int buf:out?[$2] size:int
sched_setparam pid:pid param:in?.int
sched_getparam pid:pid param:out?.int
sched_setscheduler pid:pid policy:int param:in?.int
sched_getscheduler pid:pid
sched_setaffinity pid:pid size:uint mask:in[$1]
sched_getaffinity pid:pid size:uint mask:out[$1]
sched_yield
sched_get_priority_max policy:int
sched_get_priority_min policy:int
sched_rr_get_interval pid:pid interval:out.timespec
sched_setattr pid:pid attr:in?[48] flags:int
sched_getattr pid:pid attr:out?[$2] size:uint flags:int
kill pid:pid sig:sig
tkill tid:pid sig:sig
tgkill tgid:pid tid:pid sig:sig
sigaltstack new:in?.stack old:out?.stack
rt_sigsuspend mask:in.sigset size:size ; nohand
rt_sigaction sig:sig act:in?.sigaction old:out?.sigaction size:size
rt_sigprocmask how:sighow.flags set:in?.sigset old:out?.sigset size:size
rt_sigpending set:out[$1] size:size
rt_sigtimedwait set:in.sigset info:out?.siginfo timeout:in?.timespec size:size ; nohand
rt_sigqueueinfo pid:pid sig:sig info:in.siginfo
rt_tgsigqueueinfo tgid:pid tid:pid sig:sig info:in.siginfo
rt_sigreturn ; noreturn
setpriority which:int who:int prio:int
getpriority which:int who:int
setregid rgid:int egid:int
setgid gid:int
setreuid ruid:int euid:int
setuid uid:int
setresuid ruid:int euid:int suid:int
getresuid ruid:out.int euid:out.int suid:out.int
setresgid rgid:int egid:int sgid:int
getresgid rgid:out.int egid:out.int sgid:out.int
setfsuid uid:int
setfsgid gid:int
times buf:out?.tms
setpgid pid:pid pgid:pid
getpgid pid:pid
getsid pid:pid
setsid
getgroups count:int list:out?[$0*4]
setgroups count:int list:in?[$0*4]
uname buf:out.utsname
sethostname name:in[$1] len:size
setdomainname name:in[$1] len:size
getrlimit resource:rlimit.flags limit:out.rlimit
setrlimit resource:rlimit.flags limit:in.rlimit
getrusage who:int usage:out.rusage
umask mask:mode
prctl option:prctl.flags a:hex b:hex c:hex d:hex ; partial=names, death signal, dumpable, subreaper, capabilities
getcpu cpu:out?.int node:out?.int cache:hex
gettimeofday tv:out?.timeval tz:out?.timezone
settimeofday tv:in?.timeval tz:in?.timezone
getpid
getppid
getuid
geteuid
getgid
getegid
gettid
sysinfo info:out.sysinfo
socket domain:socket_domain.flags type:socket_type.flags protocol:int
socketpair domain:socket_domain.flags type:socket_type.flags protocol:int fds:out.fds2
bind fd:fd addr:in[$2] len:uint
listen fd:fd backlog:int
accept fd:fd addr:ptr? len:inout?.int
connect fd:fd addr:in[$2] len:uint
getsockname fd:fd addr:ptr len:inout.int
getpeername fd:fd addr:ptr len:inout.int
sendto fd:fd buf:in[$2] size:size flags:msg.flags addr:in?[$5] len:uint
recvfrom fd:fd buf:out[$2] size:size flags:msg.flags addr:out?[128] len:inout?.int
setsockopt fd:fd level:int name:int value:in?[$4] len:uint ; partial=no AF_XDP rings, rules of bridges
getsockopt fd:fd level:int name:int value:ptr len:inout.int ; partial=no TCP_ZEROCOPY_RECEIVE, rules of bridges
shutdown fd:fd how:int
sendmsg fd:fd msg:in.msghdr flags:msg.flags
recvmsg fd:fd msg:inout.msghdr flags:msg.flags
sendmmsg fd:fd msgs:inout[$2*64] count:uint flags:msg.flags
recvmmsg fd:fd msgs:inout[$2*64] count:uint flags:msg.flags timeout:inout?.timespec
accept4 fd:fd addr:ptr? len:inout?.int flags:socket_type.flags
readahead fd:fd offset:off count:size
brk addr:addr
munmap addr:addr length:size
mremap old:addr oldsize:size newsize:size flags:mremap.flags new:addr
clone flags:clone.flags stack:addr a:hex b:hex c:hex ; partial=processes share no descriptors, no memory but for vfork
clone3 args:in[$1] size:size ; partial=as clone
execve path:path argv:ptr? envp:ptr?
execveat dirfd:dirfd path:path argv:ptr? envp:ptr? flags:at.flags
mmap addr:addr length:size prot:prot.flags flags:map.flags fd:fd offset:off ; partial=256 GiB; no huge pages
fadvise64 fd:fd offset:off length:off advice:int
mprotect addr:addr length:size prot:prot.flags
msync addr:addr length:size flags:hex
mlock addr:addr length:size
munlock addr:addr length:size
mlockall flags:hex
munlockall
remap_file_pages start:addr size:size prot:prot.flags page:size flags:map.flags
process_vm_readv pid:pid local:in[$2*16] count:size remote:in[$4*16] others:size flags:hex
process_vm_writev pid:pid local:in[$2*16] count:size remote:in[$4*16] others:size flags:hex
mlock2 addr:addr length:size flags:hex
mincore addr:addr length:size vec:ptr
madvise addr:addr length:size advice:madvise.flags ; partial=no guard regions, no memory failures
wait4 pid:pid status:out?.int options:wait.flags rusage:out?.rusage
prlimit64 pid:pid resource:rlimit.flags new:in?.rlimit old:out?.rlimit ; partial=memory limits end with exec
renameat2 olddirfd:dirfd oldpath:lpath newdirfd:dirfd newpath:lpath flags:hex
getrandom buf:out[$1] size:size flags:hex
memfd_create name:str flags:memfd.flags
membarrier command:int flags:hex cpu:int
copy_file_range in:fd offin:inout?.u64 out:fd offout:inout?.u64 count:size flags:hex
statx dirfd:dirfd path:path@2? flags:at.flags mask:hex buf:out.statx
pidfd_open pid:pid flags:hex
pidfd_send_signal pidfd:fd sig:sig info:in?.siginfo flags:hex
pidfd_getfd pidfd:fd fd:int flags:hex
fanotify_init flags:hex events:open.flags
fanotify_mark fd:fd flags:hex mask:hex dirfd:dirfd path:path?
name_to_handle_at dirfd:dirfd path:path!4 handle:ptr mount:out.int flags:at.flags
open_by_handle_at mount:dirfd handle:ptr flags:open.flags
mq_unlink name:str
mq_open name:str flags:open.flags mode:mode attr:in?[64]
mq_timedsend fd:fd msg:in[$2] size:size prio:uint timeout:in?.timespec
mq_timedreceive fd:fd msg:out[$2] size:size prio:out?.int timeout:in?.timespec
mq_notify fd:fd event:in?.sigevent
mq_getsetattr fd:fd new:in?[64] old:out?[64]
msgget key:hex flags:hex
msgsnd id:int msg:ptr size:size flags:hex ; nohand
msgctl id:int command:int arg:hex
msgrcv id:int msg:ptr size:size type:long flags:hex ; nohand
semctl id:int index:int command:int arg:hex
semget key:hex count:int flags:hex
semop id:int ops:in[$2*6] count:uint ; nohand
semtimedop id:int ops:in[$2*6] count:uint timeout:in?.timespec ; nohand
shmat id:int addr:addr flags:hex
shmdt addr:addr
shmctl id:int command:int arg:hex
shmget key:hex size:size flags:hex
"""

# Calls that programs probe and do without: answered -ENOSYS without a notice.
QUIET: Final = frozenset(("rseq", "io_uring_setup", "get_mempolicy", "mseal", "cachestat", "landlock_create_ruleset"))


class Arg:
    """One argument of a row. `direction`: in, out, inout, or '' (a number); `size`: bytes, or (argument, factor)."""

    __slots__ = ("detail", "direction", "kind", "name", "nullable", "size")

    def __init__(self, text: str) -> None:
        self.name, _, kind = text.partition(":")
        self.nullable = "?" in kind
        kind = kind.replace("?", "")
        self.size: int | tuple[int, int] = 0
        self.detail = ""
        self.direction = ""
        if kind.endswith("]"):
            kind, _, size = kind[:-1].partition("[")
            self.direction = kind
            if size.startswith("$"):
                index, _, factor = size[1:].partition("*")
                self.size = (int(index), int(factor or 1))
            else:
                self.size = int(size)
            self.detail = "buffer"
            kind = "pointer"
        elif kind.startswith(("in.", "out.", "inout.")):
            self.direction, _, self.detail = kind.partition(".")
            self.size = STRUCT_SIZES[self.detail]
            kind = "pointer"
        elif kind.endswith(".flags"):
            self.detail = kind[: -len(".flags")]
            kind = "flags"
        elif kind.startswith(("path@", "path!")):
            self.detail = kind[4:]
            kind = "path"
        self.kind = kind

    @property
    def is_pointer(self) -> bool:
        """Whether the value is an address that the call reads or writes."""
        return self.kind in ("pointer", "ptr", "path", "lpath", "str")


class Row:
    """One system call."""

    __slots__ = ("args", "handler", "name", "nohand", "noreturn", "partial")

    def __init__(self, line: str) -> None:
        shape, _, options = line.partition(";")
        self.name, *args = shape.split()
        self.args = [Arg(text) for text in args]
        self.handler = self.name
        self.nohand = self.noreturn = False
        options, _, self.partial = options.partition("partial=")
        for option in options.split():
            if option.startswith("handler="):
                self.handler = option[8:]
            elif option == "nohand":
                self.nohand = True
            elif option == "noreturn":
                self.noreturn = True
            else:
                raise ValueError(f"unknown option {option!r} of {self.name}")


class Table:
    """The rows of one architecture, parsed when asked for."""

    def __init__(self, extra: str = "") -> None:
        self._lines: dict[str, str] = {}
        for line in (COMMON + extra).splitlines():
            if line:
                self._lines[line.split(None, 1)[0]] = line
        self._rows: dict[str, Row] = {}

    def get(self, name: str) -> Row | None:
        """The row of a call, or None: not implemented."""
        row = self._rows.get(name)
        if row is None and name in self._lines:
            row = self._rows[name] = Row(self._lines[name])
        return row

    def names(self) -> list[str]:
        """All calls that have a row."""
        return list(self._lines)
