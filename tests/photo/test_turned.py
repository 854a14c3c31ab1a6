"""All eight phashes of many pictures at once are those of one picture after the other."""

from __future__ import annotations

import pytest
from drawn_pictures import distance, soft
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from flickrcheck.model import Fingerprint
from flickrcheck.photo.fingerprint import fingerprint, orientations
from flickrcheck.photo.parts import SQUARE, WHOLE, fingerprint_with_parts
from flickrcheck.photo.turned import turned_parts, turned_phashes, turned_prints


def hashes(number: int) -> st.SearchStrategy[bytes]:
    return st.binary(min_size=32 * number, max_size=32 * number)


@given(st.lists(st.builds(Fingerprint, hashes(1), hashes(3), hashes(1), hashes(3), st.booleans())))
def test_they_are_those_of_each_picture(fingerprints):
    turned = turned_phashes(fingerprints)
    assert turned.shape == (len(fingerprints), 8, 32)
    for found, fp in zip(turned, fingerprints, strict=True):
        expected = sorted(each.phash for each in orientations(fp))
        assert sorted(row.tobytes() for row in found) == expected


T = Image.Transpose
TURNS = {
    "as is": None,
    "mirrored": T.FLIP_LEFT_RIGHT,
    "upside down": T.ROTATE_180,
    "flipped top to bottom": T.FLIP_TOP_BOTTOM,
    "turned left": T.ROTATE_90,
    "turned right": T.ROTATE_270,
}


@pytest.mark.parametrize("picture", [soft(31, 240, 160), soft(32, 150, 220), soft(33, 400, 170)])
def test_parts_are_turned_as_the_picture_is(picture):
    square = ImageOps.fit(picture, (150, 150))
    prints = [
        each for each in turned_prints(fingerprint_with_parts(picture)) if each.part == SQUARE
    ]
    assert len({each.name for each in prints}) == 8
    for each in prints:
        if each.name.endswith(" and mirrored"):
            turned = square.transpose(TURNS[each.name.removesuffix(" and mirrored")])
            turned = turned.transpose(T.FLIP_LEFT_RIGHT)
        else:
            turn = TURNS[each.name]
            turned = square if turn is None else square.transpose(turn)
        actual = fingerprint(turned)
        assert distance(actual.phash, each.phash) <= 28, each.name
        if each.name.startswith("turned"):
            assert each.dhash is None  # it does not follow from what is kept
        else:
            assert distance(actual.dhash, each.dhash or b"") <= 28, each.name


def test_the_prints_of_one_picture_are_those_that_are_searched_for():
    fp = fingerprint_with_parts(soft(34, 240, 160))
    prints = list(turned_prints(fp))
    whole = {each.phash for each in prints if each.part == WHOLE}
    square = {each.phash for each in prints if each.part == SQUARE}
    assert whole == {row.tobytes() for row in turned_phashes([fp])[0]}
    assert square == {row.tobytes() for row in turned_parts([fp.parts[0].phash])[0]}


def test_a_plain_picture_is_looked_for_by_its_parts_only():
    fp = fingerprint_with_parts(soft(35, 240, 160))
    plain = Fingerprint(fp.phash, fp.flips, fp.dhash, fp.dhash_turned, plain=True, parts=fp.parts)
    assert {each.part for each in turned_prints(plain)} == {SQUARE}
