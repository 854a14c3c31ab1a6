"""Filtering, sorting and counting matches in SQL."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_casebook import make_casebook, match

from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_query import (
    Filter,
    Sort,
    match_ids,
    new_count,
    totals,
)
from flickrcheck.store.casebook_scan import ScanWriter
from flickrcheck.work.scan_words import found_sentence

ODD = "/photos/ä b/100 %_\udcff.jpg"  # a name that is no valid UTF-8


@pytest.fixture
def casebook(tmp_path: Path):
    path = make_casebook(
        tmp_path / "my.casebook",
        [
            match("/photos/a/one.jpg", entry=111, nsid="12@N01"),
            match("/photos/a/one.jpg", dataset="example-faces", entry=5, grade=Grade.POSSIBLE),
            match("/photos/b/Two.jpg", entry=222, grade=Grade.SAME_PICTURE),
            match("/photos/b/three.jpg", entry=333, grade=Grade.POSSIBLE),
            match("/photos/b/four.jpg", entry=None, grade=Grade.ACCOUNT, nsid="34@N02"),
            match(ODD, entry=555),
        ],
        verdicts={"/photos/b/Two.jpg": Verdict.NOT_MINE},
        unmatched=4,
    )
    with Casebook.open(path) as opened:
        yield opened


def names(casebook: Casebook, ids: list[int]) -> list[str]:
    return [Path(s.match.photo.path).name for s in casebook.matches_by_id(ids)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter(), 6),
        (Filter(grade=Grade.POSSIBLE), 2),
        (Filter(dataset="example-faces"), 1),
        (Filter(verdict=Verdict.NOT_MINE), 1),
        (Filter(undecided=True), 4),  # without the account, which calls for no verdict
        (Filter(text="one"), 2),
        (Filter(text="/B/ three"), 1),
        (Filter(text="222"), 1),
        (Filter(text="34@N02"), 1),
        (Filter(text="Albums"), 5),
        (Filter(text="%"), 1),
        (Filter(text="_"), 1),
        (Filter(text="'; DROP TABLE match; --"), 0),
        (Filter(grade=Grade.POSSIBLE, dataset="pipa", text="three"), 1),
    ],
)
def test_filters(casebook, wanted, expected):
    found = match_ids(casebook, wanted, names={"pipa": "People In Photo Albums (PIPA)"})
    assert len(found) == expected
    assert len(casebook.matches_by_id(found)) == expected


def test_sorting_by_name_ignores_case_and_turns_around(casebook):
    ids = match_ids(casebook, Filter(dataset="pipa"), Sort.FILE)
    assert names(casebook, ids)[:4] == ["four.jpg", "one.jpg", "three.jpg", "Two.jpg"]
    assert set(match_ids(casebook, Filter(dataset="pipa"), Sort.FILE, descending=True)) == set(ids)
    first = match_ids(casebook, Filter(dataset="pipa"), Sort.FLICKR_ID, descending=True)[0]
    assert casebook.matches_by_id([first])[0].match.entry_id == 555


def test_new_is_what_the_scan_before_did_not_find(casebook):
    assert match_ids(casebook, Filter(new=True)) == []  # nothing is new in a first scan
    assert totals(casebook).new == 0
    writer = ScanWriter(casebook, ["/photos"], [])
    writer.files.note([("/photos/a/one.jpg", 1000, 1)])
    one = writer.files.id_of("/photos/a/one.jpg") or 0
    writer.matches.put({one: [match("/photos/a/one.jpg", entry=111), match("", entry=777)]})
    ids = match_ids(casebook, Filter(new=True))
    assert [each.match.entry_id for each in casebook.matches_by_id(ids)] == [777]
    assert match_ids(casebook, Filter(new=True, grade=Grade.POSSIBLE)) == []
    found = totals(casebook)
    assert (found.new, new_count(casebook), found.merged) == (1, 1, 0)
    assert "1 match is new since the scan before." in found_sentence(found)


@pytest.mark.parametrize("sort", list(Sort))
def test_every_order_holds_every_match_once(casebook, sort):
    ids = match_ids(casebook, Filter(), sort)
    assert sorted(ids) == sorted(casebook.match_ids())


def test_totals_count_photos_by_their_best_match(casebook):
    found = totals(casebook)
    assert found.photos == 9
    # one.jpg and the odd name; Two.jpg was refused
    assert (found.listed, found.possible, found.account) == (2, 1, 1)
    assert (found.datasets, found.undecided, found.matches) == (1, 4, 6)
    assert found_sentence(found) == (
        "2 of 9 photos are listed in 1 dataset. 1 more is possibly listed, please check. "
        "Of 1 more only the Flickr account is listed. 4 matches wait for your verdict."
    )


def test_a_confirmed_possible_match_counts_as_listed(casebook):
    three = match_ids(casebook, Filter(text="three"))
    casebook.set_verdict(three, Verdict.MINE)
    found = totals(casebook)
    assert (found.listed, found.possible) == (3, 0)


def test_what_is_allowed_counts_as_listed_but_is_not_written_about(casebook):
    assert totals(casebook).to_write == ("pipa",)
    casebook.set_verdict(match_ids(casebook, Filter(dataset="pipa")), Verdict.ALLOWED)
    found = totals(casebook)
    assert (found.listed, found.possible, found.datasets, found.to_write) == (4, 0, 1, ())
    assert len(match_ids(casebook, Filter(verdict=Verdict.ALLOWED))) == 5


def test_an_empty_casebook_says_nothing(tmp_path):
    with Casebook.open(tmp_path / "new.casebook", create=True) as casebook:
        assert found_sentence(totals(casebook)) == ""
        assert totals(casebook).to_write == ()


def test_hostile_filters_are_values_never_sql(casebook):
    assert match_ids(casebook, Filter(text='") OR 1=1 --', dataset="x' OR '1'='1")) == []
    assert len(match_ids(casebook, Filter())) == 6
