"""Which system calls native code makes without Python, and how it takes their arguments.

`kernel.py` asks for a call's words when it first meets the call; they go into `guest.calls.CallTable`. The conditions:
the call passes to the host with nothing but pointers translated (no method of ours stands for it), it takes no path, and
what an interrupted one does is what read(2) does: it restarts or fails as the handler's SA_RESTART says.
"""

from __future__ import annotations

from translator.guest import calls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from translator.linux.table import Arg, Row

NAMES: Final = frozenset((
    "read", "write", "pread64", "pwrite64", "lseek", "clock_gettime", "clock_getres", "gettimeofday", "getpid",
    "getppid", "gettid", "getuid", "geteuid", "getgid", "getegid", "getpgid", "getsid", "getcpu", "times",
    "sched_yield", "ftruncate", "fdatasync", "sendto", "umask",
))  # fmt: skip
_NUMBERS: Final = frozenset((
    "int", "uint", "hex", "long", "size", "off", "pid", "sig", "mode", "addr", "flags",
))  # fmt: skip
_DIRECTIONS: Final = {"in": calls.IN, "out": calls.OUT, "inout": calls.OUT}


def words(row: Row) -> list[int] | None:
    """How native code takes each argument of a row; None: it cannot."""
    if row.name not in NAMES or row.nohand or row.noreturn:
        return None
    found = [_word(arg) for arg in row.args]
    return None if None in found else [word for word in found if word is not None]


def _word(arg: Arg) -> int | None:
    if arg.kind == "fd":
        return calls.argument(calls.FD)
    if arg.kind in _NUMBERS:
        return calls.argument(calls.PLAIN)
    if arg.kind != "pointer":
        return None
    kind = _DIRECTIONS[arg.direction]
    if isinstance(arg.size, int):
        # A structure of which the table does not know the size is not one the two sides agree on.
        return calls.argument(kind, arg.size, nullable=arg.nullable) if arg.size else None
    index, factor = arg.size
    return calls.argument(kind, index, nullable=arg.nullable, sized=True) if factor == 1 else None
