"""A person shown with three pictures and no account, and the photographer whom they ask."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from every_part import clipped, nameless, outside, settle
from grainy_pictures import grainy
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from window_helpers import SCAN_LIMIT, wait_for_scan

from flickrcheck.gui.actions import MENUS
from flickrcheck.gui.answer_dialog import AnswerDialog
from flickrcheck.gui.ask_photographer import AskPhotographer
from flickrcheck.gui.guide import Guide
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.match_model import Column
from flickrcheck.gui.person_box import BoxDialog
from flickrcheck.gui.person_line import ResultLine
from flickrcheck.gui.rail import LETTERS, MATCHES, REQUESTS
from flickrcheck.gui.settings import ROLE
from flickrcheck.gui.verdict_words import speak_to
from flickrcheck.language import speaking
from flickrcheck.model import Entry, FaceBox, Verdict
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.store.casebook_faces import my_faces
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.check import Progress
from flickrcheck.work.packs import pack_folder

FACES = (
    FaceBox(20, 30, 60, 70, 480, 360),
    FaceBox(277, 159, 118, 94, 480, 360),
)
FOUND, MISSED = 1, 2
MISSED_ID = 48009765432


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Three pictures as a messenger leaves them: one is listed, one is not, one is broken."""
    folder = tmp_path / "of me"
    folder.mkdir()
    for seed, name in ((FOUND, "a party.jpg"), (MISSED, "b beach.jpg")):
        grainy(seed).resize((400, 300)).save(folder / name, quality=80)
    (folder / "c broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture")
    return folder


@pytest.fixture
def pack(own_home: Path) -> None:
    data = io.BytesIO()
    grainy(FOUND).save(data, "JPEG", quality=90)
    print_ = fingerprint(read_grey(data.getvalue()).image)
    pack_folder().mkdir(parents=True)
    path = pack_folder() / "faces.pack"
    with PackWriter(path, dataset="example-faces", edition="2026") as writer:
        entry = Entry("example-faces", 4711, phash=print_.phash, dhash=print_.dhash, faces=FACES)
        writer.add_entries([entry])
        writer.finish()


def lines(window: MainWindow) -> dict[str, ResultLine]:
    assert window.ways.results is not None
    return {line.result.path[-12:]: line for line in window.ways.results.lines}


def press(line: ResultLine, words: str) -> None:
    next(button for button in line.buttons if button.text() == words).click()


def scan_by_the_guide(qtbot, window: MainWindow, pictures: Path, monkeypatch) -> None:
    files = [str(path) for path in sorted(pictures.iterdir())]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    window.guide_first()
    guide = window.findChild(Guide)
    guide.roles["person"].click()
    guide.next_button.click()
    guide.pictures_button.click()
    assert guide.focusWidget() is guide.next_button
    guide.next_button.click()
    assert "no face search" in guide.cannot_label.text()  # said before the scan
    guide.next_button.click()
    wait_for_scan(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.ways.results and len(window.ways.results.lines) == 3))


def test_from_three_pictures_to_a_letter_with_the_position(
    qtbot, open_window, pack, pictures, tmp_path, monkeypatch
):
    window = open_window(tmp_path / "my.casebook")
    scan_by_the_guide(qtbot, window, pictures, monkeypatch)
    results = window.ways.results
    assert results.isVisible()
    assert results.summary_label.text() == (
        "1 picture is listed. 1 picture was not found. 1 picture could not be read."
    )
    said = {name: line.sentence.text() for name, line in lines(window).items()}
    assert "Listed in Example Faces: same picture." in said[" me/a party.jpg"[-12:]]
    assert said["/b beach.jpg"].startswith("Not found in the dataset that was searched by picture.")
    assert said["c broken.jpg"].startswith("Could not be read: ")
    assert "2026" in results.searched_label.text()
    assert "nothing of other pictures" in results.searched_label.text()
    qtbot.waitUntil(lambda: not lines(window)["/b beach.jpg"].picture.pixmap().isNull())

    # which box is you? By keyboard alone
    press(lines(window)[" me/a party.jpg"[-12:]], "Which box is you?")
    boxes = results.findChildren(BoxDialog)[-1]
    boxes.activateWindow()
    qtbot.waitUntil(boxes.isActiveWindow)
    qtbot.waitUntil(lambda: len(boxes.preview.faces) == 2)
    assert boxes.list.currentRow() == -1  # the whole picture first
    qtbot.keyClick(boxes.preview, Qt.Key.Key_F)
    assert boxes.list.currentRow() == 0
    qtbot.keyClick(boxes.list, "2")
    assert boxes.list.currentRow() == 1
    boxes.none_button.click()
    assert "none of the marked boxes" in boxes.said_label.text()
    qtbot.keyClick(boxes.list, Qt.Key.Key_Return)
    assert boxes.said_label.text() == "You said that box 2 is you."
    assert boxes.preview.mine == 2
    boxes.undo_button.click()
    assert "none of the marked boxes" in boxes.said_label.text()
    boxes.undo_button.click()
    assert boxes.said_label.text() == "You did not say yet which box is you."
    boxes.preview.choose_face(2)  # as a click into the box does
    boxes.me_button.click()
    boxes.reject()
    qtbot.waitUntil(
        lambda: "box 2 is you" in lines(window)[" me/a party.jpg"[-12:]].sentence.text()
    )

    # the match, with the box marked there as well
    press(lines(window)[" me/a party.jpg"[-12:]], "Look at the match")
    assert window.rail.currentRow() == MATCHES
    assert not results.isVisible()  # systems keep it above the window, most of which it covers
    assert window.statusBar().currentMessage() == "Back to the results: Ctrl+R"
    inspector = window.matches.inspector  # the page may still be reading its rows
    qtbot.waitUntil(lambda: "box 2 is you" in inspector.faces_label.text())
    assert inspector.preview.mine == 2

    # the letter names the position
    results.letters_button.click()
    assert window.rail.currentRow() == LETTERS
    letters = window.letters
    letters.form.name.setText("Robin Example")
    letters.form.email.setText("robin@example.org")
    place = "I am the person at 277,159, 118 by 94 pixels of the listed photo"
    qtbot.waitUntil(lambda: place in letters.panel.writing.text.toPlainText())
    qtbot.waitUntil(
        lambda: "which of the marked people" in letters.panel.steps.discloses_label.text()
    )
    qtbot.waitUntil(letters.panel.save_button.isEnabled)
    letters.save(tmp_path / "out")
    qtbot.waitUntil(lambda: window.requests.table.rowCount() == 1)
    [annex] = (tmp_path / "out").glob("*.csv")
    assert "the person at 277,159" in annex.read_text(encoding="utf-8-sig")

    # a scan of the same picture under another name keeps the mark
    (pictures / "a party.jpg").rename(pictures / "renamed.jpg")
    window.photos.add([str(pictures)])
    window.photos.start()
    wait_for_scan(qtbot, window)
    assert list(my_faces(window.session.casebook)) == [("example-faces", 4711)]
    qtbot.waitUntil(lambda: "/renamed.jpg"[-12:] in lines(window))
    assert "box 2 is you" in lines(window)["/renamed.jpg"[-12:]].sentence.text()


def test_the_answer_comes_before_parts_are_compared(qtbot, open_window, pack, pictures, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    window.session.settings.set_text(ROLE, "person")
    window.photos.add([str(pictures)])
    shown: list[str] = []
    scan = window.session.scan

    def at_parts() -> None:
        scan.progressed.emit(Progress("harder", 0, 2, 0, ""))
        shown.append("early" if window.ways.results.isVisible() else "late")
        window.ways.results.close()

    scan.matches_changed.connect(at_parts, Qt.ConnectionType.SingleShotConnection)
    window.photos.start()
    wait_for_scan(qtbot, window)
    assert shown == ["early"]
    settle(window)
    assert not window.ways.results.isVisible()  # closed by the person, so it stays closed
    window.menus.actions["picture-results"].trigger()
    qtbot.waitUntil(lambda: len(window.ways.results.lines) == 3)


def test_without_a_hit_each_of_three_ways_leads_on(
    qtbot, open_window, pack, pictures, tmp_path, monkeypatch
):
    window = open_window(tmp_path / "my.casebook")
    window.session.settings.set_text(ROLE, "person")
    window.take([str(pictures)])  # dropped, without the guide
    assert window.photos.note.isVisible()
    window.photos.start_button.click()
    wait_for_scan(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.ways.results and len(window.ways.results.lines) == 3))
    assert not window.photos.note.isVisible()
    results = window.ways.results
    settle(window)
    assert nameless(results) + clipped(results) + outside(results) == []
    press(lines(window)["/b beach.jpg"], "What now?")
    assert results.focusWidget() is results.message_button
    assert "b beach.jpg" in results.ways.title()

    # 1. a message and a file for the photographer
    results.message_button.click()
    dialog = results.findChildren(AskPhotographer)[-1]
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert "b beach.jpg, 400 by 300 pixels" in dialog.text.toPlainText()
    dialog.language_box.setCurrentText("Deutsch")
    assert "b beach.jpg, 400 mal 300 Pixel" in dialog.text.toPlainText()
    dialog.language_box.setCurrentText("Español")
    assert dialog.text.toPlainText().startswith("Hola:")
    dialog.language_box.setCurrentText("English")
    dialog.names_box.click()
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert "b beach.jpg" not in dialog.text.toPlainText()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    settle(window)
    assert nameless(dialog) + clipped(dialog) + outside(dialog) == []
    dialog.save(tmp_path / "request")
    qtbot.waitUntil(dialog.saved_label.isVisible)
    [request] = (tmp_path / "request").glob("*.json")
    assert "beach" not in request.read_text(encoding="utf-8")
    dialog.reject()

    # 2. the photographer's account
    results.lookup_button.click()
    lookup = window.look_up()
    assert lookup.hint.isVisible()
    assert lookup.focusWidget() is lookup.text
    lookup.reject()
    assert not window.look_up().hint.isVisible()
    lookup.reject()

    # 3. what operators hold
    results.access_button.click()
    assert window.rail.currentRow() == LETTERS
    letters = window.letters
    letters.form.name.setText("Robin Example")
    letters.form.email.setText("robin@example.org")
    letters.form.questions.lives.setCurrentIndex(letters.form.questions.lives.findData("eu"))
    qtbot.waitUntil(lambda: "Article 15" in letters.panel.writing.text.toPlainText())
    assert "not disclose your photos" in letters.panel.steps.discloses_label.text()
    qtbot.waitUntil(letters.panel.save_button.isEnabled)
    letters.recipients.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert "No operator is chosen" in letters.why_not_save()
    letters.recipients.list.item(0).setCheckState(Qt.CheckState.Checked)
    letters.save(tmp_path / "out")
    window.show_page(REQUESTS)
    qtbot.waitUntil(lambda: window.requests.table.rowCount() == 1)
    assert "access to data about me" in window.requests.details.text.toPlainText()
    assert sorted(path.suffix for path in (tmp_path / "out").iterdir()) == [".eml", ".pdf", ".txt"]

    # the photographer finds the picture with the file, among photos that are named by Flickr
    archive = tmp_path / "archive"
    archive.mkdir()
    grainy(MISSED).save(archive / f"beach_{MISSED_ID}_o.jpg", quality=95)
    grainy(9).save(archive / "other.jpg")
    theirs = open_window(tmp_path / "photographer.casebook")
    theirs.session.settings.set_text(ROLE, "photographer")
    theirs.photos.add([str(archive)])
    theirs.photos.start()
    wait_for_scan(qtbot, theirs)
    theirs.take([str(request)])
    answer = theirs.findChildren(AnswerDialog)[-1]
    qtbot.waitUntil(answer.copy_button.isEnabled, timeout=SCAN_LIMIT)
    settle(theirs)
    assert nameless(answer) + clipped(answer) + outside(answer) == []
    assert answer.summary_label.text().startswith("The picture that is asked for is among")
    assert f"beach_{MISSED_ID}_o.jpg" in answer.found.toPlainText()
    assert f"?id={MISSED_ID}" in answer.answer.toPlainText()
    assert str(archive) not in answer.answer.toPlainText()

    # and the person pastes the answer into the look-up
    answer.copy_button.click()
    lookup = window.look_up()
    lookup.text.setPlainText(QGuiApplication.clipboard().text())
    lookup.start()
    qtbot.waitUntil(lambda: bool(lookup.model.rows))
    assert str(MISSED_ID) in " ".join(lookup.model.texts(0))


def test_verdicts_are_called_by_what_they_mean_to_who_sits_here(qtbot, open_window, scanned):
    window = open_window(scanned)
    window.show_page(MATCHES)
    review = window.matches
    qtbot.waitUntil(lambda: review.model.rowCount() > 0)
    review.table.selectRow(0)
    review.decide(Verdict.NOT_MINE)
    cell = review.model.index(0, Column.VERDICT)
    qtbot.waitUntil(lambda: cell.data() == "Not my photo")
    button = review.inspector.buttons[Verdict.NOT_MINE]
    menu = window.menus.actions["verdict-not_mine"]
    keys = window.settings.keys.table
    for role, words, said in (
        ("person", "It is not me", "Not me"),
        ("helper", "Not my photo", "Not my photo"),
    ):
        window.session.take_role(role)
        assert button.text() == f"2  {words}" and words in button.accessibleName()
        assert menu.text().replace("&", "") == words
        assert words in [keys.item(row, 0).text() for row in range(keys.rowCount())]
        assert cell.data() == said

    # a box that is alone is spoken of without choosing it first
    rows = map(review.model.stored, range(review.model.rowCount()))
    boxes = BoxDialog(
        window.session, next(row for row in rows if len(row.match.faces) == 1), window
    )
    assert boxes.list.currentRow() == -1
    boxes.me_button.click()
    assert boxes.said_label.text() == "You said that box 1 is you."
    boxes.reject()


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_menu_letters_are_unique_for_a_person_shown_too(language):
    (menu,) = (menu for menu in MENUS if menu.id == "matches")
    speak_to("person")
    try:
        with speaking(language):
            texts = [action.menu_words() for action in menu.actions if action]
    finally:
        speak_to("")
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(letters) == len({*letters}), texts
