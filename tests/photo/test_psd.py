from __future__ import annotations

import contextlib
import io
import struct

import numpy as np
import pytest
from drawn_pictures import blocks, distance, encoded
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageCms

from flickrcheck.photo.decode import UnreadablePictureError, read_grey, read_picture
from flickrcheck.photo.fingerprint import fingerprint

MODES = {"1": 0, "L": 1, "P": 2, "RGB": 3, "CMYK": 4}


def packed(row: bytes) -> bytes:
    """PackBits: pieces of 100 bytes as they are, each after its length."""
    pieces = (row[at : at + 100] for at in range(0, len(row), 100))
    return b"".join(bytes([len(piece) - 1]) + piece for piece in pieces)


def rows_of(band: Image.Image, bits: int) -> list[bytes]:
    """The rows of a channel; the lower bytes of 16 bits are noise."""
    pixels: NDArray[np.uint8] = np.asarray(band)
    if bits == 1:
        return [np.packbits(~row).tobytes() for row in pixels]
    if bits == 16:
        low = np.random.default_rng(1).integers(0, 256, pixels.shape, np.uint8)
        pixels = np.stack((pixels, low), axis=-1)
    return [row.tobytes() for row in pixels]


def psd(
    picture: Image.Image, bits: int, *, compression: int = 1, more: int = 0, icc: bytes = b""
) -> bytes:
    """A Photoshop file with a layer section of nonsense; more: channels of selections."""
    mode, palette = picture.mode, b""
    bands = list(picture.split())
    if mode == "CMYK":
        bands = [ImageChops.invert(band) for band in bands]
    elif mode == "P":
        palette = np.resize(picture.getpalette() or [], (256, 3)).astype(np.uint8).T.tobytes()
    bands += [Image.new("L", picture.size, 7)] * more
    rows = [row for band in bands for row in rows_of(band, bits)]
    lengths = b""
    if compression == 1:
        rows = [packed(row) for row in rows]
        lengths = struct.pack(f">{len(rows)}H", *(len(row) for row in rows))
    header = b"8BPS" + struct.pack(">H6xH", 1, len(bands))
    header += struct.pack(">IIHH", picture.height, picture.width, bits, MODES[mode])
    resources = b"8BIM" + struct.pack(">H", 1005) + b"\3abc" + struct.pack(">I", 3) + b"\0\0\0\0"
    if icc:
        resources += b"8BIM" + struct.pack(">HHI", 1039, 0, len(icc)) + icc + b"\0" * (len(icc) % 2)
    sections = struct.pack(">I", len(palette)) + palette
    sections += struct.pack(">I", len(resources)) + resources + struct.pack(">I", 6) + b"layers"
    return header + sections + struct.pack(">H", compression) + lengths + b"".join(rows)


def thumbnail(data: bytes) -> NDArray[np.int64]:
    small = Image.open(io.BytesIO(read_picture(data).thumbnail())).convert("RGB")
    return np.asarray(small).astype(int)


@pytest.mark.parametrize("more", [0, 1, 3])
@pytest.mark.parametrize("compression", [0, 1], ids=["raw", "packed"])
@pytest.mark.parametrize(
    ("mode", "bits"),
    [("1", 1), ("P", 8), *((mode, bits) for mode in ("L", "RGB", "CMYK") for bits in (8, 16))],
)
def test_the_merged_picture_is_read(mode: str, bits: int, compression: int, more: int):
    red = Image.new("RGB", (480, 360), (255, 120, 60))
    picture = ImageChops.multiply(blocks(1).convert("RGB"), red).convert(mode)
    plain = encoded(picture, "TIFF" if mode == "CMYK" else "PNG")
    data = psd(picture, bits, compression=compression, more=0 if bits == 1 else more)
    read = read_picture(data)
    assert (read.width, read.height) == (480, 360)
    assert distance(fingerprint(read.grey).phash, fingerprint(read_grey(plain).image).phash) <= 2
    assert np.abs(thumbnail(data) - thumbnail(plain)).mean() < 2


def test_the_colour_profile_is_used():
    picture = blocks(2).convert("RGB")
    picture = ImageChops.multiply(picture, Image.new("RGB", picture.size, (255, 200, 40)))
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    profile = srgb.replace(b"rXYZ", b"?XYZ").replace(b"gXYZ", b"rXYZ").replace(b"?XYZ", b"gXYZ")
    wanted = thumbnail(encoded(picture, "PNG", icc_profile=profile))
    assert np.abs(thumbnail(psd(picture, 16, icc=profile)) - wanted).mean() < 2
    assert np.abs(thumbnail(psd(picture, 16)) - wanted).mean() > 10


@pytest.mark.parametrize("compression", [0, 1])
@pytest.mark.parametrize("bits", [8, 16])
def test_every_cut_of_a_file_is_a_sentence(bits: int, compression: int):
    data = psd(blocks(1, 4, 3, 10).convert("RGB"), bits, compression=compression)
    assert read_picture(data).width == 40
    for end in range(6, len(data), 37):
        with pytest.raises(UnreadablePictureError):
            read_picture(data[:end])


@given(st.integers(0, 300), st.binary(min_size=1, max_size=4))
def test_no_change_of_the_headers_does_harm(at: int, change: bytes):
    data = psd(blocks(1, 4, 3, 10).convert("RGB"), 16)
    with contextlib.suppress(UnreadablePictureError):
        read_picture(data[:at] + change + data[at + len(change) :])


@pytest.mark.parametrize(("bits", "compression"), [(32, 0), (16, 2)])
def test_what_is_not_read_says_what_to_do(bits: int, compression: int):
    data = psd(blocks(1, 4, 3, 10).convert("RGB"), bits, compression=compression)
    with pytest.raises(UnreadablePictureError, match="Save it as a JPEG or TIFF"):
        read_picture(data)
