"""The interpreter of the RISC-V specification, built once per test process."""

from __future__ import annotations

import pytest

from tests.interp.harness import Harness
from translator.interp.build import build_interp
from translator.isa import Isa, load_isa
from translator.jit import emit as tools
from translator.jit.emit import Blob


@pytest.fixture(scope="session")
def isa() -> Isa:
    return load_isa("riscv")


@pytest.fixture(scope="session")
def built(isa: Isa) -> tuple[Blob, bytes, bytes]:
    return build_interp(isa, tools)


@pytest.fixture
def blob(built: tuple[Blob, bytes, bytes]) -> Blob:
    return built[0]


@pytest.fixture
def guest(isa: Isa, built: tuple[Blob, bytes, bytes]) -> Harness:
    return Harness(isa, *built)
