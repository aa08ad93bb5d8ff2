"""The command: every subcommand's output and status, and one clear line for every mistake."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


def command(*args: str, **named: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # type: ignore[call-overload, no-any-return]
        [sys.executable, "-m", "translator", *args], capture_output=True, text=True, timeout=120, **named
    )


def test_help_names_everything() -> None:
    text = command("--help").stdout
    for name in ("run", "disasm", "info", "syscalls", "isa", "cache", "demo", "doctor", "bench"):
        assert f"\n  {name} " in text
    assert "--engine" in command("run", "--help").stdout


def test_demo(guests: dict[str, str]) -> None:
    assert command("demo", "hello", "x").stdout == "Hello from a riscv64 guest!\nargument 1: x\n"
    assert {line.split()[0] for line in command("demo", "--list").stdout.splitlines()} == set(guests)
    assert command("demo", "nothing").returncode == 2


def test_info_and_disasm(guests: dict[str, str]) -> None:
    facts = json.loads(command("info", "--json", guests["faults"]).stdout)
    assert (facts["specification"], facts["kind"]) == ("riscv", "static")
    assert "riscv" in command("info").stdout
    listing = command("disasm", "--symbol", "write_to", guests["faults"]).stdout
    assert "<write_to>:" in listing
    assert "ret" in listing or "jr" in listing


def test_syscalls() -> None:
    rows = json.loads(command("syscalls", "--json").stdout)
    states = {row["name"]: row["state"] for row in rows}
    assert states["read"] == "implemented"
    assert states["kexec_load"] == "ENOSYS"
    assert len(rows) > 300


def test_isa_check(tmp_path: Path) -> None:
    assert "ok" in command("isa", "check", "riscv").stdout
    wrong = tmp_path / "wrong.isa"
    wrong.write_text("isa wrong\n    endian little\n    bogus\n")
    done = command("isa", "check", str(wrong))
    assert done.returncode == 125
    assert f"{wrong.name}:3" in done.stderr
    assert "^" in done.stderr
    assert "Traceback" not in done.stderr
    assert command("isa", "check", "nowhere").returncode == 125


def test_cache_commands(tmp_path: Path) -> None:
    where = str(tmp_path / "cache")
    for action in ("path", "stat", "verify", "clear"):
        assert command("cache", action, "--cache-dir", where).returncode == 0


def test_doctor() -> None:
    findings = json.loads(command("doctor", "--json").stdout)
    assert {"python", "processor", "llvmlite", "cache"} <= {f["what"] for f in findings}


@pytest.mark.parametrize(
    ("args", "status", "text"),
    [
        (["run"], 125, "no program given"),
        (["run", "--bogus", "x"], 125, "no such option: --bogus"),
        (["run", "--engine", "fast", "x"], 125, "none of auto, interp, jit"),
        (["run", "--engine"], 125, "needs a value"),
        (["run", "-E", "novalue", "x"], 125, "expected NAME=VALUE"),
        (["run", "/no/such/program"], 127, "no such program"),
        (["run", "no-such-program"], 127, "no such program"),
        (["run", "/etc/passwd"], 126, ""),
        (["run", "/bin/true"], 126, "machine"),
        (["disasm", "/no/such"], 127, ""),
        (["info", "/etc/passwd"], 126, ""),
    ],
)
def test_mistakes(args: list[str], status: int, text: str) -> None:
    done = command(*args)
    assert done.returncode == status, done.stderr
    assert done.stderr.startswith("translator: ") and len(done.stderr.strip().splitlines()) == 1
    assert text in done.stderr


def test_environment_variables(hello: str) -> None:
    done = command("run", hello, env={**os.environ, "TRANSLATOR_ENGINE": "fast"})
    assert (done.returncode, "none of" in done.stderr) == (125, True)
    done = command("run", "--strace", hello)
    assert "uname(" in done.stderr and "exit_group(0" in done.stderr


def test_unwritable_cache(hello: str, tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("")
    done = command("run", "--cache-dir", str(blocker / "cache"), hello)
    assert done.returncode == 0
    assert done.stdout == "Hello from a riscv64 guest!\n"
    assert len(done.stderr.strip().splitlines()) == 1 and "cache" in done.stderr


def test_guest_arguments_are_left_alone(hello: str) -> None:
    assert command("run", "--", hello, "--engine", "-L").stdout.splitlines()[1:] == [
        "argument 1: --engine",
        "argument 2: -L",
    ]


def test_logs(guests: dict[str, str], tmp_path: Path) -> None:
    log = tmp_path / "log"
    done = command(
        "run", "--trace-jit", "--log", "in_asm,ir,ir_opt,llvm,out_asm,cache", "--log-file", str(log), "--engine", "jit",
        "--cache-dir", str(tmp_path / "cache"), guests["hello"],
    )  # fmt: skip
    assert done.returncode == 0 and done.stderr == ""
    text = log.read_text()
    for word in (
        "jit: compiled",
        "---- guest assembly",
        "---- IR",
        "---- optimised IR",
        "---- LLVM IR",
        "---- host assembly",
    ):
        assert word in text
    done = command("run", "--log", "exec", guests["hello"])
    assert done.stderr.count("exec 0x") > 1000
    assert done.stdout == "Hello from a riscv64 guest!\n"


def test_stats(guests: dict[str, str]) -> None:
    done = command("run", "--stats", "--json", guests["primes"], "1000")
    assert json.loads(done.stderr)["instructions"] > 10000
