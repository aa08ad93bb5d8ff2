"""From templates to handlers: the interpreter's source in the dialect that `dialect` compiles.

Enter the variants of `ir.lift.lift_template`: IR with holes. Leaves, per variant, a Python function that does what the
IR says with operands read from the record, and the places of those operands for the decoder. Variants with the same
function share one handler. Called by `build`; the source may be kept to be read (`--keep-generated`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from translator.errors import TranslatorError
from translator.guest import state as st
from translator.guest.state import Layout, size_of
from translator.interp import access, control, ops_float, ops_int
from translator.interp.access import Operation
from translator.interp.control import STATE_OPERANDS
from translator.interp.dialect import VALUE
from translator.interp.packing import Overfull, Record, Tables, dialect, fields_of, is_wide, split_pc
from translator.ir.ops import OPS, PURE, Cell, Node, Table
from translator.isa.intrinsics import TRAPS
from translator.isa.symbolic import SymInt

# Where a direct jump goes, counted from its own pc: the place of that distance in the record, or the distance itself.
# None: not to be told that way.
Target = tuple[int, int, bool] | int | None

ARGUMENTS: Final = ", ".join(STATE_OPERANDS)
_ACCESS: Final = "st, rec, base"
_CHECKS: Final = {"load": "beyond_plainly", "store": "beyond_plainly", "sc": "beyond_reserved"}


class Operations:
    """The operations that the generated source calls, by name, with their LLVM text."""

    def __init__(self, align_shift: int) -> None:
        self.found: dict[str, Operation] = {}
        self.tables = Tables()
        for operation in control.common(align_shift):
            self.use(operation)

    def use(self, operation: Operation) -> str:
        """Remember an operation; its name."""
        self.found.setdefault(operation.name, operation)
        return operation.name

    def integer(self, op: str, width: int, operands: tuple[int, ...], low: int = 0) -> str:
        """The name of an integer operation."""
        name, count, text = ops_int.operation(op, width, operands, low)
        return self.use(Operation(name, count, VALUE, text))


class Body:
    """The dialect source of one variant."""

    def __init__(self, variant: Any, layout: Layout, operations: Operations) -> None:
        self.encoding = variant.encoding
        self.layout = layout
        self.operations = operations
        self.record = Record(self.encoding.key, operations.tables)
        self.lines: list[str] = []
        self.leaves = False  # whether it may end otherwise than at the next instruction
        self.targets: set[Target] = set()  # of its direct jumps
        self._uses: dict[int, int] = {}
        self._shown: dict[int, str] = {}  # node -> expression
        self._waiting: dict[int, None] = {}  # nodes whose expression reads a register and has not been used yet
        self._count = 0
        self._holes: list[tuple[Node, bool]] = []
        self._compute = False  # wide constants are computed by the handler, from the fields
        try:
            self._number(variant.nodes)
            self.record.assign()
        except Overfull:
            self.record = Record(self.encoding.key, operations.tables)
            self._uses.clear()
            self._compute = True
            self._number(variant.nodes)
            self.record.assign()
        contexts = self._contexts(variant.nodes)
        for number, cell in enumerate(contexts):
            self._line(1, f"was{number} = {self._get(cell)}")
        ended = self._list(variant.nodes, 1)
        if not ended:
            for number, cell in enumerate(contexts):
                self.leaves = True  # translations are made for a value: others take over
                differ = self.operations.integer("ne", 1, (cell.width, cell.width))
                self._line(1, f"if {differ}(was{number}, {self._get(cell)}):")
                self._line(2, f"return trap({ARGUMENTS}, {st.SERVICE_CONTEXT}, {self.encoding.length})")
            if any(node.op in ("fpflags", "fpflags_set") for node in _all(variant.nodes)):
                self.leaves = True  # once: the machine wants to know when the program first looks at flags
                self._line(1, "if flags_unseen(st):")
                self._line(2, f"return trap({ARGUMENTS}, {st.SERVICE_FLAGS}, {self.encoding.length})")
            self._line(1, f"return step({ARGUMENTS}, {self.encoding.length})")

    @property
    def text(self) -> str:
        """The lines of the function, without its head."""
        return "\n".join(self.lines)

    def _unsupported(self, what: str) -> TranslatorError:
        return TranslatorError(f"{self.encoding.key}: the interpreter has no {what}")

    # ---- operands of the record -----------------------------------------------------------------
    def _number(self, nodes: list[Node]) -> None:
        """Count the uses of every value and collect the record's operands."""
        for node in nodes:
            for arg in node.args:
                self._uses[id(arg)] = self._uses.get(id(arg), 0) + 1
            if node.op == "const" and isinstance(node.attr, SymInt):
                _, rest = split_pc(node.attr)
                if isinstance(rest, SymInt):
                    for part in fields_of(rest) if self._compute and is_wide(rest) else [rest]:
                        self.record.number(part)
            elif node.op in ("get", "put"):
                cell = node.attr
                assert isinstance(cell, Cell)
                if isinstance(cell.index, SymInt):
                    self.record.slot(self._slot(cell, node.op))
            self._number(node.body or [])
            self._number(node.orelse or [])

    def _contexts(self, nodes: list[Node]) -> list[Cell]:
        """The registers that it sets and that translations know the value of."""
        cells = [node.attr for node in _all(nodes) if node.op == "put" and isinstance(node.attr, Cell)]
        return list({(cell.file, cell.index): cell for cell in cells if cell.context}.values())

    def _slot(self, cell: Cell, op: str) -> str:
        """The decoder's expression for a register's place in the state."""
        first = self.layout.slot(cell.file, 0)
        nowhere = st.ZERO if op == "get" else st.SINK
        return f"slot({dialect(cell.index, self.operations.tables)}, {first.offset}, {first.size}, {nowhere})"

    def _size(self, cell: Cell) -> int:
        width = self.layout.slot(cell.file, 0).width
        if size_of(width) > 8:
            raise self._unsupported(f"registers of {width} bits")
        return size_of(width)

    # ---- statements -----------------------------------------------------------------------------
    def _line(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def _list(self, nodes: list[Node], depth: int) -> bool:
        """Write a list of nodes; whether its path has ended."""
        return any(self._node(node, depth) for node in nodes)

    def _node(self, node: Node, depth: int) -> bool:
        op = node.op
        if op == "insn":
            return False
        if op == "if":
            self._if(node, depth)
            return False
        if op in ("jump", "trap"):
            self.leaves = True
            self._line(depth, f"return {self._jump(node) if op == 'jump' else self._trap(node)}")
            return True
        info = OPS[op]
        if op == "const" or op in PURE or op == "get":
            text = self._value(node)
            uses = self._uses.get(id(node), 0)
            if op == "const" or uses == 1:
                self._shown[id(node)] = text
                if "get" in text:
                    self._waiting[id(node)] = None
            elif uses:
                self._assign(node, text, depth)
            return False
        text = self._effect(node, depth)
        self._settle(depth)
        if info.result == 0:
            self._line(depth, text)
        elif self._uses.get(id(node), 0):
            self._assign(node, text, depth)
        else:
            self._line(depth, f"unused = {text}")
        return False

    def _assign(self, node: Node, text: str, depth: int) -> None:
        self._count += 1
        self._line(depth, f"t{self._count} = {text}")
        self._shown[id(node)] = f"t{self._count}"

    def _settle(self, depth: int) -> None:
        """Before something changes: read the registers that are still to be read."""
        for key in list(self._waiting):
            self._count += 1
            self._line(depth, f"t{self._count} = {self._shown[key]}")
            self._shown[key] = f"t{self._count}"
        self._waiting.clear()

    def _ref(self, node: Node) -> str:
        self._waiting.pop(id(node), None)
        return self._shown[id(node)]

    def _if(self, node: Node, depth: int) -> None:
        condition = self._ref(node.args[0])
        self._settle(depth)
        body, orelse = node.body or [], node.orelse or []
        self._line(depth, f"if {condition}:")
        if not body:
            self._line(depth + 1, "pass")
        self._list(body, depth + 1)
        self._settle(depth + 1)
        if orelse:
            self._line(depth, "else:")
            self._list(orelse, depth + 1)
            self._settle(depth + 1)

    # ---- values ---------------------------------------------------------------------------------
    def _value(self, node: Node) -> str:
        op, width = node.op, node.width
        if width > 64:
            raise self._unsupported(f"values of {width} bits")
        if op == "const":
            return self._const(node)
        if op == "get":
            return self._get(node.attr)
        args = [self._ref(arg) for arg in node.args]
        widths = tuple(arg.width for arg in node.args)
        if max(widths) > 64:
            raise self._unsupported(f"values of {max(widths)} bits")
        if op == "zext" or (op in ("sext", "extract") and widths[0] == width):
            return args[0]
        if isinstance(node.attr, Table):
            name, count, text = ops_int.lookup(node.attr)
            return f"{self.operations.use(Operation(name, count, VALUE, text))}({args[0]})"
        low = node.attr if op == "extract" else 0
        assert isinstance(low, int)
        if op not in ops_int.SUPPORTED:
            raise self._unsupported(f"operation {op}")
        return f"{self.operations.integer(op, width, widths, low)}({', '.join(args)})"

    def _const(self, node: Node) -> str:
        value = node.attr
        if not isinstance(value, SymInt):
            assert isinstance(value, int)
            return literal(value, node.width)
        with_pc, rest = split_pc(value)
        if isinstance(rest, SymInt):
            shown = self._stored(rest, 64 if with_pc else node.width)
        else:
            shown = literal(int(rest), 64)
        if not with_pc:
            return shown
        total = f"pc_of({ARGUMENTS})" if shown == "0" else f"(pc_of({ARGUMENTS}) + {shown})"
        return total if node.width == 64 else f"{self.operations.integer('extract', node.width, (64,))}({total})"

    def _stored(self, expr: SymInt, width: int) -> str:
        """A constant of `width` bits from the record."""
        if self._compute and is_wide(expr):
            value = dialect(expr, self.operations.tables, lambda field: self._stored(field, 64))
            return value if width == 64 else f"{self.operations.integer('extract', width, (64,))}({value})"
        place = self.record.number(expr)
        return f"{self.operations.use(access.hole(place.bits, place.signed, place.at, width, place.used))}(rec)"

    def _get(self, cell: Any) -> str:
        size = self._size(cell)
        if isinstance(cell.index, SymInt):
            place = self.record.slot(self._slot(cell, "get"))
            return f"{self.operations.use(access.slot_get(cell.width, size, place.at))}(st, rec)"
        offset = self.layout.slot(cell.file, cell.index).offset if cell.index >= 0 else st.ZERO
        return f"{self.operations.use(access.fixed_get(cell.width, size))}(st, {offset})"

    # ---- effects --------------------------------------------------------------------------------
    def _effect(self, node: Node, depth: int) -> str:
        op, width = node.op, node.width
        args = [self._ref(arg) for arg in node.args]
        use = self.operations.use
        if width > 64 or any(arg.width > 64 for arg in node.args):
            raise self._unsupported(f"values of {max(width, *(arg.width for arg in node.args))} bits")
        if op == "put":
            cell = node.attr
            assert isinstance(cell, Cell)
            size = self._size(cell)
            if isinstance(cell.index, SymInt):
                place = self.record.slot(self._slot(cell, "put"))
                return f"{use(access.slot_put(cell.width, size, place.at))}(st, rec, {args[0]})"
            offset = self.layout.slot(cell.file, cell.index).offset if cell.index >= 0 else st.SINK
            return f"{use(access.fixed_put(cell.width, size))}(st, {offset}, {args[0]})"
        if op in ("load", "store", "atomicrmw", "cmpxchg", "ll", "sc"):
            address = self._address(args[0], _CHECKS.get(op, "beyond"), depth)
            value = ", ".join([_ACCESS, address, *args[1:]])
            if op == "load":
                return f"{use(access.memory_load(width))}({value})"
            if op == "store":
                return f"{use(access.memory_store(node.args[1].width))}({value})"
            if op == "atomicrmw":
                return f"{use(access.memory_rmw(str(node.attr), width))}({value})"
            if op == "cmpxchg":
                return f"{use(access.memory_cmpxchg(width))}({value})"
            if op == "ll":
                return f"{use(access.memory_ll(width))}({value})"
            return f"{use(access.memory_sc(node.args[1].width))}({value})"
        if op == "fence":
            return f"{use(access.fence(str(node.attr)))}()"
        if op == "counter":
            return f"counter_{node.attr}({ARGUMENTS})"
        if ops_float.supports(op):
            name = use(Operation(*ops_float.operation(op, width, tuple(arg.width for arg in node.args))))
            return f"{name}({', '.join(['st', *args])})"
        raise self._unsupported(f"operation {op}")

    def _address(self, text: str, check: str, depth: int) -> str:
        """A variable with the address, checked against the end of guest memory."""
        self._settle(depth)
        self.leaves = True
        self._count += 1
        name = f"t{self._count}"
        self._line(depth, f"{name} = {text}")
        self._line(depth, f"if {check}(st, {name}):")
        self._line(depth + 1, f"return bad_address({ARGUMENTS}, {name})")
        return name

    def _jump(self, node: Node) -> str:
        target, hint = node.args[0], str(node.attr or "")
        if target.op == "const":
            with_pc, rest = split_pc(target.attr)
            self.targets.add(self._distance(rest) if with_pc else None)
            if hint == "" and with_pc and target.width == 64:
                shown = self._stored(rest, 64) if isinstance(rest, SymInt) else literal(int(rest), 64)
                return f"jump_by({ARGUMENTS}, {shown})"
            return f"jump_to({ARGUMENTS}, {self._ref(target)})"
        kind = "jump_return" if hint == "return" else "jump_indirect"
        return f"{kind}({ARGUMENTS}, {self._ref(target)})"

    def _distance(self, rest: Any) -> Target:
        if not isinstance(rest, SymInt):
            return int(rest)
        if self._compute and is_wide(rest):
            return None
        place = self.record.number(rest)
        return place.at, place.bits, place.signed

    def _trap(self, node: Node) -> str:
        return f"trap({ARGUMENTS}, {TRAPS.index(str(node.attr))}, {self.encoding.length})"


def _all(nodes: list[Node]) -> Iterator[Node]:
    """The nodes, those in the arms of an `if` too."""
    for node in nodes:
        yield node
        yield from _all([*(node.body or []), *(node.orelse or [])])


def literal(value: int, width: int) -> str:
    """A constant as the dialect writes it: zero-extended, in a signed 64-bit word."""
    value &= (1 << width) - 1
    return str(value - (1 << 64) if value >> 63 else value)


class Handler:
    """One handler: the function's name, its source, whether it may leave, which encodings it serves, the length of
    their instructions in bytes, the targets of its direct jumps and whether those are calls.
    """

    __slots__ = ("calls", "leaves", "length", "name", "serves", "source", "targets")

    def __init__(self, name: str, source: str, leaves: bool, length: int, targets: frozenset[Target]) -> None:
        self.name = name
        self.source = source
        self.leaves = leaves
        self.length = length
        self.targets = targets
        self.calls = "jump_to(" in source
        self.serves: list[str] = []


class Handlers:
    """All handlers of an instruction set, numbered from 2: 0 decodes, 1 is for what is no instruction."""

    def __init__(self, layout: Layout, operations: Operations, min_length: int) -> None:
        self.layout = layout
        self.operations = operations
        illegal = f"    return trap({ARGUMENTS}, {TRAPS.index('illegal')}, {min_length})"
        self.all: list[Handler] = []
        self._by_text: dict[tuple[str, int], int] = {}
        self._handler(illegal, True, min_length, frozenset()).serves.append("illegal")

    def _handler(self, text: str, leaves: bool, length: int, targets: frozenset[Target]) -> Handler:
        """The handler with this body for instructions of this length, made when there is none."""
        number = self._by_text.setdefault((text, length), len(self.all) + 1)
        if number > len(self.all):
            name = f"op_{number}"
            self.all.append(Handler(name, f"def {name}({ARGUMENTS}):\n{text}\n", leaves, length, targets))
        return self.all[number - 1]

    def add(self, variant: Any) -> tuple[int, Record]:
        """The handler number of a variant, and where its operands go."""
        body = Body(variant, self.layout, self.operations)
        length = variant.encoding.length
        handler = self._handler(body.text, body.leaves, length, frozenset(body.targets))
        if variant.encoding.key not in handler.serves:
            handler.serves.append(variant.encoding.key)
        return self._by_text[body.text, length], body.record
