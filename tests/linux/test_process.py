"""Processes: ends, forks, exec, limits. Forks happen in a child of the test, which reports through its exit status."""

from __future__ import annotations

import errno
import os
import re
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.guest.stand_in import Elf
from tests.linux.conftest import READ_ONLY, STACK_TOP, Guest
from translator.isa import load_isa
from translator.linux.abi import riscv64

M64 = (1 << 64) - 1
CLONE_VM, CLONE_VFORK, CLONE_THREAD, CLONE_SIGHAND = 0x100, 0x4000, 0x10000, 0x800
CLONE_PARENT_SETTID, CLONE_CHILD_SETTID, CLONE_SETTLS = 0x100000, 0x1000000, 0x80000
SIGCHLD = 17


def in_child(body: Callable[[], None]) -> None:
    """Run `body` in a fork; its assertions are the test's."""
    pid = os.fork()
    if not pid:
        status = 1
        try:
            body()
            status = 0
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            os._exit(status)
    _, status = os.waitpid(pid, 0)
    assert status == 0


def test_exit(guest: Guest) -> None:
    guest.call("exit_group", 0x1FF)
    assert guest.kernel.exit_status == 0xFF and guest.unwound


def test_unimplemented_is_said_once(guest: Guest) -> None:
    for _ in range(2):
        assert guest.call("userfaultfd", 8, 0x1234) == -errno.ENOSYS
    shown = "userfaultfd(0x8, 0x1234, 0x0, 0x0, 0x0, 0x0)"
    assert guest.notices == [f"{shown} is not implemented: the program gets ENOSYS"]
    assert guest.call("rseq", 1, 2, 3, 4) == -errno.ENOSYS
    assert len(guest.notices) == 1
    guest.cpu.a7 = 12345
    guest.kernel.syscall(guest.cpu, 0)
    assert guest.cpu.a0 == -errno.ENOSYS & M64
    assert "system call 12345" in guest.notices[1]


def test_fork_and_wait(make_guest: Callable[..., Guest]) -> None:
    guest = make_guest()

    def body() -> None:
        tid = guest.room(8)
        stack = STACK_TOP - 0x8000
        flags = SIGCHLD | CLONE_PARENT_SETTID | CLONE_CHILD_SETTID | CLONE_SETTLS
        pid = guest.call("clone", flags, stack, tid, 0x77, tid + 4)
        if not pid:
            good = guest.cpu.sp == stack and guest.cpu.tp == 0x77 and guest.space.u32(tid + 4) == os.getpid()
            os._exit(42 if good and guest.kernel.forked and guest.kernel.own_process else 1)
        assert guest.space.u32(tid) == pid and guest.space.u32(tid + 4) == 0
        assert guest.cpu.sp == STACK_TOP
        status = guest.room(4)
        assert guest.call("wait4", pid, status, 0, 0) == pid
        assert guest.space.u32(status) == 42 << 8
        pid = guest.call("clone", SIGCHLD, 0, 0, 0, 0)
        if not pid:
            os._exit(42)
        assert guest.call("wait4", pid, status, 0, guest.room(144)) == pid
        assert guest.space.u32(status) == 42 << 8
        assert guest.call("wait4", M64, status, 0, 0) == -errno.ECHILD

    in_child(body)


def test_vfork_child_hands_its_stack_back(make_guest: Callable[..., Guest]) -> None:
    """posix_spawn: the child runs in the parent's memory and leaves its errno there; the parent waits."""
    guest = make_guest()

    def body() -> None:
        before = sorted(os.listdir("/proc/self/fd"))
        note = STACK_TOP - 64
        guest.cpu.sp = STACK_TOP - 128
        pid = guest.call("clone", CLONE_VM | CLONE_VFORK | SIGCHLD, STACK_TOP - 0x8000, 0, 0, 0)
        if not pid:
            guest.space.put_u32(note, 2)
            guest.call("exit_group", 127)
            os._exit(guest.kernel.exit_status or 0)
        assert guest.space.u32(note) == 2
        args = guest.put(struct.pack("<11Q", CLONE_VM | CLONE_VFORK, 0, 0, 0, SIGCHLD, 0, 0, 0, 0, 0, 0))
        pid = guest.call("clone3", args, 88)
        if not pid:
            os.execv("/bin/true", ["true"])
        assert guest.space.u32(note) == 2
        assert os.waitpid(pid, 0)[1] == 0
        assert sorted(os.listdir("/proc/self/fd")) == before and not guest.kernel.reserved_fds

    in_child(body)


def test_threads_are_refused_honestly(guest: Guest) -> None:
    flags = 0x3D0F00
    assert guest.call("clone", flags, STACK_TOP, 0, 0, 0) == -errno.EAGAIN
    assert guest.call("clone", CLONE_THREAD, STACK_TOP, 0, 0, 0) == -errno.EINVAL
    assert guest.call("clone", CLONE_VM | SIGCHLD, STACK_TOP, 0, 0, 0) == -errno.ENOSYS
    assert guest.call("clone3", guest.room(88), 60) == -errno.EINVAL
    assert guest.call("clone3", guest.room(8192), 8192) == -errno.E2BIG
    assert len(guest.notices) == 2


def test_exec(make_guest: Callable[..., Guest], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Host programs execute natively, guest programs and their scripts through `reexec`; errors as execve has them."""
    monkeypatch.chdir(tmp_path)
    guest = make_guest()
    asked: list[tuple[str, list[bytes], list[bytes]]] = []

    def reexec(path: str, argv: list[bytes], envp: list[bytes], inherited: str) -> tuple[str, list[bytes], list[bytes]]:
        asked.append((path, argv, envp))
        return "/nonexistent/translator", argv, envp

    guest.hooks.reexec = reexec

    def vector(*strings: str) -> int:
        return guest.put(b"".join(guest.put(s).to_bytes(8, "little") for s in strings) + bytes(8))

    def exec_(path: str, *argv: str) -> int:
        return guest.call("execve", guest.put(path), vector(*argv), vector("E=1"))

    assert exec_("/bin/true", "true") == -errno.ENOSYS  # an embedded guest must not replace its host
    guest.kernel.own_process = True
    try:
        prog = Elf().segment().write(tmp_path / "g")
        assert exec_(prog, "argv0", "x") == -errno.ENOENT
        assert asked.pop() == (prog, [b"argv0", b"x"], [b"E=1"])
        assert exec_("g") == -errno.ENOENT
        assert asked.pop() == ("g", [b""], [b"E=1"])
        script = tmp_path / "s"
        script.write_text(f"#!{prog} opt ion\n")
        script.chmod(0o755)
        assert exec_(str(script), "old", "x") == -errno.ENOENT
        assert asked.pop() == (prog, [prog.encode(), b"opt ion", str(script).encode(), b"x"], [b"E=1"])
        fd = os.open(prog, os.O_RDONLY)
        assert guest.call("execveat", fd, guest.put(""), vector("a"), 0, 0x1000) == -errno.ENOENT
        assert asked.pop() == (prog, [b"a"], [])
        os.close(fd)
        assert exec_("/nonexistent") == -errno.ENOENT
        assert exec_("") == -errno.ENOENT
        assert exec_(str(tmp_path)) == -errno.EACCES
        script.chmod(0o644)
        assert exec_(str(script)) == -errno.EACCES
        script.chmod(0o755)
        script.write_text("#!\n")
        assert exec_(str(script)) == -errno.ENOEXEC
        script.write_text("junk")
        assert exec_(str(script)) == -errno.ENOEXEC
        script.write_text(f"#!{script}\n")
        assert exec_(str(script)) == -errno.ELOOP
        assert guest.call("execve", guest.put(prog), READ_ONLY + 0xFFC, 0) == -errno.EFAULT
        big = guest.room(0)
        guest.space.map(0x600000, 0x40000, 3, 0x32)
        guest.space.write(0x600000, b"x" * 0x3FFFF)
        assert guest.call("execve", guest.put(prog), guest.put((0x600000).to_bytes(16, "little")), 0) == -errno.E2BIG
        assert big and not asked

        def body() -> None:
            pid = guest.call("clone", SIGCHLD, 0, 0, 0, 0)
            if not pid:
                guest.call(
                    "execve", guest.put("/bin/sh"), vector("sh", "-c", 'test "$E" = 1 && exit 9'), vector("E=1")
                )
                os._exit(1)
            assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 9

        in_child(body)
    finally:
        guest.kernel.own_process = False


def test_limits(guest: Guest) -> None:
    old = guest.room(16)
    assert guest.call("prlimit64", 0, 9, guest.put(struct.pack("<QQ", 1 << 30, M64)), old) == 0
    assert struct.unpack("<QQ", guest.space.read(old, 16))[1] == M64
    assert guest.call("getrlimit", 9, old) == 0
    assert struct.unpack("<QQ", guest.space.read(old, 16)) == (1 << 30, M64)
    assert guest.call("mmap", 0, 2 << 30, 3, 0x22, M64, 0) == -errno.ENOMEM
    assert guest.call("mmap", 0, 1 << 20, 3, 0x22, M64, 0) > 0
    assert guest.call("prlimit64", 0, 9, guest.put(struct.pack("<QQ", 2, 1)), 0) == -errno.EINVAL
    import resource

    assert resource.getrlimit(resource.RLIMIT_AS)[0] == resource.RLIM_INFINITY, "our own limit was touched"
    assert guest.call("getrlimit", 7, old) == 0
    assert struct.unpack("<QQ", guest.space.read(old, 16))[0] == resource.getrlimit(resource.RLIMIT_NOFILE)[0]


def test_extensions_are_those_of_the_specification() -> None:
    chapters = {Path(encoding.file).stem for encoding in load_isa("riscv").encodings}
    chapters |= {"fd", "zbkc", "zicntr"}  # two chapters, a part of Zbc, and names for what Zicsr reads
    named = set(re.search(r"isa\t\t: rv64imafdc_(\w+)", riscv64.CPUINFO)[1].split("_"))  # type: ignore[index]
    assert named == {name for name in chapters if name.startswith("z")}
    assert set(riscv64.EXTENSIONS) == (named | {"fd", "c"}) - {"zicntr", "zicsr", "zifencei"}


def test_what_the_machine_says_of_itself(guest: Guest) -> None:
    buffer = guest.room(400)
    assert guest.call("uname", buffer) == 0
    fields = [guest.space.cstring(buffer + 65 * k).decode() for k in range(5)]
    assert (fields[0], fields[2], fields[4]) == ("Linux", os.uname().release, "riscv64")
    pairs = guest.put(struct.pack("<qQqQ", 3, 0, 1234, 5))
    assert guest.call("riscv_hwprobe", pairs, 2, 0, 0, 0) == 0
    assert struct.unpack("<qQqQ", guest.space.read(pairs, 32)) == (3, 1, -1, 0)
    assert guest.call("set_tid_address", buffer) == os.getpid()
    assert guest.call("set_robust_list", buffer, 23) == -errno.EINVAL
    assert guest.call("futex", buffer, 0x86, 1) == -errno.ESRCH  # FUTEX_LOCK_PI: no such owner
    assert guest.call("futex", buffer, 0x7F, 1) == -errno.ENOSYS
    assert guest.call("prctl", 22, 0) == -errno.EINVAL
    flushed: list[tuple[int, int]] = []
    guest.hooks.code_changed = lambda start, end: flushed.append((start, end))
    assert guest.call("riscv_flush_icache", 0x10000, 0x10100, 0) == 0
    assert flushed == [(0x10000, 0x10100)]
