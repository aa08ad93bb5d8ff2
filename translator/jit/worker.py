"""The compile worker: a process of its own that turns guest pcs into machine code.

`main` serves the messages of `jit.protocol` on a socket: it decodes guest code from pages it asks for, forms a region,
lowers it and emits it. Started and stopped by `jit.service`; the only process of a run that imports LLVM. A request
that fails is answered with a reason; only the end of the connection ends the worker.
"""

from __future__ import annotations

import marshal
import os
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from translator.jit.protocol import Channel, Closed

if TYPE_CHECKING:
    from collections.abc import Callable

    from translator.jit.options import Options
    from translator.jit.region import Region
    from translator.jit.steps import Memo

PAGE = 4096
_LEAVES = 64  # pcs that a region may leave to, of which the service is told
_MEMO_SIZE = 100_000  # lifted instructions that are kept


class Refused(Exception):
    """This pc is not translated; the message says why."""


class Compiler:
    """From a pc to a result, for one specification. Also usable in process, without a worker."""

    def __init__(self, specification: str, models: str | None = None) -> None:
        # Here, not at the top: the process must exist and have closed the guest's descriptors before it spends time.
        from translator.decode.decoder import Decoder
        from translator.guest.state import Layout
        from translator.isa import load_isa

        self.isa = load_isa(specification, models)
        self.layout = Layout(self.isa.layout_files())
        self.decoder = Decoder(self.isa)
        self._memo: Memo = {}

    def compile(
        self,
        pc: int,
        options: tuple[tuple[str, Any], ...],
        fetch: Callable[[int, int], bytes],
        read: Callable[[int, int], bytes] | None = None,
        seen: Callable[[int], bool] | None = None,
        fixed: Callable[[int, int], bytes] | None = None,
    ) -> dict[str, Any]:
        """Translate the region at `pc`: code, entries, sources, constants, lines, sites as `jit.code.Translation`,
        sizes, `either`: whether it would be the same with and without `strict_fp`; or Refused.
        """
        from translator.jit.code import pack_lines, pack_sites
        from translator.jit.emit import emit
        from translator.jit.forming import form_region
        from translator.jit.lower import FUNCTION, FunctionLowering, pc_of
        from translator.jit.options import FULL_INSNS, Options

        choice = Options(**dict(options))
        if len(self._memo) > _MEMO_SIZE:
            self._memo.clear()

        def form(options: Options, loops: bool = False) -> Region | None:
            return form_region(pc, self.decoder, self.isa, fetch, options, read, seen, self._memo, loops, fixed)

        region = form(choice)
        if region is None:
            raise Refused("its first instruction cannot be translated")
        wider = None
        if region.calls_loops:
            full = replace(choice, opt_level=2)
            wider = form(full, loops=True)
            if wider is not None and not self._joins(wider, full):
                wider = None
        if wider is not None and choice.opt_level == 2:
            region = wider
        lowering = FunctionLowering(region, self.isa, self.layout, choice)
        large = region.insns > FULL_INSNS and choice.on("quick") and lowering.half is None
        level = min(choice.opt_level, 1) if large else choice.opt_level
        text = lowering.module()
        began = time.process_time()
        blob = emit(text, opt=level, slp=lowering.slp)
        llvm_seconds = time.process_time() - began
        rows = [(offset, pc_of(line, region.base)) for offset, line in blob.lines]
        return {
            "code": blob.code,
            "entries": ((pc, blob.symbols[FUNCTION]),),
            "sources": tuple((start, fetch(start, end - start)) for start, end in region.ranges),
            "constants": tuple(region.constants),
            "lines": pack_lines(rows),
            "sites": pack_sites(blob.sites),
            "blocks": len(region.blocks),
            "insns": region.insns,
            "level": level,
            "loops": bool(lowering.flow.innermost or lowering.flow.inner or wider is not None) and not large,
            "llvm_seconds": llvm_seconds,
            "leaves": tuple(sorted({pc for ways in lowering.exits.values() for pc in ways})[:_LEAVES]),
            "either": lowering.either,
        }

    def _joins(self, region: Region, options: Options) -> bool:
        """Whether loops of functions that a region has followed into run in lanes."""
        from translator.jit.lower import FunctionLowering

        nests = FunctionLowering(region, self.isa, self.layout, options).nests_of.values()
        return any(frames for nest in nests for _, frames in nest.order)


class _Pages:
    """Guest memory as the parent sends it, a page at a time, kept for one request."""

    def __init__(self, channel: Channel, waiting: list[tuple[Any, ...]]) -> None:
        self._channel = channel
        self._waiting = waiting
        self._pages: dict[tuple[str, int], bytes] = {}

    def fetch(self, address: int, size: int) -> bytes:
        """Up to `size` bytes of code at `address`: fewer where executable memory ends."""
        return self._get("fetch", address, size)

    def read(self, address: int, size: int) -> bytes:
        """The same of any readable memory: jump tables, as they are now."""
        return self._get("data", address, size)

    def fixed(self, address: int, size: int) -> bytes:
        """The same of memory that cannot change unnoticed."""
        return self._get("fixed", address, size)

    def seen(self, address: int) -> bool:
        """Whether the interpreter has run the instruction at an address."""
        marks = self._get("seen", address & -PAGE, PAGE)
        return bool(marks) and marks[(address & PAGE - 1) * len(marks) // PAGE] != 0

    def _get(self, kind: str, address: int, size: int) -> bytes:
        found = b""
        while len(found) < size:
            at = address + len(found)
            start = at & -PAGE
            page = self._pages.get((kind, start))
            if page is None:
                page = self._pages[kind, start] = self._ask(kind, start)
            part = page[at - start : at - start + size - len(found)]
            if not part:
                break
            found += part
        return found

    def _ask(self, kind: str, start: int) -> bytes:
        self._channel.send(kind, start)
        while True:
            message = self._channel.receive()
            if message[0] == "page":
                page: bytes = message[1]
                return page
            self._waiting.append(message)


def serve(channel: Channel, make: Callable[[str, str | None], Any]) -> None:
    """Answer requests until the connection ends. `make`: a compiler for (specification, directory of parsed ones)."""
    from translator.cache import Store

    waiting: list[tuple[Any, ...]] = []
    compiler: Any = None
    store: Store | None = None
    result: dict[str, Any] = {}
    failure = ""
    while True:
        message = waiting.pop(0) if waiting else channel.receive()
        if message[0] == "init":
            try:
                store = Store(message[2]) if message[2] else None
                compiler = make(message[1], store.folder("isa") if store is not None else None)
            except Exception as error:
                failure = f"the compiler does not start: {_describe(error)}"
        elif message[0] == "compile":
            _, number, pc, options = message
            started = time.process_time()
            try:
                if compiler is None:
                    raise Refused(failure or "the compiler was not told the specification")
                pages = _Pages(channel, waiting)
                result = compiler.compile(pc, options, pages.fetch, pages.read, pages.seen, pages.fixed)
            except Closed:
                raise
            except Exception as error:  # whatever it is, the next request may work
                channel.send("refused", number, _describe(error), time.process_time() - started)
            else:
                result["seconds"] = time.process_time() - started
                channel.send("done", number, result)
        elif message[0] == "keep" and store is not None:
            # In this process: a file opened beside the guest's thread would take a descriptor number it counts on.
            store.put("code", message[1], marshal.dumps(result))


def _describe(error: Exception) -> str:
    """One line: the message of an error on purpose, or kind, message and place of any other."""
    from translator.errors import TranslatorError

    text = " ".join(str(error).split())
    if isinstance(error, Refused | TranslatorError):
        return text
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" ({os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno})" if trace is not None else ""
    return f"internal error: {type(error).__name__}: {text}{place}"


def _watch(fd: int) -> None:
    """End the process as soon as the parent is gone, even in the middle of a long compilation."""
    import select

    poll = select.poll()
    poll.register(fd, 0)  # hang-up is always reported
    while not poll.poll():
        pass
    os._exit(0)


def main(make: Callable[[str, str | None], Any] = Compiler) -> None:
    """The worker process; the last argument is the descriptor of the connection."""
    import gc
    import threading

    # A region is tens of thousands of objects that all go when it is done, but for a few that know each other.
    gc.set_threshold(50_000)
    fd = int(sys.argv[-1])
    try:
        os.nice(5)
    except OSError:
        pass  # the guest comes first where the host lets us say so
    threading.Thread(target=_watch, args=(fd,), daemon=True).start()
    try:
        serve(Channel(fd), make)
    except Closed:
        pass
