"""Pictures are made small without converting all of them at once."""

from __future__ import annotations

import numpy as np
import pytest
from drawn_pictures import blocks
from PIL import Image

from flickrcheck.photo import modes
from flickrcheck.photo.modes import fitted, reduced


def picture(mode: str, width: int, height: int) -> Image.Image:
    grey = blocks(1, columns=30, rows=20, block=30).resize((width, height))
    if mode.startswith("I;16"):
        return Image.fromarray(np.asarray(grey).astype(np.uint16) * 257)
    if mode == "P with transparency":
        image = grey.convert("P")
        image.info["transparency"] = 7
        return image
    if mode == "RGB with transparency":
        image = grey.convert("RGB")
        image.info["transparency"] = (0, 0, 0)
        return image
    return grey.convert("RGB").convert(mode)


@pytest.mark.parametrize(
    ("mode", "plain"),
    [
        ("1", "L"),
        ("P", "RGB"),
        ("P with transparency", "RGBA"),
        ("RGB with transparency", "RGBA"),
        ("I;16", "I"),
    ],
)
@pytest.mark.parametrize("size", [(901, 607), (607, 901), (512, 512)])
@pytest.mark.parametrize("strip", [1, 5_000, 100_000, 10**9])
def test_strips_give_what_the_whole_gives(mode, plain, size, strip, monkeypatch):
    monkeypatch.setattr(modes, "_STRIP_PIXELS", strip)
    image = picture(mode, *size)
    small = reduced(image, 128)
    expected = image.convert(plain).reduce(min(size) // 128)
    assert (small.mode, small.size) == (plain, expected.size)
    assert small.tobytes() == expected.tobytes()


@pytest.mark.parametrize("longer", [1, 255, 256, 257, 300, 341, 342, 512, 513, 600, 1000, 5000])
@pytest.mark.parametrize("mode", ["RGB", "YCbCr", "L", "P", "RGBA"])
def test_fitted_pictures_are_neither_too_large_nor_too_small(longer, mode):
    small = fitted(Image.new(mode, (longer, max(1, longer // 2))), 256)
    assert min(longer, 170) <= max(small.size) <= 256
