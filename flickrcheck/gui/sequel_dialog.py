"""Drafts a letter that follows a request, lets the person change it, and has it saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.bridge import Task
from flickrcheck.gui.dialogs import choose_folder
from flickrcheck.gui.pages import scrolling_layout
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import open_at
from flickrcheck.gui.widgets import ElidedLabel, heading, label
from flickrcheck.language import marked, say
from flickrcheck.model import Letter, LetterKind
from flickrcheck.work.letters.kinds import kind_title
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.request_events import Tracked
from flickrcheck.work.sequels import draft_sequel, sequel_folder
from flickrcheck.work.words import visible

_TO_OTHERS: Final[dict[LetterKind, tuple[str, str]]] = {
    "complaint": (marked("&Authority:"), marked("The authority with its address, a line each")),
    "notice": (marked("&Recipient:"), marked("The recipient with its address, a line each")),
}
_ADDRESS_LINES: Final = 3
_PAUSE: Final = 300  # milliseconds after the last key, before the letter is drafted anew
_LONGEST: Final = 200  # characters of a subject
_LONGEST_ADDRESS: Final = 2000


class SequelDialog(QDialog):
    """A reminder, a complaint, a notice to a recipient, or a reply to an answer.

    Signals: save_wanted, with the letter, who writes it and the folder, after which the dialogue is
    accepted or ``say_not_kept`` called, so that no text is lost; writer_wanted, when the person
    wants to say who writes.
    """

    save_wanted = Signal(object, object, object)
    writer_wanted = Signal()

    def __init__(
        self,
        session: Session,
        request: Tracked,
        kind: LetterKind,
        writer: Callable[[], Writer],
        today: date,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._request = request
        self._kind: LetterKind = kind
        self._writer = writer
        self._today = today
        self._task: Task | None = None
        self._draft: Letter | None = None
        self._filling = False
        self._drafted = True  # what the fields say can be drafted
        self._saving = False
        self._folder = sequel_folder(request) or session.casebook.path.parent
        title = kind_title(kind)
        self.setWindowTitle(title)
        layout = scrolling_layout(self)
        layout.setSpacing(8)
        layout.addWidget(heading(title, large=True))
        layout.addWidget(
            label(
                say(
                    "A draft that quotes what went before. Read it and change what does not fit. "
                    "Nothing is sent: you send it yourself, then note it here."
                )
            )
        )
        self.problem = label(name=say("Why there is no letter yet"))
        self.writer_button = QPushButton(say("Say who writes"))
        self.writer_button.clicked.connect(self._ask_writer)
        layout.addWidget(self.problem)
        layout.addWidget(self.writer_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.draft)
        self.address = QPlainTextEdit()
        self.address.setTabChangesFocus(True)
        self.address.setAcceptDrops(False)
        high = self.address.fontMetrics().lineSpacing() * _ADDRESS_LINES
        self.address.setFixedHeight(high + 4 * self.address.frameWidth() + 6)
        self.address.textChanged.connect(self._pause.start)
        self.subject = QLineEdit()
        self.subject.setAccessibleName(say("The subject"))
        self.subject.setMaxLength(_LONGEST)
        self.subject.textEdited.connect(self._edited)
        form = QFormLayout()
        self._add_writer(form)
        if kind in _TO_OTHERS:
            title, name = map(say, _TO_OTHERS[kind])
            self.address.setAccessibleName(name)
            form.addRow(title, self.address)
        form.addRow(say("Sub&ject:"), self.subject)
        layout.addLayout(form)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(say("The letter"))
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)
        self.text.textChanged.connect(self._edited)
        layout.addWidget(self.text, 1)
        self._add_manual(layout)
        self._add_folder(layout)
        self._add_buttons(layout)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field must not undo what was written
        open_at(self, 720, 660)
        session.casebook_closing.connect(self.reject)
        self._show_state()
        self.draft()
        first = self.address if kind in _TO_OTHERS else self.text
        (self.name if self._asks_writer else first).setFocus()

    def _add_writer(self, form: QFormLayout) -> None:
        """Ask who writes where nobody said it yet: there may be no other letter to say it on."""
        writer = self._writer()
        self._asks_writer = not (writer.name and writer.email)
        self.name, self.email = QLineEdit(writer.name), QLineEdit(writer.email)
        if not self._asks_writer:
            return
        for title, name, field in (
            (say("Your &name:"), say("Your name"), self.name),
            (say("Your &e-mail:"), say("Your e-mail address"), self.email),
        ):
            field.setAccessibleName(name)
            field.textChanged.connect(self._pause.start)
            form.addRow(title, field)

    def _who(self) -> Writer:
        """Who writes."""
        if not self._asks_writer:
            return self._writer()
        name, email = self.name.text().strip(), self.email.text().strip()
        return replace(self._writer(), name=name, email=email)

    def _add_manual(self, layout: QVBoxLayout) -> None:
        self.manual_label = label(say("You changed this letter by hand."))
        self.again_button = QPushButton(say("Take the program's text again"))
        self.again_button.clicked.connect(self._again)
        row = QHBoxLayout()
        row.addWidget(self.manual_label, 1)
        row.addWidget(self.again_button)
        layout.addLayout(row)

    def _add_folder(self, layout: QVBoxLayout) -> None:
        self.folder_label = ElidedLabel(say("Folder of the letter"))
        self.folder_label.set_text(str(self._folder))
        self.folder_button = QPushButton(say("Another &folder..."))
        self.folder_button.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        where = label(say("It will be saved in:"))
        where.setWordWrap(False)
        row.addWidget(where)
        row.addWidget(self.folder_label, 1)
        row.addWidget(self.folder_button)
        layout.addLayout(row)

    def _add_buttons(self, layout: QVBoxLayout) -> None:
        self.save_button = QPushButton(say("&Save the letter"))
        self.save_button.clicked.connect(self._save)
        self.copy_button = QPushButton(say("&Copy the text"))
        self.copy_button.clicked.connect(self._copy)
        cancel = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(cancel)
        layout.addLayout(row)

    def draft(self) -> None:
        """Draft the letter in the background, unless the person changed it."""
        if self._manual():
            self._show_drafted()  # saving says what is wrong with what the fields say
            return
        if self._task:
            self._task.forget()
        writer = self._who()
        if not (writer.name and writer.email):
            self._failed(say("Say who writes: a name and an e-mail address are needed."))
            return
        to = self.address.toPlainText()[:_LONGEST_ADDRESS]
        request, kind, today = self._request, self._kind, self._today
        self._task = self._session.bridge.run_task(
            lambda _: draft_sequel(request, kind, writer, today, authority=to, recipient=to),
            self._show,
            self._failed,
            quick=True,
        )

    def _show(self, letter: Letter) -> None:
        self._task = None
        if self._manual():  # it was changed while this was drafted
            self._show_drafted()
            return
        self._draft = letter
        self._filling = True
        self.subject.selectAll()
        self.subject.insert(letter.subject)  # as by hand, so that it can be undone
        cursor = self.text.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(letter.body)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._filling = False
        self._show_drafted()

    def _show_drafted(self) -> None:
        self._drafted = True
        self.problem.setText("")
        self._show_state()

    def _failed(self, problem: str) -> None:
        self._task = None
        self._drafted = False
        self.problem.setText(visible(problem))
        self._show_state()

    def say_not_kept(self, problem: str) -> None:
        """Say why the letter could not be saved; it can be tried again, as in another folder."""
        self._saving = False
        self.problem.setText(visible(problem))
        self._show_state()
        self.save_button.setFocus()

    def _manual(self) -> bool:
        """Whether the person changed the letter."""
        return self._draft is not None and (
            self.subject.text() != self._draft.subject
            or self.text.toPlainText() != self._draft.body.replace("\r\n", "\n")
        )

    def _edited(self) -> None:
        if not self._filling:
            self._show_state()

    def _show_state(self) -> None:
        self.problem.setVisible(bool(self.problem.text()))
        self.writer_button.setVisible(not self._drafted and not self._asks_writer)
        manual = self._manual()
        self.manual_label.setVisible(manual)
        self.again_button.setVisible(manual)
        ready = bool(self._draft and self.text.toPlainText().strip() and self.subject.text())
        self.save_button.setEnabled(ready and self._drafted and not self._saving)
        self.copy_button.setEnabled(ready)

    def _again(self) -> None:
        self._draft = None
        self.draft()
        self.text.setFocus()

    def _choose_folder(self) -> None:
        folder = choose_folder(self, say("Save the letter in a folder"), str(self._folder))
        if folder:
            self._folder = Path(folder)
            self.folder_label.set_text(folder)

    def _letter(self) -> Letter | None:
        """The letter as it stands here."""
        if self._draft is None or not self._manual():
            return self._draft
        subject = " ".join(self.subject.text().split())
        return replace(self._draft, subject=subject, body=self.text.toPlainText(), manual=True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._session.said.emit(say("The letter was copied."))

    def _save(self) -> None:
        if letter := self._letter():
            self._saving = True
            self.problem.setText("")
            self._show_state()
            self.save_wanted.emit(letter, self._who(), self._folder)

    def _ask_writer(self) -> None:
        self.reject()
        self.writer_wanted.emit()

    def done(self, result: int) -> None:
        """Close; what is still being drafted is not waited for."""
        self._pause.stop()
        if self._task:
            self._task.forget()
        super().done(result)
