"""CPython's own tests, Debian's riscv64 build, under translator and under qemu-riscv64: which pass where.

    python tests/system/python_suite.py DIRECTORY [--only REGEX] [--engine E] [--timeout S] [--json FILE]

DIRECTORY gets a sysroot with `libpython3.13-testsuite` and a qemu-user (made first when they are not there). Each
module runs as `python3 -m test.MODULE -v` in a directory of its own. Tests that pass under qemu and not here are
listed; exit status 1 when there are any.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from translator.bench import sysroot
from translator.errors import TranslatorError

MODULES = (
    "test_threading", "test_signal", "test_subprocess", "test_socket", "test_asyncio", "test_os", "test_posix",
    "test_mmap", "test_fcntl", "test_select", "test_epoll", "test_multiprocessing_fork.test_processes",
    "test_multiprocessing_fork.test_threads", "test_multiprocessing_fork.test_manager",
    "test_multiprocessing_fork.test_misc",
)  # fmt: skip
PACKAGES = [*sysroot.GUEST_PACKAGES, "libpython3.13-testsuite"]
_KINDS = (("ok",), ("FAIL", "ERROR"), ("skipped",))
# A test's verdict stands behind its name, or behind what it printed in between.
_NAME = re.compile(r"^(\w+) \(([\w.<>]+)(?: \(.*\))?\)")
_VERDICT = re.compile(r"(?:^|\.\.\. .*?)(ok|FAIL|ERROR|skipped .*|expected failure)$")


def verdicts(text: str) -> dict[str, str]:
    """Test to ok, FAIL, ERROR or skipped."""
    found: dict[str, str] = {}
    name = ""
    for line in text.splitlines():
        begins = _NAME.match(line)
        if begins:
            name = begins[2] if begins[2].endswith(begins[1]) else f"{begins[2]}.{begins[1]}"
        verdict = _VERDICT.search(line)
        if verdict and name:
            found[name] = verdict[1].split()[0]
            name = ""
    return found


def run(command: list[str], timeout: float) -> tuple[dict[str, str], int | str, float, str]:
    """Verdicts, exit status, seconds, output."""
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as scratch:
        env = {**os.environ, "HOME": scratch, "TMPDIR": scratch}
        with open(Path(scratch) / "out", "w+", errors="replace") as out:
            child = subprocess.Popen(
                command, cwd=scratch, env=env, stdout=out, stderr=out, stdin=subprocess.DEVNULL, start_new_session=True
            )
            status: int | str
            try:
                status = child.wait(timeout)
            except subprocess.TimeoutExpired:
                status = "timeout"
                os.killpg(child.pid, 9)
                child.wait()
            out.seek(0)
            text = out.read()
    return verdicts(text), status, time.monotonic() - begin, text


def main() -> None:
    parser = argparse.ArgumentParser(description="CPython's tests under translator and under qemu-riscv64")
    parser.add_argument("directory")
    parser.add_argument("--only", default="", help="modules whose name matches")
    parser.add_argument("--engine", default="auto")
    parser.add_argument("--timeout", type=float, default=900)
    parser.add_argument("--json", help="write all verdicts here")
    options = parser.parse_args()
    where = Path(options.directory).absolute()
    where.mkdir(parents=True, exist_ok=True)
    try:
        root = sysroot.unpack(where, "riscv64", "riscv64", PACKAGES)
        qemu = sysroot.unpack(where, "host", "amd64", sysroot.HOST_PACKAGES) / "usr/bin/qemu-riscv64"
    except TranslatorError as error:
        sys.exit(str(error))
    python = str(root / "usr/bin/python3")
    ours = [sys.executable, "-m", "translator", "run", "--engine", options.engine, "-U", "PYTHONPATH", "-L", str(root)]
    lost, table = 0, {}
    for module in MODULES:
        if not re.search(options.only, module):
            continue
        test = [python, "-m", f"test.{module}", "-v"]
        here, status, seconds, text = run([*ours, *test], options.timeout)
        there, other, their_seconds, _ = run([str(qemu), "-L", str(root), *test], options.timeout)
        passed, failed, skipped = (sum(v in kinds for v in here.values()) for kinds in _KINDS)
        theirs = list(there.values()).count("ok")
        print(
            f"{module}: {passed} pass, {failed} fail, {skipped} skipped, status {status}, {seconds:.0f} s; "
            f"qemu: {theirs} pass, status {other}, {their_seconds:.0f} s",
            flush=True,
        )
        worse = sorted(name for name, verdict in there.items() if verdict == "ok" and here.get(name) != "ok")
        for name in worse:
            print(f"    qemu only: {name}: {here.get(name, 'not run')}", flush=True)
        for name in sorted(name for name, verdict in here.items() if verdict in _KINDS[1] and name not in worse):
            print(f"    neither: {name}: {here[name]}", flush=True)
        lost += len(worse)
        table[module] = {"here": here, "qemu": there, "output": text[-20000:]}
    if options.json:
        Path(options.json).write_text(json.dumps(table, indent=1))
    sys.exit(1 if lost else 0)


if __name__ == "__main__":
    main()
