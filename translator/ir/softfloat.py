"""IEEE 754 binary32 and binary64 by integer arithmetic: the exact results that every tier is measured against.

Enters: a width (32 or 64), a rounding mode and operands as bit patterns. Leaves: `(bits, flags)`. Called by
`evaluate.py` and by constant folding; nothing here touches the host's floating point. A NaN result is always the
canonical quiet NaN. Tininess is detected after rounding, as RISC-V and x86 do. A rounding mode above 4 acts as 0.
"""

from __future__ import annotations

from math import isqrt
from typing import Final

RNE: Final = 0
RTZ: Final = 1
RDN: Final = 2
RUP: Final = 3
RMM: Final = 4

NX: Final = 1
UF: Final = 2
OF: Final = 4
DZ: Final = 8
NV: Final = 16


class Format:
    """The constants of one binary interchange format."""

    __slots__ = ("bias", "fraction", "fraction_mask", "inf", "nan", "precision", "quiet", "sign", "top", "width")

    def __init__(self, width: int, fraction: int) -> None:
        self.width = width
        self.fraction = fraction  # stored bits of the significand
        self.precision = fraction + 1
        self.top = (1 << (width - 1 - fraction)) - 1  # exponent field of infinities and NaNs
        self.bias = self.top >> 1
        self.sign = 1 << (width - 1)
        self.fraction_mask = (1 << fraction) - 1
        self.inf = self.top << fraction
        self.quiet = 1 << (fraction - 1)
        self.nan = self.inf | self.quiet


FORMATS: Final[dict[int, Format]] = {32: Format(32, 23), 64: Format(64, 52)}

Result = tuple[int, int]


def is_nan(f: Format, a: int) -> bool:
    """Whether `a` is any NaN."""
    return a & ~f.sign > f.inf


def is_signalling(f: Format, a: int) -> bool:
    """Whether `a` is a signalling NaN."""
    return a & ~f.sign > f.inf and not a & f.quiet


def _nan_of(f: Format, *operands: int) -> Result | None:
    """The result when an operand is a NaN (invalid if one of them signals), else None."""
    flags = 0
    seen = False
    for a in operands:
        if a & ~f.sign > f.inf:
            seen = True
            if not a & f.quiet:
                flags = NV
    return (f.nan, flags) if seen else None


def _split(f: Format, a: int) -> tuple[int, int]:
    """A finite operand as (significand, exponent): |a| = significand * 2^exponent, exactly."""
    e = a >> f.fraction & f.top
    if e == 0:
        return a & f.fraction_mask, 1 - f.bias - f.fraction
    return a & f.fraction_mask | 1 << f.fraction, e - f.bias - f.fraction


def _shift_round(rm: int, negative: int, m: int, shift: int) -> tuple[int, bool]:
    """`m / 2^shift` as an integer by rounding mode, and whether that lost anything."""
    if shift <= 0:
        return m << -shift, False
    kept = m >> shift
    lost = m - (kept << shift)
    if not lost:
        return kept, False
    half = 1 << (shift - 1)
    if rm == RTZ:
        up = False
    elif rm == RDN:
        up = negative != 0
    elif rm == RUP:
        up = negative == 0
    elif rm == RMM:
        up = lost >= half
    else:
        up = lost > half or (lost == half and kept & 1 != 0)
    return kept + up, True


def _round(f: Format, rm: int, negative: int, m: int, e: int) -> Result:
    """The number m * 2^e (m > 0, exact, or its lowest bit sticky and far below the last place) in format `f`."""
    sign = f.sign if negative else 0
    precision = f.precision
    lead = e + m.bit_length() - 1  # exponent of the leading bit
    smallest = 1 - f.bias
    ulp = max(lead, smallest) - f.fraction
    kept, inexact = _shift_round(rm, negative, m, ulp - e)
    flags = NX if inexact else 0
    if inexact and lead < smallest:
        unbounded, _ = _shift_round(rm, negative, m, lead - f.fraction - e)
        if lead + 1 < smallest or unbounded >> precision == 0:
            flags |= UF
    if kept >> precision:  # rounded up to the next power of two
        kept >>= 1
        ulp += 1
    if not kept >> f.fraction:  # subnormal or zero
        return sign | kept, flags
    exponent = ulp + f.fraction + f.bias
    if exponent >= f.top:
        away = (rm == RUP and not negative) or (rm == RDN and negative) or rm not in (RTZ, RDN, RUP)
        return sign | (f.inf if away else f.inf - 1), OF | NX
    return sign | exponent << f.fraction | kept & f.fraction_mask, flags


def _zero_sum(f: Format, rm: int) -> int:
    """The sign of an exact zero that is a sum of opposite numbers."""
    return f.sign if rm == RDN else 0


def _sum(f: Format, rm: int, sa: int, ma: int, ea: int, sb: int, mb: int, eb: int) -> Result:
    """(-1)^sa * ma * 2^ea + (-1)^sb * mb * 2^eb, rounded once."""
    e = min(ea, eb)
    total = (-ma if sa else ma) << (ea - e)
    total += (-mb if sb else mb) << (eb - e)
    if total == 0:
        if ma == 0 and mb == 0 and bool(sa) == bool(sb):
            return (f.sign if sa else 0), 0
        return _zero_sum(f, rm), 0
    return _round(f, rm, total < 0, abs(total), e)


def add(width: int, rm: int, a: int, b: int) -> Result:
    """a + b."""
    f = FORMATS[width]
    nan = _nan_of(f, a, b)
    if nan:
        return nan
    a_inf = a & ~f.sign == f.inf
    b_inf = b & ~f.sign == f.inf
    if a_inf or b_inf:
        if a_inf and b_inf and a != b:
            return f.nan, NV
        return (a if a_inf else b), 0
    ma, ea = _split(f, a)
    mb, eb = _split(f, b)
    return _sum(f, rm, a & f.sign, ma, ea, b & f.sign, mb, eb)


def sub(width: int, rm: int, a: int, b: int) -> Result:
    """a - b."""
    f = FORMATS[width]
    return add(width, rm, a, b if is_nan(f, b) else b ^ f.sign)


def mul(width: int, rm: int, a: int, b: int) -> Result:
    """a * b."""
    f = FORMATS[width]
    nan = _nan_of(f, a, b)
    if nan:
        return nan
    sign = (a ^ b) & f.sign
    ma, mb = a & ~f.sign, b & ~f.sign
    if ma == f.inf or mb == f.inf:
        return (sign | f.inf, 0) if ma and mb else (f.nan, NV)
    if not ma or not mb:
        return sign, 0
    ma, ea = _split(f, a)
    mb, eb = _split(f, b)
    return _round(f, rm, sign, ma * mb, ea + eb)


def div(width: int, rm: int, a: int, b: int) -> Result:
    """a / b."""
    f = FORMATS[width]
    nan = _nan_of(f, a, b)
    if nan:
        return nan
    sign = (a ^ b) & f.sign
    ma, mb = a & ~f.sign, b & ~f.sign
    if ma == f.inf:
        return (f.nan, NV) if mb == f.inf else (sign | f.inf, 0)
    if mb == f.inf:
        return sign, 0
    if not mb:
        return (sign | f.inf, DZ) if ma else (f.nan, NV)
    if not ma:
        return sign, 0
    ma, ea = _split(f, a)
    mb, eb = _split(f, b)
    scale = mb.bit_length() + f.precision + 2  # the quotient then has at least two bits below the last place
    quotient, rest = divmod(ma << scale, mb)
    return _round(f, rm, sign, quotient << 1 | (rest != 0), ea - eb - scale - 1)


def sqrt(width: int, rm: int, a: int) -> Result:
    """The square root of a."""
    f = FORMATS[width]
    nan = _nan_of(f, a)
    if nan:
        return nan
    if not a & ~f.sign:
        return a, 0
    if a & f.sign:
        return f.nan, NV
    if a == f.inf:
        return a, 0
    m, e = _split(f, a)
    scale = 2 * f.precision + 4
    if (e - scale) & 1:
        scale += 1
    m <<= scale
    root = isqrt(m)
    return _round(f, rm, 0, root << 1 | (root * root != m), (e - scale) // 2 - 1)


def fma(width: int, rm: int, a: int, b: int, c: int) -> Result:
    """a * b + c, rounded once. Infinity times zero is invalid even when c is a quiet NaN."""
    f = FORMATS[width]
    ma, mb, mc = a & ~f.sign, b & ~f.sign, c & ~f.sign
    undefined_product = (ma == f.inf and not mb) or (mb == f.inf and not ma)
    nan = _nan_of(f, a, b, c)
    if nan:
        return f.nan, nan[1] | (NV if undefined_product else 0)
    if undefined_product:
        return f.nan, NV
    sign = (a ^ b) & f.sign
    if ma == f.inf or mb == f.inf:
        if mc == f.inf and sign != c & f.sign:
            return f.nan, NV
        return sign | f.inf, 0
    if mc == f.inf:
        return c, 0
    ma, ea = _split(f, a)
    mb, eb = _split(f, b)
    mc, ec = _split(f, c)
    return _sum(f, rm, sign, ma * mb, ea + eb, c & f.sign, mc, ec)


def eq(width: int, a: int, b: int) -> Result:
    """a == b; quiet: invalid only for a signalling NaN."""
    f = FORMATS[width]
    nan = _nan_of(f, a, b)
    if nan:
        return 0, nan[1]
    return int(a == b or not (a | b) & ~f.sign), 0


def _order(f: Format, a: int) -> int:
    """An integer that orders as the number `a` does; both zeros are 0."""
    magnitude = a & ~f.sign
    return -magnitude if a & f.sign else magnitude


def lt(width: int, a: int, b: int, quiet: bool = False) -> Result:
    """a < b; invalid for any NaN, or only for a signalling one when quiet."""
    f = FORMATS[width]
    nan = _nan_of(f, a, b)
    if nan:
        return 0, nan[1] if quiet else NV
    return int(_order(f, a) < _order(f, b)), 0


def le(width: int, a: int, b: int, quiet: bool = False) -> Result:
    """a <= b; invalid for any NaN, or only for a signalling one when quiet."""
    f = FORMATS[width]
    nan = _nan_of(f, a, b)
    if nan:
        return 0, nan[1] if quiet else NV
    return int(_order(f, a) <= _order(f, b)), 0


def convert(to: int, source: int, rm: int, a: int) -> Result:
    """`a` of width `source` in the format of width `to`."""
    f, g = FORMATS[source], FORMATS[to]
    nan = _nan_of(f, a)
    if nan:
        return g.nan, nan[1]
    sign = a & f.sign
    magnitude = a & ~f.sign
    if magnitude == f.inf or not magnitude:
        return (g.sign if sign else 0) | (g.inf if magnitude else 0), 0
    m, e = _split(f, a)
    return _round(g, rm, sign, m, e)


def to_int(bits: int, source: int, rm: int, a: int, signed: bool) -> Result:
    """`a` of width `source` as an integer of `bits` bits; saturates with invalid, NaN gives 0 with invalid."""
    f = FORMATS[source]
    if is_nan(f, a):
        return 0, NV
    low, high = (-1 << (bits - 1), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)
    sign = a & f.sign
    if a & ~f.sign == f.inf:
        return (low if sign else high) & (1 << bits) - 1, NV
    m, e = _split(f, a)
    magnitude, inexact = _shift_round(rm, sign, m, -e)
    value = -magnitude if sign else magnitude
    if not low <= value <= high:
        return (low if sign else high) & (1 << bits) - 1, NV
    return value & (1 << bits) - 1, NX if inexact else 0


def from_int(to: int, bits: int, rm: int, value: int, signed: bool) -> Result:
    """An integer of `bits` bits in the format of width `to`."""
    if signed and value >> (bits - 1):
        return _round(FORMATS[to], rm, 1, (1 << bits) - value, 0)
    return _round(FORMATS[to], rm, 0, value, 0) if value else (0, 0)


def round_int(width: int, rm: int, a: int) -> Result:
    """`a` rounded to an integral value in its own format; inexact is raised. The sign stays, also of a zero."""
    f = FORMATS[width]
    nan = _nan_of(f, a)
    if nan:
        return nan
    sign = a & f.sign
    m, e = _split(f, a)
    if e >= 0:  # integral already, or infinite
        return a, 0
    magnitude, inexact = _shift_round(rm, sign, m, -e)
    if not magnitude:
        return sign, NX if inexact else 0
    bits, _ = _round(f, rm, sign, magnitude, 0)
    return bits, NX if inexact else 0
