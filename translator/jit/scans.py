"""Loops that look for something: they step through memory and end at what they find there.

The length of a string, a comparison, a copy up to a zero byte: how many rounds such a loop does, only the data say. So
it is no strip (see `strips`), and LLVM leaves it as it is. But its rounds can be looked at many at a time: a vector of
what the next ones load, their tests as one mask. If no lane leaves, all of these rounds are done; if one does, so are
those before it, and the loop as it was does the one that leaves. What a round changes for the next one must be a
constant more, or made of what it loads alone, so that registers are known at any lane.

Lanes load what the loop might never come to. That shows nothing while it stays in the page in which the round before
has loaded. `find` takes a region and its `Flow`; used by `lower`, the result by `lower_scans`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.ir.ops import PURE, Cell, Node
from translator.jit.options import FULL_INSNS
from translator.jit.region import JUMP, Key, Region, RegionBlock
from translator.jit.shapes import VARYING, VECTOR, Shape, shape_of
from translator.jit.strips import Finder, Form, Strip, plus, ways_of

if TYPE_CHECKING:
    from collections.abc import Container

    from translator.jit.flow import Flow, Register
    from translator.jit.options import Options

# Rounds ahead of the first look at several: more than what finds at once does, fewer than what pays. At least one: it
# has loaded from the pages that lanes load from, and set the registers that `follow`.
FIRST: Final = 2
LARGEST: Final = 24  # instructions
_SIZES: Final = (8, 16, 32, 64)  # bits of what is loaded and stored


class Scan:
    """One loop. `order`: its blocks, one after the other; `leaves`: by the `if` that may leave, what its condition is
    then, where that depends on what was loaded; `strip`: registers' steps, and the other tests; `shapes`: what nodes
    are in the lanes; `sources`: of what is got, what the round has put there; `steps`: registers that a round changes
    for the next one by a constant; `follows`: those that it sets for the next one, to what it makes of its loads;
    `accesses`: addresses, and bytes; `store`: the one that there may be; `behind`: addresses of loads after it; `size`:
    bytes of the largest access.
    """

    __slots__ = (
        "accesses", "behind", "first", "follows", "leaves", "order", "shapes", "size", "sources", "steps", "store",
        "strip",
    )  # fmt: skip

    def __init__(self, strip: Strip) -> None:
        self.strip = strip
        self.first = strip.header
        self.order = strip.order
        self.leaves: dict[Node, bool] = {}
        self.shapes: dict[Node, Shape] = {}
        self.sources: dict[Node, Node] = {}
        self.steps: dict[Register, int] = {}
        self.follows: dict[Register, Node] = {}
        self.accesses: dict[Node, int] = {}
        self.store: Node | None = None
        self.behind: set[Node] = set()
        self.size = 0


def find(region: Region, flow: Flow, options: Options, others: Container[Key]) -> dict[Key, Scan]:
    """The loops of a region that look for something, by their header. `others`: headers of what is done otherwise."""
    off = not options.rewrites or options.opt_level < 2
    off = off or not options.on("chunk")
    if off or not options.on("scans") or (region.insns > FULL_INSNS and options.on("quick")):
        return {}
    found: dict[Key, Scan] = {}
    for header, body in flow.bodies.items():
        if header not in others and sum(len(region.blocks[key].steps) for key in body) <= LARGEST:
            for halves in (True, False):  # it may count in 32 bits
                scan = _Finder(region, flow, header, body, halves).scan()
                if scan is not None:
                    found[header] = scan
                    break
    return found


class _Finder(Finder):
    """Looks at one loop."""

    def scan(self) -> Scan | None:
        """What there is to say of it, or None."""
        blocks = [self.region.blocks[key] for key in self.order]
        if self.order[0] != self.header:
            return None
        for block, following in zip(blocks, [*self.order[1:], self.header], strict=True):
            if [edge for edge in self.flow.edges[block.key] if edge[0] in self.body] != [(following, JUMP)]:
                return None
        if any(key[1] != self.header[1] for key in self.order) or any(self.hinders(block) for block in blocks):
            return None
        everything: dict[Register, Form] = {register: (((register, 1),), 0) for register in self.flow.cells}
        strip = Strip(self.header, self.order)
        for end in self._follow(everything):
            steps = {r: plus(end[r], start, -1) for r, start in everything.items() if r in end}
            strip.steps = {register: step for register, step in steps.items() if not step[0]}
        if not self._in_range(strip):
            return None
        scan = Scan(strip)
        written = 0
        for key in self.order:
            written |= self.flow.set_by(key)
        wanted = self.flow.members(written & self.flow.live_in[self.header])
        scan.steps = {register: strip.steps[register][1] for register in wanted if register in strip.steps}
        now: dict[Register, Shape] = {register: scan.steps.get(register, 0) for register in self.flow.cells}
        now |= {register: VARYING for register in wanted if register not in strip.steps}
        held: dict[Register, Node] = {}
        if not all(self._looks(block, scan, now, held) for block in blocks) or not scan.leaves:
            return None
        if not any(node.op == "load" for node in scan.shapes):
            return None  # it looks at what it has computed
        scan.follows = {register: held[register] for register in wanted if register not in strip.steps}
        good = all(node.width == 64 and self._ends(node, scan, set()) for node in scan.follows.values())
        return scan if good else None

    def _ends(self, node: Node, scan: Scan, seen: set[Node]) -> bool:
        """Whether a value is made of nothing that the round before has made."""
        if node.op == "get" and node not in scan.sources:
            return scan.shapes[node] is not VARYING
        seen.add(node)
        parts = [scan.sources[node]] if node in scan.sources else node.args
        return all(part in seen or self._ends(part, scan, seen) for part in parts)

    def _looks(self, block: RegionBlock, scan: Scan, now: dict[Register, Shape], held: dict[Register, Node]) -> bool:
        """Whether a block can be written for the lanes; note what it does."""
        stays = ways_of(block) <= self.body
        out = None if stays else self.way_out(block)
        if not stays and out is None:
            return False
        for step in block.steps:
            for node in step.nodes:
                op = node.op
                if op == "put" and isinstance(node.attr, Cell):
                    register = (node.attr.file, node.attr.index)
                    now[register], held[register] = scan.shapes.get(node.args[0], 0), node.args[0]
                elif op == "if":
                    if out is None or node is not out[0]:
                        return False
                elif op in ("load", "store"):
                    if not self._lies(node, scan):
                        return False
                elif op in PURE or op == "get":
                    shape = scan.shapes[node] = shape_of(node, now, scan.shapes, scan.strip.sums)
                    if op == "get" and isinstance(node.attr, Cell) and (node.attr.file, node.attr.index) in held:
                        scan.sources[node] = held[node.attr.file, node.attr.index]
                    if shape is VARYING and op != "get" and (op not in VECTOR or node.width > 64):
                        return False
                elif op not in ("jump", "insn"):
                    return False
        if out is not None:
            test, wanted, _ = out
            if (made := self.understood(*out, scan.strip)) is not None:
                scan.strip.tests[test] = made
            elif scan.shapes.get(test.args[0], 0) is VARYING:
                scan.leaves[test] = not wanted
            else:
                return False
        return True

    def _lies(self, node: Node, scan: Scan) -> bool:
        """Whether lanes load or store one element after the other, and may do so here."""
        address = node.args[0]
        bits = node.width if node.op == "load" else node.args[1].width
        if bits not in _SIZES or address.width != 64 or scan.shapes.get(address, 0) != bits // 8:
            return False
        if node.op == "load":
            scan.shapes[node] = VARYING
            if scan.store is not None:
                scan.behind.add(address)
                if address is scan.store.args[0]:
                    return False  # it loads what it has stored
        elif scan.store is not None:
            return False  # stores of one lane after the other would be another order
        elif scan.leaves:
            return False  # it would have to be known which lanes come so far
        else:
            scan.store = node
        scan.accesses[address] = bits // 8
        scan.size = max(scan.size, bits // 8)
        return True
