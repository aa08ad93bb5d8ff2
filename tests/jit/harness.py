"""Runs single translations in this process: guest memory, shadow table and state in mmaps, a C-callable entry stub.

Not the runtime: no faults, no Python services beyond recording them. For tests of lowering only.
"""

from __future__ import annotations

import ctypes
import mmap
from collections.abc import Callable
from typing import Any

from translator.guest import state as st
from translator.guest.state import Layout
from translator.jit import host_x86_64_ir as host
from translator.jit.companions import CARRIED, companions_ir
from translator.jit.emit import Blob, emit

MEMORY = 1 << 20  # bytes of guest memory that are there, from MEMORY_BASE on
MEMORY_BASE = 0x10000
_SERVICE = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_uint64, ctypes.c_int64, ctypes.c_int64)
_INTERP = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_uint64, ctypes.c_int64, ctypes.c_int64)


def enter_ir(layout: Layout, carry: list[tuple[str, int]]) -> str:
    """i64 enter(state, entry): calls a translation with the carried registers from the state and puts them back."""
    result = "{ " + ", ".join(["i64"] * (CARRIED + 1)) + " }"
    text = "define i64 @enter(ptr %st, ptr %fn) {\n"
    arguments = "ptr %st"
    for k in range(CARRIED):
        if k < len(carry):
            text += f" %p{k} = getelementptr i8, ptr %st, i64 {layout.slot(*carry[k]).offset}\n"
            text += f" %a{k} = load i64, ptr %p{k}\n"
            arguments += f", i64 %a{k}"
        else:
            arguments += ", i64 0"
    # Flags cleared, as the runtime does at each entry.
    text += " %m = alloca i32\n store i32 8064, ptr %m\n"
    text += ' call void asm sideeffect "ldmxcsr $0", "*m,~{memory}"(ptr elementtype(i32) %m)\n'
    text += f" %b.at = getelementptr i8, ptr %st, i64 {st.MEM_BASE}\n %b = load i64, ptr %b.at\n"
    text += ' call void asm sideeffect ".byte 0xf3, 0x48, 0x0f, 0xae, 0xd9", "{rcx}"(i64 %b)\n'  # wrgsbase rcx
    text += f" %r = call {host.CALL_CONVENTION} {result} %fn({arguments})\n"
    text += f" %f = getelementptr i8, ptr %st, i64 {st.HOST_SCRATCH}\n"
    text += ' call void asm sideeffect "stmxcsr $0", "=*m,~{memory}"(ptr elementtype(i32) %f)\n'
    for k in range(min(CARRIED, len(carry))):
        text += f" %r{k} = extractvalue {result} %r, {k + 1}\n store i64 %r{k}, ptr %p{k}\n"
    return text + f" %n = extractvalue {result} %r, 0\n ret i64 %n\n}}\n"


def executable(code: bytes) -> tuple[mmap.mmap, int]:
    """Map code; the map (keep it) and its address."""
    size = (len(code) + 4095) // 4096 * 4096
    area = mmap.mmap(-1, size, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    area[: len(code)] = code
    return area, ctypes.addressof(ctypes.c_char.from_buffer(area))


_GO_ON = (st.SERVICE_HOT, st.SERVICE_COMPILE)


class Harness:
    """One guest thread. `services` records (code, arg); `on_service` may answer."""

    def __init__(
        self, layout: Layout, carry: list[tuple[str, int]], align_shift: int = 1, memory: int = MEMORY
    ) -> None:
        self.layout = layout
        self.align_shift = align_shift
        libc = ctypes.CDLL(None)
        libc.mmap.restype = ctypes.c_uint64
        libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
        noreserve = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000
        guard = 1 << 20
        self.base = libc.mmap(None, (1 << 32) + 2 * guard, 0, noreserve, -1, 0) + guard
        libc.mprotect(ctypes.c_void_p(self.base + MEMORY_BASE), ctypes.c_size_t(memory), 3)
        self.entries = libc.mmap(None, (1 << 32 >> align_shift) * 8, 3, noreserve, -1, 0)
        self._state = mmap.mmap(-1, layout.size + 4096)
        self.state = ctypes.addressof(ctypes.c_char.from_buffer(self._state))
        blob = emit(enter_ir(layout, carry) + companions_ir(layout, carry, align_shift))
        self._enter_code, address = executable(blob.code)
        self._enter = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_uint64, ctypes.c_uint64)(
            address + blob.symbols["enter"]
        )
        self._code: list[Any] = []
        self.services: list[tuple[int, int]] = []
        self.interpreted: list[tuple[int, int]] = []
        self.on_service: Callable[[int, int], int] = lambda code, arg: int(code not in _GO_ON)
        self.on_interp: Callable[[int, int], int] = lambda pc, stop: stop
        self._service = _SERVICE(self._serve)
        self._interp = _INTERP(self._interpret)
        for name, offset in (("leave", st.LEAVE_FN), ("cold", st.COLD_FN), ("miss", st.MISS_FN), ("ask", st.ASK_FN),
                             ("fault", st.FAULT_FN)):  # fmt: skip
            self.set_word(offset, address + blob.symbols[f"companion_{name}"])
        self.set_word(st.MEM_BASE, self.base)
        self.set_word(st.MEM_LIMIT, 1 << 32)
        self.set_word(st.PLACES, 1 << 32 >> align_shift)
        self.set_word(st.ENTRY_BASE, self.entries)
        self.set_word(st.RES_ADDR, -1)
        self.set_word(st.HOT_THRESHOLD, 50)
        self.set_word(st.SERVICE_FN, ctypes.cast(self._service, ctypes.c_void_p).value or 0)
        self.set_word(st.INTERP_FN, ctypes.cast(self._interp, ctypes.c_void_p).value or 0)

    def _serve(self, _state: int, code: int, arg: int) -> int:
        self.services.append((code, arg))
        return self.on_service(code, arg)

    def _interpret(self, _state: int, pc: int, stop: int) -> int:
        self.interpreted.append((pc, stop))
        return self.on_interp(pc, stop)

    def word(self, offset: int) -> int:
        return ctypes.c_uint64.from_address(self.state + offset).value

    def set_word(self, offset: int, value: int) -> None:
        ctypes.c_uint64.from_address(self.state + offset).value = value & (1 << 64) - 1

    def reg(self, file: str, index: int = 0) -> int:
        slot = self.layout.slot(file, index)
        return int.from_bytes(ctypes.string_at(self.state + slot.offset, slot.size), "little")

    def set_reg(self, file: str, index: int, value: int) -> None:
        slot = self.layout.slot(file, index)
        ctypes.memmove(self.state + slot.offset, value.to_bytes(slot.size, "little"), slot.size)

    def fp_flags(self) -> int:
        """Accrued flags after `enter`: the state's and those left in the host's register."""
        host = self.word(st.HOST_SCRATCH)
        mine = host >> 5 & 1 | host >> 3 & 2 | host >> 1 & 4 | host << 1 & 8 | host << 4 & 16
        return self.word(st.FP_FLAGS) | mine

    def read(self, addr: int, size: int) -> bytes:
        return ctypes.string_at(self.base + addr, size)

    def write(self, addr: int, data: bytes) -> None:
        ctypes.memmove(self.base + addr, data, len(data))

    def install(self, pc: int, blob: Blob) -> int:
        """Map a region's code and enter it into the table; its address."""
        area, address = executable(blob.code)
        self._code.append(area)
        entry = address + blob.symbols["region"]
        self.set_entry(pc, entry)
        return entry

    def patch(self, offset: int, landing: int) -> bytes:
        """In the code installed last, jump from one offset to another; what stood there, for `unpatch`."""
        area = self._code[-1]
        before = bytes(area[offset : offset + 5])
        area[offset : offset + 5] = b"\xe9" + (landing - offset - 5).to_bytes(4, "little", signed=True)
        return before

    def unpatch(self, offset: int, before: bytes) -> None:
        self._code[-1][offset : offset + len(before)] = before

    def set_entry(self, pc: int, value: int) -> None:
        ctypes.c_uint64.from_address(self.entries + (pc >> self.align_shift) * 8).value = value

    def entry(self, pc: int) -> int:
        return ctypes.c_uint64.from_address(self.entries + (pc >> self.align_shift) * 8).value

    def enter(self, pc: int) -> int:
        """Run the translation at pc until it returns; the next pc."""
        return int(self._enter(self.state, self.entry(pc)))
