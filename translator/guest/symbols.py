"""Names for guest addresses, for reports, logs and hooks: never on the path of a running program.

An address and the address space enter; `name+0x12 (file)` leaves. Symbol tables are read through pyelftools on first
use, per file behind a mapping, so libraries the guest loaded itself are covered.
"""

from __future__ import annotations

from bisect import bisect_right

from translator.guest.memory import AddressSpace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

class SymbolTable:
    """Functions and objects of one ELF file, by the file's own addresses."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.by_name: dict[str, int] = {}
        self.segments: list[tuple[int, int, int]] = []  # offset, size in file, address
        found: dict[int, tuple[int, str]] = {}
        try:
            self._read(found)
        except Exception:  # pyelftools raises whatever a damaged table makes it raise; a report must still come out
            found.clear()
        self._starts = sorted(found)
        self._rows = [found[start] for start in self._starts]

    def _read(self, found: dict[int, tuple[int, str]]) -> None:
        from elftools.elf.elffile import ELFFile
        from elftools.elf.sections import SymbolTableSection

        with open(self.path, "rb") as file:
            elf: Any = ELFFile(file)
            for segment in elf.iter_segments("PT_LOAD"):
                self.segments.append((segment["p_offset"], segment["p_filesz"], segment["p_vaddr"]))
            for section in elf.iter_sections():
                if not isinstance(section, SymbolTableSection):
                    continue
                for symbol in section.iter_symbols():
                    if not symbol.name or symbol["st_shndx"] == "SHN_UNDEF":
                        continue
                    kind = symbol["st_info"]["type"]
                    if kind not in ("STT_FUNC", "STT_OBJECT", "STT_NOTYPE", "STT_LOOS"):
                        continue
                    if kind == "STT_NOTYPE" and symbol.name.startswith(("$", ".L")):
                        continue
                    self.by_name.setdefault(symbol.name, symbol["st_value"])
                    if kind != "STT_OBJECT":
                        size = symbol["st_size"]
                        if found.get(symbol["st_value"], (-1, ""))[0] < size:
                            found[symbol["st_value"]] = (size, symbol.name)

    def lookup(self, address: int) -> tuple[str, int] | None:
        """(name, offset) of the function at the file's address, or None."""
        k = bisect_right(self._starts, address) - 1
        if k < 0:
            return None
        offset = address - self._starts[k]
        size, name = self._rows[k]
        if size and offset >= size:
            return None
        return name, offset

    def address_at(self, offset: int) -> int | None:
        """The file's address of the byte at a file offset."""
        for start, size, vaddr in self.segments:
            if start & -4096 <= offset < start + size:
                return vaddr + offset - start
        return None


class Symbols:
    """Symbol tables of everything mapped in one address space, read when first asked for."""

    def __init__(self, space: AddressSpace) -> None:
        self._space = space
        self._tables: dict[str, SymbolTable] = {}

    def table(self, path: str) -> SymbolTable:
        """The symbol table of a file; empty when it has none."""
        if path not in self._tables:
            self._tables[path] = SymbolTable(path)
        return self._tables[path]

    def lookup(self, address: int) -> tuple[str, int, str] | None:
        """(name, offset, file) for a guest address, or None."""
        mapping = self._space.find(address)
        if mapping is None or not mapping.path.startswith("/"):
            return None
        table = self.table(mapping.path)
        own = table.address_at(mapping.offset + address - mapping.start)
        hit = None if own is None else table.lookup(own)
        return None if hit is None else (*hit, mapping.path)

    def address_of(self, name: str, path: str) -> int | None:
        """The guest address of a symbol of a mapped file."""
        table = self.table(path)
        own = table.by_name.get(name)
        if own is None:
            return None
        for mapping in self._space.mappings():
            if mapping.path == path:
                start = table.address_at(mapping.offset)
                if start is not None:
                    return own - (start & -4096) + mapping.start
        return None

    def describe(self, address: int) -> str:
        """`name+0x12 (file)`, or the file and offset, or the bare address."""
        hit = self.lookup(address)
        if hit is not None:
            name, offset, path = hit
            place = f"{name}+{offset:#x}" if offset else name
            return f"{place} ({path.rsplit('/', 1)[-1]})"
        mapping = self._space.find(address)
        if mapping is not None and mapping.path:
            return f"{mapping.path.rsplit('/', 1)[-1]}+{mapping.offset + address - mapping.start:#x}"
        return f"{address:#x}"
