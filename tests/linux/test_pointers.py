"""Every pointer argument of every call made bad in every way: what Linux answers, and nothing lost. From the rows.

The oracle is the host's kernel: the same call with the same memory (host address = base + guest address), made without
us in a process of its own. Where guest and host give different answers, `DIFFERENT` says why.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.linux.conftest import Guest
from tests.linux.test_table import HOST, ROWS, TABLE, UNTOUCHED, Descriptors, _benign
from translator.guest import host
from translator.guest.host import MAP_ANONYMOUS, MAP_FIXED, MAP_PRIVATE
from translator.linux.table import Row

M64 = (1 << 64) - 1
EDGE = 0x340000  # a readable and writable page, nothing behind it
LOCKED = 0x360000  # a read-only page
WAYS = ("null", "first page", "unmapped", "read-only", "below the limit", "at the limit", "far above", "our own memory",
        "kernel", "last byte", "half")  # fmt: skip
# Never made natively: they would replace, end or confuse the process that the answer has to come from.
NOT_NATIVE = {"clone3", "execve", "execveat", "rt_sigaction", "set_robust_list", "riscv_hwprobe", "get_robust_list"}
# (call, argument): the answers of ours that differ from the host's, and why that is right.
DIFFERENT: dict[tuple[str, str], str] = {}


def addresses(guest: Guest, row: Row, at: int, ours: int) -> dict[str, int]:
    """The bad values of one argument."""
    arg = row.args[at]
    size = arg.size if isinstance(arg.size, int) and arg.size else 8
    limit = guest.space.limit
    values = {
        "first page": 1, "unmapped": 0x1000, "below the limit": limit - max(size // 2, 1), "at the limit": limit,
        "far above": limit + (1 << 40), "our own memory": (ours - guest.space.base) & M64, "kernel": M64 - 4095,
        "last byte": EDGE + 4095, "half": EDGE + 4096 - max(size // 2, 1),
    }  # fmt: skip
    if not arg.nullable:
        values["null"] = 0
    if "out" in arg.direction:
        values["read-only"] = LOCKED
    return values


def in_child(work: Callable[[], object]) -> object:
    """What `work` gives in a forked child; a child that dies or hangs gives the reason."""
    reader, writer = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            os.close(reader)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.alarm(5)
            os.write(writer, json.dumps(work()).encode())
        except BaseException as error:
            os.write(writer, json.dumps(f"{type(error).__name__}: {error}").encode())
        finally:
            os._exit(0)
    os.close(writer)
    data = b""
    while part := os.read(reader, 65536):
        data += part
    os.close(reader)
    _, status = os.waitpid(pid, 0)
    return json.loads(data) if data else f"ended with status {status:#x}"


def state(guest: Guest) -> tuple[list[str], int]:
    """What must be the same after a failed call."""
    return sorted(os.listdir("/proc/self/fd")), guest.space.mapped_bytes


def answers(
    make_guest: Callable[..., Guest], folder: Path, row: Row, at: int, native: bool
) -> dict[str, int] | str:
    """Results of one argument's bad values. As the guest, or without us."""
    guest = make_guest(trace=not native)
    guest.space.map(EDGE, 4096, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED)
    guest.space.map(LOCKED, 4096, 1, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED)
    guest.space.write(EDGE, b"a" * 4096)
    ours = ctypes.create_string_buffer(b"ours" * 512)
    results: dict[str, int] = {}
    descriptors = Descriptors(folder)
    for way, address in addresses(guest, row, at, ctypes.addressof(ours)).items():
        if native and way in ("our own memory", "kernel"):
            continue  # to the host, these are addresses like others
        guest._free = 0x200000
        fd = descriptors.make(row.name)
        values = _benign(guest, row, fd)
        for k, arg in enumerate(row.args):
            if arg.name == "timeout" and row.name in ("ppoll", "pselect6"):
                values[k] = guest.room(16)
        values[at] = address
        before = state(guest)
        if native:
            moved = [
                (value + guest.space.base) & M64
                if (arg.is_pointer and (value or not arg.nullable)) or (row.name, arg.kind) == ("mincore", "addr")
                else value
                for arg, value in zip(row.args, values, strict=True)
            ]
            if not address and not row.args[at].nullable:
                moved[at] = 0
            results[way] = host.call(HOST.NUMBERS[row.name], *moved)
            continue
        results[way] = guest.call(row.name, *values)
        if guest.kernel.exit_status is not None or guest.kernel.fatal_signal is not None:
            return f"{way}: the guest ended"
        if results[way] < 0 and state(guest) != before:
            return f"{way}: {before} became {state(guest)}"
        if ours.raw != b"ours" * 512 + b"\0":
            return f"{way}: memory of ours was written"
    return results


CASES = [(row.name, arg.name) for row in ROWS if row.name not in UNTOUCHED for arg in row.args if arg.is_pointer]


@pytest.mark.timeout(60)
@pytest.mark.parametrize(("name", "argument"), CASES)
def test_bad_pointers(
    make_guest: Callable[..., Guest], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, argument: str
) -> None:
    monkeypatch.chdir(tmp_path)
    row = TABLE.get(name)
    assert row is not None
    at = [arg.name for arg in row.args].index(argument)
    for folder in ("ours", "native"):
        (tmp_path / folder).mkdir()

    def run(folder: str, native: bool) -> object:
        os.chdir(tmp_path / folder)
        assert threading.active_count() == 1
        return answers(make_guest, tmp_path / folder, row, at, native)

    ours = in_child(lambda: run("ours", False))
    assert isinstance(ours, dict), ours
    if name in NOT_NATIVE or name not in HOST.NUMBERS:
        assert all(result in (-errno.EFAULT, -errno.EINVAL, 0) for result in ours.values()), ours
        return
    native = in_child(lambda: run("native", True))
    assert isinstance(native, dict), native
    shown = {way: (say(ours[way]), say(native[way])) for way in native if sign(ours[way]) != sign(native[way])}
    assert not shown or (name, argument) in DIFFERENT, f"(ours, Linux): {shown}"
    if not shown:
        assert (name, argument) not in DIFFERENT, "no longer different"


def sign(result: int) -> int:
    """Errors count, results of success do not."""
    return min(result, 0)


def say(result: int) -> str:
    """A result in words."""
    return errno.errorcode.get(-result, str(result)) if result < 0 else str(result)
