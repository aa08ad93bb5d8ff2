"""The command `translator` (also `python -m translator`): `run` goes straight to its own parser, the rest to click.

Called by the console script and by `__main__`. A warm `run` must not pay for click, so it is told apart before anything
else is imported.
"""

from __future__ import annotations

import sys


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns its exit status. The guest's own for `run`, 125 for an error of ours."""
    args = sys.argv[1:] if argv is None else argv
    if args and args[0] == "run":
        from translator.cli.run import run_command

        return run_command(args[1:])
    from translator.cli.commands import dispatch

    return dispatch(args)


def guest_child() -> int:
    """A guest executed a guest: the same as `run`, but a fatal signal ends this process too, for its parent to see.

    Arguments: the signals that the guest ignored, or blocked (-n), and Python or the engine would hide, with commas
    between them; a slash and the process's name; then the command.
    """
    from translator.cli.run import run_command

    signals, _, name = sys.argv[1].partition("/")
    ignored = tuple(int(signo) for signo in signals.split(",") if signo)
    return run_command(sys.argv[3:], top_level=False, ignored=ignored, name=name)


if __name__ == "__main__":
    sys.exit(main())
