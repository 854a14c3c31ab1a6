"""The question about a pack that nobody known signed, and the list of what is trusted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from flickrcheck.errors import UnusableFileError
from flickrcheck.store.pack_signature import digest_of, new_key, public_text, sign, signature_path
from flickrcheck.work import packs

pytestmark = pytest.mark.trust


def press(qtbot, parent, words: str) -> None:
    [button] = [
        each
        for each in parent.findChildren(QPushButton)
        if each.text().replace("&", "") == words and each.isVisible()
    ]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def question(qtbot, window) -> QMessageBox:
    def there():
        return [each for each in window.findChildren(QMessageBox) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(there()))
    return there()[-1]


def rows(dialog) -> list[list[str]]:
    table = dialog.table
    return [
        [table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())
    ]


def unreadable() -> list[packs.Installed]:
    raise UnusableFileError("The folder cannot be read.")


def test_a_pack_is_asked_about_listed_and_taken_back(
    qtbot, open_window, tmp_path, example_pack, monkeypatch
):
    pack = Path(shutil.copy(example_pack, tmp_path / "theirs.pack"))
    window = open_window(tmp_path / "a.casebook")
    window.adder.add([pack])
    asked = question(qtbot, window)
    assert "theirs.pack is not signed" in asked.text()
    assert asked.defaultButton().text().replace("&", "") == "Cancel"
    press(qtbot, asked, "Cancel")
    assert not packs.listing()

    window.adder.add([pack])
    with qtbot.waitSignal(window.adder.added):
        press(qtbot, question(qtbot, window), "Trust this pack")
    assert [each.trust for each in packs.listing()] == ["agreed"]

    window.menus.actions["trusted"].trigger()
    dialog = window.findChild(type(window.show_trusted()))
    assert dialog.about.text() == "Reading what you trust..."
    qtbot.waitUntil(lambda: len(rows(dialog)) == 1)
    assert rows(dialog)[0][1] == "You said so"
    press(qtbot, dialog, "No longer trust")
    qtbot.waitUntil(lambda: rows(dialog)[0][1] == "Not trusted, so it is not searched")
    assert "trust it with Datasets, Trusted packs" in dialog.about.text()
    texts = window.datasets.table.findItems("Not trusted", Qt.MatchFlag.MatchExactly)
    assert len(texts) == 1

    # what cannot be read is said, and the dialogue can be closed at least
    with monkeypatch.context() as broken:
        broken.setattr(packs, "listing", unreadable)
        press(qtbot, dialog, "Trust this pack...")
        press(qtbot, question(qtbot, dialog), "Trust this pack")
        qtbot.waitUntil(lambda: dialog.about.text() == "The folder cannot be read.")
        assert dialog.isEnabled()
    dialog.load()
    qtbot.waitUntil(lambda: rows(dialog)[0][1] == "You said so")

    key = new_key()
    (tmp_path / "friend.pub").write_text(public_text(key.public))
    chosen = [str(pack), str(tmp_path / "friend.pub")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen.pop(0), ""))
    press(qtbot, dialog, "Trust a key...")
    assert "not a public key" in dialog.about.text()
    press(qtbot, dialog, "Trust a key...")
    qtbot.waitUntil(lambda: rows(dialog)[0][0] == "Key friend")

    signed = Path(shutil.copy(pack, tmp_path / "signed.pack"))
    signature_path(signed).write_text(sign(digest_of(signed), key, "edition 1"))
    with qtbot.waitSignal(window.adder.added):
        window.adder.add([signed])  # nothing is asked
    signature_path(signed).write_text(sign(bytes(64), key, "edition 2"))
    with qtbot.waitSignal(window.session.failed) as failed:
        window.adder.add([signed])
    assert "not the file that the key friend signed" in failed.args[0]
