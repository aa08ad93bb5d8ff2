"""Runs cases: every engine and peer in turn, round after round, so that a disturbance of the machine hits all alike.

Enters: cases, peers, a `Setup`. Leaves: one `Outcome` for every case and peer: its samples, or the reason why there are
none. Outputs are compared: with the checksum that a workload of ours carries, or with the native run's. `cold` begins
each time with a new cache that holds the interpreter only, `warm` with one that earlier runs of the same case filled.
Called by the command; runs everything through `runner`.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from translator.bench import runner
from translator.bench.peers import ENGINES, ONCE, Peer, Setup, command, environment, reason
from translator.bench.workloads import SMALL, TINY, Case, write_inputs
from translator.cache import default_directory
from translator.data import sample_guests
from translator.errors import HostError, UsageError
from translator.launch import python_command

LOOK_EVERY = 0.1  # seconds between two looks at the memory of a running program and its children
PATIENCE = 15.0  # seconds that a program may wait without computing; none of the suites' has reason to
WARMING = 4  # runs that fill the cache of `warm` at most; fewer when one compiled nothing new


@dataclass
class Sample:
    """One run. `rss_kib`: peak of the program's own process; `tree_kib`: of it and its children together, as seen.

    `kernel_ms`: what a workload of ours says of its own loop. `stats`: `--stats` of our engines.
    """

    seconds: float
    user: float
    system: float
    rss_kib: int
    tree_kib: int = 0
    kernel_ms: float | None = None
    stats: dict[str, Any] = field(default_factory=dict)


@dataclass
class Outcome:
    """All runs of one case by one peer at one size. `failed` is one line; `wrong` when an output was not right."""

    size: str
    samples: list[Sample] = field(default_factory=list)
    failed: str = ""
    wrong: bool = False
    instructions: int | None = None


Outcomes = dict[str, list[Outcome]]  # by peer: the peer's own size, and for native the small one too


class Failure(Exception):
    """A run that gave no sample."""

    def __init__(self, message: str, wrong: bool = False) -> None:
        super().__init__(message)
        self.wrong = wrong


class Bench:
    """One run of the command: the caches, and the measuring of one case after the other."""

    def __init__(self, setup: Setup, peers: list[Peer], rounds: int, timeout: float) -> None:
        self.setup = setup
        self.peers = peers
        self.rounds = rounds
        self.timeout = timeout
        self._answers: dict[tuple[str, str], str] = {}
        self._number = 0
        self.patience = PATIENCE

    def prepare(self) -> None:
        """Have the interpreter in a cache of ours, from which the cold ones are made: the user's, or built anew."""
        built = self.setup.scratch / "built"
        built.mkdir(mode=0o700)
        for kind in ("engine", "isa"):
            where = os.path.join(default_directory(), kind)
            if os.path.isdir(where):
                shutil.copytree(where, built / kind)
        start = [*python_command("translator.cli.main"), "run", "--quiet", "--cache-dir", str(built)]
        done = subprocess.run([*start, sample_guests()["hello"]], capture_output=True, text=True, check=False)
        if done.returncode:
            raise HostError(f"bench: the sample guest does not run: {_last_line(done.stderr)}")
        shutil.rmtree(built / "code", ignore_errors=True)

    def run_case(self, case: Case, step: Callable[[str], None]) -> Outcomes:
        """All rounds of one case; `step` is told what runs now."""
        plan: list[tuple[Peer, Outcome]] = []
        outcomes: Outcomes = {}
        sizes = {peer.size for peer in self.peers if not peer.missing}
        counted: int | None = None
        for peer in self.peers:
            why = reason(peer, case, self.setup)
            wanted = sorted(sizes) if peer.name == "native" else [peer.size]
            outcomes[peer.name] = [Outcome(size, failed=why) for size in wanted]
            if not why:
                plan += [(peer, outcome) for outcome in outcomes[peer.name]]
        for number in range(self.rounds):
            for peer, outcome in plan:
                if outcome.failed or (number and peer.name in ONCE):
                    continue
                step(f"{case.name}: {peer.name}{' (small)' if outcome.size == SMALL else ''}")
                try:
                    if peer.name == "warm" and number == 0:
                        self._fill(peer, case, outcome.size)
                    outcome.samples.append(self.sample(peer, case, outcome.size))
                    if peer.name in ("cold", "warm") and number == 0:
                        if counted is None:
                            counted = self._count(peer, case, outcome.size)
                        outcome.instructions = counted
                except Failure as failure:
                    outcome.failed, outcome.wrong = str(failure), failure.wrong
        shutil.rmtree(self._warm(case), ignore_errors=True)
        return outcomes

    def _warm(self, case: Case) -> Path:
        return self.setup.scratch / f"warm-{case.name}"

    def _fill(self, peer: Peer, case: Case, size: str) -> None:
        for _ in range(WARMING):
            stats = self.sample(peer, case, size).stats
            if not stats.get("regions_compiled") and not stats.get("regions_improved"):
                return

    def _count(self, peer: Peer, case: Case, size: str) -> int | None:
        """One more run, which counts the guest's instructions: translated code is slower when it does."""
        count: int | None = self.sample(peer, case, size, count=True).stats.get("instructions")
        return count

    def sample(self, peer: Peer, case: Case, size: str, count: bool = False) -> Sample:
        """Run once; Failure when it did not end well or its output is wrong.

        `count`: count instructions, from an empty cache.
        """
        self._number += 1
        work = self.setup.scratch / f"run-{case.name}"
        work.mkdir(exist_ok=True)
        values = write_inputs(case, work, size)
        cache = self._warm(case)
        fresh = count or peer.name in ("cold", "interp")
        if fresh:
            cache = self.setup.scratch / f"cache{self._number}"
        if peer.name in ENGINES and not cache.exists():
            shutil.copytree(self.setup.scratch / "built", cache)
        stats = self.setup.scratch / "stats"
        stats.unlink(missing_ok=True)
        try:
            words = command(peer, case, self.setup, values, cache, stats, count)
        except UsageError as error:
            raise Failure(str(error)) from None
        try:
            sample, out = self._execute(words, work, environment(peer, case, self.setup))
        finally:
            if fresh:
                shutil.rmtree(cache, ignore_errors=True)
        if stats.exists():
            sample.stats = json.loads(stats.read_text())
        self._check(case, size, out, sample)
        return sample

    def _execute(self, words: list[str], work: Path, env: dict[str, str]) -> tuple[Sample, bytes]:
        scratch = self.setup.scratch
        report, out, err = scratch / "report", scratch / "out", scratch / "err"
        report.unlink(missing_ok=True)
        start = [sys.executable, "-I", "-S", runner.__file__, str(report), str(self.timeout), os.devnull]
        mark = f"BENCH_RUN={os.getpid()}-{self._number}-{time.monotonic_ns()}"
        watch = Watch(mark)
        process = subprocess.Popen(
            [*start, str(out), str(err), *words],
            cwd=work,
            env=env | dict([mark.split("=")]),
            start_new_session=True,
            stdin=subprocess.DEVNULL,
        )
        tree, last, since, stuck = 0, -1, time.monotonic(), False
        try:
            while process.poll() is None:
                memory, ticks = watch.look(process.pid)
                tree = max(tree, memory)
                if ticks != last:
                    last, since = ticks, time.monotonic()
                elif time.monotonic() - since > self.patience:
                    stuck = True
                    _end(process.pid)
                try:
                    process.wait(LOOK_EVERY)
                except subprocess.TimeoutExpired:
                    pass
        except BaseException:
            _end(process.pid)
            process.wait()
            raise
        if stuck:
            raise Failure(f"stuck: {self.patience:.0f} seconds without computing")
        fields = report.read_text().split() if report.exists() else []
        if len(fields) != 5:
            raise HostError("bench: the measuring process did not report")
        if fields[0] == "timeout":
            _end(process.pid)
            raise Failure(f"not done after {self.timeout:.0f} seconds")
        status = os.waitstatus_to_exitcode(int(fields[0]))
        if status:
            said = _last_line(err.read_text(errors="replace"))
            kind = f"signal {-status}" if status < 0 else f"status {status}"
            raise Failure(f"{kind}{': ' if said else ''}{said}", "wrong:" in said)
        seconds, user, system = (float(text) for text in fields[1:4])
        return Sample(seconds, user, system, int(fields[4]), max(tree, int(fields[4]))), out.read_bytes()

    def _check(self, case: Case, size: str, out: bytes, sample: Sample) -> None:
        """Compare an output with what the first peer said (native, when there is one): Failure when it differs."""
        if case.suite == "own":
            parts = out.split()
            if len(parts) != 3 or parts[0].decode(errors="replace") != case.name:
                raise Failure(f"unexpected output: {out[:80]!r}", True)
            sample.kernel_ms = float(parts[2])
            answer = parts[1].decode(errors="replace")
            size = TINY  # the checksum is the same at every size
        else:
            if case.keep:
                out = b"\n".join(line for line in out.splitlines() if re.search(case.keep.encode(), line))
            answer = f"{len(out)} bytes, {hashlib.sha256(out).hexdigest()[:16]}"
        expected = self._answers.setdefault((case.name, size), answer)
        if answer != expected:
            raise Failure(f"wrong output: {answer} instead of {expected}", True)


class Watch:
    """Memory and processor time of a run's processes, found by a mark in their environment.

    Their parents do not tell: the compiling process is nobody's child, so that no guest can wait for it.
    """

    def __init__(self, mark: str) -> None:
        self.mark = mark.encode()
        self.others = set(_processes())
        self.ours: set[str] = set()

    def look(self, runner_pid: int) -> tuple[int, int]:
        """Resident KiB and clock ticks so far of all processes that are there now, the runner excepted."""
        memory = ticks = 0
        for pid in _processes():
            if pid not in self.others:
                self.others.add(pid)
                if pid != str(runner_pid) and self.mark in _read(f"/proc/{pid}/environ"):
                    self.ours.add(pid)
        for pid in self.ours:
            for line in _read(f"/proc/{pid}/status").splitlines():
                if line.startswith(b"VmRSS"):
                    memory += int(line.split()[1])
            ticks += sum(map(int, _read(f"/proc/{pid}/stat").rpartition(b")")[2].split()[11:13]))
        return memory, ticks


def _processes() -> list[str]:
    return [name for name in os.listdir("/proc") if name.isdigit()]


def _read(path: str) -> bytes:
    """A file below /proc; nothing when the process has ended or is another user's."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def _end(group: int) -> None:
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        pass


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:160] if lines else ""


def host_facts() -> dict[str, Any]:
    """What a figure depends on besides the program: processor, cores, versions, and when."""
    from importlib.metadata import version

    model = ""
    with open("/proc/cpuinfo") as text:
        for line in text:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    return {
        "processor": model,
        "cores": os.cpu_count(),
        "kernel": os.uname().release,
        "python": ".".join(str(part) for part in sys.version_info[:3]),
        "translator": version("translator"),
        "llvmlite": version("llvmlite"),
        "load": round(os.getloadavg()[0], 2),
        "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }
