"""Which system calls native code makes without Python, and how it takes their arguments.

`kernel.py` asks for a call's words when it first meets the call; they go into `guest.calls.CallTable`. The conditions:
the call passes to the host with nothing but pointers translated (no method of ours stands for it, or one that does just
what the words say), it takes no path or paths are the host's (no sysroot), and an interrupted one does what read(2)
does: it restarts or fails as the handler's SA_RESTART says.
"""

from __future__ import annotations

import struct

from translator.guest import calls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from translator.linux.abi.frame import StructLayout
    from translator.linux.table import Arg, Row

NAMES: Final = frozenset((
    "read", "write", "pread64", "pwrite64", "lseek", "clock_gettime", "clock_getres", "gettimeofday", "getpid",
    "getppid", "gettid", "getuid", "geteuid", "getgid", "getegid", "getpgid", "getsid", "getcpu", "times",
    "sched_yield", "fdatasync", "umask",
))  # fmt: skip
# The same, where the guest's paths are the host's.
WITH_PATH: Final = frozenset((
    "faccessat", "faccessat2", "newfstatat", "mkdirat", "unlinkat", "fchmodat", "symlinkat", "linkat",
))  # fmt: skip
# Calls that a method of ours serves when Python is asked: how its vector, structure or sized buffer is taken.
WITH_METHOD: Final = {
    "readv": calls.OUT_VECTOR, "writev": calls.IN_VECTOR, "preadv": calls.OUT_VECTOR, "pwritev": calls.IN_VECTOR,
    "fstat": calls.RECORD, "newfstatat": calls.RECORD, "sendto": calls.IN, "recvfrom": calls.OUT,
}  # fmt: skip
_NUMBERS: Final = frozenset((
    "int", "uint", "hex", "long", "size", "off", "pid", "sig", "mode", "addr", "flags",
))  # fmt: skip
_KINDS: Final = {
    "fd": calls.FD, "dirfd": calls.DIRFD, "path": calls.PATH, "lpath": calls.PATH, "str": calls.PATH,
}  # fmt: skip
_DIRECTIONS: Final = {"in": calls.IN, "out": calls.OUT, "inout": calls.OUT}


# Calls on the calling thread alone, which native code knows as well as we.
SPECIAL: Final = {"rt_sigprocmask": calls.MASK, "set_robust_list": calls.ROBUST, "exit": calls.EXIT}

# Calls of which native code makes a part, and a method of ours the rest.
PARTLY: Final = {
    # A wait or a wake: what takes a second word, or boosts a priority, is Python's.
    "futex": [
        calls.argument(calls.IN, 4), calls.argument(calls.COMMAND, calls.COMMANDS), calls.argument(calls.PLAIN),
        calls.argument(calls.IN, 16, nullable=True), calls.argument(calls.PLAIN), calls.argument(calls.PLAIN),
    ],
    # What C libraries do with the stack of a thread that ends, and allocators with pages they do not need.
    "madvise": [
        calls.argument(calls.PAGES, 1, sized=True), calls.argument(calls.PLAIN),
        calls.argument(calls.COMMAND, calls.ADVICE),
    ],
}  # fmt: skip
FUTEX_COMMANDS: Final = (0, 1, 9, 10)  # WAIT, WAKE, WAIT_BITSET, WAKE_BITSET
ADVICE: Final = (4, 8)  # DONTNEED, FREE


def words(row: Row) -> list[int] | None:
    """How native code takes each argument of a row; None: it cannot."""
    if row.name in PARTLY:
        return PARTLY[row.name]
    special = WITH_METHOD.get(row.name)
    if (row.name not in NAMES | WITH_PATH and special is None) or row.nohand or row.noreturn:
        return None
    found = [_word(arg, special) for arg in row.args]
    return None if None in found else [word for word in found if word is not None]


def _word(arg: Arg, special: int | None) -> int | None:
    if arg.kind in _KINDS:
        return calls.argument(_KINDS[arg.kind])
    if arg.kind in _NUMBERS:
        return calls.argument(calls.PLAIN)
    if arg.kind != "pointer":
        return None
    if special == calls.RECORD:
        return calls.argument(special)
    kind = _DIRECTIONS[arg.direction]
    if isinstance(arg.size, int):
        # A structure of which the table does not know the size is not one the two sides agree on.
        return calls.argument(kind, arg.size, nullable=arg.nullable) if arg.size else None
    index, factor = arg.size
    if special is not None:
        return calls.argument(special, index, nullable=arg.nullable, sized=True)
    return calls.argument(kind, index, nullable=arg.nullable, sized=True) if factor == 1 else None


def parts(own: tuple[str, tuple[str, ...]], guest: StructLayout) -> list[tuple[int, int, int]] | None:
    """What to copy to make the guest's structure out of the host's: (host offset, guest offset, bytes) of each field.

    Of a field that is narrower for the guest the low bytes are taken; None when one is wider there.
    """
    form, names = own
    there = dict(zip(names, _places(form), strict=True))
    found = []
    for name, (offset, size) in zip(guest.fields, _places(guest.form), strict=True):
        if there[name][1] < size:
            return None
        found.append((there[name][0], offset, size))
    return found


def _places(form: str) -> list[tuple[int, int]]:
    """(offset, bytes) of each field of a little-endian `struct` format without alignment."""
    found = []
    at, digits = 0, ""
    for letter in form[1:]:
        if letter.isdigit():
            digits += letter
            continue
        for _ in range(int(digits or 1)):
            size = struct.calcsize("<" + letter)
            if letter != "x":
                found.append((at, size))
            at += size
        digits = ""
    return found
