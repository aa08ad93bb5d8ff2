"""Calls that strace lines show in a way of their own: arguments that depend on each other, results that say more.

`CALLS` gives all arguments of a call, before it (result None) and, for those in `LATE`, again behind it; `LATE` says
how many of them are known before. `OUTCOMES` gives the text behind the equals sign. Called by `strace.py`.
"""

from __future__ import annotations

import struct

from translator.linux import names
from translator.linux.base import s32, s64
from translator.linux.strace_sockets import SOCKET_CALLS
from translator.linux.strace_structs import clone_args, file_mode, mask_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

    from translator.linux.strace import Tracer

    Shown = Callable[[Any, tuple[int, ...], int | None], list[str]]


def _fd(value: int) -> str:
    return "AT_FDCWD" if s32(value) == -100 else str(s32(value))


def _address(value: int) -> str:
    return f"{value:#x}" if value else "NULL"


# ---- whole calls -----------------------------------------------------------------------------------------


def _openat(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    parts = [_fd(v[0]), tracer.string(v[1]), names.flags("open", v[2])]
    if v[2] & 0o100 or v[2] & 0o20200000 == 0o20200000:
        parts.append(f"0{v[3] & 0xFFFF:o}".zfill(3))
    return parts


def _mknodat(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    mode = v[2] & 0xFFFF
    parts = [_fd(v[0]), tracer.string(v[1]), file_mode(mode) if mode & 0o170000 else f"0{mode:o}"]
    if mode & 0o170000 in (0o020000, 0o060000):
        parts.append(f"makedev({v[3] >> 8 & 0xFFF:#x}, {v[3] & 0xFF | v[3] >> 12 & 0xFFF00:#x})")
    return parts


def _fcntl(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    command = v[1] & 0xFFFF_FFFF
    parts = [str(s32(v[0])), names.flags("fcntl", command)]
    if command in (1, 3, 9, 11, 1025, 1032, 1034):  # nothing to tell
        return parts
    if command == 2:
        return [*parts, names.flags("fd_flags", v[2])]
    if command == 4:
        return [*parts, names.flags("open", v[2])]
    if command in (5, 6, 7, 36, 37, 38):  # what there is, or what is wanted
        late = command in (5, 36) and result is not None and result < 0
        return [*parts, _address(v[2]) if late else tracer.struct("flock", v[2])]
    if command == 1024:
        return [*parts, names.flags("lock_type", v[2])]
    if command == 1033:
        return [*parts, names.flags("seals", v[2])]
    if command in (0, 8, 10, 1030, 1031):
        return [*parts, str(s32(v[2]))]
    return [*parts, _address(v[2])]


def _ioctl(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    request = v[1] & 0xFFFF_FFFF
    parts = [str(s32(v[0])), names.ioctl(request)]
    kind, reads = names.IOCTLS.get(request, ("", False))
    if kind == "none":
        return parts
    if kind == "value":
        return [*parts, str(s32(v[2]))]
    if not kind or (reads and (result is None or result < 0)):
        return [*parts, _address(v[2]) if kind else hex(v[2])]
    return [*parts, tracer.struct(kind, v[2])]


def _futex(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    op = v[1] & 0xFFFF_FFFF
    command = op & 0x7F
    name = names.flags("futex", op & ~0x180) + ("_PRIVATE" if op & 128 else "")
    name += "|FUTEX_CLOCK_REALTIME" if op & 256 else ""
    parts: list[str] = [_address(v[0]), name]
    if command in (0, 9, 11, 13):
        parts += [str(v[2] & 0xFFFF_FFFF), tracer.struct("timespec", v[3])] if command in (0, 9) else []
        if command in (11, 13):
            return [*parts, _address(v[4]), *([str(v[2])] if command == 11 else [])]
    elif command in (1, 10):
        parts.append(str(s32(v[2])))
    elif command in (3, 4, 5, 12):
        parts += [str(s32(v[2])), str(s32(v[3])), _address(v[4])]
        if command in (4, 12):
            parts.append(str(v[5] & 0xFFFF_FFFF))
        elif command == 5:
            parts.append(f"{v[5] & 0xFFFF_FFFF:#x}")
    elif command == 6:
        parts.append(tracer.struct("timespec", v[3]))
    if command in (9, 10):
        bits = v[5] & 0xFFFF_FFFF
        parts.append("FUTEX_BITSET_MATCH_ANY" if bits == 0xFFFF_FFFF else hex(bits))
    return parts


def _prctl(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    option = v[0] & 0xFFFF_FFFF
    name = names.flags("prctl", option)
    if option == 15:
        return [name, tracer.string(v[1])]
    if option == 16:
        return [name, tracer.string(v[1]) if result is not None and result >= 0 else _address(v[1])]
    if option in (3, 7, 21, 27, 30, 39):  # nothing to tell
        return [name]
    if option == 1:
        return [name, names.signal(s32(v[1]))]
    if option in (2, 37):
        return [name, tracer.struct("int", v[1]) if result is not None and result >= 0 else _address(v[1])]
    if option in (4, 8, 23, 24, 28, 29, 36):
        return [name, str(v[1])]
    return [name, *(f"{value:#x}" if value else "0" for value in v[1:5])]


def _clone(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    given = dict(zip(tracer.kernel.abi.CLONE_ARGUMENTS, v, strict=False))
    flags = given["flags"]
    parts = [f"child_stack={_address(given['stack'])}", f"flags={names.flags('clone', flags)}"]
    if flags & 0x101000:
        parts.append(f"parent_tid={_address(given['parent_tid'])}")
    if flags & 0x80000:
        parts.append(f"tls={given['tls']:#x}")
    if flags & 0x1200000:
        parts.append(f"child_tidptr={_address(given['child_tid'])}")
    return parts


def _clone3(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    return [clone_args(tracer.kernel, v[0]), str(v[1])]


def _execve(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    return [tracer.string(v[0]), _strings(tracer, v[1]), _environment(tracer, v[2])]


def _execveat(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    return [_fd(v[0]), *_execve(tracer, v[1:], result), names.flags("at", v[4])]


def _strings(tracer: Tracer, at: int) -> str:
    if not at:
        return "NULL"
    parts: list[str] = []
    for k in range(33):
        where = tracer.space.u64(at + 8 * k)
        if not where:
            return "[" + ", ".join(parts) + "]"
        parts.append(tracer.string(where))
    return "[" + ", ".join(parts[:32]) + ", ...]"


def _environment(tracer: Tracer, at: int) -> str:
    if not at:
        return "NULL"
    count = 0
    while tracer.space.u64(at + 8 * count) and count < 100000:
        count += 1
    return f"{at:#x} /* {count} var{'s' if count != 1 else ''} */"


def _poll(tracer: Tracer, at: int, count: int) -> list[tuple[int, int, int]]:
    return [struct.unpack("<iHH", tracer.space.read(at + 8 * k, 8)) for k in range(min(count, 32))]


def _ppoll(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    count = v[1] & 0xFFFF_FFFF
    shown = ", ".join(f"{{fd={fd}, events={names.flags('poll', e)}}}" for fd, e, _ in _poll(tracer, v[0], count))
    fds = f"[{shown}{', ...' if count > 32 else ''}]" if v[0] else "NULL"
    return [fds, str(count), tracer.struct("timespec", v[2]), tracer.struct("sigset", v[3]), str(v[4])]


def _polled(tracer: Tracer, v: tuple[int, ...], result: int) -> str:
    if not result:
        return "0 (Timeout)"
    ready = ", ".join(
        f"{{fd={fd}, revents={names.flags('poll', r)}}}" for fd, _, r in _poll(tracer, v[0], v[1] & 0xFFFF_FFFF) if r
    )
    left = f", left {tracer.struct('timespec', v[2])}" if v[2] else ""
    return f"{result} ([{ready}]{left})"


def _set(tracer: Tracer, at: int, count: int) -> str:
    if not at:
        return "NULL"
    count = min(max(s32(count), 0), 1024)
    bits = int.from_bytes(tracer.space.read(at, (count + 63) // 64 * 8), "little")
    return "[" + " ".join(str(fd) for fd in range(count) if bits >> fd & 1) + "]"


def _pselect6(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    mask = "NULL"
    if v[5]:
        address, size = struct.unpack("<QQ", tracer.space.read(v[5], 16))
        mask = f"{{sigmask={tracer.struct('sigset', address)}, sigsetsize={size}}}"
    sets = [_set(tracer, at, v[0]) for at in v[1:4]]
    return [str(s32(v[0])), *sets, tracer.struct("timespec", v[4]), mask]


def _selected(tracer: Tracer, v: tuple[int, ...], result: int) -> str:
    left = f"left {tracer.struct('timespec', v[4])}" if v[4] else ""
    if not result:
        return "0 (Timeout)"
    sets = [f"{word} {_set(tracer, at, v[0])}" for word, at in zip(("in", "out", "exc"), v[1:4], strict=True) if at]
    shown = [text for text in sets if not text.endswith("[]")]
    return f"{result} ({', '.join([*shown, *([left] if left else [])])})"


def _epoll_wait(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    shown = _address(v[1])
    if result is not None and result >= 0:
        size = struct.calcsize(tracer.kernel.abi.EPOLL_EVENT)
        shown = "[" + ", ".join(tracer.struct("epoll", v[1] + size * k) for k in range(min(result, 32))) + "]"
    return [
        str(s32(v[0])), shown, str(s32(v[2])), str(s32(v[3])), tracer.struct("sigset", v[4]), str(v[5]),
    ]  # fmt: skip


def _getdents(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    count = at = 0
    if result is not None and result > 0:
        data = tracer.space.read(v[1], result)
        while at + 19 <= result:
            count += 1
            at += max(int.from_bytes(data[at + 16 : at + 18], "little"), 19)
    return [str(s32(v[0])), f"{v[1]:#x}" + (f" /* {count} entries */" if result is not None and result >= 0 else ""),
            str(v[2] & 0xFFFF_FFFF)]  # fmt: skip


def _affinity(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    shown = _address(v[2])
    if v[2] and (result is None or result > 0):
        size = min(result if result is not None else v[1] & 0xFFFF_FFFF, 128)
        bits = int.from_bytes(tracer.space.read(v[2], size), "little")
        shown = "[" + " ".join(str(cpu) for cpu in range(size * 8) if bits >> cpu & 1) + "]"
    return [str(s32(v[0])), str(v[1] & 0xFFFF_FFFF), shown]


def _sigreturn(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    mask = tracer.space.u64(tracer.stack + tracer.kernel.abi.FRAME.mask)
    return [f"{{mask={mask_text(mask)}}}"]


def _mmap(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    kind = {1: "MAP_SHARED", 2: "MAP_PRIVATE", 3: "MAP_SHARED_VALIDATE"}.get(v[3] & 15, hex(v[3] & 15))
    rest = names.flags("map", v[3] & ~15)
    return [
        _address(v[0]), str(v[1]), names.flags("prot", v[2]), kind + (f"|{rest}" if rest != "0" else ""),
        str(s32(v[4])), f"{v[5]:#x}" if v[5] else "0",
    ]  # fmt: skip


def _wait4(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    status = tracer.struct("wait_status", v[1]) if result is not None and result > 0 else _address(v[1])
    usage = tracer.struct("rusage", v[3]) if result is not None and result > 0 else _address(v[3])
    return [str(s32(v[0])), status, names.flags("wait", v[2]), usage]


def _mremap(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    return [_address(v[0]), str(v[1]), str(v[2]), names.flags("mremap", v[3]), *([_address(v[4])] if v[3] & 2 else [])]


CALLS: Final[dict[str, Shown]] = {
    "openat": _openat, "mknodat": _mknodat, "fcntl": _fcntl, "ioctl": _ioctl, "futex": _futex, "prctl": _prctl,
    "clone": _clone, "clone3": _clone3, "execve": _execve, "execveat": _execveat, "ppoll": _ppoll,
    "pselect6": _pselect6, "epoll_pwait": _epoll_wait, "getdents64": _getdents,
    "sched_getaffinity": _affinity, "sched_setaffinity": _affinity, "mmap": _mmap, "wait4": _wait4,
    "rt_sigreturn": _sigreturn, "mremap": _mremap, **SOCKET_CALLS,
}  # fmt: skip
# Calls that are shown behind the call, and how many arguments before it.
LATE: Final = {
    "fcntl": 2, "ioctl": 2, "prctl": 1, "epoll_pwait": 1, "getsockname": 1, "getpeername": 1, "accept": 1,
    "accept4": 1, "recvfrom": 1, "getsockopt": 3, "getdents64": 1, "sched_getaffinity": 2, "wait4": 1,
    "readv": 1, "preadv": 1, "preadv2": 1, "recvmsg": 1,
}  # fmt: skip


def _octal(tracer: Tracer, v: tuple[int, ...], result: int) -> str:
    return f"0{result:o}".zfill(3)


def _fcntl_result(tracer: Tracer, v: tuple[int, ...], result: int) -> str:
    command = v[1] & 0xFFFF_FFFF
    if command == 1:
        return f"{result:#x} (flags {names.flags('fd_flags', result)})" if result else "0"
    if command == 3:
        return f"{result:#x} (flags {names.flags('open', result)})" if result else "0 (flags O_RDONLY)"
    if command == 1025:
        return f"{result:#x} ({names.flags('lock_type', result)})"
    if command == 1034:
        return f"{result:#x} (seals {names.flags('seals', result)})"
    return str(result)


def _scheduler(tracer: Tracer, v: tuple[int, ...], result: int) -> str:
    return f"{result} ({names.flags('sched', result)})" if result < 8 else str(result)


def _timed_signal(tracer: Tracer, v: tuple[int, ...], result: int) -> str:
    return f"{result} ({names.signal(result)})"


def _personality(tracer: Tracer, v: tuple[int, ...], result: int) -> str:
    return f"{result:#x} (PER_LINUX)" if result else "0 (PER_LINUX)"


def _dumpable(tracer: Tracer, v: tuple[int, ...], result: int) -> str:
    if v[0] & 0xFFFF_FFFF == 3:
        words = ("SUID_DUMP_DISABLE", "SUID_DUMP_USER", "SUID_DUMP_ROOT")
        return f"{result} ({words[result]})" if result < 3 else str(result)
    return str(s64(result))


OUTCOMES: Final[dict[str, Callable[[Any, tuple[int, ...], int], str]]] = {
    "umask": _octal, "fcntl": _fcntl_result, "ppoll": _polled, "pselect6": _selected, "sched_getscheduler": _scheduler,
    "rt_sigtimedwait": _timed_signal, "personality": _personality, "prctl": _dumpable,
}  # fmt: skip
