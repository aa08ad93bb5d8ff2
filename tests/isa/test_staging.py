"""Staging: what a builder is told, what ints decide, and how wide things are."""

from __future__ import annotations

from pathlib import Path

import pytest

from isa.recorder import staged
from translator.errors import SpecError
from translator.isa import Isa, guard, load_isa, stage
from translator.isa.assembly import assembly
from translator.isa.check import TypeBuilder

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def toy() -> Isa:
    return load_isa(HERE / "ok_statements.isa")


@pytest.fixture(scope="module")
def toy86() -> Isa:
    return load_isa(HERE / "ok_variable.isa")


def test_tables() -> None:
    isa = load_isa(HERE / "ok_table.isa")
    # an entry that bits choose is looked up, one that an int chooses is a number
    assert staged(isa, "odd", {"rd": 1, "rs": 2, "imm": 0}) == [
        "%1 = get x[2]", "%2 = extract.2 %1 4",
        "%3 = lookup.12 %2 Table('odd', 12, 4 entries)", "%4 = zext.32 %3", "%5 = add.32 %4 789:32", "put x[1] %5",
    ]  # fmt: skip
    assert staged(isa, "number", {"rd": 9, "rs": 2, "imm": 0})[1] == "%2 = add.32 %1 81:32"
    # mixed[3] = weight(9), mixed[4] is no prime's
    assert staged(isa, "known", {"rd": 1, "rs": 2, "imm": 3})[1] == "%2 = add.32 %1 9:32"
    assert staged(isa, "known", {"rd": 1, "rs": 2, "imm": 4})[1] == "%2 = add.32 %1 255:32"


def test_int_conditions_leave_no_trace(toy: Isa) -> None:
    assert staged(toy, "sub", {"rd": 3, "rs": 2, "imm": 5}) == ["%1 = get x[2]", "%2 = sub.32 %1 5:32", "put x[3] %2"]
    # register 0 reads as zero and ignores writes: the view's `if`s are gone
    assert staged(toy, "sub", {"rd": 0, "rs": 0, "imm": -1}) == ["%1 = sub.32 0:32 4294967295:32"]


def test_function_width_variable(toy: Isa) -> None:
    assert staged(toy, "add", {"rd": 1, "rs": 1, "imm": -2}) == [
        "%1 = get x[1]", "%2 = add.32 %1 %1", "%3 = add.32 %2 4294967294:32", "put x[1] %3",
    ]  # fmt: skip


def test_choice_on_bits_is_a_select(toy: Isa) -> None:
    lines = staged(toy, "sel", {"rd": 1, "rs": 2, "imm": 7})
    assert "%2 = slt.1 %1 7:32" in lines
    assert "%4 = select.32 %2 %3 7:32" in lines


def test_atomic_is_recognised(toy: Isa) -> None:
    assert staged(toy, "atom", {"rd": 1, "rs": 2}) == [
        "%1 = get x[2]", "%2 = get x[1]", "%3 = atomicrmw.32 %1 %2 add", "put x[1] %3",
    ]  # fmt: skip


def test_slice_assignment_keeps_the_rest(toy: Isa) -> None:
    lines = staged(toy, "bytes", {"rd": 1, "rs": 2})
    assert lines[:5] == [
        "%1 = get x[2]", "%2 = load.8 %1", "%3 = get x[1]", "%4 = extract.24 %3 8", "%5 = concat.32 %4 %2",
    ]  # fmt: skip
    # the value that has just been written is read
    assert lines[5:] == ["put x[1] %5", "%6 = get x[1]", "%7 = extract.1 %6 31", "put c[0] %7"]


def test_run_time_ifs_and_ends_of_paths(toy: Isa) -> None:
    assert staged(toy, "flow", {"rd": 4, "rs": 2, "imm": 8}) == [
        "%1 = get x[2]",
        "%2 = eq.1 %1 7:32",
        "if %2",
        "  trap illegal",
        "end",
        "%3 = eq.1 %1 8:32",
        "if %3",
        "  jump %1 return",
        "end",
        "%4 = get c[0]",
        "if %4",
        "  %5 = get x[2]",
        "  %6 = add.32 %5 8:32",
        "  %7 = get x[2]",
        "  %8 = and.32 %7 %6",
        "  %9 = or.32 %7 %6",
        "  %10 = not.32 %6",
        "  %11 = and.32 %9 %10",
        "  %12 = or.32 %8 %11",
        "  %13 = extract.1 %12 31",
        "  put c[0] %13",
        "  jump %6",
        "else",
        "  %14 = get x[2]",
        "  %15 = eq.1 %14 3:32",
        "  if %15",
        "    jump 4104:32 call",
        "  else",
        "    put x[4] 4100:32",
        "  end",
        "end",
    ]


def test_statement_match(toy: Isa) -> None:
    assert staged(toy, "table", {"n": 9, "rs": 1, "rd": 1}) == ["trap illegal"]
    lines = staged(toy, "table", {"n": 2, "rs": 1, "rd": 2})
    assert any("select.32" in line for line in lines)
    assert staged(toy, "table", {"n": 0, "rs": 1, "rd": 2}) == ["%1 = get x[1]", "put x[2] %1"]


def test_expansion_stages_its_target(toy: Isa) -> None:
    assert staged(toy, "addtwo", {"rd": 3, "rs": 2}) == staged(toy, "add", {"rd": 3, "rs": 2, "imm": 2})
    assert staged(toy, "subone", {"rd": 3, "rs": 2}) == staged(toy, "sub", {"rd": 3, "rs": 1, "imm": -1})


def test_guard(toy: Isa) -> None:
    flow = toy.encoding("flow")
    assert guard(toy, flow, {"rd": 1, "rs": 2, "imm": 0})
    assert not guard(toy, flow, {"rd": 2, "rs": 2, "imm": 0})


@pytest.mark.parametrize(
    ("key", "fields", "text"),
    [
        ("add", {"rd": 3, "rs": 2, "imm": -5}, "add x3, x2, -0x5"),
        ("add", {"rd": 3, "rs": 3, "imm": 1}, "inc x3"),
        ("add", {"rd": 0, "rs": 0, "imm": 0}, "nop"),
        ("sub", {"rd": 3, "rs": 3, "imm": 1}, "dec x3"),
        ("sub", {"rd": 3, "rs": 2, "imm": 1}, "sub x3, x2, 0x1"),
        ("flow", {"rd": 3, "rs": 2, "imm": 16}, "flow x3, 0x1010"),
        ("table", {"rd": 3, "rs": 2, "n": 1}, "table x3, one"),
        ("table", {"rd": 3, "rs": 2, "n": 30}, "table x3, t0x1e"),
        ("addtwo", {"rd": 3, "rs": 2}, "add x3, x2, 0x2"),
    ],
)
def test_assembly(toy: Isa, key: str, fields: dict[str, int], text: str) -> None:
    assert assembly(toy, toy.encoding(key), fields, 0x1000) == text


def test_assembly_without_aliases(toy: Isa) -> None:
    assert assembly(toy, toy.encoding("add"), {"rd": 0, "rs": 0, "imm": 0}, 0, aliases=False) == "add x0, x0, 0x0"


def test_positions_of_errors_at_staging(toy: Isa) -> None:
    with pytest.raises(SpecError) as caught:
        stage(toy, toy.encoding("sub"), {"rd": 16, "rs": 0, "imm": 0}, 0, 4, TypeBuilder(32))
    lines = str(caught.value).split("\n")
    assert "'x' has 16 registers; there is no number 16 (staging 'sub')" in lines[0]
    assert lines[1].strip() == "set  if i != 0: x[i] = value"


# ---- variable length -------------------------------------------------------------------------------------------------


def test_operands_are_resolved_once(toy86: Isa) -> None:
    fields = {"os": 32, "lock": 0, "mod": 0, "reg": 1, "rm": 4, "scale": 2, "index": 6, "base": 3}
    lines = staged(toy86, "add.1", fields)
    assert lines == [
        "%1 = get gpr[3]",
        "%2 = get gpr[6]",
        "%3 = shl.32 %2 2:32",
        "%4 = add.32 %1 %3",
        "%5 = load.32 %4",
        "%6 = get gpr[1]",
        "%7 = add.32 %5 %6",
        "store %4 %7",
    ]


def test_partial_registers(toy86: Isa) -> None:
    fields = {"os": 32, "lock": 0, "w": 0, "mod": 3, "reg": 4, "rm": 0}
    assert staged(toy86, "mov", fields) == [
        "%1 = get gpr[0]", "%2 = extract.8 %1 8", "%3 = get gpr[0]", "%4 = extract.24 %3 8", "%5 = concat.32 %4 %2",
        "put gpr[0] %5",
    ]  # fmt: skip


def test_operand_size_and_lock(toy86: Isa) -> None:
    fields = {"os": 16, "lock": 0, "iz": -1}
    lines = staged(toy86, "xor.3", fields)
    assert lines[2] == "%3 = xor.16 %2 65535:16"
    assert not guard(toy86, toy86.encoding("xor.3"), {**fields, "lock": 1})
    memory = {"os": 32, "mod": 0, "reg": 0, "rm": 0}
    assert guard(toy86, toy86.encoding("xor.1"), {**memory, "lock": 1})
    assert not guard(toy86, toy86.encoding("xor.1"), {**memory, "mod": 3, "lock": 1})


def test_variable_length_text(toy86: Isa) -> None:
    fields = {"os": 32, "lock": 0, "mod": 1, "reg": 1, "rm": 4, "scale": 2, "index": 6, "base": 3, "d8": -4}
    assert assembly(toy86, toy86.encoding("add.1"), fields, 0) == "add [ebx + esi*4 + -4], ecx"
    assert (
        assembly(toy86, toy86.encoding("jcc"), {"cc": 4, "ib": -2, "os": 32, "lock": 0}, 0x1000, length=2)
        == "jcc 0x1000"
    )
