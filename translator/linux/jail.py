"""The sysroot as a jail: where a path of the guest leads when nothing outside the sysroot may be reached.

A descriptor and a path enter; a descriptor of what the path means leaves, or the errno Linux gives. The host's kernel
does every look-up below one descriptor of the sysroot (openat2 with RESOLVE_IN_ROOT): absolute links, `..` and a
directory that is swapped for a link meanwhile cannot lead out, and what was found is used by descriptor, never looked
up again by its name. Strings only say where inside the sysroot a look-up begins.

A few things of the host lie over the sysroot, by name: devices that hold no data of others, facts about the machine,
and what /proc/self says of the guest (`_DEVICES`, `_FACTS`, `_OF_SELF`). Everything else below /dev, /proc and /sys is
what the sysroot has there. Callers: `jailed.py` for calls, `machine.py` for the program and its interpreter.
"""

from __future__ import annotations

import os
import stat
import struct
from errno import EACCES, EAGAIN, ELOOP, ENOENT, ENOSYS, ENOTDIR, EXDEV

from translator.errors import HostError, ProgramNotFound, UsageError
from translator.guest import host
from translator.linux.abi import load_host
from translator.linux.paths import Paths

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

AT_FDCWD: Final = -100
O_PATH: Final = 0o10000000
O_CLOEXEC: Final = 0o2000000
O_NOFOLLOW: Final = 0o400000
O_DIRECTORY: Final = 0o200000
IN_ROOT: Final = 0x10
BENEATH: Final = 0x08
NO_SYMLINKS: Final = 0x04
NO_MAGICLINKS: Final = 0x02
_HIGH_FD = 1000
_F_DUPFD_CLOEXEC = 1030
_LINKS = 40
_TIOCGPTN = 0x80045430
# A look-up that fails in one of these ways may have missed something that lies over the sysroot.
MISSED: Final = frozenset((ENOENT, ENOTDIR, ELOOP, EXDEV))

_DEVICES: Final = frozenset((b"null", b"zero", b"full", b"random", b"urandom", b"tty", b"ptmx"))
_DEVICE_LINKS: Final = {
    b"fd": b"/proc/self/fd", b"stdin": b"/proc/self/fd/0", b"stdout": b"/proc/self/fd/1", b"stderr": b"/proc/self/fd/2",
}  # fmt: skip
_FACTS: Final = frozenset((
    b"/proc/cpuinfo", b"/proc/meminfo", b"/proc/stat", b"/proc/uptime", b"/proc/loadavg", b"/proc/version",
    b"/proc/sys/kernel/osrelease", b"/proc/sys/kernel/ostype", b"/proc/sys/kernel/pid_max",
    b"/proc/sys/kernel/ngroups_max", b"/proc/sys/kernel/cap_last_cap", b"/proc/sys/kernel/random/uuid",
    b"/proc/sys/kernel/random/boot_id", b"/proc/sys/vm/overcommit_memory", b"/proc/sys/fs/pipe-max-size",
    b"/sys/devices/system/cpu/online", b"/sys/devices/system/cpu/possible", b"/sys/devices/system/cpu/present",
))  # fmt: skip
_OF_SELF: Final = frozenset((
    b"auxv", b"cmdline", b"comm", b"environ", b"limits", b"maps", b"stat", b"statm", b"status", b"oom_score",
))  # fmt: skip
_OF_TASK: Final = frozenset((b"comm", b"stat", b"status"))


class Found:
    """What lies over the sysroot at a path, or where in the sysroot the path leads.

    `kind`: root (`path` in the sysroot), link (`target`), file and directory (`path` on the host), own (a descriptor
    of the guest, `fd`).
    """

    __slots__ = ("fd", "kind", "path", "target")

    def __init__(self, kind: str, path: bytes, target: bytes = b"", fd: int = -1) -> None:
        self.kind = kind
        self.path = path
        self.target = target
        self.fd = fd


def overlaid(path: bytes) -> bool:
    """Whether something of the host may lie at an absolute path."""
    return path.lstrip(b"/.")[:4] in (b"proc", b"dev/", b"sys/", b"dev")


class Jail:
    """Look-ups below one directory. Results are descriptors, or negative errno as the host gives them."""

    def __init__(self, root: str) -> None:
        self._openat2 = load_host().NUMBERS["openat2"]
        try:
            low = os.open(root, O_PATH | O_DIRECTORY | O_CLOEXEC)
        except OSError as error:
            raise UsageError(f"--jail: {root}: {error.strerror}") from None
        self.fd = high(low)
        self._root = os.readlink(b"/proc/self/fd/%d" % self.fd)
        probe = self.open_in(b"/", O_PATH)
        if probe == -ENOSYS:
            raise HostError("--jail needs a kernel with openat2 (Linux 5.6)")
        os.close(probe)

    # ---- the host's look-up -----------------------------------------------------------------------

    def _open(
        self, at: int, path: bytes, flags: int, mode: int, resolve: int, wait: Callable[..., int] | None = None
    ) -> int:
        how = host.buffer(struct.pack("<QQQ", flags | O_CLOEXEC if flags & O_PATH else flags, mode, resolve))
        name = host.buffer(path)
        for _ in range(128):
            if wait is not None:
                result = wait(at, host.address_of(name), host.address_of(how), 24)
            else:
                result = host.call(self._openat2, at, host.address_of(name), host.address_of(how), 24)
            if result != -EAGAIN:  # a rename anywhere while `..` was looked up: once more
                break
        return result

    def open_in(
        self, path: bytes, flags: int, mode: int = 0, resolve: int = 0, wait: Callable[..., int] | None = None
    ) -> int:
        """Open a path of the sysroot, as if the sysroot were the root directory. `wait` makes the call if given."""
        return self._open(self.fd, path, flags, mode, resolve | IN_ROOT | NO_MAGICLINKS, wait)

    def open_beneath(
        self, at: int, path: bytes, flags: int, mode: int = 0, wait: Callable[..., int] | None = None
    ) -> int:
        """Open a relative path that does not leave its directory; -EXDEV when it would."""
        return self._open(at, path, flags, mode, BENEATH | NO_MAGICLINKS, wait)

    # ---- where a descriptor is ----------------------------------------------------------------------

    def shown(self, path: bytes) -> bytes:
        """A host path as the guest is to see it; what lies outside stays as it is."""
        root = self._root
        if path == root:
            return b"/"
        return path[len(root) :] if path.startswith(root + b"/") else path

    def inside(self, fd: int) -> bytes | None:
        """The path in the sysroot of what a descriptor refers to; None when it does not lie there (any more).

        The name is only a guess: that it leads to the very same file is what decides.
        """
        path = os.readlink(b"/proc/thread-self/fd/%d" % fd)
        if not path.startswith(self._root):
            moved = os.readlink(b"/proc/thread-self/fd/%d" % self.fd)
            if moved == self._root or not path.startswith(moved):
                return None
            self._root = moved
        path = self.shown(path)
        other = self.open_in(path, O_PATH | O_NOFOLLOW, 0, NO_SYMLINKS)
        if other < 0:
            return None
        try:
            there, here = os.fstat(other), os.fstat(fd)
        finally:
            os.close(other)
        return path if (there.st_dev, there.st_ino) == (here.st_dev, here.st_ino) else None

    def directory(self, fd: int) -> tuple[bytes | None, bool]:
        """Where relative names begin that are looked up from a directory: path, and whether the host may do it.

        OSError when it lies outside. A directory of ours in /proc has a path, and no host look-up. A directory that was
        removed has no path, and nothing in it.
        """
        status = os.fstat(fd)
        if not stat.S_ISDIR(status.st_mode):
            raise OSError(ENOTDIR, "directory")
        path = self.inside(fd)
        if path is not None:
            return path, True
        if not status.st_nlink:
            raise OSError(ENOENT, "directory")
        own = os.readlink(b"/proc/thread-self/fd/%d" % fd)
        if (own + b"/").startswith(b"/proc/%d/" % os.getpid()) and status.st_dev == os.stat("/proc").st_dev:
            return own, False
        raise OSError(EACCES, "outside")

    def cwd(self) -> bytes | None:
        """The current directory in the sysroot; None when it was removed."""
        try:
            path = os.getcwdb()
        except FileNotFoundError:
            return None
        if not path.startswith(self._root):
            self._root = os.readlink(b"/proc/thread-self/fd/%d" % self.fd)
        return self.shown(path)

    def enter(self) -> None:
        """A current directory outside becomes the root."""
        here = os.open(".", O_PATH | O_CLOEXEC)
        try:
            if self.inside(here) is None:
                os.chdir(self.fd)
        finally:
            os.close(here)

    def close_outside(self) -> None:
        """Close directories outside that this process was handed: names could be looked up from them."""
        for name in os.listdir("/proc/self/fd"):
            fd = int(name)
            try:
                if fd != self.fd and stat.S_ISDIR(os.fstat(fd).st_mode) and self.inside(fd) is None:
                    os.close(fd)
            except OSError:
                pass  # the listing's own descriptor

    # ---- what lies over the sysroot -----------------------------------------------------------------

    def expand(self, path: bytes, follow: bool) -> Found:
        """Follow an absolute path by hand, to where something of the host lies over it or to the end.

        Answers what to do next, nothing more: what is in the sysroot is then looked up by the host from its root.
        """
        follow = follow or path.endswith((b"/", b"/.", b"/.."))
        todo = _parts(path)
        done: list[bytes] = []
        links = 0
        while todo:
            name = todo.pop()
            if name == b"..":
                if done:
                    done.pop()
                continue
            done.append(name)
            here = b"/" + b"/".join(done)
            found = self._over(done, here)
            if found is None:
                target = self._link(here) if todo or follow else b""
            elif found.kind == "link" and (todo or follow):
                target = found.target
            elif found.kind == "own" and todo:
                inside = self.inside(found.fd)
                if inside is None:
                    raise OSError(EACCES if stat.S_ISDIR(os.fstat(found.fd).st_mode) else ENOTDIR, "outside")
                target = inside
            elif todo and found.kind == "directory":
                continue
            elif todo:
                raise OSError(ENOTDIR, "not a directory")
            else:
                if path.endswith(b"/") and not os.path.isdir(found.path):
                    raise OSError(ENOTDIR, "not a directory")
                return found
            if target:
                links += 1
                if links > _LINKS:
                    raise OSError(ELOOP, "links")
                done.pop()
                if target.startswith(b"/"):
                    done.clear()
                todo.extend(_parts(target))
        end = b"/" + b"/".join(done)
        found = self._over(done, end) if done else None  # reached by `..`: a directory of /proc
        if found is not None and found.kind == "directory":
            return found
        return Found("root", end + (b"/" if done and path.endswith(b"/") else b""))

    def _link(self, path: bytes) -> bytes:
        """The target of a symbolic link of the sysroot; empty for anything else."""
        fd = self.open_in(path, O_PATH | O_NOFOLLOW)
        if fd < 0:
            return b""
        try:
            return os.readlink(b"", dir_fd=fd) if stat.S_ISLNK(os.fstat(fd).st_mode) else b""
        finally:
            os.close(fd)

    def _over(self, parts: list[bytes], path: bytes) -> Found | None:
        """What of the host lies at an absolute path without links."""
        if parts[0] == b"dev":
            if len(parts) == 2 and parts[1] in _DEVICES:
                return Found("file", path)
            if len(parts) == 2 and parts[1] in _DEVICE_LINKS:
                return Found("link", path, _DEVICE_LINKS[parts[1]])
            if len(parts) == 3 and parts[1] == b"pts" and _own_terminal(parts[2]):
                return Found("file", path)
            return None
        if path in _FACTS:
            return Found("file", path)
        own = (b"self", b"thread-self", b"%d" % os.getpid())
        if len(parts) < 2 or parts[0] != b"proc" or parts[1] not in own:
            return None
        return self._of_self(parts[2:])

    def _of_self(self, parts: list[bytes]) -> Found | None:
        path = b"/proc/self" + b"".join(b"/" + part for part in parts)
        if not parts:
            return Found("directory", path)
        first, count = parts[0], len(parts)
        if count == 1:
            if first in _OF_SELF:
                return Found("file", path)
            if first in (b"fd", b"fdinfo", b"task"):
                return Found("directory", path)
            if first in (b"root", b"cwd", b"exe"):
                target = {b"root": b"/", b"cwd": self.cwd() or b"/", b"exe": self.exe}[first]
                return Found("link", path, target)
        elif count == 2 and first == b"fd" and parts[1].isdigit() and self.owns(int(parts[1])):
            return Found("own", path, b"", int(parts[1]))
        elif count == 2 and first == b"fdinfo" and parts[1].isdigit() and self.owns(int(parts[1])):
            return Found("file", path)
        elif first == b"task" and parts[1].isdigit() and os.path.exists(b"/proc/self/task/" + parts[1]):
            if count == 2:
                return Found("directory", path)
            if count == 3 and parts[2] in _OF_TASK:
                return Found("file", path)
        return None

    exe = b"/"  # the guest's program, in the sysroot

    def owns(self, fd: int) -> bool:
        """Whether a descriptor is open, and the guest's."""
        return fd < _HIGH_FD and os.path.lexists(f"/proc/self/fd/{fd}")


def _parts(path: bytes) -> list[bytes]:
    """The names of a path, last first."""
    return [part for part in reversed(path.split(b"/")) if part and part != b"."]


def high(fd: int) -> int:
    """The descriptor moved out of the guest's way, closed by exec."""
    new = host.call(load_host().NUMBERS["fcntl"], fd, _F_DUPFD_CLOEXEC, _HIGH_FD)
    if new < 0:  # the limit of open files is lower
        return fd
    os.close(fd)
    return new


def _own_terminal(number: bytes) -> bool:
    """Whether /dev/pts/<number> is a terminal that this process has one end of."""
    if not number.isdigit():
        return False
    try:
        device = os.stat(b"/dev/pts/" + number).st_rdev
    except OSError:
        return False
    raw = host.buffer(4)
    ioctl = load_host().NUMBERS["ioctl"]
    for name in os.listdir("/proc/self/fd"):
        try:
            status = os.stat(f"/proc/self/fd/{name}")
        except OSError:
            continue
        if stat.S_ISCHR(status.st_mode):
            if status.st_rdev == device:
                return True
            told = host.call(ioctl, int(name), _TIOCGPTN, host.address_of(raw)) == 0
            if told and int.from_bytes(raw.raw[:4], "little") == int(number):
                return True
    return False


class JailPaths(Paths):
    """What the loader asks: files of the program, as descriptors that stay open until `release`."""

    def __init__(self, sysroot: str, own_process: bool) -> None:
        Paths.__init__(self, sysroot)
        self.jail = Jail(sysroot)
        self._files: dict[str, int] = {}
        if own_process:
            self.jail.close_outside()
        self.jail.enter()

    def find_str(self, path: str) -> str:
        """The host's name of an open file; a path that leads nowhere comes back as one that leads nowhere."""
        fd = self._files.get(path)
        if fd is None:
            full = os.fsencode(path) if path.startswith("/") else (self.jail.cwd() or b"/") + b"/" + os.fsencode(path)
            fd = self.jail.open_in(full, O_PATH)
            if fd < 0:
                return "/proc/self/fd/none"
            fd = self._files[path] = high(fd)
        return f"/proc/self/fd/{fd}"

    def program_file(self, path: str, program: str) -> str:
        """As `find_str`, for the program too."""
        return self.find_str(path)

    def program(self, name: str) -> str:
        """The program that a command names: in the jail, a bare name along PATH."""
        names = [name] if "/" in name else [f"{d}/{name}" for d in os.environ.get("PATH", "/usr/bin:/bin").split(":")]
        for path in names:
            where = self.find_str(path)
            if os.path.exists(where) and ("/" in name or os.access(where, os.X_OK)):
                return path
        raise ProgramNotFound(f"{name}: no such program in the jail")

    def release(self) -> None:
        """The program is loaded."""
        for fd in self._files.values():
            os.close(fd)
        self._files.clear()
