"""Runs one static workload under Unicorn: `python -m translator.bench.unicorn_peer PROGRAM ARGUMENTS...`.

Unicorn emulates a processor, not a kernel: this maps the ELF segments and a stack, and answers the few system calls
that a pure computation makes (write, exit, clock, brk, mmap); any other ends the run with one line. The exit
status is the guest's. Started by the peer `unicorn` of `translator bench`; a comparison only: no guest of ours runs so.
"""

from __future__ import annotations

import importlib
import os
import struct
import sys
import time
from typing import Any

PAGE = 4096
STACK_TOP, STACK_SIZE = 0x7F000000, 1 << 20
HEAP, HEAP_SIZE = 0x40000000, 1 << 24
MAPS = 0x50000000
AT_PHDR, AT_PHENT, AT_PHNUM, AT_PAGESZ, AT_ENTRY, AT_UID, AT_RANDOM = 3, 4, 5, 6, 9, 11, 25
ENOSYS, ENOTTY = 38, 25
# System calls of the guest, by number (asm-generic/unistd.h).
IOCTL, WRITEV, WRITE, EXIT, EXIT_GROUP, SET_TID, CLOCK, SIGPROCMASK, BRK, MUNMAP, MMAP = (
    29, 66, 64, 93, 94, 96, 113, 135, 214, 215, 222,
)  # fmt: skip


def rounded(value: int) -> int:
    """Up to a whole page."""
    return -(-value // PAGE) * PAGE


class Guest:
    """One program in one emulator."""

    def __init__(self, program: str, words: list[str]) -> None:
        unicorn: Any = importlib.import_module("unicorn")  # its annotations cover half of it
        reg: Any = importlib.import_module("unicorn.riscv_const")
        self.reg = reg
        self.status: int | None = None
        self.brk = HEAP
        self.next_map = MAPS
        self.uc: Any = unicorn.Uc(unicorn.UC_ARCH_RISCV, unicorn.UC_MODE_RISCV64)
        with open(program, "rb") as file:
            image = file.read()
        self.entry, headers = self._load(image)
        self.uc.mem_map(HEAP, HEAP_SIZE)
        self.uc.mem_map(STACK_TOP - STACK_SIZE, STACK_SIZE)
        self.uc.reg_write(reg.UC_RISCV_REG_SP, self._stack([program, *words], headers))
        status = self.uc.reg_read(reg.UC_RISCV_REG_MSTATUS)
        self.uc.reg_write(reg.UC_RISCV_REG_MSTATUS, status | 1 << 13)  # FS: floating point is on
        self.uc.hook_add(unicorn.UC_HOOK_INTR, self._trap)

    def _load(self, image: bytes) -> tuple[int, dict[int, int]]:
        entry, phoff = struct.unpack_from("<QQ", image, 24)
        size, count = struct.unpack_from("<HH", image, 54)
        mapped: set[int] = set()
        phdr = 0
        for i in range(count):
            kind, _, offset, address, _, in_file, in_memory = struct.unpack_from("<IIQQQQQ", image, phoff + i * size)
            if kind != 1:  # PT_LOAD
                continue
            if offset <= phoff < offset + in_file:
                phdr = address + phoff - offset
            for page in range(address // PAGE, rounded(address + in_memory) // PAGE):
                if page not in mapped:
                    self.uc.mem_map(page * PAGE, PAGE)
                    mapped.add(page)
            self.uc.mem_write(address, image[offset : offset + in_file])
        return entry, {AT_PHDR: phdr, AT_PHENT: size, AT_PHNUM: count, AT_PAGESZ: PAGE, AT_ENTRY: entry, AT_UID: 0}

    def _stack(self, words: list[str], auxiliary: dict[int, int]) -> int:
        top = STACK_TOP - 64
        self.uc.mem_write(top, bytes(range(16)))
        vector = [*auxiliary.items(), (AT_RANDOM, top), (0, 0)]
        pointers = []
        for word in words:
            data = os.fsencode(word) + b"\0"
            top -= len(data)
            self.uc.mem_write(top, data)
            pointers.append(top)
        values = [len(words), *pointers, 0, 0, *(value for pair in vector for value in pair)]
        top = (top - 8 * len(values)) & ~15
        self.uc.mem_write(top, struct.pack(f"<{len(values)}Q", *values))
        return top

    def run(self) -> int:
        """Run to the exit; the guest's status."""
        pc = self.entry
        while self.status is None:
            self.uc.emu_start(pc, 0)
            if self.status is None:
                pc = self.uc.reg_read(self.reg.UC_RISCV_REG_PC)
        return self.status

    def _trap(self, uc: object, number: int, data: object) -> None:
        reg = self.reg
        if number != 8:  # an environment call from user mode
            print(f"unicorn: exception {number} at {self.uc.reg_read(reg.UC_RISCV_REG_PC):#x}", file=sys.stderr)
            self.status = 1
            self.uc.emu_stop()
            return
        first = reg.UC_RISCV_REG_A0
        call = self.uc.reg_read(reg.UC_RISCV_REG_A7)
        result = self._call(call, [self.uc.reg_read(first + i) for i in range(6)])
        if self.status is None:
            self.uc.reg_write(first, result & (1 << 64) - 1)
        else:
            self.uc.emu_stop()

    def _call(self, number: int, args: list[int]) -> int:
        uc = self.uc
        if number in (EXIT, EXIT_GROUP):
            self.status = args[0] & 0xFF
        elif number == WRITE:
            return os.write(args[0], bytes(uc.mem_read(args[1], args[2])))
        elif number == WRITEV:
            total = 0
            for i in range(args[2]):
                base, size = struct.unpack("<QQ", uc.mem_read(args[1] + 16 * i, 16))
                total += os.write(args[0], bytes(uc.mem_read(base, size))) if size else 0
            return total
        elif number == CLOCK:
            uc.mem_write(args[1], struct.pack("<QQ", *divmod(time.clock_gettime_ns(args[0]), 10**9)))
        elif number == BRK:
            self.brk = args[0] if HEAP <= args[0] <= HEAP + HEAP_SIZE else self.brk
            return self.brk
        elif number == MMAP:
            where = self.next_map
            uc.mem_map(where, rounded(args[1]))
            self.next_map += rounded(args[1])
            return where
        elif number == IOCTL:
            return -ENOTTY
        elif number == SET_TID:
            return 1
        elif number not in (SIGPROCMASK, MUNMAP):
            print(f"unicorn: no system call {number} here", file=sys.stderr)
            self.status = 1
            return -ENOSYS
        return 0


def main() -> int:
    """The command."""
    if len(sys.argv) < 2:
        print("usage: python -m translator.bench.unicorn_peer PROGRAM ARGUMENTS...", file=sys.stderr)
        return 2
    return Guest(sys.argv[1], sys.argv[2:]).run()


if __name__ == "__main__":
    sys.exit(main())
