"""What waits for the compile worker: a request, how urgent it is, and what its key says.

`service` keeps a `Request` for every pc that became hot and gives the worker the most urgent one; a key is what a
translation is for (`jit.code.Key`).
"""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from translator.jit.code import Key, Translation

_RECENT = 0.05  # seconds within which code that is being run asks again
QUICK, FULL = 1, 2  # levels of optimisation: see `jit.options`


class Request:
    """A pc that waits. `heat`: how often it has become hot lately; each start of a compilation halves it.

    `covered`: its pc lies in another translation, so that only who is already beyond that one's entry needs it.
    `level`: see `jit.options`. `again`: there is a translation, which this is to replace.
    """

    __slots__ = ("again", "asked", "covered", "heat", "key", "level", "number", "priority")

    def __init__(
        self, key: Key, priority: int, number: int, covered: bool, level: int, again: Translation | None = None
    ) -> None:
        self.key = key
        self.priority = priority
        self.number = number
        self.covered = covered
        self.level = level
        self.again = again
        self.heat = 1.0
        self.asked = time.monotonic()

    def urgency(self, now: float) -> tuple[int, bool, float, int]:
        """What is compiled first: what somebody waits for, what is hot now, how hot it was lately, what is new."""
        return self.priority, now - self.asked < _RECENT, self.heat / 4 if self.covered else self.heat, self.number


def final_level(key: Key) -> int:
    """The level that a translation is made at in the end."""
    wanted = dict(key[2]).get("opt_level", FULL)
    assert isinstance(wanted, int)
    return wanted


def first_level(key: Key) -> int:
    """The level that it is made at first."""
    return final_level(key) if "quick" in skipped(key) else min(final_level(key), QUICK)


def skipped(key: Key) -> tuple[str, ...]:
    """The optimisations that are switched off."""
    off = dict(key[2]).get("no_opt", ())
    assert isinstance(off, tuple)
    return off


def shared(key: Key) -> Key:
    """The key of translations that are the same with and without `strict_fp`."""
    return key[0], key[1], tuple([option for option in key[2] if option[0] != "strict_fp"])


def serves(translation: Translation, key: Key) -> bool:
    """Whether a translation is for the context and the options of a key."""
    made = translation.key[1:]
    return made == key[1:] or (translation.either and made == shared(key)[1:])
