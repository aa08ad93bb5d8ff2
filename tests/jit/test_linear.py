"""Chains that are linear over bits: what is computed from their first value is what following them gives."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests.jit.harness import MEMORY_BASE, Harness
from tests.jit.test_strips import AFTER, CARRY, HEAD, ISA, LAYOUT, MASK, REGISTERS, Code
from translator.ir.ops import Node
from translator.jit import linear
from translator.jit.emit import emit
from translator.jit.flow import Flow
from translator.jit.lower import lower_region
from translator.jit.options import Options
from translator.jit.region import Region, RegionBlock, Step

pytestmark = pytest.mark.optimised

# ROUNDS counts down; CRC is what a chain makes of itself and the bits of DATA; POLY stays the same.
CRC, DATA, POLY, SPARE, ELSE, SUM, ROUNDS = range(7)
CRC32, CRC64 = 0xEDB88320, 0xC96C5795D7870F42


def loop(codes: list[Code]) -> Region:
    """One block that goes on as long as ROUNDS is not 0; each code is an instruction."""
    last = Code(HEAD + 4 * len(codes))
    branch = last.branch(last.op("ne", 1, last.step(ROUNDS, -1), last.const(0)), HEAD)
    steps = [Step(code.pc, 4, code.nodes) for code in codes]
    branch.length = AFTER - branch.pc
    return Region(HEAD, {(HEAD, ()): RegionBlock((HEAD, ()), [*steps, branch])}, set(), {}, Options())


def found(region: Region, options: Options | None = None) -> dict[Node, list[Node]]:
    options = options or Options()
    return linear.find(region, Flow(region, [tuple(r) for r in CARRY], options), options, (HEAD, ()))


class Writer:
    """Instructions, one after the other."""

    def __init__(self) -> None:
        self.codes: list[Code] = []

    def next(self) -> Code:
        self.codes.append(Code(HEAD + 4 * len(self.codes)))
        return self.codes[-1]

    def bit(self, how: str, poly: int | None) -> None:
        """One step of a bitwise CRC, as compilers write it: in instructions of their own, or all in one."""
        code = self.next()
        spare = code.get(CRC)
        if how == "neg":
            spare = code.op("neg", 64, code.op("and", 64, spare, code.const(1)))
        else:
            spare = code.op("ashr", 64, code.op("shl", 64, spare, code.const(63)), code.const(63))
        code.put(SPARE, spare)
        code = self.next()
        half = code.op("lshr", 32, code.op("extract", 32, code.get(CRC), attr=0), code.const(1, 32))
        code.put(CRC, code.op("sext" if how == "neg" else "zext", 64, half))
        code = self.next()
        adds = code.get(POLY) if poly is None else code.const(poly)
        code.put(SPARE, code.op("and", 64, code.get(SPARE), adds))
        code = self.next()
        code.put(CRC, code.op("xor", 64, code.get(SPARE), code.get(CRC)))


def crc(bits: int, how: str, poly: int | None, store: bool = False) -> Region:
    w = Writer()
    code = w.next()
    byte = code.op("and", 64, code.get(DATA), code.const(0xFF))
    code.put(CRC, code.op("xor", 64, code.get(CRC), byte))
    w.next().step(DATA, 0x9E3779B97F4A7C15)
    for number in range(bits):
        w.bit(how, poly)
        if store and number == bits // 2:
            code = w.next()
            code.op("store", 0, code.get(ELSE), code.get(CRC))
            code.step(ELSE, 8)
    code = w.next()
    code.put(SUM, code.op("add", 64, code.get(SUM), code.get(CRC)))
    return loop(w.codes)


@pytest.fixture(scope="module")
def harness() -> Harness:
    return Harness(LAYOUT, CARRY, 0)


def outcome(harness: Harness, region: Region, registers: list[int], options: Options) -> tuple[object, ...]:
    region.options = options
    harness.write(MEMORY_BASE, bytes(4096))
    for k, value in enumerate(registers):
        harness.set_reg("c", k, value & MASK)
    harness.install(HEAD, emit(lower_region(region, ISA, LAYOUT)))
    end = harness.enter(HEAD)
    return (end, *(harness.reg("c", k) for k in range(REGISTERS)), harness.read(MEMORY_BASE, 4096))


def same(harness: Harness, region: Region, registers: list[int], options: Options | None = None) -> tuple[object, ...]:
    options = options or Options()
    registers = registers + [0] * (REGISTERS - len(registers))
    plain = outcome(harness, region, registers, replace(options, no_opt=("bit-linear",)))
    assert plain[0] == AFTER
    assert outcome(harness, region, registers, options) == plain
    return plain


def bitwise(value: int, data: int, bits: int, poly: int, rounds: int) -> int:
    for _ in range(rounds):
        value ^= data & 0xFF
        data = data + 0x9E3779B97F4A7C15 & MASK
        for _ in range(bits):
            value = value >> 1 ^ (poly if value & 1 else 0)
    return value


@pytest.mark.parametrize(
    "options", [Options(), Options(precise=True), Options(count=True), Options(kind="checked"), Options(kind="wide")]
)
@pytest.mark.parametrize("how", ["neg", "shift"])
@pytest.mark.parametrize("bits", [4, 8])
def test_a_crc(harness: Harness, bits: int, how: str, options: Options) -> None:
    """The polynomial is in a register, or known; the first of these may hold anything."""
    for poly in (CRC32, None):
        region = crc(bits, how, poly)
        assert len(found(region)) == 1
        registers = [0xFFFFFFFF, 0x1234567, CRC32, 1, MEMORY_BASE, 5, 50]
        end = same(harness, region, registers, options)
        assert end[1 + CRC] == bitwise(0xFFFFFFFF, 0x1234567, bits, CRC32, 50)
        same(harness, region, [MASK, 0x1234567, CRC64, 1, MEMORY_BASE, 5, 50], options)


def test_what_is_stored_on_the_way(harness: Harness) -> None:
    region = crc(8, "neg", None, store=True)
    assert len(found(region)) == 2
    same(harness, region, [7, 99, CRC32, 1, MEMORY_BASE, 5, 50])


def test_where_there_is_nothing_to_gain() -> None:
    assert not found(crc(2, "neg", CRC32))  # too short
    assert not found(crc(9, "neg", CRC32))  # too many bits that are more than moved
    assert not found(crc(8, "neg", CRC32), Options(no_opt=("bit-linear",)))
    assert not found(crc(8, "neg", CRC32), Options(opt_level=0))
    w = Writer()
    for _ in range(8):
        w.bit("neg", None)
        w.next().step(POLY, 2)
    assert not found(loop(w.codes))  # what a bit adds is another one in each round
    w = Writer()
    for _ in range(12):
        code = w.next()
        code.put(CRC, code.op("xor", 64, code.get(CRC), code.op("shl", 64, code.get(CRC), code.const(13))))
    assert not found(loop(w.codes))  # all bits are


def more(code: Code, how: str) -> Node:
    """Of a value, what is no exclusive or of its bits, though it is for any value with one bit."""
    value = code.get(CRC)

    def low(bits: int) -> Node:
        return code.op("and", 64, value, code.const(bits))

    if how == "sum":
        return code.op("add", 64, value, code.op("lshr", 64, value, code.const(1)))
    if how == "product":
        return code.op("xor", 64, value, code.op("and", 64, value, code.op("lshr", 64, value, code.const(1))))
    if how == "minus":
        return code.op("xor", 64, value, code.op("neg", 64, low(3)))
    if how == "sign":
        return code.op(
            "add", 64, low(0xF0), code.op("ashr", 64, code.op("shl", 64, low(1), code.const(63)), code.const(62))
        )
    byte = code.op("extract", 8, low(0x80), attr=0)
    return code.op("add", 64, low(0xFF00), code.op("sext", 64, byte))


@pytest.mark.parametrize("how", ["sum", "product", "minus", "sign", "byte"])
def test_what_is_no_exclusive_or(harness: Harness, how: str) -> None:
    w = Writer()
    for number in range(5):
        if number == 2:
            code = w.next()
            code.put(CRC, more(code, how))
        w.bit("neg", CRC32)
    code = w.next()
    code.put(SUM, code.op("mul", 64, code.op("or", 64, code.get(SUM), code.const(1)), code.get(CRC)))
    code = w.next()
    code.put(CRC, code.op("xor", 64, code.get(CRC), code.step(DATA, 0x9E3779B97F4A7C15)))
    same(harness, loop(w.codes), [0xFFFFFFFF, 0x1234567, CRC32, 1, MEMORY_BASE, 5, 50])


def test_blocks_with_many_ends_take_no_time() -> None:
    """Each end would follow the whole chain again."""
    w = Writer()
    for _ in range(150):
        code = w.next()
        value = code.op("rotl", 64, code.op("xor", 64, code.get(CRC), code.const(CRC32)), code.const(7))
        code.put(CRC, value)
        code.op("store", 0, code.get(ELSE), value)
    assert 5 < len(found(loop(w.codes))) < 30


LINEAR = ("xor", "and", "or", "add", "shl", "lshr", "ashr", "rotl", "rotr", "neg", "not", "narrow", "bytes", "halves")


def random_chain(rng: random.Random) -> Region:
    """Instructions on few registers, such as chains consist of; some of them end one."""
    w = Writer()
    w.next().step(DATA, 0x9E3779B97F4A7C15)
    code = w.next()
    code.put(
        CRC, code.op("xor", 64, code.get(CRC), code.op("and", 64, code.get(DATA), code.const(rng.choice((1, 255)))))
    )
    changing = [CRC, SPARE, ELSE]
    for _ in range(rng.randrange(10, 60)):
        code = w.next()
        kind = rng.choice((*LINEAR, *("bit",) * 8, *("step",) * 6))
        to, one = rng.choice(changing[:2]), rng.choice(changing[: 2 + (rng.random() < 0.1)])
        value = code.get(one)
        if kind == "step":
            half = code.op("lshr", 64, value, code.const(1))
            code.put(one, code.op("xor", 64, half, code.op("and", 64, code.get(SPARE), code.get(POLY))))
        elif kind == "bit":
            low = code.op("and", 64, value, code.const(1 << rng.choice((0, 0, 0, 5, 63))))
            code.put(SPARE, code.op("neg", 64, low))
        elif kind in ("xor", "and", "or", "add"):
            other = rng.choice(
                (code.get(rng.choice((POLY, SPARE, CRC, DATA))), code.const(rng.choice((1, 6, CRC32, MASK))))
            )
            code.put(to, code.op(kind, 64, value, other))
        elif kind in ("shl", "lshr", "ashr", "rotl", "rotr"):
            code.put(to, code.op(kind, 64, value, code.const(rng.choice((0, 1, 2, 8, 31, 32, 62, 63, 64)))))
        elif kind == "narrow":
            low = code.op("extract", rng.choice((8, 32)), value, attr=rng.choice((0, 0, 8)))
            code.put(to, code.op(rng.choice(("sext", "zext")), 64, low))
        elif kind == "bytes":
            code.put(to, code.op(rng.choice(("bswap", "bitreverse")), 64, value))
        elif kind == "halves":
            high, low = code.op("extract", 24, value, attr=7), code.op("extract", 40, code.get(CRC), attr=9)
            code.put(to, code.op("concat", 64, high, low))
        elif kind in ("neg", "not"):
            code.put(to, code.op(kind, 64, value))
        if rng.random() < 0.05:
            code = w.next()
            code.put(SUM, code.op("mul", 64, code.get(SUM), code.op("or", 64, code.get(CRC), code.const(1))))
        if rng.random() < 0.03:
            code = w.next()
            body = Code(0)
            body.put(rng.choice(changing), body.get(SUM))
            code.nodes.append(
                Node("if", 0, (code.op("ult", 1, code.get(DATA), code.get(CRC)),), None, body.nodes[1:], [])
            )
    return loop(w.codes)


def test_random_chains(harness: Harness) -> None:
    rng = random.Random(5)
    chains = 0
    for _ in range(150):
        region = random_chain(rng)
        chains += len(found(region))
        same(harness, region, [rng.getrandbits(64) for _ in range(ROUNDS)] + [5])
    assert chains > 20
