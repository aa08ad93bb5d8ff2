"""The compile service of one machine: guest pcs go in, published translations come out, in the background.

The machine calls `request` when code is hot (or `wait` in the synchronous mode); a worker process compiles
(`jit.worker`), a thread here answers its questions for guest memory and installs what it sends (`jit.installed`).
`invalidate` takes translations back. Nothing here imports LLVM.

One lock covers all of it: the address space's own, so that guest memory cannot be remapped between check and
publication.
"""

from __future__ import annotations

import marshal
import time
from _blake2 import blake2b

from translator.errors import HostError
from translator.guest.state import ENTRY_MIN, PAGE_SIZE
from translator.jit.code import DIFFERENT, CodeArena, Key, Translation
from translator.jit.installed import FULL, STALE, Installed
from translator.jit.protocol import Channel, Closed
from translator.jit.requests import Request, final_level, first_level, serves, shared, skipped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_MAX_HEAT = 16  # asked so often within one compilation, a pc is hot enough
# Not asked for during the last compilations, and for so many seconds: the program is elsewhere by now.
_COLD, _PATIENCE = 0.1, 0.15
_ASKED = ENTRY_MIN - 1  # a counter that counts no more
_VERY_SHORT_RUN = 0.15  # seconds before which no worker is started: it would only just have begun
_CROWD = 64  # so many that wait are too many; next time twice as many
_CROWDS = 5  # and so on, so often
_GROWTHS = 3  # times that a translation may grow
_SHORT_RUN = 0.4  # seconds after which it pays to start a worker for better code alone
_DEATHS = 3  # workers that may die before we stop starting them
_HEAD_BYTES = 64  # of the code at pc that name a stored translation; all of its sources are compared when it is found
_STORED = 4  # version of the stored form


class CompileService:
    """Translations of one machine. `space` is its `AddressSpace`, `specification` the path of its `.isa` root file.

    `options`: what `jit.options.Options` gets, besides the context. `store` and `store_key`: a `cache.Store` to keep
    translations in, and a text that changes with everything but guest code and options. `log`: called with one line per
    event. `spawn`: `jit.runtime.Runtime.spawn`. `wake`: called when a flush is wanted at the next safe point. `calm`:
    called when more is asked for than will be compiled: from then on code is to be twice as hot before it asks.
    """

    def __init__(
        self,
        space: Any,
        arena: CodeArena,
        specification: str,
        *,
        options: dict[str, Any] | None = None,
        store: Any = None,
        store_key: str = "",
        log: Callable[[str], None] | None = None,
        wake: Callable[[], None] | None = None,
        calm: Callable[[], None] | None = None,
        spawn: Any = None,
        command: list[str] | None = None,
    ) -> None:
        self.space = space
        self.installed = Installed(space, arena)
        self.specification = specification
        self.stats: dict[str, Any] = {
            "requested": 0, "compiled": 0, "improved": 0, "from_cache": 0, "stale": 0, "invalidated": 0,
            "code_bytes": 0, "insns": 0, "worker_seconds": 0.0, "llvm_seconds": 0.0, "worker_starts": 0,
            "worker_deaths": 0, "refused": {},
        }  # fmt: skip
        self.flush_wanted = False
        self.reserved_fds: set[int] = set()  # ours, which the guest must neither see nor close: the kernel layer's set
        self._context: tuple[tuple[str, int, int], ...] = ()
        self._options = _pairs(options or {})
        self._store = store
        self._store_key = store_key
        self._log = log or (lambda _line: None)
        self._wake = wake or (lambda: None)
        self._calm = calm
        self._crowd = _CROWD
        self._command = command
        self._spawn = spawn
        self._refused: dict[Key, str] = {}
        self._unknown: set[Key] = set()  # not in the store when last looked for
        self._names: dict[tuple[object, object], blake2b] = {}  # the begin of names, by context and options
        self._postponed: list[int] = []  # asked for while the arena is full, or no context is in force
        self._deaths = 0
        self._number = 0
        self._began = time.monotonic()
        self._closed = False
        self._improving = self._wake_up = False
        self._detach()

    def _detach(self) -> None:
        """No worker, nothing under way."""
        self._channel: Channel | None = None
        self._changed: Any = None  # a condition, once there is a thread to wait for
        self._queue: dict[Key, Request] = {}
        self._better: dict[Key, Request] = {}  # to be made once more, with all of LLVM, when nothing waits
        self._under_way: dict[int, Request] = {}
        self._wanted: set[Key] = set()

    # ---- asking ---------------------------------------------------------------------------------

    def request(self, pc: int, priority: int = 0) -> None:
        """Have the region at `pc` translated. Returns at once; a kept translation is published before it does."""
        with self.space.lock:
            self._ask(pc, priority)

    def start(self) -> None:
        """Start the worker ahead of the first request, which then need not wait for its imports."""
        with self.space.lock:
            if self._channel is None and not self._closed:
                self._start()

    def wait(self, pc: int, timeout: float = 60.0) -> bool:
        """The same, and wait for the result: whether `pc` has a translation now."""
        with self.space.lock:
            key = self._ask(pc, 1 << 30)
            end = time.monotonic() + timeout
            while key in self._wanted:
                if self._channel is None:
                    self._pump()
                elif not self._changed.wait(end - time.monotonic()):
                    break
            return self.installed.find(key) is not None

    def _ask(self, pc: int, priority: int) -> Key:
        key = (pc, self._context, self._options)
        known = self.installed.find(key)
        if known is not None:
            self.installed.publish(known)  # its entry was lost to a counter that was stored at the same moment
            return key
        if self.flush_wanted:
            self._postponed.append(pc)
            return key
        if self._context == DIFFERENT:
            self._postponed.append(pc)
            return key
        if key in self._refused or self._closed:
            return key
        if key in self._wanted:
            self._heat(key, priority)
            if self._channel is None:
                self._pump()
            return key
        self.stats["requested"] += 1
        if self._from_store(key):
            return key
        self._number += 1
        self._queue[key] = Request(key, priority, self._number, self.installed.covers(key), first_level(key))
        for translation in self.installed.leaving.get(pc, ()):
            # A path that it left out, as never run, is hot now: it may grow, when nothing else waits.
            if translation.grown < _GROWTHS and "grow" not in skipped(key):
                self._again(translation)
        self._wanted.add(key)
        if len(self._queue) > self._crowd < _CROWD << _CROWDS and self._calm is not None:
            self._crowd *= 2
            self._calm()
        self.installed.rearm(pc)
        self._pump()
        return key

    def _again(self, translation: Translation) -> None:
        """Make a translation once more when nothing waits."""
        self._number += 1
        level = final_level(translation.key) if translation.loops else first_level(translation.key)
        self._better[translation.key] = Request(translation.key, 0, self._number, False, level, translation)

    def _heat(self, key: Key, priority: int) -> None:
        """Asked for again while it waits: its counter has run full once more."""
        request = self._queue.get(key)
        if request is not None:
            request.heat += 1
            request.asked = time.monotonic()
            request.priority = max(request.priority, priority)
            if request.heat < _MAX_HEAT or self._channel is None:
                self.installed.rearm(key[0])

    def _pump(self) -> None:
        """Give an idle worker the most urgent request."""
        while (self._queue or self._better) and not self._under_way:
            early = time.monotonic() - self._began < _VERY_SHORT_RUN
            if self._channel is None and early and not any(r.priority for r in self._queue.values()):
                return  # it will be asked again, should the program last
            if self._channel is None and not self._start():
                for key in self._queue:
                    self._refuse(key, "no compiler process")
                self._queue.clear()
                self._better.clear()
                return
            waiting = self._queue or self._better
            now = time.monotonic()
            request = max(waiting.values(), key=lambda one: one.urgency(now))
            del waiting[request.key]
            for other in list(self._queue.values()):
                other.heat /= 2
                self.installed.rearm(other.key[0])
                if other.heat < _COLD and now - other.asked > _PATIENCE and not other.priority:
                    # It will ask again, should it become hot again.
                    del self._queue[other.key]
                    self._wanted.discard(other.key)
            pc, context, options = request.key
            self._under_way[request.number] = request
            pairs = tuple({**dict(options), "opt_level": request.level}.items())
            if context:
                pairs = (*pairs, ("context", context))
            try:
                assert self._channel is not None
                self._channel.send("compile", request.number, pc, pairs)
            except Closed:
                return  # the thread sees the same, and cleans up

    # ---- the worker -----------------------------------------------------------------------------

    def _start(self) -> bool:
        if self._deaths >= _DEATHS:
            return False
        import threading

        from translator.jit.questions import ANSWERS  # here: the thread must not open files
        from translator.jit.spawn import start_thread, start_worker

        try:
            channel = start_worker(self._spawn, self._command)
            channel.send("init", self.specification, self._store.directory if self._store is not None else None)
        except (OSError, HostError, Closed) as error:
            self._deaths = _DEATHS
            self._log(f"no compiler process: {error}")
            return False
        self.stats["worker_starts"] += 1
        self._channel = channel
        self.reserved_fds.add(channel.fd)
        if self._changed is None:
            self._changed = threading.Condition(self.space.lock)
        start_thread(lambda: self._listen(channel, ANSWERS))
        return True

    def _listen(self, channel: Channel, answers: dict[str, Callable[[Any, int], bytes]]) -> None:
        """The thread: pages for the worker, its results into the tables, until the connection ends."""
        try:
            while True:
                message = channel.receive()
                with self.space.lock:
                    if channel is not self._channel:
                        break
                    answer = answers.get(message[0])
                    if answer is not None:
                        channel.send("page", answer(self.space, message[1]))
                    else:
                        self._answered(message)
                        self._pump()
        except Closed:
            pass
        finally:
            with self.space.lock:
                if channel is self._channel:
                    self._channel = None
                    self._died()
                self._close(channel)

    def _died(self) -> None:
        """The worker is gone. What it was at is not tried again; what waited is, by another one.

        That one is started by the guest's thread, at its next request: doing it beside that thread would take
        descriptor numbers the guest counts on.
        """
        self._deaths += 1
        self.stats["worker_deaths"] += 1
        for request in self._under_way.values():
            self._refuse(request.key, "the compiler process died of it")
        self._under_way.clear()
        if self._changed is not None:
            self._changed.notify_all()

    def _answered(self, message: tuple[Any, ...]) -> None:
        request = self._under_way.pop(message[1], None)
        if request is None:
            return
        if message[0] == "refused":
            self.stats["worker_seconds"] += message[3]
            if request.again is None:
                self._refuse(request.key, message[2])
            else:
                self._log(f"not improved {request.key[0]:#x}: {message[2]}")
        else:
            result = message[2]
            self.stats["worker_seconds"] += result["seconds"]
            self.stats["llvm_seconds"] += result["llvm_seconds"]
            self._wanted.discard(request.key)
            key = shared(request.key) if result["either"] else request.key
            better = request.again is not None
            how = self._install(key, result, request.again.grown + 1 if request.again is not None else 0)
            if how == "":
                self.stats["improved" if better else "compiled"] += 1
                self._log(
                    f"{'improved' if better else 'compiled'} {request.key[0]:#x} ({result['blocks']} blocks, "
                    f"{result['insns']} insns, {len(result['code'])} bytes, {result['seconds'] * 1000:.0f} ms)"
                )
                if better:
                    self._wake()  # who is in the loop of the old one leaves it
                if self._store is not None and self._channel is not None:
                    self._channel.send("keep", self._stored_name(key))
            elif how == STALE:
                self.stats["stale"] += 1
                self.installed.rearm(request.key[0])
                self._log(f"dropped {request.key[0]:#x}: its code changed meanwhile")
            else:
                self._log(f"dropped {request.key[0]:#x}: {how}")
        if self._changed is not None:
            self._changed.notify_all()

    def _refuse(self, key: Key, reason: str) -> None:
        self._wanted.discard(key)
        if self.space.fetch(key[0], 1):
            self._refused[key] = reason
            self.installed.rearm(key[0], _ASKED)
        else:
            self.installed.rearm(key[0])  # there is no code now, but there may be
        self.stats["refused"][reason] = self.stats["refused"].get(reason, 0) + 1
        self._log(f"refused {key[0]:#x}: {reason}")

    # ---- installing -----------------------------------------------------------------------------

    def _install(self, key: Key, result: dict[str, Any], grown: int = 0) -> str:
        """Map and publish a result; '' or why not."""
        sources = result["sources"]
        translation = Translation(
            key,
            result["entries"],
            sources,
            result["lines"],
            constants=result["constants"],
            sites=result["sites"],
            blocks=result["blocks"],
            insns=result["insns"],
            either=result["either"],
        )
        translation.leaves, translation.loops, translation.grown = result["leaves"], result["loops"], grown
        how = self.installed.add(translation, result["code"])
        if how == FULL:
            self.flush_wanted = True
            self._postponed.append(key[0])
            self._wake()
        if how:
            return how
        self.stats["code_bytes"] += len(result["code"])
        self.stats["insns"] += result["insns"]
        if translation.loops and result["level"] < final_level(key):
            self._again(translation)
        pages = translation.pages
        for request in self._queue.values():
            pc = request.key[0]
            if pc // PAGE_SIZE in pages and serves(translation, request.key) and translation.overlaps(pc, pc + 1):
                request.covered = True
        if serves(translation, (0, self._context, self._options)):
            self.installed.publish(translation)
        return ""

    # ---- taking back ----------------------------------------------------------------------------

    def invalidate(self, start: int, end: int) -> int:
        """Guest memory in [start, end) is about to change: drop what was made from it. How many translations."""
        with self.space.lock:
            return self._drop(self.installed.overlapping(start, end), start, end)

    def revalidate(self) -> int:
        """Guest code may have been written behind our back: drop every translation whose bytes are not the same."""
        with self.space.lock:
            return self._drop(self.installed.changed(), 0, self.space.limit)

    def _drop(self, translations: list[Translation], start: int, end: int) -> int:
        for translation in translations:
            self.installed.remove(translation)
            self._better.pop(translation.key, None)
        if translations:
            self.stats["invalidated"] += len(translations)
            self._log(f"invalidated {start:#x}-{end:#x}: {len(translations)} translations")
        # A pc that was refused may be another instruction now.
        for key in [key for key in self._refused if start <= key[0] < end]:
            del self._refused[key]
            self.installed.rearm(key[0])
        return len(translations)

    def flush(self) -> None:
        """Drop everything and give the arena's memory back. No thread may return into a frame in there any more."""
        with self.space.lock:
            self.installed.flush()
            self._better.clear()
            self.flush_wanted = False
            for pc in self._postponed:
                self.installed.rearm(pc)
            self._postponed.clear()
            self._log("flushed the code arena")

    def select(
        self, context: tuple[tuple[str, int, int], ...] | None = None, options: dict[str, Any] | None = None
    ) -> None:
        """The guest now runs under this context or with these options: their translations take the entry table."""
        with self.space.lock:
            before = (self._context, self._options)
            if context is not None:
                self._context = tuple(context)
            if options is not None:
                self._options = _pairs(options)
            now = (self._context, self._options)
            if now == before:
                return
            self.installed.withdraw_all()
            for key in self._refused:
                self.installed.rearm(key[0])
            if before[0] == DIFFERENT and not self.flush_wanted:
                for pc in self._postponed:
                    self.installed.rearm(pc)
                self._postponed.clear()
            self.installed.publish_for((0, *now))

    def translations(self) -> list[Translation]:
        """All that are kept, for reports."""
        with self.space.lock:
            return list(self.installed.live.values())

    def refusals(self) -> dict[int, str]:
        """Why which pc was not translated."""
        with self.space.lock:
            return {key[0]: reason for key, reason in self._refused.items()}

    # ---- between runs ---------------------------------------------------------------------------

    def _stored_name(self, key: Key, head: bytes | None = None) -> str:
        """What a translation is kept as. `head`: the first bytes of its code, if they are at hand."""
        pc, context, options = key
        begin = self._names.get(key[1:])
        if begin is None:
            text = repr((_STORED, self._store_key, context, options)).encode()
            begin = self._names[key[1:]] = blake2b(text, digest_size=20)
        name = begin.copy()
        name.update(pc.to_bytes(8, "little") + (self.space.fetch(pc, _HEAD_BYTES) if head is None else head))
        return name.hexdigest()

    def _from_store(self, key: Key) -> bool:
        if self._store is None or key in self._unknown:
            return False
        head = self.space.fetch(key[0], _HEAD_BYTES)
        for name in dict.fromkeys((shared(key), key)):
            kept = self._store.get("code", self._stored_name(name, head))
            result = None if kept is None else marshal.loads(kept)
            if result is not None and (name == key or result["either"]):
                break
        else:
            self._unknown.add(key)
            return False
        if self._install(name, result):
            return False
        self.stats["from_cache"] += 1
        self._log(f"cached {key[0]:#x}")
        if self._better and not self._improving and self._channel is None:
            from translator.jit.spawn import start_thread

            self._improving = True
            start_thread(self._improve_later)
        return True

    def _improve_later(self) -> None:
        """A thread: when the run lasts, what an earlier one left at the quick level is made better."""
        time.sleep(_SHORT_RUN)
        with self.space.lock:
            if not self._closed and self._channel is None:
                self._wake_up = True
                self._wake()

    def at_safe_point(self) -> None:
        """A guest thread is in Python and wants nothing: what must be done by it is done."""
        if self._wake_up:
            self._wake_up = False
            with self.space.lock:
                self._pump()

    # ---- the end, and forks ---------------------------------------------------------------------

    def close(self) -> None:
        """Stop the worker and refuse further requests. Translations stay where they are."""
        with self.space.lock:
            self._closed = True
            self._hang_up()
            self._wanted.clear()
            if self._changed is not None:
                self._changed.notify_all()

    def _hang_up(self) -> None:
        channel, self._channel = self._channel, None
        if channel is not None:
            import socket

            # The thread is blocked in a read of it: shutting down wakes it, and it closes the descriptor itself.
            with socket.socket(fileno=channel.fd) as end:
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass
                end.detach()

    def after_fork(self) -> None:
        """In the child of a fork: the thread did not come along, and the worker belongs to the parent.

        The caller holds `space.lock` since before the fork, so that the tables are whole.
        """
        waiting = [*self._queue, *(request.key for request in self._under_way.values())]
        channel = self._channel
        self._detach()
        if channel is not None:
            self._close(channel)
        for pc, _context, _options in waiting:
            self.installed.rearm(pc)

    def _close(self, channel: Channel) -> None:
        self.reserved_fds.discard(channel.fd)
        channel.close()


def _pairs(options: dict[str, Any]) -> tuple[tuple[str, object], ...]:
    return tuple(sorted(options.items()))
