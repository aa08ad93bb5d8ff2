"""Small makers of Python syntax nodes that carry places of a specification; the vocabulary of the compiler's modules.

Called by `expressions.py`, `statements.py`, `library.py`, `staging.py` and `assembly.py`.
"""

from __future__ import annotations

import ast
from typing import Any

Py = ast.expr

NO_BUILDER: ast.stmt = ast.Assign([ast.Name("B", ast.Store())], ast.Name("no_builder", ast.Load()))
"""First statement of guards and templates: whatever needs a builder there is a mistake of the specification."""


def placed(node: Any, at: int) -> Any:
    """Give a Python node the place of a specification's node."""
    node.lineno = node.end_lineno = max(at >> 20, 1)
    node.col_offset = max((at >> 10 & 1023) - 1, 0)
    node.end_col_offset = max((at & 1023) - 1, node.col_offset + 1)
    return node


def constant(value: Any) -> Py:
    """A Python constant; tuples too."""
    return ast.Constant(value)


def load_name(name: str) -> Py:
    """A Python variable's value."""
    return ast.Name(name, ast.Load())


def call(fn: str | Py, args: list[Py], at: int) -> Py:
    """A Python call with a place."""
    node = ast.Call(load_name(fn) if isinstance(fn, str) else fn, args, [])
    return placed(node, at)  # type: ignore[no-any-return]


def method(obj: str, name: str, args: list[Py], at: int) -> Py:
    """A Python method call with a place."""
    return call(ast.Attribute(load_name(obj), name, ast.Load()), args, at)


def assign_name(name: str, value: Py) -> ast.stmt:
    """`name = value`."""
    return ast.Assign([ast.Name(name, ast.Store())], value)


def python_name(name: str) -> str:
    """A specification's name as a Python identifier."""
    return name.replace("'", "_prime").replace(".", "_")


def fill_places(root: ast.AST, at: int) -> None:
    """Give every node without a place that of its parent."""
    stack: list[tuple[ast.AST, tuple[int, int, int, int]]] = [(root, (max(at >> 20, 1), 0, max(at >> 20, 1), 0))]
    while stack:
        node, place = stack.pop()
        if "lineno" in node._attributes:
            positioned: Any = node
            if hasattr(node, "lineno"):
                place = (positioned.lineno, positioned.col_offset, positioned.end_lineno, positioned.end_col_offset)
            else:
                positioned.lineno, positioned.col_offset, positioned.end_lineno, positioned.end_col_offset = place
        stack.extend((child, place) for child in ast.iter_child_nodes(node))


def thunk(body: Py) -> Py:
    node = ast.Lambda(ast.arguments([], [], None, [], [], None, []), body)
    if hasattr(body, "lineno"):
        ast.copy_location(node, body)
    return node


def branch(test: Py, body: list[ast.stmt], dynamic: str, ended: str | None) -> list[ast.stmt]:
    """One side of an `if` whose condition may be a run-time one."""
    if ended is None:
        return [ast.If(test, body or [ast.Pass()], [])]
    handler = ast.ExceptHandler(
        load_name("PathEnd"), None,
        [ast.If(load_name(dynamic), [assign_name(ended, ast.Constant(True))], [ast.Raise(None, None)])],
    )  # fmt: skip
    guarded = ast.Try(body or [ast.Pass()], [handler], [], [])
    return [assign_name(ended, ast.Constant(False)), ast.If(test, [guarded], [])]
