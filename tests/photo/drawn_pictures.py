"""Pictures drawn by integer arithmetic alone, so that they are the same everywhere."""

from __future__ import annotations

import io
import random

import numpy as np
from PIL import Image


def blocks(seed: int, columns: int = 12, rows: int = 9, block: int = 40) -> Image.Image:
    """A grey picture of blocks of random brightness: much like the coarse structure of a photo."""
    source = random.Random(seed)
    values = [[int(source.random() * 256) for _ in range(columns)] for _ in range(rows)]
    pixels = np.array(values, dtype=np.uint8)
    return Image.fromarray(np.kron(pixels, np.ones((block, block), dtype=np.uint8)))


def soft(seed: int, width: int, height: int) -> Image.Image:
    """A grey picture without sharp edges, as most of a photo is."""
    return blocks(seed, 12, 9, 1).resize((width, height), Image.Resampling.BICUBIC)


def encoded(image: Image.Image, picture_format: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, picture_format, **options)
    return out.getvalue()


def distance(one: bytes, other: bytes) -> int:
    """Differing bits."""
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).bit_count()
