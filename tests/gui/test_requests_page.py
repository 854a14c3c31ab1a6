"""The letters that were saved stay to be seen."""

from __future__ import annotations

import shutil

from made_casebook import make_casebook, match
from PySide6.QtGui import QDesktopServices
from window_helpers import SCAN_LIMIT

from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.rail import LETTERS, REQUESTS, Rail
from flickrcheck.work.letters_writer import Writer
from flickrcheck.work.privacy import Part


def counter(rail: Rail) -> str:
    return rail.item(REQUESTS).data(0x0100) or ""


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.session.bridge.waiting, timeout=SCAN_LIMIT)


def test_saved_letters_are_shown_until_they_are_deleted(qtbot, open_window, tmp_path, monkeypatch):
    path = make_casebook(
        tmp_path / "my.casebook",
        [match(f"/p/{number}.jpg", "pipa", number) for number in (1, 2)]
        + [match("/p/1.jpg", "diveface", 1)],
    )
    window = open_window(path)
    page = window.requests
    window.show_page(REQUESTS)
    idle(qtbot, window)
    assert counter(window.rail) == ""
    assert page.first_button.isVisible()
    page.first_button.click()
    assert window.rail.currentRow() == LETTERS
    window.letters.form.set_writer(Writer("Ada Example", "ada@example.org"), remembered=False)
    idle(qtbot, window)
    folder = tmp_path / "letters"
    with qtbot.waitSignal(window.letters.saved, timeout=SCAN_LIMIT):
        window.letters.save(folder)
    idle(qtbot, window)
    number = len(list(folder.glob("*.eml")))
    assert number
    assert counter(window.rail) == str(number)
    window.show_page(REQUESTS)
    assert page.table.rowCount() == number
    assert "Ada Example" in page.text.toPlainText()
    assert page.files_label.text() == str(folder)
    opened = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile()))
    )
    page.folder_button.click()
    assert opened == [str(folder)]
    assert "No file manager" in window.bar.text.text()
    window.bar.close_button.click()
    shutil.rmtree(folder)
    page.load()
    idle(qtbot, window)
    assert not page.folder_button.isEnabled()
    assert page.text.toPlainText()
    monkeypatch.setattr("flickrcheck.gui.privacy_panel.confirmed", lambda *_: True)
    window.show_privacy()
    idle(qtbot, window)
    window.settings.privacy.act(Part.LETTERS)
    qtbot.waitUntil(window.bar.isVisible, timeout=SCAN_LIMIT)
    idle(qtbot, window)
    assert counter(window.rail) == ""
    assert page.table.rowCount() == 0
