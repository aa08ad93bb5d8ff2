"""One module per guest architecture's Linux ABI (tables), one for the host's; `load` finds the guest's."""

from __future__ import annotations

from translator.errors import LoadError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_BY_MACHINE = {(243, 64): "riscv64"}


def load(machine: int, elf_class: int = 64) -> Any:
    """The ABI module for an ELF machine number and class; LoadError when there is none."""
    name = _BY_MACHINE.get((machine, elf_class))
    if name is None:
        raise LoadError(f"no Linux ABI for ELF machine {machine}, {elf_class} bits")
    from importlib import import_module

    return import_module(f"translator.linux.abi.{name}")


def load_host() -> Any:
    """The ABI module of the machine we run on."""
    from translator.linux.abi import host_x86_64

    return host_x86_64
