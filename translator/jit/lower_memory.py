"""Lowering of guest memory accesses: how an address is kept inside the guest's range, and the accesses themselves.

A guest address becomes a pointer by `getelementptr` from the memory base, never by integer arithmetic, or is itself a
pointer into a segment that begins there. Where the host cuts addresses in the segment to 32 bits, as part of each
access (`Options.addr32`), only their lower half matters. Else the *base* of an address is isolated, not the sum: a
small constant displacement runs into the guard pages on both sides. Called by `lower`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.guest import state as st
from translator.ir.ops import Node
from translator.jit import host_x86_64_ir as host
from translator.jit import lower_faults, lower_nan, nan
from translator.jit.options import GUARD_REACH

if TYPE_CHECKING:
    from translator.jit.lower import FunctionLowering

GUEST = "!alias.scope !12, !noalias !13"  # scopes: see lower_module.METADATA


# Half of an address's bits: what the host looks at where it cuts addresses.
_HALF: Final = 32
_ONES: Final = (1 << _HALF) - 1
_DEPTH: Final = 6  # how far an address is looked into


def _signed(value: int, width: int) -> int:
    value &= (1 << width) - 1
    return value - (1 << width) if value >> (width - 1) else value


def _split(node: Node) -> tuple[Node, int]:
    """An address as base and constant displacement; the base is the whole address when there is none or it is too
    far.
    """
    if node.op in ("add", "sub") and node.args[1].op == "const" and isinstance(node.args[1].attr, int):
        displacement = _signed(node.args[1].attr, node.width)
        displacement = displacement if node.op == "add" else -displacement
        if abs(displacement) <= GUARD_REACH - 16:
            return node.args[0], displacement
    return node, 0


def _based(f: FunctionLowering, base: Node, displacement: int) -> tuple[str, int]:
    """The operand that a base is a constant away from, and the displacement from there, if that is not too far."""
    operand = f.operand(base)
    start, moved = f.origins.get(operand, (operand, 0))
    return (start, displacement + moved) if abs(displacement + moved) <= GUARD_REACH - 16 else (operand, displacement)


def _amount(node: Node) -> int:
    """By how much a shift shifts, if that is a constant, else more than there are bits."""
    amount = node.args[1]
    return amount.attr if amount.op == "const" and isinstance(amount.attr, int) else _HALF + 1


def _half(f: FunctionLowering, node: Node, depth: int = _DEPTH) -> str:
    """64 bits whose lower half is that of a value of at least 32: extensions and masks do not change it, and sums and
    left shifts are those of the lower halves, so that all may be the access's own arithmetic.
    """
    w, op, args = f.w, node.op, node.args
    if op == "const" and isinstance(node.attr, int):
        return str(_signed(node.attr, node.width))
    if depth and _HALF <= node.width <= 64:
        if op in ("sext", "zext", "extract") and _HALF <= args[0].width <= 64 and not node.attr:
            return _half(f, args[0], depth - 1)
        if op == "and" and args[1].op == "const" and isinstance(args[1].attr, int) and ~args[1].attr & _ONES == 0:
            return _half(f, args[0], depth - 1)
        if op in ("lshr", "ashr") and args[0].op == "shl":
            back, there = _amount(node), _amount(args[0])
            if back <= there <= _HALF and back <= node.width - _HALF:
                half = _half(f, args[0].args[0], depth - 1)
                return w.value(f"shl i64 {half}, {there - back}") if there > back else half
        if op == "shl" and _amount(node) < _HALF:
            half = _half(f, args[0], depth - 1)
            if node.width < 64 or half != f.operand(args[0]):
                return w.value(f"shl i64 {half}, {_amount(node)}")
        if op in ("add", "sub"):
            halves = [_half(f, arg, depth - 1) for arg in args]
            if node.width < 64 or any(
                half != f.operand(arg) for half, arg in zip(halves, args, strict=True) if arg.op != "const"
            ):
                return w.value(f"{op} i64 {halves[0]}, {halves[1]}")
    return w.resize(f.operand(node), node.width, 64)


def index(f: FunctionLowering, operand: str, width: int) -> str:
    """An address as 64 bits within guest memory, where that is not checked."""
    w, options = f.w, f.options
    if options.kind == "compact":
        return w.resize(w.resize(operand, width, min(width, 32)), min(width, 32), 64)
    wide = w.resize(operand, width, 64)
    return wide if options.kind == "unchecked" else w.value(f"and i64 {wide}, {(1 << options.address_bits) - 1}")


def pointer(f: FunctionLowering, address: Node, size: int, may_segment: bool = True, lands: bool = False) -> str:
    """A host pointer for an access of `size` bytes, with its type; into the segment only if it may be. An access that
    lands somewhere says itself that it goes through the segment: the pointer is a plain one then. Precise code has no
    other accesses through it, so that no address need be cut in LLVM's text.
    """
    w = f.w
    segment = may_segment and f.options.segment and (lands or not f.options.precise)
    segment_type = "ptr" if lands else host.SEGMENT_POINTER
    kind = f.options.kind
    stepped = f.strip.pointer(address) if f.strip is not None else None
    if stepped is not None:
        return f"ptr {stepped}"
    if kind == "checked":
        whole = w.resize(f.operand(address), address.width, 64)
        _check(f, whole, size)
        return f"ptr {w.value(f'getelementptr i8, ptr %mem, i64 {whole}')}"
    addr32 = segment and f.options.addr32
    if address.width < 64 and kind != "compact":
        base, operand, displacement = address, f.operand(address), 0  # a narrow address wraps in its own width
    else:
        base, displacement = _split(address)
        operand, displacement = _based(f, base, displacement)
    width = base.width
    how = segment_type if segment else "plainly"
    whole = f"{operand} {how}"
    cached = f.bases.get(whole)
    place = whole
    if cached is None and addr32 and operand == f.operand(base):
        operand, width = _half(f, base), 64
        place = f"{operand} {how}"
        cached = f.bases.get(place)
    flags = "" if kind == "unchecked" or addr32 else "inbounds "
    if cached is None:
        if operand[0] != "%" and kind != "unchecked":
            bits = 32 if kind == "compact" else f.options.address_bits
            index = str(int(operand) & ((1 << bits) - 1))
        elif kind == "unchecked" or addr32:
            index = w.resize(operand, width, 64)
        elif kind == "compact":
            index = w.resize(w.resize(operand, width, min(width, 32)), min(width, 32), 64)
        else:
            index = w.value(f"and i64 {w.resize(operand, width, 64)}, {(1 << f.options.address_bits) - 1}")
        if segment:
            cached = f"{segment_type} {w.value(f'inttoptr i64 {index} to {segment_type}')}"
        else:
            cached = f"ptr {w.value(f'getelementptr {flags}i8, ptr %mem, i64 {index}')}"
        f.bases[place] = cached
    f.bases[whole] = cached
    if displacement == 0:
        return cached
    moved = w.value(f"getelementptr {flags}i8, {cached}, i64 {displacement}")
    return f"{segment_type if segment else 'ptr'} {moved}"


def _check(f: FunctionLowering, address: str, size: int) -> None:
    """Leave for the service when [address, address + size) does not lie below the limit."""
    w = f.w
    last = w.value(f"sub i64 {f.header(st.MEM_LIMIT, invariant=True)}, {size}")
    good, bad = w.fresh("good"), w.fresh("bad")
    # Unsigned and with limit >= size: an address near 2^64 does not wrap into range.
    w.do(f"br i1 {w.value(f'icmp ule i64 {address}, {last}')}, label %{good}, label %{bad}, !prof !15")
    w.label(bad)
    kept = f.at_hand()
    f.store_dirty(rarely=True)
    f.leave_by_service(st.SERVICE_BAD_ADDRESS, address, f.step_pc)
    f.return_to(kept)
    w.label(good)


def place_of(f: FunctionLowering, address: Node, size: int) -> lower_nan.Place:
    """Where an access is, for `lower_nan.beside`."""
    return *_based(f, *_split(address)), size


def load(f: FunctionLowering, node: Node) -> str:
    """A load, byte-swapped for a big-endian guest."""
    width = node.width
    if not lower_nan.beside(f, place_of(f, node.args[0], width // 8)):
        lower_nan.flush(f)
    at = pointer(f, node.args[0], width // 8, lands=bool(f.landing))
    return f.swap(lower_faults.read(f, node, at, f"align 1, {GUEST}{f.w.where}"), width)


def store(f: FunctionLowering, node: Node) -> None:
    """A store. One whose value may be a NaN to put right may wait for another (see `lower_nan`), but not in precise
    code, which knows where it stands.
    """
    width = node.args[1].width
    place = place_of(f, node.args[0], width // 8)
    if not lower_nan.beside(f, place):
        lower_nan.flush(f)
    at = pointer(f, node.args[0], width // 8, lands=bool(f.landing))
    tail = f"align 1, {GUEST}{f.w.where}"
    late = lower_nan.late(f, node.args[1], at, place, tail)
    if late is not None:
        # A check of the address may leave, and an arm of a condition ends.
        lower_nan.store(f, late, not f.options.precise and f.options.kind != "checked" and not f.conditional)
        return
    source = nan.unboxed(node.args[1]) or node.args[1]
    number = bool(f.landing) and source.op == "get" and width in (32, 64) and f.landings.is_number(source)
    lower_faults.write(f, width, f.swap(f.operand(node.args[1]), width), at, tail, number)


def commit(f: FunctionLowering) -> None:
    """Ahead of an atomic operation: it has no landing."""
    if f.options.precise:
        f.commit(f.step_pc)


def atomicrmw(f: FunctionLowering, node: Node) -> str:
    """An atomic read-modify-write; the old value. Not through the segment: where the old value is only tested, LLVM
    makes one operation of both (`lock bts`, say), and forgets the address space of the pointer.
    """
    width = node.width
    commit(f)
    at = pointer(f, node.args[0], width // 8, may_segment=False)
    operand = f.operand(node.args[1])
    tail = f"seq_cst, align {width // 8}, {GUEST}{f.w.where}"
    if not f.big_endian or node.attr in ("and", "or", "xor", "xchg"):
        value = f.w.value(f"atomicrmw {node.attr} {at}, i{width} {f.swap(operand, width)} {tail}")
        return f.swap(value, width)
    raise NotImplementedError("atomic arithmetic on big-endian memory")


def cmpxchg(f: FunctionLowering, node: Node) -> str:
    """Compare and swap; the old value."""
    width = node.width
    commit(f)
    at = pointer(f, node.args[0], width // 8)
    expected, new = (f.swap(f.operand(arg), width) for arg in node.args[1:])
    pair = f.w.value(
        f"cmpxchg {at}, i{width} {expected}, i{width} {new} seq_cst seq_cst, align {width // 8}, {GUEST}{f.w.where}"
    )
    return f.swap(f.w.value(f"extractvalue {{ i{width}, i1 }} {pair}, 0"), width)


def load_linked(f: FunctionLowering, node: Node) -> str:
    """A load that reserves: the address and the value seen are kept in the state."""
    width = node.width
    commit(f)
    at = pointer(f, node.args[0], width // 8)
    seen = f.w.value(f"load atomic i{width}, {at} acquire, align {width // 8}, {GUEST}{f.w.where}")
    f.set_header(st.RES_ADDR, f.w.resize(f.operand(node.args[0]), node.args[0].width, 64))
    f.set_header(st.RES_VALUE, f.w.resize(seen, width, 64))
    return f.swap(seen, width)


def store_conditional(f: FunctionLowering, node: Node) -> str:
    """Store if the reservation is for this address and memory still holds the value seen.

    Another thread may have written and restored the value in between (ABA): that store succeeds here. It is the price
    of not watching every store; programs compiled from atomics never depend on it.
    """
    w = f.w
    width = node.args[1].width
    commit(f)
    address = w.resize(f.operand(node.args[0]), node.args[0].width, 64)
    held = w.value(f"icmp eq i64 {f.header(st.RES_ADDR)}, {address}")
    f.set_header(st.RES_ADDR, "-1")
    tries, fails, done = w.fresh("sc"), w.fresh("scfail"), w.fresh("scdone")
    w.do(f"br i1 {held}, label %{tries}, label %{fails}")
    w.label(tries)
    kept = f.at_hand()
    at = pointer(f, node.args[0], width // 8)
    expected = w.resize(f.header(st.RES_VALUE), 64, width)
    new = f.swap(f.operand(node.args[1]), width)
    pair = w.value(
        f"cmpxchg {at}, i{width} {expected}, i{width} {new} seq_cst seq_cst, align {width // 8}, {GUEST}{w.where}"
    )
    stored = w.value(f"extractvalue {{ i{width}, i1 }} {pair}, 1")
    came_from = w.block
    w.do(f"br label %{done}")
    w.label(fails)
    w.do(f"br label %{done}")
    w.label(done)
    f.return_to(kept)
    return w.value(f"phi i1 [ {stored}, %{came_from} ], [ false, %{fails} ]")
