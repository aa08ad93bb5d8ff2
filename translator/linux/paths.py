"""Where a guest's absolute path leads: the sysroot first, if the file exists there, then the host (as qemu-user's -L).

A path enters, a host path leaves. Inside the sysroot, absolute symbolic links and `..` stay in the sysroot: the host
kernel resolves them (openat2 with RESOLVE_IN_ROOT); a walk in Python does where it has no such call.
"""

from __future__ import annotations

import os
import stat
import struct

from translator.guest import host
from translator.linux.abi import load_host

_O_PATH = 0o10000000
_O_CLOEXEC = 0o2000000
_O_NOFOLLOW = 0o400000
_RESOLVE_IN_ROOT = 0x10
_EAGAIN, _ENOSYS = 11, 38


class Paths:
    """Path look-up of one machine."""

    def __init__(self, sysroot: str | None) -> None:
        self.sysroot = os.fsencode(os.path.realpath(sysroot)) if sysroot else b""
        self._number = load_host().NUMBERS["openat2"]
        self._has_openat2 = True

    def find(self, path: bytes, follow: bool = True) -> bytes:
        """The host path of an absolute guest path; the very object when it is the host's own path."""
        if not self.sysroot or path.startswith((b"/proc/", b"/dev/", b"/sys/")):
            return path
        if path.startswith(self.sysroot):  # a name that we gave out (getcwd, readlink), or the user did
            return path
        found = self._resolve(path, follow)
        if found is None:
            return path
        if path.endswith(b"/") and not found.endswith(b"/"):
            found += b"/"
        return found

    def find_str(self, path: str) -> str:
        """`find` for text; a relative path is left alone."""
        if not path.startswith("/"):
            return path
        return os.fsdecode(self.find(os.fsencode(path)))

    def program_file(self, path: str, program: str) -> str:
        """The host's file for a name that the loader meets; `program`, where it begins, is one already."""
        return path if path == program else self.find_str(path)

    def program(self, name: str) -> str | None:
        """The program that a command's first word names, where only we may look it up."""
        return None

    def release(self) -> None:
        """The program is loaded: give back what was kept open for it."""

    def _resolve(self, path: bytes, follow: bool) -> bytes | None:
        if self._has_openat2:
            flags = _O_PATH | _O_CLOEXEC | (0 if follow else _O_NOFOLLOW)
            how = host.buffer(struct.pack("<QQQ", flags, 0, _RESOLVE_IN_ROOT))
            name = host.buffer(path.lstrip(b"/") or b".")
            root = os.open(self.sysroot, _O_PATH | _O_CLOEXEC)
            try:
                fd = -_EAGAIN
                while fd == -_EAGAIN:  # somebody renamed something while `..` was looked up
                    fd = host.call(self._number, root, host.address_of(name), host.address_of(how), 24)
                if fd >= 0:
                    try:
                        return os.readlink(b"/proc/self/fd/%d" % fd)
                    finally:
                        os.close(fd)
            finally:
                os.close(root)
            if fd != -_ENOSYS:
                return None
            self._has_openat2 = False
        return self._walk(path, follow)

    def _walk(self, path: bytes, follow: bool) -> bytes | None:
        todo = [part for part in reversed(path.split(b"/")) if part and part != b"."]
        done: list[bytes] = []
        links = 0
        while todo:
            part = todo.pop()
            if part == b"..":
                if done:
                    done.pop()
                continue
            here = self.sysroot + b"".join(b"/" + name for name in (*done, part))
            try:
                mode = os.lstat(here).st_mode
            except OSError:
                return None
            if stat.S_ISLNK(mode) and (todo or follow):
                links += 1
                if links > 40:
                    return None
                target = os.readlink(here)
                if target.startswith(b"/"):
                    done.clear()
                todo.extend(part for part in reversed(target.split(b"/")) if part and part != b".")
                continue
            done.append(part)
        return self.sysroot + b"".join(b"/" + name for name in done)
