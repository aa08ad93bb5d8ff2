"""The frozen model of an instruction set: what every other folder reads of a specification.

Enters: records made by `flatten.py` (or read back by `store.py`). Leaves: `Isa`, `RegisterFile`, `Encoding`. The
small facts a running program needs (registers, calling convention) are plain attributes; encodings and semantics are
read from the store when they are first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from translator.isa.records import Encoding, Semantics


class RegisterFile:
    """A register (`count` 0) or a numbered file of them. `context`: known when code is translated."""

    __slots__ = ("context", "count", "name", "names", "width")

    def __init__(self, name: str, width: int, count: int, names: tuple[str, ...] | None, context: bool) -> None:
        self.name = name
        self.width = width
        self.count = count
        self.names = names
        self.context = context

    def assembly_name(self, index: int) -> str:
        """The name in assembly text."""
        if self.names:
            return self.names[index]
        return f"{self.name}{index}" if self.count else self.name

    def __repr__(self) -> str:
        return f"RegisterFile({self.name!r}, {self.width}, {self.count})"


class Calling:
    """What the ABI document says about registers: (file, index) pairs."""

    __slots__ = ("carry", "link", "stack")

    def __init__(
        self, stack: tuple[str, int] | None, link: tuple[str, int] | None, carry: tuple[tuple[str, int], ...]
    ) -> None:
        self.stack = stack
        self.link = link
        self.carry = carry


class Isa:
    """An instruction set. `hash` names the text of the specification and the version of the language."""

    def __init__(self, header: tuple[Any, ...], semantics: Callable[[], Semantics]) -> None:
        self.name: str = header[0]
        self.hash: str = header[1]
        self.endian: str = header[2]
        self.align: int = header[3]
        self.min_length: int = header[4]
        self.max_length: int = header[5]
        self.address_width: int = header[6]
        self.elf_machine: int = header[7]
        self.elf_class: int = header[8]
        registers, calling, self.path = header[9:12]
        self.registers: tuple[RegisterFile, ...] = tuple(RegisterFile(*r) for r in registers)
        self.register_files: dict[str, RegisterFile] = {r.name: r for r in self.registers}
        self.calling = Calling(*calling)
        self._load = semantics
        self._semantics: Semantics | None = None
        self._by_key: dict[str, Encoding] | None = None
        self.compiled: Any = None  # owned by staging.py

    @property
    def semantics(self) -> Semantics:
        """Everything beyond the header: encodings, views, functions (loaded when first used)."""
        if self._semantics is None:
            self._semantics = self._load()
        return self._semantics

    @property
    def encodings(self) -> tuple[Encoding, ...]:
        """All encodings in the order of the text."""
        return self.semantics.encodings

    def encoding(self, key: str) -> Encoding:
        """The encoding with this key; KeyError when there is none."""
        if self._by_key is None:
            self._by_key = {e.key: e for e in self.encodings}
        return self._by_key[key]

    @property
    def variable_length(self) -> bool:
        """Whether instructions are byte sequences with prefixes and operand tables, not words of one or a few sizes."""
        return any(e.length is None for e in self.encodings)

    def layout_files(self) -> list[tuple[str, int, int, tuple[str, ...] | None]]:
        """The registers, as `guest.state.Layout` wants them."""
        return [(r.name, r.width, r.count, r.names) for r in self.registers]

    def __repr__(self) -> str:
        return f"<Isa {self.name}>"
