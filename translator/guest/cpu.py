"""One guest thread's state structure seen from Python: registers by assembly name, the header by offset.

Enters: a `state.Layout` (from the specification's register files) and the address space. `machine.py` makes one per
guest thread; `linux/` reads and writes registers through it; native code gets `Cpu.address`.
"""

from __future__ import annotations

from translator.guest import host, state
from translator.guest.memory import AddressSpace
from translator.guest.state import Layout, Slot

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

_M64: Final = 0xFFFF_FFFF_FFFF_FFFF


class Cpu:
    """`cpu["a0"]`, `cpu.a0`, `cpu.pc`; `cpu.u64[index]` is the structure as 64-bit cells (offset // 8)."""

    __slots__ = ("address", "buffer", "layout", "space", "thread", "u64")

    layout: Layout
    space: AddressSpace
    address: int
    buffer: memoryview
    u64: memoryview
    thread: Any  # what the kernel layer keeps per guest thread: set by `Kernel.attach`

    def __init__(self, layout: Layout, space: AddressSpace) -> None:
        put = object.__setattr__
        put(self, "layout", layout)
        put(self, "space", space)
        put(
            self,
            "address",
            host.mmap(0, layout.size, host.PROT_READ | host.PROT_WRITE, host.MAP_PRIVATE | host.MAP_ANONYMOUS),
        )
        put(self, "buffer", host.view(self.address, layout.size))
        put(self, "u64", self.buffer.cast("Q"))
        put(self, "thread", None)
        cells = self.u64
        cells[state.MAGIC // 8] = state.STATE_MAGIC
        cells[state.MEM_BASE // 8] = space.base
        cells[state.SEGMENT // 8] = host.has_segment_base()
        cells[state.MEM_LIMIT // 8] = space.limit
        cells[state.PLACES // 8] = space.size >> space.align_shift
        cells[state.DECODE_BASE // 8] = space.decode_base
        cells[state.ENTRY_BASE // 8] = space.entry_base
        cells[state.STITCHED_BASE // 8] = space.stitched_base
        cells[state.PAGE_FLAGS // 8] = space.flags_base
        cells[state.RES_ADDR // 8] = _M64

    def close(self) -> None:
        """Give the structure back. Native code must not run on it any more."""
        if self.address:
            put = object.__setattr__
            size = self.layout.size
            put(self, "u64", memoryview(b""))
            put(self, "buffer", memoryview(b""))
            host.munmap(self.address, size)
            put(self, "address", 0)

    # ---- the header -----------------------------------------------------------------------------

    @property
    def pc(self) -> int:
        """The guest's program counter."""
        return int(self.u64[state.PC // 8])

    @pc.setter
    def pc(self, value: int) -> None:
        self.u64[state.PC // 8] = value & _M64

    def get_u64(self, offset: int) -> int:
        """The 64-bit cell at a byte offset of `guest.state`."""
        return int(self.u64[offset >> 3])

    def set_u64(self, offset: int, value: int) -> None:
        """Set the 64-bit cell at a byte offset of `guest.state`."""
        self.u64[offset >> 3] = value & _M64

    # ---- registers ------------------------------------------------------------------------------

    def read(self, slot: Slot) -> int:
        """The register in `slot`."""
        return int.from_bytes(self.buffer[slot.offset : slot.offset + slot.size], "little")

    def write(self, slot: Slot, value: int) -> None:
        """Set the register in `slot`; the value is taken modulo its width."""
        value &= (1 << slot.width) - 1
        self.buffer[slot.offset : slot.offset + slot.size] = value.to_bytes(slot.size, "little")

    def __getitem__(self, name: str) -> int:
        return self.read(self.layout.by_name[name])

    def __setitem__(self, name: str, value: int) -> None:
        self.write(self.layout.by_name[name], value)

    def __getattr__(self, name: str) -> int:
        slot = self.layout.by_name.get(name)
        if slot is None:
            raise AttributeError(f"no register {name!r}")
        return self.read(slot)

    def __setattr__(self, name: str, value: Any) -> None:
        slot = None if name in _OWN else self.layout.by_name.get(name)
        if slot is not None:
            self.write(slot, value)
        else:
            object.__setattr__(self, name, value)

    def registers(self) -> dict[str, int]:
        """All registers by assembly name, and `pc`."""
        values = {slot.name: self.read(slot) for slot in self.layout.slots.values()}
        values["pc"] = self.pc
        return values

    def snapshot(self) -> bytes:
        """The architectural state as bytes (flags, reservation, registers), for `restore`."""
        return self.buffer.tobytes()

    def restore(self, saved: bytes) -> None:
        """Put the registers, pc and floating-point flags of a `snapshot` back."""
        for offset in (state.PC, state.FP_FLAGS, state.RES_ADDR, state.RES_VALUE):
            self.buffer[offset : offset + 8] = saved[offset : offset + 8]
        self.buffer[state.REGISTERS :] = saved[state.REGISTERS :]


_OWN: Final = frozenset(("address", "buffer", "layout", "pc", "space", "thread", "u64"))
