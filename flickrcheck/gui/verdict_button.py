"""The button that gives a verdict, as it stands beside a match and in the comparison."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton

from flickrcheck.gui import marks
from flickrcheck.gui.keys import Keys
from flickrcheck.language import say
from flickrcheck.model import Verdict

# ruff: noqa: N802 - Qt names its methods in camel case


class VerdictButton(QPushButton):
    """A button with the mark of a verdict, which follows the palette. Checked: it was given."""

    _verdict: Verdict | None = None  # Qt tells of palettes before it is known

    def __init__(self, keys: Keys, verdict: Verdict, words: str) -> None:
        """words: still to be said; the button shows the key that the verdict has now."""
        super().__init__()
        self._verdict = verdict
        keys.caption(self, f"verdict-{verdict.name.lower()}", say(words))
        self.setCheckable(True)
        self.setAutoDefault(False)
        self._mark()

    def _mark(self) -> None:
        if self._verdict is not None:
            self.setIcon(marks.icon(self._verdict, self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._mark()  # the system went from light to dark, or back
