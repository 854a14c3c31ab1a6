"""The zip files of an account export, dropped into the window."""

from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from window_helpers import SCAN_LIMIT, wait_for_scan

from flickrcheck.gui.match_model import Column
from flickrcheck.gui.rail import MATCHES

LISTED = "99999000001"


def zipped(folder: Path, target: Path, pattern: str) -> Path:
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(folder.glob(pattern)):
            archive.write(path, path.name)
    return target


def test_a_dropped_export_is_scanned_and_shown_with_and_without_pictures(
    qtbot, open_window, installed_pack, demo_photos, tmp_path
):
    export = demo_photos / "Flickr export"
    metadata = zipped(export, tmp_path / "72157700000000001_0123456789ab_part1.zip", "*.json")
    window = open_window(tmp_path / "my.casebook")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(metadata))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, left, none))
    if not window.session.scan.active:
        window.photos.start()
    wait_for_scan(qtbot, window)
    said = window.photos.checked_label.text()
    assert "No picture of them is here, so only their Flickr IDs were compared." in said
    window.show_page(MATCHES)
    review = window.matches  # whose reload shows its own selection
    qtbot.waitUntil(lambda: bool(review.model.ids), timeout=SCAN_LIMIT)
    qtbot.waitUntil(lambda: not review._reload_timer.isActive(), timeout=SCAN_LIMIT)
    names = [review.model.index(row, Column.FILE).data() for row in range(len(review.model.ids))]
    row = names.index(f"photo_{LISTED}.json (no picture here)")
    folder = review.model.index(row, Column.FOLDER).data()
    assert folder.endswith(metadata.name)
    review.inspector.show_match(review.model.stored(row))
    qtbot.waitUntil(lambda: not review.inspector.told_label.isHidden(), timeout=SCAN_LIMIT)
    told = review.inspector.told_label.text()
    assert told.startswith('In the account export: "harbour street", taken on')
    assert "No picture of it was scanned" in review.inspector.preview.accessibleName()
