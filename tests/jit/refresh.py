"""Goldens of code quality: host instructions that LLVM makes of each guest instruction, and of some small loops.

`python -m tests.jit.refresh` writes `goldens/*.txt`; review the difference like any other change. The processor is
fixed, so the numbers do not depend on the machine, but they do depend on LLVM's version, which the first line names.
"""

from __future__ import annotations

import re
from pathlib import Path
from unittest import mock

from tests.jit.test_encodings import KEYS, PC, guest
from translator.isa.samples import encode, sample_fields
from translator.jit import lower_lanes
from translator.jit.emit import compile_module
from translator.jit.forming import form_region
from translator.jit.lower import FunctionLowering
from translator.jit.options import Options
from translator.jit.region import Region

FOLDER = Path(__file__).with_name("goldens")
CPU, FEATURES = "x86-64-v3", "+pclmul"
# The registers that stand for operands: none is carried by the calling convention, all are different.
OPERANDS = {
    "rd": 5,
    "rs1": 6,
    "rs2": 7,
    "rs2_": 7,
    "fd": 1,
    "sd": 1,
    "fs1": 2,
    "ss1": 2,
    "fs2": 3,
    "ss2": 3,
    "fs3": 4,
    "ss3": 4,
}
OPERANDS |= {"rm": 0, "imm": 16, "shamt": 3, "aq": 0, "rl": 0}


def version() -> str:
    """The line that heads each file."""
    import llvmlite.binding as llvm

    return f"# LLVM {'.'.join(map(str, llvm.llvm_version_info))}, {CPU}"


def region_of(data: bytes, options: Options) -> Region | None:
    """The region of these bytes at PC."""
    isa, decoder, _, _ = guest()
    return form_region(PC, decoder, isa, lambda at, n: data[at - PC : at - PC + n] if at >= PC else b"", options)


def host_code(data: bytes, options: Options) -> list[str]:
    """The host instructions of the region function, and the labels between them."""
    isa, _, layout, _ = guest()
    region = region_of(data, options)
    if region is None:
        return []
    lowering = FunctionLowering(region, isa, layout, options)
    text = compile_module(lowering.module(), cpu=CPU, features=FEATURES, assembly=True, slp=lowering.slp)
    body = text[re.search(r"^region:", text, re.M).end() :]  # type: ignore[union-attr]
    body = body[: body.index(".Lfunc_end")]
    return [line.strip() for line in body.splitlines() if line.strip() and not line.startswith(("\t.", "#", "\t#"))]


def _count(lines: list[str]) -> int:
    return sum(not line.endswith(":") for line in lines)


def sample(key: str) -> bytes:
    """An instruction of an encoding, its operands as plain as it allows."""
    import random

    isa = guest()[0]
    encoding = next(encoding for encoding in isa.encodings if encoding.key == key)
    fields = sample_fields(isa, encoding, random.Random(key))
    plain = {**fields, **{name: value for name, value in OPERANDS.items() if name in fields}}
    from translator.isa.staging import guard

    return encode(isa, encoding, plain if guard(isa, encoding, plain) else fields)


def instructions() -> str:
    """One line an encoding: key, host instructions beyond those of an empty region, the instruction."""
    isa, decoder, _, _ = guest()
    options = Options(lines=False)
    ret = encode(isa, next(e for e in isa.encodings if e.key == "jalr"), {"rs1": 1})
    empty = _count(host_code(ret, options))
    lines = [version()]
    for key in sorted(KEYS):
        data = sample(key)
        insn = decoder.decode(data, PC)
        code = host_code(data + ret, options)
        lines.append(f"{key} {_count(code) - empty if code else 'interpreted'}  {insn.text if insn else ''}".rstrip())
    return "\n".join(lines) + "\n"


def _program(*parts: tuple[str, dict[str, int]]) -> bytes:
    isa = guest()[0]
    by_key = {encoding.key: encoding for encoding in isa.encodings}
    return b"".join(encode(isa, by_key[key], fields) for key, fields in parts)


# Name -> guest code: what compilers make of a sum, a copy, a string length, a dot product, a hash, points that move, a
# row times columns, how often numbers can be doubled.
LOOPS = {
    "sum": _program(
        ("lw", {"rd": 14, "rs1": 10, "imm": 0}), ("addi", {"rd": 10, "rs1": 10, "imm": 4}),
        ("add", {"rd": 15, "rs1": 15, "rs2": 14}), ("bne", {"rs1": 10, "rs2": 11, "imm": -12}), ("jalr", {"rs1": 1}),
    ),
    "copy": _program(
        ("ld", {"rd": 5, "rs1": 11, "imm": 0}), ("sd", {"rs2": 5, "rs1": 10, "imm": 0}),
        ("addi", {"rd": 11, "rs1": 11, "imm": 8}), ("addi", {"rd": 10, "rs1": 10, "imm": 8}),
        ("bne", {"rs1": 10, "rs2": 12, "imm": -16}), ("jalr", {"rs1": 1}),
    ),
    "strlen": _program(
        ("lbu", {"rd": 5, "rs1": 10, "imm": 0}), ("addi", {"rd": 10, "rs1": 10, "imm": 1}),
        ("bne", {"rs1": 5, "rs2": 0, "imm": -8}), ("jalr", {"rs1": 1}),
    ),
    "dot": _program(
        ("fld", {"fd": 1, "rs1": 10, "imm": 0}), ("fld", {"fd": 2, "rs1": 11, "imm": 0}),
        ("addi", {"rd": 10, "rs1": 10, "imm": 8}), ("addi", {"rd": 11, "rs1": 11, "imm": 8}),
        ("fmadd.d", {"fd": 10, "fs1": 1, "fs2": 2, "fs3": 10, "rm": 0}),
        ("bne", {"rs1": 10, "rs2": 12, "imm": -20}), ("jalr", {"rs1": 1}),
    ),
    "hash": _program(
        ("lbu", {"rd": 5, "rs1": 10, "imm": 0}), ("xor", {"rd": 13, "rs1": 13, "rs2": 5}),
        ("mulw", {"rd": 13, "rs1": 13, "rs2": 12}), ("addi", {"rd": 10, "rs1": 10, "imm": 1}),
        ("bne", {"rs1": 10, "rs2": 11, "imm": -16}), ("jalr", {"rs1": 1}),
    ),
    "points": _program(
        ("fld", {"fd": 1, "rs1": 10, "imm": 0}), ("fld", {"fd": 2, "rs1": 10, "imm": 8}),
        ("fmul.d", {"fd": 1, "fs1": 1, "fs2": 10, "rm": 0}), ("fmul.d", {"fd": 2, "fs1": 2, "fs2": 10, "rm": 0}),
        ("fsd", {"fs2": 1, "rs1": 10, "imm": 0}), ("fsd", {"fs2": 2, "rs1": 10, "imm": 8}),
        ("addi", {"rd": 10, "rs1": 10, "imm": 40}), ("bne", {"rs1": 10, "rs2": 11, "imm": -28}), ("jalr", {"rs1": 1}),
    ),
    "product": _program(
        ("addi", {"rd": 14, "rs1": 0, "imm": 0}), ("addi", {"rd": 5, "rs1": 10, "imm": 0}),
        ("addi", {"rd": 6, "rs1": 11, "imm": 0}), ("lw", {"rd": 7, "rs1": 5, "imm": 0}),
        ("lw", {"rd": 28, "rs1": 6, "imm": 0}), ("addi", {"rd": 5, "rs1": 5, "imm": 4}),
        ("mul", {"rd": 7, "rs1": 7, "rs2": 28}), ("add", {"rd": 14, "rs1": 14, "rs2": 7}),
        ("addi", {"rd": 6, "rs1": 6, "imm": 640}), ("bne", {"rs1": 5, "rs2": 12, "imm": -24}),
        ("sw", {"rs2": 14, "rs1": 13, "imm": 0}), ("addi", {"rd": 13, "rs1": 13, "imm": 4}),
        ("addi", {"rd": 11, "rs1": 11, "imm": 4}), ("bne", {"rs1": 11, "rs2": 15, "imm": -52}), ("jalr", {"rs1": 1}),
    ),
    "doubled": _program(
        ("addi", {"rd": 11, "rs1": 0, "imm": 0}), ("fcvt.d.l", {"fd": 10, "rs1": 9, "rm": 0}),
        ("fadd.d", {"fd": 10, "fs1": 10, "fs2": 10, "rm": 0}), ("addi", {"rd": 11, "rs1": 11, "imm": 1}),
        ("flt.d", {"rd": 12, "fs1": 11, "fs2": 10}), ("beq", {"rs1": 12, "rs2": 0, "imm": -12}),
        ("mul", {"rd": 18, "rs1": 18, "rs2": 13}), ("xor", {"rd": 18, "rs1": 18, "rs2": 11}),
        ("addi", {"rd": 9, "rs1": 9, "imm": 3}), ("addi", {"rd": 19, "rs1": 19, "imm": -1}),
        ("bne", {"rs1": 19, "rs2": 0, "imm": -40}), ("jalr", {"rs1": 1}),
    ),
}  # fmt: skip


def loops() -> str:
    """The whole code of each loop's region."""
    parts = [version()]
    for name, data in LOOPS.items():
        with mock.patch.object(lower_lanes, "widths", lambda: (8, 4)):  # as on that processor
            code = host_code(data, Options(lines=False))
        vector = sum(" %ymm" in f" {line}" or ", %ymm" in line for line in code)
        parts.append(f"\n{name}: {_count(code)} instructions, {vector} on vectors")
        parts.extend(f"  {line}" for line in code)
    return "\n".join(parts) + "\n"


GOLDENS = {"instructions.txt": instructions, "loops.txt": loops}


def main() -> None:
    """Write all files."""
    FOLDER.mkdir(exist_ok=True)
    for name, make in GOLDENS.items():
        (FOLDER / name).write_text(make())


if __name__ == "__main__":
    main()
