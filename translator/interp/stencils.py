"""Stencils: the interpreter's handlers as pieces of code that are copied one behind the other and patched.

Enter the handlers' bodies as `dialect` compiled them and the operations they call. Leaves an LLVM module with one
function per handler that does the same without a record: a field of the record is the address of an undefined symbol
(`hole_s32_4`: 32 bits, signed, at byte 4), so LLVM puts a relocation where the operand's value goes; the next
instruction and a jump's target are undefined functions that it ends with a jump to. So the specification's semantics
are compiled once, by LLVM, and `stitch` only copies. Called by `build`; `library` makes tables of the object code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from translator.guest import state as st
from translator.interp import host_x86_64 as host
from translator.interp import ops_float, ops_int
from translator.interp.access import field_load, field_pointer, field_store
from translator.interp.control import NEXT, REQUESTS, TAKEN
from translator.interp.dispatch import HANDLER

if TYPE_CHECKING:
    from translator.interp.access import Operation
    from translator.interp.generate import Handler

RECORD: Final = "hole_record"  # address of the instruction's record
ENTRY: Final = "hole_entry"  # address of the entry-table word of a jump's target
COUNT: Final = "hole_count"  # number of instructions
TARGET: Final = "hole_target"  # pc that a jump goes to
NEXT_SYMBOL: Final = "stencil_next"
TAKEN_SYMBOL: Final = "stencil_taken"
# Stencils that are no instruction's, numbered behind the handlers.
GOTO: Final = "goto"
SPECIAL: Final = ("spend", "exit", "interpret", "count", GOTO)
# Functions of the interpreter that stencils jump to.
OUTSIDE: Final = ("run_record", "exit_to", *(f"ask_{request}" for request in REQUESTS))

_CALL: Final = "musttail call preserve_nonecc i64"
_HOLE: Final = re.compile(r"@(hole_(?:([su])(\d+)_\d+|\w+))")


def stencil_name(which: int | str) -> str:
    """The symbol of a handler's stencil, or of a special one."""
    return f"s_{which}"


def stencils_ir(compiled: str, operations: Iterable[Operation], handlers: list[Handler], near: bool) -> str:
    """The module. `compiled`: the bodies as LLVM text. `near`: guest memory is near (see `build_library`)."""
    used = compiled
    texts: list[str] = []
    for operation in reversed(list(operations)):  # what one of them calls was defined before it
        if f"@{operation.name}(" in used or f'@"{operation.name}"(' in used:
            texts.append((near and operation.near) or operation.stencil or operation.text)
            used += texts[-1]
    parts = [
        "".join(texts),
        compiled,
        ops_float.common(),
        *(_stencil(number, handler) for number, handler in enumerate(handlers, 1)),
        *_special(),
    ]
    text = "\n".join(parts)
    text += "".join(
        f"declare preserve_nonecc i64 @{name}({HANDLER})\n" for name in (*OUTSIDE, NEXT_SYMBOL, TAKEN_SYMBOL)
    )
    holes = {match[1]: (match[2], match[3]) for match in _HOLE.finditer(text)}
    ranges: dict[tuple[int, int], int] = {}
    for name, (sign, bits) in sorted(holes.items()):
        low, high = (0, 1 << 16) if name == COUNT else _range(sign, int(bits))
        number = ranges.setdefault((low, high), 100 + len(ranges))
        # Weak: it may be null, and equal to another, as far as LLVM knows.
        text += f"@{name} = extern_weak dso_local global i8, !absolute_symbol !{number}\n"
    for (low, high), number in ranges.items():
        text += f"!{number} = !{{i64 {low}, i64 {high}}}\n"
    return (
        text
        + '\n!0 = !{!"branch_weights", i32 2000, i32 1}\n!1 = !{!"branch_weights", i32 1, i32 2000}\n'
        + (ops_int.intrinsics(text))
    )


def _range(sign: str | None, bits: int) -> tuple[int, int]:
    return (-(1 << bits - 1), 1 << bits - 1) if sign == "s" else (0, 1 << bits)


def _function(which: int | str, body: str) -> str:
    return (
        f'define preserve_nonecc i64 @{stencil_name(which)}({HANDLER}) nounwind "no-jump-tables"="true" {{\n{body}}}\n'
    )


def _tail(callee: str, record: str = "undef", fuel: str = "%fuel", name: str = "t") -> str:
    operands = f"i64 %st, i64 {record}, i64 {fuel}, i64 %stop, i64 %base, ptr %tab"
    function = callee if callee[0] == "%" else f"@{callee}"
    return f"  %{name} = {_CALL} {function}({operands})\n  ret i64 %{name}\n"


def _stencil(number: int, handler: Handler) -> str:
    body = f"  %to = call i64 @{handler.name}(i64 %st, i64 %rec, i64 %fuel, i64 %stop, i64 %base)\n"
    if not handler.leaves:
        return _function(number, body + _tail(NEXT_SYMBOL))
    cases = [
        *(f"i64 {k}, label %ask{k}" for k in range(1, NEXT)),
        f"i64 {NEXT}, label %next",
        f"i64 {TAKEN}, label %taken",
    ]
    body += f"  switch i64 %to, label %on [ {' '.join(cases)} ]\n"
    for k, request in enumerate(REQUESTS, 1):
        body += f"ask{k}:\n"
        record = fuel = ""
        if request in ("trap", "address"):
            record = f"%record{k}"
            body += host.wide_hole(record[1:], RECORD)
        if request != "address":
            # What `dispatch` continues with spends an instruction; one that ends a block is spent here already.
            fuel = f"%again{k}"
            body += f"  {fuel} = add i64 %fuel, 1\n"
        body += _tail(f"ask_{request}", record or "undef", fuel or "%fuel", f"a{k}")
    body += f"next:\n{_tail(NEXT_SYMBOL, name='n')}taken:\n{_tail(TAKEN_SYMBOL, name='j')}on:\n"
    # Another answer is the code of an indirect jump's target.
    body += "  %code = inttoptr i64 %to to ptr\n"
    return _function(number, body + _tail("%code"))


def _special() -> Iterable[str]:
    """spend: count so many instructions. exit: leave for a record that is not stitched, yet. interpret: let the
    interpreter run an instruction. count: what a jump backwards or a call does besides jumping. goto: jump.
    """
    spend = f"  %left = sub i64 %fuel, ptrtoint (ptr @{COUNT} to i64)\n"
    record = host.wide_hole("record", RECORD)
    yield _function("spend", spend + _tail(NEXT_SYMBOL, fuel="%left"))
    yield _function("exit", record + _tail("exit_to", "%record"))
    yield _function("interpret", record + _tail("run_record", "%record"))
    yield _function(GOTO, _tail(TAKEN_SYMBOL))
    count = f"""{host.wide_hole("entry", ENTRY)}  %ep = inttoptr i64 %entry to ptr
  %e = load i64, ptr %ep
  %e1 = add i64 %e, 1
{field_load(st.HOT_THRESHOLD, "threshold")}  %cold = icmp ult i64 %e1, %threshold
  br i1 %cold, label %raise, label %full, !prof !0
raise:
  store i64 %e1, ptr %ep
  br label %poll
full:
  %spent = icmp eq i64 %e, 65535
  br i1 %spent, label %poll, label %slow, !prof !0
poll:
{field_pointer(st.PENDING, "pending.p")}  %pending = load volatile i64, ptr %pending.p
  %calm = icmp eq i64 %pending, 0
  br i1 %calm, label %next, label %slow, !prof !0
next:
{_tail(NEXT_SYMBOL, name="n")}slow:
{host.wide_hole("target", TARGET)}{field_store(st.PC, "%target", "pc")}  %again = add i64 %fuel, 1
{_tail("ask_jump", fuel="%again")}"""
    yield _function("count", count)
