"""Mappings that move, grow and shrink: mremap(2), MAP_GROWSDOWN, remap_file_pages(2), files cut short under their
mappings. The part of `AddressSpace` for that.

Enters: guest addresses and Linux's flags, leaves: host mappings moved, the list in step with them. `host_prot` is
what the address space's other operations need too.
"""

from __future__ import annotations

import os
from errno import EFAULT, EINVAL, ENOMEM

from translator.guest import host
from translator.guest.halting import exclusive
from translator.guest.mappings import GROW_GUARD, GROWS, MIN_ADDRESS, Mapping, MappingList, page_up
from translator.guest.state import PAGE_CODE, PAGE_SIZE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

RESERVE: Final = host.MAP_PRIVATE | host.MAP_ANONYMOUS | host.MAP_NORESERVE


def host_prot(prot: int) -> int:
    """The host's protection for a guest page: what may be executed is readable, nothing is executable."""
    if prot & host.PROT_EXEC:
        prot |= host.PROT_READ
    return prot & (host.PROT_READ | host.PROT_WRITE)


class MovingMappings(MappingList):
    """What of an address space moves mappings; `AddressSpace` supplies the memory."""

    base: int
    limit: int
    page_flags: memoryview

    def forget_code(self, start: int, end: int) -> None:
        """See `AddressSpace`."""
        raise NotImplementedError

    def unmap(self, address: int, length: int) -> None:
        """See `AddressSpace`."""
        raise NotImplementedError

    def _check_room(self, length: int, start: int = 0, end: int = 0) -> None:
        """See `AddressSpace`."""
        raise NotImplementedError

    def _set_flags(self, start: int, end: int, prot: int, backed: bool) -> None:
        """See `AddressSpace`."""
        raise NotImplementedError

    @exclusive
    def grow(self, address: int, most: int) -> bool:
        """Nothing is mapped at `address`: let a MAP_GROWSDOWN mapping above reach it, of `most` bytes at the most."""
        mapping = self.next_after(address)
        start = address & -PAGE_SIZE
        if mapping is None or not mapping.traits & GROWS or mapping.end - start > most or self.find(address):
            return False
        below = self.find(start - GROW_GUARD) or self.next_after(start - GROW_GUARD)
        while below is not None and below.start < start:
            gap = 0 if not below.prot or below.traits & GROWS else GROW_GUARD
            if start - below.end < gap:
                return False
            below = self.next_after(below.start)
        try:
            self._check_room(mapping.start - start)
            self._extend(mapping, start, mapping.start)
        except OSError:
            return False
        return True

    @exclusive
    def change(self, address: int, length: int, clear: int, add: int) -> None:
        """Other traits for what is mapped in a range."""
        for piece in self._carve(address, address + length):
            piece.traits = piece.traits & ~clear | add
            self._insert(piece)

    @exclusive
    def rearrange(self, address: int, length: int, page: int) -> None:
        """The host's remap_file_pages happened: a shared mapping shows its file from `page` on."""
        self.forget_code(address, address + length)
        for piece in self._carve(address, address + length):
            if piece.inode:
                piece.offset = page * PAGE_SIZE + piece.start - address
            self._insert(piece)

    @exclusive
    def forget_missing(self) -> None:
        """Some file may have become shorter: what was made from pages that lie behind their file's end now is void."""
        for mapping in self.mappings():
            if not mapping.inode:
                continue
            first = mapping.start // PAGE_SIZE
            flags = self.page_flags[first : mapping.end // PAGE_SIZE].tobytes()
            if flags.isascii():  # no byte has CODE
                continue
            for page in range(len(flags) - 1, -1, -1):  # what is missing is the end of it
                if flags[page] & PAGE_CODE:
                    start = (first + page) * PAGE_SIZE
                    if host.guarded_read(os.getpid(), self.base + start, 1):
                        break
                    self.forget_code(start, start + PAGE_SIZE)

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
            host_prot(mapping.prot),
            host.MAP_PRIVATE | host.MAP_ANONYMOUS | host.MAP_FIXED,
        )
        prot, path = mapping.prot, mapping.path
        self._insert(Mapping(start, end, prot, False, path, 0, 0, 0, mapping.traits))
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
                    host_prot(mapping.prot),
                    host.MAP_PRIVATE | host.MAP_ANONYMOUS | host.MAP_FIXED,
                )
        if old_length and not keep:
            host.mmap(self.base + old, old_length, host.PROT_NONE, RESERVE | host.MAP_FIXED)
            self._carve(old, old + old_length)
            self._freed(old, old + old_length)
            self.page_flags[old // PAGE_SIZE : (old + old_length) // PAGE_SIZE] = bytes(old_length // PAGE_SIZE)
        moved.start, moved.end = new, new + new_length
        self._insert(moved)
        self._set_flags(new, new + new_length, moved.prot, bool(moved.inode))
