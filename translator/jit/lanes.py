"""Loops around loops whose rounds can be run side by side: one round a lane of a vector.

A sum in floating point must be added up in its order, and a matrix is walked down its columns: LLVM can do nothing for
such an inner loop. But the rounds of the loop around it often have nothing to do with each other, take the same ways,
and lie side by side in memory. `find` looks for such a loop, a *nest*, and says of every value in it what it is in
the lanes: the same in all of them, a constant more from lane to lane, or anything (`VARYING`). Values of the first two
kinds stay scalars, those of the first lane. A test of the first kind is one for all lanes; at others lanes part (see
`diverge`). What is loaded where may only be known when it has been: so a nest stores in its last block alone, where
`lower_lanes` can compare addresses before anything is written, and leave the rounds to the loop as it was.

Where rounds do have to do with each other, or what they store cannot wait, their first part often stands apart all the
same. Then only that is run in lanes, *ahead*, and what it left in the registers is kept: the *rest* of each round takes
it from there in its turn.

In go a region and its `Flow`; `find` is used by `lower`, the result by `lower_lanes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.ir.ops import Cell, Node
from translator.jit import diverge, nan, support
from translator.jit.flow import body_of
from translator.jit.options import FULL_INSNS
from translator.jit.region import AFTER_CALL, JUMP, Key, Region, RegionBlock, Step, walk
from translator.jit.shapes import Shape, Shapes
from translator.jit.strips import HINDER, LARGEST, Finder, Form, Strip, Test, apart, plus

if TYPE_CHECKING:
    from translator.jit.flow import Flow, Register
    from translator.jit.moves import Moves
    from translator.jit.options import Options


class Nest:
    """A loop around others, from `first` to `last`. `order`: the blocks that lanes run, each but a loop's first one
    after those that lead to it; `edges` between them, and to `rest`, if only what is before that runs ahead; `back`:
    edges that close the loops in it; `strip`: registers' steps; `growing`: those of registers whose step changes by a
    constant itself; `test`: whether there is another round. `control`: where lanes part. `begins`: what registers are
    in the lanes where a block begins; `shapes`: what nodes are; `varying`: registers that are anything somewhere;
    `written`: all that these blocks set. `loads`: how many of the `stores`, which all stand in its last block, come
    before each load. `floats`: it computes in floating point. Of what runs ahead, `chains`: registers that each round
    changes at its end, by an operation in floating point with what is the same in all; `stays`: stores of the same
    value to the same place in each round, with their instructions; `forwarded`: loads of such a value; `partial`:
    registers that it may leave as the round before left them. `sums`: registers that rounds only add to: each lane has
    its own, and they come together at the end. `short`: sums of 32 bits that are made 64, and would be the same if they
    were of 64.
    """

    __slots__ = (
        "back", "begins", "chains", "control", "edges", "first", "floats", "forwarded", "growing", "last", "loads",
        "order", "partial", "rest", "shapes", "short", "stays", "stores", "strip", "sums", "test",
        "varying", "written",
    )  # fmt: skip

    def __init__(self, first: Key, last: Key, strip: Strip, test: Test) -> None:
        self.first = first
        self.last = last
        self.strip = strip
        self.test = test
        self.rest: Key | None = None
        self.order: list[Key] = []
        self.edges: dict[Key, list[Key]] = {}
        self.back: set[tuple[Key, Key]] = set()
        self.control = diverge.Control()
        self.growing: dict[Register, Form] = {}
        self.begins: dict[Key, dict[Register, Shape]] = {}
        self.shapes: dict[Node, Shape] = {}
        self.varying: set[Register] = set()
        self.written: set[Register] = set()
        self.loads: dict[Node, int] = {}
        self.stores: list[Node] = []
        self.floats = False
        self.chains: dict[Register, Node] = {}
        self.stays: dict[Node, Step] = {}
        self.forwarded: dict[Node, Node] = {}
        self.partial: list[Register] = []
        self.sums: list[Register] = []
        self.short: set[Node] = set()


def find(region: Region, flow: Flow, options: Options, moves: Moves) -> dict[Key, Nest]:
    """The nests of a region, by their first block."""
    off = not options.rewrites or options.opt_level < 2
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
        if used.isdisjoint(body):
            nest = _Finder(region, flow, options, moves, first, last, body).nest()
            if nest is not None:
                found[first] = nest
                used |= body
    return found


class _Finder(Finder):
    """Looks at one loop, the edge from `last` to `first`, whose blocks are `body`."""

    def __init__(
        self, region: Region, flow: Flow, options: Options, moves: Moves, first: Key, last: Key, body: set[Key]
    ) -> None:
        super().__init__(region, flow, first, body, False)
        self.options = options
        self.moves = moves
        self.last = last
        self.inside: dict[Key, list[Key]] = {}  # successors within one round
        self.back: set[tuple[Key, Key]] = set()
        self.places: list[Form] = []  # addresses of what is stored; the registers ("memory", number) are their contents
        self.guessed: set[Key] = set()  # blocks that call what they surely call, as far as lanes are concerned

    def nest(self) -> Nest | None:
        """What there is to say of it, or None."""
        if not self._shaped():
            return None
        for self.halves in (True, False):  # it may count in 32 bits
            found = self._counted()
            if found is not None or (self.halves and not self.narrow):
                return found
        return None

    def _counted(self) -> Nest | None:
        everything: dict[Register, Form] = {register: (((register, 1),), 0) for register in self.flow.cells}
        strip = Strip(self.header, self.order)
        growing: dict[Register, Form] = {}
        for end in self._follow(everything):
            steps = {r: plus(end[r], start, -1) for r, start in everything.items() if r in end}
            strip.steps = {register: step for register, step in steps.items() if not step[0]}
            growing = {r: s for r, s in steps.items() if s[0] and all(one in strip.steps for one, _ in s[0])}
        if not self._in_range(strip):
            return None
        if not self._tests(self.region.blocks[self.last], strip) or len(strip.tests) != 1:
            return None
        test = next(iter(strip.tests.values()))
        for rest in (None, *(self._rests() if self.options.on("ahead") else ())):
            nest = Nest(self.header, self.last, strip, test)
            nest.rest = rest
            if self._complete(nest, growing):
                return nest
        return None

    def _complete(self, nest: Nest, growing: dict[Register, Form]) -> bool:
        """Fill in a nest; whether it can be run in lanes, and is worth it."""
        ahead = diverge.reached(self.inside, self.header, nest.rest)
        nest.order = [key for key in self.order if key in ahead]
        nest.edges = {key: self.inside[key] for key in nest.order}
        nest.back = {(key, target) for key, target in self.back if key in ahead}
        blocks = self.region.blocks
        if any(_effects(blocks[key], HINDER) for key in ahead):
            return False
        if nest.rest is not None and not self.guessed <= ahead:
            return False
        steps = nest.strip.steps
        carried = self.flow.members(self.flow.used_from(nest.edges, self.header))
        nest.growing = {register: step for register, step in growing.items() if register in carried}
        for register in carried:
            if register not in steps and register not in growing:
                if nest.rest is None and self._is_sum(register):
                    nest.sums.append(register)
                    continue
                chain = self._chain(register)
                if chain is None:
                    return False  # one round needs what another one made
                nest.chains[register] = chain
        if not Shapes(self.region, self.flow, self.options, self.moves, nest, self.forms).complete():
            return False
        partial = self._left_alone(nest, [*steps, *nest.growing, *nest.chains, *nest.sums])
        masked = {register for key in nest.control.masked for register in self.flow.members(self.flow.set_by(key))}
        nest.partial = partial if nest.rest is not None else [one for one in partial if one in masked]
        behind = self.body - ahead if nest.loads else set()
        # A round would have to store before the next one loads?
        return not any(_effects(blocks[key], HINDER | {"store"}) for key in behind)

    def _left_alone(self, nest: Nest, known: list[Register]) -> list[Register]:
        """Registers that a round may set, or leave as an earlier one has left them."""
        wanted = self.flow.live_in[nest.rest] if nest.rest is not None else -1
        left = self.flow.used_from(nest.edges, self.header, wanted)
        return [one for one in sorted(nest.written) if one not in known and wanted & left & self.flow.bit(one)]

    def _is_sum(self, register: Register) -> bool:
        """Whether a register is used for nothing but to add integers to it."""
        if register in self.flow.loose:
            return False
        for key in self.body:
            sums: set[Node] = set()
            for node in walk(node for step in self.region.blocks[key].steps for node in step.nodes):
                cell = node.attr if node.op in ("get", "put") else None
                mine = isinstance(cell, Cell) and (cell.file, cell.index) == register
                used = [arg for arg in node.args if arg in sums]
                if node.op == "get" and mine:
                    sums.add(node)
                elif node.op == "put" and mine:
                    if not used:
                        return False
                elif (node.op == "add" and len(used) == 1) or (node.op == "sub" and used == [node.args[0]]):
                    sums.add(node)
                elif used:
                    return False
        return True

    def _chain(self, register: Register) -> Node | None:
        """The operation in floating point that makes a register's next value, at the end of a round, of its last one
        and one that stays the same.
        """
        changed: dict[Register, list[Node]] = {}
        for key in self.body:
            for node in (node for step in self.region.blocks[key].steps for node in walk(step.nodes)):
                if node.op == "put" and isinstance(node.attr, Cell):
                    changed.setdefault((node.attr.file, node.attr.index), []).append(node)
        puts = changed.get(register, [])
        at_end = [node for step in self.region.blocks[self.last].steps[:-1] for node in step.nodes]
        if self.options.strict_fp or not self.options.on("vectors"):
            return None
        made = nan.canonical(puts[0].args[0]) if len(puts) == 1 and puts[0] in at_end else None
        if made is None or made[0].op not in ("fadd", "fsub", "fmul") or made[1] != nan.CANONICAL.get(made[0].width):
            return None
        node = made[0]
        cells = [arg.attr for arg in node.args[1:] if arg.op == "get" and isinstance(arg.attr, Cell)]
        registers = [(cell.file, cell.index) for cell in cells if not cell.context]
        if node.width != 64 or len(registers) != 2 or register not in registers:
            return None
        still = all(one == register or one not in changed for one in registers)
        return node if still and support.rounding(node, self.options) == support.NEAREST else None

    def _shaped(self) -> bool:
        """Set `order`, `inside` and `back`; whether loops lie in the body and only its last block leaves it."""
        region = self.region
        for key in self.body:
            edges = self.flow.edges[key]
            ways = self._ways(region.blocks[key])
            other = {how for _, how in edges} - {JUMP}
            if ways is None or (other and (other != {AFTER_CALL} or key not in region.inlined)):
                return False
            if other:
                self.guessed.add(key)
            if key != self.last and (self.header in ways or not ways <= self.body):
                return False
            self.inside[key] = [to for to, how in edges if how == JUMP and to in self.body and to != self.header]
        opened: set[Key] = set()
        closed: set[Key] = set()
        work: list[tuple[Key, int]] = [(self.header, 0)]
        while work:  # depth first
            key, at = work.pop()
            opened.add(key)
            if at == len(self.inside[key]):
                closed.add(key)
                continue
            work.append((key, at + 1))
            target = self.inside[key][at]
            if target not in opened:
                work.append((target, 0))
            elif target not in closed:
                self.back.add((key, target))
        order = diverge.arrange(self.header, self.inside, self.back)
        self.order = order or []
        return bool(self.back) and order is not None and not self.inside[self.last]

    def _ways(self, block: RegionBlock) -> set[Key] | None:
        """Where the end of a block leads to, inside the region or not; None if that is not known."""
        last, frames = block.steps[-1], block.key[1]
        ways: set[Key] = {(block.next, frames)} if last.falls else set()
        for target, hint in last.targets:
            way: Key | None = None
            if hint == "call":
                way = self.region.inlined_callee(block, last.guess if target is None else target)
            elif target is not None and not hint:
                way = (target, frames)
            elif target is None and hint == "return" and frames:
                way = (frames[-1], frames[:-1])
            if way is None:
                return None
            ways.add(way)
        return ways

    def _rests(self) -> list[Key]:
        """Where the rest of a round may begin: what all rounds pass, in no inner loop, behind one; the last first."""
        looping: set[Key] = set().union(*diverge.loops(self.inside, self.back).values())
        found = []
        for number, key in enumerate(self.order):
            apart = key not in looping and key not in self.flow.headers and not looping.isdisjoint(self.order[:number])
            if apart and self.last not in diverge.reached(self.inside, self.header, key):
                found.append(key)
        return found[::-1]

    def _follow(self, start: dict[Register, Form]) -> list[dict[Register, Form]]:
        """As for a loop without loops in it; what these change is no sum."""
        known: dict[Key, dict[Register, Form]] = {self.header: start}
        changed = True
        end: dict[Register, Form] = {}
        while changed:
            changed = False
            self.forms.clear()
            self.narrow.clear()
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

    def _nodes(self, nodes: list[Node], now: dict[Register, Form]) -> None:
        """As for registers; and a load is of what was stored in the same place in this round."""
        for node in nodes:
            form = self.forms.get(node.args[0]) if node.op in ("load", "store") else None
            if node.op == "load":
                known = form is not None and node.width == 64 and form in self.places
                self.forms[node] = now.get(("memory", self.places.index(form))) if known and form is not None else None
                continue
            if any(inner.op == "store" or inner.op in HINDER for inner in walk([node])):
                size = node.args[1].width // 8 if form is not None else 0
                for file, number in [register for register in now if register[0] == "memory"]:
                    if form is None or not apart(self.places[number], 8, form, size):
                        del now[file, number]
            if node.op == "store":
                value = self.forms.get(node.args[1])
                if form is not None and value is not None and node.args[1].width == 64:
                    if form not in self.places:
                        self.places.append(form)
                    now["memory", self.places.index(form)] = value
            else:
                super()._nodes([node], now)


def _effects(block: RegionBlock, ops: frozenset[str] | set[str]) -> bool:
    """Whether a block has any of these operations, or sets a context register."""
    return any(
        node.op in ops or (node.op == "put" and isinstance(node.attr, Cell) and node.attr.context)
        for step in block.steps
        for node in walk(step.nodes)
    )
