"""The disassembler against GNU binutils: the extensions that capstone lacks, and everything when it is installed.

`riscv_zb_binutils.txt` holds what objdump 2.44 printed for random words of those extensions. Run this file as a program
to write it again.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
import words

from translator.decode.decoder import Decoder
from translator.isa import load_isa

ISA = load_isa("riscv")
DECODER = Decoder(ISA)
GOLDEN = Path(__file__).with_name("riscv_zb_binutils.txt")
TOOL = "riscv64-linux-gnu-"
MARCH = "-march=rv64gc_zba_zbb_zbs_zbc_zkn_zicond_zihintpause"
RELATIVE = frozenset({"jal", "beq", "bne", "blt", "bge", "bltu", "bgeu", "c.j", "c.beqz", "c.bnez"})

# Objdump prints a rounding mode that is reserved as `unknown`; it does not print these, which the manual defines.
# 20.2: exact conversions have an rm field too; 2.7, 6: reserved fields of fences are ignored.
ONLY_OURS = frozenset({"fcvt.d.s", "fcvt.d.w", "fcvt.d.wu", "fence", "fence.i", "fence.tso"})
# Volume II; c.addi16sp with a zero immediate, which 26.5.2 reserves; aes64ks1i for a round above 10, reserved too (32).
ONLY_THEIRS = frozenset({"uret", "sret", "mret", "dret", "wfi", "sfence.vma", "sfence.vm", "c.addi16sp", "aes64ks1i"})
SPELLING = {"c.slli64": "c.slli", "c.srli64": "c.srli", "c.srai64": "c.srai"}  # a zero shift, RV128's name


def installed() -> bool:
    """Whether there are binutils here that know all the extensions (2.41 and newer do)."""
    if shutil.which(f"{TOOL}objdump") is None:
        return False
    assembled = subprocess.run([f"{TOOL}as", MARCH, "/dev/null", "-o", "/dev/null"], capture_output=True, check=False)
    return assembled.returncode == 0


def objdump(pairs: Sequence[tuple[int, int]], *options: str) -> list[tuple[int, str]]:
    """Address and text of each (word, length)."""
    with tempfile.TemporaryDirectory() as folder:
        source, code = Path(folder, "words.s"), Path(folder, "words.o")
        source.write_text("".join(f".insn {length}, {word:#x}\n" for word, length in pairs))
        subprocess.run([f"{TOOL}as", MARCH, str(source), "-o", str(code)], check=True)
        command = [f"{TOOL}objdump", "-d", "-z", *options, str(code)]
        listing = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    lines = re.findall(r"^ *([0-9a-f]+):\s+[0-9a-f]+\s+(.*)$", listing, re.MULTILINE)
    assert len(lines) == len(pairs)
    return [(int(address, 16), re.sub(r" *(<.*>|#.*)$", "", text.replace("\t", " ", 1))) for address, text in lines]


def split(text: str) -> tuple[str, list[str]]:
    """Mnemonic and operands, numbers as 64 unsigned bits, branch targets in hex as objdump has them."""
    mnemonic, _, rest = text.partition(" ")
    operands = [operand.strip() for operand in rest.split(",")] if rest.strip() else []
    if mnemonic in RELATIVE:
        operands[-1] = str(int(operands[-1], 16) % (1 << 64))
    number = r"-?\b(?:0x[0-9a-f]+|\d+)\b"
    return mnemonic, [re.sub(number, lambda n: str(int(n[0], 0) % (1 << 64)), operand) for operand in operands]


def test_bit_manipulation_golden() -> None:
    lines = GOLDEN.read_text().splitlines()
    assert {line.split()[1] for line in lines} == {e.mnemonic for e in ISA.encodings if e.file.endswith(words.LATE)}
    for line in lines:
        word, theirs = line.split(" ", 1)
        insn = DECODER.decode(int(word, 16).to_bytes(4, "little"), 0)
        assert insn is not None, line
        assert split(insn.plain_text) == split(theirs), line


@pytest.mark.skipif(not installed(), reason="no GNU binutils for riscv64 that know all extensions")
def test_everything() -> None:
    pairs = [(w, e.length) for e in ISA.encodings for w in words.of_encoding(e, 20) if e.length is not None]
    pairs += [(word, 4) for word in words.random_words(ISA, 10_000)]
    pairs += [(word, 2) for word in range(1 << 16) if word & 3 != 3]
    pairs = [(word, length) for word, length in pairs if length == 2 or word & 0x1F != 0x1F]  # longer ones: as refuses
    bad = []
    for (word, length), (address, theirs) in zip(pairs, objdump(pairs, "-M", "no-aliases"), strict=True):
        insn = DECODER.decode(word.to_bytes(length, "little"), address)
        mnemonic, operands = split(theirs) if not theirs.startswith(".") else ("", [])
        if insn is None or not mnemonic:
            if insn is not None and insn.encoding.mnemonic in ONLY_OURS:
                continue
            if mnemonic and mnemonic not in ONLY_THEIRS and "unknown" not in operands:
                bad.append((hex(word), "illegal here", theirs))
            if insn is not None:
                bad.append((hex(word), insn.plain_text, "illegal there"))
            continue
        ours, our_operands = split(insn.plain_text)
        if mnemonic in SPELLING:
            mnemonic, operands = SPELLING[mnemonic], [*operands, "0"]
        if ours == "c.nop" and mnemonic == "c.addi" and operands[0] == "zero":
            continue  # 26.7: a HINT in the place of c.nop
        if "csr" in insn.encoding.fields and our_operands[1].isdigit():
            operands[1] = our_operands[1]  # it names privileged registers; the capstone test looks at the numbers
        if (ours, our_operands) != (mnemonic, [operand.replace("unknown", "0") for operand in operands]):
            bad.append((hex(word), insn.plain_text, theirs))
    assert not bad, f"{len(bad)} differences, the first: {bad[:10]}"


if __name__ == "__main__":
    every = [word for e in ISA.encodings if e.file.endswith(words.LATE) for word in words.of_encoding(e, 12)]
    wanted = [(word, 4) for word in every if DECODER.decode(word.to_bytes(4, "little"), 0) is not None]
    texts = [text for _, text in objdump(wanted, "-M", "no-aliases")]
    GOLDEN.write_text("".join(f"{word:08x} {text}\n" for (word, _), text in zip(wanted, texts, strict=True)))
