"""The syntax tree of a specification: plain frozen records, made by `parse.py`, kept in the store by `store.py`.

Enters: nothing; leaves: node classes that `flatten.py` turns into encodings and `compile.py` into staging functions.
A node's place in its file is one integer, `at`: line, first column and end column packed by `pack_place`.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec


def pack_place(line: int, column: int, end: int) -> int:
    """Pack a 1-based line and columns; `end` is the column after the last character on that line."""
    return line << 20 | min(column, 1023) << 10 | min(end, 1023)


def unpack_place(at: int) -> tuple[int, int, int]:
    """Line, column, end column."""
    return at >> 20, at >> 10 & 1023, at & 1023


class Node(msgspec.Struct, frozen=True, array_like=True, tag=True, tag_field="node", gc=False):
    """Anything with a place in the text."""

    at: int


# ---- expressions --------------------------------------------------------------------------------


class Int(Node):
    value: int


class Str(Node):
    value: str


class Name(Node):
    name: str


class Cond(Node):
    then: Expr
    test: Expr
    other: Expr


class Binary(Node):
    op: str
    left: Expr
    right: Expr


class Unary(Node):
    op: str
    operand: Expr


class Call(Node):
    fn: Expr
    args: tuple[Expr, ...]


class Index(Node):
    base: Expr
    index: Expr


class Slice(Node):
    base: Expr
    high: Expr
    low: Expr


class Attr(Node):
    base: Expr
    name: str


class Arm(Node):
    """One arm of a `match` expression; `values` None is `else`."""

    values: tuple[int, ...] | None
    result: Expr


class Match(Node):
    subject: Expr
    arms: tuple[Arm, ...]


Expr: TypeAlias = Int | Str | Name | Cond | Binary | Unary | Call | Index | Slice | Attr | Match


# ---- statements ---------------------------------------------------------------------------------


class Type(Node):
    """`bits(width)`, `int`, `f80`..."""

    name: str
    width: Expr | None


class Param(Node):
    name: str
    type: Type | None


class Let(Node):
    name: str
    value: Expr


class Assign(Node):
    targets: tuple[Expr, ...]
    value: Expr


class Atomic(Node):
    name: str
    target: Expr
    new: Expr


class Jump(Node):
    target: Expr
    hint: str


class Trap(Node):
    kind: str


class Return(Node):
    value: Expr


class SetFlags(Node):
    flagset: str
    args: tuple[Expr, ...]
    excepted: tuple[str, ...]


class Do(Node):
    """A call, or a family parameter that stands for a statement."""

    call: Expr


class If(Node):
    test: Expr
    then: tuple[Stmt, ...]
    other: tuple[Stmt, ...]


class Case(Node):
    values: tuple[int, ...] | None
    body: tuple[Stmt, ...]


class MatchStmt(Node):
    subject: Expr
    cases: tuple[Case, ...]


Stmt: TypeAlias = Let | Assign | Atomic | Jump | Trap | Return | SetFlags | Do | If | MatchStmt


# ---- patterns -----------------------------------------------------------------------------------


class Bits(Node):
    """Literal bits, `-` for any."""

    text: str


class Byte(Node):
    text: str


class Ref(Node):
    name: str


class Constraint(Node):
    name: str
    bits: str


class Inline(Node):
    name: str
    width: int


class Ext(Node):
    """`modrm/100` or `modrm/op`: the format's `reg` is an opcode extension."""

    name: str
    value: str


class Slices(Node):
    name: str
    slices: tuple[tuple[int, int], ...]


Element: TypeAlias = Bits | Byte | Ref | Constraint | Inline | Ext | Slices


# ---- declarations -------------------------------------------------------------------------------


class Declaration(Node):
    file: str
    section: str


class Include(Declaration):
    path: str


class IsaDecl(Declaration):
    name: str
    properties: tuple[tuple[str, tuple[int | str, ...], int], ...]


class RegisterDecl(Declaration):
    names: tuple[str, ...]
    type: Type
    count: int
    assembly: str | None
    context: bool


class MemoryDecl(Declaration):
    name: str
    type: Type
    address_width: int


class CallingDecl(Declaration):
    entries: tuple[tuple[str, tuple[Expr, ...]], ...]


class View(Declaration):
    name: str
    params: tuple[str, ...]
    index: str
    type: Type
    getter: tuple[Stmt, ...]
    setter: tuple[Stmt, ...]
    asm: Expr | None


class Field(Declaration):
    name: str
    position: tuple[int, int] | None
    signed: bool
    width: Expr | None
    view: Expr | None


class Format(Declaration):
    name: str
    pattern: tuple[Element, ...]


class PrefixRow(Node):
    byte: int | None
    bindings: tuple[tuple[str, Expr], ...]


class Prefix(Declaration):
    rows: tuple[PrefixRow, ...]


class Choice(Node):
    """A row of an operand table; an empty pattern is `else`."""

    pattern: tuple[Element, ...]
    value: Expr
    template: str | None


class Operand(Declaration):
    name: str
    params: tuple[str, ...]
    type: Type
    choices: tuple[Choice, ...]


class FlagDef(Node):
    name: str
    value: Expr | None  # None: undefined


class Flagset(Declaration):
    name: str
    params: tuple[Param, ...]
    flags: tuple[FlagDef, ...]


class Fn(Declaration):
    name: str
    params: tuple[Param, ...]
    type: Type | None
    body: tuple[Stmt, ...]


class Expansion(Node):
    mnemonic: str
    args: tuple[Expr, ...]
    named: tuple[tuple[str, Expr], ...]


class Insn(Declaration):
    name: str
    override: bool
    pattern: tuple[Element, ...]
    operands: tuple[Expr, ...]
    template: str | None
    template_at: int
    guard: Expr | None
    body: tuple[Stmt, ...]
    expansion: Expansion | None


class Form(Node):
    pattern: tuple[Element, ...]
    operands: tuple[Expr, ...]
    lockable: bool
    template: str | None
    template_at: int
    guard: Expr | None


class Row(Node):
    name: str
    cells: tuple[Bits | Byte, ...]
    args: tuple[Expr | Stmt, ...]
    template: str | None
    template_at: int
    guard: Expr | None


class Family(Declaration):
    name: str
    override: bool
    params: tuple[Param, ...]
    forms: tuple[Form, ...]
    body: tuple[Stmt, ...]
    columns: tuple[str, ...]
    bound: tuple[str, ...]
    rows: tuple[Row, ...]


class Alias(Declaration):
    name: str
    operands: tuple[Expr, ...]
    target: Expansion
    guard: Expr | None


TopLevel: TypeAlias = (
    Include | IsaDecl | RegisterDecl | MemoryDecl | CallingDecl | View | Field | Format | Prefix | Operand | Flagset | Fn | Insn | Family | Alias
)
