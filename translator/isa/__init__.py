"""The ISA specification language: text in `isa_specs/` to a frozen model, and staging of its semantics.

Everyone who needs an instruction set calls `load_isa`; `ir/lift.py` calls `stage`; `decode/` reads encodings and
calls `guard`; `isa.assembly.assembly` gives disassembly text. lark is imported only when a specification's text is
not in the store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from translator.isa.load import load_isa
from translator.isa.model import Calling, Isa, RegisterFile

if TYPE_CHECKING:
    from translator.isa.records import Encoding
    from translator.isa.staging import Builder, guard, stage
    from translator.isa.symbolic import Explorer, SymInt

__all__ = [
    "Builder",
    "Calling",
    "Encoding",
    "Explorer",
    "Isa",
    "RegisterFile",
    "SymInt",
    "guard",
    "load_isa",
    "stage",
]

_LAZY = {
    "Builder": "staging",
    "Encoding": "records",
    "Explorer": "symbolic",
    "SymInt": "symbolic",
    "guard": "staging",
    "stage": "staging",
}


def __getattr__(name: str) -> Any:
    """Load the heavier half of the package when it is first used."""
    if name in _LAZY:
        from importlib import import_module

        found = globals()[name] = getattr(import_module(f"translator.isa.{_LAZY[name]}"), name)
        return found
    raise AttributeError(name)
