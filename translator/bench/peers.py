"""How a case is run by each engine and each peer, and which of them this machine has.

Enters: paths from the command's flags. Leaves: `Peer` objects; `command` gives what to execute for a case, a size and a
scratch directory, `reason` says why the peer cannot run a case at all. A peer that is not there carries `missing`, one
line that the report shows. Called by `measure` and the command.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from translator.bench.workloads import FULL, SMALL, Case, arguments, guest_program, source
from translator.errors import UsageError
from translator.launch import python_command

ENGINES = ("cold", "warm", "interp")
PEERS = ("native", "qemu", "unicorn")
ORDER = ("native", "qemu", "cold", "warm", "interp", "unicorn")  # columns, and the order within a round
NATIVE_FLAGS = ("-O2", "-ffp-contract=off", "-pthread")
SLOW = ("interp", "unicorn")  # run the small size
ONCE = ("unicorn",)  # runs in the first round only: up to two hundred times as long as native


@dataclass
class Setup:
    """What the flags say and where things are; one for a whole run of the command."""

    scratch: Path
    quick: bool = False
    sysroot: Path | None = None
    native_root: Path | None = None
    qemu: str | None = None
    compiler: str | None = None
    tiny: bool = False


@dataclass
class Peer:
    """One column. `size` is what it runs; `missing` is why it is not there, or ""."""

    name: str
    what: str
    size: str
    missing: str = ""


def find_program(flag: str | None, names: tuple[str, ...], option: str) -> str | None:
    """The path that a flag gives, or the first of `names` on the search path; UsageError when the flag's is wrong."""
    if flag is not None:
        found = shutil.which(flag)
        if found is None:
            raise UsageError(f"bench: {option}: {flag} is no program")
        return os.path.abspath(found)
    return next((found for name in names if (found := shutil.which(name))), None)


def version_of(*command: str) -> str:
    """The first line that a program says about itself."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return command[0]
    return ((done.stdout or done.stderr).strip().splitlines() or [command[0]])[0]


def find_peers(setup: Setup, wanted: tuple[str, ...], suites: set[str]) -> list[Peer]:
    """Every engine and peer that is asked for, those that are missing included, in the order of the table."""
    usual, slow = ("tiny", "tiny") if setup.tiny else (SMALL if setup.quick else FULL, SMALL)
    found = []
    for name in ORDER:
        if name not in wanted:
            continue
        peer = Peer(name, "", slow if name in SLOW else usual)
        if name == "native":
            _native(peer, setup, suites)
        elif name == "qemu":
            if setup.qemu:
                peer.what = version_of(setup.qemu, "--version")
            else:
                peer.missing = "no qemu-riscv64 on the search path (Debian: qemu-user; or --qemu PATH)"
        elif name == "unicorn":
            if importlib.util.find_spec("unicorn"):
                from importlib.metadata import version

                peer.what = f"Unicorn {version('unicorn')}"
            else:
                peer.missing = "the package unicorn is not installed (pip install unicorn)"
        else:
            peer.what = {
                "cold": "translator, no translation kept",
                "warm": "translator, translations kept from earlier runs",
                "interp": "translator --engine interp",
            }[name]
        found.append(peer)
    return found


def _native(peer: Peer, setup: Setup, suites: set[str]) -> None:
    said = []
    if "own" in suites and setup.compiler:
        said.append(f"{version_of(setup.compiler, '--version')} {' '.join(NATIVE_FLAGS)}")
    if "debian" in suites and setup.native_root:
        said.append("Debian's packages for amd64")
    peer.what = "; ".join(said)
    if not said:
        peer.missing = "no C compiler (cc, gcc, clang) on the search path" if "own" in suites else "no native root"


def reason(peer: Peer, case: Case, setup: Setup) -> str:
    """Why a peer cannot run a case at all; "" when it can."""
    if peer.missing:
        return peer.missing
    if case.suite == "own":
        if peer.name == "native" and not setup.compiler:
            return "no C compiler"
        if peer.name == "unicorn" and not case.fits_unicorn:
            return "needs a kernel; Unicorn emulates a processor only"
        if not os.path.exists(guest_program(case.name)):
            return "no prebuilt program (guest_programs/build.py makes it)"
        return ""
    if peer.name == "unicorn":
        return "a dynamic program; Unicorn emulates a processor only"
    root = setup.native_root if peer.name == "native" else setup.sysroot
    if root is None:
        return "no directory with unpacked packages"
    path = root / _program(case, peer)
    if not path.exists():
        return f"{path} is not there"
    if peer.name == "native" and _loader(root) is None:
        return f"no dynamic loader for {platform.machine()} below {root}"
    return ""


def command(
    peer: Peer, case: Case, setup: Setup, values: dict[str, str], cache: Path, stats: Path, count: bool = False
) -> list[str]:
    """The command line; `cache` and `stats` are for our own engines, and whether instructions are counted."""
    words = arguments(case, values)
    if case.suite == "own":
        program = guest_program(case.name)
        root: list[str] = []
    else:
        base = setup.native_root if peer.name == "native" else setup.sysroot
        assert base is not None
        program = str(base / _program(case, peer))
        root = ["-L", str(base)]
    if peer.name == "native":
        if case.suite == "own":
            return [str(native_build(case, setup)), *words]
        assert setup.native_root is not None
        loader = _loader(setup.native_root)
        libraries = f"{setup.native_root}/usr/lib/{platform.machine()}-linux-gnu"
        return [str(loader), "--library-path", libraries, program, *words]
    if peer.name == "qemu":
        assert setup.qemu
        return [setup.qemu, *root, program, *words]
    if peer.name == "unicorn":
        return [sys.executable, "-I", "-c", _call("translator.bench.unicorn_peer"), program, *words]
    flags = ["--quiet", "--cache-dir", str(cache), "--stats", "--json", "--stats-file", str(stats)]
    if peer.name == "interp":
        flags += ["--engine", "interp"]
    elif not count:
        flags += ["--uncounted"]
    return [*python_command("translator.cli.main"), "run", *root, *flags, program, *words]


def _call(module: str) -> str:
    return python_command(module)[-1]


def environment(peer: Peer, case: Case, setup: Setup) -> dict[str, str]:
    """What a case runs with: nothing of this shell's that a program might print."""
    env = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "HOME": "/", "TZ": "UTC", **case.environment}
    if peer.name == "native" and case.suite != "own":
        env["PYTHONHOME"] = f"{setup.native_root}/usr"
    return env


def native_build(case: Case, setup: Setup) -> Path:
    """The native build of a workload of ours, made on first use; UsageError when the compiler refuses."""
    out = setup.scratch / "native" / case.name
    if not out.exists():
        assert setup.compiler
        out.parent.mkdir(exist_ok=True)
        done = subprocess.run(
            [setup.compiler, *NATIVE_FLAGS, source(case.name), "-o", str(out)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            lines = (done.stderr or "").strip().splitlines()
            raise UsageError(f"bench: {setup.compiler} cannot build {case.name}: {lines[0] if lines else 'no message'}")
    return out


def _program(case: Case, peer: Peer) -> str:
    return case.native_program if peer.name == "native" and case.native_program else case.program


def _loader(root: Path) -> Path | None:
    return next(iter(sorted(root.glob("usr/lib64/ld-linux-*.so.*"))), None) or next(
        iter(sorted(root.glob("usr/lib/ld-linux-*.so.*"))), None
    )
