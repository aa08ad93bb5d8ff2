"""Runs Linux programs built for another instruction set.

The public API: `run` (the shape of `subprocess.run`), `Machine` (registers, memory, `run`, `step`), `translate` (one
piece of code in all its stages), `Config`, and the exceptions. Nothing else is public. Everything is imported when
first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from translator.api import CompletedGuest, run
    from translator.config import Config
    from translator.errors import (
        CacheError,
        GuestFault,
        HostError,
        LoadError,
        ProgramNotFound,
        SpecError,
        TranslatorError,
        UnsupportedInstruction,
        UsageError,
    )
    from translator.machine import Machine
    from translator.observe.explain import translate

__version__ = "0.1.0"

_WHERE = {
    "run": "translator.api",
    "CompletedGuest": "translator.api",
    "Config": "translator.config",
    "Machine": "translator.machine",
    "translate": "translator.observe.explain",
    **dict.fromkeys(
        (
            "CacheError",
            "GuestFault",
            "HostError",
            "LoadError",
            "ProgramNotFound",
            "SpecError",
            "TranslatorError",
            "UnsupportedInstruction",
            "UsageError",
        ),
        "translator.errors",
    ),
}

__all__ = [
    "CacheError", "CompletedGuest", "Config", "GuestFault", "HostError", "LoadError", "Machine", "ProgramNotFound",
    "SpecError", "TranslatorError", "UnsupportedInstruction", "UsageError", "run", "translate",
]  # fmt: skip


def __getattr__(name: str) -> object:
    where = _WHERE.get(name)
    if where is None:
        raise AttributeError(f"module 'translator' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(where), name)


def __dir__() -> list[str]:
    return sorted((*globals(), *__all__))
