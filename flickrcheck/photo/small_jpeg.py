"""A small upright sRGB JPEG of a decoded picture."""

from __future__ import annotations

import io
from functools import lru_cache

import numpy as np
from PIL import Image, ImageCms

from flickrcheck.photo.loaded import Loaded
from flickrcheck.photo.modes import colour, fitted

QUALITY = 80
_MAX_PROFILE_BYTES = 4 << 20  # photos carry a few KB; the tables of printing presses a few MB
_SAME_COLOURS = 3  # grey levels that nobody sees in a thumbnail


def small_jpeg(source: Loaded, edge: int) -> bytes:
    """An upright sRGB JPEG of a decoded picture, without any metadata.

    edge: the longer side in pixels at most, see ``fitted``. Transparent pictures are laid over
    white. Raises whatever Pillow raises.
    """
    return encoded(in_srgb(fitted(source.image, edge), source), source)


def encoded(image: Image.Image, source: Loaded) -> bytes:
    """The bytes of a JPEG of ``image``, turned as ``source`` has to be to be upright."""
    if source.turn is not None:
        image = image.transpose(source.turn)
    image.info.clear()  # the JPEG writer would copy a comment, a profile and more from here
    out = io.BytesIO()
    image.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def in_srgb(image: Image.Image, source: Loaded) -> Image.Image:
    """A picture of any mode in the colours of sRGB, as "RGB" or (if it was that) "YCbCr".

    source: what it was made of; the ICC profile in there is used if it can be.
    """
    profile = source.image.info.get("icc_profile")
    if isinstance(profile, bytes) and 0 < len(profile) <= _MAX_PROFILE_BYTES:
        mode = "RGB" if image.mode == "YCbCr" else image.mode
        if mode in ("RGB", "CMYK"):
            transform = _to_srgb(profile, mode)
            if transform is not None:
                return transform.apply(image.convert(mode))
    return image if image.mode == "YCbCr" else colour(image)


@lru_cache(maxsize=16)
def _to_srgb(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """What turns the colours of a profile into sRGB; None where nothing has to be or can be done.

    Kept, because building it takes as long as making five thumbnails, and photos share few
    profiles: 150 from Flickr have 10.
    """
    try:
        transform = ImageCms.ImageCmsTransform(
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")),
            mode,
            "RGB",
        )
        if mode == "RGB":
            swatches = _swatches()
            moved = np.asarray(transform.apply(swatches)).astype(int) - np.asarray(swatches)
            if np.abs(moved).max() <= _SAME_COLOURS:
                return None
    except Exception:  # a broken profile only makes the colours less true
        return None
    return transform


def _swatches() -> Image.Image:
    """All colours of seven levels of red, green and blue."""
    levels = np.linspace(0, 255, 7).astype(np.uint8)
    colours = np.stack(np.meshgrid(levels, levels, levels), axis=-1).reshape(1, -1, 3)
    return Image.fromarray(colours)
