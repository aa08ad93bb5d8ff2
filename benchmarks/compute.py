"""The acceptance benchmark: `compute.c` here, under qemu-user and native, part by part, in one interleaved run.

    python benchmarks/compute.py [--scale 8] [--rounds 3] [--qemu qemu-riscv64] [--json FILE]

Prints milliseconds (minimum over the rounds) and ratios. `cold` begins with an empty cache of translations, `warm` with
the one that the cold runs filled. `native` is the same source by gcc -O2, when there is a gcc. A missing peer is named.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from translator.data import sample_guests

HERE = Path(__file__).parent
PARTS = ("integer", "memory", "calls", "float")


def timed(command: list[str]) -> dict[str, float]:
    """Milliseconds of each part as the program says, and of the whole process."""
    begin = time.perf_counter()
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    total = (time.perf_counter() - begin) * 1e3
    return {**{line.split()[0]: float(line.split()[2]) for line in lines}, "total": total}


def instructions_per_second(program: str) -> dict[str, float]:
    """Million guest instructions a second of the interpreter, by part."""
    found = {}
    for part in PARTS:
        command = [
            sys.executable,
            "-m",
            "translator",
            "run",
            "--engine",
            "interp",
            "--stats",
            "--json",
            program,
            "1",
            part,
        ]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        found[part] = json.loads(done.stderr)["instructions"] / float(done.stdout.split()[2]) / 1e3
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description="compute.c: translator, qemu-user, native")
    parser.add_argument("--scale", default="8")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--qemu", default="qemu-riscv64")
    parser.add_argument("--json")
    options = parser.parse_args()
    program = sample_guests()["compute"]
    with tempfile.TemporaryDirectory() as scratch:
        ours = [sys.executable, "-m", "translator", "run", "--cache-dir", f"{scratch}/warm"]
        hello = sample_guests()["hello"]
        subprocess.run([*ours, hello], check=True, capture_output=True)  # builds the interpreter
        shutil.copytree(f"{scratch}/warm", f"{scratch}/empty")
        runs: dict[str, list[str]] = {"cold": [], "warm": [*ours, program, options.scale]}
        if shutil.which(options.qemu):
            runs["qemu"] = [options.qemu, program, options.scale]
        else:
            print(f"missing: {options.qemu}")
        if shutil.which("gcc"):
            native = f"{scratch}/native"
            source = str(HERE / "compute.c")
            subprocess.run(["gcc", "-O2", "-ffp-contract=off", "-o", native, source], check=True)
            runs["native"] = [native, options.scale]
        else:
            print("missing: gcc for the native build")
        best: dict[str, dict[str, float]] = {}
        for number in range(options.rounds):
            for name, command in runs.items():
                if name == "cold":
                    where = f"{scratch}/cold{number}"
                    shutil.copytree(f"{scratch}/empty", where)
                    command = [*ours[:-1], where, program, options.scale]
                elif name == "warm" and number == 0:
                    for _ in range(3):
                        timed(command)
                seen = timed(command)
                old = best.get(name, seen)
                best[name] = {part: min(old[part], seen[part]) for part in seen}
        start = min(_seconds([*ours, hello]) for _ in range(10))
    for row in best.values():
        row["integer parts"] = row["integer"] + row["memory"] + row["calls"]
    columns = [*PARTS, "integer parts", "total"]
    print(f"{'ms':10}" + "".join(f"{column:>15}" for column in columns))
    for name, row in best.items():
        print(f"{name:10}" + "".join(f"{row[column]:15.1f}" for column in columns))
    for peer in ("qemu", "native"):
        if peer in best:
            for name in ("cold", "warm"):
                ratios = "".join(f"{best[peer][column] / best[name][column]:14.2f}x" for column in columns)
                print(f"{peer + '/' + name:10}{ratios}")
    mips = instructions_per_second(program)
    print(
        "interpreter, million instructions a second: "
        + ", ".join(f"{part} {value:.0f}" for part, value in mips.items())
    )
    print(f"hello, warm: {start * 1e3:.0f} ms (minimum of 10)")
    if options.json:
        Path(options.json).write_text(
            json.dumps({"ms": best, "mips": mips, "hello": start, "cores": os.cpu_count()}, indent=1)
        )


def _seconds(command: list[str]) -> float:
    begin = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
