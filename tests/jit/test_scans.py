"""Scans: loops that look for something leave the same registers and memory as those that look at one place at a time,
and load from no page that those do not load from.
"""

from __future__ import annotations

import random
import re
import threading
import time
from collections.abc import Callable

import pytest

from tests.jit.harness import MEMORY, MEMORY_BASE, Harness
from tests.jit.programs import CARRY, COUNT, FREE, HEAD, LEFT, REGISTERS, RIGHT, TO, Program
from tests.jit.test_ahead import ISA, LAYOUT
from tests.jit.test_strips import Code
from translator.guest import state as st
from translator.ir.ops import Node
from translator.jit import host_x86_64_ir as host
from translator.jit import lower_scans, scans
from translator.jit.emit import emit
from translator.jit.flow import Flow
from translator.jit.lower import lower_region
from translator.jit.options import Options

pytestmark = pytest.mark.optimised

END = MEMORY_BASE + MEMORY  # nothing is there
MIDDLE = MEMORY_BASE + MEMORY // 2
SEEN, OTHER = FREE[:2]
MASK = (1 << 64) - 1


@pytest.fixture(scope="module")
def harness() -> Harness:
    return Harness(LAYOUT, CARRY, 0)


def scan_of(program: Program, options: Options | None = None) -> scans.Scan | None:
    options = options or Options()
    region = program.region(options)
    found = scans.find(region, Flow(region, [tuple(r) for r in CARRY], options), options, ())
    return next(iter(found.values()), None)


def outcome(
    harness: Harness, program: Program, registers: dict[int, int], options: Options, places: dict[int, bytes]
) -> tuple[object, ...]:
    harness.write(MEMORY_BASE, b"\1" * MEMORY)
    for at, data in places.items():
        harness.write(at, data)
    for k in range(REGISTERS):
        harness.set_reg("c", k, registers.get(k, k * 77) & MASK)
    harness.install(HEAD, emit(lower_region(program.region(options), ISA, LAYOUT)))
    end = harness.enter(HEAD)
    return (end, *(harness.reg("c", k) for k in range(REGISTERS)), harness.read(MEMORY_BASE, MEMORY))


def same(
    harness: Harness, program: Program, registers: dict[int, int], places: dict[int, bytes], kind: str = "compact"
) -> tuple[object, ...]:
    plain = outcome(harness, program, registers, Options(kind=kind, no_opt=("scans",)), places)
    assert outcome(harness, program, registers, Options(kind=kind), places) == plain, (registers, places)
    return plain


def load(code: Code, register: int, bits: int = 8, more: int = 0, cast: str = "zext") -> Node:
    address = code.op("add", 64, code.get(register), code.const(more)) if more else code.get(register)
    value = code.op("load", bits, address)
    return code.op(cast, 64, value) if bits < 64 else value


def length(bits: int = 8, cast: str = "zext") -> Program:
    """Until there is a zero."""
    program = Program()
    value = load(program.code, LEFT, bits, 0, cast)
    program.code.put(SEEN, value)
    program.code.step(LEFT, bits // 8)
    program.end(program.code.op("ne", 1, program.code.get(SEEN), program.code.const(0)), 0)
    return program


def comparison() -> Program:
    """Until two strings differ or end, as compilers turn it: the next byte of one is loaded a round ahead."""
    program = Program()
    program.code.put(SEEN, load(program.code, LEFT))
    program.code.step(LEFT, 1)
    program.end(program.code.op("eq", 1, program.code.get(SEEN), program.code.const(0)), 3)
    code = program.code
    code.put(OTHER, load(code, RIGHT))
    program.end(code.op("ne", 1, code.get(SEEN), code.get(OTHER)), 3)
    code = program.code
    code.put(SEEN, load(code, LEFT))
    code.step(RIGHT, 1)
    code.step(LEFT, 1)
    program.end(code.op("ne", 1, code.get(SEEN), code.const(0)), 1)
    return program


def comparison_in_order() -> Program:
    """The same as it is written: where the first string ends the second one is not looked at."""
    program = Program()
    code = program.code
    code.put(SEEN, load(code, LEFT))
    program.end(code.op("eq", 1, code.get(SEEN), code.const(0)), 2)
    code = program.code
    code.put(OTHER, load(code, RIGHT))
    code.step(LEFT, 1)
    code.step(RIGHT, 1)
    program.end(code.op("eq", 1, code.get(SEEN), code.get(OTHER)), 0)
    return program


def copy(bits: int = 8, counted: bool = False) -> Program:
    """Up to a zero, which is copied too."""
    program = Program()
    code = program.code
    value = code.op("load", bits, code.get(LEFT))
    code.op("store", 0, code.get(TO), value)
    code.step(LEFT, bits // 8)
    code.step(TO, bits // 8)
    if not counted:
        program.end(code.op("ne", 1, value, code.const(0, bits)), 0)
        return program
    program.end(code.op("eq", 1, value, code.const(0, bits)), 2)
    code = program.code
    program.end(code.op("ne", 1, code.step(COUNT, -1), code.const(0)), 0)
    return program


def text(size: int, seed: int = 0) -> bytes:
    return bytes(random.Random(seed).choices(range(1, 255), k=size)) + b"\0"


@pytest.mark.parametrize("kind", ["compact", "wide", "unchecked"])
@pytest.mark.parametrize("size", [0, 1, 4, 5, 6, 7, 37, 38, 100, 4095, 4096, 5000, 70000])
def test_length(harness: Harness, size: int, kind: str) -> None:
    assert scan_of(length()) is not None
    for offset in (0, 3, 4090):
        start = MIDDLE + offset
        ended = same(harness, length(), {LEFT: start}, {start: text(size)}, kind)
        assert ended[1 + LEFT] == start + size + 1


@pytest.mark.parametrize("bits", [8, 16, 32, 64])
@pytest.mark.parametrize("cast", ["zext", "sext"])
def test_elements(harness: Harness, bits: int, cast: str) -> None:
    program = length(bits, cast)
    assert scan_of(program) is not None
    for count in (3, 9, 40, 700):
        data = b"".join(text(bits // 8 - 1, k)[::-1] if k % 3 else text(bits // 8)[:-1] for k in range(count))
        for start in (MIDDLE, MIDDLE - 5, END - len(data) - bits // 8):
            same(harness, program, {LEFT: start}, {start: data.replace(b"\0", b"\7") + bytes(bits // 8)})


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4, 31, 32, 33, 34, 35, 64, 66, 100, 5000])
def test_at_the_end_of_memory(harness: Harness, size: int) -> None:
    """Nothing is loaded behind it."""
    same(harness, length(), {LEFT: END - size - 1}, {END - size - 1: text(size)})
    data = text(size)
    # The second string goes on to the end, and is not looked at where the first one has ended.
    for program in (comparison(), comparison_in_order()):
        ended = same(harness, program, {LEFT: MIDDLE, RIGHT: END - size}, {MIDDLE: data, END - size: data[:-1]})
        assert ended[1 + RIGHT] == END
    same(harness, copy(), {LEFT: MIDDLE, TO: END - size - 1}, {MIDDLE: data})
    assert harness.read(END - size - 1, size + 1) == data


def test_comparison_is_a_scan() -> None:
    scan = scan_of(comparison())
    assert scan is not None
    assert list(scan.follows) == [("c", SEEN)]
    assert len(scan.leaves) == 2


@pytest.mark.parametrize("size", [1, 5, 6, 7, 20, 37, 38, 39, 100, 3000])
@pytest.mark.parametrize("shift", [1, 50, 4090])
def test_comparison(harness: Harness, size: int, shift: int) -> None:
    data, program = text(size), comparison()
    left, right = MIDDLE, MIDDLE + 8192 + shift
    for at in {0, 5, 6, size // 2, size - 1, size}:
        other = bytearray(data)
        other[min(at, size)] ^= 0x41
        ended = same(harness, program, {LEFT: left, RIGHT: right}, {left: data, right: bytes(other)})
        assert ended[1 + RIGHT] == right + min(at, size)
    same(harness, program, {LEFT: left, RIGHT: right}, {left: data, right: data})


def test_a_value_of_before_that_is_no_byte(harness: Harness) -> None:
    """What the first lane has from before is compared as it is."""
    program = Program()
    code = program.code
    program.end(code.op("eq", 1, code.get(SEEN), code.const(5)), 2)
    code = program.code
    code.put(SEEN, load(code, LEFT))
    code.step(LEFT, 1)
    program.end(code.op("ne", 1, code.get(SEEN), code.const(0)), 0)
    assert scan_of(program) is not None
    for seen in (5, 0x105, 6):
        for at in range(50):
            data = bytearray(b"\7" * 60 + b"\0")
            data[at] = 5
            same(harness, program, {LEFT: MIDDLE, SEEN: seen}, {MIDDLE: bytes(data)})


@pytest.mark.parametrize("far", [-40, -33, -3, -1, 0, 1, 2, 5, 31, 32, 33, 64, 500])
@pytest.mark.parametrize("masks", [False, True])
@pytest.mark.parametrize("bits", [8, 32])
def test_copies_that_overlap(
    harness: Harness, far: int, masks: bool, bits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A store that a later round loads is loaded."""
    if not masks:
        monkeypatch.setattr(lower_scans._Scanning, "_masks", lambda self: False)
    program = copy(bits)
    assert scan_of(program) is not None
    for size in (0, 5, 7, 40, 200):
        data = b"".join(bytes([k % 255 + 1] * (bits // 8)) for k in range(size)) + bytes(bits // 8)
        limit = bytes(bits // 8)  # an endless copy of its own output ends here
        to = MIDDLE + far
        if 0 < far < len(data):
            program = copy(bits, counted=True)
        same(harness, program, {LEFT: MIDDLE, TO: to, COUNT: 300}, {MIDDLE: data, MIDDLE + 4000: limit})


def seeing_its_store(bits: int, more: int) -> Program:
    """Stores something, and ends at a zero that it loads behind that, perhaps where it has stored."""
    program = Program()
    code = program.code
    value = code.op("load", bits, code.get(LEFT))
    code.op("store", 0, code.get(TO), code.op("xor", bits, value, code.const(0x55, bits)))
    seen = code.op("load", bits, code.op("add", 64, code.get(RIGHT), code.const(more)))
    for register in (LEFT, TO, RIGHT):
        code.step(register, bits // 8)
    program.end(code.op("eq", 1, code.op("and", 64, code.op("zext", 64, seen), code.const(255)), code.const(0)), 2)
    program.end(program.code.op("ne", 1, program.code.step(COUNT, -1), program.code.const(0)), 0)
    return program


@pytest.mark.parametrize("far", [-64, -4, -3, -2, -1, 0, 1, 2, 3, 4, 64, 500])
@pytest.mark.parametrize("bits", [8, 16, 32])
def test_loads_behind_a_store(harness: Harness, far: int, bits: int) -> None:
    """A round that loads what it has itself stored sees that."""
    to = MIDDLE + 8000
    for more in (0, bits // 8):
        program = seeing_its_store(bits, more)
        assert scan_of(program) is not None
        places = {MIDDLE: b"\7" * (100 * bits // 8) + b"\x55" * 4 + b"\7" * 999, to: b"\3" * 1300 + bytes(8)}
        same(harness, program, {LEFT: MIDDLE, TO: to, RIGHT: to + far - more, COUNT: 300}, places)


def test_a_load_of_the_store_alone() -> None:
    program = Program()
    code = program.code
    place = code.get(TO)
    code.op("store", 0, place, code.op("load", 8, code.get(LEFT)))
    seen = code.op("load", 8, place)
    code.step(LEFT, 1)
    code.step(TO, 1)
    program.end(code.op("ne", 1, seen, code.const(0, 8)), 0)
    assert scan_of(program) is None


def turned_copy() -> Program:
    """A copy up to a zero whose next byte is loaded behind the store."""
    program = Program()
    program.code.put(SEEN, load(program.code, LEFT))
    program.end()
    code = program.code
    code.op("store", 0, code.get(TO), code.op("extract", 8, code.get(SEEN), attr=0))
    code.put(SEEN, load(code, LEFT, more=1))
    code.step(LEFT, 1)
    code.step(TO, 1)
    program.end(code.op("ne", 1, code.get(SEEN), code.const(0)), 1)
    return program


def test_turned_copy(harness: Harness) -> None:
    assert scan_of(turned_copy()) is not None
    for size in (1, 2, 5, 33, 34, 35, 66, 3000):
        for far in (-3000, -9, -1, 0, 5000):
            same(harness, turned_copy(), {LEFT: MIDDLE, TO: MIDDLE + far}, {MIDDLE: text(size)})


def test_a_count(harness: Harness) -> None:
    """The loop ends at a number of rounds as well."""
    program = copy(counted=True)
    scan = scan_of(program)
    assert scan is not None
    assert len(scan.strip.tests) == 1
    for rounds in (1, 5, 6, 30, 38, 39, 99, 100, 101, 102, 5000):
        same(harness, program, {LEFT: MIDDLE, TO: MIDDLE + 9000, COUNT: rounds}, {MIDDLE: text(100)})


def test_it_polls(harness: Harness) -> None:
    """A signal does not wait for the end of what is looked at."""
    harness.write(MEMORY_BASE, b"\1" * MEMORY)
    harness.set_word(st.PENDING, 0)
    program = length()
    # It begins anew at the end: 2^40 places.
    code = program.code
    code.put(LEFT, code.op("sub", 64, code.get(LEFT), code.const(MEMORY // 2)))
    program.end(code.op("ult", 1, code.step(COUNT, 1), code.const(1 << 40)), 0)
    harness.write(MIDDLE + MEMORY // 2 - 1, b"\0")
    harness.install(HEAD, emit(lower_region(program.region(Options()), ISA, LAYOUT)))
    harness.set_reg("c", LEFT, MIDDLE)
    harness.set_reg("c", COUNT, 0)
    timer = threading.Thread(target=lambda: (time.sleep(0.2), harness.set_word(st.PENDING, 1)))
    timer.start()
    end = harness.enter(HEAD)
    timer.join()
    harness.set_word(st.PENDING, 0)
    assert end == st.UNWIND & MASK or end == st.UNWIND
    assert MIDDLE <= harness.reg("c", LEFT) <= END


def test_it_polls_between_lanes() -> None:
    text = lower_region(length().region(Options()), ISA, LAYOUT)
    clear = text.split(".clear:\n")[1]
    assert re.findall(r"^ br label %(.*)", clear, re.MULTILINE)[0].endswith(".poll")


Change = Callable[[Code], None]


def changed(how: Change) -> Program:
    program = Program()
    value = load(program.code, LEFT)
    program.code.step(LEFT, 1)
    how(program.code)
    program.end(program.code.op("ne", 1, value, program.code.const(0)), 0)
    return program


def adds_up(code: Code) -> None:
    code.put(SEEN, code.op("add", 64, code.get(SEEN), load(code, LEFT)))


def in_place(code: Code) -> None:
    code.put(SEEN, load(code, RIGHT))


def strides(code: Code) -> None:
    code.put(SEEN, load(code, RIGHT, 16))
    code.step(RIGHT, 1)


def traps(code: Code) -> None:
    code.op("fence", 0)


def test_nothing_is_loaded() -> None:
    program = Program()
    code = program.code
    test = code.op("ult", 1, code.get(SEEN), code.const(9))
    code.put(SEEN, code.op("mul", 64, code.get(LEFT), code.get(LEFT)))
    code.step(LEFT, 1)
    program.end(test, 0)
    assert scan_of(program) is None


@pytest.mark.parametrize("how", [adds_up, in_place, strides, traps])
def test_no_scan(how: Change) -> None:
    assert scan_of(changed(lambda code: None)) is not None
    assert scan_of(changed(how)) is None


@pytest.mark.parametrize(
    "options", [Options(precise=True), Options(count=True), Options(kind="checked"), Options(opt_level=1)]
)
def test_when_it_is_left_alone(options: Options) -> None:
    assert scan_of(length(), options) is None


def test_exact_polls() -> None:
    """What a poll shows is known: it is what the last round has loaded."""
    scan, exact = scan_of(length()), scan_of(length(), Options(exact_polls=True))
    assert scan is not None
    assert exact is not None
    assert (list(scan.follows), list(exact.follows)) == ([], [("c", SEEN)])


def random_program(seed: int) -> Program:
    """Blocks that load, combine and test; a store perhaps, a count perhaps, a value for the next round perhaps."""
    chosen = random.Random(seed)
    program = Program()
    blocks = chosen.randrange(1, 4)
    bits = chosen.choice([8, 8, 16, 32])
    stores, counts, follows = (chosen.random() < 0.4 for _ in range(3))
    made: list[Node] = []
    stepped: dict[int, int] = {} if counts else {LEFT: bits // 8}

    def value(code: Code) -> Node:
        if made and chosen.random() < 0.4:
            return chosen.choice(made)
        register = chosen.choice([LEFT, RIGHT])
        stepped[register] = bits // 8
        made.append(load(code, register, bits, chosen.choice([0, 0, bits // 8]), chosen.choice(["zext", "sext"])))
        return made[-1]

    for number in range(blocks):
        code = program.code
        made.clear()
        one = value(code)
        if follows and number == blocks - 1:
            code.put(SEEN, value(code))
        if stores and not number:
            code.op("store", 0, code.get(TO), code.op("extract", bits, one, attr=0))
            code.step(TO, bits // 8)
        how = chosen.randrange(4)
        other = value(code) if how == 0 else code.const(chosen.choice([0, 1, 7, -1]))
        if follows and how == 1:
            other = code.get(SEEN)
        if how == 2:
            one = code.op("and", 64, one, code.const(chosen.choice([7, 15, 63])))
        code.put(OTHER, one)
        if number == blocks - 1:
            for register, by in stepped.items():
                code.step(register, by)
        last = number == blocks - 1 and not counts
        if last:  # it has to end
            test = code.op("ne", 1, load(code, LEFT, bits), code.const(0))
        else:
            test = code.op(chosen.choice(["eq", "ne", "ult", "slt"]), 1, one, other)
        program.end(test, 0 if last else blocks + counts)
    if counts:
        code = program.code
        program.end(code.op("ne", 1, code.step(COUNT, -1), code.const(0)), 0)
    return program


@pytest.mark.parametrize("bits", [128, 256, 512])
@pytest.mark.parametrize("seed", range(16))
def test_random_programs(harness: Harness, seed: int, bits: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host, "vector_bits", lambda features: bits)
    seed = seed * 1000 + bits
    while (scan := scan_of(program := random_program(seed))) is None:
        seed += 1
    chosen = random.Random(seed)
    for most in (2, 9, 255):
        data = bytes(chosen.choices(range(most), k=9000)) + bytes(64) + b"\xff" * 64 + b"\1\0\0\0" * 16
        registers = {LEFT: MIDDLE + chosen.randrange(40), RIGHT: MIDDLE + chosen.randrange(-40, 60), COUNT: 4000}
        # Ahead of what is loaded, it would write over what ends a loop that counts nothing.
        ahead = [1, 50] if scan.strip.tests else []
        registers[TO] = MIDDLE + chosen.choice([-9000, -20, 10000, *ahead])
        same(harness, program, registers, {MIDDLE: data, MIDDLE - 9000: data})
