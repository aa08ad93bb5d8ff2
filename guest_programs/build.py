"""Rebuilds the sample guests: static, stripped, against musl, with Zig's C compiler (`pip install ziglang`).

    python guest_programs/build.py            # every program, every instruction set that has a folder here

The results are committed, so that `translator demo` and the tests work right after installation; zig is needed only to
change them. `benchmarks/compute.c` is built too.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
TARGETS = {"riscv": ["-target", "riscv64-linux-musl", "-mcpu=baseline_rv64"]}
FLAGS = ["-static", "-O2", "-s", "-fno-sanitize=all", "-ffp-contract=off", "-Wall", "-Wextra"]
STRIP = {
    "riscv": "riscv64-linux-gnu-strip"
}  # Debian's binutils-riscv64-linux-gnu: zig cannot strip debug information alone
SYMBOLS = {"faults"}  # keeps its symbol table: its crash report shows names


def build(source: Path, folder: str, target: list[str]) -> None:
    """Compile one C file into `guest_programs/<folder>/bin/<name>`; raises CalledProcessError when zig fails."""
    out = HERE / folder / "bin" / source.stem
    out.parent.mkdir(parents=True, exist_ok=True)
    flags = [f for f in FLAGS if f != "-s" or source.stem not in SYMBOLS]
    subprocess.run([sys.executable, "-m", "ziglang", "cc", *target, *flags, str(source), "-o", str(out)], check=True)
    if source.stem in SYMBOLS:
        subprocess.run([STRIP[folder], "--strip-debug", str(out)], check=True)
    print(f"{out.relative_to(HERE.parent)}: {out.stat().st_size} bytes")


def main() -> None:
    sources = [*sorted((HERE / "src").glob("*.c")), HERE.parent / "benchmarks" / "compute.c"]
    for folder, target in TARGETS.items():
        for source in sources:
            build(source, folder, target)


if __name__ == "__main__":
    main()
