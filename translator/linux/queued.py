"""Signals of a guest that wait in this process and not in the host's kernel (`signals.py` says which).

`Thread.queue` is one, for the thread alone; `SignalCalls.shared` is another, for whichever thread lets one in. As in
the kernel, a signal below 32 waits once, whoever sends it again; a real-time signal waits as often as it was sent,
first in, first out, each with its siginfo.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

FIRST_QUEUED: Final = 32  # SIGRTMIN of the kernel


class SignalQueue(dict[int, list[bytes]]):
    """The waiting siginfos by number; a number is a key while one waits."""

    def put(self, signo: int, info: bytes, most: int | None = None) -> bool:
        """One more waits; False when as many as `most` real-time signals do already."""
        waiting = self.get(signo)
        if waiting is None:
            waiting = self[signo] = []
        elif signo < FIRST_QUEUED and waiting:
            return True
        if most is not None and signo >= FIRST_QUEUED and sum(map(len, self.values())) >= most:
            if not waiting:
                del self[signo]
            return False
        waiting.append(info)
        return True

    def take(self, signo: int) -> bytes | None:
        """The oldest one of this number; None when none waits: another thread was faster."""
        waiting = self.get(signo)
        if not waiting:
            return None
        info = waiting.pop(0)
        if not waiting:
            self.pop(signo, None)
        return info
