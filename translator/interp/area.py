"""The stitch area of a machine: where native code (`stitch`) puts code that it copies together; Python's side.

`machine` makes one over a range of the code arena, says when it is void (`clear`) and asks which guest instruction a
host address stands for (`lookup`). The layout is the stitcher's too. On the path of a warm start: imports nothing big.
"""

from __future__ import annotations

import ctypes
import mmap
import struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# 64-bit words in front, then what one unit needs while it is made.
LIBRARY: Final = 0  # address of the library
HOT: Final = 8  # where the next code goes, and the end of that range
HOT_END: Final = 16
COLD: Final = 24  # the same for what is rarely run
COLD_END: Final = 32
ROWS: Final = 40  # where the next (code address, pc) row goes, of hot code; of cold code
COLD_ROWS: Final = 48
UNITS: Final = 56  # statistics
INSNS: Final = 64
HEADS: Final = 72  # of the unit being made: block heads so far, fixups so far, instructions it may still take
FIXUPS: Final = 80
BUDGET: Final = 88
LOCK: Final = 96  # not zero: a thread is stitching
QUEUE: Final = 128  # the heads
MAX_HEADS: Final = 192
FIXED: Final = QUEUE + 8 * MAX_HEADS  # the fixups: (place, pc)
MAX_FIXUPS: Final = 512
AREA_SIZE: Final = (FIXED + 16 * MAX_FIXUPS + 4095) // 4096 * 4096

UNIT_INSNS: Final = 400  # a unit grows to this many instructions
UNIT_BYTES: Final = 128 << 10  # and surely takes no more code than this
ROW_SIZE: Final = 16

HOT_BYTES: Final = 24 << 20
COLD_BYTES: Final = 8 << 20
CODE_BYTES: Final = HOT_BYTES + COLD_BYTES
_ROWS_BYTES: Final = 4 * CODE_BYTES  # never touched before they are needed
_ROW: Final = struct.Struct("<QQ")
_MAP_NORESERVE: Final = 0x4000
_MADV_DONTNEED: Final = 4


class StitchArea:
    """`address` goes into the state's STITCH_AREA. `code`: host address of CODE_BYTES of executable memory. `library`:
    that of the stencils.
    """

    def __init__(self, code: int, library: int) -> None:
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | _MAP_NORESERVE
        self._map = mmap.mmap(-1, AREA_SIZE + _ROWS_BYTES, flags=flags)
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(self._map))
        self._words = memoryview(self._map)[:AREA_SIZE].cast("Q")
        self._code = code
        self._words[LIBRARY // 8] = library
        self._begin()

    def _begin(self) -> None:
        words, code = self._words, self._code
        words[HOT // 8], words[HOT_END // 8] = code, code + HOT_BYTES
        words[COLD // 8], words[COLD_END // 8] = code + HOT_BYTES, code + CODE_BYTES
        words[ROWS // 8] = self.address + AREA_SIZE
        words[COLD_ROWS // 8] = self.address + AREA_SIZE + _ROWS_BYTES * HOT_BYTES // CODE_BYTES

    def use(self, library: int) -> None:
        """Take stencils from another library. The area is clear."""
        self._words[LIBRARY // 8] = library

    @property
    def units(self) -> int:
        """How many units were stitched, in all."""
        return self._words[UNITS // 8]

    @property
    def instructions(self) -> int:
        """How many instructions they have, in all."""
        return self._words[INSNS // 8]

    @property
    def used(self) -> bool:
        """Whether there is any code."""
        return self._words[HOT // 8] != self._code

    def clear(self) -> None:
        """Forget all code. The caller has emptied the stitched table and stopped the other guest threads."""
        self._words[LOCK // 8] = 0  # held by a thread that did not come along when the process forked
        self._begin()

    def lookup(self, host_pc: int) -> int:
        """The guest pc that a host address stands for; -1 when it is none of ours."""
        if not self._code <= host_pc < self._code + CODE_BYTES:
            return -1
        cold = host_pc >= self._code + HOT_BYTES
        low = AREA_SIZE + (_ROWS_BYTES * HOT_BYTES // CODE_BYTES if cold else 0)
        count = (self._words[(COLD_ROWS if cold else ROWS) // 8] - self.address - low) // ROW_SIZE
        first, last = 0, count
        while first < last:
            middle = (first + last) // 2
            if _ROW.unpack_from(self._map, low + middle * ROW_SIZE)[0] <= host_pc:
                first = middle + 1
            else:
                last = middle
        if first == 0:
            return -1
        found: int = _ROW.unpack_from(self._map, low + (first - 1) * ROW_SIZE)[1]
        return found
