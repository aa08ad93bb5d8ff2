"""The stencil library: object code of the stencils to the tables that `stitch` reads.

Enter the pieces that `jit.emit.assemble` made of the stencils' assembly (a section per stencil, its relocations) and
what `generate` knows of the handlers. Leaves one blob, mapped as it is beside the interpreter: a word for the
interpreter's address, a word per stencil, descriptions, code and constants. Called by `build`.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Protocol

from translator.errors import HostError
from translator.interp import host_x86_64 as host
from translator.interp import stitch
from translator.interp.control import HOLE_PC
from translator.interp.stencils import (
    COUNT,
    ENTRY,
    NEXT_SYMBOL,
    OUTSIDE,
    RECORD,
    SPECIAL,
    TAKEN_SYMBOL,
    TARGET,
    stencil_name,
)

if TYPE_CHECKING:
    from translator.interp.generate import Handler

_OPERAND: Final = re.compile(r"hole_([su])(\d+)_(\d+)")
_HOLES: Final = {
    RECORD: stitch.RECORD,
    HOLE_PC: stitch.PC,
    ENTRY: stitch.ENTRY,
    COUNT: stitch.COUNT,
    TARGET: stitch.TARGET,
}


class Piece(Protocol):
    """One section: its bytes, and relocations as (offset, type, section or symbol, offset in it, addend)."""

    @property
    def code(self) -> bytes: ...
    @property
    def relocations(self) -> list[tuple[int, int, str, int]]: ...


def pack(
    pieces: Mapping[str, Piece],
    shapes: Mapping[str, host.Shape],
    handlers: list[Handler],
    outside: Mapping[str, int],
) -> bytes:
    """The library. `outside`: the offsets of the interpreter's functions that stencils jump to."""
    count = len(handlers) + len(SPECIAL)
    blob = bytearray(stitch.FIRST + 8 * (count + 1))
    shared = _shared(blob, pieces)
    for number in range(1, count + 1):
        handler = handlers[number - 1] if number <= len(handlers) else None
        name = stencil_name(number if handler else SPECIAL[number - len(handlers) - 1])
        parts = [pieces.get(f".hot.{name}"), pieces.get(f".cold.{name}")]  # None: empty
        patches = [
            _patch(name, is_cold, *relocation, shared, outside)
            for is_cold, piece in enumerate(parts)
            if piece is not None
            for relocation in piece.relocations
        ]
        places = [_put(blob, piece.code if piece is not None else b"") for piece in parts]
        sizes = [len(piece.code) if piece is not None else 0 for piece in parts]
        shape = shapes[name]
        flags = stitch.FALLS * shape.falls | stitch.JUMPS * shape.jumps | stitch.ALONE * shape.alone
        distance: int | None = 0
        if handler is not None and handler.targets:
            flags |= stitch.CALLS * handler.calls
            distance = _distance(handler)
        if distance is None:
            flags, distance = stitch.ALIEN, 0
        struct.pack_into("<Q", blob, stitch.FIRST + 8 * number, len(blob))
        fields = (places[0], sizes[0], places[1], sizes[1], handler.length if handler else 0, flags, distance)
        blob += struct.pack("<8q", *fields, len(patches)) + b"\0" * (stitch.HEAD_SIZE - 64)
        blob += b"".join(patches)
    return bytes(blob)


def _put(blob: bytearray, data: bytes) -> int:
    """Append, with room behind it for copying eight bytes at a time; where it is."""
    at = len(blob)
    blob += data + bytes(-len(data) % 8 + 8)
    return at


def _distance(handler: Handler) -> int | None:
    """How the stitcher finds the distance of a handler's jump, or None when it cannot."""
    target = next(iter(handler.targets))
    if len(handler.targets) > 1 or target is None:
        return None
    if isinstance(target, int):
        return target << 1 | 1
    at, bits, signed = target
    return _field(at, bits, signed)


def _field(at: int, bits: int, signed: bool) -> int:
    return at << 40 | bits << 48 | signed << 56


def _shared(blob: bytearray, pieces: Mapping[str, Piece]) -> dict[str, int]:
    """Append the sections that several stencils may use, with the references among them; their places."""
    shared: dict[str, int] = {}
    for name, piece in pieces.items():
        if name.startswith((".text", ".rodata")):
            blob.extend(bytes(-len(blob) % 64))
            shared[name] = _put(blob, piece.code)
    for name, place in shared.items():
        for offset, kind, symbol, addend in pieces[name].relocations:
            size, relative = host.RELOCATIONS.get(kind, (0, False))
            if size != 4 or not relative or symbol not in shared:
                raise HostError(f"the stencils' {name} refers to {symbol} (relocation {kind})")
            struct.pack_into("<i", blob, place + offset, shared[symbol] + addend - place - offset)
    return shared


def _patch(
    name: str,
    is_cold: int,
    offset: int,
    kind: int,
    symbol: str,
    addend: int,
    shared: Mapping[str, int],
    outside: Mapping[str, int],
) -> bytes:
    """A relocation as a patch: see `stitch`."""
    size, relative = host.RELOCATIONS.get(kind, (0, False))
    field = 0
    operand = _OPERAND.fullmatch(symbol)
    if operand:
        which = stitch.FIELD
        field = _field(int(operand[3]), int(operand[2]), operand[1] == "s")
    elif symbol in _HOLES:
        which = _HOLES[symbol]
    elif symbol in (NEXT_SYMBOL, TAKEN_SYMBOL):
        which = stitch.NEXT if symbol == NEXT_SYMBOL else stitch.TAKEN
    elif symbol in (f".hot.{name}", name):
        which = stitch.HOT_PART
    elif symbol == f".cold.{name}":
        which = stitch.COLD_PART
    elif symbol in shared:
        which, addend = stitch.LIBRARY_PART, addend + shared[symbol]
    elif symbol in OUTSIDE:
        which, addend = stitch.OUTSIDE, addend + outside[symbol]
    else:
        raise HostError(f"stencil {name} refers to {symbol}")
    if not size or relative != (which >= stitch.NEXT) or (which == stitch.TAKEN and (size, addend) != (4, -4)):
        raise HostError(f"stencil {name} refers to {symbol} by relocation {kind}")
    return struct.pack("<qq", offset | is_cold << 24 | size << 28 | which << 32 | field, addend)
