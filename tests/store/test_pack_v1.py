"""Packs of version 1 are opened like others."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_packs import put_anything

from flickrcheck.cli.main import run
from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Entry, FaceBox
from flickrcheck.store import pack_cache, pack_open
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_schema import HASH, PackCounts, PackSource
from flickrcheck.work import pack_trust
from flickrcheck.work.packs import Added, add

OLD_TABLES = """
CREATE TABLE pack (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE source (name TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, \
reader TEXT NOT NULL, rows INTEGER NOT NULL, kept INTEGER NOT NULL, \
malformed INTEGER NOT NULL, ignored TEXT NOT NULL) STRICT;
CREATE TABLE owner (id INTEGER PRIMARY KEY, nsid TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE entry (photo_id INTEGER PRIMARY KEY, owner INTEGER REFERENCES owner, \
key TEXT, phash BLOB, dhash BLOB) STRICT;
CREATE TABLE face (photo_id INTEGER NOT NULL REFERENCES entry, n INTEGER NOT NULL, \
x INTEGER, y INTEGER, w INTEGER, h INTEGER, frame_w INTEGER, frame_h INTEGER, \
kind TEXT NOT NULL, key TEXT, PRIMARY KEY (photo_id, n)) STRICT, WITHOUT ROWID;
CREATE INDEX entry_owner ON entry (owner) WHERE owner IS NOT NULL;
PRAGMA application_id = 0x464C4350;
PRAGMA user_version = 1;
"""
ANNA, BEN = "12345678@N01", "100001044@N04"
ENTRIES = [
    Entry("old", 7, nsid=ANNA, phash=b"\x01" * 32, dhash=b"\x02" * 32),
    Entry("old", 11, nsid=BEN, key="ö.jpg", faces=(FaceBox(-3, 4, 5, 6), FaceBox(1, 1, 1, 1))),
    Entry("old", 500),
    Entry("old", 99_999_999_999, nsid=ANNA, phash=b"\xff" * 32, faces=(FaceBox(9, 9, 9, 9),)),
]


@pytest.fixture
def old_path(tmp_path):
    path = tmp_path / "old.pack"
    about = {
        "dataset": "old", "title": "Old Faces", "edition": "2019", "created": "2020-02-03",
        "licence": "", "hash": HASH, "builder": "flickrcheck 0.1", "photos": "4", "owners": "2",
        "hashes": "2", "faces": "3",
    }  # fmt: skip
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLD_TABLES)
        connection.executemany("INSERT INTO pack VALUES (?, ?)", about.items())
        connection.execute("INSERT INTO source VALUES ('l.txt', ?, 9, 'csv', 4, 4, 0, '')", ["a"])
        connection.executemany("INSERT INTO owner VALUES (?, ?)", [(1, ANNA), (2, BEN)])
        owners = {None: None, ANNA: 1, BEN: 2}
        for e in ENTRIES:
            row = (e.photo_id, owners[e.nsid], e.key, e.phash, e.dhash)
            connection.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", row)
            for n, f in enumerate(e.faces):
                face = (e.photo_id, n, f.x, f.y, f.w, f.h, None, None, f.kind, f.key)
                connection.execute("INSERT INTO face VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", face)
        connection.commit()
    return path


def says_the_same(path):
    with Pack.open(path) as pack:
        pack.check()
        assert list(pack.entries()) == ENTRIES
        assert pack.lookup_owners([ANNA, BEN]) == {ANNA: 2, BEN: 1}
        assert pack.counts == PackCounts(photos=4, owners=2, hashes=2, faces=3)
        assert pack.sources == (PackSource("l.txt", "a", 9, "csv", 4, 4, 0, ""),)
        assert (pack.edition, pack.about.title, pack.about.created) == (
            "2019", "Old Faces", "2020-02-03",
        )  # fmt: skip
        return pack.about.version


def test_a_small_one_is_converted_in_memory(old_path):
    before = old_path.read_bytes()
    assert says_the_same(old_path) == 1
    assert old_path.read_bytes() == before
    assert not pack_cache.cache_folder().exists()


def test_one_is_read_in_another_thread_as_any_pack_is(old_path):
    with Pack.open(old_path) as pack, ThreadPoolExecutor(1) as beside:
        there = beside.submit(lambda: len(pack.hashes().ids)).result()
        assert there == len(pack.hashes().ids) > 0


def test_a_large_one_is_converted_into_the_cache_once(old_path, monkeypatch):
    monkeypatch.setattr(pack_open, "_SMALL", 0)
    says_the_same(old_path)
    [file] = pack_cache.cache_folder().iterdir()
    made = file.read_bytes()
    says_the_same(old_path)
    assert file.read_bytes() == made
    file.write_bytes(made[:5000])
    says_the_same(old_path)
    assert file.read_bytes() == made


def test_a_large_one_without_a_cache_folder(old_path, monkeypatch):
    monkeypatch.setattr(pack_open, "_SMALL", 0)
    pack_cache.cache_folder().parent.mkdir(parents=True)
    pack_cache.cache_folder().write_text("in the way")
    says_the_same(old_path)


def test_adding_one_stores_this_version(old_path):
    *_, added = add([old_path])
    assert isinstance(added, Added)
    assert says_the_same(added.path) == 2
    assert says_the_same(old_path) == 1


@pytest.mark.trust
def test_one_is_added_only_when_it_is_trusted_and_then_is_the_persons_own(old_path):
    with pytest.raises(pack_trust.UntrustedPackError):
        list(add([old_path]))
    pack_trust.agree(old_path)
    [added] = [event for event in add([old_path]) if isinstance(event, Added)]
    assert pack_trust.judge(added.path).trust is pack_trust.Trust.OWN  # it was written anew


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("UPDATE entry SET phash = x'00' WHERE photo_id = 7;", "2 fingerprints, but 1"),
        ("UPDATE entry SET photo_id = -1 WHERE photo_id = 7;", "4 photos, but 3"),
        ("UPDATE entry SET photo_id = 9223372036854775807 WHERE photo_id = 7;", "4 photos, but 3"),
        ("UPDATE owner SET nsid = 'me' WHERE id = 2;", "4 photos, but 3"),
        ("UPDATE entry SET owner = 777 WHERE photo_id = 7;", "4 photos, but 3"),
        ("UPDATE face SET w = -5 WHERE photo_id = 11;", "3 faces, but 1"),
        ("UPDATE face SET photo_id = 8 WHERE photo_id = 11;", "3 faces, but 1"),
        ("UPDATE entry SET key = char(10) WHERE photo_id = 11;", "4 photos, but 3"),
        ("UPDATE pack SET value = 'soon' WHERE key = 'created';", "does not say"),
        ("UPDATE pack SET value = '-1' WHERE key = 'photos';", "does not say"),
        ("DROP INDEX entry_owner;", "its tables are not those"),
    ],
)
def test_one_that_cannot_be_true_is_refused(old_path, script, words):
    with closing(sqlite3.connect(old_path)) as connection:
        connection.executescript(script)
    with pytest.raises(UnusableFileError, match=words):
        Pack.open(old_path)


@pytest.mark.parametrize(
    ("table", "update"),
    [
        ("pack", "UPDATE pack SET key = x'ff' WHERE key = 'builder'"),
        ("pack", "UPDATE pack SET key = 1.5 WHERE key = 'builder'"),
        ("source", "UPDATE source SET ignored = x''"),
        ("source", "UPDATE source SET name = NULL"),
        ("source", "UPDATE source SET rows = 'many'"),
        ("entry", "UPDATE entry SET phash = 'text' WHERE photo_id = 7"),
        ("entry", "UPDATE entry SET key = x'ff' WHERE photo_id = 11"),
        ("entry", "UPDATE entry SET owner = x'ff' WHERE photo_id = 11"),
        ("face", "UPDATE face SET photo_id = 'text' WHERE photo_id = 11"),
        ("face", "UPDATE face SET kind = x'' WHERE photo_id = 11"),
        ("owner", "UPDATE owner SET nsid = NULL WHERE id = 1"),
    ],
)
@pytest.mark.parametrize("small", [4_000_000, 0], ids=["in memory", "into the cache"])
def test_values_of_another_kind_never_give_anything_but_the_sentence(
    old_path, monkeypatch, table, update, small
):
    monkeypatch.setattr(pack_open, "_SMALL", small)
    put_anything(old_path, table, update)
    try:
        with Pack.open(old_path) as pack:
            assert pack.about.dataset == "old"
            pack.check()
    except UnusableFileError as error:
        assert str(old_path) in str(error)


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_altered_bytes_never_give_anything_but_the_sentence(tmp_path_factory, data):
    good = _GOOD["bytes"] if _GOOD else None
    assert good is not None
    damaged = bytearray(good)
    for at, value in data.draw(
        st.lists(st.tuples(st.integers(100, len(good) - 1), st.integers(0, 255)), max_size=6)
    ):
        damaged[at] = value
    path = tmp_path_factory.mktemp("old") / "damaged.pack"
    path.write_bytes(damaged)
    try:
        with Pack.open(path) as pack:
            list(pack.entries())
            pack.check()
    except UnusableFileError as error:
        assert str(path) in str(error)


_GOOD: dict[str, bytes] = {}


@pytest.fixture(autouse=True)
def _good_bytes(old_path):
    _GOOD["bytes"] = old_path.read_bytes()


def test_verifying_one_does_not_claim_that_no_value_was_altered(old_path, capsys):
    assert run(["index", "verify", str(old_path)]) == 0
    out = capsys.readouterr().out
    assert "no checksum of its own" in out and "is whole" not in out
