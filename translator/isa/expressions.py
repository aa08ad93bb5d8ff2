"""Expressions and names: syntax trees to Python expressions that compute ints themselves and call operators for bits.

Enters: expression nodes and a scope. Leaves: Python syntax nodes. `statements.Unit` builds on it; `library.py` says
how the parts of the compiler work together.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from translator.isa import functions
from translator.isa import syntax as s
from translator.isa.errors import did_you_mean, spec_error
from translator.isa.intrinsics import INTRINSICS
from translator.isa.pynodes import Py, assign_name, call, constant, load_name, method, placed, python_name, thunk

if TYPE_CHECKING:
    from translator.isa.library import Library
    from translator.isa.records import Encoding

OPERAND_NAMES = ("dst", "src", "src2", "src3")

# operator: (helper, Python's own for two ints)
_BINARY: dict[str, tuple[str, Any]] = {
    "+": ("add", ast.Add),
    "-": ("sub", ast.Sub),
    "*": ("mul", ast.Mult),
    "&": ("and_", ast.BitAnd),
    "|": ("or_", ast.BitOr),
    "^": ("xor", ast.BitXor),
    "<<": ("shl", None),
    ">>u": ("lshr", None),
    ">>s": ("ashr", None),
    "/u": ("udiv", None),
    "/s": ("sdiv", None),
    "%u": ("urem", None),
    "%s": ("srem", None),
    "==": ("eq", ast.Eq),
    "!=": ("ne", ast.NotEq),
    "<u": ("ult", ast.Lt),
    "<s": ("slt", ast.Lt),
    "<=u": ("ule", ast.LtE),
    "<=s": ("sle", ast.LtE),
    ">u": ("ugt", ast.Gt),
    ">s": ("sgt", ast.Gt),
    ">=u": ("uge", ast.GtE),
    ">=s": ("sge", ast.GtE),
}
COMPARISONS = frozenset({"==", "!=", "<u", "<s", "<=u", "<=s", ">u", ">s", ">=u", ">=s"})
_INT_FUNCTIONS = frozenset({"signed", "ones", "highbit", "replicate", "width"})


class Local:
    """A Python variable; `kind` is 'int' when it can be nothing else, 'any' otherwise."""

    __slots__ = ("kind", "py")

    def __init__(self, py: str, kind: str) -> None:
        self.py = py
        self.kind = kind


class Inlined:
    """A name that stands for an expression or statement: a family's parameter, a template's `let`."""

    __slots__ = ("node", "type")

    def __init__(self, node: s.Expr | s.Stmt, type: s.Type | None = None) -> None:
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


def dotted(e: s.Expr) -> str | None:
    """`f32.add` of an attribute chain; None for anything else."""
    if isinstance(e, s.Name):
        return e.name
    if isinstance(e, s.Attr):
        base = dotted(e.base)
        return None if base is None else f"{base}.{e.name}"
    return None


def is_truth(e: s.Expr) -> bool:
    if isinstance(e, s.Binary):
        return e.op in COMPARISONS or (e.op in "&|" and is_truth(e.left) and is_truth(e.right))
    return False


def has_call(e: Any) -> bool:
    if isinstance(e, s.Call):
        return True
    return isinstance(e, s.Binary) and (has_call(e.left) or has_call(e.right))


class Expressions:
    """The names and expressions of one Python function in the making."""

    def __init__(self, library: Library, file: str, encoding: Encoding | None = None) -> None:
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
        return (
            name in self.semantics.fields
            or name in self.library.prefix_names
            or name in self.library.format_fields
            or (self.encoding is None and name in self.library.inline_fields)
        )

    def bound_view(self, name: str, scope: Scope) -> tuple[s.Expr, Scope] | None:
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
        return [
            *scope,
            *own,
            *self.isa.register_files,
            *self.semantics.views,
            *self.semantics.fns,
            *self.semantics.tables,
            *functions.BUILTINS,
            "pc",
            "next_pc",
        ]

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
            self.operand_arguments(name, (), e.at, scope)
            py = self.library.require("op", name, e.at, self.file)
            return call(
                ast.Attribute(call(py, [load_name("B"), load_name("C")], e.at), "read", ast.Load()),
                [load_name("B")],
                e.at,
            ), "any"
        if name in self.semantics.views:
            raise self.fail(e.at, f"'{name}' is a view", f"say which register: {name}[i]")
        if name in self.semantics.tables:
            raise self.fail(e.at, f"'{name}' is a table", f"say which entry: {name}[i]")
        raise self.fail(e.at, f"there is no '{name}'", did_you_mean(name, self.known_names(scope)))

    def _inlined(self, e: s.Name, binding: Inlined, scope: Scope) -> tuple[Py, str]:
        node = binding.node
        if isinstance(node, (s.Let, s.Assign, s.Atomic, s.Jump, s.Trap, s.Return, s.SetFlags, s.Do, s.If, s.MatchStmt)):
            raise self.fail(e.at, f"'{e.name}' stands for a statement here", "write it on a line of its own")
        if e.name in self.inlining:
            raise self.fail(e.at, f"'{e.name}' is defined by itself")
        if (
            isinstance(node, s.Attr)
            and node.name == "index"
            and isinstance(node.base, s.Name)
            and node.base.name == e.name
        ):
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
        arguments = [load_name("B"), test, thunk(then), thunk(other), ast.Constant(pure)]
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
                tests: list[ast.expr] = [
                    ast.Compare(load_name(temporary), [ast.Eq()], [ast.Constant(v)]) for v in arm.values
                ]
                result = ast.IfExp(tests[0] if len(tests) == 1 else ast.BoolOp(ast.Or(), tests), value, result)
            # the subject is evaluated first: bind it in a one-element comprehension-free way
            bound = ast.NamedExpr(ast.Name(temporary, ast.Store()), subject)
            first = ast.Subscript(ast.Tuple([bound, result], ast.Load()), ast.Constant(1), ast.Load())
            return placed(first, e.at), "int" if all(k == "int" for _, _, k in arms) else "any"
        pure = not any(self.library.impure(arm.result, scope) for arm in e.arms)
        rows: list[ast.expr] = []
        for arm, value, _ in arms:
            rows.append(ast.Tuple([constant(arm.values), thunk(value)], ast.Load()))
        return call("match", [load_name("B"), subject, ast.Tuple(rows, ast.Load()), ast.Constant(pure)], e.at), "any"

    def _binary(self, e: s.Binary, scope: Scope) -> tuple[Py, str]:
        left, k1 = self.expr(e.left, scope)
        right, k2 = self.expr(e.right, scope)
        helper, native = _BINARY[e.op]
        both = k1 == k2 == "int"
        if both and e.op in "&|" and is_truth(e.left) and has_call(e.right):
            # a function of the right side may be defined only where the left side holds
            return placed(ast.BoolOp(ast.And() if e.op == "&" else ast.Or(), [left, right]), e.at), "int"
        if both and native is not None:
            if e.op in COMPARISONS:
                return placed(ast.Compare(left, [native()], [right]), e.at), "int"
            return placed(ast.BinOp(left, native(), right), e.at), "int"
        if e.op in "&|" and is_truth(e.left) and has_call(e.right):
            return call("both" if e.op == "&" else "either", [load_name("B"), left, thunk(right)], e.at), "any"
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

    def _indexed(self, e: s.Index, scope: Scope) -> tuple[Py, Any] | None:
        """Read of a register, view or memory and a function that makes the write; None for a bit of a value."""
        base = e.base
        B = load_name("B")
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
            if base.name in self.semantics.tables:
                table = load_name(self.library.require("table", base.name, e.at, self.file))

                def keep(v: Py) -> Py:
                    raise self.fail(e.at, f"'{e.base.name}' is a table of constants, it cannot be assigned")  # type: ignore[union-attr]

                return call("table_entry", [B, table, self.value(e.index, scope)], e.at), keep
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

    def view_arguments(self, name: str, args: tuple[s.Expr, ...], e: s.Index, scope: Scope) -> list[Py]:
        """Parameters and index of a view."""
        view = self.semantics.views[name]
        if len(args) != len(view.params):
            wanted = f"{name}({', '.join(view.params)})[{view.index}]" if view.params else f"{name}[{view.index}]"
            raise self.fail(
                e.at, f"the view '{name}' takes {len(view.params)} parameter(s), not {len(args)}", f"write {wanted}"
            )
        return [self.int_value(a, scope) for a in (*args, e.index)]

    def operand_arguments(self, name: str, args: tuple[s.Expr, ...], at: int, scope: Scope) -> list[Py]:
        """Parameters of an operand table."""
        operand = self.semantics.operands[name]
        if len(args) != len(operand.params):
            raise self.fail(at, f"the operand '{name}' takes {len(operand.params)} parameter(s), not {len(args)}")
        return [self.int_value(a, scope) for a in args]

    def _view_access(self, name: str, args: tuple[s.Expr, ...], e: s.Index, scope: Scope) -> tuple[Py, Any]:
        B, C = load_name("B"), load_name("C")
        arguments = self.view_arguments(name, args, e, scope)
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
        if name in functions.BUILTINS:
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
        known = [*self.semantics.fns, *functions.BUILTINS, *INTRINSICS, *self.semantics.views]
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
                prologue.append(
                    assign_name(
                        py, call("coerce", [load_name("B"), load_name(py), self.type_width(p.type, scope)], p.at)
                    )
                )
        return prologue

    # ---- operands of tables ---------------------------------------------------------------------
    def choice_test(self, choice: s.Choice) -> Py | None:
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
                self.operand_arguments(e.name, (), e.at, scope)
                return call(self.library.require("op", e.name, e.at, self.file), [B, C], e.at)
            bound = self.bound_view(e.name, scope)
            if bound is not None:
                return self.place(bound[0], bound[1])
            register = self.isa.register_files.get(e.name)
            if register is not None and not register.count and not self.is_field(e.name):
                return call("register_place", [load_name(f"R_{python_name(e.name)}"), ast.Constant(0)], e.at)
        if isinstance(e, s.Call) and isinstance(e.fn, s.Name) and e.fn.name in self.semantics.operands:
            arguments = self.operand_arguments(e.fn.name, e.args, e.at, scope)
            return call(self.library.require("op", e.fn.name, e.at, self.file), [B, C, *arguments], e.at)
        if isinstance(e, s.Index):
            base = e.base
            name = base.name if isinstance(base, s.Name) else dotted(base.fn) if isinstance(base, s.Call) else None
            args = base.args if isinstance(base, s.Call) else ()
            if name is not None and name in self.semantics.views:
                arguments = self.view_arguments(name, args, e, scope)
                getter = self.library.require("get", name, e.at, self.file)
                setter = self.library.require("set", name, e.at, self.file)
                return call("view_place", [load_name(getter), load_name(setter), C, *arguments], e.at)
            if name == self.semantics.memory and isinstance(base, s.Call):
                return call("memory_place", [B, self.value(args[0], scope), self.value(e.index, scope)], e.at)
            if name in self.isa.register_files and isinstance(base, s.Name) and name not in scope:
                register = self.isa.register_files[name]
                return call(
                    "register_place",
                    [load_name(f"R_{python_name(base.name)}"), self.register_index(e.index, register, scope)],
                    e.at,
                )
        return call("value_place", [self.value(e, scope)], e.at)
