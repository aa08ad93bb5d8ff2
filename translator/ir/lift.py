"""From decoded instructions to IR: runs staging (`isa.stage`) with a builder that makes nodes.

Enters: an `Isa` and instructions of `decode/` (for `lift_template` only an encoding). Leaves: nodes and `Block`s.
Called by `jit/` for hot code, by `interp/` once per encoding (templates), and by the tests.

Making a node is what costs, so the builder simplifies first (`ir/simplify.py`), drops what stands behind the end of a
path, and takes the arm that runs when a condition is constant.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from translator.ir.ops import PURE, Block, Cell, Node
from translator.ir.passes.dce import dce_nodes
from translator.ir.passes.rewrite import ends
from translator.ir.simplify import simplify
from translator.isa import guard, stage

if TYPE_CHECKING:
    from translator.decode.instruction import Instruction
    from translator.isa import Encoding, Isa, RegisterFile


@dataclass(frozen=True, slots=True)
class Hole:
    """One place of a template that the decoder fills: an integer expression over the encoding's fields.

    `kind` is 'const' (the node is a `const`; `expr` is its value: take it modulo 2^node.width), 'get' or 'put' (the
    node's
    `attr` is a `Cell`; `expr` is its `index`). A symbolic index of -1 means "no register": a `get` of it reads 0
    (`guest.state.ZERO`), a `put` to it is ignored (`guest.state.SINK`). The node itself carries the same expression
    (`attr` or `attr.index`), so nodes may be walked without looking at the holes.
    `expr` is an `isa.symbolic.SymInt` over field names and the two pseudo-fields "pc" and "length"
    (`length` only in variable-length encodings; the next pc is pc + length).
    """

    node: Node
    kind: str
    expr: Any


@dataclass(frozen=True, slots=True)
class Variant:
    """One straight template of an encoding: the IR that holds whenever all `conditions` do.

    `conditions`: (SymInt, bool) pairs in the order they were asked: the expression must be non-zero (True) or zero
    (False). The variants of one encoding exclude each other and together cover all fields that pass its `when` clause
    (a guard that depends on fields is among the conditions: a decoder that finds no variant has an illegal
    instruction).
    `nodes`: as lifted from one instruction: begins with `insn` (attr (pc, length), symbolic pc), may hold `if`s; ends
    in
    `jump`/`trap` on the paths that leave, and otherwise falls through to the next instruction (no jump is appended).
    `holes`: in the order of the nodes, `if` bodies included; each symbolic node once.
    """

    encoding: Encoding
    conditions: tuple[tuple[Any, bool], ...]
    nodes: list[Node]
    holes: list[Hole]


_cells: dict[str, dict[str, tuple[Cell, ...]]] = {}


def cells_of(isa: Isa) -> dict[str, tuple[Cell, ...]]:
    """The registers of an instruction set as `Cell`s by file; the same ones each time."""
    cells = _cells.get(isa.hash)
    if cells is None:
        cells = _cells[isa.hash] = {
            file.name: tuple(
                [
                    Cell(file.name, index, file.width, file.assembly_name(index), file.context)
                    for index in range(max(file.count, 1))
                ]
            )
            for file in isa.registers
        }
    return cells


class _Arm:
    """An `if` that is being built: where its nodes go, and where to go on behind it."""

    __slots__ = ("body_ended", "decided", "dropped", "node", "outer")

    def __init__(self, node: Node | None, outer: list[Node], decided: int | None, dropped: bool) -> None:
        self.node = node  # None when the condition is constant
        self.outer = outer
        self.decided = decided
        self.dropped = dropped  # the whole `if` stands behind the end of its path
        self.body_ended: bool | None = None  # known from `if_else` on


class Builder:
    """What staging calls (`isa.staging.Builder`): appends nodes to `nodes`. `leaves`: a jump or trap was made."""

    __slots__ = ("_arms", "_cells", "_ended", "_nodes", "address_width", "leaves", "nodes")

    def __init__(self, isa: Isa, nodes: list[Node]) -> None:
        self.address_width = isa.address_width
        self.nodes = nodes
        self.leaves = False
        self._nodes = nodes  # of the arm that is being built
        self._cells = cells_of(isa)
        self._arms: list[_Arm] = []
        self._ended = False  # the path has ended: what comes now is dropped

    def const(self, width: int, value: Any) -> Node:
        """A constant; an int is taken modulo 2^width."""
        if value.__class__ is int:
            value &= (1 << width) - 1
        elif value.__class__ is bool:
            value = int(value)
        node = Node("const", width, (), value)
        self._nodes.append(node)
        return node

    def get(self, file: RegisterFile, index: Any) -> Node:
        """The value of a register. A symbolic index of -1 reads 0."""
        if index.__class__ is int:
            cell = self._cells[file.name][index]
        else:
            cell = Cell(file.name, index, file.width, file.name, file.context)
        node = Node("get", cell.width, (), cell)
        self._nodes.append(node)
        return node

    def put(self, file: RegisterFile, index: Any, value: Node) -> None:
        """Set a register. A symbolic index of -1 is ignored."""
        if index.__class__ is int:
            cell = self._cells[file.name][index]
        else:
            cell = Cell(file.name, index, file.width, file.name, file.context)
        self._nodes.append(Node("put", 0, (value,), cell))

    def op(self, name: str, width: int, args: tuple[Node, ...], attr: object = None) -> Node:
        """A value of any operation."""
        if name in PURE:
            simpler = simplify(name, width, args, attr, self._emit)
            if simpler is not None:
                return simpler
        node = Node(name, width, args, attr)
        self._nodes.append(node)
        return node

    def _emit(self, name: str, width: int, args: tuple[Node, ...], attr: object) -> Node:
        node = Node(name, width, args, attr)
        self._nodes.append(node)
        return node

    def effect(self, name: str, args: tuple[Node, ...], attr: object = None) -> None:
        """An operation without a result."""
        self._nodes.append(Node(name, 0, args, attr))

    # ---- control ------------------------------------------------------------------------------------------------

    def if_begin(self, condition: Node) -> None:
        """What follows runs when the condition is 1."""
        outer = self._nodes
        if condition.op == "const" and condition.attr.__class__ is int:
            self._arms.append(_Arm(None, outer, condition.attr, self._ended))
            if not condition.attr:
                self._drop()
            return
        node = Node("if", 0, (condition,), None, [], [])
        outer.append(node)
        self._arms.append(_Arm(node, outer, None, self._ended))
        self._nodes = node.body  # type: ignore[assignment]

    def if_else(self) -> None:
        """What follows runs when it is 0."""
        arm = self._arms[-1]
        arm.body_ended = self._ended
        self._ended = arm.dropped
        if arm.node is not None:
            self._nodes = arm.node.orelse  # type: ignore[assignment]
        elif arm.decided:
            self._drop()
        else:
            self._nodes = arm.outer

    def if_end(self) -> None:
        """Both arms meet, unless they ended."""
        arm = self._arms.pop()
        if arm.body_ended is None:
            body_ended, orelse_ended = self._ended, arm.dropped
        else:
            body_ended, orelse_ended = arm.body_ended, self._ended
        if arm.decided is None:
            self._ended = body_ended and orelse_ended
        else:
            self._ended = body_ended if arm.decided else orelse_ended
        self._nodes = [] if self._ended else arm.outer

    def _drop(self) -> None:
        """What comes now never runs."""
        self._ended = True
        self._nodes = []

    def jump(self, target: Node, hint: str = "") -> None:
        """Go to a guest pc; ends the path."""
        self._leave(Node("jump", 0, (target,), hint))

    def trap(self, kind: str) -> None:
        """Ask the kernel; ends the path."""
        self._leave(Node("trap", 0, (), kind))

    def _leave(self, node: Node) -> None:
        if not self._ended:
            self._nodes.append(node)
            self.leaves = True
            self._drop()


def lift_insn(isa: Isa, insn: Instruction, nodes: list[Node]) -> bool:
    """Append the `insn` marker and the nodes of an instruction; whether it may jump or trap.

    Where it does not end in `jump` or `trap`, it goes on at the next instruction: no jump is appended.
    """
    nodes.append(Node("insn", 0, (), (insn.pc, insn.length)))
    builder = Builder(isa, nodes)
    stage(isa, insn.encoding, insn.fields, insn.pc, insn.length, builder)
    return builder.leaves


def lift_block(isa: Isa, insns: Iterable[Instruction], limit: int = 64) -> Block:
    """A block of the instructions up to the first that may jump or trap, at most `limit`, taken from `insns` as needed.

    A block that runs into the next instruction, on one path or on all, ends in a jump to it. There must be an
    instruction.
    """
    nodes: list[Node] = []
    first: Instruction | None = None
    end = 0
    for insn in insns:
        first = first or insn
        end = insn.pc + insn.length
        limit -= 1
        if lift_insn(isa, insn, nodes) or limit <= 0:
            break
    if first is None:
        raise ValueError("a block needs an instruction")
    if not ends(nodes):
        target = Node("const", isa.address_width, (), end & (1 << isa.address_width) - 1)
        nodes += (target, Node("jump", 0, (target,), ""))
    return Block(first.pc, nodes, end)


# ---- templates ------------------------------------------------------------------------------------------------------


def lift_template(isa: Isa, encoding: Encoding) -> list[Variant]:
    """All variants of an encoding, with its fields symbolic."""
    from translator.isa.symbolic import Explorer, symbol

    fields: dict[str, Any] = {
        name: symbol(name, width, name in encoding.signed) for name, width in encoding.widths.items()
    }
    pc = symbol("pc", isa.address_width)
    length: Any = encoding.length if encoding.length is not None else symbol("length", 4)

    def one() -> list[Node] | None:
        if not guard(isa, encoding, fields):
            return None
        nodes = [Node("insn", 0, (), (pc, length))]
        stage(isa, encoding, fields, pc, length, Builder(isa, nodes))
        return dce_nodes(nodes)

    variants = []
    for conditions, nodes in Explorer[list[Node] | None]().run(one):
        if nodes is not None:
            variants.append(Variant(encoding, tuple(conditions), nodes, _holes(nodes)))
    return variants


def _holes(nodes: list[Node]) -> list[Hole]:
    """The symbolic nodes, in order."""
    holes = []
    for node in nodes:
        if node.op == "const":
            if node.attr.__class__ is not int:
                holes.append(Hole(node, "const", node.attr))
        elif node.op in ("get", "put"):
            cell: Cell = node.attr  # type: ignore[assignment]
            if cell.index.__class__ is not int:
                holes.append(Hole(node, node.op, cell.index))
        elif node.op == "if":
            holes += _holes(node.body or []) + _holes(node.orelse or [])
    return holes
