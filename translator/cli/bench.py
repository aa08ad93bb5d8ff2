"""`translator bench`: parses the options, runs the suite, prints the table, writes JSON and the picture.

Called by `commands.dispatch`; everything but click is imported when the command runs.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from translator.errors import HostError, UsageError

if TYPE_CHECKING:
    from translator.bench.measure import Bench, Outcomes
    from translator.bench.workloads import Case

SUITES = ("own", "debian", "all")


@click.command()
@click.argument("what", nargs=-1, metavar="[SUITE|PROGRAM]...")
@click.option("--vs", help="peers to compare with: native,qemu,unicorn (default: all that are here); none for none")
@click.option("--engines", help="engines of ours: cold,warm,interp (default: all)")
@click.option("--quick", is_flag=True, help="a small part of the work: start-up and translation weigh more")
@click.option("--rounds", type=int, default=3, show_default=True, help="how often everything is run, interleaved")
@click.option("--json", "json_file", metavar="FILE", help="write the report as JSON (- for standard output)")
@click.option("--plot", "plot_file", metavar="FILE", help="draw it: .png, .svg or .pdf (needs matplotlib)")
@click.option("--list", "list_", is_flag=True, help="list the programs")
@click.option("--qemu", metavar="PATH", help="qemu-riscv64 to compare with")
@click.option("--cc", metavar="PATH", help="compiler of the native build")
@click.option("--sysroot", metavar="DIR", help="unpacked riscv64 packages, for the suite debian")
@click.option("--native-root", metavar="DIR", help="unpacked packages of the host's architecture")
@click.option("--directory", metavar="DIR", help="where the suite debian unpacks packages when it has to")
@click.option("--timeout", type=float, default=300, show_default=True, help="seconds that one run may take")
@click.option("--tiny", is_flag=True, hidden=True, help="one round of each workload: only to see that it works")
def bench(what: tuple[str, ...], **options: Any) -> int:
    """Interpreter and JIT against qemu-user, Unicorn and native code: time, memory, code size.

    SUITE is own (programs of ours, the default), debian (programs from Debian's packages) or all; or name PROGRAMs.
    The table shows multiples of the native time. Peers that are not on this machine are named.
    """
    from translator.bench.debian import DEBIAN
    from translator.bench.workloads import OWN

    cases = select((*OWN, *DEBIAN), what)
    if options["list_"]:
        for case in cases:
            click.echo(f"{case.name:12} {case.suite:7} {case.kind:4} {case.about}")
        return 0
    if options["rounds"] < 1:
        raise UsageError(f"bench: --rounds: {options['rounds']} is not at least 1")
    if options["timeout"] <= 0:
        raise UsageError(f"bench: --timeout: {options['timeout']:g} is not positive")
    for flag in ("sysroot", "native_root"):
        if options[flag] is not None and not os.path.isdir(options[flag]):
            raise UsageError(f"bench: --{flag.replace('_', '-')}: there is no directory {options[flag]}")
    if options["json_file"] not in (None, "-"):
        folder = os.path.dirname(os.path.abspath(options["json_file"]))
        if not os.path.isdir(folder):
            raise UsageError(f"bench: --json: there is no directory {folder}")
    if options["plot_file"] is not None:
        from translator.bench.plot import check_plot

        check_plot(options["plot_file"])
    report = run(cases, options)
    return show(report, options)


def select(known: tuple[Case, ...], words: tuple[str, ...]) -> list[Case]:
    """The cases that names of suites and programs stand for, in their usual order; UsageError for an unknown name."""
    names = {case.name for case in known}
    wanted = set()
    for word in words or ("own",):
        if word in SUITES:
            wanted |= {case.name for case in known if word in (case.suite, "all")}
        elif word in names:
            wanted.add(word)
        else:
            raise UsageError(f"bench: no suite or program {word!r}: suites: {', '.join(SUITES)}; see --list all")
    return [case for case in known if case.name in wanted]


def chosen(text: str | None, known: tuple[str, ...], flag: str) -> tuple[str, ...]:
    """The names in a comma-separated option; all when it is absent, none for "none"."""
    if text is None:
        return known
    names = tuple(name.strip() for name in text.split(",") if name.strip() and name.strip() != "none")
    for name in names:
        if name not in known:
            raise UsageError(f"bench: {flag}: {name!r} is none of {', '.join(known)}")
    return names


def run(cases: list[Case], options: dict[str, Any]) -> dict[str, Any]:
    """Find the peers, measure everything, make the report."""
    from translator.bench.measure import Bench, host_facts
    from translator.bench.peers import ENGINES, PEERS, Setup, find_peers, find_program
    from translator.bench.report import make_report

    suites = {case.suite for case in cases}
    engines = chosen(options["engines"], ENGINES, "--engines")
    wanted = (*engines, *chosen(options["vs"], PEERS, "--vs"))
    if not wanted:
        raise UsageError("bench: --engines none and --vs none leave nothing to run")
    with tempfile.TemporaryDirectory(prefix="translator-bench-") as scratch:
        setup = Setup(
            Path(scratch),
            quick=options["quick"],
            sysroot=_absolute(options["sysroot"]),
            native_root=_absolute(options["native_root"]),
            qemu=find_program(options["qemu"], ("qemu-riscv64", "qemu-riscv64-static"), "--qemu"),
            compiler=find_program(options["cc"], ("cc", "gcc", "clang"), "--cc"),
            tiny=options["tiny"],
        )
        if "debian" in suites:
            unpack(setup, options, native="native" in wanted)
        peers = find_peers(setup, wanted, suites)
        facts = host_facts()
        measuring = Bench(setup, peers, options["rounds"], options["timeout"])
        if engines:
            measuring.prepare()
        outcomes = measure_all(measuring, cases)
        said = {"rounds": options["rounds"], "quick": options["quick"], "timeout": options["timeout"]}
        return make_report(outcomes, peers, facts, said)


def _absolute(path: str | None) -> Path | None:
    return None if path is None else Path(path).absolute()


def unpack(setup: Any, options: dict[str, Any], *, native: bool) -> None:
    """Unpack Debian's packages where no directory was given; a native root only on the architecture that we know."""
    import platform

    from translator.bench import sysroot
    from translator.cache import default_directory

    where = Path(options["directory"] or os.path.join(default_directory() + "-bench")).absolute()
    machine = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine())
    wanted = [("riscv64", "sysroot")] if setup.sysroot is None else []
    if native and setup.native_root is None and machine:
        wanted.append((machine, "native_root"))
    for architecture, field in wanted:
        if not sysroot.complete(where, architecture, sysroot.BENCH_PACKAGES):
            click.echo(
                f"bench: Debian's {architecture} packages are unpacked into {where} (some 400 MB, once)", err=True
            )
        try:
            where.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise HostError(f"bench: {where}: {error.strerror}") from None
        setattr(setup, field, sysroot.unpack(where, architecture, architecture, sysroot.BENCH_PACKAGES))


def measure_all(measuring: Bench, cases: list[Case]) -> list[tuple[Case, Outcomes]]:
    """Every case, with a bar of progress on a terminal."""
    if not sys.stderr.isatty():
        return [(case, measuring.run_case(case, _silent)) for case in cases]
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    look = (TextColumn("{task.description:28}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    outcomes = []
    # Drawn seldom: the machine should measure, not draw.
    with Progress(*look, console=Console(stderr=True), transient=True, refresh_per_second=1) as progress:
        task = progress.add_task("", total=len(cases))

        def step(text: str) -> None:
            progress.update(task, description=text)

        for case in cases:
            outcomes.append((case, measuring.run_case(case, step)))
            progress.advance(task)
    return outcomes


def _silent(text: str) -> None:
    pass


def show(report: dict[str, Any], options: dict[str, Any]) -> int:
    """Print the table, write the files; status 1 when any answer was wrong."""
    from translator.bench import table
    from translator.bench.report import any_wrong

    if options["json_file"] == "-":
        click.echo(json.dumps(report, indent=1))
    elif sys.stdout.isatty():
        table.print_rich(report)
    else:
        click.echo(table.plain(report))
    if options["json_file"] not in (None, "-"):
        try:
            Path(options["json_file"]).write_text(json.dumps(report, indent=1) + "\n")
        except OSError as error:
            raise HostError(f"bench: --json: {options['json_file']}: {error.strerror}") from None
    if options["plot_file"] is not None:
        from translator.bench.plot import draw

        draw(report, options["plot_file"])
    return 1 if any_wrong(report) else 0
