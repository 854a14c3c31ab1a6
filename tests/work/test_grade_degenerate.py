"""Different pictures of a kind whose fingerprints are alike never match each other by picture."""

from __future__ import annotations

import io

import pytest
from drawn_degenerate import KINDS, WITH_LAYOUT, drawn
from PIL import Image

from flickrcheck.model import Entry, Photo
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.parts import entry_parts, fingerprint_with_parts
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.bounds import LOOSE_CEILING, STRICT_CEILING, Bounds
from flickrcheck.work.demo_pictures import draw
from flickrcheck.work.grade import Candidate, match_all
from flickrcheck.work.searches import Searches

WIDEST = Bounds(strict=STRICT_CEILING, loose=LOOSE_CEILING, expected=0.001, thorough=True)
"""The bounds of the smallest scan: no others let more pictures match."""


def read(image: Image.Image):
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90)
    return read_grey(out.getvalue()).image


def matched(folder, pictures) -> set[tuple[int, int]]:
    """Pairs of a picture and an entry that match, when every picture is also an entry."""
    greys = [read(picture) for picture in pictures]
    prints = [fingerprint_with_parts(grey) for grey in greys]
    path = folder / "kind.pack"
    with PackWriter(path, dataset="test-set", edition="1") as writer:
        writer.add_entries(
            Entry(
                "test-set",
                1000 + number,
                phash=None if each.plain else each.phash,
                dhash=None if each.plain else each.dhash,
                parts=entry_parts(grey, square=True),
            )
            for number, (grey, each) in enumerate(zip(greys, prints, strict=True))
        )
        writer.finish()
    candidates = [
        Candidate(Photo(f"/p/{number}.jpg", 1, 2, None), None, each)
        for number, each in enumerate(prints)
    ]
    with Pack.open(path) as pack:
        return {
            (number, match.entry_id - 1000)
            for number, matches in enumerate(match_all(Searches([pack]), candidates, WIDEST))
            for match in matches
        }


@pytest.mark.parametrize("kind", KINDS)
def test_different_ones_of_a_kind_never_match_by_picture(tmp_path, kind):
    pictures = drawn(kind, 12, "grade", a_layout=6 if kind in WITH_LAYOUT else 1)
    assert {pair for pair in matched(tmp_path, pictures) if pair[0] != pair[1]} == set()


def test_pictures_that_are_not_plain_match_themselves(tmp_path):
    pictures = [draw(number) for number in range(6)]
    assert matched(tmp_path, pictures) == {(number, number) for number in range(6)}
