"""Small pictures of the person's own photos, for the window and the report."""

from __future__ import annotations

import io

from PIL import Image, ImageCms

from flickrcheck.photo.decode import load
from flickrcheck.photo.modes import colour, reduced
from flickrcheck.photo.unreadable import explained

QUALITY = 80
_MAX_PROFILE_BYTES = 4 << 20  # photos carry a few KB; the tables of printing presses a few MB


def make_thumbnail(data: bytes, edge: int = 256) -> bytes:
    """An upright sRGB JPEG of a picture file, without any metadata.

    edge: the longer side in pixels at most. Transparent pictures are laid over white.
    Raises UnreadablePictureError with a sentence for everything that cannot be read.
    """
    loaded = load(data, "RGB", edge)
    with explained():
        profile = loaded.image.info.get("icc_profile")
        image = reduced(loaded.image, edge)
        image = _in_srgb(image, profile) or colour(image)
        image.thumbnail((edge, edge), Image.Resampling.BICUBIC)
        if loaded.turn is not None:
            image = image.transpose(loaded.turn)
        image.info.clear()  # the JPEG writer would copy a comment, a profile and more from here
        out = io.BytesIO()
        image.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def _in_srgb(image: Image.Image, profile: object) -> Image.Image | None:
    """An RGB or CMYK picture through its embedded colour profile; None where that cannot be."""
    if image.mode not in ("RGB", "CMYK") or not isinstance(profile, bytes):
        return None
    if not 0 < len(profile) <= _MAX_PROFILE_BYTES:
        return None
    try:
        return ImageCms.profileToProfile(
            image, io.BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except Exception:  # a broken profile only makes the colours less true
        return None
