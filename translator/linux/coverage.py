"""Which system calls of an architecture work: derived from the rows, never written by hand.

Callers: `translator syscalls` (with `--markdown` it writes the list in `linux/SYSCALLS.md`), and the tests.
"""

from __future__ import annotations

from translator.linux.abi import load_host
from translator.linux.kernel import Kernel
from translator.linux.table import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def coverage(abi: Any) -> list[tuple[int, str, str, str]]:
    """(number, name, "implemented" | "partial" | "ENOSYS", what is missing), by number."""
    table = Table(abi.ROWS)
    host_numbers = load_host().NUMBERS
    rows = []
    for name, number in sorted(abi.NUMBERS.items(), key=lambda pair: pair[1]):
        row = table.get(name)
        served = row is not None and (hasattr(Kernel, "sys_" + row.handler) or name in host_numbers)
        if row is None or not served:
            rows.append((number, name, "ENOSYS", ""))
        else:
            rows.append((number, name, "partial" if row.partial else "implemented", row.partial))
    return rows


def markdown(abi: Any) -> str:
    """The list as a document: `linux/SYSCALLS.md`."""
    rows = coverage(abi)
    names = {state: sorted(name for _, name, found, _ in rows if found == state) for state in ("implemented", "ENOSYS")}
    partial = sorted((name, reason) for _, name, state, reason in rows if state == "partial")
    lines = [
        f"# System calls of {abi.NAME}",
        "",
        "Generated: `translator syscalls --markdown`. What is not listed has no number on this architecture.",
        "",
        f"## Implemented: {len(names['implemented'])}",
        "",
        *_wrapped(names["implemented"]),
        "",
        f"## In part: {len(partial)}",
        "",
        "| call | what there is, or what is missing |",
        "|---|---|",
        *(f"| `{name}` | {reason} |" for name, reason in partial),
        "",
        f"## Not implemented: {len(names['ENOSYS'])}",
        "",
        "They fail with ENOSYS, and the user is told once (but of those that programs only try out).",
        "",
        *_wrapped(names["ENOSYS"]),
    ]
    return "\n".join(lines) + "\n"


def _wrapped(names: list[str]) -> list[str]:
    lines = [""]
    for name in names:
        if len(lines[-1]) + len(name) > 116:
            lines.append("")
        lines[-1] += f"`{name}` "
    return [line.rstrip() for line in lines]
