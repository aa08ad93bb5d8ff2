"""System calls that native code makes without Python give what the Python path gives, and leave to it what is odd."""

from __future__ import annotations

import errno
import os
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.linux.conftest import DATA, INSN, M64, READ_ONLY, Guest, Native
from translator.data import sample_guests
from translator.guest import calls, host
from translator.guest import state as st
from translator.linux import native as native_names
from translator.linux.abi.frame import StructLayout
from translator.linux.descriptors import RESERVED_FROM
from translator.linux.kernel import Kernel
from translator.linux.table import Table

NUMBERLESS = ("getpid", "getppid", "gettid", "getuid", "geteuid", "getgid", "getegid", "sched_yield")
SYSCALLS = Path(__file__).parents[2] / "benchmarks" / "riscv" / "bin" / "syscalls"


def same(native: Native, name: str, *args: int, python: bool = False) -> int:
    """The call through native code (`python`: passed on by it) and through Python alone: the same result."""
    found = native.call(name, *args)
    assert native.asked == ([st.SERVICE_SYSCALL] if python else []), (name, args)
    assert native.unwound == 0
    assert native.guest.call(name, *args) == found, (name, args)
    return found


# ---- results ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NUMBERLESS)
def test_calls_without_arguments(native: Native, name: str) -> None:
    before = native.guest.cpu.u64[st.CALLS_MADE // 8]
    assert same(native, name) >= 0
    assert native.guest.cpu.u64[st.CALLS_MADE // 8] == before + 1


def test_every_name_has_a_row_that_native_code_can_take(native: Native) -> None:
    table = Table(native.guest.abi.ROWS)
    served = native_names.WITH_METHOD.keys() | native_names.PARTLY.keys()
    for name in native_names.NAMES | native_names.WITH_PATH | served:
        row = table.get(name)
        assert row is not None and native_names.words(row) is not None, name
        assert (getattr(Kernel, "sys_" + row.handler, None) is not None) == (name in served), name


def test_the_first_call_asks_and_enters_the_call(native: Native) -> None:
    cpu = native.guest.cpu
    cpu.a7 = native.guest.abi.NUMBERS["getppid"]
    for asks in (1, 1):
        native._enter(cpu.address, st.SERVICE_SYSCALL, INSN)
        assert len(native.asked) == asks and cpu.a0 == os.getppid()


def test_reading_and_writing(native: Native, file: int) -> None:
    space = native.guest.space
    assert native.call("pread64", file, DATA + 5, 300, 100) == 300 and not native.asked
    assert space.read(DATA + 5, 300) == (bytes(range(256)) * 3)[100:400]
    assert native.call("lseek", file, 250, 0) == 250 and not native.asked
    assert native.call("read", file, DATA, 10) == 10 and not native.asked
    assert space.read(DATA, 10) == bytes((*range(250, 256), *range(4)))
    space.write(DATA, b"guest")
    assert native.call("pwrite64", file, DATA, 5, 1000) == 5 and not native.asked
    assert os.pread(file, 7, 999) == bytes((999 % 256,)) + b"guest" + bytes((1005 % 256,))
    assert native.call("write", file, DATA, 5) == 5 and os.pread(file, 5, 260) == b"guest"


LIMIT = 1 << 32


@pytest.mark.parametrize(
    ("address", "size", "python"),
    [
        (DATA, 0, False),
        (0, 0, False),  # an address is looked at only when there is something to move
        (0, 8, False),
        (READ_ONLY, 8, False),
        (0x900000, 8, False),
        (DATA + 0xF000, 0x2000, False),  # runs out of memory in the middle
        (LIMIT - 4096, 64, False),
        (LIMIT - 8, 16, True),
        (LIMIT, 0, False),
        (LIMIT, 8, False),
        (LIMIT + DATA, 8, False),
        (M64 - 3, 8, False),
        (DATA, 0x7FFFF000, False),
        (DATA, 0x7FFFF001, True),
        (DATA, 1 << 40, True),
        (DATA, 1 << 63, True),
        (DATA, M64, True),
    ],
)
@pytest.mark.parametrize("name", ["pread64", "pwrite64"])
def test_addresses_and_lengths(native: Native, file: int, name: str, address: int, size: int, python: bool) -> None:
    too_many = name == "pread64" and size == 0x7FFFF000  # pages to look at
    same(native, name, file, address, size, 0, python=python or too_many)


def test_descriptors(native: Native, pipe: tuple[int, int], file: int) -> None:
    for name in ("read", "write"):
        assert same(native, name, 77, DATA, 1) == -errno.EBADF
        assert same(native, name, M64, DATA, 1, python=True) == -errno.EBADF
        assert same(native, name, 77 | 7 << 32, DATA, 1) == -errno.EBADF
    assert same(native, "read", pipe[1], DATA, 1) == -errno.EBADF
    assert same(native, "write", pipe[0], DATA, 1) == -errno.EBADF
    assert same(native, "lseek", pipe[0], 0, 0) == -errno.ESPIPE
    assert same(native, "lseek", file, 0, 17) == -errno.EINVAL
    assert same(native, "lseek", file | 1 << 32, M64 - 4095, 2) == 8192
    assert same(native, "pread64", file, DATA, 1, M64) == -errno.EINVAL


def test_a_descriptor_of_ours_stays_out_of_reach(native: Native, file: int) -> None:
    kernel = native.guest.kernel
    ours = kernel.reserved_fds.take(os.dup(file))
    assert ours >= RESERVED_FROM
    os.dup2(file, ours + 1)
    try:
        for name in ("read", "write", "pread64", "pwrite64"):
            assert same(native, name, ours, DATA, 1, python=True) == -errno.EBADF
            assert same(native, name, ours + 1, DATA, 1, python=True) == 1
        assert same(native, "lseek", ours, 0, 0, python=True) == -errno.EBADF
    finally:
        os.close(ours)
        os.close(ours + 1)


def vector(guest: Guest, *buffers: tuple[int, int]) -> int:
    """An array of buffers in guest memory."""
    return guest.put(b"".join(struct.pack("<QQ", *buffer) for buffer in buffers))


def test_vectors(native: Native, file: int) -> None:
    space = native.guest.space
    far = DATA + 0x4000
    iov = vector(native.guest, (far, 3), (far + 100, 0), (far + 0x1FFE, 5))
    assert same(native, "readv", file, iov, 3) == 8
    assert space.read(far, 4) == bytes((8, 9, 10, 0)) and space.read(far + 0x1FFE, 6) == bytes((*range(11, 16), 0))
    assert native.call("preadv", file, iov, 1, 50) == 3 and not native.asked and space.read(far, 4) == b"234\0"
    space.write(far, b"abc")
    assert same(native, "pwritev", file, iov, 3, 700) == 8
    assert os.pread(file, 8, 700) == b"abc" + bytes(range(11, 16))
    assert same(native, "writev", file, iov, 1) == 3
    assert same(native, "readv", file, iov, 0) == 0
    assert same(native, "readv", 77, iov, 1) == -errno.EBADF
    assert same(native, "readv", file, READ_ONLY, 3) == 0
    assert same(native, "readv", file, 0x900000, 1, python=True) == -errno.EFAULT
    assert same(native, "readv", file, LIMIT - 8, 1, python=True) == -errno.EFAULT
    assert same(native, "readv", file, iov, 17, python=True) != 0
    assert same(native, "readv", file, iov, M64, python=True) == -errno.EINVAL
    assert same(native, "preadv", file, vector(native.guest, (READ_ONLY, 4)), 1, 0) == -errno.EFAULT
    assert same(native, "preadv", file, vector(native.guest, (far, 4), (LIMIT, 4)), 2, 0, python=True) == -errno.EFAULT
    assert same(native, "preadv", file, vector(native.guest, (far, 4), (LIMIT, 0)), 2, 0, python=True) == 4
    assert same(native, "preadv", file, vector(native.guest, (far, M64)), 1, 0, python=True) == -errno.EINVAL


def test_a_vector_into_decoded_code(native: Native, file: int) -> None:
    space, page = native.guest.space, DATA // 4096 + 5
    iov = vector(native.guest, (DATA + 0x1000, 4), (DATA + 0x5000, 4))
    space.page_flags[page] |= st.PAGE_CODE
    assert native.call("pwritev", file, iov, 2, 0) == 8 and not native.asked
    assert native.call("preadv", file, iov, 2, 0) == 8 and native.asked
    assert not space.page_flags[page] & st.PAGE_CODE


def test_status(native: Native, file: int, pipe: tuple[int, int]) -> None:
    guest, space = native.guest, native.guest.space
    layout = guest.abi.STAT
    os.utime(file, ns=(10**18 + 7, -(10**9) - 9))
    for fd in (file, pipe[0], 2):
        assert native.call("fstat", fd, DATA + 8) == 0 and not native.asked
        found = space.read(DATA, 8 + layout.size + 8)
        space.write(DATA + 8, bytes(layout.size))
        assert guest.call("fstat", fd, DATA + 8) == 0
        assert found == space.read(DATA, 8 + layout.size + 8)
        facts = dict(zip(layout.fields, layout.unpack(found[8:-8]), strict=True))
        assert (facts["ino"], facts["mode"]) == (os.fstat(fd).st_ino, os.fstat(fd).st_mode)
    space.write(DATA, b"\xff" * 256)
    assert native.call("fstat", file, DATA) == 0 and space.read(DATA, 130)[layout.size :] == b"\xff\xff"
    assert same(native, "fstat", 77, DATA) == -errno.EBADF
    for address in (0, READ_ONLY, 0x900000, DATA + 0xFFF8):
        assert same(native, "fstat", file, address) == -errno.EFAULT
    assert same(native, "fstat", file, LIMIT - 64, python=True) == -errno.EFAULT
    space.page_flags[DATA // 4096] |= st.PAGE_CODE
    assert native.call("fstat", file, DATA + 0xFF0) == 0 and native.asked
    assert not space.page_flags[DATA // 4096] & st.PAGE_CODE


def test_a_structure_that_is_wider_for_the_guest_is_not_copied() -> None:
    own = ("<IxxQ", ("a", "b"))
    assert native_names.parts(own, StructLayout("<2xIQ", ("b", "a"))) is None
    assert native_names.parts(own, StructLayout("<2xIH", ("b", "a"))) == [(6, 2, 4), (0, 6, 2)]


def test_clocks(native: Native) -> None:
    space = native.guest.space
    for clock in (time.CLOCK_MONOTONIC, time.CLOCK_REALTIME, time.CLOCK_PROCESS_CPUTIME_ID):
        before = time.clock_gettime_ns(clock)
        assert native.call("clock_gettime", clock, DATA + 8) == 0 and not native.asked
        seconds, nanoseconds = struct.unpack("<qq", space.read(DATA + 8, 16))
        assert before <= seconds * 10**9 + nanoseconds <= time.clock_gettime_ns(clock)
    assert native.call("clock_gettime", 1, DATA + 4088) == 0 and any(space.read(DATA + 4096, 8))
    assert same(native, "clock_gettime", 99, DATA) == -errno.EINVAL
    for address in (0, READ_ONLY, 0x900000, DATA + 0xFFF8):
        assert same(native, "clock_gettime", 1, address) == -errno.EFAULT
    assert same(native, "clock_gettime", 1, LIMIT - 8, python=True) == -errno.EFAULT
    assert same(native, "clock_getres", 1, 0) == 0
    assert same(native, "gettimeofday", 0, 0) == 0
    assert native.call("gettimeofday", DATA, 0) == 0 and not native.asked
    assert abs(struct.unpack("<q", space.read(DATA, 8))[0] - time.time()) < 5
    assert same(native, "gettimeofday", READ_ONLY, 0) == -errno.EFAULT


# ---- what is Python's -----------------------------------------------------------------------------------


def test_a_page_with_decoded_code(native: Native, file: int) -> None:
    space = native.guest.space
    changed: list[tuple[int, int]] = []
    space.on_code_change = lambda start, end: changed.append((start, end))
    page = DATA // 4096 + 2
    native.call("pread64", file, DATA, 1, 0)
    space.page_flags[page] |= st.PAGE_CODE
    assert native.call("pwrite64", file, DATA, 0x3000, 0) == 0x3000 and not native.asked
    assert native.call("pread64", file, DATA, 0x2000, 0) == 0x2000 and not native.asked and not changed
    assert native.call("pread64", file, DATA + 1, 0x2000, 0) == 0x2000 and native.asked
    assert changed and not space.page_flags[page] & st.PAGE_CODE
    space.page_flags[page] |= st.PAGE_CODE
    assert native.call("clock_gettime", 1, DATA + 0x2FF8) == 0 and native.asked
    assert not space.page_flags[page] & st.PAGE_CODE


MAPPED = DATA + 0x20000  # 19 pages, the first of which nobody may touch, as in the stack of a thread
DONTNEED, FREE, SEQUENTIAL, NOBODYS = 4, 8, 2, 77


@pytest.fixture
def stack(native: Native) -> Native:
    """With MAPPED."""
    flags = host.MAP_PRIVATE | host.MAP_ANONYMOUS | host.MAP_FIXED
    native.guest.space.map(MAPPED, 19 * 4096, host.PROT_READ | host.PROT_WRITE, flags)
    native.guest.space.protect(MAPPED, 4096, host.PROT_NONE)
    return native


@pytest.mark.parametrize("pages", [1, 2, 7, 8, 9, 16, 17, 18, 19])
def test_pages_that_nobody_needs(stack: Native, pages: int) -> None:
    space = stack.guest.space
    for at in range(MAPPED + 4096, MAPPED + 19 * 4096, 4096):
        space.write(at, b"data")
    assert same(stack, "madvise", MAPPED, pages * 4096 - 1, DONTNEED) == 0
    for page in range(1, 19):
        assert space.read(MAPPED + page * 4096, 4) == (bytes(4) if page < pages else b"data")
    assert same(stack, "madvise", MAPPED, pages * 4096, FREE) == 0


@pytest.mark.parametrize("page", [0, 1, 7, 8, 15, 16, 17, 18])
def test_advice_where_nothing_is_or_code(stack: Native, page: int) -> None:
    space = stack.guest.space
    space.page_flags[MAPPED // 4096 + page] |= st.PAGE_CODE
    assert stack.call("madvise", MAPPED, 19 * 4096, DONTNEED) == 0 and stack.asked
    assert not space.page_flags[MAPPED // 4096 + page] & st.PAGE_CODE
    space.unmap(MAPPED + page * 4096, 4096)
    assert same(stack, "madvise", MAPPED, 19 * 4096, DONTNEED, python=True) == -errno.ENOMEM
    if page:
        assert same(stack, "madvise", MAPPED, page * 4096, DONTNEED) == 0


def test_other_advice_and_ranges(stack: Native) -> None:
    assert same(stack, "madvise", MAPPED, 4096, SEQUENTIAL, python=True) == 0
    assert same(stack, "madvise", MAPPED, 4096, NOBODYS, python=True) == -errno.EINVAL
    assert same(stack, "madvise", MAPPED + 1, 4096, DONTNEED, python=True) == -errno.EINVAL
    assert same(stack, "madvise", MAPPED, 0, DONTNEED) == 0
    for address, length in ((MAPPED, LIMIT), (MAPPED, LIMIT - MAPPED + 1), (LIMIT, 4096), (M64 & -4096, 4096)):
        assert same(stack, "madvise", address, length, DONTNEED, python=True) == -errno.ENOMEM
    assert same(stack, "madvise", MAPPED, M64, DONTNEED, python=True) == -errno.EINVAL


def test_something_pending(native: Native) -> None:
    cells = native.guest.cpu.u64
    native.call("getppid")
    native.asked.clear()
    cells[st.PENDING // 8] = 1
    number = native.guest.abi.NUMBERS["uname"]
    assert native.guest.kernel.native is not None and not native.guest.kernel.native.allowed(number)
    for name in ("getppid", "uname"):  # Python's calls too: it would be in a callback when its handler raises
        native.guest.cpu.a7 = number if name == "uname" else native.guest.abi.NUMBERS[name]
        native.guest.cpu.a0, native.guest.cpu.pc = 77, INSN + 4
        cells[st.INSTRET // 8], cells[st.FUEL // 8] = 10, 5
        assert native._enter(native.guest.cpu.address, st.SERVICE_SYSCALL, INSN) == 1
        assert native.guest.cpu.a0 == 77 and not native.asked and native.guest.cpu.pc == INSN
        assert (cells[st.INSTRET // 8], cells[st.FUEL // 8]) == (9, 6)
    cells[st.PENDING // 8] = 0
    assert native.call("getppid") == os.getppid()


def test_switched_off(make_guest: Callable[..., Guest], program: str) -> None:
    traced, plain = make_guest(), make_guest(trace=False)
    assert traced.cpu.u64[st.CALLS // 8] == 0 and traced.kernel.native is None
    assert plain.cpu.u64[st.CALLS // 8] != 0
    off = Kernel(plain.space, plain.abi, plain.program, native_calls=False)
    assert off.native is None


def test_two_machines_in_a_process(make: Callable[..., Native], pipe: tuple[int, int]) -> None:
    one, other, traced = make(), make(), make(trace=True)
    os.write(pipe[1], b"abc")
    for k, machine in enumerate((one, other, traced)):
        assert machine.call("read", pipe[0], DATA + k, 1) == 1
        assert bool(machine.asked) == (machine is traced)
    for k, machine in enumerate((one, other, traced)):
        assert machine.guest.space.read(DATA, 3) == bytes(97 + k if i == k else 0 for i in range(3))


def test_a_forked_child(native: Native) -> None:
    assert native.call("getpid") == os.getpid() and not native.asked
    child = os.fork()
    if not child:
        good = native.call("getpid") == os.getpid() and native.call("getppid") == os.getppid() and not native.asked
        os._exit(0 if good else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert native.call("getpid") == os.getpid()


# ---- whole programs -----------------------------------------------------------------------------------------


@pytest.mark.optimised
@pytest.mark.timeout(120)
@pytest.mark.parametrize("options", [[], ["--no-opt", "calls"], ["--engine", "interp"], ["--engine", "jit"]])
def test_a_program_that_makes_many_calls(guests: dict[str, str], options: list[str]) -> None:
    assert guests == sample_guests()
    done = subprocess.run(
        [sys.executable, "-m", "translator", "run", "--quiet", "--stats", "--json", *options, str(SYSCALLS), "1"],
        capture_output=True, text=True, timeout=100, check=True,
    )  # fmt: skip
    import json

    made = json.loads(done.stderr.splitlines()[-1])["native_system_calls"]
    assert made == 0 if "calls" in options else made > 20_000


# ---- paths -------------------------------------------------------------------------------------------------


def test_paths(native: Native, tmp_path: Path) -> None:
    put, space, abi = native.guest.put, native.guest.space, native.guest.abi
    here = os.fsencode(tmp_path)
    file, none = put(here + b"/file\0"), put(here + b"/none\0")
    (tmp_path / "file").write_bytes(b"12345")
    cwd, top = -100 & M64, os.open(tmp_path, os.O_RDONLY)
    assert same(native, "faccessat", cwd, file, os.R_OK) == 0
    assert same(native, "faccessat", cwd, none, os.R_OK) == -errno.ENOENT
    assert same(native, "faccessat", top, put("file"), os.W_OK) == 0
    assert same(native, "faccessat", top, put(b"/dev/null\0"), 0) == 0
    for address, result in ((LIMIT + 5, -errno.EFAULT), (M64, -errno.EFAULT), (0x900000, -errno.EFAULT)):
        assert same(native, "faccessat", cwd, address, 0) == result
    assert same(native, "faccessat", cwd, 0, 0, python=True) == -errno.EFAULT
    edge = DATA + 0x10000 - 3  # the last bytes that there are
    space.write(edge, b"..\0")
    assert same(native, "faccessat", cwd, edge, 0) == 0
    space.write(edge, b"...")
    assert same(native, "faccessat", cwd, edge, 0) == -errno.EFAULT
    buf = native.guest.room(128)
    assert same(native, "newfstatat", cwd, file, buf, 0) == 0
    fields = dict(zip(abi.STAT.fields, abi.STAT.unpack(space.read(buf, abi.STAT.size)), strict=True))
    assert fields["size"] == 5 and fields["ino"] == os.stat(tmp_path / "file").st_ino
    assert same(native, "newfstatat", cwd, put("/proc/self/exe"), buf, 0, python=True) == 0
    assert same(native, "newfstatat", RESERVED_FROM, file, buf, 0, python=True) == 0
    assert native.call("mkdirat", top, put("made"), 0o755) == 0 and not native.asked
    assert native.call("unlinkat", top, put("made"), 0x200) == 0 and not native.asked
    assert native.call("symlinkat", put("file"), top, put("link")) == 0 and not native.asked
    assert os.readlink(tmp_path / "link") == "file"
    os.close(top)


def test_paths_of_a_sysroot_are_pythons(make: Callable[..., Native], tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "only-here").write_bytes(b"")
    rooted = make(sysroot=str(tmp_path))
    assert rooted.call("faccessat", -100 & M64, rooted.guest.put("/etc/only-here"), 0) == 0 and rooted.asked


# ---- what concerns the calling thread alone ----------------------------------------------------------------


@pytest.fixture
def own(make: Callable[..., Native]) -> Iterator[Native]:
    """A guest whose process this is, as far as signal masks go."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    yield make(own_process=True)
    signal.pthread_sigmask(signal.SIG_SETMASK, before)


def sets(native: Native, *signals: int) -> int:
    """The address of a set of signals."""
    return native.guest.put(sum(1 << (n - 1) for n in signals).to_bytes(8, "little"))


USR1, USR2, SEGV, KILL = signal.SIGUSR1, signal.SIGUSR2, signal.SIGSEGV, signal.SIGKILL


def test_masks(own: Native) -> None:
    cpu, space = own.guest.cpu, own.guest.space
    old = own.guest.room(8)

    def blocked() -> set[int]:
        return {int(n) for n in signal.pthread_sigmask(signal.SIG_BLOCK, ())} & {USR1, USR2, SEGV}

    assert own.call("rt_sigprocmask", 2, sets(own), 0, 8) == 0 and not own.asked and not blocked()
    assert own.call("rt_sigprocmask", 0, sets(own, USR1, SEGV, KILL), old, 8) == 0 and not own.asked
    assert space.u64(old) == 0 and blocked() == {USR1}  # the engine's are never blocked on the host, SIGKILL nowhere
    assert cpu.thread.mask == 1 << (USR1 - 1) | 1 << (SEGV - 1)
    assert own.call("rt_sigprocmask", 2, sets(own, USR2), old, 8) == 0 and not own.asked
    assert space.u64(old) == 1 << (USR1 - 1) | 1 << (SEGV - 1) and blocked() == {USR2}
    assert own.call("rt_sigprocmask", 1, sets(own, USR2), 0, 8) == 0 and not own.asked and not blocked()
    assert own.call("rt_sigprocmask", 9, 0, old, 8) == 0 and not own.asked and space.u64(old) == 0
    assert own.call("rt_sigprocmask", 2, sets(own, USR1), READ_ONLY, 8) == -errno.EFAULT and not own.asked
    assert blocked() == {USR1}  # as Linux
    for odd in ((3, sets(own), 0, 8), (0, sets(own), 0, 4), (0, 1 << 40, 0, 8), (0, 0x900000, 0, 8)):
        assert own.call("rt_sigprocmask", *odd) < 0 and own.asked == [st.SERVICE_SYSCALL]
    assert own.call("set_robust_list", DATA, 24) == 0 and not own.asked and cpu.thread.robust == DATA
    assert own.call("set_robust_list", DATA, 23) == -errno.EINVAL and own.asked


def test_masks_that_python_must_see(own: Native, make: Callable[..., Native]) -> None:
    """Opened with a signal recorded, or once one waits in Python; and those of an embedded machine."""
    assert own.call("rt_sigprocmask", 2, sets(own, USR1), 0, 8) == 0 and not own.asked
    own.guest.cpu.u64[st.SIGNAL_BITS // 8] = 1 << (USR2 - 1)
    assert own.call("rt_sigprocmask", 2, sets(own), 0, 8) == 0 and own.asked
    own.guest.cpu.u64[st.SIGNAL_BITS // 8] = 0
    assert own.call("rt_sigprocmask", 2, sets(own, USR1), 0, 8) == 0 and not own.asked
    own.guest.kernel.queues_are_used()
    assert own.call("rt_sigprocmask", 2, sets(own), 0, 8) == 0 and own.asked
    embedded = make()
    assert embedded.call("rt_sigprocmask", 0, sets(embedded, USR1), 0, 8) == 0 and embedded.asked


def test_ends(own: Native) -> None:
    """A thread that holds nothing, and that no signal waits for, ends without Python."""
    cpu, space, table = own.guest.cpu, own.guest.space, own.guest.kernel.native
    cells = cpu.u64
    assert table is not None
    table.allow(own.guest.abi.NUMBERS["exit"], 60, (), special=calls.EXIT)
    head = own.guest.room(24)
    space.put_u64(head, head)

    def ends(**changes: int) -> bool:
        """Whether it does with these cells of the state."""
        fine = {"LIFE": st.LIFE_NATIVE, "EXIT_ASKS": 0, "SIGNAL_BITS": 0, "ROBUST": head, "CLEAR_TID": DATA}
        for name, value in {**fine, **changes, "EVENT": 0}.items():
            cells[getattr(st, name) // 8] = value
        own.guest.kernel.exit_status = 0  # whatever Python would do about it, it has been done
        own.call("exit", 3)
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
        ended = cells[st.LIFE // 8] == st.LIFE_ENDING
        assert ended == (not own.asked) and own.unwound == 1
        assert not ended or cells[st.EVENT // 8] == 1
        return ended

    assert ends() and ends(ROBUST=0) and ends(CLEAR_TID=0)
    assert not ends(LIFE=st.LIFE_PYTHON) and not ends(EXIT_ASKS=2) and not ends(SIGNAL_BITS=1)
    assert not ends(ROBUST=DATA + 64) and not ends(ROBUST=0x900000) and not ends(ROBUST=LIMIT)
    assert not ends(CLEAR_TID=LIMIT - 2)
    space.put_u64(head + 16, DATA)
    assert not ends()
