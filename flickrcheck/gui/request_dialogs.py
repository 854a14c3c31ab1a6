"""The questions of the Requests page: on which day something happened, and what was answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from flickrcheck.gui.bridge import Task
from flickrcheck.gui.pages import scrolling_layout
from flickrcheck.gui.paths import paths_of
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import open_at
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import say
from flickrcheck.store.casebook_requests import Answer, Event
from flickrcheck.work.request_events import Tracked
from flickrcheck.work.request_steps import answer_day
from flickrcheck.work.request_words import answer_text
from flickrcheck.work.words import visible

if TYPE_CHECKING:
    from flickrcheck.work.answer_mail import ReadAnswer

# ruff: noqa: N802 - Qt names its methods in camel case

_MAIL: Final = ".eml"


class DayDialog(QDialog):
    """Asks for a day: neither in the future nor before ``first``, which may be.

    whose: says of what the day is.

    Signal: chosen, with a date.
    """

    chosen = Signal(object)

    def __init__(self, title: str, whose: str, first: date, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        layout = scrolling_layout(self)
        layout.setSpacing(10)
        layout.addWidget(heading(title, large=True))
        about = label(whose)
        about.setObjectName("whose")
        layout.addWidget(about)
        self.day = day_edit(say("The day it happened"), first, today)
        form = QFormLayout()
        form.addRow(say("&Day:"), self.day)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(_buttons(self, self._choose))
        open_at(self, 420, 180)
        self.day.setFocus()

    def _choose(self) -> None:
        self.chosen.emit(self.day.date().toPython())
        self.accept()


class AnswerEntry(QDialog):
    """Takes the answer to a request: pasted, or from a mail file, which is only read.

    Signal: given, with the answer and its day, after which the dialogue is accepted or
    ``say_not_kept`` called, so that no text is lost.
    """

    given = Signal(object, object)

    def __init__(self, session: Session, request: Tracked, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._request = request
        self._today = today
        self._task: Task | None = None
        self._mail: Answer | None = None
        self._noting = False
        title = say("Add the answer")
        self.setWindowTitle(title)
        layout = scrolling_layout(self)
        layout.setSpacing(10)
        layout.addWidget(heading(title, large=True))
        layout.addWidget(
            label(
                say(
                    "Paste the answer, or choose the mail that you saved as .eml, or drop it here. "
                    "Nothing that a mail points to is loaded, and its attachments are listed but "
                    "not opened."
                )
            )
        )
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(say("The answer"))
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)  # it would take a dropped mail for the words of its path
        self.text.textChanged.connect(self._show_can_keep)
        self.setAcceptDrops(True)
        layout.addWidget(self.text, 1)
        self.problem = label(name=say("What is wrong with the answer"))
        self.problem.hide()
        layout.addWidget(self.problem)
        self.choose_button = QPushButton(say("Choose a &mail (.eml)..."))
        self.choose_button.clicked.connect(self.choose)
        self.day = day_edit(say("The day of the answer"), _first(request), today)
        form = QFormLayout()
        form.addRow(say("&Day:"), self.day)
        row = QHBoxLayout()
        row.addWidget(self.choose_button)
        row.addStretch(1)
        row.addLayout(form)
        layout.addLayout(row)
        buttons = _buttons(self, self._keep)
        self.keep_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout.addWidget(buttons)
        open_at(self, 640, 480)
        self._show_can_keep()
        self.text.setFocus()
        session.casebook_closing.connect(self.reject)

    def choose(self) -> None:
        """Ask for a mail file and read it in the background."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            say("Choose the mail with the answer"),
            str(Path.home()),
            say("Mails ({pattern});;All files (*)", pattern="*.eml"),
        )
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Show what a mail file holds."""
        from flickrcheck.work.answer_mail import read_answer  # reading mail loads much

        self.choose_button.setEnabled(False)
        self._task = self._session.bridge.run_task(
            lambda _: read_answer(path), self._show, self._failed, quick=True
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mail_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        mail = mail_in(event.mimeData())
        if mail and self.choose_button.isEnabled():
            event.acceptProposedAction()
            self.read(mail)

    def _show(self, read: ReadAnswer) -> None:
        self._task = None
        self.problem.hide()
        self.choose_button.setEnabled(True)
        self._mail = read.answer
        day = answer_day(self._request, None, read.day, self._today)
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.text.setReadOnly(True)
        self.text.setPlainText(answer_text(Event("", "", "", "", day, answer=read.answer)))

    def _failed(self, problem: str) -> None:
        self._task = None
        self.choose_button.setEnabled(True)
        self._show_problem(problem)

    def _show_problem(self, problem: str) -> None:
        self.problem.setText(visible(problem))
        self.problem.show()

    def say_not_kept(self, problem: str) -> None:
        """Say why the answer could not be noted; it can be tried again."""
        self._noting = False
        self._show_problem(problem)
        self._show_can_keep()

    def _show_can_keep(self) -> None:
        written = bool(self.text.toPlainText().strip())
        self.keep_button.setEnabled(written and not self._noting)

    def _keep(self) -> None:
        from flickrcheck.work.answer_mail import pasted

        answer = self._mail or pasted(self.text.toPlainText()).answer
        self._noting = True
        self.problem.hide()
        self._show_can_keep()
        self.given.emit(answer, self.day.date().toPython())

    def done(self, result: int) -> None:
        """Close; what is still being read is not waited for."""
        if self._task:
            self._task.forget()
        super().done(result)


def mail_in(mime: QMimeData) -> Path | None:
    """The mail that is dropped, where it is one file and nothing else."""
    paths = paths_of(mime) if mime.hasUrls() else []
    mails = [Path(path) for path in paths if path.lower().endswith(_MAIL)]
    return mails[0] if len(mails) == len(paths) == 1 else None


def day_edit(name: str, first: date, today: date) -> QDateEdit:
    """A field for a day from ``first`` to ``today``, which is chosen at first."""
    made = QDateEdit(QDate(today.year, today.month, today.day))
    made.setAccessibleName(name)
    made.setDisplayFormat(say("d MMMM yyyy", "format of a date"))
    made.setCalendarPopup(True)
    made.setMinimumDate(QDate(first.year, first.month, first.day))
    made.setMaximumDate(QDate(today.year, today.month, today.day))
    return made


def _first(request: Tracked) -> date:
    return request.sent or request.request.created


def _buttons(dialog: QDialog, keep: Callable[[], None]) -> QDialogButtonBox:
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    )
    buttons.button(QDialogButtonBox.StandardButton.Ok).setText(say("&Note it"))
    buttons.accepted.connect(keep)
    buttons.rejected.connect(dialog.reject)
    return buttons
