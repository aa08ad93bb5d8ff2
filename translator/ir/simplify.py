"""Algebraic rules on one pure operation: what `x + 0`, a constant expression or an extract of a concat really is.

Enters: an operation, its width, operands and attribute, and an `emit` that makes new nodes. Leaves: an equal value
that is simpler, or None. Called by the lifter for each operation it makes (so that most of these nodes never exist)
and by the pass `fold`. A rule uses only its operands' own operations: it looks at most three levels down and never
loops.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from translator.ir.evaluate import pure
from translator.ir.ops import Node

Emit = Callable[[str, int, tuple[Node, ...], object], Node]
Rule = Callable[[int, tuple[Node, ...], object, Emit], "Node | None"]


def value_of(node: Node) -> int | None:
    """The value of a constant (not of a template's hole), else None."""
    if node.op == "const" and node.attr.__class__ is int:
        return node.attr
    return None


def _const(emit: Emit, width: int, value: int) -> Node:
    return emit("const", width, (), value & (1 << width) - 1)


def _constant_last(args: tuple[Node, ...]) -> tuple[Node, Node, int | None]:
    """The operands of a commutative operation, a constant one last, and its value."""
    a, b = args
    value = value_of(b)
    if value is None:
        value = value_of(a)
        if value is not None:
            return b, a, value
    return a, b, value


def _add(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    a, _, value = _constant_last(args)
    if value is None:
        return None
    if value == 0:
        return a
    if a.op == "add":  # (x + c) + d: one displacement from the base
        inner = value_of(a.args[1])
        if inner is not None:
            total = inner + value & (1 << w) - 1
            return emit("add", w, (a.args[0], _const(emit, w, total)), None) if total else a.args[0]
    return None


def _sub(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    a, b = args
    if a is b:
        return _const(emit, w, 0)
    value = value_of(b)
    if value == 0:
        return a
    if value_of(a) == 0:
        return emit("neg", w, (b,), None)
    return None


def _mul(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    a, b, value = _constant_last(args)
    if value == 0:
        return b
    return a if value == 1 else None


def _and(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    a, b, value = _constant_last(args)
    if a is b or value == (1 << w) - 1:
        return a
    return b if value == 0 else None


def _or(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    a, b, value = _constant_last(args)
    if a is b or value == 0:
        return a
    return b if value == (1 << w) - 1 else None


def _xor(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    a, b, value = _constant_last(args)
    if a is b:
        return _const(emit, w, 0)
    if value == 0:
        return a
    return emit("not", w, (a,), None) if value == (1 << w) - 1 else None


def _divide(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    return args[0] if value_of(args[1]) == 1 and w > 1 else None  # in one bit, 1 is -1 to a signed division


def _shift(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    value = value_of(args[1])
    if value == 0 or value_of(args[0]) == 0:
        return args[0]
    return _const(emit, w, 0) if value is not None and value >= w else None


def _shift_or_rotate(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    return args[0] if value_of(args[1]) == 0 or value_of(args[0]) == 0 else None


def _not(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    inner = args[0]
    if inner.op == "not":
        return inner.args[0]
    opposite = _OPPOSITE.get(inner.op)
    if opposite is None:
        return None
    name, swap = opposite
    return emit(name, 1, (inner.args[1], inner.args[0]) if swap else inner.args, None)


# Operands are swapped where the opposite has no name of its own: not (a < b) is b <= a.
_OPPOSITE: Final = {
    "eq": ("ne", False),
    "ne": ("eq", False),
    "ult": ("ule", True),
    "ule": ("ult", True),
    "slt": ("sle", True),
    "sle": ("slt", True),
}


def _neg(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    return args[0].args[0] if args[0].op == "neg" else None


def _equality(name: str) -> Rule:
    same = int(name == "eq")

    def rule(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
        a, _, value = _constant_last(args)
        if args[0] is args[1]:
            return _const(emit, 1, same)
        if value is None:
            return None
        if a.width == 1:
            return a if value == same else emit("not", 1, (a,), None)
        if a.op == "zext":
            inner = a.args[0]
            if value >> inner.width:
                return _const(emit, 1, 1 - same)
            if inner.width == 1:
                return inner if value == same else emit("not", 1, (inner,), None)
            return emit(name, 1, (inner, _const(emit, inner.width, value)), None)
        return None

    return rule


def _ordering(equal: int) -> Rule:
    def rule(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
        return _const(emit, 1, equal) if args[0] is args[1] else None

    return rule


def _ult(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    return _const(emit, 1, 0) if args[0] is args[1] or value_of(args[1]) == 0 else None


def _zext(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    a = args[0]
    if a.width == w:
        return a
    return emit("zext", w, a.args, None) if a.op == "zext" else None


def _sext(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    a = args[0]
    if a.width == w:
        return a
    if a.op == "sext" or (a.op == "zext" and a.args[0].width < a.width):
        return emit(a.op, w, a.args, None)
    return None


def _extract(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    a = args[0]
    lo: int = attr  # type: ignore[assignment]
    if a.width == w:
        return a
    op = a.op
    if op == "extract":
        return extract(w, a.args[0], lo + a.attr, emit)  # type: ignore[operator]
    if op in ("zext", "sext"):
        inner = a.args[0]
        if lo + w <= inner.width:
            return extract(w, inner, lo, emit)
        if op == "zext" and lo >= inner.width:
            return _const(emit, w, 0)
        if lo == 0:  # the low part of an extension is a shorter extension
            return emit(op, w, (inner,), None)
        return None
    if op == "concat":
        high, low = a.args
        if lo + w <= low.width:
            return extract(w, low, lo, emit)
        return extract(w, high, lo - low.width, emit) if lo >= low.width else None
    if op in ("and", "or", "xor"):  # taking the part of a value that was put beside a constant (a boxed number)
        x, _, value = _constant_last(a.args)
        if value is None:
            return None
        part = value >> lo & (1 << w) - 1
        if op == "and":
            return extract(w, x, lo, emit) if part == (1 << w) - 1 else _const(emit, w, 0) if part == 0 else None
        if part == 0:
            return extract(w, x, lo, emit)
        return _const(emit, w, part) if op == "or" and part == (1 << w) - 1 else None
    return None


def extract(w: int, a: Node, lo: int, emit: Emit) -> Node:
    """Bits lo+w-1 .. lo of a value, simplified."""
    args = (a,)
    known = value_of(a)
    if known is not None:
        return _const(emit, w, known >> lo)
    return _extract(w, args, lo, emit) or emit("extract", w, args, lo)


def _concat(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    if value_of(args[0]) == 0:
        return emit("zext", w, (args[1],), None)
    return None


def _select(w: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    condition, a, b = args
    if a is b:
        return a
    known = value_of(condition)
    if known is not None:
        return a if known else b
    if w == 1 and value_of(a) == 1 and value_of(b) == 0:
        return condition
    if w == 1 and value_of(a) == 0 and value_of(b) == 1:
        return simplify("not", 1, (condition,), None, emit) or emit("not", 1, (condition,), None)
    return None


RULES: Final[dict[str, Rule]] = {
    "add": _add,
    "sub": _sub,
    "mul": _mul,
    "udiv": _divide,
    "sdiv": _divide,
    "neg": _neg,
    "not": _not,
    "and": _and,
    "or": _or,
    "xor": _xor,
    "shl": _shift,
    "lshr": _shift,
    "ashr": _shift_or_rotate,
    "rotl": _shift_or_rotate,
    "rotr": _shift_or_rotate,
    "eq": _equality("eq"),
    "ne": _equality("ne"),
    "ult": _ult,
    "ule": _ordering(1),
    "slt": _ordering(0),
    "sle": _ordering(1),
    "zext": _zext,
    "sext": _sext,
    "extract": _extract,
    "concat": _concat,
    "select": _select,
}


def simplify(op: str, width: int, args: tuple[Node, ...], attr: object, emit: Emit) -> Node | None:
    """A simpler value equal to this pure operation: an existing node or one made with `emit`. None: it stays."""
    for arg in args:
        if arg.op != "const" or arg.attr.__class__ is not int:
            break
    else:
        values: list[int] = [arg.attr for arg in args]  # type: ignore[misc]
        return emit("const", width, (), pure(Node(op, width, args, attr), values))
    rule = RULES.get(op)
    return rule(width, args, attr, emit) if rule is not None else None
