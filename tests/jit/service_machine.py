"""An address space, a bench of the runtime and a compile service, for tests of the latter."""

from __future__ import annotations

import ctypes
import os
import sys
import time

from translator.guest import host
from translator.guest import state as st
from translator.guest.memory import AddressSpace
from translator.jit.service import CompileService

from .runtime_bench import Bench

HERE = os.path.dirname(os.path.abspath(__file__))
RWX = host.PROT_READ | host.PROT_WRITE | host.PROT_EXEC
RW = host.PROT_READ | host.PROT_WRITE
PRIVATE = host.MAP_PRIVATE | host.MAP_ANONYMOUS
STOP = 0x20000
CODE = 0x30000


class Machine:
    """An address space with code in it, a bench's state and runtime, and a service."""

    def __init__(self, tmp_path, **named):
        self.space = AddressSpace(1)
        self.space.map(CODE, 0x10000, RWX, PRIVATE, fixed=True)
        self.bench = Bench()
        self.lines = []
        self.bench[st.MEM_LIMIT] = self.space.limit
        self.bench[st.ENTRY_BASE] = self.space.entry_base
        named.setdefault("command", [sys.executable, os.path.join(HERE, "fake_worker.py")])
        named.setdefault("spawn", self.bench.runtime.spawn)
        specification = named.pop("specification", "fake")
        arena = named.pop("arena", self.bench.arena)
        self.service = CompileService(self.space, arena, specification, log=self.lines.append, **named)
        self.space.on_code_change = self.service.invalidate

        def interp(pc, stop):
            self.bench[st.PC] = pc
            self.bench[st.EVENT] = 1
            return -1

        self.bench.interp = interp

    def write(self, pc, text):
        self.space.write(pc, text.encode().ljust(32, b"\n"))

    def run(self, pc):
        self.bench[st.EVENT] = 0
        self.bench[st.HOT_THRESHOLD] = 0
        self.bench.x(1, 0)
        self.bench.run(pc)
        return self.bench.x(1)

    def entry(self, pc):
        return ctypes.c_uint64.from_address(self.space.entry_base + pc // 2 * 8).value

    def settle(self, condition, seconds=20):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, self.lines
            time.sleep(0.005)

    def close(self):
        self.service.close()
        self.bench.close()
        self.space.close()
