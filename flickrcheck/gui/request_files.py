"""Asks for the files of the Requests page: the calendar, the export of all requests, an import."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from flickrcheck.gui.bridge import Tell
from flickrcheck.gui.request_notes import RequestNotes
from flickrcheck.gui.session import Session
from flickrcheck.language import say
from flickrcheck.place import is_there
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.letters.operators import operator_words
from flickrcheck.work.requests_file import (
    OthersRequestsError,
    Taken,
    import_requests,
    read_requests,
)
from flickrcheck.work.words import counted, enumerated, visible

_NAMED: Final = 5  # of many operators


class RequestFiles(QObject):
    """Writes and reads these files in the background.

    Signals: told, with a sentence about what was done.
    """

    told = Signal(str)

    def __init__(
        self, session: Session, notes: RequestNotes, today: Callable[[], date], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._notes = notes
        self._today = today
        self._parent = parent

    def save_calendar(self) -> None:
        """Ask where to write the days that are due, as a calendar file."""
        title, kinds = (
            say("Save the days for a calendar"),
            say("Calendars ({pattern})", pattern="*.ics"),
        )
        if path := self._asked(title, "flickrcheck-requests.ics", kinds):
            self.write_calendar(path)

    def write_calendar(self, path: Path) -> None:
        """Write the days that are due as a calendar file."""
        today = self._today()

        def make(book: Casebook) -> tuple[bytes, str]:
            from flickrcheck.work.request_calendar import calendar_file, days_in  # loads much
            from flickrcheck.work.request_steps import all_tracked

            requests = all_tracked(book, today)
            data = calendar_file(requests, datetime.now().astimezone())
            sentence = say(
                "{days} written to {file}. It holds the operators' names, the days and how they "
                "were counted; nothing about you, your letters or photos. Open it in your "
                "calendar program; a later file updates the same entries.",
                days=counted(days_in(requests), "day"),
                file=visible(str(path)),
            )
            return data, sentence

        self._write(path, make)

    def save_export(self) -> None:
        """Ask where to write all requests."""
        title, kinds = say("Export all requests"), say("Requests ({pattern})", pattern="*.json")
        if path := self._asked(title, "flickrcheck-requests.json", kinds):
            self.write_export(path)

    def write_export(self, path: Path) -> None:
        """Write all requests with their history, answers and letters."""

        def make(book: Casebook) -> tuple[bytes, str]:
            from flickrcheck.store.casebook_requests import request_count
            from flickrcheck.work.requests_file import export_requests

            sentence = say(
                "{requests} written to {file}. It holds your letters with your name and address, "
                "the answers, and the paths of your photos: give it only to whom you trust.",
                requests=counted(request_count(book), "request"),
                file=visible(str(path)),
            )
            return export_requests(book), sentence

        self._write(path, make)

    def choose_import(self) -> None:
        """Ask for a file of requests and take it in."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent,
            say("Import requests"),
            str(Path.home()),
            say("Requests ({pattern});;All files (*)", pattern="*.json"),
        )
        if name:
            self.take(Path(name))

    def take(self, path: Path, *, anyway: bool = False) -> None:
        """Take in a file of requests; anyway: also those of photos that the casebook does not know,
        of which it is asked first else."""
        casebook = self._session.casebook.path

        def change(book: Casebook, _: date) -> str | OthersRequestsError:
            try:
                return _told(import_requests(book, read_requests(path), anyway=anyway))
            except OthersRequestsError as error:
                return error

        def done(said: str | OthersRequestsError) -> None:
            if isinstance(said, str):
                self.told.emit(said)
            elif casebook == self._session.casebook.path and self._may_take(str(said)):
                self.take(path, anyway=True)

        self._notes.change(change, done)

    def _may_take(self, doubt: str) -> bool:
        button = QMessageBox.StandardButton
        asked = QMessageBox.question(
            self._parent,
            say("Import requests"),
            say("{doubt}\n\nTake them in all the same?", doubt=doubt),
            button.Yes | button.Cancel,
            button.Cancel,
        )
        return asked == button.Yes

    def _asked(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._parent, title, str(Path.home() / name), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        named = path.with_name(path.name + Path(name).suffix)
        # the dialogue asked whether to replace a file of the name that was typed only
        return path if path.suffix or is_there(named) else named

    def _write(self, path: Path, make: Callable[[Casebook], tuple[bytes, str]]) -> None:
        casebook = self._session.casebook.path

        def work(_: Tell) -> str:
            from flickrcheck.work.output import write_whole

            with Casebook.open(casebook) as book:
                data, sentence = make(book)
            write_whole(path, data)
            return sentence

        self._session.bridge.run_task(work, self.told.emit, self._session.failed.emit)


def _told(taken: Taken) -> str:
    """What became of the requests of a file."""
    words = say(
        "{requests} added, {gained} brought up to date, {same} with nothing newer.",
        requests=counted(taken.added, "request"), gained=taken.gained, same=taken.same,
    )  # fmt: skip
    if not taken.apart:
        return words
    names = [operator_words(each) for each in taken.apart[:_NAMED]]
    if len(taken.apart) > len(names):
        names.append(say("{number} more", number=len(taken.apart) - len(names)))
    apart = say(
        "Not taken, because different things were noted here and in the file: {names}. Yours stay.",
        names=enumerated(names),
    )
    return f"{words} {apart}"
