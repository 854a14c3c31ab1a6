from __future__ import annotations

import io

import numpy as np
import pytest
from drawn_pictures import blocks, distance, encoded
from PIL import Image, ImageCms

from flickrcheck.photo.decode import read_picture
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.thumbnail import make_thumbnail
from flickrcheck.photo.unreadable import UnreadablePictureError


def opened(thumbnail: bytes) -> Image.Image:
    with Image.open(io.BytesIO(thumbnail), formats=("JPEG",)) as image:
        image.load()
        return image


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "AVIF"])
def test_small_upright_and_of_the_same_picture(picture_format):
    picture = blocks(1, block=100)
    image = opened(make_thumbnail(encoded(picture.convert("RGB"), picture_format)))
    assert image.size == (256, 192)
    assert image.mode == "RGB"
    assert distance(fingerprint(image).phash, fingerprint(picture).phash) <= 12


def test_orientation_is_applied_and_no_metadata_is_left():
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "a secret title"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    lying = blocks(2).transpose(Image.Transpose.ROTATE_90)
    data = encoded(
        lying.convert("RGB"), "JPEG", exif=exif, icc_profile=profile, comment=b"secret", dpi=(9, 9)
    )
    thumbnail = make_thumbnail(data, edge=128)
    image = opened(thumbnail)
    assert image.size == (128, 96)
    assert distance(fingerprint(image).phash, fingerprint(blocks(2)).phash) <= 16
    assert b"secret" not in thumbnail
    assert not image.getexif()
    assert not {"exif", "icc_profile", "comment", "xmp", "dpi"} & set(image.info)


def test_an_embedded_profile_is_applied():
    grey = Image.new("RGB", (64, 64), (119, 119, 119))
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for profile in (srgb, lab, b"no profile at all"):  # the last two do not fit: left aside
        image = opened(make_thumbnail(encoded(grey, "PNG", icc_profile=profile)))
        assert np.abs(np.asarray(image).astype(int) - 119).max() <= 2


@pytest.mark.parametrize("make", [make_thumbnail, lambda data: read_picture(data).thumbnail()])
@pytest.mark.parametrize("picture_format", ["JPEG", "PNG"])
def test_colours_of_another_profile_become_those_of_srgb(make, picture_format):
    wide = Image.new("RGB", (640, 480), (200, 100, 50))
    found = []
    for profile in (None, matrix_profile(swapped=False), matrix_profile(swapped=True)):
        image = opened(make(encoded(wide, picture_format, icc_profile=profile, quality=95)))
        assert "icc_profile" not in image.info
        found.append(image.getpixel((100, 100)))
    untouched, same, swapped = found
    assert max(abs(a - b) for a, b in zip(untouched, (200, 100, 50), strict=True)) <= 3
    assert same == untouched
    assert max(abs(a - b) for a, b in zip(swapped, (100, 200, 50), strict=True)) <= 6


def matrix_profile(*, swapped: bool) -> bytes:
    """The sRGB profile, perhaps with red and green in each other's place."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return (
        profile.replace(b"rXYZ", b"?XYZ").replace(b"gXYZ", b"rXYZ").replace(b"?XYZ", b"gXYZ")
        if swapped
        else profile
    )


@pytest.mark.parametrize("mode", ["L", "1", "P", "CMYK", "LA", "RGBA", "I;16", "F", "LAB"])
def test_modes(mode):
    picture = blocks(3)
    if mode == "I;16":
        image = Image.fromarray(np.asarray(picture).astype(np.uint16) * 257)
    elif mode == "LAB":
        grey = Image.new("L", picture.size, 128)
        image = Image.merge("LAB", (picture, grey, grey))
    else:
        image = (picture if mode in ("F", "LA") else picture.convert("RGB")).convert(mode)
    assert opened(make_thumbnail(encoded(image, "TIFF" if mode != "P" else "PNG"))).mode == "RGB"


def test_transparent_parts_are_white():
    image = opened(make_thumbnail(encoded(Image.new("RGBA", (50, 40), (0, 0, 0, 0)), "PNG")))
    assert image.size == (50, 40)
    assert np.asarray(image).min() >= 254


def test_extreme_shapes():
    for size in ((5000, 1), (1, 5000), (1, 1)):
        image = opened(make_thumbnail(encoded(Image.new("RGB", size), "PNG")))
        assert max(image.size) <= 256


def test_what_is_no_picture():
    with pytest.raises(UnreadablePictureError, match="a text"):
        make_thumbnail(b"no picture")


def test_formats_in_the_wild(shared_data):
    made = 0
    # every second one: test_pool.py reads them all
    for path in sorted((shared_data / "formats").rglob("*"))[::2]:
        if path.is_file():
            try:
                image = opened(make_thumbnail(path.read_bytes()))
            except UnreadablePictureError:
                continue
            assert max(image.size) <= 256
            made += 1
    assert made >= 65
