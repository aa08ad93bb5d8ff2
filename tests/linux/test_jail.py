"""A jailed guest and every way out that we know of: nothing outside the sysroot is read, made or changed."""

from __future__ import annotations

import errno
import os
import shutil
import socket
import stat
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.linux.conftest import Guest
from translator.linux import abi as abis
from translator.linux.jail import JailPaths
from translator.linux.jailed import REFUSED, JailedKernel, kernel_of
from translator.linux.table import Table

AT_FDCWD = -100 & (1 << 64) - 1
O_CREAT, O_EXCL, O_RDWR, O_DIRECTORY, O_PATH, O_NOFOLLOW = 0o100, 0o200, 2, 0o200000, 0o10000000, 0o400000
SECRET = "from outside"
ABI = abis.load(243)
COMPILER = shutil.which("riscv64-linux-gnu-gcc")
ROOT = Path(__file__).parent.parent.parent


class Jailed(Guest):
    """A guest in a jail, with words for what these tests do all the time."""

    def path(self, name: str) -> int:
        """A string in guest memory."""
        if self._free > 0x20C000:
            self._free = 0x200000
        return self.put(name)

    def open(self, name: str, flags: int = 0, mode: int = 0, dirfd: int = AT_FDCWD) -> int:
        """openat."""
        return self.call("openat", dirfd, self.path(name), flags, mode)

    def content(self, name: str, dirfd: int = AT_FDCWD) -> str | int:
        """What is in a file, or the errno."""
        fd = self.open(name, 0o4000, 0, dirfd)
        if fd < 0:
            return -fd
        try:
            return os.read(fd, 200).decode(errors="replace")
        except OSError as error:
            return error.errno or 0
        finally:
            os.close(fd)

    def link(self, name: str) -> str | int:
        """What readlink says."""
        buffer = self.path("x" * 300)
        size = self.call("readlinkat", AT_FDCWD, self.path(name), buffer, 300)
        return os.fsdecode(self.space.read(buffer, size)) if size >= 0 else -size


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    """The jail and, beside it, what must not be reached."""
    root, outside = tmp_path / "jail", tmp_path / "outside"
    for name in ("etc", "usr/bin", "tmp", "proc", "dev", "deep/er"):
        (root / name).mkdir(parents=True)
    outside.mkdir()
    (outside / "secret").write_text(SECRET)
    (root / "etc/passwd").write_text("the jail's")
    (root / "absolute").symlink_to(outside / "secret")
    (root / "absolute_dir").symlink_to(outside)
    (root / "up").symlink_to("../../../../../../../.." + str(outside / "secret"))
    (root / "deep/relative").symlink_to("../../outside/secret")
    (root / "inside").symlink_to("/etc/passwd")
    (root / "mtab").symlink_to("../proc/self/maps")
    (root / "out").symlink_to("/dev/fd")
    return root, outside


@pytest.fixture
def jailed(places: tuple[Path, Path], program: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Jailed]:
    """A guest in it."""
    monkeypatch.chdir(places[0])
    paths = JailPaths(str(places[0]), False)
    guest = Jailed(program, kernel=kernel_of(paths, None))
    before = set(os.listdir("/proc/self/fd"))
    yield guest
    left = set(os.listdir("/proc/self/fd")) - before
    os.close(paths.jail.fd)
    guest.close()
    assert {int(name) for name in left} <= {3, *range(3, 40)} and len(left) <= 12, left


def untouched(outside: Path) -> bool:
    """Whether the outside is as it was."""
    return os.listdir(outside) == ["secret"] and (outside / "secret").read_text() == SECRET


def test_every_path_of_the_table_is_served_by_the_jail(jailed: Jailed) -> None:
    """No row with a path gets to a handler that looks it up on the host."""
    kernel = jailed.kernel
    assert isinstance(kernel, JailedKernel)
    table = Table(ABI.ROWS)
    for name in table.names():
        row = table.get(name)
        assert row is not None
        if any("path" in arg.kind for arg in row.args):
            served = kernel.handler(row)
            assert served is not None
            where = served.__qualname__
            assert "jail" in where, f"{name}: {where}"
    assert not {name[5:] for name in dir(kernel) if name.startswith("jail_")} - set(ABI.NUMBERS)
    for name in REFUSED & set(ABI.NUMBERS):
        assert jailed.call(name, *([0] * 6)) == -errno.EPERM, name
    with pytest.raises(OSError, match="no path"):
        kernel.host_path(0)


def test_links_and_dots(jailed: Jailed, places: tuple[Path, Path]) -> None:
    _root, outside = places
    for name in ("inside", "/inside", "/etc/../inside", "/../../../etc/passwd", "../../etc/passwd",
                 "/deep/er/../../inside"):  # fmt: skip
        assert jailed.content(name) == "the jail's", name
    dots = "../" * 12
    for name in (
        "absolute", "/absolute", "up", "/up", "deep/relative", "/deep/relative", "absolute_dir/secret",
        "/absolute_dir/secret", str(outside / "secret"), dots + str(outside / "secret"), "/" + dots + str(outside),
        "/proc/self/root" + str(outside / "secret"), "/proc/self/root/../outside/secret",
        "/proc/self/cwd/../outside/secret",
        "/proc/self/cwd/../../outside/secret", f"/proc/{os.getpid()}/root{outside}/secret",
        "/proc/thread-self/root/../outside/secret",
        "/proc/1/root" + str(outside / "secret"), "/proc/self/task/self/root/x",
        f"/proc/self/task/{os.getpid()}/root{outside}/secret",
        "/proc/self/mem", "/proc/self/map_files", "/proc/kcore", "/proc/1/environ", "/proc/self/ns/mnt", "/sys/kernel",
        "/dev/mem", "/dev/sda", "/dev/shm/x", "/proc/self/fd/../root/x", "/dev/../../outside/secret",
    ):  # fmt: skip
        assert jailed.content(name) in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP), name
    assert jailed.call("chdir", jailed.path("deep/er")) == 0
    assert jailed.content("../../inside") == jailed.content("../../../../inside") == "the jail's"
    assert jailed.content("../../../outside/secret") == errno.ENOENT
    assert jailed.content("../relative") == errno.ENOENT
    assert jailed.call("getcwd", jailed.path("x" * 50), 50) == len("/deep/er\0")
    assert jailed.link("/proc/self/cwd") == "/deep/er"
    assert untouched(outside)


def test_creating_through_links(jailed: Jailed, places: tuple[Path, Path]) -> None:
    """What a link that leads out would make or change lands in the jail, or nowhere."""
    root, outside = places
    (root / "dangling").symlink_to(outside / "new")
    (root / "dangling_in").symlink_to("/tmp/made")
    os.makedirs(str(root) + str(outside))  # the same name, inside
    fd = jailed.open("dangling", O_CREAT | O_RDWR, 0o600)
    assert fd >= 0 and os.path.exists(str(root) + str(outside / "new"))
    os.close(fd)
    fd = jailed.open("/dangling_in", O_CREAT | O_RDWR, 0o640)
    assert fd >= 0 and (root / "tmp/made").stat().st_mode & 0o777 == 0o640
    os.close(fd)
    assert jailed.open("dangling", O_CREAT | O_EXCL | O_RDWR, 0o600) == -errno.EEXIST
    for name in ("absolute_dir/x", "deep/../absolute_dir/x", "/absolute_dir/x"):
        at = jailed.path(name)
        for call, *rest in (
            ("mkdirat", 0o700), ("mknodat", 0o100600, 0), ("unlinkat", 0),
        ):  # fmt: skip
            jailed.call(call, AT_FDCWD, at, *rest)
        jailed.call("symlinkat", jailed.path("target"), AT_FDCWD, at)
        jailed.call("linkat", AT_FDCWD, jailed.path("etc/passwd"), AT_FDCWD, at, 0)
        jailed.call("renameat2", AT_FDCWD, jailed.path("tmp/made"), AT_FDCWD, at, 0)
        jailed.call("truncate", jailed.path("absolute"), 0)
        jailed.call("fchmodat", AT_FDCWD, jailed.path("absolute"), 0o777)
        jailed.call("fchownat", AT_FDCWD, jailed.path("absolute"), 12, 12, 0)
        jailed.call("utimensat", AT_FDCWD, jailed.path("absolute"), 0, 0)
        jailed.call("setxattr", jailed.path("absolute"), jailed.path("user.x"), at, 3, 0)
    assert untouched(outside)
    status = (outside / "secret").stat()
    assert status.st_uid != 12 and not status.st_mode & stat.S_IXOTH and status.st_nlink == 1


def test_directories_by_descriptor(jailed: Jailed, places: tuple[Path, Path]) -> None:
    root, outside = places
    deep = jailed.open("deep/er", O_DIRECTORY)
    assert jailed.content("../../inside", deep) == "the jail's"
    assert jailed.content("../../../outside/secret", deep) == errno.ENOENT
    assert jailed.content("../relative", deep) == errno.ENOENT
    foreign = os.open(outside, os.O_RDONLY)
    for name in ("secret", ".", "..", "../outside/secret"):
        assert jailed.content(name, foreign) == errno.EACCES, name
    at = jailed.path("x")
    assert jailed.call("mkdirat", foreign, at, 0o700) == -errno.EACCES
    assert jailed.call("unlinkat", foreign, jailed.path("secret"), 0) == -errno.EACCES
    assert jailed.call("fchdir", foreign) == -errno.EACCES
    assert jailed.call("chdir", jailed.path(f"/proc/self/fd/{foreign}")) == -errno.EACCES
    assert jailed.content(f"/proc/self/fd/{foreign}/secret") == errno.EACCES
    assert jailed.content(f"/proc/self/fd/{foreign}/../outside/secret") == errno.EACCES
    assert jailed.content(f"/dev/fd/{foreign}/secret") == errno.EACCES
    assert jailed.open(f"/proc/self/fd/{foreign}", O_DIRECTORY) == -errno.EACCES
    how = jailed.put(struct.pack("<QQQ", 0, 0, 0x08))
    assert jailed.call("openat2", foreign, jailed.path("secret"), how, 24) == -errno.EACCES
    how = jailed.put(struct.pack("<QQQ", 0, 0, 0x10))
    assert jailed.call("openat2", foreign, jailed.path("/secret"), how, 24) == -errno.EACCES
    assert jailed.call("openat2", deep, jailed.path("/../../../../inside"), how, 24) == -errno.ENOENT
    fd = jailed.call("openat2", AT_FDCWD, jailed.path("/../../../../inside"), how, 24)
    assert os.read(fd, 99) == b"the jail's"
    os.close(fd)
    how = jailed.put(struct.pack("<QQQ", 0, 0, 0x04))
    assert jailed.call("openat2", AT_FDCWD, jailed.path("inside"), how, 24) == -errno.ELOOP
    # the kernel's own jail-breaker: the descriptor itself, by way of what lies below /proc
    own = jailed.open("/proc/self/fd", O_DIRECTORY)
    assert own >= 0
    for name in (f"{foreign}/secret", f"{foreign}/../outside/secret", "../root/etc/hostname",
                 "../cwd/../outside/secret"):  # fmt: skip
        assert jailed.content(name, own) in (errno.EACCES, errno.ENOENT), name
    assert jailed.content(f"{deep}/../../inside", own) == "the jail's"
    itself = jailed.open("/proc/self", O_DIRECTORY)
    for flags in (0x08, 0x10, 0x04, 0):
        how = jailed.put(struct.pack("<QQQ", 2, 0, flags))
        for name in ("mem", "fd/../mem", "root/etc/hostname", "/mem"):
            result = jailed.call("openat2", itself, jailed.path(name), how, 24)
            assert result in (-errno.EACCES, -errno.ENOENT, -errno.ENOTDIR), (flags, name, result)
    assert jailed.content("mem", itself) == errno.ENOENT
    assert jailed.call("fchdir", itself) == -errno.EACCES
    os.close(itself)
    for mode in (0o020666, 0o060666):
        assert jailed.call("mknodat", AT_FDCWD, jailed.path("device"), mode, 0x103) == -errno.EPERM
    assert jailed.call("mknodat", AT_FDCWD, jailed.path("fifo"), 0o010600, 0) == 0
    os.rename(root / "deep", root / "moved")
    assert jailed.content("../../inside", deep) == "the jail's"
    os.rename(root / "moved/er", outside / "er")  # somebody outside takes it away: nothing can be looked up from it
    assert jailed.content("../secret", deep) == errno.EACCES
    os.rename(outside / "er", root / "er")
    os.rmdir(root / "er")
    assert jailed.content("../etc/passwd", deep) == errno.ENOENT
    for fd in (deep, foreign, own):
        os.close(fd)
    assert untouched(outside)


def test_a_descriptor_from_outside_gives_no_more_than_it_gives(jailed: Jailed, places: tuple[Path, Path]) -> None:
    _, outside = places
    fd = os.open(outside / "secret", os.O_RDONLY)
    assert jailed.content(f"/proc/self/fd/{fd}") == SECRET  # it could read that anyway
    assert jailed.content(f"/dev/fd/{fd}") == jailed.content(f"/out/{fd}") == SECRET
    for flags in (1, 2, 0o1000, 0o1001):
        assert jailed.open(f"/proc/self/fd/{fd}", flags) == -errno.EACCES, flags
    assert jailed.call("truncate", jailed.path(f"/proc/self/fd/{fd}"), 0) == -errno.EINVAL
    for flags, name in ((0x400, f"/proc/self/fd/{fd}"), (0x1000, "")):
        at = AT_FDCWD if name else fd
        assert jailed.call("linkat", at, jailed.path(name), AT_FDCWD, jailed.path("stolen"), flags) == -errno.EXDEV
    reserved = jailed.kernel.reserved_fds.take(os.open(outside, os.O_RDONLY))
    assert jailed.content(f"/proc/self/fd/{reserved}/secret") == errno.ENOENT
    assert jailed.content("secret", reserved) == errno.EBADF
    os.close(reserved)
    os.close(fd)
    inner = jailed.open("/etc/passwd")
    again = jailed.open(f"/proc/self/fd/{inner}", O_RDWR)
    assert again >= 0
    temporary = jailed.open("/tmp", 0o20200000 | O_RDWR, 0o600)
    assert jailed.call(
        "linkat", AT_FDCWD, jailed.path(f"/proc/self/fd/{temporary}"), AT_FDCWD, jailed.path("/tmp/named"), 0x400
    ) in (0, -errno.EOPNOTSUPP)
    for fd in (inner, again, temporary):
        if fd >= 0:
            os.close(fd)
    assert untouched(outside)


def test_what_lies_over_the_sysroot(jailed: Jailed, places: tuple[Path, Path]) -> None:
    root, _ = places
    fd = jailed.open("/dev/null", O_RDWR)
    assert stat.S_ISCHR(os.fstat(fd).st_mode)
    assert jailed.link(f"/proc/self/fd/{fd}") == "/dev/null"
    os.close(fd)
    fd = jailed.open("dev/../dev/zero")
    assert os.read(fd, 2) == b"\0\0"
    os.close(fd)
    assert "[stack]" in str(jailed.content("/mtab")) or "prog" in str(jailed.content("/mtab"))
    assert str(jailed.content("/proc/self/maps")).count(str(root)) == 0
    assert "rv64" in str(jailed.content("/proc/cpuinfo"))
    assert jailed.content("/proc/self/cmdline") == "prog\0arg\0"
    assert jailed.link("/proc/self") == str(os.getpid())
    for name, flags, code in (
        ("/dev/null", O_CREAT | O_EXCL, errno.EEXIST), ("/proc/meminfo", 1, errno.EACCES),
        ("/proc/self/status", 2, errno.EACCES), ("/proc/sys/kernel/core_pattern", 1, errno.ENOENT),
        ("/dev/null/x", 0, errno.ENOTDIR), ("/dev/null/", 0, errno.ENOTDIR), ("/dev/newly", O_RDWR, errno.ENOENT),
    ):  # fmt: skip
        assert jailed.open(name, flags) == -code, name
    assert jailed.call("unlinkat", AT_FDCWD, jailed.path("/dev/null"), 0) == -errno.EROFS
    assert jailed.call("fchmodat", AT_FDCWD, jailed.path("/dev/null"), 0o777) == -errno.EROFS
    over = jailed.path("/proc/self/fd/1")
    assert jailed.call("renameat2", AT_FDCWD, jailed.path("tmp"), AT_FDCWD, over, 0) == -errno.EROFS
    assert jailed.call("mkdirat", AT_FDCWD, jailed.path("/dev/shm"), 0o777) == 0  # the sysroot's own
    assert (root / "dev/shm").is_dir()
    buffer = jailed.room(256)
    for name in ("/dev/null", "/proc/self/fd", "/proc/self/exe", "/proc/self", "/dev/stdin", "/proc/self/fd/0",
                 "/dev/tty"):  # fmt: skip
        assert jailed.call("newfstatat", AT_FDCWD, jailed.path(name), buffer, 0x100) == 0, name
        assert jailed.call("statx", AT_FDCWD, jailed.path(name), 0x100, 0xFFF, buffer) == 0, name
    assert jailed.call("faccessat", AT_FDCWD, jailed.path("/dev/null"), 6) == 0
    mine, _theirs = os.openpty()
    number = os.ttyname(_theirs)
    assert jailed.open(number, O_RDWR | 0o400) >= 0
    os.close(mine)
    os.close(_theirs)
    others = [name for name in os.listdir("/dev/pts") if name.isdigit() and f"/dev/pts/{name}" != number]
    for name in others:
        if not any(os.path.realpath(f"/proc/self/fd/{fd}") == f"/dev/pts/{name}" for fd in (0, 1, 2)):
            assert jailed.open(f"/dev/pts/{name}", O_RDWR | 0o400) == -errno.ENOENT


def test_ordinary_work(jailed: Jailed, places: tuple[Path, Path]) -> None:
    """A jail that refuses everything would pass the tests above."""
    root, _ = places
    buffer = jailed.room(256)
    assert jailed.call("mkdirat", AT_FDCWD, jailed.path("work/"), 0o755) == 0
    assert jailed.call("mkdirat", AT_FDCWD, jailed.path("/work/"), 0o755) == -errno.EEXIST
    assert jailed.call("mkdirat", AT_FDCWD, jailed.path("/"), 0o755) == -errno.EEXIST
    assert jailed.call("mkdirat", AT_FDCWD, jailed.path("/work/.."), 0o755) == -errno.EEXIST
    work = jailed.open("/work", O_DIRECTORY)
    fd = jailed.open("f", O_CREAT | O_RDWR, 0o644, work)
    assert jailed.call("write", fd, jailed.path("hello"), 5) == 5
    os.close(fd)
    assert jailed.call("renameat2", work, jailed.path("f"), AT_FDCWD, jailed.path("/tmp/g"), 0) == 0
    assert (root / "tmp/g").read_text() == "hello"
    assert jailed.call("symlinkat", jailed.path("/tmp/g"), work, jailed.path("l")) == 0
    assert jailed.content("work/l") == jailed.content("l", work) == "hello"
    assert jailed.link("/work/l") == "/tmp/g"
    assert jailed.call("newfstatat", work, jailed.path("l"), buffer, 0x100) == 0
    assert stat.S_ISLNK(struct.unpack("<I", jailed.space.read(buffer + 16, 4))[0])
    assert jailed.call("newfstatat", work, jailed.path("l"), buffer, 0) == 0
    assert stat.S_ISREG(struct.unpack("<I", jailed.space.read(buffer + 16, 4))[0])
    assert jailed.call("newfstatat", work, jailed.path(""), buffer, 0x1000) == 0
    assert jailed.call("newfstatat", work, jailed.path(""), buffer, 0) == -errno.ENOENT
    assert jailed.call("newfstatat", AT_FDCWD, jailed.path("work/l/"), buffer, 0x100) == -errno.ENOTDIR
    assert jailed.call("fchmodat", AT_FDCWD, jailed.path("/work/l"), 0o600) == 0
    assert (root / "tmp/g").stat().st_mode & 0o777 == 0o600
    assert jailed.call("linkat", work, jailed.path("l"), AT_FDCWD, jailed.path("hard"), 0x400) == 0
    assert (root / "hard").stat().st_nlink == 2
    assert jailed.call("linkat", work, jailed.path("l"), AT_FDCWD, jailed.path("soft"), 0) == 0
    assert (root / "soft").is_symlink()
    assert jailed.call("truncate", jailed.path("/work/l"), 2) == 0
    assert jailed.call("utimensat", work, jailed.path("l"), jailed.room(32), 0) == 0
    assert jailed.call("utimensat", work, 0, jailed.room(32), 0) == 0
    assert (root / "tmp/g").stat().st_size == 2 and (root / "tmp/g").stat().st_mtime == 0
    assert jailed.call("unlinkat", work, jailed.path("l"), 0) == 0
    assert jailed.call("unlinkat", AT_FDCWD, jailed.path("/tmp/g/"), 0) == -errno.ENOTDIR
    assert jailed.call("unlinkat", AT_FDCWD, jailed.path("/work/"), 0x200) == 0
    assert jailed.content("f", work) == errno.ENOENT
    os.close(work)
    assert jailed.open("/etc/passwd/", 0) == -errno.ENOTDIR
    assert jailed.open("", 0) == -errno.ENOENT
    assert jailed.open("x" * 300, 0) == -errno.ENAMETOOLONG
    assert jailed.open("inside", O_NOFOLLOW) == -errno.ELOOP
    fd = jailed.open("inside", O_NOFOLLOW | O_PATH)
    assert fd >= 0
    buffer = jailed.room(64)
    assert jailed.call("readlinkat", fd, jailed.path(""), buffer, 64) == len("/etc/passwd")
    os.close(fd)
    assert jailed.call("openat", 987, jailed.path("x"), 0, 0) == -errno.EBADF
    assert jailed.call("openat", 0x2FFFFFF, jailed.path("x"), 0, 0) == -errno.EBADF
    notify = jailed.call("inotify_init1", 0)
    assert jailed.call("inotify_add_watch", notify, jailed.path("/etc"), 0xFFF) > 0
    os.close(notify)


def test_sockets_with_names(jailed: Jailed, places: tuple[Path, Path]) -> None:
    root, outside = places

    def name(path: str) -> tuple[int, int]:
        data = struct.pack("<H", 1) + path.encode() + b"\0"
        return jailed.put(data), len(data)

    server = jailed.call("socket", 1, 1, 0)
    assert jailed.call("bind", server, *name("/tmp/socket")) == 0
    assert stat.S_ISSOCK((root / "tmp/socket").stat().st_mode)
    assert jailed.call("listen", server, 5) == 0
    where, length = jailed.room(128), jailed.put((110).to_bytes(4, "little"))
    assert jailed.call("getsockname", server, where, length) == 0
    assert jailed.space.cstring(where + 2) == b"/tmp/socket" and jailed.space.u32(length) == 14
    (root / "link").symlink_to("/tmp/socket")
    client = jailed.call("socket", 1, 1, 0)
    assert jailed.call("connect", client, *name("link")) == 0
    jailed.space.put_u32(length, 110)
    assert jailed.call("getpeername", client, where, length) == 0
    assert jailed.space.cstring(where + 2) == b"/tmp/socket"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        os.chdir(outside)
        listening.bind("s")
        os.chdir(root)
        (root / "escape").symlink_to(outside / "s")
        sender = jailed.call("socket", 1, 2, 0)
        for path in ("escape", str(outside / "s"), "../outside/s", "absolute_dir/s", "/proc/self/root/../outside/s"):
            assert jailed.call("connect", sender, *name(path)) == -errno.ENOENT, path
            assert jailed.call("sendto", sender, where, 1, 0, *name(path)) == -errno.ENOENT, path
            at, size = name(path)
            iov = jailed.put(struct.pack("<QQ", where, 1))
            header = jailed.put(struct.pack("<QI4xQQQQI4x", at, size, iov, 1, 0, 0, 0))
            assert jailed.call("sendmsg", sender, header, 0) == -errno.ENOENT, path
        assert jailed.call("bind", sender, *name("absolute_dir/new")) == -errno.ENOENT
    os.unlink(outside / "s")
    receiver = jailed.call("socket", 1, 2, 0)
    assert jailed.call("bind", receiver, *name("tmp/mail")) == 0
    assert jailed.call("sendto", sender, jailed.path("abc"), 3, 0, *name("/tmp/mail")) == 3
    at, size = name("tmp/mail")
    iov = jailed.put(struct.pack("<QQ", jailed.path("def"), 3))
    header = jailed.put(struct.pack("<QI4xQQQQI4x", at, size, iov, 1, 0, 0, 0))
    assert jailed.call("sendmsg", sender, header, 0) == 3
    assert os.read(receiver, 10) + os.read(receiver, 10) == b"abcdef"
    for fd in (server, client, sender, receiver):
        os.close(fd)
    assert untouched(outside)


SWAP = r"""
import ctypes, os, sys, time
libc = ctypes.CDLL(None)
os.chdir(sys.argv[1])
end = time.time() + float(sys.argv[2])
while time.time() < end:
    for _ in range(200):
        libc.renameat2(-100, b"here", -100, b"there", 2)  # a directory and a link to the outside change places
        libc.renameat2(-100, b"file", -100, b"lure", 2)
"""


@pytest.mark.timeout(60)
def test_race_between_check_and_use(jailed: Jailed, places: tuple[Path, Path]) -> None:
    """While a directory and a link that leads out change places all the time, nothing outside is read or made."""
    root, outside = places
    (root / "here").mkdir()
    (root / "here/secret").write_text("mine")
    (root / "there").symlink_to(outside)
    (root / "file").write_text("mine")
    (root / "lure").symlink_to(outside / "secret")
    seconds = 3.0
    with subprocess.Popen([sys.executable, "-c", SWAP, str(root), str(seconds)]):
        end = time.monotonic() + seconds
        seen: dict[object, int] = {}
        rounds = 0
        jailed.kernel.tracer = None
        listed = root / "here", root / "there"
        while time.monotonic() < end:
            rounds += 1
            for name in ("here/secret", "/here/secret", "file", "/file", "here/../here/secret", "/here/../file"):
                found = jailed.content(name)
                seen[found] = seen.get(found, 0) + 1
            jailed.call("mkdirat", AT_FDCWD, jailed.path("here/made"), 0o700)
            jailed.call("unlinkat", AT_FDCWD, jailed.path("here/made"), 0x200)
            fd = jailed.open("/here/new", O_CREAT | O_RDWR, 0o600)
            if fd >= 0:
                os.close(fd)
            jailed.call("renameat2", AT_FDCWD, jailed.path("here/new"), AT_FDCWD, jailed.path("/here/newer"), 0)
            jailed.call("truncate", jailed.path("lure"), 0)
            jailed.call("unlinkat", AT_FDCWD, jailed.path("here/newer"), 0)
            jailed.call("fchmodat", AT_FDCWD, jailed.path("file"), 0o755)
            jailed.call("linkat", AT_FDCWD, jailed.path("file"), AT_FDCWD, jailed.path("hard"), 0x400)
            jailed.call("unlinkat", AT_FDCWD, jailed.path("hard"), 0)
            if jailed.call("chdir", jailed.path("/here")) == 0:
                assert jailed.content("../outside/secret") == errno.ENOENT
                assert os.getcwd() in map(str, listed)
                assert jailed.call("chdir", jailed.path("/")) == 0
    assert untouched(outside)
    assert not (outside / "secret").stat().st_mode & 0o111
    assert set(seen) <= {"mine", "", errno.ENOENT, errno.ENOTDIR, errno.ELOOP}, seen
    assert seen.get("mine", 0) + seen.get("", 0) > 20 and seen.get(errno.ENOENT, 0) > 20, (rounds, seen)
    assert rounds > 50


SEES = "outside No such file or directory dots No such file or directory root No such file or directory " \
       "link No such file or directory own OPENED null OPENED"  # fmt: skip
EXPECTED = f"""start: cwd / exe /bin/jail {SEES}
child named again environment /evil.so
child: cwd / exe /bin/jail {SEES}
ended 1280
child named again environment /evil.so
child: cwd / exe /bin/jail {SEES}
ended 1280
child /bin/jail /bin/script environment /evil.so
child: cwd / exe /bin/jail {SEES}
ended 1280
execve /bin/native: Exec format error
ended 2304
execve /lure: No such file or directory
ended 2304
chdir 0
child named again environment /evil.so
child: cwd /sub exe /bin/jail {SEES}
ended 1280
child by descriptor x environment /evil.so
child: cwd /sub exe /bin/jail {SEES}
ended 1280
chroot -1 Operation not permitted
"""


@pytest.mark.timeout(120)
@pytest.mark.skipif(COMPILER is None, reason="no riscv64-linux-gnu-gcc")
def test_programs_stay_in_the_jail(places: tuple[Path, Path]) -> None:
    """Start, exec, scripts, programs of the host, environments that a host program would obey."""
    root, outside = places
    (root / "bin").mkdir()
    source = Path(__file__).parent / "guest_c/jail.c"
    subprocess.run([str(COMPILER), "-O1", "-static", "-o", str(root / "bin/jail"), str(source)], check=True)
    (root / "bin/link").symlink_to("/bin/jail")
    secret = outside / "secret"
    (root / "bin/script").write_text(f"#!/bin/jail {secret}\n")
    (root / "bin/script").chmod(0o755)
    shutil.copy("/bin/true", root / "bin/native")
    (root / "lure").symlink_to(secret)
    (root / "etc/own").write_text("")
    secret.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-m", "translator", "run", "--quiet", "--jail", "-L", "../jail", "/bin/jail", str(secret)],
        cwd=outside, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=100,
    )  # fmt: skip
    assert (done.stdout, done.returncode) == (EXPECTED, 0), done.stdout + done.stderr
    for program, text in ((str(secret), "no such program in the jail"), ("jail", ""), ("nothing", "no such program")):
        done = subprocess.run(
            [sys.executable, "-m", "translator", "run", "--jail", "-L", str(root), program, str(secret), "x"],
            cwd=outside, capture_output=True, text=True, timeout=100,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PATH": "/bin"},
        )  # fmt: skip
        assert done.returncode == (127 if text else 5) and text in done.stderr, done.stderr
    done = subprocess.run(
        [sys.executable, "-m", "translator", "run", "--jail", "/bin/jail"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 125 and "--jail needs -L" in done.stderr
