"""Pass `dce`: values that nobody uses, and `if`s that do nothing, go.

Memory reads stay (they may fault), and so does floating-point arithmetic (it raises flags).
"""

from __future__ import annotations

from typing import Final

from translator.ir.ops import PURE, Block, Node
from translator.ir.passes.rewrite import with_bodies

REMOVABLE: Final = PURE | {"get", "fpflags", "counter"}


def dce(block: Block) -> Block:
    """The block without values that nothing needs."""
    return Block(block.pc, dce_nodes(block.nodes), block.end)


def dce_nodes(nodes: list[Node]) -> list[Node]:
    """The same for a list of nodes, a template's for instance."""
    return _nodes(nodes, set())


def _nodes(nodes: list[Node], used: set[Node]) -> list[Node]:
    out: list[Node] = []
    for node in reversed(nodes):
        if node.op in REMOVABLE and node not in used:
            continue
        if node.op == "if":
            body, orelse = _nodes(node.body or [], used), _nodes(node.orelse or [], used)
            if not body and not orelse:
                continue
            node = with_bodies(node, body, orelse)
        used.update(node.args)
        out.append(node)
    out.reverse()
    return out
