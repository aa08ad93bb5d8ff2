"""How a handler's body ends, as LLVM functions: the next instruction, jumps of all kinds, traps.

Each answers the next record, or a small number in place of it: a request, for which `dispatch` has a handler. A body
asks with the target in the state's pc (and for a trap or a bad address its operand in the scratch field). So the common
way through a jump needs no call: look at the entry table and the pending flag, go on. Names are asked for by
`generate`.
"""

from __future__ import annotations

from typing import Final

from translator.guest import state as st
from translator.interp import host_x86_64 as host
from translator.interp.access import Operation, field_load, field_store, guards
from translator.interp.dialect import VALUE
from translator.interp.ops_int import define

HOLE_PC: Final = "hole_pc"  # in a stencil: the instruction's pc
STATE_OPERANDS: Final = ("st", "rec", "fuel", "stop", "base")
# What a body may answer in place of a record, numbered from 1: the slow cases, continued by a handler of that name.
REQUESTS: Final = ("jump", "indirect", "return", "trap", "address")
# What a body answers in a stencil, where there are no records to go to: go on behind it, or at its jump's target.
NEXT: Final = len(REQUESTS) + 1
TAKEN: Final = NEXT + 1
WEIGHTS: Final = """
!0 = !{!"branch_weights", i32 2000, i32 1}
!1 = !{!"branch_weights", i32 1, i32 2000}
"""
_SPENT: Final = "  %spent = icmp eq i64 %e, 65535\n  %calm = icmp eq i64 %pending, 0\n  %easy = and i1 %spent, %calm\n"
_COLD: Final = (
    f"  %cold = icmp ult i64 %e, {st.ENTRY_MIN}\n  %calm = icmp eq i64 %pending, 0\n  %easy = and i1 %cold, %calm\n"
)
# Of a word of the stitched table: where the code is; above it the handler that the record had before, and bit 63 until
# all of the code is there.
STITCHED_ADDRESS: Final = (1 << 48) - 1
_UNSTOPPED: Final = "  %on = icmp ne i64 %target, %stop\n  %good = and i1 %easy, %on\n"


def common(align_shift: int) -> list[Operation]:
    """All of them, and the guards of memory accesses."""
    scale = 4 - align_shift  # a record is 16 bytes for 1 << align_shift bytes of code
    aligned = (1 << align_shift) - 1

    def inline(name: str, count: int, body: str, stencil: str = "") -> Operation:
        names = STATE_OPERANDS + tuple(f"x{k}" for k in range(5, count))
        return Operation(name, count, VALUE, define(name, names, body), define(name, names, stencil) if stencil else "")

    def request(name: str) -> str:
        return f"  ret i64 {REQUESTS.index(name) + 1}\n"

    done = "  ret i64 %to\n"
    record_of = f"  %to.o = shl i64 %target, {scale}\n  %to = add i64 %base, %to.o\n"
    # A record is no request: the test for one vanishes where the compiler knows it.
    known = f"  %known = icmp uge i64 %to, {TAKEN + 1}\n  call void @llvm.assume(i1 %known)\n"
    slow = "slow:\n" + field_store(st.PC, "%target", "sp")
    look = (
        field_load(st.ENTRY_BASE, "eb")
        + f"  %e.i = lshr i64 %target, {align_shift}\n  %e.p = inttoptr i64 %eb to ptr\n"
        + "  %e.a = getelementptr i64, ptr %e.p, i64 %e.i\n  %e = load i64, ptr %e.a\n"
        + field_load(st.PENDING, "pending").replace("load i64", "load volatile i64")
    )
    checked = "  %target = add i64 %x5, 0\n" + field_load(st.MEM_LIMIT, "limit")
    checked += "  %low = icmp ult i64 %target, %limit\n"
    if aligned:
        checked += f"  %bits = and i64 %target, {aligned}\n  %even = icmp eq i64 %bits, 0\n"
        checked += "  %fine = and i1 %low, %even\n"
    else:
        checked += "  %fine = and i1 %low, %low\n"
    checked += "  br i1 %fine, label %inside, label %slow, !prof !0\ninside:\n" + look

    def stitched(tests: str, counts: str, asks: str) -> str:
        """The same in a stencil, straight to the target's code: it answers that in place of a record."""
        there = field_load(st.STITCHED_BASE, "sb") + "  %w.p = inttoptr i64 %sb to ptr\n"
        there += "  %w.a = getelementptr i64, ptr %w.p, i64 %e.i\n  %w = load i64, ptr %w.a\n"
        there += "  %whole = icmp sgt i64 %w, 0\n  %ready = and i1 %good, %whole\n"
        branch = f"  br i1 %ready, label %{'count' if counts else 'go'}, label %slow, !prof !0\n"
        code = f"go:\n  %to = and i64 %w, {STITCHED_ADDRESS}\n"
        return checked + tests + there + branch + counts + slow + request(asks) + code + known + done

    def jump(name: str, tests: str, flag: str, asks: str, stencil: str = "") -> Operation:
        """A jump to the pc `%x5`, at once when `tests` find `flag`."""
        branch = f"  br i1 {flag}, label %go, label %slow, !prof !0\n"
        body = checked + tests + branch + slow + request(asks) + "go:\n" + record_of + known + done
        return inline(name, 6, body, stencil)

    calm = "  %easy = icmp eq i64 %pending, 0\n"
    # As the stencil `count` does.
    counts = (
        f"count:\n  %e1 = add i64 %e, 1\n{field_load(st.HOT_THRESHOLD, 'threshold')}"
        "  %cold = icmp ult i64 %e1, %threshold\n  br i1 %cold, label %raise, label %full, !prof !0\n"
        "raise:\n  store i64 %e1, ptr %e.a\n  br label %go\n"
        "full:\n  %spent = icmp eq i64 %e, 65535\n  br i1 %spent, label %go, label %slow, !prof !0\n"
    )
    backwards = (
        f"  %d = shl i64 %x5, {scale}\n  %to = add i64 %rec, %d\n  %back = icmp sle i64 %x5, 0\n"
        "  br i1 %back, label %backwards, label %go\nbackwards:\n"
        f"  %target.o = sub i64 %to, %base\n  %target = ashr i64 %target.o, {scale}\n"
        "  %under = icmp slt i64 %target, 0\n"
        "  br i1 %under, label %slow, label %inside, !prof !1\ninside:\n"
        f"{look}{_SPENT}  br i1 %easy, label %go, label %slow, !prof !0\n{slow}{request('jump')}go:\n{known}{done}"
    )
    pc = f"  %pc.o = sub i64 %rec, %base\n  %pc = lshr i64 %pc.o, {scale}\n"
    patched_pc = host.wide_hole("pc", HOLE_PC)
    taken = f"  ret i64 {TAKEN}\n"
    ask = field_store(st.PC, "%target", "sp") + field_store(st.HOST_SCRATCH, "%x5", "code") + request("trap")
    instret = field_load(st.INSTRET, "i") + field_load(st.FUEL, "f")
    instret += "  %d = sub i64 %f, %fuel\n  %r = add i64 %i, %d\n  ret i64 %r\n"
    unseen = field_load(st.FLAGS_SEEN, "f")
    unseen += "  %none = icmp eq i64 %f, 0\n  %r = zext i1 %none to i64\n  ret i64 %r\n"
    clock = "  %r = call i64 @llvm.readcyclecounter()\n  ret i64 %r\n"
    return [
        *guards(scale),
        inline("pc_of", 5, pc + "  ret i64 %pc\n", patched_pc + "  ret i64 %pc\n"),
        # (.., bytes): the next instruction.
        inline(
            "step", 6, f"  %d = shl nuw i64 %x5, {scale}\n  %to = add nuw i64 %rec, %d\n" + done, f"  ret i64 {NEXT}\n"
        ),
        # (.., displacement): a direct jump, taken, forwards or backwards; only the latter may be a loop.
        inline("jump_by", 6, backwards, taken),
        # (.., target): a direct jump to a pc, or a direct call.
        jump("jump_to", _SPENT, "%easy", "jump", taken),
        # (.., target): an indirect jump or call.
        jump(
            "jump_indirect", _SPENT + _UNSTOPPED, "%good", "indirect", stitched(calm + _UNSTOPPED, counts, "indirect")
        ),
        # (.., target): a return; it is no place where hot code begins, so nothing is counted.
        jump("jump_return", _COLD + _UNSTOPPED, "%good", "return", stitched(_COLD + _UNSTOPPED, "", "return")),
        # (.., code, bytes): ask the kernel; the state's pc is the next instruction's.
        inline("trap", 7, *(which + "  %target = add i64 %pc, %x6\n" + ask for which in (pc, patched_pc))),
        # (st): whether the program has not named the IEEE flags before.
        Operation("flags_unseen", 1, VALUE, define("flags_unseen", ("st",), unseen)),
        # (.., address): the address is outside everything that can be mapped.
        inline("bad_address", 6, field_store(st.HOST_SCRATCH, "%x5", "address") + request("address")),
        inline("counter_instret", 5, instret),
        inline("counter_cycles", 5, clock),
        inline("counter_time", 5, clock),
    ]
