"""Who calls a function, and which registers the code behind the call sets before it reads them.

What a function leaves in those registers nobody sees, unless it returns to somebody else. `find` looks through the code
that was run near the function. Called by `forming`, for the few regions that can use it (see `halves`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from translator.ir.ops import Cell, Node
from translator.jit import support
from translator.jit.region import walk

if TYPE_CHECKING:
    from translator.jit.flow import Register
    from translator.jit.steps import Steps

_AROUND: Final = 16 << 10  # bytes on either side
_MOST_INSNS: Final = 1024  # that are looked at there
_MOST: Final = 4  # callers


class Caller(NamedTuple):
    """`back`: where it is returned to; `code`: what stands there, as far as `sets` depends on it."""

    back: int
    code: bytes
    sets: frozenset[Register]


def find(pc: int, steps: Steps, seen: Callable[[int], bool]) -> tuple[Caller, ...]:
    """All callers of the function at pc, of those that were run and stand near it; none if they are too many, or one of
    them is code that may change unnoticed.
    """
    backs: list[int] = []
    known: dict[Cell, int] = {}
    after = -1
    for at in _near(pc, steps.isa.align, seen):
        step = steps.step(at)
        if step is None:
            continue
        if at != after:
            known = {}
        after = at + step.length
        step = step.copy()
        support.track(step, known)
        if any((step.guess if target is None else target) == pc and hint == "call" for target, hint in step.targets):
            backs.append(after)
    found = [_caller(back, steps) for back in backs]
    return tuple(one for one in found if one is not None) if len(found) <= _MOST and None not in found else ()


def _near(pc: int, align: int, seen: Callable[[int], bool]) -> list[int]:
    """The places of the nearest instructions that were run, ascending."""
    ahead = [at for at in range(pc, pc + _AROUND, align) if seen(at)]
    behind = [at for at in range(pc - align, max(0, pc - _AROUND), -align) if seen(at)]
    return [*behind[:_MOST_INSNS][::-1], *ahead[:_MOST_INSNS]]


def _caller(back: int, steps: Steps) -> Caller | None:
    sets: set[Register] = set()
    reads: set[Register] = set()
    at = back
    while True:
        step = steps.step(at)
        if step is None:
            break
        _follow(step.nodes, sets, reads)
        at += step.length
        if step.ends:
            break
    code = steps.fixed(back, at - back) if steps.fixed is not None else b""
    return Caller(back, code, frozenset(sets)) if at > back and len(code) == at - back else None


def _follow(nodes: list[Node], sets: set[Register], reads: set[Register]) -> None:
    """What an instruction adds to what is set without having been read. What is set under a condition is not."""
    top = {id(node) for node in nodes}
    for node in walk(nodes):
        if isinstance(node.attr, Cell) and not node.attr.context:
            register = (node.attr.file, node.attr.index)
            if node.op == "get" and register not in sets:
                reads.add(register)
            elif node.op == "put" and id(node) in top and register not in reads:
                sets.add(register)
