"""TIFF files, and what Pillow gets wrong about some of them without a word."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image, TiffImagePlugin

from flickrcheck.photo.loaded import Loaded, checked_size, loaded, orientation

# TIFF 6.0: tag numbers and values
_BITS, _COMPRESSION, _PHOTOMETRIC, _PLANES, _SAMPLES = 258, 259, 262, 284, 339
_UNCOMPRESSED, _WHITE_IS_ZERO, _SEPARATE, _UNSIGNED, _SIGNED = 1, 0, 2, 1, 2


def load_tiff(data: bytes) -> Loaded:
    """The first picture of a TIFF file in full size; raises whatever Pillow raises."""
    with _opened(data) as image:
        size = checked_size(image)
        image.load()
        return loaded(_mended(image), size, orientation(image))


def _opened(data: bytes) -> TiffImagePlugin.TiffImageFile:
    image = TiffImagePlugin.TiffImageFile(io.BytesIO(data))
    tags = image.tag_v2
    if (
        tags.get(_PLANES) != _SEPARATE
        or tags.get(_COMPRESSION, _UNCOMPRESSED) != _UNCOMPRESSED
        or max(tags.get(_BITS, (1,))) <= 8
    ):
        return image
    # Pillow's own reader takes each byte of a plane of 16 bits for a pixel; libtiff does not.
    TiffImagePlugin.READ_LIBTIFF = True
    try:
        return TiffImagePlugin.TiffImageFile(io.BytesIO(data))
    finally:
        TiffImagePlugin.READ_LIBTIFF = False


def _mended(image: TiffImagePlugin.TiffImageFile) -> Image.Image:
    """The picture, with black where it is black: Pillow turns values that count from white only
    where they have 8 bits, and gives some numbers the wrong sign."""
    tags = image.tag_v2
    bits = tags.get(_BITS, (1,))[0]
    sample = tags.get(_SAMPLES, (_UNSIGNED,))[0]
    mended: NDArray[np.generic] | None = None
    if image.mode == "I" and bits == 32 and sample == _UNSIGNED:
        mended = np.asarray(image).view(np.uint32).astype(np.float32)
    elif image.mode == "L" and bits == 8 and sample == _SIGNED:
        mended = np.asarray(image) ^ np.uint8(0x80)
    if tags.get(_PHOTOMETRIC) == _WHITE_IS_ZERO:
        if image.mode.startswith("I;16"):
            mended = (65535 - np.asarray(image)).astype(np.uint16)
        elif image.mode == "F":
            mended = -np.asarray(image)
    return image if mended is None else Image.fromarray(mended)
