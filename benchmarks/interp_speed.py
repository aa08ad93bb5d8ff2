"""Speed of the interpreter alone: guest instructions a second on four loops, and what building it costs.

Run from the repository: `python -m benchmarks.interp_speed [turns]`. No translated code, no kernel: the interpreter's
machine code runs hand-assembled RISC-V loops in a guest of a few pages (`tests/interp/harness.py`).
"""

from __future__ import annotations

import platform
import sys
import time

from tests.interp.harness import Harness
from translator.guest import state as st
from translator.interp.build import build_library, generate_interp
from translator.isa import load_isa
from translator.jit import emit as tools
from translator.jit.emit import host_cpu

ZERO, RA, SP, T0, T1, T2, A0, A1, A2, A3, S0 = 0, 1, 2, 5, 6, 7, 10, 11, 12, 13, 8
START = 0x1000


def r(funct7: int, rs2: int, rs1: int, funct3: int, rd: int, opcode: int = 0x33) -> int:
    """A register-register instruction."""
    return funct7 << 25 | rs2 << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | opcode


def i(imm: int, rs1: int, funct3: int, rd: int, opcode: int = 0x13) -> int:
    """A register-immediate instruction."""
    return (imm & 0xFFF) << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | opcode


def s(imm: int, rs2: int, rs1: int, funct3: int, opcode: int = 0x23) -> int:
    """A store."""
    return (imm >> 5 & 0x7F) << 25 | rs2 << 20 | rs1 << 15 | funct3 << 12 | (imm & 0x1F) << 7 | opcode


def b(offset: int, rs2: int, rs1: int, funct3: int) -> int:
    """A conditional branch."""
    return (
        (offset >> 12 & 1) << 31 | (offset >> 5 & 0x3F) << 25 | rs2 << 20 | rs1 << 15 | funct3 << 12
        | (offset >> 1 & 0xF) << 8 | (offset >> 11 & 1) << 7 | 0x63
    )  # fmt: skip


def jal(offset: int, rd: int) -> int:
    """A direct call."""
    imm = (
        (offset >> 20 & 1) << 31 | (offset >> 1 & 0x3FF) << 21 | (offset >> 11 & 1) << 20 | (offset >> 12 & 0xFF) << 12
    )
    return imm | rd << 7 | 0x6F


ECALL = 0x73
RET = i(0, RA, 0, ZERO, 0x67)
INTEGER = (
    r(0, T0, A0, 0, A0), r(0, A0, A1, 4, A1), i(3, A1, 1, A2), r(0x20, A2, A0, 0, A3),
    i(5, A3, 0, A3, 0x1B), i(255, A3, 7, A2), i(-1, T0, 0, T0), b(-28, ZERO, T0, 1), ECALL,
)  # fmt: skip
MEMORY = (
    i(8, T1, 3, A0, 0x03), r(0, T0, A0, 0, A0), s(8, A0, T1, 3), i(16, T1, 2, A1, 0x03), s(20, A1, T1, 2),
    i(24, T1, 4, A2, 0x03), i(-1, T0, 0, T0), b(-28, ZERO, T0, 1), ECALL,
)  # fmt: skip
# fib(n): if n < 2 return n; return fib(n - 1) + fib(n - 2)
FIB = (
    jal(8, RA), ECALL,
    i(2, ZERO, 0, T0), b(8, T0, A0, 5), RET,
    i(-32, SP, 0, SP), s(0, RA, SP, 3), s(8, A0, SP, 3), i(-1, A0, 0, A0), jal(-28, RA),
    s(16, A0, SP, 3), i(8, SP, 3, A0, 0x03), i(-2, A0, 0, A0), jal(-44, RA),
    i(16, SP, 3, T1, 0x03), r(0, T1, A0, 0, A0), i(0, SP, 3, RA, 0x03), i(32, SP, 0, SP), RET,
)  # fmt: skip
FLOATING = (
    r(0x09, 2, 1, 7, 3, 0x53), r(0x01, 4, 3, 7, 4, 0x53), r(0x05, 1, 4, 7, 5, 0x53), r(0x51, 5, 4, 1, A0, 0x53),
    i(-1, T0, 0, T0), b(-20, ZERO, T0, 1), ECALL,
)  # fmt: skip


def main() -> None:
    """Print the table."""
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000
    isa = load_isa("riscv")
    start = time.process_time()
    generated = generate_interp(isa)
    middle = time.process_time()
    blob = tools.emit(generated.ir)
    end = time.process_time()
    print(f"host {host_cpu()[0]}, Python {platform.python_version()}; {len(generated.handlers)} handlers")
    print(
        f"build, CPU time: {middle - start:.1f} s generate and numba, {end - middle:.1f} s LLVM; {len(blob.code)} bytes"
    )
    guest = Harness(isa, blob, build_library(generated, tools, blob.symbols))
    for name, code in (("integer", INTEGER), ("memory", MEMORY), ("calls", FIB), ("floating", FLOATING)):
        best = 0.0
        for _ in range(3):
            guest.words(START, *code)
            for register, value in (
                ("t0", turns),
                ("t1", 0x8000),
                ("sp", 0x10000),
                ("a0", 30 if name == "calls" else 1),
            ):
                guest.set_register(register, value)
            for register in ("f1", "f2", "f4"):
                guest.set_register(register, 0x3FF0000000000001)
            guest.put(st.INSTRET, 0)
            begin = time.process_time()
            guest.run(START)
            took = time.process_time() - begin
            best = max(best, guest.get(st.INSTRET) / took / 1e6)
        print(f"{name:9} {best:7.0f} million guest instructions a second")


if __name__ == "__main__":
    main()
