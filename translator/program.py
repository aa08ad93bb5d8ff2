"""Which program to run, and with what: the file that a name means, its ELF header, the guest's environment.

Called by `machine.Machine` before anything is mapped.
"""

from __future__ import annotations

import os

from translator.config import Config
from translator.errors import LoadError, ProgramNotFound, UsageError
from translator.guest import elf, load
from translator.linux.paths import Paths

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def open_paths(config: Config, own_process: bool) -> Paths:
    """How names are looked up. In a jail, the process is put into it."""
    if config.jail:
        from translator.linux.jail import JailPaths

        return JailPaths(config.sysroot or "/", own_process)
    return Paths(config.sysroot)


def find_program(name: str, config: Config, paths: Paths) -> str:
    """The host path of the program to run: as given, else - a bare name - along PATH, in the sysroot first.

    In a jail, its path there.
    """
    inside = paths.program(name)
    if inside is not None:
        return inside
    if "/" in name or os.path.exists(name):
        path = paths.find_str(name)
        if not os.path.exists(path):
            raise ProgramNotFound(f"{name}: no such program")
        return path
    for root in (config.sysroot, ""):
        if root is not None:
            for folder in os.environ.get("PATH", "/usr/bin:/bin").split(":"):
                path = f"{root}{folder}/{name}"
                if os.access(path, os.X_OK):
                    return path
    raise ProgramNotFound(f"{name}: no such program (neither here nor along PATH)")


def read_head(path: str, paths: Paths) -> tuple[int, int]:
    """ELF machine and class of a program, or of the interpreter that its `#!` line names; LoadError when it has
    none.
    """
    path = paths.program_file(path, path)
    for _ in range(load.SCRIPT_DEPTH + 1):
        fd = elf.open_file(path)
        try:
            script = load.shebang(os.pread(fd, 256, 0))
            if script is None:
                image = elf.parse(fd, path)
                return image.machine, image.elf_class
        finally:
            os.close(fd)
        path = paths.find_str(os.fsdecode(script[0]))
    raise LoadError(f"{path}: its interpreter is a script whose interpreter is a script, and so on")


def guest_environment(config: Config, env: Mapping[str, str] | None, own_process: bool) -> list[bytes]:
    """NAME=VALUE strings: `env` or this process's, without -U's, with -E's.

    A process that is the guest's alone hands over what it was started with: Python itself may have added LC_CTYPE
    since.
    """
    variables: dict[bytes, bytes]
    listing = config.env_file or ("/proc/self/environ" if own_process and env is None else None)
    if listing is not None:
        try:
            with open(listing, "rb") as file:
                pairs = [entry.partition(b"=") for entry in file.read().split(b"\0") if entry]
        except OSError as error:
            raise UsageError(f"--env-file {listing}: {error.strerror}") from None
        variables = {name: value for name, _, value in pairs}
    elif env is None:
        variables = dict(os.environb)
    else:
        variables = {os.fsencode(name): os.fsencode(value) for name, value in env.items()}
    for name in config.unset_env:
        variables.pop(os.fsencode(name), None)
    for pair in config.set_env:
        name, _, value = pair.partition("=")
        variables[os.fsencode(name)] = os.fsencode(value)
    return [name + b"=" + value for name, value in variables.items()]
