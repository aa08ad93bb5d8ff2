"""Pass `deadput`: a `put` goes when the register is written again before anything can see it.

Seen is a register at a `get`, and every register at a `jump` or `trap`. Flags fall out of this: an instruction's flags
are dead when the next one sets them. A fault in a memory access in between would show the older value: `precise=True`
counts memory accesses as ends, for translations that somebody looks at (engine rule 8). Context registers are never
removed: a change of one takes effect at the end of its instruction.
"""

from __future__ import annotations

from typing import Final

from translator.ir.ops import Block, Cell, Node
from translator.ir.passes.rewrite import with_bodies

MEMORY: Final = frozenset(("load", "store", "atomicrmw", "cmpxchg", "ll", "sc"))


def deadput(block: Block, precise: bool = False) -> Block:
    """The block without register writes that nobody can see."""
    return Block(block.pc, _nodes(block.nodes, set(), precise), block.end)


def _nodes(nodes: list[Node], dead: set[tuple[str, int]], precise: bool) -> list[Node]:
    """Walk backwards; `dead` are the registers written before they are seen, updated to how it is before `nodes`."""
    out: list[Node] = []
    for node in reversed(nodes):
        op = node.op
        if op == "put":
            cell: Cell = node.attr  # type: ignore[assignment]
            key = (cell.file, cell.index)
            if key in dead and not cell.context:
                continue
            dead.add(key)
        elif op == "get":
            cell = node.attr  # type: ignore[assignment]
            dead.discard((cell.file, cell.index))
        elif op == "jump" or op == "trap" or (precise and op in MEMORY):
            dead.clear()
        elif op == "if":
            other = set(dead)
            body = _nodes(node.body or [], dead, precise)
            orelse = _nodes(node.orelse or [], other, precise)
            node = with_bodies(node, body, orelse)
            dead &= other
        out.append(node)
    out.reverse()
    return out
