"""What is at hand where control leaves a block, and that only a block that is reached from nowhere else has it."""

from __future__ import annotations

import pytest

from tests.jit.handmade import (
    ISA,
    LAYOUT,
    Code,
    Insn,
    add,
    branch_if_nonzero,
    install,
    jump,
    load,
    new_guest,
    region,
)
from tests.jit.harness import Harness
from translator.jit.lower import lower_region
from translator.jit.options import Options

OUT = 0x4000
MEMORY = 0x20000


@pytest.fixture
def guest() -> Harness:
    guest = new_guest()
    for number in range(64):
        guest.write(MEMORY + 8 * number, (100 + number).to_bytes(8, "little"))
    return guest


def indexed(to: int, base: int, number: int) -> Code:
    """An address as guests compute it: a 32-bit number, of which only the lower half matters to the access."""

    def code(i: Insn) -> None:
        low = i.op("shl", 32, i.op("extract", 32, i.get(number), attr=0), i.op("const", 32, attr=3))
        i.put(to, i.op("add", 64, i.get(base), i.op("sext", 64, low)))

    return code


@pytest.mark.optimised
@pytest.mark.parametrize("off", [(), ("at-hand",)])
def test_an_address_is_computed_once(guest: Harness, off: tuple[str, ...]) -> None:
    made = region(
        {
            (0x1000, ()): [indexed(12, 2, 3), load(4, 12, 0), branch_if_nonzero(4, 0x1010)],
            (0x100C, ()): [jump(OUT)],
            (0x1010, ()): [load(5, 12, 8), jump(OUT)],
        },
        Options(no_opt=off),
    )
    text = lower_region(made, ISA, LAYOUT)
    assert text.count("inttoptr i64 %") == 1 + len(off)
    install(guest, made)
    guest.set_reg("r", 2, MEMORY)
    guest.set_reg("r", 3, 0x5_0000_0003)
    assert guest.enter(0x1000) == OUT
    assert [guest.reg("r", k) for k in (4, 5, 12)] == [103, 104, MEMORY + 24]


@pytest.mark.parametrize("way", [0, 1])
def test_where_ways_meet_each_brings_its_own(guest: Harness, way: int) -> None:
    made = region(
        {
            (0x1000, ()): [add(12, 2, 0), load(4, 12, 0), branch_if_nonzero(3, 0x1014)],
            (0x100C, ()): [add(12, 12, 8), jump(0x1018)],
            (0x1014, ()): [add(12, 12, 16)],
            (0x1018, ()): [load(5, 12, 0), jump(OUT)],
        }
    )
    install(guest, made)
    guest.set_reg("r", 2, MEMORY)
    guest.set_reg("r", 3, way)
    assert guest.enter(0x1000) == OUT
    assert [guest.reg("r", k) for k in (4, 5, 12)] == [100, 101 + way, MEMORY + 8 + 8 * way]


@pytest.mark.parametrize("way", [0, 1])
def test_two_ways_from_one_block(guest: Harness, way: int) -> None:
    """A branch to what follows: the register is set on one way only."""

    def set_and_go(i: Insn) -> None:
        branch_if_nonzero(3, 0x1008)(i)
        i.put(12, i.op("or", 64, i.get(12), i.const(8)))

    made = region(
        {
            (0x1000, ()): [load(4, 12, 0), set_and_go],
            (0x1008, ()): [load(5, 12, 0), jump(OUT)],
        }
    )
    install(guest, made)
    guest.set_reg("r", 12, MEMORY)
    guest.set_reg("r", 3, way)
    assert guest.enter(0x1000) == OUT
    assert [guest.reg("r", k) for k in (4, 5, 12)] == [100, 101 - way, MEMORY + 8 - 8 * way]


@pytest.mark.parametrize("rounds", [1, 3])
def test_a_loop_begins_with_what_the_round_before_left(guest: Harness, rounds: int) -> None:
    made = region(
        {
            (0x1000, ()): [add(12, 2, 0), load(4, 12, 0)],
            (0x1008, ()): [load(5, 12, 0), add(12, 12, 8), add(3, 3, -1), branch_if_nonzero(3, 0x1008)],
            (0x1018, ()): [load(6, 12, 0), jump(OUT)],
        }
    )
    install(guest, made)
    guest.set_reg("r", 2, MEMORY)
    guest.set_reg("r", 3, rounds)
    assert guest.enter(0x1000) == OUT
    assert [guest.reg("r", k) for k in (4, 5, 6)] == [100, 99 + rounds, 100 + rounds]
