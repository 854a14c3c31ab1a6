"""Casebooks of the first versions are brought up to date, wholly or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Fingerprint, FlickrRef, PartPrint, Source, Strength, Verdict
from flickrcheck.store.casebook import Casebook, PackUsed
from flickrcheck.store.casebook_scan import ScanWriter
from flickrcheck.store.casebook_schema import APPLICATION_ID
from flickrcheck.store.casebook_tables import migrations
from flickrcheck.store.read_content import ReadContent

PRINT = Fingerprint(b"p" * 32, b"f" * 96, b"d" * 32, b"t" * 96, plain=True)
NEWEST = "2026-11 half the room a photo"

ROWS = """
    INSERT INTO scan (id, started, finished, roots, packs, strict_bound) VALUES
        (1, '2026-11-01', '2026-11-01', '["/photos"]',
         '[{"dataset":"pipa","edition":"2015","photos":3,"owners":2,"hashes":1}]', 40);
    INSERT INTO folder VALUES (1, '/photos'), (2, '/photos/sub');
    INSERT INTO content (id, key, plain, width, phash, flips, dhash, dhash_turned,
                         flickr_id, nsid, strength, how) VALUES
        (1, x'6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b', 1, 4000, :phash, :flips, :dhash, :turned,
         7, '12345@N00', 'strong', 'the metadata'),
        (2, x'6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c', 0, 30, :phash, :flips, :dhash, :dhash,
         8, NULL, 'strong', 'the metadata');
    INSERT INTO content (id, key, problem) VALUES (3, x'6d', 'The file is empty.');
    INSERT INTO photo (id, folder, name, size, mtime_ns, scan, gone, checked, problem, content)
    VALUES
        (1, 1, 'a.jpg', 10, 20, 1, 0, 1, NULL, 1),
        (2, 1, 'short dhash.jpg', 10, 20, 1, 0, 1, NULL, 2),
        (3, 2, 'empty.jpg', 0, 20, 1, 0, 1, NULL, 3),
        (4, 2, 'crashed.jpg', 9, 20, 1, 0, 1, 'It crashed.', NULL),
        (5, 2, 'new.jpg', 11, 20, 1, 0, 0, NULL, NULL),
        (6, 2, 'gone.jpg', 12, 20, 1, 1, 1, NULL, 1);
    INSERT INTO match VALUES
        (1, 1, 'pipa', 7, '12345@N00', NULL, 'A', '[{"kind":"id","how":"so"}]', '[]', '', 1, 1);
    INSERT INTO verdict VALUES
        (x'6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b', 'pipa', 7, 'mine', '2026-11-02');
    INSERT INTO thumbnail VALUES (1, x'ffd8');
"""


@pytest.fixture
def old(tmp_path) -> Path:
    """A casebook as the first version left it."""
    path = tmp_path / "old.casebook"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(Database(connection), stop_before=NEWEST)
    hashes = {
        "phash": PRINT.phash, "flips": PRINT.flips, "dhash": PRINT.dhash,
        "turned": PRINT.dhash_turned,
    }  # fmt: skip
    for statement in ROWS.split(";"):
        used = {name: value for name, value in hashes.items() if f":{name}" in statement}
        connection.execute(statement, used)
    connection.close()
    return path


def test_nothing_is_lost_and_pictures_are_read_once_more(old):
    with Casebook.open(old) as book:
        (stored,) = book.matches()
        assert stored.match.photo.path == "/photos/a.jpg"
        assert (stored.verdict, stored.present, stored.new) == (Verdict.MINE, True, False)
        assert book.thumbnail(b"k" * 16) == b"\xff\xd8"
        assert list(book.unreadable()) == [
            ("/photos/sub/crashed.jpg", "It crashed."),
            ("/photos/sub/empty.jpg", "The file is empty."),
        ]
        assert list(book.plain()) == ["/photos/a.jpg"]
        assert book.photo_count() == 5
        record = book.last_scan()
        assert (record.photos, record.unreadable, record.flat) == (5, 2, 1)
        assert record.packs == (PackUsed("pipa", "2015", 3, 2, 1),)
        assert [each.id for each in book.matches_of(record)] == [stored.id]

        writer = ScanWriter(book, ["/photos"], [])
        writer.files.note(
            [("/photos/a.jpg", 10, 20), ("/photos/short dhash.jpg", 10, 20),
             ("/photos/sub/empty.jpg", 0, 20), ("/photos/sub/crashed.jpg", 9, 20),
             ("/photos/sub/new.jpg", 11, 20)]
        )  # fmt: skip
        known = writer.known_content(b"k" * 16)
        assert known.fingerprint == PRINT
        assert known.metadata == (
            FlickrRef(7, "12345@N00", Strength.STRONG, "the metadata", Source.ADDRESS),
        )
        (block,) = writer.unread()
        assert [photo.path for photo in block] == [
            "/photos/a.jpg", "/photos/short dhash.jpg", "/photos/sub/new.jpg",
        ]  # fmt: skip


def test_a_picture_is_read_once_more_and_then_known_with_its_parts(old):
    parts = (PartPrint(2, b"q" * 32, b"e" * 32),)
    with Casebook.open(old) as book:
        writer = ScanWriter(book, ["/photos"], [])
        writer.files.note([("/photos/a.jpg", 10, 20)])
        (waiting,) = writer.unread()
        photo = next(each for each in waiting if each.path == "/photos/a.jpg")
        assert writer.keys_of_size(10, 20) == ()  # so that its bytes are decoded anew
        content = ReadContent(b"k" * 16, replace(PRINT, plain=False, parts=parts))
        writer.set_contents({photo.id: content})
        assert photo.id not in [each.id for block in writer.unread() for each in block]
        assert writer.keys_of_size(10, 20) == (b"k" * 16,)
        assert writer.known_content(b"k" * 16).fingerprint.parts == parts
        (stored,) = book.matches()
        assert stored.verdict is Verdict.MINE


def test_a_second_opening_changes_nothing(old):
    Casebook.open(old).close()
    first = old.read_bytes()
    Casebook.open(old).close()
    assert old.read_bytes() == first


def test_a_new_verdict_is_no_damage_to_programs_that_do_not_know_it(old, monkeypatch):
    with Casebook.open(old) as book:
        (stored,) = book.matches()
        assert stored.verdict is Verdict.MINE
        book.set_verdict([stored.id], Verdict.ALLOWED)
    with Casebook.open(old) as book:
        assert [each.verdict for each in book.matches()] == [Verdict.ALLOWED]
    older = [
        each for each in migrations._migrations if each.name != "2026-12 verdict mine and allowed"
    ]
    monkeypatch.setattr(migrations, "_migrations", older)
    with pytest.raises(UnusableFileError, match="newer flickrcheck"):
        Casebook.open(old)


def test_an_interrupted_change_leaves_the_old_casebook(old, monkeypatch):
    def fail(fingerprint):
        raise RuntimeError

    with closing(sqlite3.connect(old)) as connection:
        before = connection.execute("SELECT count(*), sum(checked) FROM photo").fetchone()
    monkeypatch.setattr("flickrcheck.store.casebook_tables.pack_fingerprint", fail)
    with pytest.raises(UnusableFileError):
        Casebook.open(old)
    connection = sqlite3.connect(old)
    assert connection.execute("SELECT count(*), sum(checked) FROM photo").fetchone() == before
    connection.close()
    monkeypatch.undo()
    with Casebook.open(old) as book:
        assert book.photo_count() == 5


def test_the_tables_of_an_old_casebook_become_those_of_a_new_one(old, tmp_path):
    def tables(path: Path) -> dict[str, list[tuple]]:
        connection = sqlite3.connect(path)
        names = "SELECT name FROM sqlite_schema WHERE type IN ('table', 'index')"
        found = {
            name: connection.execute(f"SELECT * FROM pragma_table_xinfo('{name}')").fetchall()
            for (name,) in connection.execute(names)
        }
        connection.close()
        return found

    Casebook.open(old).close()
    Casebook.open(tmp_path / "new.casebook", create=True).close()
    assert tables(old) == tables(tmp_path / "new.casebook")


def test_every_lookup_of_the_scan_has_an_index(tmp_path):
    """So that no step of a scan grows faster than the number of photos."""
    queries = {
        "SELECT id FROM photo WHERE folder = 1 AND name = 'a'": "sqlite_autoindex_photo_1",
        "SELECT id FROM photo WHERE folder = 1 AND NOT gone": "sqlite_autoindex_photo_1",
        "SELECT id FROM photo WHERE unread = 1 AND id > 1 ORDER BY id": "photo_unread",
        "SELECT DISTINCT unread FROM photo WHERE unread IS NOT NULL": "photo_unread",
        "SELECT id FROM photo WHERE content IS NOT NULL AND size = 1": "photo_of_size",
        "SELECT id FROM photo WHERE content = 1": "photo_of_content",
        "SELECT id FROM content WHERE substr(key, 1, 5) = x'61' AND key = x'61'": "content_of_key",
        "SELECT id FROM content WHERE problem IS NOT NULL": "content_problem",
        "SELECT id FROM photo WHERE problem IS NOT NULL": "photo_problem",
        "SELECT id FROM content WHERE plain": "content_plain",
        "SELECT count(*) FROM photo WHERE gone": "photo_gone",
    }
    with Casebook.open(tmp_path / "my.casebook", create=True) as book:
        for query, index in queries.items():
            plan = " ".join(row["detail"] for row in book.rows(f"EXPLAIN QUERY PLAN {query}"))
            assert f"INDEX {index}" in plan, (query, plan)
            assert "TEMP B-TREE" not in plan, (query, plan)
