"""Casebooks opened for reading alone: nothing is changed, and a bad one is named in a sentence."""

from __future__ import annotations

import hashlib
import sqlite3
import stat

import pytest
from made_casebook import make_casebook, match

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_query import totals
from flickrcheck.store.casebook_reader import read_casebook


@pytest.fixture
def casebook(tmp_path):
    folder = tmp_path / "casebooks"
    folder.mkdir()
    return make_casebook(
        folder / "client #1 %20.casebook",
        [match("/a.jpg", "pipa", 1), match("/c.jpg", "pipa", 3)],
        verdicts={"/c.jpg": Verdict.NOT_MINE},
        thumbnails=False,
    )


def contents(folder):
    """Every file below a folder with what is in it."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def bad_ones(folder):
    """Casebooks that cannot be read, each with a word of why."""
    (folder / "text.casebook").write_text("this is no casebook, however long it may be" * 40)
    (folder / "folder.casebook").mkdir()
    (folder / "empty.casebook").write_bytes(b"")
    for name, change in (
        ("foreign", "PRAGMA application_id = 7"),
        ("newer", "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
         "VALUES ('flickrcheck.casebook', '2999-01 tomorrow', '')"),
        ("older", "DELETE FROM _sqlite_migrations WHERE name LIKE '%videos%'"),
    ):  # fmt: skip
        path = make_casebook(folder / f"{name}.casebook", [match("/a.jpg")], thumbnails=False)
        connection = sqlite3.connect(path)
        with connection:
            connection.execute(change)
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.close()
    return {
        "text": "damaged or no casebook",
        "folder": "no casebook at",
        "empty": "is no flickrcheck casebook",
        "foreign": "is no flickrcheck casebook",
        "newer": "newer flickrcheck",
        "older": "older flickrcheck",
        "missing": "no casebook at",
    }


def listed(path):
    with read_casebook(path) as casebook:
        return totals(casebook).listed


def test_bad_casebooks_are_refused_in_a_sentence(tmp_path):
    for name, why in bad_ones(tmp_path).items():
        with pytest.raises(UnusableFileError, match=why):
            listed(tmp_path / f"{name}.casebook")


def test_reading_changes_nothing_in_the_folder(casebook):
    before = contents(casebook.parent)
    assert listed(casebook) == 1
    assert contents(casebook.parent) == before
    casebook.chmod(stat.S_IREAD)
    assert listed(casebook) == 1
    with read_casebook(casebook) as book, pytest.raises(UnusableFileError, match="written"):
        book.set_verdict([1], Verdict.MINE)
    assert contents(casebook.parent) == before


def test_a_casebook_that_is_open_is_read_as_it_is_now(casebook):
    with Casebook.open(casebook) as open_elsewhere:
        refused = [stored.id for stored in open_elsewhere.matches() if stored.verdict]
        open_elsewhere.set_verdict(refused, None)
        assert listed(casebook) == 2
