"""The window with bad input, large selections, and for everybody."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from made_casebook import HOSTILE, make_casebook, match
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QLabel,
    QMessageBox,
    QScrollArea,
)
from window_helpers import SCAN_LIMIT, wait_for_scan

from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.match_model import Column
from flickrcheck.gui.rail import LETTERS, MATCHES, PHOTOS
from flickrcheck.language import speaking
from flickrcheck.model import Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_scan import scan_lock
from flickrcheck.store.match_filter import Filter
from flickrcheck.work.check import scan


def said(qtbot, window: MainWindow) -> str:
    qtbot.waitUntil(lambda: window.bar.isVisible(), timeout=SCAN_LIMIT)
    return window.bar.text.text()


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE other (a)")


def newer(path: Path) -> None:
    Casebook.open(path, create=True).close()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE _sqlite_migrations SET name = 'from the future' WHERE id = 1")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (lambda path: path.write_bytes(b"no casebook at all, but long enough" * 50), "damaged"),
        (foreign, "another program"),
        (newer, "newer flickrcheck"),
        (lambda path: None, "no casebook"),
    ],
)
def test_another_casebook_that_cannot_be_opened(
    qtbot, open_window, scanned, tmp_path, spoil, expected
):
    window = open_window(scanned)
    title = window.windowTitle()
    other = tmp_path / "other.casebook"
    spoil(other)
    assert not window.session.switch(other, create=False)
    assert expected in said(qtbot, window)
    assert window.windowTitle() == title
    assert window.matches.model.ids


def test_switching_shows_the_other_casebook(qtbot, open_window, scanned, tmp_path):
    window = open_window(scanned)
    assert window.session.switch(tmp_path / "client 2.casebook", create=True)
    assert "client 2" in window.windowTitle()
    assert window.matches.model.ids == []
    assert window.photos.roots == []
    assert window.session.switch(scanned, create=False)
    assert len(window.matches.model.ids) == 24


def test_a_casebook_in_use_by_another_scan(qtbot, open_window, demo_photos, tmp_path):
    casebook = tmp_path / "my.casebook"
    window = open_window(casebook)
    window.photos.add([str(demo_photos)])
    with scan_lock(casebook):
        window.photos.start()
        assert "Another scan" in said(qtbot, window)
    wait_for_scan(qtbot, window)
    assert window.photos.start_button.isEnabled()
    assert "Another scan" in window.photos.problem_label.text()


def test_a_folder_that_has_gone(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    window.photos.add([str(tmp_path / "gone")])
    window.photos.start()
    assert "There is no file or folder" in said(qtbot, window)


def test_pasting_paths(qtbot, open_window, demo_photos, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    QGuiApplication.clipboard().setText(f"{demo_photos}\n{tmp_path / 'missing'}\n")
    window.paste()
    assert window.photos.roots == [str(demo_photos)]
    assert "missing" in said(qtbot, window)
    QGuiApplication.clipboard().setText("hello")
    window.paste()
    assert "no path" in window.statusBar().currentMessage()


def test_removing_from_the_list_is_remembered(qtbot, open_window, tmp_path):
    casebook = tmp_path / "my.casebook"
    window = open_window(casebook)
    odd = tmp_path / "odd \udcff name"
    odd.mkdir()
    window.photos.add([str(tmp_path), str(odd)])
    window.photos.list.setCurrentRow(0)
    window.photos.remove_selected()
    assert window.photos.roots == [str(odd)]
    assert open_window(casebook).photos.roots == [str(odd)]


def test_a_list_of_an_unknown_dataset_is_asked_for(qtbot, open_window, tmp_path, monkeypatch):
    listed = tmp_path / "photos of the club.csv"
    listed.write_text("url\nhttps://www.flickr.com/photos/12345678@N00/53011223344/\n")
    asked: list[str] = []

    def answer(parent, title, text, items, *rest) -> tuple[str, bool]:
        asked.append(text)
        return "my-club", True

    monkeypatch.setattr(QInputDialog, "getItem", answer)
    window = open_window(tmp_path / "my.casebook")
    window.take([str(listed)])
    assert "Added my-club: 1 photo" in said(qtbot, window)
    assert len(asked) == 1
    assert "photos of the club.csv" in asked[0]


def test_a_file_that_is_no_dataset(qtbot, open_window, tmp_path):
    other = tmp_path / "song.mp3"
    other.write_bytes(bytes(range(256)) * 10)
    window = open_window(tmp_path / "my.casebook")
    window.take([str(other)])
    assert "song.mp3" in said(qtbot, window)
    assert window.packs_label.text() == "No dataset installed"


def test_a_verdict_for_many_and_its_undo(qtbot, open_window, scanned):
    window = open_window(scanned)
    window.show_page(MATCHES)
    review = window.matches
    first = review.model.ids[0]
    qtbot.keyClick(review.table, "2")
    review.table.selectAll()
    assert review.inspector.selection_label.isVisible()
    assert "24 matches are selected" in review.inspector.selection_label.text()
    qtbot.keyClick(review.table, "1")
    verdicts = {s.verdict for s in window.session.casebook.matches()}
    assert verdicts == {Verdict.MINE}
    qtbot.keyClick(review.table, "U")
    by_id = {s.id: s.verdict for s in window.session.casebook.matches()}
    assert by_id.pop(first) is Verdict.NOT_MINE
    assert set(by_id.values()) == {None}
    assert len(review.table.selectionModel().selectedRows()) == 24  # what it was about
    qtbot.keyClick(review.table, "U")
    assert len(review.table.selectionModel().selectedRows()) == 1
    assert {s.verdict for s in window.session.casebook.matches()} == {None}
    qtbot.keyClick(review.table, "U")
    assert "no verdict to undo" in window.statusBar().currentMessage()


def test_digits_in_the_filter_are_no_verdicts(qtbot, open_window, scanned):
    window = open_window(scanned)
    window.show_page(MATCHES)
    review = window.matches
    review.focus_filter()
    qtbot.keyClicks(review.filter.text_box, "99999000012")
    qtbot.waitUntil(lambda: len(review.model.ids) == 1)
    assert {s.verdict for s in window.session.casebook.matches()} == {None}
    review.filter.text_box.setText("no such photo")
    qtbot.waitUntil(lambda: review.model.ids == [])
    assert review.nothing.label.isVisible()


def test_sorting_keeps_the_selected_match(qtbot, open_window, scanned):
    window = open_window(scanned)
    window.show_page(MATCHES)
    review = window.matches
    review.step(7)
    chosen = review.selected_ids()
    header = review.table.horizontalHeader()
    for column in (Column.FILE, Column.FILE, Column.VERDICT, Column.PICTURE):
        header.sectionClicked.emit(column)
        assert review.selected_ids() == chosen
    files = [
        review.model.data(review.model.index(row, Column.FILE))
        for row in range(len(review.model.ids))
    ]
    header.sectionClicked.emit(Column.FILE)
    assert files != sorted(files, key=str.lower)


def test_a_picture_that_moved_or_changed_is_said_in_words(
    qtbot, open_window, tmp_path, demo_photos
):
    photos = tmp_path / "photos"
    shutil.copytree(demo_photos / "Edited", photos)
    window = open_window(tmp_path / "my.casebook")
    preview = window.matches.inspector.preview

    def shown(stored) -> str:
        window.matches.inspector.show_match(None)
        window.matches.inspector.show_match(stored)
        qtbot.waitUntil(lambda: "Loading" not in preview.accessibleName())
        return preview.accessibleName()

    from flickrcheck.work.demo import example_pack

    window.photos.add([str(photos)])
    window.session.scan.start(window.session.casebook.path, [str(photos)], [example_pack()])
    wait_for_scan(qtbot, window)
    review = window.matches  # whose reload shows its own selection
    qtbot.waitUntil(lambda: not review._reload_timer.isActive(), timeout=SCAN_LIMIT)
    qtbot.waitUntil(lambda: not window.session.bridge.waiting, timeout=SCAN_LIMIT)
    stored = next(window.session.casebook.matches())
    assert "Your picture" in shown(stored)
    path = Path(stored.match.photo.path)
    path.write_bytes(path.read_bytes() + b"more")
    assert "has changed since the scan" in shown(stored)
    path.unlink()
    assert "no longer there" in shown(stored)


def test_hostile_texts_stay_texts(qtbot, open_window, tmp_path):
    name = HOSTILE.replace("/", "")
    note = f"{HOSTILE} {'x' * 150}_o.jpg"
    casebook = make_casebook(
        tmp_path / "my.casebook",
        [match(f"/photos/{name}\n<b>x</b>.jpg", dataset=HOSTILE, nsid=HOSTILE, note=note)],
        unreadable=[(f"/photos/bad {name}", HOSTILE)],
    )
    window = open_window(casebook)
    window.show_page(MATCHES)
    inspector = window.matches.inspector
    for text in (
        inspector.path_label.text(),
        inspector.grade_label.text(),
        inspector.note_label.text(),
        inspector.card.heading.text(),
    ):
        assert "\u202e" not in text
    assert inspector.note_label.textFormat() is Qt.TextFormat.PlainText
    assert "x" * 150 in inspector.note_label.text()
    letter = inspector.fontMetrics().horizontalAdvance("n")
    assert inspector.details.minimumSizeHint().width() < 45 * letter  # it breaks, and cuts nothing


def test_the_export_says_what_is_wrong(qtbot, open_window, tmp_path, scanned):
    window = open_window(tmp_path / "new.casebook")
    window.reports.export_to(tmp_path / "report.html")
    assert "Nothing was scanned" in said(qtbot, window)
    window.bar.close_button.click()
    assert not window.bar.isVisible()
    assert window.session.switch(scanned, create=False)
    window.reports.export_to(tmp_path / "report.docx")
    assert "report.docx" in said(qtbot, window)


def test_no_verdict_goes_into_a_casebook_that_was_deleted(qtbot, open_window, scanned):
    window = open_window(scanned)
    window.show_page(MATCHES)
    review = window.matches
    scanned.rename(scanned.with_name("moved.casebook"))
    qtbot.mouseClick(review.inspector.buttons[Verdict.MINE], Qt.MouseButton.LeftButton)
    assert "What you said was not saved" in said(qtbot, window)
    assert {s.verdict for s in window.session.casebook.matches()} == {None}
    assert not review.inspector.buttons[Verdict.MINE].isChecked()
    scanned.with_name("moved.casebook").rename(scanned)
    qtbot.keyClick(review.table, "1")
    assert Verdict.MINE in {s.verdict for s in window.session.casebook.matches()}


def test_a_row_that_the_filter_hides_leaves_the_selection_beside_it(qtbot, open_window, scanned):
    window = open_window(scanned)
    window.show_page(MATCHES)
    review = window.matches
    review.show_filter(Filter(undecided=True))
    review.reload()
    shown = list(review.model.ids)
    review.inspector.go_on.setChecked(False)
    review.step(1)
    review.step(1)
    review.step(1)
    qtbot.keyClick(review.table, "1")
    assert review.selected_ids() == [shown[3]]
    review.reload()  # as a running scan does
    assert shown[3] not in review.model.ids
    assert review.selected_ids() == [shown[4]]


def test_a_broken_list_does_not_keep_the_others_out(qtbot, open_window, example_pack, tmp_path):
    broken = tmp_path / "broken.pack"
    broken.write_bytes(b"no pack")
    window = open_window(tmp_path / "my.casebook")
    window.adder.add([broken, example_pack])
    assert "broken.pack" in said(qtbot, window)
    assert window.packs_label.text() == "1 dataset installed"
    # what was added is said once the problem is closed
    window.bar.close_button.click()
    assert "Added Example Faces" in window.bar.text.text()


def test_cancelling_asks_no_more(qtbot, open_window, tmp_path, monkeypatch):
    listed = tmp_path / "photos of the club.csv"
    listed.write_text("url\nhttps://www.flickr.com/photos/12345678@N00/53011223344/\n")
    monkeypatch.setattr(
        QInputDialog, "getItem", lambda *_: pytest.fail("asked although it was cancelled")
    )
    window = open_window(tmp_path / "my.casebook")
    window.adder.add([listed])
    window.adder.cancel()
    qtbot.waitUntil(lambda: not window.session.bridge.busy, timeout=SCAN_LIMIT)
    assert "Cancelled" in window.statusBar().currentMessage()
    assert window.cancel_button.isHidden()


def test_a_report_is_never_replaced_unasked(qtbot, open_window, scanned, tmp_path, monkeypatch):
    window = open_window(scanned)
    foreign_report = tmp_path / "report.html"
    foreign_report.write_text("mine")
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report"), "Web page (*.html)")
    )
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Cancel)
    window.reports.export()
    qtbot.waitUntil(lambda: not window.session.bridge.busy)
    assert foreign_report.read_text() == "mine"


def test_the_window_fits_a_small_screen(qtbot, open_window, scanned):
    window = open_window(scanned)
    window.show_page(MATCHES)
    page = window.matches  # one of 1,400 by 900 pixels, each thing twice as large
    assert page.minimumSizeHint().width() + window.rail.width() <= 690
    assert page.minimumSizeHint().height() <= 380


def test_the_photos_page_fits_a_small_screen_in_the_longest_language(qtbot, open_window, scanned):
    with speaking("fr"):
        window = open_window(scanned)
        page = window.photos
        areas = page.findChildren(QScrollArea)
        area = next(each for each in areas if each.isAncestorOf(page.unreadable_button))
        assert page.unreadable_button.text() != "List what was not checked"
        bar = area.verticalScrollBar().sizeHint().width()
        assert area.widget().minimumSizeHint().width() + bar + window.rail.width() <= 690


def test_alt_keys_of_fields_are_not_those_of_menus(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "my.casebook")

    def letter(text: str) -> str:
        return text[text.index("&") + 1].lower() if "&" in text else ""

    menu_letters = [letter(action.text()) for action in window.menuBar().actions()]
    labels = [letter(made.text()) for made in window.letters.form.findChildren(QLabel)]
    used = [*menu_letters, *filter(None, labels)]
    assert len(used) == len({*used})
    for action in window.menuBar().actions():
        inside = [letter(each.text()) for each in action.menu().actions() if "&" in each.text()]
        assert len(inside) == len({*inside})


def test_starting_without_photos_and_adding_twice_are_answered(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    window.photos.start()
    assert "Add a folder" in window.statusBar().currentMessage()
    assert not window.session.scan.active
    window.take([str(tmp_path)])
    window.take([str(tmp_path)])
    assert window.photos.roots == [str(tmp_path)]
    assert "already" in window.statusBar().currentMessage()


def test_what_another_program_wrote_is_shown_with_the_page(
    qtbot, open_window, tmp_path, example_pack, demo_photos
):
    path = tmp_path / "my.casebook"
    window = open_window(path)
    window.photos.add([str(demo_photos / "Edited")])
    window.show_page(LETTERS)
    with Casebook.open(path) as casebook:
        for _ in scan(casebook, [demo_photos / "Edited"], [example_pack], jobs=1):
            pass
    window.show_page(PHOTOS)
    assert "checked against Example Faces" in window.photos.checked_label.text()
    window.show_page(MATCHES)
    qtbot.waitUntil(lambda: bool(window.matches.model.ids))
    qtbot.waitUntil(lambda: window.matches.table.isVisible())
