"""The same cases on the interpreter and on translated code, as a whole guest program; on qemu too when it is there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from semantics.cases import Case, load_cases
from semantics.riscv_guest import Guest
from translator.isa import load_isa

ISA = load_isa("riscv")
CASES = load_cases()


def _few(count: int) -> list[Case]:
    """Every so-many-th case of each encoding, at least `count` of it."""
    by_key: dict[str, list[Case]] = {}
    for case in CASES:
        by_key.setdefault(case.key, []).append(case)
    return [case for cases in by_key.values() for case in cases[:: max(len(cases) // count, 1)]]


def _run(command: list[str], guest: Guest, folder: Path) -> None:
    program = folder / "cases"
    program.write_bytes(guest.elf)
    program.chmod(0o755)
    done = subprocess.run([*command, str(program)], capture_output=True, timeout=500)
    assert done.returncode == 0, done.stderr.decode()
    wrong = guest.differences(done.stdout)
    assert not wrong, f"{len(wrong)} cases: " + "\n".join(wrong[:20])


def test_interpreter(tmp_path: Path) -> None:
    _run([sys.executable, "-m", "translator", "run", "--engine", "interp"], Guest(ISA, CASES), tmp_path)


def test_translated(tmp_path: Path) -> None:
    _run([sys.executable, "-m", "translator", "run", "--engine", "jit"], Guest(ISA, _few(4)), tmp_path)


@pytest.mark.skipif(shutil.which("qemu-riscv64") is None, reason="qemu-riscv64 is not installed")
def test_the_guest_itself(tmp_path: Path) -> None:
    """What the cases say is what qemu does, through this program too (an old qemu lacks the youngest extensions)."""
    new = tuple(e.key for e in ISA.encodings if Path(e.file).name.startswith(("zb", "zk", "zicond")))
    _run(["qemu-riscv64"], Guest(ISA, [case for case in CASES if case.key not in new]), tmp_path)
