"""The specification on the reference evaluator against what qemu did: every encoding, special values, flags, modes."""

from __future__ import annotations

import pytest

from semantics.cases import BUFFER, BUFFER_SIZE, PC, Case, load_cases
from translator.decode.decoder import Decoder
from translator.ir.evaluate import EvalState, SparseMemory, evaluate
from translator.ir.lift import lift_insn
from translator.ir.ops import Node
from translator.isa import load_isa

ISA = load_isa("riscv")
DECODER = Decoder(ISA)
CASES = load_cases()
BY_KEY: dict[str, list[Case]] = {}
for _case in CASES:
    BY_KEY.setdefault(_case.key, []).append(_case)

# Traps (tests/decode/test_riscv_traps.py), and what has no effect that a register shows.
NO_CASES = {"ecall", "ebreak", "c.ebreak", "c.unimp", "fence.i"}


def test_every_encoding_has_cases() -> None:
    assert set(BY_KEY) == {encoding.key for encoding in ISA.encodings} - NO_CASES


@pytest.mark.parametrize("key", sorted(BY_KEY))
def test_cases(key: str) -> None:
    for case in BY_KEY[key]:
        insn = DECODER.decode(case.data, PC)
        assert insn is not None, case
        assert insn.encoding.key == key, case
        nodes: list[Node] = []
        lift_insn(ISA, insn, nodes)
        before = dict(case.before)
        state = EvalState(before, PC, before.pop(("fflags", 0), 0))
        wanted = {**before, ("fflags", 0): state.fp_flags, **case.after}
        memory = SparseMemory()
        memory.map(BUFFER, case.memory or bytes(BUFFER_SIZE))
        end = evaluate(nodes, state, memory)
        found = {**state.registers, ("fflags", 0): state.fp_flags}
        assert {name: value for name, value in found.items() if value} == {n: v for n, v in wanted.items() if v}, case
        assert end.kind in ("jump", "fall"), case
        assert (end.pc if end.kind == "jump" else PC + insn.length) == case.pc_after, case
        after = case.memory_after or case.memory or bytes(BUFFER_SIZE)
        assert memory.read(BUFFER, BUFFER_SIZE) == after, case
