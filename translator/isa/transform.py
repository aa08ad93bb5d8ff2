"""lark's parse tree to `syntax` nodes: one method per grammar rule. Imported by `parse.py` only."""

from __future__ import annotations

from typing import Any

from lark import Token, Transformer, v_args

from translator.errors import SpecError
from translator.isa import syntax as s
from translator.isa.errors import spec_error


def make_transformer() -> Any:
    """The class, bound late so that importing this module is all that costs."""
    return _ToSyntax


def _number(token: Token) -> int:
    return int(str(token), 0) if str(token)[:2] in ("0x", "0X") else int(str(token))


@v_args(meta=True)
class _ToSyntax(Transformer):  # type: ignore[type-arg]
    def __init__(self, path: str, sections: list[tuple[int, str]], shift: tuple[int, int] = (0, 0)) -> None:
        super().__init__()
        self.path = path
        self.sections = sections
        self.shift = shift

    def _at(self, meta: Any) -> int:
        if meta.empty:
            return 0
        line, column = meta.line, meta.column
        end = meta.end_column if meta.end_line == line else 1023
        return s.pack_place(line + self.shift[0], max(1, column + self.shift[1]), max(1, end + self.shift[1]))

    def _token_at(self, token: Token) -> int:
        line, column = token.line or 1, token.column or 1
        return s.pack_place(
            line + self.shift[0], max(1, column + self.shift[1]), max(1, column + self.shift[1] + len(token))
        )

    def _head(self, meta: Any) -> tuple[int, str, str]:
        at = self._at(meta)
        line = at >> 20
        section = ""
        for number, text in self.sections:
            if number <= line:
                section = text
        return at & ~1023 | (at >> 10 & 1023) + 1 if at & 1023 == 1023 else at, self.path, section

    def _fail(self, at: int, message: str, hint: str = "") -> SpecError:
        return spec_error(self.path, at, message, hint)

    def start(self, meta: Any, children: list[Any]) -> list[Any]:
        flat: list[Any] = []
        for child in children:
            if isinstance(child, list):
                flat.extend(child)
            elif child is not None:
                flat.append(child)
        return flat

    # ---- state ----------------------------------------------------------------------------------
    def include(self, meta: Any, c: list[Any]) -> s.Include:
        return s.Include(*self._head(meta), str(c[0])[1:-1])

    def isa(self, meta: Any, c: list[Any]) -> s.IsaDecl:
        return s.IsaDecl(*self._head(meta), str(c[0]), tuple(c[1:]))

    def property(self, meta: Any, c: list[Any]) -> tuple[str, tuple[int | str, ...], int]:
        values = tuple(str(t) if t.type == "NAME" else _number(t) for t in c[1:])
        return str(c[0]), values, self._at(meta)

    def registers(self, meta: Any, c: list[Any]) -> list[s.RegisterDecl]:
        return c

    def register(self, meta: Any, c: list[Any]) -> s.RegisterDecl:
        names, kind, count, assembly, context = c
        return s.RegisterDecl(
            *self._head(meta),
            names,
            kind,
            0 if count is None else int(count),
            assembly and str(assembly)[1:-1],
            context is not None,
        )

    def memory(self, meta: Any, c: list[Any]) -> s.MemoryDecl:
        return s.MemoryDecl(*self._head(meta), str(c[0]), c[1], int(c[2]))

    def calling(self, meta: Any, c: list[Any]) -> s.CallingDecl:
        return s.CallingDecl(*self._head(meta), tuple(c))

    def convention(self, meta: Any, c: list[Any]) -> tuple[str, tuple[s.Expr, ...]]:
        return str(c[0]), tuple(c[1:])

    def view(self, meta: Any, c: list[Any]) -> s.View:
        name, params, index, kind, getter, setter, printer = c
        return s.View(*self._head(meta), str(name), params or (), str(index), kind, getter, setter, printer)

    def getter(self, meta: Any, c: list[Any]) -> tuple[s.Stmt, ...]:
        if isinstance(c[0], tuple):
            return c[0]
        return (s.Return(c[0].at, c[0]),)

    def setter(self, meta: Any, c: list[Any]) -> tuple[s.Stmt, ...]:
        return c[0]  # type: ignore[no-any-return]

    def printer(self, meta: Any, c: list[Any]) -> s.Expr:
        return c[0]  # type: ignore[no-any-return]

    def names(self, meta: Any, c: list[Any]) -> tuple[str, ...]:
        return tuple(str(t) for t in c)

    # ---- encoding -------------------------------------------------------------------------------
    def field(self, meta: Any, c: list[Any]) -> s.Field:
        name, high, low, kind = c
        position = None if high is None else (int(high), int(low))
        if isinstance(kind, tuple):
            return s.Field(*self._head(meta), str(name), position, kind[0], kind[1], None)
        return s.Field(*self._head(meta), str(name), position, False, None, kind)

    def signed(self, meta: Any, c: list[Any]) -> tuple[bool, s.Expr | None]:
        return True, c[0]

    def unsigned(self, meta: Any, c: list[Any]) -> tuple[bool, s.Expr | None]:
        return False, c[0]

    def format(self, meta: Any, c: list[Any]) -> s.Format:
        return s.Format(*self._head(meta), str(c[0]), c[1])

    def prefix(self, meta: Any, c: list[Any]) -> s.Prefix:
        return s.Prefix(*self._head(meta), tuple(c))

    def prefix_row(self, meta: Any, c: list[Any]) -> s.PrefixRow:
        return s.PrefixRow(self._at(meta), _number(c[0]), tuple(c[1:]))

    def default_row(self, meta: Any, c: list[Any]) -> s.PrefixRow:
        return s.PrefixRow(self._at(meta), None, tuple(c))

    def binding(self, meta: Any, c: list[Any]) -> tuple[str, s.Expr]:
        return str(c[0]), c[1]

    def operand(self, meta: Any, c: list[Any]) -> s.Operand:
        name, params, kind, *rest = c
        if rest and isinstance(rest[0], s.Choice):
            choices = tuple(rest)
        else:
            choices = (s.Choice(rest[0].at, (), rest[0], _text(rest[1])),)
        return s.Operand(*self._head(meta), str(name), params or (), kind, choices)

    def choice(self, meta: Any, c: list[Any]) -> s.Choice:
        pattern = c[0] if isinstance(c[0], tuple) else ()
        return s.Choice(self._at(meta), pattern, c[1], _text(c[2]))

    def pattern(self, meta: Any, c: list[Any]) -> tuple[s.Element, ...]:
        return tuple(c)

    def bits(self, meta: Any, c: list[Any]) -> s.Bits:
        return s.Bits(self._at(meta), str(c[0]))

    def byte(self, meta: Any, c: list[Any]) -> s.Byte:
        return s.Byte(self._at(meta), str(c[0]))

    def ref(self, meta: Any, c: list[Any]) -> s.Ref:
        return s.Ref(self._at(meta), str(c[0]))

    def constraint(self, meta: Any, c: list[Any]) -> s.Constraint:
        return s.Constraint(self._at(meta), str(c[0]), str(c[1]))

    def inline_field(self, meta: Any, c: list[Any]) -> s.Inline:
        return s.Inline(self._at(meta), str(c[0]), int(c[1]))

    def opcode_ext(self, meta: Any, c: list[Any]) -> s.Ext:
        return s.Ext(self._at(meta), str(c[0]), str(c[1]))

    def slices(self, meta: Any, c: list[Any]) -> s.Slices:
        return s.Slices(self._at(meta), str(c[0]), tuple(c[1:]))

    def slice(self, meta: Any, c: list[Any]) -> tuple[int, int]:
        high, low = c
        if low is not None and int(low) > int(high):
            raise self._fail(self._at(meta), f"slice {high}:{low} is upside down", "write the higher bit first")
        return int(high), int(high if low is None else low)

    # ---- instructions ---------------------------------------------------------------------------
    def insn(self, meta: Any, c: list[Any]) -> s.Insn:
        override, name, pattern, operands, template, guard, *rest = c
        body: tuple[s.Stmt, ...] = ()
        expansion = None
        if rest and isinstance(rest[0], tuple):
            body = rest[0]
        elif rest and rest[0] is not None:
            expansion = rest[0]
        at = self._token_at(name)
        _, path, section = self._head(meta)
        return s.Insn(
            at,
            path,
            section,
            str(name),
            override is not None,
            pattern,
            operands or (),
            _text(template),
            self._text_at(template),
            guard,
            body,
            expansion,
        )

    def family(self, meta: Any, c: list[Any]) -> s.Family:
        override, name, params, *rest = c
        columns, bound, rows = rest.pop()
        body = rest.pop()
        if isinstance(rest[-1], list):
            template, guard, forms = rest
            forms = tuple(
                s.Form(
                    f.at,
                    f.pattern,
                    f.operands,
                    f.lockable,
                    f.template if f.template is not None else _text(template),
                    f.template_at or self._text_at(template),
                    _both(guard, f.guard),
                )
                for f in forms
            )
        else:
            pattern, operands, template, guard = rest
            form = s.Form(
                self._token_at(name), pattern, operands or (), False, _text(template), self._text_at(template), guard
            )
            forms = (form,)
        _, path, section = self._head(meta)
        return s.Family(
            self._token_at(name),
            path,
            section,
            str(name),
            override is not None,
            params or (),
            forms,
            body,
            columns,
            bound,
            rows,
        )

    def _text_at(self, token: Token | None) -> int:
        return 0 if token is None else self._token_at(token)

    def stmts(self, meta: Any, c: list[Any]) -> tuple[s.Stmt, ...]:
        return tuple(c)

    def forms(self, meta: Any, c: list[Any]) -> list[s.Form]:
        return c

    def form(self, meta: Any, c: list[Any]) -> s.Form:
        pattern, operands, lockable, template, guard = c
        return s.Form(
            self._at(meta), pattern, operands, lockable is not None, _text(template), self._text_at(template), guard
        )

    def operands(self, meta: Any, c: list[Any]) -> tuple[s.Expr, ...]:
        return tuple(c)

    def guard(self, meta: Any, c: list[Any]) -> s.Expr:
        return c[0]  # type: ignore[no-any-return]

    def columns(self, meta: Any, c: list[Any]) -> tuple[str, ...]:
        return tuple(str(t) for t in c)

    def table(self, meta: Any, c: list[Any]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[s.Row, ...]]:
        return c[0], c[1] or (), tuple(c[2:])

    def cells(self, meta: Any, c: list[Any]) -> tuple[s.Bits | s.Byte, ...]:
        return tuple((s.Bits if t.type == "BITS" else s.Byte)(self._token_at(t), str(t)) for t in c)

    def row(self, meta: Any, c: list[Any]) -> s.Row:
        name, cells, *rest = c
        guard = rest.pop()
        template = rest.pop()
        args = tuple(a for a in rest if a is not None)
        return s.Row(self._token_at(name), str(name), cells, args, _text(template), self._text_at(template), guard)

    def assign_one(self, meta: Any, c: list[Any]) -> s.Assign:
        return s.Assign(self._at(meta), (c[0],), c[1])

    def expansion(self, meta: Any, c: list[Any]) -> s.Expansion:
        args: list[s.Expr] = []
        named: list[tuple[str, s.Expr]] = []
        for arg in c[1:]:
            if isinstance(arg, s.Assign):
                if not isinstance(arg.targets[0], s.Name):
                    raise self._fail(arg.at, "a field name must stand before '='")
                named.append((arg.targets[0].name, arg.value))
            elif arg is not None:
                args.append(arg)
        if args and named:
            raise self._fail(self._at(meta), "operands are given by position or by name, not both")
        return s.Expansion(self._token_at(c[0]), str(c[0]), tuple(args), tuple(named))

    def alias(self, meta: Any, c: list[Any]) -> s.Alias:
        name, operands, target, guard = c
        _, path, section = self._head(meta)
        return s.Alias(self._token_at(name), path, section, str(name), operands or (), target, guard)

    def arguments(self, meta: Any, c: list[Any]) -> tuple[s.Expr, ...]:
        return tuple(c)

    # ---- semantics ------------------------------------------------------------------------------
    def fn(self, meta: Any, c: list[Any]) -> s.Fn:
        name, params, kind, body = c
        _, path, section = self._head(meta)
        return s.Fn(self._token_at(name), path, section, str(name), params or (), kind, body)

    def constants(self, meta: Any, c: list[Any]) -> s.Table:
        name, index, kind, count, given = c
        _, path, section = self._head(meta)
        listed = isinstance(given, tuple)
        if listed != (index is None):
            raise self._fail(
                self._token_at(name),
                f"the table '{name}' has {'a list and an index' if listed else 'neither a list nor an index'}",
                f"write {name} : ... = [1, 2, ...], or {name}[i] : ... = an expression of i",
            )
        entries, formula = (given, None) if listed else ((), given)
        return s.Table(
            self._token_at(name), path, section, str(name), index and str(index), kind, int(count), entries, formula
        )

    def entries(self, meta: Any, c: list[Any]) -> tuple[int, ...]:
        return tuple(_number(t) for t in c if t is not None)

    def flagset(self, meta: Any, c: list[Any]) -> s.Flagset:
        _, path, section = self._head(meta)
        return s.Flagset(self._token_at(c[0]), path, section, str(c[0]), c[1], tuple(c[2:]))

    def flagdef(self, meta: Any, c: list[Any]) -> s.FlagDef:
        return s.FlagDef(self._token_at(c[0]), str(c[0]), None if isinstance(c[1], Token) else c[1])

    def params(self, meta: Any, c: list[Any]) -> tuple[s.Param, ...]:
        kind: s.Type | None = None
        typed: list[s.Param] = []
        for param in reversed(c):
            kind = param.type or kind
            typed.append(s.Param(param.at, param.name, kind))
        return tuple(reversed(typed))

    def param(self, meta: Any, c: list[Any]) -> s.Param:
        return s.Param(self._token_at(c[0]), str(c[0]), c[1])

    def type(self, meta: Any, c: list[Any]) -> s.Type:
        return s.Type(self._at(meta), str(c[0]), c[1])

    def block(self, meta: Any, c: list[Any]) -> tuple[s.Stmt, ...]:
        return tuple(c)

    def one(self, meta: Any, c: list[Any]) -> tuple[s.Stmt, ...]:
        return tuple(c)

    def let(self, meta: Any, c: list[Any]) -> s.Let:
        return s.Let(self._token_at(c[0]), str(c[0]), c[1])

    def assign(self, meta: Any, c: list[Any]) -> s.Assign:
        return s.Assign(self._at(meta), tuple(c[:-1]), c[-1])

    def jump(self, meta: Any, c: list[Any]) -> s.Jump:
        hint = str(c[1]) if c[1] is not None else ""
        if hint not in ("", "call", "return"):
            raise self._fail(
                self._token_at(c[1]), f"'{hint}' is no kind of jump", "write 'as call' or 'as return', or nothing"
            )
        return s.Jump(self._at(meta), c[0], hint)

    def trap(self, meta: Any, c: list[Any]) -> s.Trap:
        return s.Trap(self._at(meta), str(c[0]))

    def return_(self, meta: Any, c: list[Any]) -> s.Return:
        return s.Return(self._at(meta), c[0])

    def set_flags(self, meta: Any, c: list[Any]) -> s.SetFlags:
        name, *args, excepted = c
        return s.SetFlags(self._at(meta), str(name), tuple(args), excepted or ())

    def atomic(self, meta: Any, c: list[Any]) -> s.Atomic:
        return s.Atomic(self._at(meta), str(c[0]), c[1], c[2])

    def call_stmt(self, meta: Any, c: list[Any]) -> s.Do:
        return s.Do(c[0].at, c[0])

    def if_stmt(self, meta: Any, c: list[Any]) -> s.If:
        test, then, other = c
        if isinstance(other, s.If):
            other = (other,)
        return s.If(test.at, test, then, other or ())

    elif_ = if_stmt

    def match_stmt(self, meta: Any, c: list[Any]) -> s.MatchStmt:
        return s.MatchStmt(c[0].at, c[0], tuple(c[1:]))

    def case(self, meta: Any, c: list[Any]) -> s.Case:
        values = None if isinstance(c[0], Token) else c[0]
        return s.Case(self._at(meta) & ~1023 | min(1023, (self._at(meta) >> 10 & 1023) + 1), values, c[1])

    def values(self, meta: Any, c: list[Any]) -> tuple[int, ...]:
        return tuple(_number(t) for t in c)

    # ---- expressions ----------------------------------------------------------------------------
    def cond(self, meta: Any, c: list[Any]) -> s.Cond:
        return s.Cond(self._at(meta), c[0], c[1], c[2])

    def binary(self, meta: Any, c: list[Any]) -> s.Binary:
        return s.Binary(self._at(meta), str(c[1]), c[0], c[2])

    def or_(self, meta: Any, c: list[Any]) -> s.Binary:
        return s.Binary(self._at(meta), "|", c[0], c[1])

    def xor(self, meta: Any, c: list[Any]) -> s.Binary:
        return s.Binary(self._at(meta), "^", c[0], c[1])

    def and_(self, meta: Any, c: list[Any]) -> s.Binary:
        return s.Binary(self._at(meta), "&", c[0], c[1])

    def sub(self, meta: Any, c: list[Any]) -> s.Binary:
        return s.Binary(self._at(meta), "-", c[0], c[1])

    def unary(self, meta: Any, c: list[Any]) -> s.Unary:
        return s.Unary(self._at(meta), "~", c[1])

    def neg(self, meta: Any, c: list[Any]) -> s.Expr:
        return s.Unary(self._at(meta), "-", c[0])

    def call(self, meta: Any, c: list[Any]) -> s.Call:
        return s.Call(self._at(meta), c[0], tuple(a for a in c[1:] if a is not None))

    def index(self, meta: Any, c: list[Any]) -> s.Index:
        return s.Index(self._at(meta), c[0], c[1])

    def bitslice(self, meta: Any, c: list[Any]) -> s.Slice:
        return s.Slice(self._at(meta), c[0], c[1], c[2])

    def attr(self, meta: Any, c: list[Any]) -> s.Attr:
        return s.Attr(self._at(meta), c[0], str(c[1]))

    def number(self, meta: Any, c: list[Any]) -> s.Int:
        value = _number(c[0])
        if value >= 1 << 64:
            raise self._fail(
                self._at(meta), f"{c[0]} is too large a number", "64 bits at most; put longer ones together with concat"
            )
        return s.Int(self._at(meta), value)

    def name(self, meta: Any, c: list[Any]) -> s.Name:
        return s.Name(self._at(meta), str(c[0]))

    def string(self, meta: Any, c: list[Any]) -> s.Str:
        return s.Str(self._at(meta), str(c[0])[1:-1])

    def match(self, meta: Any, c: list[Any]) -> s.Match:
        return s.Match(self._at(meta), c[0], tuple(a for a in c[1:] if a is not None))

    def arm(self, meta: Any, c: list[Any]) -> s.Arm:
        return s.Arm(self._at(meta), None if isinstance(c[0], Token) else c[0], c[1])


def _text(token: Any) -> str | None:
    return None if token is None else str(token)[1:-1]


def _both(a: s.Expr | None, b: s.Expr | None) -> s.Expr | None:
    if a is None or b is None:
        return a or b
    return s.Binary(b.at, "&", a, b)
