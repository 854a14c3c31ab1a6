"""Packs that are added later: the offer to check known photos, and what is new afterwards."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from made_casebook import make_casebook, match
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPixmap
from window_helpers import SCAN_LIMIT, wait_for_scan

from flickrcheck.gui.match_model import Column
from flickrcheck.gui.preview import Preview, agreeing_part
from flickrcheck.gui.rail import MATCHES
from flickrcheck.model import Evidence, Grade
from flickrcheck.store.casebook import Casebook, StoredMatch
from flickrcheck.store.casebook_scan import scan_lock
from flickrcheck.work.check import Progress
from flickrcheck.work.check import scan as work_scan
from flickrcheck.work.packs import pack_folder
from flickrcheck.work.unsearched import unsearched


@pytest.fixture
def known(demo_photos: Path, tmp_path: Path) -> Path:
    """A casebook of photos that were scanned before any dataset was installed."""
    path = tmp_path / "known.casebook"
    with Casebook.open(path, create=True) as book:
        list(work_scan(book, [demo_photos / "Messenger"], [], jobs=1))
    return path


def test_known_photos_are_checked_against_an_added_pack(qtbot, open_window, known, example_pack):
    window = open_window(known)
    window.adder.add([example_pack])
    qtbot.waitUntil(lambda: window.bar.isVisible(), timeout=SCAN_LIMIT)
    assert "Added Example Faces" in window.bar.text.text()
    photos = window.session.casebook.photo_count()
    assert window.bar.action_button.text() == f"Check your {photos} photos against it"

    qtbot.mouseClick(window.bar.action_button, Qt.MouseButton.LeftButton)
    assert window.session.scan.active
    assert not window.bar.isVisible()
    wait_for_scan(qtbot, window)
    qtbot.waitUntil(lambda: window.bar.isVisible(), timeout=SCAN_LIMIT)
    found = len(window.session.casebook.match_ids())
    assert found
    assert f"{found} matches are new." in window.bar.text.text()
    assert f"{photos} photos checked against Example Faces" in window.bar.text.text()

    qtbot.mouseClick(window.bar.action_button, Qt.MouseButton.LeftButton)
    review = window.matches
    assert review.filter.wanted.new
    assert len(review.model.ids) == found
    assert review.table.currentIndex().row() == 0
    index = review.model.index(0, Column.FILE)
    assert review.model.data(index, Qt.ItemDataRole.AccessibleTextRole).endswith("(new)")
    assert review.model.index(0, Column.NEW).data() == "New"
    assert review.model.data(index, Qt.ItemDataRole.FontRole).bold()
    assert "scan before" in review.model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert review.inspector.grade_label.text().startswith("New. ")
    said = f"{found} matches are new since the scan before."
    qtbot.waitUntil(lambda: said in review.sentence_label.text(), timeout=SCAN_LIMIT)

    window.added.recheck()  # by the menu, with nothing new
    wait_for_scan(qtbot, window)
    qtbot.waitUntil(lambda: "Nothing new" in window.bar.text.text(), timeout=SCAN_LIMIT)
    review.reload()
    assert review.model.ids == []
    qtbot.waitUntil(lambda: review.totals.new == 0, timeout=SCAN_LIMIT)
    review.filter.new_chip.cross.click()
    assert len(review.model.ids) == found


def test_packs_that_a_command_added_are_offered_when_the_window_opens(
    qtbot, open_window, known, installed_pack
):
    window = open_window(known)
    qtbot.waitUntil(lambda: window.bar.isVisible(), timeout=SCAN_LIMIT)
    assert "was installed after the last scan" in window.bar.text.text()
    qtbot.mouseClick(window.bar.action_button, Qt.MouseButton.LeftButton)
    wait_for_scan(qtbot, window)
    with Casebook.open(known) as book:
        assert unsearched(book) == []


def test_packs_that_a_command_adds_meanwhile_are_noticed_on_coming_back(
    qtbot, open_window, known, example_pack
):
    window = open_window(known)
    qtbot.waitUntil(lambda: not window.session.bridge.waiting)
    assert window.packs_label.text() == "No dataset installed"
    pack_folder().mkdir(parents=True)
    copied = Path(shutil.copy(example_pack, pack_folder()))
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert window.packs_label.text() == "1 dataset installed"
    qtbot.waitUntil(lambda: window.bar.isVisible())
    assert "was installed after the last scan" in window.bar.text.text()
    copied.unlink()
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert window.packs_label.text() == "No dataset installed"
    qtbot.waitUntil(lambda: not window.session.bridge.waiting)


def test_while_a_scan_runs_the_offer_waits(qtbot, open_window, known, example_pack, monkeypatch):
    window = open_window(known)
    monkeypatch.setattr(type(window.session.scan), "active", True)
    window.adder.add([example_pack])
    qtbot.waitUntil(lambda: window.bar.isVisible(), timeout=SCAN_LIMIT)
    assert "does not search it yet" in window.bar.text.text()
    assert not window.bar.action_button.isVisible()
    window.added.recheck()
    assert "A scan is running" in window.statusBar().currentMessage()
    monkeypatch.undo()
    window.session.scan.ended.emit("")
    assert window.bar.action_button.text().startswith("Check your")
    window.bar.close_button.click()
    window.session.casebook_changed.emit()
    assert not window.bar.isVisible()


def test_a_recheck_that_cannot_be_is_a_sentence(qtbot, open_window, known, tmp_path):
    window = open_window(tmp_path / "empty.casebook")
    window.added.recheck()
    qtbot.waitUntil(lambda: window.bar.isVisible(), timeout=SCAN_LIMIT)
    assert "knows no photos yet" in window.bar.text.text()
    wait_for_scan(qtbot, window)
    window.bar.close_button.click()
    assert window.session.switch(known, create=False)
    with scan_lock(known):
        window.added.recheck()
        qtbot.waitUntil(lambda: window.bar.isVisible(), timeout=SCAN_LIMIT)
    assert "Another scan" in window.bar.text.text()
    wait_for_scan(qtbot, window)


def test_a_stage_that_the_window_does_not_know_is_shown_all_the_same(qtbot, open_window, known):
    window = open_window(known)
    progress = Progress("polishing", 3, 9, 0, "")
    window.session.scan.progress = progress
    window.session.scan.progressed.emit(progress)
    assert window.photos.stage_label.text() == "Working"
    assert window.photos.numbers_label.text().startswith("3 of 9")


def by_window(window: tuple[float, float, float, float]) -> StoredMatch:
    proof = Evidence("picture", "a part of your picture agrees", 4, 9, "as is", window)
    found = replace(match("/photos/a.jpg", grade=Grade.SAME_PICTURE), evidence=(proof,))
    return StoredMatch(1, found, None, None, False, True)


def test_the_part_that_agrees_is_framed_and_the_rest_veiled(qtbot):
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(200, 200)
    white = QPixmap(200, 200)
    white.fill(Qt.GlobalColor.white)
    preview.show_picture(white, [], "picture", (0.5, 0.5, 0.4, 0.4))
    shown = preview.grab().toImage()
    ratio = shown.width() / 200
    inside, outside = (shown.pixelColor(int(at * ratio), int(at * ratio)) for at in (140, 40))
    assert inside.lightness() == 255
    assert outside.lightness() < 200
    preview.show_picture(white, [], "picture")
    assert preview.grab().toImage().pixelColor(int(40 * ratio), int(40 * ratio)).lightness() == 255


def test_a_part_outside_the_picture_is_cut_and_none_is_none():
    left, top, wide, high = agreeing_part(by_window((-0.5, 0.5, 3.0, 0.8)))
    assert (left, top, wide, high) == (0.0, 0.5, 1.0, 0.5)
    assert agreeing_part(by_window((1.5, 0.5, 0.2, 0.2))) is None


def test_an_original_file_and_a_framed_part_are_said_in_words(qtbot, open_window, tmp_path):
    file = replace(
        match("/photos/a.jpg"), evidence=(Evidence("file", "the file is the uploaded one"),)
    )
    part = by_window((0.1, 0.1, 0.5, 0.5)).match
    part = replace(part, photo=replace(part.photo, path="/photos/b.jpg"))
    window = open_window(make_casebook(tmp_path / "my.casebook", [file, part]))
    window.show_page(MATCHES)
    inspector = window.matches.inspector
    stored = {each.match.grade: each for each in window.session.casebook.matches()}
    inspector.show_match(stored[Grade.LISTED])
    assert "The file is the uploaded one." in inspector.evidence_label.text()
    assert "byte for byte" in inspector.meaning_label.text()
    inspector.show_match(stored[Grade.SAME_PICTURE])
    assert "dashed frame" in inspector.evidence_label.text()
    assert "up to 40 bits" not in inspector.evidence_label.text()
    inspector.show_match(None)


def test_one_row_for_very_many_pictures_says_for_how_many(qtbot, open_window, tmp_path):
    found = match("/photos/a.jpg", grade=Grade.POSSIBLE, note="35 pictures come near.")
    path = make_casebook(tmp_path / "my.casebook", [found])
    with Casebook.open(path) as book, book.writing():
        book.database.conn.execute("INSERT INTO hub VALUES ('pipa', 111, 35, 1)")
        book.database.conn.execute("UPDATE match SET hub = 'B'")
    window = open_window(path)
    model = window.matches.model
    shown = model.data(model.index(0, Column.GRADE), Qt.ItemDataRole.DisplayRole)
    assert shown == "Possible (one of 35)"
    assert "35 pictures" in model.data(model.index(0, Column.FILE), Qt.ItemDataRole.ToolTipRole)
