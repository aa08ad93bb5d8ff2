"""Writes a loop in halves (see `halves`), ahead of the loop as it is, and what follows it, up to the return.

It is entered where the link register says that a known caller called. Its narrow registers are of 32 bits. Behind it
each has its lower half from there, and its upper half from a function that runs the loop again, in full, from where it
began: LLVM moves the call of it to where an upper half is used. That is only where the function in the end returns to
somebody else, as its return address was in memory meanwhile: `Tail` has lower halves computed from lower halves, and
`returns` leaves by two ways. Called by `lower` and `lower_exits`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.ir.ops import Cell, Node
from translator.ir.simplify import value_of
from translator.jit import host_x86_64_ir as host
from translator.jit.halves import ALL, HALF, LOW, Half, low_parts, nodes_of, parts, wanted
from translator.jit.lower_module import LIKELY
from translator.jit.lower_ops import PURE, const
from translator.jit.region import RegionBlock, constant
from translator.jit.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable

    from translator.jit.flow import Register
    from translator.jit.lower import FunctionLowering
    from translator.jit.lower_exits import Exits


def loop(f: FunctionLowering, half: Half) -> Tail:
    """The choice between the loops, and the loop in halves, up to the way to the block behind it."""
    w, key = f.w, half.header
    block = f.region.blocks[key]
    name = f.names[key]
    w.label(f.edge_label(key))
    f.forget()
    f.dirty, f.tags, f.moved = f.flow.dirty_in[key], dict(f.flow.tags_in[key]), dict(f.moves.begins[key])
    w.do(f"br i1 {_known(w, half, f.read(half.link))}, label %{name}.halves, label %{f.begin_label(key)}, {LIKELY}")
    w.label(f"{name}.halves")
    uses = sorted(_registers(block, "get"))
    narrow = sorted(half.narrow)
    begins = {register: f.read(register) for register in sorted({*uses, *narrow})}
    for register in narrow:
        w.do(f"store i{HALF} {w.resize(begins[register], f.width(register), HALF)}, ptr {_low_slot(register)}")
    _round(w, block, half.narrow, lambda one: _low_slot(one) if one in half.narrow else f.slot(one), f"{name}.halves")
    w.helpers["whole"] = _whole(f, block, uses, narrow)
    given = ", ".join(f"i{f.width(register)} {begins[register]}" for register in uses)
    result = w.value(f"call {host.CALL_CONVENTION} {_types(f, narrow)} @whole({given})")
    for number, register in enumerate(narrow):
        width = f.width(register)
        whole = w.value(f"extractvalue {_types(f, narrow)} {result}, {number}")
        upper = w.value(f"and i{width} {whole}, {(1 << width) - (1 << HALF)}")
        lower = w.value(f"zext i{HALF} {w.value(f'load i{HALF}, ptr {_low_slot(register)}')} to i{width}")
        f.set_slot(register, w.value(f"or disjoint i{width} {upper}, {lower}"))
    w.do(f"br label %{f.names[half.after]}.halves")
    return Tail(f, half)


def declare(f: FunctionLowering, half: Half) -> None:
    """The slots of lower halves."""
    for register in sorted(half.narrow):
        f.w.do(f"{_low_slot(register)} = alloca i{HALF}")


def returns(f: Exits, half: Half, target: str, like: str) -> None:
    """At the return: to a known caller without the registers that it sets first. Goes on where it is another one."""
    w = f.w
    home, away = w.fresh("home"), w.fresh("away")
    w.do(f"br i1 {_known(w, half, like)}, label %{home}, label %{away}, {LIKELY}")
    w.label(home)
    dirty, kept = f.dirty, f.at_hand()
    f.dirty &= ~half.dead
    f.store_dirty()
    f.cached |= dict.fromkeys(f.flow.members(f.flow.carried & half.dead), "0")
    f.result(target)
    w.label(away)
    f.dirty = dirty
    f.return_to(kept)


def _known(w: Writer, half: Half, back: str) -> str:
    """Whether a return address is that of a known caller."""
    same = [w.value(f"icmp eq i64 {back}, {caller.back}") for caller in half.callers]
    while len(same) > 1:
        same.append(w.value(f"or i1 {same.pop()}, {same.pop()}"))
    return same[0]


class Tail:
    """The block behind the loop: what needs a lower half only takes it from lower halves."""

    def __init__(self, f: FunctionLowering, half: Half) -> None:
        self.f = f
        self.half = half
        self.low: dict[Node, str] = {}
        self.registers: dict[Register, Node | None] = dict.fromkeys(half.narrow)  # None: as the loop left it
        self.wanted = _low_wanted(nodes_of(f.region.blocks[half.after]))

    def nodes(self, nodes: list[Node]) -> bool:
        """As `FunctionLowering.nodes`."""
        for node in nodes:
            (source, what), *_ = (*parts(node), (node, ALL))
            if node.op == "extract" and what == LOW and source in self.low:
                self.f.values[node] = _extract(self.f.w, node, self.low[source])
            elif self.f.nodes([node]):
                return True
            if node.op == "put" and isinstance(node.attr, Cell):
                self.registers[node.attr.file, node.attr.index] = node.args[0]
            elif node in self.wanted:
                self.low[node] = self._low(node)
        return False

    def _low(self, node: Node) -> str:
        w = self.f.w
        if node.op == "get" and isinstance(node.attr, Cell):
            register = (node.attr.file, node.attr.index)
            if register in self.registers:
                value = self.registers[register]
                if value is None:
                    return w.value(f"load i{HALF}, ptr {_low_slot(register)}")
                if value in self.low:
                    return self.low[value]
        made = low_parts(node)
        if not made or any(what == LOW and arg not in self.low and arg.op != "const" for arg, what in made):
            return w.resize(self.f.operand(node), node.width, HALF)
        return _lower(w, node, lambda arg: self.low.get(arg) or const(value_of(arg) or 0, HALF), self.f.operand)


def _low_wanted(nodes: list[Node]) -> set[Node]:
    """The values of which something wants the lower half."""
    found = {arg for node in nodes for arg, what in parts(node) if what == LOW}
    for node in reversed(nodes):
        if node in found:
            found |= {arg for arg, what in low_parts(node) or () if what == LOW and arg.op != "const"}
    return found


def _low_slot(register: Register) -> str:
    return f'%"{register[0]}.{register[1]}.low"'


def _extract(w: Writer, node: Node, low: str) -> str:
    """What an `extract` takes from a lower half."""
    return PURE["extract"](w, Node("extract", node.width, (Node("get", HALF),), node.attr), [low])


def _types(f: FunctionLowering, registers: list[Register]) -> str:
    return "{ " + ", ".join(f"i{f.width(register)}" for register in registers) + " }"


def _registers(block: RegionBlock, op: str) -> dict[Register, int]:
    """The registers that a block gets or puts, and their widths."""
    cells = [node.attr for node in nodes_of(block) if node.op == op and isinstance(node.attr, Cell)]
    return {(cell.file, cell.index): cell.width for cell in cells}


def _lower(w: Writer, node: Node, low: Callable[[Node], str], whole: Callable[[Node], str]) -> str:
    """The lower half of a value from what `low_parts` names."""
    if node.op == "shl":
        by = value_of(node.args[1]) or 0
        return "0" if by >= HALF else w.value(f"shl i{HALF} {low(node.args[0])}, {by}")
    if node.op in ("zext", "sext"):
        return PURE[node.op](w, Node(node.op, HALF, node.args), [whole(node.args[0])])
    return PURE[node.op](w, Node(node.op, HALF, node.args), [low(arg) for arg in node.args])


def _round(
    w: Writer, block: RegionBlock, narrow: frozenset[Register], slot: Callable[[Register], str], name: str
) -> None:
    """One round of the loop and the block behind it, on slots: those of narrow registers are of half the width."""
    nodes = nodes_of(block)
    how = wanted(nodes, narrow)
    wholes: dict[Node, str] = {}
    lows: dict[Node, str] = {}
    now: dict[Register, str] = {}

    def whole(node: Node) -> str:
        value = value_of(node)
        return const(value, node.width) if value is not None else wholes[node]

    def low(node: Node) -> str:
        value = value_of(node)
        if value is not None:
            return const(value, HALF)
        if node not in lows:
            lows[node] = w.resize(wholes[node], node.width, HALF)
        return lows[node]

    w.do(f"br label %{name}.round")
    w.label(f"{name}.round")
    for node in nodes:
        if node.op == "put" and isinstance(node.attr, Cell):
            register = (node.attr.file, node.attr.index)
            now[register] = low(node.args[0]) if register in narrow else whole(node.args[0])
        elif node.op == "get" and isinstance(node.attr, Cell):
            register = (node.attr.file, node.attr.index)
            half = register in narrow
            if register not in now:
                now[register] = w.value(f"load i{HALF if half else node.width}, ptr {slot(register)}")
            (lows if half else wholes)[node] = now[register]
        elif node.op not in PURE or node not in how:
            continue
        elif how[node] == LOW:
            lows[node] = _lower(w, node, low, whole)
        elif parts(node)[0][1] == LOW:
            wholes[node] = _extract(w, node, low(node.args[0]))
        else:
            wholes[node] = PURE[node.op](w, node, [whole(arg) for arg in node.args])
    for register, width in _registers(block, "put").items():
        w.do(f"store i{HALF if register in narrow else width} {now[register]}, ptr {slot(register)}")
    (jump,) = (node for node in nodes[-1].body or () if node.op == "jump")
    ways = [f"{name}.round", f"{name}.done"]
    yes, no = ways if constant(jump.args[0]) == block.pc else reversed(ways)
    w.do(f"br i1 {whole(nodes[-1].args[0])}, label %{yes}, label %{no}")
    w.label(f"{name}.done")


def _whole(f: FunctionLowering, block: RegionBlock, uses: list[Register], results: list[Register]) -> str:
    """A function that runs the loop in full: from the registers it uses to those wanted."""
    w = Writer()
    w.helpers = f.w.helpers
    for register in sorted({*uses, *_registers(block, "put")}):
        w.do(f"{f.slot(register)} = alloca i{f.width(register)}")
    for number, register in enumerate(uses):
        w.do(f"store i{f.width(register)} %i{number}, ptr {f.slot(register)}")
    _round(w, block, frozenset(), f.slot, "loop")
    last = "poison"
    for number, register in enumerate(results):
        value = w.value(f"load i{f.width(register)}, ptr {f.slot(register)}")
        last = w.value(f"insertvalue {_types(f, results)} {last}, i{f.width(register)} {value}, {number}")
    w.do(f"ret {_types(f, results)} {last}")
    given = ", ".join(f"i{f.width(register)} %i{number}" for number, register in enumerate(uses))
    # Of the convention of regions, whose callers need not save other registers for it.
    head = f"define internal {host.CALL_CONVENTION} {_types(f, results)} @whole({given})"
    return "\n".join([f"{head} minsize cold noinline nounwind willreturn memory(none) {{", *w.lines, "}"])
