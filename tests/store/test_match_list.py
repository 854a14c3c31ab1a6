"""The list of matches that filters and orders ask: what it holds, and when it is read again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from made_casebook import make_casebook, match

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Grade, Verdict
from flickrcheck.store import casebook_schema
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_query import Filter, MatchList, Sort, match_ids, totals
from flickrcheck.store.casebook_scan import ScanWriter


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_casebook(
        tmp_path / "my.casebook",
        [
            match(
                f"/photos/{number % 3}/{number:02}.jpg",
                entry=100 + number,
                grade=list(Grade)[number % 3],
            )
            for number in range(30)
        ],
    )


@pytest.fixture
def casebook(path):
    with Casebook.open(path) as opened:
        yield opened


def verdicts(listed: MatchList) -> int:
    return sum(len(listed.ids(Filter(verdict=verdict))) for verdict in Verdict)


def test_the_plain_order_is_that_of_the_report(casebook):
    assert match_ids(casebook, Filter()) == casebook.match_ids()


def test_it_stays_as_it_was_until_it_is_refreshed(casebook, path):
    with MatchList(casebook) as listed, Casebook.open(path) as other:
        ids = listed.ids(Filter())
        assert verdicts(listed) == 0
        assert not listed.outdated
        other.set_verdict(ids[:4], Verdict.MINE)
        assert listed.outdated
        assert verdicts(listed) == 0
        listed.refresh(verdicts_only=True)
        assert verdicts(listed) == 4
        assert listed.totals().undecided == 26
        assert listed.outdated  # another program may have written more than verdicts
        listed.refresh()
        assert verdicts(listed) == 4
        assert not listed.outdated


def test_what_the_same_connection_writes_makes_it_outdated(casebook):
    with MatchList(casebook) as listed:
        casebook.set_verdict(listed.ids(Filter())[:1], Verdict.UNSURE)
        assert listed.outdated


def test_verdicts_read_late_show_matches_that_came_since_no_earlier(casebook, path):
    with MatchList(casebook) as listed, Casebook.open(path) as other:
        writer = ScanWriter(other, ["/photos"], [])
        writer.files.note([("/photos/0/00.jpg", 1000, 1)])
        photo = writer.files.id_of("/photos/0/00.jpg") or 0
        writer.matches.put({photo: [match("", entry=100), match("", entry=999)]})
        assert listed.totals().matches == 30  # reads the verdicts, which is no refresh
        assert listed.outdated
        listed.refresh()
        assert listed.totals().matches == 31


def test_what_is_prepared_changes_speed_and_nothing_else(casebook):
    with MatchList(casebook) as listed:
        before = [listed.ids(Filter(text="/1/"), sort, descending=True) for sort in Sort]
        orders = [listed.ids(Filter(), sort) for sort in Sort]
        listed.prepare()
        listed.prepare()
        assert not listed.outdated
        assert [listed.ids(Filter(), sort) for sort in Sort] == orders
        after = [listed.ids(Filter(text="/1/"), sort, descending=True) for sort in Sort]
        assert after == before
        listed.refresh()
        assert [listed.ids(Filter(), sort) for sort in Sort] == orders


def test_two_lists_of_one_casebook_keep_apart(casebook):
    with MatchList(casebook) as first:
        casebook.set_verdict(first.ids(Filter())[:2], Verdict.MINE)
        with MatchList(casebook) as second:
            assert verdicts(second) == 2
        assert totals(casebook).undecided == 28
        assert len(first.ids(Filter(), Sort.FILE)) == 30


def test_verdicts_of_photos_that_are_unread_or_have_no_picture(tmp_path):
    with Casebook.open(tmp_path / "new.casebook", create=True) as casebook:
        scan = ScanWriter(casebook, ["/photos"], [])
        paths = ["/photos/unread.jpg", "/photos/photo_123.json", "/photos/other.jpg"]
        scan.files.note([(path, 1000, 1) for path in paths])
        ids = [scan.files.id_of(path) or 0 for path in paths]
        casebook.database.conn.execute("UPDATE photo SET exported = 123 WHERE id = ?", [ids[1]])
        scan.matches.put({id: [match("", entry=123)] for id in ids})
        stored = {each.match.photo.path: each.id for each in casebook.matches()}
        casebook.set_verdict([stored[paths[0]]], Verdict.MINE)
        casebook.set_verdict([stored[paths[1]]], Verdict.UNSURE)
        assert match_ids(casebook, Filter(verdict=Verdict.MINE)) == [stored[paths[0]]]
        assert match_ids(casebook, Filter(verdict=Verdict.UNSURE)) == [stored[paths[1]]]
        assert match_ids(casebook, Filter(undecided=True)) == [stored[paths[2]]]


@pytest.mark.skipif(os.name == "nt", reason="Windows deletes no open file")
def test_a_casebook_that_goes_away_while_it_is_opened(path, monkeypatch):
    def deleted_meanwhile(_: Path) -> bool:
        path.unlink()
        return False

    monkeypatch.setattr(casebook_schema, "_has_log", deleted_meanwhile)
    with pytest.raises(UnusableFileError, match="went away"):
        Casebook.open(path)


def test_verdicts_by_what_they_are(casebook):
    ids = casebook.match_ids()
    casebook.set_verdict(ids[3:5], Verdict.MINE)
    casebook.set_verdict(ids[5:6], Verdict.NOT_MINE)
    found = casebook.verdicts([*ids[2:7], 10**9])
    assert {verdict: sorted(those) for verdict, those in found.items()} == {
        None: sorted([ids[2], ids[6]]),
        Verdict.MINE: sorted(ids[3:5]),
        Verdict.NOT_MINE: [ids[5]],
    }
    assert casebook.verdicts([]) == {}
