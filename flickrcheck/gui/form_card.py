"""A titled list of named texts, such as the record of an entry or the proofs of a match."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import say

_LONG = 10  # letters of a name of several words that may take lines, so that the texts have room


class FormCard(QWidget):
    """Rows of a name and a text that can be copied from; a row without a name is a sentence.

    A grid, because a form layout cuts off texts that wrap into three lines and more.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._rows: list[tuple[str, str]] = []
        self._body = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.heading = heading(title)
        self.heading.setWordWrap(True)
        self._layout.addWidget(self.heading)
        self._layout.addWidget(self._body)

    def show_rows(self, rows: Iterable[tuple[str, str]]) -> None:
        """Show these rows in place of what was there; texts are harmless already."""
        wanted = list(rows)
        if wanted == self._rows:
            return
        self._rows = wanted
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        for row, (name, text) in enumerate(wanted):
            field = label(text, name=name or self._title)
            field.setAlignment(top)
            if not name:
                grid.addWidget(field, row, 0, 1, 2)
                continue
            title = QLabel(say("{name}:", name=name))
            title.setTextFormat(Qt.TextFormat.PlainText)
            title.setAlignment(top)
            title.setWordWrap(len(name) > _LONG and " " in name)
            title.setBuddy(field)
            grid.addWidget(title, row, 0)
            grid.addWidget(field, row, 1)
        self._layout.replaceWidget(self._body, body)
        self._body.hide()  # it is deleted only when the window comes to rest
        self._body.deleteLater()
        self._body = body

    def text(self) -> str:
        """All rows as lines."""
        return "\n".join(
            say("{name}: {text}", name=name, text=text) if name else text
            for name, text in self._rows
        )
