"""Unpacks Debian trixie's own packages into directories: riscv64 to run, amd64 to compare with, and qemu-user.

Enters: a directory and lists of packages. Leaves: `DIRECTORY/riscv64` (what `-L` wants), `DIRECTORY/amd64`,
`DIRECTORY/host`; a second call finds them complete and does nothing. apt works with a private state, so nothing of the
host's package database is read or changed: `apt-get` resolves and downloads, `dpkg-deb -x` unpacks.
Called by `translator bench debian`, by `tests/system/compare.py`, and by hand through `tests/system/sysroot.py`.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from translator.errors import HostError

# A mirror in the middle of its synchronisation has one of the two names consistent: the first that updates is used.
SUITES = ("trixie", "stable")
GUEST_PACKAGES = [
    "busybox",
    "coreutils",
    "dash",
    "bash",
    "grep",
    "gawk",
    "lua5.4",
    "sqlite3",
    "perl",
    "zstd",
    "xz-utils",
    "bzip2",
    "bc",
    "openssl",
    "python3",
    "sed",
    "findutils",
]
HOST_PACKAGES = ["qemu-user"]
# What `translator bench debian` needs besides: a compiler whose two builds make the same code, and a chess engine.
BENCH_PACKAGES = [*GUEST_PACKAGES, "cpp-14-riscv64-linux-gnu", "stockfish"]


def apt(state: Path, architecture: str, *command: str) -> None:
    """Run apt-get on a private state below `state`; HostError when it fails with every suite."""
    for suite in SUITES:
        (state / "sources.list").parent.mkdir(parents=True, exist_ok=True)
        if "update" in command:
            (state / "sources.list").write_text(f"deb http://deb.debian.org/debian {suite} main\n")
        if run_apt(state, architecture, *command).returncode == 0:
            return
    raise HostError(f"sysroot: apt-get {' '.join(command)} failed for {architecture} (tried {', '.join(SUITES)})")


def run_apt(state: Path, architecture: str, *command: str) -> subprocess.CompletedProcess[bytes]:
    """One apt-get run with nothing of the host's package state in reach."""
    for folder in ("lists/partial", "cache/archives/partial"):
        (state / folder).mkdir(parents=True, exist_ok=True)
    (state / "status").touch()
    options = {
        "APT::Architecture": architecture,
        "APT::Architectures::": architecture,
        "APT::Sandbox::User": "root",
        "Dir::State": state,
        "Dir::State::status": state / "status",
        "Dir::Cache": state / "cache",
        "Dir::Etc::sourcelist": state / "sources.list",
        "Dir::Etc::sourceparts": "/dev/null",
        "Dir::Etc::preferencesparts": "/dev/null",
    }
    flags = [word for name, value in options.items() for word in ("-o", f"{name}={value}")]
    try:
        return subprocess.run(["apt-get", "-qq", *flags, *command], check=False, stdout=subprocess.DEVNULL)
    except FileNotFoundError:
        raise HostError("sysroot: unpacking Debian's packages needs apt-get and dpkg-deb") from None


def complete(where: Path, name: str, packages: list[str]) -> bool:
    """Whether `where/name` holds `packages` (a stamp file says so)."""
    stamp = where / f"{name}.complete"
    return stamp.exists() and stamp.read_text() == " ".join(packages)


def unpack(where: Path, name: str, architecture: str, packages: list[str]) -> Path:
    """Download `packages` and unpack them into `where/name`; done once."""
    root = where / name
    if complete(where, name, packages):
        return root
    state = where / f"apt-{architecture}"
    apt(state, architecture, "update")
    archives = state / "cache" / "archives"
    apt(state, architecture, "install", "--download-only", "--no-install-recommends", "-y", *packages)
    root.mkdir(parents=True, exist_ok=True)
    # Debian's merged /usr: the links come from base-files' maintainer script, which does not run here.
    for link in ("bin", "sbin", "lib"):
        (root / "usr" / link).mkdir(parents=True, exist_ok=True)
        if not (root / link).exists():
            (root / link).symlink_to(f"usr/{link}")
    for package in sorted(archives.glob("*.deb")):
        try:
            subprocess.run(["dpkg-deb", "-x", str(package), str(root)], check=True)
        except (FileNotFoundError, subprocess.CalledProcessError):
            raise HostError(f"sysroot: dpkg-deb cannot unpack {package}") from None
    for short, target in (("sh", "dash"), ("awk", "gawk")):
        alias = root / "usr" / "bin" / short
        if not alias.exists():
            alias.symlink_to(target)
    (where / f"{name}.complete").write_text(" ".join(packages))
    return root
