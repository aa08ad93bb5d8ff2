"""The reference evaluator: plain Python, slow, and the living definition of every IR operation.

Enters: a `Block` (or the nodes of one), an `EvalState` and a memory. Leaves: an `Exit`; the state and memory are
changed. Called by the tests, by lockstep checks and by constant folding (`PURE_OPS`). When the memory raises, the
exception passes through with `state.pc` at the instruction that touched it and everything before that access done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

from translator.errors import TranslatorError
from translator.ir import softfloat
from translator.ir.ops import Block, Node


class EvalFault(TranslatorError):
    """An access outside the memory of the evaluator. `address` is the first byte that is not there."""

    def __init__(self, address: int) -> None:
        super().__init__(f"no memory at {address:#x}")
        self.address = address


class Memory(Protocol):
    """What the evaluator wants of guest memory. `guest.memory.AddressSpace` has it too."""

    def read(self, addr: int, n: int, /) -> bytes:
        """`n` bytes at `addr`; raises when they cannot be read."""

    def write(self, addr: int, data: bytes, /) -> object:
        """Replace the bytes at `addr`; raises when they cannot be written."""


class SparseMemory:
    """Memory for the evaluator alone: `map` what shall be there, everything else faults."""

    PAGE: Final = 4096

    def __init__(self) -> None:
        self.pages: dict[int, bytearray] = {}

    def map(self, addr: int, data: bytes | int) -> None:
        """Put bytes (or that many zeros) at `addr`; whole pages become accessible."""
        content = bytes(data)
        for page in range(addr // self.PAGE, (addr + max(len(content), 1) - 1) // self.PAGE + 1):
            self.pages.setdefault(page, bytearray(self.PAGE))
        self.write(addr, content)

    def read(self, addr: int, n: int) -> bytes:
        """`n` bytes at `addr`."""
        out = bytearray()
        while len(out) < n:
            page, offset = divmod(addr + len(out), self.PAGE)
            if page not in self.pages:
                raise EvalFault(addr + len(out))
            out += self.pages[page][offset : offset + n - len(out)]
        return bytes(out)

    def write(self, addr: int, data: bytes) -> None:
        """Replace the bytes at `addr`: all of them or, when one is not there, none."""
        for at in (*range(addr, addr + len(data), self.PAGE), addr + len(data) - 1 if data else addr):
            if at // self.PAGE not in self.pages:
                raise EvalFault(at if at == addr else at // self.PAGE * self.PAGE)
        done = 0
        while done < len(data):
            page, offset = divmod(addr + done, self.PAGE)
            step = min(len(data) - done, self.PAGE - offset)
            self.pages[page][offset : offset + step] = data[done : done + step]
            done += step


class EvalState:
    """The state of one guest thread as the evaluator sees it.

    `registers` is keyed by (file, index); a register that was never set reads 0. `reservation` is what `ll` saw:
    (address, value), or None. `counter(which)` answers the counters.
    """

    __slots__ = ("counter", "fp_flags", "instret", "pc", "registers", "reservation")

    def __init__(
        self,
        registers: dict[tuple[str, int], int] | None = None,
        pc: int = 0,
        fp_flags: int = 0,
        counter: Callable[[str], int] | None = None,
    ) -> None:
        self.registers: dict[tuple[str, int], int] = {} if registers is None else registers
        self.pc = pc
        self.fp_flags = fp_flags
        self.reservation: tuple[int, int] | None = None
        self.instret = 0  # guest instructions begun
        self.counter: Callable[[str], int] = self._instructions if counter is None else counter

    def _instructions(self, which: str) -> int:
        """All three counters count instructions, when nobody gives better ones."""
        return self.instret

    def copy(self) -> EvalState:
        """An independent copy; a default counter counts the copy's own instructions."""
        own = self.counter == self._instructions
        other = EvalState(dict(self.registers), self.pc, self.fp_flags, None if own else self.counter)
        other.reservation = self.reservation
        other.instret = self.instret
        return other

    def seen(self) -> tuple[object, ...]:
        """All that a program can see, comparable: two states are equal when their `seen()` are."""
        live = {key: value for key, value in self.registers.items() if value}
        return live, self.pc, self.fp_flags, self.reservation, self.instret


class Exit:
    """How nodes ended: kind 'jump' (`pc`, `hint`) or 'trap' (`trap` its kind, `pc` the instruction after), or 'fall'.

    'fall' means that no path end was met: only in the nodes of one instruction, never in a verified block.
    """

    __slots__ = ("hint", "kind", "pc", "trap")

    def __init__(self, kind: str, pc: int, hint: str = "", trap: str = "") -> None:
        self.kind = kind
        self.pc = pc
        self.hint = hint
        self.trap = trap

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Exit) and (self.kind, self.pc, self.hint, self.trap) == (
            other.kind,
            other.pc,
            other.hint,
            other.trap,
        )

    __hash__ = None  # type: ignore[assignment]  # compared, never a key

    def __repr__(self) -> str:
        return f"Exit({self.kind!r}, {self.pc:#x}, {self.hint!r}, {self.trap!r})"


# ---- pure operations: (width of the result, width of the first operand, operands..., attr where there is one) ----


def signed(w: int, a: int) -> int:
    """The two's complement reading of a w-bit value."""
    return a - (1 << w) if a >> (w - 1) else a


def _sdiv(w: int, n: int, a: int, b: int) -> int:
    x, y = signed(w, a), signed(w, b)
    if y == 0:
        return -1 if x >= 0 else 1
    q = abs(x) // abs(y)
    return q if (x < 0) == (y < 0) else -q


def _srem(w: int, n: int, a: int, b: int) -> int:
    x, y = signed(w, a), signed(w, b)
    if y == 0:
        return a
    r = abs(x) % abs(y)
    return -r if x < 0 else r


def _rotl(w: int, n: int, a: int, b: int) -> int:
    s = b % w
    return a << s | a >> (w - s)


def _bswap(w: int, n: int, a: int) -> int:
    return int.from_bytes(a.to_bytes(w // 8, "little"), "big")


def _bitreverse(w: int, n: int, a: int) -> int:
    return int(format(a, f"0{w}b")[::-1], 2)


def _carryless(a: int, b: int) -> int:
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        b >>= 1
    return product


# Results are taken modulo 2^w by the caller.
PURE_OPS: Final[dict[str, Callable[..., int]]] = {
    "add": lambda w, n, a, b: a + b,
    "sub": lambda w, n, a, b: a - b,
    "mul": lambda w, n, a, b: a * b,
    "mulhu": lambda w, n, a, b: a * b >> w,
    "mulhs": lambda w, n, a, b: signed(w, a) * signed(w, b) >> w,
    "mulhsu": lambda w, n, a, b: signed(w, a) * b >> w,
    "clmul": lambda w, n, a, b: _carryless(a, b),
    "clmulh": lambda w, n, a, b: _carryless(a, b) >> w,
    "udiv": lambda w, n, a, b: a // b if b else -1,
    "urem": lambda w, n, a, b: a % b if b else a,
    "sdiv": _sdiv,
    "srem": _srem,
    "neg": lambda w, n, a: -a,
    "not": lambda w, n, a: ~a,
    "and": lambda w, n, a, b: a & b,
    "or": lambda w, n, a, b: a | b,
    "xor": lambda w, n, a, b: a ^ b,
    "shl": lambda w, n, a, b: a << b if b < w else 0,
    "lshr": lambda w, n, a, b: a >> b if b < w else 0,
    "ashr": lambda w, n, a, b: signed(w, a) >> min(b, w - 1),
    "rotl": _rotl,
    "rotr": lambda w, n, a, b: _rotl(w, n, a, -b % w),
    "clz": lambda w, n, a: w - a.bit_length(),
    "ctz": lambda w, n, a: (a & -a).bit_length() - 1 if a else w,
    "popcount": lambda w, n, a: a.bit_count(),
    "bswap": _bswap,
    "bitreverse": _bitreverse,
    "eq": lambda w, n, a, b: a == b,
    "ne": lambda w, n, a, b: a != b,
    "ult": lambda w, n, a, b: a < b,
    "ule": lambda w, n, a, b: a <= b,
    "slt": lambda w, n, a, b: signed(n, a) < signed(n, b),
    "sle": lambda w, n, a, b: signed(n, a) <= signed(n, b),
    "zext": lambda w, n, a: a,
    "sext": lambda w, n, a: signed(n, a),
    "select": lambda w, n, c, a, b: a if c else b,
}


_OTHER_PURE: Final = ("extract", "concat", "lookup")


def pure(node: Node, operands: list[int]) -> int:
    """The value of a pure operation other than `const` on these operand values."""
    w = node.width
    args = node.args
    if node.op == "extract":
        value = operands[0] >> node.attr  # type: ignore[operator]
    elif node.op == "concat":
        value = operands[0] << args[1].width | operands[1]
    elif node.op == "lookup":
        value = node.attr.values[operands[0]]  # type: ignore[attr-defined]
    else:
        value = PURE_OPS[node.op](w, args[0].width, *operands)
    return value & (1 << w) - 1


# ---- floating point: (width of the result, width of the last operand, operands) -> (bits, flags) -----------------

FLOAT_OPS: Final[dict[str, Callable[..., tuple[int, int]]]] = {
    "fadd": lambda w, n, rm, a, b: softfloat.add(w, rm, a, b),
    "fsub": lambda w, n, rm, a, b: softfloat.sub(w, rm, a, b),
    "fmul": lambda w, n, rm, a, b: softfloat.mul(w, rm, a, b),
    "fdiv": lambda w, n, rm, a, b: softfloat.div(w, rm, a, b),
    "fsqrt": lambda w, n, rm, a: softfloat.sqrt(w, rm, a),
    "fma": lambda w, n, rm, a, b, c: softfloat.fma(w, rm, a, b, c),
    "feq": lambda w, n, a, b: softfloat.eq(n, a, b),
    "flt": lambda w, n, a, b: softfloat.lt(n, a, b),
    "fle": lambda w, n, a, b: softfloat.le(n, a, b),
    "fltq": lambda w, n, a, b: softfloat.lt(n, a, b, quiet=True),
    "fleq": lambda w, n, a, b: softfloat.le(n, a, b, quiet=True),
    "f2f": lambda w, n, rm, a: softfloat.convert(w, n, rm, a),
    "f2s": lambda w, n, rm, a: softfloat.to_int(w, n, rm, a, signed=True),
    "f2u": lambda w, n, rm, a: softfloat.to_int(w, n, rm, a, signed=False),
    "s2f": lambda w, n, rm, a: softfloat.from_int(w, n, rm, a, signed=True),
    "u2f": lambda w, n, rm, a: softfloat.from_int(w, n, rm, a, signed=False),
    "frint": lambda w, n, rm, a: softfloat.round_int(w, rm, a),
}

# atomicrmw: the new value from (width, old, operand), modulo 2^w
RMW_KINDS: Final[dict[str, Callable[[int, int, int], int]]] = {
    "add": lambda w, a, b: a + b,
    "sub": lambda w, a, b: a - b,
    "xchg": lambda w, a, b: b,
    "and": lambda w, a, b: a & b,
    "or": lambda w, a, b: a | b,
    "xor": lambda w, a, b: a ^ b,
    "min": lambda w, a, b: a if signed(w, a) <= signed(w, b) else b,
    "max": lambda w, a, b: a if signed(w, a) >= signed(w, b) else b,
    "umin": lambda w, a, b: min(a, b),
    "umax": lambda w, a, b: max(a, b),
}


class _Run:
    """One evaluation: the values computed so far, the state and the memory."""

    __slots__ = ("memory", "next_pc", "state", "values")

    def __init__(self, state: EvalState, memory: Memory) -> None:
        self.state = state
        self.memory = memory
        self.values: dict[Node, int] = {}
        self.next_pc = state.pc

    def load(self, addr: int, width: int) -> int:
        return int.from_bytes(self.memory.read(addr, width // 8), "little")

    def store(self, addr: int, width: int, value: int) -> None:
        self.memory.write(addr, value.to_bytes(width // 8, "little"))

    def nodes(self, nodes: list[Node]) -> Exit | None:
        """Run a list of nodes; None when it fell off the end."""
        values = self.values
        for node in nodes:
            op = node.op
            operands = [values[arg] for arg in node.args]
            if op == "const":
                values[node] = node.attr & (1 << node.width) - 1  # type: ignore[operator]
            elif op in PURE_OPS or op in _OTHER_PURE:
                values[node] = pure(node, operands)
            elif op in FLOAT_OPS:
                value, flags = FLOAT_OPS[op](node.width, node.args[-1].width, *operands)
                values[node] = value
                self.state.fp_flags |= flags
            elif op == "if":
                left = self.nodes((node.body if operands[0] else node.orelse) or [])
                if left is not None:
                    return left
            elif op == "jump":
                return Exit("jump", operands[0], hint=str(node.attr or ""))
            elif op == "trap":
                return Exit("trap", self.next_pc, trap=str(node.attr))
            else:
                value = getattr(self, "do_" + op)(node, *operands)
                if node.width:
                    values[node] = value
        return None

    def do_insn(self, node: Node) -> None:
        attr: Any = node.attr
        pc, length = attr
        self.state.pc = pc
        self.next_pc = pc + length
        self.state.instret += 1

    def do_get(self, node: Node) -> int:
        cell = node.attr
        return self.state.registers.get((cell.file, cell.index), 0)  # type: ignore[attr-defined]

    def do_put(self, node: Node, value: int) -> None:
        cell = node.attr
        self.state.registers[cell.file, cell.index] = value  # type: ignore[attr-defined]

    def do_load(self, node: Node, addr: int) -> int:
        return self.load(addr, node.width)

    def do_store(self, node: Node, addr: int, value: int) -> None:
        self.store(addr, node.args[1].width, value)

    def do_atomicrmw(self, node: Node, addr: int, operand: int) -> int:
        w = node.width
        old = self.load(addr, w)
        self.store(addr, w, RMW_KINDS[str(node.attr)](w, old, operand) & (1 << w) - 1)
        return old

    def do_cmpxchg(self, node: Node, addr: int, expected: int, new: int) -> int:
        w = node.width
        old = self.load(addr, w)
        # Written in either case: a compare-and-swap faults on memory that cannot be written, equal or not.
        self.store(addr, w, new if old == expected else old)
        return old

    def do_ll(self, node: Node, addr: int) -> int:
        value = self.load(addr, node.width)
        self.state.reservation = (addr, value)
        return value

    def do_sc(self, node: Node, addr: int, value: int) -> int:
        """The reservation holds while the memory it names has the value that was seen: a compare-and-swap."""
        reservation, self.state.reservation = self.state.reservation, None
        w = node.args[1].width
        if reservation is None or reservation[0] != addr:
            return 0
        if self.load(addr, w) != reservation[1] & (1 << w) - 1:
            return 0
        self.store(addr, w, value)
        return 1

    def do_fence(self, node: Node) -> None:
        """One thread sees its own accesses in order."""

    def do_fpflags(self, node: Node) -> int:
        return self.state.fp_flags

    def do_fpflags_set(self, node: Node, value: int) -> None:
        self.state.fp_flags = value

    def do_fpflags_raise(self, node: Node, value: int) -> None:
        self.state.fp_flags |= value

    def do_counter(self, node: Node) -> int:
        return self.state.counter(str(node.attr)) & (1 << 64) - 1


def evaluate(block: Block | list[Node], state: EvalState, memory: Memory) -> Exit:
    """Run a block, or the nodes of one instruction, from its beginning to its end; `state.pc` follows."""
    run = _Run(state, memory)
    nodes = block.nodes if isinstance(block, Block) else block
    left = run.nodes(nodes) or Exit("fall", run.next_pc)
    state.pc = left.pc
    return left
