"""Registers, record fields and guest memory as LLVM functions that the handlers' bodies call.

Enter widths and places in the record. Leave operations: name, operand count, result kind and LLVM text; `generate` asks
for them and `build` puts them in front of the bodies, where they are inlined. Registers are always in the state between
instructions; an access to guest memory leaves the instruction's pc in the state before it may fault.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from translator.guest import state as st
from translator.interp import host_x86_64 as host
from translator.interp.dialect import NOTHING, VALUE
from translator.interp.ops_int import define, narrow, widen


class Operation(NamedTuple):
    """One LLVM function that bodies call. `stencil`: its text in stencils, where that is another; `near`: in those for
    near memory, where that is a third one; see `stencils`.
    """

    name: str
    arity: int
    kind: str  # of result: see `dialect`
    text: str
    stencil: str = ""
    near: str = ""


_ACCESS: Final = ("st", "rec", "base", "addr")
_FENCES: Final = {"acq": "acquire", "rel": "release", "acq_rel": "acq_rel", "seq_cst": "seq_cst"}


def field_pointer(offset: int, name: str = "field", base: str = "st") -> str:
    """`%name` = pointer to a field of the state."""
    return f"  %{name}.a = add i64 %{base}, {offset}\n  %{name} = inttoptr i64 %{name}.a to ptr\n"


def field_load(offset: int, name: str) -> str:
    """`%name` = a field of the state."""
    return field_pointer(offset, f"{name}.p") + f"  %{name} = load i64, ptr %{name}.p\n"


def field_store(offset: int, value: str, name: str) -> str:
    """A field of the state = `value`; `name` is for the pointer."""
    return field_pointer(offset, f"{name}.p") + f"  store i64 {value}, ptr %{name}.p\n"


def slot_get(width: int, size: int, at: int) -> Operation:
    """Read the register whose state offset stands at byte `at` of the record."""
    name = f"get{width}_at{at}"
    rest = f"  %p.a = add i64 %x0, %o\n  %p = inttoptr i64 %p.a to ptr\n  %v = load i{size * 8}, ptr %p\n"
    rest += widen(size * 8, "%v")
    return Operation(
        name, 2, VALUE, define(name, 2, _slot(at) + rest), define(name, 2, _patched(16, False, at, "o") + rest)
    )


def slot_put(width: int, size: int, at: int) -> Operation:
    """Write the register whose state offset stands at byte `at` of the record."""
    name = f"put{width}_at{at}"
    rest = "  %p.a = add i64 %x0, %o\n  %p = inttoptr i64 %p.a to ptr\n"
    rest += narrow("v", "x2", size * 8) + f"  store i{size * 8} %v, ptr %p\n  ret void\n"
    return Operation(
        name,
        3,
        NOTHING,
        define(name, 3, _slot(at) + rest, result="void"),
        define(name, 3, _patched(16, False, at, "o") + rest, result="void"),
    )


def _slot(at: int) -> str:
    """`%o` = the register's state offset at byte `at` of the record `%x1`."""
    return (
        f"  %s.a = add nuw i64 %x1, {at}\n  %s.p = inttoptr i64 %s.a to ptr\n  %s = load i16, ptr %s.p\n"
        "  %o = zext i16 %s to i64\n"
    )


def _patched(bits: int, signed: bool, at: int, name: str) -> str:
    """`%name` = the same operand where code is copied and patched: the address of a symbol that stands for it."""
    symbol = field_hole(bits, signed, at)
    if bits == 64:
        return host.wide_hole(name, symbol)
    return f"  %{name} = add i64 ptrtoint (ptr @{symbol} to i64), 0\n"


def field_hole(bits: int, signed: bool, at: int) -> str:
    """The symbol that stands for a record's field in a stencil."""
    return f"hole_{'s' if signed else 'u'}{bits}_{at}"


def fixed_get(width: int, size: int) -> Operation:
    """Read the register at a state offset that is the second operand."""
    name = f"get{width}"
    body = f"  %p.a = add i64 %x0, %x1\n  %p = inttoptr i64 %p.a to ptr\n  %v = load i{size * 8}, ptr %p\n"
    return Operation(name, 2, VALUE, define(name, 2, body + widen(size * 8, "%v")))


def fixed_put(width: int, size: int) -> Operation:
    """Write the register at a state offset that is the second operand."""
    name = f"put{width}"
    body = f"  %p.a = add i64 %x0, %x1\n  %p = inttoptr i64 %p.a to ptr\n{narrow('v', 'x2', size * 8)}"
    return Operation(
        name, 3, NOTHING, define(name, 3, body + f"  store i{size * 8} %v, ptr %p\n  ret void\n", result="void")
    )


def hole(bits: int, signed: bool, at: int, width: int, used: int) -> Operation:
    """A constant of `width` bits from the `bits` stored at byte `at` of the record, of which `used` may be set."""
    name = f"{'s' if signed else 'u'}{bits}{f'u{used}' if used < bits else ''}_at{at}_{width}"
    body = f"  %p.a = add nuw i64 %x0, {at}\n  %p = inttoptr i64 %p.a to ptr\n  %v = load i{bits}, ptr %p\n"
    if bits < 64:
        body += f"  %w = {'sext' if signed else 'zext'} i{bits} %v to i64\n"
    else:
        body += "  %w = add i64 %v, 0\n"
    rest = narrow("r", "w", width) + widen(width)
    patched = _patched(used, signed and used == bits, at, "w")
    return Operation(name, 1, VALUE, define(name, 1, body + rest), define(name, 1, patched + rest))


def memory_load(width: int) -> Operation:
    """(st, rec, base, address): `width` bits of guest memory; a fault finds the instruction's pc in the state."""
    name = f"load_{width}"

    def text(place: str, pointer: str) -> str:
        load = f"  %v = load volatile i{width}, {pointer} %p, align 1\n"
        return define(name, _ACCESS, _touch() + place + load + widen(width, "%v"))

    return Operation(name, 4, VALUE, text(_guest(), "ptr"), near=text(_near(), host.NEAR_POINTER))


def memory_store(width: int) -> Operation:
    """(st, rec, base, address, value)."""
    name = f"store_{width}"

    def text(place: str, pointer: str) -> str:
        store = f"  store volatile i{width} %v, {pointer} %p, align 1\n  ret void\n"
        body = _touch() + place + narrow("v", "value", width) + store
        return define(name, (*_ACCESS, "value"), body, result="void")

    return Operation(name, 5, NOTHING, text(_guest(), "ptr"), near=text(_near(), host.NEAR_POINTER))


def memory_rmw(kind: str, width: int) -> Operation:
    """(st, rec, base, address, value): the old value."""
    name = f"rmw_{kind}_{width}"
    t = f"i{width}"
    body = _touch() + _guest() + narrow("v", "value", width)
    body += f"  %r = atomicrmw volatile {kind} ptr %p, {t} %v seq_cst\n" + widen(width)
    return Operation(name, 5, VALUE, define(name, (*_ACCESS, "value"), body))


def memory_cmpxchg(width: int) -> Operation:
    """(st, rec, base, address, expected, new): the old value."""
    name = f"cmpxchg_{width}"
    t = f"i{width}"
    body = _touch() + _guest() + narrow("e", "expected", width) + narrow("n", "new", width)
    body += f"  %o = cmpxchg volatile ptr %p, {t} %e, {t} %n seq_cst seq_cst\n  %r = extractvalue {{{t}, i1}} %o, 0\n"
    return Operation(name, 6, VALUE, define(name, (*_ACCESS, "expected", "new"), body + widen(width)))


def memory_ll(width: int) -> Operation:
    """(st, rec, base, address): load and reserve."""
    name = f"ll_{width}"
    t = f"i{width}"
    body = _touch() + _guest() + f"  %r = load atomic volatile {t}, ptr %p seq_cst, align {width // 8}\n"
    wide = "  %w = add i64 %r, 0\n" if width == 64 else f"  %w = zext {t} %r to i64\n"
    body += wide + field_store(st.RES_ADDR, "%addr", "ra") + field_store(st.RES_VALUE, "%w", "rv")
    return Operation(name, 4, VALUE, define(name, _ACCESS, body + "  ret i64 %w\n"))


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
    return Operation(name, 5, VALUE, define(name, (*_ACCESS, "value"), body))


def _touch() -> str:
    """Leave the instruction's pc (operands: state, record, base) where the fault handler looks."""
    return """  call void @touch(i64 %st, i64 %rec, i64 %base)
"""


def _guest() -> str:
    return (
        field_load(st.MEM_BASE, "b")
        + "  %host = inttoptr i64 %b to ptr\n  %p = getelementptr i8, ptr %host, i64 %addr\n"
    )


def _near() -> str:
    """The same where the host itself adds the base and cuts the sum to what is mapped."""
    return f"  %p = inttoptr i64 %addr to {host.NEAR_POINTER}\n"


def fence(order: str) -> Operation:
    """A barrier; nothing moves across it."""
    name = f"fence_{order}"
    return Operation(name, 0, NOTHING, define(name, 0, f"  fence {_FENCES[order]}\n  ret void\n", result="void"))


def guards(scale: int) -> list[Operation]:
    """What stands before accesses. A record is `1 << scale` bytes for every byte of code."""
    beyond = field_load(st.MEM_LIMIT, "limit") + (
        "  %c = icmp uge i64 {}, %limit\n  %e = call i1 @llvm.expect.i1(i1 %c, i1 false)\n"
        "  %r = zext i1 %e to i64\n  ret i64 %r\n"
    )
    touch = f"  %o = sub i64 %rec, %base\n  %pc = lshr i64 %o, {scale}\n" + field_pointer(st.INSN_PC)
    touch += "  store volatile i64 %pc, ptr %field\n  ret void\n"
    # A conditional store without its reservation does not touch memory at all.
    tried = field_load(st.RES_ADDR, "ra") + "  %same = icmp eq i64 %ra, %addr\n"
    tried += "  %tried = select i1 %same, i64 %addr, i64 0\n"
    return [
        Operation(
            "touch",
            3,
            NOTHING,
            define("touch", ("st", "rec", "base"), touch, result="void"),
            # Which instruction stitched code stands for is looked up when it faults.
            define("touch", ("st", "rec", "base"), "  ret void\n", result="void"),
        ),
        Operation("beyond", 2, VALUE, define("beyond", ("st", "addr"), beyond.format("%addr"))),
        # Of a plain load or store. Near memory has no end: addresses are cut.
        Operation(
            "beyond_plainly",
            2,
            VALUE,
            define("beyond_plainly", ("st", "addr"), beyond.format("%addr")),
            near=define("beyond_plainly", ("st", "addr"), "  ret i64 0\n"),
        ),
        Operation(
            "beyond_reserved", 2, VALUE, define("beyond_reserved", ("st", "addr"), tried + beyond.format("%tried"))
        ),
    ]
