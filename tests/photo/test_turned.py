"""All eight phashes of many pictures at once are those of one picture after the other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.model import Fingerprint
from flickrcheck.photo.fingerprint import orientations
from flickrcheck.photo.turned import turned_phashes


def hashes(number: int) -> st.SearchStrategy[bytes]:
    return st.binary(min_size=32 * number, max_size=32 * number)


@given(st.lists(st.builds(Fingerprint, hashes(1), hashes(3), hashes(1), hashes(3), st.booleans())))
def test_they_are_those_of_each_picture(fingerprints):
    turned = turned_phashes(fingerprints)
    assert turned.shape == (len(fingerprints), 8, 32)
    for found, fp in zip(turned, fingerprints, strict=True):
        expected = sorted(each.phash for each in orientations(fp))
        assert sorted(row.tobytes() for row in found) == expected
