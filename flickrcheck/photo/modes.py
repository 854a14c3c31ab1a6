"""Pictures of every pixel mode as 8-bit grey or RGB, nothing clipped, nothing transparent."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

_STRIP_PIXELS = 4 << 20


def reduced(image: Image.Image, edge: int) -> Image.Image:
    """The picture at 1/n of its size, the shorter side still ``edge`` pixels or more.

    Averages n x n pixels, as the JPEG decoder does at its reduced scales.
    """
    return _shrunk(image, min(image.size) // edge)


def fitted(image: Image.Image, edge: int) -> Image.Image:
    """The picture with a longer side of at most ``edge`` pixels, and of at least two thirds of it.

    At 1/n of its size where that will do: resizing takes ten times as long. Smaller pictures stay.
    """
    longer = max(image.size)
    if edge < longer < edge * 4 / 3:
        scale = edge / longer
        size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
        return image.convert(_plain_mode(image)).resize(size, Image.Resampling.BILINEAR)
    return _shrunk(image, math.ceil(longer / edge))


def _shrunk(image: Image.Image, factor: int) -> Image.Image:
    """The picture at 1/``factor`` of its size, in a mode of which means can be taken.

    What needs another mode for that is converted strip by strip: a palette's picture takes one
    byte a pixel, and four after it. (So are transparent pictures: Pillow weighs their colours in a
    second picture of the same size.)
    """
    if factor < 2:
        return image
    if _plain_mode(image) == image.mode and image.mode not in ("RGBA", "LA"):
        return image.reduce(factor)
    width, height = image.size
    rows = max(1, _STRIP_PIXELS // (width * factor)) * factor
    small = Image.new(_plain_mode(image), (math.ceil(width / factor), math.ceil(height / factor)))
    for top in range(0, height, rows):
        strip = image.crop((0, top, width, min(top + rows, height)))
        small.paste(strip.convert(small.mode).reduce(factor), (0, top // factor))
    return small


def _plain_mode(image: Image.Image) -> str:
    """The mode in which the mean of a picture's pixels means something."""
    if image.mode == "1":
        return "L"
    if image.mode in ("P", "PA") or "transparency" in image.info:
        return "RGBA" if image.has_transparency_data else "RGB"
    return "I" if image.mode.startswith("I;16") else image.mode


def grey(image: Image.Image) -> Image.Image:
    """A picture of any mode as "L"; transparent ones laid over white."""
    return _opaque(image, "L")


def colour(image: Image.Image) -> Image.Image:
    """A picture of any mode as "RGB"; transparent ones laid over white."""
    return _opaque(image, "RGB")


def _opaque(image: Image.Image, mode: str) -> Image.Image:
    if image.mode == "F" or image.mode.startswith("I"):
        return _scaled_to_8_bits(image).convert(mode)
    if image.mode == "LAB":
        return image.getchannel("L").convert(mode)
    if image.has_transparency_data:
        rgba = image.convert("RGBA")
        white = Image.new(mode, rgba.size, "white")
        white.paste(rgba.convert(mode), mask=rgba.getchannel("A"))
        return white
    return image.convert(mode)


def _scaled_to_8_bits(image: Image.Image) -> Image.Image:
    """Integers of more than 8 bits or floats as "L", scaled so that nothing is clipped.

    The scale is the smallest usual full range that holds the brightest pixel: 1 (floats), 8, 12
    or 16 bits, else the brightest pixel itself. Fingerprints do not depend on it; a scale that
    follows the content would blow the noise of a black picture up into a pattern.
    """
    pixels = np.nan_to_num(np.asarray(image, dtype=np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    pixels = pixels - min(0.0, float(pixels.min()))
    top = float(pixels.max())
    ranges = (1.0, 255.0, 4095.0, 65535.0) if image.mode == "F" else (255.0, 4095.0, 65535.0)
    full = next((value for value in ranges if top <= value), top)
    return Image.fromarray((pixels * (255.0 / full) + 0.5).clip(0, 255).astype(np.uint8))
