"""The runs of `python -m tests.switches`."""

from __future__ import annotations

from itertools import combinations

import pytest

from tests.switches import ROWS, rows
from translator.config import OPTIMISATIONS


@pytest.mark.parametrize("count", [2, len(OPTIMISATIONS), 56])
def test_each_pair_is_seen_in_every_combination(count: int) -> None:
    """The last of the runs is the suite as it is."""
    names = [f"o{number}" for number in range(count)]
    runs = [set(row) for row in rows(names)] + [set()]
    assert len(runs) == ROWS + 1
    for one, other in combinations(names, 2):
        assert len({(one in run, other in run) for run in runs}) == 4
