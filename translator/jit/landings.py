"""Where precise code lands when one of its loads or stores faults, so that every register is what the guest expects.

A guest that handles SIGSEGV may look at every register as it was before the faulting instruction. Keeping the state in
memory up to date ahead of each access would cost a store for every register that changed since the one before. So
precise code keeps registers where LLVM wants them, and every access has a second way out: its *landing*, which writes
the state and leaves. The fault handler resumes there (see `lower_faults`).

A landing need not stand for the faulting instruction itself. Between it and the access may lie loads and computation,
as many as there are: the thread goes back to where the landing says, and the interpreter, which is exact, runs from
there into the same fault (Crusoe's rollback, with nothing to undo). Only what cannot be done twice, mostly a store,
begins another landing. And landings between which no register changes share a *snapshot*, the code that writes the
state: a row of stores needs one.

In go the steps of a block, out come the landings of those that access memory. Called by `lower` for each block.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from translator.ir.ops import Cell, Node
from translator.jit.region import walk

if TYPE_CHECKING:
    from translator.jit.flow import Register
    from translator.jit.region import Step

ACCESSES: Final = frozenset(("load", "store"))
ATOMICS: Final = frozenset(("atomicrmw", "cmpxchg", "ll", "sc"))  # commit instead: see `lower.commit`
# What would come out differently the second time, or does more than it should.
_ONCE: Final = ATOMICS | {"store", "fpflags", "fpflags_set", "fpflags_raise", "counter", "trap"}


class Snapshot:
    """The registers as they are when step number `start` of a block begins. `changed`: those that are put while
    accesses still land there.
    """

    __slots__ = ("changed", "start")

    def __init__(self, start: int) -> None:
        self.start = start
        self.changed: set[Register] = set()


class Landing:
    """Going back to the begin of step number `step`, with the registers of a snapshot."""

    __slots__ = ("snapshot", "step")

    def __init__(self, step: int, snapshot: Snapshot) -> None:
        self.step = step
        self.snapshot = snapshot


def find(steps: Sequence[Step]) -> dict[int, Landing]:
    """The landings of those steps of a block that load or store, by the step's number."""
    found: dict[int, Landing] = {}
    landing: Landing | None = None
    snapshot: Snapshot | None = None
    since: set[Register] = set()  # put since the snapshot
    for number, step in enumerate(steps):
        nodes = list(walk(step.nodes))
        accesses = [at for at, node in enumerate(nodes) if node.op in ACCESSES]
        if accesses:
            before = nodes[: accesses[-1]]
            # An instruction of several accesses is begun anew as a whole.
            if landing is None or any(map(_once, before)):
                if snapshot is None or since:
                    snapshot, since = Snapshot(number), set()
                landing = Landing(number, snapshot)
            landing.snapshot.changed |= since | _put(before)
            found[number] = landing
        since |= _put(nodes)
        if any(map(_once, nodes)):
            landing = None
    return found


def _once(node: Node) -> bool:
    """Whether what a node does cannot be repeated."""
    return node.op in _ONCE or (node.op == "put" and isinstance(node.attr, Cell) and node.attr.context)


def _put(nodes: Sequence[Node]) -> set[Register]:
    cells = [node.attr for node in nodes if node.op == "put" and isinstance(node.attr, Cell)]
    return {(cell.file, cell.index) for cell in cells if not cell.context}
