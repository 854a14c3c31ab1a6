"""Reads the kept requests, and writes what is noted about them, in the background and in order."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.session import Session
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.request_events import Tracked
from flickrcheck.work.request_steps import all_tracked

Change = Callable[[Casebook, date], Any]
"""Notes something in a casebook; gets today's day."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The requests of a casebook, the urgent ones first, and which of their files are gone."""

    requests: list[Tracked]
    gone: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A change that is still to be written; done gets what it gives back, failed why it cannot
    be written."""

    casebook: Path
    change: Change
    done: Callable[[Any], None] | None
    failed: Callable[[str], None]


class RequestNotes(QObject):
    """The requests of the open casebook.

    today: asked each time. Signals: read, with the requests (Kept), after each change, too.
    """

    read = Signal(object)

    def __init__(self, session: Session, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._today = today
        self._task: Task | None = None
        self._waiting: list[_Waiting] = []  # the first one is being written

    def load(self) -> None:
        """Read the kept requests, after what is still to be noted."""
        if self._waiting:
            return  # the last one shows all anew
        if self._task:
            self._task.forget()
        self._run(self._session.casebook.path, None)

    def change(
        self,
        change: Change,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Note something once all before it is written, and show all anew.

        done: gets what the change gives back. failed: says why it cannot be noted; by default the
        session does.
        """
        said = failed or self._session.failed.emit
        self._waiting.append(_Waiting(self._session.casebook.path, change, done, said))
        if len(self._waiting) == 1:
            self._write()

    def _write(self) -> None:
        if self._task:
            self._task.forget()
        self._run(self._waiting[0].casebook, self._waiting[0].change)

    def _run(self, path: Path, change: Change | None) -> None:
        today = self._today()

        def work(_: Tell) -> tuple[Any, Kept]:
            with Casebook.open(path) as book:
                given = change(book, today) if change else None
                requests = all_tracked(book, today)
            return given, Kept(requests, frozenset(filter(_is_gone, _files_of(requests))))

        self._task = self._session.bridge.run_task(work, self._done, self._failed, quick=True)

    def _failed(self, problem: str) -> None:
        written = self._waiting[0] if self._waiting else None
        self._go_on()
        if written is None:
            self._session.failed.emit(problem)
            return
        self.load()
        written.failed(problem)

    def _done(self, found: tuple[Any, Kept]) -> None:
        given, kept = found
        written = self._waiting[0] if self._waiting else None
        if written is None or written.casebook == self._session.casebook.path:
            self.read.emit(kept)
            self._go_on()
        else:  # another casebook was opened meanwhile
            self._go_on()
            self.load()
        if written and written.done:
            written.done(given)

    def _go_on(self) -> None:
        """Note what came in while something was being written."""
        self._task = None
        if self._waiting:
            del self._waiting[0]
        if self._waiting:
            self._write()


def files_of(request: Tracked) -> tuple[str, ...]:
    """All files that were saved for a request and the letters that followed it."""
    more = [file for each in request.events if each.written for file in each.written.files]
    return tuple(dict.fromkeys((*request.request.files, *more)))


def _files_of(requests: list[Tracked]) -> list[str]:
    return [file for request in requests for file in files_of(request)]


def _is_gone(file: str) -> bool:
    if file.startswith(("\\\\", "//")):  # on another computer, which is not asked unbidden
        return False
    try:
        return not os.path.isfile(file)  # noqa: PTH113 - a path from a casebook may be any string
    except ValueError:  # one with a zero byte
        return True
