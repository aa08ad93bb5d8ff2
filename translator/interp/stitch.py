"""The stitcher: native code that copies stencils one behind the other and patches them, from a warm pc on.

Enters a guest pc whose counter has just reached `state.STITCH_AT`. It follows the records that the interpreter has
decoded, block by block, and puts for each the stencil of its handler (`stencils`, `library`) into the stitch area, with
the record's operands written into it. Leaves: code that runs without records or dispatch; the stitched table names
where it begins, and the records of its block heads get the handler that goes there. What was never run, or has no
stencil, leaves for the interpreter. A microsecond pays for some twenty instructions, so this is done early.

Written in the interpreter's dialect (`dialect`) and compiled with it; called by `dispatch.outside`. Guest registers are
in the state between any two instructions, so code may be entered and left anywhere, and nothing ever returns into it:
it may be thrown away whenever no guest thread runs native code (`world`).
"""

from __future__ import annotations

from typing import Final

from translator.guest import state as st
from translator.interp import area as layout
from translator.interp.access import Operation
from translator.interp.control import STITCHED_ADDRESS
from translator.interp.dialect import NOTHING, VALUE
from translator.interp.ops_int import define
from translator.interp.stencils import SPECIAL

# ---- the library: see `library.pack` --------------------------------------------------------------------------------
BASE: Final = 0  # address of the interpreter
FIRST: Final = 8  # a word per stencil: distance of its description
# A description.
HOT_AT, HOT_SIZE, COLD_AT, COLD_SIZE, LENGTH, FLAGS, DISTANCE, PATCHES, HEAD_SIZE = range(0, 72, 8)
PATCH_SIZE: Final = 16
# It may go on behind itself; it may jump; it ends in its jump, which is left out; its jump is a call; the interpreter
# must run it.
FALLS, JUMPS, ALONE, CALLS, ALIEN = 1, 2, 4, 8, 16
PLAIN: Final = FALLS | JUMPS | ALONE
TRIES: Final = 100_000  # looks at the lock until a thread goes on without stitching
BACK: Final = 1 << 62  # of a fixup's pc: the jump is counted
# A patch: place, whether in the cold part (bit 24), size in bytes (28), kind (32), and for a field its place (40), bits
# (48) and whether it is signed (56). Then what is added.
FIELD, RECORD, PC, ENTRY, COUNT, TARGET, NEXT, TAKEN, HOT_PART, COLD_PART, LIBRARY_PART, OUTSIDE = range(12)


def own_operations() -> list[Operation]:
    """Reads and writes of host memory."""
    found = []
    for bits in (8, 16, 32, 64):
        at = "  %p = inttoptr i64 %x0 to ptr\n"
        value = "%v" if bits == 64 else "%w"
        wide = "" if bits == 64 else f"  %w = zext i{bits} %v to i64\n"
        body = f"{at}  %v = load i{bits}, ptr %p, align 1\n{wide}  ret i64 {value}\n"
        found.append(Operation(f"peek{bits}", 1, VALUE, define(f"peek{bits}", 1, body)))
        cut = "" if bits == 64 else f"  %v = trunc i64 %x1 to i{bits}\n"
        body = f"{at}{cut}  store i{bits} {'%x1' if bits == 64 else '%v'}, ptr %p, align 1\n  ret void\n"
        found.append(Operation(f"poke{bits}", 2, NOTHING, define(f"poke{bits}", 2, body, result="void")))
    at = "  %p = inttoptr i64 %x0 to ptr\n"
    swap = at + "  %v = atomicrmw xchg ptr %p, i64 %x1 acquire\n  ret i64 %v\n"
    release = at + "  store atomic i64 %x1, ptr %p release, align 8\n  ret void\n"
    found.append(Operation("swap64", 2, VALUE, define("swap64", 2, swap)))
    found.append(Operation("release64", 2, NOTHING, define("release64", 2, release, result="void")))
    return found


OPERATIONS: Final = ("mul", "shl", "ashr", "lshr", "eq", "slt", "sle")  # of ops_int, 64 bits
# The functions and their numbers of operands; they call each other as `do_...`, their own names being what is compiled.
NAMES: Final = {
    "copy": 3, "field_of": 2, "patch": 6, "stencil": 6, "want": 3, "spend": 3, "go_to": 3, "straight": 3, "unit": 2,
    "stitch": 2,
}  # fmt: skip


def source(align_shift: int, handlers: int) -> str:
    """The dialect text of the stitcher; `handlers`: how many have stencils. The special ones follow, then its own."""
    special = {name: handlers + 1 + k for k, name in enumerate(SPECIAL)}
    return _SOURCE.format(
        **vars(layout),
        **{name: value for name, value in globals().items() if name.isupper()},
        ENTRY_BASE=st.ENTRY_BASE,
        DECODE_BASE=st.DECODE_BASE,
        STITCHED_BASE=st.STITCHED_BASE,
        STITCH_AREA=st.STITCH_AREA,
        finished=(1 << 63) - 1,
        scale=4 - align_shift,
        shift=align_shift,
        odd=(1 << align_shift) - 1,
        stitched=handlers + 1,
        address=STITCHED_ADDRESS,
        **special,
    )


_SOURCE: Final = """
def copy(source, target, size):
    k = 0
    while slt_64(k, size):
        poke64(target + k, peek64(source + k))
        k = k + 8
    return 0

def field_of(rec, how):
    value = peek64(rec + (lshr_64(how, 40) & 255))
    unused = 64 - (lshr_64(how, 48) & 255)
    if lshr_64(how, 56) & 1:
        return ashr_64(shl_64(value, unused), unused)
    return lshr_64(shl_64(value, unused), unused)

def patch(area, st, which, rec, pc, target):
    library = peek64(area + {LIBRARY})
    what = library + peek64(library + {FIRST} + shl_64(which, 3))
    hot = peek64(area + {HOT})
    cold = peek64(area + {COLD})
    at = what + {HEAD_SIZE}
    end = at + mul_64(peek64(what + {PATCHES}), {PATCH_SIZE})
    while slt_64(at, end):
        how = peek64(at)
        value = peek64(at + 8)
        where = hot + (how & 0xffffff)
        if lshr_64(how, 24) & 1:
            where = cold + (how & 0xffffff)
        kind = lshr_64(how, 32) & 255
        if eq_64(kind, {FIELD}):
            value = value + do_field_of(rec, how)
        if eq_64(kind, {RECORD}):
            value = value + rec
        if eq_64(kind, {PC}):
            value = value + pc
        if eq_64(kind, {ENTRY}):
            value = value + peek64(st + {ENTRY_BASE}) + shl_64(lshr_64(target, {shift}), 3)
        if eq_64(kind, {COUNT}):
            value = value + target
        if eq_64(kind, {TARGET}):
            value = value + target
        if eq_64(kind, {NEXT}):
            value = value + hot + peek64(what + {HOT_SIZE}) - where
        if eq_64(kind, {TAKEN}):
            value = 0
            n = peek64(area + {FIXUPS})
            fixed = area + {FIXED} + shl_64(n, 4)
            poke64(fixed, where)
            poke64(fixed + 8, target)
            poke64(area + {FIXUPS}, n + 1)
        if eq_64(kind, {HOT_PART}):
            value = value + hot - where
        if eq_64(kind, {COLD_PART}):
            value = value + cold - where
        if eq_64(kind, {LIBRARY_PART}):
            value = value + library - where
        if eq_64(kind, {OUTSIDE}):
            value = value + peek64(library + {BASE}) - where
        size = lshr_64(how, 28) & 15
        if eq_64(size, 4):
            poke32(where, value)
        else:
            if eq_64(size, 8):
                poke64(where, value)
            else:
                if eq_64(size, 2):
                    poke16(where, value)
                else:
                    poke8(where, value)
        at = at + {PATCH_SIZE}
    return 0

def stencil(area, st, which, rec, pc, target):
    library = peek64(area + {LIBRARY})
    what = library + peek64(library + {FIRST} + shl_64(which, 3))
    hot = peek64(area + {HOT})
    cold = peek64(area + {COLD})
    do_copy(library + peek64(what + {HOT_AT}), hot, peek64(what + {HOT_SIZE}))
    do_copy(library + peek64(what + {COLD_AT}), cold, peek64(what + {COLD_SIZE}))
    do_patch(area, st, which, rec, pc, target)
    poke64(area + {HOT}, hot + peek64(what + {HOT_SIZE}))
    poke64(area + {COLD}, cold + peek64(what + {COLD_SIZE}))
    return 0

def want(area, st, pc):
    n = peek64(area + {HEADS})
    if sle_64({MAX_HEADS}, n):
        return 0
    if beyond(st, pc):
        return 0
    if pc & {odd}:
        return 0
    if eq_64(peek16(peek64(st + {DECODE_BASE}) + shl_64(pc, {scale})), 0):
        return 0
    poke64(area + {QUEUE} + shl_64(n, 3), pc)
    poke64(area + {HEADS}, n + 1)
    return 1

def spend(area, st, count):
    if count:
        do_stencil(area, st, {spend}, 0, 0, count)
    return 0

def go_to(area, st, code):
    hot = peek64(area + {HOT})
    n = peek64(area + {FIXUPS})
    do_stencil(area, st, {goto}, 0, 0, 0)
    poke64(area + {FIXUPS}, n)
    where = peek64(area + {FIXED} + shl_64(n, 4))
    poke32(where, code - where - 4)
    return 0

def straight(area, st, head):
    base = peek64(st + {DECODE_BASE})
    table = peek64(st + {STITCHED_BASE})
    library = peek64(area + {LIBRARY})
    pc = head
    claim = 1
    count = 0
    more = 1
    while more:
        rec = base + shl_64(pc, {scale})
        slot = table + shl_64(lshr_64(pc, {shift}), 3)
        there = peek64(slot)
        if there:
            do_spend(area, st, count)
            do_go_to(area, st, there & {address})
            return 0
        which = peek16(rec)
        budget = peek64(area + {BUDGET})
        if eq_64(which, 0) | eq_64(which, {stitched}) | sle_64(budget, 0):
            do_spend(area, st, count)
            do_stencil(area, st, {exit}, rec, pc, 0)
            return 0
        what = library + peek64(library + {FIRST} + shl_64(which, 3))
        flags = peek64(what + {FLAGS})
        follow = pc + peek64(what + {LENGTH})
        alien = flags & {ALIEN}
        target = 0
        if flags & {JUMPS}:
            distance = peek64(what + {DISTANCE})
            if distance & 1:
                target = pc + ashr_64(distance, 1)
            else:
                target = pc + do_field_of(rec, distance)
            if beyond(st, target):
                alien = 1
            if target & {odd}:
                alien = 1
        if alien:
            do_spend(area, st, count)
            do_stencil(area, st, {interpret}, rec, pc, 0)
            do_want(area, st, follow)
            return 0
        if claim:
            poke64(slot, peek64(area + {HOT}) | shl_64(which, 48) | shl_64(1, 63))
            claim = 0
        poke64(area + {BUDGET}, budget - 1)
        poke64(area + {INSNS}, peek64(area + {INSNS}) + 1)
        count = count + 1
        falls = flags & {FALLS}
        if eq_64(flags & {PLAIN}, {FALLS}):
            falls = 1
        else:
            do_spend(area, st, count)
            count = 0
        row = peek64(area + {ROWS})
        poke64(row, peek64(area + {HOT}))
        poke64(row + 8, pc)
        poke64(area + {ROWS}, row + {ROW_SIZE})
        row = peek64(area + {COLD_ROWS})
        if peek64(what + {COLD_SIZE}):
            poke64(row, peek64(area + {COLD}))
            poke64(row + 8, pc)
            poke64(area + {COLD_ROWS}, row + {ROW_SIZE})
        # A jump that may close a loop, and a call, are counted.
        counted = sle_64(target, pc) | (flags & {CALLS})
        if eq_64(falls, 0):
            do_stencil(area, st, which, rec, pc, target)
            do_want(area, st, follow)
            if eq_64(flags & {ALONE}, 0):
                return 0
            if counted:
                do_stencil(area, st, {count}, 0, 0, target)
            pc = target
            claim = do_want(area, st, target)
        else:
            if counted:
                target = target | {BACK}
            do_stencil(area, st, which, rec, pc, target)
            pc = follow
    return 0

def unit(st, head):
    area = peek64(st + {STITCH_AREA})
    library = peek64(area + {LIBRARY})
    base = peek64(st + {DECODE_BASE})
    table = peek64(st + {STITCHED_BASE})
    room = peek64(area + {HOT_END}) - peek64(area + {HOT})
    if slt_64(room, {UNIT_BYTES}):
        return 0
    room = peek64(area + {COLD_END}) - peek64(area + {COLD})
    if slt_64(room, {UNIT_BYTES}):
        return 0
    if peek64(table + shl_64(lshr_64(head, {shift}), 3)):
        return 0
    poke64(area + {HEADS}, 0)
    poke64(area + {FIXUPS}, 0)
    poke64(area + {BUDGET}, {UNIT_INSNS})
    do_want(area, st, head)
    done = 0
    while slt_64(done, peek64(area + {HEADS})):
        pc = peek64(area + {QUEUE} + shl_64(done, 3))
        done = done + 1
        if eq_64(peek64(table + shl_64(lshr_64(pc, {shift}), 3)), 0):
            first = peek64(area + {FIXUPS})
            do_straight(area, st, pc)
            while slt_64(first, peek64(area + {FIXUPS})):
                do_want(area, st, peek64(area + {FIXED} + shl_64(first, 4) + 8) & {address})
                first = first + 1
    k = 0
    while slt_64(k, peek64(area + {FIXUPS})):
        where = peek64(area + {FIXED} + shl_64(k, 4))
        pc = peek64(area + {FIXED} + shl_64(k, 4) + 8)
        k = k + 1
        counted = pc & {BACK}
        pc = pc & {address}
        there = peek64(table + shl_64(lshr_64(pc, {shift}), 3)) & {address}
        through = there
        if counted | eq_64(there, 0):
            through = peek64(area + {HOT})
        poke32(where, through - where - 4)
        if counted:
            do_stencil(area, st, {count}, 0, 0, pc)
            if there:
                do_go_to(area, st, there)
        if eq_64(there, 0):
            do_stencil(area, st, {exit}, base + shl_64(pc, {scale}), pc, 0)
    k = 0
    while slt_64(k, done):
        pc = peek64(area + {QUEUE} + shl_64(k, 3))
        k = k + 1
        slot = table + shl_64(lshr_64(pc, {shift}), 3)
        if peek64(slot):
            poke64(slot, peek64(slot) & {finished})
            poke16(base + shl_64(pc, {scale}), {stitched})
    poke64(area + {UNITS}, peek64(area + {UNITS}) + 1)
    return 1

# One thread at a time: what another has begun must not be entered, nor jumped to, before all of it is there.
def stitch(st, head):
    lock = peek64(st + {STITCH_AREA}) + {LOCK}
    tries = 0
    while swap64(lock, 1):
        tries = tries + 1
        if slt_64({TRIES}, tries):
            return 0
    made = do_unit(st, head)
    release64(lock, 0)
    return made
"""
