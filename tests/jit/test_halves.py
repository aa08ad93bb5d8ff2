"""Loops in halves: which they are, and that who may look at an upper half sees what the loop as it is leaves there."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.jit.harness import MEMORY_BASE
from tests.jit.test_encodings import PC, guest, reference
from tests.jit.test_region import RET, insn
from translator.ir.evaluate import EvalState, SparseMemory
from translator.jit import callers
from translator.jit.emit import compile_module, emit
from translator.jit.forming import form_region
from translator.jit.lower import FunctionLowering
from translator.jit.options import Options
from translator.jit.region import Region
from translator.jit.steps import Steps

CALLER, OTHER = PC + 0x800, 0x7000
IN, OUT, STACK = MEMORY_BASE + 0x100, MEMORY_BASE + 0x200, MEMORY_BASE + 0x300
COUNT = 9
WORDS = (5, 6, 7, 12, 13, 14, 28, 29, 30, 31)
SETS = (*WORDS, 1, COUNT, 15, 16)


def rotate(word: int, by: int) -> list[bytes]:
    """As compilers write it that leave the upper half to chance."""
    return [
        insn("srliw", rd=15, rs1=word, shamt=32 - by),
        insn("slli", rd=word, rs1=word, shamt=by),
        insn("or", rd=word, rs1=word, rs2=15),
    ]


def step(a: int, b: int, d: int, by: int) -> list[bytes]:
    return [insn("add", rd=a, rs1=a, rs2=b), insn("xor", rd=d, rs1=d, rs2=a), *rotate(d, by)]


def function(
    mixing: list[bytes], behind: list[bytes] | None = None, rounds: int = 10, words: tuple[int, ...] = WORDS
) -> bytes:
    """Loads words, mixes them in rounds, adds what it loaded, stores them; its return address is on the stack."""
    head = [insn("sd", rs1=2, rs2=1, imm=8), insn("addi", rd=COUNT, rs1=0, imm=rounds)]
    head += [insn("lw", rd=word, rs1=11, imm=4 * number) for number, word in enumerate(words)]
    loop = [insn("addiw", rd=COUNT, rs1=COUNT, imm=-1), *mixing]
    loop.append(insn("bne", rs1=COUNT, rs2=0, imm=-4 * len(loop)))
    tail = list(behind or [])
    for number, word in enumerate(words):
        tail += [
            insn("lw", rd=16, rs1=11, imm=4 * number),
            insn("add", rd=16, rs1=16, rs2=word),
            insn("sw", rs1=10, rs2=16, imm=4 * number),
        ]
    return b"".join([*head, *loop, *tail, insn("ld", rd=1, rs1=2, imm=8), RET])


MIXES = ((5, 6, 7, 16), (12, 7, 6, 12), (13, 14, 28, 8), (29, 28, 14, 7))
MIXES += ((30, 31, 29, 24), (31, 5, 30, 1), (5, 30, 31, 31), (13, 29, 12, 5))
MIXING = [code for mix in MIXES for code in step(*mix)]
FUNCTION = function(MIXING)


def caller(sets: tuple[int, ...] = SETS, ahead: tuple[bytes, ...] = ()) -> bytes:
    """A call, and behind it code that sets registers; then something is stored."""
    behind = [insn("addi", rd=register, rs1=0, imm=register) for register in sets]
    return b"".join([insn("jal", rd=1, imm=PC - CALLER), *ahead, *behind, insn("jalr", rd=0, rs1=8, imm=0)])


def two_callers(sets: tuple[int, ...] = SETS) -> bytes:
    """The second one sets these."""
    first = caller()
    behind = [insn("addi", rd=register, rs1=0, imm=register) for register in sets]
    return b"".join([first, insn("jal", rd=1, imm=PC - CALLER - len(first)), *behind, RET])


def form(text: bytes, calls: bytes, options: Options, fixed: int = 1 << 20) -> Region:
    isa, decoder, _, _ = guest()

    def fetch(address: int, size: int) -> bytes:
        for start, data in ((PC, text), (CALLER, calls)):
            if start <= address < start + len(data):
                return data[address - start : address - start + size]
        return b""

    def seen(address: int) -> bool:
        return not address & 3 and bool(fetch(address, 1))

    def sure(address: int, size: int) -> bytes:
        return fetch(address, size) if address < CALLER + fixed else b""

    region = form_region(PC, decoder, isa, fetch, options, seen=seen, fixed=sure)
    assert region is not None
    return region


def lowering(region: Region) -> FunctionLowering:
    isa, _, layout, _ = guest()
    return FunctionLowering(region, isa, layout, region.options)


def found(text: bytes, calls: bytes | None = None, fixed: int = 1 << 20, **options: Any) -> bool:
    return lowering(form(text, caller() if calls is None else calls, Options(**options), fixed)).half is not None


@pytest.mark.optimised
def test_a_loop_over_words() -> None:
    region = form(FUNCTION, caller(), Options())
    half = lowering(region).half
    assert half is not None
    assert half.narrow == {("x", word) for word in (*WORDS, 15, COUNT)}
    assert [one.back for one in half.callers] == [CALLER + 4]
    assert region.constants == [(CALLER + 4, caller()[4:])]
    assert len(region.blocks) == 3
    assert found(function(4 * MIXING))  # what follows belongs to it however long the loop is


NO_ROTATIONS = [insn("add", rd=a, rs1=a, rs2=b) for a in WORDS for b in WORDS]
REFUSED: dict[str, Callable[[], bool]] = {
    "the caller does not set one": lambda: found(FUNCTION, caller(SETS[1:])),
    "it reads one first": lambda: found(FUNCTION, caller(ahead=(insn("addi", rd=5, rs1=5, imm=1),))),
    "it sets one behind a branch": lambda: found(
        FUNCTION, caller(SETS[1:], (insn("bne", rs1=8, rs2=0, imm=8), insn("addi", rd=5)))
    ),
    "it may change": lambda: found(FUNCTION, fixed=0),
    "one of two may change": lambda: found(FUNCTION, two_callers(), fixed=len(caller())),
    "nobody calls": lambda: found(FUNCTION, b""),
    "one of two callers does not set one": lambda: found(FUNCTION, two_callers(SETS[1:])),
    "what is shifted down from an upper half is stored": lambda: found(
        function(MIXING, [insn("srli", rd=16, rs1=5, shamt=8), insn("sw", rs1=10, rs2=16, imm=64)])
    ),
    "an upper half is stored": lambda: found(function(MIXING, [insn("sd", rs1=10, rs2=5, imm=64)])),
    "an address is made from one": lambda: found(function(MIXING, [insn("lw", rd=16, rs1=5, imm=0)])),
    "the loop looks at them all": lambda: found(
        function([*MIXING, *[insn("srli", rd=w, rs1=w, shamt=1) for w in WORDS]])
    ),
    "it loads": lambda: found(function([*MIXING, insn("lw", rd=16, rs1=11, imm=0)])),
    "it takes long": lambda: found(function(MIXING, rounds=400)),
    "it never ends": lambda: found(function([*MIXING, insn("addi", rd=COUNT, rs1=0, imm=1)])),
    "its rounds are not known": lambda: found(function([*MIXING, insn("addw", rd=COUNT, rs1=COUNT, rs2=17)])),
    "there is no gain": lambda: found(function(NO_ROTATIONS)),
    "it is at the first level": lambda: found(FUNCTION, opt_level=1),
    "all is precise": lambda: found(FUNCTION, precise=True),
    "polls are exact": lambda: found(FUNCTION, exact_polls=True),
    "instructions are counted": lambda: found(FUNCTION, count=True),
    "it is off": lambda: found(FUNCTION, no_opt=("halves",)),
    "dead registers are kept": lambda: found(FUNCTION, no_opt=("dead",)),
}


@pytest.mark.parametrize("why", REFUSED)
def test_others_are_not(why: str) -> None:
    assert not REFUSED[why]()


def test_a_register_that_keeps_its_upper_half_is_not_narrow() -> None:
    mixing = [*MIXING, insn("add", rd=5, rs1=5, rs2=17), insn("srli", rd=31, rs1=31, shamt=3)]
    half = lowering(form(function(mixing), caller(), Options())).half
    assert half is None or (("x", 31) not in half.narrow and ("x", 5) in half.narrow)


def test_who_calls() -> None:
    isa, decoder, _, _ = guest()
    second = (
        insn("jal", rd=1, imm=PC - CALLER - len(caller())) + insn("addi", rd=5) + insn("add", rd=6, rs1=5, rs2=7) + RET
    )
    gap = insn("addi", rd=1, rs1=1, imm=0)
    far = [insn("auipc", rd=1, imm=-0x1000), gap, insn("jalr", rd=1, rs1=1, imm=0x800 - len(caller()) - len(second))]
    text = caller() + second + b"".join(far) + insn("addi", rd=7) + RET

    def fetch(address: int, size: int) -> bytes:
        return text[address - CALLER : address - CALLER + size] if CALLER <= address < CALLER + len(text) else b""

    steps = Steps(decoder, isa, fetch, fetch, fetch, Options(), {})
    made = callers.find(PC, steps, lambda address: not address & 3 and bool(fetch(address, 1)))
    backs = [CALLER + 4, CALLER + len(caller()) + 4, CALLER + len(caller()) + len(second) + 12]
    assert [one.back for one in made] == backs
    assert [one.sets for one in made] == [
        frozenset(("x", k) for k in SETS), frozenset((("x", 5), ("x", 6))), frozenset((("x", 7),)),
    ]  # fmt: skip
    assert [len(one.code) for one in made] == [4 * len(SETS) + 4, 12, 8]
    # What is known of a register is not, behind code that was not run.
    made = callers.find(PC, steps, lambda at: not at & 3 and bool(fetch(at, 1)) and fetch(at, 4) != gap)
    assert [one.back for one in made] == backs[:2]


# ---- what it computes ------------------------------------------------------------------------------------------------


def random_function(rng: random.Random) -> bytes:
    mixing: list[bytes] = []
    for _ in range(rng.randrange(8, 14)):
        a, b, d = rng.sample(WORDS, 3)
        mixing += step(a, b, d, rng.randrange(1, 32))
        if rng.random() < 0.5:
            key = rng.choice(["sub", "and", "or", "mul", "addw", "subw", "mulw"])
            mixing.append(insn(key, rd=rng.choice(WORDS), rs1=rng.choice(WORDS), rs2=rng.choice((*WORDS, 0, 17))))
        if rng.random() < 0.5:
            key, by = rng.choice([("slliw", 3), ("srliw", 5), ("sraiw", 9), ("slli", 11), ("slli", 40)])
            mixing.append(insn(key, rd=rng.choice(WORDS), rs1=rng.choice(WORDS), shamt=by))
        if rng.random() < 0.2:  # this one is whole
            mixing.append(insn("srli", rd=16, rs1=16, shamt=1))
    behind = []
    for _ in range(rng.randrange(4)):
        a, b = rng.sample(WORDS, 2)
        behind.append(insn(rng.choice(["add", "xor", "addw", "slli"]), rd=a, rs1=b, **rng.choice([{"rs2": a}])))
    return function(mixing, [one for one in behind if one], rng.randrange(1, 12))


class Run:
    """One function on the reference evaluator and translated, from the same registers and memory."""

    def __init__(
        self, text: bytes, rng: random.Random, back: int, calls: bytes = b"", overwrites: bool = False
    ) -> None:
        harness = guest()[3]
        lowered = lowering(form(text, calls or caller(), Options()))
        self.half = lowered.half
        harness.install(PC, emit(lowered.module()))
        registers = {("x", k): rng.getrandbits(64) for k in range(1, 32)}
        registers |= {("x", 1): back, ("x", 2): STACK, ("x", 10): OUT, ("x", 11): IN}
        if overwrites:  # its own return address, as it stores its words
            registers["x", 10] = STACK + 8
        data = rng.randbytes(0x400)
        state, memory = EvalState(dict(registers), PC), SparseMemory()
        memory.map(MEMORY_BASE, data)
        harness.write(MEMORY_BASE, data)
        for (file, index), value in registers.items():
            harness.set_reg(file, index, value)
        self.expected = reference(text, state, memory).pc
        self.after = harness.enter(PC)
        self.memory = memory.read(MEMORY_BASE, 0x400), harness.read(MEMORY_BASE, 0x400)
        self.wrong = {k for k in range(1, 32) if state.registers["x", k] != harness.reg("x", k)}


@pytest.mark.parametrize("seed", range(6))
def test_random_functions(seed: int) -> None:
    rng = random.Random(seed)
    text = random_function(rng)
    for back in (CALLER + 4, OTHER):
        run = Run(text, rng, back)
        assert run.after == run.expected == back
        assert run.memory[0] == run.memory[1]
        assert run.wrong <= (set(SETS) if back != OTHER and run.half is not None else set())


@pytest.mark.optimised
def test_a_known_caller_does_not_get_what_it_sets() -> None:
    """Or else this whole file tests nothing."""
    run = Run(FUNCTION, random.Random(1), CALLER + 4)
    assert run.after == CALLER + 4
    assert run.memory[0] == run.memory[1]
    assert {5, 6, 7, 12, 28, 31} <= run.wrong <= set(SETS)


def test_a_table_of_constants() -> None:
    """Both forms of the loop name it."""
    run = Run(function([*MIXING, insn("aes64ks1i", rd=16, rs1=16, rnum=3)]), random.Random(3), OTHER)
    assert run.memory[0] == run.memory[1] and not run.wrong


@pytest.mark.optimised
@pytest.mark.parametrize("number", range(2))
def test_two_callers(number: int) -> None:
    backs = CALLER + 4, CALLER + len(caller()) + 4
    run = Run(FUNCTION, random.Random(2), backs[number], two_callers())
    assert run.after == backs[number]
    assert run.memory[0] == run.memory[1]
    assert {5, 6, 7, 12, 28, 31} <= run.wrong <= set(SETS)


@pytest.mark.optimised
@pytest.mark.parametrize("seed", range(4))
def test_who_is_returned_to_instead_gets_everything(seed: int) -> None:
    """The known caller calls, and then the function itself overwrites its return address with words."""
    run = Run(FUNCTION, random.Random(seed), CALLER + 4, overwrites=True)
    assert run.half is not None
    assert run.after & (1 << 64) - 1 == run.expected != CALLER + 4
    assert run.memory[0] == run.memory[1]
    assert not run.wrong


@pytest.mark.optimised
def test_the_hot_ways_do_not_run_the_loop_twice() -> None:
    """LLVM has moved the call of the whole loop to where its results are used."""
    text = compile_module(lowering(form(FUNCTION, caller(), Options())).module(), assembly=True)
    lines = [line.strip().replace("\t", " ") for line in text[text.index("\nregion:") :].splitlines()]
    (at,) = (number for number, line in enumerate(lines) if line.startswith("call"))
    assert "whole" in lines[at]
    label = next(line[:-1] for line in reversed(lines[:at]) if line.startswith(".LBB"))
    (jump,) = (number for number, line in enumerate(lines) if line.startswith("j") and line.endswith(f" {label}"))
    _, behind = (number for number, line in enumerate(lines) if line.startswith(f"cmpq ${CALLER + 4}, "))
    assert jump > behind
    assert not any(line.startswith((".LBB", "cmp", "test")) for line in lines[behind + 1 : jump])


@pytest.mark.optimised
def test_a_cipher(guests: dict[str, str], tmp_path: Path) -> None:
    """What follows the loop is not taken in at first; the program looks at what it computes itself."""
    cipher = Path(__file__).parents[2] / "benchmarks" / "riscv" / "bin" / "cipher"
    done = subprocess.run(
        [sys.executable, "-m", "translator", "run", "--trace-jit", "--cache-dir", tmp_path, cipher, "500"],
        capture_output=True, text=True, timeout=240,
    )  # fmt: skip
    assert done.returncode == 0
    made = re.findall(r"jit: (compiled|improved) (0x\w+) \(\d+ blocks, (\d+) insns", done.stderr)
    first = {pc: int(insns) for how, pc, insns in made if how == "compiled"}
    assert any(int(insns) > first[pc] for how, pc, insns in made if how == "improved")
