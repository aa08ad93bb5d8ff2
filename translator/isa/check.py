"""What a specification must satisfy beyond its grammar and structure: every encoding is staged, printed and compared.

Enters: a freshly parsed `Isa`. Leaves: a list of `SpecError`, empty when all is well. Called by `load.py` whenever a
text is parsed (so once per text), and by `translator isa check`. The structural checks are in `flatten.py` and
`patterns.py`, the width checks in `values.py`; here they are made to happen, over boundary and random fields, with a
builder that knows types.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from translator.errors import SpecError
from translator.ir.ops import OPS
from translator.isa import syntax as s
from translator.isa import values
from translator.isa.assembly import assembly, printer
from translator.isa.errors import shown_path, spec_error
from translator.isa.samples import extract_fields, field_mask, guard_constants, to_signed, try_sample
from translator.isa.staging import compiled, expansion_fields, guard, located, stage
from translator.isa.varlen import width_of

if TYPE_CHECKING:
    from translator.isa.model import Isa, RegisterFile
    from translator.isa.records import Encoding

SAMPLES = 24


class TypedValue:
    """A value of which only the width is known."""

    __slots__ = ("width",)

    def __init__(self, width: int) -> None:
        self.width = width


class TypeBuilder:
    """A builder that checks the shape of every operation against `ir.ops.OPS` and makes nothing."""

    def __init__(self, address_width: int) -> None:
        self.address_width = address_width
        self.depth = 0

    def const(self, width: int, value: Any) -> TypedValue:
        """See `staging.Builder`."""
        if not 1 <= width <= 128:
            raise values.StagingError(f"a value of {width} bits", "1 to 128 bits are possible")
        return TypedValue(width)

    def get(self, file: RegisterFile, index: Any) -> TypedValue:
        """See `staging.Builder`."""
        self._register(file, index)
        return TypedValue(file.width)

    def put(self, file: RegisterFile, index: Any, value: TypedValue) -> None:
        """See `staging.Builder`."""
        self._register(file, index)
        if value.width != file.width:
            raise values.StagingError(f"bits({value.width}) for '{file.name}', which has {file.width} bits")

    def _register(self, file: RegisterFile, index: Any) -> None:
        if not 0 <= index < max(file.count, 1):
            raise values.StagingError(f"'{file.name}' has {file.count} registers; there is no number {index}")

    def op(self, name: str, width: int, args: tuple[TypedValue, ...], attr: Any = None) -> TypedValue:
        """See `staging.Builder`."""
        self._shape(name, width, args)
        if not 1 <= width <= 128:
            raise values.StagingError(f"a value of {width} bits", "1 to 128 bits are possible")
        return TypedValue(width)

    def effect(self, name: str, args: tuple[TypedValue, ...], attr: Any = None) -> None:
        """See `staging.Builder`."""
        self._shape(name, 0, args)

    def _shape(self, name: str, width: int, args: tuple[TypedValue, ...]) -> None:
        info = OPS[name]
        if len(args) != len(info.args):
            raise values.StagingError(f"{name} has {len(info.args)} operands, not {len(args)}")
        if isinstance(info.result, int) and info.result != width:
            raise values.StagingError(f"{name} gives bits({info.result}), not bits({width})")
        for wanted, arg in zip(info.args, args, strict=False):
            if (wanted == "w" and arg.width != width) or (isinstance(wanted, int) and arg.width != wanted):
                raise values.StagingError(f"an operand of {name} is bits({arg.width})")

    def if_begin(self, condition: TypedValue) -> None:
        """See `staging.Builder`."""
        if condition.width != 1:
            raise values.StagingError(f"bits({condition.width}) cannot be a condition")
        self.depth += 1

    def if_else(self) -> None:
        """See `staging.Builder`."""

    def if_end(self) -> None:
        """See `staging.Builder`."""
        self.depth -= 1

    def jump(self, target: TypedValue, hint: str) -> None:
        """See `staging.Builder`."""
        if target.width != self.address_width:
            raise values.StagingError(f"jump to bits({target.width}); an address has {self.address_width} bits")

    def trap(self, kind: str) -> None:
        """See `staging.Builder`."""


def check_isa(isa: Isa, seed: int = 1) -> list[SpecError]:
    """All that is wrong with a specification, at most one error per place."""
    found: dict[str, SpecError] = {}

    def note(error: SpecError) -> None:
        place = str(error).split(": ", 1)[0]
        found.setdefault(place, error)

    for check in (_declarations, _shared_parameters, _encodings, _overlaps):
        for error in check(isa, Random(seed)):
            note(error)
    return list(found.values())


def _declarations(isa: Isa, rng: Random) -> list[SpecError]:
    """Everything declared compiles, used or not."""
    library = compiled(isa).library
    semantics = isa.semantics
    errors: list[SpecError] = []
    names: set[str] = set()
    for register in isa.registers:
        for name in register.names or ():
            if name in names:
                errors.append(spec_error(isa.path, 0, f"two registers have the assembly name '{name}'"))
            names.add(name)
    wanted = [("get", v) for v in semantics.views.values()] + [("set", v) for v in semantics.views.values()]
    others: list[tuple[str, Any]] = [
        *wanted,
        *(("fn", f) for f in semantics.fns.values()),
        *(("flags", f) for f in semantics.flagsets.values()),
        *(("table", t) for t in semantics.tables.values()),
        *(("op", o) for o in semantics.operands.values()),
    ]
    for kind, declaration in others:
        try:
            library.require(kind, declaration.name, declaration.at, declaration.file)
            if kind == "get":
                printer(isa).view(declaration.name)
        except SpecError as error:
            errors.append(error)
    errors.extend(_immediates(isa))
    return errors


def _immediates(isa: Isa) -> list[SpecError]:
    """Immediates are whole bytes whatever the prefixes say."""
    errors: list[SpecError] = []
    semantics = isa.semantics
    if not semantics.prefix_defaults and not semantics.formats:
        return errors
    for name, field in semantics.fields.items():
        if field.width is None or field.position is not None:
            continue
        for prefix in ({}, *semantics.prefixes.values()):
            try:
                width = width_of(isa, name, {**semantics.prefix_defaults, **prefix})
            except SpecError as error:
                errors.append(error)
                break
            if width % 8 or not 8 <= width <= 64:
                errors.append(
                    spec_error(
                        field.file, field.width.at, f"an immediate of {width} bits", "8, 16, 32 or 64 bits are possible"
                    )
                )
                break
    return errors


def _encodings(isa: Isa, rng: Random) -> list[SpecError]:
    """Staging and printing over sampled fields."""
    errors: list[SpecError] = []
    for e in isa.encodings:
        try:
            _encoding(isa, e, rng)
        except SpecError as error:
            errors.append(error)
    return errors


def _encoding(isa: Isa, e: Encoding, rng: Random) -> None:
    compiled(isa).stager(e)  # mistakes in names come first, even when no fields can be found
    if e.expansion is not None:
        expansion_fields(isa, e, e.expansion)
    for number in range(SAMPLES if e.fields or e.tail else 1):
        fields = try_sample(isa, e, rng, 4000 if number == 0 else 200)
        if fields is None:
            if number == 0:
                at = e.guard.at if e.guard is not None else e.at
                raise spec_error(e.file, at, f"'{e.key}' can never be: no fields satisfy its 'when' clause")
            continue
        length = e.length or 7
        stage(isa, e, fields, 0x1000, length, TypeBuilder(isa.address_width))
        assembly(isa, e, fields, 0x1000, length=length)
        if e.expansion is not None:
            _expansion(isa, e, fields)


def _expansion(isa: Isa, e: Encoding, fields: dict[str, int]) -> None:
    """The expanded instruction exists: its fields can hold the values."""
    assert e.expansion is not None
    from translator.isa.staging import Context

    try:
        target, context = printer(isa).expanded(e)(Context(e.key, fields, 0, 0))
    except values.StagingError as error:
        raise located(isa, e, error) from None
    for name, value in context.fields.items():
        width = target.widths[name]
        held = int(value) & field_mask(target, name)
        held = to_signed(held, width) if name in target.signed else held
        if held != value:
            raise spec_error(
                e.file,
                e.expansion.at,
                f"{name} = {value} does not fit the field '{name}' of '{target.key}'",
                f"fields here: {_spoken(fields)}",
            )
    if not guard(isa, target, {k: int(v) for k, v in context.fields.items()}):
        raise spec_error(
            e.file,
            e.expansion.at,
            f"'{target.key}' does not allow these operands: {_spoken(context.fields)}",
            "narrow the 'when' clause",
        )


def _spoken(fields: Any) -> str:
    return ", ".join(f"{k} = {v}" for k, v in fields.items())


# ---- parameters used twice ----------------------------------------------------------------------


def _shared_parameters(isa: Isa, rng: Random) -> list[SpecError]:
    """A family's parameter is text: one that reads memory must not be used twice."""
    library = compiled(isa).library
    errors: list[SpecError] = []
    counts: dict[tuple[int, str], int] = {}
    for e in isa.encodings:
        for name, node in e.params.items():
            if not _touches_memory(library, node):
                continue
            if (e.body, name) not in counts:
                counts[e.body, name] = _uses(isa.semantics.bodies[e.body], name)
            if counts[e.body, name] > 1:
                errors.append(
                    spec_error(
                        e.file,
                        node.at,
                        f"'{name}' is used {counts[e.body, name]} times in the body, and each time touches memory",
                        f"bind it once in the body: let v = {name}",
                    )
                )
    return errors


def _touches_memory(library: Any, node: Any) -> bool:
    if isinstance(node, s.Call):
        name = getattr(node.fn, "name", "")
        if name == library.semantics.memory or (
            isinstance(node.fn, s.Attr)
            and isinstance(node.fn.base, s.Name)
            and node.fn.base.name in ("load_reserved", "store_conditional")
        ):
            return True
        if name in library.semantics.fns and _touches_memory(library, library.semantics.fns[name].body):
            return True
    if isinstance(node, tuple):
        return any(_touches_memory(library, n) for n in node)
    if isinstance(node, s.Node):
        return any(_touches_memory(library, getattr(node, f)) for f in node.__struct_fields__ if f != "at")
    return False


def _uses(node: Any, name: str) -> int:
    """How often a name is evaluated on one path."""
    if isinstance(node, s.Name):
        return int(node.name == name)
    if isinstance(node, s.If):
        return _uses(node.test, name) + max(_uses(node.then, name), _uses(node.other, name))
    if isinstance(node, s.MatchStmt):
        return _uses(node.subject, name) + max(_uses(c.body, name) for c in node.cases)
    if isinstance(node, tuple):
        return sum(_uses(n, name) for n in node)
    if isinstance(node, s.Node):
        return sum(_uses(getattr(node, f), name) for f in node.__struct_fields__ if f != "at")
    return 0


# ---- overlaps -----------------------------------------------------------------------------------


def _overlaps(isa: Isa, rng: Random) -> list[SpecError]:
    """Two encodings that some bits match, with both guards true, unless one is marked `override`."""
    errors: list[SpecError] = []
    encodings = isa.encodings
    for i, a in enumerate(encodings):
        for b in encodings[i + 1 :]:
            common = a.mask & b.mask
            if a.head != b.head:
                common &= (1 << 8 * min(a.head, b.head)) - 1
            if (a.value ^ b.value) & common or a.override != b.override:
                continue
            word = _witness(isa, a, b, rng)
            if word is not None:
                n = max(a.head, b.head)
                errors.append(
                    spec_error(
                        b.file,
                        b.at,
                        f"'{b.key}' and '{a.key}' ({shown_path(a.file)}:{a.line}) both match {word:#0{2 * n + 2}x}",
                        "add bits or a 'when' clause that tells them apart, or write 'override' before the winner",
                    )
                )
    return errors


def _witness(isa: Isa, a: Encoding, b: Encoding, rng: Random) -> int | None:
    """Bits that both encodings match, or None when none were found."""
    bits = 8 * max(a.head, b.head)
    fixed, value = a.mask | b.mask, a.value | b.value
    free = ((1 << bits) - 1) & ~fixed
    if a.guard is None and b.guard is None and a.lockable == b.lockable:
        return value
    constants = guard_constants(a) + guard_constants(b)
    for attempt in range(600):
        filler = (0, -1, rng.getrandbits(bits), rng.getrandbits(bits) & rng.getrandbits(bits))[attempt % 4]
        for e in (a, b):
            for pieces in e.fields.values():
                if constants and rng.randrange(2):
                    filler = _insert(filler, pieces, rng.choice(constants))
        word = value | filler & free
        prefixes = dict(isa.semantics.prefix_defaults)
        for values_ in isa.semantics.prefixes.values():
            if rng.randrange(4) == 0:
                prefixes.update(values_)
        if all(guard(isa, e, {**prefixes, **extract_fields(e, word)}) for e in (a, b)):
            return word
    return None


def _insert(word: int, pieces: tuple[tuple[int, int, int], ...], value: int) -> int:
    """The word with a field set."""
    for hi, lo, shift in pieces:
        mask = (1 << hi - lo + 1) - 1
        word = word & ~(mask << lo) | (value >> shift & mask) << lo
    return word
