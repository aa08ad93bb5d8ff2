"""From a hot pc to a region: a function-shaped control-flow graph of lifted blocks with one entry.

`form_region` follows direct branches, decoding and lifting as it goes; a call continues at its return address, an
indirect jump or a return ends its path, and so does what cannot be fetched, decoded or lowered: the run loop goes on
there. A call of a small function is followed into a private copy of the callee. The region records which source bytes
it stands for. Its user is `lower`; the compile worker calls both.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from translator.ir import passes
from translator.ir.ops import Block, Cell, Node
from translator.jit import callers, halves, support, tables
from translator.jit.diverge import reached
from translator.jit.region import ENOUGH, Key, Region, RegionBlock, Step, compact, walk
from translator.jit.steps import Fetch, Memo, Steps
from translator.jit.unshare import unshare

if TYPE_CHECKING:
    from translator.jit.options import Options

# A region may grow to this many instructions of code that was never run.
SMALL = 40
# Functions that call are followed into so many calls deep.
NESTED = 2


def form_region(
    pc: int,
    decoder: Any,
    isa: Any,
    fetch: Fetch,
    options: Options,
    read: Fetch | None = None,
    seen: Callable[[int], bool] | None = None,
    memo: Memo | None = None,
    loops: bool = False,
    fixed: Fetch | None = None,
) -> Region | None:
    """The region whose entry is pc, or None when not even the first instruction can be translated.

    `fetch(addr, n)`: up to n bytes of code; fewer where nothing executable is. `read`: the same for data (jump
    tables). `seen`: whether the interpreter has run the instruction at a pc. Where a path turns to code that it has
    not, the path ends, unless the region stays small: most code of a program is never run, and translating it costs
    much. `memo`: kept by who forms several regions. `loops`: small functions with loops in them are followed into.
    `fixed`: `read` of data that cannot change unnoticed, nothing of other data.
    """
    depth = NESTED if options.on("nested") else 0
    memo = {} if memo is None else memo
    while True:
        steps = Steps(decoder, isa, fetch, read or fetch, fixed, options, memo)
        region, follows = _follow(pc, steps, options, seen, depth, loops)
        # Copies of callees must not crowd out what else belongs here.
        if region is None or not follows or region.insns <= ENOUGH:
            break
        depth -= 1
    if region is None:
        return None
    if seen is not None and halves.candidate(region, options):
        region.callers = callers.find(pc, steps, seen)
    if options.on("compact") and not region.callers:
        region = compact(region)
    if options.rewrites and not loops and options.on("lanes") and options.on("ahead"):
        region.calls_loops = _calls_loops(region, steps)
    unshare(region, options)
    for key, block in region.blocks.items():
        region.blocks[key] = made = RegionBlock(key, _optimised(block.steps, options, isa.endian == "big"))
        made.next = block.next
        if key[1] or key in region.unshared:  # a node is of one block
            _copy_nodes(made)
    return region


def _follow(
    pc: int, steps: Steps, options: Options, seen: Callable[[int], bool] | None, depth: int, loops: bool
) -> tuple[Region | None, bool]:
    """The region as control flow has it, and whether a function that calls was followed into, at most `depth` deep."""
    run = seen
    if seen is not None and not (options.on("profile") and seen(pc)):
        seen = None
    inline = options.on("inline")
    follows = False  # a function that calls is followed into
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
            step = steps.step(at)
            if step is None:
                break
            reached[at, frames] = step
            after = at + step.length
            support.track(step, known)
            steps.constants.update(known)
            path.append(step)
            if any(target is None and hint == "" for target, hint in step.targets) and step.guess is None:
                if not step.table and options.on("tables"):
                    table = tables.find(path, steps.constants, steps.read, steps.legal)
                    if table is None and run is not None and options.on("around"):
                        constants = steps.constants_around(pc, run, reached.values())
                        table = tables.find(path, constants, steps.read, steps.legal)
                    if table is not None:
                        step.table, step.entries = table.targets, steps.entries(table)
                for candidate in dict.fromkeys(step.table):
                    follow(candidate, frames)
            for target, hint in step.targets:
                if target is None and hint != "return":
                    target = step.guess
                if hint == "call":
                    if inline and target is not None and len(frames) < 2:
                        leaf = steps.small(target, loops=loops)
                        if leaf or (len(frames) < depth and steps.small(target, calls=True)):
                            follows |= not leaf
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
        return None, False
    leaders.update(key for key in queue if key in reached)
    blocks: dict[Key, RegionBlock] = {}
    inlined: set[Key] = set()
    for key in reached:  # in the order of discovery: likely paths stay together
        if key not in leaders:
            continue
        at, frames = key
        block: list[Step] = []
        while True:
            step = reached[at, frames]
            block.append(step)
            if (at, frames) in inlined_at:
                inlined.add(key)
            at += step.length
            if step.ends or (at, frames) not in reached or (at, frames) in leaders:
                break
        blocks[key] = RegionBlock(key, block)
    return Region(pc, blocks, inlined, steps.stopped, options), follows


def _calls_loops(region: Region, steps: Steps) -> bool:
    """Whether a loop calls a small function that has loops."""
    edges = {key: [to for to, _ in region.successors(block)] for key, block in region.blocks.items()}
    for key, block in region.blocks.items():
        last = block.steps[-1]
        called = [last.guess if target is None else target for target, hint in last.targets if hint == "call"]
        if (
            key not in region.inlined
            and any(target is not None and steps.small(target, loops=True) for target in called)
            and any(key in reached(edges, to) for to in edges[key])
        ):
            return True
    return False


def _optimised(steps: list[Step], options: Options, big_endian: bool) -> list[Step]:
    """The steps of a block after the passes of `ir.passes`, as steps again; what is known of computed jumps stays."""
    nodes = [node for step in steps for node in step.nodes]
    end = steps[-1].pc + steps[-1].length
    after = passes.optimise(Block(steps[0].pc, nodes, end), _skipped(options, big_endian)).nodes
    found: list[Step] = []
    at = -1
    for step in steps:
        begin = at = at + 1
        at = next((k for k in range(begin + 1, len(after)) if after[k].op == "insn"), len(after)) - 1
        new = Step(step.pc, step.length, after[begin : at + 1])
        new.guess, new.table, new.entries = step.guess, step.table, step.entries
        found.append(new)
    return found


def _copy_nodes(block: RegionBlock) -> None:
    made: dict[Node, Node] = {}

    def copied(nodes: list[Node]) -> list[Node]:
        for node in nodes:
            args = tuple(made.get(arg, arg) for arg in node.args)
            body, orelse = (None if arm is None else copied(arm) for arm in (node.body, node.orelse))
            made[node] = Node(node.op, node.width, args, node.attr, body, orelse)
        return [made[node] for node in nodes]

    for step in block.steps:
        step.nodes = copied(step.nodes)


def _skipped(options: Options, big_endian: bool) -> tuple[str, ...]:
    off = tuple(name for name in options.no_opt if name in passes.NAMES)
    if options.precise:
        off = (*off, "deadput")
    return off if options.rewrites and not big_endian else (*off, "bytes")
