"""A casebook is copied before it is brought up to date, and not changed where that fails."""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path

import pytest
from sqlite_utils import Database

from flickrcheck.cli.main import run
from flickrcheck.errors import UnusableFileError
from flickrcheck.store import casebook_backup
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_lock import own_files
from flickrcheck.store.casebook_schema import APPLICATION_ID
from flickrcheck.store.casebook_tables import migrations
from flickrcheck.work import privacy

STOP = "2026-12 tracked requests"


@pytest.fixture(autouse=True)
def nothing_told():
    casebook_backup.sentences()


def make_old(path: Path) -> Path:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(Database(connection), stop_before=STOP)
    connection.execute("INSERT INTO folder (id, path) VALUES (1, '/photos')")
    connection.execute("INSERT INTO content (id, key) VALUES (1, zeroblob(200000))")
    connection.close()
    return path


@pytest.fixture
def old(tmp_path) -> Path:
    return make_old(tmp_path / "Größe [1].casebook")


def version(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()[0]
    finally:
        connection.close()


def test_the_copy_is_the_casebook_as_it_was(old):
    before = version(old)
    with Casebook.open(old):
        pass
    [copy] = casebook_backup.backups_of(old)
    assert copy.name == f"Größe [1].version-{before}.casebook"
    assert version(copy) == before < version(old)
    connection = sqlite3.connect(copy)
    assert connection.execute("SELECT path FROM folder").fetchall() == [("/photos",)]
    connection.close()
    [sentence] = casebook_backup.sentences()
    assert copy.name in sentence and "brought up to date" in sentence
    with Casebook.open(old):  # nothing is to be done any more
        pass
    assert casebook_backup.backups_of(old) == [copy] and not casebook_backup.sentences()


@pytest.mark.skipif(sys.platform == "win32", reason="asks for the modes of POSIX")
def test_nobody_may_read_the_copy_who_may_not_read_the_casebook(old):
    old.chmod(0o600)
    assert casebook_backup.back_up(old, 7).stat().st_mode & 0o777 == 0o600


def test_a_new_casebook_needs_no_copy(tmp_path):
    with Casebook.open(tmp_path / "new.casebook", create=True):
        pass
    assert not casebook_backup.backups_of(tmp_path / "new.casebook")


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as POSIX does")
def test_without_room_for_the_copy_nothing_is_changed(old, tmp_path):
    import resource

    before = version(old)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, hard))
    try:
        with pytest.raises(UnusableFileError, match=r"Nothing was changed\. Make room"):
            Casebook.open(old)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    assert version(old) == before
    assert sorted(os.listdir(tmp_path)) == [old.name]
    with Casebook.open(old):
        pass
    assert version(old) > before


def test_a_change_that_fails_leaves_no_copy(old, monkeypatch):
    def fail(_database):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(migrations, "apply", fail)
    with pytest.raises(UnusableFileError, match="full"):
        Casebook.open(old)
    assert not casebook_backup.backups_of(old) and not casebook_backup.sentences()


def test_what_a_killed_process_left_of_a_copy_is_of_no_harm_and_goes_with_the_casebook(old):
    left = casebook_backup.unfinished(old)
    left.write_bytes(old.read_bytes()[:5000] + bytes(300_000))
    assert left in own_files(old)
    with Casebook.open(old):
        pass
    [copy] = casebook_backup.backups_of(old)
    assert version(copy) < version(old) and not left.exists()
    left.write_bytes(b"of a person")
    privacy.delete(old, privacy.Part.FILE)
    assert os.listdir(old.parent) == []


def test_only_the_newest_copies_stay_and_go_with_what_is_deleted(old):
    for number in range(5):
        copy = casebook_backup.back_up(old, 7)
        os.utime(copy, ns=(number, number))
    kept = casebook_backup.backups_of(old)
    assert len(kept) == casebook_backup.KEPT and set(kept) < set(own_files(old))
    with Casebook.open(old):
        pass
    privacy.delete(old, privacy.Part.THUMBNAILS)
    assert not casebook_backup.backups_of(old)
    make_old(old.with_name("other.casebook"))
    with Casebook.open(old.with_name("other.casebook")):
        pass
    privacy.delete(old.with_name("other.casebook"), privacy.Part.FILE)
    assert [each for each in os.listdir(old.parent) if each.startswith("other")] == []


def test_commands_say_where_the_copy_is(old, capsys):
    assert run(["requests", "list", "--casebook", str(old)]) == 0
    assert "lies beside it as Größe [1].version-" in capsys.readouterr().err
