"""The address space against a model of pages, and the corners of mmap's contract."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from translator.guest.access import MemoryFault
from translator.guest.host import MAP_ANONYMOUS, MAP_FIXED, MAP_FIXED_NOREPLACE, MAP_PRIVATE, MAP_SHARED
from translator.guest.mappings import MIN_ADDRESS
from translator.guest.memory import AddressSpace
from translator.guest.state import PAGE_CODE

PAGE = 4096
ANON = MAP_PRIVATE | MAP_ANONYMOUS
RW = 3
BASE = 0x100000


@pytest.fixture
def space() -> Iterator[AddressSpace]:
    made = AddressSpace()
    yield made
    made.close()


def fails(number: int, call: Callable[..., object], *args: object, **named: object) -> None:
    with pytest.raises(OSError) as caught:
        call(*args, **named)
    assert caught.value.errno == number


def host_rows(space: AddressSpace) -> list[tuple[int, int, str]]:
    """What the host really has in the guest's range, without the reservation itself."""
    rows = []
    with open("/proc/self/maps") as file:
        for line in file:
            where, mode = line.split()[:2]
            start, end = (int(x, 16) - space.base for x in where.split("-"))
            if end > 0 and start < space.limit and mode[:3] != "---":
                rows.append((max(start, 0), min(end, space.limit), mode[:2]))
    return rows


PAGES = 24
step = st.one_of(
    st.tuples(st.just("map"), st.integers(0, PAGES - 1), st.integers(1, 6), st.sampled_from((0, 1, 3, 5, 7))),
    st.tuples(st.just("hint"), st.integers(0, PAGES - 1), st.integers(1, 6), st.sampled_from((1, 3))),
    st.tuples(st.just("unmap"), st.integers(0, PAGES - 1), st.integers(1, 6), st.just(0)),
    st.tuples(st.just("protect"), st.integers(0, PAGES - 1), st.integers(1, 6), st.sampled_from((0, 1, 3, 5))),
    st.tuples(st.just("remap"), st.integers(0, PAGES - 1), st.integers(1, 4), st.integers(1, 6)),
    st.tuples(st.just("write"), st.integers(0, PAGES - 1), st.integers(1, 4), st.integers(0, 255)),
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(step, max_size=30))
def test_against_a_model_of_pages(steps: list[tuple[str, int, int, int]]) -> None:
    """Each page: protection and content. The model knows nothing of mappings, lists, or the host."""
    space = AddressSpace()
    model: dict[int, list[int]] = {}  # page: [prot, content byte]
    try:
        for kind, page, count, value in steps:
            address = BASE + page * PAGE
            pages = range(address // PAGE, address // PAGE + count)
            if kind == "map":
                assert space.map(address, count * PAGE - 5, value, ANON | MAP_FIXED) == address
                model.update({p: [value, 0] for p in pages})
            elif kind == "hint":
                got = space.map(address, count * PAGE, value, ANON)
                if not any(p in model for p in pages):
                    assert got == address
                where = range(got // PAGE, got // PAGE + count)
                assert not any(p in model for p in where)
                model.update({p: [value, 0] for p in where})
            elif kind == "unmap":
                space.unmap(address, count * PAGE)
                for p in pages:
                    model.pop(p, None)
            elif kind == "protect":
                whole = True
                for p in pages:
                    if p not in model:
                        whole = False
                        break
                    model[p][0] = value
                if whole:
                    space.protect(address, count * PAGE, value)
                else:
                    fails(errno.ENOMEM, space.protect, address, count * PAGE, value)
            elif kind == "remap":
                mapping = space.find(address)
                if mapping is None or address + count * PAGE > mapping.end:
                    fails(errno.EFAULT, space.remap, address, count * PAGE, value * PAGE, 1)
                    continue
                moved = [model[p] for p in pages]
                got = space.remap(address, count * PAGE, value * PAGE, 1)
                for p in pages:
                    del model[p]
                where = range(got // PAGE, got // PAGE + value)
                assert not any(p in model for p in where)
                for k, p in enumerate(where):
                    model[p] = list(moved[k]) if k < count else [moved[0][0], 0]
            elif all(p in model and model[p][0] & 2 for p in pages):
                space.write(address, bytes((value,)) * (count * PAGE))
                for p in pages:
                    model[p][1] = value
            else:
                with pytest.raises(MemoryFault):
                    space.write(address, bytes((value,)) * (count * PAGE))
        expected = {p: prot for p, (prot, _) in model.items()}
        listed = {p: m.prot for m in space.mappings() for p in range(m.start // PAGE, m.end // PAGE)}
        assert listed == expected
        assert space.mapped_bytes == len(model) * PAGE
        for p, (prot, content) in model.items():
            assert space.page_flags[p] & 7 == prot
            if prot & 1:
                assert space.read(p * PAGE, PAGE) == bytes((content,)) * PAGE
            else:
                with pytest.raises(MemoryFault):
                    space.read(p * PAGE, 1)
        real = {p: mode for start, end, mode in host_rows(space) for p in range(start // PAGE, end // PAGE)}
        wanted = {}
        for p, prot in expected.items():
            mode = ("r" if prot & 5 else "-") + ("w" if prot & 2 else "-")
            if mode != "--":
                wanted[p] = mode
        assert real == wanted
    finally:
        space.close()


def test_errors(space: AddressSpace) -> None:
    fails(errno.EINVAL, space.map, 0, 0, RW, ANON)
    fails(errno.EINVAL, space.map, 0, PAGE, RW, MAP_ANONYMOUS)
    fails(errno.EINVAL, space.map, 0, PAGE, RW, ANON, -1, 12)
    fails(errno.EINVAL, space.map, BASE + 1, PAGE, RW, ANON | MAP_FIXED)
    fails(errno.ENOMEM, space.map, 0, 1 << 63, RW, ANON)
    fails(errno.ENOMEM, space.map, 0, (1 << 64) - 1, RW, ANON)
    fails(errno.ENOMEM, space.map, space.limit - PAGE, 2 * PAGE, RW, ANON | MAP_FIXED)
    fails(errno.ENOMEM, space.map, (1 << 64) - PAGE, PAGE, RW, ANON | MAP_FIXED)
    fails(errno.EPERM, space.map, 0, PAGE, RW, ANON | MAP_FIXED)
    fails(errno.EBADF, space.map, 0, PAGE, RW, MAP_PRIVATE, 987)
    fails(errno.EINVAL, space.unmap, BASE, 0)
    fails(errno.EINVAL, space.unmap, BASE + 1, PAGE)
    fails(errno.EINVAL, space.unmap, BASE, 1 << 63)
    fails(errno.EINVAL, space.protect, BASE + 1, PAGE, RW)
    fails(errno.ENOMEM, space.protect, BASE, PAGE, RW)
    fails(errno.ENOMEM, space.protect, (1 << 64) - PAGE, PAGE, RW)
    fails(errno.EFAULT, space.remap, BASE, PAGE, 2 * PAGE, 1)
    space.map(BASE, PAGE, RW, ANON | MAP_FIXED)
    fails(errno.EEXIST, space.map, BASE, PAGE, RW, ANON | MAP_FIXED_NOREPLACE)
    fails(errno.EINVAL, space.remap, BASE, PAGE, 0, 1)
    fails(errno.EINVAL, space.remap, BASE, PAGE, PAGE, 2)
    fails(errno.ENOMEM, space.remap, BASE, PAGE, 1 << 40, 1)
    assert len(space.mappings()) == 1


def test_unmapping_nothing_is_fine(space: AddressSpace) -> None:
    space.unmap(BASE, 16 * PAGE)


def test_room_is_taken_from_the_top(space: AddressSpace) -> None:
    first = space.map(None, PAGE, RW, ANON)
    second = space.map(None, PAGE, RW, ANON)
    assert first == space.mmap_top - PAGE and second == first - PAGE
    space.unmap(first, PAGE)
    assert space.map(None, 2 * PAGE, RW, ANON) == second - 2 * PAGE
    assert space.map(None, PAGE, RW, ANON) == first


def test_space_can_be_used_up_and_says_so(space: AddressSpace) -> None:
    got = space.map(None, 3 << 30, 0, ANON)
    assert got >= MIN_ADDRESS
    fails(errno.ENOMEM, space.map, None, 2 << 30, 0, ANON)
    space.unmap(got, 3 << 30)
    assert not space.mappings()


def test_shared_files(space: AddressSpace, tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"a" * 6000)
    fd = os.open(path, os.O_RDWR)
    shared = space.map(None, 8192, RW, MAP_SHARED, fd)
    private = space.map(None, 8192, RW, MAP_PRIVATE, fd)
    space.write(shared, b"XY")
    assert path.read_bytes()[:3] == b"XYa"
    space.write(private + 100, b"!")
    assert path.read_bytes()[100:101] == b"a"
    assert space.read(shared + 5990, 20) == b"a" * 10 + bytes(10)
    moved = space.remap(shared, 8192, 16384, 1)
    assert space.read(moved, 2) == b"XY" and space.is_free(shared, shared + 8192) == (moved != shared)
    os.ftruncate(fd, 100)
    with pytest.raises(MemoryFault):  # the page is mapped but gone: no SIGBUS of ours
        space.read(moved + PAGE, 1)
    with pytest.raises(MemoryFault):
        space.write(moved + PAGE, b"x")
    os.close(fd)
    read_only = os.open(path, os.O_RDONLY)
    fails(errno.EACCES, space.map, None, PAGE, RW, MAP_SHARED, read_only)
    text = space.maps_text()
    assert f"rw-s 00000000 {os.major(path.stat().st_dev):02x}" in text and str(path) in text
    os.close(read_only)


def test_brk(space: AddressSpace) -> None:
    space.set_brk(0x200000)
    assert space.brk(0) == 0x200000
    assert space.brk(0x201234) == 0x201234
    space.write(0x200000, b"x" * 0x1234)
    assert space.brk(0x200800) == 0x200800
    assert space.brk(0x202000) == 0x202000
    assert space.read(0x201000, 16) == bytes(16)
    assert space.brk(0x100000) == 0x202000
    space.map(0x300000, PAGE, RW, ANON | MAP_FIXED)
    assert space.brk(0x310000) == 0x202000
    assert space.brk((1 << 64) - 1) == 0x202000
    space.max_data = 0x3000
    assert space.brk(0x204000) == 0x202000
    assert space.mappings()[0].path == "[heap]"


def test_limit_on_memory(space: AddressSpace) -> None:
    space.max_bytes = 10 * PAGE
    got = space.map(None, 8 * PAGE, RW, ANON)
    fails(errno.ENOMEM, space.map, None, 3 * PAGE, RW, ANON)
    space.map(got, 8 * PAGE, RW, ANON | MAP_FIXED)
    fails(errno.ENOMEM, space.remap, got, 8 * PAGE, 11 * PAGE, 1)


def test_code_is_forgotten(space: AddressSpace) -> None:
    """Whatever changes a page in which code was decoded empties its records and entries and tells the engine."""
    seen: list[tuple[int, int]] = []
    space.on_code_change = lambda start, end: seen.append((start, end))
    changes: list[Callable[[int], object]] = [
        lambda at: space.unmap(at, PAGE),
        lambda at: space.protect(at, PAGE, 1),
        lambda at: space.map(at, PAGE, 5, ANON | MAP_FIXED),
        lambda at: space.remap(at, PAGE, 2 * PAGE, 3, 0x800000),
        lambda at: space.discard(at, PAGE),
        lambda at: space.poke(at, b"new"),
    ]
    for change in changes:
        space.map(BASE, 3 * PAGE, 7, ANON | MAP_FIXED)
        record = space.decode_base + ((BASE + PAGE) >> 1) * 16
        entry = space.entry_base + ((BASE + PAGE) >> 1) * 8
        host_view = __import__("translator.guest.host", fromlist=["view"]).view
        host_view(record, 16)[0] = 7
        host_view(entry, 8)[0] = 9
        space.page_flags[(BASE + PAGE) // PAGE] |= PAGE_CODE
        seen.clear()
        change(BASE + PAGE)
        assert seen == [(BASE + PAGE, BASE + 2 * PAGE)]
        assert host_view(record, 16)[0] == 0 and host_view(entry, 8)[0] == 0
        assert not space.page_flags[(BASE + PAGE) // PAGE] & PAGE_CODE
        space.unmap(BASE, 3 * PAGE)
    seen.clear()
    space.map(BASE, PAGE, 7, ANON | MAP_FIXED)
    space.protect(BASE, PAGE, 5)
    assert not seen


def test_bad_addresses(space: AddressSpace) -> None:
    space.map(BASE, PAGE, RW, ANON | MAP_FIXED)
    space.map(BASE + PAGE, PAGE, 0, ANON | MAP_FIXED)
    for address in (0, 8, BASE - 1, BASE + PAGE - 4, BASE + PAGE, space.limit - 4, space.limit, (1 << 64) - 8, -1):
        with pytest.raises(MemoryFault):
            space.read(address, 8)
        with pytest.raises(MemoryFault):
            space.write(address, bytes(8))
    with pytest.raises(MemoryFault) as caught:
        space.read(BASE + PAGE - 4, 8)
    assert caught.value.address == BASE + PAGE
    space.write(BASE + PAGE - 3, b"abc")
    with pytest.raises(MemoryFault):
        space.cstring(BASE + PAGE - 3)
    space.write(BASE, b"hello\0")
    assert space.cstring(BASE) == b"hello"
    fails(errno.ENAMETOOLONG, space.cstring, BASE, 3)
    assert space.fetch(BASE, 16) == b""
    space.protect(BASE, PAGE, 5)
    assert space.fetch(BASE + PAGE - 2, 16) == b"bc"


def test_what_cannot_change_unnoticed(space: AddressSpace, tmp_path: Path) -> None:
    """All of it is readable, not writable, and no other mapping's."""
    space.map(BASE, PAGE, 1, ANON | MAP_FIXED)
    space.map(BASE + PAGE, PAGE, 5, ANON | MAP_FIXED)
    space.map(BASE + 2 * PAGE, PAGE, RW, ANON | MAP_FIXED)
    shared = ANON & ~MAP_PRIVATE | MAP_SHARED | MAP_FIXED
    space.map(BASE + 3 * PAGE, PAGE, 1, shared)
    space.map(BASE + 4 * PAGE, PAGE, 0, ANON | MAP_FIXED)
    assert space.is_fixed(BASE, BASE + 2 * PAGE)
    assert not space.is_fixed(BASE + 2 * PAGE - 4, BASE + 2 * PAGE + 4)
    for page in range(2, 6):  # writable, shared, not readable, not there
        assert not space.is_fixed(BASE + page * PAGE, BASE + page * PAGE + 8)
    (tmp_path / "file").write_bytes(bytes(PAGE))
    for flags, fixed in ((os.O_RDONLY, True), (os.O_RDWR, False)):  # what is written to the file would be seen
        fd = os.open(tmp_path / "file", flags)
        space.map(BASE, PAGE, 1, MAP_PRIVATE | MAP_FIXED, fd)
        os.close(fd)
        assert space.is_fixed(BASE, BASE + PAGE) == fixed


def test_whether_code_still_stands_there(space: AddressSpace) -> None:
    space.map(BASE, 3 * PAGE, RW, ANON | MAP_FIXED)
    text = bytes(range(256)) * (2 * PAGE // 256)
    space.write(BASE, text)
    pieces = [(BASE + at, text[at : at + 3]) for at in range(0, 2 * PAGE - 3, 5)]
    assert len(pieces) > 1024
    assert not space.holds(pieces)  # not executable
    space.protect(BASE, 2 * PAGE, 5)
    assert space.holds(pieces)
    assert space.holds([(BASE + PAGE - 4, text[PAGE - 4 : PAGE + 4])])
    assert not space.holds(pieces, [(BASE + 2 * PAGE, bytes(8))])  # it can be written
    space.protect(BASE + 2 * PAGE, PAGE, 1)
    assert space.holds(pieces, [(BASE + 2 * PAGE, bytes(8))])
    assert not space.holds(pieces, [(BASE + 2 * PAGE, b"other   ")])
    for wrong in (
        (BASE + 7, b""),
        (BASE + 7, b"x"),
        (BASE + 2 * PAGE - 1, b"\xff\0"),
        (-1, b"\0"),
        (space.limit - 1, b"ab"),
    ):
        assert not space.holds([*pieces, wrong])
        assert not space.holds([wrong])
