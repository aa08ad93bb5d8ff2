"""Waiting for several descriptors: the calls whose structures or signal masks differ between guest and host."""

from __future__ import annotations

import struct
from errno import EINVAL

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.linux.base import KernelBase, s32

_EPOLL_CTL_DEL = 2


class EventCalls(KernelBase):
    """epoll and pselect."""

    def sys_epoll_ctl(self, cpu: Cpu, epfd: int, op: int, fd: int, event: int) -> int:
        """epoll_ctl(2)."""
        where = 0
        if s32(op) != _EPOLL_CTL_DEL:
            form = self.abi.EPOLL_EVENT
            events, data = struct.unpack(form, self.space.read(event, struct.calcsize(form)))
            keep = host.buffer(struct.pack(self.host_abi.EPOLL_EVENT, events, data))
            where = host.address_of(keep)
        return self.host("epoll_ctl", self.check_fd(epfd), op, self.check_fd(fd), where)

    def _epoll_wait(self, name: str, epfd: int, events: int, count: int, timeout: int, mask: int, size: int) -> int:
        epfd, count = self.check_fd(epfd), s32(count)
        guest, own = struct.Struct(self.abi.EPOLL_EVENT), struct.Struct(self.host_abi.EPOLL_EVENT)
        if count <= 0 or count > 0x7FFF_FFFF // guest.size:
            return -EINVAL
        room = min(count, 4096)
        self.pointer(events)
        raw = host.buffer(room * own.size)
        result = self.host(name, epfd, host.address_of(raw), room, timeout, self.pointer(mask, True), size)
        if result > 0:
            found = (own.unpack_from(raw, k * own.size) for k in range(result))
            self.space.write(events, b"".join(guest.pack(*event) for event in found))
        return result

    def sys_epoll_pwait(self, cpu: Cpu, epfd: int, events: int, count: int, timeout: int, mask: int, size: int) -> int:
        """epoll_pwait(2)."""
        return self._epoll_wait("epoll_pwait", epfd, events, count, timeout, mask, size)

    def sys_epoll_pwait2(
        self, cpu: Cpu, epfd: int, events: int, count: int, timeout: int, mask: int, size: int
    ) -> int:
        """epoll_pwait2(2)."""
        return self._epoll_wait("epoll_pwait2", epfd, events, count, self.pointer(timeout, True), mask, size)

    def sys_pselect6(self, cpu: Cpu, n: int, reads: int, writes: int, excepts: int, timeout: int, mask: int) -> int:
        """pselect6(2): the last argument points to a pointer and a size."""
        where = 0
        if mask:
            address, size = struct.unpack("<QQ", self.space.read(mask, 16))
            keep = host.buffer(struct.pack("<QQ", self.pointer(address, True), size))
            where = host.address_of(keep)
        sets = [self.pointer(address, True) for address in (reads, writes, excepts, timeout)]
        return self.host_wait(cpu, "pselect6", n, *sets, where)
