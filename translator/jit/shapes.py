"""What values are in the lanes of a nest (see `lanes`): the same in all of them, a constant more from lane to lane, or
anything.

A data flow over the blocks that lanes run, which begins with what registers are there where a round begins. Where a
test is found to differ between lanes, control parts (see `diverge`) and the flow is done once more: what some lanes
set, the others have another value of. Then each operation is looked at, whether it can be written so. `Shapes` fills
in a `Nest`; used by `lanes`, its names by those who write vectors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.ir.ops import PURE, Cell, Node
from translator.jit import diverge, nan, support
from translator.jit.optimise import only_raises
from translator.jit.region import Key, Region, RegionBlock, Step, constant
from translator.jit.strips import STRIDE, Form, apart

if TYPE_CHECKING:
    from collections.abc import Container

    from translator.jit.flow import Flow, Register
    from translator.jit.lanes import Nest
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


# What begins within so much of zero, and moves by so much for as many rounds as lanes have patience for (a million), as
# often in each, stays within 31 bits.
_FAR: Final = 1 << 29
_STEP: Final = 1 << 7
_MOST_STEPS: Final = 4


class Shapes:
    """What values are in the lanes."""

    def __init__(
        self, region: Region, flow: Flow, options: Options, moves: Moves, nest: Nest, forms: dict[Node, Form | None]
    ) -> None:
        self.region = region
        self.moves = moves
        self.forms = forms
        self.flow = flow
        self.options = options
        self.exact = options.strict_fp or not options.on("vectors")  # no flag may be missed
        self.nest = nest
        self.looping: set[Key] = set().union(*diverge.loops(nest.edges, nest.back).values())
        self.puts = {key: flow.members(flow.set_by(key)) for key in nest.order}

    def complete(self) -> bool:
        """Fill in the nest; whether it can be run in lanes, and is worth it."""
        nest, blocks = self.nest, self.region.blocks
        parting: set[Key] = set()
        while True:
            control = diverge.control(nest.order, nest.edges, nest.back, nest.rest or nest.last, parting)
            if control is None:
                return False
            nest.control = control
            self._spread()
            found = {key for key in nest.order if key != nest.last and self._parts(blocks[key])}
            if found <= parting:
                break
            if not self.options.on("ahead"):
                return False
            parting |= found
        nest.written = {register for registers in self.puts.values() for register in registers}
        for begin in nest.begins.values():
            nest.varying |= {register for register, shape in begin.items() if shape is VARYING}
        if not all(self._fits(blocks[key]) for key in nest.order) or not self._pays():
            return False
        nest.short = self._short_counts()
        return True

    def _short_counts(self) -> set[Node]:
        """The steps of what counts in 32 bits from a constant, for so few rounds that it needs no more."""
        nest = self.nest
        masked = nest.control.masked
        within = [body for header, body in diverge.loops(nest.edges, nest.back).items() if header not in masked]
        bounded = {key for key in masked if not any(key in body for body in within)}
        carried = self.flow.used_from(nest.edges, nest.first)
        counts: dict[Register, list[Node]] = {}
        others: set[Register] = set()
        for key in nest.order:
            for node in (node for step in self.region.blocks[key].steps for node in step.nodes):
                if node.op == "put" and isinstance(node.attr, Cell):
                    register, value = (node.attr.file, node.attr.index), node.args[0]
                    known = constant(value)
                    if known is not None and (known + _FAR) % (1 << value.width) < 2 * _FAR:
                        continue
                    by = _short_step(value, register)
                    if by is None or (by + _STEP) % (1 << 32) > 2 * _STEP or key not in bounded:
                        others.add(register)
                    counts.setdefault(register, []).append(value)
        fit = [
            r for r in counts if r not in others and not carried & self.flow.bit(r) and len(counts[r]) <= _MOST_STEPS
        ]
        return {node for register in fit for node in counts[register]}

    def _parts(self, block: RegionBlock) -> bool:
        """Whether lanes part at the end of a block."""
        test = block.steps[-1].nodes[-1]
        return test.op == "if" and not only_raises(test) and self.nest.shapes.get(test.args[0], 0) != 0

    def _spread(self) -> None:
        """What values are, given what is known of control."""
        nest, control = self.nest, self.nest.control
        steps = nest.strip.steps
        start: dict[Register, Shape] = {r: steps[r][1] if r in steps else 0 for r in self.flow.cells}
        nest.begins = {nest.first: start | dict.fromkeys([*nest.growing, *nest.chains, *nest.sums], VARYING)}
        nest.shapes = {}
        changed = True
        while changed:
            changed = False
            for key in nest.order:
                now = dict(nest.begins[key])
                for step in self.region.blocks[key].steps:
                    self._step(step.nodes, now)
                # Of what only some lanes set, the others have another value.
                for one in [key] if key in control.masked else control.under.get(key, ()):
                    now |= dict.fromkeys(self.puts[one], VARYING)
                for target in nest.edges[key]:
                    known = nest.begins.get(target)
                    merged = now if known is None else {r: s if now[r] == s else VARYING for r, s in known.items()}
                    if merged != known:
                        nest.begins[target] = dict(merged)
                        changed = True

    def _step(self, nodes: list[Node], now: dict[Register, Shape]) -> None:
        shapes = self.nest.shapes
        for node in nodes:
            if node.op == "put" and isinstance(node.attr, Cell):
                register = (node.attr.file, node.attr.index)
                if (shape := shapes.get(node.args[0], 0)) is VARYING:
                    self.nest.varying.add(register)
                now[register] = shape
            elif node.op not in _EFFECTS:
                shapes[node] = shape_of(node, now, shapes, self.nest.strip.sums)

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
                    if step is not last or node is not step.nodes[-1] or not _branches(node):
                        return False
                elif node.op == "jump":
                    # Back from a function that is part of the loop: all lanes, and from the same place.
                    if self.nest.shapes.get(node.args[0], 0) != 0:
                        return False
                elif node.op in ("load", "store"):
                    if not self._stays(step, node, block.key) and not self._access(node, block.key):
                        return False
                elif node in self.moves.puts[block.key]:
                    if block.key in self.nest.control.masked or self.nest.shapes.get(node.args[0], 0) != 0:
                        return False
                elif node.op in _ARITHMETIC | _COMPARE | _TO_INTEGER:
                    if not self._computes(node):
                        return False
                elif node.op in PURE:
                    if self.nest.shapes.get(node, 0) is VARYING and node.op not in VECTOR:
                        return False
                elif node.op not in ("get", "put", "insn", "if"):
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

    def _stays(self, step: Step, node: Node, key: Key) -> bool:
        """Whether a store is of the same value to the same place in each round, or a load of such a value."""
        nest, form = self.nest, self.forms.get(node.args[0])
        if nest.rest is None or form is None or any(nest.shapes.get(arg, 0) != 0 for arg in node.args):
            return False
        if node.op == "load":
            for store in nest.stays:
                if self.forms[store.args[0]] == form and store.args[1].width == node.width:
                    nest.forwarded[node] = store
            return node in nest.forwarded
        if key in self.looping or nest.rest in diverge.reached(nest.edges, nest.first, key) or nest.loads:
            return False
        for store in nest.stays:
            known, sizes = self.forms[store.args[0]], (store.args[1].width // 8, node.args[1].width // 8)
            same = known == form and sizes[0] == sizes[1]
            if known is None or not (same or apart(known, sizes[0], form, sizes[1])):
                return False
        nest.stays[node] = step
        return True

    def _access(self, node: Node, key: Key) -> bool:
        nest = self.nest
        if nest.stays:
            return False  # it might be in the same place
        stride = nest.shapes.get(node.args[0], 0)
        if stride is not VARYING and STRIDE < stride < (1 << node.args[0].width) - STRIDE:
            return False  # places are compared as if addresses did not wrap around
        if node.op == "load":
            nest.loads[node] = len(nest.stores) if key == nest.last else 0
            if node.width > 64:
                return False
            if stride and stride != node.width // 8 and key in nest.control.masked:
                return False
            # What is scattered in memory comes at a price, which a loop would pay in every round.
            return stride in (0, node.width // 8) or (stride is not VARYING and key not in self.looping)
        nest.stores.append(node)
        if stride is VARYING or nest.rest is not None or key != nest.last or node.args[1].width > 64:
            return False
        stride -= (stride >> node.args[0].width - 1) << node.args[0].width
        return abs(stride) >= node.args[1].width // 8

    def _pays(self) -> bool:
        """Whether anything is stored, kept or added up, and something in the loops that is done on vectors."""
        nest = self.nest
        nodes = [node for key in self.looping for step in self.region.blocks[key].steps for node in step.nodes]
        varying = [node for node in nodes if nest.shapes.get(node, 0) is VARYING]
        if any(node.op == "load" or node.op in _ARITHMETIC for node in varying):
            return bool(nest.stores or nest.rest or nest.sums)
        # What else is done in integers is little, but it is a chain from round to round, which lanes make no longer.
        changed = {
            (node.attr.file, node.attr.index) for node in nodes if node.op == "put" and isinstance(node.attr, Cell)
        }
        return bool(nest.sums) and any(
            node.op == "get"
            and isinstance(node.attr, Cell)
            and (node.attr.file, node.attr.index) in changed.difference(nest.sums)
            for node in varying
        )


def _short_step(value: Node, register: Register) -> int | None:
    """What is added to a register's low 32 bits, if a value is that sum, made 64 bits."""
    if value.op != "sext" or value.width != 64 or value.args[0].op != "add" or value.args[0].width != 32:
        return None
    low, by = value.args[0].args
    got = low.args[0] if low.op == "extract" and low.attr == 0 else None
    cell = got.attr if got is not None and got.op == "get" else None
    mine = isinstance(cell, Cell) and not cell.context and (cell.file, cell.index) == register
    return constant(by) if mine else None


def _branches(node: Node) -> bool:
    """Whether an `if` does nothing but jump within its function."""
    body = node.body or []
    return not node.orelse and [inner.op for inner in body if inner.op != "const"] == ["jump"] and not body[-1].attr


def shape_of(
    node: Node, now: dict[Register, Shape], shapes: dict[Node, Shape], sums: Container[Node] = frozenset()
) -> Shape:
    """What a value is, given what registers and the values before it are. `sums`: of 32 bits, which do not overflow."""
    op = node.op
    if op == "get" and isinstance(node.attr, Cell):
        return 0 if node.attr.context else now[node.attr.file, node.attr.index]
    found = [shapes.get(arg, 0) for arg in node.args]
    if all(shape == 0 for shape in found):
        return 0
    first, last = found[0], found[-1]
    if first is VARYING or last is VARYING:
        return VARYING
    mask = (1 << node.width) - 1
    if op in ("add", "sub"):
        return (first + last if op == "add" else first - last) & mask
    if op in ("eq", "ne") and first == last:
        return 0
    if op == "extract" and node.attr == 0:
        return first & mask
    if op == "sext" and node in sums:
        return (first - (first >> 31 << 32)) & mask
    by = constant(node.args[-1]) if op in ("shl", "mul") else None
    if by is not None:
        return (first << by if op == "shl" and by < node.width else first * by if op == "mul" else 0) & mask
    return VARYING
