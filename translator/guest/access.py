"""Guest memory read and written from Python: checked against `page_flags`, never a signal of ours.

The kernel layer, loaders and debuggers use these methods of `AddressSpace`. Pages behind which a file lies may be
missing although they are mapped (the file became shorter), so the host's kernel copies those.
"""

from __future__ import annotations

import os
from errno import ENAMETOOLONG

from translator.guest import host
from translator.guest.state import PAGE_R, PAGE_SIZE, PAGE_W, PAGE_X

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Final

PAGE_FILE: Final = 16  # page_flags: a file lies here
_AT_ONCE: Final = 1024  # IOV_MAX


class MemoryFault(Exception):
    """A guest address that cannot be read or written. The kernel layer answers -EFAULT."""

    def __init__(self, address: int) -> None:
        super().__init__(f"bad guest address {address:#x}")
        self.address = address


class GuestAccess:
    """Reading and writing; `AddressSpace` supplies the memory."""

    base: int
    limit: int
    view: memoryview
    page_flags: memoryview
    # Called with an address where nothing is mapped and something is to be read or written: it may map that.
    on_missing: Callable[[int], object] | None = None

    if TYPE_CHECKING:

        def is_fixed(self, start: int, end: int) -> bool: ...

    def reach(self, address: int) -> None:
        """Somebody is about to touch memory at `address`: let a mapping above grow there, if there is one that does."""
        if self.on_missing is not None and 0 <= address < self.limit and not self.page_flags[address // PAGE_SIZE]:
            self.on_missing(address)

    def _check(self, address: int, length: int, need: int) -> int:
        """Raise unless [address, address + length) has `need`; the flags that any of its pages has."""
        if address < 0 or address + length > self.limit:
            raise MemoryFault(address)
        flags = self.page_flags
        seen = 0
        for page in range(address // PAGE_SIZE, (address + length - 1) // PAGE_SIZE + 1):
            flag = flags[page]
            if not flag & need:
                at = max(address, page * PAGE_SIZE)
                self.reach(at)
                flag = flags[page]
                if not flag & need:
                    raise MemoryFault(at)
            seen |= flag
        return seen

    def read(self, address: int, length: int) -> bytes:
        """`length` bytes at `address`."""
        if length <= 0:
            return b""
        if self._check(address, length, PAGE_R) & PAGE_FILE:  # a page may be missing behind the file's end
            data = host.guarded_read(os.getpid(), self.base + address, length)
            if len(data) < length:
                raise MemoryFault(address + len(data))
            return data
        return self.view[address : address + length].tobytes()

    def fetch(self, address: int, length: int) -> bytes:
        """Up to `length` bytes of code at `address`: shorter where executable memory ends, empty where none is."""
        end = min(address + length, self.limit)
        at = address
        while 0 <= at < end and self.page_flags[at // PAGE_SIZE] & PAGE_X:
            at = (at // PAGE_SIZE + 1) * PAGE_SIZE
        if at <= address:
            return b""
        return host.guarded_read(os.getpid(), self.base + address, min(at, end) - address)

    def holds(self, pieces: Sequence[tuple[int, bytes]], constants: Sequence[tuple[int, bytes]] = ()) -> bool:
        """Whether these bytes of code, and of data that cannot change unnoticed, stand at these addresses."""
        flags = self.page_flags
        if not all(self.is_fixed(address, address + len(data)) for address, data in constants):
            return False
        for address, data in pieces:
            end = address + len(data)
            if not data or address < 0 or end > self.limit:
                return False
            for page in range(address // PAGE_SIZE, (end - 1) // PAGE_SIZE + 1):
                if not flags[page] & PAGE_X:
                    return False
        pieces = [*pieces, *constants]
        for first in range(0, len(pieces), _AT_ONCE):
            some = pieces[first : first + _AT_ONCE]
            found = host.guarded_gather(os.getpid(), [(self.base + address, len(data)) for address, data in some])
            if found != b"".join([data for _, data in some]):
                return False
        return True

    def write(self, address: int, data: bytes | bytearray | memoryview) -> None:
        """Store `data` at `address`: all of it or, when a page cannot be written, nothing."""
        length = len(data)
        if not length:
            return
        if self._check(address, length, PAGE_W) & PAGE_FILE:
            count = host.guarded_write(os.getpid(), self.base + address, bytes(data))
            if count < length:
                raise MemoryFault(address + count)
            return
        self.view[address : address + length] = data

    def cstring(self, address: int, limit: int = 4096) -> bytes:
        """The zero-terminated string at `address`; ENAMETOOLONG when it has no end within `limit` bytes."""
        parts: list[bytes] = []
        room = limit
        while room > 0:
            step = min(room, PAGE_SIZE - address % PAGE_SIZE)
            part = self.read(address, step)
            end = part.find(0)
            if end >= 0:
                parts.append(part[:end])
                return b"".join(parts)
            parts.append(part)
            address += step
            room -= step
        raise OSError(ENAMETOOLONG, "string too long")

    def u8(self, address: int) -> int:
        """One byte."""
        return self.read(address, 1)[0]

    def u16(self, address: int) -> int:
        """Two bytes, little-endian."""
        return int.from_bytes(self.read(address, 2), "little")

    def u32(self, address: int) -> int:
        """Four bytes, little-endian."""
        return int.from_bytes(self.read(address, 4), "little")

    def u64(self, address: int) -> int:
        """Eight bytes, little-endian."""
        return int.from_bytes(self.read(address, 8), "little")

    def put_u8(self, address: int, value: int) -> None:
        """Store one byte."""
        self.write(address, bytes((value & 0xFF,)))

    def put_u16(self, address: int, value: int) -> None:
        """Store two bytes, little-endian."""
        self.write(address, (value & 0xFFFF).to_bytes(2, "little"))

    def put_u32(self, address: int, value: int) -> None:
        """Store four bytes, little-endian."""
        self.write(address, (value & 0xFFFF_FFFF).to_bytes(4, "little"))

    def put_u64(self, address: int, value: int) -> None:
        """Store eight bytes, little-endian."""
        self.write(address, (value & 0xFFFF_FFFF_FFFF_FFFF).to_bytes(8, "little"))

