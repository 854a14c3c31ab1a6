"""Reads two pictures and finds how one lies on the other; for threads beside the window's own."""

from __future__ import annotations

import io
import threading
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage

from flickrcheck.gui.picture_loader import PREVIEW_EDGE, SHARP_EDGE, picture_jpeg
from flickrcheck.store.casebook import Casebook, StoredMatch
from flickrcheck.store.casebook_compare import picture_size
from flickrcheck.work.align import Alignment, align, difference, turned
from flickrcheck.work.reference_picture import read_reference


@dataclass(frozen=True, slots=True)
class Compared:
    """Two pictures beside each other.

    second: turned as the first one is. place: where it lies on the first, as left, top, width and
    height in fractions of it; without an alignment in its middle. difference: of the shape of the
    first, black where both are equal; clear: as in work/align.py Difference. Both None without an
    alignment. pixels: across the first picture in its file, or as many as may be worth loading.
    """

    first: QImage
    second: QImage
    alignment: Alignment | None
    place: tuple[float, float, float, float]
    difference: QImage | None = None
    clear: float | None = None
    pixels: int = 0


def load_compared(
    casebook: Path, stored: StoredMatch, other: StoredMatch | Path, stop: threading.Event
) -> Compared:
    """Read the picture of a match and another one. other: a file is read in another process.

    Raises FlickrcheckError with a sentence where one of them cannot be shown.
    """
    one, two = _read(casebook, stored, other, PREVIEW_EDGE, stop)
    with Casebook.open(casebook) as book:
        pixels = _pixels(book, stored, one)
        if isinstance(other, StoredMatch):
            pixels = max(pixels, _pixels(book, other, two))
        else:
            pixels = max(pixels, SHARP_EDGE if max(two.size) == PREVIEW_EDGE else 0)
    found = align(one, two)
    if found is None:
        place = _in_the_middle(one, two)
        return Compared(_image(one), _image(two), None, place, pixels=pixels)
    apart = difference(one, two, found)
    return Compared(
        _image(one),
        _image(turned(two, found.turn)),
        found,
        found.place,
        _image(apart.image.convert("RGB")),
        apart.clear,
        pixels,
    )


def load_sharper(
    casebook: Path,
    stored: StoredMatch,
    other: StoredMatch | Path,
    turn: str,
    stop: threading.Event,
) -> tuple[QImage, QImage]:
    """Both pictures with more pixels, the second turned as ``turn`` says.

    Raises FlickrcheckError with a sentence where one of them cannot be shown any more.
    """
    one, two = _read(casebook, stored, other, SHARP_EDGE, stop)
    return _image(one), _image(turned(two, turn))


def _read(
    casebook: Path,
    stored: StoredMatch,
    other: StoredMatch | Path,
    edge: int,
    stop: threading.Event,
) -> tuple[Image.Image, Image.Image]:
    if isinstance(other, Path):
        two = _opened(read_reference(str(other), edge, stop))
    with Casebook.open(casebook) as book:
        one = _opened(picture_jpeg(book, stored, edge))
        if isinstance(other, StoredMatch):
            two = _opened(picture_jpeg(book, other, edge))
    return one, two


def _pixels(book: Casebook, stored: StoredMatch, shown: Image.Image) -> int:
    key = stored.match.photo.content_key
    size = picture_size(book, key) if key else None
    return size[0] if size else shown.width


def _opened(jpeg: bytes) -> Image.Image:
    with Image.open(io.BytesIO(jpeg)) as opened:  # our own thumbnail, never the person's file
        return opened.convert("RGB")


def _image(image: Image.Image) -> QImage:
    data = image.tobytes()
    shown = QImage(data, image.width, image.height, 3 * image.width, QImage.Format.Format_RGB888)
    return shown.copy()  # the bytes end with this function


def _in_the_middle(one: Image.Image, two: Image.Image) -> tuple[float, float, float, float]:
    scale = min(one.width / two.width, one.height / two.height)
    wide, high = two.width * scale / one.width, two.height * scale / one.height
    return (1 - wide) / 2, (1 - high) / 2, wide, high
