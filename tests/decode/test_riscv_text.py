"""Texts that the oracles do not settle: aliases of the manual, what a disassembly line looks like, illegal bytes."""

from __future__ import annotations

import pytest

from translator.decode.decoder import Decoder
from translator.decode.disasm import disassemble, format_line
from translator.isa import load_isa

ISA = load_isa("riscv")
DECODER = Decoder(ISA)


@pytest.mark.parametrize(
    ("word", "text", "plain"),
    [
        (0x00000013, "nop", "addi zero, zero, 0"),
        (0xFFF00513, "li a0, -1", "addi a0, zero, -1"),
        (0x00058513, "mv a0, a1", "addi a0, a1, 0"),
        (0xFFF5C513, "not a0, a1", "xori a0, a1, -1"),
        (0x40B00533, "neg a0, a1", "sub a0, zero, a1"),
        (0x40B0053B, "negw a0, a1", "subw a0, zero, a1"),
        (0x0005851B, "sext.w a0, a1", "addiw a0, a1, 0"),
        (0x0805C53B, "zext.h a0, a1", "zext.h a0, a1"),
        (0x0805853B, "zext.w a0, a1", "add.uw a0, a1, zero"),
        (0x0015B513, "seqz a0, a1", "sltiu a0, a1, 1"),
        (0x00B03533, "snez a0, a1", "sltu a0, zero, a1"),
        (0x0005A533, "sltz a0, a1", "slt a0, a1, zero"),
        (0x00B02533, "sgtz a0, a1", "slt a0, zero, a1"),
        (0x00050463, "beqz a0, 0x10008", "beq a0, zero, 0x10008"),
        (0xFEA04CE3, "bgtz a0, 0xfff8", "blt zero, a0, 0xfff8"),
        (0x0080006F, "j 0x10008", "jal zero, 0x10008"),
        (0x008000EF, "jal 0x10008", "jal ra, 0x10008"),
        (0x008002EF, "jal t0, 0x10008", "jal t0, 0x10008"),
        (0x00008067, "ret", "jalr zero, 0(ra)"),
        (0x00028067, "jr t0", "jalr zero, 0(t0)"),
        (0x00828067, "jr 8(t0)", "jalr zero, 8(t0)"),
        (0x000500E7, "jalr a0", "jalr ra, 0(a0)"),
        (0xFFC500E7, "jalr -4(a0)", "jalr ra, -4(a0)"),
        (0x20B58553, "fmv.s fa0, fa1", "fsgnj.s fa0, fa1, fa1"),
        (0x22B5A553, "fabs.d fa0, fa1", "fsgnjx.d fa0, fa1, fa1"),
        (0x22B59553, "fneg.d fa0, fa1", "fsgnjn.d fa0, fa1, fa1"),
        (0x02B57553, "fadd.d fa0, fa0, fa1", "fadd.d fa0, fa0, fa1"),
        (0x02B54553, "fadd.d fa0, fa0, fa1, rmm", "fadd.d fa0, fa0, fa1, rmm"),
        (0xC0002573, "rdcycle a0", "csrrs a0, cycle, zero"),
        (0x00102573, "frflags a0", "csrrs a0, fflags, zero"),
        (0x002595F3, "fsrm a1, a1", "csrrw a1, frm, a1"),
        (0x30002573, "csrr a0, 0x300", "csrrs a0, 0x300, zero"),
        (0x30051073, "csrw 0x300, a0", "csrrw zero, 0x300, a0"),
        (0xC0001073, "unimp", "csrrw zero, cycle, zero"),
        (0x1205A52F, "lr.w.rl a0, (a1)", "lr.w.rl a0, (a1)"),
        (0x06C5A52F, "amoadd.w.aqrl a0, a2, (a1)", "amoadd.w.aqrl a0, a2, (a1)"),
        (0x0FF0000F, "fence", "fence iorw, iorw"),
        (0x0230000F, "fence r, rw", "fence r, rw"),
        (0x12345537, "lui a0, 0x12345", "lui a0, 0x12345"),
    ],
)
def test_text(word: int, text: str, plain: str) -> None:
    insn = DECODER.decode(word.to_bytes(4, "little"), 0x10000)
    assert insn is not None
    assert (insn.text, insn.plain_text) == (text, plain)


def test_listing() -> None:
    code = bytes.fromhex("6f008000 ffffffff 4111 0000 8230 8067 13")
    assert [format_line(insn) for insn in disassemble(ISA, code, 0x1000)] == [
        "    1000:\t6f 00 80 00 \tj\t0x1008",
        "    1004:\tff ff       \t.byte\t0xff, 0xff",
        "    1006:\tff ff       \t.byte\t0xff, 0xff",
        "    1008:\t41 11       \tc.addi\tsp, -16",
        "    100a:\t00 00       \tc.unimp",
        "    100c:\t82 30       \tc.fldsp\tft1, 32(sp)",
        "    100e:\t80 67       \tc.ld\ts0, 8(a5)",
        "    1010:\t13          \t.byte\t0x13",
    ]


def test_symbol_of_a_branch() -> None:
    insn = DECODER.decode(bytes.fromhex("ef008000"), 0x1000)
    assert insn is not None
    assert format_line(insn, symbol="main+0x8").endswith("\tjal\t0x1008 <main+0x8>")
