"""Loads and stores of precise code, each with a second way out of it: its landing (see `landings`).

Such an access is LLVM's `callbr`, C's `asm goto`: one host instruction and, as far as LLVM can see, a jump. So it keeps
what the landing needs, in whatever register or stack slot suits the code that does not fault. The assembly notes the
two addresses in a section of its own, from which `emit` makes `Blob.sites`; there the fault handler looks up where to
resume. Called by `lower`, `lower_memory` and `lower_nan`.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from translator.guest import state as st
from translator.ir.ops import Cell, Node
from translator.jit import emit, landings, nan
from translator.jit import host_x86_64_ir as host
from translator.jit.companions import field
from translator.jit.region import walk

if TYPE_CHECKING:
    from translator.jit.flow import Register
    from translator.jit.landings import Landing, Snapshot
    from translator.jit.lower import FunctionLowering
    from translator.jit.region import RegionBlock


EXTENDS: Final = {host.ZERO: "zext", host.SIGN: "sext"}


def read(f: FunctionLowering, node: Node, at: str, tail: str) -> str:
    """The value of a load through a pointer; `tail`: what LLVM's instruction says of it, where the load is one."""
    w, width = f.w, node.width
    if not f.landing:
        return w.value(f"load i{width}, {at}, {tail}")
    how = f.landings.wanted(node)
    after = w.fresh("loaded")
    text, kind = host.watched_load(width, how, at.removeprefix("ptr "), f.options.segment, f.options.addr32, _vex())
    value = w.value(f"callbr {text} to label %{after} [label %{f.landing}]{w.where}")
    w.label(after)
    # Of a phi that is used in pieces, LLVM makes pieces at the end of each block that leads there. For this value that
    # is ahead of the jump that sets it, which LLVM looks out for with `invoke` only. So it must not be in a phi itself.
    value = w.value(f"freeze {kind} {value}")
    if kind[0] != "i":
        return w.value(f"bitcast {kind} {value} to i{width}")
    wide = int(kind[1:])
    if wide != width:
        f.extended[node] = (how, value)
    return w.resize(value, wide, width)


def write(f: FunctionLowering, width: int, value: str, at: str, tail: str, number: bool) -> None:
    """Store a value through a pointer; `tail`: what LLVM's instruction says of it, where the store is one; `number`: it
    is at hand as floating point.
    """
    w = f.w
    if not f.landing:
        w.do(f"store i{width} {value}, {at}, {tail}")
        return
    how = host.NUMBER if number else host.ZERO
    kind = host.watched_type(width, how)
    if kind != f"i{width}":
        value = w.value(f"bitcast i{width} {value} to {kind}")
    after = w.fresh("stored")
    at = at.removeprefix("ptr ")
    text = host.watched_store(width, how, value, at, f.options.segment, f.options.addr32, _vex())
    w.do(f"callbr {text} to label %{after} [label %{f.landing}]{w.where}")
    w.label(after)


@functools.cache
def _vex() -> str:
    return "v" if "+avx," in emit.host_cpu()[1] else ""


class _Taken:
    """A snapshot as the function goes along: what is not in the state, and the values of what changes soon."""

    def __init__(self, f: FunctionLowering, changed: set[Register]) -> None:
        self.dirty = f.dirty
        self.tags = dict(f.tags)
        self.moved = dict(f.moved)
        self.values = {register: f.read(register) for register in sorted(changed) if register not in f.tags}
        self.loose = {register: f.read_loose(register) for register in sorted(changed) if register in f.tags}
        self.landings: list[tuple[str, int, int]] = []  # label, pc, instructions counted but not run


class Landings:
    """The landings of a function that is being written."""

    def __init__(self, f: FunctionLowering) -> None:
        self._f = f
        self._block: RegionBlock | None = None
        self._found: dict[int, Landing] = {}
        self._labels: dict[Landing, str] = {}
        self._taken: dict[Snapshot, _Taken] = {}
        self._numbers: set[str] | None = None  # files of registers that this region computes with in floating point

    def of(self, block: RegionBlock, number: int) -> str:
        """The label that the accesses of a step of a block land at; '': it has none. Asked when the step begins."""
        if block is not self._block:
            self._block = block
            self._found = landings.find(block.steps)
        landing = self._found.get(number)
        if landing is None:
            return ""
        if landing not in self._labels:
            f = self._f
            if landing.snapshot not in self._taken:
                self._taken[landing.snapshot] = _Taken(f, landing.snapshot.changed)
            label = self._labels[landing] = f.w.fresh("fault")
            rest = len(block.steps) - landing.step
            self._taken[landing.snapshot].landings.append((label, block.steps[landing.step].pc, rest))
        return self._labels[landing]

    def is_number(self, register: Node) -> bool:
        """Whether a `get` or `put` is of a register that holds floating point."""
        if self._numbers is None:
            self._numbers = {
                source.attr.file
                for block in self._f.region.blocks.values()
                for step in block.steps
                for node in walk(step.nodes)
                if node.op in nan.ARITHMETIC
                for source in (nan.unboxed(arg) or arg for arg in node.args)
                if source.op == "get" and isinstance(source.attr, Cell)
            }
        return isinstance(register.attr, Cell) and register.attr.file in self._numbers

    def wanted(self, load: Node) -> str:
        """How this instruction wants the result of a load."""
        nodes = list(walk(self._f.step.nodes))
        users = [node for node in nodes if load in node.args]
        if load.width <= 64 and users and all(node.op == "sext" for node in users):
            return host.SIGN
        if load.width in (32, 64) and any(node.op == "put" and self.is_number(node) for node in nodes):
            return host.NUMBER
        return host.ZERO

    def write(self) -> None:
        """All landings: the pc, then the registers of their snapshot go to their slots. From there those that are dirty
        go to the state, in one place for all snapshots where they are the same ones; and one place leaves for all.
        """
        f = self._f
        w = f.w
        w.where = ""
        places: dict[int, str] = {}  # by what is dirty
        for taken in self._taken.values():
            common = w.fresh("snapshot")
            for label, pc, rest in taken.landings:
                w.label(label)
                f.set_header(st.PC, str(pc))
                if f.options.count:
                    f.set_header(st.INSTRET, w.value(f"sub i64 {f.header(st.INSTRET)}, {rest}"))
                w.do(f"br label %{common}")
            w.label(common)
            f.forget()
            f.tags, f.cached, f.loose_cached = taken.tags, taken.values, taken.loose
            for register in f.flow.members(taken.dirty | f.flow.carried):
                if register in f.cached or register in f.tags or register in taken.moved:
                    f.moved = taken.moved
                    value = f.read(register)
                    f.moved = {}
                    f.set_slot(register, value)
            if taken.dirty not in places:
                places[taken.dirty] = w.fresh("dirty")
            w.do(f"br label %{places[taken.dirty]}")
        if not places:
            return
        f.tags, f.moved = {}, {}
        for f.dirty, label in places.items():
            w.label(label)
            f.forget()
            f.store_dirty()
            w.do("br label %landed")
        w.label("landed")
        f.forget()
        fault = w.value(f"load ptr, ptr {w.value(field(st.FAULT_FN))}")
        w.do(f"ret %R {w.value(f'musttail call {host.CALL_CONVENTION} %R {fault}({f.arguments()})')}")
