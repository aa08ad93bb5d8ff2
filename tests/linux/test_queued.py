"""Signals that wait in this process: the queue, and embedded machines, whose guests' signals all do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from translator.linux.queued import SignalQueue

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
COMPILER = shutil.which("riscv64-linux-gnu-gcc")
NATIVE = shutil.which("cc")

EMBEDDER = """
import sys, translator
with translator.Machine(sys.argv[1:]) as m:
    status = m.run()
sys.exit(status)
"""


def test_the_queue() -> None:
    queue = SignalQueue()
    assert queue.put(10, b"a") and queue.put(10, b"b")
    assert all(queue.put(34, bytes([k])) for k in range(3))
    assert not queue.put(34, b"x", 4) and not queue.put(35, b"x", 4)
    assert queue.put(10, b"c", 4) and queue.put(35, b"y", 5)
    assert sorted(queue) == [10, 34, 35]
    assert queue.take(10) == b"a" and queue.take(10) is None
    assert [queue.take(34) for _ in range(4)] == [b"\0", b"\1", b"\2", None]
    assert queue.take(35) == b"y" and not queue


@pytest.mark.skipif(COMPILER is None or NATIVE is None, reason="no riscv64-linux-gnu-gcc, or no cc")
@pytest.mark.timeout(60)
def test_an_embedded_guest_as_native(tmp_path: Path) -> None:
    """Values, order and who takes what, line by line."""
    for compiler, name in ((COMPILER, "guest"), (NATIVE, "native")):
        command = [str(compiler), "-O1", "-w", "-static", "-o", str(tmp_path / name), str(HERE / "guest_c/queued.c")]
        subprocess.run(command, check=True, capture_output=True)
    native = subprocess.run([tmp_path / "native"], capture_output=True, text=True, timeout=20)
    ran = subprocess.run(
        [sys.executable, "-c", EMBEDDER, str(tmp_path / "guest")],
        capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=50,
    )  # fmt: skip
    assert ran.stdout.splitlines() == native.stdout.splitlines(), ran.stderr
    assert ran.returncode == native.returncode == 0
