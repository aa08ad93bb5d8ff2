"""The store of parsed specifications: one file per text, written atomically, read without lark.

Enters: a directory and the hash of a specification's text. Leaves: an `Isa` whose registers are there at once and
whose encodings are decoded when first asked for; or None when the file is missing or damaged (the caller parses
again). A file is MAGIC, a checksum of the rest, the length of the header, the header (marshal: plain tuples, numbers
and strings, so that a run that needs only registers imports nothing), then the `Semantics` (msgspec's MessagePack).
"""

from __future__ import annotations

import marshal
import os
from typing import TYPE_CHECKING

from translator.isa.hashing import blake2b
from translator.isa.model import Isa

if TYPE_CHECKING:
    from translator.isa.records import Semantics

MAGIC = b"ISA model 1\n"
_DIGEST = 16


def model_path(directory: str, key: str, root: str) -> str:
    """The file of a specification: the text's hash, and the path it was read from (error messages name it)."""
    place = blake2b(os.fsencode(root), digest_size=4).hexdigest()
    return os.path.join(directory, f"isa-{key}-{place}.model")


def read_model(directory: str, key: str, root: str) -> Isa | None:
    """The stored model, or None."""
    try:
        with open(model_path(directory, key, root), "rb") as file:
            data = file.read()
    except OSError:
        return None
    start = len(MAGIC) + _DIGEST
    if data[: len(MAGIC)] != MAGIC or blake2b(data[start:], digest_size=_DIGEST).digest() != data[len(MAGIC) : start]:
        return None
    size = int.from_bytes(data[start : start + 4], "little")
    header = marshal.loads(data[start + 4 : start + 4 + size])
    body = memoryview(data)[start + 4 + size :]

    def semantics() -> Semantics:
        import msgspec

        from translator.isa.records import Semantics

        return msgspec.msgpack.decode(body, type=Semantics)

    return Isa(header, semantics)


def write_model(directory: str, isa: Isa) -> bool:
    """Keep a model; False when the directory cannot be written (never an error: the next run parses again)."""
    import tempfile

    import msgspec

    registers = tuple((r.name, r.width, r.count, r.names, r.context) for r in isa.registers)
    calling = (isa.calling.stack, isa.calling.link, isa.calling.carry)
    header = marshal.dumps(
        (
            isa.name,
            isa.hash,
            isa.endian,
            isa.align,
            isa.min_length,
            isa.max_length,
            isa.address_width,
            isa.elf_machine,
            isa.elf_class,
            registers,
            calling,
            isa.path,
        ),
        4,
    )
    rest = len(header).to_bytes(4, "little") + header + msgspec.msgpack.encode(isa.semantics)
    data = MAGIC + blake2b(rest, digest_size=_DIGEST).digest() + rest
    temporary = None
    try:
        os.makedirs(directory, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=directory, prefix="isa-", suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(temporary, model_path(directory, isa.hash, isa.path))
    except OSError:
        if temporary is not None:
            try:
                os.unlink(temporary)
            except OSError:
                pass
        return False
    return True
