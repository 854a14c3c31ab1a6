"""Help, About flickrcheck: version, where data lie, parts with their licences."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from flickrcheck import __version__
from flickrcheck.gui.about_dialog import AboutDialog


def test_parts_are_listed_with_their_licences(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "client.casebook")
    window.menus.actions["about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog.table.item(0, 0).text() == "Reading the list..."
    qtbot.waitUntil(lambda: "Permission is hereby granted" in dialog.text.toPlainText())
    names = [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]
    assert names[0] == "flickrcheck" and {"Qt", "SQLite"} <= set(names)
    assert dialog.table.item(0, 1).text() == __version__
    assert "client.casebook" in dialog.places.text() and "crashes" in dialog.places.text()
    dialog.table.selectRow(names.index("Qt"))
    qtbot.waitUntil(lambda: "GNU LESSER GENERAL" in dialog.text.toPlainText())
    assert "https://www.qt.io" in dialog.text.toPlainText()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith(f"flickrcheck {__version__} (MIT)\n")
    dialog.close()
    for id in ("about", "trusted"):  # closed before what they ask for is there
        window.menus.actions[id].trigger()
        window.findChildren(QDialog)[-1].close()
    qtbot.waitUntil(lambda: not window.session.bridge.waiting)
