"""Loops for tests of `lanes`: structured code over a few registers, block by block (`Program`), or at random (`Maker`).

A program is a loop of `ROUNDS` up to `END`: tests, loops and breaks that depend on data, and a rest that depends on the
round before. Used by `test_ahead`.
"""

from __future__ import annotations

import random

from tests.jit.test_lanes import rounded
from tests.jit.test_strips import Code
from translator.ir.ops import Node
from translator.jit import lanes, moves
from translator.jit.flow import Flow
from translator.jit.options import Options
from translator.jit.region import Key, Region, RegionBlock, Step

REGISTERS = 14
CARRY = [("c", k) for k in range(8)]
HEAD = 0x4000
ROUNDS, END, LEFT, RIGHT, TOTAL, TO, COUNT, INNER = range(8)
FREE = range(8, REGISTERS)  # of a round
SHORT = FREE[-1]


class Program:
    """Blocks one after the other, 64 bytes apart."""

    def __init__(self) -> None:
        self.codes: list[Code] = []
        self.ends: dict[int, tuple[Node | None, int]] = {}  # by block: a test, and where it leads to
        self.begin()

    @property
    def code(self) -> Code:
        return self.codes[-1]

    @property
    def number(self) -> int:
        return len(self.codes) - 1

    def begin(self) -> int:
        """A new block; its number."""
        self.codes.append(Code(HEAD + 64 * len(self.codes)))
        return self.number

    def end(self, test: Node | None = None, to: int = -1) -> int:
        """The block ends, with a jump if there is something in `to`; the number of the next one."""
        if to >= 0 or test is not None:
            self.ends[self.number] = (test, to)
        return self.begin()

    def steps(self) -> list[Step]:
        made = []
        for number, code in enumerate(self.codes):
            nodes = list(code.nodes)
            if number in self.ends:
                test, to = self.ends[number]
                there = Node("const", 64, (), HEAD + 64 * to)
                jump = Node("jump", 0, (there,), "")
                branch = [there, jump] if test is None else [Node("if", 0, (test,), None, [there, jump], [])]
                if test is not None:  # an instruction of its own: what is set beside a branch is known less of
                    made.append(Step(code.pc, 32, nodes))
                    made.append(Step(code.pc + 32, 32, [Node("insn", 0, (), (code.pc + 32, 4)), *branch]))
                    continue
                nodes += branch
            made.append(Step(code.pc, 64, nodes))
        return made

    def region(self, options: Options) -> Region:
        blocks: dict[Key, RegionBlock] = {}
        steps = self.steps()
        for step in steps:
            if step.pc % 64:
                before = blocks[step.pc - 32, ()]
                blocks[before.key] = RegionBlock(before.key, [*before.steps, step])
            else:
                blocks[step.pc, ()] = RegionBlock((step.pc, ()), [step])
        last = len(self.codes) - 1
        del blocks[HEAD + 64 * last, ()]  # it is outside
        return Region(HEAD, blocks, set(), {}, options)

    def nest(self, options: Options | None = None) -> lanes.Nest | None:
        options = options or Options()
        made = self.region(options)
        flow = Flow(made, [tuple(r) for r in CARRY], options)
        return lanes.find(made, flow, options, moves.find(made, flow, options)).get((HEAD, ()))


class Maker:
    """Writes a random program."""

    def __init__(self, seed: int, loads: bool, sums: bool = False) -> None:
        self.random = random.Random(seed)
        self.program = Program()
        self.loads = loads
        self.sums = sums  # now and then something is added to TOTAL, and loops count SHORT in 32 bits

    def value(self) -> Node:
        code = self.program.code
        k = self.random.choice([ROUNDS, LEFT, *FREE, *FREE, *FREE])
        return code.get(k) if self.random.random() < 0.8 else code.const(self.random.randrange(1 << 40))

    def assign(self) -> None:
        code, to = self.program.code, self.random.choice(FREE[:-1] if self.sums else FREE)
        if self.sums and self.random.random() < 0.4:
            total = code.op(self.random.choice(["add", "sub"]), 64, code.get(TOTAL), self.value())
            if self.random.random() < 0.3:
                total = code.op("add", 64, self.value(), total)
            code.put(TOTAL, total)
            return
        one, other = self.value(), self.value()
        how = self.random.randrange(8)
        if how < 3:
            value = code.op(self.random.choice(["add", "sub", "xor", "mul", "and", "or"]), 64, one, other)
        elif how == 3:
            low = code.op("extract", 32, one, attr=0)
            value = code.op("sext", 64, code.op("add", 32, low, code.op("extract", 32, other, attr=0)))
        elif how == 4:
            value = code.op("select", 64, code.op("ult", 1, one, other), other, one)
        elif how == 5 and self.loads:
            value = code.op("load", 64, code.op("add", 64, code.get(LEFT), code.const(8 * self.random.randrange(4))))
        else:
            value = rounded(code, self.random.choice(["fadd", "fmul", "fsub"]), one, other)
        code.put(to, value)

    def test(self) -> Node:
        code = self.program.code
        low = code.op("and", 64, self.value(), code.const(self.random.choice([1, 3, 7])))
        return code.op(self.random.choice(["ult", "eq", "ne"]), 1, low, code.const(self.random.randrange(4)))

    def body(self, depth: int) -> None:
        for _ in range(self.random.randrange(1, 3)):
            self.assign()
        how = self.random.randrange(3) if depth else 3
        program = self.program
        if how == 0:  # if, perhaps with an else
            at = program.number
            test = self.test()
            program.end(test, 0)  # where to: below
            self.body(depth - 1)
            then = program.number
            program.end()
            program.ends[at] = (test, program.number)
            if self.random.random() < 0.5:
                self.body(depth - 1)
                other = program.end()
                program.ends[then] = (None, other)
                return
        elif how < 3:
            self.loop(depth - 1)
        for _ in range(self.random.randrange(2)):
            self.assign()

    def loop(self, depth: int) -> None:
        """A loop of a few rounds, perhaps with a second way out, within which INNER is left alone."""
        program, code = self.program, self.program.code
        inner = self.random.choice([INNER, COUNT])
        low = code.op("and", 64, self.value(), code.const(self.random.choice([0, 3, 7])))
        code.put(inner, code.op("add", 64, low, code.const(1)))
        counts = self.sums and self.random.random() < 0.7
        if counts and self.random.random() < 0.5:
            code.put(SHORT, code.const(self.random.choice([0, 5, -300, (1 << 29) - 1, (1 << 31) - 3])))
        program.end()
        again = program.number
        out = -1
        self.assign()
        if counts:
            program.code.step32(SHORT, self.random.choice([1, -1, 100, -128, 1 << 20]))
        if self.random.random() < 0.5:
            test = self.test()
            out = program.number
            program.end(test, 0)
        if depth and inner == INNER:
            self.body(0)
        code = program.code
        program.end(code.op("ne", 1, code.step(inner, -1), code.const(0)), again)
        if out >= 0:
            program.ends[out] = (program.ends[out][0], program.number)

    def make(self, rest: str) -> Program:
        """`rest`: what a round does at its end: it "stores", or only adds "up", or does nothing but store ("lanes"), or
        not even that ("sums").
        """
        program = self.program
        for k in FREE:
            program.code.put(k, program.code.op("add", 64, program.code.get(LEFT), program.code.const(k)))
        if self.sums:
            program.code.nodes = program.code.nodes[:-4]
            program.code.put(SHORT, program.code.const(self.random.choice([0, -4, (1 << 31) - 4])))
        self.loop(1)
        for _ in range(2):
            self.body(2)
        program.end()
        code = program.code
        total = code.get(TOTAL)
        for k in self.random.sample(list(FREE), 3) if not self.sums else ():
            total = code.op("xor", 64, code.op("mul", 64, total, code.const(0x9E3779B97F4A7C15)), code.get(k))
        if rest in ("stores", "up"):
            code.put(TOTAL, total)
        else:
            total = code.get(FREE[0])
        if rest not in ("up", "sums"):
            code.op("store", 0, code.get(TO), total)
            code.step(TO, 8)
        code.step(LEFT, 8)
        code.step(ROUNDS, 1)
        program.end(code.op("ne", 1, code.get(ROUNDS), code.get(END)), 0)
        return program
