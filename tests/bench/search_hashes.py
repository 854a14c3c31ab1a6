"""Fingerprints to measure searches with: random bits, and windows of real photos."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from flickrcheck.photo.windows import WindowView, above_median
from flickrcheck.store.hash_words import Words, as_words

_SIDE = 36  # windows of a photo: all pairs of so many columns and so many rows


def photos_below(folder: Path, least: int = 200) -> list[Path]:
    """JPEGs whose shorter side has at least so many pixels, in a fixed but mixed order."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in (".jpg", ".jpeg"):
            try:
                with Image.open(path) as image:
                    if min(image.size) >= least:
                        found.append(path)
            except OSError:
                continue
    np.random.default_rng(0).shuffle(found)
    return found


def random_hashes(rng: np.random.Generator, number: int) -> Words:
    """Bits that do not depend on each other."""
    return rng.integers(0, 2**64, (number, 4), dtype=np.uint64)


def window_hashes(rng: np.random.Generator, photos: Sequence[Path], number: int) -> Words:
    """phashes of windows of the photos, 30 to 100 % of each side: bits as real pictures have them.

    Different windows of one photo, so some of them are near each other.
    """
    found: list[bytes] = []
    rounds = 0
    while sum(map(len, found)) < 32 * number:
        for path in photos:
            with Image.open(path) as image:
                image.draft("L", (512, 512))
                grey = image.convert("L")
                view = WindowView(ImageOps.mirror(grey) if rounds % 2 else grey)
            sides = []
            for _ in range(2):
                length = rng.uniform(0.3, 1.0, _SIDE)
                start = rng.uniform(0, 1 - length)
                sides.append(np.stack((start, start + length), axis=1))
            found.append(above_median(view.coefficients(*sides))[0].tobytes())
            if sum(map(len, found)) >= 32 * number:
                break
        rounds += 1
    words = as_words(b"".join(found))
    return words[rng.permutation(len(words))[:number]]


def flipped(rng: np.random.Generator, words: Words, most: int) -> Words:
    """Each hash with 0 to ``most`` of its bits flipped, anywhere."""
    bits = np.unpackbits(words.view(np.uint8), axis=1)
    ranks = rng.random(bits.shape, dtype=np.float32).argsort(axis=1).argsort(axis=1)
    bits ^= (ranks < rng.integers(0, most + 1, len(words))[:, None]).astype(np.uint8)
    return np.packbits(bits, axis=1).view(np.uint64)
