"""Entries that very many pictures resemble are shown as one; nothing is lost by it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from flickrcheck.model import Evidence, Grade, Match, Photo, Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_hubs import MOST_FILES, mark_hubs
from flickrcheck.store.casebook_query import Filter, match_ids, totals
from flickrcheck.store.casebook_scan import ScanWriter
from flickrcheck.store.read_content import ReadContent

MANY = MOST_FILES + 5


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Casebook]:
    with Casebook.open(tmp_path / "my.casebook", create=True) as book:
        yield book


def by_picture(path: str, entry: int, distance: int) -> Match:
    proof = Evidence("picture", "the pictures agree", distance, 10, "as is")
    return Match(Photo(path, 5, 1), "pipa", entry, None, None, Grade.SAME_PICTURE, (proof,))


def by_id(path: str, entry: int) -> Match:
    proof = Evidence("id", f"the Flickr photo ID {entry}, from the file name")
    return Match(Photo(path, 5, 1), "pipa", entry, None, None, Grade.LISTED, (proof,))


def scanned(book: Casebook, found: dict[str, list[Match]], *, same_file: bool = False) -> None:
    """One scan that meets these files and nothing else below /p."""
    writer = ScanWriter(book, ["/p"], [])
    writer.files.note([(path, 5, 1) for path in found])
    writer.files.mark_gone(["/p"])
    ids = {path: writer.files.id_of(path) or 0 for path in found}
    key = {path: (b"s" * 16 if same_file else path.encode().ljust(16, b"-")[:16]) for path in found}
    writer.set_contents({ids[path]: ReadContent(key[path], None) for path in found})
    writer.matches.put({ids[path]: matches for path, matches in found.items()})
    mark_hubs(book, writer.scan_id)
    writer.finish()


def many(entry: int = 7, count: int = MANY) -> dict[str, list[Match]]:
    return {
        f"/p/{n:03}.jpg": [by_picture(f"/p/{n:03}.jpg", entry, 20 - n % 7)] for n in range(count)
    }


def test_the_nearest_of_very_many_is_shown_for_all_as_no_more_than_possible(book: Casebook):
    scanned(book, many())
    [shown] = book.matches()
    assert shown.match.grade is Grade.POSSIBLE
    assert shown.match.evidence[0].distance == 14
    assert f"{MANY} different pictures" in shown.match.note
    assert shown.stands_for == MANY
    assert totals(book).merged == 1
    assert book.match_ids() == match_ids(book, Filter()) == [shown.id]
    counted = totals(book)
    assert (counted.matches, counted.listed, counted.possible) == (1, 0, 1)
    assert counted.to_write == ()


def test_as_many_as_people_keep_of_one_picture_stay_matches_of_their_own(book: Casebook):
    scanned(book, many(count=MOST_FILES))
    assert len(list(book.matches())) == MOST_FILES
    assert totals(book).merged == 0


def test_copies_of_one_file_count_once(book: Casebook):
    scanned(book, many(), same_file=True)
    assert len(list(book.matches())) == MANY


def test_matches_by_id_and_of_other_entries_stay(book: Casebook):
    found = many()
    found["/p/000.jpg"] = [by_id("/p/000.jpg", 7), by_picture("/p/000.jpg", 8, 3)]
    scanned(book, found)
    shown = {
        (each.match.photo.path, each.match.entry_id): each.match.grade for each in book.matches()
    }
    assert shown["/p/000.jpg", 7] is Grade.LISTED
    assert shown["/p/000.jpg", 8] is Grade.SAME_PICTURE
    assert len(shown) == 3


def test_a_verdict_is_never_hidden_and_brings_up_no_further_picture(book: Casebook):
    scanned(book, many())
    [shown] = book.matches()
    book.set_verdict([shown.id], Verdict.MINE)
    scanned(book, many())
    [again] = book.matches()
    assert (again.id, again.verdict, again.match.grade) == (shown.id, Verdict.MINE, Grade.POSSIBLE)


def test_all_that_was_judged_before_stays_in_sight_and_says_no_more_than_possible(book: Casebook):
    few = dict(list(many().items())[:10])
    scanned(book, few)
    judged = [each.id for each in book.matches()][:3]
    book.set_verdict(judged, Verdict.MINE)
    scanned(book, many())
    shown = list(book.matches())
    assert sorted(each.id for each in shown) == sorted(judged)
    assert {each.verdict for each in shown} == {Verdict.MINE}
    assert {each.match.grade for each in shown} == {Grade.POSSIBLE}
    assert all("only what you judged is shown" in each.match.note for each in shown)
    counted = totals(book)
    assert (counted.merged, counted.listed, counted.to_write) == (1, 3, ("pipa",))
    scanned(book, few)  # as they were, where fewer pictures are left
    back = [each for each in book.matches() if each.present]
    assert {each.match.grade for each in back} == {Grade.SAME_PICTURE} and len(back) == 10
    assert sum(each.verdict is Verdict.MINE for each in back) == 3


def test_with_fewer_pictures_all_come_back_as_they_were(book: Casebook):
    scanned(book, many())
    few = dict(list(many().items())[:10])
    scanned(book, few)
    present = [each for each in book.matches() if each.present]
    assert [each.match.photo.path for each in present] == list(few)
    assert {each.match.grade for each in present} == {Grade.SAME_PICTURE}
    assert {each.match.note for each in present} == {""}


def test_a_tighter_bound_of_whole_pictures_says_nothing_of_windows(book: Casebook):
    proof = Evidence("picture", "a part", 26, 10, "as is", (0.1, 0.1, 0.5, 0.5))
    window = replace(by_picture("/p/a.jpg", 7, 26), evidence=(proof,))
    scanned(book, {"/p/a.jpg": [window], "/p/b.jpg": [by_picture("/p/b.jpg", 7, 26)]})
    ScanWriter(book, ["/p"], []).set_bounds(25, 40, 0.001)
    grades = {each.match.photo.path: each.match.grade for each in book.matches()}
    assert grades == {"/p/a.jpg": Grade.SAME_PICTURE, "/p/b.jpg": Grade.POSSIBLE}


def test_a_tighter_bound_holds_for_the_grade_that_comes_back(book: Casebook):
    scanned(book, many())
    writer = ScanWriter(book, ["/p"], [])
    writer.set_bounds(10, 20, 0.001)
    writer.files.note([("/p/000.jpg", 5, 1)])
    writer.files.mark_gone(["/p"])
    mark_hubs(book, writer.scan_id)
    assert {each.match.grade for each in book.matches()} == {Grade.POSSIBLE}
