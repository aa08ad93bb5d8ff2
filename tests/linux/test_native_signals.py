"""Signals around system calls that native code makes: none is lost, blocked calls end or restart as with Python."""

from __future__ import annotations

import ctypes
import errno
import os
import signal
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.guest.stand_in import Elf
from tests.linux.conftest import DATA, INSN, M64, Native
from translator.guest import calls
from translator.guest import state as st
from translator.jit import host_x86_64_signals as host
from translator.linux.signals import SA_RESTART, Action

HANDLER = 0x10100


@pytest.fixture
def caught(native: Native) -> Iterator[Native]:
    """A guest that handles SIGUSR1 and SIGALRM, as the engine would let it."""
    native.runtime.watch(native.guest.cpu.address)
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    for signo in (signal.SIGUSR1, signal.SIGALRM):
        native.runtime.catch(signo)
        native.guest.kernel.actions[signo] = Action(HANDLER, 0, 0)
    yield native
    for signo in (signal.SIGUSR1, signal.SIGALRM):
        native.runtime.uncatch(signo)
    native.runtime.forget(native.guest.cpu.address)
    signal.pthread_sigmask(signal.SIG_SETMASK, mask)  # the recorder blocks what it records


def soon(what: Callable[[], object], seconds: float = 0.05) -> threading.Thread:
    """Do it from another thread in a while."""
    thread = threading.Timer(seconds, what)
    thread.start()
    return thread


@pytest.mark.timeout(20)
@pytest.mark.parametrize("restart", [False, True])
def test_a_signal_interrupts_a_blocking_read(caught: Native, pipe: tuple[int, int], restart: bool) -> None:
    guest, cpu = caught.guest, caught.guest.cpu
    guest.kernel.actions[signal.SIGUSR1] = Action(HANDLER, SA_RESTART if restart else 0, 0)
    caught.call("read", 77, DATA, 1)
    main = threading.main_thread().ident
    assert main is not None
    thread = soon(lambda: signal.pthread_kill(main, signal.SIGUSR1))
    assert caught.call("read", pipe[0], DATA, 1) == -errno.EINTR
    thread.join()
    assert caught.asked == [st.SERVICE_INTERRUPTED] and caught.unwound == 1
    assert guest.kernel.deliver_signals(cpu)
    assert cpu.pc == HANDLER and cpu.a0 == signal.SIGUSR1
    guest.call("rt_sigreturn")
    assert cpu.pc == (INSN if restart else INSN + 4)
    assert cpu.a0 == (pipe[0] if restart else M64 + 1 - errno.EINTR)


@pytest.mark.timeout(20)
def test_a_signal_that_is_not_the_guests_is_not_seen(native: Native, pipe: tuple[int, int]) -> None:
    seen: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda signo, frame: seen.append(signo))
    try:
        native.call("read", 77, DATA, 1)
        main = threading.main_thread().ident
        assert main is not None
        threads = [soon(lambda: signal.pthread_kill(main, signal.SIGUSR1)), soon(lambda: os.write(pipe[1], b"x"), 0.2)]
        assert native.call("read", pipe[0], DATA, 1) == pipe[0] and native.unwound == 1  # not made
        assert not native.asked and native.guest.cpu.pc == INSN and native.guest.cpu.u64[st.EVENT // 8] == 1
        assert seen == [signal.SIGUSR1]
        assert native.call("read", pipe[0], DATA, 1) == 1 and native.unwound == 0
        for thread in threads:
            thread.join()
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_a_write_whose_reader_is_gone(caught: Native, pipe: tuple[int, int]) -> None:
    """SIGPIPE comes with the result, before the next instruction."""
    caught.call("write", 77, DATA, 1)
    caught.runtime.catch(signal.SIGPIPE)
    try:
        os.close(pipe[0])
        assert caught.call("write", pipe[1], DATA, 1) == -errno.EPIPE
        assert not caught.asked and caught.unwound == 1
        assert caught.guest.cpu.u64[st.SIGNAL_BITS // 8] == 1 << (signal.SIGPIPE - 1)
    finally:
        caught.runtime.uncatch(signal.SIGPIPE)


def test_the_recorder_takes_a_call_back_to_its_look_at_pending(caught: Native) -> None:
    """Deterministic: the handler is called with a context in which the stub was interrupted somewhere."""
    record = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(caught.at("runtime_record"))
    look, made = caught.at("runtime_call_look"), caught.at("runtime_call_made")
    assert 0 < made - look < 32
    info, context = ctypes.create_string_buffer(128), ctypes.create_string_buffer(1024)
    for at in range(look - 8, made + 8):
        struct.pack_into("<Q", context, host.NAMES["UC_RIP"], at)
        record(signal.SIGUSR1, info, context)
        now = struct.unpack_from("<Q", context, host.NAMES["UC_RIP"])[0]
        assert now == (look if look <= at < made else at)
    caught.guest.cpu.u64[st.PENDING // 8] = caught.guest.cpu.u64[st.SIGNAL_BITS // 8] = 0


def test_a_signal_between_the_two_looks_at_pending(caught: Native) -> None:
    """It arrives while the clock is asked, which then fails: the call may not be made any more."""
    clock = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_void_p)

    def interrupted(which: int, where: int) -> int:
        signal.raise_signal(signal.SIGUSR1)
        return -1

    function = clock(interrupted)
    table = caught.guest.kernel.native
    assert table is not None
    caught.call("clock_gettime", 1, DATA)
    table._put(calls.CLOCK, ctypes.cast(function, ctypes.c_void_p).value or 0)
    caught.guest.space.write(DATA, bytes(16))
    assert caught.call("clock_gettime", 1, DATA) == 1 and caught.unwound == 1  # not made: the argument still stands
    assert not caught.asked and caught.guest.cpu.pc == INSN
    assert not any(caught.guest.space.read(DATA, 16))


READER = (0x00000513, 0x00010593, 0x00100613, 0x03F00893, 0x73, 0xFE0516E3, 0x05D00893, 0x73)
"""li a0, 0; mv a1, sp; li a2, 1; li a7, read; ecall; bnez a0, -20; li a7, exit; ecall"""


@pytest.mark.timeout(60)
@pytest.mark.parametrize("engine", ["interp", "jit"])
def test_ctrl_c_in_a_blocking_read_comes_out_of_run(guests: dict[str, str], tmp_path: Path, engine: str) -> None:
    """Of an embedder's machine; when that runs on, the read is made again, and nothing is lost."""
    elf = Elf(entry=0x10000 + 64 + 2 * 56).segment().segment(kind=0x6474E551, flags=6, filesz=0)
    elf.tail = struct.pack("<8I", *READER)
    script = f"""if 1:
        import os, signal, sys, threading, time
        from translator import Config, Machine
        from translator.guest import state as st
        ends = os.pipe()
        os.dup2(ends[0], 0)
        os.write(ends[1], b"some")
        with Machine(sys.argv[1], config=Config(engine={engine!r})) as machine:
            def interrupt():
                while machine.cpu.u64[st.CALLS_MADE // 8] < 3:
                    time.sleep(0.01)
                time.sleep(0.2)  # until it waits
                os.kill(os.getpid(), signal.SIGINT)
            for k in range(2):
                threading.Thread(target=interrupt).start()
                try:
                    print("ended", machine.run())
                except KeyboardInterrupt:
                    print("interrupted", machine.cpu.u64[st.CALLS_MADE // 8])
            os.write(ends[1], b"more")
            os.close(ends[1])
            print("ended", machine.run(), machine.cpu.u64[st.CALLS_MADE // 8])
    """
    done = subprocess.run(
        [sys.executable, "-c", script, elf.write(tmp_path / "reader")], capture_output=True, text=True, timeout=50
    )
    assert done.stdout == "interrupted 3\ninterrupted 3\nended 0 8\n", done.stderr
