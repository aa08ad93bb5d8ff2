"""Nests of which the first part of each round runs ahead, and nests in which lanes part: random programs, and the rest.

A program is a loop of `ROUNDS` up to `END`: structured code over a few registers with tests, loops and breaks that
depend on data, and a rest that depends on the round before.
"""

from __future__ import annotations

import random
import struct
import threading
import time
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from tests.jit.harness import MEMORY, MEMORY_BASE, Harness
from tests.jit.programs import (
    CARRY,
    COUNT,
    END,
    FREE,
    HEAD,
    INNER,
    LEFT,
    REGISTERS,
    RIGHT,
    ROUNDS,
    TO,
    TOTAL,
    Maker,
    Program,
)  # fmt: skip
from tests.jit.test_lanes import INF, NAN, rounded
from tests.jit.test_strips import MASK, SIZE, Code
from translator.guest import state as st
from translator.guest.state import Layout
from translator.ir.ops import Cell, Node
from translator.jit import diverge, lower_lanes
from translator.jit.emit import emit
from translator.jit.flow import Flow
from translator.jit.lower import lower_region
from translator.jit.options import Options

pytestmark = pytest.mark.optimised

LAYOUT = Layout([("c", 64, REGISTERS, None)])
ISA = SimpleNamespace(endian="little", align=1, calling=SimpleNamespace(link=None, carry=tuple(CARRY)))


@pytest.fixture(scope="module")
def harness() -> Harness:
    return Harness(LAYOUT, CARRY, 0)


def outcome(harness: Harness, program: Program, registers: list[int], options: Options) -> tuple[object, ...]:
    numbers = [struct.pack("<d", random.Random(k).uniform(-2, 2)) for k in range(SIZE // 16)]
    harness.write(MEMORY_BASE, b"".join(numbers) + random.Random(1).randbytes(SIZE // 2))
    harness.set_word(st.FP_FLAGS, 0)
    for k, value in enumerate(registers + [k * 77 for k in range(len(registers), REGISTERS)]):
        harness.set_reg("c", k, value & MASK)
    harness.install(HEAD, emit(lower_region(program.region(options), ISA, LAYOUT)))
    end = harness.enter(HEAD)
    return (end, *(harness.reg("c", k) for k in range(REGISTERS)), harness.read(MEMORY_BASE, SIZE))


def same(harness: Harness, program: Program, *starts: list[int], kind: str = "compact") -> None:
    for registers in starts:
        plain = outcome(harness, program, registers, Options(kind=kind, no_opt=("lanes",)))
        assert outcome(harness, program, registers, Options(kind=kind)) == plain, registers


def program_of(seed: int) -> Program:
    """One that runs in lanes: of each three one whose rounds store, one whose rounds load, one with no rest."""
    rest = ("stores", "up", "lanes")[seed % 3]
    while True:
        program = Maker(seed, loads=rest != "stores").make(rest)
        nest = program.nest()
        if nest is not None and (nest.rest is None) == (rest == "lanes"):
            return program
        seed += 1000


@pytest.mark.parametrize("bits", [128, 256, 512])
@pytest.mark.parametrize("seed", range(12))
def test_random_programs(harness: Harness, seed: int, bits: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lower_lanes, "widths", lambda: (bits // 32, bits // 64))
    program = program_of(seed + bits)
    same(harness, program, *([0, rounds, MEMORY_BASE, 0, 1, MEMORY_BASE + SIZE // 2] for rounds in (1, 7, 8, 40)))


def sums_of(seed: int) -> Program:
    """One that runs in lanes and adds up; one of two stores as well."""
    rest = ("sums", "lanes")[seed % 2]
    while True:
        program = Maker(seed, loads=seed % 3 == 0, sums=True).make(rest)
        nest = program.nest()
        if nest is not None and nest.sums:
            return program
        seed += 1000


@pytest.mark.parametrize("bits", [128, 256, 512])
@pytest.mark.parametrize("seed", range(12))
def test_random_sums(harness: Harness, seed: int, bits: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever lanes add, and however often, the sum is that of all."""
    monkeypatch.setattr(lower_lanes, "widths", lambda: (bits // 32, bits // 64))
    program = sums_of(seed + bits)
    same(harness, program, *([0, rounds, MEMORY_BASE, 0, 1, MEMORY_BASE + SIZE // 2] for rounds in (1, 7, 8, 40)))


Part = Callable[[Code], None]
ONE_OF, TURNS, SEEN = FREE[:3]


def escaping(head: Part, inner: Part, middle: Part, rest: Part, narrow: bool = False) -> Program:
    """A loop that goes on until TURNS is zero, or a value that it doubles is large; then `middle` and `rest`."""
    program = Program()
    code = program.code
    code.put(ONE_OF, code.op("and", 64, code.get(LEFT), code.const(31)))
    code.put(TURNS, code.const(9))
    head(code)
    program.end()
    code = program.code
    inner(code)
    number = code.op("add", 64, code.get(ONE_OF), code.op("add", 64, code.get(ONE_OF), code.const(1)))
    code.put(ONE_OF, number)
    program.end(code.op("ult", 1, code.const(300), number), 3)
    code = program.code
    program.end(code.op("ne", 1, code.step(TURNS, -1), code.const(0)), 1)
    middle(program.code)
    program.end()
    code = program.code
    rest(code)
    total = code.op("mul", 64, code.get(TOTAL), code.const(0x9E3779B97F4A7C15))
    for register in (TURNS, ONE_OF, SEEN):
        total = code.op("xor", 64, code.op("mul", 64, total, code.const(31)), code.get(register))
    code.put(TOTAL, total)
    code.step(LEFT, 8)
    left = code.step32(ROUNDS, 1) if narrow else code.step(ROUNDS, 1)
    program.end(code.op("ne", 1, left, code.get(END)), 0)
    return program


def nothing(code: Code) -> None:
    pass


def adds(code: Code) -> None:
    """Something in floating point: without it a loop is not worth lanes."""
    code.put(SEEN, rounded(code, "fadd", code.get(SEEN), code.get(SEEN)))


def summing(part: Part) -> Program:
    """A loop with one in it, of which `part` is a round."""
    program = Program()
    begins(program.code)
    program.code.put(TURNS, program.code.const(3))
    program.end()
    code = program.code
    part(code)
    code.put(SEEN, code.op("mul", 64, code.get(SEEN), code.const(3)))
    program.end(code.op("ne", 1, code.step(TURNS, -1), code.const(0)), 1)
    code = program.code
    code.step(LEFT, 8)
    program.end(code.op("ne", 1, code.step(ROUNDS, 1), code.get(END)), 0)
    return program


@pytest.mark.parametrize("how", ["add", "twice", "minus", "from", "seen", "double", "narrow"])
def test_what_is_a_sum(harness: Harness, how: str) -> None:
    def part(code: Code) -> None:
        total, seen = code.get(TOTAL), code.get(SEEN)
        if how == "narrow":
            low = code.op("add", 32, code.op("extract", 32, total, attr=0), code.const(1, 32))
            code.put(TOTAL, code.op("sext", 64, low))
            return
        if how == "seen":
            code.put(COUNT, code.op("add", 64, total, seen))
        value = code.op("sub", 64, seen, total) if how == "from" else code.op("add", 64, seen, total)
        if how == "minus":
            value = code.op("sub", 64, total, seen)
        if how == "double":
            value = code.op("add", 64, total, value)
        code.put(TOTAL, value)
        if how == "twice":
            code.put(TOTAL, code.op("add", 64, value, code.get(LEFT)))

    program = summing(part)
    nest = program.nest()
    if how in ("add", "twice", "minus"):
        assert nest is not None
        assert nest.sums == [("c", TOTAL)]
    else:
        assert nest is None or not nest.sums
    same(harness, program, *STARTS)


def begins(code: Code) -> None:
    code.put(SEEN, code.get(LEFT))


def stores(code: Code) -> None:
    code.op("store", 0, code.get(TO), code.get(TOTAL))
    code.step(TO, 8)


STARTS = [[0, rounds, MEMORY_BASE, MEMORY_BASE + 1024, 1, MEMORY_BASE + SIZE // 2] for rounds in (1, 15, 16, 17, 60)]


def gave_up(harness: Harness, program: Program, registers: list[int]) -> bool:
    """Whether the rounds were left to the loop as it was: where that is noted, a mark is made as well."""
    text = lower_region(program.region(Options()), ISA, LAYOUT)
    noted = ' store i1 true, ptr %"failed.'
    assert text.count(noted) == 1
    place = MEMORY_BASE + SIZE - 8
    mark = f" %mark = getelementptr i8, ptr %mem, i64 {place}\n store i64 77, ptr %mark\n"
    harness.write(MEMORY_BASE, bytes(SIZE))
    for k, value in enumerate(registers):
        harness.set_reg("c", k, value & MASK)
    harness.install(HEAD, emit(text.replace(noted, mark + noted)))
    harness.enter(HEAD)
    return harness.read(place, 8) == (77).to_bytes(8, "little")


def test_rounds_run_ahead(harness: Harness) -> None:
    program = escaping(begins, adds, nothing, stores)
    nest = program.nest()
    assert nest is not None
    assert nest.rest == (HEAD + 4 * 64, ())
    same(harness, program, *STARTS)
    assert not gave_up(harness, program, STARTS[4])


def parted(early: bool) -> Program:
    """The inner loop has a part that only some lanes do in a round, ahead of what all do; `early`: they go on with the
    next round instead of it.
    """
    program = Program()
    code = program.code
    begins(code)
    code.put(ONE_OF, code.op("and", 64, code.get(LEFT), code.const(31)))
    code.put(TURNS, code.op("add", 64, code.const(9), code.op("and", 64, code.get(ROUNDS), code.const(7))))
    program.end()
    code = program.code
    adds(code)
    code.put(ONE_OF, code.op("add", 64, code.get(ONE_OF), code.const(5)))
    turns = code.step(TURNS, -1)
    odd = code.op("and", 64, code.op("and", 64, turns, code.get(ONE_OF)), code.const(1))
    program.end(code.op("ne", 1, odd, code.const(0)), 1 if early else 3)
    code = program.code
    code.put(ONE_OF, code.op("add", 64, code.get(ONE_OF), code.get(ONE_OF)))
    program.end(code.op("ult", 1, code.const(3000), code.get(ONE_OF)), 4)
    code = program.code
    code.put(ONE_OF, code.op("xor", 64, code.get(ONE_OF), code.op("mul", 64, code.get(TURNS), code.const(3))))
    program.end(code.op("ne", 1, code.get(TURNS), code.const(0)), 1)
    code = program.code
    total = code.op("mul", 64, code.get(TOTAL), code.const(0x9E3779B97F4A7C15))
    for register in (TURNS, ONE_OF, SEEN):
        total = code.op("xor", 64, code.op("mul", 64, total, code.const(31)), code.get(register))
    code.put(TOTAL, total)
    code.step(LEFT, 8)
    program.end(code.op("ne", 1, code.step(ROUNDS, 1), code.get(END)), 0)
    return program


@pytest.mark.parametrize("early", [False, True])
def test_ways_that_part_and_meet_again_in_a_loop(harness: Harness, early: bool) -> None:
    program = parted(early)
    nest = program.nest()
    assert nest is not None
    names = {key: (key[0] - HEAD) // 64 for key in nest.order}
    assert {names[key] for key in nest.control.trunk} == ({1} if early else {1, 3})
    same(harness, program, *STARTS)
    assert not gave_up(harness, program, STARTS[4])


FAR_AWAY = 0xF000_0000  # nothing is mapped there


def masked_load(address: Callable[[Code], Node]) -> Program:
    """Lanes of rounds below RIGHT load in a block of their own."""
    program = Program()
    code = program.code
    begins(code)
    code.put(ONE_OF, code.get(ROUNDS))
    code.put(TURNS, code.const(3))
    program.end(code.op("ule", 1, code.get(RIGHT), code.op("and", 64, code.get(ROUNDS), code.const(63))), 2)
    code = program.code
    code.put(ONE_OF, code.op("load", 64, address(code)))
    program.end()
    again = program.number
    code = program.code
    adds(code)
    program.end(code.op("ne", 1, code.step(TURNS, -1), code.const(0)), again)
    code = program.code
    total = code.op("xor", 64, code.op("mul", 64, code.get(TOTAL), code.const(31)), code.get(ONE_OF))
    code.put(TOTAL, code.op("add", 64, total, code.get(SEEN)))
    code.step(LEFT, 8)
    program.end(code.op("ne", 1, code.step(ROUNDS, 1), code.get(END)), 0)
    return program


@pytest.mark.parametrize("where", ["same", "side by side"])
def test_loads_that_only_some_lanes_make(harness: Harness, where: str) -> None:
    """The others' would fault: where all of them would, and where what is loaded ends between two lanes."""
    program = masked_load(lambda code: code.get(TO if where == "same" else LEFT))
    nest = program.nest()
    assert nest is not None
    assert nest.control.masked == {(HEAD + 64, ())}
    for mapped in (0, 3, 8, 21, 40):
        left = MEMORY_BASE + MEMORY - 8 * mapped
        same(harness, program, [0, 40, left, mapped, 1, MEMORY_BASE if mapped else FAR_AWAY])
        if where == "side by side":
            assert not gave_up(harness, program, [0, 40, left, mapped, 1, 0])


def test_a_frame_is_not_stored_behind_other_loads(harness: Harness) -> None:
    """They may be of the same place, and would see what an earlier round left there."""

    def head(code: Code) -> None:
        code.put(SEEN, code.op("load", 64, code.get(LEFT)))
        code.op("store", 0, code.get(RIGHT), code.get(COUNT))

    program = escaping(head, adds, nothing, nothing)
    for at in range(0, 128, 8):
        same(harness, program, [0, 17, MEMORY_BASE + at, MEMORY_BASE + 64, 1, MEMORY_BASE + 8192])


@pytest.mark.parametrize("start", [0, (1 << 31) - 20, (1 << 32) + 4, -20])
def test_counters_of_32_bits(harness: Harness, start: int) -> None:
    """One that wraps around is not run ahead; one that does not fit is made to fit by the first round."""

    def head(code: Code) -> None:
        low = code.op("add", 32, code.op("extract", 32, code.get(ROUNDS), attr=0), code.const(1, 32))
        code.put(SEEN, code.op("ashr", 64, code.op("sext", 64, low), code.const(3)))

    program = escaping(head, adds, nothing, stores, narrow=True)
    assert program.nest() is not None
    end = start + 40 - (1 << 32 if (start + 40) >> 31 else 0)
    same(harness, program, [start, end, *STARTS[0][2:]])


def test_what_only_some_rounds_set(harness: Harness) -> None:
    """In lanes that part, and in all lanes or none; the rest changes it too."""
    program = Program()
    code = program.code
    begins(code)
    code.put(TURNS, code.const(3))
    program.end(code.op("ne", 1, code.op("and", 64, code.get(ROUNDS), code.const(3)), code.const(1)), 2)
    program.code.put(COUNT, program.code.get(LEFT))
    program.end()
    code = program.code
    program.end(code.op("eq", 1, code.get(RIGHT), code.const(0)), 4)
    program.code.put(INNER, program.code.get(LEFT))
    program.end()
    again = program.number
    code = program.code
    adds(code)
    program.end(code.op("ne", 1, code.step(TURNS, -1), code.const(0)), again)
    code = program.code
    stores(code)
    total = code.op("xor", 64, code.op("mul", 64, code.get(TOTAL), code.get(COUNT)), code.get(INNER))
    code.put(TOTAL, code.op("add", 64, total, code.get(SEEN)))
    for register in (COUNT, INNER):
        code.put(register, code.op("mul", 64, code.get(register), code.const(7)))
    code.step(LEFT, 8)
    program.end(code.op("ne", 1, code.step(ROUNDS, 1), code.get(END)), 0)
    nest = program.nest()
    assert nest is not None
    assert nest.partial == [("c", COUNT), ("c", INNER)]
    same(harness, program, *([*start[:3], right, *start[4:], 5, 6] for start in STARTS for right in (0, 1)))


def test_what_only_some_lanes_set_and_nobody_needs(harness: Harness) -> None:
    """Of all rounds the last one that set it counts, which need not be that of the last lane."""
    program = Program()
    code = program.code
    begins(code)
    code.put(TURNS, code.const(3))
    program.end(code.op("ne", 1, code.op("and", 64, code.get(ROUNDS), code.const(3)), code.const(1)), 2)
    program.code.put(COUNT, program.code.get(LEFT))
    program.end()
    code = program.code
    adds(code)
    program.end(code.op("ne", 1, code.step(TURNS, -1), code.const(0)), 2)
    code = program.code
    code.op("store", 0, code.get(TO), code.get(SEEN))
    code.step(TO, 8)
    code.step(LEFT, 8)
    program.end(code.op("ne", 1, code.step(ROUNDS, 1), code.get(END)), 0)
    same(harness, program, *([0, rounds, *STARTS[0][2:], 5, 6] for rounds in (1, 16, 19, 33)))


def test_a_nan_that_meets_an_integer(harness: Harness) -> None:
    """The rest goes on with one or the other in the same register: both exact."""
    program = Program()
    code = program.code
    code.put(SEEN, rounded(code, "fmul", code.get(RIGHT), code.get(LEFT)))
    code.put(TURNS, code.const(3))
    program.end()
    code = program.code
    code.put(SEEN, rounded(code, "fsub", code.get(SEEN), code.get(SEEN)))
    program.end(code.op("ne", 1, code.step(TURNS, -1), code.const(0)), 1)
    code = program.code
    stores(code)
    program.end(code.op("ne", 1, code.op("and", 64, code.get(ROUNDS), code.const(1)), code.const(0)), 4)
    program.code.put(SEEN, program.code.get(LEFT))
    program.end()
    code = program.code
    code.put(TOTAL, code.op("xor", 64, code.op("mul", 64, code.get(TOTAL), code.const(31)), code.get(SEEN)))
    code.step(LEFT, 8)
    program.end(code.op("ne", 1, code.step(ROUNDS, 1), code.get(END)), 0)
    nest = program.nest()
    assert nest is not None
    assert nest.rest == (HEAD + 2 * 64, ())
    same(harness, program, *([*start[:3], INF, *start[4:]] for start in STARTS))


@pytest.mark.parametrize("op", ["fadd", "fsub", "fmul"])
@pytest.mark.parametrize("first", [1.5, 0.0, float("inf"), 1e308, 5e-324, float("nan")])
def test_a_number_that_each_round_changes(harness: Harness, op: str, first: float) -> None:
    def rest(code: Code) -> None:
        stores(code)
        code.put(COUNT, rounded(code, op, code.get(COUNT), code.get(INNER)))

    def head(code: Code) -> None:
        code.put(SEEN, rounded(code, "fmul", code.get(COUNT), code.get(COUNT)))

    program = escaping(head, adds, nothing, rest)
    nest = program.nest()
    assert nest is not None
    assert ("c", COUNT) in nest.chains
    bits = int.from_bytes(struct.pack("<d", first), "little")
    for other in (0.1, float("-inf"), float("nan"), 3.0):
        same(harness, program, [*STARTS[4], bits, int.from_bytes(struct.pack("<d", other), "little")])
    same(harness, program, [*STARTS[4], INF | 5, NAN | 3 | 1 << 63])


def test_what_stays_in_its_place(harness: Harness) -> None:
    """A frame: stored and loaded in each round, while the rest stores there too."""
    saved = [(COUNT, 0), (INNER, 8)]

    def place(code: Code, at: int) -> Node:
        return code.op("add", 64, code.get(RIGHT), code.const(at))

    def head(code: Code) -> None:
        begins(code)
        for register, at in saved:
            code.op("store", 0, place(code, at), code.get(register))
        code.put(INNER, code.const(77))

    def middle(code: Code) -> None:
        for register, at in saved:
            code.put(register, code.op("load", 64, place(code, at)))

    def rest(code: Code) -> None:
        code.put(ONE_OF, code.op("xor", 64, code.op("load", 64, place(code, 8)), code.get(INNER)))
        code.op("store", 0, place(code, 8), code.get(TOTAL))
        stores(code)

    program = escaping(head, adds, middle, rest)
    nest = program.nest()
    assert nest is not None
    assert len(nest.stays) == len(nest.forwarded) == 2
    same(harness, program, *([*start, 5, 6] for start in STARTS))


@pytest.mark.parametrize("width", [1, 5, 24, 40])
def test_registers_of_odd_widths(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    layout = Layout([("c", 64, REGISTERS, None), ("w", width, 1, None)])
    monkeypatch.setattr(f"{__name__}.LAYOUT", layout)
    cell = Cell("w", 0, width, "w0")

    def middle(code: Code) -> None:
        product = code.op("mul", 64, code.get(ONE_OF), code.const(0x1234567))
        code.op("put", 0, code.op("extract", width, product, attr=0), attr=cell)

    def rest(code: Code) -> None:
        stores(code)
        code.put(SEEN, code.op("zext", 64, code.op("get", width, attr=cell)))

    program = escaping(begins, adds, middle, rest)
    assert program.nest() is not None
    same(Harness(layout, CARRY, 0), program, *STARTS)


def test_stores_that_may_touch_each_other(harness: Harness) -> None:
    def head(code: Code) -> None:
        begins(code)
        code.op("store", 0, code.get(RIGHT), code.get(COUNT))
        code.op("store", 0, code.op("add", 64, code.get(RIGHT), code.const(4)), code.get(COUNT))

    assert escaping(head, adds, nothing, stores).nest() is None


def test_loads_behind_stores_do_not_run_ahead(harness: Harness) -> None:
    def inner(code: Code) -> None:
        adds(code)
        code.put(TURNS, code.op("load", 64, code.op("add", 64, code.get(LEFT), code.const(256))))

    assert escaping(begins, inner, nothing, stores).nest() is None
    program = escaping(begins, inner, nothing, nothing)
    assert program.nest() is not None
    same(harness, program, *STARTS)


def test_a_round_that_never_ends_does_not_hold_up_others(harness: Harness) -> None:
    """What the rounds before it store is there although they were run ahead together."""
    program = Program()
    code = program.code
    code.put(TURNS, code.op("sub", 64, code.const(5), code.get(ROUNDS)))
    begins(code)
    program.end()
    code = program.code
    adds(code)
    program.end(code.op("eq", 1, code.get(TURNS), code.const(0)), 1)
    program.end()
    code = program.code
    code.put(TOTAL, code.op("xor", 64, code.get(TOTAL), code.get(SEEN)))
    code.op("store", 0, code.get(TO), code.const(1))
    code.step(TO, 8)
    program.end(code.op("ne", 1, code.step(ROUNDS, 1), code.get(END)), 0)
    assert program.nest() is not None
    seen = []

    def look() -> None:
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline and not any(harness.read(STARTS[0][5] + 32, 8)):
            time.sleep(0.01)
        seen.append(harness.read(STARTS[0][5], 48))
        harness.set_word(st.PENDING, 1)

    watcher = threading.Thread(target=look)
    harness.write(MEMORY_BASE, bytes(SIZE))
    for k, value in enumerate([0, 40, *STARTS[0][2:]]):
        harness.set_reg("c", k, value)
    harness.install(HEAD, emit(lower_region(program.region(Options()), ISA, LAYOUT)))
    watcher.start()
    harness.enter(HEAD)
    watcher.join()
    harness.set_word(st.PENDING, 0)
    assert seen == [(1).to_bytes(8, "little") * 5 + bytes(8)]
    assert harness.reg("c", ROUNDS) == 5


def test_arrange() -> None:
    """A loop stays in one piece, whatever stands around it; one with two ways in cannot be arranged."""
    keys = [(k, ()) for k in range(7)]
    edges = {0: [1], 1: [2, 3], 2: [5, 4], 3: [4], 4: [1, 6], 5: [6], 6: []}
    graph = {keys[k]: [keys[to] for to in targets] for k, targets in edges.items()}
    order = diverge.arrange(keys[0], graph, {(keys[4], keys[1])})
    assert order is not None
    assert {key[0] for key in order[1:5]} == {1, 2, 3, 4}
    odd = {0: [1, 2], 1: [2], 2: [1, 3], 3: []}
    graph = {keys[k]: [keys[to] for to in targets] for k, targets in odd.items()}
    assert diverge.arrange(keys[0], graph, {(keys[2], keys[1])}) is None


def test_what_only_some_lanes_run() -> None:
    """0: if 1 else 2; 3: a loop of itself and 4; 5: the end."""
    keys = [(k, ()) for k in range(6)]
    edges = {0: [1, 2], 1: [3], 2: [3], 3: [5, 4], 4: [3]}
    graph = {keys[k]: [keys[to] for to in targets] for k, targets in edges.items()}
    back = {(keys[4], keys[3])}
    order = diverge.arrange(keys[0], {k: [t for t in to if t != keys[5]] for k, to in graph.items()}, back)
    assert order is not None
    apart = diverge.control(order, graph, back, keys[5], {keys[0]})
    assert apart is not None
    assert apart.masked == {keys[1], keys[2]}
    assert apart.after[keys[0]] in (keys[1], keys[2])
    assert {apart.after[keys[1]], apart.after[keys[2]]} > {keys[3]}
    apart = diverge.control(order, graph, back, keys[5], {keys[3]})
    assert apart is not None
    assert apart.masked == {keys[3], keys[4]}
    assert apart.closes == {keys[4]: [keys[3]]}
    apart = diverge.control(order, graph, back, keys[5], {keys[0], keys[3]})
    assert apart is not None
    assert apart.masked == set(keys[1:5])


def test_the_last_of_two_puts_counts() -> None:
    """A register is not the result of arithmetic that an instruction puts there first, and something else behind it."""
    code = Code(HEAD)
    code.put(SEEN, rounded(code, "fadd", code.get(SEEN), code.get(SEEN)))
    register = ("c", SEEN)
    options = Options()
    flow = Flow(escaping(begins, adds, nothing, stores).region(options), CARRY, options)
    tags: dict[tuple[str, int], str] = {}
    flow.retag(code.nodes, tags, False)
    assert tags == {register: "d"}
    code.put(SEEN, code.get(LEFT))
    flow.retag(code.nodes, tags, False)
    assert tags == {}
