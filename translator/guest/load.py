"""A program file becomes a guest that can start: segments mapped, interpreter mapped, stack filled, registers known.

`load` enters with a path, argument strings and what the ABI says (`Target`); a `Program` leaves: entry pc, stack
pointer, and the facts the kernel layer wants to know (executable's path, auxv, heap start). Callers: `machine.py`.
"""

from __future__ import annotations

import os
from errno import EACCES

from translator.errors import LoadError
from translator.guest import elf, host
from translator.guest.mappings import MIN_ADDRESS, page_up
from translator.guest.memory import TOP_GAP, AddressSpace
from translator.guest.state import PAGE_SIZE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

PIE_BASE: Final = 0x1000_0000
STACK_DEFAULT: Final = 8 << 20
STACK_MAX: Final = 256 << 20
STACK_ROOM: Final = 128 << 20  # what is kept free for the stack, should the program raise its limit
STACK_GAP: Final = 1 << 20  # below the stack nothing is placed: an overrun faults
SCRIPT_DEPTH: Final = 5

AT_NULL, AT_PHDR, AT_PHENT, AT_PHNUM, AT_PAGESZ, AT_BASE, AT_FLAGS, AT_ENTRY = 0, 3, 4, 5, 6, 7, 8, 9
AT_UID, AT_EUID, AT_GID, AT_EGID, AT_PLATFORM, AT_HWCAP, AT_CLKTCK, AT_SECURE = 11, 12, 13, 14, 15, 16, 17, 23
AT_RANDOM, AT_EXECFN, AT_MINSIGSTKSZ = 25, 31, 51


class Target:
    """What must be known of the guest's architecture to load a program for it."""

    __slots__ = ("elf_class", "hwcap", "little", "machine", "minsigstksz", "platform", "trampoline")

    def __init__(
        self,
        machine: int,
        elf_class: int = 64,
        little: bool = True,
        hwcap: int = 0,
        platform: str = "",
        minsigstksz: int = 2048,
        trampoline: bytes = b"",
    ) -> None:
        self.machine = machine
        self.elf_class = elf_class
        self.little = little
        self.hwcap = hwcap
        self.platform = platform
        self.minsigstksz = minsigstksz
        self.trampoline = trampoline  # code that signal handlers return to, one page of it


class Program:
    """A loaded program. `path` is the host file that was mapped, `argv` what it got (scripts change it)."""

    __slots__ = (
        "argv", "auxv", "base", "bias", "entry", "envp", "image", "interpreter", "path", "sp", "stack_start", "start",
        "trampoline",
    )  # fmt: skip

    def __init__(self, path: str, image: elf.Image, argv: list[bytes], envp: list[bytes]) -> None:
        self.path = path
        self.image = image
        self.argv = argv
        self.envp = envp
        self.bias = 0
        self.base = 0  # where the interpreter was loaded; 0: none
        self.entry = 0  # the program's own entry
        self.start = 0  # where the guest begins: the interpreter's entry when there is one
        self.interpreter: elf.Image | None = None
        self.sp = 0
        self.stack_start = 0
        self.auxv = b""
        self.trampoline = 0


def shebang(line: bytes) -> tuple[bytes, list[bytes]] | None:
    """The interpreter and its optional argument of a script's first bytes; None when it is no script."""
    if not line.startswith(b"#!"):
        return None
    words = line[2:256].split(b"\n", 1)[0].strip(b" \t").split(None, 1)
    return (words[0], [words[1].rstrip(b" \t")] if len(words) > 1 else []) if words else None


def find_program(
    path: str, argv: list[bytes], target: Target, limit: int, find: Callable[[str], str], depth: int = 0
) -> tuple[int, elf.Image, str, list[bytes]]:
    """Open and check the program `path`, or the interpreter of a script: descriptor, image, file, arguments."""
    where = find(path)
    fd = elf.open_file(where)
    try:
        if not os.access(where, os.X_OK):
            raise LoadError(f"{where}: cannot be executed: {os.strerror(EACCES)}")
        script = shebang(os.pread(fd, 256, 0))
        if script is None:
            image = elf.parse(
                fd, where, machine=target.machine, elf_class=target.elf_class, little=target.little, limit=limit
            )
            return fd, image, where, argv
    except BaseException:
        os.close(fd)
        raise
    os.close(fd)
    if depth == SCRIPT_DEPTH:
        raise LoadError(f"{where}: its interpreter is a script whose interpreter is a script, and so on")
    interpreter, options = script
    argv = [interpreter, *options, os.fsencode(path), *argv[1:]]
    try:
        return find_program(os.fsdecode(interpreter), argv, target, limit, find, depth + 1)
    except LoadError as error:
        raise type(error)(f"{where}: its interpreter cannot be loaded: {error}") from None


def load(
    space: AddressSpace,
    path: str,
    argv: list[bytes],
    envp: list[bytes],
    target: Target,
    *,
    find: Callable[[str], str] = lambda path: path,
    random: bytes | None = None,
    stack_size: int | None = None,
    execfn: bytes | None = None,
) -> Program:
    """Load a program into an empty address space. `find` maps a guest path to the host file (the sysroot's rule)."""
    fd, image, where, argv = find_program(path, argv, target, space.limit, find)
    try:
        path = os.path.realpath(where)
        # A deleted file, or one that never had a name, is known by a descriptor only.
        program = Program(path if os.path.exists(path) else where, image, argv, envp)
        if image.interpreter is not None:
            program.interpreter = _open_interpreter(program, space, target, find)
        _map_stack(space, program, image, stack_size)
        program.bias = _bias(space, image, PIE_BASE if image.relocatable else None)
        _map_image(space, image, fd, program.bias, path)
    finally:
        os.close(fd)
    program.entry = program.start = image.entry + program.bias
    space.set_brk(page_up(image.end + program.bias))
    if program.interpreter is not None:
        _map_interpreter(space, program, program.interpreter)
    if target.trampoline:
        program.trampoline = space.map(
            None, PAGE_SIZE, host.PROT_READ | host.PROT_EXEC, host.MAP_PRIVATE | host.MAP_ANONYMOUS, path="[sigpage]"
        )
        space.poke(program.trampoline, target.trampoline)
    _fill_stack(space, program, target, random or os.urandom(16), os.fsencode(path) if execfn is None else execfn)
    return program


def _open_interpreter(
    program: Program, space: AddressSpace, target: Target, find: Callable[[str], str]
) -> elf.Image:
    name = program.image.interpreter or ""
    where = find(name)
    if not os.path.exists(where):
        raise LoadError(
            f"{program.path}: its interpreter {name} does not exist; give the folder that holds the guest's libraries "
            "with -L"
        )
    fd = elf.open_file(where)
    try:
        image = elf.parse(
            fd, where, machine=target.machine, elf_class=target.elf_class, little=target.little, limit=space.limit
        )
    except LoadError as error:
        raise LoadError(f"{program.path}: its interpreter cannot be loaded: {error}") from None
    finally:
        os.close(fd)
    if image.interpreter is not None:
        raise LoadError(f"{program.path}: its interpreter {where} wants an interpreter itself")
    return image


def _map_interpreter(space: AddressSpace, program: Program, image: elf.Image) -> None:
    fd = elf.open_file(image.path)
    try:
        program.base = _bias(space, image, None)
        _map_image(space, image, fd, program.base, os.path.realpath(image.path))
    finally:
        os.close(fd)
    program.start = image.entry + program.base


def _bias(space: AddressSpace, image: elf.Image, wish: int | None) -> int:
    """How far the image is moved: 0 for fixed addresses, else to `wish` or the top of the mmap area."""
    low = image.start
    length = page_up(image.end) - low
    if image.relocatable:
        align = image.align
        if wish is not None:
            place = (wish + align - 1) & -align
            if place + length <= space.mmap_top:
                return place - (low & -align)
        try:
            return space.find_gap(length + align, align) - (low & -align)
        except OSError:
            raise LoadError(f"{image.path}: does not fit into the address space: {length:#x} bytes") from None
    if low < MIN_ADDRESS:
        raise LoadError(f"{image.path}: wants address {low:#x}, below the lowest that may be mapped ({MIN_ADDRESS:#x})")
    if low + length > space.mmap_top or not space.is_free(low, low + length):
        raise LoadError(f"{image.path}: wants addresses {low:#x}-{low + length:#x}, which are not free")
    return 0


def _map_image(space: AddressSpace, image: elf.Image, fd: int, bias: int, path: str) -> None:
    private = host.MAP_PRIVATE
    try:
        for segment in image.loads:
            prot = (
                (host.PROT_READ if segment.flags & elf.PF_R else 0)
                | (host.PROT_WRITE if segment.flags & elf.PF_W else 0)
                | (host.PROT_EXEC if segment.flags & elf.PF_X else 0)
            )
            start = segment.vaddr + bias
            file_end, end = start + segment.filesz, start + segment.memsz
            low = start & -PAGE_SIZE
            mapped = low
            if segment.filesz:
                mapped = page_up(file_end)
                space.map(low, mapped - low, prot, private, fd, segment.offset - (start - low), fixed=True, path=path)
                if end > file_end and file_end < mapped:
                    space.poke(file_end, bytes(min(mapped, end) - file_end if not prot & 2 else mapped - file_end))
            if page_up(end) > mapped:
                name = "" if mapped > low else path
                space.map(mapped, page_up(end) - mapped, prot, private | host.MAP_ANONYMOUS, fixed=True, path=name)
    except OSError as error:
        raise LoadError(f"{image.path}: cannot be mapped: {error.strerror}") from None


def _map_stack(space: AddressSpace, program: Program, image: elf.Image, stack_size: int | None) -> None:
    size = page_up(min(max(stack_size or STACK_DEFAULT, 128 << 10), STACK_MAX))
    top = space.limit - TOP_GAP
    prot = host.PROT_READ | host.PROT_WRITE | (host.PROT_EXEC if image.executable_stack else 0)
    flags = host.MAP_PRIVATE | host.MAP_ANONYMOUS | host.MAP_NORESERVE
    space.map(top - size, size, prot, flags, fixed=True, path="[stack]")
    program.stack_start = top - size
    space.mmap_top = top - max(size, STACK_ROOM) - STACK_GAP


def _fill_stack(space: AddressSpace, program: Program, target: Target, random: bytes, execfn: bytes) -> None:
    """The initial stack as Linux lays it out, from the top: strings, random bytes, auxv, envp, argv, argc."""
    word = target.elf_class // 8
    order = "little" if target.little else "big"
    top = space.limit - TOP_GAP - word
    strings = [*program.argv, *program.envp]
    total = sum(len(s) + 1 + word for s in strings) + len(execfn) + 4096
    if total > (top - program.stack_start) // 4:
        raise LoadError(f"{program.path}: argument list too long: {total} bytes")
    at = top - len(execfn) - 1
    execfn_at = at
    blob = b"".join(s + b"\0" for s in strings)
    at -= len(blob)
    strings_at = at
    platform = target.platform.encode() + b"\0"
    at -= len(platform)
    platform_at = at
    at = (at - len(random)) & -16
    random_at = at
    image = program.image
    auxv = [
        (AT_PHDR, image.phdr + program.bias if image.phdr else 0),
        (AT_PHENT, image.phentsize),
        (AT_PHNUM, image.phnum),
        (AT_PAGESZ, PAGE_SIZE),
        (AT_BASE, program.base),
        (AT_FLAGS, 0),
        (AT_ENTRY, program.entry),
        (AT_UID, os.getuid()),
        (AT_EUID, os.geteuid()),
        (AT_GID, os.getgid()),
        (AT_EGID, os.getegid()),
        (AT_HWCAP, target.hwcap),
        (AT_CLKTCK, os.sysconf("SC_CLK_TCK")),
        (AT_SECURE, 0),
        (AT_RANDOM, random_at),
        (AT_MINSIGSTKSZ, target.minsigstksz),
        (AT_EXECFN, execfn_at),
    ]
    if target.platform:
        auxv.append((AT_PLATFORM, platform_at))
    auxv.append((AT_NULL, 0))
    words = [len(program.argv)]
    place = strings_at
    for group in (program.argv, program.envp):
        for string in group:
            words.append(place)
            place += len(string) + 1
        words.append(0)
    vector = b"".join(value.to_bytes(word, order) for pair in auxv for value in pair)  # type: ignore[arg-type]
    table = b"".join(value.to_bytes(word, order) for value in words) + vector  # type: ignore[arg-type]
    sp = (at - len(table)) & -16
    space.write(sp, table)
    space.write(random_at, random)
    space.write(platform_at, platform)
    space.write(strings_at, blob)
    space.write(execfn_at, execfn + b"\0")
    program.sp = sp
    program.auxv = vector
