"""Instructions that are byte sequences: prefixes, operand tables, immediates.

Enters: bytes, or fields to be encoded. Leaves: the fields of the part after the opcode, or where each comes from.
Called by `decode/decoder.py` after it has matched the opcode bytes, and by `samples.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from translator.isa import syntax as s
from translator.isa.patterns import mentioned_operands

if TYPE_CHECKING:
    from translator.isa.model import Isa
    from translator.isa.records import Encoding


class Short(Exception):
    """More bytes are needed."""


class Source(Protocol):
    """Where the values of fields come from, in the order of the bytes."""

    def take(self, name: str, width: int, signed: bool) -> int:
        """An immediate or displacement of whole bytes."""

    def parts(self, parts: tuple[tuple[str, int], ...]) -> dict[str, int]:
        """The fields of a format such as SIB."""


class Bytes:
    """Fields out of instruction bytes."""

    def __init__(self, data: bytes, offset: int) -> None:
        self.data = data
        self.offset = offset

    def take(self, name: str, width: int, signed: bool) -> int:
        """See `Source`."""
        end = self.offset + width // 8
        if end > len(self.data):
            raise Short
        value = int.from_bytes(self.data[self.offset : end], "little", signed=signed)
        self.offset = end
        return value

    def parts(self, parts: tuple[tuple[str, int], ...]) -> dict[str, int]:
        """See `Source`."""
        width = sum(w for _, w in parts)
        value = self.take("", width, False)
        found: dict[str, int] = {}
        for name, w in parts:
            width -= w
            found[name] = value >> width & (1 << w) - 1
        return found


def decode_prefixes(isa: Isa, data: bytes) -> tuple[dict[str, int], int]:
    """Values of the prefix names and the number of prefix bytes."""
    semantics = isa.semantics
    fields = dict(semantics.prefix_defaults)
    count = 0
    while count < len(data) and data[count] in semantics.prefixes:
        fields.update(semantics.prefixes[data[count]])
        count += 1
    return fields, count


def decode_tail(isa: Isa, encoding: Encoding, fields: dict[str, int], data: bytes, offset: int) -> int:
    """Add the fields that follow the opcode; the offset after the instruction. Raises `Short`."""
    source = Bytes(data, offset)
    walk_tail(isa, encoding, fields, source)
    return source.offset


def walk_tail(isa: Isa, encoding: Encoding, fields: dict[str, int], source: Source) -> None:
    """Visit everything that follows the opcode, in the order of the bytes, and add it to `fields`."""
    done: set[str] = set()
    for part in encoding.tail:
        if part.kind == "operand":
            _operand(isa, part.name, fields, source, done)
        else:
            fields[part.name] = source.take(part.name, width_of(isa, part.name, fields), part.signed)


def width_of(isa: Isa, name: str, fields: dict[str, int]) -> int:
    """Bits of an immediate or displacement: a number, or an expression over prefix values."""
    width = isa.semantics.fields[name].width
    if isinstance(width, s.Int):
        return width.value
    if isinstance(width, s.Name):
        return fields[width.name]
    from translator.isa.staging import compiled

    return compiled(isa).width(name)(fields)


def _operand(isa: Isa, name: str, fields: dict[str, int], source: Source, done: set[str]) -> None:
    semantics = isa.semantics
    if name in done:
        return
    done.add(name)
    table = semantics.operands[name]
    for choice in table.choices:
        displacements: list[str] = []
        for element in choice.pattern:
            if isinstance(element, s.Constraint):
                value = fields.get(element.name)
                if value is None or not _matches(value, element.bits):
                    break
            elif isinstance(element, s.Ref) and element.name in semantics.formats:
                if element.name not in done:
                    done.add(element.name)
                    fields.update(source.parts(semantics.formats[element.name]))
            elif isinstance(element, s.Ref):
                displacements.append(element.name)
        else:
            for displacement in displacements:
                field = semantics.fields[displacement]
                fields[displacement] = source.take(displacement, width_of(isa, displacement, fields), field.signed)
            found: list[str] = []
            mentioned_operands(choice.value, semantics.operands, found)
            for mentioned in found:
                _operand(isa, mentioned, fields, source, done)
            return


def _matches(value: int, bits: str) -> bool:
    return all(c in ("-", str(value >> k & 1)) for k, c in enumerate(reversed(bits))) and value < 1 << len(bits)
