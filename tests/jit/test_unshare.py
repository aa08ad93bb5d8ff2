"""Ends that ways behind a jump table share: each gets its own, and LLVM leaves them."""

from __future__ import annotations

import capstone
import pytest

from tests.jit.handmade import ISA, LAYOUT, Code, Insn, add, branch_if_nonzero, jump, new_guest, region
from tests.jit.test_choices import CODE, TABLE, dispatch, fetch
from translator.jit.emit import emit
from translator.jit.forming import _copy_nodes  # what `form_region` does to blocks that have the same steps
from translator.jit.lower import lower_region
from translator.jit.options import Options
from translator.jit.region import Region
from translator.jit.unshare import SHORT, unshare

LOOP, ONE, TWO, TEST, SHARED, LAST, END = ((pc, ()) for pc in (0x1000, 0x1010, 0x1020, 0x1030, 0x1040, 0x1050, 0x1060))
STACK = 0x14000


def push(i: Insn) -> None:
    i.op("store", 0, i.get(6), i.get(2))
    i.put(6, i.op("add", 64, i.get(6), i.const(8)))


def formed(shared: list[Code], no_opt: tuple[str, ...] = (), test: bool = False) -> Region:
    """Operations: 0 adds 1 to r2, 1 doubles it, 2 ends; 0 and 1 go on with `shared`, and at last r5 counts."""
    made = region(
        {
            LOOP: [fetch],
            (0x1004, ()): [dispatch],
            ONE: [add(2, 2, 1), branch_if_nonzero(2, SHARED[0]) if test else jump(SHARED[0])],
            TWO: [lambda i: i.put(2, i.op("add", 64, i.get(2), i.get(2))), jump(SHARED[0])],
            SHARED: [*shared, jump(LAST[0])],
            LAST: [add(5, 5, 1), jump(LOOP[0])],
            END: [jump(0x9000)],
        },
        Options(no_opt=no_opt),
    )
    made.blocks[0x1004, ()].steps[-1].table = (ONE[0], TWO[0], END[0])
    unshare(made, made.options)
    for key in made.unshared:
        _copy_nodes(made.blocks[key])
    return made


def pcs(made: Region, key: tuple[int, tuple[int, ...]]) -> list[int]:
    return [step.pc for step in made.blocks[key].steps]


@pytest.mark.optimised
def test_each_way_gets_the_end_and_what_nobody_reaches_goes() -> None:
    made = formed([push])
    assert made.unshared == {ONE, TWO}
    for key in (ONE, TWO):
        assert pcs(made, key)[-2:] == [SHARED[0], SHARED[0] + 4]
        assert made.successors(made.blocks[key]) == [(LAST, "jump")]
    assert SHARED not in made.blocks
    assert LAST in made.blocks


@pytest.mark.optimised
def test_what_has_other_ways_stays() -> None:
    made = formed([push], test=True)
    assert made.unshared == {TWO, SHARED}
    assert pcs(made, ONE)[-1] < SHARED[0] < pcs(made, TWO)[-1]
    assert len(pcs(made, SHARED)) == 2


@pytest.mark.parametrize("left", [ONE, TWO])
def test_blocks_that_nothing_reaches_do_not_matter(left: tuple[int, tuple[int, ...]]) -> None:
    made = formed([push], no_opt=("unshare",))
    made.blocks[0x1004, ()].steps[-1].table = tuple({ONE[0], TWO[0], END[0]} - {left[0]})
    unshare(made, Options())
    assert left not in made.unshared


def test_it_has_to_be_short_and_to_store_and_to_be_in_a_loop_with_a_table() -> None:
    assert not formed([add(2, 2, 3)]).unshared
    assert not formed([push] * SHORT).unshared & {ONE, TWO}
    assert not formed([push], no_opt=("unshare",)).unshared
    made = formed([push], no_opt=("unshare",))
    made.blocks[0x1004, ()].steps[-1].table = ()
    unshare(made, Options())
    assert not made.unshared


@pytest.mark.optimised
@pytest.mark.parametrize("off", [(), ("unshare",)], ids=["own", "shared"])
def test_each_has_its_store_in_host_code_and_does_the_same(off: tuple[str, ...]) -> None:
    made = formed([push], off)
    blob = emit(lower_region(made, ISA, LAYOUT))
    host = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_64)
    texts = [(name, operands) for _, _, name, operands in host.disasm_lite(blob.code, 0)]
    stores = [operands for name, operands in texts if name == "mov" and operands.startswith("qword ptr gs:[")]
    assert len(stores) == 2 or off  # where all share one, LLVM unrolls the loop
    guest = new_guest()
    guest.install(made.pc, blob)
    guest.write(TABLE, b"".join(target.to_bytes(8, "little") for target in (ONE[0], TWO[0], END[0])))
    guest.write(CODE, b"".join(number.to_bytes(8, "little") for number in (0, 1, 1, 0, 2)))
    for number, value in ((2, 5), (3, CODE), (4, TABLE), (5, 0), (6, STACK)):
        guest.set_reg("r", number, value)
    assert guest.enter(LOOP[0]) == 0x9000
    assert (guest.reg("r", 2), guest.reg("r", 5), guest.reg("r", 6)) == (25, 4, STACK + 32)
    assert [int.from_bytes(guest.read(STACK + 8 * k, 8), "little") for k in range(4)] == [6, 12, 24, 25]
