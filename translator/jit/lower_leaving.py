"""Lowering of loops that lanes leave one after the other (see `lanes`): registers are set aside as they do.

While a loop goes on for some lanes, the others need their registers as they left it. Not every block has to see to
that: lanes that have left may compute anything, if what they had is kept in slots of its own, and those are what the
registers are when the loop is over. Lanes leave rarely, and then only is anything kept. Called by `lower_lanes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.jit.lower_module import UNLIKELY

if TYPE_CHECKING:
    from translator.jit.flow import Register
    from translator.jit.lanes import Nest
    from translator.jit.lower import FunctionLowering
    from translator.jit.lower_lanes import Lanes
    from translator.jit.region import Key

SUFFIX: Final = ".left"  # of a slot for what lanes had when they left


def changed(f: FunctionLowering, nest: Nest, header: Key) -> list[Register]:
    """The registers that a loop sets."""
    body = nest.control.bodies[header]
    return sorted({r for key in body for r in f.flow.members(f.flow.set_by(key))} & nest.varying)


def enter(lanes: Lanes, header: Key) -> None:
    """Ahead of the loop: who does not run it keeps what there is."""
    for register in changed(lanes.f, lanes.nest, header):
        lanes.keep(register, *lanes.slots(register), SUFFIX)


def leave(lanes: Lanes, header: Key, which: str) -> None:
    """These lanes leave the loop, if any."""
    w = lanes.f.w
    leaving, going_on = w.fresh("leaving"), w.fresh("goes")
    w.do(f"br i1 {lanes.any(which)}, label %{leaving}, label %{going_on}, {UNLIKELY}")
    w.label(leaving)
    for register in changed(lanes.f, lanes.nest, header):
        t = lanes.type(lanes.f.width(register))
        kept = [
            w.value(f"select {lanes.type(1)} {which}, {t} {now}, {t} {before}")
            for now, before in zip(lanes.slots(register), lanes.slots(register, SUFFIX), strict=True)
        ]
        lanes.keep(register, kept[0], kept[1], SUFFIX)
    w.do(f"br label %{going_on}")
    w.label(going_on)


def end(lanes: Lanes, header: Key) -> None:
    """All have left."""
    for register in changed(lanes.f, lanes.nest, header):
        lanes.keep(register, *lanes.slots(register, SUFFIX))
