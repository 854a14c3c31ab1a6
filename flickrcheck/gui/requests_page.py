"""The Requests page: which letters were saved, when, to whom and about what."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.session import Session
from flickrcheck.gui.tables import fill_row, plain_table
from flickrcheck.gui.widgets import ElidedLabel, EmptyPage, heading, label
from flickrcheck.language import marked, number_words, say
from flickrcheck.model import Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.letters import photo_count
from flickrcheck.work.words import date_words, enumerated, visible

_COLUMNS = (
    (marked("Saved on"), 16),
    (marked("Operator"), 26),
    (marked("Photos"), 8),
    (marked("Datasets"), 26),
)
_INTRODUCTION = marked(
    "The letters that you saved, as they were then. flickrcheck sends nothing, so it does not know "
    "which of them you sent, or what was answered."
)
_EMPTY = marked(
    "No letter was saved from this casebook yet. When you save letters, they are kept here with "
    "their day, their operator and the photos that they name."
)


class RequestsPage(QWidget):
    """The letters kept in the open casebook, the newest first.

    Signals: letters_wanted, from the empty page; counted, with how many letters are kept.
    """

    letters_wanted = Signal()
    counted = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._task: Task | None = None
        self._requests: list[Request] = []
        empty = EmptyPage(
            say("Requests"),
            say("Why there are no requests"),
            say("Go to Letters"),
            text=say(_EMPTY),
        )
        empty.button.clicked.connect(self.letters_wanted)
        self.first_button = empty.button
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self._make_full())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        session.casebook_changed.connect(self.load)
        self.load()

    def _make_full(self) -> QSplitter:
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(16, 14, 6, 14)
        layout.setSpacing(10)
        layout.addWidget(heading(say("Requests"), large=True))
        layout.addWidget(label(say(_INTRODUCTION)))
        self.table = plain_table(say("Saved letters"), _COLUMNS)
        self.table.itemSelectionChanged.connect(self._show_selected)
        layout.addWidget(self.table, 1)
        splitter.addWidget(left)
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(10, 14, 16, 14)
        layout.setSpacing(8)
        self.to_label = heading("")
        self.to_label.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(say("The letter as it was saved"))
        self.text.setTabChangesFocus(True)
        self.files_label = ElidedLabel(say("Folder of the letter"))
        self.folder_button = QPushButton(say("Open folder"))
        self.folder_button.clicked.connect(self._open_folder)
        row = QHBoxLayout()
        row.addWidget(self.files_label, 1)
        row.addWidget(self.folder_button)
        layout.addWidget(self.to_label)
        layout.addWidget(self.text, 1)
        layout.addLayout(row)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        return splitter

    def take_focus(self) -> None:
        """Put the focus on the list, or on the button that leads on."""
        (self.table if self._requests else self.first_button).setFocus()

    def load(self) -> None:
        """Read the kept letters in the background."""
        if self._task:
            self._task.forget()
        path = self._session.casebook.path

        def work(_: Tell) -> list[Request]:
            with Casebook.open(path) as book:
                return book.requests()[::-1]

        self._task = self._session.bridge.run_task(
            work, self._show, self._session.failed.emit, quick=True
        )

    def _show(self, requests: list[Request]) -> None:
        self._task = None
        self._requests = requests
        self.table.setRowCount(len(requests))
        for row, request in enumerate(requests):
            names = enumerated([visible(dataset_name(id), 80) for id in request.datasets])
            photos = number_words(photo_count(request.matches))
            if request.kind == "access":  # it asks which photos there are
                photos = say("access")
            day = date_words(request.created)
            fill_row(self.table, row, (day, visible(request.operator, 200), photos, names))
        self._stack.setCurrentIndex(1 if requests else 0)
        if requests:
            self.table.selectRow(0)
            self._show_selected()
        self.counted.emit(len(requests))

    def _selected(self) -> Request | None:
        row = self.table.currentRow()
        return self._requests[row] if 0 <= row < len(self._requests) else None

    def _show_selected(self) -> None:
        request = self._selected()
        if request is None:
            return
        operator = visible(request.operator, 200)
        if request.contact:
            address = visible(request.contact.address, 200)
            words = say("To {operator}: {address}", operator=operator, address=address)
        else:
            words = say("To {operator}: no e-mail address known", operator=operator)
        self.to_label.setText(words)
        self.text.setPlainText(f"{request.subject}\n\n{request.letter}")
        folder = self._folder()
        self.files_label.set_text(str(folder) if folder else "")
        self.folder_button.setEnabled(folder is not None and folder.is_dir())

    def _folder(self) -> Path | None:
        """Where the selected letter was saved."""
        request = self._selected()
        return Path(request.files[0]).parent if request and request.files else None

    def _open_folder(self) -> None:
        folder = self._folder()
        if folder and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._session.failed.emit(
                say(
                    "No file manager opened. The letter is in {folder}.",
                    folder=visible(str(folder)),
                )
            )
