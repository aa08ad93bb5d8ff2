"""Vectored reads and writes: calls whose arguments hold pointers."""

from __future__ import annotations

from translator.guest.cpu import Cpu
from translator.linux.base import KernelBase, s32


class IoCalls(KernelBase):
    """readv and its kin."""

    def _vector(self, cpu: Cpu, name: str, fd: int, iov: int, count: int, *rest: int) -> int:
        fd = self.check_fd(fd)
        address, keep = self.iovec(iov, s32(count))
        result = self.host_wait(cpu, name, fd, address, count, *rest)
        if name.startswith(("readv", "preadv")):
            for k in range(s32(count) if result > 0 else 0):
                self.wrote(keep[k].base - self.space.base, keep[k].length)
        del keep
        return result

    def sys_readv(self, cpu: Cpu, fd: int, iov: int, count: int) -> int:
        """readv(2)."""
        return self._vector(cpu, "readv", fd, iov, count)

    def sys_writev(self, cpu: Cpu, fd: int, iov: int, count: int) -> int:
        """writev(2)."""
        return self._vector(cpu, "writev", fd, iov, count)

    def sys_preadv(self, cpu: Cpu, fd: int, iov: int, count: int, low: int, high: int) -> int:
        """preadv(2)."""
        return self._vector(cpu, "preadv", fd, iov, count, low, high)

    def sys_pwritev(self, cpu: Cpu, fd: int, iov: int, count: int, low: int, high: int) -> int:
        """pwritev(2)."""
        return self._vector(cpu, "pwritev", fd, iov, count, low, high)

    def sys_preadv2(self, cpu: Cpu, fd: int, iov: int, count: int, low: int, high: int, flags: int) -> int:
        """preadv2(2)."""
        return self._vector(cpu, "preadv2", fd, iov, count, low, high, flags)

    def sys_pwritev2(self, cpu: Cpu, fd: int, iov: int, count: int, low: int, high: int, flags: int) -> int:
        """pwritev2(2)."""
        return self._vector(cpu, "pwritev2", fd, iov, count, low, high, flags)

    def sys_vmsplice(self, cpu: Cpu, fd: int, iov: int, count: int, flags: int) -> int:
        """vmsplice(2)."""
        return self._vector(cpu, "vmsplice", fd, iov, count, flags)
