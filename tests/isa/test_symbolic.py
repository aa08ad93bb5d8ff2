"""Symbolic integers and the explorer: every path once, and templates that agree with plain staging."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from isa.recorder import Recorder, staged
from translator.isa import Encoding, Isa, guard, load_isa, stage
from translator.isa.samples import sample_fields
from translator.isa.symbolic import Explorer, SymInt, concretize, evaluate, if_then_else, lookup, symbol

HERE = Path(__file__).parent


def test_trees_compute_what_python_computes() -> None:
    a, b = symbol("a", 5), symbol("b", 4, signed=True)
    rng = random.Random(1)
    trees = [
        a + b,
        a - 3,
        3 - a,
        a * b + 1,
        a & 12,
        a | b,
        a ^ 5,
        a << 2,
        b >> 1,
        100 // (a + 1),
        (a + 7) % 5,
        -b,
        ~a,
        a == b,
        a != 3,
        a < b,
        a >= 4,
        (a == 1) | (b == 2),
        (a == 1).logical_not(),
        if_then_else(a == 0, -1, a),
        lookup(a & 3, {0: 5, 1: 1, 2: 9, 3: 0}),
    ]
    for tree in trees:
        for _ in range(50):
            fields = {"a": rng.randrange(32), "b": rng.randrange(-8, 8)}
            assert int(eval(tree.source(), dict(fields))) == tree.evaluate(fields)
    assert (a == 3).boolean and not (a + 1).boolean
    assert (a & 3).values() == [0, 1, 2, 3]
    assert symbol("wide", 40).values() is None


def test_every_path_once() -> None:
    a = symbol("a", 4)

    def run() -> str:
        if a == 3:
            return "three"
        if a < 8:
            return "low" if a != 3 else "impossible"
        return "high"

    found = {result: conditions for conditions, result in Explorer[str]().run(run)}
    assert set(found) == {"three", "low", "high"}
    for value in range(16):
        fits = [r for r, conditions in found.items() if all(bool(e.evaluate({"a": value})) == o for e, o in conditions)]
        assert fits == ["three" if value == 3 else "low" if value < 8 else "high"]


def test_concretize_forks_over_values() -> None:
    a = symbol("a", 6)
    results = [r for _, r in Explorer[int]().run(lambda: concretize(8 << (a & 3)))]
    assert sorted(results) == [8, 16, 32, 64]


def test_assumptions_prune() -> None:
    a = symbol("a", 4)
    results = [r for _, r in Explorer[bool](assume=((a < 4, True),)).run(lambda: bool(a == 9))]
    assert results == [False]


def test_outside_an_explorer() -> None:
    with pytest.raises(RuntimeError, match="outside an Explorer"):
        bool(symbol("a", 4) == 1)


def symbols(e: Encoding) -> dict[str, Any]:
    return {name: symbol(name, width, name in e.signed) for name, width in e.widths.items()}


def variants(isa: Isa, e: Encoding) -> list[tuple[Any, list[str]]]:
    def run() -> list[str] | None:
        fields = symbols(e)
        if not guard(isa, e, fields):
            return None
        recorder = Recorder(isa.address_width)
        stage(isa, e, fields, symbol("pc", 64), e.length or 4, recorder)
        return recorder.lines

    return [(c, r) for c, r in Explorer[list[str] | None]().run(run) if r is not None]


def test_plain_views_do_not_fork() -> None:
    isa = load_isa(HERE / "ok_statements.isa")
    ((conditions, lines),) = variants(isa, isa.encoding("sub"))
    assert conditions == ()
    zero = "(-1 if (1 if {0} == 0 else 0) else {0})".format
    assert lines == [f"%1 = get x[{zero('rs')}]", "%2 = sub.32 %1 <imm>:32", f"put x[{zero('rd')}] %2"]


def test_nan_boxing_stays_symbolic() -> None:
    isa = load_isa("riscv")
    found = variants(isa, isa.encoding("fsgnj.s"))
    assert len(found) == 1
    assert any("get f[ss1]" in line for line in found[0][1])


class Executor:
    """A builder that computes: registers are a dictionary, memory and floating point are hashes of what they see."""

    def __init__(self, address_width: int, seed: int) -> None:
        self.address_width = address_width
        self.seed = seed
        self.state: dict[tuple[str, int], int] = {}
        self.log: list[Any] = []

    def const(self, width: int, value: int) -> Any:
        return _V(width, value & (1 << width) - 1)

    def get(self, file: Any, index: int) -> Any:
        if index == -1:
            return _V(file.width, 0)
        start = hash((self.seed, file.name, index)) & (1 << file.width) - 1
        return _V(file.width, self.state.get((file.name, index), start))

    def put(self, file: Any, index: int, value: Any) -> None:
        if index != -1:
            self.state[file.name, index] = value.value

    def op(self, name: str, width: int, args: tuple[Any, ...], attr: Any = None) -> Any:
        self.log.append((name, width, tuple(a.value for a in args), attr))
        return _V(width, hash(self.log[-1]) & (1 << width) - 1)

    def effect(self, name: str, args: tuple[Any, ...], attr: Any = None) -> None:
        self.log.append((name, tuple(a.value for a in args), attr))

    def if_begin(self, condition: Any) -> None:
        self.log.append(("if", condition.value))

    def if_else(self) -> None:
        self.log.append("else")

    def if_end(self) -> None:
        self.log.append("end")

    def jump(self, target: Any, hint: str) -> None:
        self.log.append(("jump", target.value, hint))

    def trap(self, kind: str) -> None:
        self.log.append(("trap", kind))


class _V:
    def __init__(self, width: int, value: int) -> None:
        self.width = width
        self.value = value


class Substituting(Executor):
    """The same, given symbolic integers and the fields they stand for."""

    def __init__(self, address_width: int, seed: int, fields: dict[str, int]) -> None:
        super().__init__(address_width, seed)
        self.fields = fields

    def const(self, width: int, value: Any) -> Any:
        return super().const(width, evaluate(value, self.fields))

    def get(self, file: Any, index: Any) -> Any:
        return super().get(file, evaluate(index, self.fields))

    def put(self, file: Any, index: Any, value: Any) -> None:
        super().put(file, evaluate(index, self.fields), value)


@pytest.mark.parametrize("name", ["riscv", "aarch64"])
def test_templates_agree_with_plain_staging(name: str) -> None:
    """For random fields exactly one variant's conditions hold, and it does what staging those fields does."""
    isa = load_isa(name)
    rng = random.Random(7)
    for e in isa.encodings if name == "riscv" else rng.sample(isa.encodings, 25):
        found = [c for c, _ in variants(isa, e)]
        for _ in range(4):
            fields = sample_fields(isa, e, rng)
            known = {**fields, "pc": 0x4000}
            fits = [c for c in found if all(bool(x.evaluate(known)) == o for x, o in c)]
            assert len(fits) == 1, e.key
            seed = rng.randrange(1 << 30)
            plain = Executor(isa.address_width, seed)
            stage(isa, e, fields, 0x4000, e.length or 4, plain)

            def run(e: Encoding = e, seed: int = seed, known: dict[str, int] = known) -> Substituting:
                builder = Substituting(isa.address_width, seed, known)
                stage(isa, e, symbols(e), symbol("pc", 64), e.length or 4, builder)
                return builder

            (templates,) = [b for c, b in Explorer[Substituting](assume=fits[0]).run(run)]
            assert templates.state == plain.state, e.key
            assert [_comparable(x) for x in templates.log] == [_comparable(x) for x in plain.log], e.key


def _comparable(entry: Any) -> Any:
    return entry


def test_symint_is_exported() -> None:
    assert isinstance(symbol("a", 1), SymInt)


def test_recorder_shows_symbols() -> None:
    isa = load_isa(HERE / "ok_statements.isa")
    assert staged(isa, "table", {"n": 0, "rs": 1, "rd": 2}) == ["%1 = get x[1]", "put x[2] %1"]
