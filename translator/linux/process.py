"""Processes: fork, exec, waiting, limits.

A child of fork is a fork of ours. `vfork` and `posix_spawn` (CLONE_VM with CLONE_VFORK) are a fork whose parent waits
until the child executes or ends; a child that ends without executing hands back the part of the stack it may have
written, so `posix_spawn`'s errno arrives. exec of a guest program executes ourselves again on it (`Hooks.reexec`); of a
host program, that program.
"""

from __future__ import annotations

import fcntl
import os
import struct
from errno import E2BIG, EACCES, EINVAL, EMFILE, ENAMETOOLONG, ENOENT, ENOEXEC, ENOSYS, EPERM

from translator.guest import host
from translator.guest.access import MemoryFault
from translator.guest.cpu import Cpu
from translator.guest.load import SCRIPT_DEPTH, STACK_ROOM, shebang
from translator.guest.state import PAGE_SIZE, PENDING, SIGNAL_BITS
from translator.linux.base import AT_FDCWD, M64, s32
from translator.linux.descriptors import RESERVED_FROM, with_room
from translator.linux.signals import SIG_DFL, Action
from translator.linux.threads import (
    CHILD_CLEARTID,
    CHILD_SETTID,
    FS,
    PARENT_SETTID,
    SETTLS,
    SIGHAND,
    THREAD,
    VM,
    ThreadCalls,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from translator.linux.vfork import Handshake

_CSIGNAL = 0xFF
_PIDFD, _VFORK = 0x1000, 0x4000
_CLEAR_SIGHAND = 1 << 32
_DETACHED = 0x400000
_HARMLESS = 0x40000 | _DETACHED  # CLONE_SYSVSEM, CLONE_DETACHED: nothing to do for a process of its own
_NEWNS, _NEWUSER, _NEWPID = 0x20000, 0x10000000, 0x20000000
# CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET
_NAMESPACES = _NEWNS | 0x2000000 | 0x4000000 | 0x8000000 | _NEWUSER | _NEWPID | 0x40000000
# What the host's own clone does for a process that is a fork in all else: CLONE_FS, PTRACE, PARENT, UNTRACED, IO
_BY_HOST = FS | 0x2000 | 0x8000 | 0x800000 | 0x80000000 | _NAMESPACES
_FORK_FLAGS = (
    _CSIGNAL | VM | _VFORK | _PIDFD | SETTLS | PARENT_SETTID | CHILD_CLEARTID | CHILD_SETTID | _CLEAR_SIGHAND
    | _HARMLESS | _BY_HOST
)  # fmt: skip
_PR_GET_TID_ADDRESS = 40
_SIGCHLD = 17
_CLONE_ARGS = 88  # bytes of struct clone_args that are known here; the kernel wants zeros after those it knows
_AT_EMPTY_PATH, _AT_SYMLINK_NOFOLLOW = 0x1000, 0x100
_MAX_STRING = 131072
_MAX_ARGUMENTS, _MIN_ARGUMENTS = 6 << 20, 131072
_RLIMIT_DATA, _RLIMIT_STACK, _RLIMIT_AS = 2, 3, 9
_PR_SET_NAME = 15
_PRCTL_PLAIN = frozenset((1, 3, 4, 7, 8, 21, 23, 24, 27, 28, 29, 30, 36, 38, 39, 47))
_PRCTL_POINTER = frozenset((2, 15, 16, 37))


class ProcessCalls(ThreadCalls):
    """Calls on processes."""

    _host_flags = _SIGCHLD
    keeps_programs = True  # whether a program without a name is handed on by a descriptor

    def init_process(self) -> None:
        """Note the limits we were started with that bind the guest and not us."""
        self.limits: dict[int, tuple[int, int]] = {}
        raw = host.buffer(16)
        for resource in (_RLIMIT_DATA, _RLIMIT_STACK, _RLIMIT_AS):
            self.host("prlimit64", 0, resource, 0, host.address_of(raw))
            self.limits[resource] = struct.unpack("<QQ", raw.raw[:16])
        if self.own_process:
            self.set_name(os.path.basename(self.program.argv[0]) if self.program.argv else b"")
            self._adopt_program()

    def set_name(self, name: bytes) -> None:
        """The name of the calling thread, which is the process's when that has begun."""
        self.host("prctl", _PR_SET_NAME, host.address_of(host.buffer(name[:15])))

    def _adopt_program(self) -> None:
        """A program without a name was executed through a descriptor made for this (`_keep_open`): it is ours."""
        folder, _, number = self.program.path.rpartition("/")
        if folder == "/proc/self/fd" and number.isdigit() and int(number) >= RESERVED_FROM:
            os.set_inheritable(int(number), False)
            self.reserved_fds.add(int(number))

    # ---- the end ----------------------------------------------------------------------------------

    def finish_vfork(self, cpu: Cpu) -> None:
        """A vfork child ends without having executed: give its parent the stack back as it is now."""
        thread = self.thread(cpu)
        handshake, thread.vfork = thread.vfork, None
        if handshake is None:
            return
        from translator.linux.vfork import WINDOW

        start = thread.vfork_sp & ~15
        mapping = self.space.find(start)
        data = b""
        if mapping is not None:
            try:
                data = self.space.read(start, min(start + WINDOW, mapping.end) - start)
            except MemoryFault:
                pass  # the child made its parent's stack unreadable: then there is nothing to hand back
        handshake.end(data)

    # ---- fork -------------------------------------------------------------------------------------

    def sys_clone(self, cpu: Cpu, flags: int, *rest: int) -> int:
        """clone(2) with the architecture's order of arguments."""
        given = dict(zip(self.abi.CLONE_ARGUMENTS, (flags, *rest), strict=True))
        return self._clone(
            cpu, given["flags"] & 0xFFFF_FFFF, given["stack"], given["parent_tid"], given["tls"], given["child_tid"],
            given["parent_tid"],
        )  # fmt: skip

    def sys_clone3(self, cpu: Cpu, args: int, size: int) -> int:
        """clone3(2)."""
        if size < 64:
            return -EINVAL
        if size > 4096:
            return -E2BIG
        raw = self.space.read(args, size)
        flags, pidfd, child_tid, parent_tid, signal, stack, stack_size, tls = struct.unpack_from("<8Q", raw)
        if any(raw[_CLONE_ARGS:]):
            return -E2BIG
        if any(raw[64:]) or flags & (_CSIGNAL | _DETACHED) or signal > 64 or (flags & THREAD and signal):
            return -EINVAL
        if (stack != 0) != (stack_size != 0):
            return -EINVAL
        return self._clone(cpu, flags | signal, stack + stack_size, parent_tid, tls, child_tid, pidfd)

    def _clone(self, cpu: Cpu, flags: int, stack: int, parent_tid: int, tls: int, child_tid: int, pidfd: int) -> int:
        if (flags & SIGHAND and not flags & VM) or (flags & FS and flags & (_NEWNS | _NEWUSER)):
            return -EINVAL
        if flags & THREAD:
            return self.start_thread(cpu, flags, stack, parent_tid, tls, child_tid)
        if flags & ~_FORK_FLAGS or (flags & VM and not flags & _VFORK):
            self.notice(f"clone(flags={flags:#x}) is not implemented: the program gets ENOSYS", f"clone {flags:#x}")
            return -ENOSYS
        for address in (parent_tid if flags & PARENT_SETTID else 0, pidfd if flags & _PIDFD else 0):
            if address:
                self.space.read(address, 4)
        if flags & _NAMESPACES and not self.keeps_programs:
            return -EPERM  # in a jail
        self._host_flags = flags & (_BY_HOST | _CSIGNAL)
        handshake = None
        if flags & _VFORK:
            from translator.linux.vfork import Handshake

            handshake = Handshake()
        pid = self._fork(cpu, handshake)
        if pid:
            if flags & PARENT_SETTID:
                self.space.put_u32(parent_tid, pid)
            if flags & _PIDFD:
                self.space.put_u32(pidfd, self.host("pidfd_open", pid, 0))
            if handshake is not None:
                self._await_vfork(cpu, pid, handshake)
            return pid
        if not flags & VM:
            self.thread(cpu).vfork_sp = 0  # memory of its own: its parent waits, but takes nothing over
        if stack:
            cpu[self.abi.STACK] = stack
        if flags & SETTLS:
            cpu[self.abi.THREAD_POINTER] = tls
        if flags & CHILD_SETTID:
            try:
                self.space.put_u32(child_tid, self.pid)
            except MemoryFault:
                pass  # as Linux: a child that cannot be told is not told
        self.thread(cpu).clear_tid = child_tid if flags & CHILD_CLEARTID else 0
        if flags & _CLEAR_SIGHAND:
            for signo, action in list(self.actions.items()):
                if action.handler > 1:
                    self.set_action(signo, Action(SIG_DFL))
        return 0

    def _split(self, flags: int) -> int:
        """os.fork(), or what it does with the host's clone when that is asked for more than a fork."""
        if flags == _SIGCHLD:
            return os.fork()
        # The C library keeps the number of a thread where its end is announced: that of the child belongs there too.
        where = host.buffer(8)
        if self.host("prctl", _PR_GET_TID_ADDRESS, host.address_of(where)) < 0:
            self.notice(f"clone(flags={flags:#x}): the host's kernel does not help: the program gets ENOSYS", "clone")
            raise OSError(ENOSYS, "clone")
        import ctypes

        locked = ctypes.PyDLL(None, use_errno=True).syscall
        python = ctypes.pythonapi  # its calls keep Python's lock, so nobody else is in the middle of anything
        python.PyOS_BeforeFork()
        words = (flags | CHILD_SETTID | CHILD_CLEARTID, 0, 0, int.from_bytes(where.raw[:8], "little"), 0)
        pid = int(locked(self.host_numbers["clone"], *(ctypes.c_long(word) for word in words)))
        if pid:
            error = ctypes.get_errno()
            python.PyOS_AfterFork_Parent()
            if pid < 0:
                raise OSError(error, "clone")
        else:
            python.PyOS_AfterFork_Child()
        return pid

    def _fork(self, cpu: Cpu, handshake: Handshake | None) -> int:
        """Fork this process, with `handshake` for a parent that waits: as fork(2)."""
        hooks = self.hooks
        if hooks.before_fork is not None:
            hooks.before_fork()
        every, old = host.buffer(b"\xff" * 8), host.buffer(8)
        self.host("rt_sigprocmask", 2, host.address_of(every), host.address_of(old), 8)
        pid = -1
        try:
            pid = self._split(self._host_flags)
        finally:
            if pid == 0:
                cpu.u64[SIGNAL_BITS // 8] = 0
                cpu.u64[PENDING // 8] = 0
            self.host("rt_sigprocmask", 2, host.address_of(old), 0, 8)
            if pid and hooks.after_fork_in_parent is not None:
                hooks.after_fork_in_parent()
            if pid < 0 and handshake is not None:
                handshake.close()
        if pid:
            return pid
        if handshake is not None:
            handshake.enter()
        self.only_thread(cpu)  # first: another one may have held the lock that asking for all of them takes
        if not self.own_process:
            self.adopt_process()
        self.forked = True
        self.pid = os.getpid()
        thread = self.thread(cpu)
        thread.queue.clear()
        self.shared.clear()
        thread.robust = 0
        self.host_mask(thread)  # what the parent had recorded, and so blocked, is not ours
        if thread.vfork is not None:
            thread.vfork.close()  # of the process that forked this one
        thread.vfork = handshake
        thread.vfork_sp = cpu[self.abi.STACK]
        self.top_level = False
        if hooks.after_fork_in_child is not None:
            hooks.after_fork_in_child(cpu)
        return 0

    def _await_vfork(self, cpu: Cpu, pid: int, handshake: Handshake) -> None:
        """Until the vfork child executed or ended; take over the stack it hands back."""
        try:
            data = handshake.wait(pid)
        finally:
            handshake.close()
        if data:
            self.space.write(cpu[self.abi.STACK] & ~15, data)

    # ---- exec -------------------------------------------------------------------------------------

    def _strings(self, address: int, budget: list[int]) -> list[bytes]:
        strings: list[bytes] = []
        while address:
            where = self.space.u64(address + 8 * len(strings))
            if not where:
                break
            try:
                strings.append(self.space.cstring(where, _MAX_STRING))
            except OSError as error:
                if error.errno == ENAMETOOLONG:
                    raise OSError(E2BIG, "argument too long") from None
                raise
            budget[0] -= len(strings[-1]) + 9
            if budget[0] < 0:
                raise OSError(E2BIG, "arguments too long")
        return strings

    def sys_execve(self, cpu: Cpu, path: int, argv: int, envp: int) -> int:
        """execve(2)."""
        name = self.space.cstring(path)
        return self._exec(cpu, self.find_path(name), name, argv, envp)

    def sys_execveat(self, cpu: Cpu, dirfd: int, path: int, argv: int, envp: int, flags: int) -> int:
        """execveat(2)."""
        name = self.space.cstring(path)
        if not name and not flags & _AT_EMPTY_PATH:
            return -2
        if flags & ~(_AT_EMPTY_PATH | _AT_SYMLINK_NOFOLLOW):
            return -EINVAL
        found, shown, closes = self.find_path(name), name, False
        if not name and s32(dirfd) == AT_FDCWD:
            return -EACCES  # a folder
        if not name.startswith(b"/") and s32(dirfd) != AT_FDCWD:
            fd = self.check_fd(dirfd)
            there, closes = os.fstat(fd), not os.get_inheritable(fd)
            found = os.readlink(b"/proc/self/fd/%d" % fd)
            shown = b"/dev/fd/%d" % fd
            if name:
                found, shown = found + b"/" + name, shown + b"/" + name
            elif not _is_file(found, there):
                found = b"/proc/self/fd/%d" % fd  # without a name: deleted, or never had one
        if flags & _AT_SYMLINK_NOFOLLOW and name and os.path.islink(found):
            return -40  # ELOOP
        return self._exec(cpu, found, shown, argv, envp, closes)

    def _exec(self, cpu: Cpu, found: bytes, name: bytes, argv: int, envp: int, closes: bool = False) -> int:
        """Execute the file `found`. `name`: what the guest calls it; `closes`: which its interpreter cannot open."""
        budget = [max(min(_MAX_ARGUMENTS, self.limits[_RLIMIT_STACK][0] // 4), _MIN_ARGUMENTS)]
        first = found
        arguments, environment = self._strings(argv, budget), self._strings(envp, budget)
        if not arguments:
            arguments = [b""]
        if not found:
            return -2
        for _ in range(SCRIPT_DEPTH + 1):
            try:
                kind, script = self._program_kind(found)
            except OSError as error:
                if error.errno != EMFILE:
                    raise
                kind, script = with_room(self._program_kind, found)  # exec needs no free descriptor
            if script is None:
                break
            if closes:
                return -2
            interpreter, options = script
            arguments = [interpreter, *options, name, *arguments[1:]]
            name = interpreter
            found = self.find_path(interpreter)
        else:
            return -40  # ELOOP
        if not self.own_process:
            self.notice("execve would replace the program that embeds the guest: it gets ENOSYS", "execve")
            return -ENOSYS
        path = os.fsdecode(found)
        if kind == "guest":
            if self.hooks.reexec is None:
                self.notice(f"execve({path}) of a guest program is not set up: the program gets ENOSYS", "execve")
                return -ENOSYS
            anonymous = path.startswith("/proc/self/fd/") and self.keeps_programs
            if anonymous:
                path = self._keep_open(int(path[14:]))
            shown = os.readlink(first) if first.startswith(b"/proc/self/fd/") else first
            comm = os.fsdecode(os.path.basename(shown.removesuffix(b" (deleted)"))[:15])
            inherited = ",".join(str(signo) for signo in self.handed_on(self.thread(cpu))) + "/" + comm
            new, arguments, environment = self.hooks.reexec(path, arguments, environment, inherited)
            result = self._host_exec(cpu, os.fsencode(new), arguments, environment)
            if anonymous:
                os.close(int(path[14:]))
            return result
        return self._host_exec(cpu, os.fsencode(path), arguments, environment)

    def _keep_open(self, fd: int) -> str:
        """The path of a program without a name, by a descriptor that stays when this one closes: the new process's."""
        try:
            return f"/proc/self/fd/{fcntl.fcntl(fd, fcntl.F_DUPFD, RESERVED_FROM)}"
        except ValueError:
            raise OSError(ENOENT, "no room for a descriptor") from None

    def _program_kind(self, found: bytes) -> tuple[str, tuple[bytes, list[bytes]] | None]:
        """'guest' or 'host', and the interpreter line of a script. OSError as execve would fail."""
        fd = os.open(found, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK) if os.access(found, os.R_OK) else -1
        if fd < 0:
            os.stat(found)
            if not os.access(found, os.X_OK, effective_ids=True):
                raise OSError(EACCES, "exec")
            return "host", None
        try:
            if os.fstat(fd).st_mode & 0o170000 != 0o100000 or not os.access(found, os.X_OK, effective_ids=True):
                raise OSError(EACCES, "exec")
            head = os.pread(fd, 256, 0)
        finally:
            os.close(fd)
        if head[:4] == b"\x7fELF" and len(head) >= 20:
            order = "<" if head[5] == 1 else ">"
            (machine,) = struct.unpack_from(order + "H", head, 18)
            ours = (self.abi.ELF_MACHINE, self.abi.ELF_CLASS, self.abi.LITTLE)
            return ("guest" if (machine, 32 * head[4], order == "<") == ours else "host"), None
        if head.startswith(b"#!"):
            script = shebang(head)
            if script is None:
                raise OSError(ENOEXEC, "exec")
            return "script", script
        return "host", None

    def _host_exec(self, cpu: Cpu, path: bytes, argv: list[bytes], envp: list[bytes]) -> int:
        keep: list[Any] = []

        def vector(strings: list[bytes]) -> int:
            buffers = [host.buffer(string) for string in strings]
            array = host.buffer(b"".join(host.address_of(b).to_bytes(8, "little") for b in buffers) + bytes(8))
            keep.extend((*buffers, array))
            return host.address_of(array)

        name = host.buffer(path)
        # Not with a recorded signal: it would be lost, and the new program begin with all of them blocked.
        return self.host_wait(cpu, "execve", host.address_of(name), vector(argv), vector(envp))

    # ---- limits -----------------------------------------------------------------------------------

    def sys_prlimit64(self, cpu: Cpu, pid: int, resource: int, new: int, old: int) -> int:
        """prlimit64(2). Limits on memory bind the guest's address space, not ours."""
        resource &= 0xFFFF_FFFF
        if resource not in self.limits or s32(pid) not in (0, self.pid):
            return self.host("prlimit64", pid, resource, self.pointer(new, True), self.pointer(old, True))
        before = self.limits[resource]
        wanted = struct.unpack("<QQ", self.space.read(new, 16)) if new else None
        if wanted is not None:
            if wanted[0] > wanted[1]:
                return -EINVAL
            if wanted[1] > before[1] and os.geteuid():
                return -EPERM
        if old:
            self.space.write(old, struct.pack("<QQ", *before))
        if wanted is not None:
            self.limits[resource] = wanted
            bytes_ = None if wanted[0] == M64 else wanted[0]
            if resource == _RLIMIT_AS:
                self.space.max_bytes = bytes_
            elif resource == _RLIMIT_DATA:
                self.space.max_data = bytes_
            else:
                self._grow_stack(wanted[0])
        return 0

    def _grow_stack(self, most: int) -> None:
        """The first thread's stack may be larger from now on, and is, as far as there is room."""
        stack = self.space.find(self.program.sp)
        if stack is None:
            return
        start = max(stack.end - most, stack.end - STACK_ROOM) & -PAGE_SIZE
        if start < stack.start and self.space.is_free(start, stack.start):
            flags = host.MAP_PRIVATE | host.MAP_ANONYMOUS | host.MAP_NORESERVE
            self.space.map(start, stack.start - start, stack.prot, flags, fixed=True, path="[stack]")

    def sys_getrlimit(self, cpu: Cpu, resource: int, limit: int) -> int:
        """getrlimit(2)."""
        return self.sys_prlimit64(cpu, 0, resource, 0, limit) if limit else -14

    def sys_setrlimit(self, cpu: Cpu, resource: int, limit: int) -> int:
        """setrlimit(2)."""
        return self.sys_prlimit64(cpu, 0, resource, limit, 0) if limit else -14

    # ---- settings ---------------------------------------------------------------------------------

    def sys_prctl(self, cpu: Cpu, option: int, a: int, b: int, c: int, d: int) -> int:
        """prctl(2), options that mean the same here."""
        option &= 0xFFFF_FFFF
        if option in _PRCTL_POINTER:
            return self.host("prctl", option, self.pointer(a), b, c, d)
        if option in _PRCTL_PLAIN:
            return self.host("prctl", option, a, b, c, d)
        return -EINVAL


def _is_file(path: bytes, there: os.stat_result) -> bool:
    """Whether this path leads to that file."""
    try:
        found = os.stat(path)
    except OSError:
        return False
    return (found.st_dev, found.st_ino) == (there.st_dev, there.st_ino)
