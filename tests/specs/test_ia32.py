"""ia32: the first chapter of the integer instructions against capstone (length, text) and Unicorn (results, flags)."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import capstone
import pytest
import unicorn
from spec_tools import decoded, plain, run_one
from unicorn import x86_const as reg

from translator.decode.decoder import Decoder
from translator.decode.instruction import Instruction, Truncated
from translator.ir.evaluate import EvalFault, EvalState, SparseMemory
from translator.isa import Encoding, load_isa

ISA = load_isa("ia32")
DECODER = Decoder(ISA)
ORACLE = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_32)
PC = 0x10000
PREFIXES = tuple(ISA.semantics.prefixes)
MNEMONICS = frozenset(e.mnemonic for e in ISA.encodings)
LOCK, REPNE, REP = 0xF0, 0xF2, 0xF3


def bytes_of(encoding: Encoding, rng: random.Random, count: int, prefixes: tuple[int, ...]) -> Iterator[bytes]:
    """Bytes that begin with an encoding's opcode, free bits and all that follows random; some have prefixes."""
    free = ((1 << 8 * encoding.head) - 1) & ~encoding.mask
    for _ in range(count):
        head = encoding.value | (rng.getrandbits(8 * encoding.head) & free)
        before = bytes(rng.choice(prefixes) for _ in range(rng.choice((0, 0, 0, 1, 1, 2))))
        yield (before + head.to_bytes(encoding.head, "little") + rng.randbytes(14))[:15]


# ---- decoding and text ---------------------------------------------------------------------------------------------


def _prefixes(data: bytes) -> list[int]:
    found = []
    for byte in data:
        if byte not in PREFIXES:
            break
        found.append(byte)
    return found


def _legal_differently(data: bytes) -> bool:
    """Bytes that only one side calls an instruction, by what the manual says (2.1.1, LOCK in 3.3)."""
    prefixes = _prefixes(data)
    rest = data[len(prefixes) :]
    if LOCK in prefixes:  # capstone forgets LOCK behind another group-1 prefix, and allows it before a NOP
        source = rest[0] < 0x40 and rest[0] & 6 == 2  # and where memory is only read: 02, 03, 0A, ...
        return source or bool({REP, REPNE} & set(prefixes)) or rest[:2] == b"\x0f\x1f"
    if {REP, REPNE} & set(prefixes):  # it takes them as part of the opcode; for these instructions they are ignored
        return rest[0] == 0x0F or rest[0] == 0x90
    return False


# What capstone writes before the mnemonic of an instruction that has no such form: branch hints, MPX, TSX, CET.
_NOISE = re.compile(r"^(?:(?:xacquire|xrelease|bnd|notrack|repz|repne|rep) )+")


def _spelling(theirs: str, insn: Instruction) -> str:
    text = plain(_NOISE.sub("", theirs), 32)
    if insn.fields["rep"] and "lock" not in text and insn.fields["lock"]:
        text = "lock " + text  # forgotten behind the other prefix of group 1
    if insn.encoding.mnemonic == "xchg":
        text = text.removeprefix("lock ") if not insn.fields["lock"] else text
    if re.match(r"rcl \w+ ptr [^,]*$|rcl \w+$", text):
        text += ", 1"  # capstone leaves out the count of D0 /2 and D1 /2
    if insn.encoding.mnemonic.startswith(("cmov", "nop")) and insn.fields["os"] == 16:
        text = text.replace("dword ptr", "word ptr")  # F2 or F3 makes it forget 66
    return text


def _truncated_here(insn: Instruction, ours: str, theirs: str) -> bool:
    """Numbers of 16 bits that one side prints as 32: branch targets with 66 or 67, disp16, a byte as 16 bits."""
    a = re.findall(r"\d+", ours)
    b = re.findall(r"\d+", theirs)
    if len(a) != len(b) or re.sub(r"\d+", "", ours) != re.sub(r"\d+", "", theirs):
        return False
    if insn.encoding.file.endswith("control.isa"):
        return insn.fields["os"] == 16 or insn.fields["a16"] == 1
    different = [(int(x), int(y)) for x, y in zip(a, b, strict=True) if x != y]
    short = insn.fields["a16"] == 1 or (insn.fields["os"] == 16 and "ib" in insn.fields)
    return short and all(x & 0xFFFF == y & 0xFFFF for x, y in different)


def _same(data: bytes) -> Instruction | None:
    insn = decoded(DECODER, data, PC)
    theirs = next(ORACLE.disasm(data, PC, 1), None)
    if insn is None:
        known = theirs is not None and _NOISE.sub("", theirs.mnemonic).removeprefix("lock ") in MNEMONICS
        assert not known or _legal_differently(data) or _not_this_chapter(data), (data.hex(), theirs)
        return None
    if theirs is None:
        assert _legal_differently(data), (data.hex(), insn.text)
        return insn
    ours = plain(insn.text, 32)
    assert insn.length == theirs.size, (data.hex(), ours)
    text = _spelling(f"{theirs.mnemonic} {theirs.op_str}".strip(), insn)
    assert ours == text or _truncated_here(insn, ours, text), data.hex()
    return insn


@pytest.mark.parametrize("encoding", ISA.encodings, ids=lambda e: e.key)
def test_text_is_capstones(encoding: Encoding) -> None:
    rng = random.Random(encoding.key)
    found = [_same(data) for data in bytes_of(encoding, rng, 45, PREFIXES)]
    assert sum(insn is not None and insn.encoding.key == encoding.key for insn in found) >= 2


def test_random_bytes() -> None:
    """No bytes of this chapter are missed: what capstone calls by one of our names, we decode."""
    rng = random.Random(32)
    assert sum(_same(rng.randbytes(15)) is not None for _ in range(20000)) > 5000


def _not_this_chapter(data: bytes) -> bool:
    """Forms of our mnemonics that move segment, control and debug registers, or change segments; far ones."""
    rest = data[len(_prefixes(data)) :]
    if rest[0] == 0x0F:
        return rest[1] in (0x20, 0x21, 0x22, 0x23, 0xA0, 0xA1, 0xA8, 0xA9) or 0x18 <= rest[1] <= 0x1F or rest[1] == 0x0D
    segment = rest[0] in (0x06, 0x07, 0x0E, 0x16, 0x17, 0x1E, 0x1F, 0x8C, 0x8E)
    shift = rest[0] in (0xC0, 0xC1, 0xD0, 0xD1, 0xD2, 0xD3) and rest[1] & 0x38 == 0x30
    undocumented = rest[0] in (0x82, 0xF6, 0xF7) or shift
    far = rest[0] in (0x9A, 0xEA) or (rest[0] == 0xFF and rest[1] & 0x38 in (0x18, 0x28))
    return segment or undocumented or far or rest[0] == 0xCD


def test_truncated_and_overlong() -> None:
    """Every proper prefix of an instruction asks for more; more than fifteen bytes are illegal."""
    whole = bytes.fromhex("6681848b44332211beba")  # add word ptr [ebx + ecx*4 + 0x11223344], 0xbabe
    insn = DECODER.decode(whole + b"\xff", PC)
    assert insn is not None
    assert insn.text == "add word ptr [ebx + ecx*4 + 0x11223344], 0xbabe"
    assert insn.length == len(whole)
    for n in range(len(whole)):
        with pytest.raises(Truncated):
            DECODER.decode(whole[:n], PC)
    assert DECODER.decode(b"\x66" * 14 + b"\x90", PC) is not None
    assert DECODER.decode(b"\x66" * 15 + b"\x90", PC) is None


@pytest.mark.parametrize("code", ["f001c0", "f089c8", "f03808", "f08d00", "f0c3", "f0d1e0", "f0ffc0"])
def test_lock_is_illegal_without_memory_to_change(code: str) -> None:
    assert DECODER.decode(bytes.fromhex(code) + bytes(8), PC) is None
    assert DECODER.decode(bytes.fromhex(code)[1:] + bytes(8), PC) is not None


def test_lock_is_shown() -> None:
    insn = DECODER.decode(bytes.fromhex("f00108"), PC)
    assert insn is not None
    assert insn.text == "lock add dword ptr [eax], ecx"


# ---- results -------------------------------------------------------------------------------------------------------

CODE, CODE_SIZE = 0x20000, 0x40000
DATA, DATA_SIZE = 0x80000, 0x10000
LOW_SIZE = 0x11000  # what 16-bit addresses and branch targets reach
MIDDLE = DATA + DATA_SIZE // 2
GPR = [getattr(reg, f"UC_X86_REG_{name}") for name in ("EAX", "ECX", "EDX", "EBX", "ESP", "EBP", "ESI", "EDI")]
FLAGS = {"cf": 0, "pf": 2, "af": 4, "zf": 6, "sf": 7, "df": 10, "of": 11}
SPECIAL = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x80808080)
NOP = b"\x90"


class Machine:
    """Unicorn with one page range of code and one of data. Every instruction runs at a fresh address."""

    def __init__(self) -> None:
        self.uc = unicorn.Uc(unicorn.UC_ARCH_X86, unicorn.UC_MODE_32)
        self.uc.mem_map(0, LOW_SIZE)
        self.uc.mem_map(CODE, CODE_SIZE)
        self.uc.mem_map(DATA, DATA_SIZE)
        self.images = {0: random.Random(6).randbytes(LOW_SIZE), DATA: random.Random(7).randbytes(DATA_SIZE)}
        for address, image in self.images.items():
            self.uc.mem_write(address, image)
        self.pc = CODE

    def run(self, data: bytes, state: EvalState) -> bool | None:
        """Run one instruction from `state`: False when it faulted, None when Unicorn did not run it.

        Sometimes it comes back having done nothing, always so for some pairs of a code page and a data page.
        """
        self.memory()
        for i in range(8):
            self.uc.reg_write(GPR[i], state.registers["gpr", i])
        flags = 2 | sum(state.registers[name, 0] << bit for name, bit in FLAGS.items())
        self.uc.reg_write(reg.UC_X86_REG_EFLAGS, flags)
        self.uc.mem_write(self.pc, data + NOP)
        self.uc.ctl_remove_cache(self.pc, self.pc + 16)
        try:
            self.uc.emu_start(self.pc, self.pc + len(data), count=1)
        except unicorn.UcError as error:
            return error.errno == unicorn.UC_ERR_FETCH_UNMAPPED  # a jump into nothing: the jump itself was right
        return True if int(self.uc.reg_read(reg.UC_X86_REG_EIP)) != self.pc else None

    def registers(self) -> dict[tuple[str, int], int]:
        """What it left."""
        found = {("gpr", i): int(self.uc.reg_read(GPR[i])) for i in range(8)}
        flags = int(self.uc.reg_read(reg.UC_X86_REG_EFLAGS))
        return found | {(name, 0): flags >> bit & 1 for name, bit in FLAGS.items()}

    def memory(self) -> dict[int, bytes]:
        """The data ranges; they are put back."""
        now = {address: bytes(self.uc.mem_read(address, len(image))) for address, image in self.images.items()}
        for address, image in self.images.items():
            if now[address] != image:
                self.uc.mem_write(address, image)
        return now


@pytest.fixture(scope="module")
def machine() -> Machine:
    return Machine()


def _wrong_there(insn: Instruction) -> bool:
    """What Unicorn gets wrong: the flags of LOCK NEG (those of the old value), RET imm16 above 0x7fff (as negative)."""
    lock_neg = insn.encoding.mnemonic == "neg" and insn.fields["lock"] == 1
    return lock_neg or insn.fields.get("iw", 0) > 0x7FFF


SHIFTS = {"shl", "shr", "sar", "rol", "ror", "rcl", "rcr"}


def _undefined(insn: Instruction, before: EvalState) -> set[str]:
    """Flags that the manual leaves undefined (volume 2, 'Flags Affected')."""
    mnemonic = insn.encoding.mnemonic
    if mnemonic in ("and", "or", "xor", "test"):
        return {"af"}
    if mnemonic not in SHIFTS:
        return set()
    opcode = insn.raw[len(_prefixes(insn.raw))]
    by_cl = opcode in (0xD2, 0xD3)
    count = before.registers["gpr", 1] & 31 if by_cl else insn.fields.get("ub", 1) & 31
    width = insn.fields["os"] if opcode & 1 else 8
    flags = {"of"} if count != 1 else set()
    if mnemonic in ("shl", "shr", "sar"):
        if count:
            flags |= {"af"}
        if mnemonic != "sar" and count >= width:
            flags |= {"cf"}
    return flags if count else set()


def _state(insn: Instruction, rng: random.Random) -> EvalState:
    def value() -> int:
        return rng.choice(SPECIAL) if rng.random() < 0.4 else rng.getrandbits(32)

    registers = {("gpr", i): value() for i in range(8)} | {(name, 0): rng.getrandbits(1) for name in FLAGS}
    registers["gpr", 4] = MIDDLE + rng.randrange(64)
    fields = insn.fields
    if insn.encoding.mnemonic == "leave":
        registers["gpr", 5] = MIDDLE + rng.randrange(64)
    if fields.get("mod", 3) != 3 and not fields["a16"]:
        # the base so that base + displacement lies in the data, the index small
        displacement = fields.get("d32", fields.get("d8", 0))
        if "base" in fields:
            if fields["index"] != 4:
                registers["gpr", fields["index"]] = rng.randrange(256)
            registers["gpr", fields["base"]] = MIDDLE - displacement + rng.randrange(64) & 0xFFFFFFFF
            if fields["base"] == 5 and fields["mod"] == 0:
                registers["gpr", fields["index"]] = (MIDDLE - displacement & 0xFFFFFFFF) >> fields["scale"]
        else:
            registers["gpr", fields["rm"]] = MIDDLE - displacement + rng.randrange(64) & 0xFFFFFFFF
    return EvalState(registers)


TRAPS = ("int", "int3")
SEMANTIC = [e for e in ISA.encodings if e.mnemonic not in TRAPS]


def _aim(insn: Instruction, data: bytes) -> bytes:
    """The same instruction with an absolute address in its bytes pointed at the data."""
    fields = insn.fields
    at = MIDDLE if not fields["a16"] else None
    if at is not None and "moffs" in fields:
        return data.replace(fields["moffs"].to_bytes(4, "little"), at.to_bytes(4, "little"), 1)
    no_registers = fields.get("base") == 5 and fields["index"] == 4
    if at is not None and fields.get("mod") == 0 and (fields["rm"] == 5 or (fields["rm"] == 4 and no_registers)):
        return data.replace((fields["d32"] & 0xFFFFFFFF).to_bytes(4, "little"), at.to_bytes(4, "little"), 1)
    return data


@pytest.mark.parametrize("encoding", SEMANTIC, ids=lambda e: e.key)
def test_results_are_unicorns(encoding: Encoding, machine: Machine) -> None:
    rng = random.Random(encoding.key)
    done = 0
    prefixes = (0x66, 0x66, 0x66, 0x67, 0x2E, REP if encoding.mnemonic == "pause" else LOCK)
    for data in bytes_of(encoding, rng, 60, prefixes):
        machine.pc = CODE + (machine.pc + 64) % (CODE_SIZE // 2)
        insn = DECODER.decode(data, machine.pc)
        if insn is None or insn.encoding is not encoding:
            continue
        data = _aim(insn, insn.raw)
        insn = DECODER.decode(data, machine.pc)
        assert insn is not None
        state = _state(insn, rng)
        memory = SparseMemory()
        for address, image in machine.images.items():
            memory.map(address, image)
        memory.map(CODE, CODE_SIZE)
        memory.map(machine.pc, data)
        before = state.copy()
        ran = None if _wrong_there(insn) else machine.run(data, before)
        if ran is None:
            continue
        what = (data.hex(), insn.text, before.registers)
        try:
            run_one(ISA, insn, state, memory)
        except EvalFault:
            assert not ran, what
            continue
        assert ran, what
        undefined = _undefined(insn, before)
        theirs = machine.registers()
        assert {k: hex(v) for k, v in theirs.items() if state.registers[k] != v and k[0] not in undefined} == {}, what
        for address, content in machine.memory().items():
            assert content == memory.read(address, len(content)), (hex(address), what)
        assert int(machine.uc.reg_read(reg.UC_X86_REG_EIP)) == state.pc, what
        done += 1
    assert done > 3


def test_traps() -> None:
    for code, kind in (("cd80", "syscall"), ("cc", "breakpoint")):
        insn = DECODER.decode(bytes.fromhex(code), PC)
        assert insn is not None
        end = run_one(ISA, insn, EvalState(), SparseMemory())
        assert (end.kind, end.trap, end.pc) == ("trap", kind, PC + len(code) // 2)


def test_pop_to_an_address_made_of_esp() -> None:
    """POP r/m makes its address after the increment; its register form leaves what was read, even in esp."""
    for code, where in (("8f442404", 0x1008), ("8f0424", 0x1004)):
        insn = DECODER.decode(bytes.fromhex(code), PC)
        assert insn is not None
        memory = SparseMemory()
        memory.map(0x1000, (0xCAFE).to_bytes(4, "little"))
        state = EvalState({("gpr", 4): 0x1000})
        run_one(ISA, insn, state, memory)
        assert state.registers["gpr", 4] == 0x1004
        assert memory.read(where, 4) == (0xCAFE).to_bytes(4, "little")
    insn = DECODER.decode(bytes.fromhex("5c"), PC)
    assert insn is not None
    memory = SparseMemory()
    memory.map(0x1000, (0xCAFE).to_bytes(4, "little"))
    state = EvalState({("gpr", 4): 0x1000})
    run_one(ISA, insn, state, memory)
    assert state.registers["gpr", 4] == 0xCAFE


def test_segment_bases() -> None:
    """Only fs and gs have a base; LEA never adds it."""
    for code, expected in (("648b03", 0x11), ("658b03", 0x22), ("3e8b03", 0x33), ("658d03", 0x9000)):
        memory = SparseMemory()
        for base, value in ((0x1000, 0x11), (0x2000, 0x22), (0, 0x33)):
            memory.map(0x9000 + base, value.to_bytes(4, "little"))
        insn = DECODER.decode(bytes.fromhex(code), PC)
        assert insn is not None
        bases = {("seg_base", 3): 0x3000, ("seg_base", 4): 0x1000, ("seg_base", 5): 0x2000}
        state = EvalState({("gpr", 3): 0x9000} | bases)
        run_one(ISA, insn, state, memory)
        assert state.registers["gpr", 0] == expected
