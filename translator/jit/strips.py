"""Loops whose number of rounds can be told ahead: they are run in strips of rounds that test and poll nothing.

A loop that LLVM is to unroll or to run on vectors must count its rounds and step through memory evenly. Guest loops do,
but hide it: they may leave at a test, they poll, and their addresses are cut to the guest's range. So for an innermost
loop in which every test that leaves it compares registers that change by a fixed amount a round, `find` says how to
compute the rounds that it surely goes on for. `Stripped` writes the loop a second time: so many rounds, up to a limit,
counted, without tests, with pointers isolated once and stepped by a constant (guard regions are far larger than
a strip reaches). The loop as it was does the next round, tests, polls and comes back for another strip.

In go a region and its `Flow`; `find` and `Stripped` are used by `lower`, `Strip` by `vectors`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.ir.ops import Cell, Node
from translator.jit.options import FULL_INSNS, GUARD_REACH
from translator.jit.region import JUMP, Key, Region, RegionBlock, constant, walk

if TYPE_CHECKING:
    from translator.jit.flow import Flow, Register
    from translator.jit.lower import FunctionLowering
    from translator.jit.options import Options

ROUNDS: Final = 16384  # of a strip, at most: a poll follows
STRIDE: Final = 1 << 16  # bytes a round: ROUNDS of them stay within the guard regions
FEWEST: Final = 4  # rounds that are worth a strip
LARGEST: Final = 120  # instructions of a loop that is written twice
SCALAR: Final = "!llvm.loop !24"  # of the branch that closes a loop: its rounds are not for vectors

# A sum of registers as they are when the round begins, times constants, and a constant; modulo 2^64.
Form = tuple[tuple[tuple["Register", int], ...], int]

_MASK: Final = (1 << 64) - 1
HINDER: Final = frozenset(("trap", "atomicrmw", "cmpxchg", "ll", "sc", "fence", "counter", "fpflags", "fpflags_set"))
_TESTS: Final = ("ne", "eq", "ult", "ule", "slt", "sle")


def _signed(value: int) -> int:
    value &= _MASK
    return value - (1 << 64) if value >> 63 else value


class Test:
    """A test that leaves the loop, as "go on while `op`(left, right)"; the difference shrinks by `step` a round."""

    __slots__ = ("inside", "left", "op", "right", "step", "up")

    def __init__(self, op: str, left: Form, right: Form, step: int, up: bool, inside: Key) -> None:
        self.op = op
        self.left = left
        self.right = right
        self.step = step
        self.up = up  # left grows, or right shrinks
        self.inside = inside


class Strip:
    """One loop. `steps`: what registers change by in a round, a constant or a sum of what does not change; `tests`: by
    the `if` that makes them; `accesses`: by the address node: what it is, and its stride; `sums`: nodes that are such a
    sum as long as `ranges` hold: register and constant whose sum fits into 32 bits, signed.
    """

    __slots__ = ("accesses", "even", "header", "nodes", "order", "ranges", "steps", "sums", "tests")

    def __init__(self, header: Key, order: list[Key]) -> None:
        self.header = header
        self.order = order  # its blocks, each after those that it can be reached from
        self.steps: dict[Register, Form] = {}
        self.tests: dict[Node, Test] = {}
        self.accesses: dict[Node, tuple[Form, Form]] = {}
        self.sums: dict[Node, Form] = {}
        self.ranges: set[tuple[Register, int]] = set()
        self.even = True  # all accesses are in `accesses`, and no store stays in its place
        self.nodes: list[Node] = []  # all of them, in this order


def find(region: Region, flow: Flow, options: Options) -> dict[Key, Strip]:
    """The loops of a region that may run in strips, by their header."""
    off = not options.rewrites or options.opt_level < 2
    off = off or not options.on("chunk")
    if off or not options.on("strips") or (region.insns > FULL_INSNS and options.on("quick")):
        return {}
    found: dict[Key, Strip] = {}
    # Of two loops with one header the inner one, in the hope that it is where the time goes.
    for header, body in {**flow.bodies, **flow.inner}.items():
        if sum(len(region.blocks[key].steps) for key in body) <= LARGEST:
            strip = Finder(region, flow, header, body, False).strip()
            if strip is None or not strip.even:  # perhaps it counts in 32 bits
                strip = Finder(region, flow, header, body, True).strip() or strip
            if strip is not None:
                found[header] = strip
    return found


class Finder:
    """Looks at one loop. `lanes` looks at loops around others in this way."""

    def __init__(self, region: Region, flow: Flow, header: Key, body: set[Key], halves: bool) -> None:
        self.halves = halves  # look at sums of 32 bits
        self.region = region
        self.flow = flow
        self.header = header
        self.body = body
        self.order = [key for key in flow.order if key in body]
        self.forms: dict[Node, Form | None] = {}
        self.narrow: dict[Node, tuple[Register, int]] = {}

    def strip(self) -> Strip | None:
        """What there is to say of it, or None."""
        blocks = [self.region.blocks[key] for key in self.order]
        if self.order[0] != self.header or any(key[1] != self.header[1] for key in self.order):
            return None
        if any(self.hinders(block) for block in blocks):
            return None
        strip = Strip(self.header, self.order)
        everything: dict[Register, Form] = {register: (((register, 1),), 0) for register in self.flow.cells}
        ends = self._follow(everything)
        if not ends:
            return None
        for register, start in everything.items():
            after = {end.get(register) for end in ends}
            form = after.pop()
            if not after and form is not None:
                strip.steps[register] = plus(form, start, -1)
        still = {register for register, step in strip.steps.items() if step == ((), 0)}
        strip.steps = {r: step for r, step in strip.steps.items() if all(one in still for one, _ in step[0])}
        self._follow({register: everything[register] for register in strip.steps})
        for block in blocks:
            if not self._tests(block, strip):
                return None
            for node in (node for step in block.steps for node in walk(step.nodes)):
                strip.nodes.append(node)
                if node.op in ("load", "store") and not self._access(node, strip):
                    strip.even = False
        return strip if strip.tests and self._in_range(strip) else None

    def _in_range(self, strip: Strip) -> bool:
        """Note what sums of 32 bits are taken for granted; whether it can be told for how many rounds they hold."""
        for node, (register, more) in self.narrow.items():
            form = self.forms.get(node)
            if form is not None:
                if register not in strip.steps or strip.steps[register][0]:
                    return False
                strip.ranges.add((register, more))
                strip.sums[node] = form
        return True

    def hinders(self, block: RegionBlock) -> bool:
        """Whether a block does what cannot be done for several rounds at once, or leads to who knows where."""
        last = block.steps[-1]
        return any(target is None or hint for target, hint in last.targets) or any(
            node.op in HINDER or (node.op == "put" and isinstance(node.attr, Cell) and node.attr.context)
            for step in block.steps
            for node in walk(step.nodes)
        )

    # ---- sums ----------------------------------------------------------------------------------------------------

    def _follow(self, start: dict[Register, Form]) -> list[dict[Register, Form]]:
        """Registers' sums at the ends of the loop's blocks that go back to its header, given those at its begin."""
        self.forms.clear()
        self.narrow.clear()
        known: dict[Key, dict[Register, Form]] = {self.header: start}
        ends = []
        for key in self.order:
            if key not in known:
                return []
            now = dict(known[key])
            for step in self.region.blocks[key].steps:
                self._nodes(step.nodes, now)
            for target, how in self.flow.edges[key]:
                if how != JUMP or target not in self.body:
                    continue
                if target == self.header:
                    ends.append(now)
                elif target in known:
                    known[target] = {r: form for r, form in known[target].items() if now.get(r) == form}
                else:
                    known[target] = now
        return ends

    def _nodes(self, nodes: list[Node], now: dict[Register, Form]) -> None:
        for node in nodes:
            if node.op == "put" and isinstance(node.attr, Cell):
                form = self.forms.get(node.args[0])
                if form is None or node.args[0].width != 64:
                    now.pop((node.attr.file, node.attr.index), None)
                else:
                    now[node.attr.file, node.attr.index] = form
            elif node.op == "if":
                for inner in walk([node]):
                    if inner.op == "get" and isinstance(inner.attr, Cell):
                        self.forms[inner] = None
                    elif inner.op == "put" and isinstance(inner.attr, Cell):
                        now.pop((inner.attr.file, inner.attr.index), None)
            else:
                self.forms[node] = self._form(node, now)

    def _form(self, node: Node, now: dict[Register, Form]) -> Form | None:
        """A node's sum. Of 32 bits: modulo 2^32."""
        op = node.op
        if op == "const":
            return ((), node.attr) if isinstance(node.attr, int) else None
        if op == "get" and isinstance(node.attr, Cell) and not node.attr.context and node.width == 64:
            return now.get((node.attr.file, node.attr.index))
        if node.width not in (32, 64) or not node.args:
            return None
        parts = [self.forms.get(arg) for arg in node.args]
        first, last = parts[0], parts[-1]
        if first is None or last is None:
            return None
        if op == "add":
            return plus(first, last, 1)
        if op == "sub":
            return plus(first, last, -1)
        if op == "shl" and not last[0] and last[1] < 64 and node.width == 64:
            return plus(((), 0), first, 1 << last[1])
        if op == "mul" and node.width == 64 and (not last[0] or not first[0]):
            return plus(((), 0), first, last[1]) if not last[0] else plus(((), 0), last, first[1])
        if op == "extract" and node.attr == 0 and node.width == 32 and node.args[0].width == 64:
            return first
        if self.halves and op == "sext" and node.width == 64 and node.args[0].width == 32 and len(first[0]) == 1:
            (register, factor) = first[0][0]
            if factor == 1:
                more = first[1] & 0xFFFFFFFF
                more = more - (1 << 32) if more >> 31 else more
                self.narrow[node] = (register, more)
                return (first[0], more & _MASK)
        return None

    # ---- tests and accesses --------------------------------------------------------------------------------------

    def _stride(self, form: Form, strip: Strip) -> Form | None:
        total: Form = ((), 0)
        for register, factor in form[0]:
            if register not in strip.steps:
                return None
            total = plus(total, strip.steps[register], factor)
        return total

    def _access(self, node: Node, strip: Strip) -> bool:
        address = node.args[0]
        form = self.forms.get(address)
        if form is None or address.width != 64:
            return False
        stride = self._stride(form, strip)
        if stride is None or (not stride[0] and abs(_signed(stride[1])) > STRIDE):
            return False
        strip.accesses[address] = (form, stride)
        return stride != ((), 0) or node.op == "load"

    def _tests(self, block: RegionBlock, strip: Strip) -> bool:
        """Whether the block stays in the loop, but for a test that is understood."""
        if ways_of(block) <= self.body:
            return True
        found = self.way_out(block)
        made = self.understood(*found, strip) if found is not None else None
        if found is None or made is None:
            return False
        strip.tests[found[0]] = made
        return True

    def way_out(self, block: RegionBlock) -> tuple[Node, bool, Key] | None:
        """A block that may leave the loop at its end: the `if`, and what its condition is where control stays inside,
        and goes to this block; None if it is more than that.
        """
        inside = [target for target, _ in self.flow.edges[block.key] if target in self.body]
        last = block.steps[-1]
        test = next((node for node in last.nodes if node.op == "if"), None)
        if len(ways_of(block)) != 2 or len(inside) != 1 or test is None or last.nodes[-1] is not test:
            return None
        jumps = [node for node in test.body or [] if node.op == "jump"]
        if test.orelse or len(jumps) != 1 or any(node.op not in ("const", "jump") for node in test.body or []):
            return None
        return test, (constant(jumps[0].args[0]), block.key[1]) == inside[0], inside[0]

    def understood(self, test: Node, wanted: bool, inside: Key, strip: Strip) -> Test | None:
        """ "Go on while the condition is `wanted`"."""
        node = test.args[0]
        if node.op not in _TESTS or node.args[0].width != 64:
            return None
        op, (left, right) = node.op, (self.forms.get(arg) for arg in node.args)
        if left is None or right is None:
            return None
        if not wanted:  # the opposite; of an order, with the sides exchanged
            op = {"ne": "eq", "eq": "ne", "ult": "ule", "ule": "ult", "slt": "sle", "sle": "slt"}[op]
            if op not in ("ne", "eq"):
                left, right = right, left
        strides = self._stride(left, strip), self._stride(right, strip)
        if op == "eq" or strides[0] is None or strides[1] is None or strides[0][0] or strides[1][0]:
            return None
        one, other = _signed(strides[0][1]), _signed(strides[1][1])
        if op == "ne":
            step = _signed(one - other)
            return Test(op, left, right, abs(step), step > 0, inside) if step else None
        if (one > 0 and other == 0) or (one == 0 and other < 0):
            return Test(op, left, right, abs(one - other), True, inside)
        return None


def ways_of(block: RegionBlock) -> set[Key]:
    """Where the end of a block leads to, inside the region or not, as far as that is known."""
    last = block.steps[-1]
    ways = {(target, block.key[1]) for target, _ in last.targets if target is not None}
    return ways | {(block.next, block.key[1])} if last.falls else ways


def plus(a: Form, b: Form, times: int) -> Form:
    """A sum and so many times another one."""
    factors = dict(a[0])
    for register, factor in b[0]:
        factors[register] = (factors.get(register, 0) + factor * times) & _MASK
    return tuple(sorted((r, f) for r, f in factors.items() if f)), (a[1] + b[1] * times) & _MASK


def apart(one: Form, size: int, other: Form, other_size: int) -> bool:
    """Whether two places surely have no byte in common."""
    far = (other[1] - one[1]) & (1 << 64) - 1
    return one[0] == other[0] and size <= far <= (1 << 64) - other_size


class Stripped:
    """Writes a loop's strips, as part of lowering a function."""

    def __init__(self, f: FunctionLowering, strip: Strip) -> None:
        self.f = f
        self.strip = strip
        self.name = f.names[strip.header]
        self._pointers: dict[tuple[Form, Form], str] = {}
        self._strides: dict[Form, str] = {}
        self._start: dict[Register, str] = {}

    def label(self, key: Key) -> str:
        """Where an edge within the strip goes to."""
        return f"{self.name}.next" if key == self.strip.header else f"{self.name}.in.{self.f.names[key]}"

    def value(self, form: Form) -> str:
        """A sum, of registers as they are when the strip begins."""
        w = self.f.w
        total = ""
        for register, factor in form[0]:
            if register not in self._start:
                self._start[register] = self.f.read(register)
            term = self._start[register]
            if factor != 1:
                term = w.value(f"mul i64 {term}, {_signed(factor)}")
            total = w.value(f"add i64 {total}, {term}") if total else term
        if not total:
            return str(_signed(form[1]))
        return w.value(f"add i64 {total}, {_signed(form[1])}") if form[1] else total

    def rounds(self, test: Test) -> str:
        """Rounds that a test surely lets pass."""
        w = self.f.w
        left, right = self.value(test.left), self.value(test.right)
        if test.op == "ne":
            apart = w.value(f"sub i64 {right}, {left}" if test.up else f"sub i64 {left}, {right}")
            return w.value(f"udiv i64 {apart}, {test.step}")
        apart = w.value(f"sub i64 {right}, {left}")
        good = w.value(f"icmp {test.op} i64 {left}, {right}")
        if test.op in ("ult", "slt"):
            less = w.value(f"sub i64 {apart}, 1")
            rounds = w.value(f"add i64 {w.value(f'udiv i64 {less}, {test.step}')}, 1")
        else:
            rounds = w.value(f"udiv i64 {apart}, {test.step}")
        return w.value(f"select i1 {good}, i64 {rounds}, i64 0")

    def rounds_in_range(self, register: Register, more: int) -> str:
        """Rounds for which a register and a constant surely add up to 32 bits."""
        w = self.f.w
        step = _signed(self.strip.steps[register][1])
        value = self.value((((register, 1),), more & _MASK))
        narrow = w.value(f"sext i32 {w.value(f'trunc i64 {value} to i32')} to i64")
        good = w.value(f"icmp eq i64 {narrow}, {value}")
        rounds = str(ROUNDS)
        if step:
            limit = (1 << 31) - 1 if step > 0 else -(1 << 31)
            room = w.value(f"sub i64 {limit}, {value}" if step > 0 else f"sub i64 {value}, {limit}")
            rounds = w.value(f"udiv i64 {room}, {abs(step)}")
        return w.value(f"select i1 {good}, i64 {rounds}, i64 0")

    def begin(self) -> None:
        """Where the loop is come to from outside, or from its poll: how many rounds; the pointers."""
        f, w = self.f, self.f.w
        limit = str(ROUNDS)
        for rounds in [self.rounds(test) for test in self.strip.tests.values()] + [
            self.rounds_in_range(*one) for one in sorted(self.strip.ranges)
        ]:
            limit = w.value(f"call i64 @llvm.umin.i64(i64 {limit}, i64 {rounds})")
        for stride in dict.fromkeys(stride for _, stride in self.strip.accesses.values() if stride[0]):
            value = self._strides[stride] = self.value(stride)
            near = w.value(f"icmp ult i64 {w.value(f'add i64 {value}, {STRIDE}')}, {2 * STRIDE}")
            limit = w.value(f"select i1 {near}, i64 {limit}, i64 0")
        enough = w.value(f"icmp uge i64 {limit}, {FEWEST}")
        w.do(f"br i1 {enough}, label %{self.name}.strip, label %{self.name}")
        w.label(f"{self.name}.strip")
        # The round that follows asks for the next strip.
        w.do(f"store i32 1, ptr {f.counter(self.strip.header)}")
        for form, stride in self.strip.accesses.values():
            self._pointer(form, stride)
        w.do(f'store i64 0, ptr %"round.{self.name}"')
        w.do(f"br label %{self.name}.first")
        w.label(f"{self.name}.next")
        rounds = w.value(f'load i64, ptr %"round.{self.name}"')
        more = w.value(f"add nuw nsw i64 {rounds}, 1")
        w.do(f'store i64 {more}, ptr %"round.{self.name}"')
        # LLVM would gather what lies a told distance apart, which takes longer than to do one round after the other.
        how = f", {SCALAR}" if self._strides else ""
        w.do(f"br i1 {w.value(f'icmp eq i64 {more}, {limit}')}, label %{self.name}, label %{self.name}.first{how}")
        w.label(f"{self.name}.first")
        w.do(f"br label %{self.name}.in.{self.name}")

    def _pointer(self, form: Form, stride: Form) -> tuple[str, int]:
        """The host pointer of an address in the first round, and the rest of its displacement."""
        displacement = _signed(form[1])
        if abs(displacement) > GUARD_REACH - 16:
            displacement = 0
        else:
            form = (form[0], 0)
        found = self._pointers.get((form, stride))
        if found is None:
            w = self.f.w
            value = self.value(form)
            kind = self.f.options.kind
            if value[0] != "%":
                value = w.value(f"add i64 {value}, 0")
            if kind == "compact":
                value = w.value(f"zext i32 {w.value(f'trunc i64 {value} to i32')} to i64")
            elif kind == "wide":
                value = w.value(f"and i64 {value}, {(1 << self.f.options.address_bits) - 1}")
            flags = "" if kind == "unchecked" else "inbounds "
            value = w.value(f"getelementptr {flags}i8, ptr %mem, i64 {value}")
            # Opaque, as a program's own pointers are: of two into one object LLVM does not ask whether they overlap.
            found = self._pointers[form, stride] = w.value(f'call ptr asm "", "=r,0"(ptr {value})')
        return found, displacement

    def pointer(self, address: Node) -> str | None:
        """The host pointer of an access in this round, if its address is stepped through."""
        known = self.strip.accesses.get(address)
        if known is None:
            return None
        w = self.f.w
        stride = self._strides.get(known[1]) or str(_signed(known[1][1]))
        at, displacement = self._pointer(*known)
        flags = "" if self.f.options.kind == "unchecked" else "inbounds "
        if stride != "0":
            rounds = w.value(f'load i64, ptr %"round.{self.name}"')
            at = w.value(f"getelementptr {flags}i8, ptr {at}, i64 {w.value(f'mul nsw i64 {rounds}, {stride}')}")
        return w.value(f"getelementptr {flags}i8, ptr {at}, i64 {displacement}") if displacement else at

    def sum(self, node: Node) -> str | None:
        """The value of a node that is such a sum, in this round."""
        form = self.strip.sums.get(node)
        if form is None:
            return None
        w = self.f.w
        register = form[0][0][0]
        value, step = self._start[register], _signed(self.strip.steps[register][1])
        if step:
            rounds = w.value(f'load i64, ptr %"round.{self.name}"')
            value = w.value(f"add i64 {value}, {w.value(f'mul nsw i64 {rounds}, {step}')}")
        return w.value(f"add i64 {value}, {_signed(form[1])}")
