"""Disassembly: bytes to instructions and to lines of text. Used by `translator disasm`, logs and fault reports."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from translator.decode.decoder import Decoder
from translator.decode.instruction import Instruction, Truncated

if TYPE_CHECKING:
    from translator.isa import Isa


class Illegal:
    """Bytes that are no instruction: as many as the instruction set's alignment, or what is left."""

    __slots__ = ("length", "pc", "raw")

    def __init__(self, pc: int, raw: bytes) -> None:
        self.pc = pc
        self.raw = raw
        self.length = len(raw)

    @property
    def text(self) -> str:
        """The bytes as a data directive."""
        return ".byte " + ", ".join(f"{byte:#04x}" for byte in self.raw)


def disassemble(isa: Isa, data: bytes, pc: int, decoder: Decoder | None = None) -> Iterator[Instruction | Illegal]:
    """All of `data`, which lies at `pc`, in order. After illegal bytes it goes on at the next aligned place."""
    decoder = decoder or Decoder(isa)
    at = 0
    while at < len(data):
        window = data[at : at + isa.max_length]
        try:
            insn: Instruction | Illegal | None = decoder.decode(window, pc + at)
        except Truncated:
            insn = None
        if insn is None:
            insn = Illegal(pc + at, window[: isa.align])
        yield insn
        at += insn.length


def format_line(insn: Instruction | Illegal, symbol: str = "") -> str:
    """One line as objdump prints it: address, bytes as they lie in memory, text; `symbol` names a branch's target."""
    text = insn.text
    mnemonic, _, operands = text.partition(" ")
    line = f"{insn.pc:8x}:\t{insn.raw.hex(' '):<12}\t{mnemonic}"
    if operands:
        line += f"\t{operands}"
    return line + (f" <{symbol}>" if symbol else "")
