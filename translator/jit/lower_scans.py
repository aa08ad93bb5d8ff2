"""Lowering of scans (see `scans`): many rounds of a loop that looks for something, as long as none of them finds it.

The loop as it was does the first rounds: most things are found at once. Where it comes to poll, it comes here. What
steps evenly is a scalar of the first lane; loads, and what is made of them, are vectors. Nothing is written before it
is known which lane leaves, if one does. Then the registers are set to what they are at that lane, or behind all of
them, and control goes back to the loop's first block, or to its poll for more. Called by `lower`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.ir.ops import PURE, Cell, Node
from translator.jit import emit, lower_memory
from translator.jit import host_x86_64_ir as host
from translator.jit.lower_vectors import Vectors
from translator.jit.shapes import VARYING
from translator.jit.strips import Stripped

if TYPE_CHECKING:
    from translator.jit.flow import Register
    from translator.jit.lower import FunctionLowering
    from translator.jit.region import Step
    from translator.jit.scans import Scan

_MOST: Final = 32  # lanes
_PAGE: Final = 4096


def lanes_of(scan: Scan) -> int:
    """How many rounds are looked at together."""
    return min(_MOST, host.vector_bits(emit.host_cpu()[1]) // 8 // scan.size)


def write(f: FunctionLowering, scan: Scan, long: int) -> None:
    """All of a scan, where its loop comes from its poll. `long`: rounds up to a poll of a loop that finds something."""
    _Scanning(f, scan, lanes_of(scan)).write(long)


class _Scanning(Vectors):
    """Writes one scan."""

    def __init__(self, f: FunctionLowering, scan: Scan, lanes: int) -> None:
        super().__init__(f, scan.shapes, lanes)
        self.scan = scan
        self.name = f.names[scan.first]
        self.steps_of: dict[Node, Step] = {}

    def write(self, long: int) -> None:
        """The tests whether lanes can be used, the lanes, and what comes of them."""
        f, w, scan = self.f, self.f.w, self.scan
        f.block = f.region.blocks[scan.first]
        f.values.clear()
        f.forget()
        f.dirty = f.flow.dirty_in[scan.first]
        f.tags = dict(f.flow.tags_in[scan.first])
        f.moved = dict(f.moves.begins[scan.first])
        f.origins.clear()
        starts = {register: f.read(register) for register in sorted({*scan.steps, *scan.follows})}
        nodes = self._scalars()
        good = self._possible()
        w.do(f"br i1 {good}, label %{self.name}.lanes, label %{self.name}.near")
        w.label(f"{self.name}.near")
        self._go(self.lanes)
        w.label(f"{self.name}.lanes")
        kept = f.at_hand()
        mask = self._leaving()
        stored = [(node, self.vector(node.args[1])) for node in nodes if node.op == "store"]
        follows = {register: self._narrow(node) for register, node in scan.follows.items()}
        bits = w.value(f"bitcast {self.type(1)} {mask} to i{self.lanes}")
        none = w.value(f"icmp eq i{self.lanes} {bits}, 0")
        w.do(f"br i1 {none}, label %{self.name}.clear, label %{self.name}.found")
        w.label(f"{self.name}.clear")
        for node, vector in stored:
            f.begin_step(self.steps_of[node])
            at = lower_memory.pointer(f, node.args[0], self.lanes * scan.accesses[node.args[0]])
            w.do(f"store {self.type(node.args[1].width)} {vector}, {at}, align 1, {lower_memory.GUEST}{w.where}")
        last = {register: self._at(*value, str(self.lanes - 1)) for register, value in follows.items()}
        self._step(starts, str(self.lanes), last)
        w.do(f"br label %{self.name}.poll")
        w.label(f"{self.name}.found")
        f.return_to(kept)
        if stored and not self._masks():
            self._go(long)
            return
        number = w.value(f"call i{self.lanes} @llvm.cttz.i{self.lanes}(i{self.lanes} {bits}, i1 true)")
        number = w.resize(number, self.lanes, 64)
        for node, vector in stored:
            self._store_before(node, vector, number)
        before = {register: self._before(*follows[register], starts[register], number) for register in follows}
        self._step(starts, number, before)
        self._go(long)

    def _go(self, rounds: int) -> None:
        """To the loop as it was, which is to poll after so many rounds."""
        w = self.f.w
        w.do(f"store i32 {rounds}, ptr {self.f.counter(self.scan.first)}")
        w.do(f"br label %{self.name}")

    # ---- scalars -----------------------------------------------------------------------------------------------------

    def _scalars(self) -> list[Node]:
        """Write what is a scalar; all nodes of a round."""
        f, scan = self.f, self.scan
        found = []
        for key in scan.order:
            for step in f.region.blocks[key].steps:
                f.begin_step(step)
                for node in step.nodes:
                    found.append(node)
                    self.steps_of[node] = step
                    if node in scan.sources and self.shapes[node] is not VARYING:
                        f.values[node] = f.operand(scan.sources[node])
                    elif (node.op in PURE or node.op == "get") and self.shapes[node] is not VARYING:
                        f.nodes([node])
        return found

    def _possible(self) -> str:
        """Whether lanes may be used: enough rounds, no lane in another page, no load of what an earlier lane stores."""
        f, w, scan = self.f, self.f.w, self.scan
        stripped = Stripped(f, scan.strip)
        rounds = [stripped.rounds(test) for test in scan.strip.tests.values()]
        tests = [w.value(f"icmp uge i64 {number}, {self.lanes}") for number in rounds]
        for register, more in sorted(scan.strip.ranges):
            # From the round before on: its addresses are known to be there.
            start = more - scan.strip.steps[register][1]
            tests.append(w.value(f"icmp ugt i64 {stripped.rounds_in_range(register, start)}, {self.lanes}"))
        for address, size in scan.accesses.items():
            before = w.value(f"sub i64 {f.operand(address)}, {size}")
            within = w.value(f"and i64 {before}, {_PAGE - 1}")
            tests.append(w.value(f"icmp ule i64 {within}, {_PAGE - (self.lanes + 1) * size}"))
        if scan.store is not None:
            tests += self._apart(scan.store.args[0])
        good = "true"
        for test in tests:
            good = w.value(f"and i1 {good}, {test}")
        return good

    def _apart(self, store: Node) -> list[str]:
        """Tests whether no lane loads what an earlier one stores, or, behind the store, what it stores itself."""
        f, w, scan = self.f, self.f.w, self.scan
        at = lower_memory.index(f, f.operand(store), 64)
        own = scan.accesses[store]
        tests = []
        for address, size in scan.accesses.items():
            if address is not store:
                far = w.value(f"sub i64 {at}, {lower_memory.index(f, f.operand(address), 64)}")
                # How much further the store may be than the load, in all lanes and all of their bytes: from `low` on.
                if size == own:  # lanes step alike
                    low, high = -size if address in scan.behind else 0, self.lanes * size
                else:
                    low, high = -self.lanes * own, self.lanes * size
                reach = w.value(f"sub i64 {far}, {low + 1}")
                tests.append(w.value(f"icmp uge i64 {reach}, {high - low - 1}"))
        return tests

    # ---- vectors -----------------------------------------------------------------------------------------------------

    def vector(self, node: Node) -> str:
        """A node's value in all lanes."""
        if node not in self.vectors and self.shapes.get(node, 0) is VARYING:
            self.vectors[node] = self._made(node)
        return super().vector(node)

    def _made(self, node: Node) -> str:
        f, w, scan = self.f, self.f.w, self.scan
        if node in scan.sources:
            return self.vector(scan.sources[node])
        if node.op == "load":
            f.begin_step(self.steps_of[node])
            at = lower_memory.pointer(f, node.args[0], self.lanes * scan.accesses[node.args[0]])
            return w.value(f"load {self.type(node.width)}, {at}, align 1, {lower_memory.GUEST}{w.where}")
        if node.op == "get":
            return self._followed(node)
        return self.computed(node)

    def _inner(self, node: Node) -> Node:
        """The narrower value that a value is an extension of, or itself."""
        return node.args[0] if node.op in ("zext", "sext") else node

    def _narrow(self, node: Node) -> tuple[Node, str]:
        return node, self.vector(self._inner(node))

    def _followed(self, node: Node) -> str:
        """What the round before has set a register to: in the first lane what is there, which a round has set, too."""
        w = self.f.w
        assert isinstance(node.attr, Cell)
        register = (node.attr.file, node.attr.index)
        made, vector = self._narrow(self.scan.follows[register])
        width = self._inner(made).width
        t = self.type(width)
        first = self.f.read(register)
        if width < 64:
            first = w.value(f"trunc i64 {first} to i{width}")
        head = w.value(f"insertelement {t} poison, i{width} {first}, i64 0")
        order = ", ".join(f"i32 {lane}" for lane in [self.lanes, *range(self.lanes - 1)])
        shifted = w.value(f"shufflevector {t} {vector}, {t} {head}, <{self.lanes} x i32> <{order}>")
        return shifted if width == 64 else w.value(f"{made.op} {t} {shifted} to {self.type(64)}")

    def _leaving(self) -> str:
        """The lanes that leave, at whichever test."""
        w = self.f.w
        found = ""
        for test, leaves in self.scan.leaves.items():
            mask = self.vector(test.args[0])
            if not leaves:
                mask = w.value(f"xor {self.type(1)} {mask}, {self.all()}")
            found = w.value(f"or {self.type(1)} {found}, {mask}") if found else mask
        return found

    def _at(self, node: Node, vector: str, lane: str) -> str:
        """What a lane has made, given the vector of the inner value."""
        w, inner = self.f.w, self._inner(node).width
        value = w.value(f"extractelement {self.type(inner)} {vector}, i64 {lane}")
        return value if inner == 64 else w.value(f"{node.op} i{inner} {value} to i64")

    def _before(self, node: Node, vector: str, start: str, lane: str) -> str:
        """What the lane before this one has made; of the first one, what was there."""
        w = self.f.w
        before = w.value(f"sub i64 {lane}, 1")
        value = self._at(node, vector, w.value(f"and i64 {before}, {self.lanes - 1}"))
        return w.value(f"select i1 {w.value(f'icmp eq i64 {lane}, 0')}, i64 {start}, i64 {value}")

    # ---- effects -----------------------------------------------------------------------------------------------------

    def _masks(self) -> bool:
        """Whether the host stores some lanes of a vector of any kind."""
        features = emit.host_cpu()[1]
        return "+avx512bw," in features and "+avx512vl," in features

    def _store_before(self, node: Node, vector: str, lane: str) -> None:
        """Store what the lanes before one store."""
        f, w, width = self.f, self.f.w, node.args[1].width
        f.begin_step(self.steps_of[node])
        at = lower_memory.pointer(f, node.args[0], self.lanes * width // 8, may_segment=False)
        one = w.resize(lane, 64, self.lanes)
        bits = w.value(f"sub i{self.lanes} {w.value(f'shl i{self.lanes} 1, {one}')}, 1")
        mask = w.value(f"bitcast i{self.lanes} {bits} to {self.type(1)}")
        arguments = f"{self.type(width)} {vector}, {at}, i32 1, {self.type(1)} {mask}"
        w.do(f"call void @llvm.masked.store.v{self.lanes}i{width}.p0({arguments}), {lower_memory.GUEST}{w.where}")

    def _step(self, starts: dict[Register, str], rounds: str, follows: dict[Register, str]) -> None:
        """The registers as they are behind so many rounds."""
        f, w = self.f, self.f.w
        for register, step in self.scan.steps.items():
            if step:
                more = w.value(f"mul i64 {rounds}, {step}")
                f.set_slot(register, w.value(f"add i64 {starts[register]}, {more}"))
        for register, value in follows.items():
            f.set_slot(register, value)
