"""From one handler to the next, the slow cases, and the way in from C; as LLVM text.

A handler is `preserve_nonecc i64 (state, record, fuel, stop pc, record base, handler table)`: six values that stay in
host registers for as long as the interpreter runs. Its body, compiled by numba, is inlined. Then it reads the next
record's handler number and jumps there with its own indirect jump (`musttail`): there is no loop and no central
dispatch, so the host predicts each handler's successor by itself. For a request (`control.REQUESTS`) it jumps to the
handler that continues with it; so the common way needs no stack frame. Used by `build`.
"""

from __future__ import annotations

from typing import Final

from translator.guest import state as st
from translator.interp.access import field_load, field_pointer, field_store
from translator.interp.control import REQUESTS, STITCHED_ADDRESS, WEIGHTS

HANDLER: Final = "i64 %st, i64 %rec, i64 %fuel, i64 %stop, i64 %base, ptr %tab"
_PAIR: Final = "{i64, i64}"  # of the slow functions: next record and fuel, or 0 and what `interp` returns


def outside(align_shift: int, stitched: int) -> str:
    """The functions that handlers call in slow cases, and the way in from C. `stitched`: number of that handler."""
    scale = 4 - align_shift
    aligned = (1 << align_shift) - 1

    def leave(value: str) -> str:
        return (
            f"  %l{value.strip('%-')} = insertvalue {_PAIR} {{i64 0, i64 undef}}, i64 {value}, 1\n"
            f"  ret {_PAIR} %l{value.strip('%-')}\n"
        )

    resume = field_load(st.FUEL, "fuel2")
    return f"""
; Fuel and retired instructions back into the state.
define internal void @sync(i64 %st, i64 %fuel) alwaysinline nounwind {{
{field_load(st.FUEL, "old")}{field_load(st.INSTRET, "count")}  %done = sub i64 %old, %fuel
  %total = add i64 %count, %done
{field_store(st.FUEL, "%fuel", "f")}{field_store(st.INSTRET, "%total", "c")}  ret void
}}

; state.pc = pc; service(code, arg): 0 goes on at state.pc.
define internal {_PAIR} @ask(i64 %st, i64 %pc, i64 %fuel, i64 %stop, i64 %base, i64 %code, i64 %arg) noinline {{
  call void @sync(i64 %st, i64 %fuel)
{field_store(st.PC, "%pc", "pc")}{field_load(st.SERVICE_FN, "service")}  %fn = inttoptr i64 %service to ptr
  %answer = call i64 %fn(i64 %st, i64 %code, i64 %arg)
  %on = icmp eq i64 %answer, 0
  br i1 %on, label %go, label %leave
leave:
{leave("-1")}go:
{field_load(st.PC, "pc2")}{resume}  %r = call {_PAIR} @resume(i64 %st, i64 %pc2, i64 %fuel2, i64 %base)
  ret {_PAIR} %r
}}

; Go on at a pc that came from outside.
define internal {_PAIR} @resume(i64 %st, i64 %pc, i64 %fuel, i64 %base) noinline nounwind {{
{field_load(st.MEM_LIMIT, "limit")}  %low = icmp ult i64 %pc, %limit
  %bits = and i64 %pc, {aligned}
  %even = icmp eq i64 %bits, 0
  %fine = and i1 %low, %even
  br i1 %fine, label %go, label %fault
fault:
{field_store(st.PC, "%pc", "pc")}{field_load(st.SERVICE_FN, "service")}  %fn = inttoptr i64 %service to ptr
  %answer = call i64 %fn(i64 %st, i64 {st.SERVICE_FETCH_FAULT}, i64 %pc)
{leave("-1")}go:
  %o = shl i64 %pc, {scale}
  %to = add i64 %base, %o
  %n0 = insertvalue {_PAIR} undef, i64 %to, 0
  %n1 = insertvalue {_PAIR} %n0, i64 %fuel, 1
  ret {_PAIR} %n1
}}

; Everything a jump may have to do besides jumping: faults, polls, translated code, counting.
define internal {_PAIR} @slow_jump(i64 %st, i64 %target, i64 %fuel, i64 %stop, i64 %base) noinline nounwind {{
  call void @sync(i64 %st, i64 %fuel)
{field_load(st.MEM_LIMIT, "limit")}  %low = icmp ult i64 %target, %limit
  %bits = and i64 %target, {aligned}
  %even = icmp eq i64 %bits, 0
  %fine = and i1 %low, %even
  br i1 %fine, label %inside, label %go
inside:
{field_pointer(st.PENDING, "pending.p")}  %pending = load volatile i64, ptr %pending.p
  %calm = icmp eq i64 %pending, 0
  br i1 %calm, label %look, label %poll
poll:
{field_store(st.PC, "%target", "pc")}{leave("-1")}look:
{field_load(st.ENTRY_BASE, "eb")}  %e.i = lshr i64 %target, {align_shift}
  %e.p = inttoptr i64 %eb to ptr
  %e.a = getelementptr i64, ptr %e.p, i64 %e.i
  %e = load i64, ptr %e.a
  %counter = icmp ult i64 %e, {st.ENTRY_MIN}
  br i1 %counter, label %count, label %translated
translated:
  %free = icmp uge i64 %fuel, {st.UNLIMITED}
  br i1 %free, label %enter, label %go
enter:
  %enter.r = call {_PAIR} @enter(i64 %st, i64 %e, i64 %stop, i64 %base)
  ret {_PAIR} %enter.r
count:
  %full = icmp eq i64 %e, 65535
  br i1 %full, label %go, label %raise
raise:
  %e1 = add i64 %e, 1
{field_load(st.HOT_THRESHOLD, "threshold")}  %hot = icmp eq i64 %e1, %threshold
  %new = select i1 %hot, i64 65535, i64 %e1
  store i64 %new, ptr %e.a
  ; and later once more: what was stitched may have been thrown away
{field_load(st.STITCH_AT, "ripe")}  %ripe.m = add i64 %ripe, -1
  %ripe.e = and i64 %e1, %ripe.m
  %warm = icmp eq i64 %ripe.e, 0
  br i1 %warm, label %stitch, label %stitched
stitch:
  %units = call i64 @stitch(i64 %st, i64 %target)
  br label %stitched
stitched:
  br i1 %hot, label %report, label %go
report:
{field_store(st.PC, "%target", "pc3")}{field_load(st.SERVICE_FN, "service")}  %fn = inttoptr i64 %service to ptr
  %answer = call i64 %fn(i64 %st, i64 {st.SERVICE_HOT}, i64 %target)
  %stay = icmp eq i64 %answer, 0
  br i1 %stay, label %go, label %poll
go:
{field_load(st.FUEL, "fuel2")}  %r = call {_PAIR} @resume(i64 %st, i64 %target, i64 %fuel2, i64 %base)
  ret {_PAIR} %r
}}

define internal {_PAIR} @slow_indirect(i64 %st, i64 %target, i64 %fuel, i64 %stop, i64 %base) noinline nounwind {{
  %there = icmp eq i64 %target, %stop
  br i1 %there, label %stopped, label %on
stopped:
  call void @sync(i64 %st, i64 %fuel)
{leave("%stop")}on:
  %r = call {_PAIR} @slow_jump(i64 %st, i64 %target, i64 %fuel, i64 %stop, i64 %base)
  ret {_PAIR} %r
}}

define internal {_PAIR} @slow_return(i64 %st, i64 %target, i64 %fuel, i64 %stop, i64 %base) noinline nounwind {{
  call void @sync(i64 %st, i64 %fuel)
  %there = icmp eq i64 %target, %stop
  br i1 %there, label %stopped, label %on
stopped:
{leave("%stop")}on:
{field_load(st.MEM_LIMIT, "limit")}  %low = icmp ult i64 %target, %limit
  br i1 %low, label %inside, label %go
inside:
{field_pointer(st.PENDING, "pending.p")}  %pending = load volatile i64, ptr %pending.p
  %calm = icmp eq i64 %pending, 0
  br i1 %calm, label %look, label %poll
poll:
{field_store(st.PC, "%target", "pc")}{leave("-1")}look:
{field_load(st.ENTRY_BASE, "eb")}  %e.i = lshr i64 %target, {align_shift}
  %e.p = inttoptr i64 %eb to ptr
  %e.a = getelementptr i64, ptr %e.p, i64 %e.i
  %e = load i64, ptr %e.a
  %counter = icmp ult i64 %e, {st.ENTRY_MIN}
  %free = icmp uge i64 %fuel, {st.UNLIMITED}
  %free.c = xor i1 %free, true
  %stay = or i1 %counter, %free.c
  br i1 %stay, label %go, label %enter
enter:
  %enter.r = call {_PAIR} @enter(i64 %st, i64 %e, i64 %stop, i64 %base)
  ret {_PAIR} %enter.r
go:
  %r = call {_PAIR} @resume(i64 %st, i64 %target, i64 %fuel, i64 %base)
  ret {_PAIR} %r
}}

; Translated code, until it comes back with the next pc.
define internal {_PAIR} @enter(i64 %st, i64 %entry, i64 %stop, i64 %base) noinline nounwind {{
{field_load(st.ENTER_FN, "enter")}  %fn = inttoptr i64 %enter to ptr
  %next = call i64 %fn(i64 %st, i64 %entry)
  %unwind = icmp eq i64 %next, {st.UNWIND}
  %there = icmp eq i64 %next, %stop
  %out = or i1 %unwind, %there
  br i1 %out, label %leave, label %go
leave:
{leave("%next")}go:
{resume}  %r = call {_PAIR} @resume(i64 %st, i64 %next, i64 %fuel2, i64 %base)
  ret {_PAIR} %r
}}

; What bodies ask for: the state's pc is the target, or what follows a trap.
{_request_handler("jump", "%left = add i64 %fuel, -1", "slow_jump", "")}
{_request_handler("indirect", "%left = add i64 %fuel, -1", "slow_indirect", "")}
{_request_handler("return", "%left = add i64 %fuel, -1", "slow_return", "")}
{_request_handler("trap", "%left = add i64 %fuel, -1", "ask", ", i64 %scratch, i64 %pc", scale)}
{_request_handler("address", "%left = add i64 %fuel, 0", "ask", f", i64 {st.SERVICE_BAD_ADDRESS}, i64 %scratch", scale)}
; The fuel is used up before the instruction of this record.
define internal preserve_nonecc i64 @dry({HANDLER}) noinline cold nounwind {{
  call void @sync(i64 %st, i64 %fuel)
  %o = sub i64 %rec, %base
  %pc = lshr i64 %o, {scale}
{field_store(st.PC, "%pc", "pc")}{field_load(st.SERVICE_FN, "service")}  %fn = inttoptr i64 %service to ptr
  %answer = call i64 %fn(i64 %st, i64 {st.SERVICE_FUEL}, i64 %pc)
  ret i64 -1
}}

define internal preserve_nonecc i64 @first({HANDLER}) noinline nounwind {{
{dispatch("%rec", "%fuel")}}}

; Where stencils leave to: an instruction that the interpreter is to run, and one that it may find stitched.
define preserve_nonecc i64 @run_record({HANDLER}) noinline nounwind {{
  %p = inttoptr i64 %rec to ptr
  %h = load i16, ptr %p
  %o = sub i64 %rec, %base
  %half = lshr i64 %o, 1
{field_load(st.STITCHED_BASE, "stitched")}  %w.a = add i64 %stitched, %half
  %w.p = inttoptr i64 %w.a to ptr
  %w = load i64, ptr %w.p
  %above = lshr i64 %w, 48
  %before = and i64 %above, 32767
  %begins = icmp eq i16 %h, {stitched}
  %h0 = zext i16 %h to i64
  %hx = select i1 %begins, i64 %before, i64 %h0
{_handler_at("s")}}}

define preserve_nonecc i64 @exit_to({HANDLER}) noinline nounwind {{
  %o = sub i64 %rec, %base
{run_stitched("%rec", "%fuel", "count")}count:
  %pc = lshr i64 %o, {scale}
{field_store(st.PC, "%pc", "pc")}  %again = add i64 %fuel, 1
  %s = musttail call preserve_nonecc i64 @ask_jump(i64 %st, i64 %rec, i64 %again, i64 %stop, i64 %base, ptr %tab)
  ret i64 %s
}}

; The handler of a record that begins stitched code; which is gone when the table was cleared, and not all there while
; bit 63 is set: a thread is stitching it.
define internal preserve_nonecc i64 @h_stitched({HANDLER}) noinline nounwind {{
  %o = sub i64 %rec, %base
  %half = lshr i64 %o, 1
{field_load(st.STITCHED_BASE, "stitched")}  %w.a = add i64 %stitched, %half
  %w.p = inttoptr i64 %w.a to ptr
  %w = load i64, ptr %w.p
  %gone = icmp eq i64 %w, 0
  br i1 %gone, label %decode, label %there, !prof !1
decode:
  %d = musttail call preserve_nonecc i64 @h_decode(i64 %st, i64 %rec, i64 %fuel, i64 %stop, i64 %base, ptr %tab)
  ret i64 %d
there:
  %free = icmp uge i64 %fuel, {st.UNLIMITED}
  %whole = icmp sge i64 %w, 0
  %may = and i1 %free, %whole
  br i1 %may, label %run, label %single, !prof !0
run:
  %code = and i64 %w, {STITCHED_ADDRESS}
  %fn = inttoptr i64 %code to ptr
  %r = musttail call preserve_nonecc i64 %fn(i64 %st, i64 %rec, i64 %fuel, i64 %stop, i64 %base, ptr %tab)
  ret i64 %r
single:
  %hs = lshr i64 %w, 48
  %hx = and i64 %hs, 32767
{_handler_at("s")}}}

define i64 @interp(i64 %st, i64 %pc, i64 %stop) nounwind {{
{field_load(st.DECODE_BASE, "base")}{field_load(st.FUEL, "fuel")}
  %r = call {_PAIR} @resume(i64 %st, i64 %pc, i64 %fuel, i64 %base)
  %rec = extractvalue {_PAIR} %r, 0
  %out = icmp eq i64 %rec, 0
  br i1 %out, label %leave, label %go
leave:
  ret i64 -1
go:
  %t = call preserve_nonecc i64 @first(i64 %st, i64 %rec, i64 %fuel, i64 %stop, i64 %base, ptr @handlers)
  ret i64 %t
}}

{WEIGHTS}"""


def _request_handler(name: str, spend: str, function: str, more: str, scale: int = 0) -> str:
    """The handler that continues where a body has asked for something slow. `more`: operands besides the usual five."""
    target = "%target"
    extra = ""
    if more:
        extra = f"  %pc.o = sub i64 %rec, %base\n  %pc = lshr i64 %pc.o, {scale}\n"
        extra += field_load(st.HOST_SCRATCH, "scratch")
        target = "%pc" if name == "address" else target
    return f"""
define preserve_nonecc i64 @ask_{name}({HANDLER}) noinline cold nounwind {{
{field_load(st.PC, "target")}{extra}  {spend}
  %r = call {_PAIR} @{function}(i64 %st, i64 {target}, i64 %left, i64 %stop, i64 %base{more})
  %to = extractvalue {_PAIR} %r, 0
  %still = extractvalue {_PAIR} %r, 1
  %out = icmp eq i64 %to, 0
  br i1 %out, label %leave, label %on
leave:
  ret i64 %still
on:
  %o = sub i64 %to, %base
{run_stitched("%to", "%still", "single")}single:
{dispatch("%to", "%still")}}}
"""


def run_stitched(record: str, fuel: str, otherwise: str) -> str:
    """Jump to the stitched code that begins at a record, `%o` bytes behind the first; to a label where there is none.
    Nothing is read from the record: it is in no cache where there is stitched code.
    """
    return f"""  %half = lshr i64 %o, 1
{field_load(st.STITCHED_BASE, "stitched")}  %w.a = add i64 %stitched, %half
  %w.p = inttoptr i64 %w.a to ptr
  %w = load i64, ptr %w.p
  %free = icmp uge i64 {fuel}, {st.UNLIMITED}
  %whole = icmp sgt i64 %w, 0
  %may = and i1 %free, %whole
  br i1 %may, label %run, label %{otherwise}
run:
  %code = and i64 %w, {STITCHED_ADDRESS}
  %fn = inttoptr i64 %code to ptr
  %c = musttail call preserve_nonecc i64 %fn(i64 %st, i64 {record}, i64 {fuel}, i64 %stop, i64 %base, ptr %tab)
  ret i64 %c
"""


def decoding(align_shift: int) -> str:
    """Handler 0: fill the record, then run it."""
    return f"""
define internal preserve_nonecc i64 @h_decode({HANDLER}) noinline nounwind {{
  %o = sub i64 %rec, %base
  %pc = lshr i64 %o, {4 - align_shift}
  %bad = call i64 @decode_record(i64 %st, i64 %pc, i64 %rec)
  %fine = icmp eq i64 %bad, 0
  br i1 %fine, label %again, label %leave
leave:
  call void @sync(i64 %st, i64 %fuel)
  ret i64 -1
again:
{dispatch("%rec", "%fuel")}}}
"""


def dispatch(record: str, fuel: str, dry: str = "sle") -> str:
    """The end of every handler: stop when the fuel is used up, else jump to the handler of the next record."""
    return f"""  %z = icmp {dry} i64 {fuel}, 0
  br i1 %z, label %dry, label %go, !prof !1
dry:
  %d = musttail call preserve_nonecc i64 @dry(i64 %st, i64 {record}, i64 {fuel}, i64 %stop, i64 %base, ptr %tab)
  ret i64 %d
go:
{goto(record, fuel)}"""


def goto(record: str, fuel: str) -> str:
    """Jump to the handler of a record."""
    return f"  %p = inttoptr i64 {record} to ptr\n  %h = load i16, ptr %p\n  %hx = zext i16 %h to i64\n" + _handler_at(
        "t", record, fuel
    )


def _handler_at(name: str, record: str = "%rec", fuel: str = "%fuel") -> str:
    """Jump to the handler numbered `%hx`."""
    operands = f"i64 %st, i64 {record}, i64 {fuel}, i64 %stop, i64 %base, ptr %tab"
    return f"""  %slot = getelementptr i32, ptr %tab, i64 %hx
  %off = load i32, ptr %slot
  %ox = sext i32 %off to i64
  %{name}.fn = getelementptr i8, ptr %tab, i64 %ox
  %{name} = musttail call preserve_nonecc i64 %{name}.fn({operands})
  ret i64 %{name}
"""


def handler(name: str, body: str, *, leaves: bool) -> str:
    """The handler `name` around the numba function `body`; `leaves`: it may answer with a request, not a record."""
    check = f"""  %asks = icmp ult i64 %to, {len(REQUESTS) + 1}
  br i1 %asks, label %ask, label %on
ask:
  switch i64 %to, label %never [ {" ".join(f"i64 {k}, label %ask{k}" for k in range(1, len(REQUESTS) + 1))} ]
never:
  unreachable
"""
    for k, request in enumerate(REQUESTS, 1):
        check += f"""ask{k}:
  %a{k} = musttail call preserve_nonecc i64 @ask_{request}({HANDLER})
  ret i64 %a{k}
"""
    return f"""define internal preserve_nonecc i64 @{name}({HANDLER}) nounwind {{
  %to = call i64 @{body}(i64 %st, i64 %rec, i64 %fuel, i64 %stop, i64 %base)
  %left = add i64 %fuel, -1
{check + "on:" if leaves else ""}
{dispatch("%to", "%left", "eq")}}}
"""


def table(names: list[str]) -> str:
    """The handler table: distances from the table itself, so that the code may lie anywhere."""
    rows = ", ".join(
        f"i32 trunc (i64 sub (i64 ptrtoint (ptr @{name} to i64), i64 ptrtoint (ptr @handlers to i64)) to i32)"
        for name in names
    )
    return f"@handlers = internal constant [{len(names)} x i32] [{rows}]\n"
