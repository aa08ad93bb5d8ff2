"""Unix sockets with names in a jail: the name is looked up in it, and told as the guest gave it.

A socket is bound through a name of its directory's descriptor, and that is the name the host knows it by: the guest's
own is kept here for getsockname. Abstract names are not paths and stay as they are.
"""

from __future__ import annotations

import struct
from errno import EFAULT, EINVAL, ENAMETOOLONG

from translator.guest import host
from translator.guest.access import MemoryFault
from translator.guest.cpu import Cpu
from translator.linux.base import MAX_RW, s32
from translator.linux.jail_lookup import CWD, JailLookups

_AF_UNIX = 1
_SUN_PATH = 108

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class JailSockets(JailLookups):
    """Calls with socket addresses."""

    _jail_bound: dict[bytes, bytes]  # names as the host knows them: what the guest called them

    def _jail_name(self, address: int, length: int, entry: bool, opened: list[int]) -> bytes | None:
        """The host's socket address for one of the guest's that is a path; None: it is none."""
        length &= 0xFFFF_FFFF
        if not address or not 2 < length <= _SUN_PATH + 2:
            return None
        data = self.space.read(address, length)
        if int.from_bytes(data[:2], "little") != _AF_UNIX or not data[2]:
            return None
        name = data[2:].split(b"\0")[0]
        where = self._jail_entry(CWD, name, opened) if entry else self._jail_object(CWD, name, True, opened, False)
        where = where.replace(b"/proc/thread-self/", b"/proc/self/", 1)
        if len(where) > _SUN_PATH:
            raise OSError(ENAMETOOLONG, "socket")
        if entry:
            self._jail_bound[where] = name
        return data[:2] + where + b"\0"

    def _jail_with_name(self, cpu: Cpu, name: str, args: tuple[int, ...], at: int, entry: bool = False) -> Any:
        """A call whose argument `at` is a socket address and the next its length; as ever when that is no path."""
        opened: list[int] = []
        try:
            own = self._jail_name(args[at], args[at + 1], entry, opened)
            if own is None:
                served = getattr(super(), "sys_" + name, None)
                if served is not None:
                    return served(cpu, *args)
            values = [self.check_fd(args[0]), *args[1:]]
            if name == "sendto":
                values[1:3] = self.pointer(args[1]), min(args[2], MAX_RW)
            values[at] = self.pointer(args[at], name == "sendto")
            if own is not None:
                keep = host.buffer(own)
                values[at : at + 2] = host.address_of(keep), min(len(own), _SUN_PATH + 2)
            return self.host_wait(cpu, name, *values)
        finally:
            self._jail_drop(opened)

    def sys_bind(self, cpu: Cpu, fd: int, address: int, length: int) -> Any:
        """bind(2)."""
        return self._jail_with_name(cpu, "bind", (fd, address, length), 1, True)

    def sys_connect(self, cpu: Cpu, fd: int, address: int, length: int) -> Any:
        """connect(2)."""
        return self._jail_with_name(cpu, "connect", (fd, address, length), 1)

    def sys_sendto(self, cpu: Cpu, fd: int, buf: int, size: int, flags: int, address: int, length: int) -> Any:
        """sendto(2)."""
        return self._jail_with_name(cpu, "sendto", (fd, buf, size, flags, address, length), 4)

    def sys_sendmsg(self, cpu: Cpu, fd: int, message: int, flags: int) -> Any:
        """sendmsg(2): to a name of the jail by a look-up of our own."""
        where, length, iov, count, control, control_size = struct.unpack("<QI4xQQQQ", self.space.read(message, 48))
        opened: list[int] = []
        try:
            own = self._jail_name(where, length, False, opened)
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
            result = self.host_wait(cpu, "sendmsg", self.check_fd(fd), host.address_of(header), flags)
            del keep
            return result
        finally:
            self._jail_drop(opened)

    def jail_sendmmsg(self, cpu: Cpu, fd: int, messages: int, count: int, flags: int) -> Any:
        """sendmmsg(2), one message after the other where one of them goes to a path."""
        served = getattr(self, "sys_sendmmsg", None)
        count = min(count & 0xFFFF_FFFF, 1024)
        if served is not None and not any(self._jail_goes_to_path(messages + 64 * k) for k in range(count)):
            return served(cpu, fd, messages, count, flags)
        sent = 0
        for k in range(count):
            at = messages + 64 * k
            try:
                result = self.sys_sendmsg(cpu, fd, at, flags)
            except OSError as error:
                result = -(error.errno or EFAULT)
            if result is None or result < 0:
                return sent or result
            self.space.put_u32(at + 56, result)
            sent += 1
        return sent

    def _jail_goes_to_path(self, message: int) -> bool:
        try:
            where, length = struct.unpack("<QI", self.space.read(message, 12))
            head = self.space.read(where, 3) if where and length > 2 else b""
            return head[:2] == b"\1\0" and head[2] != 0
        except MemoryFault:
            return False  # the call will say so

    def _jail_told_name(self, name: str, fd: int, address: int, length: int) -> int:
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
            data = data[:2] + self._jail_bound.get(where, where.rpartition(b"/")[2]) + b"\0"
        self.space.write(address, data[:room])
        self.space.put_u32(length, len(data))
        return result

    def jail_getsockname(self, cpu: Cpu, fd: int, address: int, length: int) -> int:
        """getsockname(2): the name that the guest gave."""
        return self._jail_told_name("getsockname", fd, address, length)

    def jail_getpeername(self, cpu: Cpu, fd: int, address: int, length: int) -> int:
        """getpeername(2), as far as it is known."""
        return self._jail_told_name("getpeername", fd, address, length)
