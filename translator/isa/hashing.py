"""blake2b without hashlib: importing hashlib loads OpenSSL, which takes longer than all else on the way to a first
instruction.

Called by `load.py` and `store.py`.
"""

from __future__ import annotations

try:
    from _blake2 import blake2b
except ImportError:  # an interpreter that was built without its own hashes
    from hashlib import blake2b

__all__ = ["blake2b"]
