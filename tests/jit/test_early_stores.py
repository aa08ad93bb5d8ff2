"""When a changed register reaches the state (`Flow.early`): ahead of a loop that calls, where ways meet, no earlier."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from tests.jit.handmade import (
    ISA,
    LAYOUT,
    LINK,
    RETURN,
    Code,
    Insn,
    add,
    branch_if_nonzero,
    call,
    install,
    jump,
    new_guest,
    region,
)
from tests.jit.harness import Harness
from translator.ir.ops import Node
from translator.jit.lower import lower_region
from translator.jit.options import Options
from translator.jit.region import Key, Region

OFF = pytest.mark.parametrize("off", [(), ("early-stores",)])
CHANGED = range(10, 15)  # registers that calls do not carry
OUT, CALLEE = 0x9000, 0x5000


@pytest.fixture
def guest() -> Harness:
    return new_guest()


def accesses(made: Region, register: int, what: str) -> int:
    """How many loads or stores of a register in the state a region's text has."""
    lines = lower_region(made, ISA, LAYOUT).splitlines()
    place = f"getelementptr inbounds i8, ptr %st, i64 {LAYOUT.slot('r', register).offset}"
    return sum(place in line and f"{what} " in following for line, following in pairwise(lines))


@OFF
def test_what_a_loop_with_calls_does_not_change_is_in_the_state_at_each_call(
    guest: Harness, off: tuple[str, ...]
) -> None:
    """r12 is set ahead of the loop, r13 in it; the callee sees both, and may set both."""
    made = region(
        {
            (0x4000, ()): [add(12, 2, 5), add(13, 2, 6)],
            (0x4008, ()): [add(13, 13, 1), call(0x5000, 0x4010)],
            (0x4010, ()): [add(3, 3, -1), branch_if_nonzero(3, 0x4008)],
            (0x4018, ()): [add(4, 12, 0), add(5, 13, 0), jump(0x6000)],
        },
        Options(no_opt=off),
    )
    install(guest, made)
    guest.set_reg("r", 3, 4)
    seen: list[tuple[int, int]] = []

    def callee(_pc: int, stop: int) -> int:
        seen.append((guest.reg("r", 12), guest.reg("r", 13)))
        if len(seen) == 2:  # no convention binds it
            guest.set_reg("r", 12, 70)
            guest.set_reg("r", 13, 80)
        return stop

    guest.on_interp = callee
    assert guest.enter(0x4000) == 0x6000
    assert seen == [(1007, 1009), (1007, 1010), (70, 81), (70, 82)]
    assert (guest.reg("r", 4), guest.reg("r", 5)) == (70, 82)


@OFF
def test_a_loop_stores_what_it_changes_and_no_more(off: tuple[str, ...]) -> None:
    made = region(
        {
            (0x4000, ()): [add(12, 2, 5)],
            (0x4004, ()): [call(0x5000, 0x4008)],
            (0x4008, ()): [jump(0x4004)],
        },
        Options(no_opt=off),
    )
    text = lower_region(made, ISA, LAYOUT)
    offset = LAYOUT.slot("r", 12).offset
    loop = text[text.index("b1_4004:") :]
    loop = loop[: loop.index("call x86_regcallcc")]
    assert (f"ptr %st, i64 {offset}" in loop) == bool(off)


def short_cut(off: tuple[str, ...], behind: list[Code]) -> Region:
    """Two ways, of which one changes r12 and r13, meet in a block that goes on with `behind`."""
    return region(
        {
            (0x4000, ()): [branch_if_nonzero(3, 0x400C)],
            (0x4004, ()): [add(12, 2, 5), add(13, 2, 6)],
            (0x400C, ()): [*behind, jump(OUT)],
        },
        Options(no_opt=off),
    )


@OFF
def test_a_short_cut_neither_loads_nor_stores_what_it_does_not_change(guest: Harness, off: tuple[str, ...]) -> None:
    made = short_cut(off, [add(4, 4, 1)])
    assert accesses(made, 12, "load") == bool(off)
    install(guest, made)
    for short in (1, 0):
        guest.set_reg("r", 3, short)
        assert guest.enter(0x4000) == OUT
        assert (guest.reg("r", 12), guest.reg("r", 13)) == ((1012, 1013) if short else (1007, 1008))
    assert guest.reg("r", 4) == 1006


def test_what_is_set_behind_is_stored_there_alone(guest: Harness) -> None:
    made = short_cut((), [add(12, 2, 9)])
    assert accesses(made, 12, "store") == 1
    install(guest, made)
    for short in (1, 0):
        guest.set_reg("r", 3, short)
        assert guest.enter(0x4000) == OUT
        assert guest.reg("r", 12) == 1011


def test_a_loop_that_does_not_call_keeps_what_it_changes_in_registers() -> None:
    made = region(
        {
            (0x4000, ()): [add(4, 4, 0)],
            (0x4004, ()): [branch_if_nonzero(3, 0x400C)],
            (0x4008, ()): [add(12, 12, 1)],
            (0x400C, ()): [add(4, 4, -1), branch_if_nonzero(4, 0x4004)],
            (0x4014, ()): [jump(OUT)],
        }
    )
    text = lower_region(made, ISA, LAYOUT)
    changes = text[text.index("b2_4008:") : text.index("b3_400c:")]
    assert f"ptr %st, i64 {LAYOUT.slot('r', 12).offset}" not in changes


def test_what_all_ways_change_is_stored_where_they_have_met() -> None:
    made = region(
        {
            (0x4000, ()): [branch_if_nonzero(3, 0x400C)],
            (0x4004, ()): [add(12, 2, 5), jump(0x4010)],
            (0x400C, ()): [add(12, 2, 6)],
            (0x4010, ()): [jump(OUT)],
        }
    )
    assert accesses(made, 12, "store") == 1


def test_a_loop_that_sets_behind_its_call_stores_for_the_next_one(guest: Harness) -> None:
    made = region(
        {
            (0x4000, ()): [add(4, 4, 0)],
            (0x4004, ()): [call(CALLEE, 0x4008)],
            (0x4008, ()): [add(12, 12, 1), add(3, 3, -1), branch_if_nonzero(3, 0x4004)],
            (0x4014, ()): [jump(OUT)],
        }
    )
    install(guest, made)
    guest.set_reg("r", 3, 3)
    seen: list[int] = []

    def callee(_pc: int, stop: int) -> int:
        seen.append(guest.reg("r", 12))
        return stop

    guest.on_interp = callee
    assert guest.enter(0x4000) == OUT
    assert [*seen, guest.reg("r", 12)] == [1012, 1013, 1014, 1015]


def test_a_poll_on_the_way_to_an_early_store_stores_too() -> None:
    made = region(
        {
            (0x4000, ()): [branch_if_nonzero(3, 0x4014)],
            (0x4004, ()): [add(12, 2, 5)],
            (0x4008, ()): [add(4, 4, -1), branch_if_nonzero(4, 0x4008)],
            (0x4010, ()): [jump(0x4014)],
            (0x4014, ()): [jump(OUT)],
        }
    )
    text = lower_region(made, ISA, LAYOUT)
    stop = text[text.index("b2_4008.stop:") : text.index("b2_4008:")]
    assert f"ptr %st, i64 {LAYOUT.slot('r', 12).offset}" in stop


def test_an_early_store_where_an_inlined_callee_returns(guest: Harness) -> None:
    """The value is read for the way home; the way elsewhere reads it for itself."""
    frame = (0x4014,)
    blocks: dict[Key, list[Code]] = {
        (0x4000, ()): [branch_if_nonzero(3, 0x4014)],
        (0x4004, ()): [add(12, 2, 5), branch_if_nonzero(4, 0x400C)],
        (0x400C, ()): [add(5, 5, 0), call(0x6000, 0x4014)],
        (0x4014, ()): [jump(OUT)],
        (0x6000, frame): [branch_if_nonzero(13, 0x6008)],
        (0x6004, frame): [RETURN],
        (0x6008, frame): [add(LINK, 14, 0), RETURN],
    }
    install(guest, region(blocks, inlined={(0x400C, ())}))
    for short, elsewhere in ((1, 0), (0, 0), (0, 1)):
        guest.set_reg("r", 3, short)
        guest.set_reg("r", 12, 1012)
        guest.set_reg("r", 13, elsewhere)
        assert guest.enter(0x4000) == (1014 if elsewhere else OUT)
        assert guest.reg("r", 12) == (1012 if short else 1007)


Add = tuple[int, int, int]


class Walk:
    """A random graph of blocks: adds, then a jump, a branch on the next bit of r2 (back only if it is set: it ends), a
    call, or one that is followed into (two more lists of adds, one of them passed over if the next bit of r2 is set).
    Both a region and its own interpreter.
    """

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        count = self.chance.randrange(4, 10)
        adds = [self.adds() for _ in range(count)]
        starts = [0x4000 + 4 * (sum(map(len, adds[:number])) + number) for number in range(count)]
        self.blocks: dict[int, tuple[list[Add], str, int, int]] = {}
        self.inlined = {start: (self.adds(), self.adds()) for start in starts}
        for number, start in enumerate(starts):
            ahead = [*starts[number + 1 :], OUT]
            how = self.chance.choice(["branch", "branch", "jump", "call", "inlined"]) if len(ahead) > 1 else "jump"
            there = self.chance.choice(starts[1:] if how == "branch" else ahead)
            other = ahead[0] if how in ("call", "inlined") else self.chance.choice(ahead)
            self.blocks[start] = adds[number], how, there, other

    def adds(self) -> list[Add]:
        chance = self.chance
        return [
            (chance.choice(CHANGED), chance.choice([3, *CHANGED]), chance.randrange(100))
            for _ in range(chance.randrange(3))
        ]

    def region(self, off: tuple[str, ...]) -> Region:
        made: dict[Key, list[Code]] = {}
        followed = set()
        for start, (adds, how, there, other) in self.blocks.items():
            callee = 0x10000 + start * 16
            last = {
                "jump": jump(there),
                "call": call(CALLEE, other),
                "branch": branch_on_bit(there, other),
                "inlined": call(callee, other),
            }[how]
            made[start, ()] = [*(add(*one) for one in adds), last]
            if how == "inlined":
                first, second = self.inlined[start]
                frame = (other,)
                followed.add((start, ()))
                made[callee, frame] = [*(add(*one) for one in first), branch_on_bit(callee + 0x80, callee + 0x40)]
                made[callee + 0x40, frame] = [*(add(*one) for one in second), jump(callee + 0x80)]
                made[callee + 0x80, frame] = [RETURN]
        return region(made, Options(no_opt=off), followed)

    def expected(self, registers: list[int]) -> list[list[int]]:
        """The registers that may change, at each call and at the end."""
        seen: list[list[int]] = []

        def run(adds: list[Add]) -> None:
            for to, source, value in adds:
                registers[to] = registers[source] + value

        def next_bit() -> int:
            registers[2] >>= 1
            return registers[2] & 1

        pc = next(iter(self.blocks))
        while pc != OUT:
            adds, how, there, other = self.blocks[pc]
            run(adds)
            if how == "call":
                seen.append([registers[k] for k in CHANGED])
                registers[10 + len(seen) % 5] += 7
            elif how == "inlined":
                first, second = self.inlined[pc]
                run(first)
                if not next_bit():
                    run(second)
            pc = there if how == "jump" or (how == "branch" and next_bit()) else other
        return [*seen, [registers[k] for k in CHANGED]]


def branch_on_bit(there: int, other: int) -> Code:
    def code(i: Insn) -> None:
        rest = i.op("lshr", 64, i.get(2), i.const(1))
        i.put(2, rest)
        taken = i.op("ne", 1, i.op("and", 64, rest, i.const(1)), i.const(0))
        node = Node("if", 0, (taken,), None, [], [])
        to = Node("const", 64, (), there)
        node.body = [to, Node("jump", 0, (to,), "")]
        i.nodes.append(node)
        i.op("jump", 0, i.const(other), attr="")

    return code


@pytest.mark.parametrize("seed", range(40))
def test_calls_and_exits_of_random_graphs_show_what_was_set(guest: Harness, seed: int) -> None:
    walk = Walk(seed)
    bits = random.Random(seed)
    for off in ((), ("early-stores",)):
        install(guest, walk.region(off))
        for _ in range(6):
            begin = [bits.randrange(1 << 20) for _ in range(16)]
            for k, value in enumerate(begin):
                guest.set_reg("r", k, value)
            seen: list[list[int]] = []

            def callee(_pc: int, stop: int, seen: list[list[int]] = seen) -> int:
                seen.append([guest.reg("r", k) for k in CHANGED])
                changed = 10 + len(seen) % 5
                guest.set_reg("r", changed, seen[-1][changed - 10] + 7)
                return stop

            guest.on_interp = callee
            assert guest.enter(0x4000) == OUT
            assert [*seen, [guest.reg("r", k) for k in CHANGED]] == walk.expected(list(begin))
