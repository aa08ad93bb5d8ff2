"""Makes figures of outcomes: one plain, JSON-ready dictionary that the table, the picture and `--json` all show.

Enters: cases with their outcomes, peers, facts of the host. Leaves: the report (`FORMAT` names its version). A ratio is
the shortest time of a peer over the shortest time of the native run of the same size; geomeans are over the programs
that the peer ran, integer and floating point apart. Pure functions: nothing is run here. Called by the command.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from translator.bench.measure import Outcome, Outcomes
from translator.bench.peers import Peer
from translator.bench.workloads import Case

FORMAT = 1
KINDS = ("int", "fp", "all")


def geomean(values: Iterable[float]) -> float | None:
    """The geometric mean; None of nothing."""
    logs = [math.log(value) for value in values]
    return math.exp(sum(logs) / len(logs)) if logs else None


def spread(values: list[float]) -> float:
    """How far the longest lies above the shortest, as a fraction of the shortest."""
    return max(values) / min(values) - 1 if values and min(values) > 0 else 0.0


def make_report(
    cases: list[tuple[Case, Outcomes]], peers: list[Peer], facts: dict[str, Any], options: dict[str, Any]
) -> dict[str, Any]:
    """The whole report."""
    rows = [_row(case, outcomes, peers) for case, outcomes in cases]
    return {
        "format": FORMAT,
        "host": facts,
        "options": options,
        "peers": {
            peer.name: {"what": peer.what, "size": peer.size, **({"missing": peer.missing} if peer.missing else {})}
            for peer in peers
        },
        "programs": rows,
        "geomeans": {kind: _geomeans(rows, kind, peers) for kind in KINDS},
        "suite_geomeans": {
            suite: {kind: _geomeans([row for row in rows if row["suite"] == suite], kind, peers) for kind in KINDS}
            for suite in dict.fromkeys(row["suite"] for row in rows)
        },
        "against_qemu": {kind: _against(rows, kind, "qemu") for kind in KINDS},
    }


def _row(case: Case, outcomes: Outcomes, peers: list[Peer]) -> dict[str, Any]:
    natives = {o.size: min(s.seconds for s in o.samples) for o in outcomes.get("native", []) if _good(o)}
    runs: dict[str, Any] = {}
    for peer in peers:
        found = {outcome.size: outcome for outcome in outcomes[peer.name]}
        runs[peer.name] = _run(found[peer.size], natives)
        if peer.name == "native":
            runs[peer.name]["other_sizes"] = {
                size: _run(outcome, natives) for size, outcome in found.items() if size != peer.size
            }
    return {"name": case.name, "suite": case.suite, "kind": case.kind, "about": case.about, "runs": runs}


def _good(outcome: Outcome) -> bool:
    return bool(outcome.samples) and not outcome.failed


def _run(outcome: Outcome, natives: dict[str, float]) -> dict[str, Any]:
    if not _good(outcome):
        return {"size": outcome.size, "failed": outcome.failed or "not run", "wrong": outcome.wrong}
    seconds = [sample.seconds for sample in outcome.samples]
    best = min(outcome.samples, key=lambda sample: sample.seconds)
    native = natives.get(outcome.size)
    row: dict[str, Any] = {
        "size": outcome.size,
        "seconds": [round(value, 4) for value in seconds],
        "min": round(min(seconds), 4),
        "spread": round(spread(seconds), 4),
        "cpu_seconds": round(best.user + best.system, 4),
        "rss_kib": max(sample.rss_kib for sample in outcome.samples),
        "tree_kib": max(sample.tree_kib for sample in outcome.samples),
        "ratio": round(min(seconds) / native, 4) if native else None,
    }
    kernels = [sample.kernel_ms for sample in outcome.samples if sample.kernel_ms is not None]
    if kernels:
        row["kernel_ms"] = round(min(kernels), 1)
    if best.stats:
        count = outcome.instructions or best.stats["instructions"]
        if count is not None:
            row["instructions"] = count
            row["instructions_per_second"] = round(count / min(seconds))
        row["translate_seconds"] = max(sample.stats.get("compile_seconds", 0.0) for sample in outcome.samples)
        row["code_bytes"] = best.stats["code_bytes"]
        row["regions"] = best.stats["regions_compiled"] + best.stats["regions_from_cache"]
    return row


def _selected(rows: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [row for row in rows if kind in (row["kind"], "all")]


def _geomeans(rows: list[dict[str, Any]], kind: str, peers: list[Peer]) -> dict[str, Any]:
    found = {}
    chosen = _selected(rows, kind)
    for peer in peers:
        ratios = [row["runs"][peer.name]["ratio"] for row in chosen if row["runs"][peer.name].get("ratio")]
        mean = geomean(ratios)
        found[peer.name] = {
            "ratio": None if mean is None else round(mean, 4),
            "programs": len(ratios),
            "of": len(chosen),
        }
    return found


def _against(rows: list[dict[str, Any]], kind: str, rival: str) -> dict[str, Any]:
    """How many times as fast as the rival, over the programs that both ran at the same size; and where it is slower."""
    found = {}
    for name in ("cold", "warm"):
        pairs = []
        for row in _selected(rows, kind):
            ours, theirs = row["runs"].get(name, {}), row["runs"].get(rival, {})
            if "min" in ours and "min" in theirs and ours["size"] == theirs["size"]:
                pairs.append((row["name"], theirs["min"] / ours["min"]))
        mean = geomean(ratio for _, ratio in pairs)
        found[name] = {
            "times_as_fast": None if mean is None else round(mean, 3),
            "programs": len(pairs),
            "slower": {program: round(ratio, 3) for program, ratio in pairs if ratio < 1},
        }
    return found


def any_wrong(report: dict[str, Any]) -> bool:
    """Did any run give a wrong answer?"""
    return any(run.get("wrong") for row in report["programs"] for run in row["runs"].values())
