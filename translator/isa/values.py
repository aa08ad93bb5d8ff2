"""The operators of the language at staging time: ints are computed, bits become calls of the builder.

Enters: operands that are ints (or `SymInt`), builder values with a `width`, or values that wait for a width. Leaves:
the same. Called by the functions that `library.py` generates; every mistake is a `StagingError`, which `staging.py`
turns into a `SpecError` at the place of the expression.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from translator.isa.symbolic import SymInt, concretize


class StagingError(Exception):
    """A mistake found while staging; the place is that of the running expression."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class PathEnd(Exception):
    """A jump or trap ended the path."""


INTS: Final[frozenset[Any]] = frozenset({int, bool, SymInt})


class Widen:
    """`zext(x)` or `sext(x)` before its width is known."""

    __slots__ = ("signed", "value")
    width = -1

    def __init__(self, value: Any, signed: bool) -> None:
        self.value = value
        self.signed = signed


class Choice:
    """A run-time choice between values that have no width yet."""

    __slots__ = ("other", "test", "then")
    width = -1

    def __init__(self, test: Any, then: Any, other: Any) -> None:
        self.test = test
        self.then = then
        self.other = other


def kind(v: Any) -> str:
    """How messages name a value."""
    if v.__class__ in INTS:
        return "an int"
    if v.__class__ is str:
        return "a string"
    if v is None:
        return "nothing"
    if v.__class__ in (Widen, Choice):
        return "a value without a width"
    return f"bits({v.width})"


def coerce(B: Any, v: Any, w: int) -> Any:
    """`v` as bits(w): ints modulo 2^w, waiting values at that width; other widths are an error."""
    c = v.__class__
    if c in INTS:
        return B.const(w if w.__class__ is int else concretize(w), v)
    if c is Widen:
        x = v.value
        if x.width == w:
            return x
        if x.width < 0 or x.width > w:
            raise StagingError(f"{kind(x)} cannot be extended to bits({w})", "take a slice [hi:lo] to make it narrower")
        return B.op("sext" if v.signed else "zext", w, (x,))
    if c is Choice:
        return B.op("select", w, (v.test, coerce(B, v.then, w), coerce(B, v.other, w)))
    if c is str or v is None:
        raise StagingError(f"{kind(v)} where bits({w}) are wanted")
    if v.width != w:
        if v.width > w:
            raise StagingError(
                f"bits({v.width}) where bits({w}) are wanted", f"take a slice, [{w - 1}:0] for the low bits"
            )
        raise StagingError(f"bits({v.width}) where bits({w}) are wanted", "extend with zext(...) or sext(...)")
    return v


def unify(B: Any, a: Any, b: Any) -> tuple[Any, Any]:
    """Both operands at one width: the one that has a width decides."""
    for v in (a, b):
        if v.__class__ is str or v is None:
            raise StagingError(f"{kind(v)} cannot be an operand here")
    ca, cb = a.__class__, b.__class__
    wa = 0 if ca in INTS else a.width
    wb = 0 if cb in INTS else b.width
    if wa > 0 and wb > 0:
        if wa != wb:
            raise StagingError(
                f"operands have different widths: bits({wa}) and bits({wb})",
                "extend or slice one of them; nothing is extended silently",
            )
        return a, b
    if wa > 0:
        return a, coerce(B, b, wa)
    if wb > 0:
        return coerce(B, a, wb), b
    raise StagingError("the width of this expression cannot be told", "give it: zext(w, x), sext(w, x) or bits(w, i)")


def _operator(op: str, on_ints: Callable[[Any, Any], Any]) -> Callable[[Any, Any, Any], Any]:
    def apply(B: Any, a: Any, b: Any) -> Any:
        ca = a.__class__
        cb = b.__class__
        if ca in INTS:
            if cb in INTS:
                return on_ints(a, b)
            if cb is str or b is None or b.width < 0:
                if op == "add" and cb is str:
                    return str(int(a)) + b
                unify(B, a, b)
            a = B.const(b.width, a)
        elif ca is str:
            if op == "add" and (cb is str or cb in INTS):
                return a + (b if cb is str else str(int(b)))
            unify(B, a, b)
        elif cb in INTS:
            if a is None or a.width < 0:
                unify(B, a, b)
            b = B.const(a.width, b)
        elif cb is str or b is None or a.width != b.width or a.width < 0:
            a, b = unify(B, a, b)
        return B.op(op, a.width, (a, b))

    return apply


def _positive(a: Any, b: Any) -> None:
    if b.__class__ is not SymInt and b == 0:
        raise StagingError("division of an int by zero")


def _udiv(a: Any, b: Any) -> Any:
    _positive(a, b)
    return a // b


def _urem(a: Any, b: Any) -> Any:
    _positive(a, b)
    return a % b


def _sdiv(a: Any, b: Any) -> Any:
    _positive(a, b)
    a, b = concretize(a), concretize(b)
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q


def _srem(a: Any, b: Any) -> Any:
    a, b = concretize(a), concretize(b)
    return a - _sdiv(a, b) * b


add = _operator("add", lambda a, b: a + b)
sub = _operator("sub", lambda a, b: a - b)
mul = _operator("mul", lambda a, b: a * b)
udiv = _operator("udiv", _udiv)
urem = _operator("urem", _urem)
sdiv = _operator("sdiv", _sdiv)
srem = _operator("srem", _srem)
_and = _operator("and", lambda a, b: a & b)
_or = _operator("or", lambda a, b: a | b)
xor = _operator("xor", lambda a, b: a ^ b)


def and_(B: Any, a: Any, b: Any) -> Any:
    """`a & b`; a truth value known now decides without the other."""
    if a.__class__ is bool and b.__class__ not in INTS and b.width == 1:
        return b if a else False
    if b.__class__ is bool and a.__class__ not in INTS and a.width == 1:
        return a if b else False
    return _and(B, a, b)


def or_(B: Any, a: Any, b: Any) -> Any:
    """`a | b`; a truth value known now decides without the other."""
    if a.__class__ is bool and b.__class__ not in INTS and b.width == 1:
        return True if a else b
    if b.__class__ is bool and a.__class__ not in INTS and a.width == 1:
        return True if b else a
    return _or(B, a, b)


def both(B: Any, a: Any, b: Callable[[], Any]) -> Any:
    """`a & b` of truth values: `b` is looked at only where `a` may hold."""
    if a.__class__ in INTS:
        return b() if a else False
    return and_(B, a, b())


def either(B: Any, a: Any, b: Callable[[], Any]) -> Any:
    """`a | b` of truth values: `b` is looked at only where `a` may not hold."""
    if a.__class__ in INTS:
        return True if a else b()
    return or_(B, a, b())


def _comparison(op: str, swap: bool, on_ints: Callable[[Any, Any], Any]) -> Callable[[Any, Any, Any], Any]:
    def apply(B: Any, a: Any, b: Any) -> Any:
        ca = a.__class__
        cb = b.__class__
        if ca in INTS:
            if cb in INTS:
                return on_ints(a, b)
            a, b = unify(B, a, b)
        elif cb in INTS or ca is str or cb is str or a is None or b is None or a.width != b.width or a.width < 0:
            if ca is str and cb is str and op in ("eq", "ne"):
                return on_ints(a, b)
            a, b = unify(B, a, b)
        return B.op(op, 1, (b, a) if swap else (a, b))

    return apply


eq = _comparison("eq", False, lambda a, b: a == b)
ne = _comparison("ne", False, lambda a, b: a != b)
ult = _comparison("ult", False, lambda a, b: a < b)
ule = _comparison("ule", False, lambda a, b: a <= b)
slt = _comparison("slt", False, lambda a, b: a < b)
sle = _comparison("sle", False, lambda a, b: a <= b)
ugt = _comparison("ult", True, lambda a, b: a > b)
uge = _comparison("ule", True, lambda a, b: a >= b)
sgt = _comparison("slt", True, lambda a, b: a > b)
sge = _comparison("sle", True, lambda a, b: a >= b)


def _shift(op: str, left: bool) -> Callable[[Any, Any, Any], Any]:
    def apply(B: Any, a: Any, n: Any) -> Any:
        cn = n.__class__
        if a.__class__ in INTS:
            if cn in INTS:
                if cn is not SymInt and n < 0:
                    raise StagingError(f"shift by a negative amount ({n})")
                return a << n if left else a >> n
            raise StagingError("an int shifted by a run-time amount has no width", "write bits(w, i) for the int")
        if a.__class__ is str or a is None or a.width < 0:
            raise StagingError(f"{kind(a)} cannot be shifted", "give it a width: zext(w, x), sext(w, x)")
        if cn in INTS:
            if cn is not SymInt:
                if n < 0:
                    raise StagingError(f"shift by a negative amount ({n})")
                n = B.const(a.width, min(n, a.width))
            else:
                n = B.const(max(a.width, 8), n)
        elif cn is str or n is None or n.width < 0:
            raise StagingError(f"{kind(n)} cannot be a shift amount")
        return B.op(op, a.width, (a, n))

    return apply


shl = _shift("shl", True)
lshr = _shift("lshr", False)
ashr = _shift("ashr", False)


def inv(B: Any, a: Any) -> Any:
    """`~a`: logical not of truth values."""
    c = a.__class__
    if c is bool:
        return not a
    if c is SymInt:
        return a.logical_not() if a.boolean else ~a
    if c is int:
        return ~a
    return B.op("not", width_of(a), (a,))


def neg(B: Any, a: Any) -> Any:
    """`-a`."""
    if a.__class__ in INTS:
        return -a
    return B.op("neg", width_of(a), (a,))


def width_of(a: Any) -> int:
    """The width of an operand that must have one."""
    if a.__class__ is str or a is None or a.width < 0:
        raise StagingError(f"{kind(a)} cannot be an operand here", "give it a width: zext(w, x), sext(w, x)")
    return a.width  # type: ignore[no-any-return]


def truth(B: Any, v: Any) -> Any:
    """A condition: True, False, or bits(1)."""
    c = v.__class__
    if c is bool:
        return v
    if c is int:
        return v != 0
    if c is SymInt:
        return bool(v)
    if c is str or v is None or v.width != 1:
        raise StagingError(f"{kind(v)} cannot be a condition", "compare it, as in x != 0")
    return v


def cond(B: Any, test: Any, then: Callable[[], Any], other: Callable[[], Any], pure: bool) -> Any:
    """`then if test else other`."""
    test = truth(B, test)
    if test is True:
        return then()
    if test is False:
        return other()
    if not pure:
        raise StagingError(
            "both arms of a run-time choice are evaluated: they may not touch memory or floating-point flags",
            "use the statement 'if'",
        )
    return select(B, test, then(), other())


def select(B: Any, test: Any, a: Any, b: Any) -> Any:
    """A run-time choice between two values."""
    wa = 0 if a.__class__ in INTS else a.width if hasattr(a, "width") else None
    wb = 0 if b.__class__ in INTS else b.width if hasattr(b, "width") else None
    if wa is None or wb is None:
        raise StagingError(f"a run-time choice between {kind(a)} and {kind(b)}")
    if wa <= 0 and wb <= 0:
        if a.__class__ is bool and b.__class__ is bool:
            return B.op("select", 1, (test, B.const(1, a), B.const(1, b)))
        return Choice(test, a, b)
    a, b = unify(B, a, b)
    return B.op("select", a.width, (test, a, b))


def match(B: Any, subject: Any, arms: tuple[tuple[tuple[int, ...] | None, Callable[[], Any]], ...], pure: bool) -> Any:
    """`match subject { ... }`."""
    if subject.__class__ in INTS:
        for values, arm in arms:
            if values is None:
                return arm()
            for value in values:
                if subject == value:
                    return arm()
        no_arm(subject)
    if not pure:
        raise StagingError(
            "all arms of a run-time match are evaluated: they may not touch memory or floating-point flags",
            "use the statement 'match'",
        )
    w = width_of(subject)
    result: Any = None
    listed: set[int] = set()
    for values, _ in arms:
        listed.update(values or ())
    whole = len(listed) == 1 << w
    for values, arm in reversed(arms):
        if result is None:
            if values is not None and not whole:
                raise StagingError(f"a run-time match over bits({w}) needs an 'else'", "add: else => ...")
            result = arm()
            continue
        if values is None:
            raise StagingError("'else' must be the last arm")
        test = None
        for value in values:
            one = B.op("eq", 1, (subject, B.const(w, value)))
            test = one if test is None else B.op("or", 1, (test, one))
        result = select(B, test, arm(), result)
    return result


def no_arm(subject: Any) -> Any:
    """A `match` that has no arm for this value."""
    raise StagingError(f"no arm for the value {subject}", "add it, or 'else'")


def bit_slice(B: Any, a: Any, high: Any, low: Any) -> Any:
    """`a[high:low]`."""
    high, low = bound(high), bound(low)
    if high < low or low < 0:
        raise StagingError(f"slice [{high}:{low}] is empty", "write the higher bit first")
    n = high - low + 1
    if a.__class__ in INTS:
        return a >> low & (1 << n) - 1
    w = width_of(a)
    if high >= w:
        raise StagingError(f"slice [{high}:{low}] of bits({w})", f"the highest bit is {w - 1}")
    return a if n == w else B.op("extract", n, (a,), low)


def bound(n: Any) -> int:
    """A slice bound or width: an int, a symbolic one forks."""
    if n.__class__ is int:
        return int(n)
    if n.__class__ in INTS:
        return concretize(n)
    raise StagingError(
        f"{kind(n)} cannot be a slice bound", "bounds are known when the instruction is decoded; shift instead"
    )


def bit(B: Any, a: Any, index: Any) -> Any:
    """`a[index]`: one bit."""
    if a.__class__ is str or a is None:
        raise StagingError(f"{kind(a)} cannot be indexed")
    if index.__class__ in INTS:
        return bit_slice(B, a, index, index)
    if a.__class__ in INTS:
        raise StagingError("a bit of an int at a run-time position has no width")
    w = width_of(a)
    shifted = B.op("lshr", w, (a, index))
    return shifted if w == 1 else B.op("extract", 1, (shifted,), 0)


def insert(B: Any, old: Any, high: Any, low: Any, value: Any) -> Any:
    """`old` with bits high..low replaced."""
    high, low = bound(high), bound(low)
    w = width_of(old)
    if high < low or low < 0 or high >= w:
        raise StagingError(f"slice [{high}:{low}] of bits({w})", f"bits {w - 1}..0 exist; write the higher first")
    value = coerce(B, value, high - low + 1)
    if high - low + 1 == w:
        return value
    if low:
        value = B.op("concat", high + 1, (value, B.op("extract", low, (old,), 0)))
    if high < w - 1:
        value = B.op("concat", w, (B.op("extract", w - 1 - high, (old,), high + 1), value))
    return value
