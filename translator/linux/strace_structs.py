"""The structures that strace lines show: an address in the guest becomes `{field=value, ...}`.

Layouts that differ between architectures come from the ABI module, the others are Linux's generic ones. A structure
that cannot be read raises MemoryFault: `strace.py` shows its address then.
"""

from __future__ import annotations

import struct

from translator.linux import names
from translator.linux.base import s32, s64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

    from translator.linux.kernel import Kernel

_ESCAPES: Final = {34: '\\"', 92: "\\\\", 10: "\\n", 9: "\\t", 13: "\\r", 12: "\\f", 11: "\\v"}
_INFINITY: Final = (1 << 64) - 1
_UTIME_NOW, _UTIME_OMIT = (1 << 30) - 1, (1 << 30) - 2


def quote(data: bytes, limit: int = 32) -> str:
    """A C string literal, cut at `limit` bytes."""
    out = []
    shown = data[:limit]
    for k, byte in enumerate(shown):
        char = _ESCAPES.get(byte)
        if char is None:
            if 32 <= byte < 127:
                char = chr(byte)
            else:  # three digits only where a digit follows
                digit = k + 1 < len(shown) and 48 <= shown[k + 1] < 56
                char = f"\\{byte:03o}" if digit else f"\\{byte:o}"
        out.append(char)
    return '"' + "".join(out) + '"' + ("..." if len(data) > limit else "")


def _fields(kernel: Kernel, form: str, at: int) -> tuple[Any, ...]:
    return struct.unpack(form, kernel.space.read(at, struct.calcsize(form)))


def _timespec(kernel: Kernel, at: int) -> str:
    seconds, nanoseconds = _fields(kernel, "<qq", at)
    return f"{{tv_sec={seconds}, tv_nsec={nanoseconds}}}"


def _timeval(kernel: Kernel, at: int) -> str:
    seconds, microseconds = _fields(kernel, "<qq", at)
    return f"{{tv_sec={seconds}, tv_usec={microseconds}}}"


def _itimerspec(kernel: Kernel, at: int) -> str:
    return f"{{it_interval={_timespec(kernel, at)}, it_value={_timespec(kernel, at + 16)}}}"


def _itimerval(kernel: Kernel, at: int) -> str:
    return f"{{it_interval={_timeval(kernel, at)}, it_value={_timeval(kernel, at + 16)}}}"


def _utimes(kernel: Kernel, at: int) -> str:
    parts = []
    for k in range(2):
        seconds, nanoseconds = _fields(kernel, "<qq", at + 16 * k)
        special = {_UTIME_NOW: "UTIME_NOW", _UTIME_OMIT: "UTIME_OMIT"}.get(nanoseconds)
        parts.append(special or f"{{tv_sec={seconds}, tv_nsec={nanoseconds}}}")
    return "[" + ", ".join(parts) + "]"


def _timezone(kernel: Kernel, at: int) -> str:
    west, dst = _fields(kernel, "<ii", at)
    return f"{{tz_minuteswest={west}, tz_dsttime={dst}}}"


def file_mode(mode: int) -> str:
    """S_IFREG|0644."""
    kind = names.FILE_TYPES.get(mode & 0o170000)
    special = ((0o4000, "S_ISUID"), (0o2000, "S_ISGID"), (0o1000, "S_ISVTX"))
    bits = "".join(f"{name}|" for bit, name in special if mode & bit)
    return f"{kind or hex(mode & 0o170000)}|{bits}0{mode & 0o777:o}"


def _stat(kernel: Kernel, at: int) -> str:
    layout = kernel.abi.STAT
    found: dict[str, Any] = dict(zip(layout.fields, layout.unpack(kernel.space.read(at, layout.size)), strict=True))
    mode = found["mode"]
    if mode & 0o170000 in (0o020000, 0o060000):
        device = found["rdev"]
        major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
        minor = device & 0xFF | device >> 12 & ~0xFF & 0xFFFFFFFF
        return f"{{st_mode={file_mode(mode)}, st_rdev=makedev({major:#x}, {minor:#x}), ...}}"
    return f"{{st_mode={file_mode(mode)}, st_size={found['size']}, ...}}"


def _statx(kernel: Kernel, at: int) -> str:
    mask, _block, attributes = _fields(kernel, "<IIQ", at)
    (mode,) = _fields(kernel, "<H", at + 28)
    (size,) = _fields(kernel, "<Q", at + 40)
    return (
        f"{{stx_mask={names.flags('statx_mask', mask)}, stx_attributes={attributes:#x}, stx_mode={file_mode(mode)}, "
        f"stx_size={size}, ...}}"
    ).replace("=0x0,", "=0,")


def _statfs(kernel: Kernel, at: int) -> str:
    kind, bsize, blocks, bfree, bavail, files, ffree, f1, f2, namelen, frsize, flags = _fields(kernel, "<7Qii3Q", at)
    name = names.flags("fs_magic", kind)
    return (
        f"{{f_type={name}, f_bsize={bsize}, f_blocks={blocks}, f_bfree={bfree}, f_bavail={bavail}, f_files={files}, "
        f"f_ffree={ffree}, f_fsid={{val=[{f1:#x}, {f2:#x}]}}, f_namelen={namelen}, f_frsize={frsize}, "
        f"f_flags={names.flags('statfs_flags', flags)}}}"
    )


def mask_text(mask: int) -> str:
    """[INT TERM]; ~[...] where most are in it."""
    many = mask.bit_count() > 32
    inside = [names.short_signal(n) for n in range(1, 65) if (mask >> (n - 1) & 1) != many]
    return ("~" if many else "") + "[" + " ".join(inside) + "]"


def _sigset(kernel: Kernel, at: int) -> str:
    return mask_text(kernel.space.u64(at))


def _sigaction(kernel: Kernel, at: int) -> str:
    layout = kernel.abi.SIGACTION
    found = dict(zip(layout.fields, layout.unpack(kernel.space.read(at, layout.size)), strict=True))
    handler = {0: "SIG_DFL", 1: "SIG_IGN"}.get(found["handler"], hex(found["handler"]))
    field = "sa_sigaction" if found["flags"] & 4 and found["handler"] > 1 else "sa_handler"
    return f"{{{field}={handler}, sa_mask={mask_text(found['mask'])}, sa_flags={names.flags('sa', found['flags'])}}}"


def _stack(kernel: Kernel, at: int) -> str:
    address, flags, size = _fields(kernel, "<QI4xQ", at)
    shown = hex(address) if address else "NULL"
    return f"{{ss_sp={shown}, ss_flags={names.flags('ss', flags)}, ss_size={size}}}"


def siginfo_bytes(info: bytes, signo: int | None = None) -> str:
    """A siginfo as its signal and code say."""
    number, error, code = struct.unpack_from("<iii", info)
    signo = number if signo is None else signo
    parts = [f"si_signo={names.signal(number or signo)}", f"si_code={names.signal_code(signo, code)}"]
    if error:
        parts.append(f"si_errno={error}")
    first, second = struct.unpack_from("<ii", info, 16)
    (pointer,) = struct.unpack_from("<Q", info, 16)
    if signo in (4, 5, 7, 8, 11) and code > 0 and code != 0x80:
        parts.append(f"si_addr={pointer:#x}" if pointer else "si_addr=NULL")
    elif signo == 17 and code > 0:
        status, utime, stime = struct.unpack_from("<i4xqq", info, 24)
        shown = str(status) if code == 1 else names.signal(status)
        parts.append(f"si_pid={first}, si_uid={second}, si_status={shown}, si_utime={utime}, si_stime={stime}")
    elif code == -2:  # SI_TIMER
        parts.append(f"si_timerid={first:#x}, si_overrun={second}")
    elif code <= 0:
        parts.append(f"si_pid={first}, si_uid={second}")
        if code == -1:  # SI_QUEUE
            (value,) = struct.unpack_from("<q", info, 24)
            parts.append(f"si_int={s32(value)}, si_ptr={value & _INFINITY:#x}")
    elif signo == 29:
        parts.append(f"si_band={s64(pointer)}")
    return "{" + ", ".join(parts) + "}"


def siginfo(kernel: Kernel, at: int) -> str:
    """A siginfo of the guest."""
    return siginfo_bytes(kernel.space.read(at, 128))


def _sigevent(kernel: Kernel, at: int) -> str:
    value, signo, notify, tid = _fields(kernel, "<Qiii", at)
    text = f"{{sigev_value={{sival_int={s32(value)}, sival_ptr={value:#x}}}, sigev_signo={names.signal(signo)}, "
    text += f"sigev_notify={names.flags('sigev', notify)}"
    return text + (f", sigev_notify_thread_id={tid}}}" if notify == 4 else "}")


def _int(kernel: Kernel, at: int) -> str:
    return f"[{s32(kernel.space.u32(at))}]"


def _u64(kernel: Kernel, at: int) -> str:
    return f"[{s64(kernel.space.u64(at))}]"


def _pair(kernel: Kernel, at: int) -> str:
    return f"[{s32(kernel.space.u32(at))}, {s32(kernel.space.u32(at + 4))}]"


def _limit(value: int) -> str:
    if value == _INFINITY:
        return "RLIM64_INFINITY"
    return f"{value // 1024}*1024" if value > 1024 and not value % 1024 else str(value)


def _rlimit(kernel: Kernel, at: int) -> str:
    soft, hard = _fields(kernel, "<QQ", at)
    return f"{{rlim_cur={_limit(soft)}, rlim_max={_limit(hard)}}}"


def _rusage(kernel: Kernel, at: int) -> str:
    return f"{{ru_utime={_timeval(kernel, at)}, ru_stime={_timeval(kernel, at + 16)}, ...}}"


def _utsname(kernel: Kernel, at: int) -> str:
    fields = [kernel.space.read(at + 65 * k, 65).split(b"\0")[0].decode("latin-1") for k in range(5)]
    return f'{{sysname="{fields[0]}", nodename="{fields[1]}", release="{fields[2]}", machine="{fields[4]}", ...}}'


def _sysinfo(kernel: Kernel, at: int) -> str:
    fields = _fields(kernel, "<q3Q6QH", at)
    return f"{{uptime={fields[0]}, loads=[{fields[1]}, {fields[2]}, {fields[3]}], totalram={fields[4]}, ...}}"


def _tms(kernel: Kernel, at: int) -> str:
    words = zip(("utime", "stime", "cutime", "cstime"), _fields(kernel, "<4q", at), strict=True)
    return "{" + ", ".join(f"tms_{name}={value}" for name, value in words) + "}"


def _epoll(kernel: Kernel, at: int) -> str:
    events, data = struct.unpack(kernel.abi.EPOLL_EVENT, kernel.space.read(at, struct.calcsize(kernel.abi.EPOLL_EVENT)))
    return f"{{events={names.flags('epoll_events', events)}, data={{u32={data & 0xFFFF_FFFF}, u64={data}}}}}"


def _termios(kernel: Kernel, at: int) -> str:
    i, o, c, local = _fields(kernel, "<4I", at)
    return (
        f"{{c_iflag={names.flags('iflag', i)}, c_oflag={names.flags('oflag', o)}, "
        f"c_cflag={names.control_flags(c)}, c_lflag={names.flags('lflag', local)}, ...}}"
    )


def _winsize(kernel: Kernel, at: int) -> str:
    rows, columns, x, y = _fields(kernel, "<4H", at)
    return f"{{ws_row={rows}, ws_col={columns}, ws_xpixel={x}, ws_ypixel={y}}}"


def _flock(kernel: Kernel, at: int) -> str:
    kind, whence, start, length, pid = _fields(kernel, "<hh4xqqi", at)
    text = f"{{l_type={names.flags('lock_type', kind & 0xFFFF)}, l_whence={names.flags('seek', whence)}, "
    return text + f"l_start={start}, l_len={length}" + (f", l_pid={pid}}}" if kind == 2 else "}")


def _wait_status(kernel: Kernel, at: int) -> str:
    status = kernel.space.u32(at)
    if status & 0x7F == 0:
        return f"[{{WIFEXITED(s) && WEXITSTATUS(s) == {status >> 8 & 0xFF}}}]"
    if status & 0xFF == 0x7F:
        return f"[{{WIFSTOPPED(s) && WSTOPSIG(s) == {names.signal(status >> 8 & 0xFF)}}}]"
    if status == 0xFFFF:
        return "[{WIFCONTINUED(s)}]"
    core = " && WCOREDUMP(s)" if status & 0x80 else ""
    return f"[{{WIFSIGNALED(s) && WTERMSIG(s) == {names.signal(status & 0x7F)}{core}}}]"


def _open_how(kernel: Kernel, at: int) -> str:
    flags, mode, resolve = _fields(kernel, "<QQQ", at)
    shown = f", mode=0{mode:o}" if flags & 0o20000100 else ""
    return f"{{flags={names.flags('open', flags)}{shown}, resolve={names.flags('resolve', resolve)}}}"


def clone_args(kernel: Kernel, at: int) -> str:
    """struct clone_args of clone3."""
    flags, pidfd, child, parent, signo, stack, size, tls = _fields(kernel, "<8Q", at)
    parts = [f"flags={names.flags('clone', flags & ~0xFF)}"]
    addresses = ((0x1000, "pidfd", pidfd), (0x1200000, "child_tid", child), (0x100000, "parent_tid", parent))
    for bit, name, value in addresses:
        if flags & bit:
            parts.append(f"{name}={value:#x}")
    parts += [f"exit_signal={names.signal(signo)}", f"stack={hex(stack) if stack else 'NULL'}", f"stack_size={size:#x}"]
    if flags & 0x80000:
        parts.append(f"tls={tls:#x}")
    return "{" + ", ".join(parts) + "}"


STRUCTS: Final[dict[str, Callable[[Any, int], str]]] = {
    "timespec": _timespec, "timeval": _timeval, "itimerspec": _itimerspec, "itimerval": _itimerval, "utimes": _utimes,
    "timezone": _timezone, "stat": _stat, "statx": _statx, "statfs": _statfs, "sigset": _sigset,
    "sigaction": _sigaction, "stack": _stack, "siginfo": siginfo, "sigevent": _sigevent, "int": _int, "u64": _u64,
    "fds2": _pair, "rlimit": _rlimit, "rusage": _rusage, "utsname": _utsname, "sysinfo": _sysinfo, "tms": _tms,
    "epoll": _epoll, "termios": _termios, "winsize": _winsize, "flock": _flock, "wait_status": _wait_status,
    "open_how": _open_how, "clone_args": clone_args,
}  # fmt: skip
