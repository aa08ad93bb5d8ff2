"""Strips: loops that run in them leave the same registers and the same memory as loops that test every round."""

from __future__ import annotations

import random
from types import SimpleNamespace

import pytest

from tests.jit.harness import MEMORY_BASE, Harness
from translator.guest.state import Layout
from translator.ir.ops import Cell, Node
from translator.jit import strips
from translator.jit.emit import compile_module, emit
from translator.jit.flow import Flow
from translator.jit.lower import lower_region
from translator.jit.options import Options
from translator.jit.region import Key, Region, RegionBlock, Step

pytestmark = pytest.mark.optimised

REGISTERS = 9
LAYOUT = Layout([("c", 64, REGISTERS, None)])
CARRY = [("c", k) for k in range(REGISTERS)]
ISA = SimpleNamespace(endian="little", align=1, calling=SimpleNamespace(link=None, carry=tuple(CARRY)))
HEAD, SECOND, LATCH, AFTER = 0x4000, 0x4100, 0x4200, 0x4300
SIZE = 1 << 16  # bytes of memory that loops may touch
MASK = (1 << 64) - 1


class Code:
    """A list of nodes under construction."""

    def __init__(self, pc: int) -> None:
        self.pc = pc
        self.nodes: list[Node] = [Node("insn", 0, (), (pc, 4))]

    def op(self, name: str, width: int, *args: Node, attr: object = None) -> Node:
        node = Node(name, width, args, attr)
        self.nodes.append(node)
        return node

    def const(self, value: int, width: int = 64) -> Node:
        return self.op("const", width, attr=value & ((1 << width) - 1))

    def get(self, k: int) -> Node:
        return self.op("get", 64, attr=Cell("c", k, 64, f"c{k}"))

    def put(self, k: int, value: Node) -> None:
        self.op("put", 0, value, attr=Cell("c", k, 64, f"c{k}"))

    def step(self, k: int, by: int) -> Node:
        value = self.op("add", 64, self.get(k), self.const(by))
        self.put(k, value)
        return value

    def step32(self, k: int, by: int) -> Node:
        low = self.op("extract", 32, self.get(k), attr=0)
        value = self.op("sext", 64, self.op("add", 32, low, self.const(by, 32)))
        self.put(k, value)
        return value

    def branch(self, condition: Node, target: int) -> Step:
        jump = Node("jump", 0, (Node("const", 64, (), target),), "")
        self.nodes.append(Node("if", 0, (condition,), None, [jump.args[0], jump], []))
        return Step(self.pc, AFTER - self.pc if self.pc == LATCH else 0x100, self.nodes)


def region_of(steps: list[Step], options: Options) -> Region:
    blocks: dict[Key, RegionBlock] = {(step.pc, ()): RegionBlock((step.pc, ()), [step]) for step in steps}
    return Region(HEAD, blocks, set(), {}, options)


def found(steps: list[Step], options: Options | None = None) -> strips.Strip | None:
    options = options or Options()
    region = region_of(steps, options)
    return strips.find(region, Flow(region, [tuple(r) for r in CARRY], options), options).get((HEAD, ()))


@pytest.fixture(scope="module")
def harness() -> Harness:
    return Harness(LAYOUT, CARRY, 0)


def outcome(harness: Harness, steps: list[Step], registers: list[int], options: Options) -> tuple[object, ...]:
    harness.write(MEMORY_BASE, random.Random(1).randbytes(SIZE))
    for k, value in enumerate(registers):
        harness.set_reg("c", k, value & MASK)
    harness.install(HEAD, emit(lower_region(region_of(steps, options), ISA, LAYOUT)))
    end = harness.enter(HEAD)
    return (end, *(harness.reg("c", k) for k in range(REGISTERS)), harness.read(MEMORY_BASE, SIZE))


def same(harness: Harness, steps: list[Step], *starts: list[int], kind: str = "compact") -> None:
    for registers in starts:
        registers = registers + [0] * (REGISTERS - len(registers))
        plain = outcome(harness, steps, registers, Options(kind=kind, no_opt=("strips",)))
        assert plain[0] == AFTER
        assert outcome(harness, steps, registers, Options(kind=kind)) == plain, registers


def copying(op: str, by: int, other: int, narrow: bool = False) -> list[Step]:
    """c2 steps through memory; c0 by `by` and c1 by `other` until the test of them fails."""
    code = Code(HEAD)
    value = code.op("load", 32, code.get(2))
    code.op("store", 0, code.op("add", 64, code.get(2), code.const(4)), code.op("add", 32, value, code.const(7, 32)))
    code.step(2, 4)
    make = code.step32 if narrow else code.step
    left = make(0, by) if by else code.get(0)
    right = make(1, other) if other else code.get(1)
    step = code.branch(code.op(op, 1, left, right), HEAD)
    step.length = AFTER - HEAD
    return [step]


TESTS = [
    ("ne", 1, 0, [(0, 100), (0, 3), (0, 1), (-5, 20), (0, 7000), (MASK - 50, 40)]),
    ("ne", 8, 0, [(0, 800), (0, 8), (-800, 0)]),
    ("ne", -3, 0, [(300, 0), (3, 0), (0, -3000)]),
    ("ne", 3, 1, [(0, 1000), (-6, 0)]),
    ("ne", 0, -8, [(0, 8000), (0, 8)]),
    ("ult", 3, 0, [(0, 100), (0, 101), (0, 102), (5, 2), (0, 0), (0, 20000)]),
    ("ult", 0, -5, [(50, 500), (50, 51), (50, 55), (50, 56)]),
    ("ule", 3, 0, [(0, 100), (0, 99), (7, 7), (8, 7)]),
    ("slt", 3, 0, [(-100, 100), (-100, -120), (0, 0), (-30, 3)]),
    ("sle", 0, -2, [(-100, 100), (100, 100), (3, 0)]),
]


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize(("op", "by", "other", "starts"), TESTS)
def test_rounds(harness: Harness, op: str, by: int, other: int, starts: list[tuple[int, int]], narrow: bool) -> None:
    steps = copying(op, by, other, narrow)
    assert found(steps) is not None
    if narrow:  # that does not fit into 32 bits steps from elsewhere
        starts = [(a if a < 1 << 40 else -10, b) for a, b in starts]
    same(harness, steps, *([a, b, MEMORY_BASE + 64] for a, b in starts))


def test_a_sum_of_32_bits_that_steps_by_a_register(harness: Harness) -> None:
    """For how many rounds it fits cannot be told ahead."""
    code = Code(HEAD)
    low = code.op("add", 32, code.op("extract", 32, code.get(0), attr=0), code.const(4, 32))
    address = code.op("add", 64, code.get(2), code.op("sext", 64, low))
    code.op("store", 0, address, code.op("extract", 32, code.step(4, 1), attr=0))
    code.put(0, code.op("add", 64, code.get(0), code.get(3)))
    step = code.branch(code.op("ne", 1, code.get(4), code.get(1)), HEAD)
    step.length = AFTER - HEAD
    same(harness, [step], [(1 << 31) + 64, 100, MEMORY_BASE + (1 << 31), 4], kind="wide")


def test_a_counter_of_32_bits_wraps(harness: Harness) -> None:
    steps = copying("ne", 1, 0, narrow=True)
    same(harness, steps, [(1 << 31) - 50, -(1 << 31) + 60, MEMORY_BASE], [(1 << 40) + 5, 900, MEMORY_BASE])


def test_more_rounds_than_a_strip(harness: Harness) -> None:
    code = Code(HEAD)
    code.step(2, 3)
    step = code.branch(code.op("ne", 1, code.step(0, 1), code.get(1)), HEAD)
    step.length = AFTER - HEAD
    assert found([step]) is not None
    same(harness, [step], [0, 3 * strips.ROUNDS + 5, 1], [0, strips.ROUNDS, 1], [0, strips.ROUNDS + 1, 1])


@pytest.mark.parametrize("kind", ["compact", "wide", "unchecked"])
def test_overlapping_accesses_keep_their_order(harness: Harness, kind: str) -> None:
    """A byte is loaded from behind, or from ahead of, where others are stored."""
    code = Code(HEAD)
    value = code.op("load", 8, code.get(3))
    code.op("store", 0, code.get(2), code.op("add", 8, value, code.const(1, 8)))
    code.step(2, 1)
    code.step(3, 1)
    step = code.branch(code.op("ne", 1, code.step(0, 1), code.get(1)), HEAD)
    step.length = AFTER - HEAD
    strip = found([step])
    assert strip is not None and strip.even
    near = [[0, 500, MEMORY_BASE + 100, MEMORY_BASE + 100 + d] for d in (-1, 0, 1, -3, 17, -64, 2000)]
    same(harness, [step], *near, kind=kind)


def test_a_stride_in_a_register(harness: Harness) -> None:
    code = Code(HEAD)
    value = code.op("load", 64, code.get(3))
    code.op("store", 0, code.get(2), value)
    code.step(2, 8)
    code.put(3, code.op("add", 64, code.get(3), code.get(4)))
    step = code.branch(code.op("ne", 1, code.step(0, -1), code.get(1)), HEAD)
    step.length = AFTER - HEAD
    strip = found([step])
    assert strip is not None and strip.even
    middle = MEMORY_BASE + SIZE // 2
    same(harness, [step], *([200, 0, MEMORY_BASE, middle, stride] for stride in (0, 8, 1, -8, 24, -100)))
    # Out of reach for a strip: the address wraps at 32 bits, and only every round for itself comes back.
    same(harness, [step], [200, 0, MEMORY_BASE, middle, 1 << 32], [200, 0, MEMORY_BASE, middle, -(1 << 40)])
    text = lower_region(region_of([step], Options()), ISA, LAYOUT)
    assert "gather" not in compile_module(text, cpu="znver4", assembly=True)


def test_blocks_inside_and_tests_in_two_places(harness: Harness) -> None:
    """A branch on data inside; the loop is left at its head and at its end."""
    head = Code(HEAD)
    first = head.branch(head.op("eq", 1, head.get(0), head.get(1)), AFTER)
    second = Code(SECOND)
    value = second.op("load", 16, second.op("add", 64, second.get(2), second.get(0)))
    second.put(5, second.op("zext", 64, value))
    odd = second.op("and", 16, value, second.const(1, 16))
    skip = second.branch(second.op("ne", 1, odd, second.const(0, 16)), LATCH)
    third = Code(SECOND + 0x80)
    third.put(6, third.op("add", 64, third.get(6), third.get(5)))
    last_step = Step(SECOND + 0x80, 0x80, third.nodes)
    skip.length = 0x80
    latch = Code(LATCH)
    latch.op("store", 0, latch.op("add", 64, latch.get(3), latch.get(0)), latch.op("extract", 16, latch.get(6), attr=0))
    latch.step(0, 2)
    back = latch.branch(latch.op("ult", 1, latch.get(0), latch.get(4)), HEAD)
    steps = [first, skip, last_step, back]
    strip = found(steps)
    assert strip is not None and len(strip.tests) == 2 and strip.even
    for end, other in ((400, 900), (900, 400), (2, 900), (401, 90), (0, 50)):
        same(harness, steps, [0, end, MEMORY_BASE, MEMORY_BASE + 4096, other])


def test_what_cannot_be_counted_has_no_strip() -> None:
    assert found(copying("ult", -1, 0)) is None  # away from the bound
    assert found(copying("ne", 1, 1)) is None  # never meets
    code = Code(HEAD)
    value = code.op("zext", 64, code.op("load", 32, code.get(2)))
    code.step(2, 4)
    step = code.branch(code.op("ne", 1, value, code.const(0)), HEAD)
    step.length = AFTER - HEAD
    assert found([step]) is None  # until memory says so
    fine = copying("ne", 1, 0)
    assert found(fine) is not None
    for options in (
        Options(precise=True), Options(count=True), Options(kind="checked"),
        Options(opt_level=1), Options(no_opt=("strips",)),
    ):  # fmt: skip
        assert found(fine, options) is None


def test_random_loops(harness: Harness) -> None:
    rng = random.Random(7)
    counted = 0
    for _ in range(40):
        code = Code(HEAD)
        for _ in range(rng.randrange(1, 5)):
            pointer = rng.randrange(2, 5)
            at = code.op("add", 64, code.get(pointer), code.const(rng.randrange(-32, 32)))
            width = rng.choice((8, 16, 32, 64))
            if rng.random() < 0.5:
                value = code.op("load", width, at)
                code.put(5 + rng.randrange(3), value if width == 64 else code.op("sext", 64, value))
            else:
                source = code.op("add", 64, code.get(5 + rng.randrange(3)), code.get(rng.randrange(5)))
                code.op("store", 0, at, source if width == 64 else code.op("extract", width, source, attr=0))
            if rng.random() < 0.5:
                code.step(pointer, rng.choice((1, 2, 4, 8, -4, 0)))
        step = code.branch(code.op("ne", 1, code.step32(0, rng.choice((1, -1))), code.get(1)), HEAD)
        step.length = AFTER - HEAD
        counted += found([step]) is not None
        by = rng.choice((30, 200))
        pointers = [MEMORY_BASE + SIZE // 2 + rng.randrange(64) for _ in range(3)]
        down = any(node.op == "const" and node.width == 32 and node.attr == 0xFFFFFFFF for node in code.nodes)
        start = [0, -by if down else by]
        same(harness, [step], [*start, *pointers, *(rng.getrandbits(64) for _ in range(3))])
    assert counted == 40
