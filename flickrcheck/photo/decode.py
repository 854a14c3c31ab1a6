"""From the bytes of a picture file to a small upright picture.

Only the plugin whose signature the file starts with ever sees the bytes, so that no decoder for
rare formats (PostScript, PDF, ...) can be reached by a forged file.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from flickrcheck.photo.formats import HEAD_BYTES, SUFFIXES, looks_like, sniff
from flickrcheck.photo.jpeg import load_jpeg
from flickrcheck.photo.loaded import MAX_PIXELS, Loaded, checked_size, loaded, orientation
from flickrcheck.photo.modes import grey, reduced
from flickrcheck.photo.small_jpeg import small_jpeg
from flickrcheck.photo.unreadable import UnreadablePictureError, explained

__all__ = ["MAX_PIXELS", "SUFFIXES", "Decoded", "Picture", "UnreadablePictureError", "load",
           "read_grey", "read_picture"]  # fmt: skip

GREY_EDGE = 128
"""Pixels of the shorter side that decoders are asked for; two to four times what phash takes in,
so that its bits stay those of the full picture (0 of 256 differ in the median, 4 at the 95th
percentile)."""

# Naming the plugins imports them; Image.init() would import every plugin Pillow has.
_PLUGINS = (
    AvifImagePlugin, BmpImagePlugin, GifImagePlugin, JpegImagePlugin, MpoImagePlugin,
    PngImagePlugin, TiffImagePlugin, WebPImagePlugin,
)  # fmt: skip


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
class Picture:
    """A picture made small for its fingerprint, and the pixels for its thumbnail.

    grey: upright, mode "L", shorter side 128 pixels or more if the picture has that many;
    width, height: upright full size in pixels; truncated: the end of the file is missing.
    Of other formats than JPEG it holds the decoded picture in full size: drop it soon.
    """

    grey: Image.Image
    width: int
    height: int
    truncated: bool
    _loaded: Loaded = field(repr=False)
    _data: bytes = field(repr=False)

    def thumbnail(self, edge: int = 256) -> bytes:
        """A small upright sRGB JPEG without any metadata, of the pixels that are decoded already.

        edge: the longer side in pixels at most, and two thirds of it at least if that many pixels
        are decoded: JPEGs have 128 to 255 on the shorter side then, or all that there are.
        Raises UnreadablePictureError with a sentence where it cannot be made.
        """
        source = self._loaded
        if not source.coloured:
            try:
                source = load(self._data, "RGB", GREY_EDGE)
            except UnreadablePictureError:
                source = self._loaded  # its brightness could be read: better than nothing
        with explained():
            return small_jpeg(source, edge)


def read_grey(data: bytes) -> Decoded:
    """The upright small grey picture of a file's bytes (first frame of animated ones).

    Transparent pictures are laid over white; 16-bit and float ones are scaled to 8 bits.
    Raises UnreadablePictureError with a sentence for everything that cannot be read.
    """
    source = load(data, "L", GREY_EDGE)
    return Decoded(_upright_grey(source), source.width, source.height, source.truncated)


def read_picture(data: bytes) -> Picture:
    """The small grey picture and all that a thumbnail needs, from one decode.

    ``grey`` is pixel for pixel what ``read_grey`` gives. Raises UnreadablePictureError with a
    sentence for everything that cannot be read.
    """
    source = load(data, "YCbCr", GREY_EDGE)
    small = _upright_grey(source)
    return Picture(small, source.width, source.height, source.truncated, source, data)


def _upright_grey(source: Loaded) -> Image.Image:
    with explained():
        image = source.image
        if image.mode == "YCbCr":
            image = image.getchannel("Y")
        image = grey(reduced(image, GREY_EDGE))
        return image if source.turn is None else image.transpose(source.turn)


def load(data: bytes, mode: str, edge: int) -> Loaded:
    """Decode the first frame of a picture file.

    mode, edge: how ``load_jpeg`` decodes JPEGs; other formats come in full size and in their own
    mode. Raises UnreadablePictureError with a sentence for everything that cannot be read.
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
        if name == "JPEG":
            return load_jpeg(data, mode, edge)
        if name == "HEIF":
            _register_heif()
        with Image.open(io.BytesIO(data), formats=(name,)) as image:
            size = checked_size(image)
            image.load()
            return loaded(image, size, orientation(image))


def _register_heif() -> None:
    """Add pi_heif's plugin to Pillow when the first HEIC picture comes: importing it takes time."""
    if "HEIF" not in Image.OPEN:
        import pi_heif

        pi_heif.register_heif_opener()
