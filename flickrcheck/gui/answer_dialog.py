"""For a photographer: finds the pictures that a person shown asks for, and drafts the answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.pages import scrolling_layout
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import open_at
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import say
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.photo_request import read_request
from flickrcheck.work.photo_request_answer import (
    Answered,
    answer_lines,
    answer_summary,
    find_asked,
)
from flickrcheck.work.words import visible


class AnswerDialog(QDialog):
    """What of a request is among the photos of the open casebook, and an answer to copy."""

    def __init__(self, session: Session, request: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self.setWindowTitle(say("Pictures that somebody asks for"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = scrolling_layout(self)
        layout.setSpacing(10)
        layout.addWidget(heading(say("Pictures that somebody asks for"), large=True))
        self.summary_label = label(name=say("What was found"))
        layout.addWidget(self.summary_label)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(say("Progress of the comparison"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        layout.addWidget(self.bar)
        self.found = self._reading(say("Which of your photos were found"))
        self.answer = self._reading(say("The answer"))
        self.answer.setReadOnly(False)
        layout.addWidget(heading(say("Among your photos")))
        layout.addWidget(self.found, 1)
        layout.addWidget(heading(say("The answer, without your folders")))
        layout.addWidget(self.answer, 1)
        self.copy_button = QPushButton(say("Copy the answer"))
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self.copy)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(close)
        layout.addLayout(row)
        open_at(self, 760, 600)
        session.casebook_closing.connect(self.reject)
        self._start(request)

    def _reading(self, name: str) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setReadOnly(True)
        made.setAccessibleName(name)
        made.setTabChangesFocus(True)
        made.setAcceptDrops(False)
        return made

    def _start(self, request: Path) -> None:
        path = self._session.casebook.path
        self.summary_label.setText(
            say("Looking for the pictures of {name}", name=visible(request.name, 200))
        )

        def work(tell: Tell) -> list[Answered]:
            asked = read_request(request)
            with Casebook.open(path) as book:
                return find_asked(book, asked, lambda done, total: tell((done, total)))

        self._task = self._session.bridge.run_task(work, self._show, self._failed, self._progress)

    def _progress(self, told: list[Any]) -> None:
        done, total = told[-1]
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _failed(self, problem: str) -> None:
        self._task = None
        self.bar.hide()
        self.summary_label.setText(problem)

    def _show(self, answers: list[Answered]) -> None:
        self._task = None
        self.bar.hide()
        limits = say(
            "Compared were the photos that this casebook has scanned. Crops of less than the whole "
            "picture may be missed."
        )
        self.summary_label.setText(f"{answer_summary(answers)} {limits}")
        self.found.setPlainText("\n".join(answer_lines(answers, paths=True)))
        self.answer.setPlainText("\n".join(answer_lines(answers, paths=False)))
        self.copy_button.setEnabled(True)

    def copy(self) -> None:
        """Put the answer on the clipboard."""
        QGuiApplication.clipboard().setText(self.answer.toPlainText())
        self._session.said.emit(say("The answer was copied."))

    def done(self, result: int) -> None:
        """Forget what still runs, and close."""
        if self._task is not None:
            self._task.forget()
        super().done(result)
