"""Writes `riscv_cases.txt`: random operands for every encoding, run on qemu-user. Not a test; needs a cross assembler.

    python make_riscv_cases.py [QEMU] [integer cases] [floating-point cases]     (qemu-riscv64, 8, 32)

One guest program runs all cases: it loads x1..x29, f0..f31, fcsr and 64 bytes of memory from a record, executes the
instruction in a slot that it writes for each case, and stores everything back. x30 and x31 are its own.
"""

from __future__ import annotations

import random
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from semantics.cases import BUFFER, BUFFER_SIZE, PC

from translator.decode.decoder import Decoder
from translator.decode.instruction import Instruction
from translator.ir.lift import lift_insn
from translator.ir.ops import Node
from translator.isa import Encoding, load_isa

RECORD = 576  # x1..x29, fcsr, f0..f31, the word (after: whether the jump was taken), memory, 8 bytes unused
FCSR, F, WORD, MEMORY = 232, 240, 496, 504
SKIP = {"ecall", "ebreak", "c.ebreak", "c.unimp", "fence.i"}
TOOL = "riscv64-linux-gnu-"

INTEGERS = [0, 1, 2, 7, 8, 63, 64, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF]
INTEGERS += [1 << 32, (1 << 63) - 1, 1 << 63, (1 << 64) - 1, (1 << 64) - 2, (1 << 64) - (1 << 31), (1 << 64) - (1 << 31) - 1]
# Zeros, ones, infinities, quiet and signalling NaNs, subnormals, the largest, the bounds of the integer types, ties.
SINGLES = [0, 0x3F800000, 0x7F800000, 0x7FC00000, 0x7F800001, 0x7FC12345, 1, 0x007FFFFF, 0x00800000, 0x7F7FFFFF]
SINGLES += [0x4F000000, 0x4F800000, 0x5F000000, 0x5F800000, 0x3F000000, 0x3FC00000, 0x3F7FFFFF, 0x4EFFFFFF, 0x3EFFFFFF]
DOUBLES = [0, 0x3FF << 52, 0x7FF << 52, 0x7FF8 << 48, 0x7FF << 52 | 1, 0x7FF8123456789ABC, 1, (1 << 52) - 1, 1 << 52]
DOUBLES += [(0x7FF << 52) - 1, 0x41E << 52, 0x41DFFFFFFFC00000, 0x41EFFFFFFFE00000, 0x43E << 52, 0x43F << 52, 0x3FE << 52]
DOUBLES += [0x3FEFFFFFFFFFFFFF, 0x3FDFFFFFFFFFFFFF, 0x47EFFFFFE0000000, 0x36A << 52, 0x380FFFFFFFFFFFFF, 0x41E0000000100000]

ISA = load_isa("riscv")
DECODER = Decoder(ISA)
SOURCE = random.Random(1)


def integer() -> int:
    kind = SOURCE.randrange(4)
    if kind == 0:
        return SOURCE.choice(INTEGERS)
    value = SOURCE.getrandbits(64 if kind == 1 else SOURCE.randrange(1, 65))
    return value ^ ((1 << 64) - 1) if kind == 3 else value


def single() -> int:
    kind = SOURCE.randrange(3)
    if kind == 0:
        return SOURCE.getrandbits(32)
    if kind == 1:
        return SOURCE.getrandbits(1) << 31 | (127 + SOURCE.randrange(-30, 70)) << 23 | SOURCE.getrandbits(23)
    return SOURCE.choice(SINGLES) ^ SOURCE.getrandbits(1) << 31


def double() -> int:
    kind = SOURCE.randrange(3)
    if kind == 0:
        return SOURCE.getrandbits(64)
    if kind == 1:
        fraction = SOURCE.getrandbits(52) if SOURCE.getrandbits(1) else SOURCE.getrandbits(12) << 40
        return SOURCE.getrandbits(1) << 63 | (1023 + SOURCE.randrange(-40, 70)) << 52 | fraction
    return SOURCE.choice(DOUBLES) ^ SOURCE.getrandbits(1) << 63


class Trial:
    """An instruction with random state before it."""

    def __init__(self, insn: Instruction) -> None:
        fields = insn.fields
        self.insn = insn
        self.x = [0] + [integer() for _ in range(29)]
        boxed = any(name in fields for name in ("ss1", "ss2", "ss3"))
        self.f = [single() | 0xFFFFFFFF << 32 if boxed and SOURCE.randrange(16) else double() for _ in range(32)]
        for name in ("ss2", "fs2", "ss3", "fs3"):
            if name in fields and SOURCE.randrange(4) == 0:
                self.f[fields[name]] = self.f[fields.get("ss1", fields.get("fs1", 0))]
        self.fcsr = SOURCE.choice((0, 0, 1, 2, 3, 4)) << 5 | SOURCE.choice((0, 0, SOURCE.getrandbits(5)))
        self.memory = SOURCE.randbytes(BUFFER_SIZE)
        nodes: list[Node] = []
        lift_insn(ISA, insn, nodes)
        operations = list(walk(nodes))
        self.reads = {(n.attr.file, n.attr.index) for n in operations if n.op == "get"}  # type: ignore[attr-defined]
        self.uses_memory = any(n.op in ("load", "store", "ll", "sc", "atomicrmw") for n in operations)
        self.uses_flags = any(n.op.startswith("f") and n.op != "fence" for n in operations)

    def aim(self) -> bool:
        """Point the base register into the buffer, or a jump behind the slot. False: it has none to point."""
        fields, mnemonic = self.insn.fields, self.insn.encoding.mnemonic
        jumps = mnemonic in ("jalr", "c.jr", "c.jalr")
        if not jumps and not self.uses_memory:
            return True
        base = 2 if mnemonic.endswith("sp") else 8 + fields["rs1c"] if "rs1c" in fields else fields.get("rs1", fields["rd"] if jumps else 0)
        offset = fields.get("imm", fields.get("uimm", 0))
        atomic = "aq" in fields
        aim = PC + 8 + SOURCE.randrange(2) if jumps else BUFFER + SOURCE.randrange(BUFFER_SIZE - 7) // (8 if atomic else 1) * (8 if atomic else 1)
        self.x[base] = (aim - (0 if atomic else offset)) % (1 << 64)
        return base != 0

    def record(self) -> bytes:
        word = int.from_bytes(self.insn.raw, "little") | (0x10000 if self.insn.length == 2 else 0)  # then c.nop
        numbers = struct.pack("<63Q", *self.x[1:], self.fcsr, *self.f, word)
        return numbers + self.memory + bytes(8)

    def line(self, after: bytes) -> str:
        numbers = struct.unpack("<63Q", after[:MEMORY])
        x, fcsr, f, taken, memory = [0, *numbers[:29]], numbers[29], numbers[30:62], numbers[62], after[MEMORY:-8]
        left = [f"{file}{n}={(self.x if file == 'x' else self.f)[n]:x}" for file, n in sorted(self.reads) if file != "frm"]
        left = [item for item in left if not item.endswith("=0")]
        left += [f"frm={self.fcsr >> 5:x}"] if self.fcsr >> 5 and (("frm", 0) in self.reads or fcsr >> 5 != self.fcsr >> 5) else []
        left += [f"fflags={self.fcsr & 31:x}"] if self.fcsr & 31 and self.uses_flags else []
        left += [f"mem={self.memory.hex()}"] if self.uses_memory else []
        right = [f"x{n}={x[n]:x}" for n in range(30) if x[n] != self.x[n]]
        right += [f"f{n}={f[n]:x}" for n in range(32) if f[n] != self.f[n]]
        # What the instruction sets to the value it had is not a change: name it, so that the zero it starts from is replaced.
        insn, fields = self.insn, self.insn.fields
        for name, file, values in (("rd", "x", x), ("fd", "f", f), ("sd", "f", f)):
            if name in fields and fields[name] + (file == "f") and (file, fields[name]) not in self.reads:
                item = f"{file}{fields[name]}={values[fields[name]]:x}"
                right += [] if item in right or insn.encoding.mnemonic in ("c.jr",) else [item]
        right += [f"frm={fcsr >> 5:x}"] if fcsr >> 5 != self.fcsr >> 5 else []
        right += [f"fflags={fcsr & 31:x}"] if fcsr & 31 != self.fcsr & 31 else []
        right += [f"mem={memory.hex()}"] if memory != self.memory else []
        right += [f"pc={PC + 8:x}"] if taken else []
        word = insn.raw[::-1].hex()
        return " ".join([insn.encoding.key, word, *left, "=>", *right])
