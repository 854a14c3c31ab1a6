"""Marks of grades and verdicts: each has its own shape beside its words and its colour."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap, QPolygonF

from flickrcheck.model import Grade, Verdict

_EDGE = 16
# (on a light ground, on a dark ground): at least 4.5:1 against white and against #1e1e1e
_COLOURS: dict[Grade | Verdict, tuple[str, str]] = {
    Grade.LISTED: ("#a4262c", "#ff8a80"),
    Grade.SAME_PICTURE: ("#8a4b00", "#ffb74d"),
    Grade.POSSIBLE: ("#5b5fc7", "#a5a8f5"),
    Grade.ACCOUNT: ("#5f6368", "#b0b4b9"),
    Verdict.MINE: ("#0b6a0b", "#7ccf7c"),
    Verdict.NOT_MINE: ("#5f6368", "#b0b4b9"),
    Verdict.UNSURE: ("#5b5fc7", "#a5a8f5"),
    Verdict.ALLOWED: ("#00696b", "#6fd0d0"),
}


def is_dark(palette: QPalette) -> bool:
    """Whether texts of this palette stand on a dark ground."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def colour(what: Grade | Verdict, dark: bool) -> QColor:
    """The colour of a grade or verdict on a light or dark ground."""
    return QColor(_COLOURS[what][dark])


def icon(what: Grade | Verdict, palette: QPalette) -> QIcon:
    """The mark of a grade or verdict for texts of this palette."""
    selected = palette.color(QPalette.ColorRole.HighlightedText).rgba()
    return _icon(what, colour(what, is_dark(palette)).rgba(), selected)


@cache
def _icon(what: Grade | Verdict, normal: int, selected: int) -> QIcon:
    made = QIcon()
    for rgba, mode in ((normal, QIcon.Mode.Normal), (selected, QIcon.Mode.Selected)):
        for scale in (1, 2):
            pixmap = QPixmap(_EDGE * scale, _EDGE * scale)
            pixmap.setDevicePixelRatio(scale)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(rgba), 2))
            painter.setBrush(QColor(rgba))
            _draw(painter, what)
            painter.end()
            made.addPixmap(pixmap, mode)
    return made


def _draw(painter: QPainter, what: Grade | Verdict) -> None:
    hollow = Qt.BrushStyle.NoBrush
    match what:
        case Grade.LISTED:  # a full circle
            painter.drawEllipse(QRectF(3, 3, 10, 10))
        case Grade.SAME_PICTURE:  # two squares, one over the other
            painter.setBrush(hollow)
            painter.drawRect(QRectF(2, 2, 8, 8))
            painter.setBrush(painter.pen().color())
            painter.drawRect(QRectF(6, 6, 8, 8))
        case Grade.POSSIBLE:  # a hollow triangle
            painter.setBrush(hollow)
            painter.drawPolygon(QPolygonF([QPointF(8, 2), QPointF(14, 13), QPointF(2, 13)]))
        case Grade.ACCOUNT:  # a head and shoulders
            painter.drawEllipse(QRectF(5.5, 2, 5, 5))
            painter.drawChord(QRectF(2.5, 9, 11, 9), 0, 180 * 16)
        case Verdict.MINE:  # a tick
            painter.setBrush(hollow)
            painter.drawPolyline(QPolygonF([QPointF(2, 9), QPointF(6, 13), QPointF(14, 3)]))
        case Verdict.NOT_MINE:  # a cross
            painter.drawLine(QPointF(3, 3), QPointF(13, 13))
            painter.drawLine(QPointF(13, 3), QPointF(3, 13))
        case Verdict.UNSURE:  # a hollow circle
            painter.setBrush(hollow)
            painter.drawEllipse(QRectF(3, 3, 10, 10))
        case Verdict.ALLOWED:  # an open lock
            painter.drawRect(QRectF(2, 8, 10, 6))
            painter.setBrush(hollow)
            painter.drawArc(QRectF(7, 1.5, 7, 8), 0, 180 * 16)
            painter.drawLine(QPointF(7, 5.5), QPointF(7, 8))
