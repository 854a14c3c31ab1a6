from __future__ import annotations

import io
import struct
import sys

import numpy as np
import pytest
from drawn_pictures import blocks, distance, encoded
from drawn_raw import dng
from imagecodecs import jpeg2k_encode, jpegxl_encode
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from flickrcheck.photo.decode import UnreadablePictureError, read_grey, read_picture
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.formats import (
    HEAD_BYTES,
    OTHER_SUFFIXES,
    RAW_SUFFIXES,
    SUFFIXES,
    VIDEO_SUFFIXES,
    looks_like,
    picture_format,
    sniff,
)
from flickrcheck.photo.jxl import jxl_size


def bits(data: bytes, picture: Image.Image) -> int:
    """How far the fingerprint of a file is from that of the same picture as a PNG."""
    expected = fingerprint(read_grey(encoded(picture, "PNG")).image)
    return distance(fingerprint(read_picture(data).grey).phash, expected.phash)


def reason(data: bytes) -> str:
    with pytest.raises(UnreadablePictureError) as caught:
        read_picture(data)
    return str(caught.value)


def psd(width: int, height: int, pixels: bytes, channels: int = 1, version: int = 1) -> bytes:
    """A Photoshop file of 8-bit grey (or RGB) planes without compression, and without layers."""
    mode = 1 if channels == 1 else 3
    header = b"8BPS" + struct.pack(">H6xHIIHH", version, channels, height, width, 8, mode)
    return header + struct.pack(">IIIH", 0, 0, 0, 0) + pixels


def test_no_suffix_has_two_meanings():
    assert RAW_SUFFIXES < SUFFIXES
    assert not SUFFIXES & VIDEO_SUFFIXES
    assert not SUFFIXES & OTHER_SUFFIXES
    assert not VIDEO_SUFFIXES & OTHER_SUFFIXES
    assert {".cr2", ".cr3", ".nef", ".arw", ".raf", ".rw2", ".orf", ".dng"} <= RAW_SUFFIXES
    assert {".jxl", ".jp2", ".psd", ".heic", ".avif"} <= SUFFIXES - RAW_SUFFIXES


@pytest.mark.parametrize(
    ("start", "name"),
    [
        (b"FUJIFILMCCD-RAW 0201FF383501", "RAW"),
        (b"IIU\0\x18\0\0\0", "RAW"),
        (b"IIRO\x08\0\0\0", "RAW"),
        (b"IIRS\x08\0\0\0", "RAW"),
        (b"MMOR\0\0\0\x08", "RAW"),
        (b"\0MRM\0\0\0\0", "RAW"),
        (b"FOVb\3\0\2\0", "RAW"),
        (b"II\x1a\0\0\0HEAPCCDR\2\0\1\0", "RAW"),
        (b"II*\0\x10\0\0\0CR\2\0", "RAW"),
        (b"II*\0\x10\0\0\0IIII", "RAW"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom", "RAW"),
        (b"II*\0\x08\0\0\0", "TIFF"),
        (b"MM\0*\0\0\0\x08", "TIFF"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIF"),
        (b"\0\0\0\x18ftypavif\0\0\0\0mif1avif", "AVIF"),
        (b"\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 ", "JPEG2000"),
        (b"\xff\x4f\xff\x51\0\x2f", "JPEG2000"),
        (b"\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14ftypjxl ", "JXL"),
        (b"\xff\x0a\xfa\x65", "JXL"),
        (b"8BPS\0\1\0\0", "PSD"),
        (b"8BPS\0\2\0\0", None),
        (b"\0\0\0\x18ftypmp42\0\0\0\0isom", None),
        (b"II\xbc\x01", None),
        (b"IIV\0", None),
        (b"", None),
    ],
)
def test_starts(start, name):
    assert sniff(start) == name
    assert sniff(start.ljust(HEAD_BYTES, b"\0")) == name


def test_large_photoshop_files_are_named():
    assert looks_like(psd(9, 9, b"", version=2)[:HEAD_BYTES]) == "a large Photoshop file (PSB)"


def test_a_tiff_photo_is_no_raw_file():
    picture = blocks(1).convert("RGB")
    for options in ({}, {"compression": "jpeg"}, {"big_tiff": True}, {"dpi": (300, 300)}):
        data = encoded(picture, "TIFF", **options)
        assert picture_format(data) == "TIFF"
    several = encoded(picture, "TIFF", save_all=True, append_images=[blocks(2)] * 40)
    assert picture_format(several) == "TIFF"
    assert picture_format(dng(blocks(1))) == "RAW"


def test_tiff_photos_of_the_shared_set_are_no_raw_files(shared_data):
    files = [*(shared_data / "formats").rglob("*.tif"), *(shared_data / "formats").rglob("*.tiff")]
    formats = [picture_format(file.read_bytes()) for file in files]
    assert len(formats) >= 5
    assert set(formats) == {"TIFF"}


def big_tiff_with(photometric: int) -> bytes:
    entry = struct.pack("<HHQQ", 262, 3, 1, photometric)
    return b"II+\0" + struct.pack("<HHQQ", 8, 0, 16, 1) + entry + struct.pack("<Q", 0)


@pytest.mark.parametrize(("photometric", "name"), [(32803, "RAW"), (34892, "RAW"), (2, "TIFF")])
def test_big_tiffs_may_be_raw_files(photometric, name):
    assert picture_format(big_tiff_with(photometric)) == name


def test_directories_that_lead_back_to_themselves_end():
    looping = b"II*\0" + struct.pack("<IHHHIII", 8, 1, 330, 4, 1, 8, 8)
    assert picture_format(looping) == "TIFF"
    reason(looping)
    many = struct.pack("<HHII", 330, 4, 1 << 30, 8) * 65535
    assert picture_format(b"II*\0" + struct.pack("<IH", 8, 65535) + many) == "TIFF"


@pytest.mark.parametrize("suffix", ["jp2", "j2k"])
@pytest.mark.parametrize("irreversible", [False, True])
def test_jpeg_2000(suffix, irreversible):
    picture = blocks(3)
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG2000", no_jp2=suffix == "j2k", irreversible=irreversible)
    decoded = read_picture(out.getvalue())
    assert (decoded.width, decoded.height) == picture.size
    assert bits(out.getvalue(), picture) <= 4
    assert len(decoded.thumbnail()) > 1000


def test_large_jpeg_2000_is_decoded_at_a_reduced_scale_and_stays_near():
    picture = blocks(4, block=250)  # 3000 x 2250
    data = encoded(picture.convert("RGB"), "JPEG2000", irreversible=True)
    decoded = read_picture(data)
    assert (decoded.width, decoded.height) == picture.size
    assert decoded.grey.size == (188, 141)  # of 750 x 563, not of all
    assert bits(data, picture) <= 12


def test_jpeg_2000_without_smaller_scales_is_decoded_in_full():
    picture = blocks(4, block=250)
    data = encoded(picture, "JPEG2000", num_resolutions=1)
    assert bits(data, picture) <= 4


def test_jpeg_2000_photos_stay_near(shared_data):
    for file in sorted((shared_data / "formats" / "camera").glob("*.jpg"))[:2]:
        photo = Image.open(file).convert("RGB").reduce(3)
        data = encoded(photo, "JPEG2000", irreversible=True, quality_layers=[20])
        assert bits(data, photo) <= 12


def jxl(pixels: np.ndarray, **options) -> bytes:
    return jpegxl_encode(pixels, effort=1, **options)


@pytest.mark.parametrize("container", [False, True])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_jpeg_xl(channels, container):
    picture = blocks(5)
    grey = np.asarray(picture)
    opaque = np.full_like(grey, 255)
    planes = {1: [grey], 2: [grey, opaque], 3: [grey] * 3, 4: [grey] * 3 + [opaque]}[channels]
    data = jxl(np.stack(planes, axis=-1).squeeze(), usecontainer=container)
    decoded = read_picture(data)
    assert (decoded.width, decoded.height) == picture.size
    assert bits(data, picture) <= 8
    assert len(decoded.thumbnail()) > 1000


@pytest.mark.parametrize("kind", ["uint16", "float32"])
def test_jpeg_xl_of_more_than_8_bits(kind):
    picture = blocks(5)
    pixels = np.asarray(picture).astype(kind)
    pixels = pixels / np.float32(255) if kind == "float32" else pixels * np.uint16(257)
    data = jxl(np.stack([pixels] * 3, axis=-1))
    assert bits(data, picture) <= 8
    assert np.asarray(read_picture(data).grey).std() > 40


def test_the_first_frame_of_an_animated_jpeg_xl():
    first, second = (np.stack([np.asarray(blocks(seed))] * 3, axis=-1) for seed in (6, 7))
    assert bits(jxl(np.stack([first, second])), blocks(6)) <= 8


@pytest.mark.parametrize(
    "size", [(8, 8), (256, 256), (480, 360), (640, 480), (1920, 1080), (3, 700), (9000, 5)]
)
@pytest.mark.parametrize("container", [False, True])
def test_the_size_of_a_jpeg_xl_is_read_from_its_header(size, container):
    pixels = np.zeros((size[1], size[0], 3), np.uint8)
    assert jxl_size(jxl(pixels, usecontainer=container)) == size


def test_too_large_jpeg_xl_is_refused_by_its_header():
    side = 0b11 | (60_000 - 1) << 2  # a number of 30 bits
    header = side << 1 | side << 36  # not small; the height; no ratio; the width
    data = b"\xff\x0a" + header.to_bytes(12, "little")
    assert jxl_size(data) == (60_000, 60_000)
    assert "60000 x 60000 pixels" in reason(data)


@pytest.mark.parametrize(
    ("library", "module", "data"),
    [
        ("rawpy", "raw", b"IIRO\x08\0\0\0"),
        ("imagecodecs", "jxl", b"\xff\x0a\xfa\x65"),
        ("pi_heif", "heif", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
    ],
)
def test_a_missing_decoder_is_not_blamed_on_the_file(monkeypatch, library, module, data):
    monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.delitem(sys.modules, f"flickrcheck.photo.{module}", raising=False)
    monkeypatch.delattr(f"flickrcheck.photo.{module}", raising=False)
    assert "Install it again" in reason(data)


def test_cut_off_jpeg_xl_is_unreadable():
    data = jxl(np.stack([np.asarray(blocks(5))] * 3, axis=-1))
    assert "damaged or cut off" in reason(data[: len(data) // 2])
    assert reason(data[:2]).endswith(".")


@pytest.mark.parametrize("channels", [1, 3])
def test_photoshop_files_are_read_as_their_composite(channels):
    picture = blocks(8)
    data = psd(*picture.size, picture.tobytes() * channels, channels)
    decoded = read_picture(data)
    assert (decoded.width, decoded.height) == picture.size
    assert bits(data, picture) <= 4


def test_files_are_never_given_to_another_formats_decoder(monkeypatch):
    """Neither by a forged start nor by a name may bytes reach a decoder for rare formats."""
    opened = []

    def note(file, mode="r", formats=None):
        opened.append(formats)
        raise OSError

    monkeypatch.setattr(Image, "open", note)
    for start in (b"%!PS-Adobe", b"%PDF-1.7", b"\x0a\5\1\1", b"P6 2 2 255\n", b"IIII"):
        reason(start + b"\0" * 200)
    assert opened == []
    reason(b"\x89PNG\r\n\x1a\n" + b"\0" * 200)
    assert opened == [("PNG",)]


@pytest.mark.parametrize("picture_format_name", ["GIF", "PNG", "WEBP", "AVIF", "TIFF", "MPO"])
def test_first_frames(picture_format_name):
    first, second = blocks(9).convert("RGB"), blocks(10).convert("RGB")
    data = encoded(first, picture_format_name, save_all=True, append_images=[second])
    assert bits(data, blocks(9)) <= 12
    assert read_grey(data).image.tobytes() == read_picture(data).grey.tobytes()


def test_megabytes_of_text_do_not_hide_a_png():
    text = PngInfo()
    text.add_itxt("XML:com.adobe.xmp", "history " * 1_000_000, zip=True)
    assert bits(encoded(blocks(1), "PNG", pnginfo=text), blocks(1)) == 0


@pytest.mark.parametrize(
    ("frame", "precision", "kind"),
    [(0xC0, 12, "12-bit"), (0xC1, 12, "12-bit"), (0xC3, 8, "lossless"), (0xC5, 8, "hierarchical")],
)
def test_rare_kinds_of_jpeg_are_named(frame: int, precision: int, kind: str):
    data = encoded(blocks(1), "JPEG")
    at = data.index(b"\xff\xc0")
    changed = data[:at] + bytes([0xFF, frame, 0, 11, precision]) + data[at + 5 :]
    assert reason(changed).startswith(f"The picture is a {kind} JPEG")
    assert "Save it as" in reason(changed)


@pytest.mark.parametrize("depth", [12, 16])
def test_what_is_white_in_a_deep_jpeg_2000_stays_white(depth: int):
    picture = blocks(1).point(lambda value: 255 if value > 100 else value)
    grey = np.asarray(picture).astype(np.uint16)
    deep = (grey << 8 | grey) >> (16 - depth)
    data = jpeg2k_encode(np.dstack([deep] * 3), codecformat="jp2", bitspersample=depth)
    assert bits(data, picture) <= 2
