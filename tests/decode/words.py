"""Instruction words to compare decoders on: every encoding, random words, all CSR numbers. Seeds are fixed."""

from __future__ import annotations

import random
from collections.abc import Iterator

from translator.isa import Encoding, Isa

# The chapters of extensions that are younger than some other tools.
LATE = (
    "/zba.isa", "/zbb.isa", "/zbs.isa", "/zbc.isa", "/zbkb.isa", "/zbkx.isa", "/zknh.isa", "/zkne.isa", "/zknd.isa",
    "/zicond.isa",
)  # fmt: skip


def of_encoding(encoding: Encoding, count: int) -> list[int]:
    """`count` words with the encoding's fixed bits and random ones elsewhere, the extremes among them."""
    assert encoding.length is not None
    ones = (1 << 8 * encoding.length) - 1
    free = ones & ~encoding.mask
    source = random.Random(encoding.key)
    words = [encoding.value, encoding.value | free]
    while len(words) < count:
        words.append(encoding.value | source.getrandbits(8 * encoding.length) & free)
    return words


def random_words(isa: Isa, count: int) -> Iterator[int]:
    """32-bit words: a third uniform, two thirds near an encoding (its fixed bits with at most two of them flipped)."""
    source = random.Random(20240411)
    long = [encoding for encoding in isa.encodings if encoding.length == 4]
    for n in range(count):
        word = source.getrandbits(32)
        if n % 3:
            encoding = source.choice(long)
            word = word & ~encoding.mask | encoding.value
            for _ in range(source.randrange(3)):
                word ^= 1 << source.randrange(32)
        yield word | 3


def csr_words() -> Iterator[int]:
    """Every CSR number under each of the six instructions, with x0 and other registers."""
    source = random.Random(4096)
    for number in range(4096):
        for funct3 in (1, 2, 3, 5, 6, 7):
            rd, rs1 = source.choice(((0, 0), (0, 9), (10, 0), (11, 12)))
            yield number << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | 0x73
