"""The memory calls on an address space: what the list says afterwards, what the host has, what is refused."""

from __future__ import annotations

import errno
import mmap as host_mmap
import os
import struct
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.linux.conftest import Guest
from translator.guest.access import MemoryFault
from translator.guest.mappings import DONTFORK

PAGE = 4096
M64 = (1 << 64) - 1
READ, WRITE, EXEC = 1, 2, 4
SHARED, PRIVATE, FIXED, ANON, GROWSDOWN, FIXED_NOREPLACE = 1, 2, 0x10, 0x20, 0x100, 0x100000
SIGSEGV, MAPERR = 11, 1


def area(guest: Guest, pages: int, prot: int = READ | WRITE) -> int:
    at = guest.call("mmap", 0, pages * PAGE, prot, PRIVATE | ANON, M64, 0)
    assert at > 0
    return at


def shown(guest: Guest, at: int) -> tuple[int, int, int] | None:
    mapping = guest.space.find(at)
    return None if mapping is None else (mapping.start, mapping.end, mapping.prot)


def test_arguments_come_in_linux_order(guest: Guest) -> None:
    call = guest.call
    assert call("mmap", 0, 0, 3, PRIVATE, 99, 0) == -errno.EBADF
    assert call("mmap", 0, 0, 3, PRIVATE, 99, 1) == -errno.EINVAL
    assert call("mmap", 0, PAGE, 3, 0, 99, 0) == -errno.EBADF
    assert call("mmap", 0, PAGE, 3, ANON, M64, 0) == -errno.EINVAL
    assert call("mmap", 0, PAGE, 3, SHARED | ANON | GROWSDOWN, M64, 0) == -errno.EINVAL
    assert call("munmap", 0x10000, PAGE) == 0
    assert call("mmap", 0x1000, PAGE, 3, PRIVATE | ANON, M64, 0) == 0x10000  # the lowest there may be
    at = area(guest, 4)
    assert call("munmap", at + PAGE, PAGE) == 0
    assert call("mmap", at + PAGE + 100, PAGE, 3, PRIVATE | ANON, M64, 0) == at + PAGE
    assert call("mprotect", at, PAGE, 0x0300_0000) == -errno.EINVAL
    assert call("mprotect", at, PAGE, 0x0100_0001) == -errno.EINVAL  # nothing that grows lies there
    assert call("mprotect", at, PAGE, 0x40) == -errno.EINVAL
    assert call("mprotect", at, 0, 0x40) == 0
    assert call("msync", at, PAGE, 5) == -errno.EINVAL
    assert call("madvise", at, PAGE, 100) == -errno.EINVAL
    assert call("mlock", at, M64) == 0  # rounds up to nothing, as on Linux
    assert call("mlockall", 0) == call("mlockall", 4) == call("mlockall", 8) == -errno.EINVAL


def test_stacks_that_grow(guest: Guest) -> None:
    kernel, space = guest.kernel, guest.space
    told: list[bool] = []
    guest.hooks.faults_visible = told.append
    low = area(guest, 1000)
    assert guest.call("munmap", low + PAGE, 998 * PAGE) == 0
    stack = low + 990 * PAGE
    assert guest.call("mmap", stack, PAGE, 3, PRIVATE | ANON | FIXED | GROWSDOWN, M64, 0) == stack
    assert told == [True]
    guest.hooks.faults_visible(False)  # no handler any more: the stack still needs registers at a fault
    assert told == [True, True]
    assert kernel.fault(guest.cpu, SIGSEGV, MAPERR, stack - 5 * PAGE + 7)
    assert shown(guest, stack) == (stack - 5 * PAGE, stack + PAGE, 3)
    space.write(stack - 5 * PAGE, b"grown")
    # 256 pages stay free above what is mapped below
    assert not space.grow(low + 256 * PAGE, 1 << 40)
    assert space.grow(low + 257 * PAGE, 1 << 40)
    assert not kernel.fault(guest.cpu, SIGSEGV, MAPERR, low + 100 * PAGE)
    assert kernel.fatal_signal == SIGSEGV
    kernel.fatal_signal = None


def test_a_stack_grows_to_its_limit(guest: Guest) -> None:
    at = area(guest, 1200)
    assert guest.call("munmap", at, 1199 * PAGE) == 0
    stack = at + 1190 * PAGE
    assert guest.call("mmap", stack, PAGE, 3, PRIVATE | ANON | FIXED | GROWSDOWN, M64, 0) == stack
    guest.kernel.limits[3] = (8 * PAGE, M64)
    assert not guest.kernel.fault(guest.cpu, SIGSEGV, MAPERR, stack - 8 * PAGE)
    guest.kernel.fatal_signal = None
    assert guest.kernel.fault(guest.cpu, SIGSEGV, MAPERR, stack - 7 * PAGE)
    # nothing is placed right below it
    assert guest.space.find_gap(PAGE, below=stack - 7 * PAGE) <= stack - 263 * PAGE - PAGE


def test_what_a_child_does_not_get(guest: Guest) -> None:
    forked: list[str] = []
    guest.hooks.after_fork_in_child = lambda cpu: forked.append("engine")
    at = area(guest, 4)
    assert guest.call("madvise", at + PAGE, PAGE, 10) == 0
    assert guest.call("madvise", at + 2 * PAGE, PAGE, 10) == 0
    assert guest.call("madvise", at + 2 * PAGE, PAGE, 11) == 0
    assert [m.traits for m in guest.space.within(at, at + 4 * PAGE)] == [0, DONTFORK, 0]
    guest.hooks.after_fork_in_child(guest.cpu)
    assert forked == ["engine"]
    assert shown(guest, at + PAGE) is None
    assert shown(guest, at) == (at, at + PAGE, 3)
    assert shown(guest, at + 2 * PAGE) == (at + 2 * PAGE, at + 4 * PAGE, 3)
    with pytest.raises(MemoryFault):
        guest.space.read(at + PAGE, 1)


def test_pages_of_a_file_rearranged(guest: Guest) -> None:
    Path("f").write_bytes(b"".join(bytes([65 + k]) * PAGE for k in range(4)))
    fd = os.open("f", os.O_RDWR)
    at = guest.call("mmap", 0, 4 * PAGE, 3, SHARED, fd, 0)
    os.close(fd)
    assert guest.call("remap_file_pages", at + PAGE, PAGE, 0, 3, 0) == 0
    assert [guest.space.u8(at + k * PAGE) for k in range(4)] == [65, 68, 67, 68]
    assert [m.offset // PAGE for m in guest.space.within(at, at + 4 * PAGE)] == [0, 3, 2]
    private = area(guest, 1)
    assert guest.call("remap_file_pages", private, PAGE, 0, 0, 0) == -errno.EINVAL
    assert guest.call("remap_file_pages", at, PAGE, 1, 0, 0) == -errno.EINVAL
    assert guest.call("remap_file_pages", at, 5 * PAGE, 0, 0, 0) == -errno.EINVAL


def test_a_refused_mapping_leaves_no_hole(guest: Guest) -> None:
    """What the host unmapped before it refused must not become a place for its own mappings."""
    at = area(guest, 4)
    fd = os.memfd_create("sealed", os.MFD_ALLOW_SEALING)
    os.ftruncate(fd, PAGE)
    import fcntl

    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE)
    assert guest.call("mmap", at + PAGE, PAGE, 3, SHARED | FIXED, fd, 0) == -errno.EPERM
    os.close(fd)
    for _ in range(20):  # anything that the host maps now lies elsewhere
        other = host_mmap.mmap(-1, PAGE)
        other[0] = 1
    assert guest.space.is_mapped(at, at + PAGE)
    inside = shown(guest, at + PAGE)
    if inside is None:  # the host let go of it: to the guest it is unmapped
        with pytest.raises(MemoryFault):
            guest.space.read(at + PAGE, 1)
    else:
        assert guest.space.read(at + PAGE, 1) == b"\0"


def test_locking_everything(guest: Guest) -> None:
    at = area(guest, 4)
    vector = guest.room(8)
    assert guest.call("mlockall", 1) == 0
    assert guest.call("mincore", at, 4 * PAGE, vector) == 0
    assert guest.space.read(vector, 4) == b"\1\1\1\1"
    assert guest.call("munlockall") == 0
    assert guest.call("mlockall", 2) == 0
    later = area(guest, 2)
    assert guest.call("mincore", later, 2 * PAGE, vector) == 0
    assert guest.space.read(vector, 2) == b"\1\1"
    assert guest.call("munlockall") == 0
    last = area(guest, 2)
    assert guest.call("mincore", last, 2 * PAGE, vector) == 0
    assert guest.space.read(vector, 2) == b"\0\0"


def test_memory_of_this_process(guest: Guest) -> None:
    text, room = guest.put(b"from here"), guest.room(16)
    local, remote = guest.put(struct.pack("<QQ", room, 9)), guest.put(struct.pack("<QQQQ", text, 4, text + 4, 5))
    pid = os.getpid()
    assert guest.call("process_vm_readv", pid, local, 1, remote, 2, 0) == 9
    assert guest.space.read(room, 9) == b"from here"
    assert guest.call("process_vm_readv", pid, local, 1, remote, 2, 1) == -errno.EINVAL
    assert guest.call("process_vm_readv", pid, local, 1025, remote, 2, 0) == -errno.EINVAL
    assert guest.call("process_vm_readv", pid, 8, 1, remote, 2, 0) == -errno.EFAULT
    # a host address of ours is no address of the guest's
    outside = guest.put(struct.pack("<QQ", guest.space.flags_base, 8))
    assert guest.call("process_vm_readv", pid, local, 1, outside, 1, 0) == -errno.EFAULT
    assert guest.call("process_vm_writev", pid, local, 1, outside, 1, 0) == -errno.EFAULT
    part = guest.put(struct.pack("<QQQQ", text, 4, guest.space.limit + 5, 5))
    assert guest.call("process_vm_readv", pid, local, 1, part, 2, 0) == 4


def test_a_file_system_without_execution(guest: Guest, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("f").write_bytes(b"x" * PAGE)
    fd = os.open("f", os.O_RDONLY)
    assert guest.call("mmap", 0, PAGE, READ | EXEC, PRIVATE, fd, 0) > 0
    monkeypatch.setattr(os, "fstatvfs", lambda fd: SimpleNamespace(f_flag=os.ST_NOEXEC))
    assert guest.call("mmap", 0, PAGE, READ | EXEC, PRIVATE, fd, 0) == -errno.EPERM
    assert guest.call("mmap", 0, PAGE, READ, PRIVATE, fd, 0) > 0
    os.close(fd)


def test_advice_on_many_mappings(guest: Guest) -> None:
    at = area(guest, 64)
    for k in range(0, 64, 2):
        assert guest.call("mprotect", at + k * PAGE, PAGE, READ) == 0
    guest.space.write(at + 5 * PAGE, b"x")
    assert guest.call("madvise", at + 4 * PAGE, 3 * PAGE, 4) == 0
    assert guest.space.u8(at + 5 * PAGE) == 0
    assert guest.call("munmap", at + 10 * PAGE, PAGE) == 0
    guest.space.write(at + 11 * PAGE, b"x")
    assert guest.call("madvise", at + 8 * PAGE, 4 * PAGE, 4) == -errno.ENOMEM  # and yet done
    assert guest.space.u8(at + 11 * PAGE) == 0


def test_fcntl_commands(guest: Guest, make_guest: Callable[..., Guest]) -> None:
    Path("f").write_bytes(b"x")
    fd = os.open("f", os.O_RDWR)
    same = os.dup(fd)
    room = guest.room(32)
    assert guest.call("fcntl", 98765, 9999, 0) == -errno.EBADF
    assert guest.call("fcntl", fd, 9999, 0) == -errno.EINVAL
    assert guest.call("fcntl", fd, 7, 8) == -errno.EFAULT
    lock = guest.put(struct.pack("<hhqqi4x", 1, 0, 0, 1, 0))
    assert guest.call("fcntl", fd, 7, lock) == 0
    assert guest.call("fcntl", fd, 17, room) == 0  # F_GETOWNER_UIDS
    assert guest.space.read(room, 8) == struct.pack("<II", os.getuid(), os.getuid()) or os.getuid()
    assert guest.call("fcntl", fd, 1027, same) in (1, -errno.EINVAL)  # F_DUPFD_QUERY is of Linux 6.10
    guest.kernel.reserved_fds.add(guest.kernel.reserved_fds.take(os.dup(fd)))
    assert guest.call("fcntl", fd, 1027, max(guest.kernel.reserved_fds)) == -errno.EBADF
    os.close(fd)
    os.close(same)


def test_the_heap_stops_before_what_is_mapped(guest: Guest) -> None:
    start = guest.call("brk", 0)
    wall = (start + 16 * PAGE) & -PAGE
    assert guest.call("mmap", wall, PAGE, 3, PRIVATE | ANON | FIXED_NOREPLACE, M64, 0) == wall
    assert guest.call("brk", wall) == start
    assert guest.call("brk", wall - PAGE) == wall - PAGE
    assert guest.call("brk", wall + PAGE) == wall - PAGE
    assert guest.space.read(wall, 8) == bytes(8)
