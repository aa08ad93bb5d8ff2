"""Translated code against the reference evaluator: every encoding of the packaged specification, and random programs
of them.
"""

from __future__ import annotations

import itertools
import random
from functools import cache

import pytest

from tests.jit.harness import MEMORY, MEMORY_BASE, Harness
from translator.decode.decoder import Decoder
from translator.guest import state as st
from translator.guest.state import Layout
from translator.ir.evaluate import EvalFault, EvalState, Exit, SparseMemory, evaluate
from translator.ir.lift import lift_insn
from translator.ir.ops import Node
from translator.isa import load_isa
from translator.isa.intrinsics import TRAPS
from translator.isa.model import Isa
from translator.isa.samples import encode, sample_fields
from translator.jit import host_x86_64_ir as host
from translator.jit.emit import Blob, emit
from translator.jit.forming import form_region
from translator.jit.lower import FunctionLowering, lower_region
from translator.jit.options import Options
from translator.jit.region import Region

PC = 0x8000
MIDDLE = MEMORY_BASE + MEMORY // 2
WINDOW = 4096  # bytes around MIDDLE that are compared
DOUBLES = [
    0, 1 << 63, 1, 0x3FF << 52, 0xBFF8 << 48, 0x7FF << 52, 0xFFF << 52, 0x7FF8 << 48, 0xFFF8 << 48,
    0x7FF0000000000001, 0x7FFFFFFFFFFFFFFF, 0x43E << 52, 0x41E << 52, 0x4059 << 48, 0x3FD5555555555555, 0x7FE << 52,
    1 << 52, 0xC00 << 52,
]  # fmt: skip
SINGLES = [
    0, 1 << 31, 1, 0x3F800000, 0xBFC00000, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000, 0x7F800001, 0x7FFFFFFF,
    0x5F000000, 0x4F000000, 0x42C80000, 0x3EAAAAAB, 0x7F000000, 0x00800000, 0xC0000000,
]  # fmt: skip


@cache
def guest() -> tuple[Isa, Decoder, Layout, Harness]:
    isa = load_isa("riscv")
    layout = Layout(isa.layout_files())
    return isa, Decoder(isa), layout, Harness(layout, list(isa.calling.carry))


def random_registers(rng: random.Random, isa: Isa) -> dict[tuple[str, int], int]:
    registers: dict[tuple[str, int], int] = {}
    for file in isa.registers:
        for k in range(max(1, file.count)):
            if file.context:
                continue
            choice = rng.random()
            if file.name == "f":
                if choice < 0.4:
                    value = rng.choice(DOUBLES)
                elif choice < 0.8:
                    value = 0xFFFFFFFF << 32 | rng.choice(SINGLES)
                else:
                    value = rng.getrandbits(64)
            elif choice < 0.5:
                value = MIDDLE + rng.randrange(-64, 64) * 8
            elif choice < 0.7:
                value = rng.choice([0, 1, -1, 1 << 63, 1 << 31, (1 << 31) - 1, -(1 << 31)]) & (1 << 64) - 1
            else:
                value = rng.getrandbits(64) >> rng.randrange(64)
            registers[file.name, k] = value
    return registers


def translate(data: bytes, options: Options) -> tuple[Region, Blob] | None:
    """Form and install the region at PC; nothing around its bytes can be fetched."""
    isa, decoder, layout, harness = guest()

    def fetch(addr: int, size: int) -> bytes:
        return data[addr - PC : addr - PC + size] if PC <= addr < PC + len(data) else b""

    region = form_region(PC, decoder, isa, fetch, options)
    if region is None:
        return None
    blob = emit(lower_region(region, isa, layout, options), opt=options.opt_level)
    harness.install(PC, blob)
    return region, blob


def reference(data: bytes, state: EvalState, memory: SparseMemory, limit: int = 5000) -> Exit:
    """Step instruction by instruction until the pc leaves the bytes."""
    isa, decoder, _, _ = guest()
    while PC <= state.pc < PC + len(data) and limit:
        limit -= 1
        insn = decoder.decode(data[state.pc - PC :], state.pc)
        assert insn is not None
        nodes: list[Node] = []
        lift_insn(isa, insn, nodes)
        end = evaluate(nodes, state, memory)
        if end.kind == "trap":
            return end
        state.pc = end.pc if end.kind == "jump" else insn.pc + insn.length
    return Exit("jump", state.pc)


def compare(
    data: bytes,
    rng: random.Random,
    options: Options,
    shown: str,
    given: dict[int, int] | None = None,
    window: bytes = b"",
    exact: bool = True,
) -> bool:
    """Run both from one random state; False when the reference faults (translated code would too).

    `given`: values of integer registers. `window`: memory around MIDDLE. `exact`: the flags are compared.
    """
    isa, _, layout, harness = guest()
    before = random_registers(rng, isa)
    before.update({("x", k): value for k, value in (given or {}).items()})
    for name, index, value in options.context:
        before[name, index] = value
    window = window or rng.randbytes(2 * WINDOW)
    memory = SparseMemory()
    memory.map(MIDDLE - WINDOW, window)
    flags = rng.choice([0, rng.getrandbits(5)]) if options.strict_fp else 0
    state = EvalState(dict(before), PC, flags)
    try:
        end = reference(data, state, memory)
    except EvalFault:
        return False
    if PC <= end.pc < PC + len(data):
        return False  # it loops for ever
    harness.write(MIDDLE - WINDOW, window)
    for (name, index), value in before.items():
        harness.set_reg(name, index, value)
    harness.set_word(st.FP_FLAGS, flags)
    harness.set_word(st.RES_ADDR, -1)
    harness.services.clear()
    harness.interpreted.clear()
    harness.on_service = lambda code, arg: int(code not in (st.SERVICE_HOT, st.SERVICE_COMPILE))
    harness.on_interp = lambda pc, stop: st.UNWIND
    next_pc = harness.enter(PC)
    inputs = f"{shown} from { ({f'{n}{k}': hex(v) for (n, k), v in before.items()}) }"
    if end.kind == "trap":
        assert next_pc == st.UNWIND, inputs
        assert harness.services[0][0] == TRAPS.index(end.trap), inputs
        assert harness.word(st.PC) == end.pc, inputs
    elif any(code == st.SERVICE_CONTEXT for code, _ in harness.services):
        assert harness.word(st.PC) == end.pc, inputs
    elif harness.interpreted:  # a call
        assert harness.interpreted[0][0] % (1 << 64) == end.pc, inputs
    else:
        assert next_pc % (1 << 64) == end.pc, inputs
    for (name, index), value in before.items():
        wanted = state.registers.get((name, index), value)
        got = harness.reg(name, index)
        assert got == wanted, f"{layout.slot(name, index).name}: got {got:#x}, not {wanted:#x}; {inputs}"
    assert harness.read(MIDDLE - WINDOW, 2 * WINDOW) == memory.read(MIDDLE - WINDOW, 2 * WINDOW), inputs
    if exact:
        got = harness.fp_flags()
        assert got == state.fp_flags, f"flags: got {got:#x}, not {state.fp_flags:#x}; {inputs}"
    return True


KEYS = [encoding.key for encoding in guest()[0].encodings]


@pytest.mark.parametrize("key", KEYS)
def test_encoding(key: str) -> None:
    isa, decoder, _, _ = guest()
    encoding = next(encoding for encoding in isa.encodings if encoding.key == key)
    rng = random.Random(key)
    ran = 0
    for attempt in range(16):
        fields = sample_fields(isa, encoding, rng)
        data = encode(isa, encoding, fields)
        insn = decoder.decode(data, PC)
        if insn is None or insn.encoding.key != key:
            continue  # an override row takes it
        strict = attempt % 2 == 0
        options = Options(strict_fp=strict, context=(("frm", 0, rng.randrange(4)),))
        if translate(data, options) is None:
            continue  # nearest-away, and what names the flags without `strict_fp`: the interpreter's
        ran += sum(compare(data, rng, options, f"{insn.text} ({data.hex()})") for _ in range(20))
        if ran > 30:
            break
    reads_counter = any(word in key for word in ("rdcycle", "rdtime", "rdinstret"))
    assert ran > 10 or reads_counter or key.startswith(("sc.", "lr.")), f"{key}: only {ran} runs"


ARITHMETIC = [key for key in KEYS if key[0] == "f" and not key.startswith(("fence", "fl", "fs", "fclass"))] + [
    "fsgnj.d",
    "fsgnjn.d",
    "fsgnjx.d",
    "fsgnj.s",
    "fsgnjn.s",
    "fsub.d",
    "fsub.s",
    "fld",
    "fsd",
    "flw",
    "fsw",
]


@pytest.mark.parametrize("seed", [*range(24), 196, 495, 499])  # three that find mistakes
def test_random_float_programs(seed: int) -> None:
    """Loops and branches over arithmetic on a few registers: NaNs that are put off come out canonical wherever they
    are seen.
    """
    isa, _, _, _ = guest()
    rng = random.Random(seed)
    bases = itertools.cycle([11] if seed % 2 else [11, 11, 14, 11, 14])  # two names for places that overlap
    by_key = {encoding.key: encoding for encoding in isa.encodings}

    def instruction(key: str) -> bytes:
        encoding = by_key[key]
        fields = sample_fields(isa, encoding, rng)
        for name in fields:
            if name in ("rm",):
                fields[name] = rng.choice([0, 7])
            elif name in ("fd", "sd", "fs1", "fs2", "fs3", "ss1", "ss2", "ss3"):
                fields[name] = rng.randrange(5)
            elif name == "rs1":
                fields[name] = next(bases) if key in ("fld", "fsd", "flw", "fsw") else rng.choice([12, 13])
            elif name == "rd":
                fields[name] = rng.choice([12, 13])
            elif name == "imm":
                fields[name] = 8 * rng.randrange(8)
        return encode(isa, encoding, fields)

    def branch(key: str, rs1: int, rs2: int, offset: int) -> bytes:
        return encode(isa, by_key[key], {"rs1": rs1, "rs2": rs2, "imm": offset})

    def some(count: int) -> bytes:
        return b"".join(instruction(rng.choice(ARITHMETIC)) for _ in range(count))

    first, skipped, last = some(6), some(4), some(6)
    body = (
        first
        + branch("blt", 12, 13, 4 + len(skipped))
        + skipped
        + last
        + encode(isa, by_key["addi"], {"rd": 10, "rs1": 10, "imm": -1})
    )
    data = some(3) + body + branch("bne", 10, 0, -len(body)) + some(2)
    options = Options(
        kind=("compact", "wide", "checked", "unchecked")[seed % 4],
        precise=seed % 5 == 1,
        count=seed % 5 == 3,
        opt_level=(2, 2, 0, 1)[seed // 3 % 4],
        no_opt=("chunk",) if seed % 3 == 0 else (),
        strict_fp=seed % 2 == 0,
    )
    assert translate(data, options) is not None
    ran = 0
    for _ in range(30):
        given = {0: 0, 10: rng.randrange(1, 6), 11: MIDDLE, 14: MIDDLE + 8}
        ran += compare(data, rng, options, data.hex(), given)
    assert ran > 10


ACCESSES = ["ld", "lw", "sd", "sw", "amoadd.d", "amoswap.w", "amoor.d", "amomaxu.w", "lr.d", "sc.d"]
INTEGER = ["add", "sub", "xor", "addi", "slli", "addw", "lui", "csrrs", "fadd.d", "fsd", "fld"]
INTEGER_ALONE = [key for key in INTEGER if key != "csrrs"]  # what names the flags is only for strict code


def accesses(rng: random.Random, memory: list[str], others: list[str], loop: bool = True) -> bytes:
    """A loop, or none, and a branch over loads, stores, atomics and others. x10: the rounds, x11: the address, which
    moves by constants and mostly comes back (see `jit/moves.py`).
    """
    isa, _, _, _ = guest()
    by_key = {encoding.key: encoding for encoding in isa.encodings}
    registers = (12, 13, 14, 20, 21, 22, 23, 29)  # carried ones and others

    def instruction(key: str) -> bytes:
        fields = sample_fields(isa, by_key[key], rng)
        for name in fields:
            if name in ("rd", "rs2"):
                fields[name] = rng.choice(registers)
            elif name == "rs1":
                fields[name] = 11 if key in ACCESSES or key in ("fsd", "fld") else rng.choice(registers)
            elif name in ("fd", "fs1", "fs2"):
                fields[name] = rng.randrange(4)
            elif name == "csr":
                fields[name] = 1  # fflags
            elif name == "rm":
                fields[name] = 0
            elif name == "imm" and key in (*ACCESSES, "fsd", "fld"):
                fields[name] = 8 * rng.randrange(4)
        if key == "csrrs":
            fields["rs1"] = 0
        return encode(isa, by_key[key], fields)

    def some(count: int) -> bytes:
        return b"".join(instruction(rng.choice(memory if rng.random() < 0.5 else others)) for _ in range(count))

    def branch(key: str, rs1: int, rs2: int, offset: int) -> bytes:
        return encode(isa, by_key[key], {"rs1": rs1, "rs2": rs2, "imm": offset})

    def move(by: int, register: int = 11) -> bytes:
        return encode(isa, by_key["addi"], {"rd": register, "rs1": register, "imm": by})

    far, further, off = (8 * rng.randrange(-4, 5) for _ in range(3))
    first = some(2) + move(far) + some(2)
    skipped = some(1) + move(further) + some(2) + move(-further if rng.random() < 0.8 else 0)
    last = some(3) + move(-far) + some(2)
    body = first + branch("blt", 12, 13, 4 + len(skipped)) + skipped + last + move(-1, 10)
    return some(1) + move(off) + some(1) + body + (branch("bne", 10, 0, -len(body)) if loop else b"") + some(2)


@pytest.mark.parametrize("seed", range(40))
def test_random_programs_of_accesses(seed: int) -> None:
    """Registers come out right, precise or not."""
    rng = random.Random(seed)
    strict = seed % 3 != 2
    data = accesses(rng, ACCESSES, INTEGER if strict else INTEGER_ALONE)
    options = Options(precise=seed % 4 != 3, strict_fp=strict, count=seed % 8 == 6, opt_level=(2, 0, 1)[seed % 3])
    assert translate(data, options) is not None
    for _ in range(30):
        given = {0: 0, 10: rng.randrange(1, 5), 11: MIDDLE + rng.choice([0, 0, 0, 4])}
        compare(data, rng, options, data.hex(), given)


@pytest.mark.parametrize("seed", range(40))
def test_landings(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each access of precise code, made to land: registers, memory and the count are what they were when the reference
    came by where the guest then stands.
    """
    isa, _, _, harness = guest()
    # Room for a jump, where an access takes three bytes.
    monkeypatch.setattr(host, "_WATCHED", host._WATCHED.replace("{access}", "{access}\\0Anop\\0Anop"))
    rng = random.Random(seed)
    count = seed % 3 == 1
    options = Options(
        kind=("compact", "wide", "checked", "unchecked")[seed % 4], precise=True, count=count,
        opt_level=(2, 0, 1)[seed % 3], no_opt=("segment",) if seed % 5 == 4 else (),
    )  # fmt: skip
    memory_keys = [*ACCESSES[:4], "fld", "fsd", rng.choice(ACCESSES)]
    data = accesses(rng, memory_keys, [*INTEGER_ALONE, "fmul.d"], loop=seed % 4 != 3)
    translation = translate(data, options)
    assert translation is not None
    sites = translation[1].sites
    landed = 0
    for _ in range(3):
        before = random_registers(rng, isa)
        before.update({("x", 0): 0, ("x", 10): rng.randrange(1, 4), ("x", 11): MIDDLE})
        window = rng.randbytes(2 * WINDOW)
        memory, state, seen = SparseMemory(), EvalState(dict(before), PC, 0), []
        memory.map(MIDDLE - WINDOW, window)
        while PC <= state.pc < PC + len(data):
            seen.append((state.pc, dict(state.registers), memory.read(MIDDLE - WINDOW, 2 * WINDOW)))
            reference(data, state, memory, 1)
        for site, landing in sites:
            harness.write(MIDDLE - WINDOW, window)
            for (name, index), value in before.items():
                harness.set_reg(name, index, value)
            harness.set_word(st.FP_FLAGS, 0)
            harness.set_word(st.INSTRET, 0)
            harness.set_word(st.RES_ADDR, -1)
            harness.services.clear()
            harness.on_service = lambda code, arg: int(code not in (st.SERVICE_HOT, st.SERVICE_COMPILE))
            kept = harness.patch(site, landing)
            next_pc = harness.enter(PC)
            harness.unpatch(site, kept)
            if (st.SERVICE_REPLAY, 0) not in harness.services:
                continue  # another way was taken
            landed += 1
            assert next_pc == st.UNWIND
            registers = {register: harness.reg(*register) for register in before}
            found = (harness.word(st.PC), registers, harness.read(MIDDLE - WINDOW, 2 * WINDOW))
            steps = [number for number, visit in enumerate(seen) if visit == found]
            assert steps, f"{found[0]:#x} {data.hex()}"
            assert not count or harness.word(st.INSTRET) in steps
    assert landed > 5


VECTOR_OPERATIONS = [
    ("d", "fadd.d"), ("d", "fsub.d"), ("d", "fmul.d"), ("d", "fdiv.d"), ("d", "fmadd.d"), ("d", "fsqrt.d"),
    ("d", "fmin.d"), ("d", "fcvt.s.d"), ("d", "fcvt.d.l"), ("s", "fadd.s"), ("s", "fmul.s"), ("s", "fdiv.s"),
    ("s", "fmadd.s"), ("s", "fmax.s"), ("s", "fcvt.d.s"),
]  # fmt: skip


@pytest.mark.optimised
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(("kind", "key"), VECTOR_OPERATIONS)
def test_loops_for_vectors(kind: str, key: str, strict: bool) -> None:
    """c[i] = a[i] op b[i], then plus b[i]: on vectors where flags do not matter, exact where they do."""
    isa, _, _, _ = guest()
    by_key = {encoding.key: encoding for encoding in isa.encodings}
    load, store, add = ("fld", "fsd", "fadd.d") if kind == "d" else ("flw", "fsw", "fadd.s")
    size = 8 if kind == "d" else 4

    def one(name: str, **fields: int) -> bytes:
        return encode(isa, by_key[name], fields)

    operands = {"fd": 3, "sd": 3, "fs1": 1, "ss1": 1, "fs2": 2, "ss2": 2, "fs3": 2, "ss3": 2, "rs1": 14, "rm": 0}
    fields = sample_fields(isa, by_key[key], random.Random(1))
    target = "fd" if kind == "d" else "sd"
    middle = one(key, **{name: operands[name] for name in fields if name in operands})
    middle += one(add, **({"fd": 4, "fs1": 1, "fs2": 2} if kind == "d" else {"sd": 4, "ss1": 1, "ss2": 2}), rm=0)
    body = one(load, **{target: 1}, rs1=10, imm=0) + one(load, **{target: 2}, rs1=11, imm=0) + middle
    stored = {"fcvt.d.s": "fsd", "fcvt.s.d": "fsw"}.get(key, store)
    body += one(stored, fs2=3, rs1=12, imm=0)
    body += one(store, fs2=4, rs1=12, imm=1024)
    body += b"".join(one("addi", rd=rd, rs1=rd, imm=size) for rd in (10, 11)) + one("addi", rd=12, rs1=12, imm=8)
    body += one("addi", rd=14, rs1=14, imm=3)
    data = body + one("bne", rs1=10, rs2=13, imm=-len(body))
    options = Options(strict_fp=strict)
    translation = translate(data, options)
    assert translation is not None
    region, _ = translation
    _, _, layout, _ = guest()
    assert bool(FunctionLowering(region, isa, layout, options).plain) is not strict
    rng = random.Random(key)
    for _ in range(40):
        count = rng.choice([1, 5, 37])
        start = MIDDLE - WINDOW
        given = {0: 0, 10: start, 11: start + 1024, 12: MIDDLE, 13: start + count * size}
        window = _numbers(rng, kind, 2 * WINDOW // size)
        assert compare(data, rng, options, key, given, window, exact=strict)


def _numbers(rng: random.Random, kind: str, count: int) -> bytes:
    """Numbers near one, whose products are exact, and now and then a special one."""
    one, size, specials = (0x3FF << 52, 8, DOUBLES) if kind == "d" else (0x3F800000, 4, SINGLES)
    rare = rng.choice([0, 0.02, 0.3])
    values = [
        rng.choice(specials) if rng.random() < rare else one + (rng.getrandbits(2) << (50 if kind == "d" else 21))
        for _ in range(count)
    ]
    return b"".join(value.to_bytes(size, "little") for value in values)
