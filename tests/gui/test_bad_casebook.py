"""Casebooks that cannot be read, written or found any more, through the real window."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from made_casebook import make_casebook, match
from PySide6.QtWidgets import QFileDialog
from window_helpers import SCAN_LIMIT, wait_for_scan

from flickrcheck.gui import casebook_guard
from flickrcheck.gui.main_window import MATCHES, MainWindow
from flickrcheck.model import Verdict
from flickrcheck.store import casebook_schema
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_lock import own_files


@pytest.fixture(autouse=True)
def _watchful(monkeypatch) -> None:
    monkeypatch.setattr(casebook_guard, "LOOK_EVERY", 100)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    found = [match(f"/photos/{number}.jpg", entry=number) for number in range(1, 9)]
    return make_casebook(tmp_path / "my.casebook", found)


def said(qtbot, window: MainWindow, part: str) -> str:
    bar = window.bar
    qtbot.waitUntil(lambda: bar.isVisible() and part in bar.text.text(), timeout=SCAN_LIMIT)
    return window.bar.text.text()


def verdicts(path: Path) -> list[Verdict]:
    with Casebook.open(path) as book:
        return [each.verdict for each in book.matches() if each.verdict]


def reviewing(window: MainWindow):
    window.show_page(MATCHES)
    window.matches.table.selectRow(0)
    return window.matches


def test_nothing_is_made_in_the_place_of_a_casebook_that_vanishes_while_it_is_opened(
    made, monkeypatch
):
    real = sqlite3.connect

    def delete_and_connect(*given: object, **named: object) -> sqlite3.Connection:
        for file in own_files(made):
            file.unlink(missing_ok=True)
        return real(*given, **named)

    monkeypatch.setattr(sqlite3, "connect", delete_and_connect)
    with pytest.raises(casebook_schema.UnusableFileError, match="There is no casebook"):
        Casebook.open(made)
    assert not made.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files from being deleted")
def test_a_deleted_casebook_is_said_without_being_asked_for_and_saved_as_a_copy(
    qtbot, open_window, made, tmp_path, monkeypatch
):
    window = open_window(made)
    reviewing(window).decide(Verdict.MINE)
    for file in own_files(made):
        file.unlink(missing_ok=True)
    told = said(qtbot, window, "not in its place any more")  # nobody did anything
    assert str(made) in told
    reviewing(window).decide(Verdict.UNSURE)
    assert window.matches.model.stored(0).verdict is Verdict.MINE
    copy = tmp_path / "saved"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(copy), ""))
    assert window.bar.action_button.text() == "Save a copy..."
    window.bar.action_button.click()
    saved = tmp_path / "saved.casebook"
    assert window.session.casebook.path == saved
    assert verdicts(saved) == [Verdict.MINE]  # what was given before is not lost
    reviewing(window).decide(Verdict.UNSURE)
    assert verdicts(saved) == [Verdict.UNSURE]
    window.session.switch(tmp_path / "my.casebook", create=True)
    window.bar.action_button.click()  # nothing is replaced
    assert not window.bar.action_button.isVisible()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files from being replaced")
def test_a_replaced_casebook_takes_no_verdict_of_the_one_before(qtbot, open_window, made, tmp_path):
    other = make_casebook(tmp_path / "other.casebook", [match("/photos/o.jpg", entry=9)])
    aside = tmp_path / "aside"
    window = open_window(made)
    made.rename(aside)
    shutil.copy(other, made)
    reviewing(window).decide(Verdict.MINE)
    assert "What you said was not saved" in window.bar.text.text()
    window.bar.close_button.click()
    said(qtbot, window, "replaced by another program")
    aside.rename(made)  # it is put back
    qtbot.waitUntil(lambda: not window.bar.isVisible(), timeout=SCAN_LIMIT)
    reviewing(window).decide(Verdict.MINE)
    assert verdicts(made) == [Verdict.MINE]
    assert verdicts(other) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files from being replaced")
def test_another_casebook_that_is_copied_over_an_open_one_is_neither_damaged_nor_deleted(
    qtbot, open_window, made, tmp_path
):
    other = make_casebook(tmp_path / "other.casebook", [match("/photos/o.jpg", entry=9)])
    window = open_window(made)
    reviewing(window)
    shutil.copyfile(other, made)  # as cp does: into the same file
    copied = made.read_bytes()
    window.session.failed.emit("What was read made no sense.")  # as a reader that came first
    said(qtbot, window, "replaced by another program")  # the reason stands before its effects
    while window.bar.isVisible():
        window.bar.close_button.click()
    for page in range(window.rail.count()):  # with what they read in the background
        window.show_page(page)
    window.matches.decide(Verdict.MINE)
    told: list[str] = []
    window.session.failed.connect(told.append)
    assert not window.session.discard()
    assert "Nothing was deleted" in told[0]
    qtbot.waitUntil(lambda: not window.session.bridge.waiting, timeout=SCAN_LIMIT)
    assert made.read_bytes() == copied
    assert "damaged" not in " ".join(told)
    assert window.session.switch(made, create=False)
    qtbot.waitUntil(lambda: len(window.matches.model.ids) == 1, timeout=SCAN_LIMIT)
    reviewing(window).decide(Verdict.UNSURE)
    assert verdicts(made) == [Verdict.UNSURE]


def test_a_casebook_that_can_only_be_read_is_shown_and_copied(
    qtbot, open_window, made, tmp_path, monkeypatch
):
    # root may write everywhere, so the system's answer and SQLite's are made up
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != made and access(path, mode))
    window = open_window(made)
    told = said(qtbot, window, "can only be read here")
    assert str(made) in told
    window.session.casebook.database.conn.execute("PRAGMA query_only = ON")
    review = reviewing(window)
    assert len(review.model.ids) == 8
    review.decide(Verdict.MINE)
    copy = tmp_path / "copy.casebook"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(copy), ""))
    window.bar.action_button.click()
    assert window.session.casebook.path == copy
    window.bar.close_button.click()
    reviewing(window).decide(Verdict.MINE)
    assert (verdicts(made), verdicts(copy)) == ([], [Verdict.MINE])


def test_a_full_disk_is_said_and_what_was_saved_stays(
    qtbot, open_window, made, demo_photos, monkeypatch
):
    window = open_window(made)
    review = reviewing(window)
    review.decide(Verdict.MINE)
    conn = window.session.casebook.database.conn
    conn.execute("CREATE TABLE filler (x)")
    pages = conn.execute("PRAGMA page_count").fetchone()[0]
    conn.execute("CREATE TRIGGER grow AFTER INSERT ON verdict BEGIN"
                 " INSERT INTO filler VALUES (zeroblob(100000)); END")  # fmt: skip
    conn.execute(f"PRAGMA max_page_count = {pages + 2}")
    review.table.selectRow(1)
    review.decide(Verdict.MINE)
    assert "is full. What was saved before stays" in said(qtbot, window, "is full")
    assert review.model.stored(1).verdict is None
    window.bar.close_button.click()
    conn.execute("DROP TRIGGER grow")
    conn.execute("PRAGMA max_page_count = 1000000")
    review.table.selectRow(1)
    review.decide(Verdict.MINE)  # there is room again
    assert verdicts(made) == [Verdict.MINE] * 2

    # the scan's own connection
    checked = casebook_schema._checked

    def with_little_room(connection: sqlite3.Connection, path: Path):
        database = checked(connection, path)
        connection.execute("PRAGMA max_page_count = 1")  # no more than it has
        return database

    monkeypatch.setattr(casebook_schema, "_checked", with_little_room)
    window.photos.add([str(demo_photos)])
    window.photos.start()
    wait_for_scan(qtbot, window)
    told = said(qtbot, window, "is full")
    assert "--" not in told
    assert "try again" in told
    assert window.photos.start_button.isEnabled()
    monkeypatch.setattr(casebook_schema, "_checked", checked)
    window.photos.start()
    wait_for_scan(qtbot, window)
    assert "40 photos" in window.photos.checked_label.text()
    assert verdicts(made) == [Verdict.MINE] * 2


def test_two_windows_on_one_casebook(qtbot, open_window, made):
    one, two = open_window(made), open_window(made)
    reviewing(one).decide(Verdict.MINE)
    two.show_page(MATCHES)
    qtbot.waitUntil(lambda: two.matches.model.stored(0).verdict is Verdict.MINE, timeout=SCAN_LIMIT)
    two.matches.table.selectRow(1)
    two.matches.decide(Verdict.NOT_MINE)
    assert sorted(verdicts(made)) == sorted([Verdict.MINE, Verdict.NOT_MINE])
