"""Code quality does not change unseen: see `refresh`."""

from __future__ import annotations

import pytest

from tests.jit import refresh


@pytest.mark.optimised
@pytest.mark.parametrize("name", sorted(refresh.GOLDENS))
def test_goldens(name: str) -> None:
    wanted = (refresh.FOLDER / name).read_text().splitlines()
    if wanted[0] != refresh.version():
        pytest.skip(f"the goldens are of {wanted[0][2:]}")
    found = refresh.GOLDENS[name]().splitlines()
    changed = [f"{old}  ->  {new}" for old, new in zip(wanted, found, strict=False) if old != new]
    assert not changed, "\n".join(["generated code changed (python -m tests.jit.refresh):", *changed[:40]])
    assert len(found) == len(wanted)
