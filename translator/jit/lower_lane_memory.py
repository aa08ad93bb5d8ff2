"""Lowering of what the lanes of a nest load and store (see `lanes`).

What is loaded from where is noted, and stores wait for the end of the round. There places are compared: if a round
could have loaded what an earlier one of the same lanes is about to store, nothing has happened yet, and the loop as it
was does these rounds. `lower_lanes` builds on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translator.ir.ops import Node
from translator.jit import lower_memory
from translator.jit.lower_module import UNLIKELY
from translator.jit.lower_ops import const
from translator.jit.lower_vectors import Vectors

if TYPE_CHECKING:
    from translator.jit.lanes import Nest
    from translator.jit.lower import FunctionLowering


class Access(NamedTuple):
    """What all lanes access: from `low` to `high` in the first one, within [`begin`, `end`)."""

    node: Node
    stride: int
    size: int
    low: str
    high: str
    begin: str
    end: str


class Accesses(Vectors):
    """Loads and stores of one nest."""

    def __init__(self, f: FunctionLowering, nest: Nest, lanes: int) -> None:
        super().__init__(f, nest.shapes, lanes)
        self.nest = nest
        self.now = dict(nest.begins[nest.first])  # what registers are in the lanes, here
        self.stores: list[tuple[Access, str, str]] = []  # with the values, and the end of the instruction's text
        self.loop = f.names[nest.first]
        self.mask = ""  # lanes that run the block that is being written, if not all do

    def note(self, load: Node) -> None:
        """Note from where something is loaded, in the first lane."""
        w = self.f.w
        number = list(self.nest.loads).index(load)
        at = lower_memory.index(self.f, self.f.operand(load.args[0]), load.args[0].width)
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
            found.append(self.pointer(lower_memory.index(self.f, at, width)))
        return found

    def pointer(self, index: str) -> str:
        """The host pointer of an address within guest memory."""
        return self.f.w.value(f"getelementptr i8, ptr %mem, i64 {index}")

    def load(self, node: Node) -> str:
        """The vector of what the lanes load; lanes that do not run this block load nothing."""
        f, w, width = self.f, self.f.w, node.width
        tail = f"align 1, {lower_memory.GUEST}{w.where}"
        stride = self.nest.shapes.get(node.args[0], 0) or 0
        if stride == width // 8:
            at = lower_memory.pointer(f, node.args[0], self.lanes * stride)
            if not self.mask:
                return w.value(f"load {self.type(width)}, {at}, {tail}")
            t = self.type(width)
            arguments = f"{at}, i32 1, {self.type(1)} {self.mask}, {t} zeroinitializer"
            name = f"llvm.masked.load.v{self.lanes}i{width}.p0"
            return w.value(f"call {t} @{name}({arguments}), {lower_memory.GUEST}{w.where}")
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

    def write_stores(self) -> None:
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
        w.do(f"br i1 {bad}, label %{self.loop}.fails, label %{good}, {UNLIKELY}")
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
