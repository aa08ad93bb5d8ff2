"""The host's C library as bare calls: what address spaces and system calls are made of.

`call(number, ...)` is a raw system call that gives the kernel's own result (negative errno), without Python's retries;
`mmap`, `mprotect` and so on are the same for memory. Callers: `guest/memory.py`, `guest/cpu.py`, and all of `linux/`.
"""

from __future__ import annotations

import ctypes
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

PAGE: Final = 4096
PROT_NONE: Final = 0
PROT_READ: Final = 1
PROT_WRITE: Final = 2
PROT_EXEC: Final = 4

MAP_SHARED: Final = 0x01
MAP_PRIVATE: Final = 0x02
MAP_SHARED_VALIDATE: Final = 0x03
MAP_TYPE: Final = 0x0F
MAP_FIXED: Final = 0x10
MAP_ANONYMOUS: Final = 0x20
MAP_GROWSDOWN: Final = 0x100
MAP_LOCKED: Final = 0x2000
MAP_NORESERVE: Final = 0x4000
MAP_POPULATE: Final = 0x8000
MAP_NONBLOCK: Final = 0x10000
MAP_HUGETLB: Final = 0x40000
MAP_SYNC: Final = 0x80000
MAP_FIXED_NOREPLACE: Final = 0x100000

MREMAP_MAYMOVE: Final = 1
MREMAP_FIXED: Final = 2
MREMAP_DONTUNMAP: Final = 4

MADV_DONTNEED: Final = 4
MS_ASYNC: Final = 1

_libc = ctypes.CDLL(None, use_errno=True)
_long = ctypes.c_long
_syscall = _libc.syscall
_syscall.restype = _long
_syscall.argtypes = [_long] * 7
_get_errno = ctypes.get_errno


def bind(name: str, argc: int) -> Callable[..., int]:
    """A function of the C library that takes and gives longs."""
    function: Any = getattr(_libc, name)
    function.restype = _long
    function.argtypes = [_long] * argc
    bound: Callable[..., int] = function
    return bound


def has_segment_base() -> bool:
    """Whether a program may set the base of a segment register by itself (getauxval(3), FSGSBASE in AT_HWCAP2)."""
    return bool(_getauxval(_AT_HWCAP2) & _FSGSBASE)


def function_address(name: str) -> int:
    """Where a function of the C library lies."""
    return ctypes.cast(getattr(_libc, name), ctypes.c_void_p).value or 0


_AT_HWCAP2: Final = 26
_FSGSBASE: Final = 2
_getauxval = bind("getauxval", 1)
_mmap = bind("mmap", 6)
_mprotect = bind("mprotect", 3)
_munmap = bind("munmap", 2)
_mremap = bind("mremap", 5)
_madvise = bind("madvise", 3)
_msync = bind("msync", 3)
_mlock2 = bind("mlock2", 3)


def call(number: int, a: int = 0, b: int = 0, c: int = 0, d: int = 0, e: int = 0, f: int = 0) -> int:
    """The system call `number` of the host: its result, or the negated errno. Arguments are taken modulo 2^64."""
    result: int = _syscall(number, a, b, c, d, e, f)
    if result == -1:
        return -_get_errno()
    return result


def _checked(result: int, what: str) -> int:
    if result == -1:
        number = _get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def mmap(address: int, length: int, prot: int, flags: int, fd: int = -1, offset: int = 0) -> int:
    """mmap(2) at host addresses; OSError when it fails."""
    return _checked(_mmap(address, length, prot, flags, fd, offset), "mmap")


def mprotect(address: int, length: int, prot: int) -> None:
    """mprotect(2); OSError when it fails."""
    _checked(_mprotect(address, length, prot), "mprotect")


def munmap(address: int, length: int) -> None:
    """munmap(2); OSError when it fails."""
    _checked(_munmap(address, length), "munmap")


def mremap(old: int, old_length: int, new_length: int, flags: int, new: int = 0) -> int:
    """mremap(2); OSError when it fails."""
    return _checked(_mremap(old, old_length, new_length, flags, new), "mremap")


def madvise(address: int, length: int, advice: int) -> None:
    """madvise(2); OSError when it fails."""
    _checked(_madvise(address, length, advice), "madvise")


def msync(address: int, length: int, flags: int) -> None:
    """msync(2); OSError when it fails."""
    _checked(_msync(address, length, flags), "msync")


def mlock(address: int, length: int, flags: int) -> bool:
    """mlock2(2): whether it succeeded. A page that cannot be made present is locked for when it can, and no success."""
    return _mlock2(address, length, flags) == 0


def view(address: int, length: int) -> memoryview:
    """Host memory as writable bytes. The caller answers for it being mapped."""
    return memoryview((ctypes.c_ubyte * length).from_address(address)).cast("B")


def address_of(buffer: ctypes.Array[Any]) -> int:
    """Where a ctypes buffer lies."""
    return ctypes.addressof(buffer)


def buffer(data: bytes | int) -> ctypes.Array[ctypes.c_char]:
    """A buffer for a host call: `data` and a terminating zero, or so many zero bytes."""
    if isinstance(data, int):
        return ctypes.create_string_buffer(max(data, 1))
    return ctypes.create_string_buffer(data, len(data) + 1)


class IoVec(ctypes.Structure):
    """struct iovec of the host."""

    _fields_ = (("base", ctypes.c_size_t), ("length", ctypes.c_size_t))


_process_vm_readv = bind("process_vm_readv", 6)
_process_vm_writev = bind("process_vm_writev", 6)


def guarded_read(pid: int, address: int, length: int) -> bytes:
    """Bytes of our own memory read by the kernel: shorter where a page is missing, instead of a signal."""
    return guarded_gather(pid, [(address, length)])


def guarded_gather(pid: int, pieces: list[tuple[int, int]]) -> bytes:
    """The same of several places (address, length) at once, one behind the other: up to 1,024."""
    whole = sum([length for _, length in pieces])
    data = bytearray(max(whole, 1))  # not an array of ctypes: each size is a type of its own, which takes long to make
    flat = [number for piece in pieces for number in piece]
    vectors = (ctypes.c_uint64 * (2 + len(flat)))(ctypes.addressof(ctypes.c_char.from_buffer(data)), whole, *flat)
    at = ctypes.addressof(vectors)
    count: int = _process_vm_readv(pid, at, 1, at + 2 * 8, len(pieces), 0)
    return bytes(memoryview(data)[: max(count, 0)])


def guarded_write(pid: int, address: int, data: bytes) -> int:
    """Bytes written to our own memory by the kernel: how many, fewer where a page is missing."""
    source = ctypes.create_string_buffer(data, len(data))
    local, remote = IoVec(ctypes.addressof(source), len(data)), IoVec(address, len(data))
    count: int = _process_vm_writev(pid, ctypes.addressof(local), 1, ctypes.addressof(remote), 1, 0)
    return max(count, 0)
