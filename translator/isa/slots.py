"""Views indexed by a symbolic integer: when every register number gives a plain cell, one symbolic cell stands for
all.

Enters: a view, its parameters and a `SymInt` index. Leaves: (register file, symbolic index, width), where an index of
-1 is "no register": a get of it reads zero, a put to it is ignored; or None when the view computes and its body must
be staged. Called by the getters and setters that `library.py` generates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from translator.isa import symbolic, values

if TYPE_CHECKING:
    from translator.isa.library import Library

Slot = tuple[Any, Any, int]


class _Value:
    """A value of the probe: `cell` when it is just a register, `zero` when it is a constant zero."""

    __slots__ = ("cell", "width", "zero")

    def __init__(self, width: int, cell: Any = None, zero: bool = False) -> None:
        self.width = width
        self.cell = cell
        self.zero = zero


class _Computes(Exception):
    """The view does more than name a register."""


class _Probe:
    """A builder that only finds out whether a view is plain."""

    def __init__(self, address_width: int) -> None:
        self.address_width = address_width
        self.puts: list[tuple[Any, int, Any]] = []

    def const(self, width: int, value: int) -> _Value:
        return _Value(width, None, value & (1 << width) - 1 == 0)

    def get(self, file: Any, index: int) -> _Value:
        return _Value(file.width, (file, index))

    def put(self, file: Any, index: int, value: Any) -> None:
        self.puts.append((file, index, value))

    def op(self, name: str, width: int, args: tuple[Any, ...], attr: Any = None) -> _Value:
        return _Value(width)

    def __getattr__(self, name: str) -> Any:
        raise _Computes


class SlotReducer:
    """Remembers what each view turned out to be."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._known: dict[tuple[Any, ...], Any] = {}

    def reduce(self, view: str, access: str, indices: tuple[Any, ...]) -> Slot | None:
        """The symbolic cell of `view(params)[index]`, or None."""
        params = tuple(symbolic.concretize(p) for p in indices[:-1])
        index = indices[-1]
        if index.__class__ is not symbolic.SymInt:
            return None
        domain = index.values()
        if domain is None:
            return None
        table: dict[int, tuple[Any, int]] = {}
        width = 0
        for value in domain:
            key = (view, access, params, value)
            if key not in self._known:
                self._known[key] = self._probe(view, access, params, value)
            found = self._known[key]
            if found is None:
                return None
            table[value] = found[0]
            width = found[1]
        files = {id(file): file for file, _ in table.values() if file is not None}
        if len(files) > 1:
            return None
        file = next(iter(files.values()), None)
        return file, symbolic.lookup(index, {v: k for v, (_, k) in table.items()}), width

    def _probe(self, view: str, access: str, params: tuple[int, ...], value: int) -> Any:
        library = self.library
        record = library.semantics.views[view]
        fn = library.globals[f"{library.require(access, view, record.at, record.file)}_plain"]
        probe = _Probe(library.isa.address_width)
        try:
            if access == "get":
                result = fn(probe, None, *params, value)
                if result.cell is not None and result.cell[0].width == result.width:
                    return result.cell, result.width
                return ((None, -1), result.width) if result.zero else None
            width = self._width(view, params, value)
            token = _Value(width)
            fn(probe, None, *params, value, token)
        except (_Computes, values.StagingError, values.PathEnd, AttributeError):
            return None
        if not probe.puts:
            return (None, -1), width
        if len(probe.puts) == 1 and probe.puts[0][2] is token:
            return probe.puts[0][:2], width
        return None

    def _width(self, view: str, params: tuple[int, ...], value: int) -> int:
        record = self.library.semantics.views[view]
        fn = self.library.globals[f"{self.library.require('get', view, record.at, record.file)}_plain"]
        width: int = fn(_Probe(self.library.isa.address_width), None, *params, value).width
        return width
