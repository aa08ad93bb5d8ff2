"""Waiting: epoll, poll, select with signal masks, and sleeping.

Guest structures enter and are made the host's where they differ. A mask that holds while a call waits is the host's to
put in force and to take back; when a signal ended the call, the thread is told that the mask still holds until the
signal's handler has its frame (`Thread.saved_mask`). Our own descriptors do not exist for the guest: poll and select
find them closed.
"""

from __future__ import annotations

import struct
from errno import EBADF, EINTR, EINVAL

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.guest.state import PAGE_SIZE, PAGE_W
from translator.linux.base import Thread, s32
from translator.linux.signals import ENGINES, SIGKILL, SIGSTOP, SignalCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_EPOLL_CTL_DEL: Final = 2
_MAX_EVENTS: Final = 1 << 16  # of one call; more wait for the next one
_UNBLOCKABLE: Final = 1 << (SIGKILL - 1) | 1 << (SIGSTOP - 1)
_NOT_ON_HOST: Final = sum(1 << (n - 1) for n in ENGINES)  # host handlers of the engine are never blocked
_NO_FD: Final = 0x7FFF_FFFF  # a descriptor that nobody has
_POLL_FD: Final = 8
_MAX_POLL: Final = 1 << 20  # far beyond RLIMIT_NOFILE: more is the host's to refuse


class EventCalls(SignalCalls):
    """Calls that wait for something to happen."""

    _read_signals = 0  # those that some signalfd of the guest was made for: blocked, they must wait at the host

    # ---- signal masks of waiting calls --------------------------------------------------------------

    def _wait_mask(self, address: int, size: int) -> int | None:
        """The mask a call is to wait with; None: the thread's own."""
        if not address:
            return None
        if size != 8:
            raise OSError(EINVAL, "size of a signal set")
        return self.space.u64(address) & ~_UNBLOCKABLE

    def _masked_wait(self, cpu: Cpu, mask: int | None, name: str, *args: int, indirect: bool = False) -> int:
        """The host's call with `mask` in force: behind `args` come its address and size, or the address of those."""
        if mask is None:
            return self.host_wait(cpu, name, *args, 0, *(() if indirect else (8,)))
        thread = self.thread(cpu)
        thread.saved_mask, thread.mask = thread.mask, mask
        result = -EINTR
        # Queued here, blocked until now: not the host's.
        if not any(not mask >> (n - 1) & 1 for n in self.waiting(thread)):
            raw = host.buffer(bytes(16) + (mask & ~_NOT_ON_HOST).to_bytes(8, "little"))
            at = host.address_of(raw)
            struct.pack_into("<QQ", raw, 0, at + 16, 8)
            result = self.host_wait(cpu, name, *args, *((at,) if indirect else (at + 16, 8)))
        if result != -EINTR or not self.signals_wait(cpu):
            thread.mask, thread.saved_mask = thread.saved_mask, None
        return result

    # ---- epoll ------------------------------------------------------------------------------------

    def sys_epoll_ctl(self, cpu: Cpu, epfd: int, op: int, fd: int, event: int) -> int:
        """epoll_ctl(2)."""
        where = 0
        if s32(op) != _EPOLL_CTL_DEL:
            form = self.abi.EPOLL_EVENT
            events, data = struct.unpack(form, self.space.read(event, struct.calcsize(form)))
            keep = host.buffer(struct.pack(self.host_abi.EPOLL_EVENT, events, data))
            where = host.address_of(keep)
        return self.host("epoll_ctl", self.check_fd(epfd), op, self.check_fd(fd), where)

    def _writable(self, address: int, length: int) -> int:
        """How many of `length` bytes from `address` on may be written."""
        end = min(address + length, self.space.limit)
        flags, at = self.space.page_flags, address
        while at < end and flags[at // PAGE_SIZE] & PAGE_W:
            at = (at // PAGE_SIZE + 1) * PAGE_SIZE
        return max(min(at, end) - address, 0)

    def _epoll_wait(
        self, cpu: Cpu, name: str, epfd: int, events: int, count: int, timeout: int, mask: int, size: int
    ) -> int:
        epfd, count = self.check_fd(epfd), s32(count)
        guest, own = struct.Struct(self.abi.EPOLL_EVENT), struct.Struct(self.host_abi.EPOLL_EVENT)
        if count <= 0 or count > 0x7FFF_FFFF // guest.size:
            return -EINVAL
        wanted = self._wait_mask(mask, size)
        where = self.pointer(events)
        room = min(count, _MAX_EVENTS, self._writable(events, min(count, _MAX_EVENTS) * guest.size) // guest.size)
        if not room:  # let the host find that out: an event that cannot be stored is not lost
            return self._masked_wait(cpu, wanted, name, epfd, where, 1, timeout)
        raw = host.buffer(room * own.size)
        result = self._masked_wait(cpu, wanted, name, epfd, host.address_of(raw), room, timeout)
        if result > 0:
            found = (own.unpack_from(raw, k * own.size) for k in range(result))
            self.space.write(events, b"".join(guest.pack(*event) for event in found))
            self.wrote(events, result * guest.size)
        return result

    def sys_epoll_pwait(self, cpu: Cpu, epfd: int, events: int, count: int, timeout: int, mask: int, size: int) -> int:
        """epoll_pwait(2)."""
        return self._epoll_wait(cpu, "epoll_pwait", epfd, events, count, timeout, mask, size)

    def sys_epoll_pwait2(
        self, cpu: Cpu, epfd: int, events: int, count: int, timeout: int, mask: int, size: int
    ) -> int:
        """epoll_pwait2(2)."""
        until = self.pointer(timeout, True)
        return self._epoll_wait(cpu, "epoll_pwait2", epfd, events, count, until, mask, size)

    # ---- poll, select -------------------------------------------------------------------------------

    def sys_ppoll(self, cpu: Cpu, fds: int, count: int, timeout: int, mask: int, size: int) -> int:
        """ppoll(2). The time that is left is stored behind `timeout`, as Linux does."""
        count &= 0xFFFF_FFFF
        wanted = self._wait_mask(mask, size)
        where, until = self.pointer(fds, True) if count else 0, self.pointer(timeout, True)
        ours = self._ours_in(fds, count) if self.reserved_fds else []
        if ours:
            data = bytearray(self.space.read(fds, count * _POLL_FD))
            for k in ours:
                struct.pack_into("<i", data, k * _POLL_FD, _NO_FD)
            keep = host.buffer(bytes(data))
            where = host.address_of(keep)
        result = self._masked_wait(cpu, wanted, "ppoll", where, count, until)
        if result >= 0:
            if ours:
                for k in range(count):
                    at = k * _POLL_FD + 6
                    self.space.write(fds + at, keep.raw[at : at + 2])
            self.wrote(fds, count * _POLL_FD)
        return result

    def _ours_in(self, fds: int, count: int) -> list[int]:
        """Which of a guest's struct pollfd name a descriptor of ours."""
        if not 0 < count <= _MAX_POLL:
            return []
        numbers = memoryview(self.space.read(fds, count * _POLL_FD)).cast("i")[::2]
        reserved = self.reserved_fds
        return [k for k, fd in enumerate(numbers) if fd in reserved]

    def sys_pselect6(self, cpu: Cpu, n: int, reads: int, writes: int, excepts: int, timeout: int, mask: int) -> int:
        """pselect6(2): the last argument points to a pointer and a size."""
        wanted = self._wait_mask(*struct.unpack("<QQ", self.space.read(mask, 16))) if mask else None
        sets = [self.pointer(address, True) for address in (reads, writes, excepts)]
        until = self.pointer(timeout, True)
        for fd in self.reserved_fds:
            if fd < s32(n):
                for address in (reads, writes, excepts):
                    if address and self.space.u8(address + fd // 8) >> fd % 8 & 1:
                        return -EBADF
        result = self._masked_wait(cpu, wanted, "pselect6", n, *sets, until, indirect=True)
        if result >= 0:
            for address in (reads, writes, excepts):
                self.wrote(address, (s32(n) + 7) // 8)
        return result

    # ---- signals as descriptors -----------------------------------------------------------------------

    def sys_signalfd4(self, cpu: Cpu, fd: int, mask: int, size: int, flags: int) -> int:
        """signalfd4(2). The engine's signals never wait at the host, so they are not read."""
        fd = self.check_fd(fd)
        result = self.host("signalfd4", fd, self.pointer(mask), size, flags)
        if result >= 0 and self.own_process:
            self._read_signals |= self.space.u64(mask) & ~_NOT_ON_HOST
            for thread, _ in list(self.threads.values()):
                for signo in [n for n in thread.queue if self._read_signals >> (n - 1) & 1]:
                    while (info := thread.queue.take(signo)) is not None:
                        raw = host.buffer(info)
                        self.host("rt_tgsigqueueinfo", self.pid, thread.tid, signo, host.address_of(raw))
        return result

    def _deliver_here(
        self, cpu: Cpu, target: Thread, signo: int, code: int, info: bytes | None = None, shared: bool = False
    ) -> bool:
        """As for any signal within the process, but one that is blocked and may be read goes through the host."""
        if self._read_signals and 1 <= signo <= 64 and self._read_signals & target.mask & 1 << (signo - 1):
            return False
        return super()._deliver_here(cpu, target, signo, code, info, shared)

    # ---- sleeping -----------------------------------------------------------------------------------

    def sys_nanosleep(self, cpu: Cpu, request: int, remaining: int) -> int:
        """nanosleep(2)."""
        return self.host_wait(cpu, "nanosleep", self.pointer(request), self.pointer(remaining, True))

    def sys_clock_nanosleep(self, cpu: Cpu, clock: int, flags: int, request: int, remaining: int) -> int:
        """clock_nanosleep(2)."""
        where = self.pointer(request), self.pointer(remaining, True)
        return self.host_wait(cpu, "clock_nanosleep", clock, flags, *where)
