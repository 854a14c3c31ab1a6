"""JPEG 2000 at a reduced scale: its wavelets hold the picture at every half of its size."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image, Jpeg2KImagePlugin

from flickrcheck.photo.loaded import Loaded, checked_size, loaded, orientation

_MARGIN = 4
"""How much larger than asked for the decoded picture stays: a wavelet's small picture is sharper
than the mean of its pixels. Measured on 52 files of 26 photos: the phash moves by 8 bits of 256 at
most (2 to 4 for most) at a fifth of the time or less; without the margin by 12."""
_MOST_HALVINGS = 8
_CODESTREAM = b"\xff\x4f\xff\x51"
_BITS_AT = 42  # from there, of the first component (ISO/IEC 15444-1, A.5.1)
_DEEP_MODES = ("RGB", "RGBA", "LA")
_BYTES_A_PIXEL = 16  # OpenJPEG takes four for each colour, Pillow four in all
_MOST_BYTES = 2 << 30


def load_jpeg2000(data: bytes, edge: int) -> Loaded:
    """The picture at 1/2^n of its size, its shorter side ``4 * edge`` pixels or more.

    In full size where the file was not made in so many steps. Raises UnreadablePictureError,
    MemoryError or what Pillow raises.
    """
    with _opened(data) as image:
        size = checked_size(image)
        deep = image.mode in _DEEP_MODES and _bits(data) > 8
    if deep:
        return _decoded_deep(data, size)
    halvings = max(0, (min(size) // (_MARGIN * edge)).bit_length() - 1)
    try:
        return _decoded(data, size, min(halvings, _MOST_HALVINGS))
    except OSError:
        if not halvings:
            raise
    if size[0] * size[1] * _BYTES_A_PIXEL > _MOST_BYTES:
        raise MemoryError
    return _decoded(data, size, 0)


def _bits(data: bytes) -> int:
    """Bits of a value of the first component; 1 where the header is missing."""
    at = data.find(_CODESTREAM) + _BITS_AT
    return (int.from_bytes(data[at : at + 1]) & 0x7F) + 1 if at >= _BITS_AT else 1


def _decoded_deep(data: bytes, size: tuple[int, int]) -> Loaded:
    """Colours of more than 8 bits, in full size: Pillow rounds the brightest values to black."""
    if size[0] * size[1] * _BYTES_A_PIXEL > _MOST_BYTES:
        raise MemoryError
    from imagecodecs import _jpeg2k

    pixels = np.asarray(_jpeg2k.jpeg2k_decode(data, numthreads=1))
    if pixels.dtype == np.uint16:
        pixels = np.right_shift(pixels, _bits(data) - 8)
    image = Image.fromarray(pixels.astype(np.uint8))
    with _opened(data) as header:
        return loaded(image, size, orientation(header))


def _opened(data: bytes) -> Jpeg2KImagePlugin.Jpeg2KImageFile:
    return Jpeg2KImagePlugin.Jpeg2KImageFile(io.BytesIO(data))


def _decoded(data: bytes, size: tuple[int, int], halvings: int) -> Loaded:
    with _opened(data) as image:
        image.reduce = halvings
        image.load()
        turned = orientation(image)
        # while it is set, it hides Image.reduce, which whoever gets the picture may want to call
        image.reduce = 0
    return loaded(image, size, turned)
