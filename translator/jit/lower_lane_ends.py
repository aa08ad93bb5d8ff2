"""What registers are when lanes have done their rounds (see `lanes`): those of the last lane, or what all have made.

Called by `lower_lanes`, for a nest that runs whole rounds; what one that runs ahead keeps is in `lower_ahead`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.ir.ops import Node
from translator.jit import lower_ahead
from translator.jit.lower_ops import const
from translator.jit.region import walk
from translator.jit.shapes import VARYING

if TYPE_CHECKING:
    from translator.jit.flow import Register
    from translator.jit.lower_lanes import Lanes
    from translator.jit.region import Key


def begin_sum(lanes: Lanes, register: Register) -> str:
    """What there is so far is the first lane's; the others begin with nothing."""
    width, value = lanes.f.width(register), lanes.before[register][0]
    return lanes.f.w.value(f"insertelement {lanes.type(width)} zeroinitializer, i{width} {value}, i64 0")


def end(lanes: Lanes, key: Key) -> None:
    """Set the registers, and write the test whether there is another round."""
    f, nest = lanes.f, lanes.nest
    values = {register: _value(lanes, register) for register in sorted(nest.written)}
    f.aside = frozenset()
    f.forget()
    for register, (value, loose) in values.items():
        f.set_slot(register, value, loose)
    last = f.region.blocks[key].steps[-1].nodes
    within = set(walk(last))
    needed = {arg for node in within for arg in node.args if arg not in within and arg.op != "const"}
    f.values = {node: _of_last_lane(lanes, node) for node in needed}
    f.strict = True
    f.dirty |= f.flow.set_by(key) & ~f.flow.carried
    if not f.nodes(last):
        f.go((f.region.blocks[key].next, key[1]))
    f.aside = frozenset(nest.written)


def _value(lanes: Lanes, register: Register) -> tuple[str, str | None]:
    """What a register is, and loosely."""
    f, nest, width, shape = lanes.f, lanes.nest, lanes.f.width(register), lanes.now[register]
    if register in nest.sums:
        vector, t = lanes.slots(register)[0], lanes.type(width)
        return f.w.value(f"call i{width} @llvm.vector.reduce.add.v{lanes.lanes}i{width}({t} {vector})"), None
    if register in nest.partial:
        return _of_last_that_set(lanes, register)
    if shape is VARYING:
        exact, loose = lanes.slots(register)
        return _last(lanes, exact, width), _last(lanes, loose, width)
    value = f.read(register)
    if shape:
        return f.w.value(f"add i{width} {value}, {const(shape * (lanes.lanes - 1), width)}"), None
    return value, f.read_loose(register) if register in f.flow.loose else None


def _of_last_that_set(lanes: Lanes, register: Register) -> tuple[str, str | None]:
    """What the last lane set that did, else what the register was before."""
    w, width, bits = lanes.f.w, lanes.f.width(register), f"i{lanes.lanes}"
    which = w.value(f"load {lanes.type(1)}, ptr {lower_ahead.set_slot(lanes, register)}")
    which = w.value(f"bitcast {lanes.type(1)} {which} to {bits}")
    none = w.value(f"icmp eq {bits} {which}, 0")
    above = w.value(f"call {bits} @llvm.ctlz.{bits}({bits} {which}, i1 false)")
    last = w.value(f"and {bits} {w.value(f'sub {bits} {lanes.lanes - 1}, {above}')}, {lanes.lanes - 1}")

    def chosen(vector: str, before: str) -> str:
        lane = w.value(f"extractelement {lanes.type(width)} {vector}, {bits} {last}")
        return w.value(f"select i1 {none}, i{width} {before}, i{width} {lane}")

    vectors, (exact, loose) = lanes.slots(register), lanes.before[register]
    return chosen(vectors[0], exact), None if loose is None else chosen(vectors[1], loose)


def _last(lanes: Lanes, vector: str, width: int) -> str:
    return lanes.f.w.value(f"extractelement {lanes.type(width)} {vector}, i64 {lanes.lanes - 1}")


def _of_last_lane(lanes: Lanes, node: Node) -> str:
    shape, w, width = lanes.nest.shapes.get(node, 0), lanes.f.w, node.width
    if shape is VARYING:
        return _last(lanes, lanes.vectors[node], width)
    value = lanes.f.values[node]
    return w.value(f"add i{width} {value}, {const(shape * (lanes.lanes - 1), width)}") if shape else value
