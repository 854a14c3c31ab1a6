"""The result of each picture, and the three ways on where nothing was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.pages import scrolling_layout
from flickrcheck.gui.person_box import BoxDialog
from flickrcheck.gui.person_line import ResultLine
from flickrcheck.gui.person_pictures import tell_pictures
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import open_at
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import say, say_counted
from flickrcheck.store.casebook import Casebook, StoredMatch
from flickrcheck.work.person_results import (
    MOST,
    Outcome,
    PersonResults,
    PictureResult,
    folder_of,
    person_results,
)
from flickrcheck.work.words import visible

# ruff: noqa: N802 - Qt names its methods in camel case

_AT_ONCE = 12  # lines made before the window gets its turn


class ResultsDialog(QDialog):
    """One line for each picture of the last scan, beside the window.

    Signals: match_wanted, with a match; message_wanted, with the results that a request to the
    photographer is about; lookup_wanted; access_wanted; letters_wanted; datasets_wanted.
    """

    match_wanted = Signal(object)
    message_wanted = Signal(object)
    lookup_wanted = Signal()
    access_wanted = Signal()
    letters_wanted = Signal()
    datasets_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._pictures_task: Task | None = None
        self._stale = True
        self._waiting: list[PictureResult] = []
        self.lines: list[ResultLine] = []
        self.results: PersonResults | None = None
        self._chosen: PictureResult | None = None
        self._images: dict[str, QImage] = {}
        self._running = False  # whether a scan ran when the results were read
        self.setWindowTitle(say("Result of each picture"))
        self.summary_label = heading("", large=True)
        self.summary_label.setWordWrap(True)
        self.summary_label.setAccessibleName(say("What came of all pictures"))
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 6, 0)
        self._lines.setSpacing(6)
        self._lines.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._lines)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setAccessibleName(say("Pictures"))
        self.area.setWidget(inner)
        self.searched_label = label(name=say("What was searched"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.letters_button = buttons.addButton(
            say("Write letters..."), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.letters_button.clicked.connect(self.letters_wanted)
        for button in buttons.buttons():
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = scrolling_layout(self)
        layout.setSpacing(10)
        layout.addWidget(self.summary_label)
        layout.addWidget(self.area, 1)
        self.datasets_button = QPushButton(say("Add a dataset list or pack..."))
        self.datasets_button.setAutoDefault(False)
        self.datasets_button.clicked.connect(self.datasets_wanted)
        layout.addWidget(self.searched_label)
        layout.addWidget(self.datasets_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._make_ways())
        layout.addWidget(buttons)
        open_at(self, 860, 720)
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill)
        session.casebook_closing.connect(self._forget)
        for signal in (
            session.casebook_changed,
            session.matches_changed,
            session.scan.ended,
        ):
            signal.connect(self._reload)
        session.verdicts_changed.connect(self._decided)

    def _make_ways(self) -> QGroupBox:
        self.ways = QGroupBox()
        self.message_button = QPushButton(say("Ask the photographer..."))
        self.message_button.clicked.connect(lambda: self.message_wanted.emit(self.asked()))
        self.lookup_button = QPushButton(say("Look up the photographer's account..."))
        self.lookup_button.clicked.connect(self.lookup_wanted)
        self.access_button = QPushButton(say("Ask the operators..."))
        self.access_button.clicked.connect(self.access_wanted)
        grid = QGridLayout(self.ways)
        grid.setColumnStretch(1, 1)
        for row, (button, words) in enumerate(
            (
                (
                    self.message_button,
                    say(
                        "A message and a file without your pictures. Whoever took the photos can "
                        "find with them which of their photos you mean, and tell its Flickr ID."
                    ),
                ),
                (
                    self.lookup_button,
                    say("If you know their Flickr name or address: is that account listed?"),
                ),
                (
                    self.access_button,
                    say("A letter that asks whether they hold pictures of you, and which."),
                ),
            )
        ):
            button.setAutoDefault(False)
            grid.addWidget(button, row, 0)
            grid.addWidget(label(words, name=say("What the button does")), row, 1)
        return self.ways

    # --- what is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _reload(self) -> None:
        self._stale = True
        if self.isVisible() and not self._session.scan.active:
            self.refresh()

    def _decided(self) -> None:
        """Show what the person said at once, also while a scan runs."""
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _forget(self) -> None:
        self._filling.stop()
        for task in (self._task, self._pictures_task):
            if task is not None:
                task.forget()
        self._task = self._pictures_task = None

    def refresh(self) -> None:
        """Read the results again in the background, if anything changed."""
        if not self._stale:
            return
        self._stale = False
        self._forget()
        path = self._session.casebook.path
        if self.results is None:
            self.summary_label.setText(say("Reading the results"))

        def work(_: Tell) -> PersonResults | None:
            with Casebook.open(path) as book:
                return person_results(book)

        self._task = self._session.bridge.run_task(
            work, self._show, self._session.failed.emit, quick=True
        )

    def _show(self, results: PersonResults | None) -> None:
        self._task = None
        if results is not None and self.results == results and self._running == self._runs():
            return
        self.results, self._running = results, self._runs()
        focused = self._focused()
        for line in self.lines:
            line.hide()  # it is deleted only when the window comes to rest
            line.deleteLater()
        self.lines = []
        self._images = {}
        if results is None:
            self.summary_label.setText(say("Nothing was scanned yet."))
            self.searched_label.setText("")
            self.ways.hide()
            self.datasets_button.hide()
            self.letters_button.setEnabled(False)
            return
        summary = results.summary
        if results.more:
            more = say(
                "There are more pictures: the first {number} are shown here, all in the report.",
                number=MOST,
            )
            summary = f"{summary} {more}"
        if self._running:
            goes_on = say("Parts of the pictures are still being compared.")
            summary = f"{summary} {goes_on}"
        self.summary_label.setText(summary)
        self.searched_label.setText(f"{results.searched} {results.meaning}".strip())
        self._choose(None)
        outcomes = {picture.outcome for picture in results.pictures}
        self.letters_button.setEnabled(Outcome.LISTED in outcomes)
        self.datasets_button.setVisible(Outcome.UNSEARCHED in outcomes)
        self._waiting = list(results.pictures)
        self._fill()
        self._focus_again(focused)
        self._load_pictures(results.pictures)

    def _runs(self) -> bool:
        return self._session.scan.active

    def _focused(self) -> tuple[str, str] | None:
        """The picture and the button that has the focus."""
        for line in self.lines:
            for button in line.buttons:
                if button is self.focusWidget():
                    return line.result.path, button.text()
        return None

    def _focus_again(self, focused: tuple[str, str] | None) -> None:
        """Put the focus back where it was before the lines were made anew."""
        for line in self.lines if focused else ():
            for button in line.buttons:
                if (line.result.path, button.text()) == focused:
                    button.setFocus()

    def _fill(self) -> None:
        """Make some more lines; many at once would keep the window waiting."""
        for picture in self._waiting[:_AT_ONCE]:
            line = ResultLine(picture)
            line.match_wanted.connect(self.match_wanted)
            line.box_wanted.connect(self.ask_box)
            line.next_wanted.connect(self.what_now)
            line.folder_wanted.connect(self._open_folder)
            self._lines.insertWidget(len(self.lines), line)
            self.lines.append(line)
        del self._waiting[:_AT_ONCE]
        self._show_images()
        if self._waiting:
            self._filling.start()
        else:
            self._filling.stop()

    def _load_pictures(self, pictures: Sequence[PictureResult]) -> None:
        path = self._session.casebook.path

        def work(tell: Tell) -> None:
            with Casebook.open(path) as book:
                tell_pictures(book, pictures, tell)

        def show(told: list[Any]) -> None:
            self._images.update(told)
            self._show_images()

        self._pictures_task = self._session.bridge.run_task(
            work, lambda _: None, lambda _: None, show, quick=True
        )

    def _show_images(self) -> None:
        for line in self.lines:
            if line.result.path in self._images:
                line.show_picture(self._images.pop(line.result.path))

    # --- what the person does

    def asked(self) -> tuple[PictureResult, ...]:
        """The pictures that the three ways are about: the chosen one, or all not found."""
        if self._chosen is not None:
            return (self._chosen,)
        return tuple(each for each in (self.results.pictures if self.results else ()) if each.open)

    def what_now(self, result: PictureResult) -> None:
        """Let the three ways be about one picture, and lead to them."""
        self._choose(result)
        self.message_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, result: PictureResult | None) -> None:
        self._chosen = result
        asked = self.asked()
        self.ways.setVisible(bool(asked))
        if result is not None:
            name = visible(_name(result.path), 60)
            title = say("What now for {name}: three ways on", name=name)
        else:
            title = say_counted(
                "Three ways on for the picture without a match",
                "Three ways on for the {number} pictures without a match",
                len(asked),
            )
        self.ways.setTitle(title.replace("&", "&&"))
        self.ways.setAccessibleName(title)
        self.message_button.setEnabled(any(each.content_key for each in asked))

    def ask_box(self, stored: StoredMatch) -> None:
        """Let the person say which box they are."""
        dialog = BoxDialog(self._session, stored, self)
        dialog.marked.connect(self._session.verdicts_changed)
        dialog.open()

    def _open_folder(self, path: str) -> None:
        folder = folder_of(path)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self._session.failed.emit(
                say("No file manager opened. The folder is {folder}.", folder=visible(folder))
            )


def _name(path: str) -> str:
    """The last part of a path."""
    return path.replace("\\", "/").rpartition("/")[2]
