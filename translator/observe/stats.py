"""What `--stats` prints, and what `translator.run(...).stats` holds: one flat table of numbers for one run.

Enters: a Machine after its run. Leaves: text, or JSON for `--json`.
"""

from __future__ import annotations

import resource
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from translator.machine import Machine


def statistics(machine: Machine) -> dict[str, Any]:
    """Numbers of one run: guest instructions, translations, code sizes, seconds of the compile worker, memory."""
    jit = machine.jit.stats
    instructions, native_calls = machine.counts()
    config = machine.config
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return {
        "engine": config.engine,
        "instructions": None if config.uncounted and config.engine != "interp" else instructions,
        "native_system_calls": native_calls,
        "regions_requested": jit["requested"],
        "regions_compiled": jit["compiled"],
        "regions_improved": jit["improved"],
        "regions_from_cache": jit["from_cache"],
        "regions_refused": sum(jit["refused"].values()),
        "regions_invalidated": jit["invalidated"],
        "translated_instructions": jit["insns"],
        "code_bytes": jit["code_bytes"],
        "compilers_started": jit["worker_starts"],
        "compilers_died": jit["worker_deaths"],
        "compile_seconds": round(jit["worker_seconds"], 3),
        "llvm_seconds": round(jit["llvm_seconds"], 3),
        "user_seconds": round(usage.ru_utime, 3),
        "system_seconds": round(usage.ru_stime, 3),
        "max_resident_kib": usage.ru_maxrss,
    }


def statistics_text(machine: Machine) -> str:
    """The table as aligned text, or as JSON when the configuration says so."""
    table = statistics(machine)
    if machine.config.json:
        import json

        return json.dumps(table)
    shown = {name: "not counted" if value is None else value for name, value in table.items()}
    return "\n".join(f"{name.replace('_', ' '):24} {value}" for name, value in shown.items())


def write_statistics(machine: Machine, line: Callable[[str], None]) -> None:
    """Print the table where the configuration wants it: `--stats-file`, else by `line`."""
    text = statistics_text(machine)
    if machine.config.stats_file is None:
        line(text)
        return
    try:
        with open(machine.config.stats_file, "w") as file:
            file.write(text + "\n")
    except OSError as error:
        line(f"translator: {machine.config.stats_file}: {error.strerror}")
