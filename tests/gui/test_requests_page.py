"""The letters that were saved stay to be seen."""

from __future__ import annotations

import shutil
import threading
from dataclasses import replace
from datetime import date, timedelta

import pytest
from every_part import clipped, nameless, settle
from made_casebook import make_casebook, match
from pseudo_language import write_pseudo
from PySide6.QtCore import QDate, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox
from window_helpers import SCAN_LIMIT

from flickrcheck import language
from flickrcheck.errors import UnusableFileError
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.rail import LETTERS, PHOTOS, REQUESTS, Rail
from flickrcheck.gui.request_dialogs import AnswerEntry, DayDialog
from flickrcheck.gui.request_settle import SettleDialog
from flickrcheck.gui.sequel_dialog import SequelDialog
from flickrcheck.model import Letter, Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_letters import whole_text
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.privacy import Part
from flickrcheck.work.request_events import State, Step
from flickrcheck.work.request_steps import all_tracked, note
from flickrcheck.work.requests_file import export_requests, import_requests
from flickrcheck.work.words import date_words

ONE = whole_text("photographer", "One", "(EU) 2016/679")


def counter(rail: Rail) -> str:
    return rail.item(REQUESTS).data(0x0100) or ""


def spoken(rail: Rail) -> str:
    return rail.item(REQUESTS).data(Qt.ItemDataRole.AccessibleTextRole)


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
    assert counter(window.rail) == ""  # nothing is due yet
    assert spoken(window.rail) == f"Requests, {number} letters saved"
    window.show_page(REQUESTS)
    assert page.table.rowCount() == number
    assert "Ada Example" in page.details.text.toPlainText()
    assert page.details.files_label.text() == str(folder)
    opened = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile()))
    )
    page.details.folder_button.click()
    assert opened == [str(folder)]
    assert "No file manager" in window.bar.text.text()
    window.bar.close_button.click()
    shutil.rmtree(folder)
    page.load()
    idle(qtbot, window)
    assert not page.details.folder_button.isEnabled()
    assert "The saved files are no longer in this folder" in page.details.gone_label.text()
    assert page.details.text.toPlainText()
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
    what = f"{date_words(old)} - Removal, by the photographer\nPeople In Photo Albums (PIPA)"
    assert column(2) == [f"Other\n{what}", f"Lab\n{what}"]
    assert f"Operator: Lab\n{what}" == page.table.item(1, 2).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert page.details.buttons[Step.SENT].isEnabled()
    assert not page.details.buttons[Step.DONE].isEnabled()
    assert not page.details.undo_button.isEnabled()
    page.table.selectRow(1)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_S)
    dialog = page.findChild(DayDialog)
    assert dialog.day.minimumDate().toPython() == old
    assert dialog.day.maximumDate().toPython() == today
    dialog.day.setDate(QDate(old.year, old.month, old.day))
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    idle(qtbot, window)
    # overdue: on top, said in words, marked, counted, and still chosen
    assert not page.table.item(0, 1).icon().isNull()
    assert page.table.item(1, 1).icon().isNull()
    assert counter(window.rail) == "1"
    assert spoken(window.rail) == "Requests, 1 overdue; 2 letters saved"
    assert column(0) == ["Sent", "Draft"]
    assert column(1)[0].startswith("Overdue by ")
    assert page.table.currentRow() == 0
    assert "The answer was due on " in page.details.due_label.text()
    assert "Send a reminder from" in page.details.due_label.text()
    assert page.details.history.toPlainText().startswith("Sent: ")

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
    assert page.details.text.toPlainText().startswith("Answer of ")
    assert "From: lab@example.org" in page.details.text.toPlainText()
    assert "(EU) 2016/679" in page.details.text.toPlainText()

    page.details.buttons[Step.DONE].click()
    idle(qtbot, window)
    assert "Done" in column(0)
    assert page.details.due_label.text() == "Nothing is open about this letter."
    acts["request-sent"].trigger()
    idle(qtbot, window)
    assert 'so "Sent" cannot be noted now' in window.bar.text.text()
    page.details.undo_button.click()
    idle(qtbot, window)
    assert "Done" not in column(0)
    assert page.details.history.toPlainText().startswith("Taken back: Done")

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
    assert "No law sets a date" in page.details.due_label.text()


@pytest.fixture
def three(tmp_path):
    """A casebook with three letters that were saved a hundred days ago."""
    path = make_casebook(tmp_path / "my.casebook", [])
    saved = date.today() - timedelta(days=100)
    with Casebook.open(path) as book:
        for number, law in enumerate(("gdpr", "none", "ccpa"), 1):
            letter = Letter("en", "photographer", law, (), ("Lab",), "", "My photos", "Dear Lab")
            files = (str(tmp_path / f"{number}.eml"), str(tmp_path / f"{number}.exe"))
            book.add_request(Request(f"Lab {number}", ("pipa",), "photographer", (), letter, saved,
                                     files=files))  # fmt: skip
    for number in (1, 2, 3):
        (tmp_path / f"{number}.exe").write_text("x")
    return path


def choose_day(page, day: date) -> None:
    dialog = page.findChild(DayDialog)
    dialog.day.setDate(QDate(day.year, day.month, day.day))
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def test_several_requests_are_noted_together_and_taken_back_together(qtbot, open_window, three):
    window = open_window(three)
    page, details = window.requests, window.requests.details
    window.show_page(REQUESTS)
    idle(qtbot, window)
    page.table.selectAll()
    assert "3 requests are chosen" in details.chosen_label.text()
    window.menus.actions["request-ready"].trigger()
    idle(qtbot, window)
    assert len(page.table.selectionModel().selectedRows()) == 3
    details.next_button.click()
    choose_day(page, date.today() - timedelta(days=60))
    idle(qtbot, window)
    states = [page.table.item(row, 0).text() for row in range(3)]
    assert states == ["Sent"] * 3
    assert counter(window.rail) == "3"
    details.undo_button.click()
    idle(qtbot, window)
    assert [page.table.item(row, 0).text() for row in range(3)] == ["Ready to send"] * 3
    page.table.selectRow(0)
    window.menus.actions["request-draft"].trigger()
    idle(qtbot, window)
    page.table.selectAll()
    window.menus.actions["request-ready"].trigger()
    idle(qtbot, window)
    assert "2 requests were left as they are" in window.statusBar().currentMessage()


def test_requests_that_look_alike_have_their_numbers(qtbot, open_window, three):
    with Casebook.open(three) as book:
        first = next(each for each in all_tracked(book, date.today()) if each.id == 1)
        number = book.add_request(replace(first.request, letter=ONE))
    window = open_window(three)
    window.show_page(REQUESTS)
    idle(qtbot, window)
    table = window.requests.table
    heads = {table.item(row, 2).text().partition("\n")[0] for row in range(4)}
    assert heads == {"Lab 1 (request 1)", f"Lab 1 (request {number})", "Lab 2", "Lab 3"}


def test_saved_files_are_opened_and_others_never(qtbot, open_window, three, monkeypatch):
    window = open_window(three)
    page, details = window.requests, window.requests.details
    window.show_page(REQUESTS)
    idle(qtbot, window)
    assert "No longer in this folder: 3.eml" in details.gone_label.text()
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    menu = details.files_button.menu()
    menu.aboutToShow.emit()
    first, second = menu.actions()
    assert (first.text(), first.isEnabled()) == ("3.eml - no longer there", False)
    second.trigger()  # an imported file of requests may name any file
    assert opened == []
    assert "No program opened" in window.bar.text.text()
    three.with_name("3.eml").write_text("x")
    page.load()
    idle(qtbot, window)
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert [url.fileName() for url in opened] == ["3.eml"]
    details.folder_button.click()
    assert len(opened) == 2


def test_a_mail_is_dropped_onto_a_request(qtbot, open_window, three, tmp_path, monkeypatch):
    window = open_window(three)
    page = window.requests
    window.show_page(REQUESTS)
    idle(qtbot, window)
    mail = tmp_path / "Re.EML"
    mail.write_bytes(b"From: lab@example.org\n\nPlease send us the links to the photos.")
    # what was not sent has no answer: that is said, and not behind what was refused before
    page.ask(Step.REFUSED)
    idle(qtbot, window)
    assert "Refused by the operator" in window.bar.text.text()
    drop(page, page.table.pos(), mail)
    idle(qtbot, window)
    assert "Answer added" in window.bar.text.text()
    assert window.bar.close_button.text() == "Close"
    page.table.selectAll()
    page.details.next_button.click()
    choose_day(page, date.today() - timedelta(days=60))
    idle(qtbot, window)
    assert window.bar.isHidden()  # the step that can be noted ends it
    for problem in ("One.", "Two.", "Three."):
        window.session.failed.emit(problem)
    assert window.bar.close_button.text() == "Next (2 more)"
    window.bar.close_button.click()
    assert window.bar.text.text() == "Two."
    assert window.bar.close_button.text() == "Next (1 more)"
    window.session.overcome.emit("Two.")
    assert (window.bar.text.text(), window.bar.close_button.text()) == ("Three.", "Close")
    window.bar.close_button.click()
    assert window.bar.isHidden()
    place = page.table.visualRect(page.table.model().index(1, 0)).center()
    drop(page, page.table.viewport().mapTo(page, place), mail)
    idle(qtbot, window)
    entry = page.findChild(AnswerEntry)
    assert "send us the links" in entry.text.toPlainText()
    entry.text.setPlainText("")
    drop(entry, place, mail)  # onto the dialogue works as well
    idle(qtbot, window)
    assert "send us the links" in entry.text.toPlainText()
    chosen = page.table.item(1, 2).text()
    with monkeypatch.context() as broken:  # what cannot be noted stays to be seen
        broken.setattr("flickrcheck.gui.requests_page.note_all", full)
        entry.keep_button.click()
        assert not entry.keep_button.isEnabled()
        idle(qtbot, window)
    assert entry.problem.text() == "The disk is full."
    assert "send us the links" in entry.text.toPlainText()
    entry.keep_button.click()
    idle(qtbot, window)
    qtbot.waitUntil(lambda: page.findChild(AnswerEntry) is None)
    row = page.table.currentRow()
    assert (page.table.item(row, 0).text(), page.table.item(row, 2).text()) == ("Answered", chosen)
    # what was answered is guessed, and only noted where the person says so
    window.menus.actions["request-next"].trigger()
    dialog = page.findChild(SettleDialog)
    assert dialog.choices["links"].isChecked()
    assert dialog.reply_button.isEnabled() and dialog.note_button.isHidden()
    dialog.choices["refused"].click()
    assert not dialog.reply_button.isEnabled()
    dialog.note_button.click()
    idle(qtbot, window)
    assert page.table.item(page.table.currentRow(), 0).text() == "Refused"
    drop(page, place, tmp_path / "photo.jpg")  # is for the window, not for a request
    assert not [each for each in page.findChildren(AnswerEntry) if each.isVisible()]
    window.show_page(PHOTOS)
    window.take([str(mail)])  # dropped elsewhere: it is for this page, but for which request?
    assert page.isVisible()
    assert "onto the request that it answers" in window.statusBar().currentMessage()


def full(*_: object, **__: object) -> None:
    raise UnusableFileError("The disk is full.")


def drop(page, place, path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(place), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    page.dropEvent(event)
    return event.isAccepted()


def test_calendar_export_and_import_by_the_menu(qtbot, open_window, three, tmp_path, monkeypatch):
    with Casebook.open(three) as book:
        note(book, 1, Step.SENT, today=date.today(), day=date.today() - timedelta(days=3))
    window = open_window(three)
    page, acts = window.requests, window.menus.actions
    idle(qtbot, window)

    def say_where(name: str) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))

    say_where("due")
    acts["requests-calendar"].trigger()
    idle(qtbot, window)
    assert "2 days written to" in window.bar.text.text()
    assert "nothing about you, your letters or photos" in window.bar.text.text()
    assert b"BEGIN:VALARM" in (tmp_path / "due.ics").read_bytes()
    say_where("all.json")
    acts["requests-export"].trigger()
    idle(qtbot, window)
    assert "3 requests written to" in window.bar.text.text()
    path = str(tmp_path / "all.json")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    acts["requests-import"].trigger()
    idle(qtbot, window)
    assert "0 requests added, 0 brought up to date, 3 with nothing newer" in window.bar.text.text()
    other = make_casebook(tmp_path / "other.casebook", [])
    assert window.session.switch(other, create=False)
    idle(qtbot, window)
    acts["requests-import"].trigger()
    idle(qtbot, window)
    assert "3 requests added" in window.bar.text.text()
    assert page.table.rowCount() == 3
    window.bar.close_button.click()
    path = str(tmp_path / "due.ics")
    acts["requests-import"].trigger()
    idle(qtbot, window)
    assert "This is no file of requests" in window.bar.text.text()


def test_requests_of_another_client_are_asked_about(qtbot, open_window, tmp_path, monkeypatch):
    letter = Letter("en", "mandate", "none", ("Ann",), ("Lab",), "", "Her photos", "Dear Lab")
    about = (match("/ann/1.jpg", "pipa", 1),)
    with Casebook.open(make_casebook(tmp_path / "ann.casebook", about)) as book:
        book.add_request(Request("Lab", ("pipa",), "mandate", about, letter, date.today()))
        (tmp_path / "ann.json").write_bytes(export_requests(book))
        assert import_requests(book, export_requests(book)).same == 1
    client = make_casebook(tmp_path / "client.casebook", [match("/c/9.jpg", "pipa", 999)])
    window = open_window(client)
    idle(qtbot, window)
    path = str(tmp_path / "ann.json")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    asked = []
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(
        QMessageBox, "question", lambda *words: asked.append(words[2]) or answers.pop(0)
    )
    for taken in (0, 1, 1):  # the third time it is known
        window.menus.actions["requests-import"].trigger()
        idle(qtbot, window)
        with Casebook.open(client) as book:
            assert len(all_tracked(book, date.today())) == taken
    assert len(asked) == 2
    assert "the matches of the casebook client" in asked[0] and "letters are by Ann" in asked[0]


def test_actions_without_any_letter_do_nothing(qtbot, open_window, tmp_path):
    window = open_window(make_casebook(tmp_path / "my.casebook", []))
    idle(qtbot, window)
    for id in window.menus.actions:
        if not id.startswith("request-"):
            continue
        window.menus.actions[id].trigger()
    idle(qtbot, window)
    assert window.requests.first_button.isVisible()
    assert not window.bar.isVisible()


@pytest.fixture
def longer_words(tmp_path):
    language.choose("xx", write_pseudo(tmp_path / "i18n"))
    yield
    language.choose("en")


def test_who_writes_can_be_said_where_there_is_no_other_letter(
    qtbot, open_window, three, monkeypatch
):
    window = open_window(three)  # without a match, as with requests of another casebook
    page = window.requests
    window.show_page(REQUESTS)
    idle(qtbot, window)
    page.table.selectRow(0)
    page.ask(Step.SENT)
    choose_day(page, date.today() - timedelta(days=60))
    idle(qtbot, window)
    page.details.next_button.click()
    dialog = page.findChild(SequelDialog)
    qtbot.waitUntil(dialog.name.hasFocus)
    assert "Say who writes" in dialog.problem.text()
    assert not dialog.save_button.isEnabled()
    qtbot.keyClicks(dialog.name, "Robin Example")
    dialog.email.setText("robin@example")
    qtbot.waitUntil(lambda: "e-mail address" in dialog.problem.text().replace("Say who", ""))
    dialog.email.setText("robin@example.org")
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert dialog.problem.isHidden()
    assert dialog.text.toPlainText().endswith("Robin Example")
    # what was written is not lost where it cannot be saved
    dialog.text.appendPlainText("P.S. Please.")
    for problem, folder, email in (
        ("cannot", three, "robin@example.org"),
        ("e-mail", three.parent, "robin"),
    ):
        monkeypatch.setattr(
            "flickrcheck.gui.sequel_dialog.choose_folder", lambda *_, f=folder: str(f)
        )
        dialog.folder_button.click()
        dialog.email.setText(email)
        dialog.save_button.click()
        assert not dialog.save_button.isEnabled()
        idle(qtbot, window)
        assert problem in dialog.problem.text()
        assert dialog.isVisible()
        assert dialog.text.toPlainText().endswith("P.S. Please.")
    dialog.email.setText("robin@example.org")
    dialog.save_button.click()
    idle(qtbot, window)
    qtbot.waitUntil(lambda: page.findChild(SequelDialog) is None)
    assert page.details.history.toPlainText().startswith("Letter saved (Reminder): ")
    assert window.letters.form.name.text() == "Robin Example"  # for the next one


def test_an_answer_settles_the_request_it_came_to(qtbot, open_window, three, tmp_path):
    with Casebook.open(three) as book:
        for number in (1, 2, 3):
            note(book, number, Step.SENT, today=date.today())
            note(book, number, Step.ANSWERED, today=date.today())
    window = open_window(three)
    page = window.requests
    window.show_page(REQUESTS)
    idle(qtbot, window)
    page.table.selectAll()
    shown = page.details.to_label.text()
    page.settle()
    settle = page.findChild(SettleDialog)
    settle.choices["done"].setChecked(True)
    settle.note_button.click()
    idle(qtbot, window)
    with Casebook.open(three) as book:
        done = [each for each in all_tracked(book, date.today()) if each.state is State.DONE]
    assert [f"To {each.request.operator}: no e-mail address known" for each in done] == [shown]
    # in another casebook the same numbers are other requests: none of before can be noted
    other = tmp_path / "other.casebook"
    Casebook.open(other, create=True).close()
    gate = threading.Event()
    for _ in range(2):  # all that read quickly
        window.session.bridge.run_task(lambda _: gate.wait(30), lambda _: None, str, quick=True)
    window.menus.actions["request-undo"].trigger()  # is still noted where it was asked for
    window.session.switch(other, create=False)
    assert page.table.rowCount() == 0
    assert page.empty_label.text() == "The requests are being read."
    gate.set()
    idle(qtbot, window)
    assert page.empty_label.text().startswith("No letter was saved from this casebook yet.")
    assert page.table.rowCount() == 0
    with Casebook.open(three) as book:
        assert {each.state for each in all_tracked(book, date.today())} == {State.ANSWERED}


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
        assert page.introduction.isVisible() == (height > 450)
    for step, kind in ((Step.ANSWERED, AnswerEntry), (Step.RECEIVED, DayDialog)):
        page.ask(step)
        settle(window)
        dialog = page.findChild(kind)
        assert clipped(dialog) == nameless(dialog) == []
        dialog.reject()
