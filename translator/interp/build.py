"""Builds the interpreter of an instruction set: specification in, position-independent machine code out.

The templates become dialect source (`generate`, `native_decoder`), numba makes LLVM functions of it (`dialect`), and
here they are put together with the operations they call, the handlers around them and the decoder's tables, as one
module that defines nothing but `interp` and needs nothing from outside. `emit` (from `jit.emit`, passed in by
`machine`) makes the blob. Done once per installation and specification: `cache_key` says when it must be done again.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from translator.guest.state import Layout
from translator.interp import dispatch, ops_float, ops_int
from translator.interp.dialect import VALUE, Dialect
from translator.interp.generate import Handler, Handlers, Operations
from translator.interp.native_decoder import NativeDecoder

if TYPE_CHECKING:
    from translator.isa import Isa

ENTRY = "interp"
_Emitted = TypeVar("_Emitted")


class Generated(NamedTuple):
    """`source`: the dialect text, for people to read; `ir`: the LLVM module; `handlers`: by their numbers, from 1."""

    source: str
    ir: str
    handlers: list[Handler]


def build_interp(isa: Isa, emit: Callable[[str], _Emitted]) -> _Emitted:
    """What `emit` makes of the interpreter's LLVM module; its one exported symbol is `ENTRY`."""
    return emit(generate_interp(isa).ir)


def cache_key(isa: Isa, host: str = "") -> str:
    """Names the interpreter that this installation would build; `host`: whatever `emit` depends on (CPU, features)."""
    import importlib.util
    from importlib.metadata import PackageNotFoundError, version

    digest = blake2b(digest_size=16)
    for part in (isa.name, isa.hash, host):
        digest.update(part.encode() + b"\0")
    for package in ("numba", "llvmlite"):
        try:
            digest.update(version(package).encode() + b"\0")
        except PackageNotFoundError:
            digest.update(b"none\0")
    for module in _GENERATOR:
        spec = importlib.util.find_spec(module)
        if spec is not None and spec.origin is not None:
            with open(spec.origin, "rb") as file:
                digest.update(file.read())
    return digest.hexdigest()


_GENERATOR = (
    "translator.guest.state",
    "translator.ir.lift",
    "translator.interp.build",
    "translator.interp.access",
    "translator.interp.control",
    "translator.interp.dialect",
    "translator.interp.dispatch",
    "translator.interp.generate",
    "translator.interp.host_x86_64",
    "translator.interp.native_decoder",
    "translator.interp.ops_float",
    "translator.interp.ops_int",
    "translator.interp.packing",
    "translator.interp.soft",
)


def generate_interp(isa: Isa) -> Generated:
    """The interpreter as source and as LLVM text."""
    from translator.ir.lift import lift_template

    shift = isa.align.bit_length() - 1
    operations = Operations(shift)
    handlers = Handlers(Layout(isa.layout_files()), operations, isa.min_length)
    decoder = NativeDecoder(isa, handlers)
    for encoding in isa.encodings:
        decoder.add(encoding, lift_template(isa, encoding))
    decoder_source, decoder_names = decoder.source()
    handler_source = "\n".join(handler.source for handler in handlers.all)
    dialect = Dialect()
    for name, count, kind, _ in operations.found.values():
        dialect.declare(name, count, kind)
    # Functions of the dialect that others of it call: their own names stand for the Python functions to compile.
    dialect.declare("classify", 3, VALUE, "do_classify")
    dialect.declare("unfinished", 2, VALUE, "is_unfinished")
    dialect.compile(handler_source, [handler.name for handler in handlers.all])
    dialect.compile(decoder_source, decoder_names)
    return Generated(
        handler_source + decoder_source, _module(dialect.text(), operations, handlers, decoder, shift), handlers.all
    )


def _module(compiled: str, operations: Operations, handlers: Handlers, decoder: NativeDecoder, shift: int) -> str:
    bodies = re.sub(r'^define (i64 @"?op_\w+.*)$', r"define internal \1 alwaysinline nounwind", compiled, flags=re.M)
    bodies = re.sub(r"^define (i64 .*)$", r"define internal \1 nounwind", bodies, flags=re.M)
    parts = [
        "".join(operation[3] for operation in operations.found.values()),
        bodies.replace("i64*", "ptr"),
        ops_float.common(),
        dispatch.outside(shift),
        dispatch.decoding(shift),
        *(dispatch.handler(f"h_{handler.name}", handler.name, leaves=handler.leaves) for handler in handlers.all),
        dispatch.table(["h_decode", *(f"h_{handler.name}" for handler in handlers.all)]),
        decoder.tables(),
    ]
    text = "\n".join(parts)
    return text + ops_int.intrinsics(text)
