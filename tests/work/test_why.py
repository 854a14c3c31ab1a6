"""Proofs in words with their numbers and bounds, and the record of an entry."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from made_casebook import HOSTILE, make_casebook, match

from flickrcheck.model import Entry, Evidence, FaceBox, Grade, PartPrint
from flickrcheck.photo.parts import FIRST_WINDOW, TRIMMED
from flickrcheck.store.casebook import Casebook, ScanRecord, StoredMatch
from flickrcheck.work import why as module
from flickrcheck.work.demo import example_pack
from flickrcheck.work.entry_record import NOT_INSTALLED, entry_record, print_words
from flickrcheck.work.why import why


def stored(found, **more) -> StoredMatch:
    return StoredMatch(1, found, None, None, new=False, present=True, **more)


@pytest.fixture
def record(tmp_path: Path) -> ScanRecord:
    path = make_casebook(tmp_path / "a.casebook", [match("/photos/a.jpg")])
    with Casebook.open(path) as book:
        return book.last_scan()


def test_an_id_is_equal_and_has_no_bound(record):
    reasons = why(stored(match("/photos/a.jpg")), record)
    [proof] = reasons.proofs
    assert proof.kind == "Flickr ID"
    assert not proof.bounded
    assert "equal" in proof.measured
    assert reasons.grade.startswith("Listed: ")
    assert reasons.scan == ()  # nothing was matched by its looks


def test_a_picture_has_its_bits_both_bounds_and_what_is_left_to_chance(record):
    reasons = why(stored(match("/photos/a.jpg", grade=Grade.POSSIBLE)), record)
    [proof] = reasons.proofs
    assert proof.measured.startswith("47 of 256 bits, by the second measure 70;")
    assert "by estimate" in proof.measured
    assert "at most 40 bits for the same picture and 53 for possible" in proof.bound
    assert "at most 80 by the second measure" in proof.bound
    assert "Less than one accidental" in reasons.scan[0]
    assert "sister" not in reasons.scan[-1].lower()
    same = why(stored(match("/photos/a.jpg", grade=Grade.SAME_PICTURE)), record)
    assert "Sister shots" in same.scan[-1]


def test_without_a_second_measure_the_narrower_bound_is_named(record):
    proof = Evidence("picture", "the pictures agree", 12, None, "as is")
    found = replace(match("/photos/a.jpg", grade=Grade.SAME_PICTURE), evidence=(proof,))
    [told] = why(stored(found), record).proofs
    assert "without a second measure" in told.measured
    assert "at most 34 bits for the same picture and 40 for possible" in told.bound


@pytest.mark.parametrize(
    ("strict", "loose", "words"),
    [
        (0.01, 0.03, "at most 1 % for the same picture, 3 % for possible, and 5 %"),
        (-1.0, 0.03, "at most 3 % for possible"),
        (None, None, "earlier scan"),
    ],
)
def test_a_part_has_bounds_of_its_own(record, strict, loose, words):
    proof = Evidence("picture", "a part agrees", 4, 9, "as is", (0.1, 0.2, 0.5, 0.5))
    found = replace(match("/photos/a.jpg", grade=Grade.SAME_PICTURE), evidence=(proof,))
    record = replace(
        record, window_strict=strict, window_loose=loose, window_expected=strict and 0.002
    )
    reasons = why(stored(found), record)
    [told] = reasons.proofs
    assert words in told.bound
    assert "from 10 % to 60 % of its width" in told.words
    assert "pair" not in told.measured  # the rate of whole pictures does not hold for parts
    assert ("Of parts of pictures" in reasons.scan[0]) == (strict is not None)


def test_what_speaks_against_it_is_told_and_harmless(record):
    found = match("/photos/a.jpg", note=HOSTILE)
    reasons = why(stored(found, stands_for=36), record)
    assert "\u202e" not in reasons.against[0]
    assert "36 of your pictures" in reasons.against[1]


def test_an_unknown_or_damaged_origin_of_the_bounds_costs_only_the_numbers(monkeypatch):
    def damaged(_: int) -> float:
        raise module.UnusableFileError("damaged")

    monkeypatch.setattr(module, "false_match_rate", damaged)
    [proof] = why(stored(match("/photos/a.jpg", grade=Grade.POSSIBLE)), None).proofs
    assert "not known" in proof.bound
    assert "pair" not in proof.measured


def test_the_record_of_an_entry_is_what_its_pack_holds():
    found = match("/photos/a.jpg", dataset="example-faces", entry=99999000002)
    shown = entry_record(found, [example_pack()])
    rows = dict(shown.rows)
    assert rows["Dataset"] == "Example Faces"
    assert rows["Owner"] == "99999999@N99"
    assert rows["Flickr photo ID"] == "99999000002"
    assert rows["Marked people"] == "1 box in a frame of 1280 by 960 pixels"
    assert rows["Fingerprint"].startswith("of the whole picture")
    assert shown.remark == ""
    assert shown.lines == shown.rows


def test_without_its_pack_the_record_is_what_the_casebook_holds(tmp_path):
    broken = tmp_path / "broken.pack"
    broken.write_bytes(b"SQLite format 3\0 and no more")
    found = match(
        "/a.jpg", entry=7, nsid=HOSTILE, key=HOSTILE, faces=(FaceBox(None, None, None, None),)
    )
    shown = entry_record(found, [broken, tmp_path / "missing.pack", example_pack()])
    rows = dict(shown.rows)
    assert "\u202e" not in rows["Owner"] + rows["Name in the dataset"]
    assert rows["Marked people"] == "1 face, without a position"
    assert "Edition" not in rows
    assert shown.remark == NOT_INSTALLED
    assert shown.lines[-1] == ("", NOT_INSTALLED)


def test_an_account_without_a_photo_has_a_short_record():
    found = match("/a.jpg", entry=None, nsid="1@N01", grade=Grade.ACCOUNT)
    shown = entry_record(found, [])
    assert dict(shown.rows)["Account"] == "1@N01"
    assert "other photos" in shown.remark


def test_a_fingerprint_is_told_with_its_parts():
    one = PartPrint(TRIMMED, bytes(32), bytes(32))
    two = PartPrint(FIRST_WINDOW, bytes(32), bytes(32))
    words = print_words(Entry("x", 1, phash=bytes(32), parts=(one, two, two)))
    assert "of 1 part of it, of 2 windows of it" in words
    assert "by its ID only" in print_words(Entry("x", 1))
