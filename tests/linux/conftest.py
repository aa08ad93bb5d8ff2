"""A kernel over an empty guest: registers are set, `syscall` is called, memory is looked at. No guest code runs."""

from __future__ import annotations

import ctypes
import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.guest.stand_in import Elf, layout
from translator.guest import load
from translator.guest import state as st
from translator.guest.cpu import Cpu
from translator.guest.host import MAP_ANONYMOUS, MAP_FIXED, MAP_PRIVATE
from translator.guest.memory import AddressSpace
from translator.linux import abi as abis
from translator.linux.base import Hooks
from translator.linux.kernel import Kernel

DATA = 0x200000  # 16 pages of the guest, readable and writable
READ_ONLY = 0x300000
STACK_TOP = 0x500000
INSN = 0x10000
M64 = (1 << 64) - 1
SERVICE = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_uint64, ctypes.c_int64, ctypes.c_uint64)


class StandInSignals:
    """Catches host signals in Python as the engine's runtime does in native code: a bit, and PENDING."""

    def __init__(self) -> None:
        self.cpu: Cpu | None = None
        self.before: dict[int, object] = {}

    def catch(self, signo: int) -> None:
        """Start recording."""
        self.before.setdefault(signo, signal.signal(signo, self._record))

    def _record(self, signo: int, frame: object) -> None:
        assert self.cpu is not None
        self.cpu.u64[st.SIGNAL_BITS // 8] |= 1 << (signo - 1)
        self.cpu.u64[st.PENDING // 8] = 1

    def uncatch(self, signo: int) -> None:
        """Stop recording."""

    def siginfo(self, signo: int) -> bytes:
        """Nothing is known."""
        return b""

    def close(self) -> None:
        """Undo everything."""
        for signo, handler in self.before.items():
            signal.signal(signo, handler)  # type: ignore[arg-type]


class Guest:
    """A process that makes system calls one by one."""

    def __init__(
        self, path: str, sysroot: str | None = None, own_process: bool = False, trace: bool = True,
        kernel: Callable[..., Kernel] = Kernel,
    ) -> None:  # fmt: skip
        self.abi = abis.load(243)
        self.space = AddressSpace()
        target = load.Target(243, 64, True, self.abi.HWCAP, "", 2048, self.abi.TRAMPOLINE)
        self.program = load.load(self.space, path, [b"prog", b"arg"], [b"A=1"], target)
        self.notices: list[str] = []
        self.lines: list[str] = []
        self.signals = StandInSignals()
        self.hooks = Hooks(notice=self.notices.append)
        self.kernel = kernel(
            self.space, self.abi, self.program, sysroot=sysroot, hooks=self.hooks, own_process=own_process,
            host_signals=self.signals, strace=self.lines.append if trace else None,
        )  # fmt: skip
        self.cpu = Cpu(layout(), self.space)
        self.signals.cpu = self.cpu
        self.kernel.attach(self.cpu)
        self.space.map(DATA, 0x10000, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED)
        self.space.map(READ_ONLY, 0x1000, 1, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED)
        self.space.map(STACK_TOP - 0x10000, 0x10000, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED)
        self.cpu.sp = STACK_TOP
        self._free = DATA

    def call(self, name: str, *args: int) -> int:
        """Make a system call: its result as the guest sees it, signed."""
        self.cpu.a7 = self.abi.NUMBERS[name]
        for k, value in enumerate((*args, *(0,) * (6 - len(args)))):
            self.cpu[f"a{k}"] = value
        self.cpu.pc = INSN + 4
        self.unwound = self.kernel.syscall(self.cpu, INSN)
        result = self.cpu.a0
        return result - (1 << 64) if result >> 63 else result

    def kill(self, signo: int) -> int:
        """The guest signals its own thread (a test's process may have others, of the test runner)."""
        return self.call("tgkill", os.getpid(), threading.get_native_id(), signo)

    def put(self, data: bytes | str) -> int:
        """Put bytes (a string gets its zero) into guest memory; their address."""
        if isinstance(data, str):
            data = os.fsencode(data) + b"\0"
        at = self._free
        self.space.write(at, data)
        self._free += (len(data) + 15) & ~15
        return at

    def room(self, size: int) -> int:
        """The address of `size` zero bytes."""
        return self.put(bytes(size))

    def close(self) -> None:
        """Give everything back."""
        self.signals.close()
        self.cpu.close()
        self.space.close()


@pytest.fixture
def program(tmp_path: Path) -> str:
    """A program file that loads."""
    return Elf().segment().segment(kind=0x6474E551, flags=6, filesz=0).write(tmp_path / "prog")


@pytest.fixture
def make_guest(program: str) -> Iterator[Callable[..., Guest]]:
    """A function that makes guests, closed at the end."""
    made: list[Guest] = []

    def make(**named: object) -> Guest:
        made.append(Guest(program, **named))  # type: ignore[arg-type]
        return made[-1]

    ours = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGPIPE, signal.SIGXFSZ)}
    yield make
    for guest in made:
        guest.close()
    for number, handler in ours.items():  # a kernel whose process it is gives them to the guest
        signal.signal(number, handler)


@pytest.fixture
def guest(make_guest: Callable[..., Guest], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Guest:
    """A guest in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    return make_guest()


@pytest.fixture(scope="session")
def blob() -> Any:
    """The runtime's code for the stand-in registers."""
    from translator.jit.emit import emit
    from translator.jit.runtime import build_runtime

    return build_runtime(layout(), SimpleNamespace(carry=(("x", 1),)), emit, 2)


class Native:
    """A guest whose calls go the way of a trap in native code; `asked` records what came to Python."""

    def __init__(self, guest: Guest, blob: Any) -> None:
        from translator.jit.runtime import Runtime

        self.guest = guest
        self.symbols = blob.symbols
        self.runtime = Runtime(blob.code, blob.symbols)
        self.runtime.prepare(guest.cpu.address, self._serve)
        self._enter = SERVICE(self.runtime.service)
        self.asked: list[int] = []

    def _serve(self, number: int, arg: int) -> int:
        self.asked.append(number)
        kernel = self.guest.kernel
        serve = {st.SERVICE_SYSCALL: kernel.syscall, st.SERVICE_INTERRUPTED: kernel.interrupted}[number]
        return int(serve(self.guest.cpu, arg))

    def at(self, symbol: str) -> int:
        """Where a symbol of the runtime lies in this process."""
        return self.runtime.service - self.symbols["runtime_service"] + self.symbols[symbol]

    def call(self, name: str, *args: int) -> int:
        """Make a call: its result, signed; `unwound` and `asked` are of this call."""
        cpu, number = self.guest.cpu, self.guest.abi.NUMBERS[name]
        table = self.guest.kernel.native
        if table is not None and not table.allowed(number):
            self.guest.call(name, *(M64,) * 6)  # the first one binds: it fails, or does no harm
            cpu.u64[st.PENDING // 8] = 0
        cpu.a7 = number
        for k, value in enumerate((*args, *(0,) * (6 - len(args)))):
            cpu[f"a{k}"] = value
        cpu.pc = INSN + 4
        self.asked.clear()
        self.unwound = self._enter(cpu.address, st.SERVICE_SYSCALL, INSN)
        result = cpu.a0
        return result - (1 << 64) if result >> 63 else result

    def close(self) -> None:
        """Give the signals back."""
        self.runtime.close()


@pytest.fixture
def make(make_guest: Callable[..., Guest], blob: Any) -> Iterator[Callable[..., Native]]:
    """A function that makes such guests."""
    made: list[Native] = []

    def one(**named: Any) -> Native:
        made.append(Native(make_guest(**{"trace": False, **named}), blob))
        return made[-1]

    yield one
    for native in made:
        native.close()


@pytest.fixture
def native(make: Callable[..., Native]) -> Native:
    """One of them."""
    return make()


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    """Both ends of a pipe."""
    ends = os.pipe()
    yield ends
    for end in ends:
        try:
            os.close(end)
        except OSError:
            pass


@pytest.fixture
def file(tmp_path: Path) -> Iterator[int]:
    """A descriptor of a file of three pages."""
    (tmp_path / "file").write_bytes(bytes(range(256)) * 48)
    fd = os.open(tmp_path / "file", os.O_RDWR)
    yield fd
    os.close(fd)
