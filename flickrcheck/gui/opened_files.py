"""Files that the system hands over: double-clicked, or dropped on the program's icon."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from flickrcheck.gui.main_window import MainWindow
from flickrcheck.place import is_file
from flickrcheck.store.casebook_schema import APPLICATION_ID

# ruff: noqa: N802 - Qt names its methods in camel case

_SQLITE = b"SQLite format 3\0"
_APPLICATION_ID_AT = 68  # https://www.sqlite.org/fileformat2.html#application_id


def is_casebook(path: Path) -> bool:
    """Whether a file is to be opened as a casebook: by its name, else by what it begins with."""
    if path.suffix.lower() == ".casebook":
        return True
    if not is_file(path):  # a pipe would let the window wait for ever
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_APPLICATION_ID_AT + 4)
    except OSError:
        return False
    id_bytes = APPLICATION_ID.to_bytes(4, "big")
    return head.startswith(_SQLITE) and head[_APPLICATION_ID_AT:] == id_bytes


def open_in(window: MainWindow, path: Path) -> None:
    """Open a casebook, or take a pack, list or picture as if it were dropped on the window."""
    if is_casebook(path):
        window.session.switch(path.absolute(), create=False)
    else:
        window.take([str(path.absolute())])


class FileOpener(QObject):
    """Filters the application's events: macOS tells a double-clicked file by one, at any time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            open_in(self._window, Path(event.file()))
            return True
        return super().eventFilter(watched, event)
