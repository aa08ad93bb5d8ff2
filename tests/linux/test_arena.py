"""A full code arena: flushed while the guest's threads run, and wait with frames in what is taken away."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
COMPILER = shutil.which("riscv64-linux-gnu-gcc")
pytestmark = pytest.mark.skipif(COMPILER is None, reason="no riscv64-linux-gnu-gcc")

# The command, with room for so many bytes of translations. Who has stopped the other threads takes its time, so that
# some come out of a host call before their code is taken away.
SMALL = """
import sys, time
from translator import machine
from translator.jit.code import CodeArena
from translator.world import World

class Slow(World):
    def stop(self):
        super().stop()
        end = time.perf_counter() + 0.0003
        while time.perf_counter() < end:
            pass

class Small(CodeArena):
    def keep(self):
        super().keep()
        self.hi = self.lo + self.used + 14000

machine.CodeArena = Small
machine.World = Slow
from translator.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The guest."""
    built = tmp_path_factory.mktemp("arena") / "flushes"
    source = HERE / "guest_c" / "flushes.c"
    subprocess.run([str(COMPILER), "-O1", "-w", "-static", "-o", built, source], check=True, capture_output=True)
    return str(built)


@pytest.mark.timeout(200)
@pytest.mark.parametrize("engine", ["auto", "auto --hot 2", "auto --no-opt calls"])
def test_a_full_arena_is_flushed_under_threads(program: str, engine: str) -> None:
    """Results stay right, and translating goes on: more than one flush."""
    ran = subprocess.run(
        [sys.executable, "-c", SMALL, "run", "--engine", *engine.split(), "--log", "jit", program],
        capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=180,
    )  # fmt: skip
    assert (ran.returncode, ran.stdout) == (0, "wrong 0\n"), ran.stderr[-2000:]
    flushes = [k for k, line in enumerate(ran.stderr.splitlines()) if "flushed the code arena" in line]
    assert len(flushes) > 2
    assert any("compiled" in line or "cached" in line for line in ran.stderr.splitlines()[flushes[-2] :])
