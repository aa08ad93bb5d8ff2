"""How control leaves a region, on hand-made blocks: calls, returns, jumps out, traps, polls, context registers,
inlined callees.
"""

from __future__ import annotations

import ctypes

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
    jump_register,
    new_guest,
    region,
    registers,
    set_mode,
    trap,
)
from tests.jit.harness import Harness
from translator.guest import state as st
from translator.ir.ops import Node
from translator.jit.emit import emit
from translator.jit.lower import line_of, lower_region, pc_of
from translator.jit.options import Options
from translator.jit.region import Key


@pytest.fixture
def guest() -> Harness:
    return new_guest()


def test_jump_out_goes_to_a_translation_when_there_is_one(guest: Harness) -> None:
    install(guest, region({(0x1000, ()): [add(12, 12, 1), add(3, 3, 1), jump(0x2000)]}))
    assert guest.enter(0x1000) == 0x2000
    install(guest, region({(0x2000, ()): [add(3, 12, 5), RETURN]}))
    assert guest.enter(0x1000) == 1001
    assert guest.reg("r", 12) == 1014
    assert guest.reg("r", 3) == 1019


def test_a_long_chain_of_jumps_does_not_nest(guest: Harness) -> None:
    install(guest, region({(0x1000, ()): [add(2, 2, 1), jump_register(3)]}))
    install(guest, region({(0x2000, ()): [add(11, 11, -1), branch_if_nonzero(11, 0x3000)]}))
    install(guest, region({(0x3000, ()): [jump_register(4)]}))
    guest.set_reg("r", 3, 0x2000)
    guest.set_reg("r", 4, 0x1000)
    guest.set_reg("r", 11, 1_000_000)
    assert guest.enter(0x1000) == 0x2008  # the instruction behind the branch is not in the region
    assert guest.reg("r", 2) == 1002 + 1_000_000


def test_where_regions_leave_to_is_counted_and_stitched(guest: Harness) -> None:
    install(guest, region({(0x1000, ()): [add(12, 12, 1), jump(0x2000)]}))
    guest.set_word(st.HOT_THRESHOLD, 4)
    guest.set_word(st.STITCH_AT, 2)
    stitched: list[int] = []
    native = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_uint64, ctypes.c_uint64)(
        lambda _state, pc: stitched.append(pc) or 0
    )
    guest.set_word(st.STITCH_FN, ctypes.cast(native, ctypes.c_void_p).value or 0)
    for count in range(1, 6):
        assert guest.enter(0x1000) == 0x2000
        assert guest.entry(0x2000) == count
        assert stitched == [0x2000] * (count >= 2)
        assert guest.services == [(st.SERVICE_HOT, 0x2000)] * (count >= 4)
    assert guest.reg("r", 12) == 1017


@pytest.mark.parametrize("target", [1 << 32, 1 << 40, (1 << 64) - 0x1000, -0x1000, 0x123456789ABCDEF0])
def test_direct_jumps_to_where_there_is_no_table_go_back(guest: Harness, target: int) -> None:
    install(guest, region({(0x1000, ()): [jump(target)]}))
    assert guest.enter(0x1000) & (1 << 64) - 1 == target & (1 << 64) - 1


@pytest.mark.parametrize("others", [0, 1])
def test_direct_jumps_to_misaligned_pcs_go_back(guest: Harness, others: int) -> None:
    """Also where exits are written together."""
    install(guest, region({(0x1000, ()): [branch_if_nonzero(2, 0x6001)] + [branch_if_nonzero(3, 0x7000)] * others}))
    for pc in (0x6000, 0x7000):
        install(guest, region({(pc, ()): [add(4, 4, 1), RETURN]}))
    assert guest.enter(0x1000) == 0x6001
    assert guest.reg("r", 4) == 1004


@pytest.mark.parametrize("target", [0x7000, 0x7001, 1 << 32, (1 << 64) - 2, 0x123456789ABCDEF0])
def test_jumps_to_what_is_not_translated_go_back(guest: Harness, target: int) -> None:
    install(guest, region({(0x1000, ()): [add(12, 12, 1), jump_register(3)]}))
    install(guest, region({(0x7002, ()): [RETURN]}))
    guest.set_entry(0x7000, 99)  # a counter
    guest.set_reg("r", 3, target)
    assert guest.enter(0x1000) % (1 << 64) == target
    assert guest.reg("r", 12) == 1013


@pytest.mark.parametrize("hint", ["", "call"])
@pytest.mark.parametrize("low", [0, 1])
@pytest.mark.parametrize("target", [0x7002, 0x9000, 1 << 32, (1 << 64) - 2])
def test_a_jump_may_clear_low_bits(guest: Harness, target: int, low: int, hint: str) -> None:
    """The table is looked up by what the bits are cleared of; where they are set, whoever gets the jump has the pc."""

    def jump_aligned(i: Insn) -> None:
        i.op("jump", 0, i.op("and", 64, i.get(3), i.const(-2)), attr=hint)

    install(guest, region({(0x1000, ()): [add(12, 12, 1), jump_aligned], (0x1008, ()): [jump(0x4000)]}))
    install(guest, region({(0x7002, ()): [add(4, 4, 1), jump(0x1008) if hint else jump(0x6000)]}))
    guest.set_reg("r", 3, target | low)
    guest.on_interp = lambda pc, stop: pc
    came = guest.enter(0x1000) % (1 << 64)
    runs = target == 0x7002 and not low
    assert guest.reg("r", 4) == 1004 + runs
    assert came == (target if not runs else 0x4000 if hint else 0x6000)
    interpreted = [(pc % (1 << 64), stop) for pc, stop in guest.interpreted]
    assert interpreted == ([(target, 0x1008)] if hint and not runs else [])


def test_call_and_return(guest: Harness) -> None:
    install(
        guest,
        region(
            {
                (0x1000, ()): [add(12, 12, 1), call(0x2000, 0x1008)],
                (0x1008, ()): [add(13, 12, 1), add(2, 2, 7), jump(0x9000)],
            }
        ),
    )
    install(guest, region({(0x2000, ()): [add(12, 12, 100), add(2, 2, 100), RETURN]}))
    assert guest.enter(0x1000) == 0x9000
    assert guest.reg("r", 12) == 1113
    assert guest.reg("r", 13) == 1114
    assert guest.reg("r", 2) == 1109
    assert guest.reg("r", 1) == 0x1008


def test_a_callee_that_returns_elsewhere_unwinds(guest: Harness) -> None:
    install(
        guest,
        region({(0x1000, ()): [add(12, 12, 1), call(0x2000, 0x1008)], (0x1008, ()): [add(13, 12, 1), jump(0x9000)]}),
    )
    install(guest, region({(0x2000, ()): [add(2, 2, 1), add(LINK, 14, 0), RETURN]}))
    assert guest.enter(0x1000) == 1014
    assert guest.reg("r", 2) == 1003
    assert guest.reg("r", 13) == 1013


def test_an_untranslated_callee_is_interpreted_and_counted(guest: Harness) -> None:
    install(
        guest,
        region(
            {
                (0x1000, ()): [add(12, 12, 1), add(2, 2, 5), call(0x2000, 0x100C)],
                (0x100C, ()): [add(13, 12, 2), add(3, 2, 1), jump(0x9000)],
            }
        ),
    )

    def interpret(pc: int, stop: int) -> int:
        assert (pc, stop) == (0x2000, 0x100C)
        assert registers(guest)[:3] == [1000, 0x100C, 1007]
        assert guest.reg("r", 12) == 1013
        guest.set_reg("r", 12, 50)
        guest.set_reg("r", 2, 60)
        return stop

    guest.on_interp = interpret
    guest.set_word(st.HOT_THRESHOLD, 2)
    assert guest.enter(0x1000) == 0x9000
    assert (guest.reg("r", 13), guest.reg("r", 3)) == (52, 61)
    assert guest.entry(0x2000) == 1
    guest.set_reg("r", 12, 1012)
    guest.set_reg("r", 2, 1002)
    assert guest.enter(0x1000) == 0x9000
    # Where the region leaves to has been counted as often.
    assert guest.services == [(st.SERVICE_HOT, 0x2000), (st.SERVICE_HOT, 0x9000)]


def test_an_untranslated_callee_is_translated_at_once_when_asked(guest: Harness) -> None:
    install(guest, region({(0x1000, ()): [call(0x2000, 0x1004)], (0x1004, ()): [add(3, 2, 1), jump(0x9000)]}))

    def compile_now(code: int, pc: int) -> int:
        install(guest, region({(pc, ()): [add(2, 2, 10), RETURN]}))
        return 0

    guest.on_service = compile_now
    guest.set_word(st.SYNC_JIT, 1)
    assert guest.enter(0x1000) == 0x9000
    assert guest.services == [(st.SERVICE_COMPILE, 0x2000)]
    assert guest.interpreted == []
    assert guest.reg("r", 3) == 1013


def test_the_interpreter_may_unwind(guest: Harness) -> None:
    install(guest, region({(0x1000, ()): [call(0x2000, 0x1004)], (0x1004, ()): [jump(0x9000)]}))
    guest.on_interp = lambda pc, stop: st.UNWIND
    assert guest.enter(0x1000) == st.UNWIND


def test_calls_nest_until_the_stack_limit(guest: Harness) -> None:
    """A recursion deeper than the host's stack unwinds with the callee's pc, everything in place."""
    blocks: dict[Key, list[Code]] = {
        (0x1000, ()): [add(2, 2, 1), add(12, 12, 1), add(3, 3, -1), branch_if_nonzero(3, 0x1014)],
        (0x1010, ()): [RETURN],
        (0x1014, ()): [call(0x1000, 0x1018)],
        (0x1018, ()): [add(5, 5, 3), add(LINK, 14, 0), RETURN],
    }
    install(guest, region(blocks))
    guest.set_word(st.STACK_LIMIT, _stack_pointer() - 300_000)
    guest.set_reg("r", 3, 1_000_000)
    assert guest.enter(0x1000) == 0x1000
    depth = guest.reg("r", 2) - 1002
    assert 1000 < depth < 30_000
    assert guest.reg("r", 12) - 1012 == depth
    assert guest.enter(0x1000) == 0x1000  # and on it goes
    assert guest.reg("r", 5) == 1005
    guest.set_reg("r", 3, 100)
    assert guest.enter(0x1000) == 1014
    assert guest.reg("r", 5) == 1008  # all frames but the innermost return elsewhere


def _stack_pointer() -> int:
    """Near enough: the address of a frame of this very thread."""
    import ctypes

    found = ctypes.c_uint64()
    blob = emit(
        'define i64 @sp() {\n %r = call i64 @llvm.read_register.i64(metadata !0)\n ret i64 %r\n}\n!0 = !{!"rsp"}\n'
    )
    from tests.jit.harness import executable

    area, address = executable(blob.code)
    found.value = ctypes.CFUNCTYPE(ctypes.c_int64)(address)()
    del area
    return found.value


@pytest.mark.parametrize("options", [Options(), Options(no_opt=("chunk",)), Options(precise=True)])
def test_loops_poll(guest: Harness, options: Options) -> None:
    """A loop that never ends leaves when `pending` is set, with the state written."""
    made = region(
        {(0x1000, ()): [add(12, 12, 1), add(2, 2, 1)], (0x1008, ()): [add(12, 12, 1), branch_if_nonzero(3, 0x1008)]},
        options,
    )
    install(guest, made)
    import threading

    timer = threading.Timer(0.05, lambda: guest.set_word(st.PENDING, 1))
    timer.start()
    assert guest.enter(0x1000) == st.UNWIND
    timer.join()
    assert guest.word(st.PC) == 0x1008
    assert guest.reg("r", 12) > 2000
    assert guest.reg("r", 2) == 1003


@pytest.mark.parametrize("options", [Options(), Options(kind="checked"), Options(precise=True)])
@pytest.mark.parametrize("put", [True, False])
def test_a_way_out_ahead_of_a_write_shows_the_old_value(guest: Harness, options: Options, put: bool) -> None:
    """Register 12 is set on one of two ways here, and again behind a trap that is taken."""

    def trap_or_set(i: Insn) -> None:
        node = Node("if", 0, (i.op("ne", 1, i.get(4), i.const(0)),), None, [Node("trap", 0, (), "illegal")], [])
        i.nodes.append(node)
        i.put(12, i.const(5))

    made = region(
        {
            (0x1000, ()): [branch_if_nonzero(3, 0x1008)],
            (0x1004, ()): [add(12, 2, 1)],
            (0x1008, ()): [trap_or_set],
            (0x100C, ()): [RETURN],
        },
        options,
    )
    install(guest, made)
    guest.set_reg("r", 3, 0 if put else 1)
    guest.enter(0x1000)
    assert guest.services == [(st.SERVICE_ILLEGAL, 0x1008)]
    assert guest.reg("r", 12) == (1003 if put else 1012)


@pytest.mark.parametrize("options", [Options(), Options(exact_polls=True)])
def test_a_poll_leaves_with_what_is_still_read(guest: Harness, options: Options) -> None:
    """Registers 2 and 11 are written before they are read, 3 and 12 the other way round."""
    made = region(
        {
            (0x1000, ()): [
                add(2, 3, 5), add(3, 2, -5), add(11, 12, 5), add(12, 11, -4), branch_if_nonzero(1, 0x1000),
            ],
            (0x1014, ()): [RETURN],
        },
        options,
    )  # fmt: skip
    install(guest, made)
    import threading

    timer = threading.Timer(0.05, lambda: guest.set_word(st.PENDING, 1))
    timer.start()
    assert guest.enter(0x1000) == st.UNWIND
    timer.join()
    assert (guest.word(st.PC), guest.reg("r", 3)) == (0x1000, 1003)
    rounds = guest.reg("r", 12) - 1012
    assert rounds > 1000
    if options.exact_polls:
        assert (guest.reg("r", 2), guest.reg("r", 11)) == (1008, 1012 + rounds + 4)


@pytest.mark.parametrize("options", [Options(), Options(no_opt=("table-index",))])
@pytest.mark.parametrize("low", [0, 1])
def test_a_jump_table_is_a_guess(guest: Harness, options: Options, low: int) -> None:
    """An entry leads where it did when the region was made only while it says so; its lowest bit is cleared."""
    table = 0x10000

    def jump_by_table(i: Insn) -> None:
        address = i.op("add", 64, i.const(table), i.op("shl", 64, i.get(3), i.const(3)))
        i.op("jump", 0, i.op("and", 64, i.op("load", 64, address), i.const(-2)), attr="")

    made = region(
        {
            (0x1000, ()): [jump_by_table],
            (0x1010, ()): [add(2, 2, 1), jump(0x9000)],
            (0x1020, ()): [add(2, 2, 2), jump(0x9000)],
        },
        options,
    )
    made.blocks[0x1000, ()].steps[-1].table = (0x1010, 0x1020, 0x1010)
    install(guest, made)

    def goes(number: int, *entries: int) -> tuple[int, int]:
        guest.write(table, b"".join((entry | low).to_bytes(8, "little") for entry in entries))
        guest.set_reg("r", 3, number)
        guest.set_reg("r", 2, 0)
        return guest.enter(0x1000), guest.reg("r", 2)

    assert [goes(number, 0x1010, 0x1020, 0x1010) for number in range(3)] == [(0x9000, 1), (0x9000, 2), (0x9000, 1)]
    assert goes(1, 0, 0x1010) == (0x9000, 1)
    assert goes(1, 0x1020, 0x5000) == (0x5000, 0)
    assert goes(5, 0, 0, 0, 0, 0, 0x1020) == (0x9000, 2)


def test_the_entry_of_what_only_returns_does_not_poll(guest: Harness) -> None:
    """Its caller does, if this is part of a circle."""
    install(guest, region({(0x1000, ()): [add(2, 2, 1), RETURN]}))
    guest.set_word(st.PENDING, 1)
    guest.set_reg("r", 2, 5)
    guest.set_reg("r", LINK, 0x9000)
    assert guest.enter(0x1000) == 0x9000
    assert guest.reg("r", 2) == 6


@pytest.mark.parametrize("last", [jump(0x9000), jump_register(5), call(0x9000, 0x1008)])
def test_the_entry_polls(guest: Harness, last: Code) -> None:
    """Of what may lie on a circle of regions."""
    install(guest, region({(0x1000, ()): [add(2, 2, 1), last]}))
    guest.set_word(st.PENDING, 1)
    guest.set_word(st.PC, 5)
    before = registers(guest)
    assert guest.enter(0x1000) == st.UNWIND
    assert guest.word(st.PC) == 0x1000
    assert registers(guest) == before


def test_a_system_call_goes_on_in_place(guest: Harness) -> None:
    install(
        guest,
        region(
            {
                (0x1000, ()): [add(2, 2, 1), add(12, 12, 1), trap("syscall")],
                (0x100C, ()): [add(3, 2, 1), add(13, 12, 1), jump(0x9000)],
            }
        ),
    )

    def serve(code: int, pc: int) -> int:
        assert (code, pc, guest.word(st.PC)) == (st.SERVICE_SYSCALL, 0x1008, 0x100C)
        assert (guest.reg("r", 2), guest.reg("r", 12)) == (1003, 1013)
        guest.set_reg("r", 2, 77)
        guest.set_reg("r", 12, 88)
        return 0

    guest.on_service = serve
    assert guest.enter(0x1000) == 0x9000
    assert (guest.reg("r", 3), guest.reg("r", 13)) == (78, 89)


def test_a_system_call_may_unwind_and_change_everything(guest: Harness) -> None:
    install(guest, region({(0x1000, ()): [add(2, 2, 1), trap("syscall")], (0x1008, ()): [jump(0x9000)]}))

    def serve(code: int, pc: int) -> int:
        for k in range(16):
            guest.set_reg("r", k, 5000 + k)
        guest.set_word(st.PC, 0x4444)
        return 1

    guest.on_service = serve
    assert guest.enter(0x1000) == st.UNWIND
    assert guest.word(st.PC) == 0x4444
    assert registers(guest) == [5000 + k for k in range(16)]


@pytest.mark.parametrize("kind", ["illegal", "flush_code", "breakpoint"])
def test_other_traps_leave_the_region(guest: Harness, kind: str) -> None:
    install(guest, region({(0x1000, ()): [add(12, 12, 1), trap(kind)], (0x1008, ()): [add(12, 12, 1), jump(0x9000)]}))
    guest.on_service = lambda code, pc: 0
    assert guest.enter(0x1000) == 0x1008
    assert guest.reg("r", 12) == 1013


def test_a_context_register_that_changes_unwinds(guest: Harness) -> None:
    codes = [add(12, 12, 1), set_mode(2), add(12, 12, 1), set_mode(3), add(12, 12, 1), jump(0x9000)]
    blocks: dict[Key, list[Code]] = {(0x1000, ()): codes[:2], (0x1008, ()): codes[2:4], (0x1010, ()): codes[4:]}
    guest.set_reg("mode", 0, 2)
    install(guest, region(blocks, Options(context=(("mode", 0, 2),))))
    assert guest.enter(0x1000) == st.UNWIND
    assert guest.services == [(st.SERVICE_CONTEXT, 0x100C)]
    assert guest.word(st.PC) == 0x1010
    assert guest.reg("mode") == 3
    assert guest.reg("r", 12) == 1014


def test_an_inlined_callee_returns_to_its_caller_only(guest: Harness) -> None:
    frame = (0x1008,)
    blocks: dict[Key, list[Code]] = {
        (0x1000, ()): [add(12, 12, 1), call(0x2000, 0x1008)],
        (0x2000, frame): [add(12, 12, 100), branch_if_nonzero(13, 0x3000)],
        (0x2008, frame): [RETURN],
        (0x3000, frame): [add(LINK, 14, 0), RETURN],
        (0x1008, ()): [add(12, 12, 1000), jump(0x9000)],
    }
    install(guest, region(blocks, inlined={(0x1000, ())}))
    guest.set_reg("r", 13, 0)
    assert guest.enter(0x1000) == 0x9000
    assert guest.reg("r", 12) == 1012 + 1101
    guest.set_reg("r", 13, 1)
    assert guest.enter(0x1000) == 1014
    assert guest.reg("r", 12) == 1012 + 1101 + 101


def test_a_guessed_target_is_checked(guest: Harness) -> None:
    made = region({(0x1000, ()): [jump_register(3)], (0x5000, ()): [add(12, 12, 1), jump(0x9000)]})
    made.blocks[0x1000, ()].steps[-1].guess = 0x5000
    install(guest, made)
    guest.set_reg("r", 3, 0x5000)
    assert guest.enter(0x1000) == 0x9000
    assert guest.reg("r", 12) == 1013
    guest.set_reg("r", 3, 0x6000)
    assert guest.enter(0x1000) == 0x6000
    assert guest.reg("r", 12) == 1013


def test_instructions_are_counted(guest: Harness) -> None:
    made = region(
        {(0x1000, ()): [add(3, 3, -1), branch_if_nonzero(3, 0x1000)], (0x1008, ()): [RETURN]}, Options(count=True)
    )
    install(guest, made)
    guest.set_reg("r", 3, 20_000)
    guest.enter(0x1000)
    assert guest.word(st.INSTRET) == 40_001


def test_lines_tell_the_guest_pc(guest: Harness) -> None:
    def access(i: Insn) -> None:
        i.op("store", 0, i.get(3), i.get(4))

    made = region({(0x1000, ()): [add(12, 12, 1), access, add(3, 3, 8), access, RETURN]})
    blob = emit(lower_region(made, ISA, LAYOUT))
    assert {pc_of(line, made.base) for _, line in blob.lines} == {None, 0x1004, 0x100C}
    assert line_of(0x1004, made) == 5
