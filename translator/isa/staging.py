"""Staging: the semantics of one decoded instruction, told to a builder as typed operations.

Enters: an encoding, the fields that decoding extracted (ints, or `SymInt` for templates) and a `Builder`. Leaves:
calls of the builder. Called by `ir/lift.py` for every instruction that is translated, so each encoding is compiled to
a Python function when first staged (`library.py`) and that is what runs from then on.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from translator.errors import SpecError
from translator.isa import syntax as s
from translator.isa import values
from translator.isa.errors import spec_error
from translator.isa.expressions import OPERAND_NAMES, Expressions, Inlined, Operand, Scope
from translator.isa.functions import BUILTINS
from translator.isa.library import Library
from translator.isa.pynodes import NO_BUILDER, assign_name, call, load_name, placed
from translator.isa.statements import Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from translator.isa.model import Isa, RegisterFile
    from translator.isa.records import Encoding
    from translator.isa.symbolic import SymInt

    Integer = int | SymInt

V = TypeVar("V")


class Builder(Protocol[V]):
    """What staging talks to. A value `V` has an attribute `width`. Integers are `SymInt` when fields are symbolic."""

    address_width: int

    def const(self, width: int, value: Integer) -> V:
        """The constant modulo 2^width; `value` may be negative."""

    def get(self, file: RegisterFile, index: Integer) -> V:
        """A register (index 0 of a single one). A symbolic index of -1 reads zero."""

    def put(self, file: RegisterFile, index: Integer, value: V) -> None:
        """Set a register; the value has its width. A symbolic index of -1 is ignored."""

    def op(self, name: str, width: int, args: tuple[V, ...], attr: Any = None) -> V:
        """Any operation of `ir.ops` that has a result."""

    def effect(self, name: str, args: tuple[V, ...], attr: Any = None) -> None:
        """Any operation without one: store, fence, fpflags_set..."""

    def if_begin(self, condition: V) -> None:
        """What follows happens when the condition is 1."""

    def if_else(self) -> None:
        """What follows happens otherwise."""

    def if_end(self) -> None:
        """The end of the `if`."""

    def jump(self, target: V, hint: str) -> None:
        """Ends the path. `hint`: '', 'call' or 'return'."""

    def trap(self, kind: str) -> None:
        """Ends the path."""


class Context:
    """What is known of the instruction: its fields and where it stands."""

    __slots__ = ("fields", "key", "next_pc", "pc")

    def __init__(self, key: str, fields: Mapping[str, Integer], pc: Integer, next_pc: Integer) -> None:
        self.key = key
        self.fields = fields
        self.pc = pc
        self.next_pc = next_pc


class Compiled:
    """The generated functions of one `Isa`, by encoding."""

    def __init__(self, isa: Isa) -> None:
        self.isa = isa
        self.library = Library(isa)
        self.stagers: dict[str, Callable[[Any, Context], None]] = {}
        self.guards: dict[str, Callable[[Context], Any]] = {}
        self.printers: dict[str, Any] = {}
        self.printer: Any = None  # owned by assembly.py
        self.widths: dict[str, Callable[[Mapping[str, int]], int]] = {}

    def stager(self, e: Encoding) -> Callable[[Any, Context], None]:
        """The function that stages an encoding: `fn(builder, context)`."""
        fn = self.stagers.get(e.key)
        if fn is None:
            fn = self.stagers[e.key] = self._compile(e)
        return fn

    def scope(self, e: Encoding) -> Scope:
        """The names an encoding adds: the parameters of its family's row."""
        return {name: Inlined(node, e.types.get(name)) for name, node in e.params.items()}

    def _compile(self, e: Encoding) -> Callable[[Any, Context], None]:
        library = self.library
        unit = Unit(library, e.file, e)
        name = f"stage_{len(self.stagers)}"
        if e.expansion is not None:
            return self._expansion(e, e.expansion, unit, name)
        unit.top = True
        scope = self.scope(e)
        prologue: list[ast.stmt] = []
        for operand, expr in zip(OPERAND_NAMES, e.operands, strict=False):
            py = f"p_{operand}"
            prologue.append(assign_name(py, unit.place(expr, scope)))
            scope[operand] = Operand(py, expr)
        body = unit.block(self.isa.semantics.bodies[e.body], scope)
        fn: Callable[[Any, Context], None] = library.build(
            name, ["B", "C"], unit.finish([*prologue, *body]), e.file, e.at
        )
        return fn

    # ---- expansions -----------------------------------------------------------------------------
    def _expansion(self, e: Encoding, x: s.Expansion, unit: Unit, name: str) -> Callable[[Any, Context], None]:
        target, fields = expansion_fields(self.isa, e, x)
        scope: Scope = {}
        made = [self._field_value(unit, value, scope) for value in fields.values()]
        stage_target = self.stager(target)
        helper = f"target_{len(self.stagers)}_{name}"
        self.library.globals[helper] = stage_target
        self.library.globals["Context"] = Context
        mapping = ast.Dict([ast.Constant(k) for k in fields], made)
        pc = ast.Attribute(load_name("C"), "pc", ast.Load())
        next_pc = ast.Attribute(load_name("C"), "next_pc", ast.Load())
        context = call("Context", [ast.Constant(target.key), mapping, pc, next_pc], x.at)
        body: list[ast.stmt] = [ast.Expr(call(helper, [load_name("B"), context], x.at))]
        fn: Callable[[Any, Context], None] = self.library.build(name, ["B", "C"], unit.finish(body), e.file, e.at)
        return fn

    def _field_value(self, unit: Expressions, e: s.Expr, scope: Scope) -> ast.expr:
        register = register_number(unit, e, scope)
        return register if register is not None else unit.int_value(e, scope)

    # ---- guards ---------------------------------------------------------------------------------
    def guard(self, e: Encoding) -> Callable[[Context], Any] | None:
        """The function of the `when` clause."""
        fn = self.guards.get(e.key)
        if fn is None and e.guard is not None:
            unit = Unit(self.library, e.file, e)
            py = unit.int_value(e.guard, self._let_scope(e))
            name = f"guard_{len(self.guards)}"
            body: list[ast.stmt] = [NO_BUILDER, placed(ast.Return(py), e.guard.at)]
            fn = self.guards[e.key] = self.library.build(name, ["C"], unit.finish(body), e.file, e.at)
        return fn

    def width(self, name: str) -> Callable[[Mapping[str, int]], int]:
        """The width of an immediate over prefix values."""
        fn = self.widths.get(name)
        if fn is None:
            field = self.isa.semantics.fields[name]
            assert field.width is not None
            py = Unit(self.library, field.file).int_value(field.width, {})
            body: list[ast.stmt] = [NO_BUILDER, placed(ast.Return(py), field.width.at)]
            made = self.library.build(f"width_{name}", ["C"], body, field.file, field.at)
            fn = self.widths[name] = lambda fields: int(made(Context(name, fields, 0, 0)))
        return fn

    def _let_scope(self, e: Encoding) -> Scope:
        """Parameters and the body's top-level lets, by name: for guards and templates."""
        scope = self.scope(e)
        for st in self.isa.semantics.bodies[e.body]:
            if isinstance(st, s.Let) and st.name not in scope:
                scope[st.name] = Inlined(st.value)
        return scope

    let_scope = _let_scope


def register_number(unit: Expressions, e: s.Expr, scope: Scope) -> ast.expr | None:
    """The index of an operand that names a register through a view: `rd`, `X[2]`; None for other expressions."""
    if isinstance(e, s.Name):
        bound = unit.bound_view(e.name, scope)
        if bound is not None and isinstance(bound[0], s.Index):
            return unit.int_value(bound[0].index, bound[1])
    if isinstance(e, s.Index):
        base = e.base.fn if isinstance(e.base, s.Call) else e.base
        if isinstance(base, s.Name) and base.name in unit.semantics.views:
            return unit.int_value(e.index, scope)
    return None


def placeholder_field(isa: Isa, e: Encoding, value: s.Expr) -> str | None:
    """The one field that a template's placeholder shows, or None."""
    found: set[str] = set()

    def walk(node: Any) -> None:
        if isinstance(node, s.Name):
            if node.name in e.fields:
                found.add(node.name)
        elif isinstance(node, tuple):
            for item in node:
                walk(item)
        elif isinstance(node, s.Index) and isinstance(node.base, s.Call):
            walk(node.index)  # X(w)[Rd]: the parameters choose the width, the index is the operand
        elif isinstance(node, s.Node):
            for name in node.__struct_fields__:
                walk(getattr(node, name))

    walk(value)
    return next(iter(found)) if len(found) == 1 else None


def placeholders(e: Encoding) -> list[s.Expr]:
    """The expressions of a template, in order."""
    return [part.value for part in e.template or () if not isinstance(part, str)]


def operand_list(isa: Isa, args: tuple[s.Expr, ...]) -> list[s.Expr]:
    """Operands of an expansion or alias: `imm(rs1)` counts as two."""
    flat: list[s.Expr] = []
    for arg in args:
        if isinstance(arg, s.Call) and isinstance(arg.fn, (s.Name, s.Int)):
            name = arg.fn.name if isinstance(arg.fn, s.Name) else ""
            if name not in isa.semantics.fns and name not in isa.semantics.views and name not in BUILTINS:
                flat.extend([arg.fn, *operand_list(isa, arg.args)])
                continue
        flat.append(arg)
    return flat


def expansion_fields(isa: Isa, e: Encoding, x: s.Expansion) -> tuple[Encoding, dict[str, s.Expr]]:
    """The instruction an expansion stands for, and an expression for each of its fields."""
    candidates = [t for t in isa.encodings if t.mnemonic == x.mnemonic.rstrip("_")]
    if len(candidates) != 1:
        raise spec_error(
            e.file, x.at, f"'{x.mnemonic}' has {len(candidates)} encodings; an expansion needs exactly one"
        )
    target = candidates[0]
    if target.expansion is not None:
        raise spec_error(
            e.file, x.at, f"'{x.mnemonic}' is itself an expansion", "expand to an instruction that has a body"
        )
    fields: dict[str, s.Expr] = {name: s.Int(x.at, 0) for name in target.fields}
    if x.named:
        for name, value in x.named:
            if name not in fields:
                raise spec_error(
                    e.file, value.at, f"'{x.mnemonic}' has no field '{name}'", f"its fields: {', '.join(fields)}"
                )
            fields[name] = value
        return target, fields
    args = operand_list(isa, x.args)
    holes = placeholders(target)
    if len(args) != len(holes):
        raise spec_error(
            e.file,
            x.at,
            f"'{x.mnemonic}' has {len(holes)} operands, not {len(args)}",
            "operands are given in the order of its template, or by name: rd = X[1]",
        )
    for hole, arg in zip(holes, args, strict=False):
        name_ = placeholder_field(isa, target, hole)
        if name_ is None:
            raise spec_error(
                e.file,
                arg.at,
                "this operand of the template shows no single field",
                "give the fields by name: rd = X[1], imm = 4",
            )
        fields[name_] = arg
    return target, fields


def compiled(isa: Isa) -> Compiled:
    """The generated functions of an instruction set."""
    if isa.compiled is None:
        isa.compiled = Compiled(isa)
    return isa.compiled  # type: ignore[no-any-return]


def stage(
    isa: Isa, encoding: Encoding, fields: Mapping[str, Integer], pc: Integer, length: Integer, builder: Builder[Any]
) -> None:  # fmt: skip
    """Tell `builder` what the instruction does. Paths that neither jump nor trap go on at the next instruction."""
    generated = isa.compiled or compiled(isa)
    try:
        fn = generated.stagers.get(encoding.key) or generated.stager(encoding)
        fn(builder, Context(encoding.key, fields, pc, pc + length))
    except values.PathEnd:
        return
    except values.StagingError as error:
        raise located(isa, encoding, error) from None


def guard(isa: Isa, encoding: Encoding, fields: Mapping[str, Integer]) -> bool:
    """Whether the `when` clause holds and the prefixes are allowed; else the bytes are another instruction or none."""
    if not encoding.lockable and encoding.length is None and fields.get("lock"):
        return False
    fn = compiled(isa).guard(encoding) if encoding.guard is not None else None
    if fn is None:
        return True
    try:
        return bool(fn(Context(encoding.key, fields, 0, 0)))
    except values.StagingError as error:
        raise located(isa, encoding, error) from None


def located(isa: Isa, encoding: Encoding, error: BaseException) -> SpecError:
    """The `SpecError` at the innermost place of the specification in a traceback."""
    files = set(isa.semantics.files)
    file, at = encoding.file, encoding.at
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename in files:
            place = list(code.co_positions())[trace.tb_lasti // 2]
            if place[0] is not None and place[2] is not None:
                line, column, end = place[0], place[2] + 1, (place[3] or place[2] + 1) + 1
                file, at = code.co_filename, s.pack_place(line, column, end)
        trace = trace.tb_next
    hint = getattr(error, "hint", "")
    where = f" (staging '{encoding.key}')"
    return spec_error(file, at, str(error) + where, hint)
