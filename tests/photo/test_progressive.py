"""Progressive JPEGs are cut after their means, and their fingerprints stay."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.progressive import cut_after_means
from flickrcheck.work.demo_pictures import draw


def jpeg(image: Image.Image, **options) -> bytes:
    data = io.BytesIO()
    image.save(data, "JPEG", quality=90, **options)
    return data.getvalue()


@pytest.fixture(scope="module")
def picture() -> Image.Image:
    return draw(1)


def bits_apart(one: bytes, other: bytes) -> tuple[int, int]:
    """How many bits of phash and dhash the small pictures of two large JPEGs differ in."""
    first, second = fingerprint(eighth(one)), fingerprint(eighth(other))
    pairs = ((first.phash, second.phash), (first.dhash, second.dhash))
    phash, dhash = ((int.from_bytes(a) ^ int.from_bytes(b)).bit_count() for a, b in pairs)
    return phash, dhash


def eighth(data: bytes) -> Image.Image:
    """What a decoder makes of the means alone."""
    with Image.open(io.BytesIO(data)) as image:
        image.draft("L", (image.width // 8, image.height // 8))
        return image.convert("L")


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_the_fingerprint_stays_and_most_bytes_go(picture, mode):
    whole = jpeg(picture.convert(mode), progressive=True)
    cut = cut_after_means(whole)
    assert len(cut) < len(whole) / 3
    phash, dhash = bits_apart(cut, whole)
    assert phash <= 8 and dhash <= 24


def test_the_fingerprint_of_a_progressive_jpeg_is_that_of_a_baseline_one(picture):
    large = picture.resize((2560, 1920))
    baseline = fingerprint(read_grey(jpeg(large)).image)
    whole = jpeg(large, progressive=True)
    progressive = fingerprint(read_grey(whole).image)
    apart = int.from_bytes(baseline.phash) ^ int.from_bytes(progressive.phash)
    assert apart.bit_count() <= 4


def test_photos_keep_their_fingerprints(shared_data):
    photos = sorted((shared_data / "formats" / "camera").glob("*.jpg"))
    assert photos
    for path in photos:
        with Image.open(path) as image:
            whole = jpeg(image.convert("RGB"), progressive=True)
        phash, dhash = bits_apart(cut_after_means(whole), whole)
        assert phash <= 8 and dhash <= 24, path.name


def test_details_that_are_missing_do_not_make_a_large_picture_cut_off(picture):
    whole = jpeg(picture.resize((2560, 1920)), progressive=True)
    decoded = read_grey(whole[: len(whole) // 3])
    assert not decoded.truncated
    assert (decoded.width, decoded.height) == (2560, 1920)


def test_restart_markers_do_not_end_a_scan(picture):
    whole = jpeg(picture, progressive=True, restart_marker_blocks=4)
    cut = cut_after_means(whole)
    assert len(cut) < len(whole) / 2
    phash, dhash = bits_apart(cut, whole)
    assert phash <= 8 and dhash <= 24


def test_nothing_else_is_cut(picture):
    assert cut_after_means(jpeg(picture)) is None
    for other in (b"", b"\xff\xd8", b"\xff\xd8\xff\xd9", b"\x89PNG\r\n\x1a\n" * 9):
        assert cut_after_means(other) is None


def test_a_file_that_ends_within_its_means_is_left_alone(picture):
    whole = jpeg(picture, progressive=True)
    for length in range(2, len(cut_after_means(whole)) - 2, 997):
        assert cut_after_means(whole[:length]) is None


def test_what_is_cut_is_a_beginning_of_the_file(picture):
    whole = jpeg(picture, progressive=True)
    cut = cut_after_means(whole)
    assert whole.startswith(cut[:-2])
    assert cut.endswith(b"\xff\xd9")
    assert cut_after_means(cut) is None


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_broken_bytes_never_raise(data):
    whole = bytearray(SMALL)
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    broken = bytes(whole)[: data.draw(st.integers(0, len(whole)))]
    cut = cut_after_means(broken)
    assert cut is None or (broken.startswith(cut[:-2]) and cut.endswith(b"\xff\xd9"))


SMALL = jpeg(Image.linear_gradient("L").convert("RGB"), progressive=True)
