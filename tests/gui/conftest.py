"""Real windows, offscreen, each with its own home folder."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_helpers import SCAN_LIMIT, close

from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.session import Session
from flickrcheck.gui.settings import Settings
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.check import scan
from flickrcheck.work.demo import example_pack
from flickrcheck.work.packs import pack_folder


class _PatientBot(QtBot):
    """Waits for a minute where a test says nothing else: with five seconds, which are pytest-qt's,
    tests fail on a busy machine."""

    def waitUntil(self, callback, *, timeout=SCAN_LIMIT):  # noqa: N802 - pytest-qt's name
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=SCAN_LIMIT, **options):  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp, request) -> QtBot:
    return _PatientBot(request)


@pytest.fixture
def installed_pack(own_home: Path) -> Path:
    """The example pack, in the person's own pack folder."""
    pack_folder().mkdir(parents=True)
    return Path(shutil.copy(example_pack(), pack_folder()))


@pytest.fixture
def open_window(qtbot) -> Iterator[Callable[[Path], MainWindow]]:
    """Opens real windows on casebooks and closes them at the end."""
    windows: list[MainWindow] = []

    def open_one(casebook: Path) -> MainWindow:
        window = MainWindow(Session(Casebook.open(casebook, create=True), Settings()))
        windows.append(window)
        qtbot.addWidget(window, before_close_func=lambda w: close(qtbot, w))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)  # keys go to the active window only
        # for Qt, Ctrl is held until the next key; a row would be chosen beside others
        qtbot.keyRelease(window, Qt.Key.Key_Control)
        return window

    yield open_one


@pytest.fixture(scope="session")
def _scanned_demo(demo_photos: Path, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("scanned") / "demo.casebook"
    with Casebook.open(path, create=True) as casebook:
        for _ in scan(casebook, [demo_photos], [example_pack()], jobs=2, look_harder=False):
            pass
    return path


@pytest.fixture
def scanned(_scanned_demo: Path, tmp_path: Path) -> Path:
    """A casebook of its own in which the demo library has been scanned."""
    return Path(shutil.copy(_scanned_demo, tmp_path / "scanned.casebook"))
