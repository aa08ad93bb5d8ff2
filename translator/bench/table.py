"""Shows a report as text: a rich table on a terminal, aligned plain text elsewhere.

Enters: a report. Leaves: lines. Numbers under an engine's name are multiples of the native time (seconds where there is
no native run); below the table stand the geomeans, where we lose, what failed and why, and which peers are missing.
Called by the command.
"""

from __future__ import annotations

import re
from typing import Any

TITLES = {"native": "native s", "qemu": "qemu", "cold": "JIT cold", "warm": "JIT warm", "interp": "interp"}
LABELS = {"int": "geomean, integer", "fp": "geomean, floating point", "all": "geomean"}


def columns(report: dict[str, Any]) -> list[str]:
    """The headings: program, kind, the peers, then what is told of our own runs."""
    peers = [TITLES.get(name, name) for name in shown(report)]
    return ["program", "kind", *peers, "transl. s", "code KiB", "Minstr/s", "interp M/s", "MiB cold", "warm", "+-%"]


def shown(report: dict[str, Any]) -> list[str]:
    """The peers that have a column: all that are not missing."""
    return [name for name, peer in report["peers"].items() if "missing" not in peer]


def rows(report: dict[str, Any]) -> list[list[str]]:
    """The cells, geomeans included."""
    names = shown(report)
    table = []
    for program in report["programs"]:
        runs = program["runs"]
        warm, cold, interp = runs.get("warm", {}), runs.get("cold", {}), runs.get("interp", {})
        spreads = [run["spread"] for run in runs.values() if "spread" in run]
        table.append(
            [
                program["name"],
                program["kind"],
                *(cell(name, runs[name]) for name in names),
                _number(cold.get("translate_seconds"), 1, ".2f"),
                _number(cold.get("code_bytes"), 1024, ".0f"),
                _number((warm or cold).get("instructions_per_second"), 1e6, ".0f"),
                _number(interp.get("instructions_per_second"), 1e6, ".0f"),
                _number(cold.get("tree_kib"), 1024, ".0f"),
                _number((warm or interp).get("tree_kib"), 1024, ".0f"),
                _number(max(spreads) if spreads else None, 0.01, ".0f"),
            ]
        )
    groups = {suite: means for suite, means in report["suite_geomeans"].items() if len(report["suite_geomeans"]) > 1}
    for suite, group in {**groups, "": report["geomeans"]}.items():
        for kind, label in LABELS.items():
            means = group[kind]
            if any(mean["programs"] for mean in means.values()):
                cells = ["" if name == "native" else _mean(means[name]) for name in names]
                table.append([f"{suite} {label}".lstrip(), "", *cells, *[""] * 7])
    return table


def cell(name: str, run: dict[str, Any]) -> str:
    """What a run looks like in its column."""
    if "min" not in run:
        return "wrong" if run.get("wrong") else "-"
    if name == "native" or run["ratio"] is None:
        return f"{run['min']:.2f}" + ("" if name == "native" else "s")
    return f"{run['ratio']:.2f}"


def _mean(mean: dict[str, Any]) -> str:
    return "-" if mean["ratio"] is None else f"{mean['ratio']:.2f}"


def _number(value: float | None, unit: float, form: str) -> str:
    return "-" if value is None else format(value / unit, form)


def notes(report: dict[str, Any]) -> list[str]:
    """What stands below the table."""
    lines = []
    host = report["host"]
    lines.append(
        f"{host['processor']}, {host['cores']} cores, Linux {host['kernel']}, Python {host['python']}, "
        f"translator {host['translator']}, llvmlite {host['llvmlite']}; load {host['load']} at the start"
    )
    for name, peer in report["peers"].items():
        lines.append(f"{name}: missing: {peer['missing']}" if "missing" in peer else f"{name}: {peer['what']}")
    for engine in ("cold", "warm"):
        parts = []
        for kind, words in (("int", "integer"), ("fp", "floating point"), ("all", "all")):
            found = report["against_qemu"][kind][engine]
            if found["programs"]:
                parts.append(f"{words} {found['times_as_fast']:.2f}x ({found['programs']})")
        if parts:
            slower = report["against_qemu"]["all"][engine]["slower"]
            losses = ", ".join(f"{name} {1 / ratio:.2f}x" for name, ratio in sorted(slower.items(), key=lambda i: i[1]))
            lines.append(f"qemu's time over JIT {engine}'s, geomean (programs): {', '.join(parts)}")
            lines.append(f"slower than qemu, JIT {engine}: {losses or 'none'}")
    partial = [
        f"{name} {mean['programs']} of {mean['of']}"
        for name, mean in report["geomeans"]["all"].items()
        if name in shown(report) and mean["programs"] < mean["of"]
    ]
    if partial:
        lines.append("geomeans are over the programs that ran: " + ", ".join(partial))
    reasons: dict[str, list[str]] = {}
    for program in report["programs"]:
        for name, run in program["runs"].items():
            if "failed" in run and name in shown(report):
                reasons.setdefault(f"{name}: {run['failed']}", []).append(program["name"])
    lines += [f"not run: {', '.join(programs)}: {why}" for why, programs in reasons.items()]
    return lines


LEGEND = (
    "Shortest time of whole processes, start-up and translation included, as a multiple of native. interp, unicorn: "
    "small size against native of that size. transl.: seconds of the compiling process, cold (beside the guest)."
)


def plain(report: dict[str, Any]) -> str:
    """The whole report as aligned text."""
    table = [columns(report), *rows(report)]
    widths = [max(len(row[i]) for row in table) for i in range(len(table[0]))]
    lines = []
    for number, row in enumerate(table):
        cells = [f"{text:{'<' if i < 2 else '>'}{widths[i]}}" for i, text in enumerate(row)]
        lines.append("  ".join(cells).rstrip())
        if number in (0, len(report["programs"])):
            lines.append("-" * (sum(widths) + 2 * len(widths) - 2))
    return "\n".join([*lines, "", LEGEND, *notes(report)])


def parts(headings: list[str], cells: list[list[str]], peers: int, width: int) -> list[list[int]]:
    """Which columns stand in one table: all, or on a narrow terminal first the peers' and then what is told of us."""
    needed = sum(max(len(row[i]) for row in (headings, *cells)) + 2 for i in range(len(headings))) - 2
    if needed <= width:
        return [list(range(len(headings)))]
    extra = list(range(2 + peers, len(headings)))
    return [[*range(2 + peers), extra[-1]], [0, *extra[:-1]]]


def print_rich(report: dict[str, Any]) -> None:
    """The same on a terminal: faster than qemu is green, slower red."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    names, headings, cells = shown(report), columns(report), rows(report)
    count = len(report["programs"])
    console = Console(highlight=False)
    for part in parts(headings, cells, len(names), console.width):
        table = Table(box=None, pad_edge=False, header_style="bold")
        for i in part:
            table.add_column(headings[i], justify="left" if i < 2 else "right", no_wrap=True)
        for number, row in enumerate(cells if 1 in part else cells[:count]):
            table.add_row(*(Text(row[i], style=_style(row, i, names, number >= count)) for i in part))
        console.print(table)
        console.print()
    console.print(LEGEND, style="dim")
    for line in notes(report):
        console.print(Text(line))


def _style(row: list[str], column: int, names: list[str], mean: bool) -> str:
    bold = "bold" if mean else ""
    if "qemu" not in names or not 2 <= column < 2 + len(names) or names[column - 2] not in ("cold", "warm"):
        return bold
    rival, own = row[2 + names.index("qemu")], row[column]
    if not (_is_number(rival) and _is_number(own)):
        return bold
    return f"{bold} {'green' if float(own.rstrip('s')) <= float(rival.rstrip('s')) else 'red'}".strip()


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[\d.]+s?", text) is not None
