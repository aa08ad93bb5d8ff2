"""Lowering of putting NaNs right (see `nan`): registers that are known only loosely, and stores of such values.

A stored value is compared with itself, and a way aside puts the canonical NaN in its place: a branch that is never
taken, so that what loads the value again does not wait for a compare and a select. Two values are one comparison: so a
store waits in its block until another one comes, while nothing is done that could see it missing (loads and stores
beside it may go ahead, as other threads may see them). Called by `lower` and `lower_memory`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.ir.ops import Cell, Node
from translator.jit import lower_faults, nan
from translator.jit.lower_fp import TYPES
from translator.jit.lower_module import UNLIKELY

if TYPE_CHECKING:
    from translator.jit.flow import Register
    from translator.jit.lower import FunctionLowering
    from translator.jit.lower_registers import Registers
    from translator.jit.region import RegionBlock

_BOX: Final = 0xFFFFFFFF << 32
Place = tuple[str, int, int]  # the base operand of an address, the displacement from it, bytes


def exact(f: Registers, loose: str, how: str) -> str:
    """The exact value of a register from its loose one (see `nan`)."""
    w = f.w
    canonical = nan.CANONICAL[64] if how == "d" else _BOX | nan.CANONICAL[32]
    test = w.value(f"fcmp uno {TYPES[64 if how == 'd' else 32]} {_number(f, loose, how)}, 0.0")
    return w.value(f"select i1 {test}, i64 {canonical}, i64 {loose}")


def _test(f: FunctionLowering, stores: list[Late]) -> str:
    """Whether one of two values to store is a NaN. Where a block divides, the integer units are asked, each value for
    itself: the others are waited for there (with these tests nbody takes 0.89 of the time, fft would 1.03).
    """
    w, width = f.w, stores[0].width
    if not _divides(f.block):
        other = stores[1].number if len(stores) > 1 else "0.0"
        return w.value(f"fcmp uno {TYPES[width]} {stores[0].number}, {other}")
    found = "false"
    for store in stores:
        bits = w.value(f"bitcast {TYPES[width]} {store.number} to i{width}")
        # Opaque, or LLVM takes the sign away with a second constant.
        twice = w.value(f'call i{width} asm "", "=r,0"(i{width} {w.value(f"shl i{width} {bits}, 1")})')
        found = w.value(f"or i1 {found}, {w.value(f'icmp ugt i{width} {twice}, {2 * nan.INFINITY[width]}')}")
    return found


def _divides(block: RegionBlock) -> bool:
    return any(node.op in ("fdiv", "fsqrt") for step in block.steps for node in step.nodes)


def _number(f: Registers, loose: str, how: str) -> str:
    """A loose value as LLVM's floating-point type."""
    if how == "d":
        return f.w.value(f"bitcast i64 {loose} to double")
    return f.w.value(f"bitcast i32 {f.w.value(f'trunc i64 {loose} to i32')} to float")


class Late:
    """A store whose value may be a NaN that is not the canonical one. `at`: the pointer with its type; `number`: the
    value as LLVM's floating-point type; `exact`: the bits to store if it is a NaN; `registers`: those that have the
    value, with their tags.
    """

    __slots__ = ("at", "exact", "number", "place", "registers", "tail", "width")

    def __init__(
        self, at: str, place: Place, number: str, exact: str, width: int, registers: list[tuple[Register, str]],
        tail: str,
    ) -> None:  # fmt: skip
        self.at = at
        self.place = place
        self.number = number
        self.exact = exact
        self.width = width
        self.registers = registers
        self.tail = tail


def late(f: FunctionLowering, node: Node, at: str, place: Place, tail: str) -> Late | None:
    """A store of a node's value, if that may be such a NaN; None: what `operand` says is what to store."""
    value = f.operand(node)
    if not f.strict or not f.flow.loose or node.width not in TYPES or not f.options.on("nan-branch"):
        return None
    loose = f.loose(node)
    if loose == value or not nan.never_signals(node, f.tags):
        return None
    number = f.w.value(f"bitcast i{node.width} {loose} to {TYPES[node.width]}")
    made = nan.canonical(node)
    if made is not None and made[1] == nan.CANONICAL[node.width]:
        value = str(made[1])
    elif node.op == "get" and isinstance(node.attr, Cell) and f.tags.get((node.attr.file, node.attr.index)) == "d":
        value = str(nan.CANONICAL[64])
    registers = [of for of, stored in f.stored.items() if stored is node and f.tags.get(of[0]) == of[1]]
    return Late(at, place, number, value, node.width, registers, tail)


def beside(f: FunctionLowering, place: Place) -> bool:
    """Whether an access surely has nothing in common with the store that waits: another displacement from its base."""
    waiting = f.waiting
    if waiting is None:
        return True
    base, start, size = waiting.place
    return place[0] == base and (place[1] + place[2] <= start or start + size <= place[1])


def store(f: FunctionLowering, new: Late, may_wait: bool) -> None:
    """Make a store, with the one that waits; or let it wait for the next."""
    if f.waiting is not None and f.waiting.width == new.width:
        first, f.waiting = f.waiting, None
        _make(f, [first, new])
        return
    flush(f)
    if may_wait:
        f.waiting = new
    else:
        _make(f, [new])


def flush(f: FunctionLowering) -> None:
    """Make the store that waits."""
    if f.waiting is not None:
        alone, f.waiting = f.waiting, None
        _make(f, [alone])


def _make(f: FunctionLowering, stores: list[Late]) -> None:
    w, t = f.w, TYPES[stores[0].width]
    width = stores[0].width
    test = _test(f, stores)
    before, fix, done = w.block, w.fresh("nan"), w.fresh("number")
    w.do(f"br i1 {test}, label %{fix}, label %{done}, {UNLIKELY}")
    w.label(fix)
    others = [w.value(f"bitcast i{width} {store.exact} to {t}") for store in stores]
    if len(stores) > 1:
        tests = [w.value(f"fcmp uno {t} {store.number}, 0.0") for store in stores]
        others = [
            w.value(f"select i1 {is_nan}, {t} {other}, {t} {store.number}")
            for is_nan, other, store in zip(tests, others, stores, strict=True)
        ]
    w.do(f"br label %{done}")
    w.label(done)
    for store, other in zip(stores, others, strict=True):
        number = w.value(f"phi {t} [ {store.number}, %{before} ], [ {other}, %{fix} ]")
        store.number = number
    for store in stores:
        value = w.value(f"bitcast {t} {store.number} to i{width}")
        lower_faults.write(f, width, f.swap(value, width), store.at, store.tail, True)
        boxed = ""
        for register, how in store.registers:
            if how == "s" and not boxed:
                boxed = w.value(f"or i64 {w.value(f'zext i32 {value} to i64')}, {_BOX}")
            f.now_exact(register, value if how == "d" else boxed)


def exact_together(f: Registers, registers: list[Register]) -> None:
    """Make registers exact that are only known loosely: two to a comparison, and one way aside for all of them."""
    if len(registers) < 2 or not f.strict or not f.options.on("nan-branch"):
        return
    w = f.w
    loose = {register: f.read_loose(register) for register in registers}
    fix, done = w.fresh("nan"), w.fresh("numbers")
    for how in "ds":
        values = [_number(f, loose[register], how) for register in registers if f.tags[register] == how]
        for one, other in zip(values[::2], values[1::2] + values[-1:], strict=False):
            test = w.value(f"fcmp uno {TYPES[64 if how == 'd' else 32]} {one}, {other}")
            further = w.fresh("number")
            w.do(f"br i1 {test}, label %{fix}, label %{further}, {UNLIKELY}")
            w.label(further)
    before = w.block
    w.do(f"br label %{done}")
    w.label(fix)
    made = {register: exact(f, loose[register], f.tags[register]) for register in registers}
    w.do(f"br label %{done}")
    w.label(done)
    for register in registers:
        f.cached[register] = w.value(f"phi i64 [ {loose[register]}, %{before} ], [ {made[register]}, %{fix} ]")
