"""Filters by folder, owner, year and day, the values to choose from, and groups: all in SQL."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from made_casebook import make_casebook, match

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_query import MatchList
from flickrcheck.store.grouped_matches import Folded, arrange
from flickrcheck.store.match_filter import (
    NO_OWNER,
    NO_VERDICT,
    NO_YEAR,
    Filter,
    Group,
    Kind,
    Sort,
)
from flickrcheck.store.match_folders import with_parents, within

ODD = "/photos/b/\udcff/odd.jpg"  # a folder that is no valid UTF-8


def stamp(year: int) -> int:
    return int(datetime(year, 7, 1).timestamp()) * 1_000_000_000


@pytest.fixture
def listed(tmp_path: Path):
    path = make_casebook(
        tmp_path / "my.casebook",
        [
            match("/photos/a/one.jpg", entry=1, nsid="12@N01"),
            match("/photos/a/one.jpg", dataset="example-faces", entry=1, grade=Grade.POSSIBLE),
            match("/photos/a/sub/two.jpg", entry=2, nsid="12@N01"),
            match("/photos/ab/three.jpg", entry=3, nsid="34@N02", grade=Grade.SAME_PICTURE),
            match("/photos/zip.zip!in/four.jpg", entry=4, grade=Grade.ACCOUNT),
            match(ODD, entry=5, nsid="34@N02"),
        ],
        verdicts={"/photos/a/sub/two.jpg": Verdict.ALLOWED},
        thumbnails=False,
    )
    with Casebook.open(path) as casebook:
        conn = casebook.database.conn
        for name, year in (("one.jpg", 2004), ("two.jpg", 2012), ("three.jpg", 1980)):
            conn.execute("UPDATE photo SET mtime_ns = ? WHERE name = ?", [stamp(year), name])
        conn.execute(
            "INSERT INTO exported (photo_id, stamp, taken) VALUES (3, x'00', '1999-05-06 07:08:09')"
        )
        conn.execute(
            "INSERT INTO pictured SELECT id, 3 FROM photo WHERE name = 'three.jpg'",
        )
        conn.execute("UPDATE scan SET started = '2026-11-01T12:00:00+00:00'")
        conn.execute(
            "INSERT INTO scan (id, started, roots, packs)"
            " VALUES (9, '2026-11-20T12:00:00+00:00', '[]', '[]')"
        )
        conn.execute("UPDATE match SET first_scan = 9 WHERE entry IN (3, 5)")
        with MatchList(casebook) as made:
            yield made


@pytest.mark.parametrize(
    ("wanted", "entries"),
    [
        (Filter(folder="/photos/a"), [1, 1, 2]),
        (Filter(folder="/photos/a/sub"), [2]),
        (Filter(folder="/photos"), [1, 1, 2, 3, 4, 5]),
        (Filter(folder="/photos/zip.zip"), [4]),
        (Filter(folder=ODD.rpartition("/")[0]), [5]),
        (Filter(folder="/nowhere"), []),
        (Filter(owner="34@N02"), [3, 5]),
        (Filter(owner=NO_OWNER), [1, 4]),
        (Filter(year="2004"), [1, 1]),
        (Filter(year="1999"), [3]),  # as the export says, not the file
        (Filter(year=NO_YEAR), [4, 5]),
        (Filter(found="2026-11-02"), [3, 5]),
        (Filter(found="2026-11-21"), []),
        (Filter(verdict=Verdict.ALLOWED), [2]),
        (Filter(folder="/photos/a", owner="12@N01", year="2004", text="one"), [1]),
    ],
)
def test_filters(listed, wanted, entries):
    found = listed._casebook.matches_by_id(listed.ids(wanted))
    # of an account no entry is known
    assert sorted(each.match.entry_id or 0 for each in found) == entries


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (Kind.DATASET, [("pipa", 5), ("example-faces", 1)]),
        (Kind.GRADE, [("A", 3), ("B", 1), ("C", 1), ("D", 1)]),
        (Kind.VERDICT, [(NO_VERDICT, 4), ("allowed", 1)]),
        (Kind.OWNER, [("12@N01", 2), ("34@N02", 2), (NO_OWNER, 2)]),
        (Kind.YEAR, [("2012", 1), ("2004", 2), ("1999", 1), (NO_YEAR, 2)]),
        (Kind.FOUND, [("2026-11-20", 2), ("2026-11-01", 6)]),
    ],
)
def test_values_to_choose_from_with_their_counts(listed, kind, values):
    found = listed.values(kind, Filter())
    assert sorted((each.value, each.matches) for each in found.shown) == sorted(values)
    assert found.number == len(values)
    if kind not in (Kind.OWNER, Kind.DATASET):
        assert [each.value for each in found.shown] == [value for value, _ in values]
    for each in found.shown:  # what is counted is what the filter shows then
        wanted = {
            Kind.VERDICT: Filter(undecided=True)
            if each.value == NO_VERDICT
            else Filter(verdict=Verdict.ALLOWED),
            Kind.GRADE: Filter(grade=next((g for g in Grade if g == each.value), None)),
        }.get(kind) or Filter(**{kind.value: each.value})
        assert len(listed.ids(wanted)) == each.matches


def test_folders_come_with_those_above_that_filter_something(listed):
    found = listed.values(Kind.FOLDER, Filter())
    counts = {each.value: each.matches for each in found.shown}
    assert counts["/photos/a"] == 3
    assert counts["/photos/a/sub"] == 1
    assert "/photos" not in counts  # it holds all
    assert "/" not in counts
    for folder, number in counts.items():
        assert len(listed.ids(Filter(folder=folder))) == number


def test_other_filters_and_a_text_narrow_the_values_and_they_are_bounded(listed):
    assert listed.values(Kind.OWNER, Filter(folder="/photos/a")).number == 2
    found = listed.values(Kind.OWNER, Filter(), text="@n", most=1)
    assert (len(found.shown), found.number) == (1, 2)
    names = {"pipa": "People In Photo Albums"}
    assert [
        each.value
        for each in listed.values(Kind.DATASET, Filter(), text="albums", names=names).shown
    ] == ["pipa"]
    assert listed.values(Kind.OWNER, Filter(text="no such")).shown == ()


def test_folders_are_bounded_by_their_names():
    assert within("/a/b", "/a")
    assert within("/a", "/a")
    assert within("/a/b", "/")
    assert within("C:\\a\\b", "C:\\a")
    assert not within("/ab", "/a")
    assert with_parents({"/a/b/c": 2, "/a/b/d": 1, "/x": 1}) == {
        "/a/b": 3, "/a/b/c": 2, "/a/b/d": 1, "/x": 1,
    }  # fmt: skip


@pytest.mark.parametrize("group", list(Group))
@pytest.mark.parametrize("sort", [Sort.GRADE, Sort.FILE, Sort.VERDICT])
def test_groups_follow_each_other_as_the_matches_do(listed, group, sort):
    ids = listed.ids(Filter(), sort, descending=True, group=group)
    groups = listed.groups(Filter(), group)
    assert sum(number for _, number in groups) == len(ids) == len({*ids}) == 6
    stored = {each.id: each for each in listed._casebook.matches_by_id(ids)}

    def key(id: int) -> object:
        found = stored[id].match
        return {
            Group.PHOTO: found.photo.path,
            Group.DATASET: found.dataset,
            Group.FOLDER: found.photo.path.replace("!", "/").rpartition("/")[0],
            Group.OWNER: found.nsid,
        }[group]

    start, keys = 0, []
    for _, number in groups:
        (one,) = {key(id) for id in ids[start : start + number]}
        keys.append(one)
        start += number
    assert len(keys) == len({*keys})


def test_rows_have_heads_and_folded_groups_only_these():
    ids = [10, 11, 12, 13]
    groups = [("a", 1), ("b", 3)]
    rows = arrange(ids, Group.OWNER, groups, Folded())
    assert rows.rows == [-1, 10, -2, 11, 12, 13]
    assert [(head.key, head.start, head.matches) for head in rows.heads] == [
        ("a", 0, 1),
        ("b", 1, 3),
    ]
    assert arrange(ids, Group.OWNER, groups, Folded().turned("b")).rows == [-1, 10, -2]
    all_ = Folded(others=True)
    assert arrange(ids, Group.OWNER, groups, all_).rows == [-1, -2]
    assert arrange(ids, Group.OWNER, groups, all_.turned("a")).rows == [-1, 10, -2]
    # a photo with one match is a row like any other
    assert arrange(ids, Group.PHOTO, groups, Folded()).rows == [10, -1, 11, 12, 13]
    assert arrange([], Group.PHOTO, [], Folded()).rows == []


def test_a_damaged_casebook_is_a_sentence_and_a_scan_without_a_day_is_left_out(listed):
    conn = listed._casebook.database.conn
    conn.execute("UPDATE scan SET started = 'long ago' WHERE id = 9")
    assert [each.matches for each in listed.values(Kind.FOUND, Filter()).shown] == [6]
    conn.execute("UPDATE match SET grade = 'Z', nsid = x'ff' WHERE entry = 1")
    listed.refresh()
    for kind in (Kind.GRADE, Kind.OWNER):
        with pytest.raises(UnusableFileError, match="damaged"):
            listed.values(kind, Filter())


def test_hostile_values_are_values_never_sql(listed):
    bad = "x' OR '1'='1"
    for kind in ("folder", "owner", "year", "found", "dataset"):
        assert listed.ids(Filter(**{kind: bad})) == []
    assert len(listed.ids(Filter())) == 6
