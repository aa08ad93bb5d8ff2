"""Disassembly text of one decoded instruction: templates, the views' names for registers, aliases.

Enters: an encoding, its fields and the pc. Leaves: text such as `addi a0, a0, 1`. Called by `decode/disasm.py` and
error reports; templates are compiled to Python functions like bodies are.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from translator.isa import syntax as s
from translator.isa import values
from translator.isa.errors import spec_error
from translator.isa.expressions import OPERAND_NAMES, Inlined, Local, Scope
from translator.isa.functions import BUILTINS
from translator.isa.pynodes import NO_BUILDER, Py, call, load_name, placed, python_name
from translator.isa.staging import (
    Compiled,
    Context,
    compiled,
    expansion_fields,
    located,
    operand_list,
    placeholder_field,
    placeholders,
    register_number,
)  # fmt: skip
from translator.isa.statements import Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from translator.isa.model import Isa
    from translator.isa.records import AliasRecord, Encoding, Hole


class Printer:
    """Compiles what prints one instruction set."""

    def __init__(self, made: Compiled) -> None:
        self.made = made
        self.isa = made.isa
        self.library = made.library
        self.encodings: dict[str, Callable[[Context], str]] = {}
        self.aliases: dict[str, list[tuple[Callable[[Context], Any], AliasRecord, Callable[[Context], str]]]] = {}
        self.library.globals["shown"] = _shown
        self.by_target: dict[str, list[AliasRecord]] = {}
        for alias in self.isa.semantics.aliases:
            self.by_target.setdefault(alias.target.mnemonic.rstrip("_"), []).append(alias)

    def text(self, e: Encoding, context: Context, aliases: bool) -> str:
        """Mnemonic and operands."""
        if aliases:
            for test, alias, operands in self.alias_list(e):
                if test(context):
                    return joined(alias.name, operands(context))
        if e.expansion is not None and e.template is None:
            target, fields = self.expanded(e)(context)
            return self.text(target, fields, aliases)
        fn = self.encodings.get(e.key)
        if fn is None:
            fn = self.encodings[e.key] = self._template(e, self.template_of(e), self.made.let_scope(e))
        return joined(e.mnemonic, fn(context))

    def template_of(self, e: Encoding) -> Any:
        """The template, or one made of the operands."""
        from translator.isa.records import Hole

        if e.template is not None:
            return e.template
        parts: list[Any] = []
        for name, _ in zip(OPERAND_NAMES, e.operands, strict=False):
            if parts:
                parts.append(", ")
            parts.append(Hole(s.Name(e.at, name), ""))
        return tuple(parts)

    def _template(self, e: Encoding, template: Any, scope: Scope) -> Callable[[Context], str]:
        unit = Unit(self.library, e.file, e)
        for name, operand in zip(OPERAND_NAMES, e.operands, strict=False):
            scope[name] = Inlined(operand)
        return self._function(unit, template, scope, f"text_{len(self.library.globals)}", e.file, e.at)

    def _function(
        self, unit: Unit, template: Any, scope: Scope, name: str, file: str, at: int
    ) -> Callable[[Context], str]:
        parts: list[ast.expr] = [
            ast.Constant(p) if isinstance(p, str) else self.show(unit, p.value, p.format, scope) for p in template
        ]
        joined = call(ast.Attribute(ast.Constant(""), "join", ast.Load()), [ast.Tuple(parts, ast.Load())], at)
        body: list[ast.stmt] = [NO_BUILDER, placed(ast.Return(joined), at)]
        fn: Callable[[Context], str] = self.library.build(name, ["C"], unit.finish(body), file, at)
        return fn

    # ---- what a placeholder shows ---------------------------------------------------------------
    def show(self, unit: Unit, e: s.Expr, form: str, scope: Scope) -> Py:
        """A Python expression of the text for a placeholder."""
        semantics = self.isa.semantics
        if isinstance(e, s.Name):
            binding = scope.get(e.name)
            if isinstance(binding, Inlined) and not isinstance(binding.node, s.Attr) and e.name not in unit.inlining:
                unit.inlining.append(e.name)
                try:
                    return self.show(unit, binding.node, form, scope)  # type: ignore[arg-type]
                finally:
                    unit.inlining.pop()
            if binding is None:
                bound = unit.bound_view(e.name, scope)
                if bound is not None:
                    return self.show(unit, bound[0], form, bound[1])
                register = self.isa.register_files.get(e.name)
                if register is not None and not register.count and not unit.is_field(e.name):
                    return ast.Constant(register.assembly_name(0))
                if e.name in semantics.operands:
                    unit.operand_arguments(e.name, (), e.at, scope)
                    return call(self.operand(e.name, e.at, unit.file), [load_name("C")], e.at)
        if isinstance(e, s.Cond):
            test, kind = unit.expr(e.test, scope)
            if kind == "int":
                return placed(  # type: ignore[no-any-return]
                    ast.IfExp(test, self.show(unit, e.then, form, scope), self.show(unit, e.other, form, scope)), e.at
                )
        if isinstance(e, s.Call) and isinstance(e.fn, s.Name) and e.fn.name in semantics.operands:
            arguments = unit.operand_arguments(e.fn.name, e.args, e.at, scope)
            return call(self.operand(e.fn.name, e.at, unit.file), [load_name("C"), *arguments], e.at)
        if isinstance(e, s.Index):
            base = e.base.fn if isinstance(e.base, s.Call) else e.base
            args = e.base.args if isinstance(e.base, s.Call) else ()
            if isinstance(base, s.Name) and base.name in semantics.views:
                arguments = unit.view_arguments(base.name, args, e, scope)
                return call(self.view(base.name), [load_name("C"), *arguments], e.at)
            if isinstance(base, s.Name) and base.name in self.isa.register_files and base.name not in scope:
                file = load_name(f"R_{python_name(base.name)}")
                return call(ast.Attribute(file, "assembly_name", ast.Load()), [unit.int_value(e.index, scope)], e.at)
        return call("shown", [unit.value(e, scope), ast.Constant(form)], e.at)

    def view(self, name: str) -> str:
        """The Python function that names a register seen through a view."""
        py = f"asm_{python_name(name)}"
        if py in self.library.globals:
            return py
        view = self.isa.semantics.views[name]
        unit = Unit(self.library, view.file)
        params = [*view.params, view.index]
        scope: Scope = {p: Local(f"l_{python_name(p)}", "int") for p in params}
        expr = view.asm
        if expr is None:
            file = _first_file(view.getter, self.isa)
            if file is None:
                raise spec_error(
                    view.file,
                    view.at,
                    f"the view '{name}' has no 'asm' and names no register file",
                    "add: asm name(file, i)",
                )
            expr = s.Call(view.at, s.Name(view.at, "name"), (s.Name(view.at, file), s.Name(view.at, view.index)))
        shown_as = self.show(unit, expr, "", scope)
        body: list[ast.stmt] = [NO_BUILDER, placed(ast.Return(shown_as), view.at)]
        self.library.build(py, ["C", *(f"l_{python_name(p)}" for p in params)], unit.finish(body), view.file, view.at)
        return py

    def operand(self, name: str, at: int, file: str) -> str:
        """The Python function that prints an operand of a table."""
        py = f"asmop_{python_name(name)}"
        if py in self.library.globals:
            if self.library.globals[py] is None:
                raise spec_error(file, at, f"the text of the operand '{name}' needs itself")
            return py
        semantics = self.isa.semantics
        table = semantics.operands[name]
        self.library.globals[py] = None  # being made
        unit = Unit(self.library, table.file)
        scope: Scope = {p: Local(f"l_{python_name(p)}", "int") for p in table.params}
        body: list[ast.stmt] = [NO_BUILDER]
        for choice, template in zip(table.choices, semantics.choice_templates[name], strict=False):
            if template is None:
                value = (
                    self.show(unit, choice.value, "", scope)
                    if _showable(choice.value, self.isa, scope)
                    else ast.Constant("?")
                )
            else:
                pieces: list[ast.expr] = [
                    ast.Constant(p) if isinstance(p, str) else self.show(unit, p.value, p.format, scope)
                    for p in template
                ]
                value = call(
                    ast.Attribute(ast.Constant(""), "join", ast.Load()), [ast.Tuple(pieces, ast.Load())], choice.at
                )
            result = placed(ast.Return(value), choice.at)
            test = unit.choice_test(choice)
            body.append(ast.If(test, [result], []) if test is not None else result)
        self.library.build(
            py, ["C", *(f"l_{python_name(p)}" for p in table.params)], unit.finish(body), table.file, table.at
        )
        return py

    # ---- expansions and aliases -----------------------------------------------------------------
    def expanded(self, e: Encoding) -> Callable[[Context], tuple[Encoding, Context]]:
        """The instruction an expansion stands for, with its fields."""
        assert e.expansion is not None
        cached: Any = self.made.printers.get(e.key)
        if cached is None:
            target, fields = expansion_fields(self.isa, e, e.expansion)
            unit = Unit(self.library, e.file, e)
            made: list[ast.expr] = []
            for value in fields.values():
                register = register_number(unit, value, {})
                made.append(register if register is not None else unit.int_value(value, {}))
            result = ast.Dict([ast.Constant(k) for k in fields], made)
            body: list[ast.stmt] = [placed(ast.Return(result), e.at)]
            fn = self.library.build(f"fields_{len(self.library.globals)}", ["C"], unit.finish(body), e.file, e.at)
            self.made.printers[e.key] = cached = (target, fn)
        target, fn = cached
        return lambda context: (target, Context(target.key, fn(context), context.pc, context.next_pc))

    def alias_list(self, e: Encoding) -> list[tuple[Callable[[Context], Any], AliasRecord, Callable[[Context], str]]]:
        """Compiled aliases that may print an encoding."""
        found = self.aliases.get(e.key)
        if found is None:
            found = self.aliases[e.key] = []
            candidates = list(self.by_target.get(e.mnemonic, ()))
            if e.family != e.mnemonic:
                candidates += self.by_target.get(e.family, ())
            for alias in candidates:
                made = self._alias(e, alias)
                if made is not None:
                    found.append((made[0], alias, made[1]))
        return found

    def _alias(
        self, e: Encoding, alias: AliasRecord
    ) -> tuple[Callable[[Context], Any], Callable[[Context], str]] | None:
        unit = Unit(self.library, alias.file, e)
        scope = self.made.let_scope(e)
        for name, operand in zip(OPERAND_NAMES, e.operands, strict=False):
            scope[name] = Inlined(operand)
        shown: dict[str, s.Expr] = {}
        tests: list[ast.expr] = []
        args = operand_list(self.isa, alias.target.args)
        holes = placeholders(e)
        pairs: list[tuple[s.Expr, s.Expr]] = []
        if args:
            if len(args) != len(holes):
                return None
            pairs = list(zip(args, holes, strict=False))
        for name, value in alias.target.named:
            pairs.append((value, s.Name(value.at, name)))
        for arg, hole in pairs:
            test = self._match(unit, e, arg, hole, shown, scope)
            if test is not None:
                tests.append(test)
        if alias.guard is not None:
            inner = dict(scope)
            for name, hole in shown.items():
                if name not in e.fields and name not in inner:
                    inner[name] = Inlined(
                        s.Attr(hole.at, hole, "index") if self._is_register(unit, hole, scope) else hole
                    )
            tests.append(unit.int_value(alias.guard, inner))
        number = len(self.library.globals)
        test_py: Py = ast.Constant(True) if not tests else tests[0] if len(tests) == 1 else ast.BoolOp(ast.And(), tests)
        body: list[ast.stmt] = [NO_BUILDER, placed(ast.Return(test_py), alias.at)]
        test_fn = self.library.build(f"alias_{number}", ["C"], unit.finish(body), alias.file, alias.at)
        unit = Unit(self.library, alias.file, e)
        template = alias.template
        if template is None:
            flat = [x for operand in alias.operands for x in _with_parentheses(operand, self.isa)]
            template = ()
            for position, item in enumerate(flat):
                separator = "" if position == 0 or item in ("(", ")") or flat[position - 1] == "(" else ", "
                template += (separator,) if separator else ()
                template += (item,) if isinstance(item, str) else (self._shown_hole(e, item, shown, alias),)
        text_scope = dict(scope)
        for name, hole in shown.items():
            if name not in e.fields and name not in text_scope:
                text_scope[name] = Inlined(hole)
        text_fn = self._function(unit, template, text_scope, f"aliastext_{number}", alias.file, alias.at)
        return test_fn, text_fn

    def _shown_hole(self, e: Encoding, item: s.Expr, shown: dict[str, s.Expr], alias: AliasRecord) -> Hole:
        from translator.isa.records import Hole

        if isinstance(item, s.Name) and item.name in shown:
            for part in e.template or ():
                if not isinstance(part, str) and part.value is shown[item.name]:
                    return part
            return Hole(shown[item.name], "")
        return Hole(item, "")

    def _is_register(self, unit: Unit, e: s.Expr, scope: Scope) -> bool:
        return isinstance(e, s.Name) and unit.bound_view(e.name, scope) is not None

    def _match(
        self, unit: Unit, e: Encoding, arg: s.Expr, hole: s.Expr, shown: dict[str, s.Expr], scope: Scope
    ) -> Py | None:
        """The condition under which an operand of the instruction is what an alias wants there; names bind."""
        if isinstance(arg, s.Name) and arg.name not in self.isa.register_files and arg.name not in shown:
            shown[arg.name] = hole
            return None
        actual = self._raw(unit, e, hole, scope)
        if isinstance(arg, s.Name) and arg.name in shown:
            return ast.Compare(actual, [ast.Eq()], [self._raw(unit, e, shown[arg.name], scope)])
        wanted = (
            register_number(unit, arg, {}) or unit.int_value(arg, scope)
            if not isinstance(arg, s.Str)
            else ast.Constant(arg.value)
        )
        if isinstance(arg, s.Str):
            actual = unit.value(hole, scope)
        return placed(ast.Compare(actual, [ast.Eq()], [wanted]), arg.at)  # type: ignore[no-any-return]

    def _raw(self, unit: Unit, e: Encoding, hole: s.Expr, scope: Scope) -> Py:
        register = register_number(unit, hole, scope)
        if register is not None:
            return register
        field = placeholder_field(self.isa, e, hole)
        if field is not None:
            return unit.raw_field(field, hole.at)
        return unit.value(hole, scope)


def joined(mnemonic: str, operands: str) -> str:
    """Mnemonic and operands; operands that begin with `~` add a suffix to the mnemonic first."""
    if operands[:1] == "~":
        return (mnemonic + operands[1:]).rstrip()
    return f"{mnemonic} {operands}".rstrip()


def _with_parentheses(e: s.Expr, isa: Isa) -> list[s.Expr | str]:
    """`imm(rs1)` of an alias's operands: shown with its parentheses."""
    if (
        isinstance(e, s.Call)
        and isinstance(e.fn, s.Name)
        and e.fn.name not in isa.semantics.fns
        and e.fn.name not in BUILTINS
    ):
        flat: list[s.Expr | str] = [e.fn, "("]
        for arg in e.args:
            flat.extend(_with_parentheses(arg, isa))
        return [*flat, ")"]
    return [e]


def _shown(value: Any, form: str) -> str:
    if value.__class__ is str:
        return str(value)
    if value.__class__ not in values.INTS:
        raise values.StagingError(
            f"{values.kind(value)} cannot be printed", "templates show what is known when the instruction is decoded"
        )
    number = int(value)
    return hex(number) if form == "hex" else str(number)


def _showable(e: s.Expr, isa: Isa, scope: Scope) -> bool:
    """Whether an operand's value can be printed without a template: a register, another operand, an immediate."""
    base: Any = e
    while isinstance(base, (s.Index, s.Call)):
        base = base.base if isinstance(base, s.Index) else base.fn
    if not isinstance(base, s.Name) or base.name == isa.semantics.memory:
        return False
    return isinstance(e, s.Name) or base.name in isa.semantics.views or base.name in isa.semantics.operands


def _first_file(node: Any, isa: Isa) -> str | None:
    if isinstance(node, s.Index) and isinstance(node.base, s.Name) and node.base.name in isa.register_files:
        return node.base.name
    children = (
        node
        if isinstance(node, tuple)
        else [getattr(node, f) for f in node.__struct_fields__]
        if isinstance(node, s.Node)
        else ()
    )
    for child in children:
        found = _first_file(child, isa)
        if found is not None:
            return found
    return None


def printer(isa: Isa) -> Printer:
    """The printer of an instruction set."""
    made = compiled(isa)
    if made.printer is None:
        made.printer = Printer(made)
    return made.printer  # type: ignore[no-any-return]


def assembly(
    isa: Isa, encoding: Encoding, fields: Mapping[str, int], pc: int, *, length: int | None = None, aliases: bool = True
) -> str:
    """Text of one instruction. `length` is needed only where it varies and the text shows the next pc."""
    made = printer(isa)
    context = Context(encoding.key, fields, pc, pc + (length if length is not None else encoding.length or 0))
    try:
        text = made.text(encoding, context, aliases)
    except values.StagingError as error:
        raise located(isa, encoding, error) from None
    return f"lock {text}" if encoding.lockable and fields.get("lock") else text
