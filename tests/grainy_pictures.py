"""Made-up pictures that are as hard to mistake for each other as photos."""

from __future__ import annotations

import numpy as np
from PIL import Image


def grainy(seed: int) -> Image.Image:
    """Grain of many sizes, as photos have it."""
    source = np.random.default_rng(seed)
    pixels = np.zeros((360, 480))
    for size in (4, 8, 16, 32, 64):
        layer = Image.fromarray(source.uniform(0, 255, (size, size)).astype(np.uint8))
        pixels += np.asarray(layer.resize((480, 360), Image.Resampling.BICUBIC)) / size**0.5
    pixels -= pixels.min()
    return Image.fromarray((pixels * (255 / pixels.max())).astype(np.uint8))
