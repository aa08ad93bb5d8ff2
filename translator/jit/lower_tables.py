"""Jumps by a table: which of the region's blocks control goes to, by the table's entry or its number.

Called by `lower_exits` for a computed jump whose targets `tables` has found. An entry is compared with what stood in
the table when the region was made, unless it cannot have changed: then the entry's number is enough.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator.ir.ops import Cell, Node
from translator.jit.lower_module import LIKELY
from translator.jit.region import walk

if TYPE_CHECKING:
    from translator.jit import tables
    from translator.jit.flow import Register
    from translator.jit.lower_exits import Exits

_OFTEN: Final = 2  # times as many targets as there are in the region: no table of which each entry gets its way


def switch(f: Exits, target: str, like: str, index: str | None) -> None:
    """Go to the blocks of this region that a jump table names; what follows is written for any other target."""
    w = f.w
    frames = f.block.key[1]
    inside = list(dict.fromkeys(pc for pc in f.table if (pc, frames) in f.region.blocks))
    if not inside:
        return
    if index is not None:
        _switch_on(f, index, like, inside)
    first = min(inside)
    # Counted in instruction units from the first one, so that LLVM can index its own table.
    distance = w.value(f"sub i64 {target}, {first}")
    if f.align_shift:
        distance = w.value(f"call i64 @llvm.fshr.i64(i64 {distance}, i64 {distance}, i64 {f.align_shift})")
    other = w.fresh("other")
    labels = {pc: w.fresh("case") for pc in inside}
    listed = " ".join(f"i64 {(pc - first) >> f.align_shift}, label %{label}" for pc, label in labels.items())
    w.do(f"switch i64 {distance}, label %{other} [ {listed} ]")
    _ways(f, labels)
    w.label(other)


def switch_known(f: Exits, aim: Node, look: tables.Look, target: str) -> bool:
    """The same where the table's entries are known: the number of the entry says where to go, and what the guest has
    read there is not looked at. Whether it is so; then all of the jump is written.
    """
    w = f.w
    if f.entries is None or f.big_endian:
        return False
    start, data = f.entries
    size = look.load.width // 8
    read = [int.from_bytes(data[at : at + size], "little") for at in range(0, len(data), size)]
    nodes = [node for step in f.block.steps for node in step.nodes]
    values = {entry: look.values(nodes, start, entry) for entry in read}
    inside = {pc for pc in f.table if (pc, f.block.key[1]) in f.region.blocks}
    if not inside or [values[entry].get(aim) for entry in read] != list(f.table):
        return False
    ways = dict(zip(read, f.table, strict=True))
    if len(set(f.table)) > _OFTEN * len(inside):  # most of an interpreter's were never run: not a way out for each
        ways = {entry: pc for entry, pc in ways.items() if pc in inside}
    labels = {entry: w.fresh("entry") for entry in ways}
    here, elsewhere, other = w.fresh("table"), w.fresh("elsewhere"), w.fresh("unlisted")
    width = look.start.width
    same = w.value(f"icmp eq i{width} {f.operand(look.start)}, {start & (1 << width) - 1}")
    w.do(f"br i1 {same}, label %{here}, label %{elsewhere}, {LIKELY}")
    w.label(here)
    index = w.resize(f.operand(look.number), look.number.width, 64)
    listed = " ".join(f"i64 {number}, label %{labels[entry]}" for number, entry in enumerate(read) if entry in ways)
    w.do(f"switch i64 {index}, label %{other} [ {listed} ]")
    told = _told(f, nodes)
    dirty, kept, tags = f.dirty, f.at_hand(), dict(f.tags)
    for entry, pc in ways.items():
        w.label(labels[entry])
        for register, node in told.items():
            if node in values[entry]:
                f.now_exact(register, str(values[entry][node]))
        f.go((pc, f.block.key[1]))
        f.dirty, f.tags = dirty, dict(tags)
        f.return_to(kept)
    # Apart, so that the guest's load can sink to where somebody needs it: LLVM often sees that none is unlisted.
    w.label(elsewhere)
    f.jump_out(target)
    w.label(other)
    f.dirty, f.tags = dirty, dict(tags)
    f.return_to(kept)
    f.jump_out(target)
    return True


def _told(f: Exits, nodes: list[Node]) -> dict[Register, Node]:
    """What this block has surely left in registers."""
    found: dict[Register, Node] = {}
    for node in nodes:
        for put in walk([node]):
            if put.op == "put" and isinstance(put.attr, Cell):
                found.pop((put.attr.file, put.attr.index), None)
        if node.op == "put" and isinstance(node.attr, Cell) and node not in f.moves.puts[f.block.key]:
            found[node.attr.file, node.attr.index] = node.args[0]
    return found


def _ways(f: Exits, labels: dict[int, str]) -> None:
    """Labels from which to go on at a pc of this region; what follows is as if none were taken."""
    frames = f.block.key[1]
    dirty, kept, tags = f.dirty, f.at_hand(), dict(f.tags)
    for pc, label in labels.items():
        f.w.label(label)
        f.go((pc, frames))
        f.dirty, f.tags = dirty, dict(tags)
        f.return_to(kept)


def _switch_on(f: Exits, index: str, like: str, inside: list[int]) -> None:
    """The same by the number of the table's entry: the host's jump does not wait for the guest's table. What the guest
    has read is only compared with what stood there when the region was made.
    """
    w = f.w
    other = w.fresh("unlisted")
    entries = {number: pc for number, pc in enumerate(f.table) if pc in inside}
    labels = {number: w.fresh("entry") for number in entries}
    ways = {pc: w.fresh("way") for pc in inside}
    listed = " ".join(f"i64 {number}, label %{label}" for number, label in labels.items())
    w.do(f"switch i64 {index}, label %{other} [ {listed} ]")
    for number, pc in entries.items():
        w.label(labels[number])
        w.do(f"br i1 {w.value(f'icmp eq i64 {like}, {pc}')}, label %{ways[pc]}, label %{other}, {LIKELY}")
    _ways(f, ways)
    w.label(other)
