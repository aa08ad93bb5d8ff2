"""Registers that only move by constants, as a stack pointer does: one value of such a register serves all of a region.

`find` takes a region and its flow, before anything is written. Its result says how far such a register has moved, since
the region was entered or a call came back, wherever a block begins and behind each of its writes. Lowering then keeps
the register where it was (the slot), and adds what it has moved: to addresses, where it is part of the displacement,
for nothing. So accesses through the register have the same base in all blocks and in the callees that are followed
into: frames one inside the other take one host register. Called by `lower`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translator.ir.ops import Cell, Node
from translator.jit.flow import Flow, Register
from translator.jit.region import Key, Region, RegionBlock, walk

if TYPE_CHECKING:
    from translator.jit.options import Options


class Moves(NamedTuple):
    """By block: how far each such register has moved where it `begins`, and behind each of the `puts` of it."""

    begins: dict[Key, dict[Register, int]]
    puts: dict[Key, dict[Node, int]]


def find(region: Region, flow: Flow, options: Options) -> Moves:
    """The registers of a region that move only by constants, the same on all ways to a place."""
    steps: dict[Key, dict[Register, list[tuple[Node, int]]]] = {key: {} for key in region.blocks}
    wrong: set[Register] = set(flow.loose)
    every: set[Register] = set()
    if options.on("moves") and options.kind != "checked":
        for key, block in region.blocks.items():
            steps[key] = _steps(block, wrong)
            every |= steps[key].keys()
    every -= wrong
    begins: dict[Key, dict[Register, int]] = {key: {} for key in region.blocks}
    for register in sorted(every):
        places = _places(region, flow, {key: found.get(register, []) for key, found in steps.items()})
        if places is None:
            every.discard(register)
            continue
        for key, place in places.items():
            begins[key][register] = place
    puts = {
        key: {
            put: begins[key].get(register, 0) + far
            for register, moved in found.items()
            if register in every
            for put, far in moved
        }
        for key, found in steps.items()
    }
    return Moves(begins, puts)


def root(node: Node) -> Node:
    """The `get` that a sum of it and constants begins with."""
    while node.op in ("add", "sub"):
        node = node.args[0]
    return node


def _steps(block: RegionBlock, wrong: set[Register]) -> dict[Register, list[tuple[Node, int]]]:
    """The writes of a block that add a constant, and the sum of these since it began; into `wrong`, the others."""
    moved: dict[Register, list[tuple[Node, int]]] = {}
    sums: dict[Node, tuple[Register, int]] = {}
    for step in block.steps:
        for node in step.nodes:
            if node.op == "if":
                wrong |= {
                    (inner.attr.file, inner.attr.index)
                    for inner in walk([node])
                    if inner.op == "put" and isinstance(inner.attr, Cell)
                }
            elif node.op == "get" and isinstance(node.attr, Cell):
                register = (node.attr.file, node.attr.index)
                sums[node] = register, moved[register][-1][1] if register in moved else 0
            elif node.op in ("add", "sub") and node.args[0] in sums:
                register, far = sums[node.args[0]]
                by = node.args[1].attr if node.args[1].op == "const" else None
                if isinstance(by, int):
                    by &= (1 << node.width) - 1
                    by -= by >> (node.width - 1) << node.width
                    sums[node] = register, far + by if node.op == "add" else far - by
            elif node.op == "put" and isinstance(node.attr, Cell):
                register = (node.attr.file, node.attr.index)
                found = sums.get(node.args[0])
                if found is None or found[0] != register or node.args[0].width != node.attr.width or node.attr.context:
                    wrong.add(register)
                else:
                    moved.setdefault(register, []).append((node, found[1]))
    return moved


def _places(region: Region, flow: Flow, moved: dict[Key, list[tuple[Node, int]]]) -> dict[Key, int] | None:
    """How far a register has moved where each block begins; None: that depends on the way there."""
    places: dict[Key, int] = {(region.pc, ()): 0}
    for key in flow.order:  # a block comes behind one that leads to it
        after = places[key] + (moved[key][-1][1] if moved[key] else 0)
        for target, _ in flow.edges[key]:
            if places.setdefault(target, after) != after:
                return None
    return places
