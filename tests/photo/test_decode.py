from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pi_heif
import pytest
from drawn_pictures import blocks, distance, encoded
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFile

from flickrcheck.errors import FlickrcheckError
from flickrcheck.photo.decode import (
    MAX_PIXELS,
    Picture,
    UnreadablePictureError,
    read_grey,
    read_picture,
)
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.thumbnail import make_thumbnail


def reason(data: bytes) -> str:
    with pytest.raises(UnreadablePictureError) as caught:
        read_grey(data)
    assert isinstance(caught.value, FlickrcheckError)
    assert str(caught.value).endswith(".")
    return str(caught.value)


def close_to(data: bytes, picture: Image.Image, bits: int = 12) -> bool:
    return distance(fingerprint(read_grey(data).image).phash, fingerprint(picture).phash) <= bits


def png_header(width: int, height: int) -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunk = struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))
    return b"\x89PNG\r\n\x1a\n" + chunk + b"\0\0\0\0IDAT\x35\xaf\x06\x1e"


def same_as_grey(data: bytes) -> Picture | None:
    """What read_picture gives, checked against read_grey; None if both refuse the file."""
    try:
        expected = read_grey(data, thumbnails=True)
    except UnreadablePictureError as error:
        with pytest.raises(UnreadablePictureError) as caught:
            read_picture(data)
        assert str(caught.value) == str(error)
        return None
    picture = read_picture(data)
    assert picture.grey.mode == "L"
    assert picture.grey.size == expected.image.size
    assert picture.grey.tobytes() == expected.image.tobytes()
    found = (picture.width, picture.height, picture.truncated)
    assert found == (expected.width, expected.height, expected.truncated)
    return picture


def opened(thumbnail: bytes) -> Image.Image:
    with Image.open(io.BytesIO(thumbnail), formats=("JPEG",)) as image:
        image.load()
        return image


def colourful(block: int = 120) -> Image.Image:
    return Image.merge("RGB", [blocks(seed, block=block) for seed in (11, 12, 13)])


def likeness(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two pictures at 32 x 32 pixels, in levels of each colour."""
    a, b = (np.asarray(each.convert("RGB").resize((32, 32))).astype(int) for each in (one, other))
    return float(np.abs(a - b).mean())


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize(
    "options",
    [
        {},
        {"progressive": True},
        {"subsampling": "4:4:4"},
        {"subsampling": "4:2:2", "progressive": True},
        {"keep_rgb": True},
        {"keep_rgb": True, "progressive": True},
    ],
)
@pytest.mark.parametrize("block", [120, 30])
def test_one_decode_gives_both_of_a_jpeg(mode, options, block):
    source = colourful(block).convert(mode)
    if mode != "RGB":
        options = {**options, "keep_rgb": False}
    data = encoded(source, "JPEG", quality=85, **options)
    picture = same_as_grey(data)
    assert likeness(opened(picture.thumbnail()), source) < 12


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "LA", "L", "P", "1", "I;16"])
@pytest.mark.parametrize("block", [60, 8])
def test_one_decode_gives_both_of_a_png(mode, block):
    source: Image.Image = colourful(block)
    if mode == "I;16":
        source = Image.fromarray(np.asarray(source.convert("L")).astype(np.uint16) * 257)
    elif mode == "P":
        source = source.quantize(32)
    else:
        source = source.convert(mode)
    picture = same_as_grey(encoded(source, "PNG"))
    expected = source if mode != "I;16" else colourful(block).convert("L")
    assert likeness(opened(picture.thumbnail()), expected) < 20


def test_one_decode_gives_both_of_shared_files(shared_data):
    files = sorted((shared_data / "photos").rglob("*.jpg"))[::14]
    files += sorted((shared_data / "formats" / "camera").glob("*.jpg"))
    files += [file for file in sorted((shared_data / "formats").rglob("*.*")) if file.is_file()][
        ::5
    ]
    read = 0
    for file in files:
        data = file.read_bytes()
        picture = same_as_grey(data)
        if picture is not None:
            read += 1
        if picture is not None and read % 5 == 0:
            assert likeness(opened(picture.thumbnail()), opened(make_thumbnail(data))) < 6, file
    assert read >= 110


def test_one_decode_gives_both_of_hostile_files(shared_data):
    files = [file for file in sorted((shared_data / "hostile").rglob("*")) if file.is_file()][::3]
    read = [picture for file in files if (picture := same_as_grey(file.read_bytes()))]
    assert len(read) >= 15
    for picture in read:
        assert max(opened(picture.thumbnail()).size) <= 256


@pytest.mark.parametrize(
    "size",
    [(4000, 3000), (3000, 4000), (2048, 1536), (2500, 1700), (1024, 1024), (640, 480), (300, 200),
     (100, 75), (9000, 400), (150, 6000), (5000, 1), (1, 1)],
)  # fmt: skip
@pytest.mark.parametrize("picture_format", ["JPEG", "PNG"])
def test_thumbnails_are_as_large_as_one_decode_allows(size, picture_format):
    data = encoded(Image.new("RGB", size, (200, 30, 90)), picture_format)
    thumbnail = opened(read_picture(data).thumbnail())
    assert max(thumbnail.size) <= 256
    assert max(thumbnail.size) >= min(128, max(size))
    assert min(thumbnail.size) == pytest.approx(min(size) * max(thumbnail.size) / max(size), abs=1)
    assert np.abs(np.asarray(thumbnail).astype(int) - (200, 30, 90)).max() <= 3


def test_a_thumbnail_has_the_size_that_is_asked_for():
    picture = read_picture(encoded(colourful(), "PNG"))
    for edge in (64, 100, 256, 500):
        assert edge * 2 / 3 <= max(opened(picture.thumbnail(edge)).size) <= edge


def test_subsampled_colours_that_cannot_be_decoded_leave_the_brightness():
    data = bytearray(encoded(colourful(), "JPEG", subsampling="4:4:4"))
    at = data.index(b"\xff\xc0") + 10
    assert data[at : at + 6 : 3] == b"\x01\x02"  # component numbers; their sampling comes next
    data[at + 4] = 0x31  # blue three times as wide as the brightness is
    picture = same_as_grey(bytes(data))
    assert picture is None or opened(picture.thumbnail())


@pytest.mark.parametrize(
    ("picture_format", "options"),
    [
        ("JPEG", {"quality": 80}),
        ("JPEG", {"quality": 80, "progressive": True}),
        ("PNG", {}),
        ("TIFF", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {"big_tiff": True}),
        ("WEBP", {"quality": 80}),
        ("WEBP", {"lossless": True}),
        ("GIF", {}),
        ("BMP", {}),
        ("AVIF", {"quality": 70}),
    ],
)
def test_formats(picture_format, options):
    picture = blocks(1)
    data = encoded(picture.convert("RGB"), picture_format, **options)
    decoded = read_grey(data)
    assert (decoded.width, decoded.height, decoded.truncated) == (480, 360, False)
    assert decoded.image.mode == "L"
    assert min(decoded.image.size) >= 128
    assert close_to(data, picture)


def test_jpegs_are_decoded_small():
    data = encoded(blocks(2, block=200), "JPEG")
    decoded = read_grey(data)
    assert (decoded.width, decoded.height) == (2400, 1800)
    assert decoded.image.size == (300, 225)


def test_other_formats_are_made_small_like_jpegs():
    assert read_grey(encoded(blocks(2, block=200), "PNG")).image.size == (172, 129)


def test_mpo_is_read_as_its_first_picture():
    first, second = blocks(3), blocks(4)
    data = encoded(first, "MPO", save_all=True, append_images=[second])
    assert close_to(data, first)


@pytest.mark.parametrize("picture_format", ["GIF", "WEBP", "PNG", "TIFF", "AVIF"])
def test_first_frame_of_several(picture_format):
    first, second = blocks(3).convert("RGB"), blocks(4).convert("RGB")
    data = encoded(first, picture_format, save_all=True, append_images=[second])
    assert close_to(data, first)


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation(picture_format, orientation):
    upright = blocks(5, columns=12, rows=7)
    lay_down = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright if orientation == 1 else upright.transpose(lay_down[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = encoded(stored.convert("RGB"), picture_format, exif=exif)
    decoded = read_grey(data)
    assert (decoded.width, decoded.height) == upright.size
    assert close_to(data, upright)


def test_exif_orientation_of_real_files(shared_data):
    for shape in ("Landscape", "Portrait"):
        files = sorted((shared_data / "formats" / "exif-orientation").rglob(f"{shape}_*.jpg"))
        hashes = [fingerprint(read_grey(file.read_bytes()).image).phash for file in files]
        assert len(hashes) >= 8
        assert max(distance(hashes[0], other) for other in hashes) <= 20


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_nonsense_orientation_is_ignored(orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    decoded = read_grey(encoded(blocks(5), "JPEG", exif=exif))
    assert (decoded.width, decoded.height) == (480, 360)


def test_broken_metadata_does_not_make_a_picture_unreadable():
    data = encoded(blocks(5), "JPEG", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff" + b"\xff" * 200)
    assert close_to(data, blocks(5))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparent_pictures_are_laid_over_white(mode):
    hidden = Image.new("L", (480, 360), 0)
    alpha = blocks(6)
    expected = Image.fromarray(255 - np.asarray(alpha))
    image: Image.Image = Image.merge("LA", (hidden, alpha))
    if mode == "P":  # a palette of one black at 256 levels of transparency
        image = alpha.copy()
        image.putpalette([0] * 768)
        data = encoded(image, "PNG", transparency=bytes(range(256)))
    else:
        data = encoded(image.convert(mode), "PNG")
    assert close_to(data, expected)


@pytest.mark.parametrize("mode", ["1", "P", "CMYK", "YCbCr", "LAB", "RGBX"])
def test_modes(mode):
    picture = blocks(7)
    colour = picture.convert("RGB")
    if mode == "LAB":
        grey = Image.new("L", picture.size, 128)
        image = Image.merge("LAB", (picture, grey, grey))
    else:
        image = colour.quantize(64) if mode == "P" else colour.convert(mode)
    data = encoded(image, "PNG" if mode in ("1", "P") else "TIFF")
    assert close_to(data, picture, bits=24 if mode == "1" else 12)


@pytest.mark.parametrize("scale", [1, 16, 257])
def test_16_bit_pictures_are_scaled_not_clipped(scale):
    picture = blocks(8)
    deep = Image.fromarray(np.asarray(picture).astype(np.uint16) * scale)
    for picture_format in ("PNG", "TIFF"):
        data = encoded(deep, picture_format)
        assert close_to(data, picture)
        assert np.asarray(read_grey(data).image).std() > 40


@pytest.mark.parametrize("scale", [1 / 255, 1.0, 300.0])
def test_float_pictures_are_scaled_not_clipped(scale):
    picture = blocks(8)
    pixels = np.asarray(picture).astype(np.float32) * np.float32(scale)
    pixels[0, 0], pixels[0, 1] = np.nan, np.inf
    data = encoded(Image.fromarray(pixels), "TIFF")
    decoded = read_grey(data)
    assert decoded.image.mode == "L"
    assert np.asarray(decoded.image).std() > 40


def test_32_bit_pictures_are_scaled_not_clipped():
    picture = blocks(8)
    wide = Image.fromarray(np.asarray(picture).astype(np.int32) * 1_000_000 - 5_000)
    assert close_to(encoded(wide, "TIFF"), picture)


def test_black_16_bit_noise_stays_black():
    noise = np.random.default_rng(1).integers(0, 4, (300, 300)).astype(np.uint16)
    assert fingerprint(read_grey(encoded(Image.fromarray(noise), "PNG")).image).plain


def test_heic_is_read(shared_data):
    files = sorted((shared_data / "formats" / "heic").glob("*.hei[cf]"))
    readable = [file for file in files if pi_heif.is_supported(file.read_bytes()[:64])]
    sizes = [read_grey(f.read_bytes()).width for f in readable if "corrupt" not in f.name]
    assert len(sizes) >= 10
    assert min(sizes) > 0


@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_without_its_end_is_used_and_marked(progressive):
    data = encoded(blocks(9), "JPEG", progressive=progressive, quality=90)
    decoded = read_grey(data[: int(len(data) * 0.95)])
    assert decoded.truncated
    assert (decoded.width, decoded.height) == (480, 360)
    assert distance(fingerprint(decoded.image).phash, fingerprint(blocks(9)).phash) < 60


def test_a_jpeg_without_its_greater_part_is_not_used():
    data = encoded(blocks(9), "JPEG", quality=90)
    assert "cut off" in reason(data[: len(data) // 3])
    assert "cut off" in reason(data[:700])


@pytest.mark.parametrize("picture_format", ["PNG", "GIF", "BMP", "TIFF", "WEBP"])
def test_other_cut_off_pictures_are_unreadable(picture_format):
    data = encoded(blocks(9).convert("RGB"), picture_format)
    reason(data[: len(data) // 2])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\0" * 4096, "nothing but zeros"),
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        (b"PK\x03\x04\x14\0", "a zip file"),
        (b"<!DOCTYPE html><html>", "a web page"),
        (b'<?xml version="1.0"?>', "XML"),
        (b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41", "a video"),
        (b"8BPS\0\2", "Photoshop file (PSB)"),
        (b"II\xbc\x01", "JPEG XR"),
        (b"photo 1\nphoto 2\n", "a text"),
        (b"\x93\x01\x02\x80", "an unknown type"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "PostScript"),
        (b"P6 2 2 255\n" + b"\xaa" * 12, "an unknown type"),  # Pillow reads it, we do not
    ],
)
def test_what_is_no_picture_is_named(data, words):
    assert words in reason(data)


def test_too_many_pixels_are_refused_before_decoding():
    assert "60000 x 60000 pixels" in reason(png_header(60000, 60000))
    assert MAX_PIXELS >= 17320 * 17320
    assert "pixels" not in reason(png_header(17320, 17320))  # only its data is missing


def test_pillows_own_limits_do_not_interfere():
    big = encoded(Image.new("1", (16000, 12000)), "PNG")  # 192 MP: an error by Pillow's own limit
    assert read_grey(big).width == 16000


def test_global_state_of_pillow_is_left_alone():
    data = encoded(blocks(9), "JPEG")
    read_grey(data[: int(len(data) * 0.9)])
    assert not ImageFile.LOAD_TRUNCATED_IMAGES


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(["JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP"]), st.data())
def test_flipped_bytes_never_raise_anything_else(picture_format, data):
    whole = bytearray(encoded(blocks(1, 6, 4, 10).convert("RGB"), picture_format))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at] = data.draw(st.integers(0, 255))
    try:
        decoded = read_grey(bytes(whole))
    except UnreadablePictureError as error:
        assert str(error).endswith(".")
    else:
        assert decoded.image.mode == "L"
        assert min(decoded.image.size) > 0


@given(st.binary(max_size=200))
def test_random_bytes_never_raise_anything_else(data):
    for start in (b"", b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n", b"\0\0\0\x18ftypheic"):
        with pytest.raises(UnreadablePictureError):
            read_grey(start + data)


def test_the_bytes_are_not_changed():
    data = encoded(blocks(1), "JPEG")
    copy = io.BytesIO(data).getvalue()
    read_grey(data)
    assert data == copy
