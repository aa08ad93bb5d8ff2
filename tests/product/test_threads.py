"""Guests with threads: the sample guest on every tier, hammers, and embedded machines whose threads must end."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

import translator
from translator.bench.workloads import guest_program
from translator.jit.host_threads import attributes

_RT_SIGPROCMASK = 14  # on x86-64
ENGINES = ("auto", "interp", "jit")
PTHREADS = """\
counter: 0, byte 0, half 0, guarded 0
stack: 64 nodes, all rounds
sequence lock: 0 torn
store buffering: 0
spin on a plain load: ended
condition variable: ended
timed wait: Operation timed out
blocked read: Interrupted system call
for the process, blocked here: by the other thread
sent SIGSEGV: handled there
cancelled: 1
queued: 0 before, 10 after: 0 1 2 3 4 5 6 7 8 9
burst: 50
robust: owner died
fork in a thread: 17
created and joined: 200
"""


@pytest.mark.parametrize("engine", [*ENGINES, "auto --hot 2", "auto --no-opt calls", "auto --no-opt stitch"])
def test_threads(guests: dict[str, str], engine: str) -> None:
    """Under the command: the process is the guest's, as its last step needs."""
    words = [sys.executable, "-m", "translator", "run", "--engine", *engine.split(), guests["pthreads"]]
    done = subprocess.run(words, capture_output=True, text=True, timeout=200)
    assert (done.returncode, done.stdout, done.stderr) == (42, PTHREADS, "")


@pytest.mark.parametrize("threads", [2, 16])
def test_many_threads_lose_nothing(guests: dict[str, str], threads: int) -> None:
    words = [sys.executable, "-m", "translator", "run", guests["pthreads"], "100000", str(threads)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=200)
    assert (done.returncode, done.stdout) == (42, PTHREADS)


def test_a_thread_begins_with_all_signals_blocked() -> None:
    """SIGCANCEL too, which the C library opens: timers with SIGEV_THREAD send 32 to a thread that has just begun."""
    libc = ctypes.CDLL(None)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    every = ctypes.create_string_buffer(b"\xff" * 8, 8)
    seen = ctypes.create_string_buffer(8)
    began = threading.Event()

    @ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)
    def start(_: object) -> None:
        libc.syscall(_RT_SIGPROCMASK, signal.SIG_BLOCK, None, seen, 8)
        began.set()

    libc.syscall(_RT_SIGPROCMASK, signal.SIG_SETMASK, every, None, 8)  # not the C library's, which leaves 32 out
    try:
        name = ctypes.c_uint64()
        assert not libc.pthread_create(ctypes.byref(name), ctypes.c_void_p(attributes()), start, None)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    assert began.wait(10)
    blocked = int.from_bytes(seen.raw, "little")
    assert {n for n in range(1, 65) if not blocked >> (n - 1) & 1} == {signal.SIGKILL, signal.SIGSTOP}


@pytest.fixture(scope="module")
def hammer() -> str:
    """The workload of `translator bench`: mutexes, atomics, condition variables in four threads."""
    return guest_program("threads")


@pytest.mark.timeout(120)
def test_an_embedded_machine(guests: dict[str, str], hammer: str) -> None:
    for _ in range(2):
        with translator.Machine([hammer, "3"]) as m:
            assert m.run() == 0
            assert m.threads.running == 0


@pytest.mark.timeout(120)
def test_an_embedded_machine_on_a_thread_of_its_embedder(guests: dict[str, str], hammer: str) -> None:
    statuses: list[int | None] = []

    def run() -> None:
        with translator.Machine([hammer, "3"]) as m:
            statuses.append(m.run())

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert statuses == [0]


@pytest.mark.timeout(120)
def test_ctrl_c_and_the_end_of_a_machine_with_threads(guests: dict[str, str], hammer: str) -> None:
    """Wherever the exception finds the first thread; the others come out of native code and of futexes."""

    def interrupt(m: translator.Machine) -> None:
        while not m.threads.running:
            time.sleep(0.01)
        time.sleep(0.2)
        os.kill(os.getpid(), signal.SIGINT)

    for _ in range(3):
        m = translator.Machine([hammer, "100000"])
        threading.Thread(target=interrupt, args=(m,)).start()
        with pytest.raises(KeyboardInterrupt):
            m.run()
        assert m.alive
        m.close()
        assert m.threads.running == 0


_COUNTING = """
import sys
from translator.machine import Machine
from translator.threads import Threads

adopt, begin, counts = Threads.adopt, Threads.start, [0, 0]

def adopting(self, vcpu):
    counts[1] += vcpu.foreign
    adopt(self, vcpu)

def starting(self, *arguments):
    counts[0] += 1
    return begin(self, *arguments)

Threads.adopt, Threads.start = adopting, starting
with Machine([sys.argv[1], "100"], own_process=True) as m:
    m.run()
print(*counts)
"""


def test_threads_begin_and_end_without_python(hammer: str) -> None:
    """Most of them: what is hot for the first time, or a first call of its kind, is Python's."""
    words = [sys.executable, "-c", _COUNTING, hammer]
    done = subprocess.run(words, capture_output=True, text=True, timeout=100, check=True)
    begun, adopted = map(int, done.stdout.splitlines()[-1].split())
    assert begun == 300 and adopted <= 240
