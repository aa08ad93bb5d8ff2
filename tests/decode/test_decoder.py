"""The decoder itself: bytes that end too early, the memo, speed, and trees for other byte orders and lengths."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import Any

import pytest
import words

from translator.decode.decoder import MEMO_LIMIT, Decoder
from translator.decode.instruction import Truncated
from translator.decode.tree import Leaf, build_tree, leaves
from translator.isa import load_isa

ISA = load_isa("riscv")
DECODER = Decoder(ISA)


def encoding(key: str, bits: str, override: bool = False, fields: dict[str, Any] | None = None) -> SimpleNamespace:
    """An encoding of no instruction set: `bits` with dots for what is open."""
    return SimpleNamespace(
        key=key,
        length=len(bits) // 8,
        mask=int("".join("0" if bit == "." else "1" for bit in bits), 2),
        value=int(bits.replace(".", "0"), 2),
        override=override,
        guard=None,
        fields=fields or {},
        signed=frozenset({"simm"}),
    )


def toy(endian: str, *encodings: SimpleNamespace) -> Any:
    lengths = [e.length for e in encodings]
    return SimpleNamespace(endian=endian, min_length=min(lengths), max_length=max(lengths), encodings=encodings)


@pytest.mark.parametrize("data", ["", "13", "1305", "130500", "03"])
def test_truncated(data: str) -> None:
    with pytest.raises(Truncated):
        DECODER.decode(bytes.fromhex(data), 0)


@pytest.mark.parametrize("data", ["ff", "ff ff", "ff ff ff", "00 84", "ff ff ff ff", "04 80"])
def test_illegal_even_if_more_follows(data: str) -> None:
    assert DECODER.decode(bytes.fromhex(data), 0) is None


def test_a_short_instruction_needs_no_more_bytes() -> None:
    for data in ("8280", "8280ff", "8280ffff", "8280ffffff"):
        insn = DECODER.decode(bytes.fromhex(data), 0x40)
        assert insn is not None
        assert (insn.encoding.key, insn.length, insn.raw, insn.pc) == ("c.jr", 2, b"\x82\x80", 0x40)


def test_fields() -> None:
    insn = DECODER.decode((0xFE52CEE3).to_bytes(4, "little"), 0)  # blt t0, t0, .-4 and friends: signs and slices
    assert insn is not None
    assert insn.fields == {"imm": -4, "rs1": 5, "rs2": 5}
    insn = DECODER.decode((0x80000537).to_bytes(4, "little"), 0)
    assert insn is not None
    assert insn.fields == {"imm": -0x80000000, "rd": 10}


def test_the_memo_is_bounded_and_changes_nothing() -> None:
    decoder = Decoder(ISA)
    for n in range(MEMO_LIMIT + 10):
        insn = decoder.decode((n << 12 | 0x537).to_bytes(4, "little"), n)
        assert insn is not None
        assert (insn.pc, insn.fields["imm"] & 0xFFFFFFFF) == (n, n << 12 & 0xFFFFFFFF)
    assert len(decoder._memo) <= MEMO_LIMIT


def test_decoding_is_fast_enough_for_region_formation() -> None:
    data = [word.to_bytes(4, "little") for word in words.random_words(ISA, 20_000)]
    decoder = Decoder(ISA)
    best = 1.0
    for _ in range(3):
        start = time.perf_counter()
        for item in data:
            decoder.decode(item, 0)
        best = min(best, time.perf_counter() - start)
    assert best / len(data) < 10e-6


def test_leaves_are_short_and_overriding_encodings_come_first() -> None:
    tree = build_tree(ISA)
    for leaf in leaves(tree):
        overrides = [candidate.encoding.override for candidate in leaf.candidates]
        assert overrides == sorted(overrides, reverse=True)
        assert len(leaf.candidates) <= 4


def test_big_endian_lengths() -> None:
    long_row = encoding("long", "01......00001111", fields={"simm": ((13, 8, 0),)})
    isa = toy("big", encoding("short", "10......"), long_row)
    decoder = Decoder(isa)
    short, long = decoder.decode(b"\x81\x0f", 0), decoder.decode(b"\x7f\x0f", 0)
    assert short is not None
    assert long is not None
    assert (short.encoding.key, short.length, long.encoding.key, long.fields) == ("short", 1, "long", {"simm": -1})
    with pytest.raises(Truncated):
        decoder.decode(b"\x41", 0)
    assert decoder.decode(b"\xc1", 0) is None
    assert decoder.decode(b"\x41\x0e", 0) is None


def test_open_bits_are_tried_in_every_branch() -> None:
    rows = [encoding(f"fixed{n}", f"{n:04b}....") for n in range(8)]
    isa = toy("little", *rows, encoding("any", "......01", override=True), encoding("rest", "1.......", override=False))
    decoder = Decoder(isa)
    assert not isinstance(build_tree(isa), Leaf)
    for word in range(256):
        insn = decoder.decode(bytes([word]), 0)
        wanted = "any" if word & 3 == 1 else f"fixed{word >> 4}" if word < 128 else "rest"
        assert insn is not None
        assert insn.encoding.key == wanted
