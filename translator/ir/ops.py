"""The one table of IR operations: names, shapes and meaning. Everything that knows an operation derives from it.

A value is a bit vector of 1 to 128 bits; there are no other types (a floating-point value is its bits). The living
definition is `evaluate.py`, the text here its summary. Widths of operands: `w` the result's own width, a number, or `*`
for any. Every operation is total: nothing here is undefined for any operand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class OpInfo:
    """One operation. `args`: width of each operand; `result`: 'w' (given per use), a number, or 0 for none."""

    name: str
    args: tuple[str | int, ...]
    result: str | int
    attr: str
    pure: bool
    doc: str


def _table(*rows: tuple[str, tuple[str | int, ...], str | int, str, bool, str]) -> dict[str, OpInfo]:
    return {row[0]: OpInfo(*row) for row in rows}


OPS: Final[dict[str, OpInfo]] = _table(
    # -- constants and registers
    ("const", (), "w", "value: int", True, "the constant, modulo 2^w"),
    ("get", (), "w", "cell: Cell", False, "current value of a register"),
    ("put", ("*",), 0, "cell: Cell", False, "set a register; the operand has the register's width"),
    # -- integer arithmetic, modulo 2^w
    ("add", ("w", "w"), "w", "", True, "a + b"),
    ("sub", ("w", "w"), "w", "", True, "a - b"),
    ("mul", ("w", "w"), "w", "", True, "low w bits of a * b"),
    ("mulhu", ("w", "w"), "w", "", True, "high w bits of the unsigned product"),
    ("mulhs", ("w", "w"), "w", "", True, "high w bits of the signed product"),
    ("mulhsu", ("w", "w"), "w", "", True, "high w bits of signed a times unsigned b"),
    ("clmul", ("w", "w"), "w", "", True, "low w bits of the carry-less product (xor for plus); w at most 64"),
    ("clmulh", ("w", "w"), "w", "", True, "high w bits of the carry-less product, which has 2w - 1; w at most 64"),
    ("udiv", ("w", "w"), "w", "", True, "unsigned quotient; all ones when b = 0"),
    ("urem", ("w", "w"), "w", "", True, "unsigned remainder; a when b = 0"),
    ("sdiv", ("w", "w"), "w", "", True, "quotient towards zero; b = 0: -1 if a >= 0 else 1; overflow wraps"),
    ("srem", ("w", "w"), "w", "", True, "remainder with the sign of a; a when b = 0; 0 on overflow"),
    ("neg", ("w",), "w", "", True, "-a"),
    ("not", ("w",), "w", "", True, "~a"),
    ("and", ("w", "w"), "w", "", True, "a & b"),
    ("or", ("w", "w"), "w", "", True, "a | b"),
    ("xor", ("w", "w"), "w", "", True, "a ^ b"),
    ("shl", ("w", "*"), "w", "", True, "a << n; 0 when n >= w"),
    ("lshr", ("w", "*"), "w", "", True, "a >> n, zeros in; 0 when n >= w"),
    ("ashr", ("w", "*"), "w", "", True, "a >> n, sign in; all sign when n >= w"),
    ("rotl", ("w", "*"), "w", "", True, "rotate left by n modulo w"),
    ("rotr", ("w", "*"), "w", "", True, "rotate right by n modulo w"),
    ("clz", ("w",), "w", "", True, "leading zeros; w when a = 0"),
    ("ctz", ("w",), "w", "", True, "trailing zeros; w when a = 0"),
    ("popcount", ("w",), "w", "", True, "number of ones"),
    ("bswap", ("w",), "w", "", True, "bytes reversed; w a multiple of 8"),
    ("bitreverse", ("w",), "w", "", True, "bits reversed"),
    # -- comparison
    ("eq", ("*", "*"), 1, "", True, "a == b; both operands of one width, as in all comparisons"),
    ("ne", ("*", "*"), 1, "", True, "a != b"),
    ("ult", ("*", "*"), 1, "", True, "unsigned a < b"),
    ("ule", ("*", "*"), 1, "", True, "unsigned a <= b"),
    ("slt", ("*", "*"), 1, "", True, "signed a < b"),
    ("sle", ("*", "*"), 1, "", True, "signed a <= b"),
    # -- shape
    ("zext", ("*",), "w", "", True, "zero extension to w, at least the operand's width"),
    ("sext", ("*",), "w", "", True, "sign extension to w"),
    ("extract", ("*",), "w", "lo: int", True, "bits lo+w-1 .. lo"),
    ("concat", ("*", "*"), "w", "", True, "a above b; w is the sum of both widths"),
    ("select", (1, "w", "w"), "w", "", True, "b if the condition is 1 else c"),
    ("lookup", ("*",), "w", "table: Table", True, "entry a of a constant table; it has an entry for every value of a"),
    # -- memory: little-endian unless the specification says otherwise; addresses have the specification's address width
    ("load", ("*",), "w", "", False, "w bits (8, 16, 32, 64, 128) at an address"),
    ("store", ("*", "*"), 0, "", False, "store operand 2 at address operand 1"),
    ("atomicrmw", ("*", "w"), "w", "kind: add sub xchg and or xor min max umin umax", False,
     "atomically replace the value at an address; the old value; sequentially consistent"),
    ("cmpxchg", ("*", "w", "w"), "w", "", False, "address, expected, new: the old value; seq_cst"),
    ("ll", ("*",), "w", "", False, "load and make a reservation"),
    ("sc", ("*", "*"), 1, "", False,
     "1 and stored when the reservation is for this address and memory still has the value seen, else 0; it is gone"),
    ("fence", (), 0, "order: acq rel acq_rel seq_cst", False, "a barrier between memory accesses"),
    # -- IEEE 754, width 32 or 64. rm (3 bits): 0 nearest-even, 1 to zero, 2 down, 3 up, 4 nearest-away, others as 0. A
    #    NaN result is some quiet NaN: specifications make it canonical where the architecture does. Flags accrue;
    #    tininess is detected after rounding.
    ("fadd", (3, "w", "w"), "w", "", False, "rm, a, b"),
    ("fsub", (3, "w", "w"), "w", "", False, "rm, a, b"),
    ("fmul", (3, "w", "w"), "w", "", False, "rm, a, b"),
    ("fdiv", (3, "w", "w"), "w", "", False, "rm, a, b"),
    ("fsqrt", (3, "w"), "w", "", False, "rm, a"),
    # Infinity times zero plus a quiet NaN: the evaluator raises invalid, x86 nothing; a specification says which.
    ("fma", (3, "w", "w", "w"), "w", "", False, "rm, a, b, c: a * b + c, rounded once"),
    ("feq", ("*", "*"), 1, "", False, "quiet: invalid only for a signalling NaN"),
    ("flt", ("*", "*"), 1, "", False, "signalling: invalid for any NaN"),
    ("fle", ("*", "*"), 1, "", False, "signalling: invalid for any NaN"),
    ("fltq", ("*", "*"), 1, "", False, "quiet"),
    ("fleq", ("*", "*"), 1, "", False, "quiet"),
    ("f2f", (3, "*"), "w", "", False, "rm, a: to the other width"),
    ("f2s", (3, "*"), "w", "", False,
     "rm, a: to a signed integer of w bits; saturates with invalid; NaN gives 0 with invalid"),
    ("f2u", (3, "*"), "w", "", False, "rm, a: the same, unsigned"),
    ("s2f", (3, "*"), "w", "", False, "rm, a: from a signed integer"),
    ("u2f", (3, "*"), "w", "", False, "rm, a: from an unsigned integer"),
    ("frint", (3, "w"), "w", "", False, "rm, a: to an integral value, inexact raised"),
    ("fpflags", (), 5, "", False, "accrued flags: 1 NX, 2 UF, 4 OF, 8 DZ, 16 NV"),
    ("fpflags_set", (5,), 0, "", False, "replace the accrued flags"),
    ("fpflags_raise", (5,), 0, "", False, "or into the accrued flags"),
    # -- counters
    ("counter", (), 64, "which: cycles time instret", False,
     "a counter of the host; instret where instructions are counted"),
    # -- control. `body` and `orelse` are lists of nodes. jump and trap end their path.
    ("insn", (), 0, "(pc: int, length: int)", False, "a guest instruction begins here"),
    ("if", (1,), 0, "", False, "run body when the operand is 1, else orelse"),
    ("jump", ("*",), 0, "hint: '' | 'call' | 'return'", False,
     "go to a guest pc; a call returns to the instruction after it"),
    ("trap", (), 0, "kind: a name of isa.intrinsics.TRAPS", False,
     "ask the kernel; goes on at the next instruction, or not"),
)  # fmt: skip

PURE: Final = frozenset(name for name, info in OPS.items() if info.pure)


@dataclass(frozen=True, slots=True)
class Cell:
    """A register as IR sees it: file and index in the specification, width in bits, assembly name.

    `context`: known when code is translated, part of the translation's key (a rounding mode, say).
    In interpreter templates `index` is a symbolic integer (`isa.symbolic.SymInt`): a hole filled by the decoder.
    """

    file: str
    index: int
    width: int
    name: str
    context: bool = False


class Table:
    """A constant table: `values` has 2^n entries of `width` bits (at most 64), n the width of what indexes it.

    Tables of one specification have different names; two that are equal are the same table.
    """

    __slots__ = ("name", "values", "width")

    def __init__(self, name: str, width: int, values: tuple[int, ...]) -> None:
        self.name = name
        self.width = width
        self.values = values

    @property
    def index_width(self) -> int:
        """The width of what indexes it."""
        return len(self.values).bit_length() - 1

    def __eq__(self, other: object) -> bool:
        return self is other or (
            isinstance(other, Table) and (self.name, self.width, self.values) == (other.name, other.width, other.values)
        )

    def __hash__(self) -> int:
        return hash((self.name, self.width))

    def __repr__(self) -> str:
        return f"Table({self.name!r}, {self.width}, {len(self.values)} entries)"


class Node:
    """One operation. A value is the node that computes it; operands stand earlier in the same or an enclosing list."""

    __slots__ = ("args", "attr", "body", "op", "orelse", "width")

    def __init__(
        self,
        op: str,
        width: int = 0,
        args: tuple[Node, ...] = (),
        attr: object = None,
        body: list[Node] | None = None,
        orelse: list[Node] | None = None,
    ) -> None:
        self.op = op
        self.width = width  # of the result; 0: none
        self.args = args
        self.attr = attr
        self.body = body
        self.orelse = orelse


class Block:
    """A straight run of guest instructions: `pc` of the first, nodes, `end` the pc after the last.

    Every path ends in `jump` or `trap`: a block that merely runs into the next ends in a `jump` to a constant.
    """

    __slots__ = ("end", "nodes", "pc")

    def __init__(self, pc: int, nodes: list[Node], end: int) -> None:
        self.pc = pc
        self.nodes = nodes
        self.end = end
