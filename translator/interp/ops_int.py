"""The integer operations of the handlers, as LLVM functions: one per operation and width, made when it is asked for.

Enter: an IR operation and the widths of its operands. Leave: the name of a function on 64-bit words and, in the end,
the text of all that were named. A guest value of any width up to 64 bits is a word with zeros above it; every function
keeps that. They are inlined into the handlers and cost nothing there. Called by `generate`.
"""

from __future__ import annotations

from typing import Final

from translator.interp import host_x86_64 as host
from translator.ir.ops import Table

PURE_ATTRIBUTES: Final = "alwaysinline nounwind"

_PLAIN: Final = {"add": "add", "sub": "sub", "mul": "mul", "and": "and", "or": "or", "xor": "xor"}
_COMPARE: Final = {"eq": "eq", "ne": "ne", "ult": "ult", "ule": "ule", "slt": "slt", "sle": "sle"}
_PRODUCT: Final = {"mulhu": ("zext", "zext"), "mulhs": ("sext", "sext"), "mulhsu": ("sext", "zext")}
_CARRYLESS: Final = ("clmul", "clmulh")
_COUNT: Final = {
    "clz": "call {t} @llvm.ctlz.{t}({t} %a, i1 false)",
    "ctz": "call {t} @llvm.cttz.{t}({t} %a, i1 false)",
    "popcount": "call {t} @llvm.ctpop.{t}({t} %a)",
    "bswap": "call {t} @llvm.bswap.{t}({t} %a)",
    "bitreverse": "call {t} @llvm.bitreverse.{t}({t} %a)",
}
_OTHERS: Final = (
    "udiv", "urem", "sdiv", "srem", "neg", "not", "shl", "lshr", "ashr", "rotl", "rotr",
    "zext", "sext", "extract", "concat", "select",
)  # fmt: skip
SUPPORTED: Final = frozenset((*_PLAIN, *_COMPARE, *_PRODUCT, *_CARRYLESS, *_COUNT, *_OTHERS))


def narrow(name: str, source: str, width: int) -> str:
    """`%name` of `width` bits from the word `%source`."""
    if width == 64:
        return f"  %{name} = add i64 %{source}, 0\n"
    return f"  %{name} = trunc i64 %{source} to i{width}\n"


def widen(width: int, value: str = "%r") -> str:
    """Return `value` of `width` bits as a word."""
    if width == 64:
        return f"  ret i64 {value}\n"
    return f"  %wide = zext i{width} {value} to i64\n  ret i64 %wide\n"


def define(
    name: str,
    operands: int | tuple[str, ...],
    body: str,
    *,
    result: str = "i64",
    attributes: str = PURE_ATTRIBUTES,
) -> str:
    """An internal function of words: so many, named `%x0`, `%x1`, ..., or with the names given."""
    names = tuple(f"x{k}" for k in range(operands)) if isinstance(operands, int) else operands
    parameters = ", ".join(f"i64 %{word}" for word in names)
    return f"define internal {result} @{name}({parameters}) {attributes} {{\n{body}}}\n"


def operation(op: str, width: int, operands: tuple[int, ...], low: int = 0) -> tuple[str, int, str]:
    """Name, number of operands and text of the function for one operation.

    `width` is the result's, `operands` the widths of the operands, `low` the lowest bit of an `extract`.
    """
    if op in _COMPARE:
        w = operands[0]
        body = narrow("a", "x0", w) + narrow("b", "x1", w) + f"  %r = icmp {_COMPARE[op]} i{w} %a, %b\n" + widen(1)
        return f"{op}_{w}", 2, define(f"{op}_{w}", 2, body)
    if op in ("shl", "lshr", "ashr"):
        # The amount may be wider than the value: compare it whole, then shift by what is known to be in range.
        name = f"{op}_{width}"
        limit = f"  %in = icmp ult i64 %x1, {width}\n"
        if op == "ashr":
            limit += f"  %n = select i1 %in, i64 %x1, i64 {width - 1}\n"
        else:
            limit += "  %n = select i1 %in, i64 %x1, i64 0\n"
        shift = f"  %s = {op} i{width} %a, %m\n"
        last = "" if op == "ashr" else f"  %r = select i1 %in, i{width} %s, i{width} 0\n"
        body = narrow("a", "x0", width) + limit + narrow("m", "n", width) + shift + last
        return name, 2, define(name, 2, body + widen(width, "%s" if op == "ashr" else "%r"))
    if op in ("rotl", "rotr"):
        name = f"{op}_{width}"
        kind = "fshl" if op == "rotl" else "fshr"
        amount = f"  %n = urem i64 %x1, {width}\n"
        call = f"  %r = call i{width} @llvm.{kind}.i{width}(i{width} %a, i{width} %a, i{width} %m)\n"
        return (
            name,
            2,
            define(name, 2, narrow("a", "x0", width) + amount + narrow("m", "n", width) + call + widen(width)),
        )
    if op in ("zext", "sext"):
        name = f"{op}_{operands[0]}_{width}"
        if op == "zext" or operands[0] == width:
            return name, 1, define(name, 1, "  ret i64 %x0\n")
        body = narrow("a", "x0", operands[0]) + f"  %r = sext i{operands[0]} %a to i{width}\n" + widen(width)
        return name, 1, define(name, 1, body)
    if op == "extract":
        name = f"extract_{low}_{width}"
        body = f"  %s = lshr i64 %x0, {low}\n" + narrow("r", "s", width) + widen(width)
        return name, 1, define(name, 1, body)
    if op == "concat":
        name = f"concat_{operands[0]}_{operands[1]}"
        return name, 2, define(name, 2, f"  %s = shl i64 %x0, {operands[1]}\n  %r = or i64 %s, %x1\n" + widen(64))
    if op == "select":
        name = "select"
        body = "  %c = icmp ne i64 %x0, 0\n  %r = select i1 %c, i64 %x1, i64 %x2\n" + widen(64)
        return name, 3, define(name, 3, body)
    name = f"{op}_{width}"
    t = f"i{width}"
    if op in _COUNT:
        body = narrow("a", "x0", width) + f"  %r = {_COUNT[op].format(t=t)}\n" + widen(width)
        return name, 1, define(name, 1, body)
    if op in ("neg", "not"):
        code = f"sub {t} 0, %a" if op == "neg" else f"xor {t} %a, -1"
        return name, 1, define(name, 1, narrow("a", "x0", width) + f"  %r = {code}\n" + widen(width))
    both = narrow("a", "x0", width) + narrow("b", "x1", width)
    if op in _PLAIN:
        return name, 2, define(name, 2, both + f"  %r = {_PLAIN[op]} {t} %a, %b\n" + widen(width))
    if op in _PRODUCT:
        left, right = _PRODUCT[op]
        w2 = f"i{2 * width}"
        body = both + f"  %l = {left} {t} %a to {w2}\n  %m = {right} {t} %b to {w2}\n  %p = mul {w2} %l, %m\n"
        body += f"  %h = lshr {w2} %p, {width}\n  %r = trunc {w2} %h to {t}\n"
        return name, 2, define(name, 2, body + widen(width))
    if op in _CARRYLESS:
        low = width if op == "clmulh" else 0
        body = (
            "  %a = insertelement <2 x i64> zeroinitializer, i64 %x0, i32 0\n"
            "  %b = insertelement <2 x i64> zeroinitializer, i64 %x1, i32 0\n"
            f"  %v = {host.CARRYLESS.format(a='%a', b='%b')}\n"
            f"  %p = bitcast <2 x i64> %v to i128\n  %h = lshr i128 %p, {low}\n  %r = trunc i128 %h to {t}\n"
        )
        return name, 2, define(name, 2, body + widen(width))
    if op in ("udiv", "urem"):
        special = "-1" if op == "udiv" else "%a"
        body = (
            both
            + f"""  %zero = icmp eq {t} %b, 0
  br i1 %zero, label %by_zero, label %divide
by_zero:
  br label %out
divide:
  %q = {op} {t} %a, %b
  br label %out
out:
  %r = phi {t} [ {special}, %by_zero ], [ %q, %divide ]
"""
        )
        return name, 2, define(name, 2, body + widen(width))
    if op in ("sdiv", "srem"):
        by_zero = f"  %neg = icmp slt {t} %a, 0\n  %z = select i1 %neg, {t} 1, {t} -1\n" if op == "sdiv" else ""
        special = "%z" if op == "sdiv" else "%a"
        by_minus_one = f"  %m = sub {t} 0, %a\n" if op == "sdiv" else ""
        minus = "%m" if op == "sdiv" else "0"
        body = (
            both
            + f"""  switch {t} %b, label %divide [ {t} 0, label %by_zero {t} -1, label %by_minus_one ]
by_zero:
{by_zero}  br label %out
by_minus_one:
{by_minus_one}  br label %out
divide:
  %q = {op} {t} %a, %b
  br label %out
out:
  %r = phi {t} [ {special}, %by_zero ], [ {minus}, %by_minus_one ], [ %q, %divide ]
"""
        )
        return name, 2, define(name, 2, body + widen(width))
    raise KeyError(op)


def lookup(table: Table) -> tuple[str, int, str]:
    """The same for a lookup in a table, which is a constant of the module."""
    name, place = f"lookup_{table.name}", f"@table_{table.name}"
    stored = next(width for width in (8, 16, 32, 64) if width >= table.width)
    count = len(table.values)
    entries = ", ".join(f"i{stored} {value}" for value in table.values)
    constant = f"{place} = private unnamed_addr constant [{count} x i{stored}] [{entries}]\n"
    body = f"  %p = getelementptr inbounds i{stored}, ptr {place}, i64 %x0\n  %r = load i{stored}, ptr %p\n"
    return name, 1, constant + define(name, 1, body + widen(stored))


def intrinsics(text: str) -> str:
    """Declarations of the LLVM intrinsics that `text` calls (their names say their types)."""
    import re

    found: dict[str, str] = {}
    declared = set(re.findall(r"declare [^@\n]*@(llvm\.[\w.]+)", text))
    for match in re.finditer(r"call (\S+|<[^>]*>) @(llvm\.[\w.]+)\(([^\n]*)\)", text):
        result, name, operands = match.groups()
        kinds = [part.strip().rsplit(" ", 1)[0] for part in _split(operands)]
        if name not in declared:
            found[name] = f"declare {result} @{name}({', '.join(kinds)})"
    return "\n".join(found.values()) + "\n"


def _split(operands: str) -> list[str]:
    """The operands of a call, split at commas outside brackets."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(operands):
        depth += char in "<({["
        depth -= char in ">)}]"
        if char == "," and not depth:
            parts.append(operands[start:at])
            start = at + 1
    if operands[start:].strip():
        parts.append(operands[start:])
    return parts
