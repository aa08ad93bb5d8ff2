"""Rebuilds the sample guests and the benchmarks: static, stripped, against musl, with Zig's C compiler.

    pip install ziglang
    python guest_programs/build.py                            # every program, every instruction set that has a folder
    python guest_programs/build.py fft sha                    # these only
    python guest_programs/build.py --cc riscv64-linux-gnu-gcc # by Debian's cross compiler, against glibc

The results are committed, so that `translator demo`, `translator bench` and the tests work right after installation; a
compiler is needed only to change them. `src/*.c` and `benchmarks/compute.c` go to `guest_programs/<folder>/bin`, the
workloads of `translator bench` (`benchmarks/src/*.c`) to `benchmarks/<folder>/bin`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
TARGETS = {"riscv": ["-target", "riscv64-linux-musl", "-mcpu=baseline_rv64", "-fno-sanitize=all"]}
FLAGS = ["-static", "-O2", "-s", "-pthread", "-ffp-contract=off", "-Wall", "-Wextra"]
STRIP = {
    "riscv": "riscv64-linux-gnu-strip"
}  # Debian's binutils-riscv64-linux-gnu: zig cannot strip debug information alone
SYMBOLS = {"faults"}  # keeps its symbol table: its crash report shows names


def build(source: Path, out: Path, folder: str, compiler: list[str]) -> None:
    """Compile one C file to `out`; raises CalledProcessError when the compiler fails."""
    out.parent.mkdir(parents=True, exist_ok=True)
    flags = [f for f in FLAGS if f != "-s" or source.stem not in SYMBOLS]
    subprocess.run([*compiler, *flags, str(source), "-o", str(out)], check=True)
    if source.stem in SYMBOLS:
        subprocess.run([STRIP[folder], "--strip-debug", str(out)], check=True)
    print(f"{out.relative_to(HERE.parent)}: {out.stat().st_size} bytes")


def main() -> None:
    parser = argparse.ArgumentParser(description="rebuild the sample guests and the workloads of translator bench")
    parser.add_argument("names", nargs="*", help="only these programs")
    parser.add_argument("--cc", help="another compiler than zig, for instance riscv64-linux-gnu-gcc")
    options = parser.parse_args()
    benchmarks = HERE.parent / "benchmarks"
    sources = [(source, HERE) for source in (*sorted((HERE / "src").glob("*.c")), benchmarks / "compute.c")]
    sources += [(source, benchmarks) for source in sorted((benchmarks / "src").glob("*.c"))]
    for folder, target in TARGETS.items():
        compiler = [options.cc] if options.cc else [sys.executable, "-m", "ziglang", "cc", *target]
        for source, where in sources:
            if not options.names or source.stem in options.names:
                build(source, where / folder / "bin" / source.stem, folder, compiler)


if __name__ == "__main__":
    main()
