"""The runtime's stubs for an x86-64 host, as text: run loop, convention adapter, host calls.

In go the offsets and sizes of the carried registers; out comes one LLVM module whose exported functions are `SYMBOLS`.
`jit/runtime.py` compiles it once per instruction set and keeps the code. Everything here is position-independent and
reaches the machine through the state structure or through one patched pointer (`runtime_data`), so the code is shared
by all machines of a process. The signal handlers are in `host_x86_64_signals`. Together with `host_x86_64_ir` this is
what a second host processor would write anew.
"""

from __future__ import annotations

from translator.guest import state as st
from translator.jit import host_x86_64_signals as signals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# Exported by the module, in the order of the table that heads the stored blob.
SYMBOLS: Final = (
    "runtime_run",  # i64 (state*): 0 event or pending, RUN_FAULTED fault
    "runtime_enter",  # i64 (state*, i64 entry): C convention to the native one
    "runtime_unwind",  # where the fault handler resumes; NATIVE stays set until Python has looked the fault up
    "runtime_service",  # i64 (state*, i64 code, i64 arg): see calls.py
    "runtime_fault",  # sigaction handler of SIGSEGV, SIGBUS, SIGFPE, SIGILL
    "runtime_record",  # sigaction handler of signals that the guest catches
    "runtime_copy",  # i64 (dst, src, n): bytes not copied because of a fault
    "runtime_call",  # i64 (state*, number, i64 arguments[6]): the host's call, or NOT_MADE
    "runtime_swap",  # i64 (u32*, expected, new): compare and swap
    "runtime_begin",  # i64 (state*, pthread_create*, attributes*, reserve): see host_x86_64_threads.py
    "runtime_go",  # i64 (state*)
    "runtime_spawn",  # i64 (words): start a process that is nobody's child, see host_x86_64_spawn
    "companion_leave",  # native convention, see companions.py
    "companion_cold",
    "companion_miss",
    "companion_ask",
    "companion_fault",
    "runtime_data",  # eight bytes: address of the data block below
)
RUN_FAULTED: Final = -2
FAULT_SIGNALS: Final = (11, 7, 8, 4)  # SIGSEGV, SIGBUS, SIGFPE, SIGILL: never blocked, native code may raise them

# ---- the data block, one a process ---------------------------------------------------------------
DATA_STATE: Final = 0  # state structure that the recorder marks; 0: none
DATA_CAUGHT: Final = 8  # bit n-1: signal n goes to the recorder even where the fault handler sees it first
DATA_SILENT: Final = 16  # bit n-1: signal n sets PENDING, but is not the guest's: no bit in SIGNAL_BITS
DATA_FAULT_CHAIN: Final = 1024  # by signal number: handler before ours (0 default, 1 ignore)
DATA_RECORD_CHAIN: Final = 2048  # by signal number: handler the recorder calls on; 0: none
DATA_INFO: Final = 4096  # by signal number: the last siginfo recorded where no thread of ours runs
INFO_SIZE: Final = 128
DATA_SIZE: Final = 16384

# ---- the head of a thread's alternate stack ------------------------------------------------------
# A size nobody else uses: the handler must know the stack for ours before it may read its head.
ALT_STACK_SIZE: Final = 0x16000
THREAD_STACK: Final = 8 << 20  # of the host threads that we make; what is touched counts
ALT_MAGIC: Final = 0  # STATE_MAGIC
ALT_STATE: Final = 8  # state structure of the machine that runs on this thread; 0: none
ALT_OWNER: Final = 16  # state structure of the guest thread that this is, for the recorder; 0: none
ALT_INFO: Final = 128  # by signal number: the last siginfo recorded on this thread

MXCSR_DEFAULT: Final = 0x1F80  # all exceptions masked, round to nearest, no flags, denormals honoured

# MXCSR's sticky bits (0 invalid, 2 zero divide, 3 overflow, 4 underflow, 5 inexact) in ecx, shifted into rdx as
# the state keeps them, and or-ed there. Denormal (1) has no counterpart.
_MERGE_FLAGS = """
  xor edx, edx
  bt ecx, 0
  adc edx, edx
  bt ecx, 2
  adc edx, edx
  bt ecx, 3
  adc edx, edx
  bt ecx, 4
  adc edx, edx
  bt ecx, 5
  adc edx, edx
  or qword ptr [rdi + {FP_FLAGS}], rdx
"""

_STUBS = """
.intel_syntax noprefix
.text
.p2align 4
.globl runtime_run
runtime_run:
  push rbp
  push rbx
  push r12
  push r13
  push r14
  push r15
  xor ecx, ecx
  cmp qword ptr [rdi + {SEGMENT}], 0
  je .Lentered
  .byte 0xf3, 0x48, 0x0f, 0xae, 0xc9  # rdgsbase rcx: an assembler may not know it
  mov rdx, qword ptr [rdi + {MEM_BASE}]
  .byte 0xf3, 0x48, 0x0f, 0xae, 0xda  # wrgsbase rdx
.Lentered:
  push rcx
  push rcx
  push qword ptr [rdi + {ENTRY_SP}]
  push rdi
  sub rsp, 8
  stmxcsr dword ptr [rsp]
  mov dword ptr [rsp + 4], {MXCSR}
  ldmxcsr dword ptr [rsp + 4]
  mov qword ptr [rdi + {ENTRY_SP}], rsp
  call runtime_loop
.Lleave:
  mov rdi, qword ptr [rsp + 8]
  mov qword ptr [rdi + {NATIVE}], 0
.Lleft:
  stmxcsr dword ptr [rsp + 4]
  mov ecx, dword ptr [rsp + 4]
{MERGE}
  ldmxcsr dword ptr [rsp]
  add rsp, 16
  pop qword ptr [rdi + {ENTRY_SP}]
  pop rcx
  pop rcx
  cmp qword ptr [rdi + {SEGMENT}], 0
  je .Lout
  .byte 0xf3, 0x48, 0x0f, 0xae, 0xd9  # wrgsbase rcx
.Lout:
  pop r15
  pop r14
  pop r13
  pop r12
  pop rbx
  pop rbp
  ret
.p2align 4
.globl runtime_unwind
runtime_unwind:
  mov rax, {FAULTED}
  mov rdi, qword ptr [rsp + 8]
  jmp .Lleft
# (state*): back to Python over frames whose code may be gone.
.p2align 4
.globl runtime_drop
runtime_drop:
  mov rsp, qword ptr [rdi + {ENTRY_SP}]
  xor eax, eax
  jmp .Lleave
.p2align 4
.globl runtime_ask
runtime_ask:
  sub rsp, 24
  mov r8, rdx
  stmxcsr dword ptr [rsp + 8]
  mov ecx, dword ptr [rsp + 8]
{MERGE}
  mov rdx, r8
  mov dword ptr [rsp + 8], {MXCSR}
  ldmxcsr dword ptr [rsp + 8]
  mov qword ptr [rdi + {NATIVE}], 0
  mov qword ptr [rdi + {ASKED}], rsi
  mov qword ptr [rdi + {ASKED_ABOUT}], rdx
  mov qword ptr [rsp + 16], rdi
  call qword ptr [rdi + {PYTHON_FN}]
  mov rdi, qword ptr [rsp + 16]
  or rax, qword ptr [rdi + {EVENT}]
  ldmxcsr dword ptr [rsp + 8]
  add rsp, 24
  ret
.p2align 4
.globl runtime_copy
runtime_copy:
  mov rcx, rdx
.globl runtime_copy_insn
runtime_copy_insn:
  rep movsb
.globl runtime_copy_done
runtime_copy_done:
  mov rax, rcx
  ret
# i64 (u32*, u32 expected, u32 new): compare and swap; what was there.
.p2align 4
.globl runtime_swap
runtime_swap:
  mov eax, esi
  lock cmpxchg dword ptr [rdi], edx
  ret
# i64 (state*, i64 number, i64 arguments[6]): the host's call, or NOT_MADE when PENDING is set. runtime_record takes a
# signal that comes between the look and the instruction (or when the kernel is about to restart that) back to the look;
# what this needs lies where a system call leaves it alone. NATIVE is 0 meanwhile: who stops all threads need not wait.
# It is set again before PENDING is looked at, with a barrier between.
.p2align 4
.globl runtime_call
runtime_call:
  push rbx
  push r12
  mov rbx, rdi
  mov r12, qword ptr [rbx + {NATIVE}]
  mov qword ptr [rbx + {NATIVE}], 0
  mov rax, rsi
  mov rcx, rdx
  mov rdi, qword ptr [rcx]
  mov rsi, qword ptr [rcx + 8]
  mov rdx, qword ptr [rcx + 16]
  mov r10, qword ptr [rcx + 24]
  mov r8, qword ptr [rcx + 32]
  mov r9, qword ptr [rcx + 40]
.globl runtime_call_look
runtime_call_look:
  cmp qword ptr [rbx + {PENDING}], 0
  jne .Lwaits
  syscall
.globl runtime_call_made
runtime_call_made:
  xchg qword ptr [rbx + {NATIVE}], r12
  pop r12
  pop rbx
  ret
.Lwaits:
  mov rax, {NOT_MADE}
  jmp runtime_call_made
{SPAWN}
.p2align 3
.globl runtime_data
runtime_data:
  .quad 0
.att_syntax
"""

_LOOP = """
define i64 @runtime_loop(ptr %st) nounwind {
entry:
  %event.p = getelementptr i8, ptr %st, i64 {EVENT}
  %pending.p = getelementptr i8, ptr %st, i64 {PENDING}
  br label %loop
loop:
  %event = load atomic volatile i64, ptr %event.p monotonic, align 8
  %pending = load atomic volatile i64, ptr %pending.p monotonic, align 8
  %why = or i64 %event, %pending
  %stop = icmp ne i64 %why, 0
  br i1 %stop, label %leave, label %fetch
leave:
  ret i64 0
fetch:
  %pc.p = getelementptr i8, ptr %st, i64 {PC}
  %pc = load i64, ptr %pc.p
  %limit.p = getelementptr i8, ptr %st, i64 {MEM_LIMIT}
  %limit = load i64, ptr %limit.p
  %beyond = icmp uge i64 %pc, %limit
  %low = and i64 %pc, {ALIGN_MASK}
  %odd = icmp ne i64 %low, 0
  %bad = or i1 %beyond, %odd
  br i1 %bad, label %no_fetch, label %look
no_fetch:
  %no_fetch.r = call i64 @runtime_service(ptr %st, i64 {FETCH_FAULT}, i64 %pc)
  br label %loop
look:
  %table.p = getelementptr i8, ptr %st, i64 {ENTRY_BASE}
  %table = load ptr, ptr %table.p
  %number = lshr i64 %pc, {ALIGN_SHIFT}
  %slot = getelementptr i64, ptr %table, i64 %number
  %seen = load atomic i64, ptr %slot monotonic, align 8
  %fuel.p = getelementptr i8, ptr %st, i64 {FUEL}
  %fuel = load i64, ptr %fuel.p
  %free = icmp uge i64 %fuel, {UNLIMITED}
  br i1 %free, label %choose, label %interpret
choose:
  %there = icmp uge i64 %seen, {ENTRY_MIN}
  br i1 %there, label %native, label %cold, !prof !0
cold:
  %sync.p = getelementptr i8, ptr %st, i64 {SYNC_JIT}
  %sync = load i64, ptr %sync.p
  %wait = icmp ne i64 %sync, 0
  br i1 %wait, label %compile, label %count
compile:
  %compile.r = call i64 @runtime_service(ptr %st, i64 {COMPILE}, i64 %pc)
  %again = load atomic i64, ptr %slot monotonic, align 8
  %made = icmp uge i64 %again, {ENTRY_MIN}
  br i1 %made, label %native, label %interpret
count:
  %hot.p = getelementptr i8, ptr %st, i64 {HOT_THRESHOLD}
  %hot = load i64, ptr %hot.p
  %below = icmp ult i64 %seen, %hot
  br i1 %below, label %raise, label %interpret
raise:
  ; the compile service may publish an entry at this moment: a plain store could undo that
  %more = add i64 %seen, 1
  %swap = cmpxchg ptr %slot, i64 %seen, i64 %more monotonic monotonic, align 8
  %reached = icmp eq i64 %more, %hot
  br i1 %reached, label %ask, label %interpret
ask:
  %ask.r = call i64 @runtime_service(ptr %st, i64 {HOT}, i64 %pc)
  br label %loop
interpret:
  %interp.p = getelementptr i8, ptr %st, i64 {INTERP_FN}
  %interp = load ptr, ptr %interp.p
  %interpreted = call i64 %interp(ptr %st, i64 %pc, i64 -1)
  br label %next
native:
  %entry.a = phi i64 [ %seen, %choose ], [ %again, %compile ]
  %ran = call i64 @runtime_enter(ptr %st, i64 %entry.a)
  br label %next
next:
  %to = phi i64 [ %interpreted, %interpret ], [ %ran, %native ]
  %unwound = icmp eq i64 %to, {UNWIND}
  br i1 %unwound, label %loop, label %go, !prof !1
go:
  store i64 %to, ptr %pc.p
  br label %loop
}
"""

_DECLARATIONS = """
declare i64 @runtime_ask(ptr, i64, i64)
declare void @runtime_drop(ptr) noreturn
declare i64 @runtime_call(ptr, i64, ptr)
declare i64 @runtime_copy(ptr, ptr, i64)
declare i64 @runtime_run(ptr)
@runtime_call_look = external hidden global i8
@runtime_call_made = external hidden global i8
@runtime_data = external hidden global ptr
@runtime_copy_insn = external hidden global i8
@runtime_copy_done = external hidden global i8
!0 = !{!"branch_weights", i32 1000, i32 1}
!1 = !{!"branch_weights", i32 1, i32 1000}
"""


def _enter(carried: list[tuple[int, int]]) -> str:
    """`runtime_enter`: carried registers from the state, the call, and back."""
    from translator.jit.host_x86_64_ir import CALL_CONVENTION

    count = len(carried)
    fields = ", ".join(["i64"] * (count + 1))
    lines = [f"%R = type {{ {fields} }}", "define i64 @runtime_enter(ptr %st, i64 %entry) nounwind {"]
    lines.append("  %fn = inttoptr i64 %entry to ptr")
    arguments = ["ptr %st"]
    for k, (offset, size) in enumerate(carried):
        bits = size * 8
        lines.append(f"  %p{k} = getelementptr i8, ptr %st, i64 {offset}")
        lines.append(f"  %v{k} = load i{bits}, ptr %p{k}")
        if bits < 64:
            lines.append(f"  %g{k} = zext i{bits} %v{k} to i64")
        arguments.append(f"i64 %{'g' if bits < 64 else 'v'}{k}")
    lines.append(f"  %r = call {CALL_CONVENTION} %R %fn({', '.join(arguments)})")
    for k, (_, size) in enumerate(carried):
        bits = size * 8
        lines.append(f"  %r{k} = extractvalue %R %r, {k + 1}")
        if bits < 64:
            lines.append(f"  %t{k} = trunc i64 %r{k} to i{bits}")
        lines.append(f"  store i{bits} %{'t' if bits < 64 else 'r'}{k}, ptr %p{k}")
    lines += ["  %next = extractvalue %R %r, 0", "  ret i64 %next", "}"]
    return "\n".join(lines)


def runtime_ir(carried: list[tuple[int, int]], align: int) -> str:
    """The module's text. `carried`: (state offset, bytes, at most 8) of g1, g2, ...; `align`: of guest instructions."""
    from translator.jit import host_x86_64_spawn as spawn
    from translator.jit import host_x86_64_threads as threads
    from translator.jit.calls import NOT_MADE, calls_ir

    names: dict[str, object] = {
        name: getattr(st, name)
        for name in ("PC", "EVENT", "PENDING", "MEM_LIMIT", "ENTRY_BASE", "ENTRY_SP", "FAULT_PC", "FAULT_ADDR",
                     "FAULT_SIGNAL", "FAULT_CODE", "UNWIND_STUB", "CODE_LO", "CODE_HI", "INTERP_FN", "HOT_THRESHOLD",
                     "FP_FLAGS", "SYNC_JIT", "SIGNAL_BITS", "MAGIC", "STATE_MAGIC", "ENTRY_MIN", "FUEL", "UNLIMITED",
                     "UNWIND", "ASKED", "ASKED_ABOUT", "SEGMENT", "MEM_BASE")
    }  # fmt: skip
    names.update(
        PYTHON_FN=st.PYTHON_FN, NATIVE=st.NATIVE, NOT_MADE=NOT_MADE,
        FETCH_FAULT=st.SERVICE_FETCH_FAULT, COMPILE=st.SERVICE_COMPILE, HOT=st.SERVICE_HOT,
        ALIGN_MASK=align - 1, ALIGN_SHIFT=align.bit_length() - 1, FAULTED=RUN_FAULTED, MXCSR=MXCSR_DEFAULT,
        ALT_STACK_SIZE=ALT_STACK_SIZE, ALT_STATE=ALT_STATE, ALT_OWNER=ALT_OWNER, ALT_INFO=ALT_INFO,
        MAY_BLOCK=~sum(1 << (signo - 1) for signo in FAULT_SIGNALS),
        DATA_CAUGHT=DATA_CAUGHT, DATA_SILENT=DATA_SILENT,
        DATA_FAULT_CHAIN=DATA_FAULT_CHAIN, DATA_RECORD_CHAIN=DATA_RECORD_CHAIN,
        DATA_INFO=DATA_INFO, INFO_SIZE=INFO_SIZE, INFO_WORDS=INFO_SIZE // 8,
    )  # fmt: skip
    names.update(signals.NAMES)
    names.update(threads.NAMES, SYS_RT_SIGPROCMASK=signals.SYS_RT_SIGPROCMASK)
    names["MERGE"] = _fill(_MERGE_FLAGS, names)
    names["SPAWN"] = _fill(spawn.STUB, spawn.NAMES)
    stubs = "\n".join(f'module asm "{line}"' for line in _fill(_STUBS, names).splitlines() if line.strip())
    texts = (_LOOP, signals.HANDLERS, threads.THREADS)
    parts = [stubs, _enter(carried), calls_ir(), *(_fill(text, names) for text in texts), _DECLARATIONS]
    return "\n".join(parts)


def _fill(template: str, names: dict[str, object]) -> str:
    """Replace {NAME}; other braces stand for themselves, which is why this is not `str.format`."""
    for name, value in names.items():
        template = template.replace("{" + name + "}", str(value))
    return template
