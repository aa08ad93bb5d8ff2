"""What the tests of specifications share: random encodings, one instruction on the reference evaluator, text."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from translator.decode.decoder import Decoder
from translator.decode.instruction import Instruction
from translator.ir.evaluate import EvalState, Exit, SparseMemory, evaluate
from translator.ir.lift import lift_insn
from translator.ir.ops import Node
from translator.isa import Encoding, Isa


def words_of(encoding: Encoding, rng: random.Random, count: int) -> Iterator[int]:
    """Words of an encoding: its fixed bits, the others random, with all zeros and all ones among them."""
    free = ((1 << 8 * encoding.head) - 1) & ~encoding.mask
    yield encoding.value
    yield encoding.value | free
    for _ in range(count - 2):
        yield encoding.value | (rng.getrandbits(8 * encoding.head) & free)


def decoded(decoder: Decoder, data: bytes, pc: int) -> Instruction | None:
    """Decode, and check that the length is right for the decoder's own bytes."""
    insn = decoder.decode(data, pc)
    if insn is not None:
        assert insn.raw == data[: insn.length]
        again = decoder.decode(insn.raw, pc)
        assert again is not None
        assert (again.encoding.key, again.fields) == (insn.encoding.key, insn.fields)
    return insn


def run_one(isa: Isa, insn: Instruction, state: EvalState, memory: SparseMemory) -> Exit:
    """Run one instruction on the reference evaluator; `state.pc` becomes the next pc, modulo the address width."""
    nodes: list[Node] = []
    lift_insn(isa, insn, nodes)
    state.pc = insn.pc
    end = evaluate(nodes, state, memory)
    state.pc = (insn.pc + insn.length if end.kind == "fall" else end.pc) & ((1 << isa.address_width) - 1)
    return end


_NUMBER = re.compile(r"-?\b(?:0x[0-9a-f]+|\d+)\b")


def plain(text: str, bits: int) -> str:
    """Numbers in decimal modulo 2^bits, no `#`, single blanks: two spellings of one operand become equal."""
    text = text.replace("#", "").replace("\t", " ").strip().lower()
    return re.sub(r"\s+", " ", _NUMBER.sub(lambda found: str(int(found[0], 0) & ((1 << bits) - 1)), text))
