"""Signals: actions, masks, sending. What happens when one arrives is in `delivery.py`.

The guest's masks and dispositions are the host's, as far as possible: a blocked signal stays with the host's kernel, an
ignored one is ignored there, a default action happens there, and the host's kernel chooses the thread. A signal that
the guest handles is caught by the host handler of the runtime, which sets a bit and PENDING in the state of the thread
it came to, and blocks it there until the guest has taken it, so that the next of its number waits in the kernel.
Signals whose host handlers belong to the engine (SIGSEGV and its kin) are never blocked on the host: sent ones that the
guest blocks wait here. In an embedded machine, whose process is not the guest's, signals among its own threads stay
here altogether.
"""

from __future__ import annotations

import os
import struct
from errno import EAGAIN, EINTR, EINVAL, ENOMEM, EPERM

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.guest.state import PENDING, SIGNAL_BITS
from translator.linux.base import M64, NOT_MADE, KernelBase, Thread, s32
from translator.linux.queued import SignalQueue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, Protocol

    from translator.guest.calls import CallTable

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
SI_USER, SI_QUEUE, SI_TKILL, SI_KERNEL = 0, -1, -6, 0x80
SEGV_MAPERR, SEGV_ACCERR = 1, 2

ENGINES: Final = frozenset((SIGILL, SIGBUS, SIGFPE, SIGSEGV))  # the host's are the engine's, and never blocked there
PYTHONS: Final = (SIGPIPE, SIGXFSZ)
SYNCHRONOUS: Final = ENGINES | {SIGTRAP}
ENGINE_MASK: Final = sum(1 << (n - 1) for n in ENGINES)
_RLIMIT_SIGPENDING: Final = 11
_UNBLOCKABLE: Final = 1 << (SIGKILL - 1) | 1 << (SIGSTOP - 1)
IGNORED_BY_DEFAULT: Final = frozenset((17, 18, 23, 28))
STOPS: Final = frozenset((19, 20, 21, 22))
_TIMERS: Final = frozenset((14, 26, 27))  # what setitimer(2) sends
STACK_T: Final = struct.Struct("<QI4xQ")
_PENDING, _BITS = PENDING // 8, SIGNAL_BITS // 8


class Action:
    """What the guest wants done about a signal."""

    __slots__ = ("flags", "handler", "mask")

    def __init__(self, handler: int = SIG_DFL, flags: int = 0, mask: int = 0) -> None:
        self.handler = handler
        self.flags = flags
        self.mask = mask


class SignalCalls(KernelBase):
    """Signal calls."""

    native: CallTable | None

    @property
    def threads(self) -> dict[int, tuple[Thread, Cpu]]:
        """See `threads.py`."""
        raise NotImplementedError

    def init_signals(self, host_signals: HostSignals | None) -> None:
        """Take over the dispositions that this process was started with."""
        self.host_signals = host_signals
        self.actions: dict[int, Action] = {}
        self.shared = SignalQueue()  # as `Thread.queue`, of signals for the process
        self._mask_number: int | None = None  # the guest's number of rt_sigprocmask, where native code serves it
        self._queues_used = False
        self._caught: set[int] = set()
        self._faults_visible = False
        if self.own_process:
            ignored = _status_mask("SigIgn")
            for signo in range(1, 65):
                if ignored >> (signo - 1) & 1:
                    self.actions[signo] = Action(SIG_IGN)
            for signo in PYTHONS:  # ignored by Python at its start; the guest did not ask for that
                self.actions.pop(signo, None)
                _set_disposition(signo, SIG_DFL)
            if SIGINT not in self.actions:
                _set_disposition(SIGINT, SIG_DFL)
            self._catch_engines()

    def inherit(self, signals: tuple[int, ...]) -> None:
        """What the program that executed this one ignored stays ignored; what it blocked, blocked (-n for signal n)."""
        for signo in signals:
            if signo > 0:
                self.set_action(signo, Action(SIG_IGN))
        blocked = sum(1 << (-signo - 1) for signo in signals if signo < 0)
        for thread, _ in self.threads.values():
            thread.mask |= blocked

    def handed_on(self, thread: Thread) -> list[int]:
        """The signals for `inherit` of a program that this thread executes now, as far as the host does not know."""
        ignored = [n for n in (*PYTHONS, *ENGINES) if n in self.actions and self.actions[n].handler == SIG_IGN]
        return ignored + [-n for n in ENGINES if thread.mask >> (n - 1) & 1]

    def _catch_engines(self) -> None:
        """Have them recorded when somebody sends one."""
        if self.host_signals is not None:
            for signo in ENGINES:
                self.host_signals.catch(signo)

    def adopt_process(self) -> None:
        """This process has become the guest's alone (a fork of an embedder's): its dispositions are the host's now."""
        self.own_process = True
        self._catch_engines()
        for signo, action in list(self.actions.items()):
            self.set_action(signo, action)

    def initial_mask(self) -> int:
        """The mask this process was started with."""
        if not self.own_process:
            return 0
        old = host.buffer(8)
        self.host("rt_sigprocmask", 0, 0, host.address_of(old), 8)
        return int.from_bytes(old.raw[:8], "little")

    # ---- masks and dispositions -------------------------------------------------------------------

    def set_mask(self, thread: Thread, mask: int) -> None:
        """The guest's signal mask, and the host's with it; a queued signal that it opens becomes pending."""
        mask &= ~_UNBLOCKABLE & M64
        thread.mask = mask
        if self.own_process:
            self.host_mask(thread)

    def host_mask(self, thread: Thread) -> None:
        """The host's mask of this thread as the guest's; what is recorded and not taken yet stays blocked."""
        every = host.buffer(b"\xff" * 8)
        self.host("rt_sigprocmask", 2, host.address_of(every), 0, 8)
        known = self.threads.get(thread.tid)
        recorded = int(known[1].u64[_BITS]) if known is not None else 0
        new = host.buffer(((thread.mask | recorded | thread.held) & ~ENGINE_MASK & M64).to_bytes(8, "little"))
        self.host("rt_sigprocmask", 2, host.address_of(new), 0, 8)

    def masks_are_native(self, number: int) -> bool:
        """Whether native code may set masks, by the guest's call of that number: as long as no signal waits here, for
        it would have to look whether it lets one in.
        """
        if not self.own_process or self._queues_used:
            return False
        self._mask_number = number
        return True

    def queues_are_used(self) -> None:
        """A signal is about to wait here: masks are ours from now on."""
        self._queues_used = True
        if self._mask_number is not None and self.native is not None:
            self.native.refuse(self._mask_number)
            self._mask_number = None

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
            self.set_mask(thread, before | mask if how == 0 else before & ~mask if how == 1 else mask)
        if old:
            self.space.put_u64(old, before)  # at a bad address the mask is another one all the same, as in Linux
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
            self.set_action(signo, action)
        return 0

    def set_action(self, signo: int, action: Action) -> None:
        self.actions[signo] = action
        if action.handler == SIG_IGN or (action.handler == SIG_DFL and signo in IGNORED_BY_DEFAULT):
            for thread, _ in list(self.threads.values()):
                thread.queue.pop(signo, None)
            self.shared.pop(signo, None)  # what waits is forgotten, as in the host's kernel
        if signo in ENGINES and self.hooks.faults_visible is not None:
            visible = any(n in self.actions and self.actions[n].handler > SIG_IGN for n in ENGINES)
            if visible != self._faults_visible:
                self._faults_visible = visible
                self.hooks.faults_visible(visible)
        if signo in ENGINES or signo in (SIGKILL, SIGSTOP) or not self.own_process:
            return
        # From one disposition to the next in one step: a signal may come at any time.
        if action.handler in (SIG_DFL, SIG_IGN):
            _set_disposition(signo, action.handler, action.flags & (SA_NOCLDSTOP | SA_NOCLDWAIT))
            if signo in self._caught:
                self._caught.discard(signo)
                if self.host_signals is not None:
                    self.host_signals.uncatch(signo)
        elif self.host_signals is not None:
            if signo not in self._caught:
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
        for signo in self.waiting(self.thread(cpu)):
            pending |= 1 << (signo - 1)
        self.space.write(where, pending.to_bytes(8, "little")[:size])
        return 0

    def sys_rt_sigsuspend(self, cpu: Cpu, mask: int, size: int) -> int:
        """rt_sigsuspend(2): the host waits with the guest's mask, and returns after its handler set the bit."""
        if size != 8:
            return -EINVAL
        thread = self.thread(cpu)
        wanted = self.space.u64(mask) & ~_UNBLOCKABLE
        thread.saved_mask, thread.mask = thread.mask, wanted
        result = -EINTR
        if not any(not wanted >> (n - 1) & 1 for n in self.waiting(thread)):
            raw = host.buffer((wanted & ~ENGINE_MASK & M64).to_bytes(8, "little"))
            result = self.host_wait(cpu, "rt_sigsuspend", host.address_of(raw), 8)
        if result == NOT_MADE or not self.signals_wait(cpu):
            thread.mask, thread.saved_mask = thread.saved_mask, None
        return result

    def signals_wait(self, cpu: Cpu) -> bool:
        """Whether `deliver_signals` would have something to do."""
        if cpu.u64[_BITS]:
            return True
        thread = self.thread(cpu)
        if not thread.queue and not self.shared:
            return False
        return any(not thread.mask >> (signo - 1) & 1 for signo in self.waiting(thread))

    def waiting(self, thread: Thread) -> list[int]:
        """The numbers of the signals that wait here for a thread, blocked or not."""
        return sorted({*list(thread.queue), *list(self.shared)})

    def take_waiting(self, thread: Thread, signo: int) -> bytes | None:
        """The siginfo of one that does no longer; what is for the thread alone comes first."""
        return thread.queue.take(signo) or self.shared.take(signo)

    def sys_rt_sigtimedwait(self, cpu: Cpu, wanted: int, info: int, timeout: int, size: int) -> int:
        """rt_sigtimedwait(2)."""
        if size != 8:
            return -EINVAL
        mask = self.space.u64(wanted)
        thread = self.thread(cpu)
        raw = host.buffer((mask & ~ENGINE_MASK & M64).to_bytes(8, "little"))
        where = self.pointer(info, True), self.pointer(timeout, True)
        thread.wanted = mask  # before the look: who queues one from now on wakes this thread
        try:
            while True:
                for queue in (thread.queue, self.shared):
                    for signo in sorted(queue):
                        found = queue.take(signo) if mask >> (signo - 1) & 1 else None
                        if found is not None:
                            if info:
                                self.space.write(info, found)  # at a bad address it is lost, as Linux loses it
                            return signo
                result = self.host_wait(cpu, "rt_sigtimedwait", host.address_of(raw), *where, 8)
                if result not in (-EINTR, NOT_MADE) or not any(
                    mask >> (n - 1) & 1 for n in self.waiting(thread)
                ):
                    return result
        finally:
            thread.wanted = 0

    def sys_sigaltstack(self, cpu: Cpu, new: int, old: int) -> int:
        """sigaltstack(2)."""
        thread = self.thread(cpu)
        before = self.packed_altstack(thread, cpu[self.abi.STACK])
        result = self.set_altstack(thread, cpu[self.abi.STACK], self.space.read(new, STACK_T.size)) if new else 0
        if old and not result:
            self.space.write(old, before)
        return result

    def on_altstack(self, thread: Thread, sp: int) -> bool:
        """Whether this is a place on the alternate stack; one that disarms itself does not count."""
        base, flags, size = thread.altstack
        return not flags & (SS_DISABLE | SS_AUTODISARM) and base <= sp - 1 < base + size

    def packed_altstack(self, thread: Thread, sp: int) -> bytes:
        """The alternate stack as a stack_t, seen from this place."""
        base, flags, size = thread.altstack
        return STACK_T.pack(base, flags | (SS_ONSTACK if self.on_altstack(thread, sp) else 0), size)

    def set_altstack(self, thread: Thread, sp: int, packed: bytes) -> int:
        """Another alternate stack, unless this place is on the one there is: 0, or what it is refused with."""
        address, flags, size = STACK_T.unpack(packed)
        if self.on_altstack(thread, sp):
            return -EPERM
        mode = flags & ~SS_AUTODISARM
        if mode not in (0, SS_ONSTACK, SS_DISABLE):
            return -EINVAL
        if mode == SS_DISABLE:
            thread.altstack = (0, flags, 0)
        elif size < self.abi.MINSIGSTKSZ:
            return -ENOMEM
        else:
            thread.altstack = (address, flags & SS_AUTODISARM, size)
        return 0

    # ---- sending --------------------------------------------------------------------------------

    def _deliver_here(
        self, cpu: Cpu, target: Thread, signo: int, code: int, info: bytes | None = None, shared: bool = False
    ) -> bool:
        """A signal for a thread of this process that the host is not to have a hand in. True: done. `shared`: it is for
        the process, and that thread is who would take it.
        """
        if not 1 <= signo <= 64:
            return False
        action = self.actions.get(signo)
        handler = action.handler if action is not None else SIG_DFL
        blocked = target.mask >> (signo - 1) & 1 and signo != SIGKILL
        fatal = self.top_level and handler == SIG_DFL and signo not in IGNORED_BY_DEFAULT | STOPS
        if fatal and not blocked:
            self.take_default(signo, info or b"")
            return True
        if self.own_process and not fatal:
            return False
        if not blocked and (handler == SIG_IGN or (handler == SIG_DFL and signo in IGNORED_BY_DEFAULT)):
            return True
        if info is None:
            info = struct.pack("<iii4xii", signo, 0, code, os.getpid(), os.getuid()).ljust(128, b"\0")
        queue = self.shared if shared else target.queue
        self.queues_are_used()
        if not queue.put(signo, info, self._most_queued() if code == SI_QUEUE else None):
            raise OSError(EAGAIN, "signals that wait")
        blocked = target.mask >> (signo - 1) & 1 and signo != SIGKILL  # it may have opened it meanwhile
        if not blocked or target.wanted >> (signo - 1) & 1:
            where = self.threads[target.tid][1] if target.tid in self.threads else cpu
            where.u64[_PENDING] = 1
            if where is not cpu and self.hooks.kick is not None:
                self.hooks.kick(target.tid)
        return True

    def _most_queued(self) -> int:
        """RLIMIT_SIGPENDING."""
        raw = host.buffer(16)
        self.host("prlimit64", 0, _RLIMIT_SIGPENDING, 0, host.address_of(raw))
        return int.from_bytes(raw.raw[:8], "little")

    def take_default(self, signo: int, info: bytes = b"") -> None:
        """The default action of a signal that did not take its course on the host."""
        if signo in STOPS:
            os.kill(os.getpid(), SIGSTOP)
            return
        self.fatal_signal = signo
        self.fatal_info = None
        if self.tracer is not None:
            self.tracer.signal(signo, info, True)

    def sys_kill(self, cpu: Cpu, pid: int, signo: int) -> int:
        """kill(2)."""
        if s32(pid) == self.pid and self._deliver_here(
            cpu, self._taker(cpu, s32(signo)), s32(signo), SI_USER, shared=True
        ):
            return 0
        return self.host("kill", pid, signo)

    def _taker(self, cpu: Cpu, signo: int) -> Thread:
        """The thread that a signal for the process goes to: this one, unless it blocks it and another does not."""
        own = self.thread(cpu)
        bit = 1 << (signo - 1) if 1 <= signo <= 64 else 0
        if own.mask & bit:
            for thread, _ in list(self.threads.values()):
                if (not thread.mask & bit or thread.wanted & bit) and not thread.ended:
                    return thread
        return own

    def sys_tkill(self, cpu: Cpu, tid: int, signo: int) -> int:
        """tkill(2)."""
        found = self.threads.get(s32(tid))
        if found is not None and self._deliver_here(cpu, found[0], s32(signo), SI_TKILL):
            return 0
        return self.host("tkill", tid, signo)

    def sys_tgkill(self, cpu: Cpu, pid: int, tid: int, signo: int) -> int:
        """tgkill(2)."""
        found = self.threads.get(s32(tid))
        if s32(pid) == self.pid and found is not None and self._deliver_here(cpu, found[0], s32(signo), SI_TKILL):
            return 0
        return self.host("tgkill", pid, tid, signo)

    def sys_rt_sigqueueinfo(self, cpu: Cpu, pid: int, signo: int, info: int) -> int:
        """rt_sigqueueinfo(2)."""
        data = self.space.read(info, 128)
        number = s32(signo)
        if s32(pid) == self.pid:
            whole = signo.to_bytes(8, "little")[:4] + data[4:]
            if self._deliver_here(cpu, self._taker(cpu, number), number, SI_QUEUE, whole, True):
                return 0
        return self.host("rt_sigqueueinfo", pid, signo, self.pointer(info))

    def sys_rt_tgsigqueueinfo(self, cpu: Cpu, pid: int, tid: int, signo: int, info: int) -> int:
        """rt_tgsigqueueinfo(2)."""
        data = self.space.read(info, 128)
        found = self.threads.get(s32(tid))
        if s32(pid) == self.pid and found is not None:
            whole = signo.to_bytes(8, "little")[:4] + data[4:]
            if self._deliver_here(cpu, found[0], s32(signo), SI_QUEUE, whole):
                return 0
        return self.host("rt_tgsigqueueinfo", pid, tid, signo, self.pointer(info))

    def let_go_of_signals(self) -> None:
        """The guest has ended, and this process is about to: what still comes does not change how it ended."""
        if self.own_process:
            for signo in (self._caught | _TIMERS) - {SIGCHLD}:
                _set_disposition(signo, SIG_IGN)

    def die(self, signo: int) -> None:
        """End this process by `signo` as its default action does: what a parent sees of a fatal signal."""
        _set_disposition(signo, SIG_DFL)
        none = host.buffer(8)
        self.host("rt_sigprocmask", 2, host.address_of(none), 0, 8)
        # To this thread: another one may take its time over a signal for the process.
        self.host("tgkill", os.getpid(), self.host("gettid"), signo)
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


