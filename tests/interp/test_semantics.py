"""Every encoding with random operands: one instruction in the interpreter, and stitched from its stencil, the same on
the reference evaluator.
"""

from __future__ import annotations

import random

import pytest

from tests.interp.harness import LIMIT, Harness
from translator.decode.decoder import Decoder
from translator.guest import state as st
from translator.ir.evaluate import EvalFault, EvalState, SparseMemory, evaluate
from translator.ir.lift import lift_insn
from translator.ir.ops import Node
from translator.isa import Isa, load_isa
from translator.isa.intrinsics import TRAPS

KEYS = [encoding.key for encoding in load_isa("riscv").encodings]
PC = 0x1000
WORDS = 40
SINGLES = (
    0, 1, 0x80000000, 0x3F800000, 0xBF800000, 0x7F800000, 0xFF800000, 0x7FC00000, 0x7F800001, 0x00000001, 0x007FFFFF,
    0x00800000, 0x7F7FFFFF, 0x4F000000, 0xCF000000, 0x5F000000, 0x3EFFFFFF, 0x3F000000, 0x3FC00000, 0x4B000001,
)  # fmt: skip
DOUBLES = (
    0, 1 << 63, 0x3FF0000000000000, 0xBFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000,
    0x7FF0000000000001, 1, 0x000FFFFFFFFFFFFF, 0x0010000000000000, 0x7FEFFFFFFFFFFFFF, 0x41DFFFFFFFC00000,
    0xC1E0000000000000, 0x43E0000000000000, 0x3FE0000000000000, 0x3FF8000000000000, 0x36A0000000000000,
)  # fmt: skip


def random_value(source: random.Random, *, floating: bool) -> int:
    """A register's value: an address that exists, a special number, or any bits."""
    kind = source.randrange(10)
    if floating:
        if kind < 3:
            return 0xFFFFFFFF00000000 | source.choice(SINGLES)
        if kind < 5:
            return 0xFFFFFFFF00000000 | source.getrandbits(32)
        if kind < 7:
            return source.choice(DOUBLES)
        if kind < 8:  # near each other, so that sums cancel and products are ordinary
            return (0x3F0 + source.randrange(32)) << 52 | source.getrandbits(52) | source.getrandbits(1) << 63
        if kind < 9:
            return 0xFFFFFFFF00000000 | (0x70 + source.randrange(32)) << 23 | source.getrandbits(23)
        return source.getrandbits(64)
    if kind < 5:
        return source.randrange(0x4000, LIMIT - 0x2000) & -8
    if kind < 7:
        return (
            source.choice((0, 1, 2, -1, -2, 1 << 31, (1 << 31) - 1, 1 << 63, (1 << 63) - 1, -(1 << 31), 1 << 32))
            & (1 << 64) - 1
        )
    return source.getrandbits(source.choice((6, 32, 64)))


@pytest.mark.parametrize("key", KEYS)
def test_encoding(isa: Isa, guest: Harness, key: str) -> None:
    source = random.Random(key)
    encoding = next(one for one in isa.encodings if one.key == key)
    assert encoding.length is not None
    decoder = Decoder(isa)
    content = source.randbytes(LIMIT)
    ran = 0
    for _ in range(WORDS * 20):
        word = encoding.value | source.getrandbits(8 * encoding.length) & ~encoding.mask
        if key.startswith("csr") and source.getrandbits(2):
            word = word & 0xFFFFF | source.choice((1, 2, 3, 0xC02)) << 20
        data = word.to_bytes(encoding.length, "little")
        insn = decoder.decode(data + b"\x13\0\0\0", PC)
        if insn is None or insn.encoding.key != key:
            continue
        if "time" in insn.text or "cycle" in insn.text:
            continue
        ran += 1
        compare(isa, guest, insn, data, content, source)
        if ran == WORDS:
            break
    assert ran > 0


def compare(isa: Isa, guest: Harness, insn: object, data: bytes, content: bytes, source: random.Random) -> None:
    """One instruction on both; everything a program can see is the same afterwards."""
    memory = SparseMemory()
    memory.map(0, content)
    guest.memory.map[:LIMIT] = content
    state = EvalState(pc=PC, counter=lambda which: 0)
    guest.put(st.INSTRET, 0)
    for (file, index), slot in guest.layout.slots.items():
        value = random_value(source, floating=file == "f") & (1 << slot.width) - 1
        if slot.width == 3:
            value = source.choice((0, 0, 1, 2, 3, 4, 5, 7))
        if file == "x" and index == 0:
            value = 0
        state.registers[file, index] = value
        guest.put(slot.offset, value, slot.size)
    state.fp_flags = source.choice((0, 0, source.getrandbits(5)))
    guest.put(st.FP_FLAGS, state.fp_flags)
    address = source.choice((state.registers["x", 1], source.randrange(0x4000, LIMIT - 0x2000) & -8))
    if source.getrandbits(1):
        state.reservation = None
        guest.put(st.RES_ADDR, -1)
    else:
        seen = int.from_bytes(memory.read(address, 8), "little") if address < LIMIT - 8 else 0
        state.reservation = (address, seen)
        guest.put(st.RES_ADDR, address)
        guest.put(st.RES_VALUE, seen)
    guest.words(PC, data)
    memory.write(PC, data)
    state_before, registers_before = guest.state.map[:], dict(state.registers)
    nodes: list[Node] = []
    lift_insn(isa, insn, nodes)  # type: ignore[arg-type]
    shown = f"{insn.text} at {PC:#x}"  # type: ignore[attr-defined]
    result = guest.run(PC, fuel=1)
    try:
        ended = evaluate(nodes, state, memory)
    except EvalFault as fault:
        if fault.address == LIMIT and guest.calls[0][0] != st.SERVICE_BAD_ADDRESS:
            return  # begins inside and ends outside: the host's guard page, which the harness does not have
        assert result == -1, shown
        assert guest.calls == [(st.SERVICE_BAD_ADDRESS, fault.address, PC)], shown
        again(guest, state_before, content, data)
        assert guest.calls == [(st.SERVICE_BAD_ADDRESS, fault.address, PC)], f"stitched {shown}"
        return
    assert result == -1, shown
    length = insn.length  # type: ignore[attr-defined]
    target = ended.pc if ended.kind == "jump" else PC + length
    contexts = [(file.name, k) for file in isa.registers if file.context for k in range(max(1, file.count))]
    trap = [(TRAPS.index(ended.trap), PC, PC + length)] if ended.kind == "trap" else []
    if any(state.registers[register] != registers_before[register] for register in contexts):
        trap = [(st.SERVICE_CONTEXT, PC, PC + length)]  # translations for another value take over
    if trap:
        assert guest.calls == trap, shown
    else:
        if target < LIMIT:
            assert guest.calls == [(st.SERVICE_FUEL, target, target)], shown
        else:
            # A direct jump is followed before it is looked whether there is anything.
            assert guest.calls[0][0] in (st.SERVICE_FETCH_FAULT, st.SERVICE_FUEL), shown
            assert guest.calls[0][1:] == (target, target), shown
        assert guest.get(st.INSTRET) == 1
    same(guest, state, memory, shown, registers_before)
    for near in (False, True):
        again(guest, state_before, content, data, far=target >= LIMIT, near=near)
        how = f"stitched {'near ' if near else ''}{shown}"
        assert guest.calls == trap or target >= LIMIT, how
        if not trap:
            assert guest.get(st.PC) == target, how
            assert guest.get(st.INSTRET) == 1 or target >= LIMIT, how
        same(guest, state, memory, how, registers_before)


def again(guest: Harness, before: bytes, content: bytes, data: bytes, *, far: bool = False, near: bool = False) -> None:
    """The same instruction once more, stitched. What is pending keeps the run from going on behind it."""
    guest.state.map[:] = before
    guest.words(PC, data)
    guest.run(PC, fuel=1)
    guest.state.map[:] = before
    guest.memory.map[:LIMIT] = content
    guest.memory.map[PC : PC + len(data)] = data
    count = guest.stitched.instructions
    assert guest.stitch(PC, near) > count or far  # a jump to where there can be nothing is the interpreter's
    guest.put(st.PENDING, 1)
    guest.run(PC)
    guest.put(st.PENDING, 0)


def same(
    guest: Harness, state: EvalState, memory: SparseMemory, shown: str, before: dict[tuple[str, int], int]
) -> None:
    """Registers, memory, flags and reservation are what the evaluator says."""
    for (file, index), slot in guest.layout.slots.items():
        if file == "x" and index == 0:
            continue
        got = guest.get(slot.offset, slot.size)
        assert got == state.registers[file, index], (
            f"{shown}: {slot.name} is {got:#x}, should be {state.registers[file, index]:#x}; before: "
            + ", ".join(f"{f}{i}={value:#x}" for (f, i), value in before.items())
        )
    assert guest.memory.map[:LIMIT] == memory.read(0, LIMIT), shown
    assert guest.fp_flags() == state.fp_flags, (shown, before)
    if state.reservation is None:
        assert guest.get(st.RES_ADDR) == (1 << 64) - 1, shown
    else:
        assert guest.get(st.RES_ADDR) == state.reservation[0], shown
