"""What the window does with a mistake of its own: a sentence, a note, and where it is deleted."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from flickrcheck import crash
from flickrcheck.gui import app
from flickrcheck.gui.crash_dialog import CrashDialog
from flickrcheck.work.privacy import Part


def test_from_a_mistake_to_its_note_and_its_end(qtbot, open_window, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(crash.threading, "excepthook", crash.threading.excepthook)
    window = open_window(tmp_path / "a.casebook")
    app._explain_surprises(window)

    def work(_):
        raise ValueError("cannot read /home/anna/beach.jpg")

    with qtbot.waitSignal(window.session.failed) as failed:
        window.session.bridge.run_task(work, print, window.session.failed.emit)
    assert "Help, Notes of crashes" in failed.args[0] and len(crash.notes()) == 1
    window.bar.close_button.click()

    try:
        work(None)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "anna" in capsys.readouterr().err  # the terminal is the person's own
    assert window.bar.action_button.text() == "Show the note"
    qtbot.mouseClick(window.bar.action_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(CrashDialog)
    assert dialog.choice.count() == 2
    texts = []
    for row in range(2):
        dialog.choice.setCurrentIndex(row)
        texts.append(dialog.text.toPlainText())
        if dialog.everything.isEnabled():
            dialog.everything.setChecked(True)
            assert "/home/anna/beach.jpg" in dialog.text.toPlainText()
            dialog.everything.setChecked(False)
    assert all("ValueError: cannot read" in text and "anna" not in text for text in texts)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == texts[1]

    window.show_privacy()
    row = window.settings.privacy.rows[Part.CRASHES]
    qtbot.waitUntil(lambda: row.what.text().startswith("2 notes of what went wrong"))
    assert row.button.isEnabled()
    dialog.delete_button.click()
    assert crash.notes() == [] and dialog.text.toPlainText() == "There are no notes."
    assert not dialog.copy_button.isEnabled()

    monkeypatch.setattr(crash, "_write", lambda text: None)  # as on a full disk
    monkeypatch.setattr(crash, "_written", {})
    with qtbot.waitSignal(window.session.failed) as failed:
        window.session.bridge.run_task(work, print, window.session.failed.emit)
    assert "It is in no file, so copy it" in failed.args[0]
    dialog.load()
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError: cannot read" in copied and "anna" not in copied
    dialog.delete_button.click()
    assert dialog.text.toPlainText() == "There are no notes."
    dialog.close()
