"""Lowering of floating point: the host's own arithmetic, exactly.

Operations are constrained intrinsics, which LLVM neither moves nor drops, so that the host's register has the flags;
what no host instruction raises is or-ed into `state.FP_FLAGS`. Only in loops that are to run on vectors (see `vectors`)
they are LLVM's plain ones: rounding to nearest, flags nobody looks at. A static rounding mode other than nearest is a
call of a small function that sets the host's mode around one operation. Modes that no host instruction has never get
here (`support.unsupported`). Called by `lower`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.guest import state as st
from translator.ir.ops import Node
from translator.jit import host_x86_64_ir as host
from translator.jit import support
from translator.jit.lower_module import LIKELY, UNLIKELY
from translator.jit.writer import Writer

if TYPE_CHECKING:
    from translator.jit.lower import FunctionLowering

TYPES: Final = {32: "float", 64: "double"}
_SUFFIX: Final = {32: "f32", 64: "f64"}
_ARITHMETIC: Final = {"fadd": 2, "fsub": 2, "fmul": 2, "fdiv": 2, "fsqrt": 1, "fma": 3}
_MODES: Final = ("round.tonearest", "round.towardzero", "round.downward", "round.upward")
_INTEGRAL: Final = ("roundeven", "trunc", "floor", "ceil", "round")
_COMPARE: Final = {
    "feq": ("oeq", False),
    "flt": ("olt", True),
    "fle": ("ole", True),
    "fltq": ("olt", False),
    "fleq": ("ole", False),
}
COMPUTED: Final = frozenset((*_ARITHMETIC, *_COMPARE, "f2f", "s2f", "u2f", "f2s", "f2u"))  # what `lower_lanes` writes
STRICT: Final = 'metadata !"fpexcept.strict") strictfp'
NX, NV = 1, 16
TO_ZERO: Final = 1  # a rounding mode


def as_float(f: FunctionLowering, node: Node) -> str:
    """The operand's bits as LLVM's floating-point type. Which quiet NaN it is does not matter to an operation."""
    return f.w.value(f"bitcast i{node.width} {f.loose(node)} to {TYPES[node.width]}")


def is_nan(f: FunctionLowering, node: Node) -> str:
    """Whether a value is a NaN, as one comparison; a strict region comes here with no signalling NaN, which alone
    would raise a flag.
    """
    t = TYPES[node.width]
    value = as_float(f, node)
    return f.w.value(f"fcmp uno {t} {value}, 0.0")


def _bits(f: FunctionLowering, value: str, width: int) -> str:
    return f.w.value(f"bitcast {TYPES[width]} {value} to i{width}")


def _operation(op: str, width: int, source: int, args: list[str], mode: int, strict: bool) -> str:
    """The LLVM instruction of one rounded operation; `source` is the width of its operands."""
    t, s = TYPES[width], _SUFFIX[width]
    tail = f'metadata !"{_MODES[mode]}", {STRICT}'
    if op in _ARITHMETIC:
        listed = ", ".join(f"{t} {a}" for a in args)
        name = {"fsqrt": "sqrt"}.get(op, op)
        if strict:
            return f"call {t} @llvm.experimental.constrained.{name}.{s}({listed}, {tail}"
        if op in ("fsqrt", "fma"):
            return f"call {t} @llvm.{name}.{s}({listed})"
        return f"{op} {t} {args[0]}, {args[1]}"
    if op == "f2f":
        name, tail = ("fpext", STRICT) if width > source else ("fptrunc", tail)
        operand = f"{TYPES[source]} {args[0]}"
        if strict:
            return f"call {t} @llvm.experimental.constrained.{name}.{s}.{_SUFFIX[source]}({operand}, {tail}"
        return f"{name} {operand} to {t}"
    name = {"s2f": "sitofp", "u2f": "uitofp"}[op]
    if strict:
        return f"call {t} @llvm.experimental.constrained.{name}.{s}.i{source}(i{source} {args[0]}, {tail}"
    return f"{name} i{source} {args[0]} to {t}"


def rounded(f: FunctionLowering, node: Node) -> str:
    """fadd ... fma, f2f, s2f, u2f."""
    w = f.w
    mode = support.rounding(node, f.options)
    if mode is None:
        raise AssertionError(node.op)
    op, width, operands = node.op, node.width, node.args[1:]
    source = operands[0].width
    if op in ("s2f", "u2f"):
        args = [f.operand(operands[0])]
        if source < 64 and op == "u2f":  # through the wider signed conversion: exact, and one instruction
            args = [w.value(f"zext i{source} {args[0]} to i64")]
            op, source = "s2f", 64
        elif source < 32:
            args = [w.value(f"sext i{source} {args[0]} to i32")]
            source = 32
        argument_type = f"i{source}"
    else:
        args = [as_float(f, operand) for operand in operands]
        argument_type = TYPES[source]
    exact = op == "f2f" and width > source
    if mode == 0 or exact:
        return _bits(f, w.value(_operation(op, width, source, args, 0, f.strict)), width)
    name = f"{op}.{_SUFFIX[width]}.{source}.{mode}"
    if name not in w.helpers:
        names = [f"%a{k}" for k in range(len(args))]
        body = f" %r = {_operation(op, width, source, names, mode, True)}"
        w.helpers[name] = host.with_rounding(
            name, TYPES[width], ", ".join(f"{argument_type} {n}" for n in names), body, mode
        )
    listed = ", ".join(f"{argument_type} {a}" for a in args)
    return _bits(
        f,
        w.value(f'call {host.CALL_CONVENTION} {TYPES[width]} @"{name}"({listed}){" strictfp" if f.strict else ""}'),
        width,
    )


def compare(f: FunctionLowering, node: Node) -> str:
    """feq, flt, fle and the quiet two."""
    predicate, signalling = _COMPARE[node.op]
    width = node.args[0].width
    a, b = as_float(f, node.args[0]), as_float(f, node.args[1])
    t = TYPES[width]
    if not f.strict:
        return f.w.value(f"fcmp {predicate} {t} {a}, {b}")
    name = f"{'fcmps' if signalling else 'fcmp'}.{_SUFFIX[width]}"
    tail = f'metadata !"{predicate}", {STRICT}'
    return f.w.value(f"call i1 @llvm.experimental.constrained.{name}({t} {a}, {t} {b}, {tail}")


def _quiet(f: FunctionLowering, predicate: str, t: str, a: str, b: str) -> str:
    if not f.strict:
        return f.w.value(f"fcmp {predicate} {t} {a}, {b}")
    suffix = "f32" if t == "float" else "f64"
    return f.w.value(
        f'call i1 @llvm.experimental.constrained.fcmp.{suffix}({t} {a}, {t} {b}, metadata !"{predicate}", {STRICT}'
    )


def _integral(f: FunctionLowering, value: str, width: int, mode: int) -> str:
    """Rounded to an integral value; raises nothing but invalid."""
    w = f.w
    t, s = TYPES[width], _SUFFIX[width]
    if not f.strict:
        return w.value(f"call {t} @llvm.{_INTEGRAL[mode]}.{s}({t} {value})")
    if mode != support.NEAREST_AWAY:
        return w.value(f"call {t} @llvm.experimental.constrained.{_INTEGRAL[mode]}.{s}({t} {value}, {STRICT}")
    # Half away from zero: what was cut off is exact, and so is adding one. An infinity or NaN has no fraction (x - x is
    # not 0).
    tail = f'metadata !"round.tonearest", {STRICT}'
    cut = w.value(f"call {t} @llvm.experimental.constrained.trunc.{s}({t} {value}, {STRICT}")
    small = _quiet(f, "olt", t, w.value(f"call {t} @llvm.fabs.{s}({t} {value}) strictfp"), _power(52, width))
    whole = w.value(f"select i1 {small}, {t} {cut}, {t} 0.0")
    tame = w.value(f"select i1 {small}, {t} {value}, {t} 0.0")
    rest = w.value(f"call {t} @llvm.experimental.constrained.fsub.{s}({t} {tame}, {t} {whole}, {tail}")
    half = _quiet(f, "oge", t, w.value(f"call {t} @llvm.fabs.{s}({t} {rest}) strictfp"), _power(-1, width))
    one = w.value(f"select i1 {half}, {t} {_power(0, width)}, {t} 0.0")
    step = w.value(f"call {t} @llvm.copysign.{s}({t} {one}, {t} {value}) strictfp")
    return w.value(f"call {t} @llvm.experimental.constrained.fadd.{s}({t} {cut}, {t} {step}, {tail}")


def _power(exponent: int, width: int) -> str:
    """2^exponent as an LLVM constant (LLVM writes a float as the double of the same value)."""
    return f"0x{(exponent + 1023) << 52:016X}"


def raise_if(f: FunctionLowering, condition: str, flag: int) -> None:
    """Or a flag into the state's flags when a condition holds."""
    w = f.w
    old = f.header(st.FP_FLAGS)
    f.set_header(st.FP_FLAGS, w.value(f"or i64 {old}, {w.value(f'select i1 {condition}, i64 {flag}, i64 0')}"))


def frint(f: FunctionLowering, node: Node) -> str:
    """To an integral value."""
    mode = support.rounding(node, f.options)
    if mode is None:
        raise AssertionError(node.op)
    width = node.width
    value = as_float(f, node.args[1])
    result = _integral(f, value, width, mode)
    if f.strict:
        raise_if(f, _quiet(f, "one", TYPES[width], result, value), NX)
    return _bits(f, result, width)


def to_integer(f: FunctionLowering, node: Node) -> str:
    """f2s and f2u: saturating; NaN gives 0."""
    w = f.w
    mode = support.rounding(node, f.options)
    if mode is None:
        raise AssertionError(node.op)
    signed = node.op == "f2s"
    width, source = node.width, node.args[1].width
    t, s = TYPES[source], _SUFFIX[source]
    value = as_float(f, node.args[1])
    if not f.strict:
        whole = value if mode == TO_ZERO else _integral(f, value, source, mode)
        return w.value(f"call i{width} @llvm.fpto{'s' if signed else 'u'}i.sat.i{width}.{s}({t} {whole})")
    name = f"{node.op}.{width}.{s}.{mode}"
    if name not in w.helpers:
        w.helpers[name] = _any_to_integer(f, name, signed, width, source, mode)
    careful = f'call {host.RARE_CONVENTION} i{width} @"{name}"(ptr %st, {t} {value}) strictfp'
    if mode == support.NEAREST_AWAY or width not in (32, 64):
        return w.value(careful)
    # What surely fits is converted here, with the flags of the host's instructions; the rest out of line.
    fits, other, done = w.fresh("fits"), w.fresh("other"), w.fresh("done")
    if signed and mode == TO_ZERO:
        # The host answers the least integer for whatever does not fit, and raises what the guest would.
        before, plain = w.block, _host_integer(f, value, width, source)
        least = w.value(f"icmp eq i{width} {plain}, {-1 << (width - 1)}")
        w.do(f"br i1 {least}, label %{other}, label %{done}, {UNLIKELY}")
    else:
        bits = w.value(f"bitcast {t} {value} to i{source}")
        bound = _bits_of_power(width - 2 if signed else width - 1, source)
        if signed:
            bits = w.value(f"and i{source} {bits}, {(1 << (source - 1)) - 1}")
        w.do(f"br i1 {w.value(f'icmp ult i{source} {bits}, {bound}')}, label %{fits}, label %{other}, {LIKELY}")
        w.label(fits)
        before, plain = fits, _rounded_integer(f, value, width, source, mode)
        w.do(f"br label %{done}")
    w.label(other)
    rest = w.value(careful)
    w.do(f"br label %{done}")
    w.label(done)
    return w.value(f"phi i{width} [ {plain}, %{before} ], [ {rest}, %{other} ]")


def _host_integer(f: FunctionLowering, value: str, width: int, source: int) -> str:
    """The host's conversion towards zero, flags included; for what does not fit, some integer and invalid."""
    t, s = TYPES[source], _SUFFIX[source]
    found = f.w.value(f"call i{width} @llvm.experimental.constrained.fptosi.i{width}.{s}({t} {value}, {STRICT}")
    return f.w.value(f"freeze i{width} {found}")


def _rounded_integer(f: FunctionLowering, value: str, width: int, source: int, mode: int) -> str:
    """A value that fits into 63 bits."""
    t, s = TYPES[source], _SUFFIX[source]
    whole = value
    if mode == support.NEAREST:
        tail = f'metadata !"{_MODES[mode]}", {STRICT}'
        whole = f.w.value(f"call {t} @llvm.experimental.constrained.rint.{s}({t} {value}, {tail}")
    elif mode != TO_ZERO:
        whole = _integral(f, value, source, mode)
        _host_integer(f, value, 64, source)  # inexact when there is a fraction
    return f.w.resize(_host_integer(f, whole, 64, source), 64, width)


def _any_to_integer(f: FunctionLowering, name: str, signed: bool, width: int, source: int, mode: int) -> str:
    """A function that converts any value."""
    outer, f.w = f.w, Writer()
    w, t = f.w, TYPES[source]
    value = "%a"
    whole = _integral(f, value, source, mode)
    low = _negated(_power(width - 1, source)) if signed else "0.0"
    high = _power(width - 1 if signed else width, source)
    above = _quiet(f, "oge", t, whole, low)
    fits = w.value(f"and i1 {above}, {_quiet(f, 'olt', t, whole, high)}")
    raise_if(f, w.value(f"xor i1 {fits}, true"), NV)
    changed = _quiet(f, "one", t, whole, value)
    raise_if(f, w.value(f"and i1 {fits}, {changed}"), NX)
    tame = w.value(f"select i1 {fits}, {t} {whole}, {t} 0.0")
    if signed or width < 64:
        number = _host_integer(f, tame, max(width, 64), source)
    else:
        s = _SUFFIX[source]
        top = _power(width - 1, source)
        large = _quiet(f, "oge", t, tame, top)
        less = w.value(f"select i1 {large}, {t} {top}, {t} 0.0")
        tail = f'metadata !"round.tonearest", {STRICT}'
        rest = w.value(f"call {t} @llvm.experimental.constrained.fsub.{s}({t} {tame}, {t} {less}, {tail}")
        part = _host_integer(f, rest, 64, source)
        number = w.value(f"xor i64 {part}, {w.value(f'select i1 {large}, i64 {1 << 63}, i64 0')}")
    result = w.resize(number, max(width, 64), width)
    over = _quiet(f, "oge", t, whole, high)
    below = _quiet(f, "olt", t, whole, low)
    most = (1 << (width - 1)) - 1 if signed else (1 << width) - 1
    least = 1 << (width - 1) if signed else 0
    capped = w.value(f"select i1 {over}, i{width} {most}, i{width} {result}")
    w.do(f"ret i{width} {w.value(f'select i1 {below}, i{width} {least}, i{width} {capped}')}")
    f.w = outer
    body = "\n".join(w.lines)
    return (
        f'define internal {host.RARE_CONVENTION} i{width} @"{name}"(ptr %st, {t} %a) '
        f'noinline nounwind strictfp cold "no-builtins" {{\n{body}\n}}\n'
    )


def _bits_of_power(exponent: int, width: int) -> int:
    """2^exponent in the format of that width."""
    return exponent + 127 << 23 if width == 32 else exponent + 1023 << 52


def _negated(hexadecimal: str) -> str:
    return f"0x{int(hexadecimal, 16) | 1 << 63:016X}"


def flags(f: FunctionLowering, node: Node) -> str:
    """The accrued flags: the host's and the state's."""
    name = "fp.flags"
    f.w.helpers[name] = host.READ_FLAGS
    here = f.w.value(f'call {host.CALL_CONVENTION} i64 @"{name}"() strictfp')
    return f.w.resize(f.w.value(f"or i64 {here}, {f.header(st.FP_FLAGS)}"), 64, 5)


def set_flags(f: FunctionLowering, node: Node) -> None:
    """Replace the accrued flags."""
    f.w.helpers["fp.clear"] = host.CLEAR_FLAGS
    f.w.do(f'call {host.CALL_CONVENTION} void @"fp.clear"() strictfp')
    f.set_header(st.FP_FLAGS, f.w.resize(f.operand(node.args[0]), 5, 64))


def raise_flags(f: FunctionLowering, node: Node) -> None:
    """Or into the accrued flags."""
    more = f.w.resize(f.operand(node.args[0]), 5, 64)
    f.set_header(st.FP_FLAGS, f.w.value(f"or i64 {f.header(st.FP_FLAGS)}, {more}"))
