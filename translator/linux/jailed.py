"""The kernel of a guest in a jail: every call that takes a path, served through descriptors that `jail.py` found.

A call comes in with its row of `table.py`. The row says which arguments are paths, so no call that takes one can get
past `JailedKernel.handler`: it has a method `jail_<name>` here, or is refused, or passes to the host with its paths
replaced by names of descriptors ("/proc/thread-self/fd/N" for what a path means, that and one name for what is to be
made, removed or not followed). Calls that could undo the jail are refused with EPERM and a notice.
"""

from __future__ import annotations

import os
import stat
from errno import EACCES, EINVAL, ENOENT, ENOEXEC, EPERM

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.linux.base import MAX_RW, Hooks, s32
from translator.linux.descriptors import RESERVED_FROM
from translator.linux.jail import O_NOFOLLOW, O_PATH, Found, Jail
from translator.linux.jail_files import JailFiles
from translator.linux.jail_lookup import CWD
from translator.linux.jail_sockets import JailSockets
from translator.linux.kernel import Kernel
from translator.linux.table import Row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

    Handler = Callable[..., int | None]

_AT_NOFOLLOW, _AT_EMPTY = 0x100, 0x1000
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


class JailedKernel(JailFiles, JailSockets):
    """A `Kernel` whose guest sees the sysroot as its root directory and nothing else of the host's files."""

    def __init__(self, *args: Any, jail: Jail, hooks: Hooks | None = None, **named: Any) -> None:
        hooks = hooks or Hooks()
        self._jail_reexec = hooks.reexec
        if hooks.reexec is not None:
            hooks.reexec = self._reexec_jailed
        Kernel.__init__(self, *args, hooks=hooks, **named)
        self.jail = jail
        self.keeps_programs = False  # names are the jail's
        self.reserved_fds.add(jail.fd)
        jail.exe = jail.shown(os.fsencode(self.program.path))
        self._jail_executing: list[int] = []  # descriptors that an execve found
        self._jail_bound: dict[bytes, bytes] = {}

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
                        dirfd = args[k - 1] if k and kinds[k - 1] == "dirfd" else CWD
                        follow = arg.kind == "path"
                        at = int(arg.detail[1:]) if arg.detail else -1
                        if at >= 0:
                            follow = not args[at] & 0x100 if arg.detail[0] == "@" else bool(args[at] & 0x400)
                        where: bytes = name
                        if not name:  # the descriptor itself, if the flags say so
                            self.check_fd(dirfd)
                        elif (row.name, arg.name) in _ENTRIES:
                            where = self._jail_entry(dirfd, name, opened)
                        else:
                            where = self._jail_object(dirfd, name, follow, opened, looks)
                        if name and k and kinds[k - 1] == "dirfd":
                            values[k - 1] = CWD
                        keep.append(host.buffer(where))
                        values[k] = host.address_of(keep[-1])
                for arg in row.args:
                    if isinstance(arg.size, tuple) and arg.size[1] == 1 and MAX_RW < values[arg.size[0]] < 1 << 63:
                        values[arg.size[0]] = MAX_RW
                result = host.call(number, *values)
            finally:
                self._jail_drop(opened)
            for k, arg in enumerate(row.args):
                if result >= 0 and "out" in arg.direction and arg.size:
                    size = arg.size
                    self.wrote(args[k], size if isinstance(size, int) else min(args[size[0]] * size[1], MAX_RW))
            return result

        return passed

    # ---- programs -----------------------------------------------------------------------------------------

    def find_path(self, path: bytes, follow: bool = True) -> bytes:
        """What execve looks up: the host's name of a descriptor that stays open until it has failed."""
        if not path:
            return path
        found = self._jail_find(CWD, path, O_PATH | (0 if follow else O_NOFOLLOW), self._jail_executing)
        if isinstance(found, Found):
            raise OSError(EACCES, "not of the sysroot")
        if found < 0:
            raise OSError(-found, "look-up")
        self._jail_executing.append(found)
        return b"/proc/self/fd/%d" % found

    def jail_execve(self, cpu: Cpu, path: int, argv: int, envp: int) -> int:
        """execve(2) of guests: they stay in the jail."""
        name = self.space.cstring(path)
        try:
            return self._exec(cpu, self.find_path(name), name, argv, envp)
        finally:
            self._jail_forget_executing()

    def jail_execveat(self, cpu: Cpu, dirfd: int, path: int, argv: int, envp: int, flags: int) -> int:
        """execveat(2)."""
        if flags & ~(_AT_EMPTY | _AT_NOFOLLOW):
            return -EINVAL
        name = self.space.cstring(path)
        try:
            if name:
                last = O_NOFOLLOW if flags & _AT_NOFOLLOW else 0
                found = self._jail_find(dirfd, name, O_PATH | last, self._jail_executing)
                if isinstance(found, Found):
                    return -EACCES
                if found < 0:
                    return found
                self._jail_executing.append(found)
                if stat.S_ISLNK(os.fstat(found).st_mode):
                    return -40  # ELOOP
            else:
                found = self.check_fd(dirfd)
                if not flags & _AT_EMPTY:
                    return -ENOENT
                os.fstat(found)
            return self._exec(cpu, b"/proc/self/fd/%d" % found, name or b"/dev/fd/%d" % found, argv, envp)
        finally:
            self._jail_forget_executing()

    def _jail_forget_executing(self) -> None:
        self._jail_drop(self._jail_executing)

    def _program_kind(self, found: bytes) -> tuple[str, tuple[bytes, list[bytes]] | None]:
        kind, script = Kernel._program_kind(self, found)
        if kind == "host":
            self.notice("a program of the host is not run in a jail: execve gives ENOEXEC", "jail execve")
            raise OSError(ENOEXEC, "exec")
        return kind, script

    def _reexec_jailed(
        self, path: str, argv: list[bytes], envp: list[bytes], inherited: str
    ) -> tuple[str, list[bytes], list[bytes]]:
        """The command for a guest in the same jail. Its environment must not be that of the process that runs it."""
        assert self._jail_reexec is not None
        inside = self.jail.inside(int(path.rpartition("/")[2]))
        if inside is None:
            raise OSError(EACCES, "outside")
        command, words, _ = self._jail_reexec(os.fsdecode(inside), argv, envp, inherited)
        fd = os.memfd_create("environment", 0)
        listing = self.host("fcntl", fd, 0, RESERVED_FROM)  # survives exec
        os.close(fd)
        self._jail_executing.append(listing)
        os.write(listing, b"\0".join(envp))
        at = words.index(b"run") + 1
        words[at:at] = [b"--env-file", b"/proc/self/fd/%d" % listing]
        return command, words, [name + b"=" + value for name, value in os.environb.items()]


def kernel_of(paths: Any, env_file: str | None) -> Callable[..., JailedKernel]:
    """What makes the kernel of a machine whose paths were looked up in a jail."""
    if env_file is not None and env_file.startswith("/proc/self/fd/"):  # from a jailed parent, and read by now
        os.close(int(env_file.rpartition("/")[2]))

    def make(*args: Any, **named: Any) -> JailedKernel:
        return JailedKernel(*args, jail=paths.jail, **named)

    return make
