"""`atomic old = mem(w)[address] => new`: which read-modify-write operation of the IR it is.

Enters: the statement, with family parameters looked through. Leaves: Python statements that call the builder. Called
by `statements.py`. The new value must be one operator of `old` and a value, a minimum or maximum, a plain value (an
exchange), or `x if old == expected else old` (a compare-and-exchange).
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from translator.isa import syntax as s
from translator.isa.expressions import Inlined
from translator.isa.pynodes import assign_name, call, load_name, method

if TYPE_CHECKING:
    from translator.isa.expressions import Scope
    from translator.isa.statements import Unit

_KINDS = {"+": "add", "-": "sub", "&": "and", "|": "or", "^": "xor"}


def compile_atomic(unit: Unit, st: s.Atomic, scope: Scope) -> list[ast.stmt]:
    """Statements that emit `atomicrmw` or `cmpxchg` and bind the old value."""
    base = st.target.base if isinstance(st.target, s.Index) else None
    if not (
        isinstance(st.target, s.Index)
        and isinstance(base, s.Call)
        and isinstance(base.fn, s.Name)
        and base.fn.name == unit.semantics.memory
    ):
        raise unit.fail(st.target.at, "'atomic' works on memory", f"write {unit.semantics.memory}(32)[address]")
    B = load_name("B")
    width, address = unit.fresh("w"), unit.fresh("a")
    done: list[ast.stmt] = [
        assign_name(width, call("access_width", [unit.value(base.args[0], scope)], base.at)),
        assign_name(
            address,
            call(
                "coerce",
                [B, unit.value(st.target.index, scope), ast.Constant(unit.isa.address_width)],
                st.target.index.at,
            ),
        ),
    ]
    new = _look_through(st.new, scope)
    kind, operands = _recognise(unit, st.name, new, scope)
    values = [call("coerce", [B, unit.value(e, scope), load_name(width)], e.at) for e in operands]
    arguments = ast.Tuple([load_name(address), *values], ast.Load())
    if kind == "cmpxchg":
        old = method("B", "op", [ast.Constant("cmpxchg"), load_name(width), arguments], st.at)
    else:
        old = method("B", "op", [ast.Constant("atomicrmw"), load_name(width), arguments, ast.Constant(kind)], st.at)
    name = unit.bind_let(st.name, st.at, scope)
    return [*done, assign_name(name, old)]


def _look_through(e: s.Expr, scope: Scope) -> s.Expr:
    """Replace names of family parameters by what they stand for."""
    while isinstance(e, s.Name):
        binding = scope.get(e.name)
        if not isinstance(binding, Inlined):
            break
        e = binding.node  # type: ignore[assignment]
    return e


def _recognise(unit: Unit, old: str, new: s.Expr, scope: Scope) -> tuple[str, list[s.Expr]]:
    if not mentions(new, old):
        return "xchg", [new]
    if isinstance(new, s.Binary) and new.op in _KINDS:
        if _is(new.left, old) and not mentions(new.right, old):
            return _KINDS[new.op], [new.right]
        if _is(new.right, old) and not mentions(new.left, old) and new.op != "-":
            return _KINDS[new.op], [new.left]
    if isinstance(new, s.Cond) and isinstance(new.test, s.Binary):
        found = _choice(new, new.test, old)
        if found is not None:
            return found
    raise unit.fail(
        new.at,
        f"this is no atomic operation on '{old}'",
        f"possible: {old} + - & | ^ value, {old} if {old} <s value else value, a value, "
        f"new if {old} == expected else {old}",
    )


def _choice(new: s.Cond, test: s.Binary, old: str) -> tuple[str, list[s.Expr]] | None:
    left, right, op = test.left, test.right, test.op
    if _is(right, old):
        left, right = right, left
        op = {
            "<s": ">s",
            "<u": ">u",
            ">s": "<s",
            ">u": "<u",
            "<=s": ">=s",
            "<=u": ">=u",
            ">=s": "<=s",
            ">=u": "<=u",
        }.get(op, op)
    if not _is(left, old) or mentions(right, old):
        return None
    if op == "==" and _is(new.other, old) and not mentions(new.then, old):
        return "cmpxchg", [right, new.then]
    if op[:1] not in "<>" or op in ("<<",):
        return None
    if _is(new.then, old) and same(new.other, right):
        smaller = op[0] == "<"
    elif _is(new.other, old) and same(new.then, right):
        smaller = op[0] == ">"
    else:
        return None
    name = ("min" if smaller else "max") if op[-1] == "s" else ("umin" if smaller else "umax")
    return name, [right]


def _is(e: s.Expr, name: str) -> bool:
    return isinstance(e, s.Name) and e.name == name


def mentions(e: object, name: str) -> bool:
    """Whether a tree mentions a name."""
    if isinstance(e, s.Name):
        return e.name == name
    if isinstance(e, tuple):
        return any(mentions(x, name) for x in e)
    if isinstance(e, s.Node):
        return any(mentions(getattr(e, f), name) for f in e.__struct_fields__)
    return False


def same(a: object, b: object) -> bool:
    """Equal trees, places aside."""
    if isinstance(a, s.Node):
        return type(a) is type(b) and all(same(getattr(a, f), getattr(b, f)) for f in a.__struct_fields__ if f != "at")
    if isinstance(a, tuple):
        return isinstance(b, tuple) and len(a) == len(b) and all(same(x, y) for x, y in zip(a, b, strict=False))
    return a == b
