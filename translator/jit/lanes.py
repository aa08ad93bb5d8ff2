"""Loops around loops whose rounds can be run side by side: one round a lane of a vector.

A sum in floating point must be added up in its order, and a matrix is walked down its columns: LLVM can do nothing for
such an inner loop. But the rounds of the loop around it often have nothing to do with each other, take the same ways,
and lie side by side in memory. `find` looks for such a loop, a *nest*, and says of every value in it what it is in
the lanes: the same in all of them, a constant more from lane to lane, or anything (`VARYING`). Values of the first two
kinds stay scalars, those of the first lane; tests must be of the first kind, so control is the same in all lanes. What
is loaded where may only be known when it has been: so a nest stores in its last block alone, where `lower_lanes` can
compare addresses before anything is written, and leave the rounds to the loop as it was.

In go a region and its `Flow`; `find` is used by `lower`, the result by `lower_lanes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.ir.ops import PURE, Cell, Node
from translator.jit import nan, support
from translator.jit.flow import body_of
from translator.jit.optimise import only_raises
from translator.jit.options import FULL_INSNS
from translator.jit.region import JUMP, Key, Region, RegionBlock, constant
from translator.jit.strips import LARGEST, STRIDE, Finder, Form, Strip, Test, plus, ways_of

if TYPE_CHECKING:
    from translator.jit.flow import Flow, Register
    from translator.jit.moves import Moves
    from translator.jit.options import Options

VARYING: Final = None
Shape = int | None  # from lane to lane, modulo 2^width of the value; None: VARYING

_ARITHMETIC: Final = frozenset(("fadd", "fsub", "fmul", "fdiv", "fsqrt", "fma", "f2f", "s2f", "u2f"))
_COMPARE: Final = frozenset(("feq", "flt", "fle", "fltq", "fleq"))
_TO_INTEGER: Final = frozenset(("f2s", "f2u"))
_EFFECTS: Final = frozenset(("put", "store", "if", "jump", "insn", "fpflags_raise"))
# Pure operations that `lower_lanes` writes for vectors.
VECTOR: Final = frozenset(
    (
        "add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "neg", "not", "eq", "ne", "ult", "ule", "slt",
        "sle", "zext", "sext", "extract", "concat", "select", "const",
    )
)  # fmt: skip


class Nest:
    """A loop around others, from `first` to `last`. `order`: its blocks, each but a loop's first one after those that
    lead to it; `back`: edges that close the loops in it; `strip`: registers' steps; `growing`: those of registers whose
    step changes by a constant itself; `test`: whether there is another round. `begins`: what registers are in the lanes
    where a block begins; `shapes`: what nodes are; `varying`: registers that are anything somewhere; `written`: all
    that a round sets. `loads`: how many of the `stores`, which all stand in its last block, come before each load.
    `floats`: it computes in floating point.
    """

    __slots__ = (
        "back", "begins", "first", "floats", "growing", "last", "loads", "order", "shapes", "stores", "strip", "test",
        "varying", "written",
    )  # fmt: skip

    def __init__(self, first: Key, last: Key, order: list[Key], strip: Strip, test: Test) -> None:
        self.first = first
        self.last = last
        self.order = order
        self.strip = strip
        self.test = test
        self.back: set[tuple[Key, Key]] = set()
        self.growing: dict[Register, Form] = {}
        self.begins: dict[Key, dict[Register, Shape]] = {}
        self.shapes: dict[Node, Shape] = {}
        self.varying: set[Register] = set()
        self.written: set[Register] = set()
        self.loads: dict[Node, int] = {}
        self.stores: list[Node] = []
        self.floats = False


def find(region: Region, flow: Flow, options: Options, moves: Moves) -> dict[Key, Nest]:
    """The nests of a region, by their first block."""
    off = options.precise or options.count or options.kind == "checked" or options.opt_level < 2
    off = off or not options.on("lanes") or (region.insns > FULL_INSNS and options.on("quick"))
    if off or len(flow.back_edges) < 2:
        return {}
    before: dict[Key, list[Key]] = {}
    for key, edges in flow.edges.items():
        for target, _ in edges:
            before.setdefault(target, []).append(key)
    candidates = []
    for first, sources in before.items():
        for last in sources:
            body = body_of(first, [last], before)
            if len(body) > 1 and sum(len(region.blocks[key].steps) for key in body) <= LARGEST:
                candidates.append((len(body), first, last, body))
    found: dict[Key, Nest] = {}
    used: set[Key] = set()
    for _, first, last, body in sorted(candidates, key=lambda one: one[:3]):
        if used.isdisjoint(body) and not any(moves.puts[key] for key in body):
            nest = _Finder(region, flow, options, first, last, body).nest()
            if nest is not None:
                found[first] = nest
                used |= body
    return found


class _Finder(Finder):
    """Looks at one loop, the edge from `last` to `first`, whose blocks are `body`."""

    def __init__(self, region: Region, flow: Flow, options: Options, first: Key, last: Key, body: set[Key]) -> None:
        super().__init__(region, flow, first, body, False)
        self.options = options
        self.last = last
        self.inside: dict[Key, list[Key]] = {}  # successors within one round
        self.back: set[tuple[Key, Key]] = set()

    def nest(self) -> Nest | None:
        """What there is to say of it, or None."""
        if not self._shaped() or any(self._hinders(self.region.blocks[key]) for key in self.order):
            return None
        everything: dict[Register, Form] = {register: (((register, 1),), 0) for register in self.flow.cells}
        strip = Strip(self.header, self.order)
        growing: dict[Register, Form] = {}
        for end in self._follow(everything):
            steps = {r: plus(end[r], start, -1) for r, start in everything.items() if r in end}
            strip.steps = {register: step for register, step in steps.items() if not step[0]}
            growing = {r: s for r, s in steps.items() if s[0] and all(one in strip.steps for one, _ in s[0])}
        carried = self.flow.members(self.flow.used_from(self.inside, self.header))
        if any(register not in strip.steps and register not in growing for register in carried):
            return None  # one round needs what another one made
        if not self._tests(self.region.blocks[self.last], strip) or len(strip.tests) != 1:
            return None
        nest = Nest(self.header, self.last, self.order, strip, next(iter(strip.tests.values())))
        nest.back = self.back
        nest.growing = {register: step for register, step in growing.items() if register in carried}
        return nest if _Shapes(self.region, self.flow, self.options, nest, self.inside).complete() else None

    def _shaped(self) -> bool:
        """Set `order`, `inside` and `back`; whether loops lie in the body and only its last block leaves it."""
        for key in self.body:
            edges = self.flow.edges[key]
            if key[1] != self.header[1] or any(how != JUMP for _, how in edges):
                return False
            ways = ways_of(self.region.blocks[key])
            if key != self.last and (self.header in ways or not ways <= self.body):
                return False
            self.inside[key] = [target for target, _ in edges if target in self.body and target != self.header]
        opened: set[Key] = set()
        closed: list[Key] = []
        work: list[tuple[Key, int]] = [(self.header, 0)]
        while work:  # depth first
            key, at = work.pop()
            opened.add(key)
            if at == len(self.inside[key]):
                closed.append(key)
                continue
            work.append((key, at + 1))
            target = self.inside[key][at]
            if target not in opened:
                work.append((target, 0))
            elif target not in closed:
                self.back.add((key, target))
        self.order = closed[::-1]
        return bool(self.back) and len(self.order) == len(self.body) and not self.inside[self.last]

    def _follow(self, start: dict[Register, Form]) -> list[dict[Register, Form]]:
        """As for a loop without loops in it; what these change is no sum."""
        known: dict[Key, dict[Register, Form]] = {self.header: start}
        changed = True
        end: dict[Register, Form] = {}
        while changed:
            changed = False
            self.forms.clear()
            for key in self.order:
                now = dict(known[key])
                for step in self.region.blocks[key].steps:
                    self._nodes(step.nodes, now)
                for target in self.inside[key]:
                    merged = now
                    if target in known:
                        merged = {r: form for r, form in known[target].items() if now.get(r) == form}
                    if len(merged) != len(known.get(target, ())) or target not in known:
                        known[target] = dict(merged)
                        changed = True
                if key == self.last:
                    end = now
        return [end]


class _Shapes:
    """What values are in the lanes."""

    def __init__(
        self, region: Region, flow: Flow, options: Options, nest: Nest, inside: dict[Key, list[Key]]
    ) -> None:  # fmt: skip
        self.region = region
        self.flow = flow
        self.options = options
        self.exact = options.strict_fp or not options.on("vectors")  # no flag may be missed
        self.nest = nest
        self.inside = inside
        self.looping = self._looping()

    def _looping(self) -> set[Key]:
        """Blocks of the loops in the nest."""
        before: dict[Key, list[Key]] = {}
        for key, targets in self.inside.items():
            for target in targets:
                before.setdefault(target, []).append(key)
        return {key for source, target in self.nest.back for key in body_of(target, [source], before)}

    def complete(self) -> bool:
        """Fill in the nest; whether it can be run in lanes, and is worth it."""
        nest = self.nest
        steps = nest.strip.steps
        start: dict[Register, Shape] = {r: steps[r][1] if r in steps else 0 for r in self.flow.cells}
        nest.begins[nest.first] = start | dict.fromkeys(nest.growing, VARYING)
        changed = True
        while changed:
            changed = False
            for key in nest.order:
                now = dict(nest.begins[key])
                for step in self.region.blocks[key].steps:
                    self._step(step.nodes, now)
                for target in self.inside[key]:
                    known = nest.begins.get(target)
                    merged = now if known is None else {r: s if now[r] == s else VARYING for r, s in known.items()}
                    if merged != known:
                        nest.begins[target] = dict(merged)
                        changed = True
        for begin in nest.begins.values():
            nest.varying |= {register for register, shape in begin.items() if shape is VARYING}
        return all(self._fits(self.region.blocks[key]) for key in nest.order) and self._pays()

    def _step(self, nodes: list[Node], now: dict[Register, Shape]) -> None:
        for node in nodes:
            if node.op == "put" and isinstance(node.attr, Cell):
                register = (node.attr.file, node.attr.index)
                shape = now[register] = self.nest.shapes.get(node.args[0], 0)
                self.nest.written.add(register)
                if shape is VARYING:
                    self.nest.varying.add(register)
            elif node.op not in _EFFECTS:
                self.nest.shapes[node] = self._shape(node, now)

    def _shape(self, node: Node, now: dict[Register, Shape]) -> Shape:
        op = node.op
        if op == "get" and isinstance(node.attr, Cell):
            return 0 if node.attr.context else now[node.attr.file, node.attr.index]
        shapes = [self.nest.shapes.get(arg, 0) for arg in node.args]
        if all(shape == 0 for shape in shapes):
            return 0
        first, last = shapes[0], shapes[-1]
        if first is VARYING or last is VARYING:
            return VARYING
        mask = (1 << node.width) - 1
        if op in ("add", "sub"):
            return (first + last if op == "add" else first - last) & mask
        if op in ("eq", "ne") and first == last:
            return 0
        if op == "extract" and node.attr == 0:
            return first & mask
        by = constant(node.args[-1]) if op in ("shl", "mul") else None
        if by is not None:
            return (first << by if op == "shl" and by < node.width else first * by if op == "mul" else 0) & mask
        return VARYING

    def _fits(self, block: RegionBlock) -> bool:
        """Whether all of a block can be written for the lanes; note its loads and its store."""
        last = block.steps[-1]
        if block.key == self.nest.last and any(node.op in ("put", "load", "store") for node in last.nodes):
            return False  # only the last lane runs this instruction
        for step in block.steps:
            for node in step.nodes:
                if nan.nan_test(node) is not None or (node.op == "if" and only_raises(node)):
                    if self.exact:
                        return False
                    self.nest.floats = True
                if node.op == "if" and not only_raises(node):
                    same = self.nest.shapes.get(node.args[0], 0) == 0 or block.key == self.nest.last
                    if not same or step is not last or node is not step.nodes[-1] or not _branches(node):
                        return False
                elif node.op in ("load", "store"):
                    if not self._access(node, block.key):
                        return False
                elif node.op in _ARITHMETIC | _COMPARE | _TO_INTEGER:
                    if not self._computes(node):
                        return False
                elif node.op in PURE:
                    if self.nest.shapes.get(node, 0) is VARYING and node.op not in VECTOR:
                        return False
                elif node.op not in ("get", "put", "insn", "jump", "if"):
                    return False
        return True

    def _computes(self, node: Node) -> bool:
        if self.exact:
            return False
        self.nest.floats = True
        if node.op in _COMPARE:
            return True
        mode = support.rounding(node, self.options)
        widens = node.op == "f2f" and node.width > node.args[1].width
        return widens or mode == (1 if node.op in _TO_INTEGER else support.NEAREST)

    def _access(self, node: Node, key: Key) -> bool:
        nest = self.nest
        stride = nest.shapes.get(node.args[0], 0)
        if stride is not VARYING and STRIDE < stride < (1 << node.args[0].width) - STRIDE:
            return False  # places are compared as if addresses did not wrap around
        if node.op == "load":
            nest.loads[node] = len(nest.stores) if key == nest.last else 0
            if node.width > 64:
                return False
            # What is scattered in memory comes at a price, which a loop would pay in every round.
            return stride in (0, node.width // 8) or (stride is not VARYING and key not in self.looping)
        nest.stores.append(node)
        if stride is VARYING or key != nest.last or node.args[1].width > 64:
            return False
        stride -= (stride >> node.args[0].width - 1) << node.args[0].width
        return abs(stride) >= node.args[1].width // 8

    def _pays(self) -> bool:
        """Whether anything is stored, and something in the loops that is done on vectors."""
        shapes = self.nest.shapes
        return bool(self.nest.stores) and any(
            shapes.get(node, 0) is VARYING and (node.op == "load" or node.op in _ARITHMETIC)
            for key in self.looping
            for step in self.region.blocks[key].steps
            for node in step.nodes
        )


def _branches(node: Node) -> bool:
    """Whether an `if` does nothing but jump."""
    body = node.body or []
    return not node.orelse and [inner.op for inner in body if inner.op != "const"] == ["jump"]
