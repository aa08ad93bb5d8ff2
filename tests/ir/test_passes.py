"""Each pass: exact input and output, and the property that matters: a block does the same before and after."""

from __future__ import annotations

import pytest
from random_ir import random_block, run

from translator.errors import UsageError
from translator.ir.ops import Block
from translator.ir.passes import NAMES, PASSES, optimise
from translator.ir.passes.deadput import deadput
from translator.ir.text import format_block, format_nodes, parse_nodes
from translator.ir.verify import verify

BY_NAME = {entry.name: entry.run for entry in PASSES}


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


def through(name: str, text: str) -> list[str]:
    """The lines that a pass makes of these."""
    block = BY_NAME[name](Block(0, parse_nodes(text), 4))
    return lines(format_nodes(block.nodes))


def folded(text: str) -> list[str]:
    """The same for `fold` with what it left unused taken away."""
    block = BY_NAME["dce"](BY_NAME["fold"](Block(0, parse_nodes(text), 4)))
    return lines(format_nodes(block.nodes))


@pytest.mark.parametrize("name", NAMES)
def test_a_pass_keeps_the_meaning(name: str) -> None:
    changed = 0
    for seed in range(400):
        block = random_block(seed)
        before = format_block(block)
        after = BY_NAME[name](block)
        verify(after)
        assert format_block(block) == before, "the block that was given has changed"
        assert (after.pc, after.end) == (block.pc, block.end)
        changed += format_block(after) != before
        for state in range(3):
            assert run(after, state) == run(block, state), f"seed {seed}:\n{before}\n{format_block(after)}"
    # Random blocks have no canonical NaNs, and put no numbers together (see test_bytes).
    assert changed or name in ("fpcanon", "bytes")


def test_all_passes_keep_the_meaning_and_pay() -> None:
    sizes = [0, 0]
    for seed in range(400, 800):
        block = random_block(seed)
        after = optimise(block)
        verify(after)
        for state in range(3):
            assert run(after, state) == run(block, state), f"seed {seed}:\n{format_block(block)}\n{format_block(after)}"
        sizes[0] += len(format_block(block).splitlines())
        sizes[1] += len(format_block(after).splitlines())
    assert sizes[1] < 0.9 * sizes[0]


def test_nodes_that_fall_off_the_end_show_all_registers() -> None:
    for seed in range(800, 900):
        block = random_block(seed)
        if block.nodes[-1].op not in ("jump", "trap"):
            continue
        part = Block(block.pc, block.nodes[:-1], block.end)
        for state in range(2):
            assert run(optimise(part), state) == run(part, state), f"seed {seed}"


def test_passes_are_switched_off_by_name() -> None:
    text = "insn 0x0 +4\nv0:64 = get x[1].x1\nv1:64 = const 0x0\nv2:64 = add v0, v1\nput x[2].x2, v2\njump v2"
    block = Block(0, parse_nodes(text), 4)
    assert lines(format_nodes(optimise(block, NAMES).nodes)) == text.splitlines()
    assert "add" not in format_nodes(optimise(block).nodes)
    assert "add" in format_nodes(optimise(block, ["fold"]).nodes)
    with pytest.raises(UsageError, match="no IR pass named fould: there are forward, fold"):
        optimise(block, ["fould"])
    assert all(entry.doc for entry in PASSES)


# ---- fold -------------------------------------------------------------------------------------------------------

X = "v0:64 = get x[1].x1\nv1:8 = get b[0].b\nv2:1 = get c[0].c\n"
# What is computed from x, b and c, and what remains of it: the lines that make it, or just a name.
FOLDS = [
    ("v3:64 = const 0\nv9:64 = add v0, v3", "x"),
    ("v3:64 = const 0\nv9:64 = add v3, v0", "x"),
    (
        "v3:64 = const 5\nv4:64 = add v0, v3\nv5:64 = const 7\nv9:64 = add v5, v4",
        "v1:64 = const 0xc\nv2:64 = add v0, v1",
    ),
    ("v3:64 = const 5\nv4:64 = add v0, v3\nv5:64 = const 0xfffffffffffffffb\nv9:64 = add v4, v5", "x"),
    ("v9:64 = sub v0, v0", "v0:64 = const 0x0"),
    ("v3:64 = const 0\nv9:64 = sub v0, v3", "x"),
    ("v3:64 = const 0\nv9:64 = sub v3, v0", "v1:64 = neg v0"),
    ("v3:64 = const 1\nv9:64 = mul v3, v0", "x"),
    ("v3:64 = const 0\nv9:64 = mul v0, v3", "v0:64 = const 0x0"),
    ("v3:64 = const 1\nv9:64 = udiv v0, v3", "x"),
    ("v3:64 = const 1\nv9:64 = sdiv v0, v3", "x"),
    ("v3:1 = const 1\nv9:1 = sdiv v2, v3", "v1:1 = const 0x1\nv2:1 = sdiv v0, v1"),
    ("v9:64 = and v0, v0", "x"),
    ("v3:64 = const 0xffffffffffffffff\nv9:64 = and v0, v3", "x"),
    ("v3:64 = const 0\nv9:64 = and v0, v3", "v0:64 = const 0x0"),
    ("v9:64 = or v0, v0", "x"),
    ("v3:64 = const 0\nv9:64 = or v3, v0", "x"),
    ("v3:64 = const 0xffffffffffffffff\nv9:64 = or v0, v3", "v0:64 = const 0xffffffffffffffff"),
    ("v9:64 = xor v0, v0", "v0:64 = const 0x0"),
    ("v3:64 = const 0\nv9:64 = xor v0, v3", "x"),
    ("v3:64 = const 0xffffffffffffffff\nv9:64 = xor v0, v3", "v1:64 = not v0"),
    ("v3:64 = const 0\nv9:64 = shl v0, v3", "x"),
    ("v3:64 = const 64\nv9:64 = shl v0, v3", "v0:64 = const 0x0"),
    ("v3:64 = const 64\nv9:64 = lshr v0, v3", "v0:64 = const 0x0"),
    ("v3:64 = const 64\nv9:64 = ashr v0, v3", "v1:64 = const 0x40\nv2:64 = ashr v0, v1"),
    ("v3:64 = const 0\nv9:64 = rotl v0, v3", "x"),
    ("v3:64 = not v0\nv9:64 = not v3", "x"),
    ("v3:64 = neg v0\nv9:64 = neg v3", "x"),
    ("v3:64 = const 3\nv4:1 = ult v0, v3\nv9:1 = not v4", "v1:64 = const 0x3\nv2:1 = ule v1, v0"),
    ("v3:64 = get x[3].x3\nv4:1 = ule v0, v3\nv9:1 = not v4", "v2:1 = ult v1, v0"),
    ("v3:64 = get x[3].x3\nv4:1 = slt v0, v3\nv9:1 = not v4", "v2:1 = sle v1, v0"),
    ("v3:64 = get x[3].x3\nv4:1 = sle v0, v3\nv9:1 = not v4", "v2:1 = slt v1, v0"),
    ("v3:64 = get x[3].x3\nv4:1 = eq v0, v3\nv9:1 = not v4", "v2:1 = ne v0, v1"),
    ("v3:64 = get x[3].x3\nv4:1 = ne v0, v3\nv9:1 = not v4", "v2:1 = eq v0, v1"),
    ("v9:1 = eq v0, v0", "v0:1 = const 0x1"),
    ("v9:1 = ne v0, v0", "v0:1 = const 0x0"),
    ("v9:1 = ule v0, v0", "v0:1 = const 0x1"),
    ("v9:1 = slt v0, v0", "v0:1 = const 0x0"),
    ("v3:64 = const 0\nv9:1 = ult v0, v3", "v0:1 = const 0x0"),
    ("v3:1 = const 1\nv9:1 = eq v2, v3", "c"),
    ("v3:1 = const 0\nv9:1 = ne v2, v3", "c"),
    ("v3:1 = const 0\nv9:1 = eq v3, v2", "v1:1 = not v0"),
    ("v3:64 = zext v2\nv4:64 = const 0\nv9:1 = ne v3, v4", "c"),
    ("v3:64 = zext v2\nv4:64 = const 2\nv9:1 = ne v3, v4", "v0:1 = const 0x1"),
    ("v3:64 = zext v1\nv4:64 = const 7\nv9:1 = eq v3, v4", "v1:8 = const 0x7\nv2:1 = eq v0, v1"),
    ("v3:32 = zext v1\nv9:64 = zext v3", "v1:64 = zext v0"),
    ("v3:32 = sext v1\nv9:64 = sext v3", "v1:64 = sext v0"),
    ("v3:32 = zext v1\nv9:64 = sext v3", "v1:64 = zext v0"),
    ("v9:64 = zext v0", "x"),
    ("v9:64 = extract[0] v0", "x"),
    ("v3:32 = extract[8] v0\nv9:8 = extract[4] v3", "v1:8 = extract[12] v0"),
    ("v3:64 = zext v1\nv9:8 = extract[0] v3", "b"),
    ("v3:64 = sext v1\nv9:4 = extract[2] v3", "v1:4 = extract[2] v0"),
    ("v3:64 = zext v1\nv9:8 = extract[8] v3", "v0:8 = const 0x0"),
    ("v3:64 = sext v1\nv9:32 = extract[0] v3", "v1:32 = sext v0"),
    ("v3:72 = concat v0, v1\nv9:8 = extract[0] v3", "b"),
    ("v3:72 = concat v0, v1\nv9:64 = extract[8] v3", "x"),
    ("v3:72 = concat v0, v1\nv9:16 = extract[4] v3", "v2:72 = concat v0, v1\nv3:16 = extract[4] v2"),
    ("v3:64 = zext v1\nv4:64 = const 0xffffffffffffff00\nv5:64 = or v3, v4\nv9:8 = extract[0] v5", "b"),
    ("v3:64 = const 0xffffffff00000000\nv5:64 = or v3, v0\nv9:32 = extract[32] v5", "v0:32 = const 0xffffffff"),
    ("v3:64 = const 0xff\nv5:64 = and v3, v0\nv9:8 = extract[0] v5", "v1:8 = extract[0] v0"),
    ("v3:64 = const 0xff\nv5:64 = and v3, v0\nv9:8 = extract[8] v5", "v0:8 = const 0x0"),
    ("v3:8 = const 0\nv9:72 = concat v3, v0", "v1:72 = zext v0"),
    ("v9:64 = select v2, v0, v0", "x"),
    ("v3:1 = const 1\nv4:64 = const 9\nv9:64 = select v3, v0, v4", "x"),
    ("v3:1 = const 0\nv4:64 = const 9\nv9:64 = select v3, v4, v0", "x"),
    ("v3:1 = const 1\nv4:1 = const 0\nv9:1 = select v2, v3, v4", "c"),
    ("v3:1 = const 0\nv4:1 = const 1\nv9:1 = select v2, v3, v4", "v1:1 = not v0"),
    ("v3:64 = const 6\nv4:64 = const 7\nv9:64 = mul v3, v4", "v0:64 = const 0x2a"),
    ("v3:64 = const 0xfffffffffffffff0\nv4:64 = const 0\nv9:64 = sdiv v3, v4", "v0:64 = const 0x1"),
]
LEAVES = {"x": "v0:64 = get x[1].x1", "b": "v0:8 = get b[0].b", "c": "v0:1 = get c[0].c"}


@pytest.mark.parametrize(("text", "expected"), FOLDS)
def test_fold(text: str, expected: str) -> None:
    out = folded(f"{X}{text}\nput r[0].r, v9")
    made, put = out[:-1], out[-1]
    if expected in LEAVES:
        assert made == [LEAVES[expected]]
    else:
        assert made[-len(expected.splitlines()) :] == expected.splitlines()
        assert all(" = get " in line for line in made[: -len(expected.splitlines())])
    assert put == f"put r[0].r, v{len(made) - 1}"


def test_fold_takes_the_arm_that_runs() -> None:
    text = "v0:1 = const {}\nv1:64 = const 8\nif v0\nv2:64 = neg v1\nput x[1].x1, v2\nelse\njump v1\nend\njump[call] v1"
    assert folded(text.format(1)) == [
        "v0:64 = const 0x8",
        "v1:64 = const 0xfffffffffffffff8",
        "put x[1].x1, v1",
        "jump[call] v0",
    ]
    assert folded(text.format(0)) == ["v0:64 = const 0x8", "jump v0"]


def test_fold_drops_what_stands_behind_the_end_that_it_uncovers() -> None:
    text = "v0:1 = const 1\nv1:64 = const 8\nv2:1 = get c[0].c\nif v2\nif v0\njump v1\nend\nelse\njump v1\nend\njump v1"
    assert folded(text) == ["v0:64 = const 0x8", "v1:1 = get c[0].c", "if v1", "jump v0", "else", "jump v0", "end"]


def test_fold_leaves_holes_alone() -> None:
    block = Block(
        0, parse_nodes("v0:64 = const 1\nv1:64 = get x[1].x1\nv2:64 = add v1, v0\nput x[1].x1, v2\njump v1"), 4
    )
    block.nodes[0].attr = hole = object()
    after = BY_NAME["fold"](block)
    assert [node.op for node in after.nodes] == ["const", "get", "add", "put", "jump"]
    assert after.nodes[0].attr is hole


# ---- forward ----------------------------------------------------------------------------------------------------


def test_forward() -> None:
    assert through(
        "forward",
        """
        v0:64 = get x[1].x1
        v1:64 = get x[1].x1
        v2:64 = add v0, v1
        put x[1].x1, v2
        put x[1].x1, v2
        v3:64 = get x[1].x1
        v4:64 = get x[2].x2
        jump v3
        """,
    ) == [
        "v0:64 = get x[1].x1",
        "v1:64 = add v0, v0",
        "put x[1].x1, v1",
        "v2:64 = get x[2].x2",
        "jump v1",
    ]


def test_forward_knows_behind_an_if_what_both_arms_leave() -> None:
    assert through(
        "forward",
        """
        v0:1 = get c[0].c
        v1:64 = get x[1].x1
        if v0
          put x[2].x2, v1
          v2:64 = neg v1
          put x[3].x3, v2
        else
          put x[2].x2, v1
        end
        v3:64 = get x[1].x1
        v4:64 = get x[2].x2
        v5:64 = get x[3].x3
        jump v5
        """,
    )[-4:] == [
        "put x[2].x2, v1",
        "end",
        "v3:64 = get x[3].x3",
        "jump v3",
    ], "x1 and x2 are known behind the if, x3 is not"


def test_forward_through_an_arm_that_leaves() -> None:
    out = through(
        "forward",
        """
        v0:1 = get c[0].c
        v1:64 = const 4
        if v0
          put x[1].x1, v1
        else
          trap[illegal]
        end
        v2:64 = get x[1].x1
        if v0
          v3:64 = neg v1
          put x[2].x2, v3
        else
          jump v1
        end
        v4:64 = get x[2].x2
        jump v4
        """,
    )
    assert "v2:64 = get x[1].x1" not in out, "only the arm that goes on counts"
    assert out[-2:] == ["v3:64 = get x[2].x2", "jump v3"], "a value made inside an arm is out of scope"


# ---- deadput, dce -----------------------------------------------------------------------------------------------


def test_deadput() -> None:
    text = """
        v0:64 = get x[1].x1
        put cf[0].cf, v0
        put x[1].x1, v0
        v1:64 = load v0
        put cf[0].cf, v1
        v2:64 = get x[1].x1
        put x[1].x1, v2
        jump v0
        """
    kept = [line for line in lines(text) if line != "put cf[0].cf, v0"]
    assert through("deadput", text) == kept, "x1 is read in between, cf is not"
    precise = deadput(Block(0, parse_nodes(text), 4), precise=True)
    assert lines(format_nodes(precise.nodes)) == lines(text), "the load may fault, and somebody looks"


def test_deadput_and_if() -> None:
    text = """
        v0:1 = get c[0].c
        v1:64 = const 0x4
        put x[1].x1, v1
        put x[2].x2, v1
        put x[3].x3, v1
        if v0
        put x[1].x1, v1
        put x[2].x2, v1
        else
        put x[1].x1, v1
        jump v1
        end
        put x[3].x3, v1
        jump v1
        """
    assert through("deadput", text) == [line for k, line in enumerate(lines(text)) if k != 2], (
        "written in both arms: x1 only"
    )


def test_deadput_keeps_context_registers() -> None:
    text = "v0:3 = const 0x1\nput frm[0].frm context, v0\nput frm[0].frm context, v0\ntrap[syscall]"
    assert through("deadput", text) == text.splitlines()


def test_dce() -> None:
    assert through(
        "dce",
        """
        v0:64 = get x[1].x1
        v1:64 = get x[2].x2
        v2:64 = add v0, v1
        v3:64 = load v0
        v4:5 = fpflags
        v5:64 = counter[time]
        v6:3 = const 0
        v7:64 = fsqrt v6, v0
        v8:1 = const 1
        if v8
          v9:64 = neg v0
        end
        v10:1 = get c[0].c
        if v10
          jump v0
        end
        trap[illegal]
        """,
    ) == [
        "v0:64 = get x[1].x1",
        "v1:64 = load v0",
        "v2:3 = const 0x0",
        "v3:64 = fsqrt v2, v0",
        "v4:1 = get c[0].c",
        "if v4",
        "jump v0",
        "end",
        "trap[illegal]",
    ]


# ---- fpcanon ----------------------------------------------------------------------------------------------------

CANONICAL = """
    v0:32 = get w[0].w
    v1:3 = const 0x0
    v2:32 = {producer}
    v3:32 = const 0x7fffffff
    v4:32 = and v2, v3
    v5:32 = const 0x7f800000
    v6:1 = ult v5, v4
    v7:32 = const {nan}
    v8:32 = select v6, v7, v2
    v9:32 = {consumer}
    put w[0].w, v9
    put w[1].w1, v8
"""
ARITHMETIC = "fadd v1, v0, v0"


def test_fpcanon_bypasses_the_canonical_form() -> None:
    out = through("fpcanon", CANONICAL.format(producer=ARITHMETIC, nan="0x7fc00000", consumer="fmul v1, v8, v0"))
    assert out[-3:] == ["v9:32 = fmul v1, v2, v0", "put w[0].w, v9", "put w[1].w1, v8"]


@pytest.mark.parametrize(
    ("producer", "nan", "consumer"),
    [
        ("load v10", "0x7fc00000", "fmul v1, v8, v0"),  # may be a signalling NaN
        ("get w[1].w1", "0x7fc00000", "fmul v1, v8, v0"),
        (ARITHMETIC, "0x7fc00000", "xor v8, v0"),  # sees the bits
        (ARITHMETIC, "0x0", "fmul v1, v8, v0"),  # a NaN becomes a number
        (ARITHMETIC, "0x7f800001", "fmul v1, v8, v0"),  # a quiet NaN becomes a signalling one
    ],
)
def test_fpcanon_leaves_the_rest(producer: str, nan: str, consumer: str) -> None:
    text = "v10:64 = get x[1].x1\n" + CANONICAL.format(producer=producer, nan=nan, consumer=consumer)
    block = Block(0, parse_nodes(text), 4)
    assert format_nodes(BY_NAME["fpcanon"](block).nodes) == format_nodes(block.nodes)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("0x7fffffff", "0x3fffffff"),
        ("and v2, v3", "and v0, v3"),
        ("and v2, v3", "or v2, v3"),
        ("const 0x7f800000", "const 0x7f000000"),
        ("ult v5, v4", "ult v4, v5"),
        ("ult v5, v4", "ule v5, v4"),
    ],
)
def test_fpcanon_knows_the_nan_test(old: str, new: str) -> None:
    text = CANONICAL.format(producer=ARITHMETIC, nan="0x7fc00000", consumer="fmul v1, v8, v0")
    assert old in text
    wrong = Block(0, parse_nodes(text.replace(old, new)), 4)
    assert format_nodes(BY_NAME["fpcanon"](wrong).nodes) == format_nodes(wrong.nodes)
    swapped = Block(0, parse_nodes(text.replace("and v2, v3", "and v3, v2")), 4)
    assert "fmul v1, v2, v0" in format_nodes(BY_NAME["fpcanon"](swapped).nodes)


def test_fpcanon_keeps_the_meaning() -> None:
    number_patterns = (0, 0x3F800000, 0x7F800000, 0xFF800000, 0x7FC00000, 0x7F800001, 0x7F7FFFFF)
    from translator.ir.evaluate import EvalState, SparseMemory, evaluate

    for consumer in ("fsub v1, v8, v0", "fma v1, v8, v8, v8", "fsqrt v1, v8", "f2s v1, v8", "frint v1, v8"):
        nodes = parse_nodes(
            CANONICAL.format(producer="fsub v1, v0, v0", nan="0x7fc00000", consumer=consumer) + "\ntrap[illegal]"
        )
        after = BY_NAME["fpcanon"](Block(0, nodes, 4))
        assert format_nodes(after.nodes) != format_nodes(nodes)
        for bits in number_patterns:
            states = EvalState({("w", 0): bits}), EvalState({("w", 0): bits})
            evaluate(nodes, states[0], SparseMemory())
            evaluate(after, states[1], SparseMemory())
            assert states[0].seen() == states[1].seen()
