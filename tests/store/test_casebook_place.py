"""A casebook whose file is moved, deleted or replaced while it is open."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from made_casebook import make_casebook, match

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_copy import copy_casebook
from flickrcheck.store.casebook_lock import own_files
from flickrcheck.store.casebook_reader import read_casebook

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files in their place")


def replace(made: Path, other: Path) -> None:
    made.rename(made.with_name("aside"))
    shutil.copyfile(other, made)


def copy_over(made: Path, other: Path) -> None:
    """As cp does: the same file by the system's reckoning, with another content."""
    shutil.copyfile(other, made)


def move(made: Path, other: Path) -> None:
    made.rename(made.with_name("aside"))


def delete(made: Path, other: Path) -> None:
    for file in own_files(made):
        file.unlink(missing_ok=True)


def scribble(made: Path, other: Path) -> None:
    made.write_bytes(b"no casebook" * 1000)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    return make_casebook(tmp_path / "my.casebook", [match("/photos/1.jpg", entry=1)])


@pytest.fixture
def other(tmp_path: Path) -> Path:
    return make_casebook(tmp_path / "other.casebook", [match("/photos/2.jpg", entry=2)])


@pytest.mark.parametrize("way", [replace, copy_over, move, delete, scribble])
def test_nothing_is_read_or_written_in_what_stands_in_the_place_of_a_casebook(way, made, other):
    with Casebook.open(made) as book:
        [stored] = book.matches()
        assert book.in_place()
        way(made, other)
        left = made.read_bytes() if made.exists() else None
        assert not book.in_place()
        with pytest.raises(UnusableFileError, match="not in its place any more"):
            book.set_verdict([stored.id], Verdict.MINE)
        for opening in (Casebook.open, read_casebook):
            with pytest.raises(UnusableFileError, match=r"not in its place|There is no"):
                opening(made)
        assert (made.read_bytes() if made.exists() else None) == left
    if way in (replace, copy_over):
        with Casebook.open(made) as book:  # now that the one before is closed
            [found] = book.matches()
            assert (found.match.entry_id, found.verdict) == (2, None)
            checked = book.database.conn.execute("PRAGMA integrity_check").fetchone()[0]
            assert checked == "ok"
    else:
        assert (made.read_bytes() if made.exists() else None) == left


def test_a_casebook_that_is_put_back_takes_verdicts_again(made, other):
    with Casebook.open(made) as book:
        [stored] = book.matches()
        aside = made.rename(made.with_name("aside"))
        shutil.copyfile(other, made)
        assert not book.in_place()
        aside.rename(made)
        book.set_verdict([stored.id], Verdict.MINE)
    with Casebook.open(made) as book:
        assert [each.verdict for each in book.matches()] == [Verdict.MINE]


def test_a_casebook_that_is_written_to_by_others_is_still_the_same(made):
    with Casebook.open(made) as book, Casebook.open(made) as second:
        second.set_verdict([each.id for each in second.matches()], Verdict.MINE)
        before = made.stat().st_mtime_ns
        second.database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert made.stat().st_mtime_ns != before  # SQLite itself wrote into the file
        assert book.in_place()
        book.set_verdict([each.id for each in book.matches()], Verdict.UNSURE)
        with read_casebook(made) as reader:
            assert [each.verdict for each in reader.matches()] == [Verdict.UNSURE]


def test_a_casebook_under_another_name_is_not_taken_for_one_that_is_open(made, other):
    with Casebook.open(made), Casebook.open(other) as book:
        made.rename(made.with_name("aside"))
        book.set_verdict([each.id for each in book.matches()], Verdict.MINE)


def test_a_casebook_without_a_file_is_empty_and_takes_nothing(tmp_path):
    with Casebook.nowhere(tmp_path / "my.casebook") as book:
        assert (list(book.matches()), book.last_scan(), book.photo_count()) == ([], None, 0)
        with pytest.raises(UnusableFileError, match="not in its place"), book.writing():
            raise AssertionError
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("way", [replace, delete, copy_over, scribble])
def test_only_what_is_still_there_can_be_copied(way, made, other, tmp_path):
    target = tmp_path / "copy.casebook"
    with Casebook.open(made) as book:
        book.set_verdict([each.id for each in book.matches()], Verdict.MINE)
        book.database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        book.database.conn.execute("PRAGMA shrink_memory")  # as if much else was read since
        way(made, other)
        if way in (replace, delete):
            copy_casebook(book, target, lambda *_: None)
        else:
            with pytest.raises(UnusableFileError, match=r"another file|damaged|not in its place"):
                copy_casebook(book, target, lambda *_: None)
            assert not target.exists()
            return
    with Casebook.open(target) as book:
        assert [each.verdict for each in book.matches()] == [Verdict.MINE]


def test_what_is_said_outlasts_a_power_cut(made):
    with Casebook.open(made) as book:
        assert book.database.conn.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
        assert book.database.conn.execute("PRAGMA fullfsync").fetchone() == (1,)


def test_what_is_asked_while_another_program_holds_the_file_is_no_alarm(made):
    with Casebook.open(made) as book:
        [stored] = book.matches()
        book.set_verdict([stored.id], Verdict.MINE)
        os.utime(made)  # so that its beginning has to be read
        with closing(sqlite3.connect(made)) as conn, conn:
            conn.execute("BEGIN IMMEDIATE")
            assert book.in_place()
        conn.close()
