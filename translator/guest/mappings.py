"""The sorted list of what a guest has mapped, and the search for free room in it.

Pure bookkeeping over guest addresses: `AddressSpace` changes the host's mappings and keeps this in step.
"""

from __future__ import annotations

import os
from bisect import bisect_left, bisect_right
from errno import ENOMEM

from translator.guest import host
from translator.guest.state import PAGE_SIZE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

MIN_ADDRESS: Final = 0x10000  # vm.mmap_min_addr: null pointers with offsets fault
GROWS: Final = 1  # traits of a mapping: MAP_GROWSDOWN,
DONTFORK: Final = 2  # and MADV_DONTFORK,
REWRITTEN: Final = 4  # and whether its file may be written through the descriptor it was mapped from
_SEARCHES: Final = 64  # sizes of which the last search is remembered
GROW_GUARD: Final = 256 * PAGE_SIZE  # stays free below what grows


def page_up(value: int) -> int:
    """`value` rounded up to a whole page."""
    return (value + PAGE_SIZE - 1) & -PAGE_SIZE


class Mapping:
    """One run of guest pages: [start, end), protection, whether shared, the file behind it, and traits."""

    __slots__ = ("device", "end", "inode", "offset", "path", "prot", "shared", "start", "traits")

    def __init__(
        self,
        start: int,
        end: int,
        prot: int,
        shared: bool,
        path: str,
        offset: int,
        device: int,
        inode: int,
        traits: int = 0,
    ) -> None:
        self.start = start
        self.end = end
        self.prot = prot
        self.shared = shared
        self.path = path
        self.offset = offset
        self.device = device
        self.inode = inode
        self.traits = traits

    def part(self, start: int, end: int, prot: int | None = None) -> Mapping:
        """The piece [start, end) of this mapping, with another protection if given."""
        offset = self.offset + start - self.start if self.inode else self.offset
        return Mapping(
            start,
            end,
            self.prot if prot is None else prot,
            self.shared,
            self.path,
            offset,
            self.device,
            self.inode,
            self.traits,
        )

    def joins(self, following: Mapping) -> bool:
        """Whether `following` continues this mapping so that both are one."""
        return (
            self.end == following.start
            and self.prot == following.prot
            and self.shared == following.shared
            and self.path == following.path
            and self.inode == following.inode
            and self.device == following.device
            and self.traits == following.traits
            and (not self.inode or self.offset + self.end - self.start == following.offset)
            and not (self.shared and not self.inode)
        )


class MappingList:
    """Mappings in order of address, none overlapping; neighbours that are alike are one."""

    def __init__(self, top: int) -> None:
        self.mmap_top = top  # nothing is placed above it unasked
        self.mapped_bytes = 0
        self._starts: list[int] = []
        self._maps: list[Mapping] = []
        # By where a search began: below which address a gap of so many bytes may lie. Searches go on where they ended.
        self._grows = False  # whether any mapping ever did
        self._searched: dict[int, dict[int, int]] = {}

    def mappings(self) -> list[Mapping]:
        """All mappings in order of address."""
        return list(self._maps)

    def find(self, address: int) -> Mapping | None:
        """The mapping that holds `address`."""
        k = bisect_right(self._starts, address) - 1
        if k >= 0 and address < self._maps[k].end:
            return self._maps[k]
        return None

    def within(self, start: int, end: int) -> list[Mapping]:
        """The mappings that lie in [start, end), or in part."""
        k = bisect_right(self._starts, start) - 1
        if k < 0 or self._maps[k].end <= start:
            k += 1
        return self._maps[k : bisect_left(self._starts, end)]

    def is_free(self, start: int, end: int) -> bool:
        """Whether nothing is mapped in [start, end)."""
        k = bisect_right(self._starts, start) - 1
        if k >= 0 and self._maps[k].end > start:
            return False
        return k + 1 == len(self._maps) or self._starts[k + 1] >= end

    def next_after(self, address: int) -> Mapping | None:
        """The first mapping that begins above `address`."""
        k = bisect_right(self._starts, address)
        return self._maps[k] if k < len(self._maps) else None

    def is_mapped(self, start: int, end: int) -> bool:
        """Whether [start, end) is mapped without a hole."""
        while start < end:
            mapping = self.find(start)
            if mapping is None:
                return False
            start = mapping.end
        return True

    def is_fixed(self, start: int, end: int) -> bool:
        """Whether nobody is to store into [start, end) while the mappings stay as they are: all of it is readable, not
        writable, and not shared, nor of a file that was open for writing (pages that nobody has copied show what is
        written to their file; mmap(2) leaves that open).
        """
        while start < end:
            mapping = self.find(start)
            if mapping is None or mapping.shared or mapping.traits & REWRITTEN:
                return False
            if mapping.prot & (host.PROT_READ | host.PROT_WRITE) != host.PROT_READ:
                return False
            start = mapping.end
        return True

    def find_gap(self, length: int, align: int = PAGE_SIZE, below: int | None = None) -> int:
        """The highest free place for `length` bytes under the mmap top (or `below`); ENOMEM when there is none."""
        top = self.mmap_top if below is None else below
        searched = self._searched.setdefault(below or 0, {})
        end = top
        if align == PAGE_SIZE:  # where there was no room for less there is none for this
            end = min((limit for size, limit in searched.items() if size <= length), default=top)
            end = min(end, top)
        first = bisect_left(self._starts, end) - 1
        if self._grows:  # what stays free below a mapping above the place where the search begins
            for mapping in self.within(end, end + GROW_GUARD):
                if mapping.traits & GROWS:
                    end = min(end, mapping.start - GROW_GUARD)
        place = -1
        for k in range(first, -1, -1):
            mapping = self._maps[k]
            if mapping.end <= end:
                place = (end - length) & -align
                if place >= mapping.end:
                    break
            end = min(end, mapping.start - (GROW_GUARD if mapping.traits & GROWS else 0))
        else:
            place = (end - length) & -align
        if align == PAGE_SIZE:
            if len(searched) >= _SEARCHES and length not in searched:
                searched.clear()
            searched[length] = end
        if place < MIN_ADDRESS:
            raise OSError(ENOMEM, "no room in the guest's address space")
        return place

    def _freed(self, start: int, end: int) -> None:
        """Nothing is mapped any more in [start, end): searches may find the gap that it belongs to."""
        k = bisect_right(self._starts, start)
        low = self._maps[k - 1].end if k else 0
        high = self._maps[k].start if k < len(self._maps) else 1 << 64
        for searched in self._searched.values():
            for size, limit in searched.items():
                if limit < high and size <= high - low:
                    searched[size] = high

    def _carve(self, start: int, end: int) -> list[Mapping]:
        """Take [start, end) out of the list; the pieces that lay there."""
        k = bisect_right(self._starts, start) - 1
        if k < 0 or self._maps[k].end <= start:
            k += 1
        first = k
        kept: list[Mapping] = []
        taken: list[Mapping] = []
        while k < len(self._maps) and self._maps[k].start < end:
            mapping = self._maps[k]
            lo, hi = max(mapping.start, start), min(mapping.end, end)
            if mapping.start < lo:
                kept.append(mapping.part(mapping.start, lo))
            taken.append(mapping.part(lo, hi))
            if hi < mapping.end:
                kept.append(mapping.part(hi, mapping.end))
            self.mapped_bytes -= hi - lo
            k += 1
        self._maps[first:k] = kept
        self._starts[first:k] = [m.start for m in kept]
        return taken

    def _insert(self, mapping: Mapping) -> None:
        self.mapped_bytes += mapping.end - mapping.start
        self._grows = self._grows or bool(mapping.traits & GROWS)
        k = bisect_right(self._starts, mapping.start)
        if k < len(self._maps) and mapping.joins(self._maps[k]):
            mapping.end = self._maps[k].end
            del self._maps[k], self._starts[k]
        if k > 0 and self._maps[k - 1].joins(mapping):
            self._maps[k - 1].end = mapping.end
            return
        self._maps.insert(k, mapping)
        self._starts.insert(k, mapping.start)

    def maps_text(self) -> str:
        """What /proc/self/maps says of the guest."""
        lines = []
        for m in self._maps:
            mode = "".join(
                letter if m.prot & bit else "-"
                for letter, bit in (("r", host.PROT_READ), ("w", host.PROT_WRITE), ("x", host.PROT_EXEC))
            ) + ("s" if m.shared else "p")
            where = f"{m.start:08x}-{m.end:08x} {mode} {m.offset:08x} "
            where += f"{os.major(m.device):02x}:{os.minor(m.device):02x} {m.inode} "
            lines.append(f"{where:<73}{m.path}".rstrip() + "\n")
        return "".join(lines)


