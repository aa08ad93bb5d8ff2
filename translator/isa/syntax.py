"""The syntax tree of a specification: plain frozen records, made by `parse.py`, kept in the store by `store.py`.

Enters: nothing; leaves: node classes that `flatten.py` turns into encodings and `library.py` into staging functions.
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


class Int(Node, frozen=True):
    value: int


class Str(Node, frozen=True):
    value: str


class Name(Node, frozen=True):
    name: str


class Cond(Node, frozen=True):
    then: Expr
    test: Expr
    other: Expr


class Binary(Node, frozen=True):
    op: str
    left: Expr
    right: Expr


class Unary(Node, frozen=True):
    op: str
    operand: Expr


class Call(Node, frozen=True):
    fn: Expr
    args: tuple[Expr, ...]


class Index(Node, frozen=True):
    base: Expr
    index: Expr


class Slice(Node, frozen=True):
    base: Expr
    high: Expr
    low: Expr


class Attr(Node, frozen=True):
    base: Expr
    name: str


class Arm(Node, frozen=True):
    """One arm of a `match` expression; `values` None is `else`."""

    values: tuple[int, ...] | None
    result: Expr


class Match(Node, frozen=True):
    subject: Expr
    arms: tuple[Arm, ...]


Expr: TypeAlias = Int | Str | Name | Cond | Binary | Unary | Call | Index | Slice | Attr | Match


# ---- statements ---------------------------------------------------------------------------------


class Type(Node, frozen=True):
    """`bits(width)`, `int`, `f80`..."""

    name: str
    width: Expr | None


class Param(Node, frozen=True):
    name: str
    type: Type | None


class Let(Node, frozen=True):
    name: str
    value: Expr


class Assign(Node, frozen=True):
    targets: tuple[Expr, ...]
    value: Expr


class Atomic(Node, frozen=True):
    name: str
    target: Expr
    new: Expr


class Jump(Node, frozen=True):
    target: Expr
    hint: str


class Trap(Node, frozen=True):
    kind: str


class Return(Node, frozen=True):
    value: Expr


class SetFlags(Node, frozen=True):
    flagset: str
    args: tuple[Expr, ...]
    excepted: tuple[str, ...]


class Do(Node, frozen=True):
    """A call, or a family parameter that stands for a statement."""

    call: Expr


class If(Node, frozen=True):
    test: Expr
    then: tuple[Stmt, ...]
    other: tuple[Stmt, ...]


class Case(Node, frozen=True):
    values: tuple[int, ...] | None
    body: tuple[Stmt, ...]


class MatchStmt(Node, frozen=True):
    subject: Expr
    cases: tuple[Case, ...]


Stmt: TypeAlias = Let | Assign | Atomic | Jump | Trap | Return | SetFlags | Do | If | MatchStmt


# ---- patterns -----------------------------------------------------------------------------------


class Bits(Node, frozen=True):
    """Literal bits, `-` for any."""

    text: str


class Byte(Node, frozen=True):
    text: str


class Ref(Node, frozen=True):
    name: str


class Constraint(Node, frozen=True):
    name: str
    bits: str


class Inline(Node, frozen=True):
    name: str
    width: int


class Ext(Node, frozen=True):
    """`modrm/100` or `modrm/op`: the format's `reg` is an opcode extension."""

    name: str
    value: str


class Slices(Node, frozen=True):
    name: str
    slices: tuple[tuple[int, int], ...]


Element: TypeAlias = Bits | Byte | Ref | Constraint | Inline | Ext | Slices


# ---- declarations -------------------------------------------------------------------------------


class Declaration(Node, frozen=True):
    file: str
    section: str


class Include(Declaration, frozen=True):
    path: str


class IsaDecl(Declaration, frozen=True):
    name: str
    properties: tuple[tuple[str, tuple[int | str, ...], int], ...]


class RegisterDecl(Declaration, frozen=True):
    names: tuple[str, ...]
    type: Type
    count: int
    assembly: str | None
    context: bool


class MemoryDecl(Declaration, frozen=True):
    name: str
    type: Type
    address_width: int


class CallingDecl(Declaration, frozen=True):
    entries: tuple[tuple[str, tuple[Expr, ...]], ...]


class View(Declaration, frozen=True):
    name: str
    params: tuple[str, ...]
    index: str
    type: Type
    getter: tuple[Stmt, ...]
    setter: tuple[Stmt, ...]
    asm: Expr | None


class Field(Declaration, frozen=True):
    name: str
    position: tuple[int, int] | None
    signed: bool
    width: Expr | None
    view: Expr | None


class Format(Declaration, frozen=True):
    name: str
    pattern: tuple[Element, ...]


class PrefixRow(Node, frozen=True):
    byte: int | None
    bindings: tuple[tuple[str, Expr], ...]


class Prefix(Declaration, frozen=True):
    rows: tuple[PrefixRow, ...]


class Choice(Node, frozen=True):
    """A row of an operand table; an empty pattern is `else`."""

    pattern: tuple[Element, ...]
    value: Expr
    template: str | None


class Operand(Declaration, frozen=True):
    name: str
    params: tuple[str, ...]
    type: Type
    choices: tuple[Choice, ...]


class FlagDef(Node, frozen=True):
    name: str
    value: Expr | None  # None: undefined


class Flagset(Declaration, frozen=True):
    name: str
    params: tuple[Param, ...]
    flags: tuple[FlagDef, ...]


class Fn(Declaration, frozen=True):
    name: str
    params: tuple[Param, ...]
    type: Type | None
    body: tuple[Stmt, ...]


class Table(Declaration, frozen=True):
    """A table of constants: its `entries`, or with an `index` the expression that gives each."""

    name: str
    index: str | None
    type: Type
    count: int
    entries: tuple[int, ...]
    formula: Expr | None


class Expansion(Node, frozen=True):
    mnemonic: str
    args: tuple[Expr, ...]
    named: tuple[tuple[str, Expr], ...]


class Insn(Declaration, frozen=True):
    name: str
    override: bool
    pattern: tuple[Element, ...]
    operands: tuple[Expr, ...]
    template: str | None
    template_at: int
    guard: Expr | None
    body: tuple[Stmt, ...]
    expansion: Expansion | None


class Form(Node, frozen=True):
    pattern: tuple[Element, ...]
    operands: tuple[Expr, ...]
    lockable: bool
    template: str | None
    template_at: int
    guard: Expr | None


class Row(Node, frozen=True):
    name: str
    cells: tuple[Bits | Byte, ...]
    args: tuple[Expr | Stmt, ...]
    template: str | None
    template_at: int
    guard: Expr | None


class Family(Declaration, frozen=True):
    name: str
    override: bool
    params: tuple[Param, ...]
    forms: tuple[Form, ...]
    body: tuple[Stmt, ...]
    columns: tuple[str, ...]
    bound: tuple[str, ...]
    rows: tuple[Row, ...]


class Alias(Declaration, frozen=True):
    name: str
    operands: tuple[Expr, ...]
    target: Expansion
    guard: Expr | None


TopLevel: TypeAlias = (
    Include
    | IsaDecl
    | RegisterDecl
    | MemoryDecl
    | CallingDecl
    | View
    | Field
    | Format
    | Prefix
    | Operand
    | Flagset
    | Fn
    | Table
    | Insn
    | Family
    | Alias
)
