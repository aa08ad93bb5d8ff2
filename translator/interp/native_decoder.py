"""The decoder that runs when the interpreter meets a record of zeros: tables and generated code, no Python.

Enter the decision tree of `decode.tree` and the templates' conditions and operands. Leave: constant tables in LLVM text
(the tree, one row per candidate encoding, the handler numbers), generic functions in the dialect that walk them, and
one generated "fill" function per way to fill a record, which many encodings share. Called by `build`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from translator.decode.tree import Leaf, build_tree
from translator.errors import TranslatorError
from translator.guest import state as st
from translator.interp import access
from translator.interp.access import Operation
from translator.interp.dialect import NOTHING, VALUE
from translator.interp.generate import Handlers
from translator.interp.ops_int import define
from translator.interp.packing import DECODER_OPERATIONS, Record, dialect

if TYPE_CHECKING:
    from translator.isa import Encoding, Isa

_Path = tuple[tuple[tuple[Any, bool], ...], list[str]]  # conditions of a variant, and what is done when they hold

# Walks the tree, then tries the candidates of its leaf in order. Answers handler | length << 16, or 0.
_CLASSIFY = """
def classify(word, pc, rec):
    node = 1
    while slt_64(0, node):
        head = tree_at(node)
        node = tree_at(node + 1 + (lshr_64(word, head & 255) & lshr_64(head, 8) & 255))
    row = 0 - node
    more = ne_64(row, 0)
    while more:
        if eq_64(word & row_mask(row), row_value(row)):
            choice = fill(row_fill(row), word, pc, rec)
            if sle_64(0, choice):
                return choice_at(row_choices(row) + choice) | shl_64(row_length(row), 16)
        more = eq_64(row_last(row), 0)
        row = row + 1
    return 0
"""

# Whether an instruction longer than the `have` bytes may begin with them.
_UNFINISHED = """
def unfinished(word, have):
    known = shl_64(1, mul_64(have, 8)) - 1
    row = 1
    while sle_64(row, {rows}):
        if slt_64(have, row_length(row)):
            if eq_64((word ^ row_value(row)) & row_whole(row) & known, 0):
                return 1
        row = row + 1
    return 0
"""

# Fills the record of `pc`. Answers 0, or 1 when the instruction cannot be fetched (said to the service).
_DECODE = """
def decode_record(st, pc, rec):
    if beyond(st, pc):
        cannot_fetch(st, pc, pc)
        return 1
    if eq_64(page_flags(st, pc) & {x}, 0):
        cannot_fetch(st, pc, pc)
        return 1
    have = {page} - (pc & {page_mask})
    word = 0
    edge = 0
    if slt_64(have, {longest}):
        edge = pc + have
        if beyond(st, edge):
            edge = edge
        else:
            if page_flags(st, edge) & {x}:
                have = {longest}
    else:
        have = {longest}
    k = 0
    while slt_64(k, have):
        word = word | shl_64(fetch(st, pc + k), mul_64(k, 8))
        k = k + {parcel}
    found = do_classify(word, pc, rec)
    if eq_64(found, 0):
        if slt_64(have, {longest}):
            if is_unfinished(word, have):
                cannot_fetch(st, pc, edge)
                return 1
        found = 1 | {illegal_length}
    length = ashr_64(found, 16)
    if slt_64(have, length):
        cannot_fetch(st, pc, edge)
        return 1
    mark_code(st, pc)
    mark_code(st, pc + length - 1)
    set16_at0(rec, found & 65535)
    return 0
"""


class NativeDecoder:
    """Collects the encodings with their variants, then yields source and tables."""

    def __init__(self, isa: Isa, handlers: Handlers) -> None:
        if isa.endian != "little":
            raise TranslatorError(f"{isa.name}: the interpreter decodes little-endian code only")
        variable = next((encoding for encoding in isa.encodings if encoding.length is None), None)
        if variable is not None:
            raise TranslatorError(f"{variable.key}: the interpreter cannot decode instructions of variable length")
        if isa.max_length > 8:
            raise TranslatorError(f"{isa.name}: the interpreter decodes instructions of up to 8 bytes")
        self.isa = isa
        self.handlers = handlers
        self.operations = handlers.operations
        self._fills: dict[str, int] = {}
        self._encodings: dict[str, tuple[int, int]] = {}  # key -> fill, first choice
        self._choices: list[int] = []
        self._writes: dict[str, Operation] = {}

    def add(self, encoding: Encoding, variants: list[Any]) -> None:
        """The variants of one encoding."""
        names: set[str] = set()
        rows: list[_Path] = []
        first = len(self._choices)
        for k, variant in enumerate(variants):
            number, record = self.handlers.add(variant)
            self._choices.append(number)
            for expr, _ in variant.conditions:
                names.update(expr.fields)
            for hole in variant.holes:
                names.update(hole.expr.fields)
            rows.append((variant.conditions, [*self._fill(record), f"return {k}"]))
        lines = self._decide(rows, 0, 1)
        head = [self._field(encoding, name) for name in encoding.fields if name in names]
        text = "\n".join(head + lines)
        fill = self._fills.setdefault(text, len(self._fills))
        self._encodings[encoding.key] = fill, first

    def _decide(self, rows: list[_Path], asked: int, depth: int) -> list[str]:
        """The statements that find the variant whose conditions (from `asked` on) hold. All paths return."""
        indent = "    " * depth
        if not rows:
            return [indent + "return -1"]
        conditions, statements = rows[0]
        if len(conditions) == asked:
            return [indent + line for line in statements]
        expr = conditions[asked][0]
        holds = [row for row in rows if row[0][asked][1]]
        lines = [f"{indent}if {dialect(expr, self.operations.tables)}:", *self._decide(holds, asked + 1, depth + 1)]
        return lines + self._decide([row for row in rows if not row[0][asked][1]], asked + 1, depth)

    def _fill(self, record: Record) -> list[str]:
        """The statements that write a record's operands."""
        lines = []
        for place in record.places.values():
            name = f"set{place.bits}_at{place.at}"
            body = f"  %p.a = add i64 %x0, {place.at}\n  %p = inttoptr i64 %p.a to ptr\n"
            if place.bits < 64:
                body += f"  %v = trunc i64 %x1 to i{place.bits}\n"
            else:
                body += "  %v = add i64 %x1, 0\n"
            body += f"  store i{place.bits} %v, ptr %p\n  ret void\n"
            self.operations.use(Operation(name, 2, NOTHING, define(name, 2, body, result="void")))
            lines.append(f"{name}(rec, {place.write})")
        return lines

    @staticmethod
    def _field(encoding: Encoding, name: str) -> str:
        """The statement that cuts a field out of the word."""
        parts = []
        for high, low, at in encoding.fields[name]:
            ones = (1 << high - low + 1) - 1
            parts.append(f"cut(word, {low}, {ones}, {at})")
        value = " | ".join(parts)
        if name in encoding.signed:
            sign = 1 << encoding.widths[name] - 1
            value = f"(({value}) ^ {sign}) - {sign}"
        return f"    f_{name} = {value}"

    # ---- what comes out -------------------------------------------------------------------------
    def source(self) -> tuple[str, list[str]]:
        """Dialect source and the names of its functions. Call after all encodings have been added."""
        for op in (*DECODER_OPERATIONS, "lshr"):
            self.operations.integer(op, 64, (64, 64, 64) if op == "select" else (64, 64))
        for operation in (*self._own_operations(), *self._lookups()):
            self.operations.use(operation)
        parcel = self.isa.min_length if self.isa.max_length % self.isa.min_length == 0 else 1
        rows = self._rows()
        blocks = [
            _CLASSIFY,
            _UNFINISHED.format(rows=len(rows)),
            _DECODE.format(
                x=st.PAGE_X,
                page=st.PAGE_SIZE,
                page_mask=st.PAGE_SIZE - 1,
                longest=self.isa.max_length,
                parcel=parcel,
                illegal_length=self.isa.min_length << 16,
            ),
        ]
        names = ["classify", "unfinished", "decode_record"]
        for text, number in self._fills.items():
            blocks.append(f"\ndef fill_{number}(word, pc, rec):\n{text}\n")
            names.append(f"fill_{number}")
        return "".join(blocks), names

    def _own_operations(self) -> list[Operation]:
        parcel = 8 * (self.isa.min_length if self.isa.max_length % self.isa.min_length == 0 else 1)

        def table(name: str, column: int) -> Operation:
            body = f"  %a = getelementptr [6 x i64], ptr @rows, i64 %x0, i64 {column}\n  %v = load i64, ptr %a\n"
            return Operation(name, 1, VALUE, define(name, 1, body + "  ret i64 %v\n"))

        def small(name: str, where: str) -> Operation:
            body = (
                f"  %a = getelementptr i16, ptr @{where}, i64 %x0\n  %v = load i16, ptr %a\n  %w = sext i16 %v to i64\n"
            )
            return Operation(name, 1, VALUE, define(name, 1, body + "  ret i64 %w\n"))

        page = access.field_load(st.PAGE_FLAGS, "flags") + "  %i = lshr i64 %x1, 12\n  %a = add i64 %flags, %i\n"
        page = page.replace("%st", "%x0") + "  %p = inttoptr i64 %a to ptr\n"
        fetch = access.field_load(st.MEM_BASE, "b").replace("%st", "%x0") + "  %a = add i64 %b, %x1\n"
        fetch += f"  %p = inttoptr i64 %a to ptr\n  %v = load i{parcel}, ptr %p, align 1\n"
        fetch += f"  %w = zext i{parcel} %v to i64\n  ret i64 %w\n" if parcel < 64 else "  ret i64 %v\n"
        tell = access.field_store(st.PC, "%x1", "pc").replace("%st", "%x0")
        tell += access.field_load(st.SERVICE_FN, "service").replace("%st", "%x0")
        tell += "  %fn = inttoptr i64 %service to ptr\n"
        tell += f"  %r = call i64 %fn(i64 %x0, i64 {st.SERVICE_FETCH_FAULT}, i64 %x2)\n  ret void\n"
        slot = "  %none = icmp slt i64 %x0, 0\n  %o = mul i64 %x0, %x2\n  %s = add i64 %o, %x1\n"
        slot += "  %r = select i1 %none, i64 %x3, i64 %s\n  ret i64 %r\n"
        set16 = "  %v = trunc i64 %x1 to i16\n  %p = inttoptr i64 %x0 to ptr\n  store i16 %v, ptr %p\n  ret void\n"
        return [
            table("row_mask", 0),
            table("row_value", 1),
            table("row_fill", 2),
            table("row_choices", 3),
            table("row_length", 4),
            table("row_whole", 5),
            Operation(
                "row_last",
                1,
                VALUE,
                define(
                    "row_last",
                    1,
                    "  %a = getelementptr i8, ptr @row_ends, i64 %x0\n"
                    "  %v = load i8, ptr %a\n  %w = zext i8 %v to i64\n  ret i64 %w\n",
                ),
            ),
            small("tree_at", "tree"),
            small("choice_at", "choices"),
            Operation(
                "page_flags",
                2,
                VALUE,
                define("page_flags", 2, page + "  %v = load i8, ptr %p\n  %w = zext i8 %v to i64\n  ret i64 %w\n"),
            ),
            Operation(
                "mark_code",
                2,
                NOTHING,
                define(
                    "mark_code",
                    2,
                    page + "  %v = load i8, ptr %p\n"
                    f"  %known = and i8 %v, {st.PAGE_CODE - 256}\n  %new = icmp eq i8 %known, 0\n"
                    "  br i1 %new, label %mark, label %done\n"
                    f"mark:\n  %w = atomicrmw or ptr %p, i8 {st.PAGE_CODE - 256} monotonic\n  br label %done\n"
                    "done:\n  ret void\n",
                    result="void",
                ),
            ),
            Operation(
                "cut",
                4,
                VALUE,
                define(
                    "cut", 4, "  %s = lshr i64 %x0, %x1\n  %m = and i64 %s, %x2\n  %r = shl i64 %m, %x3\n  ret i64 %r\n"
                ),
            ),
            Operation("fetch", 2, VALUE, define("fetch", 2, fetch)),
            Operation(
                "cannot_fetch",
                3,
                NOTHING,
                define("cannot_fetch", 3, tell, result="void", attributes="noinline nounwind"),
            ),
            Operation("slot", 4, VALUE, define("slot", 4, slot)),
            Operation("set16_at0", 2, NOTHING, define("set16_at0", 2, set16, result="void")),
            Operation("fill", 4, VALUE, self._switch()),
        ]

    def _lookups(self) -> list[Operation]:
        """The tables that operands' expressions look into."""
        found = []
        for values, name in self.operations.tables.names.items():
            rows = ", ".join(f"i64 {value}" for value in values)
            table = f"@{name}_table = internal constant [{len(values)} x i64] [{rows}]\n"
            body = f"  %a = getelementptr i64, ptr @{name}_table, i64 %x0\n  %v = load i64, ptr %a\n  ret i64 %v\n"
            found.append(Operation(name, 1, VALUE, table + define(name, 1, body)))
        return found

    def _switch(self) -> str:
        cases = "".join(f" i64 {k}, label %f{k}" for k in self._fills.values())
        arms = "".join(
            f"f{k}:\n  %r{k} = call i64 @fill_{k}(i64 %x1, i64 %x2, i64 %x3)\n  ret i64 %r{k}\n"
            for k in self._fills.values()
        )
        body = f"  switch i64 %x0, label %none [{cases} ]\nnone:\n  ret i64 -1\n{arms}"
        return define("fill", 4, body, attributes="noinline nounwind")

    def _rows(self) -> list[tuple[int, ...]]:
        self._tree_words: list[int] = []
        rows: list[tuple[int, ...]] = []
        words: list[int] = [0]  # index 0 is no node; nodes begin at 1

        def place(node: Any) -> int:
            """Where a node went: its index, or minus the first row of a leaf, or 0."""
            if node is None:
                return 0
            if isinstance(node, Leaf):
                first = len(rows) + 1
                if not node.candidates:
                    return 0
                for k, candidate in enumerate(node.candidates):
                    encoding = candidate.encoding
                    fill, choices = self._encodings[encoding.key]
                    last = int(k == len(node.candidates) - 1)
                    rows.append(
                        (candidate.mask, candidate.value, fill, choices, encoding.length or 0, encoding.mask, last)
                    )
                return -first
            index = len(words)
            words.append(node.shift | node.mask << 8)
            words.extend([0] * (node.mask + 1))
            default = place(node.default)
            for value in range(node.mask + 1):
                child = node.children.get(value)
                words[index + 1 + value] = default if child is None else place(child)
            return index

        if not isinstance(place(build_tree(self.isa)), int) or len(words) < 2:
            raise TranslatorError(f"{self.isa.name}: nothing to decode")
        if max(len(words), len(rows), len(self._choices)) > 0x7FFF:
            raise TranslatorError(f"{self.isa.name}: too many encodings for the interpreter's decoder")
        self._tree_words = words
        return rows

    def tables(self) -> str:
        """The constant tables as LLVM text."""
        rows = [(0, 0, 0, 0, 0, 0, 1), *self._rows()]
        lines = ", ".join("[6 x i64] [" + ", ".join(f"i64 {number}" for number in row[:6]) + "]" for row in rows)
        ends = ", ".join(f"i8 {row[6]}" for row in rows)
        tree = ", ".join(f"i16 {word if word < 0x8000 else word - 0x10000}" for word in self._tree_words)
        choices = ", ".join(f"i16 {number}" for number in self._choices)
        return (
            f"@rows = internal constant [{len(rows)} x [6 x i64]] [{lines}]\n"
            f"@row_ends = internal constant [{len(rows)} x i8] [{ends}]\n"
            f"@tree = internal constant [{len(self._tree_words)} x i16] [{tree}]\n"
            f"@choices = internal constant [{len(self._choices)} x i16] [{choices}]\n"
        )
