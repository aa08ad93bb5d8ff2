"""Bytes to `Instruction`: the fixed-length decoder, generated from the specification's encodings.

Enters: the bytes at a guest pc. Leaves: an `Instruction`, or None for an illegal one. Called by `ir/` and `jit/` while
they form regions, by the disassembler, and by reports. Instruction sets with encodings of variable length (prefixes,
operand tables) are decoded by `variable.py`, behind the same class.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from translator.decode.instruction import Instruction, Truncated
from translator.decode.tree import Leaf, build_tree
from translator.isa import guard

if TYPE_CHECKING:
    from translator.isa import Encoding, Isa

    _Found = tuple[Encoding, dict[str, int], bytes]
    # A field, its slices (lowest bit in the word, ones, lowest bit in the field), and its sign bit or 0.
    _Extractor = tuple[str, tuple[tuple[int, int, int], ...], int]

MEMO_LIMIT = 1 << 16  # distinct instructions remembered; the same bytes decode alike at every pc


class Decoder:
    """Decoder of one instruction set: `decode(data, pc)`. Safe to use from several threads."""

    def __init__(self, isa: Isa) -> None:
        self.isa = isa
        self.decode: Callable[[bytes, int], Instruction | None] = self._decode
        if any(encoding.length is None for encoding in isa.encodings):
            from translator.decode.variable import VariableDecoder

            self.decode = VariableDecoder(isa).decode
            return
        self._tree = build_tree(isa)
        self._min = isa.min_length
        self._max = isa.max_length
        self._order: Literal["little", "big"] = "little" if isa.endian == "little" else "big"
        self._extractors = {encoding.key: _extractors(encoding) for encoding in isa.encodings}
        self._memo: dict[bytes, _Found | None] = {}

    def _decode(self, data: bytes, pc: int) -> Instruction | None:
        """The instruction at the start of `data` (of which more may follow), None when it is illegal.

        Raises Truncated when `data` ends before that can be told.
        """
        found = self._memo.get(data[: self._min])  # a short instruction is known by its own bytes alone
        if found is None:
            window = data[: self._max]
            try:
                found = self._memo[window]
            except KeyError:
                found = self._decode_new(window, pc)
        return Instruction(self.isa, found[0], found[1], pc, found[2]) if found is not None else None

    def _decode_new(self, window: bytes, pc: int) -> _Found | None:
        missing = self._max - len(window)
        word = int.from_bytes(window + bytes(missing), self._order)
        found = self._find(word)
        if missing and (found is None or len(found[2]) > len(window)):
            if self._unfinished(word, len(window)):
                raise Truncated(f"the {len(window)} bytes at {pc:#x} end inside an instruction")
            return None
        if len(self._memo) >= MEMO_LIMIT:
            self._memo.clear()
        if found is not None and len(found[2]) == self._min:
            self._memo[found[2]] = found
        elif not missing:
            self._memo[window] = found
        return found

    def _find(self, word: int) -> _Found | None:
        tree = self._tree
        while not isinstance(tree, Leaf):
            below = tree.children.get(word >> tree.shift & tree.mask, tree.default)
            if below is None:
                return None
            tree = below
        for candidate in tree.candidates:
            if word & candidate.mask == candidate.value:
                encoding = candidate.encoding
                raw = word.to_bytes(self._max, self._order)[: encoding.length]
                fields = self._fields(encoding, int.from_bytes(raw, self._order))
                if encoding.guard is None or guard(self.isa, encoding, fields):
                    return encoding, fields, raw
        return None

    def _fields(self, encoding: Encoding, word: int) -> dict[str, int]:
        fields = {}
        for name, slices, sign in self._extractors[encoding.key]:
            value = 0
            for insn_lo, ones, field_lo in slices:
                value |= (word >> insn_lo & ones) << field_lo
            fields[name] = (value ^ sign) - sign
        return fields

    def _unfinished(self, word: int, given: int) -> bool:
        """Whether some instruction longer than the `given` bytes begins with them (`word`, padded with zeros)."""
        for encoding in self.isa.encodings:
            length = encoding.length
            assert length is not None
            if length > given:
                mask, value = encoding.mask, encoding.value
                if self._order == "little":
                    known = (1 << 8 * given) - 1
                else:
                    mask <<= 8 * (self._max - length)
                    value <<= 8 * (self._max - length)
                    known = ~((1 << 8 * (self._max - given)) - 1)
                if (word ^ value) & mask & known == 0:
                    return True
        return False


def _extractors(encoding: Encoding) -> tuple[_Extractor, ...]:
    """How each field of an encoding is cut from its word. The sign of a signed field is its highest bit named."""
    found: list[_Extractor] = []
    for name, slices in encoding.fields.items():
        parts = tuple((lo, (1 << hi - lo + 1) - 1, field_lo) for hi, lo, field_lo in slices)
        top = max(field_lo + ones.bit_length() for _, ones, field_lo in parts)
        found.append((name, parts, 1 << top - 1 if name in encoding.signed else 0))
    return tuple(found)
