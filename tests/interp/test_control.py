"""What surrounds the instructions: fuel, polls, counters, translated code, stop, traps, fetching, pages of code."""

from __future__ import annotations

import pytest

from tests.interp.harness import LIMIT, Harness
from translator.guest import state as st

PC = 0x1000
ADDI_A0 = 0x00150513  # addi a0, a0, 1
CSRSI_FFLAGS = 0x0010E073  # csrsi fflags, 1
FRFLAGS_A1 = 0x001025F3  # frflags a1
ECALL = 0x00000073
RET = 0x00008067
NOP16 = b"\x01\x00"  # c.nop
JUMP_BACK_8 = 0xFF9FF06F  # j .-8
JR_A1 = 0x00058067  # jr a1
CALL_16 = 0x010000EF  # jal ra, .+16
LD_A0_A1 = 0x0005B503  # ld a0, 0(a1)


def test_fuel_stops_exactly_and_counts(guest: Harness) -> None:
    guest.words(PC, *[ADDI_A0] * 20)
    assert guest.run(PC, fuel=7) == -1
    assert guest.calls == [(st.SERVICE_FUEL, PC + 28, PC + 28)]
    assert guest.register("a0") == 7
    assert (guest.get(st.FUEL), guest.get(st.INSTRET)) == (0, 7)


def test_no_fuel_runs_nothing(guest: Harness) -> None:
    guest.words(PC, ADDI_A0)
    assert guest.run(PC, fuel=0) == -1
    assert guest.calls == [(st.SERVICE_FUEL, PC, PC)]
    assert guest.register("a0") == 0


def test_trap_goes_on_where_the_state_says(guest: Harness) -> None:
    guest.words(PC, ECALL, ADDI_A0, ECALL)
    guest.answers[st.SERVICE_SYSCALL] = 0
    served = guest._serve

    def twice(state: int, code: int, arg: int) -> int:
        served(state, code, arg)
        return 0 if len(guest.calls) == 1 else 1

    guest.install(twice)
    assert guest.run(PC) == -1
    assert guest.calls == [(st.SERVICE_SYSCALL, PC, PC + 4), (st.SERVICE_SYSCALL, PC + 8, PC + 12)]
    assert guest.register("a0") == 1
    assert guest.get(st.INSTRET) == 3
    assert guest.get(st.PC) == PC + 12


def test_the_first_look_at_the_flags_is_told(guest: Harness) -> None:
    guest.words(PC, CSRSI_FFLAGS, ADDI_A0, FRFLAGS_A1, FRFLAGS_A1, ECALL)
    guest.put(st.FLAGS_SEEN, 0)
    assert guest.run(PC) == -1
    assert guest.calls == [(st.SERVICE_FLAGS, PC + 8, PC + 12)]  # raising one is no look at them
    assert (guest.register("a0"), guest.register("a1")) == (1, 1)
    assert guest.get(st.INSTRET) == 3
    guest.put(st.FLAGS_SEEN, 1)
    assert guest.run(PC + 12) == -1
    assert guest.calls == [(st.SERVICE_SYSCALL, PC + 16, PC + 20)]


def test_return_to_the_stop_pc(guest: Harness) -> None:
    guest.words(PC, ADDI_A0, RET)
    guest.set_register("ra", 0x2000)
    assert guest.run(PC, stop=0x2000) == 0x2000
    assert guest.calls == []
    assert guest.get(st.INSTRET) == 2


def test_hot_is_said_once_at_the_threshold(guest: Harness) -> None:
    guest.words(PC, ADDI_A0, ADDI_A0, JUMP_BACK_8)
    guest.run(PC, fuel=3 * 200)
    assert guest.calls == [(st.SERVICE_HOT, PC, PC), (st.SERVICE_FUEL, PC, PC)]
    assert int.from_bytes(guest.entries.map[PC * 4 : PC * 4 + 8], "little") == 65535
    assert guest.register("a0") == 400


def test_calls_are_counted_where_they_go(guest: Harness) -> None:
    # 0: jal ra, 16; 4: j .-4 (as a loop); 16: ret
    guest.words(PC, CALL_16, 0xFFDFF06F)
    guest.words(PC + 16, RET)
    guest.run(PC, fuel=3 * 60)
    assert {call[:2] for call in guest.calls} == {
        (st.SERVICE_HOT, PC + 16),
        (st.SERVICE_HOT, PC),
        (st.SERVICE_FUEL, PC),
    }


def test_pending_leaves_a_loop(guest: Harness) -> None:
    guest.words(PC, ADDI_A0, ADDI_A0, JUMP_BACK_8)
    guest.put(st.PENDING, 1)
    assert guest.run(PC) == -1
    assert guest.get(st.PC) == PC
    assert guest.calls == []
    assert guest.register("a0") == 2


@pytest.mark.parametrize("jump", ["back", "indirect", "call", "return"])
def test_translated_code_is_entered(guest: Harness, jump: str) -> None:
    start, target = PC, PC + 0x100
    if jump == "back":
        start, target = PC + 4, PC
        guest.words(start, 0xFFDFF06F)
    elif jump == "call":
        target = PC + 16
        guest.words(start, CALL_16)
    else:
        guest.words(start, JR_A1 if jump == "indirect" else RET)
        guest.set_register("a1", target)
        guest.set_register("ra", target)
    guest.words(0x3000, ADDI_A0, ECALL)
    guest.entries.map[target * 4 : target * 4 + 8] = (0x123456789).to_bytes(8, "little")
    guest.next_pc = 0x3000
    assert guest.run(start) == -1
    assert guest.entered == [0x123456789]
    assert guest.calls == [(st.SERVICE_SYSCALL, 0x3004, 0x3008)]
    assert guest.register("a0") == 1
    guest.next_pc = 0x5000
    assert guest.run(start, stop=0x5000) == 0x5000
    guest.next_pc = st.UNWIND
    assert guest.run(start) == -1


def test_with_limited_fuel_nothing_translated_is_entered(guest: Harness) -> None:
    guest.words(PC, RET)
    guest.set_register("ra", PC + 0x100)
    guest.words(PC + 0x100, ADDI_A0)
    guest.entries.map[(PC + 0x100) * 4 : (PC + 0x100) * 4 + 8] = (0x123456789).to_bytes(8, "little")
    guest.run(PC, fuel=2)
    assert guest.entered == []
    assert guest.calls == [(st.SERVICE_FUEL, PC + 0x104, PC + 0x104)]


def test_fetching_where_nothing_may_run(guest: Harness) -> None:
    guest.words(PC, JR_A1)
    for target in (0x8000, LIMIT, 1 << 40, (1 << 64) - 2):
        guest.protect(0x8000, 4096, st.PAGE_R | st.PAGE_W)
        guest.set_register("a1", target)
        assert guest.run(PC) == -1
        assert guest.calls == [(st.SERVICE_FETCH_FAULT, target, target)]
    assert guest.flags.map[8] == st.PAGE_R | st.PAGE_W


def test_a_branch_below_zero(guest: Harness) -> None:
    guest.words(0, ADDI_A0, JUMP_BACK_8, ECALL)
    assert guest.run(0) == -1
    assert guest.calls == [(st.SERVICE_FETCH_FAULT, (1 << 64) - 4, (1 << 64) - 4)]


def test_pages_with_decoded_code_are_marked(guest: Harness) -> None:
    plain = st.PAGE_R | st.PAGE_W | st.PAGE_X
    guest.words(0x2FFC, ADDI_A0, NOP16, ECALL)
    guest.run(0x2FFC, fuel=1)
    assert (guest.flags.map[2], guest.flags.map[3]) == (plain | st.PAGE_CODE, plain)
    guest.run(0x2FFC, fuel=2)
    assert guest.flags.map[3] == plain | st.PAGE_CODE


def test_an_instruction_across_two_pages(guest: Harness) -> None:
    guest.words(0x2FFE, ADDI_A0)
    assert guest.run(0x2FFE, fuel=1) == -1
    assert guest.register("a0") == 1
    assert guest.flags.map[2] & guest.flags.map[3] & st.PAGE_CODE
    guest.words(0x4FFE, ADDI_A0)
    guest.protect(0x5000, 4096, st.PAGE_R)
    assert guest.run(0x4FFE) == -1
    assert guest.calls == [(st.SERVICE_FETCH_FAULT, 0x5000, 0x4FFE)]
    # A short one ends with its page and asks nothing of the next.
    guest.words(0x4FFE, NOP16)
    assert guest.run(0x4FFE, fuel=1) == -1
    assert guest.calls == [(st.SERVICE_FUEL, 0x5000, 0x5000)]
    # Nor does what is no instruction whatever follows.
    guest.words(0x4FFE, b"\x00\x00")
    assert guest.run(0x4FFE) == -1
    assert guest.calls == [(st.SERVICE_ILLEGAL, 0x4FFE, 0x5000)]


def test_a_bad_address_names_its_instruction(guest: Harness) -> None:
    guest.words(PC, ADDI_A0, LD_A0_A1)
    guest.set_register("a1", 1 << 63)
    assert guest.run(PC) == -1
    assert guest.calls == [(st.SERVICE_BAD_ADDRESS, 1 << 63, PC + 4)]
    assert guest.register("a0") == 1


def test_the_pc_is_there_before_memory_is_touched(guest: Harness) -> None:
    guest.words(PC, ADDI_A0, LD_A0_A1)
    guest.set_register("a1", 0x6000)
    guest.run(PC, fuel=2)
    assert guest.get(st.INSN_PC) == PC + 4


def test_instret_is_what_a_program_reads(guest: Harness) -> None:
    guest.words(PC, ADDI_A0, ADDI_A0, 0xC02025F3)  # csrr a1, instret
    guest.put(st.INSTRET, 1000)
    guest.run(PC, fuel=3)
    assert guest.register("a1") == 1002


def test_running_past_the_end_of_memory(guest: Harness) -> None:
    guest.words(LIMIT - 4, ADDI_A0)
    assert guest.run(LIMIT - 4) == -1
    assert guest.calls == [(st.SERVICE_FETCH_FAULT, LIMIT, LIMIT)]
    guest.words(LIMIT - 4, 0x0000206F)  # j .+8192
    assert guest.run(LIMIT - 4) == -1
    assert guest.calls == [(st.SERVICE_FETCH_FAULT, LIMIT + 8188, LIMIT + 8188)]


def stitched(guest: Harness, pc: int, *words: int, near: bool = False) -> None:
    """Instructions at `pc`, stitched: they have been decoded."""
    guest.words(pc, *words)
    guest.run(pc, fuel=len(words))
    guest.stitch(pc, near)


def led_to(guest: Harness, jump: int) -> int:
    """`jump` at PC, and where it leads, both stitched."""
    target = PC + 0x100
    stitched(guest, target, ADDI_A0, ECALL)
    guest.words(PC, jump)
    for register in ("ra", "a1"):
        guest.set_register(register, target)
    guest.run(PC, fuel=1)
    guest.stitcher(guest.state.address, PC, 0, 0, 0)
    return target


@pytest.mark.parametrize("offset", [0, 8, -8])
def test_stencils_for_near_memory_cut_addresses(guest: Harness, offset: int) -> None:
    """As translations do. The others say that the address is bad."""
    load = LD_A0_A1 | (offset & 0xFFF) << 20
    for near in (False, True):
        guest.set_register("a1", 0x4000)
        stitched(guest, PC, load, ECALL, near=near)
        guest.memory.map[0x4000 + offset : 0x4008 + offset] = b"\x11" * 8
        guest.set_register("a0", 0)
        guest.set_register("a1", 0x5_0000_4000)
        guest.run(PC)
        if near:
            assert guest.calls == [(st.SERVICE_SYSCALL, PC + 4, PC + 8)]
            assert guest.register("a0") == 0x1111111111111111
        else:
            assert guest.calls == [(st.SERVICE_BAD_ADDRESS, 0x5_0000_4000 + offset, PC)]


@pytest.mark.parametrize("word", [0x1005B52F, 0x0005B52F])  # lr.d a0, (a1); amoadd.d a0, zero, (a1)
def test_atomic_operations_are_exact_in_all_stencils(guest: Harness, word: int) -> None:
    guest.set_register("a1", 0x4000)
    stitched(guest, PC, word, ECALL, near=True)
    guest.set_register("a1", 0x5_0000_4000)
    guest.run(PC)
    assert guest.calls == [(st.SERVICE_BAD_ADDRESS, 0x5_0000_4000, PC)]


@pytest.mark.parametrize("jump", [RET, JR_A1])
def test_stitched_code_goes_straight_to_what_an_indirect_jump_leads_to(guest: Harness, jump: int) -> None:
    """Not by the target's record, which is another one here. An indirect jump is counted, a return is not."""
    target = led_to(guest, jump)
    record = target * 16 >> guest.shift
    claimed = guest.records.map[record : record + 2]
    guest.records.map[record : record + 2] = bytes(2)  # would be decoded
    before = guest.count(target)
    guest.set_register("a0", 0)
    guest.run(PC)
    assert guest.register("a0") == 1
    assert guest.calls == [(st.SERVICE_SYSCALL, target + 4, target + 8)]
    assert guest.records.map[record : record + 2] == bytes(2) != claimed, "the interpreter was asked"
    assert guest.count(target) - before == (jump == JR_A1)


@pytest.mark.parametrize("jump", [RET, JR_A1])
def test_what_is_translated_comes_first(guest: Harness, jump: int) -> None:
    target = led_to(guest, jump)
    guest.set_count(target, 0x123456)
    guest.run(PC)
    assert guest.entered == [0x123456]
    assert guest.register("a0") == 1, "stitched code has run once, by itself"


def test_an_indirect_jump_becomes_hot_in_stitched_code(guest: Harness) -> None:
    target = led_to(guest, JR_A1)
    guest.set_count(target, 48)  # of 50
    hot = []
    for _ in range(4):
        guest.run(PC)
        hot += [call for call in guest.calls if call[0] == st.SERVICE_HOT]
    assert hot == [(st.SERVICE_HOT, target, target)]


def test_what_was_thrown_away_is_stitched_again(guest: Harness) -> None:
    guest.put(st.STITCH_AT, 4)
    guest.words(PC, CALL_16)
    guest.words(PC + 16, ADDI_A0, RET)
    guest.put(st.HOT_THRESHOLD, 50)

    def calls(count: int) -> int:
        for _ in range(count):
            guest.run(PC, stop=PC + 4)
        return guest.stitched.instructions

    assert calls(3) == 0
    first = calls(1)
    assert first > 0
    guest.records.map[:] = bytes(len(guest.records.map))
    guest.joints.map[:] = bytes(len(guest.joints.map))
    guest.stitched.clear()
    assert calls(3) == first
    assert calls(1) > first
