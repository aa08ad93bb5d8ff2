"""The interpreter's own decoder finds what the Python decoder finds."""

from __future__ import annotations

import random

from tests.interp.harness import Harness
from translator.decode.decoder import Decoder
from translator.guest import state as st
from translator.interp.build import Generated, generate_interp
from translator.isa import Isa

PC = 0x1000


def handler_of(guest: Harness, data: bytes) -> int:
    """The handler that the record of these bytes names after it has been decoded (and run)."""
    guest.words(PC, data)
    guest.run(PC, fuel=1)
    return int.from_bytes(guest.records.map[PC * 8 : PC * 8 + 2], "little")


def test_random_words(isa: Isa, guest: Harness) -> None:
    generated: Generated = generate_interp(isa)
    serves = {number: set(handler.serves) for number, handler in enumerate(generated.handlers, 1)}
    decoder = Decoder(isa)
    source = random.Random(20)
    legal = 0
    for attempt in range(20000):
        word = source.getrandbits(32)
        if attempt % 2:  # near an encoding
            encoding = source.choice(isa.encodings)
            ones = (1 << 8 * (encoding.length or 4)) - 1
            word = word & ~(encoding.mask & ones) | encoding.value
            if source.getrandbits(1):
                word ^= 1 << source.randrange(32)
        data = word.to_bytes(4, "little")
        insn = decoder.decode(data, PC)
        number = handler_of(guest, data)
        assert number
        if insn is None:
            assert number == 1, f"{data.hex()}: {serves[number]}, but it is illegal"
            assert guest.calls == [(st.SERVICE_ILLEGAL, PC, PC + isa.min_length)]
        else:
            assert insn.encoding.key in serves[number], f"{data.hex()}: {serves[number]}, not {insn.encoding.key}"
            legal += 1
    assert 7000 < legal < 19000


def test_all_short_words(isa: Isa, guest: Harness) -> None:
    decoder = Decoder(isa)
    for word in range(0, 1 << 16, 7):
        if word & 3 == 3:
            continue
        data = word.to_bytes(2, "little")
        insn = decoder.decode(data + b"\0\0", PC)
        number = handler_of(guest, data + b"\0\0")
        assert (number == 1) is (insn is None or insn.encoding.key == "c.unimp"), f"{data.hex()}"
