"""Casebooks that this user may read and not write, copies of casebooks, and scans cut short."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from made_casebook import make_casebook, match

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_copy import copy_casebook
from flickrcheck.store.casebook_scan import ScanWriter
from flickrcheck.store.casebook_unchecked import MOST_REASONS, unchecked, unchecked_files
from flickrcheck.store.casebook_unfinished import unfinished

_WRITE = """
import sys
from pathlib import Path
from flickrcheck.model import Verdict
from flickrcheck.store.casebook import Casebook
with Casebook.open(Path(sys.argv[1])) as book:
    print(book.read_only, len(book.match_ids()))
    book.set_verdict([1], Verdict.MINE)
"""


@pytest.fixture
def made(tmp_path: Path) -> Path:
    folder = tmp_path / "books"
    folder.mkdir()
    return make_casebook(folder / "my.casebook", [match("/photos/a.jpg")])


def test_a_file_that_can_only_be_read_is_read_and_left_alone(made, as_ordinary_user):
    command = [*as_ordinary_user, sys.executable, "-c", _WRITE, str(made)]
    made.chmod(0o444)
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.stdout == "True 1\n", done.stderr
    assert "can only be read here" in done.stderr
    assert [file.name for file in made.parent.iterdir()] == [made.name]
    made.chmod(0o644)  # its owner gives it free
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.stdout, done.returncode) == ("False 1\n", 0), done.stderr


def test_an_older_casebook_that_can_only_be_read_says_what_to_do(made, monkeypatch):
    with closing(sqlite3.connect(made)) as connection, connection:
        connection.execute("DELETE FROM _sqlite_migrations WHERE id = (SELECT max(id) FROM"
                           " _sqlite_migrations)")  # fmt: skip
    connection.close()
    before = made.read_bytes()
    access = "flickrcheck.store.casebook_schema.read_only"
    monkeypatch.setattr(access, lambda path: True)
    with pytest.raises(UnusableFileError, match=r"older flickrcheck .* open the copy"):
        Casebook.open(made)
    assert made.read_bytes() == before


def test_a_copy_is_whole_and_replaces_nothing(made, tmp_path):
    told: list[tuple[int, int]] = []
    with Casebook.open(made) as book:
        book.set_verdict([1], Verdict.MINE)
        copy_casebook(book, tmp_path / "copy", lambda done, whole: told.append((done, whole)))
        with pytest.raises(UnusableFileError, match="exists already"):
            copy_casebook(book, tmp_path / "copy", lambda done, whole: None)
        with pytest.raises(UnusableFileError):
            copy_casebook(book, tmp_path / "no folder" / "copy", lambda done, whole: None)

        def stop(done: int, whole: int) -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            copy_casebook(book, tmp_path / "stopped", stop)
    assert not (tmp_path / "stopped").exists()
    assert told[-1][0] == told[-1][1] > 0
    with Casebook.open(tmp_path / "copy") as copy:
        assert [each.verdict for each in copy.matches()] == [Verdict.MINE]


def test_rare_reasons_are_put_together(tmp_path):
    broken = [(f"/photos/{n}.jpg", f"Reason {n}.") for n in range(MOST_REASONS + 5)]
    path = make_casebook(tmp_path / "my.casebook", [], unreadable=[*broken, ("/p/x", "Reason 3.")])
    with Casebook.open(path) as book:
        found = unchecked(book)
        assert len(found.keys) == len(broken) + 2  # with the folder that could not be reached
        assert len(found.reasons) == MOST_REASONS + 1
        assert next(iter(found.reasons)) == "Reason 3."
        assert len(found.reasons[None]) == len(broken) + 1 - MOST_REASONS
        rows = unchecked_files(book, found, found.keys)
        assert [row.key for row in rows] == list(found.keys)
        assert unchecked_files(book, found, [10**9, -(10**9)]) == []


def test_how_far_a_scan_came(tmp_path):
    with Casebook.open(tmp_path / "my.casebook", create=True) as book:
        assert unfinished(book) is None
        writer = ScanWriter(book, ["/photos"], [])
        writer.files.note([(f"/photos/{n}.jpg", 1, 1) for n in range(3)])
        found = unfinished(book)
        assert (found.roots, found.done, found.total) == (("/photos",), 0, None)
        writer.set_walked({}, 0)
        writer.set_problems({1: ("It is broken.", True)})
        found = unfinished(book)
        assert (found.done, found.total) == (1, 3)
        writer.finish()
        assert unfinished(book) is None
