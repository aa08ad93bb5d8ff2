"""Addresses that the host cuts to 32 bits as part of each access: the text of accesses, what runs, and what is written
where only the lower half of an address matters.
"""

from __future__ import annotations

import ctypes
import mmap
import random
from collections.abc import Callable

import pytest

from tests.jit.harness import MEMORY_BASE, Harness, executable
from tests.jit.test_lower import CARRY, ISA, LAYOUT, PC, Builder, region_of, translate
from translator.errors import HostError
from translator.ir.evaluate import pure
from translator.ir.ops import Cell, Node
from translator.jit.emit import compile_module, emit, host_cpu
from translator.jit.host_x86_64_asm import ADDR32, cut_addresses
from translator.jit.lower import lower_region
from translator.jit.options import Options

# The upper half of a guest register that an access must not see.
ODD = 0xDEAD0001 << 32


@pytest.fixture(scope="module")
def harness() -> Harness:
    return Harness(LAYOUT, CARRY, 0)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("\tmovq\t%gs:(%rax), %rcx", "\tmovq\t%gs:(%eax), %rcx"),
        ("\tmovq\t%rcx, %gs:-8(%r14,%rsi,8)", "\tmovq\t%rcx, %gs:-8(%r14d,%esi,8)"),
        ("\tmovzbl\t%gs:4(,%rbp,2), %r8d", "\tmovzbl\t%gs:4(,%ebp,2), %r8d"),
        ("\tmovl\t%gs:4096, %eax", "\taddr32 movl\t%gs:4096, %eax"),
        ("\tcmpb\t$0, %gs:4096", "\taddr32 cmpb\t$0, %gs:4096"),
        ("1: movq %gs:4096, %rax", "1: addr32 movq %gs:4096, %rax"),
        ("1: movq %rax, %gs:(%rdi)", "1: movq %rax, %gs:(%edi)"),
        ("\tvpgatherqd\t%gs:(%r9,%zmm1,4), %ymm5 {%k1}", "\tvpgatherqd\t%gs:(%r9d,%zmm1,4), %ymm5 {%k1}"),
        ("\tvpgatherqd\t%gs:8(,%zmm1,4), %ymm5 {%k1}", "\taddr32 vpgatherqd\t%gs:8(,%zmm1,4), %ymm5 {%k1}"),
        ("\tmovq\t(%rax), %rcx\n\tmovq\t%fs:(%rax), %rcx", "\tmovq\t(%rax), %rcx\n\tmovq\t%fs:(%rax), %rcx"),
    ],
)
def test_the_text_of_an_access(before: str, after: str) -> None:
    assert cut_addresses(f"first:\n{before}\n\tretq\n") == f"first:\n{after}\n\tretq\n"


def accesses(address: str, mark: str = ADDR32) -> str:
    pointer = f" %p = inttoptr i64 {address} to ptr addrspace(256)\n %v = load i64, ptr addrspace(256) %p\n"
    return f"define i64 @f(i64 %a, i64 %b) {{\n %s = add i64 %a, %b\n{pointer} ret i64 %v\n}}\n{mark}\n"


def test_a_module_says_that_it_wants_it() -> None:
    assert "%gs:(%esi,%edi), %rax" in compile_module(accesses("%s"), assembly=True)
    assert "%gs:(%rsi,%rdi), %rax" in compile_module(accesses("%s", ""), assembly=True)
    assert b"\x67\x65\x48\x8b\x04\x25\xf8\xff\xff\xff" in emit(accesses("-8")).code  # no register, the same prefix


def test_an_access_that_is_not_understood_is_refused() -> None:
    text = 'define void @f() {\n call void asm sideeffect "movq %gs:0(%rip), %rax", "~{rax}"()\n ret void\n}\n'
    with pytest.raises(HostError, match="%rip"):
        emit(text + ADDR32)


@pytest.mark.skipif("+avx2," not in host_cpu()[1], reason="the host has no gathers, so LLVM makes none")
@pytest.mark.parametrize(
    "gather", ["vpgatherqd %xmm2, (${2:k},%ymm1), %xmm0", "addr32 vpgatherqd %xmm2, (,%ymm1), %xmm0"]
)
def test_vectors_of_addresses_are_cut_by_the_host(gather: str) -> None:
    """Whether each sum of a base and a 64-bit place is cut: the manuals say it in passing only."""
    area = mmap.mmap(-1, 0x2000, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x40)  # MAP_32BIT
    area[:16] = bytes(range(16))
    low = ctypes.addressof(ctypes.c_char.from_buffer(area))
    text = f"vpcmpeqd %xmm2, %xmm2, %xmm2; {gather}"
    blob = emit(f"""define void @f(ptr %to, ptr %at, i64 %base) {{
 %p = load <4 x i64>, ptr %at, align 8
 %v = call <4 x i32> asm sideeffect "{text}", "={{xmm0}},{{ymm1}},r,~{{xmm2}}"(<4 x i64> %p, i64 %base)
 store <4 x i32> %v, ptr %to, align 4
 ret void
}}
""")
    code, address = executable(blob.code)
    base = low if "$" in gather else 0
    at = (ctypes.c_uint64 * 4)(*((low - base + place) % (1 << 64) for place in (4, 1 << 32 | 8, ODD | 12, -1 << 32)))
    found = (ctypes.c_uint32 * 4)()
    run = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint64)(address)
    run(ctypes.addressof(found), ctypes.addressof(at), ODD | base)
    assert [value % 256 for value in found] == [4, 8, 12, 0]
    del code


Form = Callable[[Builder, Node, Node], Node]
WIDE, NARROW = 64, 32


def shifted(b: Builder, y: Node, there: int, back: int, how: str) -> Node:
    return b.op(how, WIDE, b.op("shl", WIDE, y, b.const(there, 6)), b.const(back, 6))


def narrow(b: Builder, x: Node) -> Node:
    return b.op("extract", NARROW, x, attr=0)


def masked(b: Builder, x: Node, mask: int) -> Node:
    return b.op("and", WIDE, x, b.const(mask, WIDE))


FORMS: dict[str, Form] = {
    "as it is": lambda b, x, y: x,
    "sum": lambda b, x, y: b.op("add", WIDE, x, y),
    "sign extended": lambda b, x, y: b.op("add", WIDE, x, b.op("sext", WIDE, narrow(b, y))),
    "zero extended": lambda b, x, y: b.op("add", WIDE, x, b.op("zext", WIDE, narrow(b, y))),
    "scaled": lambda b, x, y: b.op("add", WIDE, b.op("shl", WIDE, b.op("sext", WIDE, narrow(b, y)), b.const(3, 6)), x),
    "unsigned scaled": lambda b, x, y: b.op("add", WIDE, x, shifted(b, y, 32, 29, "lshr")),
    "signed scaled": lambda b, x, y: b.op("sub", WIDE, x, shifted(b, y, 32, 31, "ashr")),
    "shifts that shrink": lambda b, x, y: b.op("add", WIDE, x, shifted(b, y, 2, 4, "lshr")),
    "far shifts": lambda b, x, y: b.op("add", WIDE, x, masked(b, shifted(b, y, 40, 35, "lshr"), 992)),
    "masked": lambda b, x, y: b.op("add", WIDE, x, masked(b, y, 0xFFFFFFFF)),
    "masked more": lambda b, x, y: b.op("add", WIDE, x, masked(b, y, 0xF0)),
    "far displacement": lambda b, x, y: b.op("sub", WIDE, b.op("zext", WIDE, narrow(b, x)), b.const(-70_000, WIDE)),
    "narrow": lambda b, x, y: b.op(
        "add", NARROW, b.op("sub", NARROW, narrow(b, x), b.op("shl", NARROW, narrow(b, y), b.const(2, 5))),
        b.const(0x10001000, NARROW)),
    "narrow, out of sight": lambda b, x, y: b.op(
        "add", NARROW, narrow(b, x), b.op("shl", NARROW, narrow(b, y), b.const(29, 5))),
    "constant": lambda b, x, y: b.const(MEMORY_BASE + 0x800, WIDE),
}  # fmt: skip


@pytest.mark.parametrize("off", [(), ("addr32",), ("segment",)])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("precise", [False, True])
def test_only_the_lower_half_matters(harness: Harness, form: str, off: tuple[str, ...], precise: bool) -> None:
    b = Builder()
    address = FORMS[form](b, b.input(0, WIDE), b.input(1, WIDE))
    far = b.op("add", address.width, address, b.const(24, address.width))
    b.op("store", 0, far, b.input(2, 64))
    b.out(b.op("load", 64, address), "load")
    b.out(address, "address")
    translate(harness, b.nodes, Options(no_opt=off, precise=precise))
    data = bytes(k * 7 % 251 for k in range(0x40000))
    for x in (MEMORY_BASE + 0x8000, MEMORY_BASE + 0x10008):
        for y in (0, 8, 16, 80):
            for above in (0, ODD, -1 << 32):
                start = x - (0x10001000 if form == "narrow" else 0)
                harness.write(MEMORY_BASE, data)
                harness.set_reg("in", 0, (start % (1 << 32) + above) % (1 << 64))
                # What is above the lower half of the second one counts where it is shifted down.
                harness.set_reg("in", 1, y if form == "shifts that shrink" else (y + above) % (1 << 64))
                harness.set_reg("in", 2, 0x1122334455667788)
                harness.enter(PC)
                at = harness.reg("out", 1) % (1 << 32) - MEMORY_BASE
                assert 0 <= at < len(data) - 32
                assert harness.reg("out", 0) % (1 << 64) == int.from_bytes(data[at : at + 8], "little")
                assert harness.read(MEMORY_BASE + at + 24, 8) == bytes.fromhex("8877665544332211")


@pytest.mark.parametrize("precise", [False, True])
def test_atomic_operations_are_cut_too(harness: Harness, precise: bool) -> None:
    b = Builder()
    address, first, second = (b.input(number, WIDE) for number in range(3))
    b.out(b.op("ll", 64, address), "ll")
    b.out(b.op("sc", 1, address, first), "sc")
    b.out(b.op("cmpxchg", 64, address, first, second), "cmpxchg")
    b.out(b.op("atomicrmw", 64, address, first, attr="xchg"), "xchg")
    translate(harness, b.nodes, Options(precise=precise))
    for above in (0, ODD, -1 << 32):
        harness.write(MEMORY_BASE, (7).to_bytes(8, "little"))
        for number, value in enumerate((MEMORY_BASE + above, 8, 9)):
            harness.set_reg("in", number, value % (1 << 64))
        harness.enter(PC)
        assert [harness.reg("out", number) % (1 << 64) for number in range(4)] == [7, 1, 8, 9]
        assert harness.read(MEMORY_BASE, 8) == (8).to_bytes(8, "little")


@pytest.mark.optimised
def test_precise_accesses_cut_their_addresses_themselves() -> None:
    """LLVM writes its object at once: no text in between takes a tenth of its time."""
    b = Builder()
    b.op("store", 0, b.input(0, WIDE), b.op("load", 64, b.input(1, WIDE)))
    plain, precise = (lower_region(region_of(b.nodes, Options(precise=on)), ISA, LAYOUT) for on in (False, True))
    assert (ADDR32 in plain, plain.count("addr32 mov")) == (True, 0)
    assert (ADDR32 in precise, precise.count("addr32 mov")) == (False, 2)


def tree(b: Builder, rng: random.Random, width: int, depth: int) -> Node:
    """Something that an address may be computed by."""
    other = WIDE + NARROW - width
    kind = rng.choice(("extend", "shift", "shifts", "sum", "sum", "mask")) if depth else "input"
    if kind == "extend":
        inner = tree(b, rng, other, depth - 1)
        return (
            b.op("extract", width, inner, attr=0) if width < other else b.op(rng.choice(("sext", "zext")), width, inner)
        )
    if kind in ("shift", "shifts"):
        amount = width.bit_length() - 1  # so many bits, and an amount is never too large
        inner = tree(b, rng, width, depth - 1)
        if kind == "shifts":
            inner = b.op("shl", width, inner, b.const(rng.randrange(width), amount))
        how = rng.choice(("shl", "lshr", "ashr"))
        return b.op(how, width, inner, b.const(rng.choice((1, 2, 3, 20, 31, 32, rng.randrange(width))) % width, amount))
    if kind == "sum":
        right = tree(b, rng, width, depth - 1) if rng.random() < 0.7 else b.const(rng.getrandbits(width), width)
        return b.op(rng.choice(("add", "sub")), width, tree(b, rng, width, depth - 1), right)
    if kind == "mask":
        mask = rng.choice((0xFFFFFFFF, 0xFFFFFFFF, rng.getrandbits(width))) | rng.choice((0, ODD)) % (1 << width)
        return b.op("and", width, tree(b, rng, width, depth - 1), b.const(mask, width))
    return b.input(rng.randrange(3), width)


def value(node: Node, inputs: list[int]) -> int:
    if node.op == "const" and isinstance(node.attr, int):
        return node.attr % (1 << node.width)
    if node.op == "get" and isinstance(node.attr, Cell):
        return inputs[node.attr.index]
    return pure(node, [value(arg, inputs) for arg in node.args])


def test_random_addresses(harness: Harness) -> None:
    """A sum of one and of what brings it to a place in memory."""
    rng = random.Random(3)
    for number in range(250):
        b = Builder()
        made = tree(b, rng, rng.choice((WIDE, WIDE, NARROW)), 4)
        address = b.op("add", made.width, made, b.input(3, made.width))
        b.out(b.op("load", 64, address), "load")
        translate(harness, b.nodes, Options(precise=number % 4 == 0))
        for _ in range(4):
            inputs = [
                rng.choice((rng.getrandbits(64), rng.getrandbits(32), -rng.getrandbits(16) % (1 << 64)))
                for _ in range(3)
            ]
            place = MEMORY_BASE + rng.randrange(1000) * 8
            content = rng.randbytes(8)
            harness.write(place, content)
            rest = place - value(made, inputs) + (rng.getrandbits(32) << 32)
            for index, number_in in enumerate((*inputs, rest % (1 << 64))):
                harness.set_reg("in", index, number_in)
            harness.enter(PC)
            assert harness.reg("out", 0).to_bytes(16, "little")[:8] == content
