"""The button that gives a verdict, as it stands beside a match and in the comparison."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton

from flickrcheck.gui import marks
from flickrcheck.gui.session import Session
from flickrcheck.gui.verdict_words import button_words
from flickrcheck.model import Verdict

# ruff: noqa: N802 - Qt names its methods in camel case


class VerdictButton(QPushButton):
    """A button with the mark of a verdict, which follows the palette. Checked: it was given."""

    _verdict: Verdict | None = None  # Qt tells of palettes before it is known

    def __init__(self, session: Session, verdict: Verdict) -> None:
        """The button shows the key that the verdict has now, and words for who sits here now."""
        super().__init__()
        self._verdict = verdict
        words = button_words(verdict)
        self._caption = session.keys.caption(self, f"verdict-{verdict.name.lower()}", words)
        session.role_changed.connect(self._show_words)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self._mark()

    def _show_words(self) -> None:
        if self._verdict is not None:
            self._caption.set_words(button_words(self._verdict))

    def _mark(self) -> None:
        if self._verdict is not None:
            self.setIcon(marks.icon(self._verdict, self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._mark()  # the system went from light to dark, or back
