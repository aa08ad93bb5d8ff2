"""What all passes share: nodes are never changed, but made anew where an operand was replaced."""

from __future__ import annotations

from translator.ir.ops import Node

Replaced = dict[Node, Node]


def renewed(node: Node, replaced: Replaced) -> Node:
    """The node with its operands replaced: itself when nothing changes, else a new one, noted in `replaced`."""
    for arg in node.args:
        if arg in replaced:
            args = tuple([replaced.get(a, a) for a in node.args])
            new = Node(node.op, node.width, args, node.attr, node.body, node.orelse)
            replaced[node] = new
            return new
    return node


def with_bodies(node: Node, body: list[Node], orelse: list[Node]) -> Node:
    """An `if` with these lists."""
    return Node("if", 0, node.args, None, body, orelse)


def ends(nodes: list[Node]) -> bool:
    """Whether a list ends its path on all ways through it."""
    if not nodes:
        return False
    last = nodes[-1]
    if last.op == "if":
        return ends(last.body or []) and ends(last.orelse or [])
    return last.op in ("jump", "trap")
