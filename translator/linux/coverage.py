"""Which system calls of an architecture work: derived from the rows, never written by hand.

Callers: `translator syscalls`, the README's generated table, and the tests.
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
