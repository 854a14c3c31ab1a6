"""The letter as text: to be read and copied, and to be written by hand where the person wants."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.widgets import label
from flickrcheck.language import say
from flickrcheck.model import Letter
from flickrcheck.store.casebook_letter_work import LONGEST


class LetterText(QWidget):
    """The text of one letter.

    Signals: edit_wanted and restore_wanted, from the buttons; keep_wanted, when the person keeps
    their text in spite of what changed; undo_wanted, to get back a text of theirs that was dropped;
    edited, when the person wrote something.
    """

    edit_wanted = Signal()
    restore_wanted = Signal()
    keep_wanted = Signal()
    undo_wanted = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._editing = False
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.subject = QLineEdit()
        self.subject.setMaxLength(500)
        self.subject.setAccessibleName(say("Subject of the letter"))
        self.subject_label = QLabel(say("Subject"))
        self.subject_label.setBuddy(self.subject)
        self.manual_label = label(name=say("Who wrote this text"))
        self.changed_label = label(name=say("What changed since you wrote this text"))
        self.edit_button = QPushButton(say("Edit the text"))
        self.restore_button = QPushButton(say("Use the program's text again"))
        self.keep_button = QPushButton(say("Keep my text"))
        self.undo_button = QPushButton(say("Take my text back"))
        self.why_label = label(name=say("Why the text cannot be edited yet"))
        for button, signal in (
            (self.edit_button, self.edit_wanted),
            (self.restore_button, self.restore_wanted),
            (self.keep_button, self.keep_wanted),
            (self.undo_button, self.undo_wanted),
        ):
            button.clicked.connect(signal)
        subject = QHBoxLayout()
        subject.addWidget(self.subject_label)
        subject.addWidget(self.subject, 1)
        buttons = QHBoxLayout()
        for button in (self.edit_button, self.restore_button, self.keep_button, self.undo_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.manual_label)
        layout.addWidget(self.changed_label)
        layout.addLayout(subject)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.why_label)
        layout.addLayout(buttons)
        self.text.textChanged.connect(self._written)
        self.subject.textEdited.connect(lambda _: self._written())
        self.undo_button.hide()
        self._arrange()

    def written(self) -> tuple[str, str]:
        """Subject and body as the person wrote them."""
        return self.subject.text(), self.text.toPlainText()

    def show_letter(self, letter: Letter, *, changed: str, why_not: str) -> None:
        """Show a letter; one that is written by hand can be written on.

        changed: what changed since it was written by hand, in sentences; why_not: why it cannot be
        edited, "" if it can.
        """
        self._editing = letter.manual
        wanted = letter.body if letter.manual else letter.text
        for widget in (self.text, self.subject):
            widget.blockSignals(True)
        if self.text.toPlainText() != wanted:
            position = self.text.verticalScrollBar().value()
            self.text.setPlainText(wanted)
            self.text.verticalScrollBar().setValue(position)
        if self.subject.text() != letter.subject:
            self.subject.setText(letter.subject)
        for widget in (self.text, self.subject):
            widget.blockSignals(False)
        self.changed_label.setText(changed)
        self.why_label.setText("" if letter.manual else why_not)
        self.edit_button.setEnabled(not why_not)
        self._arrange()

    def _arrange(self) -> None:
        manual = self._editing
        self.text.setReadOnly(not manual)
        self.text.setAccessibleName(
            say("The text of the letter, written by you") if manual else say("The letter")
        )
        self.subject.setVisible(manual)
        self.subject_label.setVisible(manual)
        self.manual_label.setText(
            say(
                "Written by hand: this text stays as you write it. It is kept in the casebook as "
                "you type."
            )
            if manual
            else ""
        )
        self.manual_label.setVisible(manual)
        self.changed_label.setVisible(manual and bool(self.changed_label.text()))
        self.keep_button.setVisible(manual and bool(self.changed_label.text()))
        self.edit_button.setVisible(not manual)
        self.restore_button.setVisible(manual)
        self.why_label.setVisible(not manual and bool(self.why_label.text()))

    def _written(self) -> None:
        if not self._editing:
            return
        if self.text.document().characterCount() > LONGEST:  # pasted: more than a letter can be
            self.text.undo()
        self.edited.emit()
