"""The initial stack and registers of a program, as Linux and the psABI want them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.guest.stand_in import Elf
from translator.errors import LoadError
from translator.guest import load
from translator.guest.cpu import Cpu
from translator.guest.memory import AddressSpace

from .stand_in import layout


def words(space: AddressSpace, at: int) -> tuple[list[int], list[int], dict[int, int]]:
    """argv, envp, auxv as a program finds them at its stack pointer."""
    argc = space.u64(at)
    argv = [space.u64(at + 8 + 8 * k) for k in range(argc)]
    at += 8 + 8 * argc
    assert space.u64(at) == 0
    envp = []
    at += 8
    while space.u64(at):
        envp.append(space.u64(at))
        at += 8
    at += 8
    auxv = {}
    while True:
        key, value = space.u64(at), space.u64(at + 8)
        auxv[key] = value
        at += 16
        if not key:
            return argv, envp, auxv


def test_initial_stack(tmp_path: Path) -> None:
    path = Elf(entry=0x10080).segment().segment(kind=0x6474E551, flags=6, filesz=0).write(tmp_path / "prog")
    space = AddressSpace()
    target = load.Target(243, hwcap=0x112D, platform="plat", minsigstksz=4096, trampoline=b"\x01\x02\x03\x04")
    random = bytes(range(16))
    program = load.load(space, path, [b"zero", b"", b"two"], [b"A=1", b"B=\xff"], target, random=random)
    assert program.sp % 16 == 0
    argv, envp, auxv = words(space, program.sp)
    assert [space.cstring(a) for a in argv] == [b"zero", b"", b"two"]
    assert [space.cstring(a) for a in envp] == [b"A=1", b"B=\xff"]
    assert auxv[load.AT_PHDR] == 0x10040
    assert auxv[load.AT_PHENT] == 56
    assert auxv[load.AT_PHNUM] == 2
    assert auxv[load.AT_PAGESZ] == 4096
    assert auxv[load.AT_BASE] == 0
    assert auxv[load.AT_ENTRY] == 0x10080
    assert auxv[load.AT_UID] == os.getuid()
    assert auxv[load.AT_EGID] == os.getegid()
    assert auxv[load.AT_HWCAP] == 0x112D
    assert auxv[load.AT_CLKTCK] == os.sysconf("SC_CLK_TCK")
    assert auxv[load.AT_SECURE] == 0
    assert auxv[load.AT_MINSIGSTKSZ] == 4096
    assert space.read(auxv[load.AT_RANDOM], 16) == random
    assert space.cstring(auxv[load.AT_EXECFN]) == path.encode()
    assert space.cstring(auxv[load.AT_PLATFORM]) == b"plat"
    assert argv[0] < argv[1] < argv[2] < envp[0] < envp[1]
    assert space.read(program.trampoline, 4) == b"\x01\x02\x03\x04"
    assert program.auxv == space.read(program.sp + 8 * (1 + 4 + 3), len(program.auxv))
    stack = next(m for m in space.mappings() if m.path == "[stack]")
    assert stack.prot == 3 and stack.start <= program.sp < stack.end
    assert space.is_free(stack.start - load.STACK_GAP, stack.start)
    space.close()


def test_executable_stack_when_the_file_does_not_speak_against_it(tmp_path: Path) -> None:
    space = AddressSpace()
    load.load(space, Elf().segment().write(tmp_path / "prog"), [b"x"], [], load.Target(243))
    assert next(m for m in space.mappings() if m.path == "[stack]").prot == 7
    space.close()


def test_segments(tmp_path: Path) -> None:
    """File part, zero-filled rest of the page, anonymous rest; protections; heap right behind."""
    made = Elf(entry=0x10000).segment(filesz=0x1000)
    made.segment(flags=6, offset=0x1000, vaddr=0x21000, filesz=0x800, memsz=0x3800)
    path = tmp_path / "prog"
    data = bytearray(made.bytes(0x3000))
    data[0x1000:0x2000] = b"\xaa" * 0x1000
    path.write_bytes(data)
    path.chmod(0o755)
    space = AddressSpace()
    load.load(space, str(path), [b"x"], [], load.Target(243))
    assert space.read(0x21000, 0x800) == b"\xaa" * 0x800
    assert space.read(0x21800, 0x3800 - 0x800) == bytes(0x3000)
    rows = [(m.start, m.end, m.prot, m.offset) for m in space.mappings() if m.start < 0x40000]
    assert rows == [(0x10000, 0x11000, 5, 0), (0x21000, 0x22000, 3, 0x1000), (0x22000, 0x25000, 3, 0)]
    assert space.brk(0) == 0x25000
    with open(path, "rb") as file:
        space.write(0x21000, b"private")
        file.seek(0x1000)
        assert file.read(7) == b"\xaa" * 7
    space.close()


def test_position_independent_programs_are_moved(tmp_path: Path) -> None:
    path = Elf(type=3, entry=0x80).segment(vaddr=0, align=0x20000).write(tmp_path / "prog")
    space = AddressSpace()
    program = load.load(space, path, [b"x"], [], load.Target(243))
    assert program.bias % 0x20000 == 0 and program.start == program.bias + 0x80
    assert words(space, program.sp)[2][load.AT_PHDR] == program.bias + 64
    space.close()


def test_too_many_arguments(tmp_path: Path) -> None:
    path = Elf().segment().write(tmp_path / "prog")
    space = AddressSpace()
    with pytest.raises(LoadError, match="argument list too long"):
        load.load(space, path, [b"x" * (3 << 20)], [], load.Target(243))
    space.close()


def test_cpu_registers(tmp_path: Path) -> None:
    space = AddressSpace()
    cpu = Cpu(layout(), space)
    cpu["a0"] = -1
    assert cpu.a0 == (1 << 64) - 1 == cpu["x10"]
    cpu.frm = 9
    assert cpu.frm == 1
    cpu.pc = 0x1234
    assert cpu.pc == cpu.get_u64(0) == 0x1234
    saved = cpu.snapshot()
    cpu.a0 = 5
    cpu.pc = 1
    cpu.restore(saved)
    assert (cpu.a0, cpu.pc) == ((1 << 64) - 1, 0x1234)
    with pytest.raises(AttributeError):
        cpu.nonsense  # noqa: B018
    assert cpu.registers()["pc"] == 0x1234
    cpu.close()
    space.close()
