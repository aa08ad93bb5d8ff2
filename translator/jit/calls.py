"""System calls that native code makes by itself, as LLVM IR text: what stands between a trap and Python's callback.

`runtime_service` is what `state.SERVICE_FN` points to. For a system call it looks the guest's number up in the table
of `guest/calls.py` and makes the host's call at once; it asks Python (`runtime_ask`) when there is no table or no entry,
and for everything that is not plain: something pending, a descriptor that could be ours, an address outside guest
memory, a page that is written and holds decoded code. What the host's kernel can judge (bad descriptors, unmapped and
protected pages, lengths) it does judge: guest protections are host protections.

The call itself is the host's stub `runtime_call`: between its look at PENDING and the system call instruction no signal
goes unseen, because the handler that records one takes the stub back to the look. So blocking calls may be made here.
Part of the runtime's module, see `host_x86_64.runtime_ir`; no processor is named here.
"""

from __future__ import annotations

from errno import EINTR
from typing import TYPE_CHECKING

from translator.guest import calls
from translator.guest import state as st

if TYPE_CHECKING:
    from typing import Final

# What runtime_call answers when it made no call because something is pending: no host call's result.
NOT_MADE: Final = -512
# What `native_call` answers: the call is made (go on; unwind, something is pending), or a service code + 2 for Python.
_GO_ON, _UNWIND, _ASK = 0, 1, 2


def _at(name: str, base: str, offset: int, kind: str = "i64", pointer: str = "") -> str:
    """Load the field at a constant offset of `base` into %name."""
    pointer = pointer or f"{name}.p"
    return f"  %{pointer} = getelementptr i8, ptr {base}, i64 {offset}\n  %{name} = load {kind}, ptr %{pointer}\n"


def calls_ir() -> str:
    """`runtime_service` and what it needs. Text around it declares runtime_ask, runtime_call and runtime_copy."""
    return f"""
define i64 @runtime_service(ptr %st, i64 %code, i64 %arg) nounwind {{
entry:
  %syscall = icmp eq i64 %code, {st.SERVICE_SYSCALL}
  br i1 %syscall, label %look, label %ask
look:
{_at("table", "%st", st.CALLS, "ptr")}  %none = icmp eq ptr %table, null
  br i1 %none, label %ask, label %try
try:
  %r = call i64 @native_call(ptr %st, ptr %table)
  %made = icmp ult i64 %r, {_ASK}
  br i1 %made, label %done, label %rest
done:
  ret i64 %r
rest:
  %why = sub i64 %r, {_ASK}
  br label %ask
ask:
  %what = phi i64 [ %code, %entry ], [ %code, %look ], [ %why, %rest ]
  %answer = tail call i64 @runtime_ask(ptr %st, i64 %what, i64 %arg)
  ret i64 %answer
}}

define internal i64 @native_call(ptr %st, ptr %table) noinline nounwind {{
entry:
  %args = alloca [6 x i64], align 16
  %time = alloca [2 x i64], align 16
  %pending.p = getelementptr i8, ptr %st, i64 {st.PENDING}
  %waits = load atomic volatile i64, ptr %pending.p monotonic, align 8
  %calm = icmp eq i64 %waits, 0
  br i1 %calm, label %number, label %python
number:
{_at("number.o", "%table", calls.NUMBER)}{_at("count", "%table", calls.COUNT)}
  %number.r = getelementptr i8, ptr %st, i64 %number.o
  %number.v = load i64, ptr %number.r
  %known = icmp ult i64 %number.v, %count
  br i1 %known, label %entered, label %python
entered:
  %entries = getelementptr i8, ptr %table, i64 {calls.ENTRIES}
  %e.o = mul i64 %number.v, {calls.ENTRY_SIZE}
  %e = getelementptr i8, ptr %entries, i64 %e.o
  %head = load i32, ptr %e
  %absent = icmp eq i32 %head, 0
  br i1 %absent, label %python, label %begin
begin:
{_at("base", "%st", st.MEM_BASE)}{_at("limit", "%st", st.MEM_LIMIT)}{_at("flags", "%st", st.PAGE_FLAGS, "ptr")}
  %words = getelementptr i8, ptr %e, i64 {calls.ENTRY_ARGUMENTS}
  %offsets = getelementptr i8, ptr %table, i64 {calls.ARGUMENTS}
  %n.s = lshr i32 %head, {calls.COUNT_SHIFT}
  %n.b = and i32 %n.s, 255
  %n = zext i32 %n.b to i64
  br label %next

; One argument after the other, as the entry says to take it.
next:
  %k = phi i64 [ 0, %begin ], [ %k1, %taken ]
  %all = icmp eq i64 %k, %n
  br i1 %all, label %make, label %argument
argument:
  %o.p = getelementptr i64, ptr %offsets, i64 %k
  %o = load i64, ptr %o.p
  %v.p = getelementptr i8, ptr %st, i64 %o
  %v = load i64, ptr %v.p
  %word.p = getelementptr i16, ptr %words, i64 %k
  %word.h = load i16, ptr %word.p
  %word = zext i16 %word.h to i32
  %kind = and i32 %word, {calls.KIND_MASK}
  switch i32 %kind, label %taken [ i32 {calls.FD}, label %fd
    i32 {calls.IN}, label %address
    i32 {calls.OUT}, label %address ]
fd:
{_at("fd.end", "%table", calls.FD_END)}  %fd.n = and i64 %v, 4294967295
  %ours = icmp uge i64 %fd.n, %fd.end
  br i1 %ours, label %python, label %taken
address:
  %nullable.b = and i32 %word, {calls.NULLABLE}
  %nullable = icmp ne i32 %nullable.b, 0
  %zero = icmp eq i64 %v, 0
  %null = and i1 %nullable, %zero
  br i1 %null, label %taken, label %size
size:
  %size.w = lshr i32 %word, {calls.SIZE_SHIFT}
  %size.k = zext i32 %size.w to i64
  %sized.b = and i32 %word, {calls.SIZED}
  %sized = icmp ne i32 %sized.b, 0
  br i1 %sized, label %told, label %range
told:
  %told.p = getelementptr i64, ptr %offsets, i64 %size.k
  %told.o = load i64, ptr %told.p
  %told.r = getelementptr i8, ptr %st, i64 %told.o
  %told.v = load i64, ptr %told.r
  br label %range
range:
  %length = phi i64 [ %size.k, %size ], [ %told.v, %told ]
{_at("longest", "%table", calls.MAX_LENGTH)}  %long = icmp ugt i64 %length, %longest
  %out = icmp uge i64 %v, %limit
  %end = add i64 %v, %length
  %beyond = icmp ugt i64 %end, %limit
  %bad.1 = or i1 %long, %out
  %bad = or i1 %bad.1, %beyond
  br i1 %bad, label %python, label %inside
inside:
  %here = add i64 %base, %v
  %writes = icmp eq i32 %kind, {calls.OUT}
  br i1 %writes, label %pages, label %taken
pages:
  %first = lshr i64 %v, {_PAGE_SHIFT}
  %end.up = add i64 %end, {st.PAGE_SIZE - 1}
  %stop = lshr i64 %end.up, {_PAGE_SHIFT}
  %pages.n = sub i64 %stop, %first
  %many = icmp sgt i64 %pages.n, {calls.MAX_PAGES}
  br i1 %many, label %python, label %page
page:
  %p = phi i64 [ %first, %pages ], [ %p1, %plain ]
  %checked = icmp uge i64 %p, %stop
  br i1 %checked, label %taken, label %flag
flag:
  %flag.p = getelementptr i8, ptr %flags, i64 %p
  %flag.v = load i8, ptr %flag.p
  %code.b = and i8 %flag.v, {st.PAGE_CODE - 256}
  %code = icmp ne i8 %code.b, 0
  br i1 %code, label %python, label %plain
plain:
  %p1 = add i64 %p, 1
  br label %page
taken:
  %value = phi i64 [ %v, %argument ], [ %v, %fd ], [ 0, %address ], [ %here, %inside ], [ %here, %page ]
  %arg.p = getelementptr i64, ptr %args, i64 %k
  store i64 %value, ptr %arg.p
  %k1 = add i64 %k, 1
  br label %next

make:
  %clock.b = and i32 %head, {calls.IS_CLOCK}
  %clock = icmp ne i32 %clock.b, 0
  br i1 %clock, label %ticks, label %call

; The C library reads most clocks without a call. Into memory of ours: the guest's may fault, then the kernel says so.
ticks:
{_at("clock.fn", "%table", calls.CLOCK, "ptr")}  %clock.none = icmp eq ptr %clock.fn, null
  br i1 %clock.none, label %call, label %read
read:
  %which.l = load i64, ptr %args
  %which = trunc i64 %which.l to i32
  %read.r = call i32 %clock.fn(i32 %which, ptr %time)
  %read.ok = icmp eq i32 %read.r, 0
  br i1 %read.ok, label %give, label %call
give:
  %to.p = getelementptr i64, ptr %args, i64 1
  %to = load ptr, ptr %to.p
  %lost = call i64 @runtime_copy(ptr %to, ptr %time, i64 16)
  %given = icmp eq i64 %lost, 0
  br i1 %given, label %finish, label %call

call:
  %host.n = and i32 %head, {(1 << calls.COUNT_SHIFT) - 1}
  %host = zext i32 %host.n to i64
  %r = call i64 @runtime_call(ptr %st, i64 %host, ptr %args)
  switch i64 %r, label %finish [ i64 {NOT_MADE}, label %python
    i64 {-EINTR}, label %interrupted ]
finish:
  %result = phi i64 [ 0, %give ], [ %r, %call ]
{_at("result.o", "%table", calls.RESULT)}  %result.p = getelementptr i8, ptr %st, i64 %result.o
  store i64 %result, ptr %result.p
{_at("made", "%st", st.CALLS_MADE)}  %made1 = add i64 %made, 1
  store i64 %made1, ptr %made.p
  %arrived = load atomic volatile i64, ptr %pending.p monotonic, align 8
  %quiet = icmp eq i64 %arrived, 0
  %how = select i1 %quiet, i64 {_GO_ON}, i64 {_UNWIND}
  ret i64 %how
python:
  ret i64 {_ASK + st.SERVICE_SYSCALL}
interrupted:
  ret i64 {_ASK + st.SERVICE_INTERRUPTED}
}}
"""


_PAGE_SHIFT = st.PAGE_SIZE.bit_length() - 1
