"""Sentences that the person has to read, above the page and without stopping the work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyle,
    QWidget,
)

from flickrcheck.gui.widgets import label
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.language import say


@dataclass(frozen=True, slots=True)
class _Message:
    """A sentence, and what its button says and does; no button without ``act``."""

    sentence: str
    action: str = ""
    act: Callable[[], None] | None = None


class MessageBar(QFrame):
    """One message at a time: problems first, one after the other, then the newest remark.

    Signals: remark_closed, when the person has done with the remark.
    """

    remark_closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._problems: list[_Message] = []
        self._remark: _Message | None = None
        self._action: Callable[[], None] | None = None
        self._icon = QLabel()
        self.text = label(name=say("Message"))
        self.action_button = QPushButton(say("Open"))
        self.action_button.clicked.connect(self._act)
        self._copy = QPushButton(say("Copy"))
        self._copy.setAccessibleName(say("Copy the message"))
        self._copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.text()))
        self.close_button = QPushButton(say("Close"))
        self.close_button.setAccessibleName(say("Close the message"))
        self.close_button.clicked.connect(self._next)
        row = QHBoxLayout(self)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        for button in (self.action_button, self._copy, self.close_button):
            row.addWidget(button)
        self.hide()

    def show_problem(
        self,
        sentence: str,
        action: str = "",
        act: Callable[[], None] | None = None,
        *,
        first: bool = False,
    ) -> None:
        """Show what went wrong, with a button that mends it if there is one; several wait for each
        other.

        first: it is the reason of those that are shown already, and comes before them.
        """
        problem = _Message(in_window_words(sentence), action, act)
        if problem.sentence not in [each.sentence for each in self._problems]:
            self._problems.insert(0 if first else len(self._problems), problem)
        if self._problems[0].sentence == problem.sentence:
            self._show(problem, QStyle.StandardPixmap.SP_MessageBoxWarning)
        self._show_waiting()

    def show_remark(
        self, sentence: str, action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Show what was done, with a button for the next step if there is one."""
        self._remark = _Message(sentence, action, act)
        if not self._problems:
            self._show(self._remark, QStyle.StandardPixmap.SP_MessageBoxInformation)

    def drop_remark(self, sentence: str | None = None) -> None:
        """Take the remark away, for instance because its next step is being done.

        sentence: only if this is what it says.
        """
        if sentence is not None and not (self._remark and self._remark.sentence == sentence):
            return
        self._remark = None
        if not self._problems:
            self.hide()

    def drop_problem(self, sentence: str) -> None:
        """Take a problem away that is none any more."""
        shown, gone = self._problems[:1], in_window_words(sentence)
        self._problems = [each for each in self._problems if each.sentence != gone]
        if self._problems[:1] != shown:
            self._show_first()
        self._show_waiting()

    def _show(self, message: _Message, icon: QStyle.StandardPixmap) -> None:
        edge = self.fontMetrics().height() + 6
        self._icon.setPixmap(self.style().standardIcon(icon).pixmap(edge, edge))
        self.text.setText(message.sentence)
        self._action = message.act
        self.action_button.setText(message.action or say("Open"))
        self.action_button.setVisible(message.act is not None)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.text, QAccessible.Event.Alert))

    def _act(self) -> None:
        if self._action:
            self._action()

    def _next(self) -> None:
        if not self._problems:
            self._remark = None
            self.remark_closed.emit()
        self._problems = self._problems[1:]
        self._show_first()
        self._show_waiting()

    def _show_waiting(self) -> None:
        """Say on the button that problems wait behind the one that is shown."""
        waiting = len(self._problems) - 1
        self.close_button.setText(
            say("Next ({number} more)", number=waiting) if waiting > 0 else say("Close")
        )
        self.close_button.setAccessibleName(
            say("Close the message and show the next one")
            if waiting > 0
            else say("Close the message")
        )

    def _show_first(self) -> None:
        self.hide()
        if self._problems:
            self._show(self._problems[0], QStyle.StandardPixmap.SP_MessageBoxWarning)
        elif self._remark:
            self._show(self._remark, QStyle.StandardPixmap.SP_MessageBoxInformation)
