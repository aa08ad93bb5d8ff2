"""Guest registers while a region is written: stack slots that LLVM promotes, the state, and what is at hand already.

`Registers` is the part of `lower.FunctionLowering` that knows how a register is read and written, that some have a
loose value too (see `nan`) or stand a constant away from their slot (see `moves`), and which fields the state has.
`lower_exits.Exits` builds on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.guest import state as st
from translator.jit import lower_nan
from translator.jit.companions import field
from translator.jit.writer import Writer

if TYPE_CHECKING:
    from translator.guest.state import Layout
    from translator.jit.flow import Flow, Register
    from translator.jit.options import Options
    from translator.jit.region import Key

Hand = tuple[dict[str, str], "dict[Register, str]", "dict[Register, str]"]


class Registers:
    """Registers and header fields at the present place."""

    STATE: Final = "!alias.scope !20, !noalias !21"

    def __init__(self, layout: Layout, options: Options, flow: Flow) -> None:
        self.w = Writer()
        self.layout = layout
        self.options = options
        self.flow = flow
        self.strict = True  # flags are exact here
        self.bases: dict[str, str] = {}  # isolated base operands of this block (see `lower_memory.pointer`) -> pointer
        self.cached: dict[Register, str] = {}  # registers whose value this block has at hand
        self.loose_cached: dict[Register, str] = {}
        self.tags: dict[Register, str] = {}  # see nan
        self.moved: dict[Register, int] = {}  # how far a register's value is from its slot (see moves)
        self.origins: dict[str, tuple[str, int]] = {}  # values that are another one and a constant
        self.dirty = 0  # registers whose value in the state may be old
        self.arrivals: dict[Key, tuple[Hand, dict[str, tuple[str, int]]] | None] = {}  # see `arrive`
        self.doubled: set[Key] = set()  # blocks that are written in another form too
        self.aside: frozenset[Register] = frozenset()  # registers that are kept in slots of their own (see lower_lanes)

    def forget(self) -> None:
        """A new block: nothing is at hand."""
        self.bases = {}
        self.cached = {}
        self.loose_cached = {}

    def at_hand(self) -> Hand:
        """What the present place has at hand, to `return_to` after writing a path that leaves."""
        return dict(self.bases), dict(self.cached), dict(self.loose_cached)

    def arrive(self, source: Key, target: Key) -> None:
        """Control goes to a block from here. Who comes there from one place only has there what is at hand here."""
        only = self.flow.entries[target] == 1 and source not in self.doubled and target not in self.arrivals
        self.arrivals[target] = (self.at_hand(), dict(self.origins)) if only else None

    def begin(self, key: Key, alone: bool) -> None:
        """What is at hand when a block begins; `alone`: nothing."""
        kept = self.arrivals.get(key)
        if kept is None or alone or key in self.flow.headers or not self.options.on("at-hand"):
            self.forget()
            self.origins.clear()
        else:
            self.return_to(kept[0])
            self.origins = kept[1]

    def return_to(self, kept: Hand) -> None:
        """Nothing that was computed since is there."""
        bases, cached, loose = kept
        self.bases, self.cached, self.loose_cached = dict(bases), dict(cached), dict(loose)

    def width(self, register: Register) -> int:
        """A register's width in bits."""
        return self.layout.slot(*register).width

    def slot(self, register: Register, kind: str = "") -> str:
        """The stack slot of a register."""
        return f'%"{register[0]}.{register[1]}{kind}{".aside" if register in self.aside else ""}"'

    def set_slot(self, register: Register, value: str, loose: str | None = None) -> None:
        """A register's new value, with the loose one where there is one."""
        if moved := self.moved.get(register, 0):
            value = self.w.value(f"sub i{self.width(register)} {value}, {moved}")
        self.w.do(f"store i{self.width(register)} {value}, ptr {self.slot(register)}")
        if register in self.flow.loose:
            self.w.do(f"store i{self.width(register)} {loose or value}, ptr {self.slot(register, '.loose')}")

    def read(self, register: Register) -> str:
        """A register's present value."""
        value = self.cached.get(register)
        if value is None:
            how = self.tags.get(register)
            if how is None:
                value = self.w.value(f"load i{self.width(register)}, ptr {self.slot(register)}")
                if moved := self.moved.get(register, 0):
                    slot, value = value, self.w.value(f"add i{self.width(register)} {value}, {moved}")
                    self.origins[value] = slot, moved
            else:
                value = lower_nan.exact(self, self.read_loose(register), how)
            self.cached[register] = value
        return value

    def read_loose(self, register: Register) -> str:
        """The same for those who only ask whether it is a NaN."""
        if register not in self.flow.loose:
            return self.read(register)
        value = self.loose_cached.get(register)
        if value is None:
            value = self.w.value(f"load i{self.width(register)}, ptr {self.slot(register, '.loose')}")
            self.loose_cached[register] = value
        return value

    def load_register(self, register: Register) -> str:
        """A register's value in the state."""
        w = self.w
        place = self.layout.slot(*register)
        bits = place.size * 8
        value = w.value(f"load i{bits}, ptr {w.value(field(place.offset))}, align {place.size}, {self.STATE}")
        return w.resize(value, bits, place.width)

    def store_register(self, register: Register, volatile: str = "") -> None:
        """A register's value to the state."""
        w = self.w
        place = self.layout.slot(*register)
        bits = place.size * 8
        value = w.resize(self.read(register), place.width, bits)
        w.do(f"store {volatile}i{bits} {value}, ptr {w.value(field(place.offset))}, align {place.size}, {self.STATE}")

    def store_dirty(self, rarely: bool = False) -> None:
        """Bring the state up to date: all but the carried registers. `rarely`: shorter code, that takes longer."""
        registers = self.flow.members(self.dirty)
        if not rarely:
            lower_nan.exact_together(self, [r for r in registers if r in self.tags and r not in self.cached])
        for register in registers:
            self.store_register(register)

    def now_exact(self, register: Register, value: str) -> None:
        """A register's value, made exact for somebody: nobody needs to do that again."""
        self.set_slot(register, value)
        self.cached[register] = self.loose_cached[register] = value

    def commit(self, pc: int) -> None:
        """In precise mode, ahead of an atomic operation, which has no landing: bring the state up to date, carried
        registers included, with the guest at `pc`. After a fault the interpreter goes on there.
        """
        for register in self.flow.members(self.dirty | self.flow.carried):
            self.store_register(register, "volatile ")
        # Below 4 GiB the upper half is zero, and 32 bits fit into an instruction where 33 do not.
        bits = 32 if self.options.kind == "compact" else 64
        self.w.do(f"store volatile i{bits} {pc}, ptr {self.w.value(field(st.PC))}, align 8, {self.STATE}")

    def header(self, offset: int, invariant: bool = False) -> str:
        """A field of the state's header."""
        w = self.w
        tail = ", !invariant.load !18" if invariant else ""
        return w.value(f"load i64, ptr {w.value(field(offset))}, align 8, {self.STATE}{tail}")

    def set_header(self, offset: int, value: str) -> None:
        """Set a field of the state's header."""
        self.w.do(f"store i64 {value}, ptr {self.w.value(field(offset))}, align 8, {self.STATE}")
