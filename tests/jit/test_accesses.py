"""Addresses and landings of accesses, on hand-made blocks: what LLVM is told, and that all comes out right."""

from __future__ import annotations

import pytest

from tests.jit.handmade import (
    ISA,
    LAYOUT,
    RETURN,
    Insn,
    add,
    branch_if_nonzero,
    call,
    install,
    jump,
    load,
    new_guest,
    region,
    store,
)
from tests.jit.harness import Harness
from translator.guest import state as st
from translator.jit.emit import emit
from translator.jit.lower import lower_region
from translator.jit.options import Options


@pytest.fixture
def guest() -> Harness:
    return new_guest()


@pytest.mark.parametrize("no_opt", [(), ("moves",), ("segment",)])
@pytest.mark.parametrize("kind", ["compact", "wide", "checked", "unchecked"])
@pytest.mark.parametrize("stack", [2, 12])  # one that calls carry, one that they do not
def test_a_register_that_moves_by_constants(guest: Harness, stack: int, kind: str, no_opt: tuple[str, ...]) -> None:
    """As a stack pointer does: around accesses, a branch, a call that brings it back (or somewhere else), exits."""
    made = region(
        {
            (0x1000, ()): [add(stack, stack, -48), store(stack, 40, 3), branch_if_nonzero(4, 0x1100)],
            (0x100C, ()): [load(5, stack, 40), branch_if_nonzero(6, 0x3000)],
            (0x1014, ()): [add(stack, stack, 48), jump(0x4000)],
            (0x1100, ()): [add(stack, stack, -16), call(0x2000, 0x1108)],
            (0x1108, ()): [add(stack, stack, 16), jump(0x100C)],
        },
        Options(kind=kind, no_opt=no_opt),
    )
    install(guest, made)
    top = 0x20000
    for displaced in (0, 64):
        callee = [store(stack, 56, 7), store(stack, 56 + displaced, 7), add(stack, stack, displaced), RETURN]
        install(guest, region({(0x2000, ()): callee}))
        for calls in (0, 1):
            for leaves in (0, 1):
                guest.set_reg("r", stack, top)
                for index, value in ((3, 33), (4, calls), (6, leaves), (7, 77)):
                    guest.set_reg("r", index, value)
                assert guest.enter(0x1000) == (0x3000 if leaves else 0x4000)
                moved = displaced * calls
                assert guest.reg("r", stack) == top + moved - 48 * leaves
                assert guest.reg("r", 5) == (77 if calls else 33)
                assert int.from_bytes(guest.read(top - 8, 8), "little") == (77 if calls else 33)


def test_landings_share_what_they_do() -> None:
    """One place that leaves, and one for each set of registers that are only in the region."""
    steps = [add(12, 2, 1), load(4, 3, 0), add(12, 12, 1), store(3, 0, 4), add(13, 2, 1), load(5, 3, 8), RETURN]
    made = region({(0x1000, ()): steps}, Options(precise=True))
    text = lower_region(made, ISA, LAYOUT)
    assert text.count("callbr") == 3
    assert text.count(f"ptr %st, i64 {st.FAULT_FN}") == 1
    labels = [line for line in text.splitlines() if line.startswith("dirty.")]
    assert len(labels) == len(set(labels)) == 2


def test_a_loaded_value_of_which_only_the_lower_half_is_used(guest: Harness) -> None:
    """LLVM cut it into halves ahead of the load, where that is a jump of LLVM's and its value meets another one."""

    def lower_half(i: Insn) -> None:
        i.put(5, i.op("sext", 64, i.op("extract", 32, i.get(4), attr=0)))

    made = region(
        {
            (0x1000, ()): [branch_if_nonzero(2, 0x100C)],
            (0x1004, ()): [load(4, 3, 0), jump(0x100C)],
            (0x100C, ()): [lower_half, lambda i: i.put(4, i.const(7)), jump(0x4000)],
        },
        Options(precise=True),
    )
    guest.install(made.pc, emit(lower_region(made, ISA, LAYOUT), opt=1))
    guest.write(0x20000, (0x1_8000_0001).to_bytes(8, "little"))
    for elsewhere, result in ((0, 0xFFFF_FFFF_8000_0001), (1, 0x1234)):
        guest.set_reg("r", 2, elsewhere)
        guest.set_reg("r", 3, 0x20000)
        guest.set_reg("r", 4, 0x5_0000_1234)
        assert guest.enter(made.pc) == 0x4000
        assert guest.reg("r", 5) == result
