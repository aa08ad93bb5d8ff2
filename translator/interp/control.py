"""How handlers reach the guest and each other: registers, record fields, memory, jumps, traps, dispatch; as LLVM text.

A handler is `preserve_nonecc i64 (state, record, fuel, stop pc, record base, handler table)`: six values that stay in
host registers for as long as the interpreter runs. Its body, compiled by numba, is inlined; it answers the pair {next
record, fuel left}, or a small number in place of the record: a request. Then the handler reads the next record's handler
number and jumps to it with its own indirect jump (`musttail`): there is no loop and no central dispatch, so the host predicts
each handler's successor by itself. For a request it jumps to the handler that continues with it, so that the common way
needs no stack frame. Used by `build`, names asked for by `generate`.
"""

from __future__ import annotations

from typing import Final

from translator.guest import state as st
from translator.interp.dialect import NEXT, NOTHING, VALUE
from translator.interp.ops_int import define, narrow, widen

STATE_OPERANDS: Final = ("st", "rec", "fuel", "stop", "base")
_HANDLER: Final = "i64 %st, i64 %rec, i64 %fuel, i64 %stop, i64 %base, ptr %tab"
_SAME: Final = "i64 %st, i64 %rec, i64 %fuel, i64 %stop, i64 %base, ptr %tab"
# What a body may answer in place of a record, numbered from 1: the slow cases, continued by a handler of that name.
REQUESTS: Final = ("jump", "indirect", "return", "trap", "address")
# Fuel at or above this is no limit: only then is translated code, which does not count, entered.
UNLIMITED: Final = 1 << 48

_ACCESS: Final = ("st", "rec", "base", "addr")

Operation = tuple[str, int, str, str]  # name, operands, result kind, text


def field_pointer(offset: int, name: str = "field", base: str = "st") -> str:
    """`%name` = pointer to a field of the state."""
    return f"  %{name}.a = add i64 %{base}, {offset}\n  %{name} = inttoptr i64 %{name}.a to ptr\n"


def field_load(offset: int, name: str) -> str:
    return field_pointer(offset, f"{name}.p") + f"  %{name} = load i64, ptr %{name}.p\n"


def field_store(offset: int, value: str, name: str) -> str:
    return field_pointer(offset, f"{name}.p") + f"  store i64 {value}, ptr %{name}.p\n"


def slot_get(width: int, size: int, at: int) -> Operation:
    """Read the register whose state offset stands at byte `at` of the record."""
    name = f"get{width}_at{at}"
    body = f"""  %s.a = add nuw i64 %x1, {at}
  %s.p = inttoptr i64 %s.a to ptr
  %s = load i16, ptr %s.p
  %o = zext i16 %s to i64
  %p.a = add i64 %x0, %o
  %p = inttoptr i64 %p.a to ptr
  %v = load i{size * 8}, ptr %p
"""
    return name, 2, VALUE, define(name, 2, body + _narrowed(size * 8, width))


def slot_put(width: int, size: int, at: int) -> Operation:
    """Write the register whose state offset stands at byte `at` of the record."""
    name = f"put{width}_at{at}"
    body = f"""  %s.a = add nuw i64 %x1, {at}
  %s.p = inttoptr i64 %s.a to ptr
  %s = load i16, ptr %s.p
  %o = zext i16 %s to i64
  %p.a = add i64 %x0, %o
  %p = inttoptr i64 %p.a to ptr
{narrow("v", "x2", size * 8)}  store i{size * 8} %v, ptr %p
  ret void
"""
    return name, 3, NOTHING, define(name, 3, body, result="void")


def _narrowed(have: int, width: int) -> str:
    """Return `%v` of `have` bits as a word: storage never holds more than the register's own bits."""
    return widen(have, "%v")


def fixed_get(width: int, size: int) -> Operation:
    """Read the register at a state offset that is the second operand."""
    name = f"get{width}"
    body = f"  %p.a = add i64 %x0, %x1\n  %p = inttoptr i64 %p.a to ptr\n  %v = load i{size * 8}, ptr %p\n"
    return name, 2, VALUE, define(name, 2, body + _narrowed(size * 8, width))


def fixed_put(width: int, size: int) -> Operation:
    """Write the register at a state offset that is the second operand."""
    name = f"put{width}"
    body = f"  %p.a = add i64 %x0, %x1\n  %p = inttoptr i64 %p.a to ptr\n{narrow('v', 'x2', size * 8)}"
    return name, 3, NOTHING, define(name, 3, body + f"  store i{size * 8} %v, ptr %p\n  ret void\n", result="void")


def hole(bits: int, signed: bool, at: int, width: int) -> Operation:
    """A constant of `width` bits from the `bits` stored at byte `at` of the record."""
    name = f"{'s' if signed else 'u'}{bits}_at{at}_{width}"
    body = f"  %p.a = add nuw i64 %x0, {at}\n  %p = inttoptr i64 %p.a to ptr\n  %v = load i{bits}, ptr %p\n"
    if bits < 64:
        body += f"  %w = {'sext' if signed else 'zext'} i{bits} %v to i64\n"
    else:
        body += "  %w = add i64 %v, 0\n"
    body += narrow("r", "w", width) + widen(width)
    return name, 1, VALUE, define(name, 1, body)


def memory_load(width: int) -> Operation:
    """(st, rec, base, address): `width` bits of guest memory; a fault finds the instruction's pc in the state."""
    name = f"load_{width}"
    body = _touch() + _guest() + f"  %v = load volatile i{width}, ptr %p, align 1\n" + widen(width, "%v")
    return name, 4, VALUE, define(name, _ACCESS, body)


def memory_store(width: int) -> Operation:
    """(st, rec, base, address, value)."""
    name = f"store_{width}"
    body = _touch() + _guest() + narrow("v", "value", width) + f"  store volatile i{width} %v, ptr %p, align 1\n  ret void\n"
    return name, 5, NOTHING, define(name, (*_ACCESS, "value"), body, result="void")


def memory_rmw(kind: str, width: int) -> Operation:
    """(st, rec, base, address, value): the old value."""
    name = f"rmw_{kind}_{width}"
    t = f"i{width}"
    body = _touch() + _guest() + narrow("v", "value", width)
    body += f"  %r = atomicrmw volatile {kind} ptr %p, {t} %v seq_cst\n" + widen(width)
    return name, 5, VALUE, define(name, (*_ACCESS, "value"), body)


def memory_cmpxchg(width: int) -> Operation:
    """(st, rec, base, address, expected, new): the old value."""
    name = f"cmpxchg_{width}"
    t = f"i{width}"
    body = _touch() + _guest() + narrow("e", "expected", width) + narrow("n", "new", width)
    body += f"  %o = cmpxchg volatile ptr %p, {t} %e, {t} %n seq_cst seq_cst\n  %r = extractvalue {{{t}, i1}} %o, 0\n"
    return name, 6, VALUE, define(name, (*_ACCESS, "expected", "new"), body + widen(width))


def memory_ll(width: int) -> Operation:
    """(st, rec, base, address): load and reserve."""
    name = f"ll_{width}"
    t = f"i{width}"
    body = _touch() + _guest() + f"  %r = load atomic volatile {t}, ptr %p seq_cst, align {width // 8}\n"
    wide = "  %w = add i64 %r, 0\n" if width == 64 else f"  %w = zext {t} %r to i64\n"
    body += wide + field_store(st.RES_ADDR, "%addr", "ra") + field_store(st.RES_VALUE, "%w", "rv")
    return name, 4, VALUE, define(name, _ACCESS, body + "  ret i64 %w\n")


def memory_sc(width: int) -> Operation:
    """(st, rec, base, address, value): 1 when the reservation held and the memory still has what the `ll` saw."""
    name = f"sc_{width}"
    t = f"i{width}"
    body = _touch() + _guest() + narrow("n", "value", width)
    body += field_load(st.RES_ADDR, "ra") + field_load(st.RES_VALUE, "rv")
    body += field_store(st.RES_ADDR, "-1", "gone")
    body += f"""  %same = icmp eq i64 %ra, %addr
  br i1 %same, label %try, label %lost
try:
{narrow("e", "rv", width)}  %o = cmpxchg volatile ptr %p, {t} %e, {t} %n seq_cst seq_cst
  %ok = extractvalue {{{t}, i1}} %o, 1
  %r = zext i1 %ok to i64
  ret i64 %r
lost:
  ret i64 0
"""
    return name, 5, VALUE, define(name, (*_ACCESS, "value"), body)


def _touch() -> str:
    """Leave the instruction's pc (operands: state, record, base) where the fault handler looks."""
    return """  call void @touch(i64 %st, i64 %rec, i64 %base)
"""


def _guest() -> str:
    return "  %b = call i64 @memory_base(i64 %st)\n  %b.p = inttoptr i64 %b to ptr\n  %p = getelementptr i8, ptr %b.p, i64 %addr\n"


def _beyond(address: str) -> str:
    """Return whether an address is outside everything that can be mapped."""
    return field_load(st.MEM_LIMIT, "limit") + (
        f"  %c = icmp uge i64 {address}, %limit\n  %e = call i1 @llvm.expect.i1(i1 %c, i1 false)\n"
        "  %r = zext i1 %e to i64\n  ret i64 %r\n"
    )


def fence(order: str) -> Operation:
    """A barrier; nothing moves across it."""
    name = f"fence_{order}"
    return name, 0, NOTHING, define(name, 0, f"  fence {order if order != 'acq' and order != 'rel' else {'acq': 'acquire', 'rel': 'release'}[order]}\n  ret void\n", result="void")


def common(align_shift: int) -> list[Operation]:
    """Jumps, traps, counters, and the two guards of memory accesses."""
    scale = 4 - align_shift  # a record is 16 bytes for 1 << align_shift bytes of code
    aligned = (1 << align_shift) - 1

    def inline(name: str, count: int, kind: str, body: str) -> Operation:
        result = {NEXT: "{i64, i64}", VALUE: "i64", NOTHING: "void"}[kind]
        names = STATE_OPERANDS + tuple(f"x{k}" for k in range(5, count))
        return name, count, kind, define(name, names, body, result=result)

    pair = "  %n0 = insertvalue {i64, i64} undef, i64 %to, 0\n  %n1 = insertvalue {i64, i64} %n0, i64 %left, 1\n"
    pair += "  ret {i64, i64} %n1\n"
    record_of = f"  %to.o = shl i64 %target, {scale}\n  %to = add i64 %base, %to.o\n"
    known = f"  %known = icmp uge i64 %to, {len(REQUESTS) + 1}\n  call void @llvm.assume(i1 %known)\n"

    def request(name: str) -> str:
        return f"  ret {{i64, i64}} {{ i64 {REQUESTS.index(name) + 1}, i64 undef }}\n"

    slow = field_store(st.PC, "%target", "sp")
    spend = "  %left = add i64 %fuel, -1\n"
    entry_of = (
        field_load(st.ENTRY_BASE, "eb")
        + f"  %e.i = lshr i64 %target, {align_shift}\n  %e.p = inttoptr i64 %eb to ptr\n"
        + "  %e.a = getelementptr i64, ptr %e.p, i64 %e.i\n  %e = load i64, ptr %e.a\n"
    )
    pending = field_load(st.PENDING, "pending").replace("load i64", "load volatile i64")
    limit = field_load(st.MEM_LIMIT, "limit") + "  %low = icmp ult i64 %target, %limit\n"
    if aligned:
        limit += f"  %bits = and i64 %target, {aligned}\n  %even = icmp eq i64 %bits, 0\n  %fine = and i1 %low, %even\n"
    else:
        limit += "  %fine = and i1 %low, %low\n"
    go = record_of + known + pair
    weights = ", !prof !0"
    indirect = spend + limit + f"  br i1 %fine, label %inside, label %slow{weights}\ninside:\n" + entry_of + pending
    return [
        inline("pc_of", 5, VALUE, f"  %o = sub i64 %rec, %base\n  %pc = lshr i64 %o, {scale}\n  ret i64 %pc\n"),
        # The target of a jump relative to the pc, from the displacement.
        (
            "touch",
            3,
            NOTHING,
            define(
                "touch",
                ("st", "rec", "base"),
                f"  %o = sub i64 %rec, %base\n  %pc = lshr i64 %o, {scale}\n"
                + field_pointer(st.INSN_PC)
                + "  store volatile i64 %pc, ptr %field\n  ret void\n",
                result="void",
            ),
        ),
        ("memory_base", 1, VALUE, define("memory_base", ("st",), field_load(st.MEM_BASE, "b") + "  ret i64 %b\n")),
        ("beyond", 2, VALUE, define("beyond", ("st", "addr"), _beyond("%addr"))),
        # For a conditional store: without its reservation it does not touch memory at all.
        (
            "beyond_reserved",
            2,
            VALUE,
            define(
                "beyond_reserved",
                ("st", "addr"),
                field_load(st.RES_ADDR, "ra")
                + "  %same = icmp eq i64 %ra, %addr\n  %tried = select i1 %same, i64 %addr, i64 0\n"
                + _beyond("%tried"),
            ),
        ),
        # (.., bytes): the next instruction.
        inline(
            "step",
            6,
            NEXT,
            spend + f"  %d = shl nuw i64 %x5, {scale}\n  %to = add nuw i64 %rec, %d\n" + pair,
        ),
        # (.., displacement): a direct jump, taken, forwards or backwards; only the latter may be a loop.
        inline(
            "jump_by",
            6,
            NEXT,
            spend
            + f"  %d = shl i64 %x5, {scale}\n  %to = add i64 %rec, %d\n  %back = icmp sle i64 %x5, 0\n"
            + "  br i1 %back, label %backwards, label %go\nbackwards:\n"
            + f"  %target.o = sub i64 %to, %base\n  %target = ashr i64 %target.o, {scale}\n"
            + "  %under = icmp slt i64 %target, 0\n"
            + f"  br i1 %under, label %slow, label %inside, !prof !1\ninside:\n"
            + entry_of
            + pending
            + "  %spent = icmp eq i64 %e, 65535\n  %calm = icmp eq i64 %pending, 0\n  %easy = and i1 %spent, %calm\n"
            + f"  br i1 %easy, label %go, label %slow{weights}\nslow:\n"
            + slow
            + request("jump")
            + "go:\n"
            + known
            + pair,
        ),
        # (.., target): a direct jump to a pc, or a direct call.
        inline(
            "jump_to",
            6,
            NEXT,
            "  %target = add i64 %x5, 0\n"
            + indirect
            + "  %spent = icmp eq i64 %e, 65535\n  %calm = icmp eq i64 %pending, 0\n  %easy = and i1 %spent, %calm\n"
            + f"  br i1 %easy, label %go, label %slow{weights}\nslow:\n"
            + slow
            + request("jump")
            + "go:\n"
            + go,
        ),
        # (.., target): an indirect jump or call.
        inline(
            "jump_indirect",
            6,
            NEXT,
            "  %target = add i64 %x5, 0\n"
            + indirect
            + "  %spent = icmp eq i64 %e, 65535\n  %calm = icmp eq i64 %pending, 0\n  %easy = and i1 %spent, %calm\n"
            + "  %on = icmp ne i64 %target, %stop\n  %good = and i1 %easy, %on\n"
            + f"  br i1 %good, label %go, label %slow{weights}\nslow:\n"
            + slow
            + request("indirect")
            + "go:\n"
            + go,
        ),
        # (.., target): a return; it is no place where hot code begins.
        inline(
            "jump_return",
            6,
            NEXT,
            "  %target = add i64 %x5, 0\n"
            + indirect
            + f"  %cold = icmp ult i64 %e, {st.ENTRY_MIN}\n  %calm = icmp eq i64 %pending, 0\n  %easy = and i1 %cold, %calm\n"
            + "  %on = icmp ne i64 %target, %stop\n  %good = and i1 %easy, %on\n"
            + f"  br i1 %good, label %go, label %slow{weights}\nslow:\n"
            + slow
            + request("return")
            + "go:\n"
            + go,
        ),
        # (.., code, bytes): ask the kernel; the state's pc is the next instruction's.
        inline(
            "trap",
            7,
            NEXT,
            f"  %pc.o = sub i64 %rec, %base\n  %pc = lshr i64 %pc.o, {scale}\n  %target = add i64 %pc, %x6\n"
            + slow
            + field_store(st.HOST_SCRATCH, "%x5", "code")
            + request("trap"),
        ),
        # (.., address): the address is outside everything that can be mapped.
        inline("bad_address", 6, NEXT, field_store(st.HOST_SCRATCH, "%x5", "address") + request("address")),
        inline(
            "counter_instret",
            5,
            VALUE,
            field_load(st.INSTRET, "i") + field_load(st.FUEL, "f") + "  %d = sub i64 %f, %fuel\n  %r = add i64 %i, %d\n  ret i64 %r\n",
        ),
        inline("counter_cycles", 5, VALUE, "  %r = call i64 @llvm.readcyclecounter()\n  ret i64 %r\n"),
        inline("counter_time", 5, VALUE, "  %r = call i64 @llvm.readcyclecounter()\n  ret i64 %r\n"),
    ]


def outside(align_shift: int) -> str:
    """The functions that handlers call in slow cases, and the way in from C."""
    scale = 4 - align_shift
    aligned = (1 << align_shift) - 1

    def leave(value: str) -> str:
        return (
            f"  %l{value.strip('%-')} = insertvalue {{i64, i64}} {{i64 0, i64 undef}}, i64 {value}, 1\n"
            f"  ret {{i64, i64}} %l{value.strip('%-')}\n"
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
define internal {{i64, i64}} @ask(i64 %st, i64 %pc, i64 %fuel, i64 %stop, i64 %base, i64 %code, i64 %arg) noinline cold nounwind {{
  call void @sync(i64 %st, i64 %fuel)
{field_store(st.PC, "%pc", "pc")}{field_load(st.SERVICE_FN, "service")}  %fn = inttoptr i64 %service to ptr
  %answer = call i64 %fn(i64 %st, i64 %code, i64 %arg)
  %on = icmp eq i64 %answer, 0
  br i1 %on, label %go, label %leave
leave:
{leave("-1")}go:
{field_load(st.PC, "pc2")}{resume}  %r = call {{i64, i64}} @resume(i64 %st, i64 %pc2, i64 %fuel2, i64 %base)
  ret {{i64, i64}} %r
}}

; Go on at a pc that came from outside.
define internal {{i64, i64}} @resume(i64 %st, i64 %pc, i64 %fuel, i64 %base) noinline nounwind {{
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
  %n0 = insertvalue {{i64, i64}} undef, i64 %to, 0
  %n1 = insertvalue {{i64, i64}} %n0, i64 %fuel, 1
  ret {{i64, i64}} %n1
}}

; Everything a jump may have to do besides jumping: faults, polls, translated code, counting.
define internal {{i64, i64}} @slow_jump(i64 %st, i64 %target, i64 %fuel, i64 %stop, i64 %base) noinline nounwind {{
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
  %free = icmp uge i64 %fuel, {UNLIMITED}
  br i1 %free, label %enter, label %go
enter:
  %enter.r = call {{i64, i64}} @enter(i64 %st, i64 %e, i64 %stop, i64 %base)
  ret {{i64, i64}} %enter.r
count:
  %full = icmp eq i64 %e, 65535
  br i1 %full, label %go, label %raise
raise:
  %e1 = add i64 %e, 1
{field_load(st.HOT_THRESHOLD, "threshold")}  %hot = icmp eq i64 %e1, %threshold
  %new = select i1 %hot, i64 65535, i64 %e1
  store i64 %new, ptr %e.a
  br i1 %hot, label %report, label %go
report:
{field_store(st.PC, "%target", "pc3")}{field_load(st.SERVICE_FN, "service")}  %fn = inttoptr i64 %service to ptr
  %answer = call i64 %fn(i64 %st, i64 {st.SERVICE_HOT}, i64 %target)
  br label %go
go:
{field_load(st.FUEL, "fuel2")}  %r = call {{i64, i64}} @resume(i64 %st, i64 %target, i64 %fuel2, i64 %base)
  ret {{i64, i64}} %r
}}

define internal {{i64, i64}} @slow_indirect(i64 %st, i64 %target, i64 %fuel, i64 %stop, i64 %base) noinline nounwind {{
  %there = icmp eq i64 %target, %stop
  br i1 %there, label %stopped, label %on
stopped:
  call void @sync(i64 %st, i64 %fuel)
{leave("%stop")}on:
  %r = call {{i64, i64}} @slow_jump(i64 %st, i64 %target, i64 %fuel, i64 %stop, i64 %base)
  ret {{i64, i64}} %r
}}

define internal {{i64, i64}} @slow_return(i64 %st, i64 %target, i64 %fuel, i64 %stop, i64 %base) noinline nounwind {{
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
  %free = icmp uge i64 %fuel, {UNLIMITED}
  %free.c = xor i1 %free, true
  %stay = or i1 %counter, %free.c
  br i1 %stay, label %go, label %enter
enter:
  %enter.r = call {{i64, i64}} @enter(i64 %st, i64 %e, i64 %stop, i64 %base)
  ret {{i64, i64}} %enter.r
go:
  %r = call {{i64, i64}} @resume(i64 %st, i64 %target, i64 %fuel, i64 %base)
  ret {{i64, i64}} %r
}}

; Translated code, until it comes back with the next pc.
define internal {{i64, i64}} @enter(i64 %st, i64 %entry, i64 %stop, i64 %base) noinline nounwind {{
{field_load(st.ENTER_FN, "enter")}  %fn = inttoptr i64 %enter to ptr
  %next = call i64 %fn(i64 %st, i64 %entry)
  %unwind = icmp eq i64 %next, {st.UNWIND}
  %there = icmp eq i64 %next, %stop
  %out = or i1 %unwind, %there
  br i1 %out, label %leave, label %go
leave:
{leave("%next")}go:
{resume}  %r = call {{i64, i64}} @resume(i64 %st, i64 %next, i64 %fuel2, i64 %base)
  ret {{i64, i64}} %r
}}

; What bodies ask for: the state's pc is the target, or what follows a trap.
{_request_handler("jump", "%left = add i64 %fuel, -1", "slow_jump", "")}
{_request_handler("indirect", "%left = add i64 %fuel, -1", "slow_indirect", "")}
{_request_handler("return", "%left = add i64 %fuel, -1", "slow_return", "")}
{_request_handler("trap", "%left = add i64 %fuel, -1", "ask", ", i64 %scratch, i64 %pc", scale)}
{_request_handler("address", "%left = add i64 %fuel, 0", "ask", f", i64 {st.SERVICE_BAD_ADDRESS}, i64 %scratch", scale)}
; The fuel is used up before the instruction of this record.
define internal preserve_nonecc i64 @dry({_HANDLER}) noinline cold nounwind {{
  call void @sync(i64 %st, i64 %fuel)
  %o = sub i64 %rec, %base
  %pc = lshr i64 %o, {scale}
{field_store(st.PC, "%pc", "pc")}{field_load(st.SERVICE_FN, "service")}  %fn = inttoptr i64 %service to ptr
  %answer = call i64 %fn(i64 %st, i64 {st.SERVICE_FUEL}, i64 %pc)
  ret i64 -1
}}

define internal preserve_nonecc i64 @first({_HANDLER}) noinline nounwind {{
{dispatch("%rec", "%fuel")}}}

define i64 @interp(i64 %st, i64 %pc, i64 %stop) nounwind {{
{field_load(st.DECODE_BASE, "base")}{field_load(st.FUEL, "fuel")}  %r = call {{i64, i64}} @resume(i64 %st, i64 %pc, i64 %fuel, i64 %base)
  %rec = extractvalue {{i64, i64}} %r, 0
  %out = icmp eq i64 %rec, 0
  br i1 %out, label %leave, label %go
leave:
  ret i64 -1
go:
  %t = call preserve_nonecc i64 @first(i64 %st, i64 %rec, i64 %fuel, i64 %stop, i64 %base, ptr @handlers)
  ret i64 %t
}}

!0 = !{{!"branch_weights", i32 2000, i32 1}}
!1 = !{{!"branch_weights", i32 1, i32 2000}}
"""


def _request_handler(name: str, spend: str, function: str, more: str, scale: int = 0) -> str:
    """The handler that continues where a body has asked for something slow. `more`: operands besides the usual five."""
    target = "%target"
    extra = ""
    if more:
        extra = f"  %o = sub i64 %rec, %base\n  %pc = lshr i64 %o, {scale}\n" + field_load(st.HOST_SCRATCH, "scratch")
        target = "%pc" if name == "address" else target
    return f"""
define internal preserve_nonecc i64 @ask_{name}({_HANDLER}) noinline cold nounwind {{
{field_load(st.PC, "target")}{extra}  {spend}
  %r = call {{i64, i64}} @{function}(i64 %st, i64 {target}, i64 %left, i64 %stop, i64 %base{more})
  %to = extractvalue {{i64, i64}} %r, 0
  %still = extractvalue {{i64, i64}} %r, 1
  %out = icmp eq i64 %to, 0
  br i1 %out, label %leave, label %on
leave:
  ret i64 %still
on:
{dispatch("%to", "%still")}}}
"""


def decoding(align_shift: int) -> str:
    """Handler 0: fill the record, then run it."""
    return f"""
define internal preserve_nonecc i64 @h_decode({_HANDLER}) noinline nounwind {{
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


def dispatch(record: str, fuel: str) -> str:
    """The end of every handler: stop when the fuel is used up, else jump to the handler of the next record."""
    return f"""  %z = icmp sle i64 {fuel}, 0
  br i1 %z, label %dry, label %go, !prof !1
dry:
  %d = musttail call preserve_nonecc i64 @dry(i64 %st, i64 {record}, i64 {fuel}, i64 %stop, i64 %base, ptr %tab)
  ret i64 %d
go:
  %p = inttoptr i64 {record} to ptr
  %h = load i16, ptr %p
  %hx = zext i16 %h to i64
  %slot = getelementptr i32, ptr %tab, i64 %hx
  %off = load i32, ptr %slot
  %ox = sext i32 %off to i64
  %fn = getelementptr i8, ptr %tab, i64 %ox
  %t = musttail call preserve_nonecc i64 %fn(i64 %st, i64 {record}, i64 {fuel}, i64 %stop, i64 %base, ptr %tab)
  ret i64 %t
"""


def handler(name: str, body: str, *, leaves: bool) -> str:
    """The handler `name` around the numba function `body`; `leaves`: it may answer with a request instead of a record."""
    check = f"""  %asks = icmp ult i64 %to, {len(REQUESTS) + 1}
  br i1 %asks, label %ask, label %on
ask:
  switch i64 %to, label %never [ {" ".join(f"i64 {k}, label %ask{k}" for k in range(1, len(REQUESTS) + 1))} ]
never:
  unreachable
"""
    for k, request in enumerate(REQUESTS, 1):
        check += f"""ask{k}:
  %a{k} = musttail call preserve_nonecc i64 @ask_{request}({_SAME})
  ret i64 %a{k}
"""
    return f"""define internal preserve_nonecc i64 @{name}({_HANDLER}) nounwind {{
  %r = call {{i64, i64}} @{body}(i64 %st, i64 %rec, i64 %fuel, i64 %stop, i64 %base)
  %to = extractvalue {{i64, i64}} %r, 0
  %left = extractvalue {{i64, i64}} %r, 1
{check + "on:" if leaves else ""}
{dispatch("%to", "%left")}}}
"""


def table(names: "list[str]") -> str:
    """The handler table: distances from the table itself, so that the code may lie anywhere."""
    rows = ", ".join(
        f"i32 trunc (i64 sub (i64 ptrtoint (ptr @{name} to i64), i64 ptrtoint (ptr @handlers to i64)) to i32)"
        for name in names
    )
    return f"@handlers = internal constant [{len(names)} x i32] [{rows}]\n"
