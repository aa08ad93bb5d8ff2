"""The table of system calls that native code makes by itself: its layout, and a way to fill it.

The kernel layer makes one table per process and enters calls as it meets them (`linux/native.py`); the runtime's stub
for system calls (`jit/calls.py`) looks the guest's number up and makes the host's call, or asks Python when the call is
not here. The table names state offsets for number, arguments and result, so the stub knows no ABI. Its address stands
in `state.CALLS`.
"""

from __future__ import annotations

import struct

from translator.guest import host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

# ---- the head: byte offsets of 64-bit fields ----------------------------------------------------
COUNT: Final = 0  # entries; a number from here on is Python's
NUMBER: Final = 8  # state offset of the register with the call's number
RESULT: Final = 16  # and of the one that gets the result
ARGUMENTS: Final = 24  # and of the arguments, six words
FD_END: Final = 72  # descriptors from here on (as unsigned 32-bit numbers) are Python's to judge
MAX_LENGTH: Final = 80  # longer buffers are Python's
RECORD_SIZE: Final = 96  # bytes of the guest's structure that RECORD arguments point to, at most RECORD_ROOM
RECORD_PARTS: Final = 104  # host address of its parts, and how many there are
RECORD_COUNT: Final = 112
COMMANDS: Final = 120  # a set of COMMAND arguments (futex's): bit n for n, of the low COMMAND_MASK bits
CLOCK: Final = 88  # host address of the C library's clock_gettime, which knows a way without a call; 0: none
HOST_OPEN: Final = 128  # the set of signals that the host's mask never blocks, whatever the guest's does
ENDED: Final = 136  # how many threads have ended in native code
ADVICE: Final = 144  # a set of COMMAND arguments: madvise's
ENTRIES: Final = 152

# ---- an entry: a 32-bit head and a 16-bit word for each of six arguments ---------------------------
ENTRY_SIZE: Final = 16
ENTRY_ARGUMENTS: Final = 4
# The head: the host's number, how many arguments there are, flags. Zero: ask Python.
COUNT_SHIFT: Final = 16
PRESENT: Final = 1 << 24
IS_CLOCK: Final = 1 << 25
SPECIAL_SHIFT: Final = 26  # two bits: what is no host call with these arguments, but known to native code
MASK: Final = 1  # rt_sigprocmask(2): the guest's mask stands in the state
ROBUST: Final = 2  # set_robust_list(2): so does the list
EXIT: Final = 3  # exit(2) of a thread
# An argument: how it is taken ...
PLAIN: Final = 0  # a number
FD: Final = 1  # a descriptor
IN: Final = 2  # an address that the call reads at
OUT: Final = 3  # an address that the call writes at
RECORD: Final = 4  # an address where a structure is written that the host lays out differently
IN_VECTOR: Final = 5  # an array of struct iovec, whose buffers the call reads
OUT_VECTOR: Final = 6  # or writes
COMMAND: Final = 7  # a number that must be in a set of the table, which stands at the offset that is its size
DIRFD: Final = 8  # a descriptor, or AT_FDCWD
PATH: Final = 9  # an address of a path that is the host's too; one that begins with PROC is not
PAGES: Final = 10  # an address of pages that are all mapped, and of which none holds decoded code
PROC: Final = b"/proc"
KIND_MASK: Final = 15
COMMAND_MASK: Final = 127  # the rest are flags
NULLABLE: Final = 16  # the address may be 0
SIZED: Final = 32  # the size behind the address (or the length of the array) is an argument
SIZE_SHIFT: Final = 6  # the number of that argument, or the size
AT_FDCWD: Final = -100
# A part of the structure: offset for the host, offset for the guest, bytes to copy (4 or 8); 16 bits each.
PART_SIZE: Final = 6
RECORD_ROOM: Final = 256
# A call that may write more pages to one buffer, or has more buffers, is Python's.
MAX_PAGES: Final = 1024
MAX_VECTOR: Final = 16

_ENTRIES = 512  # numbers that fit
_MAX_ARGUMENTS = 6


def argument(kind: int, size: int = 0, *, nullable: bool = False, sized: bool = False) -> int:
    """The word of one argument. `size`: bytes behind an address, or with `sized` the argument that says so."""
    return kind | (NULLABLE if nullable else 0) | (SIZED if sized else 0) | size << SIZE_SHIFT


class CallTable:
    """Memory that native code reads; `address` goes into `state.CALLS`. Empty at first: everything asks Python."""

    def __init__(self, fd_end: int, max_length: int) -> None:
        self._memory = host.buffer(ENTRIES + _ENTRIES * ENTRY_SIZE)
        self.address = host.address_of(self._memory)
        self._heads = host.view(self.address, ENTRIES + _ENTRIES * ENTRY_SIZE).cast("I")
        self._put(COUNT, _ENTRIES)
        self._put(FD_END, fd_end)
        self._put(MAX_LENGTH, max_length)

    def _put(self, offset: int, value: int) -> None:
        struct.pack_into("<Q", self._memory, offset, value)

    def registers(self, number: int, result: int, *arguments: int) -> None:
        """State offsets of the call's registers, which are 8 bytes each."""
        self._put(NUMBER, number)
        self._put(RESULT, result)
        for k, offset in enumerate(arguments):
            self._put(ARGUMENTS + 8 * k, offset)

    def record(self, size: int, parts: Sequence[tuple[int, int, int]]) -> None:
        """The structure of RECORD arguments: the guest's size; (host offset, guest offset, bytes) of what is copied."""
        if size > RECORD_ROOM or any(part[2] not in (4, 8) for part in parts):
            raise ValueError(f"a structure of {size} bytes")
        self._parts = host.buffer(b"".join(struct.pack("<3H", *part) for part in parts))
        self._put(RECORD_PARTS, host.address_of(self._parts))
        self._put(RECORD_COUNT, len(parts))
        self._put(RECORD_SIZE, size)

    def lower_fd_end(self, fd_end: int) -> None:
        """Descriptors from `fd_end` on are Python's to judge."""
        self._put(FD_END, fd_end)

    def commands(self, offset: int, numbers: Sequence[int]) -> None:
        """A set of COMMAND arguments (COMMANDS or ADVICE): numbers below 64."""
        self._put(offset, sum(1 << number for number in numbers))

    def host_open(self, signals: int) -> None:
        """The set of signals that the host's mask never blocks."""
        self._put(HOST_OPEN, signals)

    @property
    def ended(self) -> int:
        """How many threads have ended in native code."""
        return int(self._heads[ENDED // 4]) | int(self._heads[ENDED // 4 + 1]) << 32

    def allow(
        self, number: int, host_number: int, arguments: Sequence[int], *, clock: bool = False, special: int = 0
    ) -> None:
        """From now on the guest's call `number` is the host's `host_number`, made without Python if nothing is odd.
        `special`: MASK, ROBUST or EXIT.
        """
        if number >= _ENTRIES or len(arguments) > _MAX_ARGUMENTS or host_number >= 1 << COUNT_SHIFT:
            return
        at = ENTRIES + number * ENTRY_SIZE
        struct.pack_into(f"<{len(arguments)}H", self._memory, at + ENTRY_ARGUMENTS, *arguments)
        head = PRESENT | len(arguments) << COUNT_SHIFT | host_number | special << SPECIAL_SHIFT
        if clock:
            head |= IS_CLOCK
            self._put(CLOCK, host.function_address("clock_gettime"))
        self._heads[at // 4] = head  # last and in one piece: another thread may be looking

    def refuse(self, number: int) -> None:
        """From now on the guest's call `number` is Python's."""
        self._heads[(ENTRIES + number * ENTRY_SIZE) // 4] = 0

    def close(self) -> None:
        """From now on native code makes no calls."""
        self._put(COUNT, 0)

    def allowed(self, number: int) -> bool:
        """Whether native code makes this call."""
        return 0 <= number < _ENTRIES and self._heads[(ENTRIES + number * ENTRY_SIZE) // 4] != 0
