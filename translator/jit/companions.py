"""The cold companions of translated code: functions of the native convention that it calls when it leaves its path.

`cold` stands in for a callee that is not translated: it lets the interpreter run it. `miss` goes back for a pc that is
not translated. Both count, so that what only translated code reaches becomes warm and hot too. `leave` gives up at a
poll. `ask` asks Python. `fault` is the end of where precise code lands. They are compiled once, into the runtime's blob
(`runtime.build_runtime`), and reached through the state structure: as part of every region they would cost each some
milliseconds of compilation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.guest import state as st
from translator.jit.host_x86_64_ir import CALL_CONVENTION

if TYPE_CHECKING:
    from translator.guest.state import Layout, Slot

CARRIED = 10
RESULT = "%R"
RESULT_TYPE = "%R = type { " + ", ".join(["i64"] * (CARRIED + 1)) + " }\n"
PARAMETERS = "ptr noalias nonnull align 16 dereferenceable(4096) %st, " + ", ".join(
    f"i64 %g{k}" for k in range(1, CARRIED + 1)
)
_ATTRIBUTES = 'noinline cold nounwind optsize "no-builtins"'


def field(offset: int) -> str:
    """A pointer to a byte offset of the state, as a constant-offset instruction operand would have it."""
    return f"getelementptr inbounds i8, ptr %st, i64 {offset}"


def _store(slot: Slot, k: int) -> str:
    bits = slot.size * 8
    value = f"%g{k}"
    text = ""
    if bits < 64:
        text = f" %n{k} = trunc i64 %g{k} to i{bits}\n"
        value = f"%n{k}"
    return f"{text} %p{k} = {field(slot.offset)}\n store i{bits} {value}, ptr %p{k}\n"


def _reload(slot: Slot, k: int) -> str:
    bits = slot.size * 8
    if bits == 64:
        return f" %r{k} = load i64, ptr %p{k}\n"
    return f" %m{k} = load i{bits}, ptr %p{k}\n %r{k} = zext i{bits} %m{k} to i64\n"


def _result(first: str, values: list[str]) -> str:
    text = ""
    last = "poison"
    for k, value in enumerate([first, *values]):
        text += f" %o{k} = insertvalue %Companion {last}, i64 {value}, {k}\n"
        last = f"%o{k}"
    return f"{text} ret %Companion {last}\n"


def companions_ir(layout: Layout, carried: list[tuple[str, int]], align_shift: int) -> str:
    """Their definitions as LLVM IR text; the result type defined along with them."""
    slots = [layout.slot(*register) for register in carried]
    stores = "".join(_store(slot, k) for k, slot in enumerate(slots, 1))
    reloads = "".join(_reload(slot, k) for k, slot in enumerate(slots, 1))
    given = [f"%g{k}" for k in range(1, CARRIED + 1)]
    reloaded = [f"%r{k}" if k <= len(slots) else "0" for k in range(1, CARRIED + 1)]
    head = f"define {CALL_CONVENTION} %Companion"
    pointers = {
        name: f" %{name} = {field(offset)}\n"
        for name, offset in (
            ("pc", st.PC), ("scratch", st.HOST_SCRATCH), ("limit", st.MEM_LIMIT), ("tab", st.ENTRY_BASE),
            ("hot", st.HOT_THRESHOLD), ("svc", st.SERVICE_FN), ("int", st.INTERP_FN), ("sync", st.SYNC_JIT),
            ("ripe", st.STITCH_AT), ("stf", st.STITCH_FN),
        )
    }  # fmt: skip
    leave = f"{head} @companion_leave({PARAMETERS}) {_ATTRIBUTES} {{\n{stores}{_result(str(st.UNWIND), given)}}}\n"
    service = (
        f"{head} @companion_ask({PARAMETERS}, i64 %code, i64 %arg) {_ATTRIBUTES} {{\n{stores}{pointers['svc']}"
        " %fn = load ptr, ptr %svc\n %a = call i64 %fn(ptr %st, i64 %code, i64 %arg)\n %z = icmp eq i64 %a, 0\n"
        f" %n = select i1 %z, i64 0, i64 {st.UNWIND}\n{reloads}{_result('%n', reloaded)}}}\n"
    )
    fault = (
        f"{head} @companion_fault({PARAMETERS}) {_ATTRIBUTES} {{\n{stores}{pointers['svc']} %fn = load ptr, ptr %svc\n"
        f" %a = call i64 %fn(ptr %st, i64 {st.SERVICE_REPLAY}, i64 0)\n{_result(str(st.UNWIND), given)}}}\n"
    )
    # The target is in state.pc. A target that the table covers is counted.
    count = (
        f"{''.join(pointers.values())} %target = load i64, ptr %pc\n %end = load i64, ptr %limit\n"
        f" %in = icmp ult i64 %target, %end\n br i1 %in, label %count, label %run\n"
        f"count:\n %i = lshr i64 %target, {align_shift}\n %base = load ptr, ptr %tab\n"
        " %e = getelementptr inbounds i64, ptr %base, i64 %i\n %c = load i64, ptr %e\n"
        f" %old = icmp ult i64 %c, {st.ENTRY_MIN - 1}\n br i1 %old, label %more, label %run\n"
        "more:\n %c1 = add i64 %c, 1\n"
        # Swapped, not stored: the compile service may publish an entry at this very moment.
        " %w = cmpxchg ptr %e, i64 %c, i64 %c1 monotonic monotonic, align 8\n %sfn = load ptr, ptr %svc\n"
        " %r.at = load i64, ptr %ripe\n %is = icmp eq i64 %c1, %r.at\n br i1 %is, label %stitch, label %stitched\n"
        "stitch:\n %st.fn = load ptr, ptr %stf\n %u0 = call i64 %st.fn(ptr %st, i64 %target)\n br label %stitched\n"
        "stitched:\n"
    )
    warm = (
        " %t = load i64, ptr %hot\n %h = icmp eq i64 %c1, %t\n br i1 %h, label %tell, label %run\n"
        f"tell:\n %u1 = call i64 %sfn(ptr %st, i64 {st.SERVICE_HOT}, i64 %target)\n"
        " %on = icmp eq i64 %u1, 0\n br i1 %on, label %run, label %gone\n"
    )
    told = warm.replace("tell:\n", f"tell:\n{stores}")  # whatever a request comes to, the state is whole
    gone = _result(str(st.UNWIND), given).replace("%o", "%x")
    miss = (
        f"{head} @companion_miss({PARAMETERS}) {_ATTRIBUTES} {{\n{count}{told}gone:\n{gone}"
        f"run:\n{_result('%target', given)}}}\n"
    )
    # The return address is in the scratch field.
    cold = (
        f"{head} @companion_cold({PARAMETERS}) {_ATTRIBUTES} {{\n{stores}{pointers['scratch']}"
        f" %stop = load i64, ptr %scratch\n{count.replace(pointers['scratch'], '')}"
        " %s = load i64, ptr %sync\n %now = icmp ne i64 %s, 0\n br i1 %now, label %compile, label %warm\n"
        f"warm:\n{warm}"
        f"compile:\n %u2 = call i64 %sfn(ptr %st, i64 {st.SERVICE_COMPILE}, i64 %target)\n"
        " %on2 = icmp eq i64 %u2, 0\n br i1 %on2, label %look, label %gone\n"
        f"gone:\n{gone}look:\n"
        f" %f = load ptr, ptr %e\n %fi = ptrtoint ptr %f to i64\n %there = icmp uge i64 %fi, {st.ENTRY_MIN}\n"
        " br i1 %there, label %native, label %run\n"
        f"native:\n %nr = call {CALL_CONVENTION} %Companion %f(ptr %st{''.join(f', i64 {g}' for g in given)})\n"
        " ret %Companion %nr\n"
        "run:\n %ifn = load ptr, ptr %int\n %n = call i64 %ifn(ptr %st, i64 %target, i64 %stop)\n"
        f"{reloads}{_result('%n', reloaded)}}}\n"
    )
    return RESULT_TYPE.replace(RESULT, "%Companion") + leave + service + fault + miss + cold
