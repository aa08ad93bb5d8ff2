"""C programs that lean on the kernel layer, built when the guest's compiler is here, on tiers together and alone."""

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

EXPECTED = {
    "signals": """segv 0x1234 code 1
segv 0x2234 code 1
segv 0x3234 code 1
write 1 99 code 2 right 1
skipped 777
stack overflow caught
loop survived 1
raised 2000
read -1 Interrupted system call
restarted 1 x handlers 1
child 1
sleep -1 Interrupted system call rest 4
chld 1 signalled 1 by 11
timed wait -1 Resource temporarily unavailable
waited 1 from self 1
ill 1
trap 1
""",
    "processes": """fork 7 shared 5 private 1
vfork 3 seen 1
spawn 0
child zero riscv64 m
spawned 21
spawn of nothing: No such file or directory
host program 0 0
through a pipe: child piped riscv64 -
exec 21
child {exe} riscv64 -
script 21
maps 1
system 0
abort 1006
""",
    "calls": """code 4000
interrupted 200
restarted 1 y 1
broken 200
odd 0
""",
}
STATUS = {"signals": 128 + 15, "processes": 0, "calls": 0}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the programs."""
    folder = tmp_path_factory.mktemp("guests")
    for name in EXPECTED:
        source = HERE / "guest_c" / f"{name}.c"
        command = [str(COMPILER), "-O1", "-static", "-fno-stack-check", "-o", str(folder / name), str(source)]
        subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.mark.timeout(120)
@pytest.mark.parametrize("engine", ["auto", "auto --hot 2", "interp", "auto --no-opt calls"])
@pytest.mark.parametrize("name", EXPECTED)
def test_program(built: Path, tmp_path: Path, name: str, engine: str) -> None:
    """Output and exit status."""
    program = built / name
    ran = subprocess.run(
        [sys.executable, "-m", "translator", "run", "--quiet", "--engine", *engine.split(), str(program)],
        cwd=tmp_path, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=100,
    )  # fmt: skip
    assert ran.stdout == EXPECTED[name].format(exe=program), ran.stderr
    assert ran.returncode == STATUS[name]
