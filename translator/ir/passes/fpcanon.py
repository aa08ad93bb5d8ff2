"""Pass `fpcanon`: floating-point arithmetic takes a NaN result as it is, without the canonical form in between.

A specification whose NaN results are canonical writes `select(is_nan(v), NaN, v)` around each operation. When the next
operation takes that, it may take `v` itself: the result of arithmetic is never a signalling NaN, so no flag depends on
which quiet NaN it is; a number that comes of it (a comparison, a conversion) is the same for every NaN; and a NaN that
comes of it is by definition "some quiet NaN", which the specification makes canonical again where it can be seen. So
this holds only where `v` is itself the result of arithmetic, never for one loaded or moved.
"""

from __future__ import annotations

from typing import Final

from translator.ir.ops import Block, Node
from translator.ir.passes.rewrite import Replaced, renewed, with_bodies
from translator.ir.simplify import value_of
from translator.ir.softfloat import FORMATS

# Results that are never a signalling NaN.
PRODUCERS: Final = frozenset(("fadd", "fsub", "fmul", "fdiv", "fsqrt", "fma", "f2f", "frint"))
CONSUMERS: Final = PRODUCERS | {"feq", "flt", "fle", "fltq", "fleq", "f2s", "f2u"}


def fpcanon(block: Block) -> Block:
    """The block with canonicalisation bypassed between floating-point operations."""
    return Block(block.pc, _nodes(block.nodes, {}), block.end)


def _nodes(nodes: list[Node], replaced: Replaced) -> list[Node]:
    out: list[Node] = []
    for old in nodes:
        node = renewed(old, replaced)
        if node.op == "if":
            node = with_bodies(node, _nodes(node.body or [], replaced), _nodes(node.orelse or [], replaced))
        elif node.op in CONSUMERS:
            args = tuple([_plain(arg) for arg in node.args])
            if args != node.args:
                node = replaced[old] = Node(node.op, node.width, args, node.attr)
        out.append(node)
    return out


def _plain(node: Node) -> Node:
    """The value before it was made canonical, when `node` does just that to the result of arithmetic."""
    if node.op != "select":
        return node
    condition, nan, value = node.args
    if value.op not in PRODUCERS or not _is_nan_test(condition, value):
        return node
    f = FORMATS[value.width]
    bits = value_of(nan)
    quiet = bits is not None and bits & ~f.sign > f.inf and bits & f.quiet
    return value if quiet else node


def _is_nan_test(condition: Node, value: Node) -> bool:
    """Whether `condition` is `infinity <u (value & ~sign)`."""
    if condition.op != "ult":
        return False
    f = FORMATS[value.width]
    bound, magnitude = condition.args
    if value_of(bound) != f.inf or magnitude.op != "and":
        return False
    a, b = magnitude.args
    return (a is value and value_of(b) == f.sign - 1) or (b is value and value_of(a) == f.sign - 1)
