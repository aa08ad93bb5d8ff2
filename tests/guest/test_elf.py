"""Malformed programs: one clear LoadError each, naming the file, nothing mapped."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tests.guest.stand_in import Elf
from translator.errors import LoadError, ProgramNotFound
from translator.guest import elf, load
from translator.guest.memory import AddressSpace

TARGET = load.Target(243)


def start(path: str, **named: object) -> load.Program:
    space = AddressSpace()
    try:
        return load.load(space, path, [b"prog"], [], TARGET, **named)  # type: ignore[arg-type]
    except LoadError:
        left = [m for m in space.mappings() if m.path != "[stack]"]
        assert not any(m.path == path for m in left)
        raise
    finally:
        space.close()


BAD = {
    "empty": (lambda: b"", "empty"),
    "not ELF": (lambda: b"hello world, this is no program", "not an ELF file"),
    "short": (lambda: Elf().segment().bytes()[:10], "truncated ELF header"),
    "half a header": (lambda: Elf().segment().bytes()[:40], "truncated ELF header"),
    "class": (lambda: Elf(**{"class": 7}).segment().bytes(), "bad ELF class"),
    "data": (lambda: Elf(data=9).segment().bytes(), "bad ELF data encoding"),
    "machine": (lambda: Elf(machine=62).segment().bytes(), "64-bit little-endian X86_64, not for 64-bit"),
    "32 bits": (lambda: Elf(**{"class": 1}).segment().bytes(), "32-bit"),
    "big endian": (lambda: Elf(data=2).segment().bytes(), "big-endian"),
    "version": (lambda: Elf(version=3).segment().bytes(), "unknown ELF version"),
    "version 2": (lambda: Elf(version2=3).segment().bytes(), "unknown ELF version"),
    "object file": (lambda: Elf(type=1).segment().bytes(), "a relocatable object"),
    "core": (lambda: Elf(type=4).segment().bytes(), "a core dump"),
    "ehsize": (lambda: Elf(ehsize=52).segment().bytes(), "bad ELF header size"),
    "phentsize": (lambda: Elf(phentsize=32).segment().bytes(), "bad program header size"),
    "no headers": (lambda: Elf().bytes(), "no program headers"),
    "too many headers": (lambda: Elf(phnum=60000).segment().bytes(), "too many program headers"),
    "headers beyond": (lambda: Elf(phoff=1 << 40).segment().bytes(), "beyond the end of the file"),
    "headers beyond 64 bits": (lambda: Elf(phoff=(1 << 64) - 8).segment().bytes(), "beyond the end of the file"),
    "nothing to load": (lambda: Elf().segment(kind=4).bytes(), "nothing to load"),
    "segment beyond": (lambda: Elf().segment(filesz=0x9000).bytes(), "beyond the end of the file"),
    "offset beyond": (lambda: Elf().segment(offset=1 << 62).bytes(), "beyond the end of the file"),
    "filesz over memsz": (lambda: Elf().segment(filesz=0x200, memsz=0x100).bytes(), "more bytes in the file"),
    "huge memsz": (lambda: Elf().segment(memsz=1 << 50).bytes(), "does not fit"),
    "wrapping memsz": (lambda: Elf().segment(memsz=(1 << 64) - 1).bytes(), "does not fit"),
    "wrapping address": (lambda: Elf().segment(vaddr=(1 << 64) - 4096).bytes(), "does not fit"),
    "misaligned": (lambda: Elf().segment(offset=0x10).bytes(), "misaligned"),
    "odd alignment": (lambda: Elf().segment(align=0x1001).bytes(), "no power of two"),
    "absurd alignment": (lambda: Elf(type=3).segment(align=1 << 60).bytes(), "absurd alignment"),
    "overlap": (lambda: Elf().segment(memsz=0x2000).segment(vaddr=0x11000, offset=0x1000).bytes(), "overlaps"),
    "order": (lambda: Elf().segment(vaddr=0x20000).segment(vaddr=0x10000).bytes(), "out of order"),
    "low": (lambda: Elf().segment(vaddr=0x1000).bytes(), "below the lowest"),
    "null": (lambda: Elf().segment(vaddr=0).bytes(), "below the lowest"),
    "on the stack": (lambda: Elf().segment(vaddr=0xFFFF_0000 - 0x2000).bytes(), "not free"),
    "interpreter beyond": (lambda: Elf().segment(kind=3, offset=1 << 40, filesz=20).segment().bytes(), "beyond"),
    "interpreter empty": (lambda: Elf().segment(kind=3, filesz=1).segment().bytes(), "bad interpreter name"),
    "interpreter long": (lambda: Elf().segment(kind=3, filesz=5000).segment().bytes(), "bad interpreter name"),
    "two interpreters": (
        lambda: Elf().segment(kind=3, offset=0x2FF0, filesz=2).segment(kind=3, filesz=2).segment().bytes(),
        "interpreter",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_file(name: str, tmp_path: Path) -> None:
    make, message = BAD[name]
    path = tmp_path / "prog"
    path.write_bytes(make())  # type: ignore[no-untyped-call]
    path.chmod(0o755)
    with pytest.raises(LoadError) as caught:
        start(str(path))
    text = str(caught.value)
    assert message in text
    assert str(path) in text
    assert "\n" not in text


def test_good_file(tmp_path: Path) -> None:
    program = start(Elf().segment().write(tmp_path / "prog"))
    assert program.start == program.entry == 0x10000
    assert program.image.phdr == 0x10040


def test_missing_and_odd_files(tmp_path: Path) -> None:
    with pytest.raises(ProgramNotFound, match="no such program"):
        start(str(tmp_path / "nothing"))
    with pytest.raises(LoadError, match="not a regular file"):
        start(str(tmp_path))
    os.mkfifo(tmp_path / "fifo")
    with pytest.raises(LoadError, match="not a regular file"):
        start(str(tmp_path / "fifo"))
    plain = tmp_path / "plain"
    plain.write_bytes(Elf().segment().bytes())
    plain.chmod(0o644)
    with pytest.raises(LoadError, match="cannot be executed"):
        start(str(plain))


def with_interpreter(name: bytes) -> Elf:
    made = Elf()
    made.segment(kind=3, offset=64 + 2 * 56, filesz=len(name) + 1).segment(filesz=0x300)
    made.tail = name + b"\0"
    return made


def test_interpreters(tmp_path: Path) -> None:
    dynamic = with_interpreter(b"/lib/ld.so").write(tmp_path / "prog")
    with pytest.raises(LoadError, match=r"its interpreter /lib/ld.so does not exist.*-L"):
        start(dynamic, find=lambda p: str(tmp_path / "ld.so") if p == "/lib/ld.so" else p)
    with_interpreter(b"/lib/ld.so").write(tmp_path / "ld.so")
    with pytest.raises(LoadError, match="wants an interpreter itself"):
        start(dynamic, find=lambda p: str(tmp_path / "ld.so") if p == "/lib/ld.so" else p)
    Elf(machine=62).segment().write(tmp_path / "ld.so")
    with pytest.raises(LoadError, match="its interpreter cannot be loaded"):
        start(dynamic, find=lambda p: str(tmp_path / "ld.so") if p == "/lib/ld.so" else p)
    Elf(type=3, entry=0x40).segment(vaddr=0).write(tmp_path / "ld.so")
    program = start(dynamic, find=lambda p: str(tmp_path / "ld.so") if p == "/lib/ld.so" else p)
    assert program.base and program.start == program.base + 0x40
    assert program.entry == 0x10000


def test_scripts(tmp_path: Path) -> None:
    target = Elf().segment().write(tmp_path / "prog")
    script = tmp_path / "script"
    script.write_text(f"#! {target} -x y \nbody\n")
    script.chmod(0o755)
    program = start(str(script))
    assert program.argv == [target.encode(), b"-x y", str(script).encode()]
    loop = tmp_path / "loop"
    loop.write_text(f"#!{loop}\n")
    loop.chmod(0o755)
    with pytest.raises(LoadError, match="and so on"):
        start(str(loop))
    script.write_text("#!/nonexistent/sh\n")
    with pytest.raises(ProgramNotFound, match="no such program"):
        start(str(script))


def test_mutations_never_do_worse_than_a_load_error(tmp_path: Path) -> None:
    """A thousand damaged headers: each loads or raises LoadError."""
    random_ = random.Random(1)
    good = bytearray(with_interpreter(b"/x").segment(kind=0x6474E551, flags=6, filesz=0).bytes())
    path = tmp_path / "prog"
    refused = 0
    for _ in range(1000):
        data = bytearray(good)
        for _ in range(random_.randrange(1, 4)):
            data[random_.randrange(240)] = random_.choice((0, 1, 0x7F, 0x80, 0xFF, random_.randrange(256)))
        path.write_bytes(data[: random_.choice((len(data), len(data), random_.randrange(300)))])
        fd = elf.open_file(str(path))
        try:
            image = elf.parse(fd, str(path), machine=243, elf_class=64, limit=1 << 32)
            assert all(s.vaddr + s.memsz <= 1 << 32 and s.offset + s.filesz <= path.stat().st_size for s in image.loads)
        except LoadError as error:
            refused += 1
            assert "\n" not in str(error)
        finally:
            os.close(fd)
    assert refused > 300
