"""Which guest threads of a machine run native code, and how one of them stops the others for a moment.

Guest code, its decoded records and its translations are shared by all threads without locks. Who takes some of it away
(the address space, when mappings with code change; the machine, when it widens memory) first brings the other threads
to a point where they are not in it: out of native code, or in a host call, from which they unwind before they go on.
`machine.Machine` has one `World`; its `vcpu.Vcpu`s enter native code through it.
"""

from __future__ import annotations

import time
from _thread import allocate_lock, get_ident

from translator.guest import state as st

TYPE_CHECKING = False
if TYPE_CHECKING:
    from translator.vcpu import Vcpu

_NATIVE = st.NATIVE // 8
_PENDING = st.PENDING // 8
_VOID = st.FRAMES_VOID // 8
_SPINS = 20  # looks without a pause: most threads poll within microseconds


class World:
    """The guest threads of one machine. `vcpus`: those that have not ended, by the host's thread identity."""

    def __init__(self) -> None:
        self.vcpus: dict[int, Vcpu] = {}
        self._gate = allocate_lock()  # held while the others are stopped
        self._stopping = False
        self._owner = 0
        self._depth = 0

    def join(self, vcpu: Vcpu) -> None:
        """The calling host thread is this guest thread from now on."""
        me = get_ident()
        if self.vcpus.get(me) is not vcpu:
            for ident in [ident for ident, other in self.vcpus.items() if other is vcpu]:
                del self.vcpus[ident]
            self.vcpus[me] = vcpu

    def leave(self) -> None:
        """The calling host thread is no guest thread any more."""
        self.vcpus.pop(get_ident(), None)

    def forget(self, vcpu: Vcpu, ident: int) -> None:
        """A guest thread has ended on a host thread of that identity, which may be another one's by now."""
        if self.vcpus.get(ident) is vcpu:
            del self.vcpus[ident]

    def enter(self, vcpu: Vcpu) -> None:
        """About to run native code on this thread: marked as doing so, or first waits while others are stopped."""
        cells = vcpu.cells
        cells[_NATIVE] = 1
        # Python's lock of the interpreter lies between this store and what another thread reads: it sees the mark, or
        # this thread sees `_stopping`.
        while self._stopping and self._owner != get_ident():
            cells[_NATIVE] = 0
            with self._gate:
                pass
            cells[_NATIVE] = 1

    def stop(self) -> None:
        """Until `resume`, no other thread runs native code. All unwind before they go on, and do not return into the
        code of their frames where that may be gone. May be nested.
        """
        me = get_ident()
        if self._owner == me:
            self._depth += 1
            return
        others = [vcpu for ident, vcpu in list(self.vcpus.items()) if ident != me]
        if not others:
            return
        self._gate.acquire()
        self._owner, self._depth, self._stopping = me, 1, True
        others = [vcpu for ident, vcpu in list(self.vcpus.items()) if ident != me]
        for vcpu in others:
            vcpu.unwind = True
            # One in a host call counts as stopped. It may come out of it at any time, and goes where these say.
            vcpu.cells[_VOID] = vcpu.cells[_PENDING] = 1  # from left to right
        fence = allocate_lock()  # a barrier: both are seen before NATIVE is looked at
        with fence:
            pass
        for vcpu in others:
            looks = 0
            while vcpu.cells[_NATIVE]:
                looks += 1
                time.sleep(0 if looks < _SPINS else 0.0001)

    def resume(self) -> None:
        """The end of a `stop`, of the same thread."""
        if self._owner != get_ident():
            return  # there was nobody to stop
        self._depth -= 1
        if not self._depth:
            self._stopping = False
            self._owner = 0
            self._gate.release()

    def forked(self, vcpu: Vcpu) -> None:
        """In the child of a fork: this thread is the only one that came along."""
        self.vcpus = {get_ident(): vcpu}
        self._gate = allocate_lock()
        self._stopping = False
        self._owner = self._depth = 0
