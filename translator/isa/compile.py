"""The compiler of semantics: syntax trees of statements and expressions to Python functions that stage them.

Enters: a body, view, function or template of the model. Leaves: a Python function over a builder `B` and a context `C`
(`fields`, `pc`, `next_pc`); ints are computed by Python itself, bits by the operators of `values.py`. Called by `staging.py`
and `assembly.py`, once per encoding and only when it is needed: the result is ordinary Python code, so that staging an
instruction costs microseconds.

Every generated Python node carries the line and column of the specification, and the generated code its file name: the
place of a mistake is read from the traceback, at no cost when there is none.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from translator.isa import syntax as s
from translator.isa import values
from translator.isa.errors import did_you_mean, spec_error
from translator.isa.intrinsics import INTRINSICS, TRAPS

if TYPE_CHECKING:
    from translator.isa.model import Isa
    from translator.isa.records import Encoding, Semantics

OPERAND_NAMES = ("dst", "src", "src2", "src3")

# operator: (helper, Python's own for two ints)
_BINARY: dict[str, tuple[str, Any]] = {
    "+": ("add", ast.Add), "-": ("sub", ast.Sub), "*": ("mul", ast.Mult), "&": ("and_", ast.BitAnd), "|": ("or_", ast.BitOr),
    "^": ("xor", ast.BitXor), "<<": ("shl", None), ">>u": ("lshr", None), ">>s": ("ashr", None), "/u": ("udiv", None),
    "/s": ("sdiv", None), "%u": ("urem", None), "%s": ("srem", None), "==": ("eq", ast.Eq), "!=": ("ne", ast.NotEq),
    "<u": ("ult", ast.Lt), "<s": ("slt", ast.Lt), "<=u": ("ule", ast.LtE), "<=s": ("sle", ast.LtE), ">u": ("ugt", ast.Gt),
    ">s": ("sgt", ast.Gt), ">=u": ("uge", ast.GtE), ">=s": ("sge", ast.GtE),
}  # fmt: skip
COMPARISONS = frozenset({"==", "!=", "<u", "<s", "<=u", "<=s", ">u", ">s", ">=u", ">=s"})
_INT_FUNCTIONS = frozenset({"signed", "ones", "highbit", "replicate", "width"})

Py = ast.expr


class Local:
    """A Python variable; `kind` is 'int' when it can be nothing else, 'any' otherwise."""

    __slots__ = ("kind", "py")

    def __init__(self, py: str, kind: str) -> None:
        self.py = py
        self.kind = kind


class Inlined:
    """A name that stands for an expression or statement: a family's parameter, a template's `let`."""

    __slots__ = ("node", "type")

    def __init__(self, node: "s.Expr | s.Stmt", type: "s.Type | None" = None) -> None:
        self.node = node
        self.type = type


class Operand:
    """A name of an operand that was resolved once (`values.Place` in a Python variable)."""

    __slots__ = ("expr", "py")

    def __init__(self, py: str, expr: s.Expr) -> None:
        self.py = py
        self.expr = expr


Binding = Local | Inlined | Operand
Scope = dict[str, Binding]


def placed(node: Any, at: int) -> Any:
    """Give a Python node the place of a specification's node."""
    node.lineno = node.end_lineno = max(at >> 20, 1)
    node.col_offset = max((at >> 10 & 1023) - 1, 0)
    node.end_col_offset = max((at & 1023) - 1, node.col_offset + 1)
    return node


def load_name(name: str) -> Py:
    """A Python variable's value."""
    return ast.Name(name, ast.Load())


def call(fn: "str | Py", args: list[Py], at: int) -> Py:
    """A Python call with a place."""
    node = ast.Call(load_name(fn) if isinstance(fn, str) else fn, args, [])
    return placed(node, at)  # type: ignore[no-any-return]


def method(obj: str, name: str, args: list[Py], at: int) -> Py:
    """A Python method call with a place."""
    return call(ast.Attribute(load_name(obj), name, ast.Load()), args, at)


def assign_name(name: str, value: Py) -> ast.stmt:
    """`name = value`."""
    return ast.Assign([ast.Name(name, ast.Store())], value)


def python_name(name: str) -> str:
    """A specification's name as a Python identifier."""
    return name.replace("'", "_prime").replace(".", "_")


class Library:
    """The generated functions of one instruction set, made when first referred to."""

    def __init__(self, isa: "Isa") -> None:
        self.isa = isa
        self.semantics: Semantics = isa.semantics
        self.globals: dict[str, Any] = {
            name: getattr(values, name)
            for name in (
                "add sub mul and_ or_ xor shl lshr ashr udiv sdiv urem srem eq ne ult slt ule sle ugt sgt uge sge inv neg truth cond "
                "match no_arm bit_slice bit insert slice_width intrinsic load store coerce unify_params need_int field_of "
                "return_in_run_time_if both either value_place memory_place access_width concretize PathEnd StagingError SymInt Place select"
            ).split()
        }
        self.globals["concretize"] = values.concretize
        for name, fn in values.BUILTINS.items():
            self.globals[f"b_{name}"] = fn
        for register in isa.registers:
            self.globals[f"R_{python_name(register.name)}"] = register
        for name, row in INTRINSICS.items():
            self.globals[f"I_{python_name(name)}"] = row
        self.globals["view_place"] = _view_place
        self.globals["register_place"] = _register_place
        self.globals["shown"] = shown
        self._building: set[str] = set()
        self._impure: dict[str, bool] = {}
        self.prefix_names = set(self.semantics.prefix_defaults)
        self.format_fields = {name for parts in self.semantics.formats.values() for name, _ in parts}

    def build(self, name: str, params: list[str], body: list[ast.stmt], file: str, at: int) -> Any:
        """A Python function from statements."""
        arguments = ast.arguments([], [ast.arg(p) for p in params], None, [], [], None, [])
        function = ast.FunctionDef(name, arguments, body or [ast.Pass()], [])
        placed(function, at)
        _fill_places(function, at)
        module = ast.Module([function], [])
        code = compile(module, file, "exec")
        exec(code, self.globals)
        return self.globals[name]

    # ---- functions of the specification ---------------------------------------------------------
    def require(self, kind: str, name: str, at: int, file: str) -> str:
        """The Python name of a view's getter ('get') or setter ('set'), an fn ('fn'), flagset ('flags') or operand table ('op')."""
        py = f"{kind}_{python_name(name)}"
        if py in self.globals:
            return py
        if py in self._building:
            if kind in ("get", "set", "op"):
                return py
            raise spec_error(file, at, f"'{name}' calls itself", "recursion is not possible")
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
            else:
                self._operand(self.semantics.operands[name], py)
        finally:
            self._building.discard(py)
        return py

    def _view_get(self, v: s.View, py: str) -> None:
        unit = Unit(self, v.file)
        params = [*v.params, v.index]
        scope: Scope = {p: Local(f"l_{python_name(p)}", "int") for p in params}
        unit.return_type = v.type
        locals_ = [f"l_{python_name(p)}" for p in params]
        body = unit.block(v.getter, scope)
        symbolic = (
            f"if {locals_[-1]}.__class__ is SymInt" + "".join(f" or {p}.__class__ is SymInt" for p in locals_[:-1]) + ":\n"
            f"    slot = symbolic_view('{v.name}', 'get', ({''.join(p + ', ' for p in locals_)}))\n"
            f"    if slot is not None:\n        return B.get(slot[0], slot[1]) if slot[0] is not None else B.const(slot[2], 0)\n"
            + "".join(f"    {p} = concretize({p})\n" for p in locals_[:-1])
        )
        prologue: list[ast.stmt] = list(ast.parse(symbolic).body)
        for statement in prologue:
            for node in ast.walk(statement):
                if hasattr(node, "lineno"):
                    placed(node, v.at)
        self._symbolic_hook()
        self.build(py, ["B", "C", *locals_], unit.finish([*prologue, *body]), v.file, v.at)
        self.build(py + "_plain", ["B", "C", *locals_], unit.finish(body), v.file, v.at)

    def _view_set(self, v: s.View, py: str) -> None:
        unit = Unit(self, v.file)
        params = [*v.params, v.index]
        scope: Scope = {p: Local(f"l_{python_name(p)}", "int") for p in params}
        scope["value"] = Local("l_value", "any")
        locals_ = [f"l_{python_name(p)}" for p in params]
        width = unit.type_width(v.type, scope)
        first: list[ast.stmt] = [
            assign_name("l_value", call("coerce", [load_name("B"), load_name("l_value"), width], v.at)),
        ]
        symbolic = (
            f"if {locals_[-1]}.__class__ is SymInt" + "".join(f" or {p}.__class__ is SymInt" for p in locals_[:-1]) + ":\n"
            f"    slot = symbolic_view('{v.name}', 'set', ({''.join(p + ', ' for p in locals_)}))\n"
            f"    if slot is not None:\n        return B.put(slot[0], slot[1], l_value) if slot[0] is not None else None\n"
            + "".join(f"    {p} = concretize({p})\n" for p in locals_[:-1])
        )
        prologue: list[ast.stmt] = list(ast.parse(symbolic).body)
        for statement in prologue:
            for node in ast.walk(statement):
                if hasattr(node, "lineno"):
                    placed(node, v.at)
        self._symbolic_hook()
        body = unit.block(v.setter, scope)
        self.build(py, ["B", "C", *locals_, "l_value"], unit.finish([*first, *prologue, *body]), v.file, v.at)
        self.build(py + "_plain", ["B", "C", *locals_, "l_value"], unit.finish(body), v.file, v.at)

    def _symbolic_hook(self) -> None:
        if "symbolic_view" not in self.globals:
            from translator.isa.slots import SlotReducer

            self.globals["symbolic_view"] = SlotReducer(self).reduce

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
                raise spec_error(f.file, flag.at, f"'{flag.name}' is no single register", did_you_mean(flag.name, self.isa.register_files))
            # `undefined` is 0: any value is right, and the same one everywhere keeps the tiers equal
            value = unit.expr(flag.value, scope)[0] if flag.value is not None else ast.Constant(0)
            put = method("B", "put", [
                load_name(f"R_{python_name(flag.name)}"), ast.Constant(0),
                call("coerce", [load_name("B"), value, ast.Constant(register.width)], flag.at),
            ], flag.at)  # fmt: skip
            keep = ast.Compare(ast.Constant(flag.name), [ast.NotIn()], [load_name("excepted")])
            body.append(ast.If(keep, [ast.Expr(put)], []))
        self.build(py, ["B", "C", "excepted", *params], unit.finish([*prologue, *body]), f.file, f.at)

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
    def impure(self, node: Any, scope: "Mapping[str, Binding] | None" = None) -> bool:
        """Whether an expression touches memory, floating-point flags, or anything else that two arms may not both do."""
        if isinstance(node, tuple):
            return any(self.impure(n, scope) for n in node)
        if isinstance(node, s.Call):
            name = dotted(node.fn)
            if name is not None:
                if name == self.semantics.memory:
                    return True
                if name in INTRINSICS:
                    from translator.ir.ops import PURE

                    if INTRINSICS[name].op not in PURE:
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


def dotted(e: s.Expr) -> str | None:
    """`f32.add` of an attribute chain; None for anything else."""
    if isinstance(e, s.Name):
        return e.name
    if isinstance(e, s.Attr):
        base = dotted(e.base)
        return None if base is None else f"{base}.{e.name}"
    return None


def _fill_places(root: ast.AST, at: int) -> None:
    """Give every node without a place that of its parent."""
    stack: list[tuple[ast.AST, tuple[int, int, int, int]]] = [(root, (max(at >> 20, 1), 0, max(at >> 20, 1), 0))]
    while stack:
        node, place = stack.pop()
        if hasattr(node, "lineno"):
            place = (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
        elif "lineno" in node._attributes:
            node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = place  # type: ignore[attr-defined]
        for child in ast.iter_child_nodes(node):
            stack.append((child, place))


def _view_place(get: Any, set: Any, C: Any, *args: Any) -> values.Place:
    return values.Place(lambda B: get(B, C, *args), lambda B, v: set(B, C, *args, v))


def _register_place(file: Any, index: Any) -> values.Place:
    return values.Place(lambda B: B.get(file, index), lambda B, v: B.put(file, index, values.coerce(B, v, file.width)))


def shown(value: Any, form: str) -> str:
    """How a template prints a value."""
    if value.__class__ is str:
        return value  # type: ignore[no-any-return]
    if value.__class__ not in values.INTS:
        raise values.StagingError(f"{values.kind(value)} cannot be printed", "templates show what is known when the instruction is decoded")
    number = int(value)
    return hex(number) if form == "hex" else str(number)


class Unit:
    """One Python function in the making."""

    def __init__(self, library: Library, file: str, encoding: "Encoding | None" = None) -> None:
        self.library = library
        self.isa = library.isa
        self.semantics = library.semantics
        self.file = file
        self.encoding = encoding
        self.top = False  # the staging function itself: a jump outside run-time conditions just returns
        self.return_type: s.Type | None = None
        self.loaded: dict[str, str] = {}
        self.counter = 0
        self.conditions: list[str] = []  # Python variables: is this enclosing `if` a run-time one
        self.inlining: list[str] = []

    def finish(self, body: list[ast.stmt]) -> list[ast.stmt]:
        """The body with the fields it uses loaded first."""
        loads: list[ast.stmt] = []
        if self.loaded:
            loads.append(assign_name("F", ast.Attribute(load_name("C"), "fields", ast.Load())))
            for name, py in self.loaded.items():
                loads.append(assign_name(py, ast.Subscript(load_name("F"), ast.Constant(name), ast.Load())))
        return [*loads, *body]

    def fresh(self, prefix: str) -> str:
        """A new Python variable."""
        self.counter += 1
        return f"{prefix}{self.counter}"

    def fail(self, at: int, message: str, hint: str = "") -> Exception:
        """An error at a place of this file."""
        return spec_error(self.file, at, message, hint)

    # ---- names ----------------------------------------------------------------------------------
    def raw_field(self, name: str, at: int) -> Py:
        """The int that decoding extracted."""
        e = self.encoding
        if e is not None and (name in e.fields or any(t.kind == "field" and t.name == name for t in e.tail)):
            py = self.loaded.setdefault(name, f"v_{python_name(name)}")
            return load_name(py)
        return call("field_of", [load_name("C"), ast.Constant(name)], at)

    def is_field(self, name: str) -> bool:
        """Whether decoding knows this name."""
        if self.encoding is not None and name in self.encoding.fields:
            return True
        return name in self.semantics.fields or name in self.library.prefix_names or name in self.library.format_fields or (
            self.encoding is None and name in self._all_inline()
        )  # fmt: skip

    def _all_inline(self) -> set[str]:
        if not hasattr(self.library, "inline_fields"):
            self.library.inline_fields = {n for e in self.semantics.encodings for n in e.fields}  # type: ignore[attr-defined]
        return self.library.inline_fields  # type: ignore[attr-defined,no-any-return]

    def bound_view(self, name: str, scope: Scope) -> "tuple[s.Expr, Scope] | None":
        """The view expression that a field stands for, and the scope to read it in (its own name is the raw field)."""
        if name in scope or not self.is_field(name):
            return None
        field = self.semantics.fields.get(name)
        if field is None or field.view is None:
            return None
        raw = self.raw_field(name, field.at)
        inner = dict(scope)
        if isinstance(raw, ast.Name):
            inner[name] = Local(raw.id, "int")
        else:
            inner[name] = Inlined(s.Attr(field.at, s.Name(field.at, name), "index"))
        return field.view, inner

    def known_names(self, scope: Scope) -> list[str]:
        """For hints."""
        own = list(self.encoding.fields) if self.encoding is not None else list(self.semantics.fields)
        return [*scope, *own, *self.isa.register_files, *self.semantics.views, *self.semantics.fns, *values.BUILTINS, "pc", "next_pc"]

    # ---- expressions ----------------------------------------------------------------------------
    def expr(self, e: s.Expr, scope: Scope) -> tuple[Py, str]:
        """The Python expression of a value, and 'int' or 'any'."""
        return getattr(self, f"_{type(e).__name__.lower()}")(e, scope)  # type: ignore[no-any-return]

    def value(self, e: s.Expr, scope: Scope) -> Py:
        """Only the Python expression."""
        return self.expr(e, scope)[0]

    def _int(self, e: s.Int, scope: Scope) -> tuple[Py, str]:
        return ast.Constant(e.value), "int"

    def _str(self, e: s.Str, scope: Scope) -> tuple[Py, str]:
        return ast.Constant(e.value), "any"

    def _name(self, e: s.Name, scope: Scope) -> tuple[Py, str]:
        name = e.name
        binding = scope.get(name)
        if isinstance(binding, Local):
            return load_name(binding.py), binding.kind
        if isinstance(binding, Inlined):
            return self._inlined(e, binding, scope)
        if isinstance(binding, Operand):
            return method(binding.py, "read", [load_name("B")], e.at), "any"
        if name in ("pc", "next_pc"):
            return ast.Attribute(load_name("C"), name, ast.Load()), "int"
        if self.is_field(name):
            bound = self.bound_view(name, scope)
            if bound is not None:
                return self.expr(bound[0], bound[1])
            return self.raw_field(name, e.at), "int"
        register = self.isa.register_files.get(name)
        if register is not None:
            if register.count:
                raise self.fail(e.at, f"'{name}' is a file of {register.count} registers", f"say which: {name}[0]")
            return method("B", "get", [load_name(f"R_{python_name(name)}"), ast.Constant(0)], e.at), "any"
        if name in self.semantics.operands:
            py = self.library.require("op", name, e.at, self.file)
            return call(ast.Attribute(call(py, [load_name("B"), load_name("C")], e.at), "read", ast.Load()), [load_name("B")], e.at), "any"
        if name in self.semantics.views:
            raise self.fail(e.at, f"'{name}' is a view", f"say which register: {name}[i]")
        raise self.fail(e.at, f"there is no '{name}'", did_you_mean(name, self.known_names(scope)))

    def _inlined(self, e: s.Name, binding: Inlined, scope: Scope) -> tuple[Py, str]:
        node = binding.node
        if isinstance(node, (s.Let, s.Assign, s.Atomic, s.Jump, s.Trap, s.Return, s.SetFlags, s.Do, s.If, s.MatchStmt)):
            raise self.fail(e.at, f"'{e.name}' stands for a statement here", "write it on a line of its own")
        if e.name in self.inlining:
            raise self.fail(e.at, f"'{e.name}' is defined by itself")
        if isinstance(node, s.Attr) and node.name == "index" and isinstance(node.base, s.Name) and node.base.name == e.name:
            return self.raw_field(e.name, e.at), "int"
        self.inlining.append(e.name)
        try:
            py, kind = self.expr(node, scope)
        finally:
            self.inlining.pop()
        if binding.type is not None:
            if binding.type.name == "int":
                return call("need_int", [py], e.at), "int"
            return call("coerce", [load_name("B"), py, self.type_width(binding.type, scope)], node.at), "any"
        return py, kind

    def _cond(self, e: s.Cond, scope: Scope) -> tuple[Py, str]:
        test, test_kind = self.expr(e.test, scope)
        then, k1 = self.expr(e.then, scope)
        other, k2 = self.expr(e.other, scope)
        if test_kind == "int":
            return placed(ast.IfExp(test, then, other), e.at), "int" if k1 == k2 == "int" else "any"
        pure = not (self.library.impure(e.then, scope) or self.library.impure(e.other, scope))
        arguments = [load_name("B"), test, _lambda(then), _lambda(other), ast.Constant(pure)]
        return call("cond", arguments, e.at), "any"

    def _match(self, e: s.Match, scope: Scope) -> tuple[Py, str]:
        subject, kind = self.expr(e.subject, scope)
        arms = [(arm, *self.expr(arm.result, scope)) for arm in e.arms]
        for arm in e.arms[:-1]:
            if arm.values is None:
                raise self.fail(arm.at, "'else' must be the last arm")
        if kind == "int":
            temporary = self.fresh("m")
            result: Py = call("no_arm", [load_name(temporary)], e.at)
            for arm, value, _ in reversed(arms):
                if arm.values is None:
                    result = value
                    continue
                tests: list[ast.expr] = [ast.Compare(load_name(temporary), [ast.Eq()], [ast.Constant(v)]) for v in arm.values]
                result = ast.IfExp(tests[0] if len(tests) == 1 else ast.BoolOp(ast.Or(), tests), value, result)
            # the subject is evaluated first: bind it in a one-element comprehension-free way
            bound = ast.NamedExpr(ast.Name(temporary, ast.Store()), subject)
            first = ast.Subscript(ast.Tuple([bound, result], ast.Load()), ast.Constant(1), ast.Load())
            return placed(first, e.at), "int" if all(k == "int" for _, _, k in arms) else "any"
        pure = not any(self.library.impure(arm.result, scope) for arm in e.arms)
        rows: list[ast.expr] = []
        for arm, value, _ in arms:
            listed: Py = ast.Constant(arm.values)
            rows.append(ast.Tuple([listed, _lambda(value)], ast.Load()))
        return call("match", [load_name("B"), subject, ast.Tuple(rows, ast.Load()), ast.Constant(pure)], e.at), "any"

    def _binary(self, e: s.Binary, scope: Scope) -> tuple[Py, str]:
        left, k1 = self.expr(e.left, scope)
        right, k2 = self.expr(e.right, scope)
        helper, native = _BINARY[e.op]
        both = k1 == k2 == "int"
        if both and e.op in "&|" and _is_truth(e.left) and _has_call(e.right):
            # a function of the right side may be defined only where the left side holds
            return placed(ast.BoolOp(ast.And() if e.op == "&" else ast.Or(), [left, right]), e.at), "int"
        if both and native is not None:
            if e.op in COMPARISONS:
                return placed(ast.Compare(left, [native()], [right]), e.at), "int"
            return placed(ast.BinOp(left, native(), right), e.at), "int"
        if e.op in "&|" and _is_truth(e.left) and _has_call(e.right):
            return call("both" if e.op == "&" else "either", [load_name("B"), left, _lambda(right)], e.at), "any"
        return call(helper, [load_name("B"), left, right], e.at), "int" if both else "any"

    def _unary(self, e: s.Unary, scope: Scope) -> tuple[Py, str]:
        operand, kind = self.expr(e.operand, scope)
        if kind == "int" and e.op == "-":
            if isinstance(e.operand, s.Int):
                return ast.Constant(-e.operand.value), "int"
            return placed(ast.UnaryOp(ast.USub(), operand), e.at), "int"
        return call("neg" if e.op == "-" else "inv", [load_name("B"), operand], e.at), kind

    def _attr(self, e: s.Attr, scope: Scope) -> tuple[Py, str]:
        if e.name == "index" and isinstance(e.base, s.Name) and self.is_field(e.base.name):
            return self.raw_field(e.base.name, e.at), "int"
        name = dotted(e)
        if name in INTRINSICS:
            raise self.fail(e.at, f"'{name}' is a function", f"call it: {name}(...)")
        raise self.fail(e.at, f"there is no '.{e.name}' here", "'.index' of a field is its raw value")

    def _index(self, e: s.Index, scope: Scope) -> tuple[Py, str]:
        kind = self._indexed(e, scope)
        if kind is not None:
            return kind[0], "any"
        base, base_kind = self.expr(e.base, scope)
        index, index_kind = self.expr(e.index, scope)
        return call("bit", [load_name("B"), base, index], e.at), "int" if base_kind == index_kind == "int" else "any"

    def _indexed(self, e: s.Index, scope: Scope) -> "tuple[Py, Any] | None":
        """Read of a register, view or memory and a function that makes the write; None for a bit of a value."""
        base = e.base
        B, C = load_name("B"), load_name("C")
        if isinstance(base, s.Name) and base.name not in scope:
            register = self.isa.register_files.get(base.name)
            if register is not None and register.count:
                index = self.register_index(e.index, register, scope)
                file = load_name(f"R_{python_name(base.name)}")
                width = register.width

                def put(v: Py) -> Py:
                    return method("B", "put", [file, index, call("coerce", [B, v, ast.Constant(width)], e.at)], e.at)

                return method("B", "get", [file, index], e.at), put
            if base.name in self.semantics.views:
                return self._view_access(base.name, (), e, scope)
            if base.name == self.semantics.memory:
                raise self.fail(base.at, "how many bits of memory?", f"write {base.name}(8)[address]")
        if isinstance(base, s.Call) and isinstance(base.fn, s.Name) and base.fn.name not in scope:
            name = base.fn.name
            if name in self.semantics.views:
                return self._view_access(name, base.args, e, scope)
            if name == self.semantics.memory:
                if len(base.args) != 1:
                    raise self.fail(base.at, "memory takes one width", f"write {name}(8)[address]")
                width_py = self.value(base.args[0], scope)
                address = self.value(e.index, scope)

                def store(v: Py) -> Py:
                    return call("store", [B, width_py, address, v], e.at)

                return call("load", [B, width_py, address], e.at), store
        return None

    def _view_access(self, name: str, args: tuple[s.Expr, ...], e: s.Index, scope: Scope) -> tuple[Py, Any]:
        view = self.semantics.views[name]
        if len(args) != len(view.params):
            wanted = f"{name}({', '.join(view.params)})[{view.index}]" if view.params else f"{name}[{view.index}]"
            raise self.fail(e.at, f"the view '{name}' takes {len(view.params)} parameter(s), not {len(args)}", f"write {wanted}")
        B, C = load_name("B"), load_name("C")
        arguments = [self.int_value(a, scope) for a in (*args, e.index)]
        getter = self.library.require("get", name, e.at, self.file)

        def put(v: Py) -> Py:
            setter = self.library.require("set", name, e.at, self.file)
            return call(setter, [B, C, *arguments, v], e.at)

        return call(getter, [B, C, *arguments], e.at), put

    def int_value(self, e: s.Expr, scope: Scope) -> Py:
        """An expression that must be an int."""
        py, kind = self.expr(e, scope)
        return py if kind == "int" else call("need_int", [py], e.at)

    def register_index(self, e: s.Expr, register: Any, scope: Scope) -> Py:
        """The index of a register in its file."""
        if isinstance(e, s.Int) and e.value >= register.count:
            raise self.fail(e.at, f"'{register.name}' has {register.count} registers; there is no number {e.value}")
        return self.int_value(e, scope)

    def _slice(self, e: s.Slice, scope: Scope) -> tuple[Py, str]:
        base, kind = self.expr(e.base, scope)
        high, low = self.value(e.high, scope), self.value(e.low, scope)
        return call("bit_slice", [load_name("B"), base, high, low], e.at), kind

    def _call(self, e: s.Call, scope: Scope) -> tuple[Py, str]:
        name = dotted(e.fn)
        if name is None:
            raise self.fail(e.at, "this cannot be called")
        B, C = load_name("B"), load_name("C")
        if name in self.semantics.fns:
            fn = self.semantics.fns[name]
            if len(e.args) != len(fn.params):
                raise self.fail(e.at, f"'{name}' takes {len(fn.params)} argument(s), not {len(e.args)}")
            arguments = [self.value(a, scope) for a in e.args]
            py = self.library.require("fn", name, e.at, self.file)
            return call(py, [B, C, *arguments], e.at), "int" if fn.type is not None and fn.type.name == "int" else "any"
        if name == "name":
            return self._register_name(e, scope), "any"
        if name in values.BUILTINS:
            arguments = [self.value(a, scope) for a in e.args]
            return call(f"b_{name}", [B, *arguments], e.at), "int" if name in _INT_FUNCTIONS else "any"
        if name in INTRINSICS:
            arguments = [self.value(a, scope) for a in e.args]
            return call("intrinsic", [B, load_name(f"I_{python_name(name)}"), *arguments], e.at), "any"
        if name in self.semantics.operands:
            return call(ast.Attribute(self.place(e, scope), "read", ast.Load()), [B], e.at), "any"
        if name in self.semantics.views:
            raise self.fail(e.at, f"'{name}' is a view", f"say which register: {name}(...)[i]")
        if name == self.semantics.memory:
            raise self.fail(e.at, "memory needs an address", f"write {name}(8)[address]")
        known = [*self.semantics.fns, *values.BUILTINS, *INTRINSICS, *self.semantics.views]
        raise self.fail(e.fn.at, f"there is no function '{name}'", did_you_mean(name, known))

    def _register_name(self, e: s.Call, scope: Scope) -> Py:
        if len(e.args) != 2 or not isinstance(e.args[0], s.Name) or e.args[0].name not in self.isa.register_files:
            raise self.fail(e.at, "name(file, i) wants a register file and a number", "as in name(x, i)")
        file = load_name(f"R_{python_name(e.args[0].name)}")
        return call(ast.Attribute(file, "assembly_name", ast.Load()), [self.int_value(e.args[1], scope)], e.at)

    def type_width(self, t: s.Type, scope: Scope) -> Py:
        """The width of a type as a Python expression."""
        if t.name == "f80":
            return ast.Constant(80)
        if t.name != "bits" or t.width is None:
            raise self.fail(t.at, f"'{t.name}' is no type here", "write bits(n)")
        return self.int_value(t.width, scope)

    def parameters(self, params: tuple[s.Param, ...], scope: Scope) -> list[ast.stmt]:
        """Bind parameters in `scope`; the statements that check and convert them."""
        prologue: list[ast.stmt] = []
        for p in params:
            py = f"l_{python_name(p.name)}"
            is_int = p.type is not None and p.type.name == "int"
            scope[p.name] = Local(py, "int" if is_int else "any")
            if is_int:
                prologue.append(ast.Expr(call("need_int", [load_name(py)], p.at)))
        variables: dict[str, list[s.Param]] = {}
        for p in params:
            if p.type is not None and p.type.name == "bits" and isinstance(p.type.width, s.Name):
                name = p.type.width.name
                if name not in scope:
                    variables.setdefault(name, []).append(p)
        for name, users in variables.items():
            arguments = [load_name(f"l_{python_name(p.name)}") for p in users]
            prologue.append(assign_name(f"l_{python_name(name)}", call("unify_params", arguments, users[0].at)))
            scope[name] = Local(f"l_{python_name(name)}", "int")
        for p in params:
            if p.type is not None and p.type.name != "int":
                py = f"l_{python_name(p.name)}"
                prologue.append(assign_name(py, call("coerce", [load_name("B"), load_name(py), self.type_width(p.type, scope)], p.at)))
        return prologue

    # ---- operands of tables ---------------------------------------------------------------------
    def choice_test(self, choice: s.Choice) -> "Py | None":
        """The condition on fields under which a row of an operand table holds."""
        tests: list[ast.expr] = []
        for element in choice.pattern:
            if isinstance(element, s.Constraint):
                digits = element.bits
                field: Py = call("field_of", [load_name("C"), ast.Constant(element.name)], element.at)
                if "-" in digits:
                    mask = int("".join("0" if c == "-" else "1" for c in digits), 2)
                    field = ast.BinOp(field, ast.BitAnd(), ast.Constant(mask))
                tests.append(ast.Compare(field, [ast.Eq()], [ast.Constant(int(digits.replace("-", "0"), 2))]))
        if not tests:
            return None
        return tests[0] if len(tests) == 1 else ast.BoolOp(ast.And(), tests)

    def place(self, e: s.Expr, scope: Scope) -> Py:
        """A Python expression of a `values.Place`: the operand resolved now, read and written later."""
        B, C = load_name("B"), load_name("C")
        if isinstance(e, s.Cond):
            test, kind = self.expr(e.test, scope)
            if kind == "int":
                return placed(ast.IfExp(test, self.place(e.then, scope), self.place(e.other, scope)), e.at)  # type: ignore[no-any-return]
        if isinstance(e, s.Name) and e.name not in scope:
            if e.name in self.semantics.operands:
                return call(self.library.require("op", e.name, e.at, self.file), [B, C], e.at)
            bound = self.bound_view(e.name, scope)
            if bound is not None:
                return self.place(bound[0], bound[1])
            register = self.isa.register_files.get(e.name)
            if register is not None and not register.count and not self.is_field(e.name):
                return call("register_place", [load_name(f"R_{python_name(e.name)}"), ast.Constant(0)], e.at)
        if isinstance(e, s.Call) and isinstance(e.fn, s.Name) and e.fn.name in self.semantics.operands:
            arguments = [self.int_value(a, scope) for a in e.args]
            return call(self.library.require("op", e.fn.name, e.at, self.file), [B, C, *arguments], e.at)
        if isinstance(e, s.Index):
            base = e.base
            name = base.name if isinstance(base, s.Name) else dotted(base.fn) if isinstance(base, s.Call) else None
            args = base.args if isinstance(base, s.Call) else ()
            if name in self.semantics.views:
                arguments = [self.int_value(a, scope) for a in (*args, e.index)]
                getter = self.library.require("get", name, e.at, self.file)  # type: ignore[arg-type]
                setter = self.library.require("set", name, e.at, self.file)  # type: ignore[arg-type]
                return call("view_place", [load_name(getter), load_name(setter), C, *arguments], e.at)
            if name == self.semantics.memory and isinstance(base, s.Call):
                return call("memory_place", [B, self.value(args[0], scope), self.value(e.index, scope)], e.at)
            if name in self.isa.register_files and isinstance(base, s.Name) and name not in scope:
                register = self.isa.register_files[name]
                return call("register_place", [load_name(f"R_{python_name(base.name)}"), self.register_index(e.index, register, scope)], e.at)
        return call("value_place", [self.value(e, scope)], e.at)

    # ---- statements -----------------------------------------------------------------------------
    def block(self, body: tuple[s.Stmt, ...], scope: Scope) -> list[ast.stmt]:
        """Statements in a scope of their own."""
        inner = dict(scope)
        done: list[ast.stmt] = []
        for position, statement in enumerate(body):
            done.extend(self.statement(statement, inner))
            if isinstance(statement, (s.Jump, s.Trap, s.Return)) and position < len(body) - 1:
                raise self.fail(body[position + 1].at, f"this is never reached: '{_word(statement)}' ends the path")
        return done

    def statement(self, st: s.Stmt, scope: Scope) -> list[ast.stmt]:
        """One statement."""
        result: list[ast.stmt] = getattr(self, f"_do_{type(st).__name__.lower()}")(st, scope)
        return result

    def _define(self, name: str, kind: str, at: int, scope: Scope) -> str:
        if name in scope:
            raise self.fail(at, f"'{name}' is bound already", "there is no reassignment: choose another name")
        if name in self.isa.register_files or name in self.semantics.views or name == self.semantics.memory or name in ("pc", "next_pc"):
            raise self.fail(at, f"'let {name}' would hide the state of that name", "choose another name")
        if self.encoding is not None and name in self.encoding.fields:
            raise self.fail(at, f"'let {name}' would hide the field of that name", "choose another name")
        py = f"l_{python_name(name)}"
        scope[name] = Local(py, kind)
        return py

    def _do_let(self, st: s.Let, scope: Scope) -> list[ast.stmt]:
        value, kind = self.expr(st.value, scope)
        return [assign_name(self._define(st.name, kind, st.at, scope), value)]

    def _do_assign(self, st: s.Assign, scope: Scope) -> list[ast.stmt]:
        value = self.value(st.value, scope)
        if len(st.targets) == 1:
            return self.write(st.targets[0], value, scope, st.at)
        temporary = self.fresh("t")
        done: list[ast.stmt] = [assign_name(temporary, value)]
        for target in st.targets:
            done.extend(self.write(target, load_name(temporary), scope, st.at))
        return done

    def write(self, target: s.Expr, value: Py, scope: Scope, at: int) -> list[ast.stmt]:
        """`target = value`."""
        B = load_name("B")
        if isinstance(target, s.Name):
            binding = scope.get(target.name)
            if isinstance(binding, Operand):
                return [ast.Expr(method(binding.py, "write", [B, value], at))]
            if isinstance(binding, Inlined) and not isinstance(binding.node, s.Assign):
                return self.write(binding.node, value, scope, at)  # type: ignore[arg-type]
            if binding is not None:
                raise self.fail(target.at, f"'{target.name}' is a name for a value, it cannot be assigned", "use a register, a view or memory")
            bound = self.bound_view(target.name, scope)
            if bound is not None:
                return self.write(bound[0], value, bound[1], at)
            if self.is_field(target.name):
                raise self.fail(target.at, f"'{target.name}' is a number that was decoded, it cannot be assigned", f"bind the field to a view: field {target.name} ... : X[{target.name}]")
            register = self.isa.register_files.get(target.name)
            if register is not None and not register.count:
                put = call("coerce", [B, value, ast.Constant(register.width)], at)
                return [ast.Expr(method("B", "put", [load_name(f"R_{python_name(target.name)}"), ast.Constant(0), put], at))]
            if target.name in self.semantics.operands:
                return [ast.Expr(call(ast.Attribute(self.place(target, scope), "write", ast.Load()), [B, value], at))]
        if isinstance(target, s.Index):
            access = self._indexed(target, scope)
            if access is not None:
                return [ast.Expr(access[1](value))]
            return self._write_slice(target.base, target.index, target.index, value, scope, at)
        if isinstance(target, s.Slice):
            return self._write_slice(target.base, target.high, target.low, value, scope, at)
        if isinstance(target, s.Cond):
            test, kind = self.expr(target.test, scope)
            if kind == "int":
                temporary = self.fresh("t")
                then = self.write(target.then, load_name(temporary), scope, at)
                other = self.write(target.other, load_name(temporary), scope, at)
                return [assign_name(temporary, value), ast.If(test, then, other)]
        if isinstance(target, s.Call) and isinstance(target.fn, s.Name) and target.fn.name in self.semantics.operands:
            return [ast.Expr(call(ast.Attribute(self.place(target, scope), "write", ast.Load()), [B, value], at))]
        if isinstance(target, s.Name) and target.name not in self.isa.register_files:
            raise self.fail(target.at, f"there is no '{target.name}'", did_you_mean(target.name, self.known_names(scope)))
        raise self.fail(target.at, "this cannot be assigned", "a register, a view, memory, or a slice of one")

    def _write_slice(self, base: s.Expr, high: s.Expr, low: s.Expr, value: Py, scope: Scope, at: int) -> list[ast.stmt]:
        old = self.value(base, scope)
        new = call("insert", [load_name("B"), old, self.value(high, scope), self.value(low, scope), value], at)
        return self.write(base, new, scope, at)

    def _do_jump(self, st: s.Jump, scope: Scope) -> list[ast.stmt]:
        target = call("coerce", [load_name("B"), self.value(st.target, scope), ast.Constant(self.isa.address_width)], st.target.at)
        return [ast.Expr(method("B", "jump", [target, ast.Constant(st.hint)], st.at)), self._end(st.at)]

    def _do_trap(self, st: s.Trap, scope: Scope) -> list[ast.stmt]:
        if st.kind not in TRAPS:
            raise self.fail(st.at, f"there is no trap '{st.kind}'", did_you_mean(st.kind, TRAPS) or f"possible: {', '.join(TRAPS)}")
        return [ast.Expr(method("B", "trap", [ast.Constant(st.kind)], st.at)), self._end(st.at)]

    def _end(self, at: int) -> ast.stmt:
        if self.top and not self.conditions:
            return placed(ast.Return(None), at)  # type: ignore[no-any-return]
        return placed(ast.Raise(load_name("PathEnd"), None), at)  # type: ignore[no-any-return]

    def _do_return(self, st: s.Return, scope: Scope) -> list[ast.stmt]:
        if self.top:
            raise self.fail(st.at, "'return' outside a fn", "an instruction ends with its last statement, a jump or a trap")
        value, _ = self.expr(st.value, scope)
        if self.return_type is not None and self.return_type.name != "int":
            value = call("coerce", [load_name("B"), value, self.type_width(self.return_type, scope)], st.value.at)
        elif self.return_type is not None:
            value = call("need_int", [value], st.value.at)
        done: list[ast.stmt] = []
        if self.conditions:
            test: Py = load_name(self.conditions[0])
            if len(self.conditions) > 1:
                test = ast.BoolOp(ast.Or(), [load_name(c) for c in self.conditions])
            done.append(ast.If(test, [ast.Expr(call("return_in_run_time_if", [], st.at))], []))
        return [*done, placed(ast.Return(value), st.at)]

    def _do_setflags(self, st: s.SetFlags, scope: Scope) -> list[ast.stmt]:
        flagset = self.semantics.flagsets.get(st.flagset)
        if flagset is None:
            raise self.fail(st.at, f"there is no flagset '{st.flagset}'", did_you_mean(st.flagset, self.semantics.flagsets))
        if len(st.args) != len(flagset.params):
            raise self.fail(st.at, f"'{st.flagset}' takes {len(flagset.params)} argument(s), not {len(st.args)}")
        for name in st.excepted:
            if name not in {f.name for f in flagset.flags}:
                raise self.fail(st.at, f"'{st.flagset}' does not set '{name}'", did_you_mean(name, [f.name for f in flagset.flags]))
        py = self.library.require("flags", st.flagset, st.at, self.file)
        arguments = [self.value(a, scope) for a in st.args]
        return [ast.Expr(call(py, [load_name("B"), load_name("C"), ast.Constant(st.excepted), *arguments], st.at))]

    def _do_do(self, st: s.Do, scope: Scope) -> list[ast.stmt]:
        e = st.call
        if isinstance(e, s.Name):
            binding = scope.get(e.name)
            if isinstance(binding, Inlined):
                node = binding.node
                if isinstance(node, (s.Let, s.Assign, s.Atomic, s.Jump, s.Trap, s.Return, s.SetFlags, s.Do, s.If, s.MatchStmt)):
                    return self.statement(node, scope)
                return [ast.Expr(self.value(node, scope))]
        if not isinstance(e, s.Call):
            raise self.fail(e.at, "this computes a value and drops it", "a statement is an assignment, a call, a jump, ...")
        return [ast.Expr(self.value(e, scope))]

    def _do_if(self, st: s.If, scope: Scope) -> list[ast.stmt]:
        test, kind = self.expr(st.test, scope)
        if kind == "int":
            return [placed(ast.If(test, self.block(st.then, scope), self.block(st.other, scope)), st.at)]
        condition, dynamic = self.fresh("c"), self.fresh("d")
        then_ended, other_ended = self.fresh("e"), self.fresh("e")
        self.conditions.append(dynamic)
        then = self.block(st.then, scope)
        other = self.block(st.other, scope)
        self.conditions.pop()
        is_dynamic = load_name(dynamic)
        not_bool = ast.Compare(ast.Attribute(load_name(condition), "__class__", ast.Load()), [ast.IsNot()], [load_name("bool")])
        done: list[ast.stmt] = [
            assign_name(condition, call("truth", [load_name("B"), test], st.test.at)),
            assign_name(dynamic, not_bool),
            ast.If(is_dynamic, [ast.Expr(method("B", "if_begin", [load_name(condition)], st.at))], []),
        ]
        then_ends, other_ends = self.may_end(st.then, scope), self.may_end(st.other, scope)
        not_false = ast.Compare(load_name(condition), [ast.IsNot()], [ast.Constant(False)])
        done.extend(_branch(not_false, then, dynamic, then_ended if then_ends else None))
        if other:
            done.append(ast.If(is_dynamic, [ast.Expr(method("B", "if_else", [], st.at))], []))
            not_true = ast.Compare(load_name(condition), [ast.IsNot()], [ast.Constant(True)])
            done.extend(_branch(not_true, other, dynamic, other_ended if other_ends else None))
        closing: list[ast.stmt] = [ast.Expr(method("B", "if_end", [], st.at))]
        if then_ends and other_ends:
            ended = ast.BoolOp(ast.And(), [load_name(then_ended), load_name(other_ended)])
            closing.append(ast.If(ended, [ast.Raise(load_name("PathEnd"), None)], []))
        done.append(ast.If(is_dynamic, closing, []))
        return done

    def may_end(self, node: Any, scope: Scope) -> bool:
        """Whether a jump or trap may be reached in it (calls count)."""
        if isinstance(node, tuple):
            return any(self.may_end(n, scope) for n in node)
        if isinstance(node, (s.Jump, s.Trap)):
            return True
        if isinstance(node, s.Name):
            binding = scope.get(node.name)
            return isinstance(binding, Inlined) and node.name not in self.inlining and self.may_end(binding.node, scope)
        if isinstance(node, s.Call):
            name = dotted(node.fn)
            if name in self.semantics.fns and self.may_end(self.semantics.fns[name].body, {}):
                return True
        if isinstance(node, s.Index):
            base = node.base.fn if isinstance(node.base, s.Call) else node.base
            if isinstance(base, s.Name) and base.name in self.semantics.views and self.may_end(self.semantics.views[base.name].setter, {}):
                return True
        if isinstance(node, s.Node):
            return any(self.may_end(getattr(node, f), scope) for f in node.__struct_fields__ if f != "at")
        return False

    def _do_matchstmt(self, st: s.MatchStmt, scope: Scope) -> list[ast.stmt]:
        subject, kind = self.expr(st.subject, scope)
        temporary = self.fresh("m")
        inner = dict(scope)
        hidden = f" {temporary}"  # no name of a specification has a blank
        inner[hidden] = Local(temporary, kind)
        chain: tuple[s.Stmt, ...] = ()
        for case in reversed(st.cases):
            if case.values is None:
                if case is not st.cases[-1]:
                    raise self.fail(case.at, "'else' must be the last case")
                chain = case.body
                continue
            test: s.Expr | None = None
            for value in case.values:
                one = s.Binary(case.at, "==", s.Name(case.at, hidden), s.Int(case.at, value))
                test = one if test is None else s.Binary(case.at, "|", test, one)
            assert test is not None
            chain = (s.If(case.at, test, case.body, chain),)
        return [assign_name(temporary, subject), *self.block(chain, inner)]

    def _do_atomic(self, st: s.Atomic, scope: Scope) -> list[ast.stmt]:
        from translator.isa.atomic import compile_atomic

        return compile_atomic(self, st, scope)

    def bind_let(self, name: str, at: int, scope: Scope) -> str:
        """Introduce a name for bits; used by `atomic`."""
        return self._define(name, "any", at, scope)


def _is_truth(e: s.Expr) -> bool:
    if isinstance(e, s.Binary):
        return e.op in COMPARISONS or (e.op in "&|" and _is_truth(e.left) and _is_truth(e.right))
    return False


def _has_call(e: Any) -> bool:
    if isinstance(e, s.Call):
        return True
    return isinstance(e, s.Binary) and (_has_call(e.left) or _has_call(e.right))


def _word(st: s.Stmt) -> str:
    return type(st).__name__.lower()


def _lambda(body: Py) -> Py:
    node = ast.Lambda(ast.arguments([], [], None, [], [], None, []), body)
    if hasattr(body, "lineno"):
        ast.copy_location(node, body)
    return node


def _branch(test: Py, body: list[ast.stmt], dynamic: str, ended: str | None) -> list[ast.stmt]:
    """One side of an `if` whose condition may be a run-time one."""
    if ended is None:
        return [ast.If(test, body or [ast.Pass()], [])]
    handler = ast.ExceptHandler(
        load_name("PathEnd"), None,
        [ast.If(load_name(dynamic), [assign_name(ended, ast.Constant(True))], [ast.Raise(None, None)])],
    )  # fmt: skip
    guarded = ast.Try(body or [ast.Pass()], [handler], [], [])
    return [assign_name(ended, ast.Constant(False)), ast.If(test, [guarded], [])]


def statements_in(body: tuple[s.Stmt, ...]) -> "Iterator[s.Stmt]":
    """All statements, nested ones included."""
    for st in body:
        yield st
        if isinstance(st, s.If):
            yield from statements_in(st.then)
            yield from statements_in(st.other)
        elif isinstance(st, s.MatchStmt):
            for case in st.cases:
                yield from statements_in(case.body)
