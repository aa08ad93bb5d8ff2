"""What every test may use: the sample guests, and an interpreter that has been built before the clock runs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from translator.data import sample_guests


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
