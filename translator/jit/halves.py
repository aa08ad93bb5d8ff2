"""Loops that compute with words half as wide as the guest's registers, as ciphers do.

A guest without 32-bit rotations makes one of two shifts, and leaves bits above its words that only the exact state ever
wants. Computing them takes the host more than twice as long. `find` says for which registers of a loop the lower halves
do; `lower_halves` writes the loop once more for these. Upper halves may be left out where nobody looks at them before
the registers are set anew. That is known of a function that is one loop of few rounds and what follows, up to its
return, where it returns to code that sets all of those registers before it reads them (see `callers`).

In go a region and its `Flow`; called by `lower`. `candidate` is asked by `forming`, before it looks for callers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from translator.ir.evaluate import pure
from translator.ir.ops import PURE, Cell, Node
from translator.ir.simplify import value_of
from translator.jit.region import Key, Region, RegionBlock, components, constant, walk

if TYPE_CHECKING:
    from translator.jit.callers import Caller
    from translator.jit.flow import Flow, Register
    from translator.jit.moves import Moves
    from translator.jit.options import Options

HALF: Final = 32
_WHOLE: Final = 64
_LONGEST: Final = 4096  # instructions that the loop may take: it does not poll
_FEWEST: Final = 8  # shifts and extensions that must get cheaper
# Of these, the lower half is that of the same of the operands' lower halves.
_SAME: Final = frozenset(("add", "sub", "mul", "and", "or", "xor", "neg", "not"))
LOW, ALL = 1, 2


class Half(NamedTuple):
    """A loop, a single block that goes on at `after`, which returns. `narrow`: registers of which it computes the lower
    half. `link`: the register that says who called, one of `callers`. `dead`: registers that these set before they read
    them, as `Flow` counts them.
    """

    header: Key
    after: Key
    narrow: frozenset[Register]
    link: Register
    callers: tuple[Caller, ...]
    dead: int


def candidate(region: Region, options: Options) -> bool:
    """Whether a region has such a loop, if it is for such callers."""
    exact = options.exact_polls or not options.rewrites or not options.on("dead")
    if exact or not options.on("halves") or options.opt_level < 2:
        return False
    found = _shape(region)
    return found is not None and bool(_narrow(nodes_of(region.blocks[found[0]])))


def find(region: Region, flow: Flow, moves: Moves, link: Register | None, options: Options) -> Half | None:
    """The loop of a region that is to be written in halves. `link`: where the guest's calls put the return address."""
    found = _shape(region) if region.callers and candidate(region, options) else None
    if found is None or link is None or link not in flow.cells or not flow.bit(link) & flow.carried:
        return None
    header, after = found
    narrow = _narrow(nodes_of(region.blocks[header]))
    upper = _upper_behind(nodes_of(region.blocks[after]), narrow)
    sets = frozenset.intersection(*(caller.sets for caller in region.callers))
    if moves.puts[header] or upper is None or not upper <= sets:
        return None
    dead = sum(flow.bit(register) for register in sets if register in flow.cells)
    return Half(header, after, narrow, link, region.callers, dead)


def _shape(region: Region) -> tuple[Key, Key] | None:
    """The block that is the region's only loop, of few rounds, and the block behind it, if that returns."""
    blocks = region.blocks
    edges = {key: [to for to, _ in region.successors(block)] for key, block in blocks.items()}
    headers = [key for key, to in edges.items() if key in to]
    if len(headers) != 1 or len(set(components((region.pc, ()), edges).values())) != len(blocks):
        return None
    (header,) = headers
    behind = [key for key in edges[header] if key != header]
    entering = [key for key, to in edges.items() if header in to and key != header]
    if len(behind) != 1 or len(entering) != 1 or header[1] or not _is_round(blocks[header]):
        return None
    (after,) = behind
    returns = [hint for _, hint in blocks[after].steps[-1].targets] == ["return"] and not edges[after]
    known: dict[Register, int] = {}
    _run(blocks[entering[0]], known)
    only = [key for key, to in edges.items() if after in to] == [header]
    return (header, after) if returns and only and _is_short(blocks[header], known) else None


def _is_round(block: RegionBlock) -> bool:
    """Whether a block does nothing but compute, until it tests at its end."""
    nodes = nodes_of(block)
    test = nodes[-1] if nodes else None
    return (
        test is not None
        and test.op == "if"
        and not test.orelse
        and [node.op for node in test.body or () if node.op != "const"] == ["jump"]
        and all(node.op in PURE or node.op in ("get", "put", "insn") for node in nodes[:-1])
        and not any(isinstance(node.attr, Cell) and node.attr.context for node in nodes)
    )


def nodes_of(block: RegionBlock) -> list[Node]:
    """All nodes of a block outside the arms of `if`s."""
    return [node for step in block.steps for node in step.nodes]


def parts(node: Node) -> tuple[tuple[Node, int], ...]:
    """What of its operands a node is made from, if all of it is wanted: the lower half, or all."""
    if node.op == "extract" and isinstance(node.attr, int) and node.args[0].width == _WHOLE:
        return ((node.args[0], LOW if node.attr + node.width <= HALF else ALL),)
    return tuple((arg, ALL) for arg in node.args)


def low_parts(node: Node) -> tuple[tuple[Node, int], ...] | None:
    """The same if its lower half is wanted; None: it must be made whole."""
    if node.op in _SAME or (node.op == "shl" and value_of(node.args[1]) is not None):
        return tuple((arg, LOW) for arg in node.args[: 1 if node.op == "shl" else None])
    if node.op in ("zext", "sext") and node.args[0].width <= HALF:
        return ((node.args[0], ALL),)
    return () if node.op in ("get", "const") else None


def wanted(nodes: list[Node], narrow: frozenset[Register]) -> dict[Node, int]:
    """What of each value of a loop's block is wanted, given the registers of which only the lower half is."""
    found: dict[Node, int] = {}
    for node in reversed(nodes):
        if node.op == "put" and isinstance(node.attr, Cell):
            register = (node.attr.file, node.attr.index)
            needs: tuple[tuple[Node, int], ...] = ((node.args[0], LOW if register in narrow else ALL),)
        elif node.op == "if":
            needs = ((node.args[0], ALL),)
        else:
            needs = ()
            low = low_parts(node) if found.get(node) == LOW and node.width == _WHOLE else None
            if low is not None:
                needs = low
            elif node in found:
                found[node] = ALL
                needs = parts(node)
        for arg, what in needs:
            found[arg] = found.get(arg, 0) | what
    return found


def _narrow(nodes: list[Node]) -> frozenset[Register]:
    """The registers that a loop sets, and of which it needs the lower half only; none if that is no gain."""
    puts = [node.attr for node in nodes if node.op == "put" and isinstance(node.attr, Cell)]
    narrow = frozenset((cell.file, cell.index) for cell in puts if cell.width == _WHOLE)
    while True:
        how = wanted(nodes, narrow)
        whole = {
            (node.attr.file, node.attr.index)
            for node in nodes
            if node.op == "get" and isinstance(node.attr, Cell) and how.get(node, 0) & ALL
        }
        if narrow.isdisjoint(whole):
            gain = sum(how.get(node) == LOW and node.op in ("shl", "sext", "zext") for node in nodes)
            return narrow if gain >= _FEWEST else frozenset()
        narrow -= whole


def _is_short(block: RegionBlock, known: dict[Register, int]) -> bool:
    """Whether a loop surely ends after few rounds, given what is known of registers where it begins."""
    (jump,) = (node for node in nodes_of(block)[-1].body or () if node.op == "jump")
    back = constant(jump.args[0]) == block.pc
    for _ in range(_LONGEST // len(block.steps)):
        taken = _run(block, known)
        if taken is None or bool(taken) != back:
            return taken is not None
    return False


def _run(block: RegionBlock, known: dict[Register, int]) -> int | None:
    """Compute what is known of registers behind a block; the condition of the `if` at its end."""
    values: dict[Node, int | None] = {}
    last: int | None = None
    for node in nodes_of(block):
        last = None
        if node.op in ("get", "put") and isinstance(node.attr, Cell):
            register = (node.attr.file, node.attr.index)
            if node.op == "get":
                values[node] = known.get(register)
            elif (value := _value(node.args[0], values)) is None:
                known.pop(register, None)
            else:
                known[register] = value
        elif node.op in PURE and node.op != "const":
            args = [value for arg in node.args if (value := _value(arg, values)) is not None]
            values[node] = pure(node, args) if len(args) == len(node.args) else None
        elif node.op == "if":
            last = _value(node.args[0], values)
            for inner in walk([node]):
                if inner.op == "put" and isinstance(inner.attr, Cell):
                    known.pop((inner.attr.file, inner.attr.index), None)
    return last


def _value(node: Node, values: dict[Node, int | None]) -> int | None:
    value = value_of(node)
    return value & (1 << node.width) - 1 if value is not None else values.get(node)


def _upper_behind(nodes: list[Node], narrow: frozenset[Register]) -> set[Register] | None:
    """The registers that have unknown upper halves where a function returns; None: one is needed before."""
    upper: set[Node] = set()  # values of which the upper half is not known
    lower: set[Node] = set()  # nor the lower half
    registers = set(narrow)
    lost: set[Register] = set()
    for node in nodes:
        if node.op in ("get", "put") and isinstance(node.attr, Cell):
            register = (node.attr.file, node.attr.index)
            value = node.args[0] if node.op == "put" else node
            for values, names in ((upper, registers), (lower, lost)):
                if node.op == "get" and register in names:
                    values.add(node)
                elif node.op == "put":
                    (names.add if value in values else names.discard)(register)
        elif _needs(parts(node), upper, lower):
            low = low_parts(node) if node.width == _WHOLE else None
            if node.op not in PURE:
                return None
            upper.add(node)
            if low is None or _needs(low, upper, lower):
                lower.add(node)
        if node.op == "if":
            return None
    return registers


def _needs(args: tuple[tuple[Node, int], ...], upper: set[Node], lower: set[Node]) -> bool:
    """Whether some operand is not known, as far as it is wanted."""
    return any(arg in lower or (what == ALL and arg in upper) for arg, what in args)
