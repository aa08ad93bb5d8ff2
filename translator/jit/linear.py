"""Chains of shifts, masks and exclusive ors, as in a bitwise CRC: where every bit of a value is an exclusive or of bits
of one earlier value, the chain between the two is as long as it is only because it was written so.

`find` takes a block of an innermost loop and returns, for the ends of such chains, nodes that compute the same from
the chain's first value, its root, in few steps: bits that only move are moved together; each of the others is spread
over a word and selects what it adds. What it adds is found by following the chain with that bit alone, and depends on
nothing that the loop changes, so LLVM computes it ahead of the loop. Called by `lower`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from translator.ir.ops import PURE, Cell, Node
from translator.ir.simplify import simplify, value_of
from translator.jit.options import FULL_INSNS
from translator.jit.region import Key, Region, walk

if TYPE_CHECKING:
    from translator.jit.flow import Flow, Register
    from translator.jit.options import Options

_SHORTEST: Final = 10  # operations in a row
_EFFORT: Final = 20_000  # operations that are followed, for all ends of a block: some 0.1 s
_MOST_TERMS: Final = 8
_MOST_MOVES: Final = 2
# Of one operand that varies, the others being constants or the same in all rounds.
_SHIFTS: Final = frozenset(("shl", "lshr", "ashr", "rotl", "rotr"))
_ALONE: Final = frozenset(("not", "zext", "sext", "extract", "bswap", "bitreverse"))
_FREE: Final = frozenset(("zext", "extract", "concat"))  # cost nothing, or are part of the next operation


class _Fact(NamedTuple):
    """What is known of a value: the value that its bits come from (None: it is the same in all rounds), how many
    operations are between the two, the bits that may be set.
    """

    root: Node | None
    depth: int
    bits: int


def find(region: Region, flow: Flow, options: Options, key: Key) -> dict[Node, list[Node]]:
    """Ends of long chains in a block, and the nodes that are to take their place; the last of these is the value."""
    # Where LLVM does little, nobody takes what bits add out of the loop.
    if not options.on("bit-linear") or options.opt_level < 1 or (region.insns > FULL_INSNS and options.on("quick")):
        return {}
    block = region.blocks[key]
    if sum(node.op == "xor" for step in block.steps for node in step.nodes) < 3:
        return {}
    bodies = [body for body in flow.bodies.values() if key in body]
    if not bodies:
        return {}
    varying = 0
    for inner in min(bodies, key=len):
        varying |= flow.set_by(inner)
    return _Chains(region, flow, key, varying).find()


class _Chains:
    """Follows the values of one block. `varying`: registers that the loop sets."""

    def __init__(self, region: Region, flow: Flow, key: Key, varying: int) -> None:
        self.block = region.blocks[key]
        self.flow = flow
        self.varying = varying
        live = 0
        for target, _ in flow.edges[key]:
            live |= flow.live_in[target]
        self.live = live
        self.facts: dict[Node, _Fact] = {}
        self.registers: dict[Register, Node] = {}  # what this block has put or got last
        self.same: dict[Node, Node] = {}  # gets of that
        self.found: dict[Node, list[Node]] = {}
        self.effort = _EFFORT

    def find(self) -> dict[Node, list[Node]]:
        """See the module's `find`."""
        last: dict[Register, Node] = {}
        for step in self.block.steps:
            for node in walk(step.nodes):
                if node.op == "put" and isinstance(node.attr, Cell):
                    last[node.attr.file, node.attr.index] = node
        ends = {put for register, put in last.items() if register in self.flow.cells and self._lives_on(register)}
        for step in self.block.steps:
            for node in step.nodes:
                self._node(node, node in ends)
        return self.found

    def _lives_on(self, register: Register) -> bool:
        return bool(self.live & self.flow.bit(register)) and register not in self.flow.loose

    def _node(self, node: Node, ends: bool) -> None:
        if node.op == "if":
            for inner in walk([node]):
                for arg in inner.args:
                    self._end(arg)
                if inner.op == "put" and isinstance(inner.attr, Cell):
                    self.registers.pop((inner.attr.file, inner.attr.index), None)
        elif node.op == "put" and isinstance(node.attr, Cell):
            value = node.args[0]
            if ends and self._end(value) and value in self.found:
                self.facts[value] = _Fact(value, 0, self.facts[value].bits)  # the root of what follows
            if not node.attr.context:
                self.registers[node.attr.file, node.attr.index] = node.args[0]
        elif node.op == "get" and isinstance(node.attr, Cell):
            register = (node.attr.file, node.attr.index)
            if register in self.registers:
                self.same[node] = self.registers[register]
                self.facts[node] = self._fact(self.registers[register])
            else:
                varies = not node.attr.context and self.flow.bit(register) & self.varying
                self.facts[node] = _Fact(node if varies else None, 0, (1 << node.width) - 1)
                self.registers[register] = node
        elif node.op in PURE:
            self._pure(node)
        else:
            self._opaque(node)

    def _fact(self, node: Node) -> _Fact:
        if node.op == "const":
            value = value_of(node)
            return _Fact(None, 0, value if value is not None else (1 << node.width) - 1)
        known = self.facts.get(node)
        if known is None:  # it was computed under a condition
            known = self.facts[node] = _Fact(node, 0, (1 << node.width) - 1)
        return known

    def _opaque(self, node: Node) -> None:
        for arg in node.args:
            self._end(arg)
        if node.width:
            self.facts[node] = _Fact(node, 0, (1 << node.width) - 1)

    def _pure(self, node: Node) -> None:
        facts = [self._fact(arg) for arg in node.args]
        roots = {fact.root for fact in facts if fact.root is not None}
        every = (1 << node.width) - 1
        if not roots:
            self.facts[node] = _Fact(None, 0, every)
            return
        bits = self._bits(node, facts) if len(roots) == 1 else None
        if bits is None:
            self._opaque(node)
            return
        depth = max(fact.depth for fact in facts) + (node.op not in _FREE)
        self.facts[node] = _Fact(next(iter(roots)), depth, bits & every)

    def _bits(self, node: Node, facts: list[_Fact]) -> int | None:
        """Bits that may be set in a value each of whose bits is an exclusive or of bits of its operands; None: it is
        none such.
        """
        op, width = node.op, node.width
        first = facts[0]
        if op in ("xor", "or", "add"):
            second = facts[1]
            one_varies = op == "or" and (first.root is None or second.root is None)
            if op != "xor" and first.bits & second.bits and not one_varies:
                return None
            return first.bits | second.bits
        if op == "and":
            return first.bits & facts[1].bits if first.root is None or facts[1].root is None else None
        if op in _SHIFTS:
            by = value_of(node.args[1])
            if by is None:
                return None
            if op == "shl":
                return first.bits << by
            return first.bits >> by if op == "lshr" or (op == "ashr" and not first.bits >> (width - 1)) else -1
        if op == "neg":
            return -(first.bits & -first.bits) if first.bits.bit_count() == 1 else None
        if op == "concat":
            return first.bits << node.args[1].width | facts[1].bits
        if op == "extract":
            return first.bits >> node.attr if isinstance(node.attr, int) else None
        if op == "zext" or (op == "sext" and not first.bits >> (node.args[0].width - 1)):
            return first.bits
        return -1 if op in _ALONE else None

    def source(self, node: Node) -> Node:
        """The value that a register has, where a node gets what this block has put or got."""
        while node in self.same:
            node = self.same[node]
        return node

    # ---- ends --------------------------------------------------------------------------------------------------------

    def _end(self, node: Node) -> bool:
        """Somebody uses this value for something else. Whether it was the end of a chain that could be shortened."""
        node = self.source(node)
        fact = self.facts.get(node)
        if fact is None or fact.root is None or fact.depth < _SHORTEST or node in self.found or self.effort < 0:
            return False
        nodes = _Sum(self, node, fact.root).nodes(fact.depth)
        if nodes:
            self.found[node] = nodes
        return bool(nodes)


class _Sum:
    """Writes the end of a chain as an exclusive or of what its root's bits add."""

    def __init__(self, chains: _Chains, end: Node, root: Node) -> None:
        self.chains = chains
        self.end = end
        self.root = root
        self.made: dict[tuple[object, ...], Node] = {}
        self.out: list[Node] = []
        self.length = 0  # operations of the chain

    def nodes(self, depth: int) -> list[Node]:
        """The new nodes, or none where there is nothing to gain."""
        end, root = self.end, self.root
        if end.width != root.width:
            return []
        none = self._with(0)
        moves: dict[int, int] = {}
        terms: list[tuple[int, Node]] = []
        for bit in range(root.width):
            adds = self.make("xor", end.width, self._with(1 << bit), none)
            value = value_of(adds)
            if value is not None and value.bit_count() < 2:
                if value:
                    by = value.bit_length() - 1 - bit
                    moves[by] = moves.get(by, 0) | 1 << bit
                    if len(moves) > _MOST_MOVES:
                        return []
                continue
            terms.append((bit, adds))
            if len(terms) > _MOST_TERMS or self.chains.effort < 0:
                return []
        parts = len(terms) + len(moves)
        if not parts or 3 + (parts - 1).bit_length() > depth // 2:
            return []
        if 3 * len(terms) + 2 * len(moves) + parts > self.length * 5 // 4:
            return []  # it would wait less, but do more
        values = [self._moved(mask, by) for by, mask in sorted(moves.items())]
        values += [self.make("and", end.width, self._spread(bit), adds) for bit, adds in terms]
        values.append(none)
        while len(values) > 1:  # in pairs, so that few wait for each other
            values = [self.make("xor", end.width, *values[at : at + 2]) for at in range(0, len(values) - 1, 2)] + (
                values[-1:] if len(values) % 2 else []
            )
        return self._needed(values[0])

    def _moved(self, mask: int, by: int) -> Node:
        width = self.root.width
        kept = self.make("and", width, self.root, self._const(mask))
        return self.make("shl" if by > 0 else "lshr", width, kept, self._const(abs(by)))

    def _spread(self, bit: int) -> Node:
        """A bit of the root in all bits of a word."""
        width = self.root.width
        top = self.make("shl", width, self.root, self._const(width - 1 - bit))
        return self.make("ashr", width, top, self._const(width - 1))

    def _const(self, value: int) -> Node:
        return Node("const", self.root.width, (), value)

    def make(self, op: str, width: int, *args: Node, attr: object = None) -> Node:
        """An operation, simplified; the same node for the same operation."""
        return simplify(op, width, args, attr, self._emit) or self._emit(op, width, args, attr)

    def _emit(self, op: str, width: int, args: tuple[Node, ...], attr: object) -> Node:
        known = (op, width, attr, *(arg if arg.op != "const" else (arg.width, arg.attr) for arg in args))
        node = self.made.get(known)
        if node is None:
            node = self.made[known] = Node(op, width, args, attr)
            if op != "const":
                self.out.append(node)
        return node

    def _with(self, value: int) -> Node:
        """The end of the chain if the root has this value."""
        chains = self.chains
        results: dict[Node, Node] = {self.root: self._const(value)}
        work = [self.end]
        while work:
            node = chains.source(work[-1])
            fact = chains.facts.get(node)
            if node not in results:
                if node.op == "const" or fact is None or fact.root is None:
                    results[node] = node
                else:
                    args = [chains.source(arg) for arg in node.args]
                    missing = [arg for arg in args if arg not in results]
                    if missing:
                        work.extend(missing)
                        continue
                    chains.effort -= 1
                    self.length += value == 0 and node.op not in _FREE
                    results[node] = self.make(node.op, node.width, *[results[arg] for arg in args], attr=node.attr)
            work.pop()
        return results[self.end]

    def _needed(self, last: Node) -> list[Node]:
        """What a value needs, of all that was made, in order."""
        if last not in self.out:
            return []
        needed = {last}
        for node in reversed(self.out):
            if node in needed:
                needed.update(node.args)
        return [node for node in self.out if node in needed]
