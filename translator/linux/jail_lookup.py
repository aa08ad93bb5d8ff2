"""Look-ups of a jailed guest's calls: (directory descriptor, name) becomes a descriptor, or a name of one.

The host gets "/proc/thread-self/fd/N" for what a path means, and that and one name for an entry that is to be made,
removed or not followed: both stay right whatever happens to the names meanwhile. Descriptors opened on the way go into
a list that the call closes. Called by the `jail_*` methods and by the handler made from a row in `jailed.py`.
"""

from __future__ import annotations

import os
from errno import EACCES, ENOENT, EROFS, EXDEV

from translator.guest.cpu import Cpu
from translator.linux.base import s32
from translator.linux.descriptors import RESERVED_FROM
from translator.linux.jail import AT_FDCWD, MISSED, O_DIRECTORY, O_NOFOLLOW, O_PATH, Found, Jail, overlaid
from translator.linux.kernel import Kernel

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

CWD: Final = AT_FDCWD & (1 << 64) - 1
SELF_FD: Final = b"/proc/thread-self/fd/%d"
_O_CREAT, _O_EXCL = 0o100, 0o200


class JailLookups(Kernel):
    """The look-ups."""

    jail: Jail

    def _jail_from(self, dirfd: int, name: bytes, opened: list[int]) -> tuple[bytes | None, int]:
        """The absolute path that a name stands for, and a descriptor to look the name up from (-1: none)."""
        if name.startswith(b"/"):
            return name, -1
        if not name:
            raise OSError(ENOENT, "no name")
        if s32(dirfd) == AT_FDCWD:
            base, at = self.jail.cwd(), AT_FDCWD
        else:
            at = self._jail_hold(dirfd)
            opened.append(at)
            base, looked_up = self.jail.directory(at)
            if not looked_up:
                at = -1
        return (None if base is None else base + b"/" + name), at

    def _jail_find(
        self, dirfd: int, name: bytes, flags: int, opened: list[int], mode: int = 0, cpu: Cpu | None = None
    ) -> int | Found:
        """Open what a name means with the given flags: a descriptor or negative errno, or what lies over it.

        With `cpu` the opening may block.
        """
        wait = None
        if cpu is not None and not flags & O_PATH:
            waiting = cpu

            def wait(*args: int) -> int:
                return self.host_wait(waiting, "openat2", *args)

        full, at = self._jail_from(dirfd, name, opened)
        follow = not flags & O_NOFOLLOW and flags & (_O_CREAT | _O_EXCL) != _O_CREAT | _O_EXCL
        if full is not None and overlaid(full):
            found = self.jail.expand(full, follow)
            return self.jail.open_in(found.path, flags, mode, 0, wait) if found.kind == "root" else found
        result = -EXDEV
        if at != -1:
            result = self.jail.open_beneath(at, name, flags, mode, wait)
        if full is None:  # the current directory was removed
            return -ENOENT if result == -EXDEV else result
        if result == -EXDEV:
            result = self.jail.open_in(full, flags, mode, 0, wait)
        if result >= 0 or -result not in MISSED:
            return result
        found = self.jail.expand(full, follow)
        return result if found.kind == "root" else found

    def _jail_path(self, dirfd: int, name: bytes, flags: int, opened: list[int]) -> int | Found:
        """A descriptor (O_PATH) of what a name means, closed at the end of the call, or what lies over it."""
        found = self._jail_find(dirfd, name, flags | O_PATH, opened)
        if isinstance(found, int):
            if found < 0:
                raise OSError(-found, "look-up")
            opened.append(found)
            self.reserved_fds.add(found)
        return found

    def _jail_entry(self, dirfd: int, name: bytes, opened: list[int]) -> bytes:
        """The host's name for an entry of a directory, which the host does not follow."""
        bare = name.rstrip(b"/")
        if not bare:
            return b"/" if name else name
        head, slash, last = bare.rpartition(b"/")
        full, _ = self._jail_from(dirfd, name, opened)
        if full is not None and overlaid(full):
            found = self.jail.expand(full.rstrip(b"/"), False)
            if found.kind != "root":
                raise OSError(EROFS, "not of the sysroot")
        last += name[len(bare) :]
        if not slash and s32(dirfd) == AT_FDCWD:
            return last
        parent = self._jail_path(dirfd, head + slash if slash else b".", O_DIRECTORY, opened)
        if isinstance(parent, Found):
            raise OSError(EROFS, "not of the sysroot")
        return SELF_FD % parent + b"/" + last

    def _jail_object(self, dirfd: int, name: bytes, follow: bool, opened: list[int], looks: bool = True) -> bytes:
        """The host's name of what a name means: a link of /proc to follow, or one name not to follow."""
        bare = name.rstrip(b"/")
        last = bare.rpartition(b"/")[2]
        whole = not bare or bare != name or last in (b".", b"..")  # a directory, whatever `follow` says
        if not follow and not whole:
            head, slash, _ = bare.rpartition(b"/")
            full, _ = self._jail_from(dirfd, name, opened)
            if full is not None and overlaid(full):
                over = self.jail.expand(full, False)
                if over.kind != "root":
                    if not looks:
                        raise OSError(EROFS, "not of the sysroot")
                    return over.path
            if not slash and s32(dirfd) == AT_FDCWD:
                return last
            parent = self._jail_path(dirfd, head + slash if slash else b".", O_DIRECTORY, opened)
            if isinstance(parent, Found):
                return self._jail_over(self.jail.expand(parent.path + b"/" + last, False), looks, opened)
            return SELF_FD % parent + b"/" + last
        found = self._jail_path(dirfd, name, O_DIRECTORY if whole else 0, opened)
        if isinstance(found, Found):
            return self._jail_over(found, looks, opened)
        return SELF_FD % found + (b"/." if whole else b"")

    def _jail_over(self, found: Found, looks: bool, opened: list[int]) -> bytes:
        if found.kind == "root":
            raise OSError(ENOENT, "nothing lies there")
        if found.kind == "own":
            held = self._jail_hold(found.fd)
            opened.append(held)
            if looks or self.jail.inside(held) is not None:
                return SELF_FD % held
        if not looks:
            raise OSError(EROFS, "not of the sysroot")
        return found.path

    def _jail_hold(self, fd: int) -> int:
        """A descriptor of the guest under a number that no other thread of the guest can put another file at."""
        held = self.host("fcntl", self.check_fd(fd), 1030, RESERVED_FROM)
        if held < 0:
            raise OSError(-held, "descriptor")
        self.reserved_fds.add(held)
        return held

    def _jail_drop(self, opened: list[int]) -> None:
        """Close what a call opened."""
        for fd in opened:
            self.reserved_fds.discard(fd)
            os.close(fd)
        opened.clear()

    def host_path(self, address: int, follow: bool = True) -> tuple[int, Any]:
        """Nobody asks for a host's path here: a handler that did would look it up outside the jail."""
        raise OSError(EACCES, "no path of the host")
