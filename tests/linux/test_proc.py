"""/proc in pieces: whose file a path is, what is made up, what is refused, what one guest says to others."""

from __future__ import annotations

import errno
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from tests.linux.conftest import DATA, Guest
from translator.linux.neighbours import FILES, MEMFD, Identity, identity

AT_FDCWD = -100 & (1 << 64) - 1
O_RDONLY, O_WRONLY, O_DIRECTORY, O_PATH = 0, 1, 0o200000, 0o10000000


def content(guest: Guest, path: str, dirfd: int = AT_FDCWD) -> bytes:
    fd = guest.call("openat", dirfd, guest.put(path), O_RDONLY, 0)
    assert fd >= 0, os.strerror(-fd)
    buffer = guest.room(4096)
    parts = []
    while (n := guest.call("read", fd, buffer, 4096)) > 0:
        parts.append(guest.space.read(buffer, n))
    guest.call("close", fd)
    return b"".join(parts)


def test_whose_file(guest: Guest) -> None:
    kernel, pid = guest.kernel, os.getpid()
    assert kernel.proc_file(b"/proc/self/maps") == (0, 0, b"maps")
    assert kernel.proc_file(b"/proc//./%d/maps" % pid) == (0, 0, b"maps")
    assert kernel.proc_file(b"/proc/thread-self/fd/3") == (0, 0, b"fd/3")
    assert kernel.proc_file(b"/proc/1/task/7/stat") == (1, 7, b"stat")
    assert kernel.proc_file(b"/proc/self/../1/stat") == (1, 0, b"stat")
    assert kernel.proc_file(b"/proc/self") is None
    assert kernel.proc_file(b"/proc/cpuinfo/x") is None
    assert kernel.proc_file(b"/proc/uptime") is None
    assert kernel.proc_file(b"maps") is None
    assert kernel.proc_file(b"something/maps", 12345) is None
    folder = os.open("/proc/self", os.O_RDONLY)
    assert kernel.proc_file(b"maps", folder) == (0, 0, b"maps")
    assert kernel.proc_file(b"nothing of ours", folder) is None
    os.close(folder)


def test_relative_names(guest: Guest) -> None:
    folder = guest.call("openat", AT_FDCWD, guest.put("/proc/self"), O_RDONLY | O_DIRECTORY, 0)
    assert b"[stack]" in content(guest, "maps", folder)
    assert content(guest, "exe", folder)[:4] == b"\x7fELF"
    buffer = guest.room(256)
    n = guest.call("readlinkat", folder, guest.put("exe"), buffer, 256)
    assert guest.space.read(buffer, n) == os.fsencode(guest.program.path)
    here = os.getcwd()
    assert guest.call("chdir", guest.put("/proc/self")) == 0
    try:
        assert b"[stack]" in content(guest, "maps")
        assert b"[stack]" in content(guest, "../self/smaps")
    finally:
        os.chdir(here)
    Path("maps").write_text("a file of that name")
    assert content(guest, "maps") == b"a file of that name"


def test_made_up_files(guest: Guest) -> None:
    call, put = guest.call, guest.put
    assert call("openat", AT_FDCWD, put("/proc/self/maps"), O_WRONLY, 0) == -errno.EACCES
    assert call("openat", AT_FDCWD, put("/proc/self/maps"), O_DIRECTORY, 0) == -errno.ENOTDIR
    assert call("openat", AT_FDCWD, put("/proc/self/task/1/maps"), 0, 0) == -errno.ENOENT
    fd = call("openat", AT_FDCWD, put("/proc/self/maps"), 0, 0)
    buffer = guest.room(256)
    n = call("readlinkat", AT_FDCWD, put(f"/proc/self/fd/{fd}"), buffer, 256)
    assert guest.space.read(buffer, n) == b"/proc/%d/maps" % os.getpid()
    call("close", fd)
    fields = content(guest, "/proc/self/stat").rsplit(b") ", 1)[1].split()
    assert int(fields[20]) == guest.space.mapped_bytes
    assert int(content(guest, "/proc/self/statm").split()[0]) * 4096 == guest.space.mapped_bytes
    name = os.path.basename(guest.program.path)[:15].encode()
    assert b"Name:\t" + name + b"\n" in content(guest, "/proc/self/status")
    smaps = content(guest, "/proc/self/smaps")
    assert smaps.count(b"Rss:") == len(guest.space.mappings()) and b"[stack]" in smaps
    assert content(guest, "/proc/self/smaps_rollup").splitlines()[0].endswith(b"[rollup]")


def test_limits_are_the_guests(guest: Guest) -> None:
    new = guest.put(struct.pack("<QQ", 1 << 20, 1 << 40))
    assert guest.call("prlimit64", 0, 9, new, 0) == 0
    lines = content(guest, "/proc/self/limits").splitlines()
    assert [line.split() for line in lines if line.startswith(b"Max address space")] == [
        [b"Max", b"address", b"space", b"1048576", b"1099511627776", b"bytes"]
    ]
    assert len(lines) == 17


@pytest.mark.parametrize("name", ["mem", "pagemap"])
def test_host_addresses_are_refused(guest: Guest, name: str) -> None:
    for flags in (0, 2):
        assert guest.call("openat", AT_FDCWD, guest.put(f"/proc/self/{name}"), flags, 0) == -errno.EACCES
    assert len(guest.notices) == 1 and name in guest.notices[0]


def test_title_in_the_place_of_the_arguments(guest: Guest) -> None:
    assert content(guest, "/proc/self/cmdline") == b"prog\0arg\0"
    guest.space.write(guest.space.u64(guest.program.sp + 8), b"a longer!")
    assert content(guest, "/proc/self/cmdline") == b"a longer!A=1"


def test_identity_survives_packing() -> None:
    one = Identity(b"/a\n/b", b"\0\1\xff", b"a\0b\0", range(8))
    two = Identity.unpack(one.pack())
    assert two is not None
    assert all(getattr(one, name) == getattr(two, name) for name in Identity.__slots__)
    assert Identity.unpack(b"") is None
    assert Identity.unpack(b"/x\0zz\0\0" + b"\0".join([b"1"] * 8)) is None
    assert Identity.unpack(one.pack() + b"\x001") is None


SAYS = """
import os, sys
fd = os.memfd_create({name!r})
os.write(fd, bytes.fromhex({data!r}))
os.dup2(fd, 1005, inheritable=False)
print(flush=True)
sys.stdin.read()
"""


def test_another_guest(guest: Guest) -> None:
    """A process that says it is a guest is one: its files are made of what it says, its folder hides what is ours."""
    said = Identity(b"/usr/bin/other", b"auxv", b"other\0-x\0", (1 << 60, 1 << 32, 0, 0x1000, 0, 0x10, 0x20, 0x30))
    source = SAYS.format(name=MEMFD, data=said.pack().hex())
    command = [sys.executable, "-c", source]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        try:
            assert other.stdout is not None
            other.stdout.readline()
            found = identity(other.pid)
            assert found is not None and found.exe == b"/usr/bin/other"
            folder = f"/proc/{other.pid}"
            assert content(guest, f"{folder}/cmdline") == b"other\0-x\0"
            assert content(guest, f"{folder}/auxv") == b"auxv"
            assert content(guest, f"{folder}/maps") == b""  # nothing of it lies where it says
            assert int(content(guest, f"{folder}/stat").split()[0]) == other.pid
            assert set(FILES) == {b"maps", b"cmdline", b"environ", b"auxv", b"stat", b"status", b"statm"}
            buffer = guest.room(256)
            n = guest.call("readlinkat", AT_FDCWD, guest.put(f"{folder}/exe"), buffer, 256)
            assert guest.space.read(buffer, n) == b"/usr/bin/other"
            fd = guest.call("openat", AT_FDCWD, guest.put(f"{folder}/fd"), O_RDONLY | O_DIRECTORY, 0)
            n = guest.call("getdents64", fd, DATA + 0x8000, 0x4000)
            entries = guest.space.read(DATA + 0x8000, n)
            assert b"2\0" in entries and b"1005\0" not in entries
            assert guest.call("openat", AT_FDCWD, guest.put(f"{folder}/mem"), 0, 0) == -errno.EACCES
        finally:
            other.kill()
    assert identity(other.pid) is None
    assert identity(1) is None


def test_programs_of_the_host_are_left_alone(guest: Guest) -> None:
    with subprocess.Popen(["sleep", "100"]) as other:
        try:
            while Path(f"/proc/{other.pid}/comm").read_text() != "sleep\n":
                pass
            assert content(guest, f"/proc/{other.pid}/cmdline") == b"sleep\x00100\0"
            assert b"/sleep\n" in content(guest, f"/proc/{other.pid}/maps")
        finally:
            other.kill()


def test_our_descriptors_cannot_be_opened_by_name(guest: Guest) -> None:
    ours = guest.kernel.reserved_fds.take(os.memfd_create("ours"))
    assert guest.call("openat", AT_FDCWD, guest.put(f"/proc/self/fd/{ours}"), 0, 0) == -errno.ENOENT
    for folder in ("fd", "fdinfo"):
        fd = guest.call("openat", AT_FDCWD, guest.put(f"/proc/self/{folder}"), O_RDONLY | O_DIRECTORY, 0)
        seen: list[bytes] = []
        while (n := guest.call("getdents64", fd, DATA + 0x8000, 24)) > 0:  # one name at a time
            seen.append(guest.space.read(DATA + 0x8000 + 19, n - 19).split(b"\0")[0])
        assert n == 0 and b"0" in seen and b"%d" % fd in seen and b"%d" % ours not in seen
        guest.call("close", fd)
    os.close(ours)
    guest.kernel.reserved_fds.discard(ours)
