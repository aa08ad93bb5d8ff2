"""What the compile worker asks of guest memory, a page at a time: code, data, which instructions were run.

`service` answers with these, holding the address space's lock; `--explain` asks the last one too.
"""

from __future__ import annotations

import ctypes

from translator.guest.access import MemoryFault
from translator.guest.state import PAGE_CODE, PAGE_SIZE, RECORD_SIZE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def code(space: Any, address: int) -> bytes:
    """A page that code may come from; empty: nothing executable. It counts as code from now on: a change is told."""
    data: bytes = space.fetch(address, PAGE_SIZE)
    if data:
        space.page_flags[address // PAGE_SIZE] |= PAGE_CODE
    return data


def data(space: Any, address: int) -> bytes:
    """A page as data: the worker looks for jump tables in it and only guesses from what it sees."""
    try:
        found: bytes = space.read(address, PAGE_SIZE)
    except MemoryFault:
        return b""
    return found


def fixed(space: Any, address: int) -> bytes:
    """A page of data that can only change as code does, by a system call; empty: it is not such. It counts as code from
    now on: a change is told.
    """
    if not space.is_fixed(address, address + PAGE_SIZE):
        return b""
    found = data(space, address)
    if found:
        space.page_flags[address // PAGE_SIZE] |= PAGE_CODE
    return found


def run(space: Any, address: int) -> bytes:
    """Which instructions of a page the interpreter has run: a byte for each place where one may begin."""
    slots = PAGE_SIZE >> space.align_shift
    start = space.decode_base + (address >> space.align_shift) * RECORD_SIZE
    records = ctypes.string_at(start, slots * RECORD_SIZE)
    # The handler's number, 16 bits: zero until the instruction is decoded, which is when it is first run.
    low, high = records[::RECORD_SIZE], records[1::RECORD_SIZE]
    either = int.from_bytes(low, "little") | int.from_bytes(high, "little")
    return either.to_bytes(slots, "little")


# By the message that asks.
ANSWERS: dict[str, Callable[[Any, int], bytes]] = {"fetch": code, "data": data, "fixed": fixed, "seen": run}
