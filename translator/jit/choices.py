"""Branches that must stay branches: those by which an interpreter in the guest chooses its next instruction.

LLVM makes a choice of values of a short way aside that only sets registers. The host then has to wait for the condition
and for both values, where it would have foreseen a branch. That is as it may be, save where the address of what a jump
table's number is loaded from is chosen: there each round of the guest's loop waits for the one before. `find` says
which ways aside are to be kept; `lower` puts something into them that LLVM cannot do away with, and that is no
instruction. Called by `lower`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.ir.ops import PURE, Cell, Node
from translator.jit.region import Key, Region, RegionBlock, walk

if TYPE_CHECKING:
    from translator.jit.flow import Flow, Register
    from translator.jit.options import Options

_SETS: Final = (*PURE, "get", "put", "const", "insn", "jump")
_FAR: Final = 4  # blocks ahead of a jump table that may load what it depends on


def kept(name: str = "") -> str:
    """What LLVM cannot do away with, and does not merge with that of another name; no instruction."""
    return f'call void asm sideeffect "{name and "# " + name}", ""() nounwind memory(none)'


def find(region: Region, flow: Flow, options: Options) -> set[Key]:
    """The blocks aside that choose where a jump through a table, in a loop, takes its number from."""
    through = [key for key, block in region.blocks.items() if block.steps[-1].table]
    if not through or not flow.headers or not options.on("foreseen"):
        return set()
    before: dict[Key, set[Key]] = {}
    for key, edges in flow.edges.items():
        for target, _ in edges:
            before.setdefault(target, set()).add(key)
    places: set[Register] = set()
    for key in through:
        places |= _places(region, before, key)
    return {key for key, block in region.blocks.items() if places & _sets(block) and _aside(flow, before, key)}


def _places(region: Region, before: dict[Key, set[Key]], key: Key) -> set[Register]:
    """The registers that addresses of loads are made from, in a block and those that all ways to it go through."""
    found: set[Register] = set()
    for _ in range(_FAR):
        seen: set[Node] = set()
        for step in region.blocks[key].steps:
            waiting = [node.args[0] for node in walk(step.nodes) if node.op == "load"]
            while waiting:
                node = waiting.pop()
                if node not in seen:
                    seen.add(node)
                    waiting += node.args
                    if node.op == "get" and isinstance(node.attr, Cell):
                        found.add((node.attr.file, node.attr.index))
        ahead = before.get(key, set())
        if len(ahead) != 1:
            break
        (key,) = ahead
    return found


def _sets(block: RegionBlock) -> set[Register]:
    """The registers that a block sets, if it does nothing else."""
    found: set[Register] = set()
    for step in block.steps:
        for node in step.nodes:
            if node.op not in _SETS:
                return set()
            if node.op == "put" and isinstance(node.attr, Cell):
                found.add((node.attr.file, node.attr.index))
    return found


def _aside(flow: Flow, before: dict[Key, set[Key]], key: Key) -> bool:
    """Whether a block is a way aside: control comes from one place, which may as well go straight to where it leads."""
    after = {target for target, _ in flow.edges[key]}
    ahead = before.get(key, set())
    return len(after) == len(ahead) == 1 and all({to for to, _ in flow.edges[one]} == {key, *after} for one in ahead)
