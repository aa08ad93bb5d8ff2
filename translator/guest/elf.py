"""ELF headers, every field checked before it is used.

A path enters; an `Image` (type, entry, segments, interpreter) leaves, or one `LoadError` that names file and problem.
Only `struct` is imported: this is on the start-up path. Symbols and sections are `symbols.py`'s.
"""

from __future__ import annotations

import os
import struct

from translator.errors import LoadError, ProgramNotFound
from translator.guest.state import PAGE_SIZE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

ET_EXEC: Final = 2
ET_DYN: Final = 3
PT_LOAD: Final = 1
PT_INTERP: Final = 3
PT_GNU_STACK: Final = 0x6474E551
PF_X: Final = 1
PF_W: Final = 2
PF_R: Final = 4

_TYPES: Final = {0: "no file type", 1: "a relocatable object", 4: "a core dump"}
_ORDER: Final = ("big", "little")
_PH_MAX: Final = 65536  # Linux reads at most so many bytes of program headers


class Segment:
    """One program header."""

    __slots__ = ("align", "filesz", "flags", "memsz", "offset", "type", "vaddr")

    def __init__(self, type_: int, flags: int, offset: int, vaddr: int, filesz: int, memsz: int, align: int) -> None:
        self.type = type_
        self.flags = flags
        self.offset = offset
        self.vaddr = vaddr
        self.filesz = filesz
        self.memsz = memsz
        self.align = align


class Image:
    """A checked ELF file: what a loader needs to know of it. Addresses are the file's own (before any bias)."""

    __slots__ = (
        "elf_class", "end", "entry", "executable_stack", "interpreter", "loads", "machine", "path", "phdr",
        "phentsize", "phnum", "start", "type",
    )  # fmt: skip

    def __init__(self, path: str) -> None:
        self.path = path
        self.elf_class = 64
        self.type = 0
        self.machine = 0
        self.entry = 0
        self.phentsize = 0
        self.phnum = 0
        self.phdr = 0  # address of the program headers in memory; 0: not loaded
        self.loads: list[Segment] = []
        self.interpreter: str | None = None
        self.executable_stack = True  # Linux's reading of a missing PT_GNU_STACK
        self.start = 0
        self.end = 0

    @property
    def relocatable(self) -> bool:
        """Whether it may be loaded anywhere (PIE, shared object)."""
        return self.type == ET_DYN

    @property
    def align(self) -> int:
        """The largest alignment a segment asks for, at least a page."""
        return max([PAGE_SIZE, *(segment.align for segment in self.loads)])


def machine_name(machine: int) -> str:
    """An `e_machine` number in words."""
    from elftools.elf.enums import ENUM_E_MACHINE  # only for a message

    for name, number in ENUM_E_MACHINE.items():
        if number == machine and name.startswith("EM_"):
            return str(name)[3:]
    return f"machine {machine}"


def open_file(path: str) -> int:
    """A descriptor of a program file; LoadError when it is no regular file that can be read."""
    try:
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        raise ProgramNotFound(f"{path}: no such program") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise LoadError(f"{path}: cannot be opened: {reason}") from None
    if os.fstat(fd).st_mode & 0o170000 != 0o100000:
        os.close(fd)
        raise LoadError(f"{path}: not a regular file")
    return fd


def _need(condition: bool, path: str, problem: str) -> None:
    if not condition:
        raise LoadError(f"{path}: {problem}")


def parse(
    fd: int, path: str, *, machine: int | None = None, elf_class: int | None = None, little: bool = True,
    limit: int = 1 << 64
) -> Image:
    """Read and check the headers of the file behind `fd`. `machine`, `elf_class`: what it must be; None: anything.

    `limit` is the size of the guest's address space.
    """
    size = os.fstat(fd).st_size
    head = os.pread(fd, 64, 0)
    _need(head[:4] == b"\x7fELF", path, "not an ELF file" if head else "the file is empty")
    _need(len(head) >= 20, path, "truncated ELF header")
    image = Image(path)
    _need(head[4] in (1, 2), path, f"bad ELF class {head[4]}")
    _need(head[5] in (1, 2), path, f"bad ELF data encoding {head[5]}")
    order = "<" if head[5] == 1 else ">"
    image.elf_class = 32 * head[4]
    image.type, image.machine = struct.unpack_from(order + "HH", head, 16)
    right = (machine in (None, image.machine)) and (elf_class in (None, image.elf_class)) and (order == "<") == little
    if not right:
        what = f"{image.elf_class}-bit {_ORDER[order == '<']}-endian {machine_name(image.machine)}"
        wanted = f"{elf_class}-bit {_ORDER[little]}-endian {machine_name(machine or 0)}"
        raise LoadError(f"{path}: a program for {what}, not for {wanted}")
    _need(len(head) >= (64 if image.elf_class == 64 else 52), path, "truncated ELF header")
    _need(head[6] == 1, path, f"unknown ELF version {head[6]}")
    form = "QQQ" if image.elf_class == 64 else "III"
    version, image.entry, phoff, _shoff, _flags, ehsize, image.phentsize, image.phnum = struct.unpack_from(
        f"{order}I{form}IHHH", head, 20
    )
    _need(version == 1, path, f"unknown ELF version {version}")
    _need(
        image.type in (ET_EXEC, ET_DYN), path, f"{_TYPES.get(image.type, f'ELF type {image.type}')}, not a program"
    )
    _need(ehsize == (64 if image.elf_class == 64 else 52), path, f"bad ELF header size {ehsize}")
    entry_size = 56 if image.elf_class == 64 else 32
    _need(image.phnum > 0, path, "no program headers")
    _need(image.phentsize == entry_size, path, f"bad program header size {image.phentsize}")
    _need(image.phnum * entry_size <= _PH_MAX, path, f"too many program headers: {image.phnum}")
    _need(phoff + image.phnum * entry_size <= size, path, "program headers lie beyond the end of the file")
    table = os.pread(fd, image.phnum * entry_size, phoff)
    _need(len(table) == image.phnum * entry_size, path, "program headers are truncated")
    for k in range(image.phnum):
        _segment(image, fd, size, limit, _unpack(order, image.elf_class, table, k * entry_size), k)
    _need(bool(image.loads), path, "nothing to load: no PT_LOAD segment")
    image.start = image.loads[0].vaddr & -PAGE_SIZE
    image.end = max(segment.vaddr + segment.memsz for segment in image.loads)
    for segment in image.loads:
        if segment.offset <= phoff and phoff + len(table) <= segment.offset + segment.filesz:
            image.phdr = segment.vaddr + phoff - segment.offset
            break
    return image


def _unpack(order: str, elf_class: int, table: bytes, at: int) -> Segment:
    if elf_class == 64:
        kind, flags, offset, vaddr, _paddr, filesz, memsz, align = struct.unpack_from(order + "IIQQQQQQ", table, at)
    else:
        kind, offset, vaddr, _paddr, filesz, memsz, flags, align = struct.unpack_from(order + "IIIIIIII", table, at)
    return Segment(kind, flags, offset, vaddr, filesz, memsz, align)


def _segment(image: Image, fd: int, size: int, limit: int, segment: Segment, k: int) -> None:
    path = image.path
    if segment.type == PT_GNU_STACK:
        image.executable_stack = bool(segment.flags & PF_X)
    elif segment.type == PT_INTERP:
        _need(image.interpreter is None, path, "two PT_INTERP segments")
        _need(2 <= segment.filesz <= 4096, path, f"bad interpreter name: {segment.filesz} bytes")
        _need(segment.offset + segment.filesz <= size, path, "interpreter name lies beyond the end of the file")
        name = os.pread(fd, segment.filesz, segment.offset)
        _need(name.endswith(b"\0") and len(name) > 1 and name[0] != 0, path, "bad interpreter name")
        image.interpreter = os.fsdecode(name.split(b"\0")[0])
    elif segment.type == PT_LOAD and segment.memsz:
        what = f"segment {k} (at {segment.vaddr:#x})"
        _need(segment.filesz <= segment.memsz, path, f"{what} has more bytes in the file than in memory")
        _need(segment.offset + segment.filesz <= size, path, f"{what} lies beyond the end of the file: truncated")
        _need(
            segment.memsz <= limit and segment.vaddr + segment.memsz <= limit,
            path,
            f"{what} does not fit into the address space: {segment.memsz:#x} bytes",
        )
        align = segment.align
        _need(align & (align - 1) == 0, path, f"{what} has an alignment that is no power of two: {align:#x}")
        _need(align <= 1 << 30, path, f"{what} has an absurd alignment: {align:#x}")
        _need(
            not segment.filesz or (segment.vaddr - segment.offset) % PAGE_SIZE == 0,
            path,
            f"{what} is misaligned: its address and file offset differ within a page",
        )
        if image.loads:
            last = image.loads[-1]
            _need(segment.vaddr >= last.vaddr, path, f"{what} is out of order")
            _need(segment.vaddr >= last.vaddr + last.memsz, path, f"{what} overlaps the one before it")
        image.loads.append(segment)
