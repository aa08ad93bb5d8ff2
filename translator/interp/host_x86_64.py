"""What the interpreter must know of an x86-64 host: its floating-point control register and three conversions.

LLVM text for `ops_float`, which is free of the host otherwise. The register (MXCSR) holds the rounding mode in bits 13
and 14 and the accrued flags in bits 0 to 5. A second host is a second such module with the same names.
"""

from __future__ import annotations

from typing import Final

# @fp_control_get, @fp_control_set: the register. @fp_with_mode: it with a rounding mode (0 to 3) put in.
# @fp_flags_of, @fp_bits_of: its flags as 1 NX, 2 UF, 4 OF, 8 DZ, 16 NV, and back. @fp_pin: a value that computations
# do not move across.
CONTROL: Final = """
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse.ldmxcsr(ptr)

define internal i64 @fp_control_get() alwaysinline nounwind {
  %p = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %p)
  %v = load volatile i32, ptr %p
  %w = zext i32 %v to i64
  ret i64 %w
}

define internal void @fp_control_set(i64 %v) alwaysinline nounwind {
  %p = alloca i32
  %n = trunc i64 %v to i32
  store volatile i32 %n, ptr %p
  call void @llvm.x86.sse.ldmxcsr(ptr %p)
  ret void
}

define internal i64 @fp_with_mode(i64 %control, i64 %rm) alwaysinline nounwind {
  %twice = shl i64 %rm, 1
  %rows = lshr i64 156, %twice
  %rc = and i64 %rows, 3
  %at = shl i64 %rc, 13
  %clear = and i64 %control, -24577
  %r = or i64 %clear, %at
  ret i64 %r
}

define internal i64 @fp_flags_of(i64 %control) alwaysinline nounwind {
  %nx0 = lshr i64 %control, 5
  %nx = and i64 %nx0, 1
  %uf0 = lshr i64 %control, 3
  %uf = and i64 %uf0, 2
  %of0 = lshr i64 %control, 1
  %of = and i64 %of0, 4
  %dz0 = shl i64 %control, 1
  %dz = and i64 %dz0, 8
  %nv0 = shl i64 %control, 4
  %nv = and i64 %nv0, 16
  %a = or i64 %nx, %uf
  %b = or i64 %of, %dz
  %c = or i64 %a, %b
  %d = or i64 %c, %nv
  ret i64 %d
}

define internal i64 @fp_bits_of(i64 %flags) alwaysinline nounwind {
  %nx0 = shl i64 %flags, 5
  %nx = and i64 %nx0, 32
  %uf0 = shl i64 %flags, 3
  %uf = and i64 %uf0, 16
  %of0 = shl i64 %flags, 1
  %of = and i64 %of0, 8
  %dz0 = lshr i64 %flags, 1
  %dz = and i64 %dz0, 4
  %nv0 = lshr i64 %flags, 4
  %nv = and i64 %nv0, 1
  %a = or i64 %nx, %uf
  %b = or i64 %of, %dz
  %c = or i64 %a, %b
  %d = or i64 %c, %nv
  ret i64 %d
}

define internal void @fp_clear_flags() alwaysinline nounwind {
  %v = call i64 @fp_control_get()
  %n = and i64 %v, -64
  call void @fp_control_set(i64 %n)
  ret void
}

define internal i64 @fp_pin(i64 %x) alwaysinline nounwind {
  %r = call i64 asm sideeffect "", "=r,0,~{memory}"(i64 %x)
  ret i64 %r
}
"""


def compare_signalling(op: str, width: int) -> str:
    """`%r` (i1) = a `op` b of floats `%a`, `%b`, invalid for any NaN; `op` is 'lt' or 'le'."""
    prefix, lanes, kind = ("sse", 4, "float") if width == 32 else ("sse2", 2, "double")
    suffix = "ss" if width == 32 else "sd"
    name = f"llvm.x86.{prefix}.comi{op}.{suffix}"
    vector = f"<{lanes} x {kind}>"
    return f"""  %va = insertelement {vector} zeroinitializer, {kind} %a, i64 0
  %vb = insertelement {vector} zeroinitializer, {kind} %b, i64 0
  %i = call i32 @{name}({vector} %va, {vector} %vb)
  %r = trunc i32 %i to i1
"""


def to_signed(width: int, bits: int, *, truncate: bool) -> str:
    """`%c` (of `bits`) = float `%a` rounded to an integer; the least integer and invalid when it does not fit."""
    prefix, lanes, kind = ("sse", 4, "float") if width == 32 else ("sse2", 2, "double")
    suffix = "ss" if width == 32 else "sd"
    name = f"llvm.x86.{prefix}.cvt{'t' if truncate else ''}{suffix}2si{'64' if bits == 64 else ''}"
    tag = "t" if truncate else "n"
    vector = f"<{lanes} x {kind}>"
    return f"""  %v{tag} = insertelement {vector} zeroinitializer, {kind} %a, i64 0
  %c{tag} = call i{bits} @{name}({vector} %v{tag})
"""
