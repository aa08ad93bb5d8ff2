"""Ways aside that stay ways aside: those that choose what a jump table's number is loaded from."""

from __future__ import annotations

import capstone
import pytest

from tests.jit.handmade import ISA, LAYOUT, Code, Insn, add, branch_if_nonzero, jump, new_guest, region
from translator.jit import choices
from translator.jit.emit import emit
from translator.jit.flow import Flow
from translator.jit.lower import lower_region
from translator.jit.options import Options
from translator.jit.region import Region

TABLE, CODE = 0x11000, 0x12000
ASIDE = (0x1014, ())


def fetch(i: Insn) -> None:
    """r13: the next operation, from where r3 points."""
    i.put(13, i.op("load", 64, i.get(3)))
    i.put(3, i.op("add", 64, i.get(3), i.const(8)))


def dispatch(i: Insn) -> None:
    entry = i.op("load", 64, i.op("add", 64, i.op("shl", 64, i.get(13), i.const(3)), i.get(4)))
    i.op("jump", 0, entry, attr="")


def move(to: int, of: int) -> Code:
    return lambda i: i.put(to, i.get(of))


def store(i: Insn) -> None:
    i.op("store", 0, i.get(4), i.get(5))


def interpreter(aside: list[Code], options: Options | None = None) -> Region:
    """Operations: 0 goes on with `aside` if r5 is 0; 1 ends."""
    made = region(
        {
            (0x1000, ()): [fetch],
            (0x1004, ()): [dispatch],
            (0x1010, ()): [branch_if_nonzero(5, 0x1030)],
            ASIDE: [*aside, jump(0x1030)],
            (0x1030, ()): [add(2, 2, 1), jump(0x1000)],
            (0x1040, ()): [jump(0x9000)],
        },
        options,
    )
    made.blocks[0x1004, ()].steps[-1].table = (0x1010, 0x1040)
    return made


def found(made: Region) -> set[tuple[int, tuple[int, ...]]]:
    return choices.find(made, Flow(made, list(ISA.calling.carry), made.options), made.options)


@pytest.mark.optimised
def test_a_choice_of_where_to_go_on_is_found() -> None:
    assert found(interpreter([move(3, 6)])) == {ASIDE}
    assert found(interpreter([add(3, 3, 8)])) == {ASIDE}
    assert found(interpreter([move(8, 7), move(3, 6)])) == {ASIDE}


@pytest.mark.parametrize("aside", [[move(7, 6)], [store], [move(3, 6), store]], ids=["other", "store", "both"])
def test_other_ways_aside_are_llvms_affair(aside: list[Code]) -> None:
    assert found(interpreter(aside)) == set()


def test_it_has_to_be_a_way_aside_in_a_loop_with_a_table() -> None:
    made = interpreter([move(3, 6)])
    made.blocks[0x1004, ()].steps[-1].table = ()
    assert found(made) == set()
    straight = interpreter([move(3, 6)])
    straight.blocks[0x1030, ()] = interpreter([move(3, 6)]).blocks[0x1040, ()]
    assert found(straight) == set()
    elsewhere = interpreter([move(3, 6)])
    elsewhere.blocks[ASIDE].steps[-1] = elsewhere.blocks[0x1040, ()].steps[-1]
    assert found(elsewhere) == set()
    assert found(interpreter([move(3, 6)], Options(no_opt=("foreseen",)))) == set()


@pytest.mark.optimised
@pytest.mark.parametrize("off", [(), ("foreseen",)], ids=["kept", "chosen"])
def test_it_is_a_branch_in_host_code_and_does_the_same(off: tuple[str, ...]) -> None:
    made = interpreter([move(3, 6)], Options(no_opt=off))
    blob = emit(lower_region(made, ISA, LAYOUT))
    host = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_64)
    names = {name for _, _, name, _ in host.disasm_lite(blob.code, 0)}
    assert bool([name for name in names if name.startswith("cmov")]) == bool(off)
    guest = new_guest()
    guest.install(made.pc, blob)
    guest.write(TABLE, b"".join(target.to_bytes(8, "little") for target in (0x1010, 0x1040)))
    guest.write(CODE, b"".join(number.to_bytes(8, "little") for number in (0, 0, 1, 1)))
    for condition, rounds in ((1, 2), (0, 1)):
        guest.set_reg("r", 2, 0)
        guest.set_reg("r", 3, CODE)
        guest.set_reg("r", 4, TABLE)
        guest.set_reg("r", 5, condition)
        guest.set_reg("r", 6, CODE + 24)
        assert guest.enter(0x1000) == 0x9000
        assert (guest.reg("r", 2), guest.reg("r", 3)) == (rounds, CODE + (32 if rounds == 1 else 24))
