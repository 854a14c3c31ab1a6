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
_SMALLEST = 8  # pixels of a font, so that long words fit into a row of the table
_ABOUT = "in the place of a small picture"


def no_picture_words(stored: StoredMatch) -> str:
    """Why there is no small picture of a match, in a few words."""
    if not stored.pictured:
        return say("no picture here", _ABOUT)
    if not stored.present:
        return say("moved or deleted", _ABOUT)
    if stored.match.photo.content_key is None:
        return say("not read yet", _ABOUT)
    return say("no small picture yet", _ABOUT)


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
    font = QFont(QGuiApplication.font())
    size = QFontMetrics(font).ascent()
    while size >= _SMALLEST:
        font.setPixelSize(size)
        needed = QFontMetrics(font).boundingRect(room, how, words)
        if needed.width() <= room.width() and needed.height() <= room.height():
            break
        size -= 1
    return font
