"""Guest memory as an embedder indexes it: `m.mem[0x1000:0x1010]` are bytes, `m.mem[0x1000]` is one of them.

Wraps the `AddressSpace` of a machine; made by `Machine.mem`. A bad address raises `GuestFault`.
"""

from __future__ import annotations

from translator.errors import GuestFault, UsageError
from translator.guest.access import MemoryFault
from translator.guest.memory import AddressSpace

_SIGSEGV = 11


class MemoryView:
    """Slices read and write bytes; single addresses read and write one byte. Slices need both ends, no step."""

    __slots__ = ("_space",)

    def __init__(self, space: AddressSpace) -> None:
        self._space = space

    def __getitem__(self, where: int | slice) -> bytes | int:
        start, size = _range(where)
        try:
            data = self._space.read(start, size)
        except MemoryFault as fault:
            raise _bad(fault) from None
        return data if isinstance(where, slice) else data[0]

    def __setitem__(self, where: int | slice, value: bytes | int) -> None:
        start, size = _range(where)
        data = bytes((value,)) if isinstance(value, int) else bytes(value)
        if len(data) != size:
            raise UsageError(f"{len(data)} bytes for a range of {size}")
        try:
            self._space.read(start, size)
            self._space.poke(start, data)
        except MemoryFault as fault:
            raise _bad(fault) from None
        self._space.forget_code(start, start + size)

    def read(self, address: int, size: int) -> bytes:
        """`size` bytes at a guest address."""
        data = self[address : address + size]
        assert isinstance(data, bytes)
        return data

    def write(self, address: int, data: bytes) -> None:
        """Put bytes at a guest address, whatever the page's protection; code made from it is dropped."""
        self[address : address + len(data)] = data

    def cstring(self, address: int) -> bytes:
        """The zero-terminated string at a guest address, without the zero."""
        try:
            return self._space.cstring(address)
        except MemoryFault as fault:
            raise _bad(fault) from None


def _range(where: int | slice) -> tuple[int, int]:
    if isinstance(where, int):
        return where, 1
    if where.start is None or where.stop is None or where.step is not None or where.stop < where.start:
        raise UsageError("guest memory wants [start:stop] with both ends and no step")
    return where.start, where.stop - where.start


def _bad(fault: MemoryFault) -> GuestFault:
    return GuestFault(
        f"nothing is mapped at guest address {fault.address:#x}", signal=_SIGSEGV, pc=0, address=fault.address
    )
