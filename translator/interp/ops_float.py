"""The floating-point operations of the handlers, as LLVM functions: exact, on the host's unit, flags included.

Enter: an IR operation and widths. Leave: name, operand count, result kind, text. The first operand is always the state.
Values are bits in 64-bit words. Rounding to nearest-even is the fast path; another mode sets the host's control
register around the operation, out of line. Nearest-away, which hosts lack, is computed in integers (`soft`). Called by
`generate`.
"""

from __future__ import annotations

from typing import Final

from translator.guest import state as st
from translator.interp import host_x86_64 as host
from translator.interp import soft
from translator.interp.dialect import NOTHING, VALUE
from translator.interp.ops_int import define, narrow, widen

_ARITHMETIC: Final = {"fadd": "fadd", "fsub": "fsub", "fmul": "fmul", "fdiv": "fdiv"}
_QUIET: Final = {"feq": "oeq", "fltq": "olt", "fleq": "ole"}
_SIGNALLING: Final = {"flt": "lt", "fle": "le"}
_OTHERS: Final = ("fsqrt", "fma", "f2f", "f2s", "f2u", "s2f", "u2f", "frint", "fpflags", "fpflags_set", "fpflags_raise")
_OUTSIDE: Final = "noinline nounwind"
_KIND: Final = {32: "float", 64: "double"}
_ROUNDED: Final = frozenset([*_ARITHMETIC, "fsqrt", "fma", "f2f", "s2f", "u2f", "frint"])


def supports(op: str) -> bool:
    """Whether `op` is one of ours."""
    return op in _ARITHMETIC or op in _QUIET or op in _SIGNALLING or op in _OTHERS


def operation(op: str, width: int, operands: tuple[int, ...]) -> tuple[str, int, str, str]:
    """Name, number of operands (the state first), result kind and text."""
    if op.startswith("fpflags"):
        return _flags(op)
    if op in _QUIET or op in _SIGNALLING:
        w = operands[0]
        name = f"{op}_{w}"
        body = _floats(("x1", "a", w), ("x2", "b", w))
        if op in _QUIET:
            # LLVM compares with the quiet instruction: invalid for a signalling NaN only.
            body += f"  %r = fcmp {_QUIET[op]} {_KIND[w]} %a, %b\n"
        else:
            body += host.compare_signalling(_SIGNALLING[op], w)
        return name, 3, VALUE, define(name, 3, body + widen(1))
    if op in ("f2s", "f2u"):
        return _to_integer(op, width, operands[1])
    return _rounded(op, width, operands[1:])


def _floats(*rows: tuple[str, str, int]) -> str:
    """`%name` (float) from the word `%source`, per row (source, name, width)."""
    text = ""
    for source, name, width in rows:
        text += narrow(f"{name}.i", source, width) + f"  %{name} = bitcast i{width} %{name}.i to {_KIND[width]}\n"
    return text


def _out(width: int, value: str = "%f") -> str:
    return f"  %f.i = bitcast {_KIND[width]} {value} to i{width}\n" + widen(width, "%f.i")


def _core(op: str, width: int, operands: tuple[int, ...], source: str = "x{}") -> str:
    """The operation in the mode of the control register, from words to `ret`."""
    kind = _KIND[width]
    places = [source.format(k + 2) for k in range(len(operands))]
    if op in ("s2f", "u2f"):
        return _from_integer(op, width, operands[0], places[0])
    text = _floats(*((place, "abc"[k], operands[k]) for k, place in enumerate(places)))
    if op in _ARITHMETIC:
        text += f"  %f = {_ARITHMETIC[op]} {kind} %a, %b\n"
    elif op == "fma":
        text += f"  %f = call {kind} @llvm.fma.f{width}({kind} %a, {kind} %b, {kind} %c)\n"
    elif op == "fsqrt":
        text += f"  %f = call {kind} @llvm.sqrt.f{width}({kind} %a)\n"
    elif op == "frint":
        text += f"  %f = call {kind} @llvm.rint.f{width}({kind} %a)\n"
    elif width < operands[0]:
        text += f"  %f = fptrunc {_KIND[operands[0]]} %a to {kind}\n"
    else:
        text += f"  %f = fpext {_KIND[operands[0]]} %a to {kind}\n"
    return text + _out(width)


def _from_integer(op: str, width: int, bits: int, place: str) -> str:
    kind = _KIND[width]
    if op == "s2f" or bits < 64:
        extend = "sext" if op == "s2f" else "zext"
        text = narrow("n", place, bits)
        text += f"  %w = {extend} i{bits} %n to i64\n" if bits < 64 else "  %w = add i64 %n, 0\n"
        return text + f"  %f = sitofp i64 %w to {kind}\n" + _out(width)
    # Above the signed range: half of it with a sticky bit, doubled; right in every rounding mode.
    return f"""  %high = icmp slt i64 %{place}, 0
  br i1 %high, label %half, label %direct
direct:
  %f1 = sitofp i64 %{place} to {kind}
  br label %out
half:
  %s = lshr i64 %{place}, 1
  %o = and i64 %{place}, 1
  %h = or i64 %s, %o
  %g = sitofp i64 %h to {kind}
  %f2 = fadd {kind} %g, %g
  br label %out
out:
  %f = phi {kind} [ %f1, %direct ], [ %f2, %half ]
""" + _out(width)


def common() -> str:
    """What all of them may call."""
    rint = "".join(_rounded("frint", width, (width,), f"frint_{width}_any")[3] for width in (32, 64))
    return host.CONTROL + soft.text() + rint


def _rounded(op: str, width: int, operands: tuple[int, ...], name: str = "") -> tuple[str, int, str, str]:
    """An operation with a rounding mode as first operand."""
    name = name or f"{op}_" + (
        "_".join(str(w) for w in (*operands, width)) if op in ("f2f", "s2f", "u2f") else str(width)
    )
    count = 2 + len(operands)
    words = ", ".join(f"i64 %x{k}" for k in range(count))
    plain = define(f"{name}_plain", count, _core(op, width, operands), attributes="alwaysinline nounwind")
    values = [f"%x{k}" for k in range(2, count)]
    fast = define(
        name,
        count,
        f"""  %even = icmp eq i64 %x1, 0
  br i1 %even, label %fast, label %slow
fast:
  %r = call i64 @{name}_plain({words})
  ret i64 %r
slow:
  %q = call i64 @{name}_slow({words})
  ret i64 %q
""",
    )
    away = _away(op, width, operands, name, values)
    pins = "".join(f"  %p{k} = call i64 @fp_pin(i64 %x{k})\n" for k in range(2, count))
    pinned = ", ".join(["i64 %x0", "i64 %x1", *(f"i64 %p{k}" for k in range(2, count))])
    slow = define(
        f"{name}_slow",
        count,
        f"""  %old = call i64 @fp_control_get()
  %is_away = icmp eq i64 %x1, 4
  br i1 %is_away, label %away, label %mode
mode:
  %new = call i64 @fp_with_mode(i64 %old, i64 %x1)
  call void @fp_control_set(i64 %new)
{pins}  %r0 = call i64 @{name}_plain({pinned})
  %r = call i64 @fp_pin(i64 %r0)
  %now = call i64 @fp_control_get()
  %back = call i64 @fp_with_mode(i64 %now, i64 0)
  call void @fp_control_set(i64 %back)
  ret i64 %r
away:
{away}""",
        attributes=_OUTSIDE,
    )
    return name, count, VALUE, plain + slow + fast


def _away(op: str, width: int, operands: tuple[int, ...], name: str, values: list[str]) -> str:
    """To nearest, ties away from zero, from words `values` to `ret`; `%old` is the control register."""
    everything = ", ".join(["i64 %x0", "i64 %x1", *(f"i64 {value}" for value in values)])
    if op == "fsqrt" or (op == "f2f" and width > operands[0]):
        # A square root is never halfway between two numbers; widening is exact.
        return f"  %e = call i64 @{name}_plain({everything})\n  ret i64 %e\n"
    if op == "frint":
        return f"  %e = call i64 @away_rint_{width}({everything.split(', ', 2)[2]})\n  ret i64 %e\n"
    if op in ("s2f", "u2f"):
        bits = operands[0]
        wide = f"  %n = trunc i64 {values[0]} to i{bits}\n" if bits < 64 else f"  %n = add i64 {values[0]}, 0\n"
        extend = "sext" if op == "s2f" else "zext"
        wide += f"  %w = {extend} i{bits} %n to i256\n"
        return f"""{wide}  %neg = icmp slt i256 %w, 0
  %minus = sub i256 0, %w
  %mag = select i1 %neg, i256 %minus, i256 %w
  %zero = icmp eq i256 %mag, 0
  br i1 %zero, label %none, label %some
none:
  ret i64 0
some:
  %sign = zext i1 %neg to i64
  %e = call i64 @away_pack_{width}(i64 %sign, i256 %mag, i64 0)
  ret i64 %e
"""
    # Infinities, NaNs and exact zeros do not depend on the mode: the host answers. The rest is computed in integers.
    text = ""
    special: list[str] = []
    for k, (value, w) in enumerate(zip(values, operands, strict=True)):
        fraction = 23 if w == 32 else 52
        ones = (1 << (w - 1 - fraction)) - 1
        text += f"""  %e{k}.s = lshr i64 {value}, {fraction}
  %e{k} = and i64 %e{k}.s, {ones}
  %top{k} = icmp eq i64 %e{k}, {ones}
"""
        special.append(f"%top{k}")
        if op != "fma" or k < 2:
            text += f"  %m{k} = shl i64 {value}, {65 - w}\n  %zero{k} = icmp eq i64 %m{k}, 0\n"
            special.append(f"%zero{k}")
    joined = special[0]
    for k, flag in enumerate(special[1:]):
        text += f"  %or{k} = or i1 {joined}, {flag}\n"
        joined = f"%or{k}"
    words = ", ".join(f"i64 {value}" for value in values)
    return (
        text
        + f"  br i1 {joined}, label %host, label %ours\nhost:\n  %h = call i64 @{name}_plain({everything})\n"
        + "  ret i64 %h\nours:\n"
        + f"  %e = call i64 @away_{op}_{width}({words})\n  ret i64 %e\n"
    )


def _to_integer(op: str, width: int, operand: int) -> tuple[str, int, str, str]:
    """Conversion to an integer of `width` bits: in one host instruction where that has the right flags."""
    name = f"{op}_{operand}_{width}"
    kind = _KIND[operand]
    body = _floats(("x2", "a", operand))
    least = 1 << width - 1
    if op == "f2s":
        body += f"""  switch i64 %x1, label %slow [ i64 0, label %nearest i64 1, label %cut ]
nearest:
{host.to_signed(operand, width, truncate=False)}  %okn = icmp ne i{width} %cn, {-least}
  br i1 %okn, label %donen, label %slow
donen:
{_named_widen(width, "%cn", "wn")}cut:
{host.to_signed(operand, width, truncate=True)}  %okt = icmp ne i{width} %ct, {-least}
  br i1 %okt, label %donet, label %slow
donet:
{_named_widen(width, "%ct", "wt")}"""
    else:
        limit = _constant(operand, min(2.0**width, 2.0**63))
        tail = "  %sn = and i64 %cn, 4294967295\n  ret i64 %sn\n" if width == 32 else "  ret i64 %cn\n"
        tail2 = tail.replace("%sn", "%st2").replace("%cn", "%ct")
        # To nearest, what is just below 2^32 may become 2^32: leave that to the slow way.
        check = "  %fit = icmp ult i64 %cn, 4294967296\n" if width == 32 else "  %fit = icmp sge i64 %cn, 0\n"
        room = _constant(operand, 2.0**31 if width == 32 else 2.0**62)
        body += f"""  %low = fcmp oge {kind} %a, {_constant(operand, 0.0)}
  %high = fcmp olt {kind} %a, {limit}
  %in = and i1 %low, %high
  br i1 %in, label %inside, label %slow
inside:
  switch i64 %x1, label %slow [ i64 0, label %maybe i64 1, label %cut ]
maybe:
  %small = fcmp olt {kind} %a, {room}
  br i1 %small, label %nearest, label %slow
nearest:
{host.to_signed(operand, 64, truncate=False)}{check}  br i1 %fit, label %donen, label %slow
donen:
{tail}cut:
{host.to_signed(operand, 64, truncate=True)}{tail2}"""
    body += f"slow:\n  %q = call i64 @{name}_slow(i64 %x0, i64 %x1, i64 %x2)\n  ret i64 %q\n"
    low = _constant(operand, -float(least) if op == "f2s" else 0.0)
    top = float(least) if op == "f2s" else 2.0**width
    saturated_low = least if op == "f2s" else 0
    saturated_high = least - 1 if op == "f2s" else (1 << width) - 1
    if op == "f2u" and width == 64:
        convert = f"""  %big = fcmp oge {kind} %r, {_constant(operand, 2.0**63)}
  br i1 %big, label %upper, label %lower
lower:
  %cl = fptosi {kind} %r to i64
  ret i64 %cl
upper:
  %w.p = call i64 @fp_pin(i64 %w)
{narrow("u.i", "w.p", operand)}  %u = bitcast i{operand} %u.i to {kind}
  %less = fsub {kind} %u, {_constant(operand, 2.0**63)}
  %cu = fptosi {kind} %less to i64
  %flip = xor i64 %cu, {-(1 << 63)}
  ret i64 %flip
"""
    elif width == 64:
        convert = f"  %c = fptosi {kind} %r to i64\n  ret i64 %c\n"
    else:
        convert = f"  %ci = fptosi {kind} %r to i64\n  %c = and i64 %ci, 4294967295\n  ret i64 %c\n"
    slow = define(
        f"{name}_slow",
        3,
        f"""  %old = call i64 @fp_control_get()
  %w = call i64 @frint_{operand}_any(i64 %x0, i64 %x1, i64 %x2)
{narrow("r.i", "w", operand)}  %r = bitcast i{operand} %r.i to {kind}
  %low = fcmp oge {kind} %r, {low}
  %high = fcmp olt {kind} %r, {_constant(operand, top)}
  %in = and i1 %low, %high
  br i1 %in, label %fits, label %out
fits:
{convert}out:
  %bad = call i64 @fp_bits_of(i64 16)
  %flags = or i64 %old, %bad
  call void @fp_control_set(i64 %flags)
  %nan = fcmp uno {kind} %r, %r
  %sat = select i1 %high, i64 {_word(saturated_low)}, i64 {_word(saturated_high)}
  %v = select i1 %nan, i64 0, i64 %sat
  ret i64 %v
""",
        attributes=_OUTSIDE,
    )
    return name, 3, VALUE, slow + define(name, 3, body)


def _named_widen(width: int, value: str, name: str) -> str:
    return f"  ret i64 {value}\n" if width == 64 else f"  %{name} = zext i{width} {value} to i64\n  ret i64 %{name}\n"


def _word(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _constant(width: int, value: float) -> str:
    """A float constant in LLVM's hexadecimal form, which is that of a double for both widths."""
    import struct

    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"


def _flags(op: str) -> tuple[str, int, str, str]:
    """The accrued flags: those in the state and those in the host's register."""
    field = f"  %p.a = add i64 %x0, {st.FP_FLAGS}\n  %p = inttoptr i64 %p.a to ptr\n"
    if op == "fpflags":
        body = (
            field + "  %a = load i64, ptr %p\n  %c = call i64 @fp_control_get()\n  %b = call i64 @fp_flags_of(i64 %c)\n"
        )
        return op, 1, VALUE, define(op, 1, body + "  %r = or i64 %a, %b\n  ret i64 %r\n")
    if op == "fpflags_set":
        body = field + "  store i64 %x1, ptr %p\n  call void @fp_clear_flags()\n  ret void\n"
    else:
        body = field + "  %a = load i64, ptr %p\n  %r = or i64 %a, %x1\n  store i64 %r, ptr %p\n  ret void\n"
    return op, 2, NOTHING, define(op, 2, body, result="void")
