"""Sockets, waiting and IPC call by call: what a whole program cannot show (our descriptors, refusals, bookkeeping)."""

from __future__ import annotations

import errno
import os
import signal
import struct
import threading
import time
from collections.abc import Callable

import pytest

from tests.linux.conftest import DATA, READ_ONLY, STACK_TOP, Guest
from translator.linux.kernel import Kernel

SHM = 0x240000


@pytest.fixture
def pair(guest: Guest) -> tuple[int, int]:
    """Both ends of a pair of Unix sockets, opened by the guest."""
    return make_pair(guest)


def make_pair(guest: Guest, kind: int = 1) -> tuple[int, int]:
    fds = guest.room(8)
    assert guest.call("socketpair", 1, kind, 0, fds) == 0
    left, right = struct.unpack("<ii", guest.space.read(fds, 8))
    return left, right


@pytest.fixture
def ours(guest: Guest) -> int:
    """A descriptor of ours, out of the guest's reach."""
    read_end, write_end = os.pipe()
    os.close(write_end)
    process: Kernel = guest.kernel
    return process.reserved_fds.take(read_end)


def header(guest: Guest, data: bytes, control: bytes = b"", room: int = 0) -> int:
    """The address of a msghdr with one buffer."""
    iov = guest.put(struct.pack("<QQ", guest.put(data), len(data)))
    where = guest.put(control.ljust(room, b"\0")) if control or room else 0
    return guest.put(struct.pack("<QI4xQQQQI4x", 0, 0, iov, 1, where, max(len(control), room), 0))


def rights(*fds: int) -> bytes:
    size = 16 + 4 * len(fds)
    return struct.pack(f"<Qii{len(fds)}i", size, 1, 1, *fds).ljust((size + 7) & ~7, b"\0")


def test_subjects_do_not_overwrite_each_other() -> None:
    """All subjects are one class in the end: a helper of one must not have the name of another's."""
    owners: dict[str, list[str]] = {}
    for subject in Kernel.__mro__[:-1]:
        for name in vars(subject):
            if name.startswith("_") and not name.startswith("__"):
                owners.setdefault(name, []).append(subject.__name__)
    twice = {name: where for name, where in owners.items() if len(where) > 1}
    assert twice == {"_deliver_here": ["EventCalls", "SignalCalls"]}  # which calls the other


def test_our_descriptors_cannot_be_sent(guest: Guest, pair: tuple[int, int], ours: int) -> None:
    left, right = pair
    many = guest.put(guest.space.read(header(guest, b"x", rights(ours)), 56) + bytes(8))
    assert guest.call("sendmsg", left, header(guest, b"x", rights(right)), 0) == 1
    for bad in (rights(ours), rights(right, ours), rights(right) + rights(ours)):
        assert guest.call("sendmsg", left, header(guest, b"x", bad), 0) == -errno.EBADF
    assert guest.call("sendmmsg", left, many, 1, 0) == -errno.EBADF
    # one good message before it: that one goes
    both = guest.space.read(header(guest, b"y"), 56) + bytes(8) + guest.space.read(many, 64)
    assert guest.call("sendmmsg", left, guest.put(both), 2, 0) == 1
    # malformed: the host says so, and does not look at what lies behind
    assert guest.call("sendmsg", left, header(guest, b"x", struct.pack("<Qii", 5, 1, 1)), 0) == -errno.EINVAL
    into = header(guest, bytes(8), room=64)
    assert guest.call("recvmsg", right, into, 0) == 1
    control, size = struct.unpack("<QQ", guest.space.read(into + 32, 16))
    (received,) = struct.unpack("<i", guest.space.read(control + 16, 4))
    assert size == 24 and received != ours and os.path.samestat(os.fstat(received), os.fstat(right))
    for fd in (received, left, right):
        os.close(fd)


def test_our_descriptors_do_not_exist_for_waiting_calls(guest: Guest, pair: tuple[int, int], ours: int) -> None:
    left, right = pair
    zero = guest.put(bytes(16))
    fds = guest.put(struct.pack("<ihhihh", ours, 1, 7, left, 4, 7))
    assert guest.call("ppoll", fds, 2, zero, 0, 8) == 2
    assert struct.unpack("<ihhihh", guest.space.read(fds, 16)) == (ours, 1, 0x20, left, 4, 4)  # POLLNVAL
    low = os.dup(left)
    guest.kernel.reserved_fds.add(low)  # where a low limit of open files leaves no room above
    sets = guest.put((1 << low).to_bytes(128, "little"))
    assert guest.call("pselect6", low + 1, sets, 0, 0, zero, 0) == -errno.EBADF
    assert guest.call("pselect6", low, sets, 0, 0, zero, 0) == 0
    guest.kernel.reserved_fds.discard(low)
    poll = guest.call("epoll_create1", 0)
    event = guest.put(struct.pack("<I4xQ", 1, 5))
    assert guest.call("epoll_ctl", poll, 1, ours, event) == -errno.EBADF
    for call, *args in (
        ("accept4", 0, 0, 0), ("connect", DATA, 16), ("recvfrom", DATA, 1, 0, 0, 0), ("sendto", DATA, 1, 0, 0, 0),
        ("getsockname", DATA, DATA), ("recvmsg", header(guest, b"x"), 0), ("setsockopt", 1, 2, DATA, 4),
        ("getsockopt", 1, 3, DATA, DATA), ("shutdown", 1), ("listen", 1), ("ioctl", 0x541B, DATA),
        ("mq_timedsend", DATA, 1, 0, 0), ("mq_notify", 0), ("signalfd4", DATA, 8, 0),
        ("epoll_pwait", DATA, 1, 0, 0, 8), ("timerfd_gettime", DATA), ("recvmmsg", DATA, 1, 0, 0),
    ):  # fmt: skip
        assert guest.call(call, ours, *args) == -errno.EBADF, call
    for fd in (low, left, right, poll):
        os.close(fd)


def test_options_that_are_refused_say_so_once(guest: Guest, pair: tuple[int, int]) -> None:
    left, right = pair
    length = guest.put(struct.pack("<i", 64))
    for _ in range(2):
        assert guest.call("getsockopt", left, 6, 35, guest.room(64), length) == -errno.ENOPROTOOPT
        assert guest.call("setsockopt", left, 283, 4, guest.room(64), 32) == -errno.ENOPROTOOPT
    assert len(guest.notices) == 2 and all("not implemented" in line for line in guest.notices)
    # an address inside a value that lies outside the guest's memory never reaches the host
    wild = guest.put(struct.pack("<H6xQ", 1, guest.space.limit + 4096))
    assert guest.call("setsockopt", left, 1, 26, wild, 16) == -errno.EFAULT
    assert guest.call("setsockopt", left, 1, 26, guest.space.limit, 16) == -errno.EFAULT
    assert guest.call("setsockopt", left, 1, 26, wild, -1 & (1 << 64) - 1) == -errno.EINVAL
    os.close(left)
    os.close(right)


def test_addresses_inside_requests(guest: Guest) -> None:
    """ioctl: a structure with an address is copied, its address checked; interface lists shrink as they should."""
    fd = guest.call("socket", 2, 2, 0)
    room, outside = guest.room(400), guest.space.limit + 64
    conf = guest.put(struct.pack("<i4xQ", 400, room))
    assert guest.call("ioctl", fd, 0x8912, conf) == 0
    length = guest.space.u32(conf)
    assert length and not length % 40 and guest.space.cstring(room) == b"lo"
    assert guest.space.u64(conf + 8) == room  # the guest's own address, not ours
    conf = guest.put(struct.pack("<i4xQ", 39, room))
    assert guest.call("ioctl", fd, 0x8912, conf) == 0 and guest.space.u32(conf) == 0
    conf = guest.put(struct.pack("<i4xQ", 400, outside))
    assert guest.call("ioctl", fd, 0x8912, conf) == -errno.EFAULT
    link = guest.put(struct.pack("<II", 0xA, 9))
    request = guest.put(b"lo".ljust(16, b"\0") + struct.pack("<Q16x", link))
    assert guest.call("ioctl", fd, 0x8946, request) == 0 and guest.space.u32(link + 4) == 1
    assert guest.space.u64(request + 16) == link
    request = guest.put(b"lo".ljust(16, b"\0") + struct.pack("<Q16x", outside))
    assert guest.call("ioctl", fd, 0x8946, request) == -errno.EFAULT
    route = guest.put(struct.pack("<8xH78xQ24x", 2, outside))  # struct rtentry: rt_dst, rt_dev
    assert guest.call("ioctl", fd, 0x890B, route) in (-errno.EFAULT, -errno.EPERM)
    os.close(fd)


def test_ioctl_answers_into_memory_that_is_read_only(guest: Guest, pair: tuple[int, int]) -> None:
    left, right = pair
    assert guest.call("ioctl", left, 0x541B, READ_ONLY) == -errno.EFAULT
    assert guest.call("ioctl", left, 0x5421, READ_ONLY) == 0  # FIONBIO only reads
    os.close(left)
    os.close(right)


def test_segments(guest: Guest) -> None:
    """A segment is one mapping of the guest that others can attach, and no hole of ours is left behind it."""
    segment = guest.call("shmget", 0, 3 * 4096, 0o1600)
    try:
        at = guest.call("shmat", segment, 0, 0)
        mapping = guest.space.find(at)
        assert mapping is not None and (mapping.start, mapping.end) == (at, at + 3 * 4096) and mapping.shared
        guest.space.write(at + 5000, b"shared")
        again = guest.call("shmat", segment, SHM, 0o10000)
        assert again == SHM and guest.space.read(SHM + 5000, 6) == b"shared"
        assert guest.call("getrandom", SHM, 8, 0) == -errno.EFAULT  # attached for reading
        assert guest.call("shmat", segment, SHM + 4096, 0) == -errno.EINVAL
        assert guest.call("shmat", segment, STACK_TOP - 4096, 0) == -errno.EINVAL
        assert guest.call("shmat", segment, 4096, 0) == -errno.EPERM
        stat = guest.room(112)
        assert guest.call("shmctl", segment, 2, stat) == 0 and guest.space.u64(stat + 88) == 2
        assert guest.call("munmap", at, 4096) == 0
        assert guest.call("shmdt", at) == 0 and guest.space.is_free(at, at + 3 * 4096)
        assert guest.call("shmdt", at) == -errno.EINVAL
        assert guest.call("mmap", at, 4096, 3, 0x32, -1 & (1 << 64) - 1, 0) == at and guest.space.u64(at) == 0
        assert guest.call("shmdt", SHM) == 0
        assert guest.call("shmctl", segment, 2, stat) == 0 and guest.space.u64(stat + 88) == 0
        assert guest.call("shmctl", segment, 2, READ_ONLY) == -errno.EFAULT
        guest.space.max_bytes = guest.space.mapped_bytes + 4096
        assert guest.call("shmat", segment, 0, 0) == -errno.ENOMEM
    finally:
        assert guest.call("shmctl", segment, 0, 0) == 0


def test_semaphore_status_is_the_guests(guest: Guest) -> None:
    group = guest.call("semget", 0, 3, 0o1640)
    try:
        layout = guest.abi.SEMID_DS
        where = guest.put(b"\xee" * (layout.size + 16))
        assert guest.call("semctl", group, 0, 2, where) == 0
        found = dict(zip(layout.fields, layout.unpack(guest.space.read(where, layout.size)), strict=True))
        assert found["nsems"] == 3 and found["otime"] == 0 and abs(found["ctime"] - time.time()) < 60
        assert guest.space.read(where + layout.size, 16) == b"\xee" * 16
        values = guest.put(struct.pack("<3H", 1, 2, 3))
        assert guest.call("semctl", group, 0, 17, values) == 0
        assert guest.call("semctl", group, 2, 12, 0) == 3
        assert guest.call("semctl", group, 0, 13, READ_ONLY) == -errno.EFAULT
        assert guest.call("semctl", group, 0, 2, READ_ONLY) == -errno.EFAULT
        assert guest.call("semctl", group, 0, 1, guest.space.limit) == -errno.EFAULT
    finally:
        assert guest.call("semctl", group, 0, 0, 0) == 0


def test_a_call_with_a_timeout_ends_with_eintr(make_guest: Callable[..., Guest]) -> None:
    """recvmsg on a socket with a timeout: no restart, though the handler has SA_RESTART; without one: a restart."""
    guest = make_guest(own_process=False)
    left, right = make_pair(guest)
    guest.signals.catch(signal.SIGUSR1)
    action = guest.put(struct.pack("<QQQ", 0x4000, 0x10000000, 0))
    assert guest.call("rt_sigaction", signal.SIGUSR1, action, 0, 8) == 0
    message = header(guest, bytes(4))
    for limited in (False, True):
        if limited:
            assert guest.call("setsockopt", left, 1, 20, guest.put(struct.pack("<qq", 30, 0)), 16) == 0
        me = threading.get_native_id()
        timer = threading.Timer(0.2, lambda me=me: signal.pthread_kill(threading.main_thread().ident or me, 10))
        timer.start()
        result = guest.call("recvmsg", left, message, 0)
        timer.join()
        assert guest.unwound
        restart = guest.kernel.thread(guest.cpu).restart
        if limited:
            assert result == -errno.EINTR and restart is None
        else:
            assert restart is not None and not restart[2]
        assert guest.kernel.deliver_signals(guest.cpu)
        assert guest.cpu.pc == 0x4000
        assert guest.call("rt_sigreturn") is not None
        assert guest.cpu.a0 == ((1 << 64) - errno.EINTR if limited else left)
    os.close(left)
    os.close(right)


def test_events_are_kept_when_they_cannot_be_stored(guest: Guest, pipe: tuple[int, int]) -> None:
    """An edge that was not reported comes again: nothing is taken before memory is known to be good."""
    poll = guest.call("epoll_create1", 0)
    event = guest.put(struct.pack("<I4xQ", 1 | 1 << 31, 7))  # EPOLLIN, EPOLLET
    assert guest.call("epoll_ctl", poll, 1, pipe[0], event) == 0
    os.write(pipe[1], b"x")
    assert guest.call("epoll_pwait", poll, READ_ONLY, 1, 0, 0, 8) == -errno.EFAULT
    assert guest.call("epoll_pwait", poll, 0x1000, 8, 0, 0, 8) == -errno.EFAULT
    edge = DATA + 0x10000 - 16  # the last event that fits before the end of memory
    assert guest.call("epoll_pwait", poll, edge, 8, 0, 0, 8) == 1
    assert struct.unpack("<I4xQ", guest.space.read(edge, 16)) == (1, 7)
    assert guest.call("epoll_pwait", poll, edge, 8, 0, 0, 8) == 0
    os.close(poll)
