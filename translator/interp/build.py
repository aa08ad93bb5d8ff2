"""Builds the interpreter of an instruction set: specification in, position-independent machine code out.

The templates become dialect source (`generate`, `native_decoder`), numba makes LLVM functions of it (`dialect`), and
here they are put together with the operations they call, the handlers around them and the decoder's tables, as one
module that defines nothing but `interp` and needs nothing from outside. `emit` (from `jit.emit`, passed in by
`machine`) makes the blob. Done once per installation and specification: `cache_key` says when it must be done again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from translator.guest.state import Layout
from translator.interp import dispatch, ops_float, ops_int, stitch
from translator.interp import host_x86_64 as host
from translator.interp.dialect import VALUE, Dialect
from translator.interp.generate import Handler, Handlers, Operations
from translator.interp.library import Piece, pack
from translator.interp.native_decoder import NativeDecoder
from translator.interp.stencils import GOTO, NEXT_SYMBOL, OUTSIDE, SPECIAL, TAKEN_SYMBOL, stencil_name, stencils_ir

if TYPE_CHECKING:
    from translator.isa import Isa

ENTRY = "interp"
EXPORTS = (ENTRY, "stitch", *OUTSIDE)


class Generated(NamedTuple):
    """`source`: the dialect text, for people to read; `ir`: the LLVM module, and those of the stencils, for any guest
    memory and for near memory; `handlers`: by their numbers, from 1.
    """

    source: str
    ir: str
    stencils: str
    near_stencils: str
    handlers: list[Handler]


class Toolchain(Protocol):
    """What `jit.emit` offers, passed in: LLVM text to a blob or to assembly, assembly to sections. With `ADDR32` in it,
    addresses in the segment are cut to 32 bits.
    """

    ADDR32: str

    def emit(self, ir_text: str) -> Any: ...
    def compile_module(self, ir_text: str, *, assembly: bool) -> Any: ...
    def assemble(self, text: str) -> Mapping[str, Piece]: ...


def build_interp(isa: Isa, tools: Toolchain) -> tuple[Any, bytes, bytes]:
    """The interpreter's blob, which exports `ENTRY` and what stencils leave to, and the stencil libraries: for guest
    memory of any kind, and for near memory.
    """
    generated = generate_interp(isa)
    interp = tools.emit(generated.ir)
    libraries = [build_library(generated, tools, interp.symbols, near) for near in (False, True)]
    return interp, *libraries


def build_library(generated: Generated, tools: Toolchain, outside: Mapping[str, int], near: bool = False) -> bytes:
    """A stencil library for an interpreter that has these symbols. `near`: loads and stores go through the host's
    segment, and are not compared with the end of guest memory: addresses are cut to 32 bits, as in translations.
    """
    names = [stencil_name(number) for number in range(1, len(generated.handlers) + 1)]
    names += [stencil_name(name) for name in SPECIAL]
    text = generated.near_stencils + tools.ADDR32 if near else generated.stencils
    assembly = tools.compile_module(text, assembly=True)
    text, shapes = host.split_stencils(assembly, names, stencil_name(GOTO), NEXT_SYMBOL, TAKEN_SYMBOL)
    return pack(tools.assemble(text), shapes, generated.handlers, outside)


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
    "translator.interp.library",
    "translator.interp.native_decoder",
    "translator.interp.ops_float",
    "translator.interp.ops_int",
    "translator.interp.packing",
    "translator.interp.soft",
    "translator.interp.stencils",
    "translator.interp.stitch",
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
    for operation in stitch.own_operations():
        operations.use(operation)
    for op in stitch.OPERATIONS:
        operations.integer(op, 64, (64, 64))
    decoder_source, decoder_names = decoder.source()
    handler_source = "\n".join(handler.source for handler in handlers.all)
    dialect = Dialect()
    for operation in operations.found.values():
        dialect.declare(operation.name, operation.arity, operation.kind)
    # Functions of the dialect that others of it call: their own names stand for the Python functions to compile.
    dialect.declare("classify", 3, VALUE, "do_classify")
    dialect.declare("unfinished", 2, VALUE, "is_unfinished")
    for name, count in stitch.NAMES.items():
        dialect.declare(name, count, VALUE, f"do_{name}")
    dialect.compile(handler_source, [handler.name for handler in handlers.all])
    bodies = _internal(dialect.text())
    stitcher_source = stitch.source(shift, len(handlers.all))
    dialect.compile(decoder_source, decoder_names)
    dialect.compile(stitcher_source, stitch.NAMES)
    module = _module(_internal(dialect.text()), operations, handlers, decoder, shift)
    stencils, near = (stencils_ir(bodies, operations.found.values(), handlers.all, near) for near in (False, True))
    return Generated(handler_source + decoder_source + stitcher_source, module, stencils, near, handlers.all)


def _internal(compiled: str) -> str:
    """Numba's functions for this module's use only; the handlers' bodies are inlined."""
    text = re.sub(r'^define (i64 @"?op_\w+.*)$', r"define internal \1 alwaysinline nounwind", compiled, flags=re.M)
    text = re.sub(r"^define (i64 .*)$", r"define internal \1 nounwind", text, flags=re.M).replace("i64*", "ptr")
    # Out of line, and to be found by those who test it.
    return re.sub(r'^define internal (i64 @"?stitch"?\(.*)$', r"define \1 noinline", text, flags=re.M)


def _module(bodies: str, operations: Operations, handlers: Handlers, decoder: NativeDecoder, shift: int) -> str:
    parts = [
        "".join(operation.text for operation in operations.found.values()),
        bodies,
        ops_float.common(),
        dispatch.outside(shift, len(handlers.all) + 1),
        dispatch.decoding(shift),
        *(dispatch.handler(f"h_{handler.name}", handler.name, leaves=handler.leaves) for handler in handlers.all),
        dispatch.table(["h_decode", *(f"h_{handler.name}" for handler in handlers.all), "h_stitched"]),
        decoder.tables(),
    ]
    text = "\n".join(parts)
    return text + ops_int.intrinsics(text)
