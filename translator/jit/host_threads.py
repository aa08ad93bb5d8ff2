"""Host threads as the runtime needs them: alternate signal stacks, how deep the ordinary one is, the C library's names.

`Runtime` uses this for threads that come to it (an embedder's, the process's first) and for those that it makes for the
guest (`host_x86_64_threads.py`).
"""

from __future__ import annotations

import ctypes
import mmap
import struct
from _thread import get_native_id

from translator.errors import HostError
from translator.guest import state as st
from translator.jit import host_x86_64 as host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# What a Python callback may need below the deepest guest frame.
STACK_RESERVE = 512 * 1024
_STACK_T = struct.Struct("<QiIQ")
_SS_DISABLE = 2
_DETACHED = 1  # PTHREAD_CREATE_DETACHED
_ATTRIBUTES_SIZE = 64  # more than pthread_attr_t has
_GLIBC_TID = 720  # glibc on x86-64, all versions so far: `tid` of its struct pthread
_GLIBC_EXTENSION = 40  # the same, from 2.32 on: where a pthread_attr_t that has a mask points to its extension,
_GLIBC_MASK = 16  # and where the mask stands there
_EVERY = b"\xff" * 8  # signals


class AlternateStack:
    """Memory for signal handlers to run on, as native code knows it; `head` is its lowest address."""

    def __init__(self) -> None:
        # One page more, made unreadable: an overflow must not run into other memory.
        self.memory = mmap.mmap(-1, host.ALT_STACK_SIZE + 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        base = ctypes.addressof(ctypes.c_char.from_buffer(self.memory))
        _libc.mprotect(ctypes.c_void_p(base), ctypes.c_size_t(4096), 0)
        self.head = base + 4096
        self.word(host.ALT_MAGIC).value = st.STATE_MAGIC
        self.running = self.word(host.ALT_STATE)

    def word(self, offset: int) -> ctypes.c_uint64:
        """A 64-bit field of the head."""
        return ctypes.c_uint64.from_address(self.head + offset)

    def info(self, signo: int) -> bytes:
        """The siginfo of the last `signo` recorded there."""
        at = 4096 + host.ALT_INFO + signo * host.INFO_SIZE
        return bytes(self.memory[at : at + host.INFO_SIZE])


class _ThreadStack:
    """The calling thread's alternate stack, and where its ordinary one ends."""

    def __init__(self) -> None:
        from _thread import _local

        self._local = _local()

    def enter(self) -> ctypes.c_uint64:
        """Install a stack if this thread has none; the word that names the running state."""
        stack: AlternateStack | None = getattr(self._local, "stack", None)
        if stack is None:
            stack = AlternateStack()
            before = ctypes.create_string_buffer(_STACK_T.size)
            if _libc.sigaltstack(_STACK_T.pack(stack.head, 0, 0, host.ALT_STACK_SIZE), before):
                raise HostError("the host refuses an alternate signal stack")
            self._local.before = before.raw
            self._local.stack = stack
        return stack.running

    def adopt(self, stack: AlternateStack, limit: int) -> None:
        """The calling thread has this stack already, and its ordinary one ends there."""
        self._local.stack = stack
        self._local.before = _STACK_T.pack(0, _SS_DISABLE, 0, 0)
        self._local.limit = limit

    def info(self, signo: int) -> bytes:
        """The siginfo of the last `signo` recorded on this thread."""
        stack: AlternateStack | None = getattr(self._local, "stack", None)
        return b"" if stack is None else stack.info(signo)

    def limit(self) -> int:
        """Where guest code must stop nesting on this thread's ordinary stack."""
        found: int | None = getattr(self._local, "limit", None)
        if found is None:
            found = self._local.limit = _stack_bottom() + STACK_RESERVE
        return found

    def leave(self) -> None:
        """Put back what the thread had before."""
        if getattr(self._local, "stack", None) is None:
            return
        sp, flags, _, size = _STACK_T.unpack(self._local.before)
        _libc.sigaltstack(_STACK_T.pack(sp, flags & _SS_DISABLE, 0, size), None)
        self._local.stack = None


def attributes() -> int:
    """The C library's attributes of the threads that we make: with a stack of a known size, nobody waits for them."""
    if not _made_attributes:
        buffer = ctypes.create_string_buffer(_ATTRIBUTES_SIZE)
        _libc.pthread_attr_init(buffer)
        _libc.pthread_attr_setdetachstate(buffer, _DETACHED)
        _libc.pthread_attr_setstacksize(buffer, ctypes.c_size_t(host.THREAD_STACK))
        _begin_blocked(buffer)
        _made_attributes.append(buffer)
    return ctypes.addressof(_made_attributes[0])


def _begin_blocked(attributes: ctypes.Array[ctypes.c_char]) -> None:
    """Have threads begin with all signals blocked, SIGCANCEL (32) too.

    Without a mask in the attributes, glibc opens that one for a new thread, and the public function takes it out of the
    mask. It is a signal like any other to the guest: its timers send it to threads that have just begun.
    """
    if not hasattr(_libc, "pthread_attr_setsigmask_np"):
        return  # older than 2.32: it leaves the mask alone
    extension = ctypes.c_uint64.from_buffer(attributes, _GLIBC_EXTENSION)
    other = extension.value  # 0, where the layout is what we think
    seen = ctypes.create_string_buffer(_EVERY * 16, 128)
    if _libc.pthread_attr_setsigmask_np(attributes, seen) or _libc.pthread_attr_getsigmask_np(attributes, seen):
        return
    at = extension.value + _GLIBC_MASK
    if not other and extension.value and ctypes.string_at(at, 8) == seen.raw[:8]:
        ctypes.memmove(at, _EVERY, 8)


def number_offset() -> int:
    """Where the C library keeps a thread's number, from the address that is its name for the thread; 0: not where we
    think. It tells nobody, and waiting until the thread tells costs more than all the rest of its begin.
    """
    if not _found_offset:
        at = ctypes.c_uint32.from_address(_libc.pthread_self() + _GLIBC_TID)
        _found_offset.append(_GLIBC_TID if at.value == get_native_id() else 0)
    return _found_offset[0]


def _stack_bottom() -> int:
    """Lowest address of the calling thread's stack."""
    attributes = (ctypes.c_uint64 * 8)()
    address, size = ctypes.c_uint64(), ctypes.c_uint64()
    if _libc.pthread_getattr_np(ctypes.c_void_p(_libc.pthread_self()), attributes):
        raise HostError("the host does not say where the thread's stack is")
    _libc.pthread_attr_getstack(attributes, ctypes.byref(address), ctypes.byref(size))
    _libc.pthread_attr_destroy(attributes)
    return address.value


_made_attributes: list[Any] = []
_found_offset: list[int] = []
_libc = ctypes.CDLL(None)
_libc.pthread_self.restype = ctypes.c_uint64
thread_stack = _ThreadStack()
