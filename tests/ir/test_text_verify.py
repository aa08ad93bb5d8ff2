"""The text form parses back, the verifier accepts what is right and names what is wrong."""

from __future__ import annotations

import pytest
from random_ir import operations, random_block

from translator.ir.ops import OPS, Block, Cell, Node
from translator.ir.text import TextError, format_block, format_nodes, parse_block, parse_nodes
from translator.ir.verify import VerifyError, verify, verify_nodes
from translator.isa import load_isa
from translator.isa.symbolic import symbol

EXAMPLE = """\
block 0x1050e -> 0x10514
  insn 0x1050e +2
    v0:64 = get x[10].a0
    v1:64 = const 0x10
    v2:64 = add v0, v1
    put x[10].a0, v2
  insn 0x10510 +4
    v3:3 = get frm[0].frm context
    v4:32 = extract[8] v2
    v5:32 = atomicrmw[add] v2, v4
    fence[seq_cst]
    v6:1 = eq v0, v1
    if v6
      jump[call] v2
    else
      trap[syscall]
    end
"""
LOOKUPS = """\
    v0:1 = const 0x1
    table t:8 2 ff
    v1:8 = lookup[t] v0
    v2:8 = lookup[t] v0
"""


def shape(nodes: list[Node]) -> list[object]:
    """Nodes as comparable data: operands by the order in which values are made."""
    numbers: dict[Node, int] = {}

    def walk(nodes: list[Node]) -> list[object]:
        out: list[object] = []
        for node in nodes:
            args = tuple(numbers[arg] for arg in node.args)
            numbers[node] = len(numbers)
            attr = "" if node.attr is None else node.attr
            out.append((node.op, node.width, args, attr, walk(node.body or []), walk(node.orelse or [])))
        return out

    return walk(nodes)


def test_example_prints_as_it_is_written() -> None:
    block = parse_block(EXAMPLE)
    assert format_block(block) == EXAMPLE
    assert (block.pc, block.end) == (0x1050E, 0x10514)
    verify(block)


def test_a_table_is_printed_once() -> None:
    assert format_nodes(parse_nodes(LOOKUPS)) == LOOKUPS


def test_every_operation_round_trips_and_verifies() -> None:
    seen = set()
    for seed in range(300):
        block = random_block(seed)
        verify(block)
        back = parse_block(format_block(block))
        assert shape(back.nodes) == shape(block.nodes)
        verify(back)
        seen |= operations(block.nodes)
    assert seen == set(OPS)


def test_comments_and_indentation_mean_nothing() -> None:
    nodes = parse_nodes("insn 0x10 +2\n\n  # a comment\nv0:8 = const 5 # five\n      jump v0\n")
    assert format_nodes(nodes) == "  insn 0x10 +2\n    v0:8 = const 0x5\n    jump v0\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("v0:8 = cnost 5", "no operation named cnost"),
        ("v0:8 = neg v1", "value v1 is not defined"),
        ("v0:8 = const five", "expected one number"),
        ("const 5", "const gives a value"),
        ("v0:8 = const 1\nv1:8 = put x[1].ra, v0", "put gives no value"),
        ("v0:8 = get x10", "expected a register"),
        ("v0:1 = const 1\nif v0\n", "expected 'end' at the end"),
        ("v0:8 = const 1\nv0:8 = const 2", "v0 is defined twice"),
        ("v0:8 = const 1\nv1:8 = lookup[t] v0", "lookup names no table that stands above"),
        ("hello there, you", "no operation named hello"),
        ("???", "not an IR operation"),
    ],
)
def test_text_errors_are_one_line(text: str, message: str) -> None:
    with pytest.raises(TextError, match=message) as caught:
        parse_nodes(text)
    assert "\n" not in str(caught.value)


def test_a_block_needs_its_head() -> None:
    with pytest.raises(TextError, match="expected 'block PC -> END'"):
        parse_block("insn 0x10 +2\n")
    with pytest.raises(TextError, match="expected 'block PC -> END'"):
        parse_block("")


HEAD = "v0:64 = const 0\nv1:32 = const 0\nv2:1 = const 0\nv3:3 = const 0\n"
WRONG = [
    ("v9:64 = add v0, v1", "operand 2 must have width 64"),
    ("v9:64 = add v0", "takes 2 operands"),
    ("v9:2 = eq v0, v0", "the result must have width 1"),
    ("v9:1 = eq v0, v1", "both operands must have the same width"),
    ("v9:1 = feq v0, v1", "both operands must have the same width"),
    ("v9:129 = zext v0", "1 to 128 bits"),
    ("v9:32 = zext v0", "cannot narrow"),
    ("v9:8 = extract[60] v0", "takes bits that its operand does not have"),
    ("v9:8 = extract v0", "takes bits that its operand does not have"),
    ("v9:64 = concat v0, v1", "as wide as both operands together"),
    ("v9:3 = bswap v3", "multiple of 8"),
    ("table t:8 1 2 3 4\nv9:8 = lookup[t] v3", "a table with an entry of this width for every value"),
    ("table t:8 1 2\nv9:7 = lookup[t] v2", "a table with an entry of this width for every value"),
    ("v4:65 = zext v0\nv9:65 = clmul v4, v4", "operands of at most 64 bits"),
    ("v9:24 = load v0", "8, 16, 32, 64 or 128"),
    ("store v0, v3", "8, 16, 32, 64 or 128"),
    ("v9:16 = f2f v3, v0", "width 32 or 64"),
    ("v9:64 = f2f v3, v0", "converts to the other width"),
    ("v9:64 = fsqrt v0, v0", "operand 1 must have width 3"),
    ("v9:64 = select v0, v0, v0", "operand 1 must have width 1"),
    ("v9:64 = atomicrmw[nand] v0, v0", "the attribute must be one of 'add'"),
    ("fence", "the attribute must be one of 'acq'"),
    ("v9:64 = counter[age] ", "the attribute must be one of 'cycles'"),
    ("trap[coffee]", "the attribute must be one of 'syscall'"),
    ("jump[later] v0", "the attribute must be one of ''"),
    ("v9:64 = neg[x] v0", "the attribute must be one of None"),
    ("jump v0\nv9:64 = neg v0", "behind the end of its path"),
    ("if v2\njump v0\nelse\njump v0\nend\nv9:64 = neg v0", "behind the end of its path"),
    ("if v2\nv9:64 = neg v0\nend\nv10:64 = neg v9", "not defined before its use, or out of scope"),
    ("if v2\nv9:64 = neg v0\nelse\nv10:64 = neg v9\nend", "not defined before its use, or out of scope"),
]


@pytest.mark.parametrize(("text", "message"), WRONG)
def test_verifier_names_the_rule(text: str, message: str) -> None:
    nodes = parse_nodes(HEAD + text)
    with pytest.raises(VerifyError, match=message) as caught:
        verify_nodes(nodes)
    assert caught.value.node is not None


def test_every_path_must_end() -> None:
    for text in ("", "v4:64 = neg v0", "if v2\njump v0\nend", "if v2\nelse\njump v0\nend"):
        block = Block(0, parse_nodes(HEAD + text), 0)
        with pytest.raises(VerifyError, match="a path does not end in jump or trap"):
            verify(block)
        assert not verify_nodes(block.nodes)


def test_broken_nodes_that_text_cannot_say() -> None:
    one = Node("const", 64, (), 1)
    for node, message in [
        (Node("frobnicate"), "no such operation"),
        (Node("const", 8, (), 256), "0 .. 2"),
        (Node("const", 8, (), True), "0 .. 2"),
        (Node("const", 8, (), "1"), "must be an int"),
        (Node("get", 64, (), "a0"), "must be a Cell"),
        (Node("get", 32, (), Cell("x", 1, 64, "ra")), "register ra has width 64"),
        (Node("if", 0, (Node("const", 1, (), 1),)), "not defined"),
        (Node("neg", 64, (one,), None, []), "only `if` has a body"),
        (Node("insn", 0, (), 5), r"\(pc, length\)"),
        (Node("neg", 64, (Node("fence", 0, (), "acq"),)), "not defined"),
        (one, "two places"),
    ]:
        with pytest.raises(VerifyError, match=message):
            verify_nodes([one, node])
    with pytest.raises(VerifyError, match="must be lists"):
        verify_nodes([c := Node("const", 1, (), 1), Node("if", 0, (c,))])


def test_registers_and_addresses_are_the_specification_s() -> None:
    isa = load_isa("riscv")
    good = "v0:64 = get x[10].a0\nv1:64 = load v0\nput f[3].ft3, v1\nv2:3 = get frm[0].frm context\njump v0"
    verify_nodes(parse_nodes(good), isa)
    for text, message in [
        ("v0:64 = get y[10].a0", "there is no register file y"),
        ("v0:64 = get x[32].a0", r"there is no register x\[32\]"),
        ("v0:3 = get frm[1].frm context", r"there is no register frm\[1\]"),
        ("v0:32 = get x[10].a0", "declared otherwise"),
        ("v0:3 = get frm[0].frm", "declared otherwise"),
        ("v0:64 = get x[10].a0 context", "declared otherwise"),
        ("v0:32 = const 0\nv1:64 = load v0", "an address has 64 bits"),
        ("v0:32 = const 0\njump v0", "an address has 64 bits"),
    ]:
        nodes = parse_nodes(text)
        with pytest.raises(VerifyError, match=message):
            verify_nodes(nodes, isa)


def test_holes_are_for_templates_only() -> None:
    isa = load_isa("riscv")
    rd = symbol("rd", 5)
    for node, message in [
        (Node("const", 64, (), rd), "the constant must be an int"),
        (Node("get", 64, (), Cell("x", rd, 64, "x")), "the register's index must be an int"),  # type: ignore[arg-type]
    ]:
        assert not verify_nodes([node], isa, template=True)
        assert "rd" in format_nodes([node])
        with pytest.raises(VerifyError, match=message):
            verify_nodes([node], isa)


def test_a_broken_block_is_shown() -> None:
    block = Block(0x10, parse_nodes("v0:64 = const 5"), 0x12)
    block.nodes.append(Node("jump", 0, (Node("const", 64, (), 5),), ""))
    with pytest.raises(VerifyError) as caught:
        verify(block)
    assert "block 0x10: jump of width 0" in str(caught.value)
    assert "jump ?" in str(caught.value)
