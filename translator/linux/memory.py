"""The memory calls: arguments checked as Linux does, then the address space's own operations."""

from __future__ import annotations

from errno import EACCES, EBADF, EINVAL, ENODEV, ENOMEM

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.guest.mappings import page_up
from translator.guest.state import PAGE_SIZE
from translator.linux.base import KernelBase

_MADV_DONTNEED, _MADV_FREE, _MADV_REMOVE = 4, 8, 9
# advice that means the same on our mapping; DONTFORK would tear a hole into the reservation of a child
_ADVICE = frozenset((0, 1, 2, 3, 4, 8, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23))


class MemoryCalls(KernelBase):
    """brk, mmap and what follows from them."""

    def sys_brk(self, cpu: Cpu, address: int) -> int:
        """brk(2) as the kernel has it: the end of the heap afterwards."""
        return self.space.brk(address)

    def sys_mmap(self, cpu: Cpu, address: int, length: int, prot: int, flags: int, fd: int, offset: int) -> int:
        """mmap(2)."""
        if flags & host.MAP_ANONYMOUS:
            return self.space.map(address, length, prot, flags, -1, 0)
        number = self.check_fd(fd)
        if offset + length >= 1 << 63:
            return -75 if not offset % PAGE_SIZE else -EINVAL  # EOVERFLOW
        try:
            return self.space.map(address, length, prot, flags, number, offset)
        except OSError as error:
            if error.errno in (EBADF, EACCES, ENODEV, ENOMEM):
                return -(error.errno or EINVAL)
            raise

    def sys_munmap(self, cpu: Cpu, address: int, length: int) -> int:
        """munmap(2)."""
        self.space.unmap(address, length)
        return 0

    def sys_mprotect(self, cpu: Cpu, address: int, length: int, prot: int) -> int:
        """mprotect(2)."""
        self.space.protect(address, length, prot)
        return 0

    def sys_mremap(self, cpu: Cpu, old: int, old_size: int, new_size: int, flags: int, new: int) -> int:
        """mremap(2)."""
        return self.space.remap(old, old_size, new_size, flags, new)

    def sys_madvise(self, cpu: Cpu, address: int, length: int, advice: int) -> int:
        """madvise(2)."""
        advice &= 0xFFFF_FFFF
        if advice not in _ADVICE or address % PAGE_SIZE or length >= 1 << 63:
            return -EINVAL
        end = address + page_up(length)
        if end > self.space.limit:
            return -ENOMEM
        if end == address:
            return 0
        if advice in (_MADV_DONTNEED, _MADV_FREE, _MADV_REMOVE):
            self.space.discard(address, end - address)
        result = 0
        whole = self.space.is_mapped(address, end)
        for mapping in self.space.mappings():
            start, stop = max(address, mapping.start), min(end, mapping.end)
            if start < stop:
                result = self.host("madvise", self.space.base + start, stop - start, advice) or result
        return result if whole or result else -ENOMEM

    def _mapped(self, address: int, length: int) -> int:
        """The host address of a range that must be mapped as a whole, or ENOMEM."""
        end = address + page_up(length)
        if end > self.space.limit or not self.space.is_mapped(address & -PAGE_SIZE, end):
            raise OSError(ENOMEM, "not mapped")
        return self.space.base + address

    def sys_msync(self, cpu: Cpu, address: int, length: int, flags: int) -> int:
        """msync(2)."""
        if address % PAGE_SIZE:
            return -EINVAL
        return self.host("msync", self._mapped(address, length), length, flags)

    def sys_mlock(self, cpu: Cpu, address: int, length: int) -> int:
        """mlock(2)."""
        return self.host("mlock", self._mapped(address, length), length)

    def sys_mlock2(self, cpu: Cpu, address: int, length: int, flags: int) -> int:
        """mlock2(2)."""
        return self.host("mlock2", self._mapped(address, length), length, flags)

    def sys_munlock(self, cpu: Cpu, address: int, length: int) -> int:
        """munlock(2)."""
        return self.host("munlock", self._mapped(address, length), length)

    def sys_mincore(self, cpu: Cpu, address: int, length: int, vector: int) -> int:
        """mincore(2)."""
        if address % PAGE_SIZE:
            return -EINVAL
        return self.host("mincore", self._mapped(address, length), length, self.pointer(vector))

    def sys_getrandom(self, cpu: Cpu, buf: int, size: int, flags: int) -> int:
        """getrandom(2); reproducible when the machine was given a seed."""
        if self.seed is None or flags & ~7:
            return self.host("getrandom", self.pointer(buf), min(size, 0x7FFF_F000), flags)
        from random import Random

        self.seed += 1
        size = min(size, 1 << 20)
        self.space.write(buf, Random(self.seed).randbytes(size))
        return size


