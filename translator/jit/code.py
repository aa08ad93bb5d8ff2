"""The code arena: one range of executable memory per machine, and who lives where in it.

Blobs of machine code come in (from the compile service, the disk cache, the interpreter's build) and stay until
`flush`; nothing is freed one by one, because a host frame may still return into a translation that was dropped. The
machine tells the fault handler the range; after a fault it asks `lookup` which translation and which guest pc a host
address belongs to. Behind the code, at the end of the range, stands the table of *sites*, accesses of precise code and
where they land (`lower_faults`): a count, and that many rows of two u32, both from the begin of the arena, ascending.
The fault handler searches it.
"""

from __future__ import annotations

import ctypes
import mmap
import struct
from bisect import bisect_right

from translator.errors import HostError
from translator.guest.state import PAGE_SIZE

_ALIGN = 64
_MAP_NORESERVE = 0x4000
_MADV_DONTNEED = 4
_LINE = struct.Struct("<IQ")
_SITE = struct.Struct("<II")
_NOWHERE = 0xFFFF_FFFF_FFFF_FFFF  # a row whose code stands for no guest instruction

ARENA_SIZE = 256 << 20
_CODE_PER_SITE = 8  # bytes of code for each row that the table of sites has room for

# (pc, context, options). context: (file, index, value) of registers known at translation; options: of `jit.options`.
Key = tuple[int, tuple[tuple[str, int, int], ...], tuple[tuple[str, object], ...]]
# A context for which there are no translations: threads differ in it.
DIFFERENT = (("", 0, 0),)


class Translation:
    """One mapped region. `key`: what it is for, its pc first; `entries`: (guest pc, code offset) pairs, its own first.

    `sources`: (guest address, bytes it was made from); `constants`: the same of data that it takes for granted;
    `pages`: numbers of the guest pages that both are in. `lines`: packed (u32 code offset, u64 guest pc) rows,
    ascending: from this offset on the code stands for that pc; all ones: for none. `sites`: packed (u32 code offset,
    u32 offset of the landing) rows, ascending. `either`: the same code would be made with and without `strict_fp`.
    """

    __slots__ = (
        "address", "blocks", "constants", "either", "entries", "grown", "insns", "key", "leaves", "lines", "live",
        "loops", "pages", "sites", "size", "sources",
    )  # fmt: skip

    def __init__(
        self,
        key: Key,
        entries: tuple[tuple[int, int], ...],
        sources: tuple[tuple[int, bytes], ...],
        lines: bytes,
        *,
        constants: tuple[tuple[int, bytes], ...] = (),
        sites: bytes = b"",
        blocks: int = 0,
        insns: int = 0,
        either: bool = False,
    ) -> None:
        self.key = key
        self.entries = entries
        self.sources = sources
        self.constants = constants
        self.lines = lines
        self.sites = sites
        self.blocks = blocks
        self.insns = insns
        self.either = either
        self.leaves: tuple[int, ...] = ()  # known pcs that it may leave to
        self.loops = False  # it has loops that more of LLVM may do good
        self.grown = 0  # how often it was made anew with more of the program run
        self.address = 0
        self.size = 0
        self.pages: set[int] = set()
        for address, data in (*sources, *constants):
            self.pages.update(range(address // PAGE_SIZE, (address + len(data) - 1) // PAGE_SIZE + 1))
        self.live = False  # published: false after invalidation, though frames may still run in it

    def overlaps(self, start: int, end: int) -> bool:
        """Was any of it made from guest bytes in [start, end)?"""
        made_from = (*self.sources, *self.constants)
        return any(address < end and start < address + len(data) for address, data in made_from)

    def guest_pc(self, offset: int) -> int:
        """The guest instruction that the code at `offset` stands for, or -1."""
        low, high = 0, len(self.lines) // _LINE.size
        while low < high:
            middle = (low + high) // 2
            if _LINE.unpack_from(self.lines, middle * _LINE.size)[0] <= offset:
                low = middle + 1
            else:
                high = middle
        if low == 0:
            return -1
        pc: int = _LINE.unpack_from(self.lines, (low - 1) * _LINE.size)[1]
        return -1 if pc == _NOWHERE else pc


def pack_lines(rows: list[tuple[int, int | None]]) -> bytes:
    """(code offset, guest pc or None) rows as `Translation.lines` wants them."""
    return b"".join(_LINE.pack(offset, _NOWHERE if pc is None else pc) for offset, pc in rows)


def pack_sites(rows: list[tuple[int, int]]) -> bytes:
    """(code offset, offset of the landing) rows as `Translation.sites` wants them."""
    return b"".join(_SITE.pack(*row) for row in rows)


def _moved(rows: bytes, by: int) -> bytes:
    """Packed rows of u32 with a number added to each u32: in one addition of whole rows, as none of them overflows."""
    ones = int.from_bytes((1).to_bytes(4, "little") * (len(rows) // 4), "little")
    return (int.from_bytes(rows, "little") + by * ones).to_bytes(len(rows), "little")


class CodeArena:
    """Executable memory [lo, hi), filled from the bottom. Not locked: one writer at a time is the caller's business."""

    def __init__(self, size: int = ARENA_SIZE) -> None:
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | _MAP_NORESERVE
        prot = mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC
        try:
            self._map = mmap.mmap(-1, size + size // _CODE_PER_SITE * _SITE.size, flags=flags, prot=prot)
        except OSError as error:
            raise HostError(f"the host gives no executable memory for translated code: {error.strerror}") from None
        self.lo = ctypes.addressof(ctypes.c_char.from_buffer(self._map))
        self.hi = self.lo + size
        self._sites = ctypes.c_uint64.from_buffer(self._map, size)  # how many: searched while it grows
        self._kept = 0  # bytes that survive a flush
        self._used = 0
        self._starts: list[int] = []
        self._owners: list[Translation | None] = []

    @property
    def used(self) -> int:
        """Bytes given out."""
        return self._used

    def map(self, code: bytes | memoryview, owner: Translation | None = None) -> int:
        """Copy a blob in; its address, or 0 when the arena is full."""
        start = (self._used + _ALIGN - 1) // _ALIGN * _ALIGN
        end = start + len(code)
        rows = owner.sites if owner is not None else b""
        table = self.hi - self.lo + ctypes.sizeof(self._sites) + self._sites.value * _SITE.size
        if end > self.hi - self.lo or table + len(rows) > len(self._map):
            return 0
        self._map[start:end] = code
        self._map[table : table + len(rows)] = _moved(rows, start)
        self._sites.value += len(rows) // _SITE.size
        self._used = end
        address = self.lo + start
        self._starts.append(address)
        self._owners.append(owner)
        if owner is not None:
            owner.address = address
            owner.size = len(code)
        return address

    def reserve(self, size: int) -> int:
        """Give out so many bytes, for code that native code writes; their address."""
        start = (self._used + PAGE_SIZE - 1) // PAGE_SIZE * PAGE_SIZE
        if start + size > self.hi - self.lo:
            raise HostError("the code arena is too small")
        self._used = start + size
        self._starts.append(self.lo + start)
        self._owners.append(None)
        return self.lo + start

    def keep(self) -> None:
        """What is mapped by now (the interpreter, say) stays when the arena is flushed."""
        self._kept = self._used

    def lookup(self, host_pc: int) -> tuple[Translation, int] | None:
        """The translation that a host address lies in, and the guest pc it stands for there (-1: none)."""
        at = bisect_right(self._starts, host_pc) - 1
        owner = self._owners[at] if at >= 0 else None
        if owner is None or host_pc >= owner.address + owner.size:
            return None
        return owner, owner.guest_pc(host_pc - owner.address)

    def flush(self) -> None:
        """Forget all blobs but the kept ones and give their memory back. No frame may stand in them."""
        page = mmap.PAGESIZE
        first = (self._kept + page - 1) // page * page
        last = (self._used + page - 1) // page * page
        if last > first:
            self._map.madvise(_MADV_DONTNEED, first, last - first)
        kept = bisect_right(self._starts, self.lo + self._kept - 1) if self._kept else 0
        del self._starts[kept:], self._owners[kept:]
        self._used = self._kept
        self._sites.value = 0
