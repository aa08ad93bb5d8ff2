"""Pass `bytes`: what is one access afterwards, what stays, and that a block does the same before and after."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from translator.ir.evaluate import EvalState, SparseMemory, evaluate
from translator.ir.ops import Block, Cell, Node
from translator.ir.passes import optimise
from translator.ir.passes.bytes import join_bytes
from translator.ir.text import format_block
from translator.ir.verify import verify

AT = 0x10000
X = [Cell("x", k, 64, f"x{k}") for k in range(6)]
MASK = (1 << 64) - 1


class Row:
    """A block that is being written."""

    def __init__(self) -> None:
        self.nodes: list[Node] = [Node("insn", 0, (), (0, 4))]
        self.base = self("get", 64, attr=X[0])
        self.other = self("get", 64, attr=X[1])

    def __call__(self, op: str, width: int = 0, *args: Node, attr: object = None) -> Node:
        self.nodes.append(Node(op, width, args, attr))
        return self.nodes[-1]

    def const(self, value: int, width: int = 64) -> Node:
        return self("const", width, attr=value & (1 << width) - 1)

    def place(self, distance: int, base: Node | None = None) -> Node:
        return self("add", 64, base or self.base, self.const(distance)) if distance else base or self.base

    def load(self, distance: int, width: int = 8, base: Node | None = None) -> Node:
        return self("load", width, self.place(distance, base))

    def shifted(self, value: Node, count: int, signed: bool = False) -> Node:
        wide = value if value.width == 64 else self("sext" if signed else "zext", 64, value)
        return self("shl", 64, wide, self.const(count)) if count else wide

    def either(self, *values: Node) -> Node:
        total = values[0]
        for value in values[1:]:
            total = self("or", 64, total, value)
        return total

    def word(self, *distances: int, signed: bool = False, up: int = 0, size: int = 8) -> Node:
        """Bytes from these places, the first the lowest, put together."""
        last = len(distances) - 1
        parts = [
            self.shifted(self.load(at, size), size * k + up, signed and k == last) for k, at in enumerate(distances)
        ]
        return self.either(*parts)

    def byte(self, value: Node, k: int) -> Node:
        moved = self("lshr", value.width, value, self.const(8 * k)) if k else value
        return self("extract", 8, moved, attr=0)

    def store(self, distance: int, value: Node, base: Node | None = None) -> None:
        self("store", 0, self.place(distance, base), value)

    def put(self, number: int, value: Node) -> None:
        self("put", 0, value, attr=X[number])

    def block(self) -> Block:
        end = self("const", 64, attr=4)
        self("jump", 0, end, attr="")
        return Block(0, self.nodes, 4)


def accesses(block: Block) -> list[tuple[str, int]]:
    return [(node.op, node.width or node.args[1].width) for node in block.nodes if node.op in ("load", "store")]


def outcome(block: Block, seed: int) -> tuple[object, ...]:
    rng = random.Random(seed)
    memory = SparseMemory()
    memory.map(AT, rng.randbytes(256))
    # The two bases lie so that accesses through one may be those through the other.
    registers = [AT + 64, AT + 64 + rng.randrange(-12, 12), *(rng.getrandbits(64) for _ in range(4))]
    state = EvalState(pc=0)
    for cell, value in zip(X, registers, strict=True):
        state.registers[cell.file, cell.index] = value
    left = evaluate(block, state, memory)
    return repr(left), [state.registers[cell.file, cell.index] for cell in X], memory.read(AT, 256)


def joined(row: Row) -> list[tuple[str, int]]:
    """The accesses that are left; the block does the same."""
    before = row.block()
    text = format_block(before)
    after = optimise(before, ["deadput"])
    verify(after)
    assert format_block(before) == text, "the block that was given has changed"
    for seed in range(8):
        assert outcome(after, seed) == outcome(before, seed), f"{text}\n{format_block(after)}"
    return accesses(after)


# ---- loads ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("up", [0, 8, 32])
@pytest.mark.parametrize(
    ("places", "width"),
    [((0, 1), 16), ((3, 4, 5, 6), 32), ((-1, 0, 1, 2), 32), ((3, 2, 1, 0), 32), ((1, 0), 16), ((5, 4, 3, 2), 32)],
)
def test_a_number_is_loaded_at_once(places: tuple[int, ...], width: int, up: int, signed: bool) -> None:
    row = Row()
    row.put(2, row.word(*places, signed=signed, up=up))
    assert joined(row) == [("load", width)]


@pytest.mark.parametrize("places", [range(8), range(7, -1, -1), range(16, 24)])
def test_eight_bytes(places: range) -> None:
    row = Row()
    row.put(2, row.word(*places))
    assert joined(row) == [("load", 64)]


def test_wider_parts() -> None:
    row = Row()
    row.put(2, row.word(2, 4, size=16, signed=True))
    row.put(
        3, row.either(row.shifted(row.load(8, 16), 0), row.shifted(row.load(10), 16), row.shifted(row.load(11), 24))
    )
    row.put(4, row.word(0, 4, size=32))
    assert joined(row) == [("load", 32), ("load", 32), ("load", 64)]


def test_parts_of_what_is_loaded() -> None:
    row = Row()
    low, high = row.word(0, 1), row.word(2, 3, up=16, signed=True)
    row.put(2, row.either(low, high))
    row.put(3, low)  # wanted as well
    assert joined(row) == [("load", 16), ("load", 32)]


def test_a_sum_and_an_address_that_is_a_sum_of_sums() -> None:
    row = Row()
    up = row.place(2, row.place(3))
    low, high = row.load(5), row("load", 8, row("sub", 64, row.place(8), row.const(2)))
    row("load", 8, up)
    row.put(2, row("add", 64, row.shifted(low, 0), row.shifted(high, 8)))
    assert joined(row) == [("load", 16), ("load", 8)]


def test_a_pointer_that_is_itself_put_together() -> None:
    row = Row()
    start = row("and", 64, row.word(*range(8)), row.const(0x1F))
    there = row("add", 64, row.base, start)
    value = row.either(row.shifted(row("load", 8, there), 0), row.shifted(row("load", 8, row.place(1, there)), 8))
    row.put(2, value)
    assert joined(row) == [("load", 64), ("load", 16)]


@pytest.mark.parametrize("places", [(0, 1, 2, 4), (0, 1, 2), (1, 0, 2, 3), (0, 1, 2, 1)])
def test_no_more_than_what_lies_in_order(places: tuple[int, ...]) -> None:
    row = Row()
    row.put(2, row.word(*places))
    assert sorted(joined(row)) == [("load", 8)] * (len(places) - 2) + [("load", 16)]


def _gap(row: Row) -> Node:
    return row.word(0, 2)


def _two_bases(row: Row) -> Node:
    return row.either(row.shifted(row.load(0), 0), row.shifted(row.load(1, base=row.other), 8))


def _overlap(row: Row) -> Node:
    return row.either(row.shifted(row.load(0, 16), 0), row.shifted(row.load(1), 8))


def _uneven_shift(row: Row) -> Node:
    return row.either(row.shifted(row.load(0), 0), row.shifted(row.load(1), 9))


def _sign_in_the_middle(row: Row) -> Node:
    low = row("extract", 16, row("sext", 64, row.load(0)), attr=0)
    return row("concat", 24, row.load(1), low)


def _signed_low_part(row: Row) -> Node:
    return row.either(row.shifted(row.load(0), 0, True), row.shifted(row.load(1), 8))


def _bits_twice(row: Row) -> Node:
    low = row.shifted(row.load(0), 0)
    return row.either(low, row.shifted(row.load(1), 0), row.shifted(row.load(1), 8))


def _uneven_part(row: Row) -> Node:
    part = row("extract", 8, row.load(0, 16), attr=4)
    return row.either(row.shifted(part, 0), row.shifted(row.load(1), 8))


def _upper_part(row: Row) -> Node:
    part = row("extract", 8, row.load(0, 16), attr=8)
    return row.either(row.shifted(part, 0), row.shifted(row.load(2), 8))


def _stored_between(row: Row) -> Node:
    low = row.load(0)
    row("store", 0, row.other, row.const(7, 16))
    return row.either(row.shifted(low, 0), row.shifted(row.load(1), 8))


def _stored_into_it(row: Row) -> Node:
    low = row.load(0)
    row("store", 0, row.place(-7), row.const(7, 64))
    return row.either(row.shifted(low, 0), row.shifted(row.load(1), 8))


def _fence(row: Row) -> Node:
    low = row.load(0)
    row("fence", 0, attr="acq")
    return row.either(row.shifted(low, 0), row.shifted(row.load(1), 8))


def _byte_stored(row: Row) -> Node:
    row.store(40, row.const(1, 8))
    return row.word(0, 1, 2, 3)


def _bytes_wanted_apart(row: Row) -> Node:
    low, high = row.load(0), row.load(1)
    row.put(3, row.shifted(low, 0))
    return row.either(row.shifted(low, 0), row.shifted(high, 8))


@pytest.mark.parametrize(
    "make",
    [
        _gap, _two_bases, _overlap, _uneven_shift, _sign_in_the_middle, _signed_low_part,
        _bits_twice, _uneven_part, _upper_part, _stored_between, _stored_into_it, _fence, _byte_stored,
        _bytes_wanted_apart,
    ],
)  # fmt: skip
def test_loads_that_stay(make: Callable[[Row], Node]) -> None:
    row = Row()
    value = make(row)
    row.put(2, value if value.width == 64 else row("zext", 64, value))
    before = accesses(Block(0, row.nodes, 4))
    assert joined(row) == before


def test_a_sign_that_ends() -> None:
    row = Row()
    word = row("sext", 32, row("extract", 16, row.word(0, 1), attr=0))
    row.put(2, row("zext", 64, word))
    row.put(3, row("bswap", 64, row.word(4, 5, signed=True)))
    assert joined(row) == [("load", 16), ("load", 16)]


@pytest.mark.parametrize("way", ["moved", "part"])
def test_a_sign_of_another_value(way: str) -> None:
    row = Row()
    low = row.word(0, 1)
    other = row("sext", 64, row.load(8, 16))
    if way == "moved":
        high = row("lshr", 64, other, row.const(16))
    else:
        high = row("sext", 64, row("extract", 16, other, attr=16))
    row.put(2, row.either(low, row.shifted(high, 16)))
    assert joined(row) == [("load", 16), ("load", 16)]  # the one with zeros above


def test_a_value_that_is_used_under_a_condition() -> None:
    row = Row()
    value = row.word(0, 1, 2, 3)
    put = Node("put", 0, (value,), X[3])
    inner = Node("if", 0, (row("extract", 1, row.other, attr=1),), None, [put], [])
    row.nodes.append(Node("if", 0, (row("extract", 1, row.other, attr=0),), None, [inner], []))
    assert joined(row) == [("load", 32)]


def test_a_store_apart_between_loads() -> None:
    for distance, apart in ((2, True), (-8, True), (1, False), (-7, False)):
        row = Row()
        low = row.load(0)
        row.store(distance, row.const(7))
        row.put(2, row.either(row.shifted(low, 0), row.shifted(row.load(1), 8)))
        assert (joined(row) == [("store", 64), ("load", 16)]) == apart, distance


# ---- stores -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize(("first", "size"), [(0, 2), (0, 4), (0, 8), (2, 4), (4, 4), (6, 2)])
def test_a_number_is_stored_at_once(first: int, size: int, swapped: bool) -> None:
    row = Row()
    value = row("get", 64, attr=X[2])
    places = range(first, first + size)
    for k in random.Random(size).sample(places, size):
        row.store(20 - k if swapped else 20 + k, row.byte(value, k))
    assert joined(row) == [("store", size * 8)]


def test_a_narrower_value_and_wider_parts() -> None:
    row = Row()
    value = row("get", 64, attr=X[2])
    word = row("extract", 32, value, attr=0)
    for k in range(4):
        row.store(k, row.byte(word, k))
    row.store(8, row("extract", 16, value, attr=0))
    row.store(10, row("extract", 16, value, attr=16))
    assert joined(row) == [("store", 32), ("store", 32)]


def test_rows_that_are_mixed() -> None:
    row = Row()
    one, other = row("get", 64, attr=X[2]), row("get", 64, attr=X[3])
    for k in range(4):
        row.store(k, row.byte(one, k))
        row.store(4 + k, row.byte(other, k))
    assert joined(row) == [("store", 32), ("store", 32)]


def test_a_copy_is_one_load_and_one_store() -> None:
    row = Row()
    value = row.word(*range(8))
    for k in range(8):
        row.store(16 + k, row.byte(value, k))
    assert joined(row) == [("load", 64), ("store", 64)]


def _loaded_between(row: Row, value: Node) -> None:
    row.store(0, row.byte(value, 0))
    row.put(3, row.load(0, 64, row.other))
    row.store(1, row.byte(value, 1))


def _loaded_there(row: Row, value: Node) -> None:
    row.store(0, row.byte(value, 0))
    row.put(3, row.load(-7, 64))
    row.store(1, row.byte(value, 1))


def _stored_elsewhere(row: Row, value: Node) -> None:
    row.store(0, row.byte(value, 0))
    row.store(0, row.const(5), row.other)
    row.store(1, row.byte(value, 1))


def _stored_twice(row: Row, value: Node) -> None:
    row.store(0, row.byte(value, 0))
    row.store(0, row.const(5, 8))
    row.store(1, row.byte(value, 1))


def _left_between(row: Row, value: Node) -> None:
    row.store(0, row.byte(value, 0))
    target = row("const", 64, attr=64)
    way = Node("if", 0, (row("extract", 1, row.other, attr=0),), None, [Node("jump", 0, (target,), "")], [])
    row.nodes.append(way)
    row.store(1, row.byte(value, 1))


def _same_byte(row: Row, value: Node) -> None:
    for k in range(2):
        row.store(k, row.byte(value, 0))


def _other_value(row: Row, value: Node) -> None:
    row.store(0, row.byte(value, 0))
    row.store(1, row.byte(row("get", 64, attr=X[3]), 1))


def _halves_the_other_way(row: Row, value: Node) -> None:
    row.store(2, row("extract", 16, value, attr=0))
    row.store(0, row("extract", 16, value, attr=16))


def _extended_byte(row: Row, value: Node) -> None:
    row.store(0, row("zext", 16, row.byte(value, 0)))
    row.store(2, row("extract", 16, value, attr=16))


def _three_bytes(row: Row, value: Node) -> None:
    row.store(0, row.byte(value, 0))
    row.store(2, row.byte(value, 2))
    row.store(3, row.byte(value, 4))


@pytest.mark.parametrize(
    "make",
    [
        _loaded_between, _loaded_there, _stored_elsewhere, _stored_twice, _left_between, _same_byte, _other_value,
        _halves_the_other_way, _extended_byte, _three_bytes,
    ],
)  # fmt: skip
def test_stores_that_stay(make: Callable[[Row, Node], None]) -> None:
    row = Row()
    make(row, row("get", 64, attr=X[2]))
    before = accesses(Block(0, row.nodes, 4))
    assert joined(row) == before


# ---- any --------------------------------------------------------------------------------------------------------


def _random_row(seed: int) -> Row:
    rng = random.Random(seed)
    row = Row()
    values = [row("get", 64, attr=X[k]) for k in (2, 3)]
    pending: list[Callable[[], None]] = []
    for _ in range(rng.randint(1, 4)):
        start, base = rng.randrange(-10, 10), rng.choice((row.base, row.base, row.other))
        order = rng.choice((1, 1, -1))
        count = rng.choice((2, 2, 4, 4, 4, 8, 3))
        if rng.random() < 0.5:
            parts: list[Node] = []
            up = rng.choice((0, 0, 0, 1, 2)) * 8
            for k in range(count):
                wrong = rng.random() < 0.03
                at = start + order * (k + wrong)
                signed = k == count - 1 and rng.random() < 0.5

                def one(at: int = at, k: int = k, signed: bool = signed, parts: list[Node] = parts, up: int = up,
                        base: Node = base) -> None:  # fmt: skip
                    parts.append(row.shifted(row.load(at, base=base), 8 * k + up, signed))

                pending.append(one)

            if rng.random() < 0.2:  # a part of another number, or what its sign makes of it

                def part(parts: list[Node] = parts, at: int = rng.randrange(-10, 10)) -> None:
                    wide = row("sext", 64, row.load(at, rng.choice((8, 16, 32))))
                    wide = row(rng.choice(("lshr", "shl")), 64, wide, row.const(8 * rng.randrange(8)))
                    if rng.random() < 0.5:
                        width = rng.choice((8, 16, 32))
                        narrow = row("extract", width, wide, attr=8 * rng.randrange(4))
                        wide = row(rng.choice(("sext", "zext")), 64, narrow)
                    parts.append(row("shl", 64, wide, row.const(8 * rng.randrange(8))))

                pending.append(part)
                count += 1

            def together(parts: list[Node] = parts) -> None:
                if len(parts) > 1:
                    values.append(row(rng.choice(("or", "or", "add", "xor")), 64, parts.pop(), parts.pop()))
                    parts.append(values[-1])

            pending += [together] * (count - 1)
        else:
            value = rng.choice(values)
            for k in rng.sample(range(count), count):

                def save(at: int = start + order * k, k: int = k, value: Node = value, base: Node = base) -> None:
                    row.store(at, row.byte(value, k), base)

                pending.append(save)
    if rng.random() < 0.5:
        # Rows run into each other.
        for _ in range(rng.randrange(4)):
            at = rng.randrange(len(pending))
            pending.insert(rng.randrange(len(pending)), pending.pop(at))
    for thing in pending:
        thing()
    for number in (2, 3, 4, 5):
        row.put(number, rng.choice(values))
    return row


def test_random_rows_do_the_same() -> None:
    fewer = 0
    for seed in range(1500):
        before = _random_row(seed).block()
        after = join_bytes(before)
        verify(after)
        fewer += len(accesses(after)) < len(accesses(before))
        for state in range(4):
            assert outcome(after, state) == outcome(before, state), (
                f"{seed}\n{format_block(before)}\n{format_block(after)}"
            )
    assert fewer > 300
