"""Bytes to `Instruction` where instructions are byte sequences: prefixes, opcode, operand tables, immediates.

Enters: the bytes at a guest pc. Leaves: an `Instruction` whose fields are the prefix values, the fields of the opcode
bytes, those that the chosen rows of operand tables brought (a scaled index, a displacement) and the immediates; or None
for an illegal one. Made by `decoder.Decoder` for instruction sets that have such encodings. What follows the opcode is
walked by `isa.varlen`, which the encoder of the tests shares.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.decode.instruction import Instruction, Truncated
from translator.isa import guard
from translator.isa.samples import extract_fields
from translator.isa.varlen import Short, decode_prefixes, decode_tail

if TYPE_CHECKING:
    from translator.isa import Encoding, Isa

START = 2  # opcode bytes that choose the candidates


class VariableDecoder:
    """Decoder of one instruction set of variable length: `decode(data, pc)`."""

    def __init__(self, isa: Isa) -> None:
        self.isa = isa
        self._max = isa.max_length
        # stable: within the overriding and the other encodings the order of the text
        self._ordered = sorted(isa.encodings, key=lambda encoding: not encoding.override)
        self._by_start: dict[bytes, tuple[Encoding, ...]] = {}

    def decode(self, data: bytes, pc: int) -> Instruction | None:
        """The instruction at the start of `data` (of which more may follow), None when it is illegal.

        Raises Truncated when `data` ends before that can be told.
        """
        data = bytes(data[: self._max])  # what is longer than the longest instruction is illegal
        try:
            return self._decode(data, pc)
        except Short:
            if len(data) == self._max:
                return None
            raise Truncated(f"the {len(data)} bytes at {pc:#x} end inside an instruction") from None

    def _decode(self, data: bytes, pc: int) -> Instruction | None:
        prefixes, start = decode_prefixes(self.isa, data)
        if start == len(data):
            raise Short
        unfinished = False
        for encoding in self._candidates(data[start : start + START]):
            end = start + encoding.head
            word = int.from_bytes(data[start:end], "little")
            known = (1 << 8 * (min(end, len(data)) - start)) - 1
            if (word ^ encoding.value) & encoding.mask & known:
                continue
            if end > len(data):
                unfinished = True
                continue
            fields = prefixes | extract_fields(encoding, word)
            end = decode_tail(self.isa, encoding, fields, data, end)
            if guard(self.isa, encoding, fields):
                return Instruction(self.isa, encoding, fields, pc, data[:end])
        if unfinished:
            raise Short
        return None

    def _candidates(self, start: bytes) -> tuple[Encoding, ...]:
        """Encodings that the first opcode bytes leave possible, most wanted first."""
        found = self._by_start.get(start)
        if found is None:
            word = int.from_bytes(start, "little")
            known = (1 << 8 * len(start)) - 1
            found = tuple(e for e in self._ordered if (word ^ e.value) & e.mask & known & ((1 << 8 * e.head) - 1) == 0)
            self._by_start[start] = found
        return found
