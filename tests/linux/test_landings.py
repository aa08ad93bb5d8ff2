"""Random code that faults again and again under a handler that looks at all registers, on each engine.

The handler makes the page that was missing accessible, takes another one away, and lets the instruction run again. What
it saw goes into a hash: registers, the address, the pc. The interpreter says what is right, and qemu where there is
one.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
COMPILER = shutil.which("riscv64-linux-gnu-gcc")
QEMU = shutil.which("qemu-riscv64")
pytestmark = pytest.mark.skipif(COMPILER is None, reason="no riscv64-linux-gnu-gcc")

_LOADS = ("lb", "lbu", "lh", "lhu", "lw", "lwu", "ld", "fld", "flw")
_STORES = ("sb", "sh", "sw", "sd", "fsd", "fsw")
_NUMBERS = ("fadd.d", "fmul.d", "fsub.d", "fadd.s", "fmadd.d")
_REGISTERS = [f"a{k}" for k in range(1, 8)] + [f"t{k}" for k in range(5)] + [f"s{k}" for k in range(2, 10)]

_SOURCE = r"""
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <ucontext.h>
#define P 4096
#define N 8
static char *const base = (char *)0x40000000;
static uint64_t hash = 1;
static long faults;
void body(char *base, long rounds);
static void mix(uint64_t v) { hash = (hash ^ v) * 0x9e3779b97f4a7c15u; hash ^= hash >> 29; }
static void handler(int sig, siginfo_t *info, void *context)
{
    ucontext_t *uc = context;
    int page = ((char *)info->si_addr - base) / P;
    mix(sig * 100 + info->si_code);
    mix((char *)info->si_addr - base);
    mix(uc->uc_mcontext.__gregs[0] - (uint64_t)body);
    for (int k = 5; k < 32; k++) mix(uc->uc_mcontext.__gregs[k]);
    for (int k = 0; k < 32; k++) mix(uc->uc_mcontext.__fpregs.__d.__f[k]);
    faults++;
    mprotect(base + page * P, P, PROT_READ | PROT_WRITE);
    int away = (page + 1 + hash % (N - 2)) % (N - 1);  // not the last, where hardly anything goes
    mprotect(base + away * P, P, hash & 64 ? PROT_NONE : PROT_READ);
}
int main(void)
{
    mmap(base, N * P, PROT_READ | PROT_WRITE, MAP_FIXED | MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (int i = 0; i < N * P / 8; i++) ((uint64_t *)base)[i] = i * 0x0123456789abcdefu;
    struct sigaction a = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};
    sigaction(SIGSEGV, &a, 0);
    mprotect(base, P, PROT_NONE);
    body(base, 4000);
    for (int i = 0; i < N; i++) mprotect(base + i * P, P, PROT_READ);
    for (int i = 0; i < N * P / 8; i++) mix(((uint64_t *)base)[i]);
    printf("%ld faults, %016llx\n", faults, (unsigned long long)hash);
    return 0;
}
"""


def _assembly(seed: int) -> str:
    """`body`: a loop over random accesses and arithmetic, with a branch, a call and atomics in it."""
    rng = random.Random(seed)

    def some(count: int) -> list[str]:
        out = []
        for _ in range(count):
            one, two, three = (rng.choice(_REGISTERS) for _ in range(3))
            numbers = [f"ft{rng.randrange(6)}" for _ in range(4)]
            place = f"{rng.randrange(-15, 16) * 8}(s0)"
            kind = rng.random()
            if kind < 0.35:
                name = rng.choice(_LOADS)
                out.append(f"{name} {numbers[0] if name[0] == 'f' else one}, {place}")
            elif kind < 0.6:
                name = rng.choice(_STORES)
                out.append(f"{name} {numbers[0] if name[0] == 'f' else one}, {place}")
            elif kind < 0.65:
                out.append(f"{rng.choice(('amoadd.d', 'amoxor.w', 'amoswap.d'))} {one}, {two}, (s0)")
            elif kind < 0.75:
                name = rng.choice(_NUMBERS)
                out.append(f"{name} {', '.join(numbers[: 4 if name == 'fmadd.d' else 3])}")
            else:
                out.append(f"{rng.choice(('add', 'sub', 'xor', 'mul', 'addw'))} {one}, {two}, {three}")
        return out

    saved = [f"s{k}" for k in range(12)] + ["ra"]
    lines = [".globl body", "body:", "addi sp, sp, -128"]
    lines += [f"sd {register}, {8 * at}(sp)" for at, register in enumerate(saved)]
    lines += ["mv s11, a1", "mv s10, a0", "addi s0, a0, 128", "li t5, 0", "li t6, 0"]
    lines += [f"li {register}, {number * 77}" for number, register in enumerate(_REGISTERS)]
    lines += [f"fcvt.d.l ft{k}, {_REGISTERS[k]}" for k in range(6)]
    lines += ["1:", *some(6), f"blt {rng.choice(_REGISTERS)}, {rng.choice(_REGISTERS)}, 2f", *some(5), "2:", *some(4)]
    lines += ["call leaf", *some(4)]
    # On to another place of the eight pages.
    lines += ["li t6, 5208", "add t5, t5, t6", "li t6, 28600", "rem t5, t5, t6", "andi t5, t5, -8", "add s0, s10, t5"]
    lines += ["addi s0, s0, 128", "addi s11, s11, -1", "bnez s11, 1b"]
    lines += [f"ld {register}, {8 * at}(sp)" for at, register in enumerate(saved)]
    lines += ["addi sp, sp, 128", "ret", "leaf:", *some(5), "ret"]
    return "\n".join(lines) + "\n"


_OURS = (sys.executable, "-m", "translator", "run")


def _compiled(tmp_path: Path, source: str) -> str:
    (tmp_path / "main.c").write_text(source)
    program = str(tmp_path / "program")
    subprocess.run([str(COMPILER), "-O2", "-w", "-static", "-o", program, str(tmp_path / "main.c")], check=True)
    return program


def _run(*command: str) -> str:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _faulting(tmp_path: Path, seed: int) -> tuple[str, int]:
    """The program of a seed, and how often it faults."""
    (tmp_path / "main.c").write_text(_SOURCE)
    (tmp_path / "body.S").write_text(_assembly(seed))
    program = str(tmp_path / "program")
    sources = [str(tmp_path / name) for name in ("main.c", "body.S")]
    subprocess.run([str(COMPILER), "-O2", "-w", "-static", "-o", program, *sources], check=True)
    return program, int(_run(*_OURS, "--engine", "interp", program).split()[0])


@pytest.mark.parametrize("seed", range(6))
def test_what_a_handler_sees(tmp_path: Path, seed: int) -> None:
    """Registers, addresses and memory are those of the interpreter."""
    program, faults = _faulting(tmp_path, seed)
    assert faults > 300
    right = _run(*_OURS, "--engine", "interp", program)
    stitched = ("--hot", "65000")
    for options in (("--engine", "jit"), ("--hot", "2"), ("--hot", "20", "--no-opt", "segment"), stitched):
        assert _run(*_OURS, *options, program) == right, options
    if QEMU:
        assert _run(QEMU, program) == right


def test_what_was_not_done_is_not_counted(tmp_path: Path) -> None:
    """A landing goes back: what was counted from there on is taken back. It would be 7 instructions for each fault;
    the engines differ by little more than 1.
    """
    program, faults = _faulting(tmp_path, 1)
    counts = []
    for engine in ("interp", "jit"):
        _run(*_OURS, "--engine", engine, "--stats", "--json", "--stats-file", str(tmp_path / "stats"), program)
        counts.append(json.loads((tmp_path / "stats").read_text())["instructions"])
    assert abs(counts[0] - counts[1]) < 3 * faults, counts


_FAR = r"""
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
static sigjmp_buf back;
static void handler(int sig, siginfo_t *info, void *context)
{
    printf("%d %d %p\n", sig, info->si_code, info->si_addr);
    siglongjmp(back, 1);
}
static __attribute__((noinline)) long sum(volatile long **p, int n)
{
    long all = 0;
    for (int i = 0; i < n; i++) all += *p[i], *p[i] = i;
    return all;
}
int main(void)
{
    static volatile long good, *all[101];
    struct sigaction a = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};
    sigaction(SIGSEGV, &a, 0);
    for (int i = 0; i < 100; i++) all[i] = &good;
    all[100] = (long *)0x571234560;
    for (int round = 0; round < 3; round++)
        if (!sigsetjmp(back, 1)) printf("%ld\n", sum(all, 101));
    return 0;
}
"""


_GROWS = r"""
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>
static __attribute__((noinline)) long sum(volatile long *p, int n, long seed)
{
    long all = 0;
    for (int i = 0; i < n; i++) p[i * 512] = seed + i;
    for (int i = 0; i < n; i++) all = all * 3 + p[i * 512];
    return all;
}
int main(int argc, char **argv)
{
    static long first[200 * 512];
    long size = 3l << 30;
    char *places[3];
    printf("%lx\n", sum(first, 200, 5));
    for (int i = 0; i < 3; i++) {
        places[i] = mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        printf("%lx %lx\n", sum((long *)places[i], 200, i), sum((long *)(places[i] + size - (1 << 20)), 200, i + 7));
    }
    for (int i = 0; i < 3; i++) printf("%ld\n", *(long *)places[i]);
    printf("%lx\n", sum(first, 200, 5));
    return (unsigned long)places[2] >> 32 == 0;
}
"""


def test_stitched_code_says_the_whole_address(tmp_path: Path) -> None:
    """Which the host had cut: nothing is mapped where it led to either."""
    program = _compiled(tmp_path, _FAR)
    assert _run(*_OURS, "--hot", "65000", program) == "11 1 0x571234560\n" * 3


def test_stitched_code_of_a_guest_that_outgrows_4_gib(tmp_path: Path) -> None:
    """From then on it does not cut addresses."""
    program = _compiled(tmp_path, _GROWS)
    assert _run(*_OURS, "--hot", "65000", program) == _run(*_OURS, "--engine", "interp", program)
