"""Looks at this machine and says what would keep the translator from working well; called by `translator doctor`.

Every finding is a dict: what, found, state ("ok", "note" when something optional is missing, "problem"), fix.
"""

from __future__ import annotations

import ctypes
import importlib.metadata
import mmap
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile

REQUIRED = ("llvmlite", "numba", "lark", "capstone", "msgspec", "pyelftools", "click", "rich")
PEERS = ("qemu-riscv64",)


def examine() -> list[dict[str, str]]:
    """All findings, in the order a person would look."""
    return [*_host(), *_libraries(), *_memory(), *_cache(), *_peers()]


def _finding(what: str, found: str, state: str = "ok", fix: str = "") -> dict[str, str]:
    return {"what": what, "found": found, "state": state, "fix": fix}


def _host() -> list[dict[str, str]]:
    machine = platform.machine()
    found = [_finding("python", f"{platform.python_version()} ({sys.executable})")]
    if sys.platform != "linux" or machine != "x86_64":
        found.append(
            _finding("host", f"{sys.platform} {machine}", "problem", "code is generated for Linux on x86-64 only")
        )
        return found
    flags: set[str] = set()
    with open("/proc/cpuinfo") as text:
        for line in text:
            if line.startswith("flags"):
                flags = set(line.split())
                break
    missing = [flag for flag in ("avx2", "bmi2", "fma", "pclmulqdq") if flag not in flags]
    fix = "translated code needs AVX2, BMI2, FMA (x86-64-v3) and PCLMULQDQ" if missing else ""
    found.append(
        _finding(
            "processor", "lacks " + ", ".join(missing) if missing else "x86-64-v3", "problem" if missing else "ok", fix
        )
    )
    return found


def _libraries() -> list[dict[str, str]]:
    found = []
    for name in REQUIRED:
        try:
            found.append(_finding(name, importlib.metadata.version(name)))
        except importlib.metadata.PackageNotFoundError:
            found.append(_finding(name, "not installed", "problem", f"pip install {name}"))
    return found


def _memory() -> list[dict[str, str]]:
    found = []
    soft, _ = resource.getrlimit(resource.RLIMIT_AS)
    if soft == resource.RLIM_INFINITY:
        found.append(_finding("address space", "unlimited"))
    else:
        fix = "a guest needs about 64 GiB of reserved (not used) address space: ulimit -v unlimited"
        found.append(_finding("address space", f"{soft >> 30} GiB", "problem", fix))
    try:
        area = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
        area.close()
        found.append(_finding("executable memory", "allowed"))
    except OSError as error:
        fix = "this system forbids writable and executable memory; translated code needs it"
        found.append(_finding("executable memory", str(error), "problem", fix))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.mmap.restype = ctypes.c_void_p
    libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
    size = 64 << 30
    address = libc.mmap(None, size, 0, 0x4022, -1, 0)  # PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    if address in (None, ctypes.c_void_p(-1).value):
        found.append(
            _finding(
                "reservation",
                os.strerror(ctypes.get_errno()),
                "problem",
                "64 GiB cannot be reserved: see vm.overcommit_memory",
            )
        )
    else:
        libc.munmap(ctypes.c_void_p(address), ctypes.c_size_t(size))
        found.append(_finding("reservation", "64 GiB can be reserved"))
    return found


def _cache() -> list[dict[str, str]]:
    from translator.cache import default_directory

    where = default_directory()
    try:
        os.makedirs(where, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=where):
            pass
        free = shutil.disk_usage(where).free >> 20
        state, fix = ("ok", "") if free > 64 else ("note", "little space left: generated code will not be kept")
        return [_finding("cache", f"{where}, {free} MiB free", state, fix)]
    except OSError as error:
        return [
            _finding("cache", f"{where}: {error.strerror}", "note", "set TRANSLATOR_CACHE_DIR to a writable directory")
        ]


def _peers() -> list[dict[str, str]]:
    found = []
    for peer in PEERS:
        path = shutil.which(peer)
        if path is None:
            found.append(_finding(peer, "not installed", "note", "only needed for comparisons (Debian: qemu-user)"))
            continue
        line = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout.splitlines()
        found.append(_finding(peer, line[0] if line else path))
    return found
