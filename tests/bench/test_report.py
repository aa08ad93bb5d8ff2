"""The figures, the table and the picture, on made-up outcomes."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest

from translator.bench import plot, table
from translator.bench.measure import Outcome, Outcomes, Sample
from translator.bench.peers import Peer
from translator.bench.report import any_wrong, geomean, make_report, spread
from translator.bench.workloads import OWN, Case

PEERS = [
    Peer("native", "cc 1.0", "full"),
    Peer("qemu", "qemu 10", "full"),
    Peer("cold", "ours", "full"),
    Peer("warm", "ours", "full"),
    Peer("interp", "ours", "small"),
    Peer("unicorn", "", "small", missing="the package unicorn is not installed"),
]
HOST = {
    "processor": "a processor", "cores": 2, "kernel": "6", "python": "3", "translator": "1", "llvmlite": "1",
    "load": 0.0, "time": "now",
}  # fmt: skip
STATS = {
    "instructions": 3_000_000, "compile_seconds": 0.5, "code_bytes": 2048, "regions_compiled": 1,
    "regions_from_cache": 2,
}  # fmt: skip


def runs(size: str, *seconds: float, stats: dict[str, Any] | None = None) -> Outcome:
    return Outcome(size, [Sample(s, s, 0.0, 10240, 20480, s * 1000, stats or {}) for s in seconds])


def outcomes(qemu: float, cold: float, warm: float) -> Outcomes:
    return {
        "native": [runs("full", 1.1, 1.0), runs("small", 0.1)],
        "qemu": [runs("full", qemu, qemu * 1.5)],
        "cold": [runs("full", cold, stats=STATS)],
        "warm": [runs("full", warm, stats=STATS)],
        "interp": [runs("small", 2.0, stats=STATS)],
        "unicorn": [Outcome("small", failed="the package unicorn is not installed")],
    }


@pytest.fixture
def report() -> dict[str, Any]:
    cases: list[tuple[Case, Outcomes]] = [
        (case("arith"), outcomes(2.0, 3.0, 1.0)),
        (case("sha"), outcomes(8.0, 3.0, 4.0)),
        (case("fft"), outcomes(10.0, 2.0, 0.5)),
    ]
    broken = outcomes(5.0, 1.0, 1.0)
    broken["warm"] = [Outcome("full", failed="status 1: no threads")]
    broken["cold"] = [Outcome("full", failed="wrong output: a instead of b", wrong=True)]
    cases.append((case("threads"), broken))
    return make_report(cases, PEERS, HOST, {"rounds": 2})


def case(name: str) -> Case:
    return next(c for c in OWN if c.name == name)


def test_means() -> None:
    assert geomean([2.0, 8.0]) == pytest.approx(4.0)
    assert geomean([]) is None
    assert spread([2.0, 3.0]) == pytest.approx(0.5)
    assert spread([]) == 0


def test_ratios_and_geomeans(report: dict[str, Any]) -> None:
    arith = report["programs"][0]["runs"]
    assert arith["native"]["ratio"] == 1
    assert (arith["qemu"]["min"], arith["qemu"]["ratio"], arith["qemu"]["spread"]) == (2.0, 2.0, 0.5)
    assert arith["interp"]["ratio"] == 20  # against native of the small size
    assert arith["native"]["other_sizes"]["small"]["min"] == 0.1
    assert arith["warm"]["instructions_per_second"] == 3_000_000
    means = report["geomeans"]
    assert means["int"]["warm"] == {"ratio": 2.0, "programs": 2, "of": 3}
    assert means["fp"]["warm"] == {"ratio": 0.5, "programs": 1, "of": 1}
    assert means["all"]["cold"]["ratio"] == pytest.approx(math.pow(18, 1 / 3), abs=1e-4)
    assert means["all"]["unicorn"] == {"ratio": None, "programs": 0, "of": 4}
    against = report["against_qemu"]["int"]
    assert against["cold"]["slower"] == {"arith": pytest.approx(0.667)}
    assert against["warm"] == {"times_as_fast": 2.0, "programs": 2, "slower": {}}
    assert any_wrong(report)


def test_report_is_json(report: dict[str, Any]) -> None:
    again = json.loads(json.dumps(report))
    assert again == report
    assert set(again) == {
        "format",
        "host",
        "options",
        "peers",
        "programs",
        "geomeans",
        "suite_geomeans",
        "against_qemu",
    }
    for row in again["programs"]:
        assert set(row) == {"name", "suite", "kind", "about", "runs"}
        for run in row["runs"].values():
            assert "min" in run or run["failed"]


def test_table_hides_nothing(report: dict[str, Any]) -> None:
    text = table.plain(report)
    lines = text.splitlines()
    assert lines[0].split()[:6] == ["program", "kind", "native", "s", "qemu", "JIT"]
    rows = {line.split()[0]: line.split() for line in lines[2:6]}
    assert rows["arith"][2:7] == ["1.00", "2.00", "3.00", "1.00", "20.00"]
    assert rows["threads"][4:6] == ["wrong", "-"]
    assert "unicorn: missing: the package unicorn is not installed" in lines
    assert "not run: threads: warm: status 1: no threads" in lines
    assert "not run: threads: cold: wrong output: a instead of b" in lines
    assert "slower than qemu, JIT cold: arith 1.50x" in lines
    assert any(line.startswith("geomean, integer") for line in lines)
    assert any(line.startswith("geomean, floating point") for line in lines)


def test_without_native_the_table_shows_seconds() -> None:
    found = outcomes(2.0, 3.0, 1.0)
    del found["native"]
    report = make_report([(case("arith"), found)], PEERS[1:], HOST, {})
    assert "2.00s" in table.plain(report)


def test_rich_table(report: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    table.print_rich(report)
    assert "GEOMEAN" in capsys.readouterr().out.upper()


def test_narrow_terminals_get_two_tables(report: dict[str, Any]) -> None:
    headings, cells = table.columns(report), table.rows(report)
    peers = len(table.shown(report))
    assert table.parts(headings, cells, peers, 500) == [list(range(len(headings)))]
    first, second = table.parts(headings, cells, peers, 80)
    assert sorted({*first, *second}) == list(range(len(headings)))


def test_bars(report: dict[str, Any]) -> None:
    labels, values = plot.bars(report, "own")
    assert labels[-3:] == ["GEOMEAN integer", "GEOMEAN fp", "GEOMEAN"]
    assert set(values) == {"qemu", "cold", "warm", "interp"}
    assert values["warm"][labels.index("threads")] is None
    assert values["warm"][-2] == 0.5


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_picture(report: dict[str, Any], tmp_path: Path, suffix: str) -> None:
    pytest.importorskip("matplotlib")
    path = tmp_path / f"picture{suffix}"
    plot.draw(report, str(path))
    assert path.stat().st_size > 5000
