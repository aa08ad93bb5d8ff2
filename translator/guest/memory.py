"""The guest's address space: one reservation of host memory, the list of what is mapped in it, and its shadow tables.

Loaders and the memory system calls enter with guest addresses and Linux semantics (errors are `OSError` with the errno
Linux gives); host mappings, `page_flags`, and zeroed code tables come out. The kernel layer reads and writes guest
memory through `read`, `write`, `cstring`: a bad address raises `MemoryFault`, never a signal of ours.
Laid out in `translator/README.md` ("Guest memory").
"""

from __future__ import annotations

import os
from errno import EEXIST, EFAULT, EINVAL, ENOMEM, EOPNOTSUPP, EPERM

from translator.errors import HostError
from translator.guest import host
from translator.guest.access import PAGE_FILE, GuestAccess, MemoryFault
from translator.guest.halting import Halting, exclusive
from translator.guest.mappings import MIN_ADDRESS, Mapping, MappingList, page_up
from translator.guest.state import PAGE_CODE, PAGE_R, PAGE_SIZE, PAGE_W, PAGE_X, RECORD_SIZE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

COMPACT_SIZE: Final = 1 << 32
WIDE_SIZE: Final = 1 << 38  # what a 64-bit guest may grow to: as far as the masks of translated code reach
GUARD: Final = 2 << 30  # a 32-bit displacement from any guest address stays within the reservation
TOP_GAP: Final = 0x10000  # nothing is mapped right below the end

_KEPT_FLAGS: Final = host.MAP_TYPE | host.MAP_ANONYMOUS | host.MAP_NORESERVE | host.MAP_POPULATE
_RESERVE: Final = host.MAP_PRIVATE | host.MAP_ANONYMOUS | host.MAP_NORESERVE


class AddressSpace(MappingList, GuestAccess, Halting):
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
            (PAGE_R if prot & host.PROT_READ else 0)
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
        if kind not in (host.MAP_SHARED, host.MAP_PRIVATE, host.MAP_SHARED_VALIDATE) or offset % PAGE_SIZE:
            raise OSError(EINVAL, "mmap")
        if kind == host.MAP_SHARED_VALIDATE and flags & host.MAP_SYNC:
            raise OSError(EOPNOTSUPP, "mmap")
        if length == 0:
            raise OSError(EINVAL, "mmap")
        if length > self.size or flags & host.MAP_HUGETLB:
            raise OSError(ENOMEM, "mmap")
        length = page_up(length)
        start = self._place(address, length, fixed, bool(flags & host.MAP_FIXED_NOREPLACE))
        self._check_room(length, start, start + length)
        device = inode = 0
        anonymous = bool(flags & host.MAP_ANONYMOUS)
        if not anonymous:
            status = os.fstat(fd)
            device, inode = status.st_dev, status.st_ino
            if not path:
                path = _fd_path(fd)
        self.forget_code(start, start + length)
        host.mmap(
            self.base + start,
            length,
            _host_prot(prot),
            (flags & _KEPT_FLAGS) | host.MAP_FIXED,
            -1 if anonymous else fd,
            0 if anonymous else offset,
        )
        self._carve(start, start + length)
        shared = kind != host.MAP_PRIVATE
        self._insert(Mapping(start, start + length, prot & 7, shared, path, 0 if anonymous else offset, device, inode))
        self._set_flags(start, start + length, prot, not anonymous)
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
        hint = page_up(address)
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
        self.page_flags[address // PAGE_SIZE : end // PAGE_SIZE] = bytes((end - address) // PAGE_SIZE)

    @exclusive
    def protect(self, address: int, length: int, prot: int) -> None:
        """mprotect(2): as Linux does, everything up to the first hole changes, then ENOMEM."""
        if address % PAGE_SIZE or prot & ~0x0100000F:
            raise OSError(EINVAL, "mprotect")
        end = address + page_up(length)
        if end > self.limit:
            raise OSError(ENOMEM, "mprotect")
        if end == address:
            return
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

    @exclusive
    def remap(self, old: int, old_length: int, new_length: int, flags: int, new: int = 0) -> int:
        """mremap(2)."""
        may_move, fixed = bool(flags & host.MREMAP_MAYMOVE), bool(flags & host.MREMAP_FIXED)
        keep = bool(flags & host.MREMAP_DONTUNMAP)
        old_length, new_length = page_up(old_length), page_up(new_length)
        if old % PAGE_SIZE or flags & ~7 or not new_length or ((fixed or keep) and not may_move):
            raise OSError(EINVAL, "mremap")
        if keep and old_length != new_length:
            raise OSError(EINVAL, "mremap")
        mapping = self.find(old)
        if mapping is None or old + old_length > mapping.end:
            raise OSError(EFAULT, "mremap")
        if not old_length and not mapping.shared:
            raise OSError(EINVAL, "mremap")
        if fixed:
            overlap = new < old + old_length and old < new + new_length
            if new % PAGE_SIZE or new < MIN_ADDRESS or new + new_length > self.limit or overlap:
                raise OSError(EINVAL, "mremap")
        elif new_length <= old_length and old_length and not keep:
            if new_length < old_length:
                self.unmap(old + new_length, old_length - new_length)
            return old
        self._check_room(new_length - (0 if keep else old_length))
        grows_at = old + old_length
        if not fixed and not keep and old_length and not mapping.inode and not mapping.shared:
            end = old + new_length
            if grows_at == mapping.end and end <= self.mmap_top and self.is_free(grows_at, end):
                self._extend(mapping, grows_at, end)
                return old
        if not may_move:
            raise OSError(ENOMEM, "mremap")
        if not fixed:
            new = self.find_gap(new_length)
        self._move(mapping, old, old_length, new, new_length, keep)
        return new

    def _extend(self, mapping: Mapping, start: int, end: int) -> None:
        """More anonymous private memory behind a mapping of that kind."""
        host.mmap(
            self.base + start,
            end - start,
            _host_prot(mapping.prot),
            host.MAP_PRIVATE | host.MAP_ANONYMOUS | host.MAP_FIXED,
        )
        prot, path = mapping.prot, mapping.path
        self._insert(Mapping(start, end, prot, False, path, 0, 0, 0))
        self._set_flags(start, end, prot, False)

    def _move(self, mapping: Mapping, old: int, old_length: int, new: int, new_length: int, keep: bool) -> None:
        """Pages of one mapping to a new place. The old place is never a hole another host mapping could fall into."""
        moved = mapping.part(old, old + old_length)
        if not self.is_free(new, new + new_length):
            self.unmap(new, new_length)
        self.forget_code(old, old + max(old_length, PAGE_SIZE))
        flags = host.MREMAP_MAYMOVE | host.MREMAP_FIXED
        if mapping.shared:  # a second view of the same object, then the first goes
            host.mremap(self.base + old, 0, new_length, flags, self.base + new)
        elif mapping.inode:
            host.mremap(self.base + old, old_length, new_length, flags, self.base + new)
        else:
            both = min(old_length, new_length)
            host.mremap(self.base + old, both, both, flags | host.MREMAP_DONTUNMAP, self.base + new)
            if new_length > both:
                host.mmap(
                    self.base + new + both,
                    new_length - both,
                    _host_prot(mapping.prot),
                    host.MAP_PRIVATE | host.MAP_ANONYMOUS | host.MAP_FIXED,
                )
        if old_length and not keep:
            host.mmap(self.base + old, old_length, host.PROT_NONE, _RESERVE | host.MAP_FIXED)
            self._carve(old, old + old_length)
            self.page_flags[old // PAGE_SIZE : (old + old_length) // PAGE_SIZE] = bytes(old_length // PAGE_SIZE)
        moved.start, moved.end = new, new + new_length
        self._insert(moved)
        self._set_flags(new, new + new_length, moved.prot, bool(moved.inode))

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


def _host_prot(prot: int) -> int:
    """The host's protection for a guest page: what may be executed is readable, nothing is executable."""
    if prot & host.PROT_EXEC:
        prot |= host.PROT_READ
    return prot & (host.PROT_READ | host.PROT_WRITE)


def _fd_path(fd: int) -> str:
    try:
        return os.readlink(f"/proc/self/fd/{fd}")
    except OSError:
        return ""
