"""Notices packs that a command or another window added or removed while this one was open."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QEvent, QObject, Signal

from flickrcheck.gui.dataset_adder import DatasetAdder
from flickrcheck.gui.session import Session
from flickrcheck.work.packs import default_packs

# ruff: noqa: N802 - Qt names its methods in camel case


class PackWatch(QObject):
    """Looks at the folders of packs whenever the person comes back to the window.

    Signals: noticed, after the pages have heard of it.
    """

    noticed = Signal()

    def __init__(self, session: Session, adder: DatasetAdder, window: QObject) -> None:
        super().__init__(window)
        self._session = session
        self._adding = False
        self._seen = _packs()
        session.packs_changed.connect(self._remember)
        adder.state_changed.connect(self._note_adding)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # what this window adds it tells itself, when it is whole
        if event.type() == QEvent.Type.WindowActivate and not self._adding:
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        if _packs() != self._seen:
            self._session.packs_changed.emit()
            self.noticed.emit()

    def _remember(self) -> None:
        self._seen = _packs()

    def _note_adding(self, words: str) -> None:
        self._adding = bool(words)


def _packs() -> frozenset[tuple[str, int, int]]:
    """The packs by path, with size and date. One that is just being replaced is left out."""
    found = set()
    with contextlib.suppress(OSError):  # the pages say so where the folder cannot be read
        for path in default_packs():
            with contextlib.suppress(FileNotFoundError):
                stat = path.stat()
                found.add((str(path), stat.st_size, stat.st_mtime_ns))
    return frozenset(found)
