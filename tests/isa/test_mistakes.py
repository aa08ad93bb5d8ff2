"""Random slips of the pen in accepted specifications: accepted or a `SpecError`, never another exception."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from translator.errors import SpecError
from translator.isa import load
from translator.isa.load import load_isa

HERE = Path(__file__).parent
WORD = re.compile(r"\w+|\s+|[^\w\s]")
NUMBERS = ("0", "1", "2", "7", "8", "16", "31", "32", "33", "64", "128", "200", str(1 << 40))


@pytest.mark.parametrize("seed", range(4))
def test_slips(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "_loaded", {})
    rng = random.Random(seed)
    texts = [WORD.findall(path.read_text()) for path in sorted(HERE.glob("ok_*.isa"))]
    bag = [word for text in texts for word in text if not word.isspace()]
    path = tmp_path / "slip.isa"
    refused = 0
    for _ in range(60):
        words = list(rng.choice(texts))
        for _ in range(rng.randrange(1, 4)):
            at = rng.randrange(len(words))
            kind = rng.randrange(5)
            if kind == 0:
                del words[at]
            elif kind == 1:
                words.insert(at, rng.choice(bag))
            elif kind == 2:
                words[at] = rng.choice(bag)
            elif kind == 3:
                words[at], words[at - 1] = words[at - 1], words[at]
            elif words[at].isdigit():
                words[at] = rng.choice(NUMBERS)
        path.write_text("".join(words))
        try:
            load_isa(path)
        except SpecError as error:
            assert str(error).startswith(str(path)), error
            refused += 1
    assert refused > 20
