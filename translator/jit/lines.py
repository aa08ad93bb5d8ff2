"""A reader of the DWARF line-number program: which code offset stands for which line.

In goes a relocated `.debug_line` section (version 4 or 5, one unit), out comes an ascending table of (offset, line).
The line is not a source line: lowering numbers guest instructions with it (`lower_module.line_of`). Called by `emit`.
"""

from __future__ import annotations

import struct

# Operands of the standard opcodes 1..12 as every producer writes them.
_COPY, _ADVANCE_PC, _ADVANCE_LINE, _SET_FILE, _SET_COLUMN = 1, 2, 3, 4, 5
_CONST_ADD_PC, _FIXED_ADVANCE_PC = 8, 9
_END_SEQUENCE, _SET_ADDRESS = 1, 2


def _leb(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


def _signed_leb(data: bytes, at: int) -> tuple[int, int]:
    start = at
    value, at = _leb(data, at)
    bits = 7 * (at - start)
    return (value - (1 << bits) if value >> (bits - 1) else value), at


def read(data: bytes) -> list[tuple[int, int]]:
    """(code offset, line) rows, ascending; a sequence's end is a row with line 0."""
    rows: list[tuple[int, int]] = []
    at = 0
    while at + 4 <= len(data):
        length, version = struct.unpack_from("<IH", data, at)
        end = at + 4 + length
        _read_unit(data, at + 6, end, version, rows)
        at = end
    rows.sort(key=lambda row: row[0])  # stable: rows of one offset stay in order, the last one counts
    table: list[tuple[int, int]] = []
    for offset, line in rows:
        if table and table[-1][0] == offset:
            table.pop()
        if not table or table[-1][1] != line:
            table.append((offset, line))
    return table


def _read_unit(data: bytes, at: int, end: int, version: int, rows: list[tuple[int, int]]) -> None:
    if version >= 5:
        at += 2  # address size, segment selector size
    (header_length,) = struct.unpack_from("<I", data, at)
    program = at + 4 + header_length
    minimum, _maximum, _is_stmt, line_base, line_range, opcode_base = struct.unpack_from("<BBBbBB", data, at + 4)
    operands = data[at + 10 : at + 10 + opcode_base - 1]
    at = program
    address, line = 0, 1
    while at < end:
        opcode = data[at]
        at += 1
        if opcode >= opcode_base:
            adjusted = opcode - opcode_base
            address += adjusted // line_range * minimum
            line += line_base + adjusted % line_range
            rows.append((address, line))
        elif opcode == 0:
            size, at = _leb(data, at)
            code = data[at]
            if code == _END_SEQUENCE:
                rows.append((address, 0))
                address, line = 0, 1
            elif code == _SET_ADDRESS:
                (address,) = struct.unpack_from("<Q", data, at + 1)
            at += size
        elif opcode == _COPY:
            rows.append((address, line))
        elif opcode == _ADVANCE_PC:
            delta, at = _leb(data, at)
            address += delta * minimum
        elif opcode == _ADVANCE_LINE:
            delta, at = _signed_leb(data, at)
            line += delta
        elif opcode == _CONST_ADD_PC:
            address += (255 - opcode_base) // line_range * minimum
        elif opcode == _FIXED_ADVANCE_PC:
            address += struct.unpack_from("<H", data, at)[0]
            at += 2
        else:
            for _ in range(operands[opcode - 1]):
                _, at = _leb(data, at)
