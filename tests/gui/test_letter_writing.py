"""Letters for all who may write: plain questions, gaps, own texts, check-lists, what is saved."""

from __future__ import annotations

import email
import email.policy
import re
import threading
from datetime import date

import pytest
from every_part import clipped, nameless, outside
from made_casebook import make_casebook, match
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLabel
from window_helpers import close

from flickrcheck.errors import UnusableFileError
from flickrcheck.gui import letter_saving
from flickrcheck.gui.decisions import Decisions
from flickrcheck.gui.letter_address import AddressDialog
from flickrcheck.gui.letter_panel import FORM, STEPS, TEXT
from flickrcheck.gui.letter_preview import LetterPreview
from flickrcheck.gui.letter_print import PrintChoice, paint_pages
from flickrcheck.gui.rail import LETTERS, REQUESTS
from flickrcheck.gui.request_dialogs import DayDialog
from flickrcheck.model import Letter, Verdict
from flickrcheck.printing.annex_pdf import AnnexPages
from flickrcheck.printing.letter_pages import LetterPages
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.letters.annex import AnnexRow
from flickrcheck.work.letters.mail import Attachment
from flickrcheck.work.letters.pictures import Copies
from flickrcheck.work.request_events import State
from flickrcheck.work.request_steps import all_tracked

PICTURES = Copies((Attachment("photo-1.jpg", "image/jpeg", b"JPEG"),), left_out=3)


@pytest.fixture
def casebook(tmp_path):
    """Three operators: in the EU, in the USA with an address, and one that nobody knows."""
    found = [match(f"/p/{number}.jpg", "ffhq", number) for number in range(1, 4)]
    found += [match("/p/1.jpg", "diveface", 1), match("/p/1.jpg", "pipa", 1)]
    return make_casebook(tmp_path / "my.casebook", found)


@pytest.fixture
def window(qtbot, open_window, casebook):
    made = open_window(casebook)
    made.show_page(LETTERS)
    settled(qtbot, made)
    return made


def settled(qtbot, window) -> None:
    qtbot.waitUntil(lambda: not window.session.bridge.waiting)


def choose(combo, value: str) -> None:
    combo.setCurrentIndex(combo.findData(value))


def fill(qtbot, window, kind: str = "photographer", lives: str = "", **texts: str) -> None:
    form = window.letters.form
    choose(form.kind, kind)
    choose(form.questions.lives, lives)
    for key, text in ({"name": "Robin Example", "email": "robin@example.org"} | texts).items():
        getattr(form, key).setText(text)
    settled(qtbot, window)


def select(window, operator: str) -> None:
    """Choose the row of an operator."""
    rows = window.letters.recipients.list
    [row] = [row for row in range(rows.count()) if operator in rows.item(row).text()]
    rows.setCurrentRow(row)


def letter(window) -> Letter:
    request = window.letters.shown_request
    assert request is not None
    return request.letter


def test_every_writer_gets_a_letter_of_their_own(qtbot, window, tmp_path):
    letters, panel = window.letters, window.letters.panel
    select(window, "NVIDIA")
    # what is missing leads to its field, and is a gap on the page
    assert list(panel.chips.buttons) == ["name", "email"]
    # the letter can have all the room, until the form is wanted
    room = panel.room_button
    assert room.text() == "Only the letter"
    room.click()
    assert not letters.form.isVisible() and not letters.recipients.isVisible()
    assert panel.preview.isVisible()
    letters.take_focus()
    assert panel.tabs.tabBar().hasFocus()
    room.click()
    assert letters.form.isVisible()
    room.click()
    panel.chips.buttons["email"].click()
    assert letters.form.email.hasFocus()
    assert room.text() == "Only the letter"
    window.resize(720, 600)  # where it is narrow, the letter is not the smaller part
    above, letter_part = letters._parts.splitter.sizes()
    assert letter_part > above
    assert "[your e-mail address]" in panel.preview.accessibleDescription()
    assert "flickrcheck.invalid" not in panel.preview.accessibleDescription()

    fill(qtbot, window, "guardian", "uk")
    assert list(panel.chips.buttons) == ["represents"]
    assert panel.chips.buttons["represents"].text() == "The child's name"
    assert not panel.ready_button.isEnabled()
    assert """complete: "The child's name".""" in panel.why_label.text()
    fill(qtbot, window, "guardian", "uk", represents="Kim Example")
    assert panel.chips.isHidden()
    assert (letter(window).kind, letter(window).law) == ("guardian", "uk-gdpr")
    assert "Kim Example" in letter(window).body
    assert "the UK GDPR" in letters.form.questions.proposal_label.text()

    # the law differs by operator, and can be overruled for all
    select(window, "BiDA")
    assert letter(window).law == "gdpr"
    choose(letters.form.law, "none")
    settled(qtbot, window)
    assert letter(window).law == "none"
    choose(letters.form.law, "")

    fill(qtbot, window, "mandate", "illinois", organisation="Agency Ltd", represents="Kim Example")
    select(window, "NVIDIA")
    assert letter(window).law == "bipa"
    assert "Agency Ltd" in letter(window).sender
    choose(letters.form.questions.role, "photographer")
    settled(qtbot, window)
    assert letter(window).law == "none"  # Illinois protects faces, not photographers
    assert letters.form.flickr_nsid.isVisible()

    fill(qtbot, window, "photographer", "eu")
    choose(letters.form.want, "credit")
    settled(qtbot, window)
    assert letter(window).kind == "attribution"
    letters.save(tmp_path / "credit")
    settled(qtbot, window)
    assert (tmp_path / "credit" / "nvidia-corporation-credit.eml").is_file()


def test_an_own_text_stays_until_it_is_taken_back(qtbot, window, open_window, casebook, tmp_path):
    letters, panel = window.letters, window.letters.panel
    writing = panel.writing
    window.menus.actions["letter-edit"].trigger()
    assert panel.tabs.currentIndex() == TEXT
    assert writing.text.isReadOnly()  # its gaps would stay in it
    assert "Your name" in writing.why_label.text()
    fill(qtbot, window, lives="eu")
    select(window, "NVIDIA")
    writing.edit_button.click()
    assert not writing.text.isReadOnly()
    writing.text.setPlainText("Dear NVIDIA,\n\n\n\nplease\x07 delete it.\u202e\n")
    qtbot.keyClicks(writing.subject, "!")
    assert letter(window).manual
    assert letter(window).body == "Dear NVIDIA,\n\nplease  delete it."
    letters.refresh()  # which reads before what was typed last is kept
    settled(qtbot, window)
    assert letter(window).body == "Dear NVIDIA,\n\nplease  delete it."
    assert "please  delete it." in panel.preview.accessibleDescription()
    assert "Written by hand" in letters.recipients.list.currentItem().text()
    select(window, "BiDA")
    assert not letter(window).manual

    # other details and verdicts change the program's text, not this one
    assert writing.changed_label.isHidden()
    select(window, "NVIDIA")
    fill(qtbot, window, lives="eu", name="Robin Other")
    assert "please" in letter(window).body
    assert "would now write another one" in writing.changed_label.text()
    writing.keep_button.click()
    assert writing.changed_label.isHidden()
    rows = window.session.casebook.rows("SELECT id FROM match WHERE dataset = 'ffhq' LIMIT 1")
    Decisions(window.session).decide([row["id"] for row in rows], Verdict.NOT_MINE)
    qtbot.waitUntil(writing.changed_label.isVisible)
    assert "2 photos instead of 3 photos" in writing.changed_label.text()
    assert "please" in letter(window).body
    letters.save(tmp_path / "out")
    settled(qtbot, window)
    draft = email.message_from_bytes(
        (tmp_path / "out" / "nvidia-corporation.eml").read_bytes(), policy=email.policy.default
    )
    assert draft["Subject"].endswith("!")
    assert "please  delete it." in draft.get_body().get_content()
    [kept] = [each for each in window.session.casebook.requests() if "NVIDIA" in each.operator]
    assert kept.letter.manual

    # what was typed last is kept before another casebook takes its place
    writing.text.setPlainText("Dear NVIDIA,\n\nplease do.")
    assert window.session.switch(tmp_path / "other.casebook", create=True)
    settled(qtbot, window)
    assert letters.edits.all == {}

    # another window finds it; the program's text comes back, and so does the own one
    again = open_window(casebook)
    again.show_page(LETTERS)
    settled(qtbot, again)
    fill(qtbot, again, lives="eu")
    select(again, "NVIDIA")
    assert letter(again).manual
    again.letters.panel.writing.restore_button.click()
    assert not letter(again).manual
    assert "I am the photographer" in letter(again).body
    again.letters.panel.writing.undo_button.click()
    assert "please" in letter(again).body
    again.letters.panel.writing.restore_button.click()
    with Casebook.open(casebook) as book:
        assert list(book.rows("SELECT * FROM letter_edit")) == []


def test_what_is_done_is_remembered_and_a_letter_becomes_ready(
    qtbot, window, casebook, monkeypatch
):
    letters, panel = window.letters, window.letters.panel
    fill(qtbot, window, lives="eu")
    select(window, "NVIDIA")
    window.menus.actions["letter-steps"].trigger()
    steps = panel.steps.list
    assert panel.tabs.currentIndex() == STEPS
    assert steps.hasFocus()
    assert "no_cv" in panel.steps.text()
    before = panel.steps.open_count
    steps.item(0).setCheckState(Qt.CheckState.Checked)
    assert panel.tabs.tabText(STEPS) == f"Before you send it ({before - 1})"
    with monkeypatch.context() as gone:  # what cannot be kept is not shown as done
        gone.setattr(window.session, "in_place", lambda: False)
        steps.item(1).setCheckState(Qt.CheckState.Checked)
    assert panel.steps.open_count == before - 1
    letters.refresh()
    settled(qtbot, window)
    assert panel.steps.open_count == before - 1
    select(window, "BiDA")
    select(window, "NVIDIA")
    assert steps.item(0).checkState() is Qt.CheckState.Checked

    for _ in range(2):  # twice is once
        window.menus.actions["letter-ready"].trigger()
        settled(qtbot, window)
    assert "marked as ready" in panel.saved_label.text()
    [tracked] = all_tracked(window.session.casebook, date.today())
    assert tracked.state is State.READY
    letters.save(casebook.parent / "out")
    settled(qtbot, window)
    found = all_tracked(window.session.casebook, date.today())
    assert len(found) == 3  # the ready one has its files now
    assert all(each.request.files for each in found)
    assert "Saved on" in letters.recipients.list.currentItem().text()
    panel.sent_button.click()  # of all that were saved
    assert window.rail.currentRow() == REQUESTS
    requests = window.requests
    dialog = requests.findChild(DayDialog)
    assert "for 3 requests" in dialog.findChild(QLabel, "whose").text()
    assert len(requests.table.selectionModel().selectedRows()) == 3
    dialog.reject()
    window.show_page(LETTERS)
    select(window, "Facebook")
    window.menus.actions["letter-ready"].trigger()
    assert panel.sent_button.text() == "I have sent them..."
    qtbot.waitUntil(lambda: panel.sent_button.text() == "I have sent it...")
    panel.sent_button.click()  # which does not wait for the requests to be read
    qtbot.waitUntil(lambda: bool(requests.findChildren(DayDialog)))
    [row] = requests.table.selectionModel().selectedRows()
    operator, kind, about = requests.table.item(row.row(), 2).text().split("\n")
    assert "Facebook" in operator
    assert kind.endswith(" - Removal, by the photographer")
    assert about == "1 photo in People In Photo Albums (PIPA)"
    assert "Facebook" in requests.details.to_label.text()
    dialog = requests.findChild(DayDialog)
    assert operator in dialog.findChild(QLabel, "whose").text()
    dialog.reject()
    requests.offer_sent([99])  # of no request: nothing is asked, then or later
    requests.load()
    settled(qtbot, window)
    assert not any(each.isVisible() for each in requests.findChildren(DayDialog))


def test_letters_of_the_casebook_before_are_told_and_no_more(qtbot, window, tmp_path, monkeypatch):
    fill(qtbot, window)
    letters, gate = window.letters, threading.Event()
    select(window, "NVIDIA")
    rows = window.session.casebook.rows("SELECT id FROM match WHERE dataset = 'diveface'")
    Decisions(window.session).decide([row["id"] for row in rows], Verdict.NOT_MINE)
    qtbot.waitUntil(lambda: letters.recipients.list.count() == 2)
    assert "NVIDIA" in letters.recipients.list.currentItem().text()
    monkeypatch.setattr(
        "flickrcheck.gui.letter_outputs.save_letters",
        lambda *each: gate.wait(30) and letter_saving.save_letters(*each),
    )
    letters.save(tmp_path / "out")
    assert window.session.switch(tmp_path / "other.casebook", create=True)
    gate.set()
    settled(qtbot, window)
    assert "2 letters saved in" in window.bar.text.text()
    # "I have sent them" would be noted of other requests
    assert letters.panel.saved_box.isHidden()
    assert letters.why_not_save() == "There is no letter to save."

    with monkeypatch.context() as broken:
        broken.setattr("flickrcheck.gui.letters_page.read_material", unreadable)
        letters.refresh()
        settled(qtbot, window)
    assert letters.why_not_save().startswith("The casebook cannot be read")
    assert letters.empty_label.text() == letters.why_not_save()
    window.show_page(REQUESTS)
    window.show_page(LETTERS)  # where it is tried again
    settled(qtbot, window)
    assert "no letter to write" in letters.empty_label.text()


def unreadable(*_: object) -> None:
    raise UnusableFileError("It cannot be read.")


def test_the_language_of_letters_stays_with_the_casebook(qtbot, open_window, casebook, tmp_path):
    window = open_window(casebook)
    window.show_page(LETTERS)
    fill(qtbot, window)
    language = window.letters.form.questions.language
    language.setFocus()
    keys = Qt.Key
    for key, chosen in ((keys.Key_End, "es"), (keys.Key_Home, ""), (keys.Key_Down, "en")):
        qtbot.keyClick(language, key)
        assert language.currentData() == chosen
    assert window.session.switch(tmp_path / "other.casebook", create=True)
    assert language.currentData() == ""
    qtbot.keyClick(language, keys.Key_End)
    close(qtbot, window)
    again = open_window(casebook)
    assert again.letters.form.questions.language.currentData() == "en"
    again.session.settings.forget_casebook(casebook)
    again.letters.keeper.load()
    assert again.letters.form.questions.language.currentData() == ""


def test_a_short_letter_fits_into_a_link_and_a_long_one_opens_as_a_draft(
    qtbot, window, open_window, casebook, tmp_path, monkeypatch
):
    letters, panel = window.letters, window.letters.panel
    short, reason = letters.form.questions.short, letters.form.questions.short_label
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    fill(qtbot, window, lives="eu")
    select(window, "NVIDIA")
    assert 'check "Short letter"' in panel.why_label.text()
    long = letter(window).body
    short.click()
    settled(qtbot, window)
    assert len(letter(window).body) < len(long) / 2
    assert panel.mail_button.isEnabled()
    panel.mail_button.click()
    assert opened.pop().scheme() == "mailto"

    # what cannot be short says why
    choose(letters.form.law, "bipa")
    choose(letters.form.kind, "person")
    settled(qtbot, window)
    assert "under the BIPA" in reason.text()
    choose(letters.form.law, "")
    choose(letters.form.kind, "photographer")
    choose(letters.form.want, "credit")
    settled(qtbot, window)
    assert "Only letters that ask for removal" in reason.text()
    choose(letters.form.want, "remove")
    settled(qtbot, window)
    panel.writing.edit_button.click()
    assert "by hand" in reason.text()
    panel.writing.restore_button.click()
    again = open_window(casebook)  # the choice stays with the casebook
    assert again.letters.form.questions.short.isChecked()

    # what was saved is opened from here, as long as it is what is shown
    assert panel.draft_button.isHidden()
    short.click()
    settled(qtbot, window)
    letters.save(tmp_path / "out")
    settled(qtbot, window)
    panel.draft_button.click()
    path = tmp_path / "out" / "nvidia-corporation.eml"
    assert opened.pop().toLocalFile() == str(path)
    fill(qtbot, window, lives="eu", name="Robin Other")
    assert panel.draft_button.isHidden()
    fill(qtbot, window, lives="eu")
    assert not panel.draft_button.isHidden()
    path.unlink()
    panel.draft_button.click()
    assert opened == []
    assert "Save the letter again" in window.bar.text.text()


def test_bad_input_is_a_gap_and_a_sentence(qtbot, window):
    form, panel = window.letters.form, window.letters.panel
    for key, text, remark in (
        ("name", "Robin\u202e", "control character"),
        ("name", "x" * 10_000, "10,000 characters"),
        ("email", "robin at example.org", "not an e-mail address"),
        ("name", "=?utf-8?q?x?=", "code for mail programs"),
    ):
        fill(qtbot, window, **{key: text})
        assert remark in form.rows[key].remark.text()
        assert list(panel.chips.buttons) == [key]
        assert text not in panel.preview.accessibleDescription()
        assert not panel.save_button.isEnabled()
    for name in ("\u05e8\u05d5\u05d1\u05d9\u05df", "\u7f85\u8cd3", "<b>{{ 7*7 }}</b> $& %s"):
        fill(qtbot, window, name=name)
        assert panel.chips.isHidden()
        assert panel.preview.accessibleDescription().startswith(f"{name}\n")
        # a character that no font has is named, and none is said where all can be drawn
        missing = panel.glyphs_label.text()
        assert panel.glyphs_label.isHidden() == (not missing)
        assert not name.isascii() or not missing


def printing_choice(qtbot, letters) -> PrintChoice:
    """The question what to print, once the list is laid out."""
    qtbot.waitUntil(lambda: any(each.isVisible() for each in letters.findChildren(PrintChoice)))
    return next(each for each in letters.findChildren(PrintChoice) if each.isVisible())


def test_ways_out_of_the_window(qtbot, window, monkeypatch, tmp_path):
    letters, panel = window.letters, window.letters.panel
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    fill(qtbot, window, lives="eu")
    select(window, "BiDA")
    assert not panel.mail_button.isEnabled()
    assert "too long for a link" in panel.why_label.text()
    panel.writing.edit_button.click()
    panel.writing.text.setPlainText("Please delete my photo.")
    qtbot.waitUntil(panel.mail_button.isEnabled)
    panel.mail_button.click()
    assert opened[0].scheme() == "mailto"

    window.menus.actions["letter-print"].trigger()
    choice = printing_choice(qtbot, letters)
    assert nameless(choice) + clipped(choice) + outside(choice) == []
    assert not choice.photos.isChecked()  # the own text encloses nothing
    choice.reject()
    select(window, "NVIDIA")
    panel.print_button.click()
    assert not panel.print_button.isEnabled()
    assert "being laid out" in panel.why_label.text()
    choice = printing_choice(qtbot, letters)
    assert choice.photos.isChecked()
    assert panel.print_button.isEnabled()
    printed = []
    monkeypatch.setattr(
        "flickrcheck.gui.letter_print.paint_pages", lambda _, each: not printed.extend(each)
    )
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    printing = letters.findChild(QPrintDialog)
    assert printing.isVisible()
    assert printing.maxPage() == panel.preview.page_count + 1
    printing.accepted.emit(printing.printer())
    assert [each.count for each in printed] == [panel.preview.page_count, 1]
    assert not window.bar.isVisible()
    monkeypatch.setattr("flickrcheck.gui.letter_print.paint_pages", lambda *_: False)
    printing.accepted.emit(printing.printer())
    assert "Nothing was printed" in window.bar.text.text()
    window.bar.close_button.click()
    printing.reject()
    monkeypatch.setattr("flickrcheck.gui.letter_print.MOST_ENTRIES", 1)
    letters.outputs.print()
    assert "3 entries" in window.bar.text.text()
    assert "print the file that ends with -photos.pdf, too." in window.bar.text.text()
    for each in letters.findChildren(QPrintDialog):
        each.reject()

    # no address is known: the letter is possible, and sending asks for one
    select(window, "Facebook")
    assert "no e-mail address known" in panel.to_label.text()
    panel.address_button.click()
    dialog = window.findChild(AddressDialog)
    assert nameless(dialog) + clipped(dialog) + outside(dialog) == []
    dialog.address.setText("not an address")
    dialog.save_button.click()
    assert "no e-mail address" in dialog.remark.text()
    dialog.address.setText("privacy@example.com")
    dialog.save_button.click()
    settled(qtbot, window)
    select(window, "Facebook")
    assert "privacy@example.com" in panel.to_label.text()

    window.menus.actions["letter-form"].trigger()
    assert panel.tabs.currentIndex() == FORM
    qtbot.waitUntil(lambda: "Message" in panel.web_form.buttons)
    panel.web_form.buttons["Message"].click()
    offered = letter(window).body.replace(  # a form takes no files
        "The enclosed list gives", "The list that I will send you on request gives"
    )
    assert QGuiApplication.clipboard().text() == offered != letter(window).body

    # pictures go along only where that is asked for, with a warning
    monkeypatch.setattr(letter_saving, "picture_copies", lambda matches, stop: PICTURES)
    assert not panel.pictures.isChecked()
    panel.pictures.setChecked(True)
    settled(qtbot, window)
    assert "who and what is shown" in panel.why_label.text()
    assert "has copies of your pictures" in panel.steps.discloses_label.text()
    letters.save(tmp_path / "pictures")
    settled(qtbot, window)
    assert "3 photos of the letter are not attached" in panel.saved_label.text()
    draft = (tmp_path / "pictures" / "nvidia-corporation.eml").read_text("ascii")
    assert "photo-1.jpg" in draft

    for box in panel.formats.values():
        box.setChecked(False)
    assert "Nothing is chosen" in panel.why_label.text()
    panel.formats["pdf"].setChecked(True)
    choose(panel.paper, "us-letter")
    for row in range(letters.recipients.list.count()):
        if row != letters.recipients.row:
            letters.recipients.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    letters.save(tmp_path / "paper")
    settled(qtbot, window)
    names = {path.suffix for path in (tmp_path / "paper").iterdir()}
    assert names == {".pdf"}


def test_pages_are_painted_and_printed(qtbot, qapp, tmp_path):
    body = "\n\n".join(["Dear Sir or Madam,", *["A paragraph of some words. " * 30] * 12])
    written = Letter(
        "en", "person", "gdpr", ("[your name]",), ("An Operator",), "1 May 2026", "Request", body
    )
    preview = LetterPreview()
    qtbot.addWidget(preview)
    preview.resize(500, 400)
    preview.show_letter(written, "a4", (), ("[your name]",))
    preview.show()
    assert preview.page_count == 4
    picture = preview.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(0, 480, 2) for y in range(0, 380, 2)}
    assert {"#ffffff", "#ffe08a"} <= seen  # the paper, and the gap
    bar = preview.verticalScrollBar()
    fitting = bar.maximum()
    for key, larger in ((Qt.Key.Key_Plus, True), (Qt.Key.Key_0, False)):
        qtbot.keyClick(preview, key)
        assert (bar.maximum() > fitting) is larger
    qtbot.keyClick(preview, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "letter.pdf"))
    pages = LetterPages(written, "a4")
    row = AnnexRow(1, "https://www.flickr.com/photo.gne?id=1", 1, "FFHQ", "1", "listed", *[""] * 7)
    photos = AnnexPages(written, [row], "a4")
    printer.setFromTo(4, 5)
    assert paint_pages(printer, [pages, photos])
    shapes = re.findall(
        rb"/MediaBox \[0 0 ([0-9]+)[0-9.]* ([0-9]+)", (tmp_path / "letter.pdf").read_bytes()
    )
    assert shapes == [(b"595", b"842"), (b"842", b"595")]  # the list's page runs across
    printer.setOutputFileName(str(tmp_path / "no folder" / "letter.pdf"))
    assert not paint_pages(printer, [pages])

    image = QImage(210, 297, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    pages.paint(painter, 3, 1.0)
    painter.end()
    assert any(image.pixelColor(x, y).value() < 220 for x in range(210) for y in range(297))


def test_the_account_of_an_export_is_offered_to_the_photographer(qtbot, open_window, casebook):
    with Casebook.open(casebook) as book:
        ann = {"nsid": "12345678@N00", "alias": "ann", "name": "Ann & Co \u202e"}
        book.database["account"].insert_all([ann, {"nsid": "9@N01", "alias": "", "name": ""}])
    window = open_window(casebook)
    window.show_page(LETTERS)
    settled(qtbot, window)
    form = window.letters.form
    offer = form.account_offer
    first, second = offer.buttons
    assert first.accessibleName() == "Take the account 12345678@N00"
    assert second.accessibleName() == "Take the account 9@N01"
    words = [label.text() for label in offer.findChildren(QLabel)]
    assert words[0] == "The export is of 12345678@N00 (Ann & Co \\u202e)."
    assert words[1] == "The export is of 9@N01."
    choose(form.kind, "person")
    assert offer.isHidden()  # an account belongs to who took the photos
    choose(form.kind, "photographer")
    assert not offer.isHidden() and not form.flickr_nsid.text()  # nothing is disclosed unasked
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert form.writer().flickr_nsid == "12345678@N00"
    assert offer.isHidden()
    form.flickr_nsid.clear()
    assert not offer.isHidden()
    settled(qtbot, window)
