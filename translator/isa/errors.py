"""How a mistake in a specification is shown: file, line, caret, hint. Used by every module of this folder.

Enters: a place in a specification and a message; leaves: the `SpecError` to raise.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from translator.errors import SpecError

if TYPE_CHECKING:
    from collections.abc import Iterable


def spec_error(path: str, at: int, message: str, hint: str = "") -> SpecError:
    """A `SpecError` whose text is `path:line:column: message`, the source line, a caret line, and a hint."""
    line, column, end = at >> 20, at >> 10 & 1023, at & 1023
    parts = [f"{shown_path(path)}:{line}:{column}: {message}" if line else f"{shown_path(path)}: {message}"]
    source = _source_line(path, line)
    if source:
        width = max(1, min(end, len(source) + 1) - column)
        parts.append(source)
        parts.append("".join("\t" if c == "\t" else " " for c in source[: column - 1]) + "^" * width)
    if hint:
        parts.append(f"hint: {hint}")
    return SpecError("\n".join(parts))


def shown_path(path: str) -> str:
    """The path as the user may want to click it: relative when it lies below the current directory."""
    try:
        relative = os.path.relpath(path)
    except (OSError, ValueError):
        return path
    return path if relative.startswith("..") else relative


def _source_line(path: str, line: int) -> str:
    if line <= 0:
        return ""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            for number, text in enumerate(file, 1):
                if number == line:
                    return text.rstrip("\r\n")
    except OSError:
        pass
    return ""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint that names the closest known name, or nothing."""
    from difflib import get_close_matches  # only when something is wrong: it imports re

    close = get_close_matches(name, list(known), 1)
    return f"did you mean '{close[0]}'?" if close else ""
