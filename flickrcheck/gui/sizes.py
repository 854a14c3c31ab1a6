"""Sizes that follow the system's font: who reads large letters gets large dialogues."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_LINE: Final = 14  # pixels: a line of the font for which sizes are given
_FRAME: Final = QSize(4, 40)  # about what the system puts around a window


def in_letters(widget: QWidget, pixels: int) -> int:
    """A length that is so many pixels where a line of text is 14 high, in the widget's font."""
    return round(pixels * widget.fontMetrics().lineSpacing() / _LINE)


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window its first size, in lengths like those of ``in_letters``.

    It never exceeds the screen, which a large scale factor makes small in these units.
    """
    wanted = QSize(in_letters(window, width), in_letters(window, height))
    window.resize(wanted.boundedTo(window.screen().availableSize() - _FRAME))


def is_met(window: QWidget) -> bool:
    """Whether a restored window can be met: the middle of its title lies on a screen.

    What is kept of its place may be of a screen that is gone, or be spoilt.
    """
    frame = window.frameGeometry()
    title = QPoint(frame.center().x(), frame.top() + _FRAME.height() // 2)
    return any(screen.geometry().contains(title) for screen in QGuiApplication.screens())
