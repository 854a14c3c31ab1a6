"""How one picture is laid over another that the person compares it with."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps

from flickrcheck.errors import FlickrcheckError
from flickrcheck.work import reference_picture
from flickrcheck.work.align import Alignment, align, difference, turned
from flickrcheck.work.reference_picture import read_reference, shown_item

TURNS = ("mirrored", "upside down", "turned left", "turned right and mirrored")


@pytest.fixture(scope="module")
def picture() -> Image.Image:
    """Soft blobs of many sizes, as photos have them, and unlike when turned."""
    random = np.random.default_rng(5)
    image = Image.new("RGB", (640, 480), (90, 110, 120))
    for size in (3, 7, 15, 40):
        noise = random.integers(0, 255, (size * 3 // 4 + 1, size, 3), dtype=np.uint8)
        layer = Image.fromarray(noise).resize(image.size, Image.Resampling.BICUBIC)
        image = Image.blend(image, layer, 0.4)
    return image


@pytest.mark.parametrize("turn", TURNS)
def test_a_whole_copy_is_turned_to_agree(picture, turn):
    other = picture.resize((400, 300))
    copies = [turned(other, each) for each in TURNS]
    found = [align(picture, copy) for copy in copies]
    names = [each.turn for each in found if each]
    undone = "turned right" if turn == "turned left" else turn
    assert undone in names
    copy = copies[TURNS.index(turn)]
    alignment = found[TURNS.index(turn)]
    assert alignment.place == (0.0, 0.0, 1.0, 1.0)
    assert turned(copy, alignment.turn).size == other.size
    assert difference(picture, copy, alignment).clear == 0


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_crop_is_found_in_the_picture_and_the_picture_around_the_crop(picture, mirrored):
    crop = picture.crop((128, 48, 576, 384))  # 0.2 to 0.9 of the width, 0.1 to 0.8 of the height
    if mirrored:
        crop = ImageOps.mirror(crop)
    inside = align(picture, crop)
    assert inside.place == pytest.approx((0.2, 0.1, 0.7, 0.7), abs=0.02)
    assert inside.turn == ("mirrored" if mirrored else "as is")
    assert difference(picture, crop, inside).clear < 0.05
    around = align(crop, picture)
    left = (0.1 if mirrored else 0.2) / 0.7
    assert around.place == pytest.approx((-left, -0.1 / 0.7, 1 / 0.7, 1 / 0.7), abs=0.05)
    assert difference(crop, picture, around).clear < 0.05


def test_different_and_plain_pictures_are_not_laid_over_each_other(picture):
    random = np.random.default_rng(6)
    noise = random.integers(0, 255, (9, 12, 3), dtype=np.uint8)
    other = Image.fromarray(noise).resize((640, 480), Image.Resampling.BICUBIC)
    assert align(picture, other) is None
    assert align(picture, Image.new("RGB", (640, 480), "white")) is None
    assert align(Image.new("L", (1, 1)), picture) is None


def test_the_difference_shows_what_was_painted_and_not_what_was_brightened(picture):
    brighter = picture.point(lambda level: min(255, level + 20))
    whole = Alignment("as is", (0.0, 0.0, 1.0, 1.0), 0)
    assert difference(picture, brighter, whole).clear == 0
    painted = picture.copy()
    ImageDraw.Draw(painted).rectangle((320, 0, 639, 239), fill=(255, 255, 255))  # a quarter
    found = difference(picture, painted, whole)
    assert found.clear == pytest.approx(0.25, abs=0.03)
    assert found.image.getpixel((480, 120)) > 100
    assert found.image.getpixel((100, 400)) == 0
    beside = Alignment("as is", (2.0, 0.0, 1.0, 1.0), 0)
    assert difference(picture, painted, beside).image.getextrema() == (0, 0)


def test_a_reference_picture_is_read_in_another_process(picture, tmp_path: Path):
    file = tmp_path / "saved.png"
    picture.save(file)
    jpeg = read_reference(str(file), 320, threading.Event())
    file.write_bytes(jpeg)
    with Image.open(file) as small:
        assert small.size == (320, 240)


@pytest.mark.parametrize("content", [b"", b"no picture", b"\xff\xd8\xff\xe0 broken"])
def test_a_bad_reference_picture_is_a_sentence(tmp_path: Path, monkeypatch, content):
    def here(task, items, *, jobs, timeout, stop):
        for item in items:
            try:
                yield item, task(item)
            except FlickrcheckError as error:
                yield item, reference_picture.Failure(str(error))

    monkeypatch.setattr(reference_picture.pool, "run", here)
    file = tmp_path / "saved.jpg"
    file.write_bytes(content)
    with pytest.raises(FlickrcheckError, match=r"\w+ .*\."):
        read_reference(str(file), 320, threading.Event())
    with pytest.raises(FlickrcheckError):
        shown_item((str(tmp_path / "missing.jpg"), 320))


def test_reading_that_is_stopped_ends_with_a_sentence(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(reference_picture.pool, "run", lambda *_, **__: (each for each in ()))
    with pytest.raises(FlickrcheckError, match="stopped"):
        read_reference(str(tmp_path / "a.jpg"), 320, threading.Event())
