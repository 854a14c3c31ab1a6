"""Fingerprints in the casebook: 256 bytes of hashes in about 120, without any loss.

A picture's eight hashes follow nearly from three of them, so the others are kept as differences
from what one would expect. A packed fingerprint is

    phash · dhash · dhash of the transposed picture · five differences · parts
    (32 bytes each of the first three)

The differences are those of the phash of the picture mirrored, flipped, and both (expected: the
phash with the bits of odd columns, odd rows, or either turned over, because mirroring changes the
sign of odd DCT coefficients), of the dhash of the mirrored picture (expected: the dhash with each
row reversed and turned over; it differs where neighbouring pixels are equal), and of that of the
picture flipped and then transposed (expected: the same of the transposed picture's). Each is
one byte n and, in ascending order, the n positions (0 to 255, the first bit of the hash is 0)
that differ; or the byte 255 and the whole hash, where more than 31 do.

A part is its number in one byte, its phash and its dhash. Casebooks of the first versions have
none, so what they packed is read as it is.
"""

from __future__ import annotations

from flickrcheck.model import Fingerprint, PartPrint

_HASH = 32  # bytes: 16 rows of 16 bits
_BITS = 256
_WHOLE = 255
_PART = 1 + 2 * _HASH
_MOST = _HASH - 1  # more positions take more bytes than the hash itself

_ODD_COLUMNS = int.from_bytes(b"\x55\x55" * 16)
_ODD_ROWS = int.from_bytes(b"\x00\x00\xff\xff" * 8)
_FLIPS = (_ODD_COLUMNS, _ODD_ROWS, _ODD_COLUMNS ^ _ODD_ROWS)
_REVERSED_AND_TURNED_OVER = bytes(int(f"{byte:08b}"[::-1], 2) ^ 0xFF for byte in range(256))
# for each byte of a hash and each value of it: which of the hash's bits are set
_POSITIONS = [
    [bytes(8 * place + bit for bit in range(8) if value & 128 >> bit) for value in range(256)]
    for place in range(_HASH)
]


def pack_fingerprint(fp: Fingerprint) -> bytes:
    """All hashes of a fingerprint; whether it is plain is kept elsewhere."""
    mirrored, transposed, reversed_ = _hashes(fp.dhash_turned)
    parts = [fp.phash, fp.dhash, transposed]
    parts += [
        _difference(flip, _flipped(fp.phash, mask))
        for flip, mask in zip(_hashes(fp.flips), _FLIPS, strict=True)
    ]
    parts.append(_difference(mirrored, _mirrored(fp.dhash)))
    parts.append(_difference(reversed_, _mirrored(transposed)))
    parts += [bytes([part.part]) + part.phash + part.dhash for part in fp.parts]
    return b"".join(parts)


def unpack_fingerprint(packed: bytes, plain: bool) -> Fingerprint:
    """The inverse of pack_fingerprint. Raises ValueError for bytes that it did not make."""
    if len(packed) < 3 * _HASH:
        raise ValueError("a packed fingerprint is cut off")
    phash, dhash, transposed = _hashes(packed[: 3 * _HASH])
    expected = [_flipped(phash, mask) for mask in _FLIPS]
    expected += [_mirrored(dhash), _mirrored(transposed)]
    position = 3 * _HASH
    found = []
    for each in expected:
        value, position = _applied(packed, position, each)
        found.append(value)
    if (len(packed) - position) % _PART:
        raise ValueError("a packed fingerprint has bytes to spare, or too few for its last part")
    *flips, mirrored, reversed_ = found
    return Fingerprint(
        phash=phash,
        flips=b"".join(flips),
        dhash=dhash,
        dhash_turned=mirrored + transposed + reversed_,
        plain=plain,
        parts=tuple(
            PartPrint(
                packed[at], packed[at + 1 : at + 1 + _HASH], packed[at + 1 + _HASH : at + _PART]
            )
            for at in range(position, len(packed), _PART)
        ),
    )


def _hashes(three: bytes) -> tuple[bytes, bytes, bytes]:
    if len(three) != 3 * _HASH:
        raise ValueError("three hashes have 96 bytes")
    return three[:_HASH], three[_HASH : 2 * _HASH], three[2 * _HASH :]


def _flipped(hash_: bytes, mask: int) -> bytes:
    return (int.from_bytes(hash_) ^ mask).to_bytes(_HASH)


def _mirrored(hash_: bytes) -> bytes:
    turned = bytearray(_HASH)
    turned[0::2] = hash_[1::2]
    turned[1::2] = hash_[0::2]
    return bytes(turned.translate(_REVERSED_AND_TURNED_OVER))


def _difference(hash_: bytes, expected: bytes) -> bytes:
    differing = int.from_bytes(hash_) ^ int.from_bytes(expected)
    if differing.bit_count() > _MOST:
        return bytes([_WHOLE]) + hash_
    parts = [bytes([differing.bit_count()])]
    for place, byte in enumerate(differing.to_bytes(_HASH)):
        if byte:
            parts.append(_POSITIONS[place][byte])
    return b"".join(parts)


def _applied(packed: bytes, position: int, expected: bytes) -> tuple[bytes, int]:
    """The hash whose difference stands at ``position``, and where the next one stands."""
    count = packed[position] if position < len(packed) else _WHOLE
    start = position + 1
    if count == _WHOLE:
        end = start + _HASH
        hash_ = packed[start:end]
    else:
        end = start + count
        value = int.from_bytes(expected)
        for bit in packed[start:end]:
            value ^= 1 << _BITS - 1 - bit
        hash_ = value.to_bytes(_HASH)
    if end > len(packed):
        raise ValueError("a packed fingerprint is cut off")
    return hash_, end
