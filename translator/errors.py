"""One tree of exceptions. Every message is one line that says what, where, and what to do."""

from __future__ import annotations


class TranslatorError(Exception):
    """Base of everything this package raises on purpose. `exit_status` is what the command ends with."""

    exit_status = 125


class UsageError(TranslatorError):
    """A bad argument."""

    exit_status = 125


class LoadError(TranslatorError):
    """The program cannot be loaded: not an ELF file, wrong architecture, malformed, missing interpreter."""

    exit_status = 126


class ProgramNotFound(LoadError):
    """There is no such program (the shell's 127)."""

    exit_status = 127


class SpecError(TranslatorError):
    """A specification is wrong. The message carries file, line, column and a fix."""


class CacheError(TranslatorError):
    """A cache directory cannot be used. Never fatal by itself: the caller goes on without a cache and says so."""


class UnsupportedInstruction(TranslatorError):
    """Bytes that are no instruction of the specification, where an instruction was asked for."""


class GuestFault(TranslatorError):
    """The guest died of a signal inside an API call that has no exit status to return. `signal`, `pc`, `address`."""

    def __init__(self, message: str, *, signal: int, pc: int, address: int | None = None) -> None:
        super().__init__(message)
        self.signal = signal
        self.pc = pc
        self.address = address


class HostError(TranslatorError):
    """The host refused something we cannot do without (address space, executable memory, a compiler)."""
