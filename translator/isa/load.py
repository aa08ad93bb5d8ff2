"""From a specification's name or path to an `Isa`: by the store when the text is known, by the parser otherwise.

Enters: "riscv", a directory, or a root file; optionally a directory for the store. Leaves: an `Isa`. Called by
everyone.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from translator.data import data_dir
from translator.isa.errors import spec_error
from translator.isa.hashing import blake2b
from translator.isa.model import Isa

if TYPE_CHECKING:
    from translator.isa.records import Semantics

LANGUAGE_VERSION = 2
"""Part of every hash: raise it when the meaning of a specification's text or the form of the store changes."""

_loaded: dict[tuple[str, str], Isa] = {}


def spec_directory() -> str:
    """Where the packaged specifications are."""
    return data_dir("isa_specs")


def find_spec(name_or_path: str | os.PathLike[str]) -> str:
    """The root file of a specification."""
    path = os.fspath(name_or_path)
    if os.path.isfile(path):
        return os.path.abspath(path)
    if os.sep not in path and not os.path.isdir(path):
        path = os.path.join(spec_directory(), path)
    if os.path.isdir(path):
        root = os.path.join(path, os.path.basename(os.path.normpath(os.path.abspath(path))) + ".isa")
        if os.path.isfile(root):
            return os.path.abspath(root)
        raise spec_error(
            root, 0, "there is no such file", "the root file of a specification has the name of its directory"
        )
    try:
        known = sorted(
            entry for entry in os.listdir(spec_directory()) if os.path.isdir(os.path.join(spec_directory(), entry))
        )
    except OSError:
        known = []
    raise spec_error(
        os.fspath(name_or_path),
        0,
        "there is no such specification",
        f"known: {', '.join(known)}; or give the path of a .isa file",
    )


def read_sources(root: str) -> dict[str, str]:
    """The text of the root file and of everything it includes, by path, in order."""
    texts: dict[str, str] = {}
    _read(root, texts, root, 0)
    return texts


def _read(path: str, texts: dict[str, str], includer: str, at: int) -> None:
    if path in texts:
        raise spec_error(includer, at, f"'{os.path.basename(path)}' is included twice")
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except UnicodeDecodeError:
        raise spec_error(includer, at, f"'{os.path.basename(path)}' is not UTF-8 text") from None
    except OSError as error:
        raise spec_error(includer, at, f"cannot read '{os.path.basename(path)}': {error.strerror}") from None
    texts[path] = text
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("include"):
            parts = line.split('"')
            if len(parts) >= 3:
                column = line.index('"') + 1
                place = number << 20 | column << 10 | column + len(parts[1]) + 2
                _read(os.path.normpath(os.path.join(os.path.dirname(path), parts[1])), texts, path, place)


def text_hash(texts: dict[str, str]) -> str:
    """Names a specification by its text and the version of the language."""
    digest = blake2b(f"isa language {LANGUAGE_VERSION}\n".encode(), digest_size=16)
    for path, text in texts.items():
        data = text.encode()
        digest.update(f"{os.path.basename(path)} {len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()


def load_isa(name_or_path: str | os.PathLike[str], cache_dir: str | os.PathLike[str] | None = None) -> Isa:
    """The instruction set of a packaged specification ("riscv") or of a path: parsed and checked.

    `cache_dir`: where the model is kept; a known text is then not parsed again. Raises `SpecError` with the first
    mistake; `check.check_isa(parse_isa(path))` gives all of them.
    """
    root = find_spec(name_or_path)
    texts = read_sources(root)
    key = text_hash(texts)
    if (root, key) in _loaded:
        return _loaded[root, key]
    isa = None
    if cache_dir is not None:
        from translator.isa.store import read_model

        isa = read_model(os.fspath(cache_dir), key, root)
    if isa is None:
        from translator.isa.check import check_isa

        isa = _parse(root, texts, key)
        for error in check_isa(isa):
            raise error
        if cache_dir is not None:
            from translator.isa.store import write_model

            write_model(os.fspath(cache_dir), isa)
    _loaded[root, key] = isa
    return isa


def parse_isa(name_or_path: str | os.PathLike[str]) -> Isa:
    """Parse and flatten, without the store and without `check_isa`."""
    root = find_spec(name_or_path)
    texts = read_sources(root)
    return _parse(root, texts, text_hash(texts))


def _parse(root: str, texts: dict[str, str], key: str) -> Isa:
    from translator.isa.flatten import Flattener
    from translator.isa.parse import parse_files

    header, semantics = Flattener(root, parse_files(root, texts)).run()
    fields = list(header)
    fields[1] = key

    def ready() -> Semantics:
        return semantics

    return Isa(tuple(fields), ready)
