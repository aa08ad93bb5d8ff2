"""C programs built for the guest and for the host: what one prints under us, the other prints natively.

The host's kernel is the oracle: a program prints results and errno of calls, run in an empty folder of its own.
"""

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
NATIVE = shutil.which("cc")
pytestmark = pytest.mark.skipif(COMPILER is None or NATIVE is None, reason="no riscv64-linux-gnu-gcc, or no cc")

PROGRAMS = (
    "births", "bounds", "executes", "files", "generated", "growing", "guestjit", "handlers", "interrupts", "jobs",
    "locks", "memory", "nameless", "pagers", "proc", "queued", "restarts", "rounding", "threads", "ticking",
    "truncated", "vforks",
)  # fmt: skip


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both builds of each program, and what the native one prints."""
    folder = tmp_path_factory.mktemp("compared")
    (folder / "native").mkdir()
    for name in PROGRAMS:
        source, empty = str(HERE / "guest_c" / f"{name}.c"), folder / f"{name}.empty"
        for compiler, where in ((COMPILER, folder), (NATIVE, folder / "native")):
            command = [str(compiler), "-O1", "-w", "-static", "-o", str(where / name), source, "-lm"]
            subprocess.run(command, check=True, capture_output=True)
        empty.mkdir()
        ran = subprocess.run(
            [folder / "native" / name],
            cwd=empty, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=100,
        )  # fmt: skip
        assert ran.returncode == 0, ran.stdout + ran.stderr
        (folder / f"{name}.out").write_text(ran.stdout)
    return folder


@pytest.mark.timeout(200)
@pytest.mark.parametrize("engine", ["auto", "auto --hot 2", "interp"])
@pytest.mark.parametrize("name", PROGRAMS)
def test_as_native(built: Path, tmp_path: Path, name: str, engine: str) -> None:
    """Line by line."""
    ran = subprocess.run(
        [sys.executable, "-m", "translator", "run", "--engine", *engine.split(), str(built / name)],
        cwd=tmp_path, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=170,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert ran.stdout.splitlines() == (built / f"{name}.out").read_text().splitlines(), ran.stderr
    assert ran.stderr == ""
    assert ran.returncode == 0
