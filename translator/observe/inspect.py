"""Answers of the looking commands (`disasm`, `info`, `cache`, `isa list`): plain dicts, lists and lines of text.

Called by `cli.commands`; also a convenience for Python users.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from translator.data import data_dir
from translator.errors import LoadError, UsageError
from translator.guest import elf

_PF_X = 1
_LETTERS = (("r", 4), ("w", 2), ("x", 1))


def open_image(path: str) -> tuple[int, elf.Image, str]:
    """Descriptor, parsed headers and the specification's path of an ELF file; LoadError when it is none of ours."""
    from translator.engine import find_isa

    fd = elf.open_file(path)
    try:
        image = elf.parse(fd, path)
        return fd, image, find_isa(image.machine, image.elf_class)
    except BaseException:
        os.close(fd)
        raise


def describe_file(path: str) -> dict[str, Any]:
    """What an ELF file is: class, machine, kind, interpreter, entry, segments."""
    fd, image, spec = open_image(path)
    os.close(fd)
    segments = [
        f"{s.vaddr:#012x} {s.memsz:>10} bytes " + "".join(c if s.flags & b else "-" for c, b in _LETTERS)
        for s in image.loads
    ]
    return {
        "file": path,
        "specification": os.path.basename(os.path.dirname(spec)),
        "class": f"ELF{image.elf_class}",
        "machine": elf.machine_name(image.machine),
        "kind": "dynamic" if image.interpreter else ("static PIE" if image.relocatable else "static"),
        "interpreter": image.interpreter,
        "entry": f"{image.entry:#x}",
        "segments": segments,
    }


def describe_specifications() -> list[dict[str, Any]]:
    """The specifications that travel with the package."""
    from translator.isa import load_isa

    root = data_dir("isa_specs")
    found = []
    for name in sorted(os.listdir(root)):
        if os.path.isfile(os.path.join(root, name, name + ".isa")):
            isa = load_isa(name)
            found.append({"name": name, "isa": isa.name, "encodings": f"{len(isa.encodings)} encodings"})
    return found


def disassemble_file(
    path: str, start: int | None, stop: int | None, symbol: str | None, *, aliases: bool = True
) -> Iterator[str]:
    """objdump-like lines of the executable segments, or of a range, or of one function."""
    from translator.decode.disasm import disassemble
    from translator.guest.symbols import SymbolTable
    from translator.isa import load_isa

    fd, image, spec = open_image(path)
    isa = load_isa(spec)
    table = SymbolTable(path)
    if symbol is not None:
        address = table.by_name.get(symbol)
        if address is None:
            os.close(fd)
            raise UsageError(f"disasm: {path} has no symbol {symbol!r}")
        start = address
        if stop is None:
            stop = min((a for a in table.by_name.values() if a > address), default=address + 4096)
    shown = False
    with os.fdopen(fd, "rb") as file:
        for segment in image.loads:
            if not segment.flags & _PF_X:
                continue
            low = max(segment.vaddr, start if start is not None else image_start(image, segment))
            high = min(segment.vaddr + segment.filesz, stop if stop is not None else 1 << 64)
            if low >= high:
                continue
            file.seek(segment.offset + low - segment.vaddr)
            shown = True
            for instruction in disassemble(isa, file.read(high - low), low):
                named = table.lookup(instruction.pc)
                if named is not None and named[1] == 0:
                    yield f"\n{instruction.pc:016x} <{named[0]}>:"
                yield f"{instruction.pc:10x}:  {instruction.raw.hex():16}  {instruction.text}"
    if not shown:
        raise LoadError(f"{path}: nothing executable in that range")


def image_start(image: elf.Image, segment: elf.Segment) -> int:
    """Where code begins in a segment: the entry when it lies there and headers come before it, else the segment."""
    if segment.offset == 0 and segment.vaddr <= image.entry < segment.vaddr + segment.filesz:
        return image.entry
    return segment.vaddr


def cache_action(action: str, directory: str | None) -> dict[str, Any]:
    """stat, clear, verify, path or build of the cache of generated code."""
    from translator.cache import Store

    store = Store(directory or os.environ.get("TRANSLATOR_CACHE_DIR") or None)
    if action == "path":
        return {"path": store.directory}
    if action == "clear":
        return {"path": store.directory, "removed": store.clear()}
    if action == "verify":
        good, problems = store.verify()
        return {"path": store.directory, "good": good, "damaged": problems}
    if action == "build":
        from translator.config import Config
        from translator.engine import load_engine

        names = runnable()
        for name in names:
            load_engine(os.path.join(data_dir("isa_specs"), name, name + ".isa"), store, Config())
        return {"path": store.directory, "built": names}
    return store.stat()


def runnable() -> list[str]:
    """Names of specifications for which whole programs run: those that have a Linux ABI."""
    from translator.engine import specifications
    from translator.errors import LoadError as Missing
    from translator.linux.abi import load

    names = []
    for name, machine, elf_class in specifications():
        try:
            load(machine, elf_class)
        except Missing:
            continue
        names.append(name)
    return names


def _abi(name: str) -> Any:
    from translator.engine import specifications
    from translator.linux.abi import load

    known = {spec: (machine, elf_class) for spec, machine, elf_class in specifications()}
    if name not in known:
        raise UsageError(f"no specification called {name!r}: there are {', '.join(known)}")
    return load(*known[name])


def syscall_table(name: str) -> list[dict[str, Any]]:
    """Every system call of an architecture: number, name, state (implemented, partial, ENOSYS), what is missing."""
    from translator.linux.coverage import coverage

    return [
        {"number": number, "name": call, "state": state, "reason": reason}
        for number, call, state, reason in coverage(_abi(name))
    ]


def syscall_document(name: str) -> str:
    """The same as a document in Markdown."""
    from translator.linux.coverage import markdown

    return markdown(_abi(name))
