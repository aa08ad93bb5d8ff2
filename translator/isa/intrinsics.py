"""What a specification can say beyond operators: typed functions, and the kinds of `trap`.

Read by staging (to type expressions) and by `ir/ops.py`'s users: an intrinsic's operation is the IR operation named
here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

TRAPS: Final = ("syscall", "breakpoint", "illegal", "flush_code", "misaligned")


@dataclass(frozen=True, slots=True)
class Intrinsic:
    """`name(args)`: parameter widths (numbers, or letters that must agree within a call), result width, IR operation.

    A result letter that no parameter binds comes from the name: `f64.to_s32` has result 32.
    """

    name: str
    params: tuple[str | int, ...]
    result: str | int
    op: str
    attr: object = None


def _integer() -> Iterator[Intrinsic]:
    for name in ("clz", "ctz", "popcount", "bswap", "bitreverse"):
        yield Intrinsic(name, ("w",), "w", name)
    for name in ("rotl", "rotr"):
        yield Intrinsic(name, ("w", "n"), "w", name)
    for name in ("mulhu", "mulhs", "mulhsu", "clmul", "clmulh"):
        yield Intrinsic(name, ("w", "w"), "w", name)


def _floating(w: int) -> Iterator[Intrinsic]:
    f = f"f{w}"
    for name in ("add", "sub", "mul", "div"):
        yield Intrinsic(f"{f}.{name}", (3, w, w), w, f"f{name}")
    yield Intrinsic(f"{f}.sqrt", (3, w), w, "fsqrt")
    yield Intrinsic(f"{f}.fma", (3, w, w, w), w, "fma")
    yield Intrinsic(f"{f}.round", (3, w), w, "frint")
    for name in ("eq", "lt", "le", "ltq", "leq"):
        yield Intrinsic(f"{f}.{name}", (w, w), 1, f"f{name}")
    for n in (32, 64):
        yield Intrinsic(f"{f}.to_s{n}", (3, w), n, "f2s")
        yield Intrinsic(f"{f}.to_u{n}", (3, w), n, "f2u")
        yield Intrinsic(f"{f}.from_s{n}", (3, n), w, "s2f")
        yield Intrinsic(f"{f}.from_u{n}", (3, n), w, "u2f")
    yield Intrinsic(f"{f}.from_f{96 - w}", (3, 96 - w), w, "f2f")


def _machine() -> Iterator[Intrinsic]:
    yield Intrinsic("fp.flags", (), 5, "fpflags")
    yield Intrinsic("fp.set_flags", (5,), 0, "fpflags_set")
    yield Intrinsic("fp.raise", (5,), 0, "fpflags_raise")
    for which in ("cycles", "time", "instret"):
        yield Intrinsic(f"counter.{which}", (), 64, "counter", which)
    for order in ("acq", "rel", "acq_rel", "seq_cst"):
        yield Intrinsic(f"fence.{order}", (), 0, "fence", order)
    # load_reserved.32(addr) -> bits(32); store_conditional.32(addr, value) -> bits(1), 1 when stored
    for w in (32, 64):
        yield Intrinsic(f"load_reserved.{w}", ("a",), w, "ll")
        yield Intrinsic(f"store_conditional.{w}", ("a", w), 1, "sc")


INTRINSICS: Final = {row.name: row for row in (*_integer(), *_floating(32), *_floating(64), *_machine())}
