"""Putting off the canonical NaN: which values may stand in for others where only "is it a NaN" matters.

An instruction set that replaces every NaN result by one fixed pattern costs a compare and a select after each
operation, in the middle of the chain of dependences. But floating-point operations do not care which NaN they are
given, as long as it is quiet: a signalling one raises a flag. So beside the *exact* value of a node there is a *loose*
one: the same unless it is a quiet NaN, and then any quiet NaN. The result of an operation is never a signalling NaN,
nor is a copy of it with another sign; a NaN of any other origin has no loose value but itself. Operations are fed with
loose values, everything else with exact ones; where a register is known to hold an arithmetic result its exact value is
made from the loose one when somebody wants it.

A tag says how: 'd' (64 bits, a double), 's' (64 bits, a single boxed in ones). Used by `flow` (which registers have
which tag where) and `lower`.
"""

from __future__ import annotations

from typing import Final

from translator.ir.ops import Cell, Node
from translator.jit.region import walk

Register = tuple[str, int]

ARITHMETIC: Final = ("fadd", "fsub", "fmul", "fdiv", "fsqrt", "fma", "f2f", "frint")
NEVER_NAN: Final = ("s2f", "u2f")
INFINITY: Final = {32: 0x7F800000, 64: 0x7FF << 52}
_BOX: Final = 0xFFFFFFFF << 32


def constant_of(node: Node) -> int | None:
    """The value of a constant, its bits only."""
    return node.attr & ((1 << node.width) - 1) if node.op == "const" and isinstance(node.attr, int) else None


def nan_test(node: Node) -> Node | None:
    """The value that a node asks "is it a NaN", written with integers: |v| > infinity."""
    if node.op != "ult":
        return None
    width = node.args[0].width
    if width not in INFINITY or constant_of(node.args[0]) != INFINITY[width]:
        return None
    magnitude = node.args[1]
    if magnitude.op != "and":
        return None
    for value, mask in (magnitude.args, magnitude.args[::-1]):
        if constant_of(mask) == (1 << (width - 1)) - 1:
            return value
    return None


def canonical(node: Node) -> tuple[Node, int] | None:
    """(value, pattern) when a node is "the pattern if the value is a NaN, else the value"."""
    if node.op != "select" or node.width not in INFINITY:
        return None
    value = nan_test(node.args[0])
    pattern = constant_of(node.args[1])
    if value is None or value is not node.args[2] or pattern is None:
        return None
    return value, pattern


def boxed(node: Node) -> Node | None:
    """The single that a node puts into a box of ones."""
    if node.op == "or" and node.width == 64:
        for value, box in (node.args, node.args[::-1]):
            if constant_of(box) == _BOX and value.op == "zext" and value.args[0].width == 32:
                return value.args[0]
    if node.op == "concat" and node.width == 64 and constant_of(node.args[0]) == 0xFFFFFFFF:
        return node.args[1]
    return None


def unboxed(node: Node) -> Node | None:
    """The register node whose low half a node is, directly or after a test of the box."""
    if node.op == "select" and node.width == 32 and node.args[1].op == "extract":
        node = node.args[1]
    if (
        node.op == "extract"
        and node.width == 32
        and node.attr == 0
        and node.args[0].op == "get"
        and node.args[0].width == 64
    ):
        return node.args[0]
    return None


def copied(node: Node) -> Node | None:
    """The node that sign injection with itself copies: (a & ~sign) | (a & sign)."""
    if node.op != "or" or any(part.op != "and" for part in node.args):
        return None
    sign = 1 << (node.width - 1)
    (a, left), (b, right) = _masked(node.args[0]), _masked(node.args[1])
    same = a is b or (a.op == b.op == "get" and a.attr == b.attr)
    return a if same and left is not None and right is not None and {left, right} == {sign, sign - 1} else None


def _masked(node: Node) -> tuple[Node, int | None]:
    value, mask = node.args
    found = constant_of(mask)
    return (value, found) if found is not None else (mask, constant_of(value))


def quiet(node: Node) -> bool:
    """Whether a value cannot be a signalling NaN: a result of arithmetic, made canonical or not."""
    made = canonical(node)
    return (node if made is None else made[0]).op in (*ARITHMETIC, *NEVER_NAN)


def never_signals(node: Node, tags: dict[Register, str]) -> bool:
    """Whether a node's loose value cannot be a signalling NaN, given the tags of the registers."""
    if node.op == "get" and isinstance(node.attr, Cell):
        return (node.attr.file, node.attr.index) in tags
    if node.op == "xor" and constant_of(node.args[1]) == 1 << (node.width - 1):
        return never_signals(node.args[0], tags)
    of = unboxed(node)
    if of is not None and isinstance(of.attr, Cell):
        return tags.get((of.attr.file, of.attr.index)) == "s"
    of = boxed(node) or copied(node)
    return quiet(node) if of is None else never_signals(of, tags)


def _result(node: Node, width: int) -> bool:
    """An arithmetic result made canonical, or something that is no NaN."""
    if node.width != width:
        return False
    made = canonical(node)
    if made is not None:
        return made[0].op in ARITHMETIC and made[1] == CANONICAL[width]
    value = constant_of(node)
    if value is not None:
        return value & ((1 << (width - 1)) - 1) <= INFINITY[width]
    return node.op in NEVER_NAN


def made_exact(block: list[list[Node]]) -> list[dict[tuple[Register, str], Node]]:
    """For each instruction of a block (its nodes): the registers that hold what it stores, with the tag that they would
    have if that is to be made exact for the store, and so for them; and the stored node.
    """
    content: dict[Register, list[tuple[Node, str]]] = {}
    found: list[dict[tuple[Register, str], Node]] = []
    for nodes in block:
        exact: dict[tuple[Register, str], Node] = {}
        for node in nodes:
            if node.op == "get" and isinstance(node.attr, Cell):
                content.setdefault((node.attr.file, node.attr.index), []).append((node, "d"))
            elif node.op == "store":
                value = node.args[1]
                whole = unboxed(value) if value.op == "extract" else None
                for register, held in content.items():
                    for content_node, how in held:
                        if content_node is value:
                            exact[register, how] = value
                        elif content_node is whole:
                            exact[register, "s"] = value
        put = {(n.attr.file, n.attr.index) for n in walk(nodes) if n.op == "put" and isinstance(n.attr, Cell)}
        for register in put:
            content.pop(register, None)
        for node in nodes:
            if node.op == "put" and isinstance(node.attr, Cell):
                single = boxed(node.args[0])
                register = (node.attr.file, node.attr.index)
                content[register] = [(node.args[0], "d"), *([(single, "s")] if single is not None else [])]
        found.append({of: value for of, value in exact.items() if of[0] not in put})
    return found


def arithmetic(node: Node) -> bool:
    """Whether a register that is set to this should have a loose value."""
    return node.op != "const" and tag(node, {}) is not None


# The pattern that makes exact values from loose ones: a tag promises it. The specification's own pattern must be the
# same.
CANONICAL: Final = {32: 0x7FC00000, 64: 0x7FF8 << 48}


def tag(node: Node, tags: dict[Register, str]) -> str | None:
    """The tag of a register that is set to a node's value, given the tags of the others."""
    single = boxed(node)
    if single is not None:
        return "s" if _result(single, 32) else None
    if node.op == "get" and isinstance(node.attr, Cell):
        return tags.get((node.attr.file, node.attr.index))
    source = copied(node)
    if source is not None:
        return tag(source, tags)
    return "d" if _result(node, 64) else None
