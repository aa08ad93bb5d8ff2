"""What generated code must know of an x86-64 host: names in LLVM IR, control-register access, relocations.

Read by `emit` and the lowering modules, which name no host processor themselves; a second host is a second such
module. The runtime's stubs, fault handler and context layout are in `host_x86_64`.
"""

from __future__ import annotations

import struct
from typing import Final

TRIPLE: Final = "x86_64-unknown-linux-gnu"
ELF_MACHINE: Final = 62
CALL_CONVENTION: Final = "x86_regcallcc"
RARE_CONVENTION: Final = "preserve_allcc"  # of what is hardly ever called: the caller need save nothing
STACK_POINTER: Final = "rsp"

# A pointer into guest memory, counted from the base of the segment gs (`state.SEGMENT`).
SEGMENT_POINTER: Final = "ptr addrspace(256)"

# An access that has two ways out: its own address and that of the second one go into a section that `emit` reads. The
# access is assembly, so the segment is said in it, and that addresses are cut; the pointer is a plain one.
SITES: Final = ".faults"
_CUT: Final = "addr32 "
_WATCHED: Final = "1: {access}\\0A.pushsection {section}\\0A.quad 1b, ${{{way}:l}}\\0A.popsection"
# How a load's result is wanted: zeros or copies of the sign above it, or as a floating-point number.
ZERO, SIGN, NUMBER = "zero", "sign", "number"
# By that and the width: the instruction, how it names its register, LLVM's type and constraint of that. `v`: see `vex`.
_LOADS: Final = {
    (ZERO, 8): ("movzbl", ":k", "i64", "r"), (ZERO, 16): ("movzwl", ":k", "i64", "r"),
    (ZERO, 32): ("movl", ":k", "i64", "r"), (ZERO, 64): ("movq", ":q", "i64", "r"),
    (SIGN, 8): ("movsbq", ":q", "i64", "r"), (SIGN, 16): ("movswq", ":q", "i64", "r"),
    (SIGN, 32): ("movslq", ":q", "i64", "r"), (SIGN, 64): ("movq", ":q", "i64", "r"),
    (NUMBER, 32): ("{v}movss", "", "float", "x"), (NUMBER, 64): ("{v}movsd", "", "double", "x"),
    (ZERO, 128): ("{v}movups", "", "<2 x i64>", "x"),
}  # fmt: skip
_STORES: Final = {
    (ZERO, 8): ("movb", ":b", "i8", "q"), (ZERO, 16): ("movw", ":w", "i16", "r"),
    (ZERO, 32): ("movl", ":k", "i32", "r"), (ZERO, 64): ("movq", ":q", "i64", "r"),
    (NUMBER, 32): ("{v}movss", "", "float", "x"), (NUMBER, 64): ("{v}movsd", "", "double", "x"),
    (ZERO, 128): ("{v}movups", "", "<2 x i64>", "x"),
}  # fmt: skip


def vector_bits(features: str) -> int:
    """How wide vector registers are on a processor with these features (LLVM's list of them)."""
    return 512 if "+avx512dq," in features else 256 if "+avx2," in features else 128


def watched_load(width: int, how: str, pointer: str, segment: bool, cut: bool, vex: str) -> tuple[str, str]:
    """A load of `width` bits as the middle of a `callbr`, and the type of its result. `segment`: within it; `cut`: at
    the lower half of the address (see `host_x86_64_asm`); `vex`: "v" on a processor with AVX, where the older encodings
    would wait for the register's upper half.
    """
    name, part, kind, register = _LOADS[how, width]
    access = f"{_CUT if cut else ''}{name.format(v=vex)} {'%gs:' if segment else ''}$1, ${{0{part}}}"
    text = _WATCHED.format(access=access, section=SITES, way=2)
    return f'{kind} asm sideeffect "{text}", "={register},*m,!i"(ptr elementtype(i{width}) {pointer})', kind


def watched_store(width: int, how: str, value: str, pointer: str, segment: bool, cut: bool, vex: str) -> str:
    """The same of a store. The value is of `watched_type`."""
    name, part, kind, register = _STORES[how, width]
    source = f"${{1{part}}}"
    if kind[0] == "i" and value[0] != "%" and -(1 << 31) <= int(value) < 1 << 31:
        source, register = f"$${value}", "i"
    access = f"{_CUT if cut else ''}{name.format(v=vex)} {source}, {'%gs:' if segment else ''}$0"
    text = _WATCHED.format(access=access, section=SITES, way=2)
    return f'void asm sideeffect "{text}", "=*m,{register},!i"(ptr elementtype(i{width}) {pointer}, {kind} {value})'


def watched_type(width: int, how: str) -> str:
    """The LLVM type of what `watched_store` stores."""
    return _STORES[how, width][2]


_NONE, _64, _PC32, _PLT32, _PC64, _GOTPCREL, _GOTPCRELX, _REX_GOTPCRELX = 0, 1, 2, 4, 24, 9, 41, 42
_NAMES: Final = {1: "R_X86_64_64", 10: "R_X86_64_32", 11: "R_X86_64_32S", 25: "R_X86_64_GOTOFF64", 19: "R_X86_64_TLSGD"}


def relocate(code: bytearray, at: int, kind: int, destination: int) -> str:
    """Apply one relocation at offset `at` to `destination` (offset, addend included). '' or what is wrong with it."""
    if kind == _NONE:
        return ""
    if kind in (_PC32, _PLT32):
        struct.pack_into("<i", code, at, destination - at)
        return ""
    if kind == _PC64:
        struct.pack_into("<q", code, at, destination - at)
        return ""
    if kind in (_GOTPCREL, _GOTPCRELX, _REX_GOTPCRELX):
        # The symbol is in the blob, so the load of its address from a table becomes the computation of its address.
        opcode, modrm = code[at - 2], code[at - 1]
        if opcode == 0x8B:  # mov sym@GOTPCREL(%rip), %reg -> lea sym(%rip), %reg
            code[at - 2] = 0x8D
        elif opcode == 0xFF and modrm == 0x15:  # call *sym@GOTPCREL(%rip) -> addr32 call sym
            code[at - 2 : at] = b"\x67\xe8"
        elif opcode == 0xFF and modrm == 0x25:  # jmp *sym@GOTPCREL(%rip) -> nop; jmp sym
            code[at - 2 : at] = b"\x90\xe9"
        else:
            return f"a table reference (opcode {opcode:#x})"
        struct.pack_into("<i", code, at, destination - at)
        return ""
    return f"relocation {_NAMES.get(kind, kind)}"


CARRYLESS: Final = "call <2 x i64> @llvm.x86.pclmulqdq(<2 x i64> {a}, <2 x i64> {b}, i8 0)"  # of the low halves

# The control and status register: flags in bits 0 IE, 1 DE, 2 ZE, 3 OE, 4 UE, 5 PE; rounding in bits 13-14. Functions
# that touch it
# are not inlined and have side effects, so that no operation moves across them.
_STATUS_ATTRIBUTES: Final = 'noinline nounwind strictfp "no-builtins"'

# Assembly, not the intrinsics: LLVM takes those for accesses of %p alone and would move arithmetic across them.
_READ: Final = 'call void asm sideeffect "stmxcsr $0", "=*m,~{memory}"(ptr elementtype(i32) %p)'
_WRITE: Final = 'call void asm sideeffect "ldmxcsr $0", "*m,~{memory}"(ptr elementtype(i32) %p)'

READ_FLAGS: Final = f"""define internal {CALL_CONVENTION} i64 @"fp.flags"() {_STATUS_ATTRIBUTES} {{
 %p = alloca i32
 {_READ}
 %m32 = load i32, ptr %p
 %m = zext i32 %m32 to i64
 %nx0 = lshr i64 %m, 5
 %nx = and i64 %nx0, 1
 %uf0 = lshr i64 %m, 3
 %uf = and i64 %uf0, 2
 %of0 = lshr i64 %m, 1
 %of = and i64 %of0, 4
 %dz0 = shl i64 %m, 1
 %dz = and i64 %dz0, 8
 %nv0 = shl i64 %m, 4
 %nv = and i64 %nv0, 16
 %a = or i64 %nx, %uf
 %b = or i64 %of, %dz
 %c = or i64 %a, %b
 %d = or i64 %c, %nv
 ret i64 %d
}}
"""

CLEAR_FLAGS: Final = f"""define internal {CALL_CONVENTION} void @"fp.clear"() {_STATUS_ATTRIBUTES} {{
 %p = alloca i32
 {_READ}
 %m = load i32, ptr %p
 %n = and i32 %m, -64
 store i32 %n, ptr %p
 {_WRITE}
 ret void
}}
"""

# Guest rounding mode (as in ir.ops) -> RC field.
_ROUNDING: Final = {1: 0x6000, 2: 0x2000, 3: 0x4000}


def with_rounding(name: str, result: str, parameters: str, operation: str, mode: int) -> str:
    """A function that does one operation (which defines %r) in a rounding mode and comes back to nearest, flags
    kept.
    """
    return f"""define internal {CALL_CONVENTION} {result} @"{name}"({parameters}) {_STATUS_ATTRIBUTES} {{
 %p = alloca i32
 {_READ}
 %m = load i32, ptr %p
 %n = or i32 %m, {_ROUNDING[mode]}
 store i32 %n, ptr %p
 {_WRITE}
{operation}
 {_READ}
 %s = load i32, ptr %p
 %t = and i32 %s, -24577
 store i32 %t, ptr %p
 {_WRITE}
 ret {result} %r
}}
"""
