"""The translations of one machine that are mapped: in the entry table, by key, by page, by where they may leave to.

`CompileService` adds what the worker or the store gives it, after `add` has seen that the guest's bytes are still those
that it was made from, and takes back what guest memory no longer says. Whoever calls holds the address space's lock, so
that guest memory cannot be remapped between that look and the publication.
"""

from __future__ import annotations

import ctypes

from translator.guest.state import ENTRY_MIN, PAGE_CODE, PAGE_SIZE
from translator.jit.requests import serves, shared

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from translator.jit.code import CodeArena, Key, Translation

STALE, FULL = "stale", "the code arena is full"  # why one was not added


class Installed:
    """The tables. `space` is the machine's `AddressSpace`."""

    def __init__(self, space: Any, arena: CodeArena) -> None:
        self.space = space
        self.arena = arena
        self.live: dict[Key, Translation] = {}
        self.leaving: dict[int, list[Translation]] = {}  # by where they may leave to
        self._by_page: dict[int, list[Translation]] = {}  # by guest page that some of their code is from

    def find(self, key: Key) -> Translation | None:
        """The translation that serves a key."""
        found = self.live.get(shared(key))
        return found if found is not None and found.either else self.live.get(key)

    def covers(self, key: Key) -> bool:
        """Whether a key's pc lies in a translation that is for the same context and options."""
        pc = key[0]
        return any(serves(t, key) and t.overlaps(pc, pc + 1) for t in self._by_page.get(pc // PAGE_SIZE, ()))

    # ---- in -------------------------------------------------------------------------------------

    def add(self, translation: Translation, code: bytes) -> str:
        """Map one; it is not published yet. '' or why not: STALE, FULL."""
        if not self.space.holds(translation.sources, translation.constants):
            return STALE
        for page in translation.pages:
            self.space.page_flags[page] |= PAGE_CODE
        if not self.arena.map(code, translation):
            return FULL
        other = self.live.get(translation.key)
        if other is not None:  # made better, or twice, for requests with and without `strict_fp`
            self.remove(other)
        self.live[translation.key] = translation
        for pc in translation.leaves:
            self.leaving.setdefault(pc, []).append(translation)
        for page in translation.pages:
            self._by_page.setdefault(page, []).append(translation)
        return ""

    def publish(self, translation: Translation) -> None:
        """From now on whoever comes to its pc enters it."""
        translation.live = True
        for number, (pc, offset) in enumerate(translation.entries):
            slot = self._slot(pc)
            if number == 0 or slot.value < ENTRY_MIN:
                slot.value = translation.address + offset  # one aligned store: running code sees all of it or nothing

    def publish_for(self, key: Key) -> None:
        """The same for all that are for the context and the options of a key."""
        for translation in self.live.values():
            if serves(translation, key):
                self.publish(translation)

    def rearm(self, pc: int, counter: int = 0) -> None:
        """Let `pc` become hot once more: a counter that has run full does not ask again by itself."""
        slot = self._slot(pc)
        if slot.value < ENTRY_MIN:
            slot.value = counter

    def _slot(self, pc: int) -> ctypes.c_uint64:
        """The entry word of `pc`."""
        return ctypes.c_uint64.from_address(self.space.entry_base + (pc >> self.space.align_shift) * 8)

    # ---- out ------------------------------------------------------------------------------------

    def overlapping(self, start: int, end: int) -> list[Translation]:
        """Those made from guest bytes in [start, end)."""
        first, last = start // PAGE_SIZE, (end - 1) // PAGE_SIZE
        if last - first > len(self._by_page):
            pages = [page for page in self._by_page if first <= page <= last]
        else:
            pages = [page for page in range(first, last + 1) if page in self._by_page]
        return list({t.key: t for page in pages for t in self._by_page[page] if t.overlaps(start, end)}.values())

    def changed(self) -> list[Translation]:
        """Those whose guest bytes are other ones now."""
        return [t for t in self.live.values() if not self.space.holds(t.sources, t.constants)]

    def withdraw(self, translation: Translation) -> None:
        """It is not to be entered any more, for now."""
        translation.live = False
        for pc, offset in translation.entries:
            slot = self._slot(pc)
            if slot.value == translation.address + offset:
                slot.value = 0

    def withdraw_all(self) -> None:
        """The same for all that are published."""
        for translation in self.live.values():
            if translation.live:
                self.withdraw(translation)

    def remove(self, translation: Translation) -> None:
        """It is not to be entered any more. Its code stays: frames may still return into it."""
        self.withdraw(translation)
        del self.live[translation.key]
        for pc in translation.leaves:
            self.leaving[pc].remove(translation)
        for page in translation.pages:
            self._by_page[page].remove(translation)
            if not self._by_page[page]:
                del self._by_page[page]

    def flush(self) -> None:
        """Drop everything and give the arena's memory back. No thread may return into a frame in there any more."""
        for translation in self.live.values():
            self.withdraw(translation)
        self.live.clear()
        self.leaving.clear()
        self._by_page.clear()
        self.arena.flush()
