"""The native half of one instruction set: interpreter, run loop and stubs as machine code, and what Python must know.

Building it takes seconds (numba, LLVM), so it happens once, in a process of its own, and the result - an `Engine`, a
"pack" on disk - is kept in the cache: a later run maps it and imports neither lark, numba nor llvmlite, nor even the
specification. Called by `machine.Machine`; `main` is the building process.
"""

from __future__ import annotations

import marshal
import os
import sys
from _blake2 import blake2b

from translator.data import data_dir
from translator.errors import HostError, LoadError
from translator.guest.state import Layout
from translator.launch import python_command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from translator.cache import Store
    from translator.config import Config

_PACK_VERSION = 2
_SOURCES = ("isa", "decode", "ir", "interp", "jit", "guest")


class Engine:
    """What all guests of one instruction set share. `carry`: (file, index) of registers that ride in host registers."""

    name: str
    spec_path: str
    spec_hash: str
    files: list[tuple[str, int, int, tuple[str, ...] | None]]
    align_shift: int
    address_width: int
    carry: list[tuple[str, int]]
    stack: tuple[str, int]
    link: tuple[str, int] | None
    contexts: list[tuple[str, int]]
    interp: bytes
    stencils: bytes
    near_stencils: bytes
    interp_symbols: dict[str, int]
    runtime: bytes
    runtime_symbols: dict[str, int]

    def __init__(self, key: str, pack: dict[str, Any]) -> None:
        self.key = key
        for name, value in pack.items():
            setattr(self, name, value)
        self.layout = Layout(self.files)


def specifications() -> list[tuple[str, int, int]]:
    """(name, ELF machine, ELF class) of every packaged specification, read off the root files line by line."""
    root = data_dir("isa_specs")
    found = []
    for name in sorted(os.listdir(root)):
        path = os.path.join(root, name, name + ".isa")
        if not os.path.isfile(path):
            continue
        facts = {}
        with open(path) as text:
            for line in text:
                words = line.split()
                if len(words) >= 2 and words[0] in ("elf_machine", "elf_class"):
                    facts[words[0]] = int(words[1])
                    if len(facts) == 2:
                        break
        found.append((name, facts.get("elf_machine", 0), facts.get("elf_class", 0)))
    return found


def find_isa(elf_machine: int, elf_class: int) -> str:
    """The root file of the specification for an ELF header's machine and class; LoadError when there is none."""
    known = specifications()
    for name, machine, width in known:
        if (machine, width) == (elf_machine, elf_class):
            return os.path.join(data_dir("isa_specs"), name, name + ".isa")
    names = ", ".join(name for name, _, _ in known)
    raise LoadError(f"no specification for ELF machine {elf_machine}, {elf_class} bits; there are {names}")


def _stamp(path: str) -> bytes:
    status = os.stat(path)
    return f"{path}:{status.st_size}:{status.st_mtime_ns};".encode()


def engine_key(spec: str) -> str:
    """Changes with the specification's text, the translator's sources, the processor, and the libraries used."""
    digest = blake2b(digest_size=20)
    digest.update(b"%d;%d;" % (_PACK_VERSION, sys.hexversion))
    folder = os.path.dirname(spec)
    for name in sorted(os.listdir(folder)):
        if name.endswith(".isa"):
            with open(os.path.join(folder, name), "rb") as text:
                digest.update(name.encode() + b"\0" + text.read())
    here = os.path.dirname(os.path.abspath(__file__))
    for part in _SOURCES:
        with os.scandir(os.path.join(here, part)) as entries:
            for entry in sorted(entries, key=lambda e: e.name):
                if entry.name.endswith((".py", ".lark")):
                    digest.update(_stamp(entry.path))
    for library in ("llvmlite", "numba"):
        for directory in sys.path:
            init = os.path.join(directory, library, "__init__.py")
            if os.path.exists(init):
                digest.update(_stamp(init))
                break
    with open("/proc/cpuinfo", "rb") as text:
        for line in text:
            if line.startswith((b"model name", b"flags")):
                digest.update(line)
                if line.startswith(b"flags"):
                    break
    return digest.hexdigest()


def load_engine(spec: str, store: Store, config: Config) -> Engine:
    """The engine for a specification file, from the cache or built now (and said on a terminal)."""
    key = engine_key(spec)
    kept = store.get("engine", key)
    if kept is not None:
        return Engine(key, marshal.loads(kept))
    data = _build_elsewhere(spec, config, store.folder("isa"))
    store.put("engine", key, data)
    return Engine(key, marshal.loads(data))


def _build_elsewhere(spec: str, config: Config, models: str | None) -> bytes:
    import subprocess

    name = os.path.basename(spec)
    if sys.stderr.isatty() and not config.quiet:
        print(f"translator: building the interpreter for {name} (once; some seconds)", file=sys.stderr)
    done = subprocess.run([*python_command("translator.engine"), spec, models or ""], capture_output=True, check=False)
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        why = lines[-1] if lines else "the compiler died; `translator doctor` says what this processor lacks"
        raise HostError(f"the interpreter for {name} cannot be built: {why}")
    return done.stdout


def build(spec: str, models: str | None = None) -> bytes:
    """Generate and compile everything for a specification: the pack. Imports isa, interp, jit: the cold half.

    `models`: where the parsed specification is kept, for the compile worker.
    """
    from translator.interp.build import EXPORTS, build_interp
    from translator.isa import load_isa
    from translator.jit import emit as tools
    from translator.jit.runtime import build_runtime

    isa = load_isa(spec, models)
    layout = Layout(isa.layout_files())
    interp, stencils, near_stencils = build_interp(isa, tools)
    runtime = build_runtime(layout, isa.calling, tools.emit, isa.align)
    return marshal.dumps(
        {
            "name": isa.name,
            "spec_path": spec,
            "spec_hash": isa.hash,
            "files": isa.layout_files(),
            "align_shift": isa.align.bit_length() - 1,
            "address_width": isa.address_width,
            "carry": list(isa.calling.carry),
            "stack": isa.calling.stack,
            "link": isa.calling.link,
            "contexts": [(file.name, k) for file in isa.registers if file.context for k in range(max(1, file.count))],
            "interp": bytes(interp.code),
            "stencils": stencils,
            "near_stencils": near_stencils,
            "interp_symbols": {name: interp.symbols[name] for name in EXPORTS},
            "runtime": bytes(runtime.code),
            "runtime_symbols": dict(runtime.symbols),
        }
    )


def main() -> None:
    """The building process: specification, models directory in argv; the pack on standard output, or one line."""
    try:
        data = build(sys.argv[1], sys.argv[2] or None)
    except Exception as error:
        if os.environ.get("TRANSLATOR_DEBUG"):
            raise
        sys.exit(f"{type(error).__name__}: {error}")
    sys.stdout.buffer.write(data)
