"""Sentences that the person has to read, above the page and without stopping the work."""

from __future__ import annotations

from collections.abc import Callable

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


class MessageBar(QFrame):
    """One message at a time: problems first, one after the other, then the newest remark.

    Signals: remark_closed, when the person has done with the remark.
    """

    remark_closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._problems: list[str] = []
        self._remark: tuple[str, str, Callable[[], None] | None] | None = None
        self._action: Callable[[], None] | None = None
        self._icon = QLabel()
        self.text = label(name="Message")
        self.action_button = QPushButton("Open")
        self.action_button.clicked.connect(self._act)
        self._copy = QPushButton("Copy")
        self._copy.setAccessibleName("Copy the message")
        self._copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.text()))
        self.close_button = QPushButton("Close")
        self.close_button.setAccessibleName("Close the message")
        self.close_button.clicked.connect(self._next)
        row = QHBoxLayout(self)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        for button in (self.action_button, self._copy, self.close_button):
            row.addWidget(button)
        self.hide()

    def show_problem(self, sentence: str) -> None:
        """Show what went wrong; several wait for each other."""
        sentence = in_window_words(sentence)
        if sentence not in self._problems:
            self._problems.append(sentence)
        if len(self._problems) == 1:
            self._show(sentence, QStyle.StandardPixmap.SP_MessageBoxWarning, "", None)

    def show_remark(
        self, sentence: str, action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Show what was done, with a button for the next step if there is one."""
        self._remark = (sentence, action, act)
        if not self._problems:
            self._show(sentence, QStyle.StandardPixmap.SP_MessageBoxInformation, action, act)

    def drop_remark(self) -> None:
        """Take the remark away, for instance because its next step is being done."""
        self._remark = None
        if not self._problems:
            self.hide()

    def _show(
        self,
        sentence: str,
        icon: QStyle.StandardPixmap,
        action: str,
        act: Callable[[], None] | None,
    ) -> None:
        edge = self.fontMetrics().height() + 6
        self._icon.setPixmap(self.style().standardIcon(icon).pixmap(edge, edge))
        self.text.setText(sentence)
        self._action = act
        self.action_button.setText(action)
        self.action_button.setVisible(act is not None)
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
        self.hide()
        if self._problems:
            self._show(self._problems[0], QStyle.StandardPixmap.SP_MessageBoxWarning, "", None)
        elif self._remark:
            self.show_remark(*self._remark)
