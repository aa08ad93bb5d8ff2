"""The lock of an address space, and how its holder stops the other guest threads.

`AddressSpace` is a `Halting`; its methods that change mappings are `exclusive`. They call `halt` once they find that
decoded code is to go. `machine.py` says how threads are stopped (`world.py`).
"""

from __future__ import annotations

from _thread import RLock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    _Method = TypeVar("_Method", bound=Callable[..., Any])


class Halting:
    """`lock`: held while mappings change, and by the compile service while it installs."""

    def __init__(self) -> None:
        self.lock = RLock()
        self.nesting = 0  # how often a context of `halted` holds the lock
        self.stopped = False  # whether the other guest threads are stopped until it is released
        # What stops the other guest threads (out of native code, to unwind), and lets them go on.
        self.stop: Callable[[], None] | None = None
        self.resume: Callable[[], None] | None = None

    def halted(self, at_once: bool = True) -> _Halted:
        """A context: the lock is held, and the other guest threads are stopped in it (or when `halt` is called)."""
        return _Halted(self, at_once)

    def halt(self) -> None:
        """Stop the other guest threads until the lock, which is held, is released."""
        if not self.stopped and self.stop is not None:
            self.stopped = True
            self.stop()


class _Halted:
    __slots__ = ("_at_once", "_space")

    def __init__(self, space: Halting, at_once: bool) -> None:
        self._space = space
        self._at_once = at_once

    def __enter__(self) -> None:
        space = self._space
        space.lock.acquire()
        space.nesting += 1
        if self._at_once:
            space.halt()

    def __exit__(self, *_: object) -> None:
        space = self._space
        space.nesting -= 1
        if not space.nesting and space.stopped:
            space.stopped = False
            if space.resume is not None:
                space.resume()
        space.lock.release()


def exclusive(method: _Method) -> _Method:
    """Hold the space's lock: no translation is installed while what it was made from changes."""

    def locked(self: Halting, *args: Any, **named: Any) -> Any:
        with _Halted(self, False):
            return method(self, *args, **named)

    locked.__doc__ = method.__doc__
    return locked  # type: ignore[return-value]
