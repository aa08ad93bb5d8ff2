"""Where everything a run says besides the guest goes: notices, `--log` categories, `--trace-jit`, strace.

One per machine, made from its Config. Lines go to standard error or to `--log-file`; the guest never sees the
descriptor.
"""

from __future__ import annotations

import os

from translator.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from translator.config import Config

STAGES = ("in_asm", "ir", "ir_opt", "llvm", "out_asm")
_HIGH_FD = 1000


class Log:
    """`line` writes one line; the others write theirs only when the configuration asks for them."""

    def __init__(self, config: Config) -> None:
        self._categories = frozenset(config.log)
        self.stages = tuple(stage for stage in STAGES if stage in self._categories)
        self.wants_jit = (
            config.trace_jit or bool(self.stages) or "jit" in self._categories or "cache" in self._categories
        )
        self._trace = config.trace_jit or "jit" in self._categories
        self.fd = 2
        if config.log_file is not None:
            import fcntl

            try:
                fd = os.open(config.log_file, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o666)
            except OSError as error:
                raise UsageError(f"log file {config.log_file}: {error.strerror}") from None
            try:
                self.fd = fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, _HIGH_FD)
                os.close(fd)
            except OSError:  # the limit of open files is lower
                self.fd = fd

    def line(self, text: str) -> None:
        """Write `text` and a newline, whole."""
        data = text.encode(errors="replace") + b"\n"
        try:
            while data:
                data = data[os.write(self.fd, data) :]
        except OSError:
            pass  # a full disk or closed pipe must not stop the guest

    def notice(self, text: str) -> None:
        """Something the user should know."""
        self.line(f"translator: {text}")

    def jit(self, text: str) -> None:
        """What the compile service did."""
        cached = text.startswith("cached") and "cache" in self._categories
        if self._trace or cached:
            self.line(f"jit: {text}")

    def cache(self, text: str) -> None:
        """What the cache of generated code has to say: always a problem."""
        self.line(f"translator: {text}")

    def strace(self, text: str) -> None:
        """One system call."""
        self.line(text)

    def close(self) -> None:
        """Close the log file."""
        if self.fd != 2:
            os.close(self.fd)
            self.fd = 2
