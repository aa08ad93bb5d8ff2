"""What is translated as one function: a graph of lifted blocks, and where control goes between them.

`forming` makes regions, `flow`, `strips`, `vectors` and `lower` read them. `compact` takes away what merely follows.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from translator.ir.ops import Cell, Node
from translator.jit import support

if TYPE_CHECKING:
    from translator.jit.callers import Caller
    from translator.jit.options import Options

# A block's identity: its pc, and the return addresses of the inlined calls it stands in.
Key = tuple[int, tuple[int, ...]]

JUMP, AFTER_CALL, AFTER_TRAP = "jump", "after call", "after trap"


class Step:
    """One guest instruction, lifted. `targets`: (pc or None, hint) of its jumps; `falls`: it may run into the next
    one.
    """

    __slots__ = ("ends", "entries", "falls", "guess", "length", "nodes", "pc", "table", "targets")

    def __init__(self, pc: int, length: int, nodes: list[Node]) -> None:
        self.pc = pc
        self.length = length
        self.nodes = nodes
        self.guess: int | None = None  # where its computed jump goes, as far as the instructions before it tell
        self.table: tuple[int, ...] = ()  # where it may go when it loads from a jump table
        self.entries: tuple[int, bytes] | None = None  # that table, where it cannot change unnoticed: address, bytes
        self.targets: list[tuple[int | None, str]] = []
        ended = _controls(nodes, self.targets)
        self.falls = not ended
        # A block ends after anything that may leave its straight path.
        self.ends = ended or bool(self.targets) or any(node.op == "trap" for node in walk(nodes)) or puts_context(nodes)

    def copy(self) -> Step:
        """The same step, for another path: what is known of its computed jump is that path's."""
        step = Step.__new__(Step)
        step.pc, step.length, step.nodes = self.pc, self.length, self.nodes
        step.targets, step.falls, step.ends = self.targets, self.falls, self.ends
        step.guess, step.table, step.entries = None, (), None
        return step


class RegionBlock:
    """A straight run of steps; only the last one may jump. `next`: the pc that is next where it does not."""

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
    path ends there; `calls_loops`: one of its loops calls a small function that has loops; `unshared` and `callers`:
    see there.
    """

    __slots__ = (
        "blocks", "callers", "calls_loops", "inlined", "insns", "options", "pc", "ranges", "stopped", "unshared",
    )  # fmt: skip

    def __init__(
        self, pc: int, blocks: dict[Key, RegionBlock], inlined: set[Key], stopped: dict[int, str], options: Options
    ) -> None:
        self.pc = pc
        self.options = options
        self.blocks = blocks
        self.inlined = inlined  # blocks whose call is followed into
        self.stopped = stopped
        self.calls_loops = False
        self.callers: tuple[Caller, ...] = ()  # of the function that it is, where that matters
        self.unshared: set[Key] = set()  # blocks that have ends of their own
        self.insns = sum(len(block.steps) for block in blocks.values())
        self.ranges = _merge((block.pc, block.next) for block in blocks.values())

    @property
    def base(self) -> int:
        """Lowest source address: the line table counts from it."""
        return self.ranges[0][0]

    @property
    def constants(self) -> list[tuple[int, bytes]]:
        """What the region takes to be as it is, as (address, bytes): jump tables, code of callers."""
        found = {block.steps[-1].entries for block in self.blocks.values()}
        return sorted([entries for entries in found if entries is not None] + [one[:2] for one in self.callers])

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


def puts_context(nodes: list[Node]) -> bool:
    """Whether some node sets a context register."""
    return any(node.op == "put" and isinstance(node.attr, Cell) and node.attr.context for node in walk(nodes))


def _merge(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


# A region that has this many instructions takes in no further code but the rest of loops it has begun (see `compact`).
ENOUGH = 120


def compact(region: Region) -> Region:
    """The region without what merely follows: whole loops stay whole, straight code ends after `ENOUGH` instructions.

    Compilation time grows faster than a region, and a hot loop's header would otherwise bring along the rest of its
    function, as every other loop header in it does. What is left out becomes hot by itself, or never runs.
    """
    if region.insns <= ENOUGH:
        return region
    edges = {key: [to for to, _ in region.successors(block)] for key, block in region.blocks.items()}
    component = components((region.pc, ()), edges)
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


def components(entry: Key, edges: dict[Key, list[Key]]) -> dict[Key, int]:
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
