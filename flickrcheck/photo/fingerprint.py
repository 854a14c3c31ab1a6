"""The fingerprint of a picture, and that of the same picture mirrored or turned.

A fingerprint is ImageHash's ``phash(hash_size=16)`` with its ``dhash(hash_size=16)``. They are
computed here with numpy, because ImageHash's phash needs scipy (which installers leave out) and
because all that a fingerprint holds comes from three resized pictures here, instead of from twelve;
tests pin that the bits are ImageHash's.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from flickrcheck.model import Fingerprint, PartPrint
from flickrcheck.photo.plain import too_plain

HASH_SIZE = 16
HASH_BYTES = HASH_SIZE * HASH_SIZE // 8
_EDGE = 4 * HASH_SIZE  # ImageHash's highfreq_factor

_Bits = NDArray[np.bool_]


def _dct_rows() -> NDArray[np.float64]:
    """The first 16 rows of the 64-point DCT-II, unnormalised, as scipy.fftpack.dct computes it."""
    frequency = np.arange(HASH_SIZE)[:, None]
    position = np.arange(_EDGE)[None, :]
    return np.asarray(2.0 * np.cos(np.pi * frequency * (2 * position + 1) / (2 * _EDGE)))


def _lanczos(size: int) -> NDArray[np.float64]:
    """What brings 64 pixels in a row to ``size`` as Pillow's filter does: size x 64 weights."""
    each = Image.fromarray(np.eye(_EDGE, dtype=np.float32))
    return np.asarray(each.resize((_EDGE, size), Image.Resampling.LANCZOS), dtype=np.float64)


_DCT = _dct_rows()
_TO_16 = _lanczos(HASH_SIZE)
_TO_17 = _lanczos(HASH_SIZE + 1)
_MIDDLE = HASH_SIZE * HASH_SIZE // 2
# Mirroring a picture changes the sign of its odd DCT coefficients along that axis.
_ALTERNATE = np.where(np.arange(HASH_SIZE) % 2, -1.0, 1.0)
_SAME = np.ones((HASH_SIZE, HASH_SIZE))
_MIRRORED = _SAME * _ALTERNATE[None, :]
_FLIPPED = _SAME * _ALTERNATE[:, None]
_SIGNS = np.stack((_SAME, _MIRRORED, _FLIPPED, _MIRRORED * _FLIPPED))


@dataclass(frozen=True, slots=True)
class Oriented:
    """The hashes a picture has after it was turned as ``name`` says, 32 bytes each."""

    name: str
    phash: bytes
    dhash: bytes


def fingerprint(image: Image.Image) -> Fingerprint:
    """The fingerprint of an upright picture; ``read_grey`` gives pictures of a good size for it.

    image: any size and mode; other modes than "L" are converted as Pillow does.
    """
    grey = image if image.mode == "L" else image.convert("L")
    pixels = _resized(grey, _EDGE, _EDGE)
    low = _low_frequencies(pixels)
    phashes, median = _above_median(low)
    dhash, dhash_mirrored = _rising(grey)
    tall, tall_reversed = _rising(grey.transpose(Image.Transpose.TRANSPOSE))
    return Fingerprint(
        phash=phashes[:HASH_BYTES],
        flips=phashes[HASH_BYTES:],
        dhash=dhash,
        dhash_turned=dhash_mirrored + tall + tall_reversed,
        plain=too_plain(pixels, low, median),
    )


def orientations(fp: Fingerprint) -> tuple[Oriented, ...]:
    """What the fingerprint's two hashes become when the picture is mirrored or turned.

    ``name`` says how the person's picture has to be turned to agree with the hashes. The phashes
    are bit for bit those of the flipped pictures (their order of coefficients and median are
    known); the turned ones and the dhashes may be a few bits off, for the rounding of the resize.
    """
    same = _unpacked(fp.phash)
    mirrored, flipped, both = _unpacked_all(fp.flips)
    wide = _unpacked(fp.dhash)
    wide_mirrored, tall, tall_reversed = _unpacked_all(fp.dhash_turned)
    # Turning left = mirroring, then transposing; turning right = flipping, then transposing.
    # The columns of a transposed picture are the rows of the picture: what reverses the rows
    # before transposing reverses the columns after it.
    return tuple(
        Oriented(name, _packed(phash), _packed(dhash))
        for name, phash, dhash in (
            ("as is", same, wide),
            ("mirrored", mirrored, wide_mirrored),
            ("upside down", both, wide_mirrored[::-1]),
            ("flipped top to bottom", flipped, wide[::-1]),
            ("turned left", mirrored.T, tall[::-1]),
            ("turned right", flipped.T, tall_reversed),
            ("turned left and mirrored", both.T, tall_reversed[::-1]),
            ("turned right and mirrored", same.T, tall),
        )
    )


def part_print(
    grey: Image.Image, part: int, box: tuple[float, float, float, float]
) -> PartPrint | None:
    """The hashes of a part of a picture, None where it is too plain to be compared.

    grey: mode "L". box: left, top, right and bottom in pixels of it, maybe between two of them.
    In a quarter of the time of ImageHash's way, from which 4 of 256 bits differ in the median, 12
    at the 99th percentile: larger parts are reduced by means first, the filter is a shorter one,
    and dhash is taken of the 64 x 64 pixels of phash.
    """
    small = grey.resize((_EDGE, _EDGE), Image.Resampling.BILINEAR, box=box, reducing_gap=1.0)
    pixels = _pixels(small)
    low = _low_frequencies(pixels)
    median = float(np.sort(low, axis=None)[_MIDDLE - 1 : _MIDDLE + 1].sum() / 2)
    if too_plain(pixels, low, median):
        return None
    rising = np.rint(_TO_16 @ pixels.astype(np.float64) @ _TO_17.T)
    return PartPrint(part, _packed(low > median), _packed(rising[:, 1:] > rising[:, :-1]))


def _resized(grey: Image.Image, width: int, height: int) -> NDArray[np.uint8]:
    """The pixels of a grey picture at another size, height x width, as ImageHash resizes it."""
    return _pixels(grey.resize((width, height), Image.Resampling.LANCZOS))


def _pixels(grey: Image.Image) -> NDArray[np.uint8]:
    return np.frombuffer(grey.tobytes(), dtype=np.uint8).reshape(grey.height, grey.width)


def _low_frequencies(pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    """The 16 x 16 lowest DCT coefficients of a picture of 64 x 64 pixels."""
    return _DCT @ pixels.astype(np.float64) @ _DCT.T


def _above_median(low: NDArray[np.float64]) -> tuple[bytes, float]:
    """The phashes of the picture and of its three flips, 32 bytes each, and its own median."""
    signed = (_SIGNS * low).reshape(len(_SIGNS), HASH_SIZE * HASH_SIZE)
    medians = np.sort(signed, axis=1)[:, _MIDDLE - 1 : _MIDDLE + 1].sum(axis=1) / 2
    bits = np.packbits(signed > medians[:, None], axis=1)
    return bits.tobytes(), float(medians[0])


def _rising(grey: Image.Image) -> tuple[bytes, bytes]:
    """The dhashes of a picture and of its mirror image.

    The bits ask whether a pixel is brighter than its left neighbour; where both are equal (a black
    background) the bit is 0 in both directions, so the second does not follow from the first. But
    Pillow's resize of a mirrored picture is the mirrored resize, so that one resize gives both.
    """
    pixels = _resized(grey, HASH_SIZE + 1, HASH_SIZE)
    left, right = pixels[:, :-1], pixels[:, 1:]
    return _packed(right > left), _packed((left > right)[:, ::-1])


def _packed(bits: _Bits) -> bytes:
    return np.packbits(bits).tobytes()


def _unpacked(packed: bytes) -> _Bits:
    bits = np.unpackbits(np.frombuffer(packed, dtype=np.uint8)).astype(bool)
    return bits.reshape(HASH_SIZE, HASH_SIZE)


def _unpacked_all(packed: bytes) -> list[_Bits]:
    return [_unpacked(packed[at : at + HASH_BYTES]) for at in range(0, len(packed), HASH_BYTES)]
