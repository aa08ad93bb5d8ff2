"""What the generator refuses, where operands go, and that the module stands alone."""

from __future__ import annotations

import re

import pytest

from translator.errors import TranslatorError
from translator.guest.state import Layout
from translator.interp.build import ENTRY, cache_key
from translator.interp.generate import Handlers, Operations
from translator.interp.native_decoder import NativeDecoder
from translator.interp.packing import Overfull, Record, Tables, bounds, dialect, is_wide, split_pc
from translator.isa import Isa, load_isa
from translator.isa.symbolic import symbol
from translator.jit.emit import Blob


def test_the_blob_has_one_entry_and_no_writable_data(blob: Blob) -> None:
    assert ENTRY in blob.symbols
    assert len(blob.code) < 200_000


def test_variable_lengths_are_refused_by_name() -> None:
    isa = load_isa("ia32")
    handlers = Handlers(Layout(isa.layout_files()), Operations(0), isa.min_length)
    with pytest.raises(TranslatorError, match=r"^\S+: the interpreter cannot decode instructions of variable length$"):
        NativeDecoder(isa, handlers)


def test_the_key_changes_with_host_and_specification(isa: Isa) -> None:
    assert cache_key(isa, "a") == cache_key(isa, "a")
    assert cache_key(isa, "a") != cache_key(isa, "b")
    assert re.fullmatch("[0-9a-f]{32}", cache_key(isa))


def test_operands_are_as_small_as_their_bounds() -> None:
    record = Record("test", Tables())
    small = record.number(symbol("imm", 12, True))
    wide = record.number(symbol("imm", 12, True) + symbol("pc", 64))
    middle = record.number(symbol("upper", 20) << 12)
    record.assign()
    assert (small.bits, small.signed) == (16, True)
    assert (middle.bits, middle.signed) == (32, False)
    assert (wide.bits, wide.at) == (64, 8)
    assert (small.at, middle.at) == (2, 4)
    record.slot("slot(f_rd, 512, 8, 248)")
    with pytest.raises(Overfull):
        record.assign()


def test_too_many_wide_operands_are_said() -> None:
    record = Record("name", Tables())
    record.number(symbol("a", 60))
    record.number(symbol("b", 60))
    with pytest.raises(Overfull, match=r"^name: its operands do not fit"):
        record.assign()


def test_bounds_hold_for_every_value() -> None:
    a, b = symbol("a", 4, True), symbol("b", 3)
    for expr in (a + b, a - b, a * b, a & 7, a | b, a ^ b, b << 2, a >> 1, -a, ~a, (a == b) + b, b << a):
        low_high = bounds(expr)
        for x in range(-8, 8):
            for y in range(8):
                if expr.op == "<<" and x < 0 and "a" in expr.fields:
                    continue
                assert low_high is None or low_high[0] <= expr.evaluate({"a": x, "b": y}) <= low_high[1], expr.source()


def test_a_pc_is_split_off() -> None:
    pc, imm = symbol("pc", 64), symbol("imm", 12, True)
    found, rest = split_pc(pc + imm + 4)
    assert found
    assert rest.evaluate({"imm": -8}) == -4
    assert not is_wide(rest)
    assert split_pc(imm)[0] is False
    assert split_pc(pc & imm)[0] is False


def test_expressions_in_the_dialect() -> None:
    tables = Tables()
    a = symbol("a", 4)
    assert dialect((a << 2) + 1, tables) == "(shl_64(f_a, 2) + 1)"
    assert dialect(a % 5, tables) == "urem_64(f_a, 5)"
    with pytest.raises(TranslatorError, match="cannot compute"):
        dialect(symbol("s", 4, True) % 5, tables)
