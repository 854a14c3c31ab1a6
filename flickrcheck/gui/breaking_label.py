"""A label in which long words, such as addresses, break where there is no room for them."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu

from flickrcheck.gui.widgets import label
from flickrcheck.language import say

# ruff: noqa: N802 - Qt names its methods in camel case

_MAY_BREAK = "\u200b"  # a space of no width
_LONG = re.compile(r"\S{20,}")
_AFTER = re.compile(r"(?<=[/\-_.,?&=@])(?=\w)|(?<=[a-z])(?=[A-Z])")


def card_label(text: str, *, name: str) -> QLabel:
    """A label for a text of any origin that is harmless already; name is for screen readers."""
    made = label(text, name=name)
    if not _LONG.search(text):
        return made
    breaking = BreakingLabel(_LONG.sub(lambda word: _AFTER.sub(_MAY_BREAK, word[0]), text))
    breaking.setTextFormat(made.textFormat())
    breaking.setWordWrap(True)
    breaking.setTextInteractionFlags(made.textInteractionFlags())
    breaking.setFocusPolicy(made.focusPolicy())
    breaking.setAccessibleName(name)
    return breaking


class BreakingLabel(QLabel):
    """What is copied from it is the text as it was, because an address with marks is another one.

    Qt copies from labels by itself, and offers no way to change what it copies.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self.copy()
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(say("Copy"))
        copy.setEnabled(self.hasSelectedText())
        copy.triggered.connect(self.copy)
        menu.addAction(say("Select all")).triggered.connect(
            lambda: self.setSelection(0, len(self.text()))
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        text = self.selectedText().replace(_MAY_BREAK, "").replace("\u2029", "\n")
        QGuiApplication.clipboard().setText(text)
