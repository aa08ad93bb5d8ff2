"""Checks that IR is well formed: what every producer must make and every consumer may rely on.

Enters: a `Block` (or the nodes of one instruction) and, when known, the `Isa`. Leaves: nothing, or `VerifyError` with
the offending operation and the rule it breaks. Called by tests after each pass, and by the JIT when asked to check
itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from translator.errors import TranslatorError
from translator.ir.evaluate import RMW_KINDS
from translator.ir.ops import OPS, Block, Cell, Node, Table
from translator.ir.text import format_nodes
from translator.isa.intrinsics import TRAPS

if TYPE_CHECKING:
    from translator.isa import Isa

MAX_WIDTH: Final = 128
_MEMORY_WIDTHS: Final = (8, 16, 32, 64, 128)
_FLOAT_WIDTHS: Final = (32, 64)
_HINTS: Final = ("", "call", "return")
_ORDERS: Final = ("acq", "rel", "acq_rel", "seq_cst")
_COUNTERS: Final = ("cycles", "time", "instret")
# Operations whose result is a floating-point number, and those whose last operand is one.
_FLOAT_RESULT: Final = frozenset(("fadd", "fsub", "fmul", "fdiv", "fsqrt", "fma", "f2f", "s2f", "u2f", "frint"))
_FLOAT_OPERAND: Final = frozenset(("feq", "flt", "fle", "fltq", "fleq", "f2f", "f2s", "f2u"))
_COMPARE: Final = frozenset(("eq", "ne", "ult", "ule", "slt", "sle", "feq", "flt", "fle", "fltq", "fleq"))
_ADDRESSED: Final = frozenset(("load", "store", "atomicrmw", "cmpxchg", "ll", "sc", "jump"))


class VerifyError(TranslatorError):
    """IR that breaks a rule. `node` is the operation that does, where it is one."""

    def __init__(self, message: str, node: Node | None = None) -> None:
        super().__init__(message)
        self.node = node


class _Verifier:
    def __init__(self, isa: Isa | None, template: bool) -> None:
        self.template = template
        self.address_width = isa.address_width if isa else None
        self.files = {file.name: file for file in isa.registers} if isa else None
        self.visible: set[Node] = set()
        self.defined: set[Node] = set()

    def fail(self, node: Node, why: str) -> None:
        shown = f"{node.op}[{node.attr}]" if isinstance(node.attr, (int, str)) and node.attr != "" else node.op
        widths = ", ".join(str(arg.width) for arg in node.args)
        raise VerifyError(f"{shown} of width {node.width} with operands of widths ({widths}): {why}", node)

    def nodes(self, nodes: list[Node]) -> bool:
        """Check a list in its scope; whether it ends its path."""
        mine: list[Node] = []
        ended = False
        for node in nodes:
            if ended:
                self.fail(node, "stands behind the end of its path")
            if node in self.defined:
                self.fail(node, "the same node stands in two places")
            self.defined.add(node)
            for arg in node.args:
                if arg not in self.visible:
                    self.fail(node, "an operand is not defined before its use, or out of scope")
            self.shape(node)
            self.attribute(node)
            if node.op == "if":
                if node.body is None or node.orelse is None:
                    self.fail(node, "body and orelse must be lists")
                body, orelse = self.nodes(node.body or []), self.nodes(node.orelse or [])
                ended = body and orelse
            elif node.body is not None or node.orelse is not None:
                self.fail(node, "only `if` has a body")
            elif node.op in ("jump", "trap"):
                ended = True
            if node.width:
                self.visible.add(node)
                mine.append(node)
        self.visible.difference_update(mine)
        return ended

    def shape(self, node: Node) -> None:
        """Number and widths of operands, and the result's width."""
        op, w, args = node.op, node.width, node.args
        info = OPS.get(op)
        if info is None:
            self.fail(node, "no such operation")
            return
        if len(args) != len(info.args):
            self.fail(node, f"takes {len(info.args)} operands")
        if info.result == "w":
            if not 1 <= w <= MAX_WIDTH:
                self.fail(node, f"the result must have 1 to {MAX_WIDTH} bits")
        elif w != info.result:
            self.fail(node, f"the result must have width {info.result}")
        for k, (arg, wanted) in enumerate(zip(args, info.args, strict=True)):
            if not arg.width:
                self.fail(node, f"operand {k + 1} has no value")
            if wanted == "w" and arg.width != w:
                self.fail(node, f"operand {k + 1} must have width {w}")
            if isinstance(wanted, int) and arg.width != wanted:
                self.fail(node, f"operand {k + 1} must have width {wanted}")
        if op in _COMPARE and args[0].width != args[1].width:
            self.fail(node, "both operands must have the same width")
        if op in _FLOAT_RESULT and w not in _FLOAT_WIDTHS:
            self.fail(node, "a floating-point result has width 32 or 64")
        if op in _FLOAT_OPERAND and args[-1].width not in _FLOAT_WIDTHS:
            self.fail(node, "a floating-point operand has width 32 or 64")
        if op == "f2f" and args[-1].width == w:
            self.fail(node, "converts to the other width")
        if op in ("zext", "sext") and args[0].width > w:
            self.fail(node, "cannot narrow")
        if op == "concat" and args[0].width + args[1].width != w:
            self.fail(node, "the result must be as wide as both operands together")
        if op == "bswap" and w % 8:
            self.fail(node, "the width must be a multiple of 8")
        if op in ("clmul", "clmulh") and w > 64:
            self.fail(node, "a carry-less product has operands of at most 64 bits")
        if op in ("load", "atomicrmw", "cmpxchg", "ll") and w not in _MEMORY_WIDTHS:
            self.fail(node, "memory is accessed by 8, 16, 32, 64 or 128 bits")
        if op in ("store", "sc") and args[1].width not in _MEMORY_WIDTHS:
            self.fail(node, "memory is accessed by 8, 16, 32, 64 or 128 bits")
        if op in _ADDRESSED and self.address_width is not None and args[0].width != self.address_width:
            self.fail(node, f"an address has {self.address_width} bits")

    def attribute(self, node: Node) -> None:
        op, attr = node.op, node.attr
        if op == "const":
            if isinstance(attr, int):
                if attr.__class__ is not int or not 0 <= attr < 1 << node.width:
                    self.fail(node, "the constant must be an int in 0 .. 2^width - 1")
            elif not self.template:
                self.fail(node, "the constant must be an int")
        elif op in ("get", "put"):
            self.cell(node, attr)
        elif op == "extract":
            if not isinstance(attr, int) or attr < 0 or attr + node.width > node.args[0].width:
                self.fail(node, "takes bits that its operand does not have")
        elif op == "lookup":
            if not isinstance(attr, Table) or attr.width != node.width or len(attr.values) != 1 << node.args[0].width:
                self.fail(node, "the attribute must be a table with an entry of this width for every value")
        elif op == "insn":
            if not isinstance(attr, tuple) or len(attr) != 2:
                self.fail(node, "the attribute is (pc, length)")
        else:
            allowed: tuple[Any, ...] = {
                "atomicrmw": tuple(RMW_KINDS),
                "fence": _ORDERS,
                "counter": _COUNTERS,
                "jump": _HINTS,
                "trap": TRAPS,
            }.get(op, (None,))
            if attr not in allowed:
                self.fail(node, f"the attribute must be one of {', '.join(repr(a) for a in allowed)}")

    def cell(self, node: Node, cell: object) -> None:
        if not isinstance(cell, Cell):
            self.fail(node, "the attribute must be a Cell")
            return
        if cell.width != (node.width if node.op == "get" else node.args[0].width):
            self.fail(node, f"register {cell.name} has width {cell.width}")
        if self.files is None:
            return
        file = self.files.get(cell.file)
        if file is None:
            self.fail(node, f"there is no register file {cell.file}")
            return
        if isinstance(cell.index, int):
            if not 0 <= cell.index < max(file.count, 1):
                self.fail(node, f"there is no register {cell.file}[{cell.index}]")
        elif not self.template:
            self.fail(node, "the register's index must be an int")
        if (cell.width, cell.context) != (file.width, file.context):
            self.fail(
                node, f"registers of {cell.file} are declared otherwise (width {file.width}, context {file.context})"
            )


def verify(block: Block, isa: Isa | None = None) -> None:
    """Raise `VerifyError` unless the block is well formed and every path ends in exactly one `jump` or `trap`."""
    try:
        ended = _Verifier(isa, template=False).nodes(block.nodes)
    except VerifyError as error:
        raise VerifyError(f"block {block.pc:#x}: {error}\n{format_nodes(block.nodes)}", error.node) from None
    if not ended:
        raise VerifyError(f"block {block.pc:#x}: a path does not end in jump or trap\n{format_nodes(block.nodes)}")


def verify_nodes(nodes: list[Node], isa: Isa | None = None, template: bool = False) -> bool:
    """Check the nodes of an instruction; whether all its paths end. `template`: holes are allowed."""
    return _Verifier(isa, template).nodes(nodes)
