"""Pictures of every pixel mode as 8-bit grey or RGB, nothing clipped, nothing transparent."""

from __future__ import annotations

import numpy as np
from PIL import Image


def reduced(image: Image.Image, edge: int) -> Image.Image:
    """The picture at 1/n of its size, the shorter side still ``edge`` pixels or more.

    Averages n x n pixels, as the JPEG decoder does at its reduced scales.
    """
    factor = min(image.size) // edge
    if factor < 2:
        return image
    if image.mode == "1":
        image = image.convert("L")
    elif image.mode in ("P", "PA") or "transparency" in image.info:
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    elif image.mode.startswith("I;16"):
        image = image.convert("I")
    return image.reduce(factor)


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
