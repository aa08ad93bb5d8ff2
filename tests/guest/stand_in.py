"""A small made-up instruction set's registers, and ELF files built byte by byte: what tests of guest/ stand on."""

from __future__ import annotations

import struct
from pathlib import Path

from translator.guest.state import Layout

_GROUPS = (("t", range(3)), ("s", range(2)), ("a", range(8)), ("s", range(2, 12)), ("t", range(3, 7)))
NAMES = ("zero", "ra", "sp", "gp", "tp", *(f"{letter}{k}" for letter, numbers in _GROUPS for k in numbers))


def layout() -> Layout:
    """A layout with integer and floating-point files and a rounding register."""
    return Layout([("x", 64, 32, NAMES), ("f", 64, 32, None), ("frm", 3, 0, None)])


class Elf:
    """An ELF64 file under construction; every header field can be overridden."""

    def __init__(self, **fields: int) -> None:
        self.fields = {
            "magic": 0x464C457F, "class": 2, "data": 1, "version": 1, "type": 2, "machine": 243, "version2": 1,
            "entry": 0x10000, "phoff": 64, "shoff": 0, "flags": 0, "ehsize": 64, "phentsize": 56, "shentsize": 64,
        }  # fmt: skip
        self.fields.update(fields)
        self.segments: list[tuple[int, int, int, int, int, int, int, int]] = []
        self.tail = b""

    def segment(
        self, kind: int = 1, flags: int = 5, offset: int = 0, vaddr: int = 0x10000, filesz: int = 0x200,
        memsz: int | None = None, align: int = 4096,
    ) -> Elf:  # fmt: skip
        """Add a program header."""
        self.segments.append((kind, flags, offset, vaddr, vaddr, filesz, filesz if memsz is None else memsz, align))
        return self

    def bytes(self, size: int = 0x3000) -> bytes:
        """The file, padded to `size`."""
        f = self.fields
        head = struct.pack("<IBBB9x", f["magic"], f["class"], f["data"], f["version"])
        head += struct.pack(
            "<HHIQQQIHHHHHH", f["type"], f["machine"], f["version2"], f["entry"], f["phoff"], f["shoff"], f["flags"],
            f["ehsize"], f["phentsize"], f.get("phnum", len(self.segments)), f["shentsize"], 0, 0,
        )  # fmt: skip
        body = b"".join(struct.pack("<IIQQQQQQ", *segment) for segment in self.segments)
        return (head + body + self.tail).ljust(size, b"\0")

    def write(self, path: Path, size: int = 0x3000) -> str:
        """The file on disk, executable."""
        path.write_bytes(self.bytes(size))
        path.chmod(0o755)
        return str(path)
