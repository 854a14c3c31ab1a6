"""Casebooks that somebody else made: nothing in them acts by itself."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pytest

from flickrcheck.errors import FlickrcheckError, UnusableFileError
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_reader import read_casebook

PARTS = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON scan BEGIN DELETE FROM verdict; END",
    "a view": "CREATE VIEW v AS SELECT load_extension('/tmp/evil')",
    "a table's view": "ALTER TABLE hub RENAME TO h; CREATE VIEW hub AS SELECT * FROM h",
    "a virtual table": "create  virtual TABLE f USING fts5(x)",
}


@pytest.mark.parametrize("script", PARTS.values(), ids=PARTS)
def test_a_casebook_with_parts_that_act_is_not_opened(tmp_path, script):
    path = tmp_path / "a.casebook"
    Casebook.open(path, create=True).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
        connection.execute("PRAGMA journal_mode = DELETE")
    before = path.read_bytes()
    for opened in (Casebook.open, read_casebook):
        with pytest.raises(UnusableFileError, match="no flickrcheck makes"):
            opened(path)
    assert path.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of POSIX")
def test_functions_in_the_tables_of_a_casebook_are_not_trusted(tmp_path):
    path = tmp_path / "a.casebook"
    with Casebook.open(path, create=True) as written, read_casebook(path) as read:
        for book in (written, read):
            assert book.database.execute("PRAGMA trusted_schema").fetchone() == (0,)


def test_a_pipe_is_no_casebook(tmp_path):
    os.mkfifo(tmp_path / "a.casebook")
    (tmp_path / "b.casebook").symlink_to("/dev/zero")
    for name in ("a", "b"):
        with pytest.raises(FlickrcheckError, match="a pipe or a device"):
            Casebook.open(tmp_path / f"{name}.casebook", create=True)
