"""The drawer with what a scan could not check, through the real window."""

from __future__ import annotations

import csv
import os
import shutil
from pathlib import Path

import pytest
from made_casebook import make_casebook, match
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox
from window_helpers import SCAN_LIMIT, wait_for_scan

from flickrcheck.gui.main_window import PHOTOS
from flickrcheck.gui.unchecked_model import Column
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_scan import ScanWriter
from flickrcheck.work import check
from flickrcheck.work.check import Finished, Progress

ODD = "/photos/a\nb\u202egpj.\udcff/=1+1.jpg"


@pytest.fixture
def made(tmp_path: Path) -> Path:
    broken = [(f"/photos/{number}.jpg", "The file is empty.") for number in range(450)]
    broken += [(ODD, "You have no permission to read this file.")]
    return make_casebook(
        tmp_path / "my.casebook",
        [match("/photos/listed.jpg")],
        unreadable=broken,
        plain=["/photos/fog.jpg"],
    )


def unfold(qtbot, window):
    window.show_page(PHOTOS)
    window.photos.add(["/photos"])
    drawer = window.photos.drawer
    drawer.toggle.setFocus()
    qtbot.keyClick(drawer.toggle, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(drawer.model.keys), timeout=SCAN_LIMIT)
    return drawer


def choose(drawer, beginning: str) -> None:
    box = drawer.reasons
    row = next(row for row in range(box.count()) if box.itemText(row).startswith(beginning))
    box.setCurrentIndex(row)
    box.activated.emit(row)


def click(qtbot, drawer, row: int, keys=Qt.KeyboardModifier.NoModifier) -> None:
    place = drawer.table.visualRect(drawer.model.index(row, 0)).center()
    qtbot.mouseClick(drawer.table.viewport(), Qt.MouseButton.LeftButton, keys, place)


def texts(drawer, row: int) -> list[str]:
    return [drawer.model.index(row, column).data() for column in Column]


def test_files_are_counted_by_reason_and_read_a_page_at_a_time(
    qtbot, open_window, made, qtmodeltester
):
    window = open_window(made)
    assert window.photos.drawer.body.isHidden()
    drawer = unfold(qtbot, window)
    assert drawer.toggle.text() == "453 files were not checked"
    assert [drawer.reasons.itemText(row) for row in range(drawer.reasons.count())] == [
        "Every reason (453)",
        "The file is empty. (450)",
        "Permission denied (1)",
        "Too plain to compare by picture. (1)",
        "You have no permission to read this file. (1)",
    ]
    assert texts(drawer, 0) == ["locked", "/photos", "Permission denied"]
    assert len(drawer.model._pages) == 1  # not every row was read to show the first ones
    choose(drawer, "You have")
    assert texts(drawer, 0)[:2] == ["=1+1.jpg", "/photos/a\\nb\\u202egpj.\ufffd"]
    assert "\n" in drawer.detail.text()
    assert "\u202e" not in drawer.detail.text()
    choose(drawer, "Every")
    assert len(drawer.model.keys) == 453
    qtmodeltester.check(drawer.model)


def test_the_list_is_exported_and_replaces_nothing_unasked(
    qtbot, open_window, made, tmp_path, monkeypatch
):
    drawer = unfold(qtbot, open_window(made))
    out = tmp_path / "list.csv"
    out.write_text("mine")
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out)[:-4], ""))
    answer = [QMessageBox.StandardButton.Cancel]
    monkeypatch.setattr(QMessageBox, "question", lambda *given: asked.append(given) or answer[0])
    drawer.export_button.click()
    assert len(asked) == 1
    assert out.read_text() == "mine"
    answer[0] = QMessageBox.StandardButton.Yes
    drawer.export_button.click()
    qtbot.waitUntil(drawer.export_button.isVisible, timeout=SCAN_LIMIT)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 453
    odd = next(row for row in rows if row["reason"].startswith("You have"))
    assert odd["file"] == "'=1+1.jpg"  # no formula
    assert odd["folder"] == "/photos/a\\nb\\u202egpj.\ufffd"
    if os.name == "posix":
        assert odd["address"] == "file:///photos/a%0Ab%E2%80%AEgpj.%FF/%3D1%2B1.jpg"
    assert [row["kind"] for row in rows].count("too plain") == 1
    text = tmp_path / "list.txt"
    drawer.export_to(text)
    qtbot.waitUntil(text.exists, timeout=SCAN_LIMIT)
    lines = text.read_text("utf-8-sig").splitlines()
    assert lines[0] == "450\tThe file is empty."
    assert lines[-1] == "/photos/fog.jpg\tToo plain to compare by picture."
    assert len(lines) == 4 + 1 + 453


def test_rows_are_copied_and_folders_opened_or_said_to_be_gone(
    qtbot, open_window, made, tmp_path, monkeypatch
):
    window = open_window(made)
    drawer = unfold(qtbot, window)
    drawer.folder_button.click()
    assert window.bar.text.text() == "The folder /photos is no longer there."
    window.bar.close_button.click()
    opened = []
    monkeypatch.setattr(os.path, "isdir", lambda path: path == "/photos")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or False)
    drawer.folder_button.click()
    assert opened[0].toLocalFile() == "/photos"
    assert window.bar.text.text() == "No file manager opened. The folder is /photos."
    click(qtbot, drawer, 1)
    click(qtbot, drawer, 2, Qt.KeyboardModifier.ShiftModifier)
    drawer.copy_button.click()
    expected = "/photos/0.jpg\tThe file is empty.\n/photos/1.jpg\tThe file is empty."
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == expected, timeout=SCAN_LIMIT)


def test_only_the_selected_ones_are_read_again(qtbot, open_window, demo_photos, tmp_path):
    photos = tmp_path / "photos"
    photos.mkdir()
    good = (demo_photos / "Messenger" / "received_2241.jpg").read_bytes()
    times = {}
    for name in ("one.jpg", "two.jpg"):
        bad = photos / name
        bad.write_bytes(good[:100] + name.encode() + b"\0" * (len(good) - 107))
        times[bad] = bad.stat().st_mtime_ns
    window = open_window(tmp_path / "my.casebook")
    window.photos.add([str(photos)])
    window.photos.start()
    wait_for_scan(qtbot, window)
    drawer = window.photos.drawer
    drawer.toggle.click()
    qtbot.waitUntil(lambda: len(drawer.model.keys) == 2, timeout=SCAN_LIMIT)
    for bad, time in times.items():  # as when the disk's cable was bad
        bad.write_bytes(good)
        os.utime(bad, ns=(time, time))
    row = next(row for row in (0, 1) if texts(drawer, row)[0] == "two.jpg")
    click(qtbot, drawer, row)
    drawer.retry_button.click()
    assert not drawer.retry_button.isEnabled()  # while a scan runs
    wait_for_scan(qtbot, window)
    qtbot.waitUntil(lambda: len(drawer.model.keys) == 1, timeout=SCAN_LIMIT)
    assert texts(drawer, 0)[0] == "one.jpg"
    assert drawer.toggle.text() == "1 file was not checked"


def test_it_fills_while_a_scan_runs(qtbot, open_window, tmp_path, monkeypatch):
    def slow_scan(casebook, paths, packs, *, control, **options):
        writer = ScanWriter(casebook, paths, [])
        for errors in (0, 1, 2):
            writer.set_unlisted([(f"/p/{n}", "You have no permission.") for n in range(errors)])
            yield Progress("walk", errors, None, errors, "/p")
            while errors and shown[0] < errors:
                assert not control.stop.wait(0.05)
        control.stop.wait()
        yield Finished(writer.scan_id, interrupted=True)

    shown = [0]
    monkeypatch.setattr(check, "scan", slow_scan)
    window = open_window(tmp_path / "my.casebook")
    window.photos.add([str(tmp_path)])
    drawer = window.photos.drawer
    drawer.open(True)
    window.photos.start()
    for errors in (1, 2):
        qtbot.waitUntil(lambda n=errors: len(drawer.model.keys) == n, timeout=SCAN_LIMIT)
        shown[0] = errors
    assert drawer.toggle.text() == "2 files could not be read so far"
    assert texts(drawer, 1) == ["1", "/p", "You have no permission."]
    click(qtbot, drawer, 1)
    window.session.scan.stop()
    wait_for_scan(qtbot, window)
    qtbot.waitUntil(lambda: not window.session.bridge.waiting)
    assert drawer.table.currentIndex().row() == 1  # what was chosen stays
    window.session.switch(tmp_path / "other.casebook", create=True)
    assert len(drawer.model.keys) == 0
    with Casebook.open(tmp_path / "my.casebook") as book:
        assert book.last_scan().finished is None


def test_a_list_that_cannot_be_written_is_said(qtbot, open_window, made, tmp_path):
    window = open_window(made)
    drawer = unfold(qtbot, window)
    (tmp_path / "list.csv").mkdir()
    drawer.export_to(tmp_path / "list.csv")
    qtbot.waitUntil(window.bar.isVisible, timeout=SCAN_LIMIT)
    assert "cannot be written" in window.bar.text.text()
    assert drawer.export_button.isVisible()
    shutil.rmtree(tmp_path / "list.csv")
