"""The search for room finds the highest place whatever it remembers of earlier searches."""

from __future__ import annotations

import random

import pytest

from translator.guest.mappings import GROW_GUARD, GROWS, MIN_ADDRESS, Mapping, MappingList
from translator.guest.state import PAGE_SIZE

TOP = 400 * PAGE_SIZE


def highest(maps: MappingList, length: int, top: int) -> int | None:
    """The highest place, by trying them all."""
    taken = [
        (m.start - (GROW_GUARD if m.traits & GROWS else 0), m.end) for m in maps.mappings()
    ]  # fmt: skip
    for start in range(top - length, MIN_ADDRESS - 1, -PAGE_SIZE):
        if all(start + length <= low or start >= high for low, high in taken):
            return start
    return None


class Space(MappingList):
    """The list with the two operations that address spaces make of it."""

    def put(self, start: int, length: int, traits: int = 0) -> None:
        self._carve(start, start + length)
        self._insert(Mapping(start, start + length, start // PAGE_SIZE % 3, False, "", 0, 0, 0, traits))

    def take(self, start: int, length: int) -> None:
        self._carve(start, start + length)
        self._freed(start, start + length)


@pytest.mark.parametrize("seed", range(6))
def test_highest_gap(seed: int) -> None:
    """Placed, replaced, unmapped at random."""
    chance = random.Random(seed)
    maps = Space(TOP)
    for _ in range(1500):
        length = chance.choice((1, 1, 1, 2, 3, 5, 8, 30, 90)) * PAGE_SIZE
        top = chance.choice((TOP, TOP, TOP, TOP // 2))
        wanted = highest(maps, length, top)
        below = None if top == TOP else top
        if wanted is None:
            with pytest.raises(OSError, match="no room"):
                maps.find_gap(length, below=below)
        else:
            assert maps.find_gap(length, below=below) == wanted
            if chance.random() < 0.8:
                maps.put(wanted, length, GROWS if chance.random() < 0.03 else 0)
        if chance.random() < 0.5 or wanted is None:
            start = chance.randrange(MIN_ADDRESS, TOP, PAGE_SIZE)
            maps.take(start, min(chance.choice((1, 2, 7, 40, 300)) * PAGE_SIZE, TOP - start))
        if chance.random() < 0.1:
            maps.put(chance.randrange(MIN_ADDRESS, TOP - 3 * PAGE_SIZE, PAGE_SIZE), 3 * PAGE_SIZE)


def test_within() -> None:
    """Mappings that touch a range, in order."""
    maps = Space(TOP)
    for k in (20, 22, 25):
        maps.put(k * PAGE_SIZE, PAGE_SIZE)
    pages = [[m.start // PAGE_SIZE for m in maps.within(a * PAGE_SIZE, b * PAGE_SIZE)] for a, b in ((20, 21), (21, 25))]
    assert pages == [[20], [22]]
    assert [m.start for m in maps.within(20 * PAGE_SIZE + 5, 22 * PAGE_SIZE + 1)] == [20 * PAGE_SIZE, 22 * PAGE_SIZE]
    assert not maps.within(0, 20 * PAGE_SIZE)
