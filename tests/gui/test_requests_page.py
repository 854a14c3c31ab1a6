"""The letters that were saved stay to be seen."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, timedelta

import pytest
from every_part import clipped, nameless, settle
from made_casebook import make_casebook, match
from pseudo_language import write_pseudo
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from window_helpers import SCAN_LIMIT

from flickrcheck import language
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.rail import LETTERS, REQUESTS, Rail
from flickrcheck.gui.request_dialogs import AnswerEntry, DayDialog
from flickrcheck.model import Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_letters import whole_text
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.privacy import Part
from flickrcheck.work.request_events import State, Step
from flickrcheck.work.request_steps import all_tracked, note

ONE = whole_text("photographer", "One", "(EU) 2016/679")


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


def test_a_letter_is_tracked_from_sending_to_its_end(qtbot, open_window, tmp_path, monkeypatch):
    path = make_casebook(tmp_path / "my.casebook", [])
    today = date.today()
    old = today - timedelta(days=100)
    first = Request("Lab", ("pipa",), "photographer", (), ONE, old)
    with Casebook.open(path) as book:
        book.add_request(first)
        book.add_request(replace(first, operator="Other", letter=replace(ONE, subject="Two")))
    window = open_window(path)
    page = window.requests
    window.show_page(REQUESTS)
    idle(qtbot, window)
    acts = window.menus.actions

    def column(number: int) -> list[str]:
        return [page.table.item(row, number).text() for row in range(page.table.rowCount())]

    assert column(0) == ["Draft", "Draft"]
    assert column(2) == ["Other", "Lab"]
    assert page.buttons[Step.SENT].isEnabled()
    assert not page.buttons[Step.DONE].isEnabled()
    assert not page.undo_button.isEnabled()
    page.table.selectRow(1)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_S)
    dialog = page.findChild(DayDialog)
    assert dialog.day.minimumDate().toPython() == old
    assert dialog.day.maximumDate().toPython() == today
    dialog.day.setDate(QDate(old.year, old.month, old.day))
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    idle(qtbot, window)
    # overdue: on top, said in words, and still chosen
    assert column(0) == ["Sent", "Draft"]
    assert column(1)[0].startswith("Overdue by ")
    assert page.table.currentRow() == 0
    assert "The answer was due on " in page.due_label.text()
    assert "Send a reminder from" in page.due_label.text()
    assert page.history.toPlainText().startswith("Sent: ")

    acts["request-answered"].trigger()
    entry = page.findChild(AnswerEntry)
    assert not entry.keep_button.isEnabled()
    mail = tmp_path / "no.eml"
    mail.write_bytes(b"no mail")
    entry.read(mail)
    idle(qtbot, window)
    assert "is no mail that can be read" in entry.problem.text()
    mail.write_bytes(b"From: lab@example.org\n\nWe deleted it.\x1b")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(mail), ""))
    entry.choose_button.click()
    idle(qtbot, window)
    assert "We deleted it." in entry.text.toPlainText()
    entry.keep_button.click()
    idle(qtbot, window)
    assert "Answered" in column(0)
    assert page.text.toPlainText().startswith("Answer of ")
    assert "From: lab@example.org" in page.text.toPlainText()
    assert "(EU) 2016/679" in page.text.toPlainText()

    page.buttons[Step.DONE].click()
    idle(qtbot, window)
    assert "Done" in column(0)
    assert page.due_label.text() == "Nothing is open about this letter."
    acts["request-sent"].trigger()
    idle(qtbot, window)
    assert 'so "Sent" cannot be noted now' in window.bar.text.text()
    page.undo_button.click()
    idle(qtbot, window)
    assert "Done" not in column(0)
    assert page.history.toPlainText().startswith("Taken back: Done")

    page.table.selectRow(column(0).index("Answered"))
    acts["request-law"].trigger()
    next(each for each in page.menu.actions() if "Illinois" in each.text()).trigger()
    page.menu.close()
    acts["request-waiting"].trigger()
    idle(qtbot, window)
    with Casebook.open(path) as book:
        found = {each.request.operator: each for each in all_tracked(book, today)}
    # the second action did not wait for the first one, and both are noted
    assert (found["Lab"].law, found["Lab"].state) == ("bipa", State.SENT)
    assert found["Other"].events == ()
    assert "No law sets a date" in page.due_label.text()


def test_actions_without_any_letter_do_nothing(qtbot, open_window, tmp_path):
    window = open_window(make_casebook(tmp_path / "my.casebook", []))
    idle(qtbot, window)
    for id in ("request-sent", "request-answered", "request-done", "request-law", "request-undo"):
        window.menus.actions[id].trigger()
    idle(qtbot, window)
    assert window.requests.first_button.isVisible()
    assert not window.bar.isVisible()


@pytest.fixture
def longer_words(tmp_path):
    language.choose("xx", write_pseudo(tmp_path / "i18n"))
    yield
    language.choose("en")


def test_longer_words_fit_and_all_has_names(qtbot, open_window, tmp_path, longer_words):
    path = make_casebook(tmp_path / "my.casebook", [])
    today = date.today()
    with Casebook.open(path) as book:
        first = Request("Lab " * 40, ("pipa",), "person", (), replace(ONE, kind="person"), today)
        number = book.add_request(first)
        note(book, number, Step.SENT, today=today)
    window = open_window(path)
    page = window.requests
    window.show_page(REQUESTS)
    for width, height in ((700, 450), (1240, 780)):
        window.resize(width, height)
        settle(window)
        assert page.table.rowCount() == 1
        assert clipped(window) == nameless(window) == []
        assert page.width() <= width - 100
    for step, kind in ((Step.ANSWERED, AnswerEntry), (Step.RECEIVED, DayDialog)):
        page.ask(step)
        settle(window)
        dialog = page.findChild(kind)
        assert clipped(dialog) == nameless(dialog) == []
        dialog.reject()
