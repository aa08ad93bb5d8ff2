"""What the kernel says about itself: its name and the machine's."""

from __future__ import annotations

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.linux.base import KernelBase

_FIELD = 65


class SystemCalls(KernelBase):
    """uname."""

    def sys_uname(self, cpu: Cpu, where: int) -> int:
        """uname(2): the host's kernel on the guest's machine."""
        raw = host.buffer(6 * _FIELD)
        result = self.host("uname", host.address_of(raw))
        if result:
            return result
        data = bytearray(raw.raw[: 6 * _FIELD])
        data[4 * _FIELD : 5 * _FIELD] = self.abi.NAME.encode().ljust(_FIELD, b"\0")
        self.space.write(where, data)
        return 0
