"""aarch64: the first chapter of A64 against capstone (decoding, text) and Unicorn (results, flags, memory)."""

from __future__ import annotations

import random
import re

import capstone
import pytest
import unicorn
from spec_tools import decoded, plain, run_one, words_of
from unicorn import arm64_const as reg

from translator.decode.decoder import Decoder
from translator.decode.instruction import Instruction
from translator.ir.evaluate import EvalFault, EvalState, SparseMemory
from translator.isa import Encoding, load_isa

ISA = load_isa("aarch64")
DECODER = Decoder(ISA)
ORACLE = capstone.Cs(capstone.CS_ARCH_ARM64, capstone.CS_MODE_ARM)
PC = 0x200000
ONES = (1 << 64) - 1

# ---- decoding and text ---------------------------------------------------------------------------------------------


def _unpredictable(insn: Instruction) -> bool:
    """CONSTRAINED UNPREDICTABLE (K1.1): one register written twice. Legal for us, and for Unicorn; capstone refuses."""
    f = insn.fields
    family = insn.encoding.family
    if family in ("load_store_post", "load_store_pre"):
        return f["Rn"] == f["Rt"] != 31
    if family.startswith("pair_"):
        loads = insn.encoding.mnemonic != "stp" and f["Rt"] == f["Rt2"]
        return loads or (family != "pair_offset" and f["Rn"] != 31 and f["Rn"] in (f["Rt"], f["Rt2"]))
    return False


def _spelling(text: str) -> str:
    """Capstone prints `mov` for every ORR with the zero register; the manual (C6.2.240) not where MOVZ or MOVN can."""
    return re.sub(r"^orr (\w+), [wx]zr, (\d+)$", r"mov \1, \2", text)


def _same(data: bytes) -> bool:
    """Whether both sides call the bytes an instruction; then both print the same."""
    insn = decoded(DECODER, data, PC)
    theirs = next(ORACLE.disasm(data, PC, 1), None)
    if insn is None:
        return False
    if theirs is None:
        assert _unpredictable(insn), (data.hex(), insn.text)
        return True
    assert _spelling(plain(insn.text, 64)) == plain(f"{theirs.mnemonic} {theirs.op_str}", 64), data.hex()
    return True


@pytest.mark.parametrize("encoding", ISA.encodings, ids=lambda e: e.key)
def test_text_is_capstones(encoding: Encoding) -> None:
    rng = random.Random(encoding.key)
    checked = 0
    for word in words_of(encoding, rng, 40):
        data = word.to_bytes(4, "little")
        if _same(data):
            checked += 1
        else:  # what our guard refuses is illegal there too
            assert next(ORACLE.disasm(data, PC, 1), None) is None, data.hex()
    assert checked


def test_random_words() -> None:
    """No word of this chapter is missed: what capstone prints with our mnemonics and general registers, we decode."""
    rng = random.Random(64)
    mnemonics = {e.mnemonic for e in ISA.encodings}
    ours = 0
    for _ in range(40000):
        data = rng.randbytes(4)
        if _same(data):
            ours += 1
            continue
        theirs = next(ORACLE.disasm(data, PC, 1), None)
        if theirs is not None and theirs.mnemonic in mnemonics:
            vector = re.search(r"\b[bhsdqvzp]\d", theirs.op_str)
            assert vector, (data.hex(), theirs.mnemonic, theirs.op_str)
    assert ours > 5000


# ---- results -------------------------------------------------------------------------------------------------------

CODE, CODE_SIZE = 0x200000, 0x100000
DATA, DATA_SIZE = 0x310000, 0x20000
MIDDLE = DATA + DATA_SIZE // 2
NOP = bytes.fromhex("1f2003d5")
X = [getattr(reg, f"UC_ARM64_REG_X{i}") for i in range(31)]
SPECIAL = (0, 1, 2, ONES, 1 << 63, (1 << 63) - 1, 1 << 31, (1 << 31) - 1, 0xFFFFFFFF, 1 << 32, 0x80000000_80000000)


class Machine:
    """Unicorn with one page range of code and one of data. Every instruction runs at a fresh address."""

    def __init__(self) -> None:
        self.uc = unicorn.Uc(unicorn.UC_ARCH_ARM64, unicorn.UC_MODE_ARM)
        self.uc.mem_map(CODE, CODE_SIZE)
        self.uc.mem_map(DATA, DATA_SIZE)
        self.image = random.Random(7).randbytes(DATA_SIZE)
        self.uc.mem_write(DATA, self.image)
        self.pc = CODE + CODE_SIZE // 2

    def run(self, data: bytes, state: EvalState) -> bool:
        """Run one instruction from `state`; False when it faulted."""
        for i in range(31):
            self.uc.reg_write(X[i], state.registers["x", i])
        self.uc.reg_write(reg.UC_ARM64_REG_SP, state.registers["sp", 0])
        flags = sum(state.registers[name, 0] << 31 - k for k, name in enumerate("nzcv"))
        self.uc.reg_write(reg.UC_ARM64_REG_NZCV, flags)
        self.uc.mem_write(self.pc, data + NOP)
        self.uc.ctl_remove_cache(self.pc, self.pc + 8)  # an earlier branch may have had a look at what was here
        try:
            self.uc.emu_start(self.pc, 0, count=1)
        except unicorn.UcError as error:
            return error.errno == unicorn.UC_ERR_FETCH_UNMAPPED  # a jump into nothing: the jump itself was right
        return True

    def registers(self) -> dict[tuple[str, int], int]:
        """What it left."""
        found = {("x", i): int(self.uc.reg_read(X[i])) for i in range(31)}
        found["sp", 0] = int(self.uc.reg_read(reg.UC_ARM64_REG_SP))
        flags = int(self.uc.reg_read(reg.UC_ARM64_REG_NZCV))
        found |= {(name, 0): flags >> 31 - k & 1 for k, name in enumerate("nzcv")}
        return found

    def memory(self) -> bytes:
        """The data range; it is put back."""
        now = bytes(self.uc.mem_read(DATA, DATA_SIZE))
        if now != self.image:
            self.uc.mem_write(DATA, self.image)
        return now


@pytest.fixture(scope="module")
def machine() -> Machine:
    return Machine()


def _state(insn: Instruction, rng: random.Random) -> EvalState:
    def value() -> int:
        return rng.choice(SPECIAL) if rng.random() < 0.4 else rng.getrandbits(64)

    registers = {("x", i): value() for i in range(31)} | {(name, 0): rng.getrandbits(1) for name in "nzcv"}
    registers["sp", 0] = MIDDLE
    if insn.encoding.file.endswith("loads.isa"):
        base = insn.fields.get("Rn", 31)
        if "option" in insn.fields and insn.fields["Rm"] != 31:
            index = rng.choice((1, -1)) * rng.randrange(4096)
            if insn.fields["option"] in (2, 6):  # 32 bits of the index count
                index = index & 0xFFFFFFFF | rng.getrandbits(32) << 32
            registers["x", insn.fields["Rm"]] = index & ONES
        if base != 31:
            registers["x", base] = MIDDLE + rng.randrange(-8, 8)
    elif insn.encoding.mnemonic in ("br", "blr", "ret") and insn.fields["Rn"] != 31:
        registers["x", insn.fields["Rn"]] = CODE + 4 * rng.randrange(CODE_SIZE // 8)
    elif "Rn" in insn.fields and rng.random() < 0.3:
        same = insn.fields.get("Rm", 31)  # equal operands: zero flags, carries
        if 31 not in (same, insn.fields["Rn"]):
            registers["x", insn.fields["Rn"]] = registers["x", same]
    return EvalState(registers)


TRAPS = ("svc", "brk")
SEMANTIC = [e for e in ISA.encodings if e.mnemonic not in TRAPS]


@pytest.mark.parametrize("encoding", SEMANTIC, ids=lambda e: e.key)
def test_results_are_unicorns(encoding: Encoding, machine: Machine) -> None:
    rng = random.Random(encoding.key)
    done = 0
    for word in words_of(encoding, rng, 40):
        data = word.to_bytes(4, "little")
        machine.pc = CODE + CODE_SIZE // 2 + (machine.pc + 16) % (CODE_SIZE // 4)
        insn = DECODER.decode(data, machine.pc)
        if insn is None or _unpredictable(insn):
            continue
        if encoding.family == "load_literal":  # point it at the data
            word = word & ~(0x7FFFF << 5) | (MIDDLE - machine.pc >> 2) << 5
            data = word.to_bytes(4, "little")
            insn = DECODER.decode(data, machine.pc)
            assert insn is not None
        state = _state(insn, rng)
        memory = SparseMemory()
        memory.map(DATA, machine.image)
        memory.map(machine.pc, data)
        start = state.copy()
        ran = machine.run(data, start)
        what = (data.hex(), insn.text, start.registers)
        try:
            run_one(ISA, insn, state, memory)
        except EvalFault:
            assert not ran, what
            machine.memory()
            continue
        assert ran, what
        theirs = machine.registers()
        assert {k: hex(v) for k, v in theirs.items() if state.registers[k] != v} == {}, what
        assert machine.memory() == memory.read(DATA, DATA_SIZE), what
        assert int(machine.uc.reg_read(reg.UC_ARM64_REG_PC)) == state.pc, what
        done += 1
    assert done > 8


def test_traps() -> None:
    for text, data, kind in (("svc #0", "010000d4", "syscall"), ("brk #1", "200020d4", "breakpoint")):
        insn = DECODER.decode(bytes.fromhex(data), PC)
        assert insn is not None
        assert plain(insn.text, 64) == plain(text, 64)
        end = run_one(ISA, insn, EvalState(), SparseMemory())
        assert (end.kind, end.trap, end.pc) == ("trap", kind, PC + 4)
