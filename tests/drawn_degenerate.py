"""Pictures of kinds of which different ones have like fingerprints, drawn at random from a seed.

What a picture of a kind shows comes from the first source of randomness; how it is laid out (the
form, the shop's paper) from the second, so that many pictures can share a layout.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw, ImageFont

Maker = Callable[[random.Random, random.Random], Image.Image]

_LETTERS = "etaoinshrdlucmfwypvbgkjqxz"
_SIZE = (420, 320)


def drawn(kind: str, number: int, seed: str, *, a_layout: int = 1) -> list[Image.Image]:
    """So many different pictures of a kind. a_layout: how many share one layout."""
    return [
        KINDS[kind](
            random.Random(f"{seed} {kind} {each}"),
            random.Random(f"{seed} {kind} layout {each // a_layout}"),
        )
        for each in range(number)
    ]


def _word(source: random.Random) -> str:
    length = max(1, round(source.gauss(5, 2.4)))
    return "".join(source.choices(_LETTERS, weights=range(27, 1, -1), k=length))


def _words(source: random.Random, number: int) -> str:
    return " ".join(_word(source) for _ in range(number)).capitalize()


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def _page(source: random.Random, layout: random.Random) -> Image.Image:
    image = Image.new("L", (480, 680), layout.choice([255, 245, 235]))
    draw = ImageDraw.Draw(image)
    size = layout.choice([9, 10, 11, 12, 14])
    font = _font(size)
    left, top, right, bottom = (layout.randint(25, 80) for _ in range(4))
    lead = size * layout.uniform(1.2, 1.9)
    y = float(top)
    if layout.random() < 0.5:
        draw.text((left, y), _words(source, 3), font=_font(size * 2), fill=20)
        y += size * 3.5
    while y < 680 - bottom:
        line = _word(source)
        width = (480 - left - right) * (source.uniform(0.1, 0.9) if source.random() < 0.2 else 1)
        while font.getlength(line) < width - 20:
            line += " " + _word(source)
        draw.text((left, y), line, font=font, fill=20)
        y += lead
    return image


def _scan(source: random.Random, layout: random.Random) -> Image.Image:
    page = _page(source, layout).rotate(source.uniform(-1.5, 1.5), fillcolor=250)
    noise = _noise(source).normal(0, source.uniform(2, 6), (680, 480))
    return _image(np.asarray(page) + noise)


def _form(source: random.Random, layout: random.Random) -> Image.Image:
    image = Image.new("L", (480, 680), 255)
    draw = ImageDraw.Draw(image)
    draw.text((40, 12), _words(layout, 3), font=_font(18), fill=0)
    y = 40
    while y < 640:
        draw.text((40, y), _words(layout, layout.randint(1, 4)), font=_font(11), fill=0)
        draw.rectangle((200, y - 2, 440, y + 15), outline=80)
        if source.random() < 0.8:
            draw.text((204, y), _words(source, source.randint(1, 4)), font=_font(11), fill=60)
        y += layout.choice([22, 26, 40])
    return image


def _table(source: random.Random, layout: random.Random) -> Image.Image:
    image = Image.new("L", (480, 680), 255)
    draw = ImageDraw.Draw(image)
    rows, columns = layout.randint(15, 40), layout.randint(2, 7)
    tall, wide = 640 / rows, 440 / columns
    for row in range(rows):
        for column in range(columns):
            x, y = 20 + column * wide, 20 + row * tall
            draw.rectangle((x, y, x + wide, y + tall), outline=200)
            draw.text((x + 3, y + 1), _word(source), font=_font(max(6, int(tall * 0.6))), fill=0)
    return image


def _calendar(source: random.Random, layout: random.Random) -> Image.Image:
    image = Image.new("L", (480, 360), 255)
    draw = ImageDraw.Draw(image)
    draw.text((180, 10), f"{_word(source)} {source.randint(1990, 2030)}", font=_font(28), fill=0)
    first = source.randint(0, 6)
    for cell in range(42):
        x, y = 20 + cell % 7 * 63, 60 + cell // 7 * 48
        draw.rectangle((x, y, x + 63, y + 48), outline=120)
        if 0 <= cell - first < 30:
            draw.text((x + 5, y + 3), str(cell - first + 1), font=_font(14), fill=0)
    return image


def _terminal(source: random.Random, layout: random.Random) -> Image.Image:
    image = Image.new("L", (640, 400), 12)
    draw = ImageDraw.Draw(image)
    for y in range(3, 390, 13):
        text = _words(source, max(1, int(source.expovariate(1 / 7))))
        draw.text((4, y), text, font=_font(10), fill=200)
    return image


def _music(source: random.Random, layout: random.Random) -> Image.Image:
    image = Image.new("L", (480, 680), 255)
    draw = ImageDraw.Draw(image)
    staves, gap = layout.randint(6, 12), layout.choice([5, 6, 7])
    for staff in range(staves):
        y = 60 + staff * 580 / staves
        for line in range(5):
            draw.line((40, y + line * gap, 440, y + line * gap), fill=0)
        x = 60
        while x < 430:
            note = y + source.randint(-2, 10) * gap / 2
            draw.ellipse((x, note, x + 7, note + gap), fill=0)
            draw.line((x + 7, note - 20, x + 7, note + 2), fill=0)
            x += source.randint(12, 40)
    return image


def _bar_code(source: random.Random, layout: random.Random) -> Image.Image:
    image = Image.new("L", (420, 240), 255)
    draw = ImageDraw.Draw(image)
    x, module = layout.choice([10, 30, 40]), layout.choice([2, 3])
    while x < 400:
        width = source.choice([1, 2, 3, 4]) * module
        draw.rectangle((x, 15, x + width - 1, 200), fill=0)
        x += width + source.choice([1, 2, 3, 4]) * module
    draw.text((60, 205), str(source.randint(10**12, 10**13)), font=_font(24), fill=0)
    return image


def _noise(source: random.Random) -> np.random.Generator:
    return np.random.default_rng(source.randrange(2**31))


def _image(pixels: np.ndarray) -> Image.Image:
    return Image.fromarray((pixels + 0.5).clip(0, 255).astype(np.uint8))


def _field() -> tuple[np.ndarray, np.ndarray]:
    """Places across and down, 0 to 1."""
    down, across = np.mgrid[0 : _SIZE[1], 0 : _SIZE[0]].astype(float)
    return across / _SIZE[0], down / _SIZE[1]


def _clouds(source: random.Random, size: int) -> np.ndarray:
    """Something like a landscape: amplitudes fall with the frequency. Mean 0, deviation 1."""
    frequency = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.fftfreq(size)[None, :]) * size
    frequency[0, 0] = 1
    spectrum = np.fft.fft2(_noise(source).normal(0, 1, (size, size))) / frequency**1.6
    pixels = np.fft.ifft2(spectrum).real
    return np.asarray((pixels - pixels.mean()) / pixels.std())


def _gradient(source: random.Random, layout: random.Random) -> Image.Image:
    x, y = _field()
    angle = source.uniform(0, 6.28)
    rising = np.cos(angle) * x + np.sin(angle) * y
    rising = (rising - rising.min()) / (rising.max() - rising.min())
    low, high = sorted((source.uniform(0, 255), source.uniform(0, 255)))
    noise = _noise(source).normal(0, source.choice([0, 1, 2, 4]), x.shape)
    return _image(low + (high - low) * rising ** source.uniform(0.5, 2) + noise)


def _vignette(source: random.Random, layout: random.Random) -> Image.Image:
    x, y = _field()
    far = np.hypot(x - source.uniform(0.3, 0.7), y - source.uniform(0.3, 0.7))
    noise = _noise(source).normal(0, 1, x.shape)
    return _image(
        source.uniform(120, 255) * np.exp(-((far / source.uniform(0.3, 0.8)) ** 2)) + noise
    )


def _horizon(source: random.Random, layout: random.Random) -> Image.Image:
    x, y = _field()
    height = source.uniform(0.25, 0.75) + source.uniform(-0.04, 0.04) * (x - 0.5)
    sky = source.uniform(120, 240) - source.uniform(0, 100) * (height - y)
    sea = source.uniform(30, 140) + source.uniform(-60, 60) * (y - height)
    noise = _noise(source).normal(0, source.uniform(0, 4), x.shape)
    return _image(np.where(y < height, sky, sea) + noise)


def _checks(source: random.Random, layout: random.Random) -> Image.Image:
    x, y = _field()
    across, down = source.randint(2, 24), source.randint(2, 24)
    squares = (np.floor(x * across + source.random()) + np.floor(y * down + source.random())) % 2
    return _image(squares * source.uniform(80, 215) + source.uniform(0, 40))


def _frame(source: random.Random, layout: random.Random) -> Image.Image:
    image = Image.new("L", _SIZE, source.choice([255, 0, 30, 230]))
    draw = ImageDraw.Draw(image)
    border = source.uniform(0.02, 0.2)
    inside = (420 * border, 320 * border, 420 * (1 - border), 320 * (1 - border))
    draw.rectangle(inside, fill=source.randint(60, 200))
    return image


def _disc(source: random.Random, layout: random.Random) -> Image.Image:
    size = 320
    x, y = np.meshgrid(np.arange(size) / size - 0.5, np.arange(size) / size - 0.5)
    radius = source.uniform(0.3, 0.48)
    x, y = x + source.uniform(-0.02, 0.02), y + source.uniform(-0.02, 0.02)
    surface = source.uniform(40, 200) + _clouds(source, size) * source.uniform(2, 12)
    return _image(np.where(np.hypot(x, y) < radius, surface, source.choice([255, 0, 240])))


def _moon(source: random.Random, layout: random.Random) -> Image.Image:
    x, y = _field()
    far = np.hypot((x - source.uniform(0.3, 0.7)) * 1.3, y - source.uniform(0.3, 0.7))
    sky = source.uniform(0, 20) + _noise(source).normal(0, 1, x.shape)
    return _image(np.where(far < source.uniform(0.03, 0.2), source.uniform(150, 255), sky))


def _lamps(source: random.Random, layout: random.Random) -> Image.Image:
    x, y = _field()
    pixels = source.uniform(0, 8) + _noise(source).normal(0, 1, x.shape)
    for _ in range(source.randint(1, 3)):
        far = np.hypot((x - source.random()) * 1.3, y - source.random())
        pixels += source.uniform(60, 255) * np.exp(-((far / source.uniform(0.02, 0.06)) ** 2))
    return _image(pixels)


def _stars(source: random.Random, layout: random.Random) -> Image.Image:
    image = Image.new("L", _SIZE, source.randint(0, 12))
    draw = ImageDraw.Draw(image)
    for _ in range(source.randint(30, 400)):
        x, y, size = source.random() * 420, source.random() * 320, abs(source.gauss(0, 1.2))
        draw.ellipse((x - size, y - size, x + size, y + size), fill=source.randint(60, 255))
    return _image(np.asarray(image) + _noise(source).normal(0, 2, (320, 420)))


def _grain(source: random.Random, layout: random.Random) -> Image.Image:
    level, grain = source.uniform(20, 200), source.uniform(2, 60)
    return _image(_noise(source).normal(level, grain, (320, 420)))


KINDS: dict[str, Maker] = {
    "pages of text": _page,
    "scans of pages": _scan,
    "forms": _form,
    "tables": _table,
    "calendars": _calendar,
    "terminals": _terminal,
    "sheet music": _music,
    "bar codes": _bar_code,
    "gradients": _gradient,
    "vignettes": _vignette,
    "horizons": _horizon,
    "checks": _checks,
    "frames": _frame,
    "discs": _disc,
    "moons": _moon,
    "lamps in the dark": _lamps,
    "stars": _stars,
    "grain": _grain,
}
"""Name of a kind -> how one is drawn."""

WITH_LAYOUT = frozenset(
    ("pages of text", "scans of pages", "forms", "tables", "sheet music", "bar codes")
)
"""The kinds of which many pictures share one layout."""
