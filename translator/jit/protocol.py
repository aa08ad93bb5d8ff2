"""What the compile service and its worker say to each other: length-prefixed `marshal` tuples over a socket pair.

Both ends are the same interpreter, so `marshal` fits, and neither end imports anything for it. The first item names the
message:

    to the worker     ("init", specification path, cache directory or None)
                      ("compile", number, pc, options)   ("page", bytes)
                      ("keep", name): put the last result into the cache
    from the worker   ("fetch", address)                 ("done", number, result)
                      ("refused", number, reason, seconds)

`options` is the pairs of `jit.options.Options`; `result` a dictionary, see `worker.Compiler.compile`. A "fetch" is
answered by the next "page": up to a page of executable guest memory, empty where there is none.
"""

from __future__ import annotations

import marshal
import os
import struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_LENGTH = struct.Struct("<I")
_LIMIT = 256 << 20


class Closed(Exception):
    """The other end is gone."""


class Channel:
    """One end of the connection, over a file descriptor that it owns. One reader and one writer at a time."""

    def __init__(self, fd: int) -> None:
        self.fd = fd

    def send(self, *message: Any) -> None:
        """Write one message."""
        from _socket import AF_UNIX, MSG_NOSIGNAL, SOCK_STREAM, socket

        data = marshal.dumps(message)
        rest = memoryview(_LENGTH.pack(len(data)) + data)
        try:
            end = socket(AF_UNIX, SOCK_STREAM, 0, self.fd)
            try:
                while rest:  # a SIGPIPE would be the guest's
                    rest = rest[end.send(rest, MSG_NOSIGNAL) :]
            finally:
                end.detach()
        except OSError:
            raise Closed from None

    def receive(self) -> tuple[Any, ...]:
        """The next message; waits for it."""
        (length,) = _LENGTH.unpack(self._read(_LENGTH.size))
        if length > _LIMIT:
            raise Closed
        message = marshal.loads(self._read(length))
        if not isinstance(message, tuple):
            raise Closed
        return message

    def _read(self, size: int) -> bytes:
        data = bytearray()
        while len(data) < size:
            try:
                part = os.read(self.fd, size - len(data))
            except OSError:
                raise Closed from None
            if not part:
                raise Closed
            data += part
        return bytes(data)

    def close(self) -> None:
        """Close the descriptor; harmless when it is closed already."""
        fd, self.fd = self.fd, -1
        if fd >= 0:
            os.close(fd)
