"""Lowering of nests (see `lanes`): rounds of a loop side by side, as long as there are enough of them.

Ahead of the loop's first block stands a test: do as many rounds follow as there are lanes, and has running them in
lanes not failed before? Then they run here. What is the same in all lanes, or a constant more from one to the next, is
a scalar and written as in any other code; the rest are vectors, in slots of their own that LLVM promotes. Registers
that a round sets are kept aside and stores wait, so whenever something is in the way nothing has happened yet, and the
loop as it was does these rounds. Afterwards the registers are those of the last lane, and the last block's own test
decides; or, if only what comes first in a round was done, the rest takes it from there (`lower_ahead`).

Where lanes part, blocks stand in one row. Each has a mask of those who still have to run it, runs for all, but lets
only these set registers, and adds them to the masks of the blocks that they go on to. Called by `lower`.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from translator.guest import state as st
from translator.ir.ops import Cell, Node
from translator.jit import emit, lower_ahead, lower_lane_ends, lower_leaving, lower_memory
from translator.jit import host_x86_64_ir as host
from translator.jit.companions import field
from translator.jit.lanes import Nest
from translator.jit.lower_lane_memory import Accesses
from translator.jit.lower_module import LIKELY, UNLIKELY
from translator.jit.lower_vectors import constants
from translator.jit.optimise import only_raises
from translator.jit.region import Key, RegionBlock, constant
from translator.jit.shapes import VARYING
from translator.jit.strips import Stripped

if TYPE_CHECKING:
    from translator.jit.flow import Register
    from translator.jit.lower import FunctionLowering

# Rounds of inner loops for which lanes may go on apart: one that never comes back must not hold up what others did.
_PATIENCE: Final = 1 << 20


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
        left = {r for nest in nests for key in nest.control.bodies for r in lower_leaving.changed(f, nest, key)}
        slots(left, f"{lower_leaving.SUFFIX}.lanes{lanes}", f"<{lanes} x i{{}}>")
        for nest in nests:
            for key in sorted(nest.control.masked):
                w.do(f"{mask_of(f, nest, key, lanes)} = alloca <{lanes} x i1>")
            for register in nest.partial:
                w.do(f"{lower_ahead.set_slot(Lanes(f, nest, lanes), register)} = alloca <{lanes} x i1>")
    for first, nest in f.nests_of.items():
        w.do(f'%"turns.{f.names[first]}" = alloca i32')
        lower_ahead.declare(f, nest, widths()[0])
        w.do(f'%"failed.{f.names[first]}" = alloca i1')
        w.do(f'store i1 false, ptr %"failed.{f.names[first]}"')
        for number in range(len(nest.loads)):
            w.do(f'%"low.{number}.{f.names[first]}" = alloca i64')
            w.do(f'%"high.{number}.{f.names[first]}" = alloca i64')


def mask_of(f: FunctionLowering, nest: Nest, key: Key, lanes: int) -> str:
    """The slot of the lanes that still have to run a block."""
    return f'%"mask.{f.names[nest.first]}.{f.names[key]}.{lanes}"'


def write(f: FunctionLowering, nest: Nest) -> None:
    """All of a nest, where its loop's first block begins; then comes that block's own label."""
    w, name = f.w, f.names[nest.first]
    many = [Lanes(f, nest, lanes) for lanes in widths()]
    many[0].arrive(nest.first)
    if nest.rest is not None:
        lower_ahead.take(many[0])
        many[0].arrive(nest.first)
    stripped = Stripped(f, nest.strip)
    rounds = stripped.rounds(nest.test)
    for narrow in sorted(nest.strip.ranges):
        rounds = w.value(f"call i64 @llvm.umin.i64(i64 {rounds}, i64 {stripped.rounds_in_range(*narrow)})")
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


class Lanes(Accesses):
    """Writes one nest."""

    def __init__(self, f: FunctionLowering, nest: Nest, lanes: int) -> None:
        super().__init__(f, nest, lanes)
        self.name = f"{self.loop}.{lanes}"
        self.held: dict[Register, Node] = {}  # what the masked block that is being written puts
        self.before: dict[Register, tuple[str, str | None]] = {}  # what registers were where the rounds begin

    # ---- the frame ---------------------------------------------------------------------------------------------------

    def write(self, steps: dict[Register, str]) -> None:
        """So many rounds as there are lanes. `steps`: of registers whose step changes, the first one."""
        f, w, nest = self.f, self.f.w, self.nest
        self.arrive(nest.first)
        self.before = {r: (f.read(r), f.read_loose(r) if r in f.flow.loose else None) for r in sorted(nest.written)}
        chains = {r: self.chain(nest.chains[r], r) for r in sorted(nest.chains)}
        sums = {r: lower_lane_ends.begin_sum(self, r) for r in nest.sums}
        f.aside = frozenset(nest.written)
        for register, (value, loose) in self.before.items():
            f.set_slot(register, value, loose)
        for register, step in steps.items():
            self._grow(register, self.before[register][0], step)
        for register, vectors in chains.items():
            self.keep(register, *vectors)
        for register, vector in sums.items():
            self.keep(register, vector, vector)
        for number in range(len(nest.loads)):
            w.do(f'store i64 -1, ptr %"low.{number}.{self.loop}"')
            w.do(f'store i64 0, ptr %"high.{number}.{self.loop}"')
        for key in sorted(nest.control.masked):
            w.do(f"store {self.type(1)} zeroinitializer, ptr {self._mask(key)}")
        for register in nest.partial:
            w.do(f"store {self.type(1)} zeroinitializer, ptr {lower_ahead.set_slot(self, register)}")
        w.do(f'store i32 {_PATIENCE}, ptr %"turns.{self.loop}"')
        w.do(f"br label %{self._label(nest.first)}")
        for key in nest.order:
            self._block(key)
        if nest.rest is not None:
            w.label(self._label(nest.rest))
            self.arrive(nest.rest)
            self.now = dict(nest.begins[nest.rest])
            lower_ahead.keep(self)
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

    def _mask(self, key: Key) -> str:
        return mask_of(self.f, self.nest, key, self.lanes)

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
        w.do(f"br i1 {w.value(f'icmp eq i64 {pending}, 0')}, label %{label}, label %{self.loop}.body, {LIKELY}")

    def _block(self, key: Key) -> None:
        f, w = self.f, self.f.w
        block = f.region.blocks[key]
        if key in self.nest.control.bodies:
            w.label(f"{self._label(key)}.enter")
            lower_leaving.enter(self, key)
            w.do(f"br label %{self._label(key)}")
        w.label(self._label(key))
        self.arrive(key)
        self.vectors.clear()
        self.loosely.clear()
        self.held.clear()
        self.mask = ""
        self.now = dict(self.nest.begins[key])
        if key in self.nest.control.masked:
            self._begin_masked(key, block)
        for step in block.steps:
            f.begin_step(step)
            if self.nest.rest is None and key == self.nest.last and step is block.steps[-1]:
                self.write_stores()
                lower_lane_ends.end(self, key)
                return
            for node in step.nodes:
                if self._node(node, key):
                    return
        following = (block.next, key[1])
        self._leave(key, None, following, following)

    def _begin_masked(self, key: Key, block: RegionBlock) -> None:
        w, t = self.f.w, self.type(1)
        self.mask = w.value(f"load {t}, ptr {self._mask(key)}")
        w.do(f"store {t} zeroinitializer, ptr {self._mask(key)}")
        loads = [node for step in block.steps for node in step.nodes if node.op == "load"]
        if any(self.nest.shapes.get(node.args[0], 0) == 0 for node in loads):
            # What is the same for all lanes is loaded only if one of them does.
            runs = w.fresh("some")
            w.do(f"br i1 {self.any(self.mask)}, label %{runs}, label %{self._label(key)}.behind")
            w.label(runs)

    def any(self, mask: str) -> str:
        """Whether any lane is in a mask."""
        w = self.f.w
        bits = w.value(f"bitcast {self.type(1)} {mask} to i{self.lanes}")
        return w.value(f"icmp ne i{self.lanes} {bits}, 0")

    # ---- edges -------------------------------------------------------------------------------------------------------

    def _leave(self, key: Key, test: Node | None, there: Key, here: Key) -> None:
        """The end of a block: `there` if the test says so, else, or without one, `here`."""
        f, w, control = self.f, self.f.w, self.nest.control
        if key in control.masked:
            self._blend(key)
            self._send(key, test, there, here)
            w.do(f"br label %{self._label(key)}.behind")
            w.label(f"{self._label(key)}.behind")
            for header in control.closes.get(key, ()):
                self._close(header)
            w.do(f"br label %{self._after(key)}")
        elif key in control.under:
            under = control.under[key]
            self._settle([*under, control.after[under[-1] if under else key]])
            self._send(key, test, there, here)
            w.do(f"br label %{self._after(key)}")
        elif test is None or there == here:
            self._settle([here])
            w.do(f"br label %{self._edge(key, here)}")
            self._polled(key, [here])
        else:
            self._settle([there, here])
            w.do(f"br i1 {f.operand(test)}, label %{self._edge(key, there)}, label %{self._edge(key, here)}")
            self._polled(key, [there, here])

    def _after(self, key: Key) -> str:
        """Where control goes behind a block of a row, or ahead of one."""
        target = self.nest.control.after[key]
        enters = key not in self.nest.control.bodies.get(target, [key])
        return f"{self._label(target)}.enter" if enters else self._label(target)

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

    def _close(self, header: Key) -> None:
        """The end of a masked loop: another round if any lane wants one, and none has had too many."""
        w, loop = self.f.w, self.loop
        again, more, over = w.fresh("again"), w.fresh("more"), w.fresh("over")
        some = self.any(w.value(f"load {self.type(1)}, ptr {self._mask(header)}"))
        w.do(f"br i1 {some}, label %{again}, label %{over}")
        w.label(again)
        w.do('fence syncscope("singlethread") seq_cst')
        slot = f'%"turns.{loop}"'
        turns = w.value(f"sub i32 {w.value(f'load i32, ptr {slot}')}, 1")
        w.do(f"store i32 {turns}, ptr {slot}")
        w.do(f"br i1 {w.value(f'icmp eq i32 {turns}, 0')}, label %{loop}.fails, label %{more}, {UNLIKELY}")
        w.label(more)
        self.poll(self._label(header))
        w.label(over)
        if header in self.nest.control.bodies:
            lower_leaving.end(self, header)

    def _send(self, key: Key, test: Node | None, there: Key, here: Key) -> None:
        """Add the lanes of a block to the masks of the blocks that they go on to."""
        w, t = self.f.w, self.type(1)
        ways = [(here, self.mask or self.all())]
        if test is not None and there != here:
            yes = self.vector(test)
            no = w.value(f"xor {t} {yes}, {self.all()}")
            ways = [(there, yes), (here, no)]
            if self.mask:  # a choice: what others compute may be nothing at all, and must not get into the mask
                none = f"{t} zeroinitializer"
                ways = [(target, w.value(f"select {t} {self.mask}, {t} {lanes}, {none}")) for target, lanes in ways]
        for target, lanes in ways:
            if target in self.nest.control.masked:
                known = w.value(f"load {t}, ptr {self._mask(target)}")
                w.do(f"store {t} {w.value(f'or {t} {known}, {lanes}')}, ptr {self._mask(target)}")
        for header, body in self.nest.control.bodies.items():
            for target, lanes in ways:
                if key in body and target not in body:
                    lower_leaving.leave(self, header, lanes)

    def _blend(self, key: Key) -> None:
        """What a masked block puts, in its lanes; in all, if the others are those that have left the loop."""
        w = self.f.w
        for register, node in self.held.items():
            t = self.type(self.f.width(register))
            kept = [self.vector(node), self.loose(node)]
            if key not in self.nest.control.trunk:
                kept = [
                    w.value(f"select {self.type(1)} {self.mask}, {t} {one}, {t} {before}")
                    for one, before in zip(kept, self.slots(register), strict=True)
                ]
            self.keep(register, kept[0], kept[1])
            if register in self.nest.partial:
                lower_ahead.note_set(self, register)

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

    # ---- nodes ------------------------------------------------------------------------------------------------------

    def _node(self, node: Node, key: Key) -> bool:
        """Write one node; whether control has left."""
        f, op = self.f, node.op
        if op == "if":
            if only_raises(node):
                return False
            jump = (node.body or [])[-1]
            self._leave(key, node.args[0], (constant(jump.args[0]) or 0, key[1]), (f.region.blocks[key].next, key[1]))
            return True
        if op == "jump":
            target = self.nest.edges[key][0]
            if constant(node.args[0]) is None:
                self._returns(node, target)
            self._leave(key, None, target, target)
            return True
        if op == "get" and isinstance(node.attr, Cell) and (node.attr.file, node.attr.index) in self.held:
            self._held(node, self.held[node.attr.file, node.attr.index])
            return False
        if op == "put" and isinstance(node.attr, Cell):
            register = (node.attr.file, node.attr.index)
            shape = self.now[register] = self.nest.shapes.get(node.args[0], 0)
            if self.mask:
                self.held[register] = node.args[0]
                return False
            if register in self.nest.partial:
                lower_ahead.note_set(self, register)
            if shape is VARYING:
                self.keep(register, self.vector(node.args[0]), self.loose(node.args[0]))
                return False
        if op == "store" and node in self.nest.stays:
            lower_ahead.stay(self, node)
        elif op == "store":
            at = lower_memory.index(f, f.operand(node.args[0]), node.args[0].width)
            tail = f"align 1, {lower_memory.GUEST}{f.w.where}"
            self.stores.append((self._access(node, node.args[1].width, at, at), self.vector(node.args[1]), tail))
        elif op == "load" and node in self.nest.forwarded:
            f.values[node] = lower_ahead.stayed(self, self.nest.forwarded[node], node)
        elif op == "load" and self.nest.shapes[node] is VARYING:
            self.note(node)
            self.vectors[node] = self.load(node)
        elif op not in ("put", "const", "insn") and self.nest.shapes.get(node, 0) is VARYING:
            count = node in self.nest.short
            self.vectors[node] = self.got(node) if op == "get" else self._count(node) if count else self.computed(node)
        else:
            if op == "load":
                self.note(node)
            f.nodes([node])
        return False

    def _count(self, node: Node) -> str:
        """A sum of 32 bits, made 64, which is the same in 64 bits."""
        low, by = node.args[0].args
        step = constant(by) or 0
        steps = self.spread(str(step - (step >> 31 << 32)), 64, 0)
        return self.f.w.value(f"add {self.type(64)} {self.vector(low.args[0])}, {steps}")

    def _held(self, node: Node, put: Node) -> None:
        """A register is got that this masked block has put."""
        if self.nest.shapes.get(node, 0) is VARYING:
            self.vectors[node], self.loosely[node] = self.vector(put), self.loose(put)
        else:
            self.f.values[node] = self.f.operand(put)

    def _returns(self, node: Node, target: Key) -> None:
        """Back to where the function that is part of the loop was called, if that is what it does."""
        f, w = self.f, self.f.w
        where = w.resize(f.operand(node.args[0]), node.args[0].width, 64)
        good, home = w.value(f"icmp eq i64 {f.comparable(node.args[0], where)}, {target[0]}"), w.fresh("home")
        w.do(f"br i1 {good}, label %{home}, label %{self.loop}.fails, {LIKELY}")
        w.label(home)
