"""Host threads for guest threads: how a machine starts one, what it does at its end, and how all are ended.

The kernel layer asks (`Hooks.start_thread`) when the guest calls clone(2). Native code begins the new thread
(`jit/host_x86_64_threads.py`) and, if that never asks for anything that is Python's, ends it too; Python learns of it
when it next wants to know (`reap`). A thread that does ask is adopted then: it is a thread of Python's from there on,
and its end is ours. The state structures of threads that have ended are used again. The process ends from whichever
thread the guest ends it on.
"""

from __future__ import annotations

import os
import sys
import time
from _thread import allocate_lock, get_native_id
from errno import EAGAIN

from translator.guest import host
from translator.guest import state as st
from translator.guest.cpu import Cpu
from translator.jit.host_x86_64 import FAULT_SIGNALS
from translator.linux.abi import load_host
from translator.vcpu import Vcpu

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from translator.machine import Machine

# What a new thread has in common with the one that makes it, besides its registers.
_INHERITED = (st.HOT_THRESHOLD, st.SYNC_JIT, st.STITCH_AT, st.CALLS, st.MEM_LIMIT, st.FLAGS_SEEN)
_CLEARED = (
    st.EVENT, st.PENDING, st.SIGNAL_BITS, st.INSTRET, st.CALLS_MADE, st.FRAMES_VOID, st.ROBUST, st.CLEAR_TID, st.APART,
)  # fmt: skip
_SWITCH = 0.0002  # seconds that a thread may keep Python's lock from another one
_SIG_SETMASK = 2
_ALL = b"\xff" * 8
_SIGURG = 23  # the kick of embedded machines: ignored unless somebody handles it
_EMBEDDED = ((1 << 64) - 1) & ~sum(1 << (n - 1) for n in (*FAULT_SIGNALS, _SIGURG))
_POLL = 0.02  # seconds between kicks while threads are ended
_LIFE = st.LIFE // 8
_FIRST_ENDED, CONTEXTS_DIFFER = 1, 2  # reasons for the end of every thread to be Python's


class Threads:
    """The threads of one machine besides its first."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._idle: list[Vcpu] = []
        self._begun: dict[int, Vcpu] = {}  # by address of the state: those whose end Python has not learned of
        self._reaped = 0  # of those that ended in native code
        self._exit_asks = 0  # reasons for threads to leave their end to Python
        self._lock = allocate_lock()
        self._over = allocate_lock()  # held until the guest has ended, where the first thread waits for that
        self._over.acquire()
        self._mask = load_host().NUMBERS["rt_sigprocmask"]
        self._finishing = allocate_lock()

    @property
    def running(self) -> int:
        """How many there are."""
        self.reap()
        return len(self._begun)

    def start(self, parent: Cpu, begin: Callable[[Cpu, int], None]) -> int:
        """A thread that begins as a copy of `parent`, once `begin(cpu, number)` was called on it; its number."""
        machine = self._machine
        if not self.running:
            if machine.kernel.own_process:
                sys.setswitchinterval(_SWITCH)
            else:
                machine.runtime.interrupt(_SIGURG)
        with self._lock:
            vcpu = self._idle.pop() if self._idle else None
        if vcpu is None:
            vcpu = Vcpu(machine)
            machine.runtime.prepare_thread(vcpu.cpu.address, self._living(vcpu))
        cpu, cells = vcpu.cpu, vcpu.cells
        cpu.restore(parent.snapshot())
        for offset in _INHERITED:
            cells[offset // 8] = parent.u64[offset // 8]
        for offset in _CLEARED:
            cells[offset // 8] = 0
        cells[_LIFE] = st.LIFE_NATIVE
        cells[st.HOST_MASK // 8] = _EMBEDDED  # signals are for the embedder's own threads
        vcpu.unwind, vcpu.foreign = False, True
        try:
            ident, number = machine.runtime.begin_thread(cpu.address)
        except OSError:
            with self._lock:
                self._idle.append(vcpu)
            raise OSError(EAGAIN, "no more threads") from None
        machine.world.vcpus[ident] = vcpu
        with self._lock:
            self._begun[cpu.address] = vcpu
            cells[st.EXIT_ASKS // 8] = self._exit_asks
        begin(cpu, number)
        machine.world.enter(vcpu)
        machine.runtime.let_go(cpu.address)
        return number

    def _living(self, vcpu: Vcpu) -> Callable[[bool], None]:
        return lambda faulted: self._live(vcpu, faulted)

    def _live(self, vcpu: Vcpu, faulted: bool) -> None:
        """The rest of a thread's life, on its host thread: what it ran first has come back from native code."""
        machine = self._machine
        try:
            self.adopt(vcpu)
            machine.runtime.raise_error(vcpu.cpu.address)
            goes_on = vcpu.came_back(faulted)
            while goes_on:
                goes_on = vcpu.resume()
        except SystemExit:
            raise
        except BaseException:
            # A defect of ours must not leave the others waiting for this thread.
            import traceback

            traceback.print_exc()
            os._exit(125)
        self._block()
        if not machine.alive and machine.kernel.own_process:
            self.finish_process(vcpu.cpu)
        kernel = machine.kernel
        cpu = vcpu.cpu
        machine.add_counts(cpu)
        machine.world.leave()
        machine.context_changed()  # the others may agree now
        machine.runtime.leave_thread()
        kernel.thread_ended(cpu)
        with self._lock:
            self._begun.pop(cpu.address, None)
            self._idle.append(vcpu)
        if not machine.alive:
            self._stop_others()
        if not machine.alive or not self.running:
            self._announce()

    def adopt(self, vcpu: Vcpu) -> None:
        """The calling host thread, which native code began, asks for something of Python's for the first time."""
        if vcpu.foreign:
            vcpu.foreign = False
            vcpu.cells[_LIFE] = st.LIFE_PYTHON
            self._machine.runtime.adopt_thread(vcpu.cpu.address)

    def reap(self) -> None:
        """Take note of the threads that have ended in native code."""
        native = self._machine.kernel.native
        if native is None or native.ended == self._reaped:
            return
        with self._lock:
            gone = [vcpu for vcpu in self._begun.values() if vcpu.cells[_LIFE] == st.LIFE_ENDED]
            for vcpu in gone:
                del self._begun[vcpu.cpu.address]
            self._reaped += len(gone)
        for vcpu in gone:
            self._machine.kernel.forget_thread(vcpu.cpu)
            self._machine.world.forget(vcpu, vcpu.cells[st.HOST_THREAD // 8])
            self._machine.add_counts(vcpu.cpu)
        with self._lock:
            self._idle += gone

    def first_ends(self) -> None:
        """The guest's first thread ends: from now on the last one ends the guest."""
        self.ask_exits(_FIRST_ENDED, True)

    def ask_exits(self, why: int, wanted: bool) -> None:
        """For this reason threads leave their end to Python, or no longer. None is ending without it afterwards."""
        with self._lock:
            asks = self._exit_asks | why if wanted else self._exit_asks & ~why
            if asks == self._exit_asks:
                return
            self._exit_asks = asks
            vcpus = list(self._begun.values())
            for vcpu in vcpus:
                vcpu.cells[st.EXIT_ASKS // 8] = asks
        with allocate_lock():  # a barrier: EXIT_ASKS is seen, or LIFE_ENDING here
            pass
        for vcpu in vcpus:
            while vcpu.cells[_LIFE] == st.LIFE_ENDING:
                time.sleep(0)

    def _announce(self) -> None:
        try:
            self._over.release()
        except RuntimeError:
            pass  # known already

    def _block(self) -> None:
        """Block all signals on this thread."""
        new = host.buffer(_ALL)
        host.call(self._mask, _SIG_SETMASK, host.address_of(new), 0, 8)

    # ---- the end ------------------------------------------------------------------------------------

    def wait(self) -> None:
        """The first thread has ended, others have not: until the guest ends."""
        if self._machine.kernel.own_process:
            self._block()  # signals are for the others
        self._over.acquire()

    def finish_process(self, cpu: Cpu) -> None:
        """The guest has ended, on a thread that cannot return to where the machine was started: end this process."""
        if not self._finishing.acquire(False):
            self._finishing.acquire()  # another thread is at it
        machine = self._machine
        machine.cpu = cpu
        status = machine.report_end()
        machine.jit.close()
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (OSError, ValueError, AttributeError):
                pass
        os._exit(status)

    def kick(self, tid: int) -> None:
        """Make a thread of an embedded machine come out of a host call."""
        host.call(load_host().NUMBERS["tgkill"], os.getpid(), tid, _SIGURG)

    def _stop_others(self) -> None:
        """The guest has ended: its threads come out of native code and of host calls, and see it."""
        mine = get_native_id()
        for thread, cpu in list(self._machine.kernel.threads.values()):
            cpu.u64[st.EVENT // 8] = cpu.u64[st.PENDING // 8] = 1
            if thread.tid != mine:
                self.kick(thread.tid)

    def end(self) -> None:
        """An embedded machine ends: make its other threads end, and wait for them."""
        while self.running:
            self._stop_others()
            self._over.acquire(timeout=_POLL)

    def forked(self) -> None:
        """In the child of a fork: no other thread came along."""
        self._begun = {}
        native = self._machine.kernel.native
        self._reaped = native.ended if native is not None else 0
        self._lock = allocate_lock()
        self._finishing = allocate_lock()
        self._over = allocate_lock()
        self._over.acquire()

    def close(self) -> None:
        """Give the state structures back."""
        for vcpu in self._idle:
            vcpu.close()
        self._idle.clear()
