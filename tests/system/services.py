"""Debian's riscv64 servers and tools doing real work under translator: what a user would try first.

    python tests/system/services.py DIRECTORY [--engine auto,interp,jit] [--only REGEX] [--seconds N]

redis: N seconds (60) of 50 clients, then SHUTDOWN SAVE, a restart, and every key is still there. nginx: 10,000 requests
to two workers. bash: job control under a pseudo-terminal. git: a local clone. make: a C project with the guest's own
gcc and `-j2`. stress: processes, threads and signals by the thousand, memory and descriptors flat afterwards. churn: an
hour's worth of allocations.
DIRECTORY gets a sysroot with these programs (made first when it is not there). Exit status 1 when anything fails.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import pty
import re
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from translator.bench import sysroot
from translator.errors import TranslatorError

PACKAGES = [*sysroot.GUEST_PACKAGES, "redis-server", "redis-tools", "nginx", "git", "gcc", "make", "libc6-dev"]
CLIENTS = 50
REQUESTS = 10_000
PAGE = b"a page of nginx\n"
NGINX = """worker_processes 2; daemon off; pid {here}/pid; error_log {here}/error.log; user root;
events {{ worker_connections 256; }}
http {{ access_log {here}/access.log; client_body_temp_path {here}; proxy_temp_path {here}; fastcgi_temp_path {here};
  uwsgi_temp_path {here}; scgi_temp_path {here};
  server {{ listen 127.0.0.1:{port} reuseport; root {here}; sendfile on; keepalive_requests 1000; }} }}
"""
STRESS = """
import os, resource, signal, subprocess, threading
def state():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096, len(os.listdir("/proc/self/fd"))
def processes(n):
    for _ in range(n):
        pid = os.fork()
        if not pid:
            os._exit(7)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 7
def threads(n):
    done = []
    for k in range(n):
        thread = threading.Thread(target=done.append, args=(k,))
        thread.start()
        thread.join()
    assert done == list(range(n))
def signals(n):
    got = [0]
    def handler(*_):
        got[0] += 1
    signal.signal(signal.SIGUSR1, handler)
    for _ in range(n):
        signal.raise_signal(signal.SIGUSR1)
    assert got[0] == n, got
def memory(n):
    import mmap
    for k in range(n):
        with mmap.mmap(-1, 1 << 20) as area:
            area[k % (1 << 20)] = 1
        bytearray(1 << 16)
works = ((processes, 20, {processes}), (threads, 100, {threads}), (signals, 1000, {signals}), (memory, 500, {memory}))
for work, few, many in works:
    work(few)
    size, fds = state()
    work(many)
    after, fds_after = state()
    assert fds_after == fds, (work.__name__, fds, fds_after)
    assert after - size < 8 << 20, (work.__name__, size, after)
    print(work.__name__, many, "kept", max(0, after - size) >> 10, "KiB", flush=True)
"""
CHURN = r"""
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
enum { SLOTS = 4096 };
static void *held[SLOTS];
static unsigned sizes[SLOTS];
static long pages(void)
{
    long size, resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (!file || fscanf(file, "%ld %ld", &size, &resident) != 2) exit(2);
    fclose(file);
    return resident;
}
static int descriptors(void)
{
    int count = 0;
    DIR *dir = opendir("/proc/self/fd");
    while (dir && readdir(dir)) count++;
    closedir(dir);
    return count;
}
int main(int argc, char **argv)
{
    long rounds = argc > 1 ? atol(argv[1]) : 1, first = 0;
    int open_first = 0;
    unsigned seed = 1;
    for (long i = 0; i < rounds; i++) {
        seed = seed * 1664525u + 1013904223u;
        unsigned slot = seed >> 20, kind = seed & 4095;
        unsigned size = kind ? 16 + kind % 1000 : 200000 + (seed >> 12); /* at times one with a mapping of its own */
        if (held[slot] && *(unsigned char *)held[slot] != (unsigned char)slot) return 3;
        free(held[slot]);
        if (!(held[slot] = malloc(size))) return 4;
        *(unsigned char *)held[slot] = (unsigned char)slot;
        ((char *)held[slot])[size - 1] = 1;
        sizes[slot] = size;
        if (i == rounds / 10) first = pages(), open_first = descriptors();
    }
    printf("%ld kept %ld KiB\n", rounds, (pages() - first) * 4);
    return descriptors() == open_first ? 0 : 5;
}
"""


class Guests:
    """How to run the sysroot's programs."""

    def __init__(self, root: Path, engine: str, seconds: float) -> None:
        self.root = root
        self.engine = engine
        self.seconds = seconds
        self._flags = ["-L", str(root), "--engine", engine]

    def command(self, program: str, *arguments: str) -> list[str]:
        """A command line of ours; `program` is a path below the sysroot's /usr."""
        run = [sys.executable, "-m", "translator", "run", *self._flags]
        return [*run, str(self.root / "usr" / program), *arguments]

    def run(self, program: str, *arguments: str, where: Path, timeout: float = 300) -> str:
        """Output of a command that must succeed."""
        done = subprocess.run(
            self.command(program, *arguments), cwd=where, capture_output=True, text=True, timeout=timeout,
            env={**os.environ, "HOME": str(where)},
        )  # fmt: skip
        assert done.returncode == 0, (program, done.returncode, done.stdout[-500:], done.stderr[-1500:])
        return done.stdout

    def shutdown(self, port: int, how: str) -> None:
        """End a redis server; its client may see the connection break."""
        command = self.command("bin/redis-cli", "-p", str(port), "shutdown", how)
        subprocess.run(command, timeout=120, check=False, stdout=subprocess.DEVNULL)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def wait_for(port: int, process: subprocess.Popen[bytes], seconds: float = 400) -> None:
    """Until somebody listens."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert process.poll() is None, "the server ended"
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("nobody listens")


# ---- redis -------------------------------------------------------------------------------------------


async def redis_load(port: int, seconds: float) -> dict[str, bytes]:
    """Clients that write keys of their own and read them back; what must be there at the end."""
    end = time.monotonic() + seconds
    kept: dict[str, bytes] = {}

    async def ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *words: bytes) -> bytes:
        parts = [b"*%d\r\n" % len(words), *(b"$%d\r\n%s\r\n" % (len(word), word) for word in words)]
        writer.write(b"".join(parts))
        line = await reader.readline()
        if line.startswith(b"$") and line != b"$-1\r\n":
            return (await reader.readexactly(int(line[1:]) + 2))[:-2]
        return line.strip()

    async def client(number: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        count = 0
        while time.monotonic() < end:
            key, value = f"k{number}.{count % 200}", b"%d" % count * (1 + count % 50)
            assert await ask(reader, writer, b"SET", key.encode(), value) == b"+OK"
            kept[key] = value
            assert await ask(reader, writer, b"GET", key.encode()) == value
            assert await ask(reader, writer, b"INCR", b"total") != b""
            count += 1
        kept[f"count{number}"] = b""
        totals.append(count)
        writer.close()

    totals: list[int] = []
    await asyncio.gather(*(client(k) for k in range(CLIENTS)))
    kept = {key: value for key, value in kept.items() if not key.startswith("count")}
    kept["total"] = b"%d" % sum(totals)
    return kept


async def redis_check(port: int, kept: dict[str, bytes]) -> None:
    """Every key."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for key, value in kept.items():
        writer.write(b"*2\r\n$3\r\nGET\r\n$%d\r\n%s\r\n" % (len(key), key.encode()))
        size = int((await reader.readline())[1:])
        assert (await reader.readexactly(size + 2))[:-2] == value, key
    writer.close()


def redis(guests: Guests, where: Path) -> str:
    """A load, SHUTDOWN SAVE, a restart, nothing lost."""
    port = free_port()
    server = guests.command(
        "bin/redis-server", "--port", str(port), "--dir", str(where), "--save", "", "--appendonly", "no"
    )
    with open(where / "log", "wb") as log:
        first = subprocess.Popen(server, cwd=where, stdout=log, stderr=log)
        try:
            wait_for(port, first)
            assert guests.run("bin/redis-cli", "-p", str(port), "ping", where=where) == "PONG\n"
            kept = asyncio.run(redis_load(port, guests.seconds))
            guests.shutdown(port, "save")
            assert first.wait(120) == 0
        finally:
            first.kill()
        again = subprocess.Popen(server, cwd=where, stdout=log, stderr=log)
        try:
            wait_for(port, again)
            asyncio.run(redis_check(port, kept))
            guests.shutdown(port, "nosave")
            assert again.wait(120) == 0
        finally:
            again.kill()
    return f"{int(kept['total'])} rounds of SET, GET, INCR in {guests.seconds:.0f} s; {len(kept)} keys after a restart"


# ---- nginx -------------------------------------------------------------------------------------------


async def http_load(port: int) -> None:
    """All requests, over kept connections."""

    async def client(count: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(count):
            writer.write(b"GET /page HTTP/1.1\r\nHost: x\r\n\r\n")
            head = await reader.readuntil(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 200 "), head
            assert await reader.readexactly(len(PAGE)) == PAGE
        writer.close()

    await asyncio.gather(*(client(REQUESTS // CLIENTS) for _ in range(CLIENTS)))


def nginx(guests: Guests, where: Path) -> str:
    """Requests to two workers; a graceful end."""
    port = free_port()
    (where / "page").write_bytes(PAGE)
    (where / "conf").write_text(NGINX.format(here=where, port=port))
    command = guests.command("sbin/nginx", "-p", str(where), "-c", str(where / "conf"))
    with open(where / "log", "wb") as log:
        server = subprocess.Popen(command, cwd=where, stdout=log, stderr=log)
        try:
            wait_for(port, server)
            begin = time.monotonic()
            asyncio.run(http_load(port))
            seconds = time.monotonic() - begin
            os.kill(int((where / "pid").read_text()), signal.SIGQUIT)
            assert server.wait(60) == 0
        finally:
            server.kill()
    lines = (where / "access.log").read_bytes().count(b" 200 ")
    assert lines == REQUESTS, lines
    return f"{REQUESTS} requests in {seconds:.1f} s"


# ---- bash --------------------------------------------------------------------------------------------


def bash(guests: Guests, where: Path) -> str:
    """Stop, list, continue and kill jobs from a terminal."""
    pid, terminal = pty.fork()
    if not pid:
        os.chdir(where)
        os.environ["PS1"] = "$ "
        command = guests.command("bin/bash", "--norc", "--noprofile", "-i")
        os.execv(command[0], command)
    seen = b""

    def expect(pattern: bytes, seconds: float = 60) -> None:
        nonlocal seen
        end = time.monotonic() + seconds
        while not re.search(pattern, seen):
            left = end - time.monotonic()
            assert left > 0 and select.select([terminal], [], [], left)[0], (pattern, seen[-600:])
            seen += os.read(terminal, 4096)
        seen = seen[re.search(pattern, seen).end() :]  # type: ignore[union-attr]

    def send(text: bytes) -> None:
        os.write(terminal, text)

    def press(key: bytes, pattern: bytes) -> None:
        """A key for the job that bash starts; with a slow engine it is a while until the terminal is the job's."""
        for _ in range(20):
            if os.tcgetpgrp(terminal) != pid:
                time.sleep(1)
                send(key)
            try:
                expect(pattern, 4)
                return
            except AssertionError:
                pass
        expect(pattern)

    expect(rb"\$ ")
    send(b"echo one $((6*7))\n")
    expect(rb"one 42\r\n")
    send(b"sleep 100\n")
    press(b"\x1a", rb"\[1\]\+\s+Stopped\s+sleep 100")
    send(b"sleep 200 &\n")
    expect(rb"\[2\] \d+")
    send(b"jobs\n")
    expect(rb"\[1\]\+\s+Stopped\s+sleep 100\r\n\[2\]-\s+Running\s+sleep 200 &")
    send(b"bg %1\n")
    expect(rb"\[1\][-+]? sleep 100 &")
    send(b"fg %2\n")
    expect(rb"sleep 200\r\n")
    press(b"\x03", rb"\$ ")
    send(b"kill %1; wait %1; echo status $?\n")
    expect(rb"status 143")
    send(b"cat | tr a-z A-Z\n")
    press(b"hello\n\x04", rb"HELLO\r\n")  # an end of file typed before bash gave the terminal away is none
    send(b"stty size; tty; exit 3\n")
    expect(rb"\d+ \d+\r\n/dev/pts/\d+\r\n")
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    os.close(terminal)
    assert status == 3, status
    return "job control"


# ---- git, make, stress -------------------------------------------------------------------------------


def git(guests: Guests, where: Path) -> str:
    """Commits, a clone, and the same history in it."""
    for number in range(3):
        if not number:
            guests.run("bin/git", "init", "-q", "one", where=where)
        (where / "one" / f"file{number}").write_text(f"{number}\n" * 1000)
        guests.run("bin/git", "-C", "one", "add", ".", where=where)
        name = ("-c", "user.name=a", "-c", "user.email=a@b.c")
        guests.run("bin/git", "-C", "one", *name, "commit", "-qm", f"number {number}", where=where)
    guests.run("bin/git", "clone", "-q", "one", "two", where=where)
    assert sorted(p.name for p in (where / "two").glob("file*")) == ["file0", "file1", "file2"]
    guests.run("bin/git", "-C", "two", "fsck", where=where)
    lines = guests.run("bin/git", "-C", "two", "log", "--oneline", where=where).splitlines()
    assert [line.split(None, 1)[1] for line in lines] == ["number 2", "number 1", "number 0"]
    return "3 commits cloned"


def make(guests: Guests, where: Path) -> str:
    """Four sources, two jobs, the program runs."""
    calls = "".join(f"int f{k}(int);" for k in range(3))
    main_text = f'#include <stdio.h>\n{calls}int main(void){{printf("%d\\n",f0(1)+f1(2)+f2(3));return 0;}}\n'
    (where / "main.c").write_text(main_text)
    for k in range(3):
        (where / f"f{k}.c").write_text(f"int f{k}(int x) {{ return x * {k + 10}; }}\n")
    objects = "main.o f0.o f1.o f2.o"
    (where / "Makefile").write_text(f"prog: {objects}\n\tgcc -o $@ $^\n%.o: %.c\n\tgcc -O2 -c $< -o $@\n")
    begin = time.monotonic()
    guests.run("bin/make", "-j2", where=where, timeout=900)
    seconds = time.monotonic() - begin
    program = str((where / "prog").relative_to("/"))
    command = guests.command(f"../../../../../../../{program}")
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    assert done.stdout == "68\n", done
    return f"built in {seconds:.1f} s"


def stress(guests: Guests, where: Path) -> str:
    """By the thousand, with flat memory and descriptors."""
    text = STRESS
    for name, count in (("processes", 1000), ("threads", 10_000), ("signals", 100_000), ("memory", 20_000)):
        text = text.replace("{" + name + "}", str(count))
    return "; ".join(guests.run("bin/python3", "-S", "-c", text, where=where, timeout=900).splitlines())


def churn(guests: Guests, where: Path) -> str:
    """What a busy server allocates and frees in an hour (100,000 a second), in a program that the guest's gcc makes."""
    (where / "churn.c").write_text(CHURN)
    Guests(guests.root, "auto", 0).run("bin/gcc", "-O2", "churn.c", "-o", "churn", where=where)
    program = str((where / "churn").relative_to("/"))
    rounds = 360_000_000 if guests.engine != "interp" else 36_000_000
    said = guests.run(f"../../../../../../../{program}", str(rounds), where=where, timeout=900).strip()
    kept = int(said.split()[-2])
    assert kept < 8 << 10, said
    return said


CASES: dict[str, Callable[[Guests, Path], str]] = {
    "redis": redis, "nginx": nginx, "bash": bash, "git": git, "make": make, "stress": stress,
    "churn": churn,
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description="Debian's riscv64 servers and tools under translator")
    parser.add_argument("directory")
    parser.add_argument("--engine", default="auto")
    parser.add_argument("--only", default="", help="cases whose name matches")
    parser.add_argument("--seconds", type=float, default=60, help="of redis's load")
    options = parser.parse_args()
    where = Path(options.directory).absolute()
    where.mkdir(parents=True, exist_ok=True)
    try:
        root = sysroot.unpack(where, "riscv64", "riscv64", PACKAGES)
    except TranslatorError as error:
        sys.exit(str(error))
    failed = 0
    for engine in options.engine.split(","):
        guests = Guests(root, engine, options.seconds)
        for name, case in CASES.items():
            if not re.search(options.only, name):
                continue
            begin = time.monotonic()
            with tempfile.TemporaryDirectory() as scratch:
                os.chmod(scratch, 0o755)
                try:
                    said = case(guests, Path(scratch))
                    verdict = "ok  "
                except (AssertionError, OSError, subprocess.SubprocessError, asyncio.IncompleteReadError) as error:
                    said, verdict = f"{type(error).__name__}: {error}", "FAIL"
                    failed += 1
            print(f"{verdict} {engine} {name:7} {time.monotonic() - begin:6.1f} s  {said}", flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
