"""Reports and summaries that the window writes, and how a person stops one."""

from __future__ import annotations

import gc
import threading

from made_casebook import make_casebook, match
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog, QProgressDialog
from window_helpers import SCAN_LIMIT

from flickrcheck.printing import report_file


def idle(qtbot, window) -> None:
    qtbot.waitUntil(lambda: not window.session.bridge.waiting, timeout=SCAN_LIMIT)


def test_a_pdf_is_written_and_stopping_leaves_the_one_before(
    qtbot, open_window, tmp_path, monkeypatch
):
    book = make_casebook(
        tmp_path / "my.casebook", [match(f"/photos/{n}.jpg", entry=n) for n in range(1, 9)]
    )
    window = open_window(book)
    usual = gc.get_threshold()
    asked = []

    def choose(_parent, title, start, kinds):
        asked.append((title, kinds))
        return str(tmp_path / "my report"), "PDF (*.pdf)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window.menus.actions["export"].trigger()
    path = tmp_path / "my report.pdf"
    qtbot.waitUntil(path.exists, timeout=SCAN_LIMIT)
    idle(qtbot, window)
    assert "*.pdf" in asked[0][1]
    assert "The report was written to" in window.bar.text.text()
    assert "8 matches" in " ".join(PdfReader(path).pages[1].extract_text().split())
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is None, timeout=SCAN_LIMIT)

    # the second one waits in the middle until the person has pressed Stop
    before = path.read_bytes()
    halfway, go_on = threading.Event(), threading.Event()
    write = report_file.write_any_report

    def slowly(*args, follow, **options):
        def waiting(done, total):
            follow(done, total)
            if done == total // 2:
                halfway.set()
                assert go_on.wait(60)

        return write(*args, follow=waiting, **options)

    monkeypatch.setattr(report_file, "write_any_report", slowly)
    window.reports.export_to(path)
    assert halfway.wait(60)
    assert gc.get_threshold() != usual  # long looks for garbage wait until it is written
    shown = window.findChild(QProgressDialog)
    qtbot.waitUntil(lambda: shown.isVisible() and shown.value() >= 100, timeout=SCAN_LIMIT)
    assert shown.labelText() == "Writing the report\n4 of 8"
    assert not shown.isModal()
    shown.canceled.emit()
    go_on.set()
    idle(qtbot, window)
    assert window.bar.text.text() == "It was stopped, so nothing was written."
    assert path.read_bytes() == before
    assert gc.get_threshold() == usual


def test_several_casebooks_are_summed_up(qtbot, open_window, tmp_path, monkeypatch):
    anna = make_casebook(tmp_path / "Anna.casebook", [match("/photos/a.jpg")])
    (tmp_path / "broken.casebook").write_text("hello")
    out = tmp_path / "all.html"
    window = open_window(anna)
    names = [str(anna), str(tmp_path / "broken.casebook")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.menus.actions["sum-up"].trigger()
    qtbot.waitUntil(out.exists, timeout=SCAN_LIMIT)
    idle(qtbot, window)
    said = window.bar.text.text()
    assert "The summary was written to" in said
    assert "broken.casebook: The casebook" in said
    assert "1 of 1 photo in 1 casebook is listed." in out.read_text("utf-8")

    window.menus.actions["sum-up-without-names"].trigger()
    qtbot.waitUntil(lambda: "Anna" not in out.read_text("utf-8"), timeout=SCAN_LIMIT)
    idle(qtbot, window)
    assert "Casebook 1" in out.read_text("utf-8")

    names.clear()  # the person chose nothing
    out.unlink()
    window.menus.actions["sum-up"].trigger()
    idle(qtbot, window)
    assert not out.exists()
