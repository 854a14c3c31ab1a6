"""An agency with two clients, from the guide to deleting a client, through the real window."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from window_helpers import SCAN_LIMIT, close, wait_for_scan

from flickrcheck.gui import photos_page
from flickrcheck.gui.decisions import Decisions
from flickrcheck.gui.guide import Guide
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.model import Verdict
from flickrcheck.photo import pool
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_lock import own_files
from flickrcheck.work.privacy import Part


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.session.bridge.waiting, timeout=SCAN_LIMIT)


def test_two_clients_know_nothing_of_each_other(
    qtbot, open_window, installed_pack, demo_photos, tmp_path, monkeypatch
):
    first, second = tmp_path / "Client One.casebook", tmp_path / "Client Two.casebook"
    report = tmp_path / "shown.html"
    saved = iter([(str(first), ""), (str(report), ""), (str(second), "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: next(saved))
    monkeypatch.setattr(photos_page, "choose_folder", lambda *_: str(demo_photos / "Edited"))
    monkeypatch.setattr("flickrcheck.gui.privacy_panel.confirmed", lambda *_: True)
    window = open_window(tmp_path / "my.casebook")

    window.guide_first()
    guide = window.findChild(Guide)
    guide.roles["helper"].click()
    guide.next_button.click()
    guide.casebook_button.click()
    assert window.session.casebook.path == first
    guide.folder_button.click()
    guide.next_button.click()
    guide.next_button.click()
    wait_for_scan(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.matches.model.ids), timeout=SCAN_LIMIT)
    matches = len(window.matches.model.ids)
    Decisions(window.session).decide([window.matches.model.ids[0]], Verdict.MINE)
    idle(qtbot, window)

    window.reports.export(redact=True)
    qtbot.waitUntil(report.exists, timeout=SCAN_LIMIT)
    idle(qtbot, window)
    page = report.read_text()
    assert "Example Faces" in page
    assert not [name for name in ("Client One", "Edited", str(tmp_path)) if name in page]
    assert not [file.name for file in (demo_photos / "Edited").iterdir() if file.name in page]

    window.new_casebook()
    assert window.session.casebook.path == second
    assert window.photos.roots == []
    assert window.matches.model.ids == []
    assert "Client Two" in window.casebook_button.text()

    window.show_casebooks()
    panel = window.settings.casebooks
    names = [panel.table.item(row, 0).text() for row in range(panel.table.rowCount())]
    assert names == ["Client Two", "Client One", "my"]
    assert " undecided" in panel.table.item(1, 2).text()
    panel.table.selectRow(1)
    panel.open_selected()
    qtbot.waitUntil(lambda: len(window.matches.model.ids) == matches, timeout=SCAN_LIMIT)

    window.show_privacy()
    idle(qtbot, window)
    window.settings.privacy.act(Part.FILE)
    idle(qtbot, window)
    assert window.session.casebook.path == second
    assert left(first) == []
    with Casebook.open(second) as book:
        assert book.photo_count() == 0


def test_two_clients_are_scanned_summed_up_and_shown_without_names(
    qtbot, open_window, installed_pack, demo_photos, tmp_path, monkeypatch, in_this_process
):
    folders = {"Client One": "Edited", "Client Two": "Odd names"}
    books = {name: tmp_path / "clients" / f"{name}.casebook" for name in folders}
    books["Client One"].parent.mkdir()
    window = open_window(tmp_path / "my.casebook")
    found = {}
    for name, folder in folders.items():
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_, n=name, **__: (str(books[n]), "")
        )
        window.menus.actions["new-casebook"].trigger()
        window.photos.add([str(demo_photos / folder)])
        again = stop_and_go_on(qtbot, window, open_window, books[name], monkeypatch)
        found[name] = len(again.session.casebook.match_ids())
        assert found[name]
        close(qtbot, again)

    chosen = sorted(map(str, books.values()))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    for act, file in (("sum-up", "all.json"), ("sum-up-without-names", "shown.html")):
        out = tmp_path / file
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, o=out: (str(o), ""))
        window.menus.actions[act].trigger()
        qtbot.waitUntil(out.exists, timeout=SCAN_LIMIT)
        idle(qtbot, window)
    rows = json.loads((tmp_path / "all.json").read_text())["casebooks"]
    assert [row["matches"] for row in rows] == [found[name] for name in sorted(found)]
    shown = (tmp_path / "shown.html").read_text()
    assert "Example Faces" in shown
    assert not [name for name in (*folders, *folders.values(), str(tmp_path)) if name in shown]


def stop_and_go_on(qtbot, window, open_window, book: Path, monkeypatch) -> MainWindow:
    """Stop the scan after one picture; another window goes on there, for this client alone."""
    with monkeypatch.context() as patched:
        patched.setattr(pool, "run", one_and_wait(pool.run))
        window.photos.start()
        lane = window.photos.lanes.pictures_label
        qtbot.waitUntil(lambda: "1 read of" in lane.text(), timeout=SCAN_LIMIT)
        window.photos.stop_button.click()
        wait_for_scan(qtbot, window)
    again = open_window(book)
    total = len(list(Path(again.photos.roots[0]).iterdir()))
    words = f"Go on with the scan (1 of {total})"
    qtbot.waitUntil(lambda: again.photos.start_button.text() == words, timeout=SCAN_LIMIT)
    again.photos.start_button.click()
    wait_for_scan(qtbot, again)
    assert f"{total} photos checked" in again.photos.checked_label.text()
    return again


def one_and_wait(run):
    """Reads one picture and then waits for the scan to be stopped."""

    def read(task, items, *, stop, **options):
        yield next(run(task, items, stop=stop, **options))
        while not stop.wait(0.02):
            yield None

    return read


def left(casebook: Path) -> list[Path]:
    return [file for file in own_files(casebook) if file.exists()]
