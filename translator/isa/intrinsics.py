"""What a specification can say beyond operators: typed functions, and the kinds of `trap`.

Read by staging (to type expressions) and by `ir/ops.py`'s users: an intrinsic's operation is the IR operation named
here.
"""

from __future__ import annotations

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


def _all() -> dict[str, Intrinsic]:
    rows: list[Intrinsic] = []
    for name in ("clz", "ctz", "popcount", "bswap", "bitreverse"):
        rows.append(Intrinsic(name, ("w",), "w", name))
    for name in ("rotl", "rotr"):
        rows.append(Intrinsic(name, ("w", "n"), "w", name))
    for name in ("mulhu", "mulhs", "mulhsu"):
        rows.append(Intrinsic(name, ("w", "w"), "w", name))
    for w in (32, 64):
        f = f"f{w}"
        for name in ("add", "sub", "mul", "div"):
            rows.append(Intrinsic(f"{f}.{name}", (3, w, w), w, f"f{name}"))
        rows.append(Intrinsic(f"{f}.sqrt", (3, w), w, "fsqrt"))
        rows.append(Intrinsic(f"{f}.fma", (3, w, w, w), w, "fma"))
        rows.append(Intrinsic(f"{f}.round", (3, w), w, "frint"))
        for name in ("eq", "lt", "le", "ltq", "leq"):
            rows.append(Intrinsic(f"{f}.{name}", (w, w), 1, f"f{name}"))
        for n in (32, 64):
            rows.append(Intrinsic(f"{f}.to_s{n}", (3, w), n, "f2s"))
            rows.append(Intrinsic(f"{f}.to_u{n}", (3, w), n, "f2u"))
            rows.append(Intrinsic(f"{f}.from_s{n}", (3, n), w, "s2f"))
            rows.append(Intrinsic(f"{f}.from_u{n}", (3, n), w, "u2f"))
        rows.append(Intrinsic(f"{f}.from_f{96 - w}", (3, 96 - w), w, "f2f"))
    rows.append(Intrinsic("fp.flags", (), 5, "fpflags"))
    rows.append(Intrinsic("fp.set_flags", (5,), 0, "fpflags_set"))
    rows.append(Intrinsic("fp.raise", (5,), 0, "fpflags_raise"))
    for which in ("cycles", "time", "instret"):
        rows.append(Intrinsic(f"counter.{which}", (), 64, "counter", which))
    for order in ("acq", "rel", "acq_rel", "seq_cst"):
        rows.append(Intrinsic(f"fence.{order}", (), 0, "fence", order))
    # load_reserved.32(addr) -> bits(32); store_conditional.32(addr, value) -> bits(1), 1 when stored
    for w in (32, 64):
        rows.append(Intrinsic(f"load_reserved.{w}", ("a",), w, "ll"))
        rows.append(Intrinsic(f"store_conditional.{w}", ("a", w), 1, "sc"))
    return {row.name: row for row in rows}


INTRINSICS: Final = _all()
