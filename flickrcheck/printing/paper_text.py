"""Text for paper: its styles, and how it is broken into lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

DPI: Final = 1200
MM: Final = DPI / 25.4
POINT: Final = DPI / 72
LINE: Final = 1.08  # from line to line, in heights of a line
# outside of Latin letters, dashes and the signs of grades, which every font has
_UNUSUAL: Final = re.compile("[^\\0-\u024f\u2010-\u2028\u25a0-\u25ff]")

# on white paper, each but those of lines and gaps with a contrast of at least 4.5:1
INKS: Final = {
    "ink": "#1d2227",
    "dim": "#565d66",
    "line": "#c9c6be",
    "gap": "#ffe08a",  # behind text
    "warn": "#6b4300",
    "A": "#8a1c10",
    "B": "#7a4100",
    "C": "#1f4488",
    "D": "#44484d",
}


@dataclass(frozen=True, slots=True)
class Style:
    """size in points; ink: a key of INKS."""

    size: float = 9
    bold: bool = False
    ink: str = "ink"


PLAIN: Final = Style()
STRONG: Final = Style(bold=True)
DIM: Final = Style(8, ink="dim")
WARN: Final = Style(ink="warn")
TITLE: Final = Style(21, bold=True)
LEAD: Final = Style(11.5)
KICKER: Final = Style(10, bold=True, ink="dim")
HEADING: Final = Style(14, bold=True)
SMALL_HEADING: Final = Style(10, bold=True)

Run = tuple[str, Style]


@dataclass(slots=True)
class Text:
    """Lines of runs, each run in its style. A line breaks where it is full, too."""

    lines: list[Sequence[Run]] = field(default_factory=list)

    def line(self, *runs: Run) -> Text:
        """One more line."""
        self.lines.append(runs)
        return self


def text(words: str, style: Style = PLAIN) -> Text:
    """A text of one style."""
    return Text([[(words, style)]])


@cache
def _format(style: Style) -> QTextCharFormat:
    font = QFont()
    font.setPixelSize(round(style.size * POINT))
    font.setBold(style.bold)
    font.setFeature(QFont.Tag("liga"), 0)  # else "file" is copied and searched as "ﬁle"
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(QColor(INKS[style.ink]))
    return form


def laid_out(shown: Text, width: float, *, right: bool = False) -> tuple[QTextLayout, float]:
    """The text in lines of a width, and how high it is."""
    pieces: list[str] = []
    formats = []
    start = 0
    for number, line in enumerate(shown.lines):
        if number:
            pieces.append("\u2028")
            start += 1
        for words, style in line:
            # Qt counts in UTF-16
            long = len(words) if words.isascii() else len(words.encode("utf-16-le", "replace")) // 2
            if style is not PLAIN:  # that is how the whole layout is
                form = QTextLayout.FormatRange()
                form.start, form.length, form.format = start, long, _format(style)
                formats.append(form)
            pieces.append(words)
            start += long
    layout = QTextLayout("".join(pieces), _format(PLAIN).font())
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    high = 0.0
    while (line_ := layout.createLine()).isValid():
        line_.setLineWidth(width)
        line_.setPosition(QPointF(0, high))
        high += line_.height() * LINE
    layout.endLayout()
    return layout, high


def has_gaps(layout: QTextLayout) -> bool:
    """Whether no font of this computer has a character of a text."""
    if not _UNUSUAL.search(layout.text()):
        return False
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())
