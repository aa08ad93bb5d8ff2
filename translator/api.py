"""`translator.run`: a guest program with the interface of `subprocess.run`.

The guest gets a process of its own (this Python again, running `translator run`), so its descriptors, signals, working
directory and exit are its own, and several run at once. For a guest inside this process see `Machine`.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from typing import Any

from translator.config import OPTIONS
from translator.errors import LoadError, ProgramNotFound, UsageError
from translator.launch import python_command


class Stats:
    """The numbers of `--stats` as attributes: `stats.instructions`, `stats.regions_compiled`, ..."""

    def __init__(self, table: dict[str, Any]) -> None:
        self.__dict__.update(table)

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"no statistic {name!r}: there are {', '.join(self.__dict__) or 'none'}")

    def __repr__(self) -> str:
        return f"Stats({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"


class CompletedGuest(subprocess.CompletedProcess[Any]):
    """`subprocess.CompletedProcess`, and `stats`. A guest killed by signal n has the return code 128+n."""

    stats: Stats


def run(
    args: Sequence[str | os.PathLike[str]] | str,
    *,
    sysroot: str | os.PathLike[str] | None = None,
    engine: str = "auto",
    env: Mapping[str, str] | None = None,
    argv0: str | None = None,
    stats: bool = True,
    options: Mapping[str, Any] | None = None,
    check: bool = False,
    **popen: Any,
) -> CompletedGuest:
    """Run a guest program and wait for it.

    `args`: program and arguments (a string is the program alone). `env`: the guest's whole environment. `options`:
    other
    fields of `Config`. `capture_output`, `input`, `text`, `timeout`, `cwd`, `stdin`, ... are `subprocess.run`'s.
    Raises what `subprocess.run` raises (TimeoutExpired; CalledProcessError with `check`), ProgramNotFound and
    LoadError.
    """
    words = [args] if isinstance(args, (str, os.PathLike)) else list(args)
    if not words:
        raise UsageError("no program given")
    if popen.pop("shell", False):
        raise UsageError("run(shell=True) is not possible: name the guest's shell as the program")
    command = [*python_command("translator.cli.main"), "run"]
    values = {"sysroot": sysroot, "engine": engine, "argv0": argv0, **(options or {})}
    for option in OPTIONS:
        value = values.pop(option.field, None)
        if value in (None, False, ()):
            continue
        if option.kind == "flag":
            command.append(option.flag)
        elif option.field in ("set_env", "unset_env"):
            command += [word for one in value for word in (option.flag, str(one))]
        elif option.kind == "list":
            command += [option.flag, value if isinstance(value, str) else ",".join(value)]
        else:
            command += [option.flag, os.fspath(value) if isinstance(value, os.PathLike) else str(value)]
    if values:
        raise UsageError(f"no such option: {', '.join(sorted(values))}")
    with tempfile.TemporaryDirectory(prefix="translator-") as scratch:
        report = os.path.join(scratch, "stats")
        if stats:
            command += ["--stats", "--json", "--stats-file", report]
        if env is not None:
            listing = os.path.join(scratch, "env")
            with open(listing, "wb") as file:
                file.write(b"\0".join(os.fsencode(k) + b"=" + os.fsencode(v) for k, v in env.items()))
            command += ["--env-file", listing]
        done = subprocess.run([*command, "--", *(os.fspath(word) for word in words)], check=False, **popen)
        table: dict[str, Any] = {}
        if os.path.exists(report):
            with open(report) as text:
                table = json.load(text)
    result = CompletedGuest(words, done.returncode, done.stdout, done.stderr)
    result.stats = Stats(table)
    if not table and stats and done.returncode in (126, 127):
        raise (LoadError if done.returncode == 126 else ProgramNotFound)(
            _last_line(done.stderr) or f"{words[0]}: cannot be run"
        )
    if check:
        result.check_returncode()
    return result


def _last_line(text: str | bytes | None) -> str:
    if not text:
        return ""
    lines = (text.decode(errors="replace") if isinstance(text, bytes) else text).strip().splitlines()
    return lines[-1].removeprefix("translator: ") if lines else ""
