"""How the parent of a vfork child waits: a page that both share, and no descriptor.

`process.py` makes a `Handshake` before it forks. The child enters a robust futex in the page: the kernel releases it,
and wakes the parent, when the child executes a program or ends, however it does. A child that ends by itself first lays
the part of the stack that it may have written into the pages behind, for its parent to take over.
"""

from __future__ import annotations

import os
import struct
from errno import ETIMEDOUT

from translator.guest import host
from translator.linux.abi import load_host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

WINDOW: Final = 1 << 16  # how much of the stack a child hands back
_DATA: Final = 4096  # where that lies
_SIZE: Final = _DATA + WINDOW

# The first page: the futex word, how many bytes were handed back, the robust list (struct robust_list_head: first
# entry, distance from an entry to its word, entry that is under way) and its one entry (which points back).
_WORD, _LENGTH, _HEAD, _ENTRY = 0, 4, 8, 32
_HEAD_STRUCT: Final = struct.Struct("<QqQ")
_WAITERS, _OWNER_DIED = 0x8000_0000, 0x4000_0000
_FUTEX_WAIT, _FUTEX_WAKE = 0, 1

_P_PID = 1
_WNOHANG, _WEXITED, _WNOWAIT, _WALL = 1, 4, 0x0100_0000, 0x4000_0000
_BEGINNING = struct.pack("<qq", 0, 10_000_000)  # between looks at a child that has not entered its futex yet
_RUNNING = struct.pack("<qq", 1, 0)  # and for a kernel that does not walk robust lists


class Handshake:
    """One vfork, seen from both sides: the parent calls `wait`, the child `enter` and maybe `end`; both `close`."""

    def __init__(self) -> None:
        prot, flags = host.PROT_READ | host.PROT_WRITE, host.MAP_SHARED | host.MAP_ANONYMOUS
        self._at = host.mmap(0, _SIZE, prot, flags)
        self._view = host.view(self._at, _SIZE)
        self._words = self._view[:8].cast("I")
        self._numbers = load_host().NUMBERS

    def close(self) -> None:
        """This process has no more use for it."""
        if self._at:
            at, self._at = self._at, 0
            self._words.release()
            self._view.release()
            host.munmap(at, _SIZE)

    def enter(self) -> None:
        """In the child, first of all: from now on its end and its exec are known to the parent."""
        self._view[_HEAD : _HEAD + _HEAD_STRUCT.size] = _HEAD_STRUCT.pack(self._at + _ENTRY, _WORD - _ENTRY, 0)
        self._view[_ENTRY : _ENTRY + 8] = (self._at + _HEAD).to_bytes(8, "little")
        # It takes the place of the C library's list for this thread, which is empty: nothing here uses robust locks.
        host.call(self._numbers["set_robust_list"], self._at + _HEAD, _HEAD_STRUCT.size)
        self._words[_WORD] = os.getpid() | _WAITERS

    def end(self, stack: bytes) -> None:
        """In the child: it ends now, and this is the stack as it leaves it."""
        stack = stack[:WINDOW]
        self._view[_DATA : _DATA + len(stack)] = stack
        self._words[_LENGTH // 4] = len(stack)
        self._words[_WORD] = _OWNER_DIED
        host.call(self._numbers["futex"], self._at + _WORD, _FUTEX_WAKE, 1)
        self.close()

    def wait(self, pid: int) -> bytes:
        """In the parent: until the child has executed or ended; what it handed back."""
        futex = self._numbers["futex"]
        while True:
            value = self._words[_WORD]
            if value & _OWNER_DIED:
                break
            limit = host.buffer(_RUNNING if value else _BEGINNING)
            result = host.call(futex, self._at + _WORD, _FUTEX_WAIT, value, host.address_of(limit))
            if result == -ETIMEDOUT and self._gone(pid):
                break
        return self._view[_DATA : _DATA + self._words[_LENGTH // 4]].tobytes()

    def _gone(self, pid: int) -> bool:
        """Whether the child has ended, without taking its status away from the guest."""
        info = host.buffer(128)
        how = _WNOHANG | _WEXITED | _WNOWAIT | _WALL
        result = host.call(self._numbers["waitid"], _P_PID, pid, host.address_of(info), how)
        return result < 0 or any(info.raw[:4])

