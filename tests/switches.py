"""The whole suite with optimisations off, in eight runs: every pair of them off and on in every combination.

`python -m tests.switches [--row N] [--list] [pytest's arguments]` runs the suite (or what the arguments name) once for
each row, or for one, with the row's optimisations off (TRANSLATOR_NO_OPT, see conftest.py). Each optimisation is off in
five of eight rows. Two different sets of five out of eight rows meet in a row, and each has one of its own; with
the suite as it is (all on) each pair is seen on/on, on/off, off/on and off/off. Eight runs do this for up to 56
optimisations (D. J. Kleitman, J. Spencer, "Families of k-independent sets", 1973); each one alone would take as many
runs as there are optimisations and see no pair off. `.ci/run` takes one row for each commit, over a part of the suite.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from itertools import combinations

from translator.config import OPTIMISATIONS

ROWS, OFF = 8, 5


def rows(names: list[str]) -> list[list[str]]:
    """What is off in each of the runs."""
    sets = list(combinations(range(ROWS), OFF))
    if len(names) > len(sets):
        raise SystemExit(f"{ROWS} runs are enough for {len(sets)} optimisations, not for {len(names)}")
    # Taken from the list of sets at even distances, so that the rows have about as many each.
    places = [sets[number * len(sets) // len(names)] for number in range(len(names))]
    return [[name for name, place in zip(names, places, strict=True) if row in place] for row in range(ROWS)]


def main() -> int:
    """Run the rows; the exit status is 1 when one of them failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--row", type=int, help=f"this row alone: a number, taken modulo {ROWS}")
    parser.add_argument("--list", action="store_true", help="print what is off in each row, run nothing")
    options, arguments = parser.parse_known_args()
    table = rows(list(OPTIMISATIONS))
    failed = []
    for number in range(ROWS) if options.row is None else [options.row % ROWS]:
        off = ",".join(table[number])
        print(f"row {number}, off: {off}", flush=True)
        if options.list:
            continue
        command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", *arguments]
        if subprocess.run(command, env={**os.environ, "TRANSLATOR_NO_OPT": off}, check=False).returncode:
            failed.append(str(number))
    if failed:
        print(f"failed: row {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
