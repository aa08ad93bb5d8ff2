"""Sockets: calls whose arguments hold pointers. The plain ones are rows of `table.py` that pass to the host."""

from __future__ import annotations

import struct
from errno import EINVAL, EMSGSIZE, ENOPROTOOPT

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.linux.base import KernelBase

_MSGHDR = struct.Struct("<QI4xQQQQI4x")
_SOL_SOCKET, _IPPROTO_TCP = 1, 6
_WITH_POINTERS = frozenset(((_SOL_SOCKET, 26), (_SOL_SOCKET, 51), (_IPPROTO_TCP, 35)))  # filters, zero-copy receive


class SocketCalls(KernelBase):
    """sendmsg, recvmsg, socket options."""

    def sys_setsockopt(self, cpu: Cpu, fd: int, level: int, name: int, value: int, length: int) -> int:
        """setsockopt(2), without the options whose value holds pointers."""
        if (level & 0xFFFF_FFFF, name & 0xFFFF_FFFF) in _WITH_POINTERS:
            return -ENOPROTOOPT
        return self.host("setsockopt", self.check_fd(fd), level, name, self.pointer(value, True), length)

    def sys_getsockopt(self, cpu: Cpu, fd: int, level: int, name: int, value: int, length: int) -> int:
        """getsockopt(2), likewise."""
        if (level & 0xFFFF_FFFF, name & 0xFFFF_FFFF) in _WITH_POINTERS:
            return -ENOPROTOOPT
        return self.host("getsockopt", self.check_fd(fd), level, name, self.pointer(value), self.pointer(length))

    def _message(self, fd: int, address: int, flags: int, name: str) -> tuple[int, bytes]:
        """Call the host with the guest's msghdr translated; the result and the header the host left."""
        fd = self.check_fd(fd)
        where, where_size, iov, count, control, control_size, mflags = _MSGHDR.unpack(
            self.space.read(address, _MSGHDR.size)
        )
        if count > 1024:
            raise OSError(EMSGSIZE, "iovec")
        if control_size > 0x7FFF_FFFF:
            raise OSError(EINVAL, "control")
        vector, keep = self.iovec(iov, count)
        header = host.buffer(
            _MSGHDR.pack(
                self.pointer(where, True), where_size, vector, count, self.pointer(control, True), control_size, mflags
            )
        )
        result = self.host(name, fd, host.address_of(header), flags)
        del keep
        return result, header.raw[: _MSGHDR.size]

    def sys_sendmsg(self, cpu: Cpu, fd: int, message: int, flags: int) -> int:
        """sendmsg(2)."""
        return self._message(fd, message, flags, "sendmsg")[0]

    def sys_recvmsg(self, cpu: Cpu, fd: int, message: int, flags: int) -> int:
        """recvmsg(2)."""
        result, header = self._message(fd, message, flags, "recvmsg")
        if result >= 0:
            _, where_size, _, _, _, control_size, mflags = _MSGHDR.unpack(header)
            self.space.put_u32(message + 8, where_size)
            self.space.put_u64(message + 40, control_size)
            self.space.put_u32(message + 48, mflags)
        return result
