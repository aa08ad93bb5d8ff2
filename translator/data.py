"""Where the files that travel with the package are: specifications and sample guests.

They stand at the top of a source checkout and under `translator/_data` in an installed wheel. Called by everything that
needs one; imports nothing but `os`.
"""

from __future__ import annotations

import os

_HERE = os.path.dirname(os.path.abspath(__file__))


def data_dir(name: str) -> str:
    """The directory `name` ("isa_specs" or "guest_programs"), in the installed package or else beside it."""
    installed = os.path.join(_HERE, "_data", name)
    return installed if os.path.isdir(installed) else os.path.join(os.path.dirname(_HERE), name)


def sample_guests(folder: str = "riscv") -> dict[str, str]:
    """Prebuilt static guests by name: {"hello": "/.../guest_programs/riscv/bin/hello", ...}."""
    where = os.path.join(data_dir("guest_programs"), folder, "bin")
    return {name: os.path.join(where, name) for name in sorted(os.listdir(where))} if os.path.isdir(where) else {}
