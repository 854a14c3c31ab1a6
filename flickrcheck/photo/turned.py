"""The hashes that pictures and their parts have when they are mirrored or turned, to search with.

Of a part only two hashes are kept. Its phashes in other orientations follow from the first but for
the bits whose coefficients lie near the median, about six of 256; its dhash when it is turned by a
quarter does not follow at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from flickrcheck.kept import kept
from flickrcheck.model import Fingerprint
from flickrcheck.photo.fingerprint import HASH_BYTES, HASH_SIZE, orientations
from flickrcheck.photo.parts import WHOLE

# mirroring changes the sign of the odd DCT coefficients of a row, flipping those of a column
_ODD = np.arange(HASH_SIZE) % 2
_FLIPS = np.packbits(
    np.stack(
        [
            np.broadcast_to(bits, (HASH_SIZE, HASH_SIZE)).reshape(-1)
            for bits in (_ODD * 0, _ODD[None, :], _ODD[:, None], _ODD[None, :] ^ _ODD[:, None])
        ]
    ),
    axis=1,
)
# in the order of the arrays here
_NAMES = (
    "as is",
    kept("mirrored"),
    kept("flipped top to bottom"),
    kept("upside down"),
    kept("turned right and mirrored"),
    kept("turned left"),
    kept("turned right"),
    kept("turned left and mirrored"),
)


@dataclass(frozen=True, slots=True)
class TurnedPrint:
    """Hashes of a part of a picture after it was turned as ``name`` says, 32 bytes each.

    part: its number of photo/parts.py; dhash: None where it does not follow from what is kept.
    """

    part: int
    name: str
    phash: bytes
    dhash: bytes | None


def turned_phashes(fingerprints: Sequence[Fingerprint]) -> NDArray[np.uint8]:
    """The phashes of each fingerprint as ``orientations`` gives them, in some other order.

    Returns an array (n, 8, 32). One call for many takes a fiftieth of as many calls of
    ``orientations``.
    """
    stored = np.frombuffer(b"".join(fp.phash + fp.flips for fp in fingerprints), dtype=np.uint8)
    return _with_transposed(stored.reshape(-1, 4, HASH_BYTES))


def turned_parts(phashes: Sequence[bytes]) -> NDArray[np.uint8]:
    """The phashes of parts in the same eight orientations, an array (n, 8, 32)."""
    stored = np.frombuffer(b"".join(phashes), dtype=np.uint8).reshape(-1, 1, HASH_BYTES)
    return _with_transposed(stored ^ _FLIPS)


def turned_prints(fp: Fingerprint) -> Iterator[TurnedPrint]:
    """The hashes of a picture and of its parts in all orientations; plain ones are left out."""
    if not fp.plain:
        for each in orientations(fp):
            yield TurnedPrint(WHOLE, each.name, each.phash, each.dhash)
    turned = turned_parts([part.phash for part in fp.parts])
    for part, phashes in zip(fp.parts, turned, strict=True):
        dhashes = [*_turned_dhashes(part.dhash), None, None, None, None]
        for name, phash, dhash in zip(_NAMES, phashes, dhashes, strict=True):
            yield TurnedPrint(part.part, name, phash.tobytes(), dhash)


def _turned_dhashes(dhash: bytes) -> Iterator[bytes]:
    """The dhash as it is, mirrored, flipped top to bottom, and both."""
    bits = np.unpackbits(np.frombuffer(dhash, dtype=np.uint8)).reshape(HASH_SIZE, HASH_SIZE)
    # right to left a rise is a fall; where neighbours are equal it is neither
    mirrored = 1 - bits[:, ::-1]
    for turned in (bits, mirrored, bits[::-1], mirrored[::-1]):
        yield np.packbits(turned).tobytes()


def _with_transposed(stored: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Four phashes of each picture and then the four of it transposed: (n, 4, 32) to (n, 8, 32)."""
    bits = np.unpackbits(stored, axis=2).reshape(-1, 4, HASH_SIZE, HASH_SIZE)
    transposed = np.packbits(bits.swapaxes(2, 3).reshape(-1, 4, HASH_SIZE * HASH_SIZE), axis=2)
    return np.concatenate((stored, transposed), axis=1)
