"""Assembly templates: the string after an encoding's bit row, split into text and expressions.

Enters: the string and its place. Leaves: a tuple of text and `Hole`s. Called by `flatten.py`.
"""

from __future__ import annotations

from typing import TypeVar

from msgspec.structs import replace

from translator.isa import syntax as s
from translator.isa.errors import spec_error
from translator.isa.records import Hole

T = TypeVar("T")
FORMATS = ("hex", "dec")


def parse_template(file: str, at: int, text: str | None) -> tuple[str | Hole, ...] | None:
    """Parts of a template; None stays None."""
    from translator.isa.parse import parse_expression

    if text is None:
        return None
    line, column, _ = s.unpack_place(at)
    parts: list[str | Hole] = []
    start = 0
    position = 0
    while position < len(text):
        if text[position] != "{":
            position += 1
            continue
        if position > start:
            parts.append(text[start:position])
        end = _closing(text, position)
        if end < 0:
            raise spec_error(
                file, s.pack_place(line, column + 1 + position, column + 2 + position), "this '{' is not closed"
            )
        inside = text[position + 1 : end]
        shown = ""
        cut = inside.rfind(":")
        if cut >= 0 and inside[cut + 1 :].strip() in FORMATS:
            shown = inside[cut + 1 :].strip()
            inside = inside[:cut]
        place = s.pack_place(line, column + 2 + position, column + 2 + position + len(inside))
        parts.append(Hole(parse_expression(file, place, inside), shown))
        position = start = end + 1
    if start < len(text):
        parts.append(text[start:])
    return tuple(parts)


def _closing(text: str, position: int) -> int:
    depth = 0
    quote = ""
    for k in range(position, len(text)):
        c = text[k]
        if quote:
            quote = "" if c == quote else quote
        elif c in "'\"":
            quote = c
        elif c == "{":
            depth += 1
        elif c == "}":
            depth -= 1
            if depth == 0:
                return k
    return -1


def expand_strings(file: str, node: T) -> T:
    """Strings with braces inside expressions, as `"x{i}"`, become concatenations."""
    if isinstance(node, s.Str):
        return _concatenation(file, node) if "{" in node.value else node  # type: ignore[return-value]
    if isinstance(node, tuple):
        return tuple(expand_strings(file, item) for item in node)  # type: ignore[return-value]
    if isinstance(node, s.Node):
        changed = {
            name: expand_strings(file, getattr(node, name))
            for name in node.__struct_fields__
            if name not in ("at", "file", "section")
        }
        if any(changed[name] is not getattr(node, name) for name in changed):
            return replace(node, **changed)
    return node


def _concatenation(file: str, node: s.Str) -> s.Expr:
    result: s.Expr | None = None
    for part in parse_template(file, node.at, node.value) or ():
        if isinstance(part, str):
            piece: s.Expr = s.Str(node.at, part)
        else:
            piece = s.Call(
                part.value.at, s.Name(part.value.at, "hex" if part.format == "hex" else "text"), (part.value,)
            )
        result = piece if result is None else s.Binary(node.at, "+", result, piece)
    assert result is not None
    return result
