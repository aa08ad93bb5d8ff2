"""Threads: starting and ending them, what a thread library registers, futexes.

A guest thread is a host thread with the same number, so what the host's kernel keeps per thread (masks, scheduling,
owners of futexes with priority inheritance) it keeps for the guest. `Hooks.start_thread` makes the host thread; here is
what clone(2) and exit(2) say about it. Robust lists are walked here: their pointers are the guest's.
"""

from __future__ import annotations

import os
import struct
from errno import EAGAIN, EINVAL, ENOSYS, ESRCH

from translator.guest import host
from translator.guest.access import MemoryFault
from translator.guest.cpu import Cpu
from translator.guest.state import APART, HOST_MASK, PAGE_SIZE, PAGE_W
from translator.linux.base import M64, Thread, s32
from translator.linux.delivery import SignalDelivery
from translator.linux.signals import ENGINE_MASK, SI_TKILL

VM, FS, FILES, SIGHAND, THREAD = 0x100, 0x200, 0x400, 0x800, 0x10000
SETTLS, PARENT_SETTID, CHILD_CLEARTID, CHILD_SETTID = 0x80000, 0x100000, 0x200000, 0x1000000
_PIDFD, _UNTRACED = 0x1000, 0x800000
# CLONE_PTRACE, CLONE_SYSVSEM, CLONE_DETACHED, CLONE_UNTRACED: nothing to do
_HARMLESS = 0x2000 | 0x40000 | 0x400000 | _UNTRACED
_FLAGS = VM | FS | FILES | SIGHAND | THREAD | SETTLS | PARENT_SETTID | CHILD_CLEARTID | CHILD_SETTID | _HARMLESS | 0xFF

_FUTEX_WAITERS, _FUTEX_OWNER_DIED, _FUTEX_TID = 0x8000_0000, 0x4000_0000, 0x3FFF_FFFF
_WAKE = 1
_WITH_TIMEOUT = frozenset((0, 6, 9, 11, 13))  # WAIT, LOCK_PI, WAIT_BITSET, WAIT_REQUEUE_PI, LOCK_PI2
_WITH_SECOND = frozenset((3, 4, 5, 11, 12))  # REQUEUE, CMP_REQUEUE, WAKE_OP, WAIT_REQUEUE_PI, CMP_REQUEUE_PI
_COMMANDS = frozenset((0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13))
_ROBUST_LIMIT = 2048  # entries that the kernel looks at
_ROBUST_HEAD = struct.Struct("<QqQ")  # struct robust_list_head: list, futex_offset, list_op_pending
_WAIT_MAX = 128  # futexes of futex_waitv
_WAITV = struct.Struct("<QQII")


class ThreadCalls(SignalDelivery):
    """Calls on threads, and what they wait with."""

    @property
    def threads(self) -> dict[int, tuple[Thread, Cpu]]:
        """The threads of this process that have not ended, by number."""
        if len(self._threads) > 1 and self.hooks.reap is not None:
            self.hooks.reap()
        return self._threads

    def init_threads(self) -> None:
        """None yet: `attach` makes the first one."""
        self._threads: dict[int, tuple[Thread, Cpu]] = {}
        self._first = self.pid

    # ---- the begin ----------------------------------------------------------------------------------

    def start_thread(self, cpu: Cpu, flags: int, stack: int, parent_tid: int, tls: int, child_tid: int) -> int:
        """clone(2) with CLONE_THREAD: the new thread's number."""
        if flags & (SIGHAND | VM) != SIGHAND | VM or flags & _PIDFD:
            return -EINVAL
        if flags & ~_FLAGS:
            self.notice(f"clone(flags={flags:#x}) is not implemented: the program gets ENOSYS", f"clone {flags:#x}")
            return -ENOSYS
        if self.hooks.start_thread is None:
            self.notice("threads are not set up: clone gives EAGAIN", "threads")
            return -EAGAIN
        mask = self.thread(cpu).mask

        def begin(child: Cpu, tid: int) -> None:
            """Before the new host thread runs anything: its registers are a copy of ours."""
            self.attach_thread(child, tid, mask)
            child[self.abi.RESULT] = 0
            if stack:
                child[self.abi.STACK] = stack
            if flags & SETTLS:
                child[self.abi.THREAD_POINTER] = tls
            apart = (0 if flags & FS else FS) | (0 if flags & FILES else FILES)
            child.u64[APART // 8] = apart
            if flags & CHILD_CLEARTID:
                self.thread(child).clear_tid = child_tid
            for wanted, where in ((PARENT_SETTID, parent_tid), (CHILD_SETTID, child_tid)):
                if flags & wanted:
                    try:
                        self.space.put_u32(where, tid)
                    except MemoryFault:
                        pass  # as Linux: it goes on, untold

        return self.hooks.start_thread(cpu, begin)

    def attach_thread(self, cpu: Cpu, tid: int, mask: int) -> None:
        """Make `cpu` a thread of this process, which begins with this signal mask."""
        cpu.thread = Thread(mask, tid, cpu.u64)
        self._threads[tid] = (cpu.thread, cpu)
        if self.own_process:
            cpu.u64[HOST_MASK // 8] = mask & ~ENGINE_MASK & M64

    def forget_thread(self, cpu: Cpu) -> None:
        """The guest thread has ended, and native code has seen to it."""
        tid = self.thread(cpu).tid
        if self._threads.get(tid, (None, None))[1] is cpu:
            del self._threads[tid]

    def first_thread_is(self, tid: int) -> None:
        """The host thread that an embedder runs the guest's first thread on."""
        for old, (thread, cpu) in list(self.threads.items()):
            if old == self._first:
                del self._threads[old]
                thread.tid = self._first = tid
                self._threads[tid] = (thread, cpu)
                return

    # ---- the end ------------------------------------------------------------------------------------

    def sys_exit(self, cpu: Cpu, status: int) -> int | None:
        """exit(2): of this thread, and of the process when there is no other; its status is the last one's."""
        thread = self.thread(cpu)
        if thread.tid == self._first and self.hooks.first_ends is not None:
            self.hooks.first_ends()
        thread.ended = True  # before the look at the others: of two that end at once, one at least sees the other
        if all(other.ended for other, _ in list(self.threads.values())):
            self._leave_thread(cpu, thread)
            return self.sys_exit_group(cpu, status)
        return None

    def sys_exit_group(self, cpu: Cpu, status: int) -> int | None:
        """exit_group(2)."""
        if self.exit_status is None:
            self.exit_status = status & 0xFF
        self.release_locks()
        self.finish_vfork(cpu)
        return None

    def release_locks(self) -> None:
        """The process ends: what its threads hold of other processes' robust locks."""
        for thread, other in list(self.threads.values()):
            self._release_robust(other, thread)

    def finish_vfork(self, cpu: Cpu) -> None:
        """A vfork child ends: see `process.py`."""
        raise NotImplementedError

    def thread_ended(self, cpu: Cpu) -> None:
        """The guest thread runs no more; called on its host thread, which is about to end, with all signals blocked."""
        thread = self.thread(cpu)
        self._threads.pop(thread.tid, None)
        self._pass_on(cpu)
        self._leave_thread(cpu, thread)

    def _leave_thread(self, cpu: Cpu, thread: Thread) -> None:
        """What the kernel does to memory when a thread ends: robust locks, and the word that its joiner waits on."""
        self._release_robust(cpu, thread)
        if thread.clear_tid:
            try:
                self.space.put_u32(thread.clear_tid, 0)
                self.host("futex", self.pointer(thread.clear_tid), _WAKE, 1)
            except MemoryFault:
                pass
            thread.clear_tid = 0

    def _pass_on(self, cpu: Cpu) -> None:
        """Signals for the process that this thread had caught, and not yet handled, go to another one."""
        if not self.own_process:
            return
        for signo, info in self.take_recorded(cpu).items():
            if int.from_bytes(info[8:12], "little", signed=True) != SI_TKILL:
                keep = host.buffer(info)
                self.host("rt_sigqueueinfo", self.pid, signo, host.address_of(keep))

    # ---- robust lists -------------------------------------------------------------------------------

    def _release_robust(self, cpu: Cpu, thread: Thread) -> None:
        """exit_robust_list of the kernel: what this thread still holds is marked, and one waiter woken."""
        head, thread.robust = thread.robust, 0
        if not head:
            return
        try:
            first, offset, pending = _ROBUST_HEAD.unpack(self.space.read(head, _ROBUST_HEAD.size))
            entry = first
            for _ in range(_ROBUST_LIMIT):
                if entry & ~1 == head:
                    break
                following = self.space.u64(entry & ~1)
                if entry & ~1 != pending & ~1:
                    self._owner_died((entry & ~1) + offset & M64, thread.tid, bool(entry & 1))
                entry = following
            if pending:
                self._owner_died((pending & ~1) + offset & M64, thread.tid, bool(pending & 1))
        except MemoryFault:
            pass  # a list that leads nowhere: as far as it went

    def _owner_died(self, word: int, tid: int, inherits: bool) -> None:
        while True:
            value = self.space.u32(word)
            if value & _FUTEX_TID != tid:
                return
            if self.swap_u32(word, value, value & _FUTEX_WAITERS | _FUTEX_OWNER_DIED) == value:
                break
        if value & _FUTEX_WAITERS and not inherits:
            self.host("futex", self.pointer(word), _WAKE, 1)

    def swap_u32(self, address: int, expected: int, new: int) -> int:
        """Compare and swap a word that other threads may write; what it was."""
        where = self.pointer(address)
        if address % 4 or address >= self.space.limit or not self.space.page_flags[address // PAGE_SIZE] & PAGE_W:
            raise MemoryFault(address)
        if self.hooks.swap is not None:
            return self.hooks.swap(where, expected, new)
        found = self.space.u32(address)
        if found == expected:
            self.space.put_u32(address, new)
        return found

    def sys_set_robust_list(self, cpu: Cpu, head: int, size: int) -> int:
        """set_robust_list(2)."""
        if size != _ROBUST_HEAD.size:
            return -EINVAL
        self.thread(cpu).robust = head
        return 0

    def sys_get_robust_list(self, cpu: Cpu, pid: int, head: int, size: int) -> int:
        """get_robust_list(2) of a thread of this process."""
        known = self.thread(cpu) if not s32(pid) else self.threads.get(s32(pid), (None,))[0]
        if known is None:
            return -ESRCH
        self.space.put_u64(head, known.robust)
        self.space.put_u64(size, _ROBUST_HEAD.size)
        return 0

    def sys_set_tid_address(self, cpu: Cpu, address: int) -> int:
        """set_tid_address(2)."""
        self.thread(cpu).clear_tid = address
        return self.host("gettid")

    # ---- futexes ------------------------------------------------------------------------------------

    def sys_futex(self, cpu: Cpu, address: int, op: int, value: int, timeout: int, second: int, value3: int) -> int:
        """futex(2): the words lie in memory that the host's kernel sees, their owners are threads it knows."""
        command = op & 0x7F
        if command not in _COMMANDS:
            return -ENOSYS
        if command in _WITH_TIMEOUT:
            timeout = self.pointer(timeout, True)
        where = self.pointer(address)
        other = self.pointer(second) if command in _WITH_SECOND else 0
        return self.host_wait(cpu, "futex", where, op, value, timeout, other, value3)

    def sys_futex_waitv(self, cpu: Cpu, waiters: int, count: int, flags: int, timeout: int, clock: int) -> int:
        """futex_waitv(2)."""
        count &= 0xFFFF_FFFF
        if not count or count > _WAIT_MAX or flags & 0xFFFF_FFFF or not waiters:
            return -EINVAL
        data = bytearray(self.space.read(waiters, count * _WAITV.size))
        for at in range(0, len(data), _WAITV.size):
            value, address, how, reserved = _WAITV.unpack_from(data, at)
            _WAITV.pack_into(data, at, value, self.pointer(address), how, reserved)
        keep = host.buffer(bytes(data))
        until = self.pointer(timeout, True)
        return self.host_wait(cpu, "futex_waitv", host.address_of(keep), count, 0, until, clock)

    def only_thread(self, cpu: Cpu) -> None:
        """In the child of a fork: no other thread came along."""
        thread = self.thread(cpu)
        thread.tid = self._first = os.getpid()
        self._threads = {thread.tid: (thread, cpu)}
