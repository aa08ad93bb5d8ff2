"""Nests: loops whose rounds run side by side leave the same registers and memory as rounds one after the other."""

from __future__ import annotations

import random
import struct
import threading
from collections.abc import Callable

import pytest

from tests.jit.harness import MEMORY_BASE, Harness
from tests.jit.test_strips import AFTER, CARRY, HEAD, ISA, LATCH, LAYOUT, MASK, REGISTERS, SECOND, SIZE, Code, region_of
from translator.guest import state as st
from translator.ir.ops import Node
from translator.jit import lanes, lower_lanes, moves
from translator.jit.emit import emit
from translator.jit.flow import Flow
from translator.jit.lower import lower_region
from translator.jit.options import Options
from translator.jit.region import Region, Step

pytestmark = pytest.mark.optimised

# ROUNDS counts up to END; a round begins to load at LEFT and RIGHT, and stores at TO; the loop in it adds up in SUM,
# loads from ONE and OTHER, and counts INNER down.
ROUNDS, END, LEFT, RIGHT, TO, SUM, ONE, OTHER, INNER = range(9)
INF, NAN = 0x7FF << 52, 0x7FF8 << 48
Body = Callable[[Code], None]


def number(code: Code, value: Node) -> Node:
    """A result with the one NaN that an instruction set allows."""
    magnitude = code.op("and", 64, value, code.const((1 << 63) - 1))
    return code.op("select", 64, code.op("ult", 1, code.const(INF), magnitude), code.const(NAN), value)


def rounded(code: Code, op: str, *args: Node) -> Node:
    return number(code, code.op(op, 64, code.const(0, 3), *args))


def nest_of(head: Body, inner: Body, tail: Body, trips: int, by: int = 1) -> list[Step]:
    """A loop with one in it that makes so many rounds."""
    first = Code(HEAD)
    first.put(ONE, first.get(LEFT))
    first.put(OTHER, first.get(RIGHT))
    first.put(INNER, first.const(trips))
    head(first)
    begin = Step(HEAD, SECOND - HEAD, first.nodes)
    second = Code(SECOND)
    inner(second)
    again = second.branch(second.op("ne", 1, second.step(INNER, -1), second.const(0)), SECOND)
    again.length = LATCH - SECOND
    last = Code(LATCH)
    tail(last)
    last.branch(last.op("ne", 1, last.step(ROUNDS, by), last.get(END)), HEAD)
    # The branch is an instruction of its own, as a test of registers is.
    test = [last.nodes.pop()]
    return [begin, again, Step(LATCH, 8, last.nodes), Step(LATCH + 8, AFTER - LATCH - 8, test)]


def region(steps: list[Step], options: Options) -> Region:
    """What `nest_of` made: the last two instructions are one block."""
    made = region_of(steps[:3], options)
    key = (LATCH, ())
    block = made.blocks[key]
    block.steps.append(steps[3])
    block.next = AFTER
    return made


def found(steps: list[Step], options: Options | None = None) -> lanes.Nest | None:
    options = options or Options()
    made = region(steps, options)
    flow = Flow(made, [tuple(r) for r in CARRY], options)
    return lanes.find(made, flow, options, moves.find(made, flow, options)).get((HEAD, ()))


@pytest.fixture(scope="module")
def harness() -> Harness:
    return Harness(LAYOUT, CARRY, 0)


def outcome(
    harness: Harness, steps: list[Step], registers: list[int], options: Options, data: bytes
) -> tuple[object, ...]:
    harness.write(MEMORY_BASE, data)
    for k, value in enumerate(registers):
        harness.set_reg("c", k, value & MASK)
    harness.install(HEAD, emit(lower_region(region(steps, options), ISA, LAYOUT)))
    end = harness.enter(HEAD)
    return (end, *(harness.reg("c", k) for k in range(REGISTERS)), harness.read(MEMORY_BASE, SIZE))


def same(harness: Harness, steps: list[Step], *starts: list[int], kind: str = "compact", data: bytes = b"") -> None:
    data = data or random.Random(1).randbytes(SIZE)
    for registers in starts:
        registers = registers + [0] * (REGISTERS - len(registers))
        plain = outcome(harness, steps, registers, Options(kind=kind, no_opt=("lanes",)), data)
        assert plain[0] == AFTER
        assert outcome(harness, steps, registers, Options(kind=kind), data) == plain, registers


def products(width: int = 64, stride: int | None = None) -> list[Step]:
    """A product of a row and of columns that lie side by side, as integers."""

    def inner(code: Code) -> None:
        left = code.op("load", width, code.get(ONE))
        right = code.op("load", width, code.get(OTHER))
        product = code.op("mul", width, left, right)
        if width < 64:
            product = code.op("sext", 64, product)
        code.put(SUM, code.op("add", 64, code.get(SUM), product))
        code.step(ONE, width // 8)
        code.step(OTHER, 640)

    def tail(code: Code) -> None:
        value = code.get(SUM) if width == 64 else code.op("extract", width, code.get(SUM), attr=0)
        code.op("store", 0, code.get(TO), value)
        code.step(TO, stride or width // 8)
        code.step(RIGHT, width // 8)

    return nest_of(lambda code: code.put(SUM, code.const(3)), inner, tail, 20)


FAR = [MEMORY_BASE, MEMORY_BASE + 2048, MEMORY_BASE + SIZE // 2]


@pytest.mark.parametrize("bits", [128, 256, 512])
@pytest.mark.parametrize("kind", ["compact", "wide", "unchecked"])
@pytest.mark.parametrize("width", [8, 16, 32, 64])
def test_products(harness: Harness, kind: str, width: int, bits: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """On hosts whose vectors are so wide."""
    monkeypatch.setattr(lower_lanes, "widths", lambda: (bits // 32, bits // 64))
    steps = products(width)
    assert found(steps) is not None
    same(harness, steps, *([0, rounds, *FAR] for rounds in (1, 2, 7, 8, 9, 15, 16, 17, 41)), kind=kind)


def gave_up(harness: Harness, steps: list[Step], registers: list[int]) -> bool:
    """Whether the rounds were left to the loop as it was: where that is noted, a mark is made as well."""
    text = lower_region(region(steps, Options()), ISA, LAYOUT)
    noted = ' store i1 true, ptr %"failed.'
    assert text.count(noted) == 1
    place = MEMORY_BASE + SIZE - 8
    mark = f" %mark = getelementptr i8, ptr %mem, i64 {place}\n store i64 77, ptr %mark\n"
    harness.write(MEMORY_BASE, bytes(SIZE))
    for k, value in enumerate(registers + [0] * (REGISTERS - len(registers))):
        harness.set_reg("c", k, value & MASK)
    harness.install(HEAD, emit(text.replace(noted, mark + noted)))
    harness.enter(HEAD)
    return harness.read(place, 8) == (77).to_bytes(8, "little")


def test_what_a_round_stores_and_a_later_one_loads(harness: Harness) -> None:
    """The column, or the row, lies where results go: at all distances, near and far."""
    steps = products(32)
    for apart in (*range(-72, 73, 4), 2, -6, 640, 12800, -640):
        same(harness, steps, [0, 30, MEMORY_BASE, MEMORY_BASE + 20000, MEMORY_BASE + 20000 + apart])
        same(harness, steps, [0, 30, MEMORY_BASE + 20000, MEMORY_BASE, MEMORY_BASE + 20000 + apart])


@pytest.mark.parametrize("stride", [4, 8, 12, 640, -4, -8, -640])
def test_stores_that_are_scattered(harness: Harness, stride: int) -> None:
    steps = products(32, stride)
    assert found(steps) is not None
    for to in (SIZE // 2, 30000, 31000):
        same(harness, steps, [0, 37, MEMORY_BASE, MEMORY_BASE + 30000, MEMORY_BASE + to])


def test_a_value_that_is_changed_where_it_lies(harness: Harness) -> None:
    """Each round loads what it stores, and nothing that another one does: no reason to give up."""

    def head(code: Code) -> None:
        code.put(SUM, code.op("load", 64, code.get(TO)))

    def inner(code: Code) -> None:
        code.put(SUM, code.op("xor", 64, code.get(SUM), code.op("load", 64, code.get(OTHER))))
        code.step(OTHER, 512)

    def tail(code: Code) -> None:
        code.op("store", 0, code.get(TO), code.get(SUM))
        code.step(TO, 8)
        code.step(RIGHT, 8)

    steps = nest_of(head, inner, tail, 9)
    start = [0, 50, MEMORY_BASE, MEMORY_BASE + 1024, MEMORY_BASE + SIZE // 2]
    assert not gave_up(harness, steps, start)
    assert gave_up(harness, steps, [0, 50, MEMORY_BASE, MEMORY_BASE + 1024, MEMORY_BASE + 1024 + 64])
    same(harness, steps, start, [*start[:4], start[3] + 64], [*start[:4], start[3]], [*start[:4], start[3] + 8])


def added(code: Code) -> None:
    """A sum down a column."""
    code.put(SUM, code.op("add", 64, code.get(SUM), code.op("load", 64, code.get(OTHER))))
    code.step(OTHER, 512)


def beside(code: Code, k: int, far: int) -> Node:
    return code.op("add", 64, code.get(k), code.const(far))


@pytest.mark.parametrize("order", ["first", "later", "wide", "again"])
def test_several_stores(harness: Harness, order: str) -> None:
    """Two columns of one array of pairs, and one of another; what is stored first may be loaded for the second."""

    def tail(code: Code) -> None:
        first = code.op("load", 64, beside(code, TO, 0))
        second = code.op("load", 32, beside(code, TO, 12)) if order == "first" else None
        code.op("store", 0, beside(code, TO, 0), code.op("add", 64, first, code.get(SUM)))
        if order == "wide":  # reaches into what the next round stores
            second = code.op("extract", 32, code.op("load", 64, beside(code, TO, 12)), attr=32)
        elif order == "again":  # what has just been stored
            second = code.op("extract", 32, code.op("load", 64, beside(code, TO, 0)), attr=5)
        second = second or code.op("load", 32, beside(code, TO, 12))
        code.op("store", 0, beside(code, TO, 8), code.op("xor", 32, second, code.op("extract", 32, first, attr=8)))
        code.op("store", 0, beside(code, LEFT, 0), code.op("extract", 16, code.get(SUM), attr=0))
        code.step(TO, 16)
        code.step(LEFT, 2)
        code.step(RIGHT, 8)

    steps = nest_of(lambda code: code.put(SUM, code.const(1)), added, tail, 6)
    assert found(steps) is not None
    apart = [0, 50, MEMORY_BASE, MEMORY_BASE + 1024, MEMORY_BASE + SIZE // 2]
    assert gave_up(harness, steps, apart) == (order in ("wide", "again"))
    middle = apart[4]
    near, far = range(-52, 60, 2), (300, 330, 400)
    same(harness, steps, apart, *([0, 21, middle + d, MEMORY_BASE, middle] for d in (*near, *far)))
    far = (-2560, -1000, -168, -8, 0, 8, 4, 168, 400)
    same(harness, steps, *([0, 21, MEMORY_BASE, middle + d, middle] for d in far))


@pytest.mark.parametrize("stride", [16, 8, 4, -8])
def test_stores_that_overwrite_each_other(harness: Harness, stride: int) -> None:
    def tail(code: Code) -> None:
        code.op("store", 0, code.get(TO), code.get(SUM))
        code.op("store", 0, code.get(LEFT), code.op("extract", 32, code.get(SUM), attr=9))
        code.step(TO, 16)
        code.step(LEFT, stride)
        code.step(RIGHT, 8)

    steps = nest_of(lambda code: code.put(SUM, code.const(1)), added, tail, 6)
    assert found(steps) is not None
    middle = MEMORY_BASE + SIZE // 2
    same(harness, steps, *([0, 21, middle + d, MEMORY_BASE, middle] for d in (*range(-20, 40, 2), 140, 160)))


def floats(rng: random.Random) -> bytes:
    """Memory full of doubles, some of which are infinite, or NaNs of all kinds."""
    odd = (INF, INF | 1 << 63, NAN, NAN | 1 << 63, NAN | 5, INF | 1, INF | 1 << 63 | 99, 0, 1 << 63, 1)
    words = [
        struct.pack("<d", rng.uniform(-4, 4)) if rng.random() < 0.97 else rng.choice(odd).to_bytes(8, "little")
        for _ in range(SIZE // 8)
    ]
    return b"".join(words)


@pytest.mark.parametrize("op", ["fadd", "fsub", "fmul", "fdiv"])
def test_floating_point_in_its_order(harness: Harness, op: str) -> None:
    def inner(code: Code) -> None:
        value = rounded(code, op, code.op("load", 64, code.get(OTHER)), code.op("load", 64, code.get(ONE)))
        code.put(SUM, rounded(code, "fadd", code.get(SUM), value))
        code.step(ONE, 8)
        code.step(OTHER, 800)

    def tail(code: Code) -> None:
        code.op("store", 0, code.get(TO), code.get(SUM))
        code.step(TO, 8)
        code.step(RIGHT, 8)

    steps = nest_of(lambda code: code.put(SUM, code.const(0)), inner, tail, 12)
    nest = found(steps)
    assert nest is not None and nest.floats
    data = floats(random.Random(4))
    same(harness, steps, [0, 40, *FAR], [0, 39, *FAR], data=data)
    assert found(steps, Options(strict_fp=True)) is None
    assert found(steps, Options(no_opt=("vectors",))) is None


def test_a_register_that_grows_faster_and_faster(harness: Harness) -> None:
    """Its step is another register, which grows by a constant."""

    def inner(code: Code) -> None:
        code.put(SUM, code.op("add", 64, code.get(SUM), code.op("load", 64, code.get(OTHER))))
        code.step(OTHER, 256)

    def tail(code: Code) -> None:
        code.op("store", 0, code.get(TO), code.op("xor", 64, code.get(SUM), code.get(LEFT)))
        code.put(LEFT, code.op("add", 64, code.op("add", 64, code.get(LEFT), code.get(RIGHT)), code.const(7)))
        code.step(TO, 8)
        code.step(RIGHT, 8)

    steps = nest_of(lambda code: code.put(SUM, code.get(LEFT)), inner, tail, 5, by=3)
    nest = found(steps)
    assert nest is not None and nest.growing
    same(harness, steps, *([0, 3 * rounds, 12345, *FAR[1:]] for rounds in (8, 9, 40)))


def test_something_pending_is_answered(harness: Harness) -> None:
    """In the middle of a loop in a round that would go on for years, nothing was stored yet."""

    def inner(code: Code) -> None:
        code.put(SUM, code.op("add", 64, code.get(SUM), code.op("load", 64, code.get(RIGHT))))

    def tail(code: Code) -> None:
        code.op("store", 0, code.get(TO), code.get(SUM))
        code.step(TO, 8)
        code.step(RIGHT, 8)

    steps = nest_of(lambda code: code.put(SUM, code.const(0)), inner, tail, 1 << 60)
    assert found(steps) is not None
    harness.write(MEMORY_BASE, bytes(SIZE))
    harness.install(HEAD, emit(lower_region(region(steps, Options()), ISA, LAYOUT)))
    for k, value in enumerate([0, 40, *FAR, 0, 0, 0, 0]):
        harness.set_reg("c", k, value)
    timer = threading.Timer(0.05, lambda: harness.set_word(st.PENDING, 1))
    timer.start()
    try:
        assert harness.enter(HEAD) == st.UNWIND
    finally:
        timer.join()
        harness.set_word(st.PENDING, 0)
    assert harness.reg("c", ROUNDS) == 0 and harness.reg("c", TO) == FAR[2]


def test_what_is_no_nest() -> None:
    fine = products(64)
    assert found(fine) is not None
    for options in (
        Options(precise=True), Options(count=True), Options(kind="checked"), Options(opt_level=1),
        Options(no_opt=("lanes",)),
    ):  # fmt: skip
        assert found(fine, options) is None

    def store(code: Code) -> None:
        code.op("store", 0, code.get(TO), code.get(SUM))
        code.step(TO, 8)

    def load(code: Code) -> None:
        code.put(SUM, code.op("add", 64, code.get(SUM), code.op("load", 64, code.get(ONE))))
        code.step(ONE, 8)

    def side_by_side(code: Code) -> None:
        load(code)
        code.step(ONE, 56)

    def clear(code: Code) -> None:
        code.put(SUM, code.const(0))

    def nothing(code: Code) -> None:
        pass

    def step_left(code: Code) -> None:
        store(code)
        code.step(LEFT, 8)

    assert found(nest_of(clear, load, step_left, 5)) is not None
    assert found(nest_of(nothing, load, step_left, 5)) is None  # adds up over all rounds
    assert found(nest_of(clear, load, store, 5)) is None  # the same for all lanes
    assert found(nest_of(clear, lambda code: (load(code), store(code))[0], nothing, 5)) is None  # stores in the loop

    def scattered(code: Code) -> None:
        store(code)
        code.step(LEFT, 640)

    assert found(nest_of(clear, load, scattered, 5)) is None  # loads that do not lie side by side

    def afterwards(code: Code) -> None:
        store(code)
        code.put(OTHER, code.op("load", 64, code.get(LEFT)))
        code.step(LEFT, 8)

    assert found(nest_of(clear, load, afterwards, 5)) is not None
    assert found(nest_of(clear, side_by_side, step_left, 5)) is not None


INTEGER = ("add", "sub", "mul", "and", "or", "xor")


def test_random_nests(harness: Harness) -> None:
    """What a round computes is at random; so is how near to each other its loads and its store lie."""
    rng = random.Random(11)
    ran = 0
    for _ in range(60):
        width = rng.choice((8, 16, 32, 64))
        size = width // 8

        def mixed(code: Code, values: list[Node], rng: random.Random = rng) -> Node:
            for _ in range(rng.randrange(1, 6)):
                kind = rng.randrange(6)
                one, other = rng.choice(values), rng.choice(values)
                if kind == 0:
                    test = code.op(rng.choice(("eq", "ne", "ult", "ule", "slt", "sle")), 1, one, other)
                    made = code.op("select", 64, test, rng.choice(values), code.op("zext", 64, test))
                elif kind == 1:
                    by = rng.choice((code.const(rng.randrange(64), 6), code.op("extract", 6, other, attr=0), other))
                    made = code.op(rng.choice(("shl", "lshr", "ashr")), 64, one, by)
                elif kind == 2:
                    at = rng.choice((0, 8, 24))
                    half = code.op("extract", 32, one, attr=at)
                    made = rng.choice(
                        (
                            code.op("sext", 64, code.op("add", 32, half, code.op("extract", 32, other, attr=0))),
                            code.op("concat", 64, half, code.op("extract", 32, other, attr=32)),
                            code.op("zext", 64, half),
                        )
                    )
                elif kind == 3:
                    made = code.op(rng.choice(("neg", "not")), 64, one)
                else:
                    made = code.op(rng.choice(INTEGER), 64, one, other)
                values.append(made)
            return values[-1]

        def loaded(code: Code, k: int, width: int = width, rng: random.Random = rng) -> Node:
            at = code.op("add", 64, code.get(k), code.const(rng.randrange(-32, 32)))
            value = code.op("load", width, at)
            return value if width == 64 else code.op(rng.choice(("sext", "zext")), 64, value)

        def head(code: Code) -> None:
            code.put(SUM, mixed(code, [code.get(ROUNDS), code.get(LEFT), code.get(TO), code.const(rng.randrange(9))]))

        def inner(code: Code, size: int = size) -> None:
            one, other = loaded(code, ONE), loaded(code, OTHER)
            code.put(SUM, mixed(code, [one, code.get(ROUNDS), code.get(INNER), code.get(SUM), other]))
            code.step(ONE, rng.choice((0, size, 64, -8)))
            code.step(OTHER, rng.choice((0, size, 640, -40)))

        def tail(code: Code, size: int = size, width: int = width) -> None:
            value = mixed(code, [code.get(SUM), code.get(ROUNDS)])
            code.op("store", 0, code.get(TO), value if width == 64 else code.op("extract", width, value, attr=0))
            code.step(TO, rng.choice((size, size, 8, 16, -8, 640)))
            code.step(LEFT, rng.choice((0, size)))
            code.step(RIGHT, size)

        by = rng.choice((1, 1, 3, -1))
        steps = nest_of(head, inner, tail, rng.randrange(1, 9), by=by)
        if found(steps) is None:
            continue
        ran += 1
        middle = MEMORY_BASE + SIZE // 2
        for rounds in (8, rng.randrange(1, 30)):
            near = [middle + rng.randrange(-300, 300) for _ in range(3)]
            same(harness, steps, [0, by * rounds, *near], [0, by * rounds, middle - 9000, middle + 5000, middle])
    assert ran > 25
