"""Descriptors of ours among the guest's: kept at high numbers, and told apart by them.

One set per process, `KernelBase.reserved_fds`; the compile service's connection and the log are in it too. Most numbers
the guest uses are below `lowest`, so one comparison tells that they are not ours.
"""

from __future__ import annotations

import fcntl
import os
from _thread import allocate_lock, start_new_thread

from translator.guest import host
from translator.linux.abi import load_host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final, TypeVar

    _Answer = TypeVar("_Answer")

RESERVED_FROM: Final = 1000  # descriptors of ours live from here on, where the limit of open files allows it
_ROOM: Final = 24  # how far below a lower limit
_F_DUPFD_CLOEXEC: Final = 1030
_CLONE_FILES: Final = 0x400
_SIG_SETMASK: Final = 2


class ReservedFds(set[int]):
    """The numbers. `lowest`: none is below; `on_lower` is called when that changes."""

    def __init__(self) -> None:
        super().__init__()
        self.lowest = RESERVED_FROM
        self.on_lower: Callable[[int], None] | None = None

    def add(self, fd: int) -> None:
        """`fd` is ours."""
        super().add(fd)
        if fd < self.lowest:
            self.lowest = fd
            if self.on_lower is not None:
                self.on_lower(fd)

    def take(self, fd: int) -> int:
        """Move a descriptor out of the guest's way, closed on exec; its new number. OSError when there is no room."""
        try:
            new = fcntl.fcntl(fd, _F_DUPFD_CLOEXEC, RESERVED_FROM)
        except (OSError, ValueError):
            limit = os.sysconf("SC_OPEN_MAX")
            new = fcntl.fcntl(fd, _F_DUPFD_CLOEXEC, max(limit - _ROOM, 3))
        os.close(fd)
        self.add(new)
        return new


def with_room(work: Callable[..., _Answer], *arguments: Any) -> _Answer:
    """`work(...)` where a descriptor is free although the guest has used them all: on a thread with a table of its own.

    What it does to descriptors is seen by nobody.
    """
    numbers = load_host().NUMBERS
    done = allocate_lock()
    done.acquire()
    answer: list[Any] = [None, None]

    def apart() -> None:
        try:
            if host.call(numbers["unshare"], _CLONE_FILES) == 0:  # the table, not the files: locks on them stay
                for fd in range(os.sysconf("SC_OPEN_MAX")):
                    if host.call(numbers["close"], fd) == 0:
                        break
            answer[0] = work(*arguments)
        except BaseException as error:
            answer[1] = error
        finally:
            done.release()

    every, old = host.buffer(b"\xff" * 8), host.buffer(8)  # the thread inherits the mask: signals are not for it
    host.call(numbers["rt_sigprocmask"], _SIG_SETMASK, host.address_of(every), host.address_of(old), 8)
    try:
        start_new_thread(apart, ())
    finally:
        host.call(numbers["rt_sigprocmask"], _SIG_SETMASK, host.address_of(old), 0, 8)
    with done:
        pass
    if answer[1] is not None:
        raise answer[1]
    result: _Answer = answer[0]
    return result
