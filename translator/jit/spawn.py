"""Starting the compile worker so that the guest never notices: no child to wait for, no signal, no descriptor.

The guest's `wait4` and `SIGCHLD` are the host's, so the worker must not be our child: a short-lived process without an
exit signal starts it and ends, and the worker belongs to init. Called by `jit.service` at the first request.
"""

from __future__ import annotations

import ctypes
import errno
import os
import signal
import socket

from translator.jit.host_x86_64_signals import SYS_RT_SIGPROCMASK
from translator.jit.protocol import Channel
from translator.launch import python_command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Spawn = Callable[[list[bytes], list[bytes], int, int, int], int]

_ASYNCHRONOUS = ((1 << 64) - 1) & ~sum(1 << (signo - 1) for signo in (4, 7, 8, 11))  # all but faults
_WCLONE = -0x8000_0000  # __WCLONE as a C int: wait for a child without an exit signal
_PR_SET_CHILD_SUBREAPER, _PR_GET_CHILD_SUBREAPER = 36, 37
_HIGH = 1000  # our descriptors stand where guests seldom look
_CHILD_FD = 3


def start_worker(spawn: Spawn, command: list[str] | None = None) -> Channel:
    """Start `command FD` (default: the worker); our end of the connection. OSError or HostError when it cannot be.
    `spawn`: `jit.runtime.Runtime`'s.
    """
    command = command or python_command("translator.jit.worker")
    ours, theirs = socket.socketpair()
    with ours, theirs:
        passed = _high(theirs.fileno())  # not one of the standard streams' numbers, should the guest have closed those
        try:
            _spawn_detached([*command, str(_CHILD_FD)], passed, spawn)
        finally:
            os.close(passed)
        return Channel(_high(ours.fileno()))


def start_thread(target: Callable[[], None]) -> None:
    """Run `target()` in a daemon thread that gets none of the guest's signals.

    They must reach the guest's own thread: only it has system calls to interrupt. The kernel's call, not the C
    library's, which keeps two signals for itself that the guest may well have blocked.
    """
    import threading

    # A daemon thread leaves a process that ends through pthread_exit, and the C library loads this for it: by then the
    # guest may have used up all descriptors.
    try:
        ctypes.CDLL("libgcc_s.so.1")
    except OSError:
        pass  # the C library may do without it
    libc = ctypes.CDLL(None)
    number = ctypes.c_long(SYS_RT_SIGPROCMASK)
    before = ctypes.create_string_buffer(8)
    libc.syscall(number, signal.SIG_BLOCK, _ASYNCHRONOUS.to_bytes(8, "little"), before, ctypes.c_size_t(8))
    try:
        threading.Thread(target=target, name="translator-compile", daemon=True).start()
    finally:
        libc.syscall(number, signal.SIG_SETMASK, before, None, ctypes.c_size_t(8))


def _high(fd: int) -> int:
    """A duplicate with a high number, closed on exec."""
    import fcntl
    import resource

    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    lowest = _HIGH if limit == resource.RLIM_INFINITY or limit > _HIGH + 8 else max(limit - 8, 3)
    return fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, lowest)


def _spawn_detached(arguments: list[str], fd: int, spawn: Spawn) -> None:
    if not os.access(arguments[0], os.X_OK):
        error = errno.EACCES if os.path.exists(arguments[0]) else errno.ENOENT
        raise OSError(error, os.strerror(error), arguments[0])
    highest = max(map(int, os.listdir("/proc/self/fd")))
    environment = [name + b"=" + value for name, value in os.environb.items()]
    prctl = ctypes.CDLL(None).prctl
    reaper = ctypes.c_int(0)
    prctl(_PR_GET_CHILD_SUBREAPER, ctypes.byref(reaper), 0, 0, 0)
    if reaper.value:  # a guest that takes in orphans is not to find ours
        prctl(_PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0)
    try:
        child = spawn([os.fsencode(word) for word in arguments], environment, fd, _CHILD_FD, highest)
        status = os.waitstatus_to_exitcode(os.waitpid(child, _WCLONE)[1])
    finally:
        if reaper.value:
            prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    if status:
        raise OSError(status, os.strerror(status) if status > 0 else "the process starting it died")

