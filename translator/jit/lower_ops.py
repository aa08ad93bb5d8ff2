"""Lowering of the pure integer operations: one small function per operation, in one table.

Each takes the writer, the node and its operands as text, and returns the operand that stands for the result. IR
operations are total; LLVM's are not: the guards are written here and LLVM removes those that cannot fire. Called by
`lower`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from translator.ir.ops import Node, Table
from translator.jit import host_x86_64_ir as host
from translator.jit.writer import Writer

Lowered = Callable[[Writer, Node, list[str]], str]


def const(value: int, width: int) -> str:
    """A constant operand, its value modulo 2^width."""
    return str(value & ((1 << width) - 1))


def _binary(name: str) -> Lowered:
    def lower(w: Writer, node: Node, args: list[str]) -> str:
        return w.value(f"{name} i{node.width} {args[0]}, {args[1]}")

    return lower


def _compare(predicate: str) -> Lowered:
    def lower(w: Writer, node: Node, args: list[str]) -> str:
        return w.value(f"icmp {predicate} i{node.args[0].width} {args[0]}, {args[1]}")

    return lower


def _unary(name: str, extra: str = "") -> Lowered:
    def lower(w: Writer, node: Node, args: list[str]) -> str:
        return w.value(f"call i{node.width} @llvm.{name}.i{node.width}(i{node.width} {args[0]}{extra})")

    return lower


def _cast(name: str) -> Lowered:
    def lower(w: Writer, node: Node, args: list[str]) -> str:
        if node.width == node.args[0].width:
            return args[0]
        return w.value(f"{name} i{node.args[0].width} {args[0]} to i{node.width}")

    return lower


def _high(left: str, right: str) -> Lowered:
    """The high half of a product whose operands are extended in the given ways."""

    def lower(w: Writer, node: Node, args: list[str]) -> str:
        width = node.width
        double = 2 * width
        a = w.value(f"{left} i{width} {args[0]} to i{double}")
        b = w.value(f"{right} i{width} {args[1]} to i{double}")
        product = w.value(f"mul i{double} {a}, {b}")
        return w.value(f"trunc i{double} {w.value(f'lshr i{double} {product}, {width}')} to i{width}")

    return lower


def _carryless(high: bool) -> Lowered:
    """Half of a carry-less product, by the host's instruction for 64 bits."""

    def lower(w: Writer, node: Node, args: list[str]) -> str:
        width = node.width
        a, b = (
            w.value(f"insertelement <2 x i64> zeroinitializer, i64 {w.resize(arg, width, 64)}, i32 0") for arg in args
        )
        product = w.value(host.CARRYLESS.format(a=a, b=b))
        if width == 64:
            return w.value(f"extractelement <2 x i64> {product}, i32 {int(high)}")
        whole = w.value(f"bitcast <2 x i64> {product} to i128")
        return w.resize(w.value(f"lshr i128 {whole}, {width}") if high else whole, 128, width)

    return lower


def _shift(name: str) -> Lowered:
    def lower(w: Writer, node: Node, args: list[str]) -> str:
        width, amount_width = node.width, node.args[1].width
        value, amount = args
        if amount[0] != "%":
            count = int(amount) & ((1 << amount_width) - 1)
            if count >= width:
                return w.value(f"ashr i{width} {value}, {width - 1}") if name == "ashr" else "0"
            return w.value(f"{name} i{width} {value}, {count}")
        resized = w.resize(amount, amount_width, width)
        if (1 << amount_width) <= width:  # as wide as the shift needs: never too far
            return w.value(f"{name} i{width} {value}, {resized}")
        near = w.value(f"icmp ult i{amount_width} {amount}, {width}")
        shifted = w.value(f"{name} i{width} {value}, {resized}")
        far = w.value(f"ashr i{width} {value}, {width - 1}") if name == "ashr" else "0"
        return w.value(f"select i1 {near}, i{width} {shifted}, i{width} {far}")

    return lower


def _rotate(name: str) -> Lowered:
    def lower(w: Writer, node: Node, args: list[str]) -> str:
        width, amount_width = node.width, node.args[1].width
        amount = args[1]
        if amount_width > width and width & (width - 1):
            amount = w.value(f"urem i{amount_width} {amount}, {width}")
        amount = w.resize(amount, amount_width, width)
        return w.value(
            f"call i{width} @llvm.{name}.i{width}(i{width} {args[0]}, i{width} {args[0]}, i{width} {amount})"
        )

    return lower


def _unsigned_division(name: str) -> Lowered:
    def lower(w: Writer, node: Node, args: list[str]) -> str:
        t = f"i{node.width}"
        zero = w.value(f"icmp eq {t} {args[1]}, 0")
        divisor = w.value(f"select i1 {zero}, {t} 1, {t} {args[1]}")
        result = w.value(f"{name} {t} {args[0]}, {divisor}")
        return w.value(f"select i1 {zero}, {t} {'-1' if name == 'udiv' else args[0]}, {t} {result}")

    return lower


def _signed_division(name: str) -> Lowered:
    def lower(w: Writer, node: Node, args: list[str]) -> str:
        t = f"i{node.width}"
        zero = w.value(f"icmp eq {t} {args[1]}, 0")
        least = w.value(f"icmp eq {t} {args[0]}, {1 << (node.width - 1)}")
        minus = w.value(f"icmp eq {t} {args[1]}, -1")
        over = w.value(f"and i1 {least}, {minus}")
        unsafe = w.value(f"or i1 {zero}, {over}")
        # Divided by one, the most negative number gives what an overflow shall give: itself, remainder 0.
        divisor = w.value(f"select i1 {unsafe}, {t} 1, {t} {args[1]}")
        result = w.value(f"{name} {t} {args[0]}, {divisor}")
        if name == "srem":
            return w.value(f"select i1 {zero}, {t} {args[0]}, {t} {result}")
        negative = w.value(f"icmp slt {t} {args[0]}, 0")
        by_zero = w.value(f"select i1 {negative}, {t} 1, {t} -1")
        return w.value(f"select i1 {zero}, {t} {by_zero}, {t} {result}")

    return lower


def _neg(w: Writer, node: Node, args: list[str]) -> str:
    return w.value(f"sub i{node.width} 0, {args[0]}")


def _not(w: Writer, node: Node, args: list[str]) -> str:
    return w.value(f"xor i{node.width} {args[0]}, -1")


def _bswap(w: Writer, node: Node, args: list[str]) -> str:
    width = node.width
    if width == 8:
        return args[0]
    if width % 16 == 0:
        return w.value(f"call i{width} @llvm.bswap.i{width}(i{width} {args[0]})")
    wide = w.value(f"zext i{width} {args[0]} to i{width + 8}")
    swapped = w.value(f"call i{width + 8} @llvm.bswap.i{width + 8}(i{width + 8} {wide})")
    return w.value(f"trunc i{width + 8} {w.value(f'lshr i{width + 8} {swapped}, 8')} to i{width}")


def _extract(w: Writer, node: Node, args: list[str]) -> str:
    source = node.args[0].width
    low = node.attr if isinstance(node.attr, int) else 0
    value = args[0]
    if low:
        value = w.value(f"lshr i{source} {value}, {low}")
    return value if source == node.width else w.value(f"trunc i{source} {value} to i{node.width}")


def _concat(w: Writer, node: Node, args: list[str]) -> str:
    high, low = node.args
    t = f"i{node.width}"
    above = w.value(f"zext i{high.width} {args[0]} to {t}")
    below = w.value(f"zext i{low.width} {args[1]} to {t}")
    return w.value(f"or disjoint {t} {w.value(f'shl {t} {above}, {low.width}')}, {below}")


def _select(w: Writer, node: Node, args: list[str]) -> str:
    return w.value(f"select i1 {args[0]}, i{node.width} {args[1]}, i{node.width} {args[2]}")


def _lookup(w: Writer, node: Node, args: list[str]) -> str:
    table = node.attr
    assert isinstance(table, Table)
    name, stored, text = constant_table(table)
    w.helpers.setdefault(name, text)
    index = w.resize(args[0], node.args[0].width, 64)
    place = w.value(f"getelementptr inbounds i{stored}, ptr {name}, i64 {index}")
    return w.resize(w.value(f"load i{stored}, ptr {place}"), stored, node.width)


def constant_table(table: Table) -> tuple[str, int, str]:
    """The name of a table among the module's constants, the width it is stored in, its definition."""
    name = f'@"table.{table.name}"'
    stored = next(width for width in (8, 16, 32, 64) if width >= table.width)
    entries = ", ".join(f"i{stored} {value}" for value in table.values)
    return name, stored, f"{name} = private unnamed_addr constant [{len(table.values)} x i{stored}] [{entries}]"


PURE: Final[dict[str, Lowered]] = {
    **{name: _binary(name) for name in ("add", "sub", "mul", "and", "or", "xor")},
    "mulhu": _high("zext", "zext"),
    "mulhs": _high("sext", "sext"),
    "mulhsu": _high("sext", "zext"),
    "clmul": _carryless(high=False),
    "clmulh": _carryless(high=True),
    "udiv": _unsigned_division("udiv"),
    "urem": _unsigned_division("urem"),
    "sdiv": _signed_division("sdiv"),
    "srem": _signed_division("srem"),
    "neg": _neg,
    "not": _not,
    "shl": _shift("shl"),
    "lshr": _shift("lshr"),
    "ashr": _shift("ashr"),
    "rotl": _rotate("fshl"),
    "rotr": _rotate("fshr"),
    "clz": _unary("ctlz", ", i1 false"),
    "ctz": _unary("cttz", ", i1 false"),
    "popcount": _unary("ctpop"),
    "bswap": _bswap,
    "bitreverse": _unary("bitreverse"),
    **{name: _compare(name) for name in ("eq", "ne", "ult", "ule", "slt", "sle")},
    "zext": _cast("zext"),
    "sext": _cast("sext"),
    "extract": _extract,
    "concat": _concat,
    "select": _select,
    "lookup": _lookup,
}
