"""Integers that are not known yet: staging runs on them once and yields templates for every field value.

Enters: an encoding's field names and widths. Leaves: `SymInt` expression trees, and with `Explorer` all paths that a
staging function takes over them. Called by `ir/lift.py` (templates) for `interp/`; plain staging never makes one.

A `SymInt` is an integer (unbounded, like Python's) over named fields. Arithmetic builds trees, comparisons build
trees that are 0 or 1, `bool()` of one asks the running `Explorer` which way to go, and `concretize` forks over its
values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

T = TypeVar("T")

ENUMERABLE_BITS = 16
"""Feasibility and values are found by enumerating the fields involved as long as their widths add up to this."""

_PRECEDENCE_FREE = ("lookup", "ite")


class SymInt:
    """`op` is 'field' (args: name), 'const' (value), an operator, 'ite' (test, then, other) or 'lookup' (index, table).

    Operators: + - * & | ^ << >> // % neg inv not == != < <=. `lookup` is `table[index]` for a tuple of ints.
    `fields` are the names it depends on, with widths and signedness.
    """

    __slots__ = ("_key", "args", "fields", "op")

    def __init__(self, op: str, args: tuple[Any, ...], fields: dict[str, tuple[int, bool]]) -> None:
        self.op = op
        self.args = args
        self.fields = fields
        self._key: str | None = None

    # ---- what it is -----------------------------------------------------------------------------
    @property
    def boolean(self) -> bool:
        """Whether it is a truth value."""
        if self.op in ("&", "|", "^"):
            return all(isinstance(a, bool) or (isinstance(a, SymInt) and a.boolean) for a in self.args)
        return self.op in ("==", "!=", "<", "<=", "not")

    def source(self, name: Callable[[str], str] = str) -> str:
        """A Python expression of the value; `name` maps field names to identifiers. Equal trees give equal text."""
        if name is str:
            if self._key is None:
                self._key = self._source(name)
            return self._key
        return self._source(name)

    def _source(self, name: Callable[[str], str]) -> str:
        op, args = self.op, self.args
        if op == "field":
            return name(args[0])
        shown = [
            a.source(name) if isinstance(a, SymInt) else str(int(a)) if not isinstance(a, tuple) else repr(a)
            for a in args
        ]
        if op == "const":
            return shown[0]
        if op == "neg":
            return f"(-{shown[0]})"
        if op == "inv":
            return f"(~{shown[0]})"
        if op == "not":
            return f"(1 - {shown[0]})" if args[0].boolean else f"(1 if {shown[0]} == 0 else 0)"
        if op == "ite":
            return f"({shown[1]} if {shown[0]} else {shown[2]})"
        if op == "lookup":
            return f"{shown[1]}[{shown[0]}]"
        if op in ("==", "!=", "<", "<="):
            return f"(1 if {shown[0]} {op} {shown[1]} else 0)"
        return f"({shown[0]} {op} {shown[1]})"

    def __repr__(self) -> str:
        return f"SymInt({self.source()})"

    def evaluate(self, fields: Mapping[str, int]) -> int:
        """Its value for given fields."""
        op, args = self.op, self.args
        if op == "field":
            return int(fields[args[0]])
        if op == "ite":
            return evaluate(args[1] if evaluate(args[0], fields) else args[2], fields)
        if op == "lookup":
            return int(args[1][evaluate(args[0], fields)])
        return int(_OPERATORS[op](*[evaluate(a, fields) for a in args]))

    def values(self) -> list[int] | None:
        """The distinct values it takes over all fields, or None when the fields are too wide to try them all."""
        if sum(width for width, _ in self.fields.values()) > ENUMERABLE_BITS:
            return None
        fn = _compiled(self, tuple(self.fields))
        found: set[int] = set()
        for point in _points(self.fields):
            try:
                found.add(int(fn(*point)))
            except (ValueError, ZeroDivisionError, IndexError):
                continue  # fields that a condition excludes: the expression has no meaning there
        return sorted(found)

    # ---- building -------------------------------------------------------------------------------
    def __add__(self, other: Any) -> Any:
        return self if other.__class__ is int and other == 0 else _make("+", self, other)

    def __radd__(self, other: Any) -> Any:
        return self if other.__class__ is int and other == 0 else _make("+", other, self)

    def __sub__(self, other: Any) -> Any:
        return self if other.__class__ is int and other == 0 else _make("-", self, other)

    def __rsub__(self, other: Any) -> Any:
        return _make("-", other, self)

    def __mul__(self, other: Any) -> Any:
        return self if other.__class__ is int and other == 1 else _make("*", self, other)

    def __rmul__(self, other: Any) -> Any:
        return self if other.__class__ is int and other == 1 else _make("*", other, self)

    def __floordiv__(self, other: Any) -> Any:
        return _make("//", self, other)

    def __rfloordiv__(self, other: Any) -> Any:
        return _make("//", other, self)

    def __mod__(self, other: Any) -> Any:
        return _make("%", self, other)

    def __rmod__(self, other: Any) -> Any:
        return _make("%", other, self)

    def __and__(self, other: Any) -> Any:
        if other is True and self.boolean:
            return self
        if other is False and self.boolean:
            return False
        return _make("&", self, other)

    __rand__ = __and__

    def __or__(self, other: Any) -> Any:
        if other is False and self.boolean:
            return self
        if other is True and self.boolean:
            return True
        return _make("|", self, other)

    __ror__ = __or__

    def __xor__(self, other: Any) -> Any:
        return _make("^", self, other)

    __rxor__ = __xor__

    def __lshift__(self, other: Any) -> Any:
        return self if other.__class__ is int and other == 0 else _make("<<", self, other)

    def __rlshift__(self, other: Any) -> Any:
        return _make("<<", other, self)

    def __rshift__(self, other: Any) -> Any:
        return self if other.__class__ is int and other == 0 else _make(">>", self, other)

    def __rrshift__(self, other: Any) -> Any:
        return _make(">>", other, self)

    def __neg__(self) -> Any:
        return _make("neg", self)

    def __invert__(self) -> Any:
        return _make("inv", self)

    def logical_not(self) -> Any:
        """1 when it is 0, else 0."""
        return self.args[0] if self.op == "not" and self.args[0].boolean else _make("not", self)

    def __eq__(self, other: object) -> Any:
        return _make("==", self, other)

    def __ne__(self, other: object) -> Any:
        return _make("!=", self, other)

    def __lt__(self, other: Any) -> Any:
        return _make("<", self, other)

    def __le__(self, other: Any) -> Any:
        return _make("<=", self, other)

    def __gt__(self, other: Any) -> Any:
        return _make("<", other, self)

    def __ge__(self, other: Any) -> Any:
        return _make("<=", other, self)

    __hash__ = None  # type: ignore[assignment]

    # ---- deciding -------------------------------------------------------------------------------
    def __bool__(self) -> bool:
        return _explorer().decide(self)

    def __index__(self) -> int:
        return concretize(self)

    __int__ = __index__


_OPERATORS: dict[str, Callable[..., int]] = {
    "const": lambda a: a,
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
    "<<": lambda a, b: a << b,
    ">>": lambda a, b: a >> b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "neg": lambda a: -a,
    "inv": lambda a: ~a,
    "not": lambda a: int(a == 0),
    "==": lambda a, b: int(a == b),
    "!=": lambda a, b: int(a != b),
    "<": lambda a, b: int(a < b),
    "<=": lambda a, b: int(a <= b),
}


def evaluate(value: int | SymInt, fields: Mapping[str, int]) -> int:
    """The value of an int or `SymInt` for given fields."""
    return value.evaluate(fields) if isinstance(value, SymInt) else int(value)


def _make(op: str, *args: Any) -> SymInt:
    fields: dict[str, tuple[int, bool]] = {}
    for arg in args:
        if arg.__class__ is SymInt:
            fields.update(arg.fields)
        elif arg.__class__ is not int and arg.__class__ is not bool:
            raise TypeError(f"cannot combine an int with {arg.__class__.__name__}")
    return SymInt(op, args, fields)


def symbol(name: str, width: int, signed: bool = False) -> SymInt:
    """The field `name`."""
    return SymInt("field", (name,), {name: (width, signed)})


def if_then_else(test: Any, then: Any, other: Any) -> Any:
    """`then if test else other` without deciding."""
    if test.__class__ is not SymInt:
        return then if test else other
    return _make("ite", test, then, other)


def lookup(index: SymInt, table: Mapping[int, int]) -> Any:
    """`table[index]`; `table` has an entry for every value that `index` takes. Simplest form that says it."""
    values = sorted(table)
    changed = [v for v in values if table[v] != v]
    if not changed:
        return index
    if len(changed) == 1:
        return if_then_else(index == changed[0], table[changed[0]], index)
    low = values[0]
    dense = tuple(table.get(v, -1) for v in range(low, values[-1] + 1))
    if len(set(table.values())) == 1:
        return table[low]
    return SymInt("lookup", (index - low, dense), dict(index.fields))


def _points(fields: Mapping[str, tuple[int, bool]]) -> Iterator[tuple[int, ...]]:
    from itertools import product

    ranges = [range(-(1 << w - 1), 1 << w - 1) if signed else range(1 << w) for w, signed in fields.values()]
    return product(*ranges)


def _compiled(expr: SymInt, names: tuple[str, ...]) -> Callable[..., int]:
    places = {name: f"f{k}" for k, name in enumerate(names)}
    text = expr.source(places.__getitem__)
    fn: Callable[..., int] = eval(f"lambda {', '.join(places.values())}: {text}")
    return fn


# ---- exploring ----------------------------------------------------------------------------------

Condition = tuple[SymInt, bool]
_running: list[Explorer[Any]] = []


def _explorer() -> Explorer[Any]:
    if not _running:
        raise RuntimeError("a symbolic integer was asked for its value outside an Explorer")
    return _running[-1]


def concretize(value: Any) -> int:
    """The value as a plain int; a symbolic one forks over the values it can take."""
    if value.__class__ is not SymInt:
        return int(value)
    return _explorer().choose(value)


class Infeasible(Exception):
    """Ends a run whose conditions contradict each other."""


class Explorer(Generic[T]):
    """Runs a function again and again until every path over symbolic integers has been taken.

    `assume`: conditions that hold in advance (a `when` clause). `run(fn)` yields `(conditions, result)` per feasible
    path; conditions are `(SymInt, bool)` in the order they were decided, `assume` not included.
    """

    def __init__(self, assume: tuple[Condition, ...] = (), limit: int = 4096) -> None:
        self.assume = assume
        self.limit = limit
        self._prefix: list[bool] = []
        self._taken: list[tuple[SymInt, bool, bool]] = []  # expression, outcome, whether the other way is still open
        self._known: dict[str, bool] = {}
        self._open: dict[
            tuple[str, ...], set[bool]
        ] = {}  # outcomes found before: every run repeats the decisions of the last

    def run(self, fn: Callable[[], T]) -> Iterator[tuple[tuple[Condition, ...], T]]:
        """All feasible paths of `fn`."""
        self._prefix = []
        for _ in range(self.limit):
            self._taken = []
            self._known = {e.source(): outcome for e, outcome in self.assume}
            _running.append(self)
            try:
                result = fn()
            finally:
                _running.pop()
            yield tuple((e, outcome) for e, outcome, _ in self._taken), result
            while self._taken and not self._taken[-1][2]:
                self._taken.pop()
            if not self._taken:
                return
            self._prefix = [outcome for _, outcome, _ in self._taken[:-1]] + [not self._taken[-1][1]]
        raise RuntimeError(f"more than {self.limit} paths")

    def decide(self, test: SymInt) -> bool:
        """Which way a test goes on this path."""
        if test.op == "not":
            return not self.decide(test.args[0])
        key = test.source()
        if key in self._known:
            return self._known[key]
        depth = len(self._taken)
        conditions = [*self.assume, *((e, o) for e, o, _ in self._taken)]
        question = (key, *(f"{o} {e.source()}" for e, o in conditions))
        can = self._open.get(question)
        if can is None:
            can = self._open[question] = _outcomes(test, conditions)
        if len(can) == 1:
            outcome = next(iter(can))
            self._known[key] = outcome
            return outcome
        if depth < len(self._prefix):
            outcome = self._prefix[depth]
            # replaying: earlier decisions keep "open" only on their first side, the last one has just been turned
            self._taken.append((test, outcome, outcome))
        else:
            outcome = True
            self._taken.append((test, True, True))
        self._known[key] = outcome
        return outcome

    def choose(self, value: SymInt) -> int:
        """One of the values of an expression on this path."""
        values = value.values()
        if values is None:
            raise RuntimeError(f"{value.source()} takes too many values to try each")
        for candidate in values[:-1]:
            if self.decide(value == candidate):
                return candidate
        if len(values) > 1:
            self._known[(value == values[-1]).source()] = True
        return values[-1]


def _outcomes(test: SymInt, conditions: list[Condition]) -> set[bool]:
    """The outcomes of a test that the conditions leave open (both when that cannot be found out cheaply)."""
    fields = dict(test.fields)
    related: list[Condition] = []
    rest = list(conditions)
    grown = True
    while grown:
        grown = False
        waiting: list[Condition] = []
        for condition in rest:
            if fields.keys().isdisjoint(condition[0].fields):
                waiting.append(condition)
                continue
            widened = {**fields, **condition[0].fields}
            if sum(w for w, _ in widened.values()) <= ENUMERABLE_BITS:
                fields = widened
                related.append(condition)
                grown = True
        rest = waiting
    if sum(w for w, _ in fields.values()) > ENUMERABLE_BITS:
        return {True, False}
    names = tuple(fields)
    places = {name: f"f{k}" for k, name in enumerate(names)}.__getitem__
    clauses = [f"({e.source(places)})" if outcome else f"not ({e.source(places)})" for e, outcome in related]
    head = ", ".join(places(n) for n in names)
    holds = eval(f"lambda {head}: {' and '.join(clauses) or 'True'}")
    outcome = eval(f"lambda {head}: {test.source(places)}")
    found: set[bool] = set()
    for point in _points(fields):
        try:
            if holds(*point):
                found.add(bool(outcome(*point)))
                if len(found) == 2:
                    break
        except (ValueError, ZeroDivisionError, IndexError):
            continue
    return found or {True}
