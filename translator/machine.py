"""One guest: its memory, its threads, its kernel and the tiers that run it, tied together.

Enters: a command line and a `Config`. Leaves: an exit status, or - for an embedder - registers and memory to look at.
What concerns the guest as a whole is here; what one thread does is `vcpu.py`. Called by `cli.run` and by users of the
Python API.
"""

from __future__ import annotations

import ctypes
import os
from _thread import get_ident, get_native_id

from translator.cache import Store
from translator.config import Config
from translator.engine import Engine, find_isa, load_engine
from translator.errors import LoadError, UsageError
from translator.guest import load
from translator.guest import state as st
from translator.guest.cpu import Cpu
from translator.guest.memory import COMPACT_SIZE, WIDE_SIZE, AddressSpace
from translator.guest.view import MemoryView
from translator.interp.area import CODE_BYTES, StitchArea
from translator.jit.code import DIFFERENT, CodeArena
from translator.jit.runtime import Runtime
from translator.jit.service import CompileService
from translator.launch import python_command
from translator.linux import abi as abis
from translator.linux.base import Hooks
from translator.linux.kernel import Kernel
from translator.observe.log import Log
from translator.program import find_program, guest_environment, open_paths, read_head
from translator.threads import CONTEXTS_DIFFER, Threads
from translator.vcpu import NO_FUEL, Vcpu
from translator.world import World

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import TracebackType
    from typing import Any

_STDERR = 2
_STITCH_AT = 32  # calls or loop rounds until the interpreter stitches code together; less costs more than it gains
_COMPACT_WIDTH = 32  # address bits that the compact space covers
# Options of one program, not of its children.
_NOT_INHERITED = ("set_env", "unset_env", "argv0", "env_file", "stats", "stats_file", "json", "uncounted")
_SIGINT = 2
_PROT_WRITE, _PROT_EXEC = 2, 4


class Machine:
    """A guest program, loaded and ready to run; a context manager that gives its memory back.

    `command`: program and arguments, or the program alone. `env`: the guest's environment (default: this process's,
    changed by the config's -E and -U). `own_process`: whether this process is the guest's alone, as under
    `translator run`: then its signals are the guest's, and execve replaces the process. `top_level`: not the child of
    another guest. `ignored`: signals that such a parent ignored, of those that Python itself ignores
    (-n: one that it blocked); `name`: the process's.
    Raises LoadError, ProgramNotFound, HostError.
    """

    def __init__(
        self,
        command: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
        *,
        config: Config | None = None,
        env: Mapping[str, str] | None = None,
        own_process: bool = False,
        top_level: bool = True,
        ignored: tuple[int, ...] = (),
        name: str = "",
    ) -> None:
        self.config = config or Config()
        words = [command] if isinstance(command, (str, os.PathLike)) else list(command)
        if not words:
            raise UsageError("no program given")
        argv = [os.fspath(word) for word in words]
        self._log = Log(self.config)
        self.store = Store(self.config.cache_dir, log=self._log.cache)
        self._paths = open_paths(self.config, own_process)
        path = find_program(argv[0], self.config, self._paths)
        head = read_head(path, self._paths)
        spec = find_isa(*head)
        abis.load(*head)  # a specification without a Linux ABI runs no program: said before an engine is built for it
        self.engine: Engine = load_engine(spec, self.store, self.config)
        self._isa: Any = None
        self.memory = AddressSpace(
            self.engine.align_shift,
            WIDE_SIZE if self.engine.address_width > _COMPACT_WIDTH else COMPACT_SIZE,
            on_code_change=self._code_changed,
        )
        self.world = World()
        self.memory.stop, self.memory.resume = self.world.stop, self.world.resume
        self._closed = False
        self._own_process = own_process
        self._counts = [0, 0]  # of threads that have ended
        self.stop_at: int | None = None  # where a breakpoint of ours stands (observe.breakpoints)
        self._precise = False  # a handler of the guest sees registers at a fault
        self._flags_seen = False  # the program has named the IEEE flags
        try:
            self._start(path, argv, env, own_process, head)
            self.kernel.top_level = top_level
            self.kernel.inherit(ignored)
            if name:
                self.kernel.set_name(os.fsencode(name))
        except BaseException:
            self.memory.close()
            raise

    def _start(
        self, path: str, argv: list[str], env: Mapping[str, str] | None, own_process: bool, head: tuple[int, int]
    ) -> None:
        config, engine = self.config, self.engine
        abi = abis.load(*head)
        self.arena = CodeArena()
        self.interp = self.arena.map(engine.interp)
        self._interp_end = self.interp + len(engine.interp)
        self._libraries = self.arena.map(engine.stencils), self.arena.map(engine.near_stencils)
        for library in self._libraries:
            ctypes.c_uint64.from_address(library).value = self.interp
        self.stitched = StitchArea(self.arena.reserve(CODE_BYTES), self._libraries[0])
        self.arena.keep()
        self.runtime = Runtime(engine.runtime, engine.runtime_symbols)
        self.threads = Threads(self)
        self.main = Vcpu(self)
        self.cpu = self.main.cpu
        self.stitched.use(self._libraries[self._is_near()])
        self.runtime.watch(self.cpu.address)
        self.jit = CompileService(
            self.memory,
            self.arena,
            engine.spec_path,
            options=self.translation_options(),
            store=self.store,
            store_key=engine.key,
            log=self._compiled if self._log.wants_jit else None,
            wake=self._wake,
            calm=self._calm,
            spawn=self.runtime.spawn,
        )
        name = os.fsencode(config.argv0 if config.argv0 is not None else argv[0])
        environment = guest_environment(config, env, own_process)
        paths = self._paths
        random = None if config.seed is None else config.seed.to_bytes(16, "little", signed=True)
        self.program = load.load(
            self.memory,
            path,
            [name, *(os.fsencode(a) for a in argv[1:])],
            environment,
            load.Target(
                abi.ELF_MACHINE, abi.ELF_CLASS, abi.LITTLE, abi.HWCAP, abi.PLATFORM, abi.MINSIGSTKSZ, abi.TRAMPOLINE
            ),
            find=lambda p: paths.program_file(p, path),
            random=random,
            execfn=os.fsencode(argv[0]),
        )
        self.path = self.program.path
        paths.release()
        make_kernel: Any = Kernel
        if config.jail:
            from translator.linux.jailed import kernel_of

            make_kernel = kernel_of(paths, config.env_file)
        self.kernel: Kernel = make_kernel(
            self.memory,
            abi,
            self.program,
            sysroot=config.sysroot,
            hooks=Hooks(
                code_changed=self.guest_flush,
                before_fork=self._before_fork,
                after_fork_in_parent=self._after_fork_in_parent,
                after_fork_in_child=self._after_fork_in_child,
                reexec=self._reexec,
                context_changed=self.context_changed,
                notice=self._log.notice,
                faults_visible=self._faults_visible,
                host_call=self.runtime.call,
                swap=self.runtime.swap,
                start_thread=self.threads.start,
                reap=self.threads.reap,
                first_ends=self.threads.first_ends,
                kick=self.threads.kick if not own_process else None,
            ),
            own_process=own_process,
            quiet=config.quiet,
            seed=config.seed,
            host_signals=self.runtime if own_process else None,
            strace=self._log.strace if config.strace or "strace" in config.log else None,
            native_calls="calls" not in config.no_opt,
        )
        self.jit.reserved_fds = self.kernel.reserved_fds
        if self._log.fd != _STDERR:
            self.kernel.reserved_fds.add(self._log.fd)
        cells = self.cpu.u64
        cells[st.HOT_THRESHOLD // 8] = config.hot if config.engine == "auto" else 65535
        cells[st.SYNC_JIT // 8] = config.engine == "jit"
        if config.engine == "auto" and "stitch" not in config.no_opt:
            cells[st.STITCH_AT // 8] = _STITCH_AT
        if config.engine == "jit":
            cells[st.HOT_THRESHOLD // 8] = 1
        self.memory.on_widen = self._widened
        if config.memory == "wide":
            self.memory.widen()
        self.cpu.pc = self.program.start
        self.cpu[abi.STACK] = self.program.sp
        self.kernel.attach(self.cpu)
        if self._log.stages:
            from translator.observe.explain import preload

            preload(self)
        if not own_process and _on_main_thread():
            self.runtime.interrupt(_SIGINT)  # Ctrl-C comes out of `run` as in any Python call

    def translation_options(self) -> dict[str, Any]:
        """What `jit.options.Options` gets from the configuration."""
        config = self.config
        options: dict[str, Any] = {}
        if config.engine == "jit":  # all code is translated, most of it runs once: quickly made, not optimised
            options.update(max_insns=120, opt_level=0)
        if self._precise:
            options["precise"] = True
        if not self._own_process:  # who embeds the machine looks at registers wherever it stops
            options["exact_polls"] = True
        if self._flags_seen:
            options["strict_fp"] = True
        if config.memory not in ("compact", "wide"):
            options["kind"] = config.memory
        elif self.memory.limit > COMPACT_SIZE:
            options["kind"] = "wide"
        if config.stats and not config.uncounted:
            options["count"] = True
        off = {*config.no_opt} if self.cpu.u64[st.SEGMENT // 8] else {*config.no_opt, "segment"}
        if off:
            options["no_opt"] = tuple(sorted(off))
        return options

    def _is_near(self) -> bool:
        """Whether native code may leave it to the host to cut guest addresses to 32 bits."""
        options = self.translation_options()
        return "kind" not in options and not {"segment", "addr32"} & {*options.get("no_opt", ())}

    # ---- running --------------------------------------------------------------------------------

    def run(self, *, until: int | str | None = None) -> int | None:
        """Run until the guest ends: its exit status (128+n when signal n killed it); None when `until` was reached.

        `until`: a guest address or the name of a symbol of the program. Ctrl-C and exceptions raised in callbacks come
        out of here as in any Python call.
        """
        if not self.kernel.own_process:
            self.kernel.first_thread_is(get_native_id())
        if until is not None:
            from translator.observe.breakpoints import run_until

            return run_until(self, self.symbol(until) if isinstance(until, str) else until)
        while self.resume():
            pass
        if self.alive:  # the first thread has ended; the guest has not
            self.threads.wait()
        if not self.kernel.own_process:
            self.threads.end()
        return self.status

    def step(self, count: int = 1) -> int | None:
        """Run exactly `count` instructions, in the interpreter; the exit status when the guest ended within them."""
        cells = self.cpu.u64
        saved = cells[st.HOT_THRESHOLD // 8], cells[st.SYNC_JIT // 8]
        self._detach_translations()
        cells[st.HOT_THRESHOLD // 8], cells[st.SYNC_JIT // 8] = 65535, 0
        goal = cells[st.INSTRET // 8] + count
        try:
            while cells[st.INSTRET // 8] < goal and self.alive:
                cells[st.FUEL // 8] = goal - cells[st.INSTRET // 8]
                if not self.resume():
                    break
        finally:
            cells[st.FUEL // 8] = NO_FUEL
            cells[st.HOT_THRESHOLD // 8], cells[st.SYNC_JIT // 8] = saved
            self.jit.select(options=self.translation_options())
        return None if self.alive else self.status

    def _detach_translations(self) -> None:
        """Take all translations off the entry table (they stay, under other options)."""
        self.jit.select(options={**self.translation_options(), "max_insns": 0})

    @property
    def alive(self) -> bool:
        """Whether the guest has not ended yet."""
        return self.kernel.exit_status is None and self.kernel.fatal_signal is None

    @property
    def status(self) -> int:
        """The exit status of a guest that has ended."""
        if self.kernel.fatal_signal is not None:
            return 128 + self.kernel.fatal_signal
        return self.kernel.exit_status if self.kernel.exit_status is not None else 0

    def resume(self) -> bool:
        """Native code until it wants Python, then what it wanted; False when the guest ended or stands at `stop_at`."""
        if self._closed:
            raise UsageError("this Machine is closed")
        return self.main.resume()

    def guest_pc(self, host_pc: int) -> int | None:
        """The guest instruction that a host address stands for; -1: it is known already; None: the interpreter's."""
        if self.interp <= host_pc < self._interp_end:
            return None
        found = self.arena.lookup(host_pc)
        return found[1] if found is not None else -1

    def commits(self, host_pc: int) -> bool:
        """Whether a host address lies in a precise translation. Atomic operations in it have brought the state up to
        date; its other accesses land elsewhere.
        """
        found = self.arena.lookup(host_pc)
        return found is not None and ("precise", True) in found[0].key[2]

    def at_safe_point(self) -> None:
        """A guest thread is in Python and wants nothing."""
        if self.jit.flush_wanted:
            with self.memory.halted():
                if self.jit.flush_wanted:
                    self.jit.flush()  # this thread has no frames in it: it stands in the run loop
        self.jit.at_safe_point()

    def context_changed(self) -> None:
        """A context register of a guest thread has another value: its translations take over. While threads differ in
        them there are none: the entry table is everybody's.
        """
        with self.memory.lock:  # who comes last has seen what the others have set
            found = self._contexts()
            # While they differ, the end of one may make the others agree.
            self.threads.ask_exits(CONTEXTS_DIFFER, len(found) > 1)
            if len(found) > 1:
                found = self._contexts()
            values = found.pop()
            self.jit.select(context=DIFFERENT if found else tuple(v for v in values if v[2]))

    def _contexts(self) -> set[tuple[tuple[str, int, int], ...]]:
        """The values of the context registers that there are among the guest's threads."""
        self.threads.reap()
        slot = self.engine.layout.slot
        cpus = [vcpu.cpu for vcpu in list(self.world.vcpus.values())] or [self.cpu]
        return {tuple((file, k, cpu.read(slot(file, k))) for file, k in self.engine.contexts) for cpu in cpus}

    def flags_seen(self, cpu: Cpu, pc: int) -> None:
        """A thread has named the IEEE flags for the first time."""
        cpu.u64[st.FLAGS_SEEN // 8] = 1
        self._flags_seen = True
        self.jit.select(options=self.translation_options())
        if self._log.wants_jit:
            self._log.jit(f"flags {pc:#x}: the program looks at them, loops for vectors are made anew")

    # ---- code that changes ------------------------------------------------------------------------

    def _code_changed(self, start: int, end: int) -> None:
        """The address space dropped what was decoded in [start, end); other threads are stopped, and will unwind."""
        if self.stitched.used:
            self.memory.forget_stitched()
            self.stitched.clear()
        self.jit.invalidate(start, end)
        self._unwind()  # also frames of translations that others have replaced

    def _unwind(self) -> None:
        """Native frames of the calling guest thread are void."""
        vcpu = self.world.vcpus.get(get_ident())
        if vcpu is not None:
            vcpu.unwind = True

    def guest_flush(self, start: int, end: int) -> None:
        """The guest says that code in [start, end) may have been written: forget what can have changed unnoticed."""
        for mapping in self.memory.mappings():
            if mapping.prot & _PROT_EXEC and (mapping.prot & _PROT_WRITE or mapping.shared):
                low, high = max(start, mapping.start), min(end, mapping.end)
                if low < high:
                    self.memory.forget_code(low, high)
        self._unwind()

    def _faults_visible(self, visible: bool) -> None:
        """The guest (un)installed a handler that sees registers at a fault: translations must keep them precise."""
        with self.memory.halted():
            self._precise = visible
            self.jit.select(options=self.translation_options())
        self._unwind()

    def _widened(self) -> None:
        """The guest has outgrown 4 GiB: translations that cut addresses to 32 bits are void, frames of them too."""
        with self.memory.halted():
            for vcpu in [self.main, *self.world.vcpus.values()]:
                vcpu.cells[st.MEM_LIMIT // 8] = self.memory.limit
            if self.stitched.used:
                self.memory.forget_stitched()
                self.stitched.clear()
            self.stitched.use(self._libraries[self._is_near()])
            self.jit.select(options=self.translation_options())
        self._unwind()

    def _wake(self) -> None:
        for vcpu in [self.main, *list(self.world.vcpus.values())]:
            vcpu.cells[st.PENDING // 8] = 1

    def _calm(self) -> None:
        """Code asks later to be translated. Never sooner again: counters may stand beyond where they would ask."""
        threshold = min(2 * self.main.cells[st.HOT_THRESHOLD // 8], 65535)
        for vcpu in [self.main, *list(self.world.vcpus.values())]:
            vcpu.cells[st.HOT_THRESHOLD // 8] = threshold

    def _compiled(self, line: str) -> None:
        """One line of the compile service; with `--log in_asm,ir,...` the stages of what it compiled follow."""
        self._log.jit(line)
        words = line.split()
        if self._log.stages and words[0] in ("compiled", "cached"):
            from translator.observe.explain import explain_region

            self._log.line(explain_region(self, int(words[1], 16), self._log.stages))

    # ---- processes --------------------------------------------------------------------------------

    def _before_fork(self) -> None:
        self.memory.lock.acquire()

    def _after_fork_in_parent(self) -> None:
        self.memory.lock.release()

    def _after_fork_in_child(self, cpu: Cpu) -> None:
        alone = len(self.world.vcpus) < 2
        vcpu = self.world.vcpus[get_ident()]
        self.world.forked(vcpu)
        self.threads.forked()
        self.main, self.cpu = vcpu, cpu
        self.runtime.watch(cpu.address)
        self.jit.after_fork()
        if not alone and self.stitched.used:  # a thread that did not come along may have been at it
            self.memory.forget_stitched()
            self.stitched.clear()
        self.memory.lock.release()

    def _reexec(
        self, path: str, argv: list[bytes], envp: list[bytes], inherited: str
    ) -> tuple[str, list[bytes], list[bytes]]:
        """What to execute so that a guest runs translated, with our settings. `inherited`: see `guest_child`."""
        from translator.config import OPTIONS

        words = [*python_command("translator.cli.main", "guest_child"), inherited, "run"]
        for option in OPTIONS:
            value = getattr(self.config, option.field)
            if option.field == "cache_dir":
                value = self.store.directory  # whatever the guest's environment says of HOME
            if option.field in _NOT_INHERITED or value in (None, False, ()):
                continue
            if option.kind == "flag":
                words.append(option.flag)
            elif option.kind == "list":
                words += [option.flag, ",".join(value)]
            else:
                words += [option.flag, str(value)]
        command = [os.fsencode(word) for word in words]
        return words[0], [*command, b"-0", argv[0] if argv else b"", b"--", os.fsencode(path), *argv[1:]], envp

    # ---- for embedders ----------------------------------------------------------------------------

    @property
    def pc(self) -> int:
        """The guest's program counter."""
        return self.cpu.pc

    @pc.setter
    def pc(self, value: int) -> None:
        self.cpu.pc = value

    @property
    def regs(self) -> Cpu:
        """Registers by assembly name: `m.regs.a0 = 7`, `m.regs["sp"]`."""
        return self.cpu

    @property
    def mem(self) -> MemoryView:
        """Guest memory by address: `m.mem[0x1000:0x1010]`, `m.mem[0x1000:0x1004] = b"abcd"`."""
        return MemoryView(self.memory)

    @property
    def isa(self) -> Any:
        """The specification's model (loaded when first asked for)."""
        if self._isa is None:
            from translator.isa import load_isa

            self._isa = load_isa(self.engine.spec_path)
        return self._isa

    def symbol(self, name: str) -> int:
        """The guest address of a symbol of the program; LoadError when it has none of that name."""
        from translator.guest.symbols import Symbols

        address = Symbols(self.memory).address_of(name, self.path)
        if address is None:
            raise LoadError(f"{self.path} has no symbol {name!r}")
        return address

    # ---- the end ----------------------------------------------------------------------------------

    def run_to_exit(self) -> int:
        """`run`, then what the command prints: the report of a crash, statistics. The exit status."""
        status = self.run() if "exec" not in self.config.log else self._run_traced()
        assert status is not None
        if self.threads.running:
            self.threads.finish_process(self.cpu)  # threads of the guest stand in native code: nothing can be unmapped
        return self.report_end()

    def report_end(self) -> int:
        """Print the report of a crash, and statistics; die as the guest did, for a parent that is a guest. The status.
        """
        kernel = self.kernel
        kernel.let_go_of_signals()
        sent = kernel.fatal_info is None
        if kernel.fatal_signal is not None and not self.config.quiet and (kernel.top_level or not sent):
            from translator.observe.report import report_death

            self._log.line(report_death(self))
        if self.config.stats:
            from translator.observe.stats import write_statistics

            write_statistics(self, self._log.line)
        if kernel.fatal_signal is not None:
            kernel.release_locks()
        if kernel.fatal_signal is not None and not kernel.top_level:
            kernel.die(kernel.fatal_signal)  # a parent that is a guest must see what happened
        return self.status

    def add_counts(self, cpu: Cpu) -> None:
        """A thread ends: keep what it counted."""
        self._counts[0] += cpu.u64[st.INSTRET // 8]
        self._counts[1] += cpu.u64[st.CALLS_MADE // 8]

    def counts(self) -> tuple[int, int]:
        """Guest instructions, and system calls made by native code, of all threads so far."""
        cpus = {id(vcpu): vcpu.cells for vcpu in [self.main, *list(self.world.vcpus.values())]}.values()
        instructions = sum(cells[st.INSTRET // 8] for cells in cpus)
        return self._counts[0] + instructions, self._counts[1] + sum(cells[st.CALLS_MADE // 8] for cells in cpus)

    def _run_traced(self) -> int:
        from translator.observe.report import instruction_at

        while True:
            self._log.line(f"exec {self.cpu.pc:#x}: {instruction_at(self, self.cpu.pc)}")
            status = self.step()
            if status is not None:
                return status

    def close(self) -> None:
        """Stop the compile worker, give signals and memory back. Harmless when called twice."""
        if self._closed:
            return
        self._closed = True
        if not self.kernel.own_process and self.threads.running:
            if self.alive:
                self.kernel.exit_status = 0
            self.threads.end()
        self.threads.close()
        self.jit.close()
        self.runtime.close()
        self.main.close()
        self.memory.close()
        self._log.close()

    def __enter__(self) -> Machine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _on_main_thread() -> bool:
    import threading

    return threading.current_thread() is threading.main_thread()
