"""Dataflow over a region: which registers are live or changed where, and where its loops are.

Sets of registers are Python integers used as bit sets, one bit a register in the order of `Flow.cells`. Called once
per region by `lower`.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from translator.ir.ops import Cell, Node
from translator.jit import nan
from translator.jit.landings import ACCESSES, ATOMICS
from translator.jit.region import JUMP, Key, Region, RegionBlock, walk

if TYPE_CHECKING:
    from translator.jit.options import Options

Register = tuple[str, int]

# Longer loops poll in every round: one more register for the count costs them more.
COUNTED_INSNS = 32


class Flow:
    """What lowering knows of a region before it writes anything.

    `dirty_in`: registers whose value in the state may be old when a block begins. `live_in`: registers whose value a
    block may still use. `loose`: registers that also have a loose value (see `nan`); `tags_in`: what is known of them
    when a block begins; `made_exact`: which of them each instruction makes exact. `back_edges`: edges that must poll.
    `headers`: their targets; `innermost`: those of loops without loops and calls in them, `bodies`: the blocks of
    these; `counted`: headers that poll only now and then. `inner`: blocks of a loop that has its header in common with
    one around it, whose edges are `around`. `order`: all blocks in reverse postorder. `entries`: from how
    many places control comes to a block.
    """

    def __init__(self, region: Region, carried: list[Register], options: Options) -> None:
        self.region = region
        self._checked = options.kind == "checked"
        self._precise = options.precise
        self.cells: dict[Register, int] = {}
        self.widths: dict[Register, int] = {}
        for register in carried:
            self._bit(register)
        self.carried = (1 << len(carried)) - 1
        self.edges: dict[Key, list[tuple[Key, str]]] = {}
        self._uses: dict[Key, int] = {}
        self._defs: dict[Key, int] = {}
        self._given: dict[Key, int] = {}  # of those, what is set wherever the block may be left
        self._puts: dict[Key, int] = {}
        for key, block in region.blocks.items():
            self.edges[key] = region.successors(block)
            self._scan(key, block)
        self.entries = Counter(target for edges in self.edges.values() for target, _ in edges)
        self.entries[region.pc, ()] += 1
        self.back_edges, order = self._depth_first()
        self.order = order
        self.bodies: dict[Key, set[Key]] = {}
        self.inner: dict[Key, set[Key]] = {}
        self.around: set[tuple[Key, Key]] = set()
        self.headers = {target for _, target in self.back_edges}
        self.innermost = self._find_innermost()
        short = {key for key in self.innermost if self._size(key) <= COUNTED_INSNS}
        self.counted = short if options.on("chunk") else set()
        self._forgets = not (options.exact_polls or options.precise or self._checked) and options.on("dead")
        self._early: dict[tuple[Key, Key], int] = {}
        self.dirty_in = self._dirty(order)
        if options.on("early-stores"):
            self._store_early(order)
        self.live_in = self._live(order)
        self.loose: set[Register] = set()
        if options.on("lazy-nan"):
            self.loose = {register for key in order for register, value in self._top_puts(key) if nan.arithmetic(value)}
        self.made_exact: dict[Key, list[dict[tuple[Register, str], Node]]] = {}
        if self.loose:
            for key, block in region.blocks.items():
                self.made_exact[key] = nan.made_exact([step.nodes for step in block.steps])
        self.tags_in = self._tags(order)

    def _bit(self, register: Register) -> int:
        if register not in self.cells:
            self.cells[register] = len(self.cells)
        return 1 << self.cells[register]

    def members(self, registers: int) -> list[Register]:
        """The registers of a set."""
        return [register for register, bit in self.cells.items() if registers >> bit & 1]

    def bit(self, register: Register) -> int:
        """The set of one register."""
        return 1 << self.cells[register]

    def _scan(self, key: Key, block: RegionBlock) -> None:
        uses = defs = puts = 0
        given = -1

        def visit(nodes: list[Node], defined: int) -> int:
            nonlocal uses, puts, given
            for node in nodes:
                if node.op == "if":
                    body = visit(node.body or [], defined)
                    orelse = visit(node.orelse or [], defined)
                    defined |= body & orelse
                elif node.op in ("jump", "trap"):
                    given &= defined
                elif node.op in ("get", "put") and isinstance(node.attr, Cell) and not node.attr.context:
                    cell = node.attr
                    bit = self._bit((cell.file, cell.index))
                    self.widths[cell.file, cell.index] = cell.width
                    if node.op == "put":
                        puts |= bit
                        defined |= bit
                    elif not defined & bit:
                        uses |= bit
            return defined

        for step in block.steps:
            defs = visit(step.nodes, defs)
        self._uses[key], self._defs[key], self._puts[key], self._given[key] = uses, defs, puts, given & defs

    def _depth_first(self) -> tuple[set[tuple[Key, Key]], list[Key]]:
        """Edges to a block that is still open in a depth-first walk, and the blocks in reverse postorder."""
        back: set[tuple[Key, Key]] = set()
        open_blocks: set[Key] = set()
        seen: set[Key] = set()
        postorder: list[Key] = []
        entry: Key = (self.region.pc, ())
        stack: list[tuple[Key, int]] = [(entry, 0)]
        seen.add(entry)
        open_blocks.add(entry)
        while stack:
            key, at = stack.pop()
            edges = self.edges[key]
            if at < len(edges):
                stack.append((key, at + 1))
                target = edges[at][0]
                if target in open_blocks:
                    back.add((key, target))
                elif target not in seen:
                    seen.add(target)
                    open_blocks.add(target)
                    stack.append((target, 0))
            else:
                open_blocks.discard(key)
                postorder.append(key)
        return back, postorder[::-1]

    def _size(self, header: Key) -> int:
        """Instructions of an innermost loop."""
        return sum(len(self.region.blocks[key].steps) for key in self.bodies[header])

    def _find_innermost(self) -> set[Key]:
        """Headers of innermost loops without calls."""
        predecessors: dict[Key, list[Key]] = {}
        for key, edges in self.edges.items():
            for target, _ in edges:
                predecessors.setdefault(target, []).append(key)
        found: set[Key] = set()
        for header in self.headers:
            sources = [source for source, target in self.back_edges if target == header]
            body = body_of(header, sources, predecessors)
            calls = self._calls(body)
            if not calls and self._innermost(header, body):
                found.add(header)
                self.bodies[header] = body
            if len(sources) > 1:
                # An inner loop and one around it may begin at the same block, where a region begins in the inner one.
                bodies = {source: body_of(header, [source], predecessors) for source in sources}
                least = min(bodies.values(), key=len)
                apart = (len(least) == 1 or header[0] == self.region.pc) and least != body
                if apart and not self._calls(least) and self._innermost(header, least):
                    self.inner[header] = least
                    self.around |= {(source, header) for source, one in bodies.items() if one != least}
        return found

    def _innermost(self, header: Key, body: set[Key]) -> bool:
        return not any(key != header and key in self.headers for key in body)

    def _calls(self, body: set[Key]) -> bool:
        return any(
            how != JUMP or _has_call(self.region.blocks[key], self.region) for key in body for _, how in self.edges[key]
        )

    def early(self, source: Key, target: Key) -> int:
        """Registers that are stored on an edge, should they be dirty: see `_store_early`."""
        return self._early.get((source, target), 0)

    def _store_early(self, order: list[Key]) -> None:
        """Where ways meet of which only some changed a register, and it is stored behind in any case: let those ways
        store it. The others need not load it to store it unchanged at the region's end; a loop that calls in every
        round and does not change it need not store it again and again.
        """
        sure = self._surely_stored(order)
        found = True
        while found:
            found = False
            returned = dict.fromkeys(order, 0)  # all is clean where control comes from a call
            entering: dict[Key, list[tuple[Key, int]]] = {key: [] for key in order}
            for key in order:
                out = (self.dirty_in[key] | self._puts[key]) & ~self.carried
                for target, how in self.edges[key]:
                    if how == JUMP:
                        entering[target].append((key, out & ~self.early(key, target)))
                    else:
                        returned[target] = -1
            for key in order:
                clean = returned[key]
                for _, out in entering[key]:
                    clean |= ~out
                mixed = self.dirty_in[key] & clean & sure[key]
                for source, out in entering[key]:
                    if (source, key) in self.back_edges:
                        mixed &= ~out  # these lead to a poll
                for source, out in entering[key]:
                    if out & mixed:
                        self._early[source, key] = self.early(source, key) | (out & mixed)
                        found = True
            if found:
                self.dirty_in = self._dirty(order)

    def _surely_stored(self, order: list[Key]) -> dict[Key, int]:
        """Registers that all ways from a block's begin store before they set them: in a call, or where they leave."""
        sure = dict.fromkeys(order, -1)
        changed = True
        while changed:
            changed = False
            for key in reversed(order):
                value = ~self._puts[key]
                for target, how in self.edges[key]:
                    if how == JUMP:
                        value &= sure[target]
                if value != sure[key]:
                    sure[key] = value
                    changed = True
        return sure

    def _dirty(self, order: list[Key]) -> dict[Key, int]:
        """What the state in memory may not show when a block begins."""
        dirty = dict.fromkeys(self.edges, 0)
        changed = True
        while changed:
            changed = False
            for key in order:
                out = (dirty[key] | self._puts[key]) & ~self.carried
                for target, how in self.edges[key]:
                    after = out & ~self.early(key, target) if how == JUMP else 0
                    if after & ~dirty[target]:
                        dirty[target] |= after
                        changed = True
        return dirty

    def _live(self, order: list[Key]) -> dict[Key, int]:
        uses: dict[Key, int] = {}
        for key in self.edges:
            # A block that may leave stores what may be dirty, and passes the carried registers on.
            leaving = self.dirty_in[key] | self._puts[key] | self.carried
            uses[key] = self._uses[key] | (leaving & ~self._given[key] if self._leaves(key) else 0)
            if self._checked or (self._precise and self._accesses(key)):  # which show what there is
                uses[key] |= self.dirty_in[key] | self.carried
            if key in self.headers and not self._forgets:  # its poll may leave
                uses[key] |= self.dirty_in[key] | self.carried
        live = dict(uses)
        changed = True
        while changed:
            changed = False
            for key in reversed(order):
                out = 0
                for target, how in self.edges[key]:
                    # After a call or trap everything is taken from the result and the state.
                    if how == JUMP:
                        out |= live[target] | ((self.dirty_in[key] | self._puts[key]) & self.early(key, target))
                value = uses[key] | (out & ~self._defs[key])
                if value != live[key]:
                    live[key] = value
                    changed = True
        return live

    def used_from(self, edges: dict[Key, list[Key]], start: Key, wanted: int = 0) -> int:
        """Registers that some way along these edges, from the begin of `start`, may use before it sets them. `wanted`:
        used where they end, or lead to other blocks.
        """
        live = {key: self._uses[key] for key in edges}
        changed = True
        while changed:
            changed = False
            for key, targets in edges.items():
                out = 0 if targets else wanted
                for target in targets:
                    out |= live.get(target, wanted)
                value = self._uses[key] | (out & ~self._defs[key])
                changed |= value != live[key]
                live[key] = value
        return live[start]

    def set_by(self, key: Key) -> int:
        """Registers that a block may set."""
        return self._puts[key]

    def _accesses(self, key: Key) -> bool:
        steps = self.region.blocks[key].steps
        return any(node.op in ACCESSES | ATOMICS for step in steps for node in walk(step.nodes))

    def _top_puts(self, key: Key) -> list[tuple[Register, Node]]:
        return [
            ((node.attr.file, node.attr.index), node.args[0])
            for step in self.region.blocks[key].steps
            for node in step.nodes
            if node.op == "put" and isinstance(node.attr, Cell)
        ]

    def _tags(self, order: list[Key]) -> dict[Key, dict[Register, str]]:
        """What holds on all paths: begin with all that any path says and take away until nothing changes."""
        known: dict[Key, dict[Register, str]] = {(self.region.pc, ()): {}}
        if not self.loose:
            return {key: {} for key in self.edges}
        changed = True
        while changed:
            changed = False
            for key in order:
                if key not in known:
                    continue
                out = dict(known[key])
                for step, stored in zip(self.region.blocks[key].steps, self.made_exact[key], strict=True):
                    self.retag(step.nodes, out, step.ends)
                    settle(stored, out)
                for target, how in self.edges[key]:
                    after = out if how == JUMP else {}
                    before = known.get(target)
                    merged = after if before is None else {r: t for r, t in before.items() if after.get(r) == t}
                    if before is None or len(merged) != len(before):
                        known[target] = dict(merged)
                        changed = True
        return {key: known.get(key, {}) for key in self.edges}

    def retag(self, nodes: list[Node], tags: dict[Register, str], branches: bool) -> None:
        """Follow the puts of one instruction. What is set under a condition, or beside a branch, is not tagged."""
        visible = dict(tags)
        for node in walk(nodes):
            if node.op == "put" and isinstance(node.attr, Cell):
                tags.pop((node.attr.file, node.attr.index), None)
                visible.pop((node.attr.file, node.attr.index), None)  # a copy of it: of the old or the new value?
        if branches:
            return
        for node in nodes:
            if node.op == "put" and isinstance(node.attr, Cell):
                register = (node.attr.file, node.attr.index)
                found = nan.tag(node.args[0], visible) if register in self.loose else None
                if found is not None:
                    tags[register] = found
                else:
                    tags.pop(register, None)  # it was put before
            elif node.op == "if":
                for inner in walk([node]):
                    if inner.op == "put" and isinstance(inner.attr, Cell):
                        tags.pop((inner.attr.file, inner.attr.index), None)

    def _leaves(self, key: Key) -> bool:
        """Whether some path out of this block may need the registers in the state or in the result."""
        blocks = self.region.blocks
        block = blocks[key]
        last = block.steps[-1]
        if last.falls and (block.next, key[1]) not in blocks:
            return True
        if not last.ends:
            return False
        if any(node.op == "trap" or (node.op == "put" and is_context(node)) for node in walk(last.nodes)):
            return True
        return any(hint == "call" or target is None or (target, key[1]) not in blocks for target, hint in last.targets)


def settle(stored: dict[tuple[Register, str], Node], tags: dict[Register, str]) -> None:
    """After an instruction that stored what registers hold: they have exact values now."""
    for register, how in stored:
        if tags.get(register) == how:
            del tags[register]


def body_of(header: Key, sources: list[Key], predecessors: dict[Key, list[Key]]) -> set[Key]:
    """The blocks of the loop that its back edges from `sources` make."""
    body = {header}
    work = list(sources)
    while work:
        key = work.pop()
        if key not in body:
            body.add(key)
            work.extend(predecessors.get(key, ()))
    return body


def is_context(node: Node) -> bool:
    """Whether a `get` or `put` is of a context register."""
    return isinstance(node.attr, Cell) and node.attr.context


def _has_call(block: RegionBlock, region: Region) -> bool:
    if block.key in region.inlined:
        return False
    return any(hint == "call" for _, hint in block.steps[-1].targets) or any(
        node.op == "trap" for node in walk(block.steps[-1].nodes)
    )
