"""The guest's address space: one reservation of host memory, the list of what is mapped in it, and its shadow tables.

Loaders and the memory system calls enter with guest addresses and Linux semantics (errors are `OSError` with the errno
Linux gives); host mappings, `page_flags`, and zeroed code tables come out. The kernel layer reads and writes guest
memory through `read`, `write`, `cstring`: a bad address raises `MemoryFault`, never a signal of ours.
Laid out in `translator/README.md` ("Guest memory").
"""

from __future__ import annotations

import fcntl
import os
from errno import EEXIST, EINVAL, ENOMEM, EOPNOTSUPP, EPERM

from translator.errors import HostError
from translator.guest import host
from translator.guest.access import PAGE_FILE, GuestAccess, MemoryFault
from translator.guest.halting import Halting, exclusive
from translator.guest.mappings import GROWS, MIN_ADDRESS, REWRITTEN, Mapping, MappingList, page_up
from translator.guest.moving import RESERVE as _RESERVE
from translator.guest.moving import MovingMappings
from translator.guest.moving import host_prot as _host_prot
from translator.guest.state import PAGE_CODE, PAGE_MAPPED, PAGE_R, PAGE_SIZE, PAGE_W, PAGE_X, RECORD_SIZE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

COMPACT_SIZE: Final = 1 << 32
WIDE_SIZE: Final = 1 << 38  # what a 64-bit guest may grow to: as far as the masks of translated code reach
GUARD: Final = 2 << 30  # a 32-bit displacement from any guest address stays within the reservation
TOP_GAP: Final = 0x10000  # nothing is mapped right below the end

_KEPT_FLAGS: Final = (
    host.MAP_TYPE | host.MAP_ANONYMOUS | host.MAP_NORESERVE | host.MAP_POPULATE | host.MAP_NONBLOCK | host.MAP_LOCKED
)
_PROT_GROWSDOWN: Final = 0x01000000
_PROT_GROWSUP: Final = 0x02000000
_PROT_GROWS: Final = _PROT_GROWSDOWN | _PROT_GROWSUP


class AddressSpace(MovingMappings, GuestAccess, Halting):
    """Guest memory of one machine. Addresses are guest addresses unless a name says host.

    `size` is reserved; the guest begins in the compact space below 4 GiB (`limit`). The first mapping that does not fit
    there widens it to `size` and calls `on_widen`: memory and addresses stay, translations must be of the wide kind.
    """

    def __init__(
        self,
        align_shift: int = 1,
        size: int = COMPACT_SIZE,
        on_code_change: Callable[[int, int], None] | None = None,
        max_bytes: int | None = None,
        on_widen: Callable[[], None] | None = None,
    ) -> None:
        self.limit = min(size, COMPACT_SIZE)
        MappingList.__init__(self, self.limit - TOP_GAP)
        self.size = size
        self.on_widen = on_widen
        self.align_shift = align_shift
        self.on_code_change = on_code_change
        Halting.__init__(self)
        self.max_bytes = max_bytes  # RLIMIT_AS of the guest, or a policy's
        self.lock_future: int | None = None  # flags of mlock2 for what is mapped from now on: mlockall(MCL_FUTURE)
        self.max_data: int | None = None  # RLIMIT_DATA of the guest: what brk may take
        try:
            self._reserve()
        except OSError:
            self.size = self.limit  # a limit of address space: compact must do
            try:
                self._reserve()
            except OSError as error:
                slots = self.size >> align_shift
                raise HostError(
                    f"cannot reserve {(self.size + 2 * GUARD + slots * (RECORD_SIZE + 16)) >> 30} GiB of address "
                    f"space: {error.strerror}; raise `ulimit -v`"
                ) from None
        self.base = self.reservation + GUARD
        self.page_flags = host.view(self.flags_base, self.size // PAGE_SIZE)
        self.view = host.view(self.base, self.size)
        self.brk_start = 0
        self.brk_end = 0

    def _reserve(self) -> None:
        """Reserve memory and tables for `size`, all or nothing; OSError when the host refuses."""
        slots = self.size >> self.align_shift
        read_write = host.PROT_READ | host.PROT_WRITE
        # The interpreter follows a direct jump past the end of memory into records of zeros, and faults there.
        wanted = (
            (self.size + 2 * GUARD, host.PROT_NONE),
            (slots * RECORD_SIZE + GUARD, read_write),
            (slots * 8, read_write),
            (slots * 8, read_write),
            (self.size // PAGE_SIZE, read_write),
        )
        made: list[int] = []
        try:
            for length, prot in wanted:
                made.append(host.mmap(0, length, prot, _RESERVE))
        except OSError:
            for address, (length, _) in zip(made, wanted, strict=False):
                host.munmap(address, length)
            raise
        self.reservation, self.decode_base, self.entry_base, self.stitched_base, self.flags_base = made

    def widen(self) -> None:
        """Let the guest use all of `size` from now on."""
        if self.limit < self.size:
            self.limit = self.size
            if self.on_widen is not None:
                self.on_widen()

    def find_gap(self, length: int, align: int = PAGE_SIZE, below: int | None = None) -> int:
        """`MappingList.find_gap`, and where the compact space is full, a place in the wide one."""
        try:
            return MappingList.find_gap(self, length, align, below)
        except OSError:
            if below is not None or length > self.size - COMPACT_SIZE - TOP_GAP:
                raise
            place = MappingList.find_gap(self, length, align, self.size - TOP_GAP)
            self.widen()
            return place

    def close(self) -> None:
        """Give everything back to the host. Nothing may use this object or its addresses afterwards."""
        if not self.base:
            return
        slots = self.size >> self.align_shift
        self.view = self.page_flags = memoryview(b"")
        host.munmap(self.reservation, self.size + 2 * GUARD)
        host.munmap(self.decode_base, slots * RECORD_SIZE + GUARD)
        host.munmap(self.entry_base, slots * 8)
        host.munmap(self.stitched_base, slots * 8)
        host.munmap(self.flags_base, self.size // PAGE_SIZE)
        self.base = 0
        self._maps.clear()
        self._starts.clear()

    def _set_flags(self, start: int, end: int, prot: int, backed: bool) -> None:
        value = (
            PAGE_MAPPED
            | (PAGE_R if prot & host.PROT_READ else 0)
            | (PAGE_W if prot & host.PROT_WRITE else 0)
            | (PAGE_X if prot & host.PROT_EXEC else 0)
            | (PAGE_FILE if backed else 0)
        )
        first, last = start // PAGE_SIZE, end // PAGE_SIZE
        self.page_flags[first:last] = bytes((value,)) * (last - first)

    def forget_stitched(self) -> None:
        """Empty the stitched table: the interpreter decodes anew where stitched code began."""
        host.madvise(self.stitched_base, (self.limit >> self.align_shift) * 8, host.MADV_DONTNEED)

    @exclusive
    def forget_code(self, start: int, end: int) -> None:
        """What was decoded or translated in the pages of [start, end) is void: zero the tables, tell the engine."""
        first, last = start // PAGE_SIZE, -(-end // PAGE_SIZE)
        flags = self.page_flags[first:last].tobytes()
        if flags.isascii():  # no byte has CODE (128)
            return
        self.halt()
        start, end = first * PAGE_SIZE, last * PAGE_SIZE
        slot, slots = start >> self.align_shift, (end - start) >> self.align_shift
        host.madvise(self.decode_base + slot * RECORD_SIZE, slots * RECORD_SIZE, host.MADV_DONTNEED)
        host.madvise(self.entry_base + slot * 8, slots * 8, host.MADV_DONTNEED)
        self.page_flags[first:last] = flags.translate(_WITHOUT_CODE)
        if self.on_code_change is not None:
            self.on_code_change(start, end)

    # ---- changing it ----------------------------------------------------------------------------

    @exclusive
    def map(
        self,
        address: int | None,
        length: int,
        prot: int,
        flags: int,
        fd: int = -1,
        offset: int = 0,
        *,
        fixed: bool = False,
        path: str = "",
    ) -> int:
        """mmap(2): where it landed. `path` names an anonymous mapping (or overrides the file's) in `mappings()`."""
        address = address or 0
        fixed = fixed or bool(flags & (host.MAP_FIXED | host.MAP_FIXED_NOREPLACE))
        kind = flags & host.MAP_TYPE
        anonymous = bool(flags & host.MAP_ANONYMOUS)
        if offset % PAGE_SIZE:
            raise OSError(EINVAL, "mmap")
        status = None if anonymous else os.fstat(fd)  # a bad descriptor comes before all else
        grows = bool(flags & host.MAP_GROWSDOWN)
        if (
            length == 0
            or kind not in (host.MAP_SHARED, host.MAP_PRIVATE, host.MAP_SHARED_VALIDATE)
            or (grows and (kind != host.MAP_PRIVATE or not anonymous))
        ):
            raise OSError(EINVAL, "mmap")
        if kind == host.MAP_SHARED_VALIDATE and flags & host.MAP_SYNC:
            raise OSError(EOPNOTSUPP, "mmap")
        if length > self.size or flags & host.MAP_HUGETLB:
            raise OSError(ENOMEM, "mmap")
        length = page_up(length)
        start = self._place(address, length, fixed, bool(flags & host.MAP_FIXED_NOREPLACE))
        self._check_room(length, start, start + length)
        device = inode = 0
        rewritten = False
        if status is not None:
            device, inode = status.st_dev, status.st_ino
            if prot & host.PROT_EXEC and os.fstatvfs(fd).f_flag & os.ST_NOEXEC:
                raise OSError(EPERM, "mmap")  # the host's mapping is never executable: it would not refuse
            if not path:
                path = _fd_path(fd)
            rewritten = fcntl.fcntl(fd, fcntl.F_GETFL) & os.O_ACCMODE != os.O_RDONLY
        self.forget_code(start, start + length)
        try:
            host.mmap(
                self.base + start,
                length,
                _host_prot(prot),
                (flags & _KEPT_FLAGS) | host.MAP_FIXED | (host.MAP_LOCKED if self.lock_future == 0 else 0),
                -1 if anonymous else fd,
                0 if anonymous else offset,
            )
        except OSError:
            self._close_hole(start, start + length)
            raise
        self._carve(start, start + length)
        self._insert(
            Mapping(
                start,
                start + length,
                prot & 7,
                kind != host.MAP_PRIVATE,
                path,
                0 if anonymous else offset,
                device,
                inode,
                (GROWS if grows else 0) | (REWRITTEN if rewritten else 0),
            )
        )
        self._set_flags(start, start + length, prot, not anonymous)
        if self.lock_future:
            host.mlock(self.base + start, length, self.lock_future)
        return start

    @exclusive
    def place(
        self,
        address: int,
        length: int,
        prot: int,
        put: Callable[[int], None],
        *,
        replace: bool,
        path: str,
        device: int,
        inode: int,
    ) -> int:
        """A shared mapping that `put` makes at a host address, over whatever is there (shmat): where it landed.

        `address` 0: anywhere. Without `replace` the place must be free; OSError as shmat(2).
        """
        length = page_up(length)
        try:
            start = self._place(address, length, bool(address), not replace) if address else self.find_gap(length)
        except OSError as error:
            if error.errno == EEXIST:
                raise OSError(EINVAL, "shmat") from None
            raise
        self._check_room(length, start, start + length)
        self.forget_code(start, start + length)
        put(self.base + start)
        host.mprotect(self.base + start, length, _host_prot(prot))
        self._carve(start, start + length)
        self._insert(Mapping(start, start + length, prot & 7, True, path, 0, device, inode))
        self._set_flags(start, start + length, prot, True)
        return start

    def _place(self, address: int, length: int, fixed: bool, noreplace: bool) -> int:
        if fixed:
            if address % PAGE_SIZE:
                raise OSError(EINVAL, "mmap")
            if address + length > self.limit:
                if address + length > self.size - TOP_GAP:
                    raise OSError(ENOMEM, "mmap")
                self.widen()
            if address < MIN_ADDRESS:
                raise OSError(EPERM, "mmap")
            if noreplace and not self.is_free(address, address + length):
                raise OSError(EEXIST, "mmap")
            return address
        hint = address & -PAGE_SIZE
        if 0 < hint < MIN_ADDRESS:
            hint = MIN_ADDRESS
        if hint >= MIN_ADDRESS and hint + length <= self.limit - TOP_GAP and self.is_free(hint, hint + length):
            return hint
        return self.find_gap(length)

    def _check_room(self, length: int, start: int = 0, end: int = 0) -> None:
        if self.max_bytes is None:
            return
        replaced = sum(min(m.end, end) - max(m.start, start) for m in self._maps if m.start < end and m.end > start)
        if self.mapped_bytes - replaced + length > self.max_bytes:
            raise OSError(ENOMEM, "the guest's memory limit")

    @exclusive
    def unmap(self, address: int, length: int) -> None:
        """munmap(2)."""
        end = self._range(address, length)
        if end == address:
            raise OSError(EINVAL, "munmap")
        if self.is_free(address, end):
            return
        self.forget_code(address, end)
        host.mmap(self.base + address, end - address, host.PROT_NONE, _RESERVE | host.MAP_FIXED)
        self._carve(address, end)
        self._freed(address, end)
        self.page_flags[address // PAGE_SIZE : end // PAGE_SIZE] = bytes((end - address) // PAGE_SIZE)

    def _close_hole(self, start: int, end: int) -> None:
        """A host mmap failed: if it unmapped the range before it did, nothing of the host's may come to lie there."""
        try:
            host.msync(self.base + start, end - start, host.MS_ASYNC)
        except OSError as error:
            if error.errno == ENOMEM:
                host.mmap(self.base + start, end - start, host.PROT_NONE, _RESERVE | host.MAP_FIXED)
                self._carve(start, end)
                self._freed(start, end)
                self.page_flags[start // PAGE_SIZE : end // PAGE_SIZE] = bytes((end - start) // PAGE_SIZE)

    @exclusive
    def protect(self, address: int, length: int, prot: int) -> None:
        """mprotect(2): as Linux does, everything up to the first hole changes, then ENOMEM."""
        if address % PAGE_SIZE or prot & _PROT_GROWS == _PROT_GROWS:
            raise OSError(EINVAL, "mprotect")
        if length == 0:
            return
        end = address + (page_up(length) & 0xFFFF_FFFF_FFFF_FFFF)
        if end > self.limit or end == address:
            raise OSError(ENOMEM, "mprotect")
        if prot & ~(_PROT_GROWS | 0xF) or prot & _PROT_GROWSUP:
            raise OSError(EINVAL, "mprotect")
        if prot & _PROT_GROWSDOWN:  # from the beginning of the stack that holds the address
            first = self.find(address) or self.next_after(address)
            if first is None or first.start >= end:
                raise OSError(ENOMEM, "mprotect")
            if not first.traits & GROWS and first.path != "[stack]":
                raise OSError(EINVAL, "mprotect")
            address = first.start
        self.forget_code(address, end)
        at = address
        while at < end:
            mapping = self.find(at)
            if mapping is None:
                raise OSError(ENOMEM, "mprotect")
            stop = min(end, mapping.end)
            host.mprotect(self.base + at, stop - at, _host_prot(prot))
            for piece in self._carve(at, stop):
                self._insert(piece.part(at, stop, prot & 7))
                self._set_flags(at, stop, prot, bool(piece.inode))
            at = stop

    def set_brk(self, start: int) -> None:
        """Where the heap begins: the loader says."""
        self.brk_start = self.brk_end = start

    @exclusive
    def brk(self, address: int) -> int:
        """brk(2): the end of the heap afterwards; unchanged when it cannot be what was asked for."""
        if address < self.brk_start or address > self.limit:
            return self.brk_end
        if self.max_data is not None and address - self.brk_start > self.max_data:
            return self.brk_end
        before, after = page_up(self.brk_end), page_up(address)
        try:
            if after < before:
                self.unmap(after, before - after)
            elif after > before:
                if after > self.mmap_top or not self.is_free(before, after + PAGE_SIZE):
                    return self.brk_end
                self.map(
                    before,
                    after - before,
                    host.PROT_READ | host.PROT_WRITE,
                    host.MAP_PRIVATE | host.MAP_ANONYMOUS,
                    fixed=True,
                    path="[heap]",
                )
        except OSError:
            return self.brk_end
        self.brk_end = address
        return address

    @exclusive
    def discard(self, address: int, length: int) -> None:
        """madvise(DONTNEED) happened in the range: what was decoded there may be another content now."""
        self.forget_code(address, address + length)

    def _range(self, address: int, length: int) -> int:
        if address % PAGE_SIZE or length > self.limit or address + page_up(length) > self.limit:
            raise OSError(EINVAL, "bad range")
        return address + page_up(length)

    @exclusive
    def poke(self, address: int, data: bytes) -> None:
        """Store into mapped pages whatever their protection (loaders, debuggers); their code is forgotten."""
        end = address + len(data)
        if not self.is_mapped(address & -PAGE_SIZE, page_up(end)):
            raise MemoryFault(address)
        self.forget_code(address, end)
        at = address
        while at < end:
            mapping = self.find(at)
            assert mapping is not None
            lo, hi = at & -PAGE_SIZE, min(page_up(end), mapping.end)
            host.mprotect(self.base + lo, hi - lo, host.PROT_READ | host.PROT_WRITE)
            stop = min(hi, end)
            self.view[at:stop] = data[at - address : stop - address]
            host.mprotect(self.base + lo, hi - lo, _host_prot(mapping.prot))
            at = stop


_WITHOUT_CODE: Final = bytes(k & ~PAGE_CODE for k in range(256))


def _fd_path(fd: int) -> str:
    try:
        return os.readlink(f"/proc/self/fd/{fd}")
    except OSError:
        return ""
