"""Descriptors of ours among the guest's: kept at high numbers, and told apart by them.

One set per process, `KernelBase.reserved_fds`; the compile service's connection and the log are in it too. Most numbers
the guest uses are below `lowest`, so one comparison tells that they are not ours.
"""

from __future__ import annotations

import fcntl
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

RESERVED_FROM: Final = 1000  # descriptors of ours live from here on, where the limit of open files allows it
_ROOM: Final = 24  # how far below a lower limit
_F_DUPFD_CLOEXEC: Final = 1030


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
