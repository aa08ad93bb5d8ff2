"""Lowering of what a nest does ahead of its rounds (see `lanes`): registers are kept for the rest of each round.

`keep` stands where the lanes have come to the rest: what they have set and the rest still uses goes into arrays, an
element for each lane. `take` stands where a round begins: as long as there are kept rounds, it sets the registers and
goes on at the rest. A nest runs only as many rounds ahead as surely follow, so when the loop is left none are over;
when the function is left they are gone, and nothing of them has happened. What a function that was followed into has
saved in its frame *stays* the same from round to round: it is stored as each round is taken. Called by `lower_lanes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.ir.ops import Node
from translator.jit import lower_memory, lower_nan
from translator.jit.lanes import Nest
from translator.jit.shapes import VARYING

if TYPE_CHECKING:
    from translator.jit.flow import Register
    from translator.jit.lower import FunctionLowering
    from translator.jit.lower_lanes import Lanes
    from translator.jit.region import Key


def _registers(f: FunctionLowering, nest: Nest) -> list[Register]:
    assert nest.rest is not None
    live, still = f.flow.live_in[nest.rest], f.moves.begins[nest.rest]  # the slot of those does not change
    return [one for one in sorted(nest.written) if live & f.flow.bit(one) and one not in still]


def _array(f: FunctionLowering, nest: Nest, register: Register, kind: str = "ahead") -> str:
    return f'%"{register[0]}.{register[1]}.{kind}.{f.names[nest.first]}"'


def _bits(f: FunctionLowering, register: Register) -> int:
    """Bits of an element: a power of two, so that elements of a vector and of an array lie alike."""
    return max(8, 1 << (f.width(register) - 1).bit_length())


def declare(f: FunctionLowering, nest: Nest, most: int) -> None:
    """The arrays, for so many rounds, and the number of the rounds in them."""
    if nest.rest is None:
        return
    left = f'%"left.{f.names[nest.first]}"'
    f.w.do(f"{left} = alloca i64")
    f.w.do(f"store i64 0, ptr {left}")
    for number, node in enumerate(nest.stays):
        f.w.do(f'%"place.{number}.{f.names[nest.first]}" = alloca i{node.args[0].width}')
        f.w.do(f'%"stays.{number}.{f.names[nest.first]}" = alloca i{node.args[1].width}')
    for register in _registers(f, nest):
        f.w.do(f"{_array(f, nest, register)} = alloca [{most} x i{_bits(f, register)}], align 64")
        if register in nest.partial:
            f.w.do(f"{_array(f, nest, register, 'whether')} = alloca [{most} x i8], align 64")


def set_slot(lanes: Lanes, register: Register) -> str:
    """The slot of the lanes that have set a register which they may leave alone."""
    return f'%"{register[0]}.{register[1]}.set.{lanes.loop}.{lanes.lanes}"'


def note_set(lanes: Lanes, register: Register) -> None:
    """The lanes that run this block set it."""
    w, t, slot = lanes.f.w, lanes.type(1), set_slot(lanes, register)
    known = w.value(f"load {t}, ptr {slot}")
    w.do(f"store {t} {w.value(f'or {t} {known}, {lanes.mask or lanes.all()}')}, ptr {slot}")


def _tags(f: FunctionLowering, nest: Nest) -> dict[Key, dict[Register, str]]:
    """What is known of registers where blocks begin, whatever other ways lead to them (see `flow`)."""
    known: dict[Key, dict[Register, str]] = {nest.first: {}}
    changed = True
    while changed:
        changed = False
        for key in nest.order:
            tags = dict(known[key])
            for step in f.region.blocks[key].steps:
                f.flow.retag(step.nodes, tags, step.ends)
            for target in nest.edges[key]:
                before = known.get(target)
                merged = tags if before is None else {r: how for r, how in before.items() if tags.get(r) == how}
                if merged != before:
                    known[target] = dict(merged)
                    changed = True
    return known


def _stay(lanes: Lanes, node: Node) -> tuple[str, str]:
    number = list(lanes.nest.stays).index(node)
    return f'%"place.{number}.{lanes.loop}"', f'%"stays.{number}.{lanes.loop}"'


def stay(lanes: Lanes, node: Node) -> None:
    """Note what each round stores in the same place."""
    place, slot = _stay(lanes, node)
    address, value = node.args
    lanes.f.w.do(f"store i{address.width} {lanes.f.operand(address)}, ptr {place}")
    lanes.f.w.do(f"store i{value.width} {lanes.f.operand(value)}, ptr {slot}")


def stayed(lanes: Lanes, store: Node, load: Node) -> str:
    """What is loaded where that was stored."""
    return lanes.f.w.value(f"load i{load.width}, ptr {_stay(lanes, store)[1]}")


def keep(lanes: Lanes) -> None:
    """Fill the arrays: the first lane is taken first, so it is the last element."""
    f, w, nest = lanes.f, lanes.f.w, lanes.nest
    assert nest.rest is not None
    tags = _tags(f, nest).get(nest.rest, {})
    for register in _registers(f, nest):
        width, bits, how = f.width(register), _bits(f, register), f.flow.tags_in[nest.rest].get(register)
        shape = lanes.now[register]
        if shape is VARYING:
            # Exact values are made as the round is taken, or here: once, not in each round of the loops.
            vector, loose = lanes.slots(register)
            if how is not None or tags.get(register) == "d":
                vector = loose if how is not None else lanes.exact(loose)
        else:
            value = f.read_loose(register) if how is not None and not shape else f.read(register)
            vector = lanes.spread(value, width, shape)
        _store(lanes, vector, width, bits, _array(f, nest, register))
        if register in nest.partial:
            which = w.value(f"load {lanes.type(1)}, ptr {set_slot(lanes, register)}")
            _store(lanes, which, 1, 8, _array(f, nest, register, "whether"))
    w.do(f'store i64 {lanes.lanes}, ptr %"left.{lanes.loop}"')
    w.do(f"br label %{lanes.loop}.take")


def _store(lanes: Lanes, vector: str, width: int, bits: int, array: str) -> None:
    w, t = lanes.f.w, lanes.type(width)
    order = ", ".join(f"i32 {lane}" for lane in reversed(range(lanes.lanes)))
    vector = w.value(f"shufflevector {t} {vector}, {t} poison, <{lanes.lanes} x i32> <{order}>")
    if bits != width:
        vector = w.value(f"zext {t} {vector} to {lanes.type(bits)}")
    w.do(f"store {lanes.type(bits)} {vector}, ptr {array}, align 64")


def _element(lanes: Lanes, bits: int, array: str, number: str) -> str:
    at = lanes.f.w.value(f"getelementptr inbounds i{bits}, ptr {array}, i64 {number}")
    return lanes.f.w.value(f"load i{bits}, ptr {at}")


def take(lanes: Lanes) -> None:
    """Begin a round: at the rest, if its first part has been done."""
    f, w, nest = lanes.f, lanes.f.w, lanes.nest
    assert nest.rest is not None
    slot = f'%"left.{lanes.loop}"'
    none = w.value(f"icmp eq i64 {w.value(f'load i64, ptr {slot}')}, 0")
    w.do(f"br i1 {none}, label %{lanes.loop}.more, label %{lanes.loop}.take")
    w.label(f"{lanes.loop}.take")
    lanes.arrive(nest.rest)
    left = w.value(f"sub nuw i64 {w.value(f'load i64, ptr {slot}')}, 1")
    w.do(f"store i64 {left}, ptr {slot}")
    for register in _registers(f, nest):
        bits = _bits(f, register)
        width, t = f.width(register), f"i{f.width(register)}"
        value = loose = w.resize(_element(lanes, bits, _array(f, nest, register), left), bits, width)
        how = f.flow.tags_in[nest.rest].get(register)
        if how is not None:
            value = lower_nan.exact(f, loose, how)
        if register in nest.partial:
            which = w.resize(_element(lanes, 8, _array(f, nest, register, "whether"), left), 8, 1)
            value, loose = (
                w.value(f"select i1 {which}, {t} {value}, {t} {before}")
                for before in (f.read(register), f.read_loose(register))
            )
        f.set_slot(register, value, loose)
    for node, step in nest.stays.items():
        f.begin_step(step)
        place, slot = _stay(lanes, node)
        address, t = node.args[0].width, f"i{node.args[1].width}"
        at = lower_memory.index(lanes.f, w.value(f"load i{address}, ptr {place}"), address)
        tail = f"align 1, {lower_memory.GUEST}{w.where}"
        w.do(f"store {t} {w.value(f'load {t}, ptr {slot}')}, ptr {lanes.pointer(at)}, {tail}")
    w.do(f"br label %{f.names[nest.rest]}")
    w.label(f"{lanes.loop}.more")
