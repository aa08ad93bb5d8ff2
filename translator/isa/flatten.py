"""Declarations to the flat model: families become one encoding per row and form, patterns become masks and pieces.

Enters: the declarations of `parse.py`. Leaves: the header tuple of `model.Isa` and its `Semantics`. Called by
`load.py`; every structural mistake of a specification is found here (what needs staging is in `check.py`).
"""

from __future__ import annotations

from msgspec.structs import replace

from translator.isa import syntax as s
from translator.isa.errors import did_you_mean, spec_error
from translator.isa.patterns import Pattern, PatternReader
from translator.isa.records import AliasRecord, Encoding, Hole, Semantics
from translator.isa.template import expand_strings, parse_template

RESERVED = frozenset({"pc", "next_pc", "value", "true", "false", "name", "undefined"})

PROPERTIES = {
    "endian": ("little",),
    "align": None,
    "length": None,
    "max_length": None,
    "address": None,
    "elf_machine": None,
    "elf_class": (32, 64),
    "xlen": None,
}


class Flattener:
    """One specification on its way to the model."""

    def __init__(self, path: str, declarations: list[s.TopLevel]) -> None:
        self.path = path
        self.declarations = declarations
        self.fields: dict[str, s.Field] = {}
        self.views: dict[str, s.View] = {}
        self.fns: dict[str, s.Fn] = {}
        self.flagsets: dict[str, s.Flagset] = {}
        self.tables: dict[str, s.Table] = {}
        self.operands: dict[str, s.Operand] = {}
        self.formats: dict[str, tuple[tuple[str, int], ...]] = {}
        self.registers: list[tuple[str, int, int, tuple[str, ...] | None, bool]] = []
        self.defaults: dict[str, int] = {}
        self.prefixes: dict[int, dict[str, int]] = {}
        self.memory = ""
        self.address_width = 0
        self.states: dict[str, tuple[str, int]] = {}
        self.names: dict[str, tuple[str, int]] = {}
        self.encodings: list[Encoding] = []
        self.bodies: list[tuple[s.Stmt, ...]] = [()]
        self.mnemonics: dict[str, int] = {}
        self.isa: s.IsaDecl | None = None
        self.calling: s.CallingDecl | None = None
        self.properties: dict[str, tuple[int | str, ...]] = {}

    # ---- names ----------------------------------------------------------------------------------
    def _declare(self, d: s.Declaration, name: str, at: int, what: str) -> None:
        if name in RESERVED:
            raise spec_error(d.file, at, f"'{name}' is built in and cannot be declared")
        if name in self.names:
            file, place = self.names[name]
            raise spec_error(d.file, at, f"'{name}' is declared twice", f"the first one is at {file}:{place >> 20}")
        self.names[name] = (d.file, at)

    def run(self) -> tuple[tuple[object, ...], Semantics]:
        """Header and semantics."""
        self._collect()
        self._isa_properties()
        reader = PatternReader(self)
        self._immediates()
        templates = {}
        for operand in self.operands.values():
            self._operand_rows(operand)
            templates[operand.name] = tuple(parse_template(operand.file, c.at, c.template) for c in operand.choices)
        for d in self.declarations:
            if isinstance(d, s.Insn):
                self._insn(reader, d)
            elif isinstance(d, s.Family):
                self._family(reader, d)
        self._unique_keys()
        aliases = tuple(self._alias(d) for d in self.declarations if isinstance(d, s.Alias))
        self._check_expansions()
        files = tuple(dict.fromkeys(d.file for d in self.declarations))
        semantics = Semantics(
            files,
            tuple(self.encodings),
            tuple(self.bodies),
            self.memory,
            self.fields,
            self.views,
            self.fns,
            self.flagsets,
            self.tables,
            self.formats,
            self.operands,
            templates,
            self.defaults,
            self.prefixes,
            aliases,
        )
        return self._header(), semantics

    def _collect(self) -> None:
        for d in self.declarations:
            if isinstance(d, s.IsaDecl):
                if self.isa is not None:
                    raise spec_error(
                        d.file,
                        d.at,
                        "a second 'isa' section",
                        f"the first one is at {self.isa.file}:{self.isa.at >> 20}",
                    )
                self.isa = d
            elif isinstance(d, s.RegisterDecl):
                self._registers(d)
            elif isinstance(d, s.MemoryDecl):
                self._declare(d, d.name, d.at, "memory")
                self.memory, self.address_width = d.name, d.address_width
            elif isinstance(d, s.CallingDecl):
                self.calling = d
            elif isinstance(d, s.View):
                self._declare(d, d.name, d.at, "view")
                self.views[d.name] = expand_strings(d.file, d)
            elif isinstance(d, s.Field):
                self._declare(d, d.name, d.at, "field")
                self.fields[d.name] = d
            elif isinstance(d, s.Fn):
                self._declare(d, d.name, d.at, "fn")
                self.fns[d.name] = expand_strings(d.file, d)
            elif isinstance(d, s.Flagset):
                self._declare(d, d.name, d.at, "flagset")
                self.flagsets[d.name] = d
            elif isinstance(d, s.Table):
                self._declare(d, d.name, d.at, "table")
                self.tables[d.name] = self._table(d)
            elif isinstance(d, s.Operand):
                self._declare(d, d.name, d.at, "operand")
                self.operands[d.name] = d
            elif isinstance(d, s.Format):
                self._declare(d, d.name, d.at, "format")
                self.formats[d.name] = self._format(d)
            elif isinstance(d, s.Prefix):
                self._prefix(d)
        if self.isa is None:
            raise spec_error(
                self.path, 0, "there is no 'isa' section", "begin the root file with: isa NAME, and indented properties"
            )
        if not self.registers:
            raise spec_error(self.path, 0, "there is no 'registers' section")

    def _registers(self, d: s.RegisterDecl) -> None:
        width = type_width(d.file, d.type)
        if d.type.name == "bits" and isinstance(d.type.width, s.Int) and not 1 <= width <= 128:
            raise spec_error(d.file, d.type.at, f"a register of {width} bits", "1 to 128 bits are possible")
        assembly = None
        if d.assembly is not None:
            assembly = tuple(d.assembly.split())
            if len(assembly) != max(d.count, 1):
                raise spec_error(d.file, d.at, f"{len(assembly)} names for {max(d.count, 1)} registers")
        for name in d.names:
            self._declare(d, name, d.at, "register")
            self.registers.append((name, width, d.count, assembly, d.context))

    def _format(self, d: s.Format) -> tuple[tuple[str, int], ...]:
        parts: list[tuple[str, int]] = []
        for element in d.pattern:
            if not isinstance(element, s.Inline):
                raise spec_error(
                    d.file, element.at, "a format has only fields with a width", "as in: format modrm mod:2 reg:3 rm:3"
                )
            parts.append((element.name, element.width))
        if sum(w for _, w in parts) % 8:
            raise spec_error(d.file, d.at, f"the format has {sum(w for _, w in parts)} bits, not whole bytes")
        return tuple(parts)

    def _table(self, d: s.Table) -> s.Table:
        width = d.type.width.value if d.type.name == "bits" and isinstance(d.type.width, s.Int) else 0
        if not 1 <= width <= 64:
            raise spec_error(d.file, d.type.at, "the entries of a table are bits(n), n from 1 to 64")
        if not 2 <= d.count <= 1 << 16 or d.count & (d.count - 1):
            raise spec_error(
                d.file,
                d.at,
                f"a table of {d.count} entries",
                "2, 4, 8, ... 65536 are possible: an entry for every value of the bits that index it",
            )
        if d.formula is None and len(d.entries) != d.count:
            raise spec_error(d.file, d.at, f"the table '{d.name}' has {len(d.entries)} entries, not {d.count}")
        wide = next((entry for entry in d.entries if entry >> width), None)
        if wide is not None:
            raise spec_error(d.file, d.at, f"the entry {wide:#x} of '{d.name}' does not fit bits({width})")
        return d

    def _prefix(self, d: s.Prefix) -> None:
        for row in d.rows:
            values: dict[str, int] = {}
            for name, value in row.bindings:
                if not isinstance(value, s.Int):
                    raise spec_error(d.file, value.at, "a prefix binds names to numbers")
                values[name] = value.value
            if row.byte is None:
                self.defaults.update(values)
            else:
                self.prefixes[row.byte] = values
        for row in d.rows:
            for name, _ in row.bindings:
                if name not in self.defaults:
                    raise spec_error(
                        d.file, row.at, f"'{name}' has no default", f"add to the row 'default': {name} = 0"
                    )

    def _immediates(self) -> None:
        """Give immediates their widths where the manual's suffix says it: ib, iw, id, iq, d8, d32, iz."""
        if not self.variable():
            return
        for name, field in self.fields.items():
            if field.position is None and field.view is None and field.width is None:
                width = _suffix_width(field, self.defaults)
                if width is not None:
                    self.fields[name] = replace(field, width=width)
            elif field.width is not None:
                for used in names_in(field.width):
                    if used.name not in self.defaults:
                        raise spec_error(
                            field.file, used.at, f"no prefix sets '{used.name}'", did_you_mean(used.name, self.defaults)
                        )

    def _operand_rows(self, operand: s.Operand) -> None:
        for choice in operand.choices:
            for e in choice.pattern:
                if isinstance(e, s.Constraint):
                    continue
                if not isinstance(e, s.Ref):
                    raise spec_error(
                        operand.file,
                        e.at,
                        "a row has conditions, formats and displacements",
                        "as in: mod=01 rm=100 sib d8",
                    )
                if e.name not in self.formats and (e.name not in self.fields or self.fields[e.name].width is None):
                    known = [*self.formats, *self.fields]
                    raise spec_error(
                        operand.file,
                        e.at,
                        f"'{e.name}' is neither a format nor a field with a width",
                        did_you_mean(e.name, known) or "declare it: field d8 : signed(8)",
                    )

    def _isa_properties(self) -> None:
        assert self.isa is not None
        for key, values, at in self.isa.properties:
            if key not in PROPERTIES:
                raise spec_error(self.isa.file, at, f"an isa has no property '{key}'", did_you_mean(key, PROPERTIES))
            allowed = PROPERTIES[key]
            if allowed is not None and values[0] not in allowed:
                raise spec_error(
                    self.isa.file,
                    at,
                    f"{key} {values[0]} is not supported",
                    f"possible: {', '.join(map(str, allowed))}",
                )
            if key not in ("endian",) and not all(isinstance(v, int) and v >= 1 for v in values):
                raise spec_error(self.isa.file, at, f"'{key}' is a number", f"as in: {key} 4")
            self.properties[key] = values
        low, high = self.lengths()
        if high < low:
            raise spec_error(self.isa.file, self.isa.at, f"length {low} {high}: the shortest comes first")

    def lengths(self) -> tuple[int, int]:
        """Shortest and longest instruction in bytes."""
        values = self.properties.get("length")
        if values is None:
            values = (1, *self.properties.get("max_length", (15,)))
        return int(values[0]), int(values[-1])

    def variable(self) -> bool:
        """Whether instructions are sequences of bytes (with prefixes, formats)."""
        return bool(self.formats or self.prefixes)

    def _int(self, key: str, default: int) -> int:
        return int(self.properties.get(key, (default,))[0])

    def _header(self) -> tuple[object, ...]:
        assert self.isa is not None
        low, high = self.lengths()
        width = self._int("address", self.address_width or 64)
        if self.address_width and width != self.address_width:
            raise spec_error(
                self.isa.file, self.isa.at, f"address is {width} but memory has {self.address_width} address bits"
            )
        return (
            self.isa.name,
            "",
            str(self.properties.get("endian", ("little",))[0]),
            self._int("align", low),
            low,
            high,
            width,
            self._int("elf_machine", 0),
            self._int("elf_class", 64 if width > 32 else 32),
            tuple(self.registers),
            self._calling(),
            self.path,
        )

    def _calling(self) -> tuple[object, ...]:
        found: dict[str, tuple[tuple[str, int], ...]] = {"stack": (), "link": (), "carry": ()}
        counts = {name: count for name, _, count, _, _ in self.registers}
        if self.calling is not None:
            d = self.calling
            for key, exprs in d.entries:
                if key not in found:
                    raise spec_error(
                        d.file, exprs[0].at, f"'calling' has no entry '{key}'", "possible: stack, link, carry"
                    )
                pairs: list[tuple[str, int]] = []
                for e in exprs:
                    if isinstance(e, s.Index) and isinstance(e.base, s.Name) and isinstance(e.index, s.Int):
                        pair = e.base.name, e.index.value
                    elif isinstance(e, s.Name):
                        pair = e.name, 0
                    else:
                        raise spec_error(d.file, e.at, "a register is wanted, as in x[2]")
                    if pair[0] not in counts or pair[1] >= max(counts[pair[0]], 1):
                        raise spec_error(d.file, e.at, "there is no such register", did_you_mean(pair[0], counts))
                    pairs.append(pair)
                found[key] = tuple(pairs)
            if len(found["carry"]) > 10:
                raise spec_error(
                    d.file, d.at, f"{len(found['carry'])} registers to carry", "at most ten ride in host registers"
                )
        return (found["stack"] or (None,))[0], (found["link"] or (None,))[0], found["carry"]

    # ---- instructions ---------------------------------------------------------------------------
    def _insn(self, reader: PatternReader, d: s.Insn) -> None:
        pattern = reader.read(d, d.pattern, {}, d.operands)
        body = 0
        if d.body:
            self.bodies.append(d.body)
            body = len(self.bodies) - 1
        template = parse_template(d.file, d.template_at, d.template)
        self._add(d, d.name, d.at, pattern, body, template, d.guard, d.operands, False, {}, {}, d.expansion, d.name)

    def _family(self, reader: PatternReader, d: s.Family) -> None:
        self.bodies.append(d.body)
        body = len(self.bodies) - 1
        params = {p.name: p for p in d.params}
        types = {p.name: p.type for p in d.params if p.type is not None}
        for p in d.params:
            if p.name in self.names:
                file, place = self.names[p.name]
                raise spec_error(
                    d.file,
                    p.at,
                    f"the parameter '{p.name}' hides the declaration at {file}:{place >> 20}",
                    "rename the parameter",
                )
        for name in d.bound:
            if name not in params:
                raise spec_error(
                    d.file,
                    d.at,
                    f"the table gives '{name}', which is no parameter of the family",
                    did_you_mean(name, params),
                )
        for name in params:
            if name not in d.bound:
                raise spec_error(d.file, params[name].at, f"no column of the table gives the parameter '{name}'")
        form_templates = [parse_template(d.file, f.template_at, f.template) for f in d.forms]
        for row in d.rows:
            if len(row.cells) != len(d.columns):
                raise spec_error(
                    d.file, row.at, f"{len(row.cells)} bit columns for {len(d.columns)} names ({', '.join(d.columns)})"
                )
            if len(row.args) != len(d.bound):
                raise spec_error(
                    d.file, row.at, f"{len(row.args)} values for {len(d.bound)} parameters ({', '.join(d.bound)})"
                )
            columns = dict(zip(d.columns, row.cells, strict=False))
            # in the body, guards and templates a column is the number that the row has there
            column_values: dict[str, s.Expr | s.Stmt] = {
                name: s.Int(cell.at, _cell_value(cell)) for name, cell in columns.items() if "-" not in cell.text
            }
            used: set[str] = set()
            row_template = parse_template(d.file, row.template_at, row.template)
            for form, form_template in zip(d.forms, form_templates, strict=False):
                pattern = reader.read(d, form.pattern, columns, form.operands, used)
                self._add(
                    d,
                    row.name,
                    row.at,
                    pattern,
                    body,
                    row_template if row.template is not None else form_template,
                    _both(form.guard, row.guard),
                    form.operands,
                    form.lockable,
                    column_values | dict(zip(d.bound, row.args, strict=False)),
                    types,
                    None,
                    d.name,
                )
            for name in d.columns:
                if name not in used:
                    raise spec_error(d.file, d.at, f"the column '{name}' of the table is not in the bit row")

    def _add(
        self,
        d: s.Insn | s.Family,
        name: str,
        at: int,
        p: Pattern,
        body: int,
        template: tuple[str | Hole, ...] | None,
        guard: s.Expr | None,
        operands: tuple[s.Expr, ...],
        lockable: bool,
        params: dict[str, s.Expr | s.Stmt],
        types: dict[str, s.Type],
        expansion: s.Expansion | None,
        family: str,
    ) -> None:
        mnemonic = name.rstrip("_")
        self.encodings.append(
            Encoding(
                mnemonic,
                mnemonic,
                family,
                d.file,
                at,
                d.section,
                p.length,
                p.head,
                p.mask,
                p.value,
                p.bits,
                p.fields,
                p.widths,
                frozenset(p.signed),
                d.override,
                lockable,
                tuple(p.tail),
                operands,
                template,
                guard,
                body,
                params,
                types,
                expansion,
            )
        )

    def _unique_keys(self) -> None:
        counts: dict[str, int] = {}
        for e in self.encodings:
            counts[e.mnemonic] = counts.get(e.mnemonic, 0) + 1
        seen: dict[str, int] = {}
        for e in self.encodings:
            if counts[e.mnemonic] > 1:
                seen[e.mnemonic] = seen.get(e.mnemonic, 0) + 1
                e.key = f"{e.mnemonic}.{seen[e.mnemonic]}"
        self.mnemonics = counts

    def _check_expansions(self) -> None:
        for e in self.encodings:
            if e.expansion is not None and e.expansion.mnemonic.rstrip("_") not in self.mnemonics:
                raise spec_error(
                    e.file,
                    e.expansion.at,
                    f"there is no instruction '{e.expansion.mnemonic}'",
                    did_you_mean(e.expansion.mnemonic, self.mnemonics),
                )

    def _alias(self, d: s.Alias) -> AliasRecord:
        families = {e.family for e in self.encodings}
        if d.target.mnemonic.rstrip("_") not in self.mnemonics and d.target.mnemonic not in families:
            raise spec_error(
                d.file,
                d.target.at,
                f"there is no instruction '{d.target.mnemonic}'",
                did_you_mean(d.target.mnemonic, self.mnemonics),
            )
        template = None
        operands = d.operands
        if len(operands) == 1 and isinstance(operands[0], s.Str):
            template = parse_template(d.file, operands[0].at, operands[0].value)
            operands = ()
        return AliasRecord(d.at, d.file, d.name, operands, template, d.target, d.guard)


def _cell_value(cell: s.Bits | s.Byte) -> int:
    return int(cell.text, 2 if isinstance(cell, s.Bits) else 16)


def _both(a: s.Expr | None, b: s.Expr | None) -> s.Expr | None:
    if a is None or b is None:
        return a or b
    return s.Binary(b.at, "&", a, b)


def _suffix_width(field: s.Field, prefixes: dict[str, int]) -> s.Expr | None:
    suffix = field.name[1:]
    named = {"b": 8, "w": 16, "d": 32, "q": 64}.get(suffix) or (int(suffix) if suffix.isdigit() else None)
    if named is not None:
        return s.Int(field.at, named)
    return s.Name(field.at, "os") if suffix in ("z", "v") and "os" in prefixes else None


def names_in(node: object) -> list[s.Name]:
    """All names in a tree."""
    if isinstance(node, s.Name):
        return [node]
    if isinstance(node, tuple):
        return [name for item in node for name in names_in(item)]
    if isinstance(node, s.Node):
        return [name for field in node.__struct_fields__ for name in names_in(getattr(node, field))]
    return []


def type_width(file: str, t: s.Type) -> int:
    """The width of a type that must be a number: registers."""
    if t.name == "f80" and t.width is None:
        return 80
    if t.name == "bits" and isinstance(t.width, s.Int):
        return t.width.value
    raise spec_error(file, t.at, "a register is bits(n)")
