"""Signals that arrive: frames on the guest's stack, handlers, faults, and the way back.

`vcpu.py` calls `deliver_signals` at a safepoint when PENDING is set, and `fault` for what an instruction did. Frames
have the layout of the guest's kernel (`abi/*.FRAME`), so that handlers may read and change them.
"""

from __future__ import annotations

import struct

from translator.guest import host
from translator.guest.access import MemoryFault
from translator.guest.cpu import Cpu
from translator.guest.state import FP_FLAGS, PENDING, RES_ADDR, SIGNAL_BITS, Layout, Slot
from translator.linux.base import M64, Thread
from translator.linux.signals import (
    ENGINES,
    IGNORED_BY_DEFAULT,
    SA_NODEFER,
    SA_ONSTACK,
    SA_RESETHAND,
    SA_RESTART,
    SEGV_ACCERR,
    SEGV_MAPERR,
    SI_KERNEL,
    SI_TKILL,
    SIG_DFL,
    SIG_IGN,
    SIGSEGV,
    SS_AUTODISARM,
    SS_DISABLE,
    STACK_T,
    SYNCHRONOUS,
    Action,
    SignalCalls,
)

_SENT_TO_A_THREAD = struct.pack("<i", SI_TKILL)  # as si_code
_PENDING, _BITS, _RESERVED, _FLAGS = PENDING // 8, SIGNAL_BITS // 8, RES_ADDR // 8, FP_FLAGS // 8


class SignalDelivery(SignalCalls):
    """What the machine calls to deliver, and rt_sigreturn."""

    def prepare_frames(self, layout: Layout) -> None:
        """Find the registers of the signal frame in the state structure."""
        frame = self.abi.FRAME
        self.stack_cell = layout.by_name[self.abi.STACK].offset // 8
        self._slots: list[tuple[Slot, int, int]] = []
        self._pc_at = 0
        for name, offset, size in frame.registers:
            if name == "pc":
                self._pc_at = offset
            else:
                slot = layout.by_name.get(name)
                if slot is not None:
                    self._slots.append((slot, offset, size))
        self._rounding: tuple[Slot, int] | None = None
        if frame.fp_rounding is not None and frame.fp_rounding[0] in layout.by_name:
            self._rounding = (layout.by_name[frame.fp_rounding[0]], frame.fp_rounding[1])

    # ---- delivery -------------------------------------------------------------------------------

    def take_recorded(self, cpu: Cpu) -> dict[int, bytes]:
        """The signals that this thread has caught and not handled, with their siginfo; they are its no longer.

        None is lost between reading and clearing. From then on the next of a number may come, and takes the place where
        its siginfo is recorded.
        """
        every, old = host.buffer(b"\xff" * 8), host.buffer(8)
        self.host("rt_sigprocmask", 2, host.address_of(every), host.address_of(old), 8)
        bits = int(cpu.u64[_BITS])
        cpu.u64[_BITS] = 0
        cpu.u64[_PENDING] = 0
        caught = {signo: self._siginfo(signo) for signo in range(1, 65) if bits >> (signo - 1) & 1} if bits else {}
        self.host("rt_sigprocmask", 2, host.address_of(old), 0, 8)
        return caught

    def deliver_signals(self, cpu: Cpu) -> bool:
        """Make the guest handle what has arrived: frames on its stack, pc at the handler. True when its pc changed.

        Called at a safepoint: all guest state is in the structure, the pc is the next instruction's. PENDING is clear
        afterwards.
        """
        thread = self.thread(cpu)
        caught = self.take_recorded(cpu)
        recorded = bool(caught)
        thread.held = sum(1 << (signo - 1) for signo in caught)
        queue = thread.queue
        for signo in ENGINES:  # the host does not block these for the guest
            if signo in caught and thread.mask >> (signo - 1) & 1:
                self.queues_are_used()
                queue.put(signo, caught.pop(signo))
        here = self.waiting(thread)
        signals = [*{*caught, *here}]
        # What is for the thread alone comes before what is for the process.
        alone = {*queue, *(n for n, info in caught.items() if info[8:12] == _SENT_TO_A_THREAD)}
        signals.sort(key=lambda n: (n not in SYNCHRONOUS, n not in alone, n))
        changed = False
        taken_mask = thread.mask if thread.saved_mask is None else thread.saved_mask
        for signo in signals:
            if signo not in caught and thread.mask >> (signo - 1) & 1:
                continue  # blocked: stays queued
            if changed and thread.mask >> (signo - 1) & 1:
                self._put_back(thread, signo, caught[signo])  # the handler before it blocks this one
                continue
            thread.held &= ~(1 << (signo - 1))
            if signo in caught and signo in here:
                self.queues_are_used()
                queue.put(signo, caught.pop(signo))  # behind those that came before it
            info = caught[signo] if signo in caught else self.take_waiting(thread, signo)
            if info is None:
                continue  # another thread was faster
            changed = self._deliver(cpu, thread, signo, info, taken_mask) or changed
            taken_mask = thread.mask
            if self.fatal_signal is not None:
                return True
        if thread.saved_mask is not None and not changed:
            thread.mask = thread.saved_mask
        thread.saved_mask = None
        thread.held = 0
        if recorded and self.own_process:
            self.host_mask(thread)  # the recorder has blocked what it recorded
        if thread.restart is not None:
            if not changed:
                self._restart(cpu, thread)
            thread.restart = None
            changed = True
        if self.signals_wait(cpu):
            cpu.u64[_PENDING] = 1  # another one of a number, whose handler does not block it
        return changed

    def _put_back(self, thread: Thread, signo: int, info: bytes) -> None:
        """A caught signal that is blocked now stays with the host's kernel, or here if that must not block it."""
        if signo in ENGINES:
            self.queues_are_used()
            thread.queue.put(signo, info)
            return
        keep = host.buffer(info)
        self.host("rt_tgsigqueueinfo", self.pid, thread.tid, signo, host.address_of(keep))

    def _restart(self, cpu: Cpu, thread: Thread) -> None:
        assert thread.restart is not None
        pc, first, _ = thread.restart
        cpu.pc = pc
        cpu[self.abi.ARGUMENTS[0]] = first

    def _deliver(self, cpu: Cpu, thread: Thread, signo: int, info: bytes, mask: int) -> bool:
        action = self.actions.get(signo)
        handler = action.handler if action is not None else SIG_DFL
        if handler == SIG_IGN:
            return False
        if action is None or handler == SIG_DFL:
            if signo not in IGNORED_BY_DEFAULT:
                self.take_default(signo, info)
            return False
        if thread.restart is not None:
            if action.flags & SA_RESTART and not thread.restart[2]:
                self._restart(cpu, thread)
            thread.restart = None
        if self.tracer is not None:
            self.tracer.signal(signo, info)
        return self._push_frame(cpu, thread, signo, info, action, mask)

    def fault(self, cpu: Cpu, signo: int, code: int, address: int) -> bool:
        """A fault of the instruction at `cpu.pc`. True: the guest's handler is to run; False: it kills the guest."""
        thread = self.thread(cpu)
        action = self.actions.get(signo)
        if signo == SIGSEGV and code in (SEGV_MAPERR, SEGV_ACCERR):  # to the host all of the reservation is mapped
            code = SEGV_MAPERR if self.space.find(address) is None else SEGV_ACCERR
        info = bytearray(128)
        struct.pack_into("<iii4xQ", info, 0, signo, 0, code, address)
        if action is None or action.handler in (SIG_DFL, SIG_IGN) or thread.mask >> (signo - 1) & 1:
            self.fatal_signal = signo
            self.fatal_info = (code, address)
            if self.tracer is not None:
                self.tracer.signal(signo, bytes(info), True)
            return False
        if self.tracer is not None:
            self.tracer.signal(signo, bytes(info))
        self._push_frame(cpu, thread, signo, bytes(info), action, thread.mask)
        return self.fatal_signal is None

    def _push_frame(self, cpu: Cpu, thread: Thread, signo: int, info: bytes, action: Action, mask: int) -> bool:
        """Build the frame and point the guest at its handler. `mask` is what the handler's return puts in force."""
        layout = self.abi.FRAME
        sp = cpu[self.abi.STACK]
        base, flags, size = thread.altstack
        on_stack = self.on_altstack(thread, sp)
        stack = self.packed_altstack(thread, sp)
        if action.flags & SA_ONSTACK and not flags & SS_DISABLE and not on_stack:
            sp = base + size
        frame = (sp - layout.size) & -layout.align
        image = bytearray(layout.size)
        image[layout.siginfo : layout.siginfo + 128] = info
        image[layout.stack : layout.stack + len(stack)] = stack
        struct.pack_into("<Q", image, layout.mask, mask)
        struct.pack_into("<Q", image, self._pc_at, cpu.pc)
        for slot, offset, width in self._slots:
            image[offset : offset + width] = cpu.read(slot).to_bytes(width, "little")
        at, width = layout.fp_control
        control = int(cpu.u64[_FLAGS]) << layout.fp_flags_shift
        if self._rounding is not None:
            control |= cpu.read(self._rounding[0]) << self._rounding[1]
        image[at : at + width] = control.to_bytes(width, "little")
        try:
            if on_stack and frame < base:
                raise MemoryFault(frame)
            self.space.write(frame & M64, image)
        except MemoryFault as error:
            if signo != SIGSEGV:
                return self._force_segv(cpu, thread, error.address)
            self.fatal_signal = SIGSEGV
            self.fatal_info = (SEGV_MAPERR, error.address)
            return False
        if flags & SS_AUTODISARM:
            thread.altstack = (0, SS_DISABLE, 0)
        cpu[self.abi.STACK] = frame
        for name, value in zip(layout.arguments, (signo, frame + layout.siginfo, frame + layout.ucontext), strict=True):
            cpu[name] = value
        cpu[layout.link] = self.program.trampoline
        cpu.pc = action.handler
        cpu.u64[_RESERVED] = M64
        blocked = thread.mask | action.mask
        if not action.flags & SA_NODEFER:
            blocked |= 1 << (signo - 1)
        if action.flags & SA_RESETHAND:
            self.set_action(signo, Action(SIG_DFL, action.flags, action.mask))
        self.set_mask(thread, blocked)
        return True

    def _force_segv(self, cpu: Cpu, thread: Thread, address: int) -> bool:
        """A frame of the guest's cannot be written or read: SIGSEGV, which it may handle (on another stack, say)."""
        action = self.actions.get(SIGSEGV)
        if action is None or action.handler in (SIG_DFL, SIG_IGN) or thread.mask >> (SIGSEGV - 1) & 1:
            self.fatal_signal, self.fatal_info = SIGSEGV, (SEGV_MAPERR, address)
            return False
        info = struct.pack("<iii", SIGSEGV, 0, SI_KERNEL).ljust(128, b"\0")
        if self.tracer is not None:
            self.tracer.signal(SIGSEGV, info)
        return self._push_frame(cpu, thread, SIGSEGV, info, action, thread.mask)

    def sys_rt_sigreturn(self, cpu: Cpu) -> int | None:
        """Back from a handler: everything as its frame says."""
        layout = self.abi.FRAME
        thread = self.thread(cpu)
        try:
            image = self.space.read(cpu[self.abi.STACK], layout.size)
        except MemoryFault as error:
            self._force_segv(cpu, thread, error.address)
            return None
        for slot, offset, width in self._slots:
            cpu.write(slot, int.from_bytes(image[offset : offset + width], "little"))
        cpu.pc = int.from_bytes(image[self._pc_at : self._pc_at + 8], "little")
        at, width = layout.fp_control
        control = int.from_bytes(image[at : at + width], "little")
        cpu.u64[_FLAGS] = control >> layout.fp_flags_shift & 31
        if self._rounding is not None:
            before = cpu.read(self._rounding[0])
            cpu.write(self._rounding[0], control >> self._rounding[1])
            if cpu.read(self._rounding[0]) != before and self.hooks.context_changed is not None:
                self.hooks.context_changed()
        cpu.u64[_RESERVED] = M64
        self.set_altstack(thread, cpu[self.abi.STACK], image[layout.stack : layout.stack + STACK_T.size])  # if it can
        self.set_mask(thread, struct.unpack_from("<Q", image, layout.mask)[0])
        thread.restart = None
        return None
