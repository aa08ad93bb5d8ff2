"""The memory calls: arguments checked as Linux does, then the address space's own operations.

Ranges are guest addresses; what the host's kernel must do to the pages themselves (advice, locks, write-back) it is
asked to do piece by piece, as the host has mappings of ours where the guest has none.
"""

from __future__ import annotations

import os
import struct
from errno import EINVAL, ENOMEM, EPERM

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.guest.mappings import DONTFORK, page_up
from translator.guest.state import PAGE_SIZE
from translator.linux.base import M64, MAX_RW, s32
from translator.linux.proc import ProcCalls
from translator.linux.process import ProcessCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

SHORTENS = frozenset(("truncate", "ftruncate", "openat", "openat2"))
_O_TRUNC = 0o1000
_MADV_DONTFORK, _MADV_DOFORK = 10, 11
_DISCARDS = frozenset((4, 8, 9, 24))  # DONTNEED, FREE, REMOVE, DONTNEED_LOCKED
# advice that means the same on our mapping; DONTFORK would tear a hole into the reservation of a child
_ADVICE = frozenset((0, 1, 2, 3, 4, 8, 9, *range(12, 26)))
_MS_ALL, _MS_ASYNC, _MS_SYNC = 7, 1, 4
_MCL_CURRENT, _MCL_FUTURE, _MCL_ONFAULT = 1, 2, 4
_MLOCK_ONFAULT = 1
_SIGSEGV = 11
_RLIMIT_STACK, _RLIMIT_MEMLOCK = 3, 8
_CAP_IPC_LOCK = 14
_MAX_VECTOR = 1024


class MemoryCalls(ProcessCalls, ProcCalls):
    """brk, mmap and what follows from them."""

    _growing = False
    _forking = False

    def sys_brk(self, cpu: Cpu, address: int) -> int:
        """brk(2) as the kernel has it: the end of the heap afterwards."""
        return self.space.brk(address)

    def sys_mmap(self, cpu: Cpu, address: int, length: int, prot: int, flags: int, fd: int, offset: int) -> int:
        """mmap(2)."""
        number = -1 if flags & host.MAP_ANONYMOUS else self.check_fd(fd)
        if self.space.max_data is not None and prot & host.PROT_WRITE and flags & host.MAP_TYPE == host.MAP_PRIVATE:
            used = sum(m.end - m.start for m in self.space.mappings() if m.prot & host.PROT_WRITE and not m.shared)
            if used - self._stack_bytes() + length > self.space.max_data:
                return -ENOMEM
        start = self.space.map(address, length, prot, flags, number, offset)
        if flags & host.MAP_GROWSDOWN and not self._growing:
            self._growing = True
            self._see_faults()
            self.space.on_missing = self._grow
            self.reaching()
        return start

    def _grow(self, address: int) -> bool:
        return self.space.grow(address, self.limits[_RLIMIT_STACK][0])

    def reaching(self) -> None:
        """From now on the pointers of calls let mappings grow, which the host's kernel does not do: see `kernel.py`."""
        raise NotImplementedError

    def _stack_bytes(self) -> int:
        stack = self.space.find(self.program.sp)
        return stack.end - stack.start if stack is not None else 0

    def _see_faults(self) -> None:
        """From now on an instruction that faulted can be made again: its registers are known."""
        tell = self.hooks.faults_visible
        if tell is not None:
            self.hooks.faults_visible = lambda visible: tell(True)
            tell(True)

    def fault(self, cpu: Cpu, signo: int, code: int, address: int) -> bool:
        """A fault of the guest's: below a MAP_GROWSDOWN mapping, that grows; the instruction is made again."""
        if self._growing and signo == _SIGSEGV and self._grow(address):
            return True
        return super().fault(cpu, signo, code, address)

    def shortening(self, name: str, function: Callable[..., int | None]) -> Callable[..., int | None]:
        """The handler of a call that may cut files short (SHORTENS): code behind their ends is not run any more."""

        def call(cpu: Cpu, *arguments: int) -> int | None:
            result = function(cpu, *arguments)
            if result is not None and result >= 0 and (name != "openat" or arguments[2] & _O_TRUNC):
                self.space.forget_missing()
            return result

        return call

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
        if advice in (_MADV_DONTFORK, _MADV_DOFORK):
            return self._advise_fork(address, length, advice == _MADV_DONTFORK)
        if advice not in _ADVICE or address % PAGE_SIZE or length >= 1 << 63:
            return -EINVAL
        end = address + page_up(length)
        if end > self.space.limit:
            return -ENOMEM
        if end == address:
            return 0
        if advice in _DISCARDS:
            self.space.discard(address, end - address)
        result = 0
        for start, stop in self._pieces(address, end):
            result = self.host("madvise", self.space.base + start, stop - start, advice) or result
        return result if result or self.space.is_mapped(address, end) else -ENOMEM

    def _pieces(self, address: int, end: int) -> list[tuple[int, int]]:
        """What is mapped of [address, end)."""
        return [(max(address, m.start), min(end, m.end)) for m in self.space.within(address, end)]

    def _advise_fork(self, address: int, length: int, leave: bool) -> int:
        if address % PAGE_SIZE or length >= 1 << 63:
            return -EINVAL
        end = address + page_up(length)
        if end > self.space.limit:
            return -ENOMEM
        self.space.change(address, end - address, DONTFORK, DONTFORK if leave else 0)
        if leave and not self._forking:
            self._forking = True
            before = self.hooks.after_fork_in_child

            def after(cpu: Cpu) -> None:
                if before is not None:
                    before(cpu)
                for mapping in self.space.mappings():
                    if mapping.traits & DONTFORK:
                        self.space.unmap(mapping.start, mapping.end - mapping.start)

            self.hooks.after_fork_in_child = after
        return 0 if self.space.is_mapped(address, end) else -ENOMEM

    def sys_msync(self, cpu: Cpu, address: int, length: int, flags: int) -> int:
        """msync(2)."""
        flags &= 0xFFFF_FFFF
        if address % PAGE_SIZE or flags & ~_MS_ALL or flags & (_MS_ASYNC | _MS_SYNC) == _MS_ASYNC | _MS_SYNC:
            return -EINVAL
        end = address + (page_up(length) & M64)
        if end > self.space.limit:
            return -ENOMEM
        result = 0
        for start, stop in self._pieces(address, end):
            result = result or self.host_wait(cpu, "msync", self.space.base + start, stop - start, flags)
        return result or (0 if self.space.is_mapped(address, end) else -ENOMEM)

    def sys_remap_file_pages(self, cpu: Cpu, start: int, size: int, prot: int, page: int, flags: int) -> int:
        """remap_file_pages(2): the host knows which file lies there."""
        start, size = start & -PAGE_SIZE, size & -PAGE_SIZE
        end = start + size
        if prot or not size or end > self.space.limit or not self.space.is_mapped(start, end):
            return -EINVAL
        mapping = self.space.find(start)
        while mapping is not None and mapping.start < end:
            if not mapping.shared:
                return -EINVAL
            mapping = self.space.find(mapping.end)
        result = self.host("remap_file_pages", self.space.base + start, size, 0, page, flags)
        if result == 0:
            self.space.rearrange(start, size, page)
        return result

    # ---- pages that stay in memory ----------------------------------------------------------------

    def _lock(self, name: str, address: int, length: int, *flags: int) -> int:
        """The host's call on a range that must be mapped as a whole, or ENOMEM."""
        start = address & -PAGE_SIZE
        end = start + (page_up(length + address - start) & M64)
        if end > self.space.limit or not self.space.is_mapped(start, end):
            return -ENOMEM
        return self.host(name, self.space.base + start, end - start, *flags)

    def sys_mlock(self, cpu: Cpu, address: int, length: int) -> int:
        """mlock(2)."""
        return self._lock("mlock", address, length)

    def sys_mlock2(self, cpu: Cpu, address: int, length: int, flags: int) -> int:
        """mlock2(2)."""
        return -EINVAL if flags & ~_MLOCK_ONFAULT else self._lock("mlock2", address, length, flags)

    def sys_munlock(self, cpu: Cpu, address: int, length: int) -> int:
        """munlock(2)."""
        return self._lock("munlock", address, length)

    def sys_mlockall(self, cpu: Cpu, flags: int) -> int:
        """mlockall(2) of what the guest has mapped; the host's own call would lock all of us."""
        flags &= 0xFFFF_FFFF
        if not flags & (_MCL_CURRENT | _MCL_FUTURE) or flags & ~(_MCL_CURRENT | _MCL_FUTURE | _MCL_ONFAULT):
            return -EINVAL
        raw = host.buffer(16)
        self.host("prlimit64", 0, _RLIMIT_MEMLOCK, 0, host.address_of(raw))
        (most,) = struct.unpack_from("<Q", raw)
        if not _has_capability(_CAP_IPC_LOCK):
            if not most:
                return -EPERM
            if flags & _MCL_CURRENT and self.space.mapped_bytes > most:
                return -ENOMEM
        how = _MLOCK_ONFAULT if flags & _MCL_ONFAULT else 0
        self.space.lock_future = how if flags & _MCL_FUTURE else None
        if flags & _MCL_CURRENT:
            for mapping in self.space.mappings():
                host.mlock(self.space.base + mapping.start, mapping.end - mapping.start, how)
        return 0

    def sys_munlockall(self, cpu: Cpu) -> int:
        """munlockall(2)."""
        self.space.lock_future = None
        for mapping in self.space.mappings():
            self.host("munlock", self.space.base + mapping.start, mapping.end - mapping.start)
        return 0

    # ---- memory of processes ----------------------------------------------------------------------

    def _remote(self, pid: int, address: int, count: int) -> Any:
        """An array of the host for ranges of another process, or of ourselves."""
        if pid == self.pid or os.path.isdir(f"/proc/self/task/{pid}"):
            base, limit = self.space.base, self.space.limit
        else:
            base = self.other_base(pid)
            limit = self.space.size if base else M64
        raw = self.space.read(address, count * 16)
        array = (host.IoVec * max(count, 1))()
        for k in range(count):
            start, length = struct.unpack_from("<QQ", raw, k * 16)
            if length >= 1 << 63:
                raise OSError(EINVAL, "iovec")
            array[k].base = base + start if start < limit else 0
            array[k].length = min(length, MAX_RW)
        return array

    def _process_vm(
        self, write: bool, pid: int, local: int, count: int, remote: int, others: int, flags: int
    ) -> int:
        pid = s32(pid)
        if flags or count > _MAX_VECTOR or others > _MAX_VECTOR:
            return -EINVAL
        mine, keep = self.iovec(local, count)
        if not others or not any(part.length for part in keep):
            return 0  # before the other side is looked at
        theirs = self._remote(pid, remote, others)
        name = "process_vm_writev" if write else "process_vm_readv"
        result = self.host(name, pid, mine, count, host.address_of(theirs), others, 0)
        if result > 0 and (not write or pid == self.pid):
            for part in theirs if write else keep:
                self.wrote(part.base - self.space.base, part.length)
        del keep
        return result

    def sys_process_vm_readv(
        self, cpu: Cpu, pid: int, local: int, count: int, remote: int, others: int, flags: int
    ) -> int:
        """process_vm_readv(2): of ourselves, of other guests, of programs of the host."""
        return self._process_vm(False, pid, local, count, remote, others, flags)

    def sys_process_vm_writev(
        self, cpu: Cpu, pid: int, local: int, count: int, remote: int, others: int, flags: int
    ) -> int:
        """process_vm_writev(2), likewise."""
        return self._process_vm(True, pid, local, count, remote, others, flags)

    def sys_mincore(self, cpu: Cpu, address: int, length: int, vector: int) -> int:
        """mincore(2)."""
        if address % PAGE_SIZE:
            return -EINVAL
        end = address + page_up(length)
        if end > self.space.limit or not self.space.is_mapped(address, end):
            return -ENOMEM
        result = self.host("mincore", self.space.base + address, length, self.pointer(vector))
        self.wrote(vector, (end - address) // PAGE_SIZE if not result else 0)
        return result

    def sys_getrandom(self, cpu: Cpu, buf: int, size: int, flags: int) -> int:
        """getrandom(2); reproducible when the machine was given a seed."""
        if self.seed is None or flags & ~7:
            return self.host("getrandom", self.pointer(buf), min(size, 0x7FFF_F000), flags)
        from random import Random

        self.seed += 1
        size = min(size, 1 << 20)
        self.space.write(buf, Random(self.seed).randbytes(size))
        return size




def _has_capability(number: int) -> bool:
    try:
        with open("/proc/self/status", "rb") as file:
            for line in file:
                if line.startswith(b"CapEff:"):
                    return bool(int(line.split()[1], 16) >> number & 1)
    except OSError:
        pass
    return False
