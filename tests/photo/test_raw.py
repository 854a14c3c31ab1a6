from __future__ import annotations

import struct

import pytest
from drawn_pictures import blocks, distance, encoded
from drawn_raw import dng
from PIL import Image

from flickrcheck.photo.decode import UnreadablePictureError, read_grey, read_picture
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.formats import picture_format

LAID_DOWN = {
    1: None,
    3: Image.Transpose.ROTATE_180,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
}
SEEN = blocks(1, columns=12, rows=8)  # 480 x 320
SHOWN = blocks(2, columns=12, rows=8)  # another picture, to know the preview by


def jpeg(picture: Image.Image, **options) -> bytes:
    return encoded(picture.convert("RGB"), "JPEG", quality=90, **options)


def with_orientation(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


def laid_down(picture: Image.Image, orientation: int) -> Image.Image:
    how = LAID_DOWN[orientation]
    return picture if how is None else picture.transpose(how)


def bits(data: bytes, picture: Image.Image) -> int:
    """How far the fingerprint of a file is from that of a picture."""
    return distance(fingerprint(read_picture(data).grey).phash, fingerprint(picture).phash)


def reason(data: bytes) -> str:
    with pytest.raises(UnreadablePictureError) as caught:
        read_picture(data)
    return str(caught.value)


def test_the_preview_is_read_and_not_the_sensors_values():
    data = dng(SEEN, jpeg(SHOWN), SHOWN.size)
    assert bits(data, SHOWN) <= 12
    assert bits(data, SEEN) > 60
    stripped = dng(SEEN, jpeg(SHOWN), SHOWN.size, values=b"")
    assert bits(stripped, SHOWN) <= 12


@pytest.mark.parametrize("orientation", LAID_DOWN)
def test_previews_are_upright(orientation):
    preview = laid_down(SHOWN, orientation)
    sensor = laid_down(SEEN, orientation)
    data = dng(sensor, jpeg(preview), preview.size, orientation=orientation)
    picture = read_picture(data)
    assert (picture.width, picture.height) == SEEN.size
    assert bits(data, SHOWN) <= 12


@pytest.mark.parametrize("orientation", LAID_DOWN)
def test_previews_that_say_how_they_lie_are_turned_once(orientation):
    preview = laid_down(SHOWN, orientation)
    marked = jpeg(preview, exif=with_orientation(orientation))
    data = dng(laid_down(SEEN, orientation), marked, preview.size, orientation=orientation)
    assert bits(data, SHOWN) <= 12


@pytest.mark.parametrize("orientation", [6, 8])
def test_previews_that_are_upright_already_are_not_turned(orientation):
    data = dng(laid_down(SEEN, orientation), jpeg(SHOWN), SHOWN.size, orientation=orientation)
    picture = read_picture(data)
    assert (picture.width, picture.height) == SEEN.size
    assert bits(data, SHOWN) <= 12


@pytest.mark.parametrize("orientation", LAID_DOWN)
def test_previews_without_compression_are_upright(orientation):
    preview = laid_down(SHOWN, orientation)
    data = dng(
        laid_down(SEEN, orientation),
        preview.convert("RGB").tobytes(),
        preview.size,
        orientation=orientation,
        jpeg=False,
    )
    assert bits(data, SHOWN) <= 12


def test_the_size_is_that_of_the_picture_and_not_of_its_preview():
    small = SHOWN.resize((240, 160))
    picture = read_picture(dng(SEEN, jpeg(small), small.size))
    assert (picture.width, picture.height) == SEEN.size
    assert not picture.truncated


def letterboxed() -> Image.Image:
    bars = Image.new("L", (480, 360))
    bars.paste(SHOWN, (0, 20))
    return bars


@pytest.mark.parametrize(
    "preview",
    [
        jpeg(letterboxed()),
        jpeg(SHOWN.crop((0, 0, 320, 320))),
        jpeg(SHOWN.resize((180, 120))),  # too small
        jpeg(SHOWN)[:2000],  # cut off
        jpeg(SHOWN)[:400] + b"\0" * 500,
        b"\xff\xd8\xff",
        b"no JPEG" * 99,
    ],
    ids=["letterboxed", "cropped", "small", "cut off", "damaged", "start only", "nonsense"],
)
def test_without_a_good_preview_the_sensors_values_are_developed(preview):
    data = dng(SEEN, preview, SEEN.size)
    picture = read_picture(data)
    assert (picture.width, picture.height) == SEEN.size
    assert bits(data, SEEN) <= 16


@pytest.mark.parametrize("orientation", LAID_DOWN)
def test_developments_are_upright(orientation):
    data = dng(laid_down(SEEN, orientation), orientation=orientation)
    picture = read_picture(data)
    assert (picture.width, picture.height) == SEEN.size
    assert bits(data, SEEN) <= 16


def test_small_sensors_are_developed_in_full_size():
    small = SEEN.resize((210, 140))
    picture = read_picture(dng(small))
    assert picture.grey.size == small.size


def test_packs_see_the_same_picture_as_a_scan():
    data = dng(SEEN, jpeg(SHOWN), SHOWN.size)
    assert read_grey(data).image.tobytes() == read_picture(data).grey.tobytes()


def test_thumbnails_show_the_preview():
    thumbnail = read_picture(dng(SEEN, jpeg(SHOWN), SHOWN.size)).thumbnail()
    assert bits(thumbnail, SHOWN) <= 16


def test_cut_off_values_are_no_picture():
    data = dng(SEEN)
    assert "cut off" in reason(data[: len(data) - 50_000])


def test_a_file_without_its_values_is_not_read_as_a_black_picture():
    assert "too few bytes" in reason(dng(Image.new("L", (6000, 4000)), values=b"\0" * 9))


def test_the_header_may_not_promise_too_many_pixels():
    data = dng(Image.new("L", (48, 32)), values=b"\0" * 9)
    huge = data.replace(struct.pack("<HHII", 256, 4, 1, 48), struct.pack("<HHII", 256, 4, 1, 30000))
    huge = huge.replace(struct.pack("<HHII", 257, 4, 1, 32), struct.pack("<HHII", 257, 4, 1, 30000))
    assert "30000 x 30000 pixels" in reason(huge)


def test_stripped_files_of_cameras_are_explained(shared_data):
    folder = shared_data / "formats" / "raw"
    for name in ("CanonRaw.cr2", "DNG.dng", "FujiFilm.raf", "Nikon.nef", "Panasonic.rw2"):
        data = (folder / name).read_bytes()
        assert picture_format(data) == "RAW"
        assert "RAW" in reason(data)


def test_an_old_camera_of_kodak_is_developed(shared_data):
    (file,) = (shared_data / "formats" / "raw").glob("*.KDC")
    picture = read_picture(file.read_bytes())
    assert (picture.width, picture.height) == (768, 512)
    assert not fingerprint(picture.grey).plain
