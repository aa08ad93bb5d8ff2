"""Lowering, operation by operation: translated code computes what `ir.evaluate` says, for special and random
operands.
"""

from __future__ import annotations

import itertools
import random
from types import SimpleNamespace

import pytest

from tests.jit.harness import MEMORY_BASE, Harness
from translator.guest import state as st
from translator.guest.state import Layout
from translator.ir.evaluate import EvalState, SparseMemory, evaluate
from translator.ir.ops import Cell, Node, Table
from translator.jit import nan
from translator.jit.emit import emit
from translator.jit.lower import lower_region
from translator.jit.options import Options
from translator.jit.region import Region, RegionBlock, Step

IN, OUT = 6, 500
LAYOUT = Layout([("c", 64, 9, None), ("in", 128, IN, None), ("out", 128, OUT, None)])
CARRY = [("c", k) for k in range(9)]
ISA = SimpleNamespace(endian="little", align=1, calling=SimpleNamespace(link=None, carry=tuple(CARRY)))
PC = 0x4000


class Builder:
    """Nodes of one instruction; `out` keeps a value in the next output register."""

    def __init__(self) -> None:
        self.nodes: list[Node] = [Node("insn", 0, (), (PC, 4))]
        self.labels: list[str] = []

    def op(self, name: str, width: int, *args: Node, attr: object = None) -> Node:
        node = Node(name, width, args, attr)
        self.nodes.append(node)
        return node

    def const(self, value: int, width: int) -> Node:
        return self.op("const", width, attr=value)

    def input(self, index: int, width: int) -> Node:
        whole = self.op("get", 128, attr=Cell("in", index, 128, f"in{index}"))
        return whole if width == 128 else self.op("extract", width, whole, attr=0)

    def out(self, value: Node, label: str) -> None:
        wide = value if value.width == 128 else self.op("zext", 128, value)
        self.op("put", 0, wide, attr=Cell("out", len(self.labels), 128, f"out{len(self.labels)}"))
        self.labels.append(label)


def region_of(nodes: list[Node], options: Options) -> Region:
    step = Step(PC, 4, nodes)
    return Region(PC, {(PC, ()): RegionBlock((PC, ()), [step])}, set(), {}, options)


def translate(harness: Harness, nodes: list[Node], options: Options) -> None:
    harness.install(PC, emit(lower_region(region_of(nodes, options), ISA, LAYOUT)))


@pytest.fixture(scope="module")
def harness() -> Harness:
    return Harness(LAYOUT, CARRY, 0)


def integer_operations(b: Builder, width: int) -> None:
    x, y = b.input(0, width), b.input(1, width)
    for name in ("add", "sub", "mul", "and", "or", "xor"):
        b.out(b.op(name, width, x, y), f"{name}.{width}")
    if width <= 64:
        for name in ("mulhu", "mulhs", "mulhsu", "clmul", "clmulh", "udiv", "urem", "sdiv", "srem"):
            b.out(b.op(name, width, x, y), f"{name}.{width}")
    for name in ("neg", "not", "clz", "ctz", "popcount", "bitreverse"):
        b.out(b.op(name, width, x), f"{name}.{width}")
    if width % 8 == 0:
        b.out(b.op("bswap", width, x), f"bswap.{width}")
    for name in ("eq", "ne", "ult", "ule", "slt", "sle"):
        b.out(b.op(name, 1, x, y), f"{name}.{width}")
    for name in ("shl", "lshr", "ashr", "rotl", "rotr"):
        for amount in (3, 6, 8, width):
            b.out(b.op(name, width, x, b.input(2, amount)), f"{name}.{width} by {amount} bits")
        for count in (0, 1, width - 1, width, 200):
            b.out(b.op(name, width, x, b.const(count, 8)), f"{name}.{width} by {count}")
    b.out(b.op("zext", min(128, width + 5), x), f"zext.{width}")
    b.out(b.op("sext", min(128, width + 5), x), f"sext.{width}")
    b.out(b.op("sext", 128, x), f"sext.{width} to 128")
    b.out(b.op("extract", (width + 1) // 2, x, attr=width // 2), f"extract.{width}")
    b.out(b.op("select", width, b.op("ult", 1, x, y), x, y), f"select.{width}")
    if width <= 64:
        b.out(b.op("concat", 2 * width, x, y), f"concat.{width}")
    for name in ("add", "and", "sub", "mul"):
        b.out(b.op(name, width, x, b.const(-1, width)), f"{name}.{width} with -1")


TABLES = [
    Table(f"t{width}", width, tuple(random.Random(width).getrandbits(width) for _ in range(1 << index)))
    for width, index in ((1, 1), (5, 8), (8, 8), (12, 3), (32, 8), (64, 10))
]


def test_lookups(harness: Harness) -> None:
    b = Builder()
    for table in TABLES:
        b.out(b.op("lookup", table.width, b.input(0, table.index_width), attr=table), table.name)
        b.out(b.op("lookup", table.width, b.const(1, table.index_width), attr=table), f"{table.name} of a constant")
    translate(harness, b.nodes, Options())
    rng = random.Random(1)
    for _ in range(300):
        check(harness, b, [operands(rng, 64) for _ in range(IN)])


def operands(rng: random.Random, width: int) -> int:
    """A random value, or a special one."""
    special = (0, 1, 2, -1, 1 << (width - 1), (1 << (width - 1)) - 1, 0x80, 63, 64, 31, 32)
    choice = rng.random()
    if choice < 0.35:
        return rng.choice(special) & ((1 << 128) - 1)
    if choice < 0.5:
        return rng.getrandbits(128) >> rng.randrange(128)
    return rng.getrandbits(128)


def check(
    harness: Harness, b: Builder, inputs: list[int], memory: SparseMemory | None = None, *, floats: bool = False
) -> None:
    reference = EvalState({("in", k): value for k, value in enumerate(inputs)}, PC)
    for k, value in enumerate(inputs):
        harness.set_reg("in", k, value)
    evaluate(b.nodes, reference, memory or SparseMemory())
    harness.enter(PC)
    for k, label in enumerate(b.labels):
        wanted = reference.registers.get(("out", k), 0)
        got = harness.reg("out", k)
        if got != wanted and not (floats and _both_nan(got, wanted, label)):
            shown = ", ".join(f"{value:#x}" for value in inputs)
            raise AssertionError(f"{label}: got {got:#x}, not {wanted:#x}; inputs {shown}")


def _both_nan(got: int, wanted: int, label: str) -> bool:
    if label.endswith("f32"):
        return got & 0x7FC00000 == 0x7FC00000 and wanted & 0x7FC00000 == 0x7FC00000 and got < 1 << 32
    if label.endswith("f64"):
        return got & 0x7FF8 << 48 == 0x7FF8 << 48 and wanted & 0x7FF8 << 48 == 0x7FF8 << 48 and got < 1 << 64
    return False


@pytest.mark.parametrize("width", [1, 5, 8, 12, 16, 24, 32, 64, 128])
def test_integer_operations(harness: Harness, width: int) -> None:
    b = Builder()
    integer_operations(b, width)
    translate(harness, b.nodes, Options())
    rng = random.Random(width)
    for _ in range(300):
        check(harness, b, [operands(rng, width) for _ in range(IN)])


SPECIAL = {
    32: [
        0, 0x80000000, 1, 0x80000001, 0x7FFFFF, 0x800000, 0x3F800000, 0xBF800000, 0x3F000000, 0x3F000001, 0x3EFFFFFF,
        0x7F7FFFFF, 0xFF7FFFFF, 0x7F800000, 0xFF800000, 0x7FC00000, 0x7F800001, 0xFFC00001, 0xFFA00000, 0x4B000000,
        0x4B800000, 0x4F000000, 0x4EFFFFFF, 0xCF000000, 0xCF000001, 0x4F7FFFFF, 0x4F800000, 0x5F000000, 0x5EFFFFFF,
        0x5F7FFFFF, 0x5F800000, 0xDF000000, 0x3FC00000, 0x40200000, 0xBF000000, 0xBF000001, 0xBFC00000, 0x34000000,
        0x33800000,
    ],
    64: [
        0, 1 << 63, 1, (1 << 63) + 1, (1 << 52) - 1, 1 << 52, 0x3FF << 52, 0xBFF << 52, 0x3FE << 52,
        (0x3FE << 52) + 1, (0x3FE << 52) - 1, (0x7FE << 52) + ((1 << 52) - 1), 0x7FF << 52, 0xFFF << 52,
        0x7FF8 << 48, (0x7FF << 52) + 1, 0xFFF8000000000001, 0xFFF4 << 48, 0x433 << 52, 0x434 << 52, 0x41E << 52,
        0x41DFFFFFFFC00000, 0x41DFFFFFFFE00000, 0x41DFFFFFFFF00000, 0xC1E0000000000000, 0xC1E0000000100000,
        0xC1E0000000200000, 0x41EFFFFFFFE00000, 0x41EFFFFFFFF00000, 0x41F << 52, 0x43E << 52, 0x43DFFFFFFFFFFFFF,
        0xC3E << 52, 0x43F << 52, 0x43EFFFFFFFFFFFFF, 0x3FF8 << 48, 0x4004 << 48, 0xBFE << 52, 0xBFF8 << 48,
        0x36A << 52, 0x380 << 52, 0x47EFFFFFE0000000, 0x47EFFFFFF0000000, 0x3810000000000000, 0x380FFFFFFFFFFFFF,
        0x3690000000000000, 0x3690000000000001,
    ],
}  # fmt: skip


def float_operand(rng: random.Random, width: int) -> int:
    choice = rng.random()
    if choice < 0.5:
        return rng.choice(SPECIAL[width])
    if choice < 0.75:  # near one: ties, halves, exact results
        fraction = 23 if width == 32 else 52
        bias = 127 if width == 32 else 1023
        exponent = bias + rng.randrange(-3, 66)
        return rng.getrandbits(1) << (width - 1) | exponent << fraction | rng.getrandbits(4) << (fraction - 4)
    return rng.getrandbits(width)


def float_operations(b: Builder, width: int, strict: bool) -> None:
    other = 96 - width
    kind = f"f{width}"

    def out(value: Node, label: str) -> None:
        b.out(value, label)
        if strict:
            b.out(b.op("fpflags", 5), f"flags of {label}")
            b.op("fpflags_set", 0, b.const(0, 5))

    if strict:
        b.op("fpflags_set", 0, b.const(0, 5))
    x, y, z = (b.input(k, width) for k in range(3))
    for mode in range(4):
        rm = b.const(mode, 3)
        for name in ("fadd", "fsub", "fmul", "fdiv"):
            out(b.op(name, width, rm, x, y), f"{name} mode {mode} {kind}")
        out(b.op("fsqrt", width, rm, x), f"fsqrt mode {mode} {kind}")
        out(b.op("fma", width, rm, x, y, z), f"fma mode {mode} {kind}")
        out(b.op("f2f", other, rm, x), f"f2f mode {mode} f{other}")
        for source in (32, 64):
            integer = b.input(3, source)
            out(b.op("s2f", width, rm, integer), f"s2f.{source} mode {mode} {kind}")
            out(b.op("u2f", width, rm, integer), f"u2f.{source} mode {mode} {kind}")
    for mode in range(5):
        rm = b.const(mode, 3)
        out(b.op("frint", width, rm, x), f"frint mode {mode} {kind}")
        for target in (32, 64):
            out(b.op("f2s", target, rm, x), f"f2s.{target} of {kind} mode {mode}")
            out(b.op("f2u", target, rm, x), f"f2u.{target} of {kind} mode {mode}")
    for name in ("feq", "flt", "fle", "fltq", "fleq"):
        out(b.op(name, 1, x, y), f"{name} of {kind}s")


@pytest.mark.parametrize("width", [32, 64])
@pytest.mark.parametrize("strict", [False, True])
def test_float_operations(harness: Harness, width: int, strict: bool) -> None:
    b = Builder()
    float_operations(b, width, strict)
    translate(harness, b.nodes, Options(strict_fp=strict))
    rng = random.Random(width + strict)
    for _ in range(600):
        check(harness, b, [*(float_operand(rng, width) for _ in range(3)), operands(rng, 64), 0, 0], floats=True)


@pytest.mark.parametrize("width", [32, 64])
def test_a_nan_that_is_put_off_raises_what_the_canonical_one_does(harness: Harness, width: int) -> None:
    """Values of every origin, made canonical and kept in a register, copied, negated: then used by operations."""
    b = Builder()
    sign = 1 << (width - 1)
    rm, one = b.const(0, 3), b.const(0x3F800000 if width == 32 else 0x3FF << 52, width)
    pattern, infinity = nan.CANONICAL[width], 0x7F800000 if width == 32 else 0x7FF << 52

    def canonical(value: Node) -> Node:
        size = b.op("and", width, value, b.const(sign - 1, width))
        return b.op("select", width, b.op("ult", 1, b.const(infinity, width), size), b.const(pattern, width), value)

    def kept(value: Node) -> Node:
        cell = Cell("c", 0, 64, "c0")
        if width == 64:
            b.op("put", 0, value, attr=cell)
            return b.op("get", 64, attr=cell)
        b.op("put", 0, b.op("or", 64, b.op("zext", 64, value), b.const(0xFFFFFFFF << 32, 64)), attr=cell)
        whole = b.op("get", 64, attr=cell)
        high = b.op("extract", 32, whole, attr=32)
        boxed = b.op("eq", 1, high, b.const(-1, 32))
        return b.op("select", 32, boxed, b.op("extract", 32, whole, attr=0), b.const(pattern, 32))

    x, y = b.input(0, width), b.input(1, width)
    made = b.op("fsub", width, rm, x, y)

    def copied(value: Node) -> Node:
        body, top = b.const(sign - 1, width), b.const(sign, width)
        return b.op("or", width, b.op("and", width, value, body), b.op("and", width, value, top))

    def negated(value: Node) -> Node:
        return b.op("xor", width, value, b.const(sign, width))

    origins = {"made": made, "given": x}
    ways = {"as it is": lambda v: v, "canonical": canonical, "kept": lambda v: kept(canonical(v))}
    uses = {"itself": lambda v: v, "copied": copied, "negated": negated}
    for (name, origin), (how, way), (kind, use) in itertools.product(origins.items(), ways.items(), uses.items()):
        for op in ("fmul", "feq", "flt"):
            label = f"{op} of {width} bits, {name}, {how}, {kind}"
            b.op("fpflags_set", 0, b.const(0, 5))
            used = use(way(origin))
            b.out(canonical(b.op(op, width, rm, used, one)) if op == "fmul" else b.op(op, 1, used, one), label)
            b.out(b.op("fpflags", 5), f"flags of {label}")
    translate(harness, b.nodes, Options(strict_fp=True))
    rng = random.Random(width)
    for _ in range(600):
        check(harness, b, [*(float_operand(rng, width) for _ in range(2)), 0, 0, 0, 0], floats=True)


@pytest.mark.parametrize("kind", ["compact", "wide", "checked", "unchecked"])
@pytest.mark.parametrize("precise", [False, True])
def test_memory_operations(harness: Harness, kind: str, precise: bool) -> None:
    b = Builder()
    base = b.input(0, 64)
    for width in (8, 16, 32, 64, 128):
        b.op("store", 0, b.op("add", 64, base, b.const(width, 64)), b.input(1, width))
        b.out(b.op("load", width, b.op("add", 64, base, b.const(width - 3, 64))), f"load.{width}")
        b.out(b.op("load", width, b.op("sub", 64, base, b.const(width, 64))), f"load.{width} below")
    for width in (32, 64):
        for kind_of in ("add", "sub", "xchg", "and", "or", "xor", "min", "max", "umin", "umax"):
            b.out(b.op("atomicrmw", width, base, b.input(2, width), attr=kind_of), f"atomic {kind_of}.{width}")
        b.out(b.op("cmpxchg", width, base, b.input(2, width), b.input(1, width)), f"cmpxchg.{width}")
        b.out(b.op("load", width, base), f"after cmpxchg.{width}")
        b.out(b.op("sc", 1, base, b.input(1, width)), f"sc.{width} without a reservation")
        b.out(b.op("ll", width, base), f"ll.{width}")
        b.out(b.op("sc", 1, base, b.input(1, width)), f"sc.{width}")
        b.out(b.op("sc", 1, base, b.input(1, width)), f"sc.{width} again")
        b.out(b.op("ll", width, base), f"ll.{width} before a store")
        b.op("store", 0, base, b.input(3, width))
        b.out(b.op("sc", 1, base, b.input(1, width)), f"sc.{width} after a store")
    b.op("fence", 0, attr="seq_cst")
    translate(harness, b.nodes, Options(kind=kind, precise=precise))
    rng = random.Random(7)
    for _ in range(100):
        address = MEMORY_BASE + 0x100 + 8 * rng.randrange(1000)
        content = rng.randbytes(0x400)
        memory = SparseMemory()
        memory.map(address - 0x100, content)
        harness.write(address - 0x100, content)
        check(harness, b, [address, *(rng.getrandbits(128) for _ in range(IN - 1))], memory)
        assert harness.read(address - 0x100, 0x400) == memory.read(address - 0x100, 0x400)


def test_atomic_results_that_are_only_tested(harness: Harness) -> None:
    """The host has instructions for these: `lock bts` and so on, flags of `lock add`."""
    b = Builder()
    base = b.input(0, 64)
    for width in (32, 64):
        zero = b.const(0, width)
        for place, kind in enumerate(("or", "and", "xor", "or", "xor", "and")):
            bit = 1 << (place * 5)
            operand = b.const(bit if kind != "and" else ~bit & ((1 << width) - 1), width)
            old = b.op("atomicrmw", width, base, operand, attr=kind)
            b.out(b.op("eq", 1, b.op("and", width, old, b.const(bit, width)), zero), f"bit {kind}.{width}")
        for kind in ("add", "sub", "and", "or", "xor"):
            for test in ("eq", "slt"):
                operand = b.input(2, width)
                old = b.op("atomicrmw", width, base, operand, attr=kind)
                b.out(b.op(test, 1, b.op(kind, width, old, operand), zero), f"{test} {kind}.{width}")
    translate(harness, b.nodes, Options())
    rng = random.Random(8)
    for _ in range(50):
        content = rng.randbytes(8)
        memory = SparseMemory()
        memory.map(MEMORY_BASE, content)
        harness.write(MEMORY_BASE, content)
        check(harness, b, [MEMORY_BASE, *(rng.getrandbits(128) for _ in range(IN - 1))], memory)
        assert harness.read(MEMORY_BASE, 8) == memory.read(MEMORY_BASE, 8)


def test_compact_addresses_keep_to_the_range(harness: Harness) -> None:
    """Whatever the register holds, the access lies within guest memory and its guards."""
    b = Builder()
    b.out(b.op("load", 32, b.op("add", 64, b.input(0, 64), b.const(16, 64))), "load")
    translate(harness, b.nodes, Options())
    harness.write(MEMORY_BASE + 16, b"abcd")
    harness.set_reg("in", 0, MEMORY_BASE + (0xDEAD << 32))
    harness.enter(PC)
    assert harness.reg("out", 0).to_bytes(16, "little")[:4] == b"abcd"


def test_checked_addresses_are_reported(harness: Harness) -> None:
    b = Builder()
    b.op("put", 0, b.const(77, 64), attr=Cell("c", 3, 64, "c3"))
    b.out(b.const(5, 8), "before the access")
    b.out(b.op("load", 32, b.op("add", 64, b.input(0, 64), b.const(16, 64))), "load")
    translate(harness, b.nodes, Options(kind="checked"))
    for bad in (MEMORY_BASE + (1 << 32), (1 << 64) - 17, (1 << 32) - 19, 1 << 63):
        harness.services.clear()
        harness.set_reg("in", 0, bad)
        harness.set_reg("out", 0, 0)
        harness.set_reg("c", 3, 0)
        assert harness.enter(PC) == st.UNWIND
        assert [(code, arg % (1 << 64)) for code, arg in harness.services] == [
            (st.SERVICE_BAD_ADDRESS, (bad + 16) % (1 << 64))
        ]
        assert harness.word(st.PC) == PC
        assert (harness.reg("c", 3), harness.reg("out", 0)) == (77, 5)
