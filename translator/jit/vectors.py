"""Which loops LLVM may run on vectors: those whose floating point must be left to it, and may then miss a flag.

Operations that keep the flags exact cost next to nothing, except that LLVM makes no vectors of them. So until a program
looks at its flags, the innermost loops that could gain are lowered with plain operations; everything else never is. In
go a region and its `Flow`, out come keys of blocks. Called by `lower`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from translator.ir.ops import Cell, Node
from translator.jit import support
from translator.jit.nan import Register
from translator.jit.region import JUMP, Key, Region, RegionBlock, walk

if TYPE_CHECKING:
    from translator.jit.flow import Flow
    from translator.jit.options import Options
    from translator.jit.strips import Strip

_ARITHMETIC: Final = frozenset(("fadd", "fsub", "fmul", "fdiv", "fsqrt", "fma", "f2f", "s2f", "u2f"))
_FLOAT: Final = _ARITHMETIC | {"frint", "f2s", "f2u", "feq", "flt", "fle", "fltq", "fleq"}


def vector_loops(region: Region, flow: Flow, options: Options, strips: dict[Key, Strip]) -> set[Key]:
    """Blocks of loops that store to memory and compute in floating point without a chain from one round to the next.
    Only strips of such a loop are lowered with plain operations, where there are strips.
    """
    if not options.on("vectors") or options.strict_fp or options.opt_level < 2 or options.precise:
        return set()
    if options.on("strips"):
        gain = [strip for strip in strips.values() if strip.even and _gains(strip.nodes, options)]
        return {key for strip in gain if not _chained(strip.nodes) for key in strip.order}
    found = {key: _nodes(region.blocks[key]) for key in flow.counted if (key, JUMP) in flow.edges[key]}
    return {key for key, nodes in found.items() if _gains(nodes, options) and not _chained(nodes)}


def indifferent(region: Region, flow: Flow, options: Options, strips: dict[Key, Strip]) -> bool:
    """Whether a region is lowered the same with and without `strict_fp`: no such loop in it, nothing that needs it."""
    return not vector_loops(region, flow, replace(options, strict_fp=False), strips) and not any(
        node.op in support.NAMES_FLAGS for block in region.blocks.values() for node in _nodes(block)
    )


def _nodes(block: RegionBlock) -> list[Node]:
    return [node for step in block.steps for node in walk(step.nodes)]


def _gains(nodes: list[Node], options: Options) -> bool:
    return any(node.op == "store" for node in nodes) and any(
        node.op in _ARITHMETIC and support.rounding(node, options) == support.NEAREST for node in nodes
    )


def _chained(nodes: list[Node]) -> bool:
    """Whether some register's value depends, through floating point, on what it was a round before."""
    set_so_far: set[Register] = set()
    reached: dict[Node, frozenset[tuple[Register, bool]]] = {}  # what a value depends on, and whether through float
    results: dict[Register, frozenset[tuple[Register, bool]]] = {}
    for node in nodes:
        into = frozenset().union(*(reached.get(arg, frozenset()) for arg in node.args))
        if node.op in ("get", "put") and isinstance(node.attr, Cell):
            register = (node.attr.file, node.attr.index)
            if node.op == "put":
                set_so_far.add(register)
                results[register] = results.get(register, frozenset()) | into
            elif register in set_so_far:
                reached[node] = results[register]
            else:
                reached[node] = frozenset([(register, False)])
        else:
            reached[node] = frozenset((register, True) for register, _ in into) if node.op in _FLOAT else into
    changed = True
    while changed:
        changed = False
        for register, sources in results.items():
            more = {
                (further, through or again) for source, through in sources for further, again in results.get(source, ())
            }
            if not more <= sources:
                results[register] = sources | more
                changed = True
    return any((register, True) in sources for register, sources in results.items())
