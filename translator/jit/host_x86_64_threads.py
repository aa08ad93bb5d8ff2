"""Threads in the runtime for an x86-64 host, as text: how one begins without Python, and how it ends so.

Part of `host_x86_64.runtime_ir`, which fills in the names. A guest thread is a thread of the C library's
(`runtime_begin` makes it), since its native code may come to call Python. `runtime_thread` is what that runs: it waits
until its maker has told its number to whom it concerns, takes its alternate stack and its mask, and enters guest code.
When that has come back for another reason than its end, the rest of its life is Python's (`LIVE_FN`, see
`translator/threads.py`). What `calls.py` lets native code do about a thread by itself is here too: `native_mask`,
`native_robust` and `native_exit` answer the call's result, or 1 when Python is to be asked; arguments are in registers
of the state.
"""

from __future__ import annotations

from errno import EFAULT

from translator.guest import calls
from translator.guest import state as st
from translator.jit.calls import at
from translator.jit.host_x86_64 import THREAD_STACK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_TLS_ROOM: Final = 64 * 1024  # the C library's part at its upper end, and the guard at its lower
SIGNALS: Final = 8  # bytes of a mask
_ROBUST_HEAD: Final = 24  # struct robust_list_head: list, futex_offset, list_op_pending

NAMES: Final[dict[str, object]] = {
    "SYS_FUTEX": 202, "SYS_SIGALTSTACK": 131, "SYS_UNSHARE": 272, "FUTEX_WAIT_PRIVATE": 128, "FUTEX_WAKE_PRIVATE": 129,
    # FUTEX_OP(FUTEX_OP_SET, 0, FUTEX_OP_CMP_EQ, -1): put 0, wake there; no second wake, for the word is no -1
    "FUTEX_WAKE_OP": 5, "PUT_ZERO": 0xFFF,
    "SIG_BLOCK": 0, "SIG_SETMASK": 2, "NEVER_BLOCKED": ~(1 << 8 | 1 << 18),  # but SIGKILL, SIGSTOP
    "GO": st.GO, "TID": st.TID, "HOST_THREAD": st.HOST_THREAD, "LIFE": st.LIFE, "LIFE_NATIVE": st.LIFE_NATIVE,
    "LIFE_ENDING": st.LIFE_ENDING, "LIFE_ENDED": st.LIFE_ENDED, "STACK_LIMIT": st.STACK_LIMIT, "ENDED": calls.ENDED,
    "STACK_BELOW": THREAD_STACK - _TLS_ROOM, "SIGNALS": SIGNALS, "ROBUST_HEAD": _ROBUST_HEAD,
}  # fmt: skip


def _argument(name: str, number: int) -> str:
    """Load the call's argument into %name."""
    return (
        at(f"{name}.o", "%table", calls.ARGUMENTS + 8 * number)
        + f"  %{name}.r = getelementptr i8, ptr %st, i64 %{name}.o\n  %{name} = load i64, ptr %{name}.r\n"
    )


THREADS: Final = f"""
; i64 (state*, pthread_create*, pthread_attr_t*, bytes of stack that Python may need): a new thread waits for
; runtime_go. 0, or an errno.
define i64 @runtime_begin(ptr %st, ptr %create, ptr %attributes, i64 %reserve) nounwind {{
  %all = alloca i64
  %old = alloca i64
  store i64 -1, ptr %all
  %all.i = ptrtoint ptr %all to i64
  %old.i = ptrtoint ptr %old to i64
  %limit.p = getelementptr i8, ptr %st, i64 {{STACK_LIMIT}}
  store i64 %reserve, ptr %limit.p
  %r0 = call i64 @syscall4(i64 {{SYS_RT_SIGPROCMASK}}, i64 {{SIG_SETMASK}}, i64 %all.i, i64 %old.i, i64 {{SIGNALS}})
  %where = getelementptr i8, ptr %st, i64 {{HOST_THREAD}}
  %error = call i32 %create(ptr %where, ptr %attributes, ptr @runtime_thread, ptr %st)
  %r1 = call i64 @syscall4(i64 {{SYS_RT_SIGPROCMASK}}, i64 {{SIG_SETMASK}}, i64 %old.i, i64 0, i64 {{SIGNALS}})
  %r = zext i32 %error to i64
  ret i64 %r
}}

; i64 (state*): let it begin.
define i64 @runtime_go(ptr %st) nounwind {{
entry:
  %go.p = getelementptr i8, ptr %st, i64 {{GO}}
  %go.i = ptrtoint ptr %go.p to i64
  %old = atomicrmw xchg ptr %go.p, i64 1 seq_cst
  %waits = icmp eq i64 %old, 2
  br i1 %waits, label %wake, label %out
wake:
  %r = call i64 @syscall4(i64 {{SYS_FUTEX}}, i64 %go.i, i64 {{FUTEX_WAKE_PRIVATE}}, i64 1, i64 0)
  br label %out
out:
  ret i64 0
}}

define hidden ptr @runtime_thread(ptr %st) nounwind {{
entry:
  %set = alloca [3 x i64]
  %set.i = ptrtoint ptr %set to i64
  %tid = call i64 @syscall4(i64 {{SYS_GETTID}}, i64 0, i64 0, i64 0, i64 0)
  %tid.p = getelementptr i8, ptr %st, i64 {{TID}}
  store atomic i64 %tid, ptr %tid.p release, align 8
  %go.p = getelementptr i8, ptr %st, i64 {{GO}}
  %go.i = ptrtoint ptr %go.p to i64
  br label %look
look:
  %go = load atomic i64, ptr %go.p acquire, align 8
  %may = icmp eq i64 %go, 1
  br i1 %may, label %begin, label %wait
wait:
  %swap = cmpxchg ptr %go.p, i64 0, i64 2 seq_cst seq_cst
  %r0 = call i64 @syscall4(i64 {{SYS_FUTEX}}, i64 %go.i, i64 {{FUTEX_WAIT_PRIVATE}}, i64 2, i64 0)
  br label %look
begin:
  %limit.p = getelementptr i8, ptr %st, i64 {{STACK_LIMIT}}
  %reserve = load i64, ptr %limit.p
  %lowest = sub i64 %set.i, {{STACK_BELOW}}
  %limit = add i64 %lowest, %reserve
  store i64 %limit, ptr %limit.p
{at("alt", "%st", st.ALT_STACK)}  %size.p = getelementptr i64, ptr %set, i64 2
  %flags.p = getelementptr i64, ptr %set, i64 1
  store i64 %alt, ptr %set
  store i64 0, ptr %flags.p
  store i64 {{ALT_STACK_SIZE}}, ptr %size.p
  %r1 = call i64 @syscall4(i64 {{SYS_SIGALTSTACK}}, i64 %set.i, i64 0, i64 0, i64 0)
{at("apart", "%st", st.APART)}  %together = icmp eq i64 %apart, 0
  br i1 %together, label %unmask, label %part
part:
  %r2 = call i64 @syscall4(i64 {{SYS_UNSHARE}}, i64 %apart, i64 0, i64 0, i64 0)
  br label %unmask
unmask:
  %mask.p = getelementptr i8, ptr %st, i64 {st.HOST_MASK}
  %mask.i = ptrtoint ptr %mask.p to i64
  %r3 = call i64 @syscall4(i64 {{SYS_RT_SIGPROCMASK}}, i64 {{SIG_SETMASK}}, i64 %mask.i, i64 0, i64 {{SIGNALS}})
  %ran = call i64 @runtime_run(ptr %st)
{at("life", "%st", st.LIFE)}  %ends = icmp eq i64 %life, {{LIFE_ENDING}}
  br i1 %ends, label %end, label %live
live:
{at("fn", "%st", st.LIVE_FN, "ptr")}  %r4 = call i64 %fn(ptr %st, i64 %ran, i64 0)
  ret ptr null
; As the kernel does: the word that is cleared is a futex. One call does both: FUTEX_WAKE_OP puts 0 there, and wakes. No
; signal may come, not even for a fault: it would be lost. Once LIFE says so, the state is another thread's, and the
; machine may go away: nothing of either is touched behind that.
end:
{at("table", "%st", st.CALLS, "ptr")}{at("word", "%st", st.CLEAR_TID)}{at("base", "%st", st.MEM_BASE)}
  %none = icmp eq i64 %word, 0
  br i1 %none, label %over, label %clear
clear:
  %there = add i64 %base, %word
  %r5 = call i64 asm sideeffect "syscall",
    "={{rax}},{{rax}},{{rdi}},{{rsi}},{{rdx}},{{r10}},{{r8}},{{r9}},~{{rcx}},~{{r11}},~{{memory}}"(
    i64 {{SYS_FUTEX}}, i64 %there, i64 {{FUTEX_WAKE_OP}}, i64 1, i64 0, i64 %there, i64 {{PUT_ZERO}})
  br label %over
over:
  %ended.p = getelementptr i8, ptr %table, i64 {{ENDED}}
  %n = atomicrmw add ptr %ended.p, i64 1 seq_cst
  store atomic i64 {{LIFE_ENDED}}, ptr %life.p release, align 8
  ret ptr null
}}

; rt_sigprocmask(2). A signal that is recorded meanwhile, or was, is Python's to take: all are blocked then. So is one
; that waits in Python; if the first of these came meanwhile (the entry is gone), it is to look.
define internal i64 @native_mask(ptr %st, ptr %table, ptr %e) noinline nounwind {{
entry:
  %new = alloca i64
  %own = alloca i64
  %new.i = ptrtoint ptr %new to i64
{_argument("how", 0)}{_argument("set", 1)}{_argument("old", 2)}{_argument("size", 3)}
  %mask.p = getelementptr i8, ptr %st, i64 {st.GUEST_MASK}
  %mask = load i64, ptr %mask.p
  store i64 %mask, ptr %own
  %usual = icmp eq i64 %size, {{SIGNALS}}
  br i1 %usual, label %sets, label %python
sets:
  %asks = icmp eq i64 %set, 0
  br i1 %asks, label %olds, label %read
read:
  %from = call i64 @host_range(ptr %st, ptr %table, i64 %set, i64 {{SIGNALS}}, i1 0)
  %from.p = inttoptr i64 %from to ptr
  %from.bad = icmp eq i64 %from, 0
  br i1 %from.bad, label %python, label %fetch
fetch:
  %unread = call i64 @runtime_copy(ptr %new, ptr %from.p, i64 {{SIGNALS}})
  %how.n = and i64 %how, 4294967295
  %how.ok = icmp ult i64 %how.n, 3
  %read.ok = icmp eq i64 %unread, 0
  %ok = and i1 %how.ok, %read.ok
  br i1 %ok, label %olds, label %python
olds:
  %which = phi i64 [ 3, %sets ], [ %how.n, %fetch ]
  %untold = icmp eq i64 %old, 0
  br i1 %untold, label %set.it, label %place
place:
  %to = call i64 @host_range(ptr %st, ptr %table, i64 %old, i64 {{SIGNALS}}, i1 1)
  %to.bad = icmp eq i64 %to, 0
  br i1 %to.bad, label %python, label %set.it
set.it:
  %there = phi i64 [ 0, %olds ], [ %to, %place ]
  %given = load i64, ptr %new
  %not = xor i64 %given, -1
  %more = or i64 %mask, %given
  %less = and i64 %mask, %not
  switch i64 %which, label %done [ i64 0, label %wanted
    i64 1, label %open
    i64 2, label %replace ]
open:
  br label %wanted
replace:
  br label %wanted
wanted:
  %want.all = phi i64 [ %more, %set.it ], [ %less, %open ], [ %given, %replace ]
  %want = and i64 %want.all, {{NEVER_BLOCKED}}
{at("engines", "%table", calls.HOST_OPEN)}  %host.n = xor i64 %engines, -1
  %host = and i64 %want, %host.n
  %same = icmp eq i64 %want, %mask
  %opens = and i64 %mask, %host.n
  %closed = xor i64 %want, -1
  %opened = and i64 %opens, %closed
  %only = icmp eq i64 %opened, 0
  br i1 %same, label %done, label %how.much
how.much:
  br i1 %only, label %block, label %every
block:
  store i64 %host, ptr %new
  %r0 = call i64 @syscall4(i64 {{SYS_RT_SIGPROCMASK}}, i64 {{SIG_BLOCK}}, i64 %new.i, i64 0, i64 {{SIGNALS}})
  br label %note
every:
  store i64 -1, ptr %new
  %r1 = call i64 @syscall4(i64 {{SYS_RT_SIGPROCMASK}}, i64 {{SIG_SETMASK}}, i64 %new.i, i64 0, i64 {{SIGNALS}})
  %bits.p = getelementptr i8, ptr %st, i64 {{SIGNAL_BITS}}
  %bits = load atomic volatile i64, ptr %bits.p monotonic, align 8
  %quiet = icmp eq i64 %bits, 0
  br i1 %quiet, label %exchange, label %python
exchange:
  store i64 %want, ptr %mask.p
  store i64 %host, ptr %new
  %r2 = call i64 @syscall4(i64 {{SYS_RT_SIGPROCMASK}}, i64 {{SIG_SETMASK}}, i64 %new.i, i64 0, i64 {{SIGNALS}})
  br label %done
note:
  store i64 %want, ptr %mask.p
  br label %done
done:
  fence seq_cst
  %head = load atomic volatile i32, ptr %e monotonic, align 4
  %gone = icmp eq i32 %head, 0
  br i1 %gone, label %look, label %out
look:
  %pending.p = getelementptr i8, ptr %st, i64 {{PENDING}}
  store atomic volatile i64 1, ptr %pending.p monotonic, align 8
  br label %out
out:
  br i1 %untold, label %fine, label %tell
tell:
  %there.p = inttoptr i64 %there to ptr
  %unwritten = call i64 @runtime_copy(ptr %there.p, ptr %own, i64 {{SIGNALS}})
  %told = icmp eq i64 %unwritten, 0
  %how.told = select i1 %told, i64 0, i64 {-EFAULT}
  ret i64 %how.told
fine:
  ret i64 0
python:
  ret i64 1
}}

; set_robust_list(2)
define internal i64 @native_robust(ptr %st, ptr %table) noinline nounwind {{
entry:
{_argument("head", 0)}{_argument("size", 1)}
  %usual = icmp eq i64 %size, {{ROBUST_HEAD}}
  br i1 %usual, label %keep, label %python
keep:
  %robust.p = getelementptr i8, ptr %st, i64 {st.ROBUST}
  store i64 %head, ptr %robust.p
  ret i64 0
python:
  ret i64 1
}}

; exit(2) of a thread that holds nothing and has no signal to hand on: `runtime_thread` does the rest. All its signals
; are blocked then, which is as well when Python is asked.
define internal i64 @native_exit(ptr %st, ptr %table) noinline nounwind {{
entry:
  %every = alloca i64
  %list = alloca [3 x i64]
  store i64 -1, ptr %every
  %every.i = ptrtoint ptr %every to i64
  %life.p = getelementptr i8, ptr %st, i64 {{LIFE}}
  %life = load i64, ptr %life.p
  %mine = icmp eq i64 %life, {{LIFE_NATIVE}}
  br i1 %mine, label %locks, label %python
locks:
{at("head", "%st", st.ROBUST)}  %free = icmp eq i64 %head, 0
  br i1 %free, label %word, label %held
held:
  %held.at = call i64 @host_range(ptr %st, ptr %table, i64 %head, i64 {{ROBUST_HEAD}}, i1 0)
  %held.bad = icmp eq i64 %held.at, 0
  br i1 %held.bad, label %python, label %walk
walk:
  %held.p = inttoptr i64 %held.at to ptr
  %unread = call i64 @runtime_copy(ptr %list, ptr %held.p, i64 {{ROBUST_HEAD}})
  %first = load i64, ptr %list
  %pending.p = getelementptr i64, ptr %list, i64 2
  %pending = load i64, ptr %pending.p
  %read.ok = icmp eq i64 %unread, 0
  %empty = icmp eq i64 %first, %head
  %nothing = icmp eq i64 %pending, 0
  %holds.1 = and i1 %read.ok, %empty
  %holds.none = and i1 %holds.1, %nothing
  br i1 %holds.none, label %word, label %python
word:
{at("clear", "%st", st.CLEAR_TID)}  %unwatched = icmp eq i64 %clear, 0
  br i1 %unwatched, label %block, label %watched
watched:
  %clear.at = call i64 @host_range(ptr %st, ptr %table, i64 %clear, i64 4, i1 1)
  %clear.bad = icmp eq i64 %clear.at, 0
  br i1 %clear.bad, label %python, label %block
block:
  %r0 = call i64 @syscall4(i64 {{SYS_RT_SIGPROCMASK}}, i64 {{SIG_SETMASK}}, i64 %every.i, i64 0, i64 {{SIGNALS}})
  %bits.p = getelementptr i8, ptr %st, i64 {{SIGNAL_BITS}}
  %bits = load atomic volatile i64, ptr %bits.p monotonic, align 8
  %quiet = icmp eq i64 %bits, 0
  br i1 %quiet, label %last, label %python
; Whoever makes ends Python's sets EXIT_ASKS first and looks at LIFE then.
last:
  %swap = atomicrmw xchg ptr %life.p, i64 {{LIFE_ENDING}} seq_cst
  %asks.p = getelementptr i8, ptr %st, i64 {st.EXIT_ASKS}
  %asks = load atomic volatile i64, ptr %asks.p seq_cst, align 8
  %alone = icmp eq i64 %asks, 0
  br i1 %alone, label %end, label %back
back:
  store atomic i64 {{LIFE_NATIVE}}, ptr %life.p release, align 8
  br label %python
end:
{at("made", "%st", st.CALLS_MADE)}  %made1 = add i64 %made, 1
  store i64 %made1, ptr %made.p
  %event.p = getelementptr i8, ptr %st, i64 {{EVENT}}
  store i64 1, ptr %event.p
  ret i64 0
python:
  ret i64 1
}}
"""
