"""From the scan to an answered request through the real window, with the days passing by."""

from __future__ import annotations

import email
import shutil
from datetime import date, timedelta
from email import policy
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from window_helpers import SCAN_LIMIT, wait_for_scan

from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.rail import LETTERS, MATCHES, REQUESTS
from flickrcheck.gui.request_dialogs import AnswerEntry, DayDialog
from flickrcheck.gui.request_settle import SettleDialog
from flickrcheck.gui.sequel_dialog import SequelDialog
from flickrcheck.model import Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.request_events import State
from flickrcheck.work.request_steps import find_tracked


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.session.bridge.waiting, timeout=SCAN_LIMIT)


def note_day(qtbot, window: MainWindow, day: date) -> None:
    """Confirm the day that is asked for: it is the newest one that can be."""
    dialog = window.requests.findChild(DayDialog)
    assert dialog.day.date().toPython() == day
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    idle(qtbot, window)


def test_from_the_scan_to_an_answered_request(
    qtbot, open_window, installed_pack, demo_photos, in_this_process, tmp_path
):
    photos = tmp_path / "photos"
    shutil.copytree(demo_photos / "Flickr export", photos)
    window = open_window(tmp_path / "my.casebook")
    window.photos.add([str(photos)])
    window.photos.start()
    wait_for_scan(qtbot, window)
    window.show_page(MATCHES)
    review = window.matches
    qtbot.waitUntil(lambda: bool(review.model.ids), timeout=SCAN_LIMIT)
    qtbot.keyClick(review.table, "1")
    [confirmed] = [each for each in window.session.casebook.matches() if each.verdict]
    assert confirmed.verdict is Verdict.MINE

    window.show_page(LETTERS)
    window.letters.form.name.setText("Robin Example")
    window.letters.form.email.setText("robin@example.org")
    idle(qtbot, window)
    folder = tmp_path / "letters"
    with qtbot.waitSignal(window.letters.saved, timeout=SCAN_LIMIT):
        window.letters.save(folder)
    idle(qtbot, window)

    page, details = window.requests, window.requests.details
    first_day = date.today()
    now = first_day
    page.today = lambda: now
    window.show_page(REQUESTS)
    assert page.table.item(0, 0).text() == "Draft"
    window.menus.actions["request-ready"].trigger()
    idle(qtbot, window)
    assert page.table.item(0, 0).text() == "Ready to send"
    assert details.next_button.text() == "Mark as sent..."
    details.next_button.click()
    note_day(qtbot, window, first_day)
    assert "The answer is due on " in details.due_label.text()

    # seven weeks later nothing came
    now = first_day + timedelta(days=49)
    page.load()
    idle(qtbot, window)
    assert page.table.item(0, 1).text().startswith("Overdue by ")
    assert details.next_button.text() == "Draft a reminder..."
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_N)
    dialog = page.findChild(SequelDialog)
    idle(qtbot, window)
    assert "Robin Example" in dialog.text.toPlainText()
    assert dialog.manual_label.isHidden()
    dialog.text.appendPlainText("P.S. Two weeks, please.")
    assert not dialog.manual_label.isHidden()
    qtbot.keyClick(dialog.subject, Qt.Key.Key_Return)  # which must do nothing
    assert not dialog.manual_label.isHidden()
    dialog.again_button.click()
    idle(qtbot, window)
    assert dialog.manual_label.isHidden()
    dialog.text.undo()  # what was written by hand comes back
    assert "P.S. Two weeks, please." in dialog.text.toPlainText()
    dialog.save_button.click()
    idle(qtbot, window)
    assert f"saved in {folder}" in window.bar.text.text()
    [mail] = folder.glob("*-reminder.eml")
    assert mail.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    sent = email.message_from_bytes(mail.read_bytes(), policy=policy.default)
    assert "P.S. Two weeks, please." in sent.get_content()
    assert details.next_button.text() == "Note that it was sent..."
    details.next_button.click()
    note_day(qtbot, window, now)
    assert details.text.toPlainText().startswith("Sent on ")
    assert "P.S. Two weeks, please." in details.text.toPlainText()

    # three days later they answer
    now += timedelta(days=3)
    answer = tmp_path / "answer.eml"
    answer.write_bytes(b"From: lab@example.org\nSubject: Re\n\nWe have deleted all entries.\n")
    page.enter_answer(Path(answer))
    entry = page.findChild(AnswerEntry)
    idle(qtbot, window)
    entry.keep_button.click()
    idle(qtbot, window)
    assert page.table.item(0, 0).text() == "Answered"
    details.next_button.click()
    settle = page.findChild(SettleDialog)
    assert settle.choices["done"].isChecked()
    settle.note_button.click()
    idle(qtbot, window)
    assert page.table.item(0, 0).text() == "Done"
    assert details.due_label.text() == "Nothing is open about this letter."
    assert details.next_button.isHidden()
    with Casebook.open(tmp_path / "my.casebook") as book:
        request = find_tracked(book, 1)
    assert (request.state, request.reminded) == (State.DONE, first_day + timedelta(days=49))
    assert request.sequels[0].written.letter.manual
