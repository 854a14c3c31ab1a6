"""The picture in a camera's RAW file: the one that the camera made of it, else a quick development.

LibRaw (through rawpy) finds the preview, which is a JPEG in nearly all files, and goes the cheap
way of JPEGs. Only where there is none that can be trusted the sensor's values are developed.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import rawpy
from PIL import Image

from flickrcheck.kept import kept
from flickrcheck.photo.jpeg import load_jpeg
from flickrcheck.photo.loaded import Loaded, check_pixels, loaded
from flickrcheck.photo.unreadable import UnreadablePictureError

_ASPECT = 0.02
"""By which the ratios of the sides of preview and picture may differ. Some cameras put a small
preview of 4:3 with black bars, or only a part of the picture, into files of 3:2."""

_MOST_PIXELS_A_BYTE = 16
"""RAW files spend 5 to 16 bits on a pixel, and lossy DNG about 1: a file that is smaller than this
has lost its pixels, and LibRaw would develop nothing but black."""

_ORIENTATIONS = {0: 1, 3: 3, 5: 8, 6: 6}
"""LibRaw's flip -> EXIF orientation."""

_ON_ITS_SIDE = (
    Image.Transpose.TRANSPOSE,
    Image.Transpose.ROTATE_90,
    Image.Transpose.ROTATE_270,
    Image.Transpose.TRANSVERSE,
)

_UNKNOWN = kept(
    "The picture is damaged, or of a camera's RAW type that flickrcheck cannot read. Save it as a "
    "JPEG or DNG with the program that you develop your photos with."
)
_CUT_OFF = kept("The picture is cut off: the end of the file is missing.")
_EMPTY = kept("The RAW file is cut off or was stripped: it holds too few bytes for its picture.")


def load_raw(data: bytes, mode: str, edge: int) -> Loaded:
    """The picture of a RAW file, as its preview or developed at half its size.

    mode, edge: as ``load_jpeg`` takes them; a preview whose shorter side has less than ``edge``
    pixels is not used. Raises UnreadablePictureError, MemoryError or what Pillow raises.
    """
    with _opened(data) as raw:
        check_pixels(raw.sizes.raw_width, raw.sizes.raw_height)
        return _preview(raw, mode, edge) or _developed(raw, len(data), edge)


@contextmanager
def _opened(data: bytes) -> Iterator[rawpy.RawPy]:
    """A RAW file; whatever goes wrong in LibRaw inside becomes a sentence."""
    try:
        with rawpy.imread(io.BytesIO(data)) as raw:
            yield raw
    except rawpy.LibRawIOError as error:  # something lies beyond the end
        raise UnreadablePictureError(_CUT_OFF) from error
    except (rawpy.LibRawTooBigError, rawpy.LibRawUnsufficientMemoryError) as error:
        raise MemoryError from error
    except rawpy.LibRawError as error:
        raise UnreadablePictureError(_UNKNOWN) from error


def _preview(raw: rawpy.RawPy, mode: str, edge: int) -> Loaded | None:
    """The largest preview, if it shows all of the picture and can be decoded."""
    try:
        preview = raw.extract_thumb().data
        if isinstance(preview, bytes):
            source = load_jpeg(preview, mode, edge)
        else:
            image = Image.fromarray(preview)
            source = loaded(image, image.size, _orientation(raw))
    except Exception:  # of a preview anything may be wrong, and the sensor's values be right
        return None
    if source.truncated or min(source.width, source.height) < edge:
        return None
    return _upright(source, raw)


def _upright(source: Loaded, raw: rawpy.RawPy) -> Loaded | None:
    """The preview with the size of the picture that it shows, turned so that it fits; or None.

    LibRaw writes which way is up into previews that do not say it themselves. Where the sides do
    not fit, the preview says nothing though it should, or is upright already.
    """
    size = (source.width, source.height)
    if source.turn in _ON_ITS_SIDE:
        size = size[::-1]
    turned = _orientation(raw)
    for candidate in (
        source,
        loaded(source.image, size, turned, coloured=source.coloured),
        loaded(source.image, size, 1, coloured=source.coloured),
    ):
        for lying in _full_sizes(raw.sizes):
            width, height = lying if turned <= 4 else lying[::-1]
            products = candidate.width * height, candidate.height * width
            if max(products) <= (1 + _ASPECT) * min(products):
                return replace(candidate, width=width, height=height)
    return None


def _orientation(raw: rawpy.RawPy) -> int:
    return _ORIENTATIONS.get(raw.sizes.flip, 1)


def _full_sizes(sizes: rawpy.ImageSizes) -> Iterator[tuple[int, int]]:
    """Width and height that the picture may have as the sensor lies: what the camera says belongs
    to it, if it does, and all that LibRaw would develop."""
    for width, height in ((sizes.crop_width, sizes.crop_height), (sizes.width, sizes.height)):
        if width and height:
            yield round(width * sizes.pixel_aspect), height


def _developed(raw: rawpy.RawPy, file_bytes: int, edge: int) -> Loaded:
    sizes = raw.sizes
    if sizes.raw_width * sizes.raw_height > _MOST_PIXELS_A_BYTE * file_bytes:
        raise UnreadablePictureError(_EMPTY)
    half = min(sizes.width, sizes.height) >= 2 * edge
    turned = _orientation(raw)  # LibRaw forgets it when it is told not to turn
    pixels = raw.postprocess(half_size=half, use_camera_wb=True, user_flip=0)
    height, width = (side * (1 + half) for side in pixels.shape[:2])
    return loaded(Image.fromarray(pixels), (width, height), turned)
