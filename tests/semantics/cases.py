"""One-line cases of single instructions: what stood in registers and memory before, what stands there after.

    fadd.s 00b57553 f10=ffffffff3f800000 f11=ffffffff7fc00000 frm=2 => f10=ffffffff7fc00000 fflags=10

Key of the encoding, instruction word, state before (hex; what is not named is 0), state after (what is not named is
unchanged). `mem` is the buffer of 64 bytes at `BUFFER`, `pc` the next pc where that is not the next instruction. The
cases were made by running the instructions on qemu (`make_riscv_cases.py`); every tier must agree with them.
"""

from __future__ import annotations

from pathlib import Path

PC = 0x10000
BUFFER = 0x40000000
BUFFER_SIZE = 64


class Case:
    """`before` and `after` are keyed by (file, index), and ("fflags", 0); `memory` and `memory_after` may be None."""

    __slots__ = ("after", "before", "data", "key", "line", "memory", "memory_after", "pc_after")

    def __init__(self, line: str) -> None:
        self.line = line
        left, right = line.split(" =>")
        self.key, word, *before = left.split()
        self.data = bytes.fromhex(word)[::-1]
        self.before, self.memory, _ = _state(before)
        self.after, self.memory_after, pc = _state(right.split())
        self.pc_after = PC + len(self.data) if pc is None else pc

    def __repr__(self) -> str:
        return self.line


def _state(items: list[str]) -> tuple[dict[tuple[str, int], int], bytes | None, int | None]:
    registers: dict[tuple[str, int], int] = {}
    memory = pc = None
    for item in items:
        name, value = item.split("=")
        if name == "mem":
            memory = bytes.fromhex(value)
        elif name == "pc":
            pc = int(value, 16)
        elif name in ("frm", "fflags"):
            registers[name, 0] = int(value, 16)
        else:
            registers[name[0], int(name[1:])] = int(value, 16)
    return registers, memory, pc


def load_cases(name: str = "riscv_cases.txt") -> list[Case]:
    """All cases of a file beside this one."""
    text = Path(__file__).with_name(name).read_text()
    return [Case(line) for line in text.splitlines() if line and not line.startswith("#")]
