"""What every subject of the kernel layer stands on: guest memory, host calls, paths, descriptors, per-thread state.

`KernelBase` holds the per-process things; the subjects (`files.py`, `memory.py`, `process.py`, `signals.py`, ...) are
classes derived from it whose methods `sys_<name>(cpu, ...)` are the calls, and `kernel.Kernel` is their sum.
"""

from __future__ import annotations

import os
from errno import EBADF, EFAULT

from translator.guest import host
from translator.guest.access import MemoryFault
from translator.guest.cpu import Cpu
from translator.guest.load import Program
from translator.guest.memory import AddressSpace
from translator.guest.state import CLEAR_TID, GUEST_MASK, PAGE_SIZE, ROBUST
from translator.linux.abi import load_host
from translator.linux.descriptors import ReservedFds
from translator.linux.paths import Paths
from translator.linux.queued import SignalQueue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

    from translator.linux.strace import Tracer
    from translator.linux.vfork import Handshake

M64: Final = 0xFFFF_FFFF_FFFF_FFFF
MAX_RW: Final = 0x7FFFF000  # the kernel's own limit of one transfer; smaller than the guard behind guest memory
AT_FDCWD: Final = -100
NOT_MADE: Final = -512  # of `host_wait`: something is pending for the thread; first that, then the call once more
_MASK, _ROBUST, _CLEAR_TID = GUEST_MASK // 8, ROBUST // 8, CLEAR_TID // 8
BEYOND: Final = 1 << 63  # a host address that no process can have: the kernel answers EFAULT when it comes to use it


def s32(value: int) -> int:
    """A register's low half as a C int."""
    value &= 0xFFFF_FFFF
    return value - (1 << 32) if value & 0x8000_0000 else value


def s64(value: int) -> int:
    """A register as a C long."""
    return value - (1 << 64) if value & (1 << 63) else value


class Thread:
    """What the kernel keeps for one guest thread. `cells`: its state structure, for what native code sets as well."""

    __slots__ = (
        "_cells", "altstack", "ended", "held", "insn_pc", "queue", "restart", "saved_mask", "tid", "vfork", "vfork_sp",
        "wanted",
    )  # fmt: skip

    def __init__(self, mask: int, tid: int, cells: memoryview) -> None:
        self._cells = cells
        self.tid = tid  # the host thread's number
        self.ended = False  # it has called exit(2)
        self.mask = mask
        self.saved_mask: int | None = None  # what a signal frame must restore while a call has another mask in force
        self.altstack = (0, 2, 0)  # address, flags (SS_DISABLE), size
        self.clear_tid = self.robust = 0
        self.insn_pc = 0  # of the system call being served
        self.restart: tuple[int, int, bool] | None = None  # interrupted call: pc, first argument, never restarts
        self.queue = SignalQueue()  # signals that wait here and not at the host
        self.held = 0  # signals being delivered: the host must not let the next of them in yet
        self.wanted = 0  # signals that it waits for in rt_sigtimedwait
        self.vfork: Handshake | None = None  # the parent waits for its end
        self.vfork_sp = 0

    @property
    def mask(self) -> int:
        """Blocked signals, bit n-1."""
        return int(self._cells[_MASK])

    @mask.setter
    def mask(self, value: int) -> None:
        self._cells[_MASK] = value & M64

    @property
    def robust(self) -> int:
        """The head of its robust list; 0: none."""
        return int(self._cells[_ROBUST])

    @robust.setter
    def robust(self, value: int) -> None:
        self._cells[_ROBUST] = value

    @property
    def clear_tid(self) -> int:
        """The word that is cleared at its end; 0: none."""
        return int(self._cells[_CLEAR_TID])

    @clear_tid.setter
    def clear_tid(self, value: int) -> None:
        self._cells[_CLEAR_TID] = value


class Hooks:
    """What the kernel asks of its surroundings; every one has a default that does nothing."""

    __slots__ = (
        "after_fork_in_child", "after_fork_in_parent", "before_fork", "code_changed", "context_changed",
        "faults_visible", "first_ends", "host_call", "kick", "notice", "reap", "reexec", "start_thread", "swap",
    )  # fmt: skip

    def __init__(
        self,
        *,
        code_changed: Callable[[int, int], None] | None = None,
        before_fork: Callable[[], None] | None = None,
        after_fork_in_parent: Callable[[], None] | None = None,
        after_fork_in_child: Callable[[Cpu], None] | None = None,
        reexec: Callable[[str, list[bytes], list[bytes], str], tuple[str, list[bytes], list[bytes]]] | None = None,
        notice: Callable[[str], None] | None = None,
        faults_visible: Callable[[bool], None] | None = None,
        host_call: Callable[..., int] | None = None,
        swap: Callable[[int, int, int], int] | None = None,
        start_thread: Callable[[Cpu, Callable[[Cpu, int], None]], int] | None = None,
        reap: Callable[[], None] | None = None,
        first_ends: Callable[[], None] | None = None,
        kick: Callable[[int], None] | None = None,
        context_changed: Callable[[], None] | None = None,
    ) -> None:
        self.code_changed = code_changed  # (start, end): the guest says code there changed
        self.before_fork = before_fork
        self.after_fork_in_parent = after_fork_in_parent
        self.after_fork_in_child = after_fork_in_child
        self.reexec = reexec  # (host path of a guest, argv, envp, inherited): what to execute to run it translated
        self.notice = notice  # one line for the user
        self.faults_visible = faults_visible  # whether a handler of the guest sees the registers at a fault
        # (state, number, arguments): a host call that is not begun, and gives NOT_MADE, when PENDING is set
        self.host_call = host_call
        self.swap = swap  # (host address, expected, new): compare and swap of 32 bits; what was there
        # (parent, begin): a host thread that runs the guest with a copy of the parent's registers, once
        # begin(cpu, number) was called; its number. OSError EAGAIN.
        self.start_thread = start_thread
        self.reap = reap  # calls `forget_thread` for those that have ended without us
        self.first_ends = first_ends  # the first thread does: no other ends without us from now on
        self.context_changed = context_changed  # we have set registers whose values translations are made for
        self.kick = kick  # (thread number): make it come out of a host call


class KernelBase:
    """Per-process state and the helpers of all subjects."""

    def __init__(
        self,
        space: AddressSpace,
        abi: Any,
        program: Program,
        *,
        sysroot: str | None = None,
        hooks: Hooks | None = None,
        own_process: bool = True,
        quiet: bool = False,
        seed: int | None = None,
    ) -> None:
        self.space = space
        self.abi = abi
        self.program = program
        self.hooks = hooks or Hooks()
        self.own_process = own_process  # whether this process is the guest's alone: signals and exec act on it
        self.quiet = quiet
        self.seed = seed
        self.host_abi = load_host()
        self.host_numbers: dict[str, int] = self.host_abi.NUMBERS
        self.forked = False  # whether this process is a fork that a guest made: its parent looks at how it ends
        self.pid = os.getpid()
        self.exe = program.path
        self.paths = Paths(sysroot)
        self.reserved_fds = ReservedFds()
        self.exit_status: int | None = None
        self.fatal_signal: int | None = None
        self.top_level = True  # started by the user: a fatal signal is exit status 128+n; a guest's child dies of it
        self.fatal_info: tuple[int, int] | None = None  # si_code and address of a fault; None: the signal was sent
        self.names: dict[int, str] = {number: name for name, number in abi.NUMBERS.items()}
        self._noticed: set[str] = set()
        self.tracer: Tracer | None = None

    # ---- the user -------------------------------------------------------------------------------

    def notice(self, text: str, key: str | None = None) -> None:
        """One line on standard error, once per `key`."""
        if key is not None:
            if key in self._noticed:
                return
            self._noticed.add(key)
        if self.quiet:
            return
        if self.hooks.notice is not None:
            self.hooks.notice(text)
        else:
            os.write(2, f"translator: {text}\n".encode())

    # ---- the host -------------------------------------------------------------------------------

    def host(self, name: str, *args: int) -> int:
        """The host's call of this name: result or negative errno. Arguments as they are: host addresses."""
        return host.call(self.host_numbers[name], *args)

    def host_wait(self, cpu: Cpu, name: str, *args: int) -> int:
        """As `host`, for a call that may block: a signal of the guest's thread ends it.

        To be made before the handler has done anything: the guest may have to make its call again.
        """
        call = self.hooks.host_call
        if call is None:
            return host.call(self.host_numbers[name], *args)
        return call(cpu.address, self.host_numbers[name], *args)

    def pointer(self, address: int, nullable: bool = False) -> int:
        """The host address of a guest address for a host call; of one outside the guest's space, one that faults.

        So the host refuses what it would refuse, in its own order, and never sees memory of ours.
        """
        if address >= self.space.limit:
            return BEYOND
        if not address and nullable:
            return 0
        if self.space.on_missing is not None:
            self.space.reach(address)
        return self.space.base + address

    def span(self, address: int, length: int) -> int:
        """The host address of a guest range that must lie in the guest's space as a whole."""
        if address + length > self.space.limit:
            raise MemoryFault(address)
        self.space.reach(address)
        return self.space.base + address

    def wrote(self, address: int, length: int) -> None:
        """The host wrote into this guest range: code that was decoded there is void."""
        if address and address + length <= self.space.limit:
            pages = self.space.page_flags[address // PAGE_SIZE : -(-(address + length) // PAGE_SIZE)]
            if not pages.tobytes().isascii():  # some page has CODE, 128
                self.space.forget_code(address, address + length)

    def check_fd(self, fd: int) -> int:
        """A guest's descriptor as a C int; EBADF when it is one of ours."""
        fd = s32(fd)
        if fd >= self.reserved_fds.lowest and fd in self.reserved_fds:
            raise OSError(EBADF, "descriptor")
        return fd

    def iovec(self, address: int, count: int) -> tuple[int, Any]:
        """A guest's array of buffers as the host's: host address and the object that keeps it alive."""
        if count > 1024 or count < 0:
            raise OSError(22, "iovec")
        raw = self.space.read(address, count * 16)
        array = (host.IoVec * max(count, 1))()
        limit, base = self.space.limit, self.space.base
        for k in range(count):
            start = int.from_bytes(raw[k * 16 : k * 16 + 8], "little")
            length = int.from_bytes(raw[k * 16 + 8 : k * 16 + 16], "little")
            if length >= 1 << 63:
                raise OSError(22, "iovec")
            if start >= limit:
                if length:
                    raise OSError(EFAULT, "iovec")
                start = 0
            elif length:
                self.space.reach(start)
            array[k].base = base + start
            array[k].length = min(length, MAX_RW)
        return host.address_of(array), array

    # ---- paths ----------------------------------------------------------------------------------

    def host_path(self, address: int, follow: bool = True) -> tuple[int, Any]:
        """The guest's path argument for a host call: host address of the string, and what keeps it alive."""
        try:
            path = self.space.cstring(address)
        except MemoryFault:
            return BEYOND, None
        found = self.find_path(path, follow)
        if found is path:
            return self.space.base + address, None
        keep = host.buffer(found)
        return host.address_of(keep), keep

    def find_path(self, path: bytes, follow: bool = True) -> bytes:
        """The host path for a guest path: /proc/self/exe, the sysroot, then the host. The same object: unchanged."""
        if not path.startswith(b"/"):
            return path
        if path.startswith(b"/proc/"):
            name = self.own_proc_name(path)
            if name == b"exe" and follow:
                return os.fsencode(self.exe)
            return path
        return self.paths.find(path, follow)

    def own_proc_name(self, path: bytes) -> bytes | None:
        """`X` of /proc/self/X or /proc/<our pid>/X; None for any other path."""
        parts = path.split(b"/", 3)
        if len(parts) != 4 or parts[1] != b"proc":
            return None
        return parts[3] if parts[2] in (b"self", b"thread-self", str(self.pid).encode()) else None

    def thread(self, cpu: Cpu) -> Thread:
        """The kernel's part of a guest thread."""
        thread: Thread = cpu.thread
        return thread
