"""Hashes of windows of a picture, and the search among all windows of it."""

from __future__ import annotations

import numpy as np
import pytest
from drawn_pictures import distance
from PIL import Image

from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.parts import FIRST_WINDOW
from flickrcheck.photo.window_refine import refined
from flickrcheck.photo.window_table import GRID, MIRRORED, WindowTable, low_words
from flickrcheck.photo.windows import (
    WindowView,
    above_median,
    mirror,
    pack_windows,
    window_parts,
)
from flickrcheck.store.hash_words import as_words


def grainy(seed: int, width: int = 480, height: int = 360) -> Image.Image:
    """A grey picture with much to see at every scale, as photos have."""
    source = np.random.default_rng(seed)
    pixels = np.zeros((height, width))
    for size in (4, 8, 16, 32, 64):
        layer = Image.fromarray(source.uniform(0, 255, (size, size)).astype(np.uint8))
        pixels += np.asarray(layer.resize((width, height), Image.Resampling.BICUBIC)) / size**0.5
    pixels -= pixels.min()
    return Image.fromarray((pixels * (255 / pixels.max())).astype(np.uint8))


def cut(grey: Image.Image, window: tuple[float, float, float, float]) -> Image.Image:
    left, top, right, bottom = (
        round(part * side) for part, side in zip(window, 2 * grey.size, strict=True)
    )
    return grey.crop((left, top, right, bottom))


WINDOWS = [(0, 0, 1, 1), (0.25, 0.125, 0.875, 0.75), (0.5, 0.5, 0.85, 0.9), (0, 0.3, 0.7, 1)]


@pytest.mark.parametrize("seed", range(4))
def test_the_fast_hash_of_a_window_is_nearly_that_of_the_part_cut_out(seed):
    grey = grainy(seed)
    hashes, _ = above_median(WindowView(grey).of_each(np.array(WINDOWS)))
    for window, fast in zip(WINDOWS, hashes, strict=True):
        assert distance(fast.tobytes(), fingerprint(cut(grey, window)).phash) <= 12


def test_windows_at_once_are_the_windows_one_by_one():
    view = WindowView(grainy(1))
    across, down = np.array([(0, 0.5), (0.25, 1)]), np.array([(0, 1), (0.1, 0.6), (0.5, 1)])
    each = [(x[0], y[0], x[1], y[1]) for y in down for x in across]
    assert np.allclose(view.coefficients(across, down), view.of_each(np.array(each)), atol=0.01)


def test_the_mirror_image_of_a_window_has_the_hash_of_the_mirrored_part():
    grey = grainy(2)
    hashes, _ = above_median(mirror(WindowView(grey).of_each(np.array(WINDOWS))))
    for window, fast in zip(WINDOWS, hashes, strict=True):
        part = cut(grey, window).transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        assert distance(fast.tobytes(), fingerprint(part).phash) <= 12


def test_the_lowest_frequencies_are_the_corner_of_the_hash():
    bits = np.zeros((16, 16), dtype=np.uint8)
    bits[:8, :8] = np.arange(64).reshape(8, 8) % 3 == 0
    bits[8:], bits[:, 8:] = 1, 1
    (low,) = low_words(as_words(np.packbits(bits).tobytes())).tolist()
    assert low.to_bytes(8, "little") == np.packbits(bits[:8, :8]).tobytes()


@pytest.mark.parametrize("many", [False, True])
def test_the_table_finds_the_window_of_a_part_however_many_are_asked_for(many):
    grey = grainy(3)
    table = WindowTable(WindowView(grey, 128))
    if many:
        table.prepare(10_000)
    part = as_words(fingerprint(cut(grey, (0.25, 0.25, 0.75, 0.75))).phash)
    apart = [
        (int(least[0]), tuple((window[0] * GRID).tolist()))
        for query, parts in enumerate(table.queries.parts.tolist())
        if np.abs(np.array(parts) - (8, 8, 24, 24)).max() <= 2
        for near, least, window in [table.nearest(query, part, 60)]
        if near.size
    ]
    assert min(apart)[1] == (8, 8, 24, 24)
    assert min(apart)[0] <= 24


def test_turning_over_the_mirrored_bits_twice_gives_the_hash_back():
    view = WindowView(grainy(4))
    found = view.of_each(np.array(WINDOWS))
    straight = np.packbits(found > 0, axis=2).reshape(-1, 32)
    other = np.packbits(mirror(found) > 0, axis=2).reshape(-1, 32)
    assert (as_words(straight.tobytes()) ^ MIRRORED == as_words(other.tobytes())).all()


def test_a_plain_picture_has_no_windows_to_look_up_by():
    table = WindowTable(WindowView(Image.new("L", (300, 200), 90), 128))
    assert len(table.queries.low) == 0


@pytest.mark.parametrize("mirrored", [False, True])
def test_refining_ends_at_the_true_window(mirrored):
    grey = grainy(5)
    true = (0.21, 0.13, 0.77, 0.69)
    part = cut(grey, true)
    if mirrored:
        part = part.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    phash = np.frombuffer(fingerprint(part).phash, dtype=np.uint8)
    start = np.array((0.1875, 0.15625, 0.75, 0.71875))
    far, window = refined(WindowView(grey), start, phash, mirrored=mirrored)
    assert far <= 12
    assert np.abs(window - true).max() < 0.01


def test_windows_in_packs_are_numbered_and_lie_in_every_crop_of_two_thirds():
    assert [part.part for part in window_parts(grainy(6))] == list(range(16, 32))
    assert FIRST_WINDOW == 16
    for left, top in np.random.default_rng(1).uniform(0, 0.38, (50, 2)):
        inside = (pack_windows()[:, :2] >= (left, top)).all(axis=1)
        inside &= (pack_windows()[:, 2:] <= (left + 0.62, top + 0.62)).all(axis=1)
        assert inside.any()


def test_plain_windows_are_left_out_of_packs():
    grey = grainy(7)
    grey.paste(100, (0, 0, 480, 175))
    assert 0 < len(window_parts(grey)) < 16
