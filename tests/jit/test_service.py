"""The compile service: with a compiler that reads its orders from guest memory."""

from __future__ import annotations

import ctypes
import marshal
import time

import pytest

from tests.jit.service_machine import CODE, PRIVATE, RW, STOP
from translator.cache import Store
from translator.errors import HostError
from translator.guest import host
from translator.guest import state as st
from translator.jit.code import CodeArena, Translation, pack_lines, pack_sites

pytestmark = pytest.mark.usefixtures("no_run_is_too_short")


def test_a_request_is_compiled_published_and_run(machine):
    machine.write(CODE, f"RET {STOP} 41")
    assert machine.run(CODE) == 0  # interpreted: no translation yet
    machine.service.request(CODE)
    machine.settle(lambda: machine.entry(CODE) >= st.ENTRY_MIN)
    assert machine.run(CODE) == 41
    assert machine.bench[st.PC] == STOP
    assert machine.space.page_flags[CODE // 4096] & st.PAGE_CODE
    stats = machine.service.stats
    assert (stats["requested"], stats["compiled"]) == (1, 1)
    assert stats["worker_seconds"] > 0
    assert stats["llvm_seconds"] == 0.25
    assert machine.lines[0].startswith(f"compiled {CODE:#x} (1 blocks, 3 insns, ")


def test_the_worker_can_be_started_ahead(machine):
    machine.service.start()
    machine.service.start()
    assert machine.service.stats["worker_starts"] == 1
    machine.write(CODE, f"RET {STOP} 41")
    assert machine.service.wait(CODE)
    assert machine.service.stats["worker_starts"] == 1


def test_waiting_gives_the_answer(machine):
    machine.write(CODE, f"RET {STOP} 1")
    machine.write(CODE + 64, "BAD")
    machine.write(CODE + 128, "BUG")
    assert machine.service.wait(CODE) is True
    assert machine.service.wait(CODE + 64) is False
    assert machine.service.wait(CODE + 128) is False
    assert machine.service.wait(0x50000) is False
    reasons = machine.service.refusals()
    assert reasons[CODE + 64] == "because it is bad"
    assert reasons[CODE + 128].startswith("internal error: KeyError: 'oops' (fake_worker.py:")
    assert 0x50000 not in reasons  # there may be code later
    assert machine.service.stats["refused"]["its first instruction cannot be translated"] == 1
    before = machine.service.stats["requested"]
    assert machine.service.wait(CODE + 64) is False  # a refusal is remembered
    assert machine.service.stats["requested"] == before
    assert f"refused {CODE + 64:#x}: because it is bad" in machine.lines


def test_loops_are_made_better_when_nothing_waits(made, tmp_path):
    woken = []
    store = Store(str(tmp_path / "cache"))
    machine = made(store=store, wake=lambda: woken.append(1))
    machine.write(CODE, f"LOOP {STOP} 5")
    machine.write(CODE + 64, f"RET {STOP} 6")
    machine.service.request(CODE)
    machine.service.request(CODE + 64)
    machine.settle(lambda: machine.service.stats["improved"] == 1)
    assert [line.split()[:2] for line in machine.lines] == [
        ["compiled", f"{CODE:#x}"],
        ["compiled", f"{CODE + 64:#x}"],
        ["improved", f"{CODE:#x}"],
    ]
    assert woken  # who runs the old one leaves it
    assert (machine.run(CODE), machine.run(CODE + 64)) == (1005, 6)
    assert len(machine.service.translations()) == 2
    (key,) = (translation.key for translation in machine.service.translations() if translation.key[0] == CODE)
    name = machine.service._stored_name(key)
    # Two files there are as soon as the first level is kept: it is the second that is waited for.
    machine.settle(lambda: marshal.loads(store.get("code", name) or marshal.dumps({"level": 0}))["level"] == 2)
    machine.service.close()
    again = made(store=store)
    again.write(CODE, f"LOOP {STOP} 5")
    again.service.request(CODE)
    again.settle(lambda: again.entry(CODE) >= st.ENTRY_MIN)
    assert again.run(CODE) == 1005  # the better one was kept
    assert again.service.stats["worker_starts"] == 0


def test_what_an_earlier_run_left_is_made_better_when_the_run_lasts(made, tmp_path, monkeypatch):
    monkeypatch.setattr("translator.jit.service._SHORT_RUN", 0.05)
    store = Store(str(tmp_path / "cache"))
    first = made(store=store)
    first.write(CODE, f"LOOP {STOP} 5")
    monkeypatch.setattr(first.service, "_better", Forgetful())
    assert first.service.wait(CODE)
    first.settle(lambda: store.stat()["files"] == 1)
    woken = []
    second = made(store=store, wake=lambda: woken.append(1))
    second.write(CODE, f"LOOP {STOP} 5")
    second.service.request(CODE)
    assert second.run(CODE) == 5
    second.settle(lambda: bool(woken))
    second.service.at_safe_point()
    second.settle(lambda: second.service.stats["improved"] == 1)
    assert second.run(CODE) == 1005


def test_a_translation_grows_when_what_it_leaves_to_becomes_hot(machine):
    machine.write(CODE, f"GROW {STOP} 5")
    machine.write(CODE + 64, f"RET {STOP} 6")
    assert machine.service.wait(CODE)
    for count in range(1, 6):
        machine.service.request(CODE + 64)
        machine.settle(lambda count=count: machine.service.stats["compiled"] == 1 + count)
        machine.settle(lambda count=count: machine.service.stats["improved"] == min(count, 3))
        machine.service.invalidate(CODE + 64, CODE + 65)  # it must become hot anew
    assert sum(line.startswith(f"improved {CODE:#x}") for line in machine.lines) == 3  # not for ever
    assert machine.run(CODE) == 5


def test_a_run_that_has_just_begun_starts_no_worker(made, monkeypatch):
    monkeypatch.setattr("translator.jit.service._VERY_SHORT_RUN", 0.3)
    machine = made()
    machine.write(CODE, f"RET {STOP} 5")
    machine.service.request(CODE)
    assert machine.service.stats["worker_starts"] == 0
    assert machine.entry(CODE) == 0  # its counter is to ask again
    time.sleep(0.35)
    machine.service.request(CODE)
    machine.settle(lambda: machine.entry(CODE) >= st.ENTRY_MIN)


class Forgetful(dict):
    """A dictionary that keeps nothing."""

    def __setitem__(self, key, value):
        pass


def test_synchronous_engine(machine):
    bench = machine.bench
    machine.write(CODE, f"RET {CODE + 64} 3")
    machine.write(CODE + 64, f"RET {STOP} 4")
    bench.service = lambda code, arg: machine.service.wait(arg) and 0
    bench[st.SYNC_JIT] = 1
    assert machine.run(CODE) == 4
    assert [arg for code, arg in bench.calls if code == st.SERVICE_COMPILE] == [CODE, CODE + 64, STOP]


def test_pages_that_are_not_executable_are_not_shown(machine):
    machine.write(CODE, f"RET {STOP} 1")
    machine.space.protect(CODE, 4096, RW)
    assert machine.service.wait(CODE) is False


def test_changed_code_is_dropped_when_the_result_comes(machine):
    machine.write(CODE, f"SLOW RET {STOP} 1")
    machine.service.request(CODE)
    machine.settle(lambda: machine.space.page_flags[CODE // 4096] & st.PAGE_CODE)
    machine.write(CODE, f"RET {STOP} 2")  # a store the guest made
    machine.settle(lambda: machine.service.stats["stale"] == 1)
    assert machine.entry(CODE) == 0
    assert machine.service.wait(CODE)
    assert machine.run(CODE) == 2


def test_code_unmapped_while_it_is_compiled_is_dropped(machine):
    machine.write(CODE, f"SLOW RET {STOP} 1")
    machine.service.request(CODE)
    machine.settle(lambda: machine.space.page_flags[CODE // 4096] & st.PAGE_CODE)
    machine.space.unmap(CODE, 4096)
    machine.settle(lambda: machine.service.stats["stale"] == 1)
    assert machine.entry(CODE) == 0


def test_unmapping_invalidates_what_was_made_from_the_page(machine):
    machine.write(CODE, "LONG")
    machine.write(CODE + 4096, f"RET {STOP} 5")
    assert machine.service.wait(CODE)
    assert machine.run(CODE) == 5
    machine.space.unmap(CODE + 4096, 4096)  # the second page only
    assert machine.entry(CODE) == 0
    assert machine.service.stats["invalidated"] == 1
    assert machine.lines[-1] == f"invalidated {CODE + 4096:#x}-{CODE + 8192:#x}: 1 translations"
    assert machine.run(CODE) == 0


def test_what_was_made_from_data_goes_with_them(machine):
    """A table in memory that is not writable; what has changed when the translation is ready, or comes from the store,
    is not what it was made for.
    """
    table = CODE + 0x20000
    machine.space.map(table, 4096, RW, PRIVATE, fixed=True)
    machine.write(CODE, f"TABLE {table} RET {STOP} 5")
    machine.write(CODE + 64, f"TABLE {table} SLOW RET {STOP} 6")
    assert machine.service.wait(CODE)
    machine.space.protect(table, 4096, host.PROT_READ)
    assert machine.service.stats["invalidated"] == 0  # it was writable, so nothing was made from it
    machine.service.invalidate(CODE, CODE + 1)
    assert machine.service.wait(CODE)
    assert not machine.service.wait(table)  # nor is it code
    assert machine.run(CODE) == 5
    machine.space.poke(table + 8, b"changed")
    assert (machine.service.stats["invalidated"], machine.run(CODE)) == (2, 0)
    machine.service.request(CODE + 64)
    machine.settle(lambda: machine.space.page_flags[table // 4096] & st.PAGE_CODE)
    machine.space.protect(table, 4096, RW)
    machine.settle(lambda: machine.service.stats["stale"] == 1)
    assert machine.entry(CODE + 64) == 0


def test_revalidation_drops_only_what_changed(machine):
    machine.write(CODE, f"RET {STOP} 1")
    machine.write(CODE + 64, f"RET {STOP} 2")
    machine.write(CODE + 128, "BAD")
    assert machine.service.wait(CODE) and machine.service.wait(CODE + 64)
    assert not machine.service.wait(CODE + 128)
    machine.write(CODE, f"RET {STOP} 9")
    machine.write(CODE + 128, f"RET {STOP} 8")
    assert machine.service.revalidate() == 1
    assert machine.entry(CODE) == 0
    assert machine.run(CODE + 64) == 2
    assert machine.service.wait(CODE)
    assert machine.run(CODE) == 9
    assert machine.service.wait(CODE + 128)


def test_context_swaps_entries(machine):
    machine.write(CODE, f"RET {STOP} 10")
    assert machine.service.wait(CODE)
    first = machine.entry(CODE)
    machine.service.select(context=(("frm", 0, 3),))
    assert machine.entry(CODE) == 0
    assert machine.service.wait(CODE)
    assert machine.run(CODE) == 13
    machine.service.select(context=())
    assert machine.entry(CODE) == first
    assert machine.run(CODE) == 10
    machine.service.select(options={"precise": True})
    assert machine.entry(CODE) == 0


STRICT = {"strict_fp": True}


def test_what_exact_flags_do_not_change_is_not_made_again(machine):
    other = CODE + 32
    machine.write(CODE, f"SAME RET {STOP} 10")
    machine.write(other, f"RET {STOP} 20")
    assert machine.service.wait(CODE)
    assert machine.service.wait(other)
    first = machine.entry(CODE)
    machine.service.select(options=STRICT)
    assert (machine.entry(CODE), machine.entry(other)) == (first, 0)
    assert machine.service.wait(CODE)
    assert machine.service.stats["requested"] == 2
    assert machine.service.wait(other)
    assert (machine.run(CODE), machine.run(other)) == (10, 120)
    machine.service.select(options={})
    assert (machine.run(CODE), machine.run(other)) == (10, 20)
    machine.service.select(options={**STRICT, "precise": True})
    assert (machine.entry(CODE), machine.entry(other)) == (0, 0)


@pytest.mark.parametrize("again", [False, True])
def test_a_result_that_comes_after_the_first_look(machine, again):
    machine.write(CODE, f"SLOW SAME RET {STOP} 10")
    machine.service.request(CODE)
    machine.service.select(options=STRICT)
    if again:  # asked for both ways, made twice
        machine.service.request(CODE)
    machine.settle(lambda: machine.service.stats["compiled"] == 1 + again)
    assert machine.run(CODE) == 10
    assert len(machine.service.translations()) == 1
    machine.service.invalidate(CODE, CODE + 1)
    assert (machine.service.translations(), machine.entry(CODE)) == ([], 0)


@pytest.mark.parametrize("before", [{}, STRICT])
def test_the_store_knows_what_exact_flags_do_not_change(made, tmp_path, before):
    """Whichever way it was made, it is found by both; what depends on it by its own only."""
    text = {CODE: f"SAME RET {STOP} 10", CODE + 32: f"RET {STOP} 20"}
    store = Store(str(tmp_path / "cache"))
    for options, cached, values in ((before, 0, None), ({}, 1, (10, 20)), (STRICT, 1, (10, 120))):
        machine = made(store=store, options=options)
        for pc, order in text.items():
            machine.write(pc, order)
            assert machine.service.wait(pc)
        if values is not None:
            assert machine.service.stats["from_cache"] == cached + (options == before)
            assert tuple(machine.run(pc) for pc in text) == values
        else:
            machine.settle(lambda: store.stat()["files"] == 2)
        machine.service.close()


def test_result_for_another_context_waits_for_it(machine):
    machine.write(CODE, f"SLOW RET {STOP} 10")
    machine.service.request(CODE)
    machine.service.select(context=(("frm", 0, 3),))
    machine.settle(lambda: machine.service.stats["compiled"] == 1)
    assert machine.entry(CODE) == 0
    machine.service.select(context=())
    assert machine.run(CODE) == 10


def test_lost_entry_is_published_again(machine):
    machine.write(CODE, f"RET {STOP} 1")
    assert machine.service.wait(CODE)
    entry = machine.entry(CODE)
    ctypes.c_uint64.from_address(machine.space.entry_base + CODE // 2 * 8).value = 7
    machine.service.request(CODE)
    assert machine.entry(CODE) == entry
    assert machine.service.stats["requested"] == 1


def test_full_arena_asks_for_a_flush_and_goes_on_after_it(made):
    woken = []
    machine = made(arena=CodeArena(4096), wake=lambda: woken.append(1))
    pcs = [CODE + 32 * k for k in range(200)]
    for pc in pcs:
        machine.write(pc, f"RET {STOP} 1")
    for pc in pcs:
        if not machine.service.wait(pc):
            break
    assert machine.service.flush_wanted and woken
    live = [pc for pc in pcs if machine.entry(pc)]
    assert live
    ctypes.c_uint64.from_address(machine.space.entry_base + pcs[-1] // 2 * 8).value = 50  # hot, and asked for in vain
    machine.service.request(pcs[-1])
    machine.service.flush()
    assert not any(machine.entry(pc) for pc in pcs)
    assert machine.service.wait(pcs[-1])


def test_worker_death_refuses_the_cause_and_compiles_the_rest(machine):
    machine.write(CODE, "SLOW DIE")
    machine.write(CODE + 64, f"RET {STOP} 2")
    machine.service.request(CODE)
    machine.service.request(CODE + 64)
    machine.settle(lambda: machine.service.refusals())
    machine.service.request(CODE + 64)  # its counter ran full again
    machine.settle(lambda: machine.entry(CODE + 64) >= st.ENTRY_MIN)
    assert machine.service.refusals() == {CODE: "the compiler process died of it"}
    assert (machine.service.stats["worker_starts"], machine.service.stats["worker_deaths"]) == (2, 1)


def test_what_a_new_translation_covers_waits_for_what_it_does_not(machine):
    """Loop headers of a function that has just been translated are still wanted, but not urgent."""
    machine.write(CODE, f"SLOW RET {STOP} 1")
    machine.write(CODE + 64, f"RET {STOP} 2")
    machine.service.request(CODE)
    machine.service.request(CODE + 64)
    machine.service.request(CODE + 16)  # the newest
    machine.settle(lambda: len(machine.lines) == 3)
    assert [int(line.split()[1].rstrip(":"), 16) for line in machine.lines] == [CODE, CODE + 64, CODE + 16]


def test_the_newest_request_is_served_first(machine):
    machine.write(CODE, f"SLOW RET {STOP} 1")
    machine.service.request(CODE)
    pcs = [CODE + 64 * k for k in (1, 2, 3)]
    for pc in pcs:
        machine.write(pc, f"RET {STOP} 2")
        machine.service.request(pc)
    machine.write(CODE + 512, f"RET {STOP} 2")
    assert machine.service.wait(CODE + 512)  # urgent
    machine.settle(lambda: len(machine.lines) == 5)
    assert [int(line.split()[1], 16) for line in machine.lines] == [CODE, CODE + 512, *reversed(pcs)]


def test_the_hottest_request_is_served_first(machine):
    machine.write(CODE, f"SLOW RET {STOP} 1")
    machine.service.request(CODE)
    pcs = [CODE + 64 * k for k in (1, 2, 3)]
    for pc in pcs:
        machine.write(pc, f"RET {STOP} 2")
        machine.service.request(pc)
        assert machine.entry(pc) == 0  # its counter goes on counting
    for _ in range(40):
        machine.service.request(pcs[1])
    assert machine.entry(pcs[1]) == 0
    machine.settle(lambda: len(machine.lines) == 4)
    assert [int(line.split()[1], 16) for line in machine.lines] == [CODE, pcs[1], pcs[2], pcs[0]]
    assert machine.service.stats["requested"] == 4


def test_too_many_requests_make_code_ask_later(made, monkeypatch):
    """Twice as hot from 9 that wait on, four times from 17 on, and then no more."""
    monkeypatch.setattr("translator.jit.service._CROWD", 8)
    monkeypatch.setattr("translator.jit.service._CROWDS", 2)
    calmed = []
    machine = made(calm=lambda: calmed.append(len(machine.service._queue)))
    for number in range(60):
        machine.write(CODE + 0x40 * number, f"SLOW RET {STOP} 1")
        machine.service.request(CODE + 0x40 * number)
    assert calmed == [9, 17]


def test_refused_code_does_not_ask_again(machine):
    machine.write(CODE, "BAD")
    assert not machine.service.wait(CODE)
    assert machine.entry(CODE) == 65535


def test_translations_are_kept_between_runs(made, tmp_path):
    store = Store(str(tmp_path / "cache"))
    first = made(store=store, store_key="v1")
    first.write(CODE, f"RET {STOP} 6")
    first.write(CODE + 64, f"RET {STOP} 7")
    assert first.service.wait(CODE)
    first.settle(lambda: store.stat()["files"] == 1)
    second = made(store=store, store_key="v1")
    second.write(CODE, f"RET {STOP} 6")
    second.service.request(CODE)
    assert second.run(CODE) == 6  # at once: no worker was asked
    assert (second.service.stats["worker_starts"], second.service.stats["from_cache"]) == (0, 1)
    other = made(store=store, store_key="v2")
    other.write(CODE, f"RET {STOP} 6")
    assert other.service.wait(CODE)
    assert other.service.stats["worker_starts"] == 1


def test_kept_translation_of_other_code_is_not_used(made, tmp_path):
    store = Store(str(tmp_path / "cache"))
    for value in (5, 6):
        machine = made(store=store)
        machine.write(CODE, "LONG")
        machine.write(CODE + 4096, f"RET {STOP} {value}")  # the head at CODE is the same
        assert machine.service.wait(CODE)
        assert machine.run(CODE) == value
        machine.settle(lambda: store.stat()["files"] == 1)


def test_a_damaged_kept_translation_is_made_anew(made, tmp_path):
    store = Store(str(tmp_path / "cache"), log=lambda _line: None)
    first = made(store=store)
    first.write(CODE, f"RET {STOP} 6")
    assert first.service.wait(CODE)
    first.settle(lambda: store.stat()["files"] == 1)
    (path,) = (tmp_path / "cache" / "code").iterdir()
    path.write_bytes(path.read_bytes()[:-3])
    second = made(store=store)
    second.write(CODE, f"RET {STOP} 6")
    assert second.service.wait(CODE)
    assert second.service.stats["worker_starts"] == 1



def test_the_arena_says_where_accesses_land() -> None:
    """Of each translation, counted from the arena's begin; the fault handler finds them behind the code."""
    arena = CodeArena(1 << 16)
    for code, sites in ((b"\xc3" * 100, []), (b"\xc3" * 70, [(1, 60), (2, 61)]), (b"\xc3" * 9, [(0, 8)])):
        assert arena.map(code, Translation((0, (), ()), (), (), b"", sites=pack_sites(sites)))
    table = (ctypes.c_uint64 * 4).from_address(arena.hi)
    assert table[0] == 3
    assert [(row & 0xFFFF_FFFF, row >> 32) for row in table[1:]] == [(129, 188), (130, 189), (256, 264)]
    arena.flush()
    assert table[0] == 0


def test_arena_finds_who_lives_at_an_address():
    arena = CodeArena(1 << 16)
    arena.map(b"\xc3" * 100)
    arena.keep()
    first = Translation((1, (), ()), (), (), pack_lines([(0, 0x10), (8, None), (12, 0x14)]))
    second = Translation((2, (), ()), (), (), b"")
    at = arena.map(b"\xc3" * 20, first)
    there = arena.map(b"\xc3" * 20, second)
    assert arena.lookup(arena.lo) is None
    assert arena.lookup(at) == (first, 0x10)
    assert arena.lookup(at + 7) == (first, 0x10)
    assert arena.lookup(at + 8) == (first, -1)
    assert arena.lookup(at + 19) == (first, 0x14)
    assert arena.lookup(at + 20) is None
    assert arena.lookup(there + 3) == (second, -1)
    assert arena.lookup(arena.lo - 1) is None
    assert arena.map(bytes(1 << 16)) == 0
    arena.flush()
    assert arena.lookup(at) is None
    assert arena.map(b"\xc3", second) == at


def test_arena_that_cannot_be_had_is_one_clear_error():
    with pytest.raises(HostError, match="no executable memory"):
        CodeArena(1 << 60)
