"""A small machine for tests of the runtime: two carried registers, tables, an arena, hand-written code."""

from __future__ import annotations

import ctypes
import mmap
from types import SimpleNamespace

from translator.guest import state as st
from translator.jit.code import CodeArena, Translation, pack_lines
from translator.jit.emit import emit
from translator.jit.runtime import Runtime, build_runtime

LAYOUT = st.Layout([("x", 64, 4, None)])
CALLING = SimpleNamespace(carry=(("x", 1), ("x", 2)))
LIMIT = 1 << 20
_R = "%R = type { i64, i64, i64 }\n"
SIGNATURE = "define x86_regcallcc %R @f(ptr %st, i64 %x1, i64 %x2) {\n"
INTERP = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_int64)

_stubs = None


def stubs():
    """The runtime's code for LAYOUT, compiled once."""
    global _stubs
    if _stubs is None:
        _stubs = build_runtime(LAYOUT, CALLING, emit, 2)
    return _stubs


def leave(next_pc, x1="%x1", x2="%x2"):
    """IR that returns from @f."""
    return f"""
  %l0 = insertvalue %R poison, i64 {next_pc}, 0
  %l1 = insertvalue %R %l0, i64 {x1}, 1
  %l2 = insertvalue %R %l1, i64 {x2}, 2
  ret %R %l2
}}"""


class Bench:
    """State, memory and tables of one machine; `service` and `interp` are plain functions to replace."""

    def __init__(self):
        blob = stubs()
        self.runtime = Runtime(blob.code, blob.symbols)
        self.arena = CodeArena(1 << 20)
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
        self._state = mmap.mmap(-1, LAYOUT.size, flags=flags)
        self._entries = mmap.mmap(-1, LIMIT * 4, flags=flags)
        self._memory = mmap.mmap(-1, LIMIT, flags=flags)
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(self._state))
        self.memory = ctypes.addressof(ctypes.c_char.from_buffer(self._memory))
        self.entries = ctypes.addressof(ctypes.c_char.from_buffer(self._entries))
        self.calls = []
        self.service = self.stop
        self.interp = lambda pc, stop: self.fail("interpreter called")
        self._interp = INTERP(lambda _state, pc, stop: self.interp(pc, stop))
        self.runtime.prepare(
            self.address,
            self._serve,
            interp=ctypes.cast(self._interp, ctypes.c_void_p).value,
            code=(self.arena.lo, self.arena.hi),
        )
        self[st.MEM_BASE] = self.memory
        self[st.MEM_LIMIT] = LIMIT
        self[st.ENTRY_BASE] = self.entries
        self[st.HOT_THRESHOLD] = 5
        self[st.FUEL] = st.UNLIMITED

    def fail(self, why):
        raise AssertionError(why)

    def _serve(self, code, arg):
        self.calls.append((code, arg))
        return self.service(code, arg)

    def stop(self, code, arg):
        self[st.EVENT] = 1
        return 1

    def __getitem__(self, offset):
        return ctypes.c_uint64.from_address(self.address + offset).value

    def __setitem__(self, offset, value):
        ctypes.c_uint64.from_address(self.address + offset).value = value & (1 << 64) - 1

    def x(self, k, value=None):
        """Register xk: set it, or its value."""
        offset = LAYOUT.slot("x", k).offset
        if value is not None:
            self[offset] = value
        return self[offset]

    def entry(self, pc, value=None):
        """The entry word of a guest pc: set it, or its value."""
        word = ctypes.c_uint64.from_address(self.entries + pc // 2 * 8)
        if value is not None:
            word.value = value
        return word.value

    def code(self, body, pc=None, more=""):
        """Compile the body of @f, map it, publish it at pc; its address."""
        blob = emit(_R + more + SIGNATURE + body)
        owner = None
        if pc is not None:
            owner = Translation((pc, (), 0), ((pc, blob.symbols["f"]),), (), pack_lines([(0, pc)]))
        address = self.arena.map(blob.code, owner) + blob.symbols["f"]
        if pc is not None:
            self.entry(pc, address)
        return address

    def run(self, pc):
        self[st.PC] = pc
        return self.runtime.run(self.address)

    def close(self):
        self.runtime.close()
