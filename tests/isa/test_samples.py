"""Encoding and decoding of fields are inverse, for fixed and variable length, over all packaged specifications."""

from __future__ import annotations

import random

import pytest

from translator.isa import guard, load_isa
from translator.isa.samples import encode, extract_fields, sample_fields
from translator.isa.varlen import Short, decode_prefixes, decode_tail


@pytest.mark.parametrize("name", ["riscv", "aarch64"])
def test_fixed_length_round_trip(name: str) -> None:
    isa = load_isa(name)
    rng = random.Random(5)
    for e in isa.encodings:
        for _ in range(10):
            fields = sample_fields(isa, e, rng)
            assert guard(isa, e, fields)
            data = encode(isa, e, fields)
            word = int.from_bytes(data, "little")
            assert len(data) == e.length
            assert word & e.mask == e.value
            assert extract_fields(e, word) == fields


def test_variable_length_round_trip() -> None:
    isa = load_isa("ia32")
    rng = random.Random(6)
    for e in isa.encodings:
        for _ in range(10):
            fields = sample_fields(isa, e, rng)
            data = encode(isa, e, fields)
            found, count = decode_prefixes(isa, data)
            head = int.from_bytes(data[count : count + e.head], "little")
            assert head & e.mask == e.value
            found.update(extract_fields(e, head))
            assert decode_tail(isa, e, found, data, count + e.head) == len(data)
            assert found == fields
            if len(data) > count + e.head:
                with pytest.raises(Short):
                    decode_tail(isa, e, dict(found), data[:-1], count + e.head)
