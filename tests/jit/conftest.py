"""Fixtures of the compile service's tests: a machine whose compiler reads its orders from guest memory."""

from __future__ import annotations

import pytest

from tests.jit.service_machine import Machine


@pytest.fixture
def made(tmp_path):
    machines = []

    def make(**named):
        machines.append(Machine(tmp_path, **named))
        return machines[-1]

    yield make
    for machine in machines:
        machine.close()


@pytest.fixture
def machine(made):
    return made()


@pytest.fixture
def no_run_is_too_short(monkeypatch):
    monkeypatch.setattr("translator.jit.service._VERY_SHORT_RUN", 0)
