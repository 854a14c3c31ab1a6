"""Counts the open casebook in the background, as often as it changes and no oftener than it can."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from flickrcheck.gui.bridge import Task
from flickrcheck.gui.session import Session
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.overview import Overview, overview

_PAUSE = 400  # milliseconds at least between two counts
_AGAIN = 0.01  # seconds
_SHARE = 8  # and at least so many times what the last one took


class _Reader:
    """One count over a connection of its own, which can be ended from outside."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._book: Casebook | None = None
        self._closed = False

    def read(self) -> tuple[Overview, float] | None:
        """Count in any thread, with the seconds it took; None where it was ended.

        Raises FlickrcheckError.
        """
        began = time.monotonic()
        with self._lock:
            if self._closed:
                return None
            with Casebook.open(self._path, any_thread=True) as book:
                self._book = book
                try:
                    return overview(book), time.monotonic() - began
                finally:
                    self._book = None

    def close(self) -> None:
        """End the count, and wait until the casebook is let go of."""
        self._closed = True
        # one statement may end and the next begin just when the first is interrupted
        while not self._lock.acquire(timeout=_AGAIN):
            if book := self._book:
                book.database.conn.interrupt()
        self._lock.release()


class OverviewAsker(QObject):
    """Keeps an overview of the session's casebook while somebody looks at it.

    Signals: counted, with an Overview; failed, where there is none, and the session says why.
    """

    counted = Signal(object)
    failed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._looking = False
        self._stale = True
        self._task: Task | None = None
        self._reader: _Reader | None = None
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._ask)
        session.matches_changed.connect(self._changed)
        session.verdicts_changed.connect(self._changed)
        session.casebook_closing.connect(self._let_go)

    @property
    def busy(self) -> bool:
        """Whether a count is still to come."""
        return self._task is not None or self._timer.isActive()

    def look(self, looking: bool) -> None:
        """Count now and whenever something changes, or no more."""
        self._looking = looking
        if looking:
            self._stale = True  # the command line may have written, too
            self._soon(at_once=True)

    def _changed(self) -> None:
        self._stale = True
        self._soon()

    def _soon(self, *, at_once: bool = False) -> None:
        if not (self._looking and self._stale) or self._task:
            return
        if at_once:
            self._ask()
        elif not self._timer.isActive():
            self._timer.start()

    def _ask(self) -> None:
        if self._task or not self._looking:
            return
        self._timer.stop()
        self._stale = False
        reader = self._reader = _Reader(self._session.casebook.path)
        self._task = self._session.bridge.run_task(
            lambda _: reader.read(), self._done, self._broken, quick=True
        )

    def _done(self, answer: tuple[Overview, float] | None) -> None:
        self._task = self._reader = None
        if answer:
            found, seconds = answer
            self._timer.setInterval(max(_PAUSE, round(_SHARE * seconds * 1000)))
            self.counted.emit(found)
        self._soon()

    def _broken(self, problem: str) -> None:
        self._task = self._reader = None
        self._session.failed.emit(problem)
        self.failed.emit()

    def _let_go(self) -> None:
        self._timer.stop()
        self._timer.setInterval(_PAUSE)
        self._stale = True
        if self._task:
            self._task.forget()
            self._task = None
        if self._reader:
            self._reader.close()
            self._reader = None
