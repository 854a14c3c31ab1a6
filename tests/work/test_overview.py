"""What an overview counts: each photo once, by the rules of the list of matches."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_casebook import PACKS, make_casebook, match

from flickrcheck.errors import UnusableFileError
from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_query import Totals, totals
from flickrcheck.store.casebook_scan import ScanWriter
from flickrcheck.work.overview import (
    ARE_PHOTOS,
    WAS_CHECKED,
    Checked,
    CheckedPart,
    Overview,
    YearBar,
    overview,
)
from flickrcheck.work.overview_words import (
    checked_sentence,
    not_checked_sentences,
    overview_sentences,
    reasons_words,
    searched_words,
    year_source,
)
from flickrcheck.work.words import date_words

MATCHES = (
    # one photo, two grades in one dataset and a match in another one
    match("/photos/a.jpg", "pipa", 111, Grade.POSSIBLE),
    match("/photos/a.jpg", "pipa", 112, Grade.LISTED),
    match("/photos/a.jpg", "example-faces", 111, Grade.SAME_PICTURE),
    match("/photos/b.jpg", "pipa", 222, Grade.SAME_PICTURE),
    match("/photos/c.jpg", "example-faces", 333, Grade.POSSIBLE),
    match("/photos/d.jpg", "pipa", None, Grade.ACCOUNT, nsid="1@N00"),
    match("/photos/no.jpg", "example-faces", 444, Grade.LISTED),
    match("/photos/yes.jpg", "diveface", 555, Grade.POSSIBLE),
)
VERDICTS = {"/photos/no.jpg": Verdict.NOT_MINE, "/photos/yes.jpg": Verdict.MINE}
UNREADABLE = [("/photos/x.jpg", "It is no picture."), ("/photos/y.jpg", "It is no picture.")]


@pytest.fixture
def made(tmp_path):
    return make_casebook(
        tmp_path / "made.casebook",
        MATCHES,
        verdicts=VERDICTS,
        unreadable=UNREADABLE,
        plain=["/photos/fog.jpg"],
        unmatched=3,
        thumbnails=False,
    )


def of(path) -> Overview:
    with Casebook.open(path) as casebook:
        return overview(casebook)


def put(path, sql, *parameters):
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(sql, parameters)
    connection.close()


def test_a_photo_with_several_matches_counts_once(made):
    shown = of(made)
    grades = {
        bar.dataset: {grade.value: number for grade, number in bar.grades.items() if number}
        for bar in shown.datasets
    }
    assert grades == {
        "pipa": {"A": 1, "B": 1, "D": 1},  # a.jpg with the best of its two grades
        "example-faces": {"B": 1, "C": 1},  # without the refused photo
        "diveface": {"C": 1},
    }
    assert [bar.photos for bar in shown.datasets] == [3, 2, 1]
    assert {bar.dataset for bar in shown.datasets if bar.pack} == {"pipa", "example-faces"}
    # a, b and the confirmed one are listed, c is possible, d has the account alone
    assert (shown.totals.listed, shown.totals.possible, shown.totals.account) == (3, 1, 1)
    assert shown.totals.matches == len(MATCHES)


FOUND = st.tuples(
    st.integers(0, 3),  # photo
    st.sampled_from(("pipa", "diveface")),
    st.integers(1, 2),  # entry
    st.sampled_from(list(Grade)),
)


@settings(max_examples=12, deadline=None)
@given(
    st.lists(FOUND, max_size=12, unique_by=lambda found: found[:3]),
    st.dictionaries(st.integers(0, 3), st.sampled_from(list(Verdict))),
)
def test_it_counts_like_somebody_who_goes_through_the_matches(found, said):
    with tempfile.TemporaryDirectory() as folder:
        path = make_casebook(
            Path(folder) / "made.casebook",
            [
                match(f"/{photo}.jpg", dataset, None if grade is Grade.ACCOUNT else entry, grade)
                for photo, dataset, entry, grade in found
            ],
            verdicts={f"/{photo}.jpg": verdict for photo, verdict in said.items()},
            thumbnails=False,
        )
        with Casebook.open(path) as casebook:
            shown = overview(casebook)
            matches = list(casebook.matches())
    best: dict[tuple[str, str], Grade] = {}
    for stored in matches:
        if stored.verdict is not Verdict.NOT_MINE:
            of = (stored.match.dataset, stored.match.photo.path)
            best[of] = min(best.get(of, Grade.ACCOUNT), stored.match.grade)
    assert {
        (bar.dataset, grade): number
        for bar in shown.datasets
        for grade, number in bar.grades.items()
        if number
    } == Counter((dataset, grade) for (dataset, _), grade in best.items())
    waits = [stored for stored in matches if stored.verdict is None]
    assert shown.account_only == sum(stored.match.grade is Grade.ACCOUNT for stored in waits)
    verdicts = Counter(stored.verdict for stored in matches)
    verdicts[None] -= shown.account_only
    assert {verdict: number for verdict, number in shown.verdicts.items() if number} == +verdicts
    assert sum(bar.photos for bar in shown.years) == shown.totals.photos


def test_the_totals_are_those_of_the_list_of_matches(made):
    with Casebook.open(made) as casebook:
        assert overview(casebook).totals == totals(casebook)
        assert isinstance(totals(casebook), Totals)


def test_verdicts_wait_only_where_one_is_needed(made):
    shown = of(made)
    assert shown.verdicts[Verdict.MINE] == 1 and shown.verdicts[Verdict.NOT_MINE] == 1
    assert shown.verdicts[None] == shown.totals.undecided == 5
    assert shown.account_only == 1
    assert sum(shown.verdicts.values()) + shown.account_only == shown.totals.matches
    assert list(shown.verdicts) == [*Verdict, None]


def test_checked_and_not_checked_come_to_all_photos(made):
    put(made, """UPDATE scan SET packages = '{"Apple Photos library": 2}'""")
    shown = of(made)
    assert {part.how: part.number for part in shown.checked} == {
        Checked.COMPARED: 9,
        Checked.PLAIN: 1,
        Checked.UNREADABLE: 2,
        Checked.UNLISTED: 1,
        Checked.UNSUPPORTED: 4,
        Checked.PACKAGES: 2,
        Checked.HIDDEN: 2,
    }
    assert shown.number(*ARE_PHOTOS) == shown.totals.photos == 12
    assert shown.number(*WAS_CHECKED) == 10
    assert CheckedPart(Checked.UNREADABLE, 2, (("It is no picture.", 2),)) in shown.checked
    assert checked_sentence(shown) == "10 of 12 photos were checked; not checked: 2."
    assert not_checked_sentences(shown) == (
        "Could not be read: It is no picture.",
        "Files of other types: 3 videos, 1 .psd.",
        "2 Apple Photos libraries were not opened.",
    )


def test_the_most_frequent_reasons_are_named_and_the_rest_counted():
    unreadable = CheckedPart(
        Checked.UNREADABLE,
        22,
        tuple((f"Reason\u202e {number}.", 9 - number) for number in range(6)),
    )
    assert reasons_words(unreadable) == (
        "Could not be read: 9 of them: Reason\\u202e 0. 8 of them: Reason\\u202e 1. 7 of them: "
        "Reason\\u202e 2. 6 of them: Reason\\u202e 3. 9 for other reasons."
    )
    assert reasons_words(CheckedPart(Checked.HIDDEN, 3)) == ""


def test_photos_that_no_scan_has_read_yet_are_not_checked(made):
    put(made, "UPDATE photo SET unread = 1000000, content = NULL WHERE name = '0.jpg'")
    put(made, "UPDATE photo SET gone = 1 WHERE name = '1.jpg'")
    shown = of(made)
    assert shown.number(Checked.WAITING) == 1
    assert shown.number(Checked.COMPARED) == 7
    assert shown.number(*ARE_PHOTOS) == shown.totals.photos == 11


def moment(*day: int) -> int:
    return round(datetime(*day, 12).timestamp()) * 10**9


def test_years_are_those_of_the_export_else_of_the_file(made):
    put(made, "UPDATE photo SET mtime_ns = ?", moment(2012, 6, 1))
    put(made, "UPDATE photo SET mtime_ns = ? WHERE name = 'b.jpg'", moment(2015, 1, 1))
    put(made, "UPDATE photo SET mtime_ns = ? WHERE name = '0.jpg'", moment(2015, 12, 31))
    put(made, "UPDATE photo SET gone = 1 WHERE name = 'x.jpg'")
    put(made, "UPDATE photo SET mtime_ns = 0 WHERE name = '1.jpg'")  # a clock never set
    put(made, "UPDATE photo SET mtime_ns = ? WHERE name = '2.jpg'", moment(1980, 1, 1))
    put(made, "UPDATE photo SET mtime_ns = ? WHERE name = 'fog.jpg'", moment(2250, 1, 1))
    with Casebook.open(made) as casebook:
        writer = ScanWriter(casebook, ["/photos"], PACKS)
        rows = {row["name"]: row["id"] for row in casebook.rows("SELECT id, name FROM photo")}
        writer.exports.put(
            [
                (ExportedPhoto(111, None, taken="2009-05-03 12:33:11"), b"s" * 8),
                (ExportedPhoto(222, None, taken=""), b"s" * 8),
                (ExportedPhoto(999, None, taken="1950-01-01 00:00:00"), b"s" * 8),
                (ExportedPhoto(998, None), b"s" * 8),
            ]
        )
        writer.exports.link({rows["a.jpg"]: 111, rows["b.jpg"]: 222})
        writer.exports.add([(999, "/photos/photo_999.json"), (998, "/photos/photo_998.json")])
    shown = of(made)
    years = {bar.year: bar for bar in shown.years}
    assert years[2009] == YearBar(2009, listed=1, possible=0, account=0, not_found=0)
    # c is possible and d has the account alone; yes is confirmed, the refused one was not found
    assert years[2012] == YearBar(2012, listed=1, possible=1, account=1, not_found=2)
    assert years[2015] == YearBar(2015, listed=1, possible=0, account=0, not_found=1)
    assert years[None].photos == 4  # three file dates that say nothing, and a sidecar's
    assert years[1950].photos == 1  # an old negative
    # no empty years between, where they are the work of a wrong clock or a scanner
    assert [bar.year for bar in shown.years] == [1950, *range(2009, 2016), None]
    assert sum(bar.photos for bar in shown.years) == shown.totals.photos
    assert (shown.dated_by_export, shown.dated_by_file) == (2, 7)
    assert "2 photos" in year_source(shown) and "7 photos" in year_source(shown)


def test_a_year_begins_where_the_person_lives(made, monkeypatch):
    if not hasattr(time, "tzset"):
        pytest.skip("this system cannot change its time zone for one process")
    new_year = datetime(2013, 1, 1, 2, tzinfo=UTC)  # still 2012 in New York
    put(made, "UPDATE photo SET mtime_ns = ?", round(new_year.timestamp()) * 10**9)
    try:
        for zone, year in (("America/New_York", 2012), ("Asia/Tokyo", 2013)):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            assert [bar.year for bar in of(made).years] == [year]
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_casebook_before_its_first_scan_says_nothing(tmp_path):
    with Casebook.open(tmp_path / "new.casebook", create=True) as casebook:
        shown = overview(casebook)
    assert overview_sentences(shown) == ()
    assert (shown.datasets, shown.years, shown.checked, shown.packs) == ((), (), (), ())
    assert shown.totals == Totals(0, 0, 0, 0, 0, 0, 0)


def test_nothing_counts_as_checked_where_no_dataset_was_searched(tmp_path):
    path = make_casebook(
        tmp_path / "made.casebook",
        [],
        packs=[],
        plain=["/photos/fog.jpg"],
        unreadable=UNREADABLE,
        unmatched=3,
        thumbnails=False,
    )
    shown = of(path)
    assert overview_sentences(shown) == (
        "6 photos are known. None of them was compared with a dataset.",
        "The newest scan searched no dataset, because none was installed.",
    )
    assert shown.number(*WAS_CHECKED) == 0
    assert shown.number(Checked.NOT_COMPARED) == 4
    assert checked_sentence(shown) == "0 of 6 photos were checked; not checked: 6."
    assert searched_words(shown) == ""


def test_the_sentences_name_the_scan_and_what_is_to_be_expected(made):
    shown = of(made)
    day = date_words(date.fromisoformat(shown.scan.started[:10]))
    assert overview_sentences(shown) == (
        "3 of 12 photos are listed in 3 datasets. 1 more is possibly listed, please check. Of 1 "
        "more only the Flickr account is listed. 5 matches wait for your verdict.",
        "10 of 12 photos were checked; not checked: 2.",
        f"The newest scan, on {day}, searched 2 datasets.",
        'Less than one accidental "Same picture" is to be expected: one in about 120 scans like '
        "this one. This is an estimate.",
    )
    assert "edition 2021-08" in searched_words(shown)
    put(made, "UPDATE scan SET finished = NULL, started = 'never'")
    assert "has not come to its end" in " ".join(overview_sentences(of(made)))


def test_a_damaged_casebook_is_said_in_a_sentence(made):
    put(made, "UPDATE match SET grade = 'Z'")
    with pytest.raises(UnusableFileError, match="is damaged"):
        of(made)
