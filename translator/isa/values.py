"""The operators of the language at staging time: ints are computed, bits become calls of the builder.

Enters: operands that are ints (or `SymInt`), builder values with a `width`, or values that wait for a width. Leaves: the
same. Called by the functions that `compile.py` generates; every mistake is a `StagingError`, which `staging.py` turns into
a `SpecError` at the place of the expression.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from translator.isa.intrinsics import Intrinsic
from translator.isa.symbolic import SymInt, concretize, lookup


class StagingError(Exception):
    """A mistake found while staging; the place is that of the running expression."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class PathEnd(Exception):
    """A jump or trap ended the path."""


INTS = frozenset({int, bool, SymInt})


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
        return B.const(w, v)
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
            raise StagingError(f"bits({v.width}) where bits({w}) are wanted", f"take a slice, [{w - 1}:0] for the low bits")
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
            raise StagingError(f"operands have different widths: bits({wa}) and bits({wb})", "extend or slice one of them; nothing is extended silently")
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


def _comparison(op: str, swap: bool, negate: bool, on_ints: Callable[[Any, Any], Any]) -> Callable[[Any, Any, Any], Any]:
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


eq = _comparison("eq", False, False, lambda a, b: a == b)
ne = _comparison("ne", False, False, lambda a, b: a != b)
ult = _comparison("ult", False, False, lambda a, b: a < b)
ule = _comparison("ule", False, False, lambda a, b: a <= b)
slt = _comparison("slt", False, False, lambda a, b: a < b)
sle = _comparison("sle", False, False, lambda a, b: a <= b)
ugt = _comparison("ult", True, False, lambda a, b: a > b)
uge = _comparison("ule", True, False, lambda a, b: a >= b)
sgt = _comparison("slt", True, False, lambda a, b: a > b)
sge = _comparison("sle", True, False, lambda a, b: a >= b)


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
    return B.op("not", _width(a), (a,))


def neg(B: Any, a: Any) -> Any:
    """`-a`."""
    if a.__class__ in INTS:
        return -a
    return B.op("neg", _width(a), (a,))


def _width(a: Any) -> int:
    if a.__class__ is str or a is None or a.width < 0:
        raise StagingError(f"{kind(a)} cannot be an operand here", "give it a width: zext(w, x), sext(w, x)")
    return a.width  # type: ignore[no-any-return]


def width(B: Any, a: Any) -> int:
    """`width(x)`."""
    if a.__class__ in INTS:
        raise StagingError("an int has no width")
    return _width(a)


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
            "both arms of a run-time choice are evaluated: they may not touch memory or floating-point flags", "use the statement 'if'"
        )
    return select(B, test, then(), other())


def select(B: Any, test: Any, a: Any, b: Any) -> Any:
    """A run-time choice between two values."""
    wa = 0 if a.__class__ in INTS else a.width if hasattr(a, "width") else None
    wb = 0 if b.__class__ in INTS else b.width if hasattr(b, "width") else None
    if wa is None or wb is None:
        raise StagingError(f"a run-time choice between {kind(a)} and {kind(b)}")
    if wa <= 0 and wb <= 0:
        if a.__class__ in INTS and b.__class__ in INTS and a.__class__ is not SymInt and b.__class__ is not SymInt:
            if isinstance(a, bool) and isinstance(b, bool):
                return B.op("select", 1, (test, B.const(1, a), B.const(1, b)))
        return Choice(test, a, b)
    a, b = unify(B, a, b)
    return B.op("select", a.width, (test, a, b))


def match(B: Any, subject: Any, arms: "tuple[tuple[tuple[int, ...] | None, Callable[[], Any]], ...]", pure: bool) -> Any:
    """`match subject { ... }`."""
    if subject.__class__ in INTS:
        for values, result in arms:
            if values is None:
                return result()
            for value in values:
                if subject == value:
                    return result()
        no_arm(subject)
    if not pure:
        raise StagingError("all arms of a run-time match are evaluated: they may not touch memory or floating-point flags", "use the statement 'match'")
    w = _width(subject)
    result = None
    listed: set[int] = set()
    for values, _ in arms:
        listed.update(values or ())
    whole = len(listed) == 1 << w
    for position, (values, arm) in enumerate(reversed(arms)):
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
    high, low = _bound(high), _bound(low)
    if high < low or low < 0:
        raise StagingError(f"slice [{high}:{low}] is empty", "write the higher bit first")
    n = high - low + 1
    if a.__class__ in INTS:
        return a >> low & (1 << n) - 1
    w = _width(a)
    if high >= w:
        raise StagingError(f"slice [{high}:{low}] of bits({w})", f"the highest bit is {w - 1}")
    return a if n == w else B.op("extract", n, (a,), low)


def _bound(n: Any) -> int:
    if n.__class__ is int:
        return n  # type: ignore[no-any-return]
    if n.__class__ in INTS:
        return concretize(n)
    raise StagingError(f"{kind(n)} cannot be a slice bound", "bounds are known when the instruction is decoded; shift instead")


def bit(B: Any, a: Any, index: Any) -> Any:
    """`a[index]`: one bit."""
    if a.__class__ is str or a is None:
        raise StagingError(f"{kind(a)} cannot be indexed")
    if index.__class__ in INTS:
        return bit_slice(B, a, index, index)
    if a.__class__ in INTS:
        raise StagingError("a bit of an int at a run-time position has no width")
    w = _width(a)
    shifted = B.op("lshr", w, (a, index))
    return shifted if w == 1 else B.op("extract", 1, (shifted,), 0)


def insert(B: Any, old: Any, high: Any, low: Any, value: Any) -> Any:
    """`old` with bits high..low replaced."""
    high, low = _bound(high), _bound(low)
    w = _width(old)
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


def slice_width(high: Any, low: Any) -> int:
    """Width of [high:low]."""
    return _bound(high) - _bound(low) + 1


# ---- functions the language has ------------------------------------------------------------------


def extend(B: Any, signed: bool, *args: Any) -> Any:
    """`zext(x)`, `zext(w, x)`, `sext(x)`, `sext(w, x)`."""
    name = "sext" if signed else "zext"
    if len(args) == 1:
        x = args[0]
        if x.__class__ in INTS:
            return x
        _width(x)
        return Widen(x, signed)
    if len(args) != 2:
        raise StagingError(f"{name} takes a value, or a width and a value")
    w, x = _bound(args[0]), args[1]
    if x.__class__ in INTS:
        if signed:
            raise StagingError("sext of an int: it has no sign bit to copy", "declare the field signed, or write signed(n, i) for its low n bits")
        return B.const(w, x)
    if x.__class__ is Widen or x.__class__ is Choice:
        return coerce(B, x, w)
    xw = _width(x)
    if xw > w:
        raise StagingError(f"{name} of bits({xw}) to {w} bits would drop bits", f"take a slice, [{w - 1}:0]")
    return x if xw == w else B.op(name, w, (x,))


def zext(B: Any, *args: Any) -> Any:
    """See `extend`."""
    return extend(B, False, *args)


def sext(B: Any, *args: Any) -> Any:
    """See `extend`."""
    return extend(B, True, *args)


def bits(B: Any, w: Any, value: Any) -> Any:
    """`bits(w, i)`."""
    return coerce(B, value, _bound(w))


def concat(B: Any, *args: Any) -> Any:
    """`concat(high, ..., low)`."""
    result = None
    for arg in args:
        if arg.__class__ in INTS:
            raise StagingError("an int in concat has no width", "write bits(w, i)")
        _width(arg)
        result = arg if result is None else B.op("concat", result.width + arg.width, (result, arg))
    return result


def parity(B: Any, a: Any) -> Any:
    """`parity(x)`: all bits xored, 1 when the number of ones is odd."""
    if a.__class__ in INTS:
        return concretize(a).bit_count() & 1
    w = _width(a)
    count = B.op("popcount", w, (a,))
    return count if w == 1 else B.op("extract", 1, (count,), 0)


def _int(name: str, *args: Any) -> tuple[int, ...]:
    for arg in args:
        if arg.__class__ not in INTS:
            raise StagingError(f"{name} works on ints, not on {kind(arg)}")
    return tuple(concretize(a) for a in args)


def signed(B: Any, n: Any, value: Any) -> Any:
    """`signed(n, i)`: the low n bits as a two's complement number."""
    if n.__class__ not in INTS or value.__class__ not in INTS:
        raise StagingError("signed(n, i) works on ints", "use sext for bits")
    n = concretize(n)
    return ((value & (1 << n) - 1) ^ 1 << n - 1) - (1 << n - 1)


def ones(B: Any, n: Any) -> int:
    """`ones(n)`: n one bits."""
    (n,) = _int("ones", n)
    return (1 << n) - 1  # type: ignore[no-any-return]


def highbit(B: Any, value: Any) -> Any:
    """`highbit(i)`: position of the highest one; -1 for 0."""
    if value.__class__ is SymInt:
        domain = value.values()
        if domain is not None:
            return lookup(value, {v: v.bit_length() - 1 for v in domain})
    (value,) = _int("highbit", value)
    return value.bit_length() - 1


def replicate(B: Any, value: Any, n: Any, times: Any) -> Any:
    """`replicate(i, n, times)`: the low n bits of i, side by side."""
    n, times = _int("replicate", n, times)
    if value.__class__ not in INTS:
        raise StagingError(f"replicate works on ints, not on {kind(value)}")
    return (value & (1 << n) - 1) * sum(1 << n * k for k in range(times))


def text(B: Any, value: Any) -> str:
    """`text(i)`: an int in decimal."""
    return value if value.__class__ is str else str(int(value))


def hexadecimal(B: Any, value: Any) -> str:
    """`hex(i)`."""
    return value if value.__class__ is str else hex(int(value))


BUILTINS: dict[str, Callable[..., Any]] = {
    "zext": zext, "sext": sext, "bits": bits, "concat": concat, "parity": parity, "signed": signed, "ones": ones, "highbit": highbit,
    "replicate": replicate, "width": width, "text": text, "hex": hexadecimal,
}  # fmt: skip


def intrinsic(B: Any, row: Intrinsic, *args: Any) -> Any:
    """A call of the table in `intrinsics.py`."""
    params = row.params
    if len(args) != len(params):
        raise StagingError(f"{row.name} takes {len(params)} operand{'s' if len(params) != 1 else ''}, not {len(args)}")
    letters: dict[str, int] = {}
    for param, arg in zip(params, args):
        if param.__class__ is str and arg.__class__ not in INTS and param not in letters:
            if arg.__class__ is str or arg is None:
                raise StagingError(f"{kind(arg)} cannot be an operand of {row.name}")
            if arg.width > 0:
                letters[param] = arg.width  # type: ignore[index]
    if "a" in params:
        if letters.setdefault("a", B.address_width) != B.address_width:
            raise StagingError(f"an address has {B.address_width} bits, this has {letters['a']}")
    values = []
    for param, arg in zip(params, args):
        w = letters.get(param) if param.__class__ is str else param  # type: ignore[arg-type]
        if w is None:
            if param == "n" and "w" in letters:
                w = letters["w"]
            else:
                raise StagingError(f"the width of this operand of {row.name} cannot be told", "write bits(w, i)")
        values.append(coerce(B, arg, w))  # type: ignore[arg-type]
    result = letters[row.result] if row.result.__class__ is str else row.result  # type: ignore[index]
    if result == 0:
        B.effect(row.op, tuple(values), row.attr)
        return None
    return B.op(row.op, result, tuple(values), row.attr)


# ---- memory, functions ---------------------------------------------------------------------------


def load(B: Any, w: Any, address: Any) -> Any:
    """`mem(w)[address]`."""
    return B.op("load", access_width(w), (coerce(B, address, B.address_width),))


def store(B: Any, w: Any, address: Any, value: Any) -> None:
    """`mem(w)[address] = value`."""
    B.effect("store", (coerce(B, address, B.address_width), coerce(B, value, access_width(w))))


def access_width(w: Any) -> int:
    """Checks the width of a memory access."""
    w = _bound(w)
    if w not in (8, 16, 32, 64, 128):
        raise StagingError(f"memory accesses are 8, 16, 32, 64 or 128 bits wide, not {w}")
    return w


def unify_params(*args: Any) -> int:
    """The width variable of a function: that of the first argument that has a width."""
    for arg in args:
        if arg.__class__ not in INTS and arg is not None and arg.__class__ is not str and arg.width > 0:
            return arg.width  # type: ignore[no-any-return]
    raise StagingError("the width of the arguments cannot be told", "write bits(w, i) or zext(w, x) for one of them")


def need_int(v: Any) -> Any:
    """Checks an `int` parameter or a register index."""
    if v.__class__ in INTS:
        return v
    raise StagingError(f"{kind(v)} where an int is wanted", "this must be known when the instruction is decoded")


def field_of(C: Any, name: str) -> Any:
    """A field of the instruction that called a function."""
    try:
        return C.fields[name]
    except KeyError:
        raise StagingError(f"the instruction '{C.key}' has no field '{name}'") from None


def return_in_run_time_if() -> None:
    """`return` under a run-time condition."""
    raise StagingError("'return' under a run-time condition", "return a conditional expression instead")


class Place:
    """An operand that was resolved once: `read(B)` and `write(B, value)`."""

    __slots__ = ("get", "set", "width")

    def __init__(self, get: Callable[[Any], Any], set: "Callable[[Any, Any], None] | None") -> None:
        self.get = get
        self.set = set

    def read(self, B: Any) -> Any:
        """Its value now."""
        return self.get(B)

    def write(self, B: Any, value: Any) -> None:
        """Set it."""
        if self.set is None:
            raise StagingError("this operand is a value, it cannot be assigned")
        self.set(B, value)


def value_place(v: Any) -> Place:
    """A place that is only a value: an immediate or an address."""
    return Place(lambda B: v, None)


def memory_place(B: Any, w: Any, address: Any) -> Place:
    """A place in memory; the address is computed here, once."""
    address = coerce(B, address, B.address_width)
    return Place(lambda B: load(B, w, address), lambda B, v: store(B, w, address, v))
