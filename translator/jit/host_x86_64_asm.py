"""LLVM's assembly text of translated code, changed where LLVM itself cannot be told to write it so.

Guest memory of the compact kind is 4 GiB from the base of a segment on. An access whose registers are named by their
32-bit halves has the address-size prefix: the host computes its address modulo 2^32 and adds the segment's base then,
so that no address leaves guest memory, whatever the registers hold, and nothing is computed to make sure of it. LLVM
has no such pointers (only its x32 ABI has, for the host's own memory too), but each access through the segment says so
in its operand. A module says by `ADDR32` that it wants that. Called by `emit`.
"""

from __future__ import annotations

import re
from typing import Final

from translator.errors import HostError

# In the LLVM IR text of a module, where it means nothing else.
ADDR32: Final = "!addr32 = !{}"

# A line: label, instruction up to its address, the registers of that (none: the address is a constant).
_ACCESS: Final = re.compile(r"^(\s*(?:\d+:\s*)?)(.*%gs:[^(,\s]*)(?:\(([^)]*)\))?", re.MULTILINE)
_GENERAL: Final = re.compile(r"%(r\w+)")
_HALVES: Final = {
    **{f"r{name}": f"e{name}" for name in ("ax", "bx", "cx", "dx", "si", "di", "bp", "sp")},
    **{f"r{number}": f"r{number}d" for number in range(8, 32)},
}


def cut_addresses(text: str) -> str:
    """The text with 32-bit addresses in all accesses through the segment."""
    return _ACCESS.sub(_cut, text)


def _cut(access: re.Match[str]) -> str:
    label, begin, registers = access.groups()
    if registers is None or not _GENERAL.search(registers):  # a vector of addresses at most
        return f"{label}addr32 {access[0][len(label) :]}"
    return f"{label}{begin}({_GENERAL.sub(_half, registers)})"


def _half(register: re.Match[str]) -> str:
    half = _HALVES.get(register[1])
    if half is None:
        raise HostError(f"generated code has an address from {register[0]}, which cannot be cut")
    return f"%{half}"
