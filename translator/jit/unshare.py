"""Ends that the ways behind a jump table share, as an interpreter's instructions do: each way gets its own.

A compiler that looks at size lets the instructions of an interpreter in the guest end in common code: six of them
compute, and one store puts what came of it on the stack. The host foresees which store a load takes its value from by
the addresses of both instructions; of one store for all it foresees wrongly, and each instruction of the guest's
interpreter waits for the one before to have written. Called by `forming`; `lower` keeps LLVM from sharing them again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.jit.region import JUMP, Key, Region, RegionBlock, Step, components, puts_context, walk

if TYPE_CHECKING:
    from translator.jit.options import Options

SHORT: Final = 6  # instructions that one way may get of its own


def unshare(region: Region, options: Options) -> None:
    """Give the ways through each loop around a jump table ends of their own, where these are short and store."""
    if not options.on("unshare") or not any(block.steps[-1].table for block in region.blocks.values()):
        return
    blocks = region.blocks
    edges = {key: region.successors(block) for key, block in blocks.items()}
    loop_of = components((region.pc, ()), {key: [to for to, _ in ways] for key, ways in edges.items()})
    loops = {number for key, number in loop_of.items() if blocks[key].steps[-1].table and len(edges[key]) > 1}
    before: dict[Key, int] = dict.fromkeys(blocks, 0)
    for ways in edges.values():
        for key, how in ways:
            before[key] += how == JUMP
    made: dict[Key, RegionBlock] = {}
    for key, number in loop_of.items():
        block = blocks[key]
        to = _next(block)
        if to is None or number not in loops:
            continue
        end, to = _end(block, to, blocks, before)
        steps = [*block.steps[:-1], *map(_straight, (block.steps[-1], *end))]
        if any(node.op == "store" for step in steps for node in walk(step.nodes)):
            made[key] = RegionBlock(key, steps)
            made[key].next = to
    blocks.update(made)
    _forget_unreached(region)
    region.unshared = made.keys() & region.blocks.keys()


def _end(block: RegionBlock, to: int, blocks: dict[Key, RegionBlock], before: dict[Key, int]) -> tuple[list[Step], int]:
    """What follows a block at `to` and others share: the steps, and the pc that is next behind them."""
    found: list[Step] = []
    while (shared := blocks.get((to, block.key[1]))) is not None and before[shared.key] > 1:
        after = _next(shared)
        if after is None or len(found) + len(shared.steps) > SHORT:
            break
        found += shared.steps
        to = after
    return found, to


def _next(block: RegionBlock) -> int | None:
    """The pc that control goes to behind a block, in any case, in the same function; None: there is no such."""
    last = block.steps[-1]
    if not last.ends:
        return block.next
    ((target, hint), *others) = last.targets or [(None, "")]
    simple = not others and hint == "" and not last.falls and not puts_context(last.nodes)
    return target if simple and all(node.op not in ("if", "trap") for node in last.nodes) else None


def _straight(step: Step) -> Step:
    """The step without its jump, which is to where control goes on."""
    return Step(step.pc, step.length, [node for node in step.nodes if node.op != "jump"])


def _forget_unreached(region: Region) -> None:
    reached: dict[Key, None] = {(region.pc, ()): None}
    for key in (queue := list(reached)):
        for to, _ in region.successors(region.blocks[key]):
            if to not in reached:
                reached[to] = None
                queue.append(to)
    region.blocks = {key: block for key, block in region.blocks.items() if key in reached}
