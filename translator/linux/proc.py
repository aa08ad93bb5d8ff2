"""The files of /proc that must speak of guests: of this one, and of others that run beside it.

A path (and the descriptor it is relative to) enters, the content that a Linux of the guest's own would show leaves;
`files.py` asks when a name is opened or a link read. What another guest is, it says itself (`neighbours.py`).
"""

from __future__ import annotations

import os
from errno import EACCES, ENOENT, ENOTDIR

from translator.guest import host
from translator.guest.access import MemoryFault
from translator.guest.mappings import Mapping
from translator.linux.base import KernelBase
from translator.linux.descriptors import RESERVED_FROM
from translator.linux.neighbours import (
    FILES,
    MEMFD,
    Identity,
    contents,
    counters,
    identity,
    patched,
    put_fields,
    stat_fields,
    statm,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

_MADE: Final = b"/memfd:/proc/"  # a file that we made up: its name says which one it stands for
_CPUINFO: Final = b"/proc/cpuinfo"
_KERNELS: Final = frozenset((b"/proc", b"/sys", b"/dev"))
_DELETED: Final = b" (deleted)"
_O_ACCMODE, _O_CLOEXEC, _O_PATH, _O_DIRECTORY = 3, 0o2000000, 0o10000000, 0o200000
_AT_EXECFN = 31
_CMDLINE = 1 << 17  # as much of it as others get to see who may not read our memory
_PR_SET_NAME = 15
# Host addresses and nothing else: there is no way to translate what is read from them.
_REFUSED: Final = frozenset((b"mem", b"pagemap", b"numa_maps"))
_UNLIMITED: Final = (1 << 64) - 1


class ProcCalls(KernelBase):
    """/proc as guests see it."""

    limits: dict[int, tuple[int, int]]

    def init_proc(self) -> None:
        """Say who we are: to other guests, and to the host's list of processes."""
        self._identity = self._proc_own_identity()
        if not self.own_process:
            return
        name = host.buffer(os.path.basename(self._proc_execfn())[:15])
        self.host("prctl", _PR_SET_NAME, host.address_of(name))
        fd = os.memfd_create(MEMFD)
        os.write(fd, self._identity.pack())
        try:
            self.reserved_fds.take(fd)
        except OSError:  # so low a limit of open files that there is no room for it out of the guest's way
            os.close(fd)

    def guest_threads(self) -> set[int]:
        """Thread ids of this guest; other threads of the process are ours."""
        return set(getattr(self, "threads", ())) or {self.pid}

    def _proc_own_identity(self) -> Identity:
        program, space = self.program, self.space
        word = self.abi.ELF_CLASS // 8
        order = "little" if self.abi.LITTLE else "big"
        count = len(program.argv) + len(program.envp)

        def pointer(k: int) -> int:
            return int.from_bytes(space.read(program.sp + word * k, word), order)  # type: ignore[arg-type]

        try:
            start = pointer(1) if program.argv else 0
            middle = start + sum(len(argument) + 1 for argument in program.argv)
            end = middle + sum(len(variable) + 1 for variable in program.envp) if count else start
        except MemoryFault:
            start = middle = end = 0
        return Identity(
            self._shown_exe(),
            program.auxv,
            b"".join(argument + b"\0" for argument in program.argv)[:_CMDLINE],
            (space.base, space.size, space.flags_base, space.brk_start, program.stack_start, start, middle, end),
        )

    def _proc_execfn(self) -> bytes:
        word = self.abi.ELF_CLASS // 8
        order = "little" if self.abi.LITTLE else "big"
        auxv = self.program.auxv
        for at in range(0, len(auxv), 2 * word):
            key, value = (int.from_bytes(auxv[at + k : at + k + word], order) for k in (0, word))  # type: ignore[arg-type]
            if key == _AT_EXECFN:
                return self.space.cstring(value)
        return os.fsencode(self.exe)

    def _shown_exe(self) -> bytes:
        """The program's path; of one that is known by a descriptor only, what the kernel says of that."""
        exe = os.fsencode(self.exe)
        return os.readlink(exe) if exe.startswith(b"/proc/self/fd/") else exe

    # ---- whose file ------------------------------------------------------------------------------

    def other_base(self, pid: int) -> int:
        """The host address of guest address 0 in another process; 0 when that is no guest."""
        found = identity(pid)
        return found.base if found is not None else 0

    def proc_file(self, path: bytes, dirfd: int = -100) -> tuple[int, int, bytes] | None:
        """A path that leads to /proc/PID/REST, as (PID, thread or 0, REST): PID 0 is ourselves. None: elsewhere."""
        if not path.startswith(b"/"):
            if path.rsplit(b"/", 1)[-1] not in _NAMES:
                return None
            try:
                folder = os.getcwdb() if dirfd == -100 else os.readlink(b"/proc/self/fd/%d" % dirfd)
            except OSError:
                return None
            path = folder + b"/" + path
        if not path.startswith(b"/proc/"):
            return None
        parts = [part for part in path.split(b"/")[2:] if part and part != b"."]
        if b".." in parts:
            return self.proc_file(os.path.normpath(path))
        if len(parts) < 2:
            return None
        own = (b"self", b"thread-self", b"%d" % self.pid)
        thread = 0
        if parts[1] == b"task" and len(parts) > 3 and parts[2].isdigit():
            thread = int(parts[2])
            parts[1:3] = []
        if parts[0] in own or (parts[0].isdigit() and int(parts[0]) in self.guest_threads()):
            return 0, thread, b"/".join(parts[1:])
        return (int(parts[0]), thread, b"/".join(parts[1:])) if parts[0].isdigit() else None

    def proc_link(self, path: bytes, dirfd: int = -100) -> bytes | None:
        """Where /proc/PID/exe leads, for a guest; None: the path is no such link."""
        if not path.endswith(b"exe"):
            return None
        found = self.proc_file(path, dirfd)
        if found is None or found[2] != b"exe":
            return None
        if not found[0]:
            return self._shown_exe()
        other = identity(found[0])
        return other.exe if other is not None else None

    def find_path(self, path: bytes, follow: bool = True) -> bytes:
        """As the base's, with the programs of other guests; the folders of the kernel are the host's themselves."""
        if path.rstrip(b"/") in _KERNELS:
            return path
        if follow and path.startswith(b"/proc/"):
            link = self.proc_link(path)
            if link is not None:
                return os.fsencode(self.exe) if link == self._shown_exe() else link
        return super().find_path(path, follow)

    def made_name(self, target: bytes) -> bytes:
        """What a link of /proc/self/fd says, without what gives a file of ours away."""
        return target[7 : -len(_DELETED)] if target.startswith(_MADE) and target.endswith(_DELETED) else target

    def hidden_names(self, folder: bytes) -> set[bytes]:
        """Entries of a folder of /proc that a listing must not show: our descriptors, our threads."""
        found = self.proc_file(folder)
        if found is None:
            return set()
        pid, _, name = found
        if name == b"task" and not pid:
            return set(os.listdir(folder)) - {b"%d" % tid for tid in self.guest_threads()}
        if name not in (b"fd", b"fdinfo"):
            return set()
        if not pid:
            return {b"%d" % fd for fd in self.reserved_fds}
        if identity(pid) is None:
            return set()
        return {entry for entry in os.listdir(folder) if int(entry) >= RESERVED_FROM}

    # ---- opening ---------------------------------------------------------------------------------

    def _special(self, path: bytes, flags: int, dirfd: int = -100) -> int:
        """A descriptor of a file that we make up; -1: not one of those."""
        if flags & _O_PATH:
            return -1
        if path != _CPUINFO:
            found = self.proc_file(path, dirfd)
            if found is None:
                return -1
            pid, thread, name = found
            if name.startswith(b"fd/") and not pid and name[3:].isdigit() and int(name[3:]) in self.reserved_fds:
                raise FileNotFoundError(ENOENT, "a descriptor of ours")
            path = b"/proc/%d/%s%s" % (pid or self.pid, b"task/%d/" % thread if thread else b"", name)
        content = self._special_content(path)
        return -1 if content is None else self._proc_made(path, content, flags)

    def _special_content(self, path: bytes) -> bytes | None:
        """What is in a file of /proc that we make up; None: it is the host's."""
        if path == _CPUINFO:
            return "".join(self.abi.CPUINFO.format(n=n) for n in range(os.cpu_count() or 1)).encode()
        found = self.proc_file(path)
        if found is None or found[2] not in _NAMES:
            return None
        pid, thread, name = found
        other = identity(pid) if pid else None
        if pid and other is None:
            return None  # a program of the host
        where = f"/proc/{pid or self.pid}" + (f"/task/{thread}" if thread else "")
        os.stat(where)
        if name in _REFUSED:
            self.notice(f"/proc/PID/{name.decode()} is not available: the program gets EACCES", f"proc {name!r}")
            raise PermissionError(EACCES, "no file of a guest")
        if other is not None:
            make = FILES.get(name)
            return make(pid, where, other) if make is not None else None
        return _OWN[name](self, where) if name in _OWN else None

    def _proc_made(self, path: bytes, content: bytes, flags: int) -> int:
        if flags & _O_ACCMODE:
            raise PermissionError(EACCES, "read-only")
        if flags & _O_DIRECTORY:
            raise NotADirectoryError(ENOTDIR, "no directory")
        fd = os.memfd_create(path.decode(), os.MFD_CLOEXEC if flags & _O_CLOEXEC else 0)
        try:
            view = memoryview(content)
            while view:
                view = view[os.write(fd, view) :]
            os.lseek(fd, 0, os.SEEK_SET)
        except OSError:
            os.close(fd)
            raise
        return fd

    # ---- of ourselves ----------------------------------------------------------------------------

    def _proc_maps(self, where: str) -> bytes:
        return self.space.maps_text().encode(errors="surrogateescape")

    def _proc_text(self, start: int, end: int, beyond: int = 0) -> bytes:
        """Memory of the command line: what the program has made of it."""
        try:
            data = self.space.read(start, end - start)
            if beyond > end and data and data[-1]:  # a title longer than the arguments were: on to its end
                data += self.space.read(end, beyond - end).split(b"\0", 1)[0]
            return data
        except MemoryFault:
            return b""

    def _proc_cmdline(self, where: str) -> bytes:
        own = self._identity
        return self._proc_text(own.arg_start, own.arg_end, own.env_end)

    def _proc_environ(self, where: str) -> bytes:
        return self._proc_text(self._identity.arg_end, self._identity.env_end)

    def _proc_auxv(self, where: str) -> bytes:
        return self.program.auxv

    def signal_masks(self) -> tuple[int, int]:
        """What the guest ignores and what it catches, bit n-1 for signal n."""
        actions = getattr(self, "actions", {})
        ignored = sum(1 << (signo - 1) for signo, action in actions.items() if action.handler == 1)
        return ignored, sum(1 << (signo - 1) for signo, action in actions.items() if action.handler > 1)

    def _proc_stat(self, where: str) -> bytes:
        head, fields = stat_fields(where)
        own, image = self._identity, self.program
        if not self.own_process:
            head = head[: head.index(b"(") + 1] + os.path.basename(own.exe)[:15] + b") "
        ignored, caught = self.signal_masks()
        values = {
            17: len(self.guest_threads()), 20: self.space.mapped_bytes, 23: image.image.start + image.bias,
            24: image.image.end + image.bias, 25: image.sp, 26: 0, 27: 0, 30: ignored, 31: caught, 42: 0, 43: 0,
            44: own.brk, 45: own.arg_start, 46: own.arg_end, 47: own.arg_end, 48: own.env_end,
        }  # fmt: skip
        return put_fields(head, fields, values)

    def _proc_status(self, where: str) -> bytes:
        ignored, caught = self.signal_masks()
        size = b"%8d kB" % (self.space.mapped_bytes >> 10)
        own = {
            b"Threads": b"%d" % len(self.guest_threads()), b"VmPeak": size, b"VmSize": size,
            b"VmData": b"%8d kB" % (self._proc_data() >> 10),
            b"SigIgn": b"%016x" % ignored, b"SigCgt": b"%016x" % caught,
        }  # fmt: skip
        if not self.own_process:
            own[b"Name"] = os.path.basename(self._identity.exe)[:15]
        return patched(where + "/status", own)

    def _proc_statm(self, where: str) -> bytes:
        return statm(where, self.space.mapped_bytes, self._proc_data())

    def _proc_data(self) -> int:
        """Bytes of private memory that may be written."""
        return sum(m.end - m.start for m in self.space.mappings() if m.prot & host.PROT_WRITE and not m.shared)

    def _proc_limits(self, where: str) -> bytes:
        rows = {2: b"Max data size", 3: b"Max stack size", 9: b"Max address space"}
        lines = contents(where + "/limits").splitlines(keepends=True)
        for resource, name in rows.items():
            shown = (b"unlimited" if value == _UNLIMITED else b"%d" % value for value in self.limits[resource])
            row = b"%-25s %-20s %-20s bytes     \n" % (name, *shown)
            lines = [row if line.startswith(name + b" ") else line for line in lines]
        return b"".join(lines)

    def _proc_smaps(self, where: str) -> bytes:
        """Counted by the host; where one mapping of the host's holds several of the guest's, by their share of it."""
        parts = []
        texts = self.space.maps_text().encode(errors="surrogateescape").splitlines(keepends=True)
        for (mapping, sums, flags), text in zip(self._proc_counted(where), texts, strict=False):
            size = (mapping.end - mapping.start) >> 10
            parts.append(text + b"%-16s%8d kB\n" % (b"Size:", size) + counters(sums) + flags)
        return b"".join(parts)

    def _proc_smaps_rollup(self, where: str) -> bytes:
        total: dict[bytes, int] = {}
        counted = self._proc_counted(where)
        for _, sums, _ in counted:
            for key, value in sums.items():
                total[key] = total.get(key, 0) + value
        for key in (b"KernelPageSize", b"MMUPageSize", b"THPeligible", b"ProtectionKey"):
            total.pop(key, None)
        ends = (counted[0][0].start, counted[-1][0].end) if counted else (0, 0)
        return b"%-73s[rollup]\n" % (b"%08x-%08x ---p 00000000 00:00 0 " % ends) + counters(total)

    def _proc_counted(self, where: str) -> list[tuple[Mapping, dict[bytes, int], bytes]]:
        areas: list[tuple[int, int, dict[bytes, int], bytes]] = []
        base, end = self.space.base, self.space.base + self.space.size
        for line in contents(where + "/smaps").splitlines():
            words = line.split()
            if b"-" in words[0] and not words[0].endswith(b":"):
                low, high = (int(word, 16) for word in words[0].split(b"-"))
                areas.append((low - base, high - base, {}, b""))
            elif base <= areas[-1][0] + base < end:
                if words[0] == b"VmFlags:":
                    areas[-1] = (*areas[-1][:3], line + b"\n")
                elif words[0] != b"Size:":
                    areas[-1][2][words[0][:-1]] = int(words[1])
        areas = [area for area in areas if 0 <= area[0] < self.space.size]
        found = []
        for mapping in self.space.mappings():
            sums: dict[bytes, int] = {}
            flags = b""
            for low, high, counts, shown in areas:
                shared = min(high, mapping.end) - max(low, mapping.start)
                if shared <= 0:
                    continue
                flags = flags or shown
                for key, value in counts.items():
                    once = key.endswith(b"PageSize") or key in (b"THPeligible", b"ProtectionKey")
                    sums[key] = value if once else sums.get(key, 0) + value * shared // (high - low)
            found.append((mapping, sums, flags))
        return found


_OWN: dict[bytes, Callable[[ProcCalls, str], bytes]] = {
    b"maps": ProcCalls._proc_maps,
    b"smaps": ProcCalls._proc_smaps,
    b"smaps_rollup": ProcCalls._proc_smaps_rollup,
    b"cmdline": ProcCalls._proc_cmdline,
    b"environ": ProcCalls._proc_environ,
    b"auxv": ProcCalls._proc_auxv,
    b"stat": ProcCalls._proc_stat,
    b"status": ProcCalls._proc_status,
    b"statm": ProcCalls._proc_statm,
    b"limits": ProcCalls._proc_limits,
}
_NAMES: Final = frozenset((*_OWN, *_REFUSED, b"exe"))
