"""The reference evaluator: each operation at its edges, memory, reservations, control."""

from __future__ import annotations

import pytest
from random_ir import operations, random_block, run

from translator.ir.evaluate import EvalFault, EvalState, Exit, SparseMemory, evaluate
from translator.ir.ops import OPS
from translator.ir.text import parse_nodes

M = (1 << 64) - 1
MIN = 1 << 63


def result(text: str, **registers: int) -> int:
    """The value v9 of some lines; v0, v1, ... are given 64-bit values."""
    head = "".join(f"v{k}:64 = const {value & M:#x}\n" for k, value in enumerate(registers.values()))
    nodes = parse_nodes(f"{head}{text}\nput r[0].r, v9")
    state = EvalState()
    evaluate(nodes, state, SparseMemory())
    return state.registers["r", 0]


@pytest.mark.parametrize(
    ("op", "a", "b", "expected"),
    [
        ("add", M, 1, 0), ("sub", 0, 1, M), ("mul", M, M, 1), ("mulhu", M, M, M - 1), ("mulhs", M, M, 0),
        ("mulhs", MIN, MIN, 1 << 62), ("mulhsu", M, M, M), ("mulhsu", MIN, 2, M),
        ("udiv", 7, 2, 3), ("udiv", 7, 0, M), ("urem", 7, 2, 1), ("urem", 7, 0, 7),
        ("sdiv", -7, 2, -3), ("sdiv", 7, -2, -3), ("sdiv", MIN, M, MIN), ("sdiv", 5, 0, M), ("sdiv", -5, 0, 1),
        ("srem", -7, 2, -1), ("srem", 7, -2, 1), ("srem", MIN, M, 0), ("srem", -5, 0, -5),
        ("shl", 1, 63, MIN), ("shl", 1, 64, 0), ("shl", 1, M, 0), ("lshr", M, 63, 1), ("lshr", M, 64, 0),
        ("ashr", MIN, 63, M), ("ashr", MIN, 64, M), ("ashr", MIN, M, M), ("ashr", 1, M, 0),
        ("rotl", MIN | 1, 1, 3), ("rotl", 5, 64, 5), ("rotl", 1, 127, MIN), ("rotr", 1, 1, MIN), ("rotr", 5, 0, 5),
        ("and", 6, 3, 2), ("or", 6, 3, 7), ("xor", 6, 3, 5),
        ("clmul", 3, 3, 5), ("clmul", M, M, 0x5555555555555555), ("clmulh", M, M, 0x5555555555555555),
        ("clmulh", MIN, MIN, 1 << 62), ("clmul", MIN, 2, 0), ("clmulh", MIN, 2, 1), ("clmulh", 1, M, 0),
    ],
)  # fmt: skip
def test_binary(op: str, a: int, b: int, expected: int) -> None:
    assert result(f"v9:64 = {op} v0, v1", a=a, b=b) == expected & M


@pytest.mark.parametrize(
    ("op", "a", "expected"),
    [
        ("neg", 1, M), ("not", 0, M), ("clz", 0, 64), ("clz", 1, 63), ("clz", MIN, 0), ("ctz", 0, 64), ("ctz", MIN, 63),
        ("popcount", M, 64), ("bswap", 0x0102030405060708, 0x0807060504030201), ("bitreverse", 1, MIN),
    ],
)  # fmt: skip
def test_unary(op: str, a: int, expected: int) -> None:
    assert result(f"v9:64 = {op} v0", a=a) == expected & M


@pytest.mark.parametrize(
    ("op", "a", "b", "expected"),
    [
        ("eq", 1, 1, 1), ("ne", 1, 1, 0), ("ult", 1, M, 1), ("ult", 1, 1, 0), ("ule", 1, 1, 1), ("ule", M, 1, 0),
        ("slt", M, 1, 1), ("slt", 1, M, 0), ("sle", MIN, MIN, 1), ("sle", 0, MIN, 0),
    ],
)  # fmt: skip
def test_comparisons(op: str, a: int, b: int, expected: int) -> None:
    assert result(f"v9:1 = {op} v0, v1", a=a, b=b) == expected


def test_shapes() -> None:
    assert result("v1:8 = extract[4] v0\nv9:64 = sext v1", a=0xFF0) == M
    assert result("v1:8 = extract[4] v0\nv9:64 = zext v1", a=0xFF0) == 0xFF
    assert result("v9:128 = concat v0, v1", a=1, b=2) == 1 << 64 | 2
    assert result("v1:1 = extract[0] v0\nv9:64 = select v1, v0, v0", a=3) == 3
    assert result("v1:1 = const 1\nv2:1 = const 1\nv9:1 = sdiv v1, v2") == 1
    assert result("v1:1 = const 0\nv2:64 = const 5\nv3:64 = const 6\nv9:64 = select v1, v2, v3") == 6


def test_lookup() -> None:
    text = "table t:8 a 14 1e ff\nv1:2 = extract[4] v0\nv2:8 = lookup[t] v1\nv9:64 = zext v2"
    assert [result(text, a=k << 4) for k in range(4)] == [10, 20, 30, 255]


def memory() -> SparseMemory:
    there = SparseMemory()
    there.map(0x1000, 4096)
    return there


def go(text: str, state: EvalState, there: SparseMemory) -> Exit:
    return evaluate(parse_nodes(text), state, there)


def test_load_and_store_are_little_endian() -> None:
    there = memory()
    state = EvalState({("x", 1): 0x0102030405060708})
    go(
        "v0:64 = const 0x1001\nv1:64 = get x[1].r\nstore v0, v1\nv2:16 = load v0\nv3:64 = sext v2\nput x[2].s, v3",
        state,
        there,
    )
    assert there.read(0x1001, 8) == bytes((8, 7, 6, 5, 4, 3, 2, 1))
    assert state.registers["x", 2] == 0x0708


@pytest.mark.parametrize(
    ("kind", "old", "operand", "new"),
    [
        ("add", 0xFFFFFFFF, 2, 1), ("sub", 0, 1, 0xFFFFFFFF), ("xchg", 5, 9, 9), ("and", 6, 3, 2), ("or", 6, 3, 7),
        ("xor", 6, 3, 5), ("min", 0x80000000, 1, 0x80000000), ("max", 0x80000000, 1, 1), ("umin", 0x80000000, 1, 1),
        ("umax", 0x80000000, 1, 0x80000000),
    ],
)  # fmt: skip
def test_atomicrmw(kind: str, old: int, operand: int, new: int) -> None:
    there = memory()
    there.write(0x1000, old.to_bytes(4, "little"))
    state = EvalState()
    go(f"v0:64 = const 0x1000\nv1:32 = const {operand}\nv2:32 = atomicrmw[{kind}] v0, v1\nput w[0].w, v2", state, there)
    assert state.registers["w", 0] == old
    assert int.from_bytes(there.read(0x1000, 4), "little") == new


def test_cmpxchg() -> None:
    text = "v0:64 = const 0x1000\nv1:32 = const {}\nv2:32 = const 7\nv3:32 = cmpxchg v0, v1, v2\nput w[0].w, v3"
    there = memory()
    state = EvalState()
    go(text.format(1), state, there)
    assert (state.registers["w", 0], there.read(0x1000, 4)) == (0, bytes(4))
    go(text.format(0), state, there)
    assert (state.registers["w", 0], there.read(0x1000, 4)) == (0, bytes((7, 0, 0, 0)))


LL = "v0:64 = const 0x1000\nv1:32 = ll v0\n"
SC = "v2:64 = const {address:#x}\nv3:32 = const 9\nv4:1 = sc v2, v3\nput s[0].s, v4\n"


def test_store_conditional() -> None:
    there = memory()
    state = EvalState()
    go(LL + SC.format(address=0x1000), state, there)
    assert (state.registers["s", 0], there.read(0x1000, 1)) == (1, b"\x09")
    go(SC.format(address=0x1000), state, there)
    assert state.registers["s", 0] == 0, "a reservation serves once"
    go(LL + SC.format(address=0x1008), state, there)
    assert (state.registers["s", 0], there.read(0x1008, 1)) == (0, b"\x00"), "another address"
    go(LL, state, there)
    there.write(0x1000, b"\x55")
    go(SC.format(address=0x1000), state, there)
    assert (state.registers["s", 0], there.read(0x1000, 1)) == (0, b"\x55"), "memory has changed"
    state.reservation = None
    there.map(0, 8)
    go(SC.format(address=0), state, there)
    assert state.registers["s", 0] == 0, "address 0 is no reservation"


def test_control() -> None:
    text = "insn 0x10 +4\nv0:1 = get c[0].c\nv1:64 = const 0x40\nif v0\njump[call] v1\nend\ninsn 0x14 +2\ntrap[syscall]"
    state = EvalState({("c", 0): 1})
    assert go(text, state, memory()) == Exit("jump", 0x40, hint="call")
    assert (state.pc, state.instret) == (0x40, 1)
    state = EvalState()
    assert go(text, state, memory()) == Exit("trap", 0x16, trap="syscall")
    assert (state.pc, state.instret) == (0x16, 2)
    assert go("insn 0x10 +4", EvalState(), memory()) == Exit("fall", 0x14)
    assert repr(Exit("jump", 16, "call")) == "Exit('jump', 0x10, 'call', '')"


def test_a_fault_leaves_the_state_at_the_instruction() -> None:
    text = "insn 0x10 +4\nv0:64 = const 0x1ffc\nput x[1].r, v0\ninsn 0x14 +4\nstore v0, v0\nput x[1].r, v0"
    state = EvalState()
    there = memory()
    with pytest.raises(EvalFault) as caught:
        go(text, state, there)
    assert caught.value.address == 0x2000
    assert (state.pc, state.registers) == (0x14, {("x", 1): 0x1FFC})
    assert there.read(0x1FFC, 4) == bytes(4), "nothing is written when a part cannot be"
    with pytest.raises(EvalFault) as caught:
        there.read(0x1FFF, 2)
    assert caught.value.address == 0x2000


def test_flags_and_counters() -> None:
    state = EvalState(fp_flags=1, counter={"cycles": 7, "time": 8, "instret": 9}.__getitem__)
    text = "v0:5 = const 2\nfpflags_raise v0\nv1:5 = fpflags\nput a[0].a, v1\nv2:64 = counter[time]\nput t[0].t, v2\n"
    go(text, state, memory())
    assert (state.registers["a", 0], state.registers["t", 0]) == (3, 8)
    go("v0:5 = const 16\nfpflags_set v0", state, memory())
    assert state.fp_flags == 16
    go("v0:3 = const 0\nv1:32 = const 0x3f800000\nv2:32 = const 0\nv3:32 = fdiv v0, v1, v2", state, memory())
    assert state.fp_flags == 16 | 8


def test_states_copy() -> None:
    state = EvalState({("x", 1): 1, ("x", 2): 0})
    other = state.copy()
    assert other.seen() == state.seen()
    go("insn 0 +4\nv0:64 = counter[instret]\nput x[1].r, v0", other, memory())
    assert state.seen() == ({("x", 1): 1}, 0, 0, None, 0)
    assert other.registers["x", 1] == 1


def test_every_operation_evaluates() -> None:
    seen = set()
    for seed in range(200):
        block = random_block(seed)
        seen |= operations(block.nodes)
        left, _, _ = run(block, seed)
        assert left.kind in ("jump", "trap")
        assert run(block, seed) == run(block, seed)
    assert seen == set(OPS)
