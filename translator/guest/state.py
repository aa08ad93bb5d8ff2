"""The state structure of one guest thread: what native code reaches through its one pointer argument.

Laid out once, here: a fixed header for the engine, then the guest's registers as the specification declares them.
Every tier (interpreter, translated code, run loop, fault handler) and the Python side address it by these offsets.
The header's offsets are the same for every instruction set; registers begin at ``REGISTERS``.
"""

from __future__ import annotations

# ---- header: byte offsets of 64-bit fields ------------------------------------------------------
PC = 0  # guest pc whenever native code is not running, or at a service call
EVENT = 8  # non-zero: the run loop returns to Python
PENDING = 16  # non-zero: back-edges and entries leave (signals, stop requests)
MEM_BASE = 24  # host address of guest address 0
MEM_LIMIT = 32  # first guest address that can never be mapped (4 GiB in the compact kind)
DECODE_BASE = 40  # records, 16 bytes per instruction slot
ENTRY_BASE = 48  # entries, 8 bytes per instruction slot
PAGE_FLAGS = 56  # one byte per guest page: R W X, MAPPED, CODE
STACK_LIMIT = 64  # host stack pointer below which calls unwind instead of nesting
ENTRY_SP = 72  # host stack pointer at the entry from Python, for the fault handler
FAULT_PC = 80  # host pc of a memory fault in native code
FAULT_ADDR = 88  # host address it touched
FAULT_SIGNAL = 96  # SIGSEGV, SIGBUS, ...; 0: none
FAULT_CODE = 104  # si_code
UNWIND_STUB = 112  # where the fault handler resumes
CODE_LO = 120  # native code of ours lies in [CODE_LO, CODE_HI)
CODE_HI = 128  # and here begins the table of its sites: see jit/code.py
SERVICE_FN = 136  # i64 (state*, i64 code, i64 arg)
INTERP_FN = 144  # i64 (state*, i64 pc, i64 stop_pc)
ENTER_FN = 152  # i64 (state*, i64 entry): C convention to the native convention
HOT_THRESHOLD = 160  # calls/back-edges before service(HOT)
FUEL = 168  # instructions the interpreter may still run before service(FUEL); counts down
INSTRET = 176  # instructions retired (kept by the interpreter; by translated code when asked to count)
FP_FLAGS = 184  # accrued IEEE flags not in the host's register: 1 NX, 2 UF, 4 OF, 8 DZ, 16 NV
RES_ADDR = 192  # LL/SC reservation: guest address, or -1 when there is none
RES_VALUE = 200  # the value the load saw
INSN_PC = 208  # interpreter: pc of the instruction that is about to touch memory
SYNC_JIT = 216  # non-zero: the run loop asks service(COMPILE) before it interprets
PLACES = 224  # instruction slots that the tables have
SIGNAL_BITS = 232  # bit n-1: host signal n arrived (set by the native handler together with PENDING)
HOST_SCRATCH = 240  # eight bytes for stmxcsr and the like
SINK = 248  # where writes to a register that ignores them go
ZERO = 256  # eight zero bytes
MAGIC = 264  # STATE_MAGIC, checked by the fault handler
PYTHON_FN = 272  # the callback that SERVICE_FN's stub calls: reserved to the runtime stubs
LEAVE_FN = 280  # native convention: the companions of translated code (jit/companions.py)
COLD_FN = 288
ASK_FN = 296
STITCH_AREA = 304  # where the interpreter stitches code together (interp/stitch.py)
STITCHED_BASE = 312  # the stitched table, 8 bytes per instruction slot
STITCH_AT = 320  # calls/back-edges before code is stitched, a power of two; 0: never
FLAGS_SEEN = 328  # non-zero: the program has named the IEEE flags, and the machine knows
MISS_FN = 336  # another companion
STITCH_FN = 344  # i64 (state*, i64 pc): see interp/stitch.py
NATIVE = 352  # non-zero while native code runs; 0 in Python, and in a host call that native code makes
ASKED = 360  # service code and argument of the last request to Python
ASKED_ABOUT = 368
FAULT_FN = 376  # another companion
CALLS = 384  # the table of system calls that native code makes itself (guest/calls.py); 0: Python makes all
CALLS_MADE = 392  # how many it made
FRAMES_VOID = 400  # non-zero: the code that native frames stand in is gone; a request that unwinds drops them at once
SEGMENT = 408  # non-zero: native code reaches guest memory through a segment, which the run loop sets to MEM_BASE
# Of a guest thread that native code begins and may end (jit/host_x86_64_threads.py), LIFE says how far it is:
LIFE = 416
LIFE_PYTHON, LIFE_NATIVE, LIFE_ENDING, LIFE_ENDED = 0, 1, 2, 3  # its end is Python's; native code's; is now; was
GO = 424  # 0: the new host thread waits, 2: it waits in a futex, 1: it may begin
HOST_THREAD = 432  # the C library's pthread_t of its host thread
TID = 440  # its number, once it runs
HOST_MASK = 448  # the host's signal mask that it begins with
APART = 456  # flags of unshare(2) that it begins with
ALT_STACK = 464  # its alternate stack on the host
LIVE_FN = 472  # as PYTHON_FN, when its native code has come back: the rest of its life is Python's
EXIT_ASKS = 480  # non-zero: its end is Python's after all
GUEST_MASK = 488  # the guest's signal mask, bit n-1
ROBUST = 496  # the head of its robust list; 0: none
CLEAR_TID = 504  # the word that is cleared at its end, whose waiter is woken; 0: none
REGISTERS = 512  # first guest register

STATE_MAGIC = 0x7472616E736C6174

# ---- service codes ------------------------------------------------------------------------------
# The first ones are the specification's `trap` kinds, in the order of isa.intrinsics.TRAPS. arg: pc of the instruction;
# state.pc: the instruction after it.
SERVICE_SYSCALL = 0
SERVICE_BREAKPOINT = 1
SERVICE_ILLEGAL = 2
SERVICE_FLUSH_CODE = 3
SERVICE_MISALIGNED = 4  # an atomic access that is not naturally aligned
# The engine's own. arg: a guest pc; state.pc: the same pc unless said otherwise.
SERVICE_HOT = 16  # counter reached the threshold
SERVICE_COMPILE = 17  # SYNC_JIT: translate arg now; entry installed or not, 0
SERVICE_FETCH_FAULT = 18  # arg cannot be fetched: not mapped or not executable; unwinds
SERVICE_BAD_ADDRESS = 19  # interpreter: arg is a guest data address above MEM_LIMIT; state.pc the instruction
SERVICE_FUEL = 20  # fuel used up; state.pc the next instruction; unwinds
# A context register (part of every translation's key) got another value: state.pc is the next instruction; the entry
# table is swapped for that context's; always unwinds, because callers' frames were translated for the old one.
SERVICE_CONTEXT = 21
# Interpreter: the program has named the IEEE flags for the first time; state.pc is the next instruction. Unwinds: from
# now on translations that keep the flags exact are wanted.
SERVICE_FLAGS = 22
# A system call that native code made was interrupted before it did anything (EINTR); registers are as at the trap. arg
# and state.pc as for SERVICE_SYSCALL.
SERVICE_INTERRUPTED = 23
# An access of precise code has faulted; state.pc is an instruction from which the interpreter comes to it again.
# Unwinds.
SERVICE_REPLAY = 24

UNWIND = -1  # next_pc that no frame expects
ENTRY_MIN = 65536  # entries below this are counters
UNLIMITED = 1 << 48  # fuel from here on is no limit: only then is translated code, which does not count, entered
RECORD_SIZE = 16
PAGE_SIZE = 4096
PAGE_R = 1
PAGE_W = 2
PAGE_X = 4
PAGE_MAPPED = 8  # with or without any of these
PAGE_CODE = 128


class Slot:
    """Where one guest register lives: byte offset in the state structure, width in bits, size in bytes (1, 2, 4, 8
    or 16).
    """

    __slots__ = ("name", "offset", "size", "width")

    def __init__(self, name: str, offset: int, width: int, size: int) -> None:
        self.name = name
        self.offset = offset
        self.width = width
        self.size = size


def size_of(width: int) -> int:
    """Bytes that a register of `width` bits occupies: the next power of two, at least one byte."""
    size = 1
    while size * 8 < width:
        size *= 2
    return size


class Layout:
    """Offsets of all registers of an instruction set.

    `files` is a sequence of (name, width in bits, count, names or None); a count of 0 is a single register.
    Register k of file f is `layout.slot(f, k)`; by assembly name `layout.by_name["a0"]`.
    """

    def __init__(self, files: list[tuple[str, int, int, tuple[str, ...] | None]]) -> None:
        self.slots: dict[tuple[str, int], Slot] = {}
        self.by_name: dict[str, Slot] = {}
        offset = REGISTERS
        for file, width, count, names in files:
            size = size_of(width)
            offset = (offset + size - 1) // size * size
            for k in range(max(count, 1)):
                plain = file if count == 0 else f"{file}{k}"
                slot = Slot(names[k] if names else plain, offset, width, size)
                self.slots[file, k] = slot
                self.by_name[slot.name] = slot
                self.by_name.setdefault(plain, slot)
                offset += size
        self.size = (offset + 4095) // 4096 * 4096

    def slot(self, file: str, index: int = 0) -> Slot:
        """The slot of register `index` of `file`; KeyError when there is none."""
        return self.slots[file, index]
