"""Signals: actions, masks, frames, delivery.

The guest's mask and dispositions are the host's, as far as possible: a blocked signal stays with the host's kernel, an
ignored one is ignored there, a default action happens there. A signal that the guest handles is caught by the host
handler of the runtime, which only sets a bit and `state.PENDING`; blocked calls come back with EINTR, and here, at a
safepoint, the frame is built (`deliver_signals`). Faults that the guest causes come in through `fault`. Signals whose
host handlers belong to the engine (SIGSEGV and its kin) are never blocked on the host; sent to ourselves they are
queued here.
"""

from __future__ import annotations

import os
import struct
from errno import EINVAL, ENOMEM, EPERM

from translator.guest import host
from translator.guest.access import MemoryFault
from translator.guest.cpu import Cpu
from translator.guest.state import FP_FLAGS, PENDING, RES_ADDR, SIGNAL_BITS, Layout, Slot
from translator.linux.base import M64, KernelBase, Thread, s32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, Protocol

    class HostSignals(Protocol):
        """What catches host signals: the engine's runtime (`jit/runtime.py`), or a stand-in."""

        def catch(self, signo: int) -> None:
            """From now on `signo` sets its bit in the watched state, and PENDING."""

        def uncatch(self, signo: int) -> None:
            """Undo `catch`."""

        def siginfo(self, signo: int) -> bytes:
            """The siginfo of the last caught `signo`."""

SIGINT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGKILL, SIGSEGV = 2, 4, 5, 6, 7, 8, 9, 11
SIGPIPE, SIGALRM, SIGCHLD, SIGSTOP, SIGXFSZ = 13, 14, 17, 19, 25
SIG_DFL, SIG_IGN = 0, 1
SA_NOCLDSTOP, SA_NOCLDWAIT, SA_SIGINFO, SA_ONSTACK = 1, 2, 4, 0x08000000
SA_RESTART, SA_NODEFER, SA_RESETHAND = 0x10000000, 0x40000000, 0x80000000
SS_ONSTACK, SS_DISABLE, SS_AUTODISARM = 1, 2, 1 << 31
SI_USER, SI_TKILL = 0, -6
SEGV_MAPERR, SEGV_ACCERR = 1, 2

ENGINES: Final = frozenset((SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV))  # host handlers of the engine
_LIBC: Final = frozenset((32, 33))  # the host's C library keeps these for itself and lets nobody catch them
_INTERNAL: Final = ENGINES | _LIBC  # sent to ourselves, they are queued here
_ENGINE_MASK: Final = sum(1 << (n - 1) for n in ENGINES)
_UNBLOCKABLE: Final = 1 << (SIGKILL - 1) | 1 << (SIGSTOP - 1)
_IGNORED_BY_DEFAULT: Final = frozenset((17, 18, 23, 28))
_STOPS: Final = frozenset((19, 20, 21, 22))
_PENDING, _BITS, _RESERVED, _FLAGS = PENDING // 8, SIGNAL_BITS // 8, RES_ADDR // 8, FP_FLAGS // 8




class Action:
    """What the guest wants done about a signal."""

    __slots__ = ("flags", "handler", "mask")

    def __init__(self, handler: int = SIG_DFL, flags: int = 0, mask: int = 0) -> None:
        self.handler = handler
        self.flags = flags
        self.mask = mask


class SignalCalls(KernelBase):
    """Signal calls, and what `machine.py` calls to deliver."""

    def init_signals(self, host_signals: HostSignals | None) -> None:
        """Take over the dispositions that this process was started with."""
        self.host_signals = host_signals
        self.actions: dict[int, Action] = {}
        self._caught: set[int] = set()
        self._faults_visible = False
        self._slots: list[tuple[Slot, int, int]] = []
        self._pc_at = 0
        self._rounding: tuple[Slot, int] | None = None
        if self.own_process:
            ignored = _status_mask("SigIgn")
            for signo in range(1, 65):
                if ignored >> (signo - 1) & 1:
                    self.actions[signo] = Action(SIG_IGN)
            for signo in (SIGPIPE, SIGXFSZ):  # Python ignores them at its start; the guest did not ask for that
                self.actions.pop(signo, None)
                _set_disposition(signo, SIG_DFL)
            if SIGINT not in self.actions:
                _set_disposition(SIGINT, SIG_DFL)

    def adopt_process(self) -> None:
        """This process has become the guest's alone (a fork of an embedder's): its dispositions are the host's now."""
        self.own_process = True
        for signo, action in list(self.actions.items()):
            self._set_action(signo, action)

    def initial_mask(self) -> int:
        """The mask this process was started with."""
        if not self.own_process:
            return 0
        old = host.buffer(8)
        self.host("rt_sigprocmask", 0, 0, host.address_of(old), 8)
        return int.from_bytes(old.raw[:8], "little")

    def prepare_frames(self, layout: Layout) -> None:
        """Find the registers of the signal frame in the state structure."""
        frame = self.abi.FRAME
        self.stack_cell = layout.by_name[self.abi.STACK].offset // 8
        self._slots = []
        for name, offset, size in frame.registers:
            if name == "pc":
                self._pc_at = offset
            else:
                slot = layout.by_name.get(name)
                if slot is not None:
                    self._slots.append((slot, offset, size))
        self._rounding = None
        if frame.fp_rounding is not None and frame.fp_rounding[0] in layout.by_name:
            self._rounding = (layout.by_name[frame.fp_rounding[0]], frame.fp_rounding[1])

    # ---- delivery -------------------------------------------------------------------------------

    def signals_wait(self, cpu: Cpu) -> bool:
        """Whether `deliver_signals` would have something to do."""
        if cpu.u64[_BITS]:
            return True
        thread = self.thread(cpu)
        return any(not thread.mask >> (signo - 1) & 1 for signo in thread.queue)

    def _take_bits(self, cpu: Cpu) -> int:
        """The signals caught since the last look; none is lost between reading and clearing."""
        every, old = host.buffer(b"\xff" * 8), host.buffer(8)
        self.host("rt_sigprocmask", 2, host.address_of(every), host.address_of(old), 8)
        bits = int(cpu.u64[_BITS])
        cpu.u64[_BITS] = 0
        cpu.u64[_PENDING] = 0
        self.host("rt_sigprocmask", 2, host.address_of(old), 0, 8)
        return bits

    def deliver_signals(self, cpu: Cpu) -> bool:
        """Make the guest handle what has arrived: frames on its stack, pc at the handler. True when its pc changed.

        Called at a safepoint: all guest state is in the structure, the pc is the next instruction's. PENDING is clear
        afterwards.
        """
        thread = self.thread(cpu)
        bits = self._take_bits(cpu)
        queue = thread.queue
        signals = [n for n in range(1, 65) if bits >> (n - 1) & 1 or n in queue]
        signals.sort(key=lambda n: (n not in ENGINES, n))
        changed = False
        taken_mask = thread.mask if thread.saved_mask is None else thread.saved_mask
        for signo in signals:
            if signo in queue and thread.mask >> (signo - 1) & 1 and not bits >> (signo - 1) & 1:
                continue  # blocked: stays queued
            if changed and thread.mask >> (signo - 1) & 1:
                if bits >> (signo - 1) & 1:  # the handler before it blocks this one: back to the host, which keeps it
                    self.host("tgkill", os.getpid(), self.host("gettid"), signo)
                continue
            info = queue.pop(signo, None) or self._siginfo(signo)
            changed = self._deliver(cpu, thread, signo, info, taken_mask) or changed
            taken_mask = thread.mask
            if self.fatal_signal is not None:
                return True
        thread.saved_mask = None
        if thread.restart is not None:
            if not changed:
                self._restart(cpu, thread)
            thread.restart = None
            changed = True
        return changed

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
            if signo not in _IGNORED_BY_DEFAULT:
                self._default(signo, info)
            return False
        if thread.restart is not None:
            if action.flags & SA_RESTART and not thread.restart[2]:
                self._restart(cpu, thread)
            thread.restart = None
        if self.tracer is not None:
            self.tracer.signal(signo, info)
        return self._push_frame(cpu, thread, signo, info, action, mask)

    def _default(self, signo: int, info: bytes) -> None:
        """The default action of a signal that did not take its course on the host."""
        if signo in _STOPS:
            os.kill(os.getpid(), SIGSTOP)
            return
        self.fatal_signal = signo
        self.fatal_info = None
        if self.tracer is not None:
            self.tracer.signal(signo, info, True)

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
        on_stack = not flags & SS_DISABLE and base <= sp - 1 < base + size
        if action.flags & SA_ONSTACK and not flags & SS_DISABLE and not on_stack:
            sp = base + size
        frame = (sp - layout.size) & -layout.align
        image = bytearray(layout.size)
        image[layout.siginfo : layout.siginfo + 128] = info
        struct.pack_into("<Qi4xQ", image, layout.stack, base, flags | (SS_ONSTACK if on_stack else 0), size)
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
            self.fatal_signal = SIGSEGV
            self.fatal_info = (1, error.address)
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
            self._set_action(signo, Action(SIG_DFL, action.flags, action.mask))
        self.set_mask(thread, blocked)
        return True

    def sys_rt_sigreturn(self, cpu: Cpu) -> int | None:
        """Back from a handler: everything as its frame says."""
        layout = self.abi.FRAME
        thread = self.thread(cpu)
        try:
            image = self.space.read(cpu[self.abi.STACK], layout.size)
        except MemoryFault as error:
            self.fatal_signal, self.fatal_info = SIGSEGV, (1, error.address)
            return None
        for slot, offset, width in self._slots:
            cpu.write(slot, int.from_bytes(image[offset : offset + width], "little"))
        cpu.pc = int.from_bytes(image[self._pc_at : self._pc_at + 8], "little")
        at, width = layout.fp_control
        control = int.from_bytes(image[at : at + width], "little")
        cpu.u64[_FLAGS] = control >> layout.fp_flags_shift & 31
        if self._rounding is not None:
            cpu.write(self._rounding[0], control >> self._rounding[1])
        cpu.u64[_RESERVED] = M64
        base, flags, size = struct.unpack_from("<Qi4xQ", image, layout.stack)
        thread.altstack = (base, flags & (SS_DISABLE | SS_AUTODISARM), size)
        self.set_mask(thread, struct.unpack_from("<Q", image, layout.mask)[0])
        thread.restart = None
        return None

    # ---- masks and dispositions -------------------------------------------------------------------

    def set_mask(self, thread: Thread, mask: int) -> None:
        """The guest's signal mask, and the host's with it; a queued signal that it opens becomes pending."""
        mask &= ~_UNBLOCKABLE & M64
        thread.mask = mask
        if self.own_process:
            self._host_mask(mask)

    def _host_mask(self, mask: int) -> None:
        new = host.buffer((mask & ~_ENGINE_MASK & M64).to_bytes(8, "little"))
        self.host("rt_sigprocmask", 2, host.address_of(new), 0, 8)

    def sys_rt_sigprocmask(self, cpu: Cpu, how: int, new: int, old: int, size: int) -> int:
        """rt_sigprocmask(2)."""
        if size != 8:
            return -EINVAL
        thread = self.thread(cpu)
        before = thread.mask
        if new:
            mask = self.space.u64(new)
            how = s32(how)
            if how not in (0, 1, 2):
                return -EINVAL
            if old:
                self.space.put_u64(old, before)
            self.set_mask(thread, before | mask if how == 0 else before & ~mask if how == 1 else mask)
        elif old:
            self.space.put_u64(old, before)
        return 0

    def sys_rt_sigaction(self, cpu: Cpu, signo: int, new: int, old: int, size: int) -> int:
        """rt_sigaction(2)."""
        signo = s32(signo)
        if size != 8 or not 1 <= signo <= 64:
            return -EINVAL
        layout = self.abi.SIGACTION
        action: Action | None = None
        if new:
            if signo in (SIGKILL, SIGSTOP):
                return -EINVAL
            fields = dict(zip(layout.fields, layout.unpack(self.space.read(new, layout.size)), strict=True))
            action = Action(fields["handler"], fields["flags"], fields["mask"] & ~_UNBLOCKABLE)
        if old:
            before = self.actions.get(signo) or Action()
            self.space.write(old, layout.pack(*(getattr(before, name, 0) for name in layout.fields)))
        if action is not None:
            self._set_action(signo, action)
        return 0

    def _set_action(self, signo: int, action: Action) -> None:
        self.actions[signo] = action
        if signo in ENGINES and self.hooks.faults_visible is not None:
            visible = any(n in self.actions and self.actions[n].handler > SIG_IGN for n in ENGINES)
            if visible != self._faults_visible:
                self._faults_visible = visible
                self.hooks.faults_visible(visible)
        if signo in _INTERNAL or signo in (SIGKILL, SIGSTOP) or not self.own_process:
            return
        if action.handler in (SIG_DFL, SIG_IGN):
            if signo in self._caught:
                self._caught.discard(signo)
                if self.host_signals is not None:
                    self.host_signals.uncatch(signo)
            _set_disposition(signo, action.handler, action.flags & (SA_NOCLDSTOP | SA_NOCLDWAIT))
        elif self.host_signals is not None:
            if signo not in self._caught:
                _set_disposition(signo, SIG_DFL)
                self.host_signals.catch(signo)
                self._caught.add(signo)
            if signo == SIGCHLD:
                _add_flags(signo, action.flags & (SA_NOCLDSTOP | SA_NOCLDWAIT))

    def _siginfo(self, signo: int) -> bytes:
        if self.host_signals is not None:
            info = self.host_signals.siginfo(signo)
            if len(info) >= 128 and int.from_bytes(info[:4], "little") == signo:
                return info[:128]
        return struct.pack("<iii4xii", signo, 0, SI_USER, os.getpid(), os.getuid()).ljust(128, b"\0")

    def sys_rt_sigpending(self, cpu: Cpu, where: int, size: int) -> int:
        """rt_sigpending(2)."""
        if size > 8:
            return -EINVAL
        raw = host.buffer(8)
        self.host("rt_sigpending", host.address_of(raw), 8)
        pending = int.from_bytes(raw.raw[:8], "little")
        for signo in self.thread(cpu).queue:
            pending |= 1 << (signo - 1)
        self.space.write(where, pending.to_bytes(8, "little")[:size])
        return 0

    def sys_rt_sigsuspend(self, cpu: Cpu, mask: int, size: int) -> int:
        """rt_sigsuspend(2): the host waits with the guest's mask, and returns after its handler set the bit."""
        if size != 8:
            return -EINVAL
        thread = self.thread(cpu)
        wanted = self.space.u64(mask) & ~_UNBLOCKABLE
        opened = [n for n in thread.queue if not wanted >> (n - 1) & 1]
        if opened:
            thread.saved_mask = thread.mask
            thread.mask = wanted
            return -4
        raw = host.buffer((wanted & ~_ENGINE_MASK & M64).to_bytes(8, "little"))
        return self.host_wait(cpu, "rt_sigsuspend", host.address_of(raw), 8)

    def sys_rt_sigtimedwait(self, cpu: Cpu, wanted: int, info: int, timeout: int, size: int) -> int:
        """rt_sigtimedwait(2)."""
        if size != 8:
            return -EINVAL
        mask = self.space.u64(wanted)
        thread = self.thread(cpu)
        for signo in sorted(thread.queue):
            if mask >> (signo - 1) & 1:
                if info:
                    self.space.write(info, thread.queue[signo])
                del thread.queue[signo]
                return signo
        raw = host.buffer((mask & ~_ENGINE_MASK & M64).to_bytes(8, "little"))
        return self.host(
            "rt_sigtimedwait", host.address_of(raw), self.pointer(info, True), self.pointer(timeout, True), 8
        )

    def sys_sigaltstack(self, cpu: Cpu, new: int, old: int) -> int:
        """sigaltstack(2)."""
        thread = self.thread(cpu)
        base, flags, size = thread.altstack
        on_stack = not flags & SS_DISABLE and base <= cpu[self.abi.STACK] - 1 < base + size
        replacement = None
        if new:
            address, wanted, length = struct.unpack("<Qi4xQ", self.space.read(new, 24))
            if on_stack:
                return -EPERM
            if wanted & 0x7FFF_FFFF not in (0, SS_ONSTACK, SS_DISABLE):
                return -EINVAL
            if wanted & SS_DISABLE:
                replacement = (0, SS_DISABLE, 0)
            elif length < self.abi.MINSIGSTKSZ:
                return -ENOMEM
            else:
                replacement = (address, wanted & ~SS_ONSTACK, length)
        if old:
            self.space.write(old, struct.pack("<Qi4xQ", base, flags | (SS_ONSTACK if on_stack else 0), size))
        if replacement is not None:
            thread.altstack = replacement
        return 0

    # ---- sending --------------------------------------------------------------------------------

    def _to_self(self, cpu: Cpu, signo: int, code: int, info: bytes | None = None) -> bool:
        """A signal that the guest sends itself and that must not, or cannot, go through the host. True: done."""
        if not 1 <= signo <= 64:
            return False
        thread = self.thread(cpu)
        action = self.actions.get(signo)
        handler = action.handler if action is not None else SIG_DFL
        blocked = thread.mask >> (signo - 1) & 1 and signo != SIGKILL
        fatal = self.top_level and handler == SIG_DFL and signo not in _IGNORED_BY_DEFAULT | _STOPS
        if fatal and not blocked:
            self._default(signo, b"")
            return True
        if signo not in _INTERNAL and self.own_process and not fatal:
            return False
        if not blocked and (handler == SIG_IGN or (handler == SIG_DFL and signo in _IGNORED_BY_DEFAULT)):
            return True
        if info is None:
            info = struct.pack("<iii4xii", signo, 0, code, os.getpid(), os.getuid()).ljust(128, b"\0")
        thread.queue[signo] = info
        if not blocked:
            cpu.u64[_PENDING] = 1
        return True

    def sys_kill(self, cpu: Cpu, pid: int, signo: int) -> int:
        """kill(2)."""
        if s32(pid) == os.getpid() and self._to_self(cpu, s32(signo), SI_USER):
            return 0
        return self.host("kill", pid, signo)

    def sys_tkill(self, cpu: Cpu, tid: int, signo: int) -> int:
        """tkill(2)."""
        if s32(tid) == self.host("gettid") and self._to_self(cpu, s32(signo), SI_TKILL):
            return 0
        return self.host("tkill", tid, signo)

    def sys_tgkill(self, cpu: Cpu, pid: int, tid: int, signo: int) -> int:
        """tgkill(2)."""
        if s32(pid) == os.getpid() and s32(tid) == self.host("gettid") and self._to_self(cpu, s32(signo), SI_TKILL):
            return 0
        return self.host("tgkill", pid, tid, signo)

    def sys_rt_sigqueueinfo(self, cpu: Cpu, pid: int, signo: int, info: int) -> int:
        """rt_sigqueueinfo(2)."""
        data = self.space.read(info, 128)
        if s32(pid) == os.getpid() and self._to_self(cpu, s32(signo), 0, signo.to_bytes(8, "little")[:4] + data[4:]):
            return 0
        return self.host("rt_sigqueueinfo", pid, signo, self.pointer(info))

    def die(self, signo: int) -> None:
        """End this process by `signo` as its default action does: what a parent sees of a fatal signal."""
        _set_disposition(signo, SIG_DFL)
        self._host_mask(0)
        os.kill(os.getpid(), signo)
        os._exit(128 + signo)


_SIGACTION: Final = struct.Struct("<Q128siiQ")
_libc_sigaction = host.bind("sigaction", 3)


def _set_disposition(signo: int, handler: int, flags: int = 0) -> None:
    """The host's disposition (default or ignore) of a signal; what libc keeps for itself is left alone."""
    new = host.buffer(_SIGACTION.pack(handler, bytes(128), s32(flags), 0, 0))
    _libc_sigaction(signo, host.address_of(new), 0)


def _add_flags(signo: int, flags: int) -> None:
    """SA_NOCLDSTOP and SA_NOCLDWAIT for the handler that is installed on the host."""
    raw = host.buffer(_SIGACTION.size)
    if _libc_sigaction(signo, 0, host.address_of(raw)):
        return
    handler, mask, old, pad, restorer = _SIGACTION.unpack(raw.raw[: _SIGACTION.size])
    old = old & ~(SA_NOCLDSTOP | SA_NOCLDWAIT) | flags
    new = host.buffer(_SIGACTION.pack(handler, mask, old, pad, restorer))
    _libc_sigaction(signo, host.address_of(new), 0)


def _status_mask(name: str) -> int:
    """A signal mask of /proc/self/status."""
    try:
        with open("/proc/self/status") as file:
            for line in file:
                if line.startswith(name + ":"):
                    return int(line.split()[1], 16)
    except OSError:
        pass
    return 0


