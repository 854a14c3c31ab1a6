"""The dialogue that looks up pasted texts and account exports."""

from __future__ import annotations

import json
import threading

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from flickrcheck.gui import lookup_dialog
from flickrcheck.gui.lookup_model import Shown
from flickrcheck.model import Entry
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.packs import pack_folder

ANNA = "12345678@N01"


@pytest.fixture
def dialog(own_home, tmp_path, open_window):
    pack_folder().mkdir(parents=True)
    with PackWriter(pack_folder() / "example.pack", dataset="example", edition="2019") as writer:
        writer.add_entries(Entry("example", 1000 + i, nsid=ANNA) for i in range(30))
        writer.finish()
    window = open_window(tmp_path / "my.casebook")
    window.look_up()
    return window._lookup


def look_up(qtbot, dialog, text):
    dialog.text.setPlainText(text)
    dialog.start_button.click()
    qtbot.waitUntil(dialog.start_button.isEnabled)


def test_a_pasted_text(qtbot, dialog, qtmodeltester):
    assert not dialog.start_button.isEnabled()
    look_up(qtbot, dialog, f"see https://www.flickr.com/photos/x/1005\n4242\n{ANNA}\nsome prose\n")
    assert dialog.summary.toPlainText().startswith("2 photos and 1 account were looked up.\n")
    assert [dialog.model.texts(row)[2] for row in range(3)] == [
        "listed in example", "not listed", "30 photos in example"
    ]  # fmt: skip
    assert "Photo 1005 is listed in example (edition 2019)" in dialog.detail.toPlainText()
    for shown, rows in ((Shown.LISTED, 2), (Shown.NOT_LISTED, 1), (Shown.NOTHING, 1)):
        dialog.filter.setCurrentText(shown.value)
        assert len(dialog.model.rows) == dialog.model.rowCount() == rows
        qtmodeltester.check(dialog.model)
    assert "some prose (line 4)" in dialog.model.texts(0)[0]
    assert "Nothing of Flickr" in dialog.detail.toPlainText()
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == "\t".join(dialog.model.texts(0))


def test_a_dropped_account_export(qtbot, dialog, tmp_path):
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "account_profile.json").write_text(json.dumps({"nsid": ANNA}))
    page = "https://www.flickr.com/photos/anna/1003/"
    (folder / "photo_1003.json").write_text(json.dumps({"id": "1003", "photopage": page}))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    dialog.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert "29 photos of 12345678@N01 in example" in dialog.summary.toPlainText()
    assert str(folder) in dialog.files_label.text()
    look_up(qtbot, dialog, f"flickr.com/photos/{ANNA}/4242")
    assert "not listed, but other photos of its account in example" in dialog.model.texts(0)
    dialog.text.clear()
    dialog.drop_button.click()
    assert not dialog.start_button.isEnabled() and dialog.files_label.isHidden()


def test_a_problem_is_said_in_the_dialogue(qtbot, dialog, tmp_path):
    dialog.add_files([str(tmp_path / "none.zip")])
    qtbot.waitUntil(lambda: "There is no folder" in dialog.summary.toPlainText())
    assert dialog.start_button.isEnabled() and not dialog.table.isVisible()


def test_texts_are_looked_up_where_they_lie(qtbot, dialog, tmp_path, monkeypatch):
    one, other = tmp_path / "page.html", tmp_path / "list.txt"
    one.write_text("y" * 100_000 + f" https://www.flickr.com/photos/{ANNA}/1003/ ")
    other.write_text("1004\n1005\n")
    chosen = iter((one, other))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(next(chosen)), ""))
    dialog.text.setPlainText("1006")
    for rows in (2, 4):
        dialog.choose_text()
        qtbot.waitUntil(lambda rows=rows: dialog.model.rowCount() == rows)
    assert [dialog.model.texts(row)[2] for row in range(4)] == ["listed in example"] * 4
    assert f"({other.name}, line 2)" in dialog.model.texts(3)[0]
    assert dialog.text.toPlainText() == "1006"
    dialog.add_files([str(tmp_path / "none.txt")])
    qtbot.waitUntil(lambda: "There is no file" in dialog.summary.toPlainText())


def test_it_can_be_closed_at_any_time_and_used_again(qtbot, dialog):
    dialog.text.setPlainText("1001")
    dialog.start()
    dialog.reject()
    assert dialog.isHidden()
    window = dialog.parent()
    qtbot.waitUntil(lambda: not window.session.bridge.waiting)
    assert dialog.model.rows == []
    window.look_up()
    assert window._lookup is dialog and dialog.isVisible()
    look_up(qtbot, dialog, "1001")
    assert dialog.model.texts(0) == ["1001", "1001", "listed in example"]


def test_it_has_a_key_of_its_own(dialog):
    keys = dialog.parent().session.keys.of("look-up")
    assert keys.count("Ctrl+L") == 1


def test_it_says_how_far_it_is_and_can_be_cancelled(qtbot, dialog, monkeypatch):
    told, go_on = threading.Event(), threading.Event()

    def slow(terms, *, owners, tell):
        tell("example")
        told.set()
        assert go_on.wait(60)
        tell("other")
        raise AssertionError("it was not cancelled")

    monkeypatch.setattr(lookup_dialog, "lookup", slow)
    assert not dialog.cancel_button.isVisible()
    dialog.text.setPlainText("1005")
    dialog.start_button.click()
    qtbot.waitUntil(lambda: dialog.summary.toPlainText() == "Looking in example (1 of 1)")
    assert told.is_set()
    dialog.cancel_button.click()
    go_on.set()
    qtbot.waitUntil(dialog.start_button.isEnabled)
    assert dialog.summary.toPlainText() == "The look-up was cancelled."
    assert not dialog.cancel_button.isVisible()
