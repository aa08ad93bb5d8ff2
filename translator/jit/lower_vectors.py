"""Lowering of values that are vectors: one lane for each round of a nest that runs beside the others (see `lanes`).

`Vectors` knows a node's value in all lanes. What is the same in all, or a constant more from lane to lane, is a scalar
of the first lane, which the rest of lowering writes, and is spread out only where a vector needs it. As registers of
scalars do, those of vectors have a loose value beside the exact one (see `nan`). `lower_lanes` builds on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.ir.ops import Cell, Node
from translator.jit import lower_fp, nan
from translator.jit.lower_ops import const
from translator.jit.shapes import VARYING, Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from translator.jit.flow import Register
    from translator.jit.lower import FunctionLowering

_BOX: Final = 0xFFFFFFFF << 32
_PREDICATES: Final = {"feq": "oeq", "flt": "olt", "fle": "ole", "fltq": "olt", "fleq": "ole"}


def constants(width: int, values: Iterable[int]) -> str:
    """A constant for each lane."""
    return "<" + ", ".join(f"i{width} {const(value, width)}" for value in values) + ">"


class Vectors:
    """Values of the block that is being written."""

    def __init__(self, f: FunctionLowering, shapes: dict[Node, Shape], lanes: int) -> None:
        self.f = f
        self.shapes = shapes
        self.lanes = lanes
        self.vectors: dict[Node, str] = {}
        self.loosely: dict[Node, str] = {}

    def type(self, width: int) -> str:
        """LLVM's type of such integers in all lanes."""
        return f"<{self.lanes} x i{width}>"

    def float_type(self, width: int) -> str:
        """The same of floating-point numbers."""
        return f"<{self.lanes} x {lower_fp.TYPES[width]}>"

    def _slot(self, register: Register, kind: str = "") -> str:
        return f'%"{register[0]}.{register[1]}{kind}.lanes{self.lanes}"'

    def keep(self, register: Register, vector: str, loose: str, kind: str = "") -> None:
        """A register's new vector, with the loose one. `kind`: of slots beside its own."""
        t = self.type(self.f.width(register))
        self.f.w.do(f"store {t} {vector}, ptr {self._slot(register, kind)}")
        if register in self.f.flow.loose:
            self.f.w.do(f"store {t} {loose}, ptr {self._slot(register, '.loose' + kind)}")

    def slots(self, register: Register, kind: str = "") -> tuple[str, str]:
        """A register's vector, and the loose one."""
        t = self.type(self.f.width(register))
        vector = self.f.w.value(f"load {t}, ptr {self._slot(register, kind)}")
        if register not in self.f.flow.loose:
            return vector, vector
        return vector, self.f.w.value(f"load {t}, ptr {self._slot(register, '.loose' + kind)}")

    def got(self, node: Node) -> str:
        """The vector of a register that a node gets."""
        assert isinstance(node.attr, Cell)
        vector, self.loosely[node] = self.slots((node.attr.file, node.attr.index))
        return vector

    def spread(self, value: str, width: int, stride: int) -> str:
        """A scalar of the first lane in all of them."""
        w, t = self.f.w, self.type(width)
        steps = constants(width, [stride * lane for lane in range(self.lanes)])
        if value[0] != "%":
            return constants(width, [int(value) + stride * lane for lane in range(self.lanes)])
        one = w.value(f"insertelement {t} poison, i{width} {value}, i64 0")
        vector = w.value(f"shufflevector {t} {one}, {t} poison, <{self.lanes} x i32> zeroinitializer")
        return w.value(f"add {t} {vector}, {steps}") if stride else vector

    def all(self) -> str:
        """All lanes, as a mask."""
        return constants(1, [1] * self.lanes)

    def vector(self, node: Node) -> str:
        """A node's value in all lanes."""
        found = self.vectors.get(node)
        if found is None:
            found = self.spread(self.f.operand(node), node.width, self.shapes.get(node, 0) or 0)
            self.vectors[node] = found
        return found

    def loose(self, node: Node) -> str:
        """The same for those who only ask whether it is a NaN (see `nan`)."""
        w, width = self.f.w, node.width
        known = self.loosely.get(node)
        if known is not None:
            return known
        shape = self.shapes.get(node, 0)
        if shape is not VARYING:
            loose = self.f.loose(node) if shape == 0 and node.op != "const" else self.f.operand(node)
            return self.vector(node) if loose == self.f.operand(node) else self.spread(loose, width, 0)
        made = nan.canonical(node)
        if made is not None and nan.quiet(made[0]):
            return self.loose(made[0])
        single, whole, source = nan.boxed(node), nan.unboxed(node), nan.copied(node)
        if single is not None:
            inner = self.loose(single)
            if inner != self.vector(single):
                widened = w.value(f"zext {self.type(32)} {inner} to {self.type(64)}")
                return w.value(f"or {self.type(64)} {widened}, {self.spread(str(_BOX), 64, 0)}")
        elif whole is not None and node.op == "select":
            inner = self.loose(whole)
            if inner != self.vector(whole):
                low = w.value(f"trunc {self.type(64)} {inner} to {self.type(32)}")
                return self._select(node, low, self.vector(node.args[2]))
        elif node.op == "xor" and nan.constant_of(node.args[1]) == 1 << (width - 1):
            return w.value(f"xor {self.type(width)} {self.loose(node.args[0])}, {self.vector(node.args[1])}")
        elif source is not None:
            return self.loose(source)
        return self.vector(node)

    def _select(self, node: Node, yes: str, no: str) -> str:
        t, condition = self.type(node.width), node.args[0]
        if self.shapes.get(condition, 0) is VARYING:
            return self.f.w.value(f"select {self.type(1)} {self.vector(condition)}, {t} {yes}, {t} {no}")
        return self.f.w.value(f"select i1 {self.f.operand(condition)}, {t} {yes}, {t} {no}")

    def computed(self, node: Node) -> str:
        """The vector of an operation of `shapes.VECTOR`, or of floating point."""
        w, op, width = self.f.w, node.op, node.width
        if op in lower_fp.COMPUTED:
            return self._float(node)
        tested = nan.nan_test(node)
        if tested is not None:
            number = self._number(tested)
            return w.value(f"fcmp uno {self.float_type(tested.width)} {number}, zeroinitializer")
        args = [self.vector(arg) for arg in node.args[op == "select" :]]
        t, source = self.type(width), self.type(node.args[-1].width)
        if op in ("add", "sub", "mul", "and", "or", "xor"):
            return w.value(f"{op} {t} {args[0]}, {args[1]}")
        if op in ("eq", "ne", "ult", "ule", "slt", "sle"):
            return w.value(f"icmp {op} {source} {args[0]}, {args[1]}")
        if op == "select":
            return self._select(node, args[0], args[1])
        if op in ("zext", "sext"):
            return args[0] if source == t else w.value(f"{op} {source} {args[0]} to {t}")
        if op == "extract":
            value, low = args[0], node.attr if isinstance(node.attr, int) else 0
            if low:
                value = w.value(f"lshr {source} {value}, {self.spread(str(low), node.args[0].width, 0)}")
            return value if source == t else w.value(f"trunc {source} {value} to {t}")
        if op == "concat":
            high, low_part = node.args
            above = w.value(f"zext {self.type(high.width)} {args[0]} to {t}")
            above = w.value(f"shl {t} {above}, {self.spread(str(low_part.width), width, 0)}")
            return w.value(f"or {t} {above}, {w.value(f'zext {self.type(low_part.width)} {args[1]} to {t}')}")
        if op == "neg":
            return w.value(f"sub {t} zeroinitializer, {args[0]}")
        if op == "not":
            return w.value(f"xor {t} {args[0]}, {self.spread('-1', width, 0)}")
        return self._shift(node, args[0], args[1])

    def exact(self, loose: str) -> str:
        """The vector of doubles, results of arithmetic, with the one NaN that the guest has."""
        number = self.f.w.value(f"bitcast {self.type(64)} {loose} to {self.float_type(64)}")
        wrong = self.f.w.value(f"fcmp uno {self.float_type(64)} {number}, zeroinitializer")
        right = self.spread(str(nan.CANONICAL[64]), 64, 0)
        return self.f.w.value(f"select {self.type(1)} {wrong}, {self.type(64)} {right}, {self.type(64)} {loose}")

    def chain(self, node: Node, register: Register) -> tuple[str, str]:
        """The vector of a register that each round adds the same to in floating point, where it was and one such
        `node` after the other; and the loose one.
        """
        f, w = self.f, self.f.w
        t, float_type = self.type(64), lower_fp.TYPES[64]
        exact, loose = f.read(register), f.read_loose(register)
        number = w.value(f"bitcast i64 {loose} to {float_type}")
        vector = w.value(f"insertelement {t} poison, i64 {loose}, i64 0")
        numbers: dict[Register, str] = {}
        for lane in range(1, self.lanes):
            operands = []
            for arg in node.args[1:]:
                assert isinstance(arg.attr, Cell)
                other = (arg.attr.file, arg.attr.index)
                if other != register and other not in numbers:
                    numbers[other] = w.value(f"bitcast i64 {f.read_loose(other)} to {float_type}")
                operands.append(numbers.get(other, number))
            number = w.value(f"{node.op} {float_type} {operands[0]}, {operands[1]}")
            made = w.value(f"bitcast {float_type} {number} to i64")
            vector = w.value(f"insertelement {t} {vector}, i64 {made}, i64 {lane}")
        return w.value(f"insertelement {t} {self.exact(vector)}, i64 {exact}, i64 0"), vector

    def _shift(self, node: Node, value: str, amount: str) -> str:
        w, op, width, by = self.f.w, node.op, node.width, node.args[1].width
        t = self.type(width)
        resized = amount
        if by != width:
            resized = w.value(f"{'zext' if by < width else 'trunc'} {self.type(by)} {amount} to {t}")
        if 1 << by <= width:  # never too far
            return w.value(f"{op} {t} {value}, {resized}")
        near = w.value(f"icmp ult {self.type(by)} {amount}, {self.spread(str(width), by, 0)}")
        shifted = w.value(f"{op} {t} {value}, {resized}")
        far = "zeroinitializer"
        if op == "ashr":
            far = w.value(f"ashr {t} {value}, {self.spread(str(width - 1), width, 0)}")
        return w.value(f"select {self.type(1)} {near}, {t} {shifted}, {t} {far}")

    def _number(self, node: Node) -> str:
        """A value as LLVM's floating-point type."""
        return self.f.w.value(f"bitcast {self.type(node.width)} {self.loose(node)} to {self.float_type(node.width)}")

    def _float(self, node: Node) -> str:
        w, op, width = self.f.w, node.op, node.width
        if op in _PREDICATES:
            one, other = (self._number(arg) for arg in node.args)
            return w.value(f"fcmp {_PREDICATES[op]} {self.float_type(node.args[0].width)} {one}, {other}")
        operands = node.args[1:]
        source = operands[0].width
        if op in ("s2f", "u2f"):
            name = "sitofp" if op == "s2f" else "uitofp"
            made = w.value(f"{name} {self.type(source)} {self.vector(operands[0])} to {self.float_type(width)}")
        else:
            args = [self._number(operand) for operand in operands]
            suffix = f"v{self.lanes}f{source}"
            listed = ", ".join(f"{self.float_type(source)} {arg}" for arg in args)
            if op in ("f2s", "f2u"):
                name = f"llvm.fpto{'si' if op == 'f2s' else 'ui'}.sat.v{self.lanes}i{width}.{suffix}"
                return w.value(f"call {self.type(width)} @{name}({listed})")
            if op == "f2f":
                made = w.value(f"{'fpext' if width > source else 'fptrunc'} {listed} to {self.float_type(width)}")
            elif op in ("fsqrt", "fma"):
                name = "sqrt" if op == "fsqrt" else op
                made = w.value(f"call {self.float_type(width)} @llvm.{name}.{suffix}({listed})")
            else:
                made = w.value(f"{op} {self.float_type(width)} {args[0]}, {args[1]}")
        return w.value(f"bitcast {self.float_type(width)} {made} to {self.type(width)}")
