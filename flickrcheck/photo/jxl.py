"""JPEG XL through imagecodecs' libjxl, which knows no way to ask for the size alone."""

from __future__ import annotations

import numpy as np
from imagecodecs import _jpegxl
from numpy.typing import NDArray
from PIL import Image

from flickrcheck.kept import kept
from flickrcheck.photo.loaded import Loaded, check_pixels, loaded
from flickrcheck.photo.unreadable import UnreadablePictureError

_CODESTREAM = b"\xff\x0a"
_MOST_BOXES = 64
# ISO/IEC 18181-1, SizeHeader: bits of a side less one, and the sides' ratios
_SIDE_BITS = (9, 13, 18, 30)
_RATIOS = (None, (1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


def load_jxl(data: bytes) -> Loaded:
    """The picture, upright and in full size; the first frame of animated ones.

    Raises UnreadablePictureError, or what the decoder raises.
    """
    size = jxl_size(data)
    if size is None:
        raise UnreadablePictureError(kept("The start of the picture is damaged or missing."))
    check_pixels(*size)
    try:
        pixels = _jpegxl.jpegxl_decode(data, index=0, numthreads=1)
    except _jpegxl.JpegxlError as error:
        raise UnreadablePictureError(
            kept("The picture is damaged or cut off: it could not be read to its end.")
        ) from error
    image = Image.fromarray(_in_8_bits(pixels))
    return loaded(image, image.size, 1)


def jxl_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels before the picture is turned, as its header says.

    None where there is no header. Never raises; 64 boxes are looked at.
    """
    start = _codestream(data)
    if start is None or data[start : start + 2] != _CODESTREAM:
        return None
    bits = _Bits(int.from_bytes(data[start + 2 : start + 14], "little"))
    small = bits.take(1)
    height = _side(bits, small)
    ratio = _RATIOS[bits.take(3)]
    width = height * ratio[0] // ratio[1] if ratio else _side(bits, small)
    return width, height


def _side(bits: _Bits, small: int) -> int:
    return 8 * (1 + bits.take(5)) if small else 1 + bits.take(_SIDE_BITS[bits.take(2)])


class _Bits:
    """A number, read from its lowest bits on."""

    def __init__(self, value: int) -> None:
        self._value = value

    def take(self, count: int) -> int:
        taken = self._value & (1 << count) - 1
        self._value >>= count
        return taken


def _codestream(data: bytes) -> int | None:
    """Where the picture begins: at once, or in a box (ISO/IEC 18181-2)."""
    if data.startswith(_CODESTREAM):
        return 0
    at = 0
    for _ in range(_MOST_BOXES):
        size, kind, header = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8], 8
        if kind == b"jxlc" or kind == b"jxlp":
            header = 16 if size == 1 else 8
            return at + header + (4 if kind == b"jxlp" else 0)
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16])
        if size < header:
            return None
        at += size
    return None


def _in_8_bits(pixels: NDArray[np.generic]) -> NDArray[np.uint8]:
    """What Pillow has a mode for: one, two, three or four channels of 8 bits."""
    if pixels.dtype == np.uint16:
        pixels = np.right_shift(pixels, 8, dtype=np.uint16)
    elif pixels.dtype.kind == "f":
        pixels = np.nan_to_num(pixels.astype(np.float32)).clip(0, 1) * 255 + 0.5
    if pixels.ndim == 3 and pixels.shape[2] == 1:
        pixels = pixels[:, :, 0]
    return pixels.astype(np.uint8)
