"""Unix sockets with names in a jail: the name is looked up in it, and told as the guest gave it.

A socket is bound through a name of its directory's descriptor, and that is the name the host knows it by: the guest's
own is kept here for getsockname. Abstract names are not paths and stay as they are.
"""

from __future__ import annotations

import os
import struct
from errno import EFAULT, EINVAL, ENAMETOOLONG

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.linux.base import MAX_RW, s32
from translator.linux.jail_lookup import CWD, JailLookups

_AF_UNIX = 1
_SUN_PATH = 108


class JailSockets(JailLookups):
    """Calls with socket addresses."""

    _bound: dict[bytes, bytes]  # names as the host knows them: what the guest called them

    def _name(self, address: int, length: int, entry: bool, opened: list[int]) -> bytes | None:
        """The host's socket address for one of the guest's that is a path; None: it is none."""
        length &= 0xFFFF_FFFF
        if not address or not 2 < length <= _SUN_PATH + 2:
            return None
        data = self.space.read(address, length)
        if int.from_bytes(data[:2], "little") != _AF_UNIX or not data[2]:
            return None
        name = data[2:].split(b"\0")[0]
        where = self._entry(CWD, name, opened) if entry else self._object(CWD, name, True, opened, False)
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
