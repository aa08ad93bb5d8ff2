"""System calls that native code makes by itself, as LLVM IR text: what stands between a trap and Python's callback.

`runtime_service` is what `state.SERVICE_FN` points to. For a system call it looks the guest's number up in the table
of `guest/calls.py` and makes the host's call at once; it asks Python (`runtime_ask`) when there is no table or no
entry, and for everything that is not plain: a descriptor that could be ours, an address outside guest memory, a page
that is written and holds decoded code. What the host's kernel can judge (bad descriptors, unmapped and protected pages,
lengths) it does judge: guest protections are host protections. When something is pending it unwinds with the pc at the
trap: signals first, then the call.

The call itself is the host's stub `runtime_call`: between its look at PENDING and the system call instruction no signal
goes unseen, because the handler that records one takes the stub back to the look. So blocking calls may be made here.
What concerns only the calling thread - its mask, its robust list, its end - is in the host's module for threads.
Part of the runtime's module, see `host_x86_64.runtime_ir`; no processor is named here.
"""

from __future__ import annotations

from errno import EFAULT, EINTR
from typing import TYPE_CHECKING

from translator.guest import calls
from translator.guest import state as st

if TYPE_CHECKING:
    from typing import Final

# What runtime_call answers when it made no call because something is pending: no host call's result.
NOT_MADE: Final = -512
# What `native_call` answers: the call is made (go on; unwind, something is pending), or a service code + 2 for Python.
_GO_ON, _UNWIND, _ASK = 0, 1, 2
_NOWHERE = -1 << 63


def at(name: str, base: str, offset: int, kind: str = "i64", pointer: str = "") -> str:
    """Load the field at a constant offset of `base` into %name."""
    pointer = pointer or f"{name}.p"
    return f"  %{pointer} = getelementptr i8, ptr {base}, i64 {offset}\n  %{name} = load {kind}, ptr %{pointer}\n"


def calls_ir() -> str:
    """`runtime_service` and what it needs. Text around it has the rest of runtime_* and native_*."""
    return f"""
define i64 @runtime_service(ptr %st, i64 %code, i64 %arg) nounwind {{
entry:
  %syscall = icmp eq i64 %code, {st.SERVICE_SYSCALL}
  br i1 %syscall, label %look, label %ask
look:
{at("table", "%st", st.CALLS, "ptr")}  %none = icmp eq ptr %table, null
  br i1 %none, label %ask, label %try
try:
  %r = call i64 @native_call(ptr %st, ptr %table, i64 %arg)
  %made = icmp ult i64 %r, {_ASK}
  br i1 %made, label %done, label %rest
done:
  br label %out
rest:
  %why = sub i64 %r, {_ASK}
  br label %ask
ask:
  %what = phi i64 [ %code, %entry ], [ %code, %look ], [ %why, %rest ]
  %answer = call i64 @runtime_ask(ptr %st, i64 %what, i64 %arg)
  br label %out
out:
  %value = phi i64 [ %r, %done ], [ %answer, %ask ]
  %stays = icmp eq i64 %value, 0
  br i1 %stays, label %back, label %leave
leave:
{at("void", "%st", st.FRAMES_VOID)}  %whole = icmp eq i64 %void, 0
  br i1 %whole, label %back, label %drop
; Who took the code away while this thread was in Python or in a host call marked it so.
drop:
  call void @runtime_drop(ptr %st) noreturn
  unreachable
back:
  ret i64 %value
}}

; The host address of a guest range; 0 when Python must look at it: it is not inside guest memory, or very long, or it
; is written and a page of it holds decoded code.
define internal i64 @host_range(ptr %st, ptr %table, i64 %v, i64 %length, i1 %writes) noinline nounwind {{
entry:
{at("longest", "%table", calls.MAX_LENGTH)}{at("limit", "%st", st.MEM_LIMIT)}{at("base", "%st", st.MEM_BASE)}
  %long = icmp ugt i64 %length, %longest
  %out = icmp uge i64 %v, %limit
  %end = add i64 %v, %length
  %beyond = icmp ugt i64 %end, %limit
  %bad.1 = or i1 %long, %out
  %bad = or i1 %bad.1, %beyond
  br i1 %bad, label %python, label %inside
inside:
  %here = add i64 %base, %v
  br i1 %writes, label %pages, label %fine
pages:
{at("flags", "%st", st.PAGE_FLAGS, "ptr")}  %first = lshr i64 %v, {_PAGE_SHIFT}
  %end.up = add i64 %end, {st.PAGE_SIZE - 1}
  %stop = lshr i64 %end.up, {_PAGE_SHIFT}
  %pages.n = sub i64 %stop, %first
  %many = icmp sgt i64 %pages.n, {calls.MAX_PAGES}
  br i1 %many, label %python, label %page
page:
  %p = phi i64 [ %first, %pages ], [ %p1, %plain ]
  %checked = icmp uge i64 %p, %stop
  br i1 %checked, label %fine, label %flag
flag:
  %flag.p = getelementptr i8, ptr %flags, i64 %p
  %flag.v = load i8, ptr %flag.p
  %code.b = and i8 %flag.v, {st.PAGE_CODE - 256}
  %code = icmp ne i8 %code.b, 0
  br i1 %code, label %python, label %plain
plain:
  %p1 = add i64 %p, 1
  br label %page
fine:
  ret i64 %here
python:
  ret i64 0
}}

; The host address of pages that are all mapped and none of which holds decoded code; 0: Python must look. Flags
; of eight pages at a time.
define internal i64 @host_pages(ptr %st, i64 %v, i64 %length) noinline nounwind {{
entry:
{at("limit", "%st", st.MEM_LIMIT)}{at("base", "%st", st.MEM_BASE)}{at("flags", "%st", st.PAGE_FLAGS, "ptr")}
  %long = icmp ugt i64 %length, %limit
  %room = sub i64 %limit, %length
  %beyond = icmp ugt i64 %v, %room
  %within = and i64 %v, {st.PAGE_SIZE - 1}
  %odd = icmp ne i64 %within, 0
  %bad.1 = or i1 %long, %beyond
  %bad = or i1 %bad.1, %odd
  br i1 %bad, label %python, label %inside
inside:
  %first = lshr i64 %v, {_PAGE_SHIFT}
  %length.up = add i64 %length, {st.PAGE_SIZE - 1}
  %n = lshr i64 %length.up, {_PAGE_SHIFT}
  %stop = add i64 %first, %n
  br label %more
more:
  %p = phi i64 [ %first, %inside ], [ %p8, %eight ], [ %p1, %one ]
  %p8 = add i64 %p, 8
  %p1 = add i64 %p, 1
  %flag.p = getelementptr i8, ptr %flags, i64 %p
  %many = icmp ule i64 %p8, %stop
  br i1 %many, label %eight, label %few
eight:
  %flag.8 = load i64, ptr %flag.p, align 1
  %told.8 = and i64 %flag.8, {_EACH * (st.PAGE_CODE | st.PAGE_MAPPED)}
  %fine.8 = icmp eq i64 %told.8, {_EACH * st.PAGE_MAPPED}
  br i1 %fine.8, label %more, label %python
few:
  %checked = icmp uge i64 %p, %stop
  br i1 %checked, label %fine, label %one
one:
  %flag.1 = load i8, ptr %flag.p
  %told.1 = and i8 %flag.1, {(st.PAGE_CODE | st.PAGE_MAPPED) - 256}
  %fine.1 = icmp eq i8 %told.1, {st.PAGE_MAPPED}
  br i1 %fine.1, label %more, label %python
fine:
  %here = add i64 %base, %v
  ret i64 %here
python:
  ret i64 0
}}

define internal i64 @native_call(ptr %st, ptr %table, i64 %pc) noinline nounwind {{
entry:
  %args = alloca [6 x i64], align 16
  %time = alloca [2 x i64], align 16
  %vector.p = alloca [{2 * calls.MAX_VECTOR} x i64], align 16
  %host.record = alloca [{calls.RECORD_ROOM} x i8], align 16
  %guest.record = alloca [{calls.RECORD_ROOM} x i8], align 16
  %given.p = alloca i64
  %given.name = alloca i64
  store i64 0, ptr %given.p
  %pending.p = getelementptr i8, ptr %st, i64 {st.PENDING}
  %waits = load atomic volatile i64, ptr %pending.p monotonic, align 8
  %calm = icmp eq i64 %waits, 0
  br i1 %calm, label %number, label %later
number:
{at("number.o", "%table", calls.NUMBER)}{at("count", "%table", calls.COUNT)}
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
  %words = getelementptr i8, ptr %e, i64 {calls.ENTRY_ARGUMENTS}
  %offsets = getelementptr i8, ptr %table, i64 {calls.ARGUMENTS}
  %special.s = lshr i32 %head, {calls.SPECIAL_SHIFT}
  %special.k = and i32 %special.s, 3
  switch i32 %special.k, label %plainly [ i32 {calls.MASK}, label %mask
    i32 {calls.ROBUST}, label %robust
    i32 {calls.EXIT}, label %exit ]

; What is known of the thread stands in its state (the host's module has the functions): the result, or 1 for Python.
mask:
  %mask.r = call i64 @native_mask(ptr %st, ptr %table, ptr %e)
  br label %special
robust:
  %robust.r = call i64 @native_robust(ptr %st, ptr %table)
  br label %special
exit:
  %exit.r = call i64 @native_exit(ptr %st, ptr %table)
  %ended = icmp eq i64 %exit.r, 0
  br i1 %ended, label %over, label %python
over:
  ret i64 {_UNWIND}
special:
  %special.r = phi i64 [ %mask.r, %mask ], [ %robust.r, %robust ]
  %special.asks = icmp eq i64 %special.r, 1
  br i1 %special.asks, label %python, label %finish
plainly:
  %n.s = lshr i32 %head, {calls.COUNT_SHIFT}
  %n.b = and i32 %n.s, 255
  %n = zext i32 %n.b to i64
  br label %next

; One argument after the other, as the entry says to take it.
next:
  %k = phi i64 [ 0, %plainly ], [ %k1, %taken ]
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
    i32 {calls.OUT}, label %address
    i32 {calls.RECORD}, label %record
    i32 {calls.IN_VECTOR}, label %address
    i32 {calls.OUT_VECTOR}, label %address
    i32 {calls.COMMAND}, label %command
    i32 {calls.PAGES}, label %whole
    i32 {calls.DIRFD}, label %dirfd
    i32 {calls.PATH}, label %path ]
dirfd:
  %dirfd.n = trunc i64 %v to i32
  %working = icmp eq i32 %dirfd.n, {calls.AT_FDCWD}
  br i1 %working, label %taken, label %fd

; What lies in /proc may speak of the guest. Where the string ends, or whether it is there at all, the kernel sees.
path:
{at("path.limit", "%st", st.MEM_LIMIT)}{at("path.base", "%st", st.MEM_BASE)}  %path.far = icmp uge i64 %v, %path.limit
  br i1 %path.far, label %taken, label %begins
begins:
  %path.here = add i64 %path.base, %v
  %path.p = inttoptr i64 %path.here to ptr
  store i64 0, ptr %given.name
  %path.lost = call i64 @runtime_copy(ptr %given.name, ptr %path.p, i64 {len(calls.PROC)})
  %path.head = load i64, ptr %given.name
  %path.proc = icmp eq i64 %path.head, {int.from_bytes(calls.PROC, "little")}
  %path.none = icmp eq i64 %v, 0
  %path.odd = or i1 %path.proc, %path.none
  br i1 %path.odd, label %python, label %taken
command:
  %command.w = lshr i32 %word, {calls.SIZE_SHIFT}
  %commands.p = getelementptr i8, ptr %table, i32 %command.w
  %commands = load i64, ptr %commands.p
  %command.n = and i64 %v, {calls.COMMAND_MASK}
  %command.in = icmp ult i64 %command.n, 64
  %command.k = and i64 %command.n, 63
  %command.s = lshr i64 %commands, %command.k
  %command.b = trunc i64 %command.s to i1
  %command.ok = and i1 %command.in, %command.b
  br i1 %command.ok, label %taken, label %python
whole:
  %whole.w = lshr i32 %word, {calls.SIZE_SHIFT}
  %whole.o.p = getelementptr i64, ptr %offsets, i32 %whole.w
  %whole.o = load i64, ptr %whole.o.p
  %whole.r = getelementptr i8, ptr %st, i64 %whole.o
  %whole.n = load i64, ptr %whole.r
  %whole.at = call i64 @host_pages(ptr %st, i64 %v, i64 %whole.n)
  %whole.bad = icmp eq i64 %whole.at, 0
  br i1 %whole.bad, label %python, label %taken
fd:
{at("fd.end", "%table", calls.FD_END)}  %fd.n = and i64 %v, 4294967295
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
  %vector = icmp uge i32 %kind, {calls.IN_VECTOR}
  br i1 %vector, label %buffers, label %range
; An address that no guest can have is one that no process has: the kernel says so, if it comes to use it.
range:
  %length = phi i64 [ %size.k, %size ], [ %told.v, %told ]
{at("limit", "%st", st.MEM_LIMIT)}  %far = icmp uge i64 %v, %limit
  br i1 %far, label %taken, label %near
near:
  %writes = icmp eq i32 %kind, {calls.OUT}
  %here = call i64 @host_range(ptr %st, ptr %table, i64 %v, i64 %length, i1 %writes)
  %bad = icmp eq i64 %here, 0
  br i1 %bad, label %python, label %taken

; A structure comes into memory of ours first.
record:
{at("record.n", "%table", calls.RECORD_SIZE)}
  %there = call i64 @host_range(ptr %st, ptr %table, i64 %v, i64 %record.n, i1 1)
  store i64 %there, ptr %given.p
  %own = ptrtoint ptr %host.record to i64
  %there.bad = icmp eq i64 %there, 0
  br i1 %there.bad, label %python, label %taken

; The guest's array of buffers, copied and translated.
buffers:
  %few = and i64 %told.v, 4294967295
  %many = icmp ugt i64 %few, {calls.MAX_VECTOR}
  br i1 %many, label %python, label %array
array:
  %array.n = mul i64 %few, 16
  %array.at = call i64 @host_range(ptr %st, ptr %table, i64 %v, i64 %array.n, i1 0)
  %array.bad = icmp eq i64 %array.at, 0
  br i1 %array.bad, label %python, label %fetch
fetch:
  %array.p = inttoptr i64 %array.at to ptr
  %array.lost = call i64 @runtime_copy(ptr %vector.p, ptr %array.p, i64 %array.n)
  %array.ok = icmp eq i64 %array.lost, 0
  %vector.w = icmp eq i32 %kind, {calls.OUT_VECTOR}
  %vector.i = ptrtoint ptr %vector.p to i64
  br i1 %array.ok, label %buffer, label %python
buffer:
  %b = phi i64 [ 0, %fetch ], [ %b1, %translated ]
  %b.all = icmp eq i64 %b, %few
  br i1 %b.all, label %taken, label %translate
translate:
  %b.start.p = getelementptr {{ i64, i64 }}, ptr %vector.p, i64 %b
  %b.length.p = getelementptr i8, ptr %b.start.p, i64 8
  %b.start = load i64, ptr %b.start.p
  %b.length = load i64, ptr %b.length.p
  %b.here = call i64 @host_range(ptr %st, ptr %table, i64 %b.start, i64 %b.length, i1 %vector.w)
  %b.bad = icmp eq i64 %b.here, 0
  br i1 %b.bad, label %python, label %translated
translated:
  store i64 %b.here, ptr %b.start.p
  %b1 = add i64 %b, 1
  br label %buffer
taken:
  %value = phi i64 [ %v, %argument ], [ %v, %command ], [ %v, %fd ], [ 0, %address ], [ {_NOWHERE}, %range ],
    [ %v, %dirfd ], [ {_NOWHERE}, %path ], [ %path.here, %begins ], [ %whole.at, %whole ],
    [ %here, %near ], [ %own, %record ], [ %vector.i, %buffer ]
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
{at("clock.fn", "%table", calls.CLOCK, "ptr")}  %clock.none = icmp eq ptr %clock.fn, null
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
  switch i64 %r, label %came [ i64 {NOT_MADE}, label %later
    i64 {-EINTR}, label %interrupted ]
came:
  %given.at = load i64, ptr %given.p
  %plain = icmp eq i64 %given.at, 0
  %failed = icmp ne i64 %r, 0
  %leave = or i1 %plain, %failed
  br i1 %leave, label %finish, label %lay
lay:
  store [{calls.RECORD_ROOM // 8} x i64] zeroinitializer, ptr %guest.record
{at("parts", "%table", calls.RECORD_PARTS, "ptr")}{at("parts.n", "%table", calls.RECORD_COUNT)}  br label %part
part:
  %j = phi i64 [ 0, %lay ], [ %j1, %copied ]
  %laid = icmp eq i64 %j, %parts.n
  br i1 %laid, label %hand, label %copy
copy:
  %j.o = mul i64 %j, {calls.PART_SIZE}
  %j.p = getelementptr i8, ptr %parts, i64 %j.o
{at("j.host", "%j.p", 0, "i16")}{at("j.guest", "%j.p", 2, "i16")}{at("j.size", "%j.p", 4, "i16")}
  %j.from = getelementptr i8, ptr %host.record, i16 %j.host
  %j.to = getelementptr i8, ptr %guest.record, i16 %j.guest
  %wide = icmp eq i16 %j.size, 8
  br i1 %wide, label %eight, label %four
eight:
  %j.8 = load i64, ptr %j.from, align 4
  store i64 %j.8, ptr %j.to, align 4
  br label %copied
four:
  %j.4 = load i32, ptr %j.from
  store i32 %j.4, ptr %j.to
  br label %copied
copied:
  %j1 = add i64 %j, 1
  br label %part
hand:
{at("hand.n", "%table", calls.RECORD_SIZE)}  %given.to = inttoptr i64 %given.at to ptr
  %hand.lost = call i64 @runtime_copy(ptr %given.to, ptr %guest.record, i64 %hand.n)
  %hand.ok = icmp eq i64 %hand.lost, 0
  %handed = select i1 %hand.ok, i64 0, i64 {-EFAULT}
  br label %finish
finish:
  %result = phi i64 [ %special.r, %special ], [ 0, %give ], [ %r, %came ], [ %handed, %hand ]
{at("result.o", "%table", calls.RESULT)}  %result.p = getelementptr i8, ptr %st, i64 %result.o
  store i64 %result, ptr %result.p
{at("made", "%st", st.CALLS_MADE)}  %made1 = add i64 %made, 1
  store i64 %made1, ptr %made.p
  %arrived = load atomic volatile i64, ptr %pending.p monotonic, align 8
  %quiet = icmp eq i64 %arrived, 0
  %how = select i1 %quiet, i64 {_GO_ON}, i64 {_UNWIND}
  ret i64 %how
python:
  ret i64 {_ASK + st.SERVICE_SYSCALL}

; A signal of the guest's cut the call short: what comes of it is Python's to say. Any other is for this process: out of
; native code, where Python hears of it, and the call once more. Not by a callback: what Python's handler raises at the
; begin of one is lost.
interrupted:
{at("bits", "%st", st.SIGNAL_BITS)}  %guests = icmp ne i64 %bits, 0
  br i1 %guests, label %cut, label %out
out:
  %event.p = getelementptr i8, ptr %st, i64 {st.EVENT}
  store i64 1, ptr %event.p
  br label %later
; The trap has not happened: it does not count either.
later:
  %pc.p = getelementptr i8, ptr %st, i64 {st.PC}
  store i64 %pc, ptr %pc.p
{at("retired", "%st", st.INSTRET)}{at("fuel", "%st", st.FUEL)}  %retired.1 = sub i64 %retired, 1
  %fuel.1 = add i64 %fuel, 1
  store i64 %retired.1, ptr %retired.p
  store i64 %fuel.1, ptr %fuel.p
  ret i64 {_UNWIND}
cut:
  ret i64 {_ASK + st.SERVICE_INTERRUPTED}
}}
"""


_PAGE_SHIFT = st.PAGE_SIZE.bit_length() - 1
_EACH = 0x0101_0101_0101_0101
