"""What the metadata of pictures says, and what sources say against each other, is kept whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from flickrcheck.model import Fingerprint, FlickrRef, Source, Strength
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_scan import ScanWriter
from flickrcheck.store.read_content import ReadContent

PRINT = Fingerprint(b"p" * 32, b"f" * 96, b"d" * 32, b"t" * 96, plain=False)
KEY = b"k" * 16
FIELD = FlickrRef(7, None, Strength.STRONG, "a field", Source.FIELD)
ADDRESS = FlickrRef(8, "12345@N00", Strength.STRONG, "an address", Source.ADDRESS)
ACCOUNT = FlickrRef(None, "12345@N00", Strength.STRONG, "an account", Source.ADDRESS)


@pytest.fixture
def book(tmp_path):
    with Casebook.open(tmp_path / "a.casebook", create=True) as made:
        yield made


def begin(book: Casebook, *paths: str) -> tuple[ScanWriter, dict[str, int]]:
    writer = ScanWriter(book, ["/p"], [])
    writer.files.note([(path, 1, 2) for path in paths])
    return writer, {photo.path: photo.id for block in writer.photos() for photo in block}


@pytest.mark.parametrize(
    "said",
    [
        (),
        (FIELD,),
        (FIELD, ADDRESS),
        (ADDRESS, FIELD, ACCOUNT),
        (replace(FIELD, photo_id=9), FIELD),
    ],
)
def test_all_that_metadata_says_is_read_back(book, said):
    writer, ids = begin(book, "/p/a.jpg")
    writer.set_contents({ids["/p/a.jpg"]: ReadContent(KEY, PRINT, said)})
    ((photo,),) = writer.photos()
    assert set(photo.metadata) == set(said)
    assert photo.metadata[:1] == said[:1]
    assert writer.known_content(KEY).metadata == photo.metadata


def test_a_content_that_is_read_again_forgets_what_it_said(book):
    writer, ids = begin(book, "/p/a.jpg")
    for said in ((FIELD, ADDRESS, ACCOUNT), (ADDRESS,), (FIELD, ADDRESS)):
        writer.set_contents({ids["/p/a.jpg"]: ReadContent(KEY, PRINT, said)})
        assert writer.known_content(KEY).metadata == said


@pytest.mark.parametrize("damage", ["strength = 'sure'", "source = 99", "strength = x'00'"])
def test_a_damaged_row_says_nothing(book, damage):
    writer, ids = begin(book, "/p/a.jpg")
    writer.set_contents({ids["/p/a.jpg"]: ReadContent(KEY, PRINT, (FIELD,))})
    with closing(sqlite3.connect(book.path)) as other, other:
        other.execute(f"UPDATE reference SET {damage}")
    assert writer.known_content(KEY).metadata == ()


def test_contradictions_are_of_photos_and_of_scans(book):
    writer, ids = begin(book, "/p/a.jpg", "/p/b.jpg")
    a, b = ids["/p/a.jpg"], ids["/p/b.jpg"]
    writer.references.set_contradictions({a: "One says 7, one says 8.", b: None})
    expected = [("/p/a.jpg", "One says 7, one says 8.")]
    assert list(book.contradictions()) == list(book.contradictions(writer.scan_id)) == expected
    writer.references.set_contradictions({a: "Another.", b: "And another."})
    assert book.contradiction_count(writer.scan_id) == 2
    elsewhere = ScanWriter(book, ["/q"], [])
    assert book.contradiction_count(elsewhere.scan_id) == 0
    writer.references.set_contradictions({a: None, b: None})
    assert list(book.contradictions()) == []
