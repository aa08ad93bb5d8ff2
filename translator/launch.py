"""How to start this Python again on a part of this package, whatever the environment or directory is by then.

A guest's environment may be meant for a guest's Python (PYTHONHOME, PYTHONPATH), and the current directory may hold
modules of any name: so the new process is isolated (`-I`) and gets our own module search path as text. Called where
guests execute guests, by `translator.run`, and for the building and compiling processes.
"""

from __future__ import annotations

import os
import sys

from translator.errors import HostError


def python_command(module: str, function: str = "main") -> list[str]:
    """The command that calls `module.function()` and exits with its result; arguments may be appended."""
    if not sys.executable:
        raise HostError("this Python does not know its own executable (sys.executable is empty)")
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    path = list(dict.fromkeys([package, *(os.path.abspath(entry) for entry in sys.path if entry)]))
    code = f"import sys;sys.path[:]={path!r};from {module} import {function};sys.exit({function}())"
    return [sys.executable, "-I", "-c", code]
