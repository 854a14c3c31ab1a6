"""Draws the bars of a chart: each look has its own pattern beside its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPen

from flickrcheck.gui.bar_model import Look, Tone
from flickrcheck.gui.marks import colour, is_dark
from flickrcheck.model import Grade, Verdict

_PATTERNS = {
    Grade.LISTED: Qt.BrushStyle.SolidPattern,
    Grade.SAME_PICTURE: Qt.BrushStyle.Dense3Pattern,
    Grade.POSSIBLE: Qt.BrushStyle.BDiagPattern,
    Grade.ACCOUNT: Qt.BrushStyle.Dense6Pattern,
    Verdict.MINE: Qt.BrushStyle.SolidPattern,
    Verdict.NOT_MINE: Qt.BrushStyle.DiagCrossPattern,
    Verdict.UNSURE: Qt.BrushStyle.BDiagPattern,
    Verdict.ALLOWED: Qt.BrushStyle.Dense4Pattern,
    Tone.CHECKED: Qt.BrushStyle.SolidPattern,
    Tone.NOT_CHECKED: Qt.BrushStyle.FDiagPattern,
    Tone.NOT_FOUND: Qt.BrushStyle.NoBrush,
    Tone.WAITING: Qt.BrushStyle.HorPattern,
}
# tones take their colours from what has a similar meaning
_LIKE: dict[Tone, Grade | Verdict] = {
    Tone.CHECKED: Verdict.MINE,
    Tone.NOT_CHECKED: Grade.SAME_PICTURE,
    Tone.NOT_FOUND: Grade.ACCOUNT,
    Tone.WAITING: Grade.ACCOUNT,
}


def bar_colour(look: Look, palette: QPalette) -> QColor:
    """The colour of a bar's edge and pattern on the ground of this palette."""
    return colour(_LIKE[look] if isinstance(look, Tone) else look, is_dark(palette))


def draw_bar(painter: QPainter, place: QRectF, look: Look, palette: QPalette) -> None:
    """Fill a place as a bar of this look."""
    own = bar_colour(look, palette)
    painter.save()
    painter.setPen(QPen(own, 1))
    painter.setBrush(QBrush(own, _PATTERNS[look]))
    # the edge lies on whole pixels, so that it stays sharp
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()
