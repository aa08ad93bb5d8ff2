"""The sample guests on every engine: one expected output, whatever runs them."""

from __future__ import annotations

import subprocess
import sys

import pytest

import translator

ENGINES = ("auto", "interp", "jit")
SIGNALS = """\
raise: 1
blocked: 1
unblocked: 2
alternate stack: 1
fault at 0x1234
sigsuspend: -1 EINTR, alarms 1
spin ended by alarm: 1
child: 42, SIGCHLD 1
restarted read: 1 x, alarms at least one: 1
"""


def run(path: str, *args: str, **named: object) -> translator.CompletedGuest:
    return translator.run([path, *args], capture_output=True, text=True, timeout=240, **named)  # type: ignore[arg-type]


@pytest.mark.parametrize("engine", ENGINES)
def test_hello(guests: dict[str, str], engine: str) -> None:
    done = run(guests["hello"], "a", "b c", engine=engine)
    assert (done.returncode, done.stdout, done.stderr) == (
        0,
        "Hello from a riscv64 guest!\nargument 1: a\nargument 2: b c\n",
        "",
    )


@pytest.mark.parametrize("engine", ENGINES)
def test_primes(guests: dict[str, str], engine: str) -> None:
    assert run(guests["primes"], "30000", engine=engine).stdout == "3245 primes up to 30000\n"


@pytest.mark.parametrize("memory", ["compact", "wide", "checked", "unchecked"])
def test_memory_kinds(guests: dict[str, str], memory: str) -> None:
    done = run(guests["primes"], "60000", options={"memory": memory, "hot": 10})
    assert (done.returncode, done.stdout) == (0, "6057 primes up to 60000\n")


def test_a_host_that_lets_nobody_set_a_segment(guests: dict[str, str]) -> None:
    """Translated code adds the base of guest memory itself."""
    script = (
        "import sys, translator.guest.host as host; host.has_segment_base = lambda: False; "
        "from translator.cli.main import main; sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "run", "--engine", "jit", guests["primes"], "60000"],
        capture_output=True, text=True, timeout=240,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "6057 primes up to 60000\n"), done.stderr


@pytest.mark.parametrize("engine", ENGINES)
def test_mandel(guests: dict[str, str], engine: str) -> None:
    done = run(guests["mandel"], "60", engine=engine)
    lines = done.stdout.splitlines()
    assert len(lines) == 24
    assert lines[0] == "...............:::::::::::--------------------------------:::::::::::::::::::::"
    assert sum(line.count("#") for line in lines) == 368


@pytest.mark.parametrize("engine", ENGINES)
def test_signals(guests: dict[str, str], engine: str) -> None:
    done = run(guests["signals"], engine=engine)
    assert (done.returncode, done.stdout) == (0, SIGNALS)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("how", "signal", "where"),
    [
        ("null", 11, "write_to"), ("high", 11, "write_to"), ("readonly", 11, "write_to"), ("jump", 11, "0x40"),
        ("illegal", 4, "main"), ("stack", 11, "overrun"), ("abort", 6, ""), ("term", 15, ""), ("kill", 9, ""),
        ("trap", 5, "main"),
    ],
)  # fmt: skip
def test_deaths(guests: dict[str, str], engine: str, how: str, signal: int, where: str) -> None:
    done = run(guests["faults"], how, engine=engine, options={"memory": "checked"} if how == "high" else None)
    assert done.returncode == 128 + signal
    assert "killed by SIG" in done.stderr
    assert where in done.stderr
    assert "Traceback" not in done.stderr


def test_exit_status(guests: dict[str, str]) -> None:
    assert run(guests["faults"], "exit", "42").returncode == 42


def test_compute_agrees(guests: dict[str, str]) -> None:
    """Integer, memory, calls and floating point give the same checksums interpreted and translated."""
    outputs = {
        tuple(
            line.split()[:2]
            for line in run(guests["compute"], "1", "integer", "memory", engine=engine).stdout.splitlines()
        ).__repr__()
        for engine in ("interp", "auto")
    }
    assert len(outputs) == 1


def test_broken_pipe_and_closed_output(guests: dict[str, str]) -> None:
    program = f"{sys.executable} -m translator run"
    command = f"{program} {guests['mandel']} | head -1; exec {program} {guests['hello']} >&-"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60)
    assert "Traceback" not in done.stderr


def test_children_stay_guests(guests: dict[str, str], tmp_path) -> None:  # type: ignore[no-untyped-def]
    script = tmp_path / "script"
    script.write_text(f"#!{guests['hello']} from-script\n")
    script.chmod(0o755)
    done = run(str(script), "more")
    assert (
        done.stdout == f"Hello from a riscv64 guest!\nargument 1: from-script\nargument 2: {script}\nargument 3: more\n"
    )


@pytest.mark.parametrize("engine", ENGINES)
def test_registers_are_precise_at_faults(guests: dict[str, str], engine: str) -> None:
    """A handler that looks at registers and skips the faulting load, in code that is translated meanwhile."""
    done = run(guests["precise"], engine=engine, options={"hot": 20})
    assert (done.returncode, done.stdout) == (0, "wrong: 0\n")


@pytest.mark.parametrize("engine", ENGINES)
def test_flags_are_exact(guests: dict[str, str], engine: str) -> None:
    """Every flag, by every kind of operation, in hot loops: made so before flags were looked at, or since.

    The pauses of the first run let each loop be translated; the others find the translations in the cache.
    """
    for words in (["late", "40"] if engine == "auto" else ["late"], [], ["first"]):
        done = run(guests["fpflags"], *words, engine=engine, options={"hot": 20})
        assert (done.returncode, done.stdout) == (0, "wrong: 0 of 202\n"), words
