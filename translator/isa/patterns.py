"""Bit rows: from the elements of a pattern to mask, value and the pieces of each field.

Enters: the elements of one encoding (a family's row has its columns filled in). Leaves: a `Pattern`. Called by
`flatten.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.isa import syntax as s
from translator.isa.errors import did_you_mean, spec_error
from translator.isa.records import Tail

if TYPE_CHECKING:
    from translator.isa.flatten import Flattener


class Pattern:
    """What a bit row says; see `records.Encoding` for the meaning of each attribute."""

    def __init__(self) -> None:
        self.length: int | None = None
        self.head = 0
        self.mask = 0
        self.value = 0
        self.bits = ""
        self.fields: dict[str, tuple[tuple[int, int, int], ...]] = {}
        self.widths: dict[str, int] = {}
        self.signed: set[str] = set()
        self.tail: list[Tail] = []


class PatternReader:
    """Reads the patterns of one specification."""

    def __init__(self, spec: Flattener) -> None:
        self.spec = spec

    def read(
        self,
        d: s.Insn | s.Family,
        elements: tuple[s.Element, ...],
        columns: dict[str, s.Bits | s.Byte],
        operands: tuple[s.Expr, ...],
        used: set[str] | None = None,
    ) -> Pattern:
        """One encoding's pattern; names of `columns` that occur are added to `used`."""
        self.d = d
        self.columns = columns
        self.used = set() if used is None else used
        # (bits, field or slice; text or name; width; shift; place), from the most significant end
        self.parts: list[tuple[str, str, int, int, int]] = []
        p = Pattern()
        extra: dict[str, str] = {}
        tail_at = None
        for position, e in enumerate(elements):
            if self.spec.variable() and tail_at is None and self._starts_tail(e):
                tail_at = position
            if tail_at is not None and not (isinstance(e, s.Ref) and e.name not in columns):
                raise spec_error(d.file, e.at, "opcode bits cannot follow an operand", "write immediates last")
            if tail_at is not None:
                assert isinstance(e, s.Ref)
                p.tail.append(self._tail(e))
            else:
                self._element(e, extra)
        self._place(p)
        if self.spec.variable():
            self._operand_tables(p, operands)
        return p

    # ---- elements -------------------------------------------------------------------------------
    def _bits(self, text: str, at: int) -> None:
        self.parts.append(("bits", text, len(text), 0, at))

    def _field(self, name: str, width: int, shift: int, at: int) -> None:
        if any(name == register for register, *_ in self.spec.registers):
            raise spec_error(
                self.d.file, at, f"the field '{name}' hides the register of that name", "rename one of them"
            )
        self.parts.append(("field", name, width, shift, at))

    def _cell(self, name: str) -> str:
        self.used.add(name)
        cell = self.columns[name]
        return cell.text if isinstance(cell, s.Bits) else format(int(cell.text, 16), "08b")

    def _element(self, e: s.Element, extra: dict[str, str]) -> None:
        d = self.d
        if isinstance(e, s.Bits):
            self._bits(e.text, e.at)
        elif isinstance(e, s.Byte):
            digits = len(e.text) - 2
            self._bits(format(int(e.text, 16), f"0{4 * max(digits, 2)}b"), e.at)
        elif isinstance(e, s.Constraint):
            self._bits(e.bits, e.at)
        elif isinstance(e, s.Inline):
            if e.name in self.columns:
                text = self._cell(e.name)
                if len(text) != e.width:
                    raise spec_error(
                        d.file, self.columns[e.name].at, f"'{e.name}' has {e.width} bits, this has {len(text)}"
                    )
                self._bits(text, e.at)
            else:
                self._field(e.name, e.width, 0, e.at)
        elif isinstance(e, s.Slices):
            for high, low in e.slices:
                self.parts.append(("slice", e.name, high - low + 1, low, e.at))
        elif isinstance(e, s.Ext):
            self._extension(e)
        else:
            self._reference(e)

    def _reference(self, e: s.Ref) -> None:
        name = e.name
        if name in self.columns:
            self._bits(self._cell(name), e.at)
        elif name in self.spec.formats:
            for part, width in self.spec.formats[name]:
                self._field(part, width, 0, e.at)
        elif name in self.spec.fields:
            field = self.spec.fields[name]
            if field.position is not None:
                self._field(name, field.position[0] - field.position[1] + 1, 0, e.at)
            elif isinstance(field.width, s.Int):
                self._field(name, field.width.value, 0, e.at)
            else:
                raise spec_error(
                    self.d.file,
                    e.at,
                    f"how many bits of '{name}' are here?",
                    f"write {name}:5 or {name}[4:0], or declare: field {name} @ 4:0 : ...",
                )
        else:
            known = [*self.columns, *self.spec.fields, *self.spec.formats]
            raise spec_error(
                self.d.file,
                e.at,
                f"there is no field '{name}'",
                did_you_mean(name, known) or f"declare it, or give its width: {name}:5",
            )

    def _extension(self, e: s.Ext) -> None:
        parts = self.spec.formats.get(e.name)
        if parts is None:
            raise spec_error(
                self.d.file, e.at, f"there is no format '{e.name}'", did_you_mean(e.name, self.spec.formats)
            )
        text = self._cell(e.value) if e.value in self.columns else e.value
        if not text or set(text) - set("01-"):
            raise spec_error(self.d.file, e.at, f"'{e.value}' is neither bits nor a column of the table")
        middle = parts[len(parts) // 2][0]
        for part, width in parts:
            if part == middle:
                if len(text) != width:
                    raise spec_error(self.d.file, e.at, f"the opcode extension has {width} bits, not {len(text)}")
                self._bits(text, e.at)
            else:
                self._field(part, width, 0, e.at)

    # ---- positions ------------------------------------------------------------------------------
    def _place(self, p: Pattern) -> None:
        d = self.d
        total = sum(width for _, _, width, _, _ in self.parts)
        low, high = self.spec.lengths()
        variable = self.spec.variable()
        if variable:
            if total % 8 or not total:
                raise spec_error(
                    d.file, d.at, f"the opcode of {self._spoken()} has {total} bits, not whole bytes", self._row()
                )
            p.head = total // 8
        else:
            if total % 8 or not low <= total // 8 <= high or (total // 8) % low:
                sizes = " or ".join(str(8 * n) for n in range(low, high + 1, low))
                raise spec_error(
                    d.file, d.at, f"the bit row of {self._spoken()} has {total} bits, not {sizes}", self._row()
                )
            p.length = p.head = total // 8
        position = total
        pieces: dict[str, list[tuple[int, int, int]]] = {}
        for what, text, width, shift, at in self.parts:
            position -= width
            if what == "bits":
                for k, c in enumerate(text):
                    bit = self._bit(position + width - 1 - k, total)
                    if c != "-":
                        p.mask |= 1 << bit
                        p.value |= int(c) << bit
                p.bits += text
                continue
            p.bits += "-" * width
            low_bit = self._bit(position + width - 1, total) - (width - 1) if variable else position
            if variable and position // 8 != (position + width - 1) // 8:
                raise spec_error(d.file, at, f"the field '{text}' crosses a byte")
            if what == "field":
                self._check_position(text, position, width, at)
            pieces.setdefault(text, []).append((low_bit + width - 1, low_bit, shift))
        for name, found in pieces.items():
            covered = 0
            for hi, lo, shift in found:
                part = ((1 << hi - lo + 1) - 1) << shift
                if covered & part:
                    raise spec_error(d.file, d.at, f"a bit of the field '{name}' occurs twice in the bit row")
                covered |= part
            p.fields[name] = tuple(found)
            p.widths[name] = covered.bit_length()
            field = self.spec.fields.get(name)
            if field is not None and field.signed:
                p.signed.add(name)

    def _bit(self, position: int, total: int) -> int:
        """Bit of the integer that a decoder loads: byte sequences are read little-endian."""
        if not self.spec.variable():
            return position
        byte = (total - 1 - position) // 8
        return 8 * byte + position % 8

    def _check_position(self, name: str, position: int, width: int, at: int) -> None:
        field = self.spec.fields.get(name)
        if field is None or field.position is None or self.spec.variable():
            return
        high, low = field.position
        if (position + width - 1, position) != (high, low):
            raise spec_error(
                self.d.file,
                at,
                f"the field '{name}' lies at bits {position + width - 1}:{position} here, "
                f"it is declared at {high}:{low}",
                self._row(),
            )

    def _spoken(self) -> str:
        return f"'{self.d.name}'"

    def _row(self) -> str:
        position = sum(width for _, _, width, _, _ in self.parts)
        shown = []
        for _, text, width, _, _ in self.parts:
            position -= width
            place = f"{position + width - 1}:{position}" if width > 1 else str(position)
            shown.append(f"{text}@{place}")
        return "the row reads " + " ".join(shown)

    # ---- what follows the opcode ----------------------------------------------------------------
    def _starts_tail(self, e: s.Element) -> bool:
        if not isinstance(e, s.Ref) or e.name in self.columns or e.name in self.spec.formats:
            return False
        field = self.spec.fields.get(e.name)
        return field is not None and field.position is None

    def _tail(self, e: s.Ref) -> Tail:
        field = self.spec.fields.get(e.name)
        if field is None:
            raise spec_error(self.d.file, e.at, f"there is no field '{e.name}'", did_you_mean(e.name, self.spec.fields))
        if field.width is None:
            raise spec_error(field.file, field.at, f"how wide is '{field.name}'?", "write signed(8) or unsigned(32)")
        return Tail("field", e.name, field.signed, field.width)

    def _operand_tables(self, p: Pattern, operands: tuple[s.Expr, ...]) -> None:
        found: list[str] = []
        for e in operands:
            mentioned_operands(e, self.spec.operands, found)
        tables = [Tail("operand", name, False, None) for name in found]
        p.tail = tables + p.tail


def mentioned_operands(e: object, operands: dict[str, s.Operand], found: list[str]) -> None:
    """Names of operand tables in an expression, in order."""
    if isinstance(e, s.Name):
        if e.name in operands and e.name not in found:
            found.append(e.name)
    elif isinstance(e, tuple):
        for item in e:
            mentioned_operands(item, operands, found)
    elif isinstance(e, s.Node):
        for name in e.__struct_fields__:
            mentioned_operands(getattr(e, name), operands, found)
