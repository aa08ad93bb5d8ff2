"""How control leaves a block: to another block, out of the region, into a callee, to the kernel; and the polls.

`Exits` is the half of `lower.FunctionLowering` that knows the native convention: what is written to the state before
control goes, what is taken from the result when it comes back. Used by `lower` only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.guest import state as st
from translator.ir.ops import Cell, Node
from translator.isa.intrinsics import TRAPS
from translator.jit import host_x86_64_ir as host
from translator.jit import lower_halves, lower_tables, scans, tables
from translator.jit.companions import CARRIED, field
from translator.jit.flow import Register
from translator.jit.lower_module import LIKELY, UNLIKELY
from translator.jit.lower_registers import Registers
from translator.jit.region import Key, Region, RegionBlock, constant, walk
from translator.jit.support import CONTINUES

if TYPE_CHECKING:
    from translator.jit.halves import Half
    from translator.jit.moves import Moves
    from translator.jit.strips import Strip, Stripped

# Iterations of a counted loop between two polls. Long enough to vanish, short enough to answer a signal within a
# millisecond or so.
CHUNK: Final = 16384
_COVERED: Final = 1 << 32  # aligned pcs below are in every machine's entry table
_CALL: Final = f"call {host.CALL_CONVENTION} %R"


# What an exit does: the registers to store, what is known of those (see `nan`), how far some have moved.
Exit = tuple[int, frozenset[tuple[Register, str]], frozenset[tuple[Register, int]]]


class Exits(Registers):
    """Edges, exits, calls, traps and polls of one region."""

    region: Region
    names: dict[Key, str]
    carried: list[Register]
    block: RegionBlock
    step_pc: int
    next_pc: int
    align_shift: int
    big_endian: bool
    exits: dict[Exit, dict[int, str]]  # -> by pc: where it is
    moves: Moves
    guess: int | None
    table: tuple[int, ...]
    entries: tuple[int, bytes] | None
    nests: bool
    leads_on: bool
    scans: dict[Key, scans.Scan]
    strips: dict[Key, Strip]
    strip: Stripped | None
    half: Half | None
    tail: lower_halves.Tail | None

    TABLE: Final = "!alias.scope !22, !noalias !23"

    if TYPE_CHECKING:

        def operand(self, node: Node) -> str: ...
        def strips_of(self, key: Key) -> None: ...
        def scan_of(self, key: Key) -> None: ...

    # ---- the carried registers ---------------------------------------------------------------------------------------

    def arguments(self) -> str:
        """State and carried registers as call arguments."""
        text = "ptr %st"
        for register in self.carried:
            text += f", i64 {self.w.resize(self.read(register), self.width(register), 64)}"
        return text + ", i64 poison" * (CARRIED - len(self.carried))

    def result(self, next_pc: str) -> None:
        """Return: the next pc and the carried registers."""
        w = self.w
        last = w.value(f"insertvalue %R poison, i64 {next_pc}, 0")
        for number, register in enumerate(self.carried, 1):
            value = w.resize(self.read(register), self.width(register), 64)
            last = w.value(f"insertvalue %R {last}, i64 {value}, {number}")
        w.do(f"ret %R {last}")

    def take(self, result: str, live: int) -> None:
        """After a call: the carried registers from its result, the others that are still used from the state."""
        w = self.w
        self.forget()
        self.tags = {}
        for number, register in enumerate(self.carried, 1):
            value = w.value(f"extractvalue %R {result}, {number}")
            self.set_slot(register, w.resize(value, 64, self.width(register)))
        for register in self.flow.members(live & ~self.flow.carried):
            self.set_slot(register, self.load_register(register))

    # ---- edges -------------------------------------------------------------------------------------------------------

    def counter(self, header: Key) -> str:
        """The slot that counts the iterations of a loop down to its next poll."""
        return f'%"count.{self.names[header]}"'

    def edge_label(self, key: Key) -> str:
        """The label that an edge into a block from outside its loop goes to."""
        if self.half is not None and key == self.half.header:
            return f"{self.names[key]}.ways"
        return self.begin_label(key)

    def begin_label(self, key: Key) -> str:
        """The label where a loop begins as it is, or any other block does."""
        return f"{self.names[key]}.loop" if key in self.flow.counted else self.names[key]

    def go(self, key: Key) -> None:
        """Continue at a block: in this region, or out of it."""
        w = self.w
        if self.strip is not None:
            w.do(f"br label %{self.strip.label(key)}")
        elif key not in self.region.blocks:
            self.leave_to(key[0])
        elif (self.block.key, key) not in self.flow.back_edges:
            for register in self.flow.members(self.dirty & self.flow.early(self.block.key, key)):
                self.store_register(register)
            self.arrive(self.block.key, key)
            w.do(f"br label %{self.edge_label(key)}")
        elif key in self.flow.counted and not (key in self.strips and (self.block.key, key) in self.flow.around):
            counter = self.counter(key)
            left = w.value(f"sub nuw nsw i32 {w.value(f'load i32, ptr {counter}')}, 1")
            w.do(f"store i32 {left}, ptr {counter}")
            poll = f"{self.names[key]}.poll"
            w.do(f"br i1 {w.value(f'icmp eq i32 {left}, 0')}, label %{poll}, label %{self.names[key]}, {UNLIKELY}")
        else:
            w.do(f"br label %{self.names[key]}.poll")

    def loop_header(self, key: Key) -> None:
        """The poll of a loop, ahead of its header. A counted loop comes here once in a while and begins a new count."""
        w = self.w
        name = self.names[key]
        w.label(f"{name}.poll")
        self.forget()
        self.dirty = self.flow.dirty_in[key]
        self.tags = dict(self.flow.tags_in[key])
        self.moved = dict(self.moves.begins[key])
        # A barrier for the compiler: a loop that waits for memory to change must look again.
        w.do('fence syncscope("singlethread") seq_cst')
        pending = w.value(f"load volatile i64, ptr {w.value(field(st.PENDING))}, align 8, {self.STATE}")
        again = f"{name}.scan" if key in self.scans else self.begin_label(key)
        w.do(f"br i1 {w.value(f'icmp eq i64 {pending}, 0')}, label %{again}, label %{name}.stop, {LIKELY}")
        w.label(f"{name}.stop")
        # What is written before it is read again is no matter: kept, it would cost every round a register or a store.
        live = self.flow.live_in[key]
        self.dirty &= live
        self.store_dirty(rarely=True)
        self.cached |= dict.fromkeys(self.flow.members(self.flow.carried & ~live), "0")
        self._unwind_at(key[0])
        if key in self.scans:
            w.label(f"{name}.scan")
            self.scan_of(key)
        if key in self.flow.counted:
            w.label(f"{name}.loop")
            w.do(f"store i32 {scans.FIRST if key in self.scans else CHUNK}, ptr {self.counter(key)}")
            if key in self.strips:
                self.forget()
                self.strips_of(key)
            else:
                w.do(f"br label %{name}")

    def entry_checks(self) -> None:
        """At the region's entry: poll, and leave when the host's stack runs low, before anything is nested. What does
        nothing but return lies on no circle of regions and need not poll.
        """
        w = self.w
        pc = self.region.pc
        self.dirty = 0
        self.tags = {}
        if self.leads_on:
            pending = w.value(f"load volatile i64, ptr {w.value(field(st.PENDING))}, align 8, {self.STATE}")
            w.do(f"br i1 {w.value(f'icmp eq i64 {pending}, 0')}, label %entry.run, label %entry.stop, {LIKELY}")
            w.label("entry.stop")
            self.forget()
            self._unwind_at(pc)
            w.label("entry.run")
            self.forget()
        if self.nests:
            sp = w.value("call i64 @llvm.read_register.i64(metadata !19)")
            deep = w.value(f"icmp ult i64 {sp}, {self.header(st.STACK_LIMIT)}")
            w.do(f"br i1 {deep}, label %entry.deep, label %entry.go, {UNLIKELY}")
            w.label("entry.deep")
            self.result(str(pc))
            w.label("entry.go")
            self.forget()

    def _unwind_at(self, pc: int) -> None:
        """Give up: down to the run loop, with the state written and its pc set."""
        self.set_header(st.PC, str(pc))
        leave = self.companion(st.LEAVE_FN)
        self.w.do(f"ret %R {self.w.value(f'musttail {_CALL} {leave}({self.arguments()})')}")

    def companion(self, offset: int) -> str:
        """The address of one of `companions`, from the state."""
        return self.w.value(f"load ptr, ptr {self.w.value(field(offset))}")

    # ---- out of the region -------------------------------------------------------------------------------------------

    def leave_to(self, pc: int) -> None:
        """Jump to a known pc outside. The code for it stands at the function's end."""
        ways = self.exits.setdefault((self.dirty, frozenset(self.tags.items()), frozenset(self.moved.items())), {})
        label = ways.get(pc)
        if label is None:
            label = ways[pc] = self.w.fresh("exit")
        self.w.do(f"br label %{label}")

    def write_exits(self) -> None:
        """The exits to known pcs. Those that store the same registers are one, where the entry table surely reaches:
        LLVM takes 5 % less time over the function, and the code is shorter.
        """
        w = self.w
        w.where = ""
        for what, ways in self.exits.items():
            near = {pc: label for pc, label in ways.items() if self._covered(pc)}
            if len(near) > 1:
                together = w.fresh("leave")
                for label in near.values():
                    w.label(label)
                    w.do(f"br label %{together}")
                w.label(together)
                target = w.value("phi i64 " + ", ".join(f"[ {pc}, %{label} ]" for pc, label in near.items()))
                self._exit(what, target, near=True)
            for pc, label in ways.items():
                if len(near) < 2 or pc not in near:
                    w.label(label)
                    self._exit(what, str(pc))

    def _exit(self, what: Exit, target: str, near: bool = False) -> None:
        self.forget()
        dirty, tags, moved = what
        self.dirty, self.tags, self.moved = dirty, dict(tags), dict(moved)
        self.jump_out(target, near)

    def _covered(self, pc: int) -> bool:
        """Whether the entry table surely has a word for a known pc."""
        return 0 <= pc < _COVERED and not pc & (1 << self.align_shift) - 1

    def _entry_of(self, target: str, near: bool = False, like: str | None = None) -> tuple[str, str]:
        """The entry-table word of a pc as a pointer, and whether it is code (i1). A pc that the table does not cover
        is not; `near`: it covers this one. `like`: the pc, or what is that pc when it is aligned (see `comparable`).
        """
        w = self.w
        if target[0] != "%" and not self._covered(int(target)):
            target = like = w.value(f"add i64 {int(target) & (1 << 64) - 1}, 0")
        if target[0] != "%" or near:
            return self._entry_in_table(target)
        # Turned right, a misaligned pc is beyond any table.
        like = number = like or target
        if self.align_shift:
            number = w.value(f"call i64 @llvm.fshr.i64(i64 {like}, i64 {like}, i64 {self.align_shift})")
        inside = w.value(f"icmp ult i64 {number}, {self.header(st.PLACES, invariant=True)}")
        looks, done = w.fresh("look"), w.fresh("looked")
        before = w.block
        w.do(f"br i1 {inside}, label %{looks}, label %{done}, {LIKELY}")
        w.label(looks)
        found, there = self._entry_in_table(like)
        w.do(f"br label %{done}")
        w.label(done)
        entry = w.value(f"phi ptr [ {found}, %{looks} ], [ null, %{before} ]")
        return entry, w.value(f"phi i1 [ {there}, %{looks} ], [ false, %{before} ]")

    def _entry_in_table(self, target: str) -> tuple[str, str]:
        """The same of an aligned pc that the table covers."""
        w = self.w
        if target[0] != "%":
            slot = w.value(f"getelementptr inbounds i8, ptr %tab, i64 {(int(target) >> self.align_shift) * 8}")
        else:
            number = w.value(f"lshr exact i64 {target}, {self.align_shift}")
            slot = w.value(f"getelementptr inbounds i64, ptr %tab, i64 {number}")
        entry = w.value(f"load ptr, ptr {slot}, align 8, {self.TABLE}")
        return entry, w.value(f"icmp uge ptr {entry}, inttoptr (i64 {st.ENTRY_MIN} to ptr)")

    def jump_out(self, target: str, near: bool = False, like: str | None = None) -> None:
        """Jump to a pc: to its translation when there is one, else back to whoever called. `near` and `like`: see
        `_entry_of`.
        """
        w = self.w
        self.leads_on = True
        self.store_dirty()
        entry, there = self._entry_of(target, near, like)
        self.set_header(st.PC, target)
        to = w.value(f"select i1 {there}, ptr {entry}, ptr {self.companion(st.MISS_FN)}")
        w.do(f"ret %R {w.value(f'musttail {_CALL} {to}({self.arguments()})')}")

    # ---- jumps, calls, returns ---------------------------------------------------------------------------------------

    def jump(self, node: Node) -> None:
        """A `jump` node: every path of it leaves."""
        w = self.w
        known = constant(node.args[0])
        target = self.operand(node.args[0])
        width = node.args[0].width
        if known is None:
            target = w.resize(target, width, 64)
        hint = str(node.attr or "")
        like = self.comparable(node.args[0], target)
        self.check_context(self.block)
        if known is None and self.guess is not None and hint != "return":
            right, wrong = w.fresh("right"), w.fresh("wrong")
            w.do(f"br i1 {w.value(f'icmp eq i64 {like}, {self.guess}')}, label %{right}, label %{wrong}, {LIKELY}")
            w.label(right)
            dirty, kept, tags = self.dirty, self.at_hand(), dict(self.tags)
            self._transfer(self.guess, str(self.guess), hint, like)
            w.label(wrong)
            self.dirty, self.tags = dirty, tags
            self.return_to(kept)
        look = tables.look(node) if self.table else None
        computed = known is None and not hint
        if not (computed and look is not None and lower_tables.switch_known(self, node.args[0], look, target)):
            index = None if look is None else w.resize(self.operand(look.number), look.number.width, 64)
            self._transfer(known, target, hint, like, index if self.options.on("table-index") else None)

    def comparable(self, node: Node, target: str) -> str:
        """What is compared with a known pc in place of a target. An aligned target may be what lost its low bits: if it
        is that pc with them, it has none.
        """
        if node.op != "and" or node.width != 64:
            return target
        value, mask = node.args
        low = constant(mask)
        if low is None or low & (1 << 64) - 1 != (1 << 64) - (1 << self.align_shift):
            return target
        return self.operand(value)

    def _transfer(self, known: int | None, target: str, hint: str, like: str, index: str | None = None) -> None:
        frames = self.block.key[1]
        if hint == "call":
            callee = self.region.inlined_callee(self.block, known)
            if callee is not None:
                self.go(callee)
            else:
                self.call(known, target, like)
        elif known is not None:
            self.go((known, frames))
        elif hint == "return":
            self._return(target, like)
        else:
            lower_tables.switch(self, target, like, index)
            self.jump_out(target, like=like)

    def _return(self, target: str, like: str) -> None:
        w = self.w
        frames = self.block.key[1]
        if frames:
            home, away = w.fresh("home"), w.fresh("away")
            w.do(f"br i1 {w.value(f'icmp eq i64 {like}, {frames[-1]}')}, label %{home}, label %{away}, {LIKELY}")
            w.label(home)
            kept = self.at_hand()
            self.go((frames[-1], frames[:-1]))
            w.label(away)
            self.return_to(kept)
        elif self.tail is not None:
            lower_halves.returns(self, self.tail.half, target, like)
        self.store_dirty()
        self.result(target)

    def call(self, known: int | None, target: str, like: str) -> None:
        """A guest call is a host call; what comes back must be the return address."""
        w = self.w
        back = self.next_pc
        self.nests = self.leads_on = True
        self.store_dirty()
        self.dirty = 0
        if known is not None and known == self.region.pc and self.options.on("self-call"):
            result = w.value(f"{_CALL} @region({self.arguments()}){w.where}")
        else:
            entry, there = self._entry_of(target, like=like)
            before = w.block
            cold, hot = w.fresh("cold"), w.fresh("call")
            w.do(f"br i1 {there}, label %{hot}, label %{cold}, {LIKELY}")
            w.label(cold)
            self.set_header(st.PC, target)
            self.set_header(st.HOST_SCRATCH, str(back))
            stand_in = self.companion(st.COLD_FN)
            w.do(f"br label %{hot}")
            w.label(hot)
            callee = w.value(f"phi ptr [ {entry}, %{before} ], [ {stand_in}, %{cold} ]")
            result = w.value(f"{_CALL} {callee}({self.arguments()})")
        came = w.value(f"icmp eq i64 {w.value(f'extractvalue %R {result}, 0')}, {back}")
        here, up = w.fresh("returned"), w.fresh("unwind")
        w.do(f"br i1 {came}, label %{here}, label %{up}, {LIKELY}")
        w.label(up)
        w.do(f"ret %R {result}")
        w.label(here)
        self._continue_after(result)

    def _continue_after(self, result: str) -> None:
        """Go on behind a call or trap with everything taken anew."""
        key = (self.next_pc, self.block.key[1])
        live = self.flow.live_in[key] if key in self.region.blocks else self.flow.carried
        self.take(result, live)
        self.dirty = 0
        self.go(key)

    # ---- Python ------------------------------------------------------------------------------------------------------

    def _service(self, code: int, argument: str, pc: int) -> str:
        self.set_header(st.PC, str(pc))
        return self.w.value(f"{_CALL} {self.companion(st.ASK_FN)}({self.arguments()}, i64 {code}, i64 {argument})")

    def trap(self, kind: str) -> None:
        """Ask the kernel; go on behind the instruction when it says so."""
        w = self.w
        self.store_dirty()
        self.dirty = 0
        result = self._service(TRAPS.index(kind), str(self.step_pc), self.next_pc)
        if kind in CONTINUES:
            served = w.value(f"icmp eq i64 {w.value(f'extractvalue %R {result}, 0')}, 0")
            here, up = w.fresh("served"), w.fresh("unwind")
            w.do(f"br i1 {served}, label %{here}, label %{up}, {LIKELY}")
            w.label(up)
            w.do(f"ret %R {result}")
            w.label(here)
            self._continue_after(result)
        else:
            self._return_at_state(result)

    def leave_by_service(self, code: int, argument: str, pc: int) -> None:
        """Ask Python with the state written (the caller did that) and leave: where it says, or upwards."""
        self._return_at_state(self._service(code, argument, pc))

    def _return_at_state(self, result: str) -> None:
        w = self.w
        served = w.value(f"icmp eq i64 {w.value(f'extractvalue %R {result}, 0')}, 0")
        pc = w.value(f"select i1 {served}, i64 {self.header(st.PC)}, i64 {st.UNWIND}")
        w.do(f"ret %R {w.value(f'insertvalue %R {result}, i64 {pc}, 0')}")

    def check_context(self, block: RegionBlock) -> None:
        """After an instruction that set a context register: leave when it is no longer what this code was made for."""
        w = self.w
        cells: dict[Register, Cell] = {
            (node.attr.file, node.attr.index): node.attr
            for node in walk(block.steps[-1].nodes)
            if node.op == "put" and isinstance(node.attr, Cell) and node.attr.context
        }
        for register, cell in cells.items():
            value = self.load_register(register)
            same = w.value(f"icmp eq i{cell.width} {value}, {self.options.context_value(*register)}")
            stays, leaves = w.fresh("same"), w.fresh("other")
            w.do(f"br i1 {same}, label %{stays}, label %{leaves}, {LIKELY}")
            w.label(leaves)
            dirty, kept, tags = self.dirty, self.at_hand(), dict(self.tags)
            self.store_dirty(rarely=True)
            self.leave_by_service(st.SERVICE_CONTEXT, str(self.step_pc), self.next_pc)
            w.label(stays)
            self.dirty, self.tags = dirty, tags
            self.return_to(kept)
