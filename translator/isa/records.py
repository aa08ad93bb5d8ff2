"""The part of the model that is kept as msgspec records: encodings and the declarations their semantics use.

Enters: made by `flatten.py`, or decoded by `store.py`. Leaves: read by staging, decoding and checking. Imported only
when a specification's encodings are needed.
"""

from __future__ import annotations

import msgspec

from translator.isa import syntax as s


class Hole(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """A `{expression:format}` of a template."""

    value: s.Expr
    format: str


class Tail(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What follows the opcode of a variable-length encoding: an operand table to walk, or a field of some bits.

    `kind`: 'operand' (name of the table) or 'field' (`width` may use prefix values).
    """

    kind: str
    name: str
    signed: bool
    width: s.Expr | None


class Encoding(msgspec.Struct, eq=False):
    """One encoding.

    Fixed length: `mask`, `value` and the pieces are about the whole instruction as one integer. Variable length
    (`length` is None): about its first `head` bytes after the prefixes, as a little-endian integer; `tail` says what
    follows. `fields`: name -> pieces `(hi, lo, shift)`: instruction bits hi..lo are bits shift.. of the field.
    `widths`: the bits of each field; those in `signed` are two's complement. `bits`: the pattern as written.
    """

    key: str
    mnemonic: str
    family: str
    file: str
    at: int
    section: str
    length: int | None
    head: int
    mask: int
    value: int
    bits: str
    fields: dict[str, tuple[tuple[int, int, int], ...]]
    widths: dict[str, int]
    signed: frozenset[str]
    override: bool
    lockable: bool
    tail: tuple[Tail, ...]
    operands: tuple[s.Expr, ...]
    template: tuple[str | Hole, ...] | None
    guard: s.Expr | None
    body: int  # index into Semantics.bodies; families share one
    params: dict[str, s.Expr | s.Stmt]
    types: dict[str, s.Type]
    expansion: s.Expansion | None

    @property
    def line(self) -> int:
        """Line in `file`."""
        return self.at >> 20

    def __repr__(self) -> str:
        return f"<Encoding {self.key}>"


class AliasRecord(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An `alias`: operands are shown by `template` when given, else joined by commas."""

    at: int
    file: str
    name: str
    operands: tuple[s.Expr, ...]
    template: tuple[str | Hole, ...] | None
    target: s.Expansion
    guard: s.Expr | None


class Semantics(msgspec.Struct):
    """Everything of a specification beyond the header."""

    files: tuple[str, ...]
    encodings: tuple[Encoding, ...]
    bodies: tuple[tuple[s.Stmt, ...], ...]
    memory: str
    fields: dict[str, s.Field]
    views: dict[str, s.View]
    fns: dict[str, s.Fn]
    flagsets: dict[str, s.Flagset]
    tables: dict[str, s.Table]
    formats: dict[str, tuple[tuple[str, int], ...]]
    operands: dict[str, s.Operand]
    choice_templates: dict[str, tuple[tuple[str | Hole, ...] | None, ...]]
    prefix_defaults: dict[str, int]
    prefixes: dict[int, dict[str, int]]
    aliases: tuple[AliasRecord, ...]
