"""The language's own tests: every `ok_*.isa` is accepted, every `err_*.isa` is refused with the message of its first
line.

The message must be one block: `file:line:column: message`, the source line, a caret under it, and mostly a hint.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from translator.errors import SpecError
from translator.isa import load_isa
from translator.isa.check import check_isa
from translator.isa.load import parse_isa

HERE = Path(__file__).parent
OK = sorted(HERE.glob("ok_*.isa"))
ERR = sorted(HERE.glob("err_*.isa"))


@pytest.mark.parametrize("path", OK, ids=lambda p: p.stem)
def test_accepted(path: Path) -> None:
    isa = load_isa(path)
    assert isa.encodings
    assert check_isa(isa) == []


@pytest.mark.parametrize("path", ERR, ids=lambda p: p.stem)
def test_refused(path: Path) -> None:
    first = path.read_text().split("\n", 1)[0]
    assert first.startswith("# expect: ")
    with pytest.raises(SpecError) as caught:
        load_isa(path)
    message = str(caught.value)
    assert first.removeprefix("# expect: ") in message
    lines = message.split("\n")
    place = lines[0].split(": ")[0].split(":")
    assert os.path.basename(place[0]) == path.name
    if len(place) > 1:  # with a line: the source text and a caret below it
        number, column = int(place[1]), int(place[2])
        assert lines[1] == path.read_text().split("\n")[number - 1].rstrip()
        assert lines[2].index("^") == column - 1


def test_there_are_enough() -> None:
    assert len(ERR) > 60


@pytest.mark.parametrize("name", ["riscv", "ia32", "aarch64"])
def test_packaged_specifications(name: str) -> None:
    isa = load_isa(name)
    assert len(isa.encodings) > 100
    assert check_isa(isa) == []
    assert len({e.key for e in isa.encodings}) == len(isa.encodings)


def test_all_errors_are_found_at_once(tmp_path: Path) -> None:
    text = (HERE / "err_width_mismatch.isa").read_text() + "\ninsn bar  imm[19:0] rs rd 0001\n    rd = nothing\n"
    path = tmp_path / "two.isa"
    path.write_text(text)
    messages = [str(e) for e in check_isa(parse_isa(path))]
    assert len(messages) == 2
    assert "different widths" in messages[0]
    assert "no 'nothing'" in messages[1]


def test_unknown_specification() -> None:
    with pytest.raises(SpecError, match=r"there is no such specification(.|\n)*riscv"):
        load_isa("riskv")


def test_include(tmp_path: Path) -> None:
    base = (HERE / "ok_override.isa").read_text()
    cut = base.index("override insn")
    (tmp_path / "toy.isa").write_text(base[:cut] + 'include "more.isa"\n')
    (tmp_path / "more.isa").write_text(base[cut:])
    isa = load_isa(tmp_path / "toy.isa")
    assert [e.key for e in isa.encodings] == ["nop", "any", "low", "high"]
    assert os.path.basename(isa.encodings[0].file) == "more.isa"
    assert load_isa(tmp_path / "toy.isa") is isa
    (tmp_path / "more.isa").write_text(base[cut:] + "insn last 0000 0000 0000 0000 0000 0000 0000 1111\n")
    changed = load_isa(tmp_path / "toy.isa")
    assert changed.hash != isa.hash
    assert len(changed.encodings) == 5
