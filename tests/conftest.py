"""What every test may use: the sample guests, and an interpreter that has been built before the clock runs.

With TRANSLATOR_NO_OPT=a,b in the environment the suite runs with these optimisations off: commands read the variable
themselves, and translations that tests make directly leave them out too. Tests marked `optimised` say what an
optimisation does, or that it is on; they are left out then.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from translator.data import sample_guests
from translator.jit.options import Options

_OFF = tuple(sorted(filter(None, os.environ.get("TRANSLATOR_NO_OPT", "").split(","))))
if _OFF:
    made = Options.__init__
    made.__defaults__ = (*(made.__defaults__ or ())[:-1], _OFF)  # `no_opt`, the last field


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is about an optimisation when some are off."""
    left_out = [item for item in items if _OFF and item.get_closest_marker("optimised")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(scope="session")
def guests() -> dict[str, str]:
    """Paths of the prebuilt sample guests by name; the engine is built once, before the first test that runs one."""
    found = sample_guests()
    subprocess.run(
        [sys.executable, "-m", "translator", "run", "--quiet", found["hello"]], check=True, capture_output=True
    )
    return found


@pytest.fixture(scope="session")
def hello(guests: dict[str, str]) -> str:
    """Path of the hello guest."""
    return guests["hello"]
