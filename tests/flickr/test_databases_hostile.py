"""Databases that are foreign, damaged, in use or made to do harm: skipped with a reason."""

import os
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_databases import ID, LIGHTROOM, PAGE, database, f_spot, lightroom, uploader

from flickrcheck.flickr import databases, databases_file
from flickrcheck.flickr.databases import Databases
from flickrcheck.flickr.sidecars import PlainFiles


def told(picture: str, path: Path) -> int | None:
    made = Databases(PlainFiles())
    made.add(str(path))
    assert made.skipped == []
    (reference,) = made.references(picture)
    return reference.photo_id


def why(path: Path) -> str:
    made = Databases(PlainFiles())
    assert made.add(str(path))
    assert made.references(str(path.parent / "a.jpg")) == []
    ((skipped, sentence),) = made.skipped
    assert skipped == str(path)
    return sentence


NAMES = ["a.lrcat", "photos.db", "flickrdb"]
_FOREIGN = re.compile("another program's database, not|no catalogue as Lightroom writes them")


@pytest.mark.parametrize("name", NAMES)
def test_files_that_are_no_such_database_are_skipped_with_a_reason(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"")
    assert "it is empty" in why(path)
    path.write_bytes(b"\xff\xd8 a picture")
    assert "no SQLite database" in why(path)
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    assert "damaged" in why(path)
    path.unlink()
    assert "cannot be read" in why(path)
    path.mkdir()
    assert "was skipped" in why(path)


@pytest.mark.parametrize("name", NAMES)
def test_a_database_of_another_program_is_skipped_with_a_reason(tmp_path, name):
    path = database(tmp_path / name, "CREATE TABLE photo (id INTEGER PRIMARY KEY, url TEXT)")

    assert _FOREIGN.search(why(path))


@pytest.mark.parametrize(
    "schema",
    [
        "CREATE VIEW files AS SELECT 5 AS files_id, '/x/a.jpg' AS path",
        "CREATE VIEW files AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT i AS files_id, '/x/a.jpg' AS path FROM n",
        "CREATE VIRTUAL TABLE files USING fts5(files_id, path)",
        "CREATE TABLE files (x INT, files_id AS (x), path AS (hex(zeroblob(1000000))))",
        "CREATE TABLE files (files_id INT, path_ TEXT)",
    ],
)
def test_only_ordinary_tables_are_asked(tmp_path, schema):
    assert "another program's" in why(database(tmp_path / "flickrdb", schema))


def test_values_of_other_types_and_sizes_are_passed_over(tmp_path):
    path = uploader(
        tmp_path / "flickrdb",
        [(b"\xff", b"\xff"), (5.5, 7), ("x", "y"), (1 << 60, "/x/a.jpg"), (ID, "/x/2012/b.jpg")],
    )
    assert told("/x/2012/b.jpg", path) == ID


def test_a_database_that_takes_too_long_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(databases_file, "_MOST_LOOKS", 5)
    schema = LIGHTROOM.replace("INTEGER PRIMARY KEY", "INTEGER")
    path = lightroom(tmp_path / "a.lrcat", [("a.jpg", ID, PAGE)], schema=schema)
    with closing(sqlite3.connect(path)) as connection, connection:
        for table, columns in (
            ("AgRemotePhoto", f"NULL, 1, 1, '{ID}', '{PAGE}'"),
            ("AgLibraryFile", "1, 'a', 'jpg', 1, '', ''"),
            ("AgLibraryFolder", "1, '', 1"),
        ):
            connection.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 300)"
                f" INSERT INTO {table} SELECT {columns} FROM n"
            )

    assert "takes too long" in why(path)


def test_long_rows_are_not_read_which_half_a_million_of_would_take_hours(tmp_path):
    path = uploader(tmp_path / "flickrdb", [(ID, "/x/2012/b.jpg"), (5, "/x/" + "y" * (1 << 17))])

    assert "damaged" in why(path)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="no list of open files")
@pytest.mark.parametrize("name", NAMES)
def test_folders_and_others_of_such_a_name_are_not_left_open(tmp_path, name):
    (tmp_path / name).mkdir()
    path = uploader(tmp_path / "sound/flickrdb", [(ID, "/x/2012/a.jpg")])
    (tmp_path / "sound/flickrdb-journal").mkdir()
    before = len(os.listdir("/proc/self/fd"))

    assert "no ordinary file" in why(tmp_path / name)
    assert told("/x/2012/a.jpg", path) == ID
    assert len(os.listdir("/proc/self/fd")) == before


def test_of_very_many_databases_it_is_told_which_are_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(databases, "_MOST", 1)
    first = uploader(tmp_path / "1/flickrdb", [(ID, "/x/2012/a.jpg")])
    second = uploader(tmp_path / "2/flickrdb", [(5, "/x/2012/a.jpg")])
    made = Databases(PlainFiles())
    assert made.add(str(first)) and made.add(str(second))

    ((skipped, sentence),) = made.skipped
    assert skipped == str(second) and "more than 1 databases" in sentence
    assert [r.photo_id for r in made.references("/x/2012/a.jpg")] == [ID]


def test_a_database_of_very_many_tables_is_given_up(tmp_path):
    path = uploader(tmp_path / "flickrdb", [(ID, "/x/2012/b.jpg")])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.executemany(
            "INSERT INTO sqlite_master VALUES ('table', ?, ?, 2, ?)",
            ((f"t{n}", f"t{n}", f"CREATE TABLE t{n} (a)") for n in range(11_000)),
        )

    assert "takes too long" in why(path)


def test_a_locked_database_is_read_and_left_as_it_is(tmp_path):
    path = uploader(tmp_path / "flickrdb", [(ID, "/x/2012/a.jpg")])
    before = path.read_bytes(), path.stat().st_mtime_ns
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")

        assert told("/x/2012/a.jpg", path) == ID
        assert sorted(each.name for each in tmp_path.iterdir()) == ["flickrdb"]
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_a_database_that_is_being_changed_is_skipped(tmp_path):
    path = uploader(tmp_path / "flickrdb", [(ID, "/x/2012/a.jpg")])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN EXCLUSIVE")
        connection.executemany(
            "INSERT INTO files (files_id, path) VALUES (5, ?)",
            [(f"/y/{n}" * 50,) for n in range(500)],
        )

        assert "is changing it" in why(path)
        connection.execute("ROLLBACK")


def test_a_write_ahead_log_is_neither_needed_nor_touched(tmp_path):
    path = uploader(tmp_path / "flickrdb", [(ID, "/x/2012/a.jpg")])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("INSERT INTO files (files_id, path) VALUES (5, '/x/2012/b.jpg')")
        log = (tmp_path / "flickrdb-wal").read_bytes()

        assert told("/x/2012/a.jpg", path) == ID
        assert (tmp_path / "flickrdb-wal").read_bytes() == log


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_fifo_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "photos.db")

    assert "no ordinary file" in why(tmp_path / "photos.db")


def test_a_database_in_a_zip_file_is_named_but_not_asked():
    made = Databases(PlainFiles())
    made.add("/a/b.zip!sub/my.lrcat")

    ((_, sentence),) = made.skipped
    assert "in a zip file" in sentence


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    return f_spot(tmp_path_factory.mktemp("sound") / "photos.db")


@given(st.integers(0, 1 << 20), st.binary(min_size=1, max_size=40))
def test_no_damage_raises(sound, at, data):
    damaged = bytearray(sound.read_bytes())
    at %= len(damaged)
    damaged[at : at + len(data)] = data
    path = sound.parent / "damaged" / sound.name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(damaged)
    made = Databases(PlainFiles())
    made.add(str(path))

    for reference in made.references("/home/anna/Photos/2008/03/14/grün tea.jpg"):
        assert 1 <= reference.photo_id <= 99_999_999_999
