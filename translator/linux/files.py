"""Files by name and by descriptor: what needs more than translated pointers.

Opening (sysroot, /proc/self), status structures, links, directories, descriptors. Everything else about files is a row
of `table.py` that passes to the host.
"""

from __future__ import annotations

import os
import struct
from errno import E2BIG, EBADF, EINVAL

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.guest.state import PAGE_SIZE
from translator.linux.base import s32
from translator.linux.proc import ProcCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_O_NOFOLLOW = 0o400000
_AT_SYMLINK_NOFOLLOW = 0x100
# fcntl commands: whose argument is a number, whose is a pointer (to bytes that both sides lay out alike), and of the
# latter those that wait.
_FCNTL_PLAIN = frozenset((0, 1, 2, 3, 4, 8, 9, 10, 11, 1024, 1025, 1026, 1028, 1030, 1031, 1032, 1033, 1034))
_FCNTL_POINTERS = frozenset((5, 6, 7, 15, 16, 17, 36, 37, 38, 1035, 1036, 1037, 1038))
_FCNTL_WAITS = frozenset((7, 38))  # F_SETLKW, F_OFD_SETLKW
_F_DUPFD, _F_GETFD, _F_DUPFD_CLOEXEC, _F_DUPFD_QUERY = 0, 1, 1030, 1027


class FileCalls(ProcCalls):
    """Calls on files."""

    # ---- opening --------------------------------------------------------------------------------

    def sys_openat(self, cpu: Cpu, dirfd: int, path: int, flags: int, mode: int) -> int:
        """openat(2), with the files of /proc that must speak of the guest."""
        name = self.space.cstring(path)
        special = self._special(name, flags, s32(dirfd))
        if special >= 0:
            return special
        if not name.startswith(b"/"):
            name = self.proc_link(name, s32(dirfd)) or name
        found = self.find_path(name, not flags & _O_NOFOLLOW)
        keep = host.buffer(found)
        return self.host_wait(cpu, "openat", self.check_fd(dirfd), host.address_of(keep), flags, mode)

    def sys_openat2(self, cpu: Cpu, dirfd: int, path: int, how: int, size: int) -> int:
        """openat2(2). Absolute names follow the sysroot's rule unless the call restricts the look-up itself."""
        if size < 24:
            return -EINVAL
        if size > PAGE_SIZE:
            return -E2BIG
        data = self.space.read(how, size)
        flags, _mode, resolve = struct.unpack_from("<QQQ", data)
        name = self.space.cstring(path)
        if not resolve:
            special = self._special(name, flags, s32(dirfd))
            if special >= 0:
                return special
            name = self.find_path(name, not flags & _O_NOFOLLOW)
        keep, arguments = host.buffer(name), host.buffer(data)
        return self.host_wait(
            cpu, "openat2", self.check_fd(dirfd), host.address_of(keep), host.address_of(arguments), size
        )

    # ---- status ---------------------------------------------------------------------------------

    def _put_stat(self, address: int, raw: Any) -> int:
        form, fields = self.host_abi.STAT
        found = dict(zip(fields, struct.unpack(form, raw.raw[: struct.calcsize(form)]), strict=True))
        layout = self.abi.STAT
        self.space.write(address, layout.pack(*(found[name] for name in layout.fields)))
        self.wrote(address, layout.size)
        return 0

    def sys_fstat(self, cpu: Cpu, fd: int, buf: int) -> int:
        """fstat(2)."""
        raw = host.buffer(256)
        result = self.host("fstat", self.check_fd(fd), host.address_of(raw))
        return result or self._put_stat(buf, raw)

    def sys_newfstatat(self, cpu: Cpu, dirfd: int, path: int, buf: int, flags: int) -> int:
        """newfstatat(2)."""
        # A null path with AT_EMPTY_PATH is newer kernels' way to say "the descriptor": the host judges it.
        where, keep = self.host_path(path, not flags & _AT_SYMLINK_NOFOLLOW) if path else (0, None)
        raw = host.buffer(256)
        result = self.host("newfstatat", self.check_fd(dirfd), where, host.address_of(raw), flags)
        del keep
        return result or self._put_stat(buf, raw)

    def sys_readlinkat(self, cpu: Cpu, dirfd: int, path: int, buf: int, size: int) -> int:
        """readlinkat(2); /proc/self/exe is the guest's program."""
        name = self.space.cstring(path)
        if s32(size) <= 0:
            return -EINVAL
        target = self.proc_link(name, s32(dirfd))
        if target is not None:
            target = target[: s32(size)]
            self.space.write(buf, target)
            return len(target)
        keep = host.buffer(self.find_path(name, False))
        result = self.host("readlinkat", self.check_fd(dirfd), host.address_of(keep), self.pointer(buf), size)
        if result > 0:
            self.wrote(buf, result)
            if name.startswith(b"/proc/"):
                said = self.space.read(buf, result)
                target = self.made_name(said)
                if target is not said:
                    self.space.write(buf, target)
                    return len(target)
        return result

    def sys_chdir(self, cpu: Cpu, path: int) -> int:
        """chdir(2): the host's directory, or the sysroot's where the host has none."""
        name = self.space.cstring(path)
        keep = host.buffer(name)
        result = self.host("chdir", host.address_of(keep))
        if result == -2:
            found = self.find_path(name)
            if found is not name:
                keep = host.buffer(found)
                return self.host("chdir", host.address_of(keep))
        return result

    def sys_getdents64(self, cpu: Cpu, fd: int, buf: int, count: int) -> int:
        """getdents64(2), without our own descriptors in /proc/self/fd and our own threads in /proc/self/task."""
        fd = self.check_fd(fd)
        count &= 0xFFFF_FFFF
        where, ours = self.pointer(buf), set[bytes]()
        while True:
            result = self.host("getdents64", fd, where, min(count, 0x7FFF_FFFF))
            if result <= 0:
                return result
            self.wrote(buf, result)
            try:
                ours = self.hidden_names(os.readlink(b"/proc/self/fd/%d" % fd))
            except OSError:
                pass
            kept = self._hide(buf, result, ours) if ours else result
            if kept:  # a buffer of nothing but our names must not look like the end
                return kept

    def _hide(self, buf: int, length: int, names: set[bytes]) -> int:
        data = self.space.read(buf, length)
        kept = b""
        at = 0
        while at < length:
            size = int.from_bytes(data[at + 16 : at + 18], "little")
            if data[at + 19 : at + size].split(b"\0", 1)[0] not in names:
                kept += data[at : at + size]
            at += size
        self.space.write(buf, kept)
        return len(kept)

    # ---- descriptors ------------------------------------------------------------------------------

    def sys_dup3(self, cpu: Cpu, old: int, new: int, flags: int) -> int:
        """dup3(2). Our own descriptors are out of reach."""
        return self.host("dup3", self.check_fd(old), self.check_fd(new), flags)

    def sys_close_range(self, cpu: Cpu, first: int, last: int, flags: int) -> int:
        """close_range(2) around our own descriptors."""
        first, last = first & 0xFFFF_FFFF, last & 0xFFFF_FFFF
        if first > last:
            return -EINVAL
        for fd in sorted(self.reserved_fds):
            if first <= fd <= last:
                if first < fd:
                    result = self.host("close_range", first, fd - 1, flags)
                    if result:
                        return result
                first = fd + 1
        return self.host("close_range", first, last, flags) if first <= last else 0

    def sys_fcntl(self, cpu: Cpu, fd: int, command: int, arg: int) -> int:
        """fcntl(2)."""
        fd = self.check_fd(fd)
        command &= 0xFFFF_FFFF
        if command in _FCNTL_POINTERS:
            where = self.pointer(arg)
            if command in _FCNTL_WAITS:
                return self.host_wait(cpu, "fcntl", fd, command, where)
            result = self.host("fcntl", fd, command, where)
            self.wrote(arg, 32 if result >= 0 else 0)
            return result
        if command in _FCNTL_PLAIN:
            if command in (_F_DUPFD, _F_DUPFD_CLOEXEC) and arg & 0xFFFF_FFFF >= self.reserved_fds.lowest:
                while arg in self.reserved_fds:
                    arg += 1
            return self.host("fcntl", fd, command, arg)
        if command == _F_DUPFD_QUERY:
            return self.host("fcntl", fd, command, self.check_fd(arg))
        result = self.host("fcntl", fd, _F_GETFD, 0)  # a bad descriptor comes first
        return -EINVAL if result >= 0 else result

    def sys_fchdir(self, cpu: Cpu, fd: int) -> int:
        """fchdir(2)."""
        fd = s32(fd)
        return -EBADF if fd in self.reserved_fds else self.host("fchdir", fd)

    def sys_memfd_create(self, cpu: Cpu, name: int, flags: int) -> int:
        """memfd_create(2); no huge pages."""
        return -EINVAL if flags & 4 else self.host("memfd_create", self.pointer(name), flags)

    def sys_utimensat(self, cpu: Cpu, dirfd: int, path: int, times: int, flags: int) -> int:
        """utimensat(2): a null path means the descriptor itself."""
        where, keep = (0, None) if not path else self.host_path(path, not flags & _AT_SYMLINK_NOFOLLOW)
        result = self.host("utimensat", self.check_fd(dirfd), where, self.pointer(times, True), flags)
        del keep
        return result


