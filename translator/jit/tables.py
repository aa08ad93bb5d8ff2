"""Jump tables: where a computed jump may go, guessed from the code before it and the table it loads from.

In go the instructions on the straight path to the jump, constants seen in registers, and a reader of guest data; out
come candidate targets. They are only guesses: lowering compares the real target with them and leaves the region when
none is it. So nothing here need be certain, and a table that changes later does no harm. `find` is called by `forming`.

Where the table stands in memory that the guest cannot change unnoticed, lowering need not look at it again: `look` and
`Look.values` say what an entry makes of the jump and of the registers, given where the table is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

from translator.ir.evaluate import pure
from translator.ir.ops import PURE, Cell, Node

if TYPE_CHECKING:
    from translator.jit.region import Step

LIMIT: Final = 256  # entries
REACH: Final = 1 << 16  # bytes from the jump to a target
_DEPTH: Final = 24


class Table(NamedTuple):
    """Where the entries lead, in their order; the table's address, and its bytes."""

    targets: tuple[int, ...]
    start: int
    data: bytes


class _Path:
    """The path to one jump: what a node was worth where it stood."""

    def __init__(self, steps: list[Step], constants: dict[Cell, int], read: Callable[[int, int], bytes]) -> None:
        self.steps = steps
        self.constants = constants
        self.read = read
        self.entry = 0  # what the table's load is worth, while targets are computed
        self.table: tuple[Node, int] | None = None

    def put(self, cell: Cell, before: int) -> tuple[Node, int] | None:
        """The node that a register was last set to before a step of the path."""
        for number in range(before - 1, max(-1, before - 1 - 32), -1):
            for node in reversed(self.steps[number].nodes):
                if node.op == "put" and node.attr == cell:
                    return node.args[0], number
        return None

    def find_load(self, node: Node, at: int, depth: int = 0) -> tuple[Node, int] | None:
        """The load that the value of a node depends on."""
        if node.op == "load":
            return node, at
        if depth > _DEPTH:
            return None
        if node.op == "get" and isinstance(node.attr, Cell):
            source = self.put(node.attr, at)
            return self.find_load(*source, depth + 1) if source else None
        if node.op in PURE:
            for arg in node.args:
                found = self.find_load(arg, at, depth + 1)
                if found:
                    return found
        return None

    def value(self, node: Node, at: int, depth: int = 0) -> int | None:
        """The value of a node as far as constants and the table's entry tell."""
        if (node, at) == self.table:
            return self.entry
        if depth > _DEPTH:
            return None
        if node.op == "const":
            return node.attr & ((1 << node.width) - 1) if isinstance(node.attr, int) else None
        if node.op == "get" and isinstance(node.attr, Cell):
            source = self.put(node.attr, at)
            return self.value(*source, depth + 1) if source else self.constants.get(node.attr)
        if node.op == "load":  # the table's address may itself stand in a table
            return loaded(node, self.value(node.args[0], at, depth + 1), self.read)
        if node.op not in PURE:
            return None
        values: list[int] = []
        for arg in node.args:
            value = self.value(arg, at, depth + 1)
            if value is None:
                return None
            values.append(value)
        return pure(node, values)

    def base(self, node: Node, at: int, depth: int = 0) -> tuple[int, bool]:
        """The constant part of an address, and whether there is another part: the index."""
        value = self.value(node, at)
        if value is not None:
            return value, False
        if depth > _DEPTH:
            return 0, True
        if node.op == "get" and isinstance(node.attr, Cell):
            source = self.put(node.attr, at)
            return self.base(*source, depth + 1) if source else (0, True)
        if node.op == "add":
            (a, other_a), (b, other_b) = (self.base(arg, at, depth + 1) for arg in node.args)
            return a + b, other_a or other_b
        return 0, True


def loaded(node: Node, address: int | None, read: Callable[[int, int], bytes]) -> int | None:
    """What a load finds in memory now."""
    if address is None:
        return None
    try:
        data = read(address, node.width // 8)
    except Exception:  # whatever the reader says: nothing is there
        return None
    return int.from_bytes(data, "little") if len(data) == node.width // 8 else None


def find(
    steps: list[Step], constants: dict[Cell, int], read: Callable[[int, int], bytes], legal: Callable[[int], bool]
) -> Table | None:
    """The table that the computed jump at the end of `steps` reads; None when none is seen."""
    last = len(steps) - 1
    jump = next((node for node in steps[last].nodes if node.op == "jump"), None)
    if jump is None:
        return None
    path = _Path(steps, constants, read)
    load = path.find_load(jump.args[0], last)
    if load is None:
        return None
    start, indexed = path.base(load[0].args[0], load[1])
    size = load[0].width // 8
    if not indexed or start == 0 or size not in (1, 2, 4, 8):
        return None
    start &= (1 << load[0].args[0].width) - 1
    path.table = load
    found: list[int] = []
    known: set[int] = set()
    entries = b""
    for number in range(LIMIT):
        try:
            data = read(start + number * size, size)
        except Exception:  # whatever the reader says: the table ends here
            break
        if len(data) < size:
            break
        path.entry = int.from_bytes(data, "little")
        target = path.value(jump.args[0], last)
        if target is None or abs(target - steps[last].pc) > REACH or (target not in known and not legal(target)):
            break
        found.append(target)
        known.add(target)
        entries += data
    return Table(tuple(found), start, entries) if len(known) > 1 else None


class Look(NamedTuple):
    """How a jump reads its table: the load, the table's address, the number of the entry."""

    load: Node
    start: Node
    number: Node

    def values(self, nodes: Iterable[Node], start: int, entry: int) -> dict[Node, int]:
        """What nodes, each behind its arguments, are worth where the table is at `start` and has given `entry`; of
        those that the entry has a part in, and that are known then.
        """
        found: dict[Node, int] = {self.load: entry}
        told = {**found, self.start: start & ((1 << self.start.width) - 1)}
        for node in nodes:
            if node.op == "const" and isinstance(node.attr, int):
                told[node] = node.attr & ((1 << node.width) - 1)
            elif node.op in PURE and node not in told and all(arg in told for arg in node.args):
                told[node] = pure(node, [told[arg] for arg in node.args])
                if any(arg in found for arg in node.args):
                    found[node] = told[node]
        return found


def look(jump: Node) -> Look | None:
    """How a jump reads its table, where an entry's address is something plus its number, scaled."""
    work, seen = [jump.args[0]], 0
    while work and seen < _DEPTH:
        node = work.pop()
        seen += 1
        if node.op == "load":
            terms = node.args[0].args if node.args[0].op == "add" else ()
            for scaled, start in zip(terms, reversed(terms), strict=True):
                if scaled.op != "shl" or scaled.args[1].op != "const":
                    continue
                if 1 << int(str(scaled.args[1].attr)) == node.width // 8:
                    return Look(node, start, scaled.args[0])
            return None
        if node.op in PURE:
            work.extend(node.args)
    return None
