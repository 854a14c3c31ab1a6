"""Which pictures are too plain to be compared."""

from __future__ import annotations

import io

import pytest
from drawn_degenerate import KINDS, WITH_LAYOUT, drawn
from drawn_pictures import blocks
from PIL import Image

from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint, part_print


def plain(image: Image.Image) -> bool:
    """As the program sees it after saving it as a JPEG."""
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90)
    return fingerprint(read_grey(out.getvalue()).image).plain


@pytest.mark.parametrize(
    "kind",
    [
        "forms", "calendars", "terminals", "sheet music", "bar codes", "gradients", "vignettes",
        "horizons", "moons", "lamps in the dark", "stars", "grain",
    ],
)  # fmt: skip
def test_nearly_all_of_these_are_plain(kind):
    pictures = drawn(kind, 12, "plain", a_layout=4 if kind in WITH_LAYOUT else 1)
    assert sum(map(plain, pictures)) >= 11


@pytest.mark.parametrize("kind", ["pages of text", "scans of pages", "tables", "frames", "discs"])
def test_many_of_these_are_plain(kind):
    pictures = drawn(kind, 12, "plain", a_layout=4 if kind in WITH_LAYOUT else 1)
    assert sum(map(plain, pictures)) >= 6


def test_every_kind_is_drawn_differently_each_time():
    for kind in KINDS:
        one, other = drawn(kind, 2, "each")
        assert one.tobytes() != other.tobytes(), kind


@pytest.mark.parametrize("seed", range(12))
def test_blocks_of_brightness_are_not_plain(seed):
    assert not plain(blocks(seed))


def test_a_plain_part_of_a_picture_has_no_hashes():
    picture = blocks(1, columns=24, rows=24, block=20)
    picture.paste(drawn("moons", 1, "part")[0].resize((240, 240)), (0, 0))
    assert part_print(picture, 16, (0, 0, 240, 240)) is None
    assert part_print(picture, 17, (240, 240, 480, 480)) is not None


def test_real_photos_are_not_plain(shared_data):
    folders = ("flowers_227", "hymenoptera")
    photos = [
        path for each in folders for path in sorted((shared_data / "photos" / each).iterdir())
    ]
    photos = [path for path in photos if path.suffix == ".jpg"][::3]
    assert len(photos) >= 240
    found = [path.name for path in photos if fingerprint(read_grey(path.read_bytes()).image).plain]
    assert len(found) <= len(photos) * 0.015, found
