"""Rounding to nearest with ties away from zero, in integers: what hosts do not have (IEEE 754's roundTiesToAway).

LLVM text, once for each of the two formats: values are unpacked into sign, integer significand of 256 bits and
exponent, the exact (or sticky) result is formed there and rounded once. Called out of line by `ops_float`; speed does
not matter here. Operands are finite and, but for the addend of a fused multiply-add, not zero.
"""

from __future__ import annotations

from typing import Final

_PRECISION: Final = {32: 24, 64: 53}
_LEAST: Final = {32: -126, 64: -1022}  # exponent of the least normal number


def text() -> str:
    """All functions: @away_pack_W, @away_OP_W."""
    return _COMMON + "".join(_format(width) for width in (32, 64))


_COMMON: Final = """
define internal void @away_raise(i64 %flags) noinline nounwind {
  %bits = call i64 @fp_bits_of(i64 %flags)
  %now = call i64 @fp_control_get()
  %new = or i64 %now, %bits
  call void @fp_control_set(i64 %new)
  ret void
}
"""


def _unpack(name: str, value: str, width: int) -> str:
    """`%name.s` (sign, i64), `%name.m` (i256), `%name.e`: value = m * 2^e."""
    fraction = _PRECISION[width] - 1
    ones = (1 << width - 1 - fraction) - 1
    offset = _LEAST[width] - _PRECISION[width]
    return f"""  %{name}.s = lshr i64 {value}, {width - 1}
  %{name}.x0 = lshr i64 {value}, {fraction}
  %{name}.x = and i64 %{name}.x0, {ones}
  %{name}.n = icmp ne i64 %{name}.x, 0
  %{name}.h = select i1 %{name}.n, i64 {1 << fraction}, i64 0
  %{name}.f = and i64 {value}, {(1 << fraction) - 1}
  %{name}.m0 = or i64 %{name}.f, %{name}.h
  %{name}.m = zext i64 %{name}.m0 to i256
  %{name}.x1 = select i1 %{name}.n, i64 %{name}.x, i64 1
  %{name}.e = add i64 %{name}.x1, {offset}
"""


def _format(width: int) -> str:
    p, least = _PRECISION[width], _LEAST[width]
    fraction = p - 1
    infinity = ((1 << width - 1 - fraction) - 1) << fraction
    sign = f"  %s.at = shl i64 %sign, {width - 1}\n"
    return f"""
define internal i64 @away_pack_{width}(i64 %sign, i256 %sig, i64 %e) noinline nounwind {{
  %lz.w = call i256 @llvm.ctlz.i256(i256 %sig, i1 false)
  %lz = trunc i256 %lz.w to i64
  %len = sub i64 256, %lz
  %top1 = add i64 %e, %len
  %top = sub i64 %top1, 1
  %normal = icmp sge i64 %top, {least}
  %scale = select i1 %normal, i64 %top, i64 {least}
  %quantum = sub i64 %scale, {p - 1}
  %shift = sub i64 %quantum, %e
  %exact = icmp sle i64 %shift, 0
  br i1 %exact, label %leftwards, label %rightwards
leftwards:
  %up = sub i64 0, %shift
  %up.w = zext i64 %up to i256
  %m.left = shl i256 %sig, %up.w
  br label %join
rightwards:
  %far = icmp sgt i64 %shift, 255
  %sh = select i1 %far, i64 255, i64 %shift
  %sh.w = zext i64 %sh to i256
  %kept0 = lshr i256 %sig, %sh.w
  %kept = select i1 %far, i256 0, i256 %kept0
  %again = shl i256 %kept, %sh.w
  %lost = icmp ne i256 %again, %sig
  %below = sub i64 %sh, 1
  %below.w = zext i64 %below to i256
  %half0 = lshr i256 %sig, %below.w
  %half1 = and i256 %half0, 1
  %half = select i1 %far, i256 0, i256 %half1
  %m.right = add i256 %kept, %half
  ; Tiny is said after rounding as if the exponent had no end: just below the least normal it may still round up to it.
  %edge = icmp eq i64 %top, {least - 1}
  %narrow.z = icmp eq i64 %below, 0
  %below2 = sub i64 %below, 1
  %below3 = select i1 %narrow.z, i64 0, i64 %below2
  %below3.w = zext i64 %below3 to i256
  %n.kept = lshr i256 %sig, %below.w
  %n.half0 = lshr i256 %sig, %below3.w
  %n.half1 = and i256 %n.half0, 1
  %n.half = select i1 %narrow.z, i256 0, i256 %n.half1
  %n = add i256 %n.kept, %n.half
  %n.up = icmp uge i256 %n, {1 << p}
  %n.fine = and i1 %edge, %n.up
  %n.not = xor i1 %n.fine, true
  %sub = xor i1 %normal, true
  %tiny0 = and i1 %sub, %n.not
  %tiny1 = and i1 %tiny0, %lost
  br label %join
join:
  %m = phi i256 [ %m.left, %leftwards ], [ %m.right, %rightwards ]
  %inexact = phi i1 [ false, %leftwards ], [ %lost, %rightwards ]
  %tiny = phi i1 [ false, %leftwards ], [ %tiny1, %rightwards ]
  %biased0 = sub i64 %scale, {least}
  %biased = shl i64 %biased0, {fraction}
  %m64 = trunc i256 %m to i64
  %bits0 = add i64 %m64, %biased
  %over = icmp uge i64 %bits0, {infinity}
  %bits = select i1 %over, i64 {infinity}, i64 %bits0
  %f1 = zext i1 %inexact to i64
  %f2 = select i1 %tiny, i64 2, i64 0
  %f3 = select i1 %over, i64 5, i64 0
  %f4 = or i64 %f1, %f2
  %f5 = or i64 %f4, %f3
  call void @away_raise(i64 %f5)
{sign}  %r = or i64 %bits, %s.at
  ret i64 %r
}}

define internal i64 @away_sum_{width}(i64 %sa, i256 %ma, i64 %ea, i64 %sb, i256 %mb, i64 %eb) noinline nounwind {{
  %nothing = icmp eq i256 %mb, 0
  br i1 %nothing, label %first, label %both
first:
  %r1 = call i64 @away_pack_{width}(i64 %sa, i256 %ma, i64 %ea)
  ret i64 %r1
both:
  %swap = icmp slt i64 %ea, %eb
  %s1 = select i1 %swap, i64 %sb, i64 %sa
  %m1 = select i1 %swap, i256 %mb, i256 %ma
  %e1 = select i1 %swap, i64 %eb, i64 %ea
  %s2 = select i1 %swap, i64 %sa, i64 %sb
  %m2 = select i1 %swap, i256 %ma, i256 %mb
  %e2 = select i1 %swap, i64 %ea, i64 %eb
  %d = sub i64 %e1, %e2
  %a = shl i256 %m1, 120
  %near = icmp sle i64 %d, 120
  br i1 %near, label %shift, label %jam
shift:
  %n = sub i64 120, %d
  %n.w = zext i64 %n to i256
  %b1 = shl i256 %m2, %n.w
  br label %add
jam:
  %r0 = sub i64 %d, 120
  %far = icmp sgt i64 %r0, 255
  %rr = select i1 %far, i64 255, i64 %r0
  %rr.w = zext i64 %rr to i256
  %q = lshr i256 %m2, %rr.w
  %back = shl i256 %q, %rr.w
  %lost = icmp ne i256 %back, %m2
  %sticky = zext i1 %lost to i256
  %b2 = or i256 %q, %sticky
  br label %add
add:
  %b = phi i256 [ %b1, %shift ], [ %b2, %jam ]
  %na = sub i256 0, %a
  %nb = sub i256 0, %b
  %ia = icmp ne i64 %s1, 0
  %ib = icmp ne i64 %s2, 0
  %xa = select i1 %ia, i256 %na, i256 %a
  %xb = select i1 %ib, i256 %nb, i256 %b
  %x = add i256 %xa, %xb
  %zero = icmp eq i256 %x, 0
  br i1 %zero, label %none, label %some
none:
  ret i64 0
some:
  %neg = icmp slt i256 %x, 0
  %nx = sub i256 0, %x
  %mag = select i1 %neg, i256 %nx, i256 %x
  %sign = zext i1 %neg to i64
  %e = sub i64 %e1, 120
  %r = call i64 @away_pack_{width}(i64 %sign, i256 %mag, i64 %e)
  ret i64 %r
}}

define internal i64 @away_fadd_{width}(i64 %x, i64 %y) noinline nounwind {{
{_unpack("a", "%x", width)}{_unpack("b", "%y", width)}
  %r = call i64 @away_sum_{width}(i64 %a.s, i256 %a.m, i64 %a.e, i64 %b.s, i256 %b.m, i64 %b.e)
  ret i64 %r
}}

define internal i64 @away_fsub_{width}(i64 %x, i64 %y) noinline nounwind {{
  %minus = xor i64 %y, {_word(1 << width - 1)}
  %r = call i64 @away_fadd_{width}(i64 %x, i64 %minus)
  ret i64 %r
}}

define internal i64 @away_fmul_{width}(i64 %x, i64 %y) noinline nounwind {{
{_unpack("a", "%x", width)}{_unpack("b", "%y", width)}  %s = xor i64 %a.s, %b.s
  %m = mul i256 %a.m, %b.m
  %e = add i64 %a.e, %b.e
  %r = call i64 @away_pack_{width}(i64 %s, i256 %m, i64 %e)
  ret i64 %r
}}

define internal i64 @away_fdiv_{width}(i64 %x, i64 %y) noinline nounwind {{
begin:
{_unpack("a", "%x", width)}{_unpack("b", "%y", width)}  %s = xor i64 %a.s, %b.s
  %la = call i64 @llvm.ctlz.i64(i64 %a.m0, i1 true)
  %lb = call i64 @llvm.ctlz.i64(i64 %b.m0, i1 true)
  %an = shl i64 %a.m0, %la
  %bn = shl i64 %b.m0, %lb
  %aw = zext i64 %an to i256
  %bw = zext i64 %bn to i256
  %ae = sub i64 %a.e, %la
  %be = sub i64 %b.e, %lb
  br label %loop
loop:
  ; One bit of the quotient a turn: 128 behind the binary point.
  %k = phi i64 [ 0, %begin ], [ %k1, %loop ]
  %rest = phi i256 [ %aw, %begin ], [ %rest2, %loop ]
  %q = phi i256 [ 0, %begin ], [ %q2, %loop ]
  %fit = icmp uge i256 %rest, %bw
  %less = sub i256 %rest, %bw
  %rest1 = select i1 %fit, i256 %less, i256 %rest
  %one = zext i1 %fit to i256
  %q.s = shl i256 %q, 1
  %q2 = or i256 %q.s, %one
  %rest2 = shl i256 %rest1, 1
  %k1 = add i64 %k, 1
  %on = icmp ult i64 %k1, 129
  br i1 %on, label %loop, label %done
done:
  %left = icmp ne i256 %rest2, 0
  %sticky = zext i1 %left to i256
  %q3 = shl i256 %q2, 1
  %m = or i256 %q3, %sticky
  %e0 = sub i64 %ae, %be
  %e = sub i64 %e0, 129
  %r = call i64 @away_pack_{width}(i64 %s, i256 %m, i64 %e)
  ret i64 %r
}}

define internal i64 @away_fma_{width}(i64 %x, i64 %y, i64 %z) noinline nounwind {{
{_unpack("a", "%x", width)}{_unpack("b", "%y", width)}{_unpack("c", "%z", width)}  %s = xor i64 %a.s, %b.s
  %m = mul i256 %a.m, %b.m
  %e = add i64 %a.e, %b.e
  %r = call i64 @away_sum_{width}(i64 %s, i256 %m, i64 %e, i64 %c.s, i256 %c.m, i64 %c.e)
  ret i64 %r
}}

define internal i64 @away_f2f_{width}(i64 %x) noinline nounwind {{
{_unpack("a", "%x", 96 - width)}  %r = call i64 @away_pack_{width}(i64 %a.s, i256 %a.m, i64 %a.e)
  ret i64 %r
}}

define internal i64 @away_rint_{width}(i64 %x) noinline nounwind {{
{_unpack("a", "%x", width)}  %whole = icmp sge i64 %a.e, 0
  br i1 %whole, label %host, label %cut
host:
  %h = call i64 @frint_{width}_any(i64 0, i64 0, i64 %x)
  ret i64 %h
cut:
  %n = sub i64 0, %a.e
  %far = icmp ugt i64 %n, {p + 1}
  %sh = select i1 %far, i64 {p + 1}, i64 %n
  %kept = lshr i64 %a.m0, %sh
  %below = sub i64 %sh, 1
  %half0 = lshr i64 %a.m0, %below
  %half = and i64 %half0, 1
  %back = shl i64 %kept, %sh
  %lost = icmp ne i64 %back, %a.m0
  %flags = zext i1 %lost to i64
  call void @away_raise(i64 %flags)
  %i = add i64 %kept, %half
  %f = sitofp i64 %i to {"float" if width == 32 else "double"}
  %f.i = bitcast {"float" if width == 32 else "double"} %f to i{width}
  {"%f.w = zext i32 %f.i to i64" if width == 32 else "%f.w = add i64 %f.i, 0"}
  %s.at = shl i64 %a.s, {width - 1}
  %r = or i64 %f.w, %s.at
  ret i64 %r
}}
"""


def _word(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value
