"""Region formation: which instructions belong together, where paths end, what source bytes a region stands for."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from tests.jit.test_encodings import guest
from translator.ir.ops import Cell, Node
from translator.isa.samples import encode
from translator.jit import landings, nan
from translator.jit.flow import Flow
from translator.jit.forming import form_region
from translator.jit.lower import FunctionLowering
from translator.jit.optimise import simplify
from translator.jit.options import Options
from translator.jit.region import Region

PC = 0x10000


@cache
def _encodings() -> dict[str, object]:
    return {encoding.key: encoding for encoding in guest()[0].encodings}


def insn(key: str, **fields: int) -> bytes:
    return encode(guest()[0], _encodings()[key], fields)  # type: ignore[arg-type]


ADD = insn("addi", rd=10, rs1=10, imm=1)
RET = insn("jalr", rd=0, rs1=1, imm=0)
SYSCALL = insn("ecall")
ILLEGAL = b"\xff\xff\xff\xff"


def branch(offset: int) -> bytes:
    return insn("bne", rs1=10, rs2=0, imm=offset)


def call(offset: int) -> bytes:
    return insn("jal", rd=1, imm=offset)


def jump(offset: int) -> bytes:
    return insn("jal", rd=0, imm=offset)


def form(*code: bytes, pc: int = PC, data: dict[int, bytes] | None = None, **options: Any) -> Region:
    found = _form(b"".join(code), pc, data or {}, Options(**options))
    assert found is not None
    return found


def _form(text: bytes, pc: int, data: dict[int, bytes], options: Options) -> Region | None:
    isa, decoder, _, _ = guest()

    def fetch(addr: int, size: int) -> bytes:
        return text[addr - PC : addr - PC + size] if PC <= addr < PC + len(text) else b""

    def read(addr: int, size: int) -> bytes:
        for start, content in data.items():
            if start <= addr < start + len(content):
                return content[addr - start : addr - start + size]
        return fetch(addr, size)

    return form_region(pc, decoder, isa, fetch, options, read)


def shape(region: Region) -> dict[int, int]:
    """pc of each block (not of inlined copies) -> its instructions."""
    return {key[0] - PC: len(block.steps) for key, block in region.blocks.items() if not key[1]}


def test_a_loop() -> None:
    region = form(ADD, ADD, ADD, branch(-8), ADD, RET)
    assert shape(region) == {0: 1, 4: 3, 16: 2}
    assert region.insns == 6
    assert region.ranges == [(PC, PC + 24)]
    edges = {
        key[0] - PC: [target[0][0] - PC for target in region.successors(block)] for key, block in region.blocks.items()
    }
    assert edges == {0: [4], 4: [4, 16], 16: []}


@pytest.mark.optimised
def test_bytes_are_one_access_where_nobody_watches_each() -> None:
    load = [insn("lbu", rd=10 + k, rs1=9, imm=k) for k in range(2)]
    code = (*load, insn("slli", rd=11, rs1=11, shamt=8), insn("or", rd=10, rs1=10, rs2=11), insn("addi", rd=11), RET)
    for options, widths in (
        ({}, [16]),
        ({"no_opt": ("bytes",)}, [8, 8]),
        ({"precise": True}, [8, 8]),
        ({"count": True}, [8, 8]),
        ({"kind": "checked"}, [8, 8]),
    ):
        steps = form(*code, **options).blocks[PC, ()].steps
        assert [node.width for step in steps for node in step.nodes if node.op == "load"] == widths, options


def test_any_pc_may_be_the_entry() -> None:
    region = form(ADD, ADD, ADD, branch(-8), RET, pc=PC + 8)
    assert region.pc == PC + 8
    assert shape(region) == {8: 2, 4: 1, 16: 1}


def test_both_sides_of_a_branch_and_a_forward_jump() -> None:
    region = form(branch(12), ADD, jump(8), ADD, RET)
    assert shape(region) == {0: 1, 4: 2, 12: 1, 16: 1}


def test_a_call_continues_at_its_return_address() -> None:
    region = form(ADD, call(0x1000), ADD, RET)
    assert shape(region) == {0: 2, 8: 2}
    assert [how for _, how in region.successors(region.blocks[PC, ()])] == ["after call"]


def test_a_system_call_goes_on() -> None:
    assert shape(form(ADD, SYSCALL, ADD, RET)) == {0: 2, 8: 2}


@pytest.mark.parametrize("end", [ILLEGAL, b"", insn("csrrs", csr=1, rd=5, rs1=0), insn("fadd.d", rm=4)])
def test_paths_end_where_the_interpreter_must_go_on(end: bytes) -> None:
    """Illegal, not there, looks at the floating-point flags, rounds in a mode that the host has not."""
    region = form(ADD, branch(8), RET, end)
    assert shape(region) == {0: 2, 8: 1}
    assert list(region.stopped) == [PC + 12]


def test_nothing_at_the_entry() -> None:
    assert _form(ILLEGAL, PC, {}, Options()) is None
    assert _form(b"", PC, {}, Options()) is None
    assert _form(ADD[:2], PC, {}, Options()) is None


LOOKS = insn("csrrs", csr=1, rd=5, rs1=0)


def test_what_looks_at_the_flags_waits_until_the_program_has() -> None:
    assert _form(LOOKS + RET, PC, {}, Options()) is None
    assert shape(form(ADD, LOOKS, ADD, RET, strict_fp=True)) == {0: 4}
    assert shape(form(insn("csrrsi", csr=1, rd=0, uimm=1), RET)) == {0: 2}  # only raises one


def lowering(region: Region) -> FunctionLowering:
    isa, _, layout, _ = guest()
    return FunctionLowering(region, isa, layout, region.options)


def scaled(*middle: bytes) -> list[bytes]:
    """A loop over an array of doubles: load, `middle`, store."""
    body = [insn("fld", fd=1, rs1=10, imm=0), *middle, insn("fsd", fs2=1, rs1=10, imm=0)]
    body += [insn("addi", rd=10, rs1=10, imm=8)]
    return [*body, insn("bne", rs1=10, rs2=11, imm=-4 * len(body)), RET]


TWICE = insn("fadd.d", fd=1, fs1=1, fs2=1, rm=0)
SUM = insn("fadd.d", fd=2, fs1=1, fs2=2, rm=0)
CHAIN = [insn("fadd.d", fd=3, fs1=1, fs2=2, rm=0), insn("fsgnj.d", fd=2, fs1=3, fs2=3)]


@pytest.mark.optimised
@pytest.mark.parametrize(
    ("code", "plain"),
    [
        (scaled(TWICE), True), (scaled(TWICE, SUM), False), (scaled(TWICE, *CHAIN), False), (scaled(ADD), False),
        (scaled(insn("fsgnjn.d", fd=1, fs1=1, fs2=1)), False), (scaled(TWICE, branch(8), TWICE), True),
        (scaled(insn("fadd.d", fd=1, fs1=1, fs2=1, rm=1)), False),
    ],
)  # fmt: skip
def test_loops_that_may_run_on_vectors(code: list[bytes], plain: bool) -> None:
    """A store, arithmetic to nearest, and nothing carried from round to round through it."""
    before, after = lowering(form(*code)), lowering(form(*code, strict_fp=True))
    assert (bool(before.plain), before.either) == (plain, not plain)
    assert (after.plain, after.either) == (set(), not plain)
    assert not lowering(form(*code, LOOKS, strict_fp=True)).plain
    text = before.module()
    assert ("fadd double" in text) == plain
    assert "fadd double" not in after.module()


@pytest.mark.optimised
@pytest.mark.parametrize("through_memory", [False, True])
def test_a_jump_table_is_named_ahead_of_the_loop(through_memory: bool) -> None:
    """The region begins at the loop's header; where its table is, a register says since before, perhaps from memory."""
    isa, decoder, _, _ = guest()
    table, pointer = 0x20000, 0x21000
    ahead = [insn("lui", rd=14, imm=pointer if through_memory else table)]
    ahead.append(insn("ld", rd=14, rs1=14, imm=0) if through_memory else insn("addi", rd=14, rs1=14, imm=0))
    ahead.append(insn("lui", rd=15, imm=0x30000))  # of a register that the loop changes nothing is known
    loop = [
        insn("lw", rd=15, rs1=10, imm=0), insn("slli", rd=15, rs1=15, shamt=2), insn("add", rd=15, rs1=15, rs2=14),
        insn("lw", rd=15, rs1=15, imm=0), insn("jalr", rd=0, rs1=15, imm=0),
    ]  # fmt: skip
    header = PC + 4 * len(ahead)
    first = header + 4 * len(loop)
    text = b"".join([*ahead, *loop, ADD, jump(header - first - 4), ADD, ADD, jump(header - first - 16), RET])
    targets = (first, first + 8)
    data = {table: b"".join(t.to_bytes(4, "little") for t in targets) + bytes(4), pointer: table.to_bytes(8, "little")}

    def read(addr: int, size: int) -> bytes:
        start = max(start for start in data if start <= addr)
        return data[start][addr - start : addr - start + size]

    def tables(**options: Any) -> tuple[int, ...]:
        fetch = lambda addr, size: text[addr - PC : addr - PC + size]  # noqa: E731
        region = form_region(header, decoder, isa, fetch, Options(**options), read, lambda pc: pc % 4 == 0)
        assert region is not None
        return region.blocks[header, ()].steps[-1].table

    assert tables() == targets
    assert tables(no_opt=("around",)) == ()


def test_the_size_is_bounded() -> None:
    region = form(*[ADD] * 100, RET, max_insns=40)
    assert region.insns == 40
    assert region.ranges == [(PC, PC + 160)]


@pytest.mark.optimised
def test_a_small_leaf_is_followed_into() -> None:
    leaf = [ADD, branch(8), ADD, RET]
    region = form(call(12), ADD, RET, *leaf)
    frames = (PC + 4,)
    assert {key[0] - PC: len(block.steps) for key, block in region.blocks.items() if key[1] == frames} == {
        12: 2,
        20: 1,
        24: 1,
    }
    assert (PC, ()) in region.inlined
    assert not form(call(12), ADD, RET, *leaf, no_opt=("inline",)).inlined
    assert not form(call(12), ADD, RET, *leaf, inline_insns=3).inlined
    assert not form(call(12), ADD, RET, ADD, branch(-4), RET).inlined  # a loop is worth a call


@pytest.mark.optimised
def test_a_small_function_that_calls_is_followed_into() -> None:
    function = [ADD, call(0x1000), branch(-4), RET]
    region = form(call(12), ADD, RET, *function)
    assert (PC, ()) in region.inlined
    after = region.blocks[PC + 16, (PC + 4,)]
    assert [how for _, how in region.successors(after)] == ["after call"]
    assert not form(call(12), ADD, RET, *function, no_opt=("nested",)).inlined
    assert not form(call(12), ADD, RET, *[ADD] * 64, *function).inlined


def copies(region: Region) -> int:
    """How deep the entry's own code is nested in the region."""
    return max(len(frames) for pc, frames in region.blocks if pc == PC)


@pytest.mark.optimised
def test_recursion_is_followed_twice_unless_the_region_would_grow_too_large() -> None:
    fits = [branch(12), ADD, RET, *[ADD] * 30, call(-4 * 33), RET]
    assert copies(form(*fits)) == 2
    assert copies(form(*fits[:3], *[ADD] * 50, call(-4 * 53), RET)) == 1
    twice = [branch(12), ADD, RET, *[ADD] * 56, call(-4 * 59), call(-4 * 60), RET]
    assert copies(form(*twice)) == 0


def test_a_far_call_through_a_register_is_seen() -> None:
    region = form(insn("auipc", rd=6, imm=0x1000), insn("jalr", rd=1, rs1=6, imm=16), ADD, RET)
    assert region.blocks[PC, ()].steps[-1].guess == PC + 0x1010


@pytest.mark.optimised
def test_a_jump_table_is_read() -> None:
    """Offsets from the table, as compilers write it: index scaled, base added, loaded, base added, jumped to."""
    table = 0x20000
    code = [
        insn("lui", rd=14, imm=table),
        insn("slli", rd=15, rs1=10, shamt=2),
        insn("add", rd=15, rs1=15, rs2=14),
        insn("lw", rd=15, rs1=15, imm=0),
        insn("add", rd=15, rs1=15, rs2=14),
        insn("jalr", rd=0, rs1=15, imm=0),
    ]
    cases = [ADD + RET, ADD + ADD + RET, RET]
    targets, at = [], PC + 24
    for case in cases:
        targets.append(at)
        at += len(case)
    entries = b"".join((target - table).to_bytes(4, "little", signed=True) for target in (*targets, targets[0]))
    region = form(*code, *cases, data={table: entries + b"\x01\0\0\0"})
    assert region.blocks[PC, ()].steps[-1].table == (*targets, targets[0])
    assert shape(region) == {0: 6, 24: 2, 32: 3, 44: 1}
    assert shape(form(*code, *cases, data={table: entries}, no_opt=("tables",))) == {0: 6}


@pytest.mark.optimised
def test_code_that_never_ran_is_left_out_of_large_regions() -> None:
    """A branch over an unlikely part: that part is followed when the region stays small all the same."""
    isa, decoder, _, _ = guest()

    def blocks(likely: int, **options: Any) -> set[int]:
        text = branch(12) + ADD + RET + ADD * likely + RET
        region = form_region(
            PC,
            decoder,
            isa,
            lambda addr, size: text[addr - PC : addr - PC + size],
            Options(**options),
            seen=lambda pc: pc - PC not in (4, 8),
        )
        assert region is not None
        return set(shape(region))

    assert blocks(5) == {0, 4, 12}
    assert blocks(60) == {0, 12}
    assert blocks(60, no_opt=("profile",)) == {0, 4, 12}


def test_decided_conditions_disappear() -> None:
    """A condition on a context register must not look like a branch."""
    mode = Cell("mode", 0, 3, "mode", True)
    got = Node("get", 3, (), mode)
    limit = Node("const", 3, (), 4)
    high = Node("ult", 1, (limit, got))
    trap = Node("if", 0, (high,), None, [Node("trap", 0, (), "illegal")], [])
    nodes = [got, limit, high, trap, Node("put", 0, (got,), Cell("r", 0, 3, "r"))]
    assert [node.op for node in simplify(nodes, Options())] == ["const", "const", "const", "put"]
    assert simplify(nodes, Options())[-1].args[0].attr == 0
    assert [node.op for node in simplify(nodes, Options(context=(("mode", 0, 5),)))] == [
        "const",
        "const",
        "const",
        "trap",
    ]


def test_only_what_may_be_used_is_reloaded_after_a_call() -> None:
    store, load = insn("addi", rd=5, rs1=0, imm=1), insn("addi", rd=10, rs1=6, imm=0)
    region = form(insn("addi", rd=7, rs1=7, imm=1), call(0x1000), store, load, RET)
    flow = Flow(region, [("x", 10), ("x", 1)], region.options)
    assert {register[1] for register in flow.members(flow.live_in[PC + 8, ()])} == {1, 6}
    assert flow.dirty_in[PC + 8, ()] == 0
    assert {register[1] for register in flow.members(flow.live_in[PC, ()] & ~flow.carried)} == {7}


@pytest.mark.optimised
def test_a_poll_does_not_keep_what_is_written_before_it_is_read() -> None:
    def live(**options: Any) -> set[int]:
        region = form(insn("addi", rd=7, rs1=5, imm=1), insn("addi", rd=5, rs1=7, imm=0), branch(-8), RET)
        flow = Flow(region, [("x", 10)], Options(**options))
        return {register[1] for register in flow.members(flow.live_in[PC, ()])}

    assert {7, 10} - live() == {7}
    assert {7, 10} <= live(exact_polls=True) & live(precise=True) & live(no_opt=("dead",))


LOAD, STORE = insn("ld", rd=11, rs1=12, imm=0), insn("sd", rs1=12, rs2=11, imm=8)


def _landings(*code: bytes) -> list[tuple[int, int, int]]:
    """By access of the first block: its step, the step that it lands at, that whose registers it finds there."""
    steps = form(*code, precise=True).blocks[PC, ()].steps
    return [(step, landing.step, landing.snapshot.start) for step, landing in landings.find(steps).items()]


def test_an_access_lands_behind_what_cannot_be_done_twice() -> None:
    assert _landings(LOAD, LOAD, ADD, LOAD, STORE, RET) == [(0, 0, 0), (1, 0, 0), (3, 0, 0), (4, 0, 0)]
    assert _landings(LOAD, STORE, LOAD, LOAD, RET) == [(0, 0, 0), (1, 0, 0), (2, 2, 2), (3, 2, 2)]
    # Registers are the same in a row of stores.
    assert _landings(STORE, STORE, ADD, STORE, RET) == [(0, 0, 0), (1, 1, 0), (3, 3, 3)]
    assert _landings(ADD, ADD, LOAD, RET) == [(2, 2, 2)]
    assert _landings(ADD, RET) == []


def test_an_access_of_precise_code_needs_what_may_have_changed() -> None:
    def live(**options: Any) -> set[int]:
        set_it = insn("addi", rd=7, rs1=0, imm=1)
        region = form(branch(8), set_it, LOAD, set_it, RET, **options)
        flow = Flow(region, [("x", 10)], region.options)
        return {register[1] for register in flow.members(flow.live_in[PC, ()])}

    assert 7 in live(precise=True)
    assert 7 not in live()


def test_a_snapshot_keeps_what_changes_while_accesses_land_there() -> None:
    steps = form(LOAD, ADD, LOAD, ADD, STORE, precise=True).blocks[PC, ()].steps
    (snapshot,) = {landing.snapshot for landing in landings.find(steps).values()}
    changed = {register for step in steps[:4] for register in landings._put(step.nodes)}
    assert snapshot.changed == changed
    assert not landings.find(steps[:1])[0].snapshot.changed, "what the last access itself sets is not needed"


@pytest.mark.optimised
def test_loops_with_calls_poll_each_time() -> None:
    counted = Flow(region := form(ADD, branch(-4), RET), [], region.options)
    assert counted.counted == counted.headers == {(PC, ())}
    calling = Flow(region := form(ADD, call(0x1000), branch(-8), RET), [], region.options)
    assert calling.headers == {(PC, ())}
    assert calling.counted == set()


@pytest.mark.optimised
def test_arithmetic_results_are_tagged_on_all_paths() -> None:
    add = insn("fadd.d", fd=1, fs1=1, fs2=2, rm=0)
    load = insn("fld", fd=1, rs1=11, imm=0)
    region = form(add, branch(8), add, add, RET)
    flow = Flow(region, [], region.options)
    assert flow.tags_in[PC + 12, ()] == {("f", 1): "d"}
    region = form(add, branch(8), load, add, RET)
    assert Flow(region, [], region.options).tags_in[PC + 12, ()] == {}


def test_nan_patterns_of_the_specification_are_recognised() -> None:
    """The packaged specification's arithmetic is written in the way that `nan` looks for."""
    for key, how in (
        ("fadd.d", "d"),
        ("fmul.s", "s"),
        ("fsqrt.d", "d"),
        ("fmadd.d", "d"),
        ("fcvt.s.d", "s"),
        ("fcvt.d.l", "d"),
    ):
        steps = form(insn(key, rm=0), RET).blocks[PC, ()].steps
        puts = [node for node in steps[0].nodes if node.op == "put"]
        assert [nan.tag(node.args[0], {}) for node in puts] == [how], key


@pytest.mark.optimised
def test_what_moves_by_constants_moves_alike_on_all_ways() -> None:
    """x2 does, in a callee that is followed too; x8 depends on the way, x9 is set to something else, x10 counts."""
    leaf = [insn("addi", rd=2, rs1=2, imm=-32), insn("sd", rs1=2, rs2=1, imm=8), insn("addi", rd=2, rs1=2, imm=32)]
    leaf += [insn("jalr", rd=0, rs1=1, imm=0)]
    code = [
        insn("addi", rd=2, rs1=2, imm=-48), insn("addi", rd=9, rs1=9, imm=8), insn("addi", rd=9, rs1=8, imm=8),
        insn("addi", rd=10, rs1=10, imm=-1), branch(8), insn("addi", rd=8, rs1=8, imm=1),
        call(16), branch(-16), insn("addi", rd=2, rs1=2, imm=48), insn("jalr", rd=0, rs1=5, imm=0), *leaf,
    ]  # fmt: skip
    made = form(*code)
    _, _, layout, _ = guest()
    lowering = FunctionLowering(made, guest()[0], layout, made.options)
    assert {register for places in lowering.moves.begins.values() for register in places} == {("x", 2)}
    places = {(key[0] - PC, len(key[1])): place["x", 2] for key, place in lowering.moves.begins.items()}
    assert places[0, 0] == 0
    assert {place for (_, depth), place in places.items() if depth} == {-48}
    assert {place for (pc, depth), place in places.items() if pc and not depth} == {-48}
