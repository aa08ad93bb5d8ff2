"""What is simplified in a lifted instruction before its control flow is looked at: constants, known context registers,
decided `if`s.

`simplify` is called by `region` for each instruction. Everything else is left to LLVM, which does it better; this much
is needed because an `if` on a context register would otherwise look like a branch in the middle of straight code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.ir.evaluate import pure
from translator.ir.ops import PURE, Cell, Node

if TYPE_CHECKING:
    from translator.jit.options import Options


_PURE: Final = PURE | {"get"}
_RAISES: Final = _PURE | {"fpflags_raise"}


def simplify(nodes: list[Node], options: Options) -> list[Node]:
    """The nodes with constants folded and `if`s on constants replaced by the arm that runs. Nodes are not changed but
    replaced.
    """
    return _Simplifier(options).nodes(nodes)


class _Simplifier:
    def __init__(self, options: Options) -> None:
        self.options = options
        self.replaced: dict[Node, Node] = {}

    def nodes(self, nodes: list[Node]) -> list[Node]:
        out: list[Node] = []
        for node in nodes:
            if node.op == "if":
                condition = self.replaced.get(node.args[0], node.args[0])
                body, orelse = node.body or [], node.orelse or []
                if condition.op == "const":
                    out.extend(self.nodes(body if condition.attr else orelse))
                    if _ends(out):
                        break
                    continue
                body, orelse = self.nodes(body), self.nodes(orelse)
                if _only_pure(body) and _only_pure(orelse):
                    continue
                out.append(Node("if", 0, (condition,), None, body, orelse))
                continue
            out.append(self.node(node))
            if node.op in ("jump", "trap"):
                break
        return out

    def node(self, node: Node) -> Node:
        op = node.op
        if op == "get" and isinstance(node.attr, Cell) and node.attr.context:
            return self._replace(
                node, Node("const", node.width, (), self.options.context_value(node.attr.file, node.attr.index))
            )
        if not node.args:
            return node
        args = tuple([self.replaced.get(arg, arg) for arg in node.args])
        if op in PURE and all(arg.op == "const" for arg in args):
            values = [_known(arg) for arg in args]
            shape = Node(op, node.width, args, node.attr)
            return self._replace(node, Node("const", node.width, (), pure(shape, values)))
        if op == "select" and args[0].op == "const":
            return self._replace(node, args[1] if args[0].attr else args[2])
        if op in ("zext", "sext", "extract") and args[0].width == node.width:
            return self._replace(node, args[0])
        if args != node.args:
            return self._replace(node, Node(op, node.width, args, node.attr))
        return node

    def _replace(self, old: Node, new: Node) -> Node:
        self.replaced[old] = new
        return new


def _known(node: Node) -> int:
    value = node.attr
    if not isinstance(value, int):
        raise TypeError(f"constant without a value: {value!r}")
    return value & ((1 << node.width) - 1)


def _ends(nodes: list[Node]) -> bool:
    return bool(nodes) and nodes[-1].op in ("jump", "trap")


def _only_pure(nodes: list[Node]) -> bool:
    """No effect: what such an arm computes nobody sees."""
    return _only(_PURE, nodes)


def only_raises(node: Node) -> bool:
    """Whether an `if` at most raises IEEE flags."""
    return _only(_RAISES, [node])


def _only(ops: frozenset[str], nodes: list[Node]) -> bool:
    return all(
        node.op in ops or (node.op == "if" and _only(ops, node.body or []) and _only(ops, node.orelse or []))
        for node in nodes
    )
