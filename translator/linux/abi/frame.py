"""The shapes in which an ABI module describes structures: plain layouts, and the signal frame."""

from __future__ import annotations

import struct


class StructLayout:
    """A structure as the guest lays it out: `struct` format and the names of its fields."""

    __slots__ = ("fields", "form", "pack", "size", "unpack")

    def __init__(self, form: str, fields: tuple[str, ...]) -> None:
        code = struct.Struct(form)
        self.fields = fields
        self.form = form
        self.size = code.size
        self.pack = code.pack
        self.unpack = code.unpack


class FrameLayout:
    """Where everything lies in the frame that a signal handler gets on its stack. Offsets from the frame's start.

    `registers`: (name in the state, offset, size), "pc" among them. `fp_control`: offset and size of the word that
    holds the accrued flags at `fp_flags_shift` and, when `fp_rounding` is given, that register's value at its shift.
    `arguments`: registers for signal number, siginfo, ucontext. `link`: register for the return address.
    """

    __slots__ = (
        "align", "arguments", "fp_control", "fp_flags_shift", "fp_rounding", "link", "mask", "registers", "siginfo",
        "size", "stack", "ucontext",
    )  # fmt: skip

    def __init__(
        self,
        *,
        size: int,
        align: int,
        siginfo: int,
        ucontext: int,
        stack: int,
        mask: int,
        registers: tuple[tuple[str, int, int], ...],
        fp_control: tuple[int, int],
        fp_flags_shift: int,
        fp_rounding: tuple[str, int] | None,
        arguments: tuple[str, str, str],
        link: str,
    ) -> None:
        self.size = size
        self.align = align
        self.siginfo = siginfo
        self.ucontext = ucontext
        self.stack = stack
        self.mask = mask
        self.registers = registers
        self.fp_control = fp_control
        self.fp_flags_shift = fp_flags_shift
        self.fp_rounding = fp_rounding
        self.arguments = arguments
        self.link = link
