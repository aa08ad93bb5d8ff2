"""`translator run [options] PROGRAM ARGS...`: our options, then the program, then its arguments untouched.

Takes the arguments after `run`, makes a Config, runs one Machine on this process's own descriptors, returns the guest's
exit status. Called by `main` and by `demo`.
"""

from __future__ import annotations

import os
import sys

from translator.config import CHOICES, OPTIONS, Config, Option, parse_value
from translator.errors import TranslatorError, UsageError

_FLAGS = {option.flag: option for option in OPTIONS}


def parse(args: list[str]) -> tuple[Config, list[str]]:
    """Split `args` into settings and the guest's command; UsageError when there is no program or a flag is wrong."""
    values: dict[str, object] = {}
    position = 0
    while position < len(args):
        arg = args[position]
        if not arg.startswith("-") or arg == "-":
            break
        position += 1
        if arg == "--":
            break
        flag, equals, attached = arg.partition("=") if arg.startswith("--") else (arg, "", "")
        option = _FLAGS.get(flag)
        if option is None and not arg.startswith("--") and arg[:2] in _FLAGS and len(arg) > 2:
            option, equals, attached = _FLAGS[arg[:2]], "=", arg[2:]
        if option is None:
            raise UsageError(f"run: no such option: {flag} (translator run --help lists them)")
        if option.kind == "flag":
            if equals:
                raise UsageError(f"run: {flag} takes no value")
            values[option.field] = True
            continue
        if not equals:
            if position == len(args):
                raise UsageError(f"run: {flag} needs a value")
            attached = args[position]
            position += 1
        _store(values, option, attached)
    if position == len(args):
        raise UsageError("run: no program given (translator run PROGRAM ARGS...; translator demo runs a sample)")
    return Config.from_environment(**values), args[position:]


def _store(values: dict[str, object], option: Option, text: str) -> None:
    if option.field in ("set_env", "unset_env"):  # one value a flag, so that it may contain commas
        values[option.field] = (*_tuple(values.get(option.field)), text)
    elif option.kind == "list":
        values[option.field] = (*_tuple(values.get(option.field)), *parse_value(option, text, option.flag))
    else:
        values[option.field] = parse_value(option, text, option.flag)


def _tuple(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def help_text() -> str:
    """What `translator run --help` prints, from the table of options."""
    lines = [
        "Usage: translator run [OPTIONS] PROGRAM [ARGUMENTS]...",
        "",
        "Run a Linux program built for another instruction set. Options come before PROGRAM; everything after it",
        "belongs to the guest. The exit status is the guest's; 128+n when signal n ended it; 125 for an error of ours,",
        "126 when PROGRAM cannot be loaded, 127 when there is none.",
        "",
        "Options (each has an environment variable):",
    ]
    for option in OPTIONS:
        value = {"flag": "", "int": " N", "choice": " " + "|".join(CHOICES.get(option.field, ()))}.get(
            option.kind, " " + "VALUE"
        )
        lines.append(f"  {option.flag + value}")
        lines.append(f"        {option.help}  [{option.variable}]")
    return "\n".join(lines)


def run_command(args: list[str], top_level: bool = True, ignored: tuple[int, ...] = (), name: str = "") -> int:
    """The command: returns the exit status. Never a traceback for a user's mistake."""
    if args and args[0] in ("--help", "-h"):
        print(help_text())
        return 0
    try:
        config, command = parse(args)
        from translator.machine import Machine

        machine = Machine(
            command, config=config, own_process=True, top_level=top_level, ignored=ignored, name=name
        )
        with machine:
            return machine.run_to_exit()
    except TranslatorError as error:
        sys.stdout.flush()
        print(f"translator: {error}", file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 141
