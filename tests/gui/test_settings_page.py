"""Casebooks and privacy through the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_casebook import make_casebook, match
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QProgressDialog
from window_helpers import SCAN_LIMIT

from flickrcheck.errors import UnusableFileError
from flickrcheck.gui import session
from flickrcheck.gui.casebooks_panel import changed_words
from flickrcheck.gui.decisions import Decisions
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.privacy_panel import WINDOW
from flickrcheck.gui.rail import SETTINGS
from flickrcheck.gui.settings import Settings
from flickrcheck.model import Verdict
from flickrcheck.store.casebook import Casebook, default_casebook_path
from flickrcheck.store.casebook_lock import own_files, scan_lock
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.letters.writer_file import keep_writer, writer_path
from flickrcheck.work.privacy import Part, size_of, size_words


def answer(verb: str) -> list[str]:
    """Press the button that begins with ``verb`` in the next question; gives what was asked."""
    asked: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press)
            return
        asked.append(box.text())
        next(each for each in box.buttons() if each.text().startswith(verb)).click()

    QTimer.singleShot(0, press)
    return asked


def shown(qtbot, window: MainWindow):
    window.show_privacy()
    panel = window.settings.privacy
    qtbot.waitUntil(lambda: bool(panel.rows[Part.FILE].size.text()), timeout=SCAN_LIMIT)
    return panel


def said(qtbot, window: MainWindow) -> str:
    qtbot.waitUntil(window.bar.isVisible, timeout=SCAN_LIMIT)
    return window.bar.text.text()


def settled(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.session.bridge.waiting, timeout=SCAN_LIMIT)


@pytest.fixture
def made(tmp_path) -> Path:
    path = tmp_path / "client & co.casebook"
    make_casebook(path, [match(f"/p/{number}.jpg", entry=number) for number in range(1, 9)])
    return path


def test_every_part_is_shown_with_its_exact_size(qtbot, open_window, made):
    window = open_window(made)
    panel = shown(qtbot, window)
    settled(qtbot, window)
    assert set(panel.rows) == {*Part, WINDOW}
    assert panel.rows[Part.FILE].size.text() == size_words(size_of(own_files(made)))
    assert "8 matches" in panel.rows[Part.FILE].what.text()
    assert panel.rows[Part.FILE].where.text() == str(made)
    assert panel.rows[Part.WRITER].size.text() == "nothing"
    assert not panel.rows[Part.WRITER].button.isEnabled()
    assert panel.rows[Part.THUMBNAILS].button.isEnabled()


def test_small_pictures_go_after_a_question_and_only_then(qtbot, open_window, made):
    window = open_window(made)
    panel = shown(qtbot, window)
    settled(qtbot, window)
    size = panel.rows[Part.THUMBNAILS].size.text()
    asked = answer("Cancel")
    panel.rows[Part.THUMBNAILS].button.click()
    assert size in asked[0]
    assert "verdicts stay" in asked[0]
    settled(qtbot, window)
    assert panel.rows[Part.THUMBNAILS].size.text() == size
    answer("Delete")
    panel.rows[Part.THUMBNAILS].button.click()
    assert panel.findChild(QProgressDialog).isVisible()  # no verdict can be given meanwhile
    qtbot.waitUntil(window.bar.isVisible, timeout=SCAN_LIMIT)
    settled(qtbot, window)
    assert panel.findChild(QProgressDialog) is None
    assert "small pictures were deleted" in window.bar.text.text()
    assert panel.rows[Part.THUMBNAILS].size.text() == "nothing"
    with Casebook.open(made) as book:
        keys = [each.match.photo.content_key for each in book.matches()]
        assert len(keys) == 8
        assert [book.thumbnail(key) for key in keys] == [None] * 8


def test_the_whole_casebook_goes_and_the_one_before_is_opened(qtbot, open_window, made, tmp_path):
    first = tmp_path / "first.casebook"
    window = open_window(first)
    assert window.session.switch(made, create=False)
    panel = shown(qtbot, window)
    settled(qtbot, window)
    form = window.letters.form
    form.set_writer(Writer("A", "a@example.org"), remembered=False)
    form.remember.setChecked(True)
    form.name.setText("Alexandra")  # is kept a second later, or when the casebook is left
    answer("Delete")
    panel.rows[Part.FILE].button.click()
    settled(qtbot, window)
    assert window.session.casebook.path == first
    assert not [file for file in [*own_files(made), writer_path(made)] if file.exists()]
    assert made not in window.session.settings.casebooks()
    assert window.matches.model.ids == []
    assert form.name.text() == ""


def test_a_person_who_has_one_casebook_gets_a_new_empty_one(qtbot, open_window):
    path = default_casebook_path()
    window = open_window(path)
    window.photos.add(["/somewhere"])
    panel = shown(qtbot, window)
    settled(qtbot, window)
    answer("Delete")
    panel.rows[Part.FILE].button.click()
    settled(qtbot, window)
    assert window.session.casebook.path == path
    assert path.exists()
    assert window.photos.roots == []


def test_details_go_from_the_form_too(qtbot, open_window, made):
    keep_writer(made, Writer("Zerafina", "z@example.org"))
    window = open_window(made)
    assert window.letters.form.name.text() == "Zerafina"
    panel = shown(qtbot, window)
    settled(qtbot, window)
    answer("Delete")
    panel.rows[Part.WRITER].button.click()
    settled(qtbot, window)
    assert window.letters.form.name.text() == ""
    assert not window.letters.form.remember.isChecked()
    assert not writer_path(made).exists()


def test_the_window_forgets(qtbot, open_window, made, tmp_path):
    window = open_window(tmp_path / "other.casebook")
    window.session.switch(made, create=False)
    window.session.settings.set_text("anything", "Zerafina")
    panel = shown(qtbot, window)
    settled(qtbot, window)
    answer("Forget")
    panel.rows[WINDOW].button.click()
    settled(qtbot, window)
    settings = Settings()
    assert settings.text("anything") == ""
    assert settings.casebooks() == [made]


def test_a_report_without_names_is_one_click(qtbot, open_window, made, tmp_path, monkeypatch):
    out = tmp_path / "shown.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), "Web page (*.html)"))
    window = open_window(made)
    panel = shown(qtbot, window)
    panel.report_button.click()
    qtbot.waitUntil(out.exists, timeout=SCAN_LIMIT)
    settled(qtbot, window)
    assert "left out of this report" in out.read_text()
    assert "/p" not in out.read_text().replace("</p", "")


def test_casebooks_are_listed_opened_and_taken_off(qtbot, open_window, made, tmp_path):
    first, gone = tmp_path / "first.casebook", tmp_path / "gone.casebook"
    window = open_window(gone)
    assert window.session.switch(first, create=True)
    assert window.session.switch(made, create=False)
    for file in own_files(gone):
        file.unlink(missing_ok=True)
    window.show_casebooks()
    panel = window.settings.casebooks
    table = panel.table
    names = [table.item(row, 0).text() for row in range(table.rowCount())]
    assert names == ["client & co", "first", "gone"]
    assert [table.item(row, 1).text() for row in range(3)] == ["open", "", "not there"]

    def summarised() -> bool:
        panel.load()
        return table.item(0, 2).text() == "8 photos, 8 undecided"

    qtbot.waitUntil(summarised, timeout=SCAN_LIMIT)
    assert not panel.open_button.isEnabled()
    table.selectRow(1)
    panel.open_button.click()
    assert window.session.casebook.path == first
    assert "first" in window.casebook_button.text()
    table.selectRow([table.item(row, 0).text() for row in range(3)].index("gone"))
    panel.forget_button.click()
    assert table.rowCount() == 2
    assert Settings().casebooks() == [first, made]


def test_a_file_may_say_that_it_is_of_any_year():
    assert changed_words(2.0**40) == changed_words(-(2.0**60)) == ""
    assert changed_words(86_400 * 365) != ""


def test_the_recent_ones_are_in_the_menu(qtbot, open_window, made, tmp_path):
    window = open_window(tmp_path / "first.casebook")
    window.session.switch(made, create=False)
    menu = window.recent_menu
    menu.aboutToShow.emit()
    recent, all_of_them = menu.actions()[0], menu.actions()[-1]
    assert "first" in recent.text()
    assert not any("client" in action.text() for action in menu.actions())
    recent.trigger()
    assert window.session.casebook.path.name == "first.casebook"
    all_of_them.trigger()
    assert window.rail.currentRow() == SETTINGS
    menu.aboutToShow.emit()
    assert "client && co" in menu.actions()[0].text()


def test_nothing_is_offered_for_deletion_while_a_scan_runs(
    qtbot, open_window, demo_photos, tmp_path
):
    window = open_window(tmp_path / "my.casebook")
    window.photos.add([str(demo_photos)])
    window.photos.start()
    window.show_privacy()
    panel = window.settings.privacy
    assert not panel.rows[Part.FILE].button.isEnabled()
    assert not window.session.discard()
    assert window.task.isVisible()
    assert window.task.label.text()
    qtbot.waitUntil(lambda: not window.session.scan.active, timeout=SCAN_LIMIT)
    qtbot.waitUntil(lambda: panel.rows[Part.FINGERPRINTS].button.isEnabled(), timeout=SCAN_LIMIT)
    assert not window.task.isVisible()


def test_a_scan_can_be_stopped_from_every_page(qtbot, open_window, demo_photos, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    window.photos.add([str(demo_photos)])
    window.photos.start()
    window.show_page(SETTINGS)
    window.task.stop_button.click()
    assert not window.task.stop_button.isEnabled()
    assert "Stopping" in window.task.label.text()
    qtbot.waitUntil(lambda: not window.session.scan.active, timeout=SCAN_LIMIT)
    assert not window.session.scan.complete


def test_a_casebook_that_cannot_be_deleted_stays_open(qtbot, open_window, made):
    window = open_window(made)
    with scan_lock(made):  # as a scan on the command line does
        assert not window.session.discard()
    assert "Another scan" in window.bar.text.text()
    assert window.session.casebook.path == made
    qtbot.waitUntil(lambda: len(window.matches.model.ids) == 8, timeout=SCAN_LIMIT)
    decisions = Decisions(window.session)
    with qtbot.waitSignal(decisions.saved):
        decisions.decide([window.matches.model.ids[0]], Verdict.MINE)


def test_a_casebook_that_another_program_deleted_is_left_for_another(
    qtbot, open_window, made, tmp_path
):
    window = open_window(tmp_path / "first.casebook")
    window.session.switch(made, create=False)
    qtbot.waitUntil(lambda: len(window.matches.model.ids) == 8, timeout=SCAN_LIMIT)
    settled(qtbot, window)  # so that nothing but the privacy page reads the casebook
    for file in own_files(made):
        file.unlink(missing_ok=True)
    window.show_privacy()
    assert str(made) in said(qtbot, window)
    window.bar.close_button.click()
    assert window.session.discard()
    assert window.session.casebook.path.name == "first.casebook"
    assert not any(file.exists() for file in own_files(made))


def test_where_no_casebook_can_be_made_a_spare_one_is_open_and_told(
    qtbot, open_window, made, tmp_path, monkeypatch
):
    no_folder = tmp_path / "a file"
    no_folder.touch()
    monkeypatch.setattr(session, "default_casebook_path", lambda: no_folder / "my.casebook")
    window = open_window(made)
    settled(qtbot, window)
    real = Casebook.open

    def refuse(path: Path, **named):
        if path == made:
            raise UnusableFileError("It cannot be made.")
        return real(path, **named)

    monkeypatch.setattr(Casebook, "open", refuse)
    spare = tmp_path / "spare"
    spare.mkdir()
    monkeypatch.setattr(session.tempfile, "mkdtemp", lambda prefix: str(spare))
    assert window.session.discard()
    assert window.session.casebook.path == spare / made.name
    assert "your system may delete" in window.bar.text.text()
    window.bar.close_button.click()

    # not even there: the disk is full
    def full(prefix: str) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(session.tempfile, "mkdtemp", full)
    monkeypatch.setattr(Casebook, "open", lambda path, **_: real(path / "none"))
    told: list[str] = []
    window.session.failed.connect(told.append)
    assert window.session.discard()
    assert "nothing can be saved now" in told[0]
    assert "No space left on device" in told[0]
    with pytest.raises(UnusableFileError, match="not in its place"):
        window.session.casebook.set_verdict([1], Verdict.MINE)
    for row in range(window.rail.count()):
        window.show_page(row)  # each stays as it is, or says that there is nothing
    monkeypatch.setattr(Casebook, "open", real)
    where = window.session.casebook.path
    assert window.session.switch(where, create=True)  # there is room again
    assert window.session.casebook.in_place()


def test_verdicts_stay_when_fingerprints_go(qtbot, open_window, made):
    window = open_window(made)
    Decisions(window.session).decide([window.matches.model.ids[0]], Verdict.MINE)
    panel = shown(qtbot, window)
    settled(qtbot, window)
    answer("Delete")
    panel.rows[Part.FINGERPRINTS].button.click()
    qtbot.waitUntil(window.bar.isVisible, timeout=SCAN_LIMIT)
    assert "fingerprints were deleted" in window.bar.text.text()
    Decisions(window.session).decide([window.matches.model.ids[1]], Verdict.UNSURE)
    with Casebook.open(made) as book:
        found = [each.verdict for each in book.matches()]
    assert found.count(Verdict.MINE) == found.count(Verdict.UNSURE) == 1
