"""Nests of odd shapes, addresses and surroundings (see `test_lanes`)."""

from __future__ import annotations

import random
import threading
from dataclasses import replace

import pytest

from tests.jit.harness import MEMORY_BASE, Harness
from tests.jit.test_lanes import (
    END,
    FAR,
    INF,
    INNER,
    LEFT,
    ONE,
    OTHER,
    RIGHT,
    ROUNDS,
    SUM,
    TO,
    Code,
    added,
    beside,
    nest_of,
    region,
    same,
)
from tests.jit.test_strips import AFTER, CARRY, HEAD, ISA, LATCH, LAYOUT, SECOND, SIZE, region_of
from translator.guest import state as st
from translator.ir.ops import Node
from translator.jit import lower_lanes
from translator.jit.emit import emit
from translator.jit.lower import lower_region
from translator.jit.options import Options
from translator.jit.region import Region, Step

pytestmark = pytest.mark.optimised
MIDDLE = SECOND + 0x80


@pytest.fixture(scope="module")
def harness() -> Harness:
    return Harness(LAYOUT, CARRY, 0)


def begins(code: Code) -> Code:
    code.put(OTHER, code.get(RIGHT))
    code.put(SUM, code.const(0))
    code.put(INNER, code.const(4))
    return code


def stores(code: Code) -> None:
    code.op("store", 0, code.get(TO), code.get(SUM))
    code.step(TO, 8)
    code.step(RIGHT, 8)


def column() -> Step:
    code = Code(SECOND)
    added(code)
    return code.branch(code.op("ne", 1, code.step(INNER, -1), code.const(0)), SECOND)


def with_latch(steps: list[Step], code: Code, options: Options) -> Region:
    """`code`, and an instruction that tests, are the last block."""
    test = Code(LATCH + 8)
    test.branch(test.op("ne", 1, test.get(ROUNDS), test.get(END)), HEAD)
    made = region_of([*steps, Step(LATCH, 8, code.nodes)], options)
    block = made.blocks[LATCH, ()]
    block.steps.append(Step(LATCH + 8, AFTER - LATCH - 8, test.nodes))
    block.next = AFTER
    return made


def ends(harness: Harness, made: Region, start: list[int]) -> tuple[object, ...]:
    harness.set_word(st.FP_FLAGS, 0)
    for k, value in enumerate(start + [0] * (9 - len(start))):
        harness.set_reg("c", k, value)
    harness.install(HEAD, emit(lower_region(made, ISA, LAYOUT)))
    end = harness.enter(HEAD)
    return (end, harness.fp_flags(), *(harness.reg("c", k) for k in range(9)), harness.read(MEMORY_BASE, SIZE))


def test_an_inner_loop_begins_where_the_nest_does(harness: Harness) -> None:
    first = begins(Code(HEAD))
    first.put(ONE, first.op("add", 64, first.get(ONE), first.get(RIGHT)))
    # Three passes of HEAD in the first round; one in each of the others.
    begin = first.branch(first.op("ne", 1, first.step(LEFT, -1), first.const(0)), HEAD)
    last = Code(LATCH)
    stores(last)
    last.step(LEFT, 1)
    last.step(ROUNDS, 1)
    found = []
    for options in (Options(no_opt=("lanes",)), Options()):
        harness.write(MEMORY_BASE, random.Random(1).randbytes(SIZE))
        made = with_latch([begin, column()], last, options)
        found.append(ends(harness, made, [0, 20, 3, MEMORY_BASE + 1024, MEMORY_BASE + SIZE // 2]))
    assert found[0] == found[1]


def test_a_branch_back_to_one_of_two_loops(harness: Harness) -> None:
    first = begins(Code(HEAD))
    first.put(INNER, first.const(12))
    there = Node("const", 64, (), MIDDLE)
    begin = Step(HEAD, 0x100, [*first.nodes, there, Node("jump", 0, (there,), "")])
    second = Code(SECOND)
    added(second)
    low = second.op("and", 64, second.step(INNER, -1), second.const(3))
    inner = second.branch(second.op("ne", 1, low, second.const(0)), SECOND)
    inner.length = MIDDLE - SECOND
    middle = Code(MIDDLE)
    around = middle.branch(middle.op("ne", 1, middle.get(INNER), middle.const(0)), SECOND)
    around.length = LATCH - MIDDLE
    last = Code(LATCH)
    stores(last)
    last.step(ROUNDS, 1)
    found = []
    for options in (Options(no_opt=("lanes",)), Options()):
        harness.write(MEMORY_BASE, random.Random(1).randbytes(SIZE))
        made = with_latch([begin, inner, around], last, options)
        found.append(ends(harness, made, [0, 20, 3, MEMORY_BASE + 1024, MEMORY_BASE + SIZE // 2]))
    assert found[0] == found[1]


def test_a_round_that_waits_for_memory_to_change(harness: Harness) -> None:
    begin = Step(HEAD, 0x80, begins(Code(HEAD)).nodes)
    code = Code(HEAD + 0x80)
    wait = code.branch(code.op("eq", 1, code.op("load", 64, code.get(LEFT)), code.const(0)), HEAD + 0x80)
    wait.length = 0x80
    last = Code(LATCH)
    stores(last)
    last.step(ROUNDS, 1)
    for options in (Options(no_opt=("lanes",)), Options()):
        harness.write(MEMORY_BASE, bytes(SIZE))
        timers = [
            threading.Timer(0.3, lambda: harness.write(FAR[0], b"\1")),
            threading.Timer(2, lambda: harness.set_word(st.PENDING, 1)),
        ]
        for timer in timers:
            timer.start()
        end = ends(harness, with_latch([begin, wait, column()], last, options), [0, 40, *FAR])[0]
        for timer in timers:
            timer.cancel()
            timer.join()
        harness.set_word(st.PENDING, 0)
        assert end == AFTER


@pytest.mark.parametrize("stride", [(1 << 32) - 8, (1 << 32) + 8])
def test_strides_that_wrap_around(harness: Harness, stride: int) -> None:
    def tail(code: Code) -> None:
        stores(code)
        code.step(TO, stride - 8)

    steps = nest_of(lambda code: code.put(SUM, code.op("load", 64, code.get(LEFT))), added, tail, 4)
    middle = MEMORY_BASE + SIZE // 2
    same(harness, steps, *([0, 24, middle + d, MEMORY_BASE + 1024, middle] for d in (-8, -16, 8, 16, 0)))


def test_a_stride_of_a_gigabyte(monkeypatch: pytest.MonkeyPatch) -> None:
    """A round loads what the one before stored: `step << 34` is no multiple of the step modulo 2^64."""
    monkeypatch.setattr(lower_lanes, "widths", lambda: (4, 2))
    far, start = (1 << 30) + 8, MEMORY_BASE + SIZE
    big = Harness(LAYOUT, CARRY, 0, (1 << 32) - MEMORY_BASE)

    def tail(code: Code) -> None:
        stores(code)
        code.step(TO, far - 8)

    steps = nest_of(lambda code: code.put(SUM, code.op("load", 64, beside(code, TO, -far))), added, tail, 4)
    found = []
    for options in (Options(no_opt=("lanes",)), Options()):
        big.write(MEMORY_BASE, random.Random(1).randbytes(SIZE))
        for k in range(4):
            big.write(start + k * far, bytes(8))
        ends(big, region(steps, options), [0, 3, MEMORY_BASE, MEMORY_BASE + 1024, start + far])
        found.append([big.read(start + k * far, 8) for k in range(4)])
    assert found[0] == found[1]


@pytest.mark.parametrize("how", ["raises", "asks"])
def test_exact_flags_where_nothing_computes(harness: Harness, how: str) -> None:
    """With `strict_fp`: a flag raised under a condition is raised; "is it a NaN" of integers raises none."""

    def inner(code: Code) -> None:
        value = code.op("load", 64, code.get(OTHER))
        magnitude = code.op("and", 64, value, code.const((1 << 63) - 1))
        odd = code.op("ult", 1, code.const(INF), magnitude)
        if how == "raises":
            odd = code.op("ne", 1, value, code.const(0))
            flag = Node("const", 5, (), 16)
            code.nodes.append(Node("if", 0, (odd,), None, [flag, Node("fpflags_raise", 0, (flag,))], []))
        code.put(SUM, code.op("add", 64, code.get(SUM), code.op("zext", 64, odd)))
        code.step(OTHER, 512)

    steps = nest_of(lambda code: code.put(SUM, code.const(0)), inner, stores, 4)
    exact = Options(strict_fp=True)
    found = []
    for options in (replace(exact, no_opt=("lanes",)), exact):
        harness.write(MEMORY_BASE, (INF | 1).to_bytes(8, "little") * (SIZE // 8))
        found.append(ends(harness, region(steps, options), [0, 32, *FAR]))
    assert found[0] == found[1]
