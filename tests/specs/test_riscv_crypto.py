"""The cryptographic chapters against the standards that they serve: what instructions do together."""

from __future__ import annotations

import hashlib
import struct

from spec_tools import run_one

from translator.decode.decoder import Decoder
from translator.ir.evaluate import EvalState, SparseMemory
from translator.isa import load_isa
from translator.isa.samples import encode

ISA = load_isa("riscv")
DECODER = Decoder(ISA)
MASK = (1 << 64) - 1


def do(key: str, a: int, b: int = 0, **fields: int) -> int:
    """The result of an instruction of one or two registers."""
    encoding = ISA.encoding(key)
    numbers = {"rd": 3, "rs1": 1, "rs2": 2}
    data = encode(ISA, encoding, {name: fields.get(name, numbers.get(name, 0)) for name in encoding.fields})
    insn = DECODER.decode(data, 0x1000)
    assert insn is not None
    assert insn.encoding.key == key
    state = EvalState({("x", 1): a & MASK, ("x", 2): b & MASK})
    run_one(ISA, insn, state, SparseMemory())
    return state.registers["x", 3]


def expanded(key: bytes) -> list[tuple[int, int]]:
    """The round keys for a key of 32 bytes (FIPS 197, 5.2)."""
    a, b, c, d = struct.unpack("<4Q", key)
    keys = [(a, b), (c, d)]
    for number in range(7):
        mixed = do("aes64ks1i", d, rnum=number)
        a = do("aes64ks2", mixed, a)
        b = do("aes64ks2", a, b)
        keys.append((a, b))
        mixed = do("aes64ks1i", b, rnum=10)
        c = do("aes64ks2", mixed, c)
        d = do("aes64ks2", c, d)
        keys.append((c, d))
    return keys[:15]


def test_aes_256() -> None:
    """FIPS 197, C.3."""
    keys = expanded(bytes(range(32)))
    plain = bytes.fromhex("00112233445566778899aabbccddeeff")
    low, high = (word ^ key for word, key in zip(struct.unpack("<2Q", plain), keys[0], strict=True))
    for number in range(1, 15):
        key = "aes64es" if number == 14 else "aes64esm"
        low, high = do(key, low, high) ^ keys[number][0], do(key, high, low) ^ keys[number][1]
    assert struct.pack("<2Q", low, high).hex() == "8ea2b7ca516745bfeafc49904b496089"
    low, high = low ^ keys[14][0], high ^ keys[14][1]
    for number in range(13, -1, -1):
        key = "aes64ds" if number == 0 else "aes64dsm"
        low_key, high_key = (do("aes64im", k) if number else k for k in keys[number])
        low, high = do(key, low, high) ^ low_key, do(key, high, low) ^ high_key
    assert struct.pack("<2Q", low, high) == plain


def sha2(message: bytes, word: int, constants: list[int], start: tuple[int, ...]) -> bytes:
    """One block of SHA-256 (word 32) or SHA-512 (word 64), with its sigmas by instructions."""
    name = "sha256" if word == 32 else "sha512"
    ones = (1 << word) - 1

    def sigma(which: str, value: int) -> int:
        return do(name + which, value) & ones

    letter = "I" if word == 32 else "Q"
    block = message + b"\x80" + bytes(2 * word - len(message) - 9) + struct.pack(">Q", 8 * len(message))
    w = list(struct.unpack(f">16{letter}", block))
    for t in range(16, len(constants)):
        w.append((sigma("sig1", w[t - 2]) + w[t - 7] + sigma("sig0", w[t - 15]) + w[t - 16]) & ones)
    a, b, c, d, e, f, g, h = start
    for k, value in zip(constants, w, strict=True):
        one = h + sigma("sum1", e) + (e & f ^ ~e & g) + k + value
        two = sigma("sum0", a) + (a & b ^ a & c ^ b & c)
        a, b, c, d, e, f, g, h = (one + two) & ones, a, b, c, (d + one) & ones, e, f, g
    return struct.pack(f">8{letter}", *((x + y) & ones for x, y in zip(start, (a, b, c, d, e, f, g, h), strict=True)))


def primes(count: int) -> list[int]:
    found: list[int] = []
    number = 2
    while len(found) < count:
        if all(number % p for p in found):
            found.append(number)
        number += 1
    return found


def root(number: int, degree: int, word: int) -> int:
    """The first bits of the fractional part of a root."""
    scaled = number << degree * word
    low, high = 0, 1 << (word + 12)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle**degree <= scaled else (low, middle)
    return low & (1 << word) - 1


def test_sha_2() -> None:
    """FIPS 180-4: the constants are the first bits of roots of primes."""
    for word, rounds, reference in ((32, 64, hashlib.sha256), (64, 80, hashlib.sha512)):
        constants = [root(p, 3, word) for p in primes(rounds)]
        start = tuple(root(p, 2, word) for p in primes(8))
        assert sha2(b"abc", word, constants, start) == reference(b"abc").digest()
