"""System V shared memory, semaphores and message queues; POSIX message queues' notification.

Identifiers, keys and most structures are the host's own, so calls pass with their pointers translated. A shared segment
is attached inside guest memory by `AddressSpace.place`, and detached by giving its pages back to the reservation: the
host counts that as a detach. POSIX message queues are descriptors, mostly rows of `table.py`; POSIX shared memory is
files.
"""

from __future__ import annotations

import os
import struct
from errno import EINVAL

from translator.guest import host
from translator.guest.cpu import Cpu
from translator.guest.mappings import Mapping
from translator.guest.state import PAGE_SIZE
from translator.linux.base import KernelBase, s32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_IPC_RMID, _IPC_SET, _IPC_STAT, _IPC_INFO = 0, 1, 2, 3
_SHM_RDONLY, _SHM_RND, _SHM_REMAP, _SHM_EXEC = 0o10000, 0o20000, 0o40000, 0o100000
# what the host stores behind the argument of a command
_SHM_COMMANDS: Final = {
    _IPC_RMID: 0, _IPC_SET: 0, _IPC_STAT: 112, _IPC_INFO: 72, 11: 0, 12: 0, 13: 112, 14: 48, 15: 112,
}  # fmt: skip
_SHM_WITHOUT: Final = frozenset((_IPC_RMID, 11, 12))  # SHM_LOCK, SHM_UNLOCK: no argument
_MSG_COMMANDS: Final = {_IPC_RMID: 0, _IPC_SET: 0, _IPC_STAT: 120, _IPC_INFO: 32, 11: 120, 12: 32, 13: 120}
_MSG_WITHOUT: Final = frozenset((_IPC_RMID,))
_GETALL, _SETALL, _SEM_STAT, _SEM_INFO, _SEM_STAT_ANY = 13, 17, 18, 19, 20
_SEM_NUMBERS: Final = frozenset((_IPC_RMID, 11, 12, 14, 15, 16))  # GETPID, GETVAL, GETNCNT, GETZCNT, SETVAL
_SEM_ROOM: Final = 65536 * 2  # of all values: no set has more semaphores (SEMMSL is an int, the host's is 32000)
_SEMINFO_SIZE: Final = 40
_SEGMENT_PATH: Final = "/SYSV"
_SIGEV_THREAD: Final = 2
_COOKIE_SIZE: Final = 32  # NOTIFY_COOKIE_LEN


class IpcCalls(KernelBase):
    """Shared memory, semaphores, message queues."""

    # ---- shared memory ----------------------------------------------------------------------------

    def sys_shmat(self, cpu: Cpu, segment: int, address: int, flags: int) -> int:
        """shmat(2): where the segment lies in the guest's memory."""
        if address % PAGE_SIZE:  # SHMLBA is a page
            if not flags & _SHM_RND:
                return -EINVAL
            address &= -PAGE_SIZE
            if not address and flags & _SHM_REMAP:
                return -EINVAL
        elif not address and flags & _SHM_REMAP:
            return -EINVAL
        raw = host.buffer(112)
        result = self.host("shmctl", segment, _IPC_STAT, host.address_of(raw))
        if result < 0:
            return result
        key, size = struct.unpack_from("<I44xQ", raw)
        prot = host.PROT_READ | (0 if flags & _SHM_RDONLY else host.PROT_WRITE)
        if flags & _SHM_EXEC:
            prot |= host.PROT_EXEC

        def put(where: int) -> None:
            """Attach over the reservation; the host executes nothing of it."""
            result = self.host("shmat", segment, where, flags & _SHM_RDONLY | _SHM_REMAP)
            if -4096 < result < 0:
                raise OSError(-result, "shmat")

        # The identifier stands where a file's inode does, as in Linux' own list of mappings. Mappings that have none
        # are anonymous to us; so 0 cannot stand there.
        segment = s32(segment)
        return self.space.place(
            address, size, prot, put, replace=bool(flags & _SHM_REMAP), path=f"{_SEGMENT_PATH}{key:08x} (deleted)",
            device=os.makedev(0, 1), inode=segment or 1,
        )  # fmt: skip

    def sys_shmdt(self, cpu: Cpu, address: int) -> int:
        """shmdt(2): every piece that is left of the segment attached at `address`."""
        if address % PAGE_SIZE:
            return -EINVAL
        pieces = [m for m in self.space.mappings() if m.start - m.offset == address and _is_segment(m)]
        # Of several segments (one was replaced in part by another) the first one is meant.
        pieces = [m for m in pieces if m.inode == pieces[0].inode]
        for piece in pieces:
            self.space.unmap(piece.start, piece.end - piece.start)
        return 0 if pieces else -EINVAL

    def _control(self, call: str, number: int, command: int, arg: int, commands: dict[int, int], bare: bool) -> int:
        """shmctl or msgctl: `commands` says what the host stores; `bare`: there is no argument."""
        if s32(command) not in commands:
            return self.host(call, number, command, 0)  # the host says what is wrong with it
        result = self.host(call, number, command, 0 if bare else self.pointer(arg))
        if result >= 0 and not bare:
            self.wrote(arg, commands[s32(command)])
        return result

    def sys_shmctl(self, cpu: Cpu, segment: int, command: int, arg: int) -> int:
        """shmctl(2)."""
        return self._control("shmctl", segment, command, arg, _SHM_COMMANDS, s32(command) in _SHM_WITHOUT)

    # ---- message queues -----------------------------------------------------------------------------

    def sys_msgctl(self, cpu: Cpu, queue: int, command: int, arg: int) -> int:
        """msgctl(2)."""
        return self._control("msgctl", queue, command, arg, _MSG_COMMANDS, s32(command) in _MSG_WITHOUT)

    def sys_msgsnd(self, cpu: Cpu, queue: int, message: int, size: int, flags: int) -> int:
        """msgsnd(2)."""
        return self.host_wait(cpu, "msgsnd", queue, self.pointer(message), size, flags)

    def sys_msgrcv(self, cpu: Cpu, queue: int, message: int, size: int, kind: int, flags: int) -> int:
        """msgrcv(2)."""
        result = self.host_wait(cpu, "msgrcv", queue, self.pointer(message), size, kind, flags)
        if result >= 0:
            self.wrote(message, 8 + result)
        return result

    # ---- semaphores -----------------------------------------------------------------------------------

    def sys_semop(self, cpu: Cpu, group: int, operations: int, count: int) -> int:
        """semop(2)."""
        return self.host_wait(cpu, "semop", group, self.pointer(operations), count)

    def sys_semtimedop(self, cpu: Cpu, group: int, operations: int, count: int, timeout: int) -> int:
        """semtimedop(2)."""
        where = self.pointer(operations), count, self.pointer(timeout, True)
        return self.host_wait(cpu, "semtimedop", group, *where)

    def sys_semctl(self, cpu: Cpu, group: int, index: int, command: int, arg: int) -> int:
        """semctl(2)."""
        number = s32(command)
        if number in _SEM_NUMBERS:
            return self.host("semctl", group, index, command, arg)
        if number in (_GETALL, _SETALL, _IPC_INFO, _SEM_INFO):
            result = self.host("semctl", group, index, command, self.pointer(arg))
            if result >= 0 and number != _SETALL:
                self.wrote(arg, _SEM_ROOM if number == _GETALL else _SEMINFO_SIZE)
            return result
        if number not in (_IPC_STAT, _IPC_SET, _SEM_STAT, _SEM_STAT_ANY):
            return self.host("semctl", group, index, command, 0)
        form, fields = self.host_abi.SEMID_DS
        layout = self.abi.SEMID_DS
        own = struct.Struct(form)
        raw = host.buffer(own.size)
        if number == _IPC_SET:
            given = dict(zip(layout.fields, layout.unpack(self.space.read(arg, layout.size)), strict=True))
            own.pack_into(raw, 0, *(given[name] for name in fields))
            return self.host("semctl", group, index, command, host.address_of(raw))
        result = self.host("semctl", group, index, command, host.address_of(raw))
        if result >= 0:
            found = dict(zip(fields, own.unpack_from(raw), strict=True))
            self.space.write(arg, layout.pack(*(found[name] for name in layout.fields)))
            self.wrote(arg, layout.size)
        return result

    # ---- POSIX message queues ----------------------------------------------------------------------

    def sys_mq_timedsend(self, cpu: Cpu, fd: int, message: int, size: int, priority: int, timeout: int) -> int:
        """mq_timedsend(2)."""
        where = self.pointer(message), size, priority, self.pointer(timeout, True)
        return self.host_wait(cpu, "mq_timedsend", self.check_fd(fd), *where)

    def sys_mq_timedreceive(self, cpu: Cpu, fd: int, message: int, size: int, priority: int, timeout: int) -> int:
        """mq_timedreceive(2)."""
        where = self.pointer(message), size, self.pointer(priority, True), self.pointer(timeout, True)
        result = self.host_wait(cpu, "mq_timedreceive", self.check_fd(fd), *where)
        if result >= 0:
            self.wrote(message, result)
            self.wrote(priority, 4)
        return result

    def sys_mq_notify(self, cpu: Cpu, fd: int, event: int) -> int:
        """mq_notify(2). SIGEV_THREAD has a socket for signal number, and a cookie behind the value's pointer."""
        fd = self.check_fd(fd)
        if not event:
            return self.host("mq_notify", fd, 0)
        data = bytearray(self.space.read(event, 64))
        value, _, kind = struct.unpack_from("<Qii", data)
        if kind == _SIGEV_THREAD:
            cookie = host.buffer(self.space.read(value, _COOKIE_SIZE))
            struct.pack_into("<Q", data, 0, host.address_of(cookie))
            self.check_fd(int.from_bytes(data[8:12], "little"))
        raw = host.buffer(bytes(data))
        return self.host("mq_notify", fd, host.address_of(raw))


def _is_segment(mapping: Mapping) -> bool:
    return mapping.shared and mapping.path.startswith(_SEGMENT_PATH)
