"""Decoder and disassembler against capstone: same length, same text, illegal in both; every difference is listed."""

from __future__ import annotations

import re
from collections.abc import Iterable

import capstone
import pytest
import words

from translator.decode.decoder import Decoder
from translator.decode.instruction import Instruction
from translator.isa import Encoding, load_isa

ISA = load_isa("riscv")
DECODER = Decoder(ISA)
ORACLE = capstone.Cs(capstone.CS_ARCH_RISCV, capstone.CS_MODE_RISCV64 | capstone.CS_MODE_RISCVC)
PC = 0x10000

# ---- legality: mnemonics that one side has and the other has not, and what the manual says ------------------------

EXACT = "20.2: conversions that are exact have an rm field like all others; capstone wants rne there"
FENCE = "2.7, 6: fm, rs1, rd and imm of fences are reserved for finer fences and must be ignored"
HINT = "26.7: a HINT is legal and does nothing"
ONLY_OURS = {
    "fcvt.d.s": EXACT,
    "fcvt.d.w": EXACT,
    "fcvt.d.wu": EXACT,
    "fence": FENCE,
    "fence.i": FENCE,
    "fence.tso": FENCE,
    "c.add": HINT,
    "c.li": HINT,
    "c.lui": HINT,
    "c.mv": HINT,
    "c.nop": HINT,
    "c.slli": HINT,
}
PRIVILEGED = "Volume II: illegal in a user program"
ONLY_THEIRS = {
    "uret": PRIVILEGED,
    "sret": PRIVILEGED,
    "mret": PRIVILEGED,
    "wfi": PRIVILEGED,
    "sfence.vma": PRIVILEGED,
    "c.lui": "26.5.1: an immediate of zero is reserved",
}
NOT_IN_CAPSTONE = words.LATE  # capstone 5 is older than these: test_riscv_binutils.py has them

# ---- spelling ------------------------------------------------------------------------------------------------------

RELATIVE = frozenset({"j", "jal", "beq", "bne", "blt", "bge", "bltu", "bgeu", "c.j", "c.beqz", "c.bnez"}) | frozenset(
    {"beqz", "bnez", "bltz", "bgez", "bgtz", "blez"}
)
NO_ALIAS = frozenset({"li"})  # capstone prints the instruction itself
RV32_ONLY = {"rdcycleh": "3200", "rdtimeh": "3201", "rdinstreth": "3202"}  # RV64 has no such registers
PAUSE = ("fence", ["w", "unknown"])  # the instruction that Zihintpause calls pause


def _split(text: str) -> tuple[str, list[str]]:
    """Mnemonic and operands, numbers in decimal."""
    mnemonic, _, rest = text.partition(" ")
    plain = re.sub(r"-?\b(?:0x[0-9a-f]+|\d+)\b", lambda number: str(int(number[0], 0)), rest)
    return mnemonic, [operand.strip() for operand in plain.split(",")] if plain.strip() else []


def _ours(insn: Instruction) -> tuple[str, list[str]]:
    mnemonic, operands = _split(insn.text)
    if mnemonic in NO_ALIAS:
        return _split(insn.plain_text)
    if mnemonic in RELATIVE:  # capstone prints the displacement
        operands[-1] = str(int(operands[-1]) - insn.pc)
    return mnemonic, operands


class CsrNames:
    """Capstone names privileged registers, we print their numbers: a name must stand for one number throughout."""

    def __init__(self) -> None:
        self.numbers: dict[str, str] = {}

    def number(self, name: str, number: str) -> str:
        return name if name == number or name.isdigit() else self.numbers.setdefault(name, number)


CSR_NAMES = CsrNames()


def _theirs(found: capstone.CsInsn, insn: Instruction, ours: tuple[str, list[str]]) -> tuple[str, list[str]]:
    mnemonic, operands = _split(f"{found.mnemonic} {found.op_str}")
    if (mnemonic, operands) == PAUSE:
        return "pause", []
    if mnemonic in RV32_ONLY:
        return "csrr", [*operands, RV32_ONLY[mnemonic]]
    if mnemonic == "fence":
        return mnemonic, [operand.replace("unknown", "0") for operand in operands]
    if insn.encoding.mnemonic == "jalr" and len(operands) == 3:  # `rd, rs1, imm`, and no jr or jalr with an offset
        rd, base, offset = operands
        if rd in ("zero", "ra"):
            return "jr" if rd == "zero" else "jalr", [f"{offset}({base})"]
        return "jalr", [rd, f"{offset}({base})"]
    if "csr" in insn.encoding.fields and ours[0] == mnemonic and len(ours[1]) == len(operands):
        return mnemonic, [CSR_NAMES.number(theirs, our) for theirs, our in zip(operands, ours[1], strict=True)]
    return mnemonic, operands


def mismatch(word: int, length: int) -> str:
    """What differs for one word, or nothing."""
    data = word.to_bytes(length, "little")
    insn = DECODER.decode(data, PC)
    found = next(ORACLE.disasm(data, PC), None)
    if insn is None:
        if found is None or found.mnemonic in ONLY_THEIRS:
            return ""
        return f"{word:#x}: illegal here, capstone says {found.mnemonic} {found.op_str}"
    if found is None:
        if insn.encoding.mnemonic in ONLY_OURS or insn.encoding.file.endswith(NOT_IN_CAPSTONE):
            return ""
        return f"{word:#x}: {insn.text} here, illegal in capstone"
    ours = _ours(insn)
    theirs = _theirs(found, insn, ours)
    if insn.length == found.size and ours == theirs:
        return ""
    return f"{word:#x}: {insn.length} bytes {ours} here, {found.size} bytes {theirs} in capstone"


def compare(pairs: Iterable[tuple[int, int]]) -> None:
    bad = [text for word, length in pairs if (text := mismatch(word, length))]
    assert not bad, f"{len(bad)} differences, the first: " + "; ".join(bad[:10])


@pytest.mark.parametrize("encoding", ISA.encodings, ids=lambda encoding: encoding.key)
def test_every_encoding(encoding: Encoding) -> None:
    assert encoding.length is not None
    compare((word, encoding.length) for word in words.of_encoding(encoding, 40))


def test_every_encoding_is_decoded_to_itself() -> None:
    for encoding in ISA.encodings:
        assert encoding.length is not None
        found = [
            DECODER.decode(word.to_bytes(encoding.length, "little"), PC) for word in words.of_encoding(encoding, 300)
        ]
        assert any(insn is not None and insn.encoding.key == encoding.key for insn in found), encoding.key


def test_random_words() -> None:
    compare((word, 4) for word in words.random_words(ISA, 30_000))


def test_all_compressed() -> None:
    compare((word, 2) for word in range(1 << 16) if word & 3 != 3)


def test_all_csr_numbers() -> None:
    compare((word, 4) for word in words.csr_words())
    assert len(set(CSR_NAMES.numbers.values())) == len(CSR_NAMES.numbers)


def test_every_listed_difference_is_there() -> None:
    """A row of the tables that nothing needs any more should go."""
    ours, theirs = set(), set()
    samples = [(word, 2) for word in range(1 << 16) if word & 3 != 3]
    samples += [(word, 4) for row in ISA.encodings if row.length == 4 for word in words.of_encoding(row, 40)]
    samples += [(0x00200073, 4), (0x10200073, 4), (0x30200073, 4), (0x10500073, 4), (0x12000073, 4)]
    for word, length in samples:
        data = word.to_bytes(length, "little")
        insn, found = DECODER.decode(data, PC), next(ORACLE.disasm(data, PC), None)
        if insn is None and found is not None:
            theirs.add(found.mnemonic)
        elif insn is not None and found is None and not insn.encoding.file.endswith(NOT_IN_CAPSTONE):
            ours.add(insn.encoding.mnemonic)
    assert (ours, theirs) == (set(ONLY_OURS), set(ONLY_THEIRS))
