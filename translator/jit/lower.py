"""A region to LLVM IR text: one function of the native convention (translator/README.md), and the cold helpers it
calls.

Guest registers are stack slots that LLVM promotes; what the region reads is loaded at its entry, what it changed is
stored where control leaves it. `lower_region` is called by the compile worker after `forming.form_region`; the
operations themselves are in `lower_ops`, `lower_memory` and `lower_fp`, registers in `lower_registers`, how control
leaves in `lower_exits`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from translator.guest import state as st
from translator.ir.ops import Cell, Node
from translator.jit import (
    choices,
    halves,
    lanes,
    linear,
    lower_faults,
    lower_fp,
    lower_halves,
    lower_lanes,
    lower_memory,
    lower_nan,
    lower_scans,
    moves,
    nan,
    scans,
    strips,
)
from translator.jit.companions import CARRIED, field
from translator.jit.flow import Flow, Register, settle
from translator.jit.lower_exits import CHUNK, Exit, Exits
from translator.jit.lower_module import FIRST_LOCATION, FUNCTION, line_of, module_text, pc_of
from translator.jit.lower_ops import PURE, const
from translator.jit.optimise import only_raises
from translator.jit.region import Key, Region, RegionBlock, Step
from translator.jit.support import CONTINUES
from translator.jit.vectors import indifferent, vector_loops

if TYPE_CHECKING:
    from translator.guest.state import Layout
    from translator.jit.options import Options


def lower_region(region: Region, isa: Any, layout: Layout, options: Options | None = None) -> str:
    """The LLVM module of a region: one function called `region`. `options` default to those the region was formed
    with.
    """
    return FunctionLowering(region, isa, layout, options or region.options).module()


class FunctionLowering(Exits):
    """The state of lowering one region. The operation modules work on it; `w` receives the text."""

    def __init__(self, region: Region, isa: Any, layout: Layout, options: Options) -> None:
        self.carried: list[Register] = [tuple(register) for register in isa.calling.carry][:CARRIED]
        super().__init__(layout, options, Flow(region, self.carried, options))
        self.region = region
        self.isa = isa
        self.big_endian = isa.endian == "big"
        self.align_shift = isa.align.bit_length() - 1
        self.moves = moves.find(region, self.flow, options)
        self.half = halves.find(region, self.flow, self.moves, isa.calling.link, options)
        self.tail: lower_halves.Tail | None = None  # what is being written follows a loop in halves
        self.strips = strips.find(region, self.flow, options)
        self.strip: strips.Stripped | None = None  # that is being written
        self.nests_of = self._nests(options)
        others = self.strips.keys() | self.nests_of.keys()
        self.scans = {} if self.big_endian else scans.find(region, self.flow, options, others)
        self.flow.counted |= self.strips.keys() | self.scans.keys()
        for loops in (self.strips, self.nests_of, self.scans):
            for loop in loops.values():
                self.doubled.update(loop.order)
        self.plain = vector_loops(region, self.flow, options, self.strips)
        self.choices = choices.find(region, self.flow, options)
        self.slp = bool(self.plain) and options.on("slp")  # for `emit`
        self.names: dict[Key, str] = {}
        for number, key in enumerate(region.blocks):
            self.names[key] = f"b{number}_{key[0]:x}"
        self.values: dict[Node, str] = {}
        self.shorter: dict[Node, list[Node]] = {}  # ends of long chains, see `linear`
        self.stored: dict[tuple[Register, str], Node] = {}  # by this instruction, see `flow.made_exact`
        self.waiting: lower_nan.Late | None = None  # a store that has not been made yet
        self.conditional = 0  # how deep in conditions this is
        self.extended: dict[Node, tuple[str, str]] = {}  # loads whose value is at hand in 64 bits, and how
        self.landing = ""  # in precise mode the label that this instruction's loads and stores land at
        self.block: RegionBlock = next(iter(region.blocks.values()))
        self.step = self.block.steps[0]
        self.step_pc = 0
        self.next_pc = 0
        self.locations: list[int] = []
        self.exits: dict[Exit, dict[int, str]] = {}
        self.landings = lower_faults.Landings(self)
        self.guess: int | None = None
        self.table: tuple[int, ...] = ()
        self.entries: tuple[int, bytes] | None = None
        self.nests = False  # it calls, so the host's stack is checked at its entry
        self.leads_on = False  # it calls or jumps to other regions, so it polls at its entry

    def _nests(self, options: Options) -> dict[Key, lanes.Nest]:
        return {} if self.big_endian else lanes.find(self.region, self.flow, options, self.moves)

    @property
    def either(self) -> bool:
        """Whether the text would be the same with and without `strict_fp`."""
        either = indifferent(self.region, self.flow, self.options, self.strips)
        return either and not any(nest.floats for nest in self._nests(replace(self.options, strict_fp=False)).values())

    # ---- the module --------------------------------------------------------------------------------------------------

    def module(self) -> str:
        """All of the text."""
        entry = self.names[self.region.pc, ()]
        for key, block in self.region.blocks.items():
            self._block(key, block)
        self.write_exits()
        self.landings.write()
        body = self.w.lines
        self.w.lines = []
        self._prologue(entry)
        return module_text(self, [*self.w.lines, *body])

    def _prologue(self, entry: str) -> None:
        w = self.w
        self.moved = {}
        w.label("entry")
        for register in self.flow.cells:
            w.do(f"{self.slot(register)} = alloca i{self.width(register)}")
            if register in self.flow.loose:
                w.do(f"{self.slot(register, '.loose')} = alloca i{self.width(register)}")
        lower_lanes.declare(self)
        for header in self.flow.counted:
            w.do(f"{self.counter(header)} = alloca i32")
        if self.half is not None:
            lower_halves.declare(self, self.half)
        for header in self.strips:
            w.do(f'%"round.{self.names[header]}" = alloca i64')
        w.do(f"%mem = load ptr, ptr {w.value(field(st.MEM_BASE))}, align 8, {self.STATE}, !invariant.load !18")
        w.do(f"%tab = load ptr, ptr {w.value(field(st.ENTRY_BASE))}, align 8, {self.STATE}, !invariant.load !18")
        for number, register in enumerate(self.carried, 1):
            self.set_slot(register, w.resize(f"%g{number}", 64, self.width(register)))
        self.entry_checks()
        live = self.flow.live_in[self.region.pc, ()] & ~self.flow.carried
        for register in self.flow.members(live):
            self.set_slot(register, self.load_register(register))
        w.do(f"br label %{self.edge_label((self.region.pc, ()))}")

    def _block(self, key: Key, block: RegionBlock) -> None:
        if self.half is not None and key == self.half.header:
            self._halves(self.half)
        if key in self.flow.headers:
            self.loop_header(key)
        label = self.names[key]
        if key in self.nests_of:
            self.w.label(label)
            lower_lanes.write(self, self.nests_of[key])
            label += ".body"
        self._write(key, block, label)

    def _halves(self, half: halves.Half) -> None:
        """A loop in halves, ahead of the loop as it is, and what follows it."""
        self.tail = lower_halves.loop(self, half)
        self._write(half.after, self.region.blocks[half.after], f"{self.names[half.after]}.halves")
        self.tail = None

    def strips_of(self, key: Key) -> None:
        """The strips of the loop that begins at a block, ahead of it."""
        strip = self.strips[key]
        stripped = strips.Stripped(self, strip)
        stripped.begin()
        self.strip = stripped
        for inner in strip.order:
            self._write(inner, self.region.blocks[inner], f"{self.names[key]}.in.{self.names[inner]}")
        self.strip = None

    def scan_of(self, key: Key) -> None:
        """The lanes of the loop that begins at a block, where it comes from its poll."""
        lower_scans.write(self, self.scans[key], CHUNK)

    def _write(self, key: Key, block: RegionBlock, label: str) -> None:
        w = self.w
        w.label(label)
        if key in self.choices:
            w.do(choices.kept())
        self.block = block
        # Of a loop that runs in strips, the round between two of them keeps its flags.
        self.strict = key not in self.plain or (self.strip is None and self.options.on("strips"))
        self.values.clear()
        self.begin(key, alone=self.strip is not None)
        self.shorter = linear.find(self.region, self.flow, self.options, key)
        self.dirty = self.flow.dirty_in[key]
        self.tags = dict(self.flow.tags_in[key])
        self.moved = dict(self.moves.begins[key])
        if self.options.count:
            retired = self.header(st.INSTRET)
            self.set_header(st.INSTRET, w.value(f"add i64 {retired}, {len(block.steps)}"))
        nodes = self.nodes if self.tail is None else self.tail.nodes
        for number, step in enumerate(block.steps):
            self.begin_step(step)
            if self.options.precise:
                self.landing = self.landings.of(block, number)
            after = self.tags
            if self.flow.loose:
                self.stored = self.flow.made_exact[key][number]
                after = dict(self.tags)
                self.flow.retag(step.nodes, after, step.ends)
                # Within the instruction: only what it does not touch.
                self.tags = {register: how for register, how in self.tags.items() if after.get(register) == how}
            if nodes(step.nodes):
                self.shorter = {}
                return
            self.tags = after
            settle(self.stored, after)
        self.shorter = {}
        lower_nan.flush(self)
        self.check_context(block)
        if key in self.region.unshared:
            w.do(choices.kept(label))
        self.go((block.next, key[1]))

    def begin_step(self, step: Step) -> None:
        """What follows stands for an instruction."""
        self.step = step
        self.step_pc = step.pc
        self.next_pc = step.pc + step.length
        self.guess = step.guess
        self.table, self.entries = step.table, step.entries
        if self.options.lines:
            self.w.where = f", !dbg !{FIRST_LOCATION + len(self.locations)}"
            self.locations.append(line_of(step.pc, self.region))

    # ---- nodes -------------------------------------------------------------------------------------------------------

    def operand(self, node: Node) -> str:
        """The text that stands for a node's value."""
        if node.op == "const":
            return const(node.attr, node.width) if isinstance(node.attr, int) else "0"
        return self.values[node]

    def swap(self, value: str, width: int) -> str:
        """A memory value in the guest's byte order."""
        if not self.big_endian or width == 8:
            return value
        return self.w.value(f"call i{width} @llvm.bswap.i{width}(i{width} {value})")

    def nodes(self, nodes: list[Node]) -> bool:
        """Write a list of nodes; whether control has left at its end."""
        for node in nodes:
            op = node.op
            lower = PURE.get(op)
            if op in _ENDS_WAITING:
                lower_nan.flush(self)
            if self.strip is not None:
                if (found := self.strip.sum(node)) is not None:
                    self.values[node] = found
                    continue
                if (test := self.strip.strip.tests.get(node)) is not None:
                    self.go(test.inside)
                    return True
            if op == "ult" and (tested := nan.nan_test(node)) is not None and (nan.quiet(tested) or not self.strict):
                self.values[node] = lower_fp.is_nan(self, tested)
            elif (extended := self.extended.get(node.args[0]) if node.args else None) is not None and (
                (op, node.width) == (lower_faults.EXTENDS[extended[0]], 64)
            ):
                self.values[node] = extended[1]
            elif lower is not None:
                self.values[node] = lower(self.w, node, [self.operand(arg) for arg in node.args])
            elif op == "get":
                self.values[node] = self._get(node)
            elif op == "put":
                self._put(node)
            elif op == "if":
                if not self.strict and only_raises(node):
                    continue
                if self._if(node):
                    return True
            elif op == "jump":
                self.jump(node)
                return True
            elif op == "trap":
                self.trap(str(node.attr))
                return True
            elif op in _VALUES:
                self.values[node] = _VALUES[op](self, node)
            elif op in _EFFECTS:
                _EFFECTS[op](self, node)
            elif op not in ("insn", "const"):
                raise AssertionError(f"no lowering for {op}")
            if node in self.shorter:
                self.nodes(self.shorter[node])
                self.values[node] = self.values[self.shorter[node][-1]]
        return False

    def loose(self, node: Node) -> str:
        """A value that may be used for a node's wherever only "is it a NaN" matters."""
        if not self.flow.loose:
            return self.operand(node)
        if node.op == "get" and isinstance(node.attr, Cell) and not node.attr.context:
            # Only while the register still has the value that was got.
            register = (node.attr.file, node.attr.index)
            return self.read_loose(register) if self.cached.get(register) == self.values[node] else self.values[node]
        w = self.w
        made = nan.canonical(node)
        if made is not None and nan.quiet(made[0]):
            return self.loose(made[0])
        content = nan.boxed(node)
        if content is not None:
            inner = self.loose(content)
            if inner == self.operand(content):
                return self.operand(node)
            return w.value(f"or i64 {w.value(f'zext i32 {inner} to i64')}, {-1 << 32}")
        register_node = nan.unboxed(node)
        if register_node is not None:
            whole = self.loose(register_node)
            if whole == self.operand(register_node):
                return self.operand(node)
            low = w.value(f"trunc i64 {whole} to i32")
            cell = register_node.attr
            if node.op == "extract":  # half of a double that is a NaN is any single
                single = isinstance(cell, Cell) and self.tags.get((cell.file, cell.index)) == "s"
                return low if single else self.operand(node)
            return w.value(f"select i1 {self.operand(node.args[0])}, i32 {low}, i32 {self.operand(node.args[2])}")
        if node.op == "xor" and nan.constant_of(node.args[1]) == 1 << (node.width - 1):
            return w.value(f"xor i{node.width} {self.loose(node.args[0])}, {1 << (node.width - 1)}")
        source = nan.copied(node)
        if source is not None:
            return self.loose(source)
        return self.operand(node)

    def _get(self, node: Node) -> str:
        cell = node.attr
        if not isinstance(cell, Cell):
            raise TypeError(f"get of {cell!r}")
        if cell.context:
            return const(self.options.context_value(cell.file, cell.index), cell.width)
        return self.read((cell.file, cell.index))

    def _put(self, node: Node) -> None:
        cell = node.attr
        if not isinstance(cell, Cell):
            raise TypeError(f"put of {cell!r}")
        register = (cell.file, cell.index)
        value = self.operand(node.args[0])
        if cell.context:
            w = self.w
            place = self.layout.slot(*register)
            bits = place.size * 8
            w.do(
                f"store i{bits} {w.resize(value, cell.width, bits)}, ptr {w.value(field(place.offset))}, "
                f"align {place.size}, {self.STATE}"
            )
            return
        moved = self.moves.puts[self.block.key].get(node)
        if moved is not None:
            start = self.values[moves.root(node.args[0])]
            self.origins[value] = self.origins.get(start, (start, 0))[0], moved
            self.moved[register] = moved
            self.cached[register] = value
            self.dirty |= self.flow.bit(register) & ~self.flow.carried
            return
        loose = self.loose(node.args[0]) if register in self.flow.loose else None
        if self.waiting is not None:
            self.waiting.registers = [of for of in self.waiting.registers if of[0] != register]
        self.set_slot(register, value, loose)
        self.cached[register] = value
        if loose is not None:
            self.loose_cached[register] = loose
        self.dirty |= self.flow.bit(register) & ~self.flow.carried

    def _if(self, node: Node) -> bool:
        w = self.w
        then, other, end = w.fresh("then"), w.fresh("else"), w.fresh("end")
        w.do(f"br i1 {self.operand(node.args[0])}, label %{then}, label %{other if node.orelse else end}")
        before = self.dirty
        kept = self.at_hand()
        w.label(then)
        self.conditional += 1
        left = self.nodes(node.body or [])
        after = before
        if not left:
            w.do(f"br label %{end}")
            after |= self.dirty
        both = False
        if node.orelse:
            w.label(other)
            self.dirty = before
            self.return_to(kept)
            left_other = self.nodes(node.orelse)
            if not left_other:
                w.do(f"br label %{end}")
                after |= self.dirty
                both = left and left_other
        self.conditional -= 1
        self.dirty = after
        if both:
            return True
        w.label(end)
        # What either arm put is only in the slot now.
        self.return_to(kept)
        for register in _put_in(node):
            self.cached.pop(register, None)
            self.loose_cached.pop(register, None)
        return False


# Ahead of these nothing waits: they see memory, or control may leave. Loads and stores look for themselves.
_ENDS_WAITING: Final = frozenset(("if", "jump", "trap", "fence", "atomicrmw", "cmpxchg", "ll", "sc"))


def _put_in(node: Node) -> set[Register]:
    found: set[Register] = set()
    for arm in (node.body or [], node.orelse or []):
        for inner in arm:
            if inner.op == "put" and isinstance(inner.attr, Cell):
                found.add((inner.attr.file, inner.attr.index))
            elif inner.op == "if":
                found |= _put_in(inner)
    return found


def _fence(f: FunctionLowering, node: Node) -> None:
    order = {"acq": "acquire", "rel": "release"}.get(str(node.attr), str(node.attr))
    f.w.do(f"fence {order}")


def _counter(f: FunctionLowering, node: Node) -> str:
    if node.attr == "instret":
        return f.header(st.INSTRET)
    return f.w.value("call i64 @llvm.readcyclecounter()")


_VALUES: Final = {
    "load": lower_memory.load,
    "atomicrmw": lower_memory.atomicrmw,
    "cmpxchg": lower_memory.cmpxchg,
    "ll": lower_memory.load_linked,
    "sc": lower_memory.store_conditional,
    **dict.fromkeys(("fadd", "fsub", "fmul", "fdiv", "fsqrt", "fma", "f2f", "s2f", "u2f"), lower_fp.rounded),
    **dict.fromkeys(("feq", "flt", "fle", "fltq", "fleq"), lower_fp.compare),
    "f2s": lower_fp.to_integer,
    "f2u": lower_fp.to_integer,
    "frint": lower_fp.frint,
    "fpflags": lower_fp.flags,
    "counter": _counter,
}
_EFFECTS: Final = {
    "store": lower_memory.store,
    "fpflags_set": lower_fp.set_flags,
    "fpflags_raise": lower_fp.raise_flags,
    "fence": _fence,
}

__all__ = ["CONTINUES", "FUNCTION", "FunctionLowering", "line_of", "lower_region", "pc_of"]
