"""The text form of IR: what `--log ir` prints, what golden files hold, and what parses back to the same nodes.

Enters: a `Block` or nodes; leaves: text, and the other way round. Called by logs, tests and `jit/` goldens.

    block 0x1050e -> 0x10514
      insn 0x1050e +2
        v0:64 = get x[10].a0
        v1:64 = const 0x10
        v2:64 = add v0, v1
        put x[10].a0, v2
        v3:1 = eq v0, v1
        if v3
          jump[call] v2
        else
        end
        v4:64 = const 0x10514
        jump v4

An attribute stands in brackets behind the operation (`extract[8] v0`, `atomicrmw[add] v0, v1`, `trap[syscall]`);
values are numbered in the order they are made. A register is `file[index].name`, with ` context` behind when it is
one. A table stands before the first line that looks something up in it, as `table name:width` and its entries in hex;
`lookup[name]` refers to it. Indentation and `#` comments mean nothing. Templates (symbolic integers) print but do not
parse.
"""

from __future__ import annotations

import re
from typing import Any, Final, NoReturn

from translator.errors import TranslatorError
from translator.ir.ops import OPS, Block, Cell, Node, Table


class TextError(TranslatorError):
    """IR text that does not parse. The message carries the line."""


# ---- printing ---------------------------------------------------------------------------------------------------


def _number(value: Any) -> str:
    if isinstance(value, int):
        return hex(value)
    return str(value.source()) if hasattr(value, "source") else str(value)


def _cell(cell: Cell) -> str:
    index = str(cell.index) if isinstance(cell.index, int) else _number(cell.index)
    return f"{cell.file}[{index}].{cell.name}{' context' if cell.context else ''}"


class _Printer:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.names: dict[Node, str] = {}
        self.tables: set[str] = set()

    def nodes(self, nodes: list[Node], depth: int) -> None:
        names, lines = self.names, self.lines
        for node in nodes:
            op = node.op
            pad = "  " * depth
            if op == "insn":
                attr: Any = node.attr
                pc, length = attr
                lines.append(f"{pad[2:]}insn {_number(pc)} +{length if isinstance(length, int) else _number(length)}")
                continue
            # A value that was never made prints as `?`: a broken block can still be shown.
            args = [names.get(arg, "?") for arg in node.args]
            if op == "if":
                lines.append(f"{pad}if {', '.join(args)}")
                self.nodes(node.body or [], depth + 1)
                if node.orelse:
                    lines.append(f"{pad}else")
                    self.nodes(node.orelse, depth + 1)
                lines.append(f"{pad}end")
                continue
            shown = op
            if op == "const":
                args = [_number(node.attr)]
            elif op in ("get", "put"):
                args = [_cell(node.attr), *args]  # type: ignore[arg-type]
            elif isinstance(node.attr, Table):
                shown = f"{op}[{node.attr.name}]"
                if node.attr.name not in self.tables:
                    self.tables.add(node.attr.name)
                    entries = " ".join([f"{entry:x}" for entry in node.attr.values])
                    lines.append(f"{pad}table {node.attr.name}:{node.attr.width} {entries}")
            elif node.attr is not None and node.attr != "":
                shown = f"{op}[{node.attr}]"
            text = f"{shown} {', '.join(args)}" if args else shown
            if node.width:
                name = names[node] = f"v{len(names)}"
                text = f"{name}:{node.width} = {text}"
            lines.append(pad + text)


def format_nodes(nodes: list[Node]) -> str:
    """The lines of a list of nodes, without a block around them."""
    printer = _Printer()
    printer.nodes(nodes, 2)
    return "\n".join(printer.lines) + "\n"


def format_block(block: Block) -> str:
    """A block as text; `parse_block` gives it back."""
    return f"block {block.pc:#x} -> {block.end:#x}\n{format_nodes(block.nodes)}"


# ---- parsing ----------------------------------------------------------------------------------------------------

_BLOCK: Final = re.compile(r"block (0x[0-9a-f]+|\d+) -> (0x[0-9a-f]+|\d+)$")
_INSN: Final = re.compile(r"insn (0x[0-9a-f]+|\d+) \+(\d+)$")
_OPERATION: Final = re.compile(r"(?:(v\d+):(\d+) = )?(\w+)(?:\[([^\]]*)\])?(?: (.*))?$")
_TABLE: Final = re.compile(r"table (\w+):(\d+) ([0-9a-f ]+)$")
_CELL: Final = re.compile(r"(\w+)\[(\d+)\]\.(\S+?)( context)?$")


class _Parser:
    def __init__(self, text: str) -> None:
        self.lines = [
            (k, line) for k, raw in enumerate(text.splitlines(), 1) if (line := raw.partition("#")[0].strip())
        ]
        self.at = 0
        self.values: dict[str, Node] = {}
        self.tables: dict[str, Table] = {}

    def fail(self, what: str) -> NoReturn:
        if self.at < len(self.lines):
            number, line = self.lines[self.at]
            raise TextError(f"IR text, line {number}: {what}: {line}")
        raise TextError(f"IR text: {what} at the end")

    def value(self, name: str) -> Node:
        if name not in self.values:
            self.fail(f"value {name} is not defined")
        return self.values[name]

    def cell(self, text: str, width: int) -> Cell:
        match = _CELL.match(text)
        if not match:
            self.fail("expected a register as file[index].name")
        file, index, name, context = match.groups()
        return Cell(file, int(index), width, name, context is not None)

    def nodes(self, ends: tuple[str, ...]) -> list[Node]:
        """Nodes up to a line that is one of `ends` (not consumed), or to the end when there are none."""
        out: list[Node] = []
        while self.at < len(self.lines):
            line = self.lines[self.at][1]
            if line in ends:
                return out
            table = _TABLE.match(line)
            if table:
                entries = tuple(int(entry, 16) for entry in table[3].split())
                self.tables[table[1]] = Table(table[1], int(table[2]), entries)
            else:
                out.append(self.node(line))
            self.at += 1
        if ends:
            self.fail(f"expected '{ends[-1]}'")
        return out

    def node(self, line: str) -> Node:
        """The node of a line; `self.at` stands on its last line afterwards."""
        insn = _INSN.match(line)
        if insn:
            return Node("insn", 0, (), (int(insn[1], 0), int(insn[2])))
        match = _OPERATION.match(line)
        if not match:
            self.fail("not an IR operation")
        result, width_text, op, attr_text, rest = match.groups()
        info = OPS.get(op)
        if info is None:
            self.fail(f"no operation named {op}")
        operands = [part.strip() for part in rest.split(",")] if rest else []
        width = int(width_text) if width_text else 0
        if bool(width) != (info.result != 0):
            self.fail(f"{op} gives {'a value' if info.result != 0 else 'no value'}")
        if op == "const":
            if len(operands) != 1 or not re.fullmatch(r"0x[0-9a-f]+|\d+", operands[0]):
                self.fail("expected one number")
            node = Node(op, width, (), int(operands[0], 0))
        elif op == "get":
            node = Node(op, width, (), self.cell(rest or "", width))
        elif op == "put":
            if len(operands) != 2:
                self.fail("expected a register and a value")
            value = self.value(operands[1])
            node = Node(op, 0, (value,), self.cell(operands[0], value.width))
        elif op == "if":
            node = Node(op, 0, tuple(self.value(name) for name in operands))
            self.at += 1
            node.body = self.nodes(("else", "end"))
            node.orelse = []
            if self.lines[self.at][1] == "else":
                self.at += 1
                node.orelse = self.nodes(("end",))
        else:
            attr: object = None
            if attr_text is not None:
                attr = int(attr_text) if op == "extract" and attr_text.isdecimal() else attr_text
            elif op == "jump":
                attr = ""
            if op == "lookup":
                if attr not in self.tables:
                    self.fail("lookup names no table that stands above")
                attr = self.tables[str(attr)]
            node = Node(op, width, tuple(self.value(name) for name in operands), attr)
        if result:
            if result in self.values:
                self.fail(f"{result} is defined twice")
            self.values[result] = node
        return node


def parse_nodes(text: str) -> list[Node]:
    """What `format_nodes` printed."""
    return _Parser(text).nodes(())


def parse_block(text: str) -> Block:
    """What `format_block` printed."""
    parser = _Parser(text)
    head = _BLOCK.match(parser.lines[0][1]) if parser.lines else None
    if head is None:
        parser.fail("expected 'block PC -> END'")
    parser.at = 1
    return Block(int(head[1], 0), parser.nodes(()), int(head[2], 0))
