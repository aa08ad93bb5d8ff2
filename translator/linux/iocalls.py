"""Vectored reads and writes, and ioctl: calls whose arguments hold pointers, or whose arguments depend on a number."""

from __future__ import annotations

from errno import ENOTTY

from translator.guest.cpu import Cpu
from translator.linux.base import KernelBase, s32

# ioctl requests of which we know what the argument is: a pointer to plain data (no pointers inside), or a number.
_POINTER = frozenset((
    0x5401, 0x5402, 0x5403, 0x5404, 0x5405, 0x5406, 0x5407, 0x5408,  # termios, termio
    0x540F, 0x5410, 0x5411, 0x5412, 0x5413, 0x5414, 0x5415, 0x5416, 0x5417, 0x5418, 0x5419, 0x541A,
    0x541B, 0x5420, 0x5421, 0x5423, 0x5424, 0x5429, 0x5452, 0x5456, 0x5457, 0x5460,
    0x80045430, 0x40045431, 0x80045432, 0x80045438, 0x80045439, 0x802C542A, 0x402C542B, 0x402C542C, 0x402C542D,
    0x80086601, 0x40086602, 0x80087601, 0x40087602, 0x801C581F, 0x401C5820,  # file flags and attributes
    0x80081272, 0x1260, 0x1268, 0x1277, 0x127A, 0x127B, 0x1278, 0x1279, 0x127C, 2,  # block devices, FIGETBSZ
    0x80045200,  # entropy
    0x8901, 0x8902, 0x8903, 0x8904, 0x8905, 0x8906, 0x8907,  # sockets
    *range(0x8910, 0x8912), *range(0x8913, 0x8945, 2), 0x8927, 0x8933, 0x8942,
))  # fmt: skip
_NUMBER = frozenset((
    0x5409, 0x540A, 0x540B, 0x540C, 0x540D, 0x540E, 0x5422, 0x5425, 0x5427, 0x5428, 0x5441, 0x5450, 0x5451,
    0x40049409, 0x1261, 0x5437,
))  # fmt: skip
_SIOCGIFCONF = 0x8912


class IoCalls(KernelBase):
    """readv and its kin, ioctl."""

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

    def sys_ioctl(self, cpu: Cpu, fd: int, request: int, arg: int) -> int:
        """ioctl(2) for the requests whose argument we know; others are refused as no such request."""
        fd = self.check_fd(fd)
        request &= 0xFFFF_FFFF
        if request in _POINTER and request != _SIOCGIFCONF:
            return self.host("ioctl", fd, request, self.pointer(arg))
        if request in _NUMBER:
            return self.host("ioctl", fd, request, arg)
        result = self.host("fcntl", fd, 1, 0)  # F_GETFD: a bad descriptor comes first
        if result < 0:
            return result
        text = f"ioctl({fd}, {request:#x}, {arg:#x}) is not implemented: the program gets ENOTTY"
        self.notice(text, f"ioctl {request}")
        return -ENOTTY
