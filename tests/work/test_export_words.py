"""What reports and letters say of an account export, of photos with and without a picture."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime

import pytest

from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.model import Evidence, Grade, Match, Photo, Verdict
from flickrcheck.store.casebook import PackUsed, ScanRecord
from flickrcheck.store.casebook_query import totals
from flickrcheck.store.casebook_scan import ScanWriter
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.export_words import export_words, exports_of, letter_words, told_words
from flickrcheck.work.letters.annex import annex_csv, annex_rows
from flickrcheck.work.letters.disclosure import discloses
from flickrcheck.work.letters.removal import draft_letters
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.report import report_data
from flickrcheck.work.report_html import html_report
from flickrcheck.work.report_tables import csv_report, json_report
from flickrcheck.work.report_words import summary
from flickrcheck.work.scan_words import checked_words, found_sentence

NOW = datetime(2026, 12, 1, tzinfo=UTC)
WRITER = Writer("Robin Example", "robin@example.org")
PUBLIC = ExportedPhoto(
    111, None, "Harbour <b>", "2019-03-01 12:00:00", "2019-04-01 09:00:00", "public",
    "All Rights Reserved",
)  # fmt: skip
SECRET = ExportedPhoto(222, None, "Secret place", "", "", "friend & family", "Attribution License")


@pytest.fixture
def exported(book):
    """A casebook with one photo of an export that has no picture, and one that has."""
    scan = ScanWriter(book, ["/photos"], [PackUsed("pipa", "1", 9, 9, 0)])
    scan.files.note([("/photos/a_222_o.jpg", 5, 1)])
    scan.exports.put([(PUBLIC, b"1" * 8), (SECRET, b"2" * 8)])
    scan.exports.add([(111, "/photos/meta.zip!photo_111.json")])
    photos = {photo.exported: photo for block in scan.photos() for photo in block}
    assert photos[111].checked
    assert photos[111].metadata[0].photo_id == 111
    scan.exports.link({photos[None].id: 222})
    scan.matches.put(
        {
            photos[known].id: [
                Match(
                    Photo(photos[known].path, 0, 0), "pipa", number, None, None, Grade.LISTED,
                    (Evidence("id", f"the Flickr photo ID {number}"),),
                )
            ]
            for known, number in ((111, 111), (None, 222))
        }
    )  # fmt: skip
    scan.exports.set_counts(2, 1)
    scan.set_walked({}, 0)
    scan.finish()
    return book


def record(**changes: object) -> ScanRecord:
    values = {
        "id": 1, "started": "2026-12-01", "finished": "2026-12-01", "roots": ("/p",),
        "packs": (PackUsed("pipa", "", 9, 0, 0),), "photos": 0, "unreadable": 0, "flat": 0,
        "unsupported": {}, "hidden": 0, "unlisted": (), "strict_bound": 0, "loose_bound": 0,
        "expected": 0.0,
    }  # fmt: skip
    return ScanRecord(**(values | changes))


@pytest.mark.parametrize(
    ("exported", "pictureless", "words"),
    [
        (0, 0, ""),
        (1, 0, "The account export lists 1 photo."),
        (1200, 0, "The account export lists 1,200 photos, all with a picture here."),
        (1200, 14, "The account export lists 1,200 photos. 14 photos of the export have no picture "
                   "here, so only their Flickr IDs were compared."),
        (2, 1, "The account export lists 2 photos. 1 photo of the export has no picture here, so "
               "only its Flickr ID was compared."),
        (3, 3, "The account export lists 3 photos. No picture of them is here, so only their "
               "Flickr IDs were compared."),
    ],
)  # fmt: skip
def test_missing_pictures_are_counted(exported, pictureless, words):
    met = record(exported=exported, pictureless=pictureless)
    assert export_words(met) == words
    assert export_words(record(exported=exported, pictureless=pictureless, finished=None)) == ""
    if pictureless:
        assert checked_words(met).endswith(words)


@pytest.mark.parametrize(
    ("pictureless", "videos", "words"),
    [(5, 2, "no picture here (2 of them are videos), so"), (5, 1, "(1 of them is a video)"),
     (5, 5, "no picture here (they are videos), so"), (1, 1, "no picture here (it is a video), so"),
     (9, 1, "No picture of them is here (1 of them is a video), so")],
)  # fmt: skip
def test_videos_are_told_from_missing_pictures(pictureless, videos, words):
    said = record(exported=9, pictureless=pictureless, exported_videos=videos)
    assert words in export_words(said)


def test_what_an_export_says_of_a_photo():
    assert told_words(PUBLIC) == (
        'In the account export: "Harbour <b>", taken on 1 March 2019, uploaded on 1 April 2019, '
        "public, licence All Rights Reserved."
    )
    assert told_words(SECRET) == (
        'In the account export: "Secret place", not public ("friend & family"), licence '
        "Attribution License."
    )
    assert told_words(ExportedPhoto(1, None, taken="2019-02-30 00:00:00")) == (
        "In the account export: a photo without a title."
    )
    assert told_words(None) == ""


def test_photos_without_a_picture_count_and_are_named_in_every_report(exported):
    data = report_data(exported, NOW)
    assert (data.totals.photos, data.totals.listed) == (2, 2)
    assert summary(data).startswith("2 of 2 photos are listed in 1 dataset.")
    assert summary(data).endswith(
        "1 photo of the export has no picture here, so only its Flickr ID was compared."
    )
    page = b"".join(html_report(data)).decode()
    assert "<h3>Harbour &lt;b&gt;</h3>" in page
    assert "no picture here" in page
    assert "1 photo of your account export without a picture here" in page
    assert ">111 Harbour &lt;b&gt;</span></li>" in page
    assert "Secret place" in page
    rows = list(csv.DictReader(io.StringIO(b"".join(csv_report(data)).decode("utf-8-sig"))))
    assert {
        (row["Title"], row["Taken"], row["Licence"], row["Has a picture here"]) for row in rows
    } == {
        ("Harbour <b>", "2019-03-01 12:00:00", "All Rights Reserved", "no"),
        ("Secret place", "", "Attribution License", "yes"),
    }
    report = json.loads(b"".join(json_report(data)))
    assert (report["photos_of_exports"], report["photos_of_exports_without_picture"]) == (2, 1)
    assert report["not_checked"]["exported_without_picture"] == [
        {"photo_id": "111", "title": "Harbour <b>", "taken": "2019-03-01 12:00:00"}
    ]
    of_first = next(match for match in report["matches"] if match["photo_id"] == "111")
    assert not of_first["has_picture"]
    assert of_first["export"]["privacy"] == "public"


def test_a_letter_names_public_titles_only_and_says_what_it_discloses(exported):
    matches = list(exported.matches())
    told = exports_of(exported, matches)
    (request,) = draft_letters(matches, WRITER, load_catalogue(), date(2026, 12, 1), None, told)
    assert '111 "Harbour <b>" (' in request.letter.text
    assert "1 of the 2 photos is not public there." in request.letter.text
    assert '1 of the 2 photos is marked there with "All Rights Reserved"' in request.letter.text
    table = annex_csv(request, annex_rows(request, load_catalogue(), told)).decode("utf-8-sig")
    assert "Secret place" not in request.letter.text + table
    assert '"friend & family","Attribution License"' in table
    assert "titles of public photos" in discloses(request, WRITER, told)
    assert "titles of public photos" not in discloses(request, WRITER)


def test_a_person_in_the_photos_tells_nothing_of_an_export(exported):
    matches = list(exported.matches())
    told = exports_of(exported, matches)
    writer = Writer("Robin Example", "robin@example.org", kind="person")
    (request,) = draft_letters(matches, writer, load_catalogue(), date(2026, 12, 1), None, told)
    table = annex_csv(request, annex_rows(request, load_catalogue(), told)).decode("utf-8-sig")
    for text in (request.letter.body, table):
        assert "Harbour" not in text
        assert "Reserved" not in text
    assert "titles" not in discloses(request, writer, told)


def test_verdicts_on_photos_without_a_picture_are_kept(exported):
    ids = [stored.id for stored in exported.matches() if not stored.pictured]
    exported.set_verdict(ids, Verdict.NOT_MINE)
    assert [stored.verdict for stored in exported.matches_by_id(ids)] == [Verdict.NOT_MINE]
    assert letter_words({222}, {222: SECRET}) == (
        "By my account's export from Flickr, the photo is not public there.",
    )


def test_the_window_counts_photos_without_a_picture(exported):
    assert found_sentence(totals(exported)).startswith("2 of 2 photos are listed in 1 dataset.")
