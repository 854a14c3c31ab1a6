"""Uniform borders end where the picture begins, to a fraction of a pixel, and nowhere else."""

from __future__ import annotations

import io

import numpy as np
import pytest
from drawn_pictures import blocks, soft
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from flickrcheck.photo.trim import trimmed

PICTURE = soft(11, 220, 160)


def framed(left: int, top: int, right: int, bottom: int, grey: int = 255, picture=PICTURE):
    return ImageOps.expand(picture, (left, top, right, bottom), grey)


def through_jpeg(image: Image.Image, quality: int) -> Image.Image:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return Image.open(out).convert("L")


@pytest.mark.parametrize("grey", [255, 0, 128, 60])
@pytest.mark.parametrize(
    "sides",
    [
        (5, 5, 5, 5),
        (20, 10, 20, 30),
        (0, 25, 0, 25),
        (25, 0, 25, 0),
        (0, 0, 0, 18),
        (60, 50, 60, 50),
    ],
)
@pytest.mark.parametrize("quality", [None, 95, 75])
def test_a_drawn_border_is_found(sides, grey, quality):
    image = framed(*sides, grey)
    if quality:
        image = through_jpeg(image, quality)
    left, top, _, _ = sides
    expected = (left, top, left + 220, top + 160)
    boxes = trimmed(image)
    assert boxes
    assert any(np.allclose(box, expected, atol=1.0) for box in boxes), boxes


def test_a_picture_without_a_border_has_none():
    assert trimmed(PICTURE) == ()
    assert trimmed(blocks(12)) == ()


def test_the_edge_is_found_between_two_pixels():
    """A picture made small four times ends at a quarter of a pixel."""
    for wide in (21, 22, 23):
        large = framed(wide, wide, wide, wide, picture=PICTURE.resize((880, 640)))
        (box,) = trimmed(large.resize((large.width // 4, large.height // 4), Image.Resampling.BOX))
        assert box[0] == pytest.approx(wide / 4, abs=0.3)
        assert box[1] == pytest.approx(wide / 4, abs=0.3)


def test_a_mount_with_a_line_in_it_is_taken_off_as_a_whole():
    image = framed(12, 12, 12, 12, 255, framed(2, 2, 2, 2, 0, framed(9, 9, 9, 9, 250)))
    outer, inner = trimmed(image)
    assert np.allclose(outer, (12, 12, image.width - 12, image.height - 12), atol=1)
    assert np.allclose(inner, (23, 23, 243, 183), atol=1)


def test_a_thin_line_around_a_white_border_does_not_hide_it():
    image = framed(1, 1, 1, 1, 0, framed(10, 10, 10, 10))
    assert np.allclose(trimmed(image)[-1], (11, 11, 231, 171), atol=1)


def test_a_dark_edge_of_the_picture_is_told_from_the_border_beside_it():
    night = Image.fromarray(np.maximum(np.asarray(PICTURE), 40))
    night.paste(3, (205, 0, 220, 160))
    drawn, everything = trimmed(framed(16, 0, 0, 0, 255, night))
    assert np.allclose(drawn, (16, 0, 236, 160), atol=1)
    assert np.allclose(everything, (16, 0, 221, 160), atol=1)


@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 255), st.integers(0, 2**32 - 1))
def test_any_small_picture_has_boxes_inside_it(width, height, grey, seed):
    random = np.random.default_rng(seed)
    inner = random.integers(0, 256, (height, width), dtype=np.uint8)
    image = ImageOps.expand(Image.fromarray(inner), tuple(random.integers(0, 12, 4).tolist()), grey)
    for left, top, right, bottom in trimmed(image):
        assert 0 <= left < right <= image.width
        assert 0 <= top < bottom <= image.height


@pytest.mark.parametrize("grey", [0, 90, 255])
def test_a_picture_of_one_colour_has_no_border(grey):
    assert trimmed(Image.new("L", (200, 150), grey)) == ()


def test_few_photos_look_as_if_they_had_a_border(shared_data):
    from flickrcheck.photo.decode import read_grey

    photos = sorted((shared_data / "photos").rglob("*.jpg"))[::9]
    bordered = sum(bool(trimmed(read_grey(path.read_bytes()).image)) for path in photos)
    assert len(photos) > 100
    assert bordered <= 0.2 * len(photos)
