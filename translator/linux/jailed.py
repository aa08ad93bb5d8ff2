"""The kernel of a guest in a jail: every call that takes a path, served through descriptors that `jail.py` found.

A call comes in with its row of `table.py`. The row says which arguments are paths, so no call that takes one can get
past `JailedKernel.handler`: it has a method `jail_<name>` here, or is refused, or passes to the host with its paths
replaced by names of descriptors ("/proc/thread-self/fd/N" for what a path means, that and one name for what is to be
made, removed or not followed). Calls that could undo the jail are refused with EPERM and a notice.
"""

from __future__ import annotations

import os
import stat
import struct
from errno import EACCES, EBADF, EEXIST, EFAULT, EINVAL, EISDIR, ENAMETOOLONG, ENOENT, ENOEXEC, EPERM, EROFS, EXDEV

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.linux.base import MAX_RW, RESERVED_FROM, Hooks, s32
from translator.linux.jail import (
    AT_FDCWD,
    BENEATH,
    IN_ROOT,
    MISSED,
    O_CLOEXEC,
    O_DIRECTORY,
    O_NOFOLLOW,
    O_PATH,
    Found,
    Jail,
    overlaid,
)  # fmt: skip
from translator.linux.kernel import Kernel
from translator.linux.table import Row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

    Handler = Callable[..., int | None]

_M64 = (1 << 64) - 1
_CWD = AT_FDCWD & _M64
_SELF_FD = b"/proc/thread-self/fd/%d"
_O_CREAT, _O_EXCL, _O_TRUNC, _O_ACCMODE, _O_TMPFILE = 0o100, 0o200, 0o1000, 3, 0o20200000
_VALID_OPEN = 0o37777703  # what the host's stricter openat2 takes
_AT_NOFOLLOW, _AT_FOLLOW, _AT_EMPTY = 0x100, 0x400, 0x1000
_F_GETFL = 3
_AF_UNIX = 1
_SUN_PATH = 108
_IN_DONT_FOLLOW = 0x02000000
_NAMESPACES = 0x7E020080  # CLONE_NEW*
# Arguments that name an entry of a directory to be made, removed or replaced: the host never follows the last name.
_ENTRIES: Final = frozenset((
    ("mknodat", "path"), ("mkdirat", "path"), ("unlinkat", "path"), ("symlinkat", "linkpath"), ("linkat", "newpath"),
    ("renameat2", "oldpath"), ("renameat2", "newpath"),
))  # fmt: skip
# Calls that only look, and may look at what lies over the sysroot. Others find it read-only.
_LOOKS: Final = frozenset((
    "faccessat", "faccessat2", "statx", "statfs", "getxattr", "lgetxattr", "listxattr", "llistxattr",
    "name_to_handle_at", "inotify_add_watch",
))  # fmt: skip
REFUSED: Final = frozenset((
    "mount", "umount2", "pivot_root", "chroot", "acct", "swapon", "swapoff", "quotactl", "open_by_handle_at",
    "open_tree", "move_mount", "fsopen", "fsconfig", "fsmount", "fspick", "mount_setattr", "setns", "pidfd_getfd",
    "fanotify_init", "fanotify_mark", "ptrace", "process_madvise",
))  # fmt: skip
_OTHERS_MEMORY: Final = frozenset(("process_vm_readv", "process_vm_writev"))


class JailedKernel(Kernel):
    """A `Kernel` whose guest sees the sysroot as its root directory and nothing else of the host's files."""

    def __init__(self, *args: Any, jail: Jail, hooks: Hooks | None = None, **named: Any) -> None:
        hooks = hooks or Hooks()
        self._reexec = hooks.reexec
        if hooks.reexec is not None:
            hooks.reexec = self._reexec_jailed
        Kernel.__init__(self, *args, hooks=hooks, **named)
        self.jail = jail
        self.reserved_fds.add(jail.fd)
        jail.exe = jail.shown(os.fsencode(self.program.path))
        self._executing: list[int] = []  # descriptors that an execve found
        self._bound: dict[bytes, bytes] = {}  # names of sockets, as the host knows them: what the guest called them

    # ---- every row ----------------------------------------------------------------------------------

    def handler(self, row: Row) -> Handler | None:
        """What serves a row."""
        if row.name in REFUSED:
            return self._refuse_in_jail(row.name)
        own: Handler | None = getattr(self, "jail_" + row.name, None)
        if own is not None:
            return own
        if any("path" in arg.kind for arg in row.args):
            number = self.host_numbers.get(row.name)
            return None if number is None else self._pass_jailed(row, number)
        if row.name in _OTHERS_MEMORY:
            served = Kernel.handler(self, row)
            return None if served is None else self._own_memory_only(served)
        return Kernel.handler(self, row)

    def _refuse(self, number: int, name: str) -> Handler:
        return self._refuse_in_jail(name) if name in REFUSED else Kernel._refuse(self, number, name)

    def _refuse_in_jail(self, name: str) -> Handler:
        def refuse(cpu: Cpu, *args: int) -> int:
            self.notice(f"{name} is not permitted in a jail: the program gets EPERM", f"jail {name}")
            return -EPERM

        return refuse

    def _own_memory_only(self, served: Handler) -> Handler:
        def checked(cpu: Cpu, pid: int, *args: int) -> int | None:
            return served(cpu, pid, *args) if s32(pid) == os.getpid() else -EPERM

        return checked

    def _pass_jailed(self, row: Row, number: int) -> Handler:
        """As `Kernel._pass`, with paths looked up in the jail."""
        kinds = [arg.kind for arg in row.args]
        looks = row.name in _LOOKS

        def passed(cpu: Cpu, *args: int) -> int:
            values = list(args)
            keep: list[Any] = []
            opened: list[int] = []
            try:
                for k, arg in enumerate(row.args):
                    value = args[k]
                    if arg.kind == "fd":
                        self.check_fd(value)
                    elif arg.kind in ("pointer", "ptr", "str"):
                        values[k] = self.pointer(value, arg.nullable)
                    elif "path" in arg.kind and (value or not arg.nullable):
                        name = self.space.cstring(value)
                        dirfd = args[k - 1] if k and kinds[k - 1] == "dirfd" else _CWD
                        follow = arg.kind == "path"
                        at = int(arg.detail[1:]) if arg.detail else -1
                        if at >= 0:
                            follow = not args[at] & 0x100 if arg.detail[0] == "@" else bool(args[at] & 0x400)
                        where: bytes = name
                        if not name:  # the descriptor itself, if the flags say so
                            self.check_fd(dirfd)
                        elif (row.name, arg.name) in _ENTRIES:
                            where = self._entry(dirfd, name, opened)
                        else:
                            where = self._object(dirfd, name, follow, opened, looks)
                        if name and k and kinds[k - 1] == "dirfd":
                            values[k - 1] = _CWD
                        keep.append(host.buffer(where))
                        values[k] = host.address_of(keep[-1])
                for arg in row.args:
                    if isinstance(arg.size, tuple) and arg.size[1] == 1 and MAX_RW < values[arg.size[0]] < 1 << 63:
                        values[arg.size[0]] = MAX_RW
                result = host.call(number, *values)
            finally:
                for fd in opened:
                    os.close(fd)
            for k, arg in enumerate(row.args):
                if result >= 0 and "out" in arg.direction and arg.size:
                    size = arg.size
                    self.wrote(args[k], size if isinstance(size, int) else min(args[size[0]] * size[1], MAX_RW))
            return result

        return passed

    # ---- looking up -----------------------------------------------------------------------------------

    def _from(self, dirfd: int, name: bytes, opened: list[int]) -> tuple[bytes | None, int]:
        """The absolute path that a name stands for, and a descriptor to look the name up from (-1: none)."""
        if name.startswith(b"/"):
            return name, -1
        if not name:
            raise OSError(ENOENT, "no name")
        if s32(dirfd) == AT_FDCWD:
            base, at = self.jail.cwd(), AT_FDCWD
        else:
            at = self.host("fcntl", self.check_fd(dirfd), 1030, RESERVED_FROM)  # nobody puts another there meanwhile
            if at < 0:
                raise OSError(EBADF if at == -EBADF else -at, "directory")
            opened.append(at)
            base, looked_up = self.jail.directory(at)
            if not looked_up:
                at = -1
        return (None if base is None else base + b"/" + name), at

    def _find(
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

        full, at = self._from(dirfd, name, opened)
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

    def _path(self, dirfd: int, name: bytes, flags: int, opened: list[int]) -> int | Found:
        """A descriptor (O_PATH) of what a name means, closed at the end of the call, or what lies over it."""
        found = self._find(dirfd, name, flags | O_PATH, opened)
        if isinstance(found, int):
            if found < 0:
                raise OSError(-found, "look-up")
            opened.append(found)
        return found

    def _entry(self, dirfd: int, name: bytes, opened: list[int]) -> bytes:
        """The host's name for an entry of a directory, which the host does not follow."""
        bare = name.rstrip(b"/")
        if not bare:
            return b"/" if name else name
        head, slash, last = bare.rpartition(b"/")
        full, _ = self._from(dirfd, name, opened)
        if full is not None and overlaid(full):
            found = self.jail.expand(full.rstrip(b"/"), False)
            if found.kind != "root":
                raise OSError(EROFS, "not of the sysroot")
        last += name[len(bare) :]
        if not slash and s32(dirfd) == AT_FDCWD:
            return last
        parent = self._path(dirfd, head + slash if slash else b".", O_DIRECTORY, opened)
        if isinstance(parent, Found):
            raise OSError(EROFS, "not of the sysroot")
        return _SELF_FD % parent + b"/" + last

    def _object(self, dirfd: int, name: bytes, follow: bool, opened: list[int], looks: bool = True) -> bytes:
        """The host's name of what a name means: a link of /proc to follow, or one name not to follow."""
        bare = name.rstrip(b"/")
        last = bare.rpartition(b"/")[2]
        whole = not bare or bare != name or last in (b".", b"..")  # a directory, whatever `follow` says
        if not follow and not whole:
            head, slash, _ = bare.rpartition(b"/")
            full, _ = self._from(dirfd, name, opened)
            if full is not None and overlaid(full):
                over = self.jail.expand(full, False)
                if over.kind != "root":
                    if not looks:
                        raise OSError(EROFS, "not of the sysroot")
                    return over.path
            if not slash and s32(dirfd) == AT_FDCWD:
                return last
            parent = self._path(dirfd, head + slash if slash else b".", O_DIRECTORY, opened)
            if isinstance(parent, Found):
                return self._over(self.jail.expand(parent.path + b"/" + last, False), looks)
            return _SELF_FD % parent + b"/" + last
        found = self._path(dirfd, name, O_DIRECTORY if whole else 0, opened)
        if isinstance(found, Found):
            return self._over(found, looks)
        return _SELF_FD % found + (b"/." if whole else b"")

    def _over(self, found: Found, looks: bool) -> bytes:
        if found.kind == "own" and self.jail.inside(found.fd) is not None:
            return _SELF_FD % found.fd
        if found.kind == "root":
            raise OSError(ENOENT, "nothing lies there")
        if not looks:
            raise OSError(EROFS, "not of the sysroot")
        return found.path

    def find_path(self, path: bytes, follow: bool = True) -> bytes:
        """What execve looks up: the host's name of a descriptor that stays open until it has failed."""
        if not path:
            return path
        found = self._find(_CWD, path, O_PATH | (0 if follow else O_NOFOLLOW), self._executing)
        if isinstance(found, Found):
            raise OSError(EACCES, "not of the sysroot")
        if found < 0:
            raise OSError(-found, "look-up")
        self._executing.append(found)
        return b"/proc/self/fd/%d" % found

    def host_path(self, address: int, follow: bool = True) -> tuple[int, Any]:
        """Nobody asks for a host's path here: a handler that did would look it up outside the jail."""
        raise OSError(EACCES, "no path of the host")

    # ---- opening --------------------------------------------------------------------------------------

    def jail_openat(self, cpu: Cpu, dirfd: int, path: int, flags: int, mode: int) -> int:
        """openat(2)."""
        flags &= _VALID_OPEN
        if flags & O_PATH:
            flags &= O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        elif flags & _O_TMPFILE == _O_TMPFILE & ~O_DIRECTORY:
            return -EINVAL
        making = flags & _O_CREAT or flags & _O_TMPFILE == _O_TMPFILE
        return self._open(cpu, dirfd, self.space.cstring(path), flags, mode & 0o7777 if making else 0)

    def _open(self, cpu: Cpu, dirfd: int, name: bytes, flags: int, mode: int) -> int:
        opened: list[int] = []
        try:
            found = self._find(dirfd, name, flags, opened, mode, cpu)
        finally:
            for fd in opened:
                os.close(fd)
        return found if isinstance(found, int) else self._open_over(found, flags, mode)

    def _open_over(self, found: Found, flags: int, mode: int) -> int:
        """Open what lies over the sysroot: devices as they are, the rest to read."""
        if flags & _O_CREAT and flags & _O_EXCL:
            return -EEXIST
        access = flags & _O_ACCMODE
        path = found.path
        flags &= ~(_O_CREAT | _O_EXCL)
        if found.kind == "own":
            if self.jail.inside(found.fd) is None and not flags & O_PATH:
                status = os.stat(b"/proc/self/fd/%d" % found.fd).st_mode
                have = self.host("fcntl", found.fd, _F_GETFL)
                if stat.S_ISDIR(status):
                    return -EACCES  # outside
                given = 0 if have & O_PATH else have & _O_ACCMODE
                reads, writes = access != 1, access != 0 or flags & _O_TRUNC
                if stat.S_ISREG(status) and ((reads and given == 1) or (writes and given == 0)):
                    return -EACCES  # no more than the descriptor gives
            elif flags & _O_CREAT and stat.S_ISDIR(os.fstat(found.fd).st_mode):
                return -EISDIR
            path = b"/proc/thread-self/fd/%d" % found.fd
        elif found.kind == "link":
            return -40 if not flags & O_PATH else -EACCES
        elif path.startswith(b"/proc/"):
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
        return self.host("openat", _CWD, host.address_of(keep), flags & ~O_NOFOLLOW, mode)

    def _special_content(self, path: bytes) -> bytes | None:
        content = Kernel._special_content(self, path)
        if content is not None and path.endswith(b"/maps"):
            content = b"".join(self._shown_map(line) for line in content.splitlines(True))
        return content

    def _shown_map(self, line: bytes) -> bytes:
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
            return self._open(cpu, dirfd, name, flags, mode)
        opened: list[int] = []
        try:
            full, at = self._from(dirfd, name, opened)
            if not resolve & (BENEATH | IN_ROOT):
                return -ENOENT if full is None else self.jail.open_in(full, flags, mode, resolve)
            if at == -1:  # an absolute name: below the directory all the same
                at = s32(dirfd)
                if at != AT_FDCWD:
                    self.jail.directory(self.check_fd(dirfd))
            keep, arguments = host.buffer(name), host.buffer(data[:24])
            return self.host("openat2", at, host.address_of(keep), host.address_of(arguments), 24)
        finally:
            for fd in opened:
                os.close(fd)

    # ---- status, links, directories ---------------------------------------------------------------------

    def jail_newfstatat(self, cpu: Cpu, dirfd: int, path: int, buf: int, flags: int) -> int:
        """newfstatat(2)."""
        name = self.space.cstring(path)
        opened: list[int] = []
        try:
            at, where = self.check_fd(dirfd), name
            if name:
                at, where = AT_FDCWD, self._object(dirfd, name, not flags & _AT_NOFOLLOW, opened)
            keep, raw = host.buffer(where), host.buffer(256)
            result = self.host("newfstatat", at, host.address_of(keep), host.address_of(raw), flags)
        finally:
            for fd in opened:
                os.close(fd)
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
            full, _ = self._from(dirfd, name, opened)
            if full is not None:
                if full.rstrip(b"/") in (b"/proc/self", b"/proc/thread-self"):
                    return self._give(buf, size, b"%d" % os.getpid())
                found = self.jail.expand(full, False) if overlaid(full) else None
                if found is not None and found.kind == "link":
                    return self._give(buf, size, found.target)
                if found is not None and found.kind == "own":
                    return self._give(buf, size, self.jail.shown(os.readlink(b"/proc/self/fd/%d" % found.fd)))
            keep = host.buffer(self._object(dirfd, name, False, opened))
            return self.host("readlinkat", _CWD, host.address_of(keep), self.pointer(buf), size)
        finally:
            for fd in opened:
                os.close(fd)

    def _give(self, buf: int, size: int, text: bytes) -> int:
        text = text[: s32(size)]
        self.space.write(buf, text)
        return len(text)

    def jail_linkat(self, cpu: Cpu, olddirfd: int, old: int, newdirfd: int, new: int, flags: int) -> int:
        """linkat(2). A file from outside that the guest holds a descriptor of gets no name in the jail."""
        name, new_name = self.space.cstring(old), self.space.cstring(new)
        opened: list[int] = []
        try:
            at = _CWD
            where: bytes = name
            if not name:
                at = self.check_fd(olddirfd) & _M64
                if s32(at) >= 0:
                    self._may_link(s32(at))
            else:
                follow = bool(flags & _AT_FOLLOW)
                where = self._object(olddirfd, name, follow, opened)
                if where.startswith(b"/proc/self/fd/"):
                    self._may_link(int(where.rpartition(b"/")[2]))
                elif not where.startswith(b"/proc/thread-self/") and where.startswith(b"/"):
                    return -EXDEV
            keep = host.buffer(where), host.buffer(self._entry(newdirfd, new_name, opened))
            return self.host("linkat", at, host.address_of(keep[0]), _CWD, host.address_of(keep[1]), flags)
        finally:
            for fd in opened:
                os.close(fd)

    def _may_link(self, fd: int) -> None:
        if os.fstat(fd).st_nlink and self.jail.inside(fd) is None:
            raise OSError(EXDEV, "outside")

    def jail_truncate(self, cpu: Cpu, path: int, length: int) -> int:
        """truncate(2)."""
        name = self.space.cstring(path)
        opened: list[int] = []
        try:
            found = self._path(_CWD, name, 0, opened)
            if isinstance(found, Found):
                return self.host("ftruncate", found.fd, length) if found.kind == "own" else -EINVAL
            keep = host.buffer(_SELF_FD % found)
            return self.host("truncate", host.address_of(keep), length)
        finally:
            for fd in opened:
                os.close(fd)

    def jail_chdir(self, cpu: Cpu, path: int) -> int:
        """chdir(2)."""
        opened: list[int] = []
        try:
            found = self._path(_CWD, self.space.cstring(path), 0, opened)
            if not isinstance(found, Found):
                return self.host("fchdir", found)
            return self.jail_fchdir(cpu, found.fd) if found.kind == "own" else -EACCES
        finally:
            for fd in opened:
                os.close(fd)

    def jail_fchdir(self, cpu: Cpu, fd: int) -> int:
        """fchdir(2), to directories of the jail."""
        held = self.host("fcntl", self.check_fd(fd), 1030, RESERVED_FROM)
        if held < 0:
            return held
        try:
            if stat.S_ISDIR(os.fstat(held).st_mode) and os.fstat(held).st_nlink and self.jail.inside(held) is None:
                return -EACCES
            return self.host("fchdir", held)
        finally:
            os.close(held)

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
            keep = host.buffer(self._object(_CWD, name, not mask & _IN_DONT_FOLLOW, opened) if name else name)
            return self.host("inotify_add_watch", self.check_fd(fd), host.address_of(keep), mask)
        finally:
            for fd in opened:
                os.close(fd)

    def jail_unshare(self, cpu: Cpu, flags: int) -> int:
        """unshare(2), but for namespaces: in one of its own a guest could mount."""
        if flags & _NAMESPACES:
            self.notice("unshare of namespaces is not permitted in a jail: the program gets EPERM", "jail unshare")
            return -EPERM
        return self.host("unshare", flags)

    # ---- programs -----------------------------------------------------------------------------------------

    def jail_execve(self, cpu: Cpu, path: int, argv: int, envp: int) -> int:
        """execve(2) of guests: they stay in the jail."""
        name = self.space.cstring(path)
        try:
            return self._exec(self.find_path(name), name, argv, envp)
        finally:
            self._forget_executing()

    def jail_execveat(self, cpu: Cpu, dirfd: int, path: int, argv: int, envp: int, flags: int) -> int:
        """execveat(2)."""
        if flags & ~(_AT_EMPTY | _AT_NOFOLLOW):
            return -EINVAL
        name = self.space.cstring(path)
        try:
            if name:
                found = self._find(dirfd, name, O_PATH | (O_NOFOLLOW if flags & _AT_NOFOLLOW else 0), self._executing)
                if isinstance(found, Found):
                    return -EACCES
                if found < 0:
                    return found
                self._executing.append(found)
                if stat.S_ISLNK(os.fstat(found).st_mode):
                    return -40  # ELOOP
            else:
                found = self.check_fd(dirfd)
                if not flags & _AT_EMPTY:
                    return -ENOENT
                os.fstat(found)
            return self._exec(b"/proc/self/fd/%d" % found, name or b"/dev/fd/%d" % found, argv, envp)
        finally:
            self._forget_executing()

    def _forget_executing(self) -> None:
        for fd in self._executing:
            self.reserved_fds.discard(fd)
            os.close(fd)
        self._executing.clear()

    def _program_kind(self, found: bytes) -> tuple[str, tuple[bytes, list[bytes]] | None]:
        kind, script = Kernel._program_kind(self, found)
        if kind == "host":
            self.notice("a program of the host is not run in a jail: execve gives ENOEXEC", "jail execve")
            raise OSError(ENOEXEC, "exec")
        return kind, script

    def _reexec_jailed(
        self, path: str, argv: list[bytes], envp: list[bytes]
    ) -> tuple[str, list[bytes], list[bytes]]:
        """The command for a guest in the same jail. Its environment must not be that of the process that runs it."""
        assert self._reexec is not None
        inside = self.jail.inside(int(path.rpartition("/")[2]))
        if inside is None:
            raise OSError(EACCES, "outside")
        command, words, _ = self._reexec(os.fsdecode(inside), argv, envp)
        fd = os.memfd_create("environment", 0)
        listing = self.host("fcntl", fd, 0, RESERVED_FROM)  # survives exec
        os.close(fd)
        self._executing.append(listing)
        os.write(listing, b"\0".join(envp))
        at = words.index(b"run") + 1
        words[at:at] = [b"--env-file", b"/proc/self/fd/%d" % listing]
        return command, words, [name + b"=" + value for name, value in os.environb.items()]

    # ---- sockets with names -------------------------------------------------------------------------------

    def _name(self, address: int, length: int, entry: bool, opened: list[int]) -> bytes | None:
        """The host's socket address for one of the guest's that is a path; None: it is none."""
        length &= 0xFFFF_FFFF
        if not address or not 2 < length <= _SUN_PATH + 2:
            return None
        data = self.space.read(address, length)
        if int.from_bytes(data[:2], "little") != _AF_UNIX or not data[2]:
            return None
        name = data[2:].split(b"\0")[0]
        where = self._entry(_CWD, name, opened) if entry else self._object(_CWD, name, True, opened, False)
        where = where.replace(b"/proc/thread-self/", b"/proc/self/", 1)
        if len(where) > _SUN_PATH:
            raise OSError(ENAMETOOLONG, "socket")
        if entry:
            self._bound[where] = name
        return data[:2] + where + b"\0"

    def _with_name(self, name: str, fd: int, address: int, length: int, entry: bool, *rest: int) -> int:
        opened: list[int] = []
        fd = self.check_fd(fd)
        try:
            own = self._name(address, length, entry, opened)
            if own is None:
                return self.host(name, fd, *rest, self.pointer(address, True), length)
            keep = host.buffer(own)
            return self.host(name, fd, *rest, host.address_of(keep), min(len(own), _SUN_PATH + 2))
        finally:
            for held in opened:
                os.close(held)

    def sys_bind(self, cpu: Cpu, fd: int, address: int, length: int) -> int:
        """bind(2)."""
        return self._with_name("bind", fd, address, length, True) if address else -EFAULT

    def sys_connect(self, cpu: Cpu, fd: int, address: int, length: int) -> int:
        """connect(2)."""
        return self._with_name("connect", fd, address, length, False) if address else -EFAULT

    def sys_sendto(self, cpu: Cpu, fd: int, buf: int, size: int, flags: int, address: int, length: int) -> int:
        """sendto(2)."""
        return self._with_name("sendto", fd, address, length, False, self.pointer(buf), min(size, MAX_RW), flags)

    def sys_sendmsg(self, cpu: Cpu, fd: int, message: int, flags: int) -> int:
        """sendmsg(2): to a name of the jail by a look-up of our own."""
        where, length, iov, count, control, control_size = struct.unpack("<QI4xQQQQ", self.space.read(message, 48))
        opened: list[int] = []
        try:
            own = self._name(where, length, False, opened)
            if own is None:
                return super().sys_sendmsg(cpu, fd, message, flags)
            vector, keep = self.iovec(iov, count)
            name = host.buffer(own)
            header = host.buffer(
                struct.pack(
                    "<QI4xQQQQI4x", host.address_of(name), min(len(own), _SUN_PATH + 2), vector, count,
                    self.pointer(control, True), control_size, 0,
                )
            )  # fmt: skip
            result = self.host("sendmsg", self.check_fd(fd), host.address_of(header), flags)
            del keep
            return result
        finally:
            for held in opened:
                os.close(held)

    def jail_sendmmsg(self, cpu: Cpu, fd: int, messages: int, count: int, flags: int) -> int:
        """sendmmsg(2), one message after the other."""
        sent = 0
        for k in range(min(count & 0xFFFF_FFFF, 1024)):
            at = messages + 64 * k
            try:
                result = self.sys_sendmsg(cpu, fd, at, flags)
            except OSError as error:
                result = -(error.errno or EFAULT)
            if result < 0:
                return sent or result
            self.space.put_u32(at + 56, result)
            sent += 1
        return sent

    def _told_name(self, name: str, fd: int, address: int, length: int) -> int:
        room = s32(self.space.u32(length))
        if room < 0:
            return -EINVAL
        raw, told = host.buffer(128), host.buffer((128).to_bytes(4, "little"))
        result = self.host(name, self.check_fd(fd), host.address_of(raw), host.address_of(told))
        if result < 0:
            return result
        data = raw.raw[: int.from_bytes(told.raw[:4], "little")]
        if data[:2] == _AF_UNIX.to_bytes(2, "little") and data[2:].startswith(b"/proc/self/fd/"):
            where = data[2:].split(b"\0")[0]
            data = data[:2] + self._bound.get(where, where.rpartition(b"/")[2]) + b"\0"
        self.space.write(address, data[:room])
        self.space.put_u32(length, len(data))
        return result

    def jail_getsockname(self, cpu: Cpu, fd: int, address: int, length: int) -> int:
        """getsockname(2): the name that the guest gave."""
        return self._told_name("getsockname", fd, address, length)

    def jail_getpeername(self, cpu: Cpu, fd: int, address: int, length: int) -> int:
        """getpeername(2), as far as it is known."""
        return self._told_name("getpeername", fd, address, length)


def kernel_of(paths: Any, env_file: str | None) -> Callable[..., JailedKernel]:
    """What makes the kernel of a machine whose paths were looked up in a jail."""
    if env_file is not None and env_file.startswith("/proc/self/fd/"):  # from a jailed parent, and read by now
        os.close(int(env_file.rpartition("/")[2]))

    def make(*args: Any, **named: Any) -> JailedKernel:
        return JailedKernel(*args, jail=paths.jail, **named)

    return make
