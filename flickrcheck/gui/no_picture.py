"""What stands in the place of a small picture that is not there: why, in words."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)

from flickrcheck.language import say
from flickrcheck.store.casebook import StoredMatch

_SHARP = 2  # as for small pictures: enough for the sharpest common screens
_SMALLEST = 0.6  # of the program's letters, so that long words fit into a row of the table


def no_picture_words(stored: StoredMatch) -> str:
    """Why there is no small picture of a match, in a few words."""
    if not stored.pictured:
        return say("no picture here", "small picture")
    if not stored.present:
        return say("moved or deleted", "small picture")
    if stored.match.photo.content_key is None:
        return say("not read yet", "small picture")
    return say("no small picture yet", "small picture")


def no_picture_icon(stored: StoredMatch, edge: int, palette: QPalette) -> QIcon:
    """These words as a picture of ``edge`` pixels in both directions, before scaling."""
    plain, chosen = (
        palette.color(role).rgba()
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText)
    )
    return _icon(no_picture_words(stored), edge, plain, chosen, QGuiApplication.font().key())


@lru_cache(maxsize=64)
def _icon(words: str, edge: int, plain: int, chosen: int, font: str) -> QIcon:
    icon = QIcon()
    for colour, mode in ((plain, QIcon.Mode.Normal), (chosen, QIcon.Mode.Selected)):
        icon.addPixmap(_drawn(words, edge, QColor.fromRgba(colour)), mode)
    return icon


def _drawn(words: str, edge: int, colour: QColor) -> QPixmap:
    drawn = QPixmap(_SHARP * edge, _SHARP * edge)
    drawn.setDevicePixelRatio(_SHARP)
    drawn.fill(Qt.GlobalColor.transparent)
    room = QRect(0, 0, edge, edge)
    how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter = QPainter(drawn)
    painter.setPen(colour)
    painter.setFont(_fitting(words, room, int(how)))
    painter.drawText(room, int(how), words)
    painter.end()
    return drawn


def _fitting(words: str, room: QRect, how: int) -> QFont:
    """The program's font, smaller where the words would not fit."""
    whole = QGuiApplication.font()
    font = QFont(whole)
    for share in (1.0, 0.9, 0.8, 0.7, _SMALLEST):
        font.setPointSizeF(whole.pointSizeF() * share)
        needed = QFontMetrics(font).boundingRect(room, how, words)
        if needed.width() <= room.width() and needed.height() <= room.height():
            break
    return font
