"""The parts of a picture that another copy of it may show alone.

A dataset's copy may lack the border that the person's has, or have one; and Flickr's square sizes
(75 and 150 pixels, which many datasets hold) show the middle of the picture.
"""

from __future__ import annotations

from dataclasses import replace

from PIL import Image

from flickrcheck.model import Fingerprint, PartPrint
from flickrcheck.photo.fingerprint import fingerprint, part_print
from flickrcheck.photo.trim import Box, trimmed

WHOLE = 0
TRIMMED = 1  # without its uniform border
SQUARE = 2  # the centre square
TRIMMED_SQUARE = 3  # the centre square of the picture without its border
TRIMMED_MORE = 4  # without all that looks like a border, where that is more than one
FIRST_WINDOW = 16  # from here on: the windows of photo/windows.py

PRINTS_A_PHOTO = 5
"""The most prints by which a person's picture is looked for: the whole and its photo_parts. How
many a picture has is not known before it is read, so bounds reckon with all of them."""

_NEARLY_SQUARE = 0.01  # of the longer side: what a square leaves out changes hardly a bit then


def entry_parts(grey: Image.Image, *, square: bool = False) -> tuple[PartPrint, ...]:
    """The parts that a dataset's picture is listed with: without its border, if it has one.

    Twice where what is inside looks as if it had a border of its own.

    grey: upright, mode "L", as ``read_grey`` gives it. square: also its centre square, so that a
    person's square copy of it is found.
    """
    return _parts(grey, squares=square)


def photo_parts(grey: Image.Image) -> tuple[PartPrint, ...]:
    """The parts by which a person's picture is looked for beside the whole, plain ones left out.

    grey: upright, mode "L", as ``read_grey`` gives it. Without its border, the centre square, and
    the centre square without the border; what would be the whole once more is left out.
    """
    return _parts(grey, squares=True)


def fingerprint_with_parts(grey: Image.Image) -> Fingerprint:
    """The fingerprint of a person's picture with its ``photo_parts``."""
    return replace(fingerprint(grey), parts=photo_parts(grey))


def part_boxes(grey: Image.Image) -> dict[int, Box]:
    """Where the parts of a picture lie that ``photo_parts`` has, and the whole, by their numbers.

    grey: mode "L". Left, top, right and bottom as fractions of its sides.
    """
    boxes = {WHOLE: (0.0, 0.0, 1.0, 1.0)}
    for part, (left, top, right, bottom) in _boxes(grey, squares=True):
        boxes[part] = (
            left / grey.width,
            top / grey.height,
            right / grey.width,
            bottom / grey.height,
        )
    return boxes


def _parts(grey: Image.Image, *, squares: bool) -> tuple[PartPrint, ...]:
    prints = (part_print(grey, part, box) for part, box in _boxes(grey, squares=squares))
    return tuple(each for each in prints if each is not None)


def _boxes(grey: Image.Image, *, squares: bool) -> list[tuple[int, Box]]:
    """The numbers of the parts and where they lie, in pixels."""
    whole = (0.0, 0.0, float(grey.width), float(grey.height))
    inside = trimmed(grey)
    boxes: list[tuple[int, Box | None]] = [(TRIMMED, box) for box in inside[:1]]
    if squares:
        boxes.append((SQUARE, _centre_square(whole)))
        boxes += [(TRIMMED_SQUARE, _centre_square(box)) for box in inside[:1]]
    boxes += [(TRIMMED_MORE, box) for box in inside[1:]]
    return [(part, box) for part, box in boxes if box is not None]


def _centre_square(box: Box) -> Box | None:
    """The square in the middle of a box, None where that is all of it."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    side = min(width, height)
    if max(width, height) - side <= _NEARLY_SQUARE * max(width, height):
        return None
    left, top = left + (width - side) / 2, top + (height - side) / 2
    return left, top, left + side, top + side
