"""The whole way through the real window: scan, decide, undo, restart, report, letters."""

from __future__ import annotations

import email
import email.policy
import json

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from window_helpers import SCAN_LIMIT, close, wait_for_scan

from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.match_model import Column
from flickrcheck.gui.rail import LETTERS, MATCHES
from flickrcheck.model import Verdict


def verdict_of(window: MainWindow, match_id: int) -> Verdict | None:
    (stored,) = window.session.casebook.matches_by_id([match_id])
    return stored.verdict


def test_the_whole_way(qtbot, open_window, installed_pack, demo_photos, tmp_path):
    casebook = tmp_path / "my work.casebook"
    window = open_window(casebook)
    assert "my work" in window.windowTitle()
    assert window.photos.first_button.isVisible()

    window.photos.add([str(demo_photos)])
    assert "Example Faces" in window.photos.packs_label.text()
    qtbot.mouseClick(window.photos.start_button, Qt.MouseButton.LeftButton)
    assert window.photos.stop_button.isEnabled()
    assert not window.photos.start_button.isEnabled()
    wait_for_scan(qtbot, window)
    assert "40 photos checked against Example Faces" in window.photos.checked_label.text()
    assert "1 unreadable" in window.photos.left_out_label.text()
    assert "proves nothing" in window.photos.meaning_label.text()

    window.show_page(MATCHES)
    review = window.matches
    qtbot.waitUntil(lambda: len(review.model.ids) == 24)
    found = "19 of 40 photos are listed in 1 dataset."
    qtbot.waitUntil(lambda: review.sentence_label.text().startswith(found))
    assert review.sentence_label.text() == window.photos.found_label.text()

    # keys work as soon as the page is shown, and go on to the next undecided match
    first, second, third, fourth, fifth = review.model.ids[:5]
    assert review.selected_ids() == [first]
    qtbot.keyClick(review.table, "1")
    qtbot.keyClick(review.table, "2")
    qtbot.keyClick(review.table, "3")
    qtbot.keyClick(review.table, "4")
    given = [verdict_of(window, id) for id in (first, second, third, fourth)]
    assert given == [Verdict.MINE, Verdict.NOT_MINE, Verdict.UNSURE, Verdict.ALLOWED]
    assert review.selected_ids() == [fifth]
    qtbot.keyClick(review.table, "U")
    qtbot.keyClick(review.table, "U")
    assert verdict_of(window, third) is None
    assert review.selected_ids() == [third]
    qtbot.keyClick(review.table, "K")
    assert review.selected_ids() == [second]
    qtbot.keyClick(review.table, "N")
    assert review.selected_ids() == [third]

    # the inspector shows the picture, the box and the evidence
    qtbot.waitUntil(lambda: "Your picture" in review.inspector.preview.accessibleName())
    assert "Flickr photo ID" in review.inspector.evidence_label.text()

    close(qtbot, window)
    again = open_window(casebook)
    assert [verdict_of(again, id) for id in (first, second, third)] == [
        Verdict.MINE, Verdict.NOT_MINE, None,
    ]  # fmt: skip
    assert again.photos.roots == [str(demo_photos)]
    verdicts = [
        again.matches.model.data(again.matches.model.index(row, Column.VERDICT)) for row in range(3)
    ]
    assert verdicts == ["Mine", "Not my photo", ""]

    report = tmp_path / "report.json"
    again.reports.export_to(report)
    qtbot.waitUntil(lambda: again.bar.isVisible())
    assert str(report) in again.bar.text.text()
    assert len(json.loads(report.read_text())["matches"]) == 24

    again.show_page(LETTERS)
    letters = again.letters
    qtbot.waitUntil(lambda: letters.recipients.list.count() == 1)
    assert not letters.panel.save_button.isEnabled()
    assert 'complete: "Your name" and "Your e-mail' in letters.panel.why_label.text()
    assert "[your name]" in letters.panel.writing.text.toPlainText()
    letters.form.name.setText("Róbin Example")
    qtbot.keyClicks(letters.form.email, "robin@example.org")
    qtbot.waitUntil(lambda: "Róbin Example" in letters.panel.writing.text.toPlainText())
    assert letters.panel.save_button.isEnabled()
    out = tmp_path / "letters"
    letters.save(out)
    qtbot.waitUntil(lambda: letters.panel.saved_box.isVisible())
    (draft,) = out.glob("*.eml")
    message = email.message_from_bytes(draft.read_bytes(), policy=email.policy.default)
    assert message["From"].addresses[0].display_name == "Róbin Example"
    assert message["X-Unsent"] == "1"
    # 19 sure matches without the refused one
    assert "my 18 photos" in message["Subject"]
    assert len(again.session.casebook.requests()) == 1


def test_dropping_a_folder_and_a_pack(qtbot, open_window, example_pack, demo_photos, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    assert window.packs_label.text() == "No dataset installed"
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (demo_photos, example_pack)])
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert window.photos.roots == [str(demo_photos)]
    qtbot.waitUntil(lambda: window.packs_label.text() == "1 dataset installed", timeout=SCAN_LIMIT)
    assert "Added Example Faces" in window.bar.text.text()
    assert "Example Faces" in window.photos.packs_label.text()


def test_pause_resume_and_stop(qtbot, open_window, installed_pack, demo_photos, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    window.photos.add([str(demo_photos)])
    window.photos.start()
    scan = window.session.scan
    window.photos.pause_or_resume()
    assert window.photos.pause_button.text() == "Resume"
    assert window.photos.stage_label.text().startswith("Paused")
    assert scan.active
    window.photos.pause_or_resume()
    assert window.photos.pause_button.text() == "Pause"
    qtbot.mouseClick(window.photos.stop_button, Qt.MouseButton.LeftButton)
    wait_for_scan(qtbot, window)
    assert "was stopped before its end" in window.photos.checked_label.text()
    # it goes on where it stopped
    window.photos.start()
    wait_for_scan(qtbot, window)
    assert "40 photos checked" in window.photos.checked_label.text()


def test_closing_while_scanning_loses_nothing(
    qtbot, open_window, installed_pack, demo_photos, tmp_path
):
    casebook = tmp_path / "my.casebook"
    window = open_window(casebook)
    window.photos.add([str(demo_photos)])
    window.photos.start()
    qtbot.waitUntil(lambda: bool(window.matches.model.ids), timeout=SCAN_LIMIT)
    window.close()
    if window.isVisible():  # unless the scan was quicker
        assert "goes on" in window.statusBar().currentMessage()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=SCAN_LIMIT)
    again = open_window(casebook)
    assert again.matches.model.ids
    assert again.photos.roots == [str(demo_photos)]


def test_scanning_without_any_pack_says_what_it_means(qtbot, open_window, demo_photos, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    window.photos.add([str(demo_photos / "Edited")])
    assert "No dataset is installed" in window.photos.packs_label.text()
    window.photos.start()
    wait_for_scan(qtbot, window)
    assert "No dataset was searched" in window.photos.checked_label.text()
    window.show_page(MATCHES)
    assert window.matches.empty_label.isVisible()
