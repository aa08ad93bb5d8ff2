"""What decodes and traps when executed (CSR numbers, rounding modes, misaligned atomics); orders of fences; hints."""

from __future__ import annotations

import pytest

from translator.decode.decoder import Decoder
from translator.ir.evaluate import EvalState, Exit, SparseMemory, evaluate
from translator.ir.lift import lift_insn
from translator.ir.ops import Node
from translator.isa import load_isa

ISA = load_isa("riscv")
DECODER = Decoder(ISA)
PC = 0x10000
USER_CSRS = {0x001, 0x002, 0x003, 0xC00, 0xC01, 0xC02}
READ_ONLY = {0xC00, 0xC01, 0xC02}


def lift(word: int) -> list[Node]:
    insn = DECODER.decode(word.to_bytes(2 if word & 3 != 3 else 4, "little"), PC)
    assert insn is not None
    nodes: list[Node] = []
    lift_insn(ISA, insn, nodes)
    return nodes


def run(word: int, frm: int = 0, **registers: int) -> tuple[Exit, EvalState]:
    """The instruction on its own; `a0=5` and the like set registers, all others are 0."""
    files = {name: (file.name, index) for file in ISA.registers for index, name in enumerate(file.names or ())}
    state = EvalState({files[name]: value for name, value in registers.items()}, PC)
    state.registers["frm", 0] = frm
    memory = SparseMemory()
    memory.map(0x2000, 64)
    return evaluate(lift(word), state, memory), state


@pytest.mark.parametrize("funct3", [1, 2, 3, 5, 6, 7])
@pytest.mark.parametrize("source", [0, 11])
def test_all_csr_numbers(funct3: int, source: int) -> None:
    """7.1: csrrs and csrrc with x0, csrrsi and csrrci with 0, do not write, so read-only registers allow them."""
    writes = funct3 & 3 == 1 or source != 0
    for number in range(4096):
        end, state = run(number << 20 | source << 15 | funct3 << 12 | 10 << 7 | 0x73, a0=0x55)
        legal = number in USER_CSRS and not (writes and number in READ_ONLY)
        assert (end.kind, end.trap) == (("fall", "") if legal else ("trap", "illegal")), hex(number)
        assert legal or state.registers["x", 10] == 0x55, hex(number)  # a trap leaves rd alone


def test_rounding_modes() -> None:
    """20.2: 5 and 6 are no encodings; a dynamic mode that is reserved traps, also where nothing is ever rounded."""
    words = [0x02B50553, 0x00B50553, 0x58050553, 0x60B50543, 0xC2050553, 0xD2050553, 0xD2250553, 0x42050553, 0x40150553]
    for word in words:
        for rm in range(8):
            data = (word & ~0x7000 | rm << 12).to_bytes(4, "little")
            assert (DECODER.decode(data, PC) is None) == (rm in (5, 6)), hex(word)
        for frm in range(8):
            assert run(word | 0x7000, frm=frm)[0].kind == ("trap" if frm > 4 else "fall"), hex(word)
            assert run(word, frm=frm)[0].kind == "fall", hex(word)  # a static mode does not look at frm


@pytest.mark.parametrize("word", [0x1005252F, 0x18B5252F, 0x00B5252F, 0x1005352F, 0x18B5352F, 0x00B5352F, 0xE0B5352F])
def test_misaligned_atomics(word: int) -> None:
    """14.2, 14.4: naturally aligned addresses only."""
    size = 8 if word & 0x1000 else 4
    for offset in range(16):
        end, state = run(word, a0=0x2000 + offset)
        assert end.trap == ("misaligned" if offset % size else ""), offset
        if offset % size:
            assert state.registers["x", 10] == 0x2000 + offset


def test_load_reserved_and_store_conditional() -> None:
    """14.2: a store-conditional succeeds once, at the address that is reserved, and writes 0 then, else 1."""
    load, store, elsewhere = 0x1005252F, 0x18C5272F, 0x18C5A72F  # lr.w a0, (a0); sc.w a4, a2, (a0); sc.w a4, a2, (a1)
    memory = SparseMemory()
    memory.map(0x2000, 64)
    for words, outcome in (((store,), 1), ((load, store), 0), ((load, store, store), 1), ((load, elsewhere, store), 1)):
        state = EvalState({("x", 11): 0x2008, ("x", 12): 7}, PC)
        for word in words:
            state.registers["x", 10] = 0x2000
            evaluate(lift(word), state, memory)
        assert state.registers["x", 14] == outcome
    assert memory.read(0x2000, 16) == bytes([7]) + bytes(15)


def test_fences() -> None:
    """2.7: an order that a fence asks for is never weaker in the IR."""
    strength = {"acq": {"rr", "rw"}, "rel": {"rw", "ww"}, "seq_cst": {"rr", "rw", "wr", "ww"}}
    for sets in range(256):
        pred, succ = sets >> 4, sets & 15
        wanted = {
            a + b
            for a, bits in (("r", 10), ("w", 5))
            for b, other in (("r", 10), ("w", 5))
            if pred & bits and succ & other
        }
        fences = [str(node.attr) for node in lift(sets << 20 | 0x0F) if node.op == "fence"]
        given = set().union(*(strength[order] for order in fences))
        assert wanted <= given, (pred, succ)
        assert bool(wanted) == bool(fences)
    assert [node.attr for node in lift(0x8330000F) if node.op == "fence"] == ["acq_rel"]


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        (0x0000006F, ""),  # jal x0
        (0x000000EF, "call"),  # jal ra
        (0x000002EF, "call"),  # jal t0
        (0x0000056F, ""),  # jal a0
        (0x00008067, "return"),  # jalr x0, ra
        (0x00028067, "return"),  # jalr x0, t0
        (0x00050067, ""),  # jalr x0, a0
        (0x000500E7, "call"),  # jalr ra, a0
        (0x000080E7, "call"),  # jalr ra, ra
        (0x000280E7, ""),  # jalr ra, t0: a switch of coroutines
        (0x00028567, "return"),  # jalr a0, t0
        (0x8082, "return"),  # c.jr ra
        (0x9502, "call"),  # c.jalr a0
        (0xA001, ""),  # c.j
    ],
)
def test_return_address_hints(word: int, hint: str) -> None:
    """2.5.1, table 3."""
    assert [node.attr or "" for node in lift(word) if node.op == "jump"] == [hint]


def test_traps() -> None:
    """2.8, 26.5.4, 26.5.6 and Zifencei; the instruction after them is where the kernel goes on."""
    expected = {0x73: "syscall", 0x100073: "breakpoint", 0x9002: "breakpoint", 0: "illegal", 0x100F: "flush_code"}
    for word, kind in expected.items():
        end, _ = run(word)
        assert (end.kind, end.trap, end.pc) == ("trap", kind, PC + (2 if word & 3 != 3 else 4))
