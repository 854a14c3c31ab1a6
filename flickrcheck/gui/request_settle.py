"""Asks what an operator's answer was, and leads to a reply or notes how the request ended."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from flickrcheck.gui.pages import scrolling_layout
from flickrcheck.gui.sizes import open_at
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import marked, say
from flickrcheck.work.request_events import Step, Tracked
from flickrcheck.work.request_words import answer_text
from flickrcheck.work.sequels import sequels_of
from flickrcheck.work.usual_answers import USUAL_ANSWERS, UsualAnswer, guessed_answer

_NOTES: Final = {
    Step.DONE: marked("&Note it as done"),
    Step.REFUSED: marked("&Note it as refused"),
    Step.EXTENDED: marked("&Note more time..."),
    Step.WAITING: marked("&Note that it settles nothing"),
}
_ANSWER_LINES: Final = 7


class SettleDialog(QDialog):
    """The usual answers as plain sentences; one is chosen where its words point to it.

    Signals: noted, with a Step; reply_wanted, with the kind of letter.
    """

    noted = Signal(object)
    reply_wanted = Signal(str)

    def __init__(self, request: Tracked, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sequels = sequels_of(request)
        title = say("What was the answer?")
        self.setWindowTitle(title)
        layout = scrolling_layout(self)
        layout.setSpacing(8)
        layout.addWidget(heading(title, large=True))
        newest = request.answers[-1] if request.answers else None
        self.answer = QPlainTextEdit(answer_text(newest) if newest else "")
        self.answer.setReadOnly(True)
        self.answer.setAccessibleName(say("The newest answer"))
        self.answer.setTabChangesFocus(True)
        self.answer.setMinimumHeight(self.answer.fontMetrics().lineSpacing() * _ANSWER_LINES)
        self.answer.setVisible(newest is not None)
        layout.addWidget(self.answer, 1)
        text = newest.answer.text if newest and newest.answer else ""
        guess = guessed_answer(text)
        if guess:
            remark = say(
                "By some of its words it may be the one that is chosen below. That is a guess: "
                "read the answer."
            )
        else:
            remark = say("Choose what fits best.")
        layout.addWidget(label(remark))
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for number, each in enumerate(USUAL_ANSWERS):
            button = self.choices[each.id] = QRadioButton(say(each.words))
            button.setChecked(each is guess)
            self._group.addButton(button, number)
            layout.addWidget(button)
        self._group.idToggled.connect(lambda *_: self._show_ways())
        layout.addLayout(self._make_buttons())
        open_at(self, 620, 640)
        self._show_ways()
        chosen = self._group.checkedButton() or self._group.buttons()[0]
        chosen.setFocus()

    def _make_buttons(self) -> QHBoxLayout:
        self.reply_button = QPushButton(say("Draft a &reply..."))
        self.reply_button.clicked.connect(self._reply)
        self.note_button = QPushButton(say(_NOTES[Step.WAITING]))
        self.note_button.clicked.connect(self._note)
        cancel = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.reply_button)
        row.addWidget(self.note_button)
        row.addStretch(1)
        row.addWidget(cancel)
        return row

    def chosen(self) -> UsualAnswer | None:
        """The chosen answer."""
        number = self._group.checkedId()
        return USUAL_ANSWERS[number] if number >= 0 else None

    def _show_ways(self) -> None:
        chosen = self.chosen()
        self.reply_button.setEnabled(chosen is not None and chosen.reply in self._sequels)
        step = chosen.step if chosen else None
        self.note_button.setVisible(step is not None)
        self.note_button.setText(say(_NOTES[step or Step.WAITING]))

    def _reply(self) -> None:
        chosen = self.chosen()
        if chosen and chosen.reply:
            self.reply_wanted.emit(chosen.reply)
            self.accept()

    def _note(self) -> None:
        chosen = self.chosen()
        if chosen and chosen.step:
            self.noted.emit(chosen.step)
            self.accept()
