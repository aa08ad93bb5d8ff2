"""The worker process behind the compile service: how it starts and ends, and that the guest does not notice it."""

from __future__ import annotations

import fcntl
import mmap
import os
import signal
import sys
import time

import pytest

from tests.jit.service_machine import CODE, HERE, STOP
from translator.cache import Store
from translator.jit import spawn

pytestmark = pytest.mark.usefixtures("no_run_is_too_short")


def test_worker_that_cannot_start_is_said_and_nothing_hangs(made):
    machine = made(command=["/nonexistent/python"])
    machine.write(CODE, f"RET {STOP} 2")
    assert machine.service.wait(CODE) is False
    assert any("no compiler process" in line for line in machine.lines)
    silent = made(command=["/bin/false"])
    silent.write(CODE, f"RET {STOP} 2")
    assert silent.service.wait(CODE) is False
    missing = made(specification="missing")
    missing.write(CODE, f"RET {STOP} 2")
    assert missing.service.wait(CODE) is False
    assert "the compiler does not start: internal error: ValueError" in missing.service.refusals()[CODE]


def test_the_guest_does_not_notice_the_worker(machine):
    """No child to wait for, no SIGCHLD, no low descriptor, no pipe end kept open, not in our process group."""
    chld = []
    old = signal.signal(signal.SIGCHLD, lambda *_: chld.append(1))
    read, write = os.pipe()
    os.set_inheritable(write, True)
    low = set(os.listdir("/proc/self/fd"))
    try:
        machine.write(CODE, f"RET {STOP} 2")
        assert machine.service.wait(CODE)
        with pytest.raises(ChildProcessError):
            os.waitpid(-1, os.WNOHANG)
        assert chld == []
        new = {int(name) for name in os.listdir("/proc/self/fd")} - {int(name) for name in low}
        assert [fd for fd in new if fd < 1000 and os.path.exists(f"/proc/self/fd/{fd}")] == []
        (ours,) = machine.service.reserved_fds
        assert ours >= 1000
        assert not os.get_inheritable(ours)
        os.close(write)
        write = -1
        os.set_blocking(read, False)
        assert os.read(read, 1) == b""  # end of file: nobody else holds the other end
    finally:
        signal.signal(signal.SIGCHLD, old)
        os.close(read)
        if write >= 0:
            os.close(write)


def test_no_file_is_opened_beside_the_guests_thread(made, tmp_path):
    """Results are installed and kept while the guest runs, which counts on the lowest free descriptor being next."""
    machine = made(store=Store(str(tmp_path / "cache")))
    machine.write(CODE, f"RET {STOP} 1")
    assert machine.service.wait(CODE)
    opened = []
    active = True

    def hook(event, args):
        if active and event in ("open", "os.scandir", "subprocess.Popen", "os.posix_spawn"):
            opened.append((event, args))

    sys.addaudithook(hook)
    for k in range(1, 6):
        machine.write(CODE + 64 * k, f"RET {STOP} 1")
    with machine.space.lock:  # only the thread may do anything
        for k in range(1, 6):
            machine.service.request(CODE + 64 * k)
        opened.clear()
    end = time.monotonic() + 20
    while machine.service.stats["compiled"] < 6:
        assert time.monotonic() < end
        time.sleep(0.01)
    active = False
    assert opened == []
    machine.settle(lambda: len(list((tmp_path / "cache" / "code").glob("[!.]*"))) == 6)


def test_the_guests_signals_do_not_go_to_our_thread(machine):
    machine.write(CODE, f"RET {STOP} 2")
    before = set(os.listdir("/proc/self/task"))
    assert machine.service.wait(CODE)
    (thread,) = set(os.listdir("/proc/self/task")) - before
    with open(f"/proc/self/task/{thread}/status") as text:
        (blocked,) = [int(line.split()[1], 16) for line in text if line.startswith("SigBlk")]
    for signo in (signal.SIGALRM, signal.SIGCHLD, signal.SIGINT, signal.SIGTERM, signal.SIGUSR1):
        assert blocked >> (signo - 1) & 1
    assert not blocked >> (signal.SIGSEGV - 1) & 1
    assert signal.SIGALRM not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def _workers():
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/cmdline", "rb") as text:
                    words = text.read().split(b"\0")
            except OSError:
                continue
            if any(word.endswith(b"fake_worker.py") for word in words) and str(os.getpid()).encode() in words:
                found.append(int(name))
    return found


def test_close_ends_the_worker_even_while_it_compiles(made):
    machine = made(command=[sys.executable, os.path.join(HERE, "fake_worker.py"), str(os.getpid())])
    machine.write(CODE, f"RET {STOP} 2")
    assert machine.service.wait(CODE)
    assert len(_workers()) == 1
    machine.write(CODE + 64, f"SLOW RET {STOP} 2")
    machine.service.request(CODE + 64)
    machine.service.close()
    machine.settle(lambda: not _workers(), 10)
    machine.settle(lambda: not machine.service.reserved_fds)
    assert machine.run(CODE) == 2  # translations stay
    machine.service.request(CODE + 128)  # and requests are ignored
    assert machine.service.stats["requested"] == 2


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_after_fork_the_child_has_its_own_worker(machine):
    machine.write(CODE, f"RET {STOP} 1")
    machine.write(CODE + 64, f"SLOW RET {STOP} 2")
    assert machine.service.wait(CODE)
    machine.service.request(CODE + 64)
    read, write = os.pipe()
    with machine.space.lock:
        pid = os.fork()
        if pid == 0:
            machine.service.after_fork()
    if pid == 0:
        status = 1
        try:
            assert machine.run(CODE) == 1
            assert machine.service.wait(CODE + 64)
            assert machine.run(CODE + 64) == 2
            assert machine.service.stats["worker_starts"] == 2
            status = 0
        finally:
            os._exit(status)
    os.close(write)
    os.close(read)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert machine.service.wait(CODE + 64)  # the parent's worker was not disturbed
    assert machine.run(CODE + 64) == 2
    assert machine.service.stats["worker_starts"] == 1


def test_worker_start_failure_is_an_oserror(machine):
    with pytest.raises(OSError):
        spawn.start_worker(machine.bench.runtime.spawn, ["/nonexistent"])


def test_a_worker_that_starts_holds_no_file_of_the_guests(machine, tmp_path):
    """Not for a moment: a lock goes when the guest closes its last descriptor."""
    path = tmp_path / "file"
    path.touch()
    command = [*map(os.fsencode, [sys.executable, "-c", ""])]
    for _ in range(100):
        locked, other = os.open(path, os.O_RDWR), os.open(path, os.O_RDWR)
        os.set_inheritable(locked, True)
        fcntl.flock(locked, fcntl.LOCK_EX)
        passed = os.open("/dev/null", os.O_RDWR)
        high = fcntl.fcntl(passed, fcntl.F_DUPFD_CLOEXEC, 100)
        child = machine.bench.runtime.spawn(command, [], high, 3, high)
        os.close(locked)
        os.waitpid(child, -(1 << 31))  # __WCLONE: the process between us and the worker
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        for fd in (other, passed, high):
            os.close(fd)


def test_a_worker_that_starts_holds_no_memory_of_the_guests(machine):
    """A file that nobody has mapped for writing may be sealed."""
    command = [*map(os.fsencode, [sys.executable, "-c", ""])]
    for _ in range(30):
        fd = os.memfd_create("sealed", os.MFD_ALLOW_SEALING)
        os.ftruncate(fd, 4096)
        mapped = mmap.mmap(fd, 4096)
        passed = os.open("/dev/null", os.O_RDWR)
        high = fcntl.fcntl(passed, fcntl.F_DUPFD_CLOEXEC, 100)
        child = machine.bench.runtime.spawn(command, [], high, 3, high)
        mapped.close()
        fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE)
        os.waitpid(child, -(1 << 31))
        for one in (fd, passed, high):
            os.close(one)


def test_starting_a_worker_leaves_the_mask_alone(machine):
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])
    try:
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, [])
        passed = os.open("/dev/null", os.O_RDWR)
        high = fcntl.fcntl(passed, fcntl.F_DUPFD_CLOEXEC, 100)
        command = [*map(os.fsencode, [sys.executable, "-c", ""])]
        os.waitpid(machine.bench.runtime.spawn(command, [], high, 3, high), -(1 << 31))
        assert signal.pthread_sigmask(signal.SIG_BLOCK, []) == blocked
        os.close(passed)
        os.close(high)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
