"""Where a precise translation commits: brings the state in memory up to date, so that a fault can be taken back.

A guest that handles SIGSEGV may look at every register as it was before the faulting instruction. Keeping the state up
to date ahead of each access would cost a store for every register that changed since the one before. So a precise
translation *commits* only now and then: it stores what has changed, and the pc. Behind a commit come loads and
computation, as many as there are, up to the first thing that cannot be done twice, mostly a store. A fault on the way
throws all of that away: the thread goes back to the commit, and the interpreter, which is exact, runs from there into
the same fault (Crusoe's commit and rollback, with nothing to undo).

So an access commits first, unless the state was committed on every path that leads here and nothing has happened since
that cannot be repeated. No more than a strip of rounds may lie between: a loop of loads that polls now and then commits
after each poll (it is *steady*), all others commit anew in every round. In go a region's blocks and edges; `Flow` asks
what is not in the state where, `lower` which accesses commit: it is decided here alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from translator.ir.ops import Cell, Node
from translator.jit.region import JUMP, Key, RegionBlock, walk

if TYPE_CHECKING:
    from translator.jit.region import Step

ACCESSES: Final = frozenset(("load", "store", "atomicrmw", "cmpxchg", "ll", "sc"))
# What would come out differently the second time, or does more than it should.
_ONCE: Final = frozenset((
    "store", "atomicrmw", "cmpxchg", "ll", "sc", "fpflags", "fpflags_set", "fpflags_raise", "counter", "trap",
))  # fmt: skip


def once(node: Node) -> bool:
    """Whether what a node does cannot be repeated."""
    return node.op in _ONCE or (node.op == "put" and isinstance(node.attr, Cell) and node.attr.context)


def steady(blocks: Iterable[RegionBlock]) -> bool:
    """Whether a loop of these blocks needs one commit for all its rounds: it accesses memory, and can be repeated."""
    nodes = [node for block in blocks for step in block.steps for node in walk(step.nodes)]
    return any(node.op in ACCESSES for node in nodes) and not any(map(once, nodes))


class Scan:
    """One block, given whether the state is committed when it begins. `places`: the accesses that commit; `late`: the
    registers put behind the last of them on the block's main path, None when there is none on it; `committed`: whether
    the state is so when the block ends.
    """

    __slots__ = ("_bit", "_each", "committed", "late", "places")

    def __init__(self, steps: Iterable[Step], committed: bool, each: bool, bit: Callable[[str, int], int]) -> None:
        self._bit = bit
        self._each = each
        self.committed = committed
        self.late: int | None = None
        self.places: set[Node] = set()
        for step in steps:
            self._nodes(step.nodes, True)

    def _nodes(self, nodes: list[Node], main: bool) -> bool:
        """Follow nodes; whether control has left at their end."""
        for node in nodes:
            if node.op == "if":
                before, ends = self.committed, []
                for arm in (node.body, node.orelse):
                    self.committed = before
                    if not self._nodes(arm or [], False):
                        ends.append(self.committed)
                self.committed = all(ends)
                if not ends:
                    return True
                continue
            if node.op in ACCESSES and not self.committed:
                self.places.add(node)
                self.committed = True
                self.late = 0 if main else self.late
            if node.op in ("jump", "trap"):
                return True
            if once(node) or (self._each and node.op in ACCESSES):
                self.committed = False
            if self.late is not None and node.op == "put" and isinstance(node.attr, Cell) and not node.attr.context:
                self.late |= self._bit(node.attr.file, node.attr.index)
        return False


def scan(
    blocks: dict[Key, RegionBlock],
    edges: dict[Key, list[tuple[Key, str]]],
    order: list[Key],
    held: set[Key],
    broken: set[Key],
    each: bool,
    bit: Callable[[str, int], int],
) -> dict[Key, Scan]:
    """The scan of each block. `order`: reverse postorder; `held`:
    headers of steady loops, `broken`: blocks that begin without a commit, all other headers among them; `each`: every
    access commits.
    """
    begins = dict.fromkeys(blocks, True)
    found: dict[Key, Scan] = {}
    for key in order:
        begin = key in held or (begins[key] and key not in broken)
        after = found[key] = Scan(blocks[key].steps, begin, each, bit)
        for target, how in edges[key]:
            begins[target] &= how == JUMP and after.committed
    return found
