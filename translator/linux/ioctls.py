"""ioctl(2): which requests we know, and how each takes its argument.

A request passes to the host when its argument is a number, or points to plain data that both sides lay out alike (all
of terminals, pseudo-terminals, network interfaces, file flags). A structure that holds an address is copied and the
address translated. Any other request may hold addresses that we do not see, so it is refused with ENOTTY, as a driver
refuses what it does not know, and the user is told.
"""

from __future__ import annotations

import struct
from errno import ENOTTY

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.linux.base import KernelBase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# The argument points to plain data.
_POINTER: Final = frozenset((
    # terminals: attributes of all three kinds, process groups, sizes, modem lines, packet mode, locks, counters
    0x5401, 0x5402, 0x5403, 0x5404, 0x5405, 0x5406, 0x5407, 0x5408, 0x540F, 0x5410, 0x5411, 0x5412, 0x5413, 0x5414,
    0x5415, 0x5416, 0x5417, 0x5418, 0x5419, 0x541A, 0x541B, 0x541E, 0x541F, 0x5420, 0x5421, 0x5423, 0x5424, 0x5429,
    0x542E, 0x542F, 0x5432, 0x5433, 0x5434, 0x5435, 0x5452, 0x5456, 0x5457, 0x545D, 0x5460,
    0x80045430, 0x40045431, 0x80045432, 0x80045438, 0x80045439, 0x80045440, 0x80285442, 0xC0285443,
    0x802C542A, 0x402C542B, 0x402C542C, 0x402C542D,
    0x4B33, 0x4B3B, 0x5600, 0x5601, 0x5603,  # is this a console? (KDGKBTYPE, KDGETMODE, VT_OPENQRY, VT_GETMODE/STATE)
    # files: flags, attributes, names, ranges, extents; the size of a block
    0x80086601, 0x40086602, 0x80087601, 0x40087602, 0x801C581F, 0x401C5820, 0x81009431, 0x41009432, 0x80111500,
    0x4020940D, 0xC0189436, 0xC020660B, 2, 1,
    0x125D, 0x125E, 0x1260, 0x1263, 0x1265, 0x1267, 0x1268, *range(0x1277, 0x127F), 0x80081270, 0x40081271,
    0x80081272,  # block devices
    0x80045200, 0x40045201, 0x40085203, 0xB704, 0x40085400, 0x7B9,  # entropy, name spaces, ticks of a timerfd, vsock
    # sockets: owner, mark, time stamps of both kinds
    0x8901, 0x8902, 0x8903, 0x8904, 0x8905, 0x8906, 0x8907, 0x80108906, 0x80108907, 0x894B,
    # struct ifreq, arpreq, in6_ifreq, vlan_ioctl_args, the names of bridges
    0x8910, 0x8911, *range(0x8913, 0x8928), 0x8929, *range(0x8930, 0x8939), 0x8942, 0x8943, 0x8947,
    0x8948, 0x8949, 0x8953, 0x8954, 0x8955, 0x8960, 0x8961, 0x8962, 0x8970, 0x8971, 0x8982, 0x8983,
    *range(0x8990, 0x8993), 0x8995, 0x89A0, 0x89A1, 0x89A2, 0x89A3,
    # tunnels of packets (tun, tap)
    0x400454CA, 0x800454CF, 0x800454D2, 0x800454D3, 0x400454D4, 0x800454D7, 0x400454D8, 0x400454D9, 0x400454DA,
    0x800454DD, 0x400454DC, 0x800454DF, 0x400454DE,
))  # fmt: skip
# The argument is a number, or there is none.
_NUMBER: Final = frozenset((
    0x5409, 0x540A, 0x540B, 0x540C, 0x540D, 0x540E, 0x541D, 0x5422, 0x5425, 0x5427, 0x5428, 0x5437, 0x5441, 0x5450,
    0x5451, 0x545C, 0x40045436,
    0x4B3A, 0x5606, 0x5607,  # KDSETMODE, VT_ACTIVATE, VT_WAITACTIVE
    0x40049409, 0x125F, 0x1261, 0x1262, 0x1264, 0xC0045877, 0xC0045878,
    0x5204, 0x5206, 0x5207, 0xB701, 0xB702, 0xB703,
    0x894C, 0x400454CB, 0x400454CC, 0x400454CD, 0x400454CE, 0x400454D0,
))  # fmt: skip
_SIOCADDRT, _SIOCDELRT, _SIOCGIFCONF = 0x890B, 0x890C, 0x8912
# struct ifreq whose union holds the address of the real argument: ethtool, bonding, time stamps, tunnels' parameters
_IFR_DATA: Final = frozenset((0x8946, 0x8993, 0x8994, 0x89B0, 0x89B1, *range(0x89F0, 0x8A00)))
_IFREQ_SIZE, _IFR_DATA_AT = 40, 16
_RTENTRY_SIZE, _RT_DEV_AT = 120, 88
_SOL_SOCKET, _SO_DOMAIN, _AF_INET = 1, 39, 2
_F_GETFD = 1


class IoctlCalls(KernelBase):
    """ioctl."""

    def sys_ioctl(self, cpu: Cpu, fd: int, request: int, arg: int) -> int:
        """ioctl(2) for the requests whose argument we know; others are refused as no such request."""
        fd = self.check_fd(fd)
        request &= 0xFFFF_FFFF
        if request in _POINTER:
            # May block: attributes that wait for the output to drain, a process in the background that is stopped.
            result = self.host_wait(cpu, "ioctl", fd, request, self.pointer(arg))
            if result >= 0:
                self.wrote(arg, request >> 16 & 0x3FFF or 128)
            return result
        if request in _NUMBER:
            return self.host_wait(cpu, "ioctl", fd, request, arg)
        if request == _SIOCGIFCONF:
            return self._interfaces(fd, arg)
        if request in _IFR_DATA:
            return self._with_address(fd, request, arg, _IFREQ_SIZE, _IFR_DATA_AT)
        if request in (_SIOCADDRT, _SIOCDELRT):
            if self._domain(fd) == _AF_INET:
                return self._with_address(fd, request, arg, _RTENTRY_SIZE, _RT_DEV_AT)
            return self.host("ioctl", fd, request, self.pointer(arg))  # struct in6_rtmsg: plain
        result = self.host("fcntl", fd, _F_GETFD, 0)  # a bad descriptor comes first
        if result < 0:
            return result
        text = f"ioctl({fd}, {request:#x}, {arg:#x}) is not implemented: the program gets ENOTTY"
        self.notice(text, f"ioctl {request}")
        return -ENOTTY

    def _domain(self, fd: int) -> int:
        """The address family of a socket; -1: not a socket."""
        value, length = host.buffer(4), host.buffer(b"\4\0\0\0")
        where = host.address_of(value), host.address_of(length)
        result = self.host("getsockopt", fd, _SOL_SOCKET, _SO_DOMAIN, *where)
        return int.from_bytes(value.raw[:4], "little") if result == 0 else -1

    def _interfaces(self, fd: int, arg: int) -> int:
        """SIOCGIFCONF: {int length; pad; address} of room for interfaces; without an address, how much they take."""
        length, address = struct.unpack("<i4xQ", self.space.read(arg, 16))
        raw = host.buffer(struct.pack("<i4xQ", length, self.pointer(address, True)))
        result = self.host("ioctl", fd, _SIOCGIFCONF, host.address_of(raw))
        if result >= 0:
            (length,) = struct.unpack_from("<i", raw)
            self.space.put_u32(arg, length)
            self.wrote(arg, 4)
            self.wrote(address, max(length, 0))
        return result

    def _with_address(self, fd: int, request: int, arg: int, size: int, at: int) -> int:
        """A structure of `size` bytes that holds an address at `at`."""
        data = bytearray(self.space.read(arg, size))
        (address,) = struct.unpack_from("<Q", data, at)
        struct.pack_into("<Q", data, at, self.pointer(address, True))
        raw = host.buffer(bytes(data))
        result = self.host("ioctl", fd, request, host.address_of(raw))
        if result >= 0:
            self.wrote(address, 4096)
        return result
