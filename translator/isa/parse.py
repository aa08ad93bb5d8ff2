"""Text to syntax tree. The only module that imports lark, and only when a specification is not in the store.

Enters: a path to a specification's root file. Leaves: the declarations of it and of everything it includes, in order,
as `syntax` nodes. Called by `load.py`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, ClassVar, cast

from translator.isa import syntax as s
from translator.isa.errors import did_you_mean, spec_error

if TYPE_CHECKING:
    from lark import Lark

KEYWORDS = [
    "include",
    "isa",
    "registers",
    "memory",
    "calling",
    "field",
    "view",
    "prefix",
    "format",
    "operand",
    "flagset",
    "fn",
    "table",
    "insn",
    "family",
    "alias",
    "override",
    "when",
    "where",
    "forms",
    "let",
    "jump",
    "trap",
    "return",
    "flags",
    "atomic",
    "if",
    "elif",
    "else",
    "match",
    "except",
    "as",
    "get",
    "set",
    "asm",
]

_parser: tuple[Lark, Any] | None = None


def parse_files(root: str, texts: dict[str, str]) -> list[s.TopLevel]:
    """All declarations of `root` and its includes. `texts` maps each path to its text (see `load.read_sources`)."""
    done: list[s.TopLevel] = []
    _parse_into(root, texts, done)
    return done


def _parse_into(path: str, texts: dict[str, str], done: list[s.TopLevel]) -> None:
    for declaration in parse_text(path, texts[path]):
        if isinstance(declaration, s.Include):
            _parse_into(os.path.normpath(os.path.join(os.path.dirname(path), declaration.path)), texts, done)
        else:
            done.append(declaration)


def parse_text(path: str, text: str) -> list[s.TopLevel]:
    """The declarations of one file."""
    from lark.exceptions import UnexpectedInput, VisitError
    from lark.indenter import DedentError

    parser, transformer_class = _machinery()
    lines = text.split("\n")
    sections = _sections(lines)
    try:
        tree = parser.parse(text + "\n")
        return cast("list[s.TopLevel]", transformer_class(path, sections).transform(tree))
    except UnexpectedInput as error:
        raise _syntax_error(path, error) from None
    except DedentError:
        raise spec_error(path, _bad_indent(lines), "this line's indentation matches no earlier line") from None
    except VisitError as error:
        raise error.orig_exc from None


def parse_expression(path: str, at: int, text: str) -> s.Expr:
    """An expression inside a template; `at` is where the text begins."""
    from lark.exceptions import UnexpectedInput

    parser, transformer_class = _machinery()
    # The whole-file grammar has one start symbol; a one-line alias guard is the shortest way to an expression in it.
    head = "alias a = b when "
    line, column, _ = s.unpack_place(at)
    try:
        tree = parser.parse(head + text + "\n")
    except UnexpectedInput:
        raise spec_error(
            path, s.pack_place(line, column, column + len(text)), f"'{{{text}}}' is not an expression"
        ) from None
    declaration = transformer_class(path, [], shift=(line - 1, column - len(head) - 1)).transform(tree)[0]
    return cast("s.Expr", declaration.guard)


def _sections(lines: list[str]) -> list[tuple[int, str]]:
    """Headings `# ---- text ----` with their line numbers."""
    return [(n, line.strip("#- \t\r")) for n, line in enumerate(lines, 1) if line.startswith("# ----")]


def _bad_indent(lines: list[str]) -> int:
    stack = [0]
    for number, line in enumerate(lines, 1):
        body = line.split("#")[0].rstrip()
        if not body:
            continue
        indent = len(body) - len(body.lstrip())
        while indent < stack[-1]:
            stack.pop()
        if indent > stack[-1]:
            if any(indent < i for i in stack):
                return s.pack_place(number, indent + 1, len(body) + 1)
            stack.append(indent)
    return s.pack_place(1, 1, 2)


def _syntax_error(path: str, error: Any) -> Exception:
    from lark.exceptions import UnexpectedCharacters, UnexpectedEOF

    if isinstance(error, UnexpectedEOF):
        return spec_error(path, 0, "the file ends in the middle of a declaration")
    token = getattr(error, "token", None)
    line, column = max(error.line, 1), max(error.column, 1)
    if isinstance(error, UnexpectedCharacters) or token is None:
        return spec_error(
            path,
            s.pack_place(line, column, column + 1),
            f"unexpected character {error.char!r}" if hasattr(error, "char") else "syntax error",
        )
    expected = set(error.expected)
    hint = _expectation(expected)
    if token.type in ("_NL", "$END"):
        return spec_error(path, s.pack_place(line, column, column + 1), "the line ends too early", hint)
    if token.type == "_INDENT":
        return spec_error(path, s.pack_place(line + 1, 1, 2), "unexpected indentation", hint)
    if token.type == "_DEDENT":
        return spec_error(path, s.pack_place(line, column, column + 1), "the block ends too early", hint)
    text = str(token)
    near = did_you_mean(text, KEYWORDS) if text not in KEYWORDS else ""
    return spec_error(path, s.pack_place(line, column, column + len(text)), f"unexpected '{text}'", near or hint)


_SPOKEN = {
    "_NL": "the end of the line",
    "NAME": "a name",
    "INT": "a number",
    "STRING": "a string",
    "BITS": "bits",
    "HEX": "a hex number",
    "MNEMONIC": "a mnemonic",
    "LPAR": "'('",
    "RPAR": "')'",
    "LSQB": "'['",
    "RSQB": "']'",
    "LBRACE": "'{'",
    "RBRACE": "'}'",
    "COLON": "':'",
    "COMMA": "','",
    "EQUAL": "'='",
    "_INDENT": "an indented block",
    "_DEDENT": "the end of the block",
    "DOT": "'.'",
}


def _expectation(expected: set[str]) -> str:
    if not expected or len(expected) > 6:
        return ""
    return "expected " + " or ".join(sorted(_SPOKEN.get(e, "'" + e.lower().strip("_") + "'") for e in expected))


def _machinery() -> tuple[Lark, Any]:
    global _parser
    if _parser is None:
        from lark import Lark
        from lark.indenter import Indenter

        from translator.isa.transform import make_transformer

        class Indentation(Indenter):
            NL_type = "_NL"
            OPEN_PAREN_types: ClassVar = ["LPAR", "LSQB", "LBRACE"]
            CLOSE_PAREN_types: ClassVar = ["RPAR", "RSQB", "RBRACE"]
            INDENT_type = "_INDENT"
            DEDENT_type = "_DEDENT"
            tab_len = 8

        with open(os.path.join(os.path.dirname(__file__), "isa.lark"), encoding="utf-8") as file:
            grammar = file.read()
        lark = Lark(grammar, parser="lalr", postlex=Indentation(), propagate_positions=True, maybe_placeholders=True)
        _parser = lark, make_transformer()
    return _parser
