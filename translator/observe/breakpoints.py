"""The bytes of a breakpoint, found in the specification: the shortest instruction that only does `trap breakpoint`.

Called by `Machine.run(until=...)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.decode.decoder import Decoder
from translator.errors import UsageError
from translator.ir.lift import lift_insn

if TYPE_CHECKING:
    from translator.ir.ops import Node
    from translator.isa import Isa
    from translator.machine import Machine


def breakpoint_bytes(isa: Isa) -> bytes:
    """The shortest encoding without operands whose only effect is a breakpoint trap; UsageError when there is none."""
    decoder = Decoder(isa)
    found: list[bytes] = []
    for encoding in isa.encodings:
        if encoding.length is None or encoding.mask != (1 << 8 * encoding.length) - 1:
            continue
        code = encoding.value.to_bytes(encoding.length, "little")
        instruction = decoder.decode(code, 0)
        if instruction is None:
            continue
        nodes: list[Node] = []
        lift_insn(isa, instruction, nodes)
        effects = [node for node in nodes if node.op != "insn"]
        if len(effects) == 1 and effects[0].op == "trap" and effects[0].attr == "breakpoint":
            found.append(code)
    if not found:
        raise UsageError(f"{isa.name} has no breakpoint instruction: run(until=...) is not possible")
    return min(found, key=len)


def run_until(machine: Machine, address: int) -> int | None:
    """Run to a guest address: None there, the exit status when the guest ended before. Its code is put back after."""
    code = breakpoint_bytes(machine.isa)
    if machine.pc == address and machine.step() is not None:
        return machine.status
    memory = machine.memory
    saved = memory.read(address, len(code))
    memory.poke(address, code)
    memory.forget_code(address, address + len(code))
    machine.stop_at = address
    try:
        while machine.resume():
            pass
    finally:
        machine.stop_at = None
        memory.poke(address, saved)
        memory.forget_code(address, address + len(code))
    return None if machine.alive else machine.status
