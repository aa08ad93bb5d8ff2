"""A guest of a few pages for the interpreter's machine code alone: state, tables and memory over plain mmap."""

from __future__ import annotations

import ctypes
import mmap
import struct
from collections.abc import Callable
from typing import Any

from translator.guest import state as st
from translator.guest.state import Layout
from translator.interp.area import CODE_BYTES, StitchArea
from translator.interp.build import ENTRY

LIMIT = 1 << 17
SERVICE = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)
FUNCTION = ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * 5)
# push rbx; mov rbx, rcx; ldmxcsr [rbx]; call r8; stmxcsr [rbx]; pop rbx; ret
CALL_WITH_CONTROL = bytes.fromhex("534889cb0fae1341ffd00fae1b5bc3")
NO_FLAGS = 0x1F80
SYS_ARCH_PRCTL, ARCH_SET_GS = 158, 0x1001
ENTER = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)


class Area:
    """Anonymous memory at a known host address."""

    def __init__(self, size: int, *, executable: bool = False) -> None:
        prot = mmap.PROT_READ | mmap.PROT_WRITE | (mmap.PROT_EXEC if executable else 0)
        self.map = mmap.mmap(-1, size, prot=prot)
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(self.map))


class Harness:
    """`interp` over `LIMIT` bytes of guest memory; `calls` lists the service calls as (code, arg, state.pc)."""

    def __init__(self, isa: Any, interp: Any, library: bytes, near: bytes) -> None:
        code, entry = interp.code, interp.symbols[ENTRY]
        self.isa = isa
        self.layout = Layout(isa.layout_files())
        shift = isa.align.bit_length() - 1
        self.shift = shift
        parts = [code, library, near]
        places = [sum((len(part) + 4095) // 4096 * 4096 for part in parts[:k]) for k in range(len(parts) + 1)]
        self.text = Area(places[-1] + CODE_BYTES, executable=True)
        for place, part in zip(places, parts, strict=False):
            self.text.map[place : place + len(part)] = part
        self.entry = self.text.address + entry
        for place in places[1:3]:
            self.text.map[place : place + 8] = self.text.address.to_bytes(8, "little")
        self.libraries = [self.text.address + place for place in places[1:3]]
        self.stitched = StitchArea(self.text.address + places[-1], self.libraries[0])
        self.stitcher = FUNCTION(self.text.address + interp.symbols["stitch"])
        self.stub = Area(4096, executable=True)
        self.stub.map[: len(CALL_WITH_CONTROL)] = CALL_WITH_CONTROL
        self.interp = FUNCTION(self.stub.address)
        self.control = Area(4096)
        self.state = Area(self.layout.size)
        self.memory = Area(LIMIT + 4096)
        # Room behind the tables, as the machine's reservation has.
        self.records = Area((LIMIT >> shift) * 16 + (1 << 25))
        self.entries = Area((LIMIT >> shift) * 8)
        self.joints = Area((LIMIT >> shift) * 8)  # the stitched table
        self.flags = Area(LIMIT >> 12)
        self.calls: list[tuple[int, int, int]] = []
        self.answers: dict[int, int] = {}
        self._enter = ENTER(self._entered)
        self.entered: list[int] = []
        self.next_pc = st.UNWIND
        for field, value in (
            (st.MEM_BASE, self.memory.address),
            (st.MEM_LIMIT, LIMIT),
            (st.DECODE_BASE, self.records.address),
            (st.ENTRY_BASE, self.entries.address),
            (st.STITCHED_BASE, self.joints.address),
            (st.STITCH_AREA, self.stitched.address),
            (st.PAGE_FLAGS, self.flags.address),
            (st.ENTER_FN, ctypes.cast(self._enter, ctypes.c_void_p).value or 0),
            (st.HOT_THRESHOLD, 50),
            (st.FUEL, 1 << 62),
            (st.RES_ADDR, (1 << 64) - 1),
            (st.FLAGS_SEEN, 1),
        ):
            self.put(field, value)
        self.install(self._serve)
        self.protect(0, LIMIT, st.PAGE_R | st.PAGE_W | st.PAGE_X)

    def install(self, service: Callable[[int, int, int], int]) -> None:
        """Answer service calls with another function."""
        self._service = SERVICE(service)
        self.put(st.SERVICE_FN, ctypes.cast(self._service, ctypes.c_void_p).value or 0)

    def _serve(self, state: int, code: int, arg: int) -> int:
        self.calls.append((code, arg & (1 << 64) - 1, self.get(st.PC)))
        return self.answers.get(code, 0 if code == st.SERVICE_HOT else 1)

    def _entered(self, state: int, entry: int) -> int:
        self.entered.append(entry)
        return self.next_pc

    def get(self, offset: int, size: int = 8) -> int:
        """A field of the state."""
        return int.from_bytes(self.state.map[offset : offset + size], "little")

    def put(self, offset: int, value: int, size: int = 8) -> None:
        """Set a field of the state."""
        self.state.map[offset : offset + size] = (value & (1 << 8 * size) - 1).to_bytes(size, "little")

    def register(self, name: str) -> int:
        """A register's value."""
        slot = self.layout.by_name[name]
        return self.get(slot.offset, slot.size)

    def set_register(self, name: str, value: int) -> None:
        """Set a register."""
        slot = self.layout.by_name[name]
        self.put(slot.offset, value, slot.size)

    def protect(self, start: int, length: int, flags: int) -> None:
        """Page flags of a range."""
        for page in range(start >> 12, start + length + 4095 >> 12):
            self.flags.map[page] = flags

    def write(self, address: int, data: bytes) -> None:
        """Guest memory, and forget what was decoded and counted there."""
        self.memory.map[address : address + len(data)] = data
        first, last = address >> self.shift, address + len(data) + 1 >> self.shift
        # An instruction that begins before the change may reach into it.
        first = max(first - 4, 0)
        self.records.map[first * 16 : last * 16] = bytes((last - first) * 16)
        self.entries.map[first * 8 : last * 8] = bytes((last - first) * 8)

    def stitch(self, pc: int, near: bool = False) -> int:
        """Stitch the code at a pc, which has been run before; how many instructions the area holds then. `near`: from
        the stencils for near memory.
        """
        self.stitched.clear()
        self.stitched.use(self.libraries[near])
        if near and ctypes.CDLL(None).syscall(SYS_ARCH_PRCTL, ARCH_SET_GS, ctypes.c_ulong(self.memory.address)):
            raise OSError("the host does not set the segment's base")
        self.joints.map[:] = bytes(len(self.joints.map))
        self.stitcher(self.state.address, pc, 0, 0, 0)
        return self.stitched.instructions

    def count(self, pc: int) -> int:
        """The entry word of a pc: how often it was come to, or what it is translated to."""
        at = (pc >> self.shift) * 8
        return int.from_bytes(self.entries.map[at : at + 8], "little")

    def set_count(self, pc: int, value: int) -> None:
        """Set it."""
        at = (pc >> self.shift) * 8
        self.entries.map[at : at + 8] = value.to_bytes(8, "little")

    def words(self, address: int, *instructions: int | bytes) -> int:
        """Instructions at `address`: ints are 32-bit words, bytes are as they are. The address behind them."""
        data = b"".join(word if isinstance(word, bytes) else struct.pack("<I", word) for word in instructions)
        self.write(address, data)
        return address + len(data)

    def run(self, pc: int, stop: int = 1, fuel: int = 1 << 62) -> int:
        """Interpret from `pc`; what `interp` returns. The service unwinds, unless `answers` says 0 for the code."""
        self.calls.clear()
        self.put(st.FUEL, fuel)
        self.control.map[:4] = struct.pack("<I", NO_FLAGS)
        return int(self.interp(self.state.address, pc, stop, self.control.address, self.entry))

    def fp_flags(self) -> int:
        """Accrued flags: the state's and those the last run left in the host's register."""
        host = struct.unpack("<I", self.control.map[:4])[0]
        bits = (host >> 5 & 1) | (host >> 3 & 2) | (host >> 1 & 4) | (host << 1 & 8) | (host << 4 & 16)
        return self.get(st.FP_FLAGS) | bits
