"""The decision tree over an instruction set's fixed bits.

Enters: the fixed-length encodings of a specification. Leaves: a tree of plain nodes. `decoder.py` walks it, and the
interpreter generator writes it out as native code, so both decide alike.

Words are as wide as the longest instruction. A shorter instruction stands at the end that is fetched first: the low
bits on a little-endian machine, the high ones on a big-endian one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translator.isa import Encoding, Isa

LEAF_SIZE = 3  # so few candidates are tested one after the other
RUN_WIDTH = 8  # bits looked at by one node at most


class Candidate:
    """An encoding that a word has when `word & mask == value` (bits the tree has not tested) and its guard holds."""

    __slots__ = ("encoding", "mask", "value")

    def __init__(self, encoding: Encoding, mask: int, value: int) -> None:
        self.encoding = encoding
        self.mask = mask
        self.value = value


class Leaf:
    """Candidates in the order they are to be tried; when none fits the word is no instruction."""

    __slots__ = ("candidates",)

    def __init__(self, candidates: tuple[Candidate, ...]) -> None:
        self.candidates = candidates


class Node:
    """Go on with `children[(word >> shift) & mask]`, or with `default` when there is no such child (None: illegal)."""

    __slots__ = ("children", "default", "mask", "shift")

    def __init__(self, shift: int, mask: int, children: dict[int, Node | Leaf], default: Node | Leaf | None) -> None:
        self.shift = shift
        self.mask = mask
        self.children = children
        self.default = default


def build_tree(isa: Isa) -> Node | Leaf:
    """The tree over all encodings of `isa` that have a fixed length; overriding encodings come first in leaves."""
    rows = [_row(isa, encoding) for encoding in isa.encodings if encoding.length is not None]
    rows.sort(key=lambda row: not row.encoding.override)
    return _build(rows, 0)


def leaves(tree: Node | Leaf | None) -> Iterable[Leaf]:
    """Every leaf below `tree`."""
    if isinstance(tree, Leaf):
        yield tree
    elif tree is not None:
        for child in tree.children.values():
            yield from leaves(child)
        yield from leaves(tree.default)


def _row(isa: Isa, encoding: Encoding) -> Candidate:
    assert encoding.length is not None
    up = 8 * (isa.max_length - encoding.length) if isa.endian == "big" else 0
    return Candidate(encoding, encoding.mask << up, encoding.value << up)


def _build(rows: Sequence[Candidate], tested: int) -> Node | Leaf:
    run = _best_run(rows, tested) if len(rows) > 1 else None
    if run is None:
        return Leaf(tuple(Candidate(row.encoding, row.mask & ~tested, row.value & ~tested) for row in rows))
    shift, width = run
    mask = (1 << width) - 1
    here = mask << shift
    groups: dict[int, list[Candidate]] = {}
    loose = [row for row in rows if row.mask & here != here]
    for row in rows:
        if row.mask & here == here:
            groups.setdefault(row.value >> shift & mask, [])
    for value, group in groups.items():  # a row that leaves some of these bits open belongs to every group it fits
        group.extend(row for row in rows if (value << shift ^ row.value) & row.mask & here == 0)
    children = {value: _build(group, tested | here) for value, group in sorted(groups.items())}
    # Words with none of these values are only for the loose rows, whose bits in `here` are still to be tested.
    return Node(shift, mask, children, _build(loose, tested) if loose else None)


def _best_run(rows: Sequence[Candidate], tested: int) -> tuple[int, int] | None:
    """(shift, width) of the contiguous untested bits that tell most: fixed in every row, or in as many as possible."""
    common = ~tested
    for row in rows:
        common &= row.mask
    if common:
        return max(_runs(common), key=lambda run: (run[1], -run[0]))
    if len(rows) <= LEAF_SIZE:
        return None
    counts: dict[tuple[int, int], int] = {}
    for row in rows:
        for run in _runs(row.mask & ~tested):
            counts[run] = counts.get(run, 0) + 1
    useful = {run: n for run, n in counts.items() if _splits(rows, run)}
    return max(useful, key=lambda run: (useful[run], run[1], -run[0])) if useful else None


def _splits(rows: Sequence[Candidate], run: tuple[int, int]) -> bool:
    """Whether testing the run tells any two rows apart."""
    here = (1 << run[1]) - 1 << run[0]
    return len({row.value & here for row in rows if row.mask & here == here}) > 1


def _runs(bits: int) -> Iterable[tuple[int, int]]:
    """Maximal contiguous runs of ones in `bits` as (shift, width), none wider than RUN_WIDTH."""
    while bits > 0:
        shift = (bits & -bits).bit_length() - 1
        width = 0
        while width < RUN_WIDTH and bits >> shift + width & 1:
            width += 1
        yield shift, width
        bits &= ~((1 << width) - 1 << shift)
