"""Small pictures of the person's own photos, for the window and the report."""

from __future__ import annotations

from PIL import Image

from flickrcheck.photo.decode import load
from flickrcheck.photo.modes import reduced
from flickrcheck.photo.small_jpeg import encoded, in_srgb
from flickrcheck.photo.unreadable import explained


def make_thumbnail(data: bytes, edge: int = 256) -> bytes:
    """An upright sRGB JPEG of a picture file, without any metadata.

    edge: the longer side in pixels, if the picture has that many. Transparent pictures are laid
    over white. Where the fingerprint is wanted too, ``read_picture`` gives both from one decode.
    Raises UnreadablePictureError with a sentence for everything that cannot be read.
    """
    source = load(data, "RGB", edge)
    with explained():
        image = in_srgb(reduced(source.image, edge), source)
        image.thumbnail((edge, edge), Image.Resampling.BICUBIC)
        return encoded(image, source)
