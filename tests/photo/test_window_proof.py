"""The weight of bits that disagree: little of a copy's, much of another picture's."""

from __future__ import annotations

import pytest
from drawn_pictures import soft
from PIL import Image, ImageEnhance

from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.window_proof import dhash_against, phash_against


def opposite(packed: bytes) -> bytes:
    return bytes(byte ^ 255 for byte in packed)


@pytest.mark.parametrize("seed", range(3))
def test_nothing_speaks_against_the_picture_itself_and_all_against_its_opposite(seed):
    picture = soft(seed, 300, 200)
    print_ = fingerprint(picture)
    assert phash_against(picture, print_.phash) < 0.001
    assert dhash_against(picture, print_.dhash) < 0.001
    assert phash_against(picture, opposite(print_.phash)) > 0.999
    assert dhash_against(picture, opposite(print_.dhash)) > 0.9


@pytest.mark.parametrize("seed", range(3))
def test_an_edited_copy_keeps_its_weight_and_another_picture_does_not(seed):
    picture = soft(seed, 300, 200)
    edited = ImageEnhance.Contrast(picture).enhance(1.2).resize((160, 120))
    copy, other = fingerprint(edited), fingerprint(soft(seed + 10, 300, 200))
    assert phash_against(picture, copy.phash) < 0.02 < 0.2 < phash_against(picture, other.phash)
    assert dhash_against(picture, copy.dhash) < 0.02 < 0.2 < dhash_against(picture, other.dhash)


def test_a_plain_picture_divides_by_nothing():
    plain = Image.new("L", (100, 80), 7)
    assert 0 <= phash_against(plain, b"\x55" * 32) <= 1
    assert 0 <= dhash_against(plain, b"\x55" * 32) <= 1
