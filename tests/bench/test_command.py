"""`translator bench`: its options, its mistakes, one real run without peers; and every prebuilt workload once."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import translator
from translator.bench.debian import DEBIAN, GENERATORS
from translator.bench.measure import Bench, Failure
from translator.bench.peers import Setup, find_peers
from translator.bench.workloads import OWN, TINY, guest_program, source, write_inputs
from translator.cli.bench import chosen, select
from translator.errors import UsageError

ALL = (*OWN, *DEBIAN)


def command(*args: str, **named: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "translator", "bench", *args], capture_output=True, text=True, timeout=120, **named
    )


def test_suites() -> None:
    assert [c.name for c in select(ALL, ())] == [c.name for c in OWN]
    assert {c.name for c in select(ALL, ("debian",))} == {c.name for c in DEBIAN}
    assert len(select(ALL, ("all", "fft"))) == len(ALL)
    assert [c.name for c in select(ALL, ("xz", "fft"))] == ["fft", "xz"]
    assert len(OWN) >= 16 and len({c.name for c in ALL}) == len(ALL)
    assert {c.kind for c in ALL} == {"int", "fp"}
    with pytest.raises(UsageError, match="no suite or program 'spec'"):
        select(ALL, ("spec",))


def test_lists() -> None:
    assert chosen(None, ("a", "b"), "--vs") == ("a", "b")
    assert chosen("none", ("a", "b"), "--vs") == ()
    assert chosen("b, a", ("a", "b"), "--vs") == ("b", "a")
    with pytest.raises(UsageError, match=r"--vs: 'c' is none of a, b"):
        chosen("c", ("a", "b"), "--vs")


def test_every_workload_has_its_files() -> None:
    for case in OWN:
        assert Path(guest_program(case.name)).is_file() and Path(source(case.name)).is_file()
        assert case.sizes["full"] > case.sizes["small"] >= case.sizes["tiny"]
    assert {c.generator for c in DEBIAN if c.generator} <= set(GENERATORS)


def test_inputs(tmp_path: Path) -> None:
    for name, make in GENERATORS.items():
        assert make(2) == make(2) and len(make(3)) > len(make(1)), name
    case = next(c for c in DEBIAN if c.name == "lua")
    write_inputs(case, tmp_path, TINY)
    assert f"local n = {case.sizes[TINY]}\n" in (tmp_path / "w.lua").read_text()


def test_missing_peers_are_named(tmp_path: Path) -> None:
    setup = Setup(tmp_path)
    peers = {peer.name: peer for peer in find_peers(setup, ("native", "qemu", "unicorn", "warm"), {"own"})}
    assert "qemu-riscv64" in peers["qemu"].missing and "compiler" in peers["native"].missing
    assert bool(peers["unicorn"].missing) == (importlib.util.find_spec("unicorn") is None)
    assert not peers["warm"].missing


def test_wrong_outputs_are_failures(tmp_path: Path) -> None:
    setup = Setup(tmp_path, tiny=True)
    bench = Bench(setup, find_peers(setup, ("native",), {"own"}), 1, 10)
    work = tmp_path / "work"
    work.mkdir()
    for script, message in (
        ("exit 3", "status 3"),
        ("echo x: bad >&2; exit 1", "status 1: x: bad"),
        ("kill -9 $$", "9"),
    ):
        with pytest.raises(Failure, match=message):
            bench._execute(["/bin/sh", "-c", script], work, {})
    sample, out = bench._execute(["/bin/sh", "-c", "echo fft 12 3.5"], work, {})
    assert out == b"fft 12 3.5\n" and sample.seconds > 0 and sample.rss_kib > 0
    fft = next(c for c in OWN if c.name == "fft")
    bench._check(fft, TINY, out, sample)
    assert sample.kernel_ms == 3.5
    with pytest.raises(Failure, match="wrong output: 13 instead of 12") as caught:
        bench._check(fft, TINY, b"fft 13 3.5\n", sample)
    assert caught.value.wrong
    bench.patience = 0.3
    with pytest.raises(Failure, match="stuck"):
        bench._execute(["/bin/sleep", "20"], work, {})
    bench.patience, bench.timeout = 60, 0.2
    with pytest.raises(Failure, match="not done after"):
        bench._execute(["/bin/sleep", "20"], work, {})


@pytest.mark.parametrize(
    ("args", "text"),
    [
        (["nothing"], "no suite or program 'nothing'"),
        (["--vs", "bochs"], "none of native, qemu, unicorn"),
        (["--engines", "fast"], "none of cold, warm, interp"),
        (["--rounds", "0"], "not at least 1"),
        (["--qemu", "/no/such"], "/no/such is no program"),
        (["--sysroot", "/no/such", "lua"], "no directory /no/such"),
        (["--json", "/no/such/file"], "no directory /no/such"),
        (["--plot", "picture.txt"], "does not end in"),
        (["--engines", "none", "--vs", "none"], "nothing to run"),
    ],
)
def test_mistakes(args: list[str], text: str) -> None:
    done = command(*args)
    assert done.returncode == 125, done.stderr
    assert text in done.stderr and len(done.stderr.strip().splitlines()) == 1


def test_list() -> None:
    lines = command("--list", "all").stdout.splitlines()
    assert [line.split()[0] for line in lines] == [c.name for c in ALL]


def test_plot_without_matplotlib() -> None:
    code = (
        "import sys; sys.modules['matplotlib'] = None\n"
        "from translator.cli.main import main; sys.exit(main(['bench', '--plot', 'x.svg']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (
        125, "translator: bench: --plot needs matplotlib: pip install 'translator[plot]'\n",
    )  # fmt: skip


def test_one_run_without_peers(guests: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    done = command("fft", "threads", "--tiny", "--rounds", "1", "--vs", "none", "--json", str(path))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    report = json.loads(path.read_text())
    fft = report["programs"][1]["runs"]
    assert set(fft) == {"cold", "warm", "interp"}
    for run in fft.values():
        assert run["min"] > 0 and run["ratio"] is None and run["instructions"] > 1_000_000
    # Counted, not estimated: the engines agree but for the start, which differs by nothing that is random.
    counts = [run["instructions"] for run in fft.values()]
    assert max(counts) - min(counts) < 0.01 * max(counts)
    assert "fft" in done.stdout and "translator" in done.stdout


def test_unicorn(guests: dict[str, str], tmp_path: Path) -> None:
    pytest.importorskip("unicorn")
    done = command("arith", "--tiny", "--rounds", "1", "--vs", "unicorn", "--engines", "none", "--json", "-")
    assert json.loads(done.stdout)["programs"][0]["runs"]["unicorn"]["min"] > 0, done.stdout


@pytest.mark.parametrize("name", [case.name for case in OWN if case.name != "threads"])
def test_workload_is_right(guests: dict[str, str], name: str) -> None:
    """On both engines; and two rounds are twice the work: no compiler took the rounds for one."""
    counts = []
    for engine, rounds in (("auto", "1"), ("interp", "2")):
        done = translator.run(
            [guest_program(name), rounds], engine=engine, capture_output=True, text=True, timeout=120,
            options={"hot": 200},
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.split()[0] == name
        counts.append(done.stats.instructions)
    assert 1.9 < counts[1] / counts[0] < 2.1
