"""Draws the pictures of the demo: five kinds of scenes from fixed seeds, with a little grain.

Only random.Random.random() is used for choices, whose sequence Python guarantees for a seed, so
that the fingerprints in the bundled example pack stay true.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

SIZE: Final = (1280, 960)
# of the drawn portrait: where the face is, as (x, y, w, h) in pixels of SIZE
PORTRAIT_FACE: Final = (490, 240, 300, 380)

Colour = tuple[int, int, int]
_SKIN: Final[tuple[Colour, ...]] = (
    (244, 208, 177),
    (231, 180, 143),
    (198, 134, 94),
    (161, 102, 68),
    (117, 70, 46),
    (74, 44, 32),
)


class _Dice:
    """Choices from one seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed).random

    def between(self, low: float, high: float) -> float:
        return low + (high - low) * self._random()

    def whole(self, low: int, high: int) -> int:
        return low + int((high - low + 1) * self._random())

    def colour(self, low: int = 0, high: int = 255) -> Colour:
        return self.whole(low, high), self.whole(low, high), self.whole(low, high)


def draw(seed: int) -> Image.Image:
    """The RGB picture of ``seed``, 1280 x 960 pixels; equal seeds give equal pictures."""
    dice = _Dice(seed)
    scene = _SCENES[seed % len(_SCENES)](dice)
    return _developed(scene, dice)


def fog() -> Image.Image:
    """A picture too plain to be compared: grey fog."""
    rows = np.linspace(176, 184, SIZE[1])[:, None].repeat(SIZE[0], axis=1)
    return Image.fromarray(rows.astype(np.uint8)).convert("RGB")


def _developed(image: Image.Image, dice: _Dice) -> Image.Image:
    """Light falling off towards the corners, soft edges and grain, as a lens and a sensor give."""
    image = image.filter(ImageFilter.GaussianBlur(1.2))
    pixels = np.asarray(image).astype(np.float32)
    y, x = np.ogrid[-1 : 1 : SIZE[1] * 1j, -1 : 1 : SIZE[0] * 1j]
    pixels *= (1 - dice.between(0.05, 0.25) * (x**2 + y**2))[..., None]
    # grain from a wave that no eye can follow: reproducible without a random generator's stream
    grain = np.sin(x * 9871.3 + y * 7919.7 * dice.between(1, 2)) * 5
    pixels += grain[..., None]
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def _gradient(top: Colour, bottom: Colour) -> Image.Image:
    share = np.linspace(0, 1, SIZE[1])[:, None, None]
    rows = np.array(top) * (1 - share) + np.array(bottom) * share
    pixels: NDArray[np.uint8] = np.broadcast_to(rows, (SIZE[1], SIZE[0], 3)).astype(np.uint8)
    return Image.fromarray(pixels)


def _ridge(dice: _Dice, base: float, height: float) -> list[tuple[float, float]]:
    """The outline of hills, from left to right."""
    waves = [
        (dice.between(0.5, 1) / n, n * dice.between(0.6, 1.4), dice.between(0, math.tau))
        for n in (1, 2, 3, 5, 8)
    ]
    points = []
    for x in range(0, SIZE[0] + 1, 8):
        rise = sum(a * math.sin(f * x / SIZE[0] * math.tau + p) for a, f, p in waves)
        points.append((float(x), base - height * rise))
    return points


def _coast(dice: _Dice) -> Image.Image:
    """A sky with a sun, hills behind one another, water below."""
    width, height = SIZE
    image = _gradient(dice.colour(60, 200), dice.colour(150, 255))
    pen = ImageDraw.Draw(image)
    x, y, r = dice.between(80, width - 80), dice.between(60, 380), dice.between(30, 90)
    pen.ellipse((x - r, y - r, x + r, y + r), fill=dice.colour(220, 255))
    for layer in range(3):
        ridge = _ridge(dice, height * (0.45 + 0.12 * layer), dice.between(40, 120))
        pen.polygon([*ridge, (width, height), (0, height)], fill=dice.colour(20, 150))
    shore = dice.between(0.72, 0.85) * height
    pen.rectangle((0, shore, width, height), fill=dice.colour(30, 160))
    for _ in range(40):
        x, y = dice.between(-100, width), dice.between(shore, height)
        pen.line((x, y, x + dice.between(60, 300), y), fill=dice.colour(120, 230), width=3)
    return image


def _street(dice: _Dice) -> Image.Image:
    """Houses with windows, and the road in front of them."""
    width, height = SIZE
    image = _gradient(dice.colour(120, 230), dice.colour(180, 255))
    pen = ImageDraw.Draw(image)
    ground = dice.between(0.7, 0.88) * height
    x = -dice.between(0, 120)
    while x < width:
        wide, roof = dice.between(130, 320), dice.between(0.1, 0.55) * height
        pen.rectangle((x, roof, x + wide, ground), fill=dice.colour(40, 220))
        step_x, step_y = dice.between(45, 80), dice.between(60, 95)
        glass = dice.colour(10, 255)
        for row in range(int((ground - roof) / step_y)):
            for column in range(int(wide / step_x)):
                left, top = x + 14 + column * step_x, roof + 18 + row * step_y
                pen.rectangle((left, top, left + step_x * 0.5, top + step_y * 0.55), fill=glass)
        x += wide
    pen.rectangle((0, ground, width, height), fill=dice.colour(50, 110))
    return image


def _portrait(dice: _Dice) -> Image.Image:
    """A cartoon of a person before a wall; the face is always in PORTRAIT_FACE."""
    width, height = SIZE
    image = _gradient(dice.colour(30, 230), dice.colour(30, 230))
    pen = ImageDraw.Draw(image)
    for _ in range(7):
        x, y = dice.between(0, width), dice.between(0, height)
        w, h = dice.between(120, 420), dice.between(120, 420)
        pen.rectangle((x - w / 2, y - h / 2, x + w / 2, y + h / 2), fill=dice.colour(20, 240))
    left, top, w, h = PORTRAIT_FACE
    hair, skin = dice.colour(10, 110), _SKIN[dice.whole(0, len(_SKIN) - 1)]
    pen.ellipse((left - 200, top + h - 20, left + w + 200, height + 400), fill=dice.colour(20, 220))
    bulk = dice.between(15, 70)
    pen.ellipse(
        (left - bulk, top - bulk, left + w + bulk, top + h * dice.between(0.7, 1.1)), fill=hair
    )
    pen.ellipse((left, top, left + w, top + h), fill=skin)
    for side in (0.3, 0.7):
        x, y = left + w * side, top + h * 0.42
        pen.ellipse((x - 24, y - 16, x + 24, y + 16), fill=(250, 250, 250))
        pen.ellipse((x - 10, y - 12, x + 10, y + 12), fill=dice.colour(0, 120))
    mouth = (left + w * 0.28, top + h * 0.55, left + w * 0.72, top + h * 0.85)
    pen.chord(mouth, 20, 160, fill=(150, 50, 60))
    return image


def _table(dice: _Dice) -> Image.Image:
    """Round things on a table."""
    width, height = SIZE
    image = _gradient(dice.colour(40, 200), dice.colour(20, 120))
    pen = ImageDraw.Draw(image)
    edge = dice.between(0.35, 0.6) * height
    pen.rectangle((0, edge, width, height), fill=dice.colour(60, 200))
    for _ in range(dice.whole(7, 13)):
        r = dice.between(50, 190)
        x, y = dice.between(0, width), dice.between(edge - 60, height - 40)
        colour = dice.colour(20, 255)
        pen.ellipse((x - r, y - r * 0.9, x + r, y + r * 0.9), fill=colour)
        shine = tuple(min(255, part + 60) for part in colour)
        pen.ellipse((x - r * 0.5, y - r * 0.6, x, y - r * 0.2), fill=shine)
    return image


def _forest(dice: _Dice) -> Image.Image:
    """Trunks and leaves."""
    width, height = SIZE
    image = _gradient(dice.colour(90, 230), dice.colour(20, 120))
    pen = ImageDraw.Draw(image)
    for _ in range(dice.whole(6, 14)):
        x, w = dice.between(0, width), dice.between(18, 110)
        lean = dice.between(-90, 90)
        trunk = ((x, 0), (x + w, 0), (x + w + lean, height), (x + lean, height))
        pen.polygon(trunk, fill=dice.colour(15, 110))
    for _ in range(60):
        x, y, r = dice.between(0, width), dice.between(0, height * 0.55), dice.between(25, 110)
        pen.ellipse((x - r, y - r * 0.6, x + r, y + r * 0.6), fill=dice.colour(20, 190))
    return image


_SCENES: Final[tuple[Callable[[_Dice], Image.Image], ...]] = (
    _coast,
    _street,
    _portrait,
    _table,
    _forest,
)
