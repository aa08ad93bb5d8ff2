"""The runtime's signal handlers for an x86-64 host, as text: what a fault in native code becomes, what is recorded.

Part of `host_x86_64.runtime_ir`, which fills in the names. `runtime_fault` recognises faults of the guest's code and
resumes at the unwinding stub; `runtime_record` notes a signal in the state of the guest thread that it came to, and
keeps the next of its number in the kernel until the guest has taken this one.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# struct ucontext and siginfo of the kernel (asm/ucontext.h, asm/sigcontext.h), and its calls
SYS_RT_SIGPROCMASK: Final = 14
NAMES: Final[dict[str, object]] = {
    "UC_STACK_SP": 16, "UC_STACK_SIZE": 32, "UC_RSP": 160, "UC_RIP": 168, "UC_EFLAGS": 176, "UC_SIGMASK": 296,
    "SI_CODE": 8, "SI_ADDR": 16,
    "SYS_RT_SIGACTION": 13, "SYS_GETPID": 39, "SYS_GETTID": 186, "SYS_TGKILL": 234,
}  # fmt: skip

HANDLERS: Final = """
define void @runtime_fault(i32 %sig, ptr %info, ptr %uc) nounwind {
entry:
  %rip.p = getelementptr i8, ptr %uc, i64 {UC_RIP}
  %rip = load i64, ptr %rip.p
  %code.p = getelementptr i8, ptr %info, i64 {SI_CODE}
  %code = load i32, ptr %code.p
  %sent = icmp sle i32 %code, 0
  br i1 %sent, label %foreign, label %happened
happened:
  %copying = icmp eq i64 %rip, ptrtoint (ptr @runtime_copy_insn to i64)
  br i1 %copying, label %end_copy, label %whose
end_copy:
  store i64 ptrtoint (ptr @runtime_copy_done to i64), ptr %rip.p
  ret void
whose:
  %alt = call ptr @alternate_stack(ptr %uc)
  %ours = icmp ne ptr %alt, null
  %state.p = getelementptr i8, ptr %alt, i64 {ALT_STATE}
  br i1 %ours, label %running, label %foreign
running:
  %st = load ptr, ptr %state.p
  %none = icmp eq ptr %st, null
  br i1 %none, label %foreign, label %state
state:
  %magic.p = getelementptr i8, ptr %st, i64 {MAGIC}
  %magic = load i64, ptr %magic.p
  %good = icmp eq i64 %magic, {STATE_MAGIC}
  %lo.p = getelementptr i8, ptr %st, i64 {CODE_LO}
  %lo = load i64, ptr %lo.p
  %hi.p = getelementptr i8, ptr %st, i64 {CODE_HI}
  %hi = load i64, ptr %hi.p
  %above = icmp uge i64 %rip, %lo
  %below = icmp ult i64 %rip, %hi
  %inside = and i1 %above, %below
  %mine = and i1 %inside, %good
  %sites = inttoptr i64 %hi to ptr
  %rows = getelementptr i64, ptr %sites, i64 1
  br i1 %mine, label %site, label %foreign
site:
  ; an access of precise code has a place of its own to go on at (see `code`)
  %sites.n = load i64, ptr %sites
  %offset = sub i64 %rip, %lo
  br label %search
search:
  %from = phi i64 [ 0, %site ], [ %from.2, %half ]
  %to = phi i64 [ %sites.n, %site ], [ %to.2, %half ]
  %some = icmp ult i64 %from, %to
  br i1 %some, label %half, label %searched
half:
  %sum = add i64 %from, %to
  %at = lshr i64 %sum, 1
  %row = getelementptr i64, ptr %rows, i64 %at
  %row.code = load i32, ptr %row
  %row.offset = zext i32 %row.code to i64
  %passed = icmp ule i64 %row.offset, %offset
  %next = add i64 %at, 1
  %from.2 = select i1 %passed, i64 %next, i64 %from
  %to.2 = select i1 %passed, i64 %to, i64 %at
  br label %search
searched:
  ; the last row that is not beyond, if there is one
  %found = icmp ne i64 %from, 0
  br i1 %found, label %last, label %unwind
last:
  %last.n = sub i64 %from, 1
  %last.p = getelementptr i64, ptr %rows, i64 %last.n
  %last.row = load i64, ptr %last.p
  %last.offset = and i64 %last.row, 4294967295
  %exactly = icmp eq i64 %last.offset, %offset
  br i1 %exactly, label %land, label %unwind
land:
  %landing = lshr i64 %last.row, 32
  %there = add i64 %lo, %landing
  store i64 %there, ptr %rip.p
  ret void
unwind:
  %f0 = getelementptr i8, ptr %st, i64 {FAULT_PC}
  store i64 %rip, ptr %f0
  %addr.p = getelementptr i8, ptr %info, i64 {SI_ADDR}
  %addr = load i64, ptr %addr.p
  %f1 = getelementptr i8, ptr %st, i64 {FAULT_ADDR}
  store i64 %addr, ptr %f1
  %sig64 = zext i32 %sig to i64
  %f2 = getelementptr i8, ptr %st, i64 {FAULT_SIGNAL}
  store i64 %sig64, ptr %f2
  %code64 = sext i32 %code to i64
  %f3 = getelementptr i8, ptr %st, i64 {FAULT_CODE}
  store i64 %code64, ptr %f3
  ; flags stay in MXCSR, which the kernel restores from the frame; the stub merges them
  %stub.p = getelementptr i8, ptr %st, i64 {UNWIND_STUB}
  %stub = load i64, ptr %stub.p
  store i64 %stub, ptr %rip.p
  %sp.p = getelementptr i8, ptr %st, i64 {ENTRY_SP}
  %sp = load i64, ptr %sp.p
  %rsp.p = getelementptr i8, ptr %uc, i64 {UC_RSP}
  store i64 %sp, ptr %rsp.p
  %eflags.p = getelementptr i8, ptr %uc, i64 {UC_EFLAGS}
  %eflags = load i64, ptr %eflags.p
  %forward = and i64 %eflags, -1025
  store i64 %forward, ptr %eflags.p
  ret void
foreign:
  %data = load ptr, ptr @runtime_data
  %caught.p = getelementptr i8, ptr %data, i64 {DATA_CAUGHT}
  %caught = load i64, ptr %caught.p
  %n = zext i32 %sig to i64
  %n1 = sub i64 %n, 1
  %bit = shl i64 1, %n1
  %wanted = and i64 %caught, %bit
  %iscaught = icmp ne i64 %wanted, 0
  %record = and i1 %iscaught, %sent
  br i1 %record, label %guests, label %chain
guests:
  call void @runtime_record(i32 %sig, ptr %info, ptr %uc)
  ret void
chain:
  %chain.p = getelementptr i8, ptr %data, i64 {DATA_FAULT_CHAIN}
  %chain.s = getelementptr i64, ptr %chain.p, i64 %n
  %before = load i64, ptr %chain.s
  %function = icmp ugt i64 %before, 1
  br i1 %function, label %call, label %no_function
call:
  %handler = inttoptr i64 %before to ptr
  call void %handler(i32 %sig, ptr %info, ptr %uc)
  ret void
no_function:
  %ignored = icmp eq i64 %before, 1
  %drop = and i1 %ignored, %sent
  br i1 %drop, label %done, label %default
default:
  ; die as if we were not here: default action, and the signal once more (it is blocked until we return)
  %act = alloca [4 x i64]
  store [4 x i64] zeroinitializer, ptr %act
  %act.i = ptrtoint ptr %act to i64
  %r0 = call i64 @syscall4(i64 {SYS_RT_SIGACTION}, i64 %n, i64 %act.i, i64 0, i64 8)
  %pid = call i64 @syscall4(i64 {SYS_GETPID}, i64 0, i64 0, i64 0, i64 0)
  %tid = call i64 @syscall4(i64 {SYS_GETTID}, i64 0, i64 0, i64 0, i64 0)
  %r1 = call i64 @syscall4(i64 {SYS_TGKILL}, i64 %pid, i64 %tid, i64 %n, i64 0)
  br label %done
done:
  ret void
}

; The head of the interrupted thread's alternate stack, if that is one of ours; null.
define internal ptr @alternate_stack(ptr %uc) nounwind {
entry:
  %size.p = getelementptr i8, ptr %uc, i64 {UC_STACK_SIZE}
  %size = load i64, ptr %size.p
  %ours = icmp eq i64 %size, {ALT_STACK_SIZE}
  br i1 %ours, label %head, label %none
head:
  %alt.p = getelementptr i8, ptr %uc, i64 {UC_STACK_SP}
  %alt = load ptr, ptr %alt.p
  %magic = load i64, ptr %alt
  %good = icmp eq i64 %magic, {STATE_MAGIC}
  %found = select i1 %good, ptr %alt, ptr null
  ret ptr %found
none:
  ret ptr null
}

define internal i64 @syscall4(i64 %n, i64 %a, i64 %b, i64 %c, i64 %d) nounwind {
  %r = call i64 asm sideeffect "syscall", "={rax},{rax},{rdi},{rsi},{rdx},{r10},~{rcx},~{r11},~{memory}"(
    i64 %n, i64 %a, i64 %b, i64 %c, i64 %d)
  ret i64 %r
}

define void @runtime_record(i32 %sig, ptr %info, ptr %uc) nounwind {
entry:
  %rip.p = getelementptr i8, ptr %uc, i64 {UC_RIP}
  %rip = load i64, ptr %rip.p
  %from = icmp uge i64 %rip, ptrtoint (ptr @runtime_call_look to i64)
  %before.it = icmp ult i64 %rip, ptrtoint (ptr @runtime_call_made to i64)
  %between = and i1 %from, %before.it
  br i1 %between, label %again, label %record
again:
  store i64 ptrtoint (ptr @runtime_call_look to i64), ptr %rip.p
  br label %record
record:
  %data = load ptr, ptr @runtime_data
  %n = zext i32 %sig to i64
  %alt = call ptr @alternate_stack(ptr %uc)
  %ours = icmp ne ptr %alt, null
  %owner.p = getelementptr i8, ptr %alt, i64 {ALT_OWNER}
  br i1 %ours, label %owned, label %main
owned:
  %owner = load ptr, ptr %owner.p
  %nobody = icmp eq ptr %owner, null
  %alt.infos = getelementptr i8, ptr %alt, i64 {ALT_INFO}
  br i1 %nobody, label %main, label %mark
main:
  %watched = load ptr, ptr %data
  %none = icmp eq ptr %watched, null
  %data.infos = getelementptr i8, ptr %data, i64 {DATA_INFO}
  br i1 %none, label %chain, label %mark
mark:
  %st = phi ptr [ %owner, %owned ], [ %watched, %main ]
  %infos = phi ptr [ %alt.infos, %owned ], [ %data.infos, %main ]
  %offset = mul i64 %n, {INFO_SIZE}
  %to = getelementptr i8, ptr %infos, i64 %offset
  %whole = load [{INFO_WORDS} x i64], ptr %info
  store [{INFO_WORDS} x i64] %whole, ptr %to
  %n1 = sub i64 %n, 1
  %one = shl i64 1, %n1
  %silent.p = getelementptr i8, ptr %data, i64 {DATA_SILENT}
  %silent = load i64, ptr %silent.p
  %loud = xor i64 %silent, -1
  %bit = and i64 %one, %loud
  %bits.p = getelementptr i8, ptr %st, i64 {SIGNAL_BITS}
  %old = atomicrmw or ptr %bits.p, i64 %bit seq_cst
  ; another one of this number stays with the kernel until the guest has taken this one: none is lost. The same for
  ; what was recorded by a handler that came on top of this one: the mask that this one returns to knows nothing of it
  %mask.p = getelementptr i8, ptr %uc, i64 {UC_SIGMASK}
  %mask = load i64, ptr %mask.p
  %recorded = or i64 %old, %bit
  %blocks = and i64 %recorded, {MAY_BLOCK}
  %masked = or i64 %mask, %blocks
  store i64 %masked, ptr %mask.p
  %pending.p = getelementptr i8, ptr %st, i64 {PENDING}
  %was = atomicrmw or ptr %pending.p, i64 1 seq_cst
  br label %chain
chain:
  %chain.p = getelementptr i8, ptr %data, i64 {DATA_RECORD_CHAIN}
  %chain.s = getelementptr i64, ptr %chain.p, i64 %n
  %before = load i64, ptr %chain.s
  %function = icmp ugt i64 %before, 1
  br i1 %function, label %call, label %done
call:
  %handler = inttoptr i64 %before to ptr
  call void %handler(i32 %sig, ptr %info, ptr %uc)
  br label %done
done:
  ret void
}
"""
