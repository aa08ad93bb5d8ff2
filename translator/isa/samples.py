"""Encodings back to bytes, and random legal ones: for tests, checks and the overlap search.

Enters: an encoding and fields (or a random generator). Leaves: instruction bytes, or fields. Called by `check.py` and
tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.errors import SpecError
from translator.isa.syntax import Int, Node
from translator.isa.varlen import walk_tail

if TYPE_CHECKING:
    from random import Random

    from translator.isa.model import Isa
    from translator.isa.records import Encoding


def encode(isa: Isa, encoding: Encoding, fields: dict[str, int]) -> bytes:
    """The bytes of an instruction. Fields that are not given are 0."""
    word = encoding.value
    for name, pieces in encoding.fields.items():
        value = fields.get(name, 0)
        for hi, lo, shift in pieces:
            word |= (value >> shift & (1 << hi - lo + 1) - 1) << lo
    if encoding.length is not None:
        return word.to_bytes(encoding.length, "little")
    prefix = bytearray()
    for byte, values in isa.semantics.prefixes.items():
        if all(
            fields.get(n, isa.semantics.prefix_defaults[n]) == v != isa.semantics.prefix_defaults[n]
            for n, v in values.items()
        ):
            prefix.append(byte)
    target = _Encoder(fields)
    given = {**isa.semantics.prefix_defaults, **dict.fromkeys(encoding.fields, 0), **fields}
    walk_tail(isa, encoding, given, target)
    return bytes(prefix) + word.to_bytes(encoding.head, "little") + bytes(target.data)


class _Encoder:
    """Writes what `walk_tail` asks for."""

    def __init__(self, fields: dict[str, int]) -> None:
        self.fields = fields
        self.data = bytearray()

    def take(self, name: str, width: int, signed: bool) -> int:
        """See `varlen.Source`."""
        value = self.fields.get(name, 0)
        self.data += (value & (1 << width) - 1).to_bytes(width // 8, "little")
        return value

    def parts(self, parts: tuple[tuple[str, int], ...]) -> dict[str, int]:
        """See `varlen.Source`."""
        word = 0
        found = {}
        for name, width in parts:
            found[name] = self.fields.get(name, 0)
            word = word << width | found[name]
        self.data += word.to_bytes(sum(w for _, w in parts) // 8, "big")
        return found


def guard_constants(encoding: Encoding) -> list[int]:
    """Numbers at and around those that the `when` clause mentions: where it changes its mind."""
    found: set[int] = set()
    waiting: list[object] = [encoding.guard]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Int):
            found |= {node.value - 1, node.value, node.value + 1}
        elif isinstance(node, tuple):
            waiting.extend(node)
        elif isinstance(node, Node):
            waiting.extend(getattr(node, name) for name in node.__struct_fields__)
    return sorted(found)


class _Chooser:
    """Invents what `walk_tail` asks for."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng

    def take(self, name: str, width: int, signed: bool) -> int:
        """See `varlen.Source`."""
        return random_value(self.rng, width, signed)

    def parts(self, parts: tuple[tuple[str, int], ...]) -> dict[str, int]:
        """See `varlen.Source`."""
        return {name: self.rng.randrange(1 << width) for name, width in parts}


def random_value(rng: Random, width: int, signed: bool) -> int:
    """A value of a field: boundaries are as likely as the middle."""
    kind = rng.randrange(4)
    if kind == 0:
        value = rng.choice((0, 1, (1 << width) - 1, 1 << width - 1, (1 << width - 1) - 1)) & (1 << width) - 1
    elif kind == 1:
        value = 1 << rng.randrange(width)
    else:
        value = rng.getrandbits(width)
    return to_signed(value, width) if signed else value


def to_signed(value: int, width: int) -> int:
    """Two's complement."""
    return (value ^ 1 << width - 1) - (1 << width - 1)


def field_mask(encoding: Encoding, name: str) -> int:
    """The bits of a field that the pattern has."""
    mask = 0
    for hi, lo, shift in encoding.fields[name]:
        mask |= ((1 << hi - lo + 1) - 1) << shift
    return mask


def sample_fields(isa: Isa, encoding: Encoding, rng: Random) -> dict[str, int]:
    """Random fields that the `when` clause allows. `SpecError` when it seems to allow none."""
    fields = try_sample(isa, encoding, rng)
    if fields is None:
        raise SpecError(f"no fields were found that the 'when' clause of '{encoding.key}' allows")
    return fields


def try_sample(isa: Isa, encoding: Encoding, rng: Random, tries: int = 4000) -> dict[str, int] | None:
    """The same, or None."""
    from translator.isa.staging import guard

    for _ in range(tries):
        fields = _sample(isa, encoding, rng)
        if guard(isa, encoding, fields):
            return fields
    return None


def _sample(isa: Isa, encoding: Encoding, rng: Random) -> dict[str, int]:
    fields: dict[str, int] = {}
    if encoding.length is None:
        fields.update(isa.semantics.prefix_defaults)
        choices = list(isa.semantics.prefixes.values())
        while choices and rng.randrange(3) == 0:
            fields.update(rng.choice(choices))
    constants = guard_constants(encoding) if encoding.guard is not None else []
    for name in encoding.fields:
        signed = name in encoding.signed
        width = encoding.widths[name]
        value = rng.choice(constants) if constants and rng.randrange(3) == 0 else random_value(rng, width, False)
        value &= field_mask(encoding, name)
        fields[name] = to_signed(value, width) if signed else value
    if encoding.length is None:
        walk_tail(isa, encoding, fields, _Chooser(rng))
    return fields


def extract_fields(encoding: Encoding, word: int) -> dict[str, int]:
    """The fields of an instruction word (of a variable-length encoding: those of the opcode bytes)."""
    fields = {}
    for name, pieces in encoding.fields.items():
        value = 0
        for hi, lo, shift in pieces:
            value |= (word >> lo & (1 << hi - lo + 1) - 1) << shift
        fields[name] = to_signed(value, encoding.widths[name]) if name in encoding.signed else value
    return fields
