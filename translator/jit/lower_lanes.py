"""Lowering of nests (see `lanes`): rounds of a loop side by side, as long as there are enough of them.

Ahead of the loop's first block stands a test: do as many rounds follow as there are lanes, and has running them in
lanes not failed before? Then they run here. What is the same in all lanes, or a constant more from one to the next, is
a scalar and written as in any other code; the rest are vectors, in slots of their own that LLVM promotes. Registers
that a round sets are kept aside, what is loaded from where is noted, and stores wait for the end of the round. There
places are compared: if a round could have loaded what an earlier one of the same lanes is about to store, nothing has
happened yet, and the loop as it was does these rounds. So it does when something is pending. Afterwards the registers
are those of the last lane, and the last block's own test decides. Called by `lower`.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from translator.guest import state as st
from translator.ir.ops import Cell, Node
from translator.jit import emit, lower_memory
from translator.jit import host_x86_64_ir as host
from translator.jit.companions import field
from translator.jit.lanes import VARYING, Nest
from translator.jit.lower_ops import const
from translator.jit.lower_vectors import Vectors, constants
from translator.jit.optimise import only_raises
from translator.jit.region import Key, constant, walk
from translator.jit.strips import Stripped

if TYPE_CHECKING:
    from translator.jit.flow import Register
    from translator.jit.lower import FunctionLowering

_LIKELY, _UNLIKELY = "!prof !15", "!prof !17"


@functools.cache
def widths() -> tuple[int, int]:
    """Numbers of lanes: as many 64-bit values as two of the host's registers hold, or one."""
    bits = host.vector_bits(emit.host_cpu()[1])
    return bits // 32, bits // 64


def declare(f: FunctionLowering) -> None:
    """The slots of all nests, in the function's entry block."""
    w = f.w
    nests = f.nests_of.values()

    def slots(registers: set[Register], suffix: str, lanes: str) -> None:
        for register in sorted(registers):
            for kind in ("", ".loose") if register in f.flow.loose else ("",):
                w.do(f"{f.slot(register, kind + suffix)} = alloca {lanes.format(f.width(register))}")

    slots({register for nest in nests for register in nest.written}, ".aside", "i{}")
    for lanes in widths():
        slots({register for nest in nests for register in nest.varying}, f".lanes{lanes}", f"<{lanes} x i{{}}>")
    for first, nest in f.nests_of.items():
        w.do(f'%"failed.{f.names[first]}" = alloca i1')
        w.do(f'store i1 false, ptr %"failed.{f.names[first]}"')
        for number in range(len(nest.loads)):
            w.do(f'%"low.{number}.{f.names[first]}" = alloca i64')
            w.do(f'%"high.{number}.{f.names[first]}" = alloca i64')


def write(f: FunctionLowering, nest: Nest) -> None:
    """All of a nest, where its loop's first block begins; then comes that block's own label."""
    w, name = f.w, f.names[nest.first]
    many = [Lanes(f, nest, lanes) for lanes in widths()]
    many[0].arrive(nest.first)
    stripped = Stripped(f, nest.strip)
    rounds = stripped.rounds(nest.test)
    steps = {register: stripped.value(step) for register, step in nest.growing.items()}
    failed = w.value(f'load i1, ptr %"failed.{name}"')
    w.do(f"br i1 {failed}, label %{name}.body, label %{name}.look")
    w.label(f"{name}.look")
    many[0].poll(f"{many[0].name}.try")
    for one, other in zip(many, [*[further.name + ".try" for further in many[1:]], f"{name}.body"], strict=True):
        w.label(f"{one.name}.try")
        enough = w.value(f"icmp uge i64 {rounds}, {one.lanes - 1}")
        w.do(f"br i1 {enough}, label %{one.name}, label %{other}")
        w.label(one.name)
        one.write(steps)
    w.label(f"{name}.fails")
    w.do(f'store i1 true, ptr %"failed.{name}"')
    w.do(f"br label %{name}.body")


class Access(NamedTuple):
    """What all lanes access: from `low` to `high` in the first one, within [`begin`, `end`)."""

    node: Node
    stride: int
    size: int
    low: str
    high: str
    begin: str
    end: str


class Lanes(Vectors):
    """Writes one nest."""

    def __init__(self, f: FunctionLowering, nest: Nest, lanes: int) -> None:
        super().__init__(f, nest, lanes)
        self.stores: list[tuple[Access, str, str]] = []  # with the values, and the end of the instruction's text
        self.loop = f.names[nest.first]
        self.name = f"{self.loop}.{lanes}"

    # ---- the frame ---------------------------------------------------------------------------------------------------

    def write(self, steps: dict[Register, str]) -> None:
        """So many rounds as there are lanes. `steps`: of registers whose step changes, the first one."""
        f, w, nest = self.f, self.f.w, self.nest
        self.arrive(nest.first)
        values = {r: (f.read(r), f.read_loose(r) if r in f.flow.loose else None) for r in sorted(nest.written)}
        f.aside = frozenset(nest.written)
        for register, (value, loose) in values.items():
            f.set_slot(register, value, loose)
        for register, step in steps.items():
            self._grow(register, values[register][0], step)
        for number in range(len(nest.loads)):
            w.do(f'store i64 -1, ptr %"low.{number}.{self.loop}"')
            w.do(f'store i64 0, ptr %"high.{number}.{self.loop}"')
        w.do(f"br label %{self._label(nest.first)}")
        for key in nest.order:
            self._block(key)
        f.aside = frozenset()

    def _grow(self, register: Register, value: str, step: str) -> None:
        """A register that changes by a step, which changes by a constant."""
        w, t = self.f.w, self.type(64)
        change = sum(self.nest.strip.steps[one][1] * factor for one, factor in self.nest.growing[register][0])
        first = self.spread(value, 64, 0)
        by = w.value(f"mul {t} {self.spread(step, 64, 0)}, {constants(64, range(self.lanes))}")
        more = constants(64, (change * (lane * (lane - 1) // 2) for lane in range(self.lanes)))
        vector = w.value(f"add {t} {w.value(f'add {t} {first}, {by}')}, {more}")
        self.keep(register, vector, vector)

    def _label(self, key: Key) -> str:
        return f"{self.name}.lane.{self.f.names[key]}"

    def arrive(self, key: Key) -> None:
        """Begin a block of the loop."""
        f = self.f
        f.block = f.region.blocks[key]
        f.values.clear()
        f.forget()
        f.strict = False
        f.dirty = f.flow.dirty_in[key]
        f.moved = dict(f.moves.begins[key])
        f.origins.clear()
        # What a round does not set is known as it was where the loop begins.
        tags = f.flow.tags_in[self.nest.first]
        f.tags = {register: how for register, how in tags.items() if not f.aside or register not in self.nest.written}

    def poll(self, label: str) -> None:
        """Go on at a label unless something is pending."""
        w = self.f.w
        pending = w.value(f"load volatile i64, ptr {w.value(field(st.PENDING))}, align 8, {self.f.STATE}")
        w.do(f"br i1 {w.value(f'icmp eq i64 {pending}, 0')}, label %{label}, label %{self.loop}.body, {_LIKELY}")

    def _block(self, key: Key) -> None:
        f, w = self.f, self.f.w
        block = f.region.blocks[key]
        w.label(self._label(key))
        self.arrive(key)
        self.vectors.clear()
        self.loosely.clear()
        self.now = dict(self.nest.begins[key])
        for step in block.steps:
            f.begin_step(step)
            if key == self.nest.last and step is block.steps[-1]:
                self._write()
                self._end(key)
                return
            for node in step.nodes:
                if self._node(node, key):
                    return
        self._go(key, (block.next, key[1]))

    def _end(self, key: Key) -> None:
        """The registers of the last lane, and the test whether there is another round."""
        f, w, nest = self.f, self.f.w, self.nest
        values: dict[Register, tuple[str, str | None]] = {}
        for register in sorted(nest.written):
            width, shape = f.width(register), self.now[register]
            loose = None
            if shape is VARYING:
                value, loose = (self._last(vector, width) for vector in self.slots(register))
            else:
                value = f.read(register)
                if shape:
                    value = w.value(f"add i{width} {value}, {const(shape * (self.lanes - 1), width)}")
                elif register in f.flow.loose:
                    loose = f.read_loose(register)
            values[register] = value, loose
        f.aside = frozenset()
        f.forget()
        for register, (value, loose) in values.items():
            f.set_slot(register, value, loose)
        last = f.region.blocks[key].steps[-1].nodes
        within = set(walk(last))
        needed = {arg for node in within for arg in node.args if arg not in within and arg.op != "const"}
        f.values = {node: self._of_last_lane(node) for node in needed}
        f.strict = True
        f.dirty |= f.flow.set_by(key) & ~f.flow.carried
        if not f.nodes(last):
            f.go((f.region.blocks[key].next, key[1]))
        f.aside = frozenset(nest.written)

    def _last(self, vector: str, width: int) -> str:
        return self.f.w.value(f"extractelement {self.type(width)} {vector}, i64 {self.lanes - 1}")

    def _of_last_lane(self, node: Node) -> str:
        shape, w, width = self.nest.shapes.get(node, 0), self.f.w, node.width
        if shape is VARYING:
            return self._last(self.vectors[node], width)
        value = self.f.values[node]
        return w.value(f"add i{width} {value}, {const(shape * (self.lanes - 1), width)}") if shape else value

    # ---- edges -------------------------------------------------------------------------------------------------------

    def _go(self, key: Key, target: Key) -> None:
        self._settle([target])
        self.f.w.do(f"br label %{self._edge(key, target)}")
        self._polled(key, [target])

    def _edge(self, key: Key, target: Key) -> str:
        label = self._label(target)
        return f"{self._label(key)}.poll.{self.f.names[target]}" if (key, target) in self.nest.back else label

    def _polled(self, key: Key, targets: list[Key]) -> None:
        """A loop within the round looks whether something is pending."""
        for target in targets:
            if (key, target) in self.nest.back:
                self.f.w.label(self._edge(key, target))
                self.f.w.do('fence syncscope("singlethread") seq_cst')  # as in `lower_exits`: memory may have changed
                self.poll(self._label(target))

    def _settle(self, targets: list[Key]) -> None:
        """What is anything where a block begins that this one leads to, is a vector from here on."""
        shapes = {register for target in targets for register, s in self.nest.begins[target].items() if s is VARYING}
        for register in sorted(shapes):
            if self.now[register] is not VARYING:
                width = self.f.width(register)
                vector = self.spread(self.f.read(register), width, self.now[register] or 0)
                loose = vector
                if register in self.f.flow.loose and not self.now[register]:
                    loose = self.spread(self.f.read_loose(register), width, 0)
                self.keep(register, vector, loose)

    def _branch(self, node: Node, key: Key) -> None:
        block = self.f.region.blocks[key]
        jump = (node.body or [])[-1]
        there, here = (constant(jump.args[0]) or 0, key[1]), (block.next, key[1])
        self._settle([there, here])
        condition = self.f.operand(node.args[0])
        self.f.w.do(f"br i1 {condition}, label %{self._edge(key, there)}, label %{self._edge(key, here)}")
        self._polled(key, [there, here] if there != here else [here])

    # ---- nodes ------------------------------------------------------------------------------------------------------

    def _node(self, node: Node, key: Key) -> bool:
        """Write one node; whether control has left."""
        f, op = self.f, node.op
        if op == "if":
            if only_raises(node):
                return False
            self._branch(node, key)
            return True
        if op == "jump":
            self._go(key, (constant(node.args[0]) or 0, key[1]))
            return True
        if op == "put" and isinstance(node.attr, Cell):
            register = (node.attr.file, node.attr.index)
            shape = self.now[register] = self.nest.shapes.get(node.args[0], 0)
            if shape is VARYING:
                self.keep(register, self.vector(node.args[0]), self.loose(node.args[0]))
                return False
        if op == "store":
            at = self._index(f.operand(node.args[0]), node.args[0].width)
            tail = f"align 1, {lower_memory.GUEST}{f.w.where}"
            self.stores.append((self._access(node, node.args[1].width, at, at), self.vector(node.args[1]), tail))
        elif op == "load" and self.nest.shapes[node] is VARYING:
            self._note(node)
            self.vectors[node] = self._load(node)
        elif op not in ("put", "const", "insn") and self.nest.shapes.get(node, 0) is VARYING:
            self.vectors[node] = self.got(node) if op == "get" else self.computed(node)
        else:
            if op == "load":
                self._note(node)
            f.nodes([node])
        return False

    # ---- memory ------------------------------------------------------------------------------------------------------

    def _index(self, operand: str, width: int) -> str:
        """An address within guest memory."""
        w, options = self.f.w, self.f.options
        if options.kind == "compact":
            return w.resize(w.resize(operand, width, min(width, 32)), min(width, 32), 64)
        wide = w.resize(operand, width, 64)
        return wide if options.kind == "unchecked" else w.value(f"and i64 {wide}, {(1 << options.address_bits) - 1}")

    def _note(self, load: Node) -> None:
        """Note from where something is loaded, in the first lane."""
        w = self.f.w
        number = list(self.nest.loads).index(load)
        at = self._index(self.f.operand(load.args[0]), load.args[0].width)
        for end, which in (("low", "umin"), ("high", "umax")):
            slot = f'%"{end}.{number}.{self.loop}"'
            known = w.value(f"load i64, ptr {slot}")
            w.do(f"store i64 {w.value(f'call i64 @llvm.{which}.i64(i64 {known}, i64 {at})')}, ptr {slot}")

    def _each(self, address: Node, stride: int) -> list[str]:
        """The pointers of the lanes."""
        w, width = self.f.w, address.width
        found = []
        for lane in range(self.lanes):
            at = self.f.operand(address)
            if lane:
                at = w.value(f"add i{width} {at}, {const(stride * lane, width)}")
            found.append(w.value(f"getelementptr i8, ptr %mem, i64 {self._index(at, width)}"))
        return found

    def _load(self, node: Node) -> str:
        f, w, width = self.f, self.f.w, node.width
        tail = f"align 1, {lower_memory.GUEST}{w.where}"
        stride = self.nest.shapes.get(node.args[0], 0) or 0
        if stride == width // 8:
            at = lower_memory.pointer(f, node.args[0], self.lanes * stride)
            return w.value(f"load {self.type(width)}, {at}, {tail}")
        vector = "poison"
        for lane, pointer in enumerate(self._each(node.args[0], stride)):
            value = w.value(f"load i{width}, ptr {pointer}, {tail}")
            vector = w.value(f"insertelement {self.type(width)} {vector}, i{width} {value}, i64 {lane}")
        return vector

    def _store(self, access: Access, vector: str, tail: str) -> None:
        f, w, node = self.f, self.f.w, access.node
        width = node.args[1].width
        if access.stride == width // 8:
            at = lower_memory.pointer(f, node.args[0], self.lanes * access.stride)
            w.do(f"store {self.type(width)} {vector}, {at}, {tail}")
            return
        for lane, pointer in enumerate(self._each(node.args[0], access.stride)):
            value = w.value(f"extractelement {self.type(width)} {vector}, i64 {lane}")
            w.do(f"store i{width} {value}, ptr {pointer}, {tail}")

    def _write(self) -> None:
        """Store what the rounds store, unless one loads what an earlier one stores, or the order of stores matters."""
        w, nest = self.f.w, self.nest
        loads = []
        for number, (load, behind) in enumerate(nest.loads.items()):
            low, high = (w.value(f'load i64, ptr %"{end}.{number}.{self.loop}"') for end in ("low", "high"))
            loads.append((self._access(load, load.width, low, high), behind))
        bad = "false"
        for number, (store, _, _) in enumerate(self.stores):
            others = [(load, number >= behind) for load, behind in loads]
            for other, may_be_same in [*others, *((earlier[0], False) for earlier in self.stores[:number])]:
                bad = w.value(f"or i1 {bad}, {self._meet(store, other, may_be_same)}")
        good = w.fresh("apart")
        w.do(f"br i1 {bad}, label %{self.loop}.fails, label %{good}, {_UNLIKELY}")
        w.label(good)
        for store, vector, tail in self.stores:
            self._store(store, vector, tail)

    def _access(self, node: Node, bits: int, low: str, high: str) -> Access:
        """An access of all lanes, whose first one's addresses are from `low` to `high`."""
        w, width = self.f.w, node.args[0].width
        stride = self.nest.shapes.get(node.args[0], 0) or 0
        stride -= (stride >> (width - 1)) << width
        reach = stride * (self.lanes - 1)
        begin = w.value(f"add i64 {low}, {reach}") if reach < 0 else low
        end = w.value(f"add i64 {high}, {bits // 8 + max(reach, 0)}")
        return Access(node, stride, bits // 8, low, high, begin, end)

    def _meet(self, store: Access, other: Access, may_be_same: bool) -> str:
        """Whether a store and another access of any two rounds may have a byte in common. Two that step alike need not,
        though their places lie between each other. `may_be_same`: in the same round they may.
        """
        w = self.f.w
        tests = [
            f"icmp slt i64 {other.begin}, {store.end}",
            f"icmp slt i64 {store.begin}, {other.end}",
            f"icmp ule i64 {other.low}, {other.high}",
        ]
        meet = "true"
        for test in tests:
            meet = w.value(f"and i1 {meet}, {w.value(test)}")
        step = abs(store.stride)
        if other.stride != store.stride or step < store.size + (0 if may_be_same else other.size):
            return meet
        apart = w.value(f"sub i64 {other.low}, {store.low}")
        rest = w.value(f"urem i64 {w.value(f'add i64 {apart}, {step << 34}')}, {step}")
        room = step - store.size - other.size
        fits = w.value(f"icmp ule i64 {w.value(f'sub i64 {rest}, {store.size}')}, {room}") if room >= 0 else "false"
        if may_be_same and other.size <= step:
            fits = w.value(f"or i1 {fits}, {w.value(f'icmp eq i64 {apart}, 0')}")
        once = w.value(f"icmp eq i64 {other.low}, {other.high}")
        fits = w.value(f"and i1 {fits}, {once}")
        return w.value(f"and i1 {meet}, {w.value(f'xor i1 {fits}, true')}")
