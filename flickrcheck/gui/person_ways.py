"""Ties the way of a person shown to the window: results, boxes, and the three ways on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from flickrcheck.gui.person_note import is_person
from flickrcheck.gui.person_results import ResultsDialog
from flickrcheck.gui.rail import LETTERS, MATCHES
from flickrcheck.language import say
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.work.check_events import Progress
from flickrcheck.work.person_results import MOST, PictureResult
from flickrcheck.work.photo_request import SUFFIX

_COVERED = 0.4
"""Of the window: a dialogue over more of it leaves too little to be seen."""

if TYPE_CHECKING:
    from flickrcheck.gui.main_window import MainWindow


class PersonWays(QObject):
    """What the window does for a person shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.results: ResultsDialog | None = None
        self._shown = False  # whether the results were shown for the scan that runs
        scan = window.session.scan
        scan.started.connect(self._scan_started)
        scan.progressed.connect(self._progressed)
        scan.ended.connect(self._scan_ended)

    def show_results(self) -> None:
        """Show what became of each picture, beside the window."""
        if self.results is None:
            dialog = self.results = ResultsDialog(self._window.session, self._window)
            dialog.match_wanted.connect(self.show_match)
            dialog.message_wanted.connect(self.ask_photographer)
            dialog.lookup_wanted.connect(self.look_up_account)
            dialog.access_wanted.connect(self.ask_operators)
            dialog.letters_wanted.connect(self.write_letters)
            dialog.datasets_wanted.connect(self._window.choose_datasets)
        self.results.show()
        self.results.raise_()
        self.results.activateWindow()

    def _scan_started(self) -> None:
        self._shown = False

    def _progressed(self, progress: Progress) -> None:
        """Show the answer as soon as whole pictures are compared: parts take many times as long."""
        if progress.stage == "harder":
            self._show_answer()

    def _scan_ended(self, problem: str) -> None:
        if not problem and self._window.session.scan.complete:
            self._show_answer()

    def _show_answer(self) -> None:
        """Show the answer at once, and once, to who waits for it with a handful of pictures."""
        session = self._window.session
        if self._shown or not is_person(session):
            return
        if 0 < session.casebook.photo_count() <= MOST:
            self._shown = True
            self.show_results()

    def show_match(self, stored: StoredMatch) -> None:
        """Show a match among the others."""
        self._window.show_page(MATCHES)
        self._window.matches.show_match(stored.id)
        self._show_window()

    def _show_window(self) -> None:
        """Lead to the window. Systems keep a dialogue above its window, so on a small screen the
        results would go on to cover the page that was asked for."""
        if self.results is not None and self.results.isVisible() and self._is_covered():
            self.results.hide()
            session = self._window.session
            key = session.keys.first_word("picture-results")
            session.said.emit(
                say("Back to the results: {key}", key=key)  # short, for narrow windows
                if key
                else say("The results are in the menu Photos, Result of each picture.")
            )
        self._window.activateWindow()

    def _is_covered(self) -> bool:
        window = self._window.frameGeometry()
        common = window & self.results.frameGeometry()
        return common.width() * common.height() > _COVERED * window.width() * window.height()

    def write_letters(self) -> None:
        """Show the letters about what was found."""
        self._window.letters.choose_purpose(access=False)
        self._window.show_page(LETTERS)
        self._show_window()

    def ask_photographer(self, pictures: Sequence[PictureResult]) -> None:
        """Draft a message to the photographer, with a file that finds the photos."""
        from flickrcheck.gui.ask_photographer import AskPhotographer

        AskPhotographer(self._window.session, pictures, self._dialog_parent()).open()

    def _dialog_parent(self) -> QWidget:
        """The window in front, so that a dialogue does not open behind it."""
        shown = self.results is not None and self.results.isVisible()
        return self.results if self.results is not None and shown else self._window

    def look_up_account(self) -> None:
        """Ask for the photographer's account."""
        self._window.look_up().ask_account()

    def answer_request(self) -> None:
        """Ask for a request file and find its pictures among the photos of the casebook."""
        window = self._window
        name, _ = QFileDialog.getOpenFileName(
            window,
            say("Open a request for pictures"),
            str(Path.home()),
            say("Requests ({pattern});;All files (*)", pattern=f"*{SUFFIX}"),
        )
        if name:
            self.open_request(Path(name))

    def open_request(self, request: Path) -> None:
        """Find the pictures of a request among the photos of the casebook."""
        from flickrcheck.gui.answer_dialog import AnswerDialog

        AnswerDialog(self._window.session, request, self._window).open()

    def ask_operators(self) -> None:
        """Draft letters that ask operators what they hold of the person."""
        self._window.letters.choose_purpose(access=True)
        self._window.show_page(LETTERS)
        self._show_window()
