"""Where the operands of a template go in the record, and what the decoder writes there.

Enters: the symbolic integers of one variant (register indices and constants). Leaves: for each a place in the fourteen
bytes behind the handler number, and the dialect source that computes it from the instruction's fields. Values are as
small as their bounds allow; register slots are 16-bit offsets into the state. Used by `generate` and `native_decoder`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from translator.errors import TranslatorError
from translator.isa.symbolic import SymInt, symbol

FIRST: Final = 2  # bytes 0 and 1 of a record are the handler number
LAST: Final = 16
PC: Final = "pc"

Bounds = tuple[int, int]


class Place:
    """One operand of the record: `bits` at byte `at`, sign-extended if `signed`; the decoder puts `write` there.
    `used`: of those bits, when the others are always zero.
    """

    __slots__ = ("at", "bits", "signed", "used", "write")

    def __init__(self, bits: int, signed: bool, write: str, used: int = 0) -> None:
        self.bits = bits
        self.signed = signed
        self.write = write
        self.used = used or bits
        self.at = 0


class Overfull(TranslatorError):
    """The operands of a variant do not fit into a record."""


class Tables:
    """The constant tables that the decoder's expressions look into, by content."""

    def __init__(self) -> None:
        self.names: dict[tuple[int, ...], str] = {}

    def name(self, values: tuple[int, ...]) -> str:
        """The function that looks into the table of these values."""
        return self.names.setdefault(values, f"lookup_{len(self.names)}")


class Record:
    """The operands of one variant. Equal expressions share a place."""

    def __init__(self, owner: str, tables: Tables) -> None:
        self.owner = owner
        self.tables = tables
        self.places: dict[str, Place] = {}

    def slot(self, write: str) -> Place:
        """A register slot."""
        return self.places.setdefault(write, Place(16, False, write))

    def number(self, expr: SymInt) -> Place:
        """A constant."""
        low, high = bounds(expr) or (-(1 << 63), (1 << 63) - 1)
        write = dialect(expr, self.tables)
        used = max(high.bit_length(), 1) if low >= 0 else 0
        for bits in (16, 32):
            if low >= -(1 << bits - 1) and high < 1 << bits - 1:
                return self.places.setdefault(write, Place(bits, True, write, used))
            if low >= 0 and high < 1 << bits:
                return self.places.setdefault(write, Place(bits, False, write, used))
        return self.places.setdefault(write, Place(64, True, write))

    def assign(self) -> None:
        """Choose places: wide ones from the end, each at a multiple of its size."""
        free = set(range(FIRST, LAST))
        for place in sorted(self.places.values(), key=lambda place: -place.bits):
            size = place.bits // 8
            spots = [at for at in range(0, LAST, size) if free.issuperset(range(at, at + size))]
            if not spots:
                raise Overfull(f"{self.owner}: its operands do not fit into a record of the interpreter")
            place.at = spots[-1] if size > 2 else spots[0]
            free.difference_update(range(place.at, place.at + size))


def is_wide(expr: SymInt) -> bool:
    """Whether a constant takes eight bytes of a record."""
    low, high = bounds(expr) or (-(1 << 63), 0)
    return low < -(1 << 31) or high >= 1 << (32 if low >= 0 else 31)


def fields_of(expr: SymInt) -> list[SymInt]:
    """The fields that an expression depends on."""
    return [symbol(name, width, signed) for name, (width, signed) in expr.fields.items()]


def split_pc(expr: Any) -> tuple[bool, Any]:
    """(whether `expr` is the pc plus something, that something)."""
    if not isinstance(expr, SymInt) or PC not in expr.fields:
        return False, expr
    if expr.op == "field":
        return True, 0
    if expr.op == "+":
        left, right = expr.args
        for with_pc, other in ((left, right), (right, left)):
            if isinstance(with_pc, SymInt) and PC in with_pc.fields and not _has_pc(other):
                found, rest = split_pc(with_pc)
                if found:
                    return True, rest + other
    if expr.op == "-" and not _has_pc(expr.args[1]):
        found, rest = split_pc(expr.args[0])
        if found:
            return True, rest - expr.args[1]
    return False, expr


def _has_pc(expr: Any) -> bool:
    return isinstance(expr, SymInt) and PC in expr.fields


def variable(field: SymInt) -> str:
    """The name of a field in the decoder."""
    name = str(field.args[0])
    return name if name == PC else f"f_{name}"


def dialect(expr: Any, tables: Tables, name: Callable[[SymInt], str] = variable) -> str:
    """The expression in the interpreter's dialect; `name` says how a field is written."""
    if not isinstance(expr, SymInt):
        return str(int(expr))
    op, args = expr.op, expr.args
    if op == "field":
        return name(expr)
    if op == "lookup":
        return f"{tables.name(args[1])}({dialect(args[0], tables, name)})"
    shown = [dialect(arg, tables, name) for arg in args]
    if op == "const":
        return shown[0]
    if op in ("//", "%"):
        # Python's are the unsigned ones when no operand is negative.
        known = [bounds(arg) for arg in args]
        if any(pair is None or pair[0] < 0 for pair in known):
            raise TranslatorError(f"the interpreter's decoder cannot compute {expr.source()[:200]}")
        return f"{'udiv' if op == '//' else 'urem'}_64({shown[0]}, {shown[1]})"
    if op not in _FORMS:
        raise TranslatorError(f"the interpreter's decoder cannot compute {expr.source()[:200]}")
    return _FORMS[op](*shown)


_FORMS: Final[dict[str, Callable[..., str]]] = {
    "+": lambda a, b: f"({a} + {b})",
    "-": lambda a, b: f"({a} - {b})",
    "*": lambda a, b: f"mul_64({a}, {b})",
    "&": lambda a, b: f"({a} & {b})",
    "|": lambda a, b: f"({a} | {b})",
    "^": lambda a, b: f"({a} ^ {b})",
    "<<": lambda a, b: f"shl_64({a}, {b})",
    ">>": lambda a, b: f"ashr_64({a}, {b})",
    "neg": lambda a: f"(0 - {a})",
    "inv": lambda a: f"({a} ^ -1)",
    "not": lambda a: f"eq_64({a}, 0)",
    "==": lambda a, b: f"eq_64({a}, {b})",
    "!=": lambda a, b: f"ne_64({a}, {b})",
    "<": lambda a, b: f"slt_64({a}, {b})",
    "<=": lambda a, b: f"sle_64({a}, {b})",
    "ite": lambda a, b, c: f"select(ne_64({a}, 0), {b}, {c})",
}
DECODER_OPERATIONS: Final = ("mul", "udiv", "urem", "shl", "ashr", "eq", "ne", "slt", "sle", "select")


def bounds(expr: Any) -> Bounds | None:
    """Least and greatest value that can be told from the expression's form; None: any."""
    if not isinstance(expr, SymInt):
        return int(expr), int(expr)
    op, args = expr.op, expr.args
    if op == "field":
        if args[0] == PC:
            return None
        width, signed = expr.fields[args[0]]
        return (-(1 << width - 1), (1 << width - 1) - 1) if signed else (0, (1 << width) - 1)
    if op == "lookup":
        return min(args[1]), max(args[1])
    if op in ("not", "==", "!=", "<", "<="):
        return 0, 1
    known = [bounds(arg) for arg in args]
    if op == "ite":
        known = known[1:]
    if op == "&":
        tops = [pair[1] for pair in known if pair is not None and pair[0] >= 0]
        return (0, min(tops)) if tops else None
    if any(pair is None for pair in known):
        return None
    (a, b), (c, d) = (
        [pair for pair in known if pair is not None][:2] if len(known) > 1 else (known[0] or (0, 0), (0, 0))
    )
    if op == "+":
        return a + c, b + d
    if op == "-":
        return a - d, b - c
    if op == "neg":
        return -b, -a
    if op == "inv":
        return ~b, ~a
    if op == "ite":
        return min(a, c), max(b, d)
    if op == "*":
        products = (a * c, a * d, b * c, b * d)
        return min(products), max(products)
    if op == "<<" and c >= 0 and d < 64:
        shifted = (a << c, a << d, b << c, b << d)
        return min(shifted), max(shifted)
    if op == "<<" and a >= 0:  # an amount out of range does not happen: tables have such entries where nothing decodes
        return 0, (1 << 63) - 1
    if op == ">>" and c >= 0:
        shifted = (a >> c, a >> d, b >> c, b >> d)
        return min(shifted), max(shifted)
    if op in ("|", "^") and a >= 0 and c >= 0:
        return 0, (1 << max(b.bit_length(), d.bit_length())) - 1
    if op in ("|", "^"):
        bits = max(a.bit_length(), b.bit_length(), c.bit_length(), d.bit_length())
        return -(1 << bits), (1 << bits) - 1
    return None
