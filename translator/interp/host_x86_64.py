"""What the interpreter must know of an x86-64 host: its floating-point control register and three conversions.

LLVM text for `ops_float`, which is free of the host otherwise. The register (MXCSR) holds the rounding mode in bits 13
and 14 and the accrued flags in bits 0 to 5. A second host is a second such module with the same names.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

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


# ---- stencils: assembly text of one function each, and the relocations in it -----------------------------------------


# A pointer into guest memory, whose base is that of the segment gs. The host cuts addresses to 32 bits where assembly
# names their registers so.
NEAR_POINTER: Final = "ptr addrspace(256)"


def wide_hole(name: str, symbol: str) -> str:
    """`%name` = the 64 bits that will be patched in for `symbol`. Assembly: LLVM would fold an address into others."""
    return f'  %{name} = call i64 asm "movabsq $${symbol}, $0", "=r"()\n'


# The carry-less product of the low halves of two vectors.
CARRYLESS: Final = "call <2 x i64> @llvm.x86.pclmulqdq(<2 x i64> {a}, <2 x i64> {b}, i8 0)"

# Relocation types -> (bytes, whether relative to the place).
RELOCATIONS: Final = {
    1: (8, False),
    10: (4, False),
    11: (4, False),
    12: (2, False),
    14: (1, False),
    2: (4, True),
    4: (4, True),
}
_CONDITIONS: Final = {
    "e": "ne", "a": "be", "ae": "b", "g": "le", "ge": "l", "s": "ns", "p": "np", "o": "no",
}  # fmt: skip
_INVERSE: Final = {**_CONDITIONS, **{value: key for key, value in _CONDITIONS.items()}}
_LEFT_OUT: Final = re.compile(r"\s*\.(globl|type|size|p2align|weak|addrsig|cfi_)\b")
_JUMP: Final = re.compile(r"\tj(\w+)\t(\S+)$")
_WIDE: Final = re.compile(r"\tmovabsq\t\$(hole_[su](?:16|32)_\d+), ")


class Shape(NamedTuple):
    """How a stencil ends. `alone`: in its jump to `taken`, which is left out."""

    falls: bool
    jumps: bool
    alone: bool


def split_stencils(
    assembly: str, names: list[str], whole: str, following: str, taken: str
) -> tuple[str, dict[str, Shape]]:
    """The text with each function of `names` in sections of its own: `.hot.NAME`, what it may fall out of at its end
    to what follows, and `.cold.NAME`, the blocks behind that. The jump to `following` that would end the hot part is
    left out; so is, where a function never goes there, an ending jump to `taken`. Nothing is left out of `whole`.
    """
    wanted = set(names)
    shapes: dict[str, Shape] = {}
    out: list[str] = []
    lines = iter(assembly.split("\n"))
    for line in lines:
        name = line[:-1] if line.endswith(":") else ""
        if name in wanted:
            body = []
            for inner in lines:
                if inner.startswith(".Lfunc_end"):
                    break
                if not _LEFT_OUT.match(inner):
                    body.append(_WIDE.sub(r"\tmovq\t$\1, ", inner))
            body = [part for part in body if part.strip() and not part.lstrip().startswith("#")]
            falls, jumps = (any(f"\t{symbol}@PLT" in part for part in body) for symbol in (following, taken))
            hot, cold, alone = _parts(body, following, taken) if name != whole else (body, [], False)
            shapes[name] = Shape(falls, jumps, alone)
            out += [f'\t.section\t.hot.{name},"ax",@progbits', f"{name}:", *hot]
            out += [f'\t.section\t.cold.{name},"ax",@progbits', *cold, "\t.text"]
        elif not _LEFT_OUT.match(line):
            out.append(line)
    return "\n".join(out), shapes


def _parts(body: list[str], following: str, taken: str) -> tuple[list[str], list[str], bool]:
    """Hot and cold lines, and whether the hot ones end in a jump to `taken` that was left out."""
    go, jump = f"\tjmp\t{following}@PLT", f"\tjmp\t{taken}@PLT"
    body = _threaded(body)
    goes = any(following in line for line in body)
    if not goes and body and body[-1] == jump and sum(taken in line for line in body) == 1:
        return body[:-1], [], True
    if len(body) > 1 and body[-1] == jump and go not in body:
        last = _JUMP.match(body[-2])
        if (
            last and last[2] == f"{following}@PLT" and last[1] in _INVERSE
        ):  # jump if not so, then jump: the other way round
            body[-2:] = [f"\tj{_INVERSE[last[1]]}\t{taken}@PLT", go]
    if go in body:
        at = body.index(go)
        return body[:at], body[at + 1 :], False
    return body, [], False


def _threaded(body: list[str]) -> list[str]:
    """A jump to a block that is nothing but a jump goes where that goes."""
    label_at = {line[:-1]: k for k, line in enumerate(body) if line.endswith(":")}
    out = []
    for line in body:
        match = _JUMP.match(line)
        if match and match[2] in label_at:
            after = _JUMP.match(body[label_at[match[2]] + 1]) if label_at[match[2]] + 1 < len(body) else None
            if after and after[1] == "mp" and after[2].endswith("@PLT"):
                line = f"\tj{match[1]}\t{after[2]}"
        out.append(line)
    return out
