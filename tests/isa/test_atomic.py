"""`atomic old = mem(w)[a] => new`: the operation that each form of `new` becomes."""

from __future__ import annotations

from pathlib import Path

import pytest

from isa.recorder import staged
from translator.isa import load_isa

PREAMBLE = (Path(__file__).parent / "ok_override.isa").read_text().split("override insn")[0]


@pytest.mark.parametrize(
    ("new", "emitted"),
    [
        ("old + rd", "atomicrmw.32 %1 %2 add"),
        ("rd + old", "atomicrmw.32 %1 %2 add"),
        ("old - rd", "atomicrmw.32 %1 %2 sub"),
        ("old & rd", "atomicrmw.32 %1 %2 and"),
        ("old | rd", "atomicrmw.32 %1 %2 or"),
        ("old ^ 5", "atomicrmw.32 %1 5:32 xor"),
        ("rd", "atomicrmw.32 %1 %2 xchg"),
        ("old if old <s rd else rd", "atomicrmw.32 %1 %2 min"),
        ("rd if old <s rd else old", "atomicrmw.32 %1 %2 max"),
        ("old if old >u rd else rd", "atomicrmw.32 %1 %2 umax"),
        ("rd if rd <=u old else old", "atomicrmw.32 %1 %2 umin"),
        ("7 if old == rd else old", "cmpxchg.32 %1 %2 7:32"),
    ],
)
def test_recognised(tmp_path: Path, new: str, emitted: str) -> None:
    path = tmp_path / "toy.isa"
    path.write_text(
        f"{PREAMBLE}family f(new)  0000 0000 0000 0000 0000 rs rd op\n"
        f"    atomic old = mem(32)[rs] => new\n    rd = old\n"
        f"    where op : new\n    one 0000 : {new}\n"
    )
    lines = staged(load_isa(path), "one", {"rd": 1, "rs": 2})
    assert sum(emitted in line for line in lines) == 1
    assert not any("load" in line or "store" in line for line in lines)
