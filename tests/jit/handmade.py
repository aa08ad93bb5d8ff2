"""Instructions and regions made by hand, without a specification, for tests of lowering."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

from tests.jit.harness import Harness
from translator.guest.state import Layout
from translator.ir.ops import Cell, Node
from translator.jit.emit import emit
from translator.jit.lower import lower_region
from translator.jit.options import Options
from translator.jit.region import Key, Region, RegionBlock, Step

LAYOUT = Layout([("r", 64, 16, None), ("mode", 3, 0, None)])
CARRY = [("r", k) for k in range(1, 10)]
ISA = SimpleNamespace(endian="little", align=2, calling=SimpleNamespace(link=None, carry=tuple(CARRY)))
LINK = 1
Code = Callable[["Insn"], None]


class Insn:
    """Nodes of one hand-made instruction."""

    def __init__(self, pc: int) -> None:
        self.nodes: list[Node] = [Node("insn", 0, (), (pc, 4))]

    def op(self, name: str, width: int, *args: Node, attr: object = None) -> Node:
        node = Node(name, width, args, attr)
        self.nodes.append(node)
        return node

    def const(self, value: int) -> Node:
        return self.op("const", 64, attr=value)

    def get(self, index: int) -> Node:
        return self.op("get", 64, attr=Cell("r", index, 64, f"r{index}"))

    def put(self, index: int, value: Node) -> None:
        self.op("put", 0, value, attr=Cell("r", index, 64, f"r{index}"))


def add(to: int, a: int, value: int) -> Code:
    return lambda i: i.put(to, i.op("add", 64, i.get(a), i.const(value)))


def jump(target: int) -> Code:
    return lambda i: i.op("jump", 0, i.const(target), attr="") and None


def jump_register(index: int, hint: str = "") -> Code:
    return lambda i: i.op("jump", 0, i.get(index), attr=hint) and None


def call(target: int, back: int) -> Code:
    def code(i: Insn) -> None:
        i.put(LINK, i.const(back))
        i.op("jump", 0, i.const(target), attr="call")

    return code


def trap(kind: str) -> Code:
    return lambda i: i.op("trap", 0, attr=kind) and None


def branch_if_nonzero(index: int, target: int) -> Code:
    def code(i: Insn) -> None:
        taken = i.op("ne", 1, i.get(index), i.const(0))
        node = Node("if", 0, (taken,), None, [], [])
        to = Node("const", 64, (), target)
        node.body = [to, Node("jump", 0, (to,), "")]
        i.nodes.append(node)

    return code


def set_mode(value: int) -> Code:
    return lambda i: i.op("put", 0, i.op("const", 3, attr=value), attr=Cell("mode", 0, 3, "mode", True)) and None


RETURN = jump_register(LINK, "return")


def region(blocks: dict[Key, list[Code]], options: Options | None = None, inlined: set[Key] | None = None) -> Region:
    made: dict[Key, RegionBlock] = {}
    for key, codes in blocks.items():
        steps = []
        for number, code in enumerate(codes):
            insn = Insn(key[0] + 4 * number)
            code(insn)
            steps.append(Step(key[0] + 4 * number, 4, insn.nodes))
        made[key] = RegionBlock(key, steps)
    return Region(next(iter(blocks))[0], made, inlined or set(), {}, options or Options())


def new_guest() -> Harness:
    """A guest whose registers are told apart."""
    harness = Harness(LAYOUT, CARRY)
    for k in range(16):
        harness.set_reg("r", k, 1000 + k)
    return harness


def install(guest: Harness, made: Region) -> None:
    guest.install(made.pc, emit(lower_region(made, ISA, LAYOUT)))


def registers(guest: Harness) -> list[int]:
    return [guest.reg("r", k) for k in range(16)]


def store(base: int, displacement: int, value: int) -> Code:
    def code(i: Insn) -> None:
        i.op("store", 0, i.op("add", 64, i.get(base), i.const(displacement)), i.get(value))

    return code


def load(to: int, base: int, displacement: int) -> Code:
    return lambda i: i.put(to, i.op("load", 64, i.op("add", 64, i.get(base), i.const(displacement))))
