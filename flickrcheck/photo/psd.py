"""Photoshop files: the picture that all their layers make, which Photoshop writes behind them.

Not through Pillow, which reads no 16 bits (in which photographers' programs hand photos over),
mixes up the channels where selections were saved with the picture, and turns bitmaps' black to
white. The parts are those of Adobe Photoshop File Formats Specification, 2019.
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from flickrcheck.kept import kept
from flickrcheck.photo.loaded import Loaded, check_pixels, loaded
from flickrcheck.photo.modes import reduced
from flickrcheck.photo.unreadable import UnreadablePictureError

_HEADER_BYTES = 26
_MODES = {
    (0, 1): "1",
    (1, 8): "L", (1, 16): "L",
    (2, 8): "P",
    (3, 8): "RGB", (3, 16): "RGB",
    (4, 8): "CMYK", (4, 16): "CMYK",
    (8, 8): "L", (8, 16): "L",  # duotone
    (9, 8): "LAB", (9, 16): "LAB",
}  # fmt: skip
"""Colour mode and bits of a value -> Pillow's mode."""
_PALETTE_BYTES = 768
_ICC = 1039  # image resource
_MOST_RESOURCES = 4096
_RAW, _PACK_BITS = 0, 1

_CUT_OFF = kept("The picture is cut off: the end of the file is missing.")
_VARIANT = kept(
    "The Photoshop file is of a variant that flickrcheck cannot read. Save it as a JPEG or TIFF."
)


def load_psd(data: bytes, edge: int) -> Loaded:
    """The merged picture, at 1/n of its size so that the shorter side keeps ``2 * edge`` pixels.

    Transparency, selections and spot colours are left out: the merged picture lies over white.
    Of 16 bits the upper 8 are used. Raises UnreadablePictureError, or what Pillow raises.
    """
    height, width = int.from_bytes(data[14:18]), int.from_bytes(data[18:22])
    check_pixels(width, height)
    channels, bits = int.from_bytes(data[12:14]), int.from_bytes(data[22:24])
    mode = _MODES.get((int.from_bytes(data[24:26]), bits))
    count = 0 if mode is None else Image.getmodebands(mode)
    if mode is None or channels < count or not width * height:
        raise UnreadablePictureError(_VARIANT)
    colours = _after(data, _HEADER_BYTES)
    resources = _after(data, colours)
    at = _after(data, resources)
    shape = (channels, width, height, bits)
    # the numbers of a palette's colours cannot be averaged
    kept = None if mode == "P" else 2 * edge
    bands = [_band(data, at, n, shape, kept) for n in range(count)]
    if mode == "CMYK":  # stored with 0 for all of the ink
        bands = [ImageChops.invert(band) for band in bands]
    elif mode == "LAB":  # Pillow's a and b have a sign
        bands[1:] = [band.point(lambda value: value ^ 0x80) for band in bands[1:]]
    elif mode == "P":
        palette = data[_HEADER_BYTES + 4 : _HEADER_BYTES + 4 + _PALETTE_BYTES]
        bands[0].putpalette(palette, "RGB;L")
    image = bands[0] if len(bands) == 1 else Image.merge(mode, bands)
    profile = _profile(data, colours + 4, resources)
    if profile:
        image.info["icc_profile"] = profile
    return loaded(image, (width, height), 1)


def _after(data: bytes, at: int) -> int:
    """Where a section that starts with its length ends."""
    return at + 4 + int.from_bytes(data[at : at + 4])


def _band(
    data: bytes, at: int, number: int, shape: tuple[int, int, int, int], kept: int | None
) -> Image.Image:
    """One channel as "L" or "1"; shape: channels, width, height, bits; kept: see ``reduced``.

    at: of the picture, which begins with how it is compressed.
    """
    channels, width, height, bits = shape
    compression, start = int.from_bytes(data[at : at + 2]), at + 2
    stored = (width * bits + 7) // 8 * height
    if compression == _RAW:
        first, last, decoder = start + number * stored, start + (number + 1) * stored, "raw"
    elif compression == _PACK_BITS:
        # first the packed length of every row of every channel, then the rows
        rows = start + 2 * channels * height
        lengths = np.frombuffer(data[start : start + 2 * (number + 1) * height], dtype=">u2")
        first = rows + int(lengths[: number * height].sum(dtype=np.int64))
        last, decoder = rows + int(lengths.sum(dtype=np.int64)), "packbits"
    else:
        raise UnreadablePictureError(_VARIANT)
    if last > len(data):
        raise UnreadablePictureError(_CUT_OFF)
    packed = data[first:last]
    if bits == 1:
        return Image.frombytes("1", (width, height), packed, decoder, "1;I")
    if bits == 8:
        band = Image.frombytes("L", (width, height), packed, decoder, "L")
    else:
        both = Image.frombytes("L", (2 * width, height), packed, decoder, "L")
        band = Image.fromarray(np.asarray(both)[:, ::2])
    return band if kept is None else reduced(band, kept)


def _profile(data: bytes, at: int, end: int) -> bytes | None:
    """The ICC profile among the image resources; None if there is none or they are broken."""
    for _ in range(_MOST_RESOURCES):
        if at + 8 > min(end, len(data)) or data[at : at + 4] != b"8BIM":
            return None
        name = 1 + data[at + 6]
        size_at = at + 6 + name + name % 2
        size = int.from_bytes(data[size_at : size_at + 4])
        if int.from_bytes(data[at + 4 : at + 6]) == _ICC:
            return data[size_at + 4 : min(size_at + 4 + size, end)]
        at = size_at + 4 + size + size % 2
    return None
