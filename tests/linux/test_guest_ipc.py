"""C programs about sockets, waiting, IPC and terminals: they must print what a native build of the same source prints.

Where the host has no compiler, what a native build printed once (`guest_c/NAME.expected`) is the measure.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SOURCES = Path(__file__).parent / "guest_c"
ROOT = Path(__file__).parent.parent.parent
COMPILER = shutil.which("riscv64-linux-gnu-gcc")
NATIVE = shutil.which("gcc")
NAMES = ("sockets", "events", "ipc", "terminals", "waiters")
pytestmark = pytest.mark.skipif(COMPILER is None, reason="no riscv64-linux-gnu-gcc")


def build(compiler: str, name: str, into: Path, *flags: str) -> Path:
    """Compile a program."""
    program = into / name
    source, libraries = str(SOURCES / f"{name}.c"), ("-lrt", "-lutil", "-pthread")
    command = [compiler, "-O1", "-w", *flags, "-o", str(program), source, *libraries]
    subprocess.run(command, check=True, capture_output=True)
    return program


def output(command: list[str], cwd: Path) -> tuple[str, int]:
    """What a program prints, and its status."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, env=environment, timeout=100, stdin=subprocess.DEVNULL
    )
    return ran.stdout + ran.stderr, ran.returncode


@pytest.fixture(scope="module")
def oracle(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What each program prints on this machine."""
    found = {}
    for name in NAMES:
        found[name] = (SOURCES / f"{name}.expected").read_text()
        if NATIVE is not None:
            folder = tmp_path_factory.mktemp("native")
            native, status = output([str(build(NATIVE, name, folder))], folder)
            assert status == 0
            assert len(native.splitlines()) == len(found[name].splitlines()), native
            found[name] = native
    return found


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the guest's programs."""
    folder = tmp_path_factory.mktemp("guests")
    for name in NAMES:
        build(str(COMPILER), name, folder, "-static")
    return folder


@pytest.mark.timeout(120)
@pytest.mark.parametrize("engine", ["auto", "interp", "auto --no-opt calls"])
@pytest.mark.parametrize("name", NAMES)
def test_program(built: Path, oracle: dict[str, str], tmp_path: Path, name: str, engine: str) -> None:
    command = [sys.executable, "-m", "translator", "run", "--quiet", "--engine", *engine.split(), str(built / name)]
    text, status = output(command, tmp_path)
    assert text.splitlines() == oracle[name].splitlines()
    assert status == 0
