"""The guest's kernel: a system call number in a register becomes a handler, its result a register again.

`machine.py` makes one `Kernel` per guest process and calls `syscall` (at the syscall trap), `deliver_signals` (when
`state.PENDING` is set) and `fault` (a synchronous fault). Handlers are methods `sys_<name>` of the subjects, or, where
guest and host agree on everything but pointers, made from the call's row in `table.py`.
"""

from __future__ import annotations

from errno import EBADF, EFAULT, EINTR, ENOSYS
from operator import itemgetter

from translator.guest import calls, host
from translator.guest.access import MemoryFault
from translator.guest.calls import CallTable
from translator.guest.cpu import Cpu
from translator.guest.load import Program
from translator.guest.memory import AddressSpace
from translator.guest.state import CALLS, PENDING
from translator.linux import native
from translator.linux.base import BEYOND, M64, MAX_RW, NOT_MADE, Hooks, KernelBase, Thread, s32
from translator.linux.delivery import SignalDelivery
from translator.linux.events import EventCalls
from translator.linux.files import FileCalls
from translator.linux.iocalls import IoCalls
from translator.linux.ioctls import IoctlCalls
from translator.linux.ipc import IpcCalls
from translator.linux.memory import SHORTENS, MemoryCalls
from translator.linux.process import ProcessCalls
from translator.linux.signals import ENGINE_MASK
from translator.linux.sockets import SocketCalls
from translator.linux.system import SystemCalls
from translator.linux.table import QUIET, Row, Table
from translator.linux.threads import ThreadCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from translator.linux.signals import HostSignals
    from translator.linux.strace import Tracer

    Handler = Callable[..., int | None]

_PENDING = PENDING // 8


class Kernel(
    FileCalls, IoCalls, IoctlCalls, EventCalls, SocketCalls, IpcCalls, MemoryCalls, ProcessCalls, ThreadCalls,
    SignalDelivery, SystemCalls, KernelBase,
):  # fmt: skip
    """One guest process as its kernel sees it. `exit_status` or `fatal_signal` is set when it has ended."""

    def __init__(
        self,
        space: AddressSpace,
        abi: Any,
        program: Program,
        *,
        sysroot: str | None = None,
        hooks: Hooks | None = None,
        own_process: bool = True,
        quiet: bool = False,
        seed: int | None = None,
        host_signals: HostSignals | None = None,
        strace: Callable[[str], None] | None = None,
        native_calls: bool = True,
    ) -> None:
        KernelBase.__init__(
            self,
            space,
            abi,
            program,
            sysroot=sysroot,
            hooks=hooks,
            own_process=own_process,
            quiet=quiet,
            seed=seed,
        )
        self.init_threads()
        self.init_signals(host_signals)
        self.init_process()
        self.init_proc()
        self.table = Table(abi.ROWS)
        self.tracer: Tracer | None = None
        if strace is not None:
            from translator.linux.strace import Tracer

            self.tracer = Tracer(self, strace)
        # What native code may do without us; nothing that somebody wants to see.
        self.native = CallTable(self.reserved_fds.lowest, MAX_RW) if native_calls and strace is None else None
        if self.native is not None:
            self.reserved_fds.on_lower = self.native.lower_fd_end
        self._handlers: dict[int, tuple[Handler, Callable[[memoryview], Any], int, bool]] = {}
        self._number_cell = -1
        self._result_cell = -1
        self._argument_cells: tuple[int, ...] = ()

    def attach(self, cpu: Cpu) -> None:
        """Make `cpu` a thread of this process: the first one at start-up."""
        by_name = cpu.layout.by_name
        self._number_cell = by_name[self.abi.NUMBER].offset // 8
        self._result_cell = by_name[self.abi.RESULT].offset // 8
        self._argument_cells = tuple(by_name[name].offset // 8 for name in self.abi.ARGUMENTS)
        slots = [by_name[name] for name in (self.abi.NUMBER, self.abi.RESULT, *self.abi.ARGUMENTS)]
        if self.native is not None and self.abi.LITTLE and all(slot.size == 8 for slot in slots):
            self.native.registers(*(slot.offset for slot in slots))
            self.native.host_open(ENGINE_MASK)
            self.native.commands(calls.COMMANDS, native.FUTEX_COMMANDS)
            self.native.commands(calls.ADVICE, native.ADVICE)
            cpu.u64[CALLS // 8] = self.native.address
        cpu.thread = Thread(self.initial_mask(), self.pid, cpu.u64)
        self._threads[self.pid] = (cpu.thread, cpu)
        self.prepare_frames(cpu.layout)

    # ---- the system call ------------------------------------------------------------------------

    def syscall(self, cpu: Cpu, insn_pc: int) -> bool:
        """Serve the call the guest just made. True: unwind (a signal waits, the pc changed, or the process ended)."""
        cells = cpu.u64
        thread = cpu.thread
        if cells[_PENDING] and self.signals_wait(cpu):
            cpu.pc = insn_pc  # the handler first, then the call: nothing arrives between this check and a block unseen
            return True
        number = cells[self._number_cell]
        if self.exit_status is not None:
            return True  # another thread has ended the process
        entry = self._handlers.get(number) or self._bind(number)
        function, arguments, count, nohand = entry
        first = cells[self._argument_cells[0]]
        thread.insn_pc = insn_pc
        tracer = self.tracer
        if tracer is not None:
            tracer.enter(number, cells, self._argument_cells)
        while True:
            try:
                if count > 1:
                    result = function(cpu, *arguments(cells))
                elif count:
                    result = function(cpu, first)
                else:
                    result = function(cpu)
            except MemoryFault:
                result = -EFAULT
            except OSError as error:
                result = -(error.errno or EFAULT)
            if result == NOT_MADE:
                if tracer is not None:
                    tracer.leave(number, result)
                cpu.pc = insn_pc
                return True
            if result == -EINTR:
                if cells[_PENDING] and self.signals_wait(cpu):
                    self._cut_short(thread, cells, number, insn_pc, nohand)
                elif self.exit_status is not None:
                    return True
                elif not nohand:
                    continue  # interrupted by something the guest has no part in
            break
        if tracer is not None:
            tracer.leave(number, result)
        if result is None:  # the handler has set registers itself: sigreturn, exit
            if (thread.queue or self.shared) and self.signals_wait(cpu):
                cells[_PENDING] = 1  # the mask that sigreturn put in force lets one through
            return True
        cells[self._result_cell] = result & M64
        if (thread.queue or self.shared) and self.signals_wait(cpu):
            cells[_PENDING] = 1
        return bool(cells[_PENDING]) or self.fatal_signal is not None

    def interrupted(self, cpu: Cpu, insn_pc: int) -> bool:
        """A call that native code made came back with EINTR before it did anything. As `syscall`."""
        cells = cpu.u64
        if cells[_PENDING] and self.signals_wait(cpu):
            self._cut_short(self.thread(cpu), cells, cells[self._number_cell], insn_pc, False)
            cells[self._result_cell] = -EINTR & M64
            return True
        return self.syscall(cpu, insn_pc)  # interrupted by something the guest has no part in

    def _cut_short(self, thread: Thread, cells: memoryview, number: int, insn_pc: int, nohand: bool) -> None:
        """A call gave EINTR and a signal is to be handled: note what becomes of the call then."""
        from translator.linux import restarts

        arguments = [cells[k] for k in self._argument_cells]
        how = restarts.rule(self, self.names.get(number, ""), arguments)
        if how != restarts.OVER:
            thread.restart = (insn_pc, arguments[0], nohand or how == restarts.AGAIN_UNHANDLED)

    def _bind(self, number: int) -> tuple[Handler, Callable[[memoryview], Any], int, bool]:
        name = self.names.get(number, "")
        row = self.table.get(name) if name else None
        function: Handler | None = None
        count, nohand = 6, False
        if row is not None:
            count, nohand = len(row.args), row.nohand
            function = self.handler(row)
            if function is not None and name in SHORTENS:
                function = self.shortening(name, function)
            if self.native is not None:
                self._bind_native(self.native, number, row)
        if function is None:
            count = 6
            function = self._refuse(number, name)
        cells = self._argument_cells[:count]
        get: Callable[[memoryview], Any] = itemgetter(*cells) if cells else itemgetter(0)
        entry = (function, get, count, nohand)
        self._handlers[number] = entry
        return entry

    def _bind_native(self, table: CallTable, number: int, row: Row) -> None:
        """From the second time on native code makes this call, where nothing of ours has a say in it."""
        host_number = self.host_numbers.get(row.name)
        if host_number is None:
            return
        special = native.SPECIAL.get(row.name, 0)
        if special:
            if special != calls.MASK or self.masks_are_native(number):
                table.allow(number, host_number, (), special=special)
            return
        served = row.name in native.WITH_METHOD or row.name in native.PARTLY
        if not served and getattr(self, "sys_" + row.handler, None) is not None:
            return
        if row.name in native.WITH_PATH and self.paths.sysroot:
            return
        arguments = native.words(row)
        if arguments is not None and calls.RECORD in arguments:
            parts = native.parts(self.host_abi.STAT, self.abi.STAT)
            if parts is None:
                return
            table.record(self.abi.STAT.size, parts)
        if arguments is not None:
            table.allow(number, host_number, arguments, clock=row.name == "clock_gettime")

    def reaching(self) -> None:
        """From now on handlers let mappings grow to the addresses that they are given; native code makes no calls."""
        self._handlers.clear()
        if self.native is not None:
            self.native.close()

    def handler(self, row: Row) -> Handler | None:
        """What serves a row: our method, or the host's call of that name; None: nobody."""
        method: Handler | None = getattr(self, "sys_" + row.handler, None)
        if method is not None:
            return method
        number = self.host_numbers.get(row.name)
        return None if number is None else self._pass(row, number)

    def _refuse(self, number: int, name: str) -> Handler:
        quiet = name in QUIET

        def refuse(cpu: Cpu, *args: int) -> int:
            if not quiet:
                shown = ", ".join(hex(value) for value in args)
                what = name or f"system call {number}"
                self.notice(f"{what}({shown}) is not implemented: the program gets ENOSYS", f"syscall {number}")
            return -ENOSYS

        return refuse

    def _pass(self, row: Row, number: int) -> Handler:
        """A handler that hands the call to the host, pointers translated and held inside the guest's space."""
        space = self.space
        base = space.base
        fds = tuple(k for k, arg in enumerate(row.args) if arg.kind in ("fd", "dirfd"))
        pointers = tuple(
            (k, arg.nullable) for k, arg in enumerate(row.args) if arg.kind in ("pointer", "ptr", "str")
        )
        sizes = tuple(arg.size[0] for arg in row.args if isinstance(arg.size, tuple) and arg.size[1] == 1)
        paths = tuple((k, arg.kind, arg.detail, arg.nullable) for k, arg in enumerate(row.args) if "path" in arg.kind)
        reserved = self.reserved_fds
        call = self.hooks.host_call
        written = tuple((k, arg.size) for k, arg in enumerate(row.args) if "out" in arg.direction and arg.size)

        def passed(cpu: Cpu, *args: int) -> int:
            values = list(args)
            for k in fds:
                fd = values[k] & 0xFFFF_FFFF
                if fd >= reserved.lowest and fd in reserved:
                    return -EBADF
            for k, nullable in pointers:
                value = values[k]
                if value >= space.limit:
                    values[k] = BEYOND
                elif value or not nullable:
                    values[k] = base + value
            for k in sizes:
                if MAX_RW < values[k] < 1 << 63:
                    values[k] = MAX_RW
            keep = []
            for k, kind, detail, nullable in paths:
                value = values[k]
                if not value and nullable:
                    continue
                follow = kind == "path"
                if detail:
                    flags = args[int(detail[1:])]
                    follow = not flags & 0x100 if detail[0] == "@" else bool(flags & 0x400)
                values[k], kept = self.host_path(value, follow)
                keep.append(kept)
            result = call(cpu.address, number, *values) if call is not None else host.call(number, *values)
            for k, size in written:
                length = size if isinstance(size, int) else min(args[size[0]] * size[1], MAX_RW)
                self.wrote(args[k], length if result >= 0 else 0)
            return result

        if space.on_missing is None:
            return passed

        def reaching(cpu: Cpu, *args: int) -> int:
            for k, _ in pointers:
                space.reach(args[k])
            return passed(cpu, *args)

        return reaching

    # ---- what only some architectures have: named by their rows -----------------------------------

    def sys_hardware_probe(self, cpu: Cpu, pairs: int, count: int, size: int, cpus: int, flags: int) -> int:
        """Key and value pairs about the processor; keys that are not known come back as -1."""
        if flags or s32(count) < 0 or count > 4096:
            return -22
        if size and cpus:
            self.space.read(cpus, min(size, 4096))
        for k in range(count):
            at = pairs + 16 * k
            key = self.space.u64(at)
            if key in self.abi.HWPROBE:
                value = self.abi.HWPROBE[key]
                if key == self.abi.HWPROBE_HIGHEST_ADDRESS:
                    value = self.space.limit - 1
                self.space.put_u64(at + 8, value)
            else:
                self.space.put_u64(at, M64)
                self.space.put_u64(at + 8, 0)
        return 0

    def sys_flush_code(self, cpu: Cpu, start: int, end: int, flags: int) -> int | None:
        """The guest wrote code in [start, end) and wants to run it."""
        end = min(end, self.space.limit)
        if start < end:
            if self.hooks.code_changed is not None:
                self.hooks.code_changed(start, end)
            else:
                self.space.forget_code(start, end)
        return 0
