"""The parts of a picture are hashed as copies that show them alone would be."""

from __future__ import annotations

import numpy as np
from drawn_pictures import distance, soft
from PIL import Image, ImageOps

from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.parts import (
    PRINTS_A_PHOTO,
    SQUARE,
    TRIMMED,
    TRIMMED_MORE,
    TRIMMED_SQUARE,
    entry_parts,
    fingerprint_with_parts,
    photo_parts,
)

WIDE = soft(21, 240, 160)


def agrees(part, image: Image.Image) -> bool:
    alone = fingerprint(image)
    return distance(part.phash, alone.phash) <= 16 and distance(part.dhash, alone.dhash) <= 24


def by_number(parts):
    assert len({part.part for part in parts}) == len(parts)
    assert [part.part for part in parts] == sorted(part.part for part in parts)
    return {part.part: part for part in parts}


def test_a_photo_is_looked_for_by_its_centre_square():
    for picture in (WIDE, WIDE.transpose(Image.Transpose.ROTATE_90)):
        parts = by_number(photo_parts(picture))
        assert set(parts) == {SQUARE}
        assert agrees(parts[SQUARE], ImageOps.fit(picture, (150, 150)))


def test_a_bordered_photo_is_looked_for_without_its_border_too():
    parts = by_number(photo_parts(ImageOps.expand(WIDE, 14, 255)))
    assert set(parts) == {TRIMMED, SQUARE, TRIMMED_SQUARE}
    assert agrees(parts[TRIMMED], WIDE)
    assert agrees(parts[TRIMMED_SQUARE], ImageOps.fit(WIDE, (75, 75)))


def test_an_entry_has_parts_only_where_there_is_a_border():
    assert entry_parts(WIDE) == ()
    (part,) = entry_parts(ImageOps.expand(WIDE, 14, 0))
    assert part.part == TRIMMED
    assert agrees(part, WIDE)


def test_an_entry_may_have_its_square_for_copies_that_are_square():
    (part,) = entry_parts(WIDE, square=True)
    assert part.part == SQUARE
    assert agrees(part, ImageOps.fit(WIDE, (150, 150)))


def test_a_square_picture_has_no_square_of_its_own():
    assert photo_parts(soft(22, 200, 200)) == ()


def test_a_picture_has_no_more_prints_than_the_bounds_reckon_with():
    mount = ImageOps.expand(ImageOps.expand(ImageOps.expand(WIDE, 9, 250), 3, 0), 12, 255)
    found = fingerprint_with_parts(mount)
    assert set(by_number(found.parts)) == {TRIMMED, SQUARE, TRIMMED_SQUARE, TRIMMED_MORE}
    assert 1 + len(found.parts) == PRINTS_A_PHOTO
    assert agrees(by_number(found.parts)[TRIMMED_MORE], WIDE)


def test_plain_parts_are_left_out():
    fog = Image.fromarray(np.full((160, 240), 128, dtype=np.uint8))
    fog.paste(WIDE.resize((40, 160)), (0, 0))  # all that is to be seen is beside the square
    assert by_number(photo_parts(fog)).keys().isdisjoint({SQUARE, TRIMMED_SQUARE})
