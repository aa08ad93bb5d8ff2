"""Vectors of buffers, socket addresses, messages and socket options as strace lines show them.

An address in the guest's memory enters, text leaves; the calls about them are shown here as `strace_calls.py` wants it
(`SOCKET_CALLS`), before the call with result None and behind it.
"""

from __future__ import annotations

import struct

from translator.linux import names
from translator.linux.base import s32, s64
from translator.linux.strace_structs import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

    from translator.linux.strace import Tracer

    Shown = Callable[[Any, tuple[int, ...], int | None], list[str]]


def _address(value: int) -> str:
    return f"{value:#x}" if value else "NULL"


def iovec(tracer: Tracer, at: int, count: int, result: int | None = None) -> str:
    """Buffers with what is in them; behind a call that filled them, what it filled."""
    left = None if result is None else max(result, 0)
    parts: list[str] = []
    for k in range(min(max(count, 0), 32)):
        base, length = struct.unpack("<QQ", tracer.space.read(at + 16 * k, 16))
        size = length if left is None else min(length, left)
        left = None if left is None else left - size
        parts.append(f"{{iov_base={tracer.bytes(base, size)}, iov_len={length}}}")
    return "[" + ", ".join(parts) + (", ..." if count > 32 else "") + "]"


def sockaddr(tracer: Tracer, at: int, length: int) -> str:
    """A socket address by its family."""
    if not at:
        return "NULL"
    data = tracer.space.read(at, min(length, 128))
    if len(data) < 2:
        return f"{at:#x}"
    family = int.from_bytes(data[:2], "little")
    if family == 1:
        if len(data) <= 2:
            return "{sa_family=AF_UNIX}"
        path = data[2:]
        if not path[0]:
            return "{sa_family=AF_UNIX, sun_path=@" + quote(path[1:], 108) + "}"
        return "{sa_family=AF_UNIX, sun_path=" + quote(path.split(b"\0")[0], 108) + "}"
    if family == 2 and len(data) >= 8:
        port = int.from_bytes(data[2:4], "big")
        host = ".".join(map(str, data[4:8]))
        return f'{{sa_family=AF_INET, sin_port=htons({port}), sin_addr=inet_addr("{host}")}}'
    if family == 10 and len(data) >= 28:
        port, flow = struct.unpack_from(">HI", data, 2)
        (scope,) = struct.unpack_from("<I", data, 24)
        return (
            f"{{sa_family=AF_INET6, sin6_port=htons({port}), sin6_flowinfo=htonl({flow}), "
            f'inet_pton(AF_INET6, "{_ipv6(data[8:24])}", &sin6_addr), sin6_scope_id={scope}}}'
        )
    if family == 16 and len(data) >= 12:
        pid, groups = struct.unpack_from("<II", data, 4)
        return f"{{sa_family=AF_NETLINK, nl_pid={pid}, nl_groups={groups:08x}}}"
    return f"{{sa_family={names.flags('socket_domain', family)}, sa_data={quote(data[2:])}}}"


def _ipv6(raw: bytes) -> str:
    from _socket import inet_ntop

    return inet_ntop(10, raw)


def message(tracer: Tracer, at: int, result: int | None = None) -> str:
    """A msghdr with its buffers and control messages."""
    name, size, iov, count, control, room, flags = struct.unpack("<QI4xQQQQI4x", tracer.space.read(at, 56))
    text = f"{{msg_name={sockaddr(tracer, name, size)}, msg_namelen={size}, "
    text += f"msg_iov={iovec(tracer, iov, s32(count), result)}, msg_iovlen={count}, "
    if control and room:
        text += f"msg_control={_control(tracer, control, room)}, "
    return text + f"msg_controllen={room}, msg_flags={names.flags('msg', flags)}}}"


def _control(tracer: Tracer, at: int, room: int) -> str:
    data = tracer.space.read(at, min(room, 4096))
    parts = []
    while len(data) >= 16:
        length, level, kind = struct.unpack_from("<Qii", data)
        if not 16 <= length <= len(data):
            break
        body = data[16:length]
        known = names.flags("scm", kind) if level == 1 else hex(kind)
        shown = quote(body)
        if level == 1 and kind == 1:
            shown = "[" + ", ".join(str(fd) for (fd,) in struct.iter_unpack("<i", body[: len(body) & ~3])) + "]"
        elif level == 1 and kind == 2 and len(body) >= 12:
            shown = "{{pid={}, uid={}, gid={}}}".format(*struct.unpack_from("<iii", body))
        level_name = names.flags("socket_level", level)
        parts.append(f"{{cmsg_len={length}, cmsg_level={level_name}, cmsg_type={known}, cmsg_data={shown}}}")
        data = data[(length + 7) & ~7 :]
    return "[" + ", ".join(parts) + "]"


def _name_call(peer: bool) -> Shown:
    def shown(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
        if not v[2]:
            return [str(s32(v[0])), _address(v[1]), "NULL"]
        length = s32(tracer.space.u32(v[2]))
        if result is None:  # remembered for the line behind the call
            tracer.length = length
            return [str(s32(v[0]))]
        before = tracer.length
        where = sockaddr(tracer, v[1], min(length, before)) if result >= 0 and v[1] else _address(v[1])
        size = f"[{before}]" if before == length else f"[{before} => {length}]"
        return [str(s32(v[0])), where, size, *([names.flags("socket_type", v[3])] if peer else [])]

    return shown


def _recvfrom(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    parts = [str(s32(v[0]))]
    if result is None:
        if v[5]:
            tracer.length = s32(tracer.space.u32(v[5]))
        return parts
    data = tracer.bytes(v[1], result) if result >= 0 else _address(v[1])
    parts += [data, str(v[2]), names.flags("msg", v[3])]
    if not v[5]:
        return [*parts, _address(v[4]), "NULL"]
    length = s32(tracer.space.u32(v[5]))
    where = sockaddr(tracer, v[4], min(length, tracer.length)) if result >= 0 and v[4] else _address(v[4])
    return [*parts, where, f"[{tracer.length}]" if tracer.length == length else f"[{tracer.length} => {length}]"]


def _option(tracer: Tracer, v: tuple[int, ...]) -> list[str]:
    level = s32(v[1])
    table = {1: "socket_option", 6: "tcp_option", 0: "ip_option", 41: "ipv6_option"}.get(level)
    shown = names.flags(table, v[2]) if table else hex(v[2] & 0xFFFF_FFFF)
    return [str(s32(v[0])), names.flags("socket_level", level), shown]


def _option_value(tracer: Tracer, at: int, size: int) -> str:
    return tracer.struct("int", at) if size == 4 else tracer.bytes(at, size) if at else "NULL"


def _setsockopt(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    size = v[4] & 0xFFFF_FFFF
    return [*_option(tracer, v), _option_value(tracer, v[3], size), str(s32(size))]


def _getsockopt(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    parts = _option(tracer, v)
    if result is None:
        tracer.length = s32(tracer.space.u32(v[4])) if v[4] else 0
        return parts
    if result < 0 or not v[4]:
        return [*parts, _address(v[3]), f"[{tracer.length}]" if v[4] else "NULL"]
    size = s32(tracer.space.u32(v[4]))
    shown = f"[{tracer.length}]" if tracer.length == size else f"[{tracer.length} => {size}]"
    return [*parts, _option_value(tracer, v[3], size), shown]


def _vector(more: int) -> Shown:
    def shown(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
        buffers = iovec(tracer, v[1], s32(v[2]), result) if result is not None and result >= 0 else _address(v[1])
        rest = [str(s64(v[3])), names.flags("rwf", v[5])][:more] if more else []
        return [str(s32(v[0])), buffers, str(s32(v[2])), *rest]

    return shown


def _recvmsg(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    shown = message(tracer, v[1], result) if result is not None and result >= 0 else _address(v[1])
    return [str(s32(v[0])), shown, names.flags("msg", v[2])]


def _socket(tracer: Tracer, v: tuple[int, ...], result: int | None) -> list[str]:
    table = {2: "inet_protocol", 10: "inet_protocol", 16: "netlink_protocol"}.get(s32(v[0]))
    protocol = names.flags(table, v[2]) if table else str(s32(v[2]))
    return [names.flags("socket_domain", v[0]), names.flags("socket_type", v[1]), protocol]


SOCKET_CALLS: Final[dict[str, Shown]] = {
    "getsockname": _name_call(False), "getpeername": _name_call(False), "accept": _name_call(False),
    "accept4": _name_call(True), "recvfrom": _recvfrom, "setsockopt": _setsockopt, "getsockopt": _getsockopt,
    "readv": _vector(0), "preadv": _vector(1), "preadv2": _vector(2), "recvmsg": _recvmsg, "socket": _socket,
}  # fmt: skip
