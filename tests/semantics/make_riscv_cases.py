"""Writes `riscv_cases.txt`: random operands for every encoding, run on qemu-user. Not a test; needs a
cross assembler and a qemu that has all extensions under `-cpu max` (8 or newer).

    python make_riscv_cases.py [QEMU] [integer cases] [floating-point cases]     (qemu-riscv64, 10, 48)

One guest program runs all cases: it loads x1..x29, f0..f31, fcsr and 64 bytes of memory from a record, executes the
instruction in a slot that it writes for each case, and stores everything back. x30 and x31 are its own.
"""

from __future__ import annotations

import random
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import product
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
INTEGERS += [1 << 32, (1 << 63) - 1, 1 << 63, (1 << 64) - 1, (1 << 64) - 2, (1 << 64) - (1 << 31), (1 << 33) - 1]
# Zero, infinity, a quiet and a signalling NaN, one; subnormals, the largest, the bounds of the integer types, ties.
SINGLES = [0, 0x7F800000, 0x7FC00000, 0x7F800001, 0x3F800000, 0x7FC12345, 1, 0x007FFFFF, 0x00800000, 0x7F7FFFFF]
SINGLES += [0x4F000000, 0x4F800000, 0x5F000000, 0x5F800000, 0x3F000000, 0x3FC00000, 0x3F7FFFFF, 0x4EFFFFFF, 0x3EFFFFFF]
DOUBLES = [0, 0x7FF << 52, 0x7FF8 << 48, 0x7FF << 52 | 1, 0x3FF << 52, 0x7FF8123456789ABC, 1, (1 << 52) - 1, 1 << 52]
DOUBLES += [(0x7FF << 52) - 1, 0x41E << 52, 0x41DFFFFFFFC00000, 0x41EFFFFFFFE00000, 0x43E << 52, 0x43F << 52]
DOUBLES += [0x3FE << 52, 0x3FEFFFFFFFFFFFFF, 0x3FDFFFFFFFFFFFFF, 0x47EFFFFFE0000000, 0x36A << 52, 0x380FFFFFFFFFFFFF]

ISA = load_isa("riscv")
DECODER = Decoder(ISA)
SOURCE = random.Random(1)


def integer() -> int:
    kind = SOURCE.randrange(4)
    if kind == 0:
        return SOURCE.choice(INTEGERS)
    value = SOURCE.getrandbits(64 if kind == 1 else SOURCE.randrange(1, 65))
    return value ^ ((1 << 64) - 1) if kind == 3 else value


def single(kind: int) -> int:
    sign = SOURCE.getrandbits(1) << 31
    if kind == 0:
        return sign | SOURCE.choice(SINGLES[:5])
    if kind == 1:
        return sign | SOURCE.choice(SINGLES)
    if kind == 2:
        return SOURCE.getrandbits(32)
    return sign | (127 + SOURCE.randrange(-30, 70)) << 23 | SOURCE.getrandbits(23)


def double(kind: int) -> int:
    sign = SOURCE.getrandbits(1) << 63
    if kind == 0:
        return sign | SOURCE.choice(DOUBLES[:5])
    if kind == 1:
        return sign | SOURCE.choice(DOUBLES)
    if kind == 2:
        return SOURCE.getrandbits(64)
    fraction = SOURCE.getrandbits(52) if SOURCE.getrandbits(1) else SOURCE.getrandbits(12) << 40
    return sign | (1023 + SOURCE.randrange(-40, 70)) << 52 | fraction


class Trial:
    """An instruction with random state before it; `f` gives some floating-point registers their values."""

    def __init__(self, insn: Instruction, f: dict[int, int] | None = None) -> None:
        fields = insn.fields
        self.insn = insn
        self.x = [0] + [integer() for _ in range(29)]
        boxed = any(name in fields for name in ("ss1", "ss2", "ss3"))
        few = SOURCE.randrange(4)  # kinds 0 and 1 are rare values: let them meet
        kinds = [few if few < 2 else SOURCE.randrange(4) for _ in range(32)]
        self.f = [single(k) | 0xFFFFFFFF << 32 if boxed and SOURCE.randrange(16) else double(k) for k in kinds]
        for name in ("ss2", "fs2", "ss3", "fs3"):
            if name in fields and SOURCE.randrange(4) == 0:
                self.f[fields[name]] = self.f[fields.get("ss1", fields.get("fs1", 0))]
        for n, value in (f or {}).items():
            self.f[n] = value
        self.fcsr = SOURCE.choice((0, 0, 1, 2, 3, 4)) << 5 | SOURCE.choice((0, 0, SOURCE.getrandbits(5)))
        self.memory = SOURCE.randbytes(BUFFER_SIZE)
        nodes: list[Node] = []
        lift_insn(ISA, insn, nodes)
        operations = list(walk(nodes))
        self.reads = {(n.attr.file, n.attr.index) for n in operations if n.op == "get"}  # type: ignore[attr-defined]
        self.writes = {(n.attr.file, n.attr.index) for n in operations if n.op == "put"}  # type: ignore[attr-defined]
        self.uses_memory = any(n.op in ("load", "store", "ll", "sc", "atomicrmw") for n in operations)
        self.uses_flags = any((n.op[0] == "f" and n.op != "fence") or n.op in ("s2f", "u2f") for n in operations)

    def aim(self) -> bool:
        """Point the base register into the buffer, or a jump behind the slot. False: it has none to point."""
        fields, mnemonic = self.insn.fields, self.insn.encoding.mnemonic
        jumps = mnemonic in ("jalr", "c.jr", "c.jalr")
        if not jumps and not self.uses_memory:
            return True
        base = fields.get("rs1", fields.get("rd", 0))
        if mnemonic.endswith("sp"):
            base = 2
        elif "rs1c" in fields:
            base = 8 + fields["rs1c"]
        step = 8 if "aq" in fields else 1
        where = PC + 8 if jumps else BUFFER + SOURCE.randrange(0, BUFFER_SIZE - 7, step)
        self.x[base] = (where - fields.get("imm", fields.get("uimm", 0))) % (1 << 64)
        return base != 0

    def record(self) -> bytes:
        word = int.from_bytes(self.insn.raw, "little") | (0x10000 if self.insn.length == 2 else 0)  # then c.nop
        return struct.pack("<63Q", *self.x[1:], self.fcsr, *self.f, word) + self.memory + bytes(8)

    def line(self, after: bytes) -> str:
        """The case, given the record as the program left it."""
        numbers = struct.unpack("<63Q", after[:MEMORY])
        found = {"x": [0, *numbers[:29]], "frm": [numbers[29] >> 5], "f": numbers[30:62]}
        given = {"x": self.x, "frm": [self.fcsr >> 5], "f": self.f}
        flags, memory = numbers[29] & 31, after[MEMORY:-8]
        left, right = [], []
        for file, n in sorted((file, n) for file, values in given.items() for n in range(len(values))):
            name = "frm" if file == "frm" else f"{file}{n}"
            if (file, n) in self.reads and given[file][n]:
                left.append(f"{name}={given[file][n]:x}")
            # A register that is written but not read starts as 0 in the case, whatever it was here.
            if found[file][n] != given[file][n] or (file, n) in self.writes - self.reads:
                right.append(f"{name}={found[file][n]:x}")
        left += [f"fflags={self.fcsr & 31:x}"] if self.fcsr & 31 and self.uses_flags else []
        left += [f"mem={self.memory.hex()}"] if self.uses_memory else []
        right += [f"fflags={flags:x}"] if flags != self.fcsr & 31 else []
        right += [f"mem={memory.hex()}"] if memory != self.memory else []
        right += [f"pc={PC + 8:x}"] if numbers[62] else []
        return " ".join([self.insn.encoding.key, self.insn.raw[::-1].hex(), *left, "=>", *right])


def walk(nodes: list[Node]) -> Iterator[Node]:
    """All nodes, those of both arms of every `if` too."""
    for node in nodes:
        yield node
        yield from walk(node.body or [])
        yield from walk(node.orelse or [])


def words(encoding: Encoding) -> Iterator[int]:
    """Random words of an encoding; branches go to the instruction after the next, CSR numbers are the writable ones."""
    assert encoding.length is not None
    free = (1 << 8 * encoding.length) - 1 & ~encoding.mask
    while True:
        word = encoding.value | SOURCE.getrandbits(8 * encoding.length) & free
        if encoding.family == "branch":
            word = word & 0x01FFF07F | 8 << 7
        elif encoding.mnemonic == "jal":
            word = word & 0xFFF | 8 << 20
        elif encoding.mnemonic == "c.j":
            word = 0xA021
        elif encoding.mnemonic in ("c.beqz", "c.bnez"):
            word = encoding.value | word & 0x380 | 1 << 10
        elif "csr" in encoding.fields:
            word = word & 0xFFFFF | SOURCE.choice((1, 2, 3)) << 20
        yield word


def trials(encoding: Encoding, count: int) -> Iterator[Trial]:
    """`count` trials that use no register of the program's own."""
    for word in words(encoding):
        if count == 0:
            return
        insn = DECODER.decode(word.to_bytes(encoding.length or 0, "little"), PC)
        if insn is None or insn.encoding.key != encoding.key:
            continue
        if any(insn.fields.get(name, 0) > 29 for name in ("rd", "rs1", "rs2", "rs2f")):
            continue
        trial = Trial(insn)
        if trial.aim():
            count -= 1
            yield trial


def meetings(encoding: Encoding) -> Iterator[Trial]:
    """Trials in which the values meet that instructions treat on their own: zero and the extremes, infinities, NaNs."""
    assert encoding.length is not None
    if {"rs1", "rs2", "rd"} == set(encoding.fields):
        extremes = (0, (1 << 64) - 1, 1 << 63, (1 << 64) - (1 << 31))
        insn = DECODER.decode((encoding.value | 3 << 20 | 2 << 15 | 1 << 7).to_bytes(4, "little"), PC)
        assert insn is not None
        for a, b in product(extremes, extremes):
            trial = Trial(insn)
            trial.x[2:4] = a, b
            yield trial
    names = [name for name in ("fs1", "fs2", "fs3", "ss1", "ss2", "ss3") if name in encoding.fields]
    if encoding.family in ("store", "load") or len(names) < 2:
        return
    single = names[0] == "ss1"
    zero, infinity, quiet, signalling, one = SINGLES[:5] if single else DOUBLES[:5]
    minus = 1 << 31 if single else 1 << 63
    if len(names) == 2:
        values = (zero, minus, quiet, signalling, one)
        chosen = list(product(values, values))
    else:
        factors = ((zero, infinity), (minus, infinity), (minus | infinity, zero), (infinity, minus), (infinity, one))
        chosen = [(a, b, c) for a, b in factors for c in (quiet, signalling, one, infinity, minus | infinity)]
    word = encoding.value | 4 << 7
    for place, name in enumerate(names, 1):
        word |= place << encoding.fields[name][0][1]
    insn = DECODER.decode(word.to_bytes(encoding.length, "little"), PC)
    assert insn is not None
    for operands in chosen:
        yield Trial(insn, {n: value | (0xFFFFFFFF << 32 if single else 0) for n, value in enumerate(operands, 1)})


def program(count: int, records: str) -> str:
    """The guest's assembly text."""
    xs, fs, octets = range(1, 30), range(32), range(8)
    lines = [
        '.section .code,"awx"', ".option norvc", ".globl _start", "slot: nop", "j fall", "li x30, 1", "j store",
        "fall: li x30, 0",
        f"store: sd x30, {WORD}(x31)",
        *(f"sd x{n}, {8 * n - 8}(x31)" for n in xs),
        "frcsr x1", f"sd x1, {FCSR}(x31)",
        *(f"fsd f{n}, {F + 8 * n}(x31)" for n in fs),
        "la x2, buffer",
        *(f"ld x1, {8 * n}(x2); sd x1, {MEMORY + 8 * n}(x31)" for n in octets),
        f"addi x31, x31, {RECORD}", "la x2, count", "ld x1, 0(x2)", "addi x1, x1, -1", "sd x1, 0(x2)", "bnez x1, next",
        "la x9, records", f"li x18, {RECORD * count}",
        "write: li a7, 64; li a0, 1; mv a1, x9; mv a2, x18; ecall; add x9, x9, a0; sub x18, x18, a0; bnez x18, write",
        "li a7, 93; li a0, 0; ecall",
        "_start: la x31, records",
        "next: la x2, buffer",
        *(f"ld x1, {MEMORY + 8 * n}(x31); sd x1, {8 * n}(x2)" for n in octets),
        f"lwu x1, {WORD}(x31)", "la x2, slot", "sw x1, 0(x2)", "fence.i",
        f"ld x1, {FCSR}(x31)", "fscsr x1",
        *(f"fld f{n}, {F + 8 * n}(x31)" for n in fs),
        *(f"ld x{n}, {8 * n - 8}(x31)" for n in xs),
        "j slot",
        '.section .buffer,"aw"', f"buffer: .space {BUFFER_SIZE}",
        ".data", ".align 3", f"count: .dword {count}", f'records: .incbin "{records}"',
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def run(qemu: str, records: bytes) -> bytes:
    """The records after the program ran."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "records").write_bytes(records)
        (folder / "guest.s").write_text(program(len(records) // RECORD, str(folder / "records")))
        subprocess.run([f"{TOOL}as", "-march=rv64gc", "guest.s", "-o", "guest.o"], cwd=folder, check=True)
        places = [f"--section-start=.code={PC:#x}", f"--section-start=.buffer={BUFFER:#x}", "--no-warn-rwx-segments"]
        subprocess.run([f"{TOOL}ld", *places, "guest.o", "-o", "guest"], cwd=folder, check=True)
        done = subprocess.run([qemu, "-cpu", "max", str(folder / "guest")], check=True, capture_output=True)
    assert len(done.stdout) == len(records)
    return done.stdout


def main() -> None:
    qemu = sys.argv[1] if len(sys.argv) > 1 else "qemu-riscv64"
    integers, floats = (int(n) for n in sys.argv[2:4]) if len(sys.argv) > 3 else (10, 48)
    chosen = []
    for encoding in ISA.encodings:
        if encoding.key not in SKIP:
            chosen += trials(encoding, floats if encoding.file.endswith(("/f.isa", "/d.isa")) else integers)
            chosen += meetings(encoding)
    after = run(qemu, b"".join(trial.record() for trial in chosen))
    version = subprocess.run([qemu, "--version"], check=True, capture_output=True, text=True).stdout.split("\n")[0]
    lines = [trial.line(after[n * RECORD : (n + 1) * RECORD]) for n, trial in enumerate(chosen)]
    header = f"# Made by make_riscv_cases.py with {version}.\n"
    Path(__file__).with_name("riscv_cases.txt").write_text(header + "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
