"""The passes over IR: one table with a name and one line for each; any can be switched off by its name.

Enters: a verified `Block`. Leaves: an equal one that is smaller. Called by `jit/` on what it lifted, by `--log
ir_opt`, and by the tests. A pass never changes a node that it was given: blocks may share nodes, and the block before
a pass stays usable.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from translator.errors import UsageError
from translator.ir.ops import Block
from translator.ir.passes.bytes import join_bytes
from translator.ir.passes.dce import dce
from translator.ir.passes.deadput import deadput
from translator.ir.passes.fold import fold
from translator.ir.passes.forward import forward
from translator.ir.passes.fpcanon import fpcanon


@dataclass(frozen=True, slots=True)
class Pass:
    """One pass. `name` is what `--no-opt` takes."""

    name: str
    doc: str
    run: Callable[[Block], Block]


# In the order they run: forwarding makes values meet, folding simplifies what met, the rest removes what nobody needs.
PASSES: Final[tuple[Pass, ...]] = (
    Pass("forward", "a register read after it was written or read in the block is the value already there", forward),
    Pass("fold", "constants, algebraic identities, decided branches", fold),
    Pass("fpcanon", "floating-point arithmetic takes a NaN as it is: no canonical form in between", fpcanon),
    Pass("deadput", "a register write that is overwritten before anything can see it goes", deadput),
    Pass("bytes", "what is loaded or stored a byte at a time is one access", join_bytes),
    Pass("dce", "values that nobody uses go", dce),
)
NAMES: Final = tuple(entry.name for entry in PASSES)


def optimise(block: Block, skip: Iterable[str] = ()) -> Block:
    """The block after all passes but those named in `skip`; an unknown name is an error of the user.

    Nodes that fall off the end of their block (a part of a region) are fine: every register counts as seen there.
    """
    off = frozenset(skip)
    unknown = sorted(off.difference(NAMES))
    if unknown:
        raise UsageError(f"no IR pass named {unknown[0]}: there are {', '.join(NAMES)}")
    for entry in PASSES:
        if entry.name not in off:
            block = entry.run(block)
    return block
