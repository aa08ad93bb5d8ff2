"""Lifting every encoding of every specification: well formed, printable, kept by the passes, equal to its templates."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from translator.decode.decoder import Decoder
from translator.decode.instruction import Instruction
from translator.ir.evaluate import EvalFault, EvalState, Exit, SparseMemory, evaluate
from translator.ir.lift import Builder, lift_block, lift_insn, lift_template
from translator.ir.ops import Block, Cell, Node
from translator.ir.passes import NAMES, PASSES, optimise
from translator.ir.passes.deadput import deadput
from translator.ir.text import format_block, format_nodes, parse_block
from translator.ir.verify import verify, verify_nodes
from translator.isa import Isa, load_isa
from translator.isa.load import spec_directory
from translator.isa.symbolic import evaluate as symbolic_value

SPECS = sorted(name for name in os.listdir(spec_directory()) if os.path.exists(f"{spec_directory()}/{name}/{name}.isa"))
PC = 0x10000
PER_ENCODING = 12


@cache
def specification(name: str) -> tuple[Isa, Decoder]:
    isa = load_isa(name)
    return isa, Decoder(isa)


@cache
def instructions(name: str, per_encoding: int = PER_ENCODING) -> tuple[Instruction, ...]:
    """Instructions of every encoding with random fields, as the decoder gives them."""
    isa, decoder = specification(name)
    rng = random.Random(name)
    found = []
    for encoding in isa.encodings:
        size = encoding.length or encoding.head
        free = (1 << 8 * size) - 1 & ~encoding.mask
        prefixes = [b"", *(bytes((byte,)) for byte in sorted(isa.semantics.prefixes))]
        for k in range(max(per_encoding, len(prefixes))):
            word = encoding.value | free & rng.choice((0, free, rng.getrandbits(8 * size), rng.getrandbits(8 * size)))
            data = word.to_bytes(size, "little")
            if encoding.length is None:
                data = prefixes[k % len(prefixes)] + data + rng.randbytes(isa.max_length)
            insn = decoder.decode(data[: isa.max_length], PC)
            if insn is not None:
                found.append(insn)
    return tuple(found)


def machine(isa: Isa, seed: int) -> tuple[EvalState, SparseMemory]:
    """Random registers (some of them addresses of the memory there is)."""
    rng = random.Random(seed)
    state = EvalState(fp_flags=rng.getrandbits(5))
    for file in isa.registers:
        for index in range(max(file.count, 1)):
            value = rng.choice((rng.getrandbits(file.width), 0x20000 + 8 * rng.randrange(256), rng.getrandbits(3)))
            if file.context:
                value = rng.choice((0, 0, 1, 2, 3, 4, value))
            state.registers[file.name, index] = value & (1 << file.width) - 1
    memory = SparseMemory()
    memory.map(0x1E000, rng.randbytes(0x5000))
    return state, memory


def outcome(isa: Isa, nodes: Block | list[Node], seed: int) -> Any:
    """Everything that can be seen after running nodes on a state that depends on the seed alone."""
    state, memory = machine(isa, seed)
    left: Exit | int
    try:
        left = evaluate(nodes, state, memory)
    except EvalFault as fault:
        left = fault.address
    return left, state.seen(), memory.read(0x1E000, 0x5000)


@pytest.mark.parametrize("name", SPECS)
def test_every_encoding_lifts_to_good_ir(name: str) -> None:
    isa, _ = specification(name)
    lifted = set()
    for insn in instructions(name):
        block = lift_block(isa, [insn])
        verify(block, isa)
        text = format_block(block)
        assert format_block(parse_block(text)) == text
        assert (block.pc, block.end) == (PC, PC + insn.length)
        lifted.add(insn.encoding.key)
    missing = {encoding.key for encoding in isa.encodings} - lifted
    assert not missing, "no random word decodes to these"


@pytest.mark.parametrize("name", SPECS)
@pytest.mark.parametrize("entry", NAMES)
def test_passes_keep_every_instruction(name: str, entry: str) -> None:
    isa, _ = specification(name)
    run = next(p.run for p in PASSES if p.name == entry)
    for k, insn in enumerate(instructions(name, 4)):
        block = lift_block(isa, [insn])
        after = run(block)
        verify(after, isa)
        assert outcome(isa, after, k) == outcome(isa, block, k), f"{insn}\n{format_block(block)}\n{format_block(after)}"


@pytest.mark.parametrize("name", SPECS)
def test_passes_keep_sequences(name: str) -> None:
    """Blocks of several instructions on few registers: where values meet."""
    isa, _ = specification(name)
    pool = instructions(name)
    rng = random.Random(name)
    changed = 0
    for seed in range(300):
        chosen = []
        pc = PC
        for insn in rng.choices(pool, k=8):
            chosen.append(Instruction(isa, insn.encoding, insn.fields, pc, insn.raw))
            pc += insn.length
        block = lift_block(isa, chosen)
        after = optimise(block)
        verify(after, isa)
        before, now = outcome(isa, block, seed), outcome(isa, after, seed)
        if isinstance(before[0], int):  # a fault in the middle may show older registers: only its place is promised
            assert (before[0], before[1][1], before[2]) == (now[0], now[1][1], now[2])
        else:
            assert before == now, f"{format_block(block)}\n{format_block(after)}"
        precise = deadput(optimise(block, ["deadput"]), precise=True)
        assert outcome(isa, precise, seed) == before, "precise: also when it faults in the middle"
        changed += len(format_block(after)) < len(format_block(block))
    assert changed > 200


# ---- templates --------------------------------------------------------------------------------------------------


def filled(nodes: list[Node], fields: dict[str, int], made: dict[Node, Node]) -> list[Node]:
    """A template with its holes filled, as the interpreter's decoder does. Register -1 is zero, or nothing."""
    out = []
    for node in nodes:
        args = tuple(made[arg] for arg in node.args)
        attr: Any = node.attr
        new = Node(node.op, node.width, args, attr)
        if node.op == "const":
            new.attr = symbolic_value(attr, fields) & (1 << node.width) - 1
        elif node.op == "insn":
            new.attr = tuple(symbolic_value(part, fields) for part in attr)
        elif node.op in ("get", "put"):
            index = symbolic_value(attr.index, fields)
            if index == -1 and node.op == "get":
                new = Node("const", node.width, (), 0)
            elif index == -1:
                continue
            else:
                new.attr = Cell(attr.file, index, attr.width, attr.name, attr.context)
        elif node.op == "if":
            new.body, new.orelse = filled(node.body or [], fields, made), filled(node.orelse or [], fields, made)
        made[node] = new
        out.append(new)
    return out


# Families with thousands of variants, for the interpreter of an instruction set that has none yet.
UNTRIED = {"aarch64": {"logical_imm", "ands_imm", "pair_offset", "pair_post", "pair_pre", "test_branch"}}


@pytest.mark.parametrize("name", [name for name in SPECS if not load_isa(name).variable_length])
def test_templates_are_what_lifting_gives(name: str) -> None:
    isa, _ = specification(name)
    untried = UNTRIED.get(name, set())
    encodings = [encoding for encoding in isa.encodings if encoding.family not in untried]
    variants = {encoding.key: lift_template(isa, encoding) for encoding in encodings}
    for encoding in encodings:
        for variant in variants[encoding.key]:
            verify_nodes(variant.nodes, isa, template=True)
            assert format_nodes(variant.nodes)
            holes = [hole.node for hole in variant.holes]
            assert len(set(holes)) == len(holes)
    for k, insn in enumerate(instructions(name)):
        if insn.encoding.family in untried:
            continue
        fields = {**insn.fields, "pc": insn.pc, "length": insn.length}
        matching = [
            variant
            for variant in variants[insn.encoding.key]
            if all(bool(symbolic_value(test, fields)) == wanted for test, wanted in variant.conditions)
        ]
        assert len(matching) == 1, f"{insn}: {len(matching)} variants"
        nodes: list[Node] = []
        lift_insn(isa, insn, nodes)
        template = filled(matching[0].nodes, fields, {})
        assert outcome(isa, template, k) == outcome(isa, nodes, k), (
            f"{insn}\n{format_nodes(nodes)}\n{format_nodes(template)}"
        )


def test_holes_say_what_is_symbolic() -> None:
    isa, _ = specification("riscv")
    (variant,) = lift_template(isa, isa.encoding("addi"))
    assert [(hole.kind, sorted(hole.expr.fields)) for hole in variant.holes] == [
        ("get", ["rs1"]),
        ("const", ["imm"]),
        ("put", ["rd"]),
    ]
    for hole in variant.holes:
        assert hole.expr is (hole.node.attr if hole.kind == "const" else hole.node.attr.index)
    assert [symbolic_value(variant.holes[0].expr, {"rs1": k}) for k in (0, 1, 31)] == [-1, 1, 31]


# ---- the builder ------------------------------------------------------------------------------------------------


def decoded(*words: int) -> Iterator[Instruction]:
    _, decoder = specification("riscv")
    pc = PC
    for word in words:
        insn = decoder.decode(word.to_bytes(4, "little"), pc)
        assert insn is not None
        pc += insn.length
        yield insn


ADDI, BEQ, ECALL, JALR, LUI = 0x00150513, 0x00A50463, 0x00000073, 0x00008067, 0x000015B7


def test_a_block_ends_where_the_path_may_leave() -> None:
    isa, _ = specification("riscv")
    stream = decoded(ADDI, ADDI, BEQ, ADDI)
    block = lift_block(isa, stream)
    assert (block.pc, block.end) == (PC, PC + 12)
    assert next(stream).pc == PC + 12, "no more is decoded than needed"
    assert format_block(block).endswith("jump v10\n") or block.nodes[-1].op == "jump"
    assert lift_block(isa, decoded(ECALL, ADDI)).nodes[-1].op == "trap"
    jump = lift_block(isa, decoded(JALR, ADDI)).nodes[-1]
    assert (jump.op, jump.attr) == ("jump", "return")


def test_a_block_that_runs_on_jumps_to_the_next() -> None:
    isa, _ = specification("riscv")
    for limit, end in ((64, PC + 12), (2, PC + 8)):
        block = lift_block(isa, decoded(ADDI, LUI, ADDI), limit)
        assert block.end == end
        jump = block.nodes[-1]
        assert (jump.op, jump.args[0].attr, jump.attr) == ("jump", end, "")
    with pytest.raises(ValueError, match="needs an instruction"):
        lift_block(isa, [])


def test_lift_insn_says_whether_it_may_leave() -> None:
    isa, _ = specification("riscv")
    leaves = [lift_insn(isa, insn, []) for insn in decoded(ADDI, BEQ, ECALL, LUI)]
    assert leaves == [False, True, True, False]


def test_a_branch_that_is_never_taken_leaves_nothing() -> None:
    isa, _ = specification("riscv")
    nodes: list[Node] = []
    (bne,) = decoded(0x00001463)  # bne zero, zero, 8
    assert not lift_insn(isa, bne, nodes)
    assert "jump" not in format_nodes(nodes)


def built(tell: Any) -> str:
    nodes: list[Node] = []
    isa, _ = specification("riscv")
    tell(Builder(isa, nodes))
    verify_nodes(nodes)
    return " ".join(format_nodes(nodes).split())


def test_builder_drops_what_stands_behind_an_end() -> None:
    def both_leave(b: Builder) -> None:
        x = b.const(64, 4)
        b.if_begin(b.op("load", 8, (x,)) and b.op("extract", 1, (b.op("load", 8, (x,)),), 0))
        b.jump(x)
        b.put(specification("riscv")[0].registers[0], 5, x)
        b.if_else()
        b.if_begin(b.const(1, 1))
        b.trap("illegal")
        b.if_end()
        b.trap("syscall")
        b.if_end()
        b.jump(x, "call")

    text = built(both_leave)
    assert "put" not in text
    assert text.endswith("jump v0 else v4:1 = const 0x1 trap[illegal] end")


def test_builder_takes_the_arm_that_runs() -> None:
    def decided(b: Builder) -> None:
        file = specification("riscv")[0].registers[0]
        for condition in (0, 1):
            b.if_begin(b.const(1, condition))
            b.put(file, 1, b.const(64, 10))
            b.trap("illegal") if not condition else None
            b.if_else()
            b.put(file, 2, b.const(64, 20))
            b.trap("illegal") if condition else None
            b.if_end()
        b.if_begin(b.const(1, 0))
        b.trap("illegal")
        b.if_end()

    text = built(decided)
    assert "if" not in text
    assert "trap" not in text
    assert text.index("put x[2].sp") < text.index("put x[1].ra")
    assert text.count("put") == 2


def test_builder_simplifies() -> None:
    def tell(b: Builder) -> None:
        file = specification("riscv")[0].registers[0]
        x = b.get(file, 5)
        assert b.op("add", 64, (x, b.const(64, 0))) is x
        assert b.op("mul", 64, (b.const(64, -1), b.const(64, 3))).attr == (1 << 64) - 3
        assert b.const(1, True).attr == 1
        assert b.const(1, True).attr is not True

    built(tell)
