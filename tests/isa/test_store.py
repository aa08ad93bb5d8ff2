"""The store of parsed specifications: used when the text is known, ignored when damaged, and light to load."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from isa.recorder import staged
from translator.isa import load
from translator.isa.store import model_path, read_model

HERE = Path(__file__).parent


@pytest.fixture
def toy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(load, "_loaded", {})
    path = tmp_path / "toy.isa"
    shutil.copy(HERE / "ok_statements.isa", path)
    return path


def _again(path: Path, cache: Path) -> load.Isa:
    load._loaded.clear()
    return load.load_isa(path, cache)


def test_stored_model_is_the_same(toy: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = _again(toy, cache)
    (stored,) = cache.iterdir()
    assert str(stored) == model_path(str(cache), first.hash, str(toy))
    second = _again(toy, cache)
    assert second is not first
    assert [e.key for e in second.encodings] == [e.key for e in first.encodings]
    assert second.layout_files() == first.layout_files()
    fields = {"rd": 4, "rs": 2, "imm": 8}
    assert staged(second, "flow", fields) == staged(first, "flow", fields)


def test_changed_text_is_parsed_again(toy: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = _again(toy, cache)
    toy.write_text(toy.read_text() + "\nalias two rd = add rd, X[0], 2\n")
    assert _again(toy, cache).hash != first.hash
    assert len(list(cache.iterdir())) == 2


@pytest.mark.parametrize(
    "damage", [lambda d: d[:-7], lambda d: b"", lambda d: d[:100] + b"\xff" + d[101:], lambda d: b"x" * len(d)]
)
def test_damaged_file_is_rebuilt(toy: Path, tmp_path: Path, damage: object) -> None:
    cache = tmp_path / "cache"
    _again(toy, cache)
    (stored,) = cache.iterdir()
    good = stored.read_bytes()
    stored.write_bytes(damage(good))  # type: ignore[operator]
    isa = _again(toy, cache)
    assert isa.encoding("add").length == 4
    assert stored.read_bytes() == good


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_unwritable_directory(toy: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir(mode=0o500)
    assert _again(toy, tmp_path / "cache").name == "toy"


def test_cache_path_that_is_a_file(toy: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("")
    assert _again(toy, tmp_path / "cache").name == "toy"
    assert read_model(str(tmp_path / "cache"), "0", str(toy)) is None


def test_a_warm_load_imports_little(toy: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    _again(toy, cache)
    script = (
        "import sys; from translator.isa import load_isa\n"
        f"isa = load_isa({str(toy)!r}, {str(cache)!r})\n"
        "assert isa.registers[0].count == 16\n"
        "heavy = [m for m in ('lark', 'msgspec', 'hashlib', 'dataclasses', 'inspect', 'difflib') if m in sys.modules]\n"
        "assert not heavy, heavy\n"
        "assert len(isa.encodings) > 5\n"
        "assert 'lark' not in sys.modules\n"
    )
    root = str(HERE.parent.parent)
    subprocess.run([sys.executable, "-c", script], check=True, env={**os.environ, "PYTHONPATH": root})
