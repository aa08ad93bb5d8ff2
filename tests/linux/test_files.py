"""Files as the guest sees them: its structures, its sysroot, its /proc/self, and none of our descriptors."""

from __future__ import annotations

import errno
import os
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.linux.conftest import DATA, Guest

AT_FDCWD = -100 & (1 << 64) - 1
O_CREAT, O_EXCL, O_RDWR = 0o100, 0o200, 2


def read_all(guest: Guest, path: str) -> bytes:
    fd = guest.call("openat", AT_FDCWD, guest.put(path), 0, 0)
    assert fd >= 0, os.strerror(-fd)
    out = b""
    buffer = guest.room(4096)
    while (n := guest.call("read", fd, buffer, 4096)) > 0:
        out += guest.space.read(buffer, n)
    assert guest.call("close", fd) == 0
    return out


def test_read_write_seek(guest: Guest) -> None:
    fd = guest.call("openat", AT_FDCWD, guest.put("f"), O_CREAT | O_RDWR, 0o640)
    assert guest.call("write", fd, guest.put(b"hello world"), 11) == 11
    assert guest.call("lseek", fd, 6, 0) == 6
    buffer = guest.room(32)
    assert guest.call("read", fd, buffer, 32) == 5
    assert guest.space.read(buffer, 5) == b"world"
    iov = guest.put(struct.pack("<QQQQ", buffer, 3, buffer + 16, 4))
    assert guest.call("preadv", fd, iov, 2, 0, 0) == 7
    assert guest.space.read(buffer, 3) + guest.space.read(buffer + 16, 4) == b"hello w"
    assert guest.call("writev", fd, guest.put(struct.pack("<QQ", buffer, 1 << 63)), 1) == -errno.EINVAL
    assert guest.call("writev", fd, iov, 5000) == -errno.EINVAL
    assert guest.call("read", fd, buffer, (1 << 63) + 5) in (-errno.EINVAL, -errno.EFAULT)
    assert guest.call("openat", AT_FDCWD, guest.put("f"), O_CREAT | O_EXCL, 0) == -errno.EEXIST
    assert Path("f").stat().st_mode & 0o777 == 0o640


def test_huge_reads_end_at_the_buffer_not_in_our_memory(guest: Guest) -> None:
    Path("zeros").write_bytes(b"z" * 0x20000)
    fd = guest.call("openat", AT_FDCWD, guest.put("zeros"), 0, 0)
    at = DATA + 0x10000 - 0x1000
    got = guest.call("read", fd, at, 0x7FFF_FFFF_FFFF)
    assert got in (0x1000, -errno.EFAULT)
    got = guest.call("read", fd, guest.space.limit - 0x10000 - 0x800, 0x7FFF_FFFF_0000)
    assert got in (0x800, -errno.EFAULT)


def test_stat_layout(guest: Guest) -> None:
    Path("f").write_bytes(b"x" * 1234)
    os.utime("f", ns=(1_000_000_007, 2_000_000_009))
    real = os.stat("f")
    buffer = guest.room(128)
    assert guest.call("newfstatat", AT_FDCWD, guest.put("f"), buffer, 0) == 0
    found = struct.unpack("<QQIIIIQQqiiqqQqQqQII", guest.space.read(buffer, 128))
    assert found[:7] == (real.st_dev, real.st_ino, real.st_mode, real.st_nlink, real.st_uid, real.st_gid, real.st_rdev)
    assert found[8:10] == (1234, real.st_blksize)
    assert found[11:16] == (real.st_blocks, 1, 7, 2, 9)
    assert guest.call("newfstatat", AT_FDCWD, guest.put(""), buffer, 0) == -errno.ENOENT
    fd = guest.call("openat", AT_FDCWD, guest.put("f"), 0, 0)
    again = guest.room(128)
    assert guest.call("fstat", fd, again) == 0
    assert guest.space.read(again, 128) == guest.space.read(buffer, 128)


def test_proc_self(guest: Guest) -> None:
    buffer = guest.room(256)
    n = guest.call("readlinkat", AT_FDCWD, guest.put("/proc/self/exe"), buffer, 256)
    assert guest.space.read(buffer, n) == os.fsencode(guest.program.path)
    assert guest.call("readlinkat", AT_FDCWD, guest.put(f"/proc/{os.getpid()}/exe"), buffer, 5) == 5
    assert read_all(guest, "/proc/self/cmdline") == b"prog\0arg\0"
    assert read_all(guest, "/proc/self/environ") == b"A=1\0"
    assert read_all(guest, "/proc/self/auxv") == guest.program.auxv
    maps = read_all(guest, "/proc/self/maps").decode()
    assert "[stack]" in maps and guest.program.path in maps and "python" not in maps
    assert int(maps.splitlines()[0].split("-")[0], 16) == 0x10000
    assert b"rv64" in read_all(guest, "/proc/cpuinfo")
    assert read_all(guest, "/proc/self/exe")[:4] == b"\x7fELF"
    assert read_all(guest, "/proc/self/stat").split()[19] == b"1"
    assert b"Threads:\t1\n" in read_all(guest, "/proc/self/status")
    assert guest.call("openat", AT_FDCWD, guest.put("/proc/self/maps"), 1, 0) == -errno.EACCES


def test_our_descriptors_are_not_the_guests(guest: Guest) -> None:
    kernel = guest.kernel
    fd = kernel.reserved_fds.take(os.open("/dev/null", os.O_RDONLY))
    assert fd >= 1000
    assert guest.call("close", fd) == -errno.EBADF
    assert guest.call("read", fd, DATA, 1) == -errno.EBADF
    assert guest.call("dup", fd) == -errno.EBADF
    assert guest.call("dup3", 0, fd, 0) == -errno.EBADF
    assert guest.call("fcntl", fd, 1, 0) == -errno.EBADF
    assert guest.call("fstat", fd, DATA) == -errno.EBADF
    mine = os.open("/dev/null", os.O_RDONLY)
    high = guest.call("fcntl", mine, 0, fd)
    assert high > fd
    assert guest.call("close_range", high, high, 0) == 0
    assert guest.call("close_range", fd - 5, (1 << 32) - 1, 0) == 0
    os.fstat(fd)
    folder = guest.call("openat", AT_FDCWD, guest.put("/proc/self/fd"), 0o200000, 0)
    buffer = guest.room(8192)
    n = guest.call("getdents64", folder, buffer, 8192)
    assert n > 0 and str(fd).encode() not in guest.space.read(buffer, n)
    assert str(mine).encode() in guest.space.read(buffer, n)
    os.close(mine)
    os.close(folder)
    os.close(fd)


@pytest.mark.parametrize("in_kernel", [True, False])
def test_sysroot(make_guest: Callable[..., Guest], tmp_path: Path, in_kernel: bool) -> None:
    """The sysroot first, links in it stay in it, the host for the rest."""
    root = tmp_path / "root"
    (root / "etc").mkdir(parents=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "etc/only").write_text("in the sysroot")
    (root / "etc/absolute").symlink_to("/etc/only")
    (root / "etc/up").symlink_to("../../../../../../etc/only")
    (root / "etc/passwd").write_text("the sysroot's")
    (root / "etc/hop").symlink_to("/usr/bin/hop")
    (root / "usr/bin/hop").symlink_to("/etc/absolute")
    (root / "etc/loop").symlink_to("/etc/loop")
    outside = tmp_path / "outside"
    outside.write_text("the host's")
    guest = make_guest(sysroot=str(root))
    guest.kernel.paths._has_openat2 = in_kernel
    for name in ("/etc/only", "/etc/absolute", "/etc/up", "/etc/hop", "/../../etc/only", "//etc/./only"):
        assert read_all(guest, name) == b"in the sysroot", name
    assert read_all(guest, "/etc/passwd") == b"the sysroot's"
    assert read_all(guest, str(outside)) == b"the host's"
    buffer = guest.room(256)
    n = guest.call("readlinkat", AT_FDCWD, guest.put("/etc/absolute"), buffer, 256)
    assert guest.space.read(buffer, n) == b"/etc/only"
    assert guest.call("faccessat", AT_FDCWD, guest.put("/etc/loop"), 0) == -errno.ENOENT
    assert guest.call("newfstatat", AT_FDCWD, guest.put("/etc/loop"), guest.room(128), 0x100) == 0
    new = str(tmp_path / "new")
    fd = guest.call("openat", AT_FDCWD, guest.put(new), O_CREAT | O_RDWR, 0o600)
    assert fd >= 0 and os.path.exists(new)
    os.close(fd)
    how = guest.put(struct.pack("<QQQ", 0, 0, 0))
    fd = guest.call("openat2", AT_FDCWD, guest.put("/etc/only"), how, 24)
    assert os.read(fd, 100) == b"in the sysroot"
    os.close(fd)


def test_events(guest: Guest) -> None:
    """epoll's structure is packed on the host and not here; pselect6 takes a pointer to a pointer."""
    epfd = guest.call("epoll_create1", 0)
    fds = guest.room(8)
    assert guest.call("pipe2", fds, 0) == 0
    reader, writer = struct.unpack("<ii", guest.space.read(fds, 8))
    event = guest.put(struct.pack("<I4xQ", 1, 0x1122334455667788))
    assert guest.call("epoll_ctl", epfd, 1, reader, event) == 0
    assert guest.call("write", writer, event, 1) == 1
    events = guest.room(64)
    assert guest.call("epoll_pwait", epfd, events, 4, 0, 0, 8) == 1
    assert struct.unpack("<I4xQ", guest.space.read(events, 16)) == (1, 0x1122334455667788)
    assert guest.call("epoll_pwait", epfd, events, 0, 0, 0, 8) == -errno.EINVAL
    sets = guest.put((1 << reader).to_bytes(128, "little"))
    mask = guest.put(struct.pack("<QQ", guest.room(8), 8))
    zero = guest.room(16)
    assert guest.call("pselect6", reader + 1, sets, 0, 0, zero, mask) == 1
    polled = guest.put(struct.pack("<ihh", reader, 1, 0))
    assert guest.call("ppoll", polled, 1, zero, 0, 8) == 1
    for fd in (epfd, reader, writer):
        assert guest.call("close", fd) == 0


def test_messages(guest: Guest) -> None:
    """sendmsg and recvmsg with a descriptor on board; setsockopt with a pointer in its value."""
    fds = guest.room(8)
    assert guest.call("socketpair", 1, 1, 0, fds) == 0
    left, right = struct.unpack("<ii", guest.space.read(fds, 8))
    body = guest.put(b"payload")
    control = guest.put(struct.pack("<QiiI4x", 20, 1, 1, 0))
    iov = guest.put(struct.pack("<QQ", body, 7))
    header = guest.put(struct.pack("<QI4xQQQQI4x", 0, 0, iov, 1, control, 24, 0))
    assert guest.call("sendmsg", left, header, 0) == 7
    into, room = guest.room(16), guest.room(64)
    iov = guest.put(struct.pack("<QQ", into, 16))
    header = guest.put(struct.pack("<QI4xQQQQI4x", 0, 0, iov, 1, room, 64, 0))
    assert guest.call("recvmsg", right, header, 0) == 7
    assert guest.space.read(into, 7) == b"payload"
    assert struct.unpack("<Q", guest.space.read(header + 40, 8)) == (24,)
    os.close(struct.unpack("<i", guest.space.read(room + 16, 4))[0])
    assert guest.call("setsockopt", left, 1, 26, guest.room(16), 16) == -errno.EINVAL  # a filter of no length
    os.close(left)
    os.close(right)


def test_ioctl_with_unknown_argument_is_refused_once(guest: Guest) -> None:
    fd = guest.call("openat", AT_FDCWD, guest.put("/dev/null"), 0, 0)
    assert guest.call("ioctl", fd, 0xDEAD, DATA) == -errno.ENOTTY
    assert guest.call("ioctl", fd, 0xDEAD, DATA) == -errno.ENOTTY
    assert [n for n in guest.notices if "0xdead" in n] == guest.notices and len(guest.notices) == 1
    assert guest.call("ioctl", 98765, 0xDEAD, DATA) == -errno.EBADF
    os.close(fd)
