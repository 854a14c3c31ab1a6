"""A scan that is stopped by closing, a signal or the end of the session goes on next time."""

from __future__ import annotations

import sys

import pytest
from test_app import run
from window_helpers import SCAN_LIMIT, close, wait_for_scan

from flickrcheck.gui.going_on import GoingOn
from flickrcheck.gui.settings import Settings
from flickrcheck.photo import pool
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_scan import ScanWriter
from flickrcheck.store.casebook_unfinished import unfinished


def offered(qtbot, window) -> str:
    qtbot.waitUntil(window.bar.isVisible, timeout=SCAN_LIMIT)
    assert window.bar.action_button.text() == "Go on with the scan"
    return window.bar.text.text()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_signal_during_a_scan_loses_nothing(
    qtbot, open_window, demo_photos, tmp_path, in_this_process
):
    casebook = tmp_path / "my.casebook"
    prepare = f"""
from flickrcheck.photo import pool
def read_three(task, items, *, stop, **_):
    for number, item in enumerate(items):
        if number == 3:
            os.kill(os.getpid(), signal.SIGTERM)
            stop.wait(50)
            return
        yield item, task(item)
pool.run = read_three
def begin():
    (window,) = [w for w in app.topLevelWidgets() if hasattr(w, "bar")]
    window.photos.add([{str(demo_photos)!r}])
    window.photos.start()
    print("at the end of the session:", app.receivers("2commitDataRequest(QSessionManager&)"))
QTimer.singleShot(0, begin)
"""
    Casebook.open(casebook, create=True).close()
    done = run(prepare, str(casebook))
    assert done.returncode == 0, done.stderr
    assert "at the end of the session: 1" in done.stdout
    with Casebook.open(casebook) as book:
        assert unfinished(book).done == 3
    window = open_window(casebook)
    assert offered(qtbot, window) == (
        "The last scan was stopped: 3 of 40 photos are checked. Nothing is lost: it goes on there."
    )
    page = window.photos
    words = "Go on with the scan (3 of 40)"
    qtbot.waitUntil(lambda: page.start_button.text() == words, timeout=SCAN_LIMIT)
    window.bar.action_button.click()
    assert window.session.scan.active
    wait_for_scan(qtbot, window)
    assert "40 photos" in page.checked_label.text()
    assert page.start_button.text() == "Start the scan"
    assert not window.bar.isVisible()


def test_closing_says_that_the_scan_goes_on_next_time(
    qtbot, open_window, demo_photos, tmp_path, monkeypatch
):
    def read_none(task, items, *, stop, **_):
        yield None
        stop.wait(60)

    monkeypatch.setattr(pool, "run", read_none)
    casebook = tmp_path / "my.casebook"
    window = open_window(casebook)
    window.photos.add([str(demo_photos)])
    window.photos.start()
    progress = window.photos.stage_label
    qtbot.waitUntil(lambda: window.session.scan.progress is not None, timeout=SCAN_LIMIT)
    assert progress.text()
    window.close()
    assert "goes on there next time" in window.statusBar().currentMessage()
    close(qtbot, window)
    again = open_window(casebook)
    assert "stopped" in offered(qtbot, again)
    again.photos.start_button.click()  # not the button of the offer, which is over, too
    assert again.session.scan.active
    assert not again.bar.isVisible()
    again.photos.add([str(tmp_path)])
    assert "for the next scan" in again.statusBar().currentMessage()
    again.session.scan.stop()
    qtbot.waitUntil(lambda: not again.session.scan.active, timeout=SCAN_LIMIT)
    again.photos.roots.clear()  # nothing is left to go on with
    again.session.switch(tmp_path / "other.casebook", create=True)
    assert again.photos.start_button.text() == "Start the scan"


def test_a_scan_that_was_killed_while_it_looked_for_pictures(qtbot, open_window, tmp_path):
    casebook = tmp_path / "my.casebook"
    with Casebook.open(casebook, create=True) as book:
        ScanWriter(book, ["/photos"], []).files.note([("/photos/a.jpg", 1, 1)])
    window = open_window(casebook)
    assert "while it still looked for pictures, after" in offered(qtbot, window)
    assert window.photos.start_button.text() == "Go on with the scan"
    assert isinstance(window.going_on, GoingOn)


def test_the_end_of_the_session_keeps_how_the_window_looks(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    window.resize(1111, 705)
    window.keep()  # what the application's commitDataRequest calls
    assert Settings().layout("window") == window.saveGeometry()
