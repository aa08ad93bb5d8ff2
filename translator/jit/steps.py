"""Guest instructions as region formation meets them: fetched, decoded, lifted and simplified, each once.

In go bytes of guest memory; out come `region.Step`s, whether the code at a pc is a small function, and what registers
hold that a jump table is found by. Called by `forming`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from translator.errors import TranslatorError
from translator.ir.ops import Cell, Node
from translator.jit import support, tables
from translator.jit.optimise import simplify
from translator.jit.region import Step, puts_context, walk

if TYPE_CHECKING:
    from translator.jit.options import Options

Fetch = Callable[[int, int], bytes]

# How far before a region `constants_around` looks, in bytes and in instructions that were run.
AROUND, AROUND_INSNS = 4096, 256
# Instructions of a function that is followed into although it calls.
SMALL_FUNCTION = 64

# What was lifted before, for regions that overlap: by pc and what else it depends on, with the bytes it was made from.
Memo = dict[tuple[int, bool, tuple[tuple[str, int, int], ...]], tuple[bytes, Step, str]]


class Steps:
    """The instructions of one region under formation, by pc, and what is known of registers where they begin."""

    def __init__(
        self, decoder: Any, isa: Any, fetch: Fetch, read: Fetch, fixed: Fetch | None, options: Options, memo: Memo
    ) -> None:
        from translator.ir.lift import lift_insn

        self.lift = lift_insn
        self.decoder = decoder
        self.isa = isa
        self.fetch = fetch
        self.read = read
        self.fixed = fixed
        self.constants: dict[Cell, int] = {}  # a value that some instruction gave a register
        self.options = options
        self.memo = memo
        self.steps: dict[int, Step | None] = {}
        self.stopped: dict[int, str] = {}
        self.around: dict[Cell, int] | None = None

    def step(self, pc: int) -> Step | None:
        """The lifted instruction at pc; None when the path must end before it."""
        if pc not in self.steps:
            self.steps[pc] = self._make(pc)
        return self.steps[pc]

    def _make(self, pc: int) -> Step | None:
        data = self._fetch(pc)
        key = (pc, self.options.strict_fp, self.options.context)
        known = self.memo.get(key)
        if known is None or data[: len(known[0])] != known[0]:
            made = self._lifted(pc, data)
            if made is None:
                self.stopped[pc] = "cannot be fetched or decoded"
                return None
            known = self.memo[key] = made
        _, step, reason = known
        if reason:
            self.stopped[pc] = reason
            return None
        return step.copy()

    def _fetch(self, pc: int) -> bytes:
        try:
            return self.fetch(pc, self.isa.max_length)
        except (TranslatorError, ValueError, IndexError, OSError):
            return b""

    def _lifted(self, pc: int, data: bytes) -> tuple[bytes, Step, str] | None:
        """The bytes of the instruction at pc, its step, and why it cannot be translated ('': it can)."""
        try:
            insn = self.decoder.decode(data, pc) if len(data) >= self.isa.min_length else None
        except (TranslatorError, ValueError, IndexError):
            insn = None
        if insn is None:
            return None
        lifted: list[Node] = []
        self.lift(self.isa, insn, lifted)
        nodes = simplify(lifted, self.options)
        return data[: insn.length], Step(pc, insn.length, nodes), support.unsupported(nodes, self.options)

    def constants_around(self, pc: int, seen: Callable[[int], bool], reached: Iterable[Step]) -> dict[Cell, int]:
        """`constants`, and what the code before the region gave registers that the region does not change: a loop's
        table is named ahead of it.
        """
        if self.around is None:
            self.around = self._look_around(pc, seen)
        found = dict(self.around)
        for step in reached:
            for node in walk(step.nodes):
                if node.op == "put":
                    found.pop(node.attr, None)  # type: ignore[call-overload]
        return {**found, **self.constants}

    def _look_around(self, pc: int, seen: Callable[[int], bool]) -> dict[Cell, int]:
        """Only code that was run is looked at, so that it is known where instructions begin; the nearest counts."""
        places: list[int] = []
        for at in range(pc - self.isa.align, max(0, pc - AROUND), -self.isa.align):
            if seen(at):
                places.append(at)
                if len(places) == AROUND_INSNS:
                    break
        known: dict[Cell, int] = {}
        found: dict[Cell, int] = {}
        after = -1
        for at in reversed(places):
            step = self.step(at)
            if at != after:
                known = {}
            if step is None:
                continue
            before = dict(known)
            support.track(step.copy(), known)
            for node in step.nodes:
                if node.op == "put" and isinstance(node.attr, Cell) and node.args[0].op == "load":
                    value = tables.loaded(node.args[0], support.fold(node.args[0].args[0], before), self.read)
                    if value is not None:
                        known[node.attr] = value
            found.update(known)
            after = at + step.length
        return found

    def entries(self, table: tables.Table) -> tuple[int, bytes] | None:
        """Address and bytes of a table that cannot change unnoticed; None of any other."""
        if self.fixed is None or not self.options.on("fixed-tables"):
            return None
        return (table.start, table.data) if self.fixed(table.start, len(table.data)) == table.data else None

    def legal(self, pc: int) -> bool:
        """Whether there is an instruction."""
        return pc & (self.isa.align - 1) == 0 and self.step(pc) is not None

    def small(self, pc: int, calls: bool = False, loops: bool = False) -> bool:
        """Whether the code at pc is a small function that may be followed into: a leaf of a few instructions that has
        no loop (a loop is worth a call) and ends in returns. With `calls` it may have some more, call others, and have
        loops if it does; with `loops` it may have some more and loops.
        """
        limit = SMALL_FUNCTION if calls or loops else self.options.inline_insns
        looped = called = False
        seen: set[int] = set()
        work = [pc]
        while work:
            at = work.pop()
            while at not in seen:
                if len(seen) >= limit:
                    return False
                seen.add(at)
                step = self.step(at)
                if step is None or any(node.op == "trap" for node in walk(step.nodes)) or puts_context(step.nodes):
                    return False
                for target, hint in step.targets:
                    if hint == "call" and calls:
                        called = True
                        work.append(at + step.length)
                    elif hint == "call" or (target is None and hint != "return"):
                        return False
                    elif target is not None:
                        looped |= target <= at
                        work.append(target)
                if looped and not (calls or loops):
                    return False
                if not step.falls:
                    break
                at += step.length
        return called or not calls
