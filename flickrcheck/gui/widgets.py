"""Small widgets that several pages use."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.breaking_label import BreakingLabel
from flickrcheck.language import say
from flickrcheck.work.words import visible

# ruff: noqa: N802 - Qt names its methods in camel case


def label(text: str = "", *, name: str = "") -> QLabel:
    """A label of plain text that wraps and can be copied from; name is for screen readers."""
    made = BreakingLabel(text)
    made.setWordWrap(True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    if name:
        made.setAccessibleName(name)
    return made


def heading(text: str, *, large: bool = False) -> QLabel:
    """A heading in the interface's own font."""
    made = BreakingLabel(text)
    font = made.font()
    font.setBold(True)
    if large:
        font.setPointSizeF(font.pointSizeF() * 1.4)
    made.setFont(font)
    return made


def bold_while_checked(button: QAbstractButton) -> None:
    """Let a button that stays pressed show it by its letters, too.

    Fusion's dark palette draws a pressed button nearly like any other. Its room stays the same.
    """

    def show(checked: bool) -> None:
        font = button.font()
        font.setBold(checked)
        button.setFont(font)

    show(True)
    button.setMinimumWidth(button.sizeHint().width())
    show(button.isChecked())
    button.toggled.connect(show)


def rule() -> QFrame:
    """A thin line between two parts."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line


class EmptyPage(QWidget):
    """What a page shows before it has anything to show: why that is, and one button.

    label holds the text, which may change; name is what screen readers call it.
    """

    def __init__(self, title: str, name: str, button: str, text: str = "", hint: str = "") -> None:
        super().__init__()
        self.label = label(text, name=name)
        self.button = QPushButton(button)
        column = QWidget()  # of a width at which long lines can still be read
        column.setMaximumWidth(self.fontMetrics().averageCharWidth() * 92)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(2)
        layout.addWidget(heading(title, large=True))
        layout.addWidget(self.label)
        layout.addSpacing(12)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        if hint:
            layout.addWidget(label(hint))
        layout.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 24, 48, 24)
        row.addWidget(column, 1)
        row.addStretch(0)


class ElidedLabel(QWidget):
    """One line of text from a file, made harmless and shortened in the middle to what fits."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._text = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(QFontMetrics(self.font()).height() + 2)

    def text(self) -> str:
        """The whole text, harmless."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show a text of any origin."""
        self._text = visible(text)
        named = say("{name}: {text}", name=self._name, text=self._text)
        self.setAccessibleName(named if self._text else self._name)
        # Qt would take what looks like markup for markup
        self.setToolTip(f"<span>{html.escape(self._text)}</span>")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = painter.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideMiddle, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
