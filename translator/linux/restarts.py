"""What becomes of a call that a signal cut short, where more than the call's number decides it (signal(7)).

`kernel.py` asks when the host's call gave EINTR and the guest has a signal to handle: by then Python is asked even if
native code made the call. Most calls are made again after a handler with SA_RESTART; rows of `table.py` with `nohand`
never after a handler. Here are the rest: a socket's time limit, and a futex's, make the call fail.
"""

from __future__ import annotations

from translator.guest import host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    from translator.linux.base import KernelBase

AGAIN: Final = 0  # as the handler's SA_RESTART says
AGAIN_UNHANDLED: Final = 1  # only if no handler runs after all
OVER: Final = 2  # EINTR is the call's result, whatever happens

_SOL_SOCKET: Final = 1
_RECEIVES, _SENDS = 20, 21  # SO_RCVTIMEO, SO_SNDTIMEO
# Calls that may wait at a socket: which argument is its descriptor, and the option that limits the wait.
_AT_SOCKETS: Final[dict[str, tuple[tuple[int, int], ...]]] = {
    **dict.fromkeys(
        ("read", "readv", "preadv2", "recvfrom", "recvmsg", "recvmmsg", "accept", "accept4"), ((0, _RECEIVES),)
    ),
    **dict.fromkeys(
        ("write", "writev", "pwritev2", "sendto", "sendmsg", "sendmmsg", "connect", "sendfile"), ((0, _SENDS),)
    ),
    "splice": ((0, _RECEIVES), (2, _SENDS)),
}
_FUTEX_COMMAND: Final = 0x7F
_FUTEX_WAITS: Final = frozenset((0, 9))  # WAIT, WAIT_BITSET


def rule(kernel: KernelBase, name: str, arguments: Sequence[int]) -> int:
    """AGAIN, AGAIN_UNHANDLED or OVER, for a call by its name and the arguments that it was made with."""
    if name == "futex":
        timed = arguments[3] and arguments[1] & _FUTEX_COMMAND in _FUTEX_WAITS
        return AGAIN_UNHANDLED if timed else AGAIN
    for index, option in _AT_SOCKETS.get(name, ()):
        if _has_limit(kernel, arguments[index], option):
            return OVER
    return AGAIN


def _has_limit(kernel: KernelBase, fd: int, option: int) -> bool:
    value, length = host.buffer(16), host.buffer(b"\x10\0\0\0")
    where = host.address_of(value), host.address_of(length)
    return kernel.host("getsockopt", fd, _SOL_SOCKET, option, *where) == 0 and any(value.raw)
