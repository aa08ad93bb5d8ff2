"""Lines of --strace: what strace itself prints for the same program, and what it prints for what goes wrong."""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.linux.conftest import DATA, READ_ONLY, Guest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
COMPILER = shutil.which("riscv64-linux-gnu-gcc")
GOLDEN = HERE / "goldens/straced.txt"
AT_FDCWD = -100 & (1 << 64) - 1


def normal(text: str) -> list[str]:
    """Lines without what differs from run to run, and between a tracer and a translator."""
    lines = []
    begun = False
    for line in text.splitlines():
        line = re.sub(r"^(\[pid +\d+\] |\d+ +)", "", line)
        if not begun:
            begun = "BEGIN" in line
            continue
        if re.match(r"(clone|wait4|exit_group)\(|<\.\.\. |--- SIGCHLD|uname\(|prlimit64", line):
            continue  # lines of two processes, in any order; the machine's own facts
        line = re.sub(r"0x[0-9a-f]{5,}", "ADDRESS", line)
        # Process numbers, of any length; and a priority that is 20 but for who runs this with nice(1).
        line = re.sub(r"^((?:getpid|gettid|getpriority)\(.*\) += )\d+$", r"\1N", line)
        line = re.sub(r"^kill\(\d+,", "kill(N,", re.sub(r"^tgkill\(\d+, \d+,", "tgkill(N, N,", line))
        line = re.sub(r"si_([pu]id)=\d+", r"si_\1=N", line)
        line = re.sub(r", sa_restorer=ADDRESS", "", line.replace("SA_RESTORER|", ""))
        line = re.sub(r"sa_flags=SA_RESTORER", "sa_flags=0", line)
        lines.append(re.sub(r" /\* 1970.*? \*/", "", line).replace("  ", " "))
    return [re.sub(r" += ", " = ", line) for line in lines]


@pytest.mark.timeout(120)
@pytest.mark.skipif(COMPILER is None, reason="no riscv64-linux-gnu-gcc")
def test_the_same_as_strace(tmp_path: Path) -> None:
    """The golden file is what strace 6.1 prints for a native build (`python -m tests.linux.test_strace` makes it)."""
    guest = tmp_path / "guest"
    source = HERE / "guest_c/straced.c"
    subprocess.run([str(COMPILER), "-O1", "-w", "-static", "-o", str(guest), str(source)], check=True)
    done = subprocess.run(
        [sys.executable, "-m", "translator", "run", "--quiet", "--strace", str(guest)],
        cwd=tmp_path, capture_output=True, text=True, timeout=100, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 7
    assert "\n".join(normal(done.stderr)) == GOLDEN.read_text().rstrip("\n")
    first = done.stderr.splitlines()
    assert any(re.fullmatch(r"close\(-1\) {31}= -1 EBADF \(Bad file descriptor\)", line) for line in first)
    assert sum(bool(re.match(r"\[pid +\d+\] ", line)) for line in first) == 2  # the child's


def lines(guest: Guest) -> list[str]:
    """What was printed since the last time, blanks before the equals sign taken together."""
    found = [re.sub(r" += ", " = ", line) for line in guest.lines]
    guest.lines.clear()
    return found


def test_results_and_bad_pointers(guest: Guest) -> None:
    guest.call("openat", AT_FDCWD, guest.put("no\nwhere"), 0o2000000 | 1, 0)
    guest.call("write", 987654, guest.put(b"a\"b\0\xff"), 5)
    guest.call("mmap", 0, 4096, 3, 0x22, (1 << 64) - 1, 0)
    guest.call("uname", guest.room(400))
    guest.call("rt_sigprocmask", 0, guest.put((1 << 1).to_bytes(8, "little")), 0, 8)
    assert lines(guest)[:2] == [
        'openat(AT_FDCWD, "no\\nwhere", O_WRONLY|O_CLOEXEC) = -1 ENOENT (No such file or directory)',
        'write(987654, "a\\"b\\0\\377", 5) = -1 EBADF (Bad file descriptor)',
    ]
    guest.call("uname", 0x1000)
    guest.call("uname", READ_ONLY)
    guest.call("openat", AT_FDCWD, 0x1000, 0, 0)
    guest.call("execve", 0x1000, 0x1000, 0x1000)
    guest.call("ppoll", 0x1000, 1, 0x2000, 0, 8)
    guest.call("sendmsg", 1, 0x1000, 0)
    guest.call("writev", 1, 0x1000, 2)
    guest.call("rt_sigaction", 10, 0x1000, 0, 8)
    guest.call("setsockopt", 1, 1, 2, 0x1000, 4)
    guest.call("clone3", 0x1000, 88)
    assert [re.sub(r" = .*", "", line) for line in lines(guest)] == [
        "uname(0x1000)", "uname(0x300000)", "openat(AT_FDCWD, 0x1000, O_RDONLY)", "execve(0x1000, 0x1000, 0x1000)",
        "ppoll(0x1000, 0x1, 0x2000, 0x0, 0x8)", "sendmsg(1, 0x1000, 0)", "writev(1, 0x1000, 2)",
        "rt_sigaction(SIGUSR1, 0x1000, NULL, 8)", "setsockopt(1, SOL_SOCKET, SO_REUSEADDR, 0x1000, 4)",
        "clone3(0x1000, 0x58)",
    ]  # fmt: skip
    guest.cpu.a7 = 4000
    guest.kernel.syscall(guest.cpu, 0)
    assert lines(guest)[0].startswith("syscall_0xfa0(0xf")
    guest.call("exit_group", 3)
    assert lines(guest) == ["exit_group(3) = ?", "+++ exited with 3 +++"]


def test_signals(guest: Guest) -> None:
    """Those that are handled, faults, and those that end the guest."""
    action = guest.put(struct.pack("<QQQ", 0x10000, 4, 0))
    guest.call("rt_sigaction", 10, action, 0, 8)
    guest.call("rt_sigaction", 11, action, 0, 8)
    lines(guest)
    guest.kill(10)
    guest.kernel.deliver_signals(guest.cpu)
    tid = threading.get_native_id()
    assert lines(guest)[-1].startswith("--- SIGUSR1 {si_signo=SIGUSR1, si_code=SI_")
    guest.call("rt_sigreturn")
    assert lines(guest) == ["rt_sigreturn({mask=[]}) = 0"]
    guest.kernel.fault(guest.cpu, 11, 1, 0x1234)
    assert lines(guest) == ["--- SIGSEGV {si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=0x1234} ---"]
    guest.kernel.actions.pop(11)
    guest.kernel.fault(guest.cpu, 11, 2, DATA)
    assert lines(guest) == [
        "--- SIGSEGV {si_signo=SIGSEGV, si_code=SEGV_ACCERR, si_addr=0x200000} ---",
        "+++ killed by SIGSEGV (core dumped) +++",
    ]
    assert tid


def test_threads_interrupt_each_other(guest: Guest) -> None:
    """A call that another thread's line gets into is taken up again."""
    tracer = guest.kernel.tracer
    assert tracer is not None
    cells = guest.cpu.u64
    where = guest.kernel._argument_cells
    numbers = guest.abi.NUMBERS
    buffer = guest.put(b"data")
    guest.cpu.a0, guest.cpu.a1, guest.cpu.a2 = 5, buffer, 4

    def other() -> None:
        tracer.enter(numbers["getpid"], cells, where)
        tracer.leave(numbers["getpid"], 77)

    def reading() -> None:
        tracer.enter(numbers["read"], cells, where)
        started.set()
        done.wait(10)
        tracer.leave(numbers["read"], 4)

    started, done = threading.Event(), threading.Event()
    tracer._threads = 2
    thread = threading.Thread(target=reading)
    thread.start()
    assert started.wait(10)
    other()
    done.set()
    thread.join()
    assert [line.split("] ", 1)[1] for line in lines(guest)] == [
        "read(5,  <unfinished ...>", "getpid() = 77", '<... read resumed>"data", 4) = 4',
    ]  # fmt: skip


def main() -> None:
    """Make the golden file: with a compiler and strace of this machine."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        source = HERE / "guest_c/straced.c"
        subprocess.run(["cc", "-O1", "-w", "-static", "-o", f"{folder}/native", str(source)], check=True)
        subprocess.run(["strace", "-f", "-o", "trace", "./native"], cwd=folder, check=False)
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text("\n".join(normal((Path(folder) / "trace").read_text())) + "\n")


if __name__ == "__main__":
    main()
