"""Packed fingerprints: nothing is lost, little room is taken, and damage is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from flickrcheck.model import Fingerprint, PartPrint
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.parts import fingerprint_with_parts
from flickrcheck.store.casebook_prints import pack_fingerprint, unpack_fingerprint


def hashes(number: int) -> st.SearchStrategy[bytes]:
    return st.binary(min_size=32 * number, max_size=32 * number)


fingerprints = st.builds(
    Fingerprint,
    phash=hashes(1),
    flips=hashes(3),
    dhash=hashes(1),
    dhash_turned=hashes(3),
    plain=st.booleans(),
    parts=st.lists(st.builds(PartPrint, st.integers(1, 255), hashes(1), hashes(1)), max_size=3).map(
        tuple
    ),
)


@given(fingerprints)
def test_any_fingerprint_is_read_back(fp):
    assert unpack_fingerprint(pack_fingerprint(fp), fp.plain) == fp


@given(hashes(1), st.sets(st.integers(0, 255), max_size=40))
def test_hashes_that_differ_little_or_much_are_read_back(phash, positions):
    differing = sum(1 << position for position in positions)
    other = (int.from_bytes(phash) ^ differing).to_bytes(32)
    fp = Fingerprint(phash, other * 3, phash, other * 3, plain=True)
    assert unpack_fingerprint(pack_fingerprint(fp), plain=True) == fp


def test_a_real_picture_takes_half_the_room(demo_photos):
    sizes = []
    for path in sorted((demo_photos / "Messenger").glob("*.jpg")):
        fp = fingerprint_with_parts(read_grey(path.read_bytes()).image)
        packed = pack_fingerprint(fp)
        assert unpack_fingerprint(packed, fp.plain) == fp
        sizes.append(len(packed) - 65 * len(fp.parts))
    assert sorted(sizes)[len(sizes) // 2] < 150


def test_a_picture_of_one_colour_takes_no_more_than_the_hashes_themselves():
    fp = fingerprint(Image.new("L", (64, 48), 90))
    assert len(pack_fingerprint(fp)) <= 8 * 32 + 5
    assert unpack_fingerprint(pack_fingerprint(fp), fp.plain) == fp


@given(st.binary(max_size=300))
def test_foreign_bytes_give_a_fingerprint_or_a_value_error(data):
    try:
        fp = unpack_fingerprint(data, plain=False)
    except ValueError:
        return
    assert [len(each) for each in (fp.phash, fp.flips, fp.dhash, fp.dhash_turned)] == [
        32, 96, 32, 96,
    ]  # fmt: skip


@given(fingerprints, st.data())
def test_a_cut_or_lengthened_packed_fingerprint_is_refused(fp, data):
    packed = pack_fingerprint(fp)
    end = data.draw(st.integers(0, len(packed) - 1))
    for bad in (packed[:end], packed + b"\0"):
        if len(bad) in [len(packed) - 65 * lost for lost in range(1, len(fp.parts) + 1)]:
            continue  # whole parts are missing, which nobody can tell
        with pytest.raises(ValueError, match="packed fingerprint"):
            unpack_fingerprint(bad, plain=False)
