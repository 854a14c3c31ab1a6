"""Asks where a report or a summary goes, writes it in the background, and says where it is."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QWidget

from flickrcheck.gui.bridge import Tell
from flickrcheck.gui.folders import open_folder_of
from flickrcheck.gui.message_bar import MessageBar
from flickrcheck.gui.session import Session
from flickrcheck.language import say
from flickrcheck.place import is_there
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.progress import WorkPace
from flickrcheck.work.report import Follow, ReportStopped, table_beside
from flickrcheck.work.words import visible

_PATIENCE = 600  # milliseconds before a wait is shown
_TURN = 0.008  # seconds of work before the window gets its turn: Qt's long calls keep Python busy
_REST = 0.001  # seconds
_STEPS = 200  # of the bar: so many events at most
_USUAL = gc.get_threshold()
# A report keeps what it gathered until it is written. Looking through all of that for garbage, as
# Python does again and again, would keep the window waiting for up to 0.2 s each time.
_RARELY = (*_USUAL[:2], 1000)


class ReportAsker(QObject):
    """Reports of the open casebook, and summaries of several."""

    def __init__(self, session: Session, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._bar = bar
        self._window = window
        self._stops: set[Event] = set()

    def export(self, *, redact: bool = False) -> None:
        """Ask where to write the report and write it. redact: without names, for others."""
        title = say("Export report without names") if redact else say("Export report")
        file = "flickrcheck-report-without-names" if redact else "flickrcheck-report"
        if path := self._chosen_file(title, file):
            self.export_to(path, redact=redact)

    def sum_up(self, *, redact: bool = False) -> None:
        """Ask which casebooks to sum up and where to write that, and do it."""
        title = say("Choose the casebooks to sum up")
        folder = str(self._session.casebook.path.parent)
        kinds = say("Casebooks (*.casebook);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, folder, kinds)
        if not names:
            return
        title = say("Save the summary without names") if redact else say("Save the summary")
        file = "flickrcheck-summary-without-names" if redact else "flickrcheck-summary"
        if path := self._chosen_file(title, file):
            self.sum_up_to([Path(name) for name in names], path, redact=redact)

    def _chosen_file(self, title: str, file: str) -> Path | None:
        kinds = say("Web page (*.html);;PDF (*.pdf);;Table (*.csv);;JSON (*.json)")
        name, chosen = QFileDialog.getSaveFileName(
            self._window, title, str(Path.home() / file), kinds
        )
        if not name:
            return None
        path = Path(name)
        if not path.suffix:
            # some desktops do not tell the kind
            ending = chosen.partition("*")[2].rstrip(")") or ".html"
            path = path.with_name(path.name + ending)
            if is_there(path) and not self._may_replace(title, path):
                return None  # the file dialogue asked about another name
        return path

    def _may_replace(self, title: str, path: Path) -> bool:
        asked = QMessageBox.question(
            self._window,
            title,
            say("{file} exists already. Replace it?", file=visible(str(path))),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return asked == QMessageBox.StandardButton.Yes

    def export_to(self, path: Path, *, redact: bool = False) -> None:
        """Write the report in the background; the ending says how."""
        casebook = self._session.casebook.path
        made = datetime.now().astimezone()

        def write(follow: Follow) -> str:
            # only now: templates and printing are a good part of what the program has to load
            from flickrcheck.printing.report_file import write_any_report

            with Casebook.open(casebook) as book:
                data = write_any_report(book, path, made, redact=redact, follow=follow)
            said = say("The report was written to {file}.", file=visible(str(path)))
            if beside := table_beside(path, data):
                more = say("The table of all matches is in {file}.", file=visible(str(beside)))
                said = f"{said} {more}"
            return said

        self._write(write, path, say("Writing the report"))

    def sum_up_to(self, casebooks: list[Path], path: Path, *, redact: bool = False) -> None:
        """Write a summary of casebooks in the background; the ending says how."""
        made = datetime.now().astimezone()

        def write(follow: Follow) -> str:
            from flickrcheck.printing.report_file import write_any_summary

            summary = write_any_summary(casebooks, path, made, redact=redact, follow=follow)
            said = [say("The summary was written to {file}.", file=visible(str(path)))]
            said += [f"{each.name}: {each.reason}" for each in summary.unread]
            return " ".join(said)

        self._write(write, path, say("Writing the summary"))

    def stop(self) -> None:
        """Stop what is being written; older files stay as they were."""
        for stop in self._stops:
            stop.set()

    def _write(self, write: Callable[[Follow], str], path: Path, doing: str) -> None:
        stop = Event()
        waiting = QProgressDialog(doing, say("Stop"), 0, _STEPS, self._window)
        waiting.setWindowTitle(doing)
        waiting.setAutoClose(False)
        waiting.setAutoReset(False)
        waiting.setMinimumDuration(_PATIENCE)
        waiting.canceled.connect(stop.set)
        self._stops.add(stop)
        gc.set_threshold(*_RARELY)

        def work(tell: Tell) -> str:
            last, rested = -1, time.perf_counter()

            def follow(done: int, total: int) -> None:
                nonlocal last, rested
                if stop.is_set():
                    raise ReportStopped(say("It was stopped, so nothing was written."))
                if time.perf_counter() - rested > _TURN:
                    time.sleep(_REST)
                    rested = time.perf_counter()
                if (step := _STEPS * done // max(total, 1)) != last:
                    last = step
                    tell((step, done, total))

            return write(follow)

        def ended() -> None:
            self._stops.discard(stop)
            if not self._stops:
                gc.set_threshold(*_USUAL)
            waiting.hide()  # closing it would count as Stop
            waiting.deleteLater()
            self._session.said.emit("")

        pace = WorkPace()

        def progress(events: list[tuple[int, int, int]]) -> None:
            step, reached, total = events[-1]
            waiting.setLabelText(f"{doing}\n{pace.words(reached, total)}")
            waiting.setValue(step)

        def done(sentence: str) -> None:
            ended()
            self._bar.show_remark(sentence, say("Open folder"), lambda: self._open(path.parent))

        def failed(problem: str) -> None:
            ended()
            if stop.is_set():
                self._bar.show_remark(problem)
            else:
                self._bar.show_problem(problem)

        self._session.said.emit(doing)
        self._session.bridge.run_task(work, done, failed, progress)

    def _open(self, folder: Path) -> None:
        if problem := open_folder_of(str(folder)):
            self._bar.show_problem(problem)
