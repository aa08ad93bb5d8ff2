"""The functions of the language: conversions, functions on ints, intrinsics, memory, and checks of arguments.

Enters and leaves the same kinds of values as in `values.py`. Called by generated functions.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from translator.ir.ops import Table
from translator.isa.intrinsics import Intrinsic
from translator.isa.symbolic import SymInt, concretize, lookup
from translator.isa.values import INTS, Choice, StagingError, Widen, bound, coerce, kind, width_of


def extend(B: Any, signed: bool, *args: Any) -> Any:
    """`zext(x)`, `zext(w, x)`, `sext(x)`, `sext(w, x)`."""
    name = "sext" if signed else "zext"
    if len(args) == 1:
        x = args[0]
        if x.__class__ in INTS:
            return x
        width_of(x)
        return Widen(x, signed)
    if len(args) != 2:
        raise StagingError(f"{name} takes a value, or a width and a value")
    w, x = bound(args[0]), args[1]
    if x.__class__ in INTS:
        if signed:
            raise StagingError(
                "sext of an int: it has no sign bit to copy",
                "declare the field signed, or write signed(n, i) for its low n bits",
            )
        return B.const(w, x)
    if x.__class__ is Widen or x.__class__ is Choice:
        return coerce(B, x, w)
    xw = width_of(x)
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
    return coerce(B, value, bound(w))


def concat(B: Any, *args: Any) -> Any:
    """`concat(high, ..., low)`."""
    result = None
    for arg in args:
        if arg.__class__ in INTS:
            raise StagingError("an int in concat has no width", "write bits(w, i)")
        width_of(arg)
        result = arg if result is None else B.op("concat", result.width + arg.width, (result, arg))
    return result


def parity(B: Any, a: Any) -> Any:
    """`parity(x)`: all bits xored, 1 when the number of ones is odd."""
    if a.__class__ in INTS:
        return concretize(a).bit_count() & 1
    w = width_of(a)
    count = B.op("popcount", w, (a,))
    return count if w == 1 else B.op("extract", 1, (count,), 0)


def width(B: Any, a: Any) -> int:
    """`width(x)`."""
    if a.__class__ in INTS:
        raise StagingError("an int has no width")
    return width_of(a)


def table_entry(B: Any, table: Table, index: Any) -> Any:
    """`table[index]`: an int of an int, bits of bits."""
    if index.__class__ is SymInt:
        domain = index.values()
        if domain is not None and domain[0] >= 0 and domain[-1] < len(table.values):
            return lookup(index, {v: table.values[v] for v in domain})
        index = concretize(index)
    if index.__class__ in INTS:
        if not 0 <= index < len(table.values):
            raise StagingError(f"'{table.name}' has {len(table.values)} entries; there is no number {int(index)}")
        return table.values[index]
    wanted = table.index_width
    if width_of(index) != wanted:
        raise StagingError(
            f"bits({index.width}) index '{table.name}', which has {len(table.values)} entries",
            f"bits({wanted}) are wanted: take a slice, or extend with zext({wanted}, ...)",
        )
    return B.op("lookup", table.width, (index,), table)


def table_value(value: Any, width: int) -> int:
    """An entry that a formula gave."""
    if value.__class__ not in INTS:
        raise StagingError(f"an entry of a table is an int, not {kind(value)}", "bits are known when the program runs")
    if value < 0 or value >> width:
        raise StagingError(f"the entry {int(value)} does not fit bits({width})")
    return int(value)


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


def ones(B: Any, n: Any) -> Any:
    """`ones(n)`: n one bits."""
    if n.__class__ not in INTS:
        raise StagingError(f"ones works on ints, not on {kind(n)}")
    return (1 << n) - 1


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
    "zext": zext,
    "sext": sext,
    "bits": bits,
    "concat": concat,
    "parity": parity,
    "signed": signed,
    "ones": ones,
    "highbit": highbit,
    "replicate": replicate,
    "width": width,
    "text": text,
    "hex": hexadecimal,
}


def intrinsic(B: Any, row: Intrinsic, *args: Any) -> Any:
    """A call of the table in `intrinsics.py`."""
    params = row.params
    if len(args) != len(params):
        raise StagingError(f"{row.name} takes {len(params)} operand{'s' if len(params) != 1 else ''}, not {len(args)}")
    letters: dict[str, int] = {}
    for param, arg in zip(params, args, strict=False):
        if param.__class__ is str and arg.__class__ not in INTS and param not in letters:
            if arg.__class__ is str or arg is None:
                raise StagingError(f"{kind(arg)} cannot be an operand of {row.name}")
            if arg.width > 0:
                letters[param] = arg.width
    if "a" in params and letters.setdefault("a", B.address_width) != B.address_width:
        raise StagingError(f"an address has {B.address_width} bits, this has {letters['a']}")
    values = []
    for param, arg in zip(params, args, strict=False):
        w = letters.get(param) if param.__class__ is str else param
        if w is None:
            if param == "n" and "w" in letters:
                w = letters["w"]
            else:
                raise StagingError(f"the width of this operand of {row.name} cannot be told", "write bits(w, i)")
        values.append(coerce(B, arg, int(w)))
    result = letters[row.result] if row.result.__class__ is str else row.result
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
    w = bound(w)
    if w not in (8, 16, 32, 64, 128):
        raise StagingError(f"memory accesses are 8, 16, 32, 64 or 128 bits wide, not {w}")
    return int(w)


def unify_params(*args: Any) -> int:
    """The width variable of a function: that of the first argument that has a width."""
    for arg in args:
        if arg.__class__ not in INTS and arg is not None and arg.__class__ is not str and arg.width > 0:
            return int(arg.width)
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


class NoBuilder:
    """Stands for the builder in guards and templates, which may use only what decoding knows."""

    def __getattr__(self, name: str) -> Any:
        raise StagingError(
            "this is known only when the program runs", "guards and templates may use fields, pc and ints"
        )


class Place:
    """An operand that was resolved once: `read(B)` and `write(B, value)`."""

    __slots__ = ("get", "set", "width")

    def __init__(self, get: Callable[[Any], Any], set: Callable[[Any, Any], None] | None) -> None:
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
