"""The choices a translation is made with: one frozen value, part of its cache key.

Made by `machine` (from the configuration and from what the guest turned out to do), read by region formation and
lowering.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

# Displacements up to this many bytes may be added to an isolated base register: guard pages lie on both sides of guest
# memory.
GUARD_REACH: Final = 32 * 1024

# All of LLVM is for regions of up to this many instructions: it takes long over larger ones and gains little there.
FULL_INSNS: Final = 200

MEMORY_KINDS: Final = ("compact", "wide", "checked", "unchecked")


@dataclass(frozen=True, slots=True)
class Options:
    """How to translate.

    `kind`: how guest addresses are kept in guest memory. compact: cut to 32 bits; wide: cut to `address_bits`; checked:
    compared with the limit, exact; unchecked: not at all. `precise`: a fault shows every register as it was (see
    `landings`). `exact_polls`: who polls stops with every register as the guest left it, also those that it writes
    before it reads them again. `strict_fp`: the program looks at the IEEE flags, which are exact everywhere; else loops
    that may run on vectors (see `vectors`) may miss one, and code that names the flags is not translated. `count`: keep
    `state.INSTRET`. `context`: (file, index, value) of context registers that are not zero. `lines`: keep the table
    from host code to guest pc. `no_opt`: optimisations to leave out. `opt_level`: 0: quickly made; 1: registers
    promoted and simplified, which is nearly all that code that was optimised before it came here can gain; 2: all of
    LLVM, for loops.
    """

    kind: str = "compact"
    address_bits: int = 38
    precise: bool = False
    exact_polls: bool = False
    strict_fp: bool = False
    count: bool = False
    lines: bool = True
    max_insns: int = 500
    inline_insns: int = 24
    opt_level: int = 2
    context: tuple[tuple[str, int, int], ...] = ()
    no_opt: tuple[str, ...] = ()

    def on(self, name: str) -> bool:
        """Whether the optimisation of this name is to be done."""
        return name not in self.no_opt

    @property
    def segment(self) -> bool:
        """Whether plain accesses of guest memory go through the segment. Checked ones compare whole addresses."""
        return self.on("segment") and self.kind != "checked"

    @property
    def addr32(self) -> bool:
        """Whether the host cuts addresses in the segment to 32 bits by itself (see `host_x86_64_asm`)."""
        return self.segment and self.kind == "compact" and self.on("addr32")

    @property
    def rewrites(self) -> bool:
        """Whether loops may be written anew: nobody counts instructions, or watches each access."""
        return not (self.precise or self.count or self.kind == "checked")

    def context_value(self, file: str, index: int) -> int:
        """The value that code may assume of a context register."""
        for name, number, value in self.context:
            if name == file and number == index:
                return value
        return 0
