"""Random well-formed blocks that use every operation of the table: food for the properties that hold for all IR."""

from __future__ import annotations

import random

from translator.ir.evaluate import EvalState, Exit, SparseMemory, evaluate
from translator.ir.ops import Block, Cell, Node, Table

CELLS = (
    *(Cell("x", k, 64, f"x{k}") for k in range(4)),
    *(Cell("f", k, 64, f"ft{k}") for k in range(2)),
    Cell("w", 0, 32, "w"),
    Cell("cf", 0, 1, "cf"),
    Cell("zf", 0, 1, "zf"),
    Cell("q", 0, 128, "q0"),
    Cell("frm", 0, 3, "frm", context=True),
)
TABLES = (
    Table("square", 16, tuple(k * k & 0xFFFF for k in range(256))),
    Table("prime", 1, (0, 0, 1, 1, 0, 1, 0, 1)),
    Table("wide", 64, (0, (1 << 64) - 1)),
)
MEMORY_AT = 0x10000
WIDTHS = (1, 3, 8, 16, 32, 64, 128)
NUMBERS = {
    32: (0, 1 << 31, 0x3F800000, 0xBF800000, 0x7F800000, 0xFF800000, 0x7FC00000, 0x7F800001, 0x7FFFFFFF, 1, 0x7F7FFFFF),
    64: (0, 1 << 63, 0x3FF << 52, 0xBFF << 52, 0x7FF << 52, 0xFFF << 52, 0x7FF8 << 48, 0x7FF0000000000001, 1),
}
UNARY = ("neg", "not", "clz", "ctz", "popcount", "bitreverse")
BINARY = (
    "add", "sub", "mul", "mulhu", "mulhs", "mulhsu", "udiv", "urem", "sdiv", "srem", "and", "or", "xor",
    "shl", "lshr", "ashr", "rotl", "rotr",
)  # fmt: skip
COMPARE = ("eq", "ne", "ult", "ule", "slt", "sle")
FLOAT_COMPARE = ("feq", "flt", "fle", "fltq", "fleq")
RMW = ("add", "sub", "xchg", "and", "or", "xor", "min", "max", "umin", "umax")


class Maker:
    """Makes nodes into `nodes`; values in scope are kept by width."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.nodes: list[Node] = []
        self.scope: list[Node] = []

    def add(self, op: str, width: int = 0, args: tuple[Node, ...] = (), attr: object = None) -> Node:
        node = Node(op, width, args, attr)
        self.nodes.append(node)
        if width:
            self.scope.append(node)
        return node

    def const(self, width: int) -> Node:
        ones = (1 << width) - 1
        choices = [0, 1, ones, ones >> 1, 1 << (width - 1), self.rng.getrandbits(width), self.rng.getrandbits(4)]
        return self.add("const", width, (), self.rng.choice(choices + list(NUMBERS.get(width, ()))) & ones)

    def value(self, width: int) -> Node:
        have = [node for node in self.scope if node.width == width]
        roll = self.rng.random()
        if have and roll < 0.6:
            return self.rng.choice(have[-8:])
        cells = [cell for cell in CELLS if cell.width == width]
        if cells and roll < 0.8:
            cell = self.rng.choice(cells)
            return self.add("get", width, (), cell)
        return self.const(width)

    def address(self) -> Node:
        low = self.add("and", 64, (self.value(64), self.add("const", 64, (), 0x3F0)))
        return self.add("add", 64, (low, self.add("const", 64, (), MEMORY_AT)))

    def any_width(self) -> int:
        return self.rng.choice(WIDTHS)

    def step(self) -> None:
        """One operation of a random kind."""
        rng = self.rng
        w = self.any_width()
        rm = lambda: self.value(3)  # noqa: E731
        f = rng.choice((32, 64))
        kind = rng.randrange(25)
        if kind < 3:
            op = rng.choice(BINARY)
            self.add(op, w, (self.value(w), self.value(w)))
        elif kind == 3:
            self.add(rng.choice(UNARY), w, (self.value(w),))
        elif kind == 4:
            self.add("bswap", w := rng.choice((8, 16, 32, 64, 128)), (self.value(w),))
        elif kind == 5:
            self.add(rng.choice(COMPARE), 1, (self.value(w), self.value(w)))
        elif kind == 6:
            wide = rng.choice([x for x in WIDTHS if x >= w])
            self.add(rng.choice(("zext", "sext")), wide, (self.value(w),))
        elif kind == 7:
            lo = rng.randrange(w)
            n = rng.randint(1, w - lo)
            self.add("extract", n, (self.value(w),), lo)
        elif kind == 8:
            low = rng.choice([x for x in WIDTHS if x < 128])
            high = rng.choice([x for x in WIDTHS if x + low <= 128])
            self.add("concat", high + low, (self.value(high), self.value(low)))
        elif kind == 9:
            self.add("select", w, (self.value(1), self.value(w), self.value(w)))
        elif kind < 13:
            cell = rng.choice(CELLS)
            self.add("put", 0, (self.value(cell.width),), cell)
        elif kind == 13:
            self.add("load", rng.choice((8, 16, 32, 64, 128)), (self.address(),))
        elif kind == 14:
            self.add("store", 0, (self.address(), self.value(rng.choice((8, 16, 32, 64, 128)))))
        elif kind == 15:
            self.add("atomicrmw", f, (self.address(), self.value(f)), rng.choice(RMW))
        elif kind == 16:
            self.add("cmpxchg", f, (self.address(), self.value(f), self.value(f)))
        elif kind == 17:
            address = self.address()
            self.add("ll", f, (address,))
            self.add("sc", 1, (rng.choice((address, self.address())), self.value(f)))
        elif kind == 18:
            self.add(rng.choice(("fadd", "fsub", "fmul", "fdiv")), f, (rm(), self.value(f), self.value(f)))
        elif kind == 19:
            if rng.random() < 0.5:
                self.add("fma", f, (rm(), self.value(f), self.value(f), self.value(f)))
            else:
                self.add(rng.choice(("fsqrt", "frint")), f, (rm(), self.value(f)))
        elif kind == 20:
            self.add(rng.choice(FLOAT_COMPARE), 1, (self.value(f), self.value(f)))
        elif kind == 21:
            op = rng.choice(("f2f", "f2s", "f2u", "s2f", "u2f"))
            if op == "f2f":
                self.add(op, 96 - f, (rm(), self.value(f)))
            else:
                self.add(op, f, (rm(), self.value(rng.choice((32, 64)))))
        elif kind == 22:
            choice = rng.randrange(5)
            if choice == 0:
                self.add("fpflags", 5)
            elif choice == 1:
                self.add("fpflags_set", 0, (self.value(5),))
            elif choice == 2:
                self.add("fpflags_raise", 0, (self.value(5),))
            elif choice == 3:
                self.add("counter", 64, (), rng.choice(("cycles", "time", "instret")))
            else:
                self.add("fence", 0, (), rng.choice(("acq", "rel", "acq_rel", "seq_cst")))
        elif kind == 23:
            if rng.random() < 0.5:
                table = rng.choice(TABLES)
                self.add("lookup", table.width, (self.value(table.index_width),), table)
            else:
                w = rng.choice([x for x in WIDTHS if x <= 64])
                self.add(rng.choice(("clmul", "clmulh")), w, (self.value(w), self.value(w)))
        elif len(self.nodes) < 200:
            self.branch()

    def branch(self) -> None:
        """An `if` with random arms, either of which may leave."""
        node = Node("if", 0, (self.value(1),), None, [], [])
        outer, scope = self.nodes, len(self.scope)
        outer.append(node)
        for arm in (node.body, node.orelse):
            assert arm is not None
            self.nodes = arm
            for _ in range(self.rng.randrange(5)):
                self.step()
            if self.rng.random() < 0.2:
                self.leave()
            del self.scope[scope:]
        self.nodes = outer
        if ends_in(node.body) and ends_in(node.orelse):  # the path must go on: what follows would never run
            assert node.orelse is not None
            node.orelse.clear()

    def leave(self) -> None:
        """The end of a path."""
        if self.rng.random() < 0.7:
            self.add("jump", 0, (self.value(64),), self.rng.choice(("", "call", "return")))
        else:
            self.add("trap", 0, (), self.rng.choice(("syscall", "breakpoint", "illegal", "flush_code")))


def ends_in(nodes: list[Node] | None) -> bool:
    """Whether a list ends its path."""
    return bool(nodes) and nodes is not None and nodes[-1].op in ("jump", "trap")


def random_block(seed: int) -> Block:
    """A block of a few instructions with random content."""
    maker = Maker(seed)
    pc = 0x1000
    for _ in range(maker.rng.randint(1, 3)):
        maker.add("insn", 0, (), (pc, 4))
        for _ in range(maker.rng.randint(3, 16)):
            maker.step()
        pc += 4
    maker.leave()
    return Block(0x1000, maker.nodes, pc)


def random_state(rng: random.Random) -> EvalState:
    """Registers full of interesting values."""
    registers = {}
    for cell in CELLS:
        value = rng.choice((*NUMBERS.get(cell.width, ()), rng.getrandbits(cell.width), rng.getrandbits(4)))
        registers[cell.file, cell.index] = value & (1 << cell.width) - 1
    return EvalState(registers, fp_flags=rng.getrandbits(5))


def run(block: Block, seed: int) -> tuple[Exit, tuple[object, ...], bytes]:
    """Evaluate a block on a state that depends on the seed alone: the exit and everything that can be seen after it."""
    rng = random.Random(seed)
    state = random_state(rng)
    memory = SparseMemory()
    memory.map(MEMORY_AT, rng.randbytes(4096))
    left = evaluate(block, state, memory)
    return left, state.seen(), memory.read(MEMORY_AT, 4096)


def operations(nodes: list[Node]) -> set[str]:
    """All operations in nodes, bodies included."""
    found = set()
    for node in nodes:
        found.add(node.op)
        found |= operations(node.body or []) | operations(node.orelse or [])
    return found
