"""From the bytes of a picture file to a small upright picture.

Only the plugin whose signature the file starts with ever sees the bytes, so that no decoder for
rare formats (PostScript, PDF, ...) can be reached by a forged file.
"""

from __future__ import annotations

import io
import math
from dataclasses import dataclass

import numpy as np
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from flickrcheck.photo.formats import HEAD_BYTES, SUFFIXES, looks_like, sniff
from flickrcheck.photo.modes import grey, reduced
from flickrcheck.photo.progressive import cut_after_means
from flickrcheck.photo.unreadable import UnreadablePictureError, explained

__all__ = ["MAX_PIXELS", "SUFFIXES", "Decoded", "Loaded", "UnreadablePictureError", "load",
           "read_grey"]  # fmt: skip

MAX_PIXELS = 300_000_000
"""Checked from the header, before anything is decoded."""

GREY_EDGE = 128
"""Pixels of the shorter side that decoders are asked for; two to four times what phash takes in,
so that its bits stay those of the full picture (0 of 256 differ in the median, 4 at the 95th
percentile)."""

ENOUGH_ROWS = 0.5
"""The part of a cut-off JPEG's rows that must be there for it to be used."""

_MEANS_ONLY = 8
"""The scale at which a JPEG decoder uses nothing but the mean of each block of 8 x 8 pixels."""

# Naming the plugins imports them; Image.init() would import every plugin Pillow has.
_PLUGINS = (
    AvifImagePlugin, BmpImagePlugin, GifImagePlugin, JpegImagePlugin, MpoImagePlugin,
    PngImagePlugin, TiffImagePlugin, WebPImagePlugin,
)  # fmt: skip

# Pillow would warn above 89 and fail above 179 megapixels; MAX_PIXELS is the limit here.
Image.MAX_IMAGE_PIXELS = None

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF orientation (Exif 2.32, tag 0x0112) -> what makes the picture upright."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture made small for its fingerprint.

    image: upright, mode "L", shorter side 128 pixels or more if the picture has that many;
    width, height: upright full size in pixels; truncated: the end of the file is missing.
    """

    image: Image.Image
    width: int
    height: int
    truncated: bool


@dataclass(frozen=True, slots=True)
class Loaded:
    """A decoded picture as its file holds it, perhaps at a reduced scale: not yet upright.

    turn: the transposition that makes it upright, None if it is; width, height: upright full size.
    """

    image: Image.Image
    turn: Image.Transpose | None
    width: int
    height: int
    truncated: bool


def read_grey(data: bytes) -> Decoded:
    """The upright small grey picture of a file's bytes (first frame of animated ones).

    Transparent pictures are laid over white; 16-bit and float ones are scaled to 8 bits.
    Raises UnreadablePictureError with a sentence for everything that cannot be read.
    """
    loaded = load(data, "L", GREY_EDGE)
    with explained():
        image = grey(reduced(loaded.image, GREY_EDGE))
        if loaded.turn is not None:
            image = image.transpose(loaded.turn)
    return Decoded(image, loaded.width, loaded.height, loaded.truncated)


def load(data: bytes, mode: str, edge: int) -> Loaded:
    """Decode the first frame of a picture file.

    mode, edge: JPEGs are decoded at the smallest scale whose shorter side keeps ``edge`` pixels
    and as "L" if ``mode`` says so; other formats come in full size and in their own mode.
    Raises UnreadablePictureError with a sentence for everything that cannot be read.
    """
    head = data[:HEAD_BYTES]
    if not head:
        raise UnreadablePictureError("The file is empty.")
    name = sniff(head)
    if name is None:
        raise UnreadablePictureError(
            f"The content is no picture that flickrcheck reads: it looks like {looks_like(head)}."
        )
    with explained():
        if name == "HEIF":
            _register_heif()
        if name == "JPEG" and mode == "L":
            data = _without_details(data, edge)
        with Image.open(io.BytesIO(data), formats=(name,)) as image:
            size = image.size
            _check_pixels(*size)
            image.draft(mode, (edge, edge))
            truncated = False
            try:
                image.load()
            except OSError as error:
                if name != "JPEG" or "truncated" not in str(error):
                    raise
                truncated = True
            orientation = _orientation(image)
        pixels = _load_cut_off(data, mode, edge) if truncated else image
    if orientation > 4:
        size = (size[1], size[0])
    return Loaded(pixels, _UPRIGHT.get(orientation), *size, truncated)


def _register_heif() -> None:
    """Add pi_heif's plugin to Pillow when the first HEIC picture comes: importing it takes time."""
    if "HEIF" not in Image.OPEN:
        import pi_heif

        pi_heif.register_heif_opener()


def _without_details(data: bytes, edge: int) -> bytes:
    """A progressive JPEG without what its small picture does not need; others as they are."""
    cut = cut_after_means(data)
    if cut is None:
        return data
    with Image.open(io.BytesIO(cut), formats=("JPEG",)) as image:
        return cut if min(image.size) >= _MEANS_ONLY * edge else data


def _check_pixels(width: int, height: int) -> None:
    if width * height > MAX_PIXELS:
        raise UnreadablePictureError(
            f"The picture says that it has {width} x {height} pixels. flickrcheck reads pictures "
            f"of up to {MAX_PIXELS // 1_000_000} million pixels."
        )


def _orientation(image: ImageFile.ImageFile) -> int:
    """The EXIF orientation of a loaded picture: 1 to 8, 1 where it is missing or nonsense.

    Asked after loading: Pillow's TIFF plugin has turned the picture then and forgets the tag.
    """
    try:
        value = image.getexif().get(0x0112)
    except Exception:  # broken metadata does not make the picture unreadable
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _load_cut_off(data: bytes, mode: str, edge: int) -> Image.Image:
    """Decode a JPEG whose end is missing, if at least ENOUGH_ROWS of it is there.

    With an end marker put behind the data, libjpeg fills what is missing with mid-grey (128), so
    full-width grey rows at the bottom are those that are missing. Measured on nine photos cut to
    30, 60 and 90 % of their bytes: the count is right to within one row of blocks.
    """
    with Image.open(io.BytesIO(data + b"\xff\xd9"), formats=("JPEG",)) as image:
        image.draft(mode, (edge, edge))
        image.load()
    pixels = np.asarray(image.convert("L"))
    there = np.flatnonzero((pixels != 128).any(axis=1))
    part = (int(there[-1]) + 1) / len(pixels) if there.size else 0.0
    if part < ENOUGH_ROWS:
        raise UnreadablePictureError(
            f"The picture is cut off: only about {math.ceil(100 * part)} % of it is in the file."
        )
    return image
