"""Every encoding of the packaged chapters: fields to bytes and back, lifted to IR that the verifier accepts."""

from __future__ import annotations

import random

import pytest

from translator.decode.decoder import Decoder
from translator.ir.lift import lift_block
from translator.ir.text import format_block, parse_block
from translator.ir.verify import verify
from translator.isa import load_isa
from translator.isa.samples import encode, sample_fields

PC = 0x10000


@pytest.mark.parametrize("name", ["aarch64", "ia32", "riscv"])
def test_encode_decode_lift(name: str) -> None:
    isa = load_isa(name)
    decoder = Decoder(isa)
    rng = random.Random(name)
    for encoding in isa.encodings:
        for _ in range(8):
            fields = sample_fields(isa, encoding, rng)
            data = encode(isa, encoding, fields)
            insn = decoder.decode(data, PC)
            assert insn is not None, (encoding.key, data.hex())
            assert insn.raw == data
            if insn.encoding is not encoding:  # bytes that an overriding encoding has
                assert insn.encoding.override, (encoding.key, insn.encoding.key)
                continue
            assert {key: insn.fields[key] for key in fields} == fields, encoding.key
            assert insn.text.split()[-1]
            block = lift_block(isa, [insn])
            verify(block)
            text = format_block(block)
            assert format_block(parse_block(text)) == text, encoding.key


@pytest.mark.parametrize("name", ["aarch64", "ia32", "riscv"])
def test_every_row_names_its_section(name: str) -> None:
    assert [e.key for e in load_isa(name).encodings if not e.section] == []
