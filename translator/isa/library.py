"""The compiler of semantics: the Python functions generated for one instruction set, and how they are made.

Enters: bodies, views, functions and operand tables of the model. Leaves: Python functions over a builder `B` and a
context `C` (`fields`, `pc`, `next_pc`); ints are computed by Python itself, bits by the operators of `values.py`.
Used by `staging.py` and `assembly.py`, once per encoding and only when it is needed: the result is ordinary Python
code, so that staging an instruction costs microseconds.

Every generated Python node carries the line and column of the specification, and the generated code its file name:
the place of a mistake is read from the traceback, at no cost when there is none.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from translator.ir.ops import PURE, Table
from translator.isa import functions, symbolic, values
from translator.isa import syntax as s
from translator.isa.errors import did_you_mean, spec_error
from translator.isa.expressions import Binding, Inlined, Local, Operand, Scope, dotted
from translator.isa.intrinsics import INTRINSICS
from translator.isa.pynodes import NO_BUILDER, assign_name, call, fill_places, load_name, method, placed, python_name
from translator.isa.slots import SlotReducer
from translator.isa.statements import Unit

if TYPE_CHECKING:
    from translator.isa.model import Isa
    from translator.isa.records import Semantics


_OPERATORS = (
    "add sub mul and_ or_ xor shl lshr ashr udiv sdiv urem srem eq ne ult slt ule sle ugt sgt uge sge inv neg both "
    "either truth cond match no_arm bit_slice bit insert coerce PathEnd"
)
_FUNCTIONS = (
    "table_entry table_value intrinsic load store unify_params need_int field_of return_in_run_time_if value_place "
    "memory_place access_width"
)


_NOWHERE = SimpleNamespace(key="", fields={}, pc=0, next_pc=0)  # a table is no part of an instruction


class Library:
    """The generated functions of one instruction set, made when first referred to."""

    def __init__(self, isa: Isa) -> None:
        self.isa = isa
        self.semantics: Semantics = isa.semantics
        self.globals: dict[str, Any] = {name: getattr(values, name) for name in _OPERATORS.split()}
        self.globals |= {name: getattr(functions, name) for name in _FUNCTIONS.split()}
        self.globals |= {f"b_{name}": fn for name, fn in functions.BUILTINS.items()}
        self.globals |= {f"R_{python_name(register.name)}": register for register in isa.registers}
        self.globals |= {f"I_{python_name(name)}": row for name, row in INTRINSICS.items()}
        self.globals["no_builder"] = functions.NoBuilder()
        self.globals["SymInt"] = symbolic.SymInt
        self.globals["concretize"] = symbolic.concretize
        self.globals["symbolic_view"] = SlotReducer(self).reduce
        self.globals["view_place"] = _view_place
        self.globals["register_place"] = _register_place
        self._building: set[str] = set()
        self._impure: dict[str, bool] = {}
        self.prefix_names = set(self.semantics.prefix_defaults)
        self.inline_fields = {name for e in self.semantics.encodings for name in e.fields}
        self.format_fields = {name for parts in self.semantics.formats.values() for name, _ in parts}

    def build(self, name: str, params: list[str], body: list[ast.stmt], file: str, at: int) -> Any:
        """A Python function from statements."""
        arguments = ast.arguments([], [ast.arg(p) for p in params], None, [], [], None, [])
        function = ast.FunctionDef(name, arguments, body or [ast.Pass()], [])
        placed(function, at)
        fill_places(function, at)
        module = ast.Module([function], [])
        code = compile(module, file, "exec")
        exec(code, self.globals)
        return self.globals[name]

    # ---- functions of the specification ---------------------------------------------------------
    def require(self, kind: str, name: str, at: int, file: str) -> str:
        """The Python name of the function for a declaration: `kind` is get or set (view), fn, flags, table,
        op (operand).
        """
        py = f"{kind}_{python_name(name)}"
        if py in self.globals:
            return py
        if py in self._building:
            raise spec_error(file, at, f"'{name}' is defined by itself", "recursion is not possible")
        self._building.add(py)
        try:
            if kind == "get":
                self._view_get(self.semantics.views[name], py)
            elif kind == "set":
                self._view_set(self.semantics.views[name], py)
            elif kind == "fn":
                self._fn(self.semantics.fns[name], py)
            elif kind == "flags":
                self._flagset(self.semantics.flagsets[name], py)
            elif kind == "table":
                self.globals[py] = self._table(self.semantics.tables[name], py)
            else:
                self._operand(self.semantics.operands[name], py)
        finally:
            self._building.discard(py)
        return py

    def _view_get(self, v: s.View, py: str) -> None:
        unit, scope, names = self._view_unit(v)
        unit.return_type = v.type
        body = unit.block(v.getter, scope)
        answer = "B.get(slot[0], slot[1]) if slot[0] is not None else B.const(slot[2], 0)"
        self.build(py, ["B", "C", *names], unit.finish([*_symbolic(v, "get", names, answer), *body]), v.file, v.at)
        self.build(py + "_plain", ["B", "C", *names], unit.finish(body), v.file, v.at)

    def _view_set(self, v: s.View, py: str) -> None:
        unit, scope, names = self._view_unit(v)
        width = unit.type_width(v.type, scope)
        scope["value"] = Local("l_value", "any")
        body = unit.block(v.setter, scope)
        first = assign_name("l_value", call("coerce", [load_name("B"), load_name("l_value"), width], v.at))
        answer = "B.put(slot[0], slot[1], l_value) if slot[0] is not None else None"
        params = ["B", "C", *names, "l_value"]
        self.build(py, params, unit.finish([first, *_symbolic(v, "set", names, answer), *body]), v.file, v.at)
        self.build(py + "_plain", params, unit.finish(body), v.file, v.at)

    def _view_unit(self, v: s.View) -> tuple[Unit, Scope, list[str]]:
        params = [*v.params, v.index]
        scope: Scope = {p: Local(f"l_{python_name(p)}", "int") for p in params}
        return Unit(self, v.file), scope, [f"l_{python_name(p)}" for p in params]

    def _fn(self, f: s.Fn, py: str) -> None:
        unit = Unit(self, f.file)
        scope: Scope = {}
        params = [f"l_{python_name(p.name)}" for p in f.params]
        prologue = unit.parameters(f.params, scope)
        unit.return_type = f.type
        body = unit.block(f.body, scope)
        self.build(py, ["B", "C", *params], unit.finish([*prologue, *body]), f.file, f.at)

    def _flagset(self, f: s.Flagset, py: str) -> None:
        unit = Unit(self, f.file)
        scope: Scope = {}
        params = [f"l_{python_name(p.name)}" for p in f.params]
        prologue = unit.parameters(f.params, scope)
        body: list[ast.stmt] = []
        for flag in f.flags:
            register = self.isa.register_files.get(flag.name)
            if register is None or register.count:
                raise spec_error(
                    f.file,
                    flag.at,
                    f"'{flag.name}' is no single register",
                    did_you_mean(flag.name, self.isa.register_files),
                )
            # `undefined` is 0: any value is right, and the same one everywhere keeps the tiers equal
            value = unit.expr(flag.value, scope)[0] if flag.value is not None else ast.Constant(0)
            put = method("B", "put", [
                load_name(f"R_{python_name(flag.name)}"), ast.Constant(0),
                call("coerce", [load_name("B"), value, ast.Constant(register.width)], flag.at),
            ], flag.at)  # fmt: skip
            keep = ast.Compare(ast.Constant(flag.name), [ast.NotIn()], [load_name("excepted")])
            body.append(ast.If(keep, [ast.Expr(put)], []))
        self.build(py, ["B", "C", "excepted", *params], unit.finish([*prologue, *body]), f.file, f.at)

    def _table(self, t: s.Table, py: str) -> Table:
        assert isinstance(t.type.width, s.Int)
        width = t.type.width.value
        if t.formula is None or t.index is None:
            return Table(t.name, width, t.entries)
        unit = Unit(self, t.file)
        index = f"l_{python_name(t.index)}"
        value = unit.value(t.formula, {t.index: Local(index, "int")})
        entry = call("table_value", [value, ast.Constant(width)], t.formula.at)
        body: list[ast.stmt] = [NO_BUILDER, placed(ast.Return(entry), t.formula.at)]
        made = self.build(f"{py}_entry", ["C", index], unit.finish(body), t.file, t.at)
        try:
            return Table(t.name, width, tuple([made(_NOWHERE, number) for number in range(t.count)]))
        except values.StagingError as error:
            raise spec_error(t.file, t.formula.at, f"{error} (the table '{t.name}')", error.hint) from None

    def _operand(self, o: s.Operand, py: str) -> None:
        unit = Unit(self, o.file)
        scope: Scope = {p: Local(f"l_{python_name(p)}", "int") for p in o.params}
        body: list[ast.stmt] = []
        for choice in o.choices:
            result: list[ast.stmt] = [placed(ast.Return(unit.place(choice.value, scope)), choice.at)]
            test = unit.choice_test(choice)
            body.append(ast.If(test, result, []) if test is not None else result[0])
        body.append(ast.Expr(call("no_arm", [ast.Constant("of the operand table")], o.at)))
        self.build(py, ["B", "C", *(f"l_{python_name(p)}" for p in o.params)], unit.finish(body), o.file, o.at)

    # ---- purity ---------------------------------------------------------------------------------
    def impure(self, node: Any, scope: Mapping[str, Binding] | None = None) -> bool:
        """Whether an expression touches memory or floating-point flags, or does what two arms may not both do."""
        if isinstance(node, tuple):
            return any(self.impure(n, scope) for n in node)
        if isinstance(node, s.Call):
            name = dotted(node.fn)
            if name is not None:
                if name == self.semantics.memory:
                    return True
                if name in INTRINSICS and INTRINSICS[name].op not in PURE:
                    return True
                if name in self.semantics.fns and self._fn_impure(name):
                    return True
                if name in self.semantics.operands:
                    return True
        if isinstance(node, s.Name):
            binding = scope.get(node.name) if scope else None
            if isinstance(binding, Operand):
                return True
            if isinstance(binding, Inlined):
                return self.impure(binding.node, scope)
            return node.name in self.semantics.operands
        if isinstance(node, (s.Assign, s.Jump, s.Trap, s.Atomic, s.SetFlags)):
            return True
        if isinstance(node, s.Node):
            return any(self.impure(getattr(node, f), scope) for f in node.__struct_fields__ if f != "at")
        return False

    def _fn_impure(self, name: str) -> bool:
        if name not in self._impure:
            self._impure[name] = False  # while looking: recursion is reported elsewhere
            self._impure[name] = self.impure(self.semantics.fns[name].body)
        return self._impure[name]


def _symbolic(v: s.View, access: str, names: list[str], answer: str) -> list[ast.stmt]:
    """What a getter or setter does first when fields are symbolic: one cell if the view is plain (`slots.py`)."""
    *params, _ = names
    text = (
        f"if {' or '.join(f'{n}.__class__ is SymInt' for n in names)}:\n"
        f"    slot = symbolic_view({v.name!r}, {access!r}, ({', '.join(names)},))\n"
        f"    if slot is not None:\n"
        f"        return {answer}\n" + "".join(f"    {p} = concretize({p})\n" for p in params)
    )
    statements = ast.parse(text).body
    for node in [node for statement in statements for node in ast.walk(statement)]:
        if hasattr(node, "lineno"):
            placed(node, v.at)
    return statements


def _view_place(get: Any, set: Any, C: Any, *args: Any) -> functions.Place:
    return functions.Place(lambda B: get(B, C, *args), lambda B, v: set(B, C, *args, v))


def _register_place(file: Any, index: Any) -> functions.Place:
    return functions.Place(
        lambda B: B.get(file, index), lambda B, v: B.put(file, index, values.coerce(B, v, file.width))
    )
