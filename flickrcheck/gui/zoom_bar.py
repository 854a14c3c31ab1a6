"""Buttons that enlarge and reduce a picture, for everybody who does not use wheel and keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from flickrcheck.gui.picture_view import PictureView
from flickrcheck.gui.view_state import STEP
from flickrcheck.language import say


class ZoomBar(QWidget):
    """Larger, smaller, whole picture, and one pixel of the file for one of the screen."""

    def __init__(self, view: PictureView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for text, name, act in (
            ("-", say("Reduce the picture, key - in the picture"), lambda: view.zoom_by(1 / STEP)),
            ("+", say("Enlarge the picture, key + in the picture"), lambda: view.zoom_by(STEP)),
            (say("Fit"), say("Show the whole picture, key 0 in the picture"), view.state.fit),
            ("1:1", say("Show the picture's own pixels, key Z in the picture"), view.show_pixels),
        ):
            row.addWidget(_button(text, name, act))
        row.addStretch(1)


def _button(text: str, name: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setAutoDefault(False)
    least = button.fontMetrics().horizontalAdvance("1:1")
    button.setFixedWidth(max(least, button.fontMetrics().horizontalAdvance(text)) + 24)
    button.clicked.connect(lambda _=False: act())
    return button
