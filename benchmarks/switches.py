"""What each optimisation is worth: the own workloads with it switched off against all on, cold and warm.

    python benchmarks/switches.py [--rounds 2] [--part 3] [--programs lz,fft] [switch ...]

All switches that `--no-opt` may name, and all programs, unless some are named.

Prints one line a switch: time without it / time with everything on, as geomean over the programs, from an empty cache
of translations (`cold`) and with the translations of earlier runs (`warm`), and what loses most. A run takes
`1/part` of a program's full size. The two variants are run in turn; minima are compared.
"""

from __future__ import annotations

import argparse
import math
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from translator.bench.workloads import FULL, OWN, guest_program
from translator.config import OPTIMISATIONS
from translator.data import sample_guests

LEFT_OUT = ("threads", "syscalls")  # the kernel's, not ours
WARMING = 2  # runs that fill the cache


def seconds(cache: Path, switch: str, program: str, size: int) -> float:
    """One run."""
    flags = ["--no-opt", switch] if switch else []
    command = [sys.executable, "-m", "translator", "run", "--cache-dir", str(cache), *flags, program, str(size)]
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main() -> None:
    parser = argparse.ArgumentParser(description="what each optimisation is worth")
    parser.add_argument("switches", nargs="*", choices=[*OPTIMISATIONS, []])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--part", type=int, default=3)
    parser.add_argument("--programs", default="")
    options = parser.parse_args()
    named = options.programs.split(",") if options.programs else [case.name for case in OWN]
    cases = [case for case in OWN if case.name in named and case.name not in LEFT_OUT]
    best: dict[tuple[str, str, str], float] = {}
    switches = ["", *(options.switches or OPTIMISATIONS)]
    with tempfile.TemporaryDirectory() as scratch:
        empty = Path(scratch, "empty")
        seconds(empty, "", sample_guests()["hello"], 0)  # builds the interpreter
        shutil.rmtree(empty / "code", ignore_errors=True)
        for case in cases:
            program, size = guest_program(case.name), max(1, case.sizes[FULL] // options.part)
            for number in range(options.rounds):
                for switch in switches:
                    cache = Path(scratch, f"warm-{switch}")
                    shutil.rmtree(cache, ignore_errors=True)
                    shutil.copytree(empty, cache)
                    for how in ("cold", *["filling"] * (WARMING - 1), "warm"):
                        took = seconds(cache, switch, program, size)
                        key = (switch, how, case.name)
                        best[key] = min(best.get(key, took), took)
                print(f"{case.name} {number + 1}/{options.rounds}", file=sys.stderr, flush=True)
    print("| switch | cold | warm | loses most |\n|---|---|---|---|")
    for switch in switches[1:]:
        cells, worst = [], ("", 0.0)
        for how in ("cold", "warm"):
            ratios = {case.name: best[switch, how, case.name] / best["", how, case.name] for case in cases}
            cells.append(f"{math.exp(sum(map(math.log, ratios.values())) / len(ratios)):.2f}")
            name = max(ratios, key=ratios.__getitem__)
            worst = max(worst, (f"{name} {ratios[name]:.1f} {how}", ratios[name]), key=lambda pair: pair[1])
        print(f"| `{switch}` | {cells[0]} | {cells[1]} | {worst[0]} |")


if __name__ == "__main__":
    main()
