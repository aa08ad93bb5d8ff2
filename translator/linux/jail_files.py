"""Files in a jail: the calls of `files.py` whose path or result needs more than a descriptor in the path's place.

What `jail.py` laid over the sysroot is opened here too: devices as they are, facts and /proc/self to read, and the
guest's own descriptors with no more rights than they have.
"""

from __future__ import annotations

import os
import stat
import struct
from errno import EACCES, EEXIST, EINVAL, EISDIR, ENOENT, EPERM, EXDEV

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.linux.base import s32
from translator.linux.jail import (
    AT_FDCWD,
    BENEATH,
    IN_ROOT,
    O_CLOEXEC,
    O_DIRECTORY,
    O_NOFOLLOW,
    O_PATH,
    Found,
    overlaid,
)  # fmt: skip
from translator.linux.jail_lookup import CWD, SELF_FD, JailLookups
from translator.linux.kernel import Kernel

_O_CREAT, _O_EXCL, _O_TRUNC, _O_ACCMODE, _O_TMPFILE = 0o100, 0o200, 0o1000, 3, 0o20200000
_VALID_OPEN = 0o37777703  # what the host's stricter openat2 takes
_AT_NOFOLLOW, _AT_FOLLOW, _AT_EMPTY = 0x100, 0x400, 0x1000
_F_GETFL = 3
_IN_DONT_FOLLOW = 0x02000000
_NAMESPACES = 0x7E020080  # CLONE_NEW*


class JailFiles(JailLookups):
    """Calls on files."""

    # ---- opening --------------------------------------------------------------------------------------

    def jail_openat(self, cpu: Cpu, dirfd: int, path: int, flags: int, mode: int) -> int:
        """openat(2)."""
        flags &= _VALID_OPEN
        if flags & O_PATH:
            flags &= O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        elif flags & _O_TMPFILE == _O_TMPFILE & ~O_DIRECTORY:
            return -EINVAL
        making = flags & _O_CREAT or flags & _O_TMPFILE == _O_TMPFILE
        return self._jail_open(cpu, dirfd, self.space.cstring(path), flags, mode & 0o7777 if making else 0)

    def _jail_open(self, cpu: Cpu, dirfd: int, name: bytes, flags: int, mode: int) -> int:
        opened: list[int] = []
        try:
            found = self._jail_find(dirfd, name, flags, opened, mode, cpu)
        finally:
            self._jail_drop(opened)
        return found if isinstance(found, int) else self._jail_open_over(found, flags, mode)

    def _jail_open_over(self, found: Found, flags: int, mode: int) -> int:
        """Open what lies over the sysroot: devices as they are, the rest to read."""
        if flags & _O_CREAT and flags & _O_EXCL:
            return -EEXIST
        access = flags & _O_ACCMODE
        path = found.path
        flags &= ~(_O_CREAT | _O_EXCL)
        if found.kind == "own":
            held = self._jail_hold(found.fd)
            try:
                return self._jail_reopen(held, flags, mode)
            finally:
                self._jail_drop([held])
        if found.kind == "link":
            return -40 if not flags & O_PATH else -EACCES
        if path.startswith(b"/proc/"):
            if path.endswith(b"/comm"):
                flags &= ~_O_TRUNC
            elif access or flags & _O_TRUNC:
                return -EACCES
            special = self._special(path, flags)
            if special >= 0:
                return special
        elif path.startswith(b"/sys/") and (access or flags & _O_TRUNC):
            return -EACCES
        keep = host.buffer(path)
        return self.host("openat", CWD, host.address_of(keep), flags & ~O_NOFOLLOW, mode)

    def _jail_reopen(self, fd: int, flags: int, mode: int) -> int:
        """Open a descriptor of the guest again; one of a file outside, with no more rights than it has."""
        status = os.fstat(fd).st_mode
        if self.jail.inside(fd) is None and not flags & O_PATH:
            if stat.S_ISDIR(status):
                return -EACCES  # outside
            have, access = self.host("fcntl", fd, _F_GETFL), flags & _O_ACCMODE
            given = 0 if have & O_PATH else have & _O_ACCMODE
            reads, writes = access != 1, access != 0 or flags & _O_TRUNC
            if stat.S_ISREG(status) and ((reads and given == 1) or (writes and given == 0)):
                return -EACCES
        elif flags & _O_CREAT and stat.S_ISDIR(status):
            return -EISDIR
        keep = host.buffer(SELF_FD % fd)
        return self.host("openat", CWD, host.address_of(keep), flags & ~(O_NOFOLLOW | _O_CREAT | _O_EXCL), mode)

    def _special_content(self, path: bytes) -> bytes | None:
        content = Kernel._special_content(self, path)
        if content is not None and path.endswith(b"/maps"):
            content = b"".join(self._jail_shown_map(line) for line in content.splitlines(True))
        return content

    def _jail_shown_map(self, line: bytes) -> bytes:
        at = line.find(b"/")
        return line if at < 0 else line[:at] + self.jail.shown(line[at:])

    def jail_openat2(self, cpu: Cpu, dirfd: int, path: int, how: int, size: int) -> int:
        """openat2(2). What the guest forbids the look-up is forbidden on top of the jail."""
        if not 24 <= size <= 4096:
            return -EINVAL
        data = self.space.read(how, size)
        flags, mode, resolve = struct.unpack_from("<QQQ", data)
        name = self.space.cstring(path)
        if any(data[24:]):
            return -7  # E2BIG: fields that nobody knows
        if not resolve:
            if flags & ~_VALID_OPEN or (mode and not flags & (_O_CREAT | _O_TMPFILE & ~O_DIRECTORY)):
                return -EINVAL
            return self._jail_open(cpu, dirfd, name, flags, mode)
        opened: list[int] = []
        try:
            full, at = self._jail_from(dirfd, name, opened)
            if not resolve & (BENEATH | IN_ROOT):
                return -ENOENT if full is None else self.jail.open_in(full, flags, mode, resolve)
            if name.startswith(b"/"):  # below the directory all the same
                at = AT_FDCWD
                if s32(dirfd) != AT_FDCWD:
                    at = self._jail_hold(dirfd)
                    opened.append(at)
                    if not self.jail.directory(at)[1]:
                        return -EACCES
            elif at == -1:
                return -EACCES  # a directory of /proc
            keep, arguments = host.buffer(name), host.buffer(data[:24])
            return self.host("openat2", at, host.address_of(keep), host.address_of(arguments), 24)
        finally:
            self._jail_drop(opened)

    # ---- status, links, directories ---------------------------------------------------------------------

    def jail_newfstatat(self, cpu: Cpu, dirfd: int, path: int, buf: int, flags: int) -> int:
        """newfstatat(2)."""
        name = self.space.cstring(path) if path or not flags & _AT_EMPTY else b""
        opened: list[int] = []
        try:
            at, where = self.check_fd(dirfd), name
            if name:
                at, where = AT_FDCWD, self._jail_object(dirfd, name, not flags & _AT_NOFOLLOW, opened)
            keep, raw = host.buffer(where), host.buffer(256)
            result = self.host("newfstatat", at, host.address_of(keep), host.address_of(raw), flags)
        finally:
            self._jail_drop(opened)
        return result or self._put_stat(buf, raw)

    def jail_readlinkat(self, cpu: Cpu, dirfd: int, path: int, buf: int, size: int) -> int:
        """readlinkat(2); what /proc says is said in names of the jail."""
        name = self.space.cstring(path)
        if s32(size) <= 0:
            return -EINVAL
        opened: list[int] = []
        try:
            if not name:
                keep = host.buffer(b"")
                return self.host("readlinkat", self.check_fd(dirfd), host.address_of(keep), self.pointer(buf), size)
            full, _ = self._jail_from(dirfd, name, opened)
            if full is not None:
                if full.rstrip(b"/") in (b"/proc/self", b"/proc/thread-self"):
                    return self._jail_give(buf, size, b"%d" % os.getpid())
                found = self.jail.expand(full, False) if overlaid(full) else None
                if found is not None and found.kind == "link":
                    return self._jail_give(buf, size, found.target)
                if found is not None and found.kind == "own":
                    return self._jail_give(buf, size, self.jail.shown(os.readlink(b"/proc/self/fd/%d" % found.fd)))
            keep = host.buffer(self._jail_object(dirfd, name, False, opened))
            return self.host("readlinkat", CWD, host.address_of(keep), self.pointer(buf), size)
        finally:
            self._jail_drop(opened)

    def _jail_give(self, buf: int, size: int, text: bytes) -> int:
        text = text[: s32(size)]
        self.space.write(buf, text)
        return len(text)

    def jail_linkat(self, cpu: Cpu, olddirfd: int, old: int, newdirfd: int, new: int, flags: int) -> int:
        """linkat(2). A file from outside that the guest holds a descriptor of gets no name in the jail."""
        name, new_name = self.space.cstring(old), self.space.cstring(new)
        opened: list[int] = []
        try:
            at, where = CWD, name
            own = -1
            if not name:
                own = s32(olddirfd)
            elif flags & _AT_FOLLOW:
                full, _ = self._jail_from(olddirfd, name, opened)
                found = self.jail.expand(full, True) if full is not None and overlaid(full) else None
                own = found.fd if found is not None and found.kind == "own" else -1
            if own >= 0:
                own = self._jail_hold(own)
                opened.append(own)
                if os.fstat(own).st_nlink and self.jail.inside(own) is None:
                    return -EXDEV
                at, where = (own, name) if not name else (CWD, SELF_FD % own)
            elif name:
                where = self._jail_object(olddirfd, name, bool(flags & _AT_FOLLOW), opened)
                if where.startswith(b"/") and not where.startswith(SELF_FD[:-2]):
                    return -EXDEV
            keep = host.buffer(where), host.buffer(self._jail_entry(newdirfd, new_name, opened))
            return self.host("linkat", at, host.address_of(keep[0]), CWD, host.address_of(keep[1]), flags)
        finally:
            self._jail_drop(opened)

    def jail_truncate(self, cpu: Cpu, path: int, length: int) -> int:
        """truncate(2)."""
        name = self.space.cstring(path)
        opened: list[int] = []
        try:
            found = self._jail_path(CWD, name, 0, opened)
            if isinstance(found, Found):
                return self.host("ftruncate", found.fd, length) if found.kind == "own" else -EINVAL
            keep = host.buffer(SELF_FD % found)
            return self.host("truncate", host.address_of(keep), length)
        finally:
            self._jail_drop(opened)

    def jail_mknodat(self, cpu: Cpu, dirfd: int, path: int, mode: int, device: int) -> int:
        """mknodat(2), but for devices: by one of its own a guest could read a disk."""
        if mode & 0o170000 in (0o020000, 0o060000):
            self.notice("devices are not made in a jail: mknod gives EPERM", "jail mknod")
            return -EPERM
        opened: list[int] = []
        try:
            keep = host.buffer(self._jail_entry(dirfd, self.space.cstring(path), opened))
            return self.host("mknodat", CWD, host.address_of(keep), mode, device)
        finally:
            self._jail_drop(opened)

    def jail_chdir(self, cpu: Cpu, path: int) -> int:
        """chdir(2)."""
        opened: list[int] = []
        try:
            found = self._jail_path(CWD, self.space.cstring(path), 0, opened)
            if not isinstance(found, Found):
                return self.host("fchdir", found)
            return self.jail_fchdir(cpu, found.fd) if found.kind == "own" else -EACCES
        finally:
            self._jail_drop(opened)

    def jail_fchdir(self, cpu: Cpu, fd: int) -> int:
        """fchdir(2), to directories of the jail."""
        held = self._jail_hold(fd)
        try:
            if stat.S_ISDIR(os.fstat(held).st_mode) and os.fstat(held).st_nlink and self.jail.inside(held) is None:
                return -EACCES
            return self.host("fchdir", held)
        finally:
            self._jail_drop([held])

    def jail_getcwd(self, cpu: Cpu, buf: int, size: int) -> int:
        """getcwd(2)."""
        raw = host.buffer(4096)
        result = self.host("getcwd", host.address_of(raw), 4096)
        if result < 0:
            return result
        path = self.jail.shown(raw.raw[: result - 1]) + b"\0"
        if size < len(path):
            return -34  # ERANGE
        self.space.write(buf, path)
        return len(path)

    def jail_inotify_add_watch(self, cpu: Cpu, fd: int, path: int, mask: int) -> int:
        """inotify_add_watch(2)."""
        opened: list[int] = []
        try:
            name = self.space.cstring(path)
            keep = host.buffer(self._jail_object(CWD, name, not mask & _IN_DONT_FOLLOW, opened) if name else name)
            return self.host("inotify_add_watch", self.check_fd(fd), host.address_of(keep), mask)
        finally:
            self._jail_drop(opened)

    def jail_unshare(self, cpu: Cpu, flags: int) -> int:
        """unshare(2), but for namespaces: in one of its own a guest could mount."""
        if flags & _NAMESPACES:
            self.notice("unshare of namespaces is not permitted in a jail: the program gets EPERM", "jail unshare")
            return -EPERM
        return self.host("unshare", flags)
