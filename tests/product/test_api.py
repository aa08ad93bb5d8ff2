"""The Python API: `run` as subprocess.run, `Machine` with registers, memory, steps, `translate`."""

from __future__ import annotations

import subprocess

import pytest

import translator


def test_run_captures(hello: str) -> None:
    done = translator.run([hello, "x"], capture_output=True, text=True)
    assert isinstance(done, subprocess.CompletedProcess)
    assert done.stdout.endswith("argument 1: x\n")
    assert done.stats.instructions > 1000


def test_run_options(guests: dict[str, str]) -> None:
    with pytest.raises(subprocess.CalledProcessError) as failed:
        translator.run([guests["faults"], "exit", "3"], check=True)
    assert failed.value.returncode == 3
    with pytest.raises(subprocess.TimeoutExpired):
        translator.run([guests["compute"], "1000"], timeout=0.7, capture_output=True)
    with pytest.raises(translator.UsageError, match="no such option: colour"):
        translator.run([guests["hello"]], options={"colour": "red"})
    with pytest.raises(translator.UsageError, match="none of auto, interp, jit"):
        translator.Config(engine="fast")


def test_run_missing_and_broken(tmp_path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(translator.ProgramNotFound):
        translator.run([str(tmp_path / "nothing")], capture_output=True)
    text = tmp_path / "text"
    text.write_text("hello")
    text.chmod(0o755)
    with pytest.raises(translator.LoadError):
        translator.run([str(text)], capture_output=True)


def test_machine(guests: dict[str, str]) -> None:
    with translator.Machine([guests["faults"], "exit", "5"]) as m:
        start = m.pc
        assert m.step(3) is None
        assert m.pc != start
        assert m.run(until="main") is None
        assert m.pc == m.symbol("main")
        assert m.regs.a0 == 3
        argv = int.from_bytes(m.mem[m.regs.a1 + 8 : m.regs.a1 + 16], "little")
        assert m.mem.cstring(argv) == b"exit"
        m.mem[argv : argv + 4] = b"exit"
        assert m.run() == 5


def test_two_machines(guests: dict[str, str]) -> None:
    with (
        translator.Machine([guests["faults"], "exit", "1"]) as a,
        translator.Machine([guests["faults"], "exit", "2"]) as b,
    ):
        a.run(until="main")
        b.run(until="main")
        assert (b.run(), a.run()) == (2, 1)


def test_machine_bad_memory(hello: str) -> None:
    with translator.Machine(hello) as m:
        with pytest.raises(translator.GuestFault):
            m.mem[0:4]
        with pytest.raises(AttributeError):
            _ = m.regs.no_such_register


def test_step_counts_exactly(guests: dict[str, str]) -> None:
    """Stepping one by one and many at once end in the same place."""
    with translator.Machine([guests["primes"], "100"]) as a, translator.Machine([guests["primes"], "100"]) as b:
        a.step(500)
        for _ in range(500):
            b.step()
        assert a.regs.registers() == b.regs.registers()


def test_translate() -> None:
    t = translator.translate(bytes.fromhex("13055500"), isa="riscv", addr=0x1000)
    assert "addi a0, a0, 5" in t.guest_asm
    assert "add" in t.ir
    assert "define" in t.llvm_ir
    assert "ret" in t.host_asm or "jmp" in t.host_asm
    assert "<table>" in t._repr_html_()
    with pytest.raises(translator.UnsupportedInstruction):
        translator.translate(b"\xff\xff\xff\xff", isa="riscv")


def test_ctrl_c_comes_out_of_run(guests: dict[str, str]) -> None:
    """An endless guest in this process ends with KeyboardInterrupt, and can be looked at afterwards."""
    import os
    import signal
    import threading

    with translator.Machine([guests["compute"], "1000", "integer"]) as m:
        timer = threading.Timer(1.0, os.kill, (os.getpid(), signal.SIGINT))
        timer.start()
        with pytest.raises(KeyboardInterrupt):
            m.run()
        assert m.pc != 0
        assert m.alive
