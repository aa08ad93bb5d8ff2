"""One decoded guest instruction, and what the decoders say when they lack bytes.

Made by `decoder.py` (fixed lengths) and `variable.py` (prefixes, operand tables); read by `ir/`, `jit/`, `observe/`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from translator.errors import TranslatorError

if TYPE_CHECKING:
    from translator.isa import Encoding, Isa


class Truncated(TranslatorError):
    """The bytes given end inside an instruction: call again with more of them."""


class Instruction:
    """`encoding` with the integer `fields` it was decoded to, at `pc`; `raw` are its `length` bytes.

    `fields` is shared between equal instructions: do not change it.
    """

    __slots__ = ("encoding", "fields", "isa", "length", "pc", "raw")

    def __init__(self, isa: Isa, encoding: Encoding, fields: Mapping[str, int], pc: int, raw: bytes) -> None:
        self.isa = isa
        self.encoding = encoding
        self.fields = fields
        self.pc = pc
        self.length = len(raw)
        self.raw = raw

    @property
    def text(self) -> str:
        """The assembly text, with the aliases that programmers use (`mv a0, a1`)."""
        from translator.isa.assembly import assembly

        return assembly(self.isa, self.encoding, self.fields, self.pc, length=self.length)

    @property
    def plain_text(self) -> str:
        """The assembly text without aliases (`addi a0, a1, 0`)."""
        from translator.isa.assembly import assembly

        return assembly(self.isa, self.encoding, self.fields, self.pc, length=self.length, aliases=False)

    def __repr__(self) -> str:
        return f"<Instruction {self.pc:#x}: {self.raw.hex()} {self.encoding.key}>"
