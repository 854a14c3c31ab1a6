"""Rows of lists through sorted runs on disk and back, against one dictionary in memory."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck.model import Entry, FaceBox
from flickrcheck.work import build_entries
from flickrcheck.work.build_entries import ListedPhotos, Photos
from flickrcheck.work.build_folder import BuildFolder
from flickrcheck.work.build_rich import RichRow
from flickrcheck.work.build_spool import (
    OwnerNumbers,
    Spool,
    owner_nsid,
    owner_number,
    pieces,
)

NSIDS = ["12345@N00", "012345@N00", "12345678@N01", "99999999999@N99"]
ALIASES = ["anna", "Anna", "ben-2"]


@dataclass
class Remembered:
    """What a simple program in memory makes of the rows of one photo."""

    nsid: str | None = None
    alias: str | None = None
    key: str | None = None
    faces: list = field(default_factory=list)
    original: tuple | None = None


def in_memory(sources, most_faces):
    """Photos by ID, and merged, contradicting and refused lines of each source."""
    photos: dict[int, Remembered] = {}
    merged = [0] * len(sources)
    wrong, refused = [[] for _ in sources], [[] for _ in sources]
    for number, rows in enumerate(sources):
        for photo_id, row in rows:
            photo = photos.get(photo_id)
            if row.face and photo and len(photo.faces) >= most_faces:
                refused[number].append(row.line)
                continue
            if photo is None:
                photo = photos[photo_id] = Remembered()
            else:
                merged[number] += 1
            if row.face:
                photo.faces.append(row.face)
            photo.key = photo.key or row.key
            photo.original = photo.original or row.original
            if photo.nsid and row.nsid:
                differs = photo.nsid != row.nsid
            elif photo.alias and row.alias:
                differs = photo.alias.lower() != row.alias.lower()
            else:
                differs = False
            if not differs:
                photo.nsid = photo.nsid or row.nsid
                photo.alias = photo.alias or row.alias
            if differs or row.at_odds:
                wrong[number].append((row.line, photo_id))
    entries = [
        Entry("d", photo_id, p.nsid, p.key, faces=tuple(p.faces), alias=p.alias,
              original_md5=p.original and p.original[0], original_size=p.original and p.original[1])
        for photo_id, p in sorted(photos.items())
    ]  # fmt: skip
    return entries, merged, wrong, refused


def through_runs(folder, sources, rows_a_run, rows_at_once):
    spool, runs = Spool(folder, 0, rows_a_run), []
    for number, rows in enumerate(sources):
        bulk = []
        for photo_id, row in rows:
            if row.is_plain and row.line % 2:  # as a reader gives them in bulk
                bulk.append((photo_id, row.nsid, row.line))
                continue
            if bulk:
                spool.add_plain(*zip(*bulk, strict=True))
                bulk = []
            spool.add(photo_id, row)
            if spool.is_full:
                runs += spool.write(number)
        if bulk:
            spool.add_plain(*zip(*bulk, strict=True))
        runs += spool.write(number)
    merged = ListedPhotos(folder.path, runs, "d", len(sources), rows_at_once)
    entries = []
    for some in merged:
        if isinstance(some, Photos):
            pairs = zip(some.ids.tolist(), some.owners.tolist(), strict=True)
            entries += [Entry("d", i, owner_nsid(owner) if owner else None) for i, owner in pairs]
        else:
            entries.append(some)
    return entries, merged


FACES = st.builds(
    FaceBox, *[st.none()] * 4, key=st.sampled_from(["a", "ß", None]), kind=st.just("person")
) | st.builds(FaceBox, *[st.integers(0, 99)] * 4, st.just(640), st.just(480))
PLAIN = (st.none() | st.sampled_from(NSIDS)).map(RichRow)
RICH = st.builds(
    RichRow,
    at_odds=st.none(),
    nsid=st.none() | st.sampled_from(NSIDS[:2]),
    alias=st.none() | st.sampled_from(ALIASES),
    key=st.none() | st.sampled_from(["one", "zwölf \N{GRINNING FACE}"]),
    face=st.none() | FACES,
    original=st.none() | st.tuples(st.binary(min_size=16, max_size=16), st.integers(1, 9**9)),
).flatmap(
    lambda row: st.sampled_from([None] + [n for n in NSIDS if row.nsid and n != row.nsid]).map(
        lambda odd: RichRow(row.nsid, 0, odd, row.alias, row.key, row.face, row.original)
    )
)
IDS = st.integers(1, 12) | st.sampled_from([99_999_999_999, 53208249252])
LISTS = st.lists(
    st.lists(st.tuples(IDS, PLAIN | PLAIN | RICH), max_size=60), min_size=1, max_size=3
)


def numbered(rows):
    return [
        (photo_id, RichRow(r.nsid, line, r.at_odds, r.alias, r.key, r.face, r.original))
        for line, (photo_id, r) in enumerate(rows, 1)
    ]


@settings(max_examples=100, deadline=None)
@given(lists=LISTS, rows_a_run=st.integers(1, 40), rows_at_once=st.sampled_from([1, 50, 5000]))
def test_the_same_as_one_dictionary(lists, rows_a_run, rows_at_once):
    sources = [numbered(rows) for rows in lists]
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory() as folder:
        patch.setattr(build_entries, "MAX_FACES", 3)
        patch.setattr(os, "fsync", lambda _: None)  # nothing here outlives a power cut
        expected, merged, wrong, refused = in_memory(sources, 3)
        with BuildFolder(Path(folder, "x.pack")) as place:
            entries, photos = through_runs(place, sources, rows_a_run, rows_at_once)
    assert entries == expected
    tally = photos.tally
    assert tally.merged == merged
    assert tally.contradicting == [len(lines) for lines in wrong]
    said = [sorted((row.line, row.photo_id) for row in rows) for rows in tally.contradictions]
    assert said == [sorted(lines) for lines in wrong]
    assert [sorted(row.line for row in rows) for rows in tally.refusals] == list(
        map(sorted, refused)
    )
    assert photos.rows_done == sum(map(len, sources))


def test_many_rows_of_one_photo_are_read_in_parts(tmp_path):
    """However often a list names a photo, not all of its rows are in memory at once."""
    with BuildFolder(tmp_path / "x.pack") as folder:
        spool, runs = Spool(folder, 0), []
        for _ in range(3):
            ids = [5] * 10 + [7] * 4000 + [9] * 10
            spool.add_plain(ids, [None] * 2000 + [NSIDS[0]] * 2000 + [NSIDS[1]] * 20, range(4020))
            runs += spool.write(0)
        read = list(pieces([folder.path / run.name for run in runs], 100))
        assert max(len(piece.rows) for piece in read) <= 200
        merged = ListedPhotos(folder.path, runs, "d", 1, 100)
        found = {}
        for some in merged:
            if isinstance(some, Photos):
                found |= dict(zip(some.ids.tolist(), some.owners.tolist(), strict=True))
            else:
                found[some.photo_id] = some.nsid
    assert found == {5: 0, 7: NSIDS[0], 9: owner_number(NSIDS[1])}
    assert merged.tally.merged == [3 * 4020 - 3]
    # the last ten rows of photo 7 in each run, before the account of 9 begins
    assert merged.tally.contradicting == [3 * 10]


def test_contradictions_are_counted_in_full_and_named_as_far_as_there_is_room(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(build_entries, "NAMED", 7)
    with BuildFolder(tmp_path / "x.pack") as folder:
        spool = Spool(folder, 0)
        spool.add_plain(list(range(1, 11)) * 2, NSIDS[:1] * 10 + NSIDS[1:2] * 10, range(1, 21))
        merged = ListedPhotos(folder.path, spool.write(0), "d", 1)
        list(merged)
    assert merged.tally.contradicting == [10]
    [rows] = merged.tally.contradictions
    assert [(row.line, row.photo_id, row.says, row.kept) for row in rows] == [
        (10 + n, n, NSIDS[1], NSIDS[0]) for n in range(1, 8)
    ]


@given(st.from_regex(r"[0-9]{5,11}@N[0-9]{2}", fullmatch=True))
def test_an_account_and_its_number(nsid):
    nsid = nsid.strip("\n")
    assert owner_nsid(owner_number(nsid)) == nsid
    assert 0 < owner_number(nsid) < 2**62


def test_what_is_no_account_has_no_number():
    numbers = OwnerNumbers()
    assert [numbers[text] for text in (None, "", "anna", "1@N00", "12345@N0٣")] == [0] * 5


def test_photo_ids_that_cannot_be_are_never_taken_in(tmp_path):
    with BuildFolder(tmp_path / "x.pack") as folder:
        spool = Spool(folder, 0)
        for wrong in (0, -5, 10**11):
            with pytest.raises(ValueError, match="photo ID"):
                spool.add_plain([1, wrong], [None, None], [1, 2])


@pytest.mark.parametrize("damage", ["shuffled", "zeros", "cut"])
def test_damaged_runs_are_noticed(tmp_path, damage):
    with BuildFolder(tmp_path / "x.pack") as folder:
        spool = Spool(folder, 0)
        spool.add_plain(list(range(1, 500)), [None] * 499, range(499))
        [run] = spool.write(0)
        path = folder.path / run.name
        data = path.read_bytes()
        path.write_bytes(
            {"shuffled": data[4800:] + data[:4800], "zeros": bytes(len(data)), "cut": data[:-5]}[
                damage
            ]
        )
        with pytest.raises(ValueError, match=r"-plain\.run"):
            list(ListedPhotos(folder.path, [run], "d", 1))


@pytest.mark.parametrize(
    "line",
    [
        b"[]", b"nonsense", b"[1,2]", b"\xff", b"[" * 5000, b"null",
        b'[0,0,0,null,null,null,"key",null,null]',
        b'[100000000000,0,0,null,null,null,"key",null,null]',
        b'[5,0,0,"anna",null,null,"key",null,null]',
        b'[5,0,0,null,null,3,"key",null,null]',
        b'[5,0,0,null,null,null,"key",[1,2],null]',
        b'[5,0,0,null,null,null,"key",null,["zz",1]]',
    ],
)  # fmt: skip
def test_rich_rows_that_somebody_altered(tmp_path, line):
    with BuildFolder(tmp_path / "x.pack") as folder:
        spool = Spool(folder, 0)
        spool.add(5, RichRow(key="x"))
        [run] = spool.write(0)
        (folder.path / run.name).write_bytes(line + b"\n")
        with pytest.raises(ValueError, match=r"-rich\.run"):
            list(ListedPhotos(folder.path, [run], "d", 1))


def test_memory_stays_flat(tmp_path):
    """Four times the rows take no more memory to merge."""
    import tracemalloc

    peaks = []
    for times in (6, 24):
        with BuildFolder(tmp_path / f"{times}.pack") as folder:
            spool, runs = Spool(folder, 0), []
            random = np.random.default_rng(1)
            tracemalloc.start()
            try:
                for _ in range(times):
                    ids = random.integers(1, 10**11, 20_000).tolist()
                    spool.add_plain(ids, NSIDS * 5000, range(20_000))
                    runs += spool.write(0)
                photos = 0
                for each in ListedPhotos(folder.path, runs, "d", 1, 20_000):
                    photos += len(each.ids)
                peaks.append(tracemalloc.get_traced_memory()[1])
            finally:
                tracemalloc.stop()
            assert photos > 19_000 * times
    assert peaks[1] < 1.5 * peaks[0]
