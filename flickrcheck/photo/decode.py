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
    Jpeg2KImagePlugin,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from flickrcheck.kept import kept
from flickrcheck.photo.formats import HEAD_BYTES, SUFFIXES, looks_like, picture_format
from flickrcheck.photo.jpeg import load_jpeg
from flickrcheck.photo.jpeg2000 import load_jpeg2000
from flickrcheck.photo.loaded import MAX_PIXELS, Loaded, checked_size, loaded, orientation
from flickrcheck.photo.modes import grey, reduced
from flickrcheck.photo.psd import load_psd
from flickrcheck.photo.small_jpeg import small_jpeg
from flickrcheck.photo.tiff import load_tiff
from flickrcheck.photo.unreadable import UnreadablePictureError, explained

__all__ = ["MAX_PIXELS", "SUFFIXES", "Decoded", "Picture", "UnreadablePictureError", "load",
           "read_grey", "read_picture"]  # fmt: skip

GREY_EDGE = 128
"""Pixels of the shorter side that decoders are asked for; two to four times what phash takes in,
so that its bits stay those of the full picture (0 of 256 differ in the median, 4 at the 95th
percentile)."""

# Naming the plugins imports them; Image.init() would import every plugin Pillow has.
_PLUGINS = (
    AvifImagePlugin, BmpImagePlugin, GifImagePlugin, Jpeg2KImagePlugin, JpegImagePlugin,
    MpoImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin,
)  # fmt: skip

# Editors write their whole history into PNGs, and megabytes of it are refused otherwise.
PngImagePlugin.MAX_TEXT_CHUNK = 100 << 20
PngImagePlugin.MAX_TEXT_MEMORY = 200 << 20


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


def read_grey(data: bytes, *, thumbnails: bool = False, edge: int = GREY_EDGE) -> Decoded:
    """The upright small grey picture of a file's bytes (first frame of animated ones).

    thumbnails: read a HEIC file by the thumbnail in it, in a fiftieth of the time; that moves the
    fingerprint by some bits, so it is nothing for index packs. edge: pixels that the shorter side
    keeps at least, if it has that many; fingerprints are made with the default. Transparent
    pictures are laid over white; 16-bit and float ones are scaled to 8 bits.
    Raises UnreadablePictureError with a sentence for everything that cannot be read.
    """
    source = load(data, "L", edge, thumbnails=thumbnails)
    return Decoded(_upright_grey(source, edge), source.width, source.height, source.truncated)


def read_picture(data: bytes) -> Picture:
    """The small grey picture and all that a thumbnail needs, from one decode.

    ``grey`` is pixel for pixel what ``read_grey`` with ``thumbnails`` gives; of a JPEG that takes
    about 4 % less time, because the colours are left out. Raises UnreadablePictureError with a
    sentence for everything that cannot be read.
    """
    source = load(data, "YCbCr", GREY_EDGE)
    small = _upright_grey(source)
    return Picture(small, source.width, source.height, source.truncated, source, data)


def _upright_grey(source: Loaded, edge: int = GREY_EDGE) -> Image.Image:
    with explained():
        image = source.image
        if image.mode == "YCbCr":
            image = image.getchannel("Y")
        image = grey(reduced(image, edge))
        return image if source.turn is None else image.transpose(source.turn)


def load(data: bytes, mode: str, edge: int, *, thumbnails: bool = True) -> Loaded:
    """Decode the first frame of a picture file.

    mode, edge: how ``load_jpeg`` decodes JPEGs, and the pixels that the shorter side of what
    stands for another picture must have: a RAW file's preview, a JPEG 2000 at a reduced scale, or,
    with ``thumbnails``, a HEIC file's thumbnail. Other formats come in full size and in their own
    mode. Raises UnreadablePictureError with a sentence for everything that cannot be read.
    """
    if not data:
        raise UnreadablePictureError(kept("The file is empty."))
    name = picture_format(data)
    if name is None:
        raise UnreadablePictureError(
            kept(
                "The content is no picture that flickrcheck reads: it looks like {type_phrase}.",
                type_phrase=looks_like(data[:HEAD_BYTES]),
            )
        )
    with explained():
        return _load(name, data, mode, edge, thumbnails)


def _load(name: str, data: bytes, mode: str, edge: int, thumbnails: bool) -> Loaded:
    """Give the bytes to the one decoder of their format.

    Those of rare formats are imported when the first such picture comes: it takes time.
    """
    match name:
        case "JPEG":
            return load_jpeg(data, mode, edge)
        case "JPEG2000":
            return load_jpeg2000(data, edge)
        case "HEIF":
            from flickrcheck.photo.heif import load_heif

            return load_heif(data, edge if thumbnails else None)
        case "RAW":
            from flickrcheck.photo.raw import load_raw

            return load_raw(data, mode, edge)
        case "JXL":
            from flickrcheck.photo.jxl import load_jxl

            return load_jxl(data)
        case "TIFF":
            return load_tiff(data)
        case "PSD":
            return load_psd(data, edge)
    with Image.open(io.BytesIO(data), formats=(name,)) as image:
        size = checked_size(image)
        image.load()
        return loaded(image, size, orientation(image))
