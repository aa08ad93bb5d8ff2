"""The run loop, the convention adapter, the fault handler, the signal recorder: with hand-written native code."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from types import SimpleNamespace

import pytest

from translator.guest import host
from translator.guest import state as st

from . import runtime_bench
from .runtime_bench import Bench, leave


@pytest.fixture
def bench():
    made = Bench()
    yield made
    made.close()


STOP = 0x2000  # a pc where the fake interpreter stops


def stopping(bench, at=STOP):
    def interp(pc, stop):
        if pc == at:
            bench[st.PC] = pc
            bench[st.EVENT] = 1
            return -1
        return bench.fail(f"interpreter at {pc:#x}")

    bench.interp = interp


def trap(code, arg="0"):
    """IR: a service call with the given code."""
    return f"""
  %sp = getelementptr i8, ptr %st, i64 {st.SERVICE_FN}
  %sf = load ptr, ptr %sp
  %sr = call i64 %sf(ptr %st, i64 {code}, i64 {arg})
"""


def test_native_code_gets_and_returns_the_carried_registers(bench):
    stopping(bench)
    bench.code("%a = add i64 %x1, 5\n%b = mul i64 %x2, %a" + leave(STOP, "%a", "%b"), 0x1000)
    bench.x(1, 2)
    bench.x(2, 10)
    bench.x(3, 77)
    assert bench.run(0x1000) is False
    assert (bench.x(1), bench.x(2), bench.x(3)) == (7, 70, 77)
    assert bench[st.PC] == STOP


def test_run_loop_goes_from_one_entry_to_the_next(bench):
    stopping(bench)
    for k in range(10):
        target = STOP if k == 9 else 0x1000 + 2 * (k + 1)
        bench.code(f"%a = shl i64 %x1, 1\n%b = or i64 %a, {k & 1}" + leave(target, "%b"), 0x1000 + 2 * k)
    bench.x(1, 1)
    bench.run(0x1000)
    assert bench.x(1) == 0b10101010101


def test_pending_is_looked_at_between_entries(bench):
    def service(code, arg):
        bench[st.PENDING] = 1
        return 0

    bench.service = service
    bench.code(trap(0) + leave(0x1002), 0x1000)
    bench.code(leave(0x1000), 0x1002)
    assert bench.run(0x1000) is False
    assert bench[st.PC] == 0x1002
    assert bench[st.EVENT] == 0


def test_unwind_takes_the_pc_from_the_state(bench):
    stopping(bench)
    bench.code(f"store i64 {STOP}, ptr %st" + leave(-1), 0x1000)
    bench.run(0x1000)
    assert bench[st.PC] == STOP


def test_interpreter_gets_pc_and_no_stop_pc(bench):
    seen = []

    def interp(pc, stop):
        seen.append((pc, stop))
        if len(seen) < 3:
            return pc + 2
        bench[st.EVENT] = 1
        return pc + 2

    bench.interp = interp
    bench.run(0x1000)
    assert seen == [(0x1000, -1), (0x1002, -1), (0x1004, -1)]
    assert bench[st.PC] == 0x1006


@pytest.mark.parametrize("pc", [0x1001, runtime_bench.LIMIT, 0xFFFF_FFFF_FFFF_FFF0])
def test_pc_that_cannot_be_fetched_is_reported(bench, pc):
    bench.run(pc)
    assert bench.calls == [(st.SERVICE_FETCH_FAULT, pc)]
    assert bench[st.PC] == pc


def test_hot_is_reported_once_at_the_threshold(bench):
    rounds = []

    def interp(pc, stop):
        rounds.append(pc)
        if len(rounds) == 20:
            bench[st.EVENT] = 1
        return pc

    bench.interp = interp
    bench.service = lambda code, arg: 0
    bench.run(0x1000)
    assert bench.calls == [(st.SERVICE_HOT, 0x1000)]
    assert bench.entry(0x1000) == 5


def test_hot_may_publish_at_once(bench):
    stopping(bench)
    real = bench.interp
    bench.interp = lambda pc, stop: pc if pc == 0x1000 else real(pc, stop)

    def service(code, arg):
        bench.code(leave(STOP), 0x1000)
        return 0

    bench.service = service
    bench.run(0x1000)
    assert bench.calls == [(st.SERVICE_HOT, 0x1000)]


def test_synchronous_mode_asks_before_it_interprets(bench):
    stopping(bench)
    bench[st.SYNC_JIT] = 1

    def service(code, arg):
        if arg == 0x1000:
            bench.code(leave(STOP), 0x1000)
        return 0

    bench.service = service
    bench.run(0x1000)
    assert bench.calls == [(st.SERVICE_COMPILE, 0x1000), (st.SERVICE_COMPILE, STOP)]


def test_enter_from_c_obeys_the_native_convention(bench):
    address = bench.code("%a = add i64 %x1, %x2" + leave(0x1234, "%a"), 0x1000)
    bench.x(1, 30)
    bench.x(2, 12)
    enter = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p, ctypes.c_uint64)(bench[st.ENTER_FN])
    assert enter(bench.address, address) == 0x1234
    assert bench.x(1) == 42


def faulting(bench, address):
    return bench.code(
        f"""
  call void asm sideeffect "pushq %rbx; pushq %rbp; movq $$1, %rbx; movq $$2, %rbp", ""()
  call void asm sideeffect "movq $$3, %r12; movq $$4, %r13; movq $$5, %r14; movq $$6, %r15", ""()
  %p = inttoptr i64 {address} to ptr
  %v = load volatile i64, ptr %p"""
        + leave(STOP, "%v"),
        0x1000,
    )


def test_fault_comes_back_with_address_and_code_and_the_pc_is_found(bench):
    address = faulting(bench, 0x123456)
    for _ in range(3):
        assert bench.run(0x1000) is True
        assert bench[st.FAULT_SIGNAL] == signal.SIGSEGV
        assert bench[st.FAULT_ADDR] == 0x123456
        assert bench[st.FAULT_CODE] == 1  # SEGV_MAPERR
        assert address <= bench[st.FAULT_PC] < bench.arena.hi
        owner, pc = bench.arena.lookup(bench[st.FAULT_PC])
        assert (owner.key[0], pc) == (0x1000, 0x1000)
    # the run loop is as good as new
    stopping(bench)
    bench.code(leave(STOP), 0x1100)
    assert bench.run(0x1100) is False


def test_permission_fault_and_division(bench):
    page = bench.memory
    libc = ctypes.CDLL(None)
    assert libc.mprotect(ctypes.c_void_p(page), 4096, 1) == 0
    bench.code(f"%p = inttoptr i64 {page + 8} to ptr\nstore volatile i64 1, ptr %p" + leave(STOP), 0x1000)
    assert bench.run(0x1000) is True
    assert (bench[st.FAULT_ADDR], bench[st.FAULT_CODE]) == (page + 8, 2)  # SEGV_ACCERR
    assert libc.mprotect(ctypes.c_void_p(page), 4096, 3) == 0
    bench.code(
        'call void asm sideeffect "xorl %ecx, %ecx; divq %rcx", "~{rax},~{rcx},~{rdx}"()' + leave(STOP),
        0x1002,
    )
    assert bench.run(0x1002) is True
    assert bench[st.FAULT_SIGNAL] == signal.SIGFPE
    bench.code('call void asm sideeffect "ud2", ""()' + leave(STOP), 0x1004)
    assert bench.run(0x1004) is True
    assert bench[st.FAULT_SIGNAL] == signal.SIGILL


def test_fault_on_another_thread(bench):
    faulting(bench, 0xDEAD0000)
    found = []
    thread = threading.Thread(target=lambda: found.append((bench.run(0x1000), bench[st.FAULT_ADDR])))
    thread.start()
    thread.join()
    assert found == [(True, 0xDEAD0000)]


def test_two_threads_fault_at_once():
    benches = [Bench() for _ in range(3)]
    bad = []

    def work(bench, address):
        faulting(bench, address)
        bad.extend(k for k in range(200) if not bench.run(0x1000) or bench[st.FAULT_ADDR] != address)

    threads = [threading.Thread(target=work, args=(b, 0x1000 * (k + 1))) for k, b in enumerate(benches)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for bench in benches:
        bench.close()
    assert bad == []


def test_nested_run_in_a_service_call(bench):
    stopping(bench)
    other = Bench()
    faulting(other, 0x5000)
    results = []

    def service(code, arg):
        results.append(other.run(0x1000))  # another machine faults while this one is on the stack
        pc = bench[st.PC]
        results.append(bench.run(0x1100))  # and this very state runs nested
        bench[st.EVENT] = 0
        bench[st.PC] = pc
        return 0

    bench.service = service
    bench.code(leave(STOP), 0x1100)
    bench.code(trap(0) + "%p = inttoptr i64 4 to ptr\n%v = load volatile i64, ptr %p" + leave(STOP), 0x1000)
    sp = bench[st.ENTRY_SP]
    assert bench.run(0x1000) is True  # the outer fault unwinds to the outer entry
    assert results == [True, False]
    assert bench[st.FAULT_ADDR] == 4
    assert bench[st.ENTRY_SP] == sp
    other.close()


def segment_base():
    """The base of gs on this thread, by the system call."""
    base = ctypes.c_uint64()
    assert ctypes.CDLL(None).syscall(158, 0x1004, ctypes.byref(base)) == 0  # arch_prctl(ARCH_GET_GS)
    return base.value


@pytest.mark.skipif(not host.has_segment_base(), reason="the host does not let programs set a segment's base")
def test_the_segment_is_guest_memory_in_native_code_only(bench):
    """Also around another machine's run, and when a fault ends one."""
    other = Bench()
    look = "%p = inttoptr i64 64 to ptr addrspace(256)\n%v = load i64, ptr addrspace(256) %p\n"
    for made in (bench, other):
        made[st.SEGMENT] = 1
        stopping(made)
        made.code(look + leave(STOP, "%v"), 0x1000)
    faulting(other, 0x5000)
    ctypes.c_uint64.from_address(bench.memory + 64).value = 1111
    before = segment_base()

    def service(code, arg):
        assert other.run(0x1000) is True
        assert segment_base() == bench.memory
        return 0

    bench.service = service
    bench.code(trap(0) + look + leave(STOP, "%v"), 0x1100)
    assert bench.run(0x1100) is False
    assert bench.x(1) == 1111
    assert segment_base() == before
    assert other.run(0x1000) is True
    assert segment_base() == before
    other.close()


def test_exception_in_a_service_call_comes_out_of_run(bench):
    def service(code, arg):
        raise KeyboardInterrupt

    bench.service = service
    bench.code(trap(0) + leave("%sr"), 0x1000)
    with pytest.raises(KeyboardInterrupt):
        bench.run(0x1000)
    assert bench[st.EVENT] == 0


def test_fault_inside_python_code_is_not_ours():
    script = """if 1:
        import ctypes, faulthandler, sys
        sys.path.insert(0, {here!r})
        {enable}
        from runtime_bench import Bench
        bench = Bench()
        def service(code, arg):
            ctypes.c_char.from_address(8).value
        bench.service = service
        bench.run(1)
    """
    here = os.path.dirname(__file__)
    for enable, words in (("faulthandler.enable()", b"Segmentation fault"), ("pass", b"")):
        done = subprocess.run(
            [sys.executable, "-c", script.format(here=here, enable=enable)], capture_output=True, check=False
        )
        assert done.returncode == -signal.SIGSEGV, done.stderr.decode()
        assert words in done.stderr


def test_handlers_are_given_back(bench):
    libc = ctypes.CDLL(None)

    def handler():
        action = ctypes.create_string_buffer(152)
        libc.sigaction(int(signal.SIGSEGV), None, action)
        return action.raw[:8]

    ours = handler()
    second = Bench()
    second.close()
    assert handler() == ours
    bench.close()
    assert handler() != ours
    again = Bench()
    faulting(again, 0x7000)
    assert again.run(0x1000) is True
    again.close()


def test_floating_point_flags(bench):
    stopping(bench)
    before = st.FP_FLAGS
    body = """
  %a = bitcast i64 %x1 to double
  %b = bitcast i64 %x2 to double
  %q = call double asm sideeffect "divsd $2, $0", "=x,0,x"(double %a, double %b)
  %r = bitcast double %q to i64
"""
    one, three, zero, huge = 0x3FF0000000000000, 0x4008000000000000, 0, 0x7FE0000000000000
    tiny = 0x0010000000000000
    bench.code(body + leave(STOP, "%r"), 0x1000)
    cases = ((one, one, 0), (one, three, 1), (one, zero, 8), (zero, zero, 16), (huge, tiny, 5), (tiny, huge, 3))
    for a, b, flags in cases:
        bench[before] = 0
        bench[st.EVENT] = 0
        bench.x(1, a)
        bench.x(2, b)
        assert float("1") / 3 > 0  # Python's own inexact results do not count
        bench.run(0x1000)
        assert bench[before] == flags


def test_flags_survive_service_calls_and_faults_and_python_adds_none(bench):
    divide = """
  %a = bitcast i64 4607182418800017408 to double
  %z = bitcast i64 0 to double
  %q = call double asm sideeffect "divsd $2, $0", "=x,0,x"(double %a, double %z)
"""
    seen = []

    def service(code, arg):
        seen.append(bench[st.FP_FLAGS])
        assert float("1e300") * (1 / 3) > 0
        return 0

    bench.service = service
    bench.code(divide + trap(0) + "%p = inttoptr i64 64 to ptr\n%v = load volatile i64, ptr %p" + leave(STOP), 0x1000)
    assert bench.run(0x1000) is True
    assert seen == [8]
    assert bench[st.FP_FLAGS] == 8


def test_recorder_marks_the_watched_state(bench):
    seen = []
    old = signal.signal(signal.SIGUSR1, lambda *_: seen.append("python"))
    try:
        bench.runtime.watch(bench.address)
        bench.runtime.catch(signal.SIGUSR1)
        bench.interp = lambda pc, stop: pc  # an endless guest
        timer = threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGUSR1))
        timer.start()
        assert bench.run(0x1000) is False
        timer.join()
        assert bench[st.SIGNAL_BITS] == 1 << (signal.SIGUSR1 - 1)
        assert bench[st.PENDING] == 1
        info = bench.runtime.siginfo(signal.SIGUSR1)
        assert int.from_bytes(info[:4], "little") == signal.SIGUSR1
        assert int.from_bytes(info[16:20], "little") == os.getpid()
        assert seen == []
        # The next of its number waits in the kernel until the guest has taken this one.
        assert signal.SIGUSR1 in signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])
        bench.runtime.uncatch(signal.SIGUSR1)
        bench[st.SIGNAL_BITS] = 0
        os.kill(os.getpid(), signal.SIGUSR1)
        assert bench[st.SIGNAL_BITS] == 0
        assert seen == ["python"]
    finally:
        signal.signal(signal.SIGUSR1, old)


def test_python_exception_of_a_signal_handler_ends_an_endless_guest(bench):
    bench.runtime.watch(bench.address)
    bench.runtime.interrupt(signal.SIGINT)
    bench.code(leave(0x1000), 0x1000)
    timer = threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        bench.run(0x1000)
    timer.join()
    assert bench[st.SIGNAL_BITS] == 0
    assert bench[st.PENDING] == 1
    bench.runtime.uncatch(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_recorder_interrupts_a_blocked_system_call(bench):
    bench.runtime.watch(bench.address)
    bench.runtime.catch(signal.SIGUSR2)
    libc = ctypes.CDLL(None, use_errno=True)
    timer = threading.Timer(0.1, signal.pthread_kill, (threading.get_ident(), signal.SIGUSR2))
    timer.start()
    started = time.monotonic()
    assert libc.usleep(900_000) == -1
    assert time.monotonic() - started < 0.6
    timer.join()
    assert signal.SIGUSR2 in signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR2])
    bench.runtime.uncatch(signal.SIGUSR2)


def test_fault_signal_sent_by_somebody_is_recorded_when_caught(bench):
    bench.runtime.watch(bench.address)
    bench.runtime.catch(signal.SIGFPE)
    os.kill(os.getpid(), signal.SIGFPE)
    assert bench[st.SIGNAL_BITS] == 1 << (signal.SIGFPE - 1)
    assert signal.SIGFPE not in signal.pthread_sigmask(signal.SIG_BLOCK, [])  # native code may raise it
    bench.runtime.uncatch(signal.SIGFPE)


def test_copy_stops_at_the_unreadable_byte(bench):
    libc = ctypes.CDLL(None)
    page = bench.memory
    ctypes.memmove(page, b"abcdefgh" * 512, 4096)
    assert libc.mprotect(ctypes.c_void_p(page + 4096), 4096, 0) == 0
    target = ctypes.create_string_buffer(64)
    to = ctypes.addressof(target)
    assert bench.runtime.copy(to, page + 8, 16) == 0
    assert target.raw[:16] == b"abcdefgh" * 2
    assert bench.runtime.copy(to, page + 4096 - 5, 64) == 59
    assert target.raw[:5] == b"defgh"
    assert bench.runtime.copy(8, page, 3) == 3
    # on a thread that never ran guest code
    found = []
    thread = threading.Thread(target=lambda: found.append(bench.runtime.copy(to, page + 4096, 7)))
    thread.start()
    thread.join()
    assert found == [7]
    assert libc.mprotect(ctypes.c_void_p(page + 4096), 4096, 3) == 0


def test_stack_limit_lies_in_this_threads_stack(bench):
    stopping(bench)
    bench.code(leave(STOP), 0x1000)
    bench.run(0x1000)
    here = bench[st.STACK_LIMIT]
    assert here > 0
    other = []
    thread = threading.Thread(target=lambda: (bench.run(0x1000), other.append(bench[st.STACK_LIMIT])))
    thread.start()
    thread.join()
    assert other[0] != here


def test_narrow_registers_are_extended_and_cut():
    from translator.jit import host_x86_64
    from translator.jit.emit import emit
    from translator.jit.runtime import build_runtime

    narrow = st.Layout([("r", 32, 2, None)])
    blob = build_runtime(narrow, SimpleNamespace(carry=(("r", 0), ("r", 1))), emit, 1)
    assert set(host_x86_64.SYMBOLS) <= set(blob.symbols)
