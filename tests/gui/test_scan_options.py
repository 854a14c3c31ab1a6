"""Options of a scan in the window, its progress, zip archives, and trying again."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QTest
from window_helpers import SCAN_LIMIT, wait_for_scan

from flickrcheck.gui.match_model import Column
from flickrcheck.gui.rail import MATCHES
from flickrcheck.work import check, progress
from flickrcheck.work.check import Finished, Progress
from flickrcheck.work.check import scan as real_scan


def scanned(qtbot, window) -> None:
    window.photos.start()
    wait_for_scan(qtbot, window)


def test_options_are_closed_said_in_a_line_and_remembered(qtbot, open_window, tmp_path):
    casebook = tmp_path / "my.casebook"
    window = open_window(casebook)
    window.photos.add([str(tmp_path)])
    options = window.photos.options
    assert not options.body.isVisible()
    assert options.summary.text() == ""
    options.toggle.setFocus()
    QTest.keyClick(options.toggle, Qt.Key.Key_Space)  # by keyboard, too
    assert options.body.isVisible()
    qtbot.keyClicks(options.exclude, " *.png ;; Screenshots;")
    options.packages.setChecked(True)
    options.low_priority.setChecked(True)
    options.look_harder.setCurrentText("for all photos (some seconds a photo)")
    assert options.summary.text() == ""  # all can be seen
    options.toggle.click()
    assert options.summary.text() == (
        "leaves out *.png, Screenshots; looks into photo libraries; works gently; looks harder"
    )
    again = open_window(casebook).photos.options
    assert again.choices == options.choices
    assert again.choices.exclude == ("*.png", "Screenshots")
    assert again.summary.text() == options.summary.text()


def test_looking_harder_is_left_to_the_program_or_asked_for_or_forbidden(
    qtbot, open_window, tmp_path, monkeypatch
):
    asked = []

    def scan(*_: object, look_harder: bool | None, **__: object) -> list[Finished]:
        asked.append(look_harder)
        return [Finished(1, interrupted=False)]

    monkeypatch.setattr(check, "scan", scan)
    casebook = tmp_path / "my.casebook"
    for expected, words in ((None, ""), (True, "looks harder"), (False, "does not look harder")):
        window = open_window(casebook)
        window.photos.add([str(tmp_path)])
        options = window.photos.options
        options.look_harder.setCurrentIndex(options.look_harder.findData(expected))
        assert options.summary.text() == words
        assert open_window(casebook).photos.options.choices.look_harder is expected
        scanned(qtbot, window)
        assert asked.pop() is expected


def test_a_scan_leaves_out_what_is_chosen_and_says_what_it_did_not_open(
    qtbot, open_window, demo_photos, tmp_path
):
    photos = tmp_path / "photos"
    shutil.copytree(demo_photos / "Messenger", photos / "Messenger")
    shutil.copytree(demo_photos / "Messenger", photos / "Trip.photoslibrary" / "originals")
    window = open_window(tmp_path / "my.casebook")
    page = window.photos
    page.add([str(photos)])
    qtbot.keyClicks(page.options.exclude, "received*")
    scanned(qtbot, window)
    assert "1 file or folder that you left out" in page.left_out_label.text()
    assert page.packages_label.text().startswith("1 Apple Photos library was not opened.")
    assert page.packages_label.isVisible()
    page.options.packages.setChecked(True)
    page.options.exclude.clear()
    scanned(qtbot, window)
    assert not page.packages_label.isVisible()
    assert not page.left_out_label.isVisible()
    assert page.checked_label.text().startswith("8 photos")


def test_a_bad_pattern_is_explained(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    window.photos.add([str(tmp_path)])
    qtbot.keyClicks(window.photos.options.exclude, "[abc")
    scanned(qtbot, window)
    assert "[abc" in window.photos.problem_label.text()


def test_unreadable_pictures_are_tried_again(qtbot, open_window, demo_photos, tmp_path):
    photos = tmp_path / "photos"
    shutil.copytree(demo_photos / "Problems", photos)
    broken = photos / "broken.jpg"
    good = (demo_photos / "Messenger" / "received_2241.jpg").read_bytes()
    broken.write_bytes(good[:100] + b"\0" * (len(good) - 100))
    before = broken.stat()
    window = open_window(tmp_path / "my.casebook")
    window.photos.add([str(photos)])
    scanned(qtbot, window)
    assert "1 unreadable" in window.photos.left_out_label.text()
    broken.write_bytes(good)  # as when the disk's cable was bad
    os.utime(broken, ns=(before.st_atime_ns, before.st_mtime_ns))
    scanned(qtbot, window)
    assert "1 unreadable" in window.photos.left_out_label.text()  # nobody asked
    window.photos.unreadable_button.click()
    drawer = window.photos.drawer
    qtbot.waitUntil(lambda: len(drawer.model.keys) == 2)  # the other one is too plain
    assert drawer.retry_all_button.isEnabled()
    drawer.retry_all_button.click()
    assert window.session.scan.active
    wait_for_scan(qtbot, window)
    assert "unreadable" not in window.photos.left_out_label.text()
    qtbot.waitUntil(lambda: len(drawer.model.keys) == 1)
    assert not drawer.retry_all_button.isEnabled()
    path, reason = (drawer.model.index(0, column).data() for column in (0, 2))
    assert drawer.detail.text().endswith(f"{path}\n{reason}")  # whatever the table cuts off


def drop(window, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(
        QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_a_dropped_zip_archive_is_scanned_shown_and_found(
    qtbot, open_window, installed_pack, demo_photos, tmp_path, monkeypatch
):
    archive = tmp_path / "from aunt" / "holiday pictures.zip"
    archive.parent.mkdir()
    with zipfile.ZipFile(archive, "w") as made:
        made.write(demo_photos / "Messenger" / "IMG-20190312-WA0007.jpg", "beach/WA0007.jpg")
    before = archive.read_bytes()
    window = open_window(tmp_path / "my.casebook")
    drop(window, archive)
    assert window.photos.roots == [str(archive)]
    scanned(qtbot, window)
    window.show_page(MATCHES)
    review = window.matches
    qtbot.waitUntil(lambda: len(review.model.ids) == 1)
    index = review.model.index
    assert review.model.data(index(0, Column.FILE)) == "WA0007.jpg"
    assert "holiday pictures.zip" in review.model.data(index(0, Column.FOLDER))
    preview = review.inspector.preview
    qtbot.waitUntil(lambda: "Your picture WA0007.jpg" in preview.accessibleName())
    qtbot.waitUntil(
        lambda: (
            review.model.data(index(0, Column.PICTURE), Qt.ItemDataRole.DecorationRole) is not None
        )
    )
    assert str(archive) in review.inspector.path_label.text()
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    review.inspector.folder_button.click()
    assert opened == [str(archive.parent)]
    assert archive.read_bytes() == before


def test_progress_tells_speed_folder_and_errors(qtbot, open_window, tmp_path, monkeypatch):
    def slow_scan(casebook, paths, packs, *, control, **options) -> Iterator[object]:
        for done in (0, 400):
            path = f"/photos/2019/<b>summer</b>/{done}.jpg"
            yield Progress("pictures", done, 1200, done // 100, path, done * 10**6, 1200 * 10**6)
            control.stop.wait(0.4)
        control.stop.wait()
        yield Finished(1, interrupted=True)

    monkeypatch.setattr(check, "scan", slow_scan)
    monkeypatch.setattr(progress, "TOO_EARLY", 0.1)
    window = open_window(tmp_path / "my.casebook")
    window.photos.add([str(tmp_path)])
    window.photos.start()
    page = window.photos
    qtbot.waitUntil(lambda: "400 of 1,200" in page.numbers_label.text(), timeout=SCAN_LIMIT)
    assert page.stage_label.text() == "Comparing pictures"
    words = page.numbers_label.text()
    for part in (" a second", " MB/s", " left", "4 unreadable"):
        assert part in words
    assert "4 unreadable" in window.task.label.text()
    assert (page.bar.value(), page.bar.maximum()) == (400, 1200)
    assert page.current_label.text() == "/photos/2019/<b>summer</b>"
    assert not page.options.body.isEnabled()
    page.pause_or_resume()
    assert "a second" not in page.numbers_label.text()
    window.session.scan.stop()
    wait_for_scan(qtbot, window)
    assert page.options.body.isEnabled()


def test_why_a_scan_ended_early_is_said(qtbot, open_window, demo_photos, tmp_path, monkeypatch):
    why = "The disk /media/card was taken out."

    def scan_until_the_disk_goes(casebook, paths, packs, *, control, **options):
        control.stop.set()
        for event in real_scan(casebook, paths, packs, control=control, **options):
            if isinstance(event, Finished):
                yield Finished(event.scan_id, interrupted=True, reason=why)

    monkeypatch.setattr(check, "scan", scan_until_the_disk_goes)
    window = open_window(tmp_path / "my.casebook")
    window.photos.add([str(demo_photos)])
    scanned(qtbot, window)
    assert why in window.photos.checked_label.text()
    assert "stopped before its end" in window.photos.checked_label.text()
    assert window.bar.text.text() == why
    assert window.bar.isVisible()
