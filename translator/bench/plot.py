"""Draws a report: for every program the time of each engine and peer as a multiple of native, on a logarithmic scale.

Enters: a report and a file name (its suffix says png, svg or pdf). Leaves: the file. matplotlib (the extra `plot`) is
imported here alone and only when a picture is wanted. Called by the command.
"""

from __future__ import annotations

import math
import os
import textwrap
from typing import Any

from translator.errors import HostError, UsageError

COLOURS = {"qemu": "#c0504d", "cold": "#9dc3e6", "warm": "#1f5fa8", "interp": "#b7b7b7", "unicorn": "#e0a030"}
TITLES = {"qemu": "qemu-user", "cold": "JIT, cold", "warm": "JIT, warm", "interp": "interpreter", "unicorn": "Unicorn"}
SUFFIXES = (".png", ".svg", ".pdf")
SUITE_TITLES = {"own": "programs of our own", "debian": "Debian's programs"}
MEANS = (("int", "GEOMEAN integer"), ("fp", "GEOMEAN fp"), ("all", "GEOMEAN"))


def check_plot(path: str) -> None:
    """Refuse before anything is measured what could not be drawn afterwards."""
    if not path.lower().endswith(SUFFIXES):
        raise UsageError(f"bench: --plot: {path} does not end in {', '.join(SUFFIXES)}")
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise UsageError(f"bench: --plot: there is no directory {folder}")
    try:
        import matplotlib  # noqa: F401
    except ImportError:
        raise HostError("bench: --plot needs matplotlib: pip install 'translator[plot]'") from None


def bars(report: dict[str, Any], suite: str) -> tuple[list[str], dict[str, list[float | None]]]:
    """Labels and, by peer, one ratio a label (None: not run); programs by what JIT warm takes, then the geomeans."""
    names = [name for name in COLOURS if name in report["peers"] and "missing" not in report["peers"][name]]

    def key(row: dict[str, Any]) -> tuple[bool, float]:
        ratios = [row["runs"].get(name, {}).get("ratio") for name in ("warm", "cold")]
        return row["kind"] == "fp", next((ratio for ratio in ratios if ratio), math.inf)

    programs = sorted((row for row in report["programs"] if row["suite"] == suite), key=key)
    labels = [f"{row['name']}{' (fp)' if row['kind'] == 'fp' else ''}" for row in programs]
    values = {name: [row["runs"][name].get("ratio") for row in programs] for name in names}
    values = {name: row for name, row in values.items() if any(row)}  # Unicorn runs no dynamic programs
    for kind, label in MEANS:
        means = report["suite_geomeans"][suite][kind]
        if any(means[name]["programs"] for name in values):
            labels.append(label)
            for name in values:
                values[name].append(means[name]["ratio"])
    return labels, values


def draw(report: dict[str, Any], path: str) -> None:
    """Write the picture: one panel a suite."""
    check_plot(path)
    panels = {suite: bars(report, suite) for suite in report["suite_geomeans"]}
    present = [value for _, values in panels.values() for row in values.values() for value in row if value]
    if not present:
        raise HostError("bench: --plot: there is no native run to compare with, so there is nothing to draw")
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    low, high = min(0.5, min(present) * 0.8), max(present) * 1.6
    most = max(len(labels) for labels, _ in panels.values())
    names = [name for name in COLOURS if any(name in values for _, values in panels.values())]
    height = 1.4 + most * (0.1 + 0.075 * len(names))
    figure = Figure(figsize=(1.5 + 5.5 * len(panels), height), layout="constrained")
    FigureCanvasAgg(figure)
    for axes, (suite, (labels, values)) in zip(
        figure.subplots(1, len(panels), squeeze=False)[0], panels.items(), strict=True
    ):
        axes.set_title(SUITE_TITLES.get(suite, suite), fontsize=9)
        _panel(axes, labels, values, low, high)
    handles = [figure_patch(COLOURS[name], TITLES[name]) for name in names]
    figure.legend(handles=handles, loc="outside upper center", ncols=len(handles), fontsize=8, frameon=False)
    host, separator = report["host"], "; " if len(panels) > 1 else "\n"
    figure.supxlabel(
        "time of the whole process as a multiple of the native build, logarithmic; shorter is better\n"
        f"{host['processor']}, translator {host['translator']}{separator}{peers_line(report)}",
        fontsize=7,
    )
    try:
        figure.savefig(path, dpi=150)
    except OSError as error:
        raise HostError(f"bench: --plot: {path}: {error.strerror}") from None


def _panel(axes: Any, labels: list[str], values: dict[str, list[float | None]], low: float, high: float) -> None:
    thick = 0.84 / len(values)
    for number, (name, row) in enumerate(values.items()):
        for at, value in enumerate(row):
            y = at + (number - (len(values) - 1) / 2) * thick
            if value:
                axes.barh(y, value - low, thick, left=low, color=COLOURS[name])
                axes.text(value * 1.03, y, f"{value:.2f}" if value < 10 else f"{value:.0f}", va="center", fontsize=5)
            else:
                axes.text(low * 1.03, y, "not run", va="center", fontsize=5, color=COLOURS[name])
    axes.axvline(1, color="black", linewidth=0.8)
    axes.set_xscale("log")
    axes.set_xlim(low, high)
    axes.set_ylim(len(labels) - 0.4, -0.6)
    axes.set_yticks(range(len(labels)), labels, fontsize=8)
    means = 0
    for tick, label in zip(axes.get_yticklabels(), labels, strict=True):
        if label.startswith("GEOMEAN"):
            tick.set_fontweight("bold")
            means += 1
    axes.axhline(len(labels) - means - 0.5, color="black", linewidth=0.8)
    ticks = [tick for tick in (0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500) if low <= tick <= high]
    axes.set_xticks(ticks, [f"{tick:g}x" for tick in ticks], fontsize=8)
    axes.minorticks_off()
    axes.grid(axis="x", color="#dddddd", linewidth=0.6)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)


def figure_patch(colour: str, label: str) -> Any:
    """A sample of a colour for the legend."""
    from matplotlib.patches import Patch

    return Patch(color=colour, label=label)


def peers_line(report: dict[str, Any]) -> str:
    """What the bars were compared with, the missing named."""
    words = []
    for name in ("native", "qemu"):
        peer = report["peers"].get(name, {"missing": "not asked for"})
        words.append(f"no {name}" if "missing" in peer else textwrap.shorten(peer["what"], 60, placeholder=" ..."))
    return "; ".join(words)
