"""Sockets: calls whose arguments hold addresses, or that may wait. The plain ones are rows of `table.py`.

Addresses of sockets, options and control messages look the same to guest and host, so data passes through; what is
translated are the pointers inside `msghdr`, `iovec` and a few options. The path of a Unix socket is taken as it is, as
qemu-user does: a socket is a meeting place with processes that know no sysroot. A descriptor that arrives in a control
message gets its number from the host, which never gives one of ours away; one of ours cannot be sent.

What a signal does to a call on a socket with a time limit (SO_RCVTIMEO, SO_SNDTIMEO) is said in `restarts.py`.
"""

from __future__ import annotations

import struct
from errno import EBADF, EINVAL, EMSGSIZE, ENOPROTOOPT

from translator.guest import host
from translator.guest.access import MemoryFault
from translator.guest.cpu import Cpu
from translator.linux.base import MAX_RW, s32
from translator.linux.signals import SignalCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

_MSGHDR: Final = struct.Struct("<QI4xQQQQI4x")  # name, its size, vector, its length, control, its size, flags
_MMSGHDR_SIZE: Final = 64  # a msghdr and the length of what was transferred
_LENGTH_AT: Final = 56
_NAME_ROOM: Final = 128  # sizeof(struct sockaddr_storage): no name is longer
_MAX_MESSAGES: Final = 1024  # UIO_MAXIOV: of one sendmmsg; and of buffers in one message
_CONTROL: Final = struct.Struct("<Qii")  # struct cmsghdr
_SOL_SOCKET, _SCM_RIGHTS = 1, 1
_SO_TYPE = 3
_MAX_CONTROL: Final = 1 << 20  # far beyond net.core.optmem_max: more is the host's to refuse
_GET_FILTER: Final = (1, 26)  # the length of SO_GET_FILTER counts instructions, of 8 bytes
# Options that are set by a structure which holds an address: where in it. (level, name)
_SET_WITH_ADDRESS: Final = {
    (1, 26): 8, (1, 51): 8, (263, 22): 8,  # SO_ATTACH_FILTER, SO_ATTACH_REUSEPORT_CBPF, PACKET_FANOUT_DATA
    (0, 64): 88, (41, 64): 88, (0, 96): 72,  # {IPT,IP6T,ARPT}_SO_SET_REPLACE: where counters go
}  # fmt: skip
# Options whose addresses mean more than a copy: rules of bridges, shared rings, receiving into mapped pages.
_SET_REFUSED: Final = frozenset(((0, 128), (0, 129), (283, 4)))
_GET_REFUSED: Final = frozenset(((0, 129), (0, 131), (6, 35), (284, 4), (132, 111)))


class _Message:
    """A guest's msghdr and the host's made of it."""

    __slots__ = ("control", "control_size", "keep", "name", "packed", "vector")

    def __init__(self, name: int, control: int, control_size: int, vector: Any, packed: bytes, keep: Any) -> None:
        self.name = name  # guest addresses
        self.control = control
        self.control_size = control_size
        self.vector = vector
        self.packed = packed  # the host's header
        self.keep = keep


class SocketCalls(SignalCalls):
    """Connections, messages, options."""

    # ---- names ------------------------------------------------------------------------------------

    def sys_connect(self, cpu: Cpu, fd: int, address: int, length: int) -> int:
        """connect(2)."""
        where = self.pointer(address) if length & 0xFFFF_FFFF else 0
        return self.host_wait(cpu, "connect", self.check_fd(fd), where, length)

    def _accept(self, cpu: Cpu, call: str, fd: int, address: int, length: int, *flags: int) -> int:
        """accept: without room for the peer's name its length is not looked at."""
        where = (self.pointer(address), self.pointer(length, True)) if address else (0, 0)
        result = self.host_wait(cpu, call, self.check_fd(fd), *where, *flags)
        if result >= 0:
            self._wrote_name(address, length)
        return result

    def _wrote_name(self, address: int, length: int) -> None:
        if address:
            self.wrote(address, _NAME_ROOM)
            self.wrote(length, 4)

    def sys_accept(self, cpu: Cpu, fd: int, address: int, length: int) -> int:
        """accept(2)."""
        return self._accept(cpu, "accept", fd, address, length)

    def sys_accept4(self, cpu: Cpu, fd: int, address: int, length: int, flags: int) -> int:
        """accept4(2)."""
        return self._accept(cpu, "accept4", fd, address, length, flags)

    def _name(self, call: str, fd: int, address: int, length: int) -> int:
        result = self.host(call, self.check_fd(fd), self.pointer(address), self.pointer(length))
        if result >= 0:
            self._wrote_name(address, length)
        return result

    def sys_getsockname(self, cpu: Cpu, fd: int, address: int, length: int) -> int:
        """getsockname(2)."""
        return self._name("getsockname", fd, address, length)

    def sys_getpeername(self, cpu: Cpu, fd: int, address: int, length: int) -> int:
        """getpeername(2)."""
        return self._name("getpeername", fd, address, length)

    # ---- data -------------------------------------------------------------------------------------

    def sys_sendto(
        self, cpu: Cpu, fd: int, buf: int, size: int, flags: int, address: int, length: int
    ) -> int:
        """sendto(2)."""
        fd, size = self.check_fd(fd), min(size, MAX_RW)
        name = (self.pointer(address, True), length)
        return self.host_wait(cpu, "sendto", fd, self.pointer(buf), size, flags, *name)

    def sys_recvfrom(
        self, cpu: Cpu, fd: int, buf: int, size: int, flags: int, address: int, length: int
    ) -> int:
        """recvfrom(2)."""
        fd, size = self.check_fd(fd), min(size, MAX_RW)
        name = (self.pointer(address), self.pointer(length, True)) if address else (0, 0)
        where = self.pointer(buf) if size else 0
        result = self.host_wait(cpu, "recvfrom", fd, where, size, flags, *name)
        if result >= 0:
            self.wrote(buf, min(result, size))  # MSG_TRUNC: the message's length, of which less was stored
            self._wrote_name(address, length)
        return result

    # ---- messages -----------------------------------------------------------------------------------

    def _message(self, fd: int, address: int, sends: bool) -> _Message:
        """The guest's msghdr at `address`, for a host call. What is wrong with the descriptor comes first."""
        try:
            return self._translated(address, sends)
        except (OSError, MemoryFault):
            value, length = host.buffer(4), host.buffer(b"\4\0\0\0")
            where = host.address_of(value), host.address_of(length)
            result = self.host("getsockopt", fd, _SOL_SOCKET, _SO_TYPE, *where)
            if result < 0:
                raise OSError(-result, "descriptor") from None
            raise

    def _translated(self, address: int, sends: bool) -> _Message:
        name, name_size, iov, count, control, control_size, flags = _MSGHDR.unpack(
            self.space.read(address, _MSGHDR.size)
        )
        if count > _MAX_MESSAGES:
            raise OSError(EMSGSIZE, "iovec")
        vector_at, vector = self.iovec(iov, count)
        control_at, keep = self.pointer(control, True), None
        if sends and control and 0 < control_size <= _MAX_CONTROL:
            # A copy: what was looked at is what is sent, whatever other threads do.
            data = self.space.read(control, control_size)
            if self.reserved_fds:
                self._check_rights(data)
            keep = host.buffer(data)
            control_at = host.address_of(keep)
        packed = _MSGHDR.pack(
            self.pointer(name, True) if not sends or name_size else 0,
            name_size, vector_at, count, control_at, control_size, flags,
        )  # fmt: skip
        return _Message(name, control, control_size, vector, packed, keep)

    def _check_rights(self, data: bytes) -> None:
        """EBADF when control messages send one of our descriptors; malformed ones are the host's to refuse."""
        at = 0
        while at + _CONTROL.size <= len(data):
            size, level, kind = _CONTROL.unpack_from(data, at)
            if size < _CONTROL.size or size > len(data) - at:
                return
            if (level, kind) == (_SOL_SOCKET, _SCM_RIGHTS):
                count = (size - _CONTROL.size) // 4
                if not self.reserved_fds.isdisjoint(struct.unpack_from(f"<{count}i", data, at + _CONTROL.size)):
                    raise OSError(EBADF, "descriptor")
            at += (size + 7) & ~7

    def _received(self, message: _Message, address: int, header: bytes) -> None:
        """After the host received: the guest's msghdr at `address` learns what it stored."""
        _, name_size, _, _, _, control_size, flags = _MSGHDR.unpack_from(header)
        self.space.put_u32(address + 8, name_size)
        self.space.put_u64(address + 40, control_size)
        self.space.put_u32(address + 48, flags)
        self.wrote(address, _MSGHDR.size)
        self.wrote(message.name, name_size)
        self.wrote(message.control, min(message.control_size, _MAX_CONTROL))
        for part in message.vector:
            if part.length:
                self.wrote(part.base - self.space.base, part.length)

    def sys_sendmsg(self, cpu: Cpu, fd: int, message: int, flags: int) -> int:
        """sendmsg(2)."""
        fd = self.check_fd(fd)
        made = self._message(fd, message, True)
        header = host.buffer(made.packed)
        return self.host_wait(cpu, "sendmsg", fd, host.address_of(header), flags)

    def sys_recvmsg(self, cpu: Cpu, fd: int, message: int, flags: int) -> int:
        """recvmsg(2)."""
        fd = self.check_fd(fd)
        made = self._message(fd, message, False)
        header = host.buffer(made.packed)
        result = self.host_wait(cpu, "recvmsg", fd, host.address_of(header), flags)
        if result >= 0:
            self._received(made, message, header.raw)
        return result

    def _messages(self, fd: int, address: int, count: int, sends: bool) -> list[_Message]:
        """An array of mmsghdr, as far as it is good: Linux, too, says how many went before a bad one."""
        made: list[_Message] = []
        for k in range(min(count & 0xFFFF_FFFF, _MAX_MESSAGES)):
            try:
                made.append(self._message(fd, address + k * _MMSGHDR_SIZE, sends))
            except (OSError, MemoryFault):
                if not made:
                    raise
                break
        return made

    def sys_sendmmsg(self, cpu: Cpu, fd: int, messages: int, count: int, flags: int) -> int:
        """sendmmsg(2)."""
        fd = self.check_fd(fd)
        made = self._messages(fd, messages, count, True)
        array = host.buffer(b"".join(message.packed + bytes(8) for message in made))
        result = self.host_wait(cpu, "sendmmsg", fd, host.address_of(array), len(made), flags)
        for k in range(max(result, 0)):
            at = k * _MMSGHDR_SIZE + _LENGTH_AT
            self.space.write(messages + at, array.raw[at : at + 4])
            self.wrote(messages + at, 4)
        return result

    def sys_recvmmsg(self, cpu: Cpu, fd: int, messages: int, count: int, flags: int, timeout: int) -> int:
        """recvmmsg(2)."""
        fd = self.check_fd(fd)
        until = self.pointer(timeout, True)
        made = self._messages(fd, messages, count, False)
        array = host.buffer(b"".join(message.packed + bytes(8) for message in made))
        result = self.host_wait(cpu, "recvmmsg", fd, host.address_of(array), len(made), flags, until)
        raw = array.raw
        for k in range(max(result, 0)):
            at = k * _MMSGHDR_SIZE
            self._received(made[k], messages + at, raw[at : at + _MMSGHDR_SIZE])
            self.space.write(messages + at + _LENGTH_AT, raw[at + _LENGTH_AT : at + _LENGTH_AT + 4])
        self.wrote(timeout, 16)
        return result

    # ---- options --------------------------------------------------------------------------------------

    def sys_setsockopt(self, cpu: Cpu, fd: int, level: int, name: int, value: int, length: int) -> int:
        """setsockopt(2)."""
        fd, key = self.check_fd(fd), (s32(level), s32(name))
        if key in _SET_REFUSED:
            return self._no_option("setsockopt", fd, key)
        size = s32(length)
        at = _SET_WITH_ADDRESS.get(key)
        if at is None or size < at + 8:
            return self.host("setsockopt", fd, level, name, self.pointer(value, True), length)
        if size > 1 << 26:
            return -EINVAL
        data = bytearray(self.space.read(value, size))
        (address,) = struct.unpack_from("<Q", data, at)
        struct.pack_into("<Q", data, at, self.pointer(address, True))
        raw = host.buffer(bytes(data))
        return self.host("setsockopt", fd, level, name, host.address_of(raw), length)

    def sys_getsockopt(self, cpu: Cpu, fd: int, level: int, name: int, value: int, length: int) -> int:
        """getsockopt(2)."""
        fd, key = self.check_fd(fd), (s32(level), s32(name))
        if key in _GET_REFUSED:
            return self._no_option("getsockopt", fd, key)
        result = self.host("getsockopt", fd, level, name, self.pointer(value), self.pointer(length))
        if result >= 0:
            size = s32(self.space.u32(length))
            self.wrote(value, max(size, 0) * (8 if key == _GET_FILTER else 1))
            self.wrote(length, 4)
        return result

    def _no_option(self, call: str, fd: int, key: tuple[int, int]) -> int:
        """ENOPROTOOPT, as of a kernel without the option."""
        text = f"{call}({fd}, {key[0]}, {key[1]}) is not implemented: the program gets ENOPROTOOPT"
        self.notice(text, f"{call} {key}")
        return -ENOPROTOOPT
