"""Lanes that take different ways: which blocks all of them run, which only some, and in what order they are written.

A test that is not the same in all lanes makes control *diverge*: the blocks up to where all ways meet again are run by
those lanes only that take them, one block after the other, each under a mask. `control` says which blocks these are
(those that depend on such a test, by the definition of Ferrante, Ottenstein and Warren), and `arrange` orders a loop's
blocks so that loops within it stay in one piece: such a loop goes on as long as any lane does.

In go blocks and edges of one round of a loop; used by `lanes`, the result by `lower_lanes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.jit.flow import body_of

if TYPE_CHECKING:
    from translator.jit.region import Key

    Edges = dict[Key, list[Key]]


class Control:
    """`masked`: blocks that only some lanes may run; `under`: by the block that all lanes run before them, those up to
    where they meet again; `after`: where control goes behind any of these; `closes`: headers of masked loops that end
    with a block, the innermost first. `bodies`: innermost masked loops, by their headers; `trunk`: blocks of these that
    every lane which has not left the loop runs in each round.
    """

    __slots__ = ("after", "bodies", "closes", "masked", "trunk", "under")

    def __init__(self) -> None:
        self.masked: set[Key] = set()
        self.after: dict[Key, Key] = {}
        self.closes: dict[Key, list[Key]] = {}
        self.under: dict[Key, list[Key]] = {}
        self.bodies: dict[Key, set[Key]] = {}
        self.trunk: set[Key] = set()


def loops(edges: Edges, back: set[tuple[Key, Key]]) -> dict[Key, set[Key]]:
    """The blocks of the loops that edges `back` close, by their headers."""
    before: Edges = {}
    for key, targets in edges.items():
        for target in targets:
            before.setdefault(target, []).append(key)
    headers = {header for _, header in back}
    return {h: body_of(h, [source for source, target in back if target == h], before) for h in headers}


def arrange(first: Key, edges: Edges, back: set[tuple[Key, Key]]) -> list[Key] | None:
    """The blocks, each but a loop's first one behind those that lead to it, and loops in one piece; None if a loop can
    be entered in more than one place.
    """
    bodies = loops(edges, back)
    if any(first in body for header, body in bodies.items() if header != first):
        return None
    waits = dict.fromkeys(edges, 0)
    for key, targets in edges.items():
        for target in targets:
            waits[target] += (key, target) not in back
    ready = [first]
    order: list[Key] = []
    while ready:
        # Of the innermost loop that is not complete, if there is one.
        begun = [body for header, body in bodies.items() if header in order and not body.issubset(order)]
        inner = min(begun, key=len, default=set(edges))
        at = next((key for key in ready if key in inner), None)
        if at is None:
            return None
        ready.remove(at)
        order.append(at)
        for target in edges[at]:
            if (at, target) not in back:
                waits[target] -= 1
                if not waits[target]:
                    ready.append(target)
    return order if len(order) == len(edges) else None


def reached(edges: Edges, start: Key, without: Key | None = None) -> set[Key]:
    """Blocks on ways from one that do not pass another."""
    found = {start} - {without}
    work = list(found)
    while work:
        for target in edges.get(work.pop(), ()):
            if target != without and target not in found:
                found.add(target)
                work.append(target)
    return found


def _trunk(body: list[Key], edges: Edges) -> set[Key]:
    """Blocks of a loop with no other in it that all ways to later blocks of it, and to its next round, lead through."""
    inside = {key: [to for to in edges[key] if to in body] for key in body}
    found: set[Key] = set()
    for number, key in enumerate(body):
        if any(body[0] in inside[before] for before in body[:number]):
            break
        if reached(inside, body[0], key).isdisjoint(body[number:]):
            found.add(key)
    return found


def control(order: list[Key], edges: Edges, back: set[tuple[Key, Key]], end: Key, tests: set[Key]) -> Control | None:
    """What to make of tests that diverge, at the ends of blocks `tests`. All ways lead to `end`; None if they do so in
    a manner that cannot be written.
    """
    found = Control()
    if not tests:
        return found
    # What all ways from a block to the end pass, the block itself included.
    passed = {key: {at for at in [*order, end] if end not in reached(edges, key, at)} for key in order}
    passed[end] = {end}
    masked = found.masked
    for _ in order:
        for key in order:
            if key in tests or key in masked:
                for target in edges[key]:
                    masked |= {at for at in passed[target] if at == key or at not in passed[key]}
    for key in order:
        if key not in masked and (key in tests or masked.intersection(edges[key])):
            meet = max(passed[key] - masked - {key}, key=lambda at: len(passed[at]))
            under = found.under[key] = [at for at in order if at in reached(edges, key, meet) and at != key]
            after = dict(zip([key, *under], [*under, meet], strict=True))
            if not masked.issuperset(under) or any(found.after.get(at, then) != then for at, then in after.items()):
                return None
            found.after |= after
    if not masked.issubset(found.after) or not masked.isdisjoint(found.under):
        return None
    bodies = loops(edges, back)
    for header, body in sorted(bodies.items(), key=lambda one: len(one[1])):
        if header in masked:
            if not masked.issuperset(body):
                return None
            found.closes.setdefault(max(body, key=order.index), []).append(header)
            if bodies.keys().isdisjoint(body - {header}):
                found.bodies[header] = body
                found.trunk |= _trunk([key for key in order if key in body], edges)
        elif any(source in masked for source, target in back if target == header):
            return None
    return found
