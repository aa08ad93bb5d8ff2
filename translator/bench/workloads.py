"""What is run: the `Case` of every suite, and the suite of our own programs.

Enters: nothing. Leaves: cases by name, with the files they need (prebuilt guest, C source) found in the package's data.
A case has two sizes: `full`, some two seconds natively, and `small`, a twentieth of it, which is what slow engines and
`--quick` run. Called by `debian` (which makes more cases), `peers`, `measure` and the command.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from translator.data import data_dir

FULL, SMALL, TINY = "full", "small", "tiny"


@dataclass(frozen=True)
class Case:
    """One program with its arguments. `kind`: "int" or "fp", the geomean it counts in."""

    name: str
    suite: str
    kind: str
    about: str
    sizes: dict[str, int]
    fits_unicorn: bool = False  # static, no system calls to speak of
    program: str = ""  # of another suite than ours: path inside the sysroot
    native_program: str = ""  # where it differs in the native root
    arguments: tuple[str, ...] = ()  # "{n}" is the size, "{input}" the input file
    inputs: tuple[tuple[str, str], ...] = ()  # files to write into the directory of the run: name, text with "{n}"
    generator: str = ""  # name of a function in `debian` that makes a big input file
    keep: str = ""  # compare only the lines of output that match
    environment: dict[str, str] = field(default_factory=dict)


def _own(name: str, kind: str, rounds: int, about: str, unicorn: bool = True) -> Case:
    sizes = {FULL: rounds, SMALL: max(1, rounds // 20), TINY: 1}
    return Case(name, "own", kind, about, sizes, fits_unicorn=unicorn)


OWN = (
    _own("arith", "int", 600, "xorshift, bitwise CRC, division, Collatz"),
    _own("chase", "int", 240, "linked list in shuffled order, binary tree"),
    _own("recurse", "int", 6000, "recursion: Fibonacci, Ackermann, Takeuchi, queens"),
    _own("indirect", "int", 500, "method tables, function pointers, comparison functions"),
    _own("bytecode", "int", 700, "switch-heavy interpreter of a stack machine"),
    _own("strings", "int", 900, "search, tokens, numbers to text and back, base64"),
    _own("hash", "int", 240, "open addressing with deletion, three hash functions"),
    _own("lz", "int", 1800, "Lempel-Ziv and Huffman, both ways"),
    _own("sha", "int", 400, "SHA-256 and SHA-512"),
    _own("cipher", "int", 500, "AES-128 by tables, ChaCha20"),
    _own("matint", "int", 800, "matrix products of 32-bit integers"),
    _own("permute", "int", 140, "permutations and flips in small arrays"),
    _own("sorts", "int", 400, "quicksort, mergesort, heapsort, radix sort"),
    _own("alloc", "int", 400, "red-black tree, small allocator with free lists"),
    _own("syscalls", "int", 400, "getppid, clock, one-byte reads and writes, fstat", unicorn=False),
    _own("threads", "int", 600, "mutex, atomics, condition variables in four threads", unicorn=False),
    _own("matdouble", "fp", 700, "matrix products and elimination in doubles"),
    _own("nbody", "fp", 600, "gravity: square roots, divisions; single precision"),
    _own("fft", "fp", 2000, "radix-2 Fourier transform of doubles"),
    _own("mandelbrot", "fp", 700, "branches that depend on doubles"),
    _own("spectral", "fp", 700, "divisions, conversions between integers and doubles"),
    _own("ray", "fp", 2000, "ray tracer: small vectors, calls, recursion"),
)


def guest_program(name: str) -> str:
    """Path of a prebuilt workload of ours."""
    return os.path.join(data_dir("benchmarks"), "riscv", "bin", name)


def source(name: str) -> str:
    """Path of its C source, from which the native peer is built."""
    return os.path.join(data_dir("benchmarks"), "src", name + ".c")


def write_inputs(case: Case, where: Path, size: str) -> dict[str, str]:
    """Write the case's input files for a size into `where`; what "{n}" and "{input}" stand for."""
    n = str(case.sizes[size])
    values = {"{n}": n, "{input}": str(where / f"input-{n}")}
    for name, text in case.inputs:
        (where / name).write_text(text.replace("{n}", n))
    if case.generator:
        from translator.bench.debian import GENERATORS

        target = Path(values["{input}"])
        if not target.exists():
            target.write_bytes(GENERATORS[case.generator](case.sizes[size]))
    return values


def arguments(case: Case, values: dict[str, str]) -> list[str]:
    """The case's arguments, with the placeholders filled in."""
    words = case.arguments or ("{n}",)
    filled = []
    for word in words:
        for name, value in values.items():
            word = word.replace(name, value)
        filled.append(word)
    return filled
