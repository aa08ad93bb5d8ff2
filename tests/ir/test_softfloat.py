"""The exact arithmetic against two others: the host's (to nearest), and Unicorn's RISC-V (all modes, flags too)."""

from __future__ import annotations

import math
import random
import struct
from collections.abc import Callable

import pytest

from translator.ir import softfloat as sf
from translator.ir.softfloat import FORMATS, NV, NX, OF, RDN, RMM, RNE, RTZ, RUP, UF

unicorn = pytest.importorskip("unicorn")
riscv = pytest.importorskip("unicorn.riscv_const")

WIDTHS = (32, 64)
MODES = (RNE, RTZ, RDN, RUP, RMM)
CASES = 60  # per width, mode and operation


def number(rng: random.Random, width: int) -> int:
    """A bit pattern that is likely to be hard: specials, ties, neighbours of powers of two, subnormals."""
    f = FORMATS[width]
    roll = rng.random()
    if roll < 0.25:
        one = f.bias << f.fraction
        special = (0, 1, 2, f.fraction_mask, 1 << f.fraction, f.inf, f.inf - 1, f.inf + 1, f.nan, one, one + 1, one - 1)
        bits = rng.choice(special)
    elif roll < 0.35:
        bits = rng.getrandbits(width - 1)
    elif roll < 0.8:
        exponents = (
            f.bias + rng.randint(-3, 70), rng.randint(0, 3), f.top - rng.randint(0, 3),
            f.bias // 2 + rng.randint(-3, 3), f.bias * 3 // 2 + rng.randint(-3, 3),
        )  # fmt: skip
        fraction = rng.getrandbits(f.fraction)
        fractions = (fraction, fraction & -(1 << f.fraction // 2), 0, f.fraction_mask, 1, f.quiet)
        bits = rng.choice(exponents) << f.fraction | rng.choice(fractions)
    else:
        bits = rng.getrandbits(5)
    return bits | rng.getrandbits(1) << (width - 1)


def integer(rng: random.Random) -> int:
    """A 64-bit integer near where conversions round."""
    value = rng.choice((rng.getrandbits(64) >> rng.randrange(64), 1 << rng.randrange(64), -rng.getrandbits(8)))
    return value + rng.randint(-1, 1) & (1 << 64) - 1


# ---- the host, to nearest ---------------------------------------------------------------------------------------


def to_host(width: int, bits: int) -> float:
    return float(struct.unpack("<f" if width == 32 else "<d", bits.to_bytes(width // 8, "little"))[0])


def from_host(width: int, value: float) -> int:
    if math.isnan(value):
        return FORMATS[width].nan
    try:
        return int.from_bytes(struct.pack("<f" if width == 32 else "<d", value), "little")
    except OverflowError:  # struct refuses what rounds to infinity
        return FORMATS[width].inf | (FORMATS[width].sign if value < 0 else 0)


def host(operation: Callable[..., float], *operands: float) -> float:
    """Python's operators, which raise where IEEE 754 has a result."""
    try:
        return operation(*operands)
    except ZeroDivisionError:
        a, b = operands
        if a == 0 or math.isnan(a):
            return math.nan
        return math.copysign(math.inf, a) * math.copysign(1, b)
    except (ValueError, OverflowError):
        return math.nan


@pytest.mark.parametrize("width", WIDTHS)
def test_against_the_host(width: int) -> None:
    # A single computed in double and rounded again is right for these five: 53 >= 2 * 24 + 2.
    rng = random.Random(width)
    for _ in range(3000):
        a, b = number(rng, width), number(rng, width)
        x, y = to_host(width, a), to_host(width, b)
        pairs = [
            (sf.add(width, RNE, a, b), host(lambda x, y: x + y, x, y)),
            (sf.sub(width, RNE, a, b), host(lambda x, y: x - y, x, y)),
            (sf.mul(width, RNE, a, b), host(lambda x, y: x * y, x, y)),
            (sf.div(width, RNE, a, b), host(lambda x, y: x / y, x, y)),
            (sf.sqrt(width, RNE, a), host(math.sqrt, x)),
        ]
        for (ours, _), theirs in pairs:
            assert ours == from_host(width, theirs), (hex(a), hex(b))
        assert sf.convert(96 - width, width, RNE, a)[0] == from_host(96 - width, x), hex(a)
        assert (sf.eq(width, a, b)[0], sf.lt(width, a, b)[0], sf.le(width, a, b)[0]) == (x == y, x < y, x <= y)
        i = integer(rng)
        assert sf.from_int(64, 64, RNE, i, False)[0] == from_host(64, float(i))
        assert sf.from_int(64, 64, RNE, i, True)[0] == from_host(64, float(i - (1 << 64) if i >> 63 else i))
        if math.isfinite(x) and abs(x) < 2.0**63:
            assert sf.to_int(64, width, RTZ, a, True)[0] == int(x) & (1 << 64) - 1
            assert sf.to_int(64, width, RNE, a, True)[0] == round(x) & (1 << 64) - 1
            assert sf.round_int(width, RDN, a)[0] == from_host(width, math.copysign(float(math.floor(x)), x))


# ---- Unicorn's RISC-V, all modes --------------------------------------------------------------------------------


class Hart:
    """One RISC-V hart that runs one floating-point instruction at a time."""

    def __init__(self) -> None:
        self.uc = unicorn.Uc(unicorn.UC_ARCH_RISCV, unicorn.UC_MODE_RISCV64)
        self.uc.mem_map(0x1000, 0x1000)
        self.uc.reg_write(riscv.UC_RISCV_REG_MSTATUS, self.uc.reg_read(riscv.UC_RISCV_REG_MSTATUS) | 0x6000)

    def run(self, word: int, width: int, *operands: int, x: int | None = None) -> int:
        """Run `word` with operands in f1, f2, f3 (boxed) and x1; the flags it raises."""
        for k, bits in enumerate(operands):
            self.uc.reg_write(riscv.UC_RISCV_REG_F1 + k, bits if width == 64 else bits | 0xFFFFFFFF << 32)
        if x is not None:
            self.uc.reg_write(riscv.UC_RISCV_REG_X1, x)
        # csrw fflags, zero; the instruction; csrr t0, fflags
        self.uc.mem_write(0x1000, struct.pack("<III", 0x00101073, word, 0x001022F3))
        self.uc.ctl_remove_cache(0x1000, 0x100C)
        self.uc.emu_start(0x1000, 0x100C)
        return int(self.uc.reg_read(riscv.UC_RISCV_REG_T0))

    def f0(self, width: int) -> int:
        return int(self.uc.reg_read(riscv.UC_RISCV_REG_F0)) & (1 << width) - 1

    def t1(self, width: int) -> int:
        return int(self.uc.reg_read(riscv.UC_RISCV_REG_T1)) & (1 << width) - 1


@pytest.fixture(scope="module")
def hart() -> Hart:
    return Hart()


def op_fp(funct5: int, width: int, rs2: int, rm: int, rd: int = 0, double: int | None = None) -> int:
    fmt = int(width == 64) if double is None else double
    return funct5 << 27 | fmt << 25 | rs2 << 20 | 1 << 15 | rm << 12 | rd << 7 | 0x53


@pytest.mark.parametrize("rm", MODES)
@pytest.mark.parametrize("width", WIDTHS)
def test_arithmetic_against_unicorn(hart: Hart, width: int, rm: int) -> None:
    rng = random.Random(width * 8 + rm)
    two = {0: sf.add, 1: sf.sub, 2: sf.mul, 3: sf.div}
    for _ in range(CASES):
        a, b = number(rng, width), number(rng, width)
        for funct5, function in two.items():
            flags = hart.run(op_fp(funct5, width, 2, rm), width, a, b)
            assert function(width, rm, a, b) == (hart.f0(width), flags), (function.__name__, hex(a), hex(b))
        flags = hart.run(op_fp(0x0B, width, 0, rm), width, a)
        assert sf.sqrt(width, rm, a) == (hart.f0(width), flags), hex(a)
        flags = hart.run(op_fp(0x08, width, int(width == 64), rm, double=int(width == 32)), width, a)
        assert sf.convert(96 - width, width, rm, a) == (hart.f0(96 - width), flags), hex(a)


@pytest.mark.parametrize("rm", MODES)
@pytest.mark.parametrize("width", WIDTHS)
def test_fma_against_unicorn(hart: Hart, width: int, rm: int) -> None:
    f = FORMATS[width]
    rng = random.Random(width * 8 + rm)
    for _ in range(4 * CASES):
        a, b, c = (number(rng, width) for _ in range(3))
        if rng.random() < 0.3:  # nearly cancelling: c close to -(a * b)
            c = sf.mul(width, RNE, a, b)[0] ^ f.sign
        flags = hart.run(3 << 27 | int(width == 64) << 25 | 2 << 20 | 1 << 15 | rm << 12 | 0x43, width, a, b, c)
        if sf.mul(width, rm, a, b) == (f.nan, NV) and sf.is_nan(f, c):
            flags |= NV  # infinity times zero plus a quiet NaN: this Unicorn forgets what RISC-V demands (11.6)
        assert sf.fma(width, rm, a, b, c) == (hart.f0(width), flags), (hex(a), hex(b), hex(c))


@pytest.mark.parametrize("rm", MODES)
@pytest.mark.parametrize("width", WIDTHS)
def test_integer_conversions_against_unicorn(hart: Hart, width: int, rm: int) -> None:
    rng = random.Random(width * 8 + rm)
    for _ in range(CASES):
        a, i = number(rng, width), integer(rng)
        for kind, (bits, signed) in enumerate(((32, True), (32, False), (64, True), (64, False))):
            flags = hart.run(op_fp(0x18, width, kind, rm, rd=6), width, a)
            ours, our_flags = sf.to_int(bits, width, rm, a, signed)
            if sf.is_nan(FORMATS[width], a):
                assert (ours, our_flags) == (0, NV)
                ours = (1 << bits - signed) - 1  # RISC-V's own choice, made by its specification
            assert (ours, our_flags) == (hart.t1(bits), flags), (bits, signed, hex(a))
            flags = hart.run(op_fp(0x1A, width, kind, rm), width, x=i)
            operand = i & (1 << bits) - 1
            assert sf.from_int(width, bits, rm, operand, signed) == (hart.f0(width), flags), (bits, signed, hex(i))


@pytest.mark.parametrize("width", WIDTHS)
def test_comparisons_against_unicorn(hart: Hart, width: int) -> None:
    rng = random.Random(width)
    for _ in range(4 * CASES):
        a, b = number(rng, width), number(rng, width)
        for kind, function in ((2, sf.eq), (1, sf.lt), (0, sf.le)):
            flags = hart.run(op_fp(0x14, width, 2, kind, rd=6), width, a, b)
            assert function(width, a, b) == (hart.t1(64), flags), (function.__name__, hex(a), hex(b))


# ---- what neither has -------------------------------------------------------------------------------------------


def test_tininess_is_detected_after_rounding() -> None:
    smallest = 1 << 52  # 2^-1022
    just_below = 0x380FFFFFFFFFFFFF  # 2^-126 * (1 - 2^-53): becomes 2^-126 whatever the exponent's range
    assert sf.convert(32, 64, RNE, just_below) == (0x00800000, NX)
    exactly_short = 0x380FFFFFE0000000  # 2^-126 * (1 - 2^-24): has 24 bits, so only the exponent's range makes it round
    assert sf.convert(32, 64, RNE, exactly_short) == (0x00800000, NX | UF)
    assert sf.convert(32, 64, RTZ, just_below) == (0x007FFFFF, NX | UF)
    assert sf.mul(64, RNE, smallest, 0x3FE0000000000000) == (1 << 51, 0), "tiny but exact: no underflow"


@pytest.mark.parametrize("width", WIDTHS)
def test_overflow_by_mode(width: int) -> None:
    f = FORMATS[width]
    largest = f.inf - 1
    results = [sf.add(width, rm, largest, largest) for rm in MODES]
    assert results == [(bits, OF | NX) for bits in (f.inf, largest, largest, f.inf, f.inf)]
    results = [sf.sub(width, rm, largest | f.sign, largest) for rm in MODES]
    assert results == [(bits | f.sign, OF | NX) for bits in (f.inf, largest, f.inf, largest, f.inf)]


@pytest.mark.parametrize("width", WIDTHS)
def test_quiet_comparisons(width: int) -> None:
    f = FORMATS[width]
    for compare in (sf.lt, sf.le):
        assert compare(width, f.nan, 0, quiet=True) == (0, 0)
        assert compare(width, f.nan, 0) == (0, NV)
        assert compare(width, 0, f.inf + 1, quiet=True) == (0, NV)
    assert sf.le(width, f.sign, 0, quiet=True) == (1, 0)
    assert sf.lt(width, f.sign, 0, quiet=True) == (0, 0)


@pytest.mark.parametrize("width", WIDTHS)
def test_round_int(width: int) -> None:
    rng = random.Random(width)
    f = FORMATS[width]
    assert sf.round_int(width, RNE, f.inf + 1) == (f.nan, NV)
    assert sf.round_int(width, RNE, f.nan | 1) == (f.nan, 0)
    for bits in (0, f.sign, f.inf, f.inf | f.sign):
        assert sf.round_int(width, RUP, bits) == (bits, 0)
    for _ in range(2000):
        a = number(rng, width)
        if sf.is_nan(f, a) or abs(to_host(width, a)) >= 2.0**62:
            continue
        for rm in MODES:
            whole, flags = sf.to_int(64, width, rm, a, True)
            expected = sf.from_int(width, 64, rm, whole, True)[0]
            assert sf.round_int(width, rm, a) == (expected | a & f.sign, flags), hex(a)


def test_a_mode_that_does_not_exist_is_to_nearest() -> None:
    third = sf.div(64, RNE, 0x3FF0000000000000, 0x4008000000000000)
    for rm in (5, 6, 7):
        assert sf.div(64, rm, 0x3FF0000000000000, 0x4008000000000000) == third
        assert sf.mul(32, rm, FORMATS[32].inf - 1, FORMATS[32].inf - 1) == (FORMATS[32].inf, OF | NX)
