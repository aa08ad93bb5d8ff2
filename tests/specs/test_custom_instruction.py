"""Adding an instruction is an edit of one `.isa` file: the lines of isa_specs/README.md, run wherever instructions run.

The lines are taken from the page itself and appended to a copy of the riscv specification; no Python changes.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from semantics.cases import Case
from semantics.riscv_guest import Guest
from spec_tools import plain, run_one

from translator.decode.decoder import Decoder
from translator.decode.instruction import Instruction
from translator.ir.evaluate import EvalState, SparseMemory
from translator.isa import Isa, load_isa
from translator.isa.load import spec_directory
from translator.isa.parse import parse_text

SPECS = Path(spec_directory())
README = SPECS / "README.md"
PC = 0x10000
MAX = (1 << 63) - 1
MIN = -(1 << 63)
A0, A1, A2 = 10, 11, 12


def isa_blocks(after: str = "") -> list[str]:
    """The ```isa blocks of the README, or of the part behind a heading."""
    text = README.read_text(encoding="utf-8")
    if after:
        assert text.count(f"\n# {after}\n") == 1
        text = text.split(f"\n# {after}\n")[1]
    return re.findall(r"^```isa\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)


def custom_spec(directory: Path) -> Path:
    """A copy of the riscv specification with the README's instruction appended: the path of its root file.

    For every test that wants a tier to run an instruction which the packaged specification has not.
    """
    target = directory / "riscv"
    shutil.copytree(SPECS / "riscv", target)
    (block,) = isa_blocks("Add your own instruction")
    with (target / "rv64i.isa").open("a", encoding="utf-8") as file:
        file.write("\n" + block)
    return target / "riscv.isa"


def word(funct7: int, rd: int, rs1: int, rs2: int) -> bytes:
    """An instruction in custom-0 with funct3 0, as `.insn r 0x0b, 0, funct7, rd, rs1, rs2` makes it."""
    return (funct7 << 25 | rs2 << 20 | rs1 << 15 | rd << 7 | 0b0001011).to_bytes(4, "little")


QADD, QSUB = 0b0000000, 0b0100000
VALUES = (0, 1, -1, 5, -5, MAX, MAX - 1, MIN, MIN + 1, 1 << 62, -(1 << 62))


def expected(funct7: int, a: int, b: int) -> int:
    """What the instruction shall give, as an unsigned number."""
    exact = a + b if funct7 == QADD else a - b
    return min(max(exact, MIN), MAX) & (1 << 64) - 1


@pytest.fixture(scope="module")
def isa(tmp_path_factory: pytest.TempPathFactory) -> Isa:
    return load_isa(str(custom_spec(tmp_path_factory.mktemp("spec"))))


def decode(isa: Isa, data: bytes) -> Instruction:
    insn = Decoder(isa).decode(data, PC)
    assert insn is not None
    return insn


def test_packaged_specification_lacks_it() -> None:
    assert Decoder(load_isa("riscv")).decode(word(QADD, A0, A1, A2), PC) is None


def test_decoder_and_disassembler(isa: Isa) -> None:
    assert decode(isa, word(QADD, A0, A1, A2)).text == "qadd a0, a1, a2"
    assert decode(isa, word(QSUB, A0, A1, A2)).text == "qsub a0, a1, a2"
    assert decode(isa, word(QSUB, A0, 0, A2)).text == "qneg a0, a2"
    assert decode(isa, word(QSUB, A0, 0, A2)).plain_text == "qsub a0, zero, a2"
    assert Decoder(isa).decode(word(0b0100001, A0, A1, A2), PC) is None
    assert plain(decode(isa, bytes.fromhex("13051500")).text, 64) == "addi a0, a0, 1"  # the others are still there


@pytest.mark.parametrize("funct7", [QADD, QSUB])
def test_reference_evaluator(isa: Isa, funct7: int) -> None:
    insn = decode(isa, word(funct7, A0, A1, A2))
    for a in VALUES:
        for b in VALUES:
            mask = (1 << 64) - 1
            state = EvalState({("x", A1): a & mask, ("x", A2): b & mask})
            run_one(isa, insn, state, SparseMemory())
            assert state.registers["x", A0] == expected(funct7, a, b), (a, b)
            assert state.pc == PC + 4


# `translator run` with another place for the specification, in a process of its own
RUN = """
import sys
from translator import machine
from translator.cli.main import main
path = sys.argv.pop(1)
machine.find_isa = lambda *head: path
sys.exit(main())
"""


@pytest.mark.parametrize("engine", ["interp", "jit"])
def test_tiers(isa: Isa, engine: str, tmp_path: Path) -> None:
    """A guest program with the new instructions in it, on the interpreter and as translated code."""
    cases = []
    for funct7, key in ((QADD, "qadd"), (QSUB, "qsub")):
        for a in VALUES:
            for b in VALUES:
                code = word(funct7, A0, A1, A2)[::-1].hex()
                before = f"x{A1}={a & (1 << 64) - 1:x} x{A2}={b & (1 << 64) - 1:x}"
                cases.append(Case(f"{key} {code} {before} => x{A0}={expected(funct7, a, b):x}"))
    guest = Guest(isa, cases)
    program = tmp_path / "guest"
    program.write_bytes(guest.elf)
    program.chmod(0o755)
    command = [sys.executable, "-c", RUN, isa.path, "run", "--engine", engine, str(program)]
    done = subprocess.run(command, capture_output=True, timeout=500)
    assert done.returncode == 0, done.stderr.decode()
    assert guest.differences(done.stdout) == []


def test_every_register_combination(isa: Isa) -> None:
    for rd, rs1, rs2 in ((A0, A0, A0), (A0, A0, A1), (0, A0, A1), (A0, 0, A1), (A0, A1, 0)):
        state = EvalState({("x", A0): MAX, ("x", A1): 3})
        values = [0 if r == 0 else state.registers["x", r] for r in (rs1, rs2)]
        run_one(isa, decode(isa, word(QADD, rd, rs1, rs2)), state, SparseMemory())
        assert state.registers.get(("x", 0), 0) == 0
        if rd:
            assert state.registers["x", rd] == expected(QADD, *values)


@pytest.mark.parametrize("block", isa_blocks(), ids=lambda text: text.split("\n")[0][:40])
def test_readme_parses(block: str) -> None:
    """Every piece of specification on the page is in the language."""
    assert parse_text("README.md", block)
