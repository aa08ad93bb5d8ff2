"""One line per system call as strace prints it: flags by name, strings, structures, errno names.

The kernel calls `enter` before and `leave` after a call; text goes to the given sink. Formats follow the rows of
`table.py`; only imported values are shown before the call, results behind it.
"""

from __future__ import annotations

import os
import struct
from errno import errorcode

from translator.guest.access import MemoryFault
from translator.linux import names
from translator.linux.base import s32, s64
from translator.linux.table import Arg

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from translator.linux.kernel import Kernel

_SHOWN = 32  # bytes of a buffer


def quote(data: bytes, limit: int = _SHOWN) -> str:
    """A C string literal, cut at `limit` bytes."""
    out = []
    for byte in data[:limit]:
        char = _ESCAPES.get(byte)
        out.append(char if char is not None else chr(byte) if 32 <= byte < 127 else f"\\{byte:o}")
    return '"' + "".join(out) + '"' + ("..." if len(data) > limit else "")


_ESCAPES = {34: '\\"', 92: "\\\\", 10: "\\n", 9: "\\t", 13: "\\r", 12: "\\f", 11: "\\v"}


class Tracer:
    """Prints the calls of one process."""

    def __init__(self, kernel: Kernel, sink: Callable[[str], None]) -> None:
        self._kernel = kernel
        self._sink = sink
        self._head = ""
        self._late: list[tuple[Arg, int, tuple[int, ...]]] = []
        self._name = ""

    def enter(self, number: int, cells: memoryview, where: tuple[int, ...]) -> None:
        """A call begins: format what goes in."""
        values = tuple(cells[k] for k in where)
        name = self._name = self._kernel.names.get(number, f"syscall_{number:#x}")
        row = self._kernel.table.get(name) if number in self._kernel.names else None
        self._late = []
        if row is None:
            self._head = f"{name}({', '.join(hex(v) for v in values)}"
            return
        shown = []
        for arg, value in zip(row.args, values, strict=False):
            if arg.direction in ("out", "inout") and value:
                self._late.append((arg, value, values))
                if arg.direction == "out":
                    shown.append("\0")
                    continue
            shown.append(self._value(arg, value, values))
        self._head = f"{name}({', '.join(shown)}"

    def leave(self, number: int, result: int | None) -> None:
        """The call has ended: print the line."""
        text = self._head
        for arg, value, values in self._late:
            if arg.direction == "inout":
                continue
            ok = result is not None and result >= 0
            shown = self._value(arg, value, values, result) if ok else f"{value:#x}"
            text = text.replace("\0", shown, 1)
        if result is None:
            end = "?"
        elif -4096 < result < 0:
            name = errorcode.get(-result, str(-result))
            end = f"-1 {name} ({os.strerror(-result)})"
        elif self._name in ("mmap", "brk", "mremap"):
            end = f"{result:#x}"
        else:
            end = str(result)
        pid = f"{os.getpid()} "
        self._sink(f"{pid}{text}) = {end}")

    def _value(self, arg: Arg, value: int, values: tuple[int, ...], result: int | None = None) -> str:
        kind = arg.kind
        if kind in ("int", "pid", "fd", "size", "off", "long", "uint"):
            wide = kind in ("size", "off", "long")
            return str(s64(value) if wide else value & 0xFFFF_FFFF if kind == "uint" else s32(value))
        if kind == "dirfd":
            return "AT_FDCWD" if s32(value) == -100 else str(s32(value))
        if kind in ("path", "lpath", "str"):
            return self._string(value)
        if kind == "mode":
            return f"0{value & 0xFFFF:o}"
        if kind == "sig":
            return names.signal(s32(value))
        if kind == "flags":
            return names.flags(arg.detail, value)
        if kind == "pointer":
            return self._pointed(arg, value, values, result)
        return f"{value:#x}" if value else "NULL" if kind in ("addr", "ptr") else "0"

    def _string(self, address: int) -> str:
        if not address:
            return "NULL"
        try:
            return quote(self._kernel.space.cstring(address), 4096)
        except (MemoryFault, OSError):
            return f"{address:#x}"

    def _pointed(self, arg: Arg, value: int, values: tuple[int, ...], result: int | None) -> str:
        if not value:
            return "NULL"
        size = arg.size if isinstance(arg.size, int) else values[arg.size[0]] * arg.size[1]
        try:
            formatter = _STRUCTS.get(arg.detail)
            if formatter is not None:
                return formatter(self._kernel, value)
            if arg.detail == "buffer" and isinstance(arg.size, tuple) and arg.size[1] == 1:
                if result is not None:
                    size = min(size, result)
                data = self._kernel.space.read(value, min(size, _SHOWN + 1))
                return quote(data) + ("..." if size > _SHOWN >= len(data) else "")
        except MemoryFault:
            pass
        return f"{value:#x}"


def _timespec(kernel: Kernel, at: int) -> str:
    seconds, nanoseconds = struct.unpack("<qq", kernel.space.read(at, 16))
    return f"{{tv_sec={seconds}, tv_nsec={nanoseconds}}}"


def _timeval(kernel: Kernel, at: int) -> str:
    seconds, microseconds = struct.unpack("<qq", kernel.space.read(at, 16))
    return f"{{tv_sec={seconds}, tv_usec={microseconds}}}"


def _stat(kernel: Kernel, at: int) -> str:
    layout = kernel.abi.STAT
    found: dict[str, Any] = dict(zip(layout.fields, layout.unpack(kernel.space.read(at, layout.size)), strict=True))
    kind = names.FILE_TYPES.get(found["mode"] & 0o170000, "?")
    return f"{{st_mode={kind}|0{found['mode'] & 0o7777:o}, st_size={found['size']}, ...}}"


def _sigset(kernel: Kernel, at: int) -> str:
    mask = kernel.space.u64(at)
    many = mask.bit_count() > 32
    inside = [names.signal(n)[3:] for n in range(1, 65) if (mask >> (n - 1) & 1) != many]
    return ("~" if many else "") + "[" + " ".join(inside) + "]"


def _sigaction(kernel: Kernel, at: int) -> str:
    layout = kernel.abi.SIGACTION
    found = dict(zip(layout.fields, layout.unpack(kernel.space.read(at, layout.size)), strict=True))
    handler = {0: "SIG_DFL", 1: "SIG_IGN"}.get(found["handler"], hex(found["handler"]))
    return f"{{sa_handler={handler}, sa_flags={names.flags('sa', found['flags'])}}}"


def _int(kernel: Kernel, at: int) -> str:
    return f"[{s32(kernel.space.u32(at))}]"


def _u64(kernel: Kernel, at: int) -> str:
    return f"[{s64(kernel.space.u64(at))}]"


def _pair(kernel: Kernel, at: int) -> str:
    return f"[{s32(kernel.space.u32(at))}, {s32(kernel.space.u32(at + 4))}]"


def _rlimit(kernel: Kernel, at: int) -> str:
    limits = struct.unpack("<QQ", kernel.space.read(at, 16))
    soft, hard = ("RLIM64_INFINITY" if v == 2**64 - 1 else str(v) for v in limits)
    return f"{{rlim_cur={soft}, rlim_max={hard}}}"


def _utsname(kernel: Kernel, at: int) -> str:
    fields = [kernel.space.read(at + 65 * k, 65).split(b"\0")[0].decode("latin-1") for k in range(5)]
    return f'{{sysname="{fields[0]}", nodename="{fields[1]}", release="{fields[2]}", machine="{fields[4]}", ...}}'


_STRUCTS: dict[str, Callable[[Any, int], str]] = {
    "timespec": _timespec, "timeval": _timeval, "stat": _stat, "sigset": _sigset, "sigaction": _sigaction, "int": _int,
    "u64": _u64, "fds2": _pair, "rlimit": _rlimit, "utsname": _utsname,
}  # fmt: skip
