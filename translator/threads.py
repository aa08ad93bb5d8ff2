"""Host threads for guest threads: how a machine starts one, what it does at its end, and how all are ended.

The kernel layer asks (`Hooks.start_thread`) when the guest calls clone(2). The state structures of threads that have
ended are used again. The process ends from whichever thread the guest ends it on.
"""

from __future__ import annotations

import os
import sys
from _thread import allocate_lock, get_native_id, start_new_thread
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
_SWITCH = 0.0002  # seconds that a thread may keep Python's lock from another one
_SIG_SETMASK = 2
_ALL = b"\xff" * 8
_SIGURG = 23  # the kick of embedded machines: ignored unless somebody handles it
_EMBEDDED = (((1 << 64) - 1) & ~sum(1 << (n - 1) for n in (*FAULT_SIGNALS, _SIGURG))).to_bytes(8, "little")
_POLL = 0.02  # seconds between kicks while threads are ended


class Threads:
    """The threads of one machine besides its first."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._idle: list[Vcpu] = []
        self._running = 0
        self._lock = allocate_lock()
        self._over = allocate_lock()  # held until the guest has ended, where the first thread waits for that
        self._over.acquire()
        self._mask = load_host().NUMBERS["rt_sigprocmask"]
        self._finishing = allocate_lock()

    @property
    def running(self) -> int:
        """How many there are."""
        return self._running

    def start(self, parent: Cpu, begin: Callable[[Cpu, int], None]) -> int:
        """A thread that begins as a copy of `parent`, once `begin(cpu, number)` was called on it; its number."""
        machine = self._machine
        if not self._running:
            if machine.kernel.own_process:
                sys.setswitchinterval(_SWITCH)
            else:
                machine.runtime.interrupt(_SIGURG)
        with self._lock:
            vcpu = self._idle.pop() if self._idle else None
        if vcpu is None:
            vcpu = Vcpu(machine)
        cpu, cells = vcpu.cpu, vcpu.cells
        cpu.restore(parent.snapshot())
        for offset in _INHERITED:
            cells[offset // 8] = parent.u64[offset // 8]
        for offset in (st.EVENT, st.PENDING, st.SIGNAL_BITS, st.INSTRET, st.CALLS_MADE, st.FRAMES_VOID):
            cells[offset // 8] = 0
        vcpu.unwind = False
        ready = allocate_lock()
        ready.acquire()
        number: list[int] = []

        def body() -> None:
            try:
                machine.runtime.enter_thread(cpu.address)
                machine.world.join(vcpu)
                number.append(get_native_id())
                begin(cpu, number[0])
                if not machine.kernel.own_process:
                    self._unblock(_EMBEDDED)  # signals are for the embedder's own threads
            finally:
                ready.release()
            self._live(vcpu)

        old = self._block()
        try:
            self._count(1)
            start_new_thread(body, ())
        except RuntimeError:
            self._count(-1)
            raise OSError(EAGAIN, "no more threads") from None
        finally:
            self._unblock(old)
        with ready:
            pass
        return number[0]

    def _live(self, vcpu: Vcpu) -> None:
        machine = self._machine
        try:
            while vcpu.resume():
                pass
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
            self._idle.append(vcpu)
        self._count(-1)
        if not machine.alive:
            self._stop_others()
        if not machine.alive or not self._running:
            self._announce()

    def _count(self, more: int) -> None:
        with self._lock:
            self._running += more

    def _announce(self) -> None:
        try:
            self._over.release()
        except RuntimeError:
            pass  # known already

    def _block(self) -> bytes:
        """Block all signals on this thread; what was blocked before."""
        new, old = host.buffer(_ALL), host.buffer(8)
        host.call(self._mask, _SIG_SETMASK, host.address_of(new), host.address_of(old), 8)
        return old.raw[:8]

    def _unblock(self, mask: bytes) -> None:
        new = host.buffer(mask)
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
        while self._running:
            self._stop_others()
            self._over.acquire(timeout=_POLL)

    def forked(self) -> None:
        """In the child of a fork: no other thread came along."""
        self._running = 0
        self._lock = allocate_lock()
        self._finishing = allocate_lock()
        self._over = allocate_lock()
        self._over.acquire()

    def close(self) -> None:
        """Give the state structures back."""
        for vcpu in self._idle:
            vcpu.close()
        self._idle.clear()


