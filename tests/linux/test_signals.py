"""Signals: frames as the architecture's kernel lays them out, masks, restarts, stacks; no guest code runs."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import struct
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.linux.conftest import INSN, READ_ONLY, STACK_TOP, Guest
from translator.guest.state import FP_FLAGS, PENDING

HANDLER = 0x11000
USR1, USR2, SEGV, CHLD, ALRM = 10, 12, 11, 17, 14
SA_SIGINFO, SA_ONSTACK, SA_RESTART, SA_NODEFER, SA_RESETHAND = 4, 0x08000000, 0x10000000, 0x40000000, 0x80000000
FRAME_SIZE, UC, MCONTEXT = 1088, 128, 128 + 176

OFFSETS = r"""
#include <stddef.h>
#include <stdio.h>
#include <asm/sigcontext.h>
typedef struct { char bytes[128]; } info;
typedef struct { void *sp; int flags; unsigned long size; } stack;
struct uc {
    unsigned long flags; void *link; stack st; unsigned long mask; char pad[1024 / 8 - 8]; struct sigcontext mc;
};
struct frame { info i; struct uc u; };
#define F(f) offsetof(struct frame, f)
int values[] = { sizeof(struct frame), F(i), F(u), F(u.st), F(u.mask), F(u.mc.sc_regs.pc), F(u.mc.sc_regs.ra),
                 F(u.mc.sc_regs.t6), F(u.mc.sc_fpregs.d.f[0]), F(u.mc.sc_fpregs.d.f[31]), F(u.mc.sc_fpregs.d.fcsr) };
"""


@pytest.fixture
def own(make_guest: Callable[..., Guest]) -> Iterator[Guest]:
    """A guest that owns this process's signals; everything is put back afterwards."""
    before = {n: signal.getsignal(n) for n in (2, 13, 25)}
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    guest = make_guest(own_process=True)
    yield guest
    signal.pthread_sigmask(signal.SIG_SETMASK, mask)
    for signo, handler in before.items():
        signal.signal(signo, handler)


def action(guest: Guest, signo: int, handler: int = HANDLER, flags: int = 0, mask: int = 0) -> None:
    """Install a handler."""
    assert guest.call("rt_sigaction", signo, guest.put(struct.pack("<QQQ", handler, flags, mask)), 0, 8) == 0


def mask_of(guest: Guest) -> int:
    """The guest's own idea of its mask."""
    where = guest.room(8)
    assert guest.call("rt_sigprocmask", 0, 0, where, 8) == 0
    return guest.space.u64(where)


def soon(signo: int) -> None:
    """This thread gets the signal in a moment."""
    threading.Timer(0.05, signal.pthread_kill, (threading.get_ident(), signo)).start()


def deliver(guest: Guest) -> bool:
    """What the run loop does."""
    return guest.kernel.deliver_signals(guest.cpu)


def test_frame_layout_is_the_architectures(guest: Guest, tmp_path: Path) -> None:
    frame = guest.abi.FRAME
    places = {name: offset for name, offset, _ in frame.registers}
    ours = [frame.size, frame.siginfo, frame.ucontext, frame.stack, frame.mask, places["pc"], places["x1"],
            places["x31"], places["f0"], places["f31"], frame.fp_control[0]]  # fmt: skip
    assert ours == [1088, 0, 128, 144, 168, 304, 312, 552, 560, 808, 816]
    compiler = shutil.which("riscv64-linux-gnu-gcc")
    if compiler is None:
        return
    (tmp_path / "o.c").write_text(OFFSETS)
    subprocess.run([compiler, "-c", "-o", "o.o", "o.c"], cwd=tmp_path, check=True)
    copy = ["riscv64-linux-gnu-objcopy", "-O", "binary", "-j", ".data", "o.o", "o.bin"]
    subprocess.run(copy, cwd=tmp_path, check=True)
    data = (tmp_path / "o.bin").read_bytes()
    assert list(struct.unpack(f"<{len(ours)}i", data[: 4 * len(ours)])) == ours


def test_handler_and_return(own: Guest) -> None:
    """Registers, flags, rounding and pc come back as they were, except what the handler changed in the frame."""
    guest, cpu = own, own.cpu
    action(guest, USR1, flags=SA_SIGINFO, mask=1 << (USR2 - 1))
    for k in range(5, 32):
        cpu[f"x{k}"] = 0x1111_0000 + k
    for k in range(32):
        cpu[f"f{k}"] = 0x2222_0000 + k
    cpu.frm = 3
    cpu.u64[FP_FLAGS // 8] = 0x11
    cpu.sp = STACK_TOP - 8
    cpu.a7 = guest.abi.NUMBERS["tgkill"]
    cpu.a0, cpu.a1, cpu.a2 = os.getpid(), threading.get_native_id(), USR1
    cpu.pc = INSN + 4
    before = cpu.registers()
    assert guest.kernel.syscall(cpu, INSN)
    assert cpu.a0 == 0
    assert cpu.u64[PENDING // 8]
    assert deliver(guest)
    frame = cpu.sp
    assert frame % 16 == 0 and frame == (STACK_TOP - 8 - FRAME_SIZE) & -16
    assert (cpu.pc, cpu.a0, cpu.a1, cpu.a2) == (HANDLER, USR1, frame, frame + UC)
    assert cpu.ra == guest.program.trampoline
    assert guest.space.read(cpu.ra, 8) == guest.abi.TRAMPOLINE
    assert struct.unpack("<i", guest.space.read(frame, 4)) == (USR1,)
    assert guest.space.u64(frame + MCONTEXT) == INSN + 4
    assert guest.space.u64(frame + MCONTEXT + 16) == STACK_TOP - 8
    assert guest.space.u64(frame + MCONTEXT + 256) == 0x2222_0000
    assert guest.space.u32(frame + MCONTEXT + 512) == 3 << 5 | 0x11
    assert guest.kernel.thread(cpu).mask == 1 << (USR1 - 1) | 1 << (USR2 - 1)
    assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == {USR1, USR2}
    guest.space.put_u64(frame + MCONTEXT + 8 * 31, 0xABC)  # t6
    for k in range(5, 32):
        cpu[f"x{k}"] = 0
    cpu.frm = 0
    cpu.u64[FP_FLAGS // 8] = 0
    cpu.f7 = 1
    cpu.a7 = guest.abi.NUMBERS["rt_sigreturn"]
    assert guest.kernel.syscall(cpu, guest.program.trampoline + 4)
    after = cpu.registers()
    assert after == {**before, "a0": 0, "t6": 0xABC}
    assert cpu.u64[FP_FLAGS // 8] == 0x11
    assert mask_of(guest) == 0 and not signal.pthread_sigmask(signal.SIG_BLOCK, ())


def test_blocked_signals_wait(own: Guest) -> None:
    guest = own
    action(guest, USR1)
    bit = guest.put((1 << (USR1 - 1)).to_bytes(8, "little"))
    assert guest.call("rt_sigprocmask", 0, bit, 0, 8) == 0
    assert guest.kill(USR1) == 0
    assert not guest.cpu.u64[PENDING // 8]
    pending = guest.room(8)
    assert guest.call("rt_sigpending", pending, 8) == 0
    assert guest.space.u64(pending) == 1 << (USR1 - 1)
    assert guest.call("rt_sigprocmask", 1, bit, 0, 8) == 0
    assert guest.unwound and deliver(guest) and guest.cpu.pc == HANDLER


def test_two_signals_at_once_nest_by_their_masks(own: Guest) -> None:
    """The second frame lies on the first, unless the first handler's mask blocks the second signal."""
    guest = own
    for mask in (0, 1 << (USR2 - 1)):
        guest.cpu.sp = STACK_TOP
        action(guest, USR1, HANDLER, mask=mask)
        action(guest, USR2, HANDLER + 0x100)
        both = guest.put((1 << (USR1 - 1) | 1 << (USR2 - 1)).to_bytes(8, "little"))
        assert guest.call("rt_sigprocmask", 0, both, 0, 8) == 0
        assert guest.kill(USR1) == guest.kill(USR2) == 0
        assert guest.call("rt_sigprocmask", 1, both, 0, 8) == 0
        assert deliver(guest)
        if not mask:
            assert guest.cpu.pc == HANDLER + 0x100
            assert guest.space.u64(guest.cpu.sp + MCONTEXT) == HANDLER
            guest.call("rt_sigreturn")
        assert guest.cpu.pc == HANDLER
        assert guest.call("rt_sigreturn") is not None
        if mask:
            assert guest.cpu.u64[PENDING // 8] and deliver(guest) and guest.cpu.pc == HANDLER + 0x100
            guest.call("rt_sigreturn")
        assert mask_of(guest) == 0


@pytest.mark.parametrize(("name", "flags", "again"), [
    ("read", SA_RESTART, True), ("read", 0, False), ("nanosleep", SA_RESTART, False), ("ppoll", SA_RESTART, False),
])  # fmt: skip
def test_interrupted_calls(own: Guest, name: str, flags: int, again: bool) -> None:
    """EINTR or the same call once more, as SA_RESTART and the call want it."""
    guest, cpu = own, own.cpu
    action(guest, ALRM, flags=flags)
    reader, writer = os.pipe()
    args = {
        "read": (reader, guest.room(8), 8),
        "nanosleep": (guest.put(struct.pack("<QQ", 60, 0)), 0),
        "ppoll": (guest.put(struct.pack("<ihh", reader, 1, 0)), 1, 0, 0, 8),
    }[name]
    soon(ALRM)
    assert guest.call(name, *args) == -errno.EINTR
    assert guest.unwound and deliver(guest) and cpu.pc == HANDLER
    guest.cpu.a7 = guest.abi.NUMBERS["rt_sigreturn"]
    guest.kernel.syscall(cpu, 0)
    if again:
        assert cpu.pc == INSN and cpu.a0 == reader
    else:
        assert cpu.pc == INSN + 4 and cpu.a0 == -errno.EINTR & (1 << 64) - 1
    os.close(reader)
    os.close(writer)


def test_a_signal_before_the_call_is_not_slept_through(own: Guest) -> None:
    """It arrived after the last safepoint and before the block: the handler first, then the call from its start."""
    guest = own
    action(guest, USR1)
    signal.pthread_kill(threading.get_ident(), USR1)
    sleep = guest.put(struct.pack("<QQ", 60, 0))
    guest.call("nanosleep", sleep, 0)
    assert guest.unwound and guest.cpu.pc == INSN and guest.cpu.a0 == sleep
    assert deliver(guest) and guest.cpu.pc == HANDLER
    assert guest.space.u64(guest.cpu.sp + MCONTEXT) == INSN


def test_sigsuspend(own: Guest) -> None:
    """Waits with its own mask; the handler's return puts the old one back."""
    guest = own
    action(guest, ALRM)
    bit = guest.put((1 << (ALRM - 1)).to_bytes(8, "little"))
    assert guest.call("rt_sigprocmask", 0, bit, 0, 8) == 0
    soon(ALRM)
    assert guest.call("rt_sigsuspend", guest.room(8), 8) == -errno.EINTR
    assert deliver(guest) and guest.cpu.pc == HANDLER
    guest.call("rt_sigreturn")
    assert mask_of(guest) == 1 << (ALRM - 1)
    assert guest.call("rt_sigtimedwait", bit, 0, guest.room(16), 8) == -errno.EAGAIN
    assert guest.kill(ALRM) == 0
    info = guest.room(128)
    assert guest.call("rt_sigtimedwait", bit, info, guest.room(16), 8) == ALRM
    assert guest.space.u32(info) == ALRM


def test_alternate_stack(own: Guest) -> None:
    guest = own
    area = guest.room(0x4000)
    assert guest.call("sigaltstack", guest.put(struct.pack("<Qi4xQ", area, 0, 100)), 0) == -errno.ENOMEM
    assert guest.call("sigaltstack", guest.put(struct.pack("<Qi4xQ", area, 8, 0x4000)), 0) == -errno.EINVAL
    assert guest.call("sigaltstack", guest.put(struct.pack("<Qi4xQ", area, 0, 0x4000)), 0) == 0
    action(guest, USR1, flags=SA_ONSTACK | SA_NODEFER)
    signal.pthread_kill(threading.get_ident(), USR1)
    assert deliver(guest)
    frame = guest.cpu.sp
    assert frame == (area + 0x4000 - FRAME_SIZE) & -16
    assert struct.unpack("<QiQ", guest.space.read(frame + UC + 16, 24)[:12] + guest.space.read(frame + UC + 32, 8)) == (
        area, 0, 0x4000,
    )  # fmt: skip
    old = guest.room(24)
    assert guest.call("sigaltstack", 0, old) == 0
    assert guest.space.u32(old + 8) == 1
    assert guest.call("sigaltstack", old, 0) == -errno.EPERM
    signal.pthread_kill(threading.get_ident(), USR1)
    assert deliver(guest) and guest.cpu.sp == (frame - FRAME_SIZE) & -16
    guest.call("rt_sigreturn")
    guest.call("rt_sigreturn")
    assert guest.cpu.sp == STACK_TOP


def test_faults(guest: Guest) -> None:
    """si_code and si_addr arrive; blocked, ignored or unhandled it is fatal; a full stack is, too."""
    kernel, cpu = guest.kernel, guest.cpu
    seen: list[bool] = []
    guest.hooks.faults_visible = seen.append
    action(guest, SEGV, flags=SA_SIGINFO | SA_RESETHAND)
    assert seen == [True]
    cpu.pc = 0x10020
    assert kernel.fault(cpu, SEGV, 2, 0xDEAD000)  # nothing is mapped there: SEGV_MAPERR
    assert cpu.pc == HANDLER
    assert struct.unpack("<iii4xQ", guest.space.read(cpu.sp, 24)) == (SEGV, 0, 1, 0xDEAD000)
    assert guest.space.u64(cpu.sp + MCONTEXT) == 0x10020
    assert seen == [True, False]
    assert not kernel.fault(cpu, SEGV, 1, READ_ONLY)
    assert (kernel.fatal_signal, kernel.fatal_info) == (SEGV, (2, READ_ONLY))
    kernel.fatal_signal = None
    action(guest, SEGV)
    guest.kernel.thread(cpu).mask = 0
    cpu.sp = 0x1000
    assert not kernel.fault(cpu, SEGV, 1, 8)
    assert kernel.fatal_signal == SEGV


def test_fault_while_blocked_is_fatal(guest: Guest) -> None:
    action(guest, SEGV)
    guest.kernel.thread(guest.cpu).mask = 1 << (SEGV - 1)
    assert not guest.kernel.fault(guest.cpu, SEGV, 1, 8)


def test_default_and_ignored(own: Guest) -> None:
    guest = own
    action(guest, USR1, 1)
    assert guest.kill(USR1) == 0
    assert not guest.cpu.u64[PENDING // 8]
    assert guest.call("kill", os.getpid(), SEGV) == 0
    assert guest.unwound and guest.kernel.fatal_signal == SEGV and guest.kernel.fatal_info is None


def test_bad_arguments(guest: Guest) -> None:
    room = guest.room(64)
    assert guest.call("rt_sigaction", 0, 0, room, 8) == -errno.EINVAL
    assert guest.call("rt_sigaction", 65, 0, room, 8) == -errno.EINVAL
    assert guest.call("rt_sigaction", 9, room, 0, 8) == -errno.EINVAL
    assert guest.call("rt_sigaction", 10, 0, room, 4) == -errno.EINVAL
    assert guest.call("rt_sigprocmask", 9, room, 0, 8) == -errno.EINVAL
    assert guest.call("rt_sigprocmask", 0, room, 0, 16) == -errno.EINVAL
    guest.space.put_u64(room, (1 << 64) - 1)
    assert guest.call("rt_sigprocmask", 2, room, 0, 8) == 0
    assert mask_of(guest) == ((1 << 64) - 1) & ~(1 << 8 | 1 << 18), "SIGKILL and SIGSTOP cannot be blocked"


def test_an_embedded_guest_leaves_our_signals_alone(guest: Guest) -> None:
    """In somebody's Python process, a guest's kill() of itself ends the guest, and its masks are its own."""
    before = signal.getsignal(signal.SIGTERM), signal.pthread_sigmask(signal.SIG_BLOCK, ())
    action(guest, 15)
    assert guest.call("rt_sigprocmask", 0, guest.put((1 << 14).to_bytes(8, "little")), 0, 8) == 0
    assert (signal.getsignal(signal.SIGTERM), signal.pthread_sigmask(signal.SIG_BLOCK, ())) == before
    assert guest.call("kill", os.getpid(), 15) == 0 and not guest.unwound
    assert guest.call("rt_sigprocmask", 1, guest.put((1 << 14).to_bytes(8, "little")), 0, 8) == 0
    assert guest.unwound and deliver(guest) and guest.cpu.pc == HANDLER
    assert guest.call("kill", os.getpid(), 9) == 0
    assert guest.unwound and guest.kernel.fatal_signal == 9
