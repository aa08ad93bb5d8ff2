"""Pass `bytes`: a number that is put together from bytes in memory is loaded at once, and one that is stored a byte at
a time is stored at once.

Processors that leave accesses out of alignment to software get such code for every unaligned access, and portable
programs are written so for a fixed byte order. In a straight row of nodes, a value made by shifts and `or` of
neighbouring loads is one load (byte-swapped where the order is the other one), where the last of these stood; stores of
all bytes of a value to neighbouring places are one, where the last of them stood. Nothing that may touch the same
memory, and no way out, may lie between. Where single bytes are still stored loads stay as they are: what was stored a
byte at a time a moment ago is not forwarded to a wider load, which waits until it is in the cache. A fault is seen at
the whole access, and what else was stored before it may be stored later: not for code that somebody watches. Memory is
little-endian here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from translator.ir.ops import PURE, Block, Node
from translator.ir.passes.rewrite import Replaced, renewed
from translator.ir.simplify import value_of

_SIZES: Final = (8, 4, 2)  # bytes of what is made
_ACCESSES: Final = frozenset(("load", "store"))
_REMOVABLE: Final = PURE | {"get"}
_PARTS: Final = frozenset(("zext", "sext", "extract", "lshr"))  # have bytes of one operand


@dataclass(frozen=True, slots=True)  # no tuple: not equal to the byte itself
class _Sign:
    """A byte that repeats the sign of a byte of a node."""

    node: Node
    number: int


# A byte of a value: 0, byte number so and so of a node, or a sign. From the lowest on.
Byte = tuple[Node, int] | _Sign | None
Bytes = list[Byte]


def join_bytes(block: Block) -> Block:
    """The block with such loads and stores joined. What is not in an `if` is looked at."""
    nodes = block.nodes
    if len(_narrow(nodes, "store", 64)) > 1:
        nodes = _stores(nodes)
    if len(_narrow(nodes, "load", 64)) > 1 and not _narrow(nodes, "store", 16):
        nodes = _loads(nodes)
    return Block(block.pc, nodes, block.end)


def _narrow(nodes: list[Node], op: str, width: int) -> list[Node]:
    """The accesses of one kind that are narrower than that."""
    return [node for node in nodes if node.op == op and _size(node) * 8 < width]


# ---- what a value is made of ----------------------------------------------------------------------------------------


def _bytes_of(node: Node, known: dict[Node, Bytes], atoms: bool) -> Bytes | None:
    """The bytes of a value, from those of its operands: of loads, or (`atoms`) of the one value that it is part of."""
    if node.width % 8 or not node.width or node.width > 64:
        return None
    size = node.width // 8
    args = [known.get(arg) for arg in node.args]
    found: Bytes | None = None
    if node.op == "const":
        found = [None] * size if value_of(node) == 0 else None
    elif node.op == "load" and not atoms:
        found = [(node, k) for k in range(size)]
    elif args and args[0] is not None and (not atoms or node.op in _PARTS):
        found = _combined(node, size, args[0], args[-1])
    return [(node, k) for k in range(size)] if found is None and atoms else found


def _combined(node: Node, size: int, first: Bytes, last: Bytes | None) -> Bytes | None:
    op = node.op
    if op == "zext":
        return first + [None] * (size - len(first))
    if op == "sext":
        top = first[-1]
        return first + [_Sign(*top) if isinstance(top, tuple) else top] * (size - len(first))
    if op == "extract":
        assert isinstance(node.attr, int)
        return first[node.attr // 8 :][:size] if node.attr % 8 == 0 else None
    if op == "bswap":
        return first[::-1]
    if op in ("shl", "lshr"):
        count = value_of(node.args[1])
        if count is None or count % 8 or count >= node.width:
            return None
        moved = count // 8
        return [*[None] * moved, *first][:size] if op == "shl" else [*first[moved:], *[None] * moved]
    if last is None:
        return None
    if op == "concat":
        return last + first
    if op in ("or", "add", "xor") and all(a is None or b is None for a, b in zip(first, last, strict=True)):
        return [b if a is None else a for a, b in zip(first, last, strict=True)]
    return None


def _place(address: Node) -> tuple[Node, int]:
    """An address as another one and a distance."""
    distance = 0
    while address.op in ("add", "sub") and (more := value_of(address.args[1])) is not None:
        distance += more if address.op == "add" else -more
        address = address.args[0]
    return address, distance & (1 << address.width) - 1


def _far(distance: int, base: Node) -> int:
    """A distance, signed."""
    return distance - (1 << base.width) if distance >> (base.width - 1) else distance


def _size(access: Node) -> int:
    return (access.width if access.op == "load" else access.args[1].width) // 8


def _hinders(node: Node, base: Node, start: int, size: int, stores: bool) -> bool:
    """Whether an access to [start, start + size) from a base must not be moved past a node; `stores`: it is a store."""
    if node.op in PURE or node.op in ("get", "put", "insn"):
        return False
    if node.op not in _ACCESSES:
        return True
    if node.op == "load" and not stores:
        return False
    other, at = _place(node.args[0])
    behind = (at - start) & (1 << base.width) - 1
    return other is not base or not size <= behind <= (1 << base.width) - _size(node)


# ---- loads ----------------------------------------------------------------------------------------------------------


class _Joined(NamedTuple):
    """A value that one load gives: of `size` bytes, in place of `loads`, that of the lowest address first, where the
    last of them stands in the row; then byte-swapped, extended and shifted up.
    """

    loads: list[Node]
    size: int
    swapped: bool
    shift: int
    signed: bool
    last: int


def _loads(nodes: list[Node]) -> list[Node]:
    places = {node: at for at, node in enumerate(nodes)}
    known: dict[Node, Bytes] = {}
    joined: dict[Node, _Joined] = {}
    for node in nodes:
        found = _bytes_of(node, known, False)
        if found is not None:
            known[node] = found
            one = _load_of(found, nodes, places) if node.op != "load" else None
            if one is not None:
                joined[node] = one
    while joined:
        made, needed = _wanted(nodes, joined)
        # Of one whose bytes are wanted apart as well there is nothing to gain.
        vain = [node for node in joined if node not in made or sum(one not in needed for one in joined[node].loads) < 2]
        if not vain:
            return _rewritten(nodes, joined, needed)
        for node in vain:
            del joined[node]
    return nodes


def _wanted(nodes: list[Node], joined: dict[Node, _Joined]) -> tuple[set[Node], set[Node]]:
    """From the end on: which of these values are needed, and all that is, when they are loaded at once."""
    needed: set[Node] = set()
    made: set[Node] = set()
    covered: set[Node] = set()
    for node in reversed(nodes):
        if node not in needed and (node.op in _REMOVABLE or node in covered):
            continue
        needed.add(node)
        if node in joined:
            made.add(node)
            covered.update(joined[node].loads)
            needed.add(joined[node].loads[0].args[0])
            continue
        needed.update(node.args)
        for arm in (node.body, node.orelse):
            needed.update(_used(arm or []))
    return made, needed


def _used(nodes: list[Node]) -> set[Node]:
    used: set[Node] = set()
    for node in nodes:
        used.update(node.args)
        used |= _used(node.body or []) | _used(node.orelse or [])
    return used


def _load_of(found: Bytes, nodes: list[Node], places: dict[Node, int]) -> _Joined | None:
    """The load that gives these bytes, if one does that several give."""
    low = next((k for k, byte in enumerate(found) if byte is not None), 0)
    bytes_ = [byte for byte in found[low:] if isinstance(byte, tuple)]
    above = found[low + len(bytes_) :]
    loads = list(dict.fromkeys(load for load, _ in bytes_))
    if len(bytes_) not in _SIZES or len(loads) < 2 or any(load not in places for load in loads):
        return None
    if found[low : low + len(bytes_)] != bytes_ or above not in (
        [None] * len(above),
        [_Sign(*bytes_[-1])] * len(above),
    ):
        return None
    base = _place(loads[0].args[0])[0]
    at = []
    for load, k in bytes_:
        other, distance = _place(load.args[0])
        if other is not base:
            return None
        at.append(_far(distance, base) + k)
    swapped = at[0] > at[-1]
    if swapped:
        at.reverse()
        loads.reverse()
    if at != list(range(at[0], at[0] + len(at))):
        return None
    where = sorted(places[load] for load in loads)
    start = at[0] & (1 << base.width) - 1
    if bytes_[-1 if swapped else 0][1] or any(
        _hinders(node, base, start, len(at), False) for node in nodes[where[0] + 1 : where[-1]]
    ):
        return None
    return _Joined(loads, len(at), swapped, 8 * low, bool(above) and above[0] is not None, where[-1])


def _rewritten(nodes: list[Node], joined: dict[Node, _Joined], needed: set[Node]) -> list[Node]:
    wide: dict[tuple[Node, int, int], Node] = {}
    behind: dict[int, list[Node]] = {}
    for one in joined.values():
        key = (one.loads[0], one.size, one.last)
        if key not in wide:
            wide[key] = Node("load", one.size * 8, (one.loads[0].args[0],))
            behind.setdefault(one.last, []).append(wide[key])
    replaced: Replaced = {}
    out: list[Node] = []
    for at, old in enumerate(nodes):
        found = joined.get(old)
        if found is not None:
            value = wide[found.loads[0], found.size, found.last]
            value = replaced.get(value, value)
            steps = []
            if found.swapped:
                steps.append(Node("bswap", value.width, (value,)))
            if old.width > value.width:
                steps.append(Node("sext" if found.signed else "zext", old.width, (steps[-1] if steps else value,)))
            if found.shift:
                count = Node("const", old.width, (), found.shift)
                steps += [count, Node("shl", old.width, (steps[-1] if steps else value, count))]
            out += steps
            replaced[old] = steps[-1] if steps else value
        elif old in needed:
            node = renewed(old, replaced)
            if node.op == "if":
                node = _renewed_arms(node, replaced)
            out.append(node)
        # An address is computed anew where it was replaced.
        out += [renewed(load, replaced) for load in behind.get(at, ())]
    return out


def _renewed_arms(node: Node, replaced: Replaced) -> Node:
    def arm(nodes: list[Node] | None) -> list[Node]:
        found = []
        for old in nodes or []:
            new = renewed(old, replaced)
            found.append(_renewed_arms(new, replaced) if new.op == "if" else new)
        return found

    return Node("if", 0, node.args, None, arm(node.body), arm(node.orelse))


# ---- stores ---------------------------------------------------------------------------------------------------------

# Stores of bytes of one value, by that value, where its lowest byte would go, and in which order: (number of the byte
# in the value, place of the store in the row, bytes stored).
_Row = list[tuple[int, int, int]]


def _stores(nodes: list[Node]) -> list[Node]:
    known: dict[Node, Bytes] = {}
    rows: dict[tuple[Node, Node, int, bool], _Row] = {}
    for at, node in enumerate(nodes):
        if node.op != "store":
            found = _bytes_of(node, known, True)
            if found is not None:
                known[node] = found
            continue
        bytes_ = known.get(node.args[1])
        base, distance = _place(node.args[0])
        if bytes_ is None or not isinstance(bytes_[0], tuple):
            continue
        value, first = bytes_[0]
        size = len(bytes_)
        if bytes_ == [(value, first + k) for k in range(size)]:
            mask = (1 << base.width) - 1
            rows.setdefault((value, base, (distance - first) & mask, False), []).append((first, at, size))
            if size == 1:
                rows.setdefault((value, base, (distance + first) & mask, True), []).append((first, at, 1))
    made: dict[int, tuple[Node, int, int, bool]] = {}  # by the last store's place: value, byte, size, order
    gone: dict[int, int] = {}  # and the place of the lowest address's store, for all that go
    for (value, base, start, swapped), row in rows.items():
        for begin, size, members in _runs(sorted(row)):
            places = sorted(at for _, at, _ in members)
            lowest = start - begin - size + 1 if swapped else start + begin
            others = [node for at, node in enumerate(nodes[: places[-1]]) if at > places[0] and at not in places]
            taken = any(at in gone for at in places)
            if taken or any(_hinders(node, base, lowest & (1 << base.width) - 1, size, True) for node in others):
                continue
            made[places[-1]] = value, begin, size, swapped
            gone |= dict.fromkeys(places, members[-1 if swapped else 0][1])
    if not made:
        return nodes
    out: list[Node] = []
    for at, node in enumerate(nodes):
        if at in made:
            value, begin, size, swapped = made[at]
            if size * 8 != value.width:
                value = Node("extract", size * 8, (value,), begin * 8)
                out.append(value)
            if swapped:
                value = Node("bswap", size * 8, (value,))
                out.append(value)
            out.append(Node("store", 0, (nodes[gone[at]].args[0], value), node.attr))
        elif at not in gone:
            out.append(node)
    return out


def _runs(row: _Row) -> list[tuple[int, int, _Row]]:
    """What stores of a row make up bytes of the value from which byte on, how many of them."""
    found: list[tuple[int, int, _Row]] = []
    at = 0
    while at < len(row):
        for size in _SIZES:
            end, covered = at, 0
            while end < len(row) and covered < size and row[end][0] == row[at][0] + covered:
                covered += row[end][2]
                end += 1
            if covered == size and end - at > 1:
                found.append((row[at][0], size, row[at:end]))
                at = end
                break
        else:
            at += 1
    return found
