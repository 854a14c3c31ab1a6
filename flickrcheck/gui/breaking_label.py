"""A label in which long words, such as addresses, break where there is no room for them."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu

from flickrcheck.language import say

# ruff: noqa: N802 - Qt names its methods in camel case

_MAY_BREAK = "\u200b"  # a space of no width
_LONG = re.compile(r"\S{20,}")
_AFTER = re.compile(r"(?<=[/\-_.,?&=@+])(?=\w)|(?<=[a-z])(?=[A-Z])")
_NO_WORD = re.compile(r"\w{31,}")  # longer than words of any language that are no compounds
_LETTERS = 10  # of it that stay together


class BreakingLabel(QLabel):
    """A plain text; without breaks in its longest word Qt would make all of the label as wide as
    that, and cut everything off where there is less room.

    What is copied from it is the text as it was, because an address with marks is another one. Qt
    copies from labels by itself, and offers no way to change what it copies.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._text = text
        super().setText(_LONG.sub(lambda word: _with_breaks(word[0]), text))

    def text(self) -> str:
        return self._text

    def selectedText(self) -> str:
        return super().selectedText().replace(_MAY_BREAK, "").replace("\u2029", "\n")

    def setSelection(self, start: int, length: int) -> None:
        shown = [place for place, char in enumerate(super().text()) if char != _MAY_BREAK]
        chosen = shown[start : start + length]
        if chosen:
            super().setSelection(chosen[0], chosen[-1] + 1 - chosen[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self.copy()
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        copy = menu.addAction(say("Copy"))
        copy.setEnabled(self.hasSelectedText())
        copy.triggered.connect(self.copy)
        menu.addAction(say("Select all")).triggered.connect(
            lambda: self.setSelection(0, len(self._text))
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        QGuiApplication.clipboard().setText(self.selectedText())


def _with_breaks(word: str) -> str:
    return _NO_WORD.sub(lambda run: _cut(run[0]), _AFTER.sub(_MAY_BREAK, word))


def _cut(run: str) -> str:
    """Breaks for what has none of its own; a letter keeps its accents."""
    places = [
        place
        for place in range(_LETTERS, len(run), _LETTERS)
        if not unicodedata.combining(run[place])
    ]
    return _MAY_BREAK.join(
        run[start:end] for start, end in zip([0, *places], [*places, len(run)], strict=True)
    )
