"""Pass `forward`: a `get` of a register that the block has already read or written is the value that is there.

A `put` of the very value that the register already holds goes too. Behind an `if` only what both arms agree on is
known. Nothing but `put` changes a register inside a block: system calls and faults end it.
"""

from __future__ import annotations

from translator.ir.ops import Block, Cell, Node
from translator.ir.passes.rewrite import Replaced, ends, renewed, with_bodies

Known = dict[tuple[str, int], Node]


def forward(block: Block) -> Block:
    """The block with each register read at most once, and never after it was written."""
    return Block(block.pc, _nodes(block.nodes, {}, {}, set()), block.end)


def _nodes(nodes: list[Node], replaced: Replaced, known: Known, visible: set[Node]) -> list[Node]:
    """`known`: what registers hold (changed to what they hold at the end); `visible`: values that may be used here."""
    out: list[Node] = []
    mine: list[Node] = []
    for old in nodes:
        node = renewed(old, replaced)
        if node.op == "get":
            cell: Cell = node.attr  # type: ignore[assignment]
            value = known.get((cell.file, cell.index))
            if value is not None:
                replaced[old] = value
                continue
            known[cell.file, cell.index] = node
        elif node.op == "put":
            cell = node.attr  # type: ignore[assignment]
            if known.get((cell.file, cell.index)) is node.args[0]:
                continue
            known[cell.file, cell.index] = node.args[0]
        elif node.op == "if":
            in_body, in_orelse = dict(known), dict(known)
            body = _nodes(node.body or [], replaced, in_body, visible)
            orelse = _nodes(node.orelse or [], replaced, in_orelse, visible)
            node = with_bodies(node, body, orelse)
            if ends(body):
                after = in_orelse
            elif ends(orelse):
                after = in_body
            else:
                after = {key: value for key, value in in_body.items() if in_orelse.get(key) is value}
            known.clear()
            known.update({key: value for key, value in after.items() if value in visible})
        if node.width:
            visible.add(node)
            mine.append(node)
        out.append(node)
    visible.difference_update(mine)
    return out
