"""Unpacks a riscv64 sysroot from Debian trixie's own packages, and qemu-user to compare with.

    python tests/system/sysroot.py DIRECTORY          # about 150 MB; a second run finds it complete and does nothing

`DIRECTORY/riscv64` is what `-L` wants; `DIRECTORY/host` holds qemu-user 10.
The work is done by `translator/bench/sysroot.py`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from translator.bench.sysroot import GUEST_PACKAGES, HOST_PACKAGES, unpack
from translator.errors import TranslatorError


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit("usage: python tests/system/sysroot.py DIRECTORY")
    where = Path(sys.argv[1]).absolute()
    where.mkdir(parents=True, exist_ok=True)
    try:
        print(unpack(where, "riscv64", "riscv64", GUEST_PACKAGES))
        print(unpack(where, "host", "amd64", HOST_PACKAGES))
    except TranslatorError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
