"""One guest thread: its state structure, and the loop that runs native code and answers what that asks for.

`machine.Machine` makes one for the program's first thread; the kernel layer asks for more (`threads.py`). Native code
of the guest's comes back here for system calls, hot code, faults; each request goes to the part that answers it. Runs
on the host thread that is this guest thread.
"""

from __future__ import annotations

from translator.guest import state as st
from translator.guest.cpu import Cpu

TYPE_CHECKING = False
if TYPE_CHECKING:
    from translator.machine import Machine

NO_FUEL = 1 << 62
_REPLAY = 1 << 22  # instructions: more than lie between a landing or a commit and the fault
_NATIVE, _EVENT, _PENDING, _VOID = st.NATIVE // 8, st.EVENT // 8, st.PENDING // 8, st.FRAMES_VOID // 8
_SIGILL, _SIGTRAP, _SIGBUS, _SIGSEGV = 4, 5, 7, 11
_ILL_ILLOPC, _TRAP_BRKPT, _BUS_ADRALN, _SEGV_MAPERR, _SEGV_ACCERR = 1, 1, 1, 1, 2
_CALL_SERVICES = (st.SERVICE_SYSCALL, st.SERVICE_INTERRUPTED)


class Vcpu:
    """A guest thread. `unwind`: native frames of it are void, or may be: down to the run loop at the next chance.
    `foreign`: its host thread is not yet one of Python's (see `threads.py`).
    """

    __slots__ = ("_reason", "_replays", "cells", "cpu", "foreign", "machine", "unwind")

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.cpu = Cpu(machine.engine.layout, machine.memory)
        self.cells = self.cpu.u64
        self.unwind = self.foreign = False
        self._replays = False  # the interpreter repeats what translated code has done since its last commit
        self._reason: tuple[int, int, int] | None = None  # signal, code, address of a fault that native code reported
        engine, cells = machine.engine, self.cells
        machine.runtime.prepare(
            self.cpu.address,
            self._service,
            interp=machine.interp + engine.interp_symbols["interp"],
            code=(machine.arena.lo, machine.arena.hi),
        )
        cells[st.FUEL // 8] = NO_FUEL
        cells[st.STITCH_AREA // 8] = machine.stitched.address
        cells[st.STITCH_FN // 8] = machine.interp + engine.interp_symbols["stitch"]

    def close(self) -> None:
        """Give the state structure back."""
        self.machine.runtime.forget(self.cpu.address)
        self.cpu.close()

    def resume(self) -> bool:
        """Native code until it wants Python, then what it wanted; False when the guest ended, this thread of it did, or
        it stands at the machine's `stop_at`.
        """
        machine = self.machine
        if not machine.alive:
            return False
        machine.world.join(self)
        machine.world.enter(self)
        faulted = False
        try:
            faulted = machine.runtime.run(self.cpu.address)
        finally:
            if not faulted:
                self.cells[_NATIVE] = 0
        return self.came_back(faulted)

    def came_back(self, faulted: bool) -> bool:
        """Native code has come back, with a fault or without: as `resume`."""
        machine, cells = self.machine, self.cells
        try:
            if faulted:
                self._memory_fault()
        finally:
            cells[_NATIVE] = 0
        self.unwind = False
        cells[_EVENT] = cells[_VOID] = 0
        kernel = machine.kernel
        if not kernel.own_process:
            cells[st.SIGNAL_BITS // 8] = 0  # what arrived was for this Python process, which has handled it by now
        if self._reason is not None:
            signal, code, address = self._reason
            self._reason = None
            if signal == _SIGTRAP and address == machine.stop_at:
                return False
            kernel.fault(self.cpu, signal, code, address)
        if cells[_PENDING]:
            cells[_PENDING] = 0
            machine.at_safe_point()
            if machine.alive:
                kernel.deliver_signals(self.cpu)
        return machine.alive and not kernel.thread(self.cpu).ended

    def _memory_fault(self) -> None:
        """A host fault in native code: find the guest instruction and the guest address."""
        machine, cells = self.machine, self.cells
        host_pc, host_address = cells[st.FAULT_PC // 8], cells[st.FAULT_ADDR // 8]
        signal, code = cells[st.FAULT_SIGNAL // 8], cells[st.FAULT_CODE // 8]
        stitched = machine.stitched.lookup(host_pc)
        if stitched != -1:  # registers are in the state, but the host may have cut the address
            self.cpu.pc = stitched
            self._replay()
            return
        if machine.commits(host_pc):  # the state is what it was then
            self._replay()
            return
        pc = machine.guest_pc(host_pc)
        self._end_replay()
        if pc is None:
            self.cpu.pc = cells[st.INSN_PC // 8]
        elif pc != -1:
            self.cpu.pc = pc
        self._reason = (
            signal,
            code if code < 1 << 31 else code - (1 << 32),
            (host_address - machine.memory.base) & ((1 << 64) - 1),
        )

    def _replay(self) -> None:
        """The interpreter is to come to a fault of other code once more: without translations."""
        self._replays = True
        self.cells[st.FUEL // 8] = _REPLAY

    def _end_replay(self) -> None:
        if self._replays:
            self._replays = False
            self.cells[st.FUEL // 8] = NO_FUEL

    def _service(self, number: int, arg: int) -> int:
        """What native code asks Python for; 0: go on, else unwind. See `guest.state`."""
        if self.foreign:
            self.machine.threads.adopt(self)
        leave = self._serve(number, arg)
        self.machine.world.enter(self)
        if leave or self.unwind:
            self.cells[_EVENT] = 1
            return 1
        return 0

    def _serve(self, number: int, arg: int) -> bool:
        """Answer a request; whether native code is to unwind."""
        machine, cpu = self.machine, self.cpu
        if number in _CALL_SERVICES:
            kernel = machine.kernel
            return kernel.syscall(cpu, arg) if number == st.SERVICE_SYSCALL else kernel.interrupted(cpu, arg)
        if number == st.SERVICE_HOT:
            if machine.config.engine != "interp":
                machine.jit.request(arg)
            return False
        if number == st.SERVICE_COMPILE:
            machine.jit.wait(arg)
            return False
        if number == st.SERVICE_FETCH_FAULT:
            mapped = machine.memory.find(arg) is not None
            self._reason = (_SIGSEGV, _SEGV_ACCERR if mapped else _SEGV_MAPERR, arg)
            cpu.pc = arg if not mapped else cpu.pc
        elif number == st.SERVICE_BAD_ADDRESS:
            self._end_replay()
            self._reason = (_SIGSEGV, _SEGV_MAPERR, arg)
        elif number in _REASONS:
            cpu.pc = arg
            self._reason = (*_REASONS[number], arg)
        elif number == st.SERVICE_FUEL:
            self._end_replay()
        elif number == st.SERVICE_REPLAY:
            self._replay()
        elif number == st.SERVICE_FLUSH_CODE:
            machine.guest_flush(0, machine.memory.limit)
        elif number == st.SERVICE_CONTEXT:
            machine.context_changed()
        elif number == st.SERVICE_FLAGS:
            machine.flags_seen(cpu, arg)
        return True


_REASONS = {
    st.SERVICE_ILLEGAL: (_SIGILL, _ILL_ILLOPC),
    st.SERVICE_BREAKPOINT: (_SIGTRAP, _TRAP_BRKPT),
    st.SERVICE_MISALIGNED: (_SIGBUS, _BUS_ADRALN),
}
