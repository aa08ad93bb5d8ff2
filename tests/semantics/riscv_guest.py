"""A guest program that runs one-line cases: machine code made here, so that no cross assembler is needed.

Enters: cases. Leaves: the bytes of a static ELF file that writes one record per case to its standard output, and the
comparison of such output with what the cases say. The code is straight, in functions of `GROUP` cases each, so that a
translator sees it as ordinary code. Each case loads the registers that its instruction touches, runs it, stores them.
x30 is its scratch register, x31 points to the record.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from semantics.cases import BUFFER, BUFFER_SIZE, PC, Case
from translator.decode.decoder import Decoder
from translator.ir.lift import lift_insn
from translator.ir.ops import Node
from translator.isa import Isa

CODE = 0x100000
RECORDS = 0x10000000
GROUP = 16
RECORD = 176  # 0 taken, 8 fcsr, 16 memory, then the registers
MEMORY = 16
REGISTERS = MEMORY + BUFFER_SIZE
LINK = 1024  # in the buffer's page: where a group keeps its return address
ROUND_AWAY = 4

X30, X31, LOAD, STORE, FLOAD, FSTORE = 30, 31, 0x03, 0x23, 0x07, 0x27


def _i(opcode: int, funct3: int, rd: int, rs1: int, imm: int) -> int:
    return (imm & 0xFFF) << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | opcode


def _load(rd: int, rs1: int, offset: int, opcode: int = LOAD) -> int:
    return _i(opcode, 3, rd, rs1, offset)


def _store(rs2: int, rs1: int, offset: int, opcode: int = STORE) -> int:
    return (offset >> 5) << 25 | rs2 << 20 | rs1 << 15 | 3 << 12 | (offset & 31) << 7 | opcode


def _mode(case: Case) -> int:
    return case.before.get(("frm", 0), 0)


def _addi(rd: int, rs1: int, imm: int) -> int:
    return _i(0x13, 0, rd, rs1, imm)


def _constant(rd: int, value: int) -> list[int]:
    high = (value + 0x800) >> 12
    return [high << 12 | rd << 7 | 0x37, _addi(rd, rd, value - (high << 12))]


def _jal(rd: int, offset: int) -> int:
    bits = (offset >> 20 & 1) << 19 | (offset >> 1 & 0x3FF) << 9 | (offset >> 11 & 1) << 8 | offset >> 12 & 0xFF
    return bits << 12 | rd << 7 | 0x6F


def _all(nodes: list[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from _all(node.body or [])
        yield from _all(node.orelse or [])


class Guest:
    """The program for `cases`; `order` is the order in which it runs them."""

    def __init__(self, isa: Isa, cases: Sequence[Case]) -> None:
        self._decoder = Decoder(isa)
        # Few changes of the rounding mode; and first what every translator translates.
        self.order = sorted(
            cases, key=lambda c: (self._rounds_away(c), self._writes_csr(c), c.before.get(("frm", 0), 0))
        )
        self._touched = [self._registers(isa, case) for case in self.order]
        self._base: dict[int, int] = {}  # case -> how far its instruction is from where the cases have it
        self.elf = self._build()

    def _writes_csr(self, case: Case) -> bool:
        insn = self._decoder.decode(case.data, PC)
        return insn is not None and "csr" in insn.fields

    def _rounds_away(self, case: Case) -> bool:
        insn = self._decoder.decode(case.data, PC)
        assert insn is not None
        return ROUND_AWAY in (insn.fields.get("rm"), _mode(case))

    def _registers(self, isa: Isa, case: Case) -> list[tuple[str, int]]:
        insn = self._decoder.decode(case.data, PC)
        assert insn is not None
        nodes: list[Node] = []
        lift_insn(isa, insn, nodes)
        cells = [node.attr for node in _all(nodes) if node.op in ("get", "put")]
        touched = {(cell.file, cell.index) for cell in cells} | set(case.before) | set(case.after)  # type: ignore[attr-defined]
        return sorted((file, index) for file, index in touched if file in ("x", "f"))

    def _case(self, number: int, case: Case, at: int) -> list[int]:
        registers = self._touched[number]
        code: list[int] = []
        if case.memory is not None:
            code += _constant(5, BUFFER)
            for n in range(0, BUFFER_SIZE, 8):
                code += [_load(X30, X31, MEMORY + n), _store(X30, 5, n)]
        before = self.order[number - 1] if number else None
        mode = _mode(case)
        if before is None or self._writes_csr(before) or _mode(before) != mode:
            code.append(0x2 << 20 | mode << 15 | 0x5073)  # csrwi frm
        code += [_load(X30, X31, 8), 0x1 << 20 | X30 << 15 | 0x1073]  # csrw fflags
        for n, (file, index) in enumerate(registers):
            code.append(_load(index, X31, REGISTERS + 8 * n, LOAD if file == "x" else FLOAD))
        code.append(_addi(X30, 0, 0))
        self._base[number] = at + 4 * len(code) - PC
        code.append(int.from_bytes(case.data, "little") | (0x10000 if len(case.data) == 2 else 0))  # then c.nop
        code += [_jal(0, 8), _addi(X30, 0, 1)]  # a jump taken goes to the second of these
        code.append(_store(X30, X31, 0))
        for n, (file, index) in enumerate(registers):
            code.append(_store(index, X31, REGISTERS + 8 * n, STORE if file == "x" else FSTORE))
        code += [0x3 << 20 | X30 << 7 | 0x2073, _store(X30, X31, 8)]  # csrr fcsr
        if case.memory is not None:
            code += _constant(5, BUFFER)
            for n in range(0, BUFFER_SIZE, 8):
                code += [_load(X30, 5, n), _store(X30, X31, MEMORY + n)]
        return [*code, _addi(X31, X31, RECORD)]

    def _build(self) -> bytes:
        count = len(self.order)
        groups = range(0, count, GROUP)
        size = RECORD * count
        finish = [*_constant(9, RECORDS), *_constant(18, size)]
        finish += [_addi(17, 0, 64), _addi(10, 0, 1), _addi(11, 9, 0), _addi(12, 18, 0), 0x73]  # write
        finish += [10 << 20 | 9 << 15 | 9 << 7 | 0x33, 0x40000033 | 10 << 20 | 18 << 15 | 18 << 7]  # add s1; sub s2
        finish += [_branch_not_zero(18, -28), _addi(17, 0, 93), _addi(10, 0, 0), 0x73]  # more to write; exit(0)
        start = _constant(X31, RECORDS)
        body_at = CODE + 4 * (len(start) + len(groups) + len(finish))
        calls: list[int] = []
        body: list[int] = []
        for first in groups:
            calls.append(_jal(1, body_at + 4 * len(body) - (CODE + 4 * (len(start) + len(calls)))))
            body += [*_constant(X30, BUFFER), _store(1, X30, LINK)]
            for number in range(first, min(first + GROUP, count)):
                body += self._case(number, self.order[number], body_at + 4 * len(body))
            body += [*_constant(X30, BUFFER), _load(1, X30, LINK), 0x8067]  # ret
        words = [*start, *calls, *finish, *body]
        code = struct.pack(f"<{len(words)}I", *words)
        records = b"".join(self._record(number, case) for number, case in enumerate(self.order))
        return _elf(code, records)

    def _moved(self, number: int, case: Case, values: dict[tuple[str, int], int]) -> dict[tuple[str, int], int]:
        """The values with pcs moved to where the instruction is: jump targets before, return addresses after."""
        relative = ("jalr", "c.jr", "c.jalr") if values is case.before else ("auipc", "jal", "jalr", "c.jalr")
        if case.key not in relative:
            return values
        move = self._base[number]
        return {key: (value + move) % (1 << 64) if key[0] == "x" else value for key, value in values.items()}

    def _record(self, number: int, case: Case) -> bytes:
        before = self._moved(number, case, case.before)
        record = bytearray(struct.pack("<2Q", 0, case.before.get(("fflags", 0), 0)))
        record += case.memory or bytes(BUFFER_SIZE)
        for key in self._touched[number]:
            record += struct.pack("<Q", before.get(key, 0))
        assert len(record) <= RECORD
        return bytes(record.ljust(RECORD, b"\0"))

    def differences(self, output: bytes) -> list[str]:
        """What each case that went wrong looks like; empty when all is well."""
        if len(output) != RECORD * len(self.order):
            return [f"{len(output)} bytes of output instead of {RECORD * len(self.order)}"]
        wrong = []
        for number, case in enumerate(self.order):
            record = output[RECORD * number : RECORD * (number + 1)]
            taken, fcsr = struct.unpack_from("<2Q", record)
            wanted = {**self._moved(number, case, case.before), **self._moved(number, case, case.after)}
            found = {
                key: struct.unpack_from("<Q", record, REGISTERS + 8 * n)[0]
                for n, key in enumerate(self._touched[number])
            }
            found["fflags", 0], found["frm", 0] = fcsr & 31, fcsr >> 5
            memory = case.memory_after or case.memory or bytes(BUFFER_SIZE)
            bad = [f"{f}{n}={value:x}" for (f, n), value in found.items() if value != wanted.get((f, n), 0)]
            if record[MEMORY : MEMORY + BUFFER_SIZE] != memory:
                bad.append("mem=" + record[MEMORY : MEMORY + BUFFER_SIZE].hex())
            if bool(taken) != (case.pc_after == PC + 8):
                bad.append("jump" if taken else "no jump")
            if bad:
                wrong.append(f"{case}: {' '.join(bad)}")
        return wrong


def _branch_not_zero(register: int, offset: int) -> int:
    bits = (offset >> 12 & 1) << 31 | (offset >> 5 & 63) << 25 | (offset >> 1 & 15) << 8 | (offset >> 11 & 1) << 7
    return bits | register << 15 | 1 << 12 | 0x63


def _elf(code: bytes, records: bytes) -> bytes:
    page = 4096
    code_at = page
    records_at = code_at + (len(code) + page - 1) // page * page
    segments = (
        (5, code_at, CODE, len(code), len(code)),
        (6, records_at, RECORDS, len(records), len(records)),
        (6, 0, BUFFER, 0, page),
    )
    ident = b"\x7fELF\x02\x01\x01" + bytes(9)
    header = ident + struct.pack("<HHIQQQIHHHHHH", 2, 243, 1, CODE, 64, 0, 5, 64, 56, len(segments), 64, 0, 0)
    for flags, offset, address, filled, size in segments:
        header += struct.pack("<IIQQQQQQ", 1, flags, offset, address, address, filled, size, page)
    return (header.ljust(code_at, b"\0") + code).ljust(records_at, b"\0") + records
