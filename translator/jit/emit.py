"""LLVM IR text to a blob of position-independent machine code.

In goes the text of one module; out comes a `Blob`: bytes that may be mapped at any page-aligned address, the offsets
of its functions, and a table from code offset to the `line` of the debug locations. The object file that LLVM writes
is flattened here, once: only PC-relative relocations survive flattening, everything else is an error that names the
symbol. Called by the compile worker and by whoever builds the interpreter and the runtime stubs; this is where
llvmlite is imported.
"""

from __future__ import annotations

import functools
import struct
from typing import Any, Final, NamedTuple

from translator.errors import HostError
from translator.jit import lines as line_tables
from translator.jit.host_x86_64_asm import ADDR32 as ADDR32
from translator.jit.host_x86_64_asm import cut_addresses
from translator.jit.host_x86_64_ir import ELF_MACHINE, SITES, TRIPLE, relocate

_SHT_SYMTAB, _SHT_RELA, _SHT_NOBITS = 2, 4, 8
_SHF_WRITE, _SHF_ALLOC, _SHF_EXEC, _SHF_TLS = 1, 2, 4, 0x400
_SHN_UNDEF, _SHN_ABS, _SHN_COMMON = 0, 0xFFF1, 0xFFF2
_LINES: Final = ".debug_line"
_TABLES: Final = (_LINES, SITES)
# Alloc sections that only an unwinder or a linker reads: no frame of ours is ever unwound.
_UNUSED = (".eh_frame", ".note", ".comment", ".llvm", ".gcc_except_table")


class Blob(NamedTuple):
    """Flat machine code. `lines`: ascending (offset, line): from this offset on, code stands for that line; 0: for
    none. `sites`: ascending (offset of an access that has a landing, offset of that).
    """

    code: bytes
    symbols: dict[str, int]
    lines: list[tuple[int, int]]
    sites: list[tuple[int, int]]


class _Section(NamedTuple):
    name: str
    kind: int
    flags: int
    offset: int
    size: int
    link: int
    info: int
    align: int


_machines: dict[tuple[str, str, int], Any] = {}
_initialised = False
_left_out = False  # what `_leave_out` was told last


@functools.cache
def host_cpu() -> tuple[str, str]:
    """Name and feature string of the processor we run on, as LLVM says them: part of a translation's cache key."""
    import llvmlite.binding as llvm

    return llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()


def _target_machine(cpu: str, features: str, opt: int) -> Any:
    """The target machine for these options, made once."""
    global _initialised
    import llvmlite.binding as llvm

    if not _initialised:
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        llvm.initialize_native_asmparser()
        # It would make vectors only for strides of one byte, of loops with a stride that is told at run time.
        llvm.set_option("", "-enable-mem-access-versioning=false")
        # There are no variables that a debugger could look for.
        llvm.set_option("", "-experimental-debug-variable-locations=false")
        # Innermost loops at 32 bytes: small ones then lie in as few fetched lines as they can.
        llvm.set_option("", "-x86-experimental-pref-innermost-loop-alignment=5")
        # No choice of values in place of a branch: the host may foresee the branch, and what is chosen waits for both.
        # An interpreter's next instruction did, where the guest's jumped (lua takes 0.8 of the time).
        llvm.set_option("", "-phi-node-folding-threshold=0")
        # What blocks end in stays theirs. The host foresees a branch, and which store a load takes its value from, by
        # where the instructions lie: of shared ones it has to tell from other things who uses them.
        llvm.set_option("", "-enable-tail-merge=false")
        _initialised = True
    key = (cpu, features, opt)
    machine = _machines.get(key)
    if machine is None:
        target = llvm.Target.from_triple(TRIPLE)
        machine = target.create_target_machine(cpu=cpu, features=features, opt=opt, reloc="pic", codemodel="small")
        _machines[key] = machine
    return machine


def compile_module(
    ir_text: str,
    *,
    opt: int = 2,
    cpu: str | None = None,
    features: str | None = None,
    exports: list[str] | None = None,
    assembly: bool = False,
    slp: bool = False,
) -> Any:
    """Optimise a module and return its object file (bytes), or its assembly (str) for people to read.

    `opt` 0 runs no passes. `slp`: straight code may be merged into vectors. `exports`: all other functions become
    internal, so that LLVM may inline and drop them. Of a module marked with `ADDR32`, addresses in the segment are cut.
    """
    import llvmlite.binding as llvm

    if cpu is None:
        cpu, host_features = host_cpu()
        features = host_features if features is None else features
    machine = _target_machine(cpu, features or "", opt)
    try:
        module = llvm.parse_assembly(_without_builtins(ir_text))
        if not module.data_layout:
            # Without 64 bits among the native widths: else LLVM widens a 32-bit sum and its sign extension to a shift
            # up, a sum with a 64-bit constant and a shift down, where an addition and a move are enough.
            module.data_layout = str(machine.target_data).replace("-n8:16:32:64", "-n8:16:32")
            module.triple = TRIPLE
        module.verify()
    except RuntimeError as error:
        raise HostError(f"LLVM refuses the generated code: {_first_lines(str(error))}") from None
    if exports is not None:
        for function in module.functions:
            if not function.is_declaration and function.name not in exports:
                function.linkage = "internal"
    if opt:
        _leave_out(opt == 1)
        _optimise(module, machine, opt, slp)
    cut = ADDR32 in ir_text
    if not assembly and not cut:
        return machine.emit_object(module)
    text = machine.emit_assembly(module)
    if cut:
        text = cut_addresses(text)
    return text if assembly else _assembled(text, cpu, features)


# What level 1 runs. Guest code went through an optimiser before: what is left to do is what lifting brought in.
_SHORT: Final = ("sroa", "simplify_cfg", "instruction_combine", "dead_code_elimination")

# What its code generator leaves out, as LLVM's options, with their values there and elsewhere: together a sixth of
# LLVM's time, for code that is as fast.
_LEFT_OUT: Final = {
    **dict.fromkeys((
        "disable-lsr", "disable-machine-sink", "disable-machine-cse", "disable-machine-licm", "disable-early-ifcvt",
        "disable-postra-machine-licm", "disable-postra-machine-sink", "disable-early-taildup", "disable-tail-duplicate",
        "disable-mergeicmps", "disable-constant-hoisting", "disable-replace-with-vec-lib", "disable-post-ra",
        "disable-partial-libcall-inlining", "disable-expand-reductions", "disable-x86-domain-reassignment",
        "disable-x86-lea-opt", "x86-disable-avoid-SFB", "no-stack-coloring", "disable-ssc", "disable-copyprop",
    ), ("true", "false")),
    **dict.fromkeys(
        ("enable-misched", "enable-shrink-wrap", "x86-cmov-converter", "x86-machine-combiner"), ("false", "true")
    ),
    "grow-region-complexity-budget": ("50", "10000"),  # how far the register allocator looks where to split a value
}  # fmt: skip

_HAVE_THEM: Final = range(20, 23)  # versions of LLVM: an option that there is not ends the process


def _leave_out(left_out: bool) -> None:
    """Leave those out from now on, or no longer: they are options of the process."""
    global _left_out
    import llvmlite.binding as llvm

    if left_out is not _left_out and llvm.llvm_version_info[0] in _HAVE_THEM:
        for option, (there, elsewhere) in _LEFT_OUT.items():
            llvm.set_option("", f"-{option}={there if left_out else elsewhere}")
        _left_out = left_out


def _optimise(module: Any, machine: Any, opt: int, slp: bool) -> None:
    """Run the passes of a level over all functions."""
    import llvmlite.binding as llvm

    tuning = llvm.create_pipeline_tuning_options(speed_level=opt)
    tuning.loop_vectorization = tuning.loop_interleaving = tuning.loop_unrolling = opt > 1
    # Not for all code: it merges saves of neighbouring registers into wide accesses that cannot be forwarded from
    # narrow stores (a recursive function took 1.1 to 2.5 times as long).
    tuning.slp_vectorization = slp
    builder = llvm.create_pass_builder(machine, tuning)
    if opt > 1:
        passes = builder.getModulePassManager()
        passes.run(module, builder)
    else:
        passes = llvm.create_new_function_pass_manager()
        for name in _SHORT:
            getattr(passes, f"add_{name}_pass")()
        for function in module.functions:
            if not function.is_declaration:
                passes.run(function, builder)
    # llvmlite inherits a no-op `_dispose` for pass managers: without this each compilation leaks 60 kB.
    llvm.newpassmanagers.NewPassManager._dispose(passes)
    passes.detach()


def emit(
    ir_text: str,
    *,
    opt: int = 2,
    cpu: str | None = None,
    features: str | None = None,
    exports: list[str] | None = None,
    slp: bool = False,
) -> Blob:
    """Compile a module of LLVM IR text to a `Blob`. Without `cpu` the code is for this very processor."""
    return flatten(compile_module(ir_text, opt=opt, cpu=cpu, features=features, exports=exports, slp=slp))


def _assembled(text: str, cpu: str | None = None, features: str | None = None) -> Any:
    """The object file of assembly text."""
    quoted = text.replace("\\", "\\5C").replace('"', "\\22").replace("\n", "\\0A")
    return compile_module(f'target triple = "{TRIPLE}"\nmodule asm "{quoted}"\n', opt=0, cpu=cpu, features=features)


class Piece(NamedTuple):
    """One section of assembled text. `relocations`: (offset, type, section or undefined symbol, addend)."""

    code: bytes
    relocations: list[tuple[int, int, str, int]]


def assemble(text: str) -> dict[str, Piece]:
    """Assembly text to its loaded sections, relocations left to the caller; references to symbols that the text
    defines are said as a section and an offset.
    """
    obj = _assembled(text)
    sections = _sections(obj)
    symbols = _symbols(obj, sections)
    pieces = {
        section.name: Piece(obj[section.offset : section.offset + section.size], [])
        for section in sections
        if _wanted(section)
    }
    for section in sections:
        found = pieces.get(sections[section.info].name) if section.kind == _SHT_RELA else None
        if found is None:
            continue
        for at in range(section.offset, section.offset + section.size, 24):
            offset, info, addend = struct.unpack_from("<QQq", obj, at)
            name, home, value = symbols[info >> 32]
            if home >= 0:
                name, addend = sections[home].name, addend + value
            found.relocations.append((offset, info & 0xFFFFFFFF, name, addend))
    return pieces


def flatten(obj: bytes) -> Blob:
    """The loadable sections of a relocatable ELF object as one blob, its relocations applied."""
    sections = _sections(obj)
    place: dict[int, int] = {}
    code = bytearray()
    # Code first, then constants: the usual entry point is at offset 0.
    for executable in (True, False):
        for number, section in enumerate(sections):
            if not _wanted(section) or bool(section.flags & _SHF_EXEC) is not executable:
                continue
            if _writable(section):
                raise HostError(
                    f"generated code has a writable section {section.name}; it must keep its data in the state"
                )
            align = max(section.align, 1)
            code.extend(bytes(-len(code) % align))
            place[number] = len(code)
            code += obj[section.offset : section.offset + section.size]
    symbols = _symbols(obj, sections)
    tables: dict[str, bytearray] = {}  # sections that are read here, with offsets into the blob for addresses
    for section in sections:
        if section.kind != _SHT_RELA:
            continue
        if section.info in place:
            start, target = place[section.info], code
        elif (table := sections[section.info]).name in _TABLES:
            start, target = 0, bytearray(obj[table.offset : table.offset + table.size])
            tables[table.name] = target
        else:
            continue
        for at in range(section.offset, section.offset + section.size, 24):
            offset, info, addend = struct.unpack_from("<QQq", obj, at)
            name, home, value = symbols[info >> 32]
            if home not in place:
                if target is not code:
                    continue  # into a string table that nobody reads
                raise HostError(f"generated code refers to {name or 'an unnamed symbol'}, which it does not define")
            destination = place[home] + value + addend
            if target is not code:
                struct.pack_into("<Q", target, offset, destination)
            else:
                problem = relocate(target, start + offset, info & 0xFFFFFFFF, destination)
                if problem:
                    raise HostError(f"generated code is not position-independent: {problem} to {name or 'a section'}")
    rows = line_tables.read(bytes(tables[_LINES])) if _LINES in tables else []
    sites = sorted(struct.iter_unpack("<QQ", tables.get(SITES, b"")))
    exported = {name: place[home] + value for name, home, value in symbols if name and home in place}
    return Blob(bytes(code), exported, rows, sites)


def _wanted(section: _Section) -> bool:
    return bool(section.flags & _SHF_ALLOC) and section.size > 0 and not section.name.startswith(_UNUSED)


def _writable(section: _Section) -> bool:
    if section.name.startswith(".data.rel.ro"):
        return False  # pointers into the code itself, when they are relative
    return bool(section.flags & (_SHF_TLS | _SHF_WRITE)) or section.kind == _SHT_NOBITS


def _sections(obj: bytes) -> list[_Section]:
    machine = struct.unpack_from("<H", obj, 18)[0]
    if obj[:6] != b"\x7fELF\x02\x01" or machine != ELF_MACHINE:
        raise HostError("LLVM wrote an object file of an unexpected kind")
    (start,) = struct.unpack_from("<Q", obj, 40)
    entry_size, count, names = struct.unpack_from("<HHH", obj, 58)
    if count == 0:  # more than 65,279 sections: not from one region
        raise HostError("the object file has too many sections")
    rows = [struct.unpack_from("<IIQQQQIIQQ", obj, start + k * entry_size) for k in range(count)]
    strings = rows[names][4]
    return [
        _Section(_string(obj, strings + row[0]), row[1], row[2], row[4], row[5], row[6], row[7], row[8]) for row in rows
    ]


def _symbols(obj: bytes, sections: list[_Section]) -> list[tuple[str, int, int]]:
    """(name, section, offset in it) of every symbol; section -1 for what the object does not define."""
    found: list[tuple[str, int, int]] = []
    for section in sections:
        if section.kind != _SHT_SYMTAB:
            continue
        strings = sections[section.link].offset
        for at in range(section.offset, section.offset + section.size, 24):
            name, _info, _other, home, value, _size = struct.unpack_from("<IBBHQQ", obj, at)
            if home in (_SHN_UNDEF, _SHN_ABS, _SHN_COMMON):
                home = -1
            found.append((_string(obj, strings + name), home, value))
    return found


def _string(obj: bytes, at: int) -> str:
    return obj[at : obj.index(0, at)].decode()


def _first_lines(text: str) -> str:
    return " / ".join(line.strip() for line in text.splitlines()[:4] if line.strip())


def _without_builtins(ir_text: str) -> str:
    """Give every function "no-builtins", so that LLVM does not turn a loop into a call of memset: there is no C
    library.
    """
    if '"no-builtins"' in ir_text:
        return ir_text
    out: list[str] = []
    for line in ir_text.split("\n"):
        if line.startswith("define ") and line.rstrip().endswith("{"):
            depth = 0
            quoted = False
            for at in range(line.index("@"), len(line)):
                char = line[at]
                if char == '"':
                    quoted = not quoted
                elif quoted:
                    continue
                elif char == "(":
                    depth += 1
                elif char == ")":
                    depth -= 1
                    if depth == 0:
                        head, tail = line[: at + 1], line[at + 1 :]
                        for word in (" local_unnamed_addr", " unnamed_addr"):
                            if tail.startswith(word):
                                head, tail = head + word, tail[len(word) :]
                        line = f'{head} "no-builtins"{tail}'
                        break
        out.append(line)
    return "\n".join(out)
