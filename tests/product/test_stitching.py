"""Stitched code in a whole machine: used, switched off, void when code changes, exact in steps."""

from __future__ import annotations

import ctypes

import pytest

from translator.config import Config
from translator.data import sample_guests
from translator.guest import state as st
from translator.interp.area import AREA_SIZE, ROWS
from translator.machine import Machine


def ended(name: str, **named: object) -> Machine:
    machine = Machine([sample_guests()[name], *named.pop("arguments", [])], config=Config(quiet=True, **named))
    machine.run()
    return machine


def test_warm_code_is_stitched_and_the_rest_is_not(capfd: pytest.CaptureFixture[str]) -> None:
    with ended("primes") as machine:
        assert machine.stitched.units > 0
        assert machine.stitched.used
    for config in ({"engine": "interp"}, {"no_opt": ("stitch",)}):
        with ended("primes", **config) as machine:
            assert machine.stitched.units == 0
            assert not machine.stitched.used
    out = capfd.readouterr().out.splitlines()
    assert len(out) == 3
    assert len(set(out)) == 1


def test_a_change_of_code_voids_all_of_it() -> None:
    with ended("primes") as machine:
        memory = machine.memory
        first = ctypes.c_uint64.from_address(machine.stitched.address + AREA_SIZE)  # the first row: code address, pc
        pc = ctypes.c_uint64.from_address(machine.stitched.address + AREA_SIZE + 8).value
        assert machine.stitched.lookup(first.value) == pc
        word = ctypes.c_uint64.from_address(memory.stitched_base + (pc >> memory.align_shift) * 8)
        assert word.value
        memory.poke(pc, memory.read(pc, 2))
        assert word.value == 0
        assert not machine.stitched.used
        assert machine.stitched.lookup(first.value) == -1
        rows = ctypes.c_uint64.from_address(machine.stitched.address + ROWS)
        assert rows.value == machine.stitched.address + AREA_SIZE


def test_single_steps_run_the_instructions_behind_stitched_code() -> None:
    with Machine(sample_guests()["primes"], config=Config(quiet=True)) as machine:
        cells = machine.cpu.u64
        cells[st.STITCH_AT // 8] = 1
        while not machine.stitched.used:
            machine.step(1000)
        before = cells[st.INSTRET // 8]
        for _ in range(50):
            machine.step()
        assert cells[st.INSTRET // 8] == before + 50
        assert machine.run() == 0
