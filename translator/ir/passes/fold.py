"""Pass `fold`: constants, algebraic identities and branches whose condition is known.

The rules stand in `ir/simplify.py`; here is the walk. An `if` on a constant is replaced by the arm that runs.
"""

from __future__ import annotations

from translator.ir.ops import PURE, Block, Node
from translator.ir.passes.rewrite import Replaced, ends, renewed, with_bodies
from translator.ir.simplify import simplify, value_of


def fold(block: Block) -> Block:
    """The block with everything computed that can be computed now."""
    return Block(block.pc, _nodes(block.nodes, {}), block.end)


def _nodes(nodes: list[Node], replaced: Replaced) -> list[Node]:
    out: list[Node] = []

    def emit(op: str, width: int, args: tuple[Node, ...], attr: object) -> Node:
        node = Node(op, width, args, attr)
        out.append(node)
        return node

    for old in nodes:
        node = renewed(old, replaced)
        op = node.op
        if op == "if":
            known = value_of(node.args[0])
            if known is not None:
                out += _nodes((node.body if known else node.orelse) or [], replaced)
                if ends(out):
                    break
                continue
            node = with_bodies(node, _nodes(node.body or [], replaced), _nodes(node.orelse or [], replaced))
        elif op in PURE and op != "const":
            simpler = simplify(op, node.width, node.args, node.attr, emit)
            if simpler is not None:
                replaced[old] = simpler
                continue
        out.append(node)
        if op == "if" and ends(out):
            break
    return out
