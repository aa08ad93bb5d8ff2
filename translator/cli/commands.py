"""Every command but `run`: arguments to API calls, no logic of its own. click parses; rich prints tables on terminals.

Called by `main.main` with the arguments after the program's name; returns the exit status.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import click

from translator.cli.bench import bench
from translator.errors import TranslatorError


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="translator", prog_name="translator")
def cli() -> None:
    """Run Linux programs built for another instruction set."""


@cli.command(
    "run", context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False}, add_help_option=False
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def run(arguments: tuple[str, ...]) -> int:
    """Run a program: translator run [OPTIONS] PROGRAM [ARGUMENTS]..."""
    from translator.cli.run import run_command

    return run_command(list(arguments))


@cli.command(context_settings={"allow_interspersed_args": False, "ignore_unknown_options": True})
@click.option("--list", "list_", is_flag=True, help="list the sample programs")
@click.argument("name", default="hello")
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def demo(list_: bool, name: str, arguments: tuple[str, ...]) -> int:
    """Run a sample guest that travels with the package (--list names them)."""
    from translator.cli.run import run_command
    from translator.data import sample_guests

    guests = sample_guests()
    if list_:
        for guest, path in guests.items():
            click.echo(f"{guest:10} {path}")
        return 0
    if name not in guests:
        raise click.UsageError(f"no sample called {name!r}: there are {', '.join(guests)}")
    return run_command([guests[name], *arguments])


@cli.command()
@click.argument("program", type=click.Path())
@click.option("--start", type=str, help="first guest address (default: the entry's section)")
@click.option("--stop", type=str, help="guest address to stop before")
@click.option("--symbol", help="only this function")
@click.option("--no-aliases", is_flag=True, help="canonical mnemonics only")
def disasm(program: str, start: str | None, stop: str | None, symbol: str | None, no_aliases: bool) -> int:
    """Disassemble the executable parts of PROGRAM, as the specification says."""
    from translator.observe.inspect import disassemble_file

    for line in disassemble_file(
        program, _number(start, "--start"), _number(stop, "--stop"), symbol, aliases=not no_aliases
    ):
        click.echo(line)
    return 0


@cli.command()
@click.argument("program", type=click.Path(), required=False)
@click.option("--json", "as_json", is_flag=True, help="machine-readable")
def info(program: str | None, as_json: bool) -> int:
    """What PROGRAM is and needs; without PROGRAM: the instruction sets that are known."""
    from translator.observe.inspect import describe_file, describe_specifications

    _print(describe_file(program) if program else describe_specifications(), as_json)
    return 0


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="machine-readable")
@click.option("--markdown", is_flag=True, help="as the document that travels with the source")
@click.option("--isa", default="riscv", show_default=True, help="the guest's architecture")
@click.option("--only", type=click.Choice(["implemented", "partial", "ENOSYS"]), help="one state only")
def syscalls(as_json: bool, markdown: bool, isa: str, only: str | None) -> int:
    """The coverage table of system calls, generated from the implementation."""
    from translator.observe.inspect import syscall_document, syscall_table

    if markdown:
        click.echo(syscall_document(isa), nl=False)
        return 0
    rows = [row for row in syscall_table(isa) if only in (None, row["state"])]
    if as_json:
        click.echo(json.dumps(rows, indent=1))
        return 0
    for row in rows:
        click.echo(f"{row['number']:4} {row['name']:26} {row['state']:12} {row['reason']}".rstrip())
    counts = {state: sum(r["state"] == state for r in rows) for state in ("implemented", "partial", "ENOSYS")}
    click.echo(", ".join(f"{n} {state}" for state, n in counts.items()))
    return 0


@cli.group()
def isa() -> None:
    """Specifications of instruction sets."""


@isa.command("check")
@click.argument("path")
def isa_check(path: str) -> int:
    """Parse and check a specification: a name (riscv) or a path to a .isa file or directory."""
    from translator.isa import load_isa

    checked = load_isa(path)
    click.echo(
        f"{path}: ok: {checked.name}, {len(checked.encodings)} encodings, {len(checked.registers)} register files"
    )
    return 0


@isa.command("list")
def isa_list() -> int:
    """The specifications that travel with the package."""
    from translator.observe.inspect import describe_specifications

    _print(describe_specifications(), False)
    return 0


@cli.command()
@click.argument("action", type=click.Choice(["stat", "clear", "verify", "path", "build"]), default="stat")
@click.option("--json", "as_json", is_flag=True, help="machine-readable")
@click.option("--cache-dir", help="another directory than the default")
def cache(action: str, as_json: bool, cache_dir: str | None) -> int:
    """The cache of generated code: its state, clear it, verify it, build the interpreters ahead of their first use."""
    from translator.observe.inspect import cache_action

    _print(cache_action(action, cache_dir), as_json)
    return 0


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="machine-readable")
def doctor(as_json: bool) -> int:
    """Check this machine: processor, memory, libraries, cache, peers to compare with."""
    from translator.observe.doctor import examine

    findings = examine()
    if as_json:
        click.echo(json.dumps(findings, indent=1))
    else:
        for finding in findings:
            mark = {"ok": "ok  ", "note": "note", "problem": "FAIL"}[finding["state"]]
            click.echo(
                f"{mark} {finding['what']}: {finding['found']}" + (f"\n     {finding['fix']}" if finding["fix"] else "")
            )
    return 1 if any(f["state"] == "problem" for f in findings) else 0


cli.add_command(bench)


def _number(text: str | None, flag: str) -> int | None:
    try:
        return None if text is None else int(text, 0)
    except ValueError:
        raise click.UsageError(f"{flag}: expected an address, not {text!r}") from None


def _print(value: Any, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(value, indent=1))
    elif isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, list):
                click.echo(f"{key}:")
                for part in item:
                    click.echo(f"    {part}")
            else:
                click.echo(f"{key + ':':14} {item}")
    else:
        for item in value:
            click.echo(item if isinstance(item, str) else "  ".join(str(v) for v in item.values()))


def dispatch(args: list[str]) -> int:
    """Parse and run; every mistake of the user becomes one line and a status."""
    try:
        result = cli.main(args, prog_name="translator", standalone_mode=False)
        return int(result or 0)
    except click.exceptions.Exit as done:
        return done.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except TranslatorError as error:
        print(f"translator: {error}", file=sys.stderr)
        return error.exit_status
    except BrokenPipeError:
        return 141
