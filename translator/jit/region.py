"""From a hot pc to a region: a function-shaped control-flow graph of lifted blocks with one entry.

`form_region` follows direct branches, decoding and lifting as it goes; a call continues at its return address, an
indirect jump or a return ends its path, and so does what cannot be fetched, decoded or lowered: the run loop goes on
there. A call of a small leaf is followed into a private copy of the callee. The region records which source bytes it
stands for. Its user is `lower`; the compile worker calls both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from translator.errors import TranslatorError
from translator.ir import passes
from translator.ir.ops import Block, Cell, Node
from translator.jit import support, tables
from translator.jit.optimise import simplify

if TYPE_CHECKING:
    from translator.jit.options import Options

# A block's identity: its pc, and the return addresses of the inlined calls it stands in.
Key = tuple[int, tuple[int, ...]]

Fetch = Callable[[int, int], bytes]

JUMP, AFTER_CALL, AFTER_TRAP = "jump", "after call", "after trap"


class Step:
    """One guest instruction, lifted. `targets`: (pc or None, hint) of its jumps; `falls`: it may run into the next
    one.
    """

    __slots__ = ("ends", "falls", "guess", "length", "nodes", "pc", "table", "targets")

    def __init__(self, pc: int, length: int, nodes: list[Node]) -> None:
        self.pc = pc
        self.length = length
        self.nodes = nodes
        self.guess: int | None = None  # where its computed jump goes, as far as the instructions before it tell
        self.table: tuple[int, ...] = ()  # where it may go when it loads from a jump table
        self.targets: list[tuple[int | None, str]] = []
        ended = _controls(nodes, self.targets)
        self.falls = not ended
        # A block ends after anything that may leave its straight path.
        self.ends = (
            ended or bool(self.targets) or any(node.op == "trap" for node in walk(nodes)) or _puts_context(nodes)
        )

    def copy(self) -> Step:
        """The same step, for another path: what is known of its computed jump is that path's."""
        step = Step.__new__(Step)
        step.pc, step.length, step.nodes = self.pc, self.length, self.nodes
        step.targets, step.falls, step.ends = self.targets, self.falls, self.ends
        step.guess, step.table = None, ()
        return step


class RegionBlock:
    """A straight run of steps; only the last one may jump. `next`: the pc after it."""

    __slots__ = ("key", "next", "steps")

    def __init__(self, key: Key, steps: list[Step]) -> None:
        self.key = key
        self.steps = steps
        self.next = steps[-1].pc + steps[-1].length

    @property
    def pc(self) -> int:
        return self.key[0]


class Region:
    """What is translated as one function. `ranges`: source bytes as ascending (start, end); `stopped`: pc -> why its
    path ends there.
    """

    __slots__ = ("blocks", "inlined", "insns", "options", "pc", "ranges", "stopped")

    def __init__(
        self, pc: int, blocks: dict[Key, RegionBlock], inlined: set[Key], stopped: dict[int, str], options: Options
    ) -> None:
        self.pc = pc
        self.options = options
        self.blocks = blocks
        self.inlined = inlined  # blocks whose call is followed into
        self.stopped = stopped
        self.insns = sum(len(block.steps) for block in blocks.values())
        self.ranges = _merge((block.pc, block.next) for block in blocks.values())

    @property
    def base(self) -> int:
        """Lowest source address: the line table counts from it."""
        return self.ranges[0][0]

    def inlined_callee(self, block: RegionBlock, target: int | None) -> Key | None:
        """The block that a call at the end of `block` is followed into, if it is."""
        if target is None or block.key not in self.inlined:
            return None
        key = (target, (*block.key[1], block.next))
        return key if key in self.blocks else None

    def successors(self, block: RegionBlock) -> list[tuple[Key, str]]:
        """Blocks of this region that control may reach from the end of `block`, and how."""
        frames = block.key[1]
        found: list[tuple[Key, str]] = []

        def add(key: Key, how: str) -> None:
            if key in self.blocks and (key, how) not in found:
                found.append((key, how))

        last = block.steps[-1]
        for target, hint in last.targets:
            if target is None and hint == "":
                for candidate in last.table:
                    add((candidate, frames), JUMP)
            if target is None and hint != "return":
                target = last.guess
            if hint == "call":
                callee = self.inlined_callee(block, target)
                if callee is not None:
                    add(callee, JUMP)
                if callee is None or last.guess is not None:
                    add((block.next, frames), AFTER_CALL)
            elif target is not None:
                add((target, frames), JUMP)
            elif frames:
                add((frames[-1], frames[:-1]), JUMP)
        if any(node.op == "trap" and node.attr in support.CONTINUES for node in walk(last.nodes)):
            add((block.next, frames), AFTER_TRAP)
        if last.falls:
            add((block.next, frames), JUMP)
        return found


def walk(nodes: Iterable[Node]) -> Iterable[Node]:
    """All nodes, those in the arms of an `if` included."""
    for node in nodes:
        yield node
        if node.op == "if":
            yield from walk(node.body or ())
            yield from walk(node.orelse or ())


def _controls(nodes: list[Node], targets: list[tuple[int | None, str]]) -> bool:
    """Collect jumps; whether every path ends in one (or in a trap)."""
    ended = False
    for node in nodes:
        if node.op == "jump":
            target = constant(node.args[0])
            targets.append((target, str(node.attr or "")))
            ended = True
        elif node.op == "trap":
            ended = True
        elif node.op == "if":
            body = _controls(node.body or [], targets)
            orelse = _controls(node.orelse or [], targets)
            ended = ended or (body and orelse)
    return ended


def constant(node: Node) -> int | None:
    """The value of a constant node."""
    return node.attr if node.op == "const" and isinstance(node.attr, int) else None


def _puts_context(nodes: list[Node]) -> bool:
    return any(node.op == "put" and isinstance(node.attr, Cell) and node.attr.context for node in walk(nodes))


def _merge(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


# What was lifted before, for regions that overlap: by pc and what else it depends on, with the bytes it was made from.
Memo = dict[tuple[int, bool, tuple[tuple[str, int, int], ...]], tuple[bytes, "Step", str]]


class _Former:
    """State of forming one region: the steps found so far."""

    def __init__(self, decoder: Any, isa: Any, fetch: Fetch, read: Fetch, options: Options, memo: Memo) -> None:
        from translator.ir.lift import lift_insn

        self.lift = lift_insn
        self.decoder = decoder
        self.isa = isa
        self.fetch = fetch
        self.read = read
        self.constants: dict[Cell, int] = {}  # a value that some instruction gave a register
        self.options = options
        self.memo = memo
        self.steps: dict[int, Step | None] = {}
        self.stopped: dict[int, str] = {}
        self.around: dict[Cell, int] | None = None

    def step(self, pc: int) -> Step | None:
        """The lifted instruction at pc; None when the path must end before it."""
        if pc not in self.steps:
            self.steps[pc] = self._make(pc)
        return self.steps[pc]

    def _make(self, pc: int) -> Step | None:
        data = self._fetch(pc)
        key = (pc, self.options.strict_fp, self.options.context)
        known = self.memo.get(key)
        if known is None or data[: len(known[0])] != known[0]:
            made = self._lifted(pc, data)
            if made is None:
                self.stopped[pc] = "cannot be fetched or decoded"
                return None
            known = self.memo[key] = made
        _, step, reason = known
        if reason:
            self.stopped[pc] = reason
            return None
        return step.copy()

    def _fetch(self, pc: int) -> bytes:
        try:
            return self.fetch(pc, self.isa.max_length)
        except (TranslatorError, ValueError, IndexError, OSError):
            return b""

    def _lifted(self, pc: int, data: bytes) -> tuple[bytes, Step, str] | None:
        """The bytes of the instruction at pc, its step, and why it cannot be translated ('': it can)."""
        try:
            insn = self.decoder.decode(data, pc) if len(data) >= self.isa.min_length else None
        except (TranslatorError, ValueError, IndexError):
            insn = None
        if insn is None:
            return None
        lifted: list[Node] = []
        self.lift(self.isa, insn, lifted)
        nodes = simplify(lifted, self.options)
        return data[: insn.length], Step(pc, insn.length, nodes), support.unsupported(nodes, self.options)

    def constants_around(self, pc: int, seen: Callable[[int], bool], reached: Iterable[Step]) -> dict[Cell, int]:
        """`constants`, and what the code before the region gave registers that the region does not change: a loop's
        table is named ahead of it.
        """
        if self.around is None:
            self.around = self._look_around(pc, seen)
        found = dict(self.around)
        for step in reached:
            for node in walk(step.nodes):
                if node.op == "put":
                    found.pop(node.attr, None)  # type: ignore[call-overload]
        return {**found, **self.constants}

    def _look_around(self, pc: int, seen: Callable[[int], bool]) -> dict[Cell, int]:
        """Only code that was run is looked at, so that it is known where instructions begin; the nearest counts."""
        places: list[int] = []
        for at in range(pc - self.isa.align, max(0, pc - AROUND), -self.isa.align):
            if seen(at):
                places.append(at)
                if len(places) == AROUND_INSNS:
                    break
        known: dict[Cell, int] = {}
        found: dict[Cell, int] = {}
        after = -1
        for at in reversed(places):
            step = self.step(at)
            if at != after:
                known = {}
            if step is None:
                continue
            before = dict(known)
            support.track(step.copy(), known)
            for node in step.nodes:
                if node.op == "put" and isinstance(node.attr, Cell) and node.args[0].op == "load":
                    value = tables.loaded(node.args[0], support.fold(node.args[0].args[0], before), self.read)
                    if value is not None:
                        known[node.attr] = value
            found.update(known)
            after = at + step.length
        return found

    def legal(self, pc: int) -> bool:
        """Whether there is an instruction."""
        return pc & (self.isa.align - 1) == 0 and self.step(pc) is not None

    def leaf(self, pc: int) -> bool:
        """Whether the code at pc is a small leaf: a few instructions, only forward branches, ending in returns."""
        limit = self.options.inline_insns
        seen: set[int] = set()
        work = [pc]
        while work:
            at = work.pop()
            while at not in seen:
                if len(seen) >= limit:
                    return False
                seen.add(at)
                step = self.step(at)
                if step is None or any(node.op == "trap" for node in walk(step.nodes)) or _puts_context(step.nodes):
                    return False
                for target, hint in step.targets:
                    if hint == "call" or (target is None and hint != "return"):
                        return False
                    if target is not None:
                        if target <= at:
                            return False
                        work.append(target)
                if not step.falls:
                    break
                at += step.length
        return True


# A region may grow to this many instructions of code that was never run.
SMALL = 40
# How far before a region `look_around` looks, in bytes and in instructions that were run.
AROUND, AROUND_INSNS = 4096, 256
# A region that has this many instructions takes in no further code but the rest of loops it has begun (see `compact`).
ENOUGH = 120


def form_region(
    pc: int,
    decoder: Any,
    isa: Any,
    fetch: Fetch,
    options: Options,
    read: Fetch | None = None,
    seen: Callable[[int], bool] | None = None,
    memo: Memo | None = None,
) -> Region | None:
    """The region whose entry is pc, or None when not even the first instruction can be translated.

    `fetch(addr, n)`: up to n bytes of code; fewer where nothing executable is. `read`: the same for data (jump
    tables). `seen`: whether the interpreter has run the instruction at a pc. Where a path turns to code that it has
    not, the path ends, unless the region stays small: most code of a program is never run, and translating it costs
    much. `memo`: kept by who forms several regions.
    """
    former = _Former(decoder, isa, fetch, read or fetch, options, {} if memo is None else memo)
    run = seen
    if seen is not None and not (options.on("profile") and seen(pc)):
        seen = None
    inline = options.on("inline") and not options.precise
    reached: dict[Key, Step] = {}
    leaders: set[Key] = {(pc, ())}
    inlined_at: set[Key] = set()  # calls followed into, by the call instruction
    queue: list[Key] = [(pc, ())]
    later: list[Key] = []  # never run so far
    position = 0

    def follow(target: int, frames: tuple[int, ...]) -> None:
        cold = seen is not None and not frames and not seen(target)
        (later if cold else queue).append((target, frames))

    while len(reached) < options.max_insns:
        if position == len(queue):
            if not later or len(reached) >= SMALL:
                break
            queue.append(later.pop(0))
        at, frames = queue[position]
        position += 1
        known: dict[Cell, int] = {}
        path: list[Step] = []
        while (at, frames) not in reached and len(reached) < options.max_insns:
            step = former.step(at)
            if step is None:
                break
            reached[at, frames] = step
            after = at + step.length
            support.track(step, known)
            former.constants.update(known)
            path.append(step)
            if any(target is None and hint == "" for target, hint in step.targets) and step.guess is None:
                if not step.table and options.on("tables"):
                    step.table = tables.targets(path, former.constants, former.read, former.legal)
                    if not step.table and run is not None and options.on("around"):
                        constants = former.constants_around(pc, run, reached.values())
                        step.table = tables.targets(path, constants, former.read, former.legal)
                for candidate in step.table:
                    follow(candidate, frames)
            for target, hint in step.targets:
                if target is None and hint != "return":
                    target = step.guess
                if hint == "call":
                    if inline and target is not None and len(frames) < 2 and former.leaf(target):
                        inlined_at.add((at, frames))
                        queue.append((target, (*frames, after)))
                    follow(after, frames)
                elif target is not None:
                    follow(target, frames)
            if any(node.op == "trap" and node.attr in support.CONTINUES for node in walk(step.nodes)):
                follow(after, frames)
            if not step.falls:
                break
            if step.ends:
                leaders.add((after, frames))
                if seen is not None:
                    follow(after, frames)
                    break
            at = after
    if (pc, ()) not in reached:
        return None
    leaders.update(key for key in queue if key in reached)
    blocks: dict[Key, RegionBlock] = {}
    inlined: set[Key] = set()
    for key in reached:  # in the order of discovery: likely paths stay together
        if key not in leaders:
            continue
        at, frames = key
        steps: list[Step] = []
        while True:
            step = reached[at, frames]
            steps.append(step)
            if (at, frames) in inlined_at:
                inlined.add(key)
            at += step.length
            if step.ends or (at, frames) not in reached or (at, frames) in leaders:
                break
        blocks[key] = RegionBlock(key, steps)
    region = Region(pc, blocks, inlined, former.stopped, options)
    if options.on("compact"):
        region = compact(region)
    for key, block in region.blocks.items():
        region.blocks[key] = RegionBlock(key, _optimised(block.steps, options))
    return region


def _optimised(steps: list[Step], options: Options) -> list[Step]:
    """The steps of a block after the passes of `ir.passes`, as steps again; what is known of computed jumps stays."""
    nodes = [node for step in steps for node in step.nodes]
    end = steps[-1].pc + steps[-1].length
    after = passes.optimise(Block(steps[0].pc, nodes, end), _skipped(options)).nodes
    found: list[Step] = []
    at = -1
    for step in steps:
        begin = at = at + 1
        at = next((k for k in range(begin + 1, len(after)) if after[k].op == "insn"), len(after)) - 1
        new = Step(step.pc, step.length, after[begin : at + 1])
        new.guess, new.table = step.guess, step.table
        found.append(new)
    return found


def _skipped(options: Options) -> tuple[str, ...]:
    off = tuple(name for name in options.no_opt if name in passes.NAMES)
    return (*off, "deadput") if options.precise else off


def compact(region: Region) -> Region:
    """The region without what merely follows: whole loops stay whole, straight code ends after `ENOUGH` instructions.

    Compilation time grows faster than a region, and a hot loop's header would otherwise bring along the rest of its
    function, as every other loop header in it does. What is left out becomes hot by itself, or never runs.
    """
    if region.insns <= ENOUGH:
        return region
    edges = {key: [to for to, _ in region.successors(block)] for key, block in region.blocks.items()}
    component = _components((region.pc, ()), edges)
    sizes: dict[int, int] = {}
    for key, number in component.items():
        sizes[number] = sizes.get(number, 0) + len(region.blocks[key].steps)
    kept: set[int] = set()
    total = 0
    queue: list[Key] = [(region.pc, ())]
    seen = set(queue)
    for key in queue:  # grows while it is walked: breadth first
        number = component[key]
        if number not in kept:
            if total >= ENOUGH:
                continue
            kept.add(number)
            total += sizes[number]
        for to in edges[key]:
            if to not in seen:
                seen.add(to)
                queue.append(to)
    blocks = {key: block for key, block in region.blocks.items() if component.get(key) in kept and key in seen}
    return Region(region.pc, blocks, region.inlined & blocks.keys(), region.stopped, region.options)


def _components(entry: Key, edges: dict[Key, list[Key]]) -> dict[Key, int]:
    """The strongly connected components reachable from `entry`, as a number for each block (Tarjan's algorithm)."""
    index: dict[Key, int] = {}
    low: dict[Key, int] = {}
    component: dict[Key, int] = {}
    stack: list[Key] = []
    work: list[tuple[Key, int]] = [(entry, 0)]
    while work:
        key, at = work.pop()
        if at == 0:
            index[key] = low[key] = len(index)
            stack.append(key)
        for position in range(at, len(edges[key])):
            to = edges[key][position]
            if to not in index:
                work.append((key, position + 1))
                work.append((to, 0))
                break
            if to not in component:
                low[key] = min(low[key], index[to])
        else:
            if low[key] == index[key]:
                while True:
                    member = stack.pop()
                    component[member] = index[key]
                    if member == key:
                        break
            if work:
                parent = work[-1][0]
                low[parent] = min(low[parent], low[key])
    return component
