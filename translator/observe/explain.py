"""Every stage that guest code goes through, as text: disassembly, IR, optimised IR, LLVM IR, host assembly.

`explain_region` serves `--log in_asm,ir,...`; `translate` is the API's `translator.translate(code, isa=...)`.
Everything is made anew, in this process, which imports LLVM: for looking, not for running.
"""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from translator.errors import UnsupportedInstruction
from translator.guest.state import PAGE_SIZE
from translator.jit import questions

if TYPE_CHECKING:
    from translator.machine import Machine

TITLES = {
    "in_asm": "guest assembly",
    "ir": "IR",
    "ir_opt": "optimised IR",
    "llvm": "LLVM IR",
    "out_asm": "host assembly",
}


class Translation:
    """One region in all its stages, each a string: `guest_asm`, `ir`, `ir_opt`, `llvm_ir`, `host_asm`."""

    def __init__(self, pc: int, stages: dict[str, str]) -> None:
        self.pc = pc
        self.stages = stages
        self.guest_asm = stages["in_asm"]
        self.ir = stages["ir"]
        self.ir_opt = stages["ir_opt"]
        self.llvm_ir = stages["llvm"]
        self.host_asm = stages["out_asm"]

    def __str__(self) -> str:
        return "\n".join(f"---- {TITLES[name]} of {self.pc:#x}\n{text}" for name, text in self.stages.items())

    def _repr_html_(self) -> str:
        cells = "".join(
            f"<td style='vertical-align:top;text-align:left'><b>{TITLES[name]}</b><pre>{html.escape(text)}</pre></td>"
            for name, text in self.stages.items()
        )
        return f"<table><tr>{cells}</tr></table>"


def translate(code: bytes, *, isa: str, addr: int = 0x1000, no_opt: tuple[str, ...] = ()) -> Translation:
    """Translate bytes of guest code that begin at `addr`; UnsupportedInstruction when the first is no instruction."""
    from translator.isa import load_isa

    def fetch(address: int, size: int) -> bytes:
        start = address - addr
        return code[start : start + size] if 0 <= start < len(code) else b""

    return _stages(load_isa(isa), addr, fetch, {"no_opt": no_opt})


def preload(machine: Machine) -> None:
    """Import and initialise what `explain_region` needs: the running guest counts on the lowest free descriptor."""
    _stages(machine.isa, machine.pc, machine.memory.fetch, dict(machine.translation_options()))


def explain_region(machine: Machine, pc: int, wanted: tuple[str, ...]) -> str:
    """The wanted stages of the region at a guest pc of a running machine, formed as the compile worker forms it."""
    from translator.guest.access import MemoryFault

    memory, pages = machine.memory, {}

    def read(address: int, size: int) -> bytes:
        try:
            data: bytes = memory.read(address, size)
        except MemoryFault:
            return b""
        return data

    def fixed(address: int, size: int) -> bytes:
        return read(address, size) if memory.is_fixed(address, address + size) else b""

    def seen(address: int) -> bool:
        page = address & -PAGE_SIZE
        if page not in pages:
            pages[page] = questions.run(memory, page)
        marks = pages[page]
        return marks[(address - page) * len(marks) // PAGE_SIZE] != 0

    found = _stages(machine.isa, pc, memory.fetch, dict(machine.translation_options()), read, seen, fixed)
    return "\n".join(f"---- {TITLES[name]} of {pc:#x}\n{found.stages[name]}" for name in wanted)


def _stages(
    isa: Any,
    pc: int,
    fetch: Callable[[int, int], bytes],
    options: dict[str, Any],
    read: Callable[[int, int], bytes] | None = None,
    seen: Callable[[int], bool] | None = None,
    fixed: Callable[[int, int], bytes] | None = None,
) -> Translation:
    from translator.decode.decoder import Decoder
    from translator.guest.state import Layout
    from translator.ir.lift import lift_insn
    from translator.ir.text import format_nodes
    from translator.jit.emit import emit
    from translator.jit.forming import form_region
    from translator.jit.lower import FunctionLowering
    from translator.jit.options import Options

    choice = Options(**options)
    decoder = Decoder(isa)
    region = form_region(pc, decoder, isa, fetch, choice, read, seen, fixed=fixed)
    if region is None:
        raise UnsupportedInstruction(f"no instruction at {pc:#x}: {fetch(pc, 4).hex(' ')}")
    plain: list[str] = []
    listing: list[str] = []
    optimised: list[str] = []
    for block in region.blocks.values():
        for step in block.steps:
            instruction = decoder.decode(fetch(step.pc, isa.max_length), step.pc)
            nodes: list[Any] = []
            if instruction is not None:
                listing.append(f"{step.pc:10x}:  {instruction.raw.hex():16}  {instruction.text}")
                lift_insn(isa, instruction, nodes)
            plain.append(format_nodes(nodes))
        optimised.append(format_nodes([node for step in block.steps for node in step.nodes]))
    lowering = FunctionLowering(region, isa, Layout(isa.layout_files()), choice)
    text = lowering.module()
    blob = emit(text, slp=lowering.slp)
    return Translation(
        pc,
        {
            "in_asm": "\n".join(listing),
            "ir": "\n".join(plain),
            "ir_opt": "\n".join(optimised),
            "llvm": text,
            "out_asm": host_listing(blob.code),
        },
    )


def host_listing(code: bytes) -> str:
    """Host machine code as text, by capstone."""
    import capstone

    engine = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_64)
    return "\n".join(f"{i.address:6x}:  {i.mnemonic} {i.op_str}".rstrip() for i in engine.disasm(code, 0))
