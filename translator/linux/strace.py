"""One line per system call as strace prints it: flags by name, strings, structures, errno names, signals, ends.

The kernel calls `enter` before and `leave` after a call, and `signal` when a signal reaches the guest; text goes to the
given sink. Kinds of arguments come from the rows of `table.py`, what a row does not say from `names.SHOWN`; structures
are printed by `strace_structs.py`, calls whose arguments depend on each other by `strace_calls.py` and
`strace_sockets.py`. What goes in is formatted before the call, results behind it. Lines begin with `[pid N]` while
there is more than one process.
"""

from __future__ import annotations

import os
import struct
from _thread import get_native_id
from errno import EINTR, errorcode

from translator.guest.access import MemoryFault
from translator.linux import names
from translator.linux.base import NOT_MADE, s32, s64
from translator.linux.strace_calls import CALLS, LATE, OUTCOMES
from translator.linux.strace_sockets import iovec, message, sockaddr
from translator.linux.strace_structs import STRUCTS, quote, siginfo_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

    from translator.linux.kernel import Kernel
    from translator.linux.table import Arg, Row

_SHOWN: Final = 32  # bytes of a buffer
_COLUMN: Final = 40  # where results stand when the call is short
# Calls whose result is the number of bytes in their buffer.
_COUNTED: Final = frozenset((
    "read", "pread64", "recvfrom", "readlinkat", "getrandom", "getxattr", "lgetxattr", "fgetxattr", "listxattr",
    "llistxattr", "flistxattr", "mq_timedreceive", "getcwd", "msgrcv",
))  # fmt: skip
_HEX_RESULTS: Final = frozenset(("mmap", "brk", "mremap", "shmat"))
_ERRNO: Final = {11: "EAGAIN", 35: "EDEADLK", 95: "EOPNOTSUPP"}
_RESUMED: Final = frozenset(("nanosleep", "clock_nanosleep", "restart_syscall"))


class Pending:
    """A call that a thread has made."""

    __slots__ = ("broken", "name", "parts", "row", "values")

    def __init__(self, name: str, row: Row | None, values: tuple[int, ...]) -> None:
        self.name = name
        self.row = row
        self.values = values
        self.parts: list[str | None] = []  # arguments; None: shown behind the call
        self.broken = ""  # what was printed of it as unfinished, because another thread had something to say

    def head(self) -> str:
        """What can be said before the call is made."""
        known: list[str] = []
        for part in self.parts:
            if part is None:
                return f"{self.name}(" + "".join(text + ", " for text in known)
            known.append(part)
        return f"{self.name}(" + ", ".join(known)


class Tracer:
    """Prints the calls of one process."""

    def __init__(self, kernel: Kernel, sink: Callable[[str], None]) -> None:
        self.kernel = kernel
        self.space = kernel.space
        self._sink = sink
        self._pending: dict[int, Pending] = {}
        self._pid = os.getpid()
        self._children = 0
        self._threads = 1
        self._later: list[str] = []
        self._lengths: dict[int, int] = {}
        self.stack = 0  # of the thread that entered rt_sigreturn

    @property
    def length(self) -> int:
        """What this thread's call found behind its length argument before it was made."""
        return self._lengths.get(get_native_id(), 0)

    @length.setter
    def length(self, value: int) -> None:
        self._lengths[get_native_id()] = value

    # ---- lines --------------------------------------------------------------------------------------

    def _line(self, text: str, result: str | None = None) -> None:
        tid = get_native_id()
        for other, call in list(self._pending.items()):  # a thread that is still in its call: cut it here
            if other != tid and not call.broken:
                call.broken = call.head()
                self._write(other, call.broken + " <unfinished ...>", None)
        self._write(tid, text, result)

    def _write(self, tid: int, text: str, result: str | None) -> None:
        many = self._children > 0 or self._threads > 1 or self.kernel.forked or not self.kernel.top_level
        text = f"[pid {tid:5}] {text}" if many else text
        self._sink(text if result is None else f"{text + ') ':{_COLUMN}}= {result}")

    def enter(self, number: int, cells: memoryview, where: tuple[int, ...]) -> None:
        """A call begins: format what goes in."""
        values = tuple(cells[k] for k in where)
        name = self.kernel.names.get(number, f"syscall_{number:#x}")
        row = self.kernel.table.get(name) if number in self.kernel.names else None
        call = Pending(name, row, values)
        custom = CALLS.get(name)
        if name == "rt_sigreturn":
            self.stack = cells[self.kernel.stack_cell]
        if row is None:
            call.parts = [hex(value) for value in values]
        elif custom is not None:
            call.parts = self._safely(custom, call, None)
            if name in LATE:
                call.parts = [*call.parts[: LATE[name]], None]
        else:
            hidden = names.HIDDEN.get(name, 6)
            call.parts = [
                None if arg.direction == "out" and value else self._value(name, arg, value, values)
                for arg, value in zip(row.args[:hidden], values, strict=False)
            ]
        self._pending[get_native_id()] = call

    def _safely(self, custom: Callable[..., list[str]], call: Pending, result: int | None) -> list[Any]:
        try:
            return custom(self, call.values, result)
        except (MemoryFault, OSError):
            return [hex(value) for value in call.values[: len(call.row.args) if call.row else 6]]

    def leave(self, number: int, result: int | None) -> None:
        """The call has ended: print the line."""
        tid = get_native_id()
        if os.getpid() != self._pid:  # the other side of a fork
            self._pid, self._children, self._threads = os.getpid(), 0, 1
            self._pending.clear()
            return
        call = self._pending.pop(tid, None)
        if call is None:
            return
        name, row, values = call.name, call.row, call.values
        ok = result is not None and result >= 0
        if row is not None and name in LATE:
            call.parts = self._safely(CALLS[name], call, result)
        elif row is not None and None in call.parts:
            for k, arg in enumerate(row.args[: len(call.parts)]):
                if call.parts[k] is None:
                    call.parts[k] = self._value(name, arg, values[k], values, result) if ok else f"{values[k]:#x}"
        if name == "wait4" and ok and result:
            self._children -= 1
        text = f"{name}(" + ", ".join(part or "" for part in call.parts)
        if call.broken:
            text = f"<... {name} resumed>" + text[len(call.broken) :]
        self._line(text, self._outcome(call, result))
        if name in ("clone", "clone3") and ok and result:
            self._made(values[0] if name == "clone" else self.space.u64(values[0]))
        later, self._later = self._later, []
        for line in later:
            self._line(line)
        if name == "exit_group" or (name == "exit" and result is None):
            self._line(f"+++ exited with {values[0] & 0xFF} +++")
            self._threads -= name == "exit"

    def _made(self, flags: int) -> None:
        """A thread or a process more."""
        if flags & 0x10000:  # CLONE_THREAD
            self._threads += 1
        else:
            self._children += 1

    def _outcome(self, call: Pending, result: int | None) -> str:
        name = call.name
        if result is None:
            return "0" if name == "rt_sigreturn" else "?"
        if result == NOT_MADE:
            return "? ERESTARTNOINTR (To be restarted)"
        if -4096 < result < 0:
            thread = self.kernel.threads.get(get_native_id(), (None,))[0]
            if result == -EINTR and call.row is not None and thread is not None and thread.restart is not None:
                if name in _RESUMED:
                    return "? ERESTART_RESTARTBLOCK (Interrupted by signal)"
                if call.row.nohand:
                    return "? ERESTARTNOHAND (To be restarted if no handler)"
                return "? ERESTARTSYS (To be restarted if SA_RESTART is set)"
            code = _ERRNO.get(-result) or errorcode.get(-result, str(-result))
            return f"-1 {code} ({os.strerror(-result)})"
        outcome = OUTCOMES.get(name)
        if outcome is not None:
            try:
                return outcome(self, call.values, result)
            except MemoryFault:
                pass
        return f"{result:#x}" if name in _HEX_RESULTS else str(result)

    def signal(self, signo: int, info: bytes, fatal: bool = False) -> None:
        """A signal reaches the guest: a handler runs, or it ends. Without `info`: it sent that to itself."""
        if not info:
            info = struct.pack("<iii4xii", signo, 0, 0, os.getpid(), os.getuid()).ljust(128, b"\0")
        lines = [f"--- {names.signal(signo)} {siginfo_bytes(info, signo)} ---"]
        if fatal:
            core = " (core dumped)" if signo in names.DUMPS else ""
            lines.append(f"+++ killed by {names.signal(signo)}{core} +++")
        if get_native_id() in self._pending:  # by the call that is being served: behind its line
            self._later += lines
            return
        for line in lines:
            self._line(line)

    # ---- arguments ------------------------------------------------------------------------------------

    def _value(
        self, name: str, arg: Arg, value: int, values: tuple[int, ...], result: int | None = None
    ) -> str:
        shown = names.SHOWN.get(f"{name}.{arg.name}")
        if shown is not None:
            return self.by_name(shown, value)
        kind = arg.kind
        if kind in ("int", "pid", "fd", "size", "off", "long", "uint"):
            if kind in ("off", "long"):
                return str(s64(value))
            return str(value if kind == "size" else value & 0xFFFF_FFFF if kind == "uint" else s32(value))
        if kind == "dirfd":
            return "AT_FDCWD" if s32(value) == -100 else str(s32(value))
        if kind in ("path", "lpath", "str"):
            return self.string(value)
        if kind == "mode":
            return f"0{value & 0xFFFF:o}".zfill(3)
        if kind == "sig":
            return names.signal(s32(value))
        if kind == "flags":
            return names.flags(arg.detail, value)
        if kind == "pointer":
            return self._pointed(name, arg, value, values, result)
        return f"{value:#x}" if value else "NULL" if kind in ("addr", "ptr") else "0"

    def by_name(self, shown: str, value: int) -> str:
        """A value by a table of names, or in the way that `shown` says."""
        if shown == "hex":
            return f"{value:#x}" if value else "0"
        if shown in STRUCTS:
            return self.struct(shown, value)
        return names.flags(shown, value)

    def string(self, address: int) -> str:
        """A zero-terminated string of the guest."""
        if not address:
            return "NULL"
        try:
            return quote(self.space.cstring(address), 4096)
        except (MemoryFault, OSError):
            return f"{address:#x}"

    def bytes(self, address: int, size: int) -> str:
        """A buffer of the guest."""
        try:
            return quote(self.space.read(address, min(size, _SHOWN + 1)), _SHOWN)
        except MemoryFault:
            return f"{address:#x}"

    def struct(self, kind: str, address: int) -> str:
        """A structure of the guest, or its address where it cannot be read."""
        if not address:
            return "NULL"
        try:
            return STRUCTS[kind](self.kernel, address)
        except MemoryFault:
            return f"{address:#x}"

    def _pointed(self, name: str, arg: Arg, value: int, values: tuple[int, ...], result: int | None) -> str:
        if not value:
            return "NULL"
        if arg.detail in STRUCTS:
            return self.struct(arg.detail, value)
        try:
            if arg.detail == "msghdr":
                return message(self, value, result)
            if not isinstance(arg.size, tuple):
                return f"{value:#x}"
            count = values[arg.size[0]]
            if arg.name == "iov":
                return iovec(self, value, s32(count), result)
            if arg.name == "addr":
                return sockaddr(self, value, count & 0xFFFF_FFFF)
            if arg.size[1] == 1:
                size = count if result is None or name not in _COUNTED else min(count, result)
                if name == "getcwd" and result:
                    return self.bytes(value, result - 1) if result <= _SHOWN else self.string(value)
                return self.bytes(value, size)
            if name == "getgroups" and result is not None:
                return "[" + ", ".join(str(self.space.u32(value + 4 * k)) for k in range(min(result, 32))) + "]"
        except MemoryFault:
            pass
        return f"{value:#x}"
