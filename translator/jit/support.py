"""Questions about lifted nodes that region formation asks before anything is lowered.

`unsupported`: can these nodes be lowered, or must the interpreter run the instruction? `track`: where does a computed
jump go, as far as constants in the instructions before it tell? Called by `region`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from translator.ir.ops import Cell, Node

if TYPE_CHECKING:
    from translator.jit.options import Options
    from translator.jit.region import Step

# Traps after which the next instruction may belong to the region. After the others code may have changed, or the guest
# is dead.
CONTINUES: Final = ("syscall",)

# Operations whose result depends on the rounding mode, in which nearest-away is not what any host instruction does.
_ROUNDED: Final = ("fadd", "fsub", "fmul", "fdiv", "fsqrt", "fma", "f2f", "s2f", "u2f")
_INTEGRAL: Final = ("f2s", "f2u", "frint")
_DIVISIONS: Final = ("udiv", "urem", "sdiv", "srem")
NEAREST, NEAREST_AWAY = 0, 4
# The program looks at the IEEE flags: the interpreter tells the machine at the first of these (`state.FLAGS_SEEN`).
NAMES_FLAGS: Final = ("fpflags", "fpflags_set")


def rounding(node: Node, options: Options) -> int | None:
    """The rounding mode of an operation, or None when it is only known at run time."""
    mode = node.args[0]
    if mode.op == "const" and isinstance(mode.attr, int):
        return mode.attr
    if mode.op == "get" and isinstance(mode.attr, Cell) and mode.attr.context:
        return options.context_value(mode.attr.file, mode.attr.index)
    return None


def unsupported(nodes: Iterable[Node], options: Options) -> str:
    """Why these nodes are left to the interpreter, or ''."""
    for node in nodes:
        if node.op == "if":
            reason = unsupported(node.body or (), options) or unsupported(node.orelse or (), options)
            if reason:
                return reason
        elif node.op in NAMES_FLAGS and not options.strict_fp:
            return "names the floating-point flags, which the program has not looked at so far"
        elif node.op in _ROUNDED or node.op in _INTEGRAL:
            mode = rounding(node, options)
            if mode is None:
                return f"rounding mode of {node.op} not known at translation"
            if mode > NEAREST_AWAY or (mode == NEAREST_AWAY and node.op in _ROUNDED):
                return f"{node.op} rounds in mode {mode}"
        elif (node.op in _DIVISIONS and node.width > 64) or (
            node.op in ("mulhu", "mulhs", "mulhsu") and node.width > 64
        ):
            return f"{node.op} of {node.width} bits"
        elif node.op in ("load", "store"):
            width = node.width if node.op == "load" else node.args[1].width
            if width not in (8, 16, 32, 64, 128):
                return f"{node.op} of {width} bits"
    return ""


def fold(node: Node, known: dict[Cell, int]) -> int | None:
    """The value of an address computation over constants and registers with known values."""
    op = node.op
    mask = (1 << node.width) - 1
    if op == "const":
        return node.attr & mask if isinstance(node.attr, int) else None
    if op == "get":
        return known.get(node.attr) if isinstance(node.attr, Cell) else None
    if op not in ("add", "sub", "and", "or", "zext", "sext"):
        return None
    values = [fold(arg, known) for arg in node.args]
    a = values[0]
    b = values[-1]
    if a is None or b is None:
        return None
    if op == "add":
        return (a + b) & mask
    if op == "sub":
        return (a - b) & mask
    if op == "and":
        return a & b
    if op == "or":
        return a | b
    if op == "sext" and a >> (node.args[0].width - 1):
        return (a - (1 << node.args[0].width)) & mask
    return a


def track(step: Step, known: dict[Cell, int]) -> None:
    """Update `known`, the registers with known values, over one instruction; set its `guess` when it computes a
    jump.
    """
    values: dict[Cell, int | None] = {}
    seen = dict(known)
    for node in step.nodes:
        if node.op == "put" and isinstance(node.attr, Cell):
            values[node.attr] = fold(node.args[0], seen)
        elif node.op == "jump" and node.args[0].op != "const" and step.guess is None:
            step.guess = fold(node.args[0], seen)
        elif node.op == "if":
            _forget(node, values)
    for cell, value in values.items():
        if value is None:
            known.pop(cell, None)
        else:
            known[cell] = value


def _forget(node: Node, values: dict[Cell, int | None]) -> None:
    for arm in (node.body or (), node.orelse or ()):
        for inner in arm:
            if inner.op == "put" and isinstance(inner.attr, Cell):
                values[inner.attr] = None
            elif inner.op == "if":
                _forget(inner, values)
