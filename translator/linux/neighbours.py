"""Other guests beside this one: what each says of itself, and the files of /proc made from that.

Every process of a guest keeps a descriptor of ours, a memfd by the name `MEMFD` that holds an `Identity`. A fork
inherits it, exec closes it, and who may look at a process under /proc may read it: no state on disk, nothing to clean
up. `proc.py` asks with a process id; contents of files leave. Memory is read through the kernel, so what this process
may not read (another user's, a policy's) is empty.
"""

from __future__ import annotations

import os

from translator.guest import host
from translator.guest.state import PAGE_SIZE, PAGE_X
from translator.linux.descriptors import RESERVED_FROM

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Final

MEMFD: Final = "translator guest"
_LINK: Final = f"/memfd:{MEMFD} (deleted)"


class Identity:
    """What one guest tells others of itself: file, host addresses, and guest addresses that do not change."""

    __slots__ = (
        "arg_end", "arg_start", "auxv", "base", "brk", "cmdline", "env_end", "exe", "flags", "size", "stack",
    )  # fmt: skip

    def __init__(self, exe: bytes, auxv: bytes, cmdline: bytes, numbers: Iterable[int]) -> None:
        self.exe = exe
        self.auxv = auxv
        self.cmdline = cmdline  # as it was at the start
        (self.base, self.size, self.flags, self.brk, self.stack, self.arg_start, self.arg_end, self.env_end) = numbers

    def pack(self) -> bytes:
        """As it stands in the memfd."""
        numbers = (
            self.base, self.size, self.flags, self.brk, self.stack, self.arg_start, self.arg_end, self.env_end,
        )  # fmt: skip
        blobs = (self.auxv.hex().encode(), self.cmdline.hex().encode())
        return b"\0".join((self.exe, *blobs, *(b"%x" % number for number in numbers)))

    @staticmethod
    def unpack(data: bytes) -> Identity | None:
        """From a memfd; None when it is not one of ours after all."""
        try:
            exe, *blobs = data.split(b"\0")
            auxv, cmdline = (bytes.fromhex(blob.decode()) for blob in blobs[:2])
            return Identity(exe, auxv, cmdline, [int(number, 16) for number in blobs[2:]])
        except ValueError:
            return None


def identity(pid: int) -> Identity | None:
    """What another process says of itself; None: it is no guest, or not ours to look at."""
    folder = f"/proc/{pid}/fd"
    try:
        for name in os.listdir(folder):
            if int(name) >= RESERVED_FROM and os.readlink(f"{folder}/{name}") == _LINK:
                fd = os.open(f"{folder}/{name}", os.O_RDONLY | os.O_CLOEXEC)
                try:
                    return Identity.unpack(os.read(fd, 1 << 20))
                finally:
                    os.close(fd)
    except (OSError, ValueError):
        pass
    return None


def _memory(pid: int, address: int, length: int) -> bytes:
    """Memory of another process, empty when it is not ours to read."""
    return host.guarded_read(pid, address, length) if length > 0 else b""


def _cmdline(pid: int, where: str, other: Identity) -> bytes:
    data = _memory(pid, other.base + other.arg_start, other.arg_end - other.arg_start)
    if data and data[-1]:
        beyond = _memory(pid, other.base + other.arg_end, other.env_end - other.arg_end)
        data += beyond.split(b"\0", 1)[0]
    return data or other.cmdline


def _environ(pid: int, where: str, other: Identity) -> bytes:
    return _memory(pid, other.base + other.arg_end, other.env_end - other.arg_end)


def _auxv(pid: int, where: str, other: Identity) -> bytes:
    return other.auxv


def _maps(pid: int, where: str, other: Identity) -> bytes:
    return b"".join(
        text for low, high, rest in _guest_lines(where, other)
        for text in _executable_parts(pid, other, low, high, rest)
    )  # fmt: skip


def _executable_parts(pid: int, other: Identity, low: int, high: int, rest: list[bytes]) -> list[bytes]:
    """A line of the host's split where the guest may execute, which the host's protection does not say."""
    first = low // PAGE_SIZE
    flags = _memory(pid, other.flags + first, high // PAGE_SIZE - first)
    name = rest[4] if len(rest) > 4 else b""
    if not name and low == other.brk:
        name = b"[heap]"
    elif not name and low <= other.stack < high:
        name = b"[stack]"
    lines = []
    at = low
    while at < high:
        stop = high
        executable = False
        if flags:
            page = at // PAGE_SIZE - first
            executable = bool(flags[page] & PAGE_X) if page < len(flags) else False
            while page < len(flags) and bool(flags[page] & PAGE_X) == executable:
                page += 1
            stop = min(high, (first + page) * PAGE_SIZE) if page < len(flags) else high
        mode = rest[0][:2] + (b"x" if executable else b"-") + rest[0][3:4]
        offset = int(rest[1], 16) + (at - low if name.startswith(b"/") else 0)
        where = b"%08x-%08x %s %08x %s %s " % (at, stop, mode, offset, rest[2], rest[3])
        lines.append((b"%-73s%s" % (where, name)).rstrip() + b"\n")
        at = stop
    return lines


def _stat(pid: int, where: str, other: Identity) -> bytes:
    head, fields = stat_fields(where)
    values = {
        20: _mapped_by(where, other), 23: 0, 24: 0, 25: other.stack, 26: 0, 27: 0, 42: 0, 43: 0, 44: other.brk,
        45: other.arg_start, 46: other.arg_end, 47: other.arg_end, 48: other.env_end,
    }  # fmt: skip
    return put_fields(head, fields, values)


def _status(pid: int, where: str, other: Identity) -> bytes:
    size = b"%8d kB" % (_mapped_by(where, other) >> 10)
    return patched(where + "/status", {b"VmPeak": size, b"VmSize": size})


def _statm_of(pid: int, where: str, other: Identity) -> bytes:
    lines = _guest_lines(where, other)
    data = sum(high - low for low, high, rest in lines if rest[0][1:2] == b"w" and rest[0][3:4] == b"p")
    return statm(where, _mapped_by(where, other), data)


FILES: Final[dict[bytes, Callable[[int, str, Identity], bytes]]] = {
    b"maps": _maps,
    b"cmdline": _cmdline,
    b"environ": _environ,
    b"auxv": _auxv,
    b"stat": _stat,
    b"status": _status,
    b"statm": _statm_of,
}


def contents(path: str) -> bytes:
    """All of a file."""
    with open(path, "rb") as file:
        return file.read()


def counters(sums: dict[bytes, int]) -> bytes:
    """Lines of smaps."""
    return b"".join(
        b"%-16s%8d%s\n" % (key + b":", value, b"" if key in (b"THPeligible", b"ProtectionKey") else b" kB")
        for key, value in sums.items()
    )


def stat_fields(where: str) -> tuple[bytes, list[bytes]]:
    """The beginning of a stat file up to the name, and the fields behind it."""
    data = contents(where + "/stat")
    end = data.rindex(b")") + 2
    return data[:end], data[end:].split()


def put_fields(head: bytes, fields: list[bytes], values: dict[int, int]) -> bytes:
    """A stat file with other values in some of its fields, counted from 0 behind the name."""
    for k, value in values.items():
        if k < len(fields):
            fields[k] = b"%d" % value
    return head + b" ".join(fields) + b"\n"


def patched(path: str, values: dict[bytes, bytes]) -> bytes:
    """A file of `Key:<tab>value` lines with some of the values ours."""
    lines = []
    for line in contents(path).splitlines(keepends=True):
        key, _, _ = line.partition(b":")
        lines.append(key + b":\t" + values[key] + b"\n" if key in values else line)
    return b"".join(lines)


def statm(where: str, size: int, data: int) -> bytes:
    """A statm file with the size and the private memory that may be written, in bytes."""
    numbers = [int(word) for word in contents(where + "/statm").split()]
    numbers[0], numbers[5] = size // PAGE_SIZE, data // PAGE_SIZE
    return b" ".join(b"%d" % number for number in numbers) + b"\n"


def _guest_lines(where: str, other: Identity) -> list[tuple[int, int, list[bytes]]]:
    """What of a process's maps lies in its guest's space: guest addresses, and the other columns."""
    found = []
    for line in contents(where + "/maps").splitlines():
        span, *rest = line.split(None, 5)
        low, high = (int(word, 16) - other.base for word in span.split(b"-"))
        nothing = rest[0].startswith(b"---") and len(rest) < 5  # reserved, not mapped (or mapped without any rights)
        if not 0 <= low < other.size or nothing:
            continue
        if low < other.brk < high and len(rest) < 5:  # to the host the heap and what lies below it are one
            found.append((low, other.brk, rest))
            low = other.brk
        found.append((low, high, rest))
    return found


def _mapped_by(where: str, other: Identity) -> int:
    return sum(high - low for low, high, _ in _guest_lines(where, other))
