"""The native runtime in this process: its code, its signal handlers, and the way into guest code and out again.

`build_runtime` compiles `host_x86_64`'s text (cold path: the emitter is passed in). `Runtime` maps the result, prepares
state structures for it, installs the fault handler and the threads' alternate stacks, and runs guest code with `run`.
The machine calls it; on a warm start nothing here imports more than ctypes and mmap.
"""

from __future__ import annotations

import ctypes
import mmap
import struct
import sys
import time

from translator.errors import HostError
from translator.guest import state as st
from translator.jit import host_x86_64 as host
from translator.jit.host_threads import STACK_RESERVE, AlternateStack, attributes, number_offset, thread_stack

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_SA_SIGINFO, _SA_ONSTACK, _SA_RESTART = 4, 0x08000000, 0x10000000
_SIGACTION = struct.Struct("<Q128siIQ")  # glibc's: handler, mask, flags, padding, restorer
_KERNEL_SIGACTION = struct.Struct("<QQQQ")  # the kernel's: handler, flags, restorer, mask
_LIBC_OWN = (32, 33)
_SYS_RT_SIGACTION = ctypes.c_long(13)

_SERVICE = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_void_p, ctypes.c_int64, ctypes.c_uint64)
_RUN = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_void_p)
_SPAWN = ctypes.PYFUNCTYPE(ctypes.c_int64, ctypes.c_uint64)
_COPY = ctypes.PYFUNCTYPE(ctypes.c_uint64, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_uint64)
_CALL = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_uint64, ctypes.c_int64, ctypes.c_void_p)
_SWAP = ctypes.PYFUNCTYPE(ctypes.c_uint32, ctypes.c_uint64, ctypes.c_uint32, ctypes.c_uint32)
_BEGIN = ctypes.PYFUNCTYPE(ctypes.c_int64, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_void_p, ctypes.c_uint64)
_GO = ctypes.PYFUNCTYPE(ctypes.c_int64, ctypes.c_uint64)
_ARGUMENTS = ctypes.c_int64 * 6
_RESTORER_FLAG = 0x04000000
# Requests whose instruction is to run once more when Python did not get to answer them.
_MADE_AGAIN = frozenset((
    st.SERVICE_SYSCALL, st.SERVICE_INTERRUPTED, st.SERVICE_BREAKPOINT, st.SERVICE_ILLEGAL, st.SERVICE_MISALIGNED,
    st.SERVICE_FETCH_FAULT,
))  # fmt: skip


def build_runtime(layout: st.Layout, calling: Any, emit: Callable[[str], Any], align: int) -> Any:
    """Compile the stubs: a blob with `code` and `symbols`. `emit`: `jit.emit.emit`; `align`: bytes, of instructions."""
    from translator.jit.companions import companions_ir

    slots = [layout.slot(file, index) for file, index in calling.carry]
    stubs = host.runtime_ir([(slot.offset, slot.size) for slot in slots], align)
    return emit(stubs + companions_ir(layout, list(calling.carry), align.bit_length() - 1))


class _Code:
    """Mapped stubs. Never unmapped: a handler installed by others may still chain to ours."""

    def __init__(self, code: bytes, symbols: dict[str, int]) -> None:
        self._map = mmap.mmap(
            -1, len(code), flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=mmap.PROT_READ | mmap.PROT_WRITE
        )
        base = _address_of(self._map)
        self._map[: len(code)] = code
        self.at = {name: base + symbols[name] for name in host.SYMBOLS}
        ctypes.c_uint64.from_address(self.at["runtime_data"]).value = _process.data
        if _libc.mprotect(ctypes.c_void_p(base), ctypes.c_size_t(len(code)), mmap.PROT_READ | mmap.PROT_EXEC):
            raise HostError("the host does not allow executable memory (mprotect failed)")


class _Process:
    """What exists once a process: the data block, the installed handlers, mapped code."""

    def __init__(self) -> None:
        self._map = mmap.mmap(-1, host.DATA_SIZE, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        self.data = _address_of(self._map)
        self.users = 0
        self.codes: dict[bytes, _Code] = {}
        self.before: dict[int, bytes] = {}  # fault signals: the action we replaced
        self.handler = self.recorder = 0
        self.recorded: dict[int, bytes] = {}  # caught signals: the action we replaced
        self.unraisable: Any = None  # the hook before ours

    def word(self, offset: int) -> ctypes.c_uint64:
        """A 64-bit field of the data block."""
        return ctypes.c_uint64.from_address(self.data + offset)

    def use(self, code: _Code) -> None:
        """Install the fault handlers for the first user."""
        self.users += 1
        if self.users > 1:
            return
        self.handler = code.at["runtime_fault"]
        for signo in host.FAULT_SIGNALS:
            before = _get_action(signo)
            self.before[signo] = before
            self.word(host.DATA_FAULT_CHAIN + 8 * signo).value = _SIGACTION.unpack(before)[0]
            _set_action(signo, _action(self.handler, _SA_SIGINFO | _SA_ONSTACK))

    def release(self) -> None:
        """Give the signals back after the last user, where they still are ours."""
        self.users -= 1
        if self.users:
            return
        for signo in list(self.recorded):
            self.uncatch(signo)
        for signo, before in self.before.items():
            if _SIGACTION.unpack(_get_action(signo))[0] == self.handler:
                _set_action(signo, before)
        self.before.clear()
        thread_stack.leave()

    def catch(self, signo: int, recorder: int, silent: bool) -> None:
        """Record asynchronous `signo` in the watched state from now on; `silent`: PENDING only, and call on."""
        bit = 1 << (signo - 1)
        self.word(host.DATA_CAUGHT).value |= bit
        if silent:
            self.word(host.DATA_SILENT).value |= bit
        else:
            self.word(host.DATA_SILENT).value &= ~bit
        if signo in self.before or signo in self.recorded:
            return
        before = _get_action(signo)
        handler = _SIGACTION.unpack(before)[0]
        self.word(host.DATA_RECORD_CHAIN + 8 * signo).value = handler if silent else 0
        self.recorded[signo] = before
        self.recorder = recorder
        # No SA_RESTART: a blocked system call must come back so that the guest's handler can run.
        _set_action(signo, _action(recorder, _SA_SIGINFO | _SA_ONSTACK))

    def uncatch(self, signo: int) -> None:
        """Undo `catch`; what somebody else has installed meanwhile stays."""
        self.word(host.DATA_CAUGHT).value &= ~(1 << (signo - 1))
        before = self.recorded.pop(signo, None)
        if before is not None and _SIGACTION.unpack(_get_action(signo))[0] == self.recorder:
            _set_action(signo, before)


class Runtime:
    """Mapped runtime code and the right to use it: `prepare` a state, `run` it, `close` at the end.

    Attributes `enter` and `service` are the native addresses that state structures point to.
    """

    def __init__(self, stubs: bytes, symbols: dict[str, int]) -> None:
        code = _process.codes.get(stubs)
        if code is None:
            code = _process.codes[stubs] = _Code(stubs, symbols)
        self._code = code
        self._run = _RUN(code.at["runtime_run"])
        self._copy = _COPY(code.at["runtime_copy"])
        self._call = _CALL(code.at["runtime_call"])
        self._swap = _SWAP(code.at["runtime_swap"])
        self._spawn = _SPAWN(code.at["runtime_spawn"])
        self._begin = _BEGIN(code.at["runtime_begin"])
        self._go = _GO(code.at["runtime_go"])
        self._stacks: dict[int, AlternateStack] = {}  # of states that threads of ours begin with
        self.enter = code.at["runtime_enter"]
        self.service = code.at["runtime_service"]
        self._callbacks: dict[int, Any] = {}
        self._errors: dict[int, BaseException] = {}
        self._open = True
        _process.use(code)

    def prepare(
        self,
        state: int,
        service: Callable[[int, int], int],
        *,
        interp: int = 0,
        code: tuple[int, int] = (0, 0),
    ) -> None:
        """Fill in what native code wants of the state structure at address `state`.

        `service(code, arg)` answers service calls; an exception in it ends `run` and comes out there. `interp`: address
        of the interpreter; `code`: the range of the code arena.
        """
        event = ctypes.c_uint64.from_address(state + st.EVENT)
        errors = self._errors

        def lost(error: BaseException) -> None:
            """A signal's Python handler raised when `callback` was about to begin: the request is not answered."""
            if ctypes.c_uint64.from_address(state + st.ASKED).value in _MADE_AGAIN:
                about = ctypes.c_uint64.from_address(state + st.ASKED_ABOUT).value
                ctypes.c_uint64.from_address(state + st.PC).value = about
            errors[state] = error
            event.value = 1

        def callback(_state: int, number: int, arg: int) -> int:
            try:
                return service(number, arg)
            except BaseException as error:
                errors[state] = error
                event.value = 1
                return 1

        native = _SERVICE(callback)
        self._callbacks[state] = native
        _lost[state] = (callback, lost)
        if sys.unraisablehook is not _unraisable:
            _process.unraisable = sys.unraisablehook
            sys.unraisablehook = _unraisable
        word = ctypes.c_uint64.from_address
        word(state + st.MAGIC).value = st.STATE_MAGIC
        word(state + st.PYTHON_FN).value = ctypes.cast(native, ctypes.c_void_p).value or 0
        word(state + st.SERVICE_FN).value = self.service
        word(state + st.ENTER_FN).value = self.enter
        word(state + st.LEAVE_FN).value = self._code.at["companion_leave"]
        word(state + st.COLD_FN).value = self._code.at["companion_cold"]
        word(state + st.MISS_FN).value = self._code.at["companion_miss"]
        word(state + st.ASK_FN).value = self._code.at["companion_ask"]
        word(state + st.FAULT_FN).value = self._code.at["companion_fault"]
        word(state + st.INTERP_FN).value = interp
        word(state + st.UNWIND_STUB).value = self._code.at["runtime_unwind"]
        word(state + st.CODE_LO).value, word(state + st.CODE_HI).value = code

    def forget(self, state: int) -> None:
        """The state structure is about to go away."""
        self._callbacks.pop(state, None)
        _lives.pop(state, None)
        self._stacks.pop(state, None)
        _lost.pop(state, None)
        self._errors.pop(state, None)
        if _process.word(host.DATA_STATE).value == state:
            _process.word(host.DATA_STATE).value = 0

    def run(self, state: int) -> bool:
        """Run guest code until something wants Python: EVENT or PENDING (False), or a fault (True, see FAULT_*).

        Called on the guest thread's host thread. Nested runs on one thread are fine, of one state or of several.
        """
        running = thread_stack.enter()
        before = running.value
        running.value = state
        word = ctypes.c_uint64.from_address
        word(state + st.STACK_LIMIT).value = thread_stack.limit()
        try:
            faulted: bool = self._run(state) == host.RUN_FAULTED
        finally:
            running.value = before
        self.raise_error(state)
        return faulted

    def raise_error(self, state: int) -> None:
        """Raise what a callback of this state has raised, if one has."""
        if self._errors:
            error = self._errors.pop(state, None)
            if error is not None:
                ctypes.c_uint64.from_address(state + st.EVENT).value = 0
                raise error

    def copy(self, to: int, source: int, size: int) -> int:
        """Copy between host addresses; the number of bytes that a fault kept from being copied."""
        remaining: int = self._copy(to, source, size)
        return remaining

    def call(self, state: int, number: int, *arguments: int) -> int:
        """The host's system call `number`, or NOT_MADE (`jit.calls`) because PENDING is set, or is set before the call
        begins: a result, or a negative errno. Called on the thread whose state it is.
        """
        array = _ARGUMENTS(*arguments)
        result: int = self._call(state, number, ctypes.addressof(array))
        return result

    def swap(self, address: int, expected: int, new: int) -> int:
        """Compare and swap the 32-bit word at a host address, which must be there; what it was."""
        found: int = self._swap(address, expected, new)
        return found

    # ---- threads of our making --------------------------------------------------------------------

    def prepare_thread(self, state: int, live: Callable[[bool], None]) -> None:
        """Let host threads begin with this state. `live(faulted)` is called on such a thread when its native code has
        come back, as `run` comes back, unless the thread has ended: it lives the rest of the thread's life.
        """
        stack = self._stacks[state] = AlternateStack()
        stack.running.value = stack.word(host.ALT_OWNER).value = state
        _lives[state] = live
        word = ctypes.c_uint64.from_address
        word(state + st.LIVE_FN).value = ctypes.cast(_live_function, ctypes.c_void_p).value or 0
        word(state + st.ALT_STACK).value = stack.head

    def begin_thread(self, state: int) -> tuple[int, int]:
        """A host thread that begins with this state once `let_go` was called: the C library's name for it, and its
        number. OSError.
        """
        word = ctypes.c_uint64.from_address
        word(state + st.GO).value = word(state + st.TID).value = 0
        error = self._begin(state, _pthread_create, attributes(), STACK_RESERVE)
        if error:
            raise OSError(error, "no more threads")
        ident = word(state + st.HOST_THREAD).value
        at = number_offset()
        if at:
            return ident, ctypes.c_uint32.from_address(ident + at).value
        while not word(state + st.TID).value:  # it tells as soon as it runs
            time.sleep(0)
        return ident, word(state + st.TID).value

    def let_go(self, state: int) -> None:
        """Let the thread begin."""
        self._go(state)

    def adopt_thread(self, state: int) -> None:
        """The calling thread has begun with this state and now stays a thread of Python's, until `leave_thread`."""
        ctypes.pythonapi.PyGILState_Ensure()
        thread_stack.adopt(self._stacks[state], ctypes.c_uint64.from_address(state + st.STACK_LIMIT).value)

    def leave_thread(self) -> None:
        """An adopted thread is about to end. Its signals are blocked."""
        thread_stack.leave()
        ctypes.pythonapi.PyGILState_Release(_GIL_HELD)

    def spawn(self, arguments: list[bytes], environment: list[bytes], fd: int, number: int, highest: int) -> int:
        """Start a process that is nobody's child, in a session of its own, with no signal blocked or ignored and
        /dev/null as its standard streams; descriptor `fd` is `number` there, the others (none is above `highest`) are
        closed. A pid to wait for (`__WCLONE`), at once; OSError. Takes no lock in the new process, so other threads may
        hold any.
        """
        argv = (ctypes.c_char_p * (len(arguments) + 1))(*arguments, None)
        envp = (ctypes.c_char_p * (len(environment) + 1))(*environment, None)
        null = ctypes.create_string_buffer(b"/dev/null")
        path = ctypes.create_string_buffer(arguments[0])
        address = ctypes.addressof
        words = (ctypes.c_uint64 * 7)(
            address(path), address(argv), address(envp), fd, number, highest, address(null)
        )
        pid: int = self._spawn(address(words))
        if pid < 0:
            raise OSError(-pid, "cannot start a process")
        return pid

    def watch(self, state: int) -> None:
        """Let the signal recorder mark this state: the one of the guest's main thread."""
        _process.word(host.DATA_STATE).value = state

    def catch(self, signo: int) -> None:
        """Record host signal `signo` in the watched state: its bit, and PENDING."""
        _process.catch(signo, self._code.at["runtime_record"], False)

    def interrupt(self, signo: int) -> None:
        """Let a signal that Python handles (SIGINT, say) end `run` soon, so that Python's handler is called."""
        _process.catch(signo, self._code.at["runtime_record"], True)

    def uncatch(self, signo: int) -> None:
        """Undo `catch` or `interrupt`: the signal goes to whoever had it before."""
        _process.uncatch(signo)

    def siginfo(self, signo: int) -> bytes:
        """The host's siginfo of the last `signo` recorded on this thread."""
        info = thread_stack.info(signo)
        if info[:4] == signo.to_bytes(4, "little"):
            return info
        return ctypes.string_at(_process.data + host.DATA_INFO + signo * host.INFO_SIZE, host.INFO_SIZE)

    def close(self) -> None:
        """Give the signals back after the last user. The code stays mapped; calling twice is harmless."""
        if self._open:
            self._open = False
            for state in list(self._callbacks):
                self.forget(state)
            _process.release()


def _unraisable(what: Any) -> None:
    """What ctypes cannot hand on: an exception where one of our callbacks begins. Others go to the hook before."""
    for callback, lost in list(_lost.values()):
        if what.object is callback and what.exc_value is not None:
            lost(what.exc_value)
            return
    _process.unraisable(what)


def _live(state: int, ran: int, _: int) -> int:
    """`LIVE_FN` of all states: the function is never given back, for a thread comes out of it at its very end."""
    _lives[state](ran == host.RUN_FAULTED)
    return 0


def _address_of(memory: mmap.mmap) -> int:
    return ctypes.addressof(ctypes.c_char.from_buffer(memory))


def _action(handler: int, flags: int) -> bytes:
    return _SIGACTION.pack(handler, bytes(128), flags, 0, 0)


def _get_action(signo: int) -> bytes:
    buffer = ctypes.create_string_buffer(_SIGACTION.size)
    if signo in _LIBC_OWN:
        _libc.syscall(_SYS_RT_SIGACTION, ctypes.c_long(signo), None, buffer, ctypes.c_size_t(8))
        handler, flags, restorer, mask = _KERNEL_SIGACTION.unpack_from(buffer.raw)
        return _SIGACTION.pack(handler, mask.to_bytes(128, "little"), flags & 0x7FFF_FFFF, 0, restorer)
    if _libc.sigaction(signo, None, buffer):
        raise HostError(f"the host does not tell the action of signal {signo}")
    return buffer.raw


def _set_action(signo: int, action: bytes) -> None:
    if signo in _LIBC_OWN:
        # The C library lets nobody catch what it uses between the threads it knows; a guest's C library does the same.
        handler, _, flags, _, restorer = _SIGACTION.unpack(action)
        if not restorer:  # that of a handler which the C library has installed
            buffer = ctypes.create_string_buffer(_KERNEL_SIGACTION.size)
            _libc.syscall(_SYS_RT_SIGACTION, ctypes.c_long(11), None, buffer, ctypes.c_size_t(8))
            restorer = _KERNEL_SIGACTION.unpack(buffer.raw[: _KERNEL_SIGACTION.size])[2]
        new = _KERNEL_SIGACTION.pack(handler, flags | _RESTORER_FLAG, restorer, 0)
        _libc.syscall(_SYS_RT_SIGACTION, ctypes.c_long(signo), new, None, ctypes.c_size_t(8))
        return
    if _libc.sigaction(signo, action, None):
        raise HostError(f"the host does not let signal {signo} be caught")


_GIL_HELD = 0  # PyGILState_LOCKED
_libc = ctypes.CDLL(None)
_pthread_create = ctypes.cast(_libc.pthread_create, ctypes.c_void_p).value
_process = _Process()
_lives: dict[int, Callable[[bool], None]] = {}  # by state
_live_function = _SERVICE(_live)
_lost: dict[int, tuple[Any, Callable[[BaseException], None]]] = {}  # by state
