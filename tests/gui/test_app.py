"""The program as a whole, in a process of its own: it opens, and it closes in order."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flickrcheck.store.casebook import Casebook, default_casebook_path

_START = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
{prepare}
from flickrcheck.gui.start import run_window
sys.exit(run_window(sys.argv[1:]))
"""


def run(prepare: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start the window; ``prepare`` is done before, and what it schedules once it runs."""
    return subprocess.run(
        [sys.executable, "-c", _START.format(prepare=prepare), *arguments],
        capture_output=True,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
    )


def test_the_window_opens_before_what_scans_builds_and_prints_is_loaded():
    code = (
        "import sys, flickrcheck.gui.app\n"
        "late = {'PIL.Image', 'jinja2', 'email', 'psutil', 'multiprocessing', "
        "'flickrcheck.lists', 'flickrcheck.photo.decode', 'flickrcheck.work.build', "
        "'flickrcheck.work.check', 'flickrcheck.printing.report_file'}\n"
        "sys.exit(f'loaded {late & set(sys.modules)}' if late & set(sys.modules) else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT"])
def test_a_signal_closes_the_window_in_order(number):
    done = run(f"QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.{number}))")
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_signal_closes_the_window_also_behind_an_open_dialogue():
    prepare = (
        "from PySide6.QtWidgets import QMessageBox\n"
        "QTimer.singleShot(300, lambda: QMessageBox().exec())\n"
        "QTimer.singleShot(800, lambda: os.kill(os.getpid(), signal.SIGTERM))"
    )
    done = run(prepare)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    with Casebook.open(default_casebook_path()) as casebook:
        assert casebook.match_ids() == []


@pytest.mark.parametrize("exists", [True, False])
def test_a_casebook_that_cannot_be_opened_is_explained(tmp_path: Path, exists):
    path = tmp_path / "my.casebook"
    if exists:
        path.write_bytes(b"this is no casebook, but a text" * 100)
    prepare = """
def answer():
    box = app.activeModalWidget()
    print(box.text())
    box.reject()
QTimer.singleShot(0, answer)
"""
    done = run(prepare, str(path))
    assert done.returncode == 5, done.stderr
    assert str(path) in done.stdout
    assert path.exists() is exists  # a misspelt name makes no new casebook


def test_an_error_of_the_program_itself_is_shown():
    prepare = """
def surprise():
    QTimer.singleShot(0, look)
    raise ZeroDivisionError("of the test")
def look():
    (window,) = [w for w in app.topLevelWidgets() if hasattr(w, "bar")]
    print(window.bar.text.text())
    window.close()
QTimer.singleShot(0, surprise)
"""
    done = run(prepare)
    assert done.returncode == 0, done.stderr
    assert "Something went wrong inside flickrcheck: ZeroDivisionError: of the test" in done.stdout
    assert "Traceback" in done.stderr


def test_the_program_has_an_icon_at_every_size():
    drawn = """
def look():
    icon = QApplication.windowIcon()
    sizes = [icon.pixmap(edge, edge).toImage() for edge in (16, 32, 256)]
    alphas = [image.pixelColor(image.rect().center()).alpha() for image in sizes]
    print("icon", [image.width() for image in sizes], alphas)
    QApplication.exit(0)
QTimer.singleShot(200, look)
"""
    done = run(drawn)
    assert "icon [16, 32, 256] [255, 255, 255]" in done.stdout, done.stderr


def test_it_says_that_the_casebook_of_last_time_is_not_there(tmp_path: Path):
    disk = tmp_path / "disk"
    disk.mkdir()
    Casebook.open(disk / "client.casebook", create=True).close()
    look = (
        "QTimer.singleShot(900, lambda: [print(w.bar.text.text(), w.bar.isVisible()) or w.close() "
        "for w in app.topLevelWidgets() if hasattr(w, 'bar')])"
    )
    assert "False" in run(look, str(disk / "client.casebook")).stdout
    disk.rename(tmp_path / "taken away")
    done = run(look.replace("w.close()", "[each.close() for each in app.topLevelWidgets()]"))
    assert "client.casebook, which was open last, is not in its place" in done.stdout
    assert f"What you see is {default_casebook_path().name}" in done.stdout
