"""The real worker with a packaged specification: guest bytes through a process of its own to code that runs here."""

from __future__ import annotations

import ctypes
import struct

import pytest

from translator.guest import host
from translator.guest import state as st
from translator.guest.cpu import Cpu
from translator.guest.memory import AddressSpace
from translator.guest.state import Layout
from translator.isa import load_isa
from translator.jit.code import CodeArena
from translator.jit.emit import emit
from translator.jit.forming import form_region
from translator.jit.options import Options
from translator.jit.runtime import Runtime, build_runtime
from translator.jit.service import CompileService
from translator.jit.worker import Compiler, Refused

from .runtime_bench import INTERP

CODE = 0x10000
RETURN = 0x20000
# addi a0, a0, -1 / addi a1, a1, 3 / bne a0, zero, -8 / ret
LOOP = struct.pack("<4I", 0xFFF50513, 0x00358593, 0xFE051CE3, 0x00008067)
# addi a0, a0, 16 / ld a1, 8(a0) / ret
LOAD = struct.pack("<3I", 0x01050513, 0x00853583, 0x00008067)
# fcvt.d.l fa0, s1 / jal f / s2 ^= a0 / fmv.d fa0, fs0 / jal f / s2 += a0; s2 += s2 << 7 / s1 += 3 / addiw s3, s3, -1 /
# bnez s3, the first / jr s4, and f, 64 bytes on, with a frame: how often fa0 is doubled until it is above fa1.
NEST = bytes.fromhex(
    "53f524d2ef00c0033349a90053058422ef0000032a999316790036998d04fd39e39009fe028a0100" + "13000000" * 6
    + "411106e422e0000881455375a50285255396a5a27dda2e85a260026441018280"
)  # fmt: skip


class Guest:
    def __init__(self, options=None):
        self.isa = load_isa("riscv")
        layout = Layout(self.isa.layout_files())
        stubs = build_runtime(layout, self.isa.calling, emit, self.isa.align)
        self.runtime = Runtime(stubs.code, stubs.symbols)
        self.space = AddressSpace(self.isa.align.bit_length() - 1)
        self.space.map(CODE, 0x10000, 7, host.MAP_PRIVATE | host.MAP_ANONYMOUS, fixed=True)
        self.arena = CodeArena(1 << 20)
        self.service = CompileService(self.space, self.arena, "riscv", options=options, spawn=self.runtime.spawn)
        self.cpu = Cpu(layout, self.space)
        self._interp = INTERP(self._stop)
        self.runtime.prepare(
            self.cpu.address,
            lambda code, arg: pytest.fail(f"service {code} {arg:#x}"),
            interp=ctypes.cast(self._interp, ctypes.c_void_p).value,
            code=(self.arena.lo, self.arena.hi),
        )

    def _stop(self, _state, pc, _stop_pc):
        self.cpu.pc = pc
        self.cpu.set_u64(st.EVENT, 1)
        return -1

    def run(self, pc):
        self.cpu.set_u64(st.EVENT, 0)
        self.cpu.set_u64(st.FUEL, st.UNLIMITED)
        self.cpu.pc = pc
        self.cpu["ra"] = RETURN
        return self.runtime.run(self.cpu.address)

    def close(self):
        self.service.close()
        self.runtime.close()
        self.cpu.close()
        self.space.close()


@pytest.fixture
def guest():
    made = Guest()
    yield made
    made.close()


def test_a_loop_is_translated_and_runs(guest):
    guest.space.write(CODE, LOOP)
    assert guest.service.wait(CODE)
    guest.cpu["a0"] = 1000
    guest.cpu["a1"] = 1
    assert guest.run(CODE) is False
    assert (guest.cpu["a0"], guest.cpu["a1"], guest.cpu.pc) == (0, 3001, RETURN)


def test_a_fault_names_the_guest_instruction(guest):
    guest.space.write(CODE, LOAD)
    assert guest.service.wait(CODE)
    guest.cpu["a0"] = 0x7000000
    assert guest.run(CODE) is True
    assert guest.cpu.get_u64(st.FAULT_ADDR) - guest.space.base == 0x7000018
    translation, pc = guest.arena.lookup(guest.cpu.get_u64(st.FAULT_PC))
    assert translation.sources == ((CODE, LOAD),)
    assert pc == CODE + 4


@pytest.mark.optimised
def test_a_function_with_a_loop_runs_in_lanes():
    """A loop calls it twice, and adds up what it returns; its frame is as it was left."""
    results = []
    for off in ((), ("ahead",)):
        options = {"no_opt": off}
        compiled = Compiler("riscv").compile(
            CODE, tuple(options.items()), lambda pc, size: NEST[pc - CODE : pc - CODE + size] if pc >= CODE else b""
        )
        assert (compiled["insns"] > 20) == (not off)  # the function's too
        quick = Compiler("riscv").compile(
            CODE, (*options.items(), ("opt_level", 1)), lambda pc, size: NEST[pc - CODE : pc - CODE + size]
        )
        assert quick["loops"] == (not off)  # it is made again, with all of LLVM
        guest = Guest({"no_opt": (*off, "quick")})
        try:
            guest.space.write(CODE, NEST)
            assert guest.service.wait(CODE)
            assert guest.service.wait(CODE + 64)
            for name, value in {"s0": 5, "s1": 1, "s2": 3, "s3": 45, "s4": RETURN, "sp": CODE + 0x8000}.items():
                guest.cpu[name] = value
            for name, number in {"fa1": 1e9, "fs0": 1e4}.items():
                guest.cpu[name] = struct.unpack("<Q", struct.pack("<d", number))[0]
            assert guest.run(CODE) is False
            names = ("ra", "sp", "s0", "s1", "s2", "s3", "a0", "a1", "a2", "fa0")
            results.append((guest.cpu.pc, [guest.cpu[name] for name in names], guest.space.read(CODE + 0x7FF0, 16)))
        finally:
            guest.close()
    total = 3
    for number in range(1, 1 + 3 * 45, 3):
        doubled = next(k for k in range(64) if number * 2.0**k > 1e9)
        total = (total ^ doubled) + 17
        total = (total + (total << 7)) & (1 << 64) - 1
    assert results[0][1][4] == total
    assert results[0] == results[1]


@pytest.mark.optimised
def test_copies_of_a_function_have_nodes_of_their_own():
    """What is said of a node holds for one copy."""
    compiler = Compiler("riscv")

    def fetch(pc, size):
        return NEST[pc - CODE : pc - CODE + size]

    region = form_region(CODE, compiler.decoder, compiler.isa, fetch, Options(), loops=True)
    blocks = [[node for step in block.steps for node in step.nodes] for block in region.blocks.values()]
    assert len(blocks) > len({key[0] for key in region.blocks})
    assert len({node for nodes in blocks for node in nodes}) == sum(len(nodes) for nodes in blocks)


def test_what_is_no_instruction_is_refused(guest):
    guest.space.write(CODE, b"\xff" * 16)
    assert guest.service.wait(CODE) is False
    assert guest.service.refusals() == {CODE: "its first instruction cannot be translated"}


def test_the_compiler_works_in_process_too():
    compiler = Compiler("riscv")
    result = compiler.compile(CODE, (), lambda pc, size: LOOP[pc - CODE : pc - CODE + size])
    assert result["sources"] == ((CODE, LOOP),)
    assert (result["insns"], result["blocks"]) == (4, 2)
    with pytest.raises(Refused):
        compiler.compile(CODE, (), lambda pc, size: b"")
