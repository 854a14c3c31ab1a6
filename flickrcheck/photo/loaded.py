"""A decoded picture, and what its header says about it: its size and which way is up."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image, ImageFile

from flickrcheck.kept import kept
from flickrcheck.photo.unreadable import UnreadablePictureError

MAX_PIXELS = 300_000_000
"""Checked from the header, before anything is decoded."""

# Pillow would warn above 89 and fail above 179 megapixels; MAX_PIXELS is the limit here.
Image.MAX_IMAGE_PIXELS = None

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF orientation (Exif 2.32, tag 0x0112) -> what makes the picture upright."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A decoded picture as its file holds it, perhaps at a reduced scale: not yet upright.

    turn: the transposition that makes it upright, None if it is; width, height: upright full size;
    truncated: the end of the file is missing; coloured: False where the file has colours and only
    their brightness was decoded.
    """

    image: Image.Image
    turn: Image.Transpose | None
    width: int
    height: int
    truncated: bool = False
    coloured: bool = True


def checked_size(image: Image.Image) -> tuple[int, int]:
    """Width and height that the header of an opened picture says; raises as ``check_pixels``."""
    check_pixels(*image.size)
    return image.size


def check_pixels(width: int, height: int) -> None:
    """Raise UnreadablePictureError if a picture of this size has more than MAX_PIXELS."""
    if width * height > MAX_PIXELS:
        raise UnreadablePictureError(
            kept(
                "The picture says that it has {width} x {height} pixels. flickrcheck reads "
                "pictures of up to {max_pixels} million pixels.",
                width=str(width),
                height=str(height),
                max_pixels=MAX_PIXELS // 1000000,
            )
        )


def orientation(image: ImageFile.ImageFile) -> int:
    """The EXIF orientation of a loaded picture: 1 to 8, 1 where it is missing or nonsense.

    Asked after loading: Pillow's TIFF plugin has turned the picture then and forgets the tag.
    """
    try:
        value = image.getexif().get(0x0112)
    except Exception:  # broken metadata does not make the picture unreadable
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def loaded(
    image: Image.Image,
    size: tuple[int, int],
    turned: int,
    *,
    truncated: bool = False,
    coloured: bool = True,
) -> Loaded:
    """Put together what was decoded; size: as in the header, turned: the EXIF orientation."""
    width, height = size if turned <= 4 else size[::-1]
    return Loaded(image, _UPRIGHT.get(turned), width, height, truncated, coloured)
