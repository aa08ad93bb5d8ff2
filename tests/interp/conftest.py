"""The interpreter of the RISC-V specification, built once per test process."""

from __future__ import annotations

import pytest

from tests.interp.harness import Harness
from translator.interp.build import ENTRY, build_interp
from translator.isa import Isa, load_isa
from translator.jit.emit import Blob, emit


@pytest.fixture(scope="session")
def isa() -> Isa:
    return load_isa("riscv")


@pytest.fixture(scope="session")
def blob(isa: Isa) -> Blob:
    return build_interp(isa, lambda ir: emit(ir, exports=[ENTRY]))


@pytest.fixture
def guest(isa: Isa, blob: Blob) -> Harness:
    return Harness(isa, blob.code, blob.symbols[ENTRY])
