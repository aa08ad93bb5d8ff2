"""What a person sees when a guest dies of a signal: signal, instruction, registers, backtrace with names.

Enters: a Machine whose guest just died. Leaves: text for standard error. Called by `machine.Machine.run_to_exit`;
everything costly (specification, symbol tables) is loaded only here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.guest.access import MemoryFault
from translator.guest.symbols import Symbols

if TYPE_CHECKING:
    from translator.machine import Machine

_STACK_BYTES = 8192  # how far up the stack return addresses are looked for
_FRAMES = 16


_FAULTS = (4, 5, 7, 8, 11)  # SIGILL SIGTRAP SIGBUS SIGFPE SIGSEGV: an instruction is to blame


def report_death(machine: Machine) -> str:
    """The whole report; one line when no instruction is to blame (SIGTERM, say)."""
    import signal

    number = machine.kernel.fatal_signal or 0
    name = signal.Signals(number).name if number in signal.valid_signals() and number < 32 else f"signal {number}"
    head = f"translator: {machine.path}: killed by {name}"
    if number not in _FAULTS or machine.kernel.fatal_info is None:
        return head
    cpu = machine.cpu
    symbols = Symbols(machine.memory)
    address = machine.kernel.fatal_info[1]
    lines = [head + (f", address {address:#x}" if number in (7, 11) else "")]
    lines.append(f"  at   {cpu.pc:#x} {symbols.describe(cpu.pc)}: {instruction_at(machine, cpu.pc)}")
    lines.extend(_registers(machine))
    frames = backtrace(machine)
    if frames:
        lines.append("  backtrace (the stack's words that are return addresses; the first two frames are exact):")
        lines.extend(f"    #{number} {address:#x} {symbols.describe(address)}" for number, address in enumerate(frames))
    return "\n".join(lines)


def instruction_at(machine: Machine, pc: int) -> str:
    """The instruction at a guest address as text, or why there is none."""
    data = _read_some(machine, pc, 16)
    if not data:
        return "(nothing is mapped here)"
    from translator.decode.disasm import disassemble

    for instruction in disassemble(machine.isa, data, pc):
        text = getattr(instruction, "text", None)
        return text if text else f"(no instruction: {data[:4].hex(' ')})"
    return f"(no instruction: {data[:4].hex(' ')})"


def _read_some(machine: Machine, address: int, size: int) -> bytes:
    while size:
        try:
            return machine.memory.read(address, size)
        except MemoryFault:
            size //= 2
    return b""


def _registers(machine: Machine) -> list[str]:
    cpu = machine.cpu
    digits = machine.engine.address_width // 4
    names = [slot.name for (file, _), slot in cpu.layout.slots.items() if file == machine.engine.stack[0]]
    cells = [f"{name:>5} {cpu[name]:0{digits}x}" for name in names]
    return ["  " + "  ".join(cells[i : i + 4]) for i in range(0, len(cells), 4)]


def backtrace(machine: Machine) -> list[int]:
    """pc, the link register, then words of the stack that point behind a call instruction into executable memory."""
    cpu, memory = machine.cpu, machine.memory
    frames = [cpu.pc]
    engine = machine.engine
    if engine.link is not None:
        link = cpu.read(cpu.layout.slot(*engine.link))
        if _is_return_address(machine, link):
            frames.append(link)
    sp = cpu.read(cpu.layout.slot(*engine.stack))
    size = engine.address_width // 8
    data = _read_some(machine, sp, _STACK_BYTES) if memory.find(sp) else b""
    for at in range(0, len(data) - size + 1, size):
        word = int.from_bytes(data[at : at + size], "little")
        if len(frames) < _FRAMES and word not in frames[:2] and _is_return_address(machine, word):
            frames.append(word)
    return frames


def _is_return_address(machine: Machine, address: int) -> bool:
    """Executable, and the instruction before it is a call (staging says so: a jump hinted `call`)."""
    mapping = machine.memory.find(address)
    if mapping is None or not mapping.prot & 4:
        return False
    from translator.decode.decoder import Decoder
    from translator.ir.lift import lift_insn
    from translator.ir.ops import Node

    isa = machine.isa
    decoder = Decoder(isa)
    for length in range(isa.min_length, isa.max_length + 1, isa.align):
        data = _read_some(machine, address - length, length)
        if len(data) != length:
            continue
        try:
            instruction = decoder.decode(data, address - length)
        except Exception:  # bytes before an address may be anything
            continue
        if instruction is None or instruction.length != length:
            continue
        nodes: list[Node] = []
        lift_insn(isa, instruction, nodes)
        if any(node.op == "jump" and node.attr == "call" for node in nodes):
            return True
    return False
