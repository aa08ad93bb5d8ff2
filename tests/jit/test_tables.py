"""Jump tables in memory that cannot change unnoticed: what an entry says is known, until that memory changes."""

from __future__ import annotations

from pathlib import Path

import pytest

import translator
from tests.guest.stand_in import Elf
from tests.jit.handmade import ISA, LAYOUT, Insn, add, install, jump, new_guest, region
from tests.jit.harness import Harness
from tests.jit.test_region import insn
from translator.ir.ops import Node
from translator.jit.lower import lower_region
from translator.jit.region import Region

TABLE, ELSEWHERE = 0x10000, 0x11000
FAR = 0x5000  # a target that is not in the region


@pytest.fixture
def guest() -> Harness:
    return new_guest()


def by_table(i: Insn) -> None:
    """r12: the entry's address, r13: what is there, r14: where it leads, r11: nothing of the entry; r3: its number."""
    start = i.get(4)
    i.put(12, i.op("add", 64, i.op("shl", 64, i.get(3), i.const(3)), start))
    entry = i.op("load", 64, i.nodes[-2])
    i.put(13, entry)
    aim = i.op("and", 64, i.op("add", 64, entry, start), i.const(-2))
    i.put(14, aim)
    i.put(11, entry)
    i.op("if", 0, i.op("ne", 1, i.get(5), i.const(0)))
    value = Node("const", 64, (), 55)
    i.nodes[-1].body = [value, Node("put", 0, (value,), Insn(0).get(11).attr)]
    i.op("jump", 0, aim, attr="")


def made(targets: tuple[int, ...], fixed: bool = True) -> Region:
    found = region(
        {
            (0x1000, ()): [by_table],
            (0x1010, ()): [add(2, 2, 1), jump(0x9000)],
            (0x1020, ()): [add(2, 2, 2), jump(0x9000)],
        }
    )
    step = found.blocks[0x1000, ()].steps[-1]
    step.table = targets
    step.entries = (TABLE, entries(TABLE, targets)) if fixed else None
    return found


def entries(start: int, targets: tuple[int, ...]) -> bytes:
    """Offsets from the table, the lowest bit set."""
    return b"".join(((target - start | 1) & (1 << 64) - 1).to_bytes(8, "little") for target in targets)


TARGETS = (0x1010, 0x1020, FAR, 0x1010)


def goes(guest: Harness, number: int, start: int = TABLE, condition: int = 0) -> tuple[int, int]:
    guest.set_reg("r", 2, 0)
    guest.set_reg("r", 3, number)
    guest.set_reg("r", 4, start)
    guest.set_reg("r", 5, condition)
    return guest.enter(0x1000), guest.reg("r", 2)


def test_a_known_table_is_not_read(guest: Harness) -> None:
    """Nothing stands in memory, yet all comes out as if it did, registers included."""
    install(guest, made(TARGETS))
    found = [goes(guest, number) for number in range(4)]
    assert found == [(0x9000, 1), (0x9000, 2), (FAR, 0), (0x9000, 1)]
    for number, target in enumerate(TARGETS):
        for condition in (0, 1):
            goes(guest, number, condition=condition)
            entry = (target - TABLE | 1) & (1 << 64) - 1
            assert (guest.reg("r", 12), guest.reg("r", 13)) == (TABLE + 8 * number, entry)
            assert guest.reg("r", 14) == target
            assert guest.reg("r", 11) == (55 if condition else in_memory(guest, number))


def in_memory(guest: Harness, number: int) -> int:
    """What the guest's load finds: a register that is also set otherwise keeps it."""
    return int.from_bytes(guest.read(TABLE + 8 * number, 8), "little")


def test_a_table_elsewhere_is_read(guest: Harness) -> None:
    install(guest, made(TARGETS))
    guest.write(ELSEWHERE, entries(ELSEWHERE, (0x1020, 0x7000)))
    assert goes(guest, 1, ELSEWHERE) == (0x7000, 0)
    assert guest.reg("r", 13) == (0x7000 - ELSEWHERE | 1) & (1 << 64) - 1
    guest.write(TABLE + 8 * 6, entries(TABLE, (0x7000,)))
    assert goes(guest, 6) == (0x7000, 0)  # behind its end


def test_most_entries_have_no_way_of_their_own(guest: Harness) -> None:
    """Where most of a table is not in the region, the guest's load says where to go."""
    targets = (0x1010, *(0x6000 + 16 * k for k in range(8)))
    install(guest, made(targets))
    guest.write(TABLE, entries(TABLE, (0, *targets[1:])))
    assert goes(guest, 0) == (0x9000, 1)
    assert goes(guest, 5) == (0x6040, 0)


@pytest.mark.optimised
def test_a_table_that_the_entries_do_not_explain_is_read(guest: Harness) -> None:
    """Its targets were found with a guess: what an entry leads to is not certain."""
    known, read = made(TARGETS), made(TARGETS)
    step = read.blocks[0x1000, ()].steps[-1]
    step.table = (0x1020, *TARGETS[1:])
    texts = [lower_region(which, ISA, LAYOUT) for which in (known, read, made(TARGETS, fixed=False))]
    assert ["unlisted" in text and "elsewhere" in text for text in texts] == [True, False, False]
    install(guest, read)
    guest.write(TABLE, entries(TABLE, TARGETS))
    assert goes(guest, 0) == (0x9000, 1)


ROUNDS = 20_000_000
PHASES = 5


def program() -> bytes:
    """Phases of a loop that jumps by a table of two entries in a page that is not writable. After each phase the page
    is made writable, the entries change places, and it is made read-only again.
    """
    text: list[bytes] = []
    s1, s2, s3, s4, a4, a5, a0, a1, a2, a7 = 9, 18, 19, 20, 14, 15, 10, 11, 12, 17

    def li(rd: int, value: int) -> None:
        text.append(insn("lui", rd=rd, imm=value + 0x800 & ~0xFFF))
        text.append(insn("addi", rd=rd, rs1=rd, imm=(value + 0x800 & 0xFFF) - 0x800))

    def mprotect(prot: int) -> None:
        li(a0, 0x12000)
        li(a1, 0x1000)
        li(a2, prot)
        li(a7, 226)
        text.append(insn("ecall"))

    def here() -> int:
        return 0x10200 + 4 * len(text)

    li(s1, PHASES)
    li(s3, 0x12000)
    li(s4, 0)
    phase = here()
    li(s2, ROUNDS)
    loop = here()
    text.append(insn("andi", rd=a4, rs1=s2, imm=1))
    text.append(insn("slli", rd=a4, rs1=a4, shamt=3))
    text.append(insn("add", rd=a4, rs1=a4, rs2=s3))
    text.append(insn("ld", rd=a4, rs1=a4, imm=0))
    text.append(insn("jalr", rd=0, rs1=a4, imm=0))
    first = here()
    text.append(insn("add", rd=s4, rs1=s4, rs2=s2))
    text.append(insn("jal", rd=0, imm=8))
    second = here()
    text.append(insn("addi", rd=s4, rs1=s4, imm=1))
    text.append(insn("addi", rd=s2, rs1=s2, imm=-1))
    text.append(insn("bne", rs1=s2, rs2=0, imm=loop - here()))
    mprotect(3)
    text.append(insn("ld", rd=a4, rs1=s3, imm=0))
    text.append(insn("ld", rd=a5, rs1=s3, imm=8))
    text.append(insn("sd", rs2=a5, rs1=s3, imm=0))
    text.append(insn("sd", rs2=a4, rs1=s3, imm=8))
    text.append(insn("sd", rs2=s4, rs1=s3, imm=16))
    mprotect(1)
    text.append(insn("addi", rd=s1, rs1=s1, imm=-1))
    text.append(insn("bne", rs1=s1, rs2=0, imm=phase - here()))
    li(a0, 1)
    text.append(insn("addi", rd=a1, rs1=s3, imm=16))
    li(a2, 8)
    li(a7, 64)
    text.append(insn("ecall"))
    li(a0, 0)
    li(a7, 94)
    text.append(insn("ecall"))
    code = b"".join(text)
    elf = Elf(entry=0x10200).segment(vaddr=0x10000, filesz=0x2000).segment(flags=4, offset=0x2000, vaddr=0x12000)
    whole = bytearray(elf.bytes())
    whole[0x200 : 0x200 + len(code)] = code
    whole[0x2000:0x2010] = first.to_bytes(8, "little") + second.to_bytes(8, "little")
    return bytes(whole)


@pytest.mark.optimised
def test_a_table_that_changes_is_looked_at_again(tmp_path: Path) -> None:
    path = tmp_path / "tables"
    path.write_bytes(program())
    path.chmod(0o755)
    done = translator.run([str(path)], capture_output=True, timeout=120)
    even, odd = (sum(range(first, ROUNDS + 1, 2)) for first in (2, 1))
    value = sum((odd if phase % 2 else even) + ROUNDS // 2 for phase in range(PHASES))
    assert int.from_bytes(done.stdout, "little") == value
    assert done.stats.regions_invalidated >= 1
